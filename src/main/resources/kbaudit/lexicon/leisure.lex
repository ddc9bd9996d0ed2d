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
nl: minimale lengte, lengte-eis, minimumlengte, lang genoeg voor de attractie, lengtemeting, groot genoeg voor, te klein voor de attractie, lang genoeg voor
en: minimum height, height restriction, height requirement, tall enough, height limit for the ride
de: Mindestgröße, Mindestkörpergröße, groß genug für
fr: taille minimale, taille minimum, taille requise, mesurer au moins

[queue-time] kind=attribute value=duration of=ride,wait
gloss: how long visitors queue
nl: wachttijd bij de attractie, rij bij de ingang, wachttijd in de rij
en: queue time, queuing, waiting in line, wait in the queue
de: Schlange stehen, an|stehen(queue), Wartezeit an der Attraktion, in der Schlange
fr: file d'attente(queue), temps d'attente à l'attraction

[fast-lane] kind=thing
gloss: paid or special pass to skip the queue
nl: fastpass, snelle rij, voorrangspas, wachtrij overslaan, voordringpas, fast lane
en: fast pass, skip the line, skip-the-line, queue jump pass, fast track, fast lane
de: Schnellzugang, Express-Pass, Fast-Lane, Schlange überspringen
fr: coupe-file, pass rapide, accès rapide, éviter la file

[last-admission] kind=attribute value=time
gloss: latest time one may still come in before closing
nl: laatste toegang, laatste entree, laatste inlaat, laatste binnenkomst, tot hoe laat … naar binnen, laatste toegangstijd, laatste bezoeker
en: last admission, last entry, last entrance, latest entry, last admissions
de: letzter Einlass, Einlassschluss, Kassenschluss, letzter Zutritt
fr: dernière entrée, dernier accès, dernière admission, fermeture des caisses

[leave-the-site] kind=attribute value=time
gloss: until when visitors may stay; when rooms or water must be cleared before closing
nl: sluitingsronde, het water uit, zalen … ontruimd, park verlaten
en: leave the park by, galleries start closing, out of the water, leave the site by, galleries clear
de: Park verlassen, Badeschluss, Becken verlassen, Räumung der Säle
fr: quitter le parc, évacuation des bassins, sortie des bassins, évacuation des salles

[annual-pass] kind=thing
gloss: pass for unlimited visits for a year
nl: jaarkaart, jaarpas, seizoenkaart, seizoenspas, abonnementskaart(visits), jaarkaarthouder, abonnement op … park
en: annual pass, season ticket(park), season pass, annual membership, passholder, =year pass, =annual passes
de: Jahreskarte, Saisonkarte, Dauerkarte, Jahrespass, Jahreskarteninhaber
fr: carte annuelle, pass annuel, abonnement annuel au parc, pass saison, passeport annuel

[annual-pass-price] kind=attribute value=money of=annual-pass
gloss: what the annual pass costs
nl: prijs van de jaarkaart, jaarkaart kost, jaarkaartprijs, tarief voor de jaarkaart
en: annual pass price, annual pass costs, price of the annual pass
de: Jahreskartenpreis, Preis der Jahreskarte, Jahreskarte kostet
fr: prix du pass annuel, prix de la carte annuelle, pass annuel coûte

[annual-pass-guest] kind=attribute value=number of=annual-pass
gloss: guests a passholder may bring
nl: introducee, introducékaart, gast van een jaarkaarthouder, vriend meenemen op je jaarkaart
en: guest pass, bring a guest(annual pass), bring a friend on your pass
de: Gastkarte, Gästeticket für Jahreskarteninhaber
fr: billet invité, inviter un ami avec le pass

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
nl: dagkaart, dagticket, dagtoegang, dagentree
en: day ticket, day pass, one-day ticket
de: Tageskarte, Tagesticket, Tageseintritt
fr: billet journée, billet d'une journée, entrée journée, billet à la journée

[multi-visit-card] kind=thing of=card
gloss: card for a fixed number of visits
nl: tienbadenkaart, rittenkaart, tienrittenkaart, strippenkaart, 10-rittenkaart, meerbadenkaart, knipkaart, badenkaart
en: multi-visit card, ten-visit card, punch card, ten-swim card, 10-visit pass
de: Zehnerkarte, Mehrfachkarte, 10er-Karte, Elferkarte
fr: carte de dix entrées, carnet de dix entrées, carnet d'entrées, carte 10 entrées

[family-ticket] kind=thing of=family
gloss: one price for a family
nl: gezinskaart, familieticket, gezinsticket, familiekaart, gezinsentree
en: family ticket, family pass, family admission
de: Familienkarte, Familienticket
fr: billet famille, pass famille, tarif famille, forfait famille

[child-free-age] kind=attribute value=number
gloss: age up to which children pay no admission
nl: leeftijd voor gratis toegang, leeftijdsgrens voor kinderen, kindertarief tot, kinderleeftijd
en: free admission age, child age limit, age for free entry, child rate up to
de: Altersgrenze für Kinder, Kindertarif bis, Freieintrittsalter
fr: âge de la gratuité, limite d'âge enfant, tarif enfant jusqu'à

[child-rate] kind=attribute value=money
gloss: reduced price for children
nl: kinderprijs, kinderkaartje, =kinderkaartje, kindertarief, kinderkorting, kinderticket
en: child ticket, child price, children's rate, child rate, child fare
de: Kinderpreis, Kinderkarte, Kinderermäßigung, Kinderticket
fr: tarif enfant, prix enfant, billet enfant, réduction enfant

[concession-rate] kind=attribute value=money
gloss: reduced price in general
nl: gereduceerd tarief, gereduceerde prijs, toegang met korting
en: concessionary rate, reduced rate, reduced admission, concession ticket
de: ermäßigter Eintritt, Ermäßigung(admission), Ermäßigungsberechtigt
fr: entrée à tarif réduit, bénéficiaire du tarif réduit

[time-slot] kind=thing
gloss: booked window in which visitors enter
nl: tijdvak voor bezoek, tijdslot voor het museum, starttijd reserveren, tijdvak boeken, tijdblok, bezoektijd boeken, tijdslot reserveren, starttijd boeken, starttijd kiezen, gekozen starttijd, tijdslot kiezen, starttijd … reserveren, tijdslot(visit)
en: timed entry, entry slot, timed ticket, booked slot, book a time slot, choose a time slot, timed slot, book … time slot
de: Zeitfensterticket, gebuchte Einlasszeit, Zeitfenster buchen, Zeitfenster reservieren, gebuchtes Zeitfenster, Zeitfenster wählen
fr: créneau de visite, billet horodaté, créneau réservé, choisir un créneau

[book-visit-ahead] kind=action opposite=walk-in of=book
gloss: reserving a visit before coming; opposite of just turning up
nl: bezoek vooraf reserveren, vooraf tickets boeken, van tevoren reserveren, vooraf reserveren
en: book in advance, book ahead, pre-book, advance booking, prebook, reserve ahead
de: vorab buchen, im Voraus reservieren, Voranmeldung, vorher reservieren, vor|buchen, vorab reservieren
fr: réserver à l'avance, réservation préalable, réserver au préalable, réservation à l'avance

[walk-in] kind=action opposite=book-visit-ahead of=book
gloss: coming without having reserved
nl: zonder reservering, zonder te reserveren, op de bonnefooi, spontaan langskomen
en: without booking, without a reservation, turn up unannounced, without reserving, just turn up
de: ohne Reservierung, ohne Vorbestellung, spontan vorbeikommen, unangemeldet
fr: sans réservation, sans réserver, à l'improviste, sans avoir réservé

[guided-tour] kind=event
gloss: tour with a guide
nl: rondleiding, gidstour, begeleide wandeling, rondgeleid worden, rondleiden, stadswandeling, rondleiding met gids
en: guided tour, guided visit, guided walk, walking tour, tour with a guide, =tour, =tours
de: Führung, Rundgang mit Führung, Stadtführung, Gruppenführung, geführte Tour
fr: visite guidée, visite commentée, guide-conférencier, tour guidé

[tour-price] kind=attribute value=money of=guided-tour
gloss: what a guided tour costs
nl: prijs van de rondleiding, rondleiding kost, gidskosten, toeslag voor de rondleiding
en: tour price, guided tour costs, price of the tour, guide fee
de: Führungspreis, Führung kostet, Führungsgebühr, Preis der Führung
fr: prix de la visite guidée, tarif de la visite, visite guidée coûte

[tour-duration] kind=attribute value=duration of=guided-tour
gloss: how long a guided tour or visit takes
nl: duur van de rondleiding, rondleiding duurt, bezoekduur, tour duurt
en: tour lasts, length of the tour, tour takes, duration of the tour
de: Dauer der Führung, Führung dauert, Rundgang dauert, Führungsdauer
fr: durée de la visite, visite dure, durée de la visite guidée

[tour-group-max] kind=attribute value=number of=guided-tour
gloss: how many people in one guided group
nl: maximale groepsgrootte, deelnemers per rondleiding
en: maximum group size, people per guide
de: maximale Gruppengröße, Teilnehmer pro Führung, Höchstteilnehmerzahl
fr: nombre maximal de participants, taille maximale du groupe, personnes par guide

[audio-guide] kind=thing
gloss: device or app telling visitors about the objects
nl: audiotour, audioguide, museumapp, koptelefoontour, audiogids
en: audio guide, audio tour, audioguide
de: Audioguide, Audioführung, Audiotour
fr: audioguide, visite audioguidée, guide audio

[audio-guide-price] kind=attribute value=money of=audio-guide
gloss: what borrowing the audio guide costs
nl: huur van de audiotour, audiotour kost, prijs van de audiotour
en: audio guide costs, audio guide hire
de: Audioguide kostet, Leihgebühr Audioguide
fr: location d'audioguide, audioguide coûte

[pram-hire] kind=action
gloss: borrowing or hiring a pushchair or pull cart on site
nl: buggyverhuur, bolderkar huren, bolderkar, bolderwagen, wandelwagen huren
en: pushchair hire, buggy hire, stroller rental, pull-along cart
de: Bollerwagen, Bollerwagenverleih, Buggyverleih
fr: location de poussette, prêt de poussette, chariot à tirer

[baby-carrier] kind=thing
gloss: carrier to wear a baby
nl: draagzak, draagdoek, rugdrager
en: baby carrier, baby sling
de: Babytrage, Tragetuch, Kraxe
fr: porte-bébé, écharpe de portage

[wheelchair-hire] kind=action is=borrow of=wheelchair
gloss: borrowing a wheelchair or mobility scooter on site
nl: rolstoel lenen, leenrolstoel, rolstoel huren, scootmobiel huren
en: wheelchair hire, borrow a wheelchair, wheelchair loan, scooter hire
de: Leihrollstuhl, Rollstuhl ausleihen, Rollstuhlverleih
fr: prêt de fauteuil roulant, fauteuil roulant … prêté, emprunter un fauteuil roulant

[picnic] kind=action
gloss: eating outside on the grass or at picnic tables
nl: picknick, picknickplek, picknicktafel, picknickweide
en: picnic area, picnic table, picnic spot, bring a picnic
de: Picknick, Picknickplatz, Picknickwiese
fr: pique-nique, aire de pique-nique, table de pique-nique

[barbecue-site] kind=action is=fire,cook
gloss: visitors grilling food
nl: bbq, kampvuur, barbecue meenemen, barbecueplek, barbecue, grillen, houtskoolbarbecue, barbecueën(grill in the open), bbq'en, barbecue aan|steken
en: bbq, campfire, barbecue area, bring a barbecue, grill, barbecue(grill in the open), charcoal barbecue, fire up the grill, light the barbecue
de: Grillplatz, Grill(barbecue), Lagerfeuer, Grill mitbringen, grillen im Park, grillen, Holzkohlegrill, Grillen … erlaubt, Grill anzünden, Grill … vor dem Zelt
fr: faire un barbecue, feu de camp, feu ouvert, aire de barbecue, apporter un barbecue, barbecue(grill in the open), barbecue au charbon, grillade,
  barbecues au charbon

[on-leash] kind=state opposite=off-leash
gloss: dog on a lead
nl: aan de lijn(dog), hondenriem, aanlijnen, kort aan de lijn
en: on a leash, on the lead, on lead, dogs must be leashed
de: an|leinen, Hundeleine, Leinenzwang
fr: en laisse, tenir en laisse

[off-leash] kind=state opposite=on-leash
gloss: dog running free
nl: loslopen, los laten lopen, niet aangelijnd, loslopend
en: off the lead, off-leash, run free, unleashed
de: frei laufen, frei laufend, nicht angeleint, Freilaufzone, unangeleint
fr: sans laisse, en liberté(dog), courir librement, détaché(dog)

[locker-deposit] kind=attribute value=money of=locker
gloss: coin or amount needed for a locker
nl: muntje voor het kluisje, borg voor de locker, kluisje werkt op, pasmunt, lockermuntje, munt van … euro
en: coin for the locker, locker deposit, locker takes, locker coin, coin-operated locker
de: Pfandmünze, Münze für den Spind, Spindpfand, Schließfachpfand, Pfandschloss
fr: pièce pour le casier, caution du casier, jeton pour le casier, pièce de … pour le casier

[locker-fee] kind=attribute value=money of=locker
gloss: what using a locker costs
nl: huur van een locker, lockerhuur, kluishuur, lockerkosten
en: locker rental, locker fee, locker costs, locker hire
de: Schließfachgebühr, Spindmiete, Spindgebühr
fr: location de casier, prix du casier

[lane-swimming] kind=event of=swim
gloss: swimming lengths in lanes
nl: banenzwemmen, baantjeszwemmen
en: lane swimming, swim laps, lap swimming, swim lengths
de: Bahnenschwimmen, Bahnen schwimmen
fr: nage en ligne, couloirs de nage

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
nl: zelfstandig zwemmen, zonder begeleiding zwemmen, alleen zwemmen, zonder volwassene het water in, alleen … zwemmen, alleen komen zwemmen, zwembad … zonder begeleider, zwemmen … zonder begeleider, zonder ouder zwemmen, alleen het water in, alleen naar het zwembad
en: swim alone, swim without an adult, unaccompanied swimming, swim unaccompanied, swim on their own, splash about on their own, in the water on their own, pool on their own, in the water with an adult, pool without an adult, swim on his own, swim on her own, swim by themselves, swim by himself
de: alleen ins Schwimmbad, ohne Begleitung schwimmen, alleine baden, alleine schwimmen, allein schwimmen, allein … Schwimmbad, allein ins Wasser, ohne Erwachsene ins Wasser, ohne Erwachsenen ins Becken
fr: se baigner seul, nager sans adulte, nager seul, enfants non accompagnés à la piscine, se baigner seuls, nager seuls, baigner sans adulte, piscine … sans adulte, dans l'eau avec un adulte, seul à la piscine

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
nl: watertemperatuur, temperatuur van het water, water is … graden
en: water temperature, temperature of the water, pool temperature
de: Wassertemperatur, Temperatur des Wassers
fr: température de l'eau, température du bassin

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
nl: handdoek huren, handdoekverhuur, badjas huren, handdoek lenen, huurhanddoek
en: towel hire, hire a towel, rent a towel, towel rental
de: Handtuch leihen, Leihhandtuch, Handtuchverleih, Bademantelverleih
fr: location de serviette, louer une serviette, prêt de serviette

[library-card] kind=document
gloss: library membership or card
nl: bibliotheekpas, lidmaatschap van de bibliotheek, bibliotheeklidmaatschap, lenerspas, biebpas, bieb-pas, pas van de bibliotheek, pas van de bieb, bibliotheekkaart
en: library card, library membership
de: Bibliotheksausweis, Leseausweis, Büchereiausweis, Benutzerausweis, Büchereikarte, Bibliothekskarte
fr: carte de bibliothèque, carte de lecteur, inscription à la bibliothèque, carte d'abonné à la médiathèque

[lend-item] kind=action is=borrow
gloss: borrowing books or other items
nl: boeken lenen, materialen lenen, ontlenen, leenservice
en: borrow books, lend out, take out books, book loan, check out a book
de: Bücher ausleihen, Medien ausleihen, Entleihung
fr: emprunter des livres, prêt de livres, emprunt de livres, emprunter des documents

[loan-period] kind=attribute value=duration of=lend-item,borrow
gloss: how long borrowed items may be kept
nl: leentermijn, uitleentermijn, uitleenperiode, leenperiode, uitleenduur
en: lending period, borrowing period, keep a book for
de: Leihfrist, Ausleihfrist, Ausleihdauer
fr: durée de prêt, durée d'emprunt

[loan-extension] kind=action is=extend-time of=lend-item
gloss: extending the time a borrowed item may be kept
nl: boeken verlengen, uitlening verlengen, leentermijn verlengen, lening van een boek verlengen, materialen verlengen, boek verlengen, lening verlengen, uitleen verlengen, geleende boeken verlengen
en: renew books, renew a loan, renew your book, book renewal, extend … loan, renew … book, renew … loan, renew … items
de: Leihfrist verlängern, Medien verlängern, Bücher verlängern, Leihfristverlängerung, Buch verlängern, Ausleihe verlängern
fr: prolonger un prêt, prolonger l'emprunt, renouveler un prêt, prolongation du prêt

[overdue-fine] kind=attribute value=money of=lend-item is=late-fee
gloss: fine for bringing borrowed items back late
nl: telaatgeld, boete voor te laat inleveren, leengeldboete, boetegeld, te laat terug|brengen, te laat in|leveren, te laat teruggebracht
en: overdue fine, late fee for books, library fine, overdue charge, bring … back late, return … late
de: Mahngebühr der Bibliothek, Versäumnisgebühr, zu spät zurück|geben, zu spät zurück|bringen
fr: pénalité de retard de prêt, amende de retard(library), amende de bibliothèque, rendre en retard, retour en retard, rendu en retard

[loan-max-items] kind=attribute value=number of=lend-item
gloss: how many items one may borrow at once
nl: aantal boeken tegelijk, boeken tegelijk lenen, boeken per keer
en: books at a time, borrow at once, items on loan
de: Medien gleichzeitig, Bücher gleichzeitig, Ausleihlimit
fr: documents à la fois, livres à la fois, nombre d'emprunts

[reserve-book] kind=action of=book
gloss: putting a hold on a library item
nl: boek reserveren, gereserveerd boek, titel reserveren, wachten op … boek, op het boek wachten, gereserveerde materialen, gereserveerde boeken, gereserveerde titel, door een ander gereserveerd, boek … gereserveerd
en: reserve a book, place a hold, book on hold, someone else is waiting, reserved by someone else, reserved by another, requested by another, reserved items
de: Buch vormerken, Vormerkung, Medium vor|merken, vorbestellte Medien, vorgemerkte Medien, Medien vorbestellen, Medium vorbestellt, anderer … vorgemerkt
fr: réserver un livre, réservation de document, réservé par un autre, livre réservé, documents réservés

[grip-socks] kind=thing
gloss: special or ordinary socks needed in play halls
nl: antislipsokken, gripsokken, springsokken
en: grip socks, non-slip socks, jump socks
de: Stoppersocken, Sprungsocken, Antirutschsocken
fr: chaussettes antidérapantes

[birthday-party] kind=event
gloss: children's birthday party at the venue
nl: kinderfeestje, verjaardagsfeestje, kinderpartijtje, partijtje, verjaardagspartijtje, verjaardagsarrangement
en: birthday party, children's party, kids' party
de: Kindergeburtstag, Geburtstagsfeier, Geburtstagsparty
fr: anniversaire d'enfant, fête d'anniversaire, goûter d'anniversaire

[party-min-children] kind=attribute value=number of=birthday-party,child
gloss: from how many children a party can be booked
nl: minimumaantal kinderen, minimaal aantal kinderen
en: minimum number of children
de: Mindestanzahl Kinder, Mindestkinderzahl
fr: nombre minimum d'enfants

[escape-room] kind=thing
gloss: escape game
nl: escaperoom, ontsnappingskamer, escape game
en: escape room, escape game
de: Escape-Room, Fluchtspiel, Rätselraum
fr: escape game, jeu d'évasion

[players-per-game] kind=attribute value=number of=escape-room
gloss: how many play together
nl: spelers per kamer, aantal spelers, teamgrootte, spelers per team
en: players per room, team size, number of players
de: Spieler pro Raum, Spielerzahl, Teamgröße, Spieleranzahl
fr: nombre de joueurs, joueurs par salle, taille de l'équipe

[arrive-before] kind=attribute value=duration
gloss: how long before the booked start visitors must be there
nl: vooraf aanwezig, voor aanvang aanwezig zijn, kwartier van tevoren aanwezig, op tijd aanwezig, minuten eerder aanwezig, van tevoren aanwezig
en: arrive before the start, be there before, arrive early, arrive … beforehand, be present … before
de: vor Beginn da sein, vor Beginn anwesend, vorher da sein, vor Beginn ein|treffen
fr: arriver avant l'heure, se présenter avant, présent avant le début, arriver à l'avance

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
nl: kunstwerken aanraken, dieren voeren, dieren aaien, objecten aanraken, voederen, voeren(animals), aaien
en: touch the exhibits, feed the animals, pet the animals, stroke the animals, touch the artworks
de: Exponate berühren, Tiere füttern, Tiere streicheln, Kunstwerke anfassen, füttern
fr: toucher les œuvres, nourrir les animaux, caresser les animaux

[draw] kind=action
gloss: drawing or sketching, as in the rooms of a museum
nl: schetsen, schets, potlood, schetsboek, tekenen in de zaal, tekenen in de zalen, tekenen in het museum, natekenen
en: sketch, sketching, sketchbook, pencil, =drawing in
de: zeichnen, Zeichnung(drawing), Bleistift, skizzieren, Skizzenbuch
fr: dessiner, dessin, croquis, crayon, carnet de croquis

[feeding-time] kind=attribute value=time of=zoo
gloss: when animals are fed or shown
nl: voedertijd, voederpresentatie, dierenpresentatie, bij het voeren, voedering, zien voeren
en: feeding time, keeper talk, feeding session, watch … being fed, see … being fed
de: Fütterungszeit, Fütterung, Tierpräsentation, Schaufütterung
fr: heure du nourrissage, nourrissage

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
nl: verschoonruimte, babykamer, luier verschonen, kolfruimte, voedingsruimte
en: baby change, nursing room, breastfeeding room
de: Stillraum
fr: nurserie, espace d'allaitement

[lost-child] kind=event of=child,lose
gloss: child separated from its parents on the site
nl: kind kwijt, vermist kind, kind … kwijtgeraakt
en: lost child, missing child, child meeting point
de: vermisstes Kind, verlorenes Kind, Kindersammelstelle
fr: enfant perdu, enfant égaré

[bad-weather-policy] kind=event
gloss: what happens with rain, storm or closure by weather
nl: slecht weer, regengarantie, bij regen, bij storm, bij onweer, slechtweerregeling, =regent, regenachtig, als het regent, regenweer
en: bad weather, rain guarantee, in case of rain, wet weather, thunderstorm, if it rains, when it rains, rainy day
de: Schlechtwetter, schlechtes Wetter, Regengarantie, bei Regen, bei Gewitter, bei Sturm, wenn es regnet, Regenwetter, =regnet
fr: mauvais temps, en cas de pluie, garantie pluie, par temps de pluie, s'il pleut, jour de pluie

[boat-trip] kind=event
gloss: boat tour or canal cruise
nl: rondvaart, boottocht, boottour, sloep huren, bootverhuur, kano huren, waterfiets
en: boat trip, boat tour, canal cruise, boat hire, canoe hire, pedalo
de: Bootsfahrt, Rundfahrt, Hafenrundfahrt, Bootsverleih, Tretboot, Kanuverleih
fr: croisière promenade, promenade en bateau, location de bateau, pédalo, location de canoë

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
nl: opblaasbaar, opblaasdier, opblaasband, luchtbed … zwembad, zwemband, waterspeelgoed, opblaasbare dieren
en: inflatable, lilo, pool float, rubber ring, pool toy
de: Luftmatratze … Becken, Schwimmreifen, Schwimmtier, aufblasbar, Wasserspielzeug
fr: bouée, gonflable, matelas gonflable, jouet gonflable
