package kbaudit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Entry;
import kbaudit.document.Location;
import kbaudit.document.Passage;
import kbaudit.document.Scope;
import kbaudit.document.Source;
import kbaudit.document.Status;
import kbaudit.document.Text;
import kbaudit.report.Messages;
import kbaudit.report.RuleGuide;
import kbaudit.report.RuleGuide.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsOfAddressTest {
  private static final Location DECIDED = new Location("kbaudit.yaml", 4, 10, 4, 16);

  private static final List<String> FORMAL =
      List.of(
          "U kunt de factuur ook online betalen.",
          "Wij sturen u een bevestiging.",
          "Uw gegevens blijven bewaard.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je kunt de pas thuis blokkeren.",
        "Bedankt voor je bericht!",
        "Neem {{product.name}} mee als je langskomt.",
        "U kunt het formulier invullen. Daarna krijg je bericht.",
        "Wij zoeken het {naam} voor jou uit."
      })
  void the_odd_one_of_a_dutch_channel_is_told(String odd) {
    assertThat(told(FORMAL, odd)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U kunt bij ons pinnen.",
        "De balie sluit om 17.00 uur.",
        "Kies daarna “Ik wil je iets vragen”.",
        "Kies daarna \"Vraag je pas aan\".",
        "Kun je mij helpen?",
        "Zeg de klant dat je het nakijkt.",
        "In de app Mijn Jouw vindt u de code.",
        "De brief begint met u/je.",
        "Kijk op www.je-eigen-site.example of mail naar jouw@site.example.",
        "Vul bij {je_naam} iets in.",
        "You can pay the invoice online as well."
      })
  void what_only_looks_like_the_other_form_is_left_alone(String fine) {
    assertThat(told(FORMAL, fine)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We sturen het om 9 u op.",
        "Stuur a.u.b. een kopie mee.",
        "De winkel is open van 9u tot 17u.",
        "Kies “Neem contact met u op”."
      })
  void nor_in_a_channel_that_says_je(String fine) {
    List<String> informal =
        List.of(
            "Je kunt ook online betalen.", "We sturen je bericht.", "Jouw gegevens zijn veilig.");
    assertThat(told(informal, fine)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sie kommen mit der Post und liegen im Briefkasten.",
        "Die Karten sind da, und sie liegen an der Kasse.",
        "Wir haben ihnen allen geschrieben.",
        "Der Kunde muss Ihnen das Formular geben."
      })
  void german_words_for_they_and_her_are_no_address(String fine) {
    List<String> informal =
        List.of(
            "Du kannst die Karte im Konto sperren.",
            "Wir schicken dir eine neue Karte.",
            "Deine Daten bleiben bei uns gespeichert.");
    assertThat(told(informal, fine)).isEmpty();
    assertThat(
            told(informal, "Hier können Sie die Karte wieder freischalten.").getFirst().answers())
        .extracting(Answer::label)
        .containsExactly("Sie", "du");
  }

  @Test
  void french_is_told_apart_too() {
    List<String> formal =
        List.of(
            "Vous pouvez payer la facture en ligne.",
            "Nous vous envoyons une confirmation.",
            "Votre carte est dans la boîte aux lettres.");
    assertThat(told(formal, "Tu peux retrouver la facture dans les messages.")).hasSize(1);
    List<String> informal =
        List.of(
            "Tu peux payer la facture en ligne.",
            "Tu reçois ensuite une confirmation par courriel.",
            "La carte est chez toi dans les trois jours.");
    assertThat(told(informal, "Présente la carte à l'accueil, s'il vous plaît.")).isEmpty();
    assertThat(told(informal, "Le rendez-vous est gratuit pour tout le monde.")).isEmpty();
  }

  @Test
  void the_odd_places_come_first_and_the_habit_after_them() {
    Contradiction finding = told(FORMAL, "Dat is fijn. Je kunt de pas thuis blokkeren.").getFirst();
    assertThat(finding.rule()).isEqualTo(Practice.FORM_OF_ADDRESS);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.question()).isEqualTo("Hoe spreekt email de klant aan?");
    assertThat(finding.answers().stream().map(Answer::label)).containsExactly("je", "u");
    Saying odd = finding.answers().getFirst().says().getFirst();
    assertThat(odd.location()).hasToString("email/3.txt:1:14");
    assertThat(odd.quote()).isEqualTo("Je kunt de pas thuis blokkeren.");
    assertThat(finding.answers().getLast().says()).hasSize(3);
  }

  @Test
  void a_channel_half_one_and_half_the_other_has_no_habit() {
    List<Entry> entries =
        entries("email", Stream.concat(FORMAL.stream(), FORMAL.stream()).toList());
    entries.addAll(
        entries("email", List.of("Je kunt bellen.", "We helpen je.", "Kom je langs, bel dan.")));
    entries.addAll(entries("email", List.of("Je bent welkom.", "Je krijgt post.")));
    assertThat(findings(entries)).isEmpty();
  }

  @Test
  void each_channel_and_each_audience_has_its_own_habit() {
    List<Entry> entries = entries("email", FORMAL);
    entries.addAll(entries("chat", List.of("Je kunt ook bellen.")));
    entries.add(entry("email", 9, "Je kunt ook bellen.", "Bellen", Map.of("audience", "students")));
    assertThat(findings(entries)).isEmpty();
  }

  @Test
  void terms_and_texts_with_a_version_for_each_form_have_theirs_on_purpose() {
    List<Entry> entries = entries("email", FORMAL);
    entries.add(entry("email", 7, "Je kunt ook bellen.", "Terugbellen (je-vorm)", Map.of()));
    entries.add(entry("email", 8, "Je kunt ook bellen.", "Voorwaarden", Map.of()));
    assertThat(findings(entries)).isEmpty();
  }

  @Test
  void against_a_decision_every_text_that_does_otherwise_is_told_however_many() {
    List<Entry> entries =
        entries("email", List.of("Je kunt bellen.", "We helpen je.", "U kunt ook mailen."));
    entries.addAll(entries("chat", List.of("Je kunt bellen.")));
    List<Contradiction> findings = findings(entries, Form.FORMAL, "email");
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().answers().getFirst().says())
        .extracting(Saying::quote)
        .containsExactly("Je kunt bellen.", "We helpen je.");
    Saying decided = findings.getFirst().answers().getLast().says().getFirst();
    assertThat(decided.location()).isEqualTo(DECIDED);
    assertThat(decided.quote()).isEqualTo("email: formal");
    assertThat(decided.text()).isEqualTo("formal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U kunt bij ons pinnen.",
        "De balie sluit om 17.00 uur.",
        "Kies daarna “Ik wil je iets vragen”.",
        "Kun je mij helpen?",
        "Zeg de klant dat je het nakijkt.",
        "Sie können die Rechnung online bezahlen.",
        "Vous pouvez payer la facture en ligne.",
        "You can pay the invoice online as well."
      })
  void what_a_channel_says_as_decided_is_fine(String fine) {
    assertThat(findings(entries("email", List.of(fine)), Form.FORMAL, "email")).isEmpty();
  }

  @Test
  void what_most_texts_of_a_channel_do_is_wrong_when_it_was_decided_otherwise() {
    assertThat(findings(entries("email", FORMAL), Form.INFORMAL, "email")).hasSize(1);
    assertThat(findings(entries("email", FORMAL), Form.INFORMAL, "chat")).isEmpty();
  }

  static Stream<Example> wrong() {
    return guides().flatMap(guide -> guide.contradictions().stream());
  }

  static Stream<Example> fine() {
    return guides().flatMap(guide -> guide.lookAlikes().stream());
  }

  private static Stream<RuleGuide> guides() {
    return Messages.LANGUAGES.stream()
        .map(language -> RuleGuide.of(Practice.FORM_OF_ADDRESS, Messages.of(language)));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(Example example) {
    assertThat(findings(spoken(example))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource
  void fine(Example example) {
    assertThat(findings(spoken(example))).isEmpty();
  }

  private static List<Entry> spoken(Example example) {
    List<String> sentences = example.says().stream().map(RuleGuide.Spoken::sentence).toList();
    return entries(example.says().getFirst().channel(), sentences);
  }

  private static List<Contradiction> told(List<String> habit, String other) {
    return findings(entries("email", Stream.concat(habit.stream(), Stream.of(other)).toList()));
  }

  private static List<Contradiction> findings(List<Entry> entries, Form form, String channel) {
    Policy policy = new Policy(Map.of(channel, new Policy.Chosen(form, DECIDED)), Set.of());
    return PracticeCase.findings(Practice.FORM_OF_ADDRESS, entries, policy);
  }

  private static List<Contradiction> findings(List<Entry> entries) {
    return PracticeCase.findings(Practice.FORM_OF_ADDRESS, entries);
  }

  private static List<Entry> entries(String channel, List<String> texts) {
    List<Entry> entries = new ArrayList<>();
    texts.forEach(text -> entries.add(entry(channel, entries.size(), text, "Antwoord", Map.of())));
    return entries;
  }

  private static Entry entry(
      String channel, int number, String text, String title, Map<String, String> facets) {
    Source source = new Source(channel + "/" + number + ".txt", text);
    Source heading = new Source(source.path(), title);
    return new Entry(
        String.valueOf(number),
        source.path(),
        channel,
        Optional.empty(),
        Optional.of(Text.of(heading, 0, title.length())),
        true,
        List.of(),
        List.of(Passage.paragraph(Text.of(source, 0, text.length()))),
        List.of(),
        new Scope(facets, Optional.empty(), Optional.empty()),
        Status.LIVE,
        Optional.empty(),
        Optional.empty());
  }
}
