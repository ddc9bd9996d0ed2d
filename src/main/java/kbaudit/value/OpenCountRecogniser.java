package kbaudit.value;

import org.jspecify.annotations.Nullable;

/** A number without a limit: "zo vaak je wilt", "as many books as you like", "beliebig viele". */
final class OpenCountRecogniser implements Recogniser {
  private static final Count UNLIMITED = new Count(Amount.UNLIMITED);

  /** As many words may name what is not limited. */
  private static final int REACH = 4;

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit whole = words.speech().section("any number").at(words, index);
    if (whole != null) {
      return Match.implied(index, whole.next(), UNLIMITED, Bound.EXACT);
    }
    Phrases.Hit open = words.speech().section("as many").at(words, index);
    return open != null && isAsOneLikes(words, open.next())
        ? Match.implied(index, open.next(), UNLIMITED, Bound.EXACT)
        : null;
  }

  private static boolean isAsOneLikes(Words words, int next) {
    for (int i = next; i <= next + REACH; i++) {
      if (words.speech().section("as one likes").has(words, i)) {
        return true;
      }
      if (!words.get(i).letters() && !words.is(i, ",")) {
        return false;
      }
    }
    return false;
  }
}
