package kbaudit.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For whom, for what and when an entry holds, as far as the source's own fields say so. An absent
 * value means "everyone", "everything", "always".
 *
 * @param facets narrowing fields by name ({@code audience}, {@code product}, {@code region}, {@code
 *     brand}, {@code condition} …), values as written; sorted
 */
public record Scope(
    Map<String, String> facets, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {

  public static final Scope EVERYONE = new Scope(Map.of(), Optional.empty(), Optional.empty());

  public Scope {
    facets = java.util.Collections.unmodifiableMap(new TreeMap<>(facets));
  }

  /** True when the two cannot hold for one reader at one time, by what both fields say. */
  public boolean isApart(Scope other) {
    boolean narrowed =
        facets.entrySet().stream()
            .anyMatch(facet -> {
              String there = other.facets.get(facet.getKey());
              return there != null && !there.equalsIgnoreCase(facet.getValue());
            });
    return narrowed || endsBefore(other) || other.endsBefore(this);
  }

  private boolean endsBefore(Scope other) {
    return validUntil.isPresent()
        && other.validFrom.isPresent()
        && validUntil.get().isBefore(other.validFrom.get());
  }
}
