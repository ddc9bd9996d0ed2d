package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kbaudit.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --group-by WHAT --output FOLDER}. */
class WorklistsTest {
  @TempDir Path folder;

  @Test
  void a_folder_gets_a_file_per_channel() {
    TestRun.Result result = run().kbaudit("check", "--group-by", "channel", "-o", "work");
    assertThat(folder.resolve("work/faq.md"))
        .content()
        .startsWith("# faq")
        .contains("- [ ] **mag** faq");
    assertThat(folder.resolve("work/shop.md")).exists();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Worklists written: 2");
  }

  @Test
  void a_table_is_possible_too() {
    run().kbaudit("check", "--group-by=owner", "--format=csv", "-o", "work");
    assertThat(folder.resolve("work/no-owner.csv"))
        .content()
        .startsWith("id,rule,")
        .contains("Mag mijn hond mee?");
  }

  @Test
  void without_a_folder_or_with_another_form_it_says_what_is_needed() {
    TestRun.Result noFolder = run().kbaudit("check", "--group-by", "owner");
    assertThat(noFolder.status()).isEqualTo(2);
    assertThat(noFolder.err()).contains("--output FOLDER");
    assertThat(run().kbaudit("check", "--group-by", "owner", "-o", "x", "-f", "sarif").status())
        .isEqualTo(2);
  }

  @Test
  void a_group_that_does_not_exist_gets_the_nearest() {
    assertThat(run().kbaudit("check", "--group-by", "chanel", "-o", "x").err()).contains("channel");
  }

  private TestRun run() {
    return TestRun.in(folder).reporting(SampleReport.of(SampleReport.dogs()));
  }
}
