package kbaudit.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;

/**
 * What channels say → facts that could be written down: where all agree, what they say; where they
 * differ, what the most authoritative channel says, or without an order of authority what most
 * channels say. Only values: of what is allowed or needed a person writes the sentence better.
 */
public final class Suggestions {
  private final List<String> authority;

  private Suggestions(List<String> authority) {
    this.authority = authority;
  }

  /**
   * Disputed ones first, then those that most channels agree on.
   *
   * @param authority channels, the one to believe first; may be empty
   */
  public static List<Suggestion> of(
      List<Agreement> agreements, List<Contradiction> findings, List<String> authority) {
    Suggestions suggestions = new Suggestions(authority);
    List<Suggestion> all = new ArrayList<>();
    findings.stream()
        .filter(finding -> finding.rule().isValue())
        .forEach(finding -> all.add(suggestions.of(finding.question(), finding.answers())));
    agreements.stream()
        .filter(agreement -> agreement.rule().isValue() && agreement.isExact())
        .forEach(agreement -> all.add(suggestions.of(agreement.question(), agreement.answers())));
    // One sentence with two values would be proposed twice.
    Set<String> told = new HashSet<>();
    return all.stream().filter(one -> told.add(one.answer())).toList();
  }

  private Suggestion of(String question, List<Answer> answers) {
    Answer believed = answers.stream().min(mostBelieved()).orElseThrow();
    Saying best = believed.says().stream().min(mostAuthoritative()).orElseThrow();
    return new Suggestion(
        question,
        best.quote(),
        best,
        best.owner(),
        channels(believed).toList(),
        answers.stream()
            .filter(answer -> answer != believed)
            .map(answer ->
                answer.label() + " (" + channels(answer).collect(Collectors.joining(", ")) + ")")
            .toList());
  }

  private Comparator<Answer> mostBelieved() {
    return Comparator.<Answer>comparingInt(
            answer -> answer.says().stream().mapToInt(this::rank).min().orElse(authority.size()))
        .thenComparingLong(answer -> -channels(answer).count())
        .thenComparingInt(answer -> -answer.says().size());
  }

  private Comparator<Saying> mostAuthoritative() {
    return Comparator.comparingInt(this::rank)
        .thenComparing(Saying::channel)
        .thenComparing(Saying::location);
  }

  private int rank(Saying saying) {
    int at = authority.indexOf(saying.channel());
    return at < 0 ? authority.size() : at;
  }

  private static Stream<String> channels(Answer answer) {
    return Stream.of(answer.says())
        .flatMap(Collection::stream)
        .map(Saying::channel)
        .distinct()
        .sorted();
  }
}
