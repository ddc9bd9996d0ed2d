package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CalendarWordsTest {

  @TestFactory
  Stream<DynamicTest> days_and_parts_of_a_month() {
    return Table.check(
        """
        nl | We incasseren op de 27e. | ??-27
        nl | De huur moet uiterlijk de vijfde van de maand binnen zijn. | ??-05 at_most
        nl | Rond de 25ste staat het op je rekening. | ??-25 ~
        nl | De huur betaal je vóór de 1e van de maand. | ??-01 less_than
        nl | Elke 27e van de maand. | ??-27
        nl | Elke maand wordt het op de vijfde afgeschreven. | ??-05
        nl | Je zit op de vijfde rij. | -
        nl | Ga naar de 3e verdieping. | 3 floor
        nl | Op de 2e dag krijg je bericht. | -
        nl | Aan het eind van de maand. | ??-21..??-31 *
        nl | Uiterlijk eind mei. | 05-21..05-31 at_most *
        nl | Half juni is het klaar. | 06-11..06-20 *
        nl | Begin juli. | 07-01..07-10 *
        nl | Betaal vóór het einde van volgende maand. | ??-21..??-31 less_than *
        en | By the end of the next month. | ??-21..??-31 at_most *
        de | Bis Ende nächsten Monats. | ??-21..??-31 at_most *
        nl | Tot eind december. | 12-21..12-31 at_most *
        nl | Aan het einde van het jaar. | 12-31 *
        nl | Medio maart 2026. | 2026-03-11..2026-03-20 *
        en | Pay by the 5th of each month. | ??-05 at_most
        en | We collect on the 27th. | ??-27
        en | On the 3rd floor. | 3 floor
        en | The rent is due on the first of the month. | ??-01
        en | Nobody under 21 may drive the van. | age 21 less_than
        en | Open from 21 may until 3 june. | 05-21..06-03
        en | At the end of May. | 05-21..05-31 *
        en | In early July. | 07-01..07-10 *
        en | By mid-June. | 06-11..06-20 at_most *
        en | By the end of the month. | ??-21..??-31 at_most *
        en | Before the end of the year. | 12-31 less_than *
        en | The 1st time is free. | -
        de | Die Miete ist am 5. des Monats fällig. | ??-05
        de | Wir buchen zum 27. ab. | ??-27
        de | Spätestens am 3. eines jeden Monats. | ??-03 at_most
        de | Am 3. Tag. | -
        de | Ende Mai. | 05-21..05-31 *
        de | Mitte Juni. | 06-11..06-20 *
        de | Anfang Juli. | 07-01..07-10 *
        de | Bis zum Jahresende. | 12-31 at_most *
        de | Am Monatsende. | ??-21..??-31 *
        de | Zum Ende des Monats kündbar. | ??-21..??-31 *
        fr | Le loyer est dû le 5 du mois. | ??-05
        fr | Au plus tard le 27 de chaque mois. | ??-27 at_most
        fr | Le 1er du mois. | ??-01
        fr | Fin mai. | 05-21..05-31 *
        fr | À la mi-juin. | 06-11..06-20 *
        fr | Début juillet. | 07-01..07-10 *
        fr | Avant la fin du mois. | ??-21..??-31 less_than *
        fr | Jusqu'à la fin de l'année. | 12-31 at_most *
        """);
  }

  @TestFactory
  Stream<DynamicTest> holidays_with_a_date() {
    return Table.check(
        """
        nl | Bestel vóór Kerst. | 12-25 less_than *
        nl | De actie loopt tot Koningsdag. | 04-27 at_most *
        nl | Op oudejaarsdag sluiten we eerder. | 12-31 *
        nl | Op eerste kerstdag zijn we dicht. | 12-25 *
        nl | Onze kerst is gezellig. | -
        en | Order before Christmas. | 12-25 less_than *
        en | Closed on New Year's Eve. | 12-31 *
        en | Closed on Boxing Day. | 12-26 *
        en | Our Christmas market is fun. | -
        de | An Heiligabend geschlossen. | 12-24 *
        de | Bis Silvester gültig. | 12-31 at_most *
        de | Vor Weihnachten bestellen. | 12-25 less_than *
        fr | Fermé à la Saint-Sylvestre. | 12-31 *
        fr | Avant Noël. | 12-25 less_than *
        fr | Fermé le 1er mai et le 14 juillet. | 05-01 & 07-14
        """);
  }

  @TestFactory
  Stream<DynamicTest> stretches_of_days_and_holidays() {
    return Table.check(
        """
        nl | Tussen de 5e en de 10e van de maand. | ??-05..??-10
        en | Between the 1st and 5th of the month. | ??-01..??-05
        de | Vom 1. bis 5. des Monats. | ??-01..??-05
        fr | Entre le 1er et le 5 du mois. | ??-01..??-05
        fr | Le 5 et le 20 du mois. | ??-05 & ??-20
        nl | Op de 5e en de 20e van de maand. | ??-05 & ??-20
        nl | We incasseren tussen de 25e en de 28e. | ??-25..??-28
        nl | We boeken af van de 24e t/m de 27e. | ??-24..??-27
        nl | Tussen de 3e en de 5e verdieping zit een lift. | 5 floor
        en | Between the 3rd and the 6th it leaves your account. | ??-03..??-06
        en | Between the 1st and 2nd floor there is a lift. | 2 floor
        de | Abbuchung zwischen dem 1. und 5. des Monats. | ??-01..??-05
        fr | Entre le 5 et le 8 du mois. | ??-05..??-08
        fr | Entre le 5 et le 8 nous sommes six. | 5..8 & 6
        nl | Gesloten tussen kerst en nieuwjaar. | 12-25..01-01 *
        de | Zwischen Weihnachten und Neujahr geschlossen. | 12-25..01-01 *
        fr | Fermé entre Noël et le jour de l'An. | 12-25..01-01 *
        en | Closed between Christmas and New Year. | 12-25..01-01 *
        nl | Eind van het jaar, uiterlijk de laatste dag van de maand. | 12-31 * & ??-28..??-31 at_most *
        """);
  }
}
