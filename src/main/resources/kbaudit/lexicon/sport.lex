# Sport: gym, classes, clubs, climbing, racket sports, golf, ski, dance.

[gym] kind=place
gloss: fitness club where people train
nl: sportschool, fitnesscentrum, fitnessclub, gym, sportcentrum, fitness
en: gym, fitness centre, fitness club, health club, fitness studio
de: Fitnessstudio, Fitnessclub, Fitnesscenter, Gym, Studio(gym), Sportstudio
fr: club de fitness, salle de gym, centre de fitness

[work-out] kind=action
gloss: exercising at the gym
nl: sporten, trainen, fitnessen, komen sporten, work-out, krachttraining
en: work out, exercise, workout, strength training, =train for, =train with
de: trainieren, Training, Sport treiben, Krafttraining, Workout
fr: s'entraîner, entraînement, faire du sport, musculation

[freeze-fee] kind=attribute value=money of=pause-subscription
gloss: what pausing a membership costs
nl: bevriezingskosten, kosten van bevriezen, pauzekosten, kosten voor pauzeren
en: freeze fee, freezing fee, pause fee, charge for freezing
de: Ruhegebühr, Gebühr für die Ruhezeit
fr: frais de suspension, frais de gel

[trial-count] kind=attribute value=number of=trial-lesson,try-test-out
gloss: how often one may try
nl: aantal proeflessen, hoeveel proeflessen
en: number of trial lessons, how many trial sessions
de: Anzahl der Probestunden, wie viele Probetrainings
fr: nombre de cours d'essai, combien de cours d'essai

[group-class] kind=event
gloss: class with an instructor for a group
nl: groepsles, sportles, spinningles, yogales, les met instructeur, cyclingles, bodypump, aerobics, pilatesles
en: group class, exercise class, spin class, yoga class, fitness class, pilates class
de: Gruppenkurs, Fitnesskurs, Kursstunde, Yogakurs, Spinningkurs, Kurs im Studio, Yogastunde
fr: cours collectif, cours de groupe, cours de yoga, cours de spinning, cours de fitness, cours de pilates

[book-class] kind=action of=book
gloss: reserving a place in a class
nl: les reserveren, inschrijven voor een les, plek in de les, les boeken, reserveren voor een groepsles, plekje reserveren
en: book a class, reserve a spot, book your spot, sign up for a class, class booking
de: Kurs buchen, Platz im Kurs, Kursplatz reservieren, Kursbuchung, für einen Kurs anmelden
fr: réserver un cours, réserver sa place au cours

[class-booking-ahead] kind=attribute value=duration of=book-class,book
gloss: how long ahead a class or court may be booked
nl: vooruit boeken, dagen vooruit reserveren, hoe lang van tevoren te boeken, dagen van tevoren boeken
en: book ahead up to, days in advance you can book, booking opens
de: Tage im Voraus buchbar, Buchung öffnet, im Voraus buchbar
fr: réservable à l'avance, ouverture des réservations, réserver … jours à l'avance

[cancel-class] kind=action is=cancel
gloss: giving up a booked class or lesson
nl: les afzeggen, afmelden voor een les, uitschrijven voor een les, les annuleren, les afmelden, afmelden voor de groepsles
en: cancel a class, cancel your spot, cancel your class, cancel a lesson
de: Kurs ab|sagen, Kurs stornieren, vom Kurs abmelden, Stunde ab|sagen, aus dem Kurs austragen
fr: annuler un cours, se désinscrire d'un cours, décommander un cours, annuler votre cours

[class-cancel-deadline] kind=attribute value=duration of=cancel-class
gloss: how long before the start one may cancel a class
nl: afmeldtermijn, afzegtermijn voor de les, tot hoe lang voor de les, voor de les afmelden, voor aanvang van de les
en: class cancellation deadline, before the class starts, late cancellation window
de: Abmeldefrist, Stornofrist für Kurse, vor Kursbeginn
fr: délai d'annulation du cours, avant le début du cours, avant le cours

[class-no-show] kind=event
gloss: booked but not turning up or cancelling too late, and the penalty
nl: strike, strafpunt, reserveringsblokkade, niet op komen dagen bij een les
en: late cancellation strike, miss a class, =a strike, =strikes
de: Strafpunkt, Kurssperre, Kurs versäumen
fr: pénalité d'absence au cours, absence au cours

[personal-training] kind=event
gloss: individual training with a coach
nl: personal training, personal trainer, persoonlijke training, één-op-één training, persoonlijke begeleiding
en: personal training, personal trainer, one-to-one training, one-on-one coaching
de: Personal Training, Personal Trainer, Einzeltraining, Einzelcoaching
fr: coaching personnel, coach personnel, coaching individuel, entraînement personnalisé

[fitness-intake] kind=event
gloss: introduction with measuring and schedule for new members
nl: intakegesprek sportschool, trainingsschema, nulmeting, bodyscan, kennismakingsgesprek sportschool, introductietraining
en: gym induction, fitness assessment, training plan, body scan, induction session
de: Einführungstraining, Trainingsplan, Körperanalyse, Eingangscheck, Einweisung am Gerät
fr: bilan forme, programme d'entraînement, bilan de remise en forme, séance d'accueil

[bring-friend] kind=action of=guest,friend
gloss: member takes a guest to train
nl: vriend meenemen, vriendinnetje mee, buddy meenemen, introducé meenemen naar de sportschool, buddypas,
  laten meesporten, vriend … meesporten, vriendin … meesporten, laten meetrainen, vriend … meetrainen, introducé … meenemen, introducés … toegestaan, iemand mee|nemen naar de training,
  mee|trainen(guest)
en: bring a friend, buddy pass, guest day, bring a buddy, bring a mate,
  bring … buddy, bring along a buddy, bring along a friend, bring … mate, guests may accompany, guests may train, friend … train with you,
  bring a guest(training), train with a friend, training with a friend
de: Freund mit|bringen, Freunde mitbringen, Buddy-Pass, Gasttraining,
  Freund … mitbringen, Freundin … mitbringen, Gast … mitbringen, Freund … mittrainieren, Freunde … mittrainieren,
  mit einem Freund trainieren
fr: amener un ami, venir accompagné d'un ami, pass duo, inviter un ami à la salle,
  amener … ami, venir avec un ami, inviter … ami, amener un invité, venir avec un copain, amener un copain, avec un ami à la salle

[off-peak-membership] kind=thing is=membership
gloss: membership valid at quiet hours only
nl: dalabonnement, daluren-abonnement, daglidmaatschap
en: off-peak membership, daytime membership
de: Off-Peak-Mitgliedschaft, Vormittagstarif(gym)
fr: abonnement heures creuses

[gym-open-staffed] kind=state opposite=unstaffed
gloss: gym has staff present
nl: bemand, bemande uren, begeleiding aanwezig, personeel op de vloer, instructeur aanwezig
en: staffed, staffed hours, staff on site
de: personell besetzt, betreute Zeiten, Trainer vor Ort
fr: encadrement sur place, présence d'un coach, heures avec personnel

[unstaffed] kind=state opposite=gym-open-staffed
gloss: no staff present, entry with pass
nl: onbemand, onbemande uren, onbemand trainen
en: unstaffed, unstaffed hours, unmanned
de: unbesetzt, unbetreut, personallos
fr: sans personnel, heures non encadrées

[gym-entry-pass] kind=thing
gloss: card, tag or code to enter the club
nl: toegangspas sportschool, ledenpas, sportpas, lidmaatschapskaart, toegangstag, clubpas
en: membership card, entry fob, gym pass, access fob
de: Mitgliedskarte, Zugangschip, Mitgliedsausweis, Clubkarte
fr: carte de membre, badge d'accès à la salle, carte d'adhérent

[lost-pass-fee] kind=attribute value=money of=gym-entry-pass,card
gloss: what a new membership card costs
nl: nieuwe ledenpas, pasjeskosten, vervangende ledenpas
en: replacement membership card, replacement fob
de: Ersatz-Mitgliedskarte
fr: remplacement de la carte de membre, nouvelle carte de membre

[indoor-shoes] kind=thing of=shoes
gloss: clean sport shoes for indoors
nl: schone sportschoenen, zaalschoenen, indoorschoenen, binnensportschoenen, sportschoenen
en: indoor shoes, clean trainers, indoor trainers, sports shoes, gym shoes
de: Hallenschuhe, saubere Sportschuhe, Hallensportschuhe, Turnschuhe, Sportschuhe
fr: chaussures de salle, chaussures d'intérieur, baskets propres, chaussures de sport

[barefoot] kind=state of=shoes,indoor-shoes
gloss: without shoes
nl: blote voeten, blootsvoets, op sokken, zonder schoenen
en: barefoot, bare feet, in socks, without shoes, shoes off
de: barfuß, auf Socken, ohne Schuhe, in Socken
fr: pieds nus, en chaussettes, sans chaussures

[sportswear] kind=thing of=clothing
gloss: clothes for sport
nl: sportkleding, sportoutfit, trainingskleding, trainingspak
en: sportswear, gym clothes, workout clothes, sports kit
de: Sportkleidung, Sportbekleidung, Trainingskleidung, Sportsachen
fr: tenue de sport, vêtements de sport, tenue sportive

[bare-chest] kind=action
gloss: training without a shirt
nl: ontbloot bovenlijf, shirtloos, blote bast
en: bare-chested, topless training, shirtless
de: oberkörperfrei, nackter Oberkörper, freier Oberkörper
fr: torse nu

[youth-training-age] kind=attribute value=number of=gym
gloss: age from which youngsters may train at the gym
nl: jeugdfitness, minderjarig sporten, jongeren trainen vanaf
en: junior gym age, teen training, train from the age of
de: Jugendtraining, Trainingsalter
fr: âge pour s'entraîner, fitness ados

[gym-childcare] kind=place
gloss: children are looked after while parents train
nl: kinderopvang tijdens het sporten, oppas in de sportschool, kidscorner, kinderhoek
en: gym crèche, childminding while you train, kids corner
de: Kinderbetreuung im Studio, Kinderecke
fr: garderie de la salle de sport, coin enfants

[solarium] kind=thing
gloss: sunbed or massage chair
nl: zonnebank, solarium, massagestoel
en: sunbed, tanning bed, massage chair
de: Solarium, Sonnenbank, Massagestuhl
fr: solarium, banc solaire, fauteuil massant

[sports-drink-tap] kind=thing of=drink-beverage
gloss: unlimited drinks from a dispenser
nl: sportdrank, waterbar, sportwater, drankautomaat
en: sports drink station, sports water, drinks station
de: Getränkestation, Getränkeflatrate, Mineralgetränke
fr: fontaine de boissons, boissons à volonté, distributeur de boissons sport

[sports-club] kind=place of=association-org
gloss: amateur sports association
nl: sportvereniging, sportclub, voetbalvereniging, voetbalclub, hockeyclub, tennisvereniging, tennisclub, sportbond
en: sports club, football club, tennis club, hockey club, athletics club
de: Sportverein, Turnverein, Fußballverein, Tennisverein, Verein(sport)
fr: club sportif, club de football, club de tennis, association sportive, club de sport

[youth-member] kind=person of=member
gloss: member below the adult age
nl: jeugdlid, juniorlid, aspirant-lid, pupil(club)
en: junior member, youth member
de: Jugendmitglied, jugendliches Mitglied
fr: membre junior, jeune licencié

[sports-licence] kind=document
gloss: registration with the sports federation
nl: bondslidmaatschap, bondsnummer, bondspas, bondscontributie, sportlicentie
en: federation licence, sports licence, federation membership
de: Spielerpass, Verbandslizenz, Startpass
fr: licence sportive, licence fédérale, licencié(sport)

[competition] kind=event
gloss: matches and tournaments
nl: competitie, wedstrijd, toernooi, bekerwedstrijd, competitiewedstrijd
en: tournament, league match, competition, football match, tennis match, home match, away match, =matches, contest match
de: Turnier, Spielbetrieb, Wettkampf, Punktspiel, Ligaspiel
fr: tournoi, compétition, match, championnat

[training-session] kind=event
gloss: regular club practice
nl: trainingsavond, clubtraining, trainingsuur, trainingstijd
en: training session, practice session, training night, club practice
de: Trainingseinheit, Trainingsabend, Vereinstraining, Trainingszeit
fr: séance d'entraînement, entraînement du club, soirée d'entraînement

[volunteer-duty] kind=action
gloss: compulsory bar duty or club tasks of members
nl: bardienst, kantinedienst, verenigingstaak, vrijwilligersdienst, vrijwilligerstaak
en: bar duty, club duty, canteen duty
de: Arbeitsstunden im Verein, Thekendienst, Arbeitsdienst
fr: permanence au bar, bénévolat du club, tâche bénévole

[duty-buyout] kind=attribute value=money of=volunteer-duty
gloss: amount to be freed from club duty
nl: afkoopsom bardienst, bardienst afkopen
en: buy out bar duty, duty levy
de: Ersatzleistung für Arbeitsstunden, Arbeitsdienst ablösen
fr: rachat de permanence, participation compensatoire

[referee] kind=person
gloss: referee
nl: scheidsrechter, arbiter(sport), umpire
en: referee, umpire
de: Schiedsrichter, Unparteiischer
fr: arbitre

[artificial-pitch] kind=place
gloss: playing field
nl: kunstgrasveld, voetbalveld, sportveld, hockeyveld, sportpark
en: artificial pitch, sports field, playing field
de: Kunstrasenplatz, Sportplatz, Fußballplatz
fr: terrain synthétique, terrain de sport, terrain de foot

[climbing-hall] kind=place
gloss: indoor climbing wall
nl: klimhal, klimcentrum, boulderhal, klimmuur, klimzaal, klimwand
en: climbing wall, climbing centre, climbing gym, climbing hall, bouldering gym
de: Kletterhalle, Boulderhalle, Kletterwand, Kletterzentrum
fr: salle d'escalade, mur d'escalade, salle de bloc

[bouldering] kind=action
gloss: climbing low walls without rope
nl: boulderen, boulder
en: bouldering, boulder
de: bouldern, Bouldersport
fr: faire du bloc, escalade de bloc

[belay] kind=action
gloss: securing a climber with the rope
nl: zekeren(climbing), zelfstandig zekeren, voorklimmen, toprope, naklimmen
en: belay, belaying, top-rope, lead climbing
de: Toprope, vor|steigen, Vorstieg, =sichern(climbing)
fr: assurage, moulinette, escalade en tête, assurer un grimpeur, assurer en moulinette

[belay-certificate] kind=document
gloss: proof that one may belay
nl: klimvaardigheidsbewijs, KVB, indoorklimbewijs, klimbewijs, zekerbewijs, toprope-bewijs
en: belay certificate, belay test, belay check, competency test
de: Kletterschein, Topropeschein, Vorstiegsschein
fr: passeport escalade, validation d'assurage, test d'assurage

[climbing-gear] kind=thing
gloss: harness and climbing shoes
nl: klimgordel, klimschoen, klimuitrusting, gordel huren, klimmateriaal, magnesium(climbing)
en: harness, climbing shoes, climbing gear, chalk bag, rental shoes, rope
de: Klettergurt, Kletterschuhe, Kletterausrüstung, Gurt(climbing), Magnesia
fr: baudrier, chaussons d'escalade, matériel d'escalade, magnésie

[gear-hire-price] kind=attribute value=money of=hire
gloss: what hiring sports gear costs
nl: materiaalhuur, huur van materiaal, huur van een racket, schoenenhuur, verhuur van materiaal, set huren
en: equipment hire, gear hire, rental gear, kit hire, equipment rental
de: Leihausrüstung, Ausrüstungsverleih, Leihmaterial, Schlägerverleih, Leihgebühr Ausrüstung
fr: location de matériel, location d'équipement, location de raquette

[sports-court] kind=place
gloss: court for tennis, padel, squash, badminton
nl: tennisbaan, padelbaan, squashbaan, baan huren, baan reserveren, badmintonbaan, baanhuur, speelbaan
en: court(sport), tennis court, padel court, squash court, book a court
de: Tennisplatz, Padelplatz, Squashcourt, Platz buchen, Badmintonfeld, Court, Platzbuchung
fr: court de tennis, terrain de padel, terrain de squash, réserver un court, terrain de badminton

[court-hire-price] kind=attribute value=money of=sports-court
gloss: price of a court per hour
nl: baantarief, prijs per baan, baanprijs, baan per uur
en: court fee, court price, court hire fee
de: Platzgebühr, Platzmiete, Platzpreis
fr: tarif du court, prix du terrain, location du terrain

[playing-time] kind=attribute value=duration of=sports-court
gloss: how long one may play per booking
nl: speelduur per baan, speeltijd per reservering
en: playing time, length of a court booking
de: Spielzeit pro Buchung, Spielzeit
fr: durée de jeu, temps de jeu

[racket] kind=thing
gloss: racket, bat or balls
nl: tennisracket, padelracket, tennisbal, racket
en: racket, tennis racket, tennis ball, padel bat
de: Tennisschläger, Padelschläger, Tennisball, Schläger
fr: raquette, balle de tennis

[tidy-away] kind=action is=store-away
gloss: putting equipment back after use
nl: weg|leggen, terug|leggen(tidy), weg|zetten, terug|hangen
en: put back, tidy away, put … away after use, rerack
de: weg|räumen, weg|legen, zurück|räumen
fr: remettre à sa place, remettre en place, ranger après usage

[floodlight] kind=thing
gloss: lighting of courts
nl: baanverlichting, veldverlichting, lichtmuntje, verlichting van de baan
en: floodlights, court lights
de: Flutlicht, Platzbeleuchtung
fr: éclairage du terrain, éclairage du court

[tennis-lesson] kind=event
gloss: lesson in tennis or other racket sport
nl: tennisles, padelles, tennistraining, privéles
en: tennis lesson, padel lesson, tennis coaching, private lesson
de: Tennisstunde, Tennisunterricht, Padeltraining, Privatstunde
fr: cours de tennis, leçon de tennis

[golf-course] kind=place
gloss: golf course
nl: golfbaan, golfterrein, 18 holes, negen holes, 9 holes, golfen
en: golf course, 18 holes, nine holes, golf club(place)
de: Golfplatz, 18-Loch-Platz, Golfanlage, Golfclub
fr: parcours de golf, terrain de golf, 18 trous, club de golf

[green-fee] kind=attribute value=money of=golf-course
gloss: what playing a golf course costs
nl: greenfee, greenfeetarief
en: green fee, green fees
de: Greenfee, Greenfeepreis
fr: green fee, green-fee

[tee-time] kind=attribute value=time of=golf-course
gloss: booked start of a golf round
nl: starttijd golf, teetijd, afslagtijd
en: tee time, tee-off time
de: Startzeit(golf), Abschlagzeit, Teetime
fr: tee time

[handicap-proof] kind=document
gloss: golf skill certificate or handicap
nl: golfvaardigheidsbewijs, GVB, handicap(golf), baanpermissie
en: golf handicap, handicap certificate
de: Platzreife, Platzerlaubnis, Golfhandicap
fr: carte verte de golf, index de golf, handicap de golf

[driving-range] kind=place
gloss: golf practice range
nl: drivingrange, oefenballen, oefenbaan, emmertje ballen
en: driving range, practice balls, bucket of balls
de: Driving Range, Übungsbälle, Abschlagplatz
fr: practice de golf, seau de balles

[golf-cart] kind=thing
gloss: buggy or trolley on the golf course
nl: golfkar, golfbuggy, golftrolley
en: golf cart, golf buggy, golf trolley
de: Golfcart, Golftrolley
fr: voiturette de golf, chariot de golf

[ski-hall] kind=place
gloss: ski slope or indoor ski hall
nl: skihal, skipiste, skibaan, indoorskibaan, skigebied, piste
en: ski slope, indoor ski centre, snow dome, ski resort, piste
de: Skihalle, Skipiste, Skigebiet, Piste
fr: piste de ski, station de ski, domaine skiable, ski indoor

[ski-pass] kind=thing
gloss: pass for ski lifts
nl: skipas, liftpas, sneeuwpas, liftkaart
en: ski pass, lift pass, lift ticket
de: Skipass, Liftkarte, Liftticket
fr: forfait de ski, forfait remontées mécaniques, skipass

[ski-gear] kind=thing
gloss: skis, boots, snowboard
nl: ski's, skischoen, skiverhuur, snowboard, skistok, skiset, skihelm
en: skis, ski boots, snowboard, ski hire, ski poles, ski rental
de: Ski(gear), Skischuhe, Snowboard, Skiverleih, Skistöcke
fr: skis, chaussures de ski, snowboard, location de skis, bâtons de ski

[ski-lesson] kind=event
gloss: ski or snowboard lesson
nl: skiles, snowboardles, skischool
en: ski lesson, ski school, snowboard lesson
de: Skikurs, Skischule, Snowboardkurs, Skiunterricht
fr: cours de ski, école de ski, cours de snowboard, leçon de ski

[dance-class] kind=event
gloss: dance lessons and dance school
nl: dansles, dansschool, danscursus, balletles, salsales, stijldansen, balletschool
en: dance class, dance lesson, dance school, ballet class, salsa class
de: Tanzkurs, Tanzschule, Tanzstunde, Ballettunterricht, Ballettschule
fr: cours de danse, école de danse, leçon de danse, cours de ballet

[dance-partner] kind=person
gloss: partner for dancing
nl: danspartner, als paar dansen
en: dance partner, come as a couple
de: Tanzpartner, paarweise Anmeldung
fr: partenaire de danse, cavalier(dance)

[course-series] kind=thing
gloss: course of several lessons booked together
nl: cursusblok, lessenreeks, reeks lessen, lessenserie, lespakket, cursusreeks
en: course of lessons, block of lessons, lesson package, series of lessons
de: Kursreihe, Kursblock, Kurspaket
fr: cycle de cours, série de cours, forfait de cours

[lesson-duration] kind=attribute value=duration
gloss: how long one lesson lasts
nl: lesduur, les duurt, duur van de les, lengte van een les
en: lesson lasts, length of a lesson, class lasts, duration of the class
de: Kursstunde dauert, Stunde dauert, Dauer einer Stunde, Kurs dauert
fr: cours dure, séance dure, durée de la séance

[catch-up-lesson] kind=action
gloss: doing a missed lesson at another moment
nl: inhaalles, les inhalen, gemiste les, inhalen van een les,
  les … inhalen, les gemist, lessen inhalen, gemiste lessen, gemiste les … inhalen, les … missen
en: make-up class, catch-up lesson, make up a missed class, missed lesson,
  missed class, missed lessons, lessons can be made up, lesson can be made up, make up a missed lesson, make up a class later, skip class, miss a lesson
de: Nachholstunde, Stunde nach|holen, verpasste Stunde, Nachholtermin für den Kurs,
  Stunde … verpasst, versäumte Stunde, Unterricht … nachholen, Stunden … nachholen, versäumter Unterricht, Stunde … verpassen
fr: cours de rattrapage, rattraper un cours, cours manqué, séance manquée,
  leçon loupée, cours loupé, leçon manquée, cours raté, leçon ratée, rattraper … cours, rattraper … leçon, manquer un cours

[skill-level] kind=attribute
gloss: beginner or advanced
nl: niveau, beginner, gevorderde, beginnersles, instapniveau
en: skill level, beginner, advanced level, beginners' class
de: Anfänger, Fortgeschrittener, Anfängerkurs, Leistungsstufe
fr: débutant, niveau avancé, niveau débutant, confirmé(level)

[corporate-fitness] kind=thing
gloss: sport at the employer's expense
nl: bedrijfsfitness, sporten via de werkgever, fitness via je werk
en: corporate fitness, company gym scheme, employer wellness
de: Firmenfitness, Betriebssport, Sport über den Arbeitgeber
fr: fitness d'entreprise, sport en entreprise

[sport-health-check] kind=event
gloss: medical check before sport
nl: sportkeuring, sportmedisch onderzoek
en: sports medical, health questionnaire
de: sportmedizinische Untersuchung, Sportattest, Gesundheitsfragebogen
fr: visite médicale sportive, aptitude au sport

[running-event] kind=event
gloss: race with start number
nl: hardloopwedstrijd, hardloopevenement, marathon, startnummer, loopevenement, halve marathon
en: running event, marathon, race number, half marathon, race day
de: Laufveranstaltung, Marathon, Startnummer, Volkslauf, Halbmarathon
fr: marathon, dossard, semi-marathon

[changing-room] kind=place
gloss: room to change clothes for sport or swimming
nl: kleedkamer, omkleedruimte, kleedruimte, omkleden, omkleedhokje, kleedlokaal, kleedhokje
en: changing room, locker room, get changed, changing cubicle, dressing room
de: Umkleidekabine, Umkleideraum, sich um|ziehen
fr: vestiaire de sport, cabine de change, se changer, vestiaires collectifs

[trial-workout] kind=event is=trial-lesson
gloss: first workout at a gym to try out
nl: proeftraining, dagje meetrainen, meetrainen(trial), proefdag, proefweek, uitprobeerles, probeerles
en: trial workout, trial session, free trial workout, taster workout, day pass trial
de: Probetraining, Schnuppertraining, Schnupperkurs
fr: séance découverte, entraînement d'essai, essai à la salle
