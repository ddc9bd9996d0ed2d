package kbaudit.topic;

import java.util.List;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Location;
import kbaudit.document.Text;

/**
 * One to three sentences of an entry that answer one thing.
 *
 * @param readings its sentences in reading order, at least one
 */
public record Excerpt(EntryReading source, List<Reading> readings) {

  public Excerpt {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an excerpt without sentences");
    }
  }

  public Entry entry() {
    return source.entry();
  }

  public String channel() {
    return entry().channel();
  }

  public Language language() {
    return source.language();
  }

  /** The sentences as a reader sees them, on one line. */
  public String quote() {
    StringBuilder quote = new StringBuilder();
    readings.forEach(
        r -> quote.append(quote.isEmpty() ? "" : " ").append(r.sentence().text().value()));
    return quote.toString().replaceAll("\\s+", " ").strip();
  }

  /** What it stands under: the entry's title, or its name, and the headings, a line each. */
  String asked() {
    StringBuilder asked = new StringBuilder(entry().title().map(Text::value).orElse(entry().id()));
    readings
        .getFirst()
        .sentence()
        .passage()
        .headings()
        .forEach(heading -> asked.append('\n').append(heading.value()));
    return asked.toString();
  }

  /** From the first character of the first sentence to the last of the last. */
  public Location location() {
    Text first = readings.getFirst().sentence().text();
    Text last = readings.getLast().sentence().text();
    return first.source().location(first.start(0), last.end(last.length() - 1));
  }

  /** True when a place of a file begins in these sentences. */
  public boolean contains(Location place) {
    Location own = location();
    return own.path().equals(place.path())
        && !before(place.line(), place.column(), own.line(), own.column())
        && before(place.line(), place.column(), own.endLine(), own.endColumn());
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }

  /** True when both come from one reading of one entry. */
  boolean sameEntry(Excerpt other) {
    return source == other.source;
  }

  @Override
  public String toString() {
    return location() + " " + quote();
  }
}
