package kbaudit.candidate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kbaudit.claim.Claim;
import kbaudit.claim.Reading;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.value.Found;

/**
 * How alike the texts around two claims are spelled. Concepts and lemmas meet only where a
 * dictionary knows both words; runs of letters meet also in names, compounds, kin and typing
 * errors. Measured on held-out knowledge bases: a quarter more contradictions at the same
 * precision.
 */
public final class Spelling {
  /** From here on two sentences are built the same. */
  private static final double FRAME = 0.5;

  private static final int AT_ONCE = 200;

  private static final int SENTENCE = 0;
  private static final int OVER = 1;
  private static final int ENTRY = 2;
  private static final int SIDES = 3;

  private final TermSpace space;
  private final Numbering numbers;
  private final List<Weights> weights;

  private Spelling(TermSpace space, Numbering numbers, List<Weights> weights) {
    this.space = space;
    this.numbers = numbers;
    this.weights = weights;
  }

  /**
   * @param numbers of sentences, those of one entry one after another
   */
  public static Spelling of(Numbering numbers) {
    List<Reading> readings = numbers.readings();
    Spelled[] letters = new Spelled[readings.size()];
    Shares.of(
        letters.length,
        AT_ONCE,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            letters[i] = Spelled.of(readings.get(i));
          }
        });
    TermSpace space = new TermSpace();
    bags(readings, letters, space::add);
    return new Spelling(space, numbers, space.weigh());
  }

  /**
   * The same, and also knows later sentences; the others are spelled as before.
   *
   * @param all numbers, those of the later sentences included
   */
  public Spelling with(Numbering all) {
    List<Weights> more = new ArrayList<>(weights);
    List<Reading> readings = all.readings().subList(weights.size() / SIDES, all.readings().size());
    bags(
        readings,
        readings.stream().map(Spelled::of).toArray(Spelled[]::new),
        (entry, bag) -> more.add(space.weighLater(bag)));
    return new Spelling(space, all, more);
  }

  /** The letters of one sentence and of what is over it. */
  private record Spelled(Map<String, Double> sentence, Map<String, Double> asked) {
    static Spelled of(Reading reading) {
      return new Spelled(
          Letters.of(withoutValues(reading)),
          Letters.of(Spelling.asked(reading.sentence().entry(), reading.sentence().passage())));
    }
  }

  /** The {@value #SIDES} sides of each sentence, by the number of its entry. */
  private static void bags(
      List<Reading> readings, Spelled[] letters, BiConsumer<Integer, Map<String, Double>> sides) {
    Map<Entry, Map<String, Double>> entries = new IdentityHashMap<>();
    for (int i = 0; i < letters.length; i++) {
      Shares.giveWay();
      Entry entry = readings.get(i).sentence().entry();
      entries.computeIfAbsent(entry, e -> Letters.of(text(e)));
      int number = entries.size();
      sides.accept(number, letters[i].sentence());
      sides.accept(number, letters[i].asked());
      sides.accept(number, entries.getOrDefault(entry, Map.of()));
    }
  }

  /** The answer must not decide what the question is. */
  private static String withoutValues(Reading reading) {
    StringBuilder sentence = new StringBuilder(reading.sentence().text().value());
    for (Found found : reading.values()) {
      for (int i = found.from(); i < found.to(); i++) {
        sentence.setCharAt(i, ' ');
      }
    }
    return sentence.toString();
  }

  private static String asked(Entry entry, Passage passage) {
    List<String> over = new ArrayList<>();
    entry.title().map(Text::value).ifPresent(over::add);
    passage.headings().forEach(heading -> over.add(heading.value()));
    return String.join("\n", over);
  }

  private static String text(Entry entry) {
    return entry.passages().stream()
        .map(passage -> passage.text().value())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Measures of a pair, each 0 to 1.
   *
   * @param frame how far the sentences are built the same
   * @param asked their titles and headings
   * @param cross one's sentence with the other's title
   */
  public record Alike(double sentences, double frame, double asked, double cross, double entries) {}

  public Alike of(Claim a, Claim b) {
    int one = SIDES * numbers.of(a);
    int other = SIDES * numbers.of(b);
    double sentences = cosine(one + SENTENCE, other + SENTENCE);
    // A text without a title says what it answers in its sentence alone.
    boolean titled = weights.get(one + OVER).norm() > 0 && weights.get(other + OVER).norm() > 0;
    return new Alike(
        sentences,
        Math.max(0, sentences - FRAME) / (1 - FRAME),
        titled ? cosine(one + OVER, other + OVER) : sentences,
        Math.max(cosine(one + SENTENCE, other + OVER), cosine(one + OVER, other + SENTENCE)),
        cosine(one + ENTRY, other + ENTRY));
  }

  /** The sentences alone, values left out. */
  public double sentence(Claim a, Claim b) {
    return cosine(a, SENTENCE, b, SENTENCE);
  }

  /** Titles and headings alone. */
  public double asked(Claim a, Claim b) {
    return cosine(a, OVER, b, OVER);
  }

  private double cosine(Claim a, int side, Claim b, int otherSide) {
    return cosine(SIDES * numbers.of(a) + side, SIDES * numbers.of(b) + otherSide);
  }

  private double cosine(int one, int other) {
    return weights.get(one).cosine(weights.get(other), true);
  }
}
