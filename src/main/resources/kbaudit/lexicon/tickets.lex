# Theatre, concerts, cinema, festivals: tickets, seats, entry, house rules of the hall.

[event-ticket] kind=thing
gloss: ticket that admits someone to a performance, concert, film or festival
nl: toegangskaart, toegangsbewijs, entreekaartje, entreebewijs, theaterkaartje, concertkaartje, bioscoopkaartje, festivalticket, toegangsticket, voorstellingskaart, kaartje, ticket, toegangskaartje, toegangskaarten, entreekaart, entreeticket, kaartje voor … voorstelling, kaartje voor het concert, voorstellingskaartje, evenementticket
en: admission ticket, entry ticket, concert ticket, theatre ticket, cinema ticket, festival ticket, event ticket, ticket, ticket to the show, show ticket, gig ticket, tickets to the concert, ticket for the show, entrance ticket
de: Eintrittskarte, Konzertkarte, Kinokarte, Theaterkarte, Festivalticket, Einlasskarte, Konzertticket, Kinoticket, Ticket, Einlassticket, Karte für die Vorstellung, Karte für das Konzert, Veranstaltungsticket, Eintrittsticket, Konzertkarten
fr: billet d'entrée, place de concert, place de cinéma, billet de spectacle, billet de concert, ticket d'entrée, billet, =ticket, =tickets, place de spectacle, billet pour le spectacle, place pour le concert, place de théâtre, billet d'accès, billet de théâtre

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
nl: theaterkassa, ticketbalie, kaartverkoopbalie, avondkassa, dagkassa, kassa van het theater, kaartverkoop aan de deur, aan de deur … kopen, kassa van de schouwburg, bij de avondkassa, kassa van … concertzaal, kaartverkooppunt, loket van … theater, kassa van … bioscoop, ticketkassa
en: box office, ticket counter, ticket office, on the door, ticket booth, ticket window, theatre box office, counter at the theatre
de: Abendkasse, Theaterkasse, Tageskasse, Kinokasse, Ticketschalter, Konzertkasse, Kartenkasse, Kartenvorverkaufsstelle, Kasse im Theater, Kasse des Kinos, Kartenschalter, Vorverkaufsstelle
fr: billetterie, guichet(tickets), caisse du théâtre, caisse du cinéma, sur place à la caisse, guichet du théâtre, guichet de la salle, caisse de la salle, point de vente des billets, guichet du cinéma

[box-office-hours] kind=attribute value=time of=box-office
gloss: when the ticket desk is open
nl: openingstijd van de kassa, kassatijd, kassa … geopend, kassa … open, avondkassa … open, avondkassa gaat open, avondkassa opent, kassa van het theater is open, ticketbalie … open, kassa opent … voor aanvang, openingsuren van de kassa, kassa gaat … voor aanvang open
en: box office hours, box office … open, box office opening time, box office opens, box office is open, ticket desk is open, ticket desk opens, ticket counter is open, opening hours of the box office, box office closes
de: Kassenöffnungszeit, Kasse … geöffnet, Öffnungszeit der Kasse, Abendkasse öffnet, Abendkasse ist geöffnet, Theaterkasse geöffnet, Öffnungszeiten der Kasse, Kasse öffnet vor Vorstellungsbeginn, Tageskasse geöffnet, Abendkasse … geöffnet, Kassenzeiten
fr: horaires de la billetterie, heures d'ouverture de la billetterie, billetterie … ouverte, billetterie ouvre, guichet du théâtre ouvert, horaires de la caisse, caisse du théâtre ouverte, ouverture de la billetterie sur place, billetterie est ouverte

[ticket-price] kind=attribute value=money of=event-ticket
gloss: what a ticket costs
nl: kaartprijs, ticketprijs, toegangsprijs, prijs van een kaartje, entreeprijs, entree bedraagt, entreegeld, kaartje kost, kaarten kosten, tickets kosten, entree kost, toegang kost, een toegangskaart kost, toegangsbewijs kost, kosten van een kaartje, prijs van … ticket, kaartjes kosten, entreetarief, prijs van een toegangsbewijs, prijs per kaartje, inkomprijs, inkom kost, inkomgeld
en: ticket price, admission price, price of a ticket, admission fee, entrance fee, entry fee, ticket costs, tickets cost, admission costs, tickets are priced at, cost of a ticket, price per ticket, cost of admission, cost of entry, entrance costs, entry price, admission charge, entrance price, charge for admission
de: Ticketpreis, Eintrittspreis, Eintritt kostet, Eintrittsgeld, Karte kostet, Karten kosten, Ticket kostet, Tickets kosten, Preis der Karte, Preis des Tickets, Eintrittspreise, Preis pro Karte, Eintrittskarte kostet, Eintrittsgebühr
fr: prix du billet, tarif d'entrée, prix d'entrée, prix de la place, billet coûte, billets coûtent, place coûte, entrée coûte, tarif du billet, prix d'un billet, prix des places, prix du ticket, places coûtent, ticket coûte, coût du billet, coût d'entrée, droit d'entrée au spectacle

[ticket-booking-fee] kind=attribute value=money of=event-ticket
gloss: service or booking charge on top of the ticket price
nl: servicekosten(tickets), reserveringstoeslag, ticketfee, bespreekkosten, kaarttoeslag, servicetoeslag, servicekosten per kaartje, servicekosten per ticket, reserveringskosten per kaart, administratiekosten per kaartje, boekingskosten per ticket, toeslag per kaartje, servicekosten bovenop de kaartprijs, kosten per ticket, servicekosten voor kaarten, reserveringskosten per ticket
en: booking fee, ticketing fee, service fee on tickets, per-ticket fee, fee per ticket, booking fee per ticket, service charge per ticket, ticket service fee, charge per ticket, ticket fee, service fee per ticket, ticket handling fee
de: Vorverkaufsgebühr, VVK-Gebühr, Ticketgebühr, Systemgebühr, Gebühr pro Ticket, Gebühr pro Karte, Servicegebühr pro Ticket, Buchungsgebühr pro Ticket, Aufschlag pro Karte, Ticketservicegebühr, Bearbeitungsgebühr pro Ticket
fr: frais de billetterie, frais de location(tickets), commission sur le billet, frais par billet, frais de service par billet, frais de réservation par billet, commission par billet, supplément par billet, frais de dossier par billet

[ticket-order-limit] kind=attribute value=number of=event-ticket
gloss: how many tickets one person may buy
nl: kaarten per persoon, tickets per bestelling, kaarten per bestelling, ticketlimiet, tickets per persoon, maximaal … kaarten per, maximaal … tickets per, kaartjes per persoon, kaartjes per bestelling, maximum aantal kaarten, maximum aantal tickets, hoogstens … kaarten, tickets per klant, kaarten per klant, kaarten per boeking, maximaal aantal kaarten
en: ticket limit, tickets per person, tickets per order, maximum number of tickets, up to … tickets per, maximum of … tickets, no more than … tickets, tickets per customer, tickets per booking, tickets each per order, limit of … tickets, tickets per transaction, tickets per household
de: Höchstzahl an Tickets, Tickets pro Person, Karten pro Bestellung, Karten pro Person, Tickets pro Bestellung, maximal … Tickets pro, maximal … Karten pro, höchstens … Karten, höchstens … Tickets, Tickets je Bestellung, Karten je Bestellung, Karten pro Kunde, Tickets pro Kunde, Tickets pro Buchung, Karten je Person
fr: billets par personne, billets par commande, places par personne, maximum … billets par, maximum … places par, jusqu'à … billets, jusqu'à … places par, billets par client, places par client, nombre maximal de billets, nombre maximum de billets, places par réservation

[e-ticket] kind=thing is=event-ticket opposite=print-ticket
gloss: ticket on the phone or as a file
nl: mobiel ticket, digitaal kaartje, ticket op je telefoon, ticket op je mobiel, digitaal ticket, kaartje op je scherm, ticket in de app, ticket op het scherm, ticket op uw smartphone, ticket op uw telefoon, kaartje op uw telefoon, mobiel kaartje, smartphoneticket, ticket in uw mail, e-tickets, digitale tickets, kaartje op de mobiel
en: e-ticket, mobile ticket, digital ticket, ticket on your phone, ticket in the app, phone ticket, ticket on the screen, ticket on your screen, tickets on your phone, ticket on your mobile, electronic ticket, tickets in the app, show the ticket on your phone
de: E-Ticket, Handyticket, Mobile-Ticket, digitales Ticket, Ticket auf dem Handy, Karte auf dem Smartphone, elektronisches Ticket, Ticket auf dem Smartphone, digitale Eintrittskarte, Ticket in der App, Ticket auf dem Display, Handy-Ticket, Online-Ticket auf dem Handy, mobiles Ticket
fr: e-billet, billet mobile, m-ticket, billet sur votre téléphone, billet dématérialisé, billet sur smartphone, ticket numérique, billet sur l'écran, billet sur votre mobile, billet numérique, billet dans l'application, e-ticket, billet sur téléphone

[print-ticket] kind=action opposite=e-ticket
gloss: visitor prints the ticket on paper at home
nl: kaartje uit|printen, ticket printen, thuisprintticket, geprint ticket, kaarten printen, print-at-home, papieren ticket, ticket uit|printen, ticket afdrukken, kaartje afdrukken, kaartje printen, op papier printen van … ticket, afgedrukt ticket, kaarten uit|printen, papieren kaartje, ticket op papier, uitgeprint ticket, ticket geprint mee
en: print your ticket, print-at-home ticket, printed ticket, paper ticket, bring a printout, print out your ticket, ticket printed out, ticket on paper, print the ticket, printing your ticket, bring a printed ticket, paper copy of your ticket, print your tickets, printed tickets
de: Ticket aus|drucken, Print-at-home-Ticket, ausgedrucktes Ticket, Papierticket, Hardticket, Ticketausdruck, Ausdruck des Tickets, Eintrittskarte ausdrucken, Ticket auf Papier, Karte ausdrucken, gedrucktes Ticket
fr: imprimer votre billet, billet imprimé, billet papier, billet à imprimer, imprimer le billet, imprimer le ticket, impression du billet, imprimer vos billets, billet sur papier, version papier du billet, ticket imprimé, e-billet imprimé

[ticket-scan] kind=action
gloss: staff scan the ticket code at the entrance
nl: ticket scannen, kaartcontrole, ticketcontrole, toegangscontrole, kaartje … scannen, streepjescode scannen, aan de deur gescand, tickets scannen, scannen van … ticket, kaartjes gescand, ticket gescand, controle van de kaarten, scannen aan de deur, code op uw ticket scannen, scannen van de tickets, kaarten gescand
en: scan your ticket, ticket check, ticket scan, scanned at the door, ticket inspection, tickets are scanned, scan tickets, scanning tickets, scan the barcode on your ticket, tickets checked at the door, ticket is scanned, barcode is scanned at the entrance
de: Ticket … scannen, Einlasskontrolle, Ticketkontrolle, Kartenkontrolle, Tickets scannen, Ticket gescannt, Karten gescannt, Karten scannen, Eintrittskarten scannen, Ticket am Einlass gescannt, Kontrolle der Karten
fr: scanner le billet, contrôle des billets, scanner votre billet, billet … scanné, billets scannés, billets sont scannés, scan du billet, contrôle du billet, vérification des billets, billet est scanné, scanner les billets, contrôle des tickets

[personal-ticket] kind=quality
gloss: ticket is valid only for the person named on it
nl: persoonsgebonden ticket, gepersonaliseerd ticket, ticket staat op naam, kaarten op naam, naam op het ticket, strikt persoonlijk, persoonsgebonden, niet overdraagbaar, ticket op naam, naam op uw ticket, op naam gestelde kaarten, tickets staan op naam, naam staat op het ticket, ticket op naam van, tickets op naam
en: personalised ticket, named ticket, ticket in your name, name on the ticket, name-bound, non-transferable, not transferable, strictly personal, tickets are named, your name on the ticket, named tickets, in the name of the ticket holder, personal ticket, tickets are personal, only valid for the named
de: personalisiertes Ticket, namensgebunden, auf den Namen ausgestellt, Name auf dem Ticket, personengebundenes Ticket, nicht übertragbar, personengebunden, Ticket auf Ihren Namen, personalisierte Tickets, Karten auf den Namen, auf den Namen des Besuchers, nicht auf andere übertragbar, Tickets sind personalisiert, namentlich ausgestellt, personalisierte Karten
fr: billet nominatif, nominatif, nom sur le billet, au nom du spectateur, strictement personnel, non cessible, incessible, billets nominatifs, billet à votre nom, billets sont nominatifs, billet personnel, nom figurant sur le billet, billet est personnel, nominatif et incessible

[ticket-name-change] kind=action is=change
gloss: putting another person's name on a ticket
nl: naam op het ticket wijzigen, naamswijziging ticket, ticket op een andere naam zetten, op andere naam,
  naam op het vliegticket, spelfout in je naam, spelfoutje in je naam, typefout in je naam, naam op je kaartje, naam op uw ticket wijzigen, ander op het ticket, naam op het kaartje wijzigen, andere naam op het ticket, ticket op naam van iemand anders, naam van de bezoeker wijzigen, naam op tickets wijzigen, naamswijziging van … ticket
en: change the name on the ticket, ticket name change, different name on the ticket,
  misspelt name, spelling mistake in your name, typo in your name, typo in the name, correct … name on, name … ticket changed, name spelled wrong, change the name on your ticket, another name on the ticket, name change on a ticket, put a ticket in another name, change of name on the ticket, new name on the ticket, name changes on tickets
de: Ticket umpersonalisieren, Umpersonalisierung, Namensänderung auf dem Ticket, auf einen anderen Namen umschreiben,
  Tippfehler im Namen, Namenskorrektur, Name falsch geschrieben, Name auf dem Ticket ändern, Schreibfehler im Namen, Namen auf dem Ticket ändern, Ticket auf einen anderen Namen, anderer Name auf dem Ticket, Ticket umschreiben, Änderung des Namens auf dem Ticket, Karte umschreiben, Ticket umschreiben lassen
fr: changer le nom sur le billet, changement de nom du billet, modifier le nom du spectateur,
  faute dans le nom, corriger … nom, nom mal orthographié, erreur dans le nom, faute de frappe dans le nom, modifier le nom sur le billet, changer de nom sur le billet, autre nom sur le billet, mettre le billet à un autre nom, changement de nom sur le billet, modification du nom sur le billet, billet à un autre nom

[ticket-resale] kind=action of=sell
gloss: visitor sells his ticket to someone else
nl: kaartje verkopen, ticket verkopen, weder|verkopen, wederverkoop, ticket van de hand doen, kaarten kwijt willen, kaartje … doorverkopen, ticket … doorverkopen, doorverkoop van tickets, kaarten … doorverkopen, tickets verkopen aan een ander, tickets door|verkopen, kaartje te koop aan|bieden, tweedehands tickets, doorverkoop van kaarten, kaarten aan een ander verkopen, doorverkoopplatform, ticketruil, tickets te koop aanbieden, kaartje over|doen
en: sell your ticket, sell your ticket on, ticket exchange platform, fan-to-fan, resell your ticket, resell … ticket, ticket resale, resale of tickets, resell tickets, sell tickets on, selling your ticket, resale platform, sell a ticket you can't use, reselling tickets, ticket reselling, sell on your ticket, sell your tickets, resale site
de: Ticket weiterverkaufen, Wiederverkauf, Ticketbörse, Zweitmarkt, Karte … weiterverkaufen, Weiterverkauf von Tickets, Ticketweiterverkauf, Karten weiterverkaufen, Tickets weiterverkaufen, Weiterverkauf von Karten, Ticket verkaufen, Karten wieder verkaufen, Tickets wieder verkaufen, Ticketweiterverkaufsplattform, Resale-Plattform, Weiterverkauf der Tickets, Weiterverkaufsplattform
fr: bourse aux billets, remettre en vente, revendre son billet, revendre … billet, revente de billets, revente des billets, revendre vos places, revendre un billet, revendre votre billet, revendre des billets, revendre vos billets, revente de places, plateforme de revente, revendre votre place, revente du billet, vendre votre billet, revendre une place

[resale-fee] kind=attribute value=money of=ticket-resale,sell
gloss: what reselling a ticket costs or is deducted
nl: doorverkoopkosten, wederverkoopkosten, kosten voor doorverkoop, doorverkooptoeslag, doorverkopen kost, kosten bij doorverkoop, kosten voor het doorverkopen, doorverkoop kost, commissie bij doorverkoop, commissie op de doorverkoop
en: resale fee, reselling fee, seller fee, reselling costs, charge for reselling, fee for reselling, resale costs, resale commission, commission on resale
de: Weiterverkaufsgebühr, Wiederverkaufsgebühr, Gebühr für den Weiterverkauf, Weiterverkauf kostet, Provision beim Weiterverkauf, Kosten für den Weiterverkauf, Kosten beim Weiterverkauf, Provision für den Weiterverkauf
fr: frais de revente, commission de revente, revente coûte, coût de la revente, commission sur la revente, frais pour la revente, frais à la revente

[resale-price-cap] kind=attribute value=percentage of=ticket-resale
gloss: highest price at which a ticket may be resold
nl: maximale doorverkoopprijs, boven de oorspronkelijke prijs, hoger dan de kaartprijs, woekerprijs, doorverkopen boven de kaartprijs, niet meer dan de oorspronkelijke kaartprijs, doorverkoopprijs maximaal, boven de aankoopprijs doorverkopen, hoogste doorverkoopprijs, doorverkopen voor hooguit, maximaal … boven de kaartprijs
en: resale price cap, above face value, maximum resale price, face value, no more than face value, resell for up to, resell above the original price, above the original price, resale price limit, over face value, at or below face value
de: Originalpreis, über dem Originalpreis, maximaler Wiederverkaufspreis, Höchstpreis beim Weiterverkauf, teurer weiterverkaufen, höchstens zum Originalpreis, Weiterverkauf zum Originalpreis, über dem Kaufpreis weiterverkaufen, Höchstpreis für den Weiterverkauf, maximaler Weiterverkaufspreis
fr: prix de revente maximal, valeur faciale, au-dessus de la valeur faciale, revendre plus cher, au prix d'achat maximum, revente au prix d'origine, prix de revente maximum, revendre au-dessus du prix, plafond de revente, prix maximum de revente

[ticket-hand-over] kind=action
gloss: visitor passes the ticket to another person without selling
nl: kaartje aan iemand anders geven, ticket overdragen, ticket over|zetten, kaarten doorgeven, kaartje weggeven, iemand anders in jouw plaats, ticket … overdraagbaar,
  kaartjes … overdraagbaar, kaarten … overdraagbaar, ticket weg|geven, ticket door|geven, kaartje aan een vriend geven, kaartje … doorgeven, kaartje aan een ander geven, ticket aan een ander geven, kaarten over|dragen, kaartje overdragen, tickets overdragen, iemand anders met uw kaartje, ticket aan iemand anders, ticket door|sturen naar, overdracht van … ticket
en: transfer your ticket, give your ticket to someone else, pass on your ticket, ticket transfer, someone else can use your ticket, ticket … transferable,
  tickets … non-transferable, ticket … non-transferable, tickets … transferable, give your ticket to, pass your ticket to, hand your ticket to, pass your ticket on, give a ticket to a friend, transfer tickets, transfer a ticket, let someone else use your ticket, transferring your ticket, send the ticket to a friend, transfer the ticket, hand over your ticket
de: Ticket übertragen, Karte weitergeben, Ticket an andere weitergeben, Ticket … übertragbar, jemand anderem überlassen,
  Tickets … übertragbar, Karten … übertragbar, Ticket weitergeben, Ticket … weitergeben, Karte an jemand anderen, Tickets weitergeben, Karten weitergeben, Ticket an Freunde weitergeben, Karte weiterreichen, Ticket an eine andere Person, Tickets übertragen, Ticketübertragung
fr: céder votre billet, transférer le billet, donner sa place, transmettre le billet, billet … cessible, billet … transmissible,
  billets … cessibles, billet … incessible, donner … billet à, donner votre place, billets … incessibles, donner votre billet, céder un billet, transférer un billet, céder votre place, transmettre votre billet, transfert de billet, transférer votre billet, donner un billet à, offrir votre billet

[ticket-swap] kind=action
gloss: exchanging a ticket for another date or show
nl: kaarten om|ruilen, kaarten ruilen, omboeken naar een andere datum, kaarten om|boeken, andere voorstelling kiezen, ruilen voor een andere avond, kaarten om|wisselen, tickets om|boeken, tickets ruilen, kaartje omboeken, andere datum voor uw kaarten, ticket om|ruilen, omruilen voor een andere voorstelling, kaarten omzetten naar, ticket om|boeken, ruilen van kaarten, kaartjes ruilen, omboeken van kaarten, tickets omruilen, andere speeldag
en: exchange your tickets, swap tickets, switch to another date, move your booking to another performance, exchange tickets, exchanging tickets, exchange your ticket, ticket exchange, rebook tickets, change the date of your tickets, swap your tickets, rebook your tickets, swap for another performance, exchange for another performance, change your tickets, swap to another date
de: Karten um|tauschen, Karten tauschen, auf einen anderen Termin umbuchen, Tickets um|buchen, Tickets um|tauschen, Tickets tauschen, Karten um|buchen, Kartenumtausch, Umtausch von Karten, Ticketumtausch, auf eine andere Vorstellung, Umbuchung der Karten, Umtausch der Tickets, Karte um|tauschen
fr: échanger vos billets, échange de billets, changer de date de représentation, reporter vos places, échange de vos billets, échanger les billets, échanger des billets, échanger votre billet, changer de représentation, changement de date de vos places, modifier la date de vos billets, échange de places, échanger vos places, échange du billet

[ticket-take-back] kind=action
gloss: seller takes tickets back and repays them
nl: kaarten terugnemen, kaarten … teruggeven, kaarten annuleren, kaartjes retourneren, tickets annuleren, kaartje … terugbrengen, tickets terug|geven, kaarten inleveren en geld terug, kaartje terug|geven, tickets terug|nemen, kaarten terugbetaald, tickets terugbetaald, kaartje annuleren, geld terug voor … kaarten, kaarten niet teruggenomen, tickets restitueren, kaarten restitueren, ticket annuleren, terugbetaling van … ticket
en: refund tickets, return tickets, take back tickets, cancel your tickets, tickets are refunded, ticket refund, refund on tickets, refund your ticket, refund for tickets, tickets can be returned, tickets are non-refundable, money back on your tickets, tickets taken back, refunds on tickets, cancel a ticket, returning tickets
de: Karten zurück|nehmen, Karten zurück|geben, Tickets stornieren, Kartenrückgabe, Ticketrückgabe, Tickets zurück|geben, Tickets zurück|nehmen, Tickets erstatten, Karten erstatten, Rückgabe von Karten, Rückgabe von Tickets, Ticketerstattung, Rücknahme von Karten, Karten stornieren, Erstattung der Karten, Geld für die Karten zurück
fr: rembourser les billets, reprendre les billets, billets … repris, annuler vos places, remboursement des billets, billets remboursés, rendre les billets, annuler vos billets, remboursement du billet, billets non remboursables, billets ni repris ni échangés, billet remboursé, remboursement de vos places, annuler votre billet

[event-cancelled] kind=event opposite=event-goes-ahead
gloss: the organiser calls the performance off
nl: voorstelling … afgelast, afgelasting, voorstelling vervalt, gaat niet door, geannuleerd concert, komt te vervallen, voorstelling gaat niet door, concert gaat niet door, voorstelling is geannuleerd, evenement geannuleerd, concert afgelast, evenement gaat niet door, optreden afgelast, voorstelling niet doorgaat, concert niet doorgaat, evenement afgelast, festival afgelast, evenement niet doorgaat, voorstelling geannuleerd
en: event cancelled, show is cancelled, called off, concert is cancelled, does not go ahead, cancelled event, cancelled show, if the show is cancelled, event is cancelled, event doesn't go ahead, concert doesn't take place, show doesn't go ahead, cancelled performance, performance is cancelled, event does not take place, cancellation of the event, cancelled concert, gig is cancelled
de: fällt aus, aus|fallen(event), Veranstaltung abgesagt, Konzertabsage, Ausfall der Veranstaltung, Vorstellung fällt aus, Konzert fällt aus, abgesagte Veranstaltung, Absage der Veranstaltung, Veranstaltung findet nicht statt, Konzert abgesagt, abgesagtes Konzert, Veranstaltung fällt aus, Vorstellung abgesagt, Konzert findet nicht statt, Festival abgesagt
fr: spectacle annulé, concert annulé, annulation du spectacle, annulation de l'événement, n'aura pas lieu, événement annulé, annulation du concert, représentation annulée, concert n'a pas lieu, spectacle n'a pas lieu, festival annulé, événement n'a pas lieu, annulation de la représentation, séance annulée, spectacle est annulé

[event-goes-ahead] kind=event opposite=event-cancelled
gloss: the event takes place as planned
nl: door|gaan(event), gaat gewoon door, vindt gewoon plaats, bij elk weer, voorstelling gaat door, concert gaat door, evenement gaat door, ook bij regen door, gaat ook bij regen, weer of geen weer
en: go|ahead, goes ahead, takes place as planned, rain or shine, show goes ahead, event goes ahead, concert goes ahead, whatever the weather, goes ahead in the rain, go ahead as planned
de: findet statt, statt|finden(event), bei jedem Wetter, bei jeder Witterung, Veranstaltung findet statt, Konzert findet statt, auch bei Regen statt, bei Wind und Wetter
fr: a bien lieu, être maintenu, est maintenu, par tous les temps, événement maintenu, spectacle maintenu, concert maintenu, quel que soit le temps, a lieu même en cas de pluie, par n'importe quel temps, événement a bien lieu

[event-postponed] kind=event
gloss: the organiser moves the performance to another date
nl: voorstelling … verplaatst, concert … verplaatst, verzetten naar een andere datum, uitgestelde voorstelling, verplaatst naar een nieuwe datum, nieuwe speeldatum, voorstelling uitgesteld, concert uitgesteld, evenement uitgesteld, evenement verplaatst, nieuwe datum van … voorstelling, verplaatst concert, verplaatste voorstelling, nieuwe datum voor het concert, concert verzet, evenement verzet, optreden verplaatst
en: event postponed, postponed, rescheduled show, moved to a new date, new date for the show, show is postponed, postponed show, concert postponed, rescheduled event, rescheduled concert, event is moved, new date for the concert, event rescheduled, show rescheduled
de: Konzert … verschoben, Veranstaltung … verlegt, Ersatztermin, Nachholtermin, verschobenes Konzert, verlegte Veranstaltung, Verlegung der Veranstaltung, Veranstaltung verschoben, Vorstellung verschoben, neuer Konzerttermin, verlegtes Konzert, Konzert verlegt, Nachholtermin des Konzerts
fr: spectacle reporté, concert reporté, report de date, reporté à une date ultérieure, nouvelle date du concert, événement reporté, représentation reportée, report du concert, report du spectacle, nouvelle date du spectacle, concert est reporté, spectacle est reporté, report de l'événement

[sold-out] kind=state
gloss: no tickets are left
nl: uitverkopen, geen kaarten meer, geen plaatsen meer, voorstelling … uitverkocht, concert … uitverkocht, kaarten zijn op, volgeboekt, vol geboekt
en: sell|out, no tickets left, no seats left, show … sold out, concert … sold out, tickets are gone, fully booked, booked up
de: keine Karten mehr, restlos ausverkauft, Konzert … ausverkauft, Vorstellung … ausverkauft, ausgebucht, voll belegt
fr: plus de places, plus de billets, guichets fermés, spectacle complet, affiche complet, concert complet, entièrement réservé, archicomplet

[waiting-list] kind=thing
gloss: list of people who get a place when one falls free
nl: wachtlijst, wachtrij voor kaarten, op de wachtlijst zetten, plek vrijkomen, reservelijst, op een wachtlijst, op de reservelijst
en: waiting list, waitlist, wait list, reserve list, join the waitlist, put on the list for returns
de: Warteliste, auf die Warteliste setzen, Wartelisten, Nachrückliste, Nachrückerliste
fr: liste d'attente, file d'attente(list), listes d'attente, liste de réserve, inscription en liste d'attente

[presale] kind=event opposite=general-sale
gloss: early ticket sale for a limited group
nl: voorverkoop, voorrangsverkoop, presale, vroegboekkaart, early bird, presaletickets, voorrang bij kaartverkoop, kaarten in de voorverkoop, earlybirdticket, voorrang bij de kaartverkoop, early-birdtickets, vroegboektickets, voorverkoopkaart
en: presale, pre-sale, priority booking, early bird, advance tickets, early access to tickets, presale tickets, pre-sale tickets, priority tickets, early-bird tickets, priority ticket sale
de: Vorverkauf(early), Frühbucherticket, Presale, Vorabverkauf, Vorverkaufskarten, Frühbucherkarten, exklusiver Vorverkauf, Early-Bird-Ticket, im Vorverkauf, Vorverkaufskarte, Early Bird
fr: prévente, pré-vente, vente prioritaire, billets en prévente, prévente exclusive, early bird, vente anticipée, en prévente, préventes

[general-sale] kind=event opposite=presale
gloss: start of the public ticket sale
nl: losse kaartverkoop, start kaartverkoop, reguliere kaartverkoop, kaartverkoop start, in de verkoop gaan, kaartverkoop begint, kaarten in de verkoop, tickets in de verkoop, kaartverkoop gaat van start, verkoop van de tickets start, ticketverkoop start, start van de ticketverkoop, start van de kaartverkoop, algemene verkoop
en: general sale, tickets go on sale, public sale, on-sale date, tickets are released, tickets released, ticket sales start, ticket sales open, sale of tickets starts, ticket sales begin, start of ticket sales
de: Verkaufsstart, freier Verkauf, Ticketverkauf startet, regulärer Verkauf, Verkauf der Tickets startet, Kartenverkauf beginnt, Tickets gehen in den Verkauf, Beginn des Kartenverkaufs, Kartenverkauf startet, Ticketverkauf beginnt, Start des Ticketverkaufs
fr: ouverture de la billetterie, mise en vente des billets, vente générale, vente des billets commence, ouverture des ventes, début de la vente des billets, vente des billets ouvre, ouverture de la vente des billets

[ticket-hold] kind=action of=book
gloss: tickets are kept for a customer who has not paid yet
nl: kaarten reserveren, optie nemen op kaarten, gereserveerde kaarten, kaarten klaarleggen, kaarten … apart leggen, kaarten vast|houden, kaarten vast|leggen, kaarten opzij leggen, tickets reserveren, kaartjes reserveren, gereserveerde kaartjes, kaarten apart houden
en: reserve tickets, hold tickets, tickets on hold, reserved tickets, tickets are held, hold your tickets, put tickets aside, keep tickets for you, tickets reserved, reserving tickets, hold tickets for you
de: Karten reservieren, Kartenreservierung, reservierte Karten, Karten zurück|legen, Karten hinterlegen, hinterlegte Karten, Tickets reservieren, reservierte Tickets, Karten vormerken, Karten werden zurückgelegt
fr: réserver des billets, mettre une option sur des places, billets réservés, réserver des places, places réservées, billets mis de côté, garder des billets, mettre des places de côté, billets tenus à disposition

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
nl: genummerde plaatsen, gereserveerde zitplaats, vaste stoel, stoelnummer op je ticket, gerangeerd, placering, vaste plaatsen, genummerde stoelen, stoelen op nummer, genummerde zitplaats, toegewezen plaatsen, plaatsen op nummer, vaste zitplaatsen, toegewezen zitplaatsen, toegewezen stoel
en: reserved seating, allocated seating, numbered seats, assigned seats, allocated seat, numbered seating, fixed seats, assigned seating, seats are numbered, seats are allocated, numbered seat, fixed seat, seats are assigned, assigned seat
de: nummerierte Plätze, Platzkarte, feste Plätze, feste Sitzplätze, nummerierter Sitzplatz, zugewiesene Plätze, nummerierte Sitzplätze, zugewiesener Platz, Sitzplatznummerierung, platzgenau, zugewiesener Sitzplatz
fr: places numérotées, placement numéroté, placement numérotés, siège attribué, sièges numérotés, place attribuée, places attribuées, places sont numérotées, siège numéroté, place numérotée, places assises numérotées

[free-seating] kind=state opposite=reserved-seating
gloss: visitors pick any seat on arrival
nl: vrije plaatskeuze, vrij zitten, vrije zit, ongeplaceerd, niet genummerd, ongenummerde plaatsen, niet-genummerde plaatsen, zitplaatsen zijn vrij, geen vaste plaatsen, ga zitten waar u wilt, vrije zitplaatsen, zitten waar u wilt, geen genummerde, vrije plaatsen zonder nummer, plaatsen zijn niet genummerd, ongenummerd
en: unreserved seating, general admission, unallocated seating, =free seating, sit where you like, sit anywhere, open seating, seats are not numbered, unnumbered seats, no reserved seats, no allocated seats, unreserved seats, first come first seated, no assigned seats
de: freie Platzwahl, freie Sitzplatzwahl, nicht nummeriert, keine Platznummern, keine nummerierten, keine festen Plätze, unnummerierte Plätze, Plätze sind nicht nummeriert, setzen Sie sich wohin, nicht nummerierte Plätze
fr: placement libre, places non numérotées, premier arrivé premier servi, sièges non numérotés, asseyez où vous voulez, places libres non numérotées, pas de places numérotées, places ne sont pas numérotées, placement est libre, pas de placement attribué

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
nl: rang(seats), eerste rang, tweede rang, prijsklasse, stoelcategorie, plaatscategorie, derde rang, categorie van … stoel, prijscategorie van de stoelen, eersterangs plaats, rang van de plaatsen, prijsrang
en: seat category, price band, seating category, seating band, price category of the seats, category of seat, seat categories, price bands, category one seats
de: Platzkategorie, Preiskategorie, Sitzplatzkategorie, Preisgruppe, Preiskategorien, Platzgruppe, Sitzkategorie, Kategorie der Plätze
fr: catégorie de place, catégorie de siège, carré or, catégories de places, première catégorie, catégorie de placement, deuxième catégorie

[limited-view] kind=quality
gloss: seat from which part of the stage cannot be seen
nl: beperkt zicht, zicht … belemmerd, pilaar in beeld, slechtzichtplaats, zicht beperkt, pilaar voor uw plaats, verminderd zicht op het podium, belemmerd zicht, slecht zicht op het podium, gedeeltelijk zicht
en: restricted view, limited view, obstructed view, pillar in the way, partial view, view is restricted, view may be restricted, view is blocked, poor view of the stage
de: Sichtbehinderung, eingeschränkte Sicht, sichtbehindert, Sichteinschränkung, Säule im Blickfeld, Sicht eingeschränkt, Hörplatz, teilweise eingeschränkte Sicht, Sichtbehinderungen
fr: visibilité réduite, vue partielle, visibilité restreinte, vue obstruée, visibilité limitée, vue réduite, visibilité partielle, vue gênée

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
nl: begintijd van de voorstelling, aanvangsuur, doek gaat op, begint de voorstelling, voorstelling begint, aanvang van de voorstelling, concert begint, aanvang concert, aanvangstijd van het concert, aanvang voorstelling, begin van de voorstelling, film begint, show begint, aanvang van het concert, optreden begint
en: curtain up, show starts, performance starts, showtime, curtain time, concert starts, curtain goes up, start of the show, film starts, start time of the show, show begins, performance begins, concert begins, curtain rises, start of the performance
de: Vorstellungsbeginn, Konzertbeginn, Beginn der Vorstellung, Vorstellung beginnt, Konzert beginnt, Vorhang hebt sich, Beginn des Konzerts, Aufführung beginnt, Film beginnt, Spielbeginn der Vorstellung, Anfang der Vorstellung, Show beginnt
fr: début du spectacle, heure de la représentation, lever de rideau, début de la séance, spectacle commence, concert commence, début du concert, début de la représentation, film commence, heure de début du spectacle, séance commence, représentation commence, le rideau se lève, spectacle débute

[doors-open] kind=attribute value=time of=performance,open-up
gloss: when visitors are let in before the start
nl: deuren open, zaal open, zaal gaat open, deur open, inlaat(hall), deuren gaan open, de deuren openen, binnenlaten, zaaldeuren open, zaaldeuren gaan open, inloop vanaf, inloop begint, zaal opent, deuren openen, inlaten bezoekers, zaal is open, deur gaat open
en: doors open, auditorium opens, house opens, be let in, doors will open, doors are at, auditorium doors, doors open at, the hall opens, door opening, doors opening time
de: Saalöffnung, Türen öffnen, Einlassbeginn, Saal öffnet, Einlass ab, Einlass beginnt, Einlass ist ab, Türen gehen auf, Saaltüren öffnen, Einlass erfolgt ab, Einlass in den Saal, Öffnung des Saals, Einlasszeit
fr: ouverture des portes, ouverture de la salle, les portes ouvrent, accueil du public, salle ouvre, portes s'ouvrent, accès à la salle dès, ouverture des portes à, entrée en salle, portes ouvertes dès

[latecomer] kind=person of=late
gloss: visitor who arrives after the start
nl: te laat komen, na aanvang aankomen, na aanvang komen, te laat binnenkomen, te laat arriveren, als je te laat bent, na aanvang arriveren, laatkomer, na het begin binnenkomen, laatkomers, te laat bij de voorstelling, te laat in de zaal, wie te laat komt bij, na aanvang binnenkomen, wie na aanvang, later dan de aanvangstijd
en: come late, be late for the show, turn up late, latecomer, after the start of the show, latecomers, arrive after the start, late arrivals, late for the performance, arriving after the start, come after the start, miss the start of the show
de: zu spät kommen, Zuspätkommender, verspätet ankommen, nach Beginn kommen, verspätetes Eintreffen, Nachzügler, verspätet eintreffen, Zuspätkommende, verspätete Besucher, nach Beginn eintreffen, zu spät zur Vorstellung, verspätete Gäste, nach Vorstellungsbeginn kommen, nach Beginn ankommen
fr: arriver en retard, après le début du spectacle, retardataire, arriver après le début, retardataires, spectateurs en retard, arrivées tardives, en retard au spectacle, spectateurs retardataires

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
nl: pauze duurt, duur van de pauze, lengte van de pauze, pauzeduur van de voorstelling, minuten pauze in de voorstelling, minuten pauze halverwege, pauze in de voorstelling duurt, pauze van het concert duurt
en: interval lasts, length of the interval, intermission lasts, interval is … minutes, minute interval, interval of … minutes, intermission of, minute intermission, duration of the interval, interval takes, intermission is … minutes
de: Pause dauert, Dauer der Pause, Länge der Pause, Minuten Pause in der Vorstellung, Dauer der Vorstellungspause
fr: durée de l'entracte, entracte dure, entracte de … minutes, minutes d'entracte, entracte est de, entracte d'environ, entracte prend

[performance-duration] kind=attribute value=duration of=performance
gloss: how long the show lasts
nl: speelduur, duur van de voorstelling, voorstelling duurt, filmduur, speeltijd, lengte van de voorstelling, concert duurt, film duurt, show duurt, duur van het concert, duur van de film, voorstelling neemt, voorstelling is … lang, tijdsduur van de voorstelling, duur van de show, lengte van de film
en: running time, length of the show, show lasts, duration of the show, film length, concert lasts, film lasts, performance lasts, film runs for, show runs for, length of the film, length of the performance, duration of the concert, the play lasts, duration of the performance, movie lasts, show is … long
de: Spieldauer, Aufführungsdauer, Vorstellungsdauer, Filmlänge, Dauer der Vorstellung, Vorstellung dauert, Konzert dauert, Film dauert, Aufführung dauert, Dauer des Konzerts, Dauer des Films, Filmdauer, Länge der Vorstellung, Länge des Films, Dauer der Aufführung, Show dauert, Konzertdauer
fr: durée du spectacle, durée du film, spectacle dure, durée de la représentation, concert dure, film dure, représentation dure, durée du concert, longueur du film, durée de la pièce, pièce dure

[support-act] kind=event
gloss: act before the main act, or adverts and trailers before the film
nl: voorprogramma, voorfilm, trailer voor de film, reclame voor de film, supportact
en: support act, opening act, adverts and trailers, trailers before the film
de: Vorprogramm, Vorband, Werbung vor dem Film, Support-Act
fr: première partie, bandes-annonces, publicités avant le film, avant-programme

[subtitles] kind=thing
gloss: written translation under the film or above the stage
nl: ondertiteling, ondertitel, ondertiteld, ondertitelen, boventiteling, boventiteld, ondertitels, met ondertiteling, boventitels, Nederlands ondertiteld
en: subtitle, subtitled, surtitle, surtitled, captioned, subtitles, with subtitles, surtitles, captions
de: Untertitel, untertitelt, Übertitel, OmU, mit Untertiteln, Übertitelung, Untertitelung
fr: sous-titre, sous-titré, surtitre, VOST, surtitré, version sous-titrée, sous-titres, sous-titrage, surtitrage, avec sous-titres

[dubbed] kind=state opposite=original-version
gloss: film with voices replaced in another language
nl: nagesynchroniseerd, nasynchronisatie, Nederlands gesproken, ingesproken versie, in het Nederlands ingesproken, nagesynchroniseerde, Nederlandse versie van de film, Nederlandstalige versie
en: dubbed, dubbing, dubbed version, dubbed into, dubbed film, English-dubbed
de: synchronisiert, Synchronfassung, deutsche Fassung, synchronisierte Fassung, auf Deutsch synchronisiert, deutsche Synchronfassung
fr: doublé, version française, doublage, en VF, version doublée, doublé en français, doublée

[original-version] kind=state opposite=dubbed
gloss: film in its own language
nl: originele versie, oorspronkelijke taal, in de originele taal, originele taal, niet nagesynchroniseerd, OV-versie, Engels gesproken versie, oorspronkelijke versie
en: original version, original language, in its original language, undubbed, in the original language, not dubbed
de: Originalfassung, Originalversion, OV-Fassung, Originalton, Originalsprache, in Originalsprache, nicht synchronisiert, Original mit Untertiteln
fr: version originale, en VO, langue originale, langue d'origine, version originale sous-titrée, non doublé, non doublée

[glasses-3d] kind=thing
gloss: glasses for 3D films
nl: 3D-bril, 3D-brillen, 3D-toeslag
en: 3D glasses, 3D surcharge
de: 3D-Brille, 3D-Zuschlag
fr: lunettes 3D, supplément 3D

[film-age-rating] kind=attribute value=number of=performance
gloss: age from which a film or show may be seen
nl: Kijkwijzer, leeftijdsclassificatie, leeftijdsadvies, leeftijdskeuring, filmkeuring, leeftijdsgrens van de film, film vanaf … jaar, film is voor, 16+-film, Kijkwijzerleeftijd, leeftijdsgrens voor de film, film is geschikt vanaf, leeftijdsgrens bij deze film
en: age rating, film classification, age classification, age recommendation, rated 12, film is rated, age limit for the film, film for over, certificate 15, certificate 18, film certificate, age limit on the film
de: FSK, Altersfreigabe, FSK-Freigabe, Altersempfehlung, FSK ab, Film ab … Jahren, Altersbeschränkung des Films, Film ist ab, Altersgrenze des Films
fr: classification par âge, interdit aux moins de, âge conseillé, avis d'âge, film à partir de … ans, déconseillé aux moins de, limite d'âge du film, film est interdit, film conseillé dès

[age-check] kind=action of=age
gloss: staff ask for proof of age or identity at the entrance
nl: leeftijdscontrole, legitimatieplicht aan de deur, ID-check, identiteitscontrole aan de deur, leeftijd controleren, leeftijd aantonen, bewijs van leeftijd, leeftijd gecontroleerd, legitimatie bij de ingang, ID aan de deur, leeftijd aan te tonen, legitimatie bij de deur, leeftijdsbewijs
en: age check, proof of age, check your age, prove your age, proof of your age, age is checked, age verification, check ages, ID at the entrance, age checks
de: Alterskontrolle, Altersnachweis, Alter nachweisen, Alter prüfen, Altersprüfung, Nachweis des Alters, Ausweis am Einlass, Alter wird kontrolliert, Alterskontrollen
fr: contrôle d'identité à l'entrée, vérification de l'âge, justificatif d'âge, prouver votre âge, preuve d'âge, contrôle de l'âge, vérifier l'âge, contrôle d'âge, justifier de votre âge, preuve de l'âge

[accompanied-minor] kind=state of=accompany
gloss: young visitor comes with an adult
nl: onder begeleiding van een ouder, onder toezicht van een volwassene, vergezeld van een volwassene, vergezeld door een ouder, met begeleiding van een volwassene, samen met een volwassene, vergezeld van een ouder, volwassen begeleider, onder begeleiding van een meerderjarige
en: under adult supervision, accompanied by a parent, with a grown-up, with a parent or guardian, accompanied by a grown-up, supervised by an adult, with a responsible adult, accompanied by a guardian, in the company of an adult, accompanying adult
de: in Begleitung Erwachsener, Muttizettel, unter Aufsicht eines Erwachsenen, in Begleitung der Eltern, Erziehungsbeauftragung, in Begleitung einer volljährigen, mit erwachsener Begleitung, Begleitung eines Erziehungsberechtigten, in Begleitung einer erwachsenen Person, in Begleitung eines Elternteils, erwachsene Begleitperson
fr: accompagné par un adulte, accompagné d'un parent, accompagnés d'un adulte, accompagné d'une personne majeure, accompagnés d'un parent, accompagnée d'un adulte, en compagnie d'un adulte

[bag-check] kind=action
gloss: security looks in visitors' bags at the entrance
nl: tassencontrole, tas … controleren, fouillering, fouilleren, bagagecontrole aan de deur, in je tas kijken, tassen gecontroleerd, tassen worden gecontroleerd, controle van tassen, tas laten zien bij de ingang, tascontrole, tassen controleren, veiligheidscontrole bij de ingang, tassen nakijken
en: bag check, bag search, search your bag, security check at the entrance, bags are searched, bags are checked, bag searches, search bags, bags may be searched, bag checks, check bags, checks bags, security check on bags
de: Taschenkontrolle, Einlass- und Taschenkontrolle, Taschen … kontrolliert, Abtasten, Taschen werden kontrolliert, Kontrolle der Taschen, Taschenkontrollen, Taschen kontrollieren, Sicherheitskontrolle am Einlass, Taschendurchsuchung
fr: contrôle des sacs, fouille des sacs, fouille à l'entrée, palpation, sacs contrôlés, sacs sont contrôlés, sacs fouillés, contrôle de sacs, vérification des sacs, inspection des sacs, fouiller les sacs, contrôle de sécurité à l'entrée

[bag-size-limit] kind=attribute of=bag-check
gloss: largest bag visitors may take in
nl: maximale tasgrootte, tas groter dan A4, grote tas, afmeting van de tas, rugzak groter, tassen tot A4, tassen groter dan, tas mag niet groter, grote tassen, rugzakken groter dan, tas van maximaal, A4-formaat, tassen tot maximaal, tassen tot A4-formaat, maximumformaat van tassen
en: maximum bag size, bag size, bags larger than A4, large bag, A4 size bag, bags up to A4, bags bigger than, bag no bigger than, bags no larger than, bag size limit, large bags, bags over A4, bags must be smaller, A4-sized bags, big bags
de: maximale Taschengröße, DIN-A4-Format, Taschen größer als A4, große Tasche, Taschen bis A4, Taschen bis DIN A4, große Taschen, Taschengröße, Taschen über A4, Rucksäcke größer, Taschen bis zur Größe, Taschenformat
fr: taille maximale du sac, format A4, sac volumineux, grand sac, sac plus grand que, sacs plus grands que, sacs jusqu'au format A4, taille du sac, gros sacs, sacs au-delà du format, grands sacs, sacs de format A4, sacs volumineux

[forbidden-items] kind=thing
gloss: objects that may not be brought in
nl: verboden voorwerp, verboden spullen, niet toegestane voorwerpen, verboden artikelen, verboden goederen, wat niet mee naar binnen, verboden voorwerpen
en: prohibited items, forbidden items, banned items, items not allowed, what you can't bring, not permitted items, items you may not bring, prohibited objects, prohibited articles
de: verbotene Gegenstände, Verbotsliste, nicht erlaubte Gegenstände, unerlaubte Gegenstände, untersagte Gegenstände, nicht mitgebracht werden dürfen, nicht zugelassene Gegenstände
fr: objets interdits, objet prohibé, objets non autorisés, objets prohibés, interdits à l'entrée, articles interdits, objets non admis

[cloakroom-fee] kind=attribute value=money of=cloakroom
gloss: what leaving a coat or bag costs
nl: garderobekosten, garderobegeld, garderobetarief, garderobe kost, jas ophangen kost, prijs van de garderobe, garderobe is gratis, garderobevergoeding, garderobebijdrage, jas afgeven kost, kosten van de garderobe, gebruik van de garderobe kost, garderobe per jas
en: cloakroom fee, cloakroom charge, cloakroom costs, cloakroom is free, coat check costs, price of the cloakroom, charge for the cloakroom, leaving your coat costs, cost of the cloakroom, cloakroom price, coat check fee
de: Garderobengebühr, Garderobengeld, Garderobe kostet, Garderobenpreis, Preis der Garderobe, Kosten der Garderobe, Garderobe ist kostenlos, Gebühr für die Garderobe, Jacke abgeben kostet
fr: prix du vestiaire, tarif du vestiaire, vestiaire coûte, vestiaire gratuit, vestiaire payant, coût du vestiaire, vestiaire est gratuit, vestiaire est payant, déposer … manteau coûte

[drinks-in-hall] kind=action of=drink-beverage,theatre-hall
gloss: taking drinks bought at the bar into the hall
nl: drankje mee de zaal in, drinken in de zaal, glas mee naar binnen, drankje in de zaal, consumptie in de zaal, drankjes meenemen de zaal,
  drankje … naar je stoel, drankje … naar uw stoel, drankje … zaal, drankjes … zaal, zaal … drinken, glazen … zaal, drankjes in de zaal, consumpties in de zaal, eten en drinken in de zaal, glas in de zaal, met een drankje de zaal in, drank in de zaal, consumpties mee de zaal, drinken mee de zaal in
en: drinks in the auditorium, take your drink into the hall, drinks in the hall, take your drink in,
  drink … into the auditorium, drinks … into the auditorium, drink to your seat, drinks to your seat, drinks … in the hall, drinks into the hall, food and drink in the auditorium, drinks in your seat, drinks at your seat, glasses in the auditorium, drinks taken into the auditorium, drinks allowed in the auditorium
de: Getränk mit in den Saal, Getränke im Saal, Getränke mit|nehmen in den Saal,
  Getränk … in den Saal, Getränke … in den Saal, Getränk … an den Platz, im Saal trinken, Gläser im Saal, Getränke mit in den Saal, Speisen und Getränke im Saal, Getränk im Saal, Getränke am Platz
fr: boisson dans la salle, boissons en salle, emporter votre verre dans la salle,
  boissons … salle, boire dans la salle, verre … dans la salle, boisson … à votre place, consommations en salle, verres en salle, boire en salle, boissons à votre place, boissons dans la salle, boire et manger en salle, consommations dans la salle

[phone-off] kind=action
gloss: visitors switch off or silence their phone
nl: telefoon uit|zetten, telefoon op stil, mobiel uit, telefoon … uitschakelen, stille stand, telefoon in de zaal, mobiele telefoon uit, telefoon uit te zetten, gsm uit, mobieltje uit, telefoon op vliegtuigstand, telefoons uit, telefoon uit tijdens, gsm uitschakelen, mobiele telefoons uitschakelen, telefoon stil
en: switch off your phone, phone on silent, turn off your phone, mobile off, silent mode, mobile phones off, phones off, switch your phone off, turn your phone off, phones switched off, phone switched off, silence your phone, phones must be off, phone to silent, phones on silent, turn phones off
de: Handy aus|schalten, Handy stumm|schalten, Handy lautlos, Flugmodus, Handy … ausschalten, Handys ausschalten, Handy auf lautlos, Mobiltelefon ausschalten, Handy aus, Mobiltelefone ausschalten, Telefon stumm, Mobiltelefone stumm, Handys aus, Handy auf stumm
fr: éteindre votre téléphone, téléphone … éteint, mode silencieux, téléphone en silencieux, couper votre portable, téléphones éteints, éteindre les téléphones, mettre en silencieux, portable éteint, éteindre le portable, éteindre votre portable, portables éteints, téléphone portable éteint, téléphone en mode silencieux

[flash] kind=thing
gloss: flash light of a camera
nl: flitser, flitsen, flitslicht, flits
en: flash photography, use flash, flash(camera)
de: Blitzlicht, Blitzlichtaufnahme, Blitz(camera)
fr: flash photographique, flash(camera)

[drink-token] kind=thing
gloss: festival coin for food and drinks
nl: consumptiemunt, festivalmunt, consumptiebon, drankbon, drankmunt, penning, consumptiemunten, festivalmunten, drankbonnen, drankmunten, muntjes voor drankjes, drankbonnetje, munten voor eten en drinken, festivalmuntjes, consumptiebonnen, eet- en drinkmunten
en: drink token, token, drinks voucher, drink tokens, festival tokens, festival token, drinks tokens, food and drink tokens, bar token
de: Getränkemarke, Wertmarke, Getränkebon, Festivalmünze, Wertmarken, Getränkebons, Getränkemarken, Wertchips, Verzehrmarken, Verzehrbon
fr: jeton de consommation, ticket boisson, tickets boissons, jetons du festival, jetons de consommation, tickets de consommation

[drink-token-price] kind=attribute value=money of=drink-token
gloss: what one festival coin costs
nl: prijs van een munt, muntprijs, munt kost, munten kosten, een consumptiemunt kost, munt is … waard, prijs per munt, muntje kost, consumptiemunt kost, festivalmunt kost, prijs van een festivalmunt, drankbon kost
en: token price, price per token, token costs, tokens cost, price of a token, cost of a token, one token is worth
de: Preis pro Wertmarke, Markenpreis, Wertmarke kostet, Preis der Wertmarke, Wertmarken kosten, Getränkemarke kostet, Preis einer Wertmarke
fr: prix du jeton, jeton coûte, jetons coûtent, prix d'un jeton, un jeton vaut, prix des jetons, coût d'un jeton, ticket boisson coûte

[cashless-wristband] kind=thing
gloss: festival wristband, also used to pay
nl: polsbandje, festivalbandje, cashless bandje, polsband, bandje om(festival), op je bandje, met je bandje, chipbandje, festivalpolsbandje, festivalarmband, betaalbandje, cashless polsband, polsbandjes, festivalpolsband
en: wristband, festival wristband, cashless wristband, on your band, wristbands, RFID wristband, chip wristband, wrist band, your band
de: Festivalbändchen, Armband(festival), Cashless-Bändchen, Bändchen, Eintrittsband, Festivalband, Handgelenkband, Festivalarmband, Chipband, Einlassband, Einlassbändchen, Bändchen am Handgelenk
fr: bracelet du festival, bracelet cashless, bracelet(festival), bracelets du festival, bracelet de festival, bracelet RFID, bracelet à puce, bracelets cashless

[unused-credit-payout] kind=action of=balance,refund
gloss: getting back leftover wristband credit or coins
nl: resttegoed terugvragen, restsaldo op het bandje, overgebleven munten inwisselen, ongebruikte munten, munten inleveren,
  tegoed op uw polsband, tegoed … polsbandje, tegoed … bandje, geld … over op je bandje, over op je bandje, resterend tegoed op uw polsband, over van je muntjes, restant op uw bandje, resttegoed terug, munten terugbrengen, munten terug|geven, tegoed op uw bandje terug, overgebleven tegoed, overgebleven munten, munten omwisselen voor geld, resttegoed uitbetaald, ongebruikt tegoed
en: refund leftover credit, unused tokens, remaining cashless balance,
  balance … wristband, credit … wristband, money left on your wristband, leftover tokens, refund of unused tokens, leftover credit, unused credit, remaining credit on your wristband, refund of your cashless balance, refund unused tokens, unspent credit, unused balance on your wristband
de: Restguthaben aus|zahlen, Guthaben auf dem Bändchen, übrige Wertmarken,
  Guthaben … Bändchen, Restbetrag … Bändchen, Geld … auf dem Bändchen, Restguthaben auf dem Band, nicht verbrauchtes Guthaben, Restguthaben zurück, Wertmarken zurückgeben, Auszahlung des Restguthabens, Restguthaben ausgezahlt, ungenutzte Wertmarken, Rückgabe von Wertmarken
fr: remboursement du solde cashless, jetons non utilisés, solde restant du bracelet,
  solde … bracelet, reste sur votre bracelet, argent … bracelet, jetons restants, solde non utilisé, crédit restant sur le bracelet, jetons remboursés, solde cashless, reprise des jetons, solde du bracelet remboursé, remboursement des jetons, jetons restants remboursés

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
nl: theaterabonnement, seizoensabonnement, voorstellingenpakket, serieabonnement, keuzeabonnement, seizoenabonnement, abonnement op voorstellingen, concertserie, seizoensabo, abonnementsreeks, schouwburgabonnement, concertabonnement
en: season subscription, theatre subscription, series subscription, season series, subscription series, season ticket for the theatre, concert subscription, subscribe to a series, theatre season ticket
de: Theaterabo, Konzertabo, Wahlabo, Saisonabo, Theaterabonnement, Spielzeitabo, Konzertreihe im Abo, Saisonabonnement, Abonnementreihe, Konzertabonnement
fr: abonnement saison, abonnement théâtre, abonnement de spectacles, abonnement à la saison, abonnement concert, abonnement au théâtre, abonnement spectacles, abonnés de la saison, formule abonnement spectacles

[cinema-pass] kind=thing of=cinema
gloss: monthly pass for unlimited films
nl: onbeperkt naar de film, bioscoopabonnement, filmpas, onbeperktpas, onbeperkt films kijken, bioscooppas, onbeperkt abonnement van … bioscoop, onbeperkt naar de bioscoop, abonnement van … bioscoop
en: unlimited cinema pass, cinema pass, movie pass, unlimited card, unlimited films, monthly cinema pass, cinema membership, unlimited cinema
de: Kino-Flatrate, Kinoabo, Unlimited-Kinokarte, Kinopass, unbegrenzt ins Kino, Kino-Abo, Kinoflatrate, Kinoabonnement
fr: carte cinéma illimité, abonnement cinéma, pass cinéma, pass illimité cinéma, cinéma illimité, carte illimitée cinéma, abonnement au cinéma, films illimités

[group-booking] kind=action of=group,book
gloss: booking for a group of visitors
nl: groepsreservering, groepsboeking, met een groep komen, groepsaanvraag, groepskaarten, reserveren met een groep, boeken voor een groep, groepen reserveren, groepsaanvragen, als groep reserveren, reservering voor groepen, groepsboekingen
en: group booking, group reservation, book for a group, booking for a group, bookings for groups, book as a group, group bookings, groups must book, booking as a group, group reservations
de: Gruppenbuchung, Gruppenreservierung, Gruppenkarten, Buchung für Gruppen, als Gruppe buchen, Gruppenanmeldung, Gruppenbuchungen, für Gruppen buchen, Anmeldung von Gruppen
fr: réservation de groupe, réservation groupe, venir en groupe, réserver pour un groupe, réservations de groupes, réserver en groupe, réservation pour groupes, réservations groupes, groupes sur réservation

[group-min-size] kind=attribute value=number of=group-booking,group
gloss: from how many people one counts as a group
nl: vanaf hoeveel personen, minimale groepsgrootte, groep vanaf, groepen vanaf, groep bestaat uit minimaal, minimaal … personen per groep, groep van minimaal, groep van minstens, vanaf … personen een groep, groepen van minimaal, groep telt minimaal, minimumaantal personen voor een groep
en: minimum group size, groups of … or more, groups from, groups start at, group of at least, groups of at least, counts as a group from, group of … or more, minimum of … people for a group, groups of … and over, minimum group
de: Mindestgruppengröße, Gruppen ab, Gruppen von mindestens, Gruppe ab, ab … Personen als Gruppe, mindestens … Personen pro Gruppe, Mindestteilnehmerzahl einer Gruppe, Gruppengröße mindestens, Gruppe besteht aus mindestens
fr: groupes à partir de, nombre minimum de participants, groupe à partir de, groupes d'au moins, minimum de personnes par groupe, groupe d'au moins, groupe constitué d'au moins, groupe se compose, groupe minimum

[group-discount] kind=attribute value=percentage of=group-booking,group
gloss: reduction for groups
nl: groepskorting, groepstarief, groepsprijs, korting voor groepen, korting met een groep, groepen krijgen korting, groepstarieven, voordeliger met een groep, korting vanaf … personen, groepsvoordeel, tarief voor groepen
en: group discount, group rate, group price, discount for groups, discounted rate for groups, groups save, groups get … off, group rates, rate for groups, group tickets discount, group saver
de: Gruppenrabatt, Gruppentarif, Gruppenermäßigung, Gruppenpreis, Ermäßigung für Gruppen, Rabatt für Gruppen, Gruppenpreise, Gruppen erhalten Rabatt, Tarif für Gruppen, Gruppenvergünstigung
fr: tarif groupe, réduction groupe, remise de groupe, réduction pour les groupes, tarifs groupes, remise groupe, tarif pour groupes, réduction pour groupes, tarif de groupe, remise pour les groupes

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
nl: dresscode, kledingvoorschrift, nette kleding, kledingeis, avondkleding, kledingvoorschriften, gepaste kleding, kledingregels, wat trek ik aan, kledingadvies, welke kleding, gelegenheidskleding
en: dress code, smart clothes, what to wear, black tie, dress rules, clothing rules, smart casual, what should I wear, appropriate clothing, dress requirements
de: Dresscode, Kleiderordnung, Abendgarderobe, Kleidervorschrift, Kleidungsvorschrift, Bekleidungsvorschrift, Kleidervorschriften, angemessene Kleidung, festliche Kleidung, Kleidungsempfehlung, Kleidungsregeln
fr: code vestimentaire, tenue de soirée, tenue correcte, tenue exigée, tenue vestimentaire, tenue correcte exigée, règles vestimentaires, tenue appropriée, tenue habillée, tenue de ville

[lost-ticket] kind=event of=lose
gloss: visitor cannot find his ticket
nl: kaartje kwijt, ticket kwijt, ticket … niet ontvangen, kaarten kwijtgeraakt, ticket … verloren, kaartje verloren, ticket kwijtgeraakt, verloren ticket, verloren kaartje, kaarten kwijt, kaarten verloren, ticket niet gekregen, tickets kwijt, kaartje kwijtgeraakt
en: lost ticket, lost your ticket, can't find your ticket, lost tickets, lost my ticket, ticket not received, ticket is lost, lost or forgotten tickets, tickets lost, replacement for a lost ticket, tickets not received
de: Ticket verloren, Karte verloren, Ticketverlust, verlorenes Ticket, Ticket nicht erhalten, Karten verloren, Tickets verloren, verlorene Eintrittskarte, Eintrittskarte verloren, verlorene Tickets
fr: billet perdu, perte du billet, perdu votre billet, billets perdus, billet non reçu, billet égaré, perdre … billet, ticket égaré, perte de billet, billets égarés, billets non reçus

[smoking-area] kind=place
gloss: place where smoking is possible
nl: rookruimte, rookzone, rookplek, rokersruimte, plek om te roken, roken mag buiten op, rookgedeelte, rookterras, rokersplek, rokershoek
en: smoking area, smoking zone, place to smoke, smokers' area, smoking shelter, designated smoking, area for smokers, smoking terrace
de: Raucherbereich, Raucherzone, Raucherraum, Raucherecke, Raucherplatz, Raucherinsel, ausgewiesene Raucherbereiche, Raucherterrasse
fr: zone fumeurs, espace fumeurs, coin fumeurs, endroit pour fumer, zone fumeur, espace fumeur, fumoir, terrasse fumeurs

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
