package kbaudit.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kbaudit.document.Language;

/**
 * How one language words numbers, units, bounds, days and times: the sections of {@code nl.txt} and
 * its sisters.
 */
final class Speech {
  /** The sections with wordings that a value begins with. */
  private static final List<String> BEGINNINGS =
      List.of(
          "article",
          "number",
          "fraction",
          "range open",
          "unit",
          "implied",
          "not a value",
          "always",
          "day set",
          "weekday",
          "weekday short",
          "weekday part",
          "clock hour inflected",
          "closed",
          "except",
          "clock name",
          "clock quarter",
          "clock half",
          "month",
          "times",
          "currency",
          "share",
          "share sometimes",
          "ordinal",
          "first unit",
          "month part",
          "month part alone",
          "holiday",
          "holiday sometimes",
          "group",
          "once only",
          "whole week",
          "any number",
          "as many",
          "age plural");

  private static final int SHORTEST_COMPOUND = 5;
  private static final int LONGEST_COMPOUND = 60;
  private static final int SHORTEST_SUFFIX = 4;
  private static final int LONGEST_SUFFIX = 9;

  private static final Phrases EMPTY = new Phrases();

  /** Knows no wording; for reading the tables themselves. */
  static final Speech NONE = new Speech(Language.EN, Map.of());

  /** Read when a text in the language is first met: most runs need one or two. */
  private static final Map<Language, Speech> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Phrases> sections;
  private final Set<String> firstWords = new HashSet<>();

  private Speech(Language language, Map<String, Phrases> sections) {
    this.language = language;
    this.sections = sections;
    BEGINNINGS.forEach(name -> firstWords.addAll(section(name).firstWords()));
  }

  static Speech of(Language language) {
    Speech known = READ.get(language);
    return known == null ? READ.computeIfAbsent(language, Speech::read) : known;
  }

  Language language() {
    return language;
  }

  boolean is(Language other) {
    return language == other;
  }

  /** Whether a value may begin with this word; most words of a text are ruled out here. */
  boolean mayBegin(Word word) {
    return !word.letters() || firstWords.contains(word.norm()) || isCompound(word.norm());
  }

  /** "tweejarig", "zweitausend": known by their end or by what they contain. */
  private boolean isCompound(String word) {
    if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
      return false;
    }
    for (int cut = word.length() - LONGEST_SUFFIX; cut <= word.length() - SHORTEST_SUFFIX; cut++) {
      if (cut > 0 && section("unit suffix").contains(word.substring(cut))) {
        return true;
      }
    }
    return AgeWordRecogniser.mayBe(word) || Thousands.mayBe(word);
  }

  /** The wordings of a section; none when the language has no such section. */
  Phrases section(String name) {
    return sections.getOrDefault(name, EMPTY);
  }

  private static Speech read(Language language) {
    Map<String, Phrases> sections = new HashMap<>();
    Phrases spelled = sections.computeIfAbsent("number", name -> new Phrases());
    Phrases current = spelled;
    for (String line : lines(language)) {
      if (line.startsWith("[")) {
        current =
            sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new Phrases());
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        add(line, language, current);
      }
    }
    Numerals.of(language)
        .forEach((wording, number) -> spelled.add(List.of(wording.split(" ")), number.toString()));
    return new Speech(language, Map.copyOf(sections));
  }

  private static void add(String line, Language language, Phrases section) {
    int colon = line.indexOf(':');
    String meaning = line.substring(0, colon).strip();
    for (String wording : line.substring(colon + 1).split(",", -1)) {
      if (!wording.isBlank()) {
        section.add(Words.norms(wording.strip(), language), meaning);
      }
    }
  }

  private static List<String> lines(Language language) {
    try (InputStream in = Speech.class.getResourceAsStream(language.code() + ".txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
