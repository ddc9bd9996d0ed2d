package kbaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When to colour. {@code NO_COLOR} and {@code CLICOLOR_FORCE} as on no-color.org and bixense.com.
 */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Surroundings surroundings, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic(surroundings, terminal);
    };
  }

  private static boolean automatic(Surroundings surroundings, boolean terminal) {
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = surroundings.variable("CLICOLOR_FORCE");
    boolean dumb = surroundings.variable("TERM").equals("dumb");
    return (!force.isEmpty() && !force.equals("0")) || (terminal && !dumb);
  }

  static Optional<Color> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Color::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
