package kbaudit.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.document.Location;

/**
 * Who owns the texts of a finding and when each last changed. A side that changed more than a year
 * before the newest one is probably stale: the rule changed and this text was forgotten.
 */
final class Freshness {
  private final List<Saying> sayings;
  private final Optional<LocalDate> newest;
  private final Messages messages;

  private Freshness(List<Saying> sayings, Messages messages) {
    this.sayings = sayings;
    this.messages = messages;
    this.newest = sayings.stream().flatMap(s -> changed(s).stream()).max(Comparator.naturalOrder());
  }

  /** One line; empty when no source says anything. */
  static Optional<String> of(Contradiction finding, Messages messages) {
    List<Saying> known =
        finding.answers().stream()
            .flatMap(answer -> answer.says().stream())
            .filter(saying -> saying.owner().isPresent() || saying.updated().isPresent())
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(new Freshness(known, messages).line());
  }

  /** The places of a finding that are probably stale. */
  static Set<Saying> stale(Contradiction finding, Messages messages) {
    List<Saying> all =
        finding.answers().stream().flatMap(answer -> answer.says().stream()).toList();
    Freshness freshness = new Freshness(all, messages);
    return all.stream().filter(freshness::isStale).collect(Collectors.toUnmodifiableSet());
  }

  private String line() {
    List<String> parts = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    boolean first = true;
    for (Saying saying : sayings) {
      if (told.add(List.of(name(saying), saying.updated(), saying.owner()))) {
        parts.add(part(saying, first));
        first = first && saying.updated().isEmpty();
      }
    }
    return String.join(" · ", parts);
  }

  /** Only the first says "changed"; the others read on. */
  private String part(Saying saying, boolean first) {
    List<String> words = new ArrayList<>();
    words.add(name(saying));
    saying
        .updated()
        .ifPresent(date -> words.add(first ? messages.get("text.changed", day(date)) : day(date)));
    saying.owner().ifPresent(owner -> words.add("(" + Printed.clean(owner) + ")"));
    String said = String.join(" ", words);
    return isStale(saying) ? messages.get("text.stale", said) : said;
  }

  /** The channel, or the place when one channel has texts of several dates or owners. */
  private String name(Saying saying) {
    long versions =
        sayings.stream()
            .filter(other -> other.channel().equals(saying.channel()))
            .map(other -> List.of(other.owner(), other.updated()))
            .distinct()
            .count();
    Location place = saying.location();
    return Printed.clean(versions > 1 ? place.path() + ":" + place.line() : saying.channel());
  }

  private boolean isStale(Saying saying) {
    return newest
        .flatMap(last -> changed(saying).map(date -> date.isBefore(last.minusYears(1))))
        .orElse(false);
  }

  private static Optional<LocalDate> changed(Saying saying) {
    try {
      return saying.updated().map(date -> LocalDate.parse(day(date)));
    } catch (DateTimeParseException unknown) {
      return Optional.empty();
    }
  }

  /** The date of a date with a time. */
  static String day(String date) {
    String clean = Printed.clean(date);
    return clean.length() > 10 ? clean.substring(0, 10) : clean;
  }
}
