package kbaudit.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.claim.Subjects;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.document.Text;
import kbaudit.text.Sentence.Role;
import kbaudit.value.Contact;
import kbaudit.value.OpeningHours;

/**
 * Channels that send the customer on with one question until he is back where he began, and none of
 * which answers it.
 *
 * <p>Wrong: the FAQ says "Call us to change your name", the telephone script "Use the contact
 * form", the confirmation of the form "See our FAQ". Right: the telephone script says what is
 * needed for it.
 */
final class Runarounds {
  /** The bar the rule is held to: too few findings are known to fit a finer number. */
  private static final double CONFIDENCE = 0.9;

  /** Two entries this much alike are about one question. */
  private static final double ALIKE = 0.5;

  /** An entry that speaks of this much of the question may well answer it. */
  private static final double ANSWERS = 0.6;

  private static final int LONGEST = 5;

  /** Where the customer is sent on. */
  private record Stop(EntryReading entry, ContactChannel here, Referral referral, About about) {
    ContactChannel next() {
      return referral.channel();
    }
  }

  /** Somebody who says more than where to go. */
  private record Answering(ContactChannel here, About about) {}

  private final List<Stop> stops = new ArrayList<>();
  private final List<Answering> answering = new ArrayList<>();

  private Runarounds(Content content) {
    Subjects subjects = new Subjects(content.lexicon());
    for (EntryReading entry : content.readings()) {
      Optional<ContactChannel> here = ContactChannel.of(entry.entry().channel());
      if (here.isPresent()) {
        About about = About.of(entry, subjects);
        only(entry)
            .filter(referral -> referral.channel() != here.get())
            .ifPresentOrElse(
                referral -> stops.add(new Stop(entry, here.get(), referral, about)),
                () -> answering.add(new Answering(here.get(), about)));
      }
    }
  }

  /** One per circle, told from its first entry in order of place. */
  static List<Contradiction> findings(Content content) {
    return new Runarounds(content).circles();
  }

  /** The one channel that an entry sends to, when it says nothing else. */
  private static Optional<Referral> only(EntryReading entry) {
    List<Referral> referrals = new ArrayList<>();
    for (Reading reading : entry.readings()) {
      List<Referral> referral = Referral.in(reading);
      referrals.addAll(referral);
      boolean says =
          reading.sentence().role() == Role.STATEMENT && referral.isEmpty() && !isExcuse(reading);
      if (says || (!referral.isEmpty() && statesMore(reading))) {
        return Optional.empty();
      }
    }
    boolean one = referrals.stream().map(Referral::channel).distinct().count() == 1;
    return one ? Optional.of(referrals.getFirst()) : Optional.empty();
  }

  private static boolean isExcuse(Reading reading) {
    return Wording.of(reading.sentence().language())
            .find("refer.unable", reading.sentence())
            .isPresent()
        && reading.values().isEmpty();
  }

  /** A price, a term: where to go is not all that it says. */
  private static boolean statesMore(Reading reading) {
    return reading.values().stream()
        .anyMatch(
            found -> !(found.value() instanceof Contact || found.value() instanceof OpeningHours));
  }

  private List<Contradiction> circles() {
    Map<String, List<Stop>> circles = new TreeMap<>();
    for (Stop start : stops) {
      walk(start, new ArrayList<>(List.of(start)), circles);
    }
    return circles.values().stream().map(Runarounds::finding).toList();
  }

  private void walk(Stop start, List<Stop> path, Map<String, List<Stop>> circles) {
    Stop last = path.getLast();
    if (isAnswered(last)) {
      return;
    }
    if (last.next() == start.here()) {
      circles.putIfAbsent(key(path), List.copyOf(path));
      return;
    }
    for (Stop next : stops) {
      boolean fresh = path.stream().noneMatch(seen -> seen.here() == next.here());
      if (fresh
          && path.size() < LONGEST
          && next.here() == last.next()
          && next.about().likeness(start.about()) >= ALIKE) {
        path.add(next);
        walk(start, path, circles);
        path.removeLast();
      }
    }
  }

  /** Where it sends to, somebody may answer. */
  private boolean isAnswered(Stop stop) {
    return answering.stream()
        .anyMatch(
            other -> other.here() == stop.next() && stop.about().within(other.about()) >= ANSWERS);
  }

  private static String key(List<Stop> circle) {
    return circle.stream()
        .map(stop -> stop.entry().entry().path() + "#" + stop.entry().entry().id())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Contradiction finding(List<Stop> circle) {
    Stop asked =
        circle.stream()
            .min(Comparator.comparing(stop -> stop.entry().entry().titleIsName()))
            .orElseThrow();
    String around =
        circle.stream()
            .map(stop -> stop.entry().entry().channel() + " → ")
            .collect(Collectors.joining());
    String title =
        asked.entry().entry().title().map(Text::value).orElse(asked.entry().entry().id());
    return Contradiction.of(
        Practice.RUNAROUND,
        Severity.WARNING,
        CONFIDENCE,
        title + " " + around + circle.getFirst().entry().entry().channel(),
        asked.entry().language(),
        circle.stream().map(Runarounds::answer).toList());
  }

  private static Answer answer(Stop stop) {
    return new Answer(
        stop.next().label(), stop.referral().label(), List.of(stop.referral().saying()));
  }
}
