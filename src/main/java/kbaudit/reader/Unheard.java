package kbaudit.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kbaudit.document.Problem;
import kbaudit.reader.tree.Node;

/**
 * Tells which skipped files are a fault after all. A logo or a build script among the texts is
 * none. But when a whole channel falls silent because its only texts are in a format that nobody
 * reads, the audit would pass for want of anything to compare; and a file that was asked for by
 * name was meant to be read.
 */
final class Unheard {
  private static final int WORDS = 4;

  private final Set<String> heard = new HashSet<>();
  private final Map<String, Sample> samples = new HashMap<>();

  private Unheard(Collection<Sample> samples, List<FileReport> files) {
    samples.forEach(sample -> this.samples.put(sample.source().path(), sample));
    files.forEach(file -> heard.add(folder(file.path())));
  }

  /** The problems, with skipped files turned into errors where they are faults. */
  static List<Problem> in(
      Path root, Collection<Sample> samples, List<FileReport> files, List<Problem> problems) {
    Unheard unheard = new Unheard(samples, files);
    UnaryOperator<Problem> look =
        Files.isRegularFile(root) ? Unheard::asked : unheard::inSilentChannel;
    List<Problem> looked = new ArrayList<>();
    problems.forEach(problem ->
        looked.add(problem.severity() == Problem.Severity.SKIPPED ? look.apply(problem) : problem));
    return looked;
  }

  private static Problem asked(Problem skipped) {
    return switch (skipped.key()) {
      case "problem.unknown-format" -> error(skipped, "problem.asked-unknown");
      case "problem.not-text" -> error(skipped, "problem.asked-not-text");
      default -> error(skipped, skipped.key(), skipped.arguments().toArray());
    };
  }

  private Problem inSilentChannel(Problem skipped) {
    String folder = folder(skipped.path());
    if (folder.isEmpty() || heard.contains(folder)) {
      return skipped;
    }
    if (FileKind.of(skipped.path()) == FileKind.DOCUMENT) {
      String extension = "." + FileKind.extension(skipped.path());
      return error(skipped, "problem.unheard-document", folder, extension);
    }
    Sample sample = samples.get(skipped.path());
    return sample != null && skipped.key().equals("problem.unknown-format") && hasWords(sample)
        ? error(skipped, "problem.unheard", folder)
        : skipped;
  }

  private static Problem error(Problem skipped, String key, Object... arguments) {
    return Problem.error(skipped.path(), 1, 1, key, arguments);
  }

  /** The first folder, which is the channel when no setting says otherwise; empty at the root. */
  private static String folder(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static boolean hasWords(Sample sample) {
    return FileKind.of(sample.source().path()) != FileKind.CODE
        && sample.tree().root().map(Unheard::hasWords).orElse(true);
  }

  private static boolean hasWords(Node node) {
    return switch (node) {
      case Node.Leaf leaf ->
          leaf.isText() && leaf.text().value().strip().split("\\s+", WORDS).length == WORDS;
      case Node.Items items -> items.items().stream().anyMatch(Unheard::hasWords);
      case Node.Fields fields -> fields.fields().values().stream().anyMatch(Unheard::hasWords);
    };
  }
}
