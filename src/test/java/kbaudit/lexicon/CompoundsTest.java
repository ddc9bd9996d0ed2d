package kbaudit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kbaudit.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
  private static final Compounds DUTCH = new Compounds(Morphology.of(Language.NL));
  private static final Compounds GERMAN = new Compounds(Morphology.of(Language.DE));

  @ParameterizedTest
  @CsvSource({
    "retourtermijn, retour termijn", "bezorgkosten, bezorg kosten", "levertijd, lever tijd",
        "klantenservice, klanten service",
    "annuleringsverzekering, annulering verzekering", "dagkaart, dag kaart",
        "kinderkorting, kind korting", "ophaalkosten, ophaal kosten",
    "reiskostenvergoeding, reis kosten vergoeding", "hondenbelasting, honden belasting",
        "Betaalpas, betaal pas"
  })
  void a_dutch_compound_falls_into_its_parts(String word, String parts) {
    assertThat(DUTCH.parts(word)).containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bestellen",
        "persoonlijk",
        "mogelijk",
        "minimaal",
        "telefoon",
        "levering",
        "annuleren",
        "vakantie",
        "gemeente",
        "de",
        "terugsturen"
      })
  void a_simple_dutch_word_stays_whole(String word) {
    assertThat(DUTCH.parts(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kündigungsfrist, Kündigung Frist", "Lieferzeit, Liefern Zeit", "Abholtermin, abhol Termin",
        "Jahreskarte, Jahres Karte", "Sonnenblume, Sonnen Blume",
    "Patientenakte, Patienten Akte", "Straßenbahn, Straßen Bahn", "Geburtsdatum, Geburt Datum",
        "Arbeitstage, Arbeit Tage", "Bearbeitungsgebühr, Bearbeitung Gebühr"
  })
  void a_german_compound_falls_into_its_parts(String word, String parts) {
    assertThat(GERMAN.parts(word)).containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kostenlos",
        "verfügbar",
        "zurücksenden",
        "Lieferung",
        "Verbindung",
        "Gemeinde",
        "Angebot"
      })
  void a_simple_german_word_stays_whole(String word) {
    assertThat(GERMAN.parts(word)).isEmpty();
  }

  @Test
  void english_and_french_words_are_not_split() {
    assertThat(new Compounds(Morphology.of(Language.EN)).parts("warehouse")).isEqualTo(List.of());
    assertThat(new Compounds(Morphology.of(Language.FR)).parts("portefeuille"))
        .isEqualTo(List.of());
  }
}
