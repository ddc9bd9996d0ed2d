package kbaudit.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.claim.EntryReading;
import kbaudit.contradiction.Agreements;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.document.Problem;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;
import kbaudit.topic.Replies;
import kbaudit.topic.Reply;

/** A folder read once → what each channel answers to one question after another. */
public final class Inquiry implements AutoCloseable {
  private final Claims reader;
  private final Replies replies;
  private final List<String> questions;
  private final Map<String, Integer> channels;
  private final Map<String, Integer> leftOut;
  private final List<Problem> problems;

  private Inquiry(
      Claims reader,
      Replies replies,
      List<String> questions,
      Map<String, Integer> channels,
      Map<String, Integer> leftOut,
      List<Problem> problems) {
    this.reader = reader;
    this.replies = replies;
    this.questions = questions;
    this.channels = channels;
    this.leftOut = leftOut;
    this.problems = problems;
  }

  /** Reads everything under {@code root}. */
  public static Inquiry of(Path root, Options reading, AuditOptions options, Progress progress) {
    return of(root, reading, options, progress, Lexicon.standard());
  }

  /** The same with a lexicon that outlives the run. */
  public static Inquiry of(
      Path root, Options reading, AuditOptions options, Progress progress, Lexicon lexicon) {
    Corpus corpus = Readers.read(root, reading);
    Segmenter segmenter = Segmenter.of(corpus.entries(), options.language());
    List<Entry> entries =
        corpus.entries().stream().filter(e -> Audit.audited(e, segmenter, options)).toList();
    Claims reader = new Claims(segmenter, lexicon, options.today());
    List<EntryReading> readings = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : entries) {
      progress.at(Progress.Stage.UNDERSTANDING, readings.size(), entries.size());
      readings.add(reader.read(entry));
      claims.addAll(reader.of(readings.getLast()));
    }
    List<Judged> judged = Audit.judge(claims, lexicon);
    List<Contradiction> findings = Findings.of(judged);
    return new Inquiry(
        reader,
        new Replies(readings, claims, findings, Agreements.of(judged, findings), lexicon),
        questions(entries),
        Audit.perChannel(entries),
        Audit.leftOut(corpus, options),
        corpus.problems());
  }

  /** What is answered. */
  public Reply ask(String question) {
    return replies.to(reader.read(entry(question)));
  }

  /** The question as a text of its own: it is its title and its only sentence. */
  private static Entry entry(String question) {
    Source source = new Source("", question);
    Text text = Text.of(source, 0, question.length());
    return new Entry(
        question,
        "",
        "",
        Optional.empty(),
        Optional.of(text),
        false,
        List.of(),
        List.of(Passage.paragraph(text)),
        List.of(),
        Scope.EVERYONE,
        Status.LIVE,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with problems from elsewhere (settings, command line) sorted in. */
  public Inquiry with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    Collections.sort(all);
    return new Inquiry(reader, replies, questions, channels, leftOut, all);
  }

  /** What the texts themselves ask, each once, by the alphabet. */
  public List<String> questions() {
    return questions;
  }

  private static List<String> questions(List<Entry> entries) {
    SortedSet<String> questions = new TreeSet<>();
    for (Entry entry : entries) {
      if (!entry.titleIsName()) {
        entry
            .title()
            .map(title -> title.value().strip())
            .filter(title -> title.endsWith("?"))
            .ifPresent(questions::add);
      }
    }
    return List.copyOf(questions);
  }

  /** Entries per channel, by name. */
  public Map<String, Integer> channels() {
    return channels;
  }

  /** Entries that were not read, per status name in lower case. */
  public Map<String, Integer> leftOut() {
    return leftOut;
  }

  /** What was wrong with the input. */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() {
    replies.close();
  }
}
