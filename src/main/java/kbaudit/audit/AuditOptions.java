package kbaudit.audit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;
import kbaudit.facts.Fact;
import kbaudit.practice.Policy;
import kbaudit.practice.Practice;

/**
 * What to audit and what to report.
 *
 * @param channels only these channels; empty for all
 * @param languages only entries in these languages; empty for all
 * @param kinds only these kinds of contradiction
 * @param fallback language of an entry too short to tell
 * @param includeDrafts also entries that customers do not see today
 * @param minConfidence findings below it are left out and counted as suppressed, 0 to 1
 * @param today decides what has expired
 * @param facts what is true, to hold the texts against
 * @param practices what channels are held to beyond contradictions; none unless asked for
 * @param policy what was decided about them
 */
public record AuditOptions(
    Set<String> channels,
    Set<Language> languages,
    Set<ClaimKind> kinds,
    Language fallback,
    boolean includeDrafts,
    double minConfidence,
    LocalDate today,
    List<Fact> facts,
    Set<Practice> practices,
    Policy policy) {

  public AuditOptions {
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
    kinds = Set.copyOf(kinds);
    facts = List.copyOf(facts);
    practices = Set.copyOf(practices);
  }

  /** Without facts and practices. */
  public AuditOptions(
      Set<String> channels,
      Set<Language> languages,
      Set<ClaimKind> kinds,
      Language fallback,
      boolean includeDrafts,
      double minConfidence,
      LocalDate today) {
    this(
        channels,
        languages,
        kinds,
        fallback,
        includeDrafts,
        minConfidence,
        today,
        List.of(),
        Set.of(),
        Policy.NONE);
  }

  /** The same with something to hold the texts against. */
  public AuditOptions knowing(List<Fact> truths) {
    return new AuditOptions(
        channels,
        languages,
        kinds,
        fallback,
        includeDrafts,
        minConfidence,
        today,
        truths,
        practices,
        policy);
  }

  /** The same with practices that channels are held to. */
  public AuditOptions minding(Set<Practice> wanted, Policy decided) {
    return new AuditOptions(
        channels,
        languages,
        kinds,
        fallback,
        includeDrafts,
        minConfidence,
        today,
        facts,
        wanted,
        decided);
  }

  /** True when reports are to name the sides of a contradiction that fell behind. */
  public boolean tellsStaleSides() {
    return practices.contains(Practice.STALE_SIDE);
  }

  /** True when no channel, language or kind is left out, so that what is not found is not there. */
  public boolean isWhole() {
    return channels.isEmpty() && languages.isEmpty() && kinds.size() == ClaimKind.values().length;
  }

  /** Everything, in all languages, as of the given day. */
  public static AuditOptions defaults(LocalDate today) {
    return new AuditOptions(
        Set.of(), Set.of(), EnumSet.allOf(ClaimKind.class), Language.NL, false, 0, today);
  }
}
