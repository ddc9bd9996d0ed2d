package kbaudit.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kbaudit.text.Token;

/** The words of one language: lemmas, compound parts, and the concepts they name. */
public final class Vocabulary {
  private static final double PART = 0.7;
  private static final double AMBIGUOUS = 0.6;
  private static final int FREE_WINDOW = 8;

  private final Morphology morphology;
  private final Compounds compounds;
  private final FormIndex forms;
  private final Map<String, Set<String>> keys = new HashMap<>();

  Vocabulary(Morphology morphology, Compounds compounds, FormIndex forms) {
    this.morphology = morphology;
    this.compounds = compounds;
    this.forms = forms;
  }

  public List<Lemma> lemmas(String word) {
    return morphology.lemmas(word);
  }

  /** Parts of a compound in order, empty for other words. */
  public List<String> parts(String word) {
    return compounds.parts(word);
  }

  List<Mention> mentions(List<Token> tokens) {
    List<Set<String>> tokenKeys = tokens.stream().map(this::keysOf).toList();
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (String key : tokenKeys.get(i)) {
        ordered(tokens, tokenKeys, i, key, found);
        free(tokens, tokenKeys, i, key, found);
      }
    }
    List<Mention> whole = withoutCovered(found);
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      if (tokens.get(i).isWord() && whole.stream().noneMatch(m -> m.from() <= at && at < m.to() && m.to() - m.from() == 1)) {
        compoundParts(tokens.get(i), i, whole);
      }
    }
    whole.sort(Comparator.comparingInt(Mention::from).thenComparingInt(Mention::to).thenComparing(m -> m.concept().id()));
    return whole;
  }

  private Set<String> keysOf(Token token) {
    if (!token.isWord()) {
      return Set.of(token.surface());
    }
    return keys.computeIfAbsent(token.surface(), surface -> {
      Set<String> all = forms.keys(surface);
      List<String> parts = compounds.parts(surface);
      if (!parts.isEmpty()) {
        String head = parts.getLast();
        String joined = surface.substring(0, surface.length() - Math.min(surface.length(), head.length())).toLowerCase(Locale.ROOT);
        morphology.lemmas(head).forEach(l -> all.add(joined + l.form()));
      }
      return all;
    });
  }

  private void ordered(List<Token> tokens, List<Set<String>> keys, int i, String key, List<Mention> found) {
    for (Form form : forms.startingWith(key)) {
      if (form.exact() && !tokens.get(i).surface().toLowerCase(Locale.ROOT).replace('’', '\'').equals(key)) {
        continue;
      }
      int end = match(form, keys, i, tokens);
      if (end > 0) {
        add(new Mention(form.concept(), i, end, form.ambiguous() ? AMBIGUOUS : 1, false), found);
      }
    }
  }

  /** Index after the last token of the form starting at {@code i}, or -1. */
  private static int match(Form form, List<Set<String>> keys, int i, List<Token> tokens) {
    int at = i + 1;
    for (int e = 1; e < form.elements().size(); e++) {
      int limit = Math.min(at + form.gaps()[e], keys.size() - 1);
      while (at <= limit && !meets(form.elements().get(e), keys.get(at))) {
        at++;
      }
      if (at > limit) {
        return -1;
      }
      if (form.gaps()[e] > 1 && tokens.get(at).clause() != tokens.get(i).clause()) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private void free(List<Token> tokens, List<Set<String>> keys, int i, String key, List<Mention> found) {
    for (Form form : forms.freeWith(key)) {
      int from = Math.max(0, i - FREE_WINDOW);
      int to = Math.min(tokens.size(), i + FREE_WINDOW);
      int first = i;
      int last = i;
      boolean all = true;
      for (int e = 0; all && e < form.elements().size() - 1; e++) {
        int at = find(form.elements().get(e), keys, tokens, from, to, tokens.get(i).clause());
        all = at >= 0;
        first = all ? Math.min(first, at) : first;
        last = Math.max(last, at);
      }
      if (all) {
        add(new Mention(form.concept(), first, last + 1, form.ambiguous() ? AMBIGUOUS : 0.9, false), found);
      }
    }
  }

  private static int find(Set<String> element, List<Set<String>> keys, List<Token> tokens, int from, int to, int clause) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).clause() == clause && meets(element, keys.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    for (String s : small) {
      if (large.contains(s)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Mention mention, List<Mention> found) {
    for (Mention known : found) {
      if (known.concept().id().equals(mention.concept().id()) && known.from() == mention.from() && known.to() == mention.to()) {
        return;
      }
    }
    found.add(mention);
  }

  /** A longer expression hides the shorter ones inside it, unless they are far apart ("stuur … terug" hides nothing between). */
  private static List<Mention> withoutCovered(List<Mention> found) {
    List<Mention> kept = new ArrayList<>();
    for (Mention m : found) {
      if (found.stream().noneMatch(o -> o.to() - o.from() <= 5 && o.covers(m))) {
        kept.add(m);
      }
    }
    return kept;
  }

  private void compoundParts(Token token, int i, List<Mention> found) {
    for (String part : compounds.parts(token.surface())) {
      for (String key : forms.keys(part)) {
        for (Form form : forms.startingWith(key)) {
          if (form.elements().size() == 1 && !form.exact() && !form.concept().isStance()) {
            add(new Mention(form.concept(), i, i + 1, form.ambiguous() ? PART * AMBIGUOUS : PART, true), found);
          }
        }
      }
    }
  }
}
