package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpanRecogniserTest {

  @TestFactory
  Stream<DynamicTest> digits_and_words_with_a_unit() {
    return Table.check(
        """
        nl | Je kunt binnen 30 dagen retourneren. | P30D at_most
        nl | U heeft dertig dagen bedenktijd. | P30D
        nl | Levering duurt 2 tot 4 werkdagen. | P2WD..P4WD
        nl | Levering duurt twee à drie weken. | P2W..P3W
        nl | Binnen 2-4 werkdagen in huis. | P2WD..P4WD at_most
        nl | Je krijgt binnen een week antwoord. | P1W at_most
        nl | Je krijgt binnen één dag antwoord. | P1D at_most
        nl | We reageren binnen een half uur. | PT30M at_most
        nl | De wachttijd is anderhalf uur. | PT90M
        nl | Na tweeënhalve week krijg je bericht. | P2.5W
        nl | Dat duurt drie kwartier. | PT45M
        nl | Dat duurt een kwartier. | PT15M
        nl | Het contract loopt een half jaar. | P6M
        nl | Opzeggen kan per kwartaal. | -
        nl | De opzegtermijn is een kwartaal. | P3M
        nl | Een 30-daagse bedenktijd. | P30D
        nl | Met 24-uurs service. | PT24H
        nl | Een tweejarig contract. | P2Y
        nl | Een eenjarige overeenkomst. | P1Y
        nl | Je kunt tot 48 uur voor aankomst annuleren. | PT48H at_most
        nl | Annuleren kan tot 24 uur voor vertrek. | PT24H at_most
        nl | We antwoorden binnen 24 uur. | PT24H at_most
        nl | Er geldt een termijn van maximaal 1 jaar en 6 maanden. | P18M at_most
        nl | Meestal leveren we binnen drie dagen. | P3D at_most ~
        nl | Gemiddeld duurt het circa 5 werkdagen. | P5WD ~
        nl | Het geld staat uiterlijk na 14 dagen op je rekening. | P14D at_most
        nl | Je hebt minimaal 12 maanden garantie. | P12M at_least
        nl | Je verblijft minimaal 2 nachten. | P2N at_least
        nl | Tussen de 3 en 5 dagen. | P3D..P5D
        nl | Wacht een paar dagen. | -
        nl | U kocht de auto vier jaar geleden. | -
        nl | Zes weken of langer. | P6W at_least
        nl | Tot en met de vijfde dag na ontvangst. | P5D at_most
        nl | De vijfde dag is gratis. | -
        de | Bis zum fünften Tag nach der Lieferung. | P5D at_most
        de | Die Miete ist spätestens am dritten Werktag eines Monats fällig. | P3WD at_most
        de | Bis zum 10. Werktag kommt die Abrechnung. | P10WD at_most
        de | Das dauert zwei, drei Wochen. | P2W..P3W
        de | In acht Tagen ist es fertig. | P8D
        de | Nehmen Sie sich vor Dieben in Acht. | -
        de | Innert 10 Tagen reklamieren. | P10D at_most
        de | 29 bis 15 Tage vor Reisebeginn fällt mehr an. | P15D..P29D
        de | Nachtruhe von 22 bis 6 Uhr. | 22:00-06:00
        de | Ab dem vierten Tag brauchen wir ein Attest. | P4D at_least
        de | Das Armband gilt bis zum zweiten Tag des Festivals. | -
        de | Am dritten Tag melden wir uns. | -
        de | Kündigen können Sie erst nach sechs Monaten. | P6M at_least
        en | Up to the 10th day after delivery. | P10D at_most
        fr | Jusqu'au cinquième jour après la livraison. | P5D at_most
        nl | Uw geld staat uiterlijk op de derde werkdag op uw rekening. | P3WD at_most
        nl | Terugsturen kan tot en met de dertigste dag. | P30D at_most
        nl | Terugsturen kan tot en met de tweede dag van de beurs. | -
        nl | U krijgt op de derde dag bericht. | -
        nl | De termijn begint te lopen vanaf de dag na ontvangst. | -
        nl | De container wordt eens per vier weken geleegd. | P4W
        en | You can return it within 30 days. | P30D at_most
        en | Delivery takes 3-5 working days. | P3WD..P5WD
        en | Delivery takes between 3 and 5 business days. | P3WD..P5WD
        en | We usually reply within a day. | P1D at_most ~
        en | The notice period is one month. | P1M
        en | It takes an hour and a half. | PT90M
        en | It takes half an hour. | PT30M
        en | It takes one and a half hours. | PT90M
        en | You have a fortnight to decide. | P2W
        en | A two-week trial. | P2W
        en | A 30-day money-back guarantee. | P30D
        en | Up to 48 hours before arrival. | PT48H at_most
        en | At least 2 years warranty. | P2Y at_least
        en | It takes a couple of weeks. | -
        en | You bought it two years ago. | -
        fr | Vous l'avez acheté il y a deux ans. | -
        en | No later than 14 days after delivery. | P14D at_most
        de | Sie können innerhalb von 30 Tagen zurückgeben. | P30D at_most
        de | Die Lieferung dauert zwei bis drei Wochen. | P2W..P3W
        de | Lieferung in 3-5 Werktagen. | P3WD..P5WD
        de | Eine 14-tägige Frist. | P14D
        de | Ein zweijähriger Vertrag. | P2Y
        de | Das dauert anderthalb Stunden. | PT90M
        de | Die Frist beträgt ein halbes Jahr. | P6M
        de | Die Frist beträgt einen Monat. | P1M
        de | Innerhalb eines Monats. | P1M at_most
        de | In der Regel innerhalb von 24 Stunden. | PT24H at_most ~
        de | Mindestens zwei Nächte. | P2N at_least
        de | Vierzehn Tage Rückgaberecht. | P14D
        de | Ein Vierteljahr. | P3M
        de | Bis zu 48 Stunden vor Anreise. | PT48H at_most
        fr | Vous avez 30 jours pour retourner l'article. | P30D
        fr | Sous 48 heures. | PT48H at_most
        fr | Dans un délai de 14 jours. | P14D at_most
        fr | Livraison en 3 à 5 jours ouvrés. | P3WD..P5WD
        fr | Comptez entre deux et trois semaines. | P2W..P3W
        fr | Comptez de 3 à 5 jours. | P3D..P5D
        fr | Un délai d'un mois et demi. | P1.5M
        fr | Trois quarts d'heure. | PT45M
        fr | Sous quinze jours. | P15D at_most
        fr | Comptez une demi-heure. | PT30M
        fr | En général sous une semaine. | P1W at_most ~
        fr | Au moins deux nuits. | P2N at_least
        fr | Au plus tard 10 jours avant le départ. | P10D at_most
        nl | Binnen 14 (veertien) dagen. | P14D at_most
        nl | Het kan 2 x 24 uur duren. | PT48H
        nl | Opzegtermijn van 1, 6 of 12 maanden. | P1M & P6M & P12M
        nl | Binnen <30 dagen. | P30D less_than
        nl | Binnen een paar minuten tot een uur. | PT1H at_most
        en | One month's notice. | P1M
        en | It takes a week or two. | P1W..P2W
        nl | De minimumduur is 12 maanden. | P12M at_least
        nl | Onze reactietijd is 24-48 uur. | PT24H..PT48H
        en | Contracts of 12 or 24 months. | P12M & P24M
        en | A minimum stay of three nights applies. | P3N at_least
        en | You can cancel up to 24 hours before your booking. | PT24H at_most
        de | Die Mindestlaufzeit beträgt 24 Monate. | P24M at_least
        de | Bitte kommen Sie eine Viertelstunde früher. | PT15M
        fr | La visite dure deux heures et demie. | PT150M
        fr | La visite dure 1h30. | PT90M
        fr | Environ une quinzaine de jours. | P15D ~
        fr | Vous avez 30 jours maximum. | P30D at_most
        """);
  }

  @TestFactory
  Stream<DynamicTest> what_is_said_without_a_number() {
    return Table.check(
        """
        nl | Je hebt het de volgende dag in huis. | P1D *
        nl | Wij bezorgen dezelfde dag nog. | P0D *
        nl | Je krijgt per direct toegang. | P0D *
        nl | De cadeaubon is onbeperkt geldig. | unlimited
        nl | Je punten verlopen nooit. | unlimited
        nl | Je punten blijven staan zolang je wilt. | unlimited
        de | Sie können bleiben, so lange Sie möchten. | unlimited
        en | Next day delivery. | P1D *
        en | Your points never expire. | unlimited
        en | We reply the same day. | P0D *
        de | Am nächsten Tag bei Ihnen. | P1D *
        de | Der Gutschein ist unbegrenzt gültig. | unlimited
        de | Ihr Zugang wird sofort freigeschaltet. | P0D *
        fr | Livraison le lendemain. | P1D *
        fr | La carte est valable sans limite de durée. | unlimited
        fr | Le remboursement est immédiat. | P0D *
        """);
  }

  @TestFactory
  Stream<DynamicTest> next_working_day_and_a_week_or_two() {
    return Table.check(
        """
        nl | Op de eerstvolgende werkdag. | P1WD *
        nl | Dezelfde werkdag. | P0D *
        nl | Binnen een dag of drie. | P3D at_most ~
        nl | Na een week of twee. | P2W ~
        nl | Een dag of tien. | P10D ~
        nl | Anderhalve week. | P1.5W
        nl | Zes weekjes. | P6W
        nl | Per ommegaande. | P0D *
        nl | Twee maal 24 uur. | PT48H
        en | On the next business day. | P1WD *
        en | Within a day or two. | P1D..P2D at_most
        en | The same working day. | P0D *
        de | Am nächsten Werktag. | P1WD *
        de | In ein, zwei Tagen. | P1D..P2D
        de | Am selben Werktag. | P0D *
        fr | Le jour ouvré suivant. | P1WD *
        fr | Dans un jour ou deux. | P1D..P2D
        """);
  }

  @TestFactory
  Stream<DynamicTest> twice_24_hours() {
    return Table.check(
        """
        nl | Wacht 2x24 uur. | PT48H
        """);
  }

  @TestFactory
  Stream<DynamicTest> more_or_less_of_a_unit() {
    return Table.check(
        """
        nl | Dat duurt een klein uurtje. | PT1H ~
        nl | Dat duurt een kleine drie weken. | P3W ~
        nl | Een goede week gewenst! | -
        en | It takes a good two weeks. | P2W ~
        en | Have a good day! | -
        en | Never in a million years! | -
        de | Das dauert eine gute Stunde. | PT1H ~
        de | Guten Tag! | -
        fr | Comptez une petite semaine. | P1W ~
        fr | Comptez deux bons mois. | P2M ~
        fr | Bonne journée ! | -
        """);
  }

  @TestFactory
  Stream<DynamicTest> within_the_hour() {
    return Table.check(
        """
        nl | We zijn er binnen het uur. | PT1H at_most *
        nl | Binnen het gebouw is het warm. | -
        en | We'll ring you back within the hour. | PT1H at_most *
        de | Binnen Jahresfrist können Sie widersprechen. | P1Y at_most *
        fr | Nous vous rappelons dans l'heure. | PT1H at_most *
        fr | Nous vous rappelons dans la demi-journée. | P0.5D at_most
        """);
  }

  @TestFactory
  Stream<DynamicTest> no_sooner_than() {
    return Table.check(
        """
        nl | Niet eerder dan 2 uur na bestelling. | PT2H at_least
        en | Collect it no earlier than 2 hours after ordering. | PT2H at_least
        de | Nicht früher als drei Tage danach. | P3D at_least
        fr | Au plus tôt deux heures après. | PT2H at_least
        en | Three days, give or take. | P3D ~
        en | Refunds can take as long as ten working days. | P10WD at_most
        en | As long as you pay in two days. | P2D
        en | The boxes are emptied every other week. | P2W *
        en | The cleaner comes fortnightly. | P2W *
        en | A day pass is in the app. | -
        en | It never takes more than a fortnight. | P2W at_most
        en | It takes more than a fortnight. | P2W more_than
        en | Minimum stay: two nights. | P2N at_least
        en | Notice period: two months. | P2M
        en | Max stay 3 hours. | PT3H at_most
        en | There is a limit of three days. | P3D at_most
        en | At maximum it lasts for 3 hours. | PT3H
        en | Delivery to the islands: three days. | P3D
        nl | Je hebt recht op 2 uur gratis parkeren. | PT2H
        nl | We beginnen om 2 uur. | 14:00
        """);
  }
}
