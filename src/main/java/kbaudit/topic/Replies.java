package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kbaudit.candidate.Letters;
import kbaudit.candidate.PassageIndex;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.claim.Subject;
import kbaudit.claim.Subjects;
import kbaudit.contradiction.Agreement;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Text;
import kbaudit.lexicon.Lexicon;

/**
 * A question → the passage of each channel that answers it best. A passage counts by how much of
 * the question it takes up, in concepts and lemmas and in letters, rare ones above all; by how well
 * its title asks the same; and by whether it states anything of the kind that is asked for. The
 * best of all then helps to find those of the other channels: it says it in more words than the
 * question. The weights are those that find most of what the labelled knowledge bases have.
 */
public final class Replies implements AutoCloseable {
  private static final int PER_CHANNEL = 12;

  private static final double MEANING = 0.35;
  private static final double LETTERS = 0.3;
  private static final double TITLE = 0.15;
  private static final double ITSELF = 0.15;
  private static final double KIND = 0.15;

  /** What a passage shares with the best of all, which has more words than the question. */
  private static final double LIKE_BEST = 0.7;

  /** A word of the title or a heading counts this part of one in the passage itself. */
  private static final double OVER = 0.9;

  /** Below it the best passage shares words with the question, and no more. */
  private static final double ANSWERS = 0.33;

  /** The same for those of other channels, likeness to the best included. */
  private static final double FOLLOWS = 0.44;

  /** As a part of the best one of all: below it a channel speaks about something else. */
  private static final double NEAR = 0.57;

  /** Say which kind of answer is wanted rather than what about. */
  private static final Set<String> ASKING = Set.of("c:pay", "c:price", "c:costs", "c:happen");

  private static final double ASKED = 0.3;

  /** Apart from concepts and lemmas in one index. */
  private static final String LETTER = "r:";

  private final List<Excerpt> excerpts;
  private final List<Sides> sides = new ArrayList<>();
  private final Set<String> channels = new TreeSet<>();
  private final Subjects subjects;
  private final PassageIndex index;
  private final List<Contradiction> findings;
  private final List<Agreement> agreements;

  /** What a passage says, and what stands over it. */
  private record Sides(
      Set<String> said,
      Set<String> over,
      Set<String> letters,
      Set<String> title,
      Set<ClaimKind> kinds) {}

  /** A passage and how well it answers, 0 to 1. */
  private record Ranked(int excerpt, double score) {}

  private static final Comparator<Ranked> BEST =
      Comparator.<Ranked>comparingDouble(ranked -> -ranked.score())
          .thenComparingInt(Ranked::excerpt);

  /**
   * @param claims of these very readings
   */
  public Replies(
      List<EntryReading> entries,
      List<Claim> claims,
      List<Contradiction> findings,
      List<Agreement> agreements,
      Lexicon lexicon) {
    this.excerpts = entries.stream().flatMap(entry -> Excerpts.of(entry).stream()).toList();
    this.subjects = new Subjects(lexicon);
    this.findings = List.copyOf(findings);
    this.agreements = List.copyOf(agreements);
    entries.forEach(entry -> channels.add(entry.entry().channel()));
    Map<Reading, Set<ClaimKind>> kinds = new IdentityHashMap<>();
    claims.forEach(claim ->
        kinds
            .computeIfAbsent(claim.reading(), r -> EnumSet.noneOf(ClaimKind.class))
            .add(claim.kind()));
    excerpts.forEach(excerpt -> sides.add(sides(excerpt, kinds)));
    this.index =
        PassageIndex.of(
            Stream.iterate(0, i -> i < sides.size(), i -> i + 1)
                .map(i -> new PassageIndex.Passage(excerpts.get(i).channel(), terms(sides.get(i))))
                .toList());
  }

  private Sides sides(Excerpt excerpt, Map<Reading, Set<ClaimKind>> kindsOf) {
    Set<String> said = new HashSet<>();
    Set<String> over = new HashSet<>();
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    for (Reading reading : excerpt.readings()) {
      Subject subject = subjects.of(excerpt.source(), reading);
      said.addAll(subject.near().keySet());
      over.addAll(subject.context().keySet());
      kinds.addAll(kindsOf.getOrDefault(reading, Set.of()));
    }
    return new Sides(
        said,
        over,
        Letters.of(excerpt.quote()).keySet(),
        Letters.of(excerpt.asked()).keySet(),
        kinds);
  }

  private static Set<String> terms(Sides sides) {
    Set<String> terms = new HashSet<>(sides.said());
    terms.addAll(sides.over());
    Stream.concat(sides.letters().stream(), sides.title().stream())
        .forEach(letters -> terms.add(LETTER + letters));
    return terms;
  }

  /**
   * @param question an entry whose title and only sentence is the question
   */
  public Reply to(EntryReading question) {
    String words = question.entry().title().map(Text::value).orElse("");
    Map<String, Double> meaning = new TreeMap<>();
    question
        .readings()
        .forEach(reading ->
            subjects
                .of(question, reading)
                .near()
                .forEach((term, weight) -> meaning.merge(term, weight(term, weight), Math::max)));
    Set<String> letters = Letters.of(Wanted.about(words)).keySet();
    Set<ClaimKind> wanted = Wanted.by(words);
    List<Ranked> ranked = new ArrayList<>();
    for (String channel : channels) {
      for (int i : index.nearest(channel, query(meaning, letters), PER_CHANNEL)) {
        ranked.add(new Ranked(i, score(i, question, meaning, letters, wanted)));
      }
    }
    return reply(words, best(ranked).stream().map(excerpts::get).toList());
  }

  private static double weight(String term, double weight) {
    return ASKING.contains(term) ? ASKED * weight : weight;
  }

  /** The best of all, and of each other channel the one that answers the same. */
  private List<Integer> best(List<Ranked> ranked) {
    Optional<Ranked> first = ranked.stream().min(BEST).filter(best -> best.score() >= ANSWERS);
    if (first.isEmpty()) {
      return List.of();
    }
    Ranked top = first.get();
    double least = Math.max(FOLLOWS, NEAR * top.score());
    Set<String> seen = new HashSet<>(Set.of(excerpts.get(top.excerpt()).channel()));
    List<Integer> best = new ArrayList<>(List.of(top.excerpt()));
    ranked.stream()
        .map(other -> new Ranked(other.excerpt(), other.score() + LIKE_BEST * alike(other, top)))
        .filter(other -> other.score() >= least)
        .sorted(BEST)
        .filter(other -> seen.add(excerpts.get(other.excerpt()).channel()))
        .forEach(other -> best.add(other.excerpt()));
    return best;
  }

  /** By letters, rare ones above all, 0 to 1. */
  private double alike(Ranked a, Ranked b) {
    return cosine(sides.get(a.excerpt()).letters(), sides.get(b.excerpt()).letters());
  }

  private double cosine(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    double lengths = Math.sqrt(weight(a) * weight(b));
    return lengths == 0 ? 0 : weight(both) / lengths;
  }

  /** Squared, as in the length of a vector. */
  private double weight(Set<String> runs) {
    return runs.stream()
        .sorted()
        .mapToDouble(run -> index.rarity(LETTER + run))
        .map(rarity -> rarity * rarity)
        .sum();
  }

  private static Map<String, Double> query(Map<String, Double> meaning, Set<String> letters) {
    Map<String, Double> query = new HashMap<>(meaning);
    letters.forEach(run -> query.put(LETTER + run, LETTERS));
    return query;
  }

  private double score(
      int excerpt,
      EntryReading question,
      Map<String, Double> meaning,
      Set<String> letters,
      Set<ClaimKind> wanted) {
    Sides passage = sides.get(excerpt);
    boolean sameLanguage = excerpts.get(excerpt).language() == question.language();
    double means = meaning(meaning, passage, sameLanguage);
    double spelled = sameLanguage ? covered(letters, passage.letters(), passage.title()) : means;
    double titled = sameLanguage ? cosine(letters, passage.title()) : means;
    double itself = sameLanguage ? cosine(letters, passage.letters()) : means;
    boolean answers = wanted.stream().anyMatch(passage.kinds()::contains);
    return MEANING * means
        + LETTERS * spelled
        + TITLE * titled
        + ITSELF * itself
        + (answers || (wanted.isEmpty() && !passage.kinds().isEmpty()) ? KIND : 0);
  }

  /** The part of the question's concepts and lemmas that the passage takes up. */
  private double meaning(Map<String, Double> question, Sides passage, boolean sameLanguage) {
    double all = 0;
    double shared = 0;
    for (Map.Entry<String, Double> term : question.entrySet()) {
      // Lemmas belong to one language.
      if (sameLanguage || !term.getKey().startsWith("l:")) {
        double weight = term.getValue() * index.rarity(term.getKey());
        all += weight;
        shared +=
            passage.said().contains(term.getKey())
                ? weight
                : passage.over().contains(term.getKey()) ? OVER * weight : 0;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private double covered(Set<String> question, Set<String> said, Set<String> title) {
    double all = 0;
    double shared = 0;
    for (String run : question) {
      double weight = index.rarity(LETTER + run);
      all += weight;
      shared += said.contains(run) ? weight : title.contains(run) ? OVER * weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private Reply reply(String question, List<Excerpt> chosen) {
    Set<String> silent = new TreeSet<>(channels);
    chosen.forEach(excerpt -> silent.remove(excerpt.channel()));
    return new Reply(
        question,
        chosen,
        findings.stream().filter(finding -> sides(finding.answers(), chosen) > 1).toList(),
        agreements.stream().filter(agreed -> saying(agreed.answers(), chosen) > 1).toList(),
        List.copyOf(silent));
  }

  /** How many of the answers the passages give. */
  private static long sides(List<Answer> answers, List<Excerpt> chosen) {
    return answers.stream().filter(answer -> saying(List.of(answer), chosen) > 0).count();
  }

  /** How many of the passages give one of these answers. */
  private static long saying(List<Answer> answers, List<Excerpt> chosen) {
    return chosen.stream()
        .filter(excerpt ->
            answers.stream()
                .flatMap(answer -> answer.says().stream())
                .anyMatch(saying -> excerpt.contains(saying.location())))
        .count();
  }

  @Override
  public void close() {
    index.close();
  }
}
