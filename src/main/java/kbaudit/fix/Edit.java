package kbaudit.fix;

/**
 * Characters of a file that become others.
 *
 * @param path relative to the audited root, with {@code /}
 * @param from offset in the decoded file
 * @param to offset after them
 * @param words what stands there instead
 */
public record Edit(String path, int from, int to, String words) {

  /** True when both cannot be made. */
  boolean collides(Edit other) {
    return !equals(other) && path.equals(other.path) && from < other.to && other.from < to;
  }
}
