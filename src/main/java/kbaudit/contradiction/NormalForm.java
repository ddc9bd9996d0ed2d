package kbaudit.contradiction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that are equal in different units → one text, so that "two weeks" for "14 days" is no
 * change of meaning. Only units whose ratio is exact: a month is no number of days.
 */
final class NormalForm {
  private static final Pattern SPAN =
      Pattern.compile("(PT?)(\\d{1,12}(?:\\.\\d{1,12})?)([A-Z]{1,2})");
  private static final Pattern MINUTES = Pattern.compile("PT([\\d.]+)M");
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
  private static final Map<String, String> SMALLER =
      Map.of("PW", "P7D", "PD", "PT24H", "PTH", "PT60M", "PY", "P12M");

  private NormalForm() {}

  /**
   * @param canonical of a value, as in {@code P2W} or {@code P1D..P2D}; other values stay as they
   *     are
   */
  static String of(String canonical) {
    Matcher span = SPAN.matcher(canonical);
    StringBuilder normal = new StringBuilder();
    int end = 0;
    while (span.find()) {
      normal.append(canonical, end, span.start());
      normal.append(
          readable(smallest(span.group(1), new BigDecimal(span.group(2)), span.group(3))));
      end = span.end();
    }
    return normal.append(canonical.substring(end)).toString();
  }

  /** Minutes in whole days or hours where they fit: 14 days, not 20160 minutes. */
  private static String readable(String smallest) {
    Matcher minutes = MINUTES.matcher(smallest);
    if (!minutes.matches()) {
      return smallest;
    }
    BigDecimal number = new BigDecimal(minutes.group(1));
    if (number.remainder(DAY).signum() == 0) {
      return "P" + number.divide(DAY).toPlainString() + "D";
    }
    boolean hours = number.remainder(HOUR).signum() == 0;
    return hours ? "PT" + number.divide(HOUR).toPlainString() + "H" : smallest;
  }

  private static String smallest(String before, BigDecimal number, String unit) {
    Matcher smaller = SPAN.matcher(SMALLER.getOrDefault(before + unit, ""));
    return smaller.matches()
        ? smallest(
            smaller.group(1), number.multiply(new BigDecimal(smaller.group(2))), smaller.group(3))
        : before + number.stripTrailingZeros().toPlainString() + unit;
  }
}
