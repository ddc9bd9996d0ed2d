package kbaudit.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as exports and editors write them; day before month, as in Europe. */
final class Dates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{13}");

  private Dates() {}

  static Optional<LocalDate> day(String written) {
    String text = written.strip();
    try {
      Matcher yearFirst = YEAR_FIRST.matcher(text);
      if (yearFirst.matches()) {
        return Optional.of(date(yearFirst, 1, 2, 3));
      }
      Matcher dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.matches()) {
        return Optional.of(date(dayFirst, 3, 2, 1));
      }
      if (EPOCH.matcher(text).matches()) {
        long number = Long.parseLong(text);
        long seconds = text.length() == 13 ? number / 1000 : number;
        return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
      }
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static LocalDate date(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(matcher.group(year)),
        Integer.parseInt(matcher.group(month)),
        Integer.parseInt(matcher.group(day)));
  }

  /** ISO date or month where it can be told, else as written. */
  static String iso(String written) {
    Matcher month = MONTH.matcher(written.strip());
    if (month.matches()) {
      return month.group(2) + "-" + (month.group(1).length() == 1 ? "0" : "") + month.group(1);
    }
    return day(written).map(LocalDate::toString).orElse(written.strip());
  }
}
