package kbaudit.text;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import kbaudit.document.Entry;
import kbaudit.document.Language;

/**
 * What most texts of a knowledge base are written in. A counter card says "Mon-Sat 10:00-18:00",
 * which has one French function word in it and no English one; among English texts it is English.
 *
 * @param isAlone true when hardly any text is in another language
 */
public record MainLanguage(Language language, boolean isAlone) {
  private static final double ALONE = 0.9;

  /** Of texts that do not tell. */
  private static final Language USUAL = Language.NL;

  /**
   * Counts the function words of each entry, once, for the language that has most of them there:
   * languages share some, such as "we" and "is".
   */
  public static final class Census {
    private Map<Entry, int[]> known = new IdentityHashMap<>();

    /**
     * @param declared what the organisation says itself
     */
    public MainLanguage of(Collection<Entry> entries, Optional<Language> declared) {
      Map<Entry, int[]> now = new IdentityHashMap<>();
      int[] all = new int[Language.values().length];
      int total = 0;
      for (Entry entry : entries) {
        int[] before = known.get(entry);
        int[] hits = before == null ? LanguageGuess.hits(Segmenter.words(entry)) : before;
        now.put(entry, hits);
        int most = LanguageGuess.most(hits, USUAL, 0).ordinal();
        all[most] += hits[most];
        total += hits[most];
      }
      known = now;
      Language main = declared.orElseGet(() -> LanguageGuess.most(all, USUAL, 0));
      return new MainLanguage(main, all[main.ordinal()] > ALONE * total);
    }
  }
}
