package kbaudit.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Location;
import kbaudit.document.Problem;

/** Reports to write down: a garden shop that contradicts itself. */
public final class SampleReport {
  private SampleReport() {}

  /** Marks that a team has to tidy up: two alike in one file, and one that is gone of itself. */
  public static List<Problem> idleMarks() {
    return List.of(
        Problem.warning("faq/retour.md", 3, 1, "problem.ignore.unused"),
        Problem.warning("faq/retour.md", 30, 1, "problem.ignore.unused"),
        Problem.warning(
            "decisions.yaml", 4, 5, "problem.decision.reopened", "kb-0a1b2c", "00112233aabb"),
        Problem.warning(
            "kbaudit-baseline.yaml", 0, 0, "problem.baseline.expired", "kb-1b2c3d", "2026-01-31"),
        Problem.warning("kbaudit-baseline.yaml", 0, 0, "problem.baseline.stale", 2));
  }

  /** Three answers about the return window. */
  public static Contradiction returnWindow() {
    return returnWindow("Hoe lang kan ik een tuinstoel terugbrengen?");
  }

  /** The same under another question. */
  public static Contradiction returnWindow(String question) {
    return new Contradiction(
        "kb-5f3a9c",
        ClaimKind.DURATION,
        Severity.ERROR,
        0.9767,
        question,
        Language.NL,
        List.of(
            new Answer(
                "P30D",
                "30 dagen",
                List.of(
                    says(
                            "faq",
                            "faq/retour.md",
                            12,
                            "Een tuinstoel breng je binnen [30 dagen] terug.")
                        .by("webredactie", "2025-02-11"))),
            new Answer(
                "P14D",
                "14 dagen",
                List.of(
                    says(
                            "email",
                            "email/macros.json",
                            41,
                            "U kunt de stoel [14 dagen] na ontvangst terugbrengen.")
                        .by("klantenservice", "2023-08-29"))),
            new Answer(
                "P6W",
                "zes weken",
                List.of(
                    says("chatbot", "chatbot/domain.yml", 18, "Je hebt [zes weken] de tijd.")
                        .get()))));
  }

  /** Yes and no about dogs, less sure. */
  public static Contradiction dogs() {
    return new Contradiction(
        "kb-77b210",
        ClaimKind.POLARITY,
        Severity.WARNING,
        0.71,
        "Mag mijn hond mee?",
        Language.NL,
        List.of(
            new Answer(
                "yes", "mag", List.of(says("faq", "faq/winkel.md", 3, "Je hond [mag] mee.").get())),
            new Answer(
                "no",
                "niet",
                List.of(says("shop", "shop/balie.tsv", 9, "Honden [niet] binnen.").get()))));
  }

  public static Report of(Contradiction... findings) {
    return new Report(
        12,
        212,
        Map.of("faq", 80, "email", 70, "chatbot", 40, "shop", 22),
        950,
        Map.of("draft", 3),
        List.of(findings),
        1,
        List.of(
            Problem.skipped("faq/logo.png", "problem.not-text"),
            Problem.warning("shop/balie.tsv", 5, 1, "problem.csv-width", 2, 3)));
  }

  /** Nothing was read. */
  public static Report empty() {
    return new Report(0, 0, Map.of(), 0, Map.of(), List.of(), 0, List.of());
  }

  /**
   * @param quote with the words that state the answer in brackets
   */
  public static Said says(String channel, String path, int line, String quote) {
    return new Said(channel, path, line, quote);
  }

  /** A saying under construction. */
  public record Said(String channel, String path, int line, String quote) {
    public Saying get() {
      return saying(Optional.empty(), Optional.empty());
    }

    public Saying by(String owner, String updated) {
      return saying(Optional.of(owner), Optional.of(updated));
    }

    private Saying saying(Optional<String> owner, Optional<String> updated) {
      int from = quote.indexOf('[');
      String text = quote.substring(from + 1, quote.indexOf(']'));
      String plain = quote.replace("[", "").replace("]", "");
      Location place = new Location(path, line, from + 1, line, from + 1 + text.length());
      return new Saying(channel, "entry-" + line, place, plain, text, from, owner, updated);
    }
  }
}
