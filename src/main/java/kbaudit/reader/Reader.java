package kbaudit.reader;

/**
 * Reads one format. A new format is one class like this, one constant in {@link Format} and one
 * folder of fixtures.
 */
public interface Reader {

  /** Whether the content is in this format; the file's name is at most a hint. */
  boolean accepts(Sample sample);

  /** Reads the entries of a file that was accepted. Bad parts become problems, never exceptions. */
  Reading read(RawFile file);
}
