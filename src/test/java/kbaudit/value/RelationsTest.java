package kbaudit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import kbaudit.document.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row: two wordings of one value, each with its language, and what the values say of each
 * other.
 */
class RelationsTest {

  @TestFactory
  Stream<DynamicTest> lengths_of_time() {
    return rows(
        """
        nl binnen 30 dagen | nl binnen 14 dagen | different
        nl 30 dagen | de innerhalb von dreißig Tagen | equal
        nl binnen 24 uur | en within one day | equal
        en 48 hours | fr deux jours | equal
        nl 2 weken | de vierzehn Tage | equal
        en a fortnight | nl veertien dagen | equal
        nl 36 maanden | nl drie jaar | equal
        nl een half jaar | de sechs Monate | equal
        nl een kwartaal | en three months | equal
        de ein Vierteljahr | fr trois mois | equal
        nl een half uur | en 30 minutes | equal
        nl anderhalf uur | fr une heure et demie | equal
        nl 90 dagen | nl 3 maanden | compatible
        nl 30 dagen | en one month | compatible
        nl 14 dagen | en one month | different
        nl 3 werkdagen | nl 3 dagen | compatible
        nl 5 werkdagen | en one week | compatible
        nl 5 werkdagen | nl twee tot drie weken | different
        nl 2 tot 4 werkdagen | nl meestal binnen 3 werkdagen | compatible
        nl 2 tot 4 werkdagen | nl meestal binnen 3 dagen | compatible
        nl binnen 5 dagen | nl 3 tot 5 dagen | compatible
        nl binnen 10 dagen | nl 3 tot 5 dagen | different
        nl uiterlijk tien werkdagen | nl meestal binnen een week | compatible
        nl uiterlijk binnen tien dagen | nl binnen een week | different
        fr quinze jours | fr deux semaines | equal
        fr quinze jours | fr 14 jours | different
        nl minimaal 12 maanden | nl maximaal 24 maanden | compatible
        nl minimaal 24 maanden | nl maximaal 12 maanden | different
        nl onbeperkt geldig | en never expires | equal
        nl onbeperkt geldig | nl een jaar | different
        nl de volgende dag | en within 24 hours | equal
        nl dezelfde dag | en next day | different
        nl 3 nachten | nl 3 dagen | incomparable
        en 100 nights | en two months | different
        en 100 nights | nl 100 dagen | equal
        de 30 Nächte | fr un mois | compatible
        en 7 nights | en a week | incomparable
        nl 3 dagen | nl 3 euro | incomparable
        """);
  }

  @TestFactory
  Stream<DynamicTest> money_and_shares() {
    return rows(
        """
        nl € 4,95 | en €4.95 | equal
        nl € 4,95 | de 4,99 € | different
        nl € 5 | en £5 | incomparable
        nl € 36 per jaar | nl € 3 per maand | equal
        nl € 50 per jaar | nl € 4,17 per maand | compatible
        nl € 40 per jaar | nl € 3 per maand | different
        de 20 € pro Nacht | en €20 a day | equal
        nl € 5 per persoon | nl € 7,50 | incomparable
        nl € 5 per persoon | nl € 5 | compatible
        nl vanaf € 50 | nl onder de € 50 | equal
        nl vanaf € 50 | nl vanaf € 35 | different
        nl boven de € 50 | nl tot € 50 | equal
        nl 10% | de 10 Prozent | equal
        fr 10 % | en 15 per cent | different
        nl een derde korting | nl 33% korting | equal
        de zwei Drittel der Kosten | en 66% of the fee | equal
        fr un tiers du prix | nl 33,3% | equal
        en a third off | nl 30% korting | different
        en half price | de 50 Prozent | equal
        en one in five customers | nl 20% | equal
        nl 12,50 p.p. | en €12.50 per person | equal
        en for 12.50 per month | nl € 12,50 per maand | equal
        en for 12.50 per month | en £14 a month | different
        """);
  }

  @TestFactory
  Stream<DynamicTest> counts_and_ages() {
    return rows(
        """
        nl maximaal zes boeken | en up to 6 books | equal
        nl maximaal zes boeken | nl maximaal acht boeken | different
        nl twee keer per jaar | fr deux fois par an | equal
        nl twee keer per jaar | nl twee keer per maand | different
        nl zo vaak je wilt | en as often as you like | equal
        nl zo vaak je wilt | nl hooguit twee keer per maand | different
        nl zo vaak je wilt | nl minstens twee keer | compatible
        nl sms naar 4422 | nl sms naar 4433 | different
        nl sms naar 4422 | nl bel 038 720 14 40 | incomparable
        nl 20 kg | en 20,000 grams | equal
        nl 20 kg | de 23 Kilo | different
        nl 20 kg | nl 20 cm | incomparable
        nl 20 kg | nl 20 pakjes | incomparable
        fr 1 Go | en 1000 MB | equal
        fr 1 Go | en 1024 MB | compatible
        en 1 metre | nl 100 cm | equal
        nl 55 x 40 x 23 cm | de 40 x 55 x 23 cm | equal
        nl 55 x 40 x 23 cm | en 56 x 45 x 25 cm | different
        nl je moet 18 zijn | en you need to be 21 | different
        nl je moet 18 zijn | fr il faut avoir 18 ans | equal
        nl vanaf 18 jaar | nl onder de 18 jaar | equal
        nl onder de 18 jaar | nl t/m 17 jaar | equal
        nl vanaf 18 jaar | nl vanaf 16 jaar | different
        nl vanaf 18 jaar | de volljährig | equal
        fr dès 12 ans | de ab 12 Jahren | equal
        en under 5s | nl kinderen onder de 4 jaar | different
        """);
  }

  @TestFactory
  Stream<DynamicTest> days_and_times() {
    return rows(
        """
        nl 31 januari | fr le 31 janvier 2026 | equal
        nl 31 januari 2025 | fr le 31 janvier 2026 | different
        nl 18 december | nl 20 december | different
        nl in december 2026 | nl 20 december 2026 | compatible
        nl vóór 1 mei | nl uiterlijk 30 april | equal
        nl vanaf 1 mei | nl tot 31 oktober | incomparable
        nl van 1 april tot en met 31 oktober | en from 1 April to 31 October | equal
        nl van 1 april tot en met 31 oktober | en from 1 April to 30 September | compatible
        nl op de 27e | de zum 27. | equal
        nl op de 27e | en by the 25th of the month | different
        nl op de 27e | nl op 27 mei | compatible
        nl op de 27e | nl op 28 mei | incomparable
        nl eind mei | de 31. Mai | compatible
        nl eind mei | fr mi-mai | different
        nl uiterlijk eind mei | en by 15 May | different
        nl aan het eind van de maand | fr le 5 du mois | different
        nl aan het eind van de maand | de spätestens am 28. des Monats | compatible
        nl tweede kerstdag | en on Boxing Day | equal
        nl vóór Kerst | fr avant le 25 décembre | equal
        nl oudejaarsdag | de Jahresende | equal
        nl vrijdag open tot 21 uur | de freitags bis 20 Uhr geöffnet | different
        nl vrijdag open tot 21 uur | de Mo-Fr 9-21 Uhr | compatible
        nl vrijdag open tot 21 uur | de Mo-Fr 9-18 Uhr | different
        nl vrijdag open tot 21 uur | en open from 9am on Fridays | incomparable
        en open seven days a week | nl op zondag gesloten | different
        en open seven days a week | nl ma-za van 9 tot 18 uur open | compatible
        nl 17.00 uur | en five o'clock in the afternoon | equal
        nl voor 23.00 uur | nl voor elf uur 's avonds | equal
        nl vóór 22.00 uur | nl vóór 23.00 uur | different
        nl om half drie | fr à 14h30 | equal
        nl van 9.00 tot 17.00 uur | de von 9 bis 17 Uhr | equal
        nl van 9.00 tot 17.00 uur | de von 9 bis 18 Uhr | different
        nl van 9.00 tot 17.00 uur | nl tot 17.00 uur | compatible
        nl van 9.00 tot 17.00 uur | nl tot 16.00 uur | incomparable
        nl op werkdagen van 9.00 tot 17.00 uur | de montags bis freitags von 9 bis 17 Uhr | equal
        nl op werkdagen van 9.00 tot 17.00 uur | en Mon-Sat 9am-6pm | different
        nl op werkdagen van 9.00 tot 17.00 uur | fr fermé le dimanche | incomparable
        nl 24 uur per dag, 7 dagen per week | de rund um die Uhr | equal
        """);
  }

  @TestFactory
  Stream<DynamicTest> addresses() {
    return rows(
        """
        nl 038 720 14 40 | en +31 38 720 1440 | equal
        nl 038 720 14 40 | nl 038 720 14 41 | different
        nl info@kb.example | nl Info@KB.example | equal
        nl www.kb.nl/contact | en https://kb.nl/contact/ | equal
        nl kb.nl/contact | nl kb.nl | compatible
        nl kb.nl/contact | nl info@kb.nl | incomparable
        """);
  }

  private static Stream<DynamicTest> rows(String rows) {
    return rows.lines().filter(line -> !line.isBlank()).map(RelationsTest::row);
  }

  private static DynamicTest row(String line) {
    String[] cells = line.split("\\|");
    Relation expected = Relation.valueOf(cells[2].strip().toUpperCase(Locale.ROOT));
    return DynamicTest.dynamicTest(
        line.strip(),
        () -> {
          Found a = only(cells[0].strip());
          Found b = only(cells[1].strip());
          assertThat(Relations.relate(a, b)).as("%s and %s", a, b).isEqualTo(expected);
          assertThat(Relations.relate(b, a)).isEqualTo(expected);
        });
  }

  private static Found only(String cell) {
    Language language = Language.of(cell.substring(0, 2)).orElseThrow();
    var found = Values.find(cell.substring(3), language);
    assertThat(found).as(cell).hasSize(1);
    return found.getFirst();
  }
}
