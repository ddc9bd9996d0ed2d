package kbaudit.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.lexicon.Lexicon;
import kbaudit.lexicon.Mention;
import kbaudit.lexicon.Vocabulary;
import kbaudit.text.Sentence.Role;
import kbaudit.text.Token;
import kbaudit.value.Amount;
import kbaudit.value.Bound;
import kbaudit.value.CalendarDay;
import kbaudit.value.Clock;
import kbaudit.value.Found;
import kbaudit.value.Span;
import kbaudit.value.Unit;

/**
 * Lengths of time that a text shows by two moments: "teken je maandag, dan staat het geld donderdag
 * op je rekening" takes three days, "heute kündigen, morgen raus" one.
 */
final class WorkedLengths {
  private static final int LONGEST_DAYS = 400;
  private static final int SHORTEST_MINUTES = 5;
  private static final int LONGEST_MINUTES = 6 * 60;

  /** The 29th of February is a day too. */
  private static final int ANY_YEAR = 2000;

  private static final List<String> WEEK =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final List<String> DAYS = List.of("today", "tomorrow");

  /** "Today <b>and</b> tomorrow", "vandaag <b>tot</b> morgen": no way from one to the other. */
  private static final Set<String> JOINING =
      Set.of("en", "of", "t/m", "and", "or", "to", "und", "oder", "bis", "et", "ou", "à", "au");

  private static final Set<String> UNTIL =
      Set.of(
          "uiterlijk",
          "tot",
          "t/m",
          "binnen",
          "by",
          "until",
          "before",
          "bis",
          "spätestens",
          "avant");

  /** What can be counted from one to the other; the surest first. */
  private enum Scale {
    TODAY,
    DATE,
    WEEKDAY,
    TIME
  }

  private record Moment(
      Reading reading, Scale scale, long at, int clause, int from, int to, Bound bound) {}

  private final Lexicon lexicon;

  WorkedLengths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** At most one: of a text with three moments nobody knows which two are meant. */
  Optional<Worked> in(EntryReading entry, Reading reading) {
    List<Moment> here = moments(reading).toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    List<Moment> all =
        Stream.concat(asked(entry, reading).flatMap(WorkedLengths::moments), here.stream())
            .toList();
    for (Scale scale : Scale.values()) {
      List<Moment> two = all.stream().filter(moment -> moment.scale() == scale).toList();
      if (two.size() == 2
          && two.getLast().reading() == reading
          && leads(two.getFirst(), two.getLast())) {
        return length(two.getFirst(), two.getLast())
            .map(span -> worked(span, two.getFirst(), two.getLast()));
      }
    }
    return Optional.empty();
  }

  /** "Besteld op 1 april? Dan …": the question before says when it began. */
  private static Stream<Reading> asked(EntryReading entry, Reading reading) {
    int at = reading.sentence().index();
    return at == 0
        ? Stream.empty()
        : Stream.of(entry.readings().get(at - 1))
            .filter(before ->
                before.sentence().role() == Role.QUESTION
                    && before.sentence().passage().equals(reading.sentence().passage()));
  }

  private static Stream<Moment> moments(Reading reading) {
    return Stream.concat(
        reading.mentions().stream().flatMap(mention -> named(reading, mention).stream()),
        reading.values().stream().flatMap(found -> told(reading, found).stream()));
  }

  private static Optional<Moment> named(Reading reading, Mention mention) {
    String id = mention.concept().id();
    Scale scale = DAYS.contains(id) ? Scale.TODAY : Scale.WEEKDAY;
    int at = scale == Scale.TODAY ? DAYS.indexOf(id) : WEEK.indexOf(id);
    if (at < 0) {
      return Optional.empty();
    }
    Token first = reading.sentence().tokens().get(mention.from());
    Token last = reading.sentence().tokens().get(mention.to() - 1);
    Bound bound = UNTIL.contains(reading.before(first.from())) ? Bound.AT_MOST : Bound.EXACT;
    return Optional.of(
        new Moment(reading, scale, at, first.clause(), first.from(), last.to(), bound));
  }

  private static Optional<Moment> told(Reading reading, Found found) {
    Scale scale;
    long at;
    if (found.value() instanceof CalendarDay day
        && day.day().isPresent()
        && day.month() != CalendarDay.ANY_MONTH
        && day.until().isEmpty()) {
      scale = Scale.DATE;
      at =
          LocalDate.of(day.year().orElse(ANY_YEAR), day.month(), day.day().getAsInt()).toEpochDay();
    } else if (found.value() instanceof Clock clock && clock.untilMinute().isEmpty()) {
      scale = Scale.TIME;
      at = clock.minute();
    } else {
      return Optional.empty();
    }
    Bound bound = found.bound() == Bound.AT_MOST ? Bound.AT_MOST : Bound.EXACT;
    int clause = reading.clauseOf(found.from());
    return Optional.of(new Moment(reading, scale, at, clause, found.from(), found.to(), bound));
  }

  /**
   * True when the one is when something begins and the other when it is done. Days of the week and
   * hours most often say when something is open: the first has to stand in a condition.
   */
  private boolean leads(Moment one, Moment other) {
    Reading reading = other.reading();
    if (one.reading() != reading) {
      return true;
    }
    if (JOINING.contains(reading.before(other.from()))) {
      return false;
    }
    return switch (one.scale()) {
      case TODAY -> true;
      case DATE -> one.clause() != other.clause();
      case WEEKDAY, TIME -> isCondition(reading, one.clause(), other.clause());
    };
  }

  private boolean isCondition(Reading reading, int one, int other) {
    Vocabulary vocabulary = lexicon.vocabulary(reading.sentence().language());
    return ClauseGroup.of(reading.sentence(), vocabulary).stream()
        .filter(group -> group.contains(one))
        .anyMatch(group ->
            !group.contains(other)
                && ClauseForm.of(reading, group, vocabulary) != ClauseForm.STATEMENT);
  }

  private static Optional<Span> length(Moment one, Moment other) {
    long length = other.at() - one.at();
    boolean minutes = one.scale() == Scale.TIME;
    boolean likely =
        minutes
            ? length >= SHORTEST_MINUTES && length <= LONGEST_MINUTES
            : length > 0 && length <= LONGEST_DAYS;
    return likely
        ? Optional.of(new Span(Amount.of(length), minutes ? Unit.MINUTE : Unit.DAY))
        : Optional.empty();
  }

  private static Worked worked(Span span, Moment one, Moment other) {
    boolean together = one.reading() == other.reading();
    Found found =
        new Found(
            together ? one.from() : other.from(),
            other.to(),
            span,
            other.bound(),
            Optional.empty(),
            false,
            true);
    return new Worked(found, together ? one.clause() : 0, other.clause());
  }
}
