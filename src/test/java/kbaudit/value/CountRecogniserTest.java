package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CountRecogniserTest {

  @TestFactory
  Stream<DynamicTest> numbers_that_count() {
    return Table.check(
        """
        nl | Je mag maximaal 6 boeken lenen. | 6 at_most
        nl | Je mag zes boeken lenen. | 6
        nl | Je mag twee keer per jaar wisselen. | 2 /year
        nl | Je mag één gast meenemen. | 1
        nl | Er mag maximaal een hond mee. | 1 at_most
        de | Höchstens ein Hund ist erlaubt. | 1 at_most
        nl | Maximaal 3 artikelen per klant. | 3 at_most /customer
        nl | Je kunt 3x verlengen. | 3
        nl | Het team telt eenentwintig mensen. | 21
        nl | Er passen tweehonderdvijftig mensen in. | 250
        nl | De meter wordt eenmaal per jaar opgenomen. | 1 /year
        nl | 5 GB per maand. | 5 GB /month
        nl | Een dozijn eieren. | 12
        en | You may bring up to two guests. | 2 at_most
        en | Up to twenty-one items. | 21 at_most
        en | You can change it twice a year. | 2 /year
        en | You can freeze it once per year. | 1 /year
        en | You may renew 3 times. | 3
        en | A hundred seats. | 100
        de | Sie dürfen höchstens drei Gäste mitbringen. | 3 at_most
        de | Bis zu einundzwanzig Personen. | 21 at_most
        de | Zweimal im Jahr. | 2 /year
        fr | Vous pouvez emprunter six livres. | 6
        fr | Jusqu'à vingt et un articles. | 21 at_most
        fr | Deux fois par an. | 2 /year
        fr | Quatre-vingt-dix places. | 90
        nl | Eens per jaar. | 1 /year
        en | One voucher per order. | 1 /order
        nl | Je mag zo vaak wisselen als je wilt. | unlimited *
        nl | Je mag zoveel boeken lenen als je wilt. | unlimited *
        nl | Zo vaak komt dat niet voor. | -
        en | Swap seats as often as you like. | unlimited *
        en | Borrow as many books as you want. | unlimited *
        en | As many as 30 guests may join. | 30 at_most
        en | Only one voucher can be used per visit. | 1
        en | You are not the only one. | -
        de | Sie können beliebig oft tauschen. | unlimited *
        de | So oft kommt das nicht vor. | -
        fr | Changez autant de fois que vous voulez. | unlimited *
        fr | Il y a autant de places que de billets. | -
        nl | Op één lijn zitten we zeker. | -
        fr | Une fois par an. | 1 /year
        fr | 2 articles maximum. | 2 at_most
        """);
  }

  @TestFactory
  Stream<DynamicTest> numbers_that_are_no_values() {
    return Table.check(
        """
        nl | Je kunt R-150 bestellen. | -
        nl | Ons adres is Kerkstraat 5, 1234 AB Utrecht. | -
        nl | Volgens artikel 5 geldt dat niet. | -
        nl | Stap 1: kies een product. | -
        nl | 1. Ga naar je account. | -
        nl | In 2023 is dat gewijzigd. | -
        nl | Een van de medewerkers helpt je. | -
        nl | Je betaalt in één keer. | -
        nl | Bestelnummer 12345678 is verzonden. | -
        nl | Je bestelling {{1}} is onderweg. | -
        nl | Neem dit in acht. | -
        nl | Op de derde dag is het af. | -
        nl | Kies voor de 4G versie. | -
        nl | IBAN NL91 ABNA 0417 1643 00. | -
        en | One of our staff will help. | -
        en | This is the one. | -
        en | No one can help. | -
        en | Pay it all at once. | -
        en | Press 1 for sales. | -
        en | Version 3.2.1 is out. | -
        de | Sie zahlen auf einmal. | -
        de | Außer Acht lassen. | -
        de | Am 3. Tag. | -
        de | Hauptstraße 12, 12345 Berlin. | -
        fr | L'un des conseillers vous aide. | -
        fr | Un produit neuf. | -
        fr | Une fois la commande validée. | -
        fr | 12 rue de la Paix, 75001 Paris. | -
        nl | Bel 112 bij nood. | -
        en | Text STOP to 60006 or text 60006. | tel:60006
        fr | Appelez le 3949. | -
        """);
  }

  @TestFactory
  Stream<DynamicTest> once_twice_and_groups() {
    return Table.check(
        """
        nl | Je mag maximaal één keer omruilen. | 1 at_most
        nl | Eén keer per jaar mag je wisselen. | 1 /year
        nl | Je kunt slechts één keer verlengen. | 1 at_most
        nl | Dat kan tweemaal per jaar. | 2 /year
        nl | Een kamer voor met z'n tweeën. | 2
        en | You can only change it once. | 1 at_most
        en | Only once per year. | 1 at_most /year
        en | The code can be used only once. | 1 at_most
        en | Once you have paid, we ship. | -
        en | A table for two people. | 2
        de | Höchstens einmal umtauschen. | 1 at_most
        de | Einmal pro Jahr. | 1 /year
        de | Das geht nur einmal. | 1 at_most
        de | Sie können zweimal verlängern. | 2
        de | Zu zweit. | 2
        de | Noch einmal versuchen. | -
        fr | Une seule fois par an. | 1 at_most /year
        fr | Vous pouvez le changer une seule fois. | 1 at_most
        fr | Deux fois par an. | 2 /year
        fr | Une chambre à deux. | 2
        """);
  }

  @TestFactory
  Stream<DynamicTest> numbers_in_names() {
    return Table.check(
        """
        nl | De iPhone 12 is uitverkocht. | -
        nl | Onze top 3. | -
        nl | Formule 1 kijken. | -
        nl | Service 24 helpt je. | -
        """);
  }

  @TestFactory
  Stream<DynamicTest> chains_of_digits_and_names() {
    return Table.check(
        """
        nl | Het 1-2-3-tarief geldt voor iedereen. | -
        de | Gemäß Art. 13 DSGVO. | -
        en | Once a booking is made, it stands. | -
        en | We're rated 4.8 out of 5. | 4.8 & 5
        nl | Het bed is 140x200. | -
        nl | Je mag 2x per jaar wisselen. | 2 /year
        en | On our network Full Fibre 900 is fastest. | -
        """);
  }
}
