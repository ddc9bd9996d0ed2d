package kbaudit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import kbaudit.document.Language;
import kbaudit.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          new TreeMap<>(
              java.util.Map.of(
                  "shop.lex",
                  """
                  [return] kind=action
                  nl: terug|sturen, retour
                  en: send|back, returning
                  de: zurück|senden, Rückgabe
                  fr: renvoyer, se rétracter

                  [terminate] kind=action
                  nl: abonnement op|zeggen
                  en: call|off
                  de: Vertrag kündigen, Abo ab|bestellen
                  fr: mettre fin à

                  [have-at-home] kind=state
                  nl: in huis … hebben
                  en: at home
                  de: zu Hause
                  fr: chez vous

                  [period] kind=attribute
                  nl: termijn
                  en: period
                  de: Frist
                  fr: délai d'attente

                  [reason] kind=thing
                  nl: reden, =reden
                  en: reason
                  de: Grund
                  fr: raison

                  [drive] kind=action
                  nl: rijden, band(tyre)
                  en: drive
                  de: fahren
                  fr: conduire

                  [free] kind=stance
                  nl: gratis
                  en: free
                  de: gratis
                  fr: gratuit

                  [return-free] kind=state
                  nl: gratis retour
                  en: free return
                  de: gratis Rückgabe
                  fr: retour gratuit
                  """)));

  private static List<String> concepts(Language language, String text) {
    return LEXICON.mentions(language, Tokenizer.tokens(text, language)).stream()
        .map(m -> m.concept().id())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL | U mag het terugsturen.                              | return
          NL | Het is al teruggestuurd.                            | return
          NL | Stuur de jas binnen een week terug.                 | return
          NL | Vergeet niet het terug te sturen.                   | return
          EN | Send it back.                                       | return
          EN | It was sent back.                                   | return
          DE | Senden Sie die Jacke bitte zurück.                  | return
          DE | Die Jacke wurde zurückgesandt.                      | return
          DE | Bitte vergessen Sie nicht, sie zurückzusenden.      | return
          NL | Zeg je abonnement gerust op.                        | terminate
          NL | Je kunt je abonnement online opzeggen.              | terminate
          NL | Zo is het abonnement snel op te zeggen.             | terminate
          DE | So kündigen Sie den Vertrag.                        | terminate
          DE | Bestellen Sie Ihr Abo einfach ab.                   | terminate
          FR | Vous mettez fin à tout.                             | terminate
          FR | Vous pouvez vous rétracter.                         |
          FR | Vous voulez se rétracter.                           | return
          FR | Le délai d'attente compte.                          | period
          NL | Heb je het pakket in huis?                          | have-at-home
          NL | Wie het in huis wil hebben, wacht.                  | have-at-home
          """)
  void a_form_is_found_however_it_is_inflected_or_torn_apart(
      Language language, String text, String concept) {
    assertThat(concepts(language, text)).isEqualTo(concept == null ? List.of() : List.of(concept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL | Kom terug; stuur dan een foto.
          NL | Zeg het op tijd.
          EN | Send us your name, and get your money back.
          NL | De huisbaas moet het hebben.
          """)
  void words_of_a_form_that_do_not_belong_together_are_not_the_form(
      Language language, String text) {
    assertThat(concepts(language, text)).isEmpty();
  }

  @Test
  void a_compound_names_its_parts_with_less_strength() {
    List<Mention> mentions =
        LEXICON.mentions(Language.NL, Tokenizer.tokens("De retourtermijn.", Language.NL));
    assertThat(mentions).extracting(m -> m.concept().id()).containsExactly("period", "return");
    assertThat(mentions)
        .allSatisfy(m -> assertThat(m.part()).isTrue())
        .allSatisfy(m -> assertThat(m.strength()).isEqualTo(0.7));
  }

  @Test
  void a_form_with_a_stated_sense_is_weak() {
    assertThat(LEXICON.mentions(Language.NL, Tokenizer.tokens("De band.", Language.NL)))
        .extracting(Mention::strength)
        .containsExactly(0.6);
  }

  @Test
  void an_exact_form_keeps_out_what_its_lemma_would_mean() {
    assertThat(concepts(Language.NL, "Geef een reden.")).containsExactly("reason");
    assertThat(concepts(Language.NL, "Zij rijdt weg.")).containsExactly("drive");
  }

  @Test
  void a_longer_expression_covers_the_shorter_but_not_its_stance() {
    assertThat(concepts(Language.NL, "Het is gratis retour."))
        .containsExactly("free", "return-free", "return");
  }

  @Test
  void a_sentence_without_end_takes_no_more_time_per_word() {
    String text = "Stuur het retour en zeg je abonnement op en ".repeat(20_000);
    assertThat(LEXICON.mentions(Language.NL, Tokenizer.tokens(text, Language.NL)))
        .hasSizeGreaterThan(20_000);
  }
}
