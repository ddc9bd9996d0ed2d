package kbaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.candidate.Candidates;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.contradiction.BoostedTrees;
import kbaudit.contradiction.Judge;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Judge.Models;
import kbaudit.contradiction.Judge.Seen;
import kbaudit.contradiction.LogisticRegression;
import kbaudit.contradiction.Model;
import kbaudit.document.Entry;
import kbaudit.document.Status;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;
import kbaudit.value.Relation;

/**
 * Fits the models on labelled knowledge bases and shows what they get wrong.
 *
 * <ul>
 *   <li>{@code fit OUT KB…} writes the files of the three models into the folder {@code OUT}
 *   <li>{@code cross KB…} judges each fifth of the knowledge bases by models fitted on the others
 *   <li>{@code missing KB…} lists contradictions that never became a pair
 * </ul>
 */
public final class Calibration {
  private static final int FOLDS = 5;
  private static final int WITHIN_CHANNEL = 4;
  private static final String HEADER =
      "# Fitted by kbaudit.bench.Calibration; do not edit by hand.\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A knowledge base with its comparable pairs. */
  record Base(String name, Truth truth, Judge judge, List<Claim> claims, List<Seen> seen) {}

  /** A pair of different answers with its label. */
  record Example(String kb, boolean value, Map<String, Double> features, boolean right) {}

  private Calibration() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.standard();
    List<Base> bases = new ArrayList<>();
    for (int i = args[0].equals("fit") ? 2 : 1; i < args.length; i++) {
      bases.add(base(Path.of(args[i]), lexicon));
    }
    switch (args[0]) {
      case "fit" -> write(Path.of(args[1]), fit(bases));
      case "cross" -> cross(bases);
      default -> bases.forEach(Calibration::missing);
    }
  }

  static Base base(Path kb, Lexicon lexicon) {
    List<Entry> entries =
        Readers.read(kb, Options.on(TODAY)).entries().stream()
            .filter(e -> e.status() == Status.LIVE)
            .toList();
    List<Claim> claims =
        Audit.claims(
            entries,
            new Claims(Segmenter.of(entries, Optional.empty()), lexicon, TODAY),
            AuditOptions.defaults(TODAY),
            Progress.SILENT);
    Rarity rarity = Rarity.of(claims);
    Judge judge = new Judge(lexicon, rarity, claims);
    return new Base(
        kb.getFileName().toString(),
        Truth.of(kb),
        judge,
        claims,
        judge.see(new Candidates(rarity).pairs(claims)));
  }

  /** The three models, fitted. */
  record Fitted(
      Map<String, Double> firstValue, Map<String, Double> firstStance, Boosting.Fitted second) {
    Models models() {
      return new Models(
          new LogisticRegression(firstValue), new LogisticRegression(firstStance), second.model());
    }
  }

  /** First models of two kinds; the second one says nothing yet. */
  private record First(Map<String, Double> value, Map<String, Double> stance) {
    static First of(List<Base> bases) {
      List<Example> examples = new ArrayList<>();
      for (Base base : bases) {
        for (Seen seen : base.seen()) {
          if (seen.relation() == Relation.DIFFERENT) {
            add(example(base, seen.pair().a(), seen.pair().b(), seen.features()), examples);
          }
        }
      }
      return new First(
          Regression.fit(examples.stream().filter(Example::value).toList()),
          Regression.fit(examples.stream().filter(e -> !e.value()).toList()));
    }

    Models models() {
      Model none = new BoostedTrees(0, List.of());
      return new Models(new LogisticRegression(value), new LogisticRegression(stance), none);
    }
  }

  /**
   * The second model learns from what first models say of knowledge bases that they were not fitted
   * on, as it will be later.
   */
  static Fitted fit(List<Base> bases) {
    List<Example> second = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Models first = First.of(fold(bases, i -> i % FOLDS != left)).models();
      for (Base base : fold(bases, i -> i % FOLDS == left)) {
        for (Judged judged : base.judge().judge(base.seen(), first)) {
          if (judged.relation() == Relation.DIFFERENT) {
            add(example(base, judged.pair().a(), judged.pair().b(), judged.features()), second);
          }
        }
      }
    }
    First first = First.of(bases);
    return new Fitted(first.value(), first.stance(), Boosting.fit(second));
  }

  private static List<Base> fold(List<Base> bases, IntPredicate which) {
    return IntStream.range(0, bases.size()).filter(which).mapToObj(bases::get).toList();
  }

  /**
   * Adds an example; a contradiction within one channel several times. Of those of the benchmark
   * one in ten is of this kind, of our own knowledge bases one in a hundred.
   */
  private static void add(Example example, List<Example> examples) {
    boolean within = example.right() && example.features().getOrDefault("sameChannel", 0.0) > 0;
    examples.addAll(Collections.nCopies(within ? WITHIN_CHANNEL : 1, example));
  }

  private static Example example(Base base, Claim a, Claim b, Map<String, Double> features) {
    return new Example(
        base.name(), a.kind().isValue(), features, base.truth().exactlyBetween(a, b).isPresent());
  }

  private static void write(Path folder, Fitted fitted) throws IOException {
    weights(folder.resolve("first-value.properties"), fitted.firstValue());
    weights(folder.resolve("first-stance.properties"), fitted.firstStance());
    Files.writeString(folder.resolve("second.trees"), HEADER + fitted.second().text());
  }

  private static void weights(Path file, Map<String, Double> weights) throws IOException {
    StringBuilder out = new StringBuilder(HEADER);
    new TreeMap<>(weights)
        .forEach((k, v) -> out.append(k).append(String.format(Locale.ROOT, "=%.3f%n", v)));
    Files.writeString(file, out);
  }

  /**
   * Precision of pairs and number of contradictions found at each threshold, on knowledge bases
   * that the models have not seen.
   */
  private static void cross(List<Base> bases) {
    List<Unseen> all = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Models models = fit(fold(bases, i -> i % FOLDS != left)).models();
      for (Base base : fold(bases, i -> i % FOLDS == left)) {
        for (Judged judged : base.judge().judge(base.seen(), models)) {
          if (judged.relation() == Relation.DIFFERENT) {
            all.add(
                new Unseen(
                    base.name(),
                    judged,
                    base.truth().between(judged.pair().a(), judged.pair().b())));
          }
        }
      }
    }
    for (boolean value : new boolean[] {true, false}) {
      List<Unseen> some =
          all.stream().filter(u -> u.judged().pair().a().kind().isValue() == value).toList();
      for (double t = 0.1; t < 0.95; t += 0.1) {
        double least = t;
        List<Unseen> told = some.stream().filter(u -> u.judged().sameQuestion() >= least).toList();
        long right = told.stream().filter(u -> u.listed().isPresent()).count();
        System.out.printf(
            Locale.ROOT,
            "%s >= %.1f: %d pairs, precision %.2f, contradictions %d%n",
            value ? "value" : "stance",
            t,
            told.size(),
            right / (double) told.size(),
            distinct(told));
      }
      System.out.println(
          (value ? "value" : "stance") + " contradictions among the pairs: " + distinct(some));
    }
    all.stream()
        .sorted(Comparator.comparingDouble(u -> -u.judged().sameQuestion()))
        .filter(u -> u.listed().isPresent() || u.judged().sameQuestion() > 0.2)
        .forEach(Unseen::print);
  }

  private static long distinct(List<Unseen> some) {
    return some.stream()
        .filter(u -> u.listed().isPresent())
        .map(u -> u.kb() + u.listed().orElseThrow().id())
        .distinct()
        .count();
  }

  /** A pair judged by models that were fitted without its knowledge base. */
  private record Unseen(String kb, Judged judged, Optional<Truth.Listed> listed) {
    void print() {
      Claim a = judged.pair().a();
      Claim b = judged.pair().b();
      StringBuilder s = new StringBuilder();
      judged
          .features()
          .forEach((k, v) ->
              s.append(
                  v == 0 || k.equals("bias") ? "" : String.format(Locale.ROOT, "%s=%.2f ", k, v)));
      System.out.printf(
          Locale.ROOT,
          "%s %.2f %s %s %s%n   A %s [%s] %s%n   B %s [%s] %s%n   %s%n",
          listed.isPresent() ? "RIGHT" : "WRONG",
          judged.sameQuestion(),
          kb,
          listed.map(Truth.Listed::id).orElse("-"),
          a.kind(),
          a.location(),
          a.text(),
          a.reading().sentence(),
          b.location(),
          b.text(),
          b.reading().sentence(),
          s);
    }
  }

  /** Contradictions without a single candidate pair: what was understood of their sentences. */
  private static void missing(Base base) {
    for (Truth.Listed c : base.truth().contradictions()) {
      boolean paired =
          base.seen().stream()
              .anyMatch(s ->
                  s.relation() == Relation.DIFFERENT
                      && base.truth()
                          .between(s.pair().a(), s.pair().b())
                          .filter(l -> l.id().equals(c.id()))
                          .isPresent());
      if (!paired) {
        System.out.println(
            "MISSING "
                + base.name()
                + " "
                + c.id()
                + " "
                + c.kind()
                + " "
                + c.difficulty()
                + " "
                + c.question());
        for (List<Truth.Place> answer : c.answers()) {
          for (Truth.Place place : answer) {
            System.out.println("   - " + place.path() + ": " + place.quote());
            base.claims().stream()
                .filter(x -> base.truth().at(place, x))
                .forEach(x ->
                    System.out.println(
                        "        "
                            + x.kind()
                            + " "
                            + x.stance().map(Object::toString).orElse("")
                            + x.value()
                                .map(v -> v.value().canonical() + " " + v.bound() + v.per())
                                .orElse("")
                            + " ["
                            + x.text()
                            + "] "
                            + x.slot()
                            + " "
                            + x.contrasts()));
          }
        }
      }
    }
  }
}
