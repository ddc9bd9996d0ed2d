package kbaudit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kbaudit.claim.ClaimKind;
import kbaudit.document.Language;
import kbaudit.document.Problem;
import kbaudit.report.Messages;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void every_setting_is_understood() {
    Settings settings =
        read(
            """
            channels:
              faq: [site/faq/**, site/help/**]
              email: exports/macros.json
            formats:
              exports/antwoorden.txt: markdown
            fields:
              Standaardantwoord: answer
            languages:
              default: de
            owners:
              site/**: web team
            ignore:
              - "*.bak"
            authority: [faq, email]
            rules:
              number: off
              cost: on
            min-confidence: 60%
            fail-on: warning
            locale: nl
            """);
    assertThat(told).isEmpty();
    assertThat(settings.channels().valueFor("site/help/a/b.md")).contains("faq");
    assertThat(settings.channels().valueFor("exports/macros.json")).contains("email");
    assertThat(settings.formats().valueFor("exports/antwoorden.txt")).contains("markdown");
    assertThat(settings.fields()).isEqualTo(Map.of("Standaardantwoord", "answer"));
    assertThat(settings.language()).contains(Language.DE);
    assertThat(settings.owners().valueFor("site/faq/a.md")).contains("web team");
    assertThat(settings.ignores().matches("faq/old.bak")).isTrue();
    assertThat(settings.authority()).isEqualTo(List.of("faq", "email"));
    assertThat(settings.rules()).isEqualTo(Map.of(ClaimKind.NUMBER, false, ClaimKind.COST, true));
    assertThat(settings.minConfidence()).contains(0.6);
    assertThat(settings.failOn()).contains(FailOn.WARNING);
    assertThat(settings.locale()).contains("nl");
  }

  @Test
  void an_empty_file_says_nothing() {
    assertThat(read("")).isEqualTo(Settings.NONE);
    assertThat(read("# later\n")).isEqualTo(Settings.NONE);
    assertThat(read("channels:\nrules:\n")).isEqualTo(Settings.NONE);
    assertThat(told).isEmpty();
  }

  @Test
  void an_unknown_key_is_told_with_its_place_and_the_nearest_key() {
    Settings settings = read("locale: nl\nchanels:\n  faq: a/**\n");
    assertThat(told)
        .containsExactly("2:1 There is no setting \"chanels\". Did you mean \"channels\"?");
    assertThat(settings.locale()).contains("nl");
  }

  @Test
  void a_key_that_resembles_nothing_gets_the_list() {
    read("zzz: 1\n");
    assertThat(told)
        .containsExactly(
            "1:1 There is no setting \"zzz\". Possible: channels, formats, fields, languages, addresses, owners,"
                + " ignore, authority, facts, rules, min-confidence, fail-on, locale, decisions.");
  }

  @Test
  void a_wrong_type_says_what_was_expected_there() {
    read(
        """
        channels: faq
        ignore:
          a: b
        owners:
          "*": [x, y]
        """);
    assertThat(told)
        .containsExactly(
            "1:11 \"channels\" wants lines of the form \"name: value\" here.",
            "5:8 \"owners\" wants a word or a number here.",
            "3:3 \"ignore\" wants a list here, one item a line, each after a hyphen.");
  }

  @Test
  void wrong_values_are_told_with_the_nearest_right_one() {
    read(
        """
        formats:
          a.txt: markdwon
        rules:
          duraton: off
          money: maybe
        languages:
          default: xx
        min-confidence: 1.5
        fail-on: erorr
        locale: klingon
        """);
    assertThat(told)
        .containsExactly(
            "2:10 \"markdwon\" is not possible here. Did you mean \"markdown\"?",
            "7:12 \"xx\" is not possible here. Possible: nl, en, de, fr.",
            "4:3 \"duraton\" is not possible here. Did you mean \"duration\"?",
            "5:10 \"maybe\" is not possible here. Write on or off.",
            "8:17 \"1.5\" is not a number from 0 to 1. Write for example 0.8 or 80%.",
            "9:10 \"erorr\" is not possible here. Did you mean \"error\"?",
            "10:9 \"klingon\" is not possible here. Possible: en, nl, de, fr.");
  }

  @Test
  void a_key_that_stands_twice_is_told_where_it_stands_again() {
    assertThat(read("locale: nl\nlocale: en\n").locale()).contains("nl");
    assertThat(told).containsExactly("2:1 \"locale\" stands here a second time; the first counts.");
  }

  @Test
  void a_pattern_that_is_none_is_told() {
    read("ignore: ['a[']\n");
    assertThat(told).hasSize(1).first().asString().startsWith("1:10 \"a[\" is not a pattern");
  }

  @Test
  void broken_yaml_is_told_with_its_place() {
    read("channels:\n  faq: [a\nowners: b\n");
    assertThat(told).hasSize(1).first().asString().startsWith("3:7 Not valid YAML: ");
  }

  @Test
  void a_tab_is_told_as_a_tab() {
    read("channels:\n\tfaq: a\n");
    assertThat(told)
        .containsExactly(
            "2:1 Indented with a tab. YAML wants spaces. Nothing in this file was used.");
  }

  @Test
  void an_alias_bomb_and_a_loop_are_harmless() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    read(bomb.toString());
    read("channels: &c\n  faq: *c\n");
    assertThat(told).isNotEmpty();
  }

  private Settings read(String yaml) {
    SettingsReader reader = new SettingsReader("kbaudit.yaml");
    Settings settings = reader.read(yaml);
    for (Problem problem : reader.problems()) {
      told.add(problem.line() + ":" + problem.column() + " " + Messages.english().of(problem));
    }
    return settings;
  }
}
