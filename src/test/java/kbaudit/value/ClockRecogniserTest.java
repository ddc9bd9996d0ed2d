package kbaudit.value;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClockRecogniserTest {

  @TestFactory
  Stream<DynamicTest> times_of_day() {
    return Table.check(
        """
        nl | Bestel vóór 23.00 uur. | 23:00 less_than
        nl | Bestel voor elf uur 's avonds. | 23:00 less_than
        nl | Inchecken kan vanaf 15.00 uur. | 15:00 at_least
        nl | Om 10 uur gaan we open. | 10:00
        nl | Om half drie. | 14:30
        nl | Om half drie 's nachts. | 02:30
        nl | Om kwart voor vijf. | 16:45
        nl | Om kwart over negen. | 09:15
        nl | Tussen 9 en 12 uur. | 09:00-12:00
        nl | Van 9.00 tot 17.00 uur bereikbaar. | 09:00-17:00
        nl | Uitchecken tot 11:00. | 11:00 at_most
        nl | Om 9u30. | 09:30
        nl | Tot middernacht. | 00:00 at_most
        en | Check in from 3pm. | 15:00 at_least
        en | Order before 5.30pm. | 17:30 less_than
        en | At half past two. | 14:30
        en | Quarter to five. | 16:45
        en | Until noon. | 12:00 at_most
        en | Five o'clock in the afternoon. | 17:00
        en | From 9am to 5pm. | 09:00-17:00
        en | 9-5pm. | 09:00-17:00
        en | It is open from 10 until 6. | 10:00-18:00
        nl | Om een uur 's middags. | 13:00
        en | By 11 o'clock at night. | 23:00 at_most
        de | Um 17 Uhr. | 17:00
        de | Bis 17:30 Uhr. | 17:30 at_most
        de | Um halb drei. | 14:30
        de | Viertel nach neun. | 09:15
        de | Von 9 bis 17 Uhr. | 09:00-17:00
        de | Um elf Uhr abends. | 23:00
        de | Bis Mitternacht. | 00:00 at_most
        fr | Avant 10 heures. | 10:00 less_than
        fr | À 16 heures. | 16:00
        fr | À 9 h 30. | 09:30
        fr | De 9h à 18h. | 09:00-18:00
        fr | Avant midi. | 12:00 less_than
        fr | Le film commence à vingt-deux heures quinze. | 22:15
        fr | À neuf heures et demie. | 09:30
        fr | Jusqu'à 5 heures de l'après-midi. | 17:00 at_most
        """);
  }

  @TestFactory
  Stream<DynamicTest> opening_hours() {
    return Table.check(
        """
        nl | Op werkdagen van 9.00 tot 21.00 uur en op zaterdag van 9.00 tot 17.00 uur. | mo-fr 09:00-21:00; sa 09:00-17:00
        nl | Maandag t/m zaterdag open van 10 tot 18 uur. | mo-sa 10:00-18:00
        nl | We zijn dag en nacht bereikbaar. | mo-su 00:00-24:00
        nl | Bereikbaar 24 uur per dag, 7 dagen per week. | mo-su 00:00-24:00
        nl | Op zondag gesloten. | su closed
        nl | In het weekend zijn we niet bereikbaar. | sa-su closed
        nl | Ma-vr 9:00-17:30. | mo-fr 09:00-17:30
        nl | Dagelijks behalve op maandag van 10 tot 17 uur. | mo closed; tu-su 10:00-17:00
        nl | Van 9.00 tot 17.00 uur op werkdagen. | mo-fr 09:00-17:00
        nl | Wij bezorgen dagelijks tussen 9 en 22 uur. | mo-su 09:00-22:00
        en | Monday to Friday, 9am to 5.30pm. | mo-fr 09:00-17:30
        en | Open weekdays 9 to 5. | mo-fr 09:00-17:00
        en | Closed on Sunday. | su closed
        en | Open 24/7. | mo-su 00:00-24:00
        en | Mon-Fri 9am-6pm, Sat 10am-4pm. | mo-fr 09:00-18:00; sa 10:00-16:00
        de | Dienstags bis samstags von 10 bis 18 Uhr. | tu-sa 10:00-18:00
        de | Rund um die Uhr. | mo-su 00:00-24:00
        de | Mo-Fr 9-12.30 und 14-18 Uhr. | mo-fr 09:00-12:30,14:00-18:00
        de | Sonntags geschlossen. | su closed
        de | Am Wochenende ist das Telefon nicht besetzt. | sa-su closed
        de | Täglich außer sonntags von 9 bis 18 Uhr. | mo-sa 09:00-18:00; su closed
        fr | Du lundi au vendredi de 9h à 18h. | mo-fr 09:00-18:00
        fr | Ouvert tous les jours de 10 h à 19 h. | mo-su 10:00-19:00
        fr | Fermé le dimanche. | su closed
        fr | 24 h sur 24. | mo-su 00:00-24:00
        fr | Joignable 7j/7 et 24h/24. | mo-su 00:00-24:00
        nl | ma t/m vr 9.00 – 18.00, za 9.00 – 17.00, zo gesloten | mo-fr 09:00-18:00; sa 09:00-17:00; su closed
        nl | Ma. t/m vr. van 9 tot 5. | mo-fr 09:00-17:00
        nl | Bel op werkdagen tussen 9 en 5 uur. | mo-fr 09:00-17:00
        nl | Op zon- en feestdagen gesloten. | su closed
        en | Available 8am–8pm, seven days a week. | mo-su 08:00-20:00
        de | Mo, Di, Do 8-16 Uhr, Mi und Fr 8-12 Uhr. | mo-tu 08:00-16:00; we 08:00-12:00; th 08:00-16:00; fr 08:00-12:00
        fr | Mardi, jeudi : 9h-12h / 14h-18h. | tu 09:00-12:00,14:00-18:00; th 09:00-12:00,14:00-18:00
        """);
  }

  @TestFactory
  Stream<DynamicTest> opening_hours_with_one_end() {
    return Table.check(
        """
        nl | We zijn op vrijdag open tot 21 uur. | fr -21:00 at_most
        nl | Donderdags koopavond tot negen uur. | th -21:00 at_most
        nl | Op vrijdag tot 21 uur. | fr -21:00 at_most
        nl | Op zaterdag besteld tot 17.00 uur is maandag in huis. | 17:00 at_most
        nl | Op zondag dicht. | su closed
        nl | Zeven dagen per week bereikbaar. | mo-su open
        en | Open until 9pm on Thursdays. | th -21:00 at_most
        en | On Thursdays we are open until 9pm. | th -21:00 at_most
        en | Closed on Sundays. | su closed
        en | We are open seven days a week. | mo-su open
        de | Samstags ab 10 Uhr geöffnet. | sa 10:00- at_least
        de | Samstags ab 10 Uhr. | sa 10:00- at_least
        de | Sonntags geschlossen. | su closed
        de | Am Wochenende ist das Telefon nicht besetzt. | sa-su closed
        fr | Le samedi jusqu'à 18 h. | sa -18:00 at_most
        fr | Fermé le dimanche. | su closed
        fr | Joignable 7j/7. | mo-su open
        """);
  }

  @TestFactory
  Stream<DynamicTest> hours_before_their_days() {
    return Table.check(
        """
        nl | Iedere eerste maandag van de maand gesloten. | -
        en | The gym is open 6am to 10pm Monday to Friday and 8am till 6pm at weekends. | mo-fr 06:00-22:00; sa-su 08:00-18:00
        fr | Ouvert de 6 h à 23 h en semaine et de 9 h à 19 h le week-end. | mo-fr 06:00-23:00; sa-su 09:00-19:00
        """);
  }

  @TestFactory
  Stream<DynamicTest> part_of_a_day_is_not_the_day() {
    return Table.check(
        """
        nl | Op maandagochtend zijn we gesloten. | -
        nl | Op maandag zijn we in de ochtend gesloten. | -
        nl | Maandag de hele dag gesloten. | mo closed
        nl | Op maandag van 12 tot 13 uur gesloten. | 12:00-13:00
        nl | Vrijdag vanaf 15 uur gesloten. | fr -15:00 at_most
        nl | Dagelijks van 9 tot 19 uur, behalve op zaterdag tot 17 uur. | mo-fr 09:00-19:00; sa 09:00-17:00; su 09:00-19:00
        nl | Dagelijks behalve op zaterdag tot 17 uur. | mo-fr -17:00; sa closed; su -17:00 at_most
        nl | Zaterdag tot 12 uur gesloten. | sa 12:00- at_least
        nl | Donderdagavond koopavond tot 21.00 uur. | th -21:00 at_most
        nl | Woensdagmiddag van 13 tot 15 uur. | we 13:00-15:00
        en | We are closed on Monday mornings. | -
        en | Fridays closed from 3pm. | 15:00 at_least
        en | We are closed on Mondays, mornings are quiet. | mo closed
        de | Freitags nachmittags geschlossen. | -
        de | Freitagnachmittag ist die Praxis geschlossen. | -
        de | Mo geschlossen, Di-Fr 10-18 Uhr. | mo closed; tu-fr 10:00-18:00
        fr | Fermé le lundi matin. | -
        fr | Le samedi, nous fermons à 17 h. | sa -17:00 at_most
        fr | Nous ne sommes pas ouverts le dimanche. | su closed
        """);
  }

  @TestFactory
  Stream<DynamicTest> closing_and_opening_on_a_weekday() {
    return Table.check(
        """
        nl | Het zwembad sluit op zondag om vijf uur. | su -17:00 at_most
        nl | We gaan op zaterdag om 17 uur dicht. | sa -17:00 at_most
        nl | Zondag gaan we pas om 12 uur open. | su 12:00- at_least
        nl | De inschrijving sluit vrijdag om 12 uur. | 12:00
        nl | De workshop op zaterdag begint om 14 uur. | 14:00
        nl | We sluiten om 16 uur op zaterdag 24 december. | 16:00 & 12-24
        en | We shut at 10pm on a Sunday. | su -22:00 at_most
        en | We close at 4 on Saturdays. | sa -16:00 at_most
        en | The show opens at 8pm on Tuesday. | 20:00
        de | Samstags schließen wir um 13 Uhr. | sa -13:00 at_most
        de | Samstags macht der Laden um 16 Uhr zu. | sa -16:00 at_most
        de | Sonntags machen wir um 11 Uhr auf. | su 11:00- at_least
        de | Samstags hört der Kurs um 16 Uhr auf. | 16:00
        de | Laden samstags um 16 Uhr zu. | sa -16:00 at_most
        de | Mo-Do um halb fünf Schluss. | mo-th -16:30 at_most
        de | Samstags geht es um 16 Uhr zum See. | 16:00
        en | On Sundays we close at five in town. | su -17:00 at_most
        en | On Sundays the desk is open till six. | su -18:00 at_most
        de | Samstags machen wir um 16 Uhr zuerst sauber. | 16:00
        de | Sonntags haben wir zu. | su closed
        de | Mo-Fr 9-18, Sa zu. | mo-fr 09:00-18:00; sa closed
        de | Montags hat der Laden nicht auf. | mo closed
        de | Am Samstag bleibt die Praxis zu. | sa closed
        de | Mittwochs keine Sprechstunde. | we closed
        de | Samstags stellen wir Pakete zu. | -
        de | Wir stellen auch samstags zu. | -
        de | Werktags nicht zwischen 6 und 9 Uhr. | 06:00-09:00
        de | Das ist am Montag zu bezahlen. | -
        de | Verschieben Sie das nicht auf Montag. | -
        de | Wir öffnen um 9 und schließen um sechs. | 09:00 & 18:00
        de | Wir öffnen um 6 Uhr. | 06:00
        de | Mo 8–12 u. 14–18, Di u. Do 8–12 Uhr. | mo 08:00-12:00,14:00-18:00; tu 08:00-12:00; th 08:00-12:00
        de | Mo–Sa 7–20, So u. Feiertag 8–18 Uhr. | mo-sa 07:00-20:00; su 08:00-18:00
        de | Küche von 12 bis 14 und von 18 bis 22 Uhr. | 12:00-14:00 & 18:00-22:00
        de | Zwischen 8 und 12 und zwischen 13 und 17 Euro. | 8..12 & EUR 13..EUR 17
        de | Die Aktien schließen um 9 % höher. | 9%
        de | Frühstück von 7 bis 10.30 Uhr, am Wochenende bis 11 Uhr. | 07:00-10:30 & sa-su -11:00 at_most
        fr | Nous ouvrons à 10 h le dimanche. | su 10:00- at_least
        """);
  }

  @TestFactory
  Stream<DynamicTest> hour_of_a_weekday() {
    return Table.check(
        """
        nl | Reserveer vóór vrijdag 12 uur. | 12:00 less_than
        nl | 's Avonds zijn we tot tien uur bereikbaar. | 22:00 at_most
        nl | Bestel 's avonds en haal het vanaf tien uur op. | 10:00 at_least
        nl | 's Avonds besteld, om 10 uur in huis. | 10:00
        nl | Inleveren kan tot vrijdag om 17 uur. | 17:00 at_most
        nl | Op zaterdag 2 uur gratis parkeren. | PT2H
        en | Order before Friday 12 noon. | 12:00 less_than
        de | Bis Freitag 12 Uhr bestellen. | 12:00 at_most
        fr | Réponse avant lundi 9 h. | 09:00 less_than
        fr | Du vendredi 18 h au lundi matin. | 18:00
        fr | Le lundi, 2 h de stationnement gratuit. | PT2H
        """);
  }

  @TestFactory
  Stream<DynamicTest> half_of_the_day_told_elsewhere() {
    return Table.check(
        """
        nl | 's Avonds van 7 tot 9 uur. | 19:00-21:00
        nl | 's Ochtends van 9 tot 12 en 's avonds van 7 tot 9 uur. | 09:00-12:00 & 19:00-21:00
        nl | Van 9 uur 's ochtends tot 5 uur bereikbaar. | 09:00-17:00
        nl | In de avond kunt u 2 uur parkeren. | PT2H
        nl | 's Avonds na achten is het rustig. | 20:00 more_than
        nl | Zaterdags tot vijven open. | sa -17:00 at_most
        nl | Na vijven krijgt u de voicemail. | 17:00 more_than
        nl | Na negenen is het rustig. | -
        nl | De balie is van 9 tot 12.30 bemand. | 09:00-12:30
        nl | Een broodje kost van 2 tot 3.30 euro. | EUR 2..EUR 3.30
        nl | Elke werkdag van 7 tot 7 bereikbaar. | mo-fr 07:00-19:00
        nl | We komen met z'n vijven. | 5
        nl | Deel de pizza in achten. | 8
        en | Open from eight in the morning until eight at night. | 08:00-20:00
        en | Lines are open from 1pm to 5. | 13:00-17:00
        en | Quiet hours are from 10pm to 6. | 22:00-06:00
        de | Abends ab 8 Uhr. | 20:00 at_least
        fr | Le soir à 8 heures. | 20:00
        """);
  }

  @TestFactory
  Stream<DynamicTest> looks_like_a_time_of_day() {
    return Table.check(
        """
        nl | De rondvaart duurt van 2 tot 3 uur. | PT2H..PT3H
        nl | Verzamelen boven om 10 uur. | 10:00
        nl | Het is vijf voor twaalf voor onze zwaluwen. | -
        nl | Bel onze 24-uurslijn. | mo-su 00:00-24:00
        en | The treatment takes from 2 to 3 hours. | PT2H..PT3H
        en | The party is over at 11pm. | 23:00
        en | It's a nine-to-five job. | -
        en | There is a 24-hour helpline. | mo-su 00:00-24:00
        en | A 24-hour ticket. | PT24H
        de | Unsere 24-Stunden-Hotline hilft. | mo-su 00:00-24:00
        fr | L'attente dure de 1 à 2 heures. | PT1H..PT2H
        """);
  }
}
