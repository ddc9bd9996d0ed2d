package kbaudit.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;

/** Fills the holes of a WhatsApp template with its own sample values. */
final class WhatsAppSamples {
  private static final Pattern HOLE = Pattern.compile("\\{\\{\\s{0,5}(\\w{1,60})\\s{0,5}\\}\\}");
  private static final String MARKS = "*_~";

  private WhatsAppSamples() {}

  static Text fill(Text text, Node.Fields component) {
    Map<String, Text> samples = samples(component);
    Text.Builder filled = new Text.Builder(text.source());
    Matcher hole = HOLE.matcher(text.value());
    int done = 0;
    while (hole.find()) {
      Text sample = samples.get(hole.group(1));
      if (sample != null) {
        filled.append(text.slice(done, hole.start())).append(sample);
        done = hole.end();
      }
    }
    return filled.append(text.slice(done, text.length())).build();
  }

  private static Map<String, Text> samples(Node.Fields component) {
    Map<String, Text> samples = new HashMap<>();
    for (Node.Fields example : component.maps("example")) {
      for (String key : List.of("body_text", "header_text")) {
        List<Text> values = example.texts(key);
        if (values.isEmpty() && !example.list(key).isEmpty()) {
          // The body has a list of examples, each a list of values.
          Node first = example.list(key).getFirst();
          values = new Node.Fields(Map.of(key, first), first.start()).texts(key);
        }
        for (int i = 0; i < values.size(); i++) {
          samples.put(String.valueOf(i + 1), values.get(i));
        }
      }
      for (String key : List.of("body_text_named_params", "header_text_named_params")) {
        for (Node.Fields named : example.maps(key)) {
          named
              .string("param_name")
              .ifPresent(
                  name -> named.text("example").ifPresent(value -> samples.put(name, value)));
        }
      }
    }
    return samples;
  }

  /** Drops the marks of bold, italic and struck text: a pair around words on one line. */
  static Text withoutMarks(Text text) {
    boolean[] drop = new boolean[text.length()];
    for (char mark : MARKS.toCharArray()) {
      markPairs(text.value(), mark, drop);
    }
    Text.Builder plain = new Text.Builder(text.source());
    for (int i = 0; i < drop.length; i++) {
      if (!drop[i]) {
        plain.append(text.value().charAt(i), text.start(i), text.end(i));
      }
    }
    return plain.build();
  }

  private static void markPairs(String value, char mark, boolean[] drop) {
    int open = -1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        open = -1;
      } else if (c == mark && open < 0 && opens(value, i)) {
        open = i;
      } else if (c == mark && open >= 0 && closes(value, i)) {
        drop[open] = true;
        drop[i] = true;
        open = -1;
      }
    }
  }

  private static boolean opens(String value, int at) {
    boolean free = at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
    return free && at + 1 < value.length() && !Character.isWhitespace(value.charAt(at + 1));
  }

  private static boolean closes(String value, int at) {
    boolean free = at + 1 == value.length() || !Character.isLetterOrDigit(value.charAt(at + 1));
    return free && !Character.isWhitespace(value.charAt(at - 1));
  }
}
