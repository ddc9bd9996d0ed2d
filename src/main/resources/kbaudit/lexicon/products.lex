# Products: retail product groups and product conditions.

[sofa] kind=thing
gloss: upholstered seat for several
nl: bank(sofa), zitbank, hoekbank, slaapbank, bankstel, loungebank, zetel(sofa)
en: sofa, couch, settee, corner sofa, sofa bed
de: Sofa, Couch, Ecksofa, Schlafsofa, Polstergarnitur
fr: canapé, canapé d'angle, canapé-lit, divan

[wardrobe] kind=thing
gloss: cupboard or wardrobe
nl: kledingkast, garderobekast, kast(furniture), dressoir, boekenkast, ladekast
en: wardrobe, cupboard, chest of drawers, bookcase, sideboard
de: Kleiderschrank, Kommode, Bücherregal, Sideboard, Schrank
fr: armoire, commode, bibliothèque(furniture), buffet(furniture), penderie

[garden-furniture] kind=thing
gloss: furniture for outdoors
nl: tuinmeubel, tuinset, loungeset, tuinstoel, tuintafel
en: garden furniture, outdoor furniture, patio furniture, garden set
de: Gartenmöbel, Gartenstuhl, Gartentisch, Loungemöbel
fr: mobilier de jardin, meuble de jardin, salon de jardin

[kitchen-units] kind=thing of=kitchen
gloss: fitted kitchen
nl: keukenkastje, inbouwkeuken, keukenblad, keukenopstelling
en: fitted kitchen, kitchen unit, worktop, kitchen cabinet
de: Einbauküche, Küchenzeile, Arbeitsplatte, Küchenschrank
fr: cuisine équipée, cuisine intégrée, plan de travail

[mattress-topper] kind=thing is=bed
gloss: mattress for sleeping
nl: topdekmatras, topper, topmatras
en: mattress topper, topper
de: Topper, Matratzenauflage
fr: surmatelas

[bed-frame] kind=thing is=furniture
gloss: bed or bed frame as a product
nl: bedframe, boxspring, lattenbodem, ledikant, bedombouw
en: bed frame, box spring, slatted base, divan bed
de: Bettgestell, Boxspringbett, Lattenrost
fr: cadre de lit, sommier, sommier à lattes

[bedding] kind=thing
gloss: duvets, pillows and covers
nl: dekbed, kussen(pillow), hoofdkussen, hoeslaken, beddengoed, dekbedovertrek
en: duvet, pillow, duvet cover, fitted sheet, bedding
de: Bettdecke, Kopfkissen, Bettbezug, Spannbettlaken, Bettwäsche
fr: couette, oreiller, housse de couette, drap, literie

[home-textiles] kind=thing
gloss: curtains and rugs
nl: gordijn, vloerkleed, vitrage, tapijt, woontextiel
en: curtain, rug, carpet, home textiles, =blinds
de: Vorhang, Gardine, Teppich, Heimtextilien
fr: rideau, tapis, voilage, moquette

[lighting] kind=thing
gloss: lamps and bulbs
nl: lamp, verlichting, hanglamp, ledlamp, gloeilamp
en: lamp, lighting, light bulb, light fitting
de: Lampe, Leuchte, Beleuchtung, Leuchtmittel, Glühbirne
fr: lampe, luminaire, éclairage, ampoule

[household-goods] kind=thing
gloss: pots, plates and other household items
nl: huishoudartikel, servies, pannen, serviesgoed, keukengerei
en: household goods, homeware, crockery, cookware, tableware
de: Haushaltswaren, Geschirr, Kochgeschirr, Haushaltsartikel
fr: articles ménagers, vaisselle, ustensile de cuisine, batterie de cuisine

[clothes] kind=thing is=clothing
gloss: garments as goods for sale
nl: mode-artikel, mode, jas kopen, broek, jurk, trui, modeartikel
en: fashion, apparel, dress, trousers, jumper, fashion item
de: Mode, Hose, Kleid, Pullover, Modeartikel
fr: article de mode, pantalon, robe, pull, prêt-à-porter, articles de mode, mode femme, mode homme

[size-guide] kind=document
gloss: table for finding the right size
nl: maattabel, maatadvies, maatgids, maatwijzer, welke maat
en: size guide, size chart, sizing chart, which size
de: Größentabelle, Größenberatung, Größenratgeber, welche Größe
fr: guide des tailles, tableau des tailles, quelle taille, conseil taille

[underwear] kind=thing is=clothes,underwear-swimwear
gloss: garments worn next to the skin
nl: onderbroek, beha, slip(underwear), onderkleding, bh, slipje, boxershort, =slipjes, hipster(underwear)
en: bra, knickers, briefs, pants(underwear), panties, boxer shorts
de: Slip, Büstenhalter, BH, Unterhose, Höschen, Boxershorts
fr: soutien-gorge, culotte, slip, caleçon, petite culotte

[hosiery] kind=thing is=clothes
gloss: tights and socks
nl: panty, sok, kous, maillot, beenmode
en: tights, sock, stocking, =stocking, hosiery
de: Strumpfhose, Socke, Strumpf
fr: collant, chaussette, bas de contention, paire de bas

[swim-clothes] kind=thing is=clothes,underwear-swimwear
gloss: bathing clothes as goods for sale
nl: badmode, badkleding kopen, badmode-artikel, zwemmode
en: beachwear, swimwear item, swim fashion
de: Strandmode, Schwimmmode
fr: mode balnéaire, article de bain, tenue de bain

[baby-clothes] kind=thing is=clothes
gloss: clothes for babies
nl: babykleding, kinderkleding, rompertje
en: baby clothes, children's clothes, babygrow, kidswear
de: Babykleidung, Kinderkleidung, Strampler
fr: vêtements bébé, vêtements enfant, body bébé

[piercing-earring] kind=thing is=jewellery
gloss: pierced jewellery, excluded from return for hygiene
nl: piercing, oorsieraad
en: piercing, pierced jewellery
de: Piercing, Ohrschmuck, Piercingschmuck
fr: piercing, bijou d'oreille

[watch-product] kind=thing is=jewellery
gloss: wrist watch
nl: polshorloge, smartwatch, horlogebandje
en: smartwatch, watch strap, =watches, wrist watch
de: Smartwatch, Uhrenarmband
fr: montre(watch product), montre connectée, bracelet de montre

[wedding-ring] kind=thing is=jewellery
gloss: engagement or wedding ring
nl: trouwring, verlovingsring, ring op maat
en: wedding ring, engagement ring
de: Ehering, Trauring, Verlobungsring
fr: alliance, bague de fiançailles

[leather-goods] kind=thing
gloss: bags and purses
nl: portemonnee, lederwaren, portefeuille
en: purse, wallet, leather goods
de: Geldbörse, Lederwaren, Portemonnaie
fr: portefeuille, maroquinerie, porte-monnaie

[spectacles-prescription] kind=thing is=glasses
gloss: glasses and lenses made on prescription
nl: bril op sterkte, brillenglazen, lenzen op sterkte, bril op maat
en: prescription glasses, prescription lenses
de: Brille mit Sehstärke, Brillengläser
fr: lunettes de vue, lentille de contact, verres correcteurs

[electronics] kind=thing
gloss: electronic goods in general
nl: elektronica, consumentenelektronica, elektronisch apparaat, elektronische apparatuur
en: electronics, electronic device, consumer electronics, electrical item, electricals
de: Elektronik, Elektronikartikel, Unterhaltungselektronik, Elektrogerät
fr: appareil électronique, produit électronique, électronique grand public

[white-goods] kind=thing
gloss: large household appliances
nl: witgoed, groot huishoudelijk apparaat, huishoudelijk apparaat, huishoudelijke apparatuur
en: white goods, large appliance, household appliance, major appliance
de: Haushaltsgroßgerät, Weiße Ware, Haushaltsgerät, Großgerät(white goods)
fr: gros électroménager, électroménager, appareil électroménager

[small-appliance] kind=thing
gloss: small household appliances
nl: klein huishoudelijk apparaat, keukenapparaat, stofzuiger, koffiezetapparaat, klein huishoudelijk
en: small appliance, kitchen appliance, vacuum cleaner, coffee machine
de: Haushaltskleingerät, Küchengerät, Staubsauger, Kaffeemaschine
fr: petit électroménager, aspirateur, machine à café, robot de cuisine

[washing-machine] kind=thing is=white-goods
gloss: machine washing clothes
nl: wasmachine, wasautomaat, was-droogcombinatie
en: washing machine, washer, washer-dryer
de: Waschmaschine, Waschtrockner, Waschautomat
fr: lave-linge, machine à laver, lave-linge séchant

[tumble-dryer] kind=thing is=white-goods
gloss: machine drying clothes
nl: wasdroger, droogkast, condensdroger, droogtrommel
en: tumble dryer, dryer, =dryer, condenser dryer
de: Wäschetrockner, Trockner, Kondenstrockner
fr: sèche-linge, séchoir à linge

[dishwasher] kind=thing is=white-goods
gloss: machine washing dishes
nl: vaatwasser, vaatwasmachine, afwasmachine
en: dishwasher, dish washer
de: Geschirrspüler, Spülmaschine, Geschirrspülmaschine
fr: lave-vaisselle, machine à laver la vaisselle

[fridge] kind=thing is=white-goods
gloss: refrigerator or freezer
nl: koelkast, vriezer, koel-vriescombinatie, diepvries, diepvriezer, ijskast
en: fridge, freezer, refrigerator, fridge-freezer
de: Kühlschrank, Gefrierschrank, Kühl-Gefrier-Kombination, Tiefkühler, Gefriertruhe
fr: réfrigérateur, frigo, congélateur, combiné réfrigérateur

[oven-hob] kind=thing is=white-goods
gloss: cooking appliance
nl: oven, kookplaat, fornuis, magnetron, inductiekookplaat, afzuigkap
en: oven, hob, cooker, microwave, induction hob, cooker hood
de: Backofen, Kochfeld, Herd, Mikrowelle, Induktionskochfeld, Dunstabzugshaube
fr: four, plaque de cuisson, cuisinière, micro-ondes, plaque à induction, hotte

[headphones] kind=thing
gloss: sound device worn on or in the ears
nl: koptelefoon, oordopjes(headphones), in-ear, headset, oortjes
en: headphones, earbuds, earphones, in-ear headphones, headset
de: Kopfhörer, Ohrhörer, In-Ear-Kopfhörer, Headset
fr: casque audio, écouteurs, oreillettes, intra-auriculaire

[phone-accessory] kind=thing
gloss: cases and protectors
nl: telefoonhoesje, screenprotector, hoesje, telefoonaccessoire
en: phone case, screen protector, phone cover
de: Handyhülle, Schutzfolie, Displayschutz, Schutzhülle
fr: coque de téléphone, protection d'écran, étui(phone)

[data-carrier] kind=thing
gloss: CDs, DVDs, software in box, memory cards
nl: cd, dvd, blu-ray, geheugenkaart, gegevensdrager, grammofoonplaat
en: CD, DVD, Blu-ray, memory card, data carrier, vinyl record
de: CD, DVD, Blu-ray, Speicherkarte, Datenträger, Schallplatte
fr: CD, DVD, Blu-ray, carte mémoire, support de données, disque vinyle

[video-game-disc] kind=thing
gloss: computer game or console as goods
nl: videogame, spelcomputer, gameconsole, console, computerspel
en: video game, games console, console, computer game
de: Videospiel, Spielkonsole, Konsole, Computerspiel
fr: jeu vidéo, console de jeux, console

[e-book] kind=thing
gloss: digital book
nl: e-book, digitaal boek, ebook, luisterboek
en: e-book, ebook, audiobook, digital book
de: E-Book, Hörbuch, digitales Buch
fr: livre numérique, e-book, livre audio

[soft-toy] kind=thing is=toy
gloss: cuddly toy or doll
nl: pluchen beest, pop(toy), knuffelbeest
en: soft toy, plush toy, doll
de: Plüschtier, Stofftier, Puppe
fr: poupée, ours en peluche

[board-game] kind=thing is=toy
gloss: game or puzzle
nl: bordspel, puzzel, gezelschapsspel, legpuzzel
en: board game, puzzle, jigsaw
de: Brettspiel, Puzzle, Gesellschaftsspiel
fr: jeu de société, puzzle

[baby-products] kind=thing of=baby
gloss: prams, car seats and other baby gear
nl: babyartikel, kinderwagen kopen, babyspullen, babyuitzet, babyfoon
en: baby products, baby gear, nursery item, baby monitor
de: Babyartikel, Babyausstattung, Babyphone
fr: articles bébé, puériculture, équipement bébé, babyphone

[baby-formula] kind=thing is=baby-food
gloss: milk powder for infants
nl: zuigelingenvoeding, opvolgmelk, babymelk
en: baby formula, infant formula, follow-on milk
de: Säuglingsmilch, Babymilch, Folgemilch
fr: lait maternisé, lait de suite

[cosmetics] kind=thing
gloss: make-up and care products
nl: cosmetica, make-up, verzorgingsproduct, huidverzorging, schoonheidsproduct, crème
en: cosmetics, make-up, beauty product, skincare, makeup
de: Kosmetik, Make-up, Pflegeprodukt, Hautpflege, Kosmetikprodukt
fr: cosmétique, maquillage, produit de beauté, soin de la peau, produit cosmétique

[perfume] kind=thing is=cosmetics
gloss: fragrance
nl: parfum, geurtje, eau de toilette, geur(perfume)
en: perfume, fragrance, eau de toilette, aftershave
de: Parfüm, Duft(perfume), Eau de Toilette
fr: parfum, eau de toilette, fragrance

[toothbrush-shaver] kind=thing
gloss: electric tooth brushes, shavers and other body care devices
nl: tandenborstel, scheerapparaat, epilator, elektrische tandenborstel, ladyshave
en: toothbrush, shaver, epilator, electric toothbrush, razor
de: Zahnbürste, Rasierer, Epilierer, elektrische Zahnbürste, Rasierapparat
fr: brosse à dents, rasoir, épilateur, brosse à dents électrique

[hygiene-article] kind=thing
gloss: goods that for hygiene cannot be returned once opened
nl: hygiëneartikel, hygiënisch product, hygiëneproduct, om hygiënische redenen, hygiënische redenen, hygiëne
en: hygiene product, hygiene article, for hygiene reasons, hygiene reasons, personal hygiene
de: Hygieneartikel, Hygieneprodukt, aus Hygienegründen, hygienische Gründe, Hygiene
fr: article d'hygiène, produit d'hygiène, pour des raisons d'hygiène, raisons d'hygiène, hygiène

[vitamins] kind=thing
gloss: food supplements
nl: vitamine, voedingssupplement, supplement(vitamin), vitaminepil
en: vitamin, food supplement, dietary supplement
de: Vitamin, Nahrungsergänzungsmittel
fr: vitamine, complément alimentaire

[intimate-product] kind=thing
gloss: sex toys and similar
nl: erotisch artikel, seksspeeltje, vibrator
en: adult toy, sex toy, vibrator
de: Erotikartikel, Sexspielzeug, Vibrator
fr: sextoy, jouet intime, vibromasseur

[plant-garden] kind=thing is=plant-flowers
gloss: living plants and seeds as goods
nl: kamerplant, tuinplant, bloembol, zaden, potplant, stekje
en: houseplant, garden plant, bulb(plant), seeds, potted plant
de: Zimmerpflanze, Gartenpflanze, Blumenzwiebel, Saatgut, Topfpflanze
fr: plante d'intérieur, plante de jardin, bulbe, graine, plante en pot

[plant-growth-guarantee] kind=attribute value=duration of=plant-garden,warranty
gloss: how long plants are guaranteed to live
nl: groeigarantie, aangroeigarantie, hergroeigarantie, aanslaggarantie, plant aan|slaan, garantie op … planten, plant … niet aan, plant … garantie,
  planten … garantie
en: growth guarantee, plant guarantee, hardy plant guarantee, guarantee on … plants, plant … not take, guarantee on plants, plants … guarantee,
  plants are guaranteed
de: Anwachsgarantie, Wachstumsgarantie, Pflanzengarantie, Pflanze an|wachsen, Garantie auf … Pflanzen, Pflanze … nicht an, Garantie auf Pflanzen,
  Pflanzen … Garantie
fr: garantie de reprise(plant), garantie de croissance, garantie plantes, garantie sur … plantes, garantie sur les plantes, plantes … garanties,
  plantes … garantie

[bouquet] kind=thing is=plant-flowers
gloss: cut flowers sent as a bouquet
nl: bos bloemen, bloemstuk, snijbloem
en: bunch of flowers, cut flower, flower arrangement
de: Schnittblume, Blumengesteck, Strauß
fr: bouquet de fleurs, fleur coupée, composition florale

[freshness-guarantee] kind=attribute value=duration of=warranty
gloss: how long flowers or food stay fresh by promise
nl: versgarantie, vaasgarantie, houdbaarheidsgarantie, versheidsgarantie
en: freshness guarantee, fresh guarantee, vase life guarantee
de: Frischegarantie, Frischeversprechen
fr: garantie de fraîcheur, garantie fraîcheur

[perishable-goods] kind=thing
gloss: goods that spoil soon
nl: bederfelijk, verse producten, beperkt houdbaar, versproduct, bederfelijke waar, snel bederven
en: perishable, fresh product, perishable goods, short shelf life, fresh food
de: verderblich, Frischware, leicht verderblich, verderbliche Ware, Frischeprodukt
fr: périssable, produit frais, denrée périssable, produits frais

[shelf-life] kind=attribute value=duration
gloss: how long a product may be kept
nl: houdbaarheid, houdbaarheidsdatum, ten minste houdbaar tot, THT, houdbaar, tht-datum
en: shelf life, best before, best-before date, use-by date, expiry date(food)
de: Haltbarkeit, Mindesthaltbarkeitsdatum, haltbar, MHD
fr: date de durabilité, date limite de consommation, DLC, DDM, à consommer de préférence avant

[groceries] kind=thing is=food
gloss: food bought at a supermarket
nl: boodschap, boodschappen, kruidenierswaren, boodschappenbezorging
en: groceries, grocery, grocery delivery, food shopping
de: Lebensmitteleinkauf, Einkäufe
fr: courses alimentaires, produit alimentaire, épicerie

[meal-kit] kind=thing
gloss: box with ingredients and recipes
nl: maaltijdbox, kookbox, maaltijdpakket, verspakket
en: meal kit, recipe box, meal box
de: Kochbox, Rezeptbox, Essensbox
fr: box repas, box(meal kit), box à cuisiner, panier repas

[pet-food] kind=thing
gloss: food for animals
nl: diervoeding, hondenvoer, kattenvoer, diervoer
en: pet food, dog food, cat food
de: Tierfutter, Hundefutter, Katzenfutter
fr: nourriture pour animaux, croquettes, aliment pour animaux

[bike-product] kind=thing is=bicycle
gloss: bicycle as product to buy, with service
nl: stadsfiets, racefiets, kinderfiets, mountainbike
en: city bike, road bike, children's bike, mountain bike
de: Stadtrad, Rennrad, Kinderfahrrad, Mountainbike
fr: vélo de ville, vélo de course, vélo cargo, vélo enfant, VTT

[bike-battery] kind=thing
gloss: battery of an electric bicycle
nl: fietsaccu, accu van … e-bike, e-bike-accu
en: e-bike battery, bike battery
de: Fahrradakku, E-Bike-Akku
fr: batterie de vélo, batterie de vélo électrique

[sports-equipment] kind=thing
gloss: articles for sport
nl: sportartikel, fitnessapparaat, sportuitrusting, sportspullen
en: sports equipment, fitness equipment, sporting goods
de: Sportartikel, Fitnessgerät, Sportausrüstung
fr: article de sport, équipement de sport, appareil de fitness

[tools] kind=thing
gloss: hand and power tools
nl: gereedschap, boormachine, elektrisch gereedschap, klusgereedschap
en: tool, power tool, drill
de: Werkzeug, Bohrmaschine, Elektrowerkzeug
fr: outil, outillage, perceuse, outil électrique

[building-materials] kind=thing
gloss: paint, wood, tiles and the like
nl: bouwmateriaal, verf, tegel, hout op maat, laminaat
en: building material, paint, tile, cut timber, laminate
de: Baumaterial, Farbe(paint), Fliese, Holzzuschnitt, Laminat
fr: matériau de construction, peinture, carrelage, bois découpé, stratifié

[mixed-paint] kind=thing
gloss: paint mixed to order
nl: mengverf, gemengde verf, verf op kleur gemengd, op kleur gemengd, verf … mengen, verf mengen
en: mixed paint, tinted paint, paint mixed to order, mix paint, paint … mixed, mixed to your colour
de: gemischte Farbe, Mischfarbe, Farbmischung, Farbe … anmischen, Farbe … gemischt, angemischte Farbe
fr: peinture mélangée, peinture à la teinte, teinte sur mesure,
  peinture teintée, teinter la peinture, couleur sur mesure, peinture … mélangée

[cut-to-length] kind=thing
gloss: goods cut off the roll to the customer's measure
nl: op maat gesneden, van de rol, op lengte geknipt, stof van de rol, op maat geknipt, op maat gezaagd,
  op maat zagen, zaagservice, hout zagen, hout … op maat, hout laten zagen, planken zagen, =zagen doen, plank … op maat, planken op maat
en: cut to size, cut to length, off the roll, cut fabric, cut to measure,
  cut … to size, cutting service, cut your wood, cut wood, timber cutting
de: auf Maß zugeschnitten, Zuschnitt, Meterware, zugeschnitten, Zuschnittservice, Holz … zuschneiden, zu|sägen, auf Maß sägen
fr: coupé sur mesure, à la coupe, au mètre, découpe sur mesure,
  découpe, découpe du bois, découper … bois, bois … sur mesure, service de découpe,
  coupe du bois, découpe de planches, couper … planches

[made-to-measure] kind=state
gloss: made specially for the customer
nl: op maat gemaakt, maatwerk, maatwerkproduct, naar eigen wens, op maat, speciaal gemaakt, op bestelling gemaakt
en: made to measure, custom-made, bespoke, made to order, tailor-made
de: maßgefertigt, Maßanfertigung, nach Maß, individuell angefertigt, Sonderanfertigung, auf Bestellung gefertigt
fr: sur mesure, fait sur mesure, fabriqué à la demande, confectionné sur mesure

[personalise] kind=action
gloss: putting a name, text or picture on a product
nl: personaliseren, graveren, gravure, bedrukken, naam laten graveren, met naam bedrukt, gepersonaliseerd product, eigen naam op
en: personalise, engrave, engraving, customise, personalised item, custom engraving, with your name on it
de: personalisieren, gravieren, Gravur, bedrucken, personalisierter Artikel, mit Namen bedruckt
fr: personnaliser, graver, gravure, personnalisation, article personnalisé, à votre nom

[personalise-fee] kind=attribute value=money of=personalise
gloss: charge for engraving or printing
nl: graveerkosten, kosten voor personaliseren, meerprijs gravure
en: engraving fee, personalisation charge, cost of engraving
de: Gravurkosten, Personalisierungskosten, Kosten der Gravur
fr: frais de gravure, coût de la personnalisation, prix de la gravure

[sale-item] kind=state opposite=full-price-item
gloss: article at a reduced price
nl: uitverkoop, sale, afgeprijsd artikel, sale-artikel, in de sale, opruiming, afgeprijsde artikelen, solden, uitverkoopartikel, koopje
en: sale item, reduced item, marked down, discounted item, clearance, in the sale, sale goods
de: reduziert, reduzierte Ware, Sale, Schlussverkauf, Ausverkauf, Sale-Artikel, herabgesetzt, im Sale
fr: article soldé, en solde, démarqué, article en promotion, soldé, déstockage, =soldes

[full-price-item] kind=state opposite=sale-item
gloss: article at the normal price
nl: niet afgeprijsd, volle prijs, normale prijs, reguliere prijs, niet in de sale
en: full-price, full price, regular price, non-sale item, not reduced
de: nicht reduziert, voller Preis, regulärer Preis, Normalpreis
fr: plein tarif, prix normal, prix régulier, non soldé, prix plein

[outlet] kind=thing
gloss: shop or department with old stock
nl: outlet, outletartikel, outletshop, restpartij, outletwinkel
en: outlet item, outlet store, overstock
de: Outlet, Outlet-Ware, Restposten, Outlet-Artikel
fr: outlet, magasin d'usine, article outlet, fin de stock

[showroom-model] kind=thing
gloss: article that has been on display
nl: showroommodel, toonzaalmodel, demomodel, showmodel
en: display model, showroom model, ex-display, demo model
de: Ausstellungsstück, Vorführmodell, Ausstellungsmodell
fr: modèle d'exposition, modèle de démonstration

[refurbished] kind=state is=used-state
gloss: second-hand device renewed for sale
nl: gereviseerd, opgeknapt toestel, gereviseerd toestel, refurbished toestel, als nieuw gereviseerd, refurbished, opgeknapt
en: reconditioned, renewed device, refurb, refurbished device, refurbished
de: refurbished, wiederaufbereitet, aufbereitet, Refurbished-Gerät, runderneuert, generalüberholt
fr: remis à neuf, reconditionnement, remis en état à neuf, produit reconditionné, reconditionné

[b-grade] kind=state
gloss: slightly damaged or returned goods sold cheaper
nl: B-keuze, tweede keus, retourdeal, lichte beschadiging
en: B-grade, returned goods deal, slightly damaged goods, factory seconds, second choice
de: B-Ware, zweite Wahl, Retourenware, Mängelexemplar
fr: second choix, retour client en vente, produit déclassé

[new-collection] kind=thing
gloss: current range of products
nl: collectie, assortiment, nieuwe collectie, seizoenscollectie, productaanbod
en: collection(range), new collection, new arrivals, product range, =our range
de: Kollektion, Sortiment, neue Kollektion, Neuheiten
fr: collection, assortiment, gamme, nouvelle collection, nouveautés

[limited-edition] kind=thing
gloss: product made in small number
nl: limited edition, beperkte oplage, gelimiteerde oplage
en: limited edition, limited run, limited release
de: limitierte Auflage, Limited Edition, Sonderedition
fr: édition limitée, série limitée

[set-product] kind=thing
gloss: several items sold together
nl: productset, setje, voordeelset, bundelaanbieding, setaanbieding
en: product set, bundle(products), multipack, value pack
de: Set, Produktset, Vorteilspack, Multipack
fr: lot de produits, coffret, pack(products), ensemble de produits

[material-care] kind=document
gloss: how a product must be washed or maintained
nl: wasvoorschrift, onderhoudsadvies, onderhoudsinstructie, waslabel
en: care instructions, washing instructions, care label
de: Pflegehinweis, Waschanleitung, Pflegeanleitung
fr: conseils d'entretien, instructions de lavage, consignes d'entretien

[material] kind=attribute
gloss: what a product is made of
nl: materiaal, stof(material), leer(material), =leer(material), katoen
en: material, fabric, leather, cotton
de: Material, Stoff(material), Leder, Baumwolle
fr: matière(material), tissu, cuir, coton

[colour-sample] kind=thing
gloss: piece of fabric or colour to try at home
nl: kleurstaal, stofstaal, kleurstaaltje, proefstaal, =staal, =stalen
en: fabric sample, colour sample, swatch
de: Stoffmuster, Farbmuster, Musterstück
fr: échantillon de tissu, échantillon, nuancier

[sample-free-number] kind=attribute value=number of=colour-sample
gloss: how many samples are sent free
nl: aantal stalen, gratis stalen, maximaal … stalen
en: number of samples, free samples, up to … samples
de: Anzahl der Muster, Gratismuster, kostenlose Muster
fr: nombre d'échantillons, échantillons gratuits

[load-capacity] kind=attribute
gloss: how much weight a product bears
nl: draagvermogen, maximale belasting, maximaal gewicht
en: load capacity, maximum load, weight limit(load capacity)
de: Tragfähigkeit, Belastbarkeit, maximale Belastung
fr: capacité de charge, charge maximale, poids maximal supporté

[product-information] kind=document
gloss: description and specifications of a product
nl: productinformatie, productbeschrijving, specificatie, productpagina
en: product information, product description, specification, product page
de: Produktinformation, Produktbeschreibung, technische Daten, Produktseite
fr: fiche produit, description du produit, caractéristiques techniques, page produit

[lifespan] kind=attribute value=duration
gloss: how long a product normally lasts
nl: levensduur, verwachte levensduur, gaat … mee
en: lifespan, service life, expected life, product life
de: Lebensdauer, Nutzungsdauer, erwartete Lebensdauer
fr: durée de vie, longévité, durée de vie attendue

[waterproof] kind=quality
gloss: resistant to water
nl: waterdicht, waterbestendig, spatwaterdicht, waterproof
en: waterproof, water-resistant, splashproof
de: wasserdicht, wasserfest, spritzwassergeschützt, wasserabweisend
fr: étanche, résistant à l'eau, imperméable

[machine-washable] kind=quality
gloss: may go into the washing machine
nl: machinewasbaar, in de wasmachine, wasbaar
en: machine washable, machine-washable, washable
de: maschinenwaschbar, waschbar, in der Waschmaschine waschbar
fr: lavable en machine, lavable

[dishwasher-safe] kind=quality
gloss: may go into the dishwasher
nl: vaatwasserbestendig, in de vaatwasser, vaatwasmachinebestendig
en: dishwasher-safe, dishwasher safe
de: spülmaschinenfest, spülmaschinengeeignet
fr: compatible lave-vaisselle, passe au lave-vaisselle

[energy-class-product] kind=attribute
gloss: energy efficiency class of an appliance
nl: energieklasse, energie-efficiëntieklasse
en: energy class, energy efficiency class
de: Energieklasse, Energielabel-Klasse
fr: classe énergétique, classe d'efficacité énergétique

[ticket-voucher-product] kind=thing
gloss: experience vouchers and gift boxes
nl: belevenisbon, giftbox, belevenispakket
en: experience voucher, experience gift box, gift experience
de: Erlebnisgutschein, Erlebnisbox
fr: coffret cadeau expérience, bon expérience, coffret expérience

[furniture] kind=thing
gloss: furniture in general
nl: meubel, meubelen, meubelstuk, woonmeubel, meubilair
en: furniture, piece of furniture, furnishings
de: Möbel, Möbelstück, Einrichtung(furniture), Mobiliar
fr: meuble, mobilier, ameublement

[meal-substitute-item] kind=thing of=replace
gloss: product sent instead of one out of stock
nl: vervangend alternatief, alternatief product, vervangartikel, alternatief bij uitverkocht,
  door een alternatief vervangen, vergelijkbaar product, iets anders … in de plaats, niks anders … in de plaats, niets anders … in de plaats, ander product … in de plaats, door iets anders vervangen,
  vergelijkbaar artikel, soortgelijk artikel, soortgelijk product
en: substitute item, substitution, alternative product,
  similar product, similar item, replace … with something similar, swapped for something similar, substitute product, alternative item, swap … for something else
de: Ersatzartikel im Warenkorb, Alternativprodukt, Alternativartikel,
  ähnliches Produkt, gleichwertiges Produkt, Alternative liefern, etwas anderes … statt, durch etwas Ähnliches ersetzen
fr: produit de substitution, article de substitution, produit alternatif,
  produit équivalent, article similaire, produit similaire, remplacer … équivalent, autre chose à la place

[product-fit] kind=attribute is=size
gloss: how a garment or shoe fits compared with its size
nl: confectiemaat, pasvorm, valt klein, valt groot
en: garment size, true to size, runs small
de: Passform, fällt klein aus, Passform des Artikels
fr: taille de vêtement, coupe(size), taille petit, taille grand

[ink-cartridge] kind=thing
gloss: printer supplies
nl: inktcartridge, toner
en: printer cartridge, toner cartridge
de: Tintenpatrone, Tonerkartusche
fr: toner, cartouche

[second-hand] kind=state is=used-state
gloss: used before by someone else
nl: tweede kans, tweedehands product, tweedekansje
en: preloved, pre-loved
de: Secondhand, aus zweiter Hand, Gebrauchtware
fr: de seconde main, article d'occasion

[included-accessories] kind=thing
gloss: parts supplied together with a product
nl: bijbehorend, bijgeleverd
en: included accessories, supplied with
de: mitgeliefert, Zubehörteile
fr: fourni avec, accessoires fournis

[product-dimensions] kind=attribute is=dimensions
gloss: product measures
nl: productafmeting, productmaten
en: dimension, product dimensions
de: Produktmaße, Artikelmaße
fr: dimension, dimensions du produit

[single-issue] kind=thing
gloss: one issue of a weekly, monthly or other periodical
nl: los nummer, weekblad, maandblad
en: single issue, back issue, periodical
de: Einzelheft, Heft
fr: numéro à l'unité, ancien numéro


[mattress] kind=thing of=bed
gloss: what one lies on in a bed
nl: matras, matrassen, pocketveringmatras, traagschuimmatras
en: mattress, sprung mattress, foam mattress
de: Matratze, Kaltschaummatratze
fr: matelas, matelas à ressorts
