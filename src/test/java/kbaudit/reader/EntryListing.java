package kbaudit.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.document.Problem;
import kbaudit.document.Text;

/** Entries as plain lines, for comparison with the expected listing of a fixture. */
final class EntryListing {
  private EntryListing() {}

  static String of(Corpus corpus) {
    StringBuilder listing = new StringBuilder();
    corpus.files().forEach(file -> listing.append("format ").append(file.format()).append('\n'));
    corpus.entries().forEach(entry -> entry(entry, listing));
    corpus.problems().forEach(problem -> problem(problem, listing));
    return listing.toString();
  }

  private static void entry(Entry entry, StringBuilder out) {
    out.append("\nentry ").append(entry.id()).append('\n');
    String kind = entry.titleIsName() ? "name" : "title";
    line(out, kind, entry.title().map(EntryListing::placed));
    line(out, "status", Optional.of(entry.status().name()));
    line(out, "trail", list(entry.trail()));
    line(out, "language", entry.language());
    line(out, "tags", list(entry.tags()));
    line(out, "scope", Optional.of(entry.scope().facets().toString()).filter(s -> s.length() > 2));
    line(out, "from", entry.scope().validFrom().map(Object::toString));
    line(out, "until", entry.scope().validUntil().map(Object::toString));
    line(out, "owner", entry.owner());
    line(out, "updated", entry.updated());
    for (Passage passage : entry.passages()) {
      String group = passage.group() == 0 ? "" : " (group " + passage.group() + ")";
      out.append("  ").append(passage.kind()).append(group).append(' ');
      out.append(placed(passage.text())).append('\n');
      passage
          .headings()
          .forEach(over -> out.append("    under ").append(placed(over)).append('\n'));
    }
  }

  private static void problem(Problem problem, StringBuilder out) {
    out.append("\nproblem ").append(problem.severity()).append(' ').append(problem.path());
    out.append(':').append(problem.line()).append(':').append(problem.column()).append(' ');
    out.append(problem.key()).append(' ').append(problem.arguments()).append('\n');
  }

  private static Optional<String> list(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(" > ", values));
  }

  private static void line(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(text -> out.append("  ").append(name).append(' ').append(text).append('\n'));
  }

  private static String placed(Text text) {
    String shown =
        text.value().lines().collect(Collectors.joining("\\n")).replace("\u00A0", "\\u00a0");
    var at = text.location();
    return at.line() + ":" + at.column() + " " + shown;
  }
}
