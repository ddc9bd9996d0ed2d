package kbaudit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kbaudit.bench.LabelledBase.Standing;
import kbaudit.bench.Truth.Listed;
import kbaudit.bench.Truth.Place;
import kbaudit.lexicon.Lexicon;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program cannot judge must at least stand side by side, in topics that can be read. */
class SideBySideTest {
  private static final double SEEN = 0.88;
  private static final int READABLE = 6;

  /** A knowledge base, its topics, and how many of its contradictions stand in one of them. */
  private record Surveyed(LabelledBase base, List<Topic> topics, long together) {}

  private static final List<Surveyed> BASES = new ArrayList<>();

  @BeforeAll
  static void survey() {
    Lexicon lexicon = Lexicon.standard();
    for (LabelledBase base : LabelledBase.all()) {
      List<Topic> topics = base.topics(lexicon);
      long together =
          base.truth().contradictions().stream()
              .filter(listed -> topics.stream().anyMatch(topic -> shows(topic, listed)))
              .count();
      BASES.add(new Surveyed(base, topics, together));
    }
  }

  @Test
  void both_sides_of_most_contradictions_stand_in_one_topic() {
    assertThat(share(BASES)).isGreaterThanOrEqualTo(SEEN);
  }

  @Test
  void also_in_texts_that_nobody_looked_at() {
    assertThat(share(BASES.stream().filter(b -> b.base().standing() == Standing.BLIND).toList()))
        .isGreaterThanOrEqualTo(SEEN);
  }

  @Test
  void topics_are_small_enough_to_read() {
    int[] sizes =
        BASES.stream()
            .flatMap(b -> b.topics().stream())
            .mapToInt(t -> t.passages().size())
            .sorted()
            .toArray();
    assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(READABLE);
  }

  @Test
  void there_are_fewer_topics_than_passages() {
    assertThat(BASES).allSatisfy(b -> assertThat(b.topics()).hasSizeLessThan(passages(b)));
  }

  private static int passages(Surveyed surveyed) {
    Set<Excerpt> passages = new HashSet<>();
    surveyed.topics().forEach(topic -> passages.addAll(topic.passages()));
    return passages.size();
  }

  private static double share(List<Surveyed> bases) {
    long together = bases.stream().mapToLong(Surveyed::together).sum();
    int listed = bases.stream().mapToInt(b -> b.base().truth().contradictions().size()).sum();
    return together / (double) listed;
  }

  private static boolean shows(Topic topic, Listed listed) {
    return IntStream.range(0, listed.answers().size())
            .filter(side ->
                listed.answers().get(side).stream()
                    .anyMatch(place -> topic.passages().stream().anyMatch(p -> says(p, place))))
            .count()
        > 1;
  }

  private static boolean says(Excerpt passage, Place place) {
    return Outcome.same(place, passage.entry().path(), passage.quote());
  }
}
