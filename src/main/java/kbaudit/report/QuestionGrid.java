package kbaudit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Rule;

/**
 * Questions by channels: which channel gives which answer. The findings' rows come first, in their
 * order.
 *
 * @param channels every channel that was read, by name
 */
record QuestionGrid(List<String> channels, List<Row> rows) {
  /** Agreements beyond it would make the picture longer, not clearer. */
  static final int MOST_AGREEMENTS = 400;

  /** What a row shows as a whole. */
  enum State {
    CONTRADICT,
    /** Answers differ, but may be true together, or it takes a person to tell. */
    DIFFER,
    AGREE
  }

  /**
   * One question.
   *
   * @param finding the id of the finding it belongs to
   * @param answers as they are lettered
   */
  record Row(
      String question,
      Rule rule,
      Language language,
      State state,
      Optional<String> finding,
      Optional<Severity> severity,
      List<Answer> answers) {

    /** Numbers of the answers that each channel gives; a silent channel is absent. */
    Map<String, SortedSet<Integer>> cells() {
      Map<String, SortedSet<Integer>> cells = new TreeMap<>();
      for (int i = 0; i < answers.size(); i++) {
        for (Saying saying : answers.get(i).says()) {
          cells.computeIfAbsent(saying.channel(), k -> new TreeSet<>()).add(i);
        }
      }
      return cells;
    }
  }

  QuestionGrid {
    channels = List.copyOf(channels);
    rows = List.copyOf(rows);
  }

  static QuestionGrid of(Report report) {
    List<Row> rows = new ArrayList<>();
    report.findings().forEach(finding -> rows.add(row(finding)));
    report.agreements().stream().limit(MOST_AGREEMENTS).map(QuestionGrid::row).forEach(rows::add);
    SortedSet<String> channels = new TreeSet<>(report.channels().keySet());
    rows.stream().map(Row::cells).map(Map::keySet).forEach(channels::addAll);
    return new QuestionGrid(List.copyOf(channels), rows);
  }

  private static Row row(Contradiction f) {
    State state = f.severity() == Severity.NOTE ? State.DIFFER : State.CONTRADICT;
    return new Row(
        f.question(),
        f.rule(),
        f.language(),
        state,
        Optional.of(f.id()),
        Optional.of(f.severity()),
        f.answers());
  }

  private static Row row(Agreement a) {
    State state = a.isExact() ? State.AGREE : State.DIFFER;
    return new Row(
        a.question(),
        a.rule(),
        a.language(),
        state,
        Optional.empty(),
        Optional.empty(),
        a.answers());
  }

  /** How many rows have this state. */
  long count(State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  /** Everyone who looks after a text that takes part, by name. */
  SortedSet<String> owners() {
    SortedSet<String> owners = new TreeSet<>();
    rows.stream()
        .map(Row::answers)
        .flatMap(Collection::stream)
        .map(Answer::says)
        .flatMap(Collection::stream)
        .forEach(saying -> saying.owner().ifPresent(owners::add));
    return owners;
  }
}
