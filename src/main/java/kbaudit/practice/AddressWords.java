package kbaudit.practice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;

/**
 * How a language addresses one person.
 *
 * @param question with {@code {0}} for the channel
 * @param formal in any case, the first names the form; the rest in lower case
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
    return Arrays.stream(Form.values())
        .filter(form -> words(form).stream().anyMatch(word::equalsIgnoreCase))
        .findFirst();
  }

  private static AddressWords read(Language language) {
    Wording words = Wording.of(language);
    return new AddressWords(
        words.text("question"),
        words.words("formal"),
        words.words("informal"),
        Set.copyOf(words.words("agent")),
        Set.copyOf(words.words("apart")));
  }
}
