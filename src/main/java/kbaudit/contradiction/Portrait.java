package kbaudit.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kbaudit.candidate.Bag;
import kbaudit.candidate.Rarity;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.lexicon.Concept;
import kbaudit.lexicon.Lexicon;

/**
 * What {@link Features} compares of a claim, taken out once: a claim is in some twenty pairs.
 *
 * @param actions the part of the focus that says what is done
 * @param things the rest of it
 * @param deeds terms that say what is done or holds: to return, to refund, valid, opening hours
 * @param attributes terms for the kind of value it gives: return window, refund time
 * @param names terms of its own sentence that name a branch, a plan, a product
 * @param specific concepts named in its own sentence, with their broader ones
 * @param topic terms that its clause opens with
 * @param hasTopic false when the sentence opens with nothing
 */
record Portrait(
    Bag near,
    Bag context,
    Bag blend,
    Bag focus,
    Bag actions,
    Bag things,
    int[] deeds,
    int[] attributes,
    int[] names,
    List<Specific> specific,
    int[] topic,
    boolean hasTopic,
    Sides.Wording wording) {
  private static final Set<String> DEEDS = Set.of("action", "state", "event", "attribute");
  private static final String CONCEPT = "c:";
  private static final String NAME = "n:";

  /** A concept and what it is a kind of. */
  record Specific(int term, List<String> parents) {}

  static Portrait of(Claim claim, Rarity rarity, Lexicon lexicon) {
    Map<String, Double> near = claim.subject().near();
    Set<String> topic = claim.topic();
    return new Portrait(
        rarity.bag(near),
        rarity.bag(claim.subject().context()),
        rarity.bag(claim.subject().blend()),
        rarity.bag(claim.focus()),
        rarity.bag(focus(claim, lexicon, true)),
        rarity.bag(focus(claim, lexicon, false)),
        concepts(near, 0.5, lexicon, c -> DEEDS.contains(c.kind()), rarity),
        concepts(claim.subject().all(), 0.6, lexicon, c -> isAttribute(c, claim), rarity),
        names(near, rarity),
        specific(near, lexicon, rarity),
        topic.stream().filter(rarity::has).mapToInt(rarity::number).toArray(),
        !topic.isEmpty(),
        Sides.Wording.of(claim));
  }

  private static Optional<Concept> concept(String term, Lexicon lexicon) {
    return term.startsWith(CONCEPT)
        ? lexicon.concept(term.substring(CONCEPT.length()))
        : Optional.empty();
  }

  /** What is done, or what it is done to. */
  private static Map<String, Double> focus(Claim claim, Lexicon lexicon, boolean actions) {
    Map<String, Double> some = new LinkedHashMap<>();
    claim
        .focus()
        .forEach((term, weight) -> {
          boolean action =
              concept(term, lexicon)
                  .filter(c -> c.kind().equals("action") || c.kind().equals("state"))
                  .isPresent();
          if (action == actions) {
            some.put(term, weight);
          }
        });
    return some;
  }

  private static int[] concepts(
      Map<String, Double> terms,
      double least,
      Lexicon lexicon,
      Predicate<Concept> which,
      Rarity rarity) {
    return terms.entrySet().stream()
        .filter(
            e -> e.getValue() >= least && concept(e.getKey(), lexicon).filter(which).isPresent())
        .mapToInt(e -> rarity.number(e.getKey()))
        .sorted()
        .toArray();
  }

  private static boolean isAttribute(Concept concept, Claim claim) {
    ClaimKind kind = claim.kind() == ClaimKind.COST ? ClaimKind.MONEY : claim.kind();
    return concept.kind().equals("attribute") && concept.value().orElse("").equals(kind.id());
  }

  private static int[] names(Map<String, Double> near, Rarity rarity) {
    return near.keySet().stream()
        .filter(term -> term.startsWith(NAME))
        .mapToInt(rarity::number)
        .toArray();
  }

  private static List<Specific> specific(Map<String, Double> near, Lexicon lexicon, Rarity rarity) {
    List<Specific> specific = new ArrayList<>();
    near.forEach((term, weight) -> {
      if (weight >= 0.5) {
        concept(term, lexicon)
            .filter(c -> !c.is().isEmpty())
            .ifPresent(c -> specific.add(new Specific(rarity.number(term), c.is())));
      }
    });
    return specific;
  }

  /** 1 when the clause opens with something that the other names, 0.5 when it cannot be told. */
  double opensWith(Portrait other) {
    return hasTopic ? (other.hasAny(topic) ? 1 : 0) : 0.5;
  }

  private boolean hasAny(int[] terms) {
    for (int term : terms) {
      if (blend.has(term)) {
        return true;
      }
    }
    return false;
  }

  /** Its sentence or heading names something that the other never mentions. */
  boolean namesMoreThan(Portrait other) {
    for (int name : names) {
      if (!other.blend.has(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Pairs of things, one on each side, that are different kinds of the same: a wardrobe here, a bed
   * there.
   */
  int siblings(Portrait other) {
    int count = 0;
    for (Specific x : specific) {
      if (!other.blend.has(x.term())) {
        for (Specific y : other.specific) {
          if (!blend.has(y.term()) && meet(x.parents(), y.parents())) {
            count++;
          }
        }
      }
    }
    return count;
  }

  private static boolean meet(List<String> some, List<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** Both ascending. */
  static boolean meet(int[] some, int[] others) {
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      if (some[i] == others[j]) {
        return true;
      }
      if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
