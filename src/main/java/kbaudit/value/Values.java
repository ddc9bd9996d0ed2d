package kbaudit.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/** Finds the values a text states. */
public final class Values {
  /** Of two equally long readings the first in this order wins. */
  private static final List<Recogniser> RECOGNISERS =
      List.of(
          new HoursRecogniser(),
          new CalendarRecogniser(),
          new MonthPartRecogniser(),
          new DayOfMonthRecogniser(),
          new HolidayRecogniser(),
          new AgeRecogniser(),
          new AgeWordRecogniser(),
          new ClockRecogniser(),
          new MoneyRecogniser(),
          new PriceRecogniser(),
          new ShortCodeRecogniser(),
          new PercentageRecogniser(),
          new ShareRecogniser(),
          new QuantityRecogniser(),
          new SpanRecogniser(),
          new OpenCountRecogniser(),
          new CountRecogniser(),
          new PhraseRecogniser());

  private Values() {}

  /**
   * The values of a text in order, none overlapping: at each place the longest reading wins, and
   * reading goes on after it. Takes time in proportion to the text.
   */
  public static List<Found> find(String text, Language language) {
    List<Contacts.Place> places = Contacts.in(text, language);
    List<Found> found = new ArrayList<>();
    for (Contacts.Place place : places) {
      place.contact().ifPresent(contact -> found.add(contact(place, contact)));
    }
    Words words =
        Words.of(
            text,
            language,
            places.stream().map(place -> new int[] {place.from(), place.to()}).toList());
    int floor = 0;
    for (int i = 0; i < words.size(); ) {
      Match match = longest(words, i);
      i = match == null ? i + 1 : add(words, match, floor, found);
      floor = match == null ? floor : i;
    }
    found.sort(Comparator.comparingInt(Found::from));
    return List.copyOf(found);
  }

  private static @Nullable Match longest(Words words, int index) {
    Match best = null;
    if (words.get(index).kind() == Word.Kind.HOLE || !words.speech().mayBegin(words.get(index))) {
      return null;
    }
    for (Recogniser recogniser : RECOGNISERS) {
      Match match = recogniser.at(words, index);
      if (match != null && (best == null || match.next() > best.next())) {
        best = match;
      }
    }
    return best;
  }

  /** Adds what was read and returns where to go on. */
  private static int add(Words words, Match match, int floor, List<Found> found) {
    Value value = match.value();
    if (value == null) {
      return match.next();
    }
    Bounds bounds = Bounds.around(words, match);
    Rates rates = match.implied() ? null : rates(words, match, value, floor);
    found.add(
        new Found(
            words.get(match.from()).from(),
            words.get(match.next() - 1).to(),
            value,
            bounds.bound(),
            Optional.ofNullable(rates).map(Rates::per),
            bounds.approximate() || match.approximate(),
            match.implied()));
    return rates == null ? match.next() : rates.next();
  }

  private static @Nullable Rates rates(Words words, Match match, Value value, int floor) {
    if (!hasRate(value)) {
      return null;
    }
    boolean counts = value instanceof Count || value instanceof Quantity;
    Rates after = Rates.after(words, match.next(), counts, value instanceof Money);
    Rates before =
        after == null && (value instanceof Money || counts)
            ? Rates.before(words, match.from(), floor)
            : null;
    return before == null ? after : new Rates(before.per(), match.next());
  }

  private static boolean hasRate(Value value) {
    return value instanceof Money
        || value instanceof Count
        || value instanceof Quantity
        || value instanceof Span
        || value instanceof Percentage;
  }

  private static Found contact(Contacts.Place place, Contact contact) {
    return new Found(
        place.from(), place.to(), contact, Bound.EXACT, Optional.empty(), false, false);
  }
}
