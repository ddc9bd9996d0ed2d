package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys pressed on a terminal → questions. */
class EditedQuestionsTest {
  private static final String ENTER = "\r";
  private static final String TAB = "\t";
  private static final String EARLIER = "\u0010";
  private static final String END = "\u0004";
  private static final List<String> KNOWN =
      List.of("Can I park my bike inside?", "What's the price of a day ticket?");

  @TempDir private Path state;

  private List<String> asked(String keys) throws IOException {
    ByteArrayInputStream pressed =
        new ByteArrayInputStream((keys + END).getBytes(StandardCharsets.UTF_8));
    Path history = state.resolve("kbaudit/questions");
    List<String> asked = new ArrayList<>();
    try (Questions questions =
        EditedQuestions.on(
            new ExternalTerminal(
                "test", "xterm", pressed, new ByteArrayOutputStream(), StandardCharsets.UTF_8),
            "?",
            KNOWN,
            Optional.of(history))) {
      for (Optional<String> one = questions.next(); one.isPresent(); one = questions.next()) {
        asked.add(one.get());
      }
    }
    return asked;
  }

  @Test
  void a_question_comes_as_it_is_typed() throws IOException {
    assertThat(asked("Why can't I pay \"cash\", and why \\ now!?" + ENTER))
        .containsExactly("Why can't I pay \"cash\", and why \\ now!?");
  }

  @Test
  void tab_completes_what_the_texts_ask() throws IOException {
    assertThat(asked("what's the" + TAB + ENTER + "Can I" + TAB + ENTER))
        .containsExactly("What's the price of a day ticket?", "Can I park my bike inside?");
  }

  @Test
  void earlier_questions_come_back_also_in_a_later_run() throws IOException {
    asked("Do you take dogs?" + ENTER);
    assertThat(state.resolve("kbaudit/questions")).isRegularFile();
    assertThat(asked(EARLIER + ENTER)).containsExactly("Do you take dogs?");
  }

  @Test
  void an_empty_line_ends_it() throws IOException {
    assertThat(asked("One?" + ENTER + "  " + ENTER + "never read" + ENTER)).containsExactly("One?");
  }

  @Test
  void where_nothing_can_be_kept_it_goes_on_without() throws IOException {
    Files.createFile(state.resolve("kbaudit"));
    assertThat(asked("One?" + ENTER)).containsExactly("One?");
  }

  @Test
  void state_is_kept_where_the_platform_says() {
    String home = state.resolve("home").toString();
    assertThat(StateFolder.of(Map.of("HOME", home)))
        .contains(state.resolve("home/.local/state/kbaudit"));
    assertThat(StateFolder.of(Map.of("HOME", home, "XDG_STATE_HOME", "relative")))
        .contains(state.resolve("home/.local/state/kbaudit"));
    assertThat(StateFolder.of(Map.of("HOME", home, "XDG_STATE_HOME", state.toString())))
        .contains(state.resolve("kbaudit"));
    assertThat(StateFolder.of(Map.of())).isEmpty();
  }
}
