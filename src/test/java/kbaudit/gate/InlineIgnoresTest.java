package kbaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kbaudit.contradiction.Contradiction;
import kbaudit.document.Problem;
import kbaudit.document.Source;
import org.junit.jupiter.api.Test;

class InlineIgnoresTest {

  private static List<Integer> lines(String path, String text) {
    return IgnoreComments.in(new Source(path, text)).stream()
        .flatMap(comment -> List.of(comment.from(), comment.to()).stream())
        .toList();
  }

  @Test
  void in_yaml_it_is_about_its_line_or_the_item_below() {
    assertThat(lines("a.yaml", "a: 30 days # kbaudit: ignore duration -- members\nb: x\n"))
        .containsExactly(1, 1);
    assertThat(lines("a.yml", "# kbaudit: ignore -- why\n- id: a\n\n  text: 30 days\n- id: b\n"))
        .containsExactly(2, 4);
    assertThat(lines("a.yml", "x:\n  # kbaudit: ignore -- why\n  utter:\n  - text: a\n  other:\n"))
        .containsExactly(3, 4);
  }

  @Test
  void in_markdown_it_is_about_the_paragraph_or_the_section() {
    assertThat(lines("a.md", "<!-- kbaudit: ignore duration -- why -->\n\nTwo\nlines\n\nAfter\n"))
        .containsExactly(3, 4);
    assertThat(lines("a.md", "<!-- kbaudit: ignore -- why -->\n## One\n\ntext\n\n## Two\n"))
        .containsExactly(2, 5);
  }

  @Test
  void in_html_it_is_about_the_element() {
    assertThat(
            lines(
                "a.html", "<!-- kbaudit: ignore -- why -->\n<div>\n<div>a</div>\n</div>\n<p>b</p>"))
        .containsExactly(2, 4);
    assertThat(lines("a.html", "<p>30 days</p> <!-- kbaudit: ignore -- why -->\n<p>b</p>"))
        .containsExactly(1, 1);
  }

  @Test
  void a_heading_in_markdown_is_no_comment() {
    assertThat(lines("a.md", "# kbaudit: ignore duration -- reason\n")).isEmpty();
  }

  /** {@link SampleFinding} places the first side on line 1 of its file. */
  private static InlineIgnores in(String comment) {
    return new InlineIgnores(List.of(new Source("faq/returns.md", "x " + comment + "\n")));
  }

  private static final Contradiction FINDING =
      SampleFinding.of("kb-1", "P30D faq/returns: 30 days", "P14D email/returns: 14 days");

  @Test
  void it_silences_a_finding_of_two_answers_with_its_reason() {
    InlineIgnores ignores = in("<!-- kbaudit: ignore duration -- members only -->");
    assertThat(ignores.reason(FINDING)).contains("members only");
    assertThat(ignores.problems(true)).isEmpty();
  }

  @Test
  void two_other_answers_still_contradict_each_other() {
    Contradiction three =
        SampleFinding.of("kb-3", "P30D faq/returns: a", "P14D email/returns: b", "P7D x/y: c");
    assertThat(in("<!-- kbaudit: ignore -- why -->").reason(three)).isEmpty();
  }

  @Test
  void without_a_reason_with_an_unknown_rule_or_unused_it_is_a_problem() {
    assertThat(problem("<!-- kbaudit: ignore duration -->")).contains("problem.ignore.reason");
    assertThat(problem("<!-- kbaudit: ignore durations -- x -->")).contains("problem.ignore.rule");
    assertThat(problem("<!-- kbaudit: ignore money -- x -->")).contains("problem.ignore.unused");
  }

  private static Optional<String> problem(String comment) {
    InlineIgnores ignores = in(comment);
    assertThat(ignores.reason(FINDING)).isEmpty();
    return ignores.problems(true).stream().map(Problem::key).findFirst();
  }
}
