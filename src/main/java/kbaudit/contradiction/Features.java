package kbaudit.contradiction;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Spelling;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Slot;
import kbaudit.claim.Stance;
import kbaudit.value.Contact;
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
  private static final String[] KINDS =
      Arrays.stream(ClaimKind.values()).map(kind -> "kind." + kind.id()).toArray(String[]::new);
  private static final String[][] STANCES =
      Arrays.stream(Stance.values()).map(Features::against).toArray(String[][]::new);

  private final Map<Claim, Portrait> portraits;
  private final Spelling spelling;
  private final Options options;
  private final Scopes scopes;
  private final Crowd crowd;

  /**
   * @param portraits of all claims that may be compared
   */
  Features(
      Map<Claim, Portrait> portraits,
      Spelling spelling,
      Options options,
      Scopes scopes,
      Crowd crowd) {
    this.portraits = portraits;
    this.spelling = spelling;
    this.options = options;
    this.scopes = scopes;
    this.crowd = crowd;
  }

  /**
   * Features of the pair by itself; {@link Rivals} adds how it stands among the other pairs.
   *
   * @param closeness in the crowd, see {@link Crowd.Joined}
   * @param shareOfEntries see {@link Statements#shareOfEntries}
   */
  Map<String, Double> of(ClaimPair pair, double closeness, double shareOfEntries) {
    Claim a = pair.a();
    Claim b = pair.b();
    Portrait x = portrait(a);
    Portrait y = portrait(b);
    boolean comparable = a.sameLanguage(b);
    FeatureVector f = new FeatureVector();
    f.put("bias", 1.0);
    f.put("all", pair.likeness());
    subjects(x, y, comparable, f);
    deeds(x, y, f);
    f.put("topic", (x.opensWith(y) + y.opensWith(x)) / 2);
    f.put("otherName", x.namesMoreThan(y) && y.namesMoreThan(x) ? 1.0 : 0.0);
    f.put("siblings", Math.min(1, x.siblings(y) / 2.0));
    double residue = Math.min(residue(x, y), residue(y, x));
    f.put("residue", Math.min(1, residue / 3));
    f.put("loose", loose(a, b) ? 1.0 : 0.0);
    f.put("contrast", scopes.contrastAnyhow(a, b) ? 1.0 : 0.0);
    spelling(a, b, f);
    crowd(pair, closeness, f);
    f.put("statedThere", shareOfEntries);
    attributes(x, y, f);
    slots(a, b, f);
    f.put("ratio", Magnitude.distance(a, b));
    f.put("sharedEnd", Magnitude.sharedEnd(a, b));
    f.put("common", common(a, b));
    f.put("otherRate", otherRate(a, b) ? 1.0 : 0.0);
    f.put("links", isLink(a) && isLink(b) ? 1.0 : 0.0);
    f.put("sameChannel", a.channel().equals(b.channel()) ? 1.0 : 0.0);
    f.put("sameFile", a.path().equals(b.path()) ? 1.0 : 0.0);
    f.put("oneConditional", a.conditional() != b.conditional() ? 1.0 : 0.0);
    f.put("foreign", comparable ? 0.0 : 1.0);
    f.put("deedAndThing", f.value("sameDeed") * f.value("things"));
    f.put("topicAndCover", f.value("topic") * f.value("coverMore"));
    f.put("value", a.kind().isValue() ? 1.0 : 0.0);
    f.put(KINDS[Findings.rule(a, b).ordinal()], 1.0);
    if (a.stance().isPresent() && b.stance().isPresent()) {
      f.put(STANCES[a.stance().get().ordinal()][b.stance().get().ordinal()], 1.0);
      f.put("options", options.of(a, b) == Options.Fit.CLASH ? 1.0 : 0.0);
      sides(a, b, comparable, f);
    }
    return f;
  }

  private static String[] against(Stance one) {
    return Arrays.stream(Stance.values())
        .map(other -> "stance." + one + "/" + other)
        .toArray(String[]::new);
  }

  private Portrait portrait(Claim claim) {
    return portrait(portraits, claim);
  }

  static Portrait portrait(Map<Claim, Portrait> portraits, Claim claim) {
    return Objects.requireNonNull(portraits.get(claim), claim::toString);
  }

  /** How much the subjects share, as a whole and by what is done to what. */
  private static void subjects(Portrait x, Portrait y, boolean comparable, FeatureVector f) {
    f.put("near", x.near().cosine(y.near(), comparable));
    f.put("context", x.context().cosine(y.context(), comparable));
    f.put("overlap", x.blend().overlap(y.blend(), comparable));
    f.put(
        "cross",
        Math.max(
            x.near().overlap(y.context(), comparable), y.near().overlap(x.context(), comparable)));
    f.put("shared", Math.min(1, x.blend().shared(y.blend()) / 4));
    f.put("sharedNear", Math.min(1, x.near().shared(y.near()) / 3));
    f.put("focus", x.focus().cosine(y.focus(), comparable));
    double forth = x.focus().coverage(y.blend(), comparable);
    double back = y.focus().coverage(x.blend(), comparable);
    f.put("coverLess", Math.min(forth, back));
    f.put("coverMore", Math.max(forth, back));
    f.put("actions", x.actions().cosine(y.actions(), comparable));
    f.put("things", x.things().cosine(y.things(), comparable));
    f.put(
        "actionsOfTopic",
        x.actions().overlap(y.blend(), comparable) * y.actions().overlap(x.blend(), comparable));
    f.put(
        "thingsOfTopic",
        x.things().overlap(y.blend(), comparable) * y.things().overlap(x.blend(), comparable));
  }

  private static void deeds(Portrait x, Portrait y, FeatureVector f) {
    boolean same = Portrait.meet(x.deeds(), y.deeds());
    boolean both = x.deeds().length > 0 && y.deeds().length > 0;
    f.put("sameDeed", same ? 1.0 : 0.0);
    f.put("otherDeed", both && !same ? 1.0 : 0.0);
  }

  private void spelling(Claim a, Claim b, FeatureVector f) {
    Spelling.Alike alike = spelling.of(a, b);
    f.put("letters", alike.sentences());
    f.put("sameFrame", alike.frame());
    f.put("lettersAsked", alike.asked());
    f.put("lettersCross", alike.cross());
    f.put("lettersEntry", alike.entries());
  }

  private void crowd(ClaimPair pair, double closeness, FeatureVector f) {
    double[] shares = crowd.shares(pair, closeness);
    f.put("closeness", closeness);
    f.put("nearestLess", shares[0]);
    f.put("nearestMore", shares[1]);
  }

  /** The attributes both sides name: the same one, or different ones. */
  private static void attributes(Portrait x, Portrait y, FeatureVector f) {
    boolean same = Portrait.meet(x.attributes(), y.attributes());
    boolean both = x.attributes().length > 0 && y.attributes().length > 0;
    f.put("sameAttribute", same ? 1.0 : 0.0);
    f.put("otherAttribute", both && !same ? 1.0 : 0.0);
  }

  private static void slots(Claim a, Claim b, FeatureVector f) {
    Slot.Side one = a.slot().side();
    Slot.Side other = b.slot().side();
    boolean both = one != Slot.Side.NONE && other != Slot.Side.NONE;
    f.put("role", a.slot().role() == b.slot().role() ? 1.0 : 0.0);
    f.put("limits", opposedLimits(a, b) ? 1.0 : 0.0);
    f.put("side", both && one == other ? 1.0 : 0.0);
    f.put("opposedSide", both && one != other ? 1.0 : 0.0);
  }

  /** Summed rarity of what the claim's own sentence names and the other side does not. */
  private static double residue(Portrait one, Portrait other) {
    return one.near().missing(other.blend(), 0.5);
  }

  /**
   * The two sides of opposite stances are not alike: what is refused has to be what the other
   * allows, while that one may say much more.
   */
  private void sides(Claim a, Claim b, boolean comparable, FeatureVector f) {
    Sides sides = Sides.of(a, b);
    Portrait narrow = portrait(sides.narrow());
    Portrait wide = portrait(sides.wide());
    f.put("coverNarrow", narrow.focus().coverage(wide.blend(), comparable));
    f.put("coverWide", wide.focus().coverage(narrow.blend(), comparable));
    boolean refuses = narrow.wording().refuses();
    boolean permits = wide.wording().permits();
    f.put("refuses", refuses ? 1.0 : 0.0);
    f.put("permits", permits ? 1.0 : 0.0);
    f.put("answers", narrow.wording().no() && wide.wording().yes() ? 1.0 : 0.0);
    f.put("refusesAndPermits", refuses && permits ? 1.0 : 0.0);
  }

  /** Share of the longer list that the other has too. */
  private static double common(Claim a, Claim b) {
    return a.value().map(Found::value).orElse(null) instanceof Members one
            && b.value().map(Found::value).orElse(null) instanceof Members other
        ? (double) one.shared(other) / Math.max(one.items().size(), other.items().size())
        : 0;
  }

  /** "Per night and animal" against "per night and car" is of two things; of one language only. */
  private static boolean otherRate(Claim a, Claim b) {
    Set<String> one = things(a);
    Set<String> other = things(b);
    return a.sameLanguage(b)
        && !one.isEmpty()
        && !other.isEmpty()
        && Collections.disjoint(one, other);
  }

  private static Set<String> things(Claim claim) {
    return claim.value().flatMap(Found::per).map(Comparison::things).orElse(Set.of());
  }

  /** Two pages of a site are seldom two answers. */
  private static boolean isLink(Claim claim) {
    return claim.contact().filter(contact -> contact.type() == Contact.Type.LINK).isPresent();
  }

  /** Logic alone would let both values be true. */
  private static boolean loose(Claim a, Claim b) {
    return a.value().isPresent()
        && b.value().isPresent()
        && Relations.relate(a.value().get(), b.value().get()) == Relation.COMPATIBLE;
  }

  private static boolean opposedLimits(Claim a, Claim b) {
    Slot.Role x = a.slot().role();
    Slot.Role y = b.slot().role();
    return (x == Slot.Role.LOWER_LIMIT && y == Slot.Role.UPPER_LIMIT)
        || (x == Slot.Role.UPPER_LIMIT && y == Slot.Role.LOWER_LIMIT);
  }
}
