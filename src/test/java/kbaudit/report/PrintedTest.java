package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PrintedTest {

  @Test
  void wide_characters_take_two_columns_and_combining_marks_none() {
    assertThat(Printed.width("café")).isEqualTo(4);
    assertThat(Printed.width("cafe\u0301")).isEqualTo(4);
    assertThat(Printed.width("😍")).isEqualTo(2);
    assertThat(Printed.width("日本")).isEqualTo(4);
  }

  @Test
  void breaks_at_spaces_and_inside_a_word_only_when_it_must() {
    assertThat(Printed.lines("je pakket is verzonden", 9))
        .isEqualTo(List.of("je pakket", "is", "verzonden"));
    assertThat(Printed.lines("verzendkostenvergoeding", 9))
        .isEqualTo(List.of("verzendko", "stenvergo", "eding"));
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(Printed.lines("", 10)).isEqualTo(List.of(""));
  }

  @RepeatedTest(200)
  void lines_fit_and_lose_nothing_but_spaces(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append("aé日😍-".repeat(1 + random.nextInt(3)), 0, 1 + random.nextInt(3)).append(' ');
    }
    String clean = Printed.clean(text.toString().replaceAll("\\p{Cs}", ""));
    int width = 2 + random.nextInt(20);
    List<String> lines = Printed.lines(clean, width);
    assertThat(lines).allMatch(line -> Printed.width(line) <= width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(clean.replace(" ", ""));
  }
}
