package kbaudit.fix;

import static org.assertj.core.api.Assertions.assertThat;

import kbaudit.document.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL | 14 dagen        | 30 dagen          | 30 dagen
          NL | veertien dagen  | 30 dagen          | 30 dagen
          NL | zes weken       | 30 dagen          | 30 dagen
          NL | 14 dagen        | 30 days           | 30 dagen
          NL | € 4,95          | 5 euro            | € 5,00
          NL | 5 euro          | € 4,95            | 4,95 euro
          NL | € 5,-           | € 4,95            | € 4,95
          NL | 10%             | 15 procent        | 15%
          NL | voor 17.00 uur  | voor 18.00 uur    | voor 18.00 uur
          EN | 10pm on a Sunday | 8pm on Sundays   | 8pm on a Sunday
          EN | 2 weeks         | ten working days  | ten working days
          DE | 14 Tagen        | 30 Tage           | 30 Tagen
          DE | 14 Tagen        | 3 Monate          | 3 Monaten
          """)
  void only_what_states_the_value_changes(
      Language language, String old, String right, String becomes) {
    assertThat(Rewording.of(old, right, language)).contains(becomes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL | 1 dag          | 30 dagen
          NL | 30 dagen       | 1 dag
          FR | un mois        | deux semaines
          DE | 2 Wochen       | 30 Tage
          EN | 14-day         | 6 weeks
          NL | gratis         | € 4,95
          EN | 8am on a Sunday | 8pm on Sundays
          EN | 8am on a Sunday | 8am to 9am on Sundays
          NL | 2 tot 3 dagen  | 5 dagen
          NL | 14 dagen       | 14 dagen
          """)
  void where_the_sentence_may_have_to_change_too_nothing_is_certain(
      Language language, String old, String right) {
    assertThat(Rewording.of(old, right, language)).isEmpty();
  }
}
