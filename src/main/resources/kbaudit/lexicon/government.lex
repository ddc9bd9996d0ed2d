# Government: passport, ID, appointments, permits, registration, civil status, taxes, benefits, fines, objections, municipal services.

# ---- passport and identity card
[apply-passport] kind=action of=passport
gloss: request a new passport or identity card
nl: paspoort … aanvragen, ID-kaart … aanvragen, identiteitskaart … aanvragen, paspoort … verlengen, nieuw paspoort, reisdocument … aanvragen, paspoortaanvraag,
  aanvraag van … paspoort, aanvragen van … paspoort, aanvraag van … identiteitskaart, paspoort … vernieuwen, nieuwe identiteitskaart,
  nieuwe ID-kaart, nieuw reisdocument, aanvraag voor een paspoort, paspoort aan|vragen
en: apply for … passport, passport application, renew … passport, apply for … ID card, apply for … identity card, new passport, order … passport,
  passport renewal, application for a passport, applying for … passport, get … new passport, new ID card, ID card application
de: Reisepass … beantragen, Personalausweis … beantragen, Pass … beantragen, Passantrag, Ausweis … beantragen, Reisepass … verlängern,
  Beantragung des Reisepasses, neuer Reisepass, neuer Personalausweis, neuer Ausweis, Passbeantragung, Beantragung … Personalausweises
fr: demander … passeport, demande de passeport, faire … passeport, renouveler … passeport, demander … carte d'identité, renouveler … carte d'identité,
  demande de carte d'identité, renouvellement du passeport, nouveau passeport, nouvelle carte d'identité, renouvellement de la carte d'identité

[collect-passport] kind=action is=fetch
gloss: fetch the finished passport or card
nl: paspoort … ophalen, paspoort … afhalen, ID-kaart … ophalen, ID-kaart … afhalen, identiteitskaart … afhalen, reisdocument … ophalen, paspoort op|halen, paspoort af|halen, reisdocument af|halen, reisdocument op|halen, reisdocument uit|reiken, paspoort uit|reiken, identiteitskaart op|halen, rijbewijs op|halen,
  ophalen van … paspoort, afhalen van … paspoort, ID-kaart op|halen, afhalen van … identiteitskaart, paspoort … uitreiken, paspoort … in ontvangst
en: collect … passport, pick up … passport, collect … ID card, pick up … ID card, collect … identity card,
  collection of … passport, passport collection, fetch … passport, picking up … passport, collecting … passport
de: Reisepass … abholen, Personalausweis … abholen, Ausweis … abholen, Pass … abholen, Ausweis … in Empfang, Ausweisdokument … in Empfang, Perso abholen, Ausweis ab|holen, Reisepass ab|holen,
  Abholung des Reisepasses, Abholung des Ausweises, Aushändigung des Ausweises, Personalausweis ab|holen
fr: retirer … passeport, récupérer … passeport, retrait du passeport, retirer … carte d'identité, récupérer … carte d'identité,
  retrait de la carte d'identité, remise du passeport, venir chercher … passeport, aller chercher … passeport, chercher … carte d'identité

[passport-processing-time] kind=attribute value=duration of=passport
gloss: how long making a passport or card takes
nl: levertijd paspoort, levertijd ID-kaart, aanvraagduur paspoort, paspoort klaar, paspoort … klaarliggen,
  paspoort ligt klaar, identiteitskaart … klaar, reisdocument … klaar, paspoort is klaar, levertijd van het paspoort, levertijd van een paspoort,
  paspoort aanvragen duurt
en: passport processing time, passport turnaround, passport ready,
  passport takes, get your passport within, passport is ready, time to get a passport, passport … ready, passport application takes
de: Bearbeitungszeit Reisepass, Lieferzeit Reisepass, Ausweis … fertig, Reisepass … fertig,
  Reisepass dauert, Ausweis dauert, Bearbeitungszeit für den Reisepass, Personalausweis … fertig, Pass liegt bereit
fr: délai de délivrance du passeport, délai de fabrication du passeport, délai d'obtention du passeport, passeport … prêt,
  passeport est prêt, passeport délivré, délai pour un passeport, passeport … délivré, carte d'identité … prête, titre de voyage … prêt

[passport-validity] kind=attribute value=duration of=passport
gloss: how many years a passport or card is valid
nl: geldigheidsduur paspoort, geldigheid paspoort, geldigheidsduur ID-kaart, geldigheid identiteitskaart,
  paspoort is geldig, paspoort blijft geldig, paspoort … geldig, identiteitskaart … geldig, geldigheid van het paspoort
en: passport validity, validity of passport, ID card validity,
  passport is valid, passport … valid, ID card … valid, validity of your passport
de: Gültigkeit Reisepass, Gültigkeitsdauer Reisepass, Gültigkeit Personalausweis,
  Reisepass ist gültig, Reisepass … gültig, Personalausweis … gültig, Gültigkeit des Reisepasses, Gültigkeit des Personalausweises
fr: validité du passeport, durée de validité du passeport, validité de la carte d'identité,
  passeport est valable, passeport … valable, carte d'identité … valable, passeport … valide

[passport-price] kind=attribute value=money of=passport
gloss: what a passport or card costs
nl: kosten paspoort, prijs paspoort, paspoorttarief, legeskosten paspoort, kosten ID-kaart,
  paspoort kost, prijs van een paspoort, kosten van een paspoort, identiteitskaart kost, ID-kaart kost, leges voor een paspoort,
  tarief voor een paspoort
en: passport fee, passport cost, passport price, ID card fee,
  passport costs, cost of a passport, fee for a passport, price of a passport, ID card costs
de: Passgebühr, Gebühr Reisepass, Ausweisgebühr, Kosten Reisepass,
  Reisepass kostet, Personalausweis kostet, Kosten des Reisepasses, Kosten des Personalausweises, Gebühr für den Reisepass,
  Gebühr für den Personalausweis
fr: prix du passeport, coût du passeport, timbre fiscal passeport, prix de la carte d'identité,
  passeport coûte, coût d'un passeport, prix d'un passeport, carte d'identité coûte, tarif du passeport

[urgent-passport] kind=thing opposite=regular-passport-procedure of=passport,help-emergency
gloss: passport issued quickly for extra money
nl: spoedpaspoort, spoedprocedure paspoort, spoedaanvraag paspoort, paspoort met spoed, spoedaanvraag,
  spoedaanvraag van een paspoort, paspoort … spoed, spoedreisdocument, versneld paspoort
en: urgent passport, express passport, fast-track passport, emergency passport application,
  fast track passport, passport urgently, urgent passport service
de: Expresspass, Expressreisepass, Expressverfahren,
  Express-Reisepass, Expresszuschlag Pass, Reisepass im Expressverfahren
fr: passeport urgent, procédure d'urgence passeport, passeport en urgence,
  passeport express, procédure accélérée passeport, demande urgente de passeport

[regular-passport-procedure] kind=thing opposite=urgent-passport of=passport
gloss: ordinary passport application
nl: gewone aanvraag paspoort, reguliere aanvraag
en: standard passport application, regular passport application
de: reguläres Verfahren Pass, normale Beantragung
fr: procédure normale passeport, demande standard

[emergency-travel-document] kind=document
gloss: temporary document to travel
nl: noodpaspoort, nooddocument, noodreisdocument, laissez-passer
en: emergency passport, emergency travel document, temporary passport
de: vorläufiger Reisepass, vorläufiger Personalausweis, Reiseausweis
fr: passeport provisoire, passeport d'urgence, titre de voyage provisoire, laissez-passer

[photo-age] kind=attribute value=duration of=photo-picture
gloss: how old the photo may be
nl: pasfoto niet ouder dan, ouderdom pasfoto
en: photo no older than, age of the photo
de: Alter des Passbilds, Passfoto nicht älter
fr: photo de moins de, ancienneté de la photo

[fingerprints-official] kind=action of=fingerprint
gloss: taking fingerprints for a document
nl: vingerafdrukken … afnemen, vingerafdrukken … afgeven
en: take fingerprints, give fingerprints, biometric data
de: Fingerabdrücke … abgeben, Fingerabdrücke … nehmen
fr: prise d'empreintes, empreintes digitales … prendre

[missing-document] kind=event of=lose
gloss: official document lost or stolen
nl: paspoort … kwijt, vermissing paspoort, vermissing … aangeven, ID-kaart … kwijt, rijbewijs … kwijt, verloren paspoort, paspoort … gestolen,
  verlies van … paspoort, paspoort verloren, identiteitskaart verloren, vermist paspoort, rijbewijs verloren, gestolen paspoort,
  diefstal van … paspoort, vermissing … melden, identiteitskaart … kwijt
en: lost passport, stolen passport, lose … passport, passport … stolen, lost ID card, lost driving licence,
  lose your passport, loss of … passport, passport is lost, missing passport, ID card lost, stolen ID card, passport … lost
de: Reisepass … verloren, verlorener Ausweis, Ausweis … verloren, Passverlust, Personalausweis … gestohlen, Führerschein … verloren,
  Verlust des Reisepasses, Verlust des Ausweises, gestohlener Ausweis, Verlust des Personalausweises, Personalausweis … verloren,
  Verlust des Führerscheins
fr: passeport perdu, perdre … passeport, perte du passeport, carte d'identité perdue, vol du passeport, déclaration de perte,
  perte de la carte d'identité, passeport volé, carte d'identité volée, vol de la carte d'identité, perte du permis de conduire

[nationality] kind=attribute
gloss: citizenship
nl: nationaliteit, Nederlanderschap, staatsburgerschap, naturalisatie, Nederlander worden, inburgering, inburgeringsexamen
en: nationality, citizenship, naturalisation, become a citizen, civic integration
de: Staatsangehörigkeit, Staatsbürgerschaft, Einbürgerung, Einbürgerungstest
fr: nationalité, citoyenneté, naturalisation

[renew-driving-licence] kind=action of=driving-licence
gloss: apply for or renew a driving licence
nl: rijbewijs … verlengen, rijbewijs … aanvragen, rijbewijs … vernieuwen, rijbewijs … omwisselen,
  verlenging van … rijbewijs, vernieuwing van … rijbewijs, nieuw rijbewijs, aanvraag van … rijbewijs, verlengen van … rijbewijs,
  omwisselen van … rijbewijs
en: renew … driving licence, apply for … driving licence, exchange … driving licence, renew … driver's license,
  driving licence renewal, new driving licence, renewal of … driving licence, replace … driving licence
de: Führerschein … beantragen, Führerschein … verlängern, Führerschein … umtauschen, Führerscheinumtausch,
  neuer Führerschein, Umtausch des Führerscheins, Verlängerung des Führerscheins, Führerschein … erneuern
fr: renouveler … permis de conduire, demander … permis de conduire, échanger … permis de conduire,
  renouvellement du permis de conduire, nouveau permis de conduire, échange du permis de conduire, refaire … permis de conduire

[driving-licence-validity] kind=attribute value=duration of=driving-licence
gloss: how long a driving licence is valid
nl: geldigheidsduur rijbewijs, geldigheid rijbewijs,
  rijbewijs is geldig, rijbewijs … geldig, geldigheid van … rijbewijs
en: driving licence validity, licence validity,
  driving licence is valid, driving licence … valid
de: Gültigkeit Führerschein, Gültigkeitsdauer Führerschein,
  Führerschein ist gültig, Führerschein … gültig
fr: validité du permis de conduire,
  permis de conduire est valable, permis de conduire … valable

# ---- appointment
[civil-servant] kind=person
gloss: employee of municipality or state
nl: ambtenaar, gemeenteambtenaar
en: civil servant, council officer, municipal officer
de: Beamter, Sachbearbeiter, Mitarbeiter der Behörde
fr: fonctionnaire, agent municipal, agent communal

[municipal-charge] kind=attribute value=money
gloss: fee for municipal services
nl: legeskosten, gemeentelijke leges
en: administrative fee(municipal), municipal fee, statutory fee, council fee
de: Verwaltungsgebühr, Amtsgebühr
fr: redevance communale, droits de timbre, taxe communale, frais administratifs(municipal)

[decision-period] kind=attribute value=duration
gloss: time in which the authority decides
nl: beslistermijn, beslissingstermijn, termijn van beslissing,
  besluit binnen, beslissing binnen, wij beslissen binnen, termijn waarbinnen wij beslissen, u hoort binnen … of uw aanvraag, beslissen op uw aanvraag
en: decision period, time limit for decision, statutory decision period,
  decide within, decision within, time to decide on your application, decide on your application
de: Entscheidungsfrist, Bearbeitungsfrist,
  Entscheidung innerhalb, entscheiden innerhalb, über Ihren Antrag entscheiden, Entscheidung über Ihren Antrag
fr: délai de décision, délai d'instruction,
  décision sous, décision dans les, délai de réponse à votre demande, statuer sur … demande

[official-decision] kind=document
gloss: decision of an authority on paper
nl: beschikking, besluit(official), toekenningsbesluit, aanslagbiljet besluit
en: official decision, decision letter, decision notice
de: Bescheid, Bewilligungsbescheid, behördliche Entscheidung
fr: décision administrative, arrêté, notification de décision

# ---- registration and civil status
[register-address] kind=action
gloss: register a new address with the municipality
nl: inschrijven bij de gemeente, adreswijziging … doorgeven, verhuizing … aangeven, zich inschrijven in de gemeente, adres … laten registreren, verhuisaangifte, verhuismelding,
  adreswijziging bij de gemeente, adreswijziging … gemeld, verhuizing … melden bij de gemeente, verhuizing bij de gemeente, aangifte van verhuizing,
  nieuw adres … doorgeven, adres … wijzigen bij de gemeente
en: register … address with the municipality, register with the council, report … change of address, address registration, register … new address,
  tell the council you have moved, notify the council of your move, register at your new address, registering your address,
  tell the council about your move, notify … council … address
de: um|melden, Ummeldung, Wohnsitz … anmelden, Wohnsitzanmeldung, Anmeldung beim Einwohnermeldeamt, Adresse … ummelden, Adressänderung … melden,
  Anmeldung der neuen Wohnung, neue Adresse … melden, Wohnungsanmeldung, Wohnsitz … ummelden, Ummeldung des Wohnsitzes, neuen Wohnsitz anmelden
fr: déclarer … changement d'adresse, s'inscrire à la commune, changement de domicile, déclaration d'arrivée,
  déclarer … nouvelle adresse, déclaration de changement d'adresse, changement d'adresse à la commune, déclaration de déménagement à la commune

[register-address-period] kind=attribute value=duration of=register-address,report,move-house
gloss: within what time a move must be reported
nl: termijn verhuisaangifte, aangiftetermijn verhuizing
en: address registration deadline, deadline to report move
de: Meldefrist Umzug, Anmeldefrist Wohnsitz
fr: délai de déclaration de changement d'adresse

[deregister-abroad] kind=action
gloss: leave the municipal register on emigrating
nl: uitschrijven uit de BRP, emigratie, emigreren, uitschrijven uit de gemeente, vertrek naar het buitenland
en: emigrate, emigration, moving abroad
de: ab|melden ins Ausland, auswandern, Abmeldung beim Einwohnermeldeamt, Wegzug ins Ausland
fr: radiation du registre, émigrer, départ à l'étranger, se faire radier

[population-register] kind=thing
gloss: municipal register of residents
nl: BRP, basisregistratie personen, bevolkingsregister, ingeschreven staan in de gemeente
en: population register, personal records database, residents register, electoral roll
de: Melderegister, Einwohnermelderegister, Einwohnermeldeamt
fr: registre de la population, registre national, registre communal

[extract-register] kind=document
gloss: official extract of the population register
nl: uittreksel BRP, uittreksel, uittreksel bevolkingsregister, bewijs van inschrijving gemeente,
  uittreksel uit de BRP, uittreksel uit het bevolkingsregister, bewijs van woonplaats, attest van woonst, uittreksel uit de basisregistratie
en: extract from the register, register extract, certificate of residence, proof of registration,
  extract from the population register, residence certificate
de: Meldebescheinigung, Meldebestätigung, Meldeauskunft,
  Auszug aus dem Melderegister, erweiterte Meldebescheinigung, Wohnsitzbescheinigung
fr: certificat de résidence, extrait du registre, attestation de domicile, justificatif de domicile officiel,
  extrait du registre de la population, attestation de résidence, certificat de domicile, certificat de composition de ménage

[civil-certificate] kind=document
gloss: copy of a deed of civil status
nl: afschrift akte, huwelijksakte, overlijdensakte, akte van de burgerlijke stand, afschrift van een akte
en: marriage certificate, death certificate, civil certificate, copy of certificate
de: Heiratsurkunde, Sterbeurkunde, Eheurkunde, Personenstandsurkunde
fr: acte de mariage, acte de décès, acte d'état civil, copie d'acte

[civil-registry] kind=place
gloss: office of births, marriages, deaths
nl: burgerlijke stand, bevolkingsdienst, loket burgerzaken
en: registry office, register office, civil registry, civil affairs
de: Standesamt, Bürgerservice
fr: état civil, service état civil, service population

[register-birth] kind=action of=birth
gloss: declare a birth
nl: geboorteaangifte, geboorte … aangeven, aangifte van geboorte, kind … aangeven,
  aangeven van de geboorte, geboorte … aangegeven, geboorte aan|geven, pasgeborene … aangeven, geboorteregistratie
en: register … birth, birth registration, declare … birth,
  registering a birth, registration of birth, registration of a birth, register your baby
de: Geburt … anmelden, Geburtsanmeldung, Geburtsanzeige(official),
  Anmeldung der Geburt, Geburt … anzeigen, Neugeborenes … anmelden, Beurkundung der Geburt
fr: déclarer … naissance, déclaration de naissance,
  déclarer un nouveau-né, déclaration de la naissance, naissance … déclarée, enregistrer … naissance

[register-birth-period] kind=attribute value=duration of=register-birth,birth,register
gloss: within how many days a birth must be declared
nl: aangiftetermijn geboorte, termijn geboorteaangifte
en: birth registration deadline
de: Frist Geburtsanmeldung
fr: délai de déclaration de naissance

[acknowledge-child] kind=action
gloss: recognise a child as one's own
nl: kind … erkennen, erkenning(child), ouderlijk gezag, naamskeuze
en: acknowledge … child, recognise … child, parental responsibility, acknowledgement of paternity
de: Vaterschaftsanerkennung, Vaterschaft … anerkennen, Sorgerecht
fr: reconnaître … enfant, reconnaissance de paternité, autorité parentale

[marry-official] kind=action
gloss: notify and hold a marriage or partnership
nl: melding voorgenomen huwelijk, ondertrouw, geregistreerd partnerschap, trouwlocatie, trouwambtenaar, huwelijksvoltrekking,
  huwelijk melden bij de gemeente, trouwen bij de gemeente, huwelijksaangifte, huwelijk … aangeven, burgerlijk huwelijk, trouwceremonie
en: notice of marriage, registered partnership, civil partnership, wedding ceremony, wedding venue, registrar,
  civil marriage, marriage ceremony, give notice of marriage, registry office wedding
de: Trauung, standesamtliche Trauung, eingetragene Partnerschaft, Standesbeamter,
  Anmeldung der Eheschließung, Ehe … anmelden, heiraten im Standesamt
fr: mariage civil, partenariat enregistré, PACS, célébration du mariage, cohabitation légale, publication des bans,
  se marier à la mairie, se marier à la commune, cérémonie civile, déclaration de mariage, dossier de mariage

[divorce] kind=event
gloss: end of a marriage
nl: scheiding(marriage), scheiden(marriage), echtscheiding, uit elkaar gaan
en: divorce, separation(marriage), split up
de: Scheidung, Ehescheidung, sich scheiden lassen
fr: divorce, divorcer, se séparer

[register-death] kind=action is=report of=death
gloss: declare a death
nl: overlijdensaangifte, aangifte van overlijden, overlijden … doorgeven, overlijden … melden, overlijden … aangeven,
  aangeven van overlijden, melding van overlijden, overlijden aan|geven, sterfgeval … melden
en: register … death, report … death, notify … death,
  registration of death, registering a death, register a death, death registration
de: Sterbefall … melden, Todesfall … melden, Todesfall … anzeigen,
  Sterbefallanzeige, Meldung des Todesfalls, Sterbefall … anzeigen, Anzeige des Sterbefalls
fr: déclarer … décès, déclaration de décès, signaler … décès,
  déclaration du décès, enregistrer … décès, décès … déclaré

[grave] kind=place
gloss: burial, grave rights, cemetery
nl: begraafplaats, graf, grafrecht, begraven, grafrust, grafmonument, begrafenis
en: cemetery, grave, burial, headstone, gravestone, grave rights
de: Friedhof, Grab, Grabnutzungsrecht, Erdbestattung, Beerdigung, Grabstein
fr: cimetière, tombe, concession funéraire, enterrement, stèle, pierre tombale

[certificate-of-conduct] kind=document
gloss: statement about criminal record
nl: VOG, verklaring omtrent gedrag, bewijs van goed gedrag,
  verklaring omtrent het gedrag, VOG-aanvraag, uittreksel uit het strafregister, bewijs van goed zedelijk gedrag
en: certificate of conduct, criminal record check, DBS check, police clearance certificate,
  police certificate, criminal record certificate, disclosure certificate, background check certificate
de: Führungszeugnis, polizeiliches Führungszeugnis,
  erweitertes Führungszeugnis, Führungszeugnisses, Strafregisterauszug
fr: extrait de casier judiciaire, casier judiciaire, certificat de bonne conduite,
  extrait du casier judiciaire, bulletin n° 3, certificat de bonne vie et mœurs

[legalise-document] kind=action
gloss: certify a signature or a copy
nl: legaliseren, legalisatie, handtekening … legaliseren, apostille, gewaarmerkte kopie, waarmerken
en: legalise, certify … signature, apostille, certified copy, legalisation
de: beglaubigen, Beglaubigung, Apostille, beglaubigte Kopie
fr: légaliser, légalisation, apostille, copie certifiée conforme

[sworn-translation] kind=document
gloss: official translation
nl: beëdigde vertaling, beëdigd vertaler, officiële vertaling
en: sworn translation, certified translation, sworn translator
de: beglaubigte Übersetzung, vereidigter Übersetzer
fr: traduction assermentée, traduction jurée, traducteur assermenté

[election] kind=event
gloss: voting in elections
nl: verkiezing, stemmen(election), stempas, stembureau, volmacht stemmen, stemlokaal
en: election, vote, polling card, polling station, ballot, proxy vote
de: Wahlbenachrichtigung, Wahllokal, Briefwahl, =Wahlen, Bundestagswahl, Kommunalwahl, =wählen gehen
fr: élection, voter, bureau de vote, carte d'électeur, vote par procuration, convocation électorale

# ---- permits
[permit] kind=document
gloss: official permission
nl: vergunning, omgevingsvergunning, bouwvergunning, vergunningplichtig, evenementenvergunning
en: planning permission, building permit, licence(permit), environmental permit
de: Baugenehmigung, Ausnahmegenehmigung, genehmigungspflichtig
fr: permis(permit), permis de construire, permis d'urbanisme, autorisation d'urbanisme

[permit-free] kind=state
gloss: no permit necessary
nl: vergunningvrij, vergunningsvrij, geen vergunning nodig, zonder vergunning
en: permit-free, no permit needed, without a permit, permitted development
de: genehmigungsfrei, keine Genehmigung nötig, ohne Genehmigung
fr: dispensé de permis, sans permis(building), exempté de permis

[parking-permit] kind=document of=park
gloss: permit to park in a residential zone
nl: parkeervergunning, bewonersvergunning, bewonersparkeren, bewonersparkeervergunning, bewonerskaart,
  vergunning om te parkeren, vergunning voor bewoners, parkeervergunning voor bewoners, parkeerkaart voor bewoners, vergunning voor parkeren,
  vergunninghoudersparkeren
en: parking permit, resident parking permit, residents' permit, resident's parking permit,
  permit to park, residents' parking, resident's permit, permit for parking
de: Bewohnerparkausweis, Anwohnerparkausweis, Parkausweis, Anwohnerparken,
  Bewohnerparken, Parkausweis für Bewohner, Parkausweis für Anwohner, Parkberechtigung
fr: carte de riverain, permis de stationnement, carte de stationnement résidentiel, stationnement résidentiel,
  carte riverain, carte de stationnement riverain, abonnement résident, carte résident, vignette de stationnement

[parking-permit-price] kind=attribute value=money of=parking-permit,park
gloss: what a parking permit costs
nl: kosten parkeervergunning, tarief parkeervergunning, prijs parkeervergunning,
  parkeervergunning kost, prijs van de parkeervergunning, kosten van de parkeervergunning, prijs van een parkeervergunning,
  kosten van een parkeervergunning
en: parking permit fee, parking permit cost, price of parking permit,
  parking permit costs, cost of a parking permit, price of a parking permit, permit to park costs
de: Gebühr Bewohnerparkausweis, Kosten Parkausweis,
  Bewohnerparkausweis kostet, Kosten des Bewohnerparkausweises, Gebühr für den Bewohnerparkausweis, Parkausweis kostet
fr: prix de la carte de riverain, tarif stationnement résidentiel,
  carte de riverain coûte, coût de la carte de riverain, tarif de la carte de riverain

[parking-permit-number] kind=attribute value=number of=parking-permit
gloss: how many permits per household
nl: aantal parkeervergunningen, tweede parkeervergunning, vergunningen per adres
en: number of parking permits, second parking permit, permits per address
de: Anzahl Parkausweise, zweiter Parkausweis
fr: nombre de cartes de riverain, deuxième carte de riverain

[visitor-parking] kind=thing
gloss: parking for visitors of residents
nl: bezoekersparkeren, bezoekersvergunning, bezoekerspas parkeren, bezoekerskraskaart, parkeertegoed, kraskaart,
  bezoekersregeling parkeren, bezoek laten parkeren, parkeren voor bezoek, parkeren voor bezoekers, bezoek aanmelden parkeren
en: visitor parking, visitor parking permit, visitor permit, guest parking,
  parking for visitors, visitors' permit, guest permit, visitor parking voucher, parking for guests
de: Besucherparkausweis, Besucherparken, Besucherparkkarte,
  Parken für Besucher, Besucherausweis Parken, Gästeparkausweis, Parkausweis für Besucher
fr: stationnement visiteurs, carte visiteur, ticket visiteur,
  parking visiteurs, stationnement des visiteurs, stationnement pour visiteurs, carte de stationnement visiteurs

[parking-disc] kind=thing of=park
gloss: disc in blue zone
nl: parkeerschijf, blauwe zone, parkeerschijfzone
en: parking disc, blue zone, parking disc zone
de: Parkscheibe, blaue Zone, Parkscheibenzone
fr: disque de stationnement, zone bleue, disque bleu

[parking-fee-street] kind=attribute value=money of=park
gloss: cost of parking in the street
nl: parkeertarief, parkeergeld, parkeerkosten, parkeerautomaat, betaald parkeren
en: parking fee, parking rate, parking charge, parking meter, paid parking, pay and display
de: Parkgebühr, Parktarif, Parkscheinautomat, gebührenpflichtiges Parken, Parkschein
fr: tarif de stationnement, frais de stationnement, horodateur, stationnement payant, parcmètre

[disabled-parking] kind=document of=disabled-person,park
gloss: parking card or place for disabled persons
nl: gehandicaptenparkeerkaart, invalidenparkeerkaart, gehandicaptenparkeerplaats, invalidenparkeerplaats, GPK,
  parkeerkaart voor gehandicapten, parkeerplaats voor gehandicapten, parkeerkaart voor personen met een handicap
en: blue badge, disabled parking badge, disabled parking permit, disabled parking space, accessible parking,
  disabled badge, disabled bay, disabled person's parking badge, disabled parking bay, parking for disabled
de: Behindertenparkausweis, Schwerbehindertenparkplatz, Behindertenparkplatz, blauer Parkausweis,
  Parkausweis für Schwerbehinderte, Parkausweis für Behinderte, EU-Parkausweis, Parkerleichterung
fr: carte de stationnement pour personnes handicapées, place handicapée, stationnement handicapé, place PMR,
  carte européenne de stationnement, CMI stationnement, place de parking handicapé

[environmental-zone] kind=place
gloss: zone closed to polluting vehicles
nl: milieuzone, lage-emissiezone, zero-emissiezone, milieusticker, autoluw
en: low emission zone, environmental zone, clean air zone, ULEZ, emissions sticker
de: Umweltzone, Umweltplakette, Feinstaubplakette
fr: zone à faibles émissions, ZFE, vignette Crit'Air, zone de basses émissions

[skip-permit] kind=document
gloss: permission to occupy the public road
nl: objectvergunning, afvalcontainer op straat, verhuisvergunning, inname openbare ruimte, parkeerverbod … aanvragen
en: skip permit, street occupation permit, parking suspension
de: Halteverbot … beantragen, Halteverbotszone, Sondernutzungserlaubnis
fr: autorisation d'occupation, autorisation de voirie, réserver … stationnement, interdiction de stationner … demander

[tree-felling] kind=action
gloss: cutting down a tree needing permission
nl: boom … kappen, kapvergunning, boom … omzagen, kapmelding,
  kappen van … boom, bomenkap, omzagen van … boom, omhakken van … boom
en: fell … tree, tree felling permit, cut down … tree, tree felling,
  felling … tree, cutting down … tree, remove … tree, felling licence
de: Baum … fällen, Baumfällgenehmigung, Fällgenehmigung,
  Fällen … Baumes, Baumfällung, Baumfällarbeiten
fr: abattre … arbre, abattage d'arbre, permis d'abattage,
  couper … arbre, abattage … arbre, abattage des arbres

# ---- taxes
[income-tax] kind=thing is=tax
gloss: tax on income
nl: inkomstenbelasting, loonbelasting, personenbelasting
en: income tax
de: Einkommensteuer, Lohnsteuer
fr: impôt sur le revenu, impôt des personnes physiques

[tax-return] kind=document
gloss: yearly declaration for income tax
nl: belastingaangifte, aangifte inkomstenbelasting, belastingaangifte … doen, aangiftebiljet, aangifte … indienen,
  aangifte inkomsten, aangifte bij de Belastingdienst, doen van belastingaangifte, IB-aangifte, belastingbrief, aangifte … Belastingdienst
en: tax return, file … tax return, tax declaration, submit … tax return,
  self-assessment, tax filing, file your taxes, filing your tax return, income tax return
de: Steuererklärung, Einkommensteuererklärung, Steuererklärung … abgeben,
  Steuererklärungen, Abgabe der Steuererklärung, Lohnsteuerjahresausgleich, ELSTER-Erklärung
fr: déclaration d'impôts, déclaration de revenus, déclaration fiscale,
  déclaration d'impôt, déclarer ses revenus, déclaration des revenus, déclarer ses impôts, déclaration fiscale annuelle

[tax-return-deadline] kind=attribute value=date of=tax-return
gloss: until when the return must be filed
nl: aangiftetermijn, uiterste datum belastingaangifte, uitstel belastingaangifte,
  aangifte doen vóór, belastingaangifte vóór, belastingaangifte uiterlijk, aangifte binnen zijn vóór, uiterste datum van de aangifte,
  aangifte inkomstenbelasting vóór
en: tax return deadline, filing deadline, tax deadline,
  file your tax return by, tax return by, tax return is due, deadline for your tax return, deadline for the tax return
de: Abgabefrist Steuererklärung, Abgabefrist,
  Steuererklärung bis, Abgabefrist der Steuererklärung, Frist für die Steuererklärung, Abgabetermin der Steuererklärung
fr: date limite de déclaration, délai de déclaration d'impôts,
  déclarer ses revenus avant, déclaration d'impôts avant, date limite de la déclaration d'impôts, déclaration à rendre avant

[property-tax] kind=thing is=tax
gloss: tax on house ownership
nl: onroerendezaakbelasting, OZB, onroerende voorheffing
en: property tax, council tax, real estate tax
de: Grundsteuer
fr: taxe foncière, précompte immobilier, taxe d'habitation

[property-value-official] kind=attribute value=money of=property-tax
gloss: official value of the house
nl: WOZ-waarde, WOZ-beschikking, WOZ
en: assessed property value, official property value, property valuation notice
de: Grundsteuerwert, Einheitswert, amtlicher Immobilienwert
fr: valeur locative cadastrale, revenu cadastral, valeur cadastrale

[dog-tax] kind=attribute value=money of=dog,tax
gloss: tax on owning a dog
nl: hondenbelasting, hond … aanmelden gemeente, belasting … hond, hond … belasting
en: dog tax, dog licence
de: Hundesteuer, Hund … Steuer, Steuer … Hund
fr: taxe sur les chiens

[municipal-taxes] kind=attribute value=money of=tax
gloss: yearly local taxes
nl: gemeentebelasting, gemeentelijke belastingen, gemeentelijke heffing
en: municipal taxes, local taxes, municipal tax, local tax(municipal)
de: Gemeindesteuer, kommunale Abgaben, Kommunalabgaben
fr: taxes communales, impôts locaux, taxe locale

[vehicle-tax] kind=attribute value=money of=tax
gloss: tax on owning a vehicle
nl: wegenbelasting, motorrijtuigenbelasting, verkeersbelasting
en: road tax, vehicle tax, motor vehicle tax
de: Kfz-Steuer, Kraftfahrzeugsteuer
fr: taxe de circulation, taxe sur les véhicules

[tax-exemption] kind=action is=exempt
gloss: person with low income need not pay local tax
nl: kwijtschelding … aanvragen, kwijtschelding gemeentelijke belastingen
en: tax remission, waive … tax, tax waiver, tax exemption, remission
de: Steuererlass, Erlass(tax), Gebührenbefreiung
fr: dégrèvement, remise d'impôt, exonération de taxe

[tax-authority] kind=person
gloss: national tax office
nl: fiscus
en: tax office, Inland Revenue, HMRC
de: Steuerbehörde
fr: administration fiscale, fisc, service des impôts, SPF Finances

# ---- benefits
[benefit-payment] kind=thing contrast=yes
gloss: income support paid by the state
nl: uitkering(benefit), bijstandsuitkering, sociale uitkering, leefloon
en: social benefit, benefit payment, social assistance, income support, welfare benefit, universal credit
de: Sozialleistung, Bürgergeld, Grundsicherung
fr: allocation(benefit), aide sociale, RSA, revenu d'intégration, prestation sociale

[unemployment-benefit] kind=thing is=benefit-payment
gloss: benefit for the unemployed
nl: werkloosheidsuitkering, WW, WW-uitkering
en: unemployment benefit, jobseeker's allowance
de: Arbeitslosengeld, ALG
fr: allocation de chômage, allocations chômage, chômage

[child-benefit] kind=thing is=benefit-payment
gloss: money for parents
nl: kinderbijslag, kindgebonden budget, groeipakket
en: child benefit, family allowance
de: Kindergeld, Kinderzuschlag
fr: allocations familiales, allocation familiale

[state-pension] kind=thing is=benefit-payment
gloss: pension paid by the state
nl: AOW, AOW-uitkering, ouderdomspensioen, pensioen, staatspensioen
en: state pension, old-age pension, pension
de: Rente(pension), Altersrente, gesetzliche Rente
fr: pension de retraite, pension légale, retraite(pension)

[pension-age] kind=attribute value=number of=state-pension
gloss: age at which the pension starts
nl: AOW-leeftijd, pensioenleeftijd
en: pension age, state pension age, retirement age
de: Renteneintrittsalter, Rentenalter
fr: âge de la retraite, âge légal de départ

[care-allowance] kind=thing is=benefit-payment
gloss: state money towards health premium
nl: zorgtoeslag
en: healthcare allowance, healthcare benefit
de: Beitragszuschuss Krankenversicherung
fr: aide à la complémentaire santé, intervention majorée

[sickness-benefit] kind=thing is=benefit-payment
gloss: benefit during illness or disability
nl: ziektewetuitkering, ziekengeld, WIA, arbeidsongeschiktheidsuitkering, WIA-uitkering
en: sickness benefit, sick pay, disability benefit, incapacity benefit
de: Krankengeld, Erwerbsminderungsrente
fr: indemnités journalières, allocation d'invalidité, indemnité de maladie

[maternity-leave] kind=thing
gloss: leave around a birth
nl: zwangerschapsverlof, ouderschapsverlof, bevallingsverlof, geboorteverlof
en: maternity leave, parental leave, paternity leave
de: Mutterschutz, Elternzeit, Elterngeld
fr: congé maternité, congé parental, congé paternité, congé de naissance

[benefit-payment-date] kind=attribute value=date of=benefit-payment
gloss: day on which the benefit is paid
nl: betaaldag uitkering, uitbetaaldatum uitkering, betaaldatum toeslag, uitbetaaldag,
  uitkering wordt betaald op, dag waarop uw uitkering, uitkering … op uw rekening, uitbetaling van uw uitkering, uitkering wordt uitbetaald
en: benefit payment date, benefit payday,
  benefit is paid on, day your benefit is paid, benefit … paid on, payment date of your benefit
de: Auszahlungstermin, Auszahlungstag,
  Leistung wird ausgezahlt am, Auszahlung der Leistung, Auszahlungstermine, Bürgergeld … ausgezahlt
fr: date de versement de l'allocation, jour de versement,
  allocation versée le, versement de l'allocation, allocation … versée, date de paiement de l'allocation

[income-change-report] kind=action is=change
gloss: report a change in situation or income to the authority
nl: inlichtingenplicht, inkomsten … doorgeven, wijziging in inkomen, inkomenswijziging, inkomen … doorgeven,
  wijziging … inkomen … doorgeven, verandering in uw inkomen, veranderingen … doorgeven uitkering, verandering in uw situatie,
  wijziging in uw situatie, inkomsten … opgeven, doorgeven van inkomsten, wijziging van uw inkomen
en: report … income, report … change in circumstances, change of circumstances,
  change in your income, change in your circumstances, changes in your circumstances, changes to your income, declare … earnings, report … earnings
de: Änderung der Verhältnisse, Mitteilungspflicht, Einkommensänderung … melden,
  Änderungen mitteilen Leistung, Änderung Ihres Einkommens, Veränderung der Einkommensverhältnisse, Änderung … Einkommen … mitteilen,
  Einkommen … angeben
fr: changement de situation, déclarer … revenus, signaler … changement de situation,
  modification de vos revenus, changement de revenus, changement de vos revenus, signaler … revenus, déclaration de changement de situation

[benefit-overpayment] kind=action
gloss: benefit claimed back by the authority
nl: terugvordering, terug|vorderen, te veel ontvangen uitkering, toeslag … terugbetalen,
  te veel uitkering, te veel ontvangen toeslag, uitkering … terugbetalen, toeslag … terugvorderen, te veel betaalde uitkering,
  ten onrechte ontvangen uitkering
en: clawback, benefit overpayment, reclaim … benefit, recover … overpayment,
  pay back benefit, overpaid benefit, benefit overpaid, repay … benefit, too much benefit
de: zurück|fordern, Rückforderung, Überzahlung der Leistung,
  zu viel gezahlte Leistung, überzahlte Leistung, zu viel erhaltene Leistung, Leistung … zurückzahlen
fr: trop-perçu d'allocation, indu, récupération d'indu,
  allocation indûment perçue, somme indûment perçue, trop d'allocation, rembourser … allocation, allocation perçue en trop

[social-support] kind=thing of=help-customer
gloss: municipal help at home for the disabled and elderly
nl: Wmo, Wmo-aanvraag, huishoudelijke hulp, maatschappelijke ondersteuning, keukentafelgesprek, thuishulp
en: social support, home help, domestic help, social care, care needs assessment
de: Pflegegrad, Haushaltshilfe, Eingliederungshilfe, Hilfe zur Pflege
fr: aide à domicile, aide ménagère, APA, aide sociale à domicile

[low-income-scheme] kind=thing
gloss: extra support for minima
nl: bijzondere bijstand, individuele inkomenstoeslag, minimaregeling, meedoenregeling
en: special assistance grant, low-income scheme, hardship fund, minimum income scheme
de: Sozialpass, Härtefallfonds, Bildungspaket
fr: aide exceptionnelle, fonds de solidarité, aide d'urgence

# ---- fines and objection
[traffic-fine] kind=attribute value=money is=fine
gloss: fine for a traffic offence
nl: verkeersboete, snelheidsboete, flitsboete, CJIB, bon voor te hard rijden,
  bekeuring voor te hard rijden, boete voor te hard rijden, verkeersbekeuring, verkeersovertreding, flitspaalboete
en: traffic fine, speeding fine, speeding ticket, penalty notice,
  fine for speeding, fixed penalty notice, speeding penalty, fine for a traffic offence
de: Knöllchen, Verwarnungsgeld, Bußgeldbescheid,
  Strafzettel für zu schnelles Fahren, Blitzerstrafe, Geschwindigkeitsüberschreitung, Verwarngeld
fr: procès-verbal(traffic), PV(fine), amende routière, excès de vitesse,
  amende pour excès de vitesse, contravention routière, amende forfaitaire, contravention pour excès de vitesse

[parking-fine] kind=attribute value=money of=park
gloss: fine for parking without paying
nl: naheffingsaanslag, parkeerboete, naheffingsaanslag parkeren, parkeerbon,
  boete voor fout parkeren, bekeuring voor parkeren, bon voor fout parkeren, foutparkeerboete, parkeerbekeuring, parkeerbelasting naheffing
en: parking fine, parking ticket(fine), penalty charge notice, PCN,
  fine for parking, parking penalty, penalty for parking, parking charge notice
de: Parkknöllchen, Parkstrafe, Falschparken, Parkverstoß,
  Strafzettel fürs Falschparken, Bußgeld fürs Parken, Strafzettel für Falschparken, Bußgeld für Falschparken
fr: forfait post-stationnement, amende de stationnement, redevance de stationnement(fine), FPS,
  amende pour stationnement, contravention de stationnement, PV de stationnement, amende de parking

[fine-payment-term] kind=attribute is=payment-term value=duration of=traffic-fine
gloss: within how long a fine must be paid
nl: betaaltermijn boete, betaaltermijn bekeuring
en: fine payment period, fine payment deadline
de: Zahlungsfrist Bußgeld
fr: délai de paiement de l'amende

[tow-away] kind=action
gloss: authority tows a wrongly parked car
nl: weggesleepte auto, auto … weggesleept, wegsleepkosten, wielklem
en: car towed away, impounded, wheel clamp, towed away
de: abgeschleppt, Abschleppkosten, Parkkralle
fr: mise en fourrière, fourrière, voiture enlevée, sabot de Denver

[objection-period] kind=attribute value=duration of=object-to
gloss: within what time to object
nl: bezwaartermijn, termijn voor bezwaar, bezwaarperiode,
  bezwaar maken binnen, bezwaar … indienen binnen, termijn om bezwaar te maken, tijd om bezwaar te maken, weken om bezwaar te maken, bezwaar binnen
en: objection period, objection deadline, deadline for objection, time limit for objection,
  object within, time to object, weeks to object, weeks to lodge an objection, period for objections
de: Widerspruchsfrist, Einspruchsfrist,
  Widerspruch innerhalb, Frist für den Widerspruch, Frist für Widerspruch, Zeit für Widerspruch, Frist zum Widerspruch
fr: délai de recours, délai de contestation(official),
  délai pour contester, contester dans les, délai d'opposition administrative

[appeal-court] kind=action is=object-to
gloss: appeal to a judge after objection
nl: beroep(appeal), beroepschrift, hoger beroep, beroep … instellen
en: lodge … appeal, go to court, court appeal, higher appeal
de: klagen(court), Klage … erheben, Berufung, Rechtsmittel … einlegen
fr: interjeter appel, recours contentieux, saisir … tribunal, cour d'appel

[appeal-period] kind=attribute value=duration of=appeal-court
gloss: within what time to appeal
nl: beroepstermijn
en: appeal period, appeal deadline
de: Klagefrist, Berufungsfrist
fr: délai d'appel

[hearing] kind=event
gloss: session where an objector is heard
nl: hoorzitting, bezwaarschriftencommissie
en: hearing, objection hearing
de: Anhörung(official), mündliche Verhandlung
fr: audience, audition(official)

# ---- municipal services
[report-public-space] kind=action
gloss: report of something broken in the street
nl: melding openbare ruimte, kapotte lantaarnpaal, losse stoeptegel, losliggende tegel, melding woonomgeving, straatverlichting … kapot
en: report … street problem, broken street light, report … pothole, pothole, loose paving, streetlight
de: Mängelmelder, defekte Straßenlaterne, Schlagloch, Straßenschaden … melden, Straßenbeleuchtung
fr: signaler … voirie, lampadaire cassé, nid-de-poule, éclairage public, signalement voirie

[gritting] kind=action
gloss: fighting ice on the roads
nl: gladheidsbestrijding, strooiwagen, sneeuwruimen, zout … strooien
en: gritting, salting roads, snow clearing, winter service(roads)
de: Winterdienst, Räumpflicht, Streudienst, Schnee … räumen
fr: salage, déneigement, viabilité hivernale

[roadworks] kind=event
gloss: works on the road
nl: wegwerkzaamheden, wegafsluiting, wegomleiding, opengebroken straat
en: roadworks, road closure, diversion(road)
de: Baustelle, Straßensperrung, Straßenbauarbeiten
fr: travaux routiers, fermeture de route, chantier routier

[street-cleaning] kind=action
gloss: cleaning of public space
nl: straatreiniging, veegwagen, onkruidbestrijding, bladkorf, graffiti … verwijderen
en: street cleaning, street sweeping, graffiti removal, weed control
de: Straßenreinigung, Kehrmaschine, Graffitientfernung
fr: nettoyage des rues, balayage, nettoyage de graffiti, désherbage

[dog-mess] kind=thing
gloss: dog dirt in public space
nl: hondenpoep, hondendrol, hondenpoepzakje, poepzakje
en: dog mess, dog fouling, dog poo, poo bag
de: Hundekot, Hundehaufen, Kotbeutel
fr: déjections canines, crotte de chien, canisite

[dead-animal] kind=event of=animal
gloss: found stray or dead animals
nl: dierenambulance, zwerfkat, zwerfhond, dood dier, dierenasiel, gevonden dier
en: animal ambulance, stray cat, stray dog, dead animal, animal shelter, found animal
de: Tierrettung, Fundtier, totes Tier, Tierheim, streunende Katze
fr: animal errant, animal mort, refuge animalier, chat errant

[street-party-permit] kind=action
gloss: organising a street event
nl: straatfeest, buurtfeest, evenement … organiseren, rommelmarkt
en: street party, neighbourhood party, flea market
de: Straßenfest, Nachbarschaftsfest, Veranstaltung … anmelden, Flohmarkt
fr: fête de quartier, fête des voisins, organiser … événement, brocante

[enforcement-officer] kind=person
gloss: municipal warden
nl: handhaving, boa, handhaver, stadswacht, parkeerwachter, parkeercontroleur
en: enforcement officer, community warden, parking attendant, traffic warden, council enforcement
de: Ordnungsamt, Politesse, Vollzugsdienst
fr: agent de police municipale, garde champêtre, agent constatateur, gardien de la paix

[council-meeting] kind=event
gloss: meeting of the municipal council
nl: raadsvergadering, gemeenteraad, burgemeester, wethouder, inspreken
en: council meeting, city council, mayor, alderman, councillor
de: Gemeinderat, Stadtrat, Bürgermeister, Ratssitzung
fr: conseil municipal, maire, bourgmestre, échevin, conseil communal

[residence-application] kind=action
gloss: applying for a residence permit
nl: verblijfsvergunning … aanvragen, verblijfsrecht, IND, verblijfsvergunning … verlengen
en: apply for … residence permit, renew … residence permit, right of residence, immigration office
de: Aufenthaltstitel … beantragen, Aufenthaltserlaubnis … verlängern, Ausländerbehörde
fr: demander … titre de séjour, renouveler … titre de séjour, droit de séjour, office des étrangers, préfecture

[tax] kind=thing
gloss: tax in general
nl: belasting, belastingaanslag, belastingheffing
en: tax, tax assessment, tax bill
de: Steuer, Steuerbescheid
fr: impôt, taxe, avis d'imposition, avertissement-extrait de rôle

[child-travel-consent] kind=document
gloss: written permission of the other parent for a child's document or journey
nl: toestemmingsverklaring, toestemming beide ouders, toestemming van beide ouders, reistoestemming
en: consent of both parents, letter of consent, travel consent form
de: Einverständniserklärung, Zustimmung beider Eltern, Reisevollmacht für Kinder
fr: autorisation de sortie du territoire, accord des deux parents
