package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PriceRecogniserTest {

  @TestFactory
  Stream<DynamicTest> prices_without_a_currency() {
    return Table.check(
        """
        nl | Dat kost 18,-. | EUR 18
        nl | Een fiets kost 10,- p/d. | EUR 10 /day
        nl | Het diner is 12,50 p.p. | EUR 12.50 /person
        nl | Nu voor 5,-! | EUR 5
        nl | Vanaf 7,95 per maand. | EUR 7.95 at_least /month
        nl | Vijftig cent. | EUR 0.50
        nl | Toeristenbelasting 2,50 pppn. | EUR 2.50 /night+person
        nl | € 25 p.w. | EUR 25 /week
        nl | € 10 /mnd. | EUR 10 /month
        nl | Sim only kost 9,50 p/m. | EUR 9.50 /month
        nl | Om 9.30 gaan we open. | 09:30
        nl | De tent is 2,50 meter hoog. | 2.5 m
        en | Now for 12.50 per month. | XXX 12.50 /month
        en | Open from 9.30. | 09:30 at_least
        de | Das kostet 18,-. | EUR 18
        de | Für 12,50 pro Monat. | EUR 12.50 /month
        fr | Pour 12,50 par mois. | EUR 12.50 /month
        fr | À 7,90 par personne. | EUR 7.90 /person
        """);
  }

  @TestFactory
  Stream<DynamicTest> prices_a_night() {
    return Table.check(
        """
        fr | À partir de 9,90 la nuit. | EUR 9.90 at_least /night
        """);
  }

  @TestFactory
  Stream<DynamicTest> prices_asked() {
    return Table.check(
        """
        nl | Bij verlies rekenen wij 12,50 voor een nieuwe pas. | EUR 12.50
        nl | Voor spoed vragen we 12,50 extra. | EUR 12.50
        nl | Voor nabezorging brengen wij 4,95 in rekening. | EUR 4.95
        nl | Je krijgt 7,50 korting. | EUR 7.50
        fr | Vous avez 7,50 de réduction. | EUR 7.50
        nl | Je betaalt maandelijks 12 euro. | EUR 12 /month
        de | Die Mitgliedschaft kostet jährlich 48 Euro. | EUR 48 /year
        de | Pro Person und Nacht fallen 2,20 Euro an. | EUR 2.20 /night+person
        nl | Per persoon per nacht betaalt u 2 euro. | EUR 2 /night+person
        en | You pay £3.50 monthly, £36 yearly. | GBP 3.50 /month & GBP 36 /year
        nl | Bij een 7,50 gemiddeld bent u geslaagd. | 7.5 ~
        de | Wir berechnen 4,90 pro Sendung. | EUR 4.90 /shipment
        fr | Nous facturons 7,50 pour chaque copie. | EUR 7.50
        en | Late fees are capped at £5. | GBP 5 at_most
        de | Die Gebühr ist auf 20 Euro begrenzt. | EUR 20 at_most
        """);
  }
}
