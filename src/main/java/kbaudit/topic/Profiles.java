package kbaudit.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kbaudit.candidate.Letters;
import kbaudit.candidate.TermSpace;
import kbaudit.candidate.Weights;
import kbaudit.claim.Associated;
import kbaudit.claim.Reading;
import kbaudit.claim.Subjects;
import kbaudit.lexicon.Lexicon;

/** Excerpts → profiles, each term weighed by how few entries have it. */
final class Profiles {
  /** What an associated concept counts beside the one that the text names. */
  private static final double ASSOCIATED = 0.5;

  private Profiles() {}

  /**
   * @param excerpts those of one entry one after another
   */
  static List<Profile> of(List<Excerpt> excerpts, Lexicon lexicon) {
    Subjects subjects = new Subjects(lexicon);
    TermSpace meaning = new TermSpace();
    TermSpace letters = new TermSpace();
    int entry = 0;
    for (int i = 0; i < excerpts.size(); i++) {
      Excerpt excerpt = excerpts.get(i);
      entry += i > 0 && excerpt.source() != excerpts.get(i - 1).source() ? 1 : 0;
      meaning.add(
          entry, Associated.with(meaning(excerpt, subjects), ASSOCIATED, lexicon, term -> true));
      letters.add(entry, Letters.of(excerpt.quote()));
      letters.add(entry, Letters.of(excerpt.asked()));
    }
    return profiles(excerpts, meaning.weigh(), letters.weigh());
  }

  private static List<Profile> profiles(
      List<Excerpt> excerpts, List<Weights> meaning, List<Weights> letters) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      profiles.add(
          new Profile(
              excerpts.get(i).language(),
              meaning.get(i),
              letters.get(2 * i),
              letters.get(2 * i + 1)));
    }
    return profiles;
  }

  private static Map<String, Double> meaning(Excerpt excerpt, Subjects subjects) {
    Map<String, Double> bag = new HashMap<>();
    for (Reading reading : excerpt.readings()) {
      subjects
          .of(excerpt.source(), reading)
          .blend()
          .forEach((term, weight) -> bag.merge(term, weight, Math::max));
    }
    return bag;
  }
}
