# People: kinds of customers, age groups, roles, staff, authorities.

[person] kind=person
gloss: a human being
nl: persoon, mens, iemand
en: person, people, somebody
de: Person, Mensch, jemand
fr: individu, quelqu'un, gens, personne

[customer] kind=person
gloss: who buys from or uses the company
nl: klant, cliënt, afnemer, klanten
en: customer, client, shopper
de: Kunde, Kundin, Klient, Auftraggeber
fr: client, cliente, clientèle

[company] kind=person
gloss: the organisation itself, its service department
nl: bedrijf, organisatie, onderneming, firma
en: company, organisation, firm, business operator, =our company
de: Unternehmen, Firma, Organisation
fr: entreprise, société, organisation, =notre société, opérateur commercial

[customer-type] kind=person contrast=yes
gloss: private or business customer
nl: soort klant, klanttype
en: type of customer, customer type
de: Kundenart, Kundentyp
fr: type de client

[consumer] kind=person is=customer-type opposite=business-customer
gloss: private individual as a customer
nl: consument, particulier, particuliere klant, privépersoon, privéklant, natuurlijk persoon, als particulier
en: consumer, private customer, private individual, residential customer, private person
de: Verbraucher, Privatkunde, Privatperson, Konsument, Privatkundin
fr: consommateur, client particulier, personne privée, =particulier, =particuliers

[business-customer] kind=person is=customer-type opposite=consumer
gloss: company or professional as a customer
nl: zakelijk, zakelijke klant, ondernemer, bedrijven, zakelijke afnemer, zzp'er, bedrijfsmatig, zakelijke account
en: business customer, business(customer), corporate, business client, company customer, trade customer, B2B
de: Geschäftskunde, Firmenkunde, geschäftlich, Unternehmer, Gewerbetreibende, Gewerbekunde
fr: client professionnel, professionnel, client entreprise, entrepreneur

[age-group] kind=person of=age contrast=yes
gloss: group by age
nl: leeftijdsgroep, leeftijdscategorie
en: age group, age category, age bracket
de: Altersgruppe, Altersklasse
fr: tranche d'âge, catégorie d'âge, groupe d'âge

[baby] kind=person is=age-group
gloss: child in the first years
nl: baby, zuigeling, peuter, dreumes, kleintje
en: baby, infant, toddler, little one
de: Baby, Säugling, Kleinkind
fr: bébé, nourrisson, tout-petit

[child] kind=person is=age-group opposite=adult
gloss: young person
nl: kind, kids, kinderen, jongste bezoeker, jongen, meisje, kleuter, zoon, dochter
en: child, kid, children, youngster, son, daughter
de: Kind, Kids, Kinder, Sohn, Tochter
fr: enfant, gamin, jeune enfant, fils(child)

[teenager] kind=person is=age-group
gloss: about 12 to 18 years
nl: tiener, jongere, puber, jeugd
en: teenager, youth, young person, teen, adolescent
de: Jugendliche, Teenager, Jugend
fr: adolescent, ado, jeune

[minor] kind=person
gloss: not yet of full legal age
nl: minderjarig, minderjarige, onder de 18, jonger dan 18, nog geen 18
en: minor, underage, under 18, under age, under eighteen
de: minderjährig, Minderjährige, unter 18, noch nicht 18
fr: mineur, moins de 18 ans, mineur d'âge

[adult] kind=person is=age-group opposite=child
gloss: of full age
nl: volwassene, volwassen, meerderjarig, boven de 18, achttienplusser, 18-plusser
en: adult, grown-up, of age, over 18
de: Erwachsene, volljährig, erwachsen, über 18
fr: adulte, majeur, plus de 18 ans

[student] kind=person is=age-group
gloss: studies at college or university
nl: student, studenten, studerende, mbo-student, hbo-student
en: student, undergraduate
de: Student, Studierende, Studentin
fr: étudiant, étudiante

[pupil] kind=person
gloss: goes to school
nl: scholier, leerling
en: pupil, schoolchild
de: Schüler, Schülerin
fr: élève, écolier, lycéen

[senior] kind=person is=age-group
gloss: older person, about 65 and over
nl: senior, 65-plusser, 65+, oudere, =oudere, gepensioneerde, AOW'er, bejaarde
en: senior, pensioner, senior citizen, over 65, elderly, retiree
de: Senior, Rentner, ältere Menschen, Pensionär
fr: senior, retraité, personne âgée, plus de 65 ans

[family] kind=person
gloss: parents and children
nl: gezin, familie, gezinsleden, gezinslid, familielid
en: family, family member, relatives
de: Familie, Familienmitglied, Angehörige
fr: famille, membre de la famille, =proches

[group] kind=person opposite=individual-visitor
gloss: several people who come together
nl: gezelschap, groepje, groepsbezoek, groep
en: group, group visit, =party of, =your party, group of, touring party
de: Gruppe, Reisegruppe, Gruppenbesuch
fr: visite de groupe, =groupe, =groupes

[individual-visitor] kind=person opposite=group
gloss: comes on his own, not in a group
nl: individuele bezoeker, individueel, losse bezoeker, alleenreizende, eenling
en: individual visitor, solo visitor, solo traveller, =individuals
de: Einzelbesucher, individuell, Einzelperson, Alleinreisende
fr: visiteur individuel, individuel, personne seule

[school-class] kind=person is=group
gloss: class with its teacher
nl: schoolklas, schoolgroep, klas, schooluitje, schoolreisje
en: school class, school group, school trip, class of pupils
de: Schulklasse, Schulgruppe, Klassenfahrt, Schulausflug
fr: classe scolaire, groupe scolaire, sortie scolaire

[companion] kind=person
gloss: goes with a person who needs help
nl: begeleider, begeleidster, medereiziger, mantelzorger, meegaande persoon, iemand mee|nemen, iemand mee|brengen, meekomen als steun, iemand bij je, naaste mee|nemen, partner mee|nemen, moeder mee|nemen
en: companion, carer, attendant, essential companion, caregiver, bring someone, someone with you, come with someone
de: Begleitperson, Begleiter, Betreuer(companion), Pfleger, jemanden mit|nehmen, jemanden mit|bringen, Partner mit|nehmen, Angehörigen mit|nehmen
fr: accompagnateur, accompagnant, aidant, aide-soignant, venir accompagné, vous faire accompagner, accompagné d'un proche

[parent] kind=person
gloss: mother, father or legal guardian
nl: ouder(parent), =ouder(parent), moeder, vader, voogd, verzorger, opa, oma, grootouder, wettelijke vertegenwoordiger
en: parent, mother, father, legal guardian(parent), grandparent, guardian
de: Elternteil, Eltern, Mutter, Vater, Erziehungsberechtigte, Großeltern
fr: parent, mère, père, tuteur(parent), tuteur légal, grand-parent

[disabled-person] kind=person
gloss: person with a disability
nl: gehandicapte, gehandicapt, mindervalide, beperking(disability), handicap(disabled person), mensen met een beperking, invalide
en: disabled, disability, disabled person, reduced mobility, impairment, special needs
de: Behinderte, behindert, Behinderung, Schwerbehinderte, Menschen mit Behinderung, Beeinträchtigung
fr: handicapé, handicap, personne handicapée, personne à mobilité réduite, PMR, situation de handicap

[wheelchair-user] kind=person is=disabled-person of=wheelchair
gloss: sits in a wheelchair
nl: rolstoelgebruiker, rolstoeler, in een rolstoel zitten
en: wheelchair user, in a wheelchair
de: Rollstuhlfahrer, im Rollstuhl sitzen
fr: utilisateur de fauteuil roulant, en fauteuil roulant

[blind-person] kind=person is=disabled-person
gloss: cannot see or sees badly
nl: blind, slechtziend, slechtziende, visuele beperking
en: blind, visually impaired, partially sighted
de: blind, sehbehindert, Blinde
fr: aveugle, malvoyant, déficient visuel

[deaf-person] kind=person is=disabled-person
gloss: cannot hear or hears badly
nl: doof, slechthorend, slechthorende, ringleiding, gebarentaal
en: deaf, hard of hearing, hearing loop, sign language
de: gehörlos, schwerhörig, taub, Gebärdensprache
fr: sourd, malentendant, langue des signes, boucle magnétique

[membership-scope] kind=person of=member contrast=yes
gloss: member or not
nl: wel of geen lid
en: member status
de: Mitgliedsstatus
fr: statut de membre

[member] kind=person is=membership-scope opposite=non-member
gloss: belongs to the club or programme
nl: lid, =leden, lidmaatschap, clublid
en: member, membership
de: Mitglied, Mitgliedschaft
fr: membre, adhérent, adhésion, affilié

[non-member] kind=person is=membership-scope opposite=member
gloss: does not belong to the club or programme
nl: niet-lid, geen lid, niet-leden, zonder lidmaatschap
en: non-member, not a member, nonmember, without membership
de: Nichtmitglied, kein Mitglied, ohne Mitgliedschaft
fr: non-membre, non-adhérent, pas membre

[customer-status] kind=person contrast=yes
gloss: new or existing customer
nl: nieuw of bestaand
en: new or existing
de: neu oder bestehend
fr: nouveau ou existant

[new-customer] kind=person is=customer-status opposite=existing-customer
gloss: first contract or order
nl: nieuwe klant, nieuw bij ons, eerste bestelling, nog geen klant
en: new customer, new to us, first order, first-time customer
de: Neukunde, neuer Kunde, Erstbestellung
fr: nouveau client, première commande, pas encore client

[existing-customer] kind=person is=customer-status opposite=new-customer
gloss: is a customer already
nl: bestaande klant, vaste klant, al klant, trouwe klant, huidige klant
en: existing customer, regular customer, current customer, loyal customer
de: Bestandskunde, Stammkunde, bestehender Kunde
fr: client existant, client fidèle, déjà client, client actuel

[employee] kind=person
gloss: works for an employer
nl: werknemer, personeelslid, collega
en: employee, worker, colleague
de: Arbeitnehmer, Angestellte, Kollege
fr: salarié, travailleur, collègue, =employé, =employés, =employée, =employées

[employer] kind=person
gloss: firm one works for
nl: werkgever, baas
en: employer, boss
de: Arbeitgeber, Chef
fr: employeur, patron

[self-employed] kind=person
gloss: works for himself
nl: zelfstandige, =zelfstandige, freelancer, eenmanszaak, zzp
en: self-employed, freelancer, sole trader
de: Selbstständige, =Selbstständige, Freiberufler, Einzelunternehmer
fr: indépendant, travailleur indépendant, auto-entrepreneur

[neighbour] kind=person
gloss: lives next door
nl: buur, buren, buurman, buurvrouw, bij de buren, omwonende
en: neighbour, neighbor, next door, people next door
de: Nachbar, Nachbarin, nebenan
fr: voisin, voisine, à côté chez, voisin d'à côté

[home-relation] kind=person of=tenant contrast=yes
gloss: tenant or owner
nl: huurder of eigenaar
en: tenant or owner
de: Mieter oder Eigentümer
fr: locataire ou propriétaire

[tenant] kind=person is=home-relation opposite=owner
gloss: rents the home
nl: huurder, huurster, onderhuurder
en: tenant, renter, lessee
de: Mieter, Mieterin, Untermieter
fr: locataire, sous-locataire

[owner] kind=person is=home-relation opposite=tenant
gloss: owns it
nl: eigenaar, huiseigenaar, bezitter, eigenaresse
en: owner, homeowner, proprietor
de: Eigentümer, Besitzer, Hauseigentümer, Inhaber
fr: propriétaire, possesseur, détenteur

[landlord] kind=person
gloss: rents out the home
nl: verhuurder, huisbaas, woningcorporatie, woningbouwvereniging
en: landlord, lessor, housing association
de: Vermieter, Wohnungsgesellschaft, Vermieterin
fr: bailleur, propriétaire bailleur, logeur

[tourist] kind=person opposite=resident
gloss: is there on a visit
nl: toerist, vakantieganger, dagjesmens
en: tourist, holidaymaker, day tripper
de: Tourist, Urlauber, Tagesgast
fr: touriste, vacancier, excursionniste

[resident] kind=person opposite=tourist
gloss: lives there
nl: inwoner, bewoner, ingezetene, buurtbewoner, woonachtig
en: resident, inhabitant, local resident, =locals
de: Einwohner, Anwohner, Bewohner, wohnhaft
fr: habitant, résident, riverain

[driver] kind=person opposite=passenger
gloss: steers the vehicle
nl: bestuurder, automobilist, chauffeur
en: driver, motorist
de: Fahrer(driver), Autofahrer, Fahrzeugführer
fr: conducteur, automobiliste, chauffeur(driver)

[passenger] kind=person opposite=driver
gloss: travels along
nl: passagier, reiziger, inzittende
en: passenger, traveller, rider, traveler
de: Passagier, Fahrgast, Reisende, Mitfahrer
fr: passager, voyageur, usager des transports

[cyclist] kind=person
gloss: rides a bicycle
nl: fietser, wielrenner
en: cyclist, bike rider
de: Radfahrer, Radler
fr: cycliste

[patient] kind=person
gloss: is treated by a doctor
nl: patiënt, patiënte
en: patient
de: Patient, Patientin
fr: patient, patiente

[visitor] kind=person
gloss: comes to see a place
nl: bezoeker, bezoekster, museumbezoeker, publiek(visitors)
en: visitor, museum-goer, attendee, audience
de: Besucher, Besucherin, Publikum
fr: visiteur, visiteuse, =le public, =du public, spectateur

[guest] kind=person
gloss: is received, stays or eats there
nl: gast, hotelgast, introducé, genodigde
en: guest, hotel guest, invitee
de: Gast, Hotelgast
fr: invité, hôte, convive

[participant] kind=person
gloss: takes part
nl: deelnemer, deelneemster, cursist
en: participant, entrant, course member
de: Teilnehmer, Teilnehmerin, Kursteilnehmer
fr: participant, participante

[user] kind=person
gloss: uses the service
nl: gebruiker, gebruikster
en: user
de: Nutzer, Benutzer, Anwender
fr: utilisateur, utilisatrice, usager

[subscriber] kind=person
gloss: has a subscription
nl: abonnee, abonnementhouder
en: subscriber, subscription holder
de: Abonnent, Abonnentin
fr: abonné, abonnée

[cardholder] kind=person of=card
gloss: whose card it is
nl: kaarthouder, pashouder
en: cardholder, pass holder
de: Karteninhaber, Passinhaber
fr: titulaire de la carte, porteur de la carte

[account-holder] kind=person
gloss: whose account or contract it is
nl: rekeninghouder, accounthouder, contractant, contracthouder, hoofdbewoner
en: account holder, contract holder, named person
de: Kontoinhaber, Vertragsinhaber, Vertragspartner
fr: titulaire du compte, titulaire du contrat(account holder), titulaire

[main-booker] kind=person
gloss: who made the booking
nl: hoofdboeker, boeker, degene die geboekt heeft
en: lead booker, main booker, lead guest, person who booked
de: Hauptbucher, Buchende
fr: titulaire de la réservation, personne qui a réservé

[buyer] kind=person opposite=seller
gloss: who buys
nl: koper, besteller
en: buyer, purchaser
de: Käufer, Besteller
fr: acheteur, acquéreur

[seller] kind=person opposite=buyer
gloss: who sells
nl: verkoper, verkopende partij, webwinkelier
en: seller, vendor, merchant, retailer
de: Verkäufer, Händler
fr: vendeur, marchand, commerçant

[supplier] kind=person
gloss: firm that supplies
nl: leverancier, aanbieder, provider
en: supplier, provider
de: Lieferant(supplier), Anbieter, Versorger
fr: fournisseur, prestataire

[partner-spouse] kind=person
gloss: husband, wife, partner
nl: partner, echtgenoot, echtgenote, man(husband), vrouw(wife)
en: partner, spouse, husband, wife
de: Partner, Ehepartner, Ehemann, Ehefrau, Lebensgefährte
fr: conjoint, partenaire, mari, épouse, époux

[friend] kind=person
gloss: someone one likes
nl: vriend, vriendin, kennis(friend), maat(friend)
en: friend, mate, acquaintance
de: Freund, Freundin, Bekannte
fr: ami, amie, copain, connaissance(friend)

[household] kind=person
gloss: people in one home
nl: huishouden, huisgenoot, per adres, inwonend
en: household, housemate, roommate, same address
de: Haushalt, Mitbewohner, im selben Haushalt
fr: ménage(household), foyer, colocataire

[couple] kind=person
gloss: two people who belong together
nl: echtpaar, koppel, tweetal, stelletje, =een stel
en: couple, pair of people
de: Ehepaar, Paar(couple)
fr: couple

[heir] kind=person
gloss: inherits
nl: erfgenaam, nabestaande, executeur
en: heir, next of kin, surviving relative, executor
de: Erbe(heir), Hinterbliebene, Erben
fr: héritier, ayant droit, proche du défunt

[third-party] kind=person
gloss: another person than the customer
nl: iemand anders, derde(person), derden, =aan een ander, =door een ander, =een ander persoon, =een andere persoon, =andere personen
en: someone else, another person, third party, somebody else
de: jemand anderes, andere Person, Dritte, Dritter
fr: quelqu'un d'autre, autre personne, tiers, une tierce personne

[authorised-person] kind=person
gloss: may act for the customer
nl: gemachtigde, gevolmachtigde, vertegenwoordiger, bewindvoerder
en: authorised person, representative, proxy, administrator(person)
de: Bevollmächtigte, Vertreter, gesetzlicher Betreuer
fr: mandataire, représentant, personne autorisée

[beneficiary] kind=person opposite=sender
gloss: gets the benefit or money
nl: begunstigde, ontvanger, geadresseerde
en: beneficiary, recipient, payee, addressee
de: Begünstigte, Empfänger, Adressat
fr: bénéficiaire, destinataire

[sender] kind=person opposite=beneficiary
gloss: who sends
nl: afzender, verzender
en: sender, shipper
de: Absender, Versender
fr: expéditeur

[doctor] kind=person
gloss: physician
nl: dokter, arts, huisarts, specialist(doctor)
en: doctor, physician, GP
de: Arzt, Ärztin, Hausarzt
fr: médecin, docteur, généraliste

[dentist] kind=person
gloss: treats teeth
nl: tandarts, mondhygiënist
en: dentist, hygienist
de: Zahnarzt, Zahnärztin
fr: dentiste

[police] kind=person
gloss: police
nl: politie, agent(police), politieagent
en: police, police officer
de: Polizei, Polizist
fr: police, policier, gendarmerie, commissariat

[fire-brigade] kind=person
gloss: fire service and ambulance
nl: brandweer, ambulance, hulpdienst(fire brigade)
en: fire brigade, ambulance, emergency services
de: Feuerwehr, Rettungsdienst, Krankenwagen
fr: pompiers, ambulance, services d'urgence

[municipality] kind=person
gloss: local government and its desk
nl: gemeente, burgerzaken, gemeentelijk
en: municipality, local council, council, local authority
de: Gemeinde, Stadtverwaltung, Bürgeramt, Kommune
fr: commune, mairie, municipalité

[government] kind=person
gloss: the state
nl: overheid, rijksoverheid, belastingdienst, instantie, rijksdienst, overheidsinstantie
en: government, tax authority, authority, the state
de: Behörde, Regierung, Finanzamt, Staat
fr: gouvernement, administration, autorités, services de l'État, pouvoirs publics

[judge] kind=person
gloss: court of law
nl: rechter, rechtbank, gerecht(court)
en: judge, court(judge), court of law
de: Richter, Gericht(court)
fr: juge, tribunal

[lawyer] kind=person
gloss: lawyer or notary
nl: advocaat, notaris, jurist
en: lawyer, notary, solicitor, attorney
de: Anwalt, Rechtsanwalt, Notar
fr: avocat, notaire, juriste

[ombudsman] kind=person
gloss: independent body for disputes
nl: geschillencommissie, ombudsman, geschillenbeslechter
en: ombudsman, dispute committee, arbitration board, dispute resolution
de: Schlichtungsstelle, Ombudsmann, Schlichter
fr: médiateur, ombudsman, commission de litiges, médiation

[staff] kind=person
gloss: people who work at the company
nl: medewerker, personeel, team, onze mensen, baliemedewerker, kassamedewerker
en: staff, team member, our team, member of staff, personnel, crew, team
de: Mitarbeiter, Personal, Team, Belegschaft
fr: collaborateur, équipe, membre du personnel, =le personnel, =notre personnel, =du personnel, =au personnel, =nos équipes

[technician] kind=person is=staff of=install,repair
gloss: comes to install or repair
nl: technicus, installateur, reparateur, vakman, monteur langs, servicemonteur, de man van de storing, monteur
en: technician, engineer, mechanic, fitter, =fitter, repairman, service engineer, repair person, installer visits
de: Techniker, Monteur, Handwerker, Mechaniker, Installateur, Servicetechniker, Kundendiensttechniker, Installationsbetrieb
fr: technicien, installateur, réparateur, mécanicien, dépanneur, agent technique, technicien à domicile

[courier] kind=person
gloss: brings parcels
nl: bezorger, koerier, pakketbezorger, postbode, pakketdienst, koerier aan de deur
en: courier, delivery driver, delivery person, postman, mail carrier, parcel carrier
de: Zusteller, Kurier, Paketbote, Postbote, Paketdienst
fr: livreur, coursier, facteur(postman), transporteur

[agent-service] kind=person is=staff
gloss: service employee one speaks to
nl: klantenservicemedewerker, adviseur, klantadviseur, echte medewerker
en: agent, adviser, service agent, real person, representative on the phone
de: Kundenberater, Berater, Servicemitarbeiter, echter Mensch
fr: conseiller clientèle, agent du service client, vrai conseiller, conseiller, agent

[manager] kind=person is=staff
gloss: superior
nl: manager, leidinggevende, bedrijfsleider, teamleider
en: manager, supervisor, team leader
de: Vorgesetzte, Leiter, Filialleiter, Manager
fr: responsable(manager), gérant, supérieur, chef d'équipe

[guide] kind=person is=staff
gloss: leads tours
nl: gids, rondleider, reisleider
en: guide, tour guide, tour leader
de: Führer(guide), Reiseleiter, Guide, Gästeführer
fr: guide, guide touristique

[receptionist] kind=person is=staff
gloss: receives people at the entrance
nl: receptionist, receptioniste, portier
en: receptionist, front desk staff, porter, =porter
de: Rezeptionist, Empfangsmitarbeiter, Portier
fr: réceptionniste, portier

[security-guard] kind=person is=staff
gloss: guards the place
nl: beveiliger, bewaker, suppoost, beveiliging(guard)
en: security guard, guard, attendant on duty
de: Wachmann, Sicherheitsdienst, Wachpersonal
fr: agent de sécurité, vigile, gardien

[lifeguard] kind=person is=staff
gloss: watches over swimmers
nl: badmeester, toezichthouder, redder, strandwacht
en: lifeguard, pool attendant
de: Bademeister, Rettungsschwimmer
fr: maître-nageur, sauveteur

[volunteer] kind=person
gloss: works unpaid
nl: vrijwilliger, =vrijwilliger, vrijwilligster
en: volunteer
de: Freiwillige, =Freiwillige, Ehrenamtliche, ehrenamtlich
fr: bénévole

[teacher] kind=person
gloss: teaches
nl: docent, leraar, leerkracht, juf
en: teacher, schoolteacher, lecturer
de: Lehrer, Lehrkraft, Dozent
fr: enseignant, professeur, instituteur

[trainer] kind=person
gloss: leads sport or lessons
nl: trainer, instructeur, coach
en: trainer, instructor, coach(person)
de: Trainer, Kursleiter, Coach
fr: entraîneur, moniteur(trainer), coach

[association-org] kind=person
gloss: club or charity
nl: vereniging, stichting, goed doel, club
en: association, foundation, charity, club, non-profit
de: Verein(association org), Stiftung, gemeinnützig, Klub
fr: association, fondation, club, organisme caritatif

[bank-org] kind=person
gloss: financial institution
nl: bank(money), bankinstelling
en: bank, financial institution
de: Bank(money), Kreditinstitut, Hausbank
fr: banque, établissement bancaire

[insurer] kind=person
gloss: insurance company
nl: verzekeraar, verzekeringsmaatschappij, zorgverzekeraar
en: insurer, insurance company
de: Versicherer, Versicherungsgesellschaft, Krankenkasse
fr: assureur, compagnie d'assurance, mutuelle

[pregnant-woman] kind=person
gloss: expecting a child
nl: zwanger, zwangere, in verwachting, zwangerschap
en: pregnant, expecting, pregnancy, expectant mother
de: schwanger, Schwangere, Schwangerschaft
fr: enceinte, femme enceinte, grossesse

[job-seeker] kind=person
gloss: without work
nl: werkzoekende, werkloos, uitkering(job seeker), uitkeringsgerechtigde
en: job seeker, unemployed, on benefits, benefit recipient
de: arbeitslos, Arbeitsuchende, Arbeitslose, Sozialhilfe
fr: demandeur d'emploi, chômeur, au chômage, allocataire

[low-income-person] kind=person
gloss: has little money, social tariff
nl: minima, laag inkomen, stadspas, bijstand, sociaal tarief(low income person)
en: low income, low-income, social tariff
de: geringes Einkommen, Geringverdiener, Sozialtarif(low income person), einkommensschwach
fr: faibles revenus, revenu modeste, tarif social, minima sociaux

[winner] kind=person
gloss: wins a prize
nl: winnaar, prijswinnaar, winnen
en: winner, win, prizewinner
de: Gewinner, gewinnen
fr: gagnant, gagner, lauréat

[everyone-public] kind=person
gloss: open to all persons without condition
nl: jong en oud, van alle leeftijden, voor iedereen, alle leeftijden
en: all ages, young and old, for everyone
de: für alle, jedes Alter, Jung und Alt, alle Altersgruppen
fr: tous les âges, petits et grands, tout public, =pour tous
