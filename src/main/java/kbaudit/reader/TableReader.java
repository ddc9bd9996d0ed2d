package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Table;

/**
 * Comma, semicolon, tab or bar separated tables with a header row. Columns are known by their
 * names; when no column is called answer, the one with the longest texts is.
 */
final class TableReader implements Reader {
  private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");

  @Override
  public boolean accepts(Sample sample) {
    if (EXTENSIONS.contains(sample.extension())) {
      return true;
    }
    String header = sample.head().lines().findFirst().orElse("");
    boolean separated = header.chars().anyMatch(c -> c == '\t' || c == ';' || c == ',' || c == '|');
    if (!separated
        || header.length() > 500
        || !Set.of("", "txt", "text").contains(sample.extension())) {
      return false;
    }
    List<Table.Row> rows = sample.table().rows();
    long known =
        rows.getFirst().cells().stream()
            .flatMap(cell -> Field.of(cell.value(), java.util.Map.of()).stream())
            .distinct()
            .count();
    return rows.size() > 1 && known > 1;
  }

  @Override
  public Reading read(RawFile file) {
    Table table = file.sample().table();
    EntryCollector entries = new EntryCollector(file);
    entries.problems(table.problems());
    if (table.rows().isEmpty()) {
      return entries.reading();
    }
    Columns columns = Columns.of(table, file.options());
    List<Table.Row> rows = table.rows();
    for (Table.Row row : rows.subList(columns.headed() ? 1 : 0, rows.size())) {
      row(row, columns, entries);
    }
    return entries.reading();
  }

  private static void row(Table.Row row, Columns columns, EntryCollector entries) {
    int width = columns.names().size();
    if (row.filled() > width || row.cells().size() < columns.filled()) {
      entries.fail(row.start(), "problem.csv-width", row.cells().size(), columns.filled());
    }
    FieldMap map = new FieldMap(entries.file().options());
    for (int i = 0; i < Math.min(width, row.cells().size()); i++) {
      map.put(columns.names().get(i), List.of(row.cells().get(i)));
    }
    cell(row, columns.answer()).ifPresent(text -> map.put(Field.ANSWER, text));
    if (!map.has(Field.QUESTION) && !map.has(Field.TITLE) && !map.has(Field.NAME)) {
      cell(row, columns.title()).ifPresent(text -> map.put(Field.TITLE, text));
    }
    EntryDraft draft = entries.draft();
    map.describe(draft, entries);
    metadata(row, columns, draft);
    draft.trail(map.string(Field.CATEGORY).stream().toList());
    map.text(Field.ANSWER).ifPresent(answer -> draft.passages(Body.of(answer)));
    entries.add(draft);
  }

  private static Optional<Text> cell(Table.Row row, int column) {
    return column >= 0 && column < row.cells().size() && !row.cells().get(column).isBlank()
        ? Optional.of(row.cells().get(column))
        : Optional.empty();
  }

  /** QnA Maker's {@code land:nl | kanaal:chat} narrows whom the answer is for. */
  private static void metadata(Table.Row row, Columns columns, EntryDraft draft) {
    int column = columns.indexOf("metadata");
    if (column < 0 || column >= row.cells().size()) {
      return;
    }
    for (String pair : row.cells().get(column).value().split("\\|")) {
      int colon = pair.indexOf(':');
      if (colon > 0) {
        String key = pair.substring(0, colon).strip();
        String value = pair.substring(colon + 1).strip();
        Optional<Field> field = Field.of(key, java.util.Map.of());
        if (field.filter(f -> f == Field.SUBCHANNEL || f == Field.TAGS).isPresent()) {
          draft.tag(value);
        } else {
          draft.facet(
              field.filter(Field.facets()::contains).map(Field::facetName).orElse(key), value);
        }
      }
    }
  }

  /**
   * What the columns of a table mean.
   *
   * @param answer index of the column with the text
   * @param title index of the column to use when none is named as title; -1 for none
   * @param headed false when the first row is content already
   * @param filled how many there are without empty ones at the end, which spreadsheets add
   */
  private record Columns(List<String> names, int answer, int title, boolean headed, int filled) {

    static Columns of(Table table, Options options) {
      List<Table.Row> rows = table.rows();
      List<String> names =
          rows.getFirst().cells().stream().map(cell -> cell.strip().value()).toList();
      long known =
          names.stream().filter(name -> Field.of(name, options.fields()).isPresent()).count();
      boolean headed = known > 0 || names.stream().noneMatch(name -> name.length() > 40);
      int answer =
          IntStream.range(0, names.size())
              .filter(i ->
                  Field.of(names.get(i), options.fields())
                      .filter(f -> f == Field.ANSWER)
                      .isPresent())
              .boxed()
              .min(
                  java.util.Comparator.comparingInt(
                      i -> Field.ANSWER.rank(names.get(i), options.fields())))
              .orElseGet(() -> longest(rows.subList(headed ? 1 : 0, rows.size()), names.size()));
      return new Columns(
          headed ? names : unnamed(names.size()),
          answer,
          answer == 0 ? -1 : 0,
          headed,
          rows.getFirst().filled());
    }

    private static List<String> unnamed(int count) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        names.add("");
      }
      return names;
    }

    private static int longest(List<Table.Row> rows, int width) {
      int best = 0;
      long bestLength = -1;
      for (int i = 0; i < width; i++) {
        int column = i;
        long length =
            rows.stream()
                .filter(row -> column < row.cells().size())
                .mapToLong(row -> row.cells().get(column).length())
                .sum();
        if (length > bestLength) {
          best = i;
          bestLength = length;
        }
      }
      return best;
    }

    int indexOf(String name) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).equalsIgnoreCase(name)) {
          return i;
        }
      }
      return -1;
    }
  }
}
