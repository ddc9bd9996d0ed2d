# Housing: renting, social housing, deposit, repairs, keys, viewing, owners' association, neighbours, subletting.

[rental-home] kind=thing of=hire contrast=yes
gloss: home that is let
nl: huurwoning, huurhuis, huurappartement, huurflat
en: rental home, rented home, rental property, rental flat, rental apartment
de: Mietwohnung, Mietshaus, Mietobjekt
fr: logement en location, logement locatif, appartement en location, bien locatif

[social-rental-home] kind=thing is=rental-home opposite=private-rental-home
gloss: low-rent home of a housing association
nl: sociale huurwoning, sociale huur, corporatiewoning, sociale woning
en: social housing, council house, council flat, social rent, affordable housing
de: Sozialwohnung, geförderte Wohnung
fr: logement social, HLM, habitation sociale

[private-rental-home] kind=thing is=rental-home opposite=social-rental-home
gloss: rental home in the free market
nl: vrije sector, vrijesectorwoning, particuliere huur, middenhuur, middenhuurwoning
en: private rental, private sector, private rent, free-market rental, mid-market rent
de: freifinanzierte Wohnung, freier Wohnungsmarkt
fr: secteur libre, location privée, marché privé

[housing-association] kind=person is=landlord
gloss: organisation letting social homes
nl: corporatie, woonstichting, sociale huisvestingsmaatschappij
en: social landlord, housing corporation
de: Wohnungsbaugesellschaft, Wohnungsgenossenschaft
fr: bailleur social, société de logement, office HLM

[rent-home] kind=action is=hire
gloss: living in a home against payment of rent
nl: woning … huren, huis … huren, appartement … huren, woonruimte … huren
en: rent … home, rent … flat, rent … apartment, rent … house
de: Wohnung … mieten, an|mieten, Wohnung … anmieten
fr: louer … logement, louer … appartement, louer … maison

[rental-agreement] kind=document of=contract,hire
gloss: contract between tenant and landlord
nl: huurcontract, huurovereenkomst
en: tenancy agreement, rental agreement, lease, rental contract, tenancy
de: Mietvertrag
fr: contrat de location, contrat de bail

[temporary-rent] kind=state is=rental-agreement opposite=indefinite-rent
gloss: lease for a limited period
nl: tijdelijk huurcontract, tijdelijke huur, huurcontract voor bepaalde tijd, tijdelijke verhuur
en: temporary tenancy, fixed-term tenancy, temporary lease, fixed-term lease
de: befristeter Mietvertrag, Zeitmietvertrag
fr: bail à durée déterminée, bail temporaire, bail de courte durée

[indefinite-rent] kind=state is=rental-agreement opposite=temporary-rent
gloss: lease without end date
nl: huurcontract voor onbepaalde tijd, vast huurcontract
en: indefinite tenancy, open-ended lease, permanent tenancy
de: unbefristeter Mietvertrag
fr: bail à durée indéterminée

[rent-amount] kind=attribute value=money of=rental-home
gloss: monthly amount the tenant pays
nl: huurprijs, maandhuur, huur(rent), huurbedrag, kale huur, huursom
en: monthly rent, rent(money), rent amount, basic rent, rental price
de: Kaltmiete, Monatsmiete, Mietpreis, Mietzins, Grundmiete
fr: loyer, montant du loyer, loyer mensuel, loyer de base

[service-charge-home] kind=attribute value=money of=rental-home
gloss: extra costs on top of rent
nl: servicekosten(home), stookkosten, bijkomende huurkosten, servicekosten huurwoning
en: service charge(home), service charges, utility costs(home)
de: Nebenkosten, Betriebskosten, Nebenkostenabrechnung, Warmmiete
fr: charges locatives, provisions pour charges, charges(home)

[rent-increase] kind=event of=raise-price,rent-amount,hire
gloss: rent goes up
nl: huurverhoging, huur … verhogen, huur … omhoog, jaarlijkse huurverhoging
en: rent increase, raise … rent, rent … go up, annual rent increase
de: Mieterhöhung, Miete … erhöhen, Miete … steigen
fr: augmentation de loyer, augmentation du loyer, indexation du loyer, révision du loyer

[rent-reduction] kind=event of=rent-amount
gloss: rent goes down
nl: huurverlaging, huurkorting, huur … verlagen
en: rent reduction, lower … rent, rent discount
de: Mietminderung, Mietsenkung, Miete … mindern
fr: réduction de loyer, baisse de loyer, diminution du loyer

[rent-due-date] kind=attribute value=date of=rent-amount,hire
gloss: day the rent must be paid
nl: huur vooraf betalen, vervaldag van de huur, uiterste betaaldatum huur, huur voor de eerste van de maand
en: rent due date, rent payment date, rent due
de: Fälligkeit der Miete, Mietzahlungstermin
fr: date de paiement du loyer, échéance du loyer

[rent-arrears] kind=state of=rent-amount
gloss: rent not paid in time
nl: huurachterstand, huurschuld, achterstallige huur, huur … niet betaald
en: rent arrears, unpaid rent, behind on rent, overdue rent
de: Mietrückstand, Mietschulden, ausstehende Miete
fr: arriéré de loyer, loyer impayé, loyers impayés, retard de loyer

[rent-deposit] kind=attribute is=deposit value=money of=rental-agreement
gloss: deposit of the tenant
nl: huurwaarborg, huurborg, borgsom huurwoning, waarborgsom huurwoning
en: rent deposit, tenancy deposit, rental deposit
de: Mietkaution, Mietsicherheit
fr: garantie locative, dépôt de garantie du logement, caution locative

[rent-deposit-return-time] kind=attribute value=duration of=rent-deposit,refund,deposit
gloss: how soon the deposit is paid back after leaving
nl: terugbetaling borg, termijn terugbetaling borg, borg … terug, borg … terugbetaald, borgsom … terugkrijgen
en: deposit return time, tenancy deposit refund, return of deposit
de: Rückzahlung der Kaution, Kautionsrückzahlung, Kaution … zurück
fr: restitution du dépôt de garantie, remboursement de la garantie locative, délai de restitution de la caution

[housing-benefit] kind=thing
gloss: state support towards rent
nl: huurtoeslag, huursubsidie
en: housing benefit, rent allowance, rent benefit
de: Wohngeld, Mietzuschuss
fr: aide au logement, APL, allocation logement

[rent-points] kind=attribute value=number of=rent-amount
gloss: points system for maximum rent
nl: woningwaardering, woningwaarderingsstelsel, puntentelling, huurpunten
en: points system(rent), home valuation system
de: Mietspiegel, Punktesystem Wohnung
fr: système de points logement, encadrement des loyers

[landlord-company] kind=person
gloss: private agency or manager letting homes
nl: verhuurmakelaar, vastgoedbeheerder, verhuurkantoor, beheerder(home)
en: letting agent, letting agency, property manager, property management
de: Hausverwaltung, Immobilienverwaltung, Wohnungsverwaltung
fr: agence de location, gestionnaire immobilier, agence immobilière, régie

[housing-registration] kind=action
gloss: registering as a home seeker
nl: inschrijven als woningzoekende, woningzoekende, ingeschreven staan voor een woning, inschrijving woningzoekende
en: register as home seeker, housing register, home seeker, housing registration, join … housing list
de: Wohnungssuchender, als Wohnungssuchender registrieren, Wohnungsbewerbung
fr: demande de logement, demandeur de logement, inscription logement social, candidat locataire

[housing-registration-fee] kind=attribute value=money of=housing-registration,register
gloss: cost of registering for a home
nl: inschrijfkosten woning, inschrijfgeld woningzoekende, verlengingskosten inschrijving
en: housing registration fee, home seeker fee
de: Registrierungsgebühr Wohnungssuche
fr: frais d'inscription logement

[housing-waiting-time] kind=attribute value=duration of=housing-registration
gloss: years waited before being offered a home
nl: inschrijfduur, wachttijd woning, meettijd, zoekwaarde, wachttijd voor een woning
en: housing waiting time, registration time, housing waiting list
de: Wartezeit auf eine Wohnung, Warteliste Wohnung
fr: délai d'attente logement, ancienneté de la demande

[respond-to-home] kind=action
gloss: apply for an offered home
nl: reageren op een woning, woning … reageren, woningaanbod, reactie op woning
en: respond to … home, bid for … home, apply for … home, housing offer
de: auf eine Wohnung bewerben, Wohnungsangebot, für eine Wohnung bewerben
fr: postuler pour un logement, candidater pour un logement, offre de logement

[refuse-home] kind=action
gloss: turn down an offered home
nl: woning … weigeren, woning … afwijzen, woningaanbod … weigeren, woningaanbieding … weigeren
en: refuse … home, decline … home, turn down … home, reject … offer(home)
de: Wohnung … ablehnen, Wohnungsangebot … ablehnen
fr: refuser … logement, refus de logement

[housing-urgency] kind=thing
gloss: priority for a home
nl: urgentie, urgentieverklaring, voorrang woning, urgent woningzoekende
en: housing priority, priority need, urgency declaration, housing urgency
de: Wohnberechtigungsschein, Dringlichkeit Wohnung, WBS
fr: priorité logement, demande prioritaire, DALO

[appropriate-allocation] kind=attribute value=money of=social-rental-home
gloss: maximum income for social rent
nl: inkomensgrens, passend toewijzen, inkomenseis, maximaal inkomen, maximuminkomen
en: income limit, income threshold, maximum income, income requirement
de: Einkommensgrenze, Einkommensobergrenze
fr: plafond de ressources, plafond de revenus, condition de revenus, revenu maximum

[viewing] kind=event
gloss: visit to see a home
nl: bezichtiging, woning … bekijken, kijkmoment, kijkdag, woning … bezichtigen
en: viewing, view … home, house viewing, property viewing, view … property
de: Wohnung … besichtigen, Besichtigungstermin, Wohnungsbesichtigung
fr: visite du logement, visiter … logement, visite d'appartement

[house-sharing] kind=state
gloss: living with others in a home
nl: woningdelen, samenwonen, in|wonen, inwoning, medebewoner, kamerverhuur, onzelfstandige woonruimte
en: house sharing, move in together, live-in, lodger, co-occupant, flatshare
de: Wohngemeinschaft, WG, zusammen|ziehen, Mitbewohner aufnehmen, Untermietzimmer
fr: colocation, cohabitation, cohabiter

[co-tenant] kind=person
gloss: second tenant on the contract
nl: medehuurder, medehuurderschap
en: co-tenant, joint tenant, joint tenancy
de: Mitmieter
fr: cotitulaire du bail, co-locataire titulaire, cotitularité

[sublet] kind=action
gloss: tenant lets to another
nl: onderverhuren, onderverhuur, onderhuur, doorverhuren, woonfraude, via Airbnb verhuren, aan derden verhuren, woning verhuren aan, doorverhuren aan,
  kamer aan iemand verhuren, aan iemand anders verhuren, aan anderen verhuren, kamer … onderverhuren
en: sublet, subletting, sublease, subtenant, rent out … on Airbnb, let … to third parties, rent out your room, rent out … room to, renting out your spare room,
  rent out your spare room, rent … to someone else, rent out your home, let … to someone else
de: untervermieten, Untervermietung, Untermiete, über Airbnb vermieten, an Dritte vermieten, weiter|vermieten, an jemand anderen vermieten, an andere vermieten
fr: sous-louer, sous-location, louer sur Airbnb, louer à un tiers, louer à des tiers, louer une chambre à, louer … à quelqu'un d'autre, louer … à un tiers,
  louer votre logement à

[home-swap] kind=action
gloss: tenants exchange homes
nl: woningruil, woning … ruilen, huizenruil, woningruilen
en: home swap, mutual exchange, swap … homes, house swap
de: Wohnungstausch, Wohnung … tauschen
fr: échange de logement, échanger … logement, bourse d'échange de logements

[terminate-tenancy] kind=action is=terminate-contract
gloss: tenant ends the lease
nl: huur … opzeggen, huuropzegging, huurcontract … opzeggen, woning … opzeggen, huurovereenkomst … opzeggen, huurbeëindiging
en: end … tenancy, terminate … tenancy, give notice(tenancy), terminate … lease, notice to quit, terminate … rental agreement, end … lease
de: Wohnung … kündigen, Mietvertrag … kündigen, Mietkündigung, Kündigung der Wohnung
fr: résilier … bail, résiliation du bail, donner congé, donner son préavis, mettre fin … bail, quitter … logement

[tenancy-notice-period] kind=attribute is=notice-period value=duration of=terminate-tenancy
gloss: how long before the end notice must be given
nl: opzegtermijn huur, opzegtermijn huurwoning, opzegtermijn van de huur, opzegtermijn van de woning
en: tenancy notice period, notice period for the tenancy, lease notice period
de: Kündigungsfrist Wohnung, Kündigungsfrist des Mietvertrags, Kündigungsfrist für die Wohnung
fr: préavis de départ, délai de préavis du bail, préavis du logement, préavis locatif

[eviction] kind=event
gloss: tenant forced to leave
nl: ontruiming, huisuitzetting, uithuiszetting, ontruimen
en: eviction, evict
de: Zwangsräumung, Räumungsklage, zwangsräumen
fr: expulsion, expulser

[move-out-inspection] kind=event
gloss: check of the home at leaving
nl: eindinspectie, voorinspectie, opleveren, oplevering, woning … opleveren, eindopname, eindcontrole
en: final inspection, move-out inspection, pre-inspection, check-out inspection, pre-check-out inspection
de: Wohnungsübergabe, Wohnungsabnahme, Vorabnahme, Abnahme der Wohnung
fr: état des lieux de sortie, pré-état des lieux, inspection de sortie, visite de sortie

[move-in-report] kind=document
gloss: report of the state of the home at the start
nl: opnamestaat, plaatsbeschrijving, beginopname, opleveringsrapport
en: inventory report, check-in report, schedule of condition
de: Übergabeprotokoll, Wohnungsübergabeprotokoll
fr: état des lieux, état des lieux d'entrée

[empty-and-clean] kind=state
gloss: home must be left empty and clean
nl: bezemschoon, leeg en schoon, leeg … opleveren, schoon en leeg
en: broom-clean, empty and clean, swept clean
de: besenrein, leer und sauber
fr: vide et propre, propre et vide, vidé de tout meuble

[take-over-items] kind=action
gloss: next tenant takes floor, curtains, etc.
nl: overname van spullen, vloer … overnemen, zaken … overnemen, roerende zaken
en: take over … items, takeover of items, leave … for the next tenant
de: Möbelübernahme, Ablöse, Nachmieter … übernehmen
fr: reprise de meubles, reprendre … meubles, reprise par le locataire suivant

[handover-keys] kind=event of=key
gloss: giving or returning keys of the home
nl: sleutels … inleveren, sleutels … ophalen, sleutels … overhandigen, sleutel … inleveren, sleuteloverhandiging
en: hand in … keys, return … keys, collect … keys, hand over … keys
de: Schlüssel … abgeben, Schlüssel … übergeben, Schlüsselrückgabe
fr: rendre … clés, remettre … clés, restitution des clés

[extra-key] kind=action of=key
gloss: copy of a house key or new lock
nl: sleutel … bijmaken, sleutel … namaken, extra sleutel, sleutel … nabestellen, sleutel bijbestellen
en: extra key, duplicate key, key copy, additional key
de: Schlüssel … nachmachen, Zweitschlüssel, Schlüssel … nachbestellen
fr: double de clé, clé supplémentaire, refaire … clé

[locked-out] kind=event
gloss: resident cannot get in
nl: buitengesloten, sleutel … kwijt, slotenmaker, sleutel … verloren, buiten|sluiten
en: locked out, locksmith, lose … key, lost key
de: ausgesperrt, Schlüsseldienst, Schlüssel … verloren, Schlüsselverlust
fr: enfermé dehors, serrurier, clé perdue, perdre … clés, perte de clés

[home-repair-request] kind=action
gloss: tenant reports a defect to be repaired
nl: reparatieverzoek, reparatie … melden, onderhoudsverzoek, gebrek … melden, reparatiemelding, onderhoudsmelding
en: repair request, report … repair, maintenance request, report … defect, request … repair
de: Schadensmeldung Wohnung, Mangel … melden, Reparatur … melden, Mängelmeldung, Reparaturauftrag
fr: demande de réparation, signaler … réparation, demande d'intervention(home), signaler … défaut

[urgent-repair] kind=event of=help-emergency,repair
gloss: repair that cannot wait
nl: spoedreparatie, spoedmelding, spoedklus, noodreparatie
en: emergency repair, urgent repair, out-of-hours repair
de: Notreparatur, Notfallreparatur, dringende Reparatur
fr: réparation urgente, dépannage urgent, urgence technique

[home-repair-number] kind=attribute value=contact of=urgent-repair
gloss: number for urgent repairs outside hours
nl: noodnummer reparaties, spoednummer reparatie, calamiteitennummer, spoedlijn reparaties
en: emergency repair number, out-of-hours number, emergency repair line
de: Notdienst Hausverwaltung, Notrufnummer Reparatur, Hausmeisternotdienst
fr: numéro d'urgence réparations, astreinte technique

[tenant-maintenance] kind=thing opposite=landlord-maintenance
gloss: small maintenance the tenant does himself
nl: klein onderhoud, onderhoud door huurder, klein dagelijks onderhoud, kleine herstellingen
en: minor repairs, tenant maintenance, minor maintenance, small repairs
de: Kleinreparatur, kleine Reparaturen, Schönheitsreparatur
fr: réparations locatives, petit entretien, petites réparations, entretien locatif

[landlord-maintenance] kind=thing opposite=tenant-maintenance
gloss: maintenance the landlord does
nl: groot onderhoud, planmatig onderhoud, onderhoud door verhuurder
en: major maintenance, landlord maintenance, planned maintenance(home), major repairs
de: große Reparaturen
fr: gros entretien, grosses réparations, gros travaux

[service-subscription-home] kind=thing of=subscription
gloss: paid plan for small repairs
nl: serviceabonnement, onderhoudsabonnement, servicefonds, all-in onderhoud
en: service subscription(home), maintenance plan, repairs plan
de: Serviceabo Wohnung, Wartungspauschale
fr: abonnement d'entretien, contrat d'entretien logement

[caretaker] kind=person
gloss: person looking after the building
nl: huismeester, wijkbeheerder, complexbeheerder, buurtbeheerder
en: caretaker, building manager, housing officer, concierge(building)
de: Hausmeister, Hauswart
fr: gardien d'immeuble, concierge(building)

[home-alteration] kind=action
gloss: tenant changes the home
nl: zelf aangebrachte voorziening, ZAV, klussen in huis, woning … verbouwen, verbouwing, verbouwen, woning … aanpassen, muur … doorbreken, gaatje boren, gaten boren, gat boren, in de muur boren, boren in … muur, muur boren, boren in … wanden, in wanden boren, wand boren, in de wand boren, gat in de muur
en: alteration(home), home improvement, renovate, renovation, alter … home, make … changes to the home, drill a hole, drill into the wall, drilling holes
de: bauliche Veränderung, Umbau, um|bauen, renovieren, Renovierung, Loch bohren, Löcher bohren, Bohren in … Wände
fr: travaux dans le logement, transformation du logement, rénover, rénovation, aménagement du logement, percer … mur, percer un trou, percer des trous

[paint-walls] kind=action
gloss: painting, drilling in the home
nl: muren … verven, muur … schilderen, gaatjes … boren, behangen, behang, schilderwerk,
  gaten … boren, gaatjes in de muur, boren in de muur, spijker in de muur, muren … kleur
en: paint … walls, decorate, wallpaper, drill holes, redecorate,
  drill … walls, holes in the wall, holes in the walls, nails in the wall, paint your walls
de: Wände … streichen, tapezieren, Löcher … bohren, Tapete,
  in die Wand bohren, Wände … bohren, Löcher in der Wand, Nägel in die Wand, Wände … anmalen
fr: peindre … murs, repeindre, percer … trous, tapisser, papier peint,
  percer … murs, trous dans les murs, trous dans le mur, clou dans le mur, peindre … mur

[mould] kind=thing
gloss: damp and mould in a home
nl: schimmel, vocht(home), vochtprobleem, vochtplek, schimmelvorming
en: mould, mold, damp(home), damp problem, moisture(home)
de: Schimmel, Feuchtigkeit(home), Schimmelbefall, feuchte Wand
fr: moisissure, humidité(home), taches d'humidité

[vermin] kind=thing
gloss: mice, rats, insects in a home
nl: ongedierte, muizen, ratten, kakkerlakken, ongediertebestrijding, plaagdieren, wespennest, bedwants
en: pest, vermin, mice, rats, cockroaches, pest control, wasp nest, bed bugs
de: Ungeziefer, Schädlinge, Mäuse, Ratten, Kakerlaken, Schädlingsbekämpfung, Wespennest, Bettwanze
fr: nuisibles, souris(pest), rats, cafards, dératisation, nid de guêpes, désinsectisation, punaise de lit

[intercom] kind=event
gloss: doorbell and intercom of a home
nl: intercom, deurbel, bel … kapot, huistelefoon
en: intercom, doorbell, entry phone
de: Gegensprechanlage, Klingel, Türklingel
fr: interphone, sonnette, visiophone

[noise-nuisance] kind=event
gloss: nuisance by neighbours
nl: overlast, burenoverlast, woonoverlast, burenruzie
en: nuisance, noise nuisance, neighbour nuisance, noisy neighbours, anti-social behaviour, noise complaint
de: Lärmbelästigung, Nachbarschaftsstreit, Belästigung
fr: nuisances sonores, troubles de voisinage, nuisance, conflit de voisinage

[keep-pet-home] kind=action of=animal
gloss: keeping animals in a rental home
nl: huisdier … houden, huisdieren … houden, hond … houden, huisdieren in de woning
en: keep … pet, keep … dog, pets in the home, have … pet
de: Haustier … halten, Haustierhaltung, Tierhaltung, Hund … halten
fr: avoir … animal, détenir … animal, détention d'animaux, animaux dans le logement

[common-area] kind=place
gloss: common areas of a building
nl: gemeenschappelijke ruimte, portiek, galerij(building), gezamenlijke hal, algemene ruimte
en: communal area, shared hallway, common area, communal hallway
de: Gemeinschaftsraum, Hausflur, Gemeinschaftsfläche
fr: parties communes, cage d'escalier, hall d'immeuble, espaces communs

[garden-maintenance] kind=action
gloss: tenant keeps garden and hedge
nl: tuinonderhoud, tuin … onderhouden, heg … snoeien, schutting, erfafscheiding, tuin … bijhouden
en: garden maintenance, maintain … garden, trim … hedge, fence, hedge
de: Gartenpflege, Garten … pflegen, Hecke … schneiden, Zaun
fr: entretien du jardin, entretenir … jardin, tailler … haie, clôture(garden), haie

[storage-room] kind=place
gloss: storage of a flat
nl: kelderbox, kelderberging, bergruimte, fietsenberging
en: storage room, basement storage, bike storage
de: Kellerabteil, Fahrradkeller
fr: local de stockage, débarras, local à vélos

[garage-rent] kind=thing of=hire
gloss: garage or parking spot let with a home
nl: garage … huren, parkeerplaats … huren, garage huren
en: rent … garage, rent … parking space, lock-up garage
de: Garage mieten, Tiefgaragenplatz, Stellplatz … mieten, Stellplatz(home)
fr: box de garage, louer … garage, place de parking à louer, louer … place de parking

[owners-association] kind=person
gloss: association of apartment owners
nl: VvE, vereniging van eigenaars, vereniging van eigenaren, syndicus, mede-eigendom
en: owners' association, homeowners association, residents' association, HOA
de: Eigentümergemeinschaft, Wohnungseigentümergemeinschaft
fr: copropriété, syndic, association des copropriétaires, syndicat des copropriétaires

[owners-association-fee] kind=attribute value=money of=owners-association
gloss: monthly contribution to the owners association
nl: VvE-bijdrage, VvE-kosten, maandelijkse VvE-bijdrage, servicekosten VvE
en: owners' association fee, HOA fee, owners' contribution
de: Hausgeld
fr: charges de copropriété, appel de fonds

[owners-meeting] kind=event
gloss: members' meeting of owners
nl: ledenvergadering, VvE-vergadering, algemene ledenvergadering, ALV
en: owners' meeting, general meeting, annual general meeting, AGM
de: Eigentümerversammlung, Mitgliederversammlung
fr: assemblée générale, assemblée des copropriétaires, AG

[reserve-fund] kind=thing
gloss: money saved for maintenance of the building
nl: reservefonds, onderhoudsreserve, meerjarenonderhoudsplan, MJOP
en: reserve fund, maintenance reserve, sinking fund
de: Instandhaltungsrücklage, Rücklage(building), Erhaltungsrücklage
fr: fonds de réserve, fonds de travaux, fonds de roulement

[buy-home] kind=action is=buy
gloss: purchase of a house
nl: huis … kopen, woning … kopen, koopwoning, huurwoning … kopen
en: buy … house, buy … home, owner-occupied home, purchase … property, purchase … home
de: Haus … kaufen, Wohnung … kaufen, Immobilie … kaufen
fr: acheter … maison, acheter … logement, achat immobilier, acheter … appartement

[estate-agent] kind=person
gloss: agent in selling and buying homes
nl: makelaar(house), aankoopmakelaar, verkoopmakelaar, vastgoedmakelaar
en: estate agent, realtor, real estate agent
de: Immobilienmakler, Makler(house)
fr: agent immobilier, courtier immobilier

[agency-fee] kind=attribute value=money of=estate-agent
gloss: fee of the letting or selling agent
nl: bemiddelingskosten, makelaarskosten, courtage, contractkosten
en: agency fee, letting fee, commission(house), broker fee
de: Maklerprovision, Maklercourtage, Provision(house)
fr: frais d'agence, honoraires d'agence, commission d'agence

[income-proof] kind=document
gloss: documents on income for a tenancy or loan
nl: inkomensgegevens, loonstrook, inkomensverklaring, salarisstrook, werkgeversverklaring, inkomensbewijs
en: proof of income, payslip, income statement, employer's statement, pay slip
de: Einkommensnachweis, Gehaltsabrechnung, Lohnabrechnung, Gehaltsnachweis
fr: justificatif de revenus, fiche de paie, fiche de salaire, attestation de l'employeur, bulletin de salaire

[landlord-reference] kind=document
gloss: statement of previous landlord
nl: verhuurdersverklaring, huurdersverklaring
en: landlord reference, tenant reference, landlord statement
de: Mietschuldenfreiheitsbescheinigung, Vormieterbescheinigung
fr: attestation du bailleur, quittance de loyer, attestation de loyer

[smoke-detector] kind=thing
gloss: alarm for smoke or carbon monoxide
nl: rookmelder, koolmonoxidemelder, CO-melder, rookalarm
en: smoke detector, smoke alarm, carbon monoxide alarm, CO alarm
de: Rauchmelder, Rauchwarnmelder, CO-Melder
fr: détecteur de fumée, détecteur de CO, alarme incendie

[furnished] kind=state opposite=unfurnished
gloss: let with furniture
nl: gemeubileerd, gestoffeerd, gemeubeld
en: furnished
de: möbliert
fr: meublé

[unfurnished] kind=state opposite=furnished
gloss: let without furniture
nl: ongemeubileerd, kale woning, kaal verhuurd
en: unfurnished
de: unmöbliert, nicht möbliert
fr: non meublé, location vide

[student-housing] kind=thing is=rental-home
gloss: room for students
nl: studentenkamer, studentenwoning, studentenhuisvesting, campuscontract, studentenflat
en: student room, student housing, student accommodation, hall of residence
de: Studentenwohnheim, Studentenzimmer, Studierendenwohnheim
fr: logement étudiant, résidence universitaire, résidence étudiante, kot

[senior-housing] kind=thing is=rental-home
gloss: home for older people
nl: seniorenwoning, ouderenwoning, 55-plus woning, aanleunwoning
en: sheltered housing, senior housing, retirement housing
de: Seniorenwohnung, betreutes Wohnen
fr: résidence senior, logement pour seniors, résidence services

[moving-company] kind=person
gloss: firm that moves furniture
nl: verhuisbedrijf, verhuizer, verhuiswagen, verhuislift
en: moving company, removal company, mover, removal van
de: Umzugsunternehmen, Umzugsfirma, Möbelwagen
fr: déménageur, société de déménagement, camion de déménagement, lift de déménagement

[moving-cost-allowance] kind=attribute value=money
gloss: sum paid when a tenant must move for renovation
nl: verhuiskostenvergoeding, verhuisvergoeding, verhuiskosten
en: moving allowance, relocation allowance, moving costs
de: Umzugskostenpauschale, Umzugskosten
fr: indemnité de déménagement, frais de déménagement, prime de déménagement

[tenant-committee] kind=person of=tenant
gloss: tenants' organisation or dispute body
nl: huurcommissie, huurdersvereniging, bewonerscommissie, huurdersorganisatie
en: rent tribunal, tenants' association, tenants' committee
de: Mieterverein, Mieterbund, Mieterbeirat
fr: association de locataires, commission de conciliation, comité de locataires
