package kbaudit.value;

/** A unit of time, with the letters it gets in {@link Span#canonical()}. */
public enum Unit {
  MINUTE("PT", "M"),
  HOUR("PT", "H"),
  DAY("P", "D"),
  WORKING_DAY("P", "WD"),
  WEEK("P", "W"),
  MONTH("P", "M"),
  YEAR("P", "Y"),
  NIGHT("P", "N");

  private final String before;
  private final String after;

  Unit(String before, String after) {
    this.before = before;
    this.after = after;
  }

  String write(String number) {
    return before + number + after;
  }
}
