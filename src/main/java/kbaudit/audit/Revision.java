package kbaudit.audit;

import java.util.List;
import kbaudit.contradiction.Agreements;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.report.Report;

/** All texts as they were at some moment, understood and ready to be judged. */
public final class Revision {
  private final Audit.Understood understood;

  Revision(Audit.Understood understood) {
    this.understood = understood;
  }

  /** What came of judging everything anew. */
  public static final class Revised {
    private final Judgement judgement;
    private final Report report;

    private Revised(Judgement judgement, Report report) {
      this.judgement = judgement;
      this.report = report;
    }

    Judgement judgement() {
      return judgement;
    }

    Report report() {
      return report;
    }
  }

  /**
   * Judges everything anew; any thread may do it.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public Revised work() {
    Judgement judgement = new Judgement(understood.claims(), understood.lexicon());
    List<Judged> judged = judgement.judged();
    return new Revised(
        judgement,
        Audit.report(
            understood,
            Hearing.of(understood, judgement),
            judged,
            findings -> Agreements.of(judged, findings)));
  }

  /**
   * What is reported after these verdicts, for now: without the questions on which channels agree,
   * which nobody looks for between two saves.
   */
  Report provisional(Judgement judgement) {
    return Audit.report(
        understood, Hearing.of(understood, judgement), judgement.told(), findings -> List.of());
  }
}
