package kbaudit.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/** The fields of one record of a generic file, found by their names. */
final class FieldMap {
  private static final Pattern TAG_SEPARATOR = Pattern.compile("[,;|]");

  private final Map<Field, List<Text>> values = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
  private final Map<String, String> mapped;

  FieldMap(Options options) {
    this.mapped = options.fields();
  }

  static FieldMap of(Node.Fields record, Options options) {
    FieldMap map = new FieldMap(options);
    record.fields().keySet().forEach(key -> map.put(key, record.texts(key)));
    return map;
  }

  /** Of two keys that mean the same, the one with the more usual name wins. */
  void put(String name, List<Text> texts) {
    List<Text> filled = texts.stream().filter(text -> !text.isBlank()).toList();
    Optional<Field> field = Field.of(name, mapped);
    if (field.isEmpty() || filled.isEmpty()) {
      return;
    }
    int rank = field.get().rank(name, mapped);
    if (rank < ranks.getOrDefault(field.get(), Integer.MAX_VALUE)) {
      ranks.put(field.get(), rank);
      values.put(field.get(), filled);
    }
  }

  void put(Field field, Text text) {
    values.put(field, List.of(text));
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  List<Text> texts(Field field) {
    return values.getOrDefault(field, List.of());
  }

  Optional<Text> text(Field field) {
    return texts(field).stream().findFirst();
  }

  Optional<String> string(Field field) {
    return text(field).map(text -> text.strip().value());
  }

  /** Everything about the entry but its text. */
  void describe(EntryDraft draft, EntryCollector collector) {
    draft.id(string(Field.ID));
    if (has(Field.QUESTION)) {
      draft.title(text(Field.QUESTION));
    } else if (has(Field.TITLE)) {
      draft.title(text(Field.TITLE));
    } else if (has(Field.NAME)) {
      draft.name(text(Field.NAME));
    }
    if (!has(Field.ID) && has(Field.NAME)) {
      draft.id(string(Field.NAME));
    }
    describeScope(draft, collector);
  }

  /** Tags, language, scope, status, owner and date. */
  void describeScope(EntryDraft draft, EntryCollector collector) {
    tags().forEach(draft::tag);
    texts(Field.SUBCHANNEL).forEach(text -> draft.tag(text.value()));
    draft.language(string(Field.LANGUAGE));
    for (Field field : Field.facets()) {
      List<String> facet = texts(field).stream().map(text -> text.strip().value()).toList();
      draft.facet(field.facetName(), String.join(", ", facet));
    }
    draft.owner(string(Field.OWNER));
    draft.updated(string(Field.UPDATED));
    draft.valid(date(Field.VALID_FROM, collector), date(Field.VALID_UNTIL, collector));
    status().ifPresent(draft::status);
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (Text text : texts(Field.TAGS)) {
      TAG_SEPARATOR.splitAsStream(text.value()).forEach(tags::add);
    }
    return tags;
  }

  private Optional<LocalDate> date(Field field, EntryCollector collector) {
    Optional<Text> written = text(field);
    Optional<LocalDate> day = written.flatMap(text -> Dates.day(text.value()));
    if (written.isPresent() && day.isEmpty()) {
      collector.warn(written.get().start(0), "problem.date", written.get().strip().value());
    }
    return day;
  }

  private Optional<Status> status() {
    if (string(Field.DRAFT).filter(Statuses::saysYes).isPresent()) {
      return Optional.of(Status.DRAFT);
    }
    if (string(Field.ACTIVE).filter(Statuses::saysNo).isPresent()) {
      return Optional.of(Status.RETIRED);
    }
    return string(Field.STATUS).flatMap(Statuses::of);
  }
}
