package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ShareRecogniserTest {

  @TestFactory
  Stream<DynamicTest> shares_in_words_are_percentages() {
    return Table.check(
        """
        nl | Je krijgt een kwart korting. | 25%
        nl | Je betaalt de helft van de prijs. | 50%
        nl | Je betaalt een derde minder. | 33.33%
        nl | Tot driekwart van de kosten wordt vergoed. | 75% at_most
        nl | Wij vergoeden maximaal twee derde van de rekening. | 66.67% at_most
        nl | Je betaalt een vijfde van de huur. | 20%
        nl | Kinderen gaan voor halve prijs naar binnen. | 50%
        nl | Eén op de vijf klanten klaagt. | 20%
        nl | Na een half uur sluiten we. | PT30M
        nl | Een derde poging is niet mogelijk. | -
        nl | Wij delen niets met een derde partij. | -
        nl | In het tweede kwart van het jaar. | -
        nl | Om kwart over negen gaan we open. | 09:15
        nl | Een kwart liter melk. | 0.25 l
        nl | Dat duurt drie kwart jaar. | P9M
        en | You get a fifth off. | 20%
        en | You pay half price. | 50%
        en | Three quarters of the fee is refunded. | 75%
        en | It costs a third less. | 33.33%
        en | We never share data with a third party. | -
        en | We pay up to two thirds of the bill. | 66.67% at_most
        en | One in five customers pays late. | 20%
        en | You get half of the deposit back. | 50%
        en | A quarter of an hour. | PT15M
        en | Opens at half past two. | 14:30
        en | A quarter of customers. | 25%
        en | On half-term dates you pay half the fare. | 50%
        de | Sie zahlen ein Viertel weniger. | 25%
        de | Wir erstatten zwei Drittel der Kosten. | 66.67%
        de | Sie bekommen die Hälfte zurück. | 50%
        de | Kinder zahlen ein Drittel des Preises. | 33.33%
        de | Ein Fünftel Rabatt. | 20%
        de | Zum halben Preis. | 50%
        de | Nach einer Viertelstunde. | PT15M
        de | In diesem Viertel liefern wir nicht. | -
        de | Um Viertel nach neun. | 09:15
        fr | Un quart de moins. | 25%
        fr | Vous payez un tiers du prix. | 33.33%
        fr | Une réduction d'un cinquième. | 20%
        fr | La moitié est remboursée. | 50%
        fr | Les enfants paient moitié prix. | 50%
        fr | Les trois quarts du montant. | 75%
        fr | Vous payez les deux tiers de la facture. | 66.67%
        fr | Un client sur cinq. | 20%
        fr | Trois quarts d'heure. | PT45M
        fr | Nous ne transmettons rien à un tiers. | -
        fr | Ouvert 7 jours sur 7. | mo-su open
        """);
  }

  @TestFactory
  Stream<DynamicTest> nine_out_of_ten() {
    return Table.check(
        """
        en | 9 out of 10 towns have it. | 90%
        en | Save a fifth on fares with the card. | 20%
        en | Save a quarter of an hour in the queue. | PT15M
        en | The fifth visit is on a Monday. | -
        en | Students travel at half fare. | 50%
        en | You get half back. | 50%
        en | The first half is over. | -
        en | You pay half an hour later. | PT30M
        """);
  }
}
