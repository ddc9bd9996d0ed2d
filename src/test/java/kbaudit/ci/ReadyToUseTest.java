package kbaudit.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kbaudit.ReadmePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What teams copy into their own builds: it parses, it names what exists, and its script runs. */
class ReadyToUseTest {
  private static final Path ACTION = Path.of(".github/actions/kbaudit");

  @TempDir Path folder;

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  @Test
  void the_action_is_composite_and_every_run_step_names_its_shell() throws IOException {
    Map<String, Object> action = map(yaml(ACTION.resolve("action.yml")));
    assertThat(action).containsKeys("name", "description", "inputs", "runs");
    assertThat(map(action.get("runs"))).containsEntry("using", "composite");
    for (Object step : (List<?>) map(action.get("runs")).get("steps")) {
      boolean runs = map(step).containsKey("run");
      assertThat(map(step)).containsKey(runs ? "shell" : "uses");
    }
    map(action.get("inputs"))
        .values()
        .forEach(input -> assertThat(map(input)).containsKeys("description", "default"));
  }

  @Test
  void the_action_hands_on_every_input_and_kbaudits_exit_code() throws Exception {
    String asked =
        run(
            Map.of("INPUT_PATH", "my texts", "INPUT_SINCE", "abc123", "INPUT_FAIL_ON", "warning"),
            1);
    assertThat(asked)
        .contains("<--fail-on> <warning>")
        .contains("<--since> <abc123>")
        .contains("<--report> <sarif=kbaudit.sarif>")
        .endsWith("<--> <my texts>");
    assertThat(Files.readString(folder.resolve("summary.md"))).isEqualTo("before\nsummary\n");
  }

  @Test
  void without_a_base_the_action_checks_everything() throws Exception {
    assertThat(run(Map.of("INPUT_SINCE", ""), 0)).doesNotContain("--since").endsWith("<--> <.>");
  }

  /** Runs the script with a kbaudit that notes its arguments; returns them. */
  private String run(Map<String, String> inputs, int status)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Path kbaudit = folder.resolve("kbaudit");
    Files.writeString(
        kbaudit,
        """
        #!/bin/sh
        line=
        for word; do
          line="$line <$word>"
          case $word in markdown=*) echo summary > "${word#markdown=}" ;; esac
        done
        printf '%%s' "$line" > '%s/asked'
        exit %d
        """
            .formatted(folder, status));
    assertThat(kbaudit.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("summary.md"), "before\n");
    ProcessBuilder script =
        new ProcessBuilder("/bin/sh", ACTION.resolve("check.sh").toAbsolutePath().toString());
    script.directory(folder.toFile()).inheritIO();
    script.environment().putAll(inputs);
    script.environment().put("PATH", folder + ":" + System.getenv("PATH"));
    script.environment().put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    assertThat(script.start().waitFor()).isEqualTo(status);
    return Files.readString(folder.resolve("asked"));
  }

  @Test
  void the_hook_has_what_pre_commit_asks_for_and_compares_everything() throws IOException {
    Map<String, Object> hook = map(((List<?>) yaml(Path.of(".pre-commit-hooks.yaml"))).getFirst());
    assertThat(hook)
        .containsKeys("id", "name", "entry", "language")
        .containsEntry("pass_filenames", false)
        .containsEntry("language", "system");
  }

  @Test
  void the_gitlab_job_publishes_the_files_it_writes() throws IOException {
    Map<String, Object> job =
        map(map(yaml(Path.of("src/main/gitlab/kbaudit.gitlab-ci.yml"))).get("kbaudit"));
    String script = String.valueOf(((List<?>) job.get("script")).getFirst());
    Map<String, Object> reports = map(map(job.get("artifacts")).get("reports"));
    assertThat(script)
        .contains("gitlab=" + reports.get("codequality"))
        .contains("junit=" + reports.get("junit"));
    assertThat(map(job.get("variables"))).containsEntry("GIT_DEPTH", "0");
  }

  // --- The blocks of the README, to copy

  private static Map<String, Object> block(String name) throws IOException {
    return map(
        new Load(LoadSettings.builder().build()).loadFromString(ReadmePart.named(name).code()));
  }

  @Test
  void the_workflow_in_the_readme_uses_the_action_with_inputs_that_it_has() throws IOException {
    Object jobs = map(block("github").get("jobs")).get("kbaudit");
    List<?> steps = (List<?>) map(jobs).get("steps");
    Map<String, Object> action = map(yaml(ACTION.resolve("action.yml")));
    assertThat(String.valueOf(map(steps.get(1)).get("uses"))).endsWith(ACTION.toString());
    assertThat(map(action.get("inputs")).keySet())
        .containsAll(map(map(steps.get(1)).get("with")).keySet());
    assertThat(map(map(steps.get(2)).get("with")).get("sarif_file"))
        .isEqualTo(map(map(action.get("inputs")).get("sarif")).get("default"));
    assertThat(map(map(steps.get(0)).get("with"))).containsEntry("fetch-depth", 0);
  }

  @Test
  void the_pipeline_in_the_readme_includes_the_template_and_sets_what_it_reads()
      throws IOException {
    Map<String, Object> pipeline = block("gitlab");
    Object include = ((List<?>) pipeline.get("include")).getFirst();
    Path template = Path.of(String.valueOf(map(include).get("file")));
    assertThat(Files.readString(template))
        .contains(map(map(pipeline.get("kbaudit")).get("variables")).keySet());
  }

  @Test
  void the_hook_in_the_readme_is_the_one_that_is_there() throws IOException {
    Map<String, Object> hook = map(((List<?>) yaml(Path.of(".pre-commit-hooks.yaml"))).getFirst());
    Map<String, Object> repo = map(((List<?>) block("pre-commit").get("repos")).getFirst());
    Map<String, Object> used = map(((List<?>) repo.get("hooks")).getFirst());
    assertThat(repo).containsKeys("repo", "rev");
    assertThat(used.get("id")).isEqualTo(hook.get("id"));
  }

  @Test
  void the_image_in_the_readme_is_built_from_the_file_that_is_there() throws IOException {
    Matcher file = Pattern.compile("-f (\\S+)").matcher(ReadmePart.named("docker").code());
    assertThat(file.find()).isTrue();
    assertThat(Path.of(file.group(1))).exists();
  }

  @Test
  void the_image_copies_only_what_exists() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/main/docker/Dockerfile"))) {
      String[] words = line.split(" ");
      if (words[0].equals("COPY") && !words[1].startsWith("--from")) {
        for (int i = 1; i < words.length - 1; i++) {
          assertThat(Path.of(words[i])).exists();
        }
      }
    }
  }
}
