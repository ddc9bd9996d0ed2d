package kbaudit.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Ways in which a file can hold one sentence, and other eyes than kbaudit's to read them with. */
enum WrittenForm {
  JSON("json") {
    @Override
    Written write(Random chance) {
      String head =
          chance.nextBoolean()
              ? "[{\"title\": \"Cancelling a course\", \"body\": \""
              : "[\n  {\n    \"body\":\"";
      String tail =
          head.endsWith(" \"") ? "\"}]\n" : "\",\n    \"title\": \"Cancelling a course\"}]";
      return Sentence.by(chance)
          .as(words -> escaped(words, chance), head, tail)
          .with(newline(chance));
    }

    private String escaped(String words, Random chance) {
      return each(
          words,
          c ->
              switch (c) {
                case '"', '\\' -> "\\" + (char) c;
                case '/' -> chance.nextBoolean() ? "\\/" : "/";
                default ->
                    c > 0xFFFF || chance.nextInt(c > 126 ? 2 : 12) > 0
                        ? Character.toString(c)
                        : String.format("\\u%04x", c);
              });
    }

    @Override
    String read(String file) {
      return new JsonMapper().readTree(file).get(0).get("body").asString();
    }
  },
  YAML_DOUBLE_QUOTED("yaml") {
    @Override
    Written write(Random chance) {
      return Sentence.by(chance)
          .as(
              words ->
                  each(
                      words,
                      c ->
                          switch (c) {
                            case '"', '\\' -> "\\" + (char) c;
                            default ->
                                c > 0xFFFF || chance.nextInt(c > 126 ? 3 : 15) > 0
                                    ? Character.toString(c)
                                    : String.format("\\u%04X", c);
                          }),
              QUESTION + "  answer: \"",
              "\"\n")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return answer(file);
    }
  },
  YAML_SINGLE_QUOTED("yml") {
    @Override
    Written write(Random chance) {
      return Sentence.by(chance)
          .as(words -> words.replace("'", "''"), QUESTION + "  answer: '", "'  # kept\n")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return answer(file);
    }
  },
  YAML_PLAIN("yaml") {
    @Override
    Written write(Random chance) {
      return Sentence.plain(chance)
          .as(
              words -> words,
              QUESTION + "  answer: ",
              " # kept\n- question: Dogs\n  answer: Dogs stay outside.\n")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return answer(file);
    }
  },
  YAML_BLOCK("yaml") {
    @Override
    Written write(Random chance) {
      String style = List.of("|", "|-", "|+", ">", ">-", "|2").get(chance.nextInt(6));
      int deep = style.equals("|2") ? 4 : 4 + chance.nextInt(3);
      String end = "\n" + " ".repeat(deep);
      return Sentence.by(chance)
          .as(words -> folded(words, end, chance), QUESTION + "  answer: " + style + end, "\n\n")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return answer(file).replaceAll("\\s+", " ");
    }
  },
  CSV("csv") {
    @Override
    Written write(Random chance) {
      String cut = chance.nextBoolean() ? "," : ";";
      return Sentence.by(chance)
          .as(
              words -> words.replace("\"", "\"\""),
              "title" + cut + "body\nCancelling a course" + cut + "\"",
              "\"\n\"Dogs\"" + cut + "Outside\n")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      char cut = file.charAt("title".length());
      try (MappingIterator<List<String>> rows =
          new CsvMapper()
              .readerForListOf(String.class)
              .with(CsvReadFeature.WRAP_AS_ARRAY)
              .with(tools.jackson.dataformat.csv.CsvSchema.emptySchema().withColumnSeparator(cut))
              .readValues(file)) {
        return rows.readAll().get(1).get(1);
      }
    }
  },
  HTML("html") {
    @Override
    Written write(Random chance) {
      return Sentence.by(chance)
          .as(
              words ->
                  each(
                      words,
                      c ->
                          switch (c) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case ' ' ->
                                List.of(" ", " ", " ", "&nbsp;", "&#32;", "\n  ")
                                    .get(chance.nextInt(6));
                            default ->
                                c > 126 && chance.nextBoolean()
                                    ? "&#" + c + ";"
                                    : Character.toString(c);
                          }),
              "<!DOCTYPE html>\n<h2>Cancelling a course</h2><p class='24 hours'>Please <!-- 24 hours --> ",
              "</p>\n<p>Dogs <em>stay</em> outside.")
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return Jsoup.parse(file).text();
    }
  },
  MARKDOWN("md") {
    @Override
    Written write(Random chance) {
      String mark = List.of("", "*", "**", "_").get(chance.nextInt(4));
      return Sentence.plain(chance)
          .as(words -> words, "## Cancelling a course\n\n", "\n")
          .marked(mark)
          .with(newline(chance));
    }

    @Override
    String read(String file) {
      return file;
    }
  };

  private static final String QUESTION = "# 24 hours\n- question: Cancelling a course\n";
  private final String extension;

  WrittenForm(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** A file that holds the sentence. */
  abstract Written write(Random chance);

  /** What such a file says. */
  abstract String read(String file);

  /** The raw characters before, of and after the value. */
  record Written(String before, String value, String after) {
    String whole() {
      return before + value + after;
    }

    Written marked(String mark) {
      return new Written(before + mark, value, mark + after);
    }

    Written with(String newline) {
      return new Written(
          before.replace("\n", newline),
          value.replace("\n", newline),
          after.replace("\n", newline));
    }
  }

  /** How one format writes words. */
  @FunctionalInterface
  private interface Writing {
    String of(String words);
  }

  private record Sentence(String before, String after) {
    private static final List<String> ANY =
        List.of(
            "",
            "At our café",
            "\"Déjà vu\" & more",
            "It's {{name}}",
            "50 % <off> 🎿 \\o/",
            "{day}: #1",
            "[a] - 'b'");
    private static final List<String> PLAIN =
        List.of("", "At our café", "Dear {{name}}", "Skis 🎿 and more");

    static Sentence by(Random chance) {
      return of(ANY.get(chance.nextInt(ANY.size())));
    }

    static Sentence plain(Random chance) {
      return of(PLAIN.get(chance.nextInt(PLAIN.size())));
    }

    private static Sentence of(String extra) {
      String aside = extra.isEmpty() ? "" : " " + extra;
      return new Sentence("Cancel a course free of charge up to ", " before it starts." + aside);
    }

    Written as(Writing writing, String head, String tail) {
      return new Written(
          head + writing.of(before), writing.of("24 hours"), writing.of(after) + tail);
    }
  }

  private static String newline(Random chance) {
    return chance.nextBoolean() ? "\n" : "\r\n";
  }

  private static String each(String words, java.util.function.IntFunction<String> writing) {
    return words.codePoints().mapToObj(writing).collect(Collectors.joining());
  }

  private static String folded(String words, String end, Random chance) {
    return each(words, c -> c == ' ' && chance.nextInt(6) == 0 ? end : Character.toString(c));
  }

  private static String answer(String file) {
    Object all = new Load(LoadSettings.builder().build()).loadFromString(file);
    return String.valueOf(((java.util.Map<?, ?>) ((List<?>) all).getFirst()).get("answer"));
  }
}
