package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.LexFile.Article;
import kbaudit.lexicon.LexFile.WrittenForm;
import kbaudit.text.Token;
import kbaudit.text.Tokenizer;

/** All forms of one language, found by any key of their rarest word. */
final class FormIndex {
  private static final int GAP = 4;

  private final Morphology morphology;
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, List<Form>> free = new HashMap<>();

  FormIndex(Language language, Morphology morphology, List<Article> articles) {
    this.morphology = morphology;
    for (Article article : articles) {
      for (WrittenForm written : article.forms().getOrDefault(language, List.of())) {
        compile(article.concept(), written, language);
      }
    }
  }

  List<Form> startingWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  /** Forms whose words may come in any order, by a key of their last content word. */
  List<Form> freeWith(String key) {
    return free.getOrDefault(key, List.of());
  }

  /** Lower-case surface and lemmas of a word. */
  Set<String> keys(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lower);
    for (Lemma lemma : morphology.lemmas(surface)) {
      keys.add(lemma.form());
    }
    return keys;
  }

  private void compile(Concept concept, WrittenForm written, Language language) {
    boolean ambiguous = !written.sense().isEmpty();
    int bar = written.words().indexOf('|');
    if (bar > 0) {
      separable(concept, written.words(), ambiguous, language);
      return;
    }
    List<Set<String>> elements = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int gap = 0;
    for (String word : written.words().split("\\s+")) {
      if (word.equals("…") || word.equals("...")) {
        gap = GAP;
        continue;
      }
      for (Token token : Tokenizer.tokens(word, language)) {
        elements.add(written.exact() ? Set.of(token.surface().toLowerCase(Locale.ROOT).replace('’', '\'')) : keys(token.surface()));
        gaps.add(gap);
        gap = 0;
      }
    }
    if (!elements.isEmpty()) {
      add(new Form(concept, elements, gaps.stream().mapToInt(i -> i).toArray(), written.exact(), ambiguous, isFree(written, elements)));
    }
  }

  /** "terug|sturen": the joined verb, its particle before ("terug te sturen") and behind ("stuur … terug"). */
  private void separable(Concept concept, String words, boolean ambiguous, Language language) {
    boolean english = language == Language.EN;
    String particle = words.substring(english ? words.indexOf('|') + 1 : 0, english ? words.length() : words.indexOf('|')).strip();
    String verb = words.substring(english ? 0 : words.indexOf('|') + 1, english ? words.indexOf('|') : words.length()).strip();
    Set<String> verbKeys = keys(verb);
    Set<String> particleKeys = Set.of(particle.toLowerCase(Locale.ROOT));
    if (!english) {
      add(new Form(concept, List.of(keys(particle + verb)), new int[] {0}, false, ambiguous, false));
      add(new Form(concept, List.of(particleKeys, Set.of("te", "zu"), verbKeys), new int[3], false, ambiguous, false));
      add(new Form(concept, List.of(particleKeys, verbKeys), new int[] {0, 1}, false, ambiguous, false));
    }
    add(new Form(concept, List.of(verbKeys, particleKeys), new int[] {0, 12}, false, ambiguous, false));
  }

  /** Two or three words without a gap, one of them a verb: word order is the sentence's business. */
  private boolean isFree(WrittenForm written, List<Set<String>> elements) {
    if (written.exact() || elements.size() < 2 || elements.size() > 3) {
      return false;
    }
    String[] words = written.words().replace("…", " ").strip().split("\\s+");
    return Arrays.stream(words).anyMatch(w -> morphology.isKnown(w, Lemma.PartOfSpeech.VERB))
        && Arrays.stream(words).filter(w -> w.length() > 3).count() >= 2;
  }

  private void add(Form form) {
    for (String key : form.elements().getFirst()) {
      byFirst.computeIfAbsent(key, k -> new ArrayList<>(2)).add(form);
    }
    if (form.free()) {
      for (String key : form.elements().getLast()) {
        free.computeIfAbsent(key, k -> new ArrayList<>(2)).add(form);
      }
    }
  }
}
