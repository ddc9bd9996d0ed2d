# Mobility: bike hire, shared cars, car rental, public transport, taxi, parking, driving school, garage.

[bike-hire] kind=action is=hire of=bicycle
gloss: hiring a bicycle
nl: fiets huren, fietsverhuur, huurfiets, fiets lenen, fietsenverhuur, verhuurfiets
en: hire a bike, bike hire, rent a bike, bike rental, cycle hire, rental bike
de: Fahrrad mieten, Fahrradverleih, Mietrad, Leihrad, Fahrradvermietung, Rad leihen
fr: louer un vélo, location de vélo, vélo de location, vélo loué, location de vélos

[shared-bike] kind=thing
gloss: bike share taken from the street
nl: deelfiets, OV-fiets, deelfietsen
en: shared bike, bike share, bike-sharing
de: Bikesharing, Sharingrad, Rufrad
fr: vélo en libre-service, vélo partagé, vélopartage

[shared-scooter] kind=thing
gloss: shared electric scooter or moped
nl: deelscooter, deelstep, deelbrommer
en: shared scooter, e-scooter share, shared moped
de: Leihroller, Tretroller-Sharing, Sharing-Roller
fr: trottinette en libre-service, scooter partagé, trottinette partagée

[bike-hire-price] kind=attribute value=money of=bike-hire,bicycle
gloss: what a hired bike costs per day or hour
nl: huurprijs van een fiets, fietshuur per dag, fiets per dag, fietshuurprijs
en: bike hire price, bike per day, daily bike rate
de: Fahrrad pro Tag, Mietpreis fürs Fahrrad, Tagesmiete Fahrrad
fr: prix de location du vélo, vélo par jour, vélo à la journée

[vehicle-deposit] kind=attribute is=deposit value=money
gloss: amount held as security for a hired bike, car or scooter
nl: borg voor de fiets, borg voor de auto, waarborgsom huurauto, borgbedrag
en: vehicle deposit, bike deposit, security deposit on the car
de: Kaution fürs Fahrrad, Kaution für den Mietwagen, Fahrzeugkaution
fr: caution du véhicule, caution du vélo, dépôt de garantie du véhicule

[return-vehicle] kind=action
gloss: bringing the hired bike or car back
nl: fiets inleveren, auto inleveren, huurauto terugbrengen, fiets terugbrengen, auto terugbrengen, fiets … inleveren, auto … terugbrengen
en: return the bike, return the car, drop off the car, bring the bike back, vehicle return, return the vehicle
de: Rad zurück|bringen, Fahrzeugrückgabe, Mietwagen zurück|geben, Auto … zurückbringen, Fahrrad zurück|geben
fr: rendre le vélo, rendre la voiture, restituer le véhicule, restitution du véhicule, ramener le vélo, ramener la voiture

[return-vehicle-time] kind=attribute value=time of=return-vehicle
gloss: at what time a hired bike or car must be back
nl: inlevertijd, uiterste inlevertijd, fiets terug vóór, auto terug om
en: return time(vehicle), bikes back by, car back by
de: Rückgabezeit, Rückgabezeitpunkt, Rad zurück bis
fr: heure de restitution, heure de retour du véhicule

[late-return-vehicle-fee] kind=attribute value=money of=return-vehicle
gloss: charge when a hired vehicle comes back late
nl: te laat ingeleverde fiets, te laat inleveren van de auto, kosten te late inlevering
en: late return fee, late drop-off fee, late vehicle return
de: verspätete Rückgabe, Gebühr für verspätete Rückgabe
fr: restitution tardive, frais de restitution tardive

[one-way-rental] kind=action
gloss: returning a hired vehicle at another location
nl: elders inleveren, enkele reis huren, ander verhuurpunt, andere inleverlocatie, one-way huur, andere locatie inleveren,
  ergens anders … inleveren, ergens anders … terugbrengen, andere vestiging inleveren, andere locatie … ingeleverd, bij een ander filiaal inleveren
en: one-way rental, return to another location, drop off elsewhere, different drop-off location,
  return … elsewhere, drop … off somewhere else, return … at another location, return … at a different location,
  return … different branch, return … another branch, drop … elsewhere
de: Einwegmiete, an einer anderen Station zurückgeben, Rückgabe an anderer Station,
  woanders zurückgeben, woanders abgeben, an einem anderen Ort zurückgeben, anderer Station … abgeben
fr: location aller simple, restituer dans une autre agence, restitution dans une autre agence,
  rendre ailleurs, restituer ailleurs, rendre dans une autre agence, rendre … dans une autre

[bike-helmet] kind=thing
gloss: helmet for cycling, moped or climbing
nl: helm, fietshelm, helmplicht, valhelm, helm dragen
en: helmet, cycle helmet, bike helmet, wear a helmet
de: Helm, Fahrradhelm, Helmpflicht
fr: casque(head), casque de vélo, port du casque

[bike-lock] kind=thing of=lock
gloss: lock for a bike
nl: kettingslot, beugelslot, ringslot
en: bike lock, chain lock, lock the bike, D-lock
de: Kettenschloss, Bügelschloss, Rad ab|schließen
fr: antivol de vélo, cadenas de vélo

[child-bike-seat] kind=thing of=bicycle
gloss: child's seat or trailer for a bike
nl: fietszitje, kinderzitje op de fiets, fietskar, aanhangfiets
en: child bike seat, bike trailer, tag-along
de: Fahrrad-Kindersitz, Fahrradanhänger
fr: siège vélo enfant, remorque à vélo

[flat-tyre] kind=event
gloss: puncture
nl: lekke band, platte band, lek rijden, band plakken
en: puncture, flat tyre, flat tire
de: Reifenpanne, Plattfuß, platter Reifen, Platten(tyre)
fr: crevaison, pneu crevé, pneu à plat

[bike-range] kind=attribute value=number
gloss: how far an electric bike or car goes on one charge
nl: actieradius, rijbereik, kilometer op één lading, bereik van de accu
en: range on a charge, battery range, driving range of the battery, miles on one charge
de: Reichweite(battery), Kilometer pro Ladung, Akkureichweite
fr: autonomie(battery), autonomie de la batterie, kilomètres par charge

[theft-vehicle] kind=event of=theft,bicycle
gloss: bike or car stolen
nl: fietsdiefstal, gestolen fiets, fiets gestolen, autodiefstal, diefstal van de fiets, fiets gejat, auto gestolen
en: bike theft, stolen bike, bike stolen, car theft, bike … nicked, bike … stolen
de: Fahrraddiebstahl, gestohlenes Fahrrad, Rad gestohlen, Autodiebstahl, Rad geklaut, Fahrrad geklaut, Fahrrad gestohlen
fr: vol de vélo, vélo volé, vol du véhicule, vélo … volé

[bike-service] kind=event of=bicycle
gloss: regular bike maintenance
nl: fietsbeurt, fietsonderhoud, fietsreparatie, fietsenmaker, onderhoudsbeurt fiets,
  beurt voor je fiets, beurt voor uw fiets, onderhoudsbeurt van … fiets, fiets … onderhoudsbeurt, fiets … voor een beurt, fiets laten nakijken, fiets laten repareren
en: bike service, bike repair, bike shop service, bike workshop,
  tune-up, service on … bike, service your bike, bike serviced, bike tune-up
de: Fahrradinspektion, Fahrradreparatur, Fahrradwerkstatt,
  Inspektion … Fahrrad, Inspektion … Rads, Rad … Inspektion, Fahrrad … warten lassen
fr: révision de vélo, réparation de vélo, entretien du vélo, atelier vélo,
  révision de votre vélo, vélo … révision, entretien de votre vélo, réviser … vélo

[car-sharing] kind=action of=car
gloss: using a shared car by the hour
nl: deelauto, autodelen, deelautosysteem, deelwagen
en: car sharing, shared car, car club, car share
de: Carsharing, Carsharing-Auto, geteiltes Auto
fr: autopartage, voiture partagée, voiture en autopartage

[damage-waiver] kind=thing
gloss: cover that limits what the hirer pays for damage
nl: afkoop eigen risico, eigen risico afkopen, schadeafkoop, cascodekking, CDW
en: damage waiver, excess waiver, collision damage waiver, excess reduction, zero excess
de: Vollkaskoschutz, Haftungsreduzierung, Selbstbeteiligung reduzieren, Haftungsbefreiung
fr: rachat de franchise, suppression de franchise, réduction de franchise

[rental-excess] kind=attribute is=deductible value=money
gloss: what the hirer pays himself in case of damage
nl: eigen risico bij schade, eigen risico huurauto, schadebedrag eigen risico
en: rental excess, damage excess, excess on the car
de: Selbstbeteiligung Mietwagen, Selbstbeteiligung im Schadensfall
fr: franchise dommages, franchise en cas de dommage, franchise du véhicule

[fuel-policy] kind=thing
gloss: with how much fuel the car is to be returned
nl: volle tank, tankregeling, vol-vol, met volle tank, aftanken, tank … vol, tanken, vol|tanken, bij|tanken, vol te tanken, met een volle tank, volgetankt,
  leeg inleveren
en: full tank, fuel policy, full-to-full, refuel, fill up the tank, fill … tank, fuel up, top up the tank, filling up, with a full tank, tank full
de: vollgetankt, Tankregelung, voller Tank, voll|tanken, auf|tanken, tanken, nach|tanken, voll betankt, mit vollem Tank, mit leerem Tank
fr: plein de carburant, plein à plein, réservoir plein, faire le plein, politique carburant, refaire le plein, rendre … avec le plein, avec le plein,
  réservoir rempli, réservoir … plein

[refuel-fee] kind=attribute value=money of=fuel-policy
gloss: charge for refuelling on behalf of the hirer
nl: bijtankkosten, tankkosten, kosten van bijtanken
en: refuelling charge, refuelling fee
de: Betankungsgebühr, Tankgebühr, Tankkosten
fr: frais de carburant, frais de remplissage

[mileage-included] kind=attribute value=number
gloss: kilometres included in the hire price
nl: vrije kilometers, inbegrepen kilometers, kilometervrij, kilometers per dag, kilometerlimiet, onbeperkt kilometers
en: mileage limit, free miles, included mileage, unlimited mileage, mileage allowance, free kilometres
de: Freikilometer, Inklusivkilometer, Kilometerbegrenzung, unbegrenzte Kilometer
fr: kilométrage inclus, kilométrage illimité, kilomètres inclus, forfait kilométrique

[extra-km-price] kind=attribute value=money
gloss: price per kilometre
nl: prijs per kilometer, extra kilometer, kilometerprijs, meerkilometer, kilometertarief
en: price per kilometre, extra mile, per mile charge, additional kilometre, excess mileage
de: Preis pro Kilometer, Mehrkilometer, Kilometerpreis, zusätzlicher Kilometer
fr: kilomètre supplémentaire, prix au kilomètre, prix du kilomètre

[additional-driver] kind=person of=driver
gloss: second driver of a hired car
nl: extra bestuurder, tweede bestuurder, medebestuurder, bijrijder als bestuurder,
  tweede chauffeur, extra chauffeur, iemand anders … rijden, iemand anders … achter het stuur, partner … rijden, partner … rijdt
en: additional driver, second driver, extra driver,
  another driver, add a driver, someone else … drive, second person … drive, partner … drive
de: Zusatzfahrer, zweiter Fahrer, weiterer Fahrer, zweiten Fahrer, jemand anderes … fahren, weiteren Fahrer, Partner … fahren
fr: conducteur supplémentaire, second conducteur, deuxième conducteur, conducteur additionnel,
  deuxième chauffeur, second chauffeur, autre conducteur, ajouter un conducteur, quelqu'un d'autre … conduire

[young-driver-fee] kind=attribute value=money of=driver,surcharge
gloss: surcharge for young drivers
nl: jongebestuurderstoeslag, toeslag jonge bestuurder, jonge bestuurder, jonge bestuurders, jonge chauffeur, bestuurders onder de
en: young driver fee, young driver surcharge, under-25 surcharge,
  young driver supplement, younger drivers, young driver, drivers under
de: Jungfahrerzuschlag, Jungfahrergebühr, Zuschlag für junge Fahrer, junge Fahrer, Fahrer unter, jüngere Fahrer
fr: supplément jeune conducteur, jeune conducteur, jeunes conducteurs, conducteurs de moins de

[licence-held-years] kind=attribute value=duration of=driving-licence
gloss: how long one must have held a driving licence
nl: rijbewijs in bezit, jaar in het bezit van een rijbewijs, rijbewijsduur
en: held a licence for, licence held, years of holding a licence
de: Führerscheinbesitz, im Besitz eines Führerscheins, Führerschein seit
fr: titulaire du permis depuis, ancienneté du permis, permis depuis

[cross-border-drive] kind=action of=abroad
gloss: taking the hired vehicle abroad
nl: met de huurauto naar het buitenland, over de grens rijden, auto mee naar het buitenland,
  naar het buitenland rijden, de grens over met, met de auto naar het buitenland, grens over rijden, met de auto de grens over, de auto … naar het buitenland,
  huurauto … buitenland, huurauto … de grens over
en: drive abroad, cross the border with the car, take the car abroad,
  drive … abroad, take … car abroad, drive across the border, car across the border, cross the border
de: Auslandsfahrt, mit dem Mietwagen ins Ausland, ins Ausland fahren,
  über die Grenze fahren, Auto … ins Ausland, Mietwagen … ins Ausland, mit dem Auto ins Ausland
fr: conduire à l'étranger, circuler à l'étranger, franchir la frontière avec la voiture,
  passer la frontière, franchir la frontière, rouler à l'étranger, voiture … à l'étranger, véhicule … à l'étranger

[child-car-seat] kind=thing
gloss: child seat in a car
nl: autostoeltje, kinderzitje, autostoel, zittingverhoger
en: child car seat, child seat, car seat, booster seat(car)
de: Kindersitz, Autokindersitz, Babyschale, Autositz
fr: siège auto, siège enfant, réhausseur de voiture

[roof-box] kind=thing
gloss: accessories: roof box, bike rack, sat nav, snow chains, trailer
nl: dakkoffer, fietsendrager, sneeuwketting, aanhanger, trekhaak, skibox
en: roof box, snow chains, trailer(vehicle), tow bar
de: Dachbox, Fahrradträger, Schneeketten, Anhänger(vehicle), Anhängerkupplung
fr: coffre de toit, porte-vélos, chaînes à neige, remorque, attelage

[car-dirty-fee] kind=attribute value=money of=car
gloss: cleaning charge for a dirty or smoked-in vehicle
nl: reinigingskosten van de auto, schoonmaakkosten auto, poetskosten
en: vehicle cleaning fee, valeting charge, car cleaning charge
de: Reinigungspauschale Fahrzeug, Sonderreinigung des Fahrzeugs
fr: frais de nettoyage du véhicule

[transport-ticket] kind=thing
gloss: ticket for bus, tram, metro or train
nl: vervoerbewijs, treinkaartje, buskaartje, reisproduct, uurkaart
en: train ticket, bus ticket, travel ticket, tram ticket
de: Fahrkarte, Fahrschein, Zugticket, Busfahrschein, Fahrausweis, Einzelfahrschein
fr: titre de transport, billet de train, ticket de bus, ticket de métro

[fare] kind=attribute value=money of=transport-ticket
gloss: what the ride costs
nl: ritprijs, reistarief, vervoersprijs, prijs van een rit, basistarief ov, instaptarief
en: fare, bus fare, train fare, cost of the ride
de: Fahrpreis, Beförderungsentgelt, Fahrtkosten, Fahrgeld
fr: prix du trajet, tarif du trajet, prix de la course

[transport-card] kind=thing
gloss: smart card for public transport
nl: OV-chipkaart, OV-pas, persoonlijke ov-kaart, reiskaart, chipkaart(transport)
en: travel card, smartcard for transport, transport card, travelcard
de: Chipkarte für den Nahverkehr, Monatskarte, Kundenkarte ÖPNV, Jobticket
fr: carte de transport, pass Navigo, passe de transport, carte de transports

[check-in-transport] kind=action opposite=check-out-transport
gloss: tapping in with a card at the gate
nl: in|checken(transport), inchecken met je ov-chipkaart, incheckpaal, kaart voor de lezer houden
en: tap in, touch in, tap on, validate your ticket
de: Ticket entwerten, ein|checken(transport), entwerten
fr: valider votre titre, valider le titre de transport, valider en montant

[check-out-transport] kind=action opposite=check-in-transport
gloss: tapping out at the end of the ride
nl: uit|checken(transport), uitcheckpaal, uitcheck
en: tap out, touch out, tap off
de: Check-out am Fahrziel
fr: valider en descendant, badger à la sortie

[forgotten-checkout] kind=event of=forget
gloss: forgot to tap out
nl: vergeten uit te checken, gemiste uitcheck, uitcheck gemist, niet uitgecheckt, vergeten uitchecken, vergeet uit te checken
en: missed tap out, forgot to touch out, incomplete journey,
  forgot to tap out, forgotten to tap out, did not tap out, forget to touch out
de: Check-out vergessen, vergessener Check-out, nicht ausgecheckt, vergessen auszuchecken
fr: oubli de validation, validation oubliée, oublié de valider, oublier de valider en sortant

[fare-dodging] kind=action
gloss: travelling without a ticket and the penalty
nl: zwartrijden, zwartrijder, reizen zonder geldig vervoerbewijs, uitstel van betaling trein
en: fare dodging, travel without a ticket, penalty fare, fare evasion
de: schwarz|fahren, erhöhtes Beförderungsentgelt, Fahren ohne Fahrschein
fr: fraude dans les transports, voyager sans titre, voyager sans billet

[travel-subscription] kind=thing
gloss: season ticket for public transport
nl: treinabonnement, maandabonnement ov, trajectabonnement, jaartrajectkaart, dalvoordeel, reisabonnement
en: rail season ticket, monthly travel pass, monthly bus pass, railcard
de: Deutschlandticket, Abo-Ticket, Monatsabo ÖPNV, Zeitkarte, BahnCard
fr: abonnement de transport, abonnement mensuel de transport, abonnement train, forfait mensuel de transport

[bike-on-train] kind=action of=bicycle
gloss: taking a bicycle on public transport
nl: fiets meenemen in de trein, fiets in de trein, fietskaartje, fiets in de bus, fietskaart trein, fiets mee|nemen, fiets vervoeren, fietsen vervoeren,
  fiets … mee de trein, fiets … trein, fiets … mee in, fiets … metro, fiets … in de trein, fietsen … in de trein, fiets … mee in de trein, fiets … in de bus,
  fiets mee in de bus
en: bike on the train, take your bike on board, bicycle ticket, bike … on the train, bicycles … on board, bikes … on trains, take … bike on, bikes … on board,
  bikes … on the train, bicycles … on trains, bikes on board, bike on the bus, cycle on the train
de: Fahrradmitnahme, Fahrradkarte, Rad im Zug, Fahrrad im Zug, Rad mit|nehmen, Fahrrad mit|nehmen, Rad … in den Zug, Fahrrad … in den Zug, Fahrräder … befördert,
  Rad … im Bus, Fahrrad … im Bus, Fahrräder … im Zug, Räder … im Zug, Fahrrad in der Bahn
fr: vélo à bord, vélo dans le train, billet vélo, vélo … à bord, vélo … train, emporter … vélo, vélo … dans le train, vélos … dans le train, train avec … vélo,
  vélos … à bord, vélos à bord des trains, vélo dans le bus

[folding-bike] kind=thing of=bicycle
gloss: folding bike
nl: opgevouwen fiets
en: folding bike, folded bike
de: Faltrad, Klapprad
fr: vélo pliant, vélo plié

[timetable-transport] kind=thing
gloss: timetable of bus or train
nl: dienstregeling, vertrektijd van de bus, reisplanner, bustijden
en: bus timetable, journey planner, train times
de: Fahrplan, Fahrplanauskunft, Abfahrtszeiten
fr: horaires de bus, fiche horaire, horaires des trains

[first-last-ride] kind=attribute value=time of=public-transport,bus
gloss: first or last bus or train of the day
nl: laatste bus, laatste trein, eerste bus, laatste rit, nachtbus
en: last bus, last train, first bus, night bus
de: letzter Bus, letzte Bahn, letzter Zug, Nachtbus
fr: dernier bus, dernier train, premier bus, bus de nuit

[service-interval] kind=attribute value=duration of=public-transport
gloss: how often the bus, shuttle or ferry goes
nl: rijdt elke, vaart elke, bus gaat elke, bus vertrekt elke, trein rijdt elke
en: runs every, departs every, frequency of the bus
de: fährt alle, Taktzeit, im Takt von
fr: passe toutes les, part toutes les

[order-taxi] kind=action of=taxi
gloss: ordering a taxi
nl: taxi bestellen, taxi reserveren, taxi bellen, taxi aan|vragen
en: order a taxi, book a taxi, taxi ride, call a cab, book a cab
de: Taxi bestellen, Taxifahrt, Taxi rufen, Taxi vorbestellen
fr: commander un taxi, course de taxi, réserver un taxi, appeler un taxi

[taxi-fare] kind=attribute value=money of=order-taxi,taxi
gloss: what a taxi costs
nl: taxitarief, taxiprijs, starttarief taxi, voorrijtarief taxi
en: taxi fare, cab fare, taxi price
de: Taxipreis, Taxitarif, Anfahrtspauschale Taxi
fr: tarif du taxi, prix du taxi, prise en charge taxi

[taxi-free-wait] kind=attribute value=duration of=order-taxi,driver,wait
gloss: how long the driver waits without charge
nl: chauffeur wacht, wachttijd van de chauffeur
en: driver waits, waiting time for the driver
de: Fahrer wartet, Wartezeit des Fahrers
fr: chauffeur attend, temps d'attente du chauffeur

[parking-fee] kind=attribute value=money
gloss: what parking costs
nl: parkeerprijs, uitrijkaart
en: parking costs, pay for parking
de: Parkpreis, Parkkosten
fr: frais de parking, prix du parking

[parking-max-time] kind=attribute value=duration of=park
gloss: how long one may park
nl: maximale parkeerduur, parkeerduur, parkeertijd
en: maximum stay parking, parking duration, parking time limit
de: Höchstparkdauer, Parkdauer, Parkzeit
fr: durée de stationnement, durée maximale de stationnement

[parking-ticket-exit] kind=thing
gloss: ticket at the barrier of a car park
nl: parkeerkaart, parkeerticket, slagboom, uitrijticket, kentekenherkenning
en: car park ticket, exit ticket, barrier, number plate recognition
de: Parkticket, Schranke, =Schranke, Kennzeichenerkennung
fr: ticket de parking, barrière, lecture de plaque

[parking-app] kind=thing of=park
gloss: paying for parking with an app
nl: parkeerapp, parkeren met de app, parkeeractie starten
en: parking app, pay-by-phone parking, parking session
de: Park-App, Handyparken, Parkvorgang
fr: appli de stationnement, stationnement par téléphone

[driving-lesson] kind=event
gloss: lesson at a driving school
nl: rijles, autorijles, motorrijles, rijschool, rijinstructeur
en: driving lesson, driving school, driving instructor
de: Fahrstunde, Fahrschule, Fahrlehrer, Fahrunterricht
fr: leçon de conduite, auto-école, moniteur d'auto-école, heure de conduite, cours de conduite

[driving-lesson-cancel] kind=attribute value=duration of=driving-lesson,cancel
gloss: how long ahead a driving lesson must be cancelled
nl: rijles afzeggen, rijles annuleren, rijles afmelden
en: cancel a driving lesson, cancel your driving lesson
de: Fahrstunde ab|sagen, Fahrstunde stornieren
fr: annuler une leçon de conduite, décommander une heure de conduite

[driving-start-age] kind=attribute value=number of=driving-lesson,drive
gloss: age from which one may start lessons
nl: beginnen met rijles, starten met rijles, 2toDrive, begeleid rijden
en: start driving lessons, start learning to drive
de: Begleitetes Fahren, BF17, mit dem Führerschein anfangen
fr: conduite accompagnée, commencer la conduite

[driving-test] kind=event
gloss: practical exam
nl: rijexamen, praktijkexamen, afrijden, CBR-examen, herexamen rijden, tussentijdse toets
en: driving test, practical test, practical driving exam, retake the driving test
de: Fahrprüfung, praktische Prüfung, Führerscheinprüfung
fr: examen de conduite, examen pratique du permis, épreuve de conduite

[theory-test] kind=event
gloss: theory exam
nl: theorie-examen, theorie halen, theoriecursus, theorie-examen doen, theoriecertificaat
en: theory test, driving theory, theory exam
de: Theorieprüfung, theoretische Prüfung, Theorieunterricht
fr: code de la route, examen du code, épreuve théorique

[lesson-package] kind=thing of=driving-lesson
gloss: package of driving lessons
nl: rijlespakket, lespakket auto, spoedcursus rijbewijs, opfriscursus rijden
en: driving lesson package, intensive driving course, refresher driving lessons
de: Fahrstundenpaket, Intensivkurs Führerschein, Auffrischungsfahrstunden
fr: forfait permis, stage intensif de conduite, forfait heures de conduite

[breakdown-arrival-time] kind=attribute value=duration of=roadside-assistance
gloss: how fast roadside help arrives
nl: aanrijtijd, pechhulp ter plaatse, wegenwacht is er binnen
en: breakdown response time, patrol arrives, mechanic arrives
de: Anfahrtszeit des Pannendienstes, Pannenhelfer ist da
fr: délai d'arrivée du dépanneur, arrivée du dépanneur

[tow] kind=action
gloss: towing a car
nl: wegslepen, slepen(car), sleepdienst, takelen, afslepen, =bergen(car), =geborgen
en: tow, towing, tow away, tow truck, vehicle recovery, breakdown recovery, recovery vehicle
de: ab|schleppen, Abschleppwagen
fr: remorquer, remorquage

[car-workshop] kind=place
gloss: garage for car maintenance
nl: autogarage, garagebedrijf, autowerkplaats, werkplaats(car), monteur van de garage, garage(repair), eigen garage, zelf een garage
en: car workshop, garage(repair), car repair shop, auto repair
de: Autowerkstatt, Kfz-Werkstatt, Werkstatt(car)
fr: garage automobile, garagiste, atelier mécanique

[car-service] kind=event
gloss: periodic maintenance of a car
nl: grote beurt, kleine beurt, auto-onderhoud, olie verversen, beurt voor de auto
en: car service, full service, interim service, oil change, car maintenance
de: Autoinspektion, Ölwechsel, große Inspektion, Fahrzeugwartung
fr: révision de la voiture, vidange, entretien automobile, révision du véhicule

[mot-test] kind=event
gloss: statutory vehicle inspection
nl: APK, apk-keuring, autokeuring, apk-herkeuring
en: MOT, MOT test, roadworthiness test, vehicle inspection
de: Hauptuntersuchung, TÜV, HU, TÜV-Prüfung
fr: contrôle technique, contre-visite

[mot-price] kind=attribute value=money of=mot-test
gloss: what the vehicle inspection costs
nl: APK-kosten, prijs van een APK, APK kost
en: MOT price, MOT costs
de: TÜV-Kosten, TÜV kostet, HU-Gebühr
fr: prix du contrôle technique, contrôle technique coûte

[drop-car-off] kind=action of=car
gloss: bringing the car to the garage
nl: auto brengen voor onderhoud, auto afgeven bij de garage, sleutelkluis garage, haal- en brengservice
en: drop your car off, key drop box, collection and delivery of your car
de: Fahrzeug bringen, Hol- und Bringservice, Fahrzeugabgabe, Auto in die Werkstatt bringen
fr: déposer la voiture au garage, service voiturier, dépôt du véhicule

[waiting-while-service] kind=action of=wait
gloss: waiting at the garage until it is done
nl: klaar terwijl u wacht, wachten op de auto, terwijl je wacht
en: while you wait
de: während Sie warten, auf das Auto warten
fr: pendant que vous patientez, attendre sur place

[tyre-change] kind=event
gloss: switching winter and summer tyres
nl: banden wisselen, bandenwissel, winterbanden, zomerbanden, wielwissel, all-seasonbanden
en: tyre change, winter tyres, summer tyres, tyre fitting, all-season tyres
de: Reifenwechsel, Winterreifen, Sommerreifen, Räderwechsel, Ganzjahresreifen
fr: changement de pneus, pneus hiver, pneus été, montage de pneus, pneus quatre saisons

[tyre-storage] kind=action
gloss: garage stores the tyres
nl: bandenopslag, bandenhotel, banden opslaan
en: tyre storage, tyre hotel
de: Reifeneinlagerung, Reifenhotel, Räder ein|lagern
fr: gardiennage de pneus, stockage de pneus

[tyre-pressure] kind=attribute value=number
gloss: pressure in the tyres
nl: bandenspanning, banden oppompen
en: tyre pressure, inflate tyres
de: Reifendruck, Luftdruck der Reifen
fr: pression des pneus, gonfler les pneus

[car-wash] kind=place of=wash
gloss: car wash
nl: wasstraat, autowasstraat, auto wassen, wasbox, wasprogramma(car)
en: car wash, wash programme for cars, wash the car
de: Waschstraße, Autowäsche, Waschanlage, Waschbox
fr: station de lavage, lavage auto, lavage automobile

[car-key-box] kind=thing
gloss: opening a shared vehicle with app or card
nl: auto openen met de app, fiets ontgrendelen, ontgrendelen met de app, smart lock
en: unlock the car, unlock the bike, unlock with the app
de: Auto öffnen per App, Rad entsperren, Fahrzeug entriegeln
fr: déverrouiller le vélo, déverrouiller la voiture, déverrouiller avec l'appli

[out-of-zone-parking] kind=action
gloss: leaving a shared vehicle outside the permitted area
nl: buiten de zone parkeren, buiten het servicegebied, parkeerzone deelscooter, servicegebied(vehicle)
en: outside the zone, outside the service area, no-parking zone
de: außerhalb des Geschäftsgebiets, Geschäftsgebiet, Parkverbotszone
fr: hors zone, hors de la zone de service, en dehors de la zone

[moped] kind=thing
gloss: moped or scooter
nl: snorfiets, bromfietsrijbewijs
en: scooter(vehicle), speed pedelec
de: Roller(scooter), Motorroller, S-Pedelec
fr: speedelec

[camper-hire] kind=action is=hire of=camper
gloss: hiring a camper or trailer
nl: camper huren, caravan huren, aanhanger huren, camperverhuur
en: hire a campervan, rent a motorhome, trailer hire
de: Wohnmobil mieten, Wohnmobilvermietung, Anhänger mieten
fr: louer un camping-car, location de camping-car, location de remorque

[rental-period-min] kind=attribute value=duration of=hire
gloss: shortest hire period
nl: minimale huurperiode, minimale huurduur, dagdeel huren, per dagdeel
en: minimum rental period, minimum hire, half-day hire
de: Mindestmietdauer, Mindestmietzeit, Mindestleihdauer
fr: durée minimale de location, location minimum, demi-journée de location

[grace-period-vehicle] kind=attribute value=duration
gloss: how long a reserved vehicle is kept for a late customer
nl: auto blijft gereserveerd, fiets blijft gereserveerd, uitloop bij ophalen
en: reservation held for pick-up, grace period for collection
de: Fahrzeug wird bereitgehalten, Kulanzzeit bei Abholung
fr: véhicule … conservé, tolérance de retard à la prise en charge

[public-transport] kind=thing
gloss: bus, tram, metro and train
nl: openbaar vervoer, ov, streekbus, met het ov
en: public transport, underground(transport), transit
de: öffentliche Verkehrsmittel, ÖPNV, Nahverkehr
fr: transports en commun, transport public

[buy-on-board] kind=action is=buy of=transport-ticket
gloss: buying the ticket in the vehicle
nl: in de bus kopen, bij de chauffeur kopen, bij de buschauffeur kopen, kaartje bij de chauffeur, in de bus geen kaartje, bus … kaartje kopen, in de trein kopen, in de tram kopen, chauffeur verkoopt,
  bij de chauffeur verkrijgbaar, verkrijgbaar bij de chauffeur
en: ticket from the driver, buy … from the driver, pay the driver(buy a ticket), tickets on board, driver sells, ticket … on board,
  tickets … from the driver
de: beim Fahrer kaufen, beim Busfahrer kaufen, Fahrkarte im Bus, im Bus kaufen, im Zug kaufen, Fahrer verkauft
fr: auprès du conducteur, auprès du chauffeur, chauffeur … vend, conducteur … vend, billets … à bord, billet … à bord,
  tickets … à bord, ticket … à bord
