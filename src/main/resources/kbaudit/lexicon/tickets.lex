# Theatre, concerts, cinema, festivals: tickets, seats, entry, house rules of the hall.

[event-ticket] kind=thing
gloss: ticket that admits someone to a performance, concert, film or festival
nl: toegangskaart, toegangsbewijs, entreekaartje, entreebewijs, theaterkaartje, concertkaartje, bioscoopkaartje, festivalticket, toegangsticket, voorstellingskaart, kaartje, ticket
en: admission ticket, entry ticket, concert ticket, theatre ticket, cinema ticket, festival ticket, event ticket, ticket
de: Eintrittskarte, Konzertkarte, Kinokarte, Theaterkarte, Festivalticket, Einlasskarte, Konzertticket, Kinoticket, Ticket
fr: billet d'entrée, place de concert, place de cinéma, billet de spectacle, billet de concert, ticket d'entrée, billet, =ticket, =tickets

[performance] kind=event
gloss: a show, concert, play or film screening that people attend
nl: voorstelling, concert, optreden(show), filmvoorstelling, theatervoorstelling, show, uitvoering(show), musical
en: performance, concert, gig, screening, musical, stage play, theatre play, =a play, =the play
de: Vorstellung(show), Aufführung, Konzert, Filmvorführung, Kinovorstellung, Theatervorstellung, Musical, =der Auftritt, =ein Auftritt, =Auftritte
fr: spectacle, concert, représentation, séance de cinéma, projection, pièce de théâtre, comédie musicale, séance

[festival] kind=event is=performance
gloss: event of one or more days with many acts
nl: festival, muziekfestival, festivaldag
en: festival, music festival, festival site, festival ground
de: Festival, Musikfestival, Festspiele
fr: festival, festival de musique

[theatre-hall] kind=place
gloss: the auditorium where the performance takes place
nl: theaterzaal, bioscoopzaal, filmzaal, grote zaal, de zaal in, in de zaal, zaaldeur
en: auditorium, screening room, theatre hall, in the hall, in the auditorium
de: Theatersaal, Kinosaal, Zuschauerraum, im Saal, in den Saal, Saaltür
fr: salle de cinéma, auditorium, dans la salle

[foyer] kind=place of=theatre-place
gloss: public area of the theatre outside the hall
nl: foyer, theaterfoyer, theatercafé, theaterbar
en: foyer, theatre bar, lobby bar
de: Foyer, Theaterbar, Theatercafé
fr: hall d'accueil du théâtre, bar du théâtre

[box-office] kind=place
gloss: desk where tickets are sold or collected
nl: theaterkassa, ticketbalie, kaartverkoopbalie, avondkassa, dagkassa, kassa van het theater, kaartverkoop aan de deur, aan de deur … kopen
en: box office, ticket counter, ticket office, on the door
de: Abendkasse, Theaterkasse, Tageskasse, Kinokasse, Ticketschalter, Konzertkasse
fr: billetterie, guichet(tickets), caisse du théâtre, caisse du cinéma, sur place à la caisse

[box-office-hours] kind=attribute value=time of=box-office
gloss: when the ticket desk is open
nl: openingstijd van de kassa, kassatijd, kassa … geopend, kassa … open
en: box office hours, box office … open, box office opening time
de: Kassenöffnungszeit, Kasse … geöffnet, Öffnungszeit der Kasse
fr: horaires de la billetterie, heures d'ouverture de la billetterie, billetterie … ouverte

[ticket-price] kind=attribute value=money of=event-ticket
gloss: what a ticket costs
nl: kaartprijs, ticketprijs, toegangsprijs, prijs van een kaartje, entreeprijs, entree bedraagt, entreegeld
en: ticket price, admission price, price of a ticket, admission fee, entrance fee, entry fee
de: Ticketpreis, Eintrittspreis, Eintritt kostet, Eintrittsgeld
fr: prix du billet, tarif d'entrée, prix d'entrée, prix de la place

[ticket-booking-fee] kind=attribute value=money of=event-ticket
gloss: service or booking charge on top of the ticket price
nl: servicekosten(tickets), reserveringstoeslag, ticketfee, bespreekkosten, kaarttoeslag, servicetoeslag
en: booking fee, ticketing fee, service fee on tickets, per-ticket fee
de: Vorverkaufsgebühr, VVK-Gebühr, Ticketgebühr, Systemgebühr
fr: frais de billetterie, frais de location(tickets), commission sur le billet

[ticket-order-limit] kind=attribute value=number of=event-ticket
gloss: how many tickets one person may buy
nl: kaarten per persoon, tickets per bestelling, kaarten per bestelling, ticketlimiet, tickets per persoon
en: ticket limit, tickets per person, tickets per order, maximum number of tickets
de: Höchstzahl an Tickets, Tickets pro Person, Karten pro Bestellung, Karten pro Person, Tickets pro Bestellung
fr: billets par personne, billets par commande, places par personne

[e-ticket] kind=thing is=event-ticket opposite=print-ticket
gloss: ticket on the phone or as a file
nl: mobiel ticket, digitaal kaartje, ticket op je telefoon, ticket op je mobiel, digitaal ticket, kaartje op je scherm, ticket in de app
en: e-ticket, mobile ticket, digital ticket, ticket on your phone, ticket in the app
de: E-Ticket, Handyticket, Mobile-Ticket, digitales Ticket, Ticket auf dem Handy, Karte auf dem Smartphone
fr: e-billet, billet mobile, m-ticket, billet sur votre téléphone, billet dématérialisé

[print-ticket] kind=action opposite=e-ticket
gloss: visitor prints the ticket on paper at home
nl: kaartje uit|printen, ticket printen, thuisprintticket, geprint ticket, kaarten printen, print-at-home, papieren ticket
en: print your ticket, print-at-home ticket, printed ticket, paper ticket, bring a printout
de: Ticket aus|drucken, Print-at-home-Ticket, ausgedrucktes Ticket, Papierticket, Hardticket
fr: imprimer votre billet, billet imprimé, billet papier, billet à imprimer, imprimer le billet

[ticket-scan] kind=action
gloss: staff scan the ticket code at the entrance
nl: ticket scannen, kaartcontrole, ticketcontrole, toegangscontrole, kaartje … scannen, streepjescode scannen, aan de deur gescand
en: scan your ticket, ticket check, ticket scan, scanned at the door, ticket inspection
de: Ticket … scannen, Einlasskontrolle, Ticketkontrolle, Kartenkontrolle
fr: scanner le billet, contrôle des billets, scanner votre billet, billet … scanné

[personal-ticket] kind=quality
gloss: ticket is valid only for the person named on it
nl: persoonsgebonden ticket, gepersonaliseerd ticket, ticket staat op naam, kaarten op naam, naam op het ticket, strikt persoonlijk, persoonsgebonden, niet overdraagbaar
en: personalised ticket, named ticket, ticket in your name, name on the ticket, name-bound, non-transferable, not transferable, strictly personal
de: personalisiertes Ticket, namensgebunden, auf den Namen ausgestellt, Name auf dem Ticket, personengebundenes Ticket, nicht übertragbar, personengebunden
fr: billet nominatif, nominatif, nom sur le billet, au nom du spectateur, strictement personnel, non cessible, incessible

[ticket-name-change] kind=action is=change
gloss: putting another person's name on a ticket
nl: naam op het ticket wijzigen, naamswijziging ticket, ticket op een andere naam zetten, op andere naam,
  naam op het vliegticket, spelfout in je naam, spelfoutje in je naam, typefout in je naam, naam op je kaartje
en: change the name on the ticket, ticket name change, different name on the ticket,
  misspelt name, spelling mistake in your name, typo in your name, typo in the name, correct … name on, name … ticket changed, name spelled wrong
de: Ticket umpersonalisieren, Umpersonalisierung, Namensänderung auf dem Ticket, auf einen anderen Namen umschreiben,
  Tippfehler im Namen, Namenskorrektur, Name falsch geschrieben, Name auf dem Ticket ändern, Schreibfehler im Namen
fr: changer le nom sur le billet, changement de nom du billet, modifier le nom du spectateur,
  faute dans le nom, corriger … nom, nom mal orthographié, erreur dans le nom, faute de frappe dans le nom, modifier le nom sur le billet

[ticket-resale] kind=action of=sell
gloss: visitor sells his ticket to someone else
nl: kaartje verkopen, ticket verkopen, weder|verkopen, wederverkoop, ticket van de hand doen, kaarten kwijt willen, kaartje … doorverkopen, ticket … doorverkopen, doorverkoop van tickets, kaarten … doorverkopen
en: sell your ticket, sell your ticket on, ticket exchange platform, fan-to-fan, resell your ticket, resell … ticket, ticket resale, resale of tickets
de: Ticket weiterverkaufen, Wiederverkauf, Ticketbörse, Zweitmarkt, Karte … weiterverkaufen, Weiterverkauf von Tickets, Ticketweiterverkauf
fr: bourse aux billets, remettre en vente, revendre son billet, revendre … billet, revente de billets, revente des billets, revendre vos places

[resale-fee] kind=attribute value=money of=ticket-resale,sell
gloss: what reselling a ticket costs or is deducted
nl: doorverkoopkosten, wederverkoopkosten, kosten voor doorverkoop, doorverkooptoeslag
en: resale fee, reselling fee, seller fee
de: Weiterverkaufsgebühr, Wiederverkaufsgebühr, Gebühr für den Weiterverkauf
fr: frais de revente, commission de revente

[resale-price-cap] kind=attribute value=percentage of=ticket-resale
gloss: highest price at which a ticket may be resold
nl: maximale doorverkoopprijs, boven de oorspronkelijke prijs, hoger dan de kaartprijs, woekerprijs
en: resale price cap, above face value, maximum resale price, face value
de: Originalpreis, über dem Originalpreis, maximaler Wiederverkaufspreis, Höchstpreis beim Weiterverkauf
fr: prix de revente maximal, valeur faciale, au-dessus de la valeur faciale

[ticket-hand-over] kind=action
gloss: visitor passes the ticket to another person without selling
nl: kaartje aan iemand anders geven, ticket overdragen, ticket over|zetten, kaarten doorgeven, kaartje weggeven, iemand anders in jouw plaats, ticket … overdraagbaar,
  kaartjes … overdraagbaar, kaarten … overdraagbaar, ticket weg|geven, ticket door|geven, kaartje aan een vriend geven, kaartje … doorgeven
en: transfer your ticket, give your ticket to someone else, pass on your ticket, ticket transfer, someone else can use your ticket, ticket … transferable,
  tickets … non-transferable, ticket … non-transferable, tickets … transferable, give your ticket to, pass your ticket to, hand your ticket to
de: Ticket übertragen, Karte weitergeben, Ticket an andere weitergeben, Ticket … übertragbar, jemand anderem überlassen,
  Tickets … übertragbar, Karten … übertragbar, Ticket weitergeben, Ticket … weitergeben
fr: céder votre billet, transférer le billet, donner sa place, transmettre le billet, billet … cessible, billet … transmissible,
  billets … cessibles, billet … incessible, donner … billet à, donner votre place, billets … incessibles

[ticket-swap] kind=action
gloss: exchanging a ticket for another date or show
nl: kaarten om|ruilen, kaarten ruilen, omboeken naar een andere datum, kaarten om|boeken, andere voorstelling kiezen, ruilen voor een andere avond
en: exchange your tickets, swap tickets, switch to another date, move your booking to another performance
de: Karten um|tauschen, Karten tauschen, auf einen anderen Termin umbuchen, Tickets um|buchen
fr: échanger vos billets, échange de billets, changer de date de représentation, reporter vos places

[ticket-take-back] kind=action
gloss: seller takes tickets back and repays them
nl: kaarten terugnemen, kaarten … teruggeven, kaarten annuleren, kaartjes retourneren, tickets annuleren, kaartje … terugbrengen
en: refund tickets, return tickets, take back tickets, cancel your tickets
de: Karten zurück|nehmen, Karten zurück|geben, Tickets stornieren, Kartenrückgabe, Ticketrückgabe
fr: rembourser les billets, reprendre les billets, billets … repris, annuler vos places

[event-cancelled] kind=event opposite=event-goes-ahead
gloss: the organiser calls the performance off
nl: voorstelling … afgelast, afgelasting, voorstelling vervalt, gaat niet door, geannuleerd concert, komt te vervallen
en: event cancelled, show is cancelled, called off, concert is cancelled, does not go ahead
de: fällt aus, aus|fallen(event), Veranstaltung abgesagt, Konzertabsage, Ausfall der Veranstaltung
fr: spectacle annulé, concert annulé, annulation du spectacle, annulation de l'événement, n'aura pas lieu

[event-goes-ahead] kind=event opposite=event-cancelled
gloss: the event takes place as planned
nl: door|gaan(event), gaat gewoon door, vindt gewoon plaats, bij elk weer
en: go|ahead, goes ahead, takes place as planned, rain or shine
de: findet statt, statt|finden(event), bei jedem Wetter
fr: a bien lieu, être maintenu, est maintenu, par tous les temps

[event-postponed] kind=event
gloss: the organiser moves the performance to another date
nl: voorstelling … verplaatst, concert … verplaatst, verzetten naar een andere datum, uitgestelde voorstelling, verplaatst naar een nieuwe datum, nieuwe speeldatum
en: event postponed, postponed, rescheduled show, moved to a new date, new date for the show
de: Konzert … verschoben, Veranstaltung … verlegt, Ersatztermin, Nachholtermin
fr: spectacle reporté, concert reporté, report de date, reporté à une date ultérieure, nouvelle date du concert

[sold-out] kind=state
gloss: no tickets are left
nl: uitverkopen, geen kaarten meer, geen plaatsen meer, voorstelling … uitverkocht, concert … uitverkocht, kaarten zijn op, volgeboekt, vol geboekt
en: sell|out, no tickets left, no seats left, show … sold out, concert … sold out, tickets are gone, fully booked, booked up
de: keine Karten mehr, restlos ausverkauft, Konzert … ausverkauft, Vorstellung … ausverkauft, ausgebucht, voll belegt
fr: plus de places, plus de billets, guichets fermés, spectacle complet, affiche complet, concert complet, entièrement réservé, archicomplet

[waiting-list] kind=thing
gloss: list of people who get a place when one falls free
nl: wachtlijst, wachtrij voor kaarten, op de wachtlijst zetten, plek vrijkomen
en: waiting list, waitlist, wait list
de: Warteliste, auf die Warteliste setzen
fr: liste d'attente, file d'attente(list)

[presale] kind=event opposite=general-sale
gloss: early ticket sale for a limited group
nl: voorverkoop, voorrangsverkoop, presale, vroegboekkaart, early bird
en: presale, pre-sale, priority booking, early bird
de: Vorverkauf(early), Frühbucherticket, Presale, Vorabverkauf
fr: prévente, pré-vente, vente prioritaire

[general-sale] kind=event opposite=presale
gloss: start of the public ticket sale
nl: losse kaartverkoop, start kaartverkoop, reguliere kaartverkoop, kaartverkoop start, in de verkoop gaan
en: general sale, tickets go on sale, public sale, on-sale date
de: Verkaufsstart, freier Verkauf, Ticketverkauf startet, regulärer Verkauf
fr: ouverture de la billetterie, mise en vente des billets, vente générale

[ticket-hold] kind=action of=book
gloss: tickets are kept for a customer who has not paid yet
nl: kaarten reserveren, optie nemen op kaarten, gereserveerde kaarten, kaarten klaarleggen, kaarten … apart leggen
en: reserve tickets, hold tickets, tickets on hold, reserved tickets
de: Karten reservieren, Kartenreservierung, reservierte Karten, Karten zurück|legen
fr: réserver des billets, mettre une option sur des places, billets réservés

[ticket-hold-collect-by] kind=attribute value=duration of=ticket-hold,book
gloss: how long before the start reserved tickets must be collected or they lapse
nl: gereserveerde kaarten vervallen, reservering vervalt voor aanvang
en: collect reserved tickets before the start, reserved tickets lapse
de: Abholfrist für reservierte Karten, reservierte Karten verfallen
fr: retirer les billets réservés avant, billets réservés … remis en vente

[seat] kind=place opposite=standing-place
gloss: place to sit in the hall
nl: stoel in de zaal, stoelnummer, zitplek, zitplaats
en: seating place, seat number, =seats, reserved seat, seat
de: Platznummer, Sitzplatznummer
fr: siège(hall), fauteuil, numéro de siège

[standing-place] kind=place opposite=seat
gloss: place without a chair
nl: staplek, staconcert
en: standing place, standing ticket, standing area
de: Stehplätze, unbestuhlt, Innenraum Stehplatz
fr: fosse, concert debout

[reserved-seating] kind=state opposite=free-seating
gloss: every ticket has its own numbered seat
nl: genummerde plaatsen, gereserveerde zitplaats, vaste stoel, stoelnummer op je ticket, gerangeerd, placering
en: reserved seating, allocated seating, numbered seats, assigned seats, allocated seat
de: nummerierte Plätze, Platzkarte, feste Plätze, feste Sitzplätze
fr: places numérotées, placement numéroté, placement numérotés, siège attribué

[free-seating] kind=state opposite=reserved-seating
gloss: visitors pick any seat on arrival
nl: vrije plaatskeuze, vrij zitten, vrije zit, ongeplaceerd, niet genummerd
en: unreserved seating, general admission, unallocated seating, =free seating
de: freie Platzwahl, freie Sitzplatzwahl, nicht nummeriert
fr: placement libre, places non numérotées, premier arrivé premier servi

[seat-choice] kind=action of=seat is=seat-reservation
gloss: customer picks his own seats when booking
nl: stoelen kiezen, zelf je plaats kiezen, stoelkeuze, plaatskeuze, zitplaats … kiezen, stoelen uit|zoeken, stoel uit|kiezen, stoeltje uit|kiezen,
  plaats uit|kiezen, plek uit|kiezen, stoeltje kiezen, zitplaats kiezen, plek uit|zoeken, eigen stoel kiezen, plaats bij het raam, aan het raam zitten,
  raamplaats, bij het raam zitten, stoel … kiezen, plek kiezen, stoel … uitkiezen, plaats … uitkiezen, zitplek kiezen, plek bij het raam, plek aan het raam,
  stoel bij het raam, plaats aan het raam, zitplaats … uitkiezen, zitplaats uit|zoeken
en: choose your seats, pick your seats, seat selection, select your seats, choose … seat, pick … seat, picking … seat, select … seat, put you by the window,
  window seat, aisle seat, pick where you sit, picking where you sit, choose where you sit, picking your own seat, seat by the window
de: Sitzplatzwahl, Plätze aus|wählen, Platzwahl, Saalplanbuchung, Platz aus|suchen, Sitzplatz aus|suchen, Sitzplatz wählen, Sitzplatz aus|wählen, Fensterplatz,
  Gangplatz, Sitzplatz … aussuchen, Sitzplatz … wählen, Sitz … wählen, Platz … aussuchen, Platz am Fenster
fr: choisir vos places, choix des places, choisir son siège, sélection des sièges, choisir … siège, choisir … place, place côté fenêtre, côté hublot,
  choix du siège, côté fenêtre, place près de la fenêtre

[seat-category] kind=attribute of=seat
gloss: price class of the seats
nl: rang(seats), eerste rang, tweede rang, prijsklasse, stoelcategorie, plaatscategorie
en: seat category, price band, seating category
de: Platzkategorie, Preiskategorie, Sitzplatzkategorie
fr: catégorie de place, catégorie de siège, carré or

[limited-view] kind=quality
gloss: seat from which part of the stage cannot be seen
nl: beperkt zicht, zicht … belemmerd, pilaar in beeld, slechtzichtplaats
en: restricted view, limited view, obstructed view
de: Sichtbehinderung, eingeschränkte Sicht, sichtbehindert
fr: visibilité réduite, vue partielle, visibilité restreinte

[wheelchair-space] kind=place
gloss: place in the hall for someone in a wheelchair
nl: rolstoelplaats, rolstoelplek, plaats voor rolstoelgebruikers, rolstoelpodium
en: wheelchair space, wheelchair place, wheelchair seat, accessible seating
de: Rollstuhlplatz, Platz für Rollstuhlfahrer, Rollstuhlpodest
fr: place pour fauteuil roulant, emplacement PMR

[companion-free] kind=action of=companion
gloss: carer of a disabled visitor enters (free of charge)
nl: begeleiderskaart, begeleiderspas, begeleider van een rolstoelgebruiker
en: companion ticket, carer ticket
de: Begleitpersonenkarte, Merkzeichen B, Begleitperson eines Schwerbehinderten
fr: billet accompagnateur, accompagnateur d'une personne handicapée, place accompagnant

[performance-start] kind=attribute value=time of=performance
gloss: time at which the show begins
nl: begintijd van de voorstelling, aanvangsuur, doek gaat op, begint de voorstelling, voorstelling begint
en: curtain up, show starts, performance starts, showtime, curtain time
de: Vorstellungsbeginn, Konzertbeginn, Beginn der Vorstellung, Vorstellung beginnt
fr: début du spectacle, heure de la représentation, lever de rideau, début de la séance, spectacle commence

[doors-open] kind=attribute value=time of=performance,open-up
gloss: when visitors are let in before the start
nl: deuren open, zaal open, zaal gaat open, deur open, inlaat(hall), deuren gaan open, de deuren openen, binnenlaten
en: doors open, auditorium opens, house opens, be let in
de: Saalöffnung, Türen öffnen, Einlassbeginn
fr: ouverture des portes, ouverture de la salle, les portes ouvrent, accueil du public

[latecomer] kind=person of=late
gloss: visitor who arrives after the start
nl: te laat komen, na aanvang aankomen, na aanvang komen, te laat binnenkomen, te laat arriveren, als je te laat bent, na aanvang arriveren, laatkomer, na het begin binnenkomen
en: come late, be late for the show, turn up late, latecomer, after the start of the show
de: zu spät kommen, Zuspätkommender, verspätet ankommen, nach Beginn kommen, verspätetes Eintreffen, Nachzügler, verspätet eintreffen
fr: arriver en retard, après le début du spectacle, retardataire, arriver après le début

[late-admission] kind=action of=start,latecomer
gloss: letting people in after the start
nl: na aanvang toelaten, na aanvang naar binnen, alsnog de zaal in, zaal … betreden na aanvang, deuren gaan dicht bij aanvang, naar binnen glippen,
  na aanvang … toegelaten, na aanvang … naar binnen, na aanvang … binnen, in de pauze naar binnen, in de pauze aan|schuiven, na aanvang toegang,
  na aanvang geen toegang, tot de zaal toe|laten, wie te laat komt, na aanvang geen, na aanvang … toegang, na aanvang van … film, na aanvang van … voorstelling,
  na aanvang … zaal in, na het begin … zaal in, laatkomers … binnen, laatkomers … toegelaten, laatkomers … toegang
en: late admission, let in after the start, admitted after the start, slip in, let in at the interval, admitted late, admitted once, let in late,
  after the start … admitted, late entry, once the show has begun, once the show has started, once the film has started, after the performance has started,
  after the show has started, let latecomers in, admit latecomers, slip you in, no entry after, latecomers … admitted, latecomers … in
de: Nacheinlass, verspäteter Einlass, Einlass nach Beginn, nach Beginn eingelassen, nach Beginn … Einlass, nach Beginn … eingelassen, kein Einlass mehr,
  verspätet … Einlass, in der Pause … rein, nach Beginn rein, nach Beginn der Vorstellung, nach Vorstellungsbeginn, nach Filmbeginn, Nachzügler … einlassen,
  noch in den Saal, Nachzügler … eingelassen, kein Einlass mehr nach
fr: admis après le début, entrée après le début, accès après le début, entrer à l'entracte, entrer en retard, admis en retard, entrer après le début,
  accès … après le début, retardataires … entrer, entrer en cours de spectacle, une fois le spectacle commencé, une fois le film commencé,
  après le début du film, après le début de la séance, retardataires … admis, retardataires … acceptés

[interval] kind=event
gloss: break halfway through a performance
nl: voorstellingspauze, pauze halverwege, pauze in de voorstelling, theaterpauze, pauzedrankje, filmpauze,
  in de pauze, tijdens de pauze
en: interval(show), intermission, break halfway through the show, during the interval, in the interval
de: Vorstellungspause, Theaterpause, Pause in der Mitte, Konzertpause, in der Pause, während der Pause
fr: entracte, pause au milieu du spectacle, à l'entracte, pendant l'entracte

[interval-duration] kind=attribute value=duration of=interval
gloss: how long the break in the show lasts
nl: pauze duurt, duur van de pauze, lengte van de pauze
en: interval lasts, length of the interval, intermission lasts
de: Pause dauert, Dauer der Pause, Länge der Pause
fr: durée de l'entracte, entracte dure

[performance-duration] kind=attribute value=duration of=performance
gloss: how long the show lasts
nl: speelduur, duur van de voorstelling, voorstelling duurt, filmduur, speeltijd
en: running time, length of the show, show lasts, duration of the show, film length
de: Spieldauer, Aufführungsdauer, Vorstellungsdauer, Filmlänge, Dauer der Vorstellung
fr: durée du spectacle, durée du film, spectacle dure, durée de la représentation

[support-act] kind=event
gloss: act before the main act, or adverts and trailers before the film
nl: voorprogramma, voorfilm, trailer voor de film, reclame voor de film, supportact
en: support act, opening act, adverts and trailers, trailers before the film
de: Vorprogramm, Vorband, Werbung vor dem Film, Support-Act
fr: première partie, bandes-annonces, publicités avant le film, avant-programme

[subtitles] kind=thing
gloss: written translation under the film or above the stage
nl: ondertiteling, ondertitel, ondertiteld, ondertitelen, boventiteling, boventiteld
en: subtitle, subtitled, surtitle, surtitled, captioned
de: Untertitel, untertitelt, Übertitel, OmU
fr: sous-titre, sous-titré, surtitre, VOST, surtitré, version sous-titrée

[dubbed] kind=state opposite=original-version
gloss: film with voices replaced in another language
nl: nagesynchroniseerd, nasynchronisatie, Nederlands gesproken, ingesproken versie
en: dubbed, dubbing, dubbed version
de: synchronisiert, Synchronfassung, deutsche Fassung
fr: doublé, version française, doublage, en VF

[original-version] kind=state opposite=dubbed
gloss: film in its own language
nl: originele versie, oorspronkelijke taal, in de originele taal
en: original version, original language
de: Originalfassung, Originalversion, OV-Fassung, Originalton
fr: version originale, en VO, langue originale

[glasses-3d] kind=thing
gloss: glasses for 3D films
nl: 3D-bril, 3D-brillen, 3D-toeslag
en: 3D glasses, 3D surcharge
de: 3D-Brille, 3D-Zuschlag
fr: lunettes 3D, supplément 3D

[film-age-rating] kind=attribute value=number of=performance
gloss: age from which a film or show may be seen
nl: Kijkwijzer, leeftijdsclassificatie, leeftijdsadvies, leeftijdskeuring, filmkeuring
en: age rating, film classification, age classification, age recommendation
de: FSK, Altersfreigabe, FSK-Freigabe, Altersempfehlung
fr: classification par âge, interdit aux moins de, âge conseillé, avis d'âge

[age-check] kind=action of=age
gloss: staff ask for proof of age or identity at the entrance
nl: leeftijdscontrole, legitimatieplicht aan de deur, ID-check, identiteitscontrole aan de deur
en: age check, proof of age
de: Alterskontrolle, Altersnachweis
fr: contrôle d'identité à l'entrée, vérification de l'âge, justificatif d'âge

[accompanied-minor] kind=state of=accompany
gloss: young visitor comes with an adult
nl: onder begeleiding van een ouder, onder toezicht van een volwassene, vergezeld van een volwassene
en: under adult supervision, accompanied by a parent, with a grown-up
de: in Begleitung Erwachsener, Muttizettel, unter Aufsicht eines Erwachsenen, in Begleitung der Eltern, Erziehungsbeauftragung
fr: accompagné par un adulte, accompagné d'un parent

[bag-check] kind=action
gloss: security looks in visitors' bags at the entrance
nl: tassencontrole, tas … controleren, fouillering, fouilleren, bagagecontrole aan de deur, in je tas kijken
en: bag check, bag search, search your bag, security check at the entrance
de: Taschenkontrolle, Einlass- und Taschenkontrolle, Taschen … kontrolliert, Abtasten
fr: contrôle des sacs, fouille des sacs, fouille à l'entrée, palpation

[bag-size-limit] kind=attribute of=bag-check
gloss: largest bag visitors may take in
nl: maximale tasgrootte, tas groter dan A4, grote tas, afmeting van de tas, rugzak groter
en: maximum bag size, bag size, bags larger than A4, large bag, A4 size bag
de: maximale Taschengröße, DIN-A4-Format, Taschen größer als A4, große Tasche
fr: taille maximale du sac, format A4, sac volumineux, grand sac, sac plus grand que

[forbidden-items] kind=thing
gloss: objects that may not be brought in
nl: verboden voorwerp, verboden spullen
en: prohibited items, forbidden items, banned items
de: verbotene Gegenstände, Verbotsliste
fr: objets interdits, objet prohibé

[cloakroom-fee] kind=attribute value=money of=cloakroom
gloss: what leaving a coat or bag costs
nl: garderobekosten, garderobegeld, garderobetarief, garderobe kost
en: cloakroom fee, cloakroom charge, cloakroom costs
de: Garderobengebühr, Garderobengeld
fr: prix du vestiaire, tarif du vestiaire

[drinks-in-hall] kind=action of=drink-beverage,theatre-hall
gloss: taking drinks bought at the bar into the hall
nl: drankje mee de zaal in, drinken in de zaal, glas mee naar binnen, drankje in de zaal, consumptie in de zaal, drankjes meenemen de zaal,
  drankje … naar je stoel, drankje … naar uw stoel, drankje … zaal, drankjes … zaal, zaal … drinken, glazen … zaal
en: drinks in the auditorium, take your drink into the hall, drinks in the hall, take your drink in,
  drink … into the auditorium, drinks … into the auditorium, drink to your seat, drinks to your seat, drinks … in the hall
de: Getränk mit in den Saal, Getränke im Saal, Getränke mit|nehmen in den Saal,
  Getränk … in den Saal, Getränke … in den Saal, Getränk … an den Platz, im Saal trinken
fr: boisson dans la salle, boissons en salle, emporter votre verre dans la salle,
  boissons … salle, boire dans la salle, verre … dans la salle, boisson … à votre place

[phone-off] kind=action
gloss: visitors switch off or silence their phone
nl: telefoon uit|zetten, telefoon op stil, mobiel uit, telefoon … uitschakelen, stille stand, telefoon in de zaal
en: switch off your phone, phone on silent, turn off your phone, mobile off, silent mode
de: Handy aus|schalten, Handy stumm|schalten, Handy lautlos, Flugmodus, Handy … ausschalten
fr: éteindre votre téléphone, téléphone … éteint, mode silencieux, téléphone en silencieux, couper votre portable

[flash] kind=thing
gloss: flash light of a camera
nl: flitser, flitsen, flitslicht, flits
en: flash photography, use flash, flash(camera)
de: Blitzlicht, Blitzlichtaufnahme, Blitz(camera)
fr: flash photographique, flash(camera)

[drink-token] kind=thing
gloss: festival coin for food and drinks
nl: consumptiemunt, festivalmunt, consumptiebon, drankbon, drankmunt, penning
en: drink token, token, drinks voucher
de: Getränkemarke, Wertmarke, Getränkebon, Festivalmünze
fr: jeton de consommation, ticket boisson

[drink-token-price] kind=attribute value=money of=drink-token
gloss: what one festival coin costs
nl: prijs van een munt, muntprijs, munt kost
en: token price, price per token
de: Preis pro Wertmarke, Markenpreis
fr: prix du jeton, jeton coûte

[cashless-wristband] kind=thing
gloss: festival wristband, also used to pay
nl: polsbandje, festivalbandje, cashless bandje, polsband, bandje om(festival), op je bandje, met je bandje
en: wristband, festival wristband, cashless wristband, on your band
de: Festivalbändchen, Armband(festival), Cashless-Bändchen, Bändchen, Eintrittsband
fr: bracelet du festival, bracelet cashless, bracelet(festival)

[unused-credit-payout] kind=action of=balance,refund
gloss: getting back leftover wristband credit or coins
nl: resttegoed terugvragen, restsaldo op het bandje, overgebleven munten inwisselen, ongebruikte munten, munten inleveren,
  tegoed op uw polsband, tegoed … polsbandje, tegoed … bandje, geld … over op je bandje, over op je bandje, resterend tegoed op uw polsband, over van je muntjes
en: refund leftover credit, unused tokens, remaining cashless balance,
  balance … wristband, credit … wristband, money left on your wristband, leftover tokens
de: Restguthaben aus|zahlen, Guthaben auf dem Bändchen, übrige Wertmarken,
  Guthaben … Bändchen, Restbetrag … Bändchen, Geld … auf dem Bändchen
fr: remboursement du solde cashless, jetons non utilisés, solde restant du bracelet,
  solde … bracelet, reste sur votre bracelet, argent … bracelet, jetons restants

[re-entry] kind=action
gloss: leaving the site and coming in again on the same ticket
nl: terrein verlaten en terugkomen, in en uit lopen, weer naar binnen, tussendoor naar buiten, tussentijds verlaten, terrein … verlaten en terug,
  park uit … weer, even het park uit, even naar buiten, even eruit, terug naar binnen, hernieuwde toegang, opnieuw toegang, verlaten van het park,
  verlaten van het terrein, tussendoor weg, weer erin, terrein af en weer, park af en weer, eruit en weer terug, in- en uitlopen, terrein verlaten,
  terrein … terugkomen, verlaten … terugkeren, verlaten … weer binnen, eruit en weer erin, naar buiten en weer naar binnen
en: re-entry, readmission, come back in, leave and return, pass-out, leave the site and return, pop out, leave and come back, back in again,
  go out and come back, nip out, readmit, re-admit, left the site, pop out and, in and out as often, come back in as often
de: Wiedereinlass, Gelände verlassen und wiederkommen, erneuter Einlass, wieder rein, wieder aufs Gelände, Wiedereintritt, raus und wieder rein, kurz raus,
  zwischendurch raus, Gelände zwischendurch verlassen, Park zwischendurch verlassen, verlassen … wiederkommen, verlassen … zurückkommen, rein und raus,
  Gelände … verlassen
fr: sortir et rentrer à nouveau, ré-entrée, ressortir et revenir, sortir … et revenir, sortie temporaire, réadmission, sortir et revenir, ressortir,
  sortie … définitive, sortir … rentrer, entrer et sortir, aller et venir, quitter le site du festival

[festival-camping] kind=place of=festival
gloss: camping area of the festival
nl: festivalcamping, campingticket, kamperen op het festival
en: festival campsite, camping ticket, festival camping
de: Festivalcamping, Campingticket, Campingplatz des Festivals
fr: camping du festival, billet camping

[earplugs] kind=thing
gloss: hearing protection at concerts
nl: oordoppen, oordopjes(protection), gehoorbescherming
en: earplugs, hearing protection
de: Ohrstöpsel, Gehörschutz, Ohropax
fr: bouchons d'oreille, protection auditive

[free-ticket-child] kind=attribute value=number of=event-ticket
gloss: age up to which children need no ticket or a lap ticket
nl: op schoot, schootkaartje, kind op schoot
en: on your lap, lap ticket, babe in arms
de: auf dem Schoß, Schoßkind
fr: sur les genoux, sur vos genoux

[last-minute-ticket] kind=thing is=event-ticket
gloss: reduced ticket shortly before the start
nl: lastminutekaartje, last-minute kaarten, sprintkaart, restkaart
en: last-minute ticket, rush ticket, day seat
de: Last-Minute-Ticket, Restkarte
fr: billet de dernière minute, place de dernière minute

[season-subscription] kind=thing of=subscription
gloss: series of performances bought together for a season
nl: theaterabonnement, seizoensabonnement, voorstellingenpakket, serieabonnement, keuzeabonnement
en: season subscription, theatre subscription, series subscription
de: Theaterabo, Konzertabo, Wahlabo, Saisonabo
fr: abonnement saison, abonnement théâtre, abonnement de spectacles

[cinema-pass] kind=thing of=cinema
gloss: monthly pass for unlimited films
nl: onbeperkt naar de film, bioscoopabonnement, filmpas, onbeperktpas
en: unlimited cinema pass, cinema pass, movie pass
de: Kino-Flatrate, Kinoabo, Unlimited-Kinokarte
fr: carte cinéma illimité, abonnement cinéma, pass cinéma

[group-booking] kind=action of=group,book
gloss: booking for a group of visitors
nl: groepsreservering, groepsboeking, met een groep komen, groepsaanvraag, groepskaarten
en: group booking, group reservation, book for a group
de: Gruppenbuchung, Gruppenreservierung, Gruppenkarten
fr: réservation de groupe, réservation groupe, venir en groupe

[group-min-size] kind=attribute value=number of=group-booking,group
gloss: from how many people one counts as a group
nl: vanaf hoeveel personen, minimale groepsgrootte, groep vanaf
en: minimum group size, groups of … or more, groups from
de: Mindestgruppengröße, Gruppen ab
fr: groupes à partir de, nombre minimum de participants

[group-discount] kind=attribute value=percentage of=group-booking,group
gloss: reduction for groups
nl: groepskorting, groepstarief, groepsprijs
en: group discount, group rate, group price
de: Gruppenrabatt, Gruppentarif, Gruppenermäßigung, Gruppenpreis
fr: tarif groupe, réduction groupe, remise de groupe

[vip-package] kind=thing
gloss: ticket with hospitality or extras
nl: VIP-arrangement, VIP-ticket, hospitality-arrangement, businessseat
en: VIP package, hospitality package, VIP ticket
de: VIP-Paket, VIP-Ticket, Hospitality-Paket
fr: forfait VIP, loge VIP, billet VIP

[theatre-arrangement] kind=thing
gloss: dinner combined with a show
nl: theaterdiner, theatermenu, theaterarrangement, diner-arrangement
en: pre-theatre dinner, dinner and show package, pre-theatre menu
de: Theaterdinner, Theatermenü, Dinner und Show
fr: dîner-spectacle, menu théâtre, formule dîner spectacle

[sign-language] kind=quality
gloss: performance interpreted for deaf visitors or aided hearing
nl: gebarentolk, schrijftolk
en: BSL interpreted, induction loop
de: Gebärdendolmetscher, Induktionsschleife, Hörschleife
fr: LSF

[audio-description] kind=quality
gloss: spoken description for blind visitors
nl: audiodescriptie, blindentolk
en: audio description, audio-described
de: Audiodeskription, Hörfilmfassung
fr: audiodescription, audiodécrit

[introduction-talk] kind=event
gloss: talk before the performance
nl: inleiding vooraf, voorstellingsinleiding, nagesprek
en: pre-show talk, pre-concert talk, post-show talk
de: Einführungsvortrag, Werkeinführung, Publikumsgespräch
fr: conférence d'introduction, avant-propos du spectacle, bord de plateau

[dress-code] kind=thing
gloss: what visitors should wear
nl: dresscode, kledingvoorschrift, nette kleding, kledingeis, avondkleding
en: dress code, smart clothes, what to wear, black tie
de: Dresscode, Kleiderordnung, Abendgarderobe, Kleidervorschrift
fr: code vestimentaire, tenue de soirée, tenue correcte, tenue exigée

[lost-ticket] kind=event of=lose
gloss: visitor cannot find his ticket
nl: kaartje kwijt, ticket kwijt, ticket … niet ontvangen, kaarten kwijtgeraakt, ticket … verloren
en: lost ticket, lost your ticket, can't find your ticket
de: Ticket verloren, Karte verloren, Ticketverlust
fr: billet perdu, perte du billet, perdu votre billet

[smoking-area] kind=place
gloss: place where smoking is possible
nl: rookruimte, rookzone, rookplek, rokersruimte
en: smoking area, smoking zone
de: Raucherbereich, Raucherzone, Raucherraum
fr: zone fumeurs, espace fumeurs, coin fumeurs

[seat-cushion] kind=thing
gloss: booster cushion for children in the hall
nl: zitverhoger, stoelverhoger, kussentje voor kinderen
en: booster cushion, booster seat in the auditorium
de: Sitzerhöhung im Saal, Sitzkissen
fr: rehausseur de siège, coussin rehausseur


[cloakroom] kind=place
gloss: place to leave coats and bags
nl: garderobe, jas afgeven, jassen ophangen, jassenhoek, jas … ophangen, garderoberuimte, jas … afgeven, kapstok,
  jas … bij je houden, jas … bij u houden, jas mee de zaal, tas … afgeven, jas aan|houden
en: cloakroom, coat check, coatroom, checkroom, check your coat, leave your coat,
  keep your coat with you, keep your coat, hand in your coat, hang up your coat, coats … with you
de: Garderobe, Jacke ab|geben, Mantel … abgeben, Garderobenpflicht, Kleiderablage,
  Jacke … bei sich behalten, Jacke anbehalten, Jacke … mit in den Saal, Mantel … mit in den Saal, Taschen … abgeben
fr: vestiaire, déposer votre manteau, déposer son manteau, laisser votre manteau,
  garder … manteau, garder … veste, déposer … manteaux, déposer … sac au vestiaire
