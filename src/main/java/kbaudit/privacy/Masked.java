package kbaudit.privacy;

import java.util.List;

/**
 * A text without personal data, with the new place of a stretch of it.
 *
 * @param text with what was taken out replaced by its kind: {@code ‹phone›}
 * @param from where the stretch starts now
 * @param to where it ends now
 */
public record Masked(String text, int from, int to) {

  /** The whole text. */
  public static String of(String text) {
    return of(text, 0, 0, false).text();
  }

  /**
   * @param from offset of the stretch
   * @param to offset after it
   * @param spared true to leave the stretch as it is
   */
  public static Masked of(String text, int from, int to, boolean spared) {
    List<PersonalData.Found> found =
        PersonalData.in(text).stream().filter(one -> !(spared && one.overlaps(from, to))).toList();
    StringBuilder masked = new StringBuilder();
    int newFrom = -1;
    int newTo = -1;
    int done = 0;
    for (PersonalData.Found one : found) {
      newFrom = newFrom < 0 && from < one.from() ? masked.length() + from - done : newFrom;
      newTo = newTo < 0 && to <= one.from() ? masked.length() + to - done : newTo;
      masked.append(text, done, one.from());
      newFrom = newFrom < 0 && from < one.to() ? masked.length() : newFrom;
      masked.append(one.kind().mask());
      newTo = newTo < 0 && to <= one.to() ? masked.length() : newTo;
      done = one.to();
    }
    newFrom = newFrom < 0 ? masked.length() + from - done : newFrom;
    newTo = newTo < 0 ? masked.length() + to - done : newTo;
    return new Masked(masked.append(text.substring(done)).toString(), newFrom, newTo);
  }
}
