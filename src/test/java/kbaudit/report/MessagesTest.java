package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.audit.Progress;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Status;
import kbaudit.gate.Silenced;
import kbaudit.reader.Format;
import kbaudit.settings.Key;
import kbaudit.settings.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are in both languages, and no more of them than are used. */
class MessagesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/kbaudit/messages");

  private static final Path REPORTS = Path.of("src/main/java/kbaudit/report");

  /** A literal that is a key, or the beginning of one when it ends in a dot; no file of facts. */
  private static final Pattern KEY =
      Pattern.compile(
          "\"(?!facts\\.(?:yaml|schema\\.json)\")((?:report|severity|rule|text|progress|cli|problem|format|option|settings|man|known|markdown|gate|facts|fix|ask|watch|init|topics|page)\\.[a-z0-9.-]*)\"");

  /** A word of the page itself. */
  private static final Pattern WORD = Pattern.compile("\\{\\{word:([a-z.-]+)}}");

  private static final Pattern HELP = Pattern.compile("(kbaudit|usage)\\..*");
  private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    for (String bundle :
        List.of("messages", "reader", "topics", "gate", "facts", "fix", "ask", "watch", "page")) {
      assertThat(load(bundle + "_nl").stringPropertyNames())
          .isEqualTo(load(bundle).stringPropertyNames());
    }
  }

  @Test
  void both_languages_name_the_same_things() throws IOException {
    for (String bundle :
        List.of("messages", "reader", "topics", "gate", "facts", "fix", "ask", "watch", "page")) {
      Properties english = load(bundle);
      Properties dutch = load(bundle + "_nl");
      for (String key : english.stringPropertyNames()) {
        assertThat(holes(dutch.getProperty(key)))
            .as(key)
            .isEqualTo(holes(english.getProperty(key)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void german_and_french_have_every_word_that_reports_use_and_no_other(String language)
      throws IOException {
    Properties english = new Properties();
    for (String bundle :
        List.of("messages", "reader", "topics", "gate", "facts", "ask", "watch", "page")) {
      english.putAll(load(bundle));
    }
    Set<String> wanted = used(REPORTS);
    // What could not be read is told in the last lines of a report.
    load("reader").stringPropertyNames().stream()
        .filter(key -> key.startsWith("problem."))
        .forEach(wanted::add);
    Properties words = load("report_" + language);
    assertThat(words.stringPropertyNames()).isEqualTo(wanted);
    for (String key : words.stringPropertyNames()) {
      assertThat(holes(words.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
    }
  }

  @Test
  void every_key_in_the_code_has_words_and_all_words_are_used() throws IOException {
    Set<String> known =
        Messages.english().keys().stream()
            .filter(key -> !HELP.matcher(key).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used(Path.of("src/main/java"))).isEqualTo(known);
  }

  @Test
  void no_key_stands_twice_in_a_file() throws IOException {
    for (String bundle :
        List.of(
            "messages",
            "messages_nl",
            "reader",
            "reader_nl",
            "topics",
            "topics_nl",
            "gate",
            "gate_nl",
            "facts",
            "facts_nl",
            "fix",
            "fix_nl",
            "ask",
            "ask_nl",
            "watch",
            "watch_nl",
            "page",
            "page_nl",
            "report_de",
            "report_fr")) {
      List<String> keys =
          Files.readAllLines(BUNDLES.resolve(bundle + ".properties")).stream()
              .filter(line -> line.contains(" = ") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf(" = ")))
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Test
  void braces_in_an_argument_are_text() {
    Messages english = Messages.english();
    assertThat(english.get("report.says", "{1}", "$1 \\ {0}")).isEqualTo("{1} says $1 \\ {0}");
  }

  @Test
  void a_language_is_known_by_any_of_its_usual_names() {
    assertThat(Messages.language("nl_NL.UTF-8")).contains("nl");
    assertThat(Messages.language("en-GB")).contains("en");
    assertThat(Messages.language("C.UTF-8")).isEmpty();
    assertThat(Messages.language("tlh")).isEmpty();
  }

  private static Set<String> used(Path code) throws IOException {
    Set<String> used = new TreeSet<>();
    Set<String> literals = new TreeSet<>();
    Matcher onPage = WORD.matcher(PageTemplate.resource("template.html"));
    while (onPage.find()) {
      literals.add(onPage.group(1));
    }
    for (String source : sources(code)) {
      Matcher key = KEY.matcher(source);
      while (key.find()) {
        literals.add(key.group(1));
      }
    }
    Set<String> known = Messages.english().keys();
    literals.forEach(literal -> expand(literal, known).forEach(used::add));
    return used;
  }

  /** The code, and the generator of the manual. */
  private static List<String> sources(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      Stream<Path> manual =
          code.equals(REPORTS)
              ? Stream.empty()
              : Stream.of(Path.of("src/test/java/kbaudit/cli/ManPages.java"));
      List<Path> all =
          Stream.concat(files.filter(file -> file.toString().endsWith(".java")), manual).toList();
      List<String> sources = new java.util.ArrayList<>();
      for (Path file : all) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }

  private static Stream<String> expand(String literal, Set<String> known) {
    if (literal.endsWith(".")) {
      return endings(literal).map(end -> literal + end).flatMap(key -> counted(key, known));
    }
    return counted(literal, known);
  }

  /** A counted text has two forms, an unknown word may have a nearest one. */
  private static Stream<String> counted(String key, Set<String> known) {
    if (known.contains(key + ".one") || known.contains(key + ".other")) {
      return Stream.of(key + ".one", key + ".other");
    }
    return known.contains(key + ".near") ? Stream.of(key, key + ".near") : Stream.of(key);
  }

  private static Stream<String> endings(String prefix) {
    return switch (prefix) {
      case "severity." -> Stream.of(Severity.values()).map(Severity::id);
      case "rule." -> Rules.labels().stream();
      case "format." -> Stream.of(Format.values()).map(Format::label);
      case "settings." -> Stream.of(Key.values()).map(Key::label);
      case "known." -> lower(Silenced.Reason.values());
      case "gate.state." -> Stream.of("holds", "stale", "expired");
      case "progress." -> lower(Progress.Stage.values());
      case "text.left-out." -> lower(Status.values()).filter(status -> !status.equals("live"));
      case "man.heading." ->
          Messages.english().keys().stream()
              .filter(key -> key.startsWith("man.heading."))
              .map(key -> key.substring("man.heading.".length()));
      case "man.yaml.description." -> Stream.of("0", "1", "2");
      case "page.filter.", "page.all." ->
          Stream.of("channel", "owner", "severity", "rule", "language");
      case "page.language." -> Stream.of(Language.values()).map(Language::code);
      case "page.tally." -> Stream.of(Severity.values()).map(Severity::id);
      case "page.state." ->
          lower(QuestionGrid.State.values()).flatMap(state -> Stream.of(state, state + ".means"));
      case "problem." -> Stream.empty();
      default -> throw new AssertionError("what follows " + prefix + "?");
    };
  }

  private static Stream<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static List<String> holes(String words) {
    return HOLE.matcher(words).results().map(hole -> hole.group()).distinct().sorted().toList();
  }

  private static Properties load(String bundle) throws IOException {
    Properties words = new Properties();
    words.load(Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties")));
    return words;
  }
}
