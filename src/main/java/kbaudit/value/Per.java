package kbaudit.value;

/**
 * What a value counts for, as in "€ 3 per day".
 *
 * @param unit the thing in English ({@code day}, {@code person}, {@code km}); several joined by
 *     {@code +} in alphabetical order; a thing outside the table stands as written, in lower case
 */
public record Per(String unit) {}
