package kbaudit.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Location;

/** Findings in short: {@code "30 faq/returns: within 30 days"} per side. */
final class SampleFinding {
  private SampleFinding() {}

  static Contradiction of(String id, String... sides) {
    List<Answer> answers = new ArrayList<>();
    int line = 1;
    for (String side : sides) {
      String value = side.substring(0, side.indexOf(' '));
      String who = side.substring(side.indexOf(' ') + 1, side.indexOf(':'));
      String quote = side.substring(side.indexOf(':') + 2);
      answers.add(new Answer(value, value, List.of(saying(value, who, quote, line++))));
    }
    return new Contradiction(
        id, ClaimKind.DURATION, Severity.ERROR, 0.9, "How long?", Language.EN, answers);
  }

  private static Saying saying(String value, String who, String quote, int line) {
    String[] parts = who.split("/");
    Location place = new Location(who + ".md", line, 1, line, 5);
    return new Saying(
        parts[0],
        parts[1],
        place,
        quote,
        value,
        0,
        Optional.empty(),
        Optional.empty(),
        value,
        List.of());
  }
}
