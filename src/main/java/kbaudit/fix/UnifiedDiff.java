package kbaudit.fix;

import java.util.ArrayList;
import java.util.List;

/** A file before and after edits within its lines → the form that patch and git apply read. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String UNENDED = "\\ No newline at end of file\n";

  private UnifiedDiff() {}

  /**
   * @param after with as many lines as {@code before}
   */
  public static String of(String path, String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    StringBuilder diff = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        changed.add(i);
      }
    }
    for (int i = 0; i < changed.size(); ) {
      int last = i;
      while (last + 1 < changed.size()
          && changed.get(last + 1) - changed.get(last) <= 2 * CONTEXT) {
        last++;
      }
      int from = Math.max(0, changed.get(i) - CONTEXT);
      int to = Math.min(old.size(), changed.get(last) + CONTEXT + 1);
      hunk(old.subList(from, to), now.subList(from, to), from + 1, diff);
      i = last + 1;
    }
    return diff.toString();
  }

  private static void hunk(List<String> old, List<String> now, int line, StringBuilder diff) {
    String range = line + "," + old.size();
    diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    for (int i = 0; i < old.size(); ) {
      if (old.get(i).equals(now.get(i))) {
        line(' ', old.get(i++), diff);
        continue;
      }
      int end = i;
      while (end < old.size() && !old.get(end).equals(now.get(end))) {
        end++;
      }
      old.subList(i, end).forEach(text -> line('-', text, diff));
      now.subList(i, end).forEach(text -> line('+', text, diff));
      i = end;
    }
  }

  private static void line(char sign, String text, StringBuilder diff) {
    diff.append(sign).append(text);
    if (!text.endsWith("\n")) {
      diff.append('\n').append(UNENDED);
    }
  }

  /** With their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return lines;
  }
}
