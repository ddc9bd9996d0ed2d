package kbaudit.practice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.claim.Subject;
import kbaudit.claim.Subjects;
import kbaudit.text.Sentence.Role;

/**
 * What an entry is about, apart from how to get in touch.
 *
 * @param terms concepts with their weights
 * @param title those of the title alone
 */
record About(Map<String, Double> terms, Map<String, Double> title) {
  /** Terms that every way of sending somebody on has. */
  private static final List<String> SENDING =
      List.of(
          "contact-us",
          "contact-channel",
          "contact-page",
          "customer-service",
          "website",
          "answer",
          "ask",
          "question",
          "help-customer",
          "staff",
          "agent-service",
          "way-how",
          "form",
          "fill-in",
          "call",
          "telephone",
          "phone",
          "message",
          "send",
          "write",
          "link",
          "digital",
          "see",
          "use",
          "find",
          "watch",
          "start",
          "thank",
          "customer",
          "receive",
          "person",
          "document",
          "online",
          "look",
          "read");

  About {
    terms = Map.copyOf(terms);
    title = Map.copyOf(title);
  }

  static About of(EntryReading entry, Subjects subjects) {
    Map<String, Double> terms = new TreeMap<>();
    Map<String, Double> title = new TreeMap<>();
    for (Reading reading : entry.readings()) {
      Role role = reading.sentence().role();
      Subject subject = subjects.of(entry, reading);
      if (reading.sentence().index() == 0) {
        title.putAll(subject.context());
      }
      if (role != Role.GREETING && role != Role.CLOSING) {
        subject.all().forEach((key, weight) -> terms.merge(key, weight, Math::max));
      }
    }
    terms.keySet().removeIf(About::isSending);
    title.keySet().removeIf(About::isSending);
    return new About(terms, title);
  }

  private static boolean isSending(String key) {
    String concept = key.substring(2);
    return !key.startsWith("c:") || SENDING.contains(concept) || ContactChannel.isAny(concept);
  }

  /** How much the two share, in all or in their titles, 0 to 1. */
  double likeness(About other) {
    return Math.max(likeness(terms, other.terms), likeness(title, other.title));
  }

  private static double likeness(Map<String, Double> one, Map<String, Double> other) {
    double shared = shared(one, other);
    double all = sum(one) + sum(other) - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** How much of this, or of its title, the other speaks of too, 0 to 1. */
  double within(About other) {
    return Math.max(part(terms, other.terms), part(title, other.terms));
  }

  /** How much of the one the other has too, 0 to 1. */
  static double part(Map<String, Double> one, Map<String, Double> other) {
    double all = sum(one);
    return all == 0 ? 0 : shared(one, other) / all;
  }

  private static double shared(Map<String, Double> one, Map<String, Double> other) {
    return one.keySet().stream()
        .sorted()
        .mapToDouble(key -> Math.min(one.getOrDefault(key, 0.0), other.getOrDefault(key, 0.0)))
        .sum();
  }

  private static double sum(Map<String, Double> terms) {
    return terms.values().stream().sorted().mapToDouble(weight -> weight).sum();
  }
}
