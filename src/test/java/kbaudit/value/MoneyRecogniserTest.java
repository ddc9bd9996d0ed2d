package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MoneyRecogniserTest {

  @TestFactory
  Stream<DynamicTest> sums_of_money() {
    return Table.check(
        """
        nl | Verzenden kost € 4,95. | EUR 4.95
        nl | Verzenden kost €4.95. | EUR 4.95
        nl | Verzenden kost 12,- euro. | EUR 12
        nl | Verzenden kost € 12,- per pakket. | EUR 12 /parcel
        nl | Dat kost 12 euro 50. | EUR 12.50
        nl | Dat kost twaalf euro vijftig. | EUR 12.50
        nl | Dat kost 99 cent. | EUR 0.99
        nl | Een plastic tas kost 50 ct. | EUR 0.50
        nl | Gratis vanaf € 50. | EUR 50 at_least
        nl | Onder de 50 euro betaal je 3,99 euro. | EUR 50 less_than & EUR 3.99
        nl | Dat kost € 3 per dag. | EUR 3 /day
        nl | De vergunning kost € 90 per half jaar. | EUR 90 /halfyear
        nl | De premie is € 30 per drie maanden. | EUR 30 /quarter
        nl | Het abonnement kost € 9,99/maand. | EUR 9.99 /month
        nl | Toeristenbelasting is € 2,50 per persoon per nacht. | EUR 2.50 /night+person
        nl | Je krijgt maximaal € 1.500 vergoed. | EUR 1500 at_most
        nl | De schade is verzekerd tot 2,5 miljoen euro. | EUR 2500000 at_most
        nl | Tussen € 5 en € 10. | EUR 5..EUR 10
        nl | De kosten zijn 5 tot 10 euro. | EUR 5..EUR 10
        nl | De bijdrage is 0 euro. | EUR 0
        nl | Betaal 5 euro per brief. | EUR 5
        nl | Administratiekosten van EUR 25. | EUR 25
        nl | Dat kost € 0,30 per gereden kilometer. | EUR 0.30 /km
        nl | Dat kost € 3 bezorgkosten per pakket. | EUR 3 /parcel
        nl | Het kost € 50 en per nacht € 20. | EUR 50 & EUR 20 /night
        en | You can take out £800 in cash per week. | GBP 800 /week
        fr | Vous pouvez retirer 800 € d'espèces par semaine. | EUR 800 /week
        en | Delivery costs £3.50. | GBP 3.50
        en | Delivery costs 3 pounds fifty. | GBP 3.50
        en | It costs £1,500 a year. | GBP 1500 /year
        en | A bag costs 10p. | GBP 0.10
        en | Free over £50. | GBP 50 more_than
        en | From £5 a month. | GBP 5 at_least /month
        en | It costs $5 per person per night. | USD 5 /night+person
        en | Between £5 and £10. | GBP 5..GBP 10
        en | Fifty pounds. | GBP 50
        en | We added seven pounds fifty to the bill. | GBP 7.50
        de | Der Versand kostet 4,95 €. | EUR 4.95
        de | Sie bekommen einen Gutschein über 20 Euro. | EUR 20
        de | Bestellungen über 20 Euro sind frei. | EUR 20 more_than
        de | Das kostet 10 Euro je angefangene Viertelstunde. | EUR 10 /viertelstunde
        de | Es kostet 10 Euro pro geleerte Tonne. | EUR 10 /tonne
        de | Der Versand kostet 25 Euro. | EUR 25
        de | Das kostet 2,50 € pro Nacht. | EUR 2.50 /night
        de | Ab 50 Euro versandkostenfrei. | EUR 50 at_least
        de | Höchstens 1.500 € im Jahr. | EUR 1500 at_most /year
        de | Es kostet 20 Euro im Monat. | EUR 20 /month
        de | Das kostet CHF 10.– am Tag. | CHF 10 /day
        de | Von 5 bis 10 Euro. | EUR 5..EUR 10
        fr | La livraison coûte 4,95 €. | EUR 4.95
        fr | Franchise de 1 500 €. | EUR 1500
        fr | Cela coûte 5 € par nuit et par personne. | EUR 5 /night+person
        fr | À partir de 50 €. | EUR 50 at_least
        fr | Un euro cinquante de plus. | EUR 1.50
        nl | Dat is een euro vijftig. | EUR 1.50
        fr | Moins de 20 euros. | EUR 20 less_than
        fr | Un sac coûte 20 centimes. | EUR 0.20
        fr | Jusqu'à 2 millions d'euros. | EUR 2000000 at_most
        fr | Remboursé de 15 € par virement. | EUR 15
        nl | Per maand betaal je 10 euro. | EUR 10 /month
        nl | Vanaf €29,95 p.m. | EUR 29.95 at_least /month
        nl | Je betaalt 15 of 25 euro. | EUR 15 & EUR 25
        en | £1.50/hour, max £12/day. | GBP 1.50 /hour & GBP 12 at_most /day
        de | Ab einem Bestellwert von 40 Euro. | EUR 40 at_least
        de | Pro Kilometer zahlen Sie 0,25 €. | EUR 0.25 /km
        de | 10 Euro pro Person und Nacht. | EUR 10 /night+person
        de | Zweitausendfünfhundert Euro. | EUR 2500
        fr | Cela coûte 3 € la nuit. | EUR 3 /night
        fr | Quatre-vingts euros ou deux cents euros. | EUR 80 & EUR 200
        fr | Mille deux cents euros. | EUR 1200
        """);
  }

  @TestFactory
  Stream<DynamicTest> percentages() {
    return Table.check(
        """
        nl | Je krijgt 10% korting. | 10%
        nl | Tot 50 procent korting. | 50% at_most
        en | Between 10 and 20 per cent. | 10%..20%
        de | Mindestens 15 Prozent. | 15% at_least
        fr | Une remise de 7,5 %. | 7.5%
        fr | Dix pour cent. | 10%
        fr | Les frais sont de un pour cent et demi. | 1.5%
        fr | Les frais sont de deux pour cent et demi. | 2.5%
        de | Wir berechnen ein Prozent. | 1%
        nl | We rekenen een procent. | 1%
        en | Only a percent of all calls. | -
        """);
  }

  @TestFactory
  Stream<DynamicTest> notes_and_coins() {
    return Table.check(
        """
        nl | Dat kost twee tientjes. | EUR 20
        nl | Voor een tientje per maand. | EUR 10 /month
        nl | Een dubbeltje per kopie. | EUR 0.10 /kopie
        nl | Dat is een dubbeltje op zijn kant. | -
        nl | Het kwartje valt. | -
        en | Two tenners will do. | GBP 20
        en | Over-60s pay a fiver. | age 60 more_than & GBP 5
        de | Das kostet einen Zwanziger. | EUR 20
        de | Die Zehnerkarte gilt ein Jahr. | P1Y
        """);
  }
}
