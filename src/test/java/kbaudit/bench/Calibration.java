package kbaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.candidate.Candidates;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Judge;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Judge.Models;
import kbaudit.contradiction.Judge.Seen;
import kbaudit.contradiction.Model;
import kbaudit.document.Entry;
import kbaudit.document.Language;
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
 *   <li>{@code fit OUT KB…} writes the four weight files into the folder {@code OUT}
 *   <li>{@code cross KB…} judges each knowledge base by models fitted on the others
 *   <li>{@code missing KB…} lists contradictions that never became a pair
 * </ul>
 */
public final class Calibration {
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
      case "fit" -> write(Path.of(args[1]), models(bases));
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
            new Claims(new Segmenter(Language.NL), lexicon, TODAY),
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

  /** The weights of the four models, by file name. */
  static Map<String, Map<String, Double>> models(List<Base> bases) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    List<Example> first = new ArrayList<>();
    for (Base base : bases) {
      for (Seen seen : base.seen()) {
        if (seen.relation() == Relation.DIFFERENT) {
          first.add(example(base, seen.pair().a(), seen.pair().b(), seen.features()));
        }
      }
    }
    weights.put("first-value", Regression.fit(first.stream().filter(Example::value).toList()));
    weights.put("first-stance", Regression.fit(first.stream().filter(e -> !e.value()).toList()));
    Models half =
        new Models(
            new Model(weights.get("first-value")),
            new Model(Map.of()),
            new Model(weights.get("first-stance")),
            new Model(Map.of()));
    List<Example> second = new ArrayList<>();
    for (Base base : bases) {
      for (Judged judged : base.judge().judge(base.seen(), half)) {
        if (judged.relation() == Relation.DIFFERENT) {
          second.add(example(base, judged.pair().a(), judged.pair().b(), judged.features()));
        }
      }
    }
    weights.put("value", Regression.fit(second.stream().filter(Example::value).toList()));
    weights.put("stance", Regression.fit(second.stream().filter(e -> !e.value()).toList()));
    return weights;
  }

  private static Example example(Base base, Claim a, Claim b, Map<String, Double> features) {
    return new Example(
        base.name(), a.kind().isValue(), features, base.truth().exactlyBetween(a, b).isPresent());
  }

  private static Models of(Map<String, Map<String, Double>> weights) {
    return new Models(
        new Model(weights.getOrDefault("first-value", Map.of())),
        new Model(weights.getOrDefault("value", Map.of())),
        new Model(weights.getOrDefault("first-stance", Map.of())),
        new Model(weights.getOrDefault("stance", Map.of())));
  }

  private static void write(Path folder, Map<String, Map<String, Double>> models)
      throws IOException {
    for (Map.Entry<String, Map<String, Double>> model : models.entrySet()) {
      StringBuilder out =
          new StringBuilder("# Fitted by kbaudit.bench.Calibration; do not edit by hand.\n");
      new TreeMap<>(model.getValue())
          .forEach((k, v) -> out.append(k).append(String.format(Locale.ROOT, "=%.3f%n", v)));
      Files.writeString(folder.resolve(model.getKey() + ".properties"), out);
    }
  }

  /**
   * Precision of pairs and number of contradictions found at each threshold, on knowledge bases
   * that the models have not seen.
   */
  private static void cross(List<Base> bases) {
    List<Unseen> all = new ArrayList<>();
    for (Base base : bases) {
      Models models = of(models(bases.stream().filter(b -> b != base).toList()));
      for (Judged judged : base.judge().judge(base.seen(), models)) {
        if (judged.relation() == Relation.DIFFERENT) {
          all.add(
              new Unseen(
                  base.name(), judged, base.truth().between(judged.pair().a(), judged.pair().b())));
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

  /** Logistic regression with a little L2 by gradient descent; deterministic. */
  private static final class Regression {
    static Map<String, Double> fit(List<Example> examples) {
      List<String> names =
          new ArrayList<>(
              new TreeSet<>(
                  examples.stream().flatMap(e -> e.features().keySet().stream()).toList()));
      Map<String, Integer> at = new HashMap<>();
      names.forEach(n -> at.put(n, at.size()));
      int[][] columns = new int[examples.size()][];
      double[][] x = new double[examples.size()][];
      for (int i = 0; i < x.length; i++) {
        List<Map.Entry<String, Double>> present =
            examples.get(i).features().entrySet().stream().filter(e -> e.getValue() != 0).toList();
        columns[i] = present.stream().mapToInt(e -> at.getOrDefault(e.getKey(), 0)).toArray();
        x[i] = present.stream().mapToDouble(Map.Entry::getValue).toArray();
      }
      double[] w = new double[names.size()];
      double[] velocity = new double[names.size()];
      for (int step = 0; step < 1500; step++) {
        double[] gradient = gradient(examples, columns, x, w);
        for (int j = 0; j < w.length; j++) {
          double penalty = names.get(j).equals("bias") ? 0 : 0.5 * w[j];
          velocity[j] = 0.9 * velocity[j] - 0.03 / Math.sqrt(x.length) * (gradient[j] + penalty);
          w[j] += velocity[j];
        }
      }
      Map<String, Double> weights = new HashMap<>();
      names.forEach(n -> weights.put(n, w[at.getOrDefault(n, 0)]));
      return weights;
    }

    private static double[] gradient(
        List<Example> examples, int[][] columns, double[][] x, double[] w) {
      double[] gradient = new double[w.length];
      for (int i = 0; i < x.length; i++) {
        double z = 0;
        for (int j = 0; j < x[i].length; j++) {
          z += w[columns[i][j]] * x[i][j];
        }
        double error = 1 / (1 + Math.exp(-z)) - (examples.get(i).right() ? 1 : 0);
        for (int j = 0; j < x[i].length; j++) {
          gradient[columns[i][j]] += error * x[i][j];
        }
      }
      return gradient;
    }
  }
}
