# Health: pharmacy, dentist, GP, hospital, physiotherapy, optician, hearing aids, vet.

[medical-appointment] kind=event of=make-appointment
gloss: appointment with a doctor, dentist, therapist or vet
nl: doktersafspraak, afspraak bij de tandarts, afspraak op de poli, behandelafspraak, consultafspraak, afspraak met de arts, afspraak voor het spreekuur
en: doctor's appointment, dental appointment, GP appointment, clinic appointment, appointment with the doctor, hospital appointment
de: Arzttermin, Zahnarzttermin, Behandlungstermin, Sprechstundentermin, Termin in der Praxis
fr: rendez-vous médical, rendez-vous chez le médecin, rendez-vous chez le dentiste, rendez-vous de consultation

[cancel-appointment] kind=action is=cancel of=make-appointment
gloss: calling off an appointment
nl: afspraak afzeggen, afspraak annuleren, afspraak afmelden, verhinderd zijn, verhinderd, afspraak verzetten of annuleren, niet op de afspraak, kun je niet komen
en: cancel an appointment, cancel your appointment, unable to attend, can't make your appointment, cannot keep your appointment, call off the appointment
de: Termin ab|sagen, Termin stornieren, Terminabsage, verhindert sein, Termin nicht wahrnehmen können, Termin nicht wahrnehmen, Termin nicht einhalten, verhindert
fr: annuler un rendez-vous, annuler votre rendez-vous, empêché, décommander un rendez-vous, ne pouvez pas venir, empêchement, annulation de rendez-vous

[appointment-cancel-deadline] kind=attribute value=duration of=cancel-appointment,make-appointment
gloss: how long ahead an appointment must be called off
nl: afmeldtermijn afspraak, voor de afspraak afzeggen, voor uw afspraak
en: before your appointment, notice to cancel an appointment, appointment cancellation notice
de: vor dem Termin, vor Ihrem Termin
fr: avant le rendez-vous, avant votre rendez-vous, délai d'annulation du rendez-vous

[move-appointment] kind=action of=make-appointment
gloss: putting an appointment to another moment
nl: afspraak verzetten, afspraak verplaatsen, afspraak om|zetten, andere tijd afspreken, afspraak verschuiven, afspraak … naar een andere dag, afspraak … naar een ander moment, verzetten van … afspraak, verzetten van afspraken, afspraak schuiven, afspraak … verzetten, afspraak wijzigen
en: reschedule your appointment, move your appointment, change your appointment, rebook your appointment, move … appointment, change … appointment, reschedule … appointment, appointment … another day
de: Termin verschieben, Termin verlegen, Terminverschiebung, Termin um|legen, Termin auf einen anderen Tag, Termin schieben, Termin … verschieben, Termin … anderen Tag, Terminverschiebungen
fr: déplacer un rendez-vous, reporter un rendez-vous, modifier le rendez-vous, décaler le rendez-vous, déplacer … rendez-vous, reporter … rendez-vous, changer … rendez-vous

[missed-appointment] kind=event of=make-appointment is=no-show
gloss: not turning up for an appointment
nl: niet verschenen, gemiste afspraak, wegblijven zonder bericht, afspraak vergeten, niet nagekomen afspraak, niet verschijnen op afspraak
en: miss your appointment, fail to attend, did not attend, not showing up for an appointment, missed appointment
de: versäumter Termin, Termin versäumen, nicht wahrgenommener Termin, Termin verpassen, ausgefallener Termin
fr: rendez-vous manqué, rendez-vous non honoré, manquer un rendez-vous, oublier un rendez-vous

[no-show-fee] kind=attribute value=money of=missed-appointment
gloss: what is charged for a missed appointment or empty reserved table
nl: no-showtarief, wegblijftarief, no-showkosten, no-show-tarief, kosten voor een gemiste afspraak, no-show fee
en: no-show fee, missed appointment fee, no-show charge, missed appointment charge
de: Ausfallhonorar, No-Show-Gebühr, Ausfallpauschale
fr: frais de rendez-vous manqué, frais de no-show, pénalité de non-présentation, indemnité de rendez-vous manqué

[late-for-appointment] kind=event of=make-appointment
gloss: arriving late for an appointment and its consequence
nl: te laat voor de afspraak, te laat op de afspraak, later dan de afgesproken tijd
en: late for your appointment, arrive late for an appointment, running late for your appointment
de: zu spät zum Termin, verspätet zum Termin
fr: en retard à votre rendez-vous, en retard au rendez-vous, retard au rendez-vous

[consultation] kind=event
gloss: visit in which the practitioner sees the patient
nl: consult, spreekuur, spreekkamer, poliklinisch bezoek, huisartsconsult, spreekuurbezoek
en: consultation, surgery hours, doctor's visit, clinic visit
de: Sprechstunde, Konsultation, Untersuchungstermin
fr: consultation, consultation médicale, heures de consultation

[consult-duration] kind=attribute value=duration of=consultation
gloss: how long a consultation lasts
nl: duur van het consult, consult duurt, consultduur, behandelduur
en: consultation lasts, length of the consultation, appointment lasts, length of appointment
de: Dauer der Sprechstunde, Termin dauert, Behandlungsdauer
fr: durée de la consultation, consultation dure, durée du rendez-vous

[double-consult] kind=event of=make-appointment
gloss: longer consultation for several complaints
nl: dubbel consult, dubbele afspraak, meerdere klachten
en: double appointment, longer appointment
de: Doppeltermin, mehrere Beschwerden
fr: double consultation, rendez-vous long

[phone-consultation] kind=event of=phone-channel
gloss: consultation by phone
nl: telefonisch spreekuur, telefonisch consult, belconsult, belspreekuur, belafspraak
en: telephone consultation, phone consultation, telephone appointment
de: Telefonsprechstunde, telefonische Sprechstunde
fr: consultation téléphonique, téléconsultation téléphonique

[video-consultation] kind=event
gloss: consultation by video or e-mail
nl: videoconsult, beeldbelafspraak, e-consult, beeldbellen met de arts
en: video consultation, e-consult, online consultation
de: Videosprechstunde, Online-Sprechstunde
fr: téléconsultation, vidéoconsultation, consultation vidéo

[home-visit] kind=event
gloss: doctor or therapist comes to the patient
nl: huisbezoek, visite, behandeling aan huis, visite van de huisarts
en: home visit, house call, treatment at home
de: Hausbesuch, Behandlung zu Hause
fr: visite à domicile, consultation à domicile

[gp] kind=person of=doctor
gloss: general practitioner or practice
nl: huisartsenpraktijk, huisartspraktijk, dokterspraktijk, praktijkondersteuner
en: family doctor, GP surgery, general practitioner, doctor's surgery
de: Hausarztpraxis, Hausärztin, Arztpraxis
fr: médecin traitant, médecin généraliste, médecin de famille, cabinet médical

[doctor-assistant] kind=person
gloss: medical receptionist
nl: doktersassistente, assistente van de praktijk, praktijkassistente, tandartsassistente
en: doctor's receptionist, practice nurse, dental assistant, medical receptionist
de: Arzthelferin, MFA, Praxismitarbeiterin, Zahnarzthelferin
fr: secrétaire médicale, assistante médicale, assistante dentaire

[out-of-hours-doctor] kind=place
gloss: doctor's service at evenings and weekends
nl: huisartsenpost, dokterswacht, spoedpost, avondpost, dienstdoende arts, dokterspost
en: out-of-hours GP, out-of-hours service, urgent care centre, on-call doctor
de: ärztlicher Bereitschaftsdienst, Bereitschaftspraxis, Notdienstpraxis
fr: médecin de garde, maison médicale de garde, SOS Médecins, garde médicale

[emergency-care] kind=event
gloss: medical emergency
nl: spoedeisende hulp, levensbedreigend, SEH, met spoed naar de dokter, spoedlijn
en: medical emergency, emergency department, A&E, emergency room
de: Notaufnahme, lebensbedrohlich, Notarzt
fr: urgence médicale, urgences, service des urgences, urgence vitale

[register-patient] kind=action of=patient
gloss: being accepted as a new patient
nl: inschrijven als patiënt, nieuwe patiënten aannemen, patiëntenstop, inschrijven bij de praktijk, nieuwe patiënt
en: register as a patient, accept new patients, new patient, register with the practice
de: neue Patienten aufnehmen, Aufnahmestopp, Neupatient, Patientenaufnahme
fr: inscription comme patient, nouveau patient, accepter de nouveaux patients, nouveaux patients

[prescription] kind=document
gloss: doctor's order for medicine
nl: recept(prescription), doktersrecept, medicijnrecept, voorschrift van de arts, doktersvoorschrift, op recept, receptplichtig
en: prescription, script from the doctor, prescription-only
de: Arztrezept, Verschreibung, verschreibungspflichtig, Kassenrezept, E-Rezept, rezeptpflichtig
fr: ordonnance, prescription médicale, sur ordonnance

[repeat-prescription] kind=event
gloss: renewed prescription of regular medicine
nl: herhaalrecept, herhaalmedicatie, herhaling van medicijnen, medicijnen herhalen, herhaalservice, chronische medicatie, herhaalrecepten aanvragen
en: repeat prescription, repeat medication, refill, prescription refill, reorder your medication
de: Folgerezept, Wiederholungsrezept, Dauermedikation, Rezept nachbestellen, Dauerrezept
fr: renouvellement d'ordonnance, ordonnance renouvelable, renouvellement de traitement, renouveler l'ordonnance

[repeat-ready-time] kind=attribute value=duration of=repeat-prescription
gloss: how long until repeat medication can be collected
nl: herhaalrecept klaar, medicijnen klaar, medicijnen liggen klaar, medicijnen afhalen na
en: repeat prescription ready, medication ready, prescription ready for collection
de: Rezept abholbereit, Folgerezept fertig, Medikamente abholbereit
fr: ordonnance prête, médicaments prêts, renouvellement prêt

[over-the-counter] kind=state opposite=prescription-needed
gloss: medicine free to buy
nl: zonder recept, vrij verkrijgbaar, zelfzorgmiddel, zelfzorgmedicijn,
  zonder doktersrecept, zonder briefje van de dokter, vrij te koop
en: over the counter, without a prescription, over-the-counter, non-prescription,
  without prescription, no prescription needed, without a script
de: rezeptfrei, ohne Rezept, freiverkäuflich, nicht verschreibungspflichtig, ohne Verschreibung, kein Rezept nötig, ohne Arztrezept
fr: sans ordonnance, en vente libre, automédication, sans prescription, pas besoin d'ordonnance

[prescription-needed] kind=state opposite=over-the-counter of=prescription
gloss: medicine only with a prescription
nl: alleen op recept, uitsluitend op recept, enkel op recept, recept nodig, recept … nodig, recept van de dokter nodig
en: only on prescription, prescription required, prescription only,
  prescription is needed, need a prescription, prescription is required, prescription … needed
de: nur auf Rezept, nur gegen Rezept, Rezept nötig, Rezept … erforderlich, brauchen … Rezept
fr: uniquement sur ordonnance, seulement sur ordonnance, ordonnance obligatoire,
  ordonnance est nécessaire, ordonnance … nécessaire, ordonnance … exigée, il faut une ordonnance

[collect-medicine] kind=action is=fetch of=medicine
gloss: fetching medicine at the pharmacy
nl: medicijnen ophalen, medicijnen afhalen, medicatie ophalen, recept ophalen, geneesmiddelen op|halen, geneesmiddelen af|halen
en: collect your medication, pick up your prescription, collect your prescription, pick up your medicine
de: Medikamente ab|holen, Rezept ein|lösen, Arzneimittel abholen
fr: retirer vos médicaments, récupérer vos médicaments, chercher ses médicaments, retirer les médicaments

[medicine-delivery] kind=action is=deliver of=medicine
gloss: pharmacy brings medicine home
nl: medicijnen bezorgen, bezorgservice apotheek, medicijnen thuisbezorgen, medicijnen laten bezorgen, medicijnen langs|brengen, medicijnen aan huis,
  medicijnen bij je thuis, medicijnen thuis|brengen, geneesmiddelen bezorgen, medicijnen brengen, medicijnen … bezorgd, pillen … bezorgen,
  medicijnen rond|brengen, medicatie bezorgen, pillen thuis|brengen
en: medicine delivery, medication delivered, prescription delivery, bring your medicine, deliver your medicine, medicine … delivered, medicines … to your door,
  deliver … medicines, deliver … medication, deliver … prescription, medicines delivered, bring … medication to your home
de: Botendienst, Medikamente liefern, Medikamentenlieferung, Medikamente nach Hause, Medikamente bringen, Medikamente … vorbei|bringen, Arzneimittel liefern,
  Medikamente … nach Hause, Medikamente … bringen
fr: livraison de médicaments, livraison des médicaments à domicile, médicaments livrés, apporter … médicaments, livrer … médicaments,
  apporter … médicaments à domicile, médicaments à domicile

[medicine-machine] kind=place
gloss: collecting machine outside the pharmacy
nl: afhaalautomaat, medicijnautomaat, uitgifteautomaat, medicijnkluis
en: collection machine, medicine locker, prescription collection point
de: Abholfach
fr: distributeur de médicaments, casier de retrait pharmacie

[medicine-holding-time] kind=attribute value=duration of=collect-medicine,medicine,keep
gloss: how long the pharmacy keeps medicine ready
nl: medicijnen bewaren wij, bewaartermijn medicijnen, medicijnen blijven klaarliggen
en: medication is kept for, prescriptions held for
de: Medikamente liegen bereit, Medikamente werden aufbewahrt
fr: médicaments conservés, médicaments gardés

[take-back-medicine] kind=action of=medicine
gloss: handing in leftover medicine or needles
nl: oude medicijnen inleveren, ongebruikte medicijnen, medicijnafval, naaldencontainer, overgebleven medicijnen, medicijnen inleveren,
  oude pillen, oude medicijnen, medicijnen … terugnemen, medicijnen terug|brengen, oude medicatie, medicijnresten, ongebruikte pillen,
  oude geneesmiddelen, ongebruikte geneesmiddelen, geneesmiddelen … inleveren
en: return unused medicines, leftover medication, sharps box, old medicines,
  unused medicines, unwanted medicines, take back medicines, take back medication, old tablets, unused tablets, leftover medicines
de: alte Medikamente ab|geben, Altmedikamente, übrige Medikamente,
  alte Medikamente, Medikamente zurück|nehmen, alte Tabletten, nicht verbrauchte Medikamente
fr: médicaments non utilisés, rapporter les médicaments, médicaments périmés,
  vieux médicaments, vieux comprimés, médicaments inutilisés, reprendre les médicaments, comprimés restants

[generic-medicine] kind=thing
gloss: same medicine of another brand
nl: ander merk medicijn, merkloos medicijn, preferent medicijn, generiek middel, preferentiebeleid
en: generic, generic medicine, unbranded medicine
de: Generikum, Ersatzpräparat, wirkstoffgleich
fr: générique, médicament générique

[medicine-side-effect] kind=event
gloss: side effects and interactions
nl: bijwerking, bijsluiter, bijwerkingen, wisselwerking
en: side effect, package leaflet, drug interaction
de: Nebenwirkung, Beipackzettel, Wechselwirkung
fr: effet secondaire, effet indésirable, notice du médicament

[dosage] kind=attribute value=number
gloss: how much medicine to take
nl: dosering, tabletten per dag, innemen, dosis, pil innemen, keer per dag innemen
en: dosage, dose, tablets a day, take a tablet
de: Dosierung, Dosis, Tabletten täglich, Einnahme(medicine)
fr: posologie, dose, comprimés par jour

[first-dispensing-fee] kind=attribute value=money
gloss: charge for explanation with a new medicine
nl: begeleidingsgesprek nieuw medicijn, eerste uitgifte, terhandstelling
en: first dispensing fee, new medicine consultation, dispensing fee
de: Rezeptgebühr, Beratungsgebühr Apotheke
fr: honoraires de dispensation, franchise médicale

[duty-pharmacy] kind=place of=pharmacy
gloss: pharmacy open at nights and weekends
nl: dienstapotheek, spoedapotheek, nachtapotheek, avondapotheek
en: duty pharmacy, late-night pharmacy, emergency pharmacy
de: Notdienstapotheke, Apothekennotdienst, Nachtapotheke
fr: pharmacie de garde, pharmacie de nuit

[night-surcharge-pharmacy] kind=attribute value=money of=duty-pharmacy
gloss: extra charge outside hours
nl: avondtoeslag apotheek, nachttarief apotheek, zondagtoeslag apotheek, ANZ-tarief
en: out-of-hours pharmacy fee, night surcharge
de: Notdienstgebühr
fr: supplément de garde, honoraire de garde

[referral] kind=document
gloss: letter from a doctor for a specialist
nl: verwijzing, verwijsbrief, doorverwijzing, doorverwijzen, verwijsbriefje, verwijzen naar de specialist, brief van de huisarts, briefje van … dokter, brief van … dokter, doorgestuurd door, door|sturen door
en: referral, referral letter, GP referral, refer you to, note from your GP, letter from your GP, letter from your doctor, note from your doctor, sent by your GP
de: Überweisung(doctor), Überweisungsschein, zum Facharzt überweisen, Einweisungsschein, Zettel vom Hausarzt, Schein vom Hausarzt, Zettel vom Arzt, Schein vom Arzt
fr: lettre d'adressage, courrier du médecin, orientation par le médecin, adressé par un médecin, lettre du médecin, ordonnance du généraliste

[direct-access-therapy] kind=state
gloss: treatment possible without a doctor's letter
nl: directe toegang fysiotherapie, directe toegankelijkheid
en: self-referral, self-refer
de: Direktzugang, Direktzugang zur Physiotherapie
fr: accès direct au kiné, accès direct au kinésithérapeute

[referral-validity] kind=attribute value=duration of=referral
gloss: how long a referral is valid
nl: geldigheid van de verwijzing, verwijzing is geldig, verwijsbrief geldig
en: referral is valid, referral valid for
de: Überweisung gilt, Gültigkeit der Überweisung
fr: validité du courrier médical, courrier valable

[blood-test] kind=event
gloss: taking blood for a test
nl: bloedprikken, bloedafname, bloedonderzoek, bloed prikken, bloed laten prikken, prikpost, priklocatie, prikken(blood), bloed af|nemen
en: blood test, blood sample, have blood taken, phlebotomy, blood draw
de: Blutabnahme, Blutentnahme, Blutuntersuchung, Bluttest, Blut abnehmen
fr: prise de sang, analyse de sang, prélèvement sanguin, bilan sanguin

[fasting] kind=state
gloss: not eating before a test or operation
nl: nuchter, nuchter zijn, nuchter blijven, nuchter komen, lege maag, vooraf eten, van tevoren eten, niks eten, niets eten, eten vooraf, ontbijt overslaan, niet ontbijten, gewoon ontbijten
en: fasting, =fasting, fasted, on an empty stomach, fast before, eat beforehand, empty stomach, nothing to eat, skip breakfast, eat normally
de: nüchtern, nüchtern sein, auf nüchternen Magen, leerer Magen, vorher essen, vorher frühstücken, nichts essen, =gefrühstückt, ohne Frühstück, Frühstück vorher, frühstücken vorher
fr: à jeun, être à jeun, à jeun depuis, estomac vide, ventre vide, manger avant, ne rien manger

[test-result] kind=event is=outcome
gloss: result of a medical test
nl: uitslag, onderzoeksuitslag, bloeduitslag, labuitslag, uitslag van het onderzoek
en: test result, lab result, results of the test, blood results
de: Befund, Laborergebnis, Testergebnis, Untersuchungsergebnis, Blutwerte
fr: résultat d'analyse, résultats d'examen, compte rendu médical, résultats de l'analyse

[test-result-time] kind=attribute value=duration of=test-result
gloss: how long until the result is known
nl: uitslag binnen, uitslag bekend, wachten op de uitslag, uitslag beschikbaar
en: results available, results within, results take
de: Befund liegt vor, Ergebnis liegt vor, Befund … fertig
fr: résultats disponibles, délai des résultats, résultats sous

[urine-sample] kind=thing
gloss: urine or stool to be handed in
nl: urine inleveren, urinepotje, potje urine, ochtendurine, plas inleveren
en: urine sample, sample pot, stool sample
de: Urinprobe, Urinbecher, Morgenurin, Stuhlprobe
fr: échantillon d'urine, analyse d'urine, flacon d'urine

[vaccination] kind=event
gloss: injection against disease
nl: vaccinatie, prik(vaccination), vaccineren, inenten, griepprik, coronaprik, boosterprik, reizigersvaccinatie
en: vaccination, jab, vaccinate, vaccine, flu jab, booster jab, immunisation
de: Impfung, impfen, Grippeimpfung, Impfstoff, Auffrischungsimpfung, Impftermin
fr: vaccination, vacciner, vaccin, piqûre(vaccination), rappel de vaccin, vaccin antigrippe

[hospital-visiting-hours] kind=attribute value=time of=visit
gloss: when patients or residents may be visited
nl: bezoekuur, bezoektijd, bezoekuren, bezoektijden, bezoek ontvangen, op bezoek komen bij een patiënt
en: visiting hours, visiting times, visiting time, visit a patient
de: Besuchszeit, Besuchszeiten, Besuchszeitenregelung, Krankenbesuch
fr: heures de visite, horaires de visite, visiter un patient

[visitors-per-patient] kind=attribute value=number of=hospital-visiting-hours,visitor
gloss: how many visitors at one bed
nl: bezoekers per patiënt, bezoekers tegelijk, bezoek aan bed, bezoekers per bed
en: visitors per patient, visitors at a time, visitors at the bedside
de: Besucher pro Patient, Besucher gleichzeitig
fr: visiteurs par patient, visiteurs à la fois

[hospital-ward] kind=place
gloss: ward of a hospital
nl: verpleegafdeling, ziekenhuisafdeling, afdeling van het ziekenhuis, ziekenzaal
en: ward, nursing ward, hospital ward
de: Krankenhausstation, Pflegestation, Krankenstation
fr: service hospitalier, unité de soins

[outpatient-clinic] kind=place
gloss: department for visits without stay
nl: poli, dagbehandeling, dagopname
en: outpatients, day case, day surgery
de: Ambulanz, Tagesklinik, ambulante Behandlung, Poliklinik
fr: consultation externe, hôpital de jour, ambulatoire

[hospital-admission] kind=event opposite=discharge-hospital
gloss: being admitted to hospital
nl: ziekenhuisopname, opgenomen worden, opnamedag, opname in het ziekenhuis
en: hospital admission, admitted to hospital, inpatient stay
de: Krankenhausaufnahme, stationäre Aufnahme, stationär
fr: hospitalisation, admission à l'hôpital, être hospitalisé

[discharge-hospital] kind=event opposite=hospital-admission
gloss: patient goes home from hospital
nl: ontslag uit het ziekenhuis, naar huis mogen, ontslagdag, ontslagtijd
en: discharge from hospital, hospital discharge, discharged
de: Entlassung aus dem Krankenhaus, Entlasstag, entlassen werden
fr: sortie d'hôpital, sortie de l'hôpital

[operation] kind=event
gloss: surgery
nl: operatie, ingreep, opereren, geopereerd worden, narcose, verdoving
en: surgery(operation), operate on, operation(medical), anaesthetic, anaesthesia
de: Operation, Eingriff, operieren, Narkose, Betäubung
fr: opération chirurgicale, intervention chirurgicale, opérer, anesthésie

[drive-after-treatment] kind=action
gloss: driving home oneself after treatment
nl: zelf naar huis rijden na de ingreep, zelf autorijden na de behandeling
en: drive after treatment, drive yourself home after surgery
de: nach dem Eingriff Auto fahren, selbst nach Hause fahren
fr: conduire après l'intervention, rentrer en conduisant

[scan-imaging] kind=event
gloss: X-ray, MRI, ultrasound
nl: röntgenfoto, MRI-scan, echo(medical), CT-scan, röntgen
en: X-ray, MRI scan, ultrasound, CT scan
de: Röntgenaufnahme, MRT, Ultraschall, Röntgen, CT-Untersuchung
fr: radiographie, IRM, échographie, scanner médical

[medical-record] kind=document
gloss: patient's file
nl: medisch dossier, patiëntendossier, elektronisch patiëntendossier, dossier inzien
en: medical record, patient record, health record
de: Patientenakte, Krankenakte, elektronische Patientenakte
fr: dossier médical, dossier patient

[patient-portal] kind=channel of=patient
gloss: online environment of the hospital or practice
nl: patiëntenportaal, patiëntportaal, mijn-omgeving van de praktijk, huisartsenapp
en: patient portal, patient app
de: Patientenportal, Patienten-App
fr: portail patient, espace patient

[dental-checkup] kind=event
gloss: regular check by the dentist
nl: periodieke controle, halfjaarlijkse controle, tandartscontrole, gebitscontrole, controleafspraak
en: dental check-up, check-up, regular check-up, recall appointment
de: zahnärztliche Kontrolle, Vorsorgeuntersuchung, Kontrolltermin, Kontrolluntersuchung
fr: contrôle dentaire, visite de contrôle, bilan dentaire

[dental-hygiene] kind=event
gloss: cleaning by a dental hygienist
nl: gebitsreiniging, tandsteen verwijderen, tandsteen, mondhygiëne
en: dental hygienist, scale and polish, teeth cleaning
de: Zahnreinigung, professionelle Zahnreinigung, Zahnstein
fr: détartrage, hygiéniste dentaire, nettoyage dentaire

[orthodontics] kind=event
gloss: braces and straightening of teeth
nl: orthodontie, beugel(teeth), orthodontist, slotjesbeugel, tandregulatie
en: orthodontics, braces, orthodontist, orthodontic treatment
de: Kieferorthopädie, Zahnspange, Kieferorthopäde, feste Spange, =kieferorthopädische
fr: orthodontie, appareil dentaire, orthodontiste, bagues(teeth)

[dental-filling] kind=event
gloss: fillings, crowns, extraction
nl: vulling(tooth), gaatje vullen, kroon(tooth), wortelkanaalbehandeling, kies trekken, implantaat
en: filling(tooth), crown(tooth), root canal, tooth extraction, dental implant
de: Zahnfüllung, Zahnkrone, Wurzelbehandlung, Zahn ziehen, Implantat
fr: plombage, couronne dentaire, dévitalisation, extraction dentaire, implant

[toothache-emergency] kind=event
gloss: urgent dental complaint
nl: kiespijn, tandpijn, spoedtandarts, pijnklacht tandarts, afgebroken tand
en: toothache, dental emergency, emergency dentist, broken tooth
de: Zahnschmerzen, zahnärztlicher Notdienst, Schmerzpatient
fr: mal de dents, urgence dentaire, rage de dents

[physiotherapy] kind=event
gloss: treatment by a physiotherapist
nl: fysiotherapie, fysiotherapeut, fysio, manuele therapie, oefentherapie, kinesist
en: physiotherapy, physiotherapist, physio, manual therapy
de: Physiotherapie, Physiotherapeut, Krankengymnastik, manuelle Therapie, Physio
fr: kinésithérapie, kinésithérapeute, kiné, thérapie manuelle

[number-of-treatments] kind=attribute value=number
gloss: how many treatment sessions
nl: aantal behandelingen, hoeveel behandelingen, aantal behandelsessies
en: number of treatments, number of sessions, how many treatments
de: Anzahl der Behandlungen, wie viele Behandlungen
fr: nombre de soins, combien de séances de kiné, nombre de séances de soins

[treatment-price] kind=attribute value=money
gloss: what a treatment or consultation costs
nl: behandeltarief, prijs van een behandeling, consultprijs, tarief per behandeling, behandeling kost
en: treatment price, consultation fee, price of a treatment, treatment costs
de: Behandlungspreis, Behandlungskosten, Preis der Behandlung, Behandlung kostet
fr: prix de la séance, tarif de consultation, prix du soin, séance coûte

[insurer-reimbursement] kind=action
gloss: treatment paid by the health insurer
nl: vergoed door de zorgverzekeraar, uit de aanvullende verzekering vergoed, declareren bij de zorgverzekeraar
en: covered by your health insurer, reimbursed by your insurer, claim from your insurer
de: von der Krankenkasse übernommen, Krankenkasse übernimmt, Kassenleistung
fr: remboursé par la mutuelle, pris en charge par la sécurité sociale, tiers payant

[face-mask] kind=thing
gloss: mask over nose and mouth
nl: mondkapje, mondmasker, mondneusmasker
en: face mask, face covering, surgical mask
de: Maske(face), Mund-Nasen-Schutz, FFP2-Maske, Maskenpflicht
fr: masque chirurgical, port du masque

[psychologist] kind=person
gloss: mental health care
nl: psycholoog, psychiater, ggz, psychologische hulp
en: psychologist, psychiatrist, therapist, counselling
de: Psychologe, Psychotherapeut, Psychiater, Psychotherapie
fr: psychologue, psychiatre, psychothérapeute

[midwife] kind=person
gloss: midwife and maternity care
nl: verloskundige, kraamzorg, vroedvrouw, kraamverzorgende
en: midwife, maternity care, antenatal clinic
de: Hebamme, Wochenbettbetreuung
fr: sage-femme, suivi de grossesse

[specialist] kind=person
gloss: medical specialist
nl: medisch specialist, dermatoloog, oogarts, cardioloog, gynaecoloog, kno-arts, kinderarts
en: specialist doctor, dermatologist, eye doctor, cardiologist, gynaecologist, paediatrician
de: Facharzt, Hautarzt, Augenarzt, Kardiologe, Frauenarzt, Kinderarzt
fr: médecin spécialiste, dermatologue, ophtalmologue, cardiologue, gynécologue, pédiatre

[optician] kind=person
gloss: shop for glasses and lenses
nl: opticien, brillenwinkel, brillenzaak, optometrist
en: optician, optometrist, eyewear shop
de: Optiker, Augenoptiker, Brillengeschäft
fr: opticien, magasin d'optique

[eye-test] kind=event
gloss: measuring the eyes
nl: oogmeting, oogtest, ogen laten meten, oogcontrole, sterkte meten, ogen meten, ogen na|kijken, zonder meting, meting van … ogen, ogen … meten, ogen … opmeten,
  opmeten van je ogen, oogonderzoek, ogen laten testen, ogen … nakijken, meten van uw ogen, meten van je ogen
en: eye test, eye exam, sight test, eye examination, eyes checked, eyes tested, have your eyes, check your eyes, test your eyes
de: Sehtest, Augenprüfung, Augenmessung, Refraktion, Augen messen, Augen prüfen, Augen … messen, Augen … prüfen, Augen … testen, Augenkontrolle
fr: examen de la vue, test de vue, contrôle de la vue, examen de vue, contrôle des yeux, yeux contrôlés, vérifier … vue, contrôler … yeux, contrôler la vue

[eye-test-price] kind=attribute value=money of=eye-test
gloss: what an eye test costs
nl: oogmeting kost, prijs van een oogmeting, kosten oogmeting
en: eye test costs, price of an eye test, sight test fee
de: Sehtest kostet, Preis des Sehtests
fr: prix de l'examen de vue, examen de vue coûte

[spectacle-lens] kind=thing
gloss: glasses lens and its features
nl: brillenglas, multifocale glazen, glazen op sterkte, ontspiegeld, leesbril
en: spectacle lens, varifocal, anti-glare, reading glasses
de: Brillenglas, Gleitsichtglas, Gleitsichtbrille, entspiegelt, Lesebrille
fr: verre correcteur, verres progressifs, verre de lunettes, lunettes de lecture

[glasses-ready-time] kind=attribute value=duration of=spectacle-lens,glasses
gloss: how long until new glasses are ready
nl: bril is klaar, levertijd van de bril, bril klaar binnen
en: glasses ready, glasses are ready within
de: Brille fertig, Brille ist fertig
fr: lunettes prêtes, délai de fabrication des lunettes

[glasses-satisfaction] kind=thing
gloss: exchange of lenses if one cannot get used to them
nl: gewenningsgarantie, omruilgarantie brillenglazen, wengarantie, verdraagzaamheidsgarantie, niet wennen aan de bril
en: adaptation guarantee, can't get used to your glasses, non-tolerance guarantee
de: Verträglichkeitsgarantie, Gewöhnungsgarantie, an die Brille gewöhnen
fr: garantie d'adaptation, garantie adaptation des verres

[contact-lens] kind=thing is=glasses
gloss: contact lenses
nl: daglenzen, maandlenzen, lenzen, lenzenvloeistof, lenzenabonnement, contactlens
en: daily lenses, monthly lenses, lens solution, contact lens wearer, contact lens
de: Tageslinsen, Monatslinsen, Kontaktlinsenabo, Pflegemittel, Kontaktlinse
fr: lentilles journalières, lentilles mensuelles, lentilles, lentilles de contact

[glasses-adjust] kind=action of=glasses
gloss: bending, cleaning or small repair of glasses
nl: bril bijstellen, neusvleugeltjes, bril stellen, bril nastellen
en: adjust your glasses, nose pads, glasses adjustment
de: Brille an|passen, Brille nachjustieren, Nasenpads
fr: ajuster les lunettes, ajustement des lunettes, plaquettes de nez

[hearing-aid] kind=thing
gloss: device for the hard of hearing
nl: hoortoestel, gehoorapparaat, hoorapparaat, audicien
en: hearing aid, audiologist, hearing care
de: Hörgerät, Hörakustiker, Hörgeräte
fr: appareil auditif, audioprothésiste, aide auditive, prothèse auditive

[hearing-test] kind=event
gloss: test of the hearing
nl: hoortest, gehoortest, gehoormeting, gehoor laten testen
en: hearing test, hearing check
de: Hörtest, =Hörtest, Gehörtest, Hörmessung
fr: test auditif, bilan auditif, test d'audition

[hearing-aid-trial] kind=attribute value=duration of=hearing-aid,try-test-out
gloss: how long a hearing aid may be tried
nl: proefperiode hoortoestel, hoortoestel uitproberen, hoortoestel op proef
en: hearing aid trial, try a hearing aid
de: Hörgerät zur Probe, Probetragen, Hörgerät testen
fr: essai de l'appareil auditif, essayer un appareil auditif

[hearing-aid-battery] kind=thing
gloss: batteries and filters of hearing aids
nl: hoortoestelbatterij, batterijtje voor het hoortoestel, oorstukje
en: hearing aid battery, ear mould
de: Hörgerätebatterie, Ohrpassstück
fr: pile auditive, embout auriculaire

[vet-emergency] kind=event
gloss: urgent animal care
nl: spoeddierenarts, dierenspoedkliniek, spoedgeval met uw dier
en: emergency vet, animal emergency, out-of-hours vet
de: tierärztlicher Notdienst, Tiernotdienst
fr: urgence vétérinaire, vétérinaire de garde

[neuter-pet] kind=event
gloss: sterilising an animal
nl: castreren, steriliseren(animal), castratie, sterilisatie van de kat
en: neuter, spay, castrate, neutering
de: kastrieren, Kastration, sterilisieren(animal)
fr: stériliser un animal, castration, stérilisation de la chatte, castrer

[microchip-pet] kind=event
gloss: chip and passport of a pet
nl: chippen, chipnummer, dierenpaspoort, hond chippen, huisdierchip
en: microchip, pet passport, microchipping
de: Mikrochip, Heimtierausweis, chippen
fr: puce électronique(animal), passeport pour animal, identification de l'animal

[deworming] kind=event
gloss: treatment against worms and fleas
nl: ontwormen, vlooienmiddel, ontvlooien, wormenkuur, tekenband
en: deworming, worming, flea treatment, tick collar
de: Entwurmung, Flohmittel, entwurmen, Zeckenhalsband
fr: vermifuge, vermifuger, antipuce, collier anti-tiques

[second-opinion] kind=event
gloss: opinion of another doctor
nl: second opinion, tweede mening
en: second opinion
de: Zweitmeinung, ärztliche Zweitmeinung
fr: deuxième avis médical, second avis médical

[practice-closed-holiday] kind=event
gloss: practice replaced by a colleague while closed
nl: waarnemer, waarnemend arts, waarneming, vervangende huisarts, waarnemende praktijk
en: locum, covering doctor, stand-in practice
de: Urlaubsvertretung, Praxisvertretung, Vertretungsarzt
fr: médecin remplaçant, cabinet de remplacement

[ambulance] kind=thing
gloss: ambulance and patient transport
nl: ziekenwagen, zittend ziekenvervoer, ziekenvervoer
en: patient transport
de: Rettungswagen, Krankentransport
fr: transport sanitaire, VSL

[medical-aid-loan] kind=action
gloss: borrowing crutches and aids
nl: krukken lenen, thuiszorgwinkel, hulpmiddelen lenen, krukken
en: crutches, borrow crutches, mobility aids loan
de: Krücken, Hilfsmittelverleih, Sanitätshaus
fr: béquilles, prêt de béquilles, matériel médical


[flu-symptoms] kind=state
gloss: cold or flu; reason to stay away
nl: verkouden, griep, verkoudheid, griepklachten, verkoudheidsklachten, hoesten, snotterig, koorts
en: flu, cold symptoms, have a cold, cough, runny nose, flu symptoms
de: Erkältung, erkältet, Grippe, Husten, Erkältungssymptome, Schnupfen
fr: rhume, grippe, toux, enrhumé, symptômes grippaux
