package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.audit.Audit;
import kbaudit.lexicon.Lexicon;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code fix --apply} over labelled knowledge bases and samples, the channels in one order of
 * authority or the opposite one: what it changes is what was reported, and the files stay what they
 * were.
 */
class FixEverywhereTest {
  private static final List<Path> SHELVES =
      List.of(Path.of("src/test/resources/bench"), Path.of("kb-samples"));

  /** One in so many is tried; all with {@code -Dkbaudit.everywhere=true}. */
  private static final int EACH = 2;

  /** Characters that a value may grow by. */
  private static final int LONGER = 20;

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  static List<Path> bases() throws IOException {
    List<Path> bases = new ArrayList<>();
    for (Path shelf : SHELVES) {
      bases.addAll(folders(shelf));
    }
    if (!Boolean.getBoolean("kbaudit.everywhere")) {
      bases.removeIf(base -> Math.floorMod(name(base).hashCode(), EACH) > 0);
    }
    for (String more : System.getProperty("kbaudit.more-bases", "").split(":")) {
      bases.addAll(more.isEmpty() ? List.of() : folders(Path.of(more)));
    }
    return bases;
  }

  @ParameterizedTest
  @MethodSource("bases")
  void only_what_was_reported_changes_and_nothing_is_left_to_propose(Path base) throws IOException {
    List<String> channels = folders(base).stream().map(FixEverywhereTest::name).toList();
    settle(base, name(base).hashCode() % 2 == 0 ? channels : channels.reversed());
  }

  private void settle(Path base, List<String> authority) throws IOException {
    Path copy = Files.createTempDirectory(folder, name(base));
    copy(base, copy);
    Files.writeString(
        copy.resolve("kbaudit.yaml"), "authority: [" + String.join(", ", authority) + "]\n");
    Map<String, String> before = texts(copy);
    JsonNode found = check(copy);

    TestRun.Result applied = kbaudit(copy, "fix", "--apply", ".");

    assertThat(applied.status()).as(applied.err()).isZero();
    Set<String> changed = new TreeSet<>();
    texts(copy)
        .forEach((path, text) -> {
          if (!text.equals(before.get(path))) {
            changed.add(path);
            assertThat(elsewhereAs(before.get(path), sayings(found, path)).matcher(text).matches())
                .as(path)
                .isTrue();
            parses(path, text);
          }
        });
    JsonNode left = check(copy);
    assertThat(left.at("/summary/entries")).isEqualTo(found.at("/summary/entries"));
    assertThat(left.at("/problems")).isEqualTo(found.at("/problems"));
    assertThat(ids(found)).containsAll(counting(left));
    Set<String> solved = counting(found);
    solved.removeAll(ids(left));
    assertThat(solved).hasSize(settled(applied));
    assertThat(kbaudit(copy, "fix", ".").out()).isEmpty();
  }

  private static TestRun.Result kbaudit(Path folder, String... arguments) {
    return TestRun.in(folder)
        .auditor((root, reading, options, progress) ->
            Audit.run(root, reading, options, progress, LEXICON))
        .kbaudit(arguments);
  }

  private static JsonNode check(Path folder) {
    return JSON.readTree(kbaudit(folder, "check", "--format", "json", ".").out());
  }

  private static Set<String> ids(JsonNode report) {
    return report
        .at("/findings")
        .valueStream()
        .map(f -> f.get("id").asString())
        .collect(Collectors.toSet());
  }

  /** Notes promise nothing: another price in a text may well take one away, or bring one. */
  private static Set<String> counting(JsonNode report) {
    return report
        .at("/findings")
        .valueStream()
        .filter(f -> !f.get("severity").asString().equals("note"))
        .map(f -> f.get("id").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the last line on the standard error says. */
  private static int settled(TestRun.Result applied) {
    String last = applied.err().lines().reduce((a, b) -> b).orElse("");
    return Integer.parseInt(last.replaceAll("\\D*(\\d+).*", "$1"));
  }

  /** Every place in a file that a finding points at. */
  private static List<JsonNode> sayings(JsonNode report, String path) {
    return report.findValues("says").stream()
        .flatMap(JsonNode::valueStream)
        .filter(saying -> saying.get("path").asString().equals(path))
        .toList();
  }

  /** What a file may become when only words at these places change. */
  private static Pattern elsewhereAs(String text, List<JsonNode> sayings) {
    boolean[] free = new boolean[text.length()];
    sayings.forEach(saying -> free(text, saying, free));
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < free.length; ) {
      int end = i;
      while (end < free.length && free[end] == free[i]) {
        end++;
      }
      pattern.append(
          free[i]
              ? "[\\s\\S]{1," + (end - i + LONGER) + "}"
              : Pattern.quote(text.substring(i, end)));
      i = end;
    }
    return Pattern.compile(pattern.toString());
  }

  /** The words, and the same words where an export keeps the sentence in a second form. */
  private static void free(String text, JsonNode saying, boolean[] free) {
    int from = offset(text, saying.get("line").asInt(), saying.get("column").asInt());
    int to = offset(text, saying.get("endLine").asInt(), saying.get("endColumn").asInt());
    Arrays.fill(free, from, to, true);
    String sentence = saying.get("quote").asString();
    int own = text.lastIndexOf(sentence, from);
    for (int at = text.indexOf(sentence);
        own >= 0 && at >= 0;
        at = text.indexOf(sentence, at + 1)) {
      if (own + sentence.length() >= to) {
        Arrays.fill(free, from - own + at, to - own + at, true);
      }
    }
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.offsetByCodePoints(start, column - 1);
  }

  /** By other eyes than kbaudit's, where a format can be broken. */
  private static void parses(String path, String text) {
    if (path.endsWith(".json")) {
      JSON.readTree(text);
    } else if (path.endsWith(".yaml") || path.endsWith(".yml")) {
      new Load(LoadSettings.builder().build()).loadAllFromString(text).forEach(document -> {});
    }
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
