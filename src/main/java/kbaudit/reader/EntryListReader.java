package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/**
 * Questions with answers in JSON or YAML of any shape: wherever a map has a key that means answer
 * and one that means question, title or name, it is an entry. What stands over it in the tree
 * becomes its trail.
 */
final class EntryListReader implements Reader {
  private static final Set<String> NOT_CONTENT =
      Set.of(
          "intents", "entities", "slots", "actions", "session_config", "nlu", "stories", "rules");

  private static final Set<Field> NAMING =
      Set.of(Field.QUESTION, Field.TITLE, Field.NAME, Field.ID);

  @Override
  public boolean accepts(Sample sample) {
    return sample.tree().root().filter(EntryListReader::holdsRecords).isPresent();
  }

  private static boolean holdsRecords(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> false;
      case Node.Items items -> items.items().stream().anyMatch(EntryListReader::holdsRecords);
      case Node.Fields fields ->
          isRecord(fields)
              || fields.fields().values().stream().anyMatch(EntryListReader::holdsRecords);
    };
  }

  private static boolean isRecord(Node.Fields fields) {
    boolean text = false;
    boolean name = false;
    for (String key : fields.fields().keySet()) {
      Optional<Field> field = Field.of(key, Map.of());
      text |= field.filter(f -> f == Field.ANSWER).isPresent() && !fields.texts(key).isEmpty();
      name |= field.filter(NAMING::contains).isPresent();
    }
    return text && name;
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    file.sample()
        .tree()
        .root()
        .ifPresent(root -> walk(root, new Place(List.of(), Optional.empty(), ""), entries));
    return entries.reading();
  }

  /** Where in the tree a node stands. */
  private record Place(List<String> trail, Optional<String> language, String key) {
    Place under(String name) {
      List<String> longer = new ArrayList<>(trail);
      longer.add(name);
      return new Place(longer, language, "");
    }

    Place at(String name) {
      Optional<String> code =
          name.length() <= 5 ? Language.of(name).map(Language::code).or(() -> language) : language;
      return new Place(trail, code, name);
    }
  }

  private static void walk(Node node, Place place, EntryCollector entries) {
    if (node instanceof Node.Items items) {
      Place inList = new Place(place.trail(), place.language(), "");
      items.items().forEach(item -> walk(item, inList, entries));
    } else if (node instanceof Node.Fields fields) {
      fields(fields, place, entries);
    }
  }

  private static void fields(Node.Fields record, Place place, EntryCollector entries) {
    FieldMap map = FieldMap.of(record, entries.file().options());
    boolean named = map.has(Field.QUESTION) || map.has(Field.TITLE) || map.has(Field.NAME);
    if (map.has(Field.ANSWER) && (named || map.has(Field.ID) || !place.key().isEmpty())) {
      entries.add(entry(record, map, place, entries));
    }
    Optional<Text> heading =
        map.text(Field.TITLE).or(() -> map.text(Field.NAME)).or(() -> map.text(Field.CATEGORY));
    Place inside = heading.map(text -> place.under(text.strip().value())).orElse(place);
    for (Map.Entry<String, Node> field : record.fields().entrySet()) {
      if (!(field.getValue() instanceof Node.Leaf) && !NOT_CONTENT.contains(field.getKey())) {
        walk(field.getValue(), inside.at(field.getKey()), entries);
      }
    }
  }

  private static EntryDraft entry(
      Node.Fields record, FieldMap map, Place place, EntryCollector entries) {
    EntryDraft draft = entries.draft().language(place.language());
    map.describe(draft, entries);
    if (!map.has(Field.ID)
        && !map.has(Field.NAME)
        && !place.key().isEmpty()
        && isRecordKey(place.key())) {
      draft.id(place.key());
    }
    List<String> trail = new ArrayList<>(place.trail());
    map.string(Field.CATEGORY).ifPresent(trail::add);
    draft.trail(trail);
    for (Text answer : map.texts(Field.ANSWER)) {
      List<Passage> passages = Body.of(answer);
      draft.passages(passages);
    }
    return draft;
  }

  /** A key that names one record of a map, not the list the record is in. */
  private static boolean isRecordKey(String key) {
    return key.length() > 2 && !Set.of("entries", "data", "faq", "faqs", "items").contains(key);
  }
}
