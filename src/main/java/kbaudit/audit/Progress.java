package kbaudit.audit;

/** Hears how far a run is. Called from the thread that runs the audit. */
@FunctionalInterface
public interface Progress {

  /** Says nothing. */
  Progress SILENT = (stage, done, total) -> {};

  /** The parts of a run that take time. */
  enum Stage {
    READING,
    UNDERSTANDING,
    COMPARING
  }

  /**
   * @param done files, entries or claims handled so far
   * @param total how many there are
   */
  void at(Stage stage, int done, int total);
}
