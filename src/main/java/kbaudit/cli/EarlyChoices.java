package kbaudit.cli;

import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.report.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the arguments are parsed, because parsing may already have to speak:
 * the language and the colour.
 */
record EarlyChoices(Messages messages, boolean localeAsked, Color color) {

  /**
   * @throws UsageFault when a choice cannot be understood
   */
  static EarlyChoices of(String[] arguments, Surroundings surroundings) {
    Messages system = Messages.of(systemLanguage(surroundings));
    Optional<String> language =
        Given.of("--locale", last("--locale", arguments), surroundings.environment())
            .map(given -> given.oneOf(Messages.REPORT_LANGUAGES, Messages::reportLanguage, system));
    Messages messages = language.map(Messages::of).orElse(system);
    Color color =
        Given.of("--color", last("--color", arguments), surroundings.environment())
            .map(given -> given.oneOf(Color.labels(), Color::of, messages))
            .orElse(Color.AUTO);
    return new EarlyChoices(messages, language.isPresent(), color);
  }

  /**
   * As POSIX looks for the language of messages: the first of these variables that is set counts.
   */
  static String systemLanguage(Surroundings surroundings) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(surroundings::variable)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Messages::language)
        .orElse("en");
  }

  /** The value of the last {@code --option value} or {@code --option=value}. */
  private static @Nullable String last(String option, String[] arguments) {
    String value = null;
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(option + "=")) {
        value = arguments[i].substring(option.length() + 1);
      } else if (arguments[i].equals(option) && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
    }
    return value;
  }
}
