package kbaudit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.report.Messages;
import kbaudit.settings.Key;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual in one language, from the same definitions and words as the help. */
final class ManPages {
  static final String YAML_EXAMPLE =
      """
      channels:
        faq: [site/faq/**, site/help/**]
        email: exports/zendesk-macros.json
        phone: scripts/*.md
      formats:
        exports/antwoorden.txt: markdown
      fields:
        Standaardantwoord: answer
      languages:
        default: nl
      owners:
        site/**: web team
      ignore:
        - "*.bak"
        - archive/**
      authority: [faq, email, phone]
      rules:
        number: off
      min-confidence: 0.6
      fail-on: error
      locale: nl
      """;

  private static final List<String> VARIABLES =
      List.of(
          "--format",
          "--fail-on",
          "--min-confidence",
          "--config",
          "--facts",
          "--baseline",
          "--since",
          "--today",
          "--locale",
          "--color");

  private final Messages messages;
  private final CommandSpec kbaudit;

  private ManPages(Messages messages) {
    this.messages = messages;
    this.kbaudit = Cli.commandLine(TestRun.session(messages)).getCommandSpec();
  }

  /** Pages by file name, below {@code man/} for English and {@code man/LANG/} for the others. */
  static Map<String, String> of(String language) {
    ManPages pages = new ManPages(Messages.of(language));
    String folder = language.equals("en") ? "" : language + "/";
    Map<String, String> files = new TreeMap<>();
    pages.commands().forEach(command -> files.put(folder + file(command), pages.page(command)));
    files.put(folder + "kbaudit.yaml.5", pages.yaml());
    return files;
  }

  private Stream<CommandSpec> commands() {
    Stream<CommandSpec> below =
        kbaudit.subcommands().values().stream().map(command -> command.getCommandSpec());
    return Stream.concat(Stream.of(kbaudit), below)
        .filter(command -> !command.usageMessage().hidden());
  }

  private static String file(CommandSpec command) {
    return title(command) + ".1";
  }

  private static String title(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String page(CommandSpec command) {
    boolean top = command.parent() == null;
    Roff page = new Roff(title(command), 1);
    String name = top ? messages.get("man.name") : description(command).getFirst();
    heading("name", page).text(title(command) + " - " + name.replaceFirst("\\.$", ""));
    heading("synopsis", page).text(plain(command.usageMessage().customSynopsis()).getFirst());
    heading("description", page);
    description(command).forEach(page::paragraph);
    arguments(command, page);
    heading("options", page);
    command.options().stream()
        .sorted(Comparator.comparing(option -> option.longestName()))
        .forEach(option -> page.tagged(names(option), text(option.description())));
    if (top) {
      heading("commands", page);
      commands()
          .filter(sub -> sub.parent() != null)
          .forEach(sub -> page.tagged(sub.name(), description(sub).getFirst()));
    }
    more(command, page);
    heading("exit-status", page);
    kbaudit.usageMessage().exitCodeList().forEach(page::tagged);
    if (top || command.name().equals("check")) {
      environment(page);
      heading("files", page).tagged("kbaudit.yaml", messages.get("man.files"));
    }
    heading("see-also", page).text(others(title(command)));
    return page.toString();
  }

  private void arguments(CommandSpec command, Roff page) {
    List<PositionalParamSpec> parameters = command.positionalParameters();
    if (!parameters.isEmpty()) {
      heading("arguments", page);
      parameters.forEach(p -> page.tagged(p.paramLabel(), text(p.description())));
    }
  }

  /** What stands below the help: sentences, and commands to copy with what they do. */
  private void more(CommandSpec command, Roff page) {
    String[] footer = command.usageMessage().footer();
    if (footer.length > 0) {
      heading("notes", page);
    }
    for (String line : footer) {
      if (line.startsWith("@|bold")) {
        String[] parts = line.split("\\|@", 2);
        page.command(HelpText.plain(parts[0] + "|@"), HelpText.plain(parts[1]));
      } else {
        page.paragraph(HelpText.plain(line));
      }
    }
  }

  private void environment(Roff page) {
    heading("environment", page);
    for (String option : VARIABLES) {
      page.tagged(Given.variable(option), messages.get("man.environment.setting", option));
    }
    page.tagged("LC_ALL, LC_MESSAGES, LANG", messages.get("man.environment.lang"));
    page.tagged("NO_COLOR", messages.get("man.environment.no-color"));
    page.tagged("CLICOLOR_FORCE", messages.get("man.environment.clicolor-force"));
    page.tagged("COLUMNS", messages.get("man.environment.columns"));
    page.tagged("KBAUDIT_DEBUG", messages.get("man.environment.debug"));
  }

  private String yaml() {
    Roff page = new Roff("kbaudit.yaml", 5);
    heading("name", page).text("kbaudit.yaml - " + messages.get("man.yaml.name"));
    heading("description", page);
    for (int i = 0; messages.has("man.yaml.description." + i); i++) {
      page.paragraph(messages.get("man.yaml.description." + i));
    }
    heading("settings", page);
    for (Key key : Key.values()) {
      page.tagged(key.label(), messages.get("settings." + key.label()));
    }
    heading("example", page).example(YAML_EXAMPLE);
    heading("see-also", page).text(others("kbaudit.yaml"));
    return page.toString();
  }

  private String others(String title) {
    List<String> pages =
        new ArrayList<>(commands().map(command -> title(command) + "(1)").toList());
    pages.add("kbaudit.yaml(5)");
    return pages.stream()
        .filter(page -> !page.startsWith(title + "("))
        .collect(Collectors.joining(", "));
  }

  private Roff heading(String key, Roff page) {
    return page.section(messages.get("man.heading." + key));
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static List<String> description(CommandSpec command) {
    return plain(command.usageMessage().description());
  }

  private static List<String> plain(String... lines) {
    return Stream.of(lines).map(HelpText::plain).toList();
  }

  private static String text(String... description) {
    return String.join(" ", plain(description));
  }
}
