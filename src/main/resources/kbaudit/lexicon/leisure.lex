# Museum, zoo, amusement park, pool, sauna, library, playground, escape room: days out.

[exhibition] kind=event
gloss: temporary or permanent display in a museum
nl: tentoonstelling, expositie, wisseltentoonstelling, expo, vaste collectie
en: exhibition, exhibit, temporary exhibition, permanent collection
de: Ausstellung, Sonderausstellung, Dauerausstellung, Exponat
fr: exposition, expo, exposition temporaire, collection permanente

[zoo] kind=place
gloss: zoo or animal park
nl: dierentuin, dierenpark, diergaarde, safaripark, aquarium(zoo), kinderboerderij
en: zoo, animal park, wildlife park, safari park, petting zoo
de: Zoo, Tierpark, Tiergarten, Wildpark, Streichelzoo
fr: zoo, parc animalier, jardin zoologique, parc zoologique, ferme pédagogique

[amusement-park] kind=place
gloss: theme park with rides
nl: pretpark, attractiepark, themapark, speelpark, avonturenpark
en: theme park, amusement park, fun park, adventure park
de: Freizeitpark, Vergnügungspark, Themenpark, Erlebnispark
fr: parc d'attractions, parc à thème, parc de loisirs

[ride] kind=thing part=amusement-park
gloss: attraction such as a roller coaster
nl: attractie, achtbaan, wildwaterbaan, draaimolen, reuzenrad, waterattractie
en: ride(attraction), roller coaster, attraction(ride), log flume, merry-go-round, Ferris wheel
de: Fahrgeschäft, Achterbahn, Attraktion, Wildwasserbahn, Karussell, Riesenrad
fr: attraction, manège, montagnes russes, grand huit, grande roue

[ride-min-height] kind=attribute value=number of=ride
gloss: how tall one must be for a ride
nl: minimale lengte, lengte-eis, minimumlengte, lang genoeg voor de attractie, lengtemeting, groot genoeg voor, te klein voor de attractie, lang genoeg voor, minimaal … cm lang, minstens … cm lang, lengte van minimaal, minimale lichaamslengte, lengtegrens, lengtelimiet, lengtebeperking, minimumlengte voor de attractie
en: minimum height, height restriction, height requirement, tall enough, height limit for the ride, at least … cm tall, must be … tall, height minimum, minimum height for the ride, under … cm tall
de: Mindestgröße, Mindestkörpergröße, groß genug für, mindestens … cm groß, cm groß, ab einer Größe von, ab … cm Körpergröße, Mindestgröße für die Attraktion, Körpergröße von mindestens, Größenbeschränkung
fr: taille minimale, taille minimum, taille requise, mesurer au moins, mesurer … cm, mesurer au minimum, taille d'au moins, taille minimale pour l'attraction, taille minimale requise

[queue-time] kind=attribute value=duration of=ride,wait
gloss: how long visitors queue
nl: wachttijd bij de attractie, rij bij de ingang, wachttijd in de rij, wachttijd voor de attractie, wachtrij bij de attractie, in de rij voor de attractie, wachttijd bij de achtbaan, minuten in de rij, wachttijden bij attracties
en: queue time, queuing, waiting in line, wait in the queue, queue for the ride, queues for rides, wait for the ride, waiting time for the ride, queueing time, time in the queue, queuing time, ride wait times
de: Schlange stehen, an|stehen(queue), Wartezeit an der Attraktion, in der Schlange, Wartezeit bei der Attraktion, Warteschlange an der Attraktion, Minuten anstehen, Wartezeiten an den Attraktionen, Anstehzeit, Wartezeit bei Attraktionen
fr: file d'attente(queue), temps d'attente à l'attraction, attente à l'attraction, minutes de file, temps d'attente aux attractions, attente pour l'attraction, temps de file

[fast-lane] kind=thing
gloss: paid or special pass to skip the queue
nl: fastpass, snelle rij, voorrangspas, wachtrij overslaan, voordringpas, fast lane, zonder in de rij te staan, voorrangsticket, voorrang in de wachtrij, speedpass, snelpas, rij overslaan, voorrangsrij
en: fast pass, skip the line, skip-the-line, queue jump pass, fast track, fast lane, skip the queue, queue-jump ticket, priority pass for rides, jump the queue, express pass, speed pass, skip-the-queue
de: Schnellzugang, Express-Pass, Fast-Lane, Schlange überspringen, ohne Anstehen, Schnellpass, Fast Lane, Speedpass, Warteschlange überspringen, Fast Pass
fr: coupe-file, pass rapide, accès rapide, éviter la file, billet coupe-file, sans faire la queue, accès prioritaire aux attractions, fast pass, pass coupe-file, file rapide

[last-admission] kind=attribute value=time
gloss: latest time one may still come in before closing
nl: laatste toegang, laatste entree, laatste inlaat, laatste binnenkomst, tot hoe laat … naar binnen, laatste toegangstijd, laatste bezoeker, laatste bezoekers, kassa sluit, laatste toelating, laatste inloop, kassa gaat dicht, na … geen toegang meer, kaartverkoop sluit, toegang tot … voor sluitingstijd, kassa sluit … voor sluitingstijd
en: last admission, last entry, last entrance, latest entry, last admissions, last visitors, last tickets sold, no admission after, ticket desk closes, final admission, final entry, last visitors admitted, ticket sales end, last admittance, no entry in the last hour
de: letzter Einlass, Einlassschluss, Kassenschluss, letzter Zutritt, letzte Besucher, Einlass bis, Kasse schließt, letzte Besucher werden, Einlass endet, kein Einlass nach, letzter Eintritt, Einlass nur bis, Kassen schließen, letzte Einlasszeit
fr: dernière entrée, dernier accès, dernière admission, fermeture des caisses, derniers visiteurs, caisses ferment, billetterie ferme, dernière entrée possible, dernières entrées, plus d'admission après

[leave-the-site] kind=attribute value=time
gloss: until when visitors may stay; when rooms or water must be cleared before closing
nl: sluitingsronde, het water uit, zalen … ontruimd, park verlaten, zwembad verlaten voor, park moet u … verlaten, terrein verlaten voor sluiting, water uit voor sluiting, iedereen het park uit, park uit om
en: leave the park by, galleries start closing, out of the water, leave the site by, galleries clear, everyone out by, vacate the pool, pool must be cleared, pool clears, rooms begin to close, leave the pool by, clear the pool
de: Park verlassen, Badeschluss, Becken verlassen, Räumung der Säle, Badezeit endet, Becken räumen, Gelände verlassen bis, Ende der Badezeit, Räumung des Bades
fr: quitter le parc, évacuation des bassins, sortie des bassins, évacuation des salles, bassins évacués, quitter les bassins, fermeture des bassins, quitter les lieux avant

[annual-pass] kind=thing
gloss: pass for unlimited visits for a year
nl: jaarkaart, jaarpas, seizoenkaart, seizoenspas, abonnementskaart(visits), jaarkaarthouder, abonnement op … park, jaarabonnement op het museum, jaarabonnement op het park, jaarkaarten, jaarabonnement van de dierentuin, parkabonnement, jaarkaarthouders, seizoenskaart, dierentuinabonnement, zwemabonnement
en: annual pass, season ticket(park), season pass, annual membership, passholder, =year pass, =annual passes, yearly pass, annual ticket, season passes, passholders, annual pass holder, yearly ticket
de: Jahreskarte, Saisonkarte, Dauerkarte, Jahrespass, Jahreskarteninhaber, Jahreskarten, Jahresticket, Saisonpass, Jahresabo für den Zoo, Jahreskarteninhaberin, Dauerkarteninhaber, Saisonkarten
fr: carte annuelle, pass annuel, abonnement annuel au parc, pass saison, passeport annuel, abonnement annuel au zoo, carte annuelle d'entrée, pass annuels, carte saison, abonnement à l'année au parc, détenteur du pass annuel

[annual-pass-price] kind=attribute value=money of=annual-pass
gloss: what the annual pass costs
nl: prijs van de jaarkaart, jaarkaart kost, jaarkaartprijs, tarief voor de jaarkaart, jaarkaarten kosten, jaarkaart bedraagt, seizoenskaart kost, seizoenkaart kost, jaarpas kost, prijs van een jaarkaart, kosten van een jaarkaart
en: annual pass price, annual pass costs, price of the annual pass, season pass costs, annual pass is, price of an annual pass, cost of an annual pass, season ticket costs, cost of the annual pass, annual passes cost, annual ticket costs
de: Jahreskartenpreis, Preis der Jahreskarte, Jahreskarte kostet, Saisonkarte kostet, Jahrespass kostet, Preis einer Jahreskarte, Jahreskarten kosten, Kosten der Jahreskarte, Dauerkarte kostet
fr: prix du pass annuel, prix de la carte annuelle, pass annuel coûte, carte annuelle coûte, pass saison coûte, prix d'un pass annuel, coût du pass annuel, abonnement annuel au parc coûte, tarif du pass annuel, prix de l'abonnement annuel au parc

[annual-pass-guest] kind=attribute value=number of=annual-pass
gloss: guests a passholder may bring
nl: introducee, introducékaart, gast van een jaarkaarthouder, vriend meenemen op je jaarkaart, introducees, introducee meenemen, gast meenemen op uw jaarkaart, korting voor een introducee, introducees per jaarkaart
en: guest pass, bring a guest(annual pass), bring a friend on your pass, guest passes, bring a friend with your pass, guests on your pass, guest of a passholder, bring guests on your pass, bring a guest on your pass
de: Gastkarte, Gästeticket für Jahreskarteninhaber, Begleitung auf der Jahreskarte, Gast mit der Jahreskarte mitnehmen, Gastticket für Jahreskarteninhaber, Freund auf Jahreskarte, Gastkarten
fr: billet invité, inviter un ami avec le pass, invité du détenteur du pass, invités avec le pass annuel, invité avec votre pass

[museum-card] kind=thing of=museum
gloss: national card giving free entry to museums
nl: Museumkaart, museumjaarkaart, museumpas, museumkaarthouder, houder van een museumkaart, met je museumkaart
en: museum card, museum pass, national museum card, museum pass holder
de: Museumspass, Museumskarte
fr: carte musées, pass musées, museum pass

[city-card] kind=thing
gloss: tourist card with free or cheaper entry
nl: citycard, toeristenkaart, VriendenLoterij VIP-kaart
en: city card, tourist card, city pass
de: Stadtpass, Citycard, Touristenkarte, Gästekarte
fr: city pass, pass touristique, carte touristique

[day-ticket] kind=thing
gloss: ticket for one day
nl: dagkaart, dagticket, dagtoegang, dagentree, dagkaarten, kaartje voor één dag, eendagskaart, toegang voor een dag, dagkaartje, eendagsticket, kaart voor de hele dag, dagbiljet
en: day ticket, day pass, one-day ticket, day tickets, ticket for the day, single-day ticket, all-day ticket, one-day pass, day admission, full-day ticket
de: Tageskarte, Tagesticket, Tageseintritt, Tageskarten, Eintagesticket, Eintageskarte, Karte für einen Tag, Tageseintrittskarte, Ganztageskarte
fr: billet journée, billet d'une journée, entrée journée, billet à la journée, billets journée, ticket journée, entrée à la journée, pass journée, billet pour la journée, ticket d'un jour

[multi-visit-card] kind=thing of=card
gloss: card for a fixed number of visits
nl: tienbadenkaart, rittenkaart, tienrittenkaart, strippenkaart, 10-rittenkaart, meerbadenkaart, knipkaart, badenkaart, tienrittenkaarten, 10-badenkaart, 10-badenkaarten, kaart voor tien keer, meerrittenkaart, tienbeurtenkaart, beurtenkaart, twaalfbadenkaart, 12-badenkaart
en: multi-visit card, ten-visit card, punch card, ten-swim card, 10-visit pass, ten-session card, 10-swim card, multi-swim card, ten visits card, book of ten tickets, multi-entry card, ten-visit pass, multi-visit pass
de: Zehnerkarte, Mehrfachkarte, 10er-Karte, Elferkarte, 10er Karte, Zehnerkarten, Mehrfacheintrittskarte, Karte für zehn Besuche, Punktekarte für Besuche, Zwölferkarte
fr: carte de dix entrées, carnet de dix entrées, carnet d'entrées, carte 10 entrées, carte dix entrées, abonnement dix entrées, carnet de 10 entrées, carte de 10 entrées, carte multi-entrées, carnet d'entrées multiples

[family-ticket] kind=thing of=family
gloss: one price for a family
nl: gezinskaart, familieticket, gezinsticket, familiekaart, gezinsentree, gezinstarief, gezinspas, kaart voor het hele gezin, familietarief, ticket voor gezinnen, familiekaartje, gezinskaartje
en: family ticket, family pass, family admission, family tickets, family rate, ticket for the whole family, family price, family admission ticket, family day ticket
de: Familienkarte, Familienticket, Familienkarten, Karte für die ganze Familie, Familientageskarte, Familieneintritt
fr: billet famille, pass famille, tarif famille, forfait famille, billet familial, tarif familial, ticket famille, entrée famille, billets famille, forfait familial

[child-free-age] kind=attribute value=number
gloss: age up to which children pay no admission
nl: leeftijd voor gratis toegang, leeftijdsgrens voor kinderen, kindertarief tot, kinderleeftijd, kinderen tot … gratis, kinderen tot … gratis naar binnen, kinderen tot en met … gratis, kinderen tot … geen entree, kinderen onder … gratis, kinderen jonger dan … gratis, kosteloos voor kinderen tot, vrij toegang tot en met, gratis voor kinderen tot, gratis voor kinderen onder, kinderen onder de … betalen niets, kinderen tot … betalen niets, kinderen tot … geen kaartje, toegang is kosteloos voor kinderen, gratis entree tot … jaar
en: free admission age, child age limit, age for free entry, child rate up to, children under … free, kids under … free, free for children under, free for children up to, under-fives free, children up to … free, children up to … no charge, under … go free, free admission for children, children aged … and under free, kids up to … free, children under … get in free, children under … don't pay, admission is free for under
de: Altersgrenze für Kinder, Kindertarif bis, Freieintrittsalter, Kinder bis … frei, Kinder bis … kostenlos, Kinder bis … gratis, Kinder unter … frei, freier Eintritt für Kinder bis, Kinder unter … kostenlos, kostenlos für Kinder bis, Eintritt frei für Kinder, gratis für Kinder bis, Eintritt ist für Kinder … frei, Kinder unter … gratis, kostenlos für Kinder unter, Kinder bis … zahlen nichts
fr: âge de la gratuité, limite d'âge enfant, tarif enfant jusqu'à, enfants jusqu'à … gratuit, gratuit pour les enfants jusqu'à, enfants de moins de … gratuit, entrée gratuite pour les enfants, gratuit pour les enfants de moins de, gratuité pour les moins de, entrée libre pour les moins de, enfants jusqu'à … ne paient pas, enfants de moins de … ne paient pas, gratuite pour les moins de, entrée gratuite jusqu'à

[child-rate] kind=attribute value=money
gloss: reduced price for children
nl: kinderprijs, kinderkaartje, =kinderkaartje, kindertarief, kinderkorting, kinderticket, kinderen betalen, tarief voor kinderen, prijs voor kinderen, kinderentree, kaartje voor een kind, kinderen kosten, entree voor kinderen, kinderkaartjes, kinderen half geld
en: child ticket, child price, children's rate, child rate, child fare, children pay, price for children, children's tickets, kids' tickets, rate for children, admission for children, child tickets, children's price, ticket for a child, child admission, kids pay
de: Kinderpreis, Kinderkarte, Kinderermäßigung, Kinderticket, Kinder zahlen, Preis für Kinder, Eintritt für Kinder, Kinderpreise, Karte für Kinder, Kindereintritt, Kinderkarten
fr: tarif enfant, prix enfant, billet enfant, réduction enfant, enfants paient, prix pour enfants, tarif pour enfants, entrée enfant, prix pour les enfants, tarif pour les enfants, billets enfants, ticket enfant, entrée pour enfants

[concession-rate] kind=attribute value=money
gloss: reduced price in general
nl: gereduceerd tarief, gereduceerde prijs, toegang met korting, korting op de entree, tarief met korting, verlaagd tarief, sociaal tarief voor … toegang, reductietarief, entree met korting, gereduceerde toegang
en: concessionary rate, reduced rate, reduced admission, concession ticket, concession price, discounted admission, discounted entry, reduced price ticket, concession rate, reduced ticket, concessionary ticket, discounted ticket
de: ermäßigter Eintritt, Ermäßigung(admission), Ermäßigungsberechtigt, ermäßigter Tarif, ermäßigte Karte, ermäßigter Preis, ermäßigtes Ticket, Ermäßigungstarif, vergünstigter Eintritt, ermäßigte Eintrittskarte
fr: entrée à tarif réduit, bénéficiaire du tarif réduit, billet à tarif réduit, entrée réduite, tarif avantageux d'entrée, billet réduit

[time-slot] kind=thing
gloss: booked window in which visitors enter
nl: tijdvak voor bezoek, tijdslot voor het museum, starttijd reserveren, tijdvak boeken, tijdblok, bezoektijd boeken, tijdslot reserveren, starttijd boeken, starttijd kiezen, gekozen starttijd, tijdslot kiezen, starttijd … reserveren, tijdslot(visit), tijdvak reserveren, tijdvak kiezen, gereserveerd tijdslot, gereserveerd tijdvak, op een vast tijdstip naar binnen, entreetijd kiezen
en: timed entry, entry slot, timed ticket, booked slot, book a time slot, choose a time slot, timed slot, book … time slot, timed admission, entry time slot, admission slot, choose an entry time, timed tickets, arrival time slot for visitors, time-slot ticket, booked time slot
de: Zeitfensterticket, gebuchte Einlasszeit, Zeitfenster buchen, Zeitfenster reservieren, gebuchtes Zeitfenster, Zeitfenster wählen, Einlasszeit wählen, Einlasszeitfenster, Zeitfenster für den Besuch, Zeitfensterbuchung, Besuchszeitfenster, Zeitfensterkarte, Eintrittszeit wählen
fr: créneau de visite, billet horodaté, créneau réservé, choisir un créneau, créneau d'entrée, billet à heure fixe, créneau de visite réservé, heure d'entrée réservée, réserver votre créneau, choix du créneau

[book-visit-ahead] kind=action opposite=walk-in of=book
gloss: reserving a visit before coming; opposite of just turning up
nl: bezoek vooraf reserveren, vooraf tickets boeken, van tevoren reserveren, vooraf reserveren, reserveren is verplicht, reservering verplicht, vooraf een kaartje kopen, van tevoren boeken, online reserveren vooraf, reserveren verplicht, reserveren noodzakelijk, reservering is verplicht, alleen op reservering, vooraf boeken, reserveren is nodig, reservering noodzakelijk, vooraf te reserveren
en: book in advance, book ahead, pre-book, advance booking, prebook, reserve ahead, booking required, booking is essential, reservation required, booked in advance, reserve in advance, book beforehand, pre-booking, booking is required, booking essential, advance reservation, booking necessary, reservations are required, reservation is required
de: vorab buchen, im Voraus reservieren, Voranmeldung, vorher reservieren, vor|buchen, vorab reservieren, Reservierung erforderlich, Buchung erforderlich, Anmeldung vorab, vorherige Reservierung, vorherige Buchung, vorab reservieren müssen, nur mit Reservierung, reservierungspflichtig, Reservierung notwendig, vorher buchen, Vorabbuchung, Voranmeldung erforderlich, Reservierungspflicht
fr: réserver à l'avance, réservation préalable, réserver au préalable, réservation à l'avance, réservation obligatoire, sur réservation, réservation nécessaire, réservation requise, uniquement sur réservation, réservation indispensable, réserver d'avance, réservation est obligatoire, réserver obligatoirement, réservation conseillée à l'avance

[walk-in] kind=action opposite=book-visit-ahead of=book
gloss: coming without having reserved
nl: zonder reservering, zonder te reserveren, op de bonnefooi, spontaan langskomen, binnenlopen zonder afspraak, reserveren hoeft niet, reserveren is niet nodig, reserveren niet nodig, zonder te boeken, geen reservering nodig, zonder boeking, onaangekondigd, reservering niet nodig, u hoeft niet te reserveren, hoeft niet te reserveren, spontaan bezoek
en: without booking, without a reservation, turn up unannounced, without reserving, just turn up, no need to book, no reservation needed, booking not required, walk-ins, no need to reserve, without prior booking, drop in without, booking is not necessary, reservation not required, don't need to book, just come along, walk-in visitors, booking isn't necessary
de: ohne Reservierung, ohne Vorbestellung, spontan vorbeikommen, unangemeldet, keine Reservierung nötig, keine Anmeldung nötig, ohne Buchung, Reservierung nicht nötig, keine Reservierung erforderlich, Reservierung nicht erforderlich, keine Buchung nötig, keine Voranmeldung
fr: sans réservation, sans réserver, à l'improviste, sans avoir réservé, pas besoin de réserver, réservation non nécessaire, sans réservation préalable, pas de réservation nécessaire, accès libre sans réservation, aucune réservation, réservation pas nécessaire, réservation n'est pas nécessaire, venir sans réserver, inutile de réserver

[guided-tour] kind=event
gloss: tour with a guide
nl: rondleiding, gidstour, begeleide wandeling, rondgeleid worden, rondleiden, stadswandeling, rondleiding met gids, rondleidingen, gids leidt, begeleide rondleiding, gegidste, geleid bezoek, gidsbeurt, begeleid bezoek, onder leiding van een gids, geleide bezoeken, gegidst bezoek
en: guided tour, guided visit, guided walk, walking tour, tour with a guide, =tour, =tours, guided tours, with a guide, led by a guide, conducted tour, guided visits, guide-led, tour guide takes you
de: Führung, Rundgang mit Führung, Stadtführung, Gruppenführung, geführte Tour, Führungen, mit einem Guide, geführter Rundgang, geführte Besichtigung, Rundgänge, unter Leitung eines Guides, mit einem Führer durch
fr: visite guidée, visite commentée, guide-conférencier, tour guidé, visites guidées, avec un guide, sous la conduite d'un guide, visite accompagnée, visite avec guide, visite avec un guide, accompagné d'un guide

[tour-price] kind=attribute value=money of=guided-tour
gloss: what a guided tour costs
nl: prijs van de rondleiding, rondleiding kost, gidskosten, toeslag voor de rondleiding, rondleidingen kosten, gids kost, prijs voor een rondleiding, kosten van een rondleiding, tarief van de rondleiding, betalen voor de rondleiding, kosten voor de rondleiding
en: tour price, guided tour costs, price of the tour, guide fee, tours cost, tour costs, guide costs, cost of a guided tour, cost of the tour, price of a guided tour, guided tours cost, charge for the tour, charge for guided tours
de: Führungspreis, Führung kostet, Führungsgebühr, Preis der Führung, Führungen kosten, Kosten der Führung, Preis einer Führung, Kosten für die Führung, Stadtführung kostet, Guide kostet, Preis für die Führung
fr: prix de la visite guidée, tarif de la visite, visite guidée coûte, visites guidées coûtent, coût de la visite guidée, guide coûte, prix d'une visite guidée, tarif des visites guidées, tarif de la visite guidée, payer la visite guidée

[tour-duration] kind=attribute value=duration of=guided-tour
gloss: how long a guided tour or visit takes
nl: duur van de rondleiding, rondleiding duurt, bezoekduur, tour duurt, rondleidingen duren, rondleiding neemt, wandeling met gids duurt, rondleiding is … lang, tijdsduur van de rondleiding, rondleiding van … minuten, stadswandeling duurt
en: tour lasts, length of the tour, tour takes, duration of the tour, tours last, guided tour lasts, guided tour takes, length of the guided tour, tours take, duration of the guided tour
de: Dauer der Führung, Führung dauert, Rundgang dauert, Führungsdauer, Führungen dauern, Stadtführung dauert, Länge der Führung, Führung von … Minuten, Tour dauert, stündige Führung, Führung ist … lang
fr: durée de la visite, visite dure, durée de la visite guidée, visite guidée dure, visites guidées durent, visite guidée prend, visite de … minutes, visite guidée d'une durée, visite guidée de … heures

[tour-group-max] kind=attribute value=number of=guided-tour
gloss: how many people in one guided group
nl: maximale groepsgrootte, deelnemers per rondleiding, personen per gids, deelnemers per gids, maximaal … personen per rondleiding, mensen per rondleiding, personen per rondleiding, groepen van maximaal … per gids, groepsgrootte per rondleiding, groepen tot maximaal
en: maximum group size, people per guide, people per tour, visitors per guide, participants per tour, maximum group of, people on a tour, participants per guide, places per tour
de: maximale Gruppengröße, Teilnehmer pro Führung, Höchstteilnehmerzahl, Personen pro Führung, Personen je Führung, Personen pro Guide, Teilnehmer je Führung, Gruppen bis maximal, Gruppengröße maximal
fr: nombre maximal de participants, taille maximale du groupe, personnes par guide, personnes par visite, participants par visite, personnes maximum par groupe, participants par guide, groupes de maximum, visiteurs par guide, groupe de maximum

[audio-guide] kind=thing
gloss: device or app telling visitors about the objects
nl: audiotour, audioguide, museumapp, koptelefoontour, audiogids
en: audio guide, audio tour, audioguide
de: Audioguide, Audioführung, Audiotour
fr: audioguide, visite audioguidée, guide audio

[audio-guide-price] kind=attribute value=money of=audio-guide
gloss: what borrowing the audio guide costs
nl: huur van de audiotour, audiotour kost, prijs van de audiotour, audiogids kost, audioguide kost, kosten van de audiotour, audiotour huren kost, audiotour is gratis, audiotour is inbegrepen, prijs van de audiogids, huur van de audiogids
en: audio guide costs, audio guide hire, audio guides cost, audio tour costs, price of the audio guide, hire of an audio guide, charge for the audio guide, audio guide is free, audio guide fee
de: Audioguide kostet, Leihgebühr Audioguide, Audioguides kosten, Audiotour kostet, Miete des Audioguides, Preis des Audioguides, Audioguide ist kostenlos, Leihgebühr für den Audioguide, Kosten des Audioguides
fr: location d'audioguide, audioguide coûte, audioguides coûtent, prix de l'audioguide, audioguide gratuit, location de l'audioguide, tarif de l'audioguide, audioguide est gratuit, audioguide est facturé

[pram-hire] kind=action
gloss: borrowing or hiring a pushchair or pull cart on site
nl: buggyverhuur, bolderkar huren, bolderkar, bolderwagen, wandelwagen huren, buggy huren, buggy lenen, kinderwagen huren, kinderwagen lenen, leenbuggy, wandelwagen lenen, bolderkar lenen, bolderkarren huren, huurbuggy, bolderwagens, wandelwagens te huur
en: pushchair hire, buggy hire, stroller rental, pull-along cart, hire a pushchair, hire a buggy, borrow a buggy, rent a stroller, stroller hire, wagon hire, hire a pram, borrow a pushchair, buggies for hire, pushchairs for hire, pull-along wagon, pull cart
de: Bollerwagen, Bollerwagenverleih, Buggyverleih, Buggy ausleihen, Buggy mieten, Kinderwagen ausleihen, Kinderwagen mieten, Leihbuggy, Bollerwagen mieten, Kinderwagenverleih, Bollerwagen ausleihen, Bollerwagen leihen
fr: location de poussette, prêt de poussette, chariot à tirer, louer une poussette, emprunter une poussette, poussettes à louer, poussettes en location, poussettes en prêt, poussette de prêt, chariots à tirer, louer un chariot

[baby-carrier] kind=thing
gloss: carrier to wear a baby
nl: draagzak, draagdoek, rugdrager
en: baby carrier, baby sling
de: Babytrage, Tragetuch, Kraxe
fr: porte-bébé, écharpe de portage

[wheelchair-hire] kind=action is=borrow of=wheelchair
gloss: borrowing a wheelchair or mobility scooter on site
nl: rolstoel lenen, leenrolstoel, rolstoel huren, scootmobiel huren, rolstoel te leen, rolstoelen beschikbaar, gratis rolstoel, rolstoel meenemen bij de ingang, rolstoelen lenen, rolstoelen te leen, rolstoelverhuur, uitleenrolstoel, scootmobiel lenen
en: wheelchair hire, borrow a wheelchair, wheelchair loan, scooter hire, wheelchairs available, wheelchairs to borrow, free wheelchair, hire a wheelchair, loan wheelchair, wheelchairs for hire, mobility scooter hire, wheelchair on loan, wheelchairs on loan, borrow wheelchairs
de: Leihrollstuhl, Rollstuhl ausleihen, Rollstuhlverleih, Rollstühle ausleihen, Rollstuhl leihen, Rollstühle stehen bereit, Rollstuhl mieten, Leihrollstühle, Rollstühle leihen, Rollstuhl zum Ausleihen
fr: prêt de fauteuil roulant, fauteuil roulant … prêté, emprunter un fauteuil roulant, fauteuils roulants disponibles, louer un fauteuil roulant, prêt d'un fauteuil roulant, fauteuils roulants en prêt, location de fauteuil roulant, fauteuil roulant à disposition, prêt de fauteuils roulants

[picnic] kind=action
gloss: eating outside on the grass or at picnic tables
nl: picknick, picknickplek, picknicktafel, picknickweide, eigen lunch meenemen, eigen eten mee, zelf eten meenemen, picknickbank, picknickmand, picknickplaats, picknickruimte, picknickgebied
en: picnic area, picnic table, picnic spot, bring a picnic, picnics, picnicking, picnic benches, eat your own food, picnic tables, picnic lunch, eat a picnic
de: Picknick, Picknickplatz, Picknickwiese, Picknickbank, Picknicktisch, eigenes Essen mitbringen, Picknickbereich, Picknicktische, Picknickdecke
fr: pique-nique, aire de pique-nique, table de pique-nique, pique-niques, tables de pique-nique, espace pique-nique, zone de pique-nique, coin pique-nique, apporter votre pique-nique

[barbecue-site] kind=action is=fire,cook
gloss: visitors grilling food
nl: bbq, kampvuur, barbecue meenemen, barbecueplek, barbecue, grillen, houtskoolbarbecue, barbecueën(grill in the open), bbq'en, barbecue aan|steken
en: bbq, campfire, barbecue area, bring a barbecue, grill, barbecue(grill in the open), charcoal barbecue, fire up the grill, light the barbecue
de: Grillplatz, Grill(barbecue), Lagerfeuer, Grill mitbringen, grillen im Park, grillen, Holzkohlegrill, Grillen … erlaubt, Grill anzünden, Grill … vor dem Zelt
fr: faire un barbecue, feu de camp, feu ouvert, aire de barbecue, apporter un barbecue, barbecue(grill in the open), barbecue au charbon, grillade,
  barbecues au charbon

[on-leash] kind=state opposite=off-leash
gloss: dog on a lead
nl: aan de lijn(dog), hondenriem, aanlijnen, kort aan de lijn, honden aangelijnd, mits aangelijnd, honden aan de lijn, vast aan de lijn, aangelijnde honden, aanlijnplicht
en: on a leash, on the lead, on lead, dogs must be leashed, dogs on leads, dog on a lead, kept on a lead, on leads, dogs on a lead, dogs on leashes, on a short lead
de: an|leinen, Hundeleine, Leinenzwang, Leinenpflicht, Hunde an der Leine, an der kurzen Leine, Hunde müssen angeleint, angeleinte Hunde
fr: en laisse, tenir en laisse, tenus en laisse, chiens en laisse, chien en laisse, laisse obligatoire, chiens tenus en laisse, attaché en laisse

[off-leash] kind=state opposite=on-leash
gloss: dog running free
nl: loslopen, los laten lopen, niet aangelijnd, loslopend, los van de lijn, losloopgebied, hond mag los, honden los, vrij rondlopen van honden, losloopzone, loslopende honden
en: off the lead, off-leash, run free, unleashed, off the leash, off leash, off lead, without a lead, dogs loose, off-lead, roam free dogs, let your dog off
de: frei laufen, frei laufend, nicht angeleint, Freilaufzone, unangeleint, freilaufend, Hundefreilauf, Freilauffläche, freilaufende Hunde, Hunde frei laufen lassen, von der Leine lassen
fr: sans laisse, en liberté(dog), courir librement, détaché(dog), lâcher … chien, chiens en liberté, chien sans laisse, chiens sans laisse, non tenu en laisse, chien en liberté

[locker-deposit] kind=attribute value=money of=locker
gloss: coin or amount needed for a locker
nl: muntje voor het kluisje, borg voor de locker, kluisje werkt op, pasmunt, lockermuntje, munt van … euro, euromunt voor het kluisje, munt voor de locker, muntje voor de locker, borg van het kluisje, kluisje met een munt, euro in het kluisje, munt nodig voor het kluisje, borg voor het kluisje, kluisje met muntinworp, muntje voor het kastje
en: coin for the locker, locker deposit, locker takes, locker coin, coin-operated locker, coin for a locker, lockers need a coin, returnable coin, refundable coin, pound coin for the locker, lockers take a coin, lockers require a coin, coin returned from the locker, locker coins, refundable locker deposit
de: Pfandmünze, Münze für den Spind, Spindpfand, Schließfachpfand, Pfandschloss, Münze für das Schließfach, Euromünze für den Spind, Pfand für den Spind, Pfand für das Schließfach, Münze fürs Schließfach, Schließfach mit Münze, Spind mit Münze, Euro als Pfand für den Spind, Spindmünze
fr: pièce pour le casier, caution du casier, jeton pour le casier, pièce de … pour le casier, pièce pour le vestiaire, pièce d'un euro pour le casier, caution pour le casier, casier à pièce, casiers à pièce, pièce pour les casiers, casiers fonctionnent avec une pièce, jeton pour les casiers

[locker-fee] kind=attribute value=money of=locker
gloss: what using a locker costs
nl: huur van een locker, lockerhuur, kluishuur, lockerkosten, kluisje kost, locker kost, kluisjes kosten, prijs van een locker, lockers kosten, kluisje huren kost, gratis kluisje, kluisjes zijn gratis, huur van het kluisje, lockers zijn gratis
en: locker rental, locker fee, locker costs, locker hire, lockers cost, price of a locker, locker charge, locker hire costs, lockers are free, free lockers, charge for lockers, cost of a locker, hire of a locker
de: Schließfachgebühr, Spindmiete, Spindgebühr, Schließfach kostet, Spind kostet, Spinde kosten, Schließfächer kosten, Schließfachmiete, Schließfächer sind kostenlos, Spinde sind kostenlos, Preis für den Spind
fr: location de casier, prix du casier, casier coûte, casiers coûtent, location d'un casier, casiers gratuits, casier gratuit, casiers sont gratuits, prix d'un casier, location du casier

[lane-swimming] kind=event of=swim
gloss: swimming lengths in lanes
nl: banenzwemmen, baantjeszwemmen, banen zwemmen, banenzwemuur, banenbad, baantjes zwemmen, banenzwemmers
en: lane swimming, swim laps, lap swimming, swim lengths, swimming lanes, swimming lengths, lanes for swimming, lane swim, length swimming, lane swims
de: Bahnenschwimmen, Bahnen schwimmen, Sportschwimmen, Schwimmbahnen, Bahnenschwimmer, Bahnenbetrieb
fr: nage en ligne, couloirs de nage, nager en ligne, nage en couloir, nager des longueurs, nage en lignes, lignes d'eau

[swimming-lesson] kind=event of=swim
gloss: lessons learning to swim
nl: zwemles, zwemlessen, leren zwemmen, diplomazwemmen, zwemonderwijs
en: swimming lesson, learn to swim, swimming class
de: Schwimmkurs, Schwimmunterricht, schwimmen lernen
fr: cours de natation, leçon de natation, apprendre à nager

[swimming-diploma] kind=document
gloss: swimming certificate
nl: zwemdiploma, A-diploma, diploma A, B-diploma, zwem-ABC
en: swimming certificate, swimming badge, swimming diploma
de: Seepferdchen, Schwimmabzeichen
fr: brevet de natation, diplôme de natation, test d'aisance aquatique

[swim-alone-age] kind=attribute value=number of=swim
gloss: age from which children may swim without an adult
nl: zelfstandig zwemmen, zonder begeleiding zwemmen, alleen zwemmen, zonder volwassene het water in, alleen … zwemmen, alleen komen zwemmen, zwembad … zonder begeleider, zwemmen … zonder begeleider, zonder ouder zwemmen, alleen het water in, alleen naar het zwembad, zwemmen zonder begeleiding, zonder volwassene zwemmen, zwemmen zonder ouder, kinderen zonder begeleiding in het zwembad, zonder begeleiding in het zwembad, alleen in het zwembad
en: swim alone, swim without an adult, unaccompanied swimming, swim unaccompanied, swim on their own, splash about on their own, in the water on their own, pool on their own, in the water with an adult, pool without an adult, swim on his own, swim on her own, swim by themselves, swim by himself, swim without a parent, children alone in the pool, go swimming alone, come swimming alone, unaccompanied in the pool, swim without adult supervision, in the pool alone
de: alleen ins Schwimmbad, ohne Begleitung schwimmen, alleine baden, alleine schwimmen, allein schwimmen, allein … Schwimmbad, allein ins Wasser, ohne Erwachsene ins Wasser, ohne Erwachsenen ins Becken, allein ins Bad, ohne Begleitung ins Schwimmbad, ohne Eltern schwimmen, Schwimmen ohne Begleitung, allein baden, ohne Begleitung ins Bad, ohne erwachsene Begleitung schwimmen
fr: se baigner seul, nager sans adulte, nager seul, enfants non accompagnés à la piscine, se baigner seuls, nager seuls, baigner sans adulte, piscine … sans adulte, dans l'eau avec un adulte, seul à la piscine, seuls à la piscine, nager sans accompagnement, sans accompagnateur à la piscine, baignade sans adulte, non accompagnés à la piscine, seuls dans l'eau

[swimwear] kind=thing is=underwear-swimwear
gloss: clothes for swimming
nl: boerkini, zwemshort, zwemshorts, zwembermuda, wijde zwembroek, losse zwembroek
en: bathing suit, burkini, swim shorts, swimming shorts, board shorts, =trunks, swim trunks
de: Badekleidung, Bikini, Burkini, Badeshorts, Badeshort, Badeboxer
fr: short de bain, bikini, burkini, bermuda de bain, caleçon de bain, bermuda

[swim-nappy] kind=thing
gloss: nappy for in the water
nl: zwemluier, zwemluiers
en: swim nappy, swim diaper, aqua nappy
de: Schwimmwindel, Aquawindel
fr: couche de bain, couche piscine

[swim-cap] kind=thing
gloss: bathing cap
nl: badmuts, zwemmuts
en: swimming cap, swim cap, bathing cap
de: Badekappe, Bademütze
fr: bonnet de bain, bonnet

[swim-aids] kind=thing
gloss: armbands and other floats
nl: zwembandjes, zwemvleugels, zwemvest, bandjes om(swim)
en: armbands, swimming aids, buoyancy aid, floats
de: Schwimmflügel, Schwimmhilfe, Schwimmweste
fr: brassards, aide à la flottaison, gilet de natation

[water-temperature] kind=attribute value=number of=swimming-pool
gloss: how warm the water is
nl: watertemperatuur, temperatuur van het water, water is … graden, water heeft een temperatuur, badtemperatuur, zwemwater is, temperatuur van het bad, temperatuur van het zwembad, water is … graden warm, zwembad is … graden
en: water temperature, temperature of the water, pool temperature, water is … degrees, pool is heated to, pool is … degrees, water is heated to, heated to … degrees, water at … degrees, temperature in the pool
de: Wassertemperatur, Temperatur des Wassers, Wasser ist … Grad, Wasser hat … Grad, Beckentemperatur, Becken hat … Grad, Temperatur im Becken, Badewassertemperatur
fr: température de l'eau, température du bassin, eau est à … degrés, bassin est chauffé, eau chauffée à, eau à … degrés, piscine chauffée à, température de la piscine

[water-slide] kind=thing
gloss: slide in a pool
nl: glijbaan, waterglijbaan, roetsjbaan
en: water slide, slide(pool), flume
de: Rutsche, Wasserrutsche
fr: toboggan, toboggan aquatique

[sauna] kind=place
gloss: sauna or wellness centre
nl: sauna, wellness, saunacomplex, thermen, stoombad, infraroodcabine, wellnesscentrum
en: sauna, spa, wellness, steam room, thermal baths
de: Sauna, Wellness, Dampfbad, Saunalandschaft
fr: sauna, hammam, spa, thermes, bien-être

[nude-day] kind=state opposite=swimsuit-day of=swimwear
gloss: sauna without swimwear
nl: naaktdag, naaktsauna, naakt saunagebruik, zonder badkleding, zonder kleding de sauna in, in … blootje, poedelnaakt, naakt, textielvrij, in je blootje,
  zonder kleren
en: nude day, textile-free, without swimwear, naked, nude, nude spa, nude sauna, no swimwear
de: textilfrei, FKK, Nacktbereich, nackt, splitternackt, hüllenlos, ohne Badekleidung, unbekleidet
fr: sans maillot, journée naturiste, nu, nudité, nudité obligatoire, naturiste

[swimsuit-day] kind=state opposite=nude-day of=swimwear
gloss: sauna with swimwear
nl: badkledingdag, met badkleding, badkleding dragen, dragen van badkleding, badkleding aan, badkleding verplicht, bikini aan
en: swimsuit day, swimwear day, with swimwear, wear … swimwear, swimwear is required, swimwear must be worn, wear swimwear, swimwear required
de: Textiltag, Textilsauna, Badekleidungstag, mit Badekleidung, Badekleidung tragen, Badebekleidung tragen, Badekleidung Pflicht
fr: journée maillot, avec maillot, porter … maillot, maillot obligatoire, porter un maillot

[sauna-infusion] kind=event
gloss: infusion ceremony in the sauna
nl: opgieting, löyly, opgietsessie
en: sauna infusion, aufguss, infusion ceremony
de: Aufguss, Saunaaufguss
fr: aufguss, rituel sauna

[bathrobe] kind=thing
gloss: bathrobe
nl: badjas, kamerjas
en: bathrobe, dressing gown, robe(spa)
de: Bademantel
fr: peignoir, peignoir de bain

[slippers] kind=thing
gloss: bath slippers
nl: badslippers, slippers
en: flip-flops, bath slippers, slippers
de: Badelatschen, Badeschuhe, Badeschlappen, Badeschlapfen
fr: tongs, claquettes, sandales de bain

[towel-hire] kind=attribute value=money of=towel,hire
gloss: hiring a towel or robe and what it costs
nl: handdoek huren, handdoekverhuur, badjas huren, handdoek lenen, huurhanddoek, handdoek kost, handdoek te huur, huur van een handdoek, handdoeken huren, handdoek huren kost, handdoeken te huur, badjas te huur, badlaken huren, handdoekhuur, badjas huren kost, huur van een badjas
en: towel hire, hire a towel, rent a towel, towel rental, towels to hire, hire towels, towel costs, robe hire, hire a robe, towels for hire, rent a robe, towel hire costs, hire of a towel, rent towels, robe rental, bathrobe hire
de: Handtuch leihen, Leihhandtuch, Handtuchverleih, Bademantelverleih, Handtuch mieten, Handtuchmiete, Handtuch kostet, Leihbademantel, Handtücher leihen, Handtücher mieten, Leihgebühr für das Handtuch, Bademantel leihen, Handtuch ausleihen
fr: location de serviette, louer une serviette, prêt de serviette, serviettes à louer, location serviette, serviette coûte, peignoir à louer, location de peignoir, louer un peignoir, location de serviettes, louer des serviettes, serviettes en location

[library-card] kind=document
gloss: library membership or card
nl: bibliotheekpas, lidmaatschap van de bibliotheek, bibliotheeklidmaatschap, lenerspas, biebpas, bieb-pas, pas van de bibliotheek, pas van de bieb, bibliotheekkaart, lenerskaart, lidmaatschapskaart van de bibliotheek, bibliotheekabonnement, lid van de bibliotheek, lid van de bieb, bibliotheeklid
en: library card, library membership, library cards, library pass, library member, library subscription, borrower's card, member of the library, reader's card
de: Bibliotheksausweis, Leseausweis, Büchereiausweis, Benutzerausweis, Büchereikarte, Bibliothekskarte, Leserausweis, Bibliothekausweis, Bibliotheksmitgliedschaft, Bibliotheksausweise, Mitglied der Bibliothek, Leserkarte
fr: carte de bibliothèque, carte de lecteur, inscription à la bibliothèque, carte d'abonné à la médiathèque, carte de la bibliothèque, abonnement à la bibliothèque, carte de médiathèque, inscription à la médiathèque, carte lecteur, abonné de la bibliothèque

[lend-item] kind=action is=borrow
gloss: borrowing books or other items
nl: boeken lenen, materialen lenen, ontlenen, leenservice, boeken mee naar huis nemen, uitlenen van boeken, boek lenen, boeken uit|lenen, boeken ontlenen, boeken lenen kan, materialen ontlenen
en: borrow books, lend out, take out books, book loan, check out a book, borrow a book, borrowing books, take books home, loan of books, borrow items from the library, check out books, library loan, library loans
de: Bücher ausleihen, Medien ausleihen, Entleihung, Buch ausleihen, Bücher entleihen, Medien entleihen, Buchausleihe, Bücher leihen, Medienausleihe, Ausleihe von Büchern
fr: emprunter des livres, prêt de livres, emprunt de livres, emprunter des documents, emprunter un livre, emprunt de documents, prêter des livres, livres empruntés, prêt de documents, emprunter des ouvrages, documents empruntés

[loan-period] kind=attribute value=duration of=lend-item,borrow
gloss: how long borrowed items may be kept
nl: leentermijn, uitleentermijn, uitleenperiode, leenperiode, uitleenduur, weken lenen, boeken … weken houden, lenen voor … weken, boeken thuis houden, leenduur, leentijd, uitleentijd, boek binnen … terug, boeken binnen … terug, leent u boeken voor
en: lending period, borrowing period, keep a book for, borrow for … weeks, loan of … weeks, keep books for, keep your books for, keep books, books are due back, length of loan, loans last, loan lasts, books must be back
de: Leihfrist, Ausleihfrist, Ausleihdauer, Ausleihe für … Wochen, Wochen ausleihen, Bücher behalten, Ausleihzeit, Ausleihzeitraum, Ausleihe beträgt, Bücher … Wochen behalten, Wochen entleihen, Entleihfrist
fr: durée de prêt, durée d'emprunt, emprunter pour … semaines, garder les livres, durée du prêt de livres, garder un livre, délai d'emprunt, emprunter pendant … semaines

[loan-extension] kind=action is=extend-time of=lend-item
gloss: extending the time a borrowed item may be kept
nl: boeken verlengen, uitlening verlengen, leentermijn verlengen, lening van een boek verlengen, materialen verlengen, boek verlengen, lening verlengen, uitleen verlengen, geleende boeken verlengen, boeken langer houden, uitleentermijn verlengen, verlengen van boeken, uitlening te verlengen, verlengen van uw boeken, boeken nog eens verlengen, verlenging van de uitlening
en: renew books, renew a loan, renew your book, book renewal, extend … loan, renew … book, renew … loan, renew … items, renew your books, renewing books, extend your loan, extend the loan, renew loans, loan renewal, renew library books, keep books longer, book renewals, renewals of books
de: Leihfrist verlängern, Medien verlängern, Bücher verlängern, Leihfristverlängerung, Buch verlängern, Ausleihe verlängern, Verlängerung der Leihfrist, Verlängerung der Ausleihe, Bücher länger behalten, Verlängerung von Büchern, Medien verlängert, Ausleihfrist verlängern
fr: prolonger un prêt, prolonger l'emprunt, renouveler un prêt, prolongation du prêt, renouveler l'emprunt, prolonger la durée du prêt, prolonger vos prêts, renouvellement du prêt, prolongation de l'emprunt, prolonger vos emprunts, garder les livres plus longtemps

[overdue-fine] kind=attribute value=money of=lend-item is=late-fee
gloss: fine for bringing borrowed items back late
nl: telaatgeld, boete voor te laat inleveren, leengeldboete, boetegeld, te laat terug|brengen, te laat in|leveren, te laat teruggebracht, boete per boek per dag, te laat ingeleverd boek, boete voor te late boeken, kosten bij te laat inleveren, boete bij te laat inleveren, te laat inleveren kost, bij te laat inleveren betaalt u, boete per dag te laat, leenboete, maningskosten bibliotheek
en: overdue fine, late fee for books, library fine, overdue charge, bring … back late, return … late, fine for late books, fines for overdue books, late return of books costs, overdue books, charge for overdue, fine per day late, fines for late return, charged for late books, fine for returning late
de: Mahngebühr der Bibliothek, Versäumnisgebühr, zu spät zurück|geben, zu spät zurück|bringen, Gebühr bei verspäteter Rückgabe, Gebühr für überfällige Medien, Versäumnisentgelt, überfällige Bücher, verspätete Rückgabe von Medien, Säumnisentgelt
fr: pénalité de retard de prêt, amende de retard(library), amende de bibliothèque, rendre en retard, retour en retard, rendu en retard, pénalité de retard par livre, amende pour retard, retard de restitution des livres, amende par jour de retard, livre rendu en retard, livres en retard, amende pour livre

[loan-max-items] kind=attribute value=number of=lend-item
gloss: how many items one may borrow at once
nl: aantal boeken tegelijk, boeken tegelijk lenen, boeken per keer, boeken tegelijkertijd, maximaal … boeken, boeken tegelijk in huis, boeken in één keer, materialen tegelijk, boeken per pas, tot … boeken lenen, boeken per lezer, materialen tegelijkertijd
en: books at a time, borrow at once, items on loan, up to … books, maximum of … books, books on one card, items at a time, books at once, items at once, books on loan at once, items per card, maximum of … items on loan
de: Medien gleichzeitig, Bücher gleichzeitig, Ausleihlimit, maximal … Bücher, bis zu … Bücher, bis zu … Medien, Bücher auf einmal, maximal … Medien, Medien pro Ausweis, Höchstzahl der Medien, Bücher pro Ausweis
fr: documents à la fois, livres à la fois, nombre d'emprunts, jusqu'à … livres, maximum … livres, documents simultanément, documents en même temps, livres simultanément, jusqu'à … documents, livres par carte, documents par carte, livres en même temps

[reserve-book] kind=action of=book
gloss: putting a hold on a library item
nl: boek reserveren, gereserveerd boek, titel reserveren, wachten op … boek, op het boek wachten, gereserveerde materialen, gereserveerde boeken, gereserveerde titel, door een ander gereserveerd, boek … gereserveerd, boeken reserveren, reservering van een boek, boek aanvragen, titels reserveren, materialen reserveren, boek vast|leggen in de bibliotheek, reserveren van boeken
en: reserve a book, place a hold, book on hold, someone else is waiting, reserved by someone else, reserved by another, requested by another, reserved items, reserve books, reserving a book, book reservation in the library, place a reservation on a book, reserved book, reserved books, request a book, place holds, reserve titles
de: Buch vormerken, Vormerkung, Medium vor|merken, vorbestellte Medien, vorgemerkte Medien, Medien vorbestellen, Medium vorbestellt, anderer … vorgemerkt, Buch reservieren, Bücher vormerken, Medien reservieren, Buch vorbestellen, Bücher reservieren, Medien vormerken, Buchreservierung, vorgemerktes Buch
fr: réserver un livre, réservation de document, réservé par un autre, livre réservé, documents réservés, réserver des livres, réserver un document, réserver un ouvrage, réservation d'un livre, réservation de livres, réserver des documents

[grip-socks] kind=thing
gloss: special or ordinary socks needed in play halls
nl: antislipsokken, gripsokken, springsokken
en: grip socks, non-slip socks, jump socks
de: Stoppersocken, Sprungsocken, Antirutschsocken
fr: chaussettes antidérapantes

[birthday-party] kind=event
gloss: children's birthday party at the venue
nl: kinderfeestje, verjaardagsfeestje, kinderpartijtje, partijtje, verjaardagspartijtje, verjaardagsarrangement, kinderfeest, feestje vieren bij ons, kinderfeestjes, verjaardag vieren bij ons, verjaardagsfeest, kinderverjaardag, partijtjes
en: birthday party, children's party, kids' party, birthday parties, kid's birthday, celebrate a birthday, kids' birthday, birthday party package, celebrate your birthday
de: Kindergeburtstag, Geburtstagsfeier, Geburtstagsparty, Kindergeburtstage, Kindergeburtstag feiern, Geburtstag feiern, Kindergeburtstagsfeier, Kinderparty, Geburtstagspaket
fr: anniversaire d'enfant, fête d'anniversaire, goûter d'anniversaire, anniversaires d'enfants, fêter un anniversaire, fête d'enfants, formule anniversaire, anniversaire des enfants

[party-min-children] kind=attribute value=number of=birthday-party,child
gloss: from how many children a party can be booked
nl: minimumaantal kinderen, minimaal aantal kinderen, feestje vanaf … kinderen, kinderfeestje vanaf, partijtje vanaf
en: minimum number of children, party from … children, minimum of … children, parties from, party for at least, children minimum
de: Mindestanzahl Kinder, Mindestkinderzahl, Kindergeburtstag ab, Mindestzahl der Kinder, Mindestanzahl der Kinder
fr: nombre minimum d'enfants, enfants minimum, nombre minimal d'enfants

[escape-room] kind=thing
gloss: escape game
nl: escaperoom, ontsnappingskamer, escape game
en: escape room, escape game
de: Escape-Room, Fluchtspiel, Rätselraum
fr: escape game, jeu d'évasion

[players-per-game] kind=attribute value=number of=escape-room
gloss: how many play together
nl: spelers per kamer, aantal spelers, teamgrootte, spelers per team, spelers per spel, met … spelers, spelers per escaperoom, spelers per keer, groepen van … spelers
en: players per room, team size, number of players, players per game, players per team, room holds … players, people per team, up to … players, players at a time
de: Spieler pro Raum, Spielerzahl, Teamgröße, Spieleranzahl, Spieler pro Team, Personen pro Team, bis zu … Spieler, Anzahl der Spieler, Spieler pro Spiel
fr: nombre de joueurs, joueurs par salle, taille de l'équipe, joueurs par équipe, joueurs par partie, jusqu'à … joueurs, personnes par équipe, joueurs par jeu

[arrive-before] kind=attribute value=duration
gloss: how long before the booked start visitors must be there
nl: vooraf aanwezig, voor aanvang aanwezig zijn, kwartier van tevoren aanwezig, op tijd aanwezig, minuten eerder aanwezig, van tevoren aanwezig, minuten voor aanvang aanwezig, minuten van tevoren aanwezig, minuten voor de start aanwezig, minuten voor aanvang te komen, minuten voor uw tijdslot, eerder aanwezig te zijn, tijdig aanwezig, uur van tevoren aanwezig, minuten vooraf aanwezig, minuten eerder komen, minuten van tevoren komen
en: arrive before the start, be there before, arrive early, arrive … beforehand, be present … before, minutes before your slot, be there … minutes early, arrive … minutes before, come … minutes early, arrive at least … before, minutes in advance of the start, minutes prior to the start, turn up … minutes early, arrive … minutes early
de: vor Beginn da sein, vor Beginn anwesend, vorher da sein, vor Beginn ein|treffen, Minuten vorher da sein, Minuten vor Beginn da sein, Minuten früher kommen, Minuten vor Spielbeginn, Minuten vorher eintreffen, Minuten vor dem Termin da sein, Minuten vor Start anwesend, Minuten früher da sein, rechtzeitig vor Beginn
fr: arriver avant l'heure, se présenter avant, présent avant le début, arriver à l'avance, arriver … minutes avant, présent … minutes avant, arriver … en avance, venir … minutes avant, présents … minutes avant, être là … minutes avant

[game-master-hint] kind=thing
gloss: hints during an escape game
nl: spelleider, hint krijgen, gamemaster
en: game master, hint
de: Spielleiter, Hinweise im Spiel
fr: maître du jeu, indice(game)

[bowling] kind=thing
gloss: bowling, laser game, karting and such
nl: bowlen, bowlingbaan, bowling, midgetgolf, minigolf, lasergamen, karten(sport), kartbaan
en: bowling, bowling alley, minigolf, crazy golf, laser tag, karting, go-karting
de: Bowling, Bowlingbahn, Kegelbahn, Minigolf, Lasertag, Kartbahn
fr: bowling, piste de bowling, minigolf, laser game, karting

[lane-shoes] kind=thing of=shoes
gloss: bowling or skating shoes on hire
nl: bowlingschoenen, schaatsen huren, huurschoenen, schaatsverhuur
en: bowling shoes, skate hire, shoe hire
de: Bowlingschuhe, Leihschuhe, Schlittschuhverleih
fr: chaussures de bowling, location de patins, location de chaussures

[ice-rink] kind=place
gloss: skating rink
nl: ijsbaan, schaatsbaan, schaatshal, schaatsen(sport)
en: ice rink, skating rink, ice skating
de: Eisbahn, Eislaufbahn, Eishalle, Schlittschuhlaufen
fr: patinoire, patin à glace

[touch-exhibits] kind=action
gloss: touching objects or feeding animals
nl: kunstwerken aanraken, dieren voeren, dieren aaien, objecten aanraken, voederen, voeren(animals), aaien, aanraken van de kunst, kunst aanraken, voorwerpen aanraken, dieren eten geven, dieren aanraken, aankomen van … dieren, voer voor de dieren, kunstvoorwerpen aanraken, zelf dieren voeren, dieren voederen
en: touch the exhibits, feed the animals, pet the animals, stroke the animals, touch the artworks, touching the exhibits, feeding the animals, touch the animals, do not touch the art, hands-on exhibits, touch exhibits, touching the artworks, touch the art, feeding animals
de: Exponate berühren, Tiere füttern, Tiere streicheln, Kunstwerke anfassen, füttern, Tiere anfassen, Ausstellungsstücke anfassen, Ausstellungsstücke berühren, Exponate anfassen, Kunstwerke berühren, Fütterung durch Besucher, Tiere selbst füttern, Berühren der Exponate
fr: toucher les œuvres, nourrir les animaux, caresser les animaux, toucher les objets, donner à manger aux animaux, toucher les animaux, toucher aux œuvres, toucher les objets exposés, toucher les pièces exposées

[draw] kind=action
gloss: drawing or sketching, as in the rooms of a museum
nl: schetsen, schets, potlood, schetsboek, tekenen in de zaal, tekenen in de zalen, tekenen in het museum, natekenen
en: sketch, sketching, sketchbook, pencil, =drawing in
de: zeichnen, Zeichnung(drawing), Bleistift, skizzieren, Skizzenbuch
fr: dessiner, dessin, croquis, crayon, carnet de croquis

[feeding-time] kind=attribute value=time of=zoo
gloss: when animals are fed or shown
nl: voedertijd, voederpresentatie, dierenpresentatie, bij het voeren, voedering, zien voeren, voedertijden, dieren worden gevoerd, voeren van de dieren, voederuur, dieren gevoerd, dierenvoedering, voedermoment, voederbeurt
en: feeding time, keeper talk, feeding session, watch … being fed, see … being fed, feeding times, animals are fed, feeding of the animals, keeper talks, being fed, penguin feeding, fed at … daily, animal feeding
de: Fütterungszeit, Fütterung, Tierpräsentation, Schaufütterung, Fütterungszeiten, Tiere werden gefüttert, Tierfütterung, Fütterungen, Pinguinfütterung, Fütterung der Tiere
fr: heure du nourrissage, nourrissage, nourrissages, repas des animaux, animaux sont nourris, nourrissage des animaux, heures de nourrissage, goûter des animaux

[museum-shop] kind=place of=shop
gloss: shop of a museum or park
nl: museumwinkel, souvenirwinkel, cadeauwinkel
en: museum shop, gift shop, souvenir shop
de: Museumsshop, Museumsladen, Souvenirshop
fr: boutique du musée, boutique de souvenirs

[museum-cafe] kind=place
gloss: café or snack bar of the attraction
nl: parkrestaurant, horecapunt, kiosk in het park
en: museum café, park restaurant, snack kiosk
de: Museumscafé, Parkrestaurant, Imbiss im Park
fr: café du musée, restaurant du parc, snack du parc

[workshop] kind=event
gloss: creative course or workshop
nl: knutselmiddag, cursusmiddag, creatieve middag, doe-activiteit
en: craft session, craft workshop
de: Bastelnachmittag, Kreativkurs
fr: atelier(course), atelier créatif

[baby-changing] kind=place
gloss: place to change or feed a baby
nl: verschoonruimte, babykamer, luier verschonen, kolfruimte, voedingsruimte, borstvoedingsruimte, aankleedtafel, commode voor baby's, baby verschonen, luiertafel, voedingskamer, verzorgingsruimte voor baby's
en: baby change, nursing room, breastfeeding room, nappy changing, changing table for babies, breast-feeding room, feeding room, change nappies, baby changing room, changing facilities for babies
de: Stillraum, Babywickelraum, Wickelkommode, Windeln wechseln, Stillmöglichkeit, Wickelplatz
fr: nurserie, espace d'allaitement, coin bébé, change bébé, changer bébé, plan à langer, salle d'allaitement, changer un bébé, espace change

[lost-child] kind=event of=child,lose
gloss: child separated from its parents on the site
nl: kind kwijt, vermist kind, kind … kwijtgeraakt
en: lost child, missing child, child meeting point
de: vermisstes Kind, verlorenes Kind, Kindersammelstelle
fr: enfant perdu, enfant égaré

[bad-weather-policy] kind=event
gloss: what happens with rain, storm or closure by weather
nl: slecht weer, regengarantie, bij regen, bij storm, bij onweer, slechtweerregeling, =regent, regenachtig, als het regent, regenweer, bij regenweer, bij harde wind, in geval van regen, bij hevige regen, bij noodweer, bij slechte weersomstandigheden, regent het, bij zware storm, bij regenval
en: bad weather, rain guarantee, in case of rain, wet weather, thunderstorm, if it rains, when it rains, rainy day, heavy rain, in wet weather, in case of bad weather, in the event of rain, poor weather, bad-weather, in bad weather, in the event of bad weather, rained off, severe weather
de: Schlechtwetter, schlechtes Wetter, Regengarantie, bei Regen, bei Gewitter, bei Sturm, wenn es regnet, Regenwetter, =regnet, bei schlechtem Wetter, bei Unwetter, bei starkem Regen, wegen des Wetters, im Falle von Regen, im Regenfall, bei Schlechtwetter, bei Starkregen, wetterbedingt
fr: mauvais temps, en cas de pluie, garantie pluie, par temps de pluie, s'il pleut, jour de pluie, en cas de mauvais temps, en cas d'orage, en cas d'intempéries, par mauvais temps, en cas de tempête, en cas de forte pluie

[boat-trip] kind=event
gloss: boat tour or canal cruise
nl: rondvaart, boottocht, boottour, sloep huren, bootverhuur, kano huren, waterfiets, rondvaartboot, boottochten, bootje huren, boot huren, grachtenrondvaart, rondvaarten, bootverhuurder, bootje varen
en: boat trip, boat tour, canal cruise, boat hire, canoe hire, pedalo, boat trips, rent a boat, hire a boat, boat tours, sightseeing cruise, harbour cruise, boat rental, river cruise
de: Bootsfahrt, Rundfahrt, Hafenrundfahrt, Bootsverleih, Tretboot, Kanuverleih, Bootstour, Boot mieten, Schifffahrt, Bootsfahrten, Schiffsrundfahrt, Grachtenfahrt, Boot leihen, Bootsausflug
fr: croisière promenade, promenade en bateau, location de bateau, pédalo, location de canoë, balade en bateau, tour en bateau, louer un bateau, promenades en bateau, excursion en bateau, promenade sur les canaux, balades en bateau

[museum] kind=place
gloss: museum or exhibition building
nl: museum, kunsthal, museumgebouw
en: museum, art gallery
de: Museum, Kunsthalle, Ausstellungshaus
fr: musée, galerie d'art

[library] kind=place
gloss: public library
nl: bibliotheek, bieb, bibliotheekfiliaal, openbare bibliotheek
en: library, public library
de: Bibliothek, Bücherei, Stadtbibliothek, Stadtbücherei
fr: médiathèque

[swimming-pool] kind=place
gloss: public swimming pool
nl: zwembad, zwemparadijs, subtropisch zwembad, buitenbad, binnenbad, zwemhal
en: swimming pool, leisure pool, lido, swimming baths, pool
de: Schwimmbad, Hallenbad, Freibad, Erlebnisbad, Freizeitbad
fr: piscine, centre aquatique, bassin de natation, piscine municipale

[playground] kind=place
gloss: playground or indoor play hall
nl: speeltuin, binnenspeeltuin, speelhal, speelparadijs, indoor speeltuin, ballenbak, trampolinepark
en: playground, soft play, indoor play centre, play area, trampoline park
de: Spielplatz, Indoorspielplatz, Spielparadies, Bällebad, Trampolinhalle
fr: aire de jeux, plaine de jeux, parc de jeux, piscine à balles, trampoline park

[pool-inflatable] kind=thing
gloss: air bed, ring or other toy in the water
nl: opblaasbaar, opblaasdier, opblaasband, luchtbed … zwembad, zwemband, waterspeelgoed, opblaasbare dieren, opblaasbare zwemband, opblaasbaar speelgoed, luchtbedden, opblaasspeelgoed, opblaaskrokodil, zwembanden
en: inflatable, lilo, pool float, rubber ring, pool toy, inflatables, inflatable toys, pool inflatables, air beds, pool toys, pool noodles
de: Luftmatratze … Becken, Schwimmreifen, Schwimmtier, aufblasbar, Wasserspielzeug, Luftmatratzen, Schwimmringe, aufblasbare Tiere, Schwimmspielzeug, aufblasbares Spielzeug, Luftmatratzen im Becken
fr: bouée, gonflable, matelas gonflable, jouet gonflable, jeux gonflables, matelas gonflables, bouées, jouets gonflables, objets gonflables, bouées gonflables
