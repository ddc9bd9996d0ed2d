# Water and waste: drinking water, sewage, household waste collection, recycling centre.

[water-company] kind=person
gloss: company that supplies drinking water
nl: waterbedrijf, drinkwaterbedrijf, waterleidingbedrijf, waterleverancier, watermaatschappij,
  leverancier van drinkwater, drinkwatermaatschappij, waterproducent
en: water company, water supplier, water utility,
  drinking water company, supplier of your water, water provider
de: Wasserversorger, Wasserwerk, Wasserbetrieb,
  Wasserversorgungsunternehmen, Stadtwerke Wasser, Wasserlieferant, Wasserbetriebe
fr: distributeur d'eau, compagnie des eaux, service des eaux, société des eaux,
  fournisseur d'eau, intercommunale des eaux, régie des eaux, opérateur d'eau

[water-board] kind=person
gloss: authority for surface water and sewage treatment
nl: waterschap, hoogheemraadschap
en: water board, water authority
de: Wasserverband, Wasserbehörde
fr: agence de l'eau, office des eaux

[water-meter] kind=thing
gloss: device that measures water use
nl: watermeter, slimme watermeter,
  meter van het water, digitale watermeter, watermeters
en: water meter, smart water meter,
  meter for your water, smart meter for water, water meters
de: Wasserzähler, Wasseruhr,
  digitaler Wasserzähler, Funkwasserzähler, Wasserzählers
fr: compteur d'eau,
  compteur d'eau communicant, compteurs d'eau, compteur à eau

[water-meter-reading] kind=thing
gloss: number on the water meter
nl: watermeterstand, stand van de watermeter, watermeterstand … doorgeven,
  stand van uw watermeter, meterstand water, meterstand van het water, watermeter … aflezen, watermeterstanden, cijfers van de watermeter
en: water meter reading, water reading,
  reading of the water meter, read … water meter, meter reading for your water, water meter readings
de: Wasserzählerstand, Stand des Wasserzählers,
  Ablesung des Wasserzählers, Wasserzähler … ablesen, Wasserstand des Zählers, Wasserzählerstände, Stand der Wasseruhr
fr: index du compteur d'eau, relevé du compteur d'eau,
  relève du compteur d'eau, relever … compteur d'eau, index d'eau, index de votre compteur d'eau

[water-consumption] kind=attribute value=number of=water
gloss: how much water is used
nl: waterverbruik, verbruik van water, aantal kuub water,
  watergebruik, hoeveelheid water die u gebruikt, liter water per dag, verbruikte water
en: water consumption, water usage, water use,
  amount of water you use, water used, litres of water a day
de: Wasserverbrauch,
  Verbrauch an Wasser, Wassermenge pro Jahr, verbrauchtes Wasser, Wasserverbräuche
fr: consommation d'eau,
  consommation en eau, volume d'eau consommé, eau consommée, litres d'eau par jour

[water-price] kind=attribute value=money of=water
gloss: price per cubic metre of water
nl: waterprijs, watertarief, drinkwatertarief, prijs per kubieke meter water, prijs per kuub water,
  prijs van water, prijs van drinkwater, prijs per m³ water, prijs van een kuub water, tarief per kuub water, kosten van water, waterkosten
en: water price, water rate, price per cubic metre of water,
  price of water, cost of water, price per cubic meter of water, water charge, water charges, water tariff
de: Wasserpreis, Wassertarif, Preis pro Kubikmeter Wasser,
  Preis für Wasser, Trinkwasserpreis, Wasserkosten, Preis je Kubikmeter Wasser, Wassergebühr
fr: prix de l'eau, tarif de l'eau, prix du mètre cube d'eau,
  tarif du mètre cube d'eau, prix au mètre cube d'eau, coût de l'eau, prix du m³ d'eau

[water-standing-charge] kind=attribute value=money of=water
gloss: fixed yearly amount for the water connection
nl: vastrecht water, vaste kosten water, vastrecht drinkwater,
  vast bedrag voor water, vaste kosten voor water, vastrecht voor water, vast tarief water
en: water standing charge, fixed water charge,
  fixed charge for water, standing charge for water, water service charge
de: Grundpreis Wasser, Wassergrundgebühr,
  Grundgebühr Wasser, Grundgebühr für Wasser, Grundpreis für Wasser
fr: abonnement eau, redevance fixe eau,
  part fixe de l'eau, abonnement d'eau, abonnement au service de l'eau, redevance fixe de l'eau

[water-bill] kind=document of=invoice
gloss: invoice for water
nl: waterrekening, waternota, waterfactuur,
  rekening voor water, rekening voor het water, rekening van het waterbedrijf, afrekening van water, drinkwaterrekening
en: water bill, water invoice,
  bill for water, bill from the water company, water and sewerage bill
de: Wasserrechnung,
  Rechnung für Wasser, Wasserabrechnung, Wassergeldrechnung
fr: facture d'eau,
  factures d'eau, facture de l'eau, décompte d'eau

[water-hardness] kind=attribute value=number of=water
gloss: how hard the water is
nl: waterhardheid, hardheid van het water, hard water, zacht water, Duitse hardheid,
  hardheidsgraad, hoe hard het water is, kalkgehalte van het water, dH-waarde
en: water hardness, hardness of the water, hard water, soft water,
  how hard the water is, degree of hardness, hardness level, lime in the water
de: Wasserhärte, Härtegrad, hartes Wasser, weiches Wasser,
  Härte des Wassers, Härtebereich, Kalkgehalt des Wassers, wie hart das Wasser
fr: dureté de l'eau, eau dure, eau douce, eau calcaire,
  degré de dureté, teneur en calcaire, titre hydrotimétrique, dureté de votre eau

[limescale] kind=thing
gloss: chalk deposit from water
nl: kalk, kalkaanslag, kalkaanzetting,
  kalkafzetting, aangekoekte kalk, ketelsteen
en: limescale, scale deposit,
  lime scale, lime deposits, scale build-up
de: Kalk, Kalkablagerung,
  Kesselstein, Verkalkung, verkalkt, Kalkbelag
fr: calcaire, dépôt de calcaire, tartre(water),
  entartrage, entartré, dépôts calcaires

[water-pressure] kind=attribute value=number of=water
gloss: pressure of the water from the tap
nl: waterdruk, lage druk(water), weinig druk, druk op de kraan,
  druk van het water, te weinig druk uit de kraan, lage waterdruk, druk op de waterleiding, weinig water uit de kraan
en: water pressure, low pressure(water),
  low water pressure, pressure of the water, weak flow from the tap, pressure at the tap
de: Wasserdruck, niedriger Druck,
  Druck auf der Wasserleitung, zu wenig Wasserdruck, geringer Wasserdruck, Wasser kommt schwach
fr: pression de l'eau, pression d'eau, manque de pression,
  faible pression d'eau, baisse de pression d'eau, pression au robinet, faible pression de l'eau

[water-quality] kind=attribute of=water
gloss: purity and safety of the water
nl: waterkwaliteit, kwaliteit van het water, drinkwaterkwaliteit,
  kwaliteit van het drinkwater, kwaliteit van het kraanwater, veilig drinkwater, kwaliteit van uw water
en: water quality, quality of the water,
  quality of your water, drinking water quality, quality of tap water, tap water safe
de: Wasserqualität, Trinkwasserqualität,
  Qualität des Trinkwassers, Qualität des Wassers, Qualität des Leitungswassers
fr: qualité de l'eau,
  qualité de l'eau potable, qualité de l'eau du robinet, qualité de votre eau

[discoloured-water] kind=state
gloss: water is brown, cloudy or smells
nl: bruin water, troebel water, wit water, water … stinken, verkleurd water, roestig water,
  bruin kraanwater, verkleuring van het water, water is bruin, geel water, water ziet bruin, troebel kraanwater, kleur van het water
en: brown water, cloudy water, discoloured water, discolored water, rusty water,
  discoloured tap water, water is brown, yellow water, water looks cloudy, water looks brown, milky water
de: braunes Wasser, trübes Wasser, verfärbtes Wasser, rostiges Wasser,
  Wasser ist braun, Verfärbung des Wassers, gelbes Wasser, Wassertrübung, Wasser ist trüb, milchiges Wasser
fr: eau trouble, eau brune, eau colorée, eau rouillée,
  eau jaune, coloration de l'eau, eau est brune, eau laiteuse, eau colorée au robinet, eau est trouble

[boil-water-notice] kind=event
gloss: advice to boil tap water before use
nl: kookadvies, water … koken, kraanwater … koken, leidingwater koken, drinkwater koken, water koken, water eerst koken,
  kraanwater eerst koken, kook uw kraanwater, kookadvies voor drinkwater, water drie minuten koken, drinkwater … koken
en: boil water notice, boil water advice, boil … water, boil … tap water, boil before drinking,
  boil your water, boil your tap water, boil water advisory, boil the water
de: Abkochgebot, Wasser … abkochen, Abkochempfehlung, Trinkwasser ab|kochen, Wasser ab|kochen, Leitungswasser ab|kochen,
  Abkochanordnung, Trinkwasser … abkochen, Leitungswasser … abkochen, Abkochhinweis
fr: avis d'ébullition, faire bouillir … eau,
  faire bouillir l'eau, ébullition de l'eau, bouillir … eau du robinet, eau … bouillie, consigne d'ébullition

[water-outage] kind=event
gloss: no water from the tap
nl: geen water, waterstoring, zonder water, water … uitvallen, waterleiding … afgesloten,
  geen water uit de kraan, onderbreking van de waterlevering, onderbreking van het water, waterlevering … onderbroken, wateronderbreking,
  waterleveringsonderbreking, water doet het niet, waterpanne
en: no water, water outage, water interruption, without water, supply interruption water,
  water supply interruption, water is off, interruption to your water supply, water supply … interrupted, no water from the tap,
  loss of water supply, no running water
de: kein Wasser, Wasserausfall, ohne Wasser, Wasserunterbrechung,
  Ausfall der Wasserversorgung, Wasserversorgung … unterbrochen, Unterbrechung der Wasserversorgung, kein Wasser aus dem Hahn, Wasser weg,
  Wasserabschaltung, Wassersperrung
fr: coupure d'eau, plus d'eau, panne d'eau, sans eau,
  interruption de la distribution d'eau, interruption de l'eau, pas d'eau, eau coupée, plus d'eau au robinet, privé d'eau, arrêt d'eau,
  coupure de l'eau

[disconnect-water] kind=action
gloss: water company cuts the supply
nl: water … afsluiten, waterlevering … stopzetten, afsluiten van water, water af|sluiten, water dicht|draaien,
  afsluiting van water, afgesloten van water, water … dichtdraaien, watertoevoer … afsluiten, waterafsluiting
en: disconnect … water, cut off … water, turn off … water supply,
  disconnection of your water, turn off … water, shut off … water, turn your water off, cut your water off
de: Wasser … abstellen, Wassersperre, Wasser … sperren, Wasser ab|stellen, Wasser ab|drehen, Absperrung(water),
  Sperrung der Wasserversorgung, Wasserzufuhr … abstellen, Wasser … abdrehen, Abstellen des Wassers, Wasserabsperrung
fr: couper … eau, fermeture de l'eau,
  fermer … eau, coupure de l'eau pour impayé, arrivée d'eau … couper, fermer … arrivée d'eau, fermeture de l'arrivée d'eau

[stopcock] kind=thing
gloss: tap with which the water of the home is shut
nl: hoofdkraan, hoofdafsluiter, stopkraan,
  hoofdkraan van het water, afsluitkraan, hoofdkraantje, kraan bij de watermeter
en: stopcock, main tap, main valve, shut-off valve,
  stop tap, mains water valve, stop valve, main water tap
de: Hauptwasserhahn, Haupthahn, Absperrhahn,
  Hauptabsperrhahn, Hauptabsperrventil, Absperrventil, Hauptventil
fr: robinet principal, vanne d'arrêt, robinet d'arrêt,
  vanne principale, robinet général, vanne générale, robinet de coupure

[water-leak] kind=event
gloss: water escapes from a pipe or tap
nl: lekkage, waterlek, lekkende leiding, leiding … gesprongen, lekkende kraan, waterlekkage, =lek(water), lek na de meter, gesprongen leiding, waterleiding … lek, leiding … lek, lek in … leiding,
  lekkage van … leiding, lekkende waterleiding, waterleidingbreuk, leidingbreuk, lek na de watermeter, druppelende kraan, lekkages,
  lek in de waterleiding, kraan … lekt, kraan … druppelt, lekt de kraan, lek achter de meter
en: leak, water leak, leakage, leaking pipe, burst pipe, dripping tap, pipe … leaking, leak after the meter, pipe … burst,
  leaking tap, leaking water pipe, leaks, burst water pipe, burst main, burst water main, leaky tap, leaking faucet, tap … leaking, tap … drips,
  leak behind the meter
de: Leck(water), Wasserleck, undichte Leitung, Rohrbruch, Wasserrohrbruch, tropfender Wasserhahn, Leitung … undicht, Leck nach dem Zähler, Rohr … geplatzt, Wasserleitung … undicht,
  Leckage, Wasserrohr geplatzt, undichtes Rohr, Wasser läuft aus, tropfender Hahn, Leckagen, Undichtigkeit, Wasserhahn … tropft,
  undichter Wasserhahn, Leck hinter dem Zähler
fr: fuite d'eau, fuite, conduite éclatée, robinet qui fuit, fuite après compteur, fuite après le compteur, tuyau percé,
  fuite de canalisation, robinet qui goutte, fuite sur la canalisation, canalisation cassée, rupture de conduite, fuites d'eau, canalisation percée,
  robinet … fuit, robinet … goutte

[water-pipe] kind=thing
gloss: pipe carrying water
nl: waterleiding, leiding(water), loden leiding, waterbuis, binneninstallatie, binnenleiding, leiding in huis,
  leidingen in huis, leidingwerk, waterleidingen, loden waterleiding, loden buizen, leidingnet
en: water pipe, lead pipe, water main, plumbing,
  water pipes, pipework, lead pipes, internal plumbing, supply pipe, service pipe
de: Wasserleitung, Bleirohr, Wasserrohr, Hausinstallation, Innenleitung,
  Wasserleitungen, Bleileitung, Rohrleitung, Trinkwasserleitung, Wasserrohre, Bleirohre
fr: canalisation d'eau, conduite d'eau, tuyau d'eau, conduite en plomb, installation intérieure,
  tuyauterie, canalisations d'eau, canalisation en plomb, plomberie, conduites d'eau, canalisations en plomb

[frozen-pipe] kind=event
gloss: pipe or meter freezes in winter
nl: bevroren leiding, leiding … bevriezen, watermeter … bevriezen, bevriezing,
  leidingen … bevriezen, bevroren waterleiding, bevroren leidingen, bevroren watermeter, bevroren meter, vorstschade aan leidingen,
  leidingen tegen vorst
en: frozen pipe, freeze pipe, pipe freeze,
  frozen pipes, pipes freeze, pipes … freezing, frozen water meter, pipes from freezing, frozen meter
de: eingefrorene Leitung, Leitung … einfrieren, Frostschaden,
  zugefrorene Leitung, Leitungen … einfrieren, gefrorene Wasserleitung, eingefrorener Zähler, eingefrorene Wasserleitung, eingefrorener Wasserzähler,
  Wasserzähler … Frost
fr: conduite gelée, gel des canalisations, tuyau gelé,
  canalisations gelées, conduites gelées, compteur gelé, canalisation gelée, protéger … compteur du gel, gel du compteur, compteur … gel

[legionella] kind=thing
gloss: bacteria in standing warm water
nl: legionella, legionellabacterie, leiding … doorspoelen,
  legionellabesmetting, legionellapreventie, veteranenziekte
en: legionella, legionnaires,
  legionella bacteria, Legionnaires' disease
de: Legionellen, Legionelle,
  Legionellenbefall, Legionärskrankheit, Legionellenprüfung
fr: légionelle, légionellose,
  légionelles, bactérie légionelle

[sewer] kind=thing
gloss: pipes for waste water
nl: riool, riolering, rioolaansluiting, rioolbuis,
  rioolstelsel, rioolnet, huisaansluiting riool, rioleringsbuis, afvoer naar het riool, rioolleiding
en: sewer, sewerage, sewer connection,
  sewers, drains and sewers, sewer pipe, sewage system, mains drainage, connection to the sewer
de: Kanalisation, Kanal(sewer), Abwasserleitung, Kanalanschluss,
  Kanalnetz, Abwasserkanal, Kanalrohr, Abwasseranschluss, Kanalisationsanschluss
fr: égout, réseau d'égouts, tout-à-l'égout, raccordement à l'égout,
  égouts, canalisation d'égout, assainissement collectif, raccordement aux égouts, réseau d'assainissement

[sewer-blockage] kind=event
gloss: drain or sewer is blocked
nl: rioolverstopping, verstopping, afvoer … verstopt, verstopte afvoer, wc … verstopt, verstopt riool, put … verstopt, putje … verstopt, verstopte put, gootsteen … verstopt, riool … verstopt, verstopte gootsteen,
  verstopping in het riool, riool zit verstopt, verstopte wc, verstopte gootsteenafvoer, afvoerverstopping, afvoer zit verstopt,
  verstopping van … riool, verstopte toilet, toilet … verstopt
en: blocked drain, sewer blockage, blocked sewer, clogged drain, blocked toilet, drain … blocked, sink … blocked, drain … clogged,
  blockage in the sewer, blocked drains, drain blockage, blocked sink, unblock … drain, blockage in the drain, sewer … blocked, toilet … blocked,
  unblocking drains
de: Rohrverstopfung, verstopfter Abfluss, verstopfter Kanal, Verstopfung(sewer), Abfluss … verstopft, Kanal … verstopft, Gully … verstopft, Abflussverstopfung, Spüle … verstopft,
  verstopfte Toilette, Toilette … verstopft, Verstopfung im Kanal, verstopftes Rohr, Abflussreinigung, Rohr … verstopft, verstopfte Leitung,
  verstopfte Spüle
fr: égout bouché, canalisation bouchée, évacuation bouchée, toilettes bouchées, canalisation … bouchée, bouchon dans … canalisation,
  toilettes … bouchées, obstruction de l'égout, wc bouché, évacuation … bouchée, déboucher … canalisation, égout … bouché, évier … bouché

[wastewater] kind=thing
gloss: used water discharged into the sewer
nl: afvalwater, rioolwater,
  vuil water, huishoudelijk afvalwater, vuilwater
en: wastewater, waste water, sewage,
  foul water, dirty water, domestic sewage
de: Abwasser, Schmutzwasser,
  Abwässer, häusliches Abwasser
fr: eaux usées,
  eaux résiduaires, eau usée, eaux ménagères

[rainwater] kind=thing
gloss: rain that falls on roof and street
nl: regenwater, hemelwater, regenton, regenwaterput,
  opvang van regenwater, regenwaterton, afkoppelen van regenwater
en: rainwater, rain barrel,
  water butt, rain water, surface water drainage, rainwater tank
de: Regenwasser, Niederschlagswasser, Regentonne,
  Regenwassertonne, Regenfass, Zisterne, Regenwassernutzung
fr: eau de pluie, citerne d'eau de pluie, eaux pluviales,
  récupérateur d'eau, récupération d'eau de pluie, citerne d'eau, cuve à eau de pluie

[sewer-charge] kind=attribute value=money of=sewer
gloss: municipal tax for the sewer
nl: rioolheffing, rioolbelasting, rioolrecht,
  belasting voor het riool, kosten voor het riool, rioleringsheffing, saneringsbijdrage, rioolrechten, rioolbijdrage
en: sewer charge, sewerage charge, sewer tax,
  sewerage charges, charge for the sewer, wastewater charge, sewage charge, waste water charge
de: Abwassergebühr, Kanalgebühr, Schmutzwassergebühr,
  Abwassergebühren, Kanalbenutzungsgebühr, Abwasserkosten, Entwässerungsgebühr
fr: redevance d'assainissement, taxe d'égout,
  redevance égouts, taxe sur les égouts, taxe d'assainissement, assainissement facturé

[water-treatment-levy] kind=attribute value=money of=wastewater
gloss: levy for cleaning waste water
nl: zuiveringsheffing, waterschapsbelasting, watersysteemheffing, waterschapslasten,
  belasting van het waterschap, waterschapsheffing, zuiveringslasten, waterschapsbelastingen, zuiveringsbelasting
en: water treatment levy, water board tax, purification levy,
  purification charge, water board charges, water authority tax, wastewater treatment charge
de: Abwasserabgabe, Klärgebühr,
  Kläranlagengebühr, Abwasserreinigungsgebühr
fr: taxe d'épuration, redevance pollution,
  redevance d'épuration, coût-vérité assainissement, taxe de l'agence de l'eau

# ---- waste

[residual-waste] kind=thing is=waste
gloss: waste that is not separated
nl: grijs afval, restvuil, restafvalcontainer, grijze container,
  grijze bak, zwarte container, restafvalzakken, grijze kliko, overig afval, afval dat niet gescheiden wordt, grijze zak
en: residual waste, general waste, non-recyclable waste, black bin, grey bin,
  residual bin, grey wheelie bin, refuse bin, non-recyclable rubbish, landfill waste, black sack, black bag waste
de: Restmüll, Restabfall, Restmülltonne, graue Tonne, schwarze Tonne,
  schwarze Mülltonne, graue Mülltonne, Restmüllbehälter, Restmüllgefäß, Restabfalltonne
fr: déchets résiduels, tout-venant, déchets non recyclables, poubelle grise,
  bac gris, déchets non triés, poubelle noire, déchets ultimes, sac blanc, bac noir

[organic-waste] kind=thing is=waste
gloss: vegetable, fruit and food waste
nl: gft, gft-afval, groente-fruit-tuinafval, etensresten, groenbak, gft-bak, keukenafval, gfe, groene container, biobak,
  groene bak, groene kliko, gft-container, groenteafval, etensafval, groente- en fruitafval, biologisch afval, gft-emmer, bio-afval
en: organic waste, food waste, garden and food waste, green bin, compostable waste, food scraps,
  food bin, kitchen waste, food caddy, organic bin, leftovers bin, brown bin, biowaste, compost bin collection, kitchen scraps
de: Biomüll, Bioabfall, Biotonne, Küchenabfälle, Essensreste, braune Tonne,
  Biomülltonne, Speisereste, Grüngut und Küchenabfälle, Biogut, Bioabfalltonne, organische Abfälle, Küchenabfall, Speiseabfälle, Biobehälter
fr: biodéchets, déchets organiques, déchets verts et alimentaires, poubelle verte, restes de repas,
  bac vert, déchets alimentaires, déchets de cuisine, bac brun, épluchures, déchets biodégradables, sac orange, déchet organique

[paper-waste] kind=thing is=waste
gloss: old paper and cardboard
nl: oud papier, papierafval, papier en karton, papierbak, papiercontainer, karton(waste), blauwe container,
  papierinzameling, papier inzamelen, blauwe bak, kranten en karton, kartonnen dozen, blauwe kliko, papierkliko, papierophaling
en: waste paper, paper and cardboard, paper bin, paper recycling, cardboard(waste), blue bin,
  cardboard and paper, newspapers and cardboard, blue wheelie bin, paper collection, waste cardboard
de: Altpapier, Papiertonne, Papier und Karton, blaue Tonne,
  Papiermüll, Kartonagen, Papierabfall, blaue Papiertonne, Papiersammlung, Altpapiertonne, Altpapiersammlung
fr: vieux papiers, papier et carton, bac à papier, papiers-cartons,
  papier-carton, bac bleu papier, collecte du papier, papiers et cartons, vieux papier, poubelle bleue, bac bleu

[plastic-packaging-waste] kind=thing is=waste
gloss: plastic, cans and drink cartons collected together
nl: pmd, pmd-zak, plastic verpakkingen, plasticafval, plastic afval, blik en drankkartons, plastic bak, pmd-container, oranje container,
  pmd-afval, pbd, pd-afval, plastic en blik, pmd-bak, oranje bak, oranje kliko, blikjes en drankkartons, PMD-inzameling, drankkartons
en: plastic packaging, plastic waste, cans and cartons, plastic recycling, packaging waste,
  plastics and cans, plastic bottles and cans, mixed plastics, plastics recycling, plastic packaging bin, drinks cartons
de: gelber Sack, gelbe Tonne, Verpackungsmüll, Plastikmüll, Kunststoffverpackung, Leichtverpackung,
  gelbe Säcke, Verpackungsabfall, Wertstofftonne, Verpackungen im gelben Sack, Plastikverpackungen, gelber Wertstoffsack, Leichtverpackungen
fr: PMC, sac bleu, emballages plastiques, déchets d'emballages, poubelle jaune, bac jaune,
  sac PMC, sacs PMC, emballages recyclables, bac de tri, sac jaune, emballages ménagers, sacs bleus, bouteilles et flacons en plastique

[glass-waste] kind=thing is=waste
gloss: empty bottles and jars
nl: glasafval, glasbak, oud glas, glascontainer, lege potten en flessen,
  glascontainers, flessen en potten, glas inzamelen, flessen naar de glasbak, leeg glas, glasinzameling, glasbol
en: glass waste, bottle bank, glass recycling, glass container,
  empty bottles and jars, glass bottles and jars, glass bin, bottles and jars
de: Altglas, Glascontainer, Altglascontainer,
  Glasabfall, leere Flaschen und Gläser, Glassammlung, Glascontainern, Einwegglas
fr: verre usagé, bulle à verre, conteneur à verre, déchets de verre,
  bouteilles et bocaux, bulles à verre, borne à verre, verre à recycler, point verre

[textile-waste] kind=thing is=waste
gloss: old clothes and textiles
nl: oude kleding, textielbak, textielcontainer, textielafval, kledingcontainer,
  afgedankte kleding, textielinzameling, textielbakken, oude textiel, oud textiel, kledingbak, gebruikte kleding inleveren
en: old clothes, textile bank, clothes bank, textile recycling,
  used clothes, unwanted clothes, clothing bank, clothing bin, used clothing, textile collection
de: Altkleider, Altkleidercontainer, Kleidercontainer,
  Altkleidersammlung, gebrauchte Kleidung, alte Kleidung, Textilcontainer, Alttextilien
fr: vieux vêtements, conteneur à vêtements, borne textile, bulle à vêtements,
  borne à vêtements, collecte de textile, vêtements usagés, conteneur textile, textiles usagés

[bulky-waste] kind=thing is=waste
gloss: large items such as furniture
nl: grofvuil, grof huisvuil, grof afval, grof huishoudelijk afval,
  oude meubels, grof vuil, oude bank en matras, grof restafval, grofvuilafval, oude meubelen
en: bulky waste, bulky items, large items,
  bulky rubbish, large household items, unwanted furniture, bulky household waste, bulk waste
de: Sperrmüll, Sperrgut(waste),
  sperriger Abfall, sperrige Abfälle, sperrige Gegenstände, Sperrabfall, ausrangierte Möbel
fr: encombrants, déchets encombrants,
  vieux meubles, gros objets, gros déchets, objets encombrants, meubles usagés, anciens meubles

[hazardous-waste] kind=thing is=waste
gloss: chemical waste such as paint, solvents, medicines
nl: chemisch afval, klein chemisch afval, kca, gevaarlijk afval, verfresten,
  verf en chemicaliën, giftig afval, oude verf, KGA, gevaarlijke stoffen inleveren, chemisch afvalinzameling, resten verf, kga-afval
en: hazardous waste, chemical waste, paint waste, household chemicals,
  household hazardous waste, old paint, toxic waste, leftover paint, paint and chemicals, chemicals and paint
de: Sondermüll, Schadstoffe, Problemabfall, Farbreste, Gefahrstoffe,
  Schadstoffmobil, giftige Abfälle, alte Farben, gefährliche Abfälle, Problemmüll, Schadstoffsammlung, Problemstoffe
fr: déchets dangereux, déchets chimiques, petits déchets dangereux, restes de peinture,
  produits toxiques, déchets toxiques, vieux pots de peinture, déchets spéciaux, pots de peinture, déchets spéciaux des ménages

[electronic-waste] kind=thing is=waste
gloss: old electrical appliances
nl: elektronisch afval, e-waste, afgedankte apparaten, oude apparaten, wit- en bruingoed, afgedankt apparaat,
  elektrische apparaten afvoeren, afgedankte elektrische apparaten, oude elektronica, elektroafval, e-afval, afgedankte elektronica,
  kapotte apparaten inleveren, AEEA
en: electronic waste, e-waste, old appliances, WEEE, electrical waste,
  waste electricals, old electrical items, unwanted appliances, old electronics, waste electrical equipment, old electricals, small electricals
de: Elektroschrott, Elektroaltgerät, alte Elektrogeräte,
  Elektrogeräte entsorgen, Elektroaltgeräte, alte Elektronik, Elektromüll
fr: déchets électroniques, déchets électriques, anciens appareils, DEEE,
  vieux appareils électriques, appareils électriques usagés, petits électroménagers usagés, anciens appareils électriques,
  déchets d'équipements électriques, électros usagés

[battery-waste] kind=thing is=waste
gloss: empty batteries and lamps
nl: lege batterijen, lege batterij, oude batterij, batterijbak,
  gebruikte batterijen, batterijen inleveren, lege accu's, batterijen inzamelen, oude accu's, oude batterijen
en: used batteries, old batteries, dead battery, battery bin,
  recycle batteries, spent batteries, battery recycling, dead batteries, flat batteries
de: Altbatterien, leere Batterie, Altbatterie,
  alte Batterien, gebrauchte Batterien, Batterien zurückgeben, leere Batterien, Batteriesammelbox
fr: piles usagées, pile usagée, vieilles piles,
  batteries usagées, collecte des piles, recycler … piles, piles vides, piles et batteries usagées

[garden-waste] kind=thing is=waste
gloss: prunings, grass, leaves
nl: tuinafval, snoeiafval, groenafval, snoeihout, bladafval,
  gras en takken, afval uit de tuin, takken en bladeren, grofgroen, grof tuinafval, gemaaid gras, bladkorven
en: garden waste, green waste, prunings, yard waste,
  grass cuttings, hedge trimmings, garden cuttings, grass and leaves, branches and leaves, garden trimmings
de: Gartenabfälle, Grünschnitt, Grünabfall, Gartenabfall,
  Rasenschnitt, Äste und Laub, Strauchschnitt, Laub und Äste, Grüngut, Gartengrün, Laubsäcke
fr: déchets de jardin, déchets verts, tonte de pelouse, branchages,
  tontes et branches, herbe coupée, tailles de haies, feuilles mortes, branches et feuilles, tontes de gazon, végétaux

[construction-waste] kind=thing is=waste
gloss: rubble and renovation waste
nl: puin, bouwafval, bouw- en sloopafval, verbouwingsafval,
  puinafval, sloopafval, stenen en puin, tegels en puin, bouwpuin, puin en stenen, verbouwafval
en: rubble, construction waste, building waste, DIY waste,
  builders' waste, bricks and rubble, demolition waste, building rubble, hardcore waste, renovation waste
de: Bauschutt, Bauabfall, Renovierungsabfälle,
  Bauabfälle, Schutt, Abbruchmaterial, Ziegel und Schutt, Baustellenabfall
fr: gravats, déchets de construction, déchets de chantier,
  déblais, briques et gravats, déchets de rénovation, déchets de travaux, déchets de démolition, inertes et gravats

[asbestos] kind=thing
gloss: asbestos-containing material
nl: asbest,
  asbesthoudend materiaal, asbestplaten, asbestafval
en: asbestos,
  asbestos sheets, asbestos-containing, asbestos waste
de: Asbest,
  asbesthaltig, Asbestplatten, Eternitplatten
fr: amiante, asbeste,
  plaques d'amiante, amiante-ciment, contenant de l'amiante

[diaper-waste] kind=thing is=waste
gloss: used nappies
nl: luierafval, luiercontainer, gebruikte luiers, luierzak,
  luierinzameling, luiers weggooien, vuile luiers, luierbak, luiercontainers
en: nappy waste, used nappies, diaper waste, diaper bin,
  nappies and incontinence waste, nappy collection, dirty nappies, nappy bin, used diapers, absorbent hygiene products
de: gebrauchte Windeln, Windelsack, Windeltonne,
  Windelabfall, Windelmüll, Windelcontainer, benutzte Windeln, Windelabfälle
fr: couches usagées, langes usagés,
  collecte des couches, langes sales, couches jetables usagées, couches sales

[frying-fat-waste] kind=thing is=waste
gloss: used cooking oil
nl: frituurvet, frituurolie, gebruikt vet, bakolie,
  gebruikte frituurolie, frituurvetinzameling, gebruikt frituurvet, oud frituurvet, frituurvet en -olie
en: frying fat, used cooking oil, deep-frying oil,
  cooking oil and fat, used frying oil, waste cooking oil, old cooking oil, used fat
de: Altfett, Frittierfett, Altspeiseöl,
  altes Bratfett, Speiseöl entsorgen, gebrauchtes Speiseöl, Frittieröl, Speisefett entsorgen
fr: huile de friture, huile usagée, graisse de friture,
  huiles de friture, graisses de friture, huiles de cuisson usagées, huile de cuisson usagée, huiles végétales usagées

[christmas-tree-waste] kind=thing is=waste
gloss: old Christmas tree
nl: kerstboom, kerstboominzameling,
  kerstbomen inzamelen, oude kerstboom, kerstboom inleveren, kerstboomophaling
en: Christmas tree, Christmas tree collection,
  Christmas tree recycling, old Christmas tree, Christmas trees, tree recycling after Christmas
de: Weihnachtsbaum, Christbaum, Tannenbaum,
  Weihnachtsbaumabholung, Christbaumsammlung, Weihnachtsbäume, Weihnachtsbaumsammlung
fr: sapin de Noël, collecte des sapins,
  sapins de Noël, ramassage des sapins, collecte du sapin, vieux sapins

[separate-waste] kind=action of=waste
gloss: sort waste by kind
nl: afval … scheiden, afvalscheiding, gescheiden inzamelen, gescheiden aanbieden,
  scheiden van afval, gescheiden afval, afval gescheiden, gescheiden inleveren, gescheiden weggooien, afval sorteren, gescheiden houden afval,
  afval … sorteren
en: separate … waste, waste separation, sort … waste, sort … rubbish,
  separating waste, sorting your waste, sort your rubbish, recycling separately, separating your waste, separate your waste, waste sorting,
  separated waste
de: Müll … trennen, Mülltrennung, Abfalltrennung, Abfall … trennen,
  Trennung von Abfall, getrennt sammeln, Müll sortieren, getrennte Sammlung, Mülltrennen, Trennung des Abfalls, Abfall … sortieren
fr: trier … déchets, tri sélectif, tri des déchets,
  tri des ordures, trier les déchets, séparer … déchets, triez vos déchets, tri des emballages, tri à la source, collecte sélective

[waste-collection] kind=action of=waste
gloss: waste is fetched from the street
nl: afvalinzameling, vuilnis … ophalen, afval … ophalen, container … legen, container … leegmaken, vuilnisophaaldienst, afvalophaling, vuilnisophaling, bak … legen, vuilniswagen, vuilnisauto,
  ophalen van … afval, vuilnis op|halen, legen van … container, afval op|halen, container … geleegd, afvalophaaldienst, inzamelen van … afval,
  huisvuilophaling, gft op|halen, bak … geleegd, inzamelwagen, container legen, lediging, ledigen van de container, huisvuil … ophalen,
  papier … ophalen, afvalwagen, ophaling van … afval, inzameling van … afval
en: waste collection, bin collection, empty … bin, collect … waste, rubbish collection, refuse collection, garbage truck, pick up … waste,
  emptying of the bin, bins … emptied, bin … emptied, bin lorry, refuse collectors, collect … rubbish, collecting … waste, pick up … rubbish,
  rubbish … collected, waste … collected, recycling collection, bin men, refuse truck, dustcart, kerbside collection, bins … collected,
  bin collections, bin crew, waste truck
de: Müllabfuhr, Abfallabfuhr, Tonne … leeren, Müll … abholen, Leerung, Müllabholung, Müllwagen, Abfallentsorgung,
  Abholung des Mülls, Müllentsorgung, Leerung der Tonne, Abholung der Tonne, Müll … abgeholt, Tonne … geleert, Entleerung der Tonne, Müllfahrzeug,
  Müllauto, Abfallsammlung, Müllwerker, Abholung der Abfälle, Müll ab|holen, Tonnenleerung, Abfallabholung, Leerung der Tonnen, Tonnen … geleert
fr: collecte des déchets, ramassage des ordures, ramassage des poubelles, enlèvement des déchets, vider … conteneur, camion poubelle, collecte des ordures,
  enlèvement des ordures, ramasser … poubelle, vidage du conteneur, passage du camion, collecte des poubelles, enlèvement des poubelles,
  levée du bac, ramassage des déchets, collecter … déchets, vider … bac, benne à ordures, éboueurs, bac … vidé, poubelle … vidée, collecte du bac,
  ramasser … ordures, ramassage du bac, enlever … déchets

[bulky-waste-pickup] kind=action of=bulky-waste
gloss: bulky waste fetched at home by appointment
nl: grofvuil … ophalen, grofvuil … laten ophalen, ophaalafspraak grofvuil, grof afval … ophalen, grofvuil aan huis,
  ophalen van … grofvuil, grofvuil op|halen, ophalen van oude meubels, grofvuil aan|melden, oude meubels … ophalen, grofvuil op afroep,
  grofvuilophaaldienst, afhalen van grofvuil, afhalen van oude meubels, afspraak voor grofvuil, grof vuil … ophalen,
  grof huishoudelijk afval … ophalen, grofvuilophaling, oude meubels … afhalen, grofvuil … afhalen
en: bulky waste collection, collect … bulky waste, bulky collection,
  bulky item collection, collection of bulky waste, collection of large items, pick up … old furniture, collect … old furniture, bulky waste pick-up,
  collect … bulky items, pick up … bulky, collection of old furniture, bulky items … collected, bulky waste … collected, collection for bulky waste
de: Sperrmüllabholung, Sperrmüll … abholen, Sperrmülltermin, Sperrmüllabfuhr,
  Abholung von Sperrmüll, Sperrmüll ab|holen, alte Möbel … abholen, Sperrmüll auf Abruf, Abholung alter Möbel, Sperrmüll … abgeholt,
  Abholung des Sperrmülls, Sperrmüll … anmelden, Sperrmüllanmeldung, alte Möbel … abgeholt, Sperrgutabfuhr
fr: enlèvement des encombrants, ramassage des encombrants, collecte des encombrants,
  enlever … encombrants, ramasser … encombrants, encombrants sur rendez-vous, encombrants … enlevés, encombrants … ramassés,
  enlèvement d'encombrants, ramassage d'encombrants, collecte d'encombrants, ramasser … vieux meubles, enlever … vieux meubles,
  enlèvement de vieux meubles, encombrants à domicile

[waste-collection-day] kind=attribute value=date of=waste-collection
gloss: day on which the waste is collected
nl: ophaaldag, inzameldag, afvaldag, legingsdag, vuilnisdag,
  dag van ophalen, dag waarop we het afval ophalen, dag waarop de container wordt geleegd, dag van inzameling, dag waarop het afval, ophaaldagen,
  dag van lediging, ophaalmoment, inzameldagen, ophaaldata
en: collection day(waste), bin day, waste day,
  day your bin is emptied, day your bin is collected, day we collect your waste, day we empty, refuse collection day, rubbish day,
  collection day for your bin, bin collection day, waste collection day, recycling day
de: Abfuhrtag, Leerungstag, Abholtag(waste), Abfuhrtermin,
  Tag der Abholung, Tag der Leerung, Müllabfuhrtag, Tag der Müllabfuhr, Leerungstermin, Leerungstage, Abfuhrtage, Leerungstermine, Abfuhrtermine
fr: jour de collecte, jour de ramassage, jour de passage,
  jour de passage du camion, jour du ramassage, jour de collecte des déchets, jours de collecte, jour d'enlèvement, jours de ramassage,
  jour de sortie des poubelles, dates de collecte

[waste-put-out-time] kind=attribute value=time of=waste-collection
gloss: from or until what hour the bin may stand at the kerb
nl: aanbiedtijd, aanbiedtijdstip, tijd van buitenzetten,
  vanaf hoe laat de container buiten, tijdstip van buitenzetten, hoe laat uw container buiten moet staan, buiten staan vóór, container … buiten voor,
  aan de straat vanaf, avond ervoor buiten
en: set-out time, put-out time, presentation time,
  bin out by, bins out by, bins out before, kerbside by, on the kerb by
de: Bereitstellungszeit, Bereitstellungsfrist,
  Tonne … bis … Uhr rausstellen, ab … Uhr bereitstellen, bis … Uhr an der Straße, Zeitpunkt der Bereitstellung
fr: heure de sortie des poubelles, heure de présentation,
  sortir les poubelles avant, sortir le bac avant, poubelles sorties avant, heures de sortie, sortir les poubelles après, sortir le bac à partir de

[waste-collection-frequency] kind=attribute value=number of=waste-collection
gloss: how often waste is collected
nl: ophaalfrequentie, inzamelfrequentie, legingsfrequentie,
  aantal keer ophalen, hoe vaak wij het afval ophalen, hoe vaak de container wordt geleegd, keer per maand geleegd, geleegd om de, ophaalritme,
  hoe vaak we legen
en: collection frequency,
  how often we collect, how often your bin is emptied, how often bins are emptied, collection cycle, frequency of collections, emptying frequency
de: Abfuhrrhythmus, Leerungsrhythmus, Leerungsintervall,
  Leerungshäufigkeit, wie oft die Tonne geleert, Leerungsturnus, Abholrhythmus, Häufigkeit der Leerung, Abfuhrturnus
fr: fréquence de collecte, fréquence de ramassage,
  rythme de collecte, fréquence de passage, fréquence de vidage, fréquence du ramassage, combien de fois par semaine le bac

[waste-calendar] kind=document
gloss: overview of collection days
nl: afvalkalender, afvalwijzer, ophaalkalender, inzamelkalender,
  kalender met ophaaldagen, afval-app, kalender van de afvalinzameling, afvalkalender-app, ophaalschema, overzicht van de ophaaldagen
en: waste calendar, collection calendar, bin calendar, collection schedule(waste),
  refuse calendar, recycling calendar, bin collection calendar, waste app, bin collection schedule, collection dates
de: Abfallkalender, Abfuhrkalender, Müllkalender,
  Müllabfuhrkalender, Abfall-App, Leerungsplan, Entsorgungskalender, Abfuhrplan
fr: calendrier de collecte, calendrier des collectes, calendrier de ramassage,
  calendrier des déchets, agenda des collectes, calendrier de ramassage des déchets, calendrier de collecte des déchets, application déchets

[put-out-bin] kind=action
gloss: customer puts bin or bag at the kerb
nl: container … buitenzetten, vuilnis … buitenzetten, aan de straat … zetten, aan de weg … zetten, container … aanbieden, buiten|zetten, afval … aanbieden, langs de weg … zetten, bak … buitenzetten,
  container aan de straat, container … aan de weg, zet uw container, container buiten|zetten, bak … aan de straat, aan de stoeprand … zetten,
  container … klaarzetten, afval … aan de straat, buiten … zetten afval, container … op straat zetten, kliko … buiten, kliko … aan de straat,
  afval … buitenzetten, aan de straat … plaatsen
en: put|out(waste), put … bin out, put … at the kerb, place … at the kerb, place … at the curb, leave … on the kerb, set|out(waste),
  place your bin, put your bin out, bins out for collection, leave your bin out, bin at the kerbside, present … bin, set … bin out, put out your bin,
  bin … kerbside, put your bins out, wheel … bin out, leave … at the kerbside, leave … kerbside, leave … at the curb
de: Tonne … rausstellen, an die Straße stellen, raus|stellen, Tonne … bereitstellen, heraus|stellen, am Straßenrand bereitstellen,
  Tonne … an die Straße, Tonne … hinausstellen, Tonne an die Straße stellen, Tonne … raus, Müll … rausstellen, Tonne … am Straßenrand,
  Mülltonne … herausstellen, bereitgestellte Tonne, Bereitstellung der Tonne, Tonnen … an den Straßenrand, Tonne … herausstellen,
  an den Straßenrand stellen, Tonnen … rausstellen
fr: sortir … poubelle, sortir … conteneur, sortir … bac, mettre … sur le trottoir, déposer … sur le trottoir,
  présenter … bac, sortie du bac, sortie des poubelles, placer … poubelle sur le trottoir, bac sur le trottoir, sortir les poubelles, placer … bac,
  présentation du bac, sortie des bacs, mettre … poubelle dehors, placer … sur le trottoir

[bring-in-bin] kind=action
gloss: take the emptied bin back in
nl: container … binnenhalen, bak … terugzetten, container … weghalen, container … van de straat,
  container … terugzetten, container … binnenzetten, container binnen|halen, container van de stoep halen, lege container … terug,
  container weer naar binnen, container … naar binnen
en: bring … bin back in, take … bin in,
  take your bin in, bin back in, return … bin to your property, take … bin back, wheel … bin back, bins back in
de: Tonne … reinholen, Tonne … zurückstellen,
  Tonne … zurückholen, Tonne … wieder reinholen, Tonne … hereinholen, Tonne … von der Straße, Tonne … wieder reinstellen
fr: rentrer … poubelle, rentrer … conteneur, rentrer … bac,
  rentrer le bac, rentrer les poubelles, rentrée des bacs, bac … rentré, retirer … bac de la voie

[missed-waste-collection] kind=event
gloss: bin was not emptied
nl: container … niet geleegd, bak … niet geleegd, afval … niet opgehaald, vergeten te legen, blijven staan(bin), overgeslagen(waste),
  container niet geleegd, niet opgehaald afval, afval niet opgehaald, container vergeten, container niet leeggemaakt,
  ophaaldienst heeft overgeslagen, bak niet geleegd, niet geleegde container, gemiste inzameling, container blijven staan, gemiste lediging,
  gemiste ophaling
en: missed collection, bin not emptied, bin … not emptied, waste not collected, waste … not collected,
  bin was missed, missed bin, missed bin collection, bin not collected, bin wasn't emptied, bin … not collected, uncollected bin,
  rubbish not collected, we missed your bin, missed waste collection
de: Tonne … nicht geleert, nicht geleert, Müll … nicht abgeholt, stehen geblieben,
  Tonne nicht geleert, Tonne wurde vergessen, Müll nicht abgeholt, Leerung ausgefallen, Tonne stehen geblieben, ausgefallene Leerung,
  Tonne vergessen, nicht geleerte Tonne
fr: collecte manquée, poubelle … pas vidée, conteneur … pas vidé, pas ramassé,
  poubelle non vidée, poubelle oubliée, bac non vidé, bac non collecté, bac oublié, déchets non ramassés, collecte oubliée, conteneur non vidé,
  poubelle non ramassée

[waste-bin] kind=thing of=waste
gloss: wheeled bin of a household
nl: kliko, rolcontainer, vuilnisbak, minicontainer, afvalcontainer, afvalbak, vuilcontainer,
  duobak, rolemmer, vuilcontainers, vuilnisemmer, afvalemmer, klikobak, containers aan huis
en: wheelie bin, waste bin, waste container, rubbish bin, trash can, garbage can, bin,
  wheeled bin, rubbish container, refuse container, dustbin, garbage bin
de: Mülltonne, Abfalltonne, Müllbehälter, Abfallbehälter,
  Müllgefäß, Abfallgefäß, Müllbehälters, Abfallbehälters, Mülleimer
fr: bac roulant, conteneur à déchets, bac à ordures,
  poubelle à roulettes, bac à déchets, bac poubelle, bac à roulettes, conteneur poubelle

[bin-size] kind=attribute value=number of=waste-bin
gloss: content of the bin in litres
nl: inhoud van de container, formaat container, containerformaat, containergrootte, aantal liter container,
  grootte van de container, formaat van de container, inhoud container, liter container, kleinere container, grotere container, maat van de container
en: bin size, bin capacity, container size,
  size of the bin, litre bin, smaller bin, larger bin, bigger bin, size of your bin
de: Tonnengröße, Behältergröße, Behältervolumen,
  Größe der Tonne, Volumen der Tonne, kleinere Tonne, größere Tonne, Tonnenvolumen, Gefäßgröße
fr: taille du bac, volume du bac, taille du conteneur,
  taille de la poubelle, bac plus grand, bac plus petit, capacité du bac, volume du conteneur, taille de bac

[replace-bin] kind=action
gloss: bin is broken, stolen or exchanged
nl: container … omruilen, container … vervangen, kapotte container, container … gestolen, container … aanvragen, nieuwe container, container … kwijt, extra container,
  container vervangen, container omruilen, vervanging van … container, andere container, kapotte bak, beschadigde container, container bestellen,
  container wisselen, omruilen van … container, container … ruilen, tweede container, vervangende container
en: replace … bin, broken bin, new bin, order … bin, request … bin, stolen bin, damaged bin,
  replacement bin, bin replacement, another bin, swap … bin, exchange … bin, extra bin, additional bin, lost bin, bin … stolen, bin … damaged
de: Tonne … tauschen, defekte Tonne, neue Tonne, Tonne … bestellen, Tonnentausch, beschädigte Tonne,
  Ersatztonne, neue Mülltonne, Tonne … ersetzen, Austausch der Tonne, kaputte Tonne, zweite Tonne, zusätzliche Tonne, andere Tonne,
  Tonne … austauschen
fr: remplacer … bac, conteneur cassé, nouveau conteneur, demander … conteneur, bac volé, échanger … bac,
  nouveau bac, bac cassé, remplacement du bac, bac endommagé, échange de bac, bac supplémentaire, remplacement de bac, deuxième bac,
  remplacer … conteneur

[underground-container] kind=place
gloss: shared container under the street
nl: ondergrondse container, ondergrondse afvalcontainer, verzamelcontainer,
  ondergrondse containers, container in de straat, wijkcontainer, verzamelcontainers, bovengrondse container, container in uw wijk
en: underground container, communal bin, shared container,
  communal container, shared bin, street container, underground bin, communal bins
de: Unterflurcontainer, Sammelcontainer,
  Unterflurbehälter, Container in der Straße, Gemeinschaftscontainer, Sammelbehälter, Unterflursystem
fr: conteneur enterré, conteneur collectif,
  conteneurs enterrés, point d'apport volontaire, conteneur de quartier, borne enterrée, bulles enterrées

[container-full] kind=state
gloss: shared container is full or broken
nl: volle container, container … vol, container … verstopt, klep … kapot, container … defect,
  container zit vol, overvolle container, container is vol, container puilt uit, volle containers, container gaat niet open, overvolle afvalbak
en: full container, container … full, bin … full, overflowing bin,
  bin is full, overfull bin, container is full, bin overflowing, full bin, container … jammed
de: voller Container, Container … voll, überfüllte Tonne,
  Container ist voll, überfüllter Container, überquellende Tonne, Container überfüllt, voller Glascontainer
fr: conteneur plein, conteneur … plein, poubelle pleine, bac plein,
  conteneur débordant, poubelle débordante, bulle pleine, bac débordant, conteneur déborde, bulle à verre pleine

[waste-bag] kind=thing
gloss: bag in which waste is offered
nl: vuilniszak, huisvuilzak, restafvalzak, afvalzak,
  vuilniszakken, huisvuilzakken, restzak, afvalzakken, officiële zak, gele zak, huisvuilzakken rol
en: bin bag, rubbish bag, waste bag, garbage bag,
  refuse sack, bin liner, rubbish sack, refuse sacks, black bags, bin bags
de: Müllsack, Müllbeutel, Abfallsack, Restmüllsack,
  Müllsäcke, Abfallsäcke, Müllbeuteln, amtlicher Müllsack
fr: sac poubelle, sac-poubelle, sac à ordures,
  sacs poubelle, sac à déchets, sacs-poubelles, sac réglementaire, sacs payants

[waste-pass] kind=thing of=card
gloss: card that opens containers or gives access to the recycling centre
nl: afvalpas, milieupas, milieustraatpas, containerpas, milieukaart,
  toegangspas container, pas voor de container, pas voor de milieustraat, containerpasje, pas van de ondergrondse container,
  pas voor de ondergrondse container
en: waste pass, waste card, recycling centre pass, container card,
  card for the container, access card for the recycling centre, recycling centre card, tip permit, access card for the container
de: Abfallkarte, Wertstoffkarte, Müllkarte, Recyclingkarte,
  Karte für den Wertstoffhof, Zugangskarte Container, Wertstoffhofkarte, Zugangskarte für den Wertstoffhof
fr: carte d'accès déchetterie, badge déchets, carte de déchetterie,
  carte pour la déchetterie, badge d'accès déchetterie, badge de déchetterie, carte d'accès à la déchetterie, badge pour les conteneurs

[waste-charge] kind=attribute value=money of=waste-collection
gloss: yearly municipal charge for waste
nl: afvalstoffenheffing, reinigingsheffing, reinigingsrecht, vuilnisheffing,
  belasting voor afval, afvalbelasting, jaarlijkse heffing afval, kosten van afvalinzameling, afvalheffing, milieubelasting, huisvuilbelasting,
  kosten voor afvalinzameling
en: waste charge, waste levy, waste collection tax, refuse tax,
  waste tax, refuse charge, charge for waste collection, waste fee, refuse collection charge, annual waste charge
de: Müllgebühr, Abfallgebühr,
  Müllgebühren, Abfallgebühren, Kosten der Müllabfuhr, Abfallentsorgungsgebühr, Müllabfuhrgebühr, Jahresgebühr für Abfall
fr: taxe d'enlèvement des ordures ménagères, taxe déchets, redevance ordures,
  taxe sur les déchets, taxe immondices, redevance déchets, taxe poubelle, TEOM, taxe ordures ménagères, redevance d'enlèvement des ordures

[charge-per-emptying] kind=attribute value=money of=waste-collection
gloss: price per bin emptied or bag dropped
nl: tarief per leging, diftar, kosten per leging, prijs per leging, kosten per zak, betalen per leging,
  per lediging, betaalt u per leging, tarief per lediging, per keer dat de container wordt geleegd, prijs per zak, kosten per lediging,
  tarief per zak, per inworp, prijs per inworp, tarief per inworp
en: charge per emptying, pay as you throw, price per bag, price per emptying,
  charge per collection, price per collection, pay per emptying, cost per emptying, charge each time your bin is emptied, charge per bag, cost per bag
de: Gebühr pro Leerung, Leerungsgebühr, Preis pro Leerung,
  Preis je Leerung, Gebühr je Leerung, Kosten pro Leerung, Leerungspreis, Entgelt pro Leerung, pro Leerung
fr: tarif par levée, prix par levée, redevance incitative, prix par sac,
  prix par vidange, facturation à la levée, coût par levée, payer par levée, tarif par vidange, prix de la levée

[recycling-centre] kind=place is=recycle
gloss: place where residents bring waste
nl: milieustraat, afvalbrengstation, milieupark, recyclagepark, gemeentewerf, recyclingpark, containerpark, brengstation, milieuplein,
  afvalpunt, stortplaats, recyclagecentrum, recyclestation, grofvuilstation, afvalscheidingsstation, milieustraten, recyclepunt, afvalstation,
  recyclingstation
en: recycling centre, recycling center, waste recycling centre, household waste site, civic amenity site, recycling park, =the tip, council tip, rubbish tip,
  local tip, waste centre, household recycling centre, recycling site, waste site, recycling station, HWRC
de: Wertstoffhof, Recyclinghof, Abfallhof,
  Recyclingstelle, Entsorgungszentrum, Bauhof Recycling, Wertstoffsammelstelle, Recyclingzentrum, Wertstoffhofs
fr: déchetterie, déchèterie, recyparc, parc à conteneurs, centre de recyclage,
  parc de recyclage, écocentre, déchèteries, recyparcs, déchetteries

[bring-waste] kind=action
gloss: customer takes waste to the recycling centre
nl: afval … wegbrengen, naar de milieustraat brengen, afval … inleveren, afval … brengen, naar de stort brengen, grofvuil … wegbrengen, naar het recyclagepark brengen,
  naar de milieustraat, naar het recyclagepark, afval … afgeven, storten op de milieustraat, zelf … naar de milieustraat, zelf wegbrengen afval,
  grofvuil … brengen, grofvuil brengen, wegbrengen van … afval, afval weg|brengen, grofvuil weg|brengen, bij de milieustraat inleveren,
  naar het afvalbrengstation
en: bring … waste, drop off … waste, take … to the recycling centre, take … to the tip, take … to the dump,
  take … to the recycling center, bring … to the recycling centre, dispose of … at the recycling centre, drop … off at the recycling centre,
  take waste to, bring it to the recycling centre, bring to the tip, take it to the tip
de: Abfall … abgeben, zum Wertstoffhof bringen, Müll … anliefern, Abfall … anliefern, Sperrmüll … abgeben,
  zum Wertstoffhof, auf dem Wertstoffhof abgeben, zum Recyclinghof, am Wertstoffhof abgeben, Anlieferung am Wertstoffhof, am Recyclinghof abgeben,
  Selbstanlieferung, beim Wertstoffhof abgeben, zum Recyclinghof bringen
fr: déposer … déchets, apporter … à la déchetterie, apporter … déchets, amener … au recyparc, porter … à la déchetterie,
  à la déchetterie, déposer … à la déchetterie, porter … au recyparc, dépôt en déchetterie, déposer … au recyparc, dépôt à la déchetterie,
  amener … à la déchetterie

[free-waste-visits] kind=attribute value=number of=recycling-centre
gloss: number of times or amount one may bring waste free of charge
nl: gratis bezoeken milieustraat, aantal gratis stortingen, aantal keer gratis storten, aantal bezoeken(waste),
  gratis beurten milieustraat, gratis naar de milieustraat, keer per jaar gratis storten, gratis stortbeurten,
  gratis stortingen, keer gratis naar de milieustraat
en: free visits recycling centre, number of free drop-offs,
  free visits, visits a year to the recycling centre, free trips to the recycling centre, free visits per year, free trips to the tip
de: kostenlose Anlieferungen, Anzahl der Anlieferungen, freie Anlieferung,
  freie Anlieferungen pro Jahr, Freimenge, kostenfreie Anlieferungen, kostenlose Anlieferung
fr: nombre de passages gratuits, passages gratuits, dépôts gratuits, nombre de passages,
  passages gratuits par an, visites gratuites à la déchetterie, apports gratuits, passages par an à la déchetterie

[waste-volume-limit] kind=attribute value=number of=recycling-centre
gloss: how much waste one may bring or put out
nl: maximale hoeveelheid afval, maximaal aantal kuub, maximaal volume grofvuil, maximale hoeveelheid grofvuil,
  kuub per keer, maximum aantal kuub, kubieke meter afval, kubieke meter grofvuil, maximumhoeveelheid afval, kuub grofvuil, kuub per bezoek
en: maximum amount of waste, volume limit(waste), maximum volume of waste,
  maximum cubic metres, cubic metre of waste, limit on the amount of waste, cubic metres of waste per visit, cubic metres of bulky waste
de: Höchstmenge Abfall, Mengenbegrenzung, maximale Abfallmenge,
  Kubikmeter Sperrmüll, höchstens … Kubikmeter, Kubikmeter pro Anlieferung, Höchstmenge Sperrmüll, maximale Menge Sperrmüll
fr: quantité maximale de déchets, volume maximal(waste), limite de volume,
  mètre cube de déchets, volume maximum de déchets, mètres cubes par passage, mètres cubes d'encombrants, m³ par passage

[waste-entry-fee] kind=attribute value=money of=recycling-centre
gloss: what it costs to leave waste at the recycling centre
nl: storttarief, stortkosten, stortgeld, kosten milieustraat,
  prijs per kilo afval, tarief van de milieustraat, kosten voor storten, betalen op de milieustraat, entreeprijs milieustraat,
  kosten op de milieustraat, prijs per kuub afval
en: tipping fee, dumping fee, gate fee,
  charge at the recycling centre, recycling centre charges, cost of dropping off waste, disposal charge at the tip, cost of disposing of waste
de: Annahmegebühr, Anlieferungsgebühr,
  Gebühr am Wertstoffhof, Kosten der Anlieferung, Gebühren am Wertstoffhof, Annahmegebühren, Abgabegebühr Wertstoffhof
fr: frais de dépôt, tarif déchetterie, frais de mise en décharge,
  tarif du dépôt, prix de la déchetterie, tarifs de la déchetterie, coût du dépôt en déchetterie, tarif de la déchetterie

[illegal-dumping] kind=event
gloss: waste left where it may not be
nl: bijplaatsing, illegaal afval, afval naast de container, sluikstort, zwerfafval, sluikstorten, illegaal dumpen, naast de container … zetten,
  afval op straat, dumpen van afval, afval … dumpen, afvaldumping, gedumpt afval, zak naast de container, naast de container geplaatst,
  bijgeplaatst afval, vuilnis naast de container
en: fly-tipping, illegal dumping, litter, leave … next to the container, waste next to the container,
  dumping waste, dumped waste, dumped rubbish, dump rubbish, rubbish left in the street, rubbish next to the bin, dumping rubbish, dump … waste,
  bags next to the container
de: wilder Müll, illegale Müllablagerung, wilde Müllkippe, neben den Container stellen,
  Müll neben dem Container, illegal entsorgen, illegal abgelagerter Müll, wilde Ablagerung, illegale Müllentsorgung, wilde Müllablagerung,
  Müll … illegal
fr: dépôt sauvage, dépôt clandestin, déchets sauvages, déposer … à côté du conteneur,
  dépôts clandestins, déchets à côté du conteneur, dépôts sauvages, sac à côté de la bulle, abandon de déchets, déchets abandonnés,
  sacs à côté du conteneur

[compost] kind=thing
gloss: soil improver made of organic waste
nl: compost, composteren, compostvat, compostbak,
  composthoop, thuiscomposteren, composteerbak, compostton
en: compost, composting, compost bin,
  home composting, compost heap, composter, composting bin
de: Kompost, kompostieren, Komposter,
  Kompostierung, Komposthaufen, Eigenkompostierung, Kompostbehälter
fr: compost, composter, compostage,
  composteur, compostage à domicile, bac à compost, tas de compost

[second-hand-shop] kind=place
gloss: shop reselling used goods
nl: kringloopwinkel, kringloop, kringloopcentrum,
  tweedehandswinkel, kringloopzaak, kringwinkel
en: thrift shop, charity shop, second-hand shop, reuse shop,
  second hand shop, reuse centre, used goods shop, charity shops
de: Gebrauchtwarenladen, Secondhandladen, Sozialkaufhaus,
  Second-Hand-Laden, Secondhand-Kaufhaus, Gebrauchtwarenkaufhaus, Second-Hand-Kaufhaus
fr: ressourcerie, recyclerie, magasin de seconde main,
  magasin d'occasion, boutique de seconde main, Les Petits Riens, boutique solidaire

[household-refuse] kind=thing is=waste opposite=commercial-waste
gloss: rubbish of a household as opposed to that of a company
nl: huisvuil, huishoudelijk afval,
  huisafval, afval van het huishouden, huishoudafval, afval van particulieren
en: household waste, household rubbish, domestic waste,
  household refuse, waste from households, home waste, domestic refuse, domestic rubbish
de: Hausmüll, Haushaltsabfall,
  häuslicher Abfall, Abfälle aus Haushalten, Haushaltsmüll, Siedlungsabfall
fr: ordures ménagères, déchets ménagers,
  déchets des ménages, déchets des particuliers, déchets domestiques

[commercial-waste] kind=thing is=waste opposite=household-refuse
gloss: rubbish of a company
nl: bedrijfsafval, zakelijk afval,
  afval van bedrijven, afval van ondernemers, bedrijfsmatig afval, zakelijk afvalcontract
en: commercial waste, business waste, trade waste,
  waste from businesses, business rubbish, waste from a business, trade refuse
de: Gewerbeabfall, Gewerbemüll,
  gewerblicher Abfall, gewerbliche Abfälle, Abfälle aus Betrieben, Betriebsabfall
fr: déchets professionnels, déchets d'entreprise,
  déchets des entreprises, déchets commerciaux, déchets des professionnels
