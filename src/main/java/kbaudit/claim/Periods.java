package kbaudit.claim;

import java.util.List;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Span;

/** German words for all and every that tell how often or which one: "alle zwei Wochen". */
final class Periods {
  private static final Set<String> ALL = Set.of("alle", "jede", "jeden", "jedes", "jeder", "jedem");

  /** "Jeder <b>zweite</b> Artikel", "jede <b>angefangene</b> Stunde", "jede <b>Minute</b>". */
  private static final Set<String> NTH =
      Set.of(
          "erste",
          "ersten",
          "erster",
          "zweite",
          "zweiten",
          "zweiter",
          "dritte",
          "dritten",
          "dritter",
          "vierte",
          "vierten",
          "fünfte",
          "fünften",
          "zehnte",
          "zehnten",
          "letzte",
          "letzten",
          "weitere",
          "weiteren",
          "weiterer",
          "weiteres",
          "zusätzliche",
          "zusätzlichen",
          "angefangene",
          "angefangenen",
          "angebrochene",
          "angebrochenen",
          "minute",
          "stunde",
          "kilometer",
          "kilowattstunde",
          "sms");

  /** "In wenigen <b>Klicks</b>". */
  private static final Set<String> LENGTHS =
      Set.of(
          "sekunden",
          "minuten",
          "stunden",
          "tage",
          "tagen",
          "werktage",
          "werktagen",
          "wochen",
          "monate",
          "monaten",
          "jahre",
          "jahren",
          "augenblicke",
          "augenblicken",
          "klicks",
          "schritte",
          "schritten",
          "worten",
          "euro",
          "cent",
          "meter",
          "metern",
          "kilometer",
          "kilometern");

  private Periods() {}

  /** True when every mention of these in the clause only tells how often. */
  static boolean are(Reading reading, ClauseGroup clause, Set<String> wholes) {
    List<Mention> mentions =
        reading.mentions(clause).filter(m -> wholes.contains(m.concept().id())).toList();
    return !mentions.isEmpty() && mentions.stream().allMatch(m -> isPeriod(reading, m));
  }

  /** True when every mention of these only tells how long or how much: "in wenigen Tagen". */
  static boolean areLengths(Reading reading, ClauseGroup clause, Set<String> parts) {
    List<Token> tokens = reading.sentence().tokens();
    List<Mention> mentions =
        reading.mentions(clause).filter(m -> parts.contains(m.concept().id())).toList();
    return reading.sentence().language() == Language.DE
        && !mentions.isEmpty()
        && mentions.stream()
            .allMatch(m ->
                m.to() < tokens.size()
                    && LENGTHS.contains(SentenceReader.lower(tokens.get(m.to()).surface())));
  }

  private static boolean isPeriod(Reading reading, Mention whole) {
    List<Token> tokens = reading.sentence().tokens();
    if (whole.to() >= tokens.size()
        || !ALL.contains(SentenceReader.lower(tokens.get(whole.from()).surface()))) {
      return false;
    }
    Token next = tokens.get(whole.to());
    return NTH.contains(SentenceReader.lower(next.surface()))
        || reading.values().stream()
            .anyMatch(found -> found.value() instanceof Span && found.from() == next.from());
  }
}
