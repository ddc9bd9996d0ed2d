# Places: countries, regions, kinds of places.

[place] kind=place
gloss: place in general
nl: plek, oord, plaats
en: spot, =place, =places, area where
de: Ort(place), Platz(place), =Stelle, =Stellen
fr: endroit, place(spot)

[country] kind=place contrast=yes
gloss: state; which country
nl: land, welk land, landen
en: country, which country, nation
de: Land, welches Land, Länder
fr: pays, quel pays

[eu-country] kind=place opposite=non-eu-country
gloss: in the European Union
nl: EU, Europese Unie, EU-land, binnen de EU, EU-lidstaat, lidstaat
en: EU, European Union, EU country, within the EU, member state
de: EU, Europäische Union, EU-Land, EU-Mitgliedstaat, innerhalb der EU
fr: UE, Union européenne, pays de l'UE, État membre, au sein de l'UE

[non-eu-country] kind=place opposite=eu-country
gloss: outside the European Union
nl: buiten de EU, niet-EU-land, buiten de Europese Unie, derde land
en: outside the EU, non-EU, non-EU country, outside the European Union, third country
de: außerhalb der EU, Nicht-EU-Land, Drittland, Nicht-EU-Ausland
fr: hors UE, hors de l'UE, pays tiers, hors Union européenne

[eea] kind=place
gloss: European Economic Area
nl: EER, Europese Economische Ruimte
en: EEA, European Economic Area
de: EWR, Europäischer Wirtschaftsraum
fr: EEE, Espace économique européen

[benelux] kind=place
gloss: Belgium, Netherlands, Luxembourg
nl: Benelux, Beneluxlanden
en: Benelux, Benelux countries
de: Benelux, Beneluxländer, Beneluxstaaten
fr: Benelux, pays du Benelux

[schengen] kind=place
gloss: Schengen area
nl: Schengen, Schengengebied, Schengenland
en: Schengen, Schengen area
de: Schengen, Schengen-Raum, Schengenraum
fr: Schengen, espace Schengen

[dach-region] kind=place
gloss: Germany, Austria, Switzerland
nl: Duitstalige landen, DACH
en: German-speaking countries, DACH
de: DACH, deutschsprachiger Raum
fr: pays germanophones, DACH

[scandinavia] kind=place
gloss: northern countries
nl: Scandinavië, Scandinavisch
en: Scandinavia, Scandinavian, Nordic countries
de: Skandinavien, skandinavisch
fr: Scandinavie, scandinave, pays nordiques

[europe] kind=place opposite=outside-europe
gloss: the continent
nl: Europa, Europees, binnen Europa
en: Europe, European, within Europe
de: Europa, europäisch, innerhalb Europas
fr: Europe, européen, en Europe

[outside-europe] kind=place opposite=europe
gloss: other continents
nl: buiten Europa, wereldwijd, rest van de wereld, hele wereld
en: outside Europe, worldwide, rest of the world, all over the world
de: außerhalb Europas, weltweit, Rest der Welt
fr: hors d'Europe, monde entier, reste du monde, hors Europe

[asia] kind=place
gloss: continent Asia
nl: Azië, Aziatisch
en: Asia, Asian
de: Asien, asiatisch
fr: Asie, asiatique

[africa] kind=place
gloss: continent Africa
nl: Afrika, Afrikaans
en: Africa, African
de: Afrika, afrikanisch
fr: Afrique, africain

[north-america] kind=place
gloss: continent North America
nl: Noord-Amerika
en: North America
de: Nordamerika
fr: Amérique du Nord

[south-america] kind=place
gloss: continent South America
nl: Zuid-Amerika, Latijns-Amerika
en: South America, Latin America
de: Südamerika, Lateinamerika
fr: Amérique du Sud, Amérique latine

[mainland-scope] kind=place contrast=yes
gloss: mainland, island or overseas
nl: vasteland of eiland
en: mainland or island
de: Festland oder Insel
fr: continent ou île

[mainland] kind=place is=mainland-scope opposite=island
gloss: not an island
nl: vasteland, vaste wal, het vasteland
en: mainland
de: Festland
fr: continent, terre ferme, métropole

[island] kind=place is=mainland-scope opposite=mainland
gloss: island
nl: eiland, eilanden
en: island, isle
de: Insel, Inseln
fr: île

[overseas] kind=place is=mainland-scope
gloss: territories over the sea
nl: overzees, overzeese gebieden, overzeese gebiedsdelen
en: overseas, overseas territories
de: Übersee, Überseegebiete
fr: outre-mer, DOM-TOM, DROM, territoires d'outre-mer

[wadden-islands] kind=place is=island part=netherlands
gloss: Dutch islands in the north
nl: Waddeneiland, Waddeneilanden, Texel, Vlieland, Terschelling, Ameland, Schiermonnikoog
en: Wadden Islands, West Frisian Islands, Dutch islands
de: Westfriesische Inseln, niederländische Inseln, Watteninseln
fr: îles des Wadden, îles de la Frise occidentale, îles frisonnes

[german-islands] kind=place is=island part=germany
gloss: German islands in the North and Baltic Sea
nl: Duitse Waddeneilanden, Duitse eilanden
en: East Frisian Islands, German islands
de: deutsche Inseln, Inselzuschlag, Nordseeinseln, Ostfriesische Inseln, Sylt, Helgoland
fr: îles allemandes, îles de la Frise orientale

[corsica] kind=place is=island part=france
gloss: French island
nl: Corsica
en: Corsica
de: Korsika
fr: Corse

[canary-islands] kind=place is=island
gloss: Spanish islands
nl: Canarische Eilanden, Canarische eilanden en Madeira, Tenerife
en: Canary Islands, Canaries, Tenerife
de: Kanarische Inseln, Kanaren, Teneriffa
fr: îles Canaries, Canaries, Ténérife

[dutch-caribbean] kind=place is=overseas
gloss: Aruba, Curaçao, Bonaire …
nl: Caribisch Nederland, Aruba, Curaçao, Bonaire, Antillen, Sint Maarten
en: Dutch Caribbean, Aruba, Curaçao, Bonaire
de: karibische Niederlande, Aruba, Curaçao, Bonaire
fr: Caraïbes néerlandaises, Aruba, Curaçao, Bonaire

[channel-islands] kind=place is=island
gloss: Jersey, Guernsey
nl: Kanaaleilanden, Jersey, Guernsey
en: Channel Islands, Jersey, Guernsey
de: Kanalinseln, Jersey, Guernsey
fr: îles Anglo-Normandes, Jersey, Guernesey

[region] kind=place contrast=yes
gloss: part of a country
nl: regio, provincie, gebied, streek, =streek, deelstaat
en: region, province, area, county, federal state
de: Region, Provinz, Gebiet, Bundesland
fr: région, province, zone, département(region)

[flanders] kind=place is=region part=belgium
gloss: Dutch-speaking part of Belgium
nl: Vlaanderen, Vlaams
en: Flanders, Flemish
de: Flandern, flämisch
fr: Flandre, flamand

[wallonia] kind=place is=region part=belgium
gloss: French-speaking part of Belgium
nl: Wallonië, Waals
en: Wallonia, Walloon
de: Wallonien, wallonisch
fr: Wallonie, wallon

[brussels] kind=place is=region part=belgium
gloss: capital of Belgium
nl: Brussel, Brussels
en: Brussels
de: Brüssel
fr: Bruxelles, bruxellois

[england] kind=place is=region part=united-kingdom
gloss: England
nl: Engeland, Engels
en: England, English law, in England, English mainland
de: England, =Englands
fr: Angleterre, droit anglais

[scotland] kind=place is=region part=united-kingdom
gloss: Scotland
nl: Schotland, Schots
en: Scotland, Scottish, Highlands
de: Schottland, schottisch
fr: Écosse, écossais

[wales] kind=place is=region part=united-kingdom
gloss: Wales
nl: Wales
en: Wales, Welsh
de: Wales, walisisch
fr: pays de Galles, gallois

[northern-ireland] kind=place is=region part=united-kingdom
gloss: Northern Ireland
nl: Noord-Ierland
en: Northern Ireland
de: Nordirland
fr: Irlande du Nord

[amsterdam] kind=place is=city part=netherlands
gloss: the city
nl: Amsterdam, Amsterdams
en: Amsterdam
de: Amsterdam
fr: Amsterdam

[rotterdam] kind=place is=city part=netherlands
gloss: the city
nl: Rotterdam, Rotterdams
en: Rotterdam
de: Rotterdam
fr: Rotterdam

[utrecht] kind=place is=city part=netherlands
gloss: the city
nl: Utrecht, Utrechts
en: Utrecht
de: Utrecht
fr: Utrecht

[the-hague] kind=place is=city part=netherlands
gloss: the city
nl: Den Haag, 's-Gravenhage, Haags
en: The Hague
de: Den Haag
fr: La Haye

[antwerp] kind=place is=city part=belgium
gloss: the city
nl: Antwerpen, Antwerps
en: Antwerp
de: Antwerpen
fr: Anvers

[london] kind=place is=city part=united-kingdom
gloss: the city
nl: Londen
en: London
de: London
fr: Londres

[paris] kind=place is=city part=france
gloss: the city
nl: Parijs
en: Paris
de: Paris
fr: Paris, parisien

[berlin] kind=place is=city part=germany
gloss: the city
nl: Berlijn
en: Berlin
de: Berlin, Berliner
fr: Berlin

[home-abroad] kind=place of=abroad contrast=yes
gloss: domestic or abroad
nl: binnen- of buitenland
en: domestic or abroad
de: Inland oder Ausland
fr: national ou international

[abroad] kind=place is=home-abroad opposite=domestic
gloss: in another country
nl: buitenland, buitenlands, over de grens, in het buitenland, andere landen, internationaal, de grens over
en: abroad, foreign, international, foreign country, across the border, another country, other countries
de: Ausland, ausländisch, im Ausland, international, jenseits der Grenze, ins Ausland
fr: étranger, à l'étranger, international, autre pays

[domestic] kind=place is=home-abroad opposite=abroad
gloss: within one's own country
nl: binnenland, binnenlands, eigen land, nationaal, in eigen land
en: domestic, inland, national, within the country, nationwide
de: Inland, inländisch, national, innerhalb Deutschlands, bundesweit
fr: national, intérieur du pays, territoire national, sur le territoire

[home] kind=place
gloss: where one lives
nl: thuis, huis, woning, aan huis, aan de deur(home), voordeur, bij je thuis, woonhuis
en: home, at your door, doorstep, front door, dwelling, =at your place, =house, =houses, private home
de: Zuhause, zu Hause, Haus, Haustür, nach Hause, Wohnung, bei Ihnen daheim
fr: domicile(home), maison, chez vous, à domicile, logement, chez toi

[work-place] kind=place
gloss: where one works
nl: kantoor, werkplek(work place), op het werk, bedrijfspand
en: workplace, office, place of work, at work, business premises
de: Büro, Arbeitsplatz, Firmensitz, auf der Arbeit
fr: bureau(office), lieu de travail, au travail, locaux

[shop] kind=place
gloss: shop or branch one can walk into
nl: winkel, filiaal, vestiging, fysieke winkel, winkelfiliaal, verkooppunt, winkels
en: branch, outlet, physical store, in-store, shop, =store, =stores
de: Geschäft, Filiale, Ladengeschäft, Niederlassung, Verkaufsstelle, =der Laden, =im Laden, =den Laden, =ein Laden, =einem Laden, =unserem Laden, =unseren Laden, =Läden, Ladenlokal
fr: magasin, boutique, succursale, point de vente, agence

[webshop] kind=place is=online-channel
gloss: shop on the internet
nl: webwinkel, webshop, onlinewinkel, internetwinkel, online winkel
en: webshop, online shop, online store, web store
de: Webshop, Onlineshop, Internetshop
fr: boutique en ligne, e-shop, webshop, magasin en ligne

[head-office] kind=place
gloss: main seat of the company
nl: hoofdkantoor, hoofdvestiging, zetel(head office)
en: head office, headquarters
de: Hauptsitz, Zentrale, Hauptverwaltung
fr: siège social, siège(head office)

[counter] kind=place
gloss: desk at which one is served
nl: balie, loket, servicebalie, receptie, infobalie, informatiebalie, kassa
en: counter, checkout desk, ticket desk, information desk, front desk, =tills, =at the till, reception, desk, reception desk
de: Schalter(counter), Theke, Kasse, Rezeption, Infoschalter, Empfang(desk), Serviceschalter
fr: guichet(counter), accueil, réception(desk), comptoir, caisse

[warehouse] kind=place
gloss: where goods are stored
nl: magazijn, distributiecentrum, depot, loods
en: warehouse, distribution centre, depot, fulfilment centre
de: Lager, Lagerhaus, Verteilzentrum, Depot(warehouse)
fr: entrepôt, centre de distribution, dépôt(warehouse), centre logistique

[pick-up-point] kind=place
gloss: shop where parcels are handed out or in
nl: afhaalpunt, ophaalpunt, afhaallocatie, servicepunt, PostNL-punt, postpunt, pakketpunt, ophaallocatie, afhaalbalie
en: pick-up point, collection point, pickup point, parcel shop, service point, drop-off point
de: Abholstelle, Paketshop, Abholpunkt, Abholort, Packshop
fr: point relais, point de retrait, point d'enlèvement, relais colis, point colis

[parcel-locker] kind=place of=parcel
gloss: machine that holds parcels
nl: pakketautomaat, pakketkluis, pakketbox, bezorgkluis
en: parcel locker, parcel machine, delivery locker
de: Packstation, Paketautomat, Paketbox
fr: consigne colis, automate à colis, casier à colis

[post-office] kind=place of=post-channel
gloss: office of the post
nl: postkantoor, postagentschap
en: post office
de: Postamt, Postfiliale, Poststelle
fr: bureau de poste, agence postale

[letterbox] kind=place
gloss: box in or at the door for post
nl: brievenbus, bus(letterbox), postbus thuis
en: letterbox, mailbox(letter), letter box
de: Briefkasten, Briefschlitz
fr: boîte aux lettres

[po-box] kind=place
gloss: rented box at the post office
nl: postbus, antwoordnummer, postbusadres
en: PO box, post office box, freepost
de: Postfach, Postfachadresse
fr: boîte postale, BP

[public-mailbox] kind=place
gloss: box in the street to post letters
nl: openbare brievenbus, rode brievenbus, oranje brievenbus
en: postbox, pillar box, public mailbox
de: öffentlicher Briefkasten, Postkasten
fr: boîte à lettres publique, boîte jaune

[station] kind=place
gloss: railway station
nl: station, treinstation, NS-station
en: station, train station, railway station
de: Bahnhof, Hauptbahnhof
fr: gare, =gare, gare ferroviaire

[bus-stop] kind=place
gloss: where a bus or tram stops
nl: halte, bushalte, tramhalte
en: bus stop, tram stop, =stops, =nearest stop, =next stop, =this stop, =the stop, metro stop
de: Haltestelle, Bushaltestelle
fr: arrêt de bus, arrêt de tram

[platform] kind=place
gloss: where one gets on the train
nl: perron, spoor(platform)
en: platform, track number
de: Bahnsteig, Gleis
fr: quai, voie(platform)

[airport] kind=place
gloss: airport
nl: luchthaven, vliegveld, Schiphol
en: airport
de: Flughafen
fr: aéroport

[harbour] kind=place
gloss: for ships
nl: haven, jachthaven
en: harbour, marina, ferry port, cruise port, ferry terminal, sea port
de: Hafen, Jachthafen
fr: port(harbour), marina

[border] kind=place
gloss: line between countries; customs
nl: grens(border), grensovergang
en: border, border crossing
de: Grenze(border), Grenzübergang
fr: frontière, poste-frontière

[hotel] kind=place
gloss: place to sleep for pay
nl: hotel, hotelletje, hostel, pension
en: hotel, hostel, guest house
de: Hotel, Herberge, Pension(hotel)
fr: hôtel, auberge, pension

[campsite] kind=place
gloss: for tents and caravans
nl: camping, kampeerplaats, kampeerterrein
en: campsite, camping site, pitch(camping)
de: Campingplatz, Zeltplatz
fr: camping, terrain de camping

[city] kind=place contrast=yes
gloss: town
nl: stad, plaatsnaam, woonplaats, dorp
en: city, town, village
de: Stadt, Dorf, Wohnort
fr: ville, village, localité

[city-centre] kind=place
gloss: middle of the town
nl: centrum, binnenstad, stadscentrum
en: city centre, town centre, downtown
de: Innenstadt, Stadtzentrum, Zentrum
fr: centre-ville, centre de la ville

[nearby] kind=place
gloss: close to it
nl: in de buurt, dichtbij, vlakbij, nabij, om de hoek
en: nearby, close by, near, around the corner
de: in der Nähe, nahe, um die Ecke, nahegelegen
fr: à proximité, près d'ici, proche, au coin

[billing-address] kind=place of=postal-address-data,invoice
gloss: address on the invoice
nl: factuuradres, factuurgegevens
en: billing address, invoice address
de: Rechnungsadresse, Rechnungsanschrift
fr: adresse de facturation

[floor] kind=place opposite=ground-floor
gloss: level in a building
nl: verdieping, etage, bovenverdieping, eerste verdieping
en: floor, storey, upstairs
de: Stockwerk, Etage, Stock(floor), Obergeschoss
fr: étage, à l'étage

[ground-floor] kind=place opposite=floor
gloss: level of the street
nl: begane grond, gelijkvloers, benedenverdieping
en: ground floor, street level, downstairs
de: Erdgeschoss, Parterre
fr: rez-de-chaussée, au rez

[basement] kind=place
gloss: level below the ground
nl: kelder, souterrain
en: basement, cellar
de: Keller, Untergeschoss
fr: sous-sol, cave

[entrance] kind=place opposite=exit
gloss: where one goes in
nl: ingang, entree(entrance), hoofdingang, toegangsdeur
en: entrance, main entrance, entry gate
de: Eingang(entrance), Haupteingang, Pforte
fr: entrée(entrance), entrée principale

[exit] kind=place opposite=entrance
gloss: where one goes out
nl: uitgang, nooduitgang
en: exit, way out, emergency exit
de: Ausgang(exit), Notausgang
fr: sortie(exit), issue de secours

[room] kind=place
gloss: room in a building
nl: kamer(room), ruimte, zaal, vertrek(room), leslokaal, =het lokaal, =lokalen
en: room(room), hall
de: Zimmer(room), Raum, Saal
fr: chambre(room), salle, pièce(room)

[meeting-room] kind=place is=room
gloss: room to meet in
nl: vergaderzaal, vergaderruimte, zaalverhuur
en: meeting room, conference room, function room
de: Besprechungsraum, Konferenzraum, Tagungsraum
fr: salle de réunion, salle de conférence

[terrace] kind=place
gloss: seats in the open air
nl: terras, terrasje, dakterras
en: terrace, patio, outdoor seating
de: Terrasse, Dachterrasse
fr: terrasse

[garden] kind=place
gloss: garden
nl: tuin, achtertuin, moestuin
en: garden, back garden, backyard
de: Garten, Innenhof
fr: jardin, cour intérieure

[street] kind=place
gloss: road in a town
nl: straat, openbare weg, stoep, =de weg, =deze weg, =wegen
en: street, road, pavement
de: Straße, Gehweg, Bürgersteig
fr: rue, route, trottoir

[website] kind=place
gloss: pages of the company on the internet
nl: website, site(web), webpagina, webstek, internetpagina, homepage
en: website, site(web), web page, homepage, page
de: Website, Webseite, Internetseite, Homepage
fr: site web, site internet, site(web), page web, page

[account-page] kind=place
gloss: personal part of the website
nl: mijn account, persoonlijke pagina, mijn-omgeving, klantomgeving, accountpagina, persoonlijke omgeving, klantportaal, mijn omgeving, mijn gegevens
en: my account, account page, personal page, customer portal, online account, dashboard
de: mein Konto, Kundenkonto, Kontoseite, Kundenportal, Mein-Bereich, Kundenbereich
fr: mon compte, espace client, espace personnel, compte client, page de compte

[checkout-page] kind=place
gloss: page where one pays in a webshop
nl: betaalpagina, winkelmand, winkelwagen, bestelproces, afrekenpagina
en: basket, shopping cart, payment page, checkout page
de: Warenkorb, Bezahlseite, Bestellvorgang, Einkaufswagen(online)
fr: panier, page de paiement, tunnel de commande

[internet] kind=place
gloss: internet, connection
nl: internet, internetverbinding, web
en: internet, internet connection, web
de: Internet, Internetverbindung, Web
fr: internet, connexion internet, web

[hospital] kind=place
gloss: hospital
nl: ziekenhuis, kliniek, polikliniek
en: hospital, clinic, outpatient clinic
de: Krankenhaus, Klinik
fr: hôpital, clinique

[pharmacy] kind=place
gloss: sells medicine
nl: apotheek, drogist
en: pharmacy, chemist
de: Apotheke, Drogerie
fr: pharmacie, pharmacien

[school-place] kind=place
gloss: school, university
nl: school, universiteit, opleiding, hogeschool
en: school, university, college
de: Schule, Universität, Hochschule
fr: école, université, lycée

[cinema] kind=place
gloss: shows films
nl: bioscoop, filmhuis
en: cinema, movie theatre
de: Kino, Lichtspielhaus
fr: cinéma

[theatre-place] kind=place
gloss: for plays and concerts
nl: theater, schouwburg, concertzaal
en: theatre, concert hall, playhouse
de: Theater, Konzertsaal
fr: théâtre, salle de concert, salle de spectacle

[town-hall] kind=place
gloss: office of the municipality
nl: gemeentehuis, stadhuis, stadskantoor, gemeentebalie
en: town hall, city hall, municipal office
de: Rathaus, Bürgerbüro
fr: hôtel de ville, maison communale

[restaurant] kind=place
gloss: place to eat
nl: restaurant, eetcafé, horeca, eetgelegenheid
en: restaurant, eatery, diner
de: Restaurant, Gaststätte, Gastronomie
fr: restaurant, brasserie

[bar-cafe] kind=place
gloss: place to drink
nl: café(place), kroeg, bar, koffiebar, museumcafé, kantine
en: café, bar(bar cafe), pub, canteen, coffee shop
de: Café, Kneipe, Kantine, Bar(bar cafe)
fr: bar, bistrot, cantine, cafétéria

[supermarket] kind=place
gloss: shop for food
nl: supermarkt, buurtsuper
en: supermarket, grocery store
de: Supermarkt, Lebensmittelladen
fr: supermarché, grande surface

[petrol-station] kind=place
gloss: sells petrol
nl: tankstation, benzinepomp, pompstation
en: petrol station, gas station, filling station
de: Tankstelle
fr: station-service, pompe à essence

[car-park] kind=place
gloss: building or ground for cars
nl: parkeergarage, parkeerterrein, P+R
en: car park, parking garage, parking lot, park and ride
de: Parkhaus, Tiefgarage, Parkgarage, P+R
fr: parking couvert, parc de stationnement, parking, garage(parking), parking relais

[bike-parking] kind=place of=bicycle
gloss: place for bicycles
nl: fietsenstalling, fietsenrek, fietsenhok
en: bike shed, bicycle parking, bike rack
de: Fahrradständer, Fahrradstellplatz, Fahrradabstellplatz
fr: parking à vélos, range-vélos, garage à vélos

[apartment] kind=place
gloss: flat in a building
nl: appartement, flat, studio, etagewoning
en: apartment, flat, studio flat
de: Apartment, Eigentumswohnung, Etagenwohnung
fr: appartement, studio

[shed] kind=place
gloss: small building at the house
nl: schuur, berging, schuurtje, garagebox, tuinhuis, tuinhuisje, blokhut, tuinschuur
en: shed, outbuilding, garage box, garden shed, summer house, garden house
de: Schuppen, Abstellraum, Gartenhaus, Gartenhäuschen, Gartenhütte, Gerätehaus, Geräteschuppen
fr: cabanon, abri de jardin, remise de jardin, chalet de jardin, maisonnette de jardin

[balcony] kind=place
gloss: platform at an upper floor
nl: balkon
en: balcony
de: Balkon
fr: balcon

[kitchen] kind=place
gloss: where one cooks
nl: keuken, keukentje
en: kitchen, kitchenette
de: Küche, Kochnische
fr: cuisine, kitchenette

[bathroom] kind=place
gloss: where one washes
nl: badkamer, natte cel
en: bathroom, washroom, en suite
de: Badezimmer, Bad(room)
fr: salle de bain, salle d'eau

[bedroom] kind=place of=hotel-room
gloss: where one sleeps
nl: slaapkamer, slaapvertrek
en: bedroom
de: Schlafzimmer
fr: chambre à coucher

[queue-place] kind=place of=wait
gloss: line of waiting people
nl: file(queue), wachtruimte, wachtkamer, =rij, =de rij
en: waiting room, waiting area, =in line, waiting line, =the line
de: Warteschlange, Schlange(queue), Warteraum, Wartezimmer
fr: file d'attente(queue place), salle d'attente, queue, file

[beach] kind=place
gloss: beside the sea
nl: strand, kust, =kust, zee
en: beach, seaside, sea
de: Strand, Küste, Meer
fr: plage, côte, mer

[park-place] kind=place
gloss: green area
nl: stadspark, park(green), bos, natuurgebied
en: woodland, nature reserve, forest, =parks, city park, public park, =in the park, =the park, =park(green)
de: Park(green), =Park(green), Wald, Naturschutzgebiet
fr: parc(green), forêt, réserve naturelle

[on-site-location] kind=place
gloss: at the place itself
nl: ter plaatse, op locatie, aan de kassa, aan de ingang, aan de deur(site), op de plek zelf
en: on site, on-site, at the door, on location, at the venue, on the spot(site)
de: vor Ort, an der Kasse, an Ort und Stelle, an der Tür(site)
fr: sur place, sur les lieux, à la caisse, à l'entrée

[netherlands] kind=place is=country,eu-country
gloss: the country Netherlands, its adjective
nl: Nederland, Nederlands, Holland, Hollands, =Nederlandse
en: Netherlands, Holland, Dutch
de: Niederlande, niederländisch, Holland, holländisch
fr: Pays-Bas, néerlandais, Hollande, hollandais

[belgium] kind=place is=country,eu-country
gloss: the country Belgium, its adjective
nl: België, Belgisch, Belg
en: Belgium, Belgian
de: Belgien, belgisch
fr: Belgique, belge

[germany] kind=place is=country,eu-country
gloss: the country Germany, its adjective
nl: Duitsland, Duits, Duitser
en: Germany, German
de: Deutschland, deutsch
fr: Allemagne, allemand

[france] kind=place is=country,eu-country
gloss: the country France, its adjective
nl: Frankrijk, Frans, Fransman
en: France, French
de: Frankreich, französisch
fr: France, français, France métropolitaine

[luxembourg] kind=place is=country,eu-country
gloss: the country Luxembourg, its adjective
nl: Luxemburg, Luxemburgs
en: Luxembourg, Luxembourgish
de: Luxemburg, luxemburgisch
fr: Luxembourg, luxembourgeois

[united-kingdom] kind=place is=country
gloss: the country United Kingdom, its adjective
nl: Verenigd Koninkrijk, Groot-Brittannië, VK, Brits
en: United Kingdom, UK, Great Britain, British
de: Vereinigtes Königreich, Großbritannien, britisch
fr: Royaume-Uni, Grande-Bretagne, britannique

[ireland] kind=place is=country,eu-country
gloss: the country Ireland, its adjective
nl: Ierland, Iers
en: Ireland, Irish
de: Irland, irisch
fr: Irlande, irlandais

[spain] kind=place is=country,eu-country
gloss: the country Spain, its adjective
nl: Spanje, Spaans
en: Spain, Spanish
de: Spanien, spanisch
fr: Espagne, espagnol

[portugal] kind=place is=country,eu-country
gloss: the country Portugal, its adjective
nl: Portugal, Portugees
en: Portugal, Portuguese
de: Portugal, portugiesisch
fr: Portugal, portugais

[italy] kind=place is=country,eu-country
gloss: the country Italy, its adjective
nl: Italië, Italiaans
en: Italy, Italian
de: Italien, italienisch
fr: Italie, italien

[austria] kind=place is=country,eu-country
gloss: the country Austria, its adjective
nl: Oostenrijk, Oostenrijks
en: Austria, Austrian
de: Österreich, österreichisch
fr: Autriche, autrichien

[switzerland] kind=place is=country
gloss: the country Switzerland, its adjective
nl: Zwitserland, Zwitsers
en: Switzerland, Swiss
de: Schweiz, schweizerisch, Schweizer
fr: Suisse

[liechtenstein] kind=place is=country,eea
gloss: the country Liechtenstein, its adjective
nl: Liechtenstein
en: Liechtenstein
de: Liechtenstein, Fürstentum Liechtenstein
fr: Liechtenstein

[denmark] kind=place is=country,eu-country
gloss: the country Denmark, its adjective
nl: Denemarken, Deens
en: Denmark, Danish
de: Dänemark, dänisch
fr: Danemark, danois

[sweden] kind=place is=country,eu-country
gloss: the country Sweden, its adjective
nl: Zweden, Zweeds
en: Sweden, Swedish
de: Schweden, schwedisch
fr: Suède, suédois

[norway] kind=place is=country,eea
gloss: the country Norway, its adjective
nl: Noorwegen, Noors
en: Norway, Norwegian
de: Norwegen, norwegisch
fr: Norvège, norvégien

[finland] kind=place is=country,eu-country
gloss: the country Finland, its adjective
nl: Finland, Fins
en: Finland, Finnish
de: Finnland, finnisch
fr: Finlande, finlandais

[iceland] kind=place is=country,eea
gloss: the country Iceland, its adjective
nl: IJsland, IJslands
en: Iceland, Icelandic
de: Island, isländisch
fr: Islande, islandais

[poland] kind=place is=country,eu-country
gloss: the country Poland, its adjective
nl: Polen, Pools
en: Poland, Polish
de: Polen, polnisch
fr: Pologne, polonais

[czechia] kind=place is=country,eu-country
gloss: the country Czechia, its adjective
nl: Tsjechië, Tsjechisch
en: Czechia, Czech Republic, Czech
de: Tschechien, tschechisch
fr: Tchéquie, République tchèque, tchèque

[slovakia] kind=place is=country,eu-country
gloss: the country Slovakia, its adjective
nl: Slowakije, Slowaaks
en: Slovakia, Slovak
de: Slowakei, slowakisch
fr: Slovaquie, slovaque

[hungary] kind=place is=country,eu-country
gloss: the country Hungary, its adjective
nl: Hongarije, Hongaars
en: Hungary, Hungarian
de: Ungarn, ungarisch
fr: Hongrie, hongrois

[slovenia] kind=place is=country,eu-country
gloss: the country Slovenia, its adjective
nl: Slovenië, Sloveens
en: Slovenia, Slovenian
de: Slowenien, slowenisch
fr: Slovénie, slovène

[croatia] kind=place is=country,eu-country
gloss: the country Croatia, its adjective
nl: Kroatië, Kroatisch
en: Croatia, Croatian
de: Kroatien, kroatisch
fr: Croatie, croate

[romania] kind=place is=country,eu-country
gloss: the country Romania, its adjective
nl: Roemenië, Roemeens
en: Romania, Romanian
de: Rumänien, rumänisch
fr: Roumanie, roumain

[bulgaria] kind=place is=country,eu-country
gloss: the country Bulgaria, its adjective
nl: Bulgarije, Bulgaars
en: Bulgaria, Bulgarian
de: Bulgarien, bulgarisch
fr: Bulgarie, bulgare

[greece] kind=place is=country,eu-country
gloss: the country Greece, its adjective
nl: Griekenland, Grieks
en: Greece, Greek
de: Griechenland, griechisch
fr: Grèce, grec

[cyprus] kind=place is=country,eu-country
gloss: the country Cyprus, its adjective
nl: Cyprus, Cypriotisch
en: Cyprus, Cypriot
de: Zypern, zypriotisch
fr: Chypre, chypriote

[malta] kind=place is=country,eu-country
gloss: the country Malta, its adjective
nl: Malta, Maltees
en: Malta, Maltese
de: Malta, maltesisch
fr: Malte, maltais

[estonia] kind=place is=country,eu-country
gloss: the country Estonia, its adjective
nl: Estland, Estisch
en: Estonia, Estonian
de: Estland, estnisch
fr: Estonie, estonien

[latvia] kind=place is=country,eu-country
gloss: the country Latvia, its adjective
nl: Letland, Lets
en: Latvia, Latvian
de: Lettland, lettisch
fr: Lettonie, letton

[lithuania] kind=place is=country,eu-country
gloss: the country Lithuania, its adjective
nl: Litouwen, Litouws
en: Lithuania, Lithuanian
de: Litauen, litauisch
fr: Lituanie, lituanien

[serbia] kind=place is=country
gloss: the country Serbia, its adjective
nl: Servië, Servisch
en: Serbia, Serbian
de: Serbien, serbisch
fr: Serbie, serbe

[bosnia] kind=place is=country
gloss: the country Bosnia, its adjective
nl: Bosnië, Bosnië en Herzegovina, Bosnisch
en: Bosnia, Bosnia and Herzegovina, Bosnian
de: Bosnien, Bosnien und Herzegowina, bosnisch
fr: Bosnie, Bosnie-Herzégovine, bosnien

[albania] kind=place is=country
gloss: the country Albania, its adjective
nl: Albanië, Albanees
en: Albania, Albanian
de: Albanien, albanisch
fr: Albanie, albanais

[north-macedonia] kind=place is=country
gloss: the country North Macedonia, its adjective
nl: Noord-Macedonië, Macedonisch
en: North Macedonia, Macedonian
de: Nordmazedonien, mazedonisch
fr: Macédoine du Nord, macédonien

[montenegro] kind=place is=country
gloss: the country Montenegro, its adjective
nl: Montenegro, Montenegrijns
en: Montenegro, Montenegrin
de: Montenegro, montenegrinisch
fr: Monténégro, monténégrin

[kosovo] kind=place is=country
gloss: the country Kosovo, its adjective
nl: Kosovo, Kosovaars
en: Kosovo, Kosovan
de: Kosovo, kosovarisch
fr: Kosovo, kosovar

[ukraine] kind=place is=country
gloss: the country Ukraine, its adjective
nl: Oekraïne, Oekraïens
en: Ukraine, Ukrainian
de: Ukraine, ukrainisch
fr: Ukraine, ukrainien

[moldova] kind=place is=country
gloss: the country Moldova, its adjective
nl: Moldavië, Moldavisch
en: Moldova, Moldovan
de: Moldau, Moldawien, moldauisch
fr: Moldavie, moldave

[belarus] kind=place is=country
gloss: the country Belarus, its adjective
nl: Belarus, Wit-Rusland, Wit-Russisch
en: Belarus, Belarusian
de: Belarus, Weißrussland, belarussisch
fr: Biélorussie, biélorusse

[russia] kind=place is=country
gloss: the country Russia, its adjective
nl: Rusland, Russisch
en: Russia, Russian
de: Russland, russisch
fr: Russie, russe

[turkey] kind=place is=country
gloss: the country Turkey, its adjective
nl: Turkije, Turks
en: =Turkey, Türkiye, Turkish
de: Türkei, türkisch
fr: Turquie, turc

[united-states] kind=place is=country
gloss: the country United States, its adjective
nl: Verenigde Staten, VS, Amerika, Amerikaans
en: United States, USA, America, American
de: Vereinigte Staaten, USA, Amerika, amerikanisch
fr: États-Unis, USA, Amérique, américain

[canada] kind=place is=country
gloss: the country Canada, its adjective
nl: Canada, Canadees
en: Canada, Canadian
de: Kanada, kanadisch
fr: Canada, canadien

[mexico] kind=place is=country
gloss: the country Mexico, its adjective
nl: Mexico, Mexicaans
en: Mexico, Mexican
de: Mexiko, mexikanisch
fr: Mexique, mexicain

[brazil] kind=place is=country
gloss: the country Brazil, its adjective
nl: Brazilië, Braziliaans
en: Brazil, Brazilian
de: Brasilien, brasilianisch
fr: Brésil, brésilien

[argentina] kind=place is=country
gloss: the country Argentina, its adjective
nl: Argentinië, Argentijns
en: Argentina, Argentinian
de: Argentinien, argentinisch
fr: Argentine, argentin

[china] kind=place is=country
gloss: the country China, its adjective
nl: China, Chinees
en: China, Chinese
de: China, chinesisch
fr: Chine, chinois

[japan] kind=place is=country
gloss: the country Japan, its adjective
nl: Japan, Japans
en: Japan, Japanese
de: Japan, japanisch
fr: Japon, japonais

[south-korea] kind=place is=country
gloss: the country South Korea, its adjective
nl: Zuid-Korea, Koreaans
en: South Korea, Korean
de: Südkorea, koreanisch
fr: Corée du Sud, coréen

[india] kind=place is=country
gloss: the country India, its adjective
nl: India, Indiaas
en: India, Indian
de: Indien, indisch
fr: Inde, indien

[indonesia] kind=place is=country
gloss: the country Indonesia, its adjective
nl: Indonesië, Indonesisch
en: Indonesia, Indonesian, Bali
de: Indonesien, indonesisch
fr: Indonésie, indonésien

[thailand] kind=place is=country
gloss: the country Thailand, its adjective
nl: Thailand, Thais
en: Thailand, Thai
de: Thailand, thailändisch
fr: Thaïlande, thaïlandais

[vietnam] kind=place is=country
gloss: the country Vietnam, its adjective
nl: Vietnam, Vietnamees
en: Vietnam, Vietnamese
de: Vietnam, vietnamesisch
fr: Viêt Nam, Vietnam, vietnamien

[singapore] kind=place is=country
gloss: the country Singapore, its adjective
nl: Singapore, Singaporees
en: Singapore, Singaporean
de: Singapur, singapurisch
fr: Singapour, singapourien

[australia] kind=place is=country
gloss: the country Australia, its adjective
nl: Australië, Australisch
en: Australia, Australian
de: Australien, australisch
fr: Australie, australien

[new-zealand] kind=place is=country
gloss: the country New Zealand, its adjective
nl: Nieuw-Zeeland, Nieuw-Zeelands
en: New Zealand, New Zealander
de: Neuseeland, neuseeländisch
fr: Nouvelle-Zélande, néo-zélandais

[south-africa] kind=place is=country
gloss: the country South Africa, its adjective
nl: Zuid-Afrika, Zuid-Afrikaans
en: South Africa, South African
de: Südafrika, südafrikanisch
fr: Afrique du Sud, sud-africain

[morocco] kind=place is=country
gloss: the country Morocco, its adjective
nl: Marokko, Marokkaans
en: Morocco, Moroccan
de: Marokko, marokkanisch
fr: Maroc, marocain

[tunisia] kind=place is=country
gloss: the country Tunisia, its adjective
nl: Tunesië, Tunesisch
en: Tunisia, Tunisian
de: Tunesien, tunesisch
fr: Tunisie, tunisien

[egypt] kind=place is=country
gloss: the country Egypt, its adjective
nl: Egypte, Egyptisch
en: Egypt, Egyptian
de: Ägypten, ägyptisch
fr: Égypte, égyptien

[israel] kind=place is=country
gloss: the country Israel, its adjective
nl: Israël, Israëlisch
en: Israel, Israeli
de: Israel, israelisch
fr: Israël, israélien

[united-arab-emirates] kind=place is=country
gloss: the country United Arab Emirates, its adjective
nl: Verenigde Arabische Emiraten, Emiraten, Dubai
en: United Arab Emirates, UAE, Dubai
de: Vereinigte Arabische Emirate, Dubai
fr: Émirats arabes unis, Dubaï

[suriname] kind=place is=country
gloss: the country Suriname, its adjective
nl: Suriname, Surinaams
en: Suriname, Surinamese
de: Suriname, surinamisch
fr: Suriname, surinamais

[monaco] kind=place is=country
gloss: the country Monaco, its adjective
nl: Monaco, Monegaskisch
en: Monaco, Monegasque
de: Monaco, monegassisch
fr: Monaco, monégasque
