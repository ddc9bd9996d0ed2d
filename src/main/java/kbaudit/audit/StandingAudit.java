package kbaudit.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.claim.MovedClaims;
import kbaudit.document.Entry;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Shelf;
import kbaudit.report.Report;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * An audit that is run again and again on one folder, and remembers what it read, understood and
 * judged. Only changed files are read, only their changed entries are worked out again, and only
 * pairs in which a changed claim takes part are judged. One text more can make every other one look
 * a little different: what is reported at once is {@linkplain #isProvisional provisional} until a
 * {@link #revision} has judged everything anew, which reports what {@link Audit#run} reports.
 */
public final class StandingAudit {
  /** So few claims are all judged as soon as anyone can see it, and one more weighs a lot. */
  private static final int FEW = 400;

  /** When more than one claim in so many is another, the rest is not what it was either. */
  private static final int MANY = 10;

  private final Lexicon lexicon;
  private final int few;
  private @Nullable Settled settled;
  private @Nullable Judgement judgement;
  private @Nullable Revision current;
  private boolean provisional = false;

  /** Entries by identity, with their claims; nothing for those that are not audited. */
  private Map<Entry, Optional<List<Claim>>> known = new IdentityHashMap<>();

  private final MainLanguage.Census census = new MainLanguage.Census();

  /** What short texts were taken for; with another one they have to be read anew. */
  private @Nullable MainLanguage main;

  /** Claims that moved within their file, as they were when they were judged. */
  private final Map<Claim, Claim> firstSeen = new IdentityHashMap<>();

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
    this(Lexicon.standard(), FEW);
  }

  /**
   * @param few of fewer claims all are judged after every save
   */
  StandingAudit(Lexicon lexicon, int few) {
    this.lexicon = lexicon;
    this.few = few;
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
    MainLanguage language = census.of(corpus.entries(), options.language());
    if (!language.equals(main)) {
      known.clear();
      firstSeen.clear();
      judgement = null;
      main = language;
    }
    Segmenter segmenter = new Segmenter(language);
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
    Revision now =
        new Revision(new Audit.Understood(corpus, entries, claims, reader, options, lexicon));
    current = now;
    Judgement before = judgement;
    if (before == null || claims.size() < few) {
      return adopt(now.work());
    }
    Judgement.Change change = before.change(claims, firstSeen);
    if (change.size() > claims.size() / MANY) {
      return adopt(now.work());
    }
    before.follow(change);
    provisional |= change.size() > 0;
    return now.provisional(before);
  }

  /** True when the last report may differ from what an audit of the whole would say. */
  public boolean isProvisional() {
    return provisional;
  }

  /** The work of judging everything anew as it was at the last run; any thread may do it. */
  public Revision revision() {
    return Objects.requireNonNull(current, "nothing was audited yet");
  }

  /**
   * Takes over what a revision came to, and builds on it from now on.
   *
   * @param revised of the {@link #revision} since the last run
   */
  public Report adopt(Revision.Revised revised) {
    judgement = revised.judgement();
    firstSeen.clear();
    provisional = false;
    return revised.report();
  }

  private Settled settle(Path root, Options reading, AuditOptions options) {
    AuditOptions texts = options.knowing(List.of());
    Settled now = settled;
    if (now == null || !now.fits(root, reading, texts)) {
      now = new Settled(root, reading, texts, new Shelf(root, reading));
      known.clear();
      firstSeen.clear();
      judgement = null;
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
    Map<Entry, Optional<List<Claim>>> now = new IdentityHashMap<>();
    for (Entry entry : entries) {
      Optional<List<Claim>> said = known.remove(entry);
      if (said != null) {
        now.put(entry, said);
      }
    }
    moved(fresh, now);
    List<Entry> unknown = fresh.stream().filter(entry -> !now.containsKey(entry)).toList();
    List<Optional<List<Claim>>> said =
        Audit.each(
            unknown,
            entry ->
                Audit.audited(entry, segmenter, options)
                    ? Optional.of(Audit.claims(entry, reader, options))
                    : Optional.empty(),
            progress);
    for (int i = 0; i < unknown.size(); i++) {
      now.put(unknown.get(i), said.get(i));
    }
    known = now;
  }

  /** An entry that only moved within its file, because of another one, says what it said. */
  private void moved(List<Entry> fresh, Map<Entry, Optional<List<Claim>>> now) {
    Map<String, Entry> gone = new HashMap<>();
    known.keySet().forEach(entry -> gone.put(name(entry), entry));
    for (Entry entry : fresh) {
      Entry before = gone.get(name(entry));
      if (before != null) {
        Optional<List<Claim>> said = Objects.requireNonNull(known.get(before));
        MovedClaims.of(before, entry, said.orElse(List.of()))
            .ifPresent(claims -> {
              now.put(entry, said.map(audited -> claims));
              remember(said.orElse(List.of()), claims);
            });
      }
    }
  }

  private void remember(List<Claim> before, List<Claim> now) {
    for (int i = 0; i < now.size(); i++) {
      firstSeen.put(now.get(i), firstSeen.getOrDefault(before.get(i), before.get(i)));
    }
  }

  private static String name(Entry entry) {
    return entry.path() + "\u0000" + entry.id();
  }
}
