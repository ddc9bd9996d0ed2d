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
 * All forms of one language, found by any key of their first word, or, where the words may be
 * turned round, of their last. A form is compiled when a text first touches it: a run meets one in
 * twenty.
 */
final class FormIndex {
  private static final int GAP = 4;
  private static final int LONGEST_FREE = 3;
  private static final int TORN_APART = 12;

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

    synchronized List<Form> forms() {
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
    if (words.indexOf('|') > 0) {
      indexSeparable(SeparableVerb.in(words, language), pending);
      return;
    }
    List<String> split = FormWords.of(words, language);
    if (split.size() == 1) {
      put(byFirst, normal(words), pending);
      return;
    }
    putAll(byFirst, split.getFirst(), pending);
    if (!pending.written.exact() && mayBeFree(split)) {
      putAll(byLast, split.getLast(), pending);
    }
  }

  private void indexSeparable(SeparableVerb verb, Pending pending) {
    if (verb.isAlone()) {
      put(byFirst, normal(verb.particle()), pending);
      put(byFirst, normal(verb.verb()), pending);
      put(byFirst, normal(verb.joined().getFirst()), pending);
      return;
    }
    putAll(
        byFirst,
        verb.before().isEmpty() ? verb.joined().getFirst() : verb.before().getFirst(),
        pending);
    putAll(byFirst, verb.verb(), pending);
    putAll(
        byLast, verb.after().isEmpty() ? verb.joined().getLast() : verb.after().getLast(), pending);
    putAll(byLast, verb.company().getLast(), pending);
  }

  private void putAll(Map<String, List<Pending>> index, String word, Pending pending) {
    for (String key : keys(word)) {
      put(index, key, pending);
    }
  }

  /**
   * Plain loops and maps here and above: this runs for every form before the first text is read.
   */
  private static void put(Map<String, List<Pending>> index, String key, Pending pending) {
    List<Pending> forms = index.get(key);
    if (forms == null) {
      forms = new ArrayList<>(2);
      index.put(key, forms);
    }
    forms.add(pending);
  }

  private List<Form> compile(Concept concept, WrittenForm written) {
    boolean ambiguous = !written.sense().isEmpty();
    if (written.words().indexOf('|') > 0) {
      SeparableVerb verb = SeparableVerb.in(written.words(), language);
      return verb.isAlone() ? alone(concept, verb, ambiguous) : inCompany(concept, verb, ambiguous);
    }
    List<String> words = FormWords.of(written.words(), language);
    return List.of(
        sequence(concept, words, written.exact(), ambiguous, isFree(concept, written, words)));
  }

  private Form sequence(
      Concept concept, List<String> words, boolean exact, boolean ambiguous, boolean free) {
    List<Keys> elements = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int gap = 0;
    for (String word : words) {
      if (word.equals("…")) {
        gap = GAP;
        continue;
      }
      elements.add(Keys.of(exact ? Set.of(normal(word)) : keys(word)));
      gaps.add(gap);
      gap = 0;
    }
    return new Form(
        concept, elements, gaps.stream().mapToInt(i -> i).toArray(), exact, ambiguous, free);
  }

  /**
   * "terug|sturen": the joined verb, its particle before ("terug te sturen") and behind ("stuur …
   * terug").
   */
  private List<Form> alone(Concept concept, SeparableVerb verb, boolean ambiguous) {
    Keys verbKeys = Keys.of(keys(verb.verb()));
    Keys particle = Keys.of(Set.of(normal(verb.particle())));
    List<Form> forms = new ArrayList<>();
    if (language != Language.EN) {
      forms.add(
          new Form(
              concept,
              List.of(Keys.of(keys(verb.joined().getFirst()))),
              new int[] {0},
              false,
              ambiguous,
              false));
      forms.add(
          new Form(
              concept,
              List.of(particle, Keys.of(Set.of("te", "zu")), verbKeys),
              new int[3],
              false,
              ambiguous,
              false));
      forms.add(
          new Form(
              concept, List.of(particle, verbKeys), new int[] {0, 1}, false, ambiguous, false));
    }
    forms.add(
        new Form(
            concept,
            List.of(verbKeys, particle),
            new int[] {0, language == Language.EN ? GAP : TORN_APART},
            false,
            ambiguous,
            false));
    return forms;
  }

  /**
   * "abonnement op|zeggen": the words with the joined verb, and verb, particle and company apart.
   * Up to three of them stand in any order ("zeg je abonnement op", "om het abonnement op te
   * zeggen"); more keep theirs.
   */
  private List<Form> inCompany(Concept concept, SeparableVerb verb, boolean ambiguous) {
    List<String> company = verb.company();
    List<String> joined = new ArrayList<>(verb.before());
    joined.addAll(verb.joined());
    joined.addAll(verb.after());
    boolean small =
        language != Language.EN
            && company.stream().filter(word -> !word.equals("…")).count() < LONGEST_FREE;
    List<Form> forms = new ArrayList<>();
    forms.add(sequence(concept, joined, false, ambiguous, small));
    List<String> apart = new ArrayList<>();
    if (small) {
      apart.addAll(List.of(verb.verb(), "…", verb.particle(), "…"));
      apart.addAll(company);
    } else {
      apart.addAll(List.of(verb.verb(), "…"));
      apart.addAll(company);
      apart.addAll(List.of("…", verb.particle()));
      List<String> infinitive = new ArrayList<>(verb.before());
      infinitive.addAll(List.of(verb.particle(), "…", verb.verb()));
      infinitive.addAll(verb.after());
      forms.add(sequence(concept, infinitive, false, ambiguous, false));
    }
    forms.add(sequence(concept, apart, false, ambiguous, small));
    return forms;
  }

  /** Two or three words, two of them of some weight: their order may be the sentence's business. */
  private static boolean mayBeFree(List<String> words) {
    int all = 0;
    int content = 0;
    for (String word : words) {
      all += word.equals("…") ? 0 : 1;
      content += word.length() > 3 ? 1 : 0;
    }
    return all >= 2 && all <= LONGEST_FREE && content >= 2;
  }

  /** With an infinitive among them it is: "verzekering opzeggen", "zeg je verzekering op". */
  private boolean isFree(Concept concept, WrittenForm written, List<String> words) {
    return !written.exact()
        && mayBeFree(words)
        && words.stream().anyMatch(word -> isInfinitive(word, concept.kind().equals("action")));
  }

  /** "Kosten" in "extra kosten" is a noun, unless something is done. */
  private boolean isInfinitive(String word, boolean done) {
    return morphology.lemmas(word).contains(new Lemma(normal(word), Lemma.PartOfSpeech.VERB))
        && (done || !morphology.isKnown(word, Lemma.PartOfSpeech.NOUN));
  }
}
