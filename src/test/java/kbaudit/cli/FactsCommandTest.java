package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A climbing hall changed its cancellation term from 24 to 48 hours. */
class FactsCommandTest {
  private static final String FACTS =
      """
      facts:
        - id: cancelling
          question: Until when can I cancel a course for free?
          answer: You can cancel a course free of charge up to 48 hours before it starts.
          was: 24 hours
          owner: front desk
          from: 2025-11-01
      """;

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    write(
        "faq/courses.md",
        """
        ## Until when can I cancel a course?
        You can cancel a course up to 48 hours before it starts.

        ## How old do children have to be?
        Children have to be 6 years old.
        """);
    write(
        "email/macros.yaml",
        """
        - question: Cancelling a course
          answer: A course can be cancelled free of charge up to 24 hours before it starts.
        """);
    write(
        "app/texts.yaml",
        """
        - question: How long can I return a harness?
          answer: You can return a harness within 30 days after delivery.
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private TestRun.Result run(String... arguments) {
    return TestRun.in(folder).kbaudit(arguments);
  }

  @Test
  void every_place_that_says_otherwise_is_listed_and_every_channel_that_is_silent()
      throws IOException {
    write("facts.yaml", FACTS);
    TestRun.Result result = run("facts", "check", ".");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("cancelling (facts.yaml:4, front desk)")
        .contains("still says the old  email email/macros.yaml:2:58")
        .contains("says so  faq faq/courses.md:2:31")
        .contains("silent: app")
        .contains("1 fact, 1 place says otherwise, 1 of them still says the old");
  }

  @Test
  void programs_get_the_same() throws IOException {
    write("facts.yaml", FACTS);
    JsonNode fact =
        JsonMapper.shared()
            .readTree(run("facts", "check", ".", "--format", "json").out())
            .at("/facts/0");
    assertThat(fact.at("/id").asString()).isEqualTo("cancelling");
    assertThat(fact.at("/line").asInt()).isEqualTo(4);
    assertThat(fact.at("/wrong/0/path").asString()).isEqualTo("email/macros.yaml");
    assertThat(fact.at("/wrong/0/old").asBoolean()).isTrue();
    assertThat(fact.at("/right/0/channel").asString()).isEqualTo("faq");
    assertThat(fact.at("/silent/0").asString()).isEqualTo("app");
  }

  @Test
  void a_finding_says_which_side_is_wrong() throws IOException {
    String before = run("check", ".", "--format", "json").out();
    write("facts.yaml", FACTS);
    TestRun.Result text = run("check", ".");
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains(
            "24 hours (email) is wrong, 48 hours (faq) is right by the fact cancelling"
                + " (facts.yaml:4, front desk)");
    JsonNode finding =
        JsonMapper.shared().readTree(run("check", ".", "--format", "json").out()).at("/findings/0");
    assertThat(finding.at("/answers/0/verdict").asString()).isEqualTo("wrong");
    assertThat(finding.at("/answers/1/verdict").asString()).isEqualTo("right");
    assertThat(finding.at("/answers/1/fact").asString()).isEqualTo("cancelling");
    assertThat(finding.at("/id").asString())
        .as("a fact does not rename what was there")
        .isEqualTo(JsonMapper.shared().readTree(before).at("/findings/0/id").asString());
  }

  @Test
  void a_text_that_contradicts_a_fact_is_a_finding_although_no_other_text_does()
      throws IOException {
    write("faq/courses.md", "## Can I park?\nYou can park behind the hall.\n");
    assertThat(run("check", ".").status()).isZero();
    write("facts.yaml", FACTS);
    TestRun.Result result = run("check", ".");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("facts.yaml:4:")
        .contains("email/macros.yaml:2:58")
        .contains("is wrong");
  }

  @Test
  void a_fact_rules_from_its_first_day_to_its_last() throws IOException {
    write("facts.yaml", FACTS + "    until: 2026-06-30\n");
    assertThat(run("facts", "check", ".", "--today", "2025-10-31").status()).isZero();
    assertThat(run("facts", "check", ".", "--today", "2025-11-01").status()).isEqualTo(1);
    TestRun.Result after = run("facts", "check", ".", "--today", "2026-07-01");
    assertThat(after.status()).isZero();
    assertThat(after.err()).contains("facts.yaml:4:13: warning: This fact ended on 2026-06-30");
  }

  @Test
  void a_fact_for_others_rules_nothing() throws IOException {
    write(
        "email/macros.yaml",
        """
        - question: Cancelling a course
          audience: schools
          answer: A course can be cancelled free of charge up to 24 hours before it starts.
        """);
    write("facts.yaml", FACTS + "    audience: families\n");
    assertThat(run("facts", "check", ".").out()).doesNotContain("email/macros.yaml");
  }

  @Test
  void faults_in_the_file_fail_the_run_with_their_place() throws IOException {
    write(
        "facts.yaml",
        """
        facts:
          - question: Until when can I cancel?
            anwser: 48 hours
          - {id: a, question: x, answer: 2 days}
          - {id: a, question: y, answer: 3 days, from: 2026-02-01, until: 2026-01-01}
          - {id: a, question: z, answer: 4 days}
          - just words
        """);
    TestRun.Result result = run("check", ".");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("facts.yaml:3:5: error: There is no setting \"anwser\". Did you mean \"answer\"?")
        .contains("facts.yaml:2:5: error: \"answer\" is missing here.")
        .contains("facts.yaml:5:67: error: A fact cannot end before it begins.")
        .contains("facts.yaml:6:5: error: There is a fact \"a\" already.")
        .contains("facts.yaml:7:5: error:");
  }

  @Test
  void an_answer_that_states_nothing_is_told() throws IOException {
    write("facts.yaml", "facts: [{question: How do we feel?, answer: How else?}]\n");
    assertThat(run("check", ".").err()).contains("finds no value in \"How else?\"");
  }

  @Test
  void two_facts_on_one_question_have_two_names() throws IOException {
    write(
        "facts.yaml",
        """
        facts:
          - {question: What does a course cost?, answer: A course costs € 60., audience: adults}
          - {question: What does a course cost?, answer: A course costs € 40., audience: children}
        """);
    TestRun.Result result = run("facts", "check", ".");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("what-does-a-course-cost (facts.yaml:2)")
        .contains("what-does-a-course-cost-2 (facts.yaml:3)");
  }

  @Test
  void the_file_is_named_by_option_or_settings_and_has_to_be_there() throws IOException {
    write("truth/terms.yaml", FACTS);
    assertThat(run("facts", "check", ".").status()).isEqualTo(2);
    assertThat(run("facts", "check", ".", "--facts", "truth/terms.yaml").status()).isEqualTo(1);
    write("kbaudit.yaml", "facts: truth/terms.yaml\n");
    assertThat(run("facts", "check", ".").status()).isEqualTo(1);
    assertThat(run("check", ".", "--facts", "truth/none.yaml").status()).isEqualTo(2);
  }

  @Test
  void a_proposal_is_a_file_that_kbaudit_takes() throws IOException {
    write(
        "faq/returns.md",
        "## How long can I return a harness?\nYou can return a harness within 30 days after delivery.\n");
    write("kbaudit.yaml", "authority: [faq]\n");
    TestRun.Result proposal = run("facts", "suggest", ".", "-o", "facts.yaml");
    assertThat(proposal.status()).isZero();
    assertThat(Files.readString(folder.resolve("facts.yaml")))
        .contains("answer: \"You can cancel a course up to 48 hours before it starts.\"")
        .contains("# Disputed: 24 hours (email)")
        .contains("; said by app, faq.");
    TestRun.Result check = run("facts", "check", ".");
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).contains("2 facts, 1 place says otherwise");
  }

  @Test
  void a_changed_fact_blocks_what_still_says_the_old() throws Exception {
    write("facts.yaml", FACTS.replace("48 hours", "24 hours").replace("was: 24", "was: 12"));
    write("faq/courses.md", "## Can I park?\nYou can park behind the hall.\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("texts")
          .setAuthor("t", "t@example.org")
          .setCommitter("t", "t@example.org")
          .setSign(false)
          .call();
      assertThat(run("check", ".", "--since", "HEAD").status()).isZero();
      write("facts.yaml", FACTS);
      TestRun.Result changed = run("check", ".", "--since", "HEAD");
      assertThat(changed.status()).isEqualTo(1);
      assertThat(changed.out()).contains("email/macros.yaml:2:58");
    }
  }

  @Test
  void a_finding_of_a_fact_can_be_in_the_baseline() throws IOException {
    write("faq/courses.md", "## Can I park?\nYou can park behind the hall.\n");
    write("facts.yaml", FACTS);
    assertThat(run("baseline", "create", ".").status()).isZero();
    assertThat(run("check", ".").status()).isZero();
    write(
        "app/more.yaml",
        "- question: Cancelling\n  answer: Cancel your course up to 24 hours before it starts.\n");
    assertThat(run("check", ".").status()).isEqualTo(1);
  }

  @Test
  void schemas_are_published() {
    assertThat(run("schema").out()).contains("\"title\": \"kbaudit.yaml\"");
    assertThat(run("schema", "facts").out()).contains("\"title\": \"facts.yaml\"");
    assertThat(run("schema", "fact").err()).contains("facts");
  }
}
