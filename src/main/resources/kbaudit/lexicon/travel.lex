# Travel: hotel, holiday park, camping, flights, trains, ferries, package tours.

# ---- places to stay
[accommodation] kind=thing is=stay
gloss: place to stay overnight on holiday
nl: accommodatie, overnachtingsplek, logies
en: lodging, place to stay
de: Ferienunterkunft
fr: logement de vacances

[hotel-room] kind=thing is=accommodation contrast=yes
gloss: room in a hotel
nl: hotelkamer, kamer(hotel)
en: hotel room, room(hotel)
de: Hotelzimmer, Zimmer(hotel)
fr: chambre d'hôtel, chambre(hotel)

[single-room] kind=thing is=hotel-room
gloss: room for one person
nl: eenpersoonskamer
en: single room
de: Einzelzimmer
fr: chambre simple, chambre individuelle

[double-room] kind=thing is=hotel-room
gloss: room for two persons
nl: tweepersoonskamer
en: double room, twin room
de: Doppelzimmer, Zweibettzimmer
fr: chambre double

[family-room] kind=thing is=hotel-room of=family
gloss: room for a family
nl: familiekamer, gezinskamer
en: family room
de: Familienzimmer
fr: chambre familiale

[holiday-park] kind=place
gloss: park with holiday homes
nl: vakantiepark, bungalowpark, recreatiepark
en: holiday park, holiday village, resort park
de: Ferienpark, Feriendorf, Ferienanlage
fr: village de vacances, parc de vacances

[pitch] kind=thing part=campsite
gloss: place for one tent, caravan or camper
nl: staanplaats(camping), comfortplaats, kampeerplek, camperplaats, kampeerplek reserveren
en: camping pitch, tent pitch, caravan pitch, touring pitch
de: Stellplatz(camping), Campingstellplatz, Parzelle, Zeltstellplatz, Wohnmobilstellplatz
fr: emplacement de camping, emplacement tente, parcelle

# ---- arriving, leaving, staying
[length-of-stay] kind=attribute value=duration of=sleep
gloss: number of nights
nl: verblijfsduur, aantal nachten, aantal overnachtingen
en: length of stay, number of nights
de: Aufenthaltsdauer, Anzahl der Nächte, Anzahl der Übernachtungen
fr: durée du séjour, nombre de nuits, nombre de nuitées

[minimum-stay] kind=attribute value=duration of=sleep
gloss: least number of nights to book
nl: minimumverblijf, minimale verblijfsduur, minimaal aantal nachten
en: minimum stay, minimum number of nights
de: Mindestaufenthalt, Mindestanzahl Nächte, Mindestaufenthaltsdauer
fr: séjour minimum, durée minimale de séjour, nombre minimum de nuits

[extend-stay] kind=action
gloss: guest stays longer than booked
nl: verblijf … verlengen, langer blijven, extra nacht, nachtje langer, nacht … bijboeken
en: extend … stay, stay longer, extra night, additional night, extra night stay
de: Aufenthalt … verlängern, länger bleiben, Zusatznacht, zusätzliche Nacht, Verlängerungsnacht
fr: prolonger … séjour, rester plus longtemps, nuit supplémentaire

[check-in-hotel] kind=action opposite=check-out
gloss: guest arrives, reports and gets the key
nl: inchecken(hotel), aankomst(hotel), aan|komen(hotel), kamer … betrekken, accommodatie … betrekken, je kamer in, huisje … betrekken, kamer terecht,
  huisje terecht, in de kamer terecht, kamer … klaar, kamer al klaar, kamer nog niet, kamer geven, kamer … al in
en: check in(hotel), check-in(hotel), arrive at the hotel, access … room, move into … room, get into … room, room … available, room … ready, give you the room,
  room any earlier
de: ein|checken(hotel), Check-in(hotel), Zimmer … beziehen, Unterkunft … beziehen, Zimmer … bereit, Zimmer … bezugsfertig
fr: arriver à l'hôtel, check-in(hotel), enregistrement à l'hôtel, prendre possession de … chambre, accéder à … chambre, arrivée sur place, chambre … prête,
  donner la chambre

[check-out] kind=action opposite=check-in-hotel
gloss: guest leaves and hands in the key
nl: uit|checken(hotel), check-out, kamer … verlaten, vertrek(hotel), accommodatie … verlaten, kamer … uit, huisje … verlaten, kamer … vrijgeven,
  kamer uit zijn
en: check out(hotel), check-out, vacate … room, leave … room, vacate … accommodation,
  be out of your room, out of the room by
de: aus|checken, Check-out, Zimmer … räumen, Zimmer … verlassen, Zimmer … freigeben, Zimmer … frei machen
fr: check-out, libérer … chambre, départ(hotel), quitter … chambre, libérer … hébergement, rendre … chambre

[check-in-time] kind=attribute value=time of=check-in-hotel
gloss: from what hour the guest may come in
nl: inchecktijd, aankomsttijd(hotel), incheckuur, incheckmogelijkheid, vanaf hoe laat inchecken, kamer beschikbaar vanaf, terecht vanaf
en: check-in time, arrival time(hotel), check in from, room available from, check-in opens
de: Check-in-Zeit, Anreisezeit, Eincheckzeit, Bezugszeit, Einchecken ab, Zimmer ab, Check-in ab
fr: heure d'arrivée(hotel), heure d'enregistrement, heure de check-in, horaire d'arrivée(hotel), chambre disponible à partir de, enregistrement à partir de

[check-out-time] kind=attribute value=time of=check-out
gloss: until what hour the guest must have left
nl: uitchecktijd, vertrektijd(hotel), uitcheckuur, uiterlijk uitchecken, kamer verlaten voor, voor … uitchecken
en: check-out time, checkout time, departure time(hotel), check out by, leave your room by, vacate the room by
de: Check-out-Zeit, Abreisezeit, Auscheckzeit, Auschecken bis, Zimmer verlassen bis, Zimmer räumen bis
fr: heure de départ(hotel), heure de check-out, horaire de départ(hotel), quitter la chambre avant, libérer la chambre avant, départ avant

[early-check-in] kind=action is=check-in-hotel
gloss: coming in before the regular hour
nl: vroege check-in, vroeg inchecken, eerder inchecken, eerder de kamer in, vervroegd inchecken
en: early check-in, check in early, check in earlier, early arrival
de: früher Check-in, Early Check-in, früher einchecken, frühere Anreise
fr: arrivée anticipée, early check-in, enregistrement anticipé, arriver plus tôt

[late-check-in] kind=action is=check-in-hotel
gloss: coming in late in the evening
nl: late check-in, laat inchecken, late aankomst, laat in de avond aankomen, later aankomen
en: late check-in, arrive late
de: später Check-in, späte Anreise, spät anreisen, Spätanreise
fr: arrivée tardive, arriver tard, check-in tardif

[late-check-out] kind=action is=check-out
gloss: leaving after the regular hour
nl: late check-out, laat uitchecken, later uitchecken, uitslapen(hotel),
  later vertrekken, later de kamer uit, kamer langer houden, langer op de kamer blijven
en: late check-out, late checkout, check out later, check out late,
  late departure, depart late, leave the room later, keep the room longer
de: später Check-out, Late Check-out, Spätabreise, später auschecken, späte Abreise,
  später abreisen, Zimmer länger behalten, spätere Abreise
fr: départ tardif, late check-out, check-out tardif, partir plus tard,
  quitter la chambre plus tard, garder la chambre plus longtemps, départ plus tardif

[room-key] kind=thing
gloss: key or card of the room
nl: kamersleutel, kamerpas, sleutelkaart, kamerkaart
en: room key, key card, keycard, room card
de: Zimmerschlüssel, Schlüsselkarte, Zimmerkarte
fr: clé de chambre, carte-clé, carte magnétique de chambre

[key-box] kind=thing of=key
gloss: box with code in which the key lies
nl: sleutelkluis, sleutelkastje, sleutelbox, sleutelkluisje
en: key box, key safe, lockbox
de: Schlüsseltresor, Schlüsselbox, Schlüsselkasten
fr: boîte à clés, coffre à clés

[housekeeping] kind=action of=hotel-room
gloss: cleaning of the room during the stay
nl: kamerschoonmaak, kamerservice, housekeeping, kamer … schoonmaken, kamermeisje
en: housekeeping, room cleaning, clean … room, maid service
de: Zimmerreinigung, Zimmerservice, Zimmermädchen, Housekeeping
fr: ménage de la chambre, service de chambre, femme de chambre, ménage quotidien

[final-cleaning] kind=attribute value=money of=accommodation,clean
gloss: cleaning after departure and its price
nl: eindschoonmaak, schoonmaakkosten, verplichte schoonmaak
en: final cleaning, end-of-stay cleaning, cleaning fee
de: Endreinigung, Reinigungsgebühr, Reinigungskosten
fr: ménage de fin de séjour, ménage final, frais de ménage

[made-up-beds] kind=state of=bed
gloss: beds are made on arrival
nl: opgemaakte bedden, opgemaakt bed, bedden … opgemaakt
en: made-up beds, beds … made, beds made up
de: bezogene Betten, Betten … bezogen, gemachte Betten
fr: lits faits, lit fait à l'arrivée

[extra-bed] kind=thing of=bed
gloss: additional bed in the room
nl: extra bed, bijzetbed, opklapbed, toeristenbed
en: extra bed, rollaway bed, additional bed, folding bed
de: Zustellbett, Zusatzbett, Beistellbett, Extrabett
fr: lit supplémentaire, lit d'appoint

[baby-cot] kind=thing is=bed
gloss: cot for a baby
nl: babybedje, campingbedje, babybed, kinderbed, kinderbedje, =ledikantje, kinderledikant, =ledikantjes
en: baby cot, crib, travel cot, baby bed, =cot, =cots, cot for the baby
de: Babybett, Kinderreisebett, Reisebett, Gitterbett, Babybettchen, Kinderbettchen
fr: lit parapluie, berceau, lit bébé, lit pour bébé, lit de bébé

[high-chair] kind=thing is=chair
gloss: chair for small children
nl: babystoel
en: highchair
de: Hochstuhl
fr: chaise bébé

[pet-supplement] kind=attribute is=surcharge value=money of=accommodation,animal
gloss: surcharge for taking a pet
nl: toeslag huisdier, huisdierentoeslag, huisdiertoeslag, kosten voor een hond
en: pet fee, pet supplement, dog fee, pet surcharge
de: Haustiergebühr, Hundezuschlag, Haustierzuschlag
fr: supplément animal, supplément animaux, supplément pour animal, frais animaux

[bring-pet] kind=action of=animal
gloss: guest takes a dog or other pet along
nl: huisdier … meenemen, hond … meenemen, hond … mee, huisdieren … toegestaan, huisdieren … welkom, honden … toegestaan, honden … welkom, huisdiervrij,
  huisdieren toe|laten, honden toe|laten, viervoeter … mee, huisdier … mee, hond … naar binnen, honden … verboden, huisdieren … verboden, hond mee|brengen,
  huisdier mee|brengen, hond thuis|laten, huisdieren thuis|laten, geen huisdieren, geen honden, huisdiervriendelijk, hondvriendelijk, viervoeter … welkom,
  huisdier … welkom, hond … welkom, huisdieren … toegelaten, honden … toegelaten, viervoeter mee|nemen, viervoeter … naar binnen, honden … toegang,
  huisdieren … toegang, dieren … toegang, dieren toe|laten, hond mee|nemen, huisdieren … niet welkom
en: bring … pet, bring … dog, pets allowed, dogs allowed, pet-friendly, dogs welcome, pets welcome, no dogs, no pets, dog-friendly, dogs … allowed,
  pets … allowed, pets … permitted, dogs … permitted, pets … welcome, dogs … welcome, dog … come along, pet … come along, leave … dog at home,
  leave … pet at home, pets … stay at home, dogs … entry, accept pets, accept dogs, allow pets, allow dogs, take your dog, pets may, dog can come,
  your dog along, pets … admitted, dogs … admitted, dogs … prohibited, pets … prohibited, your pet is welcome
de: Haustier … mitbringen, Hund … mitbringen, Haustiere … erlaubt, Hunde … willkommen, Haustiere … willkommen, Hunde … erlaubt, keine Haustiere, keine Hunde,
  Haustiere zu|lassen, Hunde zu|lassen, Hunde … gestattet, Haustiere … gestattet, Hunde … verboten, Haustiere … verboten, Vierbeiner … mit rein,
  Vierbeiner … mit, Hund … mit rein, Vierbeiner … willkommen, hundefreundlich, haustierfreundlich, Hund mit|nehmen, Hund mit|bringen, Haustier mit|bringen,
  Vierbeiner mit|bringen, Hunde … zugelassen, Haustiere … zugelassen, Haustiere … untersagt, Hunde … untersagt, Tiere … Zutritt, Hunde … Zutritt, Hund … Zutritt,
  Tiere … erlaubt, Hunde … mitbringen, Tiere … verboten
fr: venir avec … chien, amener … animal, animaux acceptés, animaux admis, chiens admis, chiens acceptés, pas d'animaux, pas de chiens, chiens … autorisés,
  animaux … autorisés, animaux … interdits, chiens … interdits, chiens … bienvenus, animaux … bienvenus, aucun animal, animal … admis, chiens … accès,
  animaux … admis, animaux … acceptés, chiens … admis, chiens … acceptés, venir avec … animal, animaux … entrer, accepter … animaux, animal … bienvenu,
  chien … bienvenu, chien … admis

[tourist-tax] kind=attribute value=money of=sleep
gloss: tax per person per night to the municipality
nl: toeristenbelasting, verblijfsbelasting, stadsbelasting, citytax, city tax
en: tourist tax, city tax, occupancy tax, local tax(stay)
de: Kurtaxe, City Tax, Bettensteuer, Tourismusabgabe, Übernachtungssteuer, Kurbeitrag
fr: taxe de séjour, taxe touristique

[accommodation-deposit] kind=attribute value=money of=accommodation
gloss: refundable sum against damage during the stay
nl: borgsom vakantiehuis, borg vakantiehuis, borg voor het huisje, borgsom voor het huisje
en: security deposit(travel), damage deposit, refundable deposit(travel)
de: Mietkaution Ferienhaus, Schadenskaution
fr: caution du logement

[balance-payment-travel] kind=attribute value=date
gloss: paying the rest of the travel sum before departure
nl: restbetaling, restantbedrag, restant van de reissom, restsom
en: final payment, balance payment, outstanding balance(travel)
de: Restzahlung, Restbetrag(travel)
fr: solde du voyage, paiement du solde, règlement du solde

[credit-card-hold] kind=action
gloss: amount reserved on a card as guarantee
nl: reservering op creditcard, bedrag … blokkeren op, creditcardgarantie, autorisatie(card), bedrag … reserveren op je creditcard
en: card hold, pre-authorisation, preauthorization, authorization hold, hold … on your card
de: Kreditkartengarantie, Vorautorisierung, Betrag … auf der Kreditkarte blockieren
fr: préautorisation, empreinte bancaire, empreinte de carte

# ---- board and facilities
[board-type] kind=attribute contrast=yes
gloss: which meals are included
nl: verzorging(travel), verzorgingstype
en: board basis, board type, meal plan
de: Verpflegung(travel), Verpflegungsart
fr: formule repas, type de pension

[breakfast-hours] kind=attribute value=time of=breakfast
gloss: when breakfast is served
nl: ontbijttijd, ontbijttijden
en: breakfast hours, breakfast time, breakfast times
de: Frühstückszeit, Frühstückszeiten
fr: horaires du petit-déjeuner, heures du petit-déjeuner

[breakfast-price] kind=attribute value=money of=breakfast
gloss: what breakfast costs
nl: ontbijtprijs, kosten ontbijt, prijs van het ontbijt
en: breakfast price, price of breakfast
de: Frühstückspreis, Frühstückspauschale
fr: prix du petit-déjeuner

[room-only] kind=thing is=board-type
gloss: no meals included
nl: logies zonder ontbijt, zonder maaltijden, alleen logies
en: room only, no meals included
de: nur Übernachtung, ohne Verpflegung
fr: logement seul, sans repas

[bed-and-breakfast] kind=thing is=board-type of=breakfast
gloss: stay with breakfast included
nl: logies en ontbijt, inclusief ontbijt, logies met ontbijt
en: bed and breakfast, breakfast included, B&B
de: Übernachtung mit Frühstück, inklusive Frühstück
fr: chambre et petit-déjeuner, petit-déjeuner inclus, petit-déjeuner compris

[half-board] kind=thing is=board-type
gloss: breakfast and dinner included
nl: halfpension
en: half board
de: Halbpension
fr: demi-pension

[full-board] kind=thing is=board-type
gloss: all three meals included
nl: volpension
en: full board
de: Vollpension
fr: pension complète

[all-inclusive] kind=thing is=board-type
gloss: all meals and drinks included
nl: all inclusive, all-inclusive, allin(travel)
en: all-inclusive, all inclusive
de: All-inclusive, All inclusive
fr: all inclusive, tout inclus

[pool-opening-times] kind=attribute value=time of=swimming-pool
gloss: when the pool is open
nl: openingstijden zwembad, zwemtijden, zwemtijd
en: pool opening hours, pool opening times, pool hours, swimming hours
de: Öffnungszeiten Schwimmbad, Badezeiten, Poolzeiten
fr: horaires de la piscine, horaires piscine

[fitness-room] kind=place
gloss: gym of the hotel
nl: fitnessruimte, sportzaal(hotel), fitnesszaal
en: fitness room, hotel gym
de: Fitnessraum, Fitnessbereich
fr: salle de fitness, salle de sport(hotel)

[hotel-parking] kind=place of=hotel
gloss: parking at the accommodation
nl: parkeren bij het hotel, hotelparkeerplaats, parkeerplek bij je huisje, auto bij de accommodatie
en: hotel parking, hotel car park, on-site parking
de: Hotelparkplatz, Parkplatz am Hotel, Hotelgarage
fr: parking de l'hôtel, parking sur place

[room-safe] kind=thing of=safe-box
gloss: safe in the room
nl: kamerkluis, kluisje(hotel), safe(hotel)
en: room safe, in-room safe
de: Zimmersafe, Zimmertresor
fr: coffre-fort de chambre, coffre-fort(hotel)

[quiet-hours] kind=attribute value=time
gloss: hours in which guests or residents must be quiet
nl: nachtrust, rusttijd(quiet), stilteperiode, geluidsoverlast na
en: quiet time, night-time silence
de: Ruhezeit, Nachtruhe
fr: heures de silence, repos nocturne, heures calmes

# ---- booking
[booking-number] kind=thing of=book
gloss: number identifying the booking
nl: boekingsnummer, reserveringsnummer, boekingscode, reserveringscode, PNR
en: booking number, booking reference, reservation number, booking code, =confirmation number, =confirmation numbers
de: Buchungsnummer, Reservierungsnummer, Buchungscode, Vorgangsnummer(travel)
fr: numéro de réservation, référence de réservation, code de réservation, numéro de dossier de voyage

[change-booking] kind=action is=change of=book
gloss: change date, name or other part of the booking
nl: boeking … wijzigen, om|boeken, omboeking, boeking … aanpassen, reis … verzetten, reservering … wijzigen, reisdatum … wijzigen, vlucht … wijzigen, vlucht … verzetten, boeking … omzetten
en: change … booking, rebooking, modify … booking, amend … booking, change … flight, change … reservation, amend … reservation, move … trip
de: Umbuchung, Buchung … ändern, Flug … ändern, Reisedatum … ändern, Buchung … anpassen, Reservierung … ändern
fr: modifier … réservation, changer … réservation, modification de réservation, changer … vol, changer … date de voyage, modifier … vol

[booking-change-fee] kind=attribute value=money of=change-booking
gloss: what changing a booking costs
nl: wijzigingskosten, omboekingskosten, kosten … wijzigen boeking, omboekkosten
en: change fee, rebooking fee, amendment fee, modification fee
de: Umbuchungsgebühr, Änderungsgebühr, Umbuchungskosten
fr: frais de modification, frais de changement

[non-refundable-rate] kind=thing opposite=flexible-rate
gloss: rate without refund on cancellation
nl: niet-restitueerbaar, non-refundable, niet-annuleerbaar tarief, voordeeltarief(travel)
en: non-refundable rate, saver rate
de: nicht stornierbar, Sparpreis
fr: tarif non remboursable, non annulable

[flexible-rate] kind=thing opposite=non-refundable-rate
gloss: rate allowing free change or cancellation
nl: flexibel tarief, flextarief, flexboeken, flexibel boeken, flexgarantie
en: flexible rate, flex rate, flexible booking, flexible fare
de: Flextarif, flexibler Tarif(travel), Flexpreis
fr: tarif flexible, tarif flex, réservation flexible

[no-show] kind=event
gloss: guest or traveller does not turn up
nl: no-show, niet op|dagen, niet komen opdagen, niet verschijnen, weg|blijven, niet op komen dagen
en: no-show, fail to show up, not turn up, not show up, fail to turn up, did not turn up, does not show up
de: No-Show, nicht erscheinen, Nichterscheinen, Nichtanreise, nicht auf|tauchen, fern|bleiben
fr: no-show, non-présentation, ne pas se présenter, absence sans prévenir, sans vous présenter

[travel-agency] kind=person of=travel
gloss: shop or site that sells trips
nl: reisbureau, reisagent, boekingssite
en: travel agency, travel agent, booking site
de: Reisebüro, Buchungsportal
fr: agence de voyages, agent de voyages, site de réservation

[tour-operator] kind=person of=travel
gloss: company that assembles and sells package trips
nl: reisorganisatie, touroperator, reisorganisator
en: tour operator, travel organiser, travel company
de: Reiseveranstalter
fr: tour-opérateur, organisateur de voyage, voyagiste

[package-tour] kind=thing
gloss: flight and stay sold together
nl: pakketreis, vliegvakantie, verzorgde reis, groepsreis, rondreis
en: package holiday, package tour, package trip, flight and hotel package, group tour, round trip(tour)
de: Pauschalreise, Flugreise, Gruppenreise, Rundreise
fr: voyage à forfait, forfait vacances, voyage organisé, circuit(travel)

[travel-sum] kind=attribute value=money
gloss: total price of the trip
nl: reissom, totale reissom, reisprijs
en: trip price, holiday price, travel price, total trip cost
de: Reisepreis, Gesamtreisepreis
fr: prix du voyage, prix du séjour

[guarantee-fund] kind=thing
gloss: protection when the travel organiser goes bankrupt
nl: garantiefonds, SGR, calamiteitenfonds, reisgarantie
en: travel guarantee fund, ATOL, ABTA, financial protection(travel)
de: Reisesicherungsfonds, Sicherungsschein, Insolvenzabsicherung
fr: fonds de garantie voyage, garantie financière voyage

[trip-cancellation-insurance] kind=document of=cancel,insure
gloss: cancellation insurance for a trip
nl: annuleringsverzekering, annulatieverzekering
en: cancellation insurance, trip cancellation insurance, cancellation cover
de: Reiserücktrittsversicherung, Stornoversicherung
fr: assurance annulation, garantie annulation

# ---- flights
[airline] kind=person
gloss: company operating flights
nl: luchtvaartmaatschappij, vliegmaatschappij
en: airline, air carrier
de: Fluggesellschaft, Airline
fr: compagnie aérienne

[flight-check-in] kind=action
gloss: passenger registers for the flight
nl: inchecken(flight), online inchecken, incheckbalie, check-in vlucht, incheckbalie op de luchthaven
en: check in(flight), online check-in, check in online, check-in desk, check-in for your flight
de: ein|checken(flight), Online-Check-in, Check-in-Schalter, online einchecken
fr: enregistrement en ligne, s'enregistrer(flight), comptoir d'enregistrement, enregistrement du vol,
  enregistrement au comptoir, enregistrer au comptoir

[flight-check-in-opens] kind=attribute value=duration of=flight-check-in
gloss: how long before departure one may check in for the flight
nl: opening check-in, incheckperiode, incheckvenster
en: check-in window, check-in opening, check-in period
de: Check-in-Zeitraum, Check-in-Öffnung
fr: ouverture de l'enregistrement, période d'enregistrement

[be-at-airport-time] kind=attribute value=duration of=airport
gloss: how long before departure to be at the airport
nl: op tijd op de luchthaven, aanwezig op de luchthaven, op het vliegveld zijn, aanwezigheidstijd luchthaven
en: be at the airport, arrive at the airport, airport arrival time
de: am Flughafen sein, am Flughafen eintreffen
fr: être à l'aéroport, se présenter à l'aéroport, arriver à l'aéroport

[boarding] kind=action
gloss: passengers get on board
nl: boarding, boarden, aan boord gaan, instappen(boarding), gate
en: boarding, go on board, board the plane, departure gate, boarding gate, =gate closes, =the gate
de: Boarding, an Bord gehen, Gate
fr: embarquement, embarquer, monter à bord, porte d'embarquement

[boarding-pass] kind=document
gloss: document to board the plane
nl: instapkaart, boardingpass, boardingkaart
en: boarding pass, boarding card
de: Bordkarte, Boardingpass
fr: carte d'embarquement

[flight-ticket] kind=document
gloss: ticket for a flight
nl: vliegticket, vliegtuigticket, e-ticket(flight)
en: flight ticket, plane ticket, airline ticket, air ticket
de: Flugticket, Flugschein
fr: billet d'avion, billet électronique(flight)

[flight-delay] kind=event of=delay,plane
gloss: flight leaves or arrives late
nl: vluchtvertraging, vertraagde vlucht, vlucht … vertraging, vlucht … vertraagd
en: flight delay, delayed flight, flight … delayed
de: Flugverspätung, verspäteter Flug, Flug … verspätet
fr: retard de vol, vol retardé, vol en retard

[flight-cancelled] kind=event of=plane,cancel
gloss: airline scraps the flight
nl: geannuleerde vlucht, vlucht … geannuleerd, vlucht … niet doorgaan, vlucht … uitvallen, vlucht … geschrapt
en: cancelled flight, canceled flight, flight … cancelled, flight … canceled
de: annullierter Flug, Flugausfall, Flug … ausfallen, gestrichener Flug, Flugannullierung
fr: vol annulé, annulation de vol par la compagnie

[overbooked] kind=event
gloss: more passengers or guests than places
nl: overboekt, overboeking(overbooked), instapweigering, geweigerd aan de gate
en: overbooked, overbooking, denied boarding, bumped
de: überbucht, Überbuchung, Nichtbeförderung
fr: surbooking, surréservation, refus d'embarquement

[flight-compensation] kind=attribute is=compensation value=money of=flight-delay,flight-cancelled,plane
gloss: sum due for delay or cancellation
nl: vluchtcompensatie, compensatie bij vluchtvertraging, vergoeding bij vertraging vlucht
en: flight compensation, delay compensation(flight), EU261 compensation
de: Fluggastentschädigung, Flugentschädigung
fr: indemnisation du vol, indemnité de retard de vol, indemnité aérienne

[transfer-connection] kind=event opposite=direct-journey
gloss: changing to another flight or train
nl: overstap(journey), overstappen(journey), aansluiting(journey), overstaptijd(journey), aansluitende vlucht, tussenstop
en: connecting flight, layover, change trains, change planes, connecting train, onward connection, =missed connection, =miss your connection, connecting bus, =transfer time, flight connection, train connection
de: um|steigen, Umstieg, Anschlussflug, Anschlusszug, Zwischenstopp
fr: correspondance(journey), escale, vol de correspondance, changement de train

[direct-journey] kind=state opposite=transfer-connection
gloss: journey without changing
nl: rechtstreekse vlucht, directe vlucht, zonder overstap, directe trein, rechtstreekse verbinding
en: direct flight, non-stop, direct train, nonstop flight
de: Direktflug, Direktverbindung, Nonstop-Flug, ohne Umstieg
fr: vol direct, train direct, sans escale, sans correspondance

[hold-luggage] kind=thing is=suitcase
gloss: luggage checked into the hold
nl: ruimbagage, ingecheckte bagage, koffer in het ruim
en: hold luggage, checked baggage, checked luggage, checked bag, hold baggage
de: Aufgabegepäck, aufgegebenes Gepäck, Freigepäck
fr: bagage en soute, bagage enregistré

[hand-luggage] kind=thing is=suitcase
gloss: bag taken into the cabin
nl: handbagage, cabinebagage, cabinekoffer, trolley(luggage), persoonlijk item
en: hand luggage, carry-on, cabin baggage, cabin bag, hand baggage, personal item, carry-on bag, carry-on luggage
de: Handgepäck, Kabinengepäck, Handgepäckstück, Kabinentrolley, Bordgepäck
fr: bagage à main, bagage cabine, bagage de cabine, bagage en cabine

[luggage-allowance] kind=attribute value=number of=suitcase
gloss: permitted weight of luggage
nl: bagagelimiet, maximaal gewicht bagage, bagagevrijdom, toegestaan gewicht, bagagegewicht
en: baggage allowance, luggage allowance, weight limit(luggage), maximum luggage weight
de: Freigepäckmenge, Gepäckgewicht, Gepäckgrenze, Gepäckfreigrenze
fr: franchise de bagages, poids autorisé, franchise bagage, poids maximal des bagages

[luggage-size] kind=attribute value=number of=suitcase
gloss: permitted size of luggage
nl: afmetingen handbagage, bagageafmetingen, maximale afmetingen(luggage)
en: baggage dimensions, luggage size, cabin bag size, bag dimensions
de: Gepäckmaße, Handgepäckmaße, Gepäckabmessungen
fr: dimensions du bagage, taille du bagage

[excess-luggage] kind=attribute value=money of=suitcase
gloss: cost of extra or overweight luggage
nl: overbagage, bagagetoeslag, extra bagage, bagagekosten, te zware koffer
en: excess baggage, excess luggage, overweight baggage, extra luggage, baggage fee
de: Übergepäck, Gepäckzuschlag, Zusatzgepäck, Gepäckgebühr
fr: excédent de bagages, supplément bagage, bagage supplémentaire

[lost-luggage] kind=event
gloss: luggage missing, late or damaged
nl: bagage … kwijt, koffer … kwijt, vermiste bagage, vertraagde bagage, beschadigde bagage, koffer … niet aangekomen, beschadigde koffer
en: lost luggage, lost baggage, missing luggage, delayed baggage, damaged luggage, missing suitcase, luggage … not arrive
de: verlorenes Gepäck, Gepäckverlust, verspätetes Gepäck, beschädigtes Gepäck, Koffer … nicht angekommen, fehlendes Gepäck
fr: bagage perdu, bagage égaré, bagage retardé, bagage endommagé, valise perdue

[luggage-report] kind=document
gloss: form for lost or damaged luggage at the airport
nl: PIR-formulier, bagageformulier, property irregularity report
en: PIR form, property irregularity report, baggage report
de: PIR-Formular, Verlustmeldung Gepäck
fr: formulaire PIR, constat d'irrégularité bagage

[luggage-storage] kind=thing is=store-away
gloss: leaving bags before check-in or after check-out
nl: bagageopslag, bagage … stallen, bagagedepot, koffer … achterlaten, koffer … laten staan, koffer laten staan, koffer achter|laten, bagage achter|laten,
  bagage stallen, koffers stallen, bagage in bewaring, bagage laten staan, bagage … bewaren, koffers … bewaren, koffer … stallen, koffers … stallen,
  bagage … achterlaten, koffers … achterlaten, bagage … laten staan, koffers … laten staan, op je koffers passen, passen … op je koffers, passen … op uw koffers,
  koffers in bewaring
en: luggage storage, leave … luggage, store … luggage, baggage locker, leave … suitcase, store … bags, store … suitcase, look after your bags,
  leave your bags with us, leave … bags at reception, look after your luggage, leave your bags at, leaving your bags with us, hang on to your bags,
  hang on to your cases, keep your luggage, luggage … at reception
de: Gepäckschließfach, Gepäck … lagern, Gepäck … deponieren, Koffer … stehen lassen, Koffer unter|stellen, Gepäck unter|stellen, Koffer stehen lassen,
  Gepäck … lassen, Gepäck … abstellen, Koffer … unterstellen, Gepäck … unterstellen, Gepäck … aufbewahren, Koffer … aufbewahren, Koffer … abstellen,
  Koffer … lassen
fr: bagagerie, déposer … bagages, garde de bagages, laisser … valise, laisser … bagages, garder … bagages, consigne à bagages(hotel), laisser … valises,
  entreposer … bagages, bagages … à la réception, garder vos bagages à, garder les valises, garder les bagages

[seat-reservation] kind=action of=book,seat
gloss: reserving a seat on plane or train
nl: stoelreservering, stoel … reserveren, zitplaats … reserveren, zitplaatsreservering, stoel bijboeken
en: seat reservation, reserve … seat
de: Sitzplatzreservierung, Sitzplatz … reservieren
fr: réservation de siège, réserver … siège, réservation de place

[travel-class] kind=attribute contrast=yes
gloss: class of travel
nl: reisklasse, klasse(travel)
en: travel class, class of travel
de: Reiseklasse, Wagenklasse, Buchungsklasse
fr: classe de voyage, classe de réservation

[first-class-travel] kind=thing is=travel-class
gloss: first or business class
nl: eerste klas, eerste klasse, businessclass, 1e klas
en: first class, business class
de: erste Klasse, Businessclass, 1. Klasse
fr: première classe, classe affaires, 1re classe

[second-class-travel] kind=thing is=travel-class
gloss: second or economy class
nl: tweede klas, tweede klasse, economyclass, 2e klas
en: second class, economy class, standard class
de: zweite Klasse, Economyclass, 2. Klasse
fr: deuxième classe, seconde classe, classe économique, 2e classe

[airport-transfer] kind=thing
gloss: ride between airport and accommodation
nl: transfer(ride), luchthaventransfer, vervoer van de luchthaven, shuttlebus, pendelbus
en: airport transfer, shuttle bus, airport shuttle, hotel shuttle
de: Flughafentransfer, Hoteltransfer, Shuttlebus, Pendelbus
fr: transfert aéroport, navette, navette aéroport

[special-assistance] kind=thing of=help-customer
gloss: help for travellers with reduced mobility
nl: assistentie(travel), rolstoelassistentie, reisassistentie, assistentie … aanvragen
en: special assistance, wheelchair assistance, passenger assistance, mobility assistance
de: Mobilitätsservice, Rollstuhlservice, Begleitservice, Betreuungsdienst(travel)
fr: assistance PMR, assistance fauteuil roulant, assistance aux voyageurs

[unaccompanied-minor] kind=thing of=child
gloss: child travelling alone
nl: alleenreizend kind, alleenreizende minderjarige, kind … alleen vliegen, kind … alleen reizen
en: unaccompanied minor, child travelling alone, child … travel alone, child … fly alone
de: alleinreisendes Kind, unbegleiteter Minderjähriger, Kind … alleine fliegen, Kind … allein reisen
fr: mineur non accompagné, enfant voyageant seul, enfant … voyager seul

# ---- train, ferry, bus, car
[train-delay] kind=event of=train
gloss: train late or cancelled
nl: treinvertraging, trein … vertraging, vertraagde trein, trein … uitvallen, trein … rijdt niet
en: train delay, delayed train, train … delayed, cancelled train, train … cancelled
de: Zugverspätung, Zug … verspätet, verspäteter Zug, Zugausfall, Zug … ausfallen
fr: retard de train, train en retard, train supprimé, train annulé

[train-delay-compensation] kind=attribute value=money of=train-delay,delay
gloss: money back for a delayed train
nl: geld terug bij vertraging, vertragingsvergoeding, compensatie treinvertraging
en: delay repay, train delay compensation, money back for delay
de: Fahrgastrechte-Entschädigung, Entschädigung bei Zugverspätung, Verspätungsentschädigung
fr: indemnisation pour retard de train, garantie retard, indemnité de retard de train

[cabin-ship] kind=thing part=boat
gloss: sleeping room on a ship
nl: hut(ship), scheepshut, slaaphut
en: ship cabin, cabin(ship), sleeping cabin
de: Schiffskabine, Kabine(ship)
fr: cabine de bateau, cabine(ship)

[cruise] kind=thing
gloss: holiday on a ship
nl: cruise, riviercruise
en: cruise
de: Kreuzfahrt
fr: croisière

[coach-trip] kind=thing is=bus
gloss: travel by long-distance bus
nl: busreis, langeafstandsbus
en: coach trip, coach travel, long-distance bus
de: Busreise, Fernbus
fr: voyage en car

[rental-car] kind=thing of=car,hire
gloss: car hired on holiday
nl: huurauto, autoverhuur, auto … huren, autohuur
en: rental car, hire car, car rental, car hire, rent … car, hire … car
de: Mietwagen, Leihwagen, Autovermietung, Auto … mieten
fr: voiture de location, location de voiture, louer … voiture

[departure-time] kind=attribute value=time of=plane,train,boat,departure
gloss: when plane, train or boat leaves
nl: vertrektijd(journey), vertrekuur
en: departure time(journey)
de: Abflugzeit
fr: heure de départ(journey), horaire de départ(journey)

[arrival-time] kind=attribute value=time of=plane,train,boat,arrival
gloss: when plane, train or boat arrives
nl: aankomsttijd(journey), aankomstuur
en: arrival time(journey)
de: Ankunftsuhrzeit, Landezeit
fr: heure d'arrivée(journey), horaire d'arrivée(journey)

[travel-documents] kind=document of=travel
gloss: vouchers and tickets sent to the traveller
nl: reisbescheiden, reispapieren, vouchers, reisvoucher
en: travel documents, travel papers, hotel voucher
de: Reiseunterlagen, Reisedokumente, Hotelgutschein
fr: documents de voyage, carnet de voyage, bon d'échange

[travel-documents-sent-time] kind=attribute value=duration of=travel-documents,travel
gloss: how long before departure documents arrive
nl: verzending reisbescheiden, ontvangst van de reisbescheiden
en: dispatch of travel documents, receipt of travel documents
de: Versand der Reiseunterlagen, Erhalt der Reiseunterlagen
fr: envoi des documents de voyage, réception du carnet de voyage

[entry-requirements] kind=attribute
gloss: what one needs to enter the country
nl: inreisvereisten, inreisvoorwaarden, inreisregels, reisadvies
en: entry requirements, entry rules, travel advice
de: Einreisebestimmungen, Einreisebedingungen, Reisehinweise
fr: conditions d'entrée, formalités d'entrée, conseils aux voyageurs

[vaccination-travel] kind=thing of=travel,vaccination
gloss: vaccination needed for a journey
nl: reisvaccinatie, inenting, reisprik
en: travel vaccination, travel jab
de: Reiseimpfung
fr: vaccin voyage, vaccination voyage

[number-of-guests] kind=attribute value=number of=accommodation
gloss: how many persons may stay
nl: maximaal aantal personen accommodatie, aantal gasten, bezetting(guests), aantal personen(accommodation)
en: number of guests, maximum number of guests
de: Gästezahl, Belegung(guests)
fr: nombre de personnes(accommodation), occupation maximale, nombre de voyageurs

[day-visitor] kind=person of=visitor
gloss: visitor who does not sleep over
nl: dagbezoeker, daggast, bezoek op de camping, bezoek … dagtarief, vrienden … langs op de camping
en: day visitor, day guest, visitors to your pitch, visitors to the campsite, friends … visit your pitch
de: Tagesbesucher, Besuch auf dem Campingplatz, Besucher auf dem Platz, Besuch empfangen
fr: visiteur à la journée, visiteur de jour, visiteurs au camping, recevoir de la visite, amis … camping

[preferred-location] kind=thing
gloss: choosing a specific room, home or pitch for a fee
nl: voorkeurslocatie, voorkeurligging, huisnummervoorkeur, voorkeursboeking, specifieke bungalow
en: location preference, preferred location, specific bungalow, preferred pitch
de: Wunschlage, Wunschstellplatz, Wunschhaus
fr: emplacement de préférence, emplacement préféré, garantie d'emplacement

[travel-complaint] kind=event of=complain
gloss: complaint about the stay made on the spot
nl: klacht ter plaatse, klacht over de accommodatie, klacht tijdens je verblijf
en: complaint on site, complaint about accommodation
de: Reisemangel, Mängelanzeige(travel), Reklamation vor Ort
fr: réclamation sur place, réclamation de séjour

[bed-linen-package] kind=thing
gloss: sheets in the accommodation, hired or included
nl: bedlinnen, lakens, linnenpakket, bedlinnenpakket, opmaakpakket
en: bed linen, sheets, linen package, bed sheets, linen set
de: Bettzeug, Bettlaken, Wäschepaket, Bettwäschepaket
fr: linge de lit, draps, parure de lit, kit draps

[folding-camper] kind=thing
gloss: tent trailer
nl: vouwwagen, daktent, bungalowtent
en: folding camper, roof tent, trailer tent
de: Faltcaravan, Dachzelt, Zeltanhänger
fr: caravane pliante, tente de toit, tente remorque

[sea-crossing] kind=event
gloss: journey by ferry
nl: overtocht, bootovertocht, afvaart, veerdienst,
  tijdens de vaart, tijdens het varen, veerbootovertocht, aan boord van de veerboot
en: crossing(ferry), ferry crossing, sailing(ferry), during the voyage, on board the ferry, while sailing, during the sailing
de: Überfahrt, Fährüberfahrt, an Bord der Fähre, während der Überfahrt
fr: traversée, traversée en ferry, à bord du ferry, pendant la traversée

[travel-rep] kind=person
gloss: representative of the travel organiser on the spot
nl: hostess, reisleiding, reisbegeleider
en: travel rep, holiday rep
de: Reiseleitung, Reisebetreuer
fr: représentant sur place, hôtesse(travel)

[dormitory] kind=thing is=hotel-room
gloss: sleeping room shared with others
nl: slaapzaal, gedeelde kamer, jeugdherberg
en: dormitory, shared room, youth hostel
de: Schlafsaal, Mehrbettzimmer, Jugendherberge
fr: dortoir, chambre partagée, auberge de jeunesse

[holiday-home] kind=place is=stay
gloss: cottage, bungalow or apartment for holidays
nl: vakantiehuis, bungalow, vakantiewoning, vakantiehuisje, huisje, chalet, stacaravan
en: holiday home, cottage, bungalow, chalet, holiday cottage, holiday lodge, vacation rental, mobile home
de: Ferienhaus, Bungalow, Ferienwohnung, Chalet, Ferienhäuschen, Mobilheim
fr: maison de vacances, bungalow, cottage, chalet, gîte, mobil-home

[fly] kind=action is=travel
gloss: travel by plane
nl: vliegen, vliegreis, het vliegtuig nemen
en: fly, travel by plane, travel by air
de: fliegen, Flugreise antreten
fr: voler en avion, prendre l'avion, voyager en avion

[travel-date] kind=attribute value=date of=travel
gloss: day on which the journey takes place
nl: reisdatum, reisdag
en: travel date, date of travel, day of travel
de: Reisedatum, Reisetag, Reisetermin
fr: date de voyage, jour du voyage

[stay-in-vehicle] kind=action opposite=leave-vehicle of=car
gloss: remaining in the car during the crossing or in the queue
nl: in de auto blijven, in je auto blijven, in uw auto blijven, auto blijven zitten, in het voertuig blijven,
  voertuig … blijven, in je auto … blijven
en: stay in your car, stay in the car, remain in your car, remain in your vehicle, stay in your vehicle, stay inside your vehicle
de: im Auto bleiben, im Fahrzeug bleiben, im Auto sitzen bleiben, im Wagen bleiben
fr: rester dans votre voiture, rester dans votre véhicule, rester dans la voiture, rester à bord du véhicule,
  rester … dans votre voiture, rester … dans votre véhicule

[leave-vehicle] kind=action opposite=stay-in-vehicle of=car
gloss: getting out of the car, as on the car deck
nl: auto verlaten, voertuig verlaten, uit de auto stappen, uit je auto stappen, uitstappen uit … auto
en: leave your car(get out), leave your vehicle, leave the vehicle, get out of your car, get out of the car
de: Auto verlassen, Fahrzeug verlassen, aus dem Auto aussteigen
fr: quitter votre voiture, quitter leur véhicule, quitter votre véhicule, quitter le véhicule, sortir de votre voiture,
  quitter son véhicule, quitter sa voiture, descendre de votre véhicule

[foot-passenger] kind=person is=passenger
gloss: passenger who comes aboard without a vehicle
nl: voetpassagier, te voet aan boord, zonder auto aan boord, zonder voertuig aan boord
en: foot passenger, walk-on passenger, aboard without a vehicle, board on foot
de: Fußpassagier, zu Fuß an Bord, ohne Fahrzeug an Bord
fr: passager piéton, passager à pied, monter à bord à pied, à bord sans véhicule

[liquid] kind=thing
gloss: runny substances, as limited in hand luggage
nl: vloeistof, =vloeistoffen, vloeibaar
en: liquid, fluid
de: Flüssigkeit
fr: liquide, substance liquide

[power-generator] kind=thing
gloss: engine that makes electricity on a pitch or stall
nl: aggregaat, generator, stroomgenerator, stroomaggregaat
en: generator, genny, power generator
de: Stromaggregat, Generator, Stromerzeuger
fr: groupe électrogène, générateur
