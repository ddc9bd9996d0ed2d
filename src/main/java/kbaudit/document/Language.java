package kbaudit.document;

import java.util.Locale;
import java.util.Optional;

/** The languages kbaudit reads. */
public enum Language {
  NL,
  EN,
  DE,
  FR;

  /** ISO 639-1 in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Understands {@code nl}, {@code nl-BE}, {@code nl_NL}, {@code NL}; empty for other languages.
   */
  public static Optional<Language> of(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Language language : values()) {
      if (code.equals(language.code()) || code.startsWith(language.code() + "-")) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
