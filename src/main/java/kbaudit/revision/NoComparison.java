package kbaudit.revision;

import java.util.List;

/** Why there is nothing to compare with: a message key with its arguments. */
public final class NoComparison extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  NoComparison(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
