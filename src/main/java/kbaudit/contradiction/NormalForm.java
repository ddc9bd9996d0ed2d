package kbaudit.contradiction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that are equal in different units → one text, so that "two weeks" for "14 days" is no change
 * of meaning. Only units whose ratio is exact: a month is no number of days.
 */
final class NormalForm {
  private static final Pattern SPAN = Pattern.compile("(PT?)(\\d{1,12}(?:\\.\\d{1,12})?)([A-Z]{1,2})");
  private static final Map<String, String> SMALLER =
      Map.of("PW", "P7D", "PD", "PT24H", "PTH", "PT60M", "PY", "P12M");

  private NormalForm() {}

  /**
   * @param canonical of a value, as in {@code P2W} or {@code P1D..P2D}; other values stay as they are
   */
  static String of(String canonical) {
    Matcher span = SPAN.matcher(canonical);
    StringBuilder normal = new StringBuilder();
    int end = 0;
    while (span.find()) {
      normal.append(canonical, end, span.start());
      normal.append(smallest(span.group(1), new BigDecimal(span.group(2)), span.group(3)));
      end = span.end();
    }
    return normal.append(canonical.substring(end)).toString();
  }

  private static String smallest(String before, BigDecimal number, String unit) {
    Matcher smaller = SPAN.matcher(SMALLER.getOrDefault(before + unit, ""));
    return smaller.matches()
        ? smallest(
            smaller.group(1), number.multiply(new BigDecimal(smaller.group(2))), smaller.group(3))
        : before + number.stripTrailingZeros().toPlainString() + unit;
  }
}
