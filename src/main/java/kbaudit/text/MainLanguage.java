package kbaudit.text;

import java.util.Collection;
import java.util.EnumMap;
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
      Map<Language, Integer> all = new EnumMap<>(Language.class);
      int total = 0;
      for (Entry entry : entries) {
        int[] before = known.get(entry);
        int[] hits = before == null ? LanguageGuess.hits(Segmenter.words(entry)) : before;
        now.put(entry, hits);
        Language most = most(hits);
        all.merge(most, hits[most.ordinal()], Integer::sum);
        total += hits[most.ordinal()];
      }
      known = now;
      Language main = declared.orElse(USUAL);
      for (Language language : Language.values()) {
        if (declared.isEmpty() && all.getOrDefault(language, 0) > all.getOrDefault(main, 0)) {
          main = language;
        }
      }
      return new MainLanguage(main, all.getOrDefault(main, 0) > ALONE * total);
    }

    private static Language most(int[] hits) {
      Language most = USUAL;
      for (Language language : Language.values()) {
        most = hits[language.ordinal()] > hits[most.ordinal()] ? language : most;
      }
      return most;
    }
  }
}
