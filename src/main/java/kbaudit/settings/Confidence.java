package kbaudit.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How sure, as people write it: {@code 0.8}, {@code 0,8} or {@code 80%}. */
public final class Confidence {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,9}))?(%?)");

  private Confidence() {}

  /** 0 to 1; empty for anything else. */
  public static Optional<Double> of(String text) {
    Matcher m = WRITTEN.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String fraction = m.group(2) == null ? "0" : m.group(2);
    double number = Double.parseDouble(m.group(1) + "." + fraction);
    double confidence = m.group(3).isEmpty() ? number : number / 100;
    return confidence <= 1 ? Optional.of(confidence) : Optional.empty();
  }
}
