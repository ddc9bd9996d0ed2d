package kbaudit.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kbaudit.bench.Truth.Listed;
import kbaudit.bench.Truth.Place;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.report.Report;
import org.jsoup.parser.Parser;

/**
 * What an audit made of a labelled knowledge base. Notes are not counted: they promise nothing.
 *
 * @param right findings of which two answers quote two sides of a listed contradiction
 * @param mixed those of them in which fewer than a quarter of the pairs across answers are two
 *     sides of one listed contradiction
 * @param found the listed contradictions that a finding hits
 */
record Outcome(
    LabelledBase base, List<Contradiction> told, int right, int mixed, List<Listed> found) {

  static Outcome of(LabelledBase base, Report report) {
    List<Contradiction> told =
        report.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
    List<Listed> listed = base.truth().contradictions();
    List<Contradiction> right =
        told.stream().filter(f -> listed.stream().anyMatch(c -> hits(f, c))).toList();
    return new Outcome(
        base,
        told,
        right.size(),
        (int) right.stream().filter(f -> mixed(f, listed)).count(),
        listed.stream().filter(c -> told.stream().anyMatch(f -> hits(f, c))).toList());
  }

  List<Listed> listed() {
    return base.truth().contradictions();
  }

  /** Findings that hit something. */
  List<Contradiction> hits() {
    return told.stream().filter(f -> listed().stream().anyMatch(c -> hits(f, c))).toList();
  }

  /** Findings that hit nothing. */
  List<Contradiction> wrong() {
    return told.stream().filter(f -> listed().stream().noneMatch(c -> hits(f, c))).toList();
  }

  private static boolean hits(Contradiction finding, Listed listed) {
    List<Set<Integer>> sides =
        finding.answers().stream().map(answer -> sides(answer, listed)).toList();
    return pairs(sides)
        .anyMatch(pair ->
            pair.get(0).stream().anyMatch(g -> pair.get(1).stream().anyMatch(h -> !g.equals(h))));
  }

  private static boolean mixed(Contradiction finding, List<Listed> listed) {
    long all = 0;
    long right = 0;
    for (List<Answer> pair : pairs(finding.answers()).toList()) {
      for (Saying a : pair.get(0).says()) {
        for (Saying b : pair.get(1).says()) {
          all++;
          right += listed.stream().anyMatch(c -> opposed(a, b, c)) ? 1 : 0;
        }
      }
    }
    return right * 4 < all;
  }

  private static boolean opposed(Saying a, Saying b, Listed listed) {
    Set<Integer> others = sides(b, listed);
    return sides(a, listed).stream().anyMatch(g -> others.stream().anyMatch(h -> !g.equals(h)));
  }

  private static Set<Integer> sides(Answer answer, Listed listed) {
    Set<Integer> sides = new HashSet<>();
    answer.says().forEach(saying -> sides.addAll(sides(saying, listed)));
    return sides;
  }

  /** Which answers of the contradiction the saying quotes. */
  private static Set<Integer> sides(Saying saying, Listed listed) {
    Set<Integer> sides = new HashSet<>();
    for (int side = 0; side < listed.answers().size(); side++) {
      if (listed.answers().get(side).stream().anyMatch(place -> same(place, saying))) {
        sides.add(side);
      }
    }
    return sides;
  }

  private static boolean same(Place place, Saying saying) {
    return same(place, saying.location().path(), saying.quote());
  }

  static boolean same(Place place, String path, String quote) {
    if (!place.path().equals(path)) {
      return false;
    }
    String listed = words(place.quote());
    String told = words(quote);
    if (listed.contains(told) || told.contains(listed)) {
      return true;
    }
    String[] one = listed.split(" ");
    Set<String> other = new HashSet<>(Arrays.asList(told.split(" ")));
    long shared = Arrays.stream(one).filter(other::contains).count();
    return one.length >= 4 && shared >= 0.8 * one.length;
  }

  /**
   * Labels quote the file as it is, with its escapes and entities; a finding as a reader sees it.
   */
  private static String words(String quote) {
    String plain = quote.replace("\\n", " ").replace("\\\"", "\"").replace("\"\"", "\"");
    return Truth.normal(Parser.unescapeEntities(plain, false));
  }

  private static <T> Stream<List<T>> pairs(List<T> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i -> IntStream.range(i + 1, all.size()).mapToObj(j -> List.of(all.get(i), all.get(j))));
  }

  /** All outcomes, audited one after the other. */
  static List<Outcome> ofAll(List<LabelledBase> bases, kbaudit.lexicon.Lexicon lexicon) {
    List<Outcome> outcomes = new ArrayList<>();
    bases.forEach(base -> outcomes.add(of(base, base.audit(lexicon))));
    return outcomes;
  }
}
