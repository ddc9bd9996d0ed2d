package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;

/**
 * Reads the {@code .lex} format: {@code [id] kind=… is=…}, a {@code gloss:} line, then forms per
 * language, separated by commas, continued on indented lines. {@code README} beside the files
 * explains it to authors.
 */
final class LexFile {
  static final Set<String> KINDS =
      Set.of(
          "thing",
          "action",
          "state",
          "attribute",
          "person",
          "place",
          "time",
          "channel",
          "stance",
          "document",
          "event",
          "quality");
  static final Set<String> VALUES =
      Set.of("duration", "money", "percentage", "number", "date", "time", "contact");
  private static final Set<String> HEADER_KEYS =
      Set.of("kind", "is", "part", "opposite", "value", "of", "contrast");
  private static final List<Optional<Language>> LANGUAGES =
      Arrays.stream(Language.values()).map(Optional::of).toList();
  private static final List<String> CODES =
      Arrays.stream(Language.values()).map(Language::code).toList();

  /**
   * One form as written.
   *
   * @param words space-separated words, {@code …} for a gap, {@code |} in a separable verb
   * @param sense the stated sense of an ambiguous form, empty when it has one meaning only
   * @param exact true when only this very surface counts
   */
  record WrittenForm(String words, String sense, boolean exact) {
    static WrittenForm of(String written) {
      int bracket = written.endsWith(")") ? written.indexOf('(') : -1;
      String sense =
          bracket > 0 ? written.substring(bracket + 1, written.length() - 1).strip() : "";
      String words = bracket > 0 ? written.substring(0, bracket).strip() : written;
      return words.startsWith("=")
          ? new WrittenForm(words.substring(1), sense, true)
          : new WrittenForm(words, sense, false);
    }
  }

  /**
   * A concept with its forms as written; they are taken apart when their language is first met,
   * since a run rarely needs all four.
   */
  record Article(Concept concept, Map<Language, String> written) {
    List<WrittenForm> forms(Language language) {
      List<WrittenForm> forms = new ArrayList<>();
      String list = written.getOrDefault(language, "");
      int from = 0;
      while (from <= list.length()) {
        int comma = list.indexOf(',', from);
        int to = comma < 0 ? list.length() : comma;
        String form = list.substring(from, to).strip();
        if (!form.isEmpty()) {
          forms.add(WrittenForm.of(form));
        }
        from = to + 1;
      }
      return forms;
    }
  }

  private final String name;
  private final List<Article> articles = new ArrayList<>();
  private int number = 0;
  private String id = "";
  private Map<String, String> keys = Map.of();
  private String gloss = "";
  private Map<Language, String> forms = new EnumMap<>(Language.class);
  private Optional<Language> current = Optional.empty();

  private LexFile(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalArgumentException naming file and line when the text is not in the format
   */
  static List<Article> parse(String name, String content) {
    LexFile file = new LexFile(name);
    int from = 0;
    while (from < content.length()) {
      int end = content.indexOf('\n', from);
      int to = end < 0 ? content.length() : end;
      file.read(content.substring(from, to));
      from = to + 1;
    }
    file.finish();
    return file.articles;
  }

  private void read(String line) {
    number++;
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      finish();
      open(line);
    } else if (id.isEmpty()) {
      throw error("no concept above", line);
    } else if (line.startsWith("gloss:")) {
      gloss = line.substring(6).strip();
    } else if (line.startsWith("  ") && current.isPresent()) {
      addForms(current.get(), line);
    } else if (line.length() > 3 && line.charAt(2) == ':') {
      current = language(line);
      addForms(current.orElseThrow(() -> error("not a language", line)), line.substring(3));
    } else {
      throw error("cannot read", line);
    }
  }

  private void open(String line) {
    int end = line.indexOf(']');
    if (end < 2) {
      throw error("no id", line);
    }
    id = line.substring(1, end);
    keys = new HashMap<>();
    for (String pair : line.substring(end + 1).strip().split(" ")) {
      int equals = pair.indexOf('=');
      String key = pair.substring(0, Math.max(0, equals));
      if (!HEADER_KEYS.contains(key)) {
        throw error("not kind=, is=, part=, opposite=, value=, of= or contrast=", pair);
      }
      keys.put(key, pair.substring(equals + 1));
    }
    if (!KINDS.contains(keys.getOrDefault("kind", ""))) {
      throw error("no such kind", line);
    }
    if (keys.containsKey("value") && !VALUES.contains(keys.get("value"))) {
      throw error("no such kind of value", line);
    }
    current = Optional.empty();
  }

  private static Optional<Language> language(String line) {
    for (int i = 0; i < CODES.size(); i++) {
      if (line.startsWith(CODES.get(i))) {
        return LANGUAGES.get(i);
      }
    }
    return Optional.empty();
  }

  private void addForms(Language language, String list) {
    String before = forms.get(language);
    forms.put(language, before == null ? list : before + "," + list);
  }

  private void finish() {
    if (!id.isEmpty()) {
      Concept concept =
          new Concept(
              id,
              keys.getOrDefault("kind", ""),
              list("is"),
              Optional.ofNullable(keys.get("opposite")),
              Optional.ofNullable(keys.get("value")),
              list("of"),
              "yes".equals(keys.get("contrast")),
              gloss);
      articles.add(new Article(concept, forms));
    }
    id = "";
    gloss = "";
    forms = new EnumMap<>(Language.class);
  }

  private List<String> list(String key) {
    String value = keys.getOrDefault(key, "");
    return value.isEmpty() ? List.of() : List.of(value.split(","));
  }

  private IllegalArgumentException error(String what, String where) {
    return new IllegalArgumentException(name + ":" + number + ": " + what + ": " + where.strip());
  }
}
