package kbaudit.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits work on a numbered list among the processors. Each number is worked on by itself, so the
 * outcome does not depend on how many there are, nor on which of them is faster.
 */
public final class Shares {
  /** So many shares for each processor: texts differ in length, and so does their work. */
  private static final int EACH = 8;

  /** Work on the numbers from the first to before the second. */
  @FunctionalInterface
  public interface Work {
    void on(int from, int to);
  }

  private final int size;
  private final int share;
  private final Work work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();

  private Shares(int size, int share, Work work) {
    this.size = size;
    this.share = share;
    this.work = work;
  }

  /**
   * Works on the numbers from 0 to before the size, and returns when all are done.
   *
   * @param least so many are done sooner than another thread is up
   * @throws CancellationException when the thread that calls is interrupted
   */
  public static void of(int size, int least, Work work) {
    // the common pool leaves one processor to the thread that calls it
    int processors = ForkJoinPool.getCommonPoolParallelism() + 1;
    int share = Math.max(least, size / (processors * EACH) + 1);
    new Shares(size, share, work).run(Math.min(processors, (size + share - 1) / share));
  }

  /**
   * What comes of each number from 0 to before the size, in their order; nothing where nothing
   * comes of it.
   *
   * @param least as in {@link #of}
   */
  public static <T> List<T> each(int size, int least, IntFunction<@Nullable T> work) {
    List<@Nullable T> all = new ArrayList<>(Collections.nCopies(size, null));
    of(
        size,
        least,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            all.set(i, work.apply(i));
          }
        });
    List<T> some = new ArrayList<>();
    for (T one : all) {
      if (one != null) {
        some.add(one);
      }
    }
    return some;
  }

  /** What came of two pieces of work. */
  public record Both<A, B>(A one, B other) {}

  /** Does two pieces of work that know nothing of each other. */
  public static <A, B> Both<A, B> both(Supplier<A> one, Supplier<B> other) {
    AtomicReference<A> first = new AtomicReference<>();
    AtomicReference<B> second = new AtomicReference<>();
    of(
        2,
        1,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            if (i == 0) {
              first.set(one.get());
            } else {
              second.set(other.get());
            }
          }
        });
    return new Both<>(Objects.requireNonNull(first.get()), Objects.requireNonNull(second.get()));
  }

  /**
   * For work that cannot be shared.
   *
   * @throws CancellationException when this thread is interrupted
   */
  public static void giveWay() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  private void run(int workers) {
    List<Thread> others = new ArrayList<>();
    Thread caller = Thread.currentThread();
    for (int i = 1; i < workers; i++) {
      others.add(Thread.ofPlatform().daemon().start(() -> workOn(caller)));
    }
    workOn(caller);
    others.forEach(this::join);
    Throwable thrown = fault.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void workOn(Thread caller) {
    try {
      for (int from = next.getAndAdd(share); from < size; from = next.getAndAdd(share)) {
        if (caller.isInterrupted()) {
          throw new CancellationException();
        }
        work.on(from, Math.min(size, from + share));
      }
    } catch (Throwable thrown) { // what a thread may throw; the caller gets it
      stop(thrown);
    }
  }

  private void stop(Throwable thrown) {
    fault.compareAndSet(null, thrown);
    next.set(size);
  }

  private void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
        stop(new CancellationException());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
