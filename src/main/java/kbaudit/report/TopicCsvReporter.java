package kbaudit.report;

import java.io.IOException;
import java.util.List;
import kbaudit.document.Location;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Topic;

/** Topics for a spreadsheet: a table with one row per passage. */
final class TopicCsvReporter implements TopicReporter {
  private static final List<String> HEADER =
      List.of("topic", "question", "channel", "entry", "path", "line", "column", "quote");

  @Override
  public void write(TopicReport report, Messages messages, Appendable out) throws IOException {
    CsvRow.write(HEADER, out);
    for (Topic topic : report.topics()) {
      for (Excerpt passage : topic.passages()) {
        CsvRow.write(cells(report, topic, passage), out);
      }
    }
  }

  private static List<String> cells(TopicReport report, Topic topic, Excerpt passage) {
    Location place = passage.location();
    return List.of(
        topic.id(),
        report.shown(topic.question()),
        passage.channel(),
        passage.entry().id(),
        place.path(),
        Integer.toString(place.line()),
        Integer.toString(place.column()),
        report.shown(passage.quote()));
  }
}
