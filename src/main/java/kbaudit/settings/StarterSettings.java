package kbaudit.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kbaudit.audit.Inventory;
import kbaudit.document.Language;
import kbaudit.report.Messages;
import kbaudit.report.Printed;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found in a folder → a {@code kbaudit.yaml} to begin with: every setting with what it is
 * for, filled in where the folder tells, else as a comment to take the mark away from.
 */
public final class StarterSettings {
  private static final int WIDTH = 96;

  private final Inventory found;
  private final CodeOwners codeOwners;
  private final Messages messages;
  private final Map<String, List<String>> channels;

  public StarterSettings(Inventory found, CodeOwners codeOwners, Messages messages) {
    this.found = found;
    this.codeOwners = codeOwners;
    this.messages = messages;
    this.channels = ChannelFolders.of(found.files());
  }

  public String yaml() {
    List<String> lines = new ArrayList<>();
    comment(messages.get("init.head"), lines);
    for (Key key : Key.values()) {
      if (key != Key.DECISIONS) {
        lines.add("");
        comment(messages.get("settings." + key.label()), lines);
        lines.addAll(setting(key));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** What was found, a line each. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("init.found.channels", String.join(", ", channels.keySet())));
    lines.add(messages.get("init.found.formats", counts(found.formats())));
    lines.add(messages.get("init.found.languages", counts(byCode())));
    String owners = found.owners().isEmpty() ? "-" : counts(found.owners());
    lines.add(messages.get("init.found.owners", owners));
    codeOwners
        .file()
        .ifPresent(file ->
            lines.add(
                messages.get("init.found.codeowners", codeOwners.owners().rules().size(), file)));
    return lines;
  }

  private Map<String, Integer> byCode() {
    return found.languages().entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
  }

  /** Most first. */
  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<String> setting(Key key) {
    return switch (key) {
      case CHANNELS -> channels();
      case LANGUAGES -> List.of("languages:", "  default: " + mostUsed());
      case ADDRESSES -> List.of("# addresses:", "#   email: formal");
      case OWNERS -> owners();
      case FORMATS -> List.of("# formats:", "#   exports/answers.txt: table");
      case FIELDS -> List.of("# fields:", "#   Standard reply: answer");
      case IGNORE -> List.of("# ignore: [\"archive/**\", \"*.bak\"]");
      case AUTHORITY -> List.of("# authority: " + list(List.copyOf(channels.keySet())));
      case FACTS -> List.of("# facts: " + FactsFile.NAME);
      case RULES -> List.of("# rules:", "#   quantifier: off");
      case MIN_CONFIDENCE -> List.of("# min-confidence: 0.6");
      case FAIL_ON -> List.of("# fail-on: error");
      case LOCALE -> List.of("# locale: " + messages.language());
      case DECISIONS -> List.of();
    };
  }

  private List<String> channels() {
    List<String> lines = new ArrayList<>();
    lines.add(channels.isEmpty() ? "# channels:" : "channels:");
    channels.forEach(
        (channel, patterns) -> lines.add("  " + quoted(channel) + ": " + list(patterns)));
    return lines;
  }

  private List<String> owners() {
    if (codeOwners.owners().rules().isEmpty()) {
      return List.of("# owners:", "#   \"site/**\": web team");
    }
    List<String> lines = new ArrayList<>(List.of("owners:"));
    codeOwners
        .owners()
        .rules()
        .forEach(rule -> lines.add("  " + quoted(rule.pattern()) + ": " + quoted(rule.value())));
    return lines;
  }

  private String mostUsed() {
    return found.languages().entrySet().stream()
        .max(
            Map.Entry.<Language, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> entry.getKey().code())
        .orElse(Language.NL.name().toLowerCase(Locale.ROOT));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(StarterSettings::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** JSON's strings are YAML's too; a plain word stands as it is. */
  private static String quoted(String text) {
    boolean plain =
        text.matches("[a-z][a-z0-9_-]*") && !text.matches("y|n|yes|no|on|off|true|false|null");
    return plain ? text : JsonMapper.shared().writeValueAsString(text);
  }

  private static void comment(String text, List<String> lines) {
    Printed.lines(text, WIDTH).forEach(line -> lines.add("# " + line));
  }
}
