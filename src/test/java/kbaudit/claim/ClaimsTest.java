package kbaudit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.document.Language;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;
import kbaudit.value.Bound;
import kbaudit.value.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence claims: what is allowed, needed, free, automatic or the only way; how many. */
class ClaimsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Lexicon LEXICON = Lexicon.standard();

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | You may not take more than two bags.                   | polarity YES
          en | No booking needed.                                     | obligation NOT_REQUIRED
          en | Please do not lend the card to anyone else.            | polarity NO
          en | Please do not forget your card.                        | obligation REQUIRED, polarity YES
          en | Guests who don't live here need to show a card.        | obligation REQUIRED, polarity YES
          en | Guests who do not stay the night have to pay.          | obligation REQUIRED, polarity YES
          en | Note that you don't need a card.                       | obligation NOT_REQUIRED
          fr | Les clients qui n'ont pas de carte doivent payer.      | obligation REQUIRED, polarity YES
          en | The card is yours alone, so please do not lend it.     | polarity NO, polarity YES
          nl | Beneden mag een hond; wie boven woont mag geen hond nemen. | polarity NO, polarity YES
          nl | Stuur hem daarom zelf terug.                           | obligation REQUIRED, polarity YES, procedure ON_REQUEST
          nl | Wij keren alleen uit als je beide sleutels inlevert.   | obligation REQUIRED, polarity YES, exclusivity ONLY
          nl | Waar je woont speelt bij een aanvraag geen rol.        | obligation NOT_REQUIRED
          nl | Voor het kijken hoeft u geen papieren mee te nemen, voor het tekenen wel. | obligation NOT_REQUIRED, polarity YES
          nl | Alle winkels zijn vandaag dicht, behalve die in Utrecht. | polarity YES
          de | Bitte laden Sie den Akku auf, bevor Sie ihn abgeben.   | obligation REQUIRED, polarity YES
          de | Wer einmal fehlt, darf die Stunde nachholen.           | polarity YES
          de | Der Schaden ist unverzüglich zu melden.                | obligation REQUIRED, polarity YES
          de | Der Ausweis ist stets mitzuführen.                     | obligation REQUIRED, polarity YES
          de | Das Tor ist nicht zu öffnen.                           | polarity NO
          de | Das Büro ist leicht zu finden.                         | polarity YES
          de | Die Wohnung ist ab Mai zu vermieten.                   | polarity YES
          de | Wir sind da, um Ihnen zu helfen.                       | polarity YES
          de | Es gilt Maskenpflicht.                                 | obligation REQUIRED, polarity YES
          de | Es besteht keine Maskenpflicht.                        | obligation NOT_REQUIRED
          de | Der Parkplatz ist gebührenpflichtig.                   | cost PAID
          de | Die Untervermietung bedarf unserer Zustimmung.         | obligation REQUIRED, polarity YES
          de | Bei Bedarf schicken wir eine Kopie.                    | polarity YES
          de | Der Nachweis entfällt für Rentner.                     | obligation NOT_REQUIRED
          de | Die Karte wird Ihnen unaufgefordert zugesandt.         | polarity YES, procedure BY_ITSELF
          de | Sie brauchen nichts zu tun.                            | polarity YES, procedure BY_ITSELF
          de | Zahlbar innerhalb von 14 Tagen ohne Abzug.             | polarity YES
          de | Drucker nicht nötig, QR-Code genügt.                   | obligation NOT_REQUIRED
          de | Im ganzen Haus gilt Rauchverbot.                       | polarity NO
          de | Ein Rauchverbot besteht nicht.                         | polarity YES
          de | Im Garten gilt kein Grillverbot.                       | polarity YES
          de | Es besteht kein Leinenzwang.                           | obligation NOT_REQUIRED
          de | Wir bitten um Anmeldung.                               | obligation REQUIRED, polarity YES
          de | Vorzulegen sind Personalausweis und Geburtsurkunde.    | obligation REQUIRED, polarity YES
          de | Hygieneartikel sind von der Rückgabe ausgenommen.      | polarity NO
          de | Guten Tag, ein Umtausch ist leider nicht möglich.      | polarity NO
          de | Hi Tom, Umtausch haben wir nur mit Bon. LG Tina        | obligation REQUIRED, polarity YES, exclusivity ONLY
          de | Danke für deine Nachricht, Umtausch ist nicht möglich. | polarity NO
          en | Hi Tom, returns are free.                              | cost FREE
          nl | Hoi Sam, retourneren is gratis.                        | cost FREE
          fr | Bonjour Sam, les retours sont gratuits.                | cost FREE
          de | Haustiere: nein.                                       | polarity NO
          fr | La défense de vos droits n'existe que dans la formule Or. | polarity YES, exclusivity ONLY
          fr | Renvoyez-nous le modem.                                | obligation REQUIRED, polarity YES
          fr | Le forfait comprend le stationnement.                  | cost FREE
          en | Don't hesitate to bring your own lunch.                | polarity YES
          fr | N'hésitez pas à apporter votre pique-nique.            | polarity YES
          fr | N'oubliez pas votre carte d'adhérent.                  | obligation REQUIRED, polarity YES
          fr | Pas de chiens ni de chats dans la salle.               | polarity NO
          nl | Verlengen kan nergens anders dan aan de balie.         | polarity YES, exclusivity ONLY
          nl | Voor het overzetten van je nummer hoef je niets te doen. | obligation NOT_REQUIRED, procedure BY_ITSELF
          nl | Uw abonnement wordt niet automatisch verlengd.         | polarity NO, procedure ON_REQUEST
          nl | Handdoeken graag zelf meenemen.                        | obligation REQUIRED, polarity YES, procedure ON_REQUEST
          nl | Graag komen we bij u langs.                            | polarity YES
          nl | Honden zijn bij ons een no-go.                         | polarity NO
          nl | Mag mijn hond mee? Nee, helaas.                        | polarity NO
          nl | Kost een kluisje iets? Nee, gratis.                    | cost FREE
          nl | Reserveren hoeft niet, loop gewoon binnen.             | obligation NOT_REQUIRED
          nl | Zonder afspraak hoeft u niet te komen.                 | obligation REQUIRED
          nl | Kaartjes ruilen: helaas niet.                          | polarity NO
          nl | Kom vroeg: niet dringen.                               | polarity NO, polarity YES
          nl | U kunt niet vóór 15.00 uur de kamer in.                | polarity YES
          nl | Lid zijn is geen voorwaarde.                           | obligation NOT_REQUIRED
          nl | Je mag niet meer dan tien boeken lenen.                | polarity YES
          nl | De reparatie duurt nooit langer dan een week.          | polarity YES
          nl | Annuleren mag niet binnen 24 uur voor vertrek.         | polarity NO
          nl | Een polis op papier sturen we alleen als u erom vraagt. | polarity YES, exclusivity ONLY, procedure ON_REQUEST
          nl | Een polis op papier sturen we niet als u erom vraagt.  | polarity NO
          nl | Neem je eigen handdoek mee, dat is verplicht.          | obligation REQUIRED, polarity YES
          nl | Neem je eigen beker mee, dan krijg je korting.         | polarity YES
          nl | Je mag mee, maar zonder kaartje kom je er niet in.     | obligation REQUIRED
          nl | De pasfoto mag niet ouder zijn dan zes maanden.        | polarity YES
          fr | Merci de présenter votre carte à l'accueil.            | obligation REQUIRED, polarity YES
          nl | Je label staat klaar op elk punt, geen uitzonderingen. | polarity YES
          nl | Daar nemen we geen bonnen, een cheque of contant geld aan. | polarity NO
          fr | Désolée, nous n'acceptons pas les chèques.             | polarity NO
          fr | Merci, mais nous n'acceptons pas les chèques.          | polarity NO
          fr | Coucou ! Désolés, les chiens ne sont pas admis.        | polarity NO
          en | Bring as many friends as you like.                     | polarity YES
          en | Bring your own towel.                                  | obligation REQUIRED, polarity YES
          en | Please allow five days for delivery.                   | polarity YES
          en | Allow the app to use your camera.                      | obligation REQUIRED, polarity YES
          en | Cancel your booking any time.                          | polarity YES
          en | Open to visitors from Tuesday.                         | polarity YES
          en | We'll ask to see your passport.                        | obligation REQUIRED, polarity YES
          en | Booking: required.                                     | obligation REQUIRED, polarity YES
          en | Booking: not required.                                 | obligation NOT_REQUIRED
          en | Paper bills: on request only.                          | polarity YES, exclusivity ONLY, procedure ON_REQUEST
          en | Important: bring your card.                            | obligation REQUIRED, polarity YES
          en | Should your parcel be late, visit the shop.            | polarity YES
          en | Enjoy the view from the terrace.                       | polarity YES
          en | Open all year round for visitors.                      | polarity YES, quantifier ALL
          en | Kids up to four stay in the pram.                      | polarity YES
          en | Expect an answer in a few days.                        | polarity YES
          en | A repair never takes more than a week.                 | polarity YES
          en | Some branches have parking.                            | polarity YES, quantifier NOT_ALL
          en | All but one of the branches have parking.              | polarity YES
          en | Children need their own ticket.                        | obligation REQUIRED, polarity YES
          en | If you need a new card, visit the shop.                | polarity YES
          en | The bins are emptied every two weeks.                  | polarity YES
          en | Every guest gets a towel every two days.               | polarity YES, quantifier ALL
          en | Please refrain from smoking.                           | polarity NO
          en | If not, a new bin is free; order one in your account.  | cost FREE, polarity YES
          de | Wenn nicht, ist der Umtausch kostenlos; rufen Sie an.  | cost FREE, polarity YES, obligation REQUIRED
          """)
  void a_sentence_takes_its_stances(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | De lunch is bij het arrangement niet inbegrepen.       | cost PAID
          de | Die Getränke sind im Preis nicht inbegriffen.          | cost PAID
          de | Die Anmeldegebühr entfällt.                            | cost FREE
          de | Die Anmeldegebühr entfällt nicht.                      | cost PAID
          de | Der Kurs am Montag entfällt.                           | polarity NO
          de | Auf Kinder entfallen 5 Euro.                           | polarity YES
          de | Auf die Mahngebühr verzichten wir.                     | cost FREE
          de | Die Versandkosten übernehmen wir nicht.                | cost PAID
          de | In der Grundgebühr ist eine Flatrate enthalten.        | cost FREE
          de | Die Reinigung ist in der Miete nicht enthalten.        | cost PAID
          de | In der Packung ist ein Kabel enthalten.                | polarity YES
          de | Der Eintrittspreis beinhaltet eine Führung.            | cost FREE
          de | Der Preis enthält 19 % MwSt.                           | polarity YES
          de | Der Parkplatz kostet nix.                              | cost FREE
          de | Die Gravur kommt extra.                                | cost PAID
          de | Alle Preise zzgl. Versand.                             | cost PAID, quantifier ALL
          de | Es fallen keine weiteren Kosten an.                    | cost FREE
          de | Die Versandkosten trägt der Empfänger.                 | cost PAID
          de | Die Gefahr trägt der Empfänger.                        | polarity YES
          de | Vom vierten Tag an zahlen wir Krankengeld.             | polarity YES
          de | Die Versandkosten zahlen wir.                          | cost FREE
          de | Wir übernehmen 80 % der Kosten.                        | polarity YES
          de | Die erste Stunde schenken wir dir.                     | cost FREE
          de | Kinder bis 6 Jahre frei.                               | cost FREE
          de | WLAN inklusive.                                        | cost FREE
          de | EU-Roaming inklusive, Schweiz nicht.                   | polarity NO
          de | Ab 29 Euro entfallen die Versandkosten.                | cost FREE
          de | Kinder sind von der Zuzahlung befreit.                 | cost FREE
          de | In keinem Tarif gibt es Werbung.                       | polarity NO
          de | Der Basistarif enthält Werbung.                        | polarity YES
          de | Eintritt: frei                                         | cost FREE
          de | Aufnahmegebühr: keine.                                 | cost FREE
          de | Mitglieder erhalten exklusive Angebote.                | polarity YES
          en | Breakfast isn't included in the room rate.             | cost PAID
          fr | Le ménage n'est pas compris dans le tarif.             | cost PAID
          nl | Gratis retourneren kan bij ons niet.                   | cost PAID
          de | Kostenloses Stornieren ist nicht möglich.              | cost PAID
          nl | De gratis hulplijn is zondag niet bereikbaar.          | cost FREE
          nl | Parkeren is gratis op zondag en niet op zaterdag.      | cost FREE
          nl | De retourkosten nemen we op ons.                       | cost FREE
          de | Die Versandkosten übernehmen wir für Sie.              | cost FREE
          de | Die Anfahrt stellen wir nicht in Rechnung.             | cost FREE
          en | We don't charge for the first visit.                   | cost FREE
          fr | Les boissons ne sont pas comprises.                    | cost PAID
          de | Wir übernehmen die Anmeldung für Sie.                  | polarity YES
          en | Delivery is thrown in.                                 | cost FREE
          en | Delivery: free.                                        | cost FREE
          en | Drinks not included.                                   | cost PAID
          en | Postage is paid by the sender.                         | cost PAID
          en | Installation isn't part of the price.                  | cost PAID
          en | You can rent a towel for a small fee.                  | cost PAID
          en | We'll bill you for a second visit.                     | cost PAID
          en | We don't bill you for a second visit.                  | cost FREE
          en | Please do not feed the animals.                        | polarity NO
          en | We don't charge booking fees.                          | cost FREE
          en | We don't charge your card until the parcel ships.      | polarity NO
          de | Der Eintritt ist frei.                                 | cost FREE
          nl | De parkeerplaats is vrij.                              | polarity YES
          nl | Een kluisje gebruik je hier voor niks.                 | cost FREE
          nl | U betaalt geen administratiekosten.                    | cost FREE
          nl | Voor de proefles vragen wij geen inschrijfkosten.      | cost FREE
          nl | Boven € 40 betaalt u geen bezorgkosten.                | cost FREE
          nl | Geen verzendkosten vanaf 20 euro.                      | cost FREE
          nl | Er geldt geen opnamelimiet.                            | polarity NO
          nl | We betalen geen verzendkosten terug.                   | polarity NO
          nl | Geen borg terug bij schade.                            | polarity NO
          nl | Je betaalt de servicekosten niet vooraf.               | polarity NO
          nl | U betaalt niet meer dan € 5 bezorgkosten.              | polarity YES
          nl | Aan een tweede sleutel zijn kosten verbonden.          | cost PAID
          nl | Aan een tweede sleutel zijn geen kosten verbonden.     | cost FREE
          nl | Handdoeken zitten niet bij de prijs in.                | cost PAID
          nl | De kosten van het transport dragen wij.                | cost FREE
          nl | De huurder draagt de kosten van het schoonmaken.       | cost PAID
          """)
  void a_cost_has_its_bearer(String language, String sentence, String expected) throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Niet in elke winkel kun je pakketjes ophalen.          | quantifier NOT_ALL
          de | Diesen Schlüsseldienst gibt es nicht überall.          | quantifier NOT_ALL
          nl | De pendelbus rijdt elke tien minuten.                  | polarity YES
          nl | De reparatie is in een paar dagen klaar.               | polarity YES
          fr | Le bus passe toutes les dix minutes.                   | polarity YES
          en | This repair isn't available everywhere.                | quantifier NOT_ALL
          fr | Pas dans toutes nos boutiques.                         | quantifier NOT_ALL
          nl | Overal in onze winkels kun je contactloos betalen.     | polarity YES, quantifier ALL
          de | Nicht in jedem Zug gibt es ein Bordbistro.             | quantifier NOT_ALL
          en | You won't be charged at all for the visit.             | cost FREE
          """)
  void not_in_every_one_is_no_refusal(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Restmüll wird alle zwei Wochen abgeholt.           | polarity YES
          de | Jede weitere Minute kostet 19 Cent.                    | polarity YES
          de | In wenigen Tagen ist Ihr Geld da.                      | polarity YES
          de | Nur wenige Filialen öffnen sonntags.                   | polarity YES, exclusivity ONLY, quantifier NOT_ALL
          de | Fast alle Filialen öffnen sonntags.                    | polarity YES, quantifier NOT_ALL
          de | In die Schweiz kostet jede Minute 49 Cent.             | polarity YES
          de | Alle zwei Filialen haben offen.                        | polarity YES, quantifier ALL
          de | Alle Filialen öffnen alle zwei Wochen am Sonntag.      | polarity YES, quantifier ALL
          """)
  void every_so_often_is_no_whole(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Foto's maken mag zolang je niet flitst.                | polarity YES
          en | Photography is fine as long as you don't use flash.    | polarity YES
          fr | En tant que membre, vous entrez gratuitement.          | cost FREE
          nl | Zwemmen mag zolang er geen rode vlag hangt.            | polarity YES
          nl | Een kluisje huur je alleen maar per dag.               | polarity YES, exclusivity ONLY
          nl | Je mag fotograferen, ook als er geen gids bij is.      | polarity YES
          nl | Ook als je geen pas hebt, mag je naar binnen.          | polarity YES
          en | You can swim even if you are not a member.             | polarity YES
          de | Hunde dürfen nicht in den Saal, auch nicht angeleint.  | polarity NO
          fr | Les chiens n'entrent pas dans la salle, même tenus en laisse. | polarity NO
          fr | Le billet n'est pas échangeable, même s'il n'a pas servi. | polarity NO
          """)
  void a_condition_is_a_clause_of_its_own(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Stel dat je je rijbewijs kwijt bent.
          en | Let's say you lose your locker key.
          de | Angenommen, Sie verlieren Ihren Schlüssel.
          de | Hallo Frau Meier, vielen Dank für Ihre Nachricht.
          de | Sehr geehrte Frau Meier, sehr geehrter Herr Meier,
          de | Vielen Dank für die Unterlagen, die wir erhalten haben.
          fr | Imaginons que vous perdiez votre badge.
          nl | Fijn dat je er bent!
          nl | Goed om te horen dat de reparatie gelukt is.
          fr | Nous sommes ravis de vous accueillir parmi nous.
          nl | Een klant zei laatst: 'ik mocht mijn hond niet meenemen'.
          de | Ein Kunde schrieb: „Ich durfte meinen Hund nicht mitbringen.“
          """)
  void suppositions_pleasantries_and_quotations_claim_nothing(String language, String sentence)
      throws IOException {
    assertThat(stances(language, sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | U vroeg of bezorgen 5 euro kost: bezorgen is gratis.   | cost FREE
          nl | Schade meldt u bij de balie.                           | polarity YES
          fr | Nous vous remercions de ne plus fumer sur le balcon.   | polarity NO
          nl | Stel de thermostaat in op de wachtstand.               | obligation REQUIRED, polarity YES
          nl | De klant meldt zich bij de balie.                      | polarity YES
          nl | Neem je legitimatie mee.                               | obligation REQUIRED, polarity YES
          nl | Stel je vraag via de chat.                             | obligation REQUIRED, polarity YES
          nl | Betaal je contant bij de chauffeur.                    | polarity YES
          de | Bring deinen Ausweis mit.                              | obligation REQUIRED, polarity YES
          de | Ruf uns an, wenn du Fragen hast.                       | obligation REQUIRED, polarity YES
          de | Halte deine Kundennummer bereit.                       | obligation REQUIRED, polarity YES
          de | Nimm den Bus.                                          | obligation REQUIRED, polarity YES
          de | Reise stornieren kostet 5 Euro.                        | polarity YES
          de | Bestelle bis 12 Uhr, und wir liefern morgen.           | polarity YES
          de | Nicht abgeholte Ware geht zurück.                      | polarity YES
          de | Nicht genutzte Stunden können Sie nachholen.           | polarity YES
          de | Nicht benötigte Karten müssen Sie zurückgeben.         | obligation REQUIRED, polarity YES
          de | Nicht zurückgegebene Schlüssel berechnen wir mit 99 Euro. | polarity YES
          de | Rechnungen reichen Sie in der App ein.                 | polarity YES
          de | Sie können nicht genutzte Stunden nicht nachholen.     | polarity NO
          de | Nicht rechtzeitig bezahlte Rechnungen mahnen wir an.   | polarity YES
          de | Wir liefern nicht heute Abend.                         | polarity NO
          de | Kinder dürfen ab 8 Jahren allein ins Wasser.           | polarity YES
          de | Batterien sind nicht dabei.                            | polarity NO
          de | Eine mündliche Kündigung ist unwirksam.                | polarity NO
          de | Sie können nicht nur bar zahlen.                       | polarity YES
          fr | Imaginez votre cuisine dans notre magasin.             | obligation REQUIRED, polarity YES
          """)
  void what_only_looks_like_it_is_stated(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Meer dan twee koffers kunt u helaas niet meenemen.     | AT_MOST
          de | Länger als 14 Tage heben wir Pakete nicht auf.         | AT_MOST
          en | More than two bags are not allowed on board.           | AT_MOST
          fr | Plus de deux bagages ne sont pas acceptés.             | AT_MOST
          nl | Meer dan twee koffers kosten extra.                    | MORE_THAN
          nl | Bij meer dan € 50 betaalt u geen verzendkosten.        | MORE_THAN
          """)
  void more_than_that_refused_is_a_limit(String language, String sentence, Bound expected)
      throws IOException {
    assertThat(claims(language, sentence).stream().flatMap(claim -> claim.value().stream()))
        .extracting(Found::bound)
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Naar bijvoorbeeld Rome of Milaan betaal je 20 euro.    | EUR 20
          nl | Voor sporten zoals judo betaal je 20 euro.             | EUR 20
          nl | Je betaalt bijvoorbeeld 20 euro.                       | ''
          de | Ein Beispiel: Für drei Nächte zahlen Sie 20 Euro.      | ''
          de | Die Tasche kostet jetzt 29 € statt 49 €.               | EUR 29
          nl | Stuurt u de foto naar help@winkel.example?             | mailto:help@winkel.example
          nl | Betaalt u 20 euro?                                     | ''
          nl | Stel, je huurt 3 dagen, dan betaal je 60 euro.         | ''
          nl | Een box van 3 m² kost 45 euro.                         | EUR 45
          nl | Pauzeren kan tot drie maanden per jaar.                | P3M
          nl | De bus rijdt drie dagen per week.                      | ''
          """)
  void an_example_or_a_question_gives_no_value(String language, String sentence, String expected)
      throws IOException {
    assertThat(String.join("", values(language, sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Met pakket Vast 3 ligt de prijs drie jaar vast.        | numbered:vast=[3]
          nl | Vast 5 kost 20 euro per maand.                         | numbered:vast=[5]
          nl | Vanaf 5 is het 20 euro.                                | ''
          nl | Op P5 parkeert u voor 8 euro.                          | numbered:p=[5]
          nl | De winkel in Nijverdorp sluit om 17.00 uur.            | place-name=[nijverdorp]
          de | Die Filiale Niederhausen öffnet um 9 Uhr.              | place-name=[niederhausen]
          de | Das ändern Sie in Ihrem Konto für 5 Euro.              | ''
          de | Lesen Sie das binnen 3 Tagen in Ruhe durch.            | ''
          de | Kündigen Sie in Textform binnen 3 Tagen.               | ''
          de | Unter 18 kostet es 5 Euro.                             | ''
          de | Mindestalter 18, Höchstalter 75, Eintritt 5 Euro.      | ''
          de | Stellen Sie die Tonne bis 6 Uhr raus.                  | ''
          de | In Niederhausen öffnen wir um 9 Uhr.                   | place-name=[niederhausen]
          nl | Dat staat in Mijn Winkel binnen 3 dagen.               | ''
          """)
  void names_tell_apart_what_no_lexicon_knows(String language, String sentence, String expected)
      throws IOException {
    assertThat(
            claims(language, sentence).stream()
                .filter(claim -> claim.value().isPresent())
                .flatMap(claim -> claim.contrasts().entrySet().stream())
                .filter(e -> e.getKey().equals("place-name") || e.getKey().startsWith("numbered:"))
                .map(e -> e.getKey() + "=" + e.getValue())
                .distinct()
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | You can renew your loan twice.                         | 2
          nl | Verlengen kan twee keer.                               | 2
          de | Verlängern ist zweimal möglich.                        | 2
          de | Sie können das überspringen, sooft Sie wollen.         | unlimited
          nl | We probeerden het twee keer.                           | ''
          nl | Je mag het zo vaak overdoen als je wilt.               | unlimited
          """)
  void times_count_where_something_is_allowed(String language, String sentence, String expected)
      throws IOException {
    assertThat(String.join("", values(language, sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Drei Tage nach Erhalt schicken wir die Rechnung.       | AFTER
          de | Wir holen das Gerät innerhalb von drei Tagen ab.       | NONE
          de | Wir liefern den Rest in zwei Wochen nach.              | NONE
          de | Kündigen Sie drei Monate vorher.                       | BEFORE
          """)
  void a_part_of_the_verb_counts_from_no_event(String language, String sentence, Slot.Side expected)
      throws IOException {
    assertThat(claims(language, sentence).stream().filter(claim -> claim.value().isPresent()))
        .extracting(claim -> claim.slot().side())
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Nach Vollendung des 16. Lebensjahres gilt das Ticket.  | age 16
          de | Ab der 2. Mahnung kostet es 5 Euro.                    | EUR 5
          de | Wählen Sie die 3. Danach zahlen Sie 5 Euro.            | EUR 5
          """)
  void an_ordinal_ends_no_sentence(String language, String sentence, String expected)
      throws IOException {
    assertThat(String.join("", values(language, sentence))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Members get £5 off.                                    | REDUCTION
          de | Studierende zahlen 20 % weniger.                       | REDUCTION
          de | Ermäßigt kostet es 8 Euro.                             | PLAIN
          de | Der Preis ist um 5 Euro ermäßigt.                      | REDUCTION
          fr | Les étudiants paient 10 % de moins.                    | REDUCTION
          nl | Een retour kost 10 euro minder.                        | REDUCTION
          nl | Een retour kost 10 euro.                               | PLAIN
          """)
  void less_of_an_amount_is_a_reduction(String language, String sentence, Slot.Role expected)
      throws IOException {
    assertThat(claims(language, sentence).stream().filter(claim -> claim.value().isPresent()))
        .extracting(claim -> claim.slot().role())
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Filmen mag, maar zonder statief.
          nl | Naar binnen kan, wel zonder tas.
          """)
  void but_without_neither_spares_nor_allows(String language, String sentence) throws IOException {
    assertThat(stances(language, sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | De hal gaat om negen uur open en sluit om zes uur.     | LOWER_LIMIT, UPPER_LIMIT
          nl | We openen om 9 uur en sluiten om 18 uur.               | LOWER_LIMIT, UPPER_LIMIT
          nl | De rondleiding begint om 14 uur.                       | PLAIN
          """)
  void each_end_of_the_hours_has_its_verb(String language, String sentence, String expected)
      throws IOException {
    assertThat(claims(language, sentence).stream().filter(claim -> claim.value().isPresent()))
        .extracting(claim -> claim.slot().role().toString())
        .containsExactly(expected.split(", "));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Het loopt 24 maanden, daarna stopt het.                | NONE
          nl | Meld u veertien dagen daarna opnieuw.                  | AFTER
          nl | Zeg een maand voor het einde op.                       | BEFORE
          nl | Het duurt een week voor het bedrag terug is.           | NONE
          en | It takes a week before the part is in.                 | NONE
          nl | Uw bestelling ligt een week voor u klaar.              | NONE
          nl | Meld het ons een week voor u verhuist.                 | BEFORE
          """)
  void a_term_that_ends_counts_from_nothing(String language, String sentence, Slot.Side expected)
      throws IOException {
    assertThat(claims(language, sentence).stream().filter(claim -> claim.value().isPresent()))
        .extracting(claim -> claim.slot().side())
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | De inschrijving sluit op 31 maart om 17.00 uur.        | 03-31, 17:00
          en | Applications close at midnight on Friday 31 January.   | 00:00, 01-31
          de | Die Anmeldung schließt am 31. März um 18 Uhr.          | 03-31, 18:00
          fr | Les inscriptions ferment le 31 mars à 17 h.            | 03-31, 17:00
          nl | Op 24 en 31 december sluiten we om 16.00 uur.          | 16:00
          """)
  void a_day_with_its_hour_is_a_moment_and_no_season(
      String language, String sentence, String expected) throws IOException {
    assertThat(values(language, sentence)).containsExactly(expected.split(", "));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Ben je tot en met 25 jaar? Dan is de pas er voor jou.  | age 25
          en | Ordered before 10 pm? Then it ships today.             | 22:00
          de | Sie sind unter 18 Jahre alt? Dann brauchen Sie eine Unterschrift. | age 18
          nl | Ben je tot en met 25 jaar? Neem je pas mee.            |
          en | Caller says: "vouchers never expire".                  |
          nl | De beller vraagt of bonnen nooit verlopen.             |
          nl | Loopt je polis al twee jaar? Dan mag je opzeggen.      |
          """)
  void only_what_the_house_says_itself_is_a_value(
      String language, String sentence, @Nullable String expected) throws IOException {
    assertThat(values(language, sentence))
        .containsExactly(expected == null ? new String[0] : expected.split(", "));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Zeg je vandaag op, dan ben je er morgen af.            | P1D
          de | Heute kündigen, morgen raus.                           | P1D
          en | Cancel today and you are out tomorrow.                 | P1D
          fr | Résilié aujourd'hui, terminé demain.                   | P1D
          nl | Tekent u op maandag, dan staat het geld donderdag op uw rekening. | P3D
          de | Wenn Sie am Montag bestellen, ist es spätestens Mittwoch da. | P2D
          en | If you order on Tuesday, we ship by Friday.            | P3D
          nl | Breng je hem op 1 mei, dan haal je hem op 29 mei op.   | P28D
          en | If your course begins at 10 am, you will be done at half past eleven. | PT90M
          nl | Vandaag en morgen zijn we gesloten.                    | -
          nl | Op maandag is de balie dicht, op dinsdag open.         | -
          de | Wir liefern von Montag bis Mittwoch.                   | -
          """)
  void two_moments_show_a_length_of_time(String language, String sentence, String expected)
      throws IOException {
    assertThat(worked(language, sentence, ClaimKind.DURATION)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Twee proeflessen kosten samen € 39.                    | money EUR 19.50
          en | That is £24 altogether for three keys.                 | money GBP 8
          de | Für vier Karten zahlen Sie zusammen 50 Euro.           | money EUR 12.50
          fr | Pour deux chiens, comptez 16 € au total.               | money EUR 8
          nl | Van een nota van € 200 krijg je € 160 terug.           | percentage 80%
          nl | Bij € 100 aan aankopen schrijven we € 5 tegoed bij.    | percentage 5%
          fr | Étudiants, vous payez 45 € au lieu de 50 €.            | percentage 10%
          nl | Bij een bestelling van € 30 betaal je € 4,95 voor de bezorging. | -
          nl | Twee lessen kosten € 39.                               | -
          """)
  void sums_show_a_price_or_a_share(String language, String sentence, String expected)
      throws IOException {
    ClaimKind kind = expected.startsWith("percentage") ? ClaimKind.PERCENTAGE : ClaimKind.MONEY;
    String shown = worked(language, sentence, kind);
    assertThat(shown.equals("-") ? shown : kind.id() + " " + shown).isEqualTo(expected);
  }

  /** Of a value that no single word of the sentence tells; "-" when there is none. */
  private String worked(String language, String sentence, ClaimKind kind) throws IOException {
    return claims(language, sentence).stream()
        .filter(claim -> claim.kind() == kind)
        .flatMap(claim -> claim.value().stream())
        .filter(Found::implied)
        .map(found -> found.value().canonical())
        .collect(
            Collectors.collectingAndThen(Collectors.joining(", "), s -> s.isEmpty() ? "-" : s));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Adults £12, children £6.                           | adult | child
          A ticket costs £12 for adults and £6 for children. | adult | child
          Standard delivery £3, express delivery £6.         | standard-delivery | express-delivery
          Standard delivery £3, express £6.                  | standard-delivery | express-delivery
          Children and adults pay £3 now and £5 later.       | child | child
          """)
  void each_price_of_a_list_has_its_own_group(String sentence, String first, String second)
      throws IOException {
    assertThat(claims("en", sentence).stream().filter(claim -> claim.kind() == ClaimKind.MONEY))
        .extracting(claim -> String.join(" ", claim.contrasts().values().iterator().next()))
        .containsExactly(first, second);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | In Elmford, Harbour Street and Hill End you can park.  | n:elmford + n:harbour street + n:hill end
          nl | De Linde, Het Kompas en De Vlieger hebben een oven.    | n:de linde + n:de vlieger + n:het kompas
          """)
  void a_preposition_that_opens_a_sentence_is_no_part_of_the_first_name(
      String language, String sentence, String expected) throws IOException {
    assertThat(values(language, sentence)).containsExactly(expected);
  }

  private List<String> values(String language, String sentence) throws IOException {
    return claims(language, sentence).stream()
        .flatMap(claim -> claim.value().stream())
        .map(found -> found.value().canonical())
        .toList();
  }

  private Set<String> stances(String language, String sentence) throws IOException {
    return claims(language, sentence).stream()
        .filter(claim -> claim.stance().isPresent())
        .map(claim -> claim.kind().id() + " " + claim.stance().get())
        .collect(Collectors.toSet());
  }

  private List<Claim> claims(String language, String sentence) throws IOException {
    Path file = folder.resolve("faq/answers.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "entries:\n  - id: one\n    language: "
            + language
            + "\n    answer: \""
            + sentence
            + "\"\n");
    Claims claims = new Claims(new Segmenter(new MainLanguage(Language.NL, false)), LEXICON, TODAY);
    return Readers.read(folder, Options.on(TODAY)).entries().stream()
        .flatMap(entry -> claims.of(claims.read(entry)).stream())
        .toList();
  }
}
