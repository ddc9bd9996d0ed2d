package kbaudit.value;

/**
 * One time of day as written.
 *
 * @param minute minutes since midnight as written, before guessing the half of the day
 * @param next index of the word after it
 * @param evidence how surely it is a time of day
 * @param fixed the half of the day is known: "pm", "'s avonds", 17:30, 0.15
 * @param named a word says which half: "pm", "'s avonds"
 * @param wide written by the 24-hour clock unless a word says otherwise: German "6 Uhr"
 */
record ClockPoint(
    int minute, int next, Evidence evidence, boolean fixed, boolean named, boolean wide) {

  enum Evidence {
    /** A plain hour: "9". */
    BARE,
    /** Hour and minutes with a point: "9.30", which may be a price. */
    POINT,
    /** "9 uur", "9 heures": a time of day or a length of time. */
    HOUR,
    /** Nothing else is written like this: "17:30", "9 Uhr", "half drie", "5 pm". */
    SURE
  }

  static ClockPoint of(int minute, int next, Evidence evidence, boolean fixed) {
    return new ClockPoint(minute, next, evidence, fixed, false, false);
  }

  ClockPoint widened() {
    return new ClockPoint(minute, next, evidence, fixed, named, true);
  }

  /** The half of the day by custom: 1 to 6 is the afternoon, 7 to 12 stays. */
  int guessed() {
    return !fixed && !wide && minute >= 60 && minute < 7 * 60 ? minute + 12 * 60 : minute;
  }
}
