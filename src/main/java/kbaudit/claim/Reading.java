package kbaudit.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.lexicon.Mention;
import kbaudit.text.Sentence;
import kbaudit.value.Found;

/**
 * A sentence with all that was recognised in it.
 *
 * @param mentions concepts, in order
 * @param values values, in order
 * @param terms what the sentence is about, stance and values left out
 */
public record Reading(Sentence sentence, List<Mention> mentions, List<Found> values, List<Term> terms) {

  public Reading {
    mentions = List.copyOf(mentions);
    values = List.copyOf(values);
    terms = List.copyOf(terms);
  }

  /** Ids of the stance concepts whose first token lies in the clause. */
  Set<String> stances(ClauseGroup clause) {
    Set<String> ids = new TreeSet<>();
    for (Mention m : mentions) {
      if (m.concept().isStance() && clause.contains(sentence.tokens().get(m.from()).clause())) {
        ids.add(m.concept().id());
      }
    }
    return ids;
  }

  /** Ids of all stance concepts of the sentence. */
  Set<String> stances() {
    Set<String> ids = new TreeSet<>();
    for (Mention m : mentions) {
      if (m.concept().isStance()) {
        ids.add(m.concept().id());
      }
    }
    return ids;
  }

  int clauseOf(int offset) {
    int clause = 0;
    for (var token : sentence.tokens()) {
      if (token.from() > offset) {
        break;
      }
      clause = token.clause();
    }
    return clause;
  }
}
