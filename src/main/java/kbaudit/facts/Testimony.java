package kbaudit.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Agreements;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Findings;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.value.Relation;
import kbaudit.value.Relations;
import kbaudit.value.Values;

/** A verdict between a fact and a claim → the place as a report shows it. */
final class Testimony {
  static final Comparator<Told> PLACE =
      Comparator.<Told, String>comparing(told -> told.saying().channel())
          .thenComparing(told -> told.saying().location());

  private Testimony() {}

  /** Empty when the two, put side by side as answers, do not differ after all. */
  static Optional<Told> of(Judged judged, Fact fact) {
    boolean agrees = judged.verdict() instanceof Verdict.Agree;
    Optional<Contradiction> dispute =
        agrees ? Optional.empty() : Findings.of(List.of(judged)).stream().findFirst();
    double sure = Math.round(judged.sameQuestion() * 100) / 100.0;
    Claim claim = judged.pair().b();
    return (agrees ? agreed(judged) : dispute.stream().flatMap(d -> d.answers().stream()))
        .flatMap(answer -> answer.says().stream())
        .filter(saying -> saying.location().equals(claim.location()))
        .findFirst()
        .map(saying ->
            new Told(
                saying,
                claim.text(),
                dispute.map(Contradiction::confidence).orElse(sure),
                !agrees && old(claim, fact),
                claim.kind(),
                dispute));
  }

  private static Stream<Answer> agreed(Judged judged) {
    return Agreements.of(List.of(judged), List.of()).stream().flatMap(a -> a.answers().stream());
  }

  private static boolean old(Claim claim, Fact fact) {
    return claim
        .value()
        .filter(now ->
            fact.was().stream()
                .flatMap(text -> Values.find(text, claim.reading().sentence().language()).stream())
                .anyMatch(before -> Relations.relate(before, now) == Relation.EQUAL))
        .isPresent();
  }
}
