package kbaudit.audit;

import java.nio.file.Path;
import java.util.List;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.claim.EntryReading;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Entry;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.report.TopicReport;
import kbaudit.text.Segmenter;
import kbaudit.topic.Topic;
import kbaudit.topic.Topics;

/** The other job, stage by stage: which questions are answered, and by whom. */
public final class Survey {
  private Survey() {}

  /** Reads everything under {@code root} and lays side by side what answers the same question. */
  public static TopicReport run(
      Path root, Options reading, AuditOptions options, Progress progress) {
    return run(root, reading, options, progress, Lexicon.standard());
  }

  /** The same with a lexicon that outlives the run. */
  public static TopicReport run(
      Path root, Options reading, AuditOptions options, Progress progress, Lexicon lexicon) {
    lexicon.prepare();
    Corpus corpus = Readers.read(root, reading);
    Segmenter segmenter = Segmenter.of(corpus.entries(), options.language());
    List<Entry> entries =
        corpus.entries().stream().filter(e -> Audit.audited(e, segmenter, options)).toList();
    Claims claims = new Claims(segmenter, lexicon, options.today());
    List<EntryReading> readings = Audit.each(entries, claims::read, progress);
    List<Judged> judged = Audit.judge(claims(readings, claims, options), lexicon);
    List<Topic> topics = Topics.of(readings, judged, lexicon);
    return new TopicReport(
        corpus.files().size(),
        Audit.perChannel(entries),
        topics,
        Audit.leftOut(corpus, options),
        corpus.problems());
  }

  private static List<Claim> claims(
      List<EntryReading> readings, Claims claims, AuditOptions options) {
    return readings.stream()
        .flatMap(r -> claims.of(r).stream())
        .filter(c -> options.kinds().contains(c.kind()))
        .toList();
  }
}
