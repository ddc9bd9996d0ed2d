package kbaudit.contradiction;

import java.util.regex.Pattern;
import kbaudit.claim.Claim;
import kbaudit.value.Contact;

/**
 * Whether two notations of a contact point reach the same desk: a national number printed in a text
 * of another language is read with that language's country code, and a site's page exists once per
 * language.
 */
final class Reach {
  private static final int NATIONAL_DIGITS = 8;
  private static final Pattern LANGUAGE = Pattern.compile("/(?:nl|en|de|fr)(?:-[a-z]{2})?(?=/|$)");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private Reach() {}

  static boolean same(Contact a, Contact b) {
    if (a.type() != b.type()) {
      return false;
    }
    return switch (a.type()) {
      case PHONE -> national(a).equals(national(b));
      case LINK -> page(a).equals(page(b));
      case EMAIL -> a.address().equals(b.address());
    };
  }

  private static String national(Contact phone) {
    String digits = NO_DIGIT.matcher(phone.address()).replaceAll("");
    return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
  }

  private static String page(Contact link) {
    return LANGUAGE.matcher(link.address()).replaceAll("");
  }

  /**
   * True of two telephone numbers in which neighbouring digits have changed places: the commonest
   * slip in copying one, and hardly ever the desk next door.
   */
  static boolean swapped(Claim a, Claim b) {
    return a.contact().isPresent()
        && b.contact().isPresent()
        && swapped(a.contact().get(), b.contact().get());
  }

  private static boolean swapped(Contact a, Contact b) {
    String one = a.address();
    String other = b.address();
    boolean phones = a.type() == Contact.Type.PHONE && b.type() == Contact.Type.PHONE;
    if (!phones || one.length() != other.length()) {
      return false;
    }
    int i = 0;
    while (i < one.length() - 1 && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i < one.length() - 1
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.substring(i + 2).equals(other.substring(i + 2));
  }
}
