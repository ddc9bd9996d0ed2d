package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the samples what their customers ask. */
class AskCommandTest {
  private static final Path SAMPLES = Path.of("kb-samples");

  private static TestRun.Result ask(String... arguments) {
    return TestRun.in(SAMPLES).kbaudit(arguments);
  }

  @Test
  void the_best_passage_of_each_channel_comes_up_with_its_place_and_what_contradicts() {
    TestRun.Result result =
        ask(
            "ask",
            "hoe",
            "lang",
            "wordt",
            "mijn",
            "bestelling",
            "bewaard",
            "in",
            "de",
            "winkel?",
            "--in",
            "webwinkel",
            "--locale",
            "nl");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("faq ")
        .contains("whatsapp  whatsapp/templates.json:16:")
        .contains("vijf dagen")
        .contains("Deze spreken elkaar tegen: faq: 10 dagen · whatsapp: vijf dagen (kb-")
        .contains("Niets gevonden in: ");
  }

  @Test
  void programs_get_the_same_as_json() {
    TestRun.Result result =
        ask(
            "ask",
            "Hoe lang wordt mijn bestelling bewaard in de winkel?",
            "--in",
            "webwinkel",
            "--format",
            "json");
    JsonNode reply = new JsonMapper().readTree(result.out());
    assertThat(reply.at("/question").asString()).startsWith("Hoe lang");
    assertThat(reply.at("/accord").asString()).isEqualTo("contradict");
    assertThat(reply.at("/passages").findValuesAsString("channel")).contains("faq", "whatsapp");
    assertThat(reply.at("/findings/0/rule").asString()).isEqualTo("duration");
    assertThat(reply.at("/findings/0/answers").findValuesAsString("label"))
        .containsExactly("10 dagen", "vijf dagen");
    assertThat(reply.at("/silent").size()).isPositive();
  }

  @Test
  void what_nobody_answers_finds_nothing() {
    TestRun.Result result =
        ask("ask", "Wat is de hoofdstad van Peru?", "--in", "webwinkel", "--locale", "en");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("Nothing found in any channel. Try it in other words.\n");
  }

  @Test
  void a_question_meets_texts_in_other_languages() {
    TestRun.Result result =
        ask("ask", "Kann ich meine Bestellung stornieren?", "--in", "webwinkel");
    assertThat(result.out()).containsIgnoringCase("annul");
  }

  @Test
  void on_a_terminal_questions_can_be_typed_one_after_another() {
    TestRun.Result result =
        TestRun.in(SAMPLES)
            .typing("How much is it to hire shoes?\nAre dogs allowed?\n\nnot read\n")
            .kbaudit("ask", "--in", "climbing-hall", "--locale", "en", "-q");
    assertThat(result.status()).isZero();
    assertThat(result.err())
        .contains("Question (an empty line ends): Question (an empty line ends): ");
    assertThat(result.out()).containsIgnoringCase("shoes");
  }

  @Test
  void without_a_question_and_nobody_to_ask_for_one_it_says_so() {
    TestRun.Result result = ask("ask", "--in", "webwinkel");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("Ask a question, as in: kbaudit ask");
    assertThat(ask("ask", "Open?", "--in", "nowhere").status()).isEqualTo(2);
  }
}
