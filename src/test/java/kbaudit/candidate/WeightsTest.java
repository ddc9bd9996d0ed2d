package kbaudit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void a_term_that_few_entries_have_tells_more() {
    TermSpace space = new TermSpace();
    space.add(0, Map.of("c:delivery", 1.0, "c:oven", 1.0));
    space.add(1, Map.of("c:delivery", 1.0, "c:island", 1.0));
    space.add(2, Map.of("c:oven", 1.0));
    space.add(3, Map.of("c:delivery", 1.0));
    List<Weights> bags = space.weigh();
    assertThat(bags.get(0).cosine(bags.get(2), true))
        .isGreaterThan(bags.get(0).cosine(bags.get(3), true));
  }

  @Test
  void several_bags_of_one_entry_count_once() {
    TermSpace space = new TermSpace();
    space.add(0, Map.of("c:oven", 1.0));
    space.add(0, Map.of("c:oven", 1.0));
    space.add(1, Map.of("c:island", 1.0));
    List<Weights> bags = space.weigh();
    assertThat(bags.get(0).norm()).isEqualTo(bags.get(2).norm());
  }

  @Test
  void across_languages_words_that_only_one_has_do_not_count_against_it() {
    TermSpace space = new TermSpace();
    space.add(0, Map.of("c:oven", 1.0, "l:nl:bakplaat", 1.0));
    space.add(1, Map.of("c:oven", 1.0, "l:en:tray", 1.0));
    List<Weights> bags = space.weigh();
    assertThat(bags.get(0).cosine(bags.get(1), false)).isCloseTo(1, within(1e-6));
    assertThat(bags.get(0).cosine(bags.get(1), true)).isLessThan(0.5);
  }

  @Test
  void cosine_is_symmetric_and_between_zero_and_one() {
    Random random = new Random(7);
    TermSpace space = new TermSpace();
    for (int entry = 0; entry < 40; entry++) {
      Map<String, Double> bag = new HashMap<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        bag.put("c:" + random.nextInt(12), random.nextDouble());
      }
      space.add(entry, bag);
    }
    List<Weights> bags = space.weigh();
    for (Weights a : bags) {
      for (Weights b : bags) {
        assertThat(a.cosine(b, true)).isBetween(0.0, 1.0).isEqualTo(b.cosine(a, true));
      }
    }
  }
}
