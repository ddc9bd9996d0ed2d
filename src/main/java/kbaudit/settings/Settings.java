package kbaudit.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kbaudit.audit.AuditOptions;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;
import kbaudit.document.Rule;
import kbaudit.gate.Decision;
import kbaudit.practice.Policy;
import kbaudit.practice.Policy.Chosen;
import kbaudit.practice.Practice;
import kbaudit.reader.Globs;
import kbaudit.reader.Options;

/**
 * What {@code kbaudit.yaml} says; everything may be absent.
 *
 * @param channels glob to channel
 * @param formats glob to format
 * @param fields name in the source to kbaudit's own field name
 * @param language of entries too short to tell
 * @param addresses how a channel addresses customers, by its name
 * @param owners glob to owner
 * @param ignores paths to leave out
 * @param authority channels, the one to believe first
 * @param facts the file of facts, as written
 * @param rules switched on or off
 * @param minConfidence 0 to 1
 * @param locale language of the report, ISO 639-1
 * @param decisions about single findings
 */
public record Settings(
    Globs channels,
    Globs formats,
    Map<String, String> fields,
    Optional<Language> language,
    Map<String, Chosen> addresses,
    Globs owners,
    Globs ignores,
    List<String> authority,
    Optional<String> facts,
    Map<Rule, Boolean> rules,
    Optional<Double> minConfidence,
    Optional<FailOn> failOn,
    Optional<String> locale,
    List<Decision> decisions) {

  /** An empty file. */
  public static final Settings NONE =
      new Settings(
          Globs.NONE,
          Globs.NONE,
          Map.of(),
          Optional.empty(),
          Map.of(),
          Globs.NONE,
          Globs.NONE,
          List.of(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Settings {
    addresses = Collections.unmodifiableMap(new TreeMap<>(addresses));
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    authority = List.copyOf(authority);
    decisions = List.copyOf(decisions);
    Map<Rule, Boolean> switches = new TreeMap<>(Rules.ORDER);
    switches.putAll(rules);
    rules = Collections.unmodifiableMap(switches);
  }

  /**
   * For an audit of a folder below the one with the file: globs are relative to the file.
   *
   * @param below the audited root as seen from the file's folder; empty for the folder itself
   */
  public Settings below(Path below) {
    return new Settings(
        Rebasing.below(channels, below),
        Rebasing.below(formats, below),
        fields,
        language,
        addresses,
        Rebasing.below(owners, below),
        Rebasing.below(ignores, below),
        authority,
        facts,
        rules,
        minConfidence,
        failOn,
        locale,
        decisions);
  }

  /** For the reader. */
  public Options reading(LocalDate today) {
    return new Options(channels, formats, owners, ignores, fields, Optional.empty(), today);
  }

  /** For the audit. */
  public AuditOptions auditing(Flags flags, LocalDate today) {
    AuditOptions defaults = AuditOptions.defaults(today);
    Set<Rule> on = on(flags);
    return new AuditOptions(
            flags.channels(),
            flags.languages(),
            kinds(on),
            language,
            flags.includeDrafts(),
            flags.minConfidence().or(() -> minConfidence).orElse(defaults.minConfidence()),
            today)
        .minding(practices(on), new Policy(addresses, declared()));
  }

  /** Those asked for; stale sides are told of what else is found, so alone they ask for all. */
  private Set<Rule> on(Flags flags) {
    Set<Rule> on = new HashSet<>(flags.rules());
    if (on.isEmpty() || on.equals(Set.of(Practice.STALE_SIDE))) {
      on.addAll(rulesLeftOn());
    }
    return on;
  }

  private static Set<ClaimKind> kinds(Set<Rule> on) {
    Set<ClaimKind> kinds = EnumSet.allOf(ClaimKind.class);
    kinds.retainAll(on);
    return kinds;
  }

  private static Set<Practice> practices(Set<Rule> on) {
    Set<Practice> practices = EnumSet.allOf(Practice.class);
    practices.retainAll(on);
    return practices;
  }

  private Set<String> declared() {
    return channels.rules().stream().map(Globs.Rule::value).collect(Collectors.toSet());
  }

  /** Whoever decides how a channel addresses its customers wants to know where it does not. */
  private boolean isOn(Rule rule) {
    boolean asked =
        rule instanceof ClaimKind || rule == Practice.FORM_OF_ADDRESS && !addresses.isEmpty();
    return rules.getOrDefault(rule, asked);
  }

  /** Contradictions are wanted unless the file says no, practices only when it says yes. */
  private Set<Rule> rulesLeftOn() {
    return Rules.all().stream().filter(this::isOn).collect(Collectors.toSet());
  }
}
