package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.value.Relation;

/**
 * Verdicts → groups of claims that answer one question. The surest contradiction opens a group; a
 * claim joins only when it fits everyone already there, so that a finding never swallows the
 * neighbouring fact.
 */
final class Grouping {

  /** Claims of one question, with the surest contradiction among them. */
  static final class Group {
    final List<Claim> members = new ArrayList<>();
    final List<Judged> contradictions = new ArrayList<>();
  }

  /** A further answer has to be more likely to the same question than not. */
  private static final double JOIN = 0.5;

  private final double threshold;

  /** The verdicts on each claim of which a pair is told, as far as they can be told. */
  private final Map<Claim, List<Judged>> judged = new IdentityHashMap<>();

  private final Map<Claim, Group> groupOf = new IdentityHashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private Grouping(double threshold) {
    this.threshold = threshold;
  }

  static List<Group> of(List<Judged> all, double threshold) {
    Grouping grouping = new Grouping(threshold);
    grouping.run(all);
    return grouping.groups;
  }

  private void run(List<Judged> all) {
    List<Judged> surestFirst = new ArrayList<>();
    for (Judged j : all) {
      if (Findings.mayTell(j)) {
        surestFirst.add(j);
        judged.computeIfAbsent(j.pair().a(), k -> new ArrayList<>());
        judged.computeIfAbsent(j.pair().b(), k -> new ArrayList<>());
      }
    }
    all.forEach(this::note);
    surestFirst.sort(Comparator.comparingDouble(j -> -j.sameQuestion()));
    for (Judged j : surestFirst) {
      if (j.verdict() instanceof Verdict.Contradict) {
        contradict(j);
      }
    }
    for (Judged j : surestFirst) {
      if (j.verdict() instanceof Verdict.Agree) {
        agree(j.pair().a(), j.pair().b());
        agree(j.pair().b(), j.pair().a());
      }
    }
  }

  /**
   * Of most claims no pair is told, and nobody asks whether they fit; a pair that cannot be told
   * says nothing for it.
   */
  private void note(Judged j) {
    List<Judged> one = judged.get(j.pair().a());
    List<Judged> other = judged.get(j.pair().b());
    if (one != null && other != null && !(j.verdict() instanceof Verdict.CannotTell)) {
      one.add(j);
      other.add(j);
    }
  }

  private void contradict(Judged j) {
    Claim a = j.pair().a();
    Claim b = j.pair().b();
    Group of = groupOf.get(a);
    Group other = groupOf.get(b);
    if (of == null && other == null) {
      Group group = new Group();
      groups.add(group);
      join(a, group);
      join(b, group);
      group.contradictions.add(j);
    } else if (of != null && other == null && fits(b, of)) {
      join(b, of);
      of.contradictions.add(j);
    } else if (of == null && other != null && fits(a, other)) {
      join(a, other);
      other.contradictions.add(j);
    } else if (of != null && of == other) {
      of.contradictions.add(j);
    }
  }

  /** A claim that agrees with a member joins it, when it does not sit oddly with the others. */
  private void agree(Claim member, Claim claim) {
    Group group = groupOf.get(member);
    if (group != null && !groupOf.containsKey(claim) && fits(claim, group)) {
      join(claim, group);
    }
  }

  private void join(Claim claim, Group group) {
    group.members.add(claim);
    groupOf.put(claim, group);
  }

  /**
   * On average over everyone in the group it has been compared with, more likely the same question
   * than not; with an answer that is there already, likely enough to be told at all.
   */
  private boolean fits(Claim claim, Group group) {
    for (Claim member : group.members) {
      boolean sameSentence = member.reading() == claim.reading();
      if (sameSentence
          ? Comparison.of(member, claim) == Relation.DIFFERENT
          : member.sameEntry(claim)) {
        return false;
      }
    }
    double sum = 0;
    for (Judged j : judged.getOrDefault(claim, List.of())) {
      if (groupOf.get(j.pair().a() == claim ? j.pair().b() : j.pair().a()) == group) {
        sum += j.sameQuestion();
      }
    }
    double mean = sum / group.members.size();
    return mean >= JOIN
        || (mean >= threshold
            && group.members.stream().anyMatch(m -> Comparison.of(m, claim) == Relation.EQUAL));
  }
}
