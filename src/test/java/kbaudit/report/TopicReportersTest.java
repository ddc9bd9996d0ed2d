package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kbaudit.topic.Topic;
import kbaudit.topic.WrittenBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TopicReportersTest {
  private static final TopicReport POOL =
      report(
          new WrittenBase()
              .entry(
                  "faq", "Hoe laat gaat het zwembad open?", "Het zwembad is open vanaf tien uur.")
              .entry("phone", "Zwembad", "\"Ons zwembad gaat om negen uur open\", zeg je dan.")
              .topics());

  @Test
  void text_shows_the_question_who_answers_it_and_what() throws IOException {
    assertThat(written(TopicFormat.TEXT, POOL, Layout.PLAIN))
        .isEqualTo(
            """
            Hoe laat gaat het zwembad open?
              faq    faq/0.md:3:1
                     Het zwembad is open vanaf tien uur.
              phone  phone/1.md:3:1
                     "Ons zwembad gaat om negen uur open", zeg je dan.
              2 channels: faq, phone · %s

            1 question · 2 entries in 2 channels read
            """
                .formatted(POOL.topics().getFirst().id()));
  }

  @Test
  void a_narrow_terminal_keeps_places_whole_and_breaks_the_words() throws IOException {
    assertThat(written(TopicFormat.TEXT, POOL, new Layout(40, true, false)))
        .contains("\u001B[1mHoe laat gaat het zwembad open?\u001B[0m\n")
        .contains("  phone  \u001B[2mphone/1.md:3:1\u001B[0m\n")
        .contains("         \"Ons zwembad gaat om negen uur\n         open\", zeg je dan.\n")
        .doesNotContain("2 entries");
  }

  @Test
  void text_without_topics_says_so() throws IOException {
    assertThat(written(TopicFormat.TEXT, report(List.of()), Layout.PLAIN))
        .isEqualTo(
            "Nothing is told twice: no two entries answer the same question.\n"
                + "0 questions · 2 entries in 2 channels read\n");
  }

  @Test
  void json_follows_the_contract() throws IOException {
    JsonNode json = new JsonMapper().readTree(written(TopicFormat.JSON, POOL, Layout.PLAIN));
    assertThat(json.propertyNames()).containsExactly("schemaVersion", "tool", "topics");
    JsonNode topic = json.get("topics").get(0);
    assertThat(topic.propertyNames())
        .containsExactly("id", "question", "language", "channels", "passages");
    assertThat(topic.get("question").asString()).isEqualTo("Hoe laat gaat het zwembad open?");
    assertThat(topic.get("channels")).hasToString("[\"faq\",\"phone\"]");
    JsonNode passage = topic.get("passages").get(1);
    assertThat(passage.propertyNames())
        .containsExactly(
            "channel", "entry", "path", "line", "column", "endLine", "endColumn", "quote");
    assertThat(passage.get("path").asString()).isEqualTo("phone/1.md");
    assertThat(passage.get("line").asInt()).isEqualTo(3);
  }

  @Test
  void csv_has_a_row_per_passage() throws IOException {
    String id = POOL.topics().getFirst().id();
    assertThat(written(TopicFormat.CSV, POOL, Layout.PLAIN))
        .isEqualTo(
            "topic,question,channel,entry,path,line,column,quote\r\n"
                + id
                + ",Hoe laat gaat het zwembad open?,faq,e,faq/0.md,3,1,Het zwembad is open vanaf tien uur.\r\n"
                + id
                + ",Hoe laat gaat het zwembad open?,phone,e,phone/1.md,3,1,\"\"\"Ons zwembad gaat om"
                + " negen uur open\"\", zeg je dan.\"\r\n");
  }

  @Test
  void pairs_are_json_lines_for_a_further_judge() throws IOException {
    List<String> lines = written(TopicFormat.PAIRS, POOL, Layout.PLAIN).lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode pair = new JsonMapper().readTree(lines.getFirst());
    assertThat(pair.propertyNames())
        .containsExactly("topic", "question", "similarity", "verdict", "a", "b");
    assertThat(pair.get("verdict").asString()).isEqualTo("cannot-tell");
    assertThat(pair.get("similarity").asDouble()).isBetween(0.0, 1.0);
    assertThat(pair.get("a").get("quote").asString())
        .isEqualTo("Het zwembad is open vanaf tien uur.");
    assertThat(pair.get("b").get("channel").asString()).isEqualTo("phone");
  }

  @ParameterizedTest
  @EnumSource
  void the_last_line_is_ended(TopicFormat format) throws IOException {
    assertThat(written(format, POOL, Layout.PLAIN)).endsWith("\n");
  }

  private static TopicReport report(List<Topic> topics) {
    return new TopicReport(2, Map.of("faq", 1, "phone", 1), topics, Map.of(), List.of());
  }

  private static String written(TopicFormat format, TopicReport report, Layout layout)
      throws IOException {
    StringBuilder out = new StringBuilder();
    format.reporter(layout).write(report, Messages.english(), out);
    return out.toString();
  }
}
