package kbaudit.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Short numbers that take text messages: "sms naar 4422", "text STOP to 81025". Not: "een sms naar
 * 4500 klanten".
 */
final class ShortCodeRecogniser implements Recogniser {
  private static final Pattern CODE = Pattern.compile("[1-9]\\d{3,5}");
  private static final Pattern KEYWORD = Pattern.compile("\\p{Lu}{2,}");
  private static final int REACH = 7;

  @Override
  public @Nullable Match at(Words words, int index) {
    Word code = words.get(index);
    Phrases.Hit to = words.speech().section("text message to").endingAt(words, index);
    boolean sent =
        to != null
            && CODE.matcher(code.norm()).matches()
            && (isKeyword(words.get(to.next() - 1)) || isMessage(words, to.next()));
    return sent && isWhole(words, index + 1)
        ? Match.bound(index, index + 1, new Contact(Contact.Type.PHONE, code.norm()), Bound.EXACT)
        : null;
  }

  /** The word to send, in capitals: "Stuur SALDO naar 4422". */
  private static boolean isKeyword(Word word) {
    return word.letters() && KEYWORD.matcher(word.surface()).matches();
  }

  private static boolean isMessage(Words words, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (words.is(i, ".", ";", "!", "?")) {
        return false;
      }
      if (words.speech().section("text message").has(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing follows that the number could count. */
  private static boolean isWhole(Words words, int next) {
    Word after = words.get(next);
    return !after.letters() && !after.digits() && !after.is("%") && !after.is("€")
        || words.speech().section("text message then").has(words, next);
  }
}
