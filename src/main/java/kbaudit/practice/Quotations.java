package kbaudit.practice;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Text;

/** The stretches of a passage between quotation marks: somebody else's words. */
final class Quotations {
  private final List<int[]> stretches = new ArrayList<>();

  Quotations(Text passage) {
    String value = passage.value();
    int open = -1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        // A mark without its partner, as in 24", must not swallow the rest.
        open = -1;
      } else if (open < 0 && "\"“„«".indexOf(c) >= 0) {
        open = i;
      } else if (open >= 0 && "\"”“»".indexOf(c) >= 0) {
        stretches.add(new int[] {passage.start(open), passage.end(i)});
        open = -1;
      }
    }
  }

  /** True when a place in the file is within one. */
  boolean cover(int offset) {
    return stretches.stream().anyMatch(part -> part[0] <= offset && offset < part[1]);
  }
}
