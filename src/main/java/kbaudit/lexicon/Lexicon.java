package kbaudit.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary: every concept, and which words of which language name it. The files are read when
 * the first concept or word is asked for, a language when it is first met. Any number of threads
 * may ask.
 */
public final class Lexicon {
  private static final String FOLDER = "/kbaudit/lexicon/";

  /** Everything that the files say. */
  private record Content(List<Article> articles, Map<String, Concept> concepts) {}

  private final Supplier<List<Article>> source;
  private volatile @Nullable Content content;
  private volatile @Nullable Associations associations;
  private final Map<String, Set<String>> broader = new ConcurrentHashMap<>();
  private final Map<Language, Vocabulary> vocabularies = new ConcurrentHashMap<>();

  private Lexicon(Supplier<List<Article>> source) {
    this.source = source;
  }

  /** The lexicon that ships with kbaudit. */
  public static Lexicon standard() {
    return new Lexicon(Lexicon::shipped);
  }

  /** A lexicon of those files, by name; nothing is associated in it. */
  static Lexicon of(SortedMap<String, String> files) {
    List<Article> articles = new ArrayList<>();
    files.forEach((name, content) -> articles.addAll(LexFile.parse(name, content)));
    Lexicon lexicon = new Lexicon(() -> articles);
    lexicon.associations = Associations.NONE;
    return lexicon;
  }

  static List<Article> shipped() {
    List<Article> articles = new ArrayList<>();
    for (String name : read("files.txt").lines().toList()) {
      articles.addAll(LexFile.parse(name, read(name)));
    }
    return articles;
  }

  private Content content() {
    Content known = content;
    return known == null ? load() : known;
  }

  private synchronized Content load() {
    Content known = content;
    if (known == null) {
      Map<String, Concept> concepts = new HashMap<>();
      List<Article> articles = source.get();
      articles.forEach(article -> concepts.put(article.concept().id(), article.concept()));
      known = new Content(articles, concepts);
      content = known;
    }
    return known;
  }

  private Map<String, Concept> concepts() {
    return content().concepts();
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

  /** Begins to read the files beside what the caller does next; what is asked for waits for it. */
  public void prepare() {
    Thread.ofPlatform().daemon().start(this::content);
  }

  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts().get(id));
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(concepts().keySet());
  }

  /** Ids of concepts that turn up where this one is spoken of, with how much they count, 0 to 1. */
  public Map<String, Double> associated(String id) {
    Associations known = associations;
    return (known == null ? loadAssociations() : known).of(id);
  }

  /** Not before somebody compares: a question or a fact asks for none. */
  private synchronized Associations loadAssociations() {
    Associations known = associations;
    if (known == null) {
      known = Associations.parse(read("associations.txt"));
      associations = known;
    }
    return known;
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
              morphology,
              new Compounds(morphology),
              new FormIndex(l, morphology, content().articles()));
        });
  }

  /** Concepts named by these tokens, in order of appearance. */
  public List<Mention> mentions(Language language, List<Token> tokens) {
    return vocabulary(language).mentions(tokens);
  }
}
