package kbaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Status;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;

/**
 * Fits the two models on labelled knowledge bases: {@code Calibration fit OUT_FOLDER KB…} writes {@code value.properties} and
 * {@code stance.properties}; {@code Calibration show KB…} lists the pairs that the model gets wrong.
 */
public final class Calibration {

  /** A judged pair with its label. */
  record Labelled(String kb, Judged judged, boolean right, String id) {}

  private Calibration() {}

  public static void main(String[] args) throws IOException {
    List<Path> kbs = new ArrayList<>();
    for (int i = args[0].equals("fit") ? 2 : 1; i < args.length; i++) {
      kbs.add(Path.of(args[i]));
    }
    List<Labelled> all = new ArrayList<>();
    Lexicon lexicon = Lexicon.standard();
    for (Path kb : kbs) {
      all.addAll(label(kb, lexicon));
    }
    if (args[0].equals("missing")) {
      for (Path kb : kbs) {
        missing(kb, lexicon, all);
      }
      return;
    }
    if (args[0].equals("fit")) {
      write(Path.of(args[1], "value.properties"), all.stream().filter(l -> l.judged().pair().a().kind().isValue()).toList());
      write(Path.of(args[1], "stance.properties"), all.stream().filter(l -> !l.judged().pair().a().kind().isValue()).toList());
    } else if (args[0].equals("cross")) {
      cross("value", all.stream().filter(l -> l.judged().pair().a().kind().isValue()).toList());
      cross("stance", all.stream().filter(l -> !l.judged().pair().a().kind().isValue()).toList());
    } else {
      show(all);
    }
  }

  static List<Labelled> label(Path kb, Lexicon lexicon) {
    Truth truth = Truth.of(kb);
    List<Claim> claims = claims(kb, lexicon);
    List<Labelled> labelled = new ArrayList<>();
    for (Judged judged : Audit.judge(claims, lexicon)) {
      if (judged.verdict() instanceof Verdict.Contradict) {
        var listed = truth.between(judged.pair().a(), judged.pair().b());
        labelled.add(new Labelled(kb.getFileName().toString(), judged, listed.isPresent(), listed.map(Truth.Listed::id).orElse("-")));
      }
    }
    return labelled;
  }

  private static List<Claim> claims(Path kb, Lexicon lexicon) {
    Segmenter segmenter = new Segmenter(Language.NL);
    LocalDate today = LocalDate.of(2026, 11, 21);
    List<Entry> entries = Readers.read(kb, Options.on(today)).entries().stream().filter(e -> e.status() == Status.LIVE).toList();
    return Audit.claims(entries, new Claims(segmenter, lexicon), AuditOptions.defaults(today), Progress.SILENT);
  }

  /** Each knowledge base judged by a model fitted on the others: how precise, and how many contradictions, at each threshold. */
  private static void cross(String name, List<Labelled> all) {
    List<Labelled> unseen = new ArrayList<>();
    for (String kb : new TreeSet<>(all.stream().map(Labelled::kb).toList())) {
      Map<String, Double> weights = fit(all.stream().filter(l -> !l.kb().equals(kb)).toList());
      all.stream().filter(l -> l.kb().equals(kb)).forEach(l -> unseen.add(new Labelled(kb, l.judged().with(probability(weights, l.judged().features())), l.right(), l.id())));
    }
    for (double t : new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
      List<Labelled> told = unseen.stream().filter(l -> l.judged().sameQuestion() >= t).toList();
      long right = told.stream().filter(Labelled::right).count();
      long ids = told.stream().filter(Labelled::right).map(l -> l.kb() + l.id()).distinct().count();
      System.out.printf(Locale.ROOT, "%s >= %.1f: %d pairs, precision %.2f, contradictions %d%n", name, t, told.size(), right / (double) told.size(), ids);
    }
    System.out.println(name + " contradictions among the pairs: " + all.stream().filter(Labelled::right).map(l -> l.kb() + l.id()).distinct().count());
    if (System.getProperty("show") != null) {
      show(unseen);
    }
  }

  private static double probability(Map<String, Double> weights, Map<String, Double> features) {
    double z = 0;
    for (Map.Entry<String, Double> f : features.entrySet()) {
      z += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-z));
  }

  /** Contradictions without a single candidate pair: what was understood of their sentences. */
  private static void missing(Path kb, Lexicon lexicon, List<Labelled> all) {
    Truth truth = Truth.of(kb);
    List<Claim> claims = claims(kb, lexicon);
    for (Truth.Listed c : truth.contradictions()) {
      if (all.stream().noneMatch(l -> l.kb().equals(kb.getFileName().toString()) && l.id().equals(c.id()))) {
        System.out.println("MISSING " + kb.getFileName() + " " + c.id() + " " + c.kind() + " " + c.difficulty() + " " + c.question());
        for (List<Truth.Place> answer : c.answers()) {
          for (Truth.Place place : answer) {
            System.out.println("   - " + place.path() + ": " + place.quote());
            claims.stream().filter(x -> truth.at(place, x)).forEach(x -> System.out.println("        " + x.kind() + " " + x.stance().map(Object::toString).orElse("") + x.value().map(v -> v.value().canonical() + " " + v.bound() + v.per()).orElse("") + " [" + x.text() + "] " + x.slot()));
          }
        }
      }
    }
  }

  private static void show(List<Labelled> all) {
    all.stream()
        .sorted(java.util.Comparator.comparingDouble(l -> -l.judged().sameQuestion()))
        .filter(l -> l.right() || l.judged().sameQuestion() > 0.2)
        .forEach(l -> {
          Claim a = l.judged().pair().a();
          Claim b = l.judged().pair().b();
          System.out.printf(Locale.ROOT, "%s %.2f %s %s %s%n   A %s [%s] %s%n   B %s [%s] %s%n   %s%n", l.right() ? "RIGHT" : "WRONG", l.judged().sameQuestion(), l.kb(), l.id(), a.kind(),
              a.location(), a.text(), a.reading().sentence(), b.location(), b.text(), b.reading().sentence(), brief(l.judged().features()));
        });
  }

  private static String brief(Map<String, Double> features) {
    StringBuilder s = new StringBuilder();
    features.forEach((k, v) -> s.append(v == 0 || k.equals("bias") ? "" : String.format(Locale.ROOT, "%s=%.2f ", k, v)));
    return s.toString();
  }

  private static void write(Path file, List<Labelled> pairs) throws IOException {
    Map<String, Double> weights = fit(pairs);
    StringBuilder out = new StringBuilder("# Fitted by kbaudit.bench.Calibration; do not edit by hand.\n");
    new TreeMap<>(weights).forEach((k, v) -> out.append(k).append(String.format(Locale.ROOT, "=%.3f%n", v)));
    Files.writeString(file, out);
    System.out.println(file + ": " + pairs.size() + " pairs, " + pairs.stream().filter(Labelled::right).count() + " right");
  }

  /** Logistic regression by gradient descent with a little L2; deterministic. */
  static Map<String, Double> fit(List<Labelled> pairs) {
    List<String> names = new ArrayList<>(new TreeSet<>(pairs.stream().flatMap(p -> p.judged().features().keySet().stream()).toList()));
    Map<String, Integer> at = new HashMap<>();
    names.forEach(n -> at.put(n, at.size()));
    int[][] columns = new int[pairs.size()][];
    double[][] x = new double[pairs.size()][];
    for (int i = 0; i < x.length; i++) {
      List<Map.Entry<String, Double>> present = pairs.get(i).judged().features().entrySet().stream().filter(e -> e.getValue() != 0).toList();
      columns[i] = present.stream().mapToInt(e -> at.getOrDefault(e.getKey(), 0)).toArray();
      x[i] = present.stream().mapToDouble(Map.Entry::getValue).toArray();
    }
    double[] w = new double[names.size()];
    double[] velocity = new double[names.size()];
    for (int step = 0; step < 1500; step++) {
      double[] gradient = new double[names.size()];
      for (int i = 0; i < x.length; i++) {
        double z = 0;
        for (int j = 0; j < x[i].length; j++) {
          z += w[columns[i][j]] * x[i][j];
        }
        double error = 1 / (1 + Math.exp(-z)) - (pairs.get(i).right() ? 1 : 0);
        for (int j = 0; j < x[i].length; j++) {
          gradient[columns[i][j]] += error * x[i][j];
        }
      }
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
}
