package kbaudit.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kbaudit.candidate.Candidates;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.contradiction.Judge;
import kbaudit.document.Entry;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.facts.FactSheet;
import kbaudit.gate.InlineIgnores;
import kbaudit.gate.Known;
import kbaudit.gate.Silenced;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.report.Report;
import kbaudit.text.Segmenter;

/** The main job, stage by stage. */
public final class Audit {
  private static final int AT_ONCE = 8;

  private Audit() {}

  /**
   * Reads everything under {@code root} and reports where the same question gets contradictory
   * answers.
   */
  public static Report run(Path root, Options reading, AuditOptions options, Progress progress) {
    return run(root, reading, options, progress, Lexicon.standard());
  }

  /** The same with a lexicon that outlives the run: it takes longer to load than a small audit. */
  public static Report run(
      Path root, Options reading, AuditOptions options, Progress progress, Lexicon lexicon) {
    lexicon.prepare();
    Corpus corpus = Readers.read(root, reading);
    Segmenter segmenter = Segmenter.of(corpus.entries(), options.language());
    List<Entry> entries =
        corpus.entries().stream().filter(e -> audited(e, segmenter, options)).toList();
    Claims reader = new Claims(segmenter, lexicon, options.today());
    List<Claim> claims = claims(entries, reader, options, progress);
    Understood understood = new Understood(corpus, entries, claims, reader, options, lexicon);
    return options.findingsOnly() ? findings(understood) : new Revision(understood).work().report();
  }

  /** Without the verdicts that no finding comes of. */
  private static Report findings(Understood understood) {
    List<Claim> claims = understood.claims();
    Rarity rarity = Rarity.of(claims);
    Shares.Both<List<ClaimPair>, Judge> ready =
        Shares.both(
            () -> new Candidates(rarity).pairs(claims),
            () -> new Judge(understood.lexicon(), rarity, claims));
    List<Judge.Judged> judged = ready.other().tell(ready.one());
    return report(understood, Hearing.NOTHING, judged, findings -> List.of());
  }

  /**
   * What is audited, and how.
   *
   * @param claims of the entries, in their order
   */
  record Understood(
      Corpus corpus,
      List<Entry> entries,
      List<Claim> claims,
      Claims reader,
      AuditOptions options,
      Lexicon lexicon) {}

  /**
   * The part of the run that sees all texts at once.
   *
   * @param hearing what facts say
   * @param judged the verdicts among the claims, at least those that findings come of
   * @param agreements which questions channels agree on, besides those findings
   */
  static Report report(
      Understood understood,
      Hearing hearing,
      List<Judge.Judged> judged,
      Function<List<Contradiction>, List<Agreement>> agreements) {
    AuditOptions options = understood.options();
    List<Entry> entries = understood.entries();
    List<Contradiction> findings =
        new ArrayList<>(FactSheet.withFacts(Findings.of(judged), hearing.checks()));
    List<Agreement> agreed = agreements.apply(findings);
    findings.addAll(Customs.findings(understood, findings, agreed));
    List<Contradiction> shown =
        findings.stream().filter(f -> f.confidence() >= options.minConfidence()).toList();
    Report report =
        new Report(
                understood.corpus().files().size(),
                entries.size(),
                perChannel(entries),
                understood.claims().size(),
                leftOut(understood.corpus(), options),
                shown,
                findings.size() - shown.size(),
                understood.corpus().problems())
            .agreeing(agreed)
            .refereed(FactSheet.of(hearing.checks(), findings))
            .checking(Customs.checked(options))
            .with(hearing.problems());
    return ignoring(report, entries, options.isWhole());
  }

  /** Without the findings that comments in the texts silence. */
  private static Report ignoring(Report report, List<Entry> entries, boolean whole) {
    InlineIgnores ignores = new InlineIgnores(sources(entries));
    List<Contradiction> counting = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Contradiction finding : report.findings()) {
      ignores
          .reason(finding)
          .ifPresentOrElse(
              why ->
                  silenced.add(
                      new Silenced(finding, Silenced.Reason.INLINE, why, Optional.empty())),
              () -> counting.add(finding));
    }
    return report.gated(counting, new Known(false, silenced)).with(ignores.problems(whole));
  }

  private static List<Source> sources(List<Entry> entries) {
    Map<String, Source> sources = new TreeMap<>();
    entries.forEach(entry ->
        entry.passages().forEach(passage -> sources.put(entry.path(), passage.text().source())));
    return List.copyOf(sources.values());
  }

  /** Claims → verdicts. */
  static List<Judge.Judged> judge(List<Claim> claims, Lexicon lexicon) {
    Rarity rarity = Rarity.of(claims);
    List<ClaimPair> pairs = new Candidates(rarity).pairs(claims);
    return new Judge(lexicon, rarity, claims).judge(pairs);
  }

  public static List<Claim> claims(
      List<Entry> entries, Claims claims, AuditOptions options, Progress progress) {
    List<List<Claim>> found = each(entries, entry -> claims(entry, claims, options), progress);
    return found.stream().flatMap(List::stream).toList();
  }

  static List<Claim> claims(Entry entry, Claims claims, AuditOptions options) {
    return claims.of(claims.read(entry)).stream()
        .filter(claim -> options.kinds().contains(claim.kind()))
        .toList();
  }

  /** What comes of each entry, in the order of the entries. */
  static <T> List<T> each(List<Entry> entries, Function<Entry, T> reading, Progress progress) {
    Thread audit = Thread.currentThread();
    return Shares.each(
        entries.size(),
        AT_ONCE,
        i -> {
          if (Thread.currentThread().equals(audit)) {
            progress.at(Progress.Stage.UNDERSTANDING, i, entries.size());
          }
          return reading.apply(entries.get(i));
        });
  }

  static boolean audited(Entry entry, Segmenter segmenter, AuditOptions options) {
    boolean live = options.includeDrafts() || entry.status() == Status.LIVE;
    boolean channel = options.channels().isEmpty() || options.channels().contains(entry.channel());
    return live
        && channel
        && !Segmenter.isForeign(entry)
        && (options.languages().isEmpty()
            || options.languages().contains(segmenter.languageOf(entry)));
  }

  static Map<String, Integer> perChannel(List<Entry> entries) {
    Map<String, Integer> channels = new TreeMap<>();
    entries.forEach(e -> channels.merge(e.channel(), 1, Integer::sum));
    return channels;
  }

  static Map<String, Integer> leftOut(Corpus corpus, AuditOptions options) {
    Map<String, Integer> left = new TreeMap<>();
    if (!options.includeDrafts()) {
      corpus.entries().stream()
          .filter(e -> e.status() != Status.LIVE)
          .forEach(e ->
              left.merge(e.status().name().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
    }
    return left;
  }
}
