package kbaudit.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Location;
import kbaudit.document.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A node of the settings file that knows where it stands: asked for a shape, it gives it or reports
 * what was expected there.
 *
 * @param file how problems call the file
 * @param key the setting it belongs to, for messages
 * @param problems collects what is wrong
 */
record YamlPart(Node node, String file, String key, List<Problem> problems) {

  /** A mapping entry. */
  record Pair(YamlPart key, YamlPart value) {}

  YamlPart named(String name) {
    return new YamlPart(node, file, name, problems);
  }

  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
  }

  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return expected("problem.settings.expected-text");
  }

  /** The text as it stands, blank too. */
  String raw() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The texts of a list; a single text stands for a list of one. */
  List<YamlPart> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::with).toList();
    }
    if (node instanceof ScalarNode && !isEmpty()) {
      return List.of(this);
    }
    expected("problem.settings.expected-list");
    return List.of();
  }

  /** The pairs of a mapping in order; a key that stands twice is a problem and its first counts. */
  List<Pair> pairs() {
    if (!(node instanceof MappingNode mapping)) {
      expected("problem.settings.expected-mapping");
      return List.of();
    }
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPart name = with(tuple.getKeyNode());
      name.text()
          .ifPresent(text -> {
            Pair pair = new Pair(name, with(tuple.getValueNode()));
            if (pairs.putIfAbsent(text, pair) != null) {
              name.report("problem.settings.twice", text);
            }
          });
    }
    return new ArrayList<>(pairs.values());
  }

  /** Where its text stands. */
  Location location() {
    Optional<Mark> from = node.getStartMark();
    Optional<Mark> to = node.getEndMark();
    return new Location(
        file,
        from.map(Mark::getLine).orElse(0) + 1,
        from.map(Mark::getColumn).orElse(0) + 1,
        to.map(Mark::getLine).orElse(0) + 1,
        to.map(Mark::getColumn).orElse(0) + 1);
  }

  /** Reports a problem at this node and gives nothing. */
  <T> Optional<T> report(String problem, Object... arguments) {
    Optional<Mark> mark = node.getStartMark();
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    problems.add(Problem.error(file, line, column, problem, arguments));
    return Optional.empty();
  }

  private <T> Optional<T> expected(String problem) {
    return report(problem, key);
  }

  private YamlPart with(Node part) {
    return new YamlPart(part, file, key, problems);
  }
}
