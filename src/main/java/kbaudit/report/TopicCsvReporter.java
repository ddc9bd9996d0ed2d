package kbaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Location;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Topic;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Topics for a spreadsheet: one passage a row, comma-separated, with a header. */
final class TopicCsvReporter implements TopicReporter {
  private static final List<String> COLUMNS =
      List.of("topic", "question", "channel", "entry", "path", "line", "column", "quote");

  @Override
  public void write(TopicReport report, Messages messages, Appendable out) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    report
        .topics()
        .forEach(topic -> topic.passages().forEach(passage -> rows.add(row(topic, passage))));
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n");
    COLUMNS.forEach(schema::addColumn);
    out.append(String.join(",", COLUMNS)).append('\n');
    out.append(new CsvMapper().writer(schema.build()).writeValueAsString(rows));
  }

  private static List<Object> row(Topic topic, Excerpt passage) {
    Location place = passage.location();
    return List.of(
        topic.id(),
        topic.question(),
        passage.channel(),
        passage.entry().id(),
        place.path(),
        place.line(),
        place.column(),
        passage.quote());
  }
}
