package kbaudit.audit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 * @param language of an entry too short to tell, where the organisation says so
 * @param includeDrafts also entries that customers do not see today
 * @param minConfidence findings below it are left out and counted as suppressed, 0 to 1
 * @param today decides what has expired
 * @param facts what is true, to hold the texts against
 * @param practices what channels are held to beyond contradictions; none unless asked for
 * @param policy what was decided about them
 * @param agreements whether to tell on which questions channels agree, which takes a verdict on
 *     many more pairs than findings do
 */
public record AuditOptions(
    Set<String> channels,
    Set<Language> languages,
    Set<ClaimKind> kinds,
    Optional<Language> language,
    boolean includeDrafts,
    double minConfidence,
    LocalDate today,
    List<Fact> facts,
    Set<Practice> practices,
    Policy policy,
    boolean agreements) {

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
      Optional<Language> language,
      boolean includeDrafts,
      double minConfidence,
      LocalDate today) {
    this(
        channels,
        languages,
        kinds,
        language,
        includeDrafts,
        minConfidence,
        today,
        List.of(),
        Set.of(),
        Policy.NONE,
        true);
  }

  /** The same with something to hold the texts against. */
  public AuditOptions knowing(List<Fact> truths) {
    return new AuditOptions(
        channels,
        languages,
        kinds,
        language,
        includeDrafts,
        minConfidence,
        today,
        truths,
        practices,
        policy,
        agreements);
  }

  /** The same with practices that channels are held to. */
  public AuditOptions minding(Set<Practice> wanted, Policy decided) {
    return new AuditOptions(
        channels,
        languages,
        kinds,
        language,
        includeDrafts,
        minConfidence,
        today,
        facts,
        wanted,
        decided,
        agreements);
  }

  /** The same with, or without, the questions on which channels agree. */
  public AuditOptions telling(boolean whatAgrees) {
    return new AuditOptions(
        channels,
        languages,
        kinds,
        language,
        includeDrafts,
        minConfidence,
        today,
        facts,
        practices,
        policy,
        whatAgrees);
  }

  /** True when nothing but differences between texts has to be found. */
  boolean findingsOnly() {
    return !agreements && facts.isEmpty() && !practices.contains(Practice.SILENT_CHANNEL);
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
        Set.of(), Set.of(), EnumSet.allOf(ClaimKind.class), Optional.empty(), false, 0, today);
  }
}
