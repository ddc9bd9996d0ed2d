package kbaudit.reader.tree;

import java.util.Optional;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;

/**
 * Makes broken YAML readable without moving a character: tabs in indentation and characters that
 * YAML forbids become spaces, and a list item that cannot be parsed is blanked.
 */
final class YamlRepair {
  private final Source source;
  private final int from;
  private final StringBuilder yaml;

  YamlRepair(Source source, int from, int to) {
    this.source = source;
    this.from = from;
    this.yaml = new StringBuilder(source.content()).delete(to, source.content().length());
    yaml.delete(0, from);
  }

  String yaml() {
    return yaml.toString();
  }

  /** Replaces what YAML does not allow; one warning, at the first. */
  Optional<Problem> plain() {
    Optional<Problem> first = Optional.empty();
    boolean indenting = true;
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      boolean tab = c == '\t' && indenting;
      if (tab || isForbidden(c)) {
        yaml.setCharAt(i, ' ');
        if (first.isEmpty()) {
          first =
              Optional.of(
                  tab ? error("problem.yaml-tab", i) : warning("problem.control-character", i));
        }
      }
      indenting = c == '\n' || c == '\r' || (indenting && (c == ' ' || c == '\t'));
    }
    return first;
  }

  /** Other programs refuse such a file, so what customers see may be an older one. */
  private Problem error(String key, int at) {
    Location place = source.location(from + at, from + at);
    return Problem.error(source.path(), place.line(), place.column(), key);
  }

  private Problem warning(String key, int at) {
    Location place = source.location(from + at, from + at);
    return Problem.warning(source.path(), place.line(), place.column(), key);
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || c == '\uFFFE'
        || c == '\uFFFF'
        || c == '\uFEFF';
  }

  /**
   * Blanks the outermost list item around an offset of the file.
   *
   * @return false when there is no list item there, so that nothing was changed
   */
  boolean leaveOutItemAt(int offset) {
    int at = Math.clamp((long) offset - from, 0, yaml.length());
    int indent = outermostItemIndent();
    if (indent < 0) {
      return false;
    }
    int first = lineStart(at);
    while (first > 0 && !isItem(first, indent)) {
      first = lineStart(first - 1);
    }
    if (!isItem(first, indent)) {
      return false;
    }
    int last = lineEnd(first);
    while (last < yaml.length() && !isItem(last, indent) && !endsList(last, indent)) {
      last = lineEnd(last);
    }
    blank(first, last);
    return true;
  }

  private int outermostItemIndent() {
    int smallest = -1;
    for (int line = 0; line < yaml.length(); line = lineEnd(line)) {
      int indent = indentOf(line);
      if (isItem(line, indent) && (smallest < 0 || indent < smallest)) {
        smallest = indent;
      }
    }
    return smallest;
  }

  private boolean isItem(int line, int indent) {
    int dash = line + indent;
    return indentOf(line) == indent
        && dash < yaml.length()
        && yaml.charAt(dash) == '-'
        && dash + 1 < yaml.length()
        && Character.isWhitespace(yaml.charAt(dash + 1));
  }

  /** A line further to the left that is no comment: the list is over. */
  private boolean endsList(int line, int indent) {
    int own = indentOf(line);
    return own < indent
        && line + own < yaml.length()
        && !Character.isWhitespace(yaml.charAt(line + own));
  }

  private int indentOf(int line) {
    int i = line;
    while (i < yaml.length() && yaml.charAt(i) == ' ') {
      i++;
    }
    return i - line;
  }

  private int lineStart(int at) {
    int i = Math.min(at, yaml.length());
    while (i > 0 && yaml.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  /** The start of the next line. */
  private int lineEnd(int at) {
    int i = yaml.indexOf("\n", at);
    return i < 0 ? yaml.length() : i + 1;
  }

  private void blank(int first, int last) {
    for (int i = first; i < last; i++) {
      char c = yaml.charAt(i);
      if (c != '\n' && c != '\r') {
        yaml.setCharAt(i, ' ');
      }
    }
  }
}
