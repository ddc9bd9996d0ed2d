package kbaudit.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import kbaudit.document.Language;
import kbaudit.lexicon.Lemma.PartOfSpeech;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Word form → dictionary forms of one language, all of them: choosing one needs a tagger and
 * measured no better for matching. What was asked once is kept.
 */
public final class Morphology {
  private static final Map<Language, String> DICTIONARIES =
      new EnumMap<>(
          Map.of(
              Language.NL,
              "nl/dutch",
              Language.EN,
              "en/english",
              Language.DE,
              "de/german",
              Language.FR,
              "fr/french"));

  private final Language language;
  private final CompletableFuture<DictionaryLookup> dictionary;
  private final Map<String, List<Lemma>> cache = new ConcurrentHashMap<>();

  private Morphology(Language language, CompletableFuture<DictionaryLookup> dictionary) {
    this.language = language;
    this.dictionary = dictionary;
  }

  /**
   * Starts reading the dictionary from the class path and returns; the first look-up waits for it.
   * The Dutch one takes longer (13 MB) than everything else that happens before the first look-up.
   */
  public static Morphology of(Language language) {
    return new Morphology(
        language,
        CompletableFuture.supplyAsync(
            () -> read(language), task -> Thread.ofPlatform().daemon().start(task)));
  }

  private static DictionaryLookup read(Language language) {
    String name = "/org/languagetool/resource/" + DICTIONARIES.get(language) + ".dict";
    URL resource = Objects.requireNonNull(Morphology.class.getResource(name), name);
    try {
      return new DictionaryLookup(Dictionary.read(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /**
   * Every lemma of the word, most literal first; the word itself as {@code UNKNOWN} when the
   * dictionary lacks it.
   */
  public List<Lemma> lemmas(String word) {
    List<Lemma> known = cache.get(word);
    return known == null ? cache.computeIfAbsent(word, this::lookUp) : known;
  }

  /** True when the dictionary has the word with that class. */
  boolean isKnown(String word, PartOfSpeech pos) {
    return lemmas(word).stream().anyMatch(l -> l.pos() == pos);
  }

  private List<Lemma> lookUp(String word) {
    Set<Lemma> found = new LinkedHashSet<>();
    add(word, found);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word)) {
      add(lower, found);
    }
    if (language == Language.DE && found.isEmpty() && !lower.isEmpty()) {
      add(Character.toUpperCase(lower.charAt(0)) + lower.substring(1), found);
    }
    return found.isEmpty()
        ? List.of(new Lemma(lower, PartOfSpeech.UNKNOWN))
        : new ArrayList<>(found);
  }

  /** One at a time: the dictionary gives its answer in a place that it uses again. */
  private synchronized void add(String word, Set<Lemma> found) {
    for (WordData data : dictionary.join().lookup(word)) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      if (stem != null) {
        found.add(
            new Lemma(
                stem.toString().toLowerCase(Locale.ROOT), pos(tag == null ? "" : tag.toString())));
      }
    }
  }

  private PartOfSpeech pos(String tag) {
    return switch (language) {
      case NL ->
          tag.startsWith("ZNW") || tag.startsWith("ENM")
              ? PartOfSpeech.NOUN
              : tag.startsWith("WKW")
                  ? PartOfSpeech.VERB
                  : tag.startsWith("BNW") ? PartOfSpeech.ADJECTIVE : PartOfSpeech.OTHER;
      case EN ->
          tag.startsWith("NN")
              ? PartOfSpeech.NOUN
              : tag.startsWith("VB")
                  ? PartOfSpeech.VERB
                  : tag.startsWith("JJ") ? PartOfSpeech.ADJECTIVE : PartOfSpeech.OTHER;
      case DE ->
          tag.startsWith("SUB") || tag.startsWith("EIG")
              ? PartOfSpeech.NOUN
              : tag.startsWith("VER")
                  ? PartOfSpeech.VERB
                  : tag.startsWith("ADJ") || tag.startsWith("PA")
                      ? PartOfSpeech.ADJECTIVE
                      : PartOfSpeech.OTHER;
      case FR ->
          tag.startsWith("N ") || tag.startsWith("Z")
              ? PartOfSpeech.NOUN
              : tag.startsWith("V")
                  ? PartOfSpeech.VERB
                  : tag.startsWith("J") ? PartOfSpeech.ADJECTIVE : PartOfSpeech.OTHER;
    };
  }
}
