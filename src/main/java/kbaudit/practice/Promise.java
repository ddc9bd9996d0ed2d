package kbaudit.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.claim.Subject;
import kbaudit.claim.Subjects;
import kbaudit.contradiction.Saying;
import kbaudit.document.Scope;
import kbaudit.lexicon.Concept;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.Sentence;
import kbaudit.value.Bound;
import kbaudit.value.Found;
import kbaudit.value.Span;

/**
 * How soon the organisation says it answers whoever writes on a channel. Only where nothing else is
 * spoken of: an answer to a complaint, to an application, at the weekend or from the technician is
 * another promise.
 */
record Promise(Reading reading, Found span, ContactChannel channel) {
  /** Concepts that speak of writing and answering, and of nothing else. */
  private static final Set<String> WRITING =
      Set.of(
          "answer",
          "ask",
          "response-time",
          "reply-time-email",
          "reply-time-chat",
          "reply-time-social",
          "receive",
          "send",
          "write",
          "message",
          "complete",
          "arrive",
          "email-channel",
          "email-message",
          "chat-channel",
          "whatsapp",
          "web-form",
          "form",
          "social-media",
          "facebook",
          "instagram",
          "x-twitter",
          "phone-channel",
          "contact-channel",
          "contact-us",
          "contact-page",
          "customer-service",
          "agent-service",
          "staff",
          "help-customer",
          "receipt-of-goods",
          "acknowledgement-of-receipt",
          "working-day",
          "day",
          "hour",
          "week",
          "question",
          "digital",
          "website",
          "website-channel",
          "email-address",
          "duration",
          "time",
          "document",
          "person",
          "get",
          "handle",
          "give",
          "content",
          "thank",
          "speed",
          "fast",
          "way-how",
          "confirm",
          "listen",
          "entrance",
          "counter",
          "greeting",
          "call",
          "fill-in",
          "employee",
          "use",
          "mobile-coverage");

  /** Kinds of concepts that say when or how, whatever about. */
  private static final Set<String> MANNER = Set.of("time", "quality");

  /** Words of several senses weigh no more than this. */
  private static final double HINT = 0.5;

  private static final Set<ContactChannel> WRITTEN =
      EnumSet.of(
          ContactChannel.EMAIL,
          ContactChannel.CHAT,
          ContactChannel.WHATSAPP,
          ContactChannel.FORM,
          ContactChannel.FACEBOOK,
          ContactChannel.INSTAGRAM,
          ContactChannel.TWITTER,
          ContactChannel.SOCIAL);

  /** All of them in an entry: one for each channel that a sentence speaks of. */
  static List<Promise> in(EntryReading entry, Subjects subjects, Lexicon lexicon) {
    List<Promise> promises = new ArrayList<>();
    for (Reading reading : entry.readings()) {
      if (isPromise(reading) && isOfWriting(subjects.of(entry, reading), lexicon)) {
        soonness(reading)
            .ifPresent(span ->
                channels(entry, reading)
                    .forEach(channel -> promises.add(new Promise(reading, span, channel))));
      }
    }
    return promises;
  }

  private static boolean isPromise(Reading reading) {
    Sentence sentence = reading.sentence();
    Wording words = Wording.of(sentence.language());
    String line = Wording.line(sentence);
    boolean answered = words.has("promise.get", line) && words.has("promise.answer", line);
    boolean answering =
        words.has("promise.we", line)
            && reading.mentions().stream()
                .map(mention -> mention.concept().id())
                .anyMatch(id -> id.equals("answer") || id.contains("response-time"));
    return sentence.role() == Sentence.Role.STATEMENT
        && (answered || answering)
        && !words.has("promise.not", line);
  }

  /** What is only hinted at, and when or how it is done, is no other subject. */
  private static boolean isOfWriting(Subject subject, Lexicon lexicon) {
    return subject.all().entrySet().stream()
        .filter(term -> term.getKey().startsWith("c:") && term.getValue() > HINT)
        .map(term -> term.getKey().substring(2))
        .allMatch(id ->
            WRITING.contains(id)
                || lexicon.concept(id).map(Concept::kind).filter(MANNER::contains).isPresent());
  }

  /** The one time that the sentence tells, as an upper limit or as the usual. */
  private static Optional<Found> soonness(Reading reading) {
    List<Found> spans =
        reading.values().stream().filter(found -> found.value() instanceof Span).toList();
    return spans.size() == 1 && !spans.getFirst().implied()
        ? spans.stream()
            .filter(found -> found.bound() == Bound.AT_MOST || found.bound() == Bound.EXACT)
            .filter(found -> found.per().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** Named in the sentence, in the one before it, over it, or else the one it is written on. */
  private static List<ContactChannel> channels(EntryReading entry, Reading reading) {
    List<ContactChannel> named = written(reading);
    if (!named.isEmpty()) {
      return named;
    }
    int at = reading.sentence().index();
    List<ContactChannel> before = at == 0 ? List.of() : before(entry, reading, at);
    if (!before.isEmpty()) {
      return before.size() == 1 ? before : List.of();
    }
    return ContactChannel.of(entry.entry().channel())
        .filter(WRITTEN::contains)
        .filter(own -> speaksOfThis(entry, reading))
        .stream()
        .toList();
  }

  private static List<ContactChannel> written(Reading reading) {
    return ContactChannel.in(reading.mentions()).stream().filter(WRITTEN::contains).toList();
  }

  private static List<ContactChannel> before(EntryReading entry, Reading reading, int at) {
    Reading before = entry.readings().get(at - 1);
    boolean together = before.sentence().passage().equals(reading.sentence().passage());
    return together ? written(before) : List.of();
  }

  /** "Your message", "here": said by the channel about itself, in this sentence or around it. */
  private static boolean speaksOfThis(EntryReading entry, Reading reading) {
    Wording words = Wording.of(entry.language());
    return entry.readings().stream()
        .filter(other -> other.sentence().index() <= reading.sentence().index())
        .anyMatch(other -> words.has("promise.here", Wording.line(other.sentence())));
  }

  Scope scope() {
    return reading.sentence().entry().scope();
  }

  Saying saying() {
    return Places.saying(reading.sentence(), span.from(), span.to());
  }

  /** The words that state it. */
  String label() {
    return reading.sentence().text().value().substring(span.from(), span.to());
  }
}
