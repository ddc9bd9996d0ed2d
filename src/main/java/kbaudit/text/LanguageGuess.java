package kbaudit.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;

/**
 * Tells Dutch, English, German and French apart by their function words. Customer-service texts are
 * whole sentences, where every third word is one; a model of a hundred megabytes does no better on
 * them.
 */
public final class LanguageGuess {
  private static final Language[] LANGUAGES = Language.values();
  private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

  static {
    WORDS.put(
        Language.NL,
        Set.of(
            ("de het een en van je u uw wij we jouw jullie ik is zijn niet geen met voor op te dat die dit om bij naar"
                    + " aan als dan kun kunt kan wordt worden hebt heeft hebben ook of maar wel nog graag binnen tot hoe wat waar mijn krijg krijgt"
                    + " moet mag onze ons uit over er zodra alleen deze hoi beste")
                .split(" ")));
    WORDS.put(
        Language.EN,
        Set.of(
            ("the a an and of you your we our us is are not no with for on to that this it at from by if then can may"
                    + " will be have has also or but within until how what where my get must please there their which as when do does don't hi dear")
                .split(" ")));
    WORDS.put(
        Language.DE,
        Set.of(
            ("der die das den dem des ein eine einen einer und von sie ihr ihre ihnen wir uns unser unsere ich ist sind"
                    + " nicht kein keine mit für auf zu dass bei nach wenn dann können kann wird werden haben hat auch oder aber noch gerne innerhalb bis wie"
                    + " was wo mein muss darf im am zum zur vom über es du dir dich dein hallo")
                .split(" ")));
    WORDS.put(
        Language.FR,
        Set.of(
            ("le la les un une des du de et à au aux vous votre vos nous notre nos je est sont ne pas avec pour sur que qui"
                    + " ce cette dans par si il elle on peut pouvez sera être avez ont aussi ou mais jusqu comment quel quelle où mon ma mes tu ton ta"
                    + " bonjour c'est d l n s j")
                .split(" ")));
  }

  private static final int LONG_ENOUGH = 25;

  /** In characters; what comes after tells nothing new. */
  private static final int ENOUGH = 4_000;

  private static final double FOREIGN = 0.15;

  /** Function words of another language that a short text may hold by chance. */
  private static final int STRAY = 2;

  private LanguageGuess() {}

  /**
   * The language with most function words, or the main one when none stands out: where all other
   * texts are in that one, a word or two of another tell nothing.
   */
  public static Language of(String text, MainLanguage main) {
    return most(hits(text), main.language(), main.isAlone() ? STRAY : 0);
  }

  /**
   * The language with most hits.
   *
   * @param otherwise unless another has more
   * @param ahead by more than so many
   */
  static Language most(int[] hits, Language otherwise, int ahead) {
    Language best = otherwise;
    int most = hits[otherwise.ordinal()] + ahead;
    for (Language language : LANGUAGES) {
      if (hits[language.ordinal()] > most) {
        most = hits[language.ordinal()];
        best = language;
      }
    }
    return best;
  }

  /** How many function words of each language the text has, by its ordinal. */
  static int[] hits(String text) {
    int[] hits = new int[LANGUAGES.length];
    count(text, hits);
    return hits;
  }

  /**
   * True when the text is long enough to tell and too few of its words are function words of any
   * one language that kbaudit reads: in those about every third is, in Portuguese or Danish hardly
   * every tenth.
   */
  public static boolean isForeign(String text) {
    int[] hits = new int[LANGUAGES.length];
    int words = count(text, hits);
    return words >= LONG_ENOUGH && Arrays.stream(hits).max().orElse(0) < FOREIGN * words;
  }

  /**
   * Counts the function words of each language, by its ordinal.
   *
   * @return how many words the text has
   */
  private static int count(String text, int[] hits) {
    int words = 0;
    int end = Math.min(text.length(), ENOUGH);
    int from = -1;
    for (int i = 0; i <= end || from >= 0; ) {
      int c = i < end ? text.codePointAt(i) : ' ';
      if (Character.isLetter(c)) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        words++;
        add(text.substring(from, i).toLowerCase(Locale.ROOT), hits);
        from = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static void add(String word, int[] hits) {
    for (Language language : LANGUAGES) {
      hits[language.ordinal()] += WORDS.getOrDefault(language, Set.of()).contains(word) ? 1 : 0;
    }
  }
}
