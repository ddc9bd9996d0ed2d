package kbaudit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kbaudit.document.Passage;
import kbaudit.document.Source;
import kbaudit.document.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the markup, the file has each letter and digit of a passage at the place the passage
 * says it has, or an escape or entity that stands for it.
 */
class PositionsTest {
  private static final String[] WORDS = {
    "retour",
    "binnen",
    "30",
    "dagen",
    "é",
    "ü",
    "😀",
    "€",
    "&",
    "<",
    "\"",
    "'",
    "\\",
    "naïf",
    "9.30",
    "a_b",
    "*",
    "[NAAM]",
    "{{naam}}",
    "#",
    "…",
    "\u00A0",
    "x&y",
    "--",
    ":",
    "中",
    "|"
  };
  private static final int SEEDS = 60;

  private record Sheet(String path, Function<Random, String> content) {}

  static Stream<Sheet> sheets() {
    return Stream.of(
        new Sheet("a.json", PositionsTest::json),
        new Sheet("html.json", PositionsTest::htmlInJson),
        new Sheet("a.yaml", PositionsTest::yaml),
        new Sheet("a.csv", PositionsTest::csv),
        new Sheet("a.html", PositionsTest::html),
        new Sheet("a.md", PositionsTest::markdown),
        new Sheet("a.txt", PositionsTest::text),
        new Sheet("a.po", PositionsTest::gettext),
        new Sheet("a.xml", PositionsTest::android));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void every_letter_is_where_its_place_says(Sheet sheet) {
    for (int seed = 0; seed < SEEDS; seed++) {
      String content = sheet.content().apply(new Random(seed));
      Source source = new Source(sheet.path(), content);
      Sample sample = new Sample(source);
      Reader reader =
          Stream.of(Format.values())
              .map(Format::reader)
              .filter(candidate -> candidate.accepts(sample))
              .findFirst()
              .orElseThrow(() -> new AssertionError("nobody reads " + content));
      Options options = Options.on(LocalDate.of(2026, 1, 15));
      Reading reading = reader.read(new RawFile(sample, "faq", options, Snippets.in(List.of())));
      List<Text> texts = new ArrayList<>();
      reading.entries().forEach(entry -> entry.title().ifPresent(texts::add));
      reading.entries().forEach(entry -> entry.passages().forEach(p -> add(p, texts)));
      assertThat(texts).as(content).isNotEmpty();
      texts.forEach(text -> check(text, content));
    }
  }

  private static void add(Passage passage, List<Text> texts) {
    texts.add(passage.text());
    texts.addAll(passage.headings());
  }

  private static void check(Text text, String content) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.value().charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      int from = text.start(i);
      int to = text.end(i);
      String there = content.substring(from, to);
      boolean itself = there.length() == 1 && there.charAt(0) == c;
      boolean escape = there.startsWith("\\") || there.startsWith("&");
      assertThat(itself || escape)
          .as(
              "'%s' of <%s> is said to be at %d, where the file has <%s>:%n%s",
              c, text, from, there, content)
          .isTrue();
      assertThat(from).isGreaterThanOrEqualTo(i == 0 ? 0 : text.start(i - 1));
    }
  }

  private static String phrase(Random random) {
    StringBuilder phrase = new StringBuilder("Tekst");
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      phrase.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return phrase.append(" einde").toString();
  }

  private static String phrases(Random random, String separator, Function<String, String> form) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> form.apply(phrase(random)))
        .reduce((a, b) -> a + separator + b)
        .orElseThrow();
  }

  private static String quotedJson(Random random, String value) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      boolean must = c == '"' || c == '\\';
      if (must && random.nextBoolean()) {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (must || random.nextInt(6) == 0) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String json(Random random) {
    return "[\n"
        + phrases(
            random,
            ",\n",
            phrase ->
                "  {\"question\": "
                    + quotedJson(random, phrase(random))
                    + ", \"answer\": "
                    + quotedJson(random, phrase + "\n\n" + phrase(random))
                    + "}")
        + "\n]";
  }

  private static String htmlInJson(Random random) {
    return "{\"articles\": [{\"id\": 1, \"draft\": false, \"title\": "
        + quotedJson(random, phrase(random))
        + ", \"body\": "
        + quotedJson(random, htmlBlocks(random))
        + "}]}";
  }

  private static String escapedHtml(Random random, String value) {
    StringBuilder html = new StringBuilder();
    value
        .codePoints()
        .forEach(c -> {
          if (c == '&') {
            html.append("&amp;");
          } else if (c == '<') {
            html.append("&lt;");
          } else if (c == 'é' && random.nextBoolean()) {
            html.append("&eacute;");
          } else if (random.nextInt(8) == 0) {
            html.append("&#").append(c).append(';');
          } else if (random.nextInt(8) == 0) {
            html.append("<b>").appendCodePoint(c).append("</b>");
          } else {
            html.appendCodePoint(c);
          }
        });
    return html.toString();
  }

  private static String htmlBlocks(Random random) {
    return phrases(random, "\n", phrase -> "<p>" + escapedHtml(random, phrase) + "</p>")
        + "<ul><li>"
        + phrases(random, "<li>", phrase -> escapedHtml(random, phrase))
        + "</ul><table><tr><th>A</th><th>B</th></tr><tr><td>"
        + phrases(
            random, "</td></tr><tr><td>", phrase -> escapedHtml(random, phrase) + "</td><td>1<br>2")
        + "</td></tr></table><div>"
        + escapedHtml(random, phrase(random))
        + "<br><br>einde";
  }

  private static String html(Random random) {
    return "<!doctype html>\r\n<html lang=nl><body><h1>"
        + escapedHtml(random, phrase(random))
        + "</h1>\r\n"
        + htmlBlocks(random)
        + "</body></html>";
  }

  private static String yaml(Random random) {
    return "entries:\n"
        + phrases(
            random,
            "\n",
            phrase ->
                "  - question: "
                    + yamlScalar(random, phrase(random), "      ")
                    + "\n    answer: "
                    + yamlScalar(random, phrase, "      "))
        + "\n";
  }

  private static String yamlScalar(Random random, String value, String indent) {
    String anchor = random.nextInt(4) == 0 ? "&tekst" + random.nextInt(1000) + " " : "";
    return anchor
        + switch (random.nextInt(4)) {
          case 0 -> "'" + value.replace("'", "''").replaceFirst(" ", "\n" + indent) + "'";
          case 1 -> yamlDouble(random, value, indent);
          case 2 -> "|\n" + indent + value.replaceFirst(" ", "\n\n" + indent);
          default -> ">-\n" + indent + value.replaceFirst(" ", "\n" + indent);
        };
  }

  private static String yamlDouble(Random random, String value, String indent) {
    StringBuilder yaml = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            yaml.append('\\').appendCodePoint(c);
          } else if (c > 0xFFFF && random.nextBoolean()) {
            yaml.append(String.format("\\U%08x", c));
          } else if (c < 0x100 && c != ' ' && random.nextInt(8) == 0) {
            yaml.append(String.format("\\x%02x", c));
          } else if (c == ' ' && random.nextInt(5) == 0) {
            yaml.append(random.nextBoolean() ? "\n" : " \\\n").append(indent);
          } else {
            yaml.appendCodePoint(c);
          }
        });
    return yaml.append('"').toString();
  }

  private static String csv(Random random) {
    return "vraag;antwoord\r\n"
        + phrases(
            random,
            "\r\n",
            phrase ->
                "\""
                    + phrase.replace("\"", "\"\"")
                    + "\";\""
                    + phrase(random).replace("\"", "\"\"")
                    + "\n\n"
                    + "regel\"")
        + "\r\n";
  }

  private static String escapedMarkdown(Random random, String value) {
    StringBuilder markdown = new StringBuilder();
    for (char c : value.toCharArray()) {
      if ("\\*_[]<>#|&".indexOf(c) >= 0) {
        markdown.append('\\').append(c);
      } else {
        markdown.append(c);
      }
    }
    return random.nextBoolean()
        ? markdown.toString()
        : markdown.toString().replaceFirst("Tekst", "**Tekst**&nbsp;`x`");
  }

  private static String markdown(Random random) {
    return "---\ntitle: "
        + "Pagina\n---\n\n## "
        + escapedMarkdown(random, phrase(random))
        + "\n\n"
        + phrases(random, "\n", phrase -> escapedMarkdown(random, phrase))
        + "\n\n- "
        + phrases(random, "\n  - ", phrase -> escapedMarkdown(random, phrase))
        + "\n\n> "
        + phrases(random, "\n> ", phrase -> escapedMarkdown(random, phrase))
        + "\n\n| A | B |\n|---|---|\n| "
        + phrases(random, " | 2 |\n| ", phrase -> escapedMarkdown(random, phrase))
        + " | 3 |\n\n<p>"
        + escapedHtml(random, phrase(random))
        + "</p>\n";
  }

  private static String text(Random random) {
    return "Titel\n\n" + phrases(random, "\n\n• ", phrase -> phrase) + "\n";
  }

  private static String gettext(Random random) {
    return phrases(
        random,
        "\n\n",
        phrase ->
            "msgid \""
                + phrase.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\nmsgstr \"\"\n\""
                + phrase(random).replace("\\", "\\\\").replace("\"", "\\\"")
                + "\\n\"\n\"nog een regel\"");
  }

  private static String android(Random random) {
    return "<resources>\n"
        + phrases(
            random,
            "\n",
            phrase ->
                "<string name=\"x\">"
                    + escapedHtml(random, phrase)
                        .replaceAll("</?b>", "")
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                    + "</string>")
        + "\n</resources>";
  }
}
