package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AgeRecogniserTest {

  @TestFactory
  Stream<DynamicTest> ages() {
    return Table.check(
        """
        nl | Voor iedereen van 18 jaar en ouder. | age 18 at_least
        nl | Wie jonger is dan 18 betaalt minder. | age 18 less_than
        nl | Toegankelijk vanaf 12 jaar. | age 12 at_least
        nl | Gratis t/m 25 jaar. | age 25 at_most
        nl | Onder de 30 krijg je korting. | age 30 less_than
        nl | Alleen voor 16+. | age 16 at_least
        nl | Tussen 18 en 27 jaar krijg je korting. | age 18..age 27
        nl | Leningen van 10 tot 15 jaar zijn mogelijk. | P10Y..P15Y
        nl | Na 10 tot 15 jaar krijgt u een nieuwe. | P10Y..P15Y
        nl | Onder de 16 alleen met een ouder. | age 16 less_than
        nl | Zorg dat er iemand van 18+ thuis is. | age 18 at_least
        nl | Het lidmaatschap is gratis tot 18 jaar. | age 18 at_most
        nl | Jeugdleden tot 18 jaar betalen € 90. | age 18 at_most & EUR 90
        nl | Wijzigen is gratis tot 14 dagen voor vertrek. | P14D at_most
        nl | Een zestienjarige mag niet rijden. | age 16
        nl | Voor 16-jarigen is het verboden. | age 16
        nl | Kinderen van 4 t/m 11 jaar betalen half geld. | age 4..age 11 & 50%
        nl | Je moet meerderjarig zijn. | age 18 at_least *
        nl | Minderjarigen mogen niet naar binnen. | age 18 less_than *
        nl | Je krijgt 2 jaar garantie. | P2Y
        nl | Je moet minimaal 18 jaar oud zijn. | age 18 at_least
        nl | De minimumleeftijd is 16 jaar. | age 16 at_least
        nl | 65-plussers reizen gratis. | age 65 at_least
        en | You must be 18 or over. | age 18 at_least
        en | Discount for over 60s. | age 60 more_than
        en | Under 5s go free. | age 5 less_than
        en | Children aged 4 to 11. | age 4..age 11
        en | You must be at least 18 years old. | age 18 at_least
        en | Anyone under the age of 16. | age 16 less_than
        en | A 2-year warranty. | P2Y
        en | Adults only. | age 18 at_least *
        de | Ab 16 Jahren. | age 16 at_least
        de | Kinder unter 6 Jahren zahlen nichts. | age 6 less_than
        de | Sie müssen volljährig sein. | age 18 at_least *
        de | Sie müssen mindestens 18 Jahre alt sein. | age 18 at_least
        de | Zwei Jahre Garantie. | P2Y
        de | Kinder von 6 bis 14 Jahren. | age 6..age 14
        fr | Moins de 12 ans. | age 12 less_than
        fr | Dès 8 ans. | age 8 at_least
        fr | Vous devez être majeur. | age 18 at_least *
        fr | Enfants de 4 à 11 ans. | age 4..age 11
        fr | Les 65 ans et plus. | age 65 at_least
        fr | Garantie de deux ans. | P2Y
        nl | Je moet minimaal 18 zijn. | age 18 at_least
        en | Kids under five eat free. | age 5 less_than
        en | It's free for under-18s. | age 18 less_than
        en | Under-fives travel free. | age 5 less_than
        en | Kids aged three and under go free. | age 3 at_most
        en | Kids aged 12 or younger pay half. | age 12 at_most & 50%
        en | Discount for over sixties. | age 60 more_than
        en | All fives and sixes count double. | -
        nl | Vanaf je achttiende betaal je meer. | age 18 at_least
        nl | Vanaf de achttiende betaal je meer. | -
        nl | Ben je nog geen 18, dan tekent een ouder. | age 18 less_than
        de | Wenn du noch keine 16 bist, brauchst du eine Einwilligung. | age 16 less_than
        en | If you're not yet 18, a parent must sign. | age 18 less_than
        nl | De minimumleeftijd voor de sauna is 16. | age 16 at_least
        en | The minimum age for the sauna is sixteen. | age 16 at_least
        de | Das Mindestalter für den Kurs liegt bei 16 Jahren. | age 16 at_least
        fr | L'âge minimum pour conduire le kart est de 14 ans. | age 14 at_least
        en | The minimum age is listed per ride, the wait is 16 minutes. | PT16M
        de | Wer unter 26 ist, fährt günstiger. | age 26 less_than
        de | Die Zahl der Beschwerden ist unter 26. | 26 less_than
        fr | Gratuit pour les moins de 6. | age 6 less_than
        fr | Possible dès votre 21e anniversaire. | age 21 at_least
        en | Two adults share a tent. | 2
        en | You need to be over 18. | age 18 more_than
        de | Senioren ab 65. | age 65 at_least
        nl | Is uw toestel ouder dan 5 jaar, dan vervalt het recht. | P5Y more_than
        nl | Voor dit toestel moet u ouder dan 16 jaar zijn. | age 16 more_than
        nl | De bestuurder van de auto moet ouder dan 21 jaar zijn. | age 21 more_than
        nl | De factuur mag niet ouder dan 2 jaar zijn. | P2Y at_most
        en | The device must be less than 2 years old. | P2Y less_than
        en | The driver must be at least 21 years old. | age 21 at_least
        en | Our bikes are less than five years old. | P5Y less_than
        de | Das Gerät darf nicht älter als zwei Jahre sein. | P2Y at_most
        de | Kinder dürfen nicht älter als zwölf Jahre sein. | age 12 at_most
        fr | Votre appareil ne doit pas avoir plus de deux ans. | P2Y more_than
        fr | Les enfants ne doivent pas avoir plus de douze ans. | age 12 more_than
        nl | Iedereen onder de vier komt er voor niks in. | age 4 less_than
        nl | Iedereen vanaf tien boekingen krijgt een cadeau. | 10 at_least
        fr | Les moins de 12 entrent gratuitement. | age 12 less_than
        nl | U moet het achttiende levensjaar hebben voltooid. | age 18 at_least
        de | Sie müssen das achtzehnte Lebensjahr vollendet haben. | age 18 at_least
        de | Wer das achtzehnte Lebensjahr noch nicht vollendet hat, fährt umsonst. | age 18 less_than
        de | Bis zum vollendeten achtzehnten Lebensjahr fahren Sie umsonst. | age 18 less_than
        de | Im achtzehnten Lebensjahr ist vieles neu. | -
        """);
  }

  @TestFactory
  Stream<DynamicTest> ages_as_requirements_and_groups() {
    return Table.check(
        """
        nl | Je moet minstens 16 jaar zijn. | age 16 at_least
        nl | Je moet minstens 16 jaar oud zijn. | age 16 at_least
        nl | Je moet 18 zijn. | age 18 at_least
        nl | Vanaf je 16e mag je alleen. | age 16 at_least
        nl | Kinderen tot 12 gaan gratis mee. | age 12 at_most
        nl | 65-plussers reizen gratis. | age 65 at_least
        nl | Senioren vanaf 65 krijgen korting. | age 65 at_least
        nl | Vanaf je 67e krijg je AOW. | age 67 at_least
        nl | Je moet 18 jaar zijn om te huren. | age 18 at_least
        en | You need to be 21. | age 21 at_least
        en | You must be 18 or over. | age 18 at_least
        en | Children under 5 travel free. | age 5 less_than
        en | You have to be at least 16. | age 16 at_least
        de | Ab 18 darf man fahren. | age 18 at_least
        de | Ab 18 Jahren. | age 18 at_least
        de | Kinder unter 6 fahren gratis. | age 6 less_than
        de | Sie müssen 21 sein. | age 21 at_least
        de | Sie müssen mindestens 18 Jahre alt sein. | age 18 at_least
        de | Ab 10 Stück gibt es Rabatt. | 10 at_least
        fr | Il faut avoir 18 ans. | age 18 at_least
        fr | 18 ans révolus. | age 18 at_least
        fr | Les moins de 12 ans entrent gratuitement. | age 12 less_than
        fr | Les plus de 60 ans paient moins. | age 60 more_than
        fr | Vous devez avoir au moins 21 ans. | age 21 at_least
        """);
  }

  @TestFactory
  Stream<DynamicTest> ages_from_birthdays() {
    return Table.check(
        """
        fr | Jusqu'à vos 18 ans. | age 18 at_most
        de | Bis zum 18. Geburtstag kostenlos. | age 18 at_most
        de | Mit Vollendung des 16. Lebensjahres darf man wählen. | age 16 at_least
        de | Bis zur Vollendung des 18. Lebensjahres haften die Eltern. | age 18 less_than
        de | Kinder bis zum vollendeten 6. Lebensjahr fahren mit. | age 6 less_than
        de | Ab dem vollendeten achtzehnten Lebensjahr wird es teurer. | age 18 at_least
        de | Für Unter-6-Jährige haben wir Sitze. | age 6 less_than
        de | Über-65-Jährige sitzen vorn. | age 65 more_than
        de | Gruppen für 8- bis 12-Jährige. | age 8..age 12
        de | Kein Zutritt unter 16. | age 16 less_than
        de | Kinder bis 6 gratis. | age 6 at_most
        de | Kinder sind bis 25 mitversichert. | age 25 at_most
        de | Bis 26 Jahre kostenlos. | age 26 at_most
        de | Kostenlos bis einschließlich 26 Jahre. | age 26 at_most
        de | Bis 26 Jahre bleibt der Vertrag. | P26Y at_most
        de | Ab 16 darfst du mitfahren. | age 16 at_least
        de | Das Höchstalter liegt bei 75. | age 75 at_most
        de | Jemand über 18 muss zu Hause sein. | age 18 more_than
        de | Teilnahme ab 10 Personen. | 10 at_least
        de | Gruppen für acht- bis zwölfjährige Kinder. | age 8..age 12
        de | Vor Ablauf von zwei Jahren wird nichts frei. | P2Y
        de | Eine Zinsbindung von zehn Jahren. | P10Y
        en | From your 18th birthday you pay. | age 18 at_least
        nl | De huurder is minstens 23 jaar. | age 23 at_least
        nl | Kinderen van 4 t/m 11. | age 4..age 11
        nl | 55+ krijgt korting. | age 55 at_least
        nl | Voor je 3e bestelling krijg je korting. | -
        nl | Je garantie moet 2 jaar zijn. | P2Y
        en | The PIN must be 4 digits. | 4
        en | You must not be younger than 18. | age 18 at_least
        en | Nobody under 18 can join. | age 18 less_than
        en | Suitable from 3 years. | age 3 at_least
        en | Children up to and including 11 ride along. | age 11 at_most
        en | Once you've turned 18 you can vote. | age 18 at_least
        en | The key has been turned 3 times. | 3
        """);
  }
}
