package kbaudit.contradiction;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.Slot;
import kbaudit.claim.Stance;
import kbaudit.value.Age;
import kbaudit.value.Clock;
import kbaudit.value.Contact;
import kbaudit.value.Count;
import kbaudit.value.Found;
import kbaudit.value.Money;
import kbaudit.value.OpeningHours;
import kbaudit.value.Per;
import kbaudit.value.Relation;
import kbaudit.value.Relations;
import kbaudit.value.Span;
import kbaudit.value.Unit;

/**
 * How two claims' values relate as answers. The value grammar compares what is strictly comparable;
 * here two notations of one kind of answer meet: a closing time with opening hours, an age with a
 * number of years, a price "per dog per night" with a price "per night".
 */
final class Comparison {
  private static final Set<String> TIMES =
      Set.of("minute", "hour", "day", "night", "week", "month", "quarter", "year");

  private Comparison() {}

  static Relation of(Claim a, Claim b) {
    if (a.kind() == ClaimKind.COST || b.kind() == ClaimKind.COST) {
      return costs(a, b);
    }
    if (a.value().isEmpty() || b.value().isEmpty()) {
      return StanceRelation.of(a, b);
    }
    Found x = a.value().get();
    Found y = b.value().get();
    if (x.value() instanceof Contact one && y.value() instanceof Contact other) {
      return Reach.same(one, other) ? Relation.EQUAL : Relations.relate(x, y);
    }
    if (x.value() instanceof Money one
        && y.value() instanceof Money other
        && one.currency().equals(other.currency())
        && (Totals.isTotal(a, one, other) || Totals.isTotal(b, other, one))) {
      return Relation.COMPATIBLE;
    }
    Relation relation = Relations.relate(x, y);
    if (relation == Relation.COMPATIBLE) {
      return Limits.differ(x, y) ? Relation.DIFFERENT : relation;
    }
    return relation == Relation.INCOMPARABLE ? notations(a, b, x, y) : relation;
  }

  /** Free of charge here and a price, or "at your own expense", there. */
  private static Relation costs(Claim a, Claim b) {
    Optional<Boolean> one = paid(a);
    Optional<Boolean> other = paid(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    if (!one.equals(other)) {
      return Relation.DIFFERENT;
    }
    return a.kind() == b.kind() ? Relation.EQUAL : Relation.COMPATIBLE;
  }

  /** Absent when the amount is no price: "from € 50 on", "€ 5 off". */
  private static Optional<Boolean> paid(Claim claim) {
    if (claim.stance().isPresent()) {
      return Optional.of(claim.stance().get() == Stance.PAID);
    }
    return claim.slot().role() == Slot.Role.THRESHOLD || claim.slot().role() == Slot.Role.REDUCTION
        ? Optional.empty()
        : claim
            .value()
            .map(Found::value)
            .filter(Money.class::isInstance)
            .map(Money.class::cast)
            .map(price -> price.amount().high().signum() > 0);
  }

  private static Relation notations(Claim a, Claim b, Found x, Found y) {
    if (x.value() instanceof Money m
        && y.value() instanceof Money n
        && m.currency().equals(n.currency())
        && sameRate(x, y)) {
      return prices(x, m.amount().low(), y, n.amount().low());
    }
    if (x.value() instanceof OpeningHours hours && y.value() instanceof Clock clock) {
      return edge(hours, clock, b);
    }
    if (y.value() instanceof OpeningHours hours && x.value() instanceof Clock clock) {
      return edge(hours, clock, a);
    }
    if (x.value() instanceof Clock range && y.value() instanceof Clock limit) {
      return range.untilMinute().isPresent() ? edge(range, limit, b) : edge(limit, range, a);
    }
    if (x.value() instanceof Count m && y.value() instanceof Count n && sameRate(x, y)) {
      return m.amount().isRange() || n.amount().isRange()
          ? Relation.INCOMPARABLE
          : amounts(m.amount().low(), n.amount().low());
    }
    Optional<BigDecimal> ageX = years(x);
    Optional<BigDecimal> ageY = years(y);
    boolean oneAge = x.value() instanceof Age || y.value() instanceof Age;
    return oneAge && ageX.isPresent() && ageY.isPresent()
        ? amounts(ageX.get(), ageY.get())
        : Relation.INCOMPARABLE;
  }

  /**
   * Where both give a rate it is by the same unit of time; "per person", "per hond" and "par chien"
   * are left open: a thing that one side names in another language, or takes for granted.
   */
  private static boolean sameRate(Found x, Found y) {
    return x.per().isEmpty() || y.per().isEmpty() || times(x).equals(times(y));
  }

  private static Set<String> times(Found found) {
    Set<String> units = found.per().map(Comparison::units).orElseGet(TreeSet::new);
    units.retainAll(TIMES);
    return units;
  }

  /** What a rate counts besides time. */
  static Set<String> things(Per rate) {
    Set<String> units = units(rate);
    units.removeAll(TIMES);
    return units;
  }

  private static Set<String> units(Per rate) {
    return new TreeSet<>(List.of(rate.unit().split("\\+")));
  }

  /** € 36 without a rate, where the other asks € 3 a month, is most likely the price of a year. */
  private static Relation prices(Found x, BigDecimal one, Found y, BigDecimal other) {
    boolean yearly =
        (times(x).equals(Set.of("month")) && y.per().isEmpty() && twelvefold(one, other))
            || (times(y).equals(Set.of("month")) && x.per().isEmpty() && twelvefold(other, one));
    return yearly ? Relation.COMPATIBLE : amounts(one, other);
  }

  private static boolean twelvefold(BigDecimal month, BigDecimal year) {
    return month.multiply(BigDecimal.valueOf(12)).compareTo(year) == 0;
  }

  private static Relation amounts(BigDecimal x, BigDecimal y) {
    return x.compareTo(y) == 0 ? Relation.EQUAL : Relation.DIFFERENT;
  }

  private static Optional<BigDecimal> years(Found found) {
    return switch (found.value()) {
      case Age age -> Optional.of(age.amount().low());
      case Span span when span.unit() == Unit.YEAR -> Optional.of(span.amount().low());
      default -> Optional.empty();
    };
  }

  /**
   * A closing ("tot 17.00 uur") or opening time against opening hours, on the weekdays that the
   * claim's sentence names.
   */
  private static Relation edge(OpeningHours hours, Clock clock, Claim claim) {
    Set<String> named = claim.contrasts().getOrDefault("weekday", Set.of());
    if (clock.untilMinute().isPresent()) {
      return stretch(hours, clock, named);
    }
    if (claim.slot().role() == Slot.Role.PLAIN) {
      return Relation.INCOMPARABLE;
    }
    boolean closing = claim.slot().role() == Slot.Role.UPPER_LIMIT;
    Set<Integer> edges = new TreeSet<>();
    hours
        .hours()
        .forEach((day, ranges) -> {
          if (!ranges.isEmpty() && (named.isEmpty() || named.contains(id(day)))) {
            int edge = closing ? ranges.getLast().until() : ranges.getFirst().from();
            if (edge != OpeningHours.Range.UNKNOWN) {
              edges.add(edge);
            }
          }
        });
    if (edges.isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    return edges.contains(clock.minute()) ? Relation.EQUAL : Relation.DIFFERENT;
  }

  /**
   * "11:00-16:00", told of Sunday, against the hours of that day. Without a day it may be about
   * anything; a day with a break has more than one stretch.
   */
  private static Relation stretch(OpeningHours hours, Clock clock, Set<String> named) {
    Set<OpeningHours.Range> stretches =
        hours.hours().entrySet().stream()
            .filter(day -> named.contains(id(day.getKey())) && day.getValue().size() == 1)
            .map(day -> day.getValue().getFirst())
            .filter(range -> range.from() != OpeningHours.Range.UNKNOWN)
            .filter(range -> range.until() != OpeningHours.Range.UNKNOWN)
            .collect(Collectors.toSet());
    if (stretches.isEmpty()) {
      return Relation.INCOMPARABLE;
    }
    boolean same =
        stretches.contains(new OpeningHours.Range(clock.minute(), clock.untilMinute().getAsInt()));
    return same ? Relation.EQUAL : Relation.DIFFERENT;
  }

  private static Relation edge(Clock range, Clock limit, Claim claim) {
    boolean open = range.untilMinute().isEmpty() || limit.untilMinute().isPresent();
    if (open || claim.slot().role() == Slot.Role.PLAIN) {
      return Relation.INCOMPARABLE;
    }
    boolean closing = claim.slot().role() == Slot.Role.UPPER_LIMIT;
    int edge = closing ? range.untilMinute().getAsInt() : range.minute();
    return edge == limit.minute() ? Relation.EQUAL : Relation.DIFFERENT;
  }

  private static String id(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
