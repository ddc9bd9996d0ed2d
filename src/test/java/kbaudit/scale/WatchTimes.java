package kbaudit.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.audit.StandingAudit;
import kbaudit.facts.Fact;
import kbaudit.reader.Options;
import kbaudit.report.Changes;
import kbaudit.report.Report;
import kbaudit.settings.FactsFile;

/**
 * How long {@code watch} takes from a save to what it changed, without the moment it waits for the
 * burst of writes to end. It edits the folder: give it a copy.
 *
 * <pre>
 * java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp target/test-classes:target/classes:'target/dist/lib/*' \
 *     kbaudit.scale.WatchTimes FOLDER 40 [FACTS]
 * </pre>
 */
public final class WatchTimes {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Path folder;
  private final List<Path> files;
  private final Random random = new Random(5);
  private final StandingAudit audit = new StandingAudit();

  private final AuditOptions options;

  private WatchTimes(Path folder, List<Fact> facts) throws IOException {
    this.folder = folder;
    this.options = AuditOptions.defaults(TODAY).knowing(facts);
    try (Stream<Path> all = Files.walk(folder)) {
      this.files = all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Fact> facts =
        arguments.length > 2
            ? FactsFile.read(Path.of(arguments[2]), arguments[2]).facts()
            : List.of();
    new WatchTimes(Path.of(arguments[0]), facts).run(Integer.parseInt(arguments[1]));
  }

  private void run(int saves) throws IOException {
    Report report = timed("first", Set.of());
    System.out.printf("%d entries, %d claims%n", report.entries(), report.claims());
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < saves; i++) {
      Path file = Edits.one(files, random);
      long began = System.nanoTime();
      Report now = read(Set.of(file));
      Changes changes = Changes.between(report, now);
      long millis = (System.nanoTime() - began) / 1_000_000;
      times.add(millis);
      System.out.printf(
          "%5d ms  %s: %d new, %d changed, %d solved%n",
          millis,
          folder.relativize(file),
          changes.appeared().size(),
          changes.changed().size(),
          changes.solved().size());
      report = now;
    }
    Collections.sort(times);
    System.out.printf(
        "median %d ms, worst %d ms of %d saves%n", times.get(saves / 2), times.getLast(), saves);
    long began = System.nanoTime();
    Report revised = audit.adopt(audit.revision().work());
    Changes later = Changes.between(report, revised);
    System.out.printf(
        "revised in %d ms: of %d findings %d new, %d changed, %d gone%n",
        (System.nanoTime() - began) / 1_000_000,
        revised.findings().size(),
        later.appeared().size(),
        later.changed().size(),
        later.solved().size());
  }

  private Report timed(String what, Set<Path> touched) {
    long began = System.nanoTime();
    Report report = read(touched);
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - began) / 1_000_000);
    return report;
  }

  private Report read(Set<Path> touched) {
    return audit.run(folder, Options.on(TODAY), options, touched, Progress.SILENT);
  }
}
