package kbaudit.reader.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML. Nothing is typed: a value is the text as written, so {@code 010} and {@code yes} stay
 * what an editor typed. A list item that is not YAML is left out with a problem and the others are
 * read.
 */
public final class YamlTree {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_REPAIRS = 50;

  private final Source source;
  private final int from;
  private final int to;
  private final List<Problem> problems = new ArrayList<>();
  private final YamlRepair repair;
  private int[] utf16 = new int[0];
  private int budget;

  private YamlTree(Source source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.repair = new YamlRepair(source, from, to);
    // Aliases may repeat a part; far more nodes than characters can only be an attack.
    this.budget = Math.max(10_000, 4 * (to - from));
  }

  public static Tree read(Source source) {
    return read(source, 0, source.content().length());
  }

  /** Reads the part of a file between two offsets, such as front matter. */
  public static Tree read(Source source, int from, int to) {
    return new YamlTree(source, from, to).read();
  }

  private Tree read() {
    repair.plain().ifPresent(problems::add);
    for (int attempt = 0; attempt <= MAX_REPAIRS; attempt++) {
      try {
        return compose(repair.yaml());
      } catch (MarkedYamlEngineException broken) {
        int at = offset(broken.getProblemMark().or(broken::getContextMark));
        problems.add(problem("problem.yaml", at, JsonTree.firstLine(broken.getProblem())));
        if (!repair.leaveOutItemAt(at)) {
          break;
        }
      } catch (TooMuch tooMuch) {
        problems.add(problem("problem.yaml-too-large", from));
        break;
      } catch (YamlEngineException broken) {
        problems.add(problem("problem.yaml", from, JsonTree.firstLine(broken.getMessage())));
        break;
      } catch (StackOverflowError deep) {
        // The parser recurses once per level; only hostile input is thousands deep.
        problems.add(problem("problem.yaml-too-large", from));
        break;
      }
    }
    return new Tree(Optional.empty(), problems);
  }

  private Tree compose(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.path())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(1_000)
            .setCodePointLimit(Integer.MAX_VALUE)
            // A word longer than the buffer is copied once for every buffer that it fills.
            .setBufferSize(Math.max(1_024, yaml.length() + 2))
            .build();
    utf16 = offsets(yaml);
    List<Node> documents = new ArrayList<>();
    for (var node : new Compose(settings).composeAllFromString(yaml)) {
      documents.add(node(node, 0));
    }
    Optional<Node> root =
        documents.size() <= 1
            ? documents.stream().findFirst()
            : Optional.of(new Node.Items(documents, documents.getFirst().start()));
    return new Tree(root, problems);
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    if (depth > MAX_DEPTH || --budget < 0) {
      throw new TooMuch();
    }
    int start = offset(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> fields(mapping, start, depth);
      case SequenceNode sequence ->
          new Node.Items(
              sequence.getValue().stream().map(item -> node(item, depth + 1)).toList(), start);
      case ScalarNode scalar -> leaf(scalar, start);
      default -> throw new TooMuch();
    };
  }

  private Node leaf(ScalarNode scalar, int start) {
    budget -= scalar.getValue().length() / 16;
    boolean isNull = scalar.getValue().isEmpty() || scalar.getValue().equals("~");
    return new Node.Leaf(
        YamlScalar.text(
            source, start, offset(scalar.getEndMark()), scalar.getScalarStyle(), scalar.getValue()),
        start,
        !isNull);
  }

  private Node fields(MappingNode mapping, int start, int depth) {
    Map<String, Node> fields = new LinkedHashMap<>();
    Map<String, Node> inherited = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
      Node value = node(tuple.getValueNode(), depth + 1);
      if (key.equals("<<") && value instanceof Node.Fields base) {
        inherited.putAll(base.fields());
      } else if (fields.put(key, value) != null) {
        problems.add(
            warning("problem.duplicate-key", offset(tuple.getKeyNode().getStartMark()), key));
      }
    }
    inherited.forEach(fields::putIfAbsent);
    return new Node.Fields(fields, start);
  }

  private int offset(Optional<Mark> mark) {
    // The parser counts code points; files are addressed in UTF-16 units.
    int index = mark.map(Mark::getIndex).orElse(0);
    return from + (utf16.length == 0 ? index : utf16[Math.min(index, utf16.length - 1)]);
  }

  private static int[] offsets(String yaml) {
    int count = yaml.codePointCount(0, yaml.length());
    if (count == yaml.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      at += Character.charCount(yaml.codePointAt(at));
    }
    offsets[count] = at;
    return offsets;
  }

  private Problem problem(String key, int at, Object... arguments) {
    Location place = source.location(Math.min(at, to), Math.min(at, to));
    return Problem.error(source.path(), place.line(), place.column(), key, arguments);
  }

  private Problem warning(String key, int at, Object... arguments) {
    Location place = source.location(at, at);
    return Problem.warning(source.path(), place.line(), place.column(), key, arguments);
  }

  /** More nodes or levels than a text of this size can honestly have. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
