package kbaudit.claim;

import java.util.stream.Stream;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.value.Bound;
import kbaudit.value.CalendarDay;
import kbaudit.value.Values;

/**
 * Texts under a date: release notes, news, a changelog. They say what changed that day, not what
 * holds now.
 */
final class Dated {
  private Dated() {}

  /** True when the title or a heading over the passage gives a day or month of a certain year. */
  static boolean isUnder(EntryReading entry, Passage passage) {
    Stream<String> over =
        Stream.concat(
            Stream.concat(
                entry.entry().title().map(Text::value).stream(), entry.entry().trail().stream()),
            passage.headings().stream().map(Text::value));
    return over.filter(text -> !text.strip().endsWith("?"))
        .flatMap(text -> Values.find(text, entry.language()).stream())
        .anyMatch(found ->
            found.bound() == Bound.EXACT
                && found.value() instanceof CalendarDay day
                && day.year().isPresent()
                && day.until().isEmpty());
  }
}
