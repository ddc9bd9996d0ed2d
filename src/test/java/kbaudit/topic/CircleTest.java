package kbaudit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircleTest {
  private static final List<Excerpt> EXCERPTS = excerpts();

  @Test
  void the_nearest_come_in_up_to_seven_in_all() {
    Circle circle = Circle.around(0, List.of(), near(1, 4, 7, 10, 2, 5, 8, 11), EXCERPTS);
    assertThat(circle.members()).hasSize(7).startsWith(0, 1, 4, 7);
  }

  @Test
  void a_channel_has_two_of_them_at_most() {
    Circle circle = Circle.around(0, List.of(), near(1, 2, 3, 4), EXCERPTS);
    assertThat(circle.members()).containsExactly(0, 1, 2, 4);
  }

  @Test
  void who_is_far_less_close_than_the_nearest_stays_out() {
    List<Neighbour> neighbours =
        List.of(new Neighbour(1, 0.6, 2), new Neighbour(4, 0.3, 1), new Neighbour(7, 0.1, 0.3));
    assertThat(Circle.around(0, List.of(), neighbours, EXCERPTS).members())
        .containsExactly(0, 1, 4);
  }

  @Test
  void what_contradicts_always_belongs() {
    Circle circle = Circle.around(0, List.of(11), near(1, 4, 11), EXCERPTS);
    assertThat(circle.members()).containsExactly(0, 11, 1, 4);
  }

  private static List<Neighbour> near(int... indexes) {
    return IntStream.of(indexes).mapToObj(i -> new Neighbour(i, 0.5, 1)).toList();
  }

  /** Number 0 stands alone, then three of every channel. */
  private static List<Excerpt> excerpts() {
    WrittenBase base = new WrittenBase().entry("store", "Oven", "De oven is leverbaar.");
    for (String channel : List.of("faq", "email", "phone", "chat")) {
      for (int i = 0; i < 3; i++) {
        base.entry(channel, "Oven", "De oven is leverbaar in kleur nummer " + i + ".");
      }
    }
    return base.excerpts();
  }
}
