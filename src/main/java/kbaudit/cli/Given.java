package kbaudit.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kbaudit.report.Messages;
import kbaudit.settings.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A value that the user gave, by an option or else by the environment variable of the same name.
 *
 * @param name who to blame in messages: {@code --fail-on} or {@code KBAUDIT_FAIL_ON}
 */
record Given(String name, String value) {

  /**
   * The option when it was given, else the variable: {@code --fail-on}, {@code KBAUDIT_FAIL_ON}.
   */
  static Optional<Given> of(
      String option, @Nullable String value, Map<String, String> environment) {
    if (value != null) {
      return Optional.of(new Given(option, value.strip()));
    }
    String variable = variable(option);
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(text -> new Given(variable, text.strip()));
  }

  static String variable(String option) {
    return "KBAUDIT_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /**
   * One of a few words.
   *
   * @throws UsageFault that names the nearest of them, or all
   */
  <T> T oneOf(Collection<String> known, Function<String, Optional<T>> parse, Messages messages) {
    return oneOf("cli.unknown-value", known, parse, messages);
  }

  /**
   * One of a few words.
   *
   * @param key message for another word: the word, what is known, the name; {@code .near} with the
   *     nearest of what is known
   * @throws UsageFault that names the nearest of them, or all
   */
  <T> T oneOf(
      String key,
      Collection<String> known,
      Function<String, Optional<T>> parse,
      Messages messages) {
    return parse.apply(value).orElseThrow(() -> unknown(key, known, messages));
  }

  /** What {@code --format} asks for, else the usual one. */
  static <T> T format(
      @Nullable String word,
      Collection<String> known,
      Function<String, Optional<T>> parse,
      T usual,
      Messages messages) {
    return word == null ? usual : new Given("--format", word).oneOf(known, parse, messages);
  }

  private UsageFault unknown(String key, Collection<String> known, Messages messages) {
    return new UsageFault(
        Nearest.to(value, known)
            .map(near -> messages.get(key + ".near", value, near, name))
            .orElseGet(() -> messages.get(key, value, String.join(", ", known), name)));
  }

  /**
   * Anything that is written in one way.
   *
   * @param key message for what cannot be understood, with the name and the value
   */
  <T> T as(Function<String, Optional<T>> parse, String key, Messages messages) {
    return parse.apply(value).orElseThrow(() -> new UsageFault(messages.get(key, name, value)));
  }
}
