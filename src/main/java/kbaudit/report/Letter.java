package kbaudit.report;

/** The mark of an answer within one question: the same letter and tint mean the same answer. */
final class Letter {
  private static final String TINTS = "abcd";
  private static final int ALPHABET = 26;

  private Letter() {}

  /** A, B … Z, then 27, 28 … */
  static String of(int answer) {
    return answer < ALPHABET ? String.valueOf((char) ('A' + answer)) : String.valueOf(answer + 1);
  }

  /** The name of a tint of the page. */
  static char tint(int answer) {
    return TINTS.charAt(answer % TINTS.length());
  }
}
