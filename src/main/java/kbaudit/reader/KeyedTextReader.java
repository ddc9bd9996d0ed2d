package kbaudit.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.reader.markup.Body;
import kbaudit.reader.tree.Node;

/** Texts of an app under their keys, in JSON or YAML: {@code "retour.uitleg": "Je kunt …"}. */
final class KeyedTextReader implements Reader {
  private static final Set<String> NOT_CONTENT =
      Set.of("intents", "entities", "slots", "actions", "nlu", "stories", "rules", "forms");
  private static final int WORDS = 3;

  @Override
  public boolean accepts(Sample sample) {
    return sample
        .rootFields()
        .filter(root -> !isMostlyRecords(root) && holdsTexts(root))
        .isPresent();
  }

  /** Lists of records with a few words about them: some export, but not texts under keys. */
  private static boolean isMostlyRecords(Node.Fields root) {
    long records =
        root.fields().values().stream()
            .filter(Node.Items.class::isInstance)
            .mapToLong(list -> ((Node.Items) list).fields().size())
            .sum();
    return records > root.fields().size();
  }

  private static boolean holdsTexts(Node.Fields fields) {
    for (Map.Entry<String, Node> field : fields.fields().entrySet()) {
      boolean text = field.getValue() instanceof Node.Leaf leaf && isSentence(leaf);
      boolean deeper =
          field.getValue() instanceof Node.Fields inner
              && !NOT_CONTENT.contains(field.getKey())
              && holdsTexts(inner);
      if (text || deeper) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(Node.Leaf leaf) {
    return leaf.isText() && leaf.text().strip().value().split("\\s+", WORDS + 1).length >= WORDS;
  }

  @Override
  public Reading read(RawFile file) {
    EntryCollector entries = EntryCollector.ofTree(file);
    file.sample().rootFields().ifPresent(root -> texts(root, "", Optional.empty(), entries));
    return entries.reading();
  }

  private static void texts(
      Node.Fields fields, String path, Optional<String> language, EntryCollector entries) {
    fields
        .fields()
        .forEach((key, value) -> {
          String id = path.isEmpty() ? key : path + "." + key;
          Optional<String> code = Language.of(key).map(Language::code);
          if (value instanceof Node.Leaf leaf && isSentence(leaf)) {
            entries.add(
                entries
                    .draft()
                    .id(id)
                    .name(Names.anchored(key, leaf, entries.file()))
                    .trail(path.isEmpty() ? List.of() : List.of(path))
                    .language(code.or(() -> language))
                    .passages(Body.of(leaf.text())));
          } else if (value instanceof Node.Fields inner && !NOT_CONTENT.contains(key)) {
            boolean names = code.isPresent() && path.isEmpty();
            texts(inner, names ? "" : id, code.or(() -> language), entries);
          }
        });
  }
}
