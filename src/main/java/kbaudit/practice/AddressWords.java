package kbaudit.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import kbaudit.document.Language;

/**
 * How a language addresses one person.
 *
 * @param question with {@code {0}} for the channel
 * @param formal in lower case, as are the others; the first names the form
 * @param informal the first names the form
 * @param agent whoever is spoken about when a text speaks to an agent
 * @param apart words over an entry that has its form on purpose
 */
record AddressWords(
    String question,
    List<String> formal,
    List<String> informal,
    Set<String> agent,
    Set<String> apart) {
  private static final Map<Language, AddressWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : List.of(Language.NL, Language.DE, Language.FR)) {
      ALL.put(language, read(language));
    }
  }

  /** Empty for a language with one form only. */
  static Optional<AddressWords> of(Language language) {
    return Optional.ofNullable(ALL.get(language));
  }

  List<String> words(Form form) {
    return form == Form.FORMAL ? formal : informal;
  }

  /** Which form a word, in lower case, belongs to. */
  Optional<Form> form(String word) {
    return Arrays.stream(Form.values()).filter(form -> words(form).contains(word)).findFirst();
  }

  private static AddressWords read(Language language) {
    Properties words = new Properties();
    String resource = "/kbaudit/practice/" + language.code() + ".properties";
    try (InputStream in = AddressWords.class.getResourceAsStream(resource)) {
      words.load(
          new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new AddressWords(
        words.getProperty("question"),
        list(words, "formal"),
        list(words, "informal"),
        Set.copyOf(list(words, "agent")),
        Set.copyOf(list(words, "apart")));
  }

  private static List<String> list(Properties words, String key) {
    return List.of(words.getProperty(key).strip().split(" +"));
  }
}
