package kbaudit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import kbaudit.document.Language;
import kbaudit.lexicon.Lemma.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

  @ParameterizedTest
  @CsvSource({
    "NL, geretourneerd, retourneren",
    "NL, teruggestuurd, terugsturen",
    "NL, opgezegd, opzeggen",
    "NL, betaalmethoden, betaalmethode",
    "NL, Huizen, huis",
    "EN, sent, send",
    "EN, deliveries, delivery",
    "EN, cancelled, cancel",
    "EN, Shipping, ship",
    "DE, zurückgesandt, zurücksenden",
    "DE, zurückzusenden, zurücksenden",
    "DE, abgeholt, abholen",
    "DE, Rechnungen, rechnung",
    "DE, KÜNDIGUNG, kündigung",
    "FR, remboursés, rembourser",
    "FR, colis, colis",
    "FR, renvoyez, renvoyer",
    "FR, frais, frais"
  })
  void an_inflected_word_has_its_dictionary_form(Language language, String word, String lemma) {
    assertThat(Morphology.of(language).lemmas(word)).extracting(Lemma::form).contains(lemma);
  }

  @Test
  void an_unknown_word_is_its_own_lemma_in_lower_case() {
    assertThat(Morphology.of(Language.NL).lemmas("Zwiebkof"))
        .containsExactly(new Lemma("zwiebkof", PartOfSpeech.UNKNOWN));
  }

  @Test
  void an_ambiguous_word_has_all_its_lemmas() {
    assertThat(Morphology.of(Language.NL).lemmas("reden"))
        .extracting(Lemma::form)
        .contains("reden", "rijden");
  }

  @Test
  void a_verb_is_no_noun() {
    Morphology dutch = Morphology.of(Language.NL);
    assertThat(dutch.isKnown("annuleert", PartOfSpeech.VERB)).isTrue();
    assertThat(dutch.isKnown("annuleert", PartOfSpeech.NOUN)).isFalse();
  }
}
