package kbaudit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;
import kbaudit.value.Relation;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void who_answers_the_same_question_stands_side_by_side() {
    Topic dogs = about("hond", kennels().topics());
    assertThat(dogs.channels()).contains("email", "faq", "phone");
    assertThat(dogs.passages())
        .extracting(Excerpt::quote)
        .contains(
            "Je hond mag mee in het vakantiehuis.",
            "Helaas is uw hond in onze vakantiehuizen niet welkom.",
            "De hond slaapt gratis bij de gasten in het huis.");
  }

  @Test
  void languages_meet_in_what_they_mean() {
    List<Topic> topics =
        kennels()
            .entry("chat", "Dogs", "Sorry, your dog cannot stay in the holiday home with you.")
            .topics();
    assertThat(topics)
        .anyMatch(topic ->
            quotes(topic).anyMatch(q -> q.startsWith("Sorry, your dog"))
                && quotes(topic).anyMatch(q -> q.startsWith("Je hond mag mee")));
  }

  @Test
  void the_question_is_one_that_somebody_asks() {
    assertThat(about("hond", kennels().topics()).question()).isEqualTo("Mag mijn hond mee?");
  }

  @Test
  void an_internal_name_is_no_question() {
    List<Topic> topics =
        new WrittenBase()
            .entry("chatbot", "utter_pool", "Het zwembad is open tot negen uur.")
            .entry("social", "ig_pool", "Ons zwembad blijft open tot tien uur.")
            .topics();
    assertThat(topics)
        .extracting(Topic::question)
        .containsExactly("Het zwembad is open tot negen uur.");
  }

  @Test
  void what_a_channel_repeats_everywhere_stands_once() {
    WrittenBase base = kennels();
    for (int i = 0; i < 4; i++) {
      base.entry(
          "whatsapp",
          "Bericht " + i,
          "Je aanvraag nummer " + i + " is verwerkt.\n\nVakantieparken De Linde, altijd dichtbij");
    }
    long footers =
        base.topics().stream()
            .flatMap(topic -> topic.passages().stream())
            .filter(p -> p.quote().startsWith("Vakantieparken De Linde"))
            .map(Excerpt::location)
            .distinct()
            .count();
    assertThat(footers).isLessThanOrEqualTo(1);
  }

  @Test
  void a_topic_keeps_its_name_when_lines_move_and_others_change() {
    WrittenBase moved = new WrittenBase();
    kennels()
        .entries()
        .forEach(e -> {
          String text = e.entry().passages().getFirst().text().value();
          moved.entry(e.entry().channel(), "\n" + e.entry().title().orElseThrow().value(), text);
        });
    Topic before = about("hond", kennels().topics());
    Topic after = about("hond", moved.topics());
    assertThat(after.id()).isEqualTo(before.id()).matches("topic-[0-9a-f]{12}");
    assertThat(after.passages().getFirst().location().line())
        .isGreaterThan(before.passages().getFirst().location().line());
  }

  @Test
  void every_topic_has_a_name_of_its_own_and_passages_of_several_entries() {
    List<Topic> topics = kennels().topics();
    assertThat(topics).extracting(Topic::id).doesNotHaveDuplicates();
    assertThat(topics)
        .allMatch(t -> t.passages().stream().map(p -> p.entry().path()).distinct().count() > 1);
    assertThat(topics)
        .allMatch(t -> t.passages().stream().distinct().count() == t.passages().size());
  }

  @Test
  void the_most_alike_come_first() {
    List<Topic> topics =
        kennels()
            .entry("app", "Mag mijn hond mee?", "Je hond mag mee in het vakantiehuis.")
            .topics();
    assertThat(
            quotes(topics.getFirst()).filter(q -> q.equals("Je hond mag mee in het vakantiehuis.")))
        .hasSize(2);
  }

  @Test
  void without_a_verdict_a_pair_cannot_tell() {
    assertThat(about("hond", kennels().topics()).pairs())
        .isNotEmpty()
        .allMatch(pair -> pair.verdict() instanceof Verdict.CannotTell && pair.because().isEmpty())
        .allMatch(pair -> pair.similarity() >= 0 && pair.similarity() <= 1)
        .noneMatch(pair -> pair.a().sameEntry(pair.b()));
  }

  @Test
  void what_contradicts_stands_in_one_topic_and_says_why() {
    WrittenBase base =
        kennels()
            .entry("store", "Fietsen", "Een fiets huren kost twaalf euro per dag.")
            .entry("reviews", "Klacht over lakens", "Wij rekenen negen euro voor lakens.");
    Judged judged = contradiction(base, "store", "reviews");
    Optional<PassagePair> pair =
        Topics.of(base.entries(), List.of(judged), WrittenBase.LEXICON).stream()
            .flatMap(topic -> topic.pairs().stream())
            .filter(p -> p.verdict() instanceof Verdict.Contradict)
            .findFirst();
    assertThat(pair).isPresent();
    assertThat(List.of(pair.get().a().channel(), pair.get().b().channel()))
        .containsExactlyInAnyOrder("store", "reviews");
    assertThat(pair.get().because()).contains(judged);
  }

  @Test
  void nothing_at_all_makes_no_topics() {
    assertThat(new WrittenBase().topics()).isEmpty();
    assertThat(new WrittenBase().entry("faq", "Hond", "Je hond mag mee.").topics()).isEmpty();
  }

  /** A verdict that the likeness of the texts would not bring together. */
  private static Judged contradiction(WrittenBase base, String one, String other) {
    ClaimPair pair = new ClaimPair(claim(base, one), claim(base, other), 0.2, 1);
    return new Judged(
        pair, new Verdict.Contradict(0.9), Relation.DIFFERENT, 0.9, java.util.Map.of());
  }

  private static Claim claim(WrittenBase base, String channel) {
    return base.entries().stream()
        .filter(e -> e.entry().channel().equals(channel))
        .flatMap(e -> base.claims().of(e).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Topic about(String word, List<Topic> topics) {
    return topics.stream()
        .filter(topic -> topic.passages().getFirst().quote().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> quotes(Topic topic) {
    return topic.passages().stream().map(Excerpt::quote);
  }

  private static WrittenBase kennels() {
    return new WrittenBase()
        .entry("faq", "Mag mijn hond mee?", "Je hond mag mee in het vakantiehuis.")
        .entry("email", "Huisdieren", "Helaas is uw hond in onze vakantiehuizen niet welkom.")
        .entry(
            "phone",
            "Gast vraagt naar huisdieren",
            "De hond slaapt gratis bij de gasten in het huis.")
        .entry(
            "faq",
            "Hoe laat kan ik inchecken?",
            "Inchecken kan vanaf drie uur 's middags bij de receptie.")
        .entry(
            "email",
            "Aankomst",
            "U kunt zich vanaf vier uur bij de receptie melden om in te checken.")
        .entry("faq", "Wat kost een extra bed?", "Een kinderbed zetten we gratis klaar.")
        .entry("chat", "Kinderbed", "Voor een kinderbed betaal je vijf euro per nacht.")
        .entry("faq", "Is er wifi?", "In elk huis is draadloos internet.")
        .entry("social", "Internet", "Internet zit overal bij de prijs in.");
  }
}
