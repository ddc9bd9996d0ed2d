package kbaudit.value;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A time of day or a stretch of one: {@code 23:00}, {@code 09:00-17:30}.
 *
 * @param minute minutes since midnight, 0 to 1440
 * @param untilMinute end of the stretch; smaller than {@code minute} when it passes midnight
 */
public record Clock(int minute, OptionalInt untilMinute) implements Value {

  @Override
  public String canonical() {
    return untilMinute.isPresent()
        ? write(minute) + "-" + write(untilMinute.getAsInt())
        : write(minute);
  }

  static String write(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
