package kbaudit.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Problem;
import kbaudit.document.Text;
import kbaudit.reader.tree.Node;
import kbaudit.reader.tree.Tree;
import kbaudit.reader.tree.YamlTree;

/**
 * The lines between two fences at the top of a page, and the page under them. YAML between {@code
 * ---} is read; TOML between {@code +++} is only stepped over.
 *
 * @param fields what the front matter says, empty without any
 * @param body the page without its front matter
 */
record FrontMatter(Optional<Node.Fields> fields, Text body, List<Problem> problems) {
  private static final Pattern FENCE = Pattern.compile("(?m)^(---|\\+\\+\\+)[ \\t]{0,20}\\r?$");

  static FrontMatter of(RawFile file) {
    String content = file.source().content();
    Optional<Place> place = find(content);
    if (place.isEmpty()) {
      return new FrontMatter(
          Optional.empty(), Text.of(file.source(), 0, content.length()), List.of());
    }
    Text body = Text.of(file.source(), place.get().bodyStart(), content.length());
    if (!place.get().isYaml()) {
      return new FrontMatter(Optional.empty(), body, List.of());
    }
    Tree tree = YamlTree.read(file.source(), place.get().from(), place.get().to());
    List<Problem> problems = new ArrayList<>(tree.problems());
    return new FrontMatter(
        tree.root().filter(Node.Fields.class::isInstance).map(Node.Fields.class::cast),
        body,
        problems);
  }

  static boolean opens(String content) {
    return find(content).isPresent();
  }

  private record Place(boolean isYaml, int from, int to, int bodyStart) {}

  private static Optional<Place> find(String content) {
    if (!content.startsWith("---") && !content.startsWith("+++")) {
      return Optional.empty();
    }
    Matcher fence = FENCE.matcher(content);
    if (!fence.find() || fence.start() != 0) {
      return Optional.empty();
    }
    String mark = fence.group(1);
    int from = fence.end();
    while (fence.find()) {
      if (fence.group(1).equals(mark)) {
        return Optional.of(new Place(mark.equals("---"), from, fence.start(), fence.end()));
      }
    }
    return Optional.empty();
  }
}
