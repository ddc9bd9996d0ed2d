package kbaudit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kbaudit.document.Problem;
import kbaudit.reader.Options;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRootTest {
  @TempDir Path folder;

  @BeforeEach
  void three_channels() throws IOException {
    for (String file :
        List.of("faq/a.md", "email/b.json", "email/faq/c.md", "shop/[x].tsv", "d.md")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "x");
    }
  }

  @Test
  void one_path_is_the_root_itself() {
    assertThat(root("faq").path()).isEqualTo(folder.resolve("faq"));
    assertThat(root("./email/../faq").path()).isEqualTo(folder.resolve("faq"));
    assertThat(root("faq").others()).isEmpty();
  }

  @Test
  void several_paths_are_audited_from_their_common_folder_without_what_lies_beside() {
    AuditRoot root = root("faq", "email");
    assertThat(root.path()).isEqualTo(folder);
    assertThat(read(root, "faq/a.md")).isTrue();
    assertThat(read(root, "email/b.json")).isTrue();
    assertThat(read(root, "shop/[x].tsv")).isFalse();
    assertThat(read(root, "d.md")).isFalse();
  }

  @Test
  void what_lies_beside_is_left_out_at_its_own_place_only() {
    AuditRoot root = root("email", "d.md");
    assertThat(read(root, "faq/a.md")).isFalse();
    assertThat(read(root, "email/faq/c.md")).isTrue();
  }

  @Test
  void a_path_within_another_adds_nothing() {
    AuditRoot root = root(".", "faq");
    assertThat(root.path()).isEqualTo(folder);
    assertThat(root.others()).isEmpty();
  }

  @Test
  void single_files_can_be_given() {
    AuditRoot root = root("email/b.json", "shop/[x].tsv");
    assertThat(read(root, "email/b.json")).isTrue();
    assertThat(read(root, "email/faq/c.md")).isFalse();
    assertThat(read(root, "shop/[x].tsv")).isTrue();
    assertThat(read(root, "faq/a.md")).isFalse();
  }

  @Test
  void a_path_that_is_not_there_is_a_problem_and_the_others_are_audited() {
    AuditRoot root = root("faq", "nosuch", "email");
    assertThat(root.path()).isEqualTo(folder);
    assertThat(root.problems())
        .isEqualTo(List.of(Problem.error("nosuch", 0, 0, "problem.missing")));
  }

  private AuditRoot root(String... paths) {
    return AuditRoot.of(Arrays.stream(paths).map(Path::of).toList(), folder);
  }

  private static boolean read(AuditRoot root, String path) {
    Options options = root.narrow(Options.on(LocalDate.of(2026, 1, 31)));
    return !options.ignores().matches(path);
  }
}
