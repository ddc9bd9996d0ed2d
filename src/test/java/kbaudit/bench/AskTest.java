package kbaudit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Inquiry;
import kbaudit.audit.Progress;
import kbaudit.bench.LabelledBase.Standing;
import kbaudit.bench.Truth.Listed;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.topic.Excerpt;
import kbaudit.topic.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The labels hold a customer's question for every contradiction, and the places that answer it:
 * asked, kbaudit should come up with those places, channel by channel.
 */
class AskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Of the knowledge bases that rules and models have seen, one in so many is asked. */
  private static final int EACH = 8;

  private static final List<Asked> ALL = new ArrayList<>();

  /** A channel that answers a question, and what came up: the right passage, another, or none. */
  private record Asked(LabelledBase base, boolean found, boolean right) {}

  @BeforeAll
  static void ask() {
    Lexicon lexicon = Lexicon.standard();
    List<LabelledBase> bases = LabelledBase.all();
    for (int i = 0; i < bases.size(); i++) {
      LabelledBase base = bases.get(i);
      if (i % EACH > 0 && base.standing() == Standing.FITTED) {
        continue;
      }
      try (Inquiry inquiry =
          Inquiry.of(
              base.folder(),
              Options.on(TODAY),
              AuditOptions.defaults(TODAY),
              Progress.SILENT,
              lexicon)) {
        base.truth().contradictions().forEach(listed -> ask(base, listed, inquiry));
      }
    }
  }

  private static void ask(LabelledBase base, Listed listed, Inquiry inquiry) {
    Reply reply = inquiry.ask(listed.question());
    Set<String> channels = new TreeSet<>();
    listed
        .answers()
        .forEach(answer -> answer.forEach(place -> channels.add(channel(place.path()))));
    for (String channel : channels) {
      Optional<Excerpt> passage =
          reply.passages().stream().filter(p -> p.channel().equals(channel)).findFirst();
      ALL.add(
          new Asked(
              base, passage.isPresent(), passage.filter(p -> answers(p, listed)).isPresent()));
    }
  }

  private static String channel(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private static boolean answers(Excerpt passage, Listed listed) {
    return listed.answers().stream()
        .flatMap(List::stream)
        .anyMatch(place -> Outcome.same(place, passage.entry().path(), passage.quote()));
  }

  @Test
  void a_passage_that_comes_up_is_nearly_always_the_right_one() {
    assertThat(right(ALL.stream().filter(Asked::found).toList())).isGreaterThan(0.9);
  }

  @Test
  void most_answers_come_up() {
    assertThat(right(ALL)).isGreaterThan(0.7);
  }

  @Test
  void also_in_texts_that_nobody_looked_at() {
    List<Asked> blind =
        ALL.stream().filter(asked -> asked.base().standing() == Standing.BLIND).toList();
    assertThat(right(blind)).isGreaterThan(0.7);
    assertThat(right(blind.stream().filter(Asked::found).toList())).isGreaterThan(0.85);
  }

  private static double right(List<Asked> asked) {
    return asked.stream().filter(Asked::right).count() / (double) asked.size();
  }
}
