package kbaudit.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AmendedTest {

  @RepeatedTest(20)
  void it_holds_what_a_plain_map_would(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Integer, Integer> plain = new HashMap<>();
    Amended<Integer, Integer> amended = Amended.byEquality();
    for (int step = 0; step < 30; step++) {
      Map<Integer, Integer> changes = new HashMap<>();
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        changes.put(random.nextInt(50), random.nextInt());
      }
      plain.putAll(changes);
      amended = amended.with(changes);
    }
    for (int key = 0; key < 50; key++) {
      assertThat(amended.get(key)).isEqualTo(plain.get(key));
    }
  }

  @Test
  void the_version_before_stays_as_it_was() {
    Amended<String, Integer> one = Amended.<String, Integer>byEquality().with(Map.of("a", 1));
    Amended<String, Integer> two = one.with(Map.of("a", 2, "b", 3));
    assertThat(one.get("a")).isEqualTo(1);
    assertThat(one.containsKey("b")).isFalse();
    assertThat(two.get("a")).isEqualTo(2);
  }
}
