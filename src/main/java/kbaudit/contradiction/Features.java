package kbaudit.contradiction;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Likeness;
import kbaudit.candidate.Spelling;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Slot;
import kbaudit.claim.Stance;
import kbaudit.lexicon.Lexicon;
import kbaudit.value.Found;
import kbaudit.value.Members;
import kbaudit.value.Relation;
import kbaudit.value.Relations;

/**
 * What a pair of claims looks like in numbers: how much their subjects share, whether their slots
 * fit, whether another claim explains one of them better. Names are stable; the model's weights
 * refer to them.
 */
final class Features {
  private static final Set<String> DEEDS = Set.of("action", "state", "event", "attribute");

  private static final Set<Stance> NARROW =
      EnumSet.of(Stance.NO, Stance.ONLY, Stance.NOT_REQUIRED, Stance.BY_ITSELF, Stance.NOT_ALL);
  private static final Set<String> REFUSAL =
      Set.of(
          "cannot",
          "may-not",
          "forbidden",
          "impossible",
          "refuse",
          "unavailable",
          "excluded",
          "none",
          "never",
          "no-longer",
          "not-entitled",
          "no-stance",
          "need-not",
          "optional",
          "only",
          "can",
          "may",
          "possible",
          "allowed",
          "accept");
  private static final Set<String> PERMISSION =
      Set.of(
          "can",
          "may",
          "possible",
          "allowed",
          "accept",
          "also",
          "always",
          "all",
          "every",
          "yes-stance",
          "entitled",
          "available",
          "regardless",
          "included",
          "still",
          "must",
          "required",
          "both");

  private final Lexicon lexicon;
  private final Likeness likeness;
  private final Spelling spelling;
  private final Statements statements;
  private final Options options;
  private final Crowd crowd;

  Features(
      Lexicon lexicon,
      Likeness likeness,
      Spelling spelling,
      Statements statements,
      Options options,
      Crowd crowd) {
    this.lexicon = lexicon;
    this.likeness = likeness;
    this.spelling = spelling;
    this.statements = statements;
    this.options = options;
    this.crowd = crowd;
  }

  /** Features of the pair by itself; {@link Rivals} adds how it stands among the other pairs. */
  Map<String, Double> of(ClaimPair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean comparable = a.reading().sentence().language() == b.reading().sentence().language();
    Map<String, Double> f = new LinkedHashMap<>();
    f.put("bias", 1.0);
    f.put("all", pair.likeness());
    f.put("near", likeness.cosine(a.subject().near(), b.subject().near(), comparable));
    f.put("context", likeness.cosine(a.subject().context(), b.subject().context(), comparable));
    f.put("overlap", likeness.overlap(a.subject().blend(), b.subject().blend(), comparable));
    f.put(
        "cross",
        Math.max(
            likeness.overlap(a.subject().near(), b.subject().context(), comparable),
            likeness.overlap(b.subject().near(), a.subject().context(), comparable)));
    f.put("shared", Math.min(1, likeness.shared(a.subject().blend(), b.subject().blend()) / 4));
    f.put("sharedNear", Math.min(1, likeness.shared(a.subject().near(), b.subject().near()) / 3));
    f.put("focus", a.focus().isEmpty() ? 0 : likeness.cosine(a.focus(), b.focus(), comparable));
    double forth = likeness.coverage(a.focus(), b.subject().blend(), comparable);
    double back = likeness.coverage(b.focus(), a.subject().blend(), comparable);
    f.put("coverLess", Math.min(forth, back));
    f.put("coverMore", Math.max(forth, back));
    f.put("actions", likeness.cosine(ofKind(a.focus(), true), ofKind(b.focus(), true), comparable));
    f.put(
        "things", likeness.cosine(ofKind(a.focus(), false), ofKind(b.focus(), false), comparable));
    f.put(
        "actionsOfTopic",
        likeness.overlap(ofKind(a.focus(), true), b.subject().blend(), comparable)
            * likeness.overlap(ofKind(b.focus(), true), a.subject().blend(), comparable));
    f.put(
        "thingsOfTopic",
        likeness.overlap(ofKind(a.focus(), false), b.subject().blend(), comparable)
            * likeness.overlap(ofKind(b.focus(), false), a.subject().blend(), comparable));
    Set<String> doneA = deeds(a);
    Set<String> doneB = deeds(b);
    f.put("sameDeed", doneA.stream().anyMatch(doneB::contains) ? 1.0 : 0.0);
    f.put(
        "otherDeed",
        !doneA.isEmpty() && !doneB.isEmpty() && doneA.stream().noneMatch(doneB::contains)
            ? 1.0
            : 0.0);
    f.put("topic", (among(a.topic(), b) + among(b.topic(), a)) / 2);
    f.put("otherName", otherName(a, b) && otherName(b, a) ? 1.0 : 0.0);
    f.put("siblings", Math.min(1, siblings(a, b) / 2.0));
    f.put("residue", Math.min(1, Math.min(residue(a, b), residue(b, a)) / 3));
    f.put("loose", loose(a, b) ? 1.0 : 0.0);
    f.put("contrast", contrast(a, b) ? 1.0 : 0.0);
    f.putAll(spelling.of(a, b));
    f.put("closeness", crowd.closeness(a, b));
    f.put("statedThere", statements.shareOfEntries(a, b));
    attributes(a, b, f);
    f.put("role", a.slot().role() == b.slot().role() ? 1.0 : 0.0);
    f.put("limits", opposedLimits(a, b) ? 1.0 : 0.0);
    f.put(
        "side",
        a.slot().side() == b.slot().side() && a.slot().side() != Slot.Side.NONE ? 1.0 : 0.0);
    f.put(
        "opposedSide",
        a.slot().side() != b.slot().side()
                && a.slot().side() != Slot.Side.NONE
                && b.slot().side() != Slot.Side.NONE
            ? 1.0
            : 0.0);
    f.put("ratio", Magnitude.distance(a, b));
    f.put("common", common(a, b));
    f.put("sameChannel", a.channel().equals(b.channel()) ? 1.0 : 0.0);
    f.put("sameFile", a.path().equals(b.path()) ? 1.0 : 0.0);
    f.put("oneConditional", a.conditional() != b.conditional() ? 1.0 : 0.0);
    f.put("foreign", comparable ? 0.0 : 1.0);
    f.put("deedAndThing", f.getOrDefault("sameDeed", 0.0) * f.getOrDefault("things", 0.0));
    f.put("topicAndCover", f.getOrDefault("topic", 0.0) * f.getOrDefault("coverMore", 0.0));
    f.put("kind." + Findings.rule(a, b).id(), 1.0);
    if (a.stance().isPresent() && b.stance().isPresent()) {
      f.put("stance." + a.stance().get() + "/" + b.stance().get(), 1.0);
      f.put("options", options.of(a, b) == Options.Fit.CLASH ? 1.0 : 0.0);
      f.putAll(sides(a, b, comparable));
    }
    return f;
  }

  /**
   * The two sides of opposite stances are not alike: what is refused has to be what the other
   * allows, while that one may say much more. "Kan", "ook", "alle" mean a plain statement as
   * permission; a mere "niet" is less of a refusal than "niet toegestaan".
   */
  private Map<String, Double> sides(Claim a, Claim b, boolean comparable) {
    boolean first = a.stance().filter(NARROW::contains).isPresent();
    Claim narrow = first ? a : b;
    Claim wide = first ? b : a;
    Map<String, Double> f = new LinkedHashMap<>();
    f.put("coverNarrow", likeness.coverage(narrow.focus(), wide.subject().blend(), comparable));
    f.put("coverWide", likeness.coverage(wide.focus(), narrow.subject().blend(), comparable));
    boolean refuses = narrow.takes(REFUSAL);
    boolean permits = wide.takes(PERMISSION);
    f.put("refuses", refuses ? 1.0 : 0.0);
    f.put("permits", permits ? 1.0 : 0.0);
    f.put("refusesAndPermits", refuses && permits ? 1.0 : 0.0);
    return f;
  }

  /** Share of the longer list that the other has too. */
  private static double common(Claim a, Claim b) {
    return a.value().map(Found::value).orElse(null) instanceof Members one
            && b.value().map(Found::value).orElse(null) instanceof Members other
        ? (double) one.shared(other) / Math.max(one.items().size(), other.items().size())
        : 0;
  }

  /** Logic alone would let both values be true. */
  private static boolean loose(Claim a, Claim b) {
    return a.value().isPresent()
        && b.value().isPresent()
        && Relations.relate(a.value().get(), b.value().get()) == Relation.COMPATIBLE;
  }

  /** What the claim's clause says is done or holds: to return, to refund, valid, opening hours. */
  private Set<String> deeds(Claim claim) {
    Set<String> ids = new TreeSet<>();
    claim
        .subject()
        .near()
        .forEach((key, weight) -> {
          if (weight >= 0.5
              && key.startsWith("c:")
              && lexicon
                  .concept(key.substring(2))
                  .filter(c -> DEEDS.contains(c.kind()))
                  .isPresent()) {
            ids.add(key);
          }
        });
    return ids;
  }

  private static double among(Set<String> keys, Claim other) {
    Map<String, Double> all = other.subject().all();
    return keys.isEmpty() ? 0.5 : keys.stream().anyMatch(all::containsKey) ? 1 : 0;
  }

  /**
   * The claim's sentence or heading names something (a branch, a plan, a product) that the other
   * never mentions.
   */
  private static boolean otherName(Claim claim, Claim other) {
    Map<String, Double> all = other.subject().all();
    return claim.subject().near().keySet().stream()
        .anyMatch(key -> key.startsWith("n:") && !all.containsKey(key));
  }

  private static boolean contrast(Claim a, Claim b) {
    return a.contrasts().entrySet().stream()
        .anyMatch(e -> {
          Set<String> other = b.contrasts().get(e.getKey());
          return other != null && e.getValue().stream().noneMatch(other::contains);
        });
  }

  /**
   * Pairs of things, one on each side, that are different kinds of the same: a wardrobe here, a bed
   * there.
   */
  private int siblings(Claim a, Claim b) {
    Set<String> all = new TreeSet<>(a.subject().all().keySet());
    all.retainAll(b.subject().all().keySet());
    int count = 0;
    for (String x : specific(a, all)) {
      for (String y : specific(b, all)) {
        List<String> parents = lexicon.concept(x).map(c -> c.is()).orElse(List.of());
        if (lexicon.concept(y).map(c -> c.is()).orElse(List.of()).stream()
            .anyMatch(parents::contains)) {
          count++;
        }
      }
    }
    return count;
  }

  /** Concepts named in the claim's own sentence that the two do not share. */
  private static List<String> specific(Claim claim, Set<String> shared) {
    return claim.subject().near().entrySet().stream()
        .filter(
            e -> e.getKey().startsWith("c:") && e.getValue() >= 0.5 && !shared.contains(e.getKey()))
        .map(e -> e.getKey().substring(2))
        .toList();
  }

  /** Summed rarity of what the claim's own sentence names and the other side does not. */
  private double residue(Claim claim, Claim other) {
    Map<String, Double> named = other.subject().all();
    Map<String, Double> rest = new LinkedHashMap<>();
    claim
        .subject()
        .near()
        .forEach((key, weight) -> {
          if (weight >= 0.5 && !named.containsKey(key)) {
            rest.put(key, weight);
          }
        });
    return likeness.shared(rest, rest);
  }

  /** What is done, or what it is done to. */
  private Map<String, Double> ofKind(Map<String, Double> focus, boolean actions) {
    Map<String, Double> some = new LinkedHashMap<>();
    focus.forEach((key, weight) -> {
      boolean action =
          key.startsWith("c:")
              && lexicon
                  .concept(key.substring(2))
                  .filter(c -> c.kind().equals("action") || c.kind().equals("state"))
                  .isPresent();
      if (action == actions) {
        some.put(key, weight);
      }
    });
    return some;
  }

  /**
   * The attributes both sides name (return window, refund time): the same one, or different ones.
   */
  private void attributes(Claim a, Claim b, Map<String, Double> f) {
    Set<String> as = attributes(a);
    Set<String> bs = attributes(b);
    boolean both = !as.isEmpty() && !bs.isEmpty();
    Set<String> same = new TreeSet<>(as);
    same.retainAll(bs);
    f.put("sameAttribute", same.isEmpty() ? 0.0 : 1.0);
    f.put("otherAttribute", both && same.isEmpty() ? 1.0 : 0.0);
  }

  private Set<String> attributes(Claim claim) {
    Set<String> ids = new TreeSet<>();
    claim
        .subject()
        .all()
        .forEach((key, weight) -> {
          if (key.startsWith("c:")
              && weight >= 0.6
              && lexicon
                  .concept(key.substring(2))
                  .filter(c -> c.kind().equals("attribute") && fits(c.value().orElse(""), claim))
                  .isPresent()) {
            ids.add(key);
          }
        });
    return ids;
  }

  private static boolean fits(String value, Claim claim) {
    ClaimKind kind = claim.kind() == ClaimKind.COST ? ClaimKind.MONEY : claim.kind();
    return value.equals(kind.id());
  }

  private static boolean opposedLimits(Claim a, Claim b) {
    Slot.Role x = a.slot().role();
    Slot.Role y = b.slot().role();
    return (x == Slot.Role.LOWER_LIMIT && y == Slot.Role.UPPER_LIMIT)
        || (x == Slot.Role.UPPER_LIMIT && y == Slot.Role.LOWER_LIMIT);
  }
}
