package kbaudit.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Subjects;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.value.Relation;
import kbaudit.value.Relations;

/**
 * Two promises about one channel that cannot both be kept: how soon it answers, or whether the
 * telephone is answered day and night.
 *
 * <p>Wrong: "We answer your e-mail within one working day" and, in the automatic reply, "We answer
 * your message within three working days". Right: a day for an e-mail and an hour in the chat; ten
 * working days for a complaint.
 */
final class Promises {
  /** The bar the rule is held to: too few findings are known to fit a finer number. */
  private static final double CONFIDENCE = 0.9;

  private Promises() {}

  /** One per channel, and one per telephone number. */
  static List<Contradiction> findings(Content content) {
    Subjects subjects = new Subjects(content.lexicon());
    Map<ContactChannel, List<Promise>> byChannel = new EnumMap<>(ContactChannel.class);
    Map<String, List<PhoneHours>> byNumber = new TreeMap<>();
    for (EntryReading entry : content.readings()) {
      Promise.in(entry, subjects, content.lexicon())
          .forEach(promise ->
              byChannel.computeIfAbsent(promise.channel(), c -> new ArrayList<>()).add(promise));
      PhoneHours.in(entry)
          .forEach(
              hours -> byNumber.computeIfAbsent(hours.number(), n -> new ArrayList<>()).add(hours));
    }
    List<Contradiction> findings = new ArrayList<>();
    byChannel.values().forEach(all -> soonness(all).ifPresent(findings::add));
    byNumber.values().forEach(all -> hours(all).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Contradiction> soonness(List<Promise> promises) {
    Promise first = promises.getFirst();
    List<Answer> answers =
        clusters(promises, Promises::clash).stream()
            .map(cluster ->
                new Answer(
                    cluster.getFirst().span().value().canonical(),
                    cluster.getFirst().label(),
                    cluster.stream().map(Promise::saying).sorted(Places.ORDER).toList()))
            .toList();
    return finding(
        "promise.question",
        first.channel().label(),
        first.reading().sentence().language(),
        answers);
  }

  private static Optional<Contradiction> hours(List<PhoneHours> all) {
    PhoneHours first = all.getFirst();
    List<Answer> answers =
        clusters(all, PhoneHours::clash).stream()
            .map(cluster ->
                new Answer(
                    cluster.getFirst().hours().value().canonical(),
                    cluster.getFirst().label(),
                    cluster.stream().map(PhoneHours::saying).sorted(Places.ORDER).toList()))
            .toList();
    return finding("promise.open", first.numberAsWritten(), first.sentence().language(), answers);
  }

  private static Optional<Contradiction> finding(
      String question, String about, Language language, List<Answer> answers) {
    return answers.size() < 2
        ? Optional.empty()
        : Optional.of(
            Contradiction.of(
                Practice.PROMISE,
                Severity.WARNING,
                CONFIDENCE,
                Wording.of(language).text(question).replace("{0}", about),
                language,
                answers));
  }

  /** Who promises less than somebody else's room leaves. */
  private static boolean clash(Promise one, Promise other) {
    return !one.scope().isApart(other.scope())
        && Relations.relate(one.span(), other.span()) == Relation.DIFFERENT;
  }

  /**
   * Those that clash with somebody, each beside those it agrees with; of who clashes with nobody
   * nothing is told.
   */
  private static <T> List<List<T>> clusters(List<T> all, BiPredicate<T, T> clash) {
    List<List<T>> clusters = new ArrayList<>();

    for (T one : all) {
      if (all.stream().anyMatch(other -> clash.test(one, other))) {
        clusters.stream()
            .filter(cluster -> cluster.stream().noneMatch(other -> clash.test(one, other)))
            .findFirst()
            .ifPresentOrElse(
                cluster -> cluster.add(one), () -> clusters.add(new ArrayList<>(List.of(one))));
      }
    }
    return clusters;
  }
}
