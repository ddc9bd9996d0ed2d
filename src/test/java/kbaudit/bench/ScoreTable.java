package kbaudit.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.bench.LabelledBase.Standing;
import kbaudit.bench.Truth.Listed;
import kbaudit.contradiction.Contradiction;

/** Outcomes as tables in Markdown: in all, per language, difficulty and kind. */
record ScoreTable(List<Outcome> outcomes) {
  private static final Set<String> VALUES =
      Set.of("duration", "money", "percentage", "number", "date", "time", "contact");
  private static final Predicate<Listed> ALL = listed -> true;

  /** Share of findings that hit a contradiction and hold little else; 1 without findings. */
  double precision() {
    int told = sum(outcome -> outcome.told().size());
    int right = sum(outcome -> outcome.right() - outcome.mixed());
    return told == 0 ? 1 : right / (double) told;
  }

  /** Share of contradictions that a finding hits. */
  double recall() {
    return found(ALL) / (double) listed(ALL);
  }

  ScoreTable where(Predicate<LabelledBase> which) {
    return new ScoreTable(outcomes.stream().filter(o -> which.test(o.base())).toList());
  }

  ScoreTable in(Standing standing) {
    return where(base -> base.standing() == standing);
  }

  /** These and others in one table. */
  ScoreTable with(ScoreTable others) {
    return new ScoreTable(Stream.concat(outcomes.stream(), others.outcomes.stream()).toList());
  }

  private ScoreTable contradicting() {
    return where(base -> base.standing() != Standing.CONSISTENT);
  }

  /** The table of the README. */
  String markdown() {
    StringBuilder table =
        new StringBuilder(
            """
            | Texts | Knowledge bases | Findings | of them right | Contradictions | of them found |
            |---|--:|--:|--:|--:|--:|
            """);
    line(table, "looked at or fitted on while building", in(Standing.FITTED));
    line(table, "**never fitted**", in(Standing.BLIND));
    line(table, "`kb-samples`", in(Standing.SAMPLE));
    line(table, "together", contradicting());
    line(table, "consistent on purpose, apart", in(Standing.CONSISTENT));
    for (String language : List.of("nl", "en", "de", "fr", "mixed")) {
      line(
          table,
          language,
          where(b -> b.language().equals(language) && b.standing() != Standing.CONSISTENT));
    }
    table.append("\n| Found of | looked at or fitted on | never fitted |\n|---|--:|--:|\n");
    for (String difficulty : distinct(Listed::difficulty)) {
      split(table, difficulty, listed -> listed.difficulty().equals(difficulty));
    }
    split(table, "**values**", listed -> VALUES.contains(listed.kind()));
    split(table, "**other kinds**", listed -> !VALUES.contains(listed.kind()));
    for (String kind : distinct(Listed::kind)) {
      split(table, kind, listed -> listed.kind().equals(kind));
    }
    table.append("\n| Confidence, never fitted | Findings | of them right |\n|---|--:|--:|\n");
    ScoreTable blind = in(Standing.BLIND);
    blind.reliability(table, 90, 100);
    blind.reliability(table, 80, 89);
    blind.reliability(table, 70, 79);
    blind.reliability(table, 60, 69);
    blind.reliability(table, 46, 59);
    return table.toString();
  }

  /**
   * Of findings as sure as that, how many are right.
   *
   * @param from in percent
   * @param to the last percent that counts
   */
  private void reliability(StringBuilder table, int from, int to) {
    Predicate<Contradiction> such =
        finding -> {
          long percent = Math.round(finding.confidence() * 100);
          return percent >= from && percent <= to;
        };
    long told = outcomes.stream().flatMap(o -> o.told().stream()).filter(such).count();
    long right = outcomes.stream().flatMap(o -> o.hits().stream()).filter(such).count();
    table.append(
        String.format(
            Locale.ROOT,
            "| %d–%d%% | %d | %.0f%% |%n",
            from,
            to,
            told,
            told == 0 ? 0 : 100.0 * right / told));
  }

  private static void line(StringBuilder table, String name, ScoreTable part) {
    if (!part.outcomes().isEmpty()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.0f%% | %d | %.0f%% |%n",
              name,
              part.outcomes().size(),
              part.sum(outcome -> outcome.told().size()),
              100 * part.precision(),
              part.listed(ALL),
              100 * part.recall()));
    }
  }

  private void split(StringBuilder table, String name, Predicate<Listed> which) {
    table
        .append("| ")
        .append(name)
        .append(" | ")
        .append(in(Standing.FITTED).share(which))
        .append(" | ")
        .append(in(Standing.BLIND).share(which))
        .append(" |\n");
  }

  private String share(Predicate<Listed> which) {
    return found(which) + " of " + listed(which);
  }

  private List<String> distinct(Function<Listed, String> part) {
    return all(Outcome::listed)
        .map(part)
        .collect(Collectors.toCollection(java.util.TreeSet::new))
        .stream()
        .toList();
  }

  private long found(Predicate<Listed> which) {
    return all(Outcome::found).filter(which).count();
  }

  private long listed(Predicate<Listed> which) {
    return all(Outcome::listed).filter(which).count();
  }

  private Stream<Listed> all(Function<Outcome, List<Listed>> part) {
    return outcomes.stream().flatMap(outcome -> part.apply(outcome).stream());
  }

  private int sum(java.util.function.ToIntFunction<Outcome> part) {
    return outcomes.stream().mapToInt(part).sum();
  }
}
