package kbaudit.reader.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import kbaudit.document.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON token by token, so that a file that breaks off keeps everything before the break. A
 * record that is not JSON is left out with a problem, and the next of its list is read. Several
 * values one after another (JSON lines) become one list.
 */
public final class JsonTree {
  // Depth stays limited; the length of a string does not, exports hold whole pages in one.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final int MAX_REPAIRS = 50;

  private final Source source;
  private final int from;
  private final int to;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Node> roots = new ArrayList<>();

  private int shift;

  private JsonTree(Source source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  public static Tree read(Source source) {
    return read(source, 0, source.content().length());
  }

  /** Reads the part of a file between two offsets, such as a script element. */
  public static Tree read(Source source, int from, int to) {
    return new JsonTree(source, from, to).read();
  }

  private Tree read() {
    int resume = parse(from, false);
    for (int repairs = 1; resume >= 0 && repairs < MAX_REPAIRS; repairs++) {
      resume = parse(resume, true);
    }
    while (!open.isEmpty()) {
      close();
    }
    Optional<Node> root =
        roots.size() <= 1
            ? roots.stream().findFirst()
            : Optional.of(new Node.Items(roots, roots.getFirst().start()));
    return new Tree(root, problems);
  }

  /**
   * Parses to the end, or to where the JSON breaks.
   *
   * @param resumed whether {@code begin} is an element of the list that is open
   * @return where the next element of that list starts, -1 when there is nothing left to read
   */
  private int parse(int begin, boolean resumed) {
    // A list needs its opening bracket to be parsed on from one of its elements.
    String json = (resumed ? "[" : "") + source.content().substring(begin, to);
    shift = resumed ? begin - 1 : begin;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      try {
        if (resumed) {
          parser.nextToken();
        }
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (resumed && open.isEmpty()) {
            return -1;
          }
          take(parser, token);
        }
        return -1;
      } catch (JacksonException broken) {
        // What closes around the list was opened before the break: no fault of its own.
        return resumed && parser.streamReadContext().inRoot() ? -1 : resumeAfter(broken);
      }
    }
  }

  /** Leaves out the element that broke and finds the next one of the same list. */
  private int resumeAfter(JacksonException broken) {
    problems.add(problem(broken));
    int next = nextElement(offset(broken));
    if (next < 0 || open.stream().noneMatch(container -> !container.isObject)) {
      return -1;
    }
    while (open.size() > 1 && !isListOfRecords()) {
      open.pop();
    }
    return open.getFirst().isObject ? -1 : next;
  }

  /** Whether the innermost open container is the outermost list, the one with the records. */
  private boolean isListOfRecords() {
    boolean outer = open.stream().skip(1).anyMatch(container -> !container.isObject);
    return !open.getFirst().isObject && !outer;
  }

  /** The opening brace after a closing one and a comma. */
  private int nextElement(int at) {
    String content = source.content();
    for (int i = content.indexOf('}', at); i >= 0 && i < to; i = content.indexOf('}', i + 1)) {
      int comma = skipSpace(i + 1);
      int brace = comma < to && content.charAt(comma) == ',' ? skipSpace(comma + 1) : to;
      if (brace < to && content.charAt(brace) == '{') {
        return brace;
      }
    }
    return -1;
  }

  private int skipSpace(int at) {
    int i = at;
    while (i < to && Character.isWhitespace(source.content().charAt(i))) {
      i++;
    }
    return i;
  }

  private void take(JsonParser parser, JsonToken token) {
    int start = shift + (int) parser.currentTokenLocation().getCharOffset();
    switch (token) {
      case START_OBJECT, START_ARRAY -> open.push(new Open(start, token == JsonToken.START_OBJECT));
      case END_OBJECT, END_ARRAY -> close();
      case PROPERTY_NAME -> name(parser.currentName(), start);
      case VALUE_STRING -> add(new Node.Leaf(string(parser.getString(), start), start, true));
      default ->
          add(
              new Node.Leaf(
                  Text.of(source, start, start + parser.getString().length()), start, false));
    }
  }

  private void name(String name, int start) {
    Open object = open.getFirst();
    if (object.fields.containsKey(name)) {
      Location at = source.location(start, start);
      problems.add(
          Problem.warning(source.path(), at.line(), at.column(), "problem.duplicate-key", name));
    }
    object.name = name;
  }

  private void add(Node node) {
    Open container = open.peek();
    if (container == null) {
      roots.add(node);
    } else if (container.isObject) {
      container.fields.put(String.valueOf(container.name), node);
    } else {
      container.items.add(node);
    }
  }

  private void close() {
    Open done = open.pop();
    add(
        done.isObject
            ? new Node.Fields(done.fields, done.start)
            : new Node.Items(done.items, done.start));
  }

  /** The value of a string whose opening quote is at {@code start}. */
  private Text string(String value, int start) {
    String content = source.content();
    Text.Builder text = new Text.Builder(source);
    int at = start + 1;
    for (int i = 0; i < value.length(); i++) {
      int length = content.charAt(at) != '\\' ? 1 : content.charAt(at + 1) == 'u' ? 6 : 2;
      text.append(value.charAt(i), at, at + length);
      at += length;
    }
    return text.build();
  }

  private Problem problem(JacksonException broken) {
    int at = offset(broken);
    Location place = source.location(at, at);
    return Problem.error(
        source.path(),
        place.line(),
        place.column(),
        at >= to ? "problem.json-ends-early" : "problem.json",
        firstLine(broken.getOriginalMessage()));
  }

  private int offset(JacksonException broken) {
    long offset = broken.getLocation() == null ? 0 : broken.getLocation().getCharOffset();
    return (int) Math.clamp(shift + offset, 0, source.content().length());
  }

  static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  /** A container that is still being read. */
  private static final class Open {
    final int start;
    final boolean isObject;
    final Map<String, Node> fields = new LinkedHashMap<>();
    final List<Node> items = new ArrayList<>();
    @Nullable String name;

    Open(int start, boolean isObject) {
      this.start = start;
      this.isObject = isObject;
    }
  }
}
