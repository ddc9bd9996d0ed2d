package kbaudit.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void words_fall_into_runs_of_four_letters_with_their_edges() {
    assertThat(Letters.of("Reserveer nu!").keySet())
        .containsExactlyInAnyOrder(
            "_res", "rese", "eser", "serv", "erve", "rvee", "veer", "eer_", "_nu_");
  }

  @Test
  void kin_meets_where_a_dictionary_sees_two_words() {
    assertThat(Letters.of("reservering")).containsKeys("rese", "eser", "serv", "erve");
    assertThat(Letters.of("verzendkosten")).containsKeys("zend", "kost");
  }

  @Test
  void case_and_accents_make_no_difference() {
    assertThat(Letters.of("PRÉVÉNIR")).isEqualTo(Letters.of("prévénir")).containsKey("prev");
  }

  @Test
  void single_letters_and_digits_say_nothing() {
    assertThat(Letters.of("x - y, 7")).isEmpty();
  }

  @Test
  void a_run_that_occurs_again_counts_a_little_more() {
    assertThat(Letters.of("oven")).containsEntry("oven", 1.0);
    assertThat(Letters.of("oven, oven en nog eens oven").get("oven")).isBetween(2.0, 2.2);
  }

  @Test
  void an_endless_text_is_counted_by_its_beginning() {
    assertThat(Letters.of("bakoven ".repeat(250) + "tuinhek".repeat(1_000_000)))
        .doesNotContainKey("tuin");
  }
}
