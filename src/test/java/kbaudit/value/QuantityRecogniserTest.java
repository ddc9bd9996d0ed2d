package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuantityRecogniserTest {

  @TestFactory
  Stream<DynamicTest> numbers_with_a_unit_of_measure() {
    return Table.check(
        """
        nl | Je koffer mag maximaal 20 kg wegen. | 20 kg at_most
        nl | Maximaal twintig kilo. | 20 kg at_most
        nl | Je hebt 10 GB per maand. | 10 GB /month
        nl | Download tot 100 Mbit/s. | 100 Mbit/s at_most
        nl | Binnen 10 km bezorgen we gratis. | 10 km at_most
        nl | Het pakket is maximaal 100 x 50 x 50 cm. | 100x50x50 cm at_most
        nl | De temperatuur mag 60 °C zijn. | 60 °C
        nl | Een fles van 2 liter. | 2 l
        nl | Je verbruikt 2.500 kWh per jaar. | 2500 kWh /year
        en | Bags up to 23kg. | 23 kg at_most
        en | Twenty kilos. | 20 kg
        en | A 25m pool. | 25 m
        en | Within 5 miles. | 5 mi at_most
        en | Keep below 30 degrees. | 30 °C less_than
        de | Höchstens zwanzig Kilo. | 20 kg at_most
        de | 50 MBit/s im Download. | 50 Mbit/s
        de | Bis 31,5 Kilogramm. | 31.5 kg at_most
        fr | Vingt kilos maximum. | 20 kg at_most
        fr | 50 Go par mois. | 50 GB /month
        fr | Jusqu'à 30 mètres. | 30 m at_most
        """);
  }

  @TestFactory
  Stream<DynamicTest> sides_written_together() {
    return Table.check(
        """
        nl | Handbagage van 55x40x23 cm. | 55x40x23 cm
        """);
  }

  @TestFactory
  Stream<DynamicTest> limits_said_by_refusing_more() {
    return Table.check(
        """
        nl | Je pakket mag niet zwaarder zijn dan 23 kilo. | 23 kg at_most
        nl | De lengte mag 2 meter niet overschrijden. | 2 m at_most
        nl | Is je pakket zwaarder dan 23 kilo? | 23 kg more_than
        en | The parcel may not exceed 30 kg. | 30 kg at_most
        en | Your trailer must not be longer than 7 metres. | 7 m at_most
        de | Pakete dürfen 31,5 kg nicht überschreiten. | 31.5 kg at_most
        fr | Le colis ne doit pas dépasser 30 kg. | 30 kg at_most
        fr | La valise ne peut excéder 158 cm. | 158 cm at_most
        en | Your suitcase can't be heavier than 20 kg. | 20 kg at_most
        de | Der Koffer darf nicht unter 5 kg wiegen. | 5 kg at_least
        nl | Als het zwaarder is dan 20 kg kan het niet mee. | 20 kg more_than
        nl | Je hebt 20 gig per maand. | 20 GB /month
        """);
  }
}
