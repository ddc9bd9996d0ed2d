# Insurance: home, car, travel, liability, health, pet; claims, excess, cover, premium, cancellation.

[insurance-policy] kind=document contrast=yes is=insure
gloss: insurance contract of the customer
nl: polis, verzekeringspolis, verzekeringscontract, polisblad,
  verzekeringsovereenkomst, verzekeringspapieren
en: policy(insurance), insurance policy, insurance contract, policy schedule,
  contract of insurance, insurance agreement, insurance policies
de: Police, Versicherungspolice, Versicherungsvertrag, Versicherungsschein,
  Versicherungspolicen, Versicherungsverträge, Versicherungsurkunde
fr: police d'assurance, contrat d'assurance,
  polices d'assurance, votre police, contrat d'assurances

[home-contents-insurance] kind=document is=insurance-policy
gloss: insurance of belongings in the home
nl: inboedelverzekering, inboedel, inboedelpolis,
  verzekering van uw inboedel, verzekering voor uw spullen, inboedel … verzekerd
en: contents insurance, home contents insurance, household insurance,
  contents cover, home contents cover, household contents policy, contents policy
de: Hausratversicherung, Hausrat,
  Hausratsversicherung, Hausratpolice, Hausratschutz
fr: assurance habitation, assurance contenu, assurance mobilier, multirisque habitation,
  assurance du contenu, assurance du mobilier, assurance logement, assurance ménage

[buildings-insurance] kind=document is=insurance-policy
gloss: insurance of the house itself
nl: opstalverzekering, woonhuisverzekering, opstal,
  opstalpolis, brandverzekering, verzekering van uw huis, huisverzekering, woningverzekering
en: buildings insurance, building insurance,
  buildings cover, house insurance, buildings policy
de: Wohngebäudeversicherung, Gebäudeversicherung,
  Gebäudepolice, Wohngebäudepolice
fr: assurance bâtiment, assurance immeuble,
  assurance du bâtiment, assurance incendie, assurance maison

[liability-insurance] kind=document is=insurance-policy
gloss: insurance against damage to others
nl: aansprakelijkheidsverzekering, AVP, WA-verzekering particulier, familiale verzekering,
  particuliere aansprakelijkheidsverzekering, verzekering tegen schade aan anderen, gezinspolis, BA-verzekering, familiepolis
en: liability insurance, personal liability insurance, public liability insurance,
  liability cover, personal liability cover
de: Haftpflichtversicherung, Privathaftpflicht, Haftpflicht,
  Privathaftpflichtversicherung, Haftpflichtschutz, Haftpflichtpolice
fr: assurance responsabilité civile, assurance familiale, RC familiale,
  RC, assurance RC, assurance responsabilité, RC vie privée

[car-insurance] kind=document is=insurance-policy of=car
gloss: insurance for a car
nl: autoverzekering, autopolis,
  verzekering voor uw auto, auto verzekeren, verzekering van de auto, wagenverzekering
en: car insurance, motor insurance, auto insurance,
  insurance for your car, insure your car, motor policy, car policy, vehicle insurance
de: Autoversicherung, Kfz-Versicherung,
  Kfz-Police, Versicherung für das Auto, Auto versichern, Fahrzeugversicherung
fr: assurance auto, assurance voiture, assurance automobile,
  assurance de la voiture, assurer votre voiture, assurance véhicule, assurance du véhicule

[third-party-car-cover] kind=thing is=car-insurance
gloss: car cover for damage to others only
nl: WA, WA-dekking, WA-verzekering, wettelijke aansprakelijkheid(car),
  alleen WA, WA-polis, wettelijk verplichte autoverzekering, BA auto
en: third party only, third-party cover, third-party insurance,
  third party only cover, third-party liability car
de: Kfz-Haftpflicht, Kfz-Haftpflichtversicherung, reine Haftpflicht,
  Autohaftpflicht, Kraftfahrzeughaftpflicht
fr: assurance au tiers, formule au tiers, RC auto,
  au tiers, RC automobile, assurance au tiers simple, responsabilité civile auto

[limited-casco] kind=thing is=car-insurance
gloss: car cover including theft, fire, glass
nl: beperkt casco, WA plus, WA+, mini-casco, miniomnium, WA beperkt casco,
  WA-beperkt casco, WA+-dekking, beperkte casco, kleine omnium, gedeeltelijke omnium, beperkte cascodekking
en: third party limited comprehensive, partial cover,
  fire and theft, partial casco
de: Teilkasko, Teilkaskoversicherung,
  Teilkaskoschutz, Teilkasko-Deckung
fr: mini-omnium, tiers étendu, tiers plus, formule intermédiaire,
  petite omnium, omnium partielle, formule tiers plus, tiers amélioré

[full-casco] kind=thing is=car-insurance
gloss: car cover including own damage
nl: allrisk, all risk, volledig casco, allriskdekking, omnium,
  all-risk, WA-volledig casco, allriskverzekering, allrisk verzekerd, volledige omnium, grote omnium, volledig cascodekking, WA + volledig casco
en: comprehensive, fully comprehensive, comprehensive cover, all-risk,
  comprehensive insurance, fully comp, comprehensive car insurance, all-risks
de: Vollkasko, Vollkaskoversicherung,
  Rundumschutz(car), Vollkasko-Deckung
fr: tous risques, assurance tous risques, omnium, formule tous risques,
  omnium complète, grande omnium, couverture tous risques, tous-risques

[travel-insurance] kind=document is=insurance-policy of=travel
gloss: insurance for travelling
nl: reisverzekering, doorlopende reisverzekering, kortlopende reisverzekering,
  vakantieverzekering, reispolis, jaarreisverzekering, reisbijstandsverzekering
en: travel insurance, annual travel insurance, single-trip insurance,
  holiday insurance, travel policy, travel cover, trip insurance
de: Reiseversicherung, Reisekrankenversicherung, Reiseschutz,
  Reisepolice, Urlaubsversicherung, Jahresreiseversicherung, Auslandskrankenversicherung
fr: assurance voyage, assurance de voyage,
  assurance vacances, assurance assistance voyage, assurance de vacances

[health-insurance] kind=document is=insurance-policy
gloss: insurance of medical costs
nl: zorgverzekering, ziektekostenverzekering, zorgpolis, hospitalisatieverzekering,
  ziekteverzekering, zorgverzekeringspolis, hospitalisatiepolis
en: health insurance, medical insurance, private medical insurance,
  healthcare insurance, health cover, medical cover, health plan insurance
de: Krankenversicherung, Gesundheitsversicherung,
  Krankenkassenversicherung, Krankenversicherungsschutz
fr: assurance maladie, assurance santé, complémentaire santé, assurance hospitalisation,
  mutuelle santé, assurance soins de santé, couverture santé

[basic-health-insurance] kind=document is=health-insurance
gloss: compulsory standard health cover
nl: basisverzekering, basispakket,
  basiszorgverzekering, basispolis, basiszorg verzekerd
en: basic health insurance, basic package, basic insurance,
  basic health cover, standard health package, basic cover health
de: Grundversicherung, gesetzliche Krankenversicherung,
  Grundversicherungsschutz, gesetzlich versichert, GKV
fr: assurance de base, assurance obligatoire(health),
  assurance maladie obligatoire, régime obligatoire, assurance de base santé

[supplementary-insurance] kind=document is=health-insurance
gloss: extra health cover on top of the basic one
nl: aanvullende verzekering, aanvullend pakket, aanvullende polis, aanvullend verzekerd,
  aanvullende zorgverzekering, aanvullende dekking, bijverzekering, extra zorgpakket
en: supplementary insurance, additional insurance, supplementary cover, top-up cover,
  supplementary health insurance, add-on health cover, supplementary package, additional health cover
de: Zusatzversicherung, Ergänzungsversicherung,
  Zusatzpolice, Zusatzkrankenversicherung, ergänzende Versicherung
fr: assurance complémentaire, garantie complémentaire, surcomplémentaire,
  assurance complémentaire santé, mutuelle complémentaire, garantie optionnelle santé

[dental-insurance] kind=document is=supplementary-insurance
gloss: insurance of dental costs
nl: tandartsverzekering, tandverzekering, tandzorgverzekering,
  tandartspolis, tandartspakket, verzekering voor de tandarts, tandheelkundige verzekering, tandartsdekking
en: dental insurance, dental cover,
  dental plan, insurance for dental treatment, dental policy
de: Zahnzusatzversicherung, Zahnversicherung,
  Zahnschutz, Zahnversicherungen, Zahnersatzversicherung
fr: assurance dentaire, assurance soins dentaires,
  garantie dentaire, assurance des soins dentaires, mutuelle dentaire

[pet-insurance] kind=document is=insurance-policy
gloss: insurance of vet costs for a pet
nl: huisdierenverzekering, hondenverzekering, kattenverzekering, dierenverzekering, dierenziektekostenverzekering,
  verzekering voor uw hond, verzekering voor uw huisdier, hond verzekeren, huisdierverzekering, verzekering voor uw kat
en: pet insurance, dog insurance, cat insurance,
  insurance for your dog, insurance for your pet, insure your pet, pet policy, pet cover, animal insurance
de: Tierversicherung, Tierkrankenversicherung, Hundeversicherung, Katzenversicherung, Tier-OP-Versicherung,
  Haustierversicherung, Hundekrankenversicherung, Katzenkrankenversicherung, Hunde-OP-Versicherung, Tier versichern
fr: assurance animaux, assurance chien, assurance chat, assurance animale,
  assurance pour chien, assurance pour animaux, assurance pour votre animal, mutuelle animaux, assurance chiens et chats

[life-insurance] kind=document is=insurance-policy
gloss: insurance paying on death
nl: levensverzekering, overlijdensrisicoverzekering,
  ORV, overlijdensverzekering, overlijdenspolis, levenspolis, schuldsaldoverzekering
en: life insurance, term life insurance,
  life cover, life assurance, death benefit insurance, life policy
de: Lebensversicherung, Risikolebensversicherung,
  Todesfallversicherung, Risikoleben, Todesfallschutz
fr: assurance vie, assurance décès,
  assurance-vie, assurance-décès, assurance solde restant dû

[funeral-insurance] kind=document is=insurance-policy
gloss: insurance for funeral costs
nl: uitvaartverzekering, begrafenisverzekering,
  uitvaartpolis, begrafenispolis, crematieverzekering
en: funeral insurance, funeral plan,
  funeral cover, burial insurance, funeral policy
de: Sterbegeldversicherung, Bestattungsvorsorge,
  Sterbegeld, Bestattungsversicherung, Sterbeversicherung
fr: assurance obsèques,
  contrat obsèques, assurance funérailles

[legal-expenses-insurance] kind=document is=insurance-policy
gloss: insurance for legal help
nl: rechtsbijstandverzekering, rechtsbijstand,
  rechtsbijstandspolis, juridische verzekering, rechtshulpverzekering, rechtsbijstandsverzekering
en: legal expenses insurance, legal cover, legal protection insurance,
  legal expenses cover, legal assistance insurance, legal insurance
de: Rechtsschutzversicherung, Rechtsschutz,
  Rechtsschutzpolice, Rechtsschutz-Versicherung
fr: assurance protection juridique, protection juridique,
  assistance juridique, assurance juridique, garantie protection juridique

[disability-insurance] kind=document is=insurance-policy
gloss: insurance of income on incapacity for work
nl: arbeidsongeschiktheidsverzekering, AOV,
  arbeidsongeschiktheidspolis, inkomensverzekering, verzekering bij arbeidsongeschiktheid
en: disability insurance, income protection insurance,
  income protection, disability cover, income insurance
de: Berufsunfähigkeitsversicherung, Erwerbsunfähigkeitsversicherung,
  BU-Versicherung, Berufsunfähigkeit versichern, Einkommensschutz
fr: assurance invalidité, assurance incapacité de travail,
  assurance revenu garanti, assurance arrêt de travail, assurance perte de revenus

[bicycle-insurance] kind=document is=insurance-policy of=bicycle
gloss: insurance for a bicycle or e-bike
nl: fietsverzekering, e-bikeverzekering,
  verzekering voor uw fiets, fiets verzekeren, e-bike verzekeren, fiets verzekerd, e-bike-verzekering, fietspolis
en: bicycle insurance, bike insurance, e-bike insurance,
  insurance for your bike, insure your bike, cycle insurance, bike cover, cycle cover
de: Fahrradversicherung, E-Bike-Versicherung,
  Fahrrad versichern, Fahrradschutz, E-Bike versichern, Pedelec-Versicherung, Radversicherung
fr: assurance vélo,
  assurance pour vélo, assurer votre vélo, assurance vélo électrique, assurance de votre vélo

[moped-insurance] kind=document is=insurance-policy of=motorbike
gloss: insurance for a moped or scooter
nl: bromfietsverzekering, scooterverzekering, brommerverzekering, verzekeringsplaatje,
  verzekering voor uw scooter, scooter verzekeren, bromfiets verzekeren
en: moped insurance, scooter insurance,
  insurance for your moped, insure your moped, insure your scooter
de: Mopedversicherung, Rollerversicherung, Versicherungskennzeichen,
  Rollerkennzeichen, Moped versichern, Versicherung für den Roller
fr: assurance scooter, assurance cyclomoteur,
  assurer votre scooter, assurance pour scooter, assurance deux-roues

[accident-insurance] kind=document is=insurance-policy of=fall-injure
gloss: insurance paying on an accident
nl: ongevallenverzekering, schadeverzekering inzittenden,
  ongevallenpolis, verzekering tegen ongevallen, ongevallendekking
en: accident insurance, personal accident cover,
  accident cover, accident policy, personal accident insurance
de: Unfallversicherung,
  Unfallschutz, Unfallpolice
fr: assurance accidents, garantie accidents de la vie,
  assurance individuelle accident, assurance contre les accidents, garantie accident

[roadside-assistance] kind=thing
gloss: help after a breakdown
nl: pechhulp, wegenwacht, pechdienst, pechservice, hulp bij pech, pech onderweg, bij pech, stil komen te staan,
  pechverhelping, hulp langs de weg, autopech, met pech langs de weg, pech met de auto, pechbijstand, pech met uw auto, takeldienst, wegsleepdienst
en: roadside assistance, breakdown cover, breakdown assistance, breakdown service, breakdown on the road, broken down,
  breakdown help, vehicle breaks down, car breaks down, breakdown on the motorway, recovery service, breakdown call-out
de: Pannenhilfe, Pannendienst, Schutzbrief, Abschleppdienst, Panne unterwegs, bei einer Panne,
  Hilfe bei einer Panne, Pannenservice, Autopanne, liegen geblieben, Hilfe bei Panne, Panne mit dem Auto, liegen|bleiben
fr: assistance dépannage, dépannage(car), assistance routière, panne sur la route, tomber en panne,
  aide en cas de panne de voiture, secours routier, service de dépannage routier, dépanneuse, dépannage-remorquage, dépannage sur route

# ---- persons
[policyholder] kind=person
gloss: person who has taken out the insurance
nl: verzekeringnemer, polishouder,
  houder van de polis, verzekeringsnemer, degene die de verzekering heeft afgesloten
en: policyholder, policy holder,
  holder of the policy, person who took out the insurance
de: Versicherungsnehmer, Policeninhaber,
  Versicherungsnehmerin, Inhaber der Police, Inhaber des Versicherungsvertrags
fr: preneur d'assurance, souscripteur, titulaire du contrat(insurance),
  détenteur de la police, titulaire de la police, preneur de l'assurance

[insured-person] kind=person
gloss: person or thing covered by the policy
nl: verzekerde, meeverzekerd, meeverzekerde, meeverzekeren,
  medeverzekerde, meeverzekerde gezinsleden, medeverzekerden
en: insured person, insured party, co-insured,
  insured persons, insured individual, covered person, person covered
de: versicherte Person, Versicherter, mitversichert, mitversichern,
  mitversicherte Person, Versicherte, versicherte Personen
fr: personne assurée, coassuré,
  co-assuré, personnes assurées

[no-claims-discount] kind=attribute value=percentage of=car-insurance
gloss: premium discount for years without claims
nl: no-claimkorting, no-claim, noclaimkorting, schadevrije korting, bonus-malus, korting op schadevrij rijden,
  no-claim korting, schadevrijkorting, bonus-maluskorting, bonusmalus, korting voor schadevrij rijden, bonus/malus, noclaim, no-claim-korting
en: no-claims discount, no-claims bonus, no claims bonus, no claims discount, claim-free discount,
  NCD, NCB, bonus for no claims, claims-free discount, discount for claim-free driving, no claim discount, no claim bonus
de: Schadenfreiheitsrabatt, Schadenfreiheitsklasse, SF-Klasse, Rabatt für schadenfreies Fahren,
  SFR, SF-Rabatt, Schadenfreiheitsbonus, Schadensfreiheitsrabatt, Bonus für Schadenfreiheit, Rabatt für unfallfreies Fahren
fr: bonus-malus, bonus(car), coefficient de réduction, bonus sans sinistre,
  bonus malus, CRM, réduction pour absence de sinistre, bonus de non-sinistralité, bonus de conduite

[claim-free-years] kind=attribute value=number of=car-insurance,no-claims-discount
gloss: number of years without a claim
nl: schadevrije jaren, schadevrij jaar, aantal schadevrije jaren,
  jaren zonder schade, jaren schadevrij, schadevrij rijden, schadevrij gereden, jaren zonder claim, schadevrije rijjaren
en: claim-free years, claim-free, no-claims years, years without a claim,
  years without claims, years claim free, years claim-free, claims-free years, years with no claims, years of no claims, claim-free driving
de: schadenfreie Jahre, schadenfrei, schadenfreies Jahr,
  Jahre ohne Schaden, Jahre schadenfrei, schadenfreies Fahren, unfallfreie Jahre, Jahre unfallfrei
fr: années sans sinistre, sans sinistre,
  années sans accident, ans sans sinistre, années de bonus, ans sans accident

[no-claims-protection] kind=thing
gloss: add-on keeping the no-claims discount after a claim
nl: no-claimbeschermer, noclaimbeschermer, no-claimbescherming,
  no-claim beschermen, bescherming van uw no-claim, beschermde no-claim, bonusbescherming
en: no-claims protection, protected no-claims,
  protect your no-claims, protected no claims bonus, no claims protection, protected bonus
de: Rabattschutz,
  Rabattretter, Schutz des Schadenfreiheitsrabatts, Rabatt-Schutz
fr: protection du bonus, bonus protégé,
  protéger votre bonus, garantie bonus, protection bonus

[fall-back-no-claims] kind=event
gloss: loss of discount steps after a claim
nl: terugval in no-claim, terugval in schadevrije jaren, schadevrije jaren … kwijtraken,
  schadevrije jaren … verliezen, terugval op de bonus-malusladder, terugval van vijf jaar, verlies van schadevrije jaren, korting … daalt na schade
en: lose … no-claims discount, fall back in no-claims, step back no-claims,
  losing your no-claims, loss of no-claims, lose no-claims years, drop down the no-claims, reduce … no-claims
de: Rückstufung, zurückgestuft, hochgestuft(premium),
  Herabstufung der SF-Klasse, zurück|stufen, schlechtere Schadenfreiheitsklasse, Höherstufung nach Schaden
fr: malus, perte de bonus,
  perdre son bonus, perdre … bonus, recul de bonus, majoration du malus

# ---- cover
[insurance-cover] kind=state is=insure opposite=not-insured
gloss: damage or event is paid by the insurance
nl: gedekt, dekking(insurance), verzekerd tegen, onder de dekking vallen, valt onder de verzekering, vergoed door de verzekering, in het pakket zitten,
  verzekeringsdekking, is verzekerd, meeverzekerd zijn, dekt de verzekering, dekt uw polis, valt onder de polis, valt onder de dekking, polis dekt,
  verzekering dekt, verzekering betaalt, in de dekking, verzekering vergoedt
en: be covered, cover, coverage,
  insurance covers, policy covers, covered by the policy, covered by your policy, insured against, covered under, included in your cover,
  covered by insurance, insurance will pay, within your cover, is insured
de: abgedeckt(insurance), Deckung(insurance), gedeckt(insurance), mitversichert sein,
  versichert gegen, Versicherung deckt, Versicherung zahlt, Versicherung übernimmt, Versicherung leistet, von der Versicherung gedeckt,
  Deckungsumfang, vom Schutz umfasst, fällt unter die Versicherung
fr: assuré contre, prise en charge(insurance), couvert, couverture,
  pris en charge par l'assurance, assurance couvre, garanti par le contrat, couvert par la police, couvert par l'assurance, couverture d'assurance,
  assurance prend en charge, assurance intervient, assurance indemnise

[not-insured] kind=state opposite=insurance-cover of=insure
gloss: damage or event is not paid by the insurance
nl: niet verzekerd, onverzekerd, niet gedekt, buiten de dekking vallen, uitgesloten van dekking, geen dekking,
  valt niet onder de dekking, niet meeverzekerd, dekt de verzekering niet, dekken wij niet, niet onder de verzekering, niet onder de polis,
  buiten de polis, niet in de dekking, geen verzekering voor, buiten dekking, valt buiten de verzekering, verzekering betaalt niet,
  verzekering dekt niet, uitgesloten van de verzekering
en: not covered, uninsured, not insured, excluded from cover, no cover,
  not covered by, isn't covered, aren't covered, does not cover, no insurance for, outside your cover, outside the cover, not included in your cover,
  not insured against, doesn't cover, excluded from the policy, no cover for
de: nicht versichert, unversichert, nicht abgedeckt, vom Versicherungsschutz ausgeschlossen, kein Versicherungsschutz,
  nicht mitversichert, vom Schutz ausgeschlossen, nicht abgesichert, kein Schutz bei, nicht vom Versicherungsschutz,
  Versicherung zahlt nicht, Versicherung deckt … nicht, Versicherung übernimmt … nicht, von der Versicherung ausgeschlossen
fr: non assuré, pas couvert, non couvert, exclu de la garantie, pas assuré,
  exclu de l'assurance, exclu du contrat, pas pris en charge par l'assurance, pas garanti par le contrat, exclue de la garantie, aucune couverture,
  assurance ne couvre pas, pas de couverture, exclu de la couverture

[insurance-exclusion] kind=thing
gloss: case the policy does not cover
nl: uitsluiting(insurance), uitsluitingen, uitgesloten situatie,
  uitsluiting in de polis, wat niet verzekerd is, niet-gedekte schade, polisuitsluiting
en: exclusion(insurance), policy exclusion,
  what is not covered, what's not covered, policy exclusions, excluded event, general exclusions
de: Ausschluss(insurance), Risikoausschluss, Leistungsausschluss,
  Ausschlüsse der Versicherung, was nicht versichert ist, Deckungsausschluss
fr: exclusion de garantie, exclusion(insurance),
  exclusions de garantie, ce qui n'est pas couvert, exclusions du contrat d'assurance

[coverage-area] kind=attribute of=insurance-policy
gloss: countries where the cover applies
nl: dekkingsgebied, verzekeringsgebied, geldigheidsgebied,
  gebied waar de verzekering geldt, landen waar u verzekerd bent, waar de verzekering geldt, landen waar u gedekt bent, geldt de verzekering in,
  verzekering geldt in
en: area of cover, coverage area, territorial limits, geographical cover,
  countries covered, where you are covered, where your policy applies, countries where you are covered, where you're covered
de: Geltungsbereich, Deckungsgebiet,
  Länder mit Versicherungsschutz, wo der Versicherungsschutz gilt, räumlicher Geltungsbereich, versichertes Gebiet
fr: étendue territoriale, territorialité, zone de couverture,
  pays couverts, couverture géographique, où vous êtes couvert, étendue géographique, zone géographique couverte

[sum-insured] kind=attribute value=money of=insurance-policy
gloss: highest amount the insurance pays
nl: verzekerd bedrag, maximale vergoeding(insurance), verzekerde som, maximum verzekerd bedrag, maximale uitkering, maximale dekking,
  maximaal verzekerd bedrag, maximale schadevergoeding, maximumvergoeding, hoogste verzekerde bedrag,
  dekkingslimiet, maximumdekking, verzekerd kapitaal
en: sum insured, insured amount, coverage limit, cover limit, maximum payout, policy limit,
  maximum cover, insured up to, covered up to, maximum we pay, limit of cover, cover up to, maximum benefit, maximum claim, insured value
de: Versicherungssumme, Deckungssumme, Höchstentschädigung, Deckungshöchstsumme,
  Versicherungshöchstsumme, Höchstleistung der Versicherung, Deckungshöhe, Höchstbetrag der Versicherung,
  Entschädigungsgrenze, Deckungsgrenze
fr: montant assuré, capital assuré, plafond de garantie, somme assurée, plafond d'indemnisation,
  plafond de couverture, montant maximum assuré, indemnité maximale, plafond de remboursement,
  montant de la garantie

[underinsurance] kind=state
gloss: insured sum lower than real value
nl: onderverzekering, onderverzekerd,
  te laag verzekerd, onvoldoende verzekerd, verzekerd bedrag te laag
en: underinsurance, underinsured,
  insured for too little, under-insured, under-insurance, insufficiently insured
de: Unterversicherung, unterversichert,
  zu niedrig versichert, zu gering versichert
fr: sous-assurance, sous-assuré,
  insuffisamment assuré, assuré pour un montant trop faible

[deductible] kind=attribute value=money of=insurance-claim
gloss: part of the damage or care the insured pays himself
nl: eigen risico(deductible), verplicht eigen risico, eigenrisico, vrijstelling(deductible), zelf te betalen deel, bedrag dat je zelf betaalt, voor eigen rekening(insurance), zelf betalen bij schade, eerste … zelf betalen,
  zelf … betalen bij schade, zelf te dragen deel, eigenrisicobedrag, eigen-risicobedrag, eerste … voor eigen rekening,
  betaalt u franchise(insurance), eigen bijdrage bij schade, deel dat u zelf betaalt, eerste … betaalt u zelf, zelf de eerste,
  eerste deel van de schade
en: deductible, policy excess, excess(insurance), compulsory excess, own risk(insurance), pay the first, first part yourself,
  pay … first part, own contribution to a claim, amount you pay towards a claim, first part of the claim, first part of any claim,
  first … of any claim, first … of a claim, first … of each claim, amount you pay yourself, amount of the claim you pay
de: Selbstbeteiligung, Selbstbehalt, Eigenanteil(insurance), Franchise(insurance), selbst zahlen im Schadensfall,
  Selbstbeteiligungsbetrag, Eigenanteil im Schadenfall, Selbstbehalte, erste … selbst tragen, Schaden bis … selbst, selbst zu tragender Anteil,
  selbst tragen im Schadenfall, ersten … selbst zahlen, ersten … selbst tragen, ersten … tragen Sie selbst, Schaden … tragen Sie selbst
fr: franchise(insurance), franchise d'assurance, montant de la franchise, ticket modérateur, rester à votre charge, reste à charge sinistre,
  part à votre charge(insurance), montant restant à votre charge, somme qui reste à votre charge, premiers euros … à votre charge,
  part du sinistre à votre charge, reste à votre charge en cas de sinistre, premiers euros restent à votre charge, première tranche du sinistre

[voluntary-deductible] kind=attribute value=money is=deductible of=insurance-policy
gloss: extra deductible chosen for a lower premium
nl: vrijwillig eigen risico, verhoogd eigen risico, extra eigen risico,
  hoger eigen risico, eigen risico … verhogen, zelfgekozen eigen risico, extra vrijwillig eigen risico
en: voluntary excess, voluntary deductible, increased excess,
  higher excess, raise your excess, increase your excess, optional excess
de: freiwillige Selbstbeteiligung, erhöhter Selbstbehalt, wählbarer Selbstbehalt,
  höhere Selbstbeteiligung, höherer Selbstbehalt, erhöhte Selbstbeteiligung
fr: franchise volontaire, franchise facultative,
  franchise plus élevée, augmenter la franchise, franchise majorée, franchise au choix

[personal-contribution] kind=attribute value=money of=health-insurance
gloss: share of care costs always paid by the insured
nl: eigen bijdrage, remgeld,
  wettelijke eigen bijdrage, bijbetaling voor zorg, bijbetalen voor zorg, bijbetaling zorgkosten, persoonlijk aandeel
en: personal contribution(care), co-payment, copay,
  statutory contribution, co-pay, patient contribution, patient share
de: Eigenbeteiligung,
  gesetzliche Zuzahlung, Eigenanteil für Behandlung
fr: quote-part, reste à charge, participation personnelle(care),
  part personnelle, intervention personnelle, quote-part personnelle, part patient

[waiting-period] kind=attribute value=duration of=insurance-policy
gloss: time after start in which there is no cover yet
nl: wachttijd(insurance), wachttermijn, wachtperiode, carenztijd, wachttijd verzekering,
  wachtperiode van de verzekering, verzekerd na een wachttijd, nog niet verzekerd in de eerste, carensperiode, carenstijd, wachttijd voor de dekking
en: waiting period, qualifying period,
  wait before cover starts, cover starts after, waiting time before cover, no cover in the first
de: Wartezeit(insurance), Karenzzeit,
  Karenzfrist, Wartefrist(insurance), Versicherungsschutz erst nach
fr: délai de carence, délai d'attente(insurance), période de carence,
  carence, délai avant couverture, délai d'attente avant couverture, stage d'attente

[insurance-premium] kind=attribute value=money of=insurance-policy
gloss: what the insurance costs
nl: premie(insurance), verzekeringspremie, maandpremie, zorgpremie, jaarpremie, autopremie,
  verzekeringspremies, premiebedrag, premie per maand, premie voor uw verzekering, kwartaalpremie, prijs van de verzekering,
  kosten van de verzekering, kosten van uw verzekering, premie per jaar
en: premium(insurance), insurance premium, monthly premium, annual premium,
  price of your insurance, cost of your insurance, cost of insurance, cost of your policy, yearly premium, premium per month, price of cover,
  price of the insurance
de: Versicherungsprämie, Versicherungsbeitrag, Monatsbeitrag(insurance), Beitrag(insurance), Prämie(insurance),
  Jahresprämie, Monatsprämie, Versicherungsbeiträge, Kosten der Versicherung, Preis der Versicherung, Beitragshöhe
fr: prime(insurance), prime d'assurance, cotisation d'assurance, mensualité d'assurance,
  cotisation mensuelle(insurance), prix de l'assurance, coût de l'assurance, tarif de l'assurance, prime mensuelle, prime annuelle,
  cotisation d'assurances

[premium-payment-term] kind=attribute value=duration of=insurance-premium
gloss: paying the premium per month, quarter or year
nl: betaaltermijn premie, per maand premie betalen, premie per jaar betalen, termijntoeslag,
  premie in termijnen, premie … per maand betalen, premie … per jaar betalen, premie per kwartaal, gespreid betalen premie,
  betaaltermijn van de premie
en: premium payment frequency, instalment surcharge, pay … premium monthly, pay … premium annually,
  paying monthly for your insurance, pay your premium monthly, premium in instalments, pay your premium annually, pay your premium by instalments
de: Zahlweise, Ratenzahlungszuschlag, Beitragszahlung,
  Beitrag … monatlich zahlen, Zahlungsweise, Zahlungsperiode, monatliche Beitragszahlung, jährliche Beitragszahlung
fr: fractionnement de la prime, périodicité de paiement de la prime,
  prime fractionnée, paiement fractionné de la prime, paiement mensuel de la prime, prime … mensuellement, périodicité de la prime

[premium-increase] kind=event of=insurance-premium,raise-price
gloss: premium goes up
nl: premieverhoging, premie … stijgen, premie … omhoog, premiestijging,
  verhoging van de premie, premie … hoger, hogere premie, premie gaat omhoog, premieaanpassing, premie … verhogen, premie … stijgt
en: premium increase, premium … go up, premium … rise, higher premium,
  premiums rise, increase in premium, premium rise, increased premium, rise in premiums, premiums go up, premium hike, increase … premium,
  raise … premium
de: Beitragserhöhung, Prämienerhöhung, Beitragsanpassung,
  höhere Prämie, höherer Beitrag, Beitrag … steigen, Beitrag … erhöhen, Prämie … steigen, Erhöhung des Beitrags, Erhöhung der Prämie,
  Beitragssteigerung
fr: augmentation de prime, hausse de la cotisation, augmentation de la cotisation,
  prime … augmenter, cotisation … augmenter, majoration de la prime, hausse de prime, augmentation de la prime, prime majorée, hausse de la prime

[premium-discount] kind=attribute is=discount value=percentage of=insurance-premium
gloss: discount on the premium
nl: premiekorting, pakketkorting, collectiviteitskorting, collectieve korting,
  korting op de premie, korting op uw premie, combinatiekorting verzekering, voordeel bij meer verzekeringen, korting bij meerdere verzekeringen,
  premievoordeel
en: premium discount, multi-policy discount, package discount(insurance), collective discount,
  discount on your premium, discount on the premium, multi-car discount, money off your premium, cheaper premium
de: Beitragsrabatt, Bündelrabatt, Kombirabatt,
  Rabatt auf den Beitrag, Prämienrabatt, Nachlass auf den Beitrag, Beitragsnachlass, Prämiennachlass
fr: réduction de prime, remise multi-contrats,
  remise sur la prime, réduction sur la prime, remise sur la cotisation, rabais de prime, réduction sur la cotisation

[premium-arrears] kind=state of=insurance-premium
gloss: premium not paid in time
nl: premieachterstand, achterstallige premie, premie … niet betaald,
  openstaande premie, premie niet betaald, onbetaalde premie, achterstand in premie, premieschuld
en: premium arrears, unpaid premium, missed premium,
  overdue premium, missed premium payment, premium not paid, outstanding premium
de: Beitragsrückstand, Prämienrückstand,
  ausstehender Beitrag, unbezahlte Prämie, rückständiger Beitrag, Prämie nicht bezahlt, offene Beiträge
fr: arriéré de prime, prime impayée, retard de cotisation,
  cotisation impayée, primes impayées, prime non payée, retard de paiement de la prime

[take-out-insurance] kind=action opposite=cancel-insurance of=insure
gloss: customer concludes an insurance
nl: verzekering … afsluiten, polis … afsluiten, verzekering … aanvragen, verzekering … nemen,
  afsluiten van … verzekering, verzekering sluiten, verzekeren bij ons, afsluiting van … polis, verzekering aan|gaan,
  polis af|sluiten, verzekering kopen, autoverzekering afsluiten, reisverzekering afsluiten
en: take out … insurance, take out … policy, buy … insurance, take|out(insurance), purchase … policy,
  arrange … insurance, get … insured, insure with us, buy … policy, apply for … insurance, take out … cover, purchase … insurance, buy … cover
de: Versicherung … abschließen, Versicherungsabschluss, Police … abschließen, Vertrag … abschließen(insurance),
  Abschluss einer Versicherung, Abschluss der Versicherung, Versicherung … beantragen, versichern lassen, Police ab|schließen
fr: souscrire … assurance, prendre … assurance, souscription(insurance), contracter … assurance,
  souscription d'une assurance, souscrire … contrat d'assurance, souscription du contrat, souscrire une police, conclure … assurance,
  souscrire … police

[cancel-insurance] kind=action is=terminate-contract opposite=take-out-insurance of=insure
gloss: customer ends the insurance
nl: verzekering … opzeggen, polis … opzeggen, verzekering … beëindigen, verzekering … stopzetten, verzekering … stoppen,
  opzegging van … verzekering, beëindiging van … verzekering, opzeggen van … verzekering, opzegging van … polis, verzekering … stop,
  van de verzekering af, beëindigen van … verzekering, verzekering op|zeggen, polis op|zeggen, polis … beëindigen, polis … stopzetten
en: cancel … insurance, cancel … policy, terminate … policy, end … insurance,
  cancellation of your policy, cancel your cover, end … policy, stop … insurance, cancelling your insurance, cancelling your policy,
  policy cancellation, insurance cancellation, terminate … insurance, cancellation of the insurance, stop … policy
de: Versicherung … kündigen, Versicherungskündigung, Police … kündigen, Versicherungsvertrag … kündigen,
  Kündigung der Versicherung, Kündigung der Police, Kündigung des Versicherungsvertrags, Versicherung … beenden, Versicherungsvertrag … beenden,
  aus der Versicherung aus|steigen
fr: résilier … assurance, résiliation d'assurance, mettre fin … assurance, résilier … police,
  résiliation de l'assurance, résiliation du contrat d'assurance, résiliation de la police, résilier … contrat d'assurance, arrêter … assurance,
  annuler … assurance, stopper … assurance

[insurance-notice-period] kind=attribute is=notice-period value=duration of=cancel-insurance,insure
gloss: how long beforehand insurance must be cancelled
nl: opzegtermijn verzekering, opzegtermijn van de verzekering,
  opzegtermijn van uw verzekering, opzegtermijn polis, opzegtermijn van de polis, opzegtermijn voor de verzekering, opzegtermijn van uw polis
en: insurance notice period, policy notice period,
  notice to cancel your policy, notice to cancel your insurance, notice to end the insurance, notice period for the insurance,
  notice period for your policy
de: Kündigungsfrist der Versicherung,
  Kündigungsfrist für die Versicherung, Kündigungsfrist der Police, Kündigungsfrist Ihrer Versicherung, Kündigungsfrist des Versicherungsvertrags
fr: préavis de résiliation d'assurance, délai de résiliation d'assurance,
  délai de résiliation de l'assurance, préavis pour résilier l'assurance, préavis de résiliation du contrat d'assurance, préavis de l'assurance

[policy-term] kind=attribute value=duration of=insurance-policy
gloss: how long the policy runs
nl: contractduur verzekering, looptijd verzekering, verzekeringsduur, verzekeringsjaar,
  looptijd van de verzekering, duur van de verzekering, contracttermijn verzekering, verzekeringstermijn, looptijd van de polis, duur van de polis,
  verzekeringsperiode, contractduur van de verzekering
en: policy term, policy period, insurance period, policy year,
  length of the policy, duration of the policy, term of the insurance, duration of cover, length of cover, term of the policy, period of insurance,
  period of cover, duration of the insurance
de: Versicherungsdauer, Versicherungslaufzeit, Versicherungsjahr,
  Laufzeit der Versicherung, Vertragsdauer der Versicherung, Versicherungsperiode, Laufzeit der Police, Dauer der Versicherung, Versicherungszeitraum
fr: durée du contrat d'assurance, période d'assurance, année d'assurance,
  durée de l'assurance, durée de la police, durée de couverture, durée de la couverture, durée du contrat assurance

[policy-renewal] kind=event of=extend-time
gloss: insurance is extended, often automatically
nl: verlenging van de verzekering, hoofdpremievervaldatum, hoofdvervaldatum, polisverlenging, contractvervaldatum, prolongatie,
  verzekering … verlengd, verzekering … verlengen, polis … verlengen, verlenging van uw polis, verlenging van de polis, polis … verlengd,
  jaarvervaldag, jaarlijkse vervaldag
en: policy renewal, renewal date, insurance renewal, renew … policy,
  policy renews, renewal of the policy, renewal of your insurance, insurance … renew, renewing your policy, renewal of cover, policy … renewed
de: Versicherungsverlängerung, Hauptfälligkeit, Policenverlängerung,
  Verlängerung der Versicherung, Versicherung … verlängert, Police … verlängert, Verlängerung der Police, Verlängerung des Versicherungsvertrags,
  Versicherung verlängert sich, Vertrag verlängert sich(insurance)
fr: échéance du contrat, reconduction du contrat d'assurance, renouvellement de la police,
  renouvellement de l'assurance, renouvellement du contrat d'assurance, échéance de la police, assurance … renouvelée, police … reconduite,
  assurance … reconduite, échéance annuelle du contrat, tacite reconduction de l'assurance

[change-policy] kind=action is=change
gloss: customer adapts cover, address or object
nl: verzekering … wijzigen, polis … wijzigen, dekking … aanpassen, verzekering … aanpassen, poliswijziging,
  wijziging van … verzekering, wijziging in … polis, dekking … wijzigen, dekking … uitbreiden, verzekering … veranderen, dekking … veranderen,
  wijziging van … polis, aanpassing van … verzekering, polis … aanpassen, polis … veranderen
en: change … policy, change … cover, adjust … policy, amend … policy, update … policy,
  make changes to your policy, change to your policy, alter … policy, upgrade … cover, policy change, policy amendment, mid-term adjustment,
  change … insurance, increase … cover
de: Versicherung … ändern, Vertrag … anpassen(insurance), Versicherungsschutz … anpassen, Police … ändern,
  Änderung der Versicherung, Änderung der Police, Änderung des Vertrags(insurance), Versicherung … anpassen, Versicherungsschutz … ändern,
  Deckung … erweitern, Police … anpassen
fr: modifier … assurance, modifier … garantie, adapter … assurance, modifier … police,
  modification du contrat d'assurance, changer … garanties, modification de l'assurance, avenant au contrat, modifier … couverture,
  adapter … couverture, étendre … couverture, adapter … police, changer … formule d'assurance

[suspend-insurance] kind=action of=insure
gloss: cover paused for a period, e.g. winter
nl: verzekering … schorsen, verzekering … opschorten, kenteken … schorsen, winterstop,
  opschorting van … verzekering, schorsing van … kenteken, verzekering tijdelijk … stopzetten, kenteken schorsen, schorsing van … verzekering,
  verzekering schorsen
en: suspend … insurance, suspend … policy, SORN,
  suspension of … insurance, pause … insurance, put … policy on hold, pause … policy, temporarily suspend … cover
de: Versicherung … ruhen, Ruheversicherung, Vertrag … ruhend stellen, Saisonkennzeichen,
  Ruhen der Versicherung, Versicherung … pausieren, Versicherung … ruhend, Versicherung … aussetzen, Ruhen des Vertrags
fr: suspendre … assurance, suspension du contrat d'assurance,
  suspendre … contrat d'assurance, suspension de l'assurance, suspension de la police, mettre en pause … assurance

[policy-number] kind=thing
gloss: number of the policy
nl: polisnummer, verzekeringsnummer,
  nummer van de polis, nummer op uw polis, nummer van uw polis
en: policy number, insurance number,
  number on your policy, number of your policy, policy reference
de: Versicherungsnummer, Policennummer, Versicherungsscheinnummer,
  Nummer der Police, Versicherungsvertragsnummer, Polizzennummer
fr: numéro de police, numéro de contrat d'assurance,
  numéro de votre police, numéro de la police, numéro de votre contrat d'assurance

[policy-conditions] kind=document of=insure,condition
gloss: terms of the policy
nl: polisvoorwaarden, verzekeringsvoorwaarden, verzekeringskaart,
  voorwaarden van de verzekering, voorwaarden van uw polis, voorwaarden van uw verzekering, voorwaarden van de polis, IPID
en: policy conditions, policy wording, policy terms, insurance terms,
  terms of your policy, terms of the policy, conditions of your policy, conditions of the policy, policy booklet, terms of the insurance
de: Versicherungsbedingungen,
  Bedingungen der Versicherung, Vertragsbedingungen der Versicherung, AVB, Bedingungen der Police
fr: conditions d'assurance, conditions générales d'assurance,
  conditions de l'assurance, conditions du contrat d'assurance, conditions de la police

[green-card] kind=document
gloss: international proof of car insurance
nl: groene kaart, internationaal verzekeringsbewijs,
  internationale groene kaart, internationale motorrijtuigverzekeringskaart, internationaal motorrijtuigverzekeringsbewijs
en: green card(insurance), international insurance certificate, motor insurance certificate,
  motor green card, international motor insurance card
de: grüne Karte, internationale Versicherungskarte,
  internationale grüne Karte, grüne Versicherungskarte
fr: carte verte, carte internationale d'assurance,
  carte internationale d'assurance automobile, certificat international d'assurance

[proof-of-insurance] kind=document of=insure
gloss: statement that one is insured
nl: verzekeringsbewijs, verzekeringsverklaring, bewijs van verzekering,
  verzekeringsattest, attest van verzekering, bewijs dat u verzekerd bent
en: proof of insurance, insurance certificate,
  certificate of insurance, evidence of insurance, confirmation of cover, cover note
de: Versicherungsnachweis, Versicherungsbestätigung, eVB-Nummer,
  eVB, Nachweis der Versicherung, Nachweis über die Versicherung, Versicherungsbescheinigung
fr: attestation d'assurance, certificat d'assurance,
  preuve d'assurance, justificatif d'assurance, mémo véhicule assuré

# ---- claims
[insurance-claim] kind=event
gloss: customer reports damage and asks payment
nl: claim, schadeclaim, claim … indienen, claimen, schadegeval, schade … claimen,
  schadedossier, schadevergoeding … aanvragen, schade … indienen, vergoeding claimen, verzekeringsclaim, schade claimen bij
en: insurance claim, file … claim, make … claim, submit … claim, =claims, =your claim, =the claim, =a claim, =claiming,
  claim on your insurance, claim on your policy, insurance claims, lodge … claim, putting in a claim, put in a claim, start a claim
de: Schadenfall, Versicherungsfall, Schadensfall, Leistungsfall,
  Schadensersatzantrag, Schaden … einreichen, Leistung beantragen(insurance), Schadensakte, Schaden … geltend
fr: sinistre, demande d'indemnisation, dossier de sinistre,
  dossier d'indemnisation, demander … indemnisation, réclamation d'assurance, sinistres, introduire un sinistre

[report-claim] kind=action is=report-damage,report
gloss: telling the insurer about damage
nl: schade … melden, schademelding, schade … doorgeven, schadeaangifte, schade … aangeven,
  melding van … schade, melden van … schade, schade … laten weten, ongeval … melden, ongeval … doorgeven, ongeluk … melden, aanrijding … melden,
  schade door te geven, doorgeven van … schade, ongeval aan|geven, schade kenbaar, schade aan|melden, schade … aanmelden, schademeldingen,
  schade aan ons … melden, aangifte van … schade, ongevalsaangifte, schadegeval … melden
en: report … claim, report … loss, notify … claim, claim notification, report … accident,
  tell us about … claim, tell us about … accident, tell us about … damage, let us know about … damage, notify us of … accident,
  notify us of … damage, report … incident, reporting … claim, notification of a claim, register … claim, notify … loss, inform us of … damage,
  reporting damage
de: Schaden … melden, Schadenmeldung, Schadensmeldung, Schadenanzeige, Schadensfall … melden,
  Schaden … anzeigen, Meldung eines Schadens, Meldung des Schadens, Schaden … mitteilen, Schaden … anmelden, Schaden an|geben, Schadensanzeige,
  Unfall … melden, Anzeige des Schadens, Schaden … durchgeben, Schaden … bekannt, Schadenfall … melden, Versicherungsfall … melden
fr: déclarer … sinistre, déclaration de sinistre, signaler … sinistre,
  annoncer … sinistre, faire … déclaration de sinistre, signaler … accident, déclarer … accident, déclarer … dommage, déclaration du sinistre,
  déclaration d'accident, aviser … sinistre, signalement du sinistre, déclarer … dégât, prévenir … sinistre

[claim-deadline] kind=attribute value=duration of=report-claim
gloss: within what time damage must be reported
nl: indieningstermijn claim, termijn om schade te melden, schade binnen … melden,
  uiterlijk schade melden, termijn voor schademelding, schade … melden binnen, meldingstermijn schade, aangiftetermijn schade,
  termijn voor het melden van schade, termijn om … schade te melden
en: claim deadline, claims deadline, reporting deadline, notification deadline, time limit for claims, report … damage within, claim within, report a claim within,
  report your claim within, deadline for reporting, time to report a claim, time to make a claim, deadline to report damage,
  period for reporting damage, deadline to claim
de: Schadenmeldefrist, Frist für die Schadensmeldung, Schadenmeldung innerhalb,
  Frist zur Schadenmeldung, Frist für die Schadenmeldung, Meldefrist für Schäden, Frist zur Schadensanzeige
fr: délai de déclaration de sinistre, délai pour déclarer, déclarer le sinistre sous, déclarer dans les, déclaration de sinistre sous,
  délai pour signaler un sinistre, délai pour déclarer un sinistre, délai pour la déclaration, sinistre … déclaré dans les

[claim-form] kind=document of=form
gloss: form to report damage
nl: schadeformulier, schadeaangifteformulier, claimformulier, declaratieformulier,
  formulier voor schade, schadeaangifteformulieren, schademeldingsformulier, formulier om schade te melden
en: claim form, claims form,
  form to report damage, form for your claim, online claim form, accident form
de: Schadenformular, Schadensformular, Schadenmeldungsformular,
  Formular für die Schadenmeldung, Schadenanzeigeformular, Schadenmeldeformular, Schadenvordruck
fr: formulaire de sinistre, formulaire de déclaration,
  formulaire de déclaration de sinistre, formulaire d'indemnisation, imprimé de déclaration de sinistre

[european-accident-statement] kind=document of=fall-injure
gloss: form completed by both drivers after a collision
nl: Europees schadeformulier, aanrijdingsformulier, mobielschademelden,
  schadeformulier van het ongeval, Europees aanrijdingsformulier, blauwe schadeformulier
en: accident report form, European accident statement, accident statement,
  agreed statement of facts on motor vehicle accident, European accident report, accident statement form
de: europäischer Unfallbericht, Unfallbericht,
  Unfallberichtformular, Unfallprotokoll
fr: constat amiable, constat européen d'accident, constat d'accident,
  constat à l'amiable, constat européen, e-constat, constat amiable d'accident

[claim-number] kind=thing
gloss: number of the claim file
nl: schadenummer, claimnummer, schadedossiernummer,
  nummer van uw schade, nummer van de schade, dossiernummer van de schade, schadereferentie
en: claim number, claim reference, claims reference,
  number of your claim, claim ID, claim reference number
de: Schadennummer, Schadensnummer, Schadenaktenzeichen,
  Nummer des Schadens, Nummer des Schadenfalls, Schadenfallnummer
fr: numéro de sinistre, numéro de dossier sinistre,
  numéro du sinistre, référence du sinistre, référence sinistre

[claims-handler] kind=person
gloss: employee dealing with a claim
nl: schadebehandelaar, schademedewerker, schadeafdeling,
  afdeling schade, schadeteam, schadedienst, behandelaar van uw schade, schadecorrespondent
en: claims handler, claims adviser, claims department, claims team,
  claims advisor, claim handler, claims manager, claims staff, claims office
de: Schadensachbearbeiter, Schadenabteilung,
  Sachbearbeiter für Schäden, Schadenregulierer, Schadenservice, Schadensabteilung, Schadenteam
fr: gestionnaire de sinistres, service sinistres,
  service des sinistres, département sinistres, gestionnaire sinistre, gestionnaire de votre sinistre

[loss-adjuster] kind=person
gloss: expert who assesses the damage
nl: schade-expert, taxateur(insurance), expertise(insurance), expert van de verzekering, schade expert,
  schadeexpert, expert … schade opnemen, expert komt de schade, schade-inspecteur, schadetaxateur, deskundige van de verzekering
en: loss adjuster, claims assessor, damage assessor, surveyor(insurance),
  damage expert, claims inspector, assessor inspects the damage, loss assessor, insurance assessor, damage inspector
de: Gutachter, Schadengutachter, Sachverständiger, Schadensgutachten,
  Schadenexperte, Schadensgutachter, Schadengutachten, Schadenssachverständiger, Kfz-Gutachter
fr: expert d'assurance, expert en sinistres, expertise du sinistre,
  expert de l'assurance, expert de la compagnie, expert évaluer les dégâts, expert mandaté, expertise des dégâts

[claim-handling-time] kind=attribute value=duration of=insurance-claim
gloss: how long assessing a claim takes
nl: behandeltijd claim, afhandeltijd schade, behandeltermijn schade, afhandeling van de schade, schadeafhandeling,
  afwikkeling van uw schade, duur van de schadeafhandeling, behandeling van uw schade, behandeling van de claim, behandeling van uw claim,
  behandeling van de schade, schadeafwikkeling, schadebehandeling, afhandeling van uw schade, afhandeling van uw claim
en: claim handling time, claims processing time, claim processing time, claims handling,
  handle your claim, process your claim, processing of your claim, time to handle a claim, deal with your claim, assess your claim, claims handled,
  handling of your claim
de: Bearbeitungszeit Schaden, Schadenbearbeitung, Schadensregulierung, Schadenregulierung,
  Bearbeitung des Schadens, Bearbeitung Ihres Schadens, Schadensbearbeitung, Bearbeitungsdauer des Schadens, Abwicklung des Schadens,
  Schadenabwicklung, Bearbeitung Ihrer Schadenmeldung
fr: délai de traitement du sinistre, traitement du sinistre, gestion du sinistre,
  instruction du sinistre, traitement de votre sinistre, gestion de votre sinistre, règlement du sinistre, délai de gestion du sinistre,
  traitement du dossier de sinistre, traitement de votre dossier sinistre

[insurance-payout] kind=action
gloss: insurer pays the insured
nl: uit|keren, uitkering(insurance), schade-uitkering, schadebedrag … uitbetalen, schade … vergoeden, schade … uitbetalen, schadevergoeding(insurance),
  uitbetaling van … schade, uitkering van de verzekering, schade-uitbetaling, schadevergoeding … overmaken, schadevergoeding … uitbetalen,
  vergoeding van … schade, schade … betaald door, uitbetaling van uw claim, uitkering bij schade, claim … uitbetalen, schade … uitkeren,
  schade uit|keren
en: payout, pay out(insurance), settle … claim, claim settlement, insurance payout, pay … claim,
  payment of your claim, pay your claim, settling your claim, claim payment, settlement of your claim, claims payment, claim … paid, claim … settled,
  pay out … claim
de: Versicherungsleistung, aus|zahlen(insurance), Schaden … regulieren, Schaden … erstatten, Entschädigungszahlung,
  Auszahlung der Versicherung, Schaden … bezahlen, Auszahlung der Entschädigung, Schadenzahlung, Regulierung des Schadens, Schaden … ersetzen,
  Versicherungsleistung … auszahlen, Auszahlung der Versicherungsleistung, Entschädigung … auszahlen
fr: indemnisation(insurance), versement de l'indemnité, rembourser … sinistre,
  paiement du sinistre, paiement de l'indemnité, indemniser … sinistre, versement de l'assurance, indemnité d'assurance, indemniser … dommage,
  règlement de l'indemnité, verser … indemnité, paiement de l'indemnisation

[payout-time] kind=attribute value=duration of=insurance-payout
gloss: how long until the money of the claim is paid
nl: uitbetalingstermijn(insurance), uitkeringstermijn, uitbetaaltermijn(insurance), uitkeringsduur,
  uitbetaling van de schade binnen, uitkering binnen, uitbetalingsduur, termijn van uitkering, uitgekeerd binnen
en: payout time, settlement time, claim payment time,
  claim paid within, payout within, time until payout, payment of claims within
de: Auszahlungsfrist(insurance), Auszahlungsdauer,
  Auszahlung der Entschädigung innerhalb, Zeit bis zur Auszahlung
fr: délai d'indemnisation, délai de versement, délai de remboursement du sinistre,
  indemnisé sous, indemnisation sous, indemnité versée sous, indemnité … versée dans

[claim-rejected] kind=event opposite=claim-approved of=reject
gloss: insurer refuses the claim
nl: claim … afwijzen, claim … afgewezen, schade … afgewezen, schade … niet vergoed, afgewezen claim,
  claim wijzen wij af, schadeclaim … afgewezen, schade … afwijzen, afwijzing van … claim, afwijzing van … schade, schadeclaim afgekeurd,
  claim … geweigerd, vergoeding … geweigerd, claim … afkeuren
en: claim rejected, claim … rejected, claim denied, reject … claim, deny … claim, declined claim,
  claim is refused, refuse … claim, claim … refused, claim … turned down, turn down … claim, decline … claim, rejection of … claim, claim … declined,
  claim … denied
de: Schaden … abgelehnt, Leistungsablehnung, Schaden … ablehnen, Leistung … ablehnen,
  Ablehnung des Schadens, Ablehnung der Leistung, Schaden … zurückgewiesen, Schadensersatz … abgelehnt, Ablehnung der Regulierung,
  Schadenmeldung … abgelehnt
fr: refus d'indemnisation, sinistre refusé, sinistre … refusé, refuser … sinistre,
  rejet du sinistre, refus du sinistre, rejeter … sinistre, indemnisation … refusée, refus de prise en charge, refuser … indemnisation,
  rejet de la demande d'indemnisation, sinistre … rejeté

[claim-approved] kind=event opposite=claim-rejected of=insurance-claim
gloss: insurer accepts the claim
nl: claim … goedgekeurd, claim … goedkeuren, claim … toekennen, schade … geaccepteerd,
  claim … toegekend, goedkeuring van … claim, schade … erkend, claim … geaccepteerd, claim … accepteren, schade … goedgekeurd, toekenning van … claim
en: claim approved, claim … approved, approve … claim, claim … accepted,
  approval of … claim, claim is accepted, accept … claim, agree … claim, claim … agreed
de: Schaden … anerkannt, Leistungszusage, Schaden … anerkennen,
  Anerkennung des Schadens, Schaden … bewilligt, Leistung … bewilligt, Schadensfall … anerkannt, Regulierungszusage
fr: sinistre accepté, sinistre … accepté, accepter … sinistre,
  acceptation du sinistre, indemnisation … acceptée, prise en charge du sinistre accordée, indemnisation … accordée

[theft] kind=event
gloss: something is stolen
nl: diefstal, stelen, gestolen, ontvreemden, gejat, zakkenroller, ontvreemding,
  bestolen, beroofd, beroving, gepikt
en: theft, steal, stolen, nicked, pickpocket,
  robbery, robbed, has been taken by a thief, thief, mugging
de: Diebstahl, stehlen, gestohlen, entwenden, geklaut, klauen, Taschendieb,
  bestohlen, Raub, beraubt, Dieb, Entwendung
fr: volé, dérober, pickpocket, =voler, =volé, =volée, =volés, en cas de vol, =perte ou vol, =vol ou perte, =vol ou de perte, =perte ou de vol, assurance vol, victime d'un vol, contre le vol, déclarer … vol, vol de votre,
  dérobé, vol à la tire, vol avec agression, victime de vol, voleur, cas de vol

[burglary] kind=event
gloss: someone breaks into the home
nl: inbraak, in|breken, inbraakschade, inbreker, ingebroken,
  woninginbraak, ingebroken in, inbraakpoging, diefstal na braak, braak, sporen van braak
en: burglary, break-in, break into, burglar,
  break in, broken into, house burglary, forced entry, break-ins
de: Einbruch, ein|brechen, Einbrecher, Einbruchdiebstahl,
  Wohnungseinbruch, eingebrochen, Einbruchsdiebstahl, Einbruchschaden, Einbruchsspuren
fr: cambriolage, cambrioler, effraction, cambrioleur,
  vol avec effraction, vol par effraction, traces d'effraction, cambriolé, logement cambriolé

[vandalism] kind=event
gloss: wilful damage by others
nl: vandalisme, vernieling, moedwillige beschadiging,
  opzettelijke vernieling, vandalen, bekraste auto, vernielzucht, bekladding
en: vandalism, malicious damage,
  deliberate damage, vandalised, vandals, keyed car
de: Vandalismus, mutwillige Beschädigung, Sachbeschädigung,
  mutwillig beschädigt, Vandalen, mutwillige Zerstörung, Vandalismusschaden
fr: vandalisme, acte de vandalisme, dégradation volontaire,
  dégradations volontaires, vandalisé, actes de vandalisme, détérioration volontaire

[glass-damage] kind=event
gloss: car window or home window broken
nl: ruitschade, glasschade, ruit … vervangen, ster in de ruit, barst in de ruit, gebroken ruit, steenslag, ruitbreuk, autoruit, glasbreuk, ruit … laten maken, ruit vervangen, ruit repareren, voorruit, ruitje, sterretje in … ruit,
  sterretje, autoruitschade, ruit … repareren, ruit … herstellen, ruitherstel, ruitvervanging, barst in uw voorruit, ster in uw voorruit,
  kapotte ruit, ruit kapot, kapotte autoruit, autoglas
en: glass damage, windscreen damage, windshield damage, chipped windscreen, broken window, windscreen replacement, stone chip, windscreen,
  cracked windscreen, broken windscreen, windscreen repair, chip in your windscreen, car glass, crack in the windscreen, windscreen chip,
  repair … windscreen
de: Glasschaden, Glasbruch, Steinschlag, Scheibenschaden, kaputte Scheibe, Windschutzscheibe, Scheibe … ersetzen,
  Autoglas, Riss in der Scheibe, Scheibenreparatur, Riss in der Windschutzscheibe, Scheibe … reparieren, gesprungene Scheibe, Frontscheibe,
  Autoscheibe
fr: bris de glace, bris de vitre, impact sur le pare-brise, pare-brise, vitre cassée,
  fissure du pare-brise, remplacement de pare-brise, réparer … pare-brise, bris de glaces, impact sur le parebrise, réparation de pare-brise,
  vitre brisée, dégât de vitre

[storm-damage] kind=event
gloss: damage by wind, hail, lightning
nl: stormschade, storm, windschade, hagelschade, hagel, blikseminslag, windstoten,
  schade door storm, waaischade, schade door hagel, schade door wind, bliksem, bliksemschade, omgewaaide boom, noodweer
en: storm damage, storm, wind damage, hail damage, hail, lightning strike,
  damage by storm, damage caused by storms, lightning damage, damage from hail, hailstorm, gale damage, storms
de: Sturmschaden, Sturm, Hagelschaden, Hagel, Blitzschlag, Unwetter,
  Schaden durch Sturm, Blitzeinschlag, Schaden durch Hagel, Hagelschlag, Unwetterschaden, Orkan, Blitzschaden
fr: dégâts de tempête, tempête, grêle, dégâts de grêle, foudre, intempéries,
  dommages causés par la tempête, dégâts causés par la grêle, dégât de foudre, dommages de tempête, dégâts de la grêle, vent violent

[water-damage-home] kind=event
gloss: damage to the home by leaking water or flooding
nl: lekkageschade, gevolgschade van lekkage, overstroming, overstromingsschade, wateroverlast,
  schade door lekkage, lekkage-schade, schade door water, gesprongen waterleiding, schade door een lekkage, overstroomd
en: escape of water, flood, flooding, flood damage,
  leak damage, damage from a leak, damage by water leak, flooded, water leak damage, damage from leaks
de: Leitungswasserschaden, Überschwemmung, Hochwasser,
  Schaden durch Leitungswasser, Schaden durch auslaufendes Wasser, Überflutung, Überschwemmungsschaden
fr: dégât des eaux, inondation,
  dégâts d'eau, fuite d'eau dommages, rupture de canalisation, dommages causés par une fuite, dégâts causés par l'eau, inondé

[fire-damage] kind=event of=fire,damage
gloss: damage by fire
nl: brandschade, woningbrand, rookschade, schroeischade,
  schade door brand, brand in huis, brand in de woning, schade na brand, keukenbrand
en: fire damage, house fire, smoke damage,
  damage by fire, damage from fire, damage caused by fire, fire at home
de: Brandschaden, Wohnungsbrand, Feuerschaden,
  Schaden durch Feuer, Schaden durch Brand, Hausbrand, Brand in der Wohnung
fr: dégâts d'incendie, dommages d'incendie,
  dommages causés par un incendie, incendie du logement, incendie de la maison, dégâts dus au feu, dégâts causés par le feu

[collision] kind=event
gloss: road accident with a vehicle
nl: aanrijding, botsing, autoschade, auto-ongeluk, aan|rijden, verkeersongeval, ongeval(car),
  auto-ongeval, ongeluk met de auto, kop-staartbotsing, aanrijdingsschade, parkeerschade, auto-aanrijding, verkeersongeluk, ongeluk in het verkeer
en: collision, car accident, crash, road accident, car crash, traffic accident,
  road traffic accident, accident in your car, car collision, bump in your car, accident with your car, rear-end collision, vehicle accident
de: Autounfall, Verkehrsunfall, Zusammenstoß, Auffahrunfall, Kollision,
  Unfall mit dem Auto, Unfall im Straßenverkehr, Zusammenprall, Parkschaden, Blechschaden, Kfz-Unfall, Parkrempler
fr: accident de voiture, collision, accrochage, accident de la route, accident de la circulation,
  accident avec la voiture, accident auto, accident d'auto, collision avec un autre véhicule, carambolage, accident automobile

[write-off] kind=state
gloss: repair dearer than the value
nl: total loss, totalverlies, totaal verlies,
  auto is total loss, niet meer te repareren auto, total-loss, onherstelbaar beschadigde auto, technisch total loss, economisch total loss
en: write-off, total loss, written off,
  written-off car, beyond economic repair, totalled, vehicle is a write-off
de: Totalschaden,
  wirtschaftlicher Totalschaden, Auto ist nicht mehr zu reparieren
fr: perte totale, véhicule irréparable, épave,
  sinistre total, économiquement irréparable, véhicule en perte totale

[day-value] kind=attribute value=money opposite=new-value
gloss: value of the item at the time of damage
nl: dagwaarde, actuele waarde,
  waarde van dit moment, waarde op het moment van de schade, dagwaardevergoeding, huidige waarde
en: current value, market value(insurance), actual cash value,
  value at the time of the loss, value today, present value, depreciated value
de: Zeitwert, Wiederbeschaffungswert,
  aktueller Wert, Tageswert, Zeitwertentschädigung, Wert zum Zeitpunkt des Schadens
fr: valeur vénale, valeur à dire d'expert, valeur réelle,
  valeur actuelle, valeur au jour du sinistre, valeur vétusté déduite, valeur au moment du sinistre

[new-value] kind=attribute value=money opposite=day-value
gloss: value of buying the item new
nl: aanschafwaarde, nieuwwaardevergoeding, aanschafwaarderegeling,
  vergoeding op basis van nieuwwaarde, vervangingswaarde, nieuwprijs vergoed, nieuwwaardegarantie
en: new-for-old, replacement value, value as new,
  new for old, cost of replacing as new, new value, new-for-old cover, replacement as new
de: Neuwert, Neuwertentschädigung, Neupreisentschädigung,
  Neupreis, Wiederbeschaffung zum Neupreis, Kosten für ein Neugerät, Neuwertersatz
fr: valeur à neuf, valeur de remplacement,
  valeur neuf, rééquipement à neuf, valeur d'achat, prix du neuf, garantie valeur à neuf

[depreciation] kind=thing
gloss: value lost by age
nl: afschrijving(value), waardevermindering(insurance), leeftijdsaftrek,
  ouderdomsaftrek, aftrek nieuw voor oud, afschrijvingspercentage, aftrek voor ouderdom
en: depreciation, loss of value,
  deduction for age, wear deduction, deduction for wear and tear, reduction for age
de: Abschreibung(value), Altersabzug,
  Abzug neu für alt, Abzug für Alter
fr: vétusté, dépréciation,
  coefficient de vétusté, taux de vétusté, déduction pour vétusté, décote

[police-report] kind=document of=police
gloss: official report of a crime to the police
nl: aangifte bij de politie, proces-verbaal, politieaangifte, aangifte … doen bij, aangifte, langs de politie, naar de politie, naar het politiebureau, aangifte doen,
  aangifte … politie, politie … aangifte, bij de politie melden, aangifte van diefstal, melding bij de politie, bij de politie … aangeven,
  aangiftenummer
en: police report, crime reference number, report … to the police, police statement, go to the police, police station, tell the police,
  report it to the police, reported to the police, crime number, police reference, police crime number, police reference number, crime reference
de: Anzeige bei der Polizei, Strafanzeige, polizeiliche Anzeige, Polizeibericht, zur Polizei, bei der Polizei an|zeigen, bei der Polizei melden,
  polizeilich gemeldet, Anzeige erstatten, Diebstahlanzeige, polizeiliche Meldung, Polizei … Anzeige, Anzeige … Polizei, polizeilich melden
fr: plainte à la police, dépôt de plainte, procès-verbal de police, porter plainte, déposer plainte, aller à la police, aller au commissariat,
  plainte au commissariat, plainte auprès de la police, déclaration à la police, récépissé de plainte, plainte à la gendarmerie, plainte pour vol,
  déclarer … à la police, PV de police

[emergency-centre] kind=attribute value=contact of=travel-insurance
gloss: 24-hour help line of the insurer
nl: alarmcentrale, hulpdienst(insurance), SOS-nummer, noodnummer verzekering,
  alarmnummer van de verzekeraar, hulpcentrale, noodlijn verzekering, SOS-centrale, Eurocross, bijstandscentrale
en: emergency centre, emergency assistance line, assistance helpline, 24-hour assistance line,
  emergency helpline abroad, medical emergency line, 24-hour emergency line, assistance centre, emergency assistance centre
de: Notrufzentrale, Notfallhotline, Alarmzentrale, Assistance-Hotline,
  Notruf der Versicherung, Notfallzentrale, Notfallnummer der Versicherung, 24-Stunden-Notruf
fr: centrale d'alarme, plateau d'assistance, numéro d'assistance, centrale d'assistance,
  service d'assistance voyage, assistance 24h/24, plateforme d'assistance, assisteur, assistance médicale d'urgence

[repatriation] kind=action
gloss: bringing an insured person home
nl: repatriëring, repatriëren, terugbrengen naar Nederland,
  terugreis naar Nederland om medische redenen, ziekenvervoer naar huis, ziekentransport naar Nederland, medisch vervoer naar huis,
  terugbrengen naar huis bij ziekte
en: repatriation, repatriate, bring home(medical),
  medical transport home, fly you home, flown home, medical repatriation, transport back home for treatment
de: Rücktransport, Krankenrücktransport, Repatriierung,
  Heimtransport, medizinischer Rücktransport, Krankentransport nach Hause, Rückholdienst
fr: rapatriement, rapatrier,
  retour médicalisé, transport sanitaire vers votre pays, ramener à domicile, rapatriement sanitaire, retour sanitaire

[winter-sports-cover] kind=thing of=insure
gloss: additional cover for skiing etc.
nl: wintersportdekking, dekking wintersport, gevaarlijke sporten, skidekking,
  wintersport meeverzekeren, wintersport meeverzekerd, wintersportverzekering, wintersport … verzekerd, skiverzekering
en: winter sports cover, ski cover, dangerous sports cover,
  skiing cover, ski insurance, winter sports insurance, cover for winter sports, cover for skiing
de: Wintersportdeckung, Skiversicherung, gefährliche Sportarten,
  Wintersportversicherung, Skischutz, Skischadenversicherung, Wintersport … mitversichert
fr: garantie sports d'hiver, assurance ski, sports dangereux,
  assurance sports d'hiver, couverture ski, assurance neige, garantie ski, couverture sports d'hiver

[authorised-repairer] kind=person is=car-workshop
gloss: repair firm working with the insurer
nl: aangesloten hersteller, schadeherstelbedrijf, schadehersteller, aangesloten schadehersteller, schadenetwerk, vaste hersteller, herstelbedrijf uit ons netwerk,
  herstelnetwerk, erkende hersteller, hersteller van ons netwerk, garage uit ons netwerk, hersteller naar keuze, geselecteerde schadehersteller,
  erkende garage
en: authorised repairer, approved repairer, network repairer, approved garage,
  recommended repairer, our repairer network, repair network, garage in our network, approved repair network, approved body shop
de: Partnerwerkstatt, Vertragswerkstatt, Partnerbetrieb,
  Partnerwerkstätten, Werkstattbindung, Werkstattnetz, Werkstatt aus unserem Netz, Partner-Werkstatt
fr: réparateur agréé, garage agréé, garage partenaire,
  réparateur du réseau, garages agréés, réseau de réparateurs, réparateur partenaire, carrossier agréé, réseau agréé

[replacement-car] kind=thing of=car
gloss: car lent while one's own is repaired
nl: vervangend vervoer, leenauto, vervangende auto,
  leenwagen, vervangwagen, vervangende wagen, vervangauto, vervangend voertuig, tijdelijke auto
en: replacement car, courtesy car, loan car,
  replacement vehicle, substitute car, courtesy vehicle, temporary car
de: Ersatzwagen, Ersatzfahrzeug, Werkstattersatzwagen,
  Leihwagen der Werkstatt, Leihfahrzeug, Mietwagen während der Reparatur, Ersatzauto
fr: véhicule de remplacement, voiture de remplacement, voiture de courtoisie,
  voiture de prêt, véhicule de prêt, véhicule relais, véhicule de courtoisie, voiture remplaçante

[regular-driver] kind=person of=driver
gloss: person who mostly drives the car
nl: regelmatige bestuurder, hoofdbestuurder, bestuurder van de auto,
  vaste bestuurder, gebruikelijke bestuurder, extra bestuurder op de polis, meeverzekerde bestuurder
en: main driver, regular driver, named driver,
  driver on the policy, additional named driver, main user of the car
de: Hauptfahrer, eingetragener Fahrer, regelmäßiger Fahrer,
  Stammfahrer, eingetragene Fahrer
fr: conducteur principal, conducteur habituel, conducteur désigné,
  conducteur habituel du véhicule, conducteur désigné au contrat

[licence-plate] kind=thing
gloss: registration number of a vehicle
nl: kenteken, nummerplaat, kentekenplaat,
  kentekennummer, kentekenplaten, autonummer, registratienummer van de auto
en: licence plate, number plate, registration number(vehicle), license plate,
  vehicle registration, registration plate, car registration, vehicle registration number, car reg, registration of your car
de: Kennzeichen, Nummernschild, Kfz-Kennzeichen,
  Autokennzeichen, Autonummer, amtliches Kennzeichen, Fahrzeugkennzeichen, Nummernschilder
fr: plaque d'immatriculation, numéro d'immatriculation,
  immatriculation, plaque de votre voiture, plaque minéralogique, immatriculation du véhicule, plaques d'immatriculation

[mileage-per-year] kind=attribute value=number of=car-insurance
gloss: kilometres driven per year
nl: jaarkilometrage, kilometers per jaar, aantal kilometer per jaar,
  kilometers die u per jaar rijdt, kilometrage per jaar, jaarlijks kilometrage, jaarkilometers, kilometer per jaar
en: annual mileage, kilometres per year, miles per year,
  miles you drive a year, mileage a year, miles a year, yearly mileage, annual miles, mileage per year
de: jährliche Fahrleistung, Jahresfahrleistung,
  Kilometer pro Jahr, Kilometer im Jahr, Kilometerleistung, Fahrleistung pro Jahr
fr: kilométrage annuel, kilomètres par an,
  kilomètres par année, kilométrage par an, kilomètres parcourus par an, km par an

[own-fault] kind=state
gloss: insured caused the damage himself
nl: eigen schuld, schuldig aan de schade, eigen schade, schuldvraag, zelf fout, fout zitten, eigen toedoen, zelf schuld, jouw schuld, zelf veroorzaakt, jouw fout,
  door uw eigen schuld, door eigen toedoen, schuldige partij, uw eigen fout, uw fout, schade door eigen schuld,
  aansprakelijk voor het ongeval
en: at fault, own fault, at-fault, your fault, your own fault, to blame, you caused,
  your own doing, caused by you, fault claim, responsible for the accident, caused it yourself, liable for the accident
de: selbst verschuldet, Eigenverschulden, schuldhaft, selbst schuld, eigene Schuld, selbst verursacht, eigenes Verschulden, selber schuld,
  eigenes Zutun, selbstverschuldet, durch eigene Schuld, Verursacher des Unfalls, Ihr Verschulden
fr: en tort, responsable de l'accident, faute propre, votre faute, par votre faute,
  responsabilité de l'accident, accident responsable, de votre faute, sinistre responsable, vous êtes responsable de l'accident

[gross-negligence] kind=state
gloss: damage by careless behaviour of the insured
nl: roekeloosheid, nalatigheid, opzet(insurance), grove schuld, slordigheid,
  grove nalatigheid, grove onzorgvuldigheid, onvoorzichtigheid, merkelijke schuld, onachtzaamheid
en: gross negligence, negligence, recklessness, carelessness,
  lack of care, reckless behaviour, serious negligence, failure to take care
de: grobe Fahrlässigkeit, fahrlässig, Vorsatz,
  Fahrlässigkeit, grob fahrlässig, Leichtsinn, Unachtsamkeit
fr: négligence grave, négligence, faute intentionnelle,
  faute lourde, négligent, faute grave, imprudence, manque de précaution

[duty-to-prevent] kind=thing
gloss: measures required of the insured, locks and the like
nl: preventie-eisen, beveiligingseis, goedgekeurd slot, SKG-slot, ART-slot,
  preventiemaatregelen, veiligheidseisen van de polis, goedgekeurd fietsslot, inbraakbeveiliging vereist, twee sloten vereist
en: security requirements, approved lock, prevention measures,
  approved bike lock, security conditions, Sold Secure lock, precautions required by your policy
de: Sicherungsvorschriften, zugelassenes Schloss, Obliegenheit,
  Sicherheitsvorschriften der Versicherung, anerkanntes Schloss, Obliegenheiten
fr: mesures de prévention, serrure agréée, antivol agréé, exigences de sécurité,
  serrure homologuée, antivol homologué, conditions de sécurité de l'assurance, antivol agréé FUB

[medical-declaration-acceptance] kind=action
gloss: insurer checks whether to accept the applicant
nl: acceptatie(insurance), medische acceptatie, gezondheidsverklaring, acceptatieplicht, medische selectie,
  medische vragen, medische keuring voor de verzekering, medische vragenlijst, gezondheidsvragen, gezondheidsvragenlijst, zonder medische keuring,
  medische toets
en: medical underwriting, health declaration, acceptance(insurance), medical questionnaire,
  health questions, medical screening, medical questions, medical check for the policy
de: Gesundheitsprüfung, Gesundheitsfragen, Annahmepflicht,
  Gesundheitserklärung, Fragen zur Gesundheit, Risikoprüfung
fr: questionnaire de santé, sélection médicale, formalités médicales,
  questions de santé, questionnaire médical, déclaration de santé, examen médical d'adhésion

[care-reimbursement] kind=action is=refund
gloss: health insurer pays back care costs
nl: zorgkosten … vergoeden, vergoeding zorgverzekering, vergoeding van zorg, behandeling … vergoed, voor vergoeding in aanmerking, in aanmerking voor vergoeding, recht op vergoeding, tegemoetkoming in … kosten,
  vergoeden … behandeling, behandeling … vergoeden, vergoeding van … behandelingen, vergoeding van fysiotherapie, behandelingen … vergoed,
  vergoeding van de behandeling, vergoeden … behandelingen, behandelingen per jaar vergoed, kosten van de behandeling … vergoed, zorg … vergoed,
  zorgvergoeding
en: reimburse … medical costs, reimbursement of care, cover … treatment, contribute towards, contribution towards, eligible for reimbursement,
  treatment … reimbursed, treatments … reimbursed, reimbursement of treatment, costs of treatment covered, refund … treatment, treatments covered,
  refund … medical costs, pay for … treatments
de: Kostenerstattung Krankenkasse, Kostenübernahme, Behandlungskosten … erstatten, bezuschussen, Zuschuss(care), Kosten übernehmen,
  Behandlung … erstattet, Erstattung der Behandlung, Behandlungen … erstatten, Kosten der Behandlung übernehmen, Behandlung … bezahlt die Kasse,
  Erstattung von Behandlungskosten, Behandlungen … übernommen, Behandlungskosten … übernommen
fr: rembourser … soins, remboursement des soins, remboursement de soins, participer aux frais, ouvre droit à un remboursement,
  soins … remboursés, prise en charge des soins, remboursement du traitement, séances … remboursées, soins pris en charge,
  séances … prises en charge, rembourser … séances, remboursement des séances

[prior-approval] kind=action is=approve
gloss: leave that has to be asked before treatment or work starts
nl: machtiging aan|vragen, machtiging vereist, machtiging nodig, vooraf toestemming, toestemming vooraf, voorafgaande toestemming, vooraf goedkeuring, voorafgaande goedkeuring, vooraf akkoord, akkoord vooraf, vooraf bellen of, vooraf vragen of, eerst toestemming, eerst akkoord, toestemming vragen aan de verzekeraar,
  toestemming nodig van de verzekeraar, machtiging van de verzekeraar, akkoord van de verzekeraar, toestemming van de verzekeraar, vooraf machtiging,
  eerst toestemming vragen
en: prior approval, prior authorisation, approval in advance, check with us first, permission beforehand, permission in advance, approved beforehand, prior consent,
  pre-approval, ask us first, authorisation beforehand, preauthorisation, approval beforehand, get our approval first, pre-authorise,
  permission from the insurer
de: vorherige Genehmigung, vorherige Zustimmung, Genehmigung im Voraus, vorher fragen, vorher … fragen, vorher genehmigen, vorab genehmigen, vorherige Freigabe, vorherige Einwilligung, Okay holen, Okay einholen, Genehmigung ein|holen, Zustimmung ein|holen,
  vorab Zustimmung, Zustimmung der Kasse, Genehmigung der Kasse, Genehmigung der Krankenkasse, Vorabgenehmigung, vorab genehmigt
fr: accord préalable, entente préalable, autorisation préalable, demander au préalable, accord au préalable,
  accord de la mutuelle, accord préalable de l'assureur, autorisation de l'assureur, demande d'accord préalable, accord de l'assureur

[submit-care-bill] kind=action of=invoice
gloss: customer sends in a care invoice
nl: declareren, nota … indienen, zorgnota … declareren, declaratie(care), rekening … declareren,
  zorgkosten … declareren, rekening van … behandeling insturen, nota … insturen, zorgnota … insturen, indienen van … nota, zorgrekening,
  factuur … declareren, declaratie … indienen, nota … declareren, zorgdeclaratie
en: submit … medical bill, claim back … costs, submit … invoice for reimbursement,
  submit … receipts for reimbursement, claim … medical expenses, send in … medical bill, submit … healthcare bill, claim back … treatment,
  send … medical invoice
de: Rechnung … einreichen, Arztrechnung … einreichen, Belege … einreichen,
  Arztrechnung, Einreichung der Rechnung, Rechnungen … einreichen, Arztrechnungen, Rechnung bei der Kasse, Behandlungsrechnung … einreichen
fr: feuille de soins, envoyer … facture de soins, introduire … facture, demande de remboursement de soins,
  envoyer … feuille de soins, transmettre … feuille de soins, facture de soins, demander … remboursement de soins, envoyer … attestation de soins,
  attestation de soins donnés

[contracted-care] kind=state opposite=non-contracted-care
gloss: care provider has a contract with the insurer
nl: gecontracteerde zorgverlener, gecontracteerd, gecontracteerde zorg, naturapolis,
  zorgverlener met contract, zorgverlener met een contract, zorg met contract, gecontracteerde zorgaanbieder, zorgaanbieder met contract
en: contracted provider, contracted care, in-network,
  contracted healthcare provider, provider in our network, provider with a contract
de: Vertragsarzt, Vertragspartner der Kasse,
  Vertragsärzte, Kassenarzt, Arzt mit Kassenvertrag
fr: prestataire conventionné, conventionné, soins conventionnés,
  médecin conventionné, prestataire de soins conventionné, praticien conventionné

[non-contracted-care] kind=state opposite=contracted-care
gloss: care provider without contract
nl: niet-gecontracteerde zorg, ongecontracteerd, niet-gecontracteerd, restitutiepolis, vrije zorgkeuze,
  zorgverlener zonder contract, zonder contract met ons zorgverlener, niet-gecontracteerde zorgverlener, niet gecontracteerd,
  niet gecontracteerde zorg, zorgaanbieder zonder contract
en: non-contracted care, out-of-network, free choice of provider,
  provider outside our network, out of network, non-contracted provider, provider without a contract
de: Nichtvertragsarzt, Privatarzt, freie Arztwahl,
  Arzt ohne Kassenzulassung, Arzt ohne Kassenvertrag, Wahlarzt
fr: non conventionné, prestataire non conventionné,
  médecin non conventionné, praticien non conventionné, déconventionné

[switch-health-insurer-deadline] kind=attribute value=date of=health-insurance
gloss: until what date one may change health insurer
nl: overstapseizoen, uiterste overstapdatum zorgverzekering, overstappen van zorgverzekeraar,
  wisselen van zorgverzekeraar, andere zorgverzekeraar, zorgverzekeraar veranderen, overstap zorgverzekering, overstappen van zorgverzekering,
  zorgverzekering overstappen
en: switching deadline health insurance, switch health insurer, open enrolment period,
  switching health insurer, another health insurer
de: Krankenkasse … wechseln, Krankenkassenwechsel,
  Wechsel der Krankenkasse, Wechsel der Kasse, andere Krankenkasse
fr: changement de mutuelle, changer … mutuelle, changement d'assureur santé,
  changer de mutuelle, changer d'assurance maladie, autre mutuelle

[insured-pet-age] kind=attribute value=number of=pet-insurance
gloss: age up to which a pet can be insured
nl: instapleeftijd huisdier, maximale instapleeftijd, leeftijd van het huisdier,
  maximale leeftijd van uw hond, maximumleeftijd voor huisdieren, leeftijd van uw huisdier, leeftijd van uw hond
en: pet age limit, maximum entry age,
  age of your pet, maximum age for pets, age limit for dogs, age of your dog
de: Höchstaufnahmealter, Aufnahmealter,
  Höchstalter des Tieres, Alter des Tieres, Alter des Hundes, Höchstalter für Hunde
fr: âge limite d'adhésion, âge maximum à la souscription,
  âge de votre animal, âge maximum de l'animal, âge limite de l'animal, âge du chien

[vet] kind=person
gloss: animal doctor
nl: dierenarts, dierenartskosten, dierenkliniek, veearts,
  dierendokter, dierenartskliniek, kosten van de dierenarts, rekening van de dierenarts, dierenartspraktijk
en: vet, veterinarian, vet bill, vet fees, animal hospital,
  veterinary surgeon, veterinary treatment, veterinary clinic, veterinary fees, veterinary practice, vet's bill
de: Tierarzt, Tierarztkosten, Tierklinik,
  Tierarztrechnung, Tierarztpraxis, Veterinär, tierärztliche Behandlung
fr: vétérinaire, frais vétérinaires, clinique vétérinaire,
  véto, cabinet vétérinaire, soins vétérinaires, facture du vétérinaire, consultation vétérinaire

[insurance-intermediary] kind=person of=insure
gloss: broker or adviser between customer and insurer
nl: tussenpersoon, assurantietussenpersoon, verzekeringsadviseur, makelaar(insurance),
  verzekeringstussenpersoon, verzekeringsagent, adviseur van uw verzekering, verzekeringsmakelaar, verzekeringskantoor
en: insurance broker, intermediary, insurance adviser, insurance agent,
  insurance intermediary, insurance brokers, insurance adviser office, insurance advisor
de: Versicherungsvermittler, Versicherungsmakler, Versicherungsvertreter,
  Versicherungsagent, Versicherungsberater, Versicherungsagentur, Versicherungsbüro
fr: courtier d'assurance, courtier en assurances, intermédiaire d'assurance, agent d'assurance,
  agent général, conseiller en assurances, courtier en assurance, intermédiaire en assurances, bureau d'assurance
