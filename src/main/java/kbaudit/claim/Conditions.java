package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kbaudit.document.Language;
import kbaudit.lexicon.Mention;
import kbaudit.text.Token;
import kbaudit.value.Found;

/**
 * Sentences that do not say how things are, here and now, for everyone: conditions, history,
 * examples.
 */
final class Conditions {
  private static final Map<Language, Set<String>> IF =
      Map.of(
          Language.NL,
              Set.of(
                  "als", "indien", "mits", "tenzij", "wanneer", "zonder", "behalve", "bij", "boven",
                  "onder", "vanaf"),
          Language.EN,
              Set.of(
                  "if",
                  "unless",
                  "when",
                  "provided",
                  "without",
                  "except",
                  "over",
                  "above",
                  "under",
                  "below"),
          Language.DE,
              Set.of("wenn", "falls", "sofern", "außer", "ohne", "bei", "ab", "über", "unter"),
          Language.FR,
              Set.of("si", "sauf", "lorsque", "sans", "hors", "au-dessus", "en-dessous", "dès"));

  /** Words may begin and end with an accented letter. */
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** "Tot het voorjaar van 2022", "until 2023", "bis 2021", "jusqu'à l'été 2022". */
  private static final Pattern PAST =
      Pattern.compile(
          "(?:\\b(?:tot|voor|vóór|until|till|before|up to|bis|vor)\\b|\\bjusqu['’]|\\bavant\\b)(?:[^.,;]|(?<=\\d)\\.){0,30}\\b(?<before>(?:19|20)\\d\\d)\\b(?!-)"
              + "|\\b(?:in|im Jahre?|en)\\s(?:19|20)[012]\\d\\b[^.;]{0,40}\\b(?:was|waren|bedroeg|kostte|gold|war|betrug|galt|kostete|were|était|étaient|coûtait)\\b"
              + "|\\b(?:voorheen|vroeger|destijds|formerly|previously|used to|früher|damals|ehemals|autrefois|auparavant|anciennement)\\b",
          FLAGS);

  private static final Pattern WAS =
      Pattern.compile(
          "\\b(?:moest|moesten|mocht|mochten|was|waren|gold|golden|kon|konden|kostte|had|had to|could|were|musste|mussten|war|galt|galten|durfte|durften|kostete|devait|devaient|fallait|était|étaient|pouvait|coûtait)\\b",
          FLAGS);

  /** "Sie fragen, ob der Gutschein …", "u vroeg of …", "you asked whether …": not our words. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:vraagt|vroeg|vraag|vragen|wilt weten|wilde weten|benieuwd)\\s(?:\\p{L}+\\s){0,3}(?:of|wanneer|hoe|waarom)\\b"
              + "|\\b(?:ask|asks|asked|asking|wonder|wondering|want to know|wanted to know)\\s(?:\\p{L}+\\s){0,2}(?:whether|if|when|how|why)\\b"
              + "|\\b(?:fragen|fragten|fragst|gefragt|wissen möchten|wissen wollen|wissen),?\\s(?:\\p{L}+,?\\s){0,2}(?:ob|wann|wie|warum)\\b"
              + "|\\b(?:demandez|demandiez|demandes|demandé|savoir)\\s(?:si|quand|comment|pourquoi)\\b",
          FLAGS);

  /** "Stel dat je je pas verliest", "nehmen wir an": nothing is said of it yet. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "^\\P{L}*(?:stel(?:\\s*[,:]|\\s(?:dat|nu|je voor|u voor)\\b)"
              + "|(?:suppose|supposing|imagine|let['’]s say)\\b"
              + "|(?:mal )?(?:angenommen|gesetzt den fall|nehmen wir an)\\s*(?:,|dass\\b)"
              + "|(?:supposons|imaginons|admettons)\\b)",
          FLAGS);

  private static final String EXAMPLE = "example";

  /**
   * Tokens between these and the value that they make an example: "bijvoorbeeld een tas van 20 kg",
   * but "in sports such as judo the fee is € 20".
   */
  private static final Map<String, Integer> EXAMPLE_REACH = Map.of(EXAMPLE, 3, "such-as", 1);

  /** Tokens to the colon: "exemple à montrer au client :". */
  private static final int ILLUSTRATION_REACH = 5;

  private Conditions() {}

  /** True for a first clause that only supposes something. */
  static boolean isSupposed(Reading reading, ClauseGroup clause) {
    return clause.first() == 0 && SUPPOSED.matcher(reading.sentence().text().value()).find();
  }

  /** From which offset on the words repeat what somebody asks; beyond the end when none do. */
  static int asked(Reading reading) {
    Matcher asked = ASKED.matcher(reading.sentence().text().value());
    return asked.find() ? asked.end() : Integer.MAX_VALUE;
  }

  /** True when the sentence has a condition of its own. */
  static boolean in(Reading reading) {
    Set<String> words = IF.getOrDefault(reading.sentence().language(), Set.of());
    for (Token token : reading.sentence().tokens()) {
      if (words.contains(SentenceReader.lower(token.surface()))) {
        return true;
      }
    }
    return reading.stances().contains("unless") || reading.stances().contains("provided-that");
  }

  /**
   * @param year the year it is: "until 2030" is no history yet
   */
  static boolean isHistory(Reading reading, int year) {
    Matcher past = PAST.matcher(reading.sentence().text().value());
    while (past.find()) {
      String before = past.group("before");
      if (before == null
          || Integer.parseInt(before) < year
          || (Integer.parseInt(before) == year
              && WAS.matcher(reading.sentence().text().value()).find())) {
        return true;
      }
    }
    return reading.stances().contains("formerly");
  }

  /** "Klant wil niet zelf installeren: …": whom the note is about, not what holds. */
  static boolean isCase(Reading reading, ClauseGroup clause) {
    boolean someone =
        reading
            .mentions(clause)
            .findFirst()
            .filter(m -> m.concept().kind().equals("person"))
            .isPresent();
    Optional<Token> last =
        reading.sentence().tokens().stream()
            .filter(t -> clause.contains(t.clause()))
            .reduce((a, b) -> b);
    return someone && last.filter(t -> t.surface().equals(":")).isPresent();
  }

  /** True for a clause that gives an example. */
  static boolean isExample(Reading reading, ClauseGroup clause) {
    return reading.stances(clause).contains(EXAMPLE);
  }

  /**
   * True for a value that is one of several: "bijvoorbeeld 20 kg". In "op een vlucht naar
   * bijvoorbeeld Spanje is 23 kg inbegrepen" Spain is the example.
   */
  static boolean isExample(Reading reading, ClauseGroup clause, Found found) {
    List<Token> tokens = reading.sentence().tokens();
    return isIllustration(reading)
        || reading
            .mentions(clause)
            .filter(mention -> EXAMPLE_REACH.containsKey(mention.concept().id()))
            .anyMatch(mention ->
                (mention.concept().id().equals(EXAMPLE)
                        && clause.opensWith(reading.sentence(), mention.from()))
                    || isNear(tokens, mention, found));
  }

  /**
   * "<b>Stel</b>, je kist is € 20, dan …", "<b>ein Beispiel:</b> bei Jahreskosten von 990 Euro …":
   * the whole sentence.
   */
  private static boolean isIllustration(Reading reading) {
    List<Token> tokens = reading.sentence().tokens();
    return SUPPOSED.matcher(reading.sentence().text().value()).find()
        || reading.mentions().stream()
            .filter(mention -> mention.concept().id().equals(EXAMPLE))
            .anyMatch(mention ->
                mention.from() <= 2
                    && IntStream.range(mention.to(), tokens.size())
                        .limit(ILLUSTRATION_REACH)
                        .anyMatch(i -> tokens.get(i).surface().equals(":")));
  }

  private static boolean isNear(List<Token> tokens, Mention mention, Found found) {
    int end = tokens.get(mention.to() - 1).to();
    long between =
        end <= found.from()
            ? tokens.stream().filter(t -> t.from() >= end && t.to() <= found.from()).count()
            : tokens.stream()
                .filter(t -> t.from() >= found.to() && t.to() <= tokens.get(mention.from()).from())
                .count();
    return between
        <= (end <= found.from() ? EXAMPLE_REACH.getOrDefault(mention.concept().id(), 0) : 1);
  }
}
