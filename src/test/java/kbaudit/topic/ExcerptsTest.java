package kbaudit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kbaudit.document.Location;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

  @Test
  void sentences_of_a_paragraph_stay_together() {
    assertThat(quotes("De oven heeft twee jaar garantie. Bewaar daarvoor de kassabon."))
        .containsExactly("De oven heeft twee jaar garantie. Bewaar daarvoor de kassabon.");
  }

  @Test
  void paragraphs_do_not() {
    assertThat(quotes("De oven heeft twee jaar garantie.\n\nBezorgen kost vier euro."))
        .containsExactly("De oven heeft twee jaar garantie.", "Bezorgen kost vier euro.");
  }

  @Test
  void after_three_sentences_a_new_excerpt_begins() {
    String text =
        "De oven heeft twee jaar garantie. Bewaar daarvoor de kassabon. Een kopie volstaat. De koerier"
            + " haalt hem op.";
    assertThat(quotes(text))
        .containsExactly(
            "De oven heeft twee jaar garantie. Bewaar daarvoor de kassabon. Een kopie volstaat.",
            "De koerier haalt hem op.");
  }

  @Test
  void an_endless_sentence_stands_alone() {
    String endless = "Wij bezorgen in " + "Zutphen, Deventer, ".repeat(30) + "en Zwolle.";
    assertThat(quotes(endless + " Bezorgen kost vier euro."))
        .containsExactly(endless, "Bezorgen kost vier euro.");
  }

  @Test
  void a_question_opens_the_excerpt_that_answers_it() {
    assertThat(
            quotes("Bezorgen kost vier euro. Woont u op een eiland? Dan rekenen wij negen euro."))
        .containsExactly(
            "Bezorgen kost vier euro.", "Woont u op een eiland? Dan rekenen wij negen euro.");
  }

  @Test
  void greetings_closings_and_mere_questions_answer_nothing() {
    String mail =
        "Beste mevrouw De Wit,\n\nDe oven heeft twee jaar garantie.\n\nHeeft u nog andere"
            + " vragen?\n\nMet vriendelijke groet,\n\nTeam Keuken";
    assertThat(quotes(mail)).containsExactly("De oven heeft twee jaar garantie.");
  }

  @Test
  void scraps_go_with_what_stands_beside_them() {
    assertThat(quotes("Ja hoor! De hond mag mee naar binnen. ^LV"))
        .containsExactly("Ja hoor! De hond mag mee naar binnen. ^LV");
    assertThat(quotes("^LV")).isEmpty();
  }

  @Test
  void a_regret_may_be_an_answer() {
    assertThat(quotes("Sorry, de hond blijft buiten."))
        .containsExactly("Sorry, de hond blijft buiten.");
  }

  @Test
  void an_endless_row_of_scraps_is_cut() {
    assertThat(base("Ja. ".repeat(5_000) + "De hond mag mee naar binnen.").excerpts())
        .allMatch(excerpt -> excerpt.readings().size() < 10);
  }

  @Test
  void an_excerpt_reaches_from_its_first_to_its_last_character() {
    Excerpt excerpt =
        base("De oven heeft garantie.\n\nBezorgen kost\nvier euro. Afhalen kost niets.")
            .excerpts()
            .getLast();
    assertThat(excerpt.quote()).isEqualTo("Bezorgen kost vier euro. Afhalen kost niets.");
    assertThat(excerpt.location()).isEqualTo(new Location("faq/0.md", 5, 1, 6, 31));
  }

  private static List<String> quotes(String text) {
    return base(text).excerpts().stream().map(Excerpt::quote).toList();
  }

  private static WrittenBase base(String text) {
    return new WrittenBase().entry("faq", "Over de oven", text);
  }
}
