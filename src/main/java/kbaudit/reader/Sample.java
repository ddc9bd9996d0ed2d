package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.document.Source;
import kbaudit.reader.tree.JsonTree;
import kbaudit.reader.tree.Node;
import kbaudit.reader.tree.Table;
import kbaudit.reader.tree.Tree;
import kbaudit.reader.tree.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * What readers look at to recognise a file. Trees and tables are built once, when first asked for,
 * because several readers ask.
 */
public final class Sample {
  private static final int HEAD = 4_096;
  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final Pattern JSON_START =
      Pattern.compile("\\A\\s{0,1000}(?:\\{\\s{0,1000}[\"}]|\\[\\s{0,1000}[\\[{\"\\]])");
  private static final Pattern YAML_LINE = Pattern.compile("(?:- )?[\\w\"'-]{1,80}:(?: .*)?");

  private final Source source;
  private @Nullable Tree tree;
  private @Nullable Table table;

  public Sample(Source source) {
    this.source = source;
  }

  public Source source() {
    return source;
  }

  public String fileName() {
    return source.path().substring(source.path().lastIndexOf('/') + 1);
  }

  /** In lower case, without the dot; empty when the name has none. */
  public String extension() {
    return FileKind.extension(source.path());
  }

  /** The first few thousand characters. */
  public String head() {
    return source.content().substring(0, Math.min(HEAD, source.content().length()));
  }

  public boolean looksLikeJson() {
    boolean named = Set.of("json", "jsonl", "ndjson").contains(extension());
    boolean hinted = isNamedAsText() && !extension().equals("txt");
    return named || (!hinted && JSON_START.matcher(head()).find());
  }

  private boolean isNamedAsText() {
    return FileKind.of(source.path()) == FileKind.TEXT;
  }

  private boolean looksLikeYaml() {
    return YAML.contains(extension())
        || (!isNamedAsText()
            && head()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("---"))
                .findFirst()
                .filter(line -> YAML_LINE.matcher(line).matches())
                .isPresent());
  }

  /** The file as a tree when it is JSON or YAML, with the problems met on the way. */
  public Tree tree() {
    Tree known = tree;
    if (known == null) {
      known =
          looksLikeJson()
              ? JsonTree.read(source)
              : looksLikeYaml() ? YamlTree.read(source) : new Tree(Optional.empty(), List.of());
      tree = known;
    }
    return known;
  }

  public Optional<Node.Fields> rootFields() {
    return tree().root().filter(Node.Fields.class::isInstance).map(Node.Fields.class::cast);
  }

  /**
   * The records of an export: the list itself, or the list under one of the keys; pages of an
   * export that were put one after another are joined.
   */
  public List<Node.Fields> records(String... keys) {
    Optional<Node> root = tree().root();
    if (root.isEmpty()) {
      return List.of();
    }
    if (root.get() instanceof Node.Items items) {
      List<Node.Fields> pages = items.fields();
      List<Node.Fields> joined =
          pages.stream().flatMap(page -> under(page, keys).stream()).toList();
      return joined.isEmpty() ? pages : joined;
    }
    return root.get() instanceof Node.Fields fields ? under(fields, keys) : List.of();
  }

  private static List<Node.Fields> under(Node.Fields page, String... keys) {
    for (String key : keys) {
      if (page.node(key).orElse(null) instanceof Node.Items items) {
        return items.fields();
      }
    }
    return List.of();
  }

  /** The file as rows and columns. */
  public Table table() {
    Table known = table;
    if (known == null) {
      known = Table.read(source, extension());
      table = known;
    }
    return known;
  }
}
