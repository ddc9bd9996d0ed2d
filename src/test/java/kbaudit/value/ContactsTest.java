package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContactsTest {

  @TestFactory
  Stream<DynamicTest> addresses() {
    return Table.check(
        """
        nl | Bel 038 720 14 40. | tel:+31387201440
        nl | Bel +31 (0)38 720 1440 op werkdagen van 9.00-17.30 uur. | tel:+31387201440 & mo-fr 09:00-17:30
        nl | Bel 0800-1351. | tel:+318001351
        nl | Open 09.00-17.30 uur. | 09:00-17:30
        nl | Mail naar Info@Winkel.example. | mailto:info@winkel.example
        nl | Ga naar https://www.winkel.nl/retour/. | https://winkel.nl/retour
        nl | Kijk op winkel.nl/retour voor meer. | https://winkel.nl/retour
        nl | Whatsapp 06-12345678. | tel:+31612345678
        en | Call 020 7946 0018. | tel:+442079460018
        en | Text the shop on 07700 900155. | tel:+447700900155
        en | That is our front desk (01632 960155). | tel:+441632960155
        en | Your order 01632 9601 is ready. | -
        de | Telefon: 030 901820. | tel:+4930901820
        fr | Appelez le 01 42 68 53 00. | tel:+33142685300
        nl | Sms naar 4422 voor je saldo. | tel:4422
        nl | Stuur SALDO naar 4422 en je ziet je saldo. | tel:4422
        nl | We stuurden een sms naar 4500 klanten. | -
        nl | Je verhuist naar 4422. | 4422
        en | Text HELP to 81025 for a call back. | tel:81025
        en | We sent a text to 4000 customers. | 4000
        de | Schicken Sie eine SMS an 22044. | tel:22044
        de | Senden Sie STOPP an 84343. | tel:84343
        fr | Envoyez CODE par SMS au 36105 pour participer. | tel:36105
        fr | Envoyez un texto au 36105. | tel:36105
        """);
  }
}
