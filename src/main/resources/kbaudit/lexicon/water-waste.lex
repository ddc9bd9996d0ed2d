# Water and waste: drinking water, sewage, household waste collection, recycling centre.

[water-company] kind=person
gloss: company that supplies drinking water
nl: waterbedrijf, drinkwaterbedrijf, waterleidingbedrijf, waterleverancier, watermaatschappij
en: water company, water supplier, water utility
de: Wasserversorger, Wasserwerk, Wasserbetrieb
fr: distributeur d'eau, compagnie des eaux, service des eaux, société des eaux

[water-board] kind=person
gloss: authority for surface water and sewage treatment
nl: waterschap, hoogheemraadschap
en: water board, water authority
de: Wasserverband, Wasserbehörde
fr: agence de l'eau, office des eaux

[water-meter] kind=thing
gloss: device that measures water use
nl: watermeter, slimme watermeter
en: water meter, smart water meter
de: Wasserzähler, Wasseruhr
fr: compteur d'eau

[water-meter-reading] kind=thing
gloss: number on the water meter
nl: watermeterstand, stand van de watermeter, watermeterstand … doorgeven
en: water meter reading, water reading
de: Wasserzählerstand, Stand des Wasserzählers
fr: index du compteur d'eau, relevé du compteur d'eau

[water-consumption] kind=attribute value=number of=water
gloss: how much water is used
nl: waterverbruik, verbruik van water, aantal kuub water
en: water consumption, water usage, water use
de: Wasserverbrauch
fr: consommation d'eau

[water-price] kind=attribute value=money of=water
gloss: price per cubic metre of water
nl: waterprijs, watertarief, drinkwatertarief, prijs per kubieke meter water, prijs per kuub water
en: water price, water rate, price per cubic metre of water
de: Wasserpreis, Wassertarif, Preis pro Kubikmeter Wasser
fr: prix de l'eau, tarif de l'eau, prix du mètre cube d'eau

[water-standing-charge] kind=attribute value=money of=water
gloss: fixed yearly amount for the water connection
nl: vastrecht water, vaste kosten water, vastrecht drinkwater
en: water standing charge, fixed water charge
de: Grundpreis Wasser, Wassergrundgebühr
fr: abonnement eau, redevance fixe eau

[water-bill] kind=document of=invoice
gloss: invoice for water
nl: waterrekening, waternota, waterfactuur
en: water bill, water invoice
de: Wasserrechnung
fr: facture d'eau

[water-hardness] kind=attribute value=number of=water
gloss: how hard the water is
nl: waterhardheid, hardheid van het water, hard water, zacht water, Duitse hardheid
en: water hardness, hardness of the water, hard water, soft water
de: Wasserhärte, Härtegrad, hartes Wasser, weiches Wasser
fr: dureté de l'eau, eau dure, eau douce, eau calcaire

[limescale] kind=thing
gloss: chalk deposit from water
nl: kalk, kalkaanslag, kalkaanzetting
en: limescale, scale deposit
de: Kalk, Kalkablagerung
fr: calcaire, dépôt de calcaire, tartre(water)

[water-pressure] kind=attribute value=number of=water
gloss: pressure of the water from the tap
nl: waterdruk, lage druk(water), weinig druk, druk op de kraan
en: water pressure, low pressure(water)
de: Wasserdruck, niedriger Druck
fr: pression de l'eau, pression d'eau, manque de pression

[water-quality] kind=attribute of=water
gloss: purity and safety of the water
nl: waterkwaliteit, kwaliteit van het water, drinkwaterkwaliteit
en: water quality, quality of the water
de: Wasserqualität, Trinkwasserqualität
fr: qualité de l'eau

[discoloured-water] kind=state
gloss: water is brown, cloudy or smells
nl: bruin water, troebel water, wit water, water … stinken, verkleurd water, roestig water
en: brown water, cloudy water, discoloured water, discolored water, rusty water
de: braunes Wasser, trübes Wasser, verfärbtes Wasser, rostiges Wasser
fr: eau trouble, eau brune, eau colorée, eau rouillée

[boil-water-notice] kind=event
gloss: advice to boil tap water before use
nl: kookadvies, water … koken, kraanwater … koken, leidingwater koken, drinkwater koken, water koken, water eerst koken
en: boil water notice, boil water advice, boil … water, boil … tap water, boil before drinking
de: Abkochgebot, Wasser … abkochen, Abkochempfehlung, Trinkwasser ab|kochen, Wasser ab|kochen, Leitungswasser ab|kochen
fr: avis d'ébullition, faire bouillir … eau

[water-outage] kind=event
gloss: no water from the tap
nl: geen water, waterstoring, zonder water, water … uitvallen, waterleiding … afgesloten
en: no water, water outage, water interruption, without water, supply interruption water
de: kein Wasser, Wasserausfall, ohne Wasser, Wasserunterbrechung
fr: coupure d'eau, plus d'eau, panne d'eau, sans eau

[disconnect-water] kind=action
gloss: water company cuts the supply
nl: water … afsluiten, waterlevering … stopzetten, afsluiten van water, water af|sluiten, water dicht|draaien
en: disconnect … water, cut off … water, turn off … water supply
de: Wasser … abstellen, Wassersperre, Wasser … sperren, Wasser ab|stellen, Wasser ab|drehen, Absperrung(water)
fr: couper … eau, fermeture de l'eau

[stopcock] kind=thing
gloss: tap with which the water of the home is shut
nl: hoofdkraan, hoofdafsluiter, stopkraan
en: stopcock, main tap, main valve, shut-off valve
de: Hauptwasserhahn, Haupthahn, Absperrhahn
fr: robinet principal, vanne d'arrêt, robinet d'arrêt

[water-leak] kind=event
gloss: water escapes from a pipe or tap
nl: lekkage, waterlek, lekkende leiding, leiding … gesprongen, lekkende kraan, waterlekkage, =lek(water), lek na de meter, gesprongen leiding, waterleiding … lek, leiding … lek, lek in … leiding
en: leak, water leak, leakage, leaking pipe, burst pipe, dripping tap, pipe … leaking, leak after the meter, pipe … burst
de: Leck(water), Wasserleck, undichte Leitung, Rohrbruch, Wasserrohrbruch, tropfender Wasserhahn, Leitung … undicht, Leck nach dem Zähler, Rohr … geplatzt, Wasserleitung … undicht
fr: fuite d'eau, fuite, conduite éclatée, robinet qui fuit, fuite après compteur, fuite après le compteur, tuyau percé

[water-pipe] kind=thing
gloss: pipe carrying water
nl: waterleiding, leiding(water), loden leiding, waterbuis, binneninstallatie, binnenleiding, leiding in huis
en: water pipe, lead pipe, water main, plumbing
de: Wasserleitung, Bleirohr, Wasserrohr, Hausinstallation, Innenleitung
fr: canalisation d'eau, conduite d'eau, tuyau d'eau, conduite en plomb, installation intérieure

[frozen-pipe] kind=event
gloss: pipe or meter freezes in winter
nl: bevroren leiding, leiding … bevriezen, watermeter … bevriezen, bevriezing
en: frozen pipe, freeze pipe, pipe freeze
de: eingefrorene Leitung, Leitung … einfrieren, Frostschaden
fr: conduite gelée, gel des canalisations, tuyau gelé

[legionella] kind=thing
gloss: bacteria in standing warm water
nl: legionella, legionellabacterie, leiding … doorspoelen
en: legionella, legionnaires
de: Legionellen, Legionelle
fr: légionelle, légionellose

[sewer] kind=thing
gloss: pipes for waste water
nl: riool, riolering, rioolaansluiting, rioolbuis
en: sewer, sewerage, sewer connection
de: Kanalisation, Kanal(sewer), Abwasserleitung, Kanalanschluss
fr: égout, réseau d'égouts, tout-à-l'égout, raccordement à l'égout

[sewer-blockage] kind=event
gloss: drain or sewer is blocked
nl: rioolverstopping, verstopping, afvoer … verstopt, verstopte afvoer, wc … verstopt, verstopt riool, put … verstopt, putje … verstopt, verstopte put, gootsteen … verstopt, riool … verstopt, verstopte gootsteen
en: blocked drain, sewer blockage, blocked sewer, clogged drain, blocked toilet, drain … blocked, sink … blocked, drain … clogged
de: Rohrverstopfung, verstopfter Abfluss, verstopfter Kanal, Verstopfung(sewer), Abfluss … verstopft, Kanal … verstopft, Gully … verstopft, Abflussverstopfung, Spüle … verstopft
fr: égout bouché, canalisation bouchée, évacuation bouchée, toilettes bouchées, canalisation … bouchée, bouchon dans … canalisation

[wastewater] kind=thing
gloss: used water discharged into the sewer
nl: afvalwater, rioolwater
en: wastewater, waste water, sewage
de: Abwasser, Schmutzwasser
fr: eaux usées

[rainwater] kind=thing
gloss: rain that falls on roof and street
nl: regenwater, hemelwater, regenton, regenwaterput
en: rainwater, rain barrel
de: Regenwasser, Niederschlagswasser, Regentonne
fr: eau de pluie, citerne d'eau de pluie, eaux pluviales

[sewer-charge] kind=attribute value=money of=sewer
gloss: municipal tax for the sewer
nl: rioolheffing, rioolbelasting, rioolrecht
en: sewer charge, sewerage charge, sewer tax
de: Abwassergebühr, Kanalgebühr, Schmutzwassergebühr
fr: redevance d'assainissement, taxe d'égout

[water-treatment-levy] kind=attribute value=money of=wastewater
gloss: levy for cleaning waste water
nl: zuiveringsheffing, waterschapsbelasting, watersysteemheffing, waterschapslasten
en: water treatment levy, water board tax, purification levy
de: Abwasserabgabe, Klärgebühr
fr: taxe d'épuration, redevance pollution

# ---- waste

[residual-waste] kind=thing is=waste
gloss: waste that is not separated
nl: grijs afval, restvuil, restafvalcontainer, grijze container
en: residual waste, general waste, non-recyclable waste, black bin, grey bin
de: Restmüll, Restabfall, Restmülltonne, graue Tonne, schwarze Tonne
fr: déchets résiduels, tout-venant, déchets non recyclables, poubelle grise

[organic-waste] kind=thing is=waste
gloss: vegetable, fruit and food waste
nl: gft, gft-afval, groente-fruit-tuinafval, etensresten, groenbak, gft-bak, keukenafval, gfe, groene container, biobak
en: organic waste, food waste, garden and food waste, green bin, compostable waste, food scraps
de: Biomüll, Bioabfall, Biotonne, Küchenabfälle, Essensreste, braune Tonne
fr: biodéchets, déchets organiques, déchets verts et alimentaires, poubelle verte, restes de repas

[paper-waste] kind=thing is=waste
gloss: old paper and cardboard
nl: oud papier, papierafval, papier en karton, papierbak, papiercontainer, karton(waste), blauwe container
en: waste paper, paper and cardboard, paper bin, paper recycling, cardboard(waste), blue bin
de: Altpapier, Papiertonne, Papier und Karton, blaue Tonne
fr: vieux papiers, papier et carton, bac à papier, papiers-cartons

[plastic-packaging-waste] kind=thing is=waste
gloss: plastic, cans and drink cartons collected together
nl: pmd, pmd-zak, plastic verpakkingen, plasticafval, plastic afval, blik en drankkartons, plastic bak, pmd-container, oranje container
en: plastic packaging, plastic waste, cans and cartons, plastic recycling, packaging waste
de: gelber Sack, gelbe Tonne, Verpackungsmüll, Plastikmüll, Kunststoffverpackung, Leichtverpackung
fr: PMC, sac bleu, emballages plastiques, déchets d'emballages, poubelle jaune, bac jaune

[glass-waste] kind=thing is=waste
gloss: empty bottles and jars
nl: glasafval, glasbak, oud glas, glascontainer, lege potten en flessen
en: glass waste, bottle bank, glass recycling, glass container
de: Altglas, Glascontainer, Altglascontainer
fr: verre usagé, bulle à verre, conteneur à verre, déchets de verre

[textile-waste] kind=thing is=waste
gloss: old clothes and textiles
nl: oude kleding, textielbak, textielcontainer, textielafval, kledingcontainer
en: old clothes, textile bank, clothes bank, textile recycling
de: Altkleider, Altkleidercontainer, Kleidercontainer
fr: vieux vêtements, conteneur à vêtements, borne textile, bulle à vêtements

[bulky-waste] kind=thing is=waste
gloss: large items such as furniture
nl: grofvuil, grof huisvuil, grof afval, grof huishoudelijk afval
en: bulky waste, bulky items, large items
de: Sperrmüll, Sperrgut(waste)
fr: encombrants, déchets encombrants

[hazardous-waste] kind=thing is=waste
gloss: chemical waste such as paint, solvents, medicines
nl: chemisch afval, klein chemisch afval, kca, gevaarlijk afval, verfresten
en: hazardous waste, chemical waste, paint waste, household chemicals
de: Sondermüll, Schadstoffe, Problemabfall, Farbreste, Gefahrstoffe
fr: déchets dangereux, déchets chimiques, petits déchets dangereux, restes de peinture

[electronic-waste] kind=thing is=waste
gloss: old electrical appliances
nl: elektronisch afval, e-waste, afgedankte apparaten, oude apparaten, wit- en bruingoed, afgedankt apparaat
en: electronic waste, e-waste, old appliances, WEEE, electrical waste
de: Elektroschrott, Elektroaltgerät, alte Elektrogeräte
fr: déchets électroniques, déchets électriques, anciens appareils, DEEE

[battery-waste] kind=thing is=waste
gloss: empty batteries and lamps
nl: lege batterijen, lege batterij, oude batterij, batterijbak
en: used batteries, old batteries, dead battery, battery bin
de: Altbatterien, leere Batterie, Altbatterie
fr: piles usagées, pile usagée, vieilles piles

[garden-waste] kind=thing is=waste
gloss: prunings, grass, leaves
nl: tuinafval, snoeiafval, groenafval, snoeihout, bladafval
en: garden waste, green waste, prunings, yard waste
de: Gartenabfälle, Grünschnitt, Grünabfall, Gartenabfall
fr: déchets de jardin, déchets verts, tonte de pelouse, branchages

[construction-waste] kind=thing is=waste
gloss: rubble and renovation waste
nl: puin, bouwafval, bouw- en sloopafval, verbouwingsafval
en: rubble, construction waste, building waste, DIY waste
de: Bauschutt, Bauabfall, Renovierungsabfälle
fr: gravats, déchets de construction, déchets de chantier

[asbestos] kind=thing
gloss: asbestos-containing material
nl: asbest
en: asbestos
de: Asbest
fr: amiante, asbeste

[diaper-waste] kind=thing is=waste
gloss: used nappies
nl: luierafval, luiercontainer, gebruikte luiers, luierzak
en: nappy waste, used nappies, diaper waste, diaper bin
de: gebrauchte Windeln, Windelsack, Windeltonne
fr: couches usagées, langes usagés

[frying-fat-waste] kind=thing is=waste
gloss: used cooking oil
nl: frituurvet, frituurolie, gebruikt vet, bakolie
en: frying fat, used cooking oil, deep-frying oil
de: Altfett, Frittierfett, Altspeiseöl
fr: huile de friture, huile usagée, graisse de friture

[christmas-tree-waste] kind=thing is=waste
gloss: old Christmas tree
nl: kerstboom, kerstboominzameling
en: Christmas tree, Christmas tree collection
de: Weihnachtsbaum, Christbaum, Tannenbaum
fr: sapin de Noël, collecte des sapins

[separate-waste] kind=action of=waste
gloss: sort waste by kind
nl: afval … scheiden, afvalscheiding, gescheiden inzamelen, gescheiden aanbieden
en: separate … waste, waste separation, sort … waste, sort … rubbish
de: Müll … trennen, Mülltrennung, Abfalltrennung, Abfall … trennen
fr: trier … déchets, tri sélectif, tri des déchets

[waste-collection] kind=action of=waste
gloss: waste is fetched from the street
nl: afvalinzameling, vuilnis … ophalen, afval … ophalen, container … legen, container … leegmaken, vuilnisophaaldienst, afvalophaling, vuilnisophaling, bak … legen, vuilniswagen, vuilnisauto
en: waste collection, bin collection, empty … bin, collect … waste, rubbish collection, refuse collection, garbage truck, pick up … waste
de: Müllabfuhr, Abfallabfuhr, Tonne … leeren, Müll … abholen, Leerung, Müllabholung, Müllwagen, Abfallentsorgung
fr: collecte des déchets, ramassage des ordures, ramassage des poubelles, enlèvement des déchets, vider … conteneur, camion poubelle, collecte des ordures

[bulky-waste-pickup] kind=action of=bulky-waste
gloss: bulky waste fetched at home by appointment
nl: grofvuil … ophalen, grofvuil … laten ophalen, ophaalafspraak grofvuil, grof afval … ophalen, grofvuil aan huis
en: bulky waste collection, collect … bulky waste, bulky collection
de: Sperrmüllabholung, Sperrmüll … abholen, Sperrmülltermin, Sperrmüllabfuhr
fr: enlèvement des encombrants, ramassage des encombrants, collecte des encombrants

[waste-collection-day] kind=attribute value=date of=waste-collection
gloss: day on which the waste is collected
nl: ophaaldag, inzameldag, afvaldag, legingsdag, vuilnisdag
en: collection day(waste), bin day, waste day
de: Abfuhrtag, Leerungstag, Abholtag(waste), Abfuhrtermin
fr: jour de collecte, jour de ramassage, jour de passage

[waste-put-out-time] kind=attribute value=time of=waste-collection
gloss: from or until what hour the bin may stand at the kerb
nl: aanbiedtijd, aanbiedtijdstip, tijd van buitenzetten
en: set-out time, put-out time, presentation time
de: Bereitstellungszeit, Bereitstellungsfrist
fr: heure de sortie des poubelles, heure de présentation

[waste-collection-frequency] kind=attribute value=number of=waste-collection
gloss: how often waste is collected
nl: ophaalfrequentie, inzamelfrequentie, legingsfrequentie
en: collection frequency
de: Abfuhrrhythmus, Leerungsrhythmus, Leerungsintervall
fr: fréquence de collecte, fréquence de ramassage

[waste-calendar] kind=document
gloss: overview of collection days
nl: afvalkalender, afvalwijzer, ophaalkalender, inzamelkalender
en: waste calendar, collection calendar, bin calendar, collection schedule(waste)
de: Abfallkalender, Abfuhrkalender, Müllkalender
fr: calendrier de collecte, calendrier des collectes, calendrier de ramassage

[put-out-bin] kind=action
gloss: customer puts bin or bag at the kerb
nl: container … buitenzetten, vuilnis … buitenzetten, aan de straat … zetten, aan de weg … zetten, container … aanbieden, buiten|zetten, afval … aanbieden, langs de weg … zetten, bak … buitenzetten
en: put|out(waste), put … bin out, put … at the kerb, place … at the kerb, place … at the curb, leave … on the kerb, set|out(waste)
de: Tonne … rausstellen, an die Straße stellen, raus|stellen, Tonne … bereitstellen, heraus|stellen, am Straßenrand bereitstellen
fr: sortir … poubelle, sortir … conteneur, sortir … bac, mettre … sur le trottoir, déposer … sur le trottoir

[bring-in-bin] kind=action
gloss: take the emptied bin back in
nl: container … binnenhalen, bak … terugzetten, container … weghalen, container … van de straat
en: bring … bin back in, take … bin in
de: Tonne … reinholen, Tonne … zurückstellen
fr: rentrer … poubelle, rentrer … conteneur, rentrer … bac

[missed-waste-collection] kind=event
gloss: bin was not emptied
nl: container … niet geleegd, bak … niet geleegd, afval … niet opgehaald, vergeten te legen, blijven staan(bin), overgeslagen(waste)
en: missed collection, bin not emptied, bin … not emptied, waste not collected, waste … not collected
de: Tonne … nicht geleert, nicht geleert, Müll … nicht abgeholt, stehen geblieben
fr: collecte manquée, poubelle … pas vidée, conteneur … pas vidé, pas ramassé

[waste-bin] kind=thing of=waste
gloss: wheeled bin of a household
nl: kliko, rolcontainer, vuilnisbak, minicontainer, afvalcontainer, afvalbak, vuilcontainer
en: wheelie bin, waste bin, waste container, rubbish bin, trash can, garbage can, bin
de: Mülltonne, Abfalltonne, Müllbehälter, Abfallbehälter
fr: bac roulant, conteneur à déchets, bac à ordures

[bin-size] kind=attribute value=number of=waste-bin
gloss: content of the bin in litres
nl: inhoud van de container, formaat container, containerformaat, containergrootte, aantal liter container
en: bin size, bin capacity, container size
de: Tonnengröße, Behältergröße, Behältervolumen
fr: taille du bac, volume du bac, taille du conteneur

[replace-bin] kind=action
gloss: bin is broken, stolen or exchanged
nl: container … omruilen, container … vervangen, kapotte container, container … gestolen, container … aanvragen, nieuwe container, container … kwijt, extra container
en: replace … bin, broken bin, new bin, order … bin, request … bin, stolen bin, damaged bin
de: Tonne … tauschen, defekte Tonne, neue Tonne, Tonne … bestellen, Tonnentausch, beschädigte Tonne
fr: remplacer … bac, conteneur cassé, nouveau conteneur, demander … conteneur, bac volé, échanger … bac

[underground-container] kind=place
gloss: shared container under the street
nl: ondergrondse container, ondergrondse afvalcontainer, verzamelcontainer
en: underground container, communal bin, shared container
de: Unterflurcontainer, Sammelcontainer
fr: conteneur enterré, conteneur collectif

[container-full] kind=state
gloss: shared container is full or broken
nl: volle container, container … vol, container … verstopt, klep … kapot, container … defect
en: full container, container … full, bin … full, overflowing bin
de: voller Container, Container … voll, überfüllte Tonne
fr: conteneur plein, conteneur … plein, poubelle pleine, bac plein

[waste-bag] kind=thing
gloss: bag in which waste is offered
nl: vuilniszak, huisvuilzak, restafvalzak, afvalzak
en: bin bag, rubbish bag, waste bag, garbage bag
de: Müllsack, Müllbeutel, Abfallsack, Restmüllsack
fr: sac poubelle, sac-poubelle, sac à ordures

[waste-pass] kind=thing of=card
gloss: card that opens containers or gives access to the recycling centre
nl: afvalpas, milieupas, milieustraatpas, containerpas, milieukaart
en: waste pass, waste card, recycling centre pass, container card
de: Abfallkarte, Wertstoffkarte, Müllkarte, Recyclingkarte
fr: carte d'accès déchetterie, badge déchets, carte de déchetterie

[waste-charge] kind=attribute value=money of=waste-collection
gloss: yearly municipal charge for waste
nl: afvalstoffenheffing, reinigingsheffing, reinigingsrecht, vuilnisheffing
en: waste charge, waste levy, waste collection tax, refuse tax
de: Müllgebühr, Abfallgebühr
fr: taxe d'enlèvement des ordures ménagères, taxe déchets, redevance ordures

[charge-per-emptying] kind=attribute value=money of=waste-collection
gloss: price per bin emptied or bag dropped
nl: tarief per leging, diftar, kosten per leging, prijs per leging, kosten per zak, betalen per leging
en: charge per emptying, pay as you throw, price per bag, price per emptying
de: Gebühr pro Leerung, Leerungsgebühr, Preis pro Leerung
fr: tarif par levée, prix par levée, redevance incitative, prix par sac

[recycling-centre] kind=place is=recycle
gloss: place where residents bring waste
nl: milieustraat, afvalbrengstation, milieupark, recyclagepark, gemeentewerf, recyclingpark, containerpark, brengstation, milieuplein
en: recycling centre, recycling center, waste recycling centre, household waste site, civic amenity site, recycling park, =the tip, council tip, rubbish tip
de: Wertstoffhof, Recyclinghof, Abfallhof
fr: déchetterie, déchèterie, recyparc, parc à conteneurs, centre de recyclage

[bring-waste] kind=action
gloss: customer takes waste to the recycling centre
nl: afval … wegbrengen, naar de milieustraat brengen, afval … inleveren, afval … brengen, naar de stort brengen, grofvuil … wegbrengen, naar het recyclagepark brengen
en: bring … waste, drop off … waste, take … to the recycling centre, take … to the tip, take … to the dump
de: Abfall … abgeben, zum Wertstoffhof bringen, Müll … anliefern, Abfall … anliefern, Sperrmüll … abgeben
fr: déposer … déchets, apporter … à la déchetterie, apporter … déchets, amener … au recyparc, porter … à la déchetterie

[free-waste-visits] kind=attribute value=number of=recycling-centre
gloss: number of times or amount one may bring waste free of charge
nl: gratis bezoeken milieustraat, aantal gratis stortingen, aantal keer gratis storten, aantal bezoeken(waste)
en: free visits recycling centre, number of free visits, free drop-offs
de: kostenlose Anlieferungen, Anzahl der Anlieferungen, freie Anlieferung
fr: nombre de passages gratuits, passages gratuits, dépôts gratuits, nombre de passages

[waste-volume-limit] kind=attribute value=number of=recycling-centre
gloss: how much waste one may bring or put out
nl: maximale hoeveelheid afval, maximaal aantal kuub, maximaal volume grofvuil, maximale hoeveelheid grofvuil
en: maximum amount of waste, volume limit(waste), maximum volume of waste
de: Höchstmenge Abfall, Mengenbegrenzung, maximale Abfallmenge
fr: quantité maximale de déchets, volume maximal(waste), limite de volume

[waste-entry-fee] kind=attribute value=money of=recycling-centre
gloss: what it costs to leave waste at the recycling centre
nl: storttarief, stortkosten, stortgeld, kosten milieustraat
en: tipping fee, dumping fee, gate fee
de: Annahmegebühr, Anlieferungsgebühr
fr: frais de dépôt, tarif déchetterie, frais de mise en décharge

[illegal-dumping] kind=event
gloss: waste left where it may not be
nl: bijplaatsing, illegaal afval, afval naast de container, sluikstort, zwerfafval, sluikstorten, illegaal dumpen, naast de container … zetten
en: fly-tipping, illegal dumping, litter, leave … next to the container, waste next to the container
de: wilder Müll, illegale Müllablagerung, wilde Müllkippe, neben den Container stellen
fr: dépôt sauvage, dépôt clandestin, déchets sauvages, déposer … à côté du conteneur

[compost] kind=thing
gloss: soil improver made of organic waste
nl: compost, composteren, compostvat, compostbak
en: compost, composting, compost bin
de: Kompost, kompostieren, Komposter
fr: compost, composter, compostage

[second-hand-shop] kind=place
gloss: shop reselling used goods
nl: kringloopwinkel, kringloop, kringloopcentrum
en: thrift shop, charity shop, second-hand shop, reuse shop
de: Gebrauchtwarenladen, Secondhandladen, Sozialkaufhaus
fr: ressourcerie, recyclerie, magasin de seconde main

[household-refuse] kind=thing is=waste opposite=commercial-waste
gloss: rubbish of a household as opposed to that of a company
nl: huisvuil, huishoudelijk afval
en: household waste, household rubbish, domestic waste
de: Hausmüll, Haushaltsabfall
fr: ordures ménagères, déchets ménagers

[commercial-waste] kind=thing is=waste opposite=household-refuse
gloss: rubbish of a company
nl: bedrijfsafval, zakelijk afval
en: commercial waste, business waste, trade waste
de: Gewerbeabfall, Gewerbemüll
fr: déchets professionnels, déchets d'entreprise
