package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kbaudit.document.Language;
import kbaudit.text.Token;

/** The words of one language: lemmas, compound parts, and the concepts they name. */
public final class Vocabulary {
  private final Morphology morphology;
  private final Compounds compounds;
  private final FormIndex forms;
  private final Map<String, Word> words = new ConcurrentHashMap<>();
  private final Map<String, Word> signs = new ConcurrentHashMap<>();

  Vocabulary(Morphology morphology, Compounds compounds, FormIndex forms) {
    this.morphology = morphology;
    this.compounds = compounds;
    this.forms = forms;
  }

  public Language language() {
    return morphology.language();
  }

  public List<Lemma> lemmas(String word) {
    return morphology.lemmas(word);
  }

  /** Parts of a compound in order, empty for other words. */
  public List<String> parts(String word) {
    return compounds.parts(word);
  }

  List<Mention> mentions(List<Token> tokens) {
    List<Word> of = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      of.add(token.isWord() ? known(words, token, this::word) : known(signs, token, this::sign));
    }
    return new Mentions(tokens, of).all();
  }

  private static Word known(Map<String, Word> words, Token token, Function<String, Word> gather) {
    Word known = words.get(token.surface());
    return known == null ? words.computeIfAbsent(token.surface(), gather) : known;
  }

  private Word word(String surface) {
    Set<String> keys = keys(surface);
    List<Form> parts = new ArrayList<>();
    for (String part : compounds.parts(surface)) {
      for (String key : forms.keys(part)) {
        for (Form form : forms.startingWith(key)) {
          if (form.elements().size() == 1 && !form.exact() && !form.concept().isStance()) {
            parts.add(form);
          }
        }
      }
    }
    return word(surface, keys, List.copyOf(parts));
  }

  private Word sign(String surface) {
    return word(surface, Set.of(surface), List.of());
  }

  /**
   * An exact form settles what its surface means: "=reden" is a reason and nothing that its lemma
   * "rijden" would add.
   */
  private Word word(String surface, Set<String> keys, List<Form> parts) {
    String exact = FormIndex.normal(surface);
    List<Form> starting = new ArrayList<>();
    List<Form> free = new ArrayList<>();
    boolean settled =
        forms.startingWith(exact).stream()
            .anyMatch(form -> form.exact() && form.elements().size() == 1);
    for (String key : keys) {
      boolean lemma = !exact.equals(key);
      for (Form form : forms.startingWith(key)) {
        boolean hidden = lemma && (form.exact() || (settled && form.elements().size() == 1));
        if (!hidden) {
          starting.add(form);
        }
      }
      free.addAll(forms.freeWith(key));
    }
    return new Word(Keys.of(keys), List.copyOf(starting), List.copyOf(free), parts);
  }

  /**
   * Lower-case surface and lemmas; of a compound the dictionary lacks also with its last part in
   * dictionary form.
   */
  private Set<String> keys(String surface) {
    Set<String> keys = forms.keys(surface);
    List<String> parts = compounds.parts(surface);
    if (!parts.isEmpty()) {
      String head = parts.getLast();
      String joined =
          surface
              .substring(0, surface.length() - Math.min(surface.length(), head.length()))
              .toLowerCase(Locale.ROOT);
      morphology.lemmas(head).forEach(l -> keys.add(joined + l.form()));
    }
    return keys;
  }
}
