package kbaudit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverTest {

  @Test
  void circles_of_the_same_excerpts_become_one() {
    List<Circle> circles =
        List.of(circle(0, 1, 2), circle(1, 0, 2), circle(2, 0, 1), circle(3, 4), circle(4, 3));
    assertThat(Cover.of(circles, near(circles))).containsExactly(circle(0, 1, 2), circle(3, 4));
  }

  @Test
  void a_circle_inside_another_is_left_out() {
    List<Circle> circles = List.of(circle(0, 1), circle(1, 0, 2, 3), circle(2, 1, 3), circle(3, 1));
    assertThat(Cover.of(circles, near(circles))).containsExactly(circle(1, 0, 2, 3));
  }

  @Test
  void what_contradicts_is_shown_however_little_else_is_new() {
    List<Circle> circles = new ArrayList<>(List.of(circle(0, 1, 2, 3, 4), circle(1, 0, 2, 3, 4)));
    circles.add(new Circle(5, List.of(4), List.of(0, 1, 2)));
    assertThat(Cover.of(circles, near(circles)))
        .anyMatch(c -> c.members().containsAll(List.of(4, 5)));
  }

  @Test
  void an_excerpt_without_neighbours_makes_no_topic() {
    List<Circle> circles = List.of(circle(0), circle(1, 2), circle(2, 1));
    assertThat(Cover.of(circles, near(circles))).containsExactly(circle(1, 2));
  }

  @Test
  void everyone_who_has_neighbours_stands_somewhere() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<Circle> circles = random(30, random);
      List<Circle> picked = Cover.of(circles, near(circles));
      assertThat(circles)
          .allMatch(c -> picked.stream().anyMatch(p -> p.members().contains(c.seed())));
      assertThat(picked).hasSizeLessThanOrEqualTo(circles.size()).doesNotHaveDuplicates();
    }
  }

  private static List<Circle> random(int size, Random random) {
    return IntStream.range(0, size)
        .mapToObj(seed -> {
          int[] near =
              random
                  .ints(1 + random.nextInt(6), 0, size)
                  .distinct()
                  .filter(i -> i != seed)
                  .toArray();
          return circle(seed, near);
        })
        .toList();
  }

  private static Circle circle(int seed, int... near) {
    return new Circle(seed, List.of(), IntStream.of(near).boxed().toList());
  }

  /** The nearest first, each a tenth less close. */
  private static List<List<Neighbour>> near(List<Circle> circles) {
    int size = circles.stream().mapToInt(Circle::seed).max().orElse(-1) + 1;
    List<List<Neighbour>> near = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> near.add(new ArrayList<>()));
    for (Circle circle : circles) {
      for (int rank = 0; rank < circle.near().size(); rank++) {
        near.get(circle.seed()).add(new Neighbour(circle.near().get(rank), 0.5, 1 - rank / 10.0));
      }
    }
    near.forEach(list -> list.sort(Comparator.comparingDouble(n -> -n.closeness())));
    return near;
  }
}
