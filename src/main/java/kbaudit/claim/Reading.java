package kbaudit.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.lexicon.Mention;
import kbaudit.text.Sentence;
import kbaudit.text.Token;
import kbaudit.value.Found;

/**
 * A sentence with all that was recognised in it.
 *
 * @param mentions concepts, in order
 * @param values values, in order
 * @param terms what the sentence is about, stance and values left out
 * @param names by dimension, see {@link ProperNames}
 */
public record Reading(
    Sentence sentence,
    List<Mention> mentions,
    List<Found> values,
    List<Term> terms,
    Map<String, Set<String>> names) {

  public Reading {
    mentions = List.copyOf(mentions);
    values = List.copyOf(values);
    terms = List.copyOf(terms);
  }

  /** True when its first word is one of these, in lower case. */
  boolean opensWith(Set<String> words) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(token -> words.contains(SentenceReader.lower(token.surface())))
        .isPresent();
  }

  /** Keys of all that the sentence is about. */
  public Set<String> keys() {
    return terms.stream().map(Term::key).collect(Collectors.toSet());
  }

  /** Concepts whose first token lies in the clause, in order. */
  Stream<Mention> mentions(ClauseGroup clause) {
    return mentions.stream().filter(m -> clause.contains(sentence.tokens().get(m.from()).clause()));
  }

  /** Values that begin in the clause, in order. */
  Stream<Found> values(ClauseGroup clause) {
    return values.stream().filter(found -> clause.contains(clauseOf(found.from())));
  }

  /** The words of the clause in lower case, without signs and numbers. */
  List<String> words(ClauseGroup clause) {
    return sentence.tokens().stream()
        .filter(token -> token.isWord() && clause.contains(token.clause()))
        .map(token -> SentenceReader.lower(token.surface()))
        .toList();
  }

  /** What stands right before the offset, in lower case; empty at the beginning. */
  String before(int offset) {
    String last = "";
    for (Token token : sentence.tokens()) {
      if (token.to() > offset) {
        break;
      }
      last = token.surface();
    }
    return SentenceReader.lower(last);
  }

  /** Ids of the stance concepts of the clause. */
  Set<String> stances(ClauseGroup clause) {
    return stances(mentions(clause));
  }

  /** Ids of all stance concepts of the sentence. */
  Set<String> stances() {
    return stances(mentions.stream());
  }

  private static Set<String> stances(Stream<Mention> mentions) {
    return mentions
        .filter(m -> m.concept().isStance())
        .map(m -> m.concept().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Keys of the first term of the clause at the offset, or of the sentence when that clause has
   * none before it.
   */
  Set<String> topic(int offset) {
    int clause = clauseOf(offset);
    int first = Integer.MAX_VALUE;
    for (Term term : terms) {
      if (term.clause() == clause && sentence.tokens().get(term.from()).from() < offset) {
        first = Math.min(first, term.from());
      }
    }
    for (Term term : terms) {
      first = first == Integer.MAX_VALUE ? term.from() : first;
    }
    Set<String> keys = new TreeSet<>();
    for (Term term : terms) {
      if (term.from() == first) {
        keys.add(term.key());
      }
    }
    return keys;
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
