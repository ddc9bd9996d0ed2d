package kbaudit.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kbaudit.claim.EntryReading;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.lexicon.Lexicon;

/** Read entries → topics. */
public final class Topics {
  private static final Comparator<Topic> CLOSEST_FIRST =
      Comparator.comparingDouble(Topics::distance)
          .thenComparing(t -> t.passages().getFirst().location())
          .thenComparing(Topic::id);

  /**
   * Pairs by which topics are ordered: one accidental likeness does not bring a topic to the top.
   */
  private static final int BEST_PAIRS = 3;

  private final List<Excerpt> excerpts;
  private final List<Profile> profiles;
  private final Verdicts verdicts;

  private Topics(List<EntryReading> entries, List<Judged> judged, Lexicon lexicon) {
    this.excerpts = withoutEchoes(entries.stream().flatMap(e -> Excerpts.of(e).stream()).toList());
    this.profiles = Profiles.of(excerpts, lexicon);
    this.verdicts = Verdicts.of(judged, excerpts);
  }

  /**
   * Topics whose passages are most alike first.
   *
   * @param judged pairs of claims from these very readings; both sides of a contradiction come to
   *     stand in one topic
   */
  public static List<Topic> of(List<EntryReading> entries, List<Judged> judged, Lexicon lexicon) {
    return new Topics(entries, judged, lexicon).all();
  }

  /** What a channel says in the same words in many places (a footer, a signature) stands once. */
  private static List<Excerpt> withoutEchoes(List<Excerpt> excerpts) {
    Set<String> said = new HashSet<>();
    return excerpts.stream().filter(e -> said.add(e.channel() + '\n' + e.quote())).toList();
  }

  private List<Topic> all() {
    List<List<Neighbour>> neighbours = Neighbourhood.of(excerpts, profiles);
    List<Circle> circles = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      circles.add(Circle.around(i, verdicts.against(i), neighbours.get(i), excerpts));
    }
    TopicQuestion questions = new TopicQuestion(excerpts, profiles);
    Set<String> asked = new HashSet<>();
    List<Topic> topics = new ArrayList<>();
    for (Circle circle : Cover.of(circles, neighbours)) {
      String question = questions.of(circle.members(), asked);
      asked.add(question);
      topics.add(topic(circle, question));
    }
    topics.sort(CLOSEST_FIRST);
    return topics;
  }

  private static double distance(Topic topic) {
    return -topic.pairs().stream()
        .mapToDouble(PassagePair::similarity)
        .boxed()
        .sorted(Comparator.reverseOrder())
        .limit(BEST_PAIRS)
        .mapToDouble(s -> s)
        .sum();
  }

  private Topic topic(Circle circle, String question) {
    Excerpt seed = excerpts.get(circle.seed());
    List<Excerpt> passages = circle.members().stream().map(excerpts::get).toList();
    return new Topic(
        TopicId.of(seed), question, seed.language(), passages, pairs(circle.members()));
  }

  private List<PassagePair> pairs(List<Integer> members) {
    List<PassagePair> pairs = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        if (!excerpts.get(members.get(a)).sameEntry(excerpts.get(members.get(b)))) {
          pairs.add(pair(members.get(a), members.get(b)));
        }
      }
    }
    return pairs;
  }

  private PassagePair pair(int a, int b) {
    Optional<Judged> judged = verdicts.between(a, b);
    Verdict verdict = judged.map(Judged::verdict).orElse(new Verdict.CannotTell());
    return new PassagePair(
        excerpts.get(a),
        excerpts.get(b),
        profiles.get(a).similarity(profiles.get(b)),
        verdict,
        judged);
  }
}
