package kbaudit.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.Token;
import kbaudit.value.Age;
import kbaudit.value.Bound;
import kbaudit.value.CalendarDay;
import kbaudit.value.Clock;
import kbaudit.value.Contact;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Members;
import kbaudit.value.Moments;
import kbaudit.value.Money;
import kbaudit.value.OpeningHours;
import kbaudit.value.Percentage;
import kbaudit.value.Quantity;
import kbaudit.value.Span;
import kbaudit.value.Values;

/** Claims that state a value: one per value that plays a part in its sentence. */
final class ValueClaims {
  private static final int NOUN_REACH = 4;

  private static final Set<String> LISTED =
      Set.of(
          "manieren",
          "redenen",
          "stappen",
          "dingen",
          "zaken",
          "mogelijkheden",
          "opties",
          "ways",
          "reasons",
          "steps",
          "things",
          "options",
          "wege",
          "wegen",
          "gründe",
          "gründen",
          "schritte",
          "schritten",
          "dinge",
          "möglichkeiten",
          "optionen",
          "façons",
          "moyens",
          "raisons",
          "étapes",
          "choses",
          "possibilités");

  private static final Set<String> TIMES = Set.of("keer", "maal", "times", "mal", "fois");

  private static final Set<String> TIMES_IN_ONE =
      Set.of("twice", "thrice", "tweemaal", "driemaal", "zweimal", "dreimal");

  private static final Set<String> ALLOWING =
      Set.of(
          "mag",
          "mogen",
          "kan",
          "kun",
          "kunt",
          "kunnen",
          "may",
          "can",
          "darf",
          "dürfen",
          "kann",
          "können",
          "möglich",
          "erlaubt",
          "gestattet",
          "zulässig",
          "drin",
          "peut",
          "peuvent",
          "pouvez",
          "peux");

  private static final Set<String> OF = Set.of("van", "of", "von", "de", "mit", "met", "with");

  private static final Set<String> INSTEAD = Set.of("statt", "anstatt", "bisher", "bislang");

  private static final Set<String> MORE =
      Set.of("meer", "langer", "more", "longer", "mehr", "länger", "plus");

  /** Between the numbers of a list. */
  private static final Pattern JOINT = Pattern.compile(",? ?(?:,|of|en|or|and|oder|und|ou|et) ?");

  /** Scopes that a worked example only borrows. */
  private static final Set<String> MOMENTS = Set.of("weekday", "day-part");

  private final Lexicon lexicon;
  private final WorkedLengths lengths;
  private final Subjects subjects;
  private final Contrasts contrasts;

  ValueClaims(Lexicon lexicon, Subjects subjects, Contrasts contrasts) {
    this.lexicon = lexicon;
    this.lengths = new WorkedLengths(lexicon);
    this.subjects = subjects;
    this.contrasts = contrasts;
  }

  List<Claim> find(EntryReading entry, Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Found found : reading.values()) {
      Optional<ClaimKind> kind = kind(found);
      if (kind.isPresent() && !(found.value() instanceof Count && isName(entry, reading, found))) {
        claim(entry, reading, found, kind.get()).ifPresent(claims::add);
      }
    }
    Stream.concat(lengths.in(entry, reading).stream(), WorkedSums.in(reading).stream())
        .forEach(worked -> claims.add(worked(entry, reading, worked)));
    return claims;
  }

  /** What an example works out holds on whatever day it takes for one. */
  private Claim worked(EntryReading entry, Reading reading, Worked worked) {
    Found found = worked.found();
    Map<String, Set<String>> scopes = new HashMap<>(contrasts.of(entry, reading));
    scopes.keySet().removeAll(MOMENTS);
    Map<String, Double> focus =
        subjects.focus(reading, new ClauseGroup(worked.first(), worked.last(), false));
    focus.keySet().removeIf(this::isMoment);
    return new Claim(
        kind(found).orElseThrow(),
        reading,
        found.from(),
        found.to(),
        Optional.of(found),
        Optional.empty(),
        Slots.of(reading, found, worked.last()),
        subjects.of(entry, reading, worked.last()),
        focus,
        scopes,
        Conditions.in(reading));
  }

  private boolean isMoment(String term) {
    return term.startsWith("c:")
        && lexicon.concept(term.substring(2)).filter(c -> c.kind().equals("time")).isPresent();
  }

  private Optional<Claim> claim(EntryReading entry, Reading reading, Found read, ClaimKind kind) {
    Map<String, Double> focus = new HashMap<>();
    int clause = reading.clauseOf(read.from());
    ClauseGroup group = new ClauseGroup(clause, clause, false);
    Found found = refusesMore(reading, read, group) ? read.with(Bound.AT_MOST) : read;
    if (Conditions.isExample(reading, group, found)
        || isSeason(reading, found)
        || isSize(reading, found)
        || isInstead(reading, found)) {
      return Optional.empty();
    }
    if (found.value() instanceof Count count) {
      focus.putAll(noun(reading, found));
      boolean limit = found.bound() != Bound.EXACT || count.amount().isUnlimited();
      if ((focus.isEmpty() && !limit && !isOften(reading, found)) || announces(reading, found)) {
        return Optional.empty();
      }
    }
    if (focus.isEmpty()) {
      focus.putAll(subjects.focus(reading, group));
    }
    Subject subject = subjects.of(entry, reading, clause);
    if (found.value() instanceof Contact contact) {
      // "bel 088 …" and "telefoon: 088 …" speak of one thing: the number itself says it is a
      // telephone.
      subject = subject.with("c:" + channel(contact), 1);
    }
    if (found.value() instanceof OpeningHours) {
      subject = subject.with("c:opening-hours", 1);
    }
    return Optional.of(
        new Claim(
            kind,
            reading,
            found.from(),
            found.to(),
            Optional.of(found),
            Optional.empty(),
            Slots.of(reading, found, clause),
            subject,
            focus,
            contrasts.of(entry, reading, read),
            Conditions.in(reading)));
  }

  /**
   * "Meer dan twee koffers kunt u niet meenemen": two is the limit. Only where the clause opens
   * with it: "bij meer dan € 50 betaalt u geen verzendkosten" limits nothing.
   */
  private static boolean refusesMore(Reading reading, Found found, ClauseGroup clause) {
    return found.bound() == Bound.MORE_THAN
        && reading.sentence().tokens().stream()
            .filter(token -> clause.contains(token.clause()) && token.isWord())
            .findFirst()
            .filter(token -> MORE.contains(SentenceReader.lower(token.surface())))
            .isPresent()
        && Negation.in(reading, clause);
  }

  /** "Van maart tot en met oktober open van 9.30 tot 18.00 uur": when the hours hold. */
  private static boolean isSeason(Reading reading, Found found) {
    return found.value() instanceof CalendarDay day
        && reading.values().stream()
            .anyMatch(other ->
                other.value() instanceof OpeningHours
                    || (other.value() instanceof Clock
                        && !(day.until().isEmpty() && isMoment(reading, found, other))
                        && Slots.role(reading, other, reading.clauseOf(other.from()))
                            != Slot.Role.PLAIN));
  }

  /** "Een box <b>van 3 m²</b> kost € 45": which box it is that costs so much. */
  private static boolean isSize(Reading reading, Found found) {
    return found.value() instanceof Quantity
        && found.bound() == Bound.EXACT
        && reading.values().stream().anyMatch(other -> other.value() instanceof Money)
        && OF.contains(reading.before(found.from()));
  }

  /** German "<b>statt</b> 49 € nur 29 €": what it cost before. */
  private static boolean isInstead(Reading reading, Found found) {
    return found.value() instanceof Money && INSTEAD.contains(reading.before(found.from()));
  }

  /** "By 5pm on Friday 12 June", "op 31 maart om 17.00 uur": a day and its hour. */
  private static boolean isMoment(Reading reading, Found day, Found hour) {
    int from = Math.min(day.to(), hour.to());
    int to = Math.max(day.from(), hour.from());
    return Moments.joins(
        reading.sentence().tokens().stream()
            .filter(token -> token.from() >= from && token.to() <= to)
            .map(token -> SentenceReader.lower(token.surface())),
        reading.sentence().language());
  }

  /** A number that the title has too ("Error 11") says which one is meant, not how many. */
  private static boolean isName(EntryReading entry, Reading reading, Found found) {
    String number = reading.sentence().text().value().substring(found.from(), found.to());
    return Stream.concat(
            entry.entry().title().stream(), reading.sentence().passage().headings().stream())
        .flatMap(text ->
            Values.find(text.value(), entry.language()).stream()
                .filter(other -> other.value() instanceof Count)
                .map(other -> text.value().substring(other.from(), other.to())))
        .anyMatch(number::equals);
  }

  private static Optional<ClaimKind> kind(Found found) {
    return switch (found.value()) {
      case Span s ->
          found.per().isPresent() && !isAllowance(found)
              ? Optional.empty()
              : Optional.of(ClaimKind.DURATION);
      case Money m -> Optional.of(ClaimKind.MONEY);
      case Percentage p -> Optional.of(ClaimKind.PERCENTAGE);
      case Count c -> Optional.of(ClaimKind.NUMBER);
      case Quantity q -> Optional.of(ClaimKind.NUMBER);
      case Age a -> Optional.of(ClaimKind.NUMBER);
      case CalendarDay d -> Optional.of(ClaimKind.DATE);
      case Clock c -> Optional.of(ClaimKind.TIME);
      case OpeningHours o -> Optional.of(ClaimKind.TIME);
      case Contact c -> Optional.of(ClaimKind.CONTACT);
      case Members m -> Optional.of(ClaimKind.SET);
    };
  }

  /** "Drie maanden per jaar" is how long; "drie dagen per week" how often. */
  private static boolean isAllowance(Found found) {
    return found.per().filter(per -> per.unit().equals("year")).isPresent();
  }

  private static String channel(Contact contact) {
    return switch (contact.type()) {
      case PHONE -> "phone-channel";
      case EMAIL -> "email-channel";
      case LINK -> "website";
    };
  }

  /**
   * Terms of the noun that a bare number counts: "zes <b>winkels</b>", "acht <b>plekken voor
   * rolstoelgebruikers</b>".
   */
  private static Map<String, Double> noun(Reading reading, Found found) {
    Map<String, Double> terms = new HashMap<>();
    int first = 0;
    List<Token> tokens = reading.sentence().tokens();
    int end = lastOfList(reading, found).to();
    while (first < tokens.size() && tokens.get(first).from() < end) {
      first++;
    }
    for (Term term : reading.terms()) {
      if (term.from() >= first && term.from() < first + NOUN_REACH) {
        terms.merge(term.key(), term.weight() * (term.from() <= first + 1 ? 1 : 0.6), Math::max);
      }
    }
    return terms;
  }

  /** "Three, six or twelve boxes": the noun comes after the last of them. */
  private static Found lastOfList(Reading reading, Found found) {
    Found last = found;
    String text = reading.sentence().text().value();
    for (Found next : reading.values()) {
      if (next.value() instanceof Count
          && next.from() > last.to()
          && JOINT.matcher(text.substring(last.to(), next.from())).matches()) {
        last = next;
      }
    }
    return last;
  }

  /** "Verlengen kan twee keer": nothing is counted but the times that it may happen. */
  private static boolean isOften(Reading reading, Found found) {
    List<Token> tokens = reading.sentence().tokens();
    int clause = reading.clauseOf(found.from());
    boolean times =
        behind(tokens, found).anyMatch(TIMES::contains)
            || TIMES_IN_ONE.contains(
                reading
                    .sentence()
                    .text()
                    .value()
                    .substring(found.from(), found.to())
                    .toLowerCase(Locale.ROOT));
    return times
        && tokens.stream()
            .filter(token -> token.clause() == clause)
            .anyMatch(token -> ALLOWING.contains(SentenceReader.lower(token.surface())));
  }

  /** The word right behind a value. */
  private static Stream<String> behind(List<Token> tokens, Found found) {
    return tokens.stream()
        .filter(token -> token.from() >= found.to() && !token.surface().isBlank())
        .limit(1)
        .map(token -> SentenceReader.lower(token.surface()));
  }

  /** "There are two ways to pay less" counts what the text goes on to list. */
  private static boolean announces(Reading reading, Found found) {
    return reading.sentence().tokens().stream()
        .filter(token -> token.from() >= found.to())
        .limit(2)
        .anyMatch(token -> LISTED.contains(SentenceReader.lower(token.surface())));
  }
}
