package kbaudit.reader.tree;

import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;

/**
 * What could be read of a structured file.
 *
 * @param root empty when nothing could be read
 */
public record Tree(Optional<Node> root, List<Problem> problems) {
  public Tree {
    problems = List.copyOf(problems);
  }
}
