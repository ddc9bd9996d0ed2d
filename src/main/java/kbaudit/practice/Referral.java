package kbaudit.practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Saying;
import kbaudit.practice.Wording.Stretch;
import kbaudit.text.Sentence;
import kbaudit.text.Sentence.Role;

/**
 * A sentence that sends the customer to a channel: "bel ons", "use the contact form".
 *
 * @param words the tokens that do
 */
record Referral(Reading reading, ContactChannel channel, Stretch words) {

  /** One for each channel; a clause that denies it sends nobody. */
  static List<Referral> in(Reading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.role() != Role.STATEMENT && sentence.role() != Role.CLOSING) {
      return List.of();
    }
    return Arrays.stream(ContactChannel.values())
        .flatMap(channel -> to(channel, reading).stream())
        .sorted(Comparator.comparingInt(referral -> referral.words().from()))
        .toList();
  }

  /** To this channel, wherever in the sentence. */
  static Optional<Referral> to(ContactChannel channel, Reading reading) {
    Wording wording = Wording.of(reading.sentence().language());
    String name = "refer." + channel.name().toLowerCase(Locale.ROOT);
    return wording.knows(name)
        ? wording
            .find(name, reading.sentence())
            .filter(words -> !wording.denies(reading.sentence(), words))
            .map(words -> new Referral(reading, channel, words))
        : Optional.empty();
  }

  Sentence sentence() {
    return reading.sentence();
  }

  Saying saying() {
    return Places.saying(sentence(), words);
  }

  /** The words that send. */
  String label() {
    return saying().text();
  }
}
