package kbaudit.bench;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kbaudit.claim.Claim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The labels of a benchmark knowledge base: what contradicts what, and what only looks as if it
 * did.
 */
record Truth(Path kb, List<Listed> contradictions) {

  record Place(String path, String quote) {}

  record Listed(
      String id, String kind, String difficulty, String question, List<List<Place>> answers) {}

  private static final java.util.Map<String, String> NORMAL = new java.util.HashMap<>();
  private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");
  private static final Pattern MARK = Pattern.compile("[*_`]+");
  private static final Pattern STOP = Pattern.compile("[.,;:!?]+$");

  /** In words: what a quote and a sentence share at their seam. */
  private static final int RUN = 3;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Truth of(Path kb) {
    return of(kb, kb.resolve("truth.json"));
  }

  static Truth of(Path kb, Path truth) {
    try {
      JsonNode root = new ObjectMapper().readTree(Files.readString(truth));
      List<Listed> listed = new ArrayList<>();
      for (JsonNode c : root.get("contradictions")) {
        List<List<Place>> answers = new ArrayList<>();
        for (JsonNode a : c.get("answers")) {
          List<Place> says = new ArrayList<>();
          a.get("says")
              .forEach(s ->
                  says.add(new Place(s.get("path").asString(), normal(s.get("quote").asString()))));
          answers.add(says);
        }
        listed.add(
            new Listed(
                c.get("id").asString(),
                c.get("kind").asString(),
                c.get("difficulty").asString(),
                c.get("question").asString(),
                answers));
      }
      return new Truth(kb, listed);
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contradiction that the two places are two sides of, or nothing. */
  java.util.Optional<Listed> between(Claim a, Claim b) {
    for (Listed c : contradictions) {
      for (int g = 0; g < c.answers.size(); g++) {
        for (int h = 0; h < c.answers.size(); h++) {
          if (g != h && says(c.answers.get(g), a) && says(c.answers.get(h), b)) {
            return java.util.Optional.of(c);
          }
        }
      }
    }
    return java.util.Optional.empty();
  }

  /**
   * The same, but the claims' own words have to stand in what is quoted: another value of the
   * sentence is no example of the contradiction.
   */
  java.util.Optional<Listed> exactlyBetween(Claim a, Claim b) {
    return between(a, b).filter(listed -> isQuoted(listed, a) && isQuoted(listed, b));
  }

  private static boolean isQuoted(Listed listed, Claim claim) {
    String text = normal(claim.text());
    String sentence = normal(claim.reading().sentence().text().value());
    return listed.answers.stream()
        .flatMap(List::stream)
        .filter(place -> place.path().equals(claim.path()))
        .anyMatch(place ->
            place.quote().contains(text)
                || text.contains(place.quote())
                || !sentence.contains(place.quote()));
  }

  boolean at(Place place, Claim claim) {
    return says(List.of(place), claim);
  }

  private static boolean says(List<Place> places, Claim claim) {
    if (places.stream().noneMatch(p -> p.path().equals(claim.path()))) {
      return false;
    }
    String quote = NORMAL.computeIfAbsent(claim.reading().sentence().text().value(), Truth::normal);
    return places.stream().anyMatch(p -> p.path().equals(claim.path()) && alike(p.quote(), quote));
  }

  private static boolean alike(String a, String b) {
    if (a.contains(b) || b.contains(a)) {
      return true;
    }
    List<String> words = List.of(a.split(" "));
    List<String> others = List.of(b.split(" "));
    Set<String> there = new HashSet<>(others);
    long shared = words.stream().filter(w -> there.contains(w) || w.contains("{{")).count();
    return (words.size() >= 4 && shared >= 0.8 * words.size())
        || runsOn(words, others)
        || runsOn(others, words);
  }

  /** "Auto stuk? Bel 088 - 555 02 10" and "Bel 088 - 555 02 10, dag en nacht": one goes on. */
  private static boolean runsOn(List<String> one, List<String> other) {
    for (int n = RUN; n <= Math.min(one.size(), other.size()); n++) {
      if (one.subList(one.size() - n, one.size()).equals(plain(other.subList(0, n)))) {
        return true;
      }
    }
    return false;
  }

  /** Without the sign that goes on after a quote ends. */
  private static List<String> plain(List<String> words) {
    List<String> plain = new ArrayList<>(words);
    plain.set(plain.size() - 1, STOP.matcher(plain.getLast()).replaceAll(""));
    return plain;
  }

  static String normal(String s) {
    String t = MARK.matcher(TAG.matcher(s).replaceAll(" ")).replaceAll("");
    t =
        Normalizer.normalize(t, Normalizer.Form.NFC)
            .replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('–', '-')
            .replace('—', '-')
            .replace('“', '"')
            .replace('”', '"');
    return SPACE.matcher(t).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
