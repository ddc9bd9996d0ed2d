package kbaudit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beste Anouk, je pakket is onderweg.                   | Beste ‹name›, je pakket is onderweg.
          Geachte mevrouw Van der Zande, u kunt ruilen.         | Geachte ‹name›, u kunt ruilen.
          Dear Mr. Okafor, your refund is on its way.           | Dear ‹name›, your refund is on its way.
          Hallo Jürgen! Wir melden uns.                         | Hallo ‹name›! Wir melden uns.
          Bonjour Amélie, votre colis arrive demain.            | Bonjour ‹name›, votre colis arrive demain.
          Met vriendelijke groet, Sanne Bakker                  | Met vriendelijke groet, ‹name›
          Kind regards, Tom                                     | Kind regards, ‹name›
          Mit freundlichen Grüßen Petra Vogel                   | Mit freundlichen Grüßen ‹name›
          Vraag naar mevrouw De Wit aan de balie.               | Vraag naar mevrouw ‹name› aan de balie.
          U spreekt met Karin van den Berg.                     | U spreekt met ‹name›
          Bel Joris op 06-12345678.                             | Bel ‹name› op ‹phone›.
          Call +44 20 7946 0018 or (020) 794 60 18.             | Call ‹phone› or ‹phone›.
          Mail naar p.devries@voorbeeld.nl of bel.              | Mail naar ‹email› of bel.
          Your order number is A-2024-8891 today.               | Your order number is ‹number› today.
          Bestelnummer: 10445566 is verzonden.                  | Bestelnummer: ‹number› is verzonden.
          Order #100234 was cancelled.                          | Order #‹number› was cancelled.
          Ihre Kundennummer 778812 liegt vor.                   | Ihre Kundennummer ‹number› liegt vor.
          Het geld gaat naar NL20 INGB 0001 2345 67.            | Het geld gaat naar ‹iban›.
          Wij bezorgen op Lindelaan 12b, 3511 AB.               | Wij bezorgen op ‹address›.
          Bezorgadres 3511AB 12 klopt niet.                     | Bezorgadres ‹address› klopt niet.
          Sie wohnen Lange Gasse 4, 10115 Berlin?               | ‹address›?
          """)
  void is_replaced_by_what_it_was(String text, String masked) {
    if (masked.equals("‹address›?")) {
      assertThat(Masked.of(text)).endsWith(masked).doesNotContain("10115");
    } else {
      assertThat(Masked.of(text)).isEqualTo(masked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beste klant, je kunt binnen 30 dagen retourneren.",
        "Dear Customer, you can return it within 30 days.",
        "Sehr geehrte Damen und Herren, wir haben geöffnet.",
        "Mail naar klantenservice@voorbeeld.nl of info.nl@voorbeeld.be.",
        "We are open from 9.00 to 17.30 on 24-12-2025 and 2025-12-31.",
        "Een bestelling van 1000 stuks kost € 1.250,00 per 100.",
        "The order takes 14 days, the course has 12 people.",
        "Betaal met iDEAL, PayPal of creditcard; na 21 dagen sturen we een herinnering.",
        "Groetjes van het hele team.",
        "Ruim 25000 klanten gingen u voor.",
        "Bel 0900-1234 (lokaal tarief).",
        "Hallo, Retourneren kan binnen 30 dagen."
      })
  void other_figures_and_words_stay(String text) {
    assertThat(Masked.of(text)).isEqualTo(text);
  }

  @Test
  void a_stretch_keeps_its_place_and_may_be_spared() {
    String text = "Beste Anouk, bel 06-12345678 of 020-1234567 binnen 2 dagen.";
    int from = text.indexOf("2 dagen");
    Masked masked = Masked.of(text, from, from + 7, false);
    assertThat(masked.text().substring(masked.from(), masked.to())).isEqualTo("2 dagen");
    int phone = text.indexOf("020");
    Masked spared = Masked.of(text, phone, phone + 11, true);
    assertThat(spared.text()).isEqualTo("Beste ‹name›, bel ‹phone› of 020-1234567 binnen 2 dagen.");
    assertThat(spared.text().substring(spared.from(), spared.to())).isEqualTo("020-1234567");
    Masked inside = Masked.of(text, phone + 4, phone + 8, false);
    assertThat(inside.text().substring(inside.from(), inside.to())).isEqualTo("‹phone›");
  }

  /** Whatever the text, nothing breaks, and a stretch lies in the text. */
  @Test
  void any_characters_any_stretch() {
    Random random = new Random(7);
    String letters = "aA1 0+@.-\n(){}#:,NL20INGBé€Beste Order ";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      Masked masked = Masked.of(text.toString(), from, to, random.nextBoolean());
      assertThat(masked.from()).isBetween(0, masked.to());
      assertThat(masked.to()).isLessThanOrEqualTo(masked.text().length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "0 ", "Aa ", "@", "a@a.", "Beste ", "NL20", "order ", "12 Ab "})
  void an_endless_line_is_no_trap(String part) {
    String text = part.repeat(200_000 / part.length());
    assertThat(Masked.of(text)).isNotNull();
  }
}
