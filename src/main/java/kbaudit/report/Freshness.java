package kbaudit.report;

import java.time.LocalDate;
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
  private final History history;
  private final Messages messages;

  private Freshness(List<Saying> sayings, History history, Messages messages) {
    this.sayings = sayings;
    this.history = history;
    this.messages = messages;
    this.newest =
        sayings.stream().flatMap(s -> history.date(s).stream()).max(Comparator.naturalOrder());
  }

  /** One line; empty when no source says anything. */
  static Optional<String> of(Contradiction finding, History history, Messages messages) {
    List<Saying> known =
        finding.answers().stream()
            .flatMap(answer -> answer.says().stream())
            .filter(saying -> saying.owner().isPresent() || shown(saying, history).isPresent())
            .toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Freshness(known, history, messages).line());
  }

  /** The places of a finding that are probably stale. */
  static Set<Saying> stale(Contradiction finding, History history, Messages messages) {
    List<Saying> all =
        finding.answers().stream().flatMap(answer -> answer.says().stream()).toList();
    Freshness freshness = new Freshness(all, history, messages);
    return all.stream().filter(freshness::isStale).collect(Collectors.toUnmodifiableSet());
  }

  private String line() {
    List<String> parts = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    boolean first = true;
    for (Saying saying : sayings) {
      if (told.add(List.of(name(saying), shown(saying, history), saying.owner()))) {
        parts.add(part(saying, first));
        first = first && shown(saying, history).isEmpty();
      }
    }
    return String.join(" · ", parts);
  }

  /** Only the first says "changed"; the others read on. */
  private String part(Saying saying, boolean first) {
    List<String> words = new ArrayList<>();
    words.add(name(saying));
    shown(saying, history)
        .ifPresent(date -> words.add(first ? messages.get("text.changed", date) : date));
    saying.owner().ifPresent(owner -> words.add("(" + Printed.clean(owner) + ")"));
    String said = String.join(" ", words);
    return isStale(saying) ? messages.get("text.stale", said) : said;
  }

  /** The channel, or the place when one channel has texts of several dates or owners. */
  private String name(Saying saying) {
    long versions =
        sayings.stream()
            .filter(other -> other.channel().equals(saying.channel()))
            .map(other -> List.of(other.owner(), shown(other, history)))
            .distinct()
            .count();
    Location place = saying.location();
    return Printed.clean(versions > 1 ? place.path() + ":" + place.line() : saying.channel());
  }

  private boolean isStale(Saying saying) {
    return newest
        .flatMap(last -> history.date(saying).map(date -> date.isBefore(last.minusYears(1))))
        .orElse(false);
  }

  /** As the source writes it, else as the repository knows it. */
  private static Optional<String> shown(Saying saying, History history) {
    return saying
        .updated()
        .map(Freshness::day)
        .or(() -> history.of(saying).map(change -> change.date().toString()));
  }

  /** The date of a date with a time. */
  static String day(String date) {
    String clean = Printed.clean(date);
    return clean.length() > 10 ? clean.substring(0, 10) : clean;
  }
}
