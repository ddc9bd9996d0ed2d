package kbaudit.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Splits work on a numbered list among the processors. Each number is worked on by itself, so the
 * outcome does not depend on how many there are.
 */
public final class Shares {
  /** Less than this is done sooner than a second thread is up. */
  private static final int LEAST = 2_000;

  /** Work on the numbers from the first to before the second. */
  @FunctionalInterface
  public interface Work {
    void on(int from, int to);
  }

  private Shares() {}

  /** Works on the numbers from 0 to before the size, and returns when all are done. */
  public static void of(int size, Work work) {
    int shares = Math.clamp(size / LEAST, 1, Runtime.getRuntime().availableProcessors());
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int share = 1; share < shares; share++) {
      int from = (int) ((long) size * share / shares);
      int to = (int) ((long) size * (share + 1) / shares);
      others.add(
          CompletableFuture.runAsync(
              () -> work.on(from, to), task -> Thread.ofPlatform().daemon().start(task)));
    }
    work.on(0, size / shares);
    others.forEach(CompletableFuture::join);
  }
}
