package kbaudit.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.claim.Claims;
import kbaudit.claim.EntryReading;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;
import kbaudit.practice.SilentChannels.Asked;
import kbaudit.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** What the practices look at. Entries are read again, and only when a practice asks for it. */
public final class Content {
  private final List<Entry> entries;
  private final List<Contradiction> findings;
  private final List<Agreement> agreements;
  private final Policy policy;
  private final Segmenter segmenter;
  private final Claims reader;
  private final Lexicon lexicon;
  private @Nullable List<EntryReading> readings;

  /**
   * @param findings what the entries contradict each other in; not told again
   * @param agreements what they say alike
   */
  public Content(
      List<Entry> entries,
      List<Contradiction> findings,
      List<Agreement> agreements,
      Policy policy,
      Segmenter segmenter,
      Claims reader,
      Lexicon lexicon) {
    this.entries = List.copyOf(entries);
    this.findings = List.copyOf(findings);
    this.agreements = List.copyOf(agreements);
    this.policy = policy;
    this.segmenter = segmenter;
    this.reader = reader;
    this.lexicon = lexicon;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Contradiction> findings() {
    return findings;
  }

  /** Every question that several channels answer, alike or not; those they agree on first. */
  List<Asked> asked() {
    return Stream.concat(
            agreements.stream()
                .map(one -> new Asked(one.rule(), one.question(), one.language(), one.answers())),
            findings.stream()
                .filter(one -> one.severity() != Severity.NOTE)
                .map(one -> new Asked(one.rule(), one.question(), one.language(), one.answers())))
        .toList();
  }

  /** A question as an entry of its own. */
  EntryReading question(String question, Language language) {
    Source source = new Source("", question);
    Text text = Text.of(source, 0, question.length());
    return reader.read(
        new Entry(
            "",
            "",
            "",
            Optional.of(language.code()),
            Optional.empty(),
            true,
            List.of(),
            List.of(Passage.paragraph(text)),
            List.of(),
            Scope.EVERYONE,
            Status.LIVE,
            Optional.empty(),
            Optional.empty()));
  }

  Policy policy() {
    return policy;
  }

  Segmenter segmenter() {
    return segmenter;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Claims reader() {
    return reader;
  }

  List<EntryReading> readings() {
    List<EntryReading> all = readings;
    if (all == null) {
      all = entries.stream().map(reader::read).toList();
      readings = all;
    }
    return all;
  }
}
