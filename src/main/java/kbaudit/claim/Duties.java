package kbaudit.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.lexicon.Lemma.PartOfSpeech;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Token;

/**
 * Duties that German grammar states without a word for them: "der Schaden ist unverzüglich zu
 * melden", "der Ausweis ist mitzuführen", and words made of one: "es besteht Leinenpflicht", "der
 * Umzug ist meldepflichtig".
 */
final class Duties {
  private static final Set<String> IS = Set.of("ist", "sind");

  /** "<b>Es ist</b> wichtig zu lüften" judges. */
  private static final Set<String> IT = Set.of("es", "das");

  private static final Set<String> EXISTS =
      Set.of("besteht", "bestehen", "gilt", "gelten", "herrscht", "ist", "sind");

  /** "Der Kurs ist da, <b>um</b> zu helfen". */
  private static final Set<String> PURPOSE = Set.of("um", "ohne", "statt", "anstatt", ",", "als");

  /** What can be done rather than must: "ist leicht zu finden", "ist ab Mai zu vermieten". */
  private static final Set<String> OFFERED =
      Set.of(
          "finden",
          "haben",
          "sehen",
          "erkennen",
          "hören",
          "lesen",
          "bekommen",
          "kaufen",
          "erwerben",
          "erhalten",
          "beziehen",
          "erreichen",
          "bedienen",
          "benutzen",
          "verstehen",
          "entnehmen",
          "rechnen",
          "erwarten",
          "empfehlen",
          "vermieten",
          "verkaufen",
          "verschenken",
          "vergeben",
          "gewinnen",
          "machen",
          "tun",
          "spüren",
          "verdanken",
          "besichtigen",
          "bestaunen",
          "erleben",
          "bieten",
          "helfen");

  private static final Set<String> EASY =
      Set.of("leicht", "einfach", "schwer", "kaum", "gut", "bequem", "bereit", "schnell", "noch");

  private static final Set<String> ALLOWING =
      Set.of("may", "can", "possible", "allowed", "cannot", "entitled", "recommended", "available");

  private static final Set<String> PREFIXES =
      Set.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "bereit",
          "durch",
          "ein",
          "fern",
          "fest",
          "frei",
          "heraus",
          "hin",
          "hinzu",
          "mit",
          "nach",
          "nieder",
          "um",
          "unter",
          "vor",
          "voraus",
          "weg",
          "weiter",
          "wieder",
          "zu",
          "zurück",
          "zusammen");

  /** Insurances and taxes are no duty to do something. */
  private static final Set<String> NO_DUTY =
      Set.of(
          "haftpflicht",
          "kostenpflichtig",
          "gebührenpflichtig",
          "steuerpflichtig",
          "versicherungspflichtig",
          "schulpflichtig",
          "aufpreispflichtig");

  private static final Pattern DUTY = Pattern.compile("(?:pflicht|pflichtig|zwang)$");

  /** In letters: shorter words have nothing before "-pflicht". */
  private static final int SHORTEST = 10;

  private Duties() {}

  /** "Ist … zu melden", without a negation: "ist nicht zu öffnen" forbids. */
  static boolean in(Reading reading, ClauseGroup clause, Vocabulary vocabulary) {
    List<Token> words = words(reading, clause);
    int is = first(words, IS);
    return isFronted(reading, words, vocabulary)
        || is >= 0
            && isToDo(words, is, vocabulary)
            && !isJudged(words, is)
            && words.subList(is, words.size()).stream()
                .noneMatch(w -> has(PURPOSE, w) || has(EASY, w))
            && reading.stances(clause).stream().noneMatch(ALLOWING::contains);
  }

  /** "Es gilt <b>Helmpflicht</b>", "ist <b>anmeldepflichtig</b>"; with "keine" there is none. */
  static boolean areNamed(Reading reading, ClauseGroup clause) {
    List<Token> words = words(reading, clause);
    return first(words, EXISTS) >= 0
        && words.stream()
            .map(word -> SentenceReader.lower(word.surface()))
            .filter(word -> word.length() >= SHORTEST && !NO_DUTY.contains(word))
            .anyMatch(word -> DUTY.matcher(word).find());
  }

  /** "Im Haus gilt <b>Rauchverbot</b>"; "es gibt kein Grillverbot" allows it. */
  static boolean areBanned(Reading reading, ClauseGroup clause) {
    return words(reading, clause).stream()
        .anyMatch(word -> SentenceReader.lower(word.surface()).endsWith("verbot"));
  }

  private static List<Token> words(Reading reading, ClauseGroup clause) {
    return reading.sentence().language() == Language.DE
        ? reading.sentence().tokens().stream()
            .filter(t -> clause.contains(t.clause()))
            .filter(t -> t.isWord() || t.surface().equals(","))
            .toList()
        : List.of();
  }

  private static int first(List<Token> words, Set<String> set) {
    return IntStream.range(0, words.size())
        .filter(i -> has(set, words.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean has(Set<String> set, Token word) {
    return set.contains(SentenceReader.lower(word.surface()));
  }

  private static boolean isJudged(List<Token> words, int is) {
    return is > 0 && has(IT, words.get(is - 1))
        || is + 1 < words.size() && has(Set.of("es"), words.get(is + 1));
  }

  /** "<b>Mitzubringen</b> sind Ausweis und Foto", "vorzulegen: Ausweis". */
  private static boolean isFronted(Reading reading, List<Token> words, Vocabulary vocabulary) {
    List<Token> all = reading.sentence().tokens();
    if (words.isEmpty()
        || !isSeparable(SentenceReader.lower(words.getFirst().surface()), vocabulary)) {
      return false;
    }
    int next = all.indexOf(words.getFirst()) + 1;
    return next < all.size() && (has(IS, all.get(next)) || all.get(next).surface().equals(":"));
  }

  /** The clause ends in "zu melden" or "mitzuführen". */
  private static boolean isToDo(List<Token> words, int is, Vocabulary vocabulary) {
    int last = words.size() - 1;
    String end = SentenceReader.lower(words.get(last).surface());
    boolean apart =
        last - 1 > is
            && has(Set.of("zu"), words.get(last - 1))
            && isInfinitive(end, vocabulary)
            && !OFFERED.contains(end);
    return apart || last > is && isSeparable(end, vocabulary);
  }

  private static boolean isSeparable(String word, Vocabulary vocabulary) {
    return PREFIXES.stream()
        .filter(prefix -> word.startsWith(prefix + "zu"))
        .anyMatch(prefix -> isInfinitive(word.substring(prefix.length() + 2), vocabulary));
  }

  private static boolean isInfinitive(String word, Vocabulary vocabulary) {
    return !word.isEmpty()
        && vocabulary.lemmas(word).stream()
            .anyMatch(l -> l.pos() == PartOfSpeech.VERB && l.form().equals(word));
  }
}
