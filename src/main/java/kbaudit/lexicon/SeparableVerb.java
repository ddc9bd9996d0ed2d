package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.List;
import kbaudit.document.Language;

/**
 * A written form with a separable or phrasal verb: {@code terug|sturen}, {@code abonnement
 * op|zeggen}, {@code send|back}.
 *
 * @param before words before the verb
 * @param after words after the verb
 */
record SeparableVerb(
    List<String> before, String particle, String verb, List<String> after, Language language) {

  static SeparableVerb in(String form, Language language) {
    int bar = form.indexOf('|');
    int from = form.lastIndexOf(' ', bar) + 1;
    int space = form.indexOf(' ', bar);
    int to = space < 0 ? form.length() : space;
    String left = form.substring(from, bar);
    String right = form.substring(bar + 1, to);
    boolean english = language == Language.EN;
    return new SeparableVerb(
        FormWords.of(form.substring(0, from), language),
        english ? right : left,
        english ? left : right,
        FormWords.of(form.substring(to), language),
        language);
  }

  boolean isAlone() {
    return before.isEmpty() && after.isEmpty();
  }

  /** As one word; English writes two, with room for an object between. */
  List<String> joined() {
    return language == Language.EN ? List.of(verb, "…", particle) : List.of(particle + verb);
  }

  /** The other words, gaps included. */
  List<String> company() {
    List<String> words = new ArrayList<>(before);
    words.addAll(after);
    return words;
  }
}
