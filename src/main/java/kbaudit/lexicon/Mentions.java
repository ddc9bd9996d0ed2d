package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kbaudit.text.Token;

/** Finds the concepts named in one sentence; time grows with its length, however long it is. */
final class Mentions {
  private static final double PART = 0.7;
  private static final double AMBIGUOUS = 0.6;
  private static final double FREE = 0.9;
  private static final double COVERED = 0.5;
  private static final int FREE_WINDOW = 8;

  /** In tokens: no form reaches farther back than this. */
  private static final int FARTHEST = 16;

  private final List<Token> tokens;
  private final List<Word> words;

  /** What starts at each token. */
  private final List<List<Mention>> found = new ArrayList<>();

  Mentions(List<Token> tokens, List<Word> words) {
    this.tokens = tokens;
    this.words = words;
    for (int i = 0; i < tokens.size(); i++) {
      found.add(List.of());
    }
  }

  /** In order of appearance. */
  List<Mention> all() {
    for (int i = 0; i < words.size(); i++) {
      ordered(i);
      free(i);
    }
    List<Mention> whole = withoutCovered();
    compoundParts(whole);
    whole.sort(
        Comparator.comparingInt(Mention::from)
            .thenComparingInt(Mention::to)
            .thenComparing(m -> m.concept().id()));
    return whole;
  }

  private void ordered(int i) {
    for (Form form : words.get(i).starting()) {
      List<Integer> named = match(form, i);
      if (!named.isEmpty()) {
        add(new Mention(form.concept(), named, form.ambiguous() ? AMBIGUOUS : 1, false));
      }
    }
  }

  /** Indexes of the tokens of the form starting at {@code i}; none where it does not stand. */
  private List<Integer> match(Form form, int i) {
    if (form.elements().size() == 1) {
      return List.of(i);
    }
    List<Integer> named = new ArrayList<>();
    named.add(i);
    int at = i + 1;
    for (int e = 1; e < form.elements().size(); e++) {
      int limit = Math.min(at + form.gaps()[e], words.size() - 1);
      while (at <= limit && !words.get(at).keys().meet(form.elements().get(e))) {
        at++;
      }
      if (at > limit || (form.gaps()[e] > 0 && tokens.get(at).clause() != tokens.get(i).clause())) {
        return List.of();
      }
      named.add(at);
      at++;
    }
    return named;
  }

  private void free(int i) {
    for (Form form : words.get(i).free()) {
      SortedSet<Integer> named = new TreeSet<>(Set.of(i));
      boolean all = true;
      for (int e = 0; all && e < form.elements().size() - 1; e++) {
        int at = near(i, form, e);
        all = at >= 0;
        named.add(at);
      }
      if (all) {
        add(
            new Mention(
                form.concept(), List.copyOf(named), form.ambiguous() ? AMBIGUOUS : FREE, false));
      }
    }
  }

  /** The first word within the clause and window around {@code i} that is that element, or -1. */
  private int near(int i, Form form, int element) {
    int to = Math.min(words.size(), i + FREE_WINDOW);
    for (int at = Math.max(0, i - FREE_WINDOW); at < to; at++) {
      if (tokens.get(at).clause() == tokens.get(i).clause()
          && words.get(at).keys().meet(form.elements().get(element))) {
        return at;
      }
    }
    return -1;
  }

  private void add(Mention mention) {
    List<Mention> here = found.get(mention.from());
    for (Mention known : here) {
      if (known.to() == mention.to() && known.concept().id().equals(mention.concept().id())) {
        return;
      }
    }
    if (here.isEmpty()) {
      here = new ArrayList<>(2);
      found.set(mention.from(), here);
    }
    here.add(mention);
  }

  /**
   * What a longer expression covers counts half: "hond meenemen" is still about dogs. Stances hide
   * what they cover, but "gratis retour" is about returns and still says free.
   */
  private List<Mention> withoutCovered() {
    List<Mention> kept = new ArrayList<>();
    for (List<Mention> here : found) {
      for (Mention m : here) {
        if (!isCovered(m)) {
          kept.add(m);
        } else if (!m.concept().isStance() && m.strength() == 1 && !isIdiom(m)) {
          kept.add(m.weaker(COVERED));
        }
      }
    }
    return kept;
  }

  private boolean isCovered(Mention m) {
    return isWithin(m, other -> other.concept().isStance() || !m.concept().isStance());
  }

  /** "Voor onze rekening" takes a stance and speaks of no bill. */
  private boolean isIdiom(Mention m) {
    return isWithin(m, other -> other.concept().isStance());
  }

  private boolean isWithin(Mention m, Predicate<Mention> which) {
    for (int from = Math.max(0, m.to() - FARTHEST); from <= m.from(); from++) {
      for (Mention other : found.get(from)) {
        if (which.test(other) && other.covers(m)) {
          return true;
        }
      }
    }
    return false;
  }

  private void compoundParts(List<Mention> whole) {
    boolean[] named = new boolean[words.size()];
    for (int i = 0; i < named.length; i++) {
      int next = i + 1;
      // Also a word that a longer expression hides is known as a whole.
      named[i] = found.get(i).stream().anyMatch(m -> m.to() == next);
    }
    for (int i = 0; i < words.size(); i++) {
      if (!named[i]) {
        List<Form> parts = words.get(i).parts();
        for (int p = 0; p < parts.size(); p++) {
          Form form = parts.get(p);
          if (parts.subList(0, p).stream().noneMatch(f -> f.concept().equals(form.concept()))) {
            whole.add(
                new Mention(
                    form.concept(), List.of(i), form.ambiguous() ? PART * AMBIGUOUS : PART, true));
          }
        }
      }
    }
  }
}
