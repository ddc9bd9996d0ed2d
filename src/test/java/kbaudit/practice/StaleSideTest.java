package kbaudit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaleSideTest {
  @ParameterizedTest
  @CsvSource({
    "2025-02-11, 2023-08-29, 14, 532",
    "2025-02-11 2025-06-01, 2023-08-29 2024-01-01, 14, 407",
    "2025-01-01, 2025-06-30, 30, 180",
    "2020-01-01, 2025-06-30T10:00:00Z, 30, 2007"
  })
  void the_side_last_touched_long_before_the_other(
      String thirty, String fourteen, String stale, long days) {
    StaleSide side = side(thirty, fourteen).orElseThrow();
    assertThat(side.answer().label()).isEqualTo(stale);
    assertThat(side.days()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-01-01",
    "2025-01-01, 2025-06-29",
    "2025-06-29, 2025-01-01",
    "2025-01-01 2020-01-01, 2022-06-01",
    "2022-06-01, 2025-01-01 2020-01-01",
    "2025-01-01 2022-01-01, 2021-12-01",
    "2025-01-01, -",
    "-, 2020-01-01",
    "-, -",
    "2025-01-01 -, 2020-01-01",
    "2025-01-01, 2020-01-01 -",
    "2025-01-01, 2024-12-31 2020-01-01"
  })
  void where_one_place_is_as_new_or_has_no_date_nothing_is_told(String thirty, String fourteen) {
    assertThat(side(thirty, fourteen)).isEmpty();
  }

  @Test
  void of_three_sides_one_may_be_older_than_both_others() {
    assertThat(side(List.of("2025-01-01", "2025-03-01", "2022-01-01")).orElseThrow())
        .extracting(StaleSide::others)
        .isEqualTo(LocalDate.parse("2025-01-01"));
    assertThat(side(List.of("2025-01-01", "2022-03-01", "2022-01-01"))).isEmpty();
  }

  private static Optional<StaleSide> side(String thirty, String fourteen) {
    return StaleSide.of(
        finding(List.of(answer("30", thirty), answer("14", fourteen))), StaleSideTest::date);
  }

  private static Optional<StaleSide> side(List<String> dates) {
    List<Answer> answers = new ArrayList<>();
    dates.forEach(date -> answers.add(answer(String.valueOf(answers.size()), date)));
    return StaleSide.of(finding(answers), StaleSideTest::date);
  }

  private static Optional<LocalDate> date(Saying saying) {
    return saying.updated().map(date -> LocalDate.parse(date.substring(0, 10)));
  }

  private static Contradiction finding(List<Answer> answers) {
    return Contradiction.of(
        ClaimKind.DURATION, Severity.ERROR, 0.9, "Hoe lang?", Language.NL, answers);
  }

  /**
   * @param dates one for each place, a dash where there is none
   */
  private static Answer answer(String label, String dates) {
    List<Saying> says = new ArrayList<>();
    for (String date : dates.split(" ")) {
      Location place = new Location(label + ".md", says.size() + 1, 1, says.size() + 1, 2);
      says.add(
          new Saying(
              "faq",
              label,
              place,
              label,
              label,
              0,
              Optional.empty(),
              Optional.of(date).filter(known -> !known.equals("-"))));
    }
    return new Answer(label, label, says);
  }
}
