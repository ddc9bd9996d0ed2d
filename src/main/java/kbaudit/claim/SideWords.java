package kbaudit.claim;

import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;

/** Prepositions and adverbs that count a length of time back from, or on from, an event. */
final class SideWords {
  private static final Map<Language, Set<String>> BEFORE =
      Map.of(
          Language.NL,
              Set.of("voor", "vóór", "voordat", "tevoren", "vooraf", "eerder", "voorafgaand"),
          Language.EN, Set.of("before", "prior", "advance", "beforehand", "ahead", "earlier"),
          Language.DE, Set.of("vor", "bevor", "vorher", "voraus", "zuvor"),
          Language.FR, Set.of("avant", "l'avance", "avance", "préalable"));
  private static final Map<Language, Set<String>> AFTER =
      Map.of(
          Language.NL, Set.of("na", "nadat", "vanaf", "later", "daarna", "sinds"),
          Language.EN, Set.of("after", "from", "of", "following", "since", "later"),
          Language.DE, Set.of("nach", "nachdem", "ab", "seit", "später"),
          Language.FR, Set.of("après", "suivant", "compter", "depuis", "dès", "réception"));

  /** "It <b>takes</b> three weeks before …": how long it takes until then. */
  private static final Set<String> TAKING =
      Set.of(
          "duurt",
          "duren",
          "reken",
          "rekent",
          "rekenen",
          "take",
          "takes",
          "taking",
          "lasts",
          "dauert",
          "dauern",
          "rechne",
          "rechnen",
          "dure",
          "durent",
          "comptez",
          "prévoyez");

  private SideWords() {}

  static boolean isTaking(String word) {
    return TAKING.contains(word);
  }

  static Slot.Side of(Language language, String word) {
    if (BEFORE.getOrDefault(language, Set.of()).contains(word)) {
      return Slot.Side.BEFORE;
    }
    return AFTER.getOrDefault(language, Set.of()).contains(word) ? Slot.Side.AFTER : Slot.Side.NONE;
  }
}
