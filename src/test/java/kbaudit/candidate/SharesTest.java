package kbaudit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 9, 10, 11, 1_000})
  void every_number_is_worked_on_once(int size) {
    AtomicIntegerArray worked = new AtomicIntegerArray(size);
    Shares.of(
        size,
        3,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            worked.incrementAndGet(i);
          }
        });
    int[] once = new int[size];
    Arrays.fill(once, 1);
    assertThat(worked).hasToString(Arrays.toString(once));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 57, 99})
  void what_goes_wrong_in_a_share_goes_wrong_for_the_caller(int broken) {
    assertThatThrownBy(() ->
            Shares.of(
                100,
                1,
                (from, to) -> {
                  if (from <= broken && broken < to) {
                    throw new IllegalStateException("number " + broken);
                  }
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("number " + broken);
  }

  @Test
  void whoever_is_interrupted_gets_no_more_done() {
    AtomicInteger done = new AtomicInteger();
    Thread caller = Thread.currentThread();
    assertThatThrownBy(() ->
            Shares.of(
                1_000,
                1,
                (from, to) -> {
                  done.addAndGet(to - from);
                  caller.interrupt();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done.get()).isLessThan(1_000);
  }
}
