package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CalendarRecogniserTest {

  @TestFactory
  Stream<DynamicTest> dates() {
    return Table.check(
        """
        nl | Je kunt tot 31 januari ruilen. | 01-31 at_most
        nl | Uiterlijk 31-01-2026 opzeggen. | 2026-01-31 at_most
        nl | Open van 1 april tot en met 31 oktober. | 04-01..10-31
        nl | Van 1 tot en met 15 mei. | 05-01..05-15
        nl | In juli en augustus. | 07-?? & 08-??
        nl | Vóór 1 mei 2026. | 2026-05-01 less_than
        nl | Na 1 mei. | 05-01 more_than
        en | By 1 November. | 11-01 at_most
        en | Until January 31st, 2026. | 2026-01-31 at_most
        en | From 1 April to 31 October. | 04-01..10-31
        en | You may cancel in May. | 05-??
        en | Open 2026-05-16. | 2026-05-16
        en | The 1st of May. | 05-01
        de | Bis zum 15. März 2026. | 2026-03-15 at_most
        de | Ab dem 1. Mai. | 05-01 at_least
        de | Am 31.01.2026 endet die Aktion. | 2026-01-31
        de | Vom 1. April bis 31. Oktober. | 04-01..10-31
        fr | Avant le 31/12. | 12-31 less_than
        fr | Le 1er avril. | 04-01
        fr | Jusqu'au 31 janvier 2026. | 2026-01-31 at_most
        fr | Du 1er avril au 31 octobre. | 04-01..10-31
        fr | À partir du 15 mars. | 03-15 at_least
        de | Am 24. und 31. Dezember. | 12-24 & 12-31
        de | Vom 1. bis 15. Mai. | 05-01..05-15
        nl | Uiterlijk op vrijdag 3 april opzeggen. | 04-03 at_most
        en | Pay by Friday, 12 June. | 06-12 at_most
        de | Bis Freitag, den 13. Juni. | 06-13 at_most
        de | Einsendeschluss: 15.08. | 08-15
        de | Die Miete überweisen Sie bis zum Dritten. | ??-03 at_most
        de | Das ist schon zum dritten Mal so. | -
        de | Fällig am 15.2., 15.5. und 15.11. | 02-15 & 05-15 & 11-15
        de | Ladenschluss 19.30 Uhr. | 19:30
        fr | Avant le vendredi 12 juin. | 06-12 less_than
        nl | We zijn er na vrijdag. 3 april is een feestdag. | 04-03
        nl | Mei t/m september geldt het hoogseizoen. | 05-??..09-??
        en | The season runs May through October. | 05-??..10-??
        en | You may through us order tickets. | -
        fr | Haute saison : mai à septembre. | 05-??..09-??
        """);
  }
}
