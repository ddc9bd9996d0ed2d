# Insurance: home, car, travel, liability, health, pet; claims, excess, cover, premium, cancellation.

[insurance-policy] kind=document contrast=yes is=insure
gloss: insurance contract of the customer
nl: polis, verzekeringspolis, verzekeringscontract, polisblad
en: policy(insurance), insurance policy, insurance contract, policy schedule
de: Police, Versicherungspolice, Versicherungsvertrag, Versicherungsschein
fr: police d'assurance, contrat d'assurance

[home-contents-insurance] kind=document is=insurance-policy
gloss: insurance of belongings in the home
nl: inboedelverzekering, inboedel, inboedelpolis
en: contents insurance, home contents insurance, household insurance
de: Hausratversicherung, Hausrat
fr: assurance habitation, assurance contenu, assurance mobilier, multirisque habitation

[buildings-insurance] kind=document is=insurance-policy
gloss: insurance of the house itself
nl: opstalverzekering, woonhuisverzekering, opstal
en: buildings insurance, building insurance
de: Wohngebäudeversicherung, Gebäudeversicherung
fr: assurance bâtiment, assurance immeuble

[liability-insurance] kind=document is=insurance-policy
gloss: insurance against damage to others
nl: aansprakelijkheidsverzekering, AVP, WA-verzekering particulier, familiale verzekering
en: liability insurance, personal liability insurance, public liability insurance
de: Haftpflichtversicherung, Privathaftpflicht, Haftpflicht
fr: assurance responsabilité civile, assurance familiale, RC familiale

[car-insurance] kind=document is=insurance-policy of=car
gloss: insurance for a car
nl: autoverzekering, autopolis
en: car insurance, motor insurance, auto insurance
de: Autoversicherung, Kfz-Versicherung
fr: assurance auto, assurance voiture, assurance automobile

[third-party-car-cover] kind=thing is=car-insurance
gloss: car cover for damage to others only
nl: WA, WA-dekking, WA-verzekering, wettelijke aansprakelijkheid(car)
en: third party only, third-party cover, third-party insurance
de: Kfz-Haftpflicht, Kfz-Haftpflichtversicherung, reine Haftpflicht
fr: assurance au tiers, formule au tiers, RC auto

[limited-casco] kind=thing is=car-insurance
gloss: car cover including theft, fire, glass
nl: beperkt casco, WA plus, WA+, mini-casco, miniomnium, WA beperkt casco
en: third party fire and theft, limited comprehensive, partial cover
de: Teilkasko, Teilkaskoversicherung
fr: mini-omnium, tiers étendu, tiers plus, formule intermédiaire

[full-casco] kind=thing is=car-insurance
gloss: car cover including own damage
nl: allrisk, all risk, volledig casco, allriskdekking, omnium
en: comprehensive, fully comprehensive, comprehensive cover, all-risk
de: Vollkasko, Vollkaskoversicherung
fr: tous risques, assurance tous risques, omnium, formule tous risques

[travel-insurance] kind=document is=insurance-policy of=travel
gloss: insurance for travelling
nl: reisverzekering, doorlopende reisverzekering, kortlopende reisverzekering
en: travel insurance, annual travel insurance, single-trip insurance
de: Reiseversicherung, Reisekrankenversicherung, Reiseschutz
fr: assurance voyage, assurance de voyage

[health-insurance] kind=document is=insurance-policy
gloss: insurance of medical costs
nl: zorgverzekering, ziektekostenverzekering, zorgpolis, hospitalisatieverzekering
en: health insurance, medical insurance, private medical insurance
de: Krankenversicherung, Gesundheitsversicherung
fr: assurance maladie, assurance santé, complémentaire santé, assurance hospitalisation

[basic-health-insurance] kind=document is=health-insurance
gloss: compulsory standard health cover
nl: basisverzekering, basispakket
en: basic health insurance, basic package, basic insurance
de: Grundversicherung, gesetzliche Krankenversicherung
fr: assurance de base, assurance obligatoire(health)

[supplementary-insurance] kind=document is=health-insurance
gloss: extra health cover on top of the basic one
nl: aanvullende verzekering, aanvullend pakket, aanvullende polis, aanvullend verzekerd
en: supplementary insurance, additional insurance, supplementary cover, top-up cover
de: Zusatzversicherung, Ergänzungsversicherung
fr: assurance complémentaire, garantie complémentaire, surcomplémentaire

[dental-insurance] kind=document is=supplementary-insurance
gloss: insurance of dental costs
nl: tandartsverzekering, tandverzekering, tandzorgverzekering
en: dental insurance, dental cover
de: Zahnzusatzversicherung, Zahnversicherung
fr: assurance dentaire, assurance soins dentaires

[pet-insurance] kind=document is=insurance-policy
gloss: insurance of vet costs for a pet
nl: huisdierenverzekering, hondenverzekering, kattenverzekering, dierenverzekering, dierenziektekostenverzekering
en: pet insurance, dog insurance, cat insurance
de: Tierversicherung, Tierkrankenversicherung, Hundeversicherung, Katzenversicherung, Tier-OP-Versicherung
fr: assurance animaux, assurance chien, assurance chat, assurance animale

[life-insurance] kind=document is=insurance-policy
gloss: insurance paying on death
nl: levensverzekering, overlijdensrisicoverzekering
en: life insurance, term life insurance
de: Lebensversicherung, Risikolebensversicherung
fr: assurance vie, assurance décès

[funeral-insurance] kind=document is=insurance-policy
gloss: insurance for funeral costs
nl: uitvaartverzekering, begrafenisverzekering
en: funeral insurance, funeral plan
de: Sterbegeldversicherung, Bestattungsvorsorge
fr: assurance obsèques

[legal-expenses-insurance] kind=document is=insurance-policy
gloss: insurance for legal help
nl: rechtsbijstandverzekering, rechtsbijstand
en: legal expenses insurance, legal cover, legal protection insurance
de: Rechtsschutzversicherung, Rechtsschutz
fr: assurance protection juridique, protection juridique

[disability-insurance] kind=document is=insurance-policy
gloss: insurance of income on incapacity for work
nl: arbeidsongeschiktheidsverzekering, AOV
en: disability insurance, income protection insurance
de: Berufsunfähigkeitsversicherung, Erwerbsunfähigkeitsversicherung
fr: assurance invalidité, assurance incapacité de travail

[bicycle-insurance] kind=document is=insurance-policy of=bicycle
gloss: insurance for a bicycle or e-bike
nl: fietsverzekering, e-bikeverzekering
en: bicycle insurance, bike insurance, e-bike insurance
de: Fahrradversicherung, E-Bike-Versicherung
fr: assurance vélo

[moped-insurance] kind=document is=insurance-policy of=motorbike
gloss: insurance for a moped or scooter
nl: bromfietsverzekering, scooterverzekering, brommerverzekering, verzekeringsplaatje
en: moped insurance, scooter insurance
de: Mopedversicherung, Rollerversicherung, Versicherungskennzeichen
fr: assurance scooter, assurance cyclomoteur

[accident-insurance] kind=document is=insurance-policy of=fall-injure
gloss: insurance paying on an accident
nl: ongevallenverzekering, schadeverzekering inzittenden
en: accident insurance, personal accident cover
de: Unfallversicherung
fr: assurance accidents, garantie accidents de la vie

[roadside-assistance] kind=thing
gloss: help after a breakdown
nl: pechhulp, wegenwacht, pechdienst, pechservice, hulp bij pech, pech onderweg, bij pech, stil komen te staan
en: roadside assistance, breakdown cover, breakdown assistance, breakdown service, breakdown on the road, broken down
de: Pannenhilfe, Pannendienst, Schutzbrief, Abschleppdienst, Panne unterwegs, bei einer Panne
fr: assistance dépannage, dépannage(car), assistance routière, panne sur la route, tomber en panne

# ---- persons
[policyholder] kind=person
gloss: person who has taken out the insurance
nl: verzekeringnemer, polishouder
en: policyholder, policy holder
de: Versicherungsnehmer, Policeninhaber
fr: preneur d'assurance, souscripteur, titulaire du contrat(insurance)

[insured-person] kind=person
gloss: person or thing covered by the policy
nl: verzekerde, meeverzekerd, meeverzekerde, meeverzekeren
en: insured person, insured party, co-insured
de: versicherte Person, Versicherter, mitversichert, mitversichern
fr: personne assurée, coassuré

[no-claims-discount] kind=attribute value=percentage of=car-insurance
gloss: premium discount for years without claims
nl: no-claimkorting, no-claim, noclaimkorting, schadevrije korting, bonus-malus, korting op schadevrij rijden
en: no-claims discount, no-claims bonus, no claims bonus, no claims discount, claim-free discount
de: Schadenfreiheitsrabatt, Schadenfreiheitsklasse, SF-Klasse, Rabatt für schadenfreies Fahren
fr: bonus-malus, bonus(car), coefficient de réduction, bonus sans sinistre

[claim-free-years] kind=attribute value=number of=car-insurance,no-claims-discount
gloss: number of years without a claim
nl: schadevrije jaren, schadevrij jaar, aantal schadevrije jaren
en: claim-free years, claim-free, no-claims years, years without a claim
de: schadenfreie Jahre, schadenfrei, schadenfreies Jahr
fr: années sans sinistre, sans sinistre

[no-claims-protection] kind=thing
gloss: add-on keeping the no-claims discount after a claim
nl: no-claimbeschermer, noclaimbeschermer, no-claimbescherming
en: no-claims protection, protected no-claims
de: Rabattschutz
fr: protection du bonus, bonus protégé

[fall-back-no-claims] kind=event
gloss: loss of discount steps after a claim
nl: terugval in no-claim, terugval in schadevrije jaren, schadevrije jaren … kwijtraken
en: lose … no-claims discount, fall back in no-claims, step back no-claims
de: Rückstufung, zurückgestuft, hochgestuft(premium)
fr: malus, perte de bonus

# ---- cover
[insurance-cover] kind=state is=insure opposite=not-insured
gloss: damage or event is paid by the insurance
nl: gedekt, dekking(insurance), verzekerd tegen, onder de dekking vallen, valt onder de verzekering, vergoed door de verzekering, in het pakket zitten
en: be covered, cover, coverage
de: abgedeckt(insurance), Deckung(insurance), gedeckt(insurance), mitversichert sein
fr: assuré contre, prise en charge(insurance), couvert, couverture

[not-insured] kind=state opposite=insurance-cover of=insure
gloss: damage or event is not paid by the insurance
nl: niet verzekerd, onverzekerd, niet gedekt, buiten de dekking vallen, uitgesloten van dekking, geen dekking
en: not covered, uninsured, not insured, excluded from cover, no cover
de: nicht versichert, unversichert, nicht abgedeckt, vom Versicherungsschutz ausgeschlossen, kein Versicherungsschutz
fr: non assuré, pas couvert, non couvert, exclu de la garantie, pas assuré

[insurance-exclusion] kind=thing
gloss: case the policy does not cover
nl: uitsluiting(insurance), uitsluitingen, uitgesloten situatie
en: exclusion(insurance), policy exclusion
de: Ausschluss(insurance), Risikoausschluss, Leistungsausschluss
fr: exclusion de garantie, exclusion(insurance)

[coverage-area] kind=attribute of=insurance-policy
gloss: countries where the cover applies
nl: dekkingsgebied, verzekeringsgebied, geldigheidsgebied
en: area of cover, coverage area, territorial limits, geographical cover
de: Geltungsbereich, Deckungsgebiet
fr: étendue territoriale, territorialité, zone de couverture

[sum-insured] kind=attribute value=money of=insurance-policy
gloss: highest amount the insurance pays
nl: verzekerd bedrag, maximale vergoeding(insurance), verzekerde som, maximum verzekerd bedrag, maximale uitkering, maximale dekking
en: sum insured, insured amount, coverage limit, cover limit, maximum payout, policy limit
de: Versicherungssumme, Deckungssumme, Höchstentschädigung, Deckungshöchstsumme
fr: montant assuré, capital assuré, plafond de garantie, somme assurée, plafond d'indemnisation

[underinsurance] kind=state
gloss: insured sum lower than real value
nl: onderverzekering, onderverzekerd
en: underinsurance, underinsured
de: Unterversicherung, unterversichert
fr: sous-assurance, sous-assuré

[deductible] kind=attribute value=money of=insurance-claim
gloss: part of the damage or care the insured pays himself
nl: eigen risico(deductible), verplicht eigen risico, eigenrisico, vrijstelling(deductible), zelf te betalen deel, bedrag dat je zelf betaalt, voor eigen rekening(insurance), zelf betalen bij schade, eerste … zelf betalen
en: deductible, policy excess, excess(insurance), compulsory excess, own risk(insurance), pay the first, first part yourself
de: Selbstbeteiligung, Selbstbehalt, Eigenanteil(insurance), Franchise(insurance), selbst zahlen im Schadensfall
fr: franchise(insurance), franchise d'assurance, montant de la franchise, ticket modérateur, rester à votre charge, reste à charge sinistre

[voluntary-deductible] kind=attribute value=money is=deductible of=insurance-policy
gloss: extra deductible chosen for a lower premium
nl: vrijwillig eigen risico, verhoogd eigen risico, extra eigen risico
en: voluntary excess, voluntary deductible, increased excess
de: freiwillige Selbstbeteiligung, erhöhter Selbstbehalt, wählbarer Selbstbehalt
fr: franchise volontaire, franchise facultative

[personal-contribution] kind=attribute value=money of=health-insurance
gloss: share of care costs always paid by the insured
nl: eigen bijdrage, remgeld
en: personal contribution(care), co-payment, copay
de: Eigenbeteiligung
fr: quote-part, reste à charge, participation personnelle(care)

[waiting-period] kind=attribute value=duration of=insurance-policy
gloss: time after start in which there is no cover yet
nl: wachttijd(insurance), wachttermijn, wachtperiode, carenztijd, wachttijd verzekering
en: waiting period, qualifying period
de: Wartezeit(insurance), Karenzzeit
fr: délai de carence, délai d'attente(insurance), période de carence

[insurance-premium] kind=attribute value=money of=insurance-policy
gloss: what the insurance costs
nl: premie(insurance), verzekeringspremie, maandpremie, zorgpremie, jaarpremie, autopremie
en: premium(insurance), insurance premium, monthly premium, annual premium
de: Versicherungsprämie, Versicherungsbeitrag, Monatsbeitrag(insurance), Beitrag(insurance), Prämie(insurance)
fr: prime(insurance), prime d'assurance, cotisation d'assurance, mensualité d'assurance

[premium-payment-term] kind=attribute value=duration of=insurance-premium
gloss: paying the premium per month, quarter or year
nl: betaaltermijn premie, per maand premie betalen, premie per jaar betalen, termijntoeslag
en: premium payment frequency, instalment surcharge, pay … premium monthly, pay … premium annually
de: Zahlweise, Ratenzahlungszuschlag, Beitragszahlung
fr: fractionnement de la prime, périodicité de paiement de la prime

[premium-increase] kind=event of=insurance-premium,raise-price
gloss: premium goes up
nl: premieverhoging, premie … stijgen, premie … omhoog, premiestijging
en: premium increase, premium … go up, premium … rise, higher premium
de: Beitragserhöhung, Prämienerhöhung, Beitragsanpassung
fr: augmentation de prime, hausse de la cotisation, augmentation de la cotisation

[premium-discount] kind=attribute is=discount value=percentage of=insurance-premium
gloss: discount on the premium
nl: premiekorting, pakketkorting, collectiviteitskorting, collectieve korting
en: premium discount, multi-policy discount, package discount(insurance), collective discount
de: Beitragsrabatt, Bündelrabatt, Kombirabatt
fr: réduction de prime, remise multi-contrats

[premium-arrears] kind=state of=insurance-premium
gloss: premium not paid in time
nl: premieachterstand, achterstallige premie, premie … niet betaald
en: premium arrears, unpaid premium, missed premium
de: Beitragsrückstand, Prämienrückstand
fr: arriéré de prime, prime impayée, retard de cotisation

[take-out-insurance] kind=action opposite=cancel-insurance of=insure
gloss: customer concludes an insurance
nl: verzekering … afsluiten, polis … afsluiten, verzekering … aanvragen, verzekering … nemen
en: take out … insurance, take out … policy, buy … insurance, take|out(insurance), purchase … policy
de: Versicherung … abschließen, Versicherungsabschluss, Police … abschließen, Vertrag … abschließen(insurance)
fr: souscrire … assurance, prendre … assurance, souscription(insurance), contracter … assurance

[cancel-insurance] kind=action is=terminate-contract opposite=take-out-insurance of=insure
gloss: customer ends the insurance
nl: verzekering … opzeggen, polis … opzeggen, verzekering … beëindigen, verzekering … stopzetten, verzekering … stoppen
en: cancel … insurance, cancel … policy, terminate … policy, end … insurance
de: Versicherung … kündigen, Versicherungskündigung, Police … kündigen, Versicherungsvertrag … kündigen
fr: résilier … assurance, résiliation d'assurance, mettre fin … assurance, résilier … police

[insurance-notice-period] kind=attribute is=notice-period value=duration of=cancel-insurance,insure
gloss: how long beforehand insurance must be cancelled
nl: opzegtermijn verzekering, opzegtermijn van de verzekering
en: insurance notice period, policy notice period
de: Kündigungsfrist der Versicherung
fr: préavis de résiliation d'assurance, délai de résiliation d'assurance

[policy-term] kind=attribute value=duration of=insurance-policy
gloss: how long the policy runs
nl: contractduur verzekering, looptijd verzekering, verzekeringsduur, verzekeringsjaar
en: policy term, policy period, insurance period, policy year
de: Versicherungsdauer, Versicherungslaufzeit, Versicherungsjahr
fr: durée du contrat d'assurance, période d'assurance, année d'assurance

[policy-renewal] kind=event of=extend-time
gloss: insurance is extended, often automatically
nl: verlenging van de verzekering, hoofdpremievervaldatum, hoofdvervaldatum, polisverlenging, contractvervaldatum, prolongatie
en: policy renewal, renewal date, insurance renewal, renew … policy
de: Versicherungsverlängerung, Hauptfälligkeit, Policenverlängerung
fr: échéance du contrat, reconduction du contrat d'assurance, renouvellement de la police

[change-policy] kind=action is=change
gloss: customer adapts cover, address or object
nl: verzekering … wijzigen, polis … wijzigen, dekking … aanpassen, verzekering … aanpassen, poliswijziging
en: change … policy, change … cover, adjust … policy, amend … policy, update … policy
de: Versicherung … ändern, Vertrag … anpassen(insurance), Versicherungsschutz … anpassen, Police … ändern
fr: modifier … assurance, modifier … garantie, adapter … assurance, modifier … police

[suspend-insurance] kind=action of=insure
gloss: cover paused for a period, e.g. winter
nl: verzekering … schorsen, verzekering … opschorten, kenteken … schorsen, winterstop
en: suspend … insurance, suspend … policy, SORN
de: Versicherung … ruhen, Ruheversicherung, Vertrag … ruhend stellen, Saisonkennzeichen
fr: suspendre … assurance, suspension du contrat d'assurance

[policy-number] kind=thing
gloss: number of the policy
nl: polisnummer, verzekeringsnummer
en: policy number, insurance number
de: Versicherungsnummer, Policennummer, Versicherungsscheinnummer
fr: numéro de police, numéro de contrat d'assurance

[policy-conditions] kind=document of=insure,condition
gloss: terms of the policy
nl: polisvoorwaarden, verzekeringsvoorwaarden, verzekeringskaart
en: policy conditions, policy wording, policy terms, insurance terms
de: Versicherungsbedingungen
fr: conditions d'assurance, conditions générales d'assurance

[green-card] kind=document
gloss: international proof of car insurance
nl: groene kaart, internationaal verzekeringsbewijs
en: green card(insurance), international insurance certificate, motor insurance certificate
de: grüne Karte, internationale Versicherungskarte
fr: carte verte, carte internationale d'assurance

[proof-of-insurance] kind=document of=insure
gloss: statement that one is insured
nl: verzekeringsbewijs, verzekeringsverklaring, bewijs van verzekering
en: proof of insurance, insurance certificate
de: Versicherungsnachweis, Versicherungsbestätigung, eVB-Nummer
fr: attestation d'assurance, certificat d'assurance

# ---- claims
[insurance-claim] kind=event
gloss: customer reports damage and asks payment
nl: claim, schadeclaim, claim … indienen, claimen, schadegeval, schade … claimen
en: insurance claim, file … claim, make … claim, submit … claim, =claims, =your claim, =the claim, =a claim, =claiming
de: Schadenfall, Versicherungsfall, Schadensfall, Leistungsfall
fr: sinistre, demande d'indemnisation, dossier de sinistre

[report-claim] kind=action is=report-damage,report
gloss: telling the insurer about damage
nl: schade … melden, schademelding, schade … doorgeven, schadeaangifte, schade … aangeven
en: report … claim, report … loss, notify … claim, claim notification, report … accident
de: Schaden … melden, Schadenmeldung, Schadensmeldung, Schadenanzeige, Schadensfall … melden
fr: déclarer … sinistre, déclaration de sinistre, signaler … sinistre

[claim-deadline] kind=attribute value=duration of=report-claim
gloss: within what time damage must be reported
nl: indieningstermijn claim, termijn om schade te melden, schade binnen … melden
en: claim deadline, claims deadline, reporting deadline, notification deadline, time limit for claims, report … damage within, claim within, report a claim within
de: Schadenmeldefrist, Frist für die Schadensmeldung, Schadenmeldung innerhalb
fr: délai de déclaration de sinistre, délai pour déclarer, déclarer le sinistre sous, déclarer dans les, déclaration de sinistre sous

[claim-form] kind=document of=form
gloss: form to report damage
nl: schadeformulier, schadeaangifteformulier, claimformulier, declaratieformulier
en: claim form, claims form
de: Schadenformular, Schadensformular, Schadenmeldungsformular
fr: formulaire de sinistre, formulaire de déclaration

[european-accident-statement] kind=document of=fall-injure
gloss: form completed by both drivers after a collision
nl: Europees schadeformulier, aanrijdingsformulier, mobielschademelden
en: accident report form, European accident statement, accident statement
de: europäischer Unfallbericht, Unfallbericht
fr: constat amiable, constat européen d'accident, constat d'accident

[claim-number] kind=thing
gloss: number of the claim file
nl: schadenummer, claimnummer, schadedossiernummer
en: claim number, claim reference, claims reference
de: Schadennummer, Schadensnummer, Schadenaktenzeichen
fr: numéro de sinistre, numéro de dossier sinistre

[claims-handler] kind=person
gloss: employee dealing with a claim
nl: schadebehandelaar, schademedewerker, schadeafdeling
en: claims handler, claims adviser, claims department, claims team
de: Schadensachbearbeiter, Schadenabteilung
fr: gestionnaire de sinistres, service sinistres

[loss-adjuster] kind=person
gloss: expert who assesses the damage
nl: schade-expert, taxateur(insurance), expertise(insurance), expert van de verzekering, schade expert
en: loss adjuster, claims assessor, damage assessor, surveyor(insurance)
de: Gutachter, Schadengutachter, Sachverständiger, Schadensgutachten
fr: expert d'assurance, expert en sinistres, expertise du sinistre

[claim-handling-time] kind=attribute value=duration of=insurance-claim
gloss: how long assessing a claim takes
nl: behandeltijd claim, afhandeltijd schade, behandeltermijn schade, afhandeling van de schade, schadeafhandeling
en: claim handling time, claims processing time, claim processing time, claims handling
de: Bearbeitungszeit Schaden, Schadenbearbeitung, Schadensregulierung, Schadenregulierung
fr: délai de traitement du sinistre, traitement du sinistre, gestion du sinistre

[insurance-payout] kind=action
gloss: insurer pays the insured
nl: uit|keren, uitkering(insurance), schade-uitkering, schadebedrag … uitbetalen, schade … vergoeden, schade … uitbetalen, schadevergoeding(insurance)
en: payout, pay out(insurance), settle … claim, claim settlement, insurance payout, pay … claim
de: Versicherungsleistung, aus|zahlen(insurance), Schaden … regulieren, Schaden … erstatten, Entschädigungszahlung
fr: indemnisation(insurance), versement de l'indemnité, rembourser … sinistre

[payout-time] kind=attribute value=duration of=insurance-payout
gloss: how long until the money of the claim is paid
nl: uitbetalingstermijn(insurance), uitkeringstermijn, uitbetaaltermijn(insurance), uitkeringsduur
en: payout time, settlement time, claim payment time
de: Auszahlungsfrist(insurance), Auszahlungsdauer
fr: délai d'indemnisation, délai de versement, délai de remboursement du sinistre

[claim-rejected] kind=event opposite=claim-approved of=reject
gloss: insurer refuses the claim
nl: claim … afwijzen, claim … afgewezen, schade … afgewezen, schade … niet vergoed, afgewezen claim
en: claim rejected, claim … rejected, claim denied, reject … claim, deny … claim, declined claim
de: Schaden … abgelehnt, Leistungsablehnung, Schaden … ablehnen, Leistung … ablehnen
fr: refus d'indemnisation, sinistre refusé, sinistre … refusé, refuser … sinistre

[claim-approved] kind=event opposite=claim-rejected of=insurance-claim
gloss: insurer accepts the claim
nl: claim … goedgekeurd, claim … goedkeuren, claim … toekennen, schade … geaccepteerd
en: claim approved, claim … approved, approve … claim, claim … accepted
de: Schaden … anerkannt, Leistungszusage, Schaden … anerkennen
fr: sinistre accepté, sinistre … accepté, accepter … sinistre

[theft] kind=event
gloss: something is stolen
nl: diefstal, stelen, gestolen, ontvreemden, gejat, zakkenroller, ontvreemding
en: theft, steal, stolen, nicked, pickpocket
de: Diebstahl, stehlen, gestohlen, entwenden, geklaut, klauen, Taschendieb
fr: volé, dérober, pickpocket, =voler, =volé, =volée, =volés, en cas de vol, =perte ou vol, =vol ou perte, =vol ou de perte, =perte ou de vol, assurance vol, victime d'un vol, contre le vol, déclarer … vol, vol de votre

[burglary] kind=event
gloss: someone breaks into the home
nl: inbraak, in|breken, inbraakschade, inbreker, ingebroken
en: burglary, break-in, break into, burglar
de: Einbruch, ein|brechen, Einbrecher, Einbruchdiebstahl
fr: cambriolage, cambrioler, effraction, cambrioleur

[vandalism] kind=event
gloss: wilful damage by others
nl: vandalisme, vernieling, moedwillige beschadiging
en: vandalism, malicious damage
de: Vandalismus, mutwillige Beschädigung, Sachbeschädigung
fr: vandalisme, acte de vandalisme, dégradation volontaire

[glass-damage] kind=event
gloss: car window or home window broken
nl: ruitschade, glasschade, ruit … vervangen, ster in de ruit, barst in de ruit, gebroken ruit, steenslag, ruitbreuk, autoruit, glasbreuk, ruit … laten maken, ruit vervangen, ruit repareren, voorruit, ruitje, sterretje in … ruit
en: glass damage, windscreen damage, windshield damage, chipped windscreen, broken window, windscreen replacement, stone chip, windscreen
de: Glasschaden, Glasbruch, Steinschlag, Scheibenschaden, kaputte Scheibe, Windschutzscheibe, Scheibe … ersetzen
fr: bris de glace, bris de vitre, impact sur le pare-brise, pare-brise, vitre cassée

[storm-damage] kind=event
gloss: damage by wind, hail, lightning
nl: stormschade, storm, windschade, hagelschade, hagel, blikseminslag, windstoten
en: storm damage, storm, wind damage, hail damage, hail, lightning strike
de: Sturmschaden, Sturm, Hagelschaden, Hagel, Blitzschlag, Unwetter
fr: dégâts de tempête, tempête, grêle, dégâts de grêle, foudre, intempéries

[water-damage-home] kind=event
gloss: damage to the home by leaking water or flooding
nl: lekkageschade, gevolgschade van lekkage, overstroming, overstromingsschade, wateroverlast
en: escape of water, flood, flooding, flood damage
de: Leitungswasserschaden, Überschwemmung, Hochwasser
fr: dégât des eaux, inondation

[fire-damage] kind=event of=fire,damage
gloss: damage by fire
nl: brandschade, woningbrand, rookschade, schroeischade
en: fire damage, house fire, smoke damage
de: Brandschaden, Wohnungsbrand, Feuerschaden
fr: dégâts d'incendie, dommages d'incendie

[collision] kind=event
gloss: road accident with a vehicle
nl: aanrijding, botsing, autoschade, auto-ongeluk, aan|rijden, verkeersongeval, ongeval(car)
en: collision, car accident, crash, road accident, car crash, traffic accident
de: Autounfall, Verkehrsunfall, Zusammenstoß, Auffahrunfall, Kollision
fr: accident de voiture, collision, accrochage, accident de la route, accident de la circulation

[write-off] kind=state
gloss: repair dearer than the value
nl: total loss, totalverlies, totaal verlies
en: write-off, total loss, written off
de: Totalschaden
fr: perte totale, véhicule irréparable, épave

[day-value] kind=attribute value=money opposite=new-value
gloss: value of the item at the time of damage
nl: dagwaarde, actuele waarde
en: current value, market value(insurance), actual cash value
de: Zeitwert, Wiederbeschaffungswert
fr: valeur vénale, valeur à dire d'expert, valeur réelle

[new-value] kind=attribute value=money opposite=day-value
gloss: value of buying the item new
nl: aanschafwaarde, nieuwwaardevergoeding, aanschafwaarderegeling
en: new-for-old, replacement value, value as new
de: Neuwert, Neuwertentschädigung, Neupreisentschädigung
fr: valeur à neuf, valeur de remplacement

[depreciation] kind=thing
gloss: value lost by age
nl: afschrijving(value), waardevermindering(insurance), leeftijdsaftrek
en: depreciation, loss of value
de: Abschreibung(value), Altersabzug
fr: vétusté, dépréciation

[police-report] kind=document of=police
gloss: official report of a crime to the police
nl: aangifte bij de politie, proces-verbaal, politieaangifte, aangifte … doen bij, aangifte, langs de politie, naar de politie, naar het politiebureau, aangifte doen
en: police report, crime reference number, report … to the police, police statement, go to the police, police station, tell the police
de: Anzeige bei der Polizei, Strafanzeige, polizeiliche Anzeige, Polizeibericht, zur Polizei, bei der Polizei an|zeigen, bei der Polizei melden
fr: plainte à la police, dépôt de plainte, procès-verbal de police, porter plainte, déposer plainte, aller à la police, aller au commissariat

[emergency-centre] kind=attribute value=contact of=travel-insurance
gloss: 24-hour help line of the insurer
nl: alarmcentrale, hulpdienst(insurance), SOS-nummer, noodnummer verzekering
en: emergency centre, emergency assistance line, assistance helpline, 24-hour assistance line
de: Notrufzentrale, Notfallhotline, Alarmzentrale, Assistance-Hotline
fr: centrale d'alarme, plateau d'assistance, numéro d'assistance, centrale d'assistance

[repatriation] kind=action
gloss: bringing an insured person home
nl: repatriëring, repatriëren, terugbrengen naar Nederland
en: repatriation, repatriate, bring home(medical)
de: Rücktransport, Krankenrücktransport, Repatriierung
fr: rapatriement, rapatrier

[winter-sports-cover] kind=thing of=insure
gloss: additional cover for skiing etc.
nl: wintersportdekking, dekking wintersport, gevaarlijke sporten, skidekking
en: winter sports cover, ski cover, dangerous sports cover
de: Wintersportdeckung, Skiversicherung, gefährliche Sportarten
fr: garantie sports d'hiver, assurance ski, sports dangereux

[authorised-repairer] kind=person is=car-workshop
gloss: repair firm working with the insurer
nl: aangesloten hersteller, schadeherstelbedrijf, schadehersteller, aangesloten schadehersteller, schadenetwerk, vaste hersteller, herstelbedrijf uit ons netwerk
en: authorised repairer, approved repairer, network repairer, approved garage
de: Partnerwerkstatt, Vertragswerkstatt, Partnerbetrieb
fr: réparateur agréé, garage agréé, garage partenaire

[replacement-car] kind=thing of=car
gloss: car lent while one's own is repaired
nl: vervangend vervoer, leenauto, vervangende auto
en: replacement car, courtesy car, loan car
de: Ersatzwagen, Ersatzfahrzeug, Werkstattersatzwagen
fr: véhicule de remplacement, voiture de remplacement, voiture de courtoisie

[regular-driver] kind=person of=driver
gloss: person who mostly drives the car
nl: regelmatige bestuurder, hoofdbestuurder, bestuurder van de auto
en: main driver, regular driver, named driver
de: Hauptfahrer, eingetragener Fahrer, regelmäßiger Fahrer
fr: conducteur principal, conducteur habituel, conducteur désigné

[licence-plate] kind=thing
gloss: registration number of a vehicle
nl: kenteken, nummerplaat, kentekenplaat
en: licence plate, number plate, registration number(vehicle), license plate
de: Kennzeichen, Nummernschild, Kfz-Kennzeichen
fr: plaque d'immatriculation, numéro d'immatriculation

[mileage-per-year] kind=attribute value=number of=car-insurance
gloss: kilometres driven per year
nl: jaarkilometrage, kilometers per jaar, aantal kilometer per jaar
en: annual mileage, kilometres per year, miles per year
de: jährliche Fahrleistung, Jahresfahrleistung
fr: kilométrage annuel, kilomètres par an

[own-fault] kind=state
gloss: insured caused the damage himself
nl: eigen schuld, schuldig aan de schade, eigen schade, schuldvraag, zelf fout, fout zitten, eigen toedoen, zelf schuld, jouw schuld, zelf veroorzaakt, jouw fout
en: at fault, own fault, at-fault, your fault, your own fault, to blame, you caused
de: selbst verschuldet, Eigenverschulden, schuldhaft, selbst schuld, eigene Schuld, selbst verursacht, eigenes Verschulden, selber schuld
fr: en tort, responsable de l'accident, faute propre, votre faute, par votre faute

[gross-negligence] kind=state
gloss: damage by careless behaviour of the insured
nl: roekeloosheid, nalatigheid, opzet(insurance), grove schuld, slordigheid
en: gross negligence, negligence, recklessness, carelessness
de: grobe Fahrlässigkeit, fahrlässig, Vorsatz
fr: négligence grave, négligence, faute intentionnelle

[duty-to-prevent] kind=thing
gloss: measures required of the insured, locks and the like
nl: preventie-eisen, beveiligingseis, goedgekeurd slot, SKG-slot, ART-slot
en: security requirements, approved lock, prevention measures
de: Sicherungsvorschriften, zugelassenes Schloss, Obliegenheit
fr: mesures de prévention, serrure agréée, antivol agréé, exigences de sécurité

[medical-declaration-acceptance] kind=action
gloss: insurer checks whether to accept the applicant
nl: acceptatie(insurance), medische acceptatie, gezondheidsverklaring, acceptatieplicht, medische selectie
en: medical underwriting, health declaration, acceptance(insurance), medical questionnaire
de: Gesundheitsprüfung, Gesundheitsfragen, Annahmepflicht
fr: questionnaire de santé, sélection médicale, formalités médicales

[care-reimbursement] kind=action is=refund
gloss: health insurer pays back care costs
nl: zorgkosten … vergoeden, vergoeding zorgverzekering, vergoeding van zorg, behandeling … vergoed, voor vergoeding in aanmerking, in aanmerking voor vergoeding, recht op vergoeding, tegemoetkoming in … kosten
en: reimburse … medical costs, reimbursement of care, cover … treatment, contribute towards, contribution towards, eligible for reimbursement
de: Kostenerstattung Krankenkasse, Kostenübernahme, Behandlungskosten … erstatten, bezuschussen, Zuschuss(care), Kosten übernehmen
fr: rembourser … soins, remboursement des soins, remboursement de soins, participer aux frais, ouvre droit à un remboursement

[prior-approval] kind=action is=approve
gloss: leave that has to be asked before treatment or work starts
nl: machtiging aan|vragen, machtiging vereist, machtiging nodig, vooraf toestemming, toestemming vooraf, voorafgaande toestemming, vooraf goedkeuring, voorafgaande goedkeuring, vooraf akkoord, akkoord vooraf, vooraf bellen of, vooraf vragen of, eerst toestemming, eerst akkoord, toestemming vragen aan de verzekeraar
en: prior approval, prior authorisation, approval in advance, check with us first, permission beforehand, permission in advance, approved beforehand, prior consent
de: vorherige Genehmigung, vorherige Zustimmung, Genehmigung im Voraus, vorher fragen, vorher … fragen, vorher genehmigen, vorab genehmigen, vorherige Freigabe, vorherige Einwilligung, Okay holen, Okay einholen, Genehmigung ein|holen, Zustimmung ein|holen
fr: accord préalable, entente préalable, autorisation préalable, demander au préalable, accord au préalable

[submit-care-bill] kind=action of=invoice
gloss: customer sends in a care invoice
nl: declareren, nota … indienen, zorgnota … declareren, declaratie(care), rekening … declareren
en: submit … medical bill, claim back … costs, submit … invoice for reimbursement
de: Rechnung … einreichen, Arztrechnung … einreichen, Belege … einreichen
fr: feuille de soins, envoyer … facture de soins, introduire … facture, demande de remboursement de soins

[contracted-care] kind=state opposite=non-contracted-care
gloss: care provider has a contract with the insurer
nl: gecontracteerde zorgverlener, gecontracteerd, gecontracteerde zorg, naturapolis
en: contracted provider, contracted care, in-network
de: Vertragsarzt, Vertragspartner der Kasse
fr: prestataire conventionné, conventionné, soins conventionnés

[non-contracted-care] kind=state opposite=contracted-care
gloss: care provider without contract
nl: niet-gecontracteerde zorg, ongecontracteerd, niet-gecontracteerd, restitutiepolis, vrije zorgkeuze
en: non-contracted care, out-of-network, free choice of provider
de: Nichtvertragsarzt, Privatarzt, freie Arztwahl
fr: non conventionné, prestataire non conventionné

[switch-health-insurer-deadline] kind=attribute value=date of=health-insurance
gloss: until what date one may change health insurer
nl: overstapseizoen, uiterste overstapdatum zorgverzekering, overstappen van zorgverzekeraar
en: switching deadline health insurance, switch health insurer, open enrolment period
de: Krankenkasse … wechseln, Krankenkassenwechsel
fr: changement de mutuelle, changer … mutuelle, changement d'assureur santé

[insured-pet-age] kind=attribute value=number of=pet-insurance
gloss: age up to which a pet can be insured
nl: instapleeftijd huisdier, maximale instapleeftijd, leeftijd van het huisdier
en: pet age limit, maximum entry age
de: Höchstaufnahmealter, Aufnahmealter
fr: âge limite d'adhésion, âge maximum à la souscription

[vet] kind=person
gloss: animal doctor
nl: dierenarts, dierenartskosten, dierenkliniek, veearts
en: vet, veterinarian, vet bill, vet fees, animal hospital
de: Tierarzt, Tierarztkosten, Tierklinik
fr: vétérinaire, frais vétérinaires, clinique vétérinaire

[insurance-intermediary] kind=person of=insure
gloss: broker or adviser between customer and insurer
nl: tussenpersoon, assurantietussenpersoon, verzekeringsadviseur, makelaar(insurance)
en: insurance broker, intermediary, insurance adviser, insurance agent
de: Versicherungsvermittler, Versicherungsmakler, Versicherungsvertreter
fr: courtier d'assurance, courtier en assurances, intermédiaire d'assurance, agent d'assurance
