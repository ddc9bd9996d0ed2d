# Education: enrolment, courses, exams, tuition, childcare, school holidays, sick child, university library.

[enrol] kind=action is=register opposite=deregister-study
gloss: register for a school, study or course
nl: aanmelden voor een opleiding, inschrijven voor een cursus, inschrijven voor een opleiding, studie-inschrijving, cursus … inschrijven, opleiding … aanmelden, kind … aanmelden, schoolinschrijving, cursusinschrijving
en: enroll, enrollment, sign up for … course, register for … course, matriculate, matriculation
de: immatrikulieren, Immatrikulation, Kursanmeldung, für … Kurs anmelden, Studium … einschreiben, Schulanmeldung, Kind … anmelden
fr: s'inscrire à un cours, inscription scolaire, inscription universitaire, s'inscrire à la formation, inscription au cours, inscrire … enfant

[deregister-study] kind=action opposite=enrol
gloss: leave a study, school or course
nl: uitschrijven voor de opleiding, uitschrijven van de cursus, stoppen met de studie, studie … stoppen, cursus … opzeggen, studiestaker
en: drop out, withdraw from … course, unenrol, de-register from … course, leave … course, quit … course
de: exmatrikulieren, Exmatrikulation, Studium … abbrechen, Kurs … abbrechen, Kurs … abmelden
fr: abandonner … études, abandonner … cours, arrêter … formation

[enrolment-deadline] kind=attribute value=date of=enrol,register
gloss: last day of registering
nl: aanmelddeadline, inschrijfdeadline, uiterste inschrijfdatum, aanmeldtermijn, inschrijftermijn, aanmelddatum
en: enrolment deadline, registration deadline, application deadline, closing date for applications
de: Anmeldeschluss, Einschreibefrist, Bewerbungsfrist, Anmeldefrist
fr: date limite d'inscription, délai d'inscription, clôture des inscriptions

[proof-of-enrolment] kind=document
gloss: statement that one studies
nl: inschrijfbewijs, bewijs van inschrijving, studentverklaring, schoolverklaring
en: proof of enrolment, enrolment certificate, student status letter
de: Immatrikulationsbescheinigung, Studienbescheinigung, Schulbescheinigung
fr: certificat de scolarité, attestation d'inscription, attestation de scolarité

[tuition-fee] kind=attribute value=money of=study-programme
gloss: what a study costs per year
nl: collegegeld, lesgeld, studiekosten, wettelijk collegegeld, schoolgeld
en: tuition fee, tuition, tuition fees, school fees
de: Studiengebühr, Schulgeld, Semesterbeitrag, Semestergebühr
fr: frais de scolarité, droits de scolarité, minerval, frais d'études

[tuition-instalments] kind=action of=pay-in-instalments,arrangement-instalments,tuition-fee
gloss: paying tuition in parts
nl: collegegeld … in termijnen, lesgeld … gespreid betalen, lesgeld … in termijnen
en: pay … tuition in instalments, tuition payment plan
de: Studiengebühren … in Raten, Kursgebühr … in Raten
fr: payer … scolarité en plusieurs fois, échelonnement des frais de scolarité

[tuition-refund] kind=action is=refund of=tuition-fee
gloss: getting tuition or course money back
nl: collegegeld … terug, restitutie collegegeld, lesgeld … terug, restitutie lesgeld
en: tuition refund, refund of tuition fees, course fee refund
de: Rückerstattung der Studiengebühren, Kursgebühr … erstattet
fr: remboursement des frais de scolarité, remboursement du minerval

[parental-contribution] kind=attribute value=money
gloss: voluntary contribution of parents to school
nl: ouderbijdrage, vrijwillige ouderbijdrage, schoolkosten
en: parental contribution, voluntary parental contribution
de: Elternbeitrag, Elternspende
fr: contribution parentale, contribution des parents

[student-finance] kind=thing
gloss: state support for students
nl: studiefinanciering, DUO, basisbeurs, studielening, studieschuld, studietoelage
en: student finance, student loan, student grant, maintenance grant, maintenance loan
de: BAföG, Studienkredit, Studienfinanzierung
fr: bourse d'études, bourse étudiante, prêt étudiant, allocation d'études

[scholarship] kind=thing
gloss: award paying for study
nl: studiebeurs, beurs(study), talentbeurs
en: scholarship, bursary
de: Stipendium
fr: bourse au mérite, bourse d'excellence

[study-programme] kind=thing
gloss: degree course
nl: studie, studierichting, bacheloropleiding, masteropleiding, bachelor, master
en: study programme, degree programme, degree course, bachelor's, master's, degree
de: Studiengang, Studium, Bachelorstudium, Masterstudium, Bachelor, Master(study), Ausbildung
fr: études, programme d'études, master, cursus, filière, formation diplômante

[course] kind=thing is=learn
gloss: course or class for learners
nl: taalcursus, lescyclus, cursusaanbod, opleidingscursus
en: training course, language course, evening class
de: Lehrgang, Sprachkurs, Kursangebot, Fortbildung, Kurs
fr: stage(course), cours de langue, =cours(course)

[online-course] kind=thing is=course opposite=classroom-course
gloss: course given at a distance
nl: online cursus, e-learning, thuisstudie, afstandsonderwijs, online les, thuiscursus
en: online course, e-learning, distance learning, home study, remote learning
de: Online-Kurs, Fernstudium, Fernkurs, E-Learning, Fernlehrgang
fr: cours en ligne, e-learning, enseignement à distance, formation à distance, cours à distance

[classroom-course] kind=thing is=course opposite=online-course
gloss: course on location
nl: klassikale cursus, klassikaal, les op locatie, contactonderwijs, lessen op locatie
en: classroom course, in-person course, face-to-face course, classroom-based
de: Präsenzkurs, Präsenzunterricht, Präsenzveranstaltung
fr: cours en présentiel, formation en présentiel

[part-time-study] kind=state opposite=full-time-study
gloss: study next to a job
nl: deeltijdopleiding, deeltijdstudie, deeltijd studeren, avondopleiding
en: part-time study, part-time course, part-time degree
de: Teilzeitstudium, berufsbegleitend, Abendschule
fr: études à temps partiel, formation à temps partiel, horaire décalé, cours du soir

[full-time-study] kind=state opposite=part-time-study
gloss: study during the day all week
nl: voltijdopleiding, voltijdstudie, voltijd studeren, dagopleiding
en: full-time study, full-time course, full-time degree
de: Vollzeitstudium, Vollzeitstudent
fr: études à temps plein, formation à temps plein

[course-duration] kind=attribute value=duration of=course
gloss: how long the course lasts
nl: cursusduur, duur van de cursus, studieduur, duur van de opleiding, opleidingsduur, aantal lessen
en: course duration, course length, length of the course, number of lessons
de: Kursdauer, Studiendauer, Dauer des Kurses, Regelstudienzeit, Ausbildungsdauer
fr: durée du cours, durée de la formation, durée des études, nombre de séances

[course-price] kind=attribute value=money of=course
gloss: what a course costs
nl: cursusprijs, cursusgeld, cursuskosten, prijs van de cursus
en: course fee, course price, course cost, price of the course
de: Kursgebühr, Kurspreis, Lehrgangsgebühr, Kurskosten
fr: prix du cours, prix de la formation, tarif du cours, coût de la formation

[course-start] kind=attribute value=date of=course,start
gloss: when a course begins
nl: startdatum cursus, startmoment opleiding, instroommoment, cursusstart, start van de cursus
en: course start date, intake date, start of the course
de: Kursbeginn, Semesterbeginn, Studienbeginn, Kursstart
fr: début du cours, date de début de la formation, rentrée universitaire, début des cours

[cancel-course] kind=action is=cancel
gloss: participant calls off a booked course
nl: cursus … annuleren, training … annuleren, opleiding … annuleren
en: cancel … course, cancel … training
de: Kurs … stornieren, Kurs … absagen
fr: annuler … cours, annuler … formation

[course-full] kind=state
gloss: no places left on the course
nl: cursus … vol, volle cursus, cursus … volgeboekt
en: course … full, fully booked course, course … fully booked
de: Kurs … voll, Kurs … ausgebucht, ausgebuchter Kurs
fr: cours complet, cours … complet, formation complète

[group-size-course] kind=attribute value=number of=course
gloss: number of participants per class
nl: klassengrootte, maximaal aantal deelnemers, minimaal aantal deelnemers
en: class size, maximum number of participants
de: Klassengröße, Mindestteilnehmerzahl, maximale Teilnehmerzahl
fr: taille de la classe, effectif de la classe

[course-material] kind=thing
gloss: books and reader for learning
nl: lesmateriaal, cursusmateriaal, studieboek, schoolboek, lesboek, reader, studiemateriaal
en: course material, study material, learning materials, schoolbook, course book
de: Lehrmaterial, Kursmaterial, Schulbuch, Unterrichtsmaterial
fr: matériel de cours, support de cours, livre scolaire, syllabus

[trial-lesson] kind=event
gloss: first lesson to try
nl: proefles, kennismakingsles, meeloopdag, proefcollege
en: trial lesson, taster session, trial class, shadow day
de: Probestunde, Schnupperstunde, Probeunterricht, Schnuppertag
fr: cours d'essai, séance d'essai, leçon d'essai, journée d'immersion

[open-day] kind=event
gloss: day on which the school is shown
nl: open dag, opendeurdag, voorlichtingsavond, informatieavond, open avond
en: open day, open house(school), information evening, open evening
de: Tag der offenen Tür, Infoabend, Informationsabend
fr: journée portes ouvertes, portes ouvertes, soirée d'information

[entry-requirement-study] kind=attribute
gloss: what diploma or level is needed
nl: toelatingseis, vooropleiding, toelatingsvoorwaarde, instroomeis, toelating(study), vooropleidingseis
en: admission requirement, entry requirement(study), prior education, admission criteria
de: Zulassungsvoraussetzung, Zugangsvoraussetzung, Aufnahmebedingung, Vorbildung
fr: condition d'admission, prérequis, conditions d'accès à la formation, niveau requis

[selection-study] kind=action
gloss: limited places, students are chosen
nl: numerus fixus, decentrale selectie, selectieprocedure, loting
en: selection procedure, limited intake, numerus fixus, restricted admission, lottery(school)
de: Numerus clausus, Auswahlverfahren, zulassungsbeschränkt
fr: numerus clausus, procédure de sélection, examen d'entrée, tirage au sort(school)

[level-test] kind=event of=exam
gloss: test to determine the level
nl: niveautest, instaptoets, intaketest, taaltoets, intakegesprek(study)
en: level test, placement test, =entry test, =language test
de: Einstufungstest, Sprachtest, Eingangstest
fr: test de niveau, test de positionnement, test d'entrée, test de langue

[exam] kind=event
gloss: examination or test
nl: examen, tentamen, toets, proefwerk, examineren, eindexamen
en: exam, examination, final exam, take a test, written test, sit a test
de: Klausur, Examen, Abschlussprüfung
fr: examen, épreuve, examen final, contrôle de connaissances

[exam-registration] kind=action is=register of=exam
gloss: register for an exam
nl: tentamen … inschrijven, examen … aanmelden, tentameninschrijving, examenaanmelding
en: register for … exam, exam registration, sign up for … exam
de: Prüfung … anmelden, Prüfungsanmeldung, Klausur … anmelden
fr: s'inscrire à l'examen, inscription à l'examen, inscription aux examens

[exam-registration-deadline] kind=attribute value=duration of=exam-registration,register,exam
gloss: until when to register for an exam
nl: inschrijftermijn tentamen, aanmeldtermijn examen, uiterste inschrijfdatum tentamen
en: exam registration deadline, exam sign-up deadline
de: Prüfungsanmeldefrist, Anmeldefrist für die Prüfung
fr: date limite d'inscription à l'examen, délai d'inscription à l'examen

[exam-fee] kind=attribute value=money of=exam
gloss: what an exam costs
nl: examengeld, examenkosten, kosten examen, tentamenkosten
en: exam fee, examination fee, exam cost
de: Prüfungsgebühr
fr: frais d'examen, droits d'examen

[resit] kind=action
gloss: do an exam again
nl: herkansing, herkansen, hertentamen, herexamen, tentamen … opnieuw doen, inhaaltoets,
  tweede kans … examen, opnieuw examen doen, examen … opnieuw, nog een keer examen doen
en: resit, retake, resit exam, second attempt at the exam, retake … exam,
  second go, second attempt at, sit … exam again, take … exam again
de: Nachprüfung, Wiederholungsprüfung, Prüfung … wiederholen, Nachschreibeklausur,
  zweiter Versuch bei der Prüfung, Prüfung … noch einmal, Prüfung … nochmal
fr: rattrapage, examen de rattrapage, seconde session, deuxième session, repasser … examen,
  deuxième chance, repasser l'examen, refaire … examen

[number-of-resits] kind=attribute value=number of=resit
gloss: how many times one may retake
nl: aantal herkansingen, aantal pogingen, maximaal aantal herkansingen
en: number of resits, number of attempts, number of retakes
de: Anzahl der Versuche, Prüfungsversuch, Anzahl Prüfungsversuche
fr: nombre de tentatives, nombre de rattrapages

[pass-exam] kind=action opposite=fail-exam
gloss: succeed in the exam
nl: slagen(exam), geslaagd, examen … halen, tentamen … halen, een voldoende halen, voldoende(grade)
en: pass … exam, pass mark, passing grade, pass … course, passed … exam, pass the exam, =passed your, pass … test, succeed in … exam
de: bestanden, Prüfung … bestehen
fr: réussir … examen, réussite(exam), obtenir la moyenne, =est reçu à, reçu à l'examen

[fail-exam] kind=action opposite=pass-exam
gloss: not succeed in the exam
nl: zakken(exam), gezakt, niet geslaagd, onvoldoende(grade), niet gehaald
en: fail … exam, failed exam, failing grade, fail … course
de: durch|fallen, nicht bestanden, Prüfung … nicht bestehen
fr: échouer … examen, échec à l'examen, ajourné(exam), rater … examen

[grade] kind=attribute value=number of=exam
gloss: mark for an exam
nl: cijferlijst, tentamencijfer, beoordeling(grade), eindcijfer, =je cijfer, =het cijfer voor, cijfer halen
en: grade, exam result, transcript, grade list, exam mark
de: Note, Notenspiegel, Prüfungsergebnis, Zeugnisnote
fr: note d'examen, relevé de notes, résultat d'examen, bulletin scolaire

[grade-time] kind=attribute value=duration of=grade
gloss: how soon the result is known
nl: nakijktermijn, uitslag … bekend, examenuitslag, cijfer … bekend
en: marking period, results release, result … published, marking time
de: Korrekturzeit, Korrekturfrist, Ergebnisse … veröffentlicht
fr: délai de correction, publication des résultats, résultats … publiés

[exam-review] kind=action of=exam
gloss: see one's marked exam
nl: inzage tentamen, inzagemoment, tentamen … inzien, examen … inzien
en: exam review, inspect … exam, view … marked exam
de: Klausureinsicht, Prüfungseinsicht
fr: consultation de copie, consulter … copie d'examen

[exam-accommodations] kind=thing
gloss: extra time and help for students with a disability
nl: extra tijd examen, tentamentijdverlenging, dyslexieverklaring, aangepast examen, voorzieningen dyslexie
en: extra time exam, exam accommodations, access arrangements, dyslexia statement
de: Nachteilsausgleich, Schreibzeitverlängerung
fr: tiers temps, aménagement d'examen, temps supplémentaire examen

[diploma] kind=document
gloss: certificate after finishing
nl: diploma, bewijs van deelname, certificaat van deelname, deelnamecertificaat, cursuscertificaat
en: diploma, degree certificate, certificate of attendance, study certificate, course certificate, school certificate, graduation certificate
de: Zeugnis, Abschlusszeugnis, Diplom, Teilnahmebescheinigung, Teilnahmezertifikat
fr: diplôme, certificat de formation, attestation de participation, attestation de réussite

[graduation] kind=event
gloss: finish study, ceremony
nl: diploma-uitreiking, afstuderen, buluitreiking, afstudeerceremonie
en: graduation, graduation ceremony, graduate
de: Abschlussfeier, Studienabschluss, Zeugnisverleihung
fr: remise des diplômes, cérémonie de remise des diplômes, fin d'études

[internship] kind=thing
gloss: practical period in a company
nl: stage(internship), stageplek, stageovereenkomst, stagebedrijf, bpv
en: internship, work placement, traineeship
de: Praktikum, Praktikumsplatz, Praktikumsvertrag
fr: stage en entreprise, stage(internship), convention de stage

[credits-study] kind=attribute value=number of=study-programme
gloss: study points
nl: studiepunt, studiepunten, EC, ECTS
en: study credits, ECTS, credit points
de: Leistungspunkt, ECTS, Credit Points
fr: crédits ECTS, ECTS

[study-exemption] kind=action
gloss: no need to take a subject thanks to earlier diploma
nl: vrijstelling(study), vrijstelling … aanvragen, vrijstelling voor een vak
en: exemption(study), course exemption, credit transfer
de: Anrechnung von Leistungen, Anerkennung von Leistungen
fr: dispense de cours, dispense(study), valorisation des acquis

[subject-study] kind=thing
gloss: school or study subject
nl: vak(study), keuzevak, studievak, schoolvak, vakkenpakket
en: module, elective, school subject, study subject, exam subject, school subjects
de: Fach(study), Schulfach, Wahlfach, Modul
fr: matière(study), cours à option, module, unité d'enseignement

[timetable] kind=thing
gloss: schedule of lessons
nl: rooster, lesrooster, collegerooster, roosterwijziging
en: timetable, class schedule, course schedule, lecture timetable
de: Stundenplan, Unterrichtsplan
fr: emploi du temps, horaire de cours

[academic-year] kind=time
gloss: year or half-year of teaching
nl: schooljaar, collegejaar, studiejaar, semester, academisch jaar
en: school year, academic year, semester
de: Schuljahr, Studienjahr, Semester
fr: année scolaire, année académique, semestre, année universitaire

[attendance-obligation] kind=thing
gloss: being present is compulsory
nl: aanwezigheidsplicht, verplichte aanwezigheid, aanwezigheid(lesson), leerplicht
en: compulsory attendance, attendance requirement, mandatory attendance, attendance
de: Anwesenheitspflicht, Schulpflicht
fr: présence obligatoire, assiduité, obligation scolaire, présence au cours

[absence-report] kind=action
gloss: report a pupil or child ill or absent
nl: ziek|melden, kind … ziekmelden, absent … melden, absentie … melden, afmelden … school, afwezigheid … doorgeven
en: report … absence, call in sick, report … sick, absence report, sick note(child)
de: krank|melden, Krankmeldung, Kind … krankmelden, Abwesenheit … melden, Kind … entschuldigen
fr: signaler … absence, signaler … malade, prévenir de l'absence, déclarer … malade

[absence-report-time] kind=attribute value=time of=absence-report
gloss: before what hour the absence must be reported
nl: tijdstip ziekmelding, ziekmelden voor, afmelden voor … uur
en: absence reporting time, report absence before
de: Uhrzeit Krankmeldung, krankmelden bis
fr: heure limite absence, signaler l'absence avant

[sick-child] kind=state
gloss: ill child at school or daycare
nl: ziek kind, zieke kinderen, besmettelijk, waterpokken, luizen, hoofdluis, diarree
en: sick child, ill child, fever, contagious, chickenpox, head lice, diarrhoea
de: krankes Kind, Fieber, ansteckend, Windpocken, Läuse, Durchfall
fr: enfant malade, fièvre, contagieux, varicelle, poux, diarrhée

[fever-threshold] kind=attribute value=number of=sick-child
gloss: temperature above which the child must stay home
nl: koortsgrens, lichaamstemperatuur vanaf, koorts vanaf
en: fever threshold, temperature above
de: Fiebergrenze, Temperatur ab
fr: seuil de fièvre, température supérieure

[fever-free-time] kind=attribute value=duration of=sick-child
gloss: how long the child must be free of symptoms
nl: koortsvrij, klachtenvrij, symptoomvrij
en: fever-free, symptom-free, clear of symptoms
de: fieberfrei, symptomfrei, beschwerdefrei
fr: sans fièvre, sans symptômes

[give-medicine-child] kind=action of=medicine
gloss: staff give medicine to the child
nl: medicijn … toedienen, medicijnverklaring, paracetamol … geven, medicijn … geven
en: administer … medicine, give … medicine, medication consent form
de: Medikament … geben, Medikament … verabreichen, Medikamentengabe
fr: administrer … médicament, donner … médicament, prise de médicament

[leave-school] kind=action
gloss: leave of absence from school outside holidays
nl: verlof … aanvragen, buitengewoon verlof, bijzonder verlof, verlofaanvraag, vrij … vragen van school, luxeverzuim
en: leave of absence, term-time holiday, request … leave, authorised absence
de: Beurlaubung, Schulbefreiung, Beurlaubung … beantragen
fr: demande de congé scolaire, absence exceptionnelle, autorisation d'absence

[truancy] kind=event
gloss: missing school without leave
nl: spijbelen, ongeoorloofd verzuim, schoolverzuim, leerplichtambtenaar
en: truancy, unauthorised absence, skipping school
de: Schulschwänzen, schwänzen, unentschuldigtes Fehlen
fr: absentéisme scolaire, sécher les cours, absence injustifiée

[primary-school] kind=place of=school-place
gloss: school for young children
nl: basisschool, lagere school, kleuterschool, basisonderwijs
en: primary school, elementary school, infant school
de: Grundschule, Volksschule
fr: école primaire, école maternelle, école fondamentale

[secondary-school] kind=place
gloss: school after primary school
nl: middelbare school, voortgezet onderwijs, brugklas, scholengemeenschap
en: secondary school, high school
de: weiterführende Schule, Gymnasium, Realschule, Gesamtschule
fr: école secondaire, collège(school)

[university] kind=place is=school-place
gloss: university or college
nl: campus, faculteit
en: campus, faculty
de: Campus, Fakultät, Fachhochschule
fr: campus, faculté, haute école

[school-starting-age] kind=attribute is=age value=number of=primary-school
gloss: age at which a child may start
nl: schoolleeftijd, leerplichtige leeftijd, leeftijd waarop een kind naar school mag, kind vanaf vier jaar
en: school starting age, compulsory school age
de: Einschulungsalter, schulpflichtiges Alter, Einschulung
fr: âge de scolarisation, âge d'entrée à l'école

[school-hours] kind=attribute value=time of=primary-school
gloss: when school begins and ends
nl: schooltijden, lestijden, aanvang van de lessen, schooltijd
en: school hours, school day hours, lesson times
de: Schulzeiten, Unterrichtszeiten, Unterrichtsbeginn
fr: horaires scolaires, horaires de l'école, heures de classe

[midday-supervision] kind=thing
gloss: staying at school at lunch
nl: overblijven, tussenschoolse opvang, tso, overblijf, continurooster
en: lunchtime supervision, school lunch club, stay at school for lunch
de: Mittagsbetreuung, Ganztagsschule
fr: garderie du midi, pause méridienne, restauration scolaire

[parents-evening] kind=event
gloss: talks of parents and teacher
nl: ouderavond, tienminutengesprek, oudergesprek, 10-minutengesprek
en: parents' evening, parent-teacher conference, parent-teacher meeting
de: Elternabend, Elternsprechtag, Elterngespräch
fr: réunion de parents, rencontre parents-professeurs, réunion parents

[homework] kind=thing
gloss: work to do at home, tutoring
nl: huiswerk, huiswerkbegeleiding, bijles, inleveropdracht
en: homework, homework support, tutoring, assignment
de: Hausaufgaben, Nachhilfe, Hausaufgabenbetreuung, Hausaufgabe
fr: devoirs, =devoirs, aide aux devoirs, cours particulier, soutien scolaire

# ---- childcare
[childcare] kind=thing contrast=yes
gloss: looking after children for parents
nl: kinderopvang, opvang(childcare), opvangdag, kindercentrum
en: childcare, day care, daycare, nursery care
de: Kinderbetreuung, Kita-Betreuung
fr: garde d'enfants, accueil de l'enfant, mode de garde

[daycare-centre] kind=place is=childcare
gloss: care for babies and toddlers
nl: kinderdagverblijf, crèche, dagopvang, kdv, peuteropvang, peuterspeelzaal
en: nursery, daycare centre, crèche, preschool, playgroup
de: Kita, Krippe, Kindertagesstätte, Kindergarten
fr: crèche, halte-garderie, multi-accueil, garderie

[after-school-care] kind=thing is=childcare
gloss: care after school
nl: buitenschoolse opvang, bso, naschoolse opvang, nso
en: after-school care, after-school club, wraparound care
de: Hort, Nachmittagsbetreuung, Schulhort
fr: accueil périscolaire, garderie du soir, accueil extrascolaire, périscolaire

[before-school-care] kind=thing is=childcare
gloss: care before school
nl: voorschoolse opvang, vso, ochtendopvang
en: before-school care, breakfast club
de: Frühbetreuung, Frühhort
fr: garderie du matin, accueil du matin

[childminder] kind=person is=childcare
gloss: person who cares for children at home
nl: gastouder, gastouderopvang, oppas, onthaalouder
en: childminder, nanny, babysitter
de: Tagesmutter, Kindertagespflege, Babysitter
fr: assistante maternelle, nounou, gardienne d'enfants, accueillante

[holiday-care] kind=thing is=childcare
gloss: care in school holidays
nl: vakantieopvang, opvang in de vakantie
en: holiday care, holiday club
de: Ferienbetreuung
fr: centre de loisirs, accueil vacances, stage de vacances

[childcare-rate] kind=attribute value=money of=childcare
gloss: price of an hour of care
nl: uurtarief opvang, opvangtarief, opvangkosten, tarief kinderopvang, uurprijs opvang
en: childcare rate, childcare cost, hourly rate childcare, nursery fees
de: Betreuungskosten, Kita-Gebühr, Kitabeitrag, Elternbeitrag Kita
fr: tarif de la crèche, tarif de garde, frais de garde, participation familiale

[childcare-allowance] kind=thing
gloss: state money towards childcare
nl: kinderopvangtoeslag
en: childcare allowance, childcare benefit, tax-free childcare
de: Betreuungsgeld, Kita-Gutschein, Kinderbetreuungszuschuss
fr: complément de libre choix du mode de garde, CMG, aide à la garde d'enfants

[childcare-notice-period] kind=attribute is=notice-period value=duration of=childcare
gloss: how long before the end care must be cancelled
nl: opzegtermijn opvang, opzegtermijn kinderopvang, opzegtermijn van de opvang
en: childcare notice period, nursery notice period
de: Kündigungsfrist Kita, Kündigungsfrist des Betreuungsvertrags
fr: préavis crèche, préavis du contrat d'accueil

[extra-childcare-day] kind=action
gloss: buy an extra day of care
nl: extra opvangdag, extra dagdeel, extra dag … aanvragen, incidentele opvang, extra opvang
en: extra childcare day, extra session(childcare), additional day of care, ad hoc care
de: zusätzlicher Betreuungstag, Zusatztag, Zubuchung(childcare)
fr: jour d'accueil supplémentaire, accueil occasionnel, jour de garde supplémentaire

[swap-childcare-day] kind=action is=exchange
gloss: exchange a care day for another
nl: opvangdag … ruilen, dag … ruilen, ruildag, ruildagen
en: swap … day, swap day, exchange … childcare day
de: Betreuungstag … tauschen, Tauschtag, Tag … tauschen
fr: échanger … jour, échange de jour d'accueil

[swap-day-validity] kind=attribute value=duration of=swap-childcare-day,exchange
gloss: how long a swap day can be used
nl: geldigheid ruildag, ruildagen … vervallen, ruiltegoed
en: swap day validity, swap credit
de: Gültigkeit Tauschtag
fr: validité du jour d'échange

[pick-up-child] kind=action
gloss: parent brings or fetches the child
nl: kind … ophalen, kind … brengen, ophaaltijd, brengtijd, breng- en haaltijden, haal- en brengtijden
en: pick up … child, drop off … child, pick-up time, drop-off time, collect … child
de: Kind … abholen, Kind … bringen, Abholzeit, Bringzeit
fr: venir chercher … enfant, déposer … enfant, récupérer … enfant, heure de reprise

[late-pick-up-fee] kind=attribute value=money of=pick-up-child
gloss: sum for picking up too late
nl: kosten te laat ophalen, boete te laat ophalen, te laat ophalen
en: late pick-up fee, late collection fee, late pick-up
de: Verspätungsgebühr Abholung, zu spät abholen
fr: pénalité de retard garderie, retard de reprise

[pickup-authorised] kind=person of=fetch
gloss: other person permitted to fetch the child
nl: ophaalmachtiging, opa of oma … ophalen, door een ander opgehaald
en: authorised person to collect, someone else … pick up, authorised pick-up
de: Abholberechtigter, Abholberechtigung, abholberechtigt
fr: personne autorisée à récupérer, personne habilitée à venir chercher

[settling-in] kind=event
gloss: child gets used to the care
nl: wenperiode, wenmoment, wenmiddag, kind … laten wennen, =wennen, =gewend
en: settling in, settling-in period, settling-in session
de: Eingewöhnung, Eingewöhnungszeit
fr: période d'adaptation, familiarisation, adaptation(childcare)

[introductory-tour-childcare] kind=event
gloss: tour of the care centre or school for parents
nl: rondleiding opvang, kennismakingsgesprek, kennismaking, intakegesprek kinderopvang
en: nursery tour, introductory meeting, school tour
de: Kennenlerngespräch, Kita-Besichtigung, Kennenlerntermin
fr: visite de la crèche, entretien d'accueil, rendez-vous de présentation

[childcare-waiting-list] kind=attribute value=duration of=childcare,wait
gloss: waiting time for a place
nl: wachtlijst opvang, wachtlijst kinderopvang, plaatsingstermijn, wachttijd opvang
en: nursery waiting list, childcare waiting list
de: Warteliste Kita, Kita-Warteliste
fr: liste d'attente crèche

[child-staff-ratio] kind=attribute value=number of=childcare
gloss: number of children per carer
nl: beroepskracht-kindratio, aantal kinderen per leidster, kinderen per pedagogisch medewerker
en: child-to-staff ratio, staff-child ratio, children per carer
de: Betreuungsschlüssel, Kinder pro Erzieher
fr: taux d'encadrement, nombre d'enfants par adulte

[childcare-worker] kind=person
gloss: employee caring for children
nl: pedagogisch medewerker, leidster, groepsleider, kinderleidster
en: nursery nurse, childcare worker, nursery teacher
de: Erzieher, Erzieherin, Kita-Mitarbeiter
fr: éducatrice, puéricultrice, auxiliaire de puériculture

[parent-app] kind=channel of=app-software,parent
gloss: app or portal of school or care for parents
nl: ouderapp, ouderportaal, oudercommunicatie-app, schoolapp
en: parent app, parent portal, school app
de: Eltern-App, Elternportal, Schul-App
fr: application parents, portail parents, application scolaire

# ---- university library
[university-library] kind=place
gloss: library of a university
nl: universiteitsbibliotheek, UB, studielandschap, mediatheek
en: university library, campus library, learning centre(library)
de: Universitätsbibliothek, Unibibliothek, Hochschulbibliothek
fr: bibliothèque universitaire, BU, médiathèque universitaire

[study-place] kind=thing
gloss: place to study in the library
nl: studieplek, werkplek(library), studieplaats, studiecel, studieplek … reserveren
en: study space, study place, study spot, reading room, study desk
de: Lernplatz, Arbeitsplatz in der Bibliothek, Lesesaal, Gruppenarbeitsraum
fr: place de travail(library), salle de lecture, espace de travail, salle d'étude

[interlibrary-loan] kind=action
gloss: borrowing from another library
nl: interbibliothecair leenverkeer, IBL, boek uit andere bibliotheek, leenverkeer, boek van een ander filiaal, boek uit een andere vestiging, boeken van een ander filiaal, boek van een andere vestiging
en: interlibrary loan, inter-library loan, book from another branch, books from another branch
de: Fernleihe, Buch aus einer anderen Zweigstelle, Bücher aus anderen Zweigstellen
fr: prêt entre bibliothèques, PEB, livre d'une autre bibliothèque, livres d'une autre bibliothèque

[campus-card] kind=thing of=card
gloss: card of student or pupil
nl: campuskaart, collegekaart, studentenpas
en: campus card, student ID
de: Campuskarte, Mensakarte
fr: carte de campus, carte multiservice

[student-adviser] kind=person
gloss: adviser of students
nl: studieadviseur, studentendecaan, mentor(school), studiebegeleider, decaan
en: student adviser, student counsellor, study adviser, academic adviser
de: Studienberater, Studienberatung, Vertrauenslehrer
fr: conseiller aux études, conseiller d'orientation, tuteur(study)

[school-administration] kind=person
gloss: office of school or study
nl: onderwijsadministratie, studentenadministratie, schooladministratie, studentenbalie, schoolsecretariaat
en: student administration, registrar's office, school office, admissions office, student desk
de: Studierendensekretariat, Prüfungsamt, Schulsekretariat, Studienbüro
fr: secrétariat étudiant, service des inscriptions, secrétariat de l'école, scolarité(office)

[head-of-school] kind=person
gloss: director of a school
nl: schooldirecteur, rector, schoolleider
en: head teacher, headteacher, school principal
de: Schulleiter, Rektor, Schulleitung
fr: directeur d'école, proviseur, chef d'établissement

[lecture] kind=event
gloss: lecture or seminar of a study
nl: hoorcollege, werkgroep, college(lecture), werkcollege
en: lecture, seminar, tutorial(study)
de: Vorlesung, Seminar
fr: cours magistral, travaux dirigés, séminaire

[study-day] kind=time
gloss: day without lessons because teachers train
nl: studiedag, lesvrije dag, roostervrije dag
en: inset day, teacher training day, non-teaching day
de: unterrichtsfrei, schulfreier Tag, pädagogischer Tag
fr: journée pédagogique, jour sans cours

[school-trip] kind=event
gloss: excursion or camp of a class
nl: schoolreis, excursie, schoolkamp, klassenuitje
en: school camp, field trip, class trip, school excursion
de: Exkursion, Wandertag, Klassenausflug
fr: voyage scolaire, classe verte, excursion scolaire
