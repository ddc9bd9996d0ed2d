package kbaudit.contradiction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.claim.Claim;
import kbaudit.document.Entry;
import kbaudit.document.Text;
import kbaudit.value.Contact;
import kbaudit.value.Found;

/**
 * Mail addresses that name what they are for. "schade@" in a text about damage and "groepen@" in
 * one about groups are two desks; "klanten@" and "hallo@" for one question are two answers.
 */
final class Mailboxes {
  /** As much of a word as its inflections share. */
  private static final int STEM = 5;

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");

  private Mailboxes() {}

  /** True when each text speaks of what its own address is named after, and not of the other's. */
  static boolean areTwoDesks(Claim a, Claim b) {
    Optional<String> one = stem(a);
    Optional<String> other = stem(b);
    return one.isPresent()
        && other.isPresent()
        && speaks(a, one.get())
        && speaks(b, other.get())
        && !speaks(a, other.get())
        && !speaks(b, one.get());
  }

  private static Optional<String> stem(Claim claim) {
    return claim
        .value()
        .map(Found::value)
        .filter(Contact.class::isInstance)
        .map(Contact.class::cast)
        .filter(contact -> contact.type() == Contact.Type.EMAIL)
        .map(contact -> contact.address().replaceFirst("^mailto:", "").split("@", 2)[0])
        .filter(name -> name.length() >= STEM)
        .map(name -> name.substring(0, STEM).toLowerCase(Locale.ROOT));
  }

  /** Whether the entry has the word outside of addresses. */
  private static boolean speaks(Claim claim, String stem) {
    Entry entry = claim.reading().sentence().entry();
    String words =
        Stream.concat(
                entry.title().map(Text::value).stream(),
                entry.passages().stream().map(passage -> passage.text().value()))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return ADDRESS.matcher(words).replaceAll(" ").contains(stem);
  }
}
