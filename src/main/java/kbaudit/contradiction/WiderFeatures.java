package kbaudit.contradiction;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kbaudit.candidate.Bag;
import kbaudit.candidate.ClaimPair;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Associated;
import kbaudit.claim.Claim;
import kbaudit.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a pair of claims looks like beyond its own words: how much the one shares with what is
 * associated with the other, and with the other's whole entry. Dear to work out, so only pairs that
 * are worth a second look have these. Any number of threads may ask.
 */
final class WiderFeatures {
  private final Map<Claim, Portrait> portraits;
  private final Statements statements;
  private final Lexicon lexicon;
  private final Rarity rarity;

  /** One for every claim, by identity: a claim's own hash goes through all of its sentence. */
  private final Map<Claim, Width> widths = new IdentityHashMap<>();

  private final Map<String, Bag> entries = new ConcurrentHashMap<>();

  /** What is worked out when it is first asked for; whoever does it twice gets the same. */
  private static final class Width {
    private volatile @Nullable Bag associated;
    private volatile @Nullable Bag entry;
  }

  /**
   * @param portraits of all claims that may be asked for
   */
  WiderFeatures(
      Map<Claim, Portrait> portraits, Statements statements, Lexicon lexicon, Rarity rarity) {
    this.portraits = portraits;
    this.statements = statements;
    this.lexicon = lexicon;
    this.rarity = rarity;
    portraits.keySet().forEach(claim -> widths.put(claim, new Width()));
  }

  FeatureVector of(ClaimPair pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    Portrait x = Features.portrait(portraits, a);
    Portrait y = Features.portrait(portraits, b);
    boolean comparable = a.sameLanguage(b);
    FeatureVector f = new FeatureVector();
    both(
        f,
        "associatedFocus",
        x.focus().coverage(associated(b), comparable),
        y.focus().coverage(associated(a), comparable));
    both(
        f,
        "associated",
        x.blend().coverage(associated(b), comparable),
        y.blend().coverage(associated(a), comparable));
    both(
        f,
        "nearEntry",
        x.near().coverage(entry(b), comparable),
        y.near().coverage(entry(a), comparable));
    f.put("entries", entry(a).cosine(entry(b), comparable));
    f.put("entriesOverlap", entry(a).overlap(entry(b), comparable));
    return f;
  }

  private static void both(FeatureVector f, String name, double forth, double back) {
    f.put(name + "Less", Math.min(forth, back));
    f.put(name + "More", Math.max(forth, back));
  }

  private Width width(Claim claim) {
    return Objects.requireNonNull(widths.get(claim), claim::toString);
  }

  /** The claim's own terms, and with less weight the concepts associated with them. */
  private Bag associated(Claim claim) {
    Width width = width(claim);
    Bag known = width.associated;
    if (known == null) {
      known = rarity.bag(Associated.with(claim.subject().blend(), 1, lexicon, rarity::has));
      width.associated = known;
    }
    return known;
  }

  private Bag entry(Claim claim) {
    Width width = width(claim);
    Bag known = width.entry;
    if (known == null) {
      known =
          entries.computeIfAbsent(
              claim.entryKey(), key -> rarity.bag(statements.subjectOfEntry(claim)));
      width.entry = known;
    }
    return known;
  }
}
