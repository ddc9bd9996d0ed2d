package kbaudit.cli;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import kbaudit.audit.Revision;
import org.jspecify.annotations.Nullable;

/** A revision on a thread of its own, which is given up when something else is to be done. */
final class Revising implements AutoCloseable {
  private final Thread thread;
  private volatile Revision.@Nullable Revised revised;
  private volatile @Nullable Throwable fault;

  /** Begins at once. */
  Revising(Revision revision) {
    thread = Thread.ofPlatform().daemon().name("revision").start(() -> work(revision));
  }

  private void work(Revision revision) {
    try {
      revised = revision.work();
    } catch (CancellationException givenUp) {
      // Nobody waits for it any more.
    } catch (Throwable thrown) { // whoever asks for the outcome gets it
      fault = thrown;
    }
  }

  boolean isDone() {
    return !thread.isAlive();
  }

  /** What it came to, once it is done. */
  Revision.Revised outcome() {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof RuntimeException exception) {
      throw exception;
    }
    return Objects.requireNonNull(revised, "given up");
  }

  /** Gives up what is not done. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
