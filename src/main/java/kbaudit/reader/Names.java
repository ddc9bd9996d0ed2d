package kbaudit.reader;

import java.util.Optional;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/** Titles that are keys of a map, which the tree keeps without their place. */
final class Names {
  private Names() {}

  /** The key, placed where the file has it last before its value. */
  static Optional<Text> anchored(String key, Node value, RawFile file) {
    int at = file.source().content().lastIndexOf(key, value.start());
    return at < 0 ? Optional.empty() : Optional.of(Text.of(file.source(), at, at + key.length()));
  }
}
