package kbaudit.settings;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import kbaudit.document.Language;
import kbaudit.document.Problem;
import kbaudit.document.Rule;
import kbaudit.practice.Form;
import kbaudit.practice.Policy.Chosen;
import kbaudit.reader.Format;
import kbaudit.reader.Globs;
import kbaudit.report.Messages;
import kbaudit.settings.YamlPart.Pair;

/**
 * Reads the text of {@code kbaudit.yaml} from its YAML nodes, which know their line and column.
 * Used once per file. Binding by Jackson was not taken: it stops at the first fault and loses the
 * place.
 */
final class SettingsReader {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Key, YamlPart> parts = new EnumMap<>(Key.class);

  SettingsReader(String file) {
    this.file = file;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Settings read(String yaml) {
    YamlFile.parse(yaml, file, problems).ifPresent(this::split);
    return new Settings(
        channels(),
        globs(
            Key.FORMATS,
            part ->
                part.text()
                    .flatMap(text ->
                        choice(part, text, formats(), t -> Format.of(t).map(Format::label)))),
        fields(),
        language(),
        addresses(),
        globs(Key.OWNERS, YamlPart::text),
        ignores(),
        authority(),
        part(Key.FACTS).flatMap(YamlPart::text),
        rules(),
        part(Key.MIN_CONFIDENCE).flatMap(SettingsReader::confidence),
        part(Key.FAIL_ON)
            .flatMap(part ->
                part.text().flatMap(text -> choice(part, text, FailOn.labels(), FailOn::of))),
        part(Key.LOCALE)
            .flatMap(part ->
                part.text()
                    .flatMap(text ->
                        choice(part, text, Messages.REPORT_LANGUAGES, Messages::reportLanguage))),
        part(Key.DECISIONS).map(DecisionsReader::read).orElse(List.of()));
  }

  private void split(YamlPart root) {
    if (root.isEmpty()) {
      return;
    }
    for (Pair pair : root.pairs()) {
      String written = pair.key().text().orElseThrow();
      Optional<Key> key = Key.of(written);
      if (key.isEmpty()) {
        unknown(pair.key(), "problem.settings.unknown-key", written, Key.labels());
      } else if (!pair.value().isEmpty()) {
        parts.put(key.get(), pair.value().named(written));
      }
    }
  }

  private Optional<YamlPart> part(Key key) {
    return Optional.ofNullable(parts.get(key));
  }

  private List<Pair> pairs(Key key) {
    return part(key).map(YamlPart::pairs).orElse(List.of());
  }

  private List<YamlPart> list(Key key) {
    return part(key).map(YamlPart::list).orElse(List.of());
  }

  private Globs channels() {
    List<Globs.Rule> rules = new ArrayList<>();
    for (Pair pair : pairs(Key.CHANNELS)) {
      String channel = pair.key().text().orElseThrow();
      pair.value()
          .list()
          .forEach(part -> glob(part).ifPresent(g -> rules.add(new Globs.Rule(g, channel))));
    }
    return new Globs(rules);
  }

  private Globs globs(Key key, Function<YamlPart, Optional<String>> value) {
    List<Globs.Rule> rules = new ArrayList<>();
    for (Pair pair : pairs(key)) {
      Optional<String> glob = glob(pair.key());
      Optional<String> of = value.apply(pair.value());
      if (glob.isPresent() && of.isPresent()) {
        rules.add(new Globs.Rule(glob.get(), of.get()));
      }
    }
    return new Globs(rules);
  }

  private Globs ignores() {
    return new Globs(
        list(Key.IGNORE).stream()
            .flatMap(part -> glob(part).stream())
            .map(glob -> new Globs.Rule(glob, ""))
            .toList());
  }

  private static Optional<String> glob(YamlPart part) {
    return part.text()
        .flatMap(
            text -> isGlob(text) ? Optional.of(text) : part.report("problem.settings.glob", text));
  }

  private static boolean isGlob(String text) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + text);
      return true;
    } catch (PatternSyntaxException broken) {
      return false;
    }
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Pair pair : pairs(Key.FIELDS)) {
      pair.value().text().ifPresent(field -> fields.put(pair.key().text().orElseThrow(), field));
    }
    return fields;
  }

  private Optional<Language> language() {
    Optional<Language> language = Optional.empty();
    for (Pair pair : pairs(Key.LANGUAGES)) {
      String written = pair.key().text().orElseThrow();
      if (written.equals("default")) {
        language =
            pair.value()
                .text()
                .flatMap(text -> choice(pair.value(), text, languages(), Language::of));
      } else {
        unknown(pair.key(), "problem.settings.unknown-key", written, List.of("default"));
      }
    }
    return language;
  }

  private Map<String, Chosen> addresses() {
    Map<String, Chosen> addresses = new LinkedHashMap<>();
    for (Pair pair : pairs(Key.ADDRESSES)) {
      YamlPart form = pair.value();
      form.text()
          .flatMap(text -> choice(form, text, forms(), Form::of))
          .ifPresent(chosen ->
              addresses.put(pair.key().text().orElseThrow(), new Chosen(chosen, form.location())));
    }
    return addresses;
  }

  private static List<String> forms() {
    return Arrays.stream(Form.values()).map(Form::id).toList();
  }

  private List<String> authority() {
    return list(Key.AUTHORITY).stream().flatMap(part -> part.text().stream()).toList();
  }

  private Map<Rule, Boolean> rules() {
    Map<Rule, Boolean> rules = new LinkedHashMap<>();
    for (Pair pair : pairs(Key.RULES)) {
      String written = pair.key().text().orElseThrow();
      Optional<Rule> rule = choice(pair.key(), written, Rules.labels(), Rules::of);
      Optional<Boolean> on = pair.value().text().flatMap(text -> onOff(pair.value(), text));
      if (rule.isPresent() && on.isPresent()) {
        rules.put(rule.get(), on.get());
      }
    }
    return rules;
  }

  private static Optional<Boolean> onOff(YamlPart part, String text) {
    return switch (text) {
      case "on", "true", "yes" -> Optional.of(true);
      case "off", "false", "no" -> Optional.of(false);
      default -> part.report("problem.settings.on-off", text);
    };
  }

  private static Optional<Double> confidence(YamlPart part) {
    return part.text()
        .flatMap(
            text -> Confidence.of(text).or(() -> part.report("problem.settings.confidence", text)));
  }

  static <T> Optional<T> choice(
      YamlPart part, String text, Collection<String> known, Function<String, Optional<T>> parse) {
    Optional<T> parsed = parse.apply(text);
    if (parsed.isEmpty()) {
      unknown(part, "problem.settings.unknown-value", text, known);
    }
    return parsed;
  }

  /** Names what was written, and the nearest of what is known or else all of it. */
  static void unknown(YamlPart part, String problem, String written, Collection<String> known) {
    Nearest.to(written, known)
        .ifPresentOrElse(
            near -> part.report(problem + ".near", written, near),
            () -> part.report(problem, written, String.join(", ", known)));
  }

  private static List<String> formats() {
    return Arrays.stream(Format.values()).map(Format::label).toList();
  }

  private static List<String> languages() {
    return Arrays.stream(Language.values()).map(Language::code).toList();
  }
}
