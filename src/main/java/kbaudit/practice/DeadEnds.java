package kbaudit.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.practice.Wording.Stretch;
import kbaudit.text.Sentence;
import kbaudit.text.Sentence.Role;
import kbaudit.text.Token;
import kbaudit.value.Contact;
import kbaudit.value.Found;

/**
 * A way to answer that reaches nobody: a mail that asks for a reply and says that replies are not
 * read, an address that takes no mail, a channel that another text calls gone, a number or an
 * address that no other channel knows.
 *
 * <p>Wrong: "Reply to this email with a photograph" over "Replies to this address are not read".
 * Right: "Do not reply to this email, use the form".
 */
final class DeadEnds {
  /** The bar the rule is held to: too few findings are known to fit a finer number. */
  private static final double CONFIDENCE = 0.9;

  /** Channels that an organisation gives up; mail, telephone and a shop are too many things. */
  private static final Set<ContactChannel> FLEETING =
      Set.of(
          ContactChannel.WHATSAPP,
          ContactChannel.CHAT,
          ContactChannel.FACEBOOK,
          ContactChannel.INSTAGRAM,
          ContactChannel.FORM);

  private static final Pattern NOBODY =
      Pattern.compile(
          "(no|do-?not|geen)[-_.]?(reply|antwoord)[-_.\\w]*|(nicht|keine)[-_.]?antwort\\w*|ne-?pas-?repondre|niet-?(beantwoorden|antwoorden)",
          Pattern.CASE_INSENSITIVE);

  private DeadEnds() {}

  /** Per place first, then one per channel that is gone, then one per stray contact point. */
  static List<Contradiction> findings(Content content) {
    List<Contradiction> findings = new ArrayList<>();
    for (EntryReading entry : content.readings()) {
      unread(entry).ifPresent(findings::add);
      entry.readings().forEach(reading -> unreachable(reading).ifPresent(findings::add));
    }
    for (ContactChannel channel : ContactChannel.values()) {
      if (FLEETING.contains(channel)) {
        gone(channel, content.readings()).ifPresent(findings::add);
      }
    }
    for (StrayContacts.Stray stray : StrayContacts.in(content)) {
      finding("stray.question", "", stray.language(), stray.alone(), stray.others())
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** An entry that asks for a reply and says that nobody reads it. */
  private static Optional<Contradiction> unread(EntryReading entry) {
    Wording words = Wording.of(entry.language());
    List<Saying> asks = new ArrayList<>();
    List<Saying> unread = new ArrayList<>();
    for (Reading reading : entry.readings()) {
      Sentence sentence = reading.sentence();
      Optional<Stretch> nobody = words.find("reply.unread", sentence);
      if (nobody.isPresent()) {
        unread.add(Places.saying(sentence, nobody.get()));
      } else if (isFromNobody(reading, words)) {
        unread.add(Places.saying(sentence));
      } else if (sentence.role() != Role.QUESTION && sentence.role() != Role.CUSTOMER_WORDS) {
        words
            .find("reply.ask", sentence)
            .filter(ask -> !words.denies(sentence, ask))
            .ifPresent(ask -> asks.add(Places.saying(sentence, ask)));
      }
    }
    return finding("reply.question", "", entry.language(), asks, unread);
  }

  private static boolean isFromNobody(Reading reading, Wording words) {
    return words.has("reply.this", Wording.line(reading.sentence()))
        && reading.values().stream().anyMatch(DeadEnds::isNobody);
  }

  /** "Mail naar no-reply@…". */
  private static Optional<Contradiction> unreachable(Reading reading) {
    Sentence sentence = reading.sentence();
    Wording words = Wording.of(sentence.language());
    for (Found found : reading.values()) {
      if (isNobody(found)) {
        List<Token> tokens = sentence.tokens();
        Optional<Stretch> write =
            words
                .find("reply.write", sentence)
                .filter(stretch -> stretch.to() < tokens.size())
                .filter(stretch -> tokens.get(stretch.to()).from() == found.from())
                .filter(stretch -> !words.denies(sentence, stretch));
        if (write.isPresent()) {
          return finding(
              "reply.question",
              "",
              sentence.language(),
              List.of(Places.saying(sentence, write.get())),
              List.of(Places.saying(sentence, found.from(), found.to())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNobody(Found found) {
    return found.value() instanceof Contact contact
        && contact.type() == Contact.Type.EMAIL
        && NOBODY.matcher(contact.address().substring(0, contact.address().indexOf('@'))).matches();
  }

  private static Optional<Contradiction> gone(ContactChannel channel, List<EntryReading> entries) {
    List<Saying> gone = new ArrayList<>();
    List<Saying> sent = new ArrayList<>();
    Optional<Language> language = Optional.empty();
    for (EntryReading entry : entries) {
      List<Saying> here =
          entry.readings().stream().flatMap(r -> gone(channel, r).stream()).toList();
      gone.addAll(here);
      if (here.isEmpty()) {
        entry.readings().stream()
            .filter(reading -> reading.sentence().role() == Role.STATEMENT)
            .flatMap(reading -> Referral.to(channel, reading).stream())
            .map(Referral::saying)
            .forEach(sent::add);
      } else if (language.isEmpty()) {
        language = Optional.of(entry.language());
      }
    }
    return finding("gone.question", channel.label(), language.orElse(Language.NL), gone, sent);
  }

  /** "Wij gebruiken WhatsApp niet meer": the channel as a whole, for everyone and from now on. */
  private static Optional<Saying> gone(ContactChannel channel, Reading reading) {
    Sentence sentence = reading.sentence();
    Wording words = Wording.of(sentence.language());
    boolean alone =
        ContactChannel.in(reading.mentions()).stream()
                .filter(named -> named != ContactChannel.SOCIAL)
                .toList()
                .equals(List.of(channel))
            && sentence.role() == Role.STATEMENT;
    return alone && !words.has("gone.narrow", Wording.line(sentence))
        ? words.find("gone.words", sentence).map(stretch -> Places.saying(sentence, stretch))
        : Optional.empty();
  }

  private static Optional<Contradiction> finding(
      String question, String about, Language language, List<Saying> one, List<Saying> other) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Contradiction.of(
                Practice.DEAD_END,
                Severity.WARNING,
                CONFIDENCE,
                Wording.of(language).text(question).replace("{0}", about),
                language,
                List.of(answer("open", one), answer("closed", other))));
  }

  private static Answer answer(String value, List<Saying> says) {
    return new Answer(value, says.getFirst().text(), says.stream().sorted(Places.ORDER).toList());
  }
}
