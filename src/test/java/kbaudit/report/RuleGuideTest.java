package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.document.Rule;
import kbaudit.practice.Practice;
import kbaudit.report.RuleGuide.Example;
import kbaudit.report.RuleGuide.Section;
import kbaudit.settings.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleGuideTest {
  private static final Map<String, List<String>> HEADINGS =
      Map.of(
          "en",
          List.of("What it finds", "Why it matters", "Contradicts", "Fine", "What to do"),
          "nl",
          List.of(
              "Wat de regel vindt",
              "Waarom het telt",
              "Spreekt elkaar tegen",
              "Is in orde",
              "Wat je doet"));

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_explained_in_every_language(Rule rule) {
    HEADINGS.forEach((language, headings) -> {
      RuleGuide guide = RuleGuide.of(rule, Messages.of(language));
      assertThat(guide.summary()).isNotBlank();
      assertThat(guide.sections().stream().map(Section::heading)).isEqualTo(headings);
      assertThat(guide.sections()).allMatch(section -> !section.lines().isEmpty());
    });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_pairs_that_contradict_and_pairs_that_are_fine(Rule rule) {
    for (String language : HEADINGS.keySet()) {
      RuleGuide guide = RuleGuide.of(rule, Messages.of(language));
      assertThat(guide.contradictions()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(guide.lookAlikes()).hasSizeGreaterThanOrEqualTo(2);
      Stream<Example> all =
          Stream.concat(guide.contradictions().stream(), guide.lookAlikes().stream());
      // A form of address is a habit: it takes more than two texts to show one.
      // Who is silent shows beside two who are not, and a stray number beside two that agree.
      Set<Integer> sentences =
          rule == Practice.FORM_OF_ADDRESS
              ? Set.of(4)
              : rule == Practice.SILENT_CHANNEL
                  ? Set.of(3)
                  : rule == Practice.DEAD_END ? Set.of(2, 3) : Set.of(2);
      assertThat(all).allMatch(example -> sentences.contains(example.says().size()));
      assertThat(guide.lookAlikes()).noneMatch(example -> example.why().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void both_languages_tell_the_same_channels(Rule rule) {
    assertThat(channels(rule, "nl")).isEqualTo(channels(rule, "en"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_page_fits_its_width(Rule rule) throws IOException {
    StringBuilder page = new StringBuilder();
    RuleGuide.of(rule, Messages.of("nl")).print(new Layout(60, false, true), page);
    assertThat(page.toString().lines()).allMatch(line -> line.length() <= 60);
    assertThat(page.toString()).startsWith(rule.id() + ": ");
  }

  private static List<String> channels(Rule rule, String language) {
    RuleGuide guide = RuleGuide.of(rule, Messages.of(language));
    return Stream.concat(guide.contradictions().stream(), guide.lookAlikes().stream())
        .flatMap(example -> example.says().stream())
        .map(RuleGuide.Spoken::channel)
        .toList();
  }
}
