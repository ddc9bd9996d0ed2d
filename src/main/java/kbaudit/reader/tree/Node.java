package kbaudit.reader.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Text;

/** A value of a structured file. */
public sealed interface Node {

  /** Offset in the file where the value starts. */
  int start();

  /**
   * A scalar.
   *
   * @param text without quotes and escapes
   * @param isText false for a JSON number, boolean or null
   */
  record Leaf(Text text, int start, boolean isText) implements Node {
    boolean isNull() {
      return !isText && text.value().equals("null");
    }
  }

  /** A list. */
  record Items(List<Node> items, int start) implements Node {
    public Items {
      items = List.copyOf(items);
    }

    /** The elements that are maps, in order. */
    public List<Fields> fields() {
      return items.stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
    }
  }

  /** A map, in the order of the file. */
  record Fields(Map<String, Node> fields, int start) implements Node {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean has(String key) {
      return fields.containsKey(key);
    }

    public boolean hasAll(String... keys) {
      return List.of(keys).stream().allMatch(fields::containsKey);
    }

    public Optional<Node> node(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    /** The first of the keys that has a scalar which is not blank. */
    public Optional<Text> text(String... keys) {
      for (String key : keys) {
        if (fields.get(key) instanceof Leaf leaf && !leaf.isNull() && !leaf.text().isBlank()) {
          return Optional.of(leaf.text());
        }
      }
      return Optional.empty();
    }

    public Optional<String> string(String... keys) {
      return text(keys).map(text -> text.strip().value());
    }

    /** True when the key says false, as a boolean or as a word. */
    public boolean isFalse(String key) {
      return string(key).filter("false"::equalsIgnoreCase).isPresent();
    }

    public boolean isTrue(String key) {
      return string(key).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** The elements of a list; a single value counts as a list of one, nothing as none. */
    public List<Node> list(String key) {
      Node node = fields.get(key);
      if (node instanceof Items items) {
        return items.items();
      }
      return node == null || (node instanceof Leaf leaf && leaf.isNull())
          ? List.of()
          : List.of(node);
    }

    /** The maps in a list, or the one map. */
    public List<Fields> maps(String key) {
      return list(key).stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
    }

    /** The scalars in a list, or the one scalar. */
    public List<Text> texts(String key) {
      List<Text> texts = new ArrayList<>();
      for (Node node : list(key)) {
        if (node instanceof Leaf leaf && !leaf.isNull() && !leaf.text().isBlank()) {
          texts.add(leaf.text());
        }
      }
      return texts;
    }
  }
}
