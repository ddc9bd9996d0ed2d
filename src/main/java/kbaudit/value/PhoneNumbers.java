package kbaudit.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kbaudit.document.Language;

/**
 * Phone numbers, in the national form of the text's language or with a country code. The library's
 * own search takes "9.00-17.30" for a number, so runs of digits are cut out here and only asked
 * whether they are valid.
 */
final class PhoneNumbers {
  private static final int LONGEST = 26;
  private static final int FEWEST_DIGITS = 5;
  private static final Pattern NOT_A_NUMBER =
      Pattern.compile(
          "\\d{1,2}[.:]\\d{2}\\s?[-–/].*|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}(?:\\D.*)?|0[.,]\\d+.*|\\d{1,2}[.:]\\d{2}");

  private static final int ANNOUNCED_REACH = 40;
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?:text|texting|sms\\p{L}*|whatsapp|mobile|mobiel|mobil|bel|belt|bellen|telefoon\\p{L}*|tel|nummer|call|calling|ring|ringing|phone|telephone|dial|number|hotline|line|anruf\\p{L}*|ruf\\p{L}*|telefon\\p{L}*|rufnummer|appel\\p{L}*|téléphon\\p{L}*|numéro|joindre)\\b[^.!?]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PhoneNumbers() {}

  static void in(String text, Language language, List<Contacts.Place> places) {
    for (int i = 0; i < text.length(); i++) {
      if (!isStart(text, i)) {
        continue;
      }
      int end = run(text, i);
      int to = number(text, i, end, language, places);
      i = Math.max(to, end) - 1;
    }
  }

  private static boolean isStart(String text, int at) {
    char c = text.charAt(at);
    boolean opens = c == '+' || c == '0' || c == '(' || c == '1';
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return opens
        && !Character.isLetterOrDigit(before)
        && ".,:/-–€$£#_".indexOf(before) < 0
        && (c != '(' || at + 1 < text.length() && "+0".indexOf(text.charAt(at + 1)) >= 0)
        && (c != '1' || text.startsWith("14", at) && isZeroNext(text, at + 2));
  }

  /** Dutch municipalities: {@code 14 020}. */
  private static boolean isZeroNext(String text, int at) {
    int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return next < text.length() && text.charAt(next) == '0';
  }

  /**
   * End of the run of characters that a phone number may hold; at least one further than its start.
   */
  private static int run(String text, int from) {
    int to = from + 1;
    while (to < text.length() && to - from < LONGEST && isInside(text, to)) {
      to++;
    }
    return to;
  }

  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9' || " ()-–./\u00a0\u202f\u2011".indexOf(c) >= 0;
  }

  /**
   * Tries the run and its beginnings, the longest first; the end of the number or the start when
   * there is none.
   */
  private static int number(
      String text, int from, int end, Language language, List<Contacts.Place> places) {
    for (int to : ends(text, from, end)) {
      String digits = text.substring(from, to);
      if (NOT_A_NUMBER.matcher(digits).matches()) {
        return end;
      }
      Optional<String> address = address(digits, language, isAnnounced(text, from));
      if (address.isPresent()) {
        places.add(
            new Contacts.Place(
                from, to, Optional.of(new Contact(Contact.Type.PHONE, address.get()))));
        return to;
      }
    }
    return from;
  }

  /** Offsets after each group of digits, descending. */
  private static List<Integer> ends(String text, int from, int end) {
    List<Integer> ends = new ArrayList<>();
    int digits = 0;
    for (int i = from; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        continue;
      }
      digits++;
      boolean last = i + 1 == end || !Character.isDigit(text.charAt(i + 1));
      boolean cut = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (last && !cut && digits >= FEWEST_DIGITS) {
        ends.addFirst(i + 1);
      }
    }
    return ends;
  }

  /** "Bel 01632 …", "our number is": what follows is a telephone number, given out or not. */
  private static boolean isAnnounced(String text, int at) {
    return ANNOUNCED.matcher(text).region(Math.max(0, at - ANNOUNCED_REACH), at).find();
  }

  private static Optional<String> address(String digits, Language language, boolean announced) {
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = phones.parse(digits, region(language));
      boolean grouped =
          digits
              .replaceAll("[()]", "")
              .strip()
              .matches(announced ? "0\\d{2,4}[ -]\\d.*" : "0\\d{4} \\d{6}");
      return phones.isValidNumber(number) || (grouped && phones.isPossibleNumber(number))
          ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String region(Language language) {
    return switch (language) {
      case NL -> "NL";
      case EN -> "GB";
      case DE -> "DE";
      case FR -> "FR";
    };
  }
}
