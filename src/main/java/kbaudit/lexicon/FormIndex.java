package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kbaudit.document.Language;
import kbaudit.lexicon.LexFile.Article;
import kbaudit.lexicon.LexFile.WrittenForm;

/**
 * All forms of one language, found by any key of their first word, or, where the words may be turned round, of their last. A
 * form is compiled when a text first touches it: a run meets one in twenty.
 */
final class FormIndex {
  private static final int GAP = 4;
  private static final int LONGEST_FREE = 3;

  /** A form that waits to be compiled. */
  private final class Pending {
    private final Concept concept;
    private final WrittenForm written;
    private List<Form> compiled = List.of();
    private boolean done = false;

    Pending(Concept concept, WrittenForm written) {
      this.concept = concept;
      this.written = written;
    }

    List<Form> forms() {
      if (!done) {
        compiled = compile(concept, written);
        done = true;
      }
      return compiled;
    }
  }

  private final Language language;
  private final Morphology morphology;
  private final Map<String, List<Pending>> byFirst = new HashMap<>();
  private final Map<String, List<Pending>> byLast = new HashMap<>();

  FormIndex(Language language, Morphology morphology, List<Article> articles) {
    this.language = language;
    this.morphology = morphology;
    for (Article article : articles) {
      for (WrittenForm written : article.forms(language)) {
        index(new Pending(article.concept(), written));
      }
    }
  }

  /** Forms one of whose orders starts with a word of that key. */
  List<Form> startingWith(String key) {
    List<Pending> pending = byFirst.get(key);
    if (pending == null) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>();
    for (Pending p : pending) {
      for (Form form : p.forms()) {
        if (form.elements().getFirst().contains(key)) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  /** Forms whose words may come in any order, by a key of their last word. */
  List<Form> freeWith(String key) {
    List<Pending> pending = byLast.get(key);
    if (pending == null) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>();
    for (Pending p : pending) {
      for (Form form : p.forms()) {
        if (form.free() && form.elements().getLast().contains(key)) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  /** Lower-case surface and lemmas of a word. */
  Set<String> keys(String surface) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(normal(surface));
    for (Lemma lemma : morphology.lemmas(surface)) {
      keys.add(lemma.form());
    }
    return keys;
  }

  static String normal(String surface) {
    return surface.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private void index(Pending pending) {
    String words = pending.written.words();
    int bar = words.indexOf('|');
    if (bar > 0) {
      String first = words.substring(0, bar).strip();
      String second = words.substring(bar + 1).strip();
      put(byFirst, normal(first), pending);
      put(byFirst, normal(second), pending);
      put(byFirst, normal(first + second), pending);
      return;
    }
    List<String> split = FormWords.of(words, language);
    if (split.size() == 1) {
      put(byFirst, normal(words), pending);
      return;
    }
    keys(split.getFirst()).forEach(key -> put(byFirst, key, pending));
    if (split.stream().filter(word -> !word.equals("…")).count() <= LONGEST_FREE) {
      keys(split.getLast()).forEach(key -> put(byLast, key, pending));
    }
  }

  private static void put(Map<String, List<Pending>> index, String key, Pending pending) {
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(pending);
  }

  private List<Form> compile(Concept concept, WrittenForm written) {
    boolean ambiguous = !written.sense().isEmpty();
    if (written.words().indexOf('|') > 0) {
      return separable(concept, written.words(), ambiguous);
    }
    List<Set<String>> elements = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int gap = 0;
    for (String word : FormWords.of(written.words(), language)) {
      if (word.equals("…")) {
        gap = GAP;
        continue;
      }
      elements.add(written.exact() ? Set.of(normal(word)) : keys(word));
      gaps.add(gap);
      gap = 0;
    }
    return elements.isEmpty()
        ? List.of()
        : List.of(new Form(concept, elements, gaps.stream().mapToInt(i -> i).toArray(), written.exact(), ambiguous, isFree(written, elements)));
  }

  /** "terug|sturen": the joined verb, its particle before ("terug te sturen") and behind ("stuur … terug"). */
  private List<Form> separable(Concept concept, String words, boolean ambiguous) {
    boolean english = language == Language.EN;
    int bar = words.indexOf('|');
    String particle = words.substring(english ? bar + 1 : 0, english ? words.length() : bar).strip();
    String verb = words.substring(english ? 0 : bar + 1, english ? bar : words.length()).strip();
    Set<String> verbKeys = keys(verb);
    Set<String> particleKeys = Set.of(normal(particle));
    List<Form> forms = new ArrayList<>();
    if (!english) {
      forms.add(new Form(concept, List.of(keys(particle + verb)), new int[] {0}, false, ambiguous, false));
      forms.add(new Form(concept, List.of(particleKeys, Set.of("te", "zu"), verbKeys), new int[3], false, ambiguous, false));
      forms.add(new Form(concept, List.of(particleKeys, verbKeys), new int[] {0, 1}, false, ambiguous, false));
    }
    forms.add(new Form(concept, List.of(verbKeys, particleKeys), new int[] {0, 12}, false, ambiguous, false));
    return forms;
  }

  /** Two or three words, one of them a verb: word order is the sentence's business. */
  private boolean isFree(WrittenForm written, List<Set<String>> elements) {
    if (written.exact() || elements.size() < 2 || elements.size() > LONGEST_FREE) {
      return false;
    }
    boolean verb = false;
    int content = 0;
    for (String word : written.words().split(" ")) {
      verb |= morphology.isKnown(word, Lemma.PartOfSpeech.VERB);
      content += word.length() > 3 ? 1 : 0;
    }
    return verb && content >= 2;
  }
}
