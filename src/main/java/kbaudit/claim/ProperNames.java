package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Token;
import kbaudit.value.Age;
import kbaudit.value.Found;
import kbaudit.value.Quantity;

/**
 * Names that tell apart what a text is about and no lexicon can know: branches ("in Zeist",
 * "filiaal Zeist"), numbered plans, lines and zones ("Zeker 3", "P3"), and sizes.
 */
public final class ProperNames {
  /** The dimension of places. */
  static final String PLACE = "place-name";

  /** Begins the dimension of things that go by the same name and a number. */
  private static final String NUMBERED = "numbered:";

  /** Begins the dimension of things that are told apart by their size. */
  private static final String SIZE = "size:";

  private static final Map<Language, Set<String>> AT =
      Map.of(
          Language.NL, Set.of("in", "te", "vanuit"),
          Language.EN, Set.of("in", "at"),
          Language.DE, Set.of("in"),
          Language.FR, Set.of("à"));

  /**
   * "In Mijn Duinrand", "in Ihrem Konto": begins the name of an account page; "stellen Sie die
   * Tonne raus" names nobody.
   */
  private static final Set<String> MINE =
      Set.of(
          "mijn", "my", "mein", "mon", "mes", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres",
          "sie", "ihnen");

  /** How compound names of German towns end: "in Niederhausen". */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?:burg|hausen|kirchen|stadt|dorf|berg|heim|feld|felde|bach|tal|wald|furt|brück|brücken"
              + "|hafen|haven|stein|see|münde|rode|weiler|hof|born|brunn|horst|kreuz|walde|mühle)$");

  /** Not a town, though no lexicon knows it: "lesen Sie das in Ruhe". */
  private static final Set<String> IN_NO_TOWN =
      Set.of(
          "ruhe",
          "teilzeit",
          "vollzeit",
          "abschnitt",
          "kapitel",
          "paragraf",
          "ordnung",
          "kraft",
          "kürze",
          "zukunft",
          "echtzeit",
          "etappen",
          "anspruch",
          "bearbeitung",
          "betrieb",
          "form",
          "höhe",
          "verbindung",
          "absprache",
          "rücksprache",
          "begleitung",
          "anwesenheit",
          "abwesenheit",
          "verzug",
          "kopie",
          "person",
          "summe",
          "folge",
          "schritten",
          "schritt",
          "eigenregie",
          "eigenleistung",
          "deutsch",
          "englisch",
          "euro",
          "prozent",
          "briefform");

  /** Some towns the lexicon knows. */
  private static final String CITY = "city";

  private static final Pattern CODE = Pattern.compile("(\\p{Lu}{1,2})(\\d{1,2})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int SHORTEST = 3;

  private static final Set<String> VERBS =
      Set.of(
          "is",
          "kost",
          "geldt",
          "heeft",
          "bevat",
          "biedt",
          "costs",
          "includes",
          "has",
          "comes",
          "gives",
          "ist",
          "kostet",
          "gilt",
          "hat",
          "enthält",
          "bietet",
          "est",
          "coûte",
          "comprend",
          "offre");

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "vanaf",
          "tot",
          "binnen",
          "om",
          "circa",
          "maximaal",
          "minimaal",
          "alleen",
          "from",
          "until",
          "about",
          "only",
          "bis",
          "ungefähr",
          "nur",
          "unter",
          "über",
          "mit",
          "seit",
          "nach",
          "vor",
          "etwa",
          "rund",
          "höchstens",
          "mindestens",
          "erst",
          "dès",
          "environ",
          "seulement",
          "jusqu'à");

  private ProperNames() {}

  /** True for a preposition that stands before places. */
  static boolean leadsToPlace(String word, Language language) {
    return AT.getOrDefault(language, Set.of()).contains(word);
  }

  /** True for a dimension of places, or of things that go by a name and a number. */
  public static boolean isPlaceOrPlan(String dimension) {
    return dimension.equals(PLACE) || dimension.startsWith(NUMBERED);
  }

  /** True for a dimension of sizes: "een box van 3 m² kost …". */
  public static boolean isSize(String dimension) {
    return dimension.startsWith(SIZE);
  }

  /** Dimension → names, lower case. */
  static Map<String, Set<String>> in(
      List<Token> tokens, Vocabulary vocabulary, List<Mention> mentions, List<Found> values) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).surface();
      var code = CODE.matcher(word);
      if (code.matches()) {
        add(names, NUMBERED + SentenceReader.lower(code.group(1)), code.group(2));
      } else if (isCapital(tokens.get(i))) {
        if ((follows(tokens, i) || isSubject(tokens, i))
            && i + 1 < tokens.size()
            && isBareNumber(tokens.get(i + 1), values)) {
          add(names, NUMBERED + SentenceReader.lower(word), tokens.get(i + 1).surface());
        }
        if (follows(tokens, i) && isPlace(tokens, i, vocabulary, mentions)) {
          add(names, PLACE, SentenceReader.lower(word));
        }
      }
    }
    sizes(values, names);
    return names;
  }

  /** "Een box van 3 m² kost € 45": what else the sentence gives is for that size. */
  private static void sizes(List<Found> values, Map<String, Set<String>> names) {
    for (Found found : values) {
      if (found.value() instanceof Quantity quantity) {
        add(names, SIZE + quantity.unit(), quantity.amount().toString());
      }
    }
  }

  private static void add(Map<String, Set<String>> names, String dimension, String name) {
    names.computeIfAbsent(dimension, d -> new TreeSet<>()).add(name);
  }

  /** The capital is not that of a beginning sentence. */
  private static boolean follows(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).isWord();
  }

  /** "Vast 3 kost …": at the beginning of a sentence only right before its verb. */
  private static boolean isSubject(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && !BEFORE_NUMBERS.contains(SentenceReader.lower(tokens.get(i).surface()))
        && VERBS.contains(SentenceReader.lower(tokens.get(i + 2).surface()));
  }

  private static boolean isCapital(Token token) {
    String word = token.surface();
    return token.isWord()
        && word.length() >= SHORTEST
        && !MINE.contains(SentenceReader.lower(word))
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** A number without a unit, and no age: "das Höchstalter 75". */
  private static boolean isBareNumber(Token token, List<Found> values) {
    return NUMBER.matcher(token.surface()).matches()
        && values.stream()
            .noneMatch(found ->
                token.from() >= found.from()
                    && token.to() <= found.to()
                    && (found.value() instanceof Age
                        || found.to() - found.from() > token.to() - token.from()));
  }

  /** After a preposition or a kind of place, and no word of the lexicon. */
  private static boolean isPlace(
      List<Token> tokens, int i, Vocabulary vocabulary, List<Mention> mentions) {
    boolean known =
        mentions.stream()
            .anyMatch(mention ->
                mention.words().contains(i)
                    && !mention.part()
                    && !mention.concept().is().contains(CITY));
    boolean kind =
        mentions.stream()
            .anyMatch(mention -> mention.to() == i && mention.concept().kind().equals("place"));
    return !known
        && (kind
            || !isGermanNoun(tokens.get(i).surface(), vocabulary)
                && leadsToPlace(
                    SentenceReader.lower(tokens.get(i - 1).surface()), vocabulary.language()));
  }

  /** "In Textform", "in Kleingruppen", "in Ruhe": German writes every noun so. */
  private static boolean isGermanNoun(String word, Vocabulary vocabulary) {
    List<String> parts = vocabulary.parts(word);
    return vocabulary.language() == Language.DE
        && (IN_NO_TOWN.contains(SentenceReader.lower(word))
            || !parts.isEmpty() && !TOWN.matcher(SentenceReader.lower(parts.getLast())).find());
  }
}
