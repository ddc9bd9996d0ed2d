package kbaudit.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import kbaudit.document.Language;
import kbaudit.text.Sentence;

/**
 * The words that a language has for what the practices look at, by name. Lists of words are parted
 * by spaces, lists of phrases by commas.
 */
final class Wording {
  private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Wording(read(language)));
    }
  }

  private final Properties words;

  private Wording(Properties words) {
    this.words = words;
  }

  static Wording of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  boolean knows(String name) {
    return words.containsKey(name);
  }

  String text(String name) {
    return Objects.requireNonNull(words.getProperty(name), name);
  }

  List<String> words(String name) {
    return List.of(text(name).strip().split(" +"));
  }

  private List<String> phrases(String name) {
    return List.of(text(name).strip().split(" *, *"));
  }

  /**
   * True when one of the phrases stands in the line.
   *
   * @param line as {@link #line} writes it
   */
  boolean has(String name, String line) {
    return phrases(name).stream().anyMatch(phrase -> line.contains(" " + phrase + " "));
  }

  /** The words of a sentence in lower case, each between spaces; signs and numbers too. */
  static String line(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.surface().toLowerCase(Locale.ROOT).replace('’', '\''))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** The words of a name or a title in lower case, each between spaces. */
  static String line(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static Properties read(Language language) {
    Properties words = new Properties();
    String resource = "/kbaudit/practice/" + language.code() + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(resource)) {
      words.load(
          new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }
}
