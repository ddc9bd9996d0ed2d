package kbaudit.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every key of {@code kbaudit.yaml}, in the order in which the manual tells them. */
public enum Key {
  CHANNELS,
  FORMATS,
  FIELDS,
  LANGUAGES,
  ADDRESSES,
  OWNERS,
  IGNORE,
  AUTHORITY,
  FACTS,
  RULES,
  MIN_CONFIDENCE,
  FAIL_ON,
  LOCALE,
  DECISIONS;

  /** As written in the file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Key> of(String label) {
    return Arrays.stream(values()).filter(key -> key.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Key::label).toList();
  }
}
