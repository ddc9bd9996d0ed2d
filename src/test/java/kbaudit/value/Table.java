package kbaudit.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.document.Language;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rows of {@code language | sentence | values}. A value is written as its canonical form, then what
 * is not plain: {@code at_most}, {@code /per}, {@code ~} for approximate, {@code *} for implied;
 * several are joined by {@code &}; none is {@code -}.
 */
final class Table {
  private Table() {}

  static Stream<DynamicTest> check(String rows) {
    return rows.lines().filter(line -> !line.isBlank()).map(Table::row);
  }

  private static DynamicTest row(String line) {
    String[] cells = line.split("\\|");
    Language language = Language.of(cells[0].strip()).orElseThrow();
    String sentence = cells[1].strip();
    String expected = cells[2].strip();
    return DynamicTest.dynamicTest(
        cells[0].strip() + " " + sentence,
        () ->
            org.assertj.core.api.Assertions.assertThat(write(sentence, language))
                .isEqualTo(expected));
  }

  static String write(String sentence, Language language) {
    List<Found> found = Values.find(sentence, language);
    return found.isEmpty()
        ? "-"
        : found.stream().map(Table::write).collect(Collectors.joining(" & "));
  }

  private static String write(Found found) {
    return found.value().canonical()
        + (found.bound() == Bound.EXACT
            ? ""
            : " " + found.bound().name().toLowerCase(java.util.Locale.ROOT))
        + found.per().map(per -> " /" + per.unit()).orElse("")
        + (found.approximate() ? " ~" : "")
        + (found.implied() ? " *" : "");
  }
}
