package kbaudit.contradiction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Grouping.Group;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Entry;
import kbaudit.value.Found;
import kbaudit.value.Relation;

/** Verdicts → findings, most important first. */
public final class Findings {
  /** Below this a pair is not even a note. */
  private static final double NOTE = 0.3;

  private static final double WARNING = 0.5;
  private static final double ERROR = 0.8;

  private static final Comparator<Claim> PLACE = Comparator.comparing(Claim::channel).thenComparing(Claim::location);

  private Findings() {}

  public static List<Contradiction> of(List<Judged> judged) {
    List<Contradiction> findings = new ArrayList<>();
    for (Group group : Grouping.of(judged, NOTE)) {
      finding(group).ifPresent(findings::add);
    }
    findings.sort(Comparator.comparing(Contradiction::severity)
        .thenComparingDouble(f -> -f.confidence())
        .thenComparing(f -> f.answers().getFirst().says().getFirst().location())
        .thenComparing(Contradiction::id));
    return findings;
  }

  private static Optional<Contradiction> finding(Group group) {
    List<Answer> answers = answers(group.members);
    if (answers.size() < 2) {
      return Optional.empty();
    }
    Judged surest = group.contradictions.getFirst();
    ClaimKind rule = surest.pair().a().kind();
    double confidence = Math.round(group.confidence() * 100) / 100.0;
    Claim asks = Questions.best(group.members);
    return Optional.of(new Contradiction(fingerprint(rule, answers), rule, severity(confidence), confidence, Questions.of(asks),
        asks.reading().sentence().language(), answers));
  }

  private static Severity severity(double confidence) {
    return confidence >= ERROR ? Severity.ERROR : confidence >= WARNING ? Severity.WARNING : Severity.NOTE;
  }

  private static List<Answer> answers(List<Claim> members) {
    List<Claim> sorted = new ArrayList<>(members);
    sorted.sort(PLACE);
    List<List<Claim>> clusters = new ArrayList<>();
    for (Claim claim : sorted) {
      clusters.stream().filter(c -> same(c.getFirst(), claim)).findFirst().ifPresentOrElse(c -> c.add(claim), () -> clusters.add(new ArrayList<>(List.of(claim))));
    }
    return clusters.stream().map(c -> new Answer(value(c.getFirst()), c.getFirst().text(), c.stream().map(Findings::saying).toList())).toList();
  }

  private static boolean same(Claim a, Claim b) {
    Relation relation = Comparison.of(a, b);
    return relation == Relation.EQUAL || relation == Relation.COMPATIBLE;
  }

  private static String value(Claim claim) {
    return claim.value().map(Found::value).map(v -> v.canonical()).orElseGet(() -> claim.stance().map(s -> s.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).orElse(""));
  }

  private static Saying saying(Claim claim) {
    Entry entry = claim.reading().sentence().entry();
    return new Saying(entry.channel(), entry.id(), claim.location(), claim.reading().sentence().text().value(), claim.text(), claim.from(), entry.owner(), entry.updated());
  }

  /** Normalised answers and who gives them; neither lines nor wording nor order. */
  private static String fingerprint(ClaimKind rule, List<Answer> answers) {
    StringBuilder normal = new StringBuilder(rule.id());
    answers.stream()
        .map(a -> a.value() + a.says().stream().map(s -> s.channel() + "/" + s.entry()).sorted().distinct().toList())
        .sorted()
        .forEach(a -> normal.append('\n').append(a));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.toString().getBytes(StandardCharsets.UTF_8));
      return "kb-" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
