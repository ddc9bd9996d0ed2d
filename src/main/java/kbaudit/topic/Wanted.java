package kbaudit.topic;

import static kbaudit.claim.ClaimKind.CONTACT;
import static kbaudit.claim.ClaimKind.COST;
import static kbaudit.claim.ClaimKind.DATE;
import static kbaudit.claim.ClaimKind.DURATION;
import static kbaudit.claim.ClaimKind.EXCLUSIVITY;
import static kbaudit.claim.ClaimKind.MONEY;
import static kbaudit.claim.ClaimKind.NUMBER;
import static kbaudit.claim.ClaimKind.OBLIGATION;
import static kbaudit.claim.ClaimKind.PERCENTAGE;
import static kbaudit.claim.ClaimKind.POLARITY;
import static kbaudit.claim.ClaimKind.TIME;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.claim.ClaimKind;

/**
 * What kind of answer a question asks for: "hoe lang" wants a duration, whatever it is about. Tells
 * the passage that answers from the one that only speaks of the same thing.
 */
enum Wanted {
  PRICE(
      "(hoeveel|wat) kost|hoe duur|prijs|tarief|how much|price|what .{0,20}cost|fee\\b|charge|kostet"
          + "|wie teuer|wie viel|gebühr|combien|coût|prix|tarif|gratis|free of|kostenlos|gratuit",
      MONEY,
      COST,
      PERCENTAGE),
  LENGTH(
      "hoe ?lang|hoe snel|hoeveel (dag|tijd|week|weken|maand|uur|werkdag)|binnen hoeveel|how (long|soon"
          + "|quick|fast|many (days|weeks|hours|months))|wie (lange|schnell)|combien de (temps|jours)"
          + "|délai|quel délai|tot wanneer|until when|bis wann|jusqu.à quand|notice|opzegtermijn",
      DURATION,
      DATE,
      TIME),
  MOMENT(
      "wanneer|hoe laat|when\\b|what time|open|wann\\b|wie spät|uhr\\b|öffnung|quand|à quelle heure"
          + "|heures|horaire|ouvert|dicht\\b|close|geschlossen|fermé",
      TIME,
      DATE,
      DURATION),
  AMOUNT(
      "hoeveel|how many|how old|hoe oud|welke leeftijd|wie viele|wie alt|combien de|quel âge|korting"
          + "|percent|discount|rabatt|réduction",
      NUMBER,
      PERCENTAGE,
      MONEY),
  REACH(
      "nummer|bellen|mailen|bereik|phone|number|reach|contact|call|telefon|erreich|anruf|numéro"
          + "|joindre|appeler|adres|address|adresse",
      CONTACT),
  WHETHER(
      "^(mag|mogen|kan|kun|kunnen|moet|moeten|is|zijn|heb|hebben|krijg|can|may|do|does|must|are|will"
          + "|darf|dürfen|kann|können|muss|müssen|ist|sind|gibt|puis|peut|dois|faut|est|y a)\\b",
      POLARITY,
      OBLIGATION,
      EXCLUSIVITY,
      COST);

  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(hoeveel|hoe|wat|wanneer|welke?|moet(en)?|mag|kan|betalen|betaal|kost(en)?|how|much|many"
              + "|what|when|which|must|can|pay|costs?|wie|viel|was|wann|muss|darf|kann|be?zahlen|kostet"
              + "|combien|quand|quel(le)?s?|dois|puis|peut|payer|coûtent|coûte)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Pattern words;
  private final Set<ClaimKind> kinds;

  Wanted(String words, ClaimKind first, ClaimKind... more) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.kinds = EnumSet.of(first, more);
  }

  /** The question without the words that only ask; all of it when there are no others. */
  static String about(String question) {
    String rest = ASKING.matcher(question).replaceAll(" ").strip();
    return rest.length() > 2 ? rest : question;
  }

  /** Kinds of statement that can answer; empty when the question does not tell. */
  static Set<ClaimKind> by(String question) {
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    for (Wanted wanted : values()) {
      boolean asked = wanted.words.matcher(question.strip()).find();
      // "Can I", "is it" open many questions; they tell only when nothing else does.
      if (asked && (wanted != WHETHER || kinds.isEmpty())) {
        kinds.addAll(wanted.kinds);
      }
    }
    return kinds;
  }
}
