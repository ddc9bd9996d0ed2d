package kbaudit.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.settings.YamlPart.Pair;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A mapping with known keys; a key that is not known, or missing, is a problem at its place. */
final class YamlRecord {
  private final YamlPart part;
  private final Map<String, YamlPart> values = new HashMap<>();

  YamlRecord(YamlPart part, List<String> keys) {
    this.part = part;
    for (Pair pair : part.pairs()) {
      String key = pair.key().text().orElseThrow();
      if (!keys.contains(key)) {
        SettingsReader.unknown(pair.key(), "problem.settings.unknown-key", key, keys);
      } else if (!pair.value().isEmpty()) {
        values.put(key, pair.value().named(key));
      }
    }
  }

  Optional<YamlPart> part(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<String> text(String key) {
    return part(key).flatMap(YamlPart::text);
  }

  /** A text that may be blank. */
  String raw(String key) {
    return part(key).map(YamlPart::raw).orElse("");
  }

  /** Empty is a problem. */
  Optional<String> required(String key) {
    return part(key).isPresent() ? text(key) : part.report("problem.settings.missing", key);
  }

  /** Empty too when it is no date, which is a problem. */
  Optional<LocalDate> date(String key) {
    return part(key).flatMap(value -> value.text().flatMap(text -> date(value, text)));
  }

  private static Optional<LocalDate> date(YamlPart part, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException other) {
      return part.report("problem.settings.date", text);
    }
  }

  int line() {
    return part.node().getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  int column() {
    return part.node().getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }
}
