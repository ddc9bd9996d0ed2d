package kbaudit.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.document.Entry;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Shelf;
import kbaudit.report.Report;
import kbaudit.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * An audit that is run again and again on one folder. It reports what {@link Audit#run} reports,
 * and remembers what it understood: only changed files are read, and only their entries are worked
 * out again. What was said is then compared anew, because one text more can make every other one
 * look different.
 */
public final class StandingAudit {
  private final Lexicon lexicon;
  private @Nullable Settled settled;

  /** Entries by identity, with their claims; nothing for those that are not audited. */
  private Map<Entry, Optional<List<Claim>>> known = new IdentityHashMap<>();

  /**
   * What the remembered was worked out with; with anything else it has to be done anew.
   *
   * @param options without facts, which say nothing about what texts say
   */
  private record Settled(Path root, Options reading, AuditOptions options, Shelf shelf) {
    boolean fits(Path otherRoot, Options otherReading, AuditOptions otherOptions) {
      return root.equals(otherRoot) && reading.equals(otherReading) && options.equals(otherOptions);
    }
  }

  public StandingAudit() {
    this(Lexicon.standard());
  }

  StandingAudit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The report on the folder as it is now.
   *
   * @param touched files that were written since the last run
   */
  public Report run(
      Path root, Options reading, AuditOptions options, Set<Path> touched, Progress progress) {
    lexicon.prepare();
    Corpus corpus = settle(root, reading, options).shelf().read(touched);
    Segmenter segmenter = new Segmenter(options.fallback());
    Claims reader = new Claims(segmenter, lexicon, options.today());
    understand(corpus.entries(), segmenter, reader, options, progress);
    List<Entry> entries = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : corpus.entries()) {
      known
          .getOrDefault(entry, Optional.empty())
          .ifPresent(said -> {
            entries.add(entry);
            claims.addAll(said);
          });
    }
    return Audit.report(corpus, new Audit.Understood(entries, claims), reader, options, lexicon);
  }

  private Settled settle(Path root, Options reading, AuditOptions options) {
    AuditOptions texts = options.knowing(List.of());
    Settled now = settled;
    if (now == null || !now.fits(root, reading, texts)) {
      now = new Settled(root, reading, texts, new Shelf(root, reading));
      known.clear();
      settled = now;
    }
    return now;
  }

  /** Works out the entries that are new, and forgets those that are gone. */
  private void understand(
      List<Entry> entries,
      Segmenter segmenter,
      Claims reader,
      AuditOptions options,
      Progress progress) {
    List<Entry> fresh = entries.stream().filter(entry -> !known.containsKey(entry)).toList();
    List<Optional<List<Claim>>> said =
        Audit.each(
            fresh,
            entry ->
                Audit.audited(entry, segmenter, options)
                    ? Optional.of(Audit.claims(entry, reader, options))
                    : Optional.empty(),
            progress);
    Map<Entry, Optional<List<Claim>>> now = new IdentityHashMap<>();
    for (int i = 0; i < fresh.size(); i++) {
      now.put(fresh.get(i), said.get(i));
    }
    entries.forEach(
        entry -> now.computeIfAbsent(entry, same -> Objects.requireNonNull(known.get(same))));
    known = now;
  }
}
