package kbaudit.value;

import java.util.stream.Stream;
import kbaudit.document.Language;

/** A day and an hour told together: "op vrijdag 31 maart om 17.00 uur", "by 5pm on 12 June". */
public final class Moments {
  private Moments() {}

  /** Whether words between a day and an hour make one moment of them, in either order. */
  public static boolean joins(Stream<String> between, Language language) {
    Speech speech = Speech.of(language);
    return between.allMatch(word ->
        speech.section("moment link").contains(word) || speech.section("weekday").contains(word));
  }
}
