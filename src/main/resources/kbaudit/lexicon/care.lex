# Care and household services: childcare, elderly care, cleaning, laundry, hairdresser, beauty, funeral, moving, storage, plumber, garden.

[nappies-food-supplied] kind=thing
gloss: nappies, bottle feeding and food at day care
nl: luiers, luiers meenemen, luiers … mee, eigen luiers, luiers zitten erbij, luiers … inbegrepen
en: bottle feeding, bring nappies,
  provide nappies, provide … nappies, nappies … provided, nappies and wipes, bring … nappies, own nappies, own diapers, bring … diapers, diapers … provided
de: Windeln, Fläschchen, Flaschennahrung, Windeln … mitbringen, Windeln … gestellt
fr: couches, biberon, fournir … couches, apporter … couches, couches … fournies

[nursing-home] kind=place
gloss: home for elderly people
nl: verpleeghuis, verzorgingshuis, bejaardentehuis, woonzorgcentrum, zorgcentrum
en: nursing home, care home, retirement home, residential home
de: Pflegeheim, Altenheim, Seniorenheim, Altersheim, Seniorenresidenz
fr: maison de retraite, EHPAD, maison de repos

[home-care] kind=thing
gloss: care at home
nl: thuiszorg, wijkverpleging, zorg aan huis, wijkverpleegkundige, verzorging thuis
en: home care, district nurse, care at home, domiciliary care
de: häusliche Pflege, ambulanter Pflegedienst, Pflegedienst, Hauskrankenpflege
fr: soins à domicile, soins infirmiers à domicile, auxiliaire de vie

[day-care-elderly] kind=thing
gloss: day activities for elderly
nl: dagbesteding, dagactiviteiten ouderen, ontmoetingscentrum
en: day centre, adult day care
de: Tagespflege, Seniorentagesstätte
fr: accueil de jour seniors, centre de jour

[respite-care] kind=thing
gloss: temporary stay to relieve carers
nl: respijtzorg, logeerzorg, kortdurend verblijf, mantelzorg
en: respite care, short-term stay, informal carer
de: Kurzzeitpflege, Verhinderungspflege, pflegende Angehörige
fr: répit, hébergement temporaire, aidant familial

[personal-alarm] kind=thing
gloss: alarm button for elderly
nl: personenalarmering, alarmknop, noodknop, halsalarm
en: personal alarm, alarm button, panic button, pendant alarm
de: Hausnotruf, Notrufknopf, Alarmknopf
fr: téléassistance, bouton d'alarme, bouton d'appel

[meals-on-wheels] kind=thing of=meal
gloss: warm meals brought to elderly people
nl: tafeltje-dek-je, warme maaltijd aan huis, maaltijdservice
en: meals on wheels, meal service at home
de: Essen auf Rädern, Menüservice
fr: portage de repas, repas à domicile

[cleaning-service] kind=thing of=clean
gloss: company that cleans homes or offices
nl: schoonmaakbedrijf, schoonmaakhulp, schoonmaker, schoonmaakdienst, poetshulp, werkster
en: cleaning company, cleaner, cleaning service, house cleaning
de: Reinigungsfirma, Putzhilfe, Reinigungskraft, Putzfrau, Reinigungsdienst
fr: entreprise de nettoyage, femme de ménage, service de ménage, agent d'entretien

[hourly-rate] kind=attribute value=money
gloss: price per hour of work
nl: uurloon, tarief per uur, per gewerkt uur, arbeidsloon
en: hourly rate, rate per hour, price per hour, labour rate, per hour worked
de: Stundensatz, Stundenlohn, Preis pro Stunde, Arbeitslohn, Stundenpreis
fr: tarif horaire, taux horaire, prix de l'heure, main-d'œuvre

[minimum-hours] kind=attribute value=duration
gloss: least number of hours per visit
nl: minimale afname in uren, minimale inzet
en: minimum hours, minimum booking of hours, minimum visit
de: Mindeststundenzahl, Mindesteinsatz, Mindeststunden
fr: minimum d'heures, nombre minimum d'heures, durée minimale d'intervention

[cleaning-products] kind=thing of=clean
gloss: materials for cleaning
nl: schoonmaakmiddel, schoonmaakspullen, schoonmaakmateriaal, poetsmiddel
en: cleaning products, cleaning supplies, cleaning materials
de: Reinigungsmittel, Putzmittel, Putzutensilien
fr: produits d'entretien, produits de nettoyage, matériel de nettoyage

[window-cleaning] kind=action of=window
gloss: washing windows
nl: ramen lappen, glazenwasser, ramen zemen, glasbewassing
en: window cleaning, window cleaner, clean windows
de: Fensterputzen, Fensterreinigung, Fensterputzer, Fenster putzen
fr: lavage de vitres, laveur de vitres, nettoyage des vitres

[replacement-cleaner] kind=person
gloss: substitute in case of illness or holiday
nl: vervangende hulp, vervanging bij ziekte, invalkracht, vaste hulp ziek
en: replacement cleaner, cover for sickness, stand-in
de: Ersatzkraft, Vertretung bei Krankheit, Vertretungskraft
fr: remplaçant en cas d'absence, intervenant remplaçant

[dry-cleaning] kind=action is=clean
gloss: chemical cleaning of clothes
nl: stomerij, stomen, chemisch reinigen, kleding laten reinigen
en: dry cleaning, dry cleaner, dry-clean
de: chemische Reinigung, Textilreinigung, chemisch reinigen
fr: pressing, nettoyage à sec, nettoyer à sec

[laundry] kind=thing
gloss: washing and its service
nl: wasserij, wasservice, wasserette, wasgoed, vuile was
en: launderette, laundry service, laundromat
de: Wäscherei, Waschsalon, Wäscheservice, Schmutzwäsche
fr: blanchisserie, laverie, linge sale, service de blanchisserie

[ironing] kind=action
gloss: ironing
nl: strijken, strijkservice, strijkgoed, gestreken
en: iron, ironing, ironing service
de: bügeln, Bügelservice, Bügelwäsche
fr: repasser(ironing), repassage, service de repassage

[laundry-ready-time] kind=attribute value=duration of=dry-cleaning
gloss: when cleaned clothes can be fetched
nl: kleding klaar, spoedreiniging, volgende dag klaar, dezelfde dag klaar
en: clothes ready, same-day cleaning, express cleaning
de: Kleidung fertig, Expressreinigung
fr: vêtements prêts, nettoyage express

[stain] kind=thing of=dirty
gloss: stains in textiles
nl: vlekken, vlekverwijdering, vlek verwijderen
en: stain removal, remove a stain
de: Flecken, Fleckentfernung
fr: détachage, enlever une tache

[uncollected-clothes] kind=attribute value=duration of=dry-cleaning
gloss: how long unclaimed clothes or items are kept
nl: niet opgehaalde kleding, niet afgehaalde kleding, niet opgehaalde spullen
en: uncollected clothes, unclaimed items, uncollected items
de: nicht abgeholte Kleidung, nicht abgeholte Ware
fr: vêtements non réclamés, articles non récupérés

[clothing-alteration] kind=action
gloss: shortening or altering clothes, shoe repair
nl: kleding vermaken, kledingreparatie, broek inkorten, zoom leggen, coupeuse, naaiatelier,
  broek korter maken, broek … inkorten, broek … korter, kleding innemen, pak vermaken, vermaken(clothes)
en: clothing alterations, shorten trousers, hem trousers, tailor,
  alteration(clothes), take up … trousers, taking up your trousers, taking up trousers, trousers taken up, hem … trousers, shorten … trousers
de: Änderungsschneiderei, Hose kürzen, Kleideränderung, Schneider,
  Hose … kürzen, Hose kürzer machen, Änderung an der Kleidung, Anzug … ändern
fr: retouche, raccourcir un pantalon, ourlet, couturière, retoucherie,
  retoucher, raccourcir … pantalon, ourlet de pantalon, retouches

[cobbler] kind=person
gloss: shoe repair and key cutting
nl: schoenmaker, schoenreparatie, hakken vervangen, sleutel bijmaken, sleutels bijmaken
en: cobbler, shoe repair, key cutting, re-heel
de: Schuhmacher, Schuhreparatur, neue Absätze
fr: cordonnier, cordonnerie, ressemelage

[hairdresser] kind=person
gloss: hairdresser and cutting hair
nl: kapper, kapsalon, haar knippen, knippen(hair), knipbeurt, barbier, kapster, coupe(hair)
en: hairdresser, haircut, hair salon, barber, cut hair, stylist
de: Friseur, Friseursalon, Haarschnitt, Haare schneiden, Barbier, Frisör
fr: coiffeur, salon de coiffure, coupe de cheveux, barbier, couper les cheveux

[haircut-price] kind=attribute value=money of=hairdresser
gloss: what a haircut costs
nl: knipprijs, prijs van een knipbeurt, knippen kost, prijslijst kapper
en: haircut costs, price of a haircut, cut costs
de: Haarschnitt kostet, Preis für einen Haarschnitt
fr: prix de la coupe, coupe coûte

[hair-colour] kind=action
gloss: dyeing hair
nl: haar verven, kleurbehandeling, highlights, kleuring, uitgroei bijwerken, balayage
en: hair colouring, dye hair, colour treatment, root touch-up, hair highlights
de: Haare färben, Strähnchen, Coloration, Haarfarbe, Ansatz färben
fr: coloration, mèches, teindre les cheveux, couleur des cheveux

[patch-test] kind=event
gloss: allergy test before colouring or lashes
nl: allergietest vooraf, huidtest, gevoeligheidstest
en: patch test, skin test
de: Allergietest vorab, Hauttest, Verträglichkeitstest
fr: test d'allergie cutané, test cutané

[blow-dry] kind=action
gloss: washing and styling hair
nl: föhnen, wassen en föhnen, opsteken, bruidskapsel
en: blow-dry, wash and blow-dry, updo, bridal hair
de: föhnen, waschen und föhnen, Hochsteckfrisur, Brautfrisur
fr: brushing, shampoing et brushing, chignon, coiffure de mariée

[redo-guarantee] kind=thing
gloss: correction free within some days if not satisfied
nl: niet tevreden met het kapsel, tevredenheidsgarantie kapper, correctie kapsel, bijwerken kapsel
en: not happy with your haircut, redo, correction of the cut
de: Nachbesserung Frisur, unzufrieden mit dem Haarschnitt
fr: retouche de coupe, insatisfait de la coupe

[beauty-treatment] kind=thing
gloss: beauty salon and facial
nl: schoonheidssalon, schoonheidsspecialiste, gezichtsbehandeling, beautysalon
en: beauty salon, beautician, facial, beauty treatment
de: Kosmetikstudio, Kosmetikerin, Gesichtsbehandlung, Kosmetikbehandlung
fr: institut de beauté, esthéticienne, soin du visage, salon de beauté

[nails] kind=action
gloss: manicure and pedicure
nl: manicure, pedicure, gelnagels, nagelstudio, nagels lakken, gellak
en: manicure, pedicure, gel nails, nail bar, nail salon
de: Maniküre, Pediküre, Gelnägel, Nagelstudio, Fußpflege
fr: manucure, pédicure, ongles en gel, vernis semi-permanent

[waxing] kind=action
gloss: hair removal
nl: waxen, ontharen, laserontharing, harsen, epileren
en: waxing, hair removal, laser hair removal, threading
de: Waxing, Haarentfernung, Enthaarung, Laser-Haarentfernung
fr: épilation, épilation à la cire, épilation laser

[massage] kind=action
gloss: massage
nl: massage, masseur, masseren, duomassage
en: massage, masseur, couples massage
de: Massage, Masseur, massieren, Paarmassage
fr: massage, masseur, massage en duo

[lashes-brows] kind=action
gloss: lashes, brows, permanent make-up
nl: wimperextensions, wenkbrauwen, permanente make-up, wimperlift
en: eyelash extensions, eyebrows, permanent make-up, lash lift
de: Wimpernverlängerung, Augenbrauen, Permanent Make-up, Wimpernlifting
fr: extensions de cils, sourcils, maquillage permanent, rehaussement de cils

[tattoo] kind=action
gloss: tattoo and piercing
nl: tatoeage, tattoo, gaatjes schieten, oorgaatjes
en: tattoo, ear piercing
de: Tattoo, Ohrlochstechen, Tätowierung
fr: tatouage, perçage d'oreilles

[funeral] kind=event
gloss: burial or cremation and the undertaker
nl: uitvaartverzorger, uitvaartondernemer, teraardebestelling, uitvaartdienst, uitvaart
en: undertaker, funeral director, funeral service, undertakers, funeral
de: Bestatter, Beisetzung, Begräbnis, Trauerfeier, Bestattung
fr: pompes funèbres, funérailles, inhumation, cérémonie funéraire, obsèques

[cremation] kind=event
gloss: cremation
nl: cremeren, crematorium, crematie
en: crematorium, cremate, cremation
de: Einäscherung, Krematorium, Kremation, Feuerbestattung
fr: crématorium, incinération, crémation

[ashes] kind=thing
gloss: ashes and urn
nl: as van de overledene, urn, asbestemming, as verstrooien, as ophalen
en: ashes, urn, scatter the ashes
de: Urne, Totenasche, Asche verstreuen
fr: cendres, urne, dispersion des cendres

[ashes-collection-term] kind=attribute value=duration of=ashes,keep
gloss: after how long ashes may be collected
nl: as bewaren, bewaartermijn van de as, wettelijke bewaartermijn as
en: ashes can be collected, ashes kept for
de: Urne abholen, Aufbewahrung der Urne
fr: conservation des cendres, récupérer l'urne

[lay-out] kind=event
gloss: viewing of the deceased
nl: opbaring, opbaren, rouwkamer, condoleance, afscheid nemen van de overledene
en: viewing the deceased, chapel of rest, lying in state, condolence
de: Aufbahrung, Abschiednahme, Kondolenz
fr: chambre funéraire, veillée funéraire, condoléances, salon funéraire

[funeral-within-days] kind=attribute value=duration of=funeral
gloss: how soon the funeral takes place
nl: werkdagen na overlijden, termijn voor begraven of cremeren, uitvaart binnen
en: funeral takes place within, days after the death
de: Bestattungsfrist, Beisetzung innerhalb
fr: délai d'inhumation, obsèques dans les

[moving-box] kind=thing
gloss: box and packing material for moving
nl: verhuisdoos, verhuisdozen, verhuisdeken
en: moving box, packing box
de: Umzugskarton, Umzugskiste, Packmaterial
fr: carton de déménagement, cartons, matériel d'emballage(moving)

[packing-service] kind=action
gloss: movers pack and unpack
nl: in- en uitpakservice, laten inpakken
en: packing service, have it packed
de: Einpackservice, Packservice
fr: service d'emballage, emballage par nos soins

[moving-stop-permit] kind=document of=move-house
gloss: reserving parking space for the removal van
nl: parkeerontheffing verhuiswagen, parkeerverbod verhuizing
en: parking bay suspension
de: Halteverbot für den Umzug
fr: autorisation de stationnement déménagement

[moving-estimate] kind=event
gloss: visit or list to estimate volume
nl: verhuisvolume, kuub berekenen, opname aan huis, inboedellijst
en: removal survey, volume estimate, inventory list for moving
de: Umzugsvolumen, Besichtigungstermin Umzug, Umzugsgutliste
fr: volume à déménager, visite technique de déménagement, inventaire du mobilier

[storage-unit] kind=thing
gloss: rented storage space
nl: opslagbox, self-storage, opslagunit, opslag huren, opslagruimte huren
en: self-storage, rent storage, storage unit, self storage, storage locker rental
de: Lagerraum, Selfstorage, Lagerbox, Lagerabteil
fr: box de stockage, box(storage), garde-meuble, self-stockage

[storage-access-hours] kind=attribute value=time of=storage-unit,enter
gloss: when one can get into the storage
nl: toegang tot de opslag, toegang tot je box, opslag toegankelijk,
  bij je spullen kunnen, bij uw spullen kunnen, toegang … opslag, toegang … opslagbox
en: access to your unit, storage access, access your storage,
  access … storage unit, access to … storage, get to your stuff, get into your unit, get to your belongings, access your unit
de: Zugang zum Lagerraum, Zugangszeiten, Zugang … Lager, Zugang … Lagerbox, Zutritt … Lager, an Ihre Sachen, an deine Sachen
fr: accès au box, heures d'accès au stockage,
  accéder à … box, accès … box, garde-meuble … accessible, venir à votre box, accès … garde-meuble

[storage-unit-size] kind=attribute value=number of=storage-unit
gloss: surface of storage
nl: vierkante meter opslag, boxgrootte, kuub opslag
en: size of the unit, square feet of storage
de: Größe der Lagerbox, Quadratmeter Lagerfläche
fr: taille du box, surface du box

[forbidden-storage] kind=thing
gloss: goods that may not be stored
nl: brandbare stoffen, gevaarlijke stoffen
en: flammable goods, dangerous goods, hazardous goods
de: brennbare Stoffe, Gefahrgut
fr: matières inflammables, denrées périssables, matières dangereuses, marchandises dangereuses

[plumber] kind=person
gloss: plumber
nl: loodgieter, loodgietersbedrijf
en: plumber, heating engineer, plumbing company
de: Klempner, Sanitärbetrieb
fr: plombier, chauffagiste

[electrician] kind=person
gloss: electrician
nl: elektricien, elektromonteur
en: electrician
de: Elektriker, Elektroinstallateur
fr: électricien

[handyman] kind=person
gloss: odd jobs, painter, carpenter
nl: klusjesman, klusbedrijf, schilder, timmerman, klus
en: handyman, painter, carpenter, odd job
de: Maler, Tischler, Hausmeisterservice
fr: bricoleur, homme toutes mains, peintre en bâtiment, menuisier

[evening-weekend-surcharge] kind=attribute is=surcharge value=percentage
gloss: extra on the rate for evenings, nights, weekends
nl: avondtoeslag, weekendtoeslag, nachttoeslag, zondagtoeslag, feestdagentoeslag
en: evening surcharge, weekend surcharge, weekend rate, emergency surcharge, out-of-hours surcharge
de: Wochenendzuschlag, Nachtzuschlag, Notdienstzuschlag, Feiertagszuschlag, Sonntagszuschlag
fr: majoration de nuit, majoration week-end, supplément week-end, majoration dimanche

[urgent-service] kind=event of=help-emergency
gloss: same-day emergency help by a tradesman
nl: spoedservice, spoeddienst
en: emergency call-out, emergency service(repair), 24-hour emergency
de: Notdienst, Eildienst
fr: dépannage d'urgence, intervention d'urgence, service d'urgence(repair)

[arrival-window] kind=attribute value=duration
gloss: span within which the tradesman arrives
nl: tijdsblok monteur, tijdvak van de monteur
en: arrival window
de: Zeitfenster des Monteurs, Monteur kommt zwischen
fr: plage d'arrivée, créneau de passage du technicien

[unblock-drain] kind=action
gloss: unblocking toilets and drains
nl: ontstoppen, wc ontstoppen, gootsteen verstopt, ontstoppingsdienst, verstopt toilet
en: clogged sink, drain clearing
de: Rohrreinigung, verstopftes WC
fr: déboucher, débouchage, évier bouché

[gardener] kind=person
gloss: garden service
nl: hovenier, tuinman, tuinbedrijf, hoveniersbedrijf
en: gardener, landscaper, garden service
de: Gärtner, Gartenbaubetrieb, Landschaftsgärtner
fr: jardinier, entretien de jardin, paysagiste

[hedge-trim] kind=action
gloss: trimming hedges, mowing, felling
nl: heg knippen, heg snoeien, gras maaien, snoeien, boom kappen, boom rooien
en: hedge trimming, mow the lawn, pruning, lawn mowing
de: Hecke schneiden, Rasen mähen, Baum fällen, Baumschnitt, Heckenschnitt
fr: tailler la haie, tondre la pelouse, élagage, abattre un arbre, tonte

[paving] kind=action
gloss: paving and fences
nl: bestrating, tegels leggen, schutting plaatsen, terrastegel
en: paving, lay paving, patio slab
de: Pflasterarbeiten, Terrassenplatten
fr: pavage, pose de dalles, palissade

[chimney-sweep] kind=action
gloss: sweeping chimneys
nl: schoorsteenveger, schoorsteen vegen
en: chimney sweep, sweep the chimney
de: Schornsteinfeger, Kaminkehrer, Schornstein fegen
fr: ramoneur, ramonage

[treatment-late-shortened] kind=event
gloss: late arrival shortens the treatment
nl: behandeling inkorten, ingekorte behandeling, kortere behandeling
en: shortened treatment, treatment shortened
de: verkürzte Behandlung, Behandlung verkürzen
fr: soin écourté, séance écourtée
