package kbaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kbaudit.document.Problem;
import org.junit.jupiter.api.Test;

class UpkeepTest {
  private static Problem unused(int line) {
    return Problem.warning("faq/a.md", line, 1, "problem.ignore.unused");
  }

  private static List<String> ids(Problem... problems) {
    return Upkeep.named(List.of(problems)).stream().map(Upkeep::id).toList();
  }

  @Test
  void a_mark_keeps_its_id_on_another_line() {
    assertThat(ids(unused(3))).isEqualTo(ids(unused(30))).hasSize(1);
  }

  @Test
  void marks_that_are_alike_have_ids_of_their_own() {
    assertThat(ids(unused(3), unused(5))).doesNotHaveDuplicates().hasSize(2);
    assertThat(ids(reopened("kb-1", "aa"), reopened("kb-2", "aa"))).doesNotHaveDuplicates();
  }

  @Test
  void what_changes_from_run_to_run_is_not_in_the_id() {
    assertThat(ids(reopened("kb-1", "aa"))).isEqualTo(ids(reopened("kb-1", "bb")));
    assertThat(ids(solved(1))).isEqualTo(ids(solved(2)));
  }

  private static Problem reopened(String finding, String texts) {
    return Problem.warning("decisions.yaml", 2, 5, "problem.decision.reopened", finding, texts);
  }

  private static Problem solved(int entries) {
    return Problem.warning("kbaudit-baseline.yaml", 0, 0, "problem.baseline.stale", entries);
  }

  @Test
  void another_problem_is_none_of_them() {
    assertThat(ids(Problem.error("faq/a.md", 1, 1, "problem.unreadable"))).isEmpty();
  }
}
