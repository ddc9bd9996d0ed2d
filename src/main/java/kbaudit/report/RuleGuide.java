package kbaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.document.Rule;
import kbaudit.report.Ink.Style;

/**
 * What a rule finds, in words for editors, with pairs of sentences that contradict each other and
 * pairs that look alike and are fine. Lives in {@code kbaudit/rules/RULE.md} and {@code
 * RULE_nl.md}: {@code # rule: summary}, then five {@code ##} sections in a fixed order.
 *
 * @param summary one line
 * @param sections the five, in order
 */
public record RuleGuide(Rule rule, String summary, List<Section> sections) {
  private static final Pattern LINE = Pattern.compile("- ([a-z]+): \"(.+)\"");
  private static final int CONTRADICTS = 2;
  private static final int FINE = 3;

  /**
   * A heading with what is below it.
   *
   * @param lines one per paragraph or list item, without the empty lines between
   */
  public record Section(String heading, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Sentences of several channels, and what to notice about them.
   *
   * @param why empty when the section says nothing about them
   */
  public record Example(String why, List<Spoken> says) {
    public Example {
      says = List.copyOf(says);
    }
  }

  /** A sentence of a channel. */
  public record Spoken(String channel, String sentence) {}

  public RuleGuide {
    sections = List.copyOf(sections);
  }

  /** In the language of the messages, or else in English. */
  public static RuleGuide of(Rule rule, Messages messages) {
    String language = messages.language().equals("nl") ? "_nl" : "";
    return parse(rule, read(rule.id() + language));
  }

  private static String read(String name) {
    String resource = "/kbaudit/rules/" + name + ".md";
    try (InputStream in = RuleGuide.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static RuleGuide parse(Rule rule, String markdown) {
    String summary = "";
    String heading = "";
    List<String> lines = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (String line : markdown.lines().filter(text -> !text.isBlank()).toList()) {
      if (line.startsWith("# ")) {
        summary = line.substring(line.indexOf(": ") + 2);
      } else if (line.startsWith("## ")) {
        close(heading, lines, sections);
        heading = line.substring(3);
      } else {
        lines.add(line);
      }
    }
    close(heading, lines, sections);
    return new RuleGuide(rule, summary, sections);
  }

  private static void close(String heading, List<String> lines, List<Section> sections) {
    if (!heading.isEmpty()) {
      sections.add(new Section(heading, lines));
    }
    lines.clear();
  }

  /** Sentences that must be reported. */
  public List<Example> contradictions() {
    return examples(sections.get(CONTRADICTS));
  }

  /** Sentences that must not be reported. */
  public List<Example> lookAlikes() {
    return examples(sections.get(FINE));
  }

  private static List<Example> examples(Section section) {
    List<Example> examples = new ArrayList<>();
    String why = "";
    List<Spoken> says = new ArrayList<>();
    for (String line : section.lines()) {
      Matcher spoken = LINE.matcher(line);
      if (spoken.matches()) {
        says.add(new Spoken(spoken.group(1), spoken.group(2)));
      } else {
        if (!says.isEmpty()) {
          examples.add(new Example(why, says));
        }
        says.clear();
        why = line;
      }
    }
    examples.add(new Example(why, says));
    return examples;
  }

  /** Prints it as a page to read. */
  public void print(Layout layout, Appendable out) throws IOException {
    Ink ink = new Ink(layout.colour());
    out.append(ink.paint(Style.TITLE, rule.id())).append(": ").append(summary).append('\n');
    for (Section section : sections) {
      out.append('\n').append(ink.paint(Style.TITLE, section.heading())).append('\n');
      boolean item = false;
      for (String line : section.lines()) {
        boolean next = line.startsWith("- ");
        if (item && !next) {
          out.append('\n');
        }
        print(line, next ? "    " : "  ", layout, out);
        item = next;
      }
    }
  }

  private static void print(String line, String indent, Layout layout, Appendable out)
      throws IOException {
    String hanging = indent;
    for (String part : Printed.lines(line, layout.width() - indent.length())) {
      out.append(hanging).append(part).append('\n');
      hanging = line.startsWith("- ") ? indent + "  " : indent;
    }
  }
}
