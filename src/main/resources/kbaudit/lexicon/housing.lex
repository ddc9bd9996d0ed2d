# Housing: renting, social housing, deposit, repairs, keys, viewing, owners' association, neighbours, subletting.

[rental-home] kind=thing of=hire contrast=yes
gloss: home that is let
nl: huurwoning, huurhuis, huurappartement, huurflat,
  gehuurde woning, woning die u huurt, te huur staande woning, huurobject, huurwoningen
en: rental home, rented home, rental property, rental flat, rental apartment,
  rented property, rented flat, home you rent, let property
de: Mietwohnung, Mietshaus, Mietobjekt,
  gemietete Wohnung, vermietete Wohnung, Mieträume
fr: logement en location, logement locatif, appartement en location, bien locatif,
  logement loué, maison en location, appartement loué, bien loué

[social-rental-home] kind=thing is=rental-home opposite=private-rental-home
gloss: low-rent home of a housing association
nl: sociale huurwoning, sociale huur, corporatiewoning, sociale woning,
  socialehuurwoning, woning van de corporatie, sociale-huurwoning, sociaal huren
en: social housing, council house, council flat, social rent, affordable housing,
  council property, council home, social rented home, housing association home
de: Sozialwohnung, geförderte Wohnung,
  Sozialwohnungen, Genossenschaftswohnung, sozial geförderte Wohnung
fr: logement social, HLM, habitation sociale,
  habitation à loyer modéré, logement HLM, appartement social, logements sociaux

[private-rental-home] kind=thing is=rental-home opposite=social-rental-home
gloss: rental home in the free market
nl: vrije sector, vrijesectorwoning, particuliere huur, middenhuur, middenhuurwoning,
  vrijesectorhuur, particuliere huurwoning, geliberaliseerde huurwoning, vrije huursector
en: private rental, private sector, private rent, free-market rental, mid-market rent,
  privately rented home, private rented sector, privately rented
de: freifinanzierte Wohnung, freier Wohnungsmarkt,
  frei finanzierte Wohnung, private Mietwohnung
fr: secteur libre, location privée, marché privé,
  logement privé en location, marché locatif privé, location dans le privé

[housing-association] kind=person is=landlord
gloss: organisation letting social homes
nl: corporatie, woonstichting, sociale huisvestingsmaatschappij,
  woningstichting, woonbedrijf, woonmaatschappij, huisvestingsmaatschappij
en: social landlord, housing corporation,
  housing provider, registered social landlord, housing trust
de: Wohnungsbaugesellschaft, Wohnungsgenossenschaft,
  Wohnungsunternehmen, Baugenossenschaft, Wohnbaugenossenschaft, kommunales Wohnungsunternehmen
fr: bailleur social, société de logement, office HLM,
  société HLM, organisme HLM, société de logement social, office public de l'habitat

[rent-home] kind=action is=hire
gloss: living in a home against payment of rent
nl: woning … huren, huis … huren, appartement … huren, woonruimte … huren,
  huren van een woning, huren bij ons, kamer … huren, huren van een appartement
en: rent … home, rent … flat, rent … apartment, rent … house,
  renting a home, rent a property, renting a flat, rent a home
de: Wohnung … mieten, an|mieten, Wohnung … anmieten,
  eine Wohnung mieten, Mieten einer Wohnung, Anmietung einer Wohnung
fr: louer … logement, louer … appartement, louer … maison,
  location d'un logement, location d'un appartement, louer un logement

[rental-agreement] kind=document of=contract,hire
gloss: contract between tenant and landlord
nl: huurcontract, huurovereenkomst,
  contract met de verhuurder, huurovereenkomsten, schriftelijke huurovereenkomst, huurcontracten
en: tenancy agreement, rental agreement, lease, rental contract, tenancy,
  lease agreement, tenancy contract, rent agreement, letting agreement
de: Mietvertrag,
  Wohnungsmietvertrag, Mietverhältnis, Mietverträge
fr: contrat de location, contrat de bail,
  bail de location, contrat de location du logement, bail d'habitation, votre bail, le bail

[temporary-rent] kind=state is=rental-agreement opposite=indefinite-rent
gloss: lease for a limited period
nl: tijdelijk huurcontract, tijdelijke huur, huurcontract voor bepaalde tijd, tijdelijke verhuur,
  tijdelijk contract voor de woning, huur voor bepaalde tijd, tijdelijk verhuren
en: temporary tenancy, fixed-term tenancy, temporary lease, fixed-term lease,
  temporary rental contract, assured shorthold tenancy, short-term let
de: befristeter Mietvertrag, Zeitmietvertrag,
  Mietvertrag auf Zeit, befristetes Mietverhältnis, Zeitmiete
fr: bail à durée déterminée, bail temporaire, bail de courte durée,
  bail à durée limitée, location temporaire

[indefinite-rent] kind=state is=rental-agreement opposite=temporary-rent
gloss: lease without end date
nl: huurcontract voor onbepaalde tijd, vast huurcontract,
  huur voor onbepaalde tijd, onbepaald huurcontract
en: indefinite tenancy, open-ended lease, permanent tenancy,
  periodic tenancy, assured tenancy, open-ended tenancy
de: unbefristeter Mietvertrag,
  unbefristetes Mietverhältnis, Mietvertrag auf unbestimmte Zeit
fr: bail à durée indéterminée,
  bail sans limite de durée, contrat de location à durée indéterminée

[rent-amount] kind=attribute value=money of=rental-home
gloss: monthly amount the tenant pays
nl: huurprijs, maandhuur, huur(rent), huurbedrag, kale huur, huursom,
  huur per maand, huur betalen, maandelijkse huur, netto huur, basishuur, bedrag van de huur, huurpenningen
en: monthly rent, rent(money), rent amount, basic rent, rental price,
  rent per month, rent payment, weekly rent, amount of rent, rent you pay
de: Kaltmiete, Monatsmiete, Mietpreis, Mietzins, Grundmiete,
  Nettokaltmiete, monatliche Miete, Miethöhe, Mietbetrag, Mietzahlung, Monatsmieten, Nettomiete
fr: loyer, montant du loyer, loyer mensuel, loyer de base,
  loyer par mois, loyer hors charges, prix du loyer, loyers, loyer mensuel hors charges

[service-charge-home] kind=attribute value=money of=rental-home
gloss: extra costs on top of rent
nl: servicekosten(home), stookkosten, bijkomende huurkosten, servicekosten huurwoning,
  bijdrage servicekosten, voorschot servicekosten, afrekening servicekosten, kosten naast de huur
en: service charge(home), service charges, utility costs(home),
  service charge payments, communal charges, charges on top of rent
de: Nebenkosten, Betriebskosten, Nebenkostenabrechnung, Warmmiete,
  Betriebskostenabrechnung, Nebenkostenvorauszahlung, Nebenkosten-Abrechnung, Heizkostenabrechnung, zweite Miete
fr: charges locatives, provisions pour charges, charges(home),
  charges du logement, charges mensuelles locatives, provision sur charges, régularisation des charges, décompte de charges

[rent-increase] kind=event of=raise-price,rent-amount,hire
gloss: rent goes up
nl: huurverhoging, huur … verhogen, huur … omhoog, jaarlijkse huurverhoging,
  verhoging van de huur, hogere huur, huur … stijgen, huuraanpassing, huurindexatie, indexering van de huur, huur gaat omhoog, stijging van de huur,
  huurprijs … verhogen, huur wordt verhoogd, huurverhogingen
en: rent increase, raise … rent, rent … go up, annual rent increase,
  increase in rent, rent rise, higher rent, increase … rent, rent … increased, rent review, put … rent up, rent … rise, increase in the rent
de: Mieterhöhung, Miete … erhöhen, Miete … steigen,
  Erhöhung der Miete, Miete steigt, höhere Miete, Mietanpassung, Indexierung der Miete, Mietsteigerung, Miete … anheben, Anhebung der Miete
fr: augmentation de loyer, augmentation du loyer, indexation du loyer, révision du loyer,
  hausse du loyer, hausse de loyer, loyer … augmenter, majoration du loyer, indexer … loyer, augmenter … loyer, loyer indexé

[rent-reduction] kind=event of=rent-amount
gloss: rent goes down
nl: huurverlaging, huurkorting, huur … verlagen,
  verlaging van de huur, lagere huur, korting op de huur, huurvermindering, huur … omlaag, huurprijs verlagen
en: rent reduction, lower … rent, rent discount,
  reduce … rent, lower rent, reduction in rent, decrease in rent, reduced rent, rent decrease
de: Mietminderung, Mietsenkung, Miete … mindern,
  Minderung der Miete, niedrigere Miete, Mietkürzung, Miete … senken, Miete … kürzen, Senkung der Miete
fr: réduction de loyer, baisse de loyer, diminution du loyer,
  baisser … loyer, diminuer … loyer, loyer réduit, réduire … loyer

[rent-due-date] kind=attribute value=date of=rent-amount,hire
gloss: day the rent must be paid
nl: huur vooraf betalen, vervaldag van de huur, uiterste betaaldatum huur, huur voor de eerste van de maand,
  huur … betaald zijn, huur voor de eerste, huur uiterlijk, huur vooruitbetalen, huur op de eerste van de maand, betaaldatum van de huur,
  dag waarop de huur
en: rent due date, rent payment date, rent due,
  rent is due, pay your rent by, rent must be paid by, rent payable on, rent is payable, rent in advance, rent day
de: Fälligkeit der Miete, Mietzahlungstermin,
  Miete ist fällig, Miete … fällig, Miete zahlen bis, Miete zum … zahlen, Miete im Voraus, Zahltag der Miete
fr: date de paiement du loyer, échéance du loyer,
  loyer payable, loyer … exigible, loyer est dû, loyer à payer le, loyer payé d'avance, loyer … payable le

[rent-arrears] kind=state of=rent-amount
gloss: rent not paid in time
nl: huurachterstand, huurschuld, achterstallige huur, huur … niet betaald,
  achterstand met de huur, huur te laat betaald, achterlopen met de huur, openstaande huur, achterstand in de huur, huur … te laat,
  huur niet kunnen betalen, betalingsachterstand huur
en: rent arrears, unpaid rent, behind on rent, overdue rent,
  late rent, missed rent payment, owe rent, rent owed, behind with your rent, behind with the rent, outstanding rent, can't pay your rent,
  late with your rent
de: Mietrückstand, Mietschulden, ausstehende Miete,
  Mietrückstände, Miete nicht bezahlt, rückständige Miete, offene Miete, im Rückstand mit der Miete, Miete nicht zahlen können
fr: arriéré de loyer, loyer impayé, loyers impayés, retard de loyer,
  loyer non payé, arriérés de loyer, loyer en retard, dette locative, loyers en retard, loyer … impayé

[rent-deposit] kind=attribute is=deposit value=money of=rental-agreement
gloss: deposit of the tenant
nl: huurwaarborg, huurborg, borgsom huurwoning, waarborgsom huurwoning,
  borg voor de woning, waarborgsom van de woning, huurwaarborgsom, borgsom van de woning, borg van de huurwoning, maanden huur als borg,
  maand huur als borg, maanden huur borg, waarborgsom … maand huur
en: rent deposit, tenancy deposit, rental deposit,
  deposit for your tenancy, weeks' rent as deposit, security deposit for the home, month's rent as deposit, months' rent as security,
  weeks' rent as security, deposit … weeks' rent, deposit … month's rent
de: Mietkaution, Mietsicherheit,
  Kaution für die Wohnung, Wohnungskaution, Mietkautionskonto, Kaution … Monatsmieten, Kaution … Kaltmieten, Sicherheitsleistung des Mieters,
  Kautionszahlung
fr: garantie locative, dépôt de garantie du logement, caution locative,
  garantie du logement, dépôt de garantie locatif, caution … loyer, dépôt de garantie … loyer, garantie … mois de loyer, mois de loyer de caution

[rent-deposit-return-time] kind=attribute value=duration of=rent-deposit,refund,deposit
gloss: how soon the deposit is paid back after leaving
nl: terugbetaling borg, termijn terugbetaling borg, borg … terug, borg … terugbetaald, borgsom … terugkrijgen,
  borg terug binnen, waarborgsom … terug, terugstorten van de borg, waarborgsom … terugbetalen, borg … terugstorten,
  terugbetaling van de waarborgsom, teruggave van de borg, terugbetaling van de borg, borg … terugbetalen, borg … retour
en: deposit return time, tenancy deposit refund, return of deposit,
  get your deposit back, deposit back within, deposit … returned, deposit … refunded, deposit is paid back, return … deposit, refund of the deposit,
  deposit … repaid, repay … deposit
de: Rückzahlung der Kaution, Kautionsrückzahlung, Kaution … zurück,
  Kaution zurück, Kaution … zurückzahlen, Kaution … erstattet, Rückgabe der Kaution, Kaution … ausgezahlt, Kaution … zurückbekommen,
  Auszahlung der Kaution, Kautionsrückgabe
fr: restitution du dépôt de garantie, remboursement de la garantie locative, délai de restitution de la caution,
  caution … rendue, dépôt de garantie … restitué, récupérer … caution, récupérer … dépôt de garantie, rendre … caution, restitution de la caution,
  remboursement de la caution, garantie … libérée, libération de la garantie

[housing-benefit] kind=thing
gloss: state support towards rent
nl: huurtoeslag, huursubsidie,
  toeslag voor de huur, tegemoetkoming in de huur, huurtoelage, huurpremie
en: housing benefit, rent allowance, rent benefit,
  help with rent, help with your rent, rent subsidy, housing allowance, rent supplement
de: Wohngeld, Mietzuschuss,
  Mietzuschüsse, Wohngeldantrag, Zuschuss zur Miete
fr: aide au logement, APL, allocation logement,
  aide personnalisée au logement, allocation-loyer, aide au loyer, prime de loyer, ALS

[rent-points] kind=attribute value=number of=rent-amount
gloss: points system for maximum rent
nl: woningwaardering, woningwaarderingsstelsel, puntentelling, huurpunten,
  punten van de woning, puntensysteem huur, WWS, WWS-punten, huurprijscheck, aantal punten van de woning
en: points system(rent), home valuation system,
  rent points, points for your home, housing points valuation
de: Mietspiegel, Punktesystem Wohnung,
  ortsübliche Vergleichsmiete, Mietpreisbremse
fr: système de points logement, encadrement des loyers,
  points du logement, loyer de référence, plafonnement des loyers

[landlord-company] kind=person
gloss: private agency or manager letting homes
nl: verhuurmakelaar, vastgoedbeheerder, verhuurkantoor, beheerder(home),
  beheerkantoor, vastgoedbeheer, woningbeheerder, verhuurbureau, verhuurbemiddelaar, beheerder van het gebouw
en: letting agent, letting agency, property manager, property management,
  lettings agency, rental agency, managing agent, lettings agent
de: Hausverwaltung, Immobilienverwaltung, Wohnungsverwaltung,
  Hausverwalter, Vermietungsbüro, Immobilienverwalter, Vermietungsagentur
fr: agence de location, gestionnaire immobilier, agence immobilière, régie,
  agence locative, gérant d'immeuble, régie immobilière, administrateur de biens

[housing-registration] kind=action
gloss: registering as a home seeker
nl: inschrijven als woningzoekende, woningzoekende, ingeschreven staan voor een woning, inschrijving woningzoekende,
  inschrijving voor een woning, inschrijven voor een woning, ingeschreven als woningzoekende, inschrijven voor sociale huur,
  inschrijving bij de woningcorporatie, staat ingeschreven voor een huurwoning, woningzoekende inschrijven
en: register as home seeker, housing register, home seeker, housing registration, join … housing list,
  register for housing, join the housing register, register for a home, registration for housing, sign up for social housing, housing application,
  apply for social housing
de: Wohnungssuchender, als Wohnungssuchender registrieren, Wohnungsbewerbung,
  Registrierung als Wohnungssuchender, Wohnungssuchende, als wohnungssuchend, Bewerbung um eine Wohnung, Vormerkung für eine Wohnung
fr: demande de logement, demandeur de logement, inscription logement social, candidat locataire,
  inscription pour un logement, s'inscrire pour un logement, demande de logement social, inscrit comme candidat locataire, demander un logement social

[housing-registration-fee] kind=attribute value=money of=housing-registration,register
gloss: cost of registering for a home
nl: inschrijfkosten woning, inschrijfgeld woningzoekende, verlengingskosten inschrijving,
  inschrijfkosten woningzoekende, kosten van inschrijving als woningzoekende, inschrijfgeld voor een woning, jaarlijkse verlengingskosten inschrijving
en: housing registration fee, home seeker fee,
  fee to register for housing, cost of housing registration, renewal fee for housing registration
de: Registrierungsgebühr Wohnungssuche,
  Gebühr für die Wohnungssuche, Kosten der Registrierung als Wohnungssuchender
fr: frais d'inscription logement,
  frais de dossier logement, coût de l'inscription logement, frais d'inscription pour un logement

[housing-waiting-time] kind=attribute value=duration of=housing-registration
gloss: years waited before being offered a home
nl: inschrijfduur, wachttijd woning, meettijd, zoekwaarde, wachttijd voor een woning,
  wachtlijst voor een woning, wachttijd voor een huurwoning, jaren op de wachtlijst, wachttijd sociale huur, inschrijftijd,
  gemiddelde wachttijd woning
en: housing waiting time, registration time, housing waiting list,
  waiting time for a home, wait for a home, wait for social housing, years on the waiting list, waiting list for housing, wait for housing
de: Wartezeit auf eine Wohnung, Warteliste Wohnung,
  Wartezeit für eine Wohnung, Jahre auf der Warteliste, Wartezeit auf eine Sozialwohnung, Warteliste für Wohnungen
fr: délai d'attente logement, ancienneté de la demande,
  délai d'attente pour un logement, attente pour un logement social, années d'attente pour un logement, liste d'attente logement,
  temps d'attente pour un logement

[respond-to-home] kind=action
gloss: apply for an offered home
nl: reageren op een woning, woning … reageren, woningaanbod, reactie op woning,
  reageren op woningen, reageren op … woning, woningreactie, reacties op woningen, reageren op een huurwoning, solliciteren naar een woning,
  reageren op aanbod
en: respond to … home, bid for … home, apply for … home, housing offer,
  bid on homes, bid for homes, bidding for homes, bidding on homes, place a bid on a home, respond to homes, apply for homes
de: auf eine Wohnung bewerben, Wohnungsangebot, für eine Wohnung bewerben,
  Bewerbung auf eine Wohnung, auf Wohnungen bewerben, um eine Wohnung bewerben, Wohnung … bewerben
fr: postuler pour un logement, candidater pour un logement, offre de logement,
  candidature pour un logement, se porter candidat pour un logement, répondre à une offre de logement, candidature à un logement

[refuse-home] kind=action
gloss: turn down an offered home
nl: woning … weigeren, woning … afwijzen, woningaanbod … weigeren, woningaanbieding … weigeren,
  weigeren van … woning, weigering van … woning, huurwoning … weigeren, nee zeggen tegen een woning, aangeboden woning … weigeren,
  afwijzen van … woning
en: refuse … home, decline … home, turn down … home, reject … offer(home),
  refusing … home, refusing an offer of a home, turn down … offer of a home, say no to a home, decline an offer of a home, refuse … property
de: Wohnung … ablehnen, Wohnungsangebot … ablehnen,
  Ablehnung der Wohnung, Wohnung … ausschlagen, Ablehnung eines Wohnungsangebots, Wohnung … absagen
fr: refuser … logement, refus de logement,
  décliner … logement, refuser une offre de logement, refus d'un logement, refuser … proposition de logement

[housing-urgency] kind=thing
gloss: priority for a home
nl: urgentie, urgentieverklaring, voorrang woning, urgent woningzoekende,
  urgentieaanvraag, voorrang op een woning, urgente woningzoekende, met voorrang een woning, urgentie voor een woning, voorrangsverklaring,
  urgentiestatus
en: housing priority, priority need, urgency declaration, housing urgency,
  priority on the housing list, priority for housing, urgent housing need, priority band, priority for a home
de: Wohnberechtigungsschein, Dringlichkeit Wohnung, WBS,
  Dringlichkeitsschein, dringender Wohnbedarf, Vorrang bei der Wohnungsvergabe, Wohnungsnotfall
fr: priorité logement, demande prioritaire, DALO,
  priorité pour un logement, logement prioritaire, droit au logement opposable, logement en urgence

[appropriate-allocation] kind=attribute value=money of=social-rental-home
gloss: maximum income for social rent
nl: inkomensgrens, passend toewijzen, inkomenseis, maximaal inkomen, maximuminkomen,
  maximale inkomen, inkomen tot, toegestaan inkomen, inkomen mag niet hoger, inkomensgrenzen, maximum inkomen, inkomen niet hoger dan
en: income limit, income threshold, maximum income, income requirement,
  earn up to, income up to, income cap, income must not exceed, maximum household income, household income up to, income below
de: Einkommensgrenze, Einkommensobergrenze,
  Höchsteinkommen, Einkommen bis, maximales Einkommen, Einkommen darf … nicht übersteigen, Einkommensgrenzen
fr: plafond de ressources, plafond de revenus, condition de revenus, revenu maximum,
  revenus inférieurs à, revenus maximum, revenu maximal, plafonds de ressources, revenus ne dépassent pas, limite de revenus

[viewing] kind=event
gloss: visit to see a home
nl: bezichtiging, woning … bekijken, kijkmoment, kijkdag, woning … bezichtigen,
  woning komen bekijken, bezichtiging van … woning, kijkmiddag, woning bezoeken, huis … bekijken, rondleiding door de woning
en: viewing, view … home, house viewing, property viewing, view … property,
  see the property, look round the property, view the flat, see the flat, property tour, viewings, view … flat, visit the property
de: Wohnung … besichtigen, Besichtigungstermin, Wohnungsbesichtigung,
  Besichtigung der Wohnung, Wohnung … anschauen, Wohnung … ansehen, Sammelbesichtigung
fr: visite du logement, visiter … logement, visite d'appartement,
  visite du bien, visiter … appartement, visites du logement, visite de la maison, visiter … bien

[house-sharing] kind=state
gloss: living with others in a home
nl: woningdelen, samenwonen, in|wonen, inwoning, medebewoner, kamerverhuur, onzelfstandige woonruimte,
  samen wonen in, iemand laten inwonen, bij u intrekken, bij u komen wonen, iemand in huis nemen, kamer … delen woning, samenwoning
en: house sharing, move in together, live-in, lodger, co-occupant, flatshare,
  someone move in with you, living together, someone moves in with you, take in a lodger, sharing your home, have someone live with you
de: Wohngemeinschaft, WG, zusammen|ziehen, Mitbewohner aufnehmen, Untermietzimmer,
  jemand einziehen lassen, mit einziehen, zu Ihnen ziehen, Aufnahme einer Person in die Wohnung, Zusammenleben
fr: colocation, cohabitation, cohabiter,
  partager le logement, vivre ensemble, emménager avec vous, héberger quelqu'un, accueillir quelqu'un chez vous, cohabitant

[co-tenant] kind=person
gloss: second tenant on the contract
nl: medehuurder, medehuurderschap,
  samen op het huurcontract, tweede huurder, partner op het huurcontract
en: co-tenant, joint tenant, joint tenancy,
  second tenant, both named on the tenancy, named on the tenancy, joint tenants
de: Mitmieter,
  Mitmieterin, zweiter Mieter, gemeinsam im Mietvertrag
fr: cotitulaire du bail, co-locataire titulaire, cotitularité,
  colocataire sur le bail, deuxième locataire, inscrit au bail

[sublet] kind=action
gloss: tenant lets to another
nl: onderverhuren, onderverhuur, onderhuur, doorverhuren, woonfraude, via Airbnb verhuren, aan derden verhuren, woning verhuren aan, doorverhuren aan,
  kamer aan iemand verhuren, aan iemand anders verhuren, aan anderen verhuren, kamer … onderverhuren,
  onderverhuurd, aan toeristen verhuren, vakantieverhuur van uw woning, woning verhuren via, uw woning … onderverhuren, woning doorverhuren,
  in onderhuur, verhuren via Airbnb
en: sublet, subletting, sublease, subtenant, rent out … on Airbnb, let … to third parties, rent out your room, rent out … room to, renting out your spare room,
  rent out your spare room, rent … to someone else, rent out your home, let … to someone else,
  sub-let, sub-letting, rent out your flat, let out your home, let your home to, holiday let your home, sub-tenant, let out a room,
  renting your home to others
de: untervermieten, Untervermietung, Untermiete, über Airbnb vermieten, an Dritte vermieten, weiter|vermieten, an jemand anderen vermieten, an andere vermieten,
  untervermietet, Airbnb-Vermietung, Wohnung an Feriengäste, zur Untermiete, Wohnung an Touristen
fr: sous-louer, sous-location, louer sur Airbnb, louer à un tiers, louer à des tiers, louer une chambre à, louer … à quelqu'un d'autre, louer … à un tiers,
  louer votre logement à,
  sous-loué, location Airbnb, location touristique, louer votre appartement à, location à un tiers

[home-swap] kind=action
gloss: tenants exchange homes
nl: woningruil, woning … ruilen, huizenruil, woningruilen,
  ruilen van woning, van woning ruilen, woning … ruilen met, huis … ruilen, huurwoning … ruilen
en: home swap, mutual exchange, swap … homes, house swap,
  exchange homes, swap your home, exchange of homes, exchange your home, swapping homes
de: Wohnungstausch, Wohnung … tauschen,
  Tausch der Wohnung, Wohnungen tauschen, Tauschwohnung
fr: échange de logement, échanger … logement, bourse d'échange de logements,
  échanger de logement, échange d'appartement, échanger votre logement, permutation de logement

[terminate-tenancy] kind=action is=terminate-contract
gloss: tenant ends the lease
nl: huur … opzeggen, huuropzegging, huurcontract … opzeggen, woning … opzeggen, huurovereenkomst … opzeggen, huurbeëindiging,
  opzegging van de huur, opzegging van … huurcontract, huur … beëindigen, huur op|zeggen, huurcontract … beëindigen, opzeggen van … huur,
  opzegging van de woning, beëindiging van de huur, huur … stopzetten, opzeggen van … woning, de woning verlaten, huurovereenkomst … beëindigen
en: end … tenancy, terminate … tenancy, give notice(tenancy), terminate … lease, notice to quit, terminate … rental agreement, end … lease,
  give notice on your tenancy, notice to end your tenancy, leave your home, ending your tenancy, terminate … rental contract,
  notice to your landlord, termination of tenancy, end of tenancy, leave … property, give notice to your landlord, termination of the lease,
  end your rental
de: Wohnung … kündigen, Mietvertrag … kündigen, Mietkündigung, Kündigung der Wohnung,
  Kündigung des Mietvertrags, Mietverhältnis … kündigen, Mietverhältnis … beenden, Beendigung des Mietverhältnisses, Wohnungskündigung,
  Kündigung des Mietverhältnisses, Kündigung der Mietwohnung, Mietwohnung … kündigen
fr: résilier … bail, résiliation du bail, donner congé, donner son préavis, mettre fin … bail, quitter … logement,
  résiliation de bail, fin de bail, donner … congé, résilier … contrat de location, mettre fin à la location, congé du locataire, donner congé de,
  lettre de congé, fin du bail, mettre fin au bail, envoyer … préavis, rompre … bail

[tenancy-notice-period] kind=attribute is=notice-period value=duration of=terminate-tenancy
gloss: how long before the end notice must be given
nl: opzegtermijn huur, opzegtermijn huurwoning, opzegtermijn van de huur, opzegtermijn van de woning,
  opzegtermijn voor de huur, opzegtermijn voor de woning, maand vooraf de huur opzeggen, opzegtermijn van uw woning, opzegtermijn van uw huurwoning,
  opzegtermijn voor huurders, opzegtermijn van uw huurcontract, opzegtermijn huurcontract
en: tenancy notice period, notice period for the tenancy, lease notice period,
  notice to leave your home, weeks' notice to end the tenancy, notice on your tenancy, weeks' notice to leave, notice period for tenants,
  notice to end the tenancy, notice to leave
de: Kündigungsfrist Wohnung, Kündigungsfrist des Mietvertrags, Kündigungsfrist für die Wohnung,
  Frist zur Kündigung der Wohnung, Kündigungsfrist Mietvertrag, Kündigungsfrist für Mieter, Kündigungsfrist für den Mietvertrag,
  Kündigungsfrist der Wohnung, mietrechtliche Kündigungsfrist
fr: préavis de départ, délai de préavis du bail, préavis du logement, préavis locatif,
  préavis du locataire, préavis pour quitter le logement, préavis de bail, préavis de location, délai de préavis du locataire

[eviction] kind=event
gloss: tenant forced to leave
nl: ontruiming, huisuitzetting, uithuiszetting, ontruimen,
  uitgezet worden, woninguitzetting, huis uitgezet, ontruimd, uit huis gezet, uitzetting, uit uw huis gezet
en: eviction, evict,
  evicted, eviction notice, repossession, eviction order, lose your home, evicting, thrown out of your home
de: Zwangsräumung, Räumungsklage, zwangsräumen,
  Räumung der Wohnung, Räumung, Wohnungsräumung, zwangsgeräumt, Räumungstitel
fr: expulsion, expulser,
  expulsé, expulsion locative, procédure d'expulsion, avis d'expulsion, mise à la porte

[move-out-inspection] kind=event
gloss: check of the home at leaving
nl: eindinspectie, voorinspectie, opleveren, oplevering, woning … opleveren, eindopname, eindcontrole,
  eindcontrole van de woning, controle van de woning bij vertrek, inspectie bij vertrek, woningopname, eindinspectie van de woning, vooropname,
  woninginspectie bij vertrek, inspectie van de woning
en: final inspection, move-out inspection, pre-inspection, check-out inspection, pre-check-out inspection,
  inspection when you leave, end of tenancy inspection, check when you move out, inspection of the home, exit inspection,
  inspection when you move out, final check of your home
de: Wohnungsübergabe, Wohnungsabnahme, Vorabnahme, Abnahme der Wohnung,
  Übergabe der Wohnung, Endabnahme, Wohnungsrückgabe, Rückgabe der Wohnung, Abnahmetermin, Vorbesichtigung, Abnahme bei Auszug
fr: état des lieux de sortie, pré-état des lieux, inspection de sortie, visite de sortie,
  état des lieux de départ, contrôle du logement au départ, visite de pré-état des lieux, inspection du logement, inspection avant départ, pré-visite

[move-in-report] kind=document
gloss: report of the state of the home at the start
nl: opnamestaat, plaatsbeschrijving, beginopname, opleveringsrapport,
  inspectierapport bij intrek, opleverrapport, rapport van de woning, staat van de woning bij intrek, intrede-plaatsbeschrijving,
  proces-verbaal van oplevering
en: inventory report, check-in report, schedule of condition,
  move-in inspection report, inventory of the property, check-in inventory, condition report, move-in report
de: Übergabeprotokoll, Wohnungsübergabeprotokoll,
  Übernahmeprotokoll, Protokoll der Übergabe, Abnahmeprotokoll, Einzugsprotokoll
fr: état des lieux, état des lieux d'entrée,
  état des lieux d'arrivée, rapport d'état des lieux, procès-verbal d'état des lieux

[empty-and-clean] kind=state
gloss: home must be left empty and clean
nl: bezemschoon, leeg en schoon, leeg … opleveren, schoon en leeg,
  veegschoon, opgeruimd en schoon, leeg en bezemschoon, woning leeg en
en: broom-clean, empty and clean, swept clean,
  clear and clean, clean and empty, cleared and clean, left clean and empty, vacant and clean
de: besenrein, leer und sauber,
  geräumt und sauber, sauber und leer, leer und besenrein, besenreiner Zustand
fr: vide et propre, propre et vide, vidé de tout meuble,
  vidé et nettoyé, nettoyé et vide, vide et nettoyé, vidé et propre

[take-over-items] kind=action
gloss: next tenant takes floor, curtains, etc.
nl: overname van spullen, vloer … overnemen, zaken … overnemen, roerende zaken,
  overname van … vloer, spullen overnemen, vloerbedekking overnemen, spullen overdragen aan de nieuwe huurder, achterlaten voor de nieuwe huurder,
  goederen overnemen, overnemen door de nieuwe huurder, overname met de nieuwe huurder
en: take over … items, takeover of items, leave … for the next tenant,
  leave for the new tenant, take over furniture, sell items to the next tenant, items left for the new tenant, leave behind for the next tenant
de: Möbelübernahme, Ablöse, Nachmieter … übernehmen,
  Ablösevereinbarung, Übernahme von Möbeln, Übernahme durch den Nachmieter, Möbel … übernehmen
fr: reprise de meubles, reprendre … meubles, reprise par le locataire suivant,
  reprise des meubles, laisser au locataire suivant, reprise par le nouveau locataire, laisser au nouveau locataire

[handover-keys] kind=event of=key
gloss: giving or returning keys of the home
nl: sleutels … inleveren, sleutels … ophalen, sleutels … overhandigen, sleutel … inleveren, sleuteloverhandiging,
  sleutels … afgeven, inleveren van … sleutels, sleutelafgifte, sleutels terug|brengen, ophalen van … sleutels, sleutels … teruggeven,
  sleuteloverdracht woning, sleutels … overdragen, uitreiking van de sleutels, sleuteluitgifte
en: hand in … keys, return … keys, collect … keys, hand over … keys,
  returning the keys, give back … keys, drop off … keys, collection of keys, handover of keys, handing over … keys, return of keys, key collection
de: Schlüssel … abgeben, Schlüssel … übergeben, Schlüsselrückgabe,
  Übergabe der Schlüssel, Rückgabe der Schlüssel, Schlüssel zurück|geben, Schlüssel … abholen, Abgabe der Schlüssel, Schlüsselabgabe
fr: rendre … clés, remettre … clés, restitution des clés,
  déposer … clés, retour des clés, récupérer … clés, remise de clés, rapporter … clés

[extra-key] kind=action of=key
gloss: copy of a house key or new lock
nl: sleutel … bijmaken, sleutel … namaken, extra sleutel, sleutel … nabestellen, sleutel bijbestellen,
  sleutel laten bijmaken, kopie van de sleutel, bijgemaakte sleutel, sleutel … bijbestellen, extra sleutels, extra sleutel … bestellen, sleutelkopie
en: extra key, duplicate key, key copy, additional key,
  copy of the key, key cut, extra keys, keys cut, another key, replacement key, copy of your key
de: Schlüssel … nachmachen, Zweitschlüssel, Schlüssel … nachbestellen,
  zusätzlicher Schlüssel, Schlüsselkopie, weiterer Schlüssel, Nachschlüssel, Schlüssel nachmachen
fr: double de clé, clé supplémentaire, refaire … clé,
  copie de clé, clé de rechange, faire un double, clés supplémentaires, copie de la clé

[locked-out] kind=event
gloss: resident cannot get in
nl: buitengesloten, sleutel … kwijt, slotenmaker, sleutel … verloren, buiten|sluiten,
  niet meer in huis kunnen, buiten staan zonder sleutel, sleutel binnen laten liggen, deur in het slot gevallen, jezelf buitengesloten,
  sleutelverlies, sleutels kwijt, buitensluiting
en: locked out, locksmith, lose … key, lost key,
  locked yourself out, can't get into your home, lost your keys, keys lost, shut out of your home, lock yourself out, loss of keys, lost keys
de: ausgesperrt, Schlüsseldienst, Schlüssel … verloren, Schlüsselverlust,
  ausgeschlossen aus der Wohnung, Tür zugefallen, Schlüssel … vergessen, Schlüssel verloren, Schlüssel weg, Verlust des Schlüssels,
  Wohnung … ausgesperrt
fr: enfermé dehors, serrurier, clé perdue, perdre … clés, perte de clés,
  porte claquée, clés perdues, clés à l'intérieur, perdu vos clés, perte des clés, enfermé à l'extérieur

[home-repair-request] kind=action
gloss: tenant reports a defect to be repaired
nl: reparatieverzoek, reparatie … melden, onderhoudsverzoek, gebrek … melden, reparatiemelding, onderhoudsmelding,
  kapotte zaak melden, reparatie … aanvragen, reparatie aan|vragen, gebrek in de woning, reparatie … doorgeven, defect in de woning melden,
  reparatie aan|melden, melding van … reparatie, onderhoud … aanvragen, mankement … melden, herstelling … melden
en: repair request, report … repair, maintenance request, report … defect, request … repair,
  report a repair, repairs request, log … repair, request a repair, book … repair, repair report, reporting a repair, raise … repair, report repairs,
  maintenance issue
de: Schadensmeldung Wohnung, Mangel … melden, Reparatur … melden, Mängelmeldung, Reparaturauftrag,
  Meldung eines Mangels, Reparatur … beauftragen, Mangel … anzeigen, Reparaturmeldung, Schaden in der Wohnung, Reparaturanfrage
fr: demande de réparation, signaler … réparation, demande d'intervention(home), signaler … défaut,
  signaler une réparation, demander … réparation, signalement de réparation, signaler une panne dans le logement, demande d'entretien,
  demande de travaux, demande d'intervention technique

[urgent-repair] kind=event of=help-emergency,repair
gloss: repair that cannot wait
nl: spoedreparatie, spoedmelding, spoedklus, noodreparatie,
  dringende reparatie, noodgeval in de woning, reparatie met spoed, spoedgeval in de woning, dringende herstelling, reparatie die niet kan wachten,
  acute reparatie
en: emergency repair, urgent repair, out-of-hours repair,
  emergency repairs, urgent repairs, repair emergency, urgent fault at home, urgent maintenance
de: Notreparatur, Notfallreparatur, dringende Reparatur,
  dringende Reparaturen, Notfall in der Wohnung, Eilreparatur, Reparatur im Notfall, Notfallreparaturen
fr: réparation urgente, dépannage urgent, urgence technique,
  réparation d'urgence, panne urgente, intervention urgente, urgence dans le logement, réparations urgentes

[home-repair-number] kind=attribute value=contact of=urgent-repair
gloss: number for urgent repairs outside hours
nl: noodnummer reparaties, spoednummer reparatie, calamiteitennummer, spoedlijn reparaties,
  telefoonnummer voor spoedreparaties, noodnummer buiten kantooruren, spoednummer buiten kantooruren, calamiteitenlijn, calamiteitendienst,
  noodnummer woning
en: emergency repair number, out-of-hours number, emergency repair line,
  number for emergency repairs, repairs line, emergency line for repairs, repairs number, repairs helpline
de: Notdienst Hausverwaltung, Notrufnummer Reparatur, Hausmeisternotdienst,
  Notfallnummer für Reparaturen, Notdienstnummer Wohnung, Nummer für Notfallreparaturen, Havariedienst, Havarienummer, Reparaturhotline
fr: numéro d'urgence réparations, astreinte technique,
  numéro pour les réparations urgentes, ligne d'urgence logement, numéro d'urgence logement, numéro d'astreinte

[tenant-maintenance] kind=thing opposite=landlord-maintenance
gloss: small maintenance the tenant does himself
nl: klein onderhoud, onderhoud door huurder, klein dagelijks onderhoud, kleine herstellingen,
  kleine reparaties, klein herstel, kleine klusjes in huis, onderhoud voor rekening van de huurder, onderhoud voor de huurder, huurdersonderhoud,
  kleine klussen in huis
en: minor repairs, tenant maintenance, minor maintenance, small repairs,
  small jobs in the home, repairs the tenant pays for, repairs you do yourself, day-to-day repairs, tenant repairs,
  repairs that are your responsibility
de: Kleinreparatur, kleine Reparaturen, Schönheitsreparatur,
  Kleinreparaturen, Reparaturen des Mieters, Kleinreparaturklausel, Schönheitsreparaturen, kleine Instandhaltung
fr: réparations locatives, petit entretien, petites réparations, entretien locatif,
  petits travaux d'entretien, réparations à charge du locataire, entretien courant, menues réparations, travaux à charge du locataire

[landlord-maintenance] kind=thing opposite=tenant-maintenance
gloss: maintenance the landlord does
nl: groot onderhoud, planmatig onderhoud, onderhoud door verhuurder,
  groot herstel, onderhoud voor rekening van de verhuurder, grote reparaties, onderhoud door de corporatie, verhuurdersonderhoud
en: major maintenance, landlord maintenance, planned maintenance(home), major repairs,
  structural repairs, repairs the landlord pays for, landlord repairs, repairs that are our responsibility
de: große Reparaturen,
  Instandhaltung durch den Vermieter, Instandsetzung durch den Vermieter, Instandhaltungspflicht, Reparaturen des Vermieters
fr: gros entretien, grosses réparations, gros travaux,
  travaux à charge du propriétaire, réparations à charge du bailleur, travaux du propriétaire, réparations du propriétaire

[service-subscription-home] kind=thing of=subscription
gloss: paid plan for small repairs
nl: serviceabonnement, onderhoudsabonnement, servicefonds, all-in onderhoud,
  onderhoudscontract woning, reparatieabonnement, servicepakket woning, huurdersservicepakket, serviceabonnement woning
en: service subscription(home), maintenance plan, repairs plan,
  home repairs subscription, repair subscription, home maintenance subscription
de: Serviceabo Wohnung, Wartungspauschale,
  Wartungsabo Wohnung, Reparaturabo Wohnung
fr: abonnement d'entretien, contrat d'entretien logement,
  contrat d'entretien locatif, abonnement de réparation

[caretaker] kind=person
gloss: person looking after the building
nl: huismeester, wijkbeheerder, complexbeheerder, buurtbeheerder,
  conciërge van het gebouw, huismeesters, beheerder van het complex, flatbeheerder
en: caretaker, building manager, housing officer, concierge(building),
  building caretaker, estate caretaker, janitor, site caretaker
de: Hausmeister, Hauswart,
  Hausmeisterin, Hauswartin, Hausbetreuer, Hausmeisterdienst
fr: gardien d'immeuble, concierge(building),
  gardien de l'immeuble, gardienne d'immeuble, concierge de l'immeuble

[home-alteration] kind=action
gloss: tenant changes the home
nl: zelf aangebrachte voorziening, ZAV, klussen in huis, woning … verbouwen, verbouwing, verbouwen, woning … aanpassen, muur … doorbreken, gaatje boren, gaten boren, gat boren, in de muur boren, boren in … muur, muur boren, boren in … wanden, in wanden boren, wand boren, in de wand boren, gat in de muur,
  verandering aan de woning, aanpassing aan de woning, wijziging aan de woning, verbouwing in de woning, zelf klussen, klussen in de woning,
  gaten in de muur, woningaanpassing, woning … veranderen, veranderingen in de woning, zelf aangebrachte veranderingen
en: alteration(home), home improvement, renovate, renovation, alter … home, make … changes to the home, drill a hole, drill into the wall, drilling holes,
  changes to your home, make alterations, alterations to your home, home alterations, improvements to your home, modify … home, DIY in the home,
  alter your home, make improvements
de: bauliche Veränderung, Umbau, um|bauen, renovieren, Renovierung, Loch bohren, Löcher bohren, Bohren in … Wände,
  Umbau der Wohnung, Veränderung an der Wohnung, Änderungen an der Wohnung, Umbauten, baulich verändern, Umbaumaßnahme, bauliche Veränderungen
fr: travaux dans le logement, transformation du logement, rénover, rénovation, aménagement du logement, percer … mur, percer un trou, percer des trous,
  modifier … logement, modification du logement, transformer … logement, travaux de transformation, transformations du logement,
  travaux dans votre logement, aménagements dans le logement

[paint-walls] kind=action
gloss: painting, drilling in the home
nl: muren … verven, muur … schilderen, gaatjes … boren, behangen, behang, schilderwerk,
  gaten … boren, gaatjes in de muur, boren in de muur, spijker in de muur, muren … kleur,
  muren verven, schilderen van de muren, woning schilderen, wanden verven, schilderen en behangen, verf op de muur, wanden … schilderen,
  binnenschilderwerk, kleur van de muur
en: paint … walls, decorate, wallpaper, drill holes, redecorate,
  drill … walls, holes in the wall, holes in the walls, nails in the wall, paint your walls,
  painting the walls, repaint, decorating, painting your home, wallpapering, paint the walls, redecorating
de: Wände … streichen, tapezieren, Löcher … bohren, Tapete,
  in die Wand bohren, Wände … bohren, Löcher in der Wand, Nägel in die Wand, Wände … anmalen,
  Wände streichen, Anstrich, malern, Wohnung … streichen, Streichen der Wände, Malerarbeiten
fr: peindre … murs, repeindre, percer … trous, tapisser, papier peint,
  percer … murs, trous dans les murs, trous dans le mur, clou dans le mur, peindre … mur,
  peinture des murs, repeindre … murs, peindre le logement, travaux de peinture, mettre du papier peint, repeindre le logement

[mould] kind=thing
gloss: damp and mould in a home
nl: schimmel, vocht(home), vochtprobleem, vochtplek, schimmelvorming,
  schimmel in huis, schimmelplekken, vochtprobleem in huis, vochtige muur, vocht in huis, vochtproblemen, vochtige plekken, schimmel op de muur
en: mould, mold, damp(home), damp problem, moisture(home),
  mould on the walls, damp and mould, damp patches, damp patch, damp walls, black mould
de: Schimmel, Feuchtigkeit(home), Schimmelbefall, feuchte Wand,
  Schimmelbildung, feuchte Stellen, Schimmel in der Wohnung, Feuchteschaden, Schimmelflecken, feuchte Wände
fr: moisissure, humidité(home), taches d'humidité,
  moisissures, problème d'humidité, murs humides, mur humide, traces d'humidité, champignons sur les murs

[vermin] kind=thing
gloss: mice, rats, insects in a home
nl: ongedierte, muizen, ratten, kakkerlakken, ongediertebestrijding, plaagdieren, wespennest, bedwants,
  muizenoverlast, muis in huis, rattenoverlast, wespen in huis, mieren in huis, muizenplaag, kakkerlak, ongedierteoverlast
en: pest, vermin, mice, rats, cockroaches, pest control, wasp nest, bed bugs,
  rodents, infestation, wasps in the home, pests in the home, mice infestation, rat infestation, bedbugs
de: Ungeziefer, Schädlinge, Mäuse, Ratten, Kakerlaken, Schädlingsbekämpfung, Wespennest, Bettwanze,
  Schädlingsbefall, Kammerjäger, Ungezieferbefall, Rattenbefall, Mäusebefall, Schädlingsbekämpfer
fr: nuisibles, souris(pest), rats, cafards, dératisation, nid de guêpes, désinsectisation, punaise de lit,
  vermine, infestation, insectes nuisibles, rongeurs, blattes, invasion de souris, punaises de lit

[intercom] kind=event
gloss: doorbell and intercom of a home
nl: intercom, deurbel, bel … kapot, huistelefoon,
  belinstallatie, videofoon, bel doet het niet, huisbel
en: intercom, doorbell, entry phone,
  door entry system, video entry, entryphone, door intercom
de: Gegensprechanlage, Klingel, Türklingel,
  Klingelanlage, Sprechanlage, Türsprechanlage, Haustürklingel
fr: interphone, sonnette, visiophone,
  vidéophone, parlophone, sonnette d'entrée, interphonie

[noise-nuisance] kind=event
gloss: nuisance by neighbours
nl: overlast, burenoverlast, woonoverlast, burenruzie,
  overlast van buren, last van de buren, lawaai van de buren, klacht over de buren, overlast van uw buren, herrie van de buren, burengerucht,
  overlastmelding, lawaaioverlast, burenlawaai
en: nuisance, noise nuisance, neighbour nuisance, noisy neighbours, anti-social behaviour, noise complaint,
  noise from neighbours, problem with neighbours, loud neighbours, antisocial behaviour, noise from next door, trouble with neighbours,
  complaint about neighbours, neighbour noise, neighbour dispute
de: Lärmbelästigung, Nachbarschaftsstreit, Belästigung,
  Lärm der Nachbarn, Ärger mit den Nachbarn, laute Nachbarn, Lärm von Nachbarn, Nachbarschaftslärm, Lärmbeschwerde
fr: nuisances sonores, troubles de voisinage, nuisance, conflit de voisinage,
  bruit des voisins, voisins bruyants, tapage nocturne, bruit de voisinage, trouble du voisinage, problème de voisinage, plainte contre un voisin,
  problèmes de voisinage

[keep-pet-home] kind=action of=animal
gloss: keeping animals in a rental home
nl: huisdier … houden, huisdieren … houden, hond … houden, huisdieren in de woning,
  huisdier … hebben, huisdier in huis, hond in huis, hond of kat houden, huisdieren … toestaan woning, een kat houden, een hond houden,
  huisdieren hebben
en: keep … pet, keep … dog, pets in the home, have … pet,
  own a pet, pet in your home, keeping pets, dog or cat in the home, keep pets, keeping a pet, have a pet, have pets
de: Haustier … halten, Haustierhaltung, Tierhaltung, Hund … halten,
  Haltung von Haustieren, Tiere in der Wohnung, Katze halten, Haltung eines Hundes, Haustiere halten, Haustiere in der Wohnung, Hundehaltung
fr: avoir … animal, détenir … animal, détention d'animaux, animaux dans le logement,
  animaux de compagnie dans le logement, animal domestique dans le logement, avoir un chien, avoir un animal, détenir un animal, garder un animal,
  possession d'animaux

[common-area] kind=place
gloss: common areas of a building
nl: gemeenschappelijke ruimte, portiek, galerij(building), gezamenlijke hal, algemene ruimte,
  gemeenschappelijke hal, gezamenlijke ruimte, gemene delen, portieken, gemeenschappelijke ruimten, centrale hal
en: communal area, shared hallway, common area, communal hallway,
  common parts, shared area, communal stairs, communal areas, shared stairs, communal entrance
de: Gemeinschaftsraum, Hausflur, Gemeinschaftsfläche,
  gemeinschaftliche Flächen, Gemeinschaftsflächen, Flur im Haus, Allgemeinfläche
fr: parties communes, cage d'escalier, hall d'immeuble, espaces communs,
  couloir commun, communs de l'immeuble, espace commun, hall commun, hall de l'immeuble, cage d'escalier commune

[garden-maintenance] kind=action
gloss: tenant keeps garden and hedge
nl: tuinonderhoud, tuin … onderhouden, heg … snoeien, schutting, erfafscheiding, tuin … bijhouden,
  onderhoud van de tuin, tuin … verzorgen, bijhouden van de tuin, tuin … netjes houden, schuttingen, tuinverzorging
en: garden maintenance, maintain … garden, trim … hedge, fence, hedge,
  gardening, upkeep of the garden, look after … garden, cut … hedge, garden upkeep, keep … garden tidy, hedge cutting
de: Gartenpflege, Garten … pflegen, Hecke … schneiden, Zaun,
  Pflege des Gartens, Gartenarbeit, Gartenunterhaltung, Rasenmähen
fr: entretien du jardin, entretenir … jardin, tailler … haie, clôture(garden), haie,
  tonte du gazon, entretien des jardins, taille de la haie, taille des haies, jardinage

[storage-room] kind=place
gloss: storage of a flat
nl: kelderbox, kelderberging, bergruimte, fietsenberging,
  schuur bij de woning, bergingen, opslagruimte bij de woning, kelderruimte
en: storage room, basement storage, bike storage,
  storage unit in the building, store room, storeroom, bicycle storage
de: Kellerabteil, Fahrradkeller,
  Kellerraum, Fahrradabstellraum, Kellerverschlag, Abstellkammer
fr: local de stockage, débarras, local à vélos,
  local vélos, cellier

[garage-rent] kind=thing of=hire
gloss: garage or parking spot let with a home
nl: garage … huren, parkeerplaats … huren, garage huren,
  huur van een garage, parkeerplek huren, garage … te huur, parkeerplaats huren, huren van een parkeerplaats
en: rent … garage, rent … parking space, lock-up garage,
  renting a garage, rent a garage, garage to rent, parking space to rent, garage rental, rent a parking space
de: Garage mieten, Tiefgaragenplatz, Stellplatz … mieten, Stellplatz(home),
  Stellplatz mieten, Miete für den Stellplatz, Garagenmiete, Garage … mieten, Stellplatzmiete, Tiefgaragenstellplatz
fr: box de garage, louer … garage, place de parking à louer, louer … place de parking,
  location de garage, location d'un garage, garage à louer, location de parking, louer un garage, location d'une place de parking

[owners-association] kind=person
gloss: association of apartment owners
nl: VvE, vereniging van eigenaars, vereniging van eigenaren, syndicus, mede-eigendom,
  VvE-bestuur, vereniging van mede-eigenaars, VME, appartementseigenaren, vereniging van eigenaren van het gebouw
en: owners' association, homeowners association, residents' association, HOA,
  owners' corporation, homeowners' association, body corporate, owners association
de: Eigentümergemeinschaft, Wohnungseigentümergemeinschaft,
  Eigentümerverband, Wohneigentümergemeinschaft
fr: copropriété, syndic, association des copropriétaires, syndicat des copropriétaires,
  copropriétaires, association de copropriétaires, conseil syndical, ACP

[owners-association-fee] kind=attribute value=money of=owners-association
gloss: monthly contribution to the owners association
nl: VvE-bijdrage, VvE-kosten, maandelijkse VvE-bijdrage, servicekosten VvE,
  bijdrage aan de VvE, maandelijkse bijdrage VvE, bijdrage VvE, syndickosten
en: owners' association fee, HOA fee, owners' contribution,
  monthly association fee, contribution to the owners' association, owners' association contribution
de: Hausgeld,
  Wohngeld für Eigentümer, monatliches Hausgeld, Hausgeldzahlung
fr: charges de copropriété, appel de fonds,
  provision de copropriété, charges de la copropriété, appels de fonds, provisions de copropriété

[owners-meeting] kind=event
gloss: members' meeting of owners
nl: ledenvergadering, VvE-vergadering, algemene ledenvergadering, ALV,
  vergadering van eigenaren, vergadering van eigenaars, jaarvergadering van de VvE, vergadering van de VvE
en: owners' meeting, general meeting, annual general meeting, AGM,
  meeting of owners, annual owners' meeting, owners' association meeting, meeting of the owners' association
de: Eigentümerversammlung, Mitgliederversammlung,
  WEG-Versammlung, Versammlung der Eigentümer, Wohnungseigentümerversammlung
fr: assemblée générale, assemblée des copropriétaires, AG,
  assemblée de copropriété, AG de copropriété, assemblée générale des copropriétaires

[reserve-fund] kind=thing
gloss: money saved for maintenance of the building
nl: reservefonds, onderhoudsreserve, meerjarenonderhoudsplan, MJOP,
  spaarpot van de VvE, reserve voor groot onderhoud, onderhoudsfonds, onderhoudsplan, reserveringen voor onderhoud
en: reserve fund, maintenance reserve, sinking fund,
  fund for major works, maintenance fund, long-term maintenance plan
de: Instandhaltungsrücklage, Rücklage(building), Erhaltungsrücklage,
  Instandhaltungsrückstellung, Rücklagen der WEG, Erhaltungsrücklagen
fr: fonds de réserve, fonds de travaux, fonds de roulement,
  réserve pour travaux, fonds pour travaux, réserve de copropriété, caisse de réserve

[buy-home] kind=action is=buy
gloss: purchase of a house
nl: huis … kopen, woning … kopen, koopwoning, huurwoning … kopen,
  aankoop van een huis, aankoop van een woning, kopen van een huis, eigen woning kopen, kopen van een woning, woningaankoop, appartement … kopen,
  koophuis
en: buy … house, buy … home, owner-occupied home, purchase … property, purchase … home,
  house purchase, buying a home, buying a house, home purchase, purchase of a home, buy a flat, purchase of a property
de: Haus … kaufen, Wohnung … kaufen, Immobilie … kaufen,
  Hauskauf, Wohnungskauf, Immobilienkauf, Kauf einer Wohnung, Kauf einer Immobilie, Kauf eines Hauses
fr: acheter … maison, acheter … logement, achat immobilier, acheter … appartement,
  achat de la maison, achat d'un logement, achat d'une maison, acquérir … logement, achat d'un bien, acquisition d'un bien, achat d'un appartement

[estate-agent] kind=person
gloss: agent in selling and buying homes
nl: makelaar(house), aankoopmakelaar, verkoopmakelaar, vastgoedmakelaar,
  makelaarskantoor, NVM-makelaar, woningmakelaar, huizenmakelaar
en: estate agent, realtor, real estate agent,
  estate agency, property agent, estate agents, real estate broker
de: Immobilienmakler, Makler(house),
  Maklerbüro, Wohnungsmakler, Immobilienmaklerin
fr: agent immobilier, courtier immobilier,
  agence immobilière de vente, agents immobiliers, mandataire immobilier

[agency-fee] kind=attribute value=money of=estate-agent
gloss: fee of the letting or selling agent
nl: bemiddelingskosten, makelaarskosten, courtage, contractkosten,
  kosten van de makelaar, makelaarsprovisie, makelaarscourtage, bemiddelingsvergoeding, provisie van de makelaar, bemiddelingsfee,
  verhuurkosten makelaar
en: agency fee, letting fee, commission(house), broker fee,
  agent's fee, estate agent fee, letting agent fees, estate agent's commission, lettings fee, agency fees
de: Maklerprovision, Maklercourtage, Provision(house),
  Provision für den Makler, Maklerkosten, Maklergebühr, Vermittlungsprovision, Maklerlohn
fr: frais d'agence, honoraires d'agence, commission d'agence,
  honoraires de location, commission de l'agence, frais de l'agence, honoraires de l'agence, commission de l'agent immobilier

[income-proof] kind=document
gloss: documents on income for a tenancy or loan
nl: inkomensgegevens, loonstrook, inkomensverklaring, salarisstrook, werkgeversverklaring, inkomensbewijs,
  bewijs van inkomen, loonstrookjes, loonstroken, inkomensbewijzen, salarisspecificatie, loonbrief, loonfiche, bewijs van inkomsten,
  inkomensverklaringen
en: proof of income, payslip, income statement, employer's statement, pay slip,
  evidence of income, payslips, pay slips, wage slip, income evidence, salary slip, proof of earnings, wage slips
de: Einkommensnachweis, Gehaltsabrechnung, Lohnabrechnung, Gehaltsnachweis,
  Nachweis des Einkommens, Gehaltsnachweise, Lohnzettel, Einkommensnachweise, Verdienstbescheinigung, Lohnnachweis, Gehaltszettel
fr: justificatif de revenus, fiche de paie, fiche de salaire, attestation de l'employeur, bulletin de salaire,
  preuve de revenus, fiches de paie, bulletins de salaire, justificatifs de revenus, preuves de revenus, fiches de salaire, bulletin de paie

[landlord-reference] kind=document
gloss: statement of previous landlord
nl: verhuurdersverklaring, huurdersverklaring,
  verklaring van de verhuurder, verklaring van uw huidige verhuurder, verhuurderverklaring, verklaring van goed huurderschap
en: landlord reference, tenant reference, landlord statement,
  reference from your landlord, letter from your landlord, landlord's reference, reference from the landlord, tenancy reference
de: Mietschuldenfreiheitsbescheinigung, Vormieterbescheinigung,
  Bescheinigung des Vermieters, Bescheinigung des Vorvermieters, Mietschuldenfreiheit
fr: attestation du bailleur, quittance de loyer, attestation de loyer,
  attestation du propriétaire, quittances de loyer, attestation de votre bailleur

[smoke-detector] kind=thing
gloss: alarm for smoke or carbon monoxide
nl: rookmelder, koolmonoxidemelder, CO-melder, rookalarm,
  rookdetector, koolmonoxidealarm, brandmelder, rookmelders, rooksensor
en: smoke detector, smoke alarm, carbon monoxide alarm, CO alarm,
  fire alarm, CO detector, smoke alarms, carbon monoxide detector, smoke detectors
de: Rauchmelder, Rauchwarnmelder, CO-Melder,
  Brandmelder, Kohlenmonoxidmelder, Rauchmelders, Rauchmeldeanlage
fr: détecteur de fumée, détecteur de CO, alarme incendie,
  détecteurs de fumée, DAAF, détecteur de monoxyde, avertisseur de fumée

[furnished] kind=state opposite=unfurnished
gloss: let with furniture
nl: gemeubileerd, gestoffeerd, gemeubeld,
  met meubels, incl. meubels, volledig ingericht, met meubilair
en: furnished,
  with furniture, fully furnished, furniture included
de: möbliert,
  mit Möbeln, voll möbliert, vollmöbliert, Möbel inklusive
fr: meublé,
  avec meubles, location meublée, meublée, logement meublé

[unfurnished] kind=state opposite=furnished
gloss: let without furniture
nl: ongemeubileerd, kale woning, kaal verhuurd,
  zonder meubels, kaal opgeleverd, niet gemeubileerd, casco verhuurd
en: unfurnished,
  without furniture, not furnished, no furniture
de: unmöbliert, nicht möbliert,
  ohne Möbel, leer vermietet, unmöblierte
fr: non meublé, location vide,
  non meublée, sans meubles, location non meublée, logement vide loué

[student-housing] kind=thing is=rental-home
gloss: room for students
nl: studentenkamer, studentenwoning, studentenhuisvesting, campuscontract, studentenflat,
  kamer voor studenten, studentenhuis, studentencomplex, studentenkot, studentenkamers, kot
en: student room, student housing, student accommodation, hall of residence,
  student flat, student residence, halls of residence, student halls, student accommodations
de: Studentenwohnheim, Studentenzimmer, Studierendenwohnheim,
  Studentenwohnung, Wohnheimplatz, Studierendenzimmer, Zimmer im Studentenwohnheim
fr: logement étudiant, résidence universitaire, résidence étudiante, kot,
  chambre d'étudiant, chambre étudiante, résidence pour étudiants, cité universitaire, logement pour étudiants

[senior-housing] kind=thing is=rental-home
gloss: home for older people
nl: seniorenwoning, ouderenwoning, 55-plus woning, aanleunwoning,
  woning voor ouderen, woning voor senioren, serviceflat, 55-pluswoning, assistentiewoning, 55+-woning
en: sheltered housing, senior housing, retirement housing,
  homes for older people, over-55s housing, extra care housing, retirement flat, over-55s home
de: Seniorenwohnung, betreutes Wohnen,
  Seniorenwohnungen, altersgerechte Wohnung, Wohnung für Senioren, Wohnen für Senioren
fr: résidence senior, logement pour seniors, résidence services,
  logement adapté aux seniors, foyer logement, résidence autonomie, logement senior, résidence-services

[moving-company] kind=person
gloss: firm that moves furniture
nl: verhuisbedrijf, verhuizer, verhuiswagen, verhuislift,
  verhuisfirma, verhuisdienst, erkend verhuizer, verhuizers
en: moving company, removal company, mover, removal van,
  removal firm, removals company, removal men, movers, removals firm
de: Umzugsunternehmen, Umzugsfirma, Möbelwagen,
  Möbelspedition, Umzugsspedition, Umzugsdienst, Umzugshelfer
fr: déménageur, société de déménagement, camion de déménagement, lift de déménagement,
  entreprise de déménagement, déménageurs, service de déménagement

[moving-cost-allowance] kind=attribute value=money
gloss: sum paid when a tenant must move for renovation
nl: verhuiskostenvergoeding, verhuisvergoeding, verhuiskosten,
  vergoeding van verhuiskosten, tegemoetkoming in de verhuiskosten, vergoeding voor de verhuizing, vergoeding voor uw verhuizing, verhuispremie
en: moving allowance, relocation allowance, moving costs,
  compensation for moving, help with moving costs, removal expenses, moving expenses, removal costs, home loss payment
de: Umzugskostenpauschale, Umzugskosten,
  Umzugsbeihilfe, Umzugspauschale, Erstattung der Umzugskosten, Umzugskostenbeihilfe
fr: indemnité de déménagement, frais de déménagement, prime de déménagement,
  aide au déménagement, remboursement des frais de déménagement, prime déménagement, allocation de déménagement

[tenant-committee] kind=person of=tenant
gloss: tenants' organisation or dispute body
nl: huurcommissie, huurdersvereniging, bewonerscommissie, huurdersorganisatie,
  bewonersvereniging, huurdersraad, bewonersraad, huurdersbelangenvereniging, huurteam
en: rent tribunal, tenants' association, tenants' committee,
  tenant association, residents' committee, tenant panel, tenants' union
de: Mieterverein, Mieterbund, Mieterbeirat,
  Mieterverband, Mieterschutzverein, Mietervertretung
fr: association de locataires, commission de conciliation, comité de locataires,
  comité des locataires, amicale de locataires, syndicat des locataires, conseil des locataires
