package kbaudit.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import kbaudit.document.Language;
import kbaudit.text.Sentence;

/**
 * The words that a language has for what the practices look at, by name. Lists of words are parted
 * by spaces, lists of phrases by commas.
 */
final class Wording {
  private static final int GAP = 5;
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

  List<String> phrases(String name) {
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

  /**
   * The first of the phrases that stands in the sentence, the longer of two, as its first token and
   * the one after its last. Three dots in a phrase stand for up to {@value #GAP} other words.
   */
  Optional<Stretch> find(String name, Sentence sentence) {
    List<String> line = sentence.tokens().stream().map(token -> lower(token.surface())).toList();
    return phrases(name).stream()
        .flatMap(phrase -> find(List.of(phrase.split(" ")), line).stream())
        .min(Comparator.comparingInt(Stretch::from).thenComparingInt(words -> -words.to()));
  }

  /** True when the clause in which the words begin denies something. */
  boolean denies(Sentence sentence, Stretch words) {
    int clause = sentence.tokens().get(words.from()).clause();
    List<String> not = phrases("refer.not");
    return sentence.tokens().stream()
        .filter(token -> token.clause() == clause)
        .anyMatch(token -> not.contains(lower(token.surface())));
  }

  /** Tokens of a sentence, {@code to} exclusive. */
  record Stretch(int from, int to) {}

  private static Optional<Stretch> find(List<String> phrase, List<String> line) {
    for (int from = 0; from < line.size(); from++) {
      int to = end(phrase, 0, line, from);
      if (to > 0) {
        return Optional.of(new Stretch(from, to));
      }
    }
    return Optional.empty();
  }

  /** Where the rest of the phrase ends that begins here; 0 when it does not. */
  private static int end(List<String> phrase, int at, List<String> line, int from) {
    if (at == phrase.size()) {
      return from;
    }
    if (phrase.get(at).equals("…")) {
      for (int skipped = 0; skipped <= GAP; skipped++) {
        int to = end(phrase, at + 1, line, from + skipped);
        if (to > 0) {
          return to;
        }
      }
      return 0;
    }
    boolean here = from < line.size() && line.get(from).equals(phrase.get(at));
    return here ? end(phrase, at + 1, line, from + 1) : 0;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The words of a sentence in lower case, each between spaces; signs and numbers too. */
  static String line(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> lower(token.surface()))
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
