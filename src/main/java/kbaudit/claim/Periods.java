package kbaudit.claim;

import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Found;
import kbaudit.value.Span;

/**
 * Words for all, every and some that tell how often, which one or how long, and so speak of no
 * whole and no part: "alle zwei Wochen", "every other Monday", "elke drie maanden", "tous les deux
 * mois", "in a few days".
 */
final class Periods {
  /** After a word for every: "jeder <b>zweite</b> Artikel", "every <b>other</b> week". */
  private static final Map<Language, Set<String>> NTH =
      Map.of(
          Language.NL,
          Set.of("eerste", "tweede", "derde", "vierde", "tiende", "laatste", "volgende", "extra"),
          Language.EN,
          Set.of(
              "other",
              "second",
              "third",
              "fourth",
              "alternate",
              "few",
              "couple",
              "fortnight",
              "half-hour",
              "quarter"),
          Language.DE,
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
              "sms"),
          Language.FR,
          Set.of("premier", "première", "deuxième", "troisième", "dixième", "dernier", "dernière"));

  /** Between "some" and what is measured: "a few <b>working</b> days". */
  private static final Set<String> BETWEEN =
      Set.of("working", "business", "more", "extra", "weitere", "weiteren");

  /** After a word for some: "in wenigen <b>Klicks</b>", "enkele <b>dagen</b>". */
  private static final Map<Language, Set<String>> LENGTHS =
      Map.of(
          Language.NL,
          Set.of(
              "seconden",
              "minuten",
              "uren",
              "uur",
              "dagen",
              "werkdagen",
              "weken",
              "maanden",
              "jaren",
              "tellen",
              "klikken",
              "stappen",
              "euro"),
          Language.EN,
          Set.of(
              "seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments", "time",
              "times", "clicks", "steps"),
          Language.DE,
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
              "kilometern"),
          Language.FR,
          Set.of(
              "secondes",
              "minutes",
              "heures",
              "jours",
              "semaines",
              "mois",
              "années",
              "instants",
              "clics",
              "étapes",
              "euros"));

  private Periods() {}

  /** True for a word of wholeness that counts off time, or names one of a row. */
  static boolean isEvery(Reading reading, Mention whole) {
    int next = whole.to();
    if (reading.sentence().language() == Language.FR
        && Set.of("les", "le", "la").contains(Negation.word(reading, next))) {
      next++;
    }
    if (next >= reading.sentence().tokens().size()) {
      return false;
    }
    Token first = reading.sentence().tokens().get(next);
    return words(NTH, reading).contains(SentenceReader.lower(first.surface()))
        || reading.values().stream().anyMatch(found -> counts(found, first));
  }

  /** "Every <b>two weeks</b>"; of the implied "every other week" the whole is the value. */
  private static boolean counts(Found found, Token token) {
    return found.value() instanceof Span
        && found.from() <= token.from()
        && found.to() >= token.to();
  }

  /** True for a word of a part that tells how long or how much. */
  static boolean isSome(Reading reading, Mention part) {
    int next = part.to();
    while (BETWEEN.contains(Negation.word(reading, next))) {
      next++;
    }
    return words(LENGTHS, reading).contains(Negation.word(reading, next));
  }

  private static Set<String> words(Map<Language, Set<String>> table, Reading reading) {
    return table.getOrDefault(reading.sentence().language(), Set.of());
  }
}
