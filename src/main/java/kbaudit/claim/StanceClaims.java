package kbaudit.claim;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kbaudit.lexicon.Lexicon;
import kbaudit.lexicon.Mention;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Token;

/**
 * Claims that take a stance, clause by clause: allowed or not, needed or not, free or paid, by
 * itself or on request, only this way. A clause that merely sets a condition takes none.
 */
final class StanceClaims {
  private static final Set<String> REQUIRED =
      Set.of("must", "required", "asked-to", "by-appointment");
  private static final Set<String> AUTOMATIC = Set.of("automatic");
  private static final Set<String> NOT_REQUIRED =
      Set.of("need-not", "optional", "sufficient", "regardless");
  private static final Set<String> SPARED = Set.of("need-not");
  private static final Set<String> ONLY_WITH = Set.of("only", "with");
  private static final String CONDITION = "provided-that";
  private static final String EXCEPTION = "except";
  private static final Set<String> ALL = Set.of("all", "every");
  private static final Set<String> SOME = Set.of("some", "most", "few");

  /** With a negation they spare the reader something; "moet niet" forbids. */
  private static final Set<String> NEEDS =
      Set.of("hoeven", "brauchen", "müssen", "benötigen", "need");

  /** "Vergeet uw pas niet" asks for something. */
  private static final Set<String> FORGETTING =
      Set.of("vergeten", "forget", "vergessen", "oublier");

  /** "Aarzel niet om te bellen" allows something. */
  private static final Set<String> HESITATING =
      Set.of("hesitate", "aarzelen", "schromen", "zögern", "scheuen", "hésiter");

  /** Stances that tell something also where their clause names nothing. */
  private static final Set<String> TELLING =
      Stream.of(Wording.NO, Costs.FREE, Costs.PAID, NOT_REQUIRED, Wording.WITHOUT, AUTOMATIC)
          .flatMap(Set::stream)
          .collect(toSet());

  /** Words of an answer that is no more than a no. */
  private static final int PLAIN_NO = 2;

  private static final Set<String> HANDED = Set.of("ein", "nach", "weiter");

  private static final String FORBIDDEN = "forbidden";

  private static final Set<String> LAPSED = Set.of("entfällt", "entfallen", "entfiel");

  private static final Set<String> ON_REQUEST = Set.of("on-request", "by-yourself");

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final Contrasts contrasts;

  StanceClaims(Lexicon lexicon, Subjects subjects, Contrasts contrasts) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.contrasts = contrasts;
  }

  List<Claim> find(EntryReading entry, Reading reading) {
    List<Claim> claims = new ArrayList<>();
    Vocabulary vocabulary = lexicon.vocabulary(reading.sentence().language());
    List<ClauseGroup> groups = ClauseGroup.of(reading.sentence(), vocabulary);
    for (int i = 0; i < groups.size(); i++) {
      ClauseGroup group = groups.get(i);
      ClauseForm form = ClauseForm.of(reading, group, vocabulary);
      Map<String, Double> focus = focus(entry, reading, group);
      if (form != ClauseForm.SUBORDINATE
          && !focus.isEmpty()
          && !group.isIdle()
          && !Conditions.isExample(reading, group)
          && !Conditions.isCase(reading, group)
          && !Conditions.isSupposed(reading, group)) {
        Map<ClaimKind, Stance> stances = stances(reading, group, form);
        if (stances.get(ClaimKind.POLARITY) == Stance.YES && isOnRequest(reading, groups, i + 1)) {
          stances.put(ClaimKind.PROCEDURE, Stance.ON_REQUEST);
        }
        stances.forEach(
            (kind, stance) -> claims.add(claim(entry, reading, group, kind, stance, focus)));
        if (stances.containsKey(ClaimKind.EXCLUSIVITY) && i + 1 < groups.size()) {
          onlyIf(entry, reading, group, groups.get(i + 1)).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** German "Rechnungen <b>reichen</b> Sie in der App <b>ein</b>". */
  private static boolean isHandedIn(Reading reading, ClauseGroup clause) {
    List<String> words = reading.words(clause);
    return !words.isEmpty() && HANDED.contains(words.getLast()) && words.contains("reichen");
  }

  /** German "die Wartezeit <b>entfällt</b>"; "auf Kinder entfallen 5 Euro" shares out. */
  private static boolean isLapsed(Reading reading, ClauseGroup clause) {
    List<String> words = reading.words(clause);
    return words.stream().anyMatch(LAPSED::contains) && !words.contains("auf");
  }

  private Set<String> named(Reading reading, ClauseGroup clause, boolean negated) {
    Set<String> named = new HashSet<>(Negation.stances(reading, clause, Wording.NO));
    Vocabulary vocabulary = lexicon.vocabulary(reading.sentence().language());
    if (Duties.areNamed(reading, clause) || (!negated && Duties.in(reading, clause, vocabulary))) {
      named.add("required");
    }
    if (isHandedIn(reading, clause)) {
      named.remove("sufficient");
    }
    if (Duties.areBanned(reading, clause)) {
      named.removeAll(Wording.NO);
      named.addAll(negated ? Set.of() : Set.of(FORBIDDEN));
    }
    if (!negated && isLapsed(reading, clause) && !named.contains("need-not")) {
      named.add("unavailable");
    }
    return named;
  }

  /** "Een papieren rekening sturen we <b>als u erom vraagt</b>" tells how to get one. */
  private static boolean isOnRequest(Reading reading, List<ClauseGroup> groups, int next) {
    return next < groups.size() && reading.stances(groups.get(next)).equals(Set.of("on-request"));
  }

  /** "Wij keren alleen uit <b>als u beide sleutels inlevert</b>" asks for both keys. */
  private Optional<Claim> onlyIf(
      EntryReading entry, Reading reading, ClauseGroup only, ClauseGroup next) {
    if (!reading.stances(next).contains(CONDITION)) {
      return Optional.empty();
    }
    ClauseGroup both = new ClauseGroup(only.first(), next.last(), false);
    Map<String, Double> focus = focus(entry, reading, both);
    return Optional.of(claim(entry, reading, both, ClaimKind.OBLIGATION, Stance.REQUIRED, focus));
  }

  private Map<ClaimKind, Stance> stances(Reading reading, ClauseGroup clause, ClauseForm form) {
    boolean imperative = form == ClauseForm.IMPERATIVE;
    boolean denies = Negation.in(reading, clause);
    boolean welcome = imperative && denies && says(reading, clause, HESITATING);
    boolean banned = Duties.areBanned(reading, clause);
    boolean negated =
        denies && !welcome && !banned && !(imperative && says(reading, clause, FORGETTING));
    boolean asksNothing = welcome || (imperative && Offers.in(reading, clause));
    Wording wording =
        new Wording(
            named(reading, clause, denies),
            asksNothing ? ClauseForm.STATEMENT : form,
            negated,
            negated && needs(reading, clause));
    boolean no = wording.refuses();
    Map<ClaimKind, Stance> stances = new EnumMap<>(ClaimKind.class);
    Costs.of(reading, clause, wording).ifPresent(s -> stances.put(ClaimKind.COST, s));
    obligation(reading, clause, wording).ifPresent(s -> stances.put(ClaimKind.OBLIGATION, s));
    if (wording.names(AUTOMATIC) && !no) {
      stances.put(ClaimKind.PROCEDURE, Stance.BY_ITSELF);
    } else if (no ? Negation.before(reading, clause, AUTOMATIC) : wording.names(ON_REQUEST)) {
      stances.put(ClaimKind.PROCEDURE, Stance.ON_REQUEST);
    }
    if (wording.named().contains("only") && !no) {
      stances.put(ClaimKind.EXCLUSIVITY, Stance.ONLY);
    }
    quantity(reading, clause, wording).ifPresent(s -> stances.put(ClaimKind.QUANTIFIER, s));
    // "Niet in elke winkel" neither allows nor refuses.
    boolean inPart = no && stances.get(ClaimKind.QUANTIFIER) == Stance.NOT_ALL;
    if (!no && Negation.limits(reading, clause, Wording.WITHOUT)) {
      // "Filmen mag, maar zonder statief" allows no tripod, and spares none either.
      stances.remove(ClaimKind.OBLIGATION);
      return stances;
    }
    if (!stances.containsKey(ClaimKind.COST)
        && !(wording.lacks() && no)
        && !inPart
        && stances.get(ClaimKind.OBLIGATION) != Stance.NOT_REQUIRED) {
      boolean says = no || isPlainNo(reading, clause) || isLabelledNo(reading, clause);
      stances.put(ClaimKind.POLARITY, says ? Stance.NO : Stance.YES);
    }
    return stances;
  }

  /** "Nee, helaas." A longer answer says itself what it denies: "nee, dat is niet nodig". */
  private static boolean isPlainNo(Reading reading, ClauseGroup clause) {
    long words =
        reading.sentence().tokens().stream()
            .filter(t -> t.isWord() && clause.contains(t.clause()))
            .count();
    return words <= PLAIN_NO
        && reading
            .mentions(clause)
            .filter(m -> clause.opensWith(reading.sentence(), m.from()))
            .anyMatch(m -> m.concept().id().equals("no-stance"));
  }

  /** "Haustiere: nein": the answer behind the colon is all that is said. */
  private static boolean isLabelledNo(Reading reading, ClauseGroup clause) {
    List<Token> tokens = reading.sentence().tokens();
    return reading
        .mentions(clause)
        .filter(m -> m.concept().id().equals("no-stance") && m.from() > 0)
        .filter(m -> tokens.get(m.from() - 1).surface().equals(":"))
        .anyMatch(m -> tokens.subList(m.to(), tokens.size()).stream().noneMatch(Token::isWord));
  }

  /**
   * "Alle filialen", "niet alle", "sommige"; "alle … niet" speaks of none, "alle behalve één" of
   * neither, and "alle zwei Wochen" of no whole.
   */
  private static Optional<Stance> quantity(Reading reading, ClauseGroup clause, Wording wording) {
    if (!says(reading, clause, ALL, m -> !Periods.isEvery(reading, m))) {
      return says(reading, clause, SOME, m -> !Periods.isSome(reading, m))
          ? Optional.of(Stance.NOT_ALL)
          : Optional.empty();
    }
    if (Negation.ofWhole(reading, clause, ALL)) {
      return Optional.of(Stance.NOT_ALL);
    }
    return wording.refuses() || reading.stances().contains(EXCEPTION)
        ? Optional.empty()
        : Optional.of(Stance.ALL);
  }

  private static boolean says(
      Reading reading, ClauseGroup clause, Set<String> stances, Predicate<Mention> which) {
    return reading
        .mentions(clause)
        .anyMatch(m -> stances.contains(m.concept().id()) && which.test(m));
  }

  private static Optional<Stance> obligation(Reading reading, ClauseGroup clause, Wording wording) {
    boolean no = wording.refuses();
    if (wording.lacks() && Negation.comesBefore(reading, clause, SPARED, Wording.WITHOUT)) {
      // "Reserveren hoeft niet, loop zo binnen": what is spared is said already.
      return Optional.of(Stance.NOT_REQUIRED);
    }
    if (wording.lacks()) {
      // "Zonder bon geen garantie" asks for the receipt; "ook zonder bon", "geen afspraak" do not.
      return Optional.of(
          no && !Negation.within(reading, clause, Wording.WITHOUT)
              ? Stance.REQUIRED
              : Stance.NOT_REQUIRED);
    }
    if (wording.named().containsAll(ONLY_WITH) && !no) {
      return Optional.of(Stance.REQUIRED);
    }
    if (wording.spares()) {
      return Optional.of(Stance.NOT_REQUIRED);
    }
    if (wording.names(NOT_REQUIRED)) {
      return wording.named().contains("sufficient") && wording.negated() && !wording.names(SPARED)
          ? Optional.empty()
          : Optional.of(Stance.NOT_REQUIRED);
    }
    boolean required = wording.names(REQUIRED) || wording.form() == ClauseForm.IMPERATIVE;
    return required && !no ? Optional.of(Stance.REQUIRED) : Optional.empty();
  }

  /** "U hoeft voor een beroep op de garantie geen bon te bewaren": however far the two stand. */
  private boolean needs(Reading reading, ClauseGroup clause) {
    return says(reading, clause, NEEDS);
  }

  private boolean says(Reading reading, ClauseGroup clause, Set<String> lemmas) {
    Vocabulary vocabulary = lexicon.vocabulary(reading.sentence().language());
    return reading.sentence().tokens().stream()
        .filter(t -> t.isWord() && clause.contains(t.clause()))
        .flatMap(t -> vocabulary.lemmas(t.surface()).stream())
        .anyMatch(lemma -> lemmas.contains(lemma.form()));
  }

  /**
   * The clause's own terms. An answer that starts with yes or no speaks of what the title asks, and
   * so does one that names nothing: "Dat kost u niets".
   */
  private Map<String, Double> focus(EntryReading entry, Reading reading, ClauseGroup clause) {
    Map<String, Double> focus = new HashMap<>(subjects.focus(reading, clause));
    Set<String> stances = reading.stances(clause);
    boolean answers =
        clause.first() == 0 && (stances.contains("yes-stance") || stances.contains("no-stance"));
    if (answers || (focus.isEmpty() && stances.stream().anyMatch(TELLING::contains))) {
      subjects
          .of(entry, reading, clause.first())
          .context()
          .forEach((k, v) -> focus.merge(k, v, Math::max));
    }
    return focus;
  }

  private Claim claim(
      EntryReading entry,
      Reading reading,
      ClauseGroup clause,
      ClaimKind kind,
      Stance stance,
      Map<String, Double> focus) {
    int from = -1;
    int to = 0;
    for (Token token : reading.sentence().tokens()) {
      if (clause.contains(token.clause()) && (from >= 0 || token.kind() != Token.Kind.SIGN)) {
        from = from < 0 ? token.from() : from;
        to = token.to();
      }
    }
    return new Claim(
        kind,
        reading,
        from,
        to,
        Optional.empty(),
        Optional.of(stance),
        Slot.PLAIN,
        subjects.of(entry, reading, clause.first()),
        focus,
        contrasts.of(entry, reading),
        Conditions.in(reading));
  }
}
