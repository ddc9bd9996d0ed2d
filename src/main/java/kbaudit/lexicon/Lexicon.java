package kbaudit.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kbaudit.document.Language;
import kbaudit.lexicon.LexFile.Article;
import kbaudit.text.Token;

/**
 * The vocabulary: every concept, and which words of which language name it. The files are read when
 * the first concept or word is asked for, a language when it is first met. Not for use by several
 * threads at once.
 */
public final class Lexicon {
  private static final String FOLDER = "/kbaudit/lexicon/";

  private final Supplier<List<Article>> source;
  private List<Article> articles = List.of();
  private final Map<String, Concept> concepts = new HashMap<>();
  private final Map<String, Set<String>> broader = new ConcurrentHashMap<>();
  private final Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);

  private Lexicon(Supplier<List<Article>> source) {
    this.source = source;
  }

  /** The lexicon that ships with kbaudit. */
  public static Lexicon standard() {
    return new Lexicon(Lexicon::shipped);
  }

  /** A lexicon of those files, by name. */
  static Lexicon of(SortedMap<String, String> files) {
    List<Article> articles = new ArrayList<>();
    files.forEach((name, content) -> articles.addAll(LexFile.parse(name, content)));
    return new Lexicon(() -> articles);
  }

  static List<Article> shipped() {
    List<Article> articles = new ArrayList<>();
    for (String name : read("files.txt").lines().toList()) {
      articles.addAll(LexFile.parse(name, read(name)));
    }
    return articles;
  }

  private List<Article> articles() {
    if (articles.isEmpty()) {
      articles = source.get();
      articles.forEach(article -> concepts.put(article.concept().id(), article.concept()));
    }
    return articles;
  }

  private Map<String, Concept> concepts() {
    articles();
    return concepts;
  }

  private static String read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts().get(id));
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(concepts().keySet());
  }

  /** Ids of all broader concepts, nearest first, without the concept itself. */
  public Set<String> broader(String id) {
    Set<String> known = broader.get(id);
    if (known == null) {
      Set<String> all = new LinkedHashSet<>();
      List<String> open = new ArrayList<>(parents(id));
      while (!open.isEmpty()) {
        String next = open.removeFirst();
        if (!next.equals(id) && all.add(next)) {
          open.addAll(parents(next));
        }
      }
      known = Collections.unmodifiableSet(all);
      broader.put(id, known);
    }
    return known;
  }

  private List<String> parents(String id) {
    Concept concept = concepts().get(id);
    return concept == null ? List.of() : concept.is();
  }

  /** The words of one language. */
  public Vocabulary vocabulary(Language language) {
    return vocabularies.computeIfAbsent(
        language,
        l -> {
          Morphology morphology =
              Morphology.of(l); // reads its dictionary while this thread reads the lexicon
          return new Vocabulary(
              morphology, new Compounds(morphology), new FormIndex(l, morphology, articles()));
        });
  }

  /** Concepts named by these tokens, in order of appearance. */
  public List<Mention> mentions(Language language, List<Token> tokens) {
    return vocabulary(language).mentions(tokens);
  }
}
