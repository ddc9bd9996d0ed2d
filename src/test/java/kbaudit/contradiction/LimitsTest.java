package kbaudit.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import kbaudit.document.Language;
import kbaudit.value.Found;
import kbaudit.value.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that could both hold by logic alone and are two answers all the same. */
class LimitsTest {

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within 10 days                     | at most 14 days          | true
          usually 10 days                    | at most 14 days          | false
          30 days                            | at least two weeks       | true
          14 days                            | at least two weeks       | false
          30 days                            | at least one month       | false
          open from 1 April until 31 October | open from 15 March       | true
          open from 1 April until 31 October | open from 1 April        | false
          open from 1 April until 31 October | open until 15 November   | true
          open from 1 April until 31 October | closed on 14 May         | false
          the show opens on 31 October       | open from 17 October     | true
          the show opens on 31 October       | open from 31 October     | false
          """)
  void two_limits_are_two_answers(String one, String other, boolean differ) {
    assertThat(Limits.differ(value(one), value(other))).isEqualTo(differ);
    assertThat(Limits.differ(value(other), value(one))).isEqualTo(differ);
  }

  private static Found value(String text) {
    return Values.find(text, Language.EN).getFirst();
  }
}
