package kbaudit.practice;

import java.util.List;
import kbaudit.claim.Claims;
import kbaudit.claim.EntryReading;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Entry;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.Segmenter;
import org.jspecify.annotations.Nullable;

/** What the practices look at. Entries are read again, and only when a practice asks for it. */
public final class Content {
  private final List<Entry> entries;
  private final List<Contradiction> findings;
  private final Segmenter segmenter;
  private final Claims reader;
  private final Lexicon lexicon;
  private @Nullable List<EntryReading> readings;

  /**
   * @param findings what the entries contradict each other in; not told again
   */
  public Content(
      List<Entry> entries,
      List<Contradiction> findings,
      Segmenter segmenter,
      Claims reader,
      Lexicon lexicon) {
    this.entries = List.copyOf(entries);
    this.findings = List.copyOf(findings);
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
