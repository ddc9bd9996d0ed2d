package kbaudit.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kbaudit.lexicon.Concept;
import kbaudit.lexicon.Lexicon;
import kbaudit.text.Sentence.Role;

/**
 * Gathers what a claim is about from its clause outwards; the farther a word, the less it counts.
 */
public final class Subjects {
  private static final double SENTENCE = 0.6;
  private static final double BROADER = 0.4;
  private static final double OF = 0.8;
  private static final double TITLE = 1.0;
  private static final double NAME = 0.8;
  private static final double HEADING = 1.0;
  private static final double QUESTION_BEFORE = 0.9;
  private static final double BEFORE = 0.5;

  /** The sentence before the one before, and so on, less and less. */
  private static final double FAR_BEFORE = 0.3;

  private static final double FADING = 0.6;
  private static final double LEAST = 0.05;

  private final Lexicon lexicon;

  public Subjects(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Subject of(EntryReading entry, Reading reading, int clause) {
    Map<String, Double> near = new HashMap<>();
    for (Term term : reading.terms()) {
      add(near, term, term.clause() == clause ? 1 : SENTENCE);
    }
    return Subject.of(near, context(entry, reading));
  }

  /** What the sentence as a whole is about: every clause counts the same. */
  public Subject of(EntryReading entry, Reading reading) {
    Map<String, Double> near = new HashMap<>();
    addAll(near, reading.terms(), 1);
    return Subject.of(near, context(entry, reading));
  }

  private Map<String, Double> context(EntryReading entry, Reading reading) {
    Map<String, Double> context = new HashMap<>();
    addAll(context, entry.title(), entry.entry().titleIsName() ? NAME : TITLE);
    addAll(
        context, entry.headings().getOrDefault(reading.sentence().passage(), List.of()), HEADING);
    if (reading.sentence().role() == Role.QUESTION) {
      entry.after(reading).ifPresent(answer -> addAll(context, answer.terms(), QUESTION_BEFORE));
    }
    int at = reading.sentence().index();
    if (at > 0) {
      Reading before = entry.readings().get(at - 1);
      boolean question =
          before.sentence().role() == Role.QUESTION
              || before.sentence().role() == Role.CUSTOMER_WORDS;
      boolean samePassage = before.sentence().passage().equals(reading.sentence().passage());
      if (question || samePassage) {
        addAll(context, before.terms(), question ? QUESTION_BEFORE : BEFORE);
      }
    }
    double share = FAR_BEFORE;
    for (int i = at - 2; i >= 0 && share > LEAST; i--) {
      Reading before = entry.readings().get(i);
      if (!before.sentence().passage().equals(reading.sentence().passage())) {
        break;
      }
      addAll(context, before.terms(), share);
      share *= FADING;
    }
    return context;
  }

  /** The terms of one clause, for the focus of a stance. */
  Map<String, Double> focus(Reading reading, ClauseGroup clause) {
    Map<String, Double> focus = new HashMap<>();
    for (Term term : reading.terms()) {
      if (clause.contains(term.clause())) {
        add(focus, term, 1);
      }
    }
    return focus;
  }

  private void addAll(Map<String, Double> to, List<Term> terms, double factor) {
    terms.forEach(term -> add(to, term, factor));
  }

  private void add(Map<String, Double> to, Term term, double factor) {
    double weight = term.weight() * factor;
    to.merge(term.key(), weight, Math::max);
    if (term.key().startsWith("c:")) {
      String id = term.key().substring(2);
      double share = weight * BROADER;
      for (String broader : lexicon.broader(id)) {
        to.merge("c:" + broader, share, Math::max);
        share *= BROADER;
      }
      for (String of : lexicon.concept(id).map(Concept::of).orElse(List.of())) {
        to.merge("c:" + of, weight * OF, Math::max);
      }
    }
  }
}
