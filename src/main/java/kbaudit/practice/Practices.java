package kbaudit.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Entry;
import kbaudit.text.Segmenter;

/** Holds entries to the practices that somebody asked for. */
public final class Practices {
  private Practices() {}

  /** What departs from the practices, by practice and channel. */
  public static List<Contradiction> findings(
      Set<Practice> wanted, List<Entry> entries, Segmenter segmenter) {
    List<Contradiction> findings = new ArrayList<>();
    if (wanted.contains(Practice.FORM_OF_ADDRESS)) {
      findings.addAll(FormsOfAddress.findings(entries, segmenter));
    }
    return findings;
  }
}
