package kbaudit.value;

import java.math.BigDecimal;
import kbaudit.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * Digits with points and commas, as each language writes them. The decimal sign of the language is
 * always decimal; the other sign groups thousands when exactly three digits follow, and is decimal
 * otherwise ({@code 3.99} in a Dutch text).
 */
final class Digits {
  private static final int LONGEST = 20;

  private Digits() {}

  /** Null when it is no number, such as {@code 3.2.1} or {@code 17:30}. */
  static @Nullable BigDecimal parse(String digits, Language language) {
    if (digits.length() > LONGEST || digits.indexOf(':') >= 0 || !isAscii(digits)) {
      return null;
    }
    char decimal = language == Language.EN ? '.' : ',';
    char thousands = language == Language.EN ? ',' : '.';
    int lastPoint = digits.lastIndexOf('.');
    int lastComma = digits.lastIndexOf(',');
    if (lastPoint >= 0 && lastComma >= 0) {
      char last = lastPoint > lastComma ? '.' : ',';
      return mixed(digits, last);
    }
    if (digits.indexOf(thousands) >= 0) {
      return isGrouped(digits, thousands) ? grouped(digits, thousands) : single(digits, thousands);
    }
    return single(digits, decimal);
  }

  private static boolean isAscii(String digits) {
    return digits.chars().allMatch(c -> c < 128);
  }

  private static @Nullable BigDecimal mixed(String digits, char decimal) {
    char thousands = decimal == '.' ? ',' : '.';
    int at = digits.indexOf(decimal);
    String whole = digits.substring(0, at);
    boolean one = at == digits.lastIndexOf(decimal);
    return one && isGrouped(whole, thousands)
        ? new BigDecimal(
            whole.replace(String.valueOf(thousands), "") + "." + digits.substring(at + 1))
        : null;
  }

  private static boolean isGrouped(String digits, char sign) {
    String[] groups = digits.split(sign == '.' ? "\\." : ",", -1);
    if (groups.length < 2 || groups[0].length() > 3 || groups[0].startsWith("0")) {
      return false;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal grouped(String digits, char sign) {
    return new BigDecimal(digits.replace(String.valueOf(sign), ""));
  }

  private static @Nullable BigDecimal single(String digits, char sign) {
    int at = digits.indexOf(sign);
    return at == digits.lastIndexOf(sign) ? new BigDecimal(digits.replace(sign, '.')) : null;
  }
}
