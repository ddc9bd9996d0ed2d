package kbaudit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static final List<String> WORDS =
      List.of(
          "oven",
          "bezorgen",
          "garantie",
          "kassabon",
          "zondag",
          "koerier",
          "retour",
          "afhalen",
          "betalen",
          "winkel",
          "account",
          "korting");

  @Test
  void neighbours_come_from_other_entries_nearest_first() {
    List<List<Neighbour>> all = neighbours(base(40));
    for (int i = 0; i < all.size(); i++) {
      int self = i;
      assertThat(all.get(i))
          .noneMatch(n -> n.index() == self)
          .isSortedAccordingTo(Neighbourhood.NEAREST);
    }
  }

  @Test
  void likeness_goes_both_ways() {
    List<List<Neighbour>> all = neighbours(base(40));
    for (int i = 0; i < all.size(); i++) {
      for (Neighbour n : all.get(i)) {
        int self = i;
        assertThat(all.get(n.index()))
            .anyMatch(back -> back.index() == self && back.similarity() == n.similarity());
      }
    }
  }

  @Test
  void the_most_similar_of_all_is_never_missed() {
    List<Excerpt> excerpts = base(100).excerpts();
    List<Profile> profiles = Profiles.of(excerpts, WrittenBase.LEXICON);
    List<List<Neighbour>> all = Neighbourhood.of(excerpts, profiles);
    for (int i = 0; i < excerpts.size(); i++) {
      Profile own = profiles.get(i);
      int self = i;
      double most =
          IntStream.range(0, excerpts.size())
              .filter(j -> j != self)
              .mapToDouble(j -> own.similarity(profiles.get(j)))
              .max()
              .orElse(0);
      double found = all.get(i).stream().mapToDouble(Neighbour::similarity).max().orElse(0);
      assertThat(found).isEqualTo(most);
    }
  }

  private static List<List<Neighbour>> neighbours(WrittenBase base) {
    List<Excerpt> excerpts = base.excerpts();
    return Neighbourhood.of(excerpts, Profiles.of(excerpts, WrittenBase.LEXICON));
  }

  private static WrittenBase base(int entries) {
    Random random = new Random(3);
    WrittenBase base = new WrittenBase();
    for (int i = 0; i < entries; i++) {
      StringBuilder text = new StringBuilder("Hier staat iets over");
      for (int w = 0; w < 3; w++) {
        text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      base.entry("channel" + i % 4, "Vraag " + i, text + ".");
    }
    return base;
  }
}
