# Nature and community: garden centre, plants, pets, farm, venue hire, charity, volunteering, church and community centre.

[garden-centre] kind=place
gloss: shop for plants and garden goods
nl: tuincentrum, kwekerij, tuinwinkel, plantenzaak, boomkwekerij
en: garden centre, garden shop, plant shop
de: Gartencenter, Gärtnerei, Baumschule, Gartenmarkt
fr: jardinerie, pépinière, magasin de jardinage

[water-plants] kind=action
gloss: giving plants water
nl: water geven, begieten, planten water geven, gieten(plants), besproeien
en: water the plants, water your plant, watering, give water
de: gießen, bewässern, Pflanzen gießen, Gießwasser
fr: arroser, arrosage, arroser les plantes

[watering-frequency] kind=attribute of=water-plants
gloss: how often a plant needs water
nl: keer per week water, hoe vaak water geven, waterbehoefte
en: how often to water, water once a week
de: wie oft gießen, Wasserbedarf
fr: fréquence d'arrosage, combien de fois arroser

[planting-time] kind=attribute value=time
gloss: when to plant or sow
nl: planttijd, plantseizoen, zaaitijd, zaaien, planttijdstip, uitplanten
en: planting time, planting season, sow, sowing time, plant out
de: Pflanzzeit, säen, Aussaat, Aussaatzeit
fr: période de plantation, semer, semis, époque de semis

[repotting] kind=action
gloss: potting or repotting plants
nl: verpotten, oppotten, potgrond, verpotservice
en: repot, repotting, potting soil, potting compost
de: um|topfen, Blumenerde, ein|topfen
fr: rempoter, rempotage, terreau

[fertiliser] kind=thing
gloss: plant food
nl: plantenvoeding, mest, kunstmest, bemesten, meststof
en: fertiliser, plant food, feed your plants, manure
de: Dünger, düngen, Düngemittel
fr: engrais, fertilisant, fumier

[weed-killer] kind=thing
gloss: pesticides and weedkiller
nl: onkruidverdelger, onkruid, bestrijdingsmiddel, gewasbescherming, slakkenkorrels
en: weedkiller, weed, pesticide, slug pellets
de: Unkrautvernichter, Unkraut, Pflanzenschutzmittel, Schneckenkorn
fr: désherbant, mauvaises herbes, pesticide, anti-limaces

[frost-hardy] kind=quality
gloss: plant survives the winter outside
nl: winterhard, vorstbestendig, kan tegen vorst, bestand tegen vorst
en: hardy, frost-hardy, frost-resistant, winter-hardy
de: winterhart, frosthart, frostbeständig
fr: rustique(plant), résistant au gel

[sun-shade] kind=attribute
gloss: place in sun or shade
nl: halfschaduw, volle zon, schaduwplant, standplaats(plant), direct zonlicht
en: full sun, partial shade, shade-loving, direct sunlight
de: Halbschatten, volle Sonne, Schattenpflanze
fr: mi-ombre, plein soleil, plante d'ombre, soleil direct

[dead-plant] kind=event of=plant-growth-guarantee
gloss: plant dies after purchase
nl: plant doodgegaan, dode plant, plant gaat dood, verdord, verwelkt, niet aangeslagen,
  plant dood, plant … doodgaat, plant … doodgegaan
en: dead plant, plant died, wilted, withered, plant … dies, dead plants
de: eingegangene Pflanze, Pflanze eingegangen, verwelkt, vertrocknet, Pflanze … eingegangen, Pflanze … eingeht
fr: plante morte, plante … morte, fané, flétri, plante … meurt, plante est morte

[poisonous-plant] kind=quality
gloss: plant harmful to animals or children
nl: giftig voor dieren, giftige plant, giftig, diervriendelijke plant
en: poisonous plant, toxic to pets, poisonous, toxic
de: giftig für Tiere, Giftpflanze, giftig
fr: toxique pour les animaux, plante toxique, toxique

[christmas-tree] kind=thing
gloss: Christmas tree for sale or rent
nl: kerstbomen, kluitkerstboom, nordmann, kerstboom met kluit
en: Nordmann, potted Christmas tree
de: Nordmanntanne
fr: sapin, sapin en pot

[adopt-christmas-tree] kind=action
gloss: hiring or adopting a Christmas tree and bringing it back
nl: adoptiekerstboom, kerstboom huren, kerstboom terugbrengen, kerstboom adopteren
en: rent a Christmas tree, return your Christmas tree
de: Mietweihnachtsbaum, Weihnachtsbaum mieten
fr: location de sapin, rapporter le sapin

[flower-delivery-card] kind=thing
gloss: funeral flowers, wreaths, ribbons
nl: rouwboeket, rouwkrans, grafkrans, rouwlint, rouwstuk
en: funeral flowers, wreath, funeral wreath
de: Trauerkranz, Trauergesteck, Kranzschleife
fr: couronne mortuaire, gerbe de deuil, fleurs de deuil

[pet-shop] kind=place of=animal
gloss: shop for animals
nl: dierenwinkel, dierenspeciaalzaak, dierenzaak, aquariumwinkel
en: pet shop, pet store, pet supplies
de: Zoohandlung, Tierhandlung, Zoofachgeschäft
fr: animalerie, magasin pour animaux

[buy-animal] kind=action is=buy
gloss: buying or rehoming an animal
nl: dier kopen, konijn kopen, puppy kopen, herplaatsen(animal)
en: buy a pet, buy a rabbit, rehome
de: Tier kaufen, Kaninchen kaufen, Tiervermittlung
fr: acheter un animal, acheter un lapin

[animal-shelter] kind=place of=animal
gloss: shelter for lost animals
nl: asiel(animals), dierenopvang, dier adopteren
en: rescue centre, adopt a pet, adopt a dog
de: Tier adoptieren, Tierschutzverein
fr: refuge pour animaux, adopter un animal, fourrière animale

[animal-shelter-fee] kind=attribute value=money of=animal-shelter
gloss: contribution for adopting an animal
nl: adoptiekosten, plaatsingskosten dier, adoptiebijdrage
en: adoption fee, rehoming fee
de: Schutzgebühr, Vermittlungsgebühr Tier
fr: frais d'adoption, participation à l'adoption

[pet-boarding] kind=thing
gloss: boarding animals during holidays
nl: dierenpension, hondenpension, kattenpension, hondenoppas, honden-uitlaatservice
en: kennels, cattery, pet boarding, dog sitter, dog walking service
de: Hundepension, Tierpension, Katzenpension, Hundesitter
fr: pension pour chiens, pension animale, chenil, garde de chien

[pet-grooming] kind=action
gloss: trimming a dog
nl: trimsalon, hond trimmen, hondentrimmer, nagels knippen(animal)
en: dog grooming, groomer, pet grooming
de: Hundesalon, Hundefriseur, Hund scheren
fr: toilettage, toiletteur, salon de toilettage

[dog-training] kind=event of=dog
gloss: puppy course and dog school
nl: puppycursus, hondenschool, hondentraining, gehoorzaamheidscursus
en: puppy class, dog training, dog school, obedience class
de: Welpenkurs, Hundeschule, Hundetraining
fr: école du chiot, éducation canine, dressage

[cage-aquarium] kind=thing
gloss: cage, aquarium, litter
nl: kooi, vissenkom, kattenbak, kattenbakvulling, hok, terrarium
en: cage, fish tank, litter tray, cat litter, hutch
de: Käfig, Katzenklo, Katzenstreu, Terrarium, Stall(pets)
fr: cage, litière, bac à litière, clapier, terrarium

[farm] kind=place
gloss: farm and farm shop
nl: boerderij, boerderijwinkel, boer, zorgboerderij, landwinkel, boerenbedrijf
en: farm, farm shop, farmer
de: Bauernhof, Hofladen, Landwirt, Bauer
fr: magasin à la ferme, agriculteur, vente à la ferme, =la ferme, =une ferme, =notre ferme, =fermes

[pick-your-own] kind=action
gloss: harvesting fruit or flowers oneself
nl: zelfpluk, zelf plukken, pluktuin, zelfoogst, plukboerderij
en: pick your own, pick-your-own, self-pick
de: selbst pflücken, Selbstpflücken, Selbsternte
fr: cueillette, libre cueillette, cueillir soi-même

[harvest-share] kind=thing
gloss: share in the harvest of a community farm
nl: oogstaandeel, zelfoogsttuin, herenboeren, oogstpakket
en: harvest share, community-supported agriculture, veg share
de: Ernteanteil, solidarische Landwirtschaft, SoLawi
fr: part de récolte, AMAP

[allotment] kind=place
gloss: rented garden plot
nl: volkstuin, tuincomplex, moestuinperceel
en: allotment, community garden, vegetable plot
de: Schrebergarten, Kleingarten, Gemüsegarten
fr: jardin ouvrier, jardin partagé, potager

[riding-school] kind=place
gloss: horse riding
nl: manege, paardrijles, ponykamp, paardrijden, rijlaarzen
en: riding school, riding lesson, pony camp, horse riding
de: Reitschule, Reitstunde, Reiterhof, reiten
fr: centre équestre, cours d'équitation, équitation, poney-club

[horse-livery] kind=thing
gloss: stabling of horses
nl: pensionstal, paard stallen, pensionpaard, weidegang
en: livery, stabling, livery yard
de: Pensionsstall, Einstellplatz Pferd, Pferdepension
fr: pension pour chevaux, écurie, box pour cheval

[livestock] kind=thing is=animal
gloss: farm animals
nl: vee, koe, varken, schaap, kippen, pluimvee, geit, ezel, boerderijdier
en: livestock, cow, pig, sheep, chicken(animal), hen, goat, donkey, farm animal
de: Vieh, Kuh, Schwein, Schaf, Ziege, Esel, Nutztier
fr: bétail, vache, cochon, mouton, poule, chèvre, âne

[farm-machinery] kind=thing
gloss: agricultural machinery and contractor
nl: tractor, trekker, loonwerker, landbouwmachine, loonbedrijf
en: tractor, farm machinery, agricultural contractor
de: Traktor, Schlepper, Landmaschine, Lohnunternehmer
fr: tracteur, machine agricole, entrepreneur agricole

[minimum-order-quantity-farm] kind=attribute value=number
gloss: least weight of feed, sand, wood one can order
nl: minimale afname per ton, bigbag, per kuub, halve pallet
en: bulk bag, minimum tonnage, per cubic metre
de: Big Bag, Mindestabnahme in Tonnen, pro Kubikmeter
fr: big bag, quantité minimale en tonnes, au mètre cube

[firewood] kind=thing
gloss: wood and pellets for burning
nl: haardhout, brandhout, houtpellets, openhaardhout
en: firewood, wood pellets, kindling, fire logs, wooden logs, =logs of wood
de: Brennholz, Kaminholz, Holzpellets
fr: bois de chauffage, bûches, granulés de bois

[nature-reserve] kind=place
gloss: forest or nature area open to visitors
nl: natuurreservaat, wandelroute, nationaal park, wandelpad
en: walking trail, national park, footpath
de: Wanderweg, Nationalpark
fr: sentier, parc national, randonnée

[sunrise-sunset] kind=time
gloss: between sunrise and sunset
nl: zonsopgang, zonsondergang, van zonsopkomst tot zonsondergang
en: sunrise, sunset, dawn to dusk
de: Sonnenaufgang, Sonnenuntergang
fr: lever du soleil, coucher du soleil

[fishing] kind=action
gloss: angling and permits
nl: vissen(angling), vispas, hengelen, visvergunning, hengelsport, nachtvissen
en: fishing, fishing permit, angling, rod licence
de: angeln, Angelschein, Angelkarte, Fischereischein
fr: pêcher, carte de pêche, permis de pêche, pêche à la ligne

[venue-hire] kind=action is=hire
gloss: hiring a hall or location
nl: zaal huren, locatie huren, feestzaal, zaalhuur, ruimte huren, feestlocatie
en: venue hire, hire a hall, room hire, hire the venue, function room hire, event venue
de: Saal mieten, Raumvermietung, Location mieten, Festsaal, Hochzeitslocation, Saalvermietung
fr: louer une salle, location de salle, salle des fêtes, lieu de mariage, louer un lieu, salle de réception

[venue-hire-price] kind=attribute value=money of=venue-hire
gloss: what hiring a hall costs
nl: zaalhuurprijs, huurprijs van de zaal, prijs per dagdeel, tarief zaalhuur
en: venue hire fee, hall hire price, room hire rate
de: Saalmiete, Raummiete, Mietpreis des Saals
fr: prix de location de la salle, tarif de la salle

[venue-capacity] kind=attribute value=number of=venue-hire
gloss: how many guests fit in the hall
nl: zaalcapaciteit, maximaal aantal gasten, gasten in de zaal, personen in de zaal
en: venue capacity, guests in the hall, seats up to
de: Saalkapazität, maximale Gästezahl, Gäste im Saal
fr: capacité de la salle, nombre maximum d'invités, convives dans la salle

[venue-option] kind=action
gloss: provisional reservation of a venue
nl: optie op een zaal, optie op een datum, in optie, vrijblijvende optie
en: provisional booking, hold a date, pencil in, option on a date
de: Option auf einen Termin, unverbindliche Reservierung, optionieren
fr: option sur une date, pré-réservation, poser une option

[venue-option-length] kind=attribute value=duration of=venue-option
gloss: how long a provisional reservation is held
nl: optie vervalt, optietermijn, optie is geldig, in optie houden
en: provisional booking held for, option expires, hold lasts
de: Optionsfrist, Option verfällt, Option gilt
fr: durée de l'option, option expire

[music-end-time] kind=attribute value=time of=venue-hire
gloss: when music must stop
nl: eindtijd feest, muziek uit, muziek zachter, geluidslimiet, muziek stopt
en: music off, music must stop, party end time, last song
de: Musikende, Musik aus, Ende der Feier, Sperrstunde
fr: fin de la musique, arrêt de la musique, heure de fin de soirée

[set-up-time] kind=action
gloss: building up and clearing the hall
nl: afbouwen, opbouwtijd, inrichten van de zaal, afbreken(event)
en: set up the room, set-up time, clear the hall, take-down
de: Abbau(event), Aufbauzeit, Saal ein|richten
fr: démontage(event), temps d'installation, installer la salle

[own-dj] kind=action
gloss: own band, DJ or caterer in a hired venue
nl: eigen dj, eigen band, eigen cateraar, externe catering, eigen catering
en: own DJ, own band, own caterer, external caterer
de: eigener DJ, eigene Band, eigener Caterer, externes Catering
fr: propre DJ, propre traiteur, traiteur extérieur, votre propre groupe

[decoration-confetti] kind=action
gloss: decorating a hall, confetti, candles
nl: versieren, slingers, confetti, versiering, rijst gooien, ballonnen
en: confetti, decorations, balloons, streamers
de: dekorieren, Konfetti, Dekoration, Luftballons, Reis werfen
fr: décorer, confettis, décoration, ballons, lancer de riz

[fireworks-venue] kind=action
gloss: fireworks and sky lanterns
nl: wensballon, sterretjes afsteken, vuurwerk afsteken
en: sky lantern, sparklers
de: Himmelslaterne, Wunderkerze
fr: lanterne volante, cierge magique

[av-equipment] kind=thing
gloss: projector, microphone and such in a room
nl: beamer, projector, microfoon, geluidsinstallatie, flip-over
en: projector, microphone, sound system, flipchart, PA system
de: Beamer, Mikrofon, Tonanlage, Flipchart
fr: vidéoprojecteur, micro, sono, paperboard

[charity] kind=thing
gloss: organisation for a good cause
nl: goede doel, liefdadigheid, inzamelingsactie, collecte, goededoelenorganisatie
en: good cause, fundraiser, charitable organisation, fundraising
de: Wohltätigkeit, guter Zweck, gemeinnützige Organisation, Spendenaktion, Hilfsorganisation
fr: œuvre caritative, association caritative, bonne cause, collecte de fonds

[donate] kind=action
gloss: giving money to a charity
nl: doneren, donatie, gift(charity), donateur, bijdrage geven, steunen(charity)
en: donate, donation, donor, give to charity, make a gift
de: spenden, Spende, Spender
fr: faire un don, don, donateur, donner à une association

[monthly-donor] kind=action is=donate
gloss: regular donation by mandate
nl: maandelijkse donatie, vaste donateur, donateurschap, maandelijks steunen
en: monthly donation, regular giving, monthly giving, regular donor
de: monatliche Spende, Dauerspende, Fördermitglied
fr: don mensuel, don régulier, prélèvement automatique du don

[stop-donation] kind=action is=terminate-contract of=donate
gloss: ending a regular donation
nl: donatie stopzetten, donateurschap opzeggen, donatie beëindigen
en: stop your donation, cancel your donation, stop giving
de: Spende beenden, Dauerspende kündigen
fr: arrêter votre don, annuler le don mensuel

[minimum-donation] kind=attribute value=money of=donate
gloss: least amount of a donation
nl: minimale donatie, minimumdonatie, minimale gift
en: minimum donation, smallest donation
de: Mindestspende
fr: don minimum, montant minimum du don

[tax-deductible] kind=quality
gloss: donation can be deducted from tax
nl: fiscaal aftrekbaar, aftrekbaar van de belasting, ANBI-status, giftenaftrek, ANBI
en: tax-deductible, Gift Aid, tax relief on donations
de: steuerlich absetzbar, Spende absetzen
fr: déductible des impôts, réduction d'impôt, défiscalisable

[donation-receipt] kind=document
gloss: proof of a donation for tax
nl: giftenverklaring, donatieoverzicht, jaaroverzicht giften
en: donation receipt, annual giving statement
de: Spendenbescheinigung, Spendenquittung, Zuwendungsbestätigung
fr: reçu fiscal, attestation de don

[donation-share] kind=attribute value=percentage of=donate
gloss: which part reaches the cause
nl: besteed aan het doel, gaat naar het doel, wervingskosten, van elke euro
en: goes to the cause, of every euro, goes directly to
de: fließt in die Projekte, Verwaltungskostenanteil, von jedem Euro
fr: affecté aux missions, de chaque euro, consacré aux projets

[legacy] kind=action
gloss: leaving money by will to a charity
nl: nalaten, in je testament opnemen, legaat, erfenis nalaten
en: legacy, leave a gift in your will, bequest
de: Testamentsspende, Vermächtnis, vererben
fr: legs, léguer, inscrire au testament

[donate-goods] kind=action
gloss: giving clothes or goods
nl: kleding doneren, spullen brengen, kleding inzamelen, kledinginzameling, spullen doneren, spullen inleveren
en: donate clothes, donate goods, donate items, clothing collection
de: Kleiderspende, Sachspende, Kleidersammlung
fr: don de vêtements, donner des vêtements, collecte de vêtements, don d'objets

[door-to-door-collector] kind=person
gloss: collector at the door
nl: collectant, collectebus, huis-aan-huiscollecte, collecteren
en: door-to-door collector, collection tin, street fundraiser
de: Spendensammler, Haussammlung, Sammelbüchse
fr: quêteur, quête à domicile, démarcheur de dons

[food-bank] kind=place
gloss: food aid
nl: voedselbank, voedselpakket, kledingbank, weggeefwinkel
en: food bank, food parcel, community fridge
de: Tafel(food bank), Lebensmittelausgabe, Kleiderkammer
fr: banque alimentaire, colis alimentaire, Restos du Cœur

[volunteering] kind=action
gloss: working unpaid for an organisation
nl: vrijwilligerswerk, vrijwilliger worden, vrijwillig helpen, handje helpen
en: volunteering, become a volunteer, voluntary work
de: Ehrenamt, Freiwilliger, freiwillig helfen
fr: bénévolat, devenir bénévole, donner un coup de main

[volunteer-expenses] kind=attribute value=money of=volunteering,volunteer
gloss: expenses paid to volunteers
nl: vrijwilligersvergoeding, onkostenvergoeding vrijwilliger, reiskostenvergoeding vrijwilligers
en: volunteer expenses, expenses for volunteers
de: Aufwandsentschädigung, Ehrenamtspauschale
fr: défraiement des bénévoles, indemnité de bénévolat

[volunteer-hours] kind=attribute value=duration of=volunteering
gloss: how much time is asked of a volunteer
nl: uur per week vrijwilligerswerk, tijdsinvestering, dagdeel per week
en: hours a week volunteering, time commitment
de: Stunden pro Woche ehrenamtlich, Zeitaufwand
fr: heures de bénévolat, engagement en temps

[community-centre] kind=place
gloss: neighbourhood centre
nl: buurthuis, wijkcentrum, dorpshuis, buurtcentrum, ontmoetingsplek, wijkgebouw
en: community centre, village hall, neighbourhood centre
de: Gemeindezentrum, Bürgerhaus, Nachbarschaftszentrum, Stadtteilzentrum
fr: maison de quartier, centre social, salle communale, centre culturel

[church] kind=place
gloss: church, mosque and worship building
nl: kerk, moskee, synagoge, kerkgebouw, parochie, kathedraal
en: church, mosque, synagogue, cathedral, parish
de: Kirche, Moschee, Synagoge, Kirchengemeinde, Dom
fr: église, mosquée, synagogue, paroisse, cathédrale

[worship-service] kind=event
gloss: church service
nl: kerkdienst, eredienst, zondagsdienst, viering, gebedsdienst, heilige mis, zondagse mis
en: church service, worship service, Sunday service, prayer service
de: Gottesdienst, Andacht, Messe(church), Sonntagsgottesdienst
fr: culte, messe, office religieux, célébration religieuse

[baptism] kind=event
gloss: baptism, communion, confirmation in church
nl: doop, dopen, communie, vormsel, doopdienst
en: baptism, christening, first communion, baptise
de: Taufe, Kommunion, Konfirmation, taufen
fr: baptême, première communion, confirmation religieuse, baptiser

[coffee-morning] kind=event
gloss: social meeting in the community centre
nl: koffieochtend, koffie-inloop, inloopochtend, eettafel, buurtmaaltijd
en: coffee morning, drop-in morning, community lunch
de: Kaffeetreff, Seniorencafé
fr: café-rencontre, matinée café, repas de quartier

[repair-cafe] kind=event of=repair
gloss: volunteers repair things
nl: repaircafé, repareer-café
en: repair café
de: Repair-Café, Reparaturcafé
fr: repair café, atelier de réparation participatif

[flea-market] kind=event
gloss: market stall, flea market and the stall fee
nl: vlooienmarkt, marktkraam, kofferbakverkoop, kraam huren, kraamhuur
en: car boot sale, market stall, stall fee, jumble sale
de: Trödelmarkt, Marktstand
fr: vide-grenier, stand de marché, marché aux puces

[choir] kind=thing
gloss: choir or orchestra
nl: koor, orkest, harmonie, zangles, muziekles, muziekschool
en: choir, orchestra, brass band, music lesson, music school
de: Chor, Orchester, Musikunterricht, Musikschule
fr: chorale, orchestre, cours de musique, école de musique

[raffle] kind=event
gloss: lottery for a cause and bingo
nl: loterij, lot(lottery), verloting, bingo, loten kopen
en: raffle, bingo, raffle ticket
de: Tombola, Lotterie, Bingo, Lotterielos, Losnummer
fr: tombola, loterie, loto, billet de tombola

[event-registration] kind=action is=register
gloss: signing up for an activity or event
nl: aanmelden voor de activiteit, inschrijven voor de activiteit, aanmelden voor het evenement, opgeven voor de activiteit
en: sign up for the event, register for the activity, register for the event
de: für die Veranstaltung anmelden, zur Aktivität anmelden, Teilnahme anmelden
fr: s'inscrire à l'activité, s'inscrire à l'événement, inscription à l'activité

[event-registration-deadline] kind=attribute value=date of=event-registration,register
gloss: until when one may sign up
nl: aanmelden tot, inschrijven tot, sluiting inschrijving, uiterste aanmelddatum, inschrijving sluit
en: registration closes, sign up by, entries close, register by
de: Anmeldung bis
fr: inscription jusqu'au
