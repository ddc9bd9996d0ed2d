package kbaudit.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;
import kbaudit.document.Text;
import kbaudit.text.Sentence.Role;

/**
 * Tells statements from the rest of a message. Stateful over the sentences of one entry, in reading
 * order: what follows a closing is a signature.
 */
final class Boilerplate {
  private static final Map<Language, Pattern> GREETING = new EnumMap<>(Language.class);
  private static final Map<Language, Pattern> CLOSING = new EnumMap<>(Language.class);
  private static final Map<Language, Pattern> CUSTOMER = new EnumMap<>(Language.class);

  /** Before what somebody is quoted as saying: a colon, an opening quotation mark, a "whether". */
  private static final String SAID =
      "( \\p{L}+){0,3}\\s*(:|,?\\s*[\"“„«]|,? (of|dat|waarom|whether|that|why|ob|dass|warum|si|que|qu['’]\\p{L}+)\\b)";

  static {
    GREETING.put(
        Language.NL,
        start(
            "(beste|geachte|hallo|hoi|hey|hé|dag|goede(middag|morgen|navond)|lieve)\\b.{0,40}[,!]?$"));
    GREETING.put(
        Language.EN,
        start("(dear|hi|hello|hey|hiya|good (morning|afternoon|evening))\\b.{0,40}[,!]?$"));
    GREETING.put(
        Language.DE,
        start(
            "(liebe[rs]?|sehr geehrte[rs]?|guten (tag|morgen|abend)|hallo|hi|moin|servus)\\b.{0,60}[,!]?$"));
    GREETING.put(
        Language.FR,
        start("(bonjour|bonsoir|madame|monsieur|cher|chère|coucou|salut|hello)\\b.{0,40}[,!]?$"));
    CLOSING.put(
        Language.NL,
        start(
            "(met (vriendelijke|hartelijke|zonnige|sportieve|feestelijke|warme) groet|vriendelijke groet|hartelijke groet|groet(en|jes)?\\b|tot ziens|hoogachtend)"));
    CLOSING.put(
        Language.EN,
        start(
            "((kind|best|warm|many) (regards|wishes)|yours (sincerely|faithfully)|regards|best,|cheers,|with (kind|best|warm) )"));
    CLOSING.put(
        Language.DE,
        start(
            "((mit )?(freundlichen?|herzlichen?|besten?|sonnigen?|liebe|viele|schöne|beste) (grüßen?|gruß)|hochachtungsvoll|herzlichst\\b|(lg|vg|mfg)\\b|(ihr|dein|euer) team( (von|vom|der|aus)\\b.*)?[.!]?$)"));
    CLOSING.put(
        Language.FR,
        start(
            "((bien )?cordialement|bien à vous|sincères? salutations|(veuillez|nous vous prions d).{0,20}agréer|à (très )?bientôt|belle journée|bonne journée)"));
    CUSTOMER.put(
        Language.NL,
        start(
            "((u|je|jij) (vroeg|vraagt|schreef|schrijft|wil(t)? (graag )?weten|gaf aan|geeft aan|meldde|liet weten|vertelde)\\b|in (uw|je) (bericht|mail|e-mail).{0,20}(vraagt|vroeg|schrijft|schreef)|(uw|je) vraag (was|is|of)\\b|(klant(en)?|bellers?) (vraagt|vragen|zegt|denkt|wil weten)\\b"
                + "|((de|een|deze|onze) )?(klant(e|en)?|bellers?) (\\p{L}+ ){0,2}?(zegt|zei|zeggen|vroeg|vraagt|schreef|schrijft|gaf|geeft|meldde|meldt|vertelde|mailde|appte)\\b"
                + SAID
                + ")"));
    CUSTOMER.put(
        Language.EN,
        start(
            "(you (asked|ask|wrote|write|wanted to know|wondered|mentioned|said|told us)\\b|(thank you|thanks) for (asking|your question)|in your (message|e-?mail),? you (ask|asked|say)|your question (was|is)\\b|(customer|caller) (asks|says)\\b"
                + "|((a|an|the|one|some|another) )?(customers?|callers?) (\\p{L}+ ){0,2}?(asks?|asked|says?|said|told|wrote|writes|complained|reports?|reported)\\b"
                + SAID
                + ")"));
    CUSTOMER.put(
        Language.DE,
        start(
            "(sie (fragen|fragten|schreiben|schrieben|möchten wissen|wollten wissen|wollen wissen|erwähnten|haben (uns )?gefragt)\\b|du (fragst|hast gefragt|wolltest wissen)\\b|in ihrer (nachricht|mail|e-mail) (fragen|fragten|schreiben)|ihre frage\\b|(kunde|anrufer) (fragt|sagt)\\b"
                + "|((ein|eine|der|die|unsere) )?(kunde|kundin|kunden|anrufer(in)?) (\\p{L}+ ){0,2}?(fragte?n?|sagte?n?|sagt|schrieb|schreibt|meinte|meldete?|berichtete?)\\b"
                + SAID
                + ")"));
    CUSTOMER.put(
        Language.FR,
        start(
            "(vous (nous )?(demandiez|demandez|avez demandé|écriviez|écrivez|souhaitiez savoir|souhaitez savoir|vouliez savoir|vous demandez)\\b|tu (nous )?(demandes|demandais)\\b|votre question\\b|(le client|l.appelant) (demande|dit)\\b"
                + "|((un|une|le|la) )?(cliente?|appelante?) (\\p{L}+ ){0,2}?(demandait|demandé|dit|disait|écrit|écrivait|signale|signalait)\\b"
                + SAID
                + ")"));
  }

  /** Thanks, apologies and pleasantries that open a message. "Sorry, dat kan niet" is an answer. */
  private static final Pattern COURTESY = courtesy("");

  /** "Schade" is a pity in German, and damage in Dutch. */
  private static final Pattern GERMAN_COURTESY = courtesy("|schade");

  /**
   * @param sorry more words that are sorry, each after a bar
   */
  private static Pattern courtesy(String sorry) {
    return start(
        "(bedankt|dank( je| u)?\\b|wat (leuk|fijn|jammer|vervelend|goed)|thanks?\\b|thank you|vielen dank|danke\\b|herzlichen dank|(merci|nous vous remercions)\\b(?! de (?!votre|notre)(ne pas |ne plus |bien |vous |nous |en |le |la )*\\p{L}+(er|ir|re)\\b)"
            + "|(super |heel |so |how |wie )?(fijn|leuk|goed|mooi|tof|super|top|jammer|vervelend|great|lovely|nice|good|glad|delighted|schön|toll|super|prima),? (dat (je|u|jullie|het|de|we|wij)|om te (horen|lezen)|that (you|your|the|it)|to (hear|read|see)|dass)\\b"
            + "|(we['’]re|we are|wir sind|wir freuen uns|we zijn|wij zijn|nous sommes|nous serons) ?(very |so |sehr |heel |très )?(glad|delighted|blij|froh|ravis|heureux)?,? (that you|you|dass|dat (je|u|jullie)|que vous|de vous (accueillir|compter|revoir))\\b"
            + "|(quel dommage|dommage que)\\b"
            + "|(sorry|excuses|we('re| are) sorry|es tut uns leid|tut uns leid|entschuldigung|entschuldige|(nous sommes )?désolée?s?"
            + sorry
            + ")\\b(?!\\s*(,|:|–|—|-)\\s*(\\S+(\\s+\\S+){2,}|(no|nee|nein|non)\\b)))"
            + "(?!.*\\b(maar|but|aber|mais)\\s+\\S+(\\s+\\S+){2,})");
  }

  /** Where the words of somebody else end, or a courtesy, and at least three words follow. */
  private static final Pattern ASIDE_ENDS =
      Pattern.compile(
          "(?:[:;](?=\\s+[\\p{L}\\p{N}])|[.!?]\\s?[»”\"](?=\\s+\\p{Lu}))(?=(?:\\s+\\S+){3})");

  /**
   * "Hi Tom, <b>returns are free</b>", "danke für die Mail, <b>wir haben am Montag zu</b>": after a
   * comma, unless the courtesy goes on.
   */
  private static final Pattern SALUTATION_ENDS =
      Pattern.compile(
          ",(?=\\s+(?!(?:dat|die|om|als|want|omdat|en|of|dass|der|um|weil|wenn|falls|und|oder"
              + "|that|who|which|because|if|and|or|que|qui|car|si|et|ou)\\b)\\S+(?:\\s+\\S+){2})",
          Pattern.CASE_INSENSITIVE);

  private final Language language;
  private boolean closed = false;

  Boilerplate(Language language) {
    this.language = language;
  }

  /** What a sentence does, or a part of it. */
  record Part(Text text, Role role) {}

  /**
   * The sentence with its role; in two parts where an answer follows within it: "You asked whether
   * it is free: <b>it is</b>".
   */
  List<Part> parts(Text sentence) {
    Role role = roleOf(sentence.value());
    if (role == Role.CUSTOMER_WORDS || role == Role.GREETING) {
      Matcher end = ASIDE_ENDS.matcher(sentence.value());
      Matcher comma = SALUTATION_ENDS.matcher(sentence.value());
      if (role == Role.GREETING && comma.find()) {
        return inTwo(sentence, role, comma.end());
      }
      if (end.find()) {
        return inTwo(sentence, role, end.end());
      }
    }
    return List.of(new Part(sentence, role));
  }

  private List<Part> inTwo(Text sentence, Role role, int end) {
    Text answer = sentence.slice(end, sentence.length()).strip();
    return List.of(
        new Part(sentence.slice(0, end), role), new Part(answer, roleOf(answer.value())));
  }

  private Role roleOf(String sentence) {
    String s = sentence.strip();
    if (closed) {
      return s.length() > 60 ? reopen(s) : Role.CLOSING;
    }
    if (pattern(CLOSING).matcher(s).find()
        && s.length() < 80
        && s.chars().noneMatch(Character::isDigit)) {
      closed = true;
      return Role.CLOSING;
    }
    return statement(s);
  }

  /** A long sentence after the closing is text again: a postscript, a footer with opening hours. */
  private Role reopen(String s) {
    closed = false;
    return statement(s);
  }

  private Role statement(String s) {
    if (s.replaceAll("[\"'“”’»\\s\\p{So}\\p{Cs}]+$", "").endsWith("?")) {
      return Role.QUESTION;
    }
    if (pattern(CUSTOMER).matcher(s).find()) {
      return Role.CUSTOMER_WORDS;
    }
    boolean figures = s.chars().anyMatch(Character::isDigit);
    return !figures
            && (pattern(GREETING).matcher(s).find()
                || (s.length() < 120 && courtesy().matcher(s).find()))
        ? Role.GREETING
        : Role.STATEMENT;
  }

  private Pattern courtesy() {
    return language == Language.DE ? GERMAN_COURTESY : COURTESY;
  }

  private Pattern pattern(Map<Language, Pattern> byLanguage) {
    return Objects.requireNonNull(byLanguage.get(language));
  }

  private static Pattern start(String regex) {
    return Pattern.compile(
        "^[\"'“”„«>\\s-]*" + regex,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
