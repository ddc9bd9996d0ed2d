package kbaudit.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Language;

/**
 * Mail addresses, links and phone numbers, found in the raw text before anything else: what is
 * inside them is no number. Bank account numbers are stepped over in the same way.
 */
final class Contacts {
  private static final Pattern MAIL_HOST = Pattern.compile("[^.].*\\.\\p{L}{2,}");

  /** All quantifiers bounded or possessive. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\d@])(?:https?://|www\\.)[^\\s<>\"'{}|\\\\^`\\[\\]»”]++"
              + "|(?<![\\p{L}\\d@._/-])(?:[a-z0-9][a-z0-9-]{0,40}+\\.){1,3}+(?<=\\.)"
              + "(?:nl|com|org|net|eu|de|fr|be|uk|io|app|info|ch|at|lu|shop|example|gov)(?![\\p{L}\\d@-])(?:/[^\\s<>\"'{}|\\\\^`\\[\\]»”]*+)?");

  private static final Pattern BANK_ACCOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}+(?: ?[A-Z0-9]{1,3}(?![\\p{L}\\d]))?+");

  private Contacts() {}

  /** What a scan found; a stretch without a contact is only to be stepped over. */
  record Place(int from, int to, Optional<Contact> contact) {}

  /** Ascending and apart. */
  static List<Place> in(String text, Language language) {
    List<Place> places = new ArrayList<>();
    mails(text, places);
    matches(BANK_ACCOUNT, text, places, false);
    matches(LINK, text, places, true);
    PhoneNumbers.in(text, language, places);
    places.sort(
        Comparator.comparingInt(Place::from).thenComparing(Place::to, Comparator.reverseOrder()));
    List<Place> apart = new ArrayList<>();
    for (Place place : places) {
      if (apart.isEmpty() || place.from >= apart.getLast().to) {
        apart.add(place);
      }
    }
    return apart;
  }

  private static void mails(String text, List<Place> places) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && at - from < 64 && isMailCharacter(text.charAt(from - 1), "._%+-'")) {
        from--;
      }
      int to = at + 1;
      while (to < text.length() && to - at < 200 && isMailCharacter(text.charAt(to), ".-")) {
        to++;
      }
      while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
        to--;
      }
      while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      if (from < at && to > at + 3 && MAIL_HOST.matcher(text.substring(at + 1, to)).matches()) {
        String address = text.substring(from, to).toLowerCase(Locale.ROOT);
        places.add(new Place(from, to, Optional.of(new Contact(Contact.Type.EMAIL, address))));
      }
    }
  }

  private static boolean isMailCharacter(char c, String signs) {
    return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
  }

  private static void matches(Pattern pattern, String text, List<Place> places, boolean link) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int to = m.end();
      while (link && to > m.start() && ".,;:!?)*_".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      Optional<Contact> contact =
          link
              ? Optional.of(new Contact(Contact.Type.LINK, address(text.substring(m.start(), to))))
              : Optional.empty();
      places.add(new Place(m.start(), to, contact));
    }
  }

  private static String address(String link) {
    String rest = link.replaceFirst("^[hH][tT][tT][pP][sS]?://", "");
    int end = rest.length();
    for (char c : new char[] {'/', '?', '#'}) {
      int at = rest.indexOf(c);
      end = at >= 0 && at < end ? at : end;
    }
    String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
    String path = rest.substring(end).replaceFirst("#.*$", "").replaceFirst("[?&]utm_.*$", "");
    return (host.startsWith("www.") ? host.substring(4) : host) + path.replaceFirst("/$", "");
  }
}
