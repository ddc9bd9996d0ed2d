package kbaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.facts.Fact;
import kbaudit.facts.Ruling;
import kbaudit.facts.Ruling.Judgement;

/** Which side of a finding is wrong, and by which fact, in a line of text. */
final class RulingLine {
  private RulingLine() {}

  /** One line per fact; none when no fact knows. */
  static List<String> of(Report report, Contradiction finding, Messages messages) {
    return report
        .facts()
        .on(finding)
        .map(ruling -> ruling.facts().stream().map(fact -> line(fact, ruling, finding, messages)))
        .orElse(Stream.of())
        .toList();
  }

  private static String line(Fact fact, Ruling ruling, Contradiction finding, Messages messages) {
    List<String> parts = new ArrayList<>();
    part("facts.wrong", answers(Judgement.WRONG, fact, ruling, finding), messages, parts);
    part("facts.right", answers(Judgement.RIGHT, fact, ruling, finding), messages, parts);
    return String.join(", ", parts) + " " + messages.get("facts.by", name(fact));
  }

  /** Its id, place and owner. */
  static String name(Fact fact) {
    String place = fact.place().path() + ":" + fact.place().line();
    return Stream.of(
            fact.id() + " (" + place, fact.owner().map(owner -> Printed.clean(owner)).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", "", ")"));
  }

  private static void part(
      String key, List<Answer> answers, Messages messages, List<String> parts) {
    if (!answers.isEmpty()) {
      String said = answers.stream().map(RulingLine::said).collect(Collectors.joining(", "));
      parts.add(messages.get(key, said));
    }
  }

  private static String said(Answer answer) {
    String channels =
        answer.says().stream()
            .map(Saying::channel)
            .filter(channel -> !channel.equals(Fact.CHANNEL))
            .distinct()
            .map(Printed::clean)
            .collect(Collectors.joining("/"));
    String label = Printed.clean(answer.label());
    return channels.isEmpty() ? label : label + " (" + channels + ")";
  }

  private static List<Answer> answers(
      Judgement judgement, Fact fact, Ruling ruling, Contradiction finding) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < finding.answers().size(); i++) {
      Ruling.Side side = ruling.sides().get(i);
      if (side.judgement() == judgement && Objects.equals(side.by(), Optional.of(fact))) {
        answers.add(finding.answers().get(i));
      }
    }
    return answers;
  }
}
