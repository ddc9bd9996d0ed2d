package kbaudit.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Source;

/**
 * Finds the comments in one source: {@code # kbaudit: ignore …} in YAML and gettext, {@code <!--
 * kbaudit: ignore … -->} in HTML, XML and Markdown. A comment after text is about its line; one on
 * a line of its own is about the block below: in YAML the next item with what is indented under it,
 * under a Markdown heading the section, in markup the next element, else the lines up to an empty
 * one.
 */
final class IgnoreComments {
  private static final Pattern HASH = Pattern.compile("#\\s{0,9}kbaudit:\\s{0,9}ignore\\b(.*)");
  private static final Pattern MARKUP =
      Pattern.compile("<!--\\s{0,99}kbaudit:\\s{0,9}ignore\\b([^>]*+)>");
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9-]{0,40})");

  private final Source source;
  private final List<String> lines;
  private final List<IgnoreComment> found = new ArrayList<>();

  private IgnoreComments(Source source) {
    this.source = source;
    this.lines = source.content().lines().toList();
  }

  static List<IgnoreComment> in(Source source) {
    if (!source.content().contains("kbaudit:")) {
      return List.of();
    }
    IgnoreComments comments = new IgnoreComments(source);
    String path = source.path().toLowerCase(Locale.ROOT);
    boolean hash = path.matches(".*\\.(ya?ml|po|pot)");
    for (int i = 0; i < comments.lines.size(); i++) {
      comments.line(i, hash ? HASH : MARKUP, hash);
    }
    return comments.found;
  }

  private void line(int index, Pattern form, boolean yaml) {
    String line = lines.get(index);
    Matcher comment = form.matcher(line);
    if (!line.contains("kbaudit:") || !comment.find()) {
      return;
    }
    String words = comment.group(1).strip();
    boolean own =
        line.substring(0, comment.start()).isBlank() && line.substring(comment.end()).isBlank();
    int from = own ? next(index + 1) : index;
    int to = own ? (yaml ? yamlEnd(from) : markupEnd(from)) : index;
    int column = 1 + line.codePointCount(0, comment.start());
    found.add(
        new IgnoreComment(
            source.path(),
            index + 1,
            column,
            from + 1,
            to + 1,
            yaml ? words : words.replaceFirst("--$", "").strip()));
  }

  /** The next line that is not empty, or the last. */
  private int next(int from) {
    int at = from;
    while (at < lines.size() - 1 && lines.get(at).isBlank()) {
      at++;
    }
    return Math.min(at, lines.size() - 1);
  }

  private int yamlEnd(int from) {
    int indent = indent(lines.get(from));
    boolean item = isItem(lines.get(from));
    int end = from;
    for (int i = from + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean below = indent(line) > indent;
      boolean itemOfKey = indent(line) == indent && !item && isItem(line);
      if (!line.isBlank() && !below && !itemOfKey) {
        break;
      }
      end = line.isBlank() ? end : i;
    }
    return end;
  }

  private static boolean isItem(String line) {
    return line.strip().startsWith("- ");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private int markupEnd(int from) {
    String first = lines.get(from);
    if (first.startsWith("#")) {
      return upTo(from + 1, line -> line.startsWith("#"));
    }
    Matcher element = ELEMENT.matcher(first);
    if (first.strip().startsWith("<") && element.find()) {
      return elementEnd(from, element.group(1));
    }
    return upTo(from + 1, String::isBlank);
  }

  private int upTo(int from, java.util.function.Predicate<String> stop) {
    int at = from;
    while (at < lines.size() && !stop.test(lines.get(at))) {
      at++;
    }
    return at - 1;
  }

  /** Where as many of the element were closed as opened; its own line when it is never closed. */
  private int elementEnd(int from, String name) {
    int depth = 0;
    for (int i = from; i < lines.size(); i++) {
      depth += count(lines.get(i), "<" + name) - count(lines.get(i), "</" + name);
      if (depth <= 0) {
        return i;
      }
    }
    return from;
  }

  private static int count(String line, String tag) {
    int count = 0;
    for (int at = line.indexOf(tag); at >= 0; at = line.indexOf(tag, at + tag.length())) {
      count++;
    }
    return count;
  }
}
