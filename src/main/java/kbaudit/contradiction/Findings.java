package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Shares;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.contradiction.Grouping.Group;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Text;
import kbaudit.text.Sentence;
import kbaudit.value.Found;
import kbaudit.value.Relation;

/** Verdicts → findings, most important first. */
public final class Findings {
  /** Below this a pair is not even a note. */
  private static final double NOTE = 0.3;

  private static final double WARNING = 0.46;
  private static final double ERROR = 0.8;

  static final Comparator<Claim> PLACE =
      Comparator.comparing(Claim::channel).thenComparing(Claim::location);

  private static final int AT_ONCE = 50;

  private static final double LIST = 0.8;
  private static final double WITHIN_CHANNEL = 0.8;

  private static final Set<ClaimKind> NARROWER =
      EnumSet.of(ClaimKind.COST, ClaimKind.EXCLUSIVITY, ClaimKind.PROCEDURE);

  private Findings() {}

  public static List<Contradiction> of(List<Judged> judged) {
    List<Group> groups = Grouping.of(judged, NOTE);
    List<Contradiction> findings =
        Shares.each(groups.size(), AT_ONCE, i -> finding(groups.get(i)).orElse(null));
    findings.sort(
        Comparator.comparing(Contradiction::severity)
            .thenComparingDouble(f -> -f.confidence())
            .thenComparing(f -> f.answers().getFirst().says().getFirst().location())
            .thenComparing(Contradiction::id));
    return Fingerprint.apart(findings);
  }

  /** True of verdicts that a finding can be made from, and of agreements. */
  static boolean mayTell(Judged judged) {
    return judged.verdict() instanceof Verdict.Agree
        || (judged.verdict() instanceof Verdict.Contradict && judged.sameQuestion() >= NOTE);
  }

  private static Optional<Contradiction> finding(Group group) {
    List<Answer> answers = answers(group.members);
    if (answers.size() < 2) {
      return Optional.empty();
    }
    Judged surest = group.contradictions.getFirst();
    ClaimKind rule = rule(surest.pair().a(), surest.pair().b());
    double confidence = Math.round(confidence(group) * 100) / 100.0;
    Claim asks = Questions.best(group.members);
    return Optional.of(
        new Contradiction(
            Fingerprint.of(rule, answers),
            rule,
            severity(confidence),
            confidence,
            Questions.of(asks),
            asks.reading().sentence().language(),
            answers));
  }

  private static double confidence(Group group) {
    return group.contradictions.stream()
        .mapToDouble(j -> j.sameQuestion() * trust(j.pair()))
        .max()
        .orElse(0);
  }

  /**
   * Some are right less often on real, consistent content than their model thinks, which has mostly
   * seen content that contradicts itself: lists, and texts of one department, which knows what it
   * has written.
   */
  private static double trust(ClaimPair pair) {
    double list = pair.a().kind() == ClaimKind.SET ? LIST : 1;
    return pair.a().channel().equals(pair.b().channel()) ? list * WITHIN_CHANNEL : list;
  }

  /**
   * What two claims differ in: a price and "free of charge" in what it costs, "only there" and
   * "also here" in where alone it is possible, "by itself" and "you must" in how it goes.
   */
  static ClaimKind rule(Claim a, Claim b) {
    return NARROWER.contains(b.kind()) ? b.kind() : a.kind();
  }

  private static Severity severity(double confidence) {
    return confidence >= ERROR
        ? Severity.ERROR
        : confidence >= WARNING ? Severity.WARNING : Severity.NOTE;
  }

  private static List<Answer> answers(List<Claim> members) {
    List<Claim> sorted = new ArrayList<>(members);
    sorted.sort(PLACE);
    List<List<Claim>> clusters = new ArrayList<>();
    for (Claim claim : sorted) {
      clusters.stream()
          .filter(c -> same(c.getFirst(), claim))
          .findFirst()
          .ifPresentOrElse(c -> c.add(claim), () -> clusters.add(new ArrayList<>(List.of(claim))));
    }
    return clusters.stream().map(Findings::answer).toList();
  }

  /** Of claims that say the same. */
  static Answer answer(List<Claim> claims) {
    return new Answer(
        value(claims.getFirst()),
        claims.getFirst().text(),
        claims.stream().map(Findings::saying).toList());
  }

  private static boolean same(Claim a, Claim b) {
    Relation relation = Comparison.of(a, b);
    return relation == Relation.EQUAL || relation == Relation.COMPATIBLE;
  }

  private static String value(Claim claim) {
    return claim
        .value()
        .map(Found::value)
        .map(v -> v.canonical())
        .orElseGet(() ->
            claim
                .stance()
                .map(s -> s.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse(""));
  }

  private static Saying saying(Claim claim) {
    Entry entry = claim.reading().sentence().entry();
    return new Saying(
        entry.channel(),
        entry.id(),
        claim.location(),
        claim.reading().sentence().text().value(),
        claim.text(),
        claim.from(),
        entry.owner(),
        entry.updated(),
        NormalForm.of(value(claim)),
        context(claim));
  }

  private static List<Location> context(Claim claim) {
    Sentence sentence = claim.reading().sentence();
    return Stream.concat(sentence.entry().title().stream(), sentence.passage().headings().stream())
        .filter(text -> text.length() > 0)
        .map(Text::location)
        .toList();
  }
}
