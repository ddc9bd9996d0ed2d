package kbaudit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import org.jsoup.parser.Parser;

/** Whether findings can be found back in the files: the place is the first character of the text. */
public final class Pointing {
  /** Markup and escapes may follow, so not all of a text can be compared with the file. */
  private static final int ENOUGH = 12;

  private static final int LINES = 5;

  private Pointing() {}

  /** The sayings whose place shows something else. */
  public static List<Saying> astray(Path root, List<Contradiction> findings) {
    return findings.stream()
        .flatMap(finding -> finding.answers().stream())
        .flatMap(answer -> answer.says().stream())
        .filter(saying -> !shows(root, saying))
        .toList();
  }

  private static boolean shows(Path root, Saying saying) {
    Location place = saying.location();
    List<String> lines = lines(root.resolve(place.path()));
    String first = lines.get(place.line() - 1);
    String rest = first.substring(first.offsetByCodePoints(0, place.column() - 1));
    Stream<String> next = lines.stream().skip(place.line()).limit(LINES);
    String shown = plain(rest + " " + String.join(" ", next.toList()));
    String text = plain(saying.text());
    return shown.startsWith(text.substring(0, Math.min(ENOUGH, text.length())));
  }

  private static String plain(String words) {
    String open = words.replace("\\n", " ").replace("\\\"", "\"").replace("\"\"", "\"");
    return Truth.normal(Parser.unescapeEntities(open, false));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
