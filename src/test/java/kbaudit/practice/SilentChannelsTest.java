package kbaudit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.document.Entry;
import kbaudit.report.RuleGuide.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilentChannelsTest {
  static Stream<PracticeCase> wrong() {
    return PracticeCase.wrong("silent-channel");
  }

  static Stream<PracticeCase> fine() {
    return PracticeCase.fine("silent-channel");
  }

  @ParameterizedTest
  @MethodSource
  void wrong(PracticeCase said) {
    List<Contradiction> notes = notes(said.entries());
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst().severity()).isEqualTo(Severity.NOTE);
    assertThat(notes.getFirst().question()).contains("(" + said.expected().getFirst() + ")");
  }

  @ParameterizedTest
  @MethodSource
  void fine(PracticeCase said) {
    assertThat(notes(said.entries())).isEmpty();
  }

  @Test
  void the_note_shows_who_does_answer() {
    Contradiction note = notes(wrong().findFirst().orElseThrow().entries()).getFirst();
    assertThat(note.question()).isEqualTo("Geen antwoord (chat): Hoe lang kan ik retourneren?");
    assertThat(note.answers().stream().map(Answer::label)).containsOnly("30 dagen");
    assertThat(note.answers())
        .extracting(answer -> answer.says().getFirst().channel())
        .containsExactly("email", "faq");
  }

  @Test
  void a_channel_that_was_not_declared_may_be_silent() {
    List<Entry> entries = wrong().findFirst().orElseThrow().entries();
    for (Set<String> declared : List.of(Set.<String>of(), Set.of("faq", "email", "nowhere"))) {
      Policy policy = new Policy(Map.of(), declared);
      assertThat(PracticeCase.findings(Practice.SILENT_CHANNEL, entries, policy)).isEmpty();
    }
  }

  static Stream<Example> guide_wrong() {
    return PracticeCase.guides(Practice.SILENT_CHANNEL)
        .flatMap(guide -> guide.contradictions().stream());
  }

  static Stream<Example> guide_fine() {
    return PracticeCase.guides(Practice.SILENT_CHANNEL)
        .flatMap(guide -> guide.lookAlikes().stream());
  }

  @ParameterizedTest
  @MethodSource
  void guide_wrong(Example example) {
    assertThat(notes(PracticeCase.spoken(example))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource
  void guide_fine(Example example) {
    assertThat(notes(PracticeCase.spoken(example))).isEmpty();
  }

  private static List<Contradiction> notes(List<Entry> entries) {
    Set<String> channels = entries.stream().map(Entry::channel).collect(Collectors.toSet());
    return PracticeCase.findings(Practice.SILENT_CHANNEL, entries, new Policy(Map.of(), channels));
  }
}
