package kbaudit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;
import kbaudit.facts.Fact;
import kbaudit.facts.FactCheck;
import kbaudit.facts.FactSheet;
import kbaudit.facts.Ruling;
import kbaudit.facts.Told;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts as they stand in JSON: who says so, who says otherwise, who is silent. */
final class FactJson {
  private FactJson() {}

  static void facts(FactSheet sheet, ArrayNode facts) {
    for (FactCheck check : sheet.checks()) {
      Fact fact = check.fact();
      ObjectNode node = facts.addObject();
      node.put("id", fact.id())
          .put("question", fact.question().value())
          .put("answer", fact.answer().value());
      location(fact.place(), node);
      fact.owner().ifPresent(owner -> node.put("owner", owner));
      fact.from().ifPresent(day -> node.put("from", day.toString()));
      fact.until().ifPresent(day -> node.put("until", day.toString()));
      if (!fact.scope().isEmpty()) {
        ObjectNode scope = node.putObject("scope");
        fact.scope().forEach((key, text) -> scope.put(key, text.value()));
      }
      places(check.wrong(), node.putArray("wrong"), true);
      places(check.right(), node.putArray("right"), false);
      ArrayNode silent = node.putArray("silent");
      check.silent().forEach(silent::add);
    }
  }

  private static void places(List<Told> places, ArrayNode array, boolean wrong) {
    for (Told told : places) {
      Saying saying = told.saying();
      ObjectNode node = array.addObject();
      node.put("channel", saying.channel()).put("entry", saying.entry());
      location(saying.location(), node);
      node.put("quote", saying.quote()).put("text", saying.text());
      node.put(
          "confidence", BigDecimal.valueOf(told.confidence()).setScale(2, RoundingMode.HALF_UP));
      if (wrong) {
        node.put("old", told.old());
      }
      saying.owner().ifPresent(owner -> node.put("owner", owner));
      saying.updated().ifPresent(updated -> node.put("updated", updated));
    }
  }

  private static void location(Location place, ObjectNode node) {
    node.put("path", place.path()).put("line", place.line()).put("column", place.column());
  }

  /** Adds to each answer of a finding on which side it is, where a fact knows. */
  static void ruling(Report report, Contradiction finding, ArrayNode answers) {
    report
        .facts()
        .on(finding)
        .ifPresent(ruling -> {
          for (int i = 0; i < answers.size(); i++) {
            Ruling.Side side = ruling.sides().get(i);
            if (answers.get(i) instanceof ObjectNode answer && side.by().isPresent()) {
              answer.put("verdict", side.judgement().id()).put("fact", side.by().get().id());
            }
          }
        });
  }
}
