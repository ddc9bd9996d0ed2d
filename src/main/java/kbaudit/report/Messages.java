package kbaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Problem;

/**
 * Every sentence kbaudit shows to a person, in one language. The words are in {@code
 * kbaudit/messages/*.properties}, UTF-8; English is the base, another language lies over it: Dutch
 * with all its words, German and French with those of the reports. Arguments stand as {@code {0}}.
 * {@link java.text.MessageFormat} was not taken: it wants every apostrophe doubled, and Dutch has
 * many.
 */
public final class Messages {
  private static final String FOLDER = "/kbaudit/messages/";
  private static final List<String> BUNDLES =
      List.of("messages", "reader", "topics", "gate", "facts", "fix", "ask", "watch", "page");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

  /** Only the words of reports, over English for all the rest. */
  private static final String REPORTS = "report";

  /** The languages of the interface. */
  public static final List<String> LANGUAGES = List.of("en", "nl");

  /** The languages of reports. */
  public static final List<String> REPORT_LANGUAGES = List.of("en", "nl", "de", "fr");

  private final String language;
  private final Properties words;

  private Messages(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  public static Messages english() {
    return of("en");
  }

  /**
   * The words of a language.
   *
   * @param language ISO 639-1; English when kbaudit does not speak it
   */
  public static Messages of(String language) {
    Properties words = new Properties();
    for (String bundle : BUNDLES) {
      load(bundle + ".properties", words);
      if (!language.equals("en")) {
        load(bundle + "_" + language + ".properties", words);
      }
    }
    if (!LANGUAGES.contains(language)) {
      load(REPORTS + "_" + language + ".properties", words);
    }
    return new Messages(REPORT_LANGUAGES.contains(language) ? language : "en", words);
  }

  /** Understands {@code nl}, {@code nl_NL.UTF-8}, {@code en-GB}; empty for other languages. */
  public static Optional<String> language(String tag) {
    return reportLanguage(tag).filter(LANGUAGES::contains);
  }

  /** The same for a language of reports. */
  public static Optional<String> reportLanguage(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_.@].*", "");
    return REPORT_LANGUAGES.contains(code) ? Optional.of(code) : Optional.empty();
  }

  /** ISO 639-1. */
  public String language() {
    return language;
  }

  /**
   * A message with its arguments filled in.
   *
   * @throws IllegalArgumentException when there is no such key, which a test prevents
   */
  public String get(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return fill(pattern, arguments);
  }

  /** The form for one or for several: {@code key.one} or {@code key.other}, the number as {0}. */
  public String count(String key, long number) {
    return get(key + (number == 1 ? ".one" : ".other"), number);
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** What a problem says, without its place. */
  public String of(Problem problem) {
    return get(problem.key(), problem.arguments().toArray());
  }

  /** Sorted. */
  public Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  /** In one pass: braces in an argument are text. */
  private static String fill(String pattern, Object... arguments) {
    return ARGUMENT
        .matcher(pattern)
        .replaceAll(hole -> {
          int index = Integer.parseInt(hole.group(1));
          String filled =
              index < arguments.length ? String.valueOf(arguments[index]) : hole.group();
          return Matcher.quoteReplacement(filled);
        });
  }

  private static void load(String file, Properties words) {
    try (InputStream in = Messages.class.getResourceAsStream(FOLDER + file)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
