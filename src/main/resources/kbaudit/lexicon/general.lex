# General: generic verbs, event anchors, days and times, money, measures, documents, things, food, opposites.

# --- generic verbs of customer service -------------------------------------

[send] kind=action opposite=receive
gloss: make something go to somebody (any medium, not specifically a parcel)
nl: sturen, toe|sturen, op|sturen, doen toekomen, zenden, mailen naar, toe|zenden, in|sturen, in|zenden
en: send, send over, send in, mail over, forward to
de: senden, schicken, zu|senden, zu|schicken, ein|senden, ein|schicken, übersenden
fr: envoyer, envoi, transmettre, faire parvenir, =adresser, =adressez, =adressé

[receive] kind=action opposite=send
gloss: get something that was sent or given
nl: ontvangen, krijgen, binnen|krijgen, toegestuurd krijgen, in ontvangst nemen, tegemoet zien, in je mailbox, ontvangst
en: receive, get(receive), receipt of, hear from us, land in your inbox, =be sent to you, =sent to you
de: erhalten, bekommen, empfangen, kriegen, zugeschickt bekommen, =bei Empfang
fr: recevoir, réception de, obtenir, parvenir(reach), réceptionner, percevoir

[give] kind=action
gloss: hand or grant something to somebody
nl: geven, verstrekken, verlenen, bieden, schenken, toe|kennen, gunnen
en: give, grant, provide, offer(give), award
de: geben, gewähren, erteilen, schenken, bieten, zur Verfügung stellen
fr: donner, accorder, fournir, octroyer, offrir(give), proposer, délivrer

[ask] kind=action opposite=answer
gloss: put a question or a request
nl: vragen, vraag, verzoek, verzoeken, informeren naar, na|vragen, vraag stellen, op|vragen
en: ask, request, question, query, enquire, inquire, enquiry
de: fragen, bitten um, Frage, Anfrage, nach|fragen, erfragen, an|fordern, um etwas bitten
fr: demander, demande, question, poser une question, se renseigner, solliciter

[answer] kind=action opposite=ask
gloss: reply to a question
nl: antwoorden, beantwoorden, antwoord, reageren, reactie, terug|mailen, antwoord geven, terug|schrijven, uitsluitsel
en: answer, reply, respond, response, get back to you, write back, come back to you
de: antworten, beantworten, Antwort, reagieren, Rückmeldung, Reaktion, sich zurückmelden
fr: répondre, réponse, réaction, revenir vers vous, donner suite

[report] kind=action
gloss: tell the company that something is wrong or has happened
nl: melden, melding, door|geven, rapporteren, aan de bel trekken, laat het ons weten, laten weten, kenbaar maken, aan|geven
en: report, let us know, tell us, flag, raise with us, make a report, bring to our attention
de: melden, Meldung, mit|teilen, Bescheid geben, Bescheid sagen, =uns informieren, =informieren Sie uns
fr: signaler, signalement, déclarer, déclaration, nous prévenir, nous faire savoir, nous informer

[notify] kind=action
gloss: the company tells the customer
nl: informeren, op de hoogte stellen, op de hoogte brengen, waarschuwen, verwittigen, op de hoogte houden, seintje, bericht krijgen, een bericht ontvangen, aan|kondigen, aankondiging, op de hoogte, kennisgeving
en: notify, notification, inform, let you know, keep you posted, keep you informed, alert, announce, announcement, warn, =update you, =updating you
de: benachrichtigen, Benachrichtigung, informieren, verständigen, auf dem Laufenden halten, in Kenntnis setzen, an|kündigen, Ankündigung, Bescheid bekommen
fr: prévenir, avertir, notifier, notification, informer, tenir au courant, tenir informé, annoncer, aviser, avertissement(notice)

[sign] kind=action
gloss: put one's signature
nl: ondertekenen, tekenen, handtekening zetten, ondertekening, krabbel zetten, handtekening plaatsen
en: sign, sign off on, put your signature, signed(sign)
de: unterschreiben, unterzeichnen, Unterzeichnung, signieren
fr: signer, apposer sa signature, émarger

[fill-in] kind=action
gloss: complete a form or field
nl: in|vullen, invulling, vul het formulier, aan|vinken, aan|kruisen, in|voeren
en: fill|in, fill|out, tick the box, key|in, =enter your, =entering your, =entered your, =enter a, =enter it, =enter this, =enter them, =enter the code, =enter the number, =enter the amount, =enter the details, =type in, type your, =complete the, =complete your, =complete this, =complete an, =complete a, =completing the, =completed the form, =completed form
de: aus|füllen, ein|geben, ein|tragen(fill in), an|kreuzen, Eingabe
fr: compléter, renseigner(fill in), saisir, cocher, remplir, =entrez votre, =entrez vos, =entrez le, =entrez les, =entrez un, =entrez la, =entrer votre, =entrer vos, =entrer un code, =entrer le code, =entré votre, introduire votre code

[show] kind=action
gloss: let somebody see a document or thing
nl: tonen, laten zien, vertonen, over|leggen, op vertoon, voor|leggen(show), kunnen tonen, toon
en: show, display, present, =produce your, =produce a, =produce proof, =produce the
de: zeigen, vor|zeigen, vor|legen, Vorlage(show), vor|weisen, an|zeigen
fr: montrer, présenter(show), présentation(show), produire(show), exhiber, afficher

[bring] kind=action opposite=leave-behind
gloss: take along to the place
nl: mee|nemen, mee|brengen, bij je hebben, bij u hebben, bij je dragen, bij zich hebben, op zak hebben
en: bring, bring along, take along, have on you, =take with you, =carry with you, =have with you, =taken with you, =bring with you, =take it with you
de: mit|bringen, mit|nehmen, dabei|haben, bei sich haben, bei sich tragen, mit|führen
fr: apporter, emporter, amener, prendre avec vous, avoir sur soi, avoir avec vous, se munir de

[leave-behind] kind=action opposite=bring
gloss: not take along; leave at home or at the place
nl: achter|laten, thuis|laten, laten liggen, laten staan, niet meenemen, thuis laten, kunnen thuisblijven, mogen thuisblijven, thuis … laten
en: leave behind, leave at home, not bring, can stay at home, stay behind
de: zurück|lassen, zu Hause lassen, liegen lassen, stehen lassen, da|lassen, daheim lassen, daheim|lassen, zuhause lassen, kann daheim bleiben
fr: laisser(leave behind), laisser à la maison, laisser chez vous, laisser sur place

[fetch] kind=action
gloss: go and get something that is ready
nl: halen, op|halen, af|halen, komen halen, ophaal, afhaling, ophaling
en: fetch, pick|up(fetch), collect(fetch), come and get, get it from, retrieve
de: holen, ab|holen, Abholung
fr: aller chercher, récupérer, venir prendre, retirer(fetch), retrait(fetch), enlèvement

[hand-in] kind=action
gloss: give at a desk or point, submit physically
nl: in|leveren(hand in), af|geven, inlevering, in|dienen(hand in), deponeren, binnen|brengen
en: hand|in, drop|off, turn|in, give in at, drop-off, =dropoff
de: ab|geben, ein|reichen(hand in), Abgabe(hand in), zurück|geben(hand in)
fr: remettre(hand in), déposer(hand in)

[hand-over] kind=action
gloss: give into the hands of another person
nl: overhandigen, overdracht, over|dragen, afgeven aan, in handen geven, uit|reiken
en: hand|over, pass to, transfer ownership, =transfer it to, =transfer your ticket, =transfer to another person, =transfer to someone else, signed over
de: übergeben, Übergabe, aus|händigen, übertragen(hand over), Übertragung(hand over)
fr: remettre en main propre, cession, céder, transfert(hand over), remise en mains propres

[wait] kind=action
gloss: stay until something happens
nl: wachten, af|wachten, geduld hebben, in de wacht staan, even geduld, in de rij staan
en: wait, be patient, hold on, hang on, stand in line, queue, line up
de: warten, ab|warten, Geduld haben, in der Schlange stehen, sich gedulden
fr: attendre, patienter, attente, faire la queue

[call] kind=action
gloss: contact by telephone
nl: bellen, op|bellen, telefoneren, telefonisch contact opnemen, aan de lijn(call), een belletje, telefoontje, even bellen, bel ons, telefonisch bereiken
en: call(phone), phone us, give us a ring, give us a call, telephone us, dial, give us a bell, =ring us, =ringing us, =ring our, =ring your, =rang, =ring the
de: an|rufen, telefonieren, Anruf, durch|klingeln, zum Hörer greifen, Anruf bei, =rufen Sie uns an, =rufen Sie uns, =ruf uns an
fr: appeler, téléphoner, appel téléphonique, passer un coup de fil, joindre par téléphone, appelez nous, nous appeler, appel

[call-back] kind=action is=call
gloss: return somebody's call
nl: terug|bellen, terugbelverzoek, teruggebeld worden, bellen … terug
en: call|back, ring|back, phone|back, return your call
de: zurück|rufen, Rückruf(call back)
fr: rappeler, rappel téléphonique, être rappelé

[contact-us] kind=action
gloss: get in touch with the company by any channel
nl: contact opnemen, contacteren, contact met ons, contact zoeken, neem contact op, benaderen, bereiken(contact), je melden bij ons, contact leggen, ons bereiken, neem gerust contact, laat het ons weten via, een berichtje sturen, trek aan de bel, klop bij ons aan
en: contact, get in touch, reach out, contact us, reach us, get hold of us, be in touch, drop us a line, give us a shout, contact our team, message us, speak to us, =reach, =reached, =reaching, =reach our, get through to, =reach a
de: kontaktieren, Kontakt aufnehmen, sich melden, sich wenden an, Kontaktaufnahme, in Verbindung setzen, erreichen(contact), meld dich, =an uns wenden, =melden Sie sich, =wenden Sie sich an, =schreiben Sie uns, =uns erreichen, =erreichen Sie uns
fr: contacter, prendre contact, nous joindre, se mettre en rapport, s'adresser à, nous contacter, entrer en contact, écrivez nous, nous écrire, adressez-vous, n'hésitez pas à nous, joindre notre, contact

[help-customer] kind=action
gloss: give assistance
nl: helpen, hulp, ondersteunen, ondersteuning, assistentie(help customer), bij|staan, hulp bieden, behulpzaam, van dienst zijn
en: help, assist, assistance, lend a hand, sort you out, =support, help you out
de: helfen, Hilfe, unterstützen, Unterstützung, weiter|helfen, behilflich
fr: aider, assister, assistance, soutien, aide

[explain] kind=action
gloss: make clear
nl: uit|leggen, uitleg, toe|lichten, toelichting, verklaren
en: explain, explanation, clarify, walk you through
de: erklären, Erklärung(explain), erläutern, Erläuterung
fr: expliquer, explication, éclaircir, préciser(explain)

[change] kind=action
gloss: make or become different
nl: wijzigen, aan|passen(change), veranderen, wijziging, aanpassing, verandering, bij|werken(change), om|zetten, bewerken, door|voeren, herzien
en: change, modify, amend, adjust, alter, edit, modification, amendment, alteration(change), adjustment
de: ändern, Änderung, an|passen, Anpassung, bearbeiten(change), um|stellen, verändern, ab|ändern, Umstellung
fr: modifier, changer, modification, changement, adapter, ajuster, éditer

[cancel] kind=action
gloss: call off what was agreed, booked or ordered
nl: annuleren, annulering, af|zeggen(cancel), afzegging, af|gelasten, in|trekken, af|blazen, schrappen, laten vervallen, afmelding, annuleer, laten annuleren, een streep erdoor, niet door laten gaan
en: cancel, cancellation, call|off, annul, revoke, withdraw(cancel), back out, cancelling, scrap, calling off, pull out
de: stornieren, Stornierung, ab|sagen, Absage, annullieren, Storno, rückgängig machen, canceln, zurück|treten, Rücktritt
fr: annuler, annulation, se désister, décommander, désistement, annulé, renoncer à, révoquer

[terminate-contract] kind=action
gloss: end a running contract, subscription or membership
nl: op|zeggen, opzegging, beëindigen, stop|zetten, beëindiging, stopzetting, van af willen, uit|schrijven(terminate contract), ontbinden, opzeg, eruit stappen, ervan af, stoppen met je abonnement, weg willen
en: terminate, termination, end your contract, cancel a subscription, give notice(terminate contract), opt|out, unsubscribe, cancelling your subscription, end your membership, quit your plan
de: kündigen, Kündigung, beenden(contract), auf|lösen(contract), ab|bestellen(terminate contract), aus dem Vertrag kommen, Vertrag auflösen, Kündigung einreichen, aussteigen, aus dem Vertrag raus, Vertrag … raus
fr: résilier, résiliation, mettre fin à, dénoncer le contrat, se désabonner, désabonnement, désinscription, arrêter l'abonnement, rompre le contrat, quitter le contrat

[start] kind=action opposite=stop
gloss: begin
nl: starten, beginnen, aan|vangen, in|gaan(start), aanvang, begin(start), van start gaan, op|starten, aan de slag gaan, loopt vanaf
en: start, begin, commence, get going, take effect, kick|off, start up
de: beginnen, starten, an|fangen, Beginn, Anfang, los|gehen, an|laufen, Start
fr: commencer, démarrer, débuter, début(start), commencement, entamer, prendre effet, démarrage

[stop] kind=action opposite=start
gloss: come or bring to an end
nl: stoppen, eindigen, op|houden, staken, af|lopen(end), aflopen van, ten einde lopen
en: cease, finish, quit, come to an end, wind up, stop, =ends, =ended, =ending, =end your, =end the, =end it
de: stoppen, beenden(stop), auf|hören, ein|stellen(stop), aus|laufen, zu Ende gehen, =enden, =endet, =endete
fr: arrêter, cesser, terminer, finir, prendre fin, s'achever, interrompre

[extend-time] kind=action
gloss: make a period longer, renew
nl: verlengen, verlenging, door|lopen(extend time), hernieuwen, vernieuwen(renew), langer laten lopen
en: extend, extension, renew, renewal, prolong, roll over(extend time)
de: verlängern, Verlängerung, erneuern(renew), weiter|laufen, Erneuerung
fr: prolonger, prolongation, renouveler, renouvellement, reconduction, reconduire

[book] kind=action
gloss: reserve a place, time or thing
nl: boeken, reserveren, reservering, boeking, vast|leggen, af|spreken, reservatie, een plek vastleggen
en: reserve, reservation, booking, make a reservation, book
de: buchen, reservieren, Reservierung, Buchung, vor|bestellen(reserve), vor|merken
fr: réserver, réservation, retenir une place, prendre une réservation

[make-appointment] kind=action
gloss: agree a time to meet
nl: afspraak maken, afspraak, een afspraak inplannen, in|plannen, datum prikken, tijdslot boeken, langskomen op afspraak, =plannen, =gepland, =inplannen
en: make an appointment, appointment, schedule, book a slot, time slot(appointment), set a date, arrange an appointment, book in, set up an appointment
de: Termin vereinbaren, Termin, Termin machen, Terminvereinbarung, ein|planen, einen Termin buchen, Termin ausmachen, Termin online
fr: prendre rendez-vous, rendez-vous, prise de rendez-vous, fixer un rendez-vous, planifier, rendez-vous en ligne, réserver un créneau, convenir d'un rendez-vous

[open-up] kind=action opposite=close-down
gloss: make open, undo a closure
nl: open|maken, open|doen, opening(act), open|gaan, ontsluiten, =openen, =opent, =opende, =open je, =open de, =open het, =open dan
en: open up, unseal, =open the, =open your, =open it, =open this, =open a, =open an, =opened the, =opened your, =opening the, =opening your, =opening a, =opening an, =opened it, open the box
de: auf|machen, Öffnung(act), eröffnen(open), auf|gehen, =öffnen, =öffnet
fr: ouvrir, décacheter

[close-down] kind=action opposite=open-up
gloss: make shut
nl: rolluik omlaag, rolluiken omlaag, dicht|doen, dicht|gaan, sluiting, dicht|maken, de deuren sluiten, =sluiten, =sluit, =sloot, =gesloten wordt, =gesloten worden
en: closure, close|down, shut|down, =close the, =close your, =close it, =close an, =close a, =close all, =closing the, =closing your, =closing an, =shut the, =closing
de: zu|machen, Schließung, ab|schließen(close), verschließen, =schließen, =schließt
fr: baisser le rideau, fermer, fermeture, clôturer, clore

[keep] kind=action
gloss: hold on to, not give back or throw away
nl: bewaren, behouden, mogen houden, achter|houden, =te houden, =mag je houden, =mag u houden, =kun je houden, apart houden, vast|houden, klaar|houden
en: keep, hold on to, hang on to, retain, =stored, =storing, save … for later, =held, =hold your, =hold it, =hold for, hold onto
de: behalten, auf|bewahren, auf|heben, Aufbewahrung, verwahren, bereit|halten
fr: garder, conserver, conservation, rester en possession

[lose] kind=action opposite=find
gloss: no longer know where it is
nl: verliezen, kwijt(lose), kwijt|raken, verlies, zoek|raken, zoek zijn, vermist, vermissen, =is weg, =weg is, =zijn weg, =pas weg
en: lose, lost, missing, misplace, mislay, go missing, loss(lose)
de: verlieren, verloren, abhanden|kommen, Verlust, vermissen, verlegen(lose), weg sein
fr: perdre, perdu, perte, égarer, égaré, disparaître

[find] kind=action opposite=lose
gloss: discover where it is
nl: vinden, terug|vinden, gevonden, aan|treffen, op|sporen, op|zoeken
en: find, locate, track|down, look|up, be found
de: finden, wieder|finden, auf|finden, entdecken, nach|schlagen
fr: trouver, retrouver, repérer

[use] kind=action
gloss: make use of
nl: gebruiken, benutten, gebruik, gebruik maken van, in|zetten, gebruikmaken, toe|passen, hanteren, verzilveren, inwisselen
en: use, make use of, utilise, redeem, usage, =apply the, =apply your, =apply a
de: benutzen, nutzen, verwenden, gebrauchen, Nutzung, Verwendung, ein|setzen, ein|lösen
fr: utiliser, utilisation, se servir de, usage, profiter de

[combine] kind=action
gloss: use two things at once
nl: combineren, combinatie, samen|voegen, stapelen, gecombineerd, samen met andere, =bundelen, =gebundeld
en: combine, combination, stack, bundle(combine), merge, in conjunction with, stackable
de: kombinieren, Kombination, kombinierbar, bündeln, zusammen|legen
fr: combiner, combinaison, cumuler, cumulable, regrouper, grouper, cumul

[exchange] kind=action
gloss: give one thing for another
nl: ruilen, om|ruilen, in|ruilen, om|wisselen, ruil, verwisselen, omruiling, omruilen voor, kleur wisselen, tegen een andere maat, andere kleur kiezen
en: exchange, swap, trade in, switch for, swap out, swap it for, change for another, exchange for, swapping
de: um|tauschen, tauschen, Umtausch, aus|tauschen(exchange), ein|tauschen, gegen … anderen tauschen, in eine andere Größe, Umtausch gegen
fr: échanger, échange, troquer, reprise(trade in), échanger contre, changer de couleur, procéder à un échange

[replace] kind=action
gloss: give a new one in place of the old
nl: vervangen, vervanging, nieuw exemplaar, een nieuwe krijgen, vervangend exemplaar, vernieuwen(replace)
en: replace, replacement, new one, substitute
de: ersetzen(replace), Ersatz, aus|wechseln, aus|tauschen(replace), erneuern(replace), Ersatzgerät
fr: remplacer, remplacement, de rechange, échange à neuf

[repair] kind=action
gloss: make whole again
nl: repareren, reparatie, herstellen, herstelling, verhelpen, op|lappen, =laten maken, =weer gemaakt, =gemaakt worden
en: repair, mend, put right, patch up, =fix, =fixing, =fixes, =get it fixed, =be fixed, =been fixed, =have it fixed
de: reparieren, Reparatur, instand|setzen, beheben, wieder|herstellen, Instandsetzung, richten(repair)
fr: réparer, réparation, remettre en état, dépanner, dépannage(repair), remise en état

[clean] kind=action
gloss: make clean
nl: schoon|maken, reinigen, poetsen, schoonmaak, reiniging, poets, dweilen
en: clean(clean), cleaning, wipe(clean), scrub, tidy up
de: reinigen, sauber machen, putzen, Reinigung, säubern
fr: nettoyer, nettoyage, ménage(clean)

[wash] kind=action is=clean
gloss: clean with water
nl: uit|wassen, wasbeurt, =wassen, =wast, =gewassen
en: wash, laundry, launder, machine wash
de: waschen, Wäsche, ab|waschen, aus|waschen
fr: lavage, lessive, linge, laver

[check] kind=action
gloss: look whether it is right
nl: controleren, na|kijken, checken, controle, na|gaan, verifiëren, verificatie, na|zien, toetsen, keuren, inspecteren, inspectie
en: check, verify, inspect, verification, inspection, look into, examine, double-check
de: prüfen, überprüfen, kontrollieren, Kontrolle, Prüfung, nach|sehen, nach|prüfen, checken, verifizieren
fr: vérifier, vérification, contrôler, inspecter, examiner, inspection, contrôle

[examine-case] kind=action
gloss: look into a case and decide
nl: onderzoeken, onderzoek, beoordelen, beoordeling(examine case), behandelen(case), behandeling(case), uit|zoeken(examine case), in behandeling, verwerken, verwerking
en: investigate, investigation, assess, assessment, evaluate, =reviewed, =reviewing, =under review, =review your, =review the, =review each, =review every, =processed, =processing, =process your, =process the, =process it, =handled, =handling your, =handle your, consider … request
de: untersuchen, Untersuchung, beurteilen, Beurteilung, bearbeiten(case), Bearbeitung, begutachten, verarbeiten
fr: enquêter, enquête, évaluer, évaluation, traiter, traitement(case), étudier(case), instruire

[pay] kind=action
gloss: give money for something
nl: betalen, af|rekenen(pay), betaling, af|tikken, vergoeding betalen, betaal, bij|betalen, neer|tellen, afgerekend worden, overmaken naar ons, bedrag voldoen, rekening voldoen, factuur voldoen, kosten voldoen, =volledig voldaan
en: pay, payment, settle(pay), pay for, pay up, fork out
de: bezahlen, zahlen, Zahlung, Bezahlung, begleichen, entrichten
fr: payer, paiement, s'acquitter de, acquitter, régler, moyen de règlement, =règlement par, règlement de la facture

[charge-money] kind=action
gloss: the company asks money for it
nl: in rekening brengen, berekenen(charge), aan|rekenen, door|berekenen, in rekening, factureren, doorrekenen, =rekenen we, =rekenen wij, =we rekenen, =wij rekenen, =kosten rekenen, =kosten gerekend
en: invoice you for, levy(charge money), bill you for, charge, =billed, =billing, =bill you
de: berechnen(charge), in Rechnung stellen, verlangen(charge), erheben, weiter|berechnen, verrechnen(charge)
fr: facturer, facturation, imputer, prélever des frais

[deduct] kind=action
gloss: take off an amount
nl: in|houden, in mindering brengen, verrekenen, af|trekken, verminderen met, af|schrijven(deduct), verrekening
en: deduct, deduction, subtract, withhold, set off against, take off
de: ab|ziehen, Abzug, ein|behalten, verrechnen(deduct), in Abzug bringen, ab|rechnen(deduct)
fr: déduire, déduction, retenir(deduct), soustraire, retenue, décompter

[debit] kind=action
gloss: take money from the customer's account
nl: af|schrijven(debit), afschrijving(debit), incasseren, afgeschreven worden, van je rekening halen, incasso(debit), van uw rekening, =innen, =geïnd, =int
en: debit(act), taken from your account, collection of payment, taken out of your account, =collect the amount, =collect the payment, =collect payment, collected from your account, =collected by direct debit, =collect the fee
de: ab|buchen, Abbuchung, ein|ziehen(debit), Einzug(debit), Konto belasten
fr: prélever(debit), débiter, débit(act), prélevé sur

[refund] kind=action
gloss: give money back
nl: terug|betalen, terugbetaling, terug|storten, restitutie, geld terug, terugkrijgen van geld, geld … terug, restitueren, terugstorting, centen terug, vergoeden(refund), je geld terug, aankoopbedrag terug, terugontvangen, terug|boeken(refund), geld teruggeven, het geld komt terug, krijg je … terug, teruggave, centjes terug, op je rekening terug
en: refund, reimburse, money back, pay|back, reimbursement, get … money back, repay, repayment, give … money back, credit back, get a refund, refunded to, give you your money back, money refunded, returned to your account
de: erstatten, Erstattung, zurück|erstatten, Rückerstattung, Geld zurück, zurück|zahlen, Rückzahlung, zurück|überweisen, Geld … zurück, rück|erstatten, Geld zurückgeben, Geld wiederbekommen, Betrag zurück, gutgeschrieben bekommen, Gutschrift auf Ihr Konto
fr: rembourser, remboursement, restituer(money), restitution(money), rendre l'argent, récupérer votre argent, être remboursé, rendre l'argent au client, vous rembourser, restitution de la somme

[transfer-money] kind=action
gloss: move money to an account
nl: over|maken, over|schrijven, storten, overmaking, overschrijving, geld overmaken, storting(transfer money)
en: wire(transfer money), make a transfer, pay into, transfer
de: überweisen(transfer money), ein|zahlen
fr: virer, verser(transfer), effectuer un virement, versement, créditer

[register] kind=action opposite=unregister
gloss: put one's name down, create a registration
nl: registreren, aan|melden, in|schrijven, registratie, aanmelding, inschrijving, zich aanmelden, account aanmaken, account maken, op|geven(register)
en: register, sign|up, registration, enrol, enrolment, create an account, join up, sign-up
de: registrieren, an|melden(register), Registrierung, Anmeldung, sich eintragen, ein|schreiben(register), Konto anlegen, Konto erstellen
fr: s'inscrire, inscription, enregistrer, enregistrement, inscrire, créer un compte, créer votre compte

[log-in] kind=action opposite=log-out
gloss: enter one's account
nl: in|loggen, inlog, log in, aan|loggen, inloggen op, inlogpagina, inlogt, aanmelden bij je account, toegang tot je account
en: log|in, sign|in, log on, logging in, signing in, access your account, =login, =sign-in
de: ein|loggen, Login, sich einloggen, an|melden(log in), sich anmelden im Konto, Zugang zum Konto
fr: se connecter, s'identifier, ouvrir une session, se connecter à, vous connecter, accéder à votre compte, connexion(log in), page de connexion

[log-out] kind=action opposite=log-in
gloss: leave one's account
nl: uit|loggen, af|melden(log out)
en: log|out, sign|out, log off
de: aus|loggen, ab|melden(log out), Logout
fr: se déconnecter, déconnexion, fermer la session

[unregister] kind=action opposite=register
gloss: take one's name off
nl: af|melden(unregister), uitschrijving, zich afmelden, afmelden voor
en: deregister, take your name off, deregistration
de: ab|melden(unregister), Abmeldung, aus|tragen
fr: se désinscrire, radiation, retirer son inscription

[download] kind=action opposite=upload
gloss: copy from the internet to one's device
nl: downloaden, download, binnen|halen
en: download
de: herunter|laden, downloaden, Download, runter|laden
fr: télécharger, téléchargement

[upload] kind=action opposite=download
gloss: put a file on the site
nl: uploaden, upload, bestand toevoegen
en: upload, attach a file
de: hoch|laden, Upload
fr: téléverser, charger un fichier, mettre en ligne(upload)

[print] kind=action
gloss: put on paper
nl: printen, af|drukken, uit|printen, uit|draaien, print, afdruk
en: print, print|out, hard copy
de: drucken, aus|drucken, Ausdruck, ausgedruckt
fr: imprimer, impression(print), version imprimée

[install] kind=action
gloss: put in place and make ready
nl: installatie, monteren, montage, op|hangen(install), in|bouwen, installeren, =laten plaatsen, =geplaatst wordt, zonnepanelen plaatsen, apparaat plaatsen
en: install, installation, set|up, mount, =fitted, =fitting, =fit the, =fit it
de: installieren, Installation, montieren, Montage, =Montage, ein|richten, an|schließen(install), ein|bauen
fr: installer, installation, montage, mise en place, =poser, =posé, pose

[scan] kind=action
gloss: read a code or make a digital copy
nl: scannen, scan, in|scannen, af|scannen
en: scan, swipe
de: scannen, ein|scannen, ab|scannen
fr: scanner(scan), numériser, flasher

[choose] kind=action
gloss: take one of the possibilities
nl: kiezen, keuze, selecteren, uit|kiezen, uit|zoeken(choose), opteren, voorkeur
en: choose, choice, select, pick(choose), opt for, go for, option
de: wählen(choose), aus|wählen, Auswahl, Wahl(choose), sich entscheiden für, aus|suchen
fr: choisir, choix, sélectionner, opter, sélection, option

[confirm] kind=action
gloss: say that it is so or agreed
nl: bevestigen, bevestiging, bekrachtigen, confirmeren
en: confirm, confirmation, acknowledge, validate
de: bestätigen, Bestätigung
fr: confirmer, confirmation, accusé de réception(confirm), valider

[approve] kind=action opposite=reject
gloss: say yes to a request
nl: goed|keuren, goedkeuring, akkoord, in|willigen, honoreren, toe|wijzen(approve), groen licht
en: approve, approval, give the go-ahead, green light, agree to(approve), agree
de: genehmigen, Genehmigung, bewilligen, zu|stimmen, Zustimmung, Freigabe
fr: approuver, approbation, accord(approve), donner son accord, feu vert

[reject] kind=stance opposite=approve
gloss: say no to a request
nl: af|wijzen, afwijzing, af|keuren, afkeuring, verwerpen
en: reject, rejection, deny, disapprove, knock back
de: ab|lehnen, Ablehnung, zurück|weisen, ab|weisen
fr: rejeter, rejet, débouter

[forget] kind=action
gloss: not remember
nl: vergeten, ontschieten, niet meer weten, niet meer herinneren
en: forget, slip your mind, not remember, can't remember
de: vergessen, entfallen(forget), sich nicht erinnern
fr: oublier, oubli, ne plus se rappeler, ne plus vous souvenir

[arrive] kind=action opposite=leave
gloss: reach the place (person)
nl: aan|komen(arrive), arriveren, toe|komen, aanwezig zijn, =ter plaatse zijn, =ter plaatse is
en: arrive, get here, get there, turn|up, show|up, be there by, =reach your destination, =reach the hotel, =reach the venue, get to us, make it to
de: an|kommen, ein|treffen, an|reisen, =da sind, =vor Ort sein
fr: arriver, être sur place, se présenter, être présent

[leave] kind=action opposite=arrive
gloss: go away from the place
nl: vertrekken, verlaten, weg|gaan, weg zijn, opstappen, naar buiten gaan
en: leave, depart, go away, set|off
de: ab|reisen, verlassen, weg|gehen, los|fahren, ab|fahren
fr: partir, quitter, s'en aller, sortir

[come-back] kind=action
gloss: return to the place (person)
nl: terug|komen, terug|keren, weer|keren, later weer binnen, opnieuw naar binnen
en: come|back, re-enter, return to the, get|back in, be back
de: zurück|kommen, wieder|kommen, zurück|kehren, wieder hinein
fr: revenir, re-rentrer, retourner sur place, entrer à nouveau

[enter] kind=action
gloss: go into the place
nl: betreden, binnen|komen, naar binnen gaan, binnen|gaan, toegang, erin mogen, toegang krijgen, binnen|lopen, naar binnen
en: get in, go in, come in, access, admission(enter), gain entry, step inside, enter, entry
de: betreten, ein|treten(enter), hinein|gehen, Zutritt, Einlass, rein|kommen, Zugang
fr: accéder, accès, pénétrer, rentrer, =entrer, =entrez, =entrons, =entrent, =entré, =entrés, =entrerez, =entrera

[visit] kind=action
gloss: go and see a place or person
nl: bezoeken, langs|komen, langs|gaan, langs komen, een bezoekje, op bezoek, binnen wippen, voorbijkomen, bezichtigen, bezoek
en: visit, drop by, come by, stop by, come and see us, pop in, pay a visit
de: besuchen, Besuch, vorbei|kommen, besichtigen, Besichtigung, vorbei|schauen
fr: visiter, visite, rendre visite, passer nous voir, se rendre, passer chez nous

[park] kind=action
gloss: leave a vehicle
nl: parkeren, auto kwijt, auto neerzetten, parkeer, wagen stallen, stallen, je auto stallen, auto zetten, auto stallen, voertuig stallen, auto kwijt kunnen,
  wagen neer|zetten
en: parking, put your car, park, leave the car, leave your car(park)
de: parken, Auto abstellen, ab|stellen(park), Auto stehen lassen, Wagen ab|stellen, Fahrzeug ab|stellen, Auto hin|stellen
fr: se garer, stationner, garer, stationnement, laisser votre voiture, stationner votre véhicule, laisser … voiture, stationner … voiture

[eat] kind=action
gloss: take food
nl: eten(eat), nuttigen, op|eten, consumeren, consumptie, picknicken
en: eat, consume, dine, picnic, have a bite
de: essen(eat), verzehren, Verzehr, speisen, picknicken
fr: manger, se restaurer, pique-niquer, consommer sur place

[drink] kind=action
gloss: take a drink
nl: drinken, op|drinken, iets drinken
en: drink(act), have a drink, sip
de: trinken, etwas trinken
fr: boire, prendre un verre

[smoke] kind=action
gloss: smoke tobacco or a vape
nl: roken, rook, vapen, e-sigaret, sigaret, rookvrij, rookverbod, sigaar
en: smoke, smoking, vape, vaping, cigarette, e-cigarette, smoke-free
de: rauchen, Rauchverbot, Zigarette, E-Zigarette, dampfen, rauchfrei, Nichtraucher, =Rauch
fr: fumer, tabac, cigarette, vapoter, cigarette électronique, non-fumeur, vapotage

[sleep] kind=action
gloss: pass the night, be asleep
nl: slapen, overnachten, overnachting, logeren, blijven slapen, de nacht doorbrengen
en: sleep, stay overnight, overnight stay, spend the night, stay the night
de: schlafen, übernachten, Übernachtung, nächtigen
fr: dormir, passer la nuit, nuitée, coucher, loger

[swim] kind=action
gloss: move in water
nl: zwemmen, duiken, baantjes trekken, zwem, baden, een duik nemen
en: swim, swimming, bathe, take a dip, do laps
de: schwimmen, baden, Bahnen ziehen, tauchen
fr: nager, se baigner, baignade, natation, faire des longueurs

[play] kind=action
gloss: amuse oneself with a game
nl: spelen, spel, spelletje, speel
en: game, play
de: spielen, Spiel
fr: jouer, jeu

[photograph] kind=action
gloss: take a picture
nl: fotograferen, foto's maken, foto maken, foto nemen, foto's nemen, kiekje(photograph), fotografie, een plaatje schieten, met flits, =kiekjes, kiekjes maken, plaatjes schieten, selfie, foto … schieten, foto's schieten, plaatjes maken
en: photograph, take photos, take pictures, photography, take a snap, take a photo, flash(photo), snap a picture, selfie, snap away, take … pictures, take … photos
de: fotografieren, Fotos machen, Foto machen, Bilder machen, Fotografie, knipsen, Blitz(photo), Schnappschuss, Selfie, ab|lichten, Aufnahmen machen
fr: photographier, prendre des photos, prendre une photo, photographie, avec flash, selfie, prendre … photo, prendre … photos

[film] kind=action
gloss: make a video
nl: filmen, film maken, video maken, video opnemen, filmopname, video-opname
en: film(act), record a video, make a video, shoot a video, filming
de: filmen, Video aufnehmen, Videos machen, Videoaufnahme
fr: filmer, tourner une vidéo, enregistrer une vidéo, prise vidéo

[watch] kind=action
gloss: look at
nl: bekijken, terug|kijken, tv kijken, =kijken, =kijkt, =gekeken, =keek, =zien, =ziet, =zag, =te zien, inzage
en: watch(look), view(look), look at, catch up on, =see
de: schauen, an|sehen, an|schauen, gucken
fr: regarder, voir, visionner, consulter

[listen] kind=action
gloss: hear attentively
nl: luisteren, beluisteren, horen
en: listen, hear
de: an|hören, zu|hören, =hören, =hört
fr: écouter, entendre

[sit] kind=action opposite=stand
gloss: be seated
nl: plaatsnemen, gaan zitten, zittend, neer|zitten, stoel(seat), zitje
en: sit, be seated, take a seat, seated, =be seated
de: Platz nehmen, sich setzen, Sitzplatz, hin|setzen, sitzend
fr: s'asseoir, assis, place assise, prendre place

[stand] kind=action opposite=sit
gloss: be on one's feet
nl: rechtop staan, staanplaats(stand), staand, staanplaatsen
en: stand(on feet), standing, stand up, standing room
de: Stehplatz, stehend, aufrecht stehen
fr: debout, place debout, rester debout

[carry] kind=action
gloss: hold and move
nl: dragen, tillen, sjouwen, versjouwen, naar boven brengen
en: carry, lug, haul, =lifting
de: tragen(carry), schleppen, heben, hoch|tragen
fr: porter(carry), soulever, transporter à la main

[wear] kind=action
gloss: have on one's body
nl: aan|hebben, aan|trekken, dragen van kleding, om|doen, op|zetten(wear)
en: wear, put|on(wear), have on
de: an|ziehen, an|haben, auf|setzen, Kleidung tragen
fr: porter(wear), enfiler, mettre un casque, mettre des chaussures

[drive] kind=action
gloss: steer a motor vehicle
nl: auto rijden, besturen, met de auto, autorijden, =rijden, =rijdt, =reed, =gereden
en: drive, driving, by car, behind the wheel
de: mit dem Auto, Auto fahren, am Steuer, =fahren, =fährt, =fährst, =gefahren, =fahre, =fuhr
fr: conduire, rouler, en voiture, conduite(drive), au volant

[ride-bike] kind=action of=bicycle
gloss: go by bicycle
nl: met de fiets, per fiets, op de fiets, =fietsen, =fietst
en: cycle, ride a bike, by bike, cycling
de: Rad fahren, radeln, mit dem Fahrrad, Fahrrad fahren
fr: faire du vélo, à vélo, pédaler

[walk] kind=action
gloss: go on foot
nl: te voet, wandelen, wandeling, op loopafstand, voet, =lopen naar, =te lopen, =minuten lopen, =minuut lopen
en: walk(go), on foot, walking distance, stroll
de: zu Fuß, gehen zu Fuß, spazieren, Fußweg, =zu laufen, Gehminute
fr: marcher, à pied, se promener, promenade(walk)

[run] kind=action
gloss: move fast on foot
nl: rennen, hard|lopen
en: jog, sprint, go running, =no running, =runner, =runners, running shoes, run around
de: rennen, joggen
fr: courir, course à pied

[climb] kind=action
gloss: go up by hand and foot
nl: klimmen, klauteren, beklimmen, klim
en: climb, clamber
de: klettern, steigen(climb)
fr: grimper, escalader, escalade

[travel] kind=action
gloss: go from one place to another
nl: reizen, reis, rit, trip
en: travel, journey, trip, travelling
de: reisen, Reise, Fahrt, unterwegs sein
fr: voyager, voyage, trajet, déplacement

[transport] kind=action
gloss: move goods or persons
nl: vervoeren, vervoer, transport, transporteren
en: transport, haulage, convey
de: transportieren, befördern, Transport, Beförderung
fr: transporter, transport, acheminer

[stay] kind=action
gloss: remain at a place
nl: verblijven, verblijf, logement, vertoeven
en: accommodation, stopover, =stay, =stays overnight
de: Aufenthalt(stay), sich aufhalten, verweilen, Unterkunft
fr: séjourner, séjour, hébergement

[charge-battery] kind=action
gloss: fill a battery or vehicle with power
nl: op|laden, laden, bij|laden, aan de lader, snelladen, aan de stekker
en: recharge, charge a battery, charge your car, charge up, charge your phone, plug in to charge
de: auf|laden(battery), Ladevorgang, Akku laden, laden
fr: recharger(battery), recharge(battery), mettre en charge

[buy] kind=action opposite=sell
gloss: get for money
nl: kopen, aankoop, aan|schaffen, aanschaf, aan|kopen, koop, op de kop tikken
en: buy, purchase, acquire, =get yourself
de: kaufen, Kauf, erwerben, an|schaffen, Einkauf, ein|kaufen
fr: acheter, achat, acquérir, se procurer, acquisition

[sell] kind=action opposite=buy
gloss: give for money
nl: verkopen, verkoop, door|verkopen, doorverkoop, van de hand doen
en: sell, sale(sell), resell, resale
de: verkaufen, Verkauf, weiter|verkaufen, Weiterverkauf
fr: vendre, vente, revendre, revente

[hire] kind=action
gloss: use against payment for a time
nl: huren, verhuren, huur(hire), verhuur, inhuren
en: rent(hire), hire, rental, lease out, =to let, =letting, let out, =letting out
de: mieten, vermieten, Miete, Vermietung, aus|leihen gegen Gebühr, Verleih
fr: louer, location, bail

[borrow] kind=action
gloss: use for a time and give back (or lend)
nl: lenen, uit|lenen, in bruikleen, te leen, bruikleen, uitlening, leen
en: borrow, lend, on loan, on loan to you
de: leihen, aus|leihen, Ausleihe, verleihen, Leihgabe
fr: emprunter, prêter, emprunt, prêt de matériel, en prêt

[read] kind=action
gloss: take in a text
nl: lezen, door|lezen, na|lezen
en: read, peruse, read through
de: lesen, nach|lesen, durch|lesen
fr: lire, relire, prendre connaissance

[write] kind=action
gloss: put in words on paper or screen
nl: op|schrijven, noteren, schriftelijk, vermelden, op papier, schrijven
en: write, in writing, jot down, written, note down, mention
de: schreiben(write), auf|schreiben, schriftlich, notieren, vermerken
fr: écrire, par écrit, rédiger, mentionner, mettre par écrit

[search] kind=action
gloss: try to find
nl: zoeken, op zoek, zoektocht, speuren
en: search, look for, hunt for, seek
de: suchen, Suche, fahnden
fr: rechercher, recherche, chercher

[save-data] kind=action
gloss: store data
nl: gegevens bewaren, bewaard blijven, op|slaan
en: keep on file, save, =store data, =store your data, =stored on, =stored in your
de: speichern, ab|speichern, Speicherung
fr: enregistrer les données, sauvegarder, stocker(data)

[delete] kind=action opposite=add
gloss: take away data or an item
nl: verwijderen, verwijdering, weg|halen, deleten, opheffen, =wissen, =wist, =gewist
en: delete, remove, erase, removal, deletion, wipe(delete), take off the list
de: löschen, entfernen, Löschung, beseitigen
fr: supprimer, effacer, suppression, retirer de la liste

[add] kind=action opposite=delete
gloss: put something with it
nl: toe|voegen, toevoeging, bij|voegen, erbij zetten, bij|boeken, aan|vullen(add), voeg toe
en: add, addition, append, add on, enclose, attach
de: hinzu|fügen, ergänzen, hinzu|buchen, bei|fügen, dazu|buchen, bei|legen
fr: ajouter, ajout, joindre, adjoindre, rajouter

[move-house] kind=action
gloss: go and live elsewhere
nl: verhuizen, verhuizing, nieuw adres, ander adres, adreswijziging
en: move house, moving home, relocate, relocation, change of address, new address, moving house, =moving, =you move, =moved house, =moving home, =are moving
de: um|ziehen, Umzug, neue Adresse, Adressänderung
fr: déménager, déménagement, nouvelle adresse, changement d'adresse

[share] kind=action
gloss: let others use or know too
nl: delen, samen gebruiken, door|geven aan anderen
en: share, pass around
de: weiter|geben, gemeinsam nutzen, =teilen, =teilt, =geteilt
fr: partager, partage

[pass-on] kind=action
gloss: let another person have it in one's place (ticket, order)
nl: op naam zetten van, over|zetten, door|sturen, overdraagbaar, aan iemand anders geven, weg|geven, doorgeven aan iemand, aan een ander geven, aan iemand anders uitlenen, uitlenen aan, door iemand anders laten gebruiken
en: transferable, give to someone else, hand it on, assign to someone, =pass on, =passed on, =passing on, pass it on, =pass your, =pass it to
de: übertragbar, weiter|leiten, an jemand anderen, weiter|verschenken, auf jemand anderen
fr: cessible, transférable, donner à quelqu'un d'autre, faire suivre, transférer

[block] kind=action opposite=unblock
gloss: make unusable, deny access
nl: blokkeren, blokkade, blokkering, op slot zetten, geblokkeerd, laten blokkeren
en: block, freeze(block), suspend, =locked, =locking, =barred, =bar the
de: sperren, Sperrung, blockieren, Sperre, gesperrt
fr: bloquer, blocage, mettre en opposition, faire opposition, suspendre(block)

[unblock] kind=action opposite=block
gloss: make usable again
nl: deblokkeren, ontgrendelen, van het slot halen, deblokkering
en: unblock, unlock, unfreeze, reactivate
de: entsperren, frei|schalten(unblock), entriegeln, Entsperrung
fr: débloquer, déverrouiller, déblocage

[activate] kind=action opposite=deactivate
gloss: make it start working
nl: activeren, activatie, activering, in gebruik nemen, in werking stellen
en: activate, activation, enable, bring into use
de: aktivieren, Aktivierung, frei|schalten(activate), Freischaltung, in Betrieb nehmen
fr: activer, activation, mise en service(activate), mettre en service

[deactivate] kind=action opposite=activate
gloss: make it stop working
nl: deactiveren, uit gebruik nemen, buiten werking stellen, deactivering
en: deactivate, disable, take out of use, deactivation
de: deaktivieren, Deaktivierung, außer Betrieb setzen
fr: désactiver, désactivation, mettre hors service

[switch-on] kind=action opposite=switch-off
gloss: turn a device on
nl: aan|zetten, in|schakelen, aan|doen, aanstaan
en: switch|on, turn|on, =power on, =power it on
de: ein|schalten, an|schalten, an|machen
fr: allumer, mettre en marche, enclencher

[switch-off] kind=action opposite=switch-on
gloss: turn a device off
nl: uit|zetten, uit|schakelen, uit|doen, uitstaan
en: switch|off, turn|off, power|off
de: aus|schalten, ab|schalten, aus|machen
fr: éteindre, mettre hors tension, couper(switch off)

[reset] kind=action
gloss: bring back to the starting state
nl: resetten, herstarten, opnieuw opstarten, opnieuw instellen, reset, fabrieksinstellingen
en: reset, restart, reboot, factory settings
de: zurück|setzen, neu starten, Neustart, Reset, Werkseinstellungen
fr: réinitialiser, redémarrer, réinitialisation, redémarrage

[update] kind=action
gloss: bring to the newest version
nl: updaten, update, bij|werken(update), vernieuwen(update), actualiseren
en: update, bring up to date, refresh(update)
de: aktualisieren, Update, Aktualisierung
fr: mettre à jour, mise à jour, actualiser

[connect] kind=action opposite=disconnect
gloss: join to a network or device
nl: verbinden, verbinding, koppelen, koppeling, aan|sluiten, aansluiting(connect)
en: connect, hook up, =linked, =linking, link up, =paired, =pairing, =pair with, =pair your, connection
de: verbinden, an|schließen(connect), koppeln, Verbindung, Anschluss
fr: connecter, raccorder, relier, branchement, connexion(network), raccordement(connect), brancher

[disconnect] kind=action opposite=connect
gloss: take off a network or device
nl: los|koppelen, ontkoppelen, afkoppelen
en: disconnect(disconnect), unlink, unpair, cut off(disconnect)
de: trennen(disconnect), ab|klemmen, entkoppeln, ab|hängen von
fr: déconnecter, débrancher, dissocier

[send-along] kind=action
gloss: put in with it, enclose
nl: mee|sturen, mee|zenden, bij|sluiten
en: send along, include in the envelope, put in the box with
de: mit|schicken, mit|senden, dazu|legen
fr: joindre à l'envoi, glisser dans

[store-away] kind=action
gloss: put somewhere for a while (luggage, goods)
nl: op|bergen, opslag(store away), stalling, bewaring, in bewaring geven, spullen op|slaan, bagage op|slaan, koffer stallen
en: stow, put away, left luggage, =storage space, =in storage, =storage room
de: verstauen, lagern, Lagerung, Gepäckaufbewahrung, ein|lagern
fr: ranger, stockage, entreposer, consigne(storage)

[measure] kind=action
gloss: determine the size
nl: op|meten, inmeten, meting, =opmeten, maten nemen, =meten, =meet, =gemeten
en: measurement(act), take measurements, =measure, =measured, =measuring, measure up
de: messen, aus|messen, Messung, ab|messen
fr: mesurer, mesure(act), prendre les mesures

[weigh] kind=action
gloss: determine the weight
nl: af|wegen, =gewogen, =weegt, =weeg
en: weigh, put on the scales
de: wiegen, ab|wiegen
fr: peser, pesée

[pack] kind=action opposite=unpack
gloss: put in a box or wrapping
nl: verpakken, in|pakken(pack), verpakking(act), inpakken als cadeau
en: pack, wrap, pack|up, box up
de: verpacken, ein|packen
fr: emballer, empaqueter

[unpack] kind=action opposite=pack
gloss: take out of the box or wrapping
nl: uit|pakken, uit de verpakking halen
en: unpack, unwrap, unbox, take out of the box
de: aus|packen, aus der Verpackung nehmen
fr: déballer(unpack), sortir de l'emballage

[cook] kind=action
gloss: prepare food
nl: koken, bereiden, klaar|maken, =bakt, =gebakken, =te bakken, barbecueën(cook)
en: cook, bake, prepare food, barbecue(cook)
de: zu|bereiten, =kochen, =kocht, =gekocht, =backen, =gebacken, =bäckt
fr: cuisiner, cuire, préparer un repas, barbecue(cook)

[postpone] kind=action opposite=bring-forward
gloss: move to a later date
nl: uit|stellen, verzetten, uitstel, verschuiven, verplaatsen naar, opschuiven, verdagen
en: postpone, put|off, reschedule, defer, push back, postponement, deferral, rebook
de: verschieben, auf|schieben, Aufschub, verlegen(date), um|buchen, Verschiebung
fr: reporter, report(postpone), repousser, décaler, différer, ajourner

[bring-forward] kind=action opposite=postpone
gloss: move to an earlier date
nl: vervroegen, naar voren halen, eerder inplannen
en: bring forward, move forward, make it earlier
de: vor|ziehen, vor|verlegen
fr: avancer, anticiper

[delay] kind=action
gloss: be or make later than planned
nl: vertraging, vertragen, vertraagd, oplopen … vertraging, later dan gepland, uitlopen
en: delay, delayed, running late, held up, late arrival, be late
de: Verspätung, verspäten, verzögern, Verzögerung, verspätet
fr: retard, retarder, être en retard, prendre du retard, retardé

[skip] kind=action
gloss: leave out one turn
nl: over|slaan, weg|laten, een keer overslaan
en: skip, leave out, miss out, sit out
de: überspringen, aus|lassen, aus|setzen(skip)
fr: sauter(skip), passer son tour, omettre

[try-test-out] kind=action
gloss: use to see whether it fits or pleases
nl: uit|proberen, proef, op proef, proberen, uit|testen
en: try, try|out, try|on, give it a go, trial, test
de: probieren, aus|probieren, testen, an|probieren, versuchen, Probe
fr: tester, essai, à l'essai, essayer

[compare] kind=action
gloss: look for differences
nl: vergelijken, vergelijking
en: compare, comparison
de: vergleichen, Vergleich
fr: comparer, comparaison

[prove] kind=action
gloss: show that it is so
nl: bewijzen, aan|tonen, bewijs, bewijsstuk, staven, hard maken
en: prove, proof, demonstrate, evidence, substantiate
de: beweisen, nach|weisen, Beweis, Nachweis, belegen(prove)
fr: prouver, preuve, démontrer, attester, justificatif

[withdraw-money] kind=action
gloss: take money out of an account
nl: opnemen van geld, geld opnemen, pinnen bij de automaat, geldopname, geld uit de muur, vrij opneembaar, bij je geld, bij … spaargeld kunnen, bij uw geld, aan … spaargeld komen, bij … spaargeld
en: withdraw money, cash withdrawal, take out cash, withdraw cash, get at … savings, get at … money, access … savings
de: Geld abheben, ab|heben, Abhebung, ans Ersparte, an dein Geld, an Ihr Geld, an … Erspartes, =Bargeldabhebungen
fr: retirer de l'argent, retrait d'argent, retirer des espèces, accéder à … épargne, disposer de … épargne

[save-money] kind=action
gloss: put money or points aside; spend less
nl: sparen, besparen, besparing, bezuinigen, spaar
en: save money, put aside, save up, =save up to, =save on, =save even more, =you save, money saving
de: sparen, ein|sparen, Ersparnis
fr: économiser, épargner, épargne, économie

[raise-price] kind=action opposite=lower-price
gloss: make higher
nl: verhogen, verhoging, stijgen, prijsverhoging, duurder worden, indexeren, omhoog gaan, indexering
en: increase, go up, price rise, price increase, price hike, =raised the, =raise the, =raise our, put up the price
de: erhöhen, Erhöhung, steigen(raise price), teurer werden, an|heben, Preiserhöhung
fr: augmenter, augmentation, hausse, majorer, majoration, indexation

[lower-price] kind=action opposite=raise-price
gloss: make lower
nl: verlagen, verlaging, dalen, goedkoper worden, prijsverlaging, omlaag gaan, zakken(lower price)
en: decrease, go down, price cut, reduce, price drop, =lowered, =lowering, =lower the price, lower prices, cheaper from
de: senken, Senkung, sinken, billiger werden, Preissenkung, herab|setzen
fr: baisser, baisse, diminuer, diminution, réduire

[apply-for] kind=action
gloss: ask officially for it
nl: aanvraag, een aanvraag doen, aanvragen doen, in aanvraag, aan|vragen
en: apply for, put in an application, make an application, application, =apply online, =apply here, =how to apply, =apply by, =apply at
de: beantragen, Antrag, Antrag stellen
fr: faire une demande, demande officielle, introduire une demande, effectuer une demande

[submit] kind=action
gloss: hand in a request or document (any way)
nl: in|dienen(submit), indiening, aan|leveren, doen een aanvraag
en: submit, submission, lodge(submit), hand in a claim, =filed, =file a, =file your, =filing
de: ein|reichen(submit), Einreichung, vor|bringen
fr: introduire, soumettre, déposer une demande, envoyer votre dossier

[complain] kind=action
gloss: express dissatisfaction formally
nl: klagen, klacht, klacht indienen, ontevreden, beklag, reclameren, zich beklagen, ontevreden zijn, klagen over, je beklag doen
en: complain, complaint, make a complaint, dissatisfied, grievance, unhappy with, not happy with, file a complaint
de: sich beschweren, Beschwerde, reklamieren, Reklamation, unzufrieden, beanstanden, Beanstandung, unzufrieden sein, Beschwerde einreichen
fr: se plaindre, plainte, réclamation(complain), réclamer(complain), insatisfait, mécontent, faire une réclamation, porter plainte auprès

[object-to] kind=action
gloss: fight a decision formally
nl: bezwaar maken, bezwaar, bezwaarschrift, in beroep gaan, bezwaar indienen, protesteren, betwisten, beroep(appeal)
en: objection, appeal, dispute, lodge an objection, object to, =objecting, =objected, =contest
de: Widerspruch, widersprechen, Einspruch, Einspruch einlegen, an|fechten
fr: contester, opposition(objection), objection, faire appel, contestation, recours

[thank] kind=action
gloss: express thanks
nl: bedanken, dank, dankjewel, dank u wel, dankbaar, =dank
en: thank, thanks, thank you, cheers
de: danken, Dank, sich bedanken, danke
fr: remercier, merci, remerciement

[apologise] kind=action
gloss: say sorry
nl: excuses, excuus aanbieden, spijten, sorry, onze excuses, verontschuldigen
en: apologise, apology, sorry, apologies
de: sich entschuldigen, Entschuldigung, leidtun, =tut uns leid
fr: s'excuser, excuses, désolé, nous sommes désolés, navré

[decide] kind=action
gloss: make up one's mind, take a decision
nl: beslissen, besluiten, beslissing, besluit(decide), knoop doorhakken
en: decide, decision, make up your mind
de: entscheiden, beschließen, Entscheidung, Beschluss
fr: décider, décision, trancher

[change-mind] kind=action
gloss: no longer want it after all
nl: zich bedenken, van gedachten veranderen, spijt hebben, toch niet willen, toch liever niet, bij nader inzien, spijt van, bedenk je je
en: change your mind, have second thoughts, no longer want it, regret, think again, don't want it after all
de: es sich anders überlegen, anders überlegen, Meinung ändern, doch nicht wollen, bereuen
fr: changer d'avis, se raviser, regretter, ne plus en vouloir

[insure] kind=action
gloss: cover against loss
nl: verzekeren, verzekering, verzekerd, dekken(insure), dekking(insure), verzekerd zijn, je bent verzekerd, verzekering afsluiten
en: insure, insurance, insured, insurance cover
de: versichern, Versicherung, versichert, ab|sichern, Versicherungsschutz, versichert sein, Versicherung abschließen
fr: assurance, assuré, être assuré, souscrire une assurance, s'assurer contre, =assurer votre, =assurez votre

[touch] kind=action
gloss: feel with the hand
nl: aan|raken, aankomen met de handen, voelen, betasten
en: touch, handle with your hands
de: berühren, an|fassen
fr: manipuler, toucher

[throw-away] kind=action
gloss: put with the rubbish
nl: weg|gooien, weg|doen, in de prullenbak, af|danken
en: throw|away, bin it, discard, dispose of, chuck out
de: weg|werfen, entsorgen, weg|schmeißen
fr: jeter, se débarrasser de, mettre à la poubelle

[work] kind=action
gloss: do a job
nl: baan, arbeid, in dienst zijn, werken, werkzaam
en: work, be employed, job
de: arbeiten, Arbeit, beschäftigt sein
fr: travailler, travail, emploi

[learn] kind=action
gloss: get knowledge or skill
nl: leren, les, cursus, onderwijs, workshop, training
en: learn, lesson, course, class(lesson), workshop, training
de: lernen, Unterricht, Workshop, Schulung
fr: apprendre, leçon, formation, =cours(lesson)

[accompany] kind=action
gloss: go with somebody
nl: begeleiden, begeleiding, mee|gaan, vergezellen, mee|reizen, vergezeld, onder begeleiding
en: accompany, go with, escort, accompanied, come along with
de: begleiten, Begleitung, mit|gehen, mit|kommen, in Begleitung
fr: accompagnement, venir avec, accompagné, escorter, accompagner

[supervise] kind=action
gloss: keep an eye on
nl: toezicht, toezicht houden, oppassen, in de gaten houden, bewaken, onder toezicht
en: supervise, supervision, keep an eye on, look after, watch over
de: beaufsichtigen, Aufsicht, auf|passen, überwachen
fr: surveiller, surveillance, sous surveillance, garder un œil

[switch-provider] kind=action of=supplier
gloss: change to another company
nl: over|stappen(switch provider), overstap(switch provider), van leverancier wisselen, switchen naar, switchen van, over|stappen naar, van verzekeraar wisselen, van zorgverzekeraar wisselen, switchen van zorgverzekeraar, wisselen van aanbieder
en: switch provider, switch supplier, switching, move to another provider, change insurer, switch insurer, change health insurer
de: wechseln(provider), Anbieterwechsel(switch provider), Anbieter wechseln, Kasse wechseln, Versicherung wechseln, Versicherer wechseln
fr: changer de fournisseur, changement de fournisseur, changer d'opérateur, changer d'assureur, changer d'assurance

[take-over] kind=action
gloss: take in place of another person
nl: over|nemen, overname, het contract overnemen
en: take|over, assume the contract
de: übernehmen, Übernahme
fr: reprendre(take over), reprise(take over), prendre la suite

[count] kind=action
gloss: be reckoned or reckon
nl: tellen, mee|tellen, geteld, optellen, beschouwd worden als
en: count, count towards, be counted, be regarded as
de: zählen, mit|zählen, an|rechnen
fr: prendre en compte, être considéré comme, compter comme, compte comme, compter dans, compter pour

[exempt] kind=action
gloss: release from a duty or cost
nl: vrij|stellen, vrijstelling(exempt), kwijt|schelden, kwijtschelding, ontheffing, ontslaan van
en: exempt, exemption(exempt), waive, waiver
de: befreien, Befreiung, erlassen(waive), Erlass(exempt)
fr: exonérer, exonération, exempter, dispense(exempt)

[break-verb] kind=action
gloss: come or bring to pieces
nl: breken, stuk maken, kapot maken, kapot gaan, stuk|gaan, sneuvelen, vernielen, schade veroorzaken
en: break, smash, cause damage, go to pieces, wreck
de: zerbrechen, kaputt machen, kaputt|gehen, beschädigen, Schaden verursachen
fr: casser, briser, abîmer, endommager, causer des dégâts

[fall-ill] kind=state opposite=healthy
gloss: be ill
nl: ziek, ziekte, ziek worden, zieke, grieperig, ziekmelding
en: ill, sick, illness, fall ill, unwell, feeling poorly, sickness
de: krank, Krankheit, erkranken, krank werden, Erkrankung
fr: malade, maladie, tomber malade, souffrant

[healthy] kind=state opposite=fall-ill
gloss: not ill
nl: gezond, genezen, fit(health), beter worden, =weer beter
en: healthy, recovered, well again, fit and well, medically fit, =fit again
de: gesund, genesen, fit(health)
fr: en bonne santé, guéri, rétabli, sain

[fall-injure] kind=action
gloss: get hurt
nl: ongeval(fall injure), ongeluk, gewond, letsel, verwonding, blessure, ten val, =gevallen en, geblesseerd
en: accident, injured, injury, hurt, get hurt
de: Unfall, verletzt, Verletzung, sich verletzen
fr: accident, blessé, blessure, se blesser

[help-emergency] kind=event
gloss: acute danger that needs help now
nl: noodgeval, spoed, spoedgeval, nood, levensgevaar, dringend
en: emergency, urgent, urgency, life-threatening
de: Notfall, dringend, Eilfall, Lebensgefahr
fr: urgence, cas d'urgence, urgent, danger de mort, secours

# --- event anchors ------------------------------------------------------------

[receipt-of-goods] kind=event
gloss: the moment the customer has the goods; anchor of periods
nl: na ontvangst, ontvangst van je bestelling, ontvangst van de goederen, na levering, ontvangstdatum, dag van ontvangst, op de mat valt, ligt op de mat, in huis … hebben, bezorgd is, in huis hebben, hebt ontvangen, dag van levering, binnen hebben
en: after receipt, receipt of goods, receipt of your order, receiving your order, after delivery, day of receipt, received your order, landed on your doormat, once you have it, day you receive, having it in your hands
de: nach Erhalt, Erhalt der Ware, Erhalt Ihrer Bestellung, nach Lieferung, Empfang der Ware, Tag des Erhalts, Wareneingang, in den Händen haben, Zustellung der Ware
fr: réception de la commande, réception de votre commande, après réception, dès réception, après livraison, jour de la réception, réception du colis, entre vos mains, réception des marchandises

[order-date] kind=event of=order
gloss: the moment of ordering; anchor of periods
nl: besteldatum, datum van bestelling, na bestelling, na het bestellen, moment van bestellen, dag van bestelling, na je bestelling, na plaatsen van de bestelling
en: order date, date of order, after ordering, day of order, date you ordered, placing your order, time of ordering
de: Bestelldatum, Tag der Bestellung, nach Bestellung, nach der Bestellung, Bestelleingang, Zeitpunkt der Bestellung
fr: date de commande, jour de la commande, après commande, après la commande, moment de la commande, passage de la commande

[purchase-date] kind=event of=buy
gloss: the day of buying; anchor of periods
nl: aankoopdatum, datum van aankoop, na aankoop, koopdatum, dag van aankoop, dag van aanschaf, aanschafdatum, kassabondatum
en: purchase date, date of purchase, after purchase, day of purchase, day you bought, from purchase, since purchase
de: Kaufdatum, nach Kauf, nach dem Kauf, Tag des Kaufs, Datum des Kaufs, ab Kauf, ab Kaufdatum
fr: date d'achat, après achat, après l'achat, jour de l'achat, à compter de l'achat, suivant l'achat

[departure] kind=event opposite=arrival
gloss: the moment of leaving on a journey or after a stay
nl: vertrek(departure), vertrektijd(departure), vertrekdatum, voor vertrek, dag van vertrek, afreis, vertrekdag
en: departure, departure time(departure), departure date, day of departure, before you leave, set-off
de: Abreise, Abfahrt, Abflug, Abreisetag, Abfahrtszeit, Abreisedatum
fr: départ(departure), heure de départ(departure), date de départ, jour du départ, avant le départ

[arrival] kind=event opposite=departure
gloss: the moment of arriving on a journey or for a stay
nl: aankomst(arrival), aankomsttijd(arrival), aankomstdatum, dag van aankomst, bij aankomst, aankomstdag
en: arrival, arrival time(arrival), arrival date, day of arrival, on arrival
de: Ankunft, Anreise, Anreisetag, Ankunftszeit, bei Ankunft, Anreisedatum
fr: arrivée, heure d'arrivée(arrival), date d'arrivée, jour d'arrivée, à l'arrivée

[start-date] kind=event opposite=end-date
gloss: the moment something (contract, activity) begins
nl: startdatum, ingangsdatum, begindatum, starttijd, begintijd, aanvangstijd, beginuur, ingangstermijn
en: start date, starting date, commencement date, effective date, start time, starting time
de: Startdatum, Anfangsdatum, Vertragsbeginn, Startzeit(start date), Beginnzeit, Anfangszeit
fr: date de début, date de départ du contrat, date d'effet, heure de début, date d'entrée en vigueur, heure de commencement

[end-date] kind=event opposite=start-date
gloss: the moment something (contract, activity) ends
nl: einddatum, eindtijd, einde, contracteinde, afloopdatum, slotdatum, einduur, afloop
en: end date, end of contract, end time, finishing time, final day, =end of, =the end, =end on, =ends on
de: Enddatum, Vertragsende, Endzeit, Ablaufdatum des Vertrags, =Ende, Laufzeitende
fr: date de fin, fin du contrat, heure de fin, =fin, au terme, terme du contrat

[payment-date] kind=event of=pay
gloss: the moment the payment is made or received
nl: betaaldatum, ontvangst van de betaling, ontvangst van uw betaling, na betaling, betaalmoment, betaling binnen is, betaling ontvangen hebben, dag van betaling
en: payment date, receipt of payment, after payment, date of payment, payment has come in, payment received
de: Zahlungsdatum, Zahlungseingang, nach Zahlung, nach Zahlungseingang, Eingang der Zahlung, Tag der Zahlung
fr: date de paiement, réception du paiement, après paiement, réception de votre paiement, paiement reçu

[invoice-date] kind=event of=invoice
gloss: the date on the invoice
nl: factuurdatum, datum van de factuur, dagtekening, datum op de factuur, rekeningdatum
en: invoice date, date of invoice, billing date, date on the bill
de: Rechnungsdatum, Datum der Rechnung, Rechnungsstellung
fr: date de facture, date de facturation, date de la facture

[due-date] kind=event
gloss: last day on which it must be paid or done
nl: vervaldatum, vervaldag, uiterste datum, uiterste betaaldatum, deadline, uiterlijke datum, laatste dag waarop
en: due date, deadline, payment deadline, final date, last day to
de: Fälligkeit, Fälligkeitsdatum, Frist bis, Deadline, letzter Tag, Stichtag
fr: date d'échéance, échéance, date limite, délai limite, dernier jour

[birthday] kind=event
gloss: day of one's birth, each year
nl: verjaardag, jarig, jarige, geboortedag
en: birthday, birthday boy, birthday girl, birthday child
de: Geburtstag, Geburtstagskind
fr: anniversaire, jour d'anniversaire, fêter son anniversaire

[notice] kind=event of=terminate-contract
gloss: the moment of giving notice to end a contract
nl: na opzegging, datum van opzegging, opzegdatum, moment van opzeggen, na je opzegging, na het opzeggen
en: notice date, after giving notice, date of notice, once you have given notice, after termination
de: Kündigungsdatum, nach Kündigung, Eingang der Kündigung, Zugang der Kündigung
fr: date de résiliation, après résiliation, date du préavis, après la résiliation

[application] kind=event of=apply-for
gloss: the moment of applying
nl: na aanvraag(moment), aanvraagdatum, datum van aanvraag, moment van aanvraag, na je aanvraag
en: application date, after applying, date of application, after your application
de: Antragsdatum, Antragstellung, Antragseingang, nach Antragstellung
fr: date de la demande, après la demande, moment de la demande, réception de la demande

[signing-date] kind=event
gloss: the moment of signing a contract
nl: datum van ondertekening, na ondertekening, afsluiten van het contract, contractdatum, sluiten van de overeenkomst
en: date of signing, signing date, after signing, conclusion of the contract, contract date
de: Vertragsabschluss, Vertragsschluss, Datum der Unterschrift, nach Unterzeichnung
fr: date de signature, conclusion du contrat, après signature, signature du contrat

[booking-date] kind=event of=book
gloss: the moment of booking
nl: boekingsdatum, datum van boeking, na boeking, moment van boeken, bij boeking, bij het boeken
en: booking date, date of booking, after booking, =when booking, =time of booking
de: Buchungsdatum, Zeitpunkt der Buchung, nach Buchung, bei Buchung, bei der Buchung
fr: date de réservation, au moment de la réservation, après réservation, lors de la réservation

[report-date] kind=event of=report
gloss: the moment a report or claim was made
nl: na melding, datum van melding, na je melding, moment van melding, meldingsdatum
en: date of report, after reporting, once reported, after your report
de: Meldedatum, nach Meldung, nach Ihrer Meldung, Eingang der Meldung
fr: date du signalement, après signalement, après votre signalement, après déclaration

[incident-date] kind=event
gloss: the moment the damage or event happened
nl: schadedatum, dag van de schade, na het voorval, na het incident, datum van het ongeval, voorval
en: date of the incident, incident date, after the incident, date of loss
de: Schadensdatum, Schadentag, nach dem Vorfall, Vorfall
fr: date de l'incident, date du sinistre, après l'incident, jour des faits

[confirmation-moment] kind=event of=confirm
gloss: the moment the confirmation comes
nl: bevestigingsmail, na bevestiging, orderbevestiging, boekingsbevestiging, bevestiging per mail
en: confirmation email, after confirmation, order confirmation, booking confirmation
de: Bestätigungsmail(confirmation moment), nach Bestätigung, Auftragsbestätigung, Bestellbestätigung, Buchungsbestätigung
fr: e-mail de confirmation, après confirmation, confirmation de commande, confirmation de réservation, mail de confirmation

[moving-date] kind=event
gloss: the day of moving house
nl: verhuisdatum, verhuisdag, dag van de verhuizing, sleuteloverdracht
en: moving date, moving day, date of the move, key handover
de: Umzugsdatum, Umzugstag, Schlüsselübergabe
fr: date de déménagement, jour du déménagement, remise des clés

[death] kind=event
gloss: somebody dies
nl: overlijden, overleden, sterfgeval, sterven, doodgaan, dood, overledene
en: death, die, deceased, pass away, bereavement, late husband
de: Tod, Todesfall, verstorben, sterben, Sterbefall, versterben
fr: décès, décédé, mourir, décéder, défunt, mort

[marriage] kind=event
gloss: two people marry
nl: trouwen, huwelijk, bruiloft, getrouwd, trouwerij, gehuwd, =gehuwden
en: marry, marriage, wedding, get married, married
de: heiraten, Hochzeit, Heirat, Eheschließung, verheiratet
fr: se marier, mariage, marié, noces

[birth] kind=event
gloss: a child is born
nl: geboorte, bevalling, geboren, bevallen
en: birth, born, give birth, childbirth
de: Geburt, geboren, Entbindung
fr: naissance, né, accouchement, accoucher

[maintenance-event] kind=event
gloss: planned work on a system or machine
nl: onderhoud, onderhoudsbeurt(maintenance event), werkzaamheden, servicebeurt, gepland onderhoud
en: maintenance, servicing, scheduled work, service visit, upkeep
de: Wartung, Wartungsarbeiten, Instandhaltung, Servicearbeiten
fr: entretien(maintenance event), maintenance, travaux d'entretien, révision

[malfunction] kind=event
gloss: a system or device does not work
nl: storing, defect, panne, uitval, hapering, technisch probleem, foutmelding
en: malfunction, fault, breakdown, failure, outage, glitch, technical problem
de: Störung, Defekt(malfunction), Panne, Ausfall, technisches Problem, Fehlfunktion
fr: panne, dysfonctionnement, défaillance, incident technique, défaut de fonctionnement

[meeting] kind=event
gloss: a gathering or talk at a set time
nl: bijeenkomst, vergadering, gesprek, ontmoeting, bespreking
en: meeting, gathering, interview, conversation
de: Besprechung, Gespräch, Versammlung
fr: réunion, rencontre, entretien(meeting), conversation

# --- days, parts of the day, seasons ----------------------------------------------

[day-part] kind=time contrast=yes
gloss: part of the day
nl: dagdeel, deel van de dag
en: part of the day, half-day
de: Tagesabschnitt, Tageszeit
fr: partie de la journée, moment de la journée

[day] kind=time is=day-part opposite=night
gloss: the time it is light; daytime
nl: overdag, dagtijd, bij daglicht
en: daytime, by day, during the day
de: tagsüber, bei Tag, am Tage
fr: en journée, de jour, pendant la journée, la journée

[night] kind=time is=day-part opposite=day
gloss: the time between evening and morning
nl: nacht, 's nachts, nachtelijk, 's nachts door
en: night, at night, overnight, nighttime, by night
de: Nacht, nachts, nächtlich, über Nacht
fr: nuit, la nuit, nocturne, de nuit

[morning] kind=time is=day-part
gloss: from dawn to noon
nl: ochtend, 's ochtends, 's morgens, morgen(morning), voormiddag, vanochtend, in de ochtend, vanmorgen
en: morning, a.m., in the morning, forenoon
de: Morgen(morning), morgens, Vormittag, vormittags, am Morgen, in der Früh
fr: matin, matinée, le matin, dans la matinée

[afternoon] kind=time is=day-part
gloss: from noon to evening
nl: middag, 's middags, namiddag, vanmiddag, in de middag
en: afternoon, p.m., in the afternoon
de: Nachmittag, nachmittags, am Nachmittag
fr: après-midi, l'après-midi

[evening] kind=time is=day-part
gloss: from the end of the afternoon to night
nl: avond, 's avonds, vanavond, in de avonduren, avonduren
en: evening, tonight, in the evening, after hours
de: Abend, abends, am Abend, heute Abend
fr: soir, soirée, le soir, ce soir, en soirée

[noon] kind=time
gloss: twelve in the daytime
nl: twaalf uur 's middags, tussen de middag, lunchtijd, het middaguur, rond de middag
en: noon, midday, lunchtime, twelve noon
de: mittags, Mittag, zwölf Uhr mittags, Mittagszeit
fr: midi, heure du déjeuner, à midi

[midnight] kind=time
gloss: twelve at night
nl: middernacht, twaalf uur 's nachts, klokslag twaalf
en: midnight, twelve at night
de: Mitternacht, null Uhr, 24 Uhr
fr: minuit, zéro heure

[weekday] kind=time contrast=yes
gloss: day of the week (Monday … Sunday)
nl: dag van de week, weekdag(day name)
en: day of the week
de: Wochentag, Tag der Woche
fr: jour de la semaine

[monday] kind=time is=weekday,working-day
gloss: the day Monday
nl: maandag, 's maandags, maandags
en: Monday, Mondays
de: Montag, montags
fr: lundi, le lundi

[tuesday] kind=time is=weekday,working-day
gloss: the day Tuesday
nl: dinsdag, dinsdags
en: Tuesday, Tue., Tues.
de: Dienstag, dienstags
fr: mardi, le mardi

[wednesday] kind=time is=weekday,working-day
gloss: the day Wednesday
nl: woensdag, 's woensdags, woensdags
en: Wednesday, Wed.
de: Mittwoch, mittwochs, Mi.
fr: mercredi, le mercredi

[thursday] kind=time is=weekday,working-day
gloss: the day Thursday
nl: donderdag, donderdags, koopavond
en: Thursday, Thu., Thurs.
de: Donnerstag, donnerstags
fr: jeudi, le jeudi

[friday] kind=time is=weekday,working-day
gloss: the day Friday
nl: vrijdag, vrijdags
en: Friday, Fri.
de: Freitag, freitags
fr: vendredi, le vendredi

[saturday] kind=time is=weekday,weekend
gloss: the day Saturday
nl: zaterdag, zaterdags
en: Saturday
de: Samstag, Sonnabend, samstags, sonnabends
fr: samedi, le samedi

[sunday] kind=time is=weekday,weekend
gloss: the day Sunday
nl: zondag, 's zondags, zondags, koopzondag
en: Sunday
de: Sonntag, sonntags
fr: dimanche, le dimanche, dominical

[working-day] kind=time opposite=calendar-day is=weekday
gloss: Monday to Friday, days on which businesses work
nl: werkdag, doordeweeks, doordeweekse dag, op weekdagen, weekdag(mon-fri), maandag tot en met vrijdag, ma-vr, maandag t/m vrijdag, bankwerkdag, door de week, buiten het weekend
en: working day, weekday, business day, Monday to Friday, during the week, midweek, Mon-Fri
de: Werktag, werktags, Arbeitstag, Montag bis Freitag, unter der Woche, wochentags, Mo-Fr, Geschäftstag
fr: jour ouvrable, jour ouvré, en semaine, du lundi au vendredi, hors week-end

[calendar-day] kind=time opposite=working-day
gloss: every day counts, weekend included
nl: kalenderdag, weekenddagen meegerekend
en: calendar day, weekends included
de: Kalendertag, Tage inklusive Wochenende
fr: jour calendaire, jour calendrier, jour civil

[weekend] kind=time
gloss: Saturday and Sunday
nl: weekend, weekeinde, zaterdag en zondag, in het weekend, weekenddag
en: weekend, at the weekend, Saturday and Sunday, Saturdays and Sundays
de: Wochenende, am Wochenende, Samstag und Sonntag
fr: week-end, fin de semaine, samedi et dimanche, le week-end

[public-holiday] kind=time
gloss: official day off
nl: feestdag, officiële feestdag, nationale feestdag, vrije dag, erkende feestdag, feestdagen
en: public holiday, bank holiday, national holiday, official holiday, holiday(public)
de: Feiertag, gesetzlicher Feiertag, feiertags, Feiertage
fr: jour férié, férié, fête nationale, jours fériés

[holiday-scope] kind=time is=public-holiday contrast=yes
gloss: which public holiday
nl: welke feestdag, bijzondere dag
en: which holiday, special day
de: welcher Feiertag, besonderer Tag
fr: quel jour férié, jour particulier

[christmas] kind=time is=holiday-scope
gloss: 25 and 26 December
nl: kerst, Kerstmis, kerstdag, eerste kerstdag, tweede kerstdag, kerstdagen, kerstperiode, kerstavond
en: Christmas, Christmas Day, Boxing Day, Xmas, festive season, Christmas Eve
de: Weihnachten, Weihnachtstag, Weihnachtsfeiertag, Heiligabend, Weihnachtszeit
fr: Noël, jour de Noël, fêtes de Noël, réveillon de Noël, fêtes de fin d'année

[easter] kind=time is=holiday-scope
gloss: Easter Sunday and Monday
nl: Pasen, paasdag, eerste paasdag, tweede paasdag, paasmaandag, paasweekend
en: Easter, Easter Sunday, Easter Monday, Good Friday
de: Ostern, Ostersonntag, Ostermontag, Karfreitag, Osterfeiertag
fr: Pâques, lundi de Pâques, dimanche de Pâques

[new-year] kind=time is=holiday-scope
gloss: 31 December and 1 January
nl: Nieuwjaar, nieuwjaarsdag, oudejaarsdag, oud en nieuw, jaarwisseling, oudjaar, oudejaarsavond
en: New Year, New Year's Day, New Year's Eve, 1 January
de: Neujahr, Silvester, Jahreswechsel, Neujahrstag
fr: Nouvel An, jour de l'An, Saint-Sylvestre, réveillon du Nouvel An

[whitsun] kind=time is=holiday-scope
gloss: Pentecost
nl: Pinksteren, pinksterdag, pinkstermaandag, tweede pinksterdag
en: Whitsun, Pentecost, Whit Monday
de: Pfingsten, Pfingstmontag, Pfingstsonntag
fr: Pentecôte, lundi de Pentecôte

[ascension-day] kind=time is=holiday-scope
gloss: Ascension Day
nl: Hemelvaart, Hemelvaartsdag
en: Ascension Day
de: Christi Himmelfahrt, Himmelfahrt, Vatertag
fr: Ascension, jeudi de l'Ascension

[kings-day] kind=time is=holiday-scope
gloss: Dutch national day, 27 April
nl: Koningsdag, Koninginnedag, 27 april
en: King's Day, Dutch King's Day
de: Königstag
fr: fête du Roi, jour du Roi

[sinterklaas] kind=time is=holiday-scope
gloss: St Nicholas, 5 or 6 December
nl: Sinterklaas, pakjesavond, Sint-Nicolaas
en: St Nicholas, Saint Nicholas
de: Nikolaus, Nikolaustag
fr: Saint-Nicolas

[ramadan] kind=time
gloss: month of fasting and its feast
nl: ramadan, Suikerfeest, Offerfeest
en: Ramadan, Eid
de: Ramadan, Zuckerfest, Opferfest
fr: ramadan, Aïd

[carnival-time] kind=time
gloss: days before Lent
nl: carnaval, vastenavond
en: carnival, Mardi Gras
de: Karneval, Fasching, Fastnacht, Rosenmontag
fr: carnaval, Mardi gras

[school-holidays] kind=time
gloss: weeks without school
nl: schoolvakantie, vakantieperiode, vakantieweek, vakantie, voorjaarsvakantie, herfstvakantie, krokusvakantie, meivakantie, kerstvakantie
en: school holidays, half-term, school break, school vacation, vacation(school), half term
de: Schulferien, Ferien, Herbstferien, Osterferien, Ferienzeit
fr: vacances scolaires, vacances, congés scolaires, vacances de printemps, congé scolaire

[summer-holidays] kind=time is=school-holidays
gloss: the long summer break
nl: zomervakantie, grote vakantie, bouwvak
en: summer holidays, summer vacation, summer break
de: Sommerferien, große Ferien
fr: vacances d'été, grandes vacances

[season] kind=time contrast=yes
gloss: quarter of the year by weather
nl: seizoen, jaargetijde
en: season
de: Jahreszeit, Saison
fr: saison

[spring] kind=time is=season
gloss: March to May
nl: lente, voorjaar, in het voorjaar
en: spring, springtime
de: Frühling, Frühjahr
fr: printemps

[summer] kind=time is=season opposite=winter
gloss: June to August
nl: zomer, 's zomers, zomermaanden, zomerseizoen
en: summer, summertime, summer months
de: Sommer, Sommermonate
fr: saison estivale, mois d'été, estival, =en été, =l'été, =cet été, =d'été

[autumn] kind=time is=season
gloss: September to November
nl: herfst, najaar, in het najaar
en: autumn, =in the fall, =this fall
de: Herbst, im Herbst
fr: automne

[winter] kind=time is=season opposite=summer
gloss: December to February
nl: winter, 's winters, wintermaanden, winterseizoen
en: winter, wintertime, winter months
de: Winter, Wintermonate
fr: hiver, mois d'hiver, hivernal

[month] kind=time contrast=yes
gloss: month of the year (which)
nl: maand van het jaar, kalendermaand, welke maand
en: month of the year, calendar month
de: Kalendermonat, Monat des Jahres
fr: mois de l'année, mois calendaire

[january] kind=time is=month
gloss: first month
nl: januari, jan.
en: January, Jan.
de: Januar, Jänner
fr: janvier

[february] kind=time is=month
gloss: second month
nl: februari, feb.
en: February, Feb.
de: Februar, Feber
fr: février, févr.

[march] kind=time is=month
gloss: third month
nl: maart, mrt.
en: =March
de: März
fr: mars

[april] kind=time is=month
gloss: fourth month
nl: april, apr.
en: April
de: April
fr: avril

[may-month] kind=time is=month
gloss: fifth month
nl: mei
en: month of May, in May, until May, from May, by May, end of May, start of May
de: Mai
fr: =mai

[june] kind=time is=month
gloss: sixth month
nl: juni, jun.
en: June
de: Juni
fr: juin

[july] kind=time is=month
gloss: seventh month
nl: juli, jul.
en: July
de: Juli
fr: juillet, juil.

[august] kind=time is=month
gloss: eighth month
nl: augustus, aug.
en: =August, Aug.
de: August
fr: août

[september] kind=time is=month
gloss: ninth month
nl: september, sept.
en: September, Sept.
de: September
fr: septembre

[october] kind=time is=month
gloss: tenth month
nl: oktober, okt.
en: October, Oct.
de: Oktober
fr: octobre

[november] kind=time is=month
gloss: eleventh month
nl: november, nov.
en: November, Nov.
de: November
fr: novembre

[december] kind=time is=month
gloss: twelfth month
nl: december, dec.
en: December, Dec.
de: Dezember, Dez.
fr: décembre, déc.

[today] kind=time
gloss: this day
nl: vandaag, heden
en: today, this day
de: heute, am heutigen Tag
fr: aujourd'hui, ce jour

[tomorrow] kind=time
gloss: the day after today
nl: morgen(tomorrow)
en: tomorrow
de: morgen(tomorrow), am morgigen Tag
fr: demain

[yesterday] kind=time
gloss: the day before today
nl: gisteren, gister
en: yesterday
de: gestern
fr: hier

[same-day] kind=time opposite=next-day
gloss: on the day itself
nl: dezelfde dag, op de dag zelf, diezelfde dag, nog dezelfde dag, de dag zelf, vandaag nog
en: same day, on the day itself, on the day, that very day
de: am selben Tag, gleichen Tag, am Tag selbst, noch am gleichen Tag, taggleich
fr: le jour même, même jour, dans la journée même

[next-day] kind=time opposite=same-day
gloss: on the day after
nl: volgende dag, de dag erna, daags erna, de volgende werkdag, een dag later, volgende werkdag
en: next day, the day after, following day, next working day, next business day, a day later
de: nächster Tag, am nächsten Tag, am Folgetag, nächster Werktag, am Tag danach, einen Tag später
fr: lendemain, le jour suivant, jour ouvrable suivant, le lendemain, un jour plus tard

[day-before] kind=time
gloss: on the day before
nl: dag ervoor, dag tevoren, de avond ervoor, de vorige dag
en: the day before, previous day, the night before
de: Vortag, am Tag davor, am Vorabend
fr: la veille, jour précédent

[next-month] kind=time
gloss: the month after this one
nl: volgende maand, komende maand, de maand erna, daaropvolgende maand
en: next month, following month, the month after
de: nächster Monat, Folgemonat, kommender Monat
fr: mois prochain, mois suivant

[end-of-month] kind=time opposite=start-of-month
gloss: last day of the month
nl: einde van de maand, eind van de maand, maandeinde, laatste dag van de maand
en: end of the month, month end, last day of the month
de: Monatsende, Ende des Monats, letzter Tag des Monats, zum Monatsende
fr: fin du mois, fin de mois, dernier jour du mois

[start-of-month] kind=time opposite=end-of-month
gloss: first day of the month
nl: begin van de maand, eerste van de maand, eerste dag van de maand
en: start of the month, first of the month, beginning of the month
de: Monatsanfang, Monatserster, zum Ersten des Monats
fr: début du mois, premier du mois, premier jour du mois

[end-of-year] kind=time of=end-date
gloss: 31 December as a limit
nl: einde van het jaar, jaareinde, eind van het jaar, einde kalenderjaar
en: end of the year, year end, end of the calendar year
de: Jahresende, Ende des Jahres, Ende des Kalenderjahres
fr: fin d'année, fin de l'année, fin de l'année civile

[office-hours] kind=time
gloss: hours in which offices work
nl: kantooruren, kantoortijden, tijdens kantooruren, werktijden, tijdens werkuren
en: office hours, business hours, working hours
de: Bürozeiten, Geschäftszeiten, Arbeitszeit
fr: heures de bureau, heures ouvrables, pendant les heures de bureau

[peak-hours] kind=time opposite=off-peak
gloss: busy hours of the day
nl: spits, spitsuur, spitstijd, piekuren, in de spits, drukke uren, piektijd
en: peak hours, rush hour, peak time, peak, busy hours
de: Stoßzeit, Hauptverkehrszeit, Spitzenzeit, Berufsverkehr, Rushhour
fr: heures de pointe, heure de pointe, heures pleines

[off-peak] kind=time opposite=peak-hours
gloss: quiet hours of the day
nl: daluren(off peak), buiten de spits, dalperiode, rustige uren
en: off-peak, outside peak hours, quiet hours, off peak
de: Nebenzeit, außerhalb der Stoßzeiten, Schwachlastzeit
fr: heures creuses(off peak), en dehors des heures de pointe, hors pointe

[high-season] kind=time opposite=low-season
gloss: busy part of the year
nl: hoogseizoen, drukke seizoen, piekseizoen
en: high season, peak season, busy season
de: Hochsaison, Hauptsaison
fr: haute saison, pleine saison

[low-season] kind=time opposite=high-season
gloss: quiet part of the year
nl: laagseizoen, naseizoen, voorseizoen, buiten het seizoen
en: low season, off season, quiet season, off-season
de: Nebensaison, Vorsaison, Nachsaison
fr: basse saison, hors saison, arrière-saison

[period-frequency] kind=time contrast=yes
gloss: how often it happens
nl: frequentie van herhaling, regelmaat
en: regularity, how regularly
de: Turnus, Rhythmus
fr: périodicité

[daily] kind=time is=period-frequency
gloss: every day
nl: dagelijks, elke dag, iedere dag, per dag, alle dagen, dag in dag uit
en: daily, every day, per day, each day
de: täglich, jeden Tag, pro Tag, am Tag, alle Tage
fr: quotidien, chaque jour, par jour, tous les jours, quotidiennement, journalier

[weekly] kind=time is=period-frequency
gloss: every week
nl: wekelijks, elke week, per week, iedere week
en: weekly, every week, per week, each week
de: wöchentlich, jede Woche, pro Woche
fr: hebdomadaire, chaque semaine, par semaine, toutes les semaines

[monthly] kind=time is=period-frequency
gloss: every month
nl: maandelijks, elke maand, per maand, iedere maand, maandbasis
en: monthly, every month, per month, each month
de: monatlich, jeden Monat, pro Monat, im Monat
fr: mensuel, mensuellement, chaque mois, par mois, tous les mois

[quarterly] kind=time is=period-frequency
gloss: every three months
nl: per kwartaal, elk kwartaal, driemaandelijks, ieder kwartaal
en: quarterly, per quarter, every quarter, every three months
de: vierteljährlich, pro Quartal, quartalsweise, jedes Quartal
fr: trimestriel, par trimestre, tous les trois mois, chaque trimestre

[half-yearly] kind=time is=period-frequency
gloss: every six months
nl: halfjaarlijks, elk half jaar, per half jaar
en: half-yearly, biannual, every six months
de: halbjährlich, jedes halbe Jahr
fr: semestriel, tous les six mois, par semestre

[yearly] kind=time is=period-frequency
gloss: every year
nl: jaarlijks, elk jaar, per jaar, ieder jaar, op jaarbasis
en: yearly, annual, annually, every year, per year
de: jährlich, jedes Jahr, pro Jahr, im Jahr
fr: annuel, annuellement, chaque année, par an, tous les ans

[around-the-clock] kind=time
gloss: day and night without a break
nl: dag en nacht, 24 uur per dag, vierentwintig uur per dag, de klok rond, 24/7, dag en nacht open, 24 uur op 24
en: around the clock, day and night, 24 hours a day, 24/7, twenty-four hours
de: rund um die Uhr, Tag und Nacht, 24 Stunden am Tag
fr: jour et nuit, 24 heures sur 24, 24h/24, 7j/7

[year-round] kind=time
gloss: in all months
nl: het hele jaar, jaarrond, hele jaar door, het hele jaar door
en: all year round, year-round, throughout the year, all year
de: ganzjährig, das ganze Jahr, das ganze Jahr über
fr: toute l'année, à longueur d'année

[seven-days] kind=time
gloss: on all days of the week
nl: zeven dagen per week, alle dagen van de week, 7 dagen per week
en: seven days a week, every day of the week
de: sieben Tage die Woche, an allen Wochentagen
fr: sept jours sur sept, 7 jours sur 7, tous les jours de la semaine

[last-minute] kind=time
gloss: shortly before
nl: last minute, op het laatste moment, kort van tevoren, te elfder ure
en: at short notice, at the last moment, =last minute
de: in letzter Minute, kurzfristig, Last Minute
fr: dernière minute, au dernier moment

[first-time] kind=time
gloss: the first occasion
nl: eerste keer, voor het eerst, eerste maal
en: first time, for the first time, the first occasion
de: erstes Mal, zum ersten Mal, erstmalig
fr: première fois, pour la première fois

[per-night] kind=time
gloss: for each night
nl: per nacht, per overnachting
en: per night, each night
de: pro Nacht, pro Übernachtung
fr: par nuit, la nuitée

[per-hour] kind=time
gloss: for each hour
nl: per uur, elk uur, uurtarief(per hour)
en: per hour, hourly
de: pro Stunde, stündlich
fr: par heure, de l'heure, horaire(hourly)

# --- money ------------------------------------------------------------------

[price] kind=attribute value=money
gloss: what one pays to buy it
nl: prijs, aanschafprijs, verkoopprijs, prijskaartje, hoeveel kost, aankoopprijs, wat kost
en: price, selling price, price tag, how much is, how much does it cost, pricing
de: Preis, Kaufpreis, Verkaufspreis, was kostet, wie viel kostet
fr: prix, prix de vente, prix d'achat, combien coûte, coût d'achat

[fee] kind=attribute value=money
gloss: what one pays for a service or act
nl: tarief, vergoeding(fee), bijdrage, leges, servicekosten(fee), administratiekosten
en: =fee, =fees, tariff, service charge(fee), admin fee, contribution, =rate, =rates, charges
de: Gebühr, Tarif, Servicegebühr, Bearbeitungsgebühr, Beitrag(fee), Entgelt
fr: tarif, redevance, frais de dossier(fee), frais de service, frais administratifs(fee)

[costs] kind=attribute value=money
gloss: money something takes
nl: kosten, kostprijs, onkosten, uitgave, kost
en: cost, costs, expense, expenditure
de: Kosten, Unkosten, Aufwendung
fr: coût, coûter, dépense, frais

[deposit] kind=attribute value=money
gloss: money given as security and returned afterwards
nl: statiegeld, borg, waarborgsom, borgsom, onderpand, waarborg betalen
en: security deposit(deposit), bond, refundable deposit(deposit), deposit, deposits
de: Kaution(deposit), Pfand, Sicherheitsleistung
fr: consigne(deposit), caution, dépôt de garantie, =dépôt

[down-payment] kind=attribute value=money
gloss: first part paid in advance
nl: aanbetaling(down payment), voorschot(down payment), aanbetalen(down payment), vooruitbetaling(part)
en: down payment(down payment), upfront payment, part payment, advance(money)
de: Anzahlung(down payment), Vorschuss, an|zahlen(down payment), Abschlag
fr: acompte(down payment), arrhes(down payment), avance(money), =avance(money)

[discount] kind=attribute value=money
gloss: lower price for some reason
nl: korting, korting krijgen, gereduceerd, afgeprijsd, goedkoper, reductie, voordeel, kortingstarief, prijsvoordeel
en: discount, reduction, reduced price, concession, money off, cheaper, price reduction, discounted
de: Rabatt, Ermäßigung(discount), ermäßigt, Nachlass, Preisnachlass, vergünstigt, Vergünstigung, rabattiert, billiger
fr: réduction, rabais, tarif réduit, ristourne, prix réduit, moins cher, =remise, =remises, remise

[fine] kind=attribute value=money
gloss: money as a penalty
nl: boete, boetebedrag, bekeuring, naheffing(fine), sanctie
en: penalty, penalty charge, penalty fee, =fines, =fined, =a fine, =the fine, =fine of, =your fine
de: Strafe, Bußgeld, Strafgebühr, Geldstrafe, Strafzettel
fr: amende, pénalité, contravention, PV(fine)

[late-fee] kind=attribute value=money is=fine
gloss: extra to pay because it was late
nl: aanmaningskosten, te-laatgeld, boete voor te laat, herinneringskosten, telaatkosten
en: late fee, late charge, overdue fee, reminder fee, late payment fee
de: Mahngebühr, Verspätungsgebühr, Säumnisgebühr, Säumniszuschlag
fr: frais de retard, frais de rappel, pénalité de retard, indemnité de retard(fee)

[balance] kind=attribute value=money
gloss: money standing on an account or card
nl: saldo, tegoed, resterend bedrag, banksaldo
en: balance, credit balance(balance), remaining balance, credit
de: Guthaben(balance), Saldo, Kontostand, Restguthaben
fr: crédit restant, solde

[amount] kind=attribute value=money
gloss: sum of money
nl: bedrag, geldbedrag, totaalbedrag, =som, =sommen
en: amount, sum, total amount
de: Betrag, Summe, Geldbetrag, Gesamtbetrag, in Höhe von
fr: montant total, =montant, =montants, =somme

[instalment] kind=attribute value=money
gloss: one of several part payments
nl: termijnbedrag, termijnbetaling, deelbetaling, maandtermijn(instalment), afbetaling
en: instalment, installment, part payment plan, payment term amount
de: Rate, =Rate, Teilzahlung, Monatsrate, Abschlagszahlung
fr: mensualité(instalment), versement échelonné, échéance de paiement, paiement partiel

[minimum-spend] kind=attribute value=money
gloss: lowest order amount for something
nl: minimumbesteding, minimaal bestelbedrag, minimumbestelbedrag, drempelbedrag, minimale besteding, vanaf een bestelbedrag, besteden
en: minimum spend(minimum spend), minimum order, minimum order value, spend at least, minimum purchase
de: Mindestbestellwert, Mindestumsatz, Mindesteinkaufswert, ab einem Bestellwert
fr: minimum d'achat(minimum spend), montant minimum de commande, minimum de commande, panier minimum, dès … d'achat

[budget] kind=attribute value=money
gloss: money set aside to spend
nl: budget, begroting, bestedingsruimte
en: budget, spending room
de: Budget, Etat
fr: budget, enveloppe budgétaire

[surcharge] kind=attribute value=money
gloss: money on top of the normal price
nl: toeslag, meerprijs, opslag(surcharge), bijbetaling, extra bedrag, niks bij|leggen, niets bij|leggen, geld bij|leggen
en: surcharge, supplement, extra fee, additional charge, premium(surcharge), pay on top, pay a bit more
de: Zuschlag, Aufpreis, Aufschlag, Zuzahlung, Aufzahlung, drauf|legen
fr: supplément, surtaxe, majoration de prix, surcoût, payer la différence

[vat] kind=attribute value=percentage
gloss: value added tax
nl: btw, omzetbelasting, belasting toegevoegde waarde
en: VAT, value added tax, sales tax
de: Mehrwertsteuer, MwSt, Umsatzsteuer, MwSt., USt
fr: TVA, taxe sur la valeur ajoutée

[maximum-amount] kind=attribute value=money
gloss: upper limit of money
nl: maximumbedrag, maximaal bedrag, bestedingslimiet, limiet, plafond
en: maximum amount, spending limit, maximum sum, ceiling
de: Höchstbetrag, Maximalbetrag, Limit, Obergrenze, Höchstgrenze
fr: montant maximum, montant maximal, plafond, limite

[minimum-amount] kind=attribute value=money
gloss: lower limit of money
nl: minimumbedrag, minimaal bedrag, ondergrens
en: minimum amount, lower limit
de: Mindestbetrag, Untergrenze, Minimalbetrag
fr: montant minimum, montant minimal, seuil

[value-of] kind=attribute value=money
gloss: what it is worth
nl: waarde, aankoopwaarde, waard, nieuwwaarde
en: value, worth, purchase value
de: Wert, Kaufwert
fr: valeur, valoir

[bonus] kind=attribute value=money
gloss: something extra as a reward
nl: bonus, premie(bonus), beloning, welkomstcadeau, welkomstbonus
en: bonus, reward, welcome gift, incentive
de: Bonus, Prämie(bonus), Belohnung, Willkommensgeschenk
fr: bonus(bonus), récompense, prime(bonus), cadeau de bienvenue

[compensation] kind=attribute value=money
gloss: money for damage or trouble
nl: schadevergoeding(compensation), compensatie, schadeloosstelling, tegemoetkoming, compenseren
en: compensation, compensate, damages, indemnity
de: Entschädigung, Schadensersatz, Ausgleichszahlung, entschädigen
fr: indemnisation(compensation), dédommagement, indemnité, compensation, dédommager, indemniser

[currency] kind=attribute
gloss: kind of money of a country
nl: valuta, munteenheid, munt(currency), euro's, vreemde valuta
en: currency, foreign currency
de: Währung, Fremdwährung
fr: devise, monnaie étrangère, monnaie(currency)

# --- measures and other attributes ------------------------------------------------

[weight] kind=attribute value=number
gloss: how heavy
nl: gewicht, hoe zwaar, wegend, =kilo, =kilo's, =kg, kilogram
en: weight, how heavy, weighing
de: Gewicht, wie schwer
fr: poids, combien pèse

[length] kind=attribute value=number
gloss: how long in space
nl: lengte, hoe lang in meters, meter lang, centimeter lang
en: length, =cm long, =metres long, how long is the, =meters long
de: Länge, Meter lang, Zentimeter lang, =cm lang
fr: longueur, cm de long, mètres de long, m de long

[height] kind=attribute value=number
gloss: how high or tall
nl: hoogte, lichaamslengte, hoe hoog, meter hoog, centimeter hoog
en: height, how tall, how high, tall, =cm high, =metres high, =meters high, =high is the, =cm tall, =metres tall
de: Höhe, Körpergröße, wie groß(height), Meter hoch, Zentimeter hoch, =cm hoch
fr: hauteur, taille en centimètres, cm de haut, mètres de haut, m de haut

[width] kind=attribute value=number
gloss: how wide
nl: breedte, breed, hoe breed
en: width, how wide, breadth, =cm wide, =metres wide, =meters wide
de: Breite, breit
fr: largeur, cm de large, mètres de large

[depth] kind=attribute value=number
gloss: how deep
nl: diepte, diep
en: depth, =cm deep, =metres deep, how deep
de: Tiefe, tief
fr: profondeur, profond

[distance] kind=attribute value=number
gloss: how far
nl: afstand, hoe ver, straal, radius, =ver
en: distance, how far, radius, =metres away, =km away, =miles away, =kilometres away, =meters away, =minutes away
de: Entfernung, Abstand, wie weit, Umkreis
fr: distance, à quelle distance, rayon(distance)

[speed] kind=attribute value=number
gloss: how fast
nl: snelheid, maximumsnelheid, hoe snel
en: speed, how fast, speed limit, velocity
de: Geschwindigkeit, Tempo, wie schnell
fr: vitesse, rapidité

[temperature] kind=attribute value=number
gloss: how warm
nl: temperatuur, hoe warm, graden
en: temperature, how warm, degrees, =degrees
de: Temperatur, wie warm, Grad
fr: température, degré

[volume] kind=attribute value=number
gloss: how much room it takes, litres
nl: inhoud(volume), volume, hoeveel liter
en: volume, litres, cubic content
de: Volumen, Rauminhalt, wie viel Liter
fr: volume, contenance, combien de litres

[capacity] kind=attribute value=number
gloss: how much or how many it can take
nl: capaciteit, hoeveel passen, maximale bezetting, =plaats voor, =plek voor
en: capacity, how many fit, maximum occupancy
de: Kapazität, Fassungsvermögen, maximale Belegung, =Platz für
fr: capacité, capacité d'accueil

[dimensions] kind=attribute value=number
gloss: size as length × width × height
nl: afmeting, formaat, afmetingen, hoe groot
en: dimensions, measurements, how big, measures … by
de: Maße, Abmessung, Format, wie groß(dimensions)
fr: dimensions, format, encombrement

[size] kind=attribute
gloss: size of clothing or shoes
nl: maat(size), kledingmaat, schoenmaat, maatvoering
en: size, clothing size, shoe size, fit, what size
de: Größe, Kleidergröße, Schuhgröße, Konfektionsgröße
fr: taille(size), pointure

[age] kind=attribute value=number
gloss: how old
nl: leeftijd, hoe oud, jaar oud, =oud is, =oud bent, =oud zijn, =te oud
en: age, how old, aged, years old, years of age
de: Alter, wie alt, Jahre alt, =alt sein, =alt ist, =alt sind, =zu alt, =so alt
fr: âge, âgé, quel âge

[minimum-age] kind=attribute value=number is=age
gloss: from what age
nl: minimumleeftijd, minimale leeftijd, vanaf welke leeftijd, leeftijdsgrens, minstens … jaar oud, ouder dan … jaar, hoe oud moet, vanaf … jaar oud, minimaal … jaar oud, minimaal … jaar zijn
en: minimum age, age limit, from what age, from the age of, how old must, how old do you have to be, at least … years old, must be over
de: Mindestalter, Altersgrenze, ab welchem Alter, ab … Jahren, wie alt muss, mindestens … Jahre alt
fr: âge minimum, âge minimal, limite d'âge, à partir de quel âge, âge requis, au moins … ans, à partir de … ans

[maximum-age] kind=attribute value=number is=age
gloss: up to what age
nl: maximumleeftijd, maximale leeftijd, tot welke leeftijd, tot en met … jaar
en: maximum age, up to what age, up to the age of
de: Höchstalter, bis zu welchem Alter
fr: âge maximum, âge maximal, jusqu'à quel âge

[number-of-persons] kind=attribute value=number
gloss: how many people
nl: aantal personen(number of persons), hoeveel personen, aantal mensen, hoeveel mensen, groepsgrootte, met hoeveel, aantal deelnemers
en: number of people, how many people, number of persons, group size, number of participants, headcount
de: Personenzahl, Anzahl der Personen, wie viele Personen, Gruppengröße, Teilnehmerzahl, Anzahl Personen
fr: nombre de personnes(number of persons), combien de personnes, taille du groupe, nombre de participants

[number-of-pieces] kind=attribute value=number
gloss: how many items
nl: aantal, hoeveel stuks, hoeveelheid, aantal stuks, aantal artikelen
en: number of items, quantity, how many, how many pieces
de: Anzahl, Stückzahl, Menge, wie viele
fr: nombre d'articles, quantité, combien de, nombre

[duration] kind=attribute value=duration
gloss: how long it lasts
nl: duur, hoe lang, duren, tijdsduur, termijn, periode, looptijd, tijdsbestek, hoelang, in beslag nemen, =reken op, =rekenen op, =tijd nodig
en: duration, how long, period, time frame, length of time, last for, take … long, =term, turnaround, last … long, =lasts, =lasting, =please allow, =allow up to, =allow at least, =allow about, reckon with, =count on
de: Dauer, wie lange, dauern, Zeitraum, Frist, Laufzeit, Periode, in Anspruch nehmen, Zeitdauer, =rechnen Sie mit, =rechne mit
fr: durée, combien de temps, durer, délai, période, laps de temps, =comptez, il faut compter, =prévoyez, =il faut prévoir, =compter environ

[waiting-time] kind=attribute value=duration of=wait
gloss: how long one waits
nl: wachttijd(waiting time), hoe lang wachten, wachtrij, hoe lang moet ik wachten, wachttijden, tijd in de wacht
en: waiting time, wait time, how long wait, wait times, how long is the wait
de: Wartezeit(waiting time), wie lange warten, Wartezeiten, wie lange muss ich warten
fr: temps d'attente, délai d'attente(waiting time), combien de temps attendre, temps d'attente estimé

[response-time] kind=attribute value=duration of=answer
gloss: how soon the answer comes
nl: reactietijd, antwoordtermijn, reactietermijn, hoe snel antwoord, beantwoordingstermijn, binnen … antwoord, binnen … reactie, hoe snel reageren, reactie binnen, antwoord binnen, termijn van antwoord
en: response time, reply time, how soon will you reply, reply within, answer within, respond within, get back to you within, hear back within, =time to reply, answer time
de: Reaktionszeit, Antwortzeit, wie schnell Antwort, Antwort innerhalb, antworten innerhalb, wie schnell antworten, =melden uns innerhalb, =wir melden uns innerhalb
fr: délai de réponse, temps de réponse, répondre sous, réponse sous, réponse dans les, répondons sous, réponse dans un délai

[processing-time] kind=attribute value=duration of=examine-case
gloss: how long handling takes
nl: verwerkingstijd, behandeltermijn, behandeltijd, doorlooptijd, afhandeltermijn
en: processing time, handling time, turnaround time
de: Bearbeitungszeit, Bearbeitungsdauer, Durchlaufzeit
fr: délai de traitement, temps de traitement

[validity-period] kind=attribute value=duration of=valid
gloss: how long it stays valid
nl: geldigheidsduur, hoe lang geldig, geldigheidstermijn, blijft … geldig
en: validity period, how long is it valid, shelf life of voucher, period of validity
de: Gültigkeitsdauer, wie lange gültig, Geltungsdauer
fr: durée de validité, période de validité

[opening-hours] kind=attribute value=time of=open-state
gloss: at what hours it is open
nl: openingstijden, openingsuren, hoe laat open, openingstijd, open van, wanneer open, wanneer geopend, we zijn open van, tot hoe laat open, van hoe laat tot hoe laat
en: opening hours, opening times, business times, hours of opening, when are you open, what time do you open, open from, how late are you open, open until, our hours are
de: Öffnungszeiten, Öffnungszeit, wann geöffnet, Ladenzeiten, geöffnet von, wie lange geöffnet, bis wann geöffnet, Sprechzeiten(opening hours)
fr: horaires d'ouverture, heures d'ouverture, horaire(opening), horaires, =horaires, ouvert de, à quelle heure ouvrez-vous, à quelle heure fermez-vous, ouvert jusqu'à

[closing-time] kind=attribute value=time of=closed-state
gloss: when it shuts
nl: sluitingstijd, sluitingsuur, hoe laat dicht, =gaan de deuren dicht, =gaat de deur op slot, =doen we de deur dicht, =gaan we naar huis, =stoppen we, =houden we ermee op
en: closing time, what time do you close, =we close, =doors close, =we shut, =call it a day, =pack up, =shut up shop, =knock off, =closes at, =close at, =shuts at, =shut at, =closing at, close our doors
de: Ladenschluss, Schließzeit, Schließungszeit, =ist Schluss, =machen wir zu, =schließen wir, =ist zu, =machen wir Feierabend, =ist Feierabend, =macht zu
fr: heure de fermeture, =nous fermons, =on ferme, =ferme à, =fermons à, =fermons nos portes, =ferme ses portes, =baissons le rideau

[frequency] kind=attribute value=number
gloss: how often
nl: hoe vaak, frequentie, hoeveel keer, aantal keren
en: frequency, how often, how many times
de: Häufigkeit, wie oft, wie viele Male
fr: fréquence, combien de fois

[point-in-time] kind=attribute value=time
gloss: when
nl: tijdstip, wanneer(point in time), hoe laat, moment
en: what time, moment, point in time, =when can, =when will, =when do, =when does, =when is, =when are, =when did, =since when, =when would
de: Zeitpunkt, wann, Uhrzeit, um wie viel Uhr
fr: à quelle heure, moment, heure exacte, quand puis-je, =quand est-ce, =quand vais, depuis quand, à quel moment, =quand aura, =quand sera, =quand pourrai, =quand recevrai

[date] kind=attribute value=date
gloss: day of the calendar
nl: welke dag, welke datum, =datum, =data, =datums
en: date, which day, calendar date
de: welcher Tag, =Datum, =Datums
fr: date, quel jour

[name] kind=attribute
gloss: what somebody is called
nl: naam, voornaam, achternaam, naamgegevens, familienaam, op naam
en: name, first name, surname, last name, family name, full name
de: Name, Vorname, Nachname, Familienname
fr: nom, prénom, nom de famille

[date-of-birth] kind=attribute value=date of=birth
gloss: day one was born
nl: geboortedatum, geboortejaar, wanneer geboren
en: date of birth, birth date, year of birth
de: Geburtsdatum, Geburtsjahr
fr: date de naissance, année de naissance

[email-address-data] kind=attribute value=contact
gloss: somebody's e-mail address
nl: e-mailadres, mailadres, e-mail adres
en: email address, e-mail address, mail address
de: E-Mail-Adresse, Mailadresse, Emailadresse
fr: adresse e-mail, adresse mail, adresse électronique, adresse email

[phone-number-data] kind=attribute value=contact
gloss: somebody's telephone number
nl: telefoonnummer, mobiel nummer, 06-nummer, belnummer
en: phone number, telephone number, mobile number
de: Telefonnummer, Rufnummer, Handynummer, Mobilnummer
fr: numéro de téléphone, numéro de portable, numéro mobile

[postal-address-data] kind=attribute value=contact
gloss: where one lives or gets post
nl: adres, woonadres, huisadres, postadres, adresgegevens, correspondentieadres
en: address, home address, postal address, mailing address, residential address
de: Adresse, Anschrift, Wohnadresse, Postanschrift, Wohnanschrift
fr: adresse, adresse postale, domicile(address), coordonnées postales

[postcode] kind=attribute
gloss: code of an area for the post
nl: postcode
en: postcode, zip code, postal code
de: Postleitzahl, PLZ
fr: code postal

[customer-number] kind=attribute
gloss: the customer's number with the company
nl: klantnummer, relatienummer, klant-ID, lidnummer, debiteurnummer
en: customer number, client number, membership number, customer ID
de: Kundennummer, Mitgliedsnummer, Kunden-ID
fr: numéro de client, numéro client, numéro de membre, numéro d'adhérent

[account-number] kind=attribute
gloss: number of a bank account
nl: rekeningnummer, IBAN, bankrekeningnummer, bankgegevens
en: account number, IBAN, bank details
de: Kontonummer, IBAN, Bankverbindung, Kontodaten
fr: numéro de compte, IBAN, RIB, coordonnées bancaires

[reference-number] kind=attribute
gloss: number that identifies a case
nl: referentienummer, kenmerk, dossiernummer, zaaknummer, betalingskenmerk, referentie
en: reference number, case number, file number, reference, payment reference
de: Referenznummer, Aktenzeichen, Vorgangsnummer(reference number), Verwendungszweck
fr: numéro de référence, numéro de dossier, référence, communication structurée

[personal-data] kind=attribute
gloss: data about a person
nl: persoonsgegevens, persoonlijke gegevens, gegevens, contactgegevens, persoonlijke informatie
en: personal data, personal details, personal information, contact details, =data
de: personenbezogene Daten, persönliche Daten, Daten, =Daten, Kontaktdaten
fr: données personnelles, données à caractère personnel, données, =données, coordonnées

[percentage] kind=attribute value=percentage
gloss: parts in a hundred
nl: percentage, hoeveel procent
en: percentage, how many percent
de: Prozentsatz, wie viel Prozent
fr: pourcentage, combien de pour cent

[colour] kind=attribute
gloss: red, blue, black …
nl: kleur, tint
en: colour, color, shade
de: Farbe(colour), Farbton
fr: couleur, teinte

[model-type] kind=attribute
gloss: type of a product
nl: model, type, uitvoering(model type), variant
en: model, type, version, variant
de: Modell, Typ, Ausführung, Variante
fr: modèle, type, version, variante

[brand] kind=attribute
gloss: maker's name
nl: merk, fabrikant, merknaam
en: brand, manufacturer, make and model, brand name, =a make of
de: Marke, Hersteller
fr: marque, fabricant

[quality-level] kind=quality
gloss: how good
nl: kwaliteit, kwalitatief
en: quality, quality standard, high standard
de: Qualität, Güte
fr: qualité, niveau de qualité

[language-of-service] kind=attribute contrast=yes
gloss: which language it is in
nl: taal, welke taal, taalkeuze
en: language, which language
de: Sprache, welche Sprache
fr: langue, quelle langue

[dutch-language] kind=attribute is=language-of-service
gloss: in Dutch
nl: in het Nederlands, Nederlandstalig
en: in Dutch, Dutch-speaking, Dutch-language
de: auf Niederländisch, niederländischsprachig
fr: en néerlandais, néerlandophone

[english-language] kind=attribute is=language-of-service
gloss: in English
nl: in het Engels, Engelstalig
en: in English, English-speaking, English-language, English, =written in English
de: auf Englisch, englischsprachig, englisch, =Englisch
fr: en anglais, anglophone, anglais

[german-language] kind=attribute is=language-of-service
gloss: in German
nl: in het Duits, Duitstalig
en: in German, German-speaking
de: auf Deutsch, deutschsprachig
fr: en allemand, germanophone

[french-language] kind=attribute is=language-of-service
gloss: in French
nl: in het Frans, Franstalig
en: in French, French-speaking
de: auf Französisch, französischsprachig
fr: en français, francophone

[reason] kind=attribute
gloss: why
nl: reden, =reden, waarom, oorzaak, waardoor, aanleiding
en: reason, why, cause, grounds
de: warum, Ursache, weshalb, wieso, =Grund, =Gründe, =Gründen, =Grundes, Rückgabegrund, Kündigungsgrund
fr: raison, pourquoi, motif, cause

[condition] kind=attribute
gloss: what has to be fulfilled
nl: voorwaarde, eis, criterium, regel, spelregel
en: condition, criterion, rule, terms
de: Bedingung, Kriterium, Regel, Anforderung
fr: condition, critère, exigence, =règle, =règles

[way-how] kind=attribute
gloss: in what way
nl: hoe(way), manier, wijze, werkwijze, procedure, stappenplan
en: method, procedure, how, way, process, steps, approach
de: Art und Weise, Vorgehen, Verfahren, =auf diesem Weg, =auf diesem Wege
fr: comment, manière, façon, procédure, démarche, méthode, étape

[place-where] kind=attribute
gloss: at what place
nl: locatie, op welke plek, vindplaats, =waar kan, =waar kun, =waar kunt, =waar vind, =waar vindt, =waar is, =waar zijn, =waar zit, =waar zitten, =waar ben, =waar moet, =waar ligt, =waar staat, =waar precies
en: location, whereabouts, =where can, =where do, =where is, =where are, =where will, =where to, =where does, =where you can, spot where, venue
de: wo, Standort, Ort(where)
fr: lieu, localisation, emplacement, où puis-je, =où se trouve, =où se trouvent, =où est, =où sont, =où trouver, =où dois, =d'où, =où peut, =où pouvez

# --- documents ----------------------------------------------------------------

[document] kind=document
gloss: paper or file with information
nl: document, bestand, documentatie, paperassen, autopapieren, juiste papieren, =je papieren, =uw papieren, bewijsstukken, =stukken
en: document, paperwork, papers, file
de: Dokument, Unterlage, Datei, Papiere, Schriftstück
fr: document, fichier, papiers, pièce(document)

[form] kind=document
gloss: paper with fields to fill in
nl: formulier, aanvraagformulier, invulformulier
en: form, application form
de: Formular, Vordruck, Antragsformular
fr: formulaire, bulletin(form)

[letter] kind=document
gloss: written message on paper
nl: brief, briefje, epistel, =dit schrijven, =ons schrijven
en: letter, written notice
de: Brief, Schreiben(letter)
fr: lettre, courrier(letter), missive

[email-message] kind=document
gloss: an electronic letter
nl: mailtje, e-mailbericht, mailbericht, e-mailtje
en: email message, e-mail message
de: E-Mail-Nachricht, Mailnachricht
fr: message électronique, courriel

[code] kind=document
gloss: series of signs with a function
nl: code, codes, cijfercode, unieke code
en: code, unique code, =number code
de: Code, Zahlencode, Kode
fr: code, code unique

[qr-code] kind=document is=code
gloss: square code to scan
nl: QR-code, QR, QR code
en: QR code, QR
de: QR-Code, QR Code
fr: code QR, QR code

[barcode] kind=document is=code
gloss: striped code
nl: barcode, streepjescode
en: barcode, bar code
de: Barcode, Strichcode
fr: code-barres, code à barres

[card] kind=thing
gloss: small plastic card (pass)
nl: pasje(card), kaart(pass), plastic pasje, =je pas, =uw pas, =de pas, =een pas, =deze pas, =jouw pas, =mijn pas, =passen op naam, bezoekerspas
en: card, plastic card, =pass, =passes
de: Karte(card), Kärtchen
fr: carte(card), carte plastique

[badge] kind=thing
gloss: card or tag that opens doors or shows who one is
nl: badge, toegangspas, tag, toegangsbadge, druppel
en: badge, access card, key fob, lanyard, fob
de: Badge, Zutrittskarte, Transponder, Chip(access), Zugangskarte
fr: badge, carte d'accès

[receipt] kind=document
gloss: slip that proves the purchase
nl: kassabon, bon(receipt), aankoopbewijs, bonnetje, kassaticket, aankoopbon
en: receipt, till receipt, proof of purchase, sales slip
de: Kassenbon, Kaufbeleg, Kassenzettel, Bon(receipt), Beleg(receipt), Quittung, Kaufnachweis
fr: ticket de caisse, preuve d'achat, justificatif d'achat, =un reçu, =le reçu, =votre reçu, reçu de paiement, =ce reçu

[invoice] kind=document opposite=credit-note
gloss: paper that asks for payment
nl: factuur, rekening(invoice), nota, factuurtje, rekeningetje
en: invoice, bill
de: Rechnung, Faktura
fr: =facture, =factures, note d'hôtel, note de restaurant

[credit-note] kind=document opposite=invoice
gloss: paper that lowers or undoes an invoice
nl: creditfactuur, creditnota
en: credit note(credit note), credit memo
de: Gutschrift(credit note), Rechnungskorrektur, Stornorechnung
fr: note de crédit, facture d'avoir, avoir sur facture

[contract] kind=document
gloss: agreement with rights and duties
nl: contract, overeenkomst
en: contract, agreement
de: Vertrag, Vereinbarung
fr: contrat, convention

[copy] kind=document
gloss: second version of a paper
nl: kopie, afschrift, duplicaat, kopietje, kopiëren
en: copy, duplicate, photocopy
de: Kopie, Abschrift, Duplikat, kopieren
fr: copie, duplicata, photocopie, copier

[photo-picture] kind=document
gloss: a picture taken with a camera
nl: foto, pasfoto, afbeelding, kiekje(photo)
en: photo, picture, image, passport photo, screenshot
de: Foto, Bild, Passfoto, Lichtbild
fr: photo, image, photo d'identité, capture d'écran

[signature] kind=document
gloss: one's name written by hand
nl: handtekening, krabbel, paraaf
en: signature, autograph
de: Unterschrift, Signatur
fr: signature, paraphe

[label] kind=document
gloss: piece of paper stuck on something
nl: etiket, label, sticker, prijskaartje aan het artikel
en: label, sticker, tag(label)
de: Etikett, Aufkleber, Label
fr: étiquette, autocollant

[attachment] kind=document
gloss: file sent with a message
nl: bijlage, aanhangsel, bijgevoegd bestand
en: attachment, attached file
de: Anhang, Anlage(attachment)
fr: pièce jointe, annexe

[terms-and-conditions] kind=document
gloss: rules of the company
nl: algemene voorwaarden, voorwaarden, kleine lettertjes, huisregels, reglement
en: terms and conditions, conditions of sale, small print, house rules, T&Cs
de: AGB, allgemeine Geschäftsbedingungen, Kleingedruckte, Hausordnung, Geschäftsbedingungen
fr: conditions générales, CGV, petits caractères, règlement intérieur, conditions de vente

[privacy-statement] kind=document
gloss: what the company does with data
nl: privacyverklaring, privacybeleid, privacy, AVG, privacystatement
en: privacy policy, privacy statement, privacy, GDPR
de: Datenschutzerklärung, Datenschutz, DSGVO
fr: politique de confidentialité, RGPD, protection des données, vie privée, confidentialité

[manual] kind=document
gloss: book of instructions
nl: handleiding, gebruiksaanwijzing, instructie, handleidingen
en: manual, instructions, user guide, instruction booklet
de: Anleitung, Bedienungsanleitung, Gebrauchsanweisung, Handbuch
fr: mode d'emploi, notice d'utilisation, manuel, guide d'utilisation, notice, instructions

[brochure] kind=document
gloss: printed information
nl: folder(brochure), brochure, flyer, catalogus
en: brochure, leaflet, flyer, catalogue
de: Broschüre, Prospekt, Flyer, Katalog
fr: brochure, dépliant, catalogue, prospectus

[statement-proof] kind=document
gloss: paper that declares something
nl: verklaring, attest, getuigschrift, certificaat
en: statement, attestation, declaration, certificate
de: Bescheinigung, Erklärung(statement), Attest, Zertifikat
fr: attestation, certificat, déclaration écrite

[newsletter] kind=document
gloss: regular mail with news
nl: nieuwsbrief, nieuwsmail, mailing
en: newsletter, mailing list, mailing
de: Newsletter, Rundbrief, Mailing
fr: newsletter, lettre d'information, infolettre

[doctors-note] kind=document
gloss: paper from a doctor
nl: doktersverklaring, doktersbriefje, medische verklaring, ziekteattest, doktersattest,
  briefje van de dokter, briefje van de huisarts
en: doctor's note, medical certificate, sick note(doctors note)
de: ärztliches Attest, Krankschreibung, ärztliche Bescheinigung, Arztattest
fr: certificat médical, attestation médicale, mot du médecin

[authorisation-letter] kind=document
gloss: paper that lets another act for one
nl: machtiging(authorisation letter), volmacht, machtigingsformulier, machtigen
en: letter of authority, power of attorney, written authorisation, mandate(authorisation letter)
de: Vollmacht(authorisation letter), Bevollmächtigung, bevollmächtigen
fr: mandat, procuration, donner pouvoir, pouvoir écrit

# --- things of daily life -------------------------------------------------------

[app-software] kind=thing
gloss: program on a phone
nl: app, =app, applicatie, mobiele app, appje installeren
en: app, mobile app, software application, mobile application, web application, phone application, web app
de: App, Anwendung, mobile App
fr: appli, application, application mobile

[key] kind=thing
gloss: opens a lock
nl: sleutel, sleutelbos, reservesleutel
en: key, spare key, set of keys
de: Schlüssel, Schlüsselbund, Ersatzschlüssel
fr: clé, clef, trousseau de clés, double des clés

[lock] kind=thing
gloss: closes a door or bicycle
nl: slot, hangslot, fietsslot
en: padlock, =lock, =locks, cable lock, combination lock
de: Schloss, =Schloss, Vorhängeschloss, Fahrradschloss
fr: cadenas, serrure, antivol

[box] kind=thing
gloss: cardboard or other box
nl: doos, kartonnen doos, krat, kist
en: box, carton, crate, cardboard box
de: Karton, Kiste, Schachtel
fr: carton, boîte

[bag] kind=thing
gloss: bag carried by hand
nl: tas, handtas, tasje, zak, =zak, boodschappentas
en: bag, handbag, carrier bag, tote
de: Tasche, Handtasche, Tüte, Beutel
fr: sac, sac à main, sachet, cabas

[backpack] kind=thing is=bag
gloss: bag carried on the back
nl: rugzak, rugtas
en: backpack, rucksack
de: Rucksack
fr: sac à dos

[suitcase] kind=thing
gloss: bag for travelling
nl: koffer, trolley(suitcase), reiskoffer, bagage, reistas, valies, reiskoffertje
en: suitcase, luggage, trolley case, baggage, =bags
de: Koffer, Gepäck, Reisetasche, Trolley, Gepäckstück
fr: valise, bagage, sac de voyage

[wheelchair] kind=thing
gloss: chair on wheels for people who cannot walk
nl: rolstoel, rolwagen, elektrische rolstoel
en: wheelchair, power chair
de: Rollstuhl, Elektrorollstuhl
fr: fauteuil roulant, chaise roulante

[walker] kind=thing
gloss: walking frame on wheels
nl: rollator, looprek, looprekje
en: walker, rollator, walking frame
de: Rollator, Gehhilfe
fr: déambulateur, rollator

[mobility-scooter] kind=thing
gloss: electric scooter for people who cannot walk far
nl: scootmobiel, scootmobielen
en: mobility scooter
de: Elektromobil, Seniorenmobil
fr: scooter électrique pour PMR, quadriporteur

[pram] kind=thing
gloss: carriage for a small child
nl: kinderwagen, buggy, wandelwagen
en: pram, pushchair, buggy, stroller
de: Kinderwagen, Buggy
fr: poussette, landau

[bottle] kind=thing
gloss: holds a drink
nl: fles, flesje, waterfles, thermosfles, drinkfles
en: bottle, flask, water bottle
de: Flasche, Trinkflasche, Wasserflasche
fr: bouteille, gourde, flacon

[glass-cup] kind=thing
gloss: thing of glass or to drink from
nl: glas(glass cup), drinkglas, glaswerk, beker
en: glass, cup, glassware, mug
de: Glas, Becher, Tasse
fr: verre, gobelet, tasse

[knife] kind=thing
gloss: sharp tool; weapons
nl: mes, zakmes, wapen, scherp voorwerp, schaar
en: knife, weapon, sharp object, penknife, scissors
de: Messer, Waffe, Taschenmesser, spitzer Gegenstand, Schere
fr: couteau, arme, canif, objet tranchant, ciseaux

[umbrella] kind=thing
gloss: keeps off the rain
nl: paraplu, parasol
en: umbrella, brolly, parasol
de: Regenschirm, Schirm
fr: parapluie, ombrelle

[coat] kind=thing is=clothing
gloss: outer garment
nl: jas, mantel, jassen
en: coat, jacket
de: Jacke, Mantel
fr: manteau, veste, blouson

[shoes] kind=thing
gloss: worn on the feet
nl: schoen, schoeisel, sneaker, laars, slipper
en: shoe, footwear, boot(shoe), trainers, sneaker
de: Schuh, Schuhwerk, Stiefel, Turnschuh
fr: chaussure, baskets, botte

[clothing] kind=thing
gloss: what people wear
nl: kleding, kleren, kledingstuk, kledij
en: clothing, clothes, garment
de: Kleidung, Kleidungsstück, Bekleidung
fr: vêtement, habit, tenue

[underwear-swimwear] kind=thing is=clothing
gloss: underwear and bathing clothes
nl: ondergoed, badkleding, zwemkleding, lingerie, badpak, bikini, zwembroek
en: underwear, swimwear, lingerie, swimsuit, swimming trunks, bikini
de: Unterwäsche, Bademode, Badebekleidung, Badeanzug, Badehose, Dessous
fr: sous-vêtement, maillot de bain, lingerie

[glasses] kind=thing
gloss: help the eyes
nl: bril, zonnebril, montuur, brilmontuur
en: glasses, spectacles, sunglasses, eyewear, glasses frame, spectacle frame
de: Brille, Sonnenbrille, Sehhilfe, =Sehhilfen, Brillengestell, Brillenfassung
fr: lunettes, lunettes de soleil, monture

[jewellery] kind=thing
gloss: rings, necklaces, watches
nl: sieraad, juweel, ring, oorbel, ketting, horloge
en: jewellery, jewelry, earring, necklace, wristwatch, =ring, =rings
de: Schmuck, Ohrring, Halskette, Armbanduhr, Schmuckstück
fr: bijou, boucle d'oreille, collier, montre(jewel)

[towel] kind=thing
gloss: to dry oneself
nl: handdoek, badlaken, linnengoed
en: towel, bath towel
de: Handtuch, Badetuch
fr: serviette de bain, drap de bain, serviette

[locker] kind=thing
gloss: cupboard with a lock for belongings
nl: kluisje(locker), =kluisje(locker), locker, bagagekluis, lockers, opbergkluis, =kluisjes(locker)
en: locker, left-luggage locker, storage locker
de: Schließfach(locker), Spind, Schließfächer
fr: casier(locker), consigne à bagages(locker), consigne automatique

[safe-box] kind=thing
gloss: strong box for valuables
nl: kluis, brandkast
en: strongbox, =a safe, =in the safe, hotel safe
de: Safe, Tresor
fr: coffre-fort(safe box)

[toilet] kind=thing
gloss: WC
nl: toilet, wc, sanitair, sanitaire voorziening
en: toilet, restroom, WC, loo, lavatory
de: Toilette, WC, Klo, sanitäre Anlagen
fr: toilettes, WC, sanitaires

[changing-table] kind=thing
gloss: place to change a baby
nl: verschoonplek, verschoontafel, babyverzorgingsruimte, luiers verschonen, luier
en: baby changing, changing table, baby-changing facilities, nappy, diaper
de: Wickeltisch, Wickelraum, Wickelmöglichkeit, Windel
fr: table à langer, espace bébé, couche(nappy)

[shower] kind=thing
gloss: washing under a stream of water
nl: douche, douchen, douchecabine
en: shower, showering
de: Dusche, duschen
fr: douche, se doucher

[lift-elevator] kind=thing
gloss: cabin that goes up and down
nl: lift, liftje
en: elevator, lift
de: Aufzug, Fahrstuhl, Lift
fr: ascenseur

[stairs] kind=thing
gloss: steps up
nl: trap, traptrede, trappen, trappenhuis
en: stairs, staircase, stairwell, flight of steps, =no steps, =up the steps, =three steps, =steps up, =two steps, =steps to the entrance
de: Treppe, Stufe, Treppenhaus
fr: escalier, marches, =marches

[escalator] kind=thing
gloss: moving stairs
nl: roltrap
en: escalator, moving staircase
de: Rolltreppe
fr: escalier roulant, escalator

[ramp] kind=thing
gloss: slope for wheels
nl: hellingbaan, oprijplaat, drempelvrij, rolstoelhelling
en: ramp, step-free, level access
de: Rampe, stufenlos, ebenerdig
fr: rampe d'accès, plain-pied, sans marche

[parking-space] kind=thing of=park
gloss: place for a car
nl: parkeerplaats, parkeerplek, parkeerruimte, parkeergelegenheid
en: parking space, parking spot, parking bay, parking place
de: Parkplatz, Stellplatz(parking space), Parkmöglichkeit
fr: place de parking, place de stationnement, emplacement de parking

[wifi] kind=thing
gloss: wireless internet
nl: wifi, draadloos internet, wi-fi
en: wifi, wi-fi, wireless internet
de: WLAN, Wi-Fi, drahtloses Internet
fr: wifi, wi-fi, internet sans fil

[electricity] kind=thing
gloss: electric power
nl: elektriciteit, stroom, elektra
en: electricity, power(electric), electric power
de: Strom, Elektrizität
fr: électricité, courant(electric), =courant(electric), courant électrique

[socket] kind=thing
gloss: where one plugs in
nl: stopcontact, stroompunt, usb-aansluiting, in|pluggen, stekker in, laptop aan het stroom
en: socket, power outlet, plug socket, USB port, plug in your, plug your … in
de: Steckdose, USB-Anschluss, ein|stöpseln, Strom für den Laptop
fr: prise électrique, prise de courant, prise USB, =prise, brancher votre ordinateur, brancher … portable

[water] kind=thing
gloss: water
nl: water, leidingwater, drinkwater, kraanwater, uit de kraan
en: water, tap water, drinking water, from the tap
de: Wasser, Leitungswasser, Trinkwasser, aus dem Hahn, aus der Leitung, aus dem Wasserhahn
fr: eau, eau du robinet, eau potable, au robinet

[gas-energy] kind=thing
gloss: natural gas
nl: gas, aardgas
en: gas, natural gas
de: Gas, Erdgas
fr: gaz, gaz naturel

[heating] kind=thing
gloss: makes rooms warm
nl: verwarming, cv, radiator, kachel, verwarmen
en: heating, radiator, heater, heat(verb)
de: Heizung, Heizkörper, heizen
fr: chauffage, radiateur, chauffer

[air-conditioning] kind=thing
gloss: cools rooms
nl: airco, airconditioning, klimaatregeling, ventilator
en: air conditioning, air con, climate control, fan(cooling)
de: Klimaanlage, Ventilator, klimatisiert
fr: climatisation, clim, ventilateur, climatisé

[battery] kind=thing
gloss: stores electric power
nl: batterij, accu, powerbank, knoopcel
en: battery, power bank, accumulator
de: Batterie, Akku, Powerbank
fr: batterie, pile(battery), accu

[cable] kind=thing
gloss: wire
nl: kabel, snoer, draad, stekker
en: cable, wire(cable), cord, plug(cable), charging lead, power lead, =leads
de: Kabel, Leitung(cable), Stecker
fr: câble, fil électrique, cordon

[charger] kind=thing
gloss: device that charges a battery
nl: lader, oplader, laadkabel, adapter
en: charger, charging cable, adapter
de: Ladegerät, Ladekabel(charger), Netzteil
fr: chargeur, câble de charge, adaptateur

[screen] kind=thing
gloss: shows pictures of a device
nl: scherm, beeldscherm, display, monitor
en: screen, monitor, display screen
de: Bildschirm, Display, Monitor
fr: écran, moniteur(screen)

[computer] kind=thing
gloss: computer or laptop
nl: computer, laptop, pc, notebook
en: computer, laptop, PC, notebook
de: Computer, Laptop, Rechner, PC
fr: ordinateur, PC, ordinateur portable, portable(computer)

[phone-device] kind=thing
gloss: the telephone as a thing
nl: mobieltje, smartphone, gsm, mobiele telefoon, telefoon(device), toestel(phone)
en: smartphone, mobile phone, cell phone, handset, =phones, mobile, =your phone, iPhone
de: Handy, Smartphone, Mobiltelefon
fr: smartphone, téléphone portable, GSM, téléphone mobile, =portables, mobile

[tablet] kind=thing
gloss: flat computer
nl: tablet, iPad, e-reader
en: tablet, iPad, e-reader
de: Tablet, iPad, E-Reader
fr: tablette, iPad, liseuse

[camera] kind=thing
gloss: takes pictures
nl: camera, fototoestel, fotocamera, statief, selfiestick
en: camera, tripod, selfie stick
de: Kamera, Fotoapparat, Stativ, Selfiestick
fr: appareil photo, caméra, trépied, perche à selfie

[drone] kind=thing
gloss: small flying machine
nl: drone, drones
en: drone
de: Drohne
fr: drone

[television] kind=thing
gloss: TV set
nl: televisie, tv, tv-toestel
en: television, TV, telly
de: Fernseher, Fernsehen, TV
fr: télévision, téléviseur, télé

[printer] kind=thing
gloss: machine that prints
nl: printer, cartridge, inktpatroon
en: printer, ink cartridge, toner
de: Drucker, Druckerpatrone, Toner
fr: imprimante, cartouche d'encre

[device] kind=thing
gloss: machine or appliance in general
nl: apparaat, toestel(device), machine, apparatuur
en: device, appliance, equipment, machine
de: Gerät, Maschine, Apparat
fr: appareil, machine, équipement

[part-component] kind=thing
gloss: piece of a product
nl: onderdeel, reserveonderdeel, accessoire, toebehoren
en: accessory, component, component part, =accessories
de: Ersatzteil, Zubehör, Einzelteil, Bauteil
fr: pièce détachée, accessoire, pièce de rechange, composant

[table] kind=thing
gloss: furniture to eat or work at
nl: tafel, tafeltje
en: table, writing desk
de: Tisch, Tischchen
fr: table

[chair] kind=thing
gloss: furniture to sit on
nl: stoel(chair), kinderstoel, kruk
en: chair, high chair, stool
de: Stuhl, Hocker, Kinderstuhl
fr: chaise, chaise haute, tabouret

[bed] kind=thing
gloss: furniture to sleep in
nl: bed, eenpersoonsbed, tweepersoonsbed, slaapplaats, stapelbed
en: bed, single bed, double bed, king-size bed, bunk bed
de: Bett, Einzelbett, Doppelbett, Etagenbett
fr: lit, =lit, lit simple, lit double, lit superposé

[door] kind=thing
gloss: closes an entrance
nl: deur, deuropening, =poort
en: door, doorway
de: Tür, Türöffnung
fr: porte, =porte

[window] kind=thing
gloss: opening with glass
nl: raam, ruit, venster
en: window, windowpane
de: Fenster, Fensterscheibe
fr: fenêtre, vitre

[car] kind=thing
gloss: passenger car
nl: auto, wagen, personenauto, voertuig
en: car, vehicle, motorcar
de: Auto, Wagen(car), PKW, Fahrzeug
fr: voiture, véhicule, automobile

[bicycle] kind=thing
gloss: two wheels, pedals
nl: fiets, rijwiel, bakfiets, vouwfiets, tweewieler, =tweewielers
en: bicycle, bike, cargo bike
de: Fahrrad, Rad(bicycle), Lastenrad
fr: vélo, bicyclette

[e-bike] kind=thing is=bicycle
gloss: bicycle with motor
nl: e-bike, elektrische fiets, speedpedelec
en: e-bike, electric bike
de: E-Bike, Pedelec, Elektrofahrrad
fr: vélo électrique, vélo à assistance électrique, VAE

[kick-scooter] kind=thing
gloss: step, with or without a motor
nl: step(scooter), elektrische step, e-step, skateboard
en: kick scooter, e-scooter, skateboard
de: E-Scooter, Tretroller, Skateboard
fr: trottinette, trottinette électrique, skateboard

[motorbike] kind=thing
gloss: motorcycle, moped
nl: motor(bike), scooter, bromfiets, brommer, motorfiets
en: motorbike, motorcycle, moped, scooter(motorbike)
de: Motorrad, Roller(moped), Mofa, Moped
fr: moto, scooter, mobylette, cyclomoteur

[camper] kind=thing
gloss: motorhome or caravan
nl: camper, caravan, kampeerauto
en: motorhome, caravan, camper van
de: Wohnmobil, Wohnwagen, Camper
fr: camping-car, caravane

[bus] kind=thing
gloss: public bus, coach
nl: bus(bus), touringcar, autobus, touringbus
en: bus, coach(bus)
de: Bus, Reisebus
fr: bus, =bus, autocar

[train] kind=thing
gloss: train
nl: trein, intercity, sprinter
en: railway, =train, =trains
de: Zug, Bahn, Eisenbahn
fr: train, chemin de fer

[tram-metro] kind=thing
gloss: city rail
nl: tram, metro, sneltram
en: tram, metro, underground(metro), subway
de: Straßenbahn, U-Bahn, S-Bahn
fr: tram, métro, tramway

[taxi] kind=thing
gloss: car with driver for hire
nl: taxi, taxirit
en: taxi, cab, minicab
de: Taxi
fr: taxi, VTC

[boat] kind=thing
gloss: boat, ferry
nl: boot(boat), veerboot, schip, veerpont
en: ferry, boat, cruise ship, =the ship, =on board the ship, vessel
de: Boot, Fähre, Schiff
fr: bateau(boat), ferry, navire

[plane] kind=thing
gloss: aeroplane
nl: vliegtuig, vlucht
en: plane, aeroplane, flight, aircraft
de: Flugzeug, Flug, Flieger
fr: avion, vol

[book-item] kind=thing
gloss: a book
nl: boekje, leesboek, leerboek, =het boek, =een boek, =dit boek, =dat boek, =je boek, =de boeken, =je boeken, =alle boeken, =geleende boeken, kinderboek
en: paperback, textbook, =books, =a book, =the book, library book, comic book
de: Buch, =Buch, Lehrbuch
fr: livre, =livre, bouquin, manuel scolaire

[magazine] kind=thing
gloss: newspaper or magazine
nl: krant, tijdschrift, magazine, dagblad
en: newspaper, magazine, journal
de: Zeitung, Zeitschrift, Magazin
fr: journal, magazine, revue

[toy] kind=thing
gloss: to play with
nl: speelgoed, knuffel, speeltje
en: toy, cuddly toy
de: Spielzeug, Kuscheltier
fr: jouet, peluche, doudou

[medicine] kind=thing
gloss: drug
nl: medicijn, geneesmiddel, medicatie, pil
en: medicine, medication, drug(medicine), pill
de: Medikament, Arzneimittel, Arznei
fr: médicament, traitement médical, comprimé

[gift] kind=thing
gloss: present
nl: cadeau, cadeautje, geschenk, gift(present)
en: gift, =presents, birthday present, =a present, =as a present, wrapped present
de: Geschenk, Präsent
fr: cadeau, idée cadeau

[envelope] kind=thing
gloss: paper cover for a letter
nl: envelop, enveloppe, omslag, verzendzak
en: envelope, mailing bag
de: Umschlag, Briefumschlag, Kuvert
fr: enveloppe, pochette(envelope)

[stamp] kind=thing
gloss: paid mark on a letter
nl: postzegel, frankeren, porto
en: postage stamp, postage, prepaid envelope
de: Briefmarke, frankieren, Porto
fr: timbre, affranchir, affranchissement

[waste] kind=thing
gloss: rubbish
nl: afval, vuilnis, restafval, vuil(waste)
en: waste, rubbish, trash, garbage
de: Abfall, Müll
fr: déchet, ordures, poubelle(waste)

[plant-flowers] kind=thing
gloss: plants and flowers
nl: plant, =plant, bloem, boeket, bloemen, boom
en: plant, flower, bouquet, tree
de: Pflanze, Blume, Blumenstrauß, Baum
fr: plante, =plante, fleur, bouquet, arbre

[fire] kind=thing
gloss: open flame
nl: vuur, brand, open vuur, kaars, vuurwerk, vuurtje stoken, vuur stoken, vuurtje, fikkie stoken
en: fire, open fire, naked flame, candle, fireworks, light a fire
de: Feuer, Brand, Kerze, offenes Feuer, Feuerwerk, Feuer machen
fr: feu, incendie, bougie, flamme, feu d'artifice, faire du feu

[coin] kind=thing
gloss: metal money
nl: muntje, muntgeld, kleingeld, muntstuk
en: coin, small change
de: Münze, Kleingeld
fr: pièce de monnaie, petite monnaie, jeton

[valuables] kind=thing
gloss: things of high value
nl: waardevolle spullen, kostbaarheden, eigendommen
en: valuables, belongings, valuable items, possessions
de: Wertsachen, Wertgegenstände, Eigentum
fr: objets de valeur, effets personnels, affaires personnelles

[found-object] kind=thing of=find
gloss: things left and found
nl: gevonden voorwerp, gevonden voorwerpen
en: lost property, lost and found, found item
de: Fundsache, Fundbüro, Fundstück
fr: objet trouvé, objets trouvés

[first-aid] kind=thing
gloss: help for injured persons on site
nl: EHBO, eerste hulp, EHBO-post, AED, verbandtrommel
en: first aid, first-aid kit, defibrillator
de: Erste Hilfe, Sanitätsstelle, Verbandskasten, Defibrillator
fr: premiers secours, trousse de secours, poste de secours, défibrillateur

# --- animals ------------------------------------------------------------------

[animal] kind=thing contrast=yes
gloss: living being, pet
nl: dier, huisdier, beest, viervoeter, trouwe viervoeter
en: animal, pet, furry friend
de: Tier, Haustier, Vierbeiner
fr: animal, animal de compagnie, animal domestique

[dog] kind=thing is=animal
gloss: dog
nl: hond, hondje, puppy, pup
en: dog, puppy, doggy, four-legged friend
de: Hund, Welpe, Hündin
fr: chien, chiot, toutou

[assistance-dog] kind=thing is=dog
gloss: trained dog for a disabled person
nl: assistentiehond, hulphond, geleidehond, blindengeleidehond
en: assistance dog, guide dog, service dog
de: Assistenzhund, Blindenhund, Begleithund, Blindenführhund
fr: chien d'assistance, chien guide, chien d'aveugle

[cat] kind=thing is=animal
gloss: cat
nl: kat, poes, =kitten, =kittens
en: cat, kitten
de: Katze, Kater
fr: chaton, =chats, =un chat, =votre chat, =mon chat, =chien ou chat

[bird] kind=thing is=animal
gloss: bird
nl: vogel, papegaai, kip(bird)
en: bird, parrot, chicken(animal)
de: Vogel, Papagei, Huhn
fr: oiseau, perroquet

[horse] kind=thing is=animal
gloss: horse
nl: paard, pony
en: horse, pony
de: Pferd, Pony
fr: cheval, poney

[rodent] kind=thing is=animal
gloss: rabbit, hamster, guinea pig
nl: konijn, hamster, cavia, knaagdier
en: rabbit, hamster, guinea pig, rodent
de: Kaninchen, Hamster, Meerschweinchen, Nagetier
fr: lapin, hamster, cochon d'Inde, rongeur

[fish-animal] kind=thing is=animal
gloss: fish kept or living
nl: aquariumvis, goudvis, aquarium(fish animal)
en: goldfish, aquarium
de: Aquarium, Goldfisch, Zierfisch
fr: poisson rouge, aquarium

[leash] kind=thing
gloss: line by which a dog is held
nl: riem(dog), aangelijnd, aan de lijn(dog), aan de riem, muilkorf, =hond aan de lijn
en: leash, on a lead, leashed, muzzle
de: Leine, angeleint, an der Leine, Maulkorb
fr: laisse, =laisse, tenu en laisse, muselière

# --- food and drink --------------------------------------------------------------

[food] kind=thing
gloss: something to eat
nl: voedsel, etenswaar, eten(food), voeding, levensmiddel, etenswaren
en: food, foodstuff, something to eat
de: Essen(food), Lebensmittel, Speise, Nahrung
fr: nourriture, aliment, denrée, alimentation

[drink-beverage] kind=thing
gloss: something to drink
nl: drank, drankje, frisdrank, dranken, fris
en: drink(beverage), beverage, soft drink, refreshment
de: Getränk, Erfrischungsgetränk, Limonade
fr: boisson, rafraîchissement

[own-food] kind=thing is=food
gloss: food and drink brought from home
nl: eigen eten, eigen drinken, zelf meegebrachte, meegebracht eten, eigen consumptie, zelf eten mee, van thuis meegenomen, lunchpakket, eten … van thuis,
  boterhammen van thuis, broodtrommel, broodtrommeltje, meegebrachte etenswaren, meegebrachte consumpties, meegebrachte drank, meegebrachte drankjes,
  eigen drank, eigen lunch, eigen snacks, eigen hapjes, eigen etenswaren, eigen boterhammen, eten mee|nemen, eten mee|brengen, drinken mee|nemen,
  drinken mee|brengen, eigen picknick, snacks van thuis, popcorn van thuis, boterhammen mee|nemen, drinken van thuis, meegenomen eten, etenswaren van buiten,
  eten van buiten, eigen broodjes, eigen brood, broodjes … van thuis, eigen hapje, eigen drankjes, eigen popcorn, eten van thuis, eten van huis,
  van huis meesmokkelen, zelf meegenomen eten, drank van buiten
en: own food, your own food, packed lunch, food from home, own drinks, own snacks, outside food, food brought in, sandwiches from home, snacks from home,
  own sandwiches, own lunch, own picnic, food from outside, drinks from home, own food and drink, bring your own food, bring your own drinks,
  bring your own snacks, bring your sandwiches, bring food with you, outside food and drink, outside drinks, outside food and beverages, own popcorn,
  food of your own, bring food, food and drink from outside, drinks from outside
de: eigenes Essen, selbst mitgebrachte, eigene Speisen, mitgebrachte Speisen, Proviant, eigene Verpflegung, Brotzeit, Essen mit|bringen, Essen … von zu Hause,
  Essen … von daheim, mitgebrachte Getränke, mitgebrachtes Essen, eigene Getränke, eigene Snacks, mitgebrachte Lebensmittel, Getränke mit|bringen,
  eigenes Picknick, Snacks mit|bringen, Snacks von zu Hause, eigene Brote, belegte Brote, Essen von zu Hause, von zu Hause mitbringen, selbst mitgebracht,
  Speisen von außerhalb, Essen von außerhalb
fr: propre nourriture, repas apporté, panier-repas, nourriture extérieure, propre pique-nique, nourriture de l'extérieur, propres boissons, nourriture apportée,
  boissons apportées, votre pique-nique, apporter … pique-nique, casse-croûte, apporter votre repas, apporter vos boissons, apporter votre nourriture,
  apporter à manger, votre propre nourriture, vos propres boissons, apporter … repas, apporter … nourriture, boissons de l'extérieur, repas de la maison,
  vos sandwichs, vos propres sandwichs

[meal] kind=thing is=food contrast=yes
gloss: food eaten at one time
nl: maaltijd, gerecht(meal)
en: meal, dish
de: Mahlzeit, Gericht(meal), Menü, Verpflegung(meal)
fr: repas, plat

[breakfast] kind=thing is=meal
gloss: morning meal
nl: ontbijt, ontbijten, ontbijtbuffet, ontbijtje
en: breakfast, breakfast buffet, brekkie
de: Frühstück, frühstücken, Frühstücksbuffet
fr: petit déjeuner, petit-déjeuner, petit-déj, petit déj, p'tit déj, =petit-déj'

[lunch] kind=thing is=meal
gloss: midday meal
nl: lunch, lunchen, middageten, middagmaal
en: lunch, luncheon
de: Mittagessen, Mittagstisch
fr: déjeuner

[dinner] kind=thing is=meal
gloss: evening meal
nl: diner, avondeten, dineren, avondmaal
en: dinner, supper, evening meal
de: Abendessen, Abendbrot
fr: dîner, souper, repas du soir

[coffee] kind=thing is=drink-beverage
gloss: coffee
nl: koffie, cappuccino, espresso, kopje koffie, bakkie
en: coffee, cappuccino, espresso
de: Kaffee, Cappuccino, Espresso
fr: café(coffee), expresso, cappuccino

[tea] kind=thing is=drink-beverage
gloss: tea
nl: thee, kopje thee
en: tea, cuppa
de: Tee
fr: thé, tisane

[alcohol] kind=thing is=drink-beverage
gloss: alcoholic drink
nl: alcohol, bier, wijn, sterkedrank, alcoholisch, pils
en: alcohol, beer, wine, spirits, alcoholic, booze
de: Alkohol, Bier, Wein, Spirituosen, alkoholisch
fr: alcool, bière, vin, spiritueux, alcoolisé

[snack] kind=thing is=food
gloss: small thing to eat
nl: snack, tussendoortje, hapje, snoep, koek, borrelhapje, popcorn, zakje chips
en: snack, nibble, bite to eat, sweets, candy, popcorn, crisps
de: Snack, Imbiss, Häppchen, Süßigkeit, Popcorn, Knabbereien
fr: en-cas, collation, amuse-bouche, bonbon, pop-corn, popcorn, chips

[cake] kind=thing is=food
gloss: cake for celebration
nl: taart, gebak, verjaardagstaart, traktatie
en: cake, birthday cake, pastry
de: Kuchen, Torte, Gebäck, Geburtstagstorte
fr: gâteau, tarte, pâtisserie

[ice-cream] kind=thing is=food
gloss: ice cream
nl: ijs, ijsje, roomijs
en: ice cream, ice lolly
de: Eiscreme, Speiseeis, Eis
fr: glace(ice cream), crème glacée

[bread] kind=thing is=food
gloss: bread
nl: brood, broodje, boterham
en: bread, sandwich, bread roll, =rolls
de: Brot, Brötchen
fr: pain, sandwich, tartine

[fruit-veg] kind=thing is=food
gloss: fruit and vegetables
nl: fruit, groente, groenten
en: fruit, vegetable, veg
de: Obst, Gemüse
fr: fruit, légume

[meat] kind=thing is=food
gloss: meat
nl: vlees, kip(meat), rundvlees, varkensvlees
en: meat, beef, pork, poultry
de: Fleisch, Rindfleisch, Schweinefleisch, Geflügel
fr: viande, bœuf, porc, volaille

[fish-food] kind=thing is=food
gloss: fish to eat
nl: vis, zalm, schaaldier
en: fish, salmon, shellfish, seafood
de: Fisch, Lachs, Meeresfrüchte
fr: poisson, saumon, fruits de mer

[nuts] kind=thing is=food
gloss: nuts and peanuts
nl: noten, pinda, noot
en: nut, peanut
de: Nuss, Erdnuss
fr: noix, cacahuète, arachide, fruits à coque

[baby-food] kind=thing is=food
gloss: food for babies
nl: babyvoeding, flesvoeding, borstvoeding, flesje melk
en: baby food, formula(baby), baby milk, breastfeeding
de: Babynahrung, Säuglingsnahrung, Milchpulver, Stillen
fr: nourriture pour bébé, lait infantile, petit pot, allaitement

[diet] kind=state contrast=yes
gloss: special way of eating
nl: dieet, dieetwens, dieetwensen, voedingswens
en: diet, dietary requirement, special diet
de: Diät, Ernährungsweise, Sonderkost
fr: régime alimentaire, régime

[allergy] kind=state
gloss: body reacts badly to a substance
nl: allergie, allergisch, allergeen, intolerantie, overgevoelig
en: allergy, allergic, allergen, intolerance
de: Allergie, allergisch, Allergen, Unverträglichkeit
fr: allergie, allergique, allergène, intolérance

[vegetarian] kind=state is=diet
gloss: no meat
nl: vegetarisch, vegetariër, vleesloos, vega
en: vegetarian, veggie, meat-free
de: vegetarisch, Vegetarier, fleischlos
fr: végétarien, sans viande

[vegan] kind=state is=diet
gloss: no animal products
nl: veganistisch, vegan, plantaardig, veganist
en: vegan, plant-based
de: vegan, Veganer, pflanzlich
fr: végan, végétalien, végane

[halal] kind=state is=diet
gloss: allowed by Islam
nl: halal, islamitisch geslacht
en: halal
de: halal
fr: halal

[kosher] kind=state is=diet
gloss: allowed by Judaism
nl: koosjer
en: kosher
de: koscher
fr: casher, kasher

[gluten-free] kind=state is=diet
gloss: without gluten
nl: glutenvrij, gluten, coeliakie
en: gluten-free, gluten free, gluten, coeliac
de: glutenfrei, Gluten, Zöliakie
fr: sans gluten, gluten, cœliaque

[lactose-free] kind=state is=diet
gloss: without lactose
nl: lactosevrij, lactose, zonder lactose
en: lactose-free, lactose free, dairy-free, lactose
de: laktosefrei, Laktose
fr: sans lactose, lactose

# --- states and opposites ----------------------------------------------------------

[opened] kind=state opposite=unopened
gloss: package or seal has been opened
nl: opengemaakt, verbroken zegel, aangebroken, aangebroken verpakking, verzegeling verbroken, uitgepakt zijn, al opengemaakt,
  blik open, verpakking open, open verpakking
en: opened(package), seal broken, broken seal, already opened, once opened, box is open, package is open, opened box
de: angebrochen, Siegel gebrochen, entsiegelt, =schon geöffnete, geöffnete Packung
fr: entamé, descellé, scellé rompu, produit ouvert, boîte ouverte, pot ouvert, boîte entamée

[unopened] kind=state opposite=opened
gloss: package or seal has not been opened
nl: ongeopend, verzegeld, dichte verpakking, in gesloten verpakking, nog dicht, geseald, ongeopende verpakking
en: unopened, sealed, still sealed, seal intact
de: ungeöffnet, versiegelt, original verschlossen, verschlossen, originalverpackt
fr: non ouvert, scellé, emballage intact, sous scellé, jamais ouvert

[damaged] kind=state opposite=intact
gloss: has damage
nl: beschadigd, beschadigen, kapot, gebroken, gescheurd, gedeukt, met schade
en: damaged, torn, dented, cracked, scratched, =broken
de: beschädigt, defekt(damaged), kaputt, zerbrochen, zerkratzt, verbeult
fr: endommagé, abîmé, cassé, détérioré, rayé, défectueux

[intact] kind=state opposite=damaged
gloss: has no damage
nl: onbeschadigd, intact, ongeschonden, gaaf, in goede staat, schadevrij, =nog heel, =heel en schoon
en: undamaged, intact, in good condition, unharmed, unscathed
de: unbeschädigt, unversehrt, intakt, heil, einwandfrei, in gutem Zustand
fr: intact, non endommagé, en bon état, impeccable

[new-state] kind=state opposite=used-state
gloss: not used before
nl: nieuw, ongebruikt, gloednieuw, nieuwstaat, ongedragen
en: unused, brand new, unworn, new condition, =new and unused, =in new condition
de: neu, unbenutzt, ungebraucht, neuwertig, ungetragen
fr: neuf, inutilisé, à l'état neuf, non porté, tout neuf

[used-state] kind=state opposite=new-state
gloss: used before
nl: tweedehands, gedragen(used), uit de tweede hand, occasion, al eerder gebruikt, gebruikt artikel, gebruikt product, gebruikt exemplaar, gebruikte staat
en: second-hand, pre-owned, previously owned, used goods, =a used, used car, used condition, used product, =worn
de: gebraucht(used), Second Hand, getragen(used), bereits benutzt, benutzt(used)
fr: d'occasion, usagé, usé, porté(used), déjà utilisé, seconde main

[inside] kind=place opposite=outside
gloss: in the building
nl: binnenshuis, overdekt, in het gebouw, in het pand, =naar binnen toe, =binnen zitten, =binnen eten, =binnen in, =binnen roken, =binnen of buiten
en: inside, indoors, indoor, in the building, under cover
de: drinnen, im Gebäude, in Innenräumen, überdacht, Innenbereich
fr: à l'intérieur, intérieur, dans le bâtiment, espace couvert, en intérieur

[outside] kind=place opposite=inside
gloss: in the open air
nl: buiten(outside), buitenshuis, in de open lucht, buitenlucht, buiten op, buitenterrein
en: outside, outdoors, outdoor, open air
de: draußen, im Freien, Außenbereich, an der frischen Luft
fr: à l'extérieur, dehors, extérieur, en plein air

[single-trip] kind=thing opposite=return-trip
gloss: journey one way
nl: enkele reis, heenreis, enkeltje, =enkeltje, enkele rit
en: single ticket, one-way, one way, single journey, outward journey
de: einfache Fahrt, Hinfahrt, Einzelfahrt, nur hin
fr: aller simple, trajet simple, trajet aller, billet aller, =l'aller

[return-trip] kind=thing opposite=single-trip
gloss: journey there and back
nl: retourreis, heen en terug, retourtje, =retourtje, terugreis
en: return ticket, round trip(return trip), there and back, return journey
de: Hin- und Rückfahrt, Rückfahrt, hin und zurück
fr: aller-retour, trajet retour, aller et retour

[full-state] kind=state opposite=empty-state
gloss: no room left
nl: vol, volle bak, helemaal vol
en: filled up, to capacity, =is full, =are full, =be full, =full up, =was full, =if full, fully occupied
de: voll, gefüllt
fr: plein, =complet, =complets

[empty-state] kind=state opposite=full-state
gloss: nothing in it
nl: leeg, leeggemaakt, ledigen
en: empty, emptied
de: leer, entleert, leeren
fr: vide, vider

[big] kind=quality opposite=small
gloss: large
nl: groot, grote, omvangrijk, fors
en: big, large, bulky
de: groß, sperrig, umfangreich
fr: grand, gros, volumineux

[small] kind=quality opposite=big
gloss: little
nl: klein, kleine, compact
en: small, compact, tiny
de: klein, kompakt
fr: petit, compact

[heavy] kind=quality opposite=light-weight
gloss: of great weight
nl: zwaar, zware
en: heavy, heavyweight
de: schwer(weight)
fr: lourd, pesant

[light-weight] kind=quality opposite=heavy
gloss: of little weight
nl: lichtgewicht, niet zwaar
en: lightweight, light(weight)
de: leicht(weight), Leichtgewicht
fr: léger(weight), poids plume

[complete] kind=state opposite=incomplete
gloss: nothing missing
nl: compleet, volledig, alles erbij, voltallig
en: nothing missing, in full, fully, complete, full
de: vollständig, komplett, alles dabei
fr: intégral, au complet, entièrement, complet

[incomplete] kind=state opposite=complete
gloss: something missing
nl: incompleet, onvolledig, ontbreekt iets, niet compleet
en: incomplete, something missing, partial
de: unvollständig, nicht komplett, lückenhaft
fr: incomplet, manque quelque chose, partiel(incomplete)

[in-part] kind=state
gloss: not the whole of it
nl: gedeeltelijk, deels, ten dele, voor een deel
en: partly, partially, in part
de: teilweise, zum Teil, anteilig
fr: en partie, partiellement, au prorata

[dirty] kind=state opposite=clean-state
gloss: not clean
nl: vies, vuil(dirty), bevlekt, bevuild, vlek
en: dirty, stained, soiled, stain
de: schmutzig, verschmutzt, dreckig, Fleck
fr: sale, taché, souillé, tache

[clean-state] kind=state opposite=dirty
gloss: not dirty
nl: schoon, proper, netjes
en: clean(state), tidy, spotless
de: sauber, blitzblank
fr: propre(clean)

[wet] kind=state opposite=dry-state
gloss: with water on it
nl: nat, vochtig, waterschade, doorweekt
en: wet, damp(wet), soaked, water-damaged
de: nass, feucht, durchnässt
fr: mouillé, humide, trempé

[dry-state] kind=state opposite=wet
gloss: without water
nl: droog, droogte
en: dry
de: trocken
fr: sec, au sec

[hot] kind=state opposite=cold
gloss: warm
nl: heet, warm
en: hot, warm
de: warm, =heiß, =heiße, =heißes, =heißer
fr: chaud, brûlant

[cold] kind=state opposite=hot
gloss: not warm
nl: koud, gekoeld, koel
en: cold, chilled, cool
de: kalt, gekühlt, kühl
fr: froid, réfrigéré, au frais, =produits frais

[working-state] kind=state opposite=out-of-order
gloss: functions
nl: werkend, functioneren, doet het, in bedrijf, goed werkend
en: working(functioning), functioning, up and running, functional
de: funktionieren, funktionsfähig, in Betrieb, läuft wieder
fr: fonctionner, en état de marche, opérationnel

[out-of-order] kind=state opposite=working-state
gloss: does not function
nl: buiten gebruik, defect zijn, werkt niet, doet het niet, buiten werking
en: out of order, not working, out of service, doesn't work, =stopped working
de: außer Betrieb, funktioniert nicht, geht nicht mehr
fr: hors service, en panne, ne fonctionne pas

[busy] kind=state opposite=quiet-state
gloss: many people or calls
nl: druk(busy), drukte, drukbezet
en: busy, crowded, hectic
de: viel los, belebt, Andrang
fr: affluence, bondé, forte affluence

[quiet-state] kind=state opposite=busy
gloss: few people or calls
nl: rustig, rustiger, stil, kalm
en: quiet, calm, less busy
de: weniger los, leise, ruhiger, ruhige Zeit, =ist ruhig, =ist es ruhig
fr: calme, tranquille, silencieux

[loud] kind=state
gloss: makes much noise
nl: luid, lawaai, herrie, geluidsoverlast, hard geluid
en: loud, noise, noisy
de: laut, Lärm, Ruhestörung
fr: bruyant, bruit, tapage

[personal-use] kind=state opposite=business-use of=use
gloss: for private purposes
nl: persoonlijk gebruik, particulier gebruik, eigen gebruik, privégebruik
en: personal use, private use
de: privater Gebrauch, persönlicher Gebrauch, Eigengebrauch
fr: usage personnel, usage privé

[business-use] kind=state opposite=personal-use
gloss: for commercial purposes
nl: commercieel gebruik, zakelijk gebruik, commerciële doeleinden, commercieel
en: commercial use, business use, commercial purposes, commercial
de: gewerbliche Nutzung, kommerzielle Nutzung, gewerblich, kommerziell
fr: usage commercial, usage professionnel, fins commerciales

[original] kind=state opposite=copy-state
gloss: the first one, not a copy
nl: origineel, oorspronkelijk, het origineel
en: original, the original
de: original, ursprünglich
fr: original, d'origine, initial

[copy-state] kind=state opposite=original
gloss: as a copy
nl: in kopie, gekopieerd, als kopie
en: as a copy, photocopied
de: in Kopie, als Kopie
fr: en copie, photocopié

[digital] kind=state opposite=paper
gloss: as data, on a screen
nl: digitaal, elektronisch, op je telefoon, op je scherm, pdf, op je mobiel
en: digital, digitally, electronic, PDF, paperless, =on your phone, =on your mobile, =on your smartphone, =on screen
de: digital, elektronisch, auf dem Handy, PDF, papierlos
fr: numérique, électronique, sur votre téléphone, PDF, dématérialisé, digital

[paper] kind=state opposite=digital
gloss: on paper
nl: papier, op papier uitgeprint, uitgeprint, =papieren, papieren versie
en: paper, on paper, paper copy, printed copy, printed version, in print
de: Papier, Papierform, gedruckt, auf Papier
fr: papier, version papier, imprimé

[left-side] kind=place opposite=right-side
gloss: left
nl: links, =links, linkerkant, linkerzijde
en: left-hand, on the left, left side
de: links, linke Seite
fr: gauche, à gauche

[right-side] kind=place opposite=left-side
gloss: right
nl: rechts, rechterkant, rechterzijde
en: right-hand, on the right, right side
de: rechts, rechte Seite
fr: à droite, côté droit

[early] kind=time opposite=late
gloss: before the usual time
nl: =vroeg, vroegtijdig, =te vroeg, =vroege
en: early, too early
de: früh, zu früh, frühzeitig
fr: tôt, trop tôt, de bonne heure

[late] kind=time opposite=early
gloss: after the due time
nl: overschreden, =te laat, =te late, =over tijd
en: too late, overdue, =late
de: spät, zu spät, überfällig
fr: tard, trop tard, hors délai

[on-time] kind=time
gloss: at or before the due time
nl: op tijd, tijdig, binnen de termijn, stipt op tijd
en: on time, in good time, timely, punctual, =in time, =on schedule
de: pünktlich, rechtzeitig, fristgerecht, termingerecht
fr: à l'heure, à temps, dans les délais, ponctuel

[fast] kind=quality opposite=slow
gloss: taking little time
nl: snel, vlot, rap, vlug
en: fast, quick, quickly, rapid, swift
de: schnell, zügig, rasch, flott
fr: rapide, rapidement, vite

[slow] kind=quality opposite=fast
gloss: taking much time
nl: langzaam, traag
en: slow, slowly
de: langsam, träge
fr: lent, lentement

[correct] kind=state opposite=wrong
gloss: as it should be
nl: juist, correct, kloppend, foutloos, in orde, =goed ingevuld, =goed aangesloten, =goed gegaan
en: correct, accurate, =is right, =be right, =are right, =are correct
de: richtig, korrekt, zutreffend
fr: correct, exact, =est juste

[wrong] kind=state opposite=correct
gloss: not as it should be
nl: fout, verkeerd, onjuist, vergissing, foutief
en: wrong, incorrect, mistake, error, mistaken
de: falsch, Fehler, fehlerhaft, Irrtum, unrichtig
fr: faux, erroné, erreur, incorrect, mauvais

[safe] kind=state opposite=dangerous
gloss: without danger
nl: veilig, veiligheid, beveiligd
en: safety, secure, security, safe
de: Sicherheit, gefahrlos, sicher
fr: sûr, sécurité, sécurisé, sécuriser

[dangerous] kind=state opposite=safe
gloss: with danger
nl: gevaarlijk, gevaar, onveilig, risico
en: dangerous, danger, unsafe, hazard, risk
de: gefährlich, Gefahr, unsicher, Risiko
fr: dangereux, danger, risque, risqué

[paid] kind=state opposite=unpaid
gloss: payment has been made
nl: betaald zijn, voldane, afgerekend, reeds betaald
en: paid, paid up, settled(paid)
de: bezahlt(paid), beglichen
fr: payé, réglé, acquitté

[unpaid] kind=state opposite=paid
gloss: payment has not been made
nl: onbetaald, openstaand, nog openstaan, achterstallig, =niet betaald, =nog niet betaald
en: unpaid, outstanding, not paid, owing, in arrears
de: unbezahlt, offene Rechnung, ausstehend, rückständig, =nicht bezahlt
fr: impayé, non payé, en souffrance, arriéré

[legal] kind=state opposite=illegal
gloss: by law
nl: wettelijk, legaal, wet, volgens de wet, wetgeving
en: legal, by law, statutory, law, legislation, regulation
de: gesetzlich, legal, Gesetz, laut Gesetz
fr: légal, loi, légalement, législation, réglementation

[illegal] kind=state opposite=legal
gloss: against the law
nl: illegaal, onwettig, strafbaar, tegen de wet
en: illegal, unlawful, against the law
de: illegal, strafbar, gesetzwidrig
fr: illégal, illicite, contraire à la loi

[barrier-free] kind=state
gloss: can be used by disabled persons
nl: rolstoeltoegankelijk, toegankelijk, rolstoelvriendelijk, drempelloos, toegankelijkheid
en: wheelchair accessible, accessible, accessibility, barrier-free, wheelchair-friendly
de: barrierefrei, rollstuhlgerecht, Barrierefreiheit, behindertengerecht
fr: accessible, accessibilité, accessible aux PMR, adapté aux fauteuils

[public-access] kind=state opposite=private
gloss: for everybody
nl: openbaar, publiek(open), voor iedereen toegankelijk
en: public, open to everyone
de: öffentlich, für jeden zugänglich
fr: ouvert à tous, public

[private] kind=state opposite=public-access
gloss: not for everybody
nl: privé, besloten, =besloten, afgeschermd
en: private, exclusive(private)
de: privat, geschlossene Gesellschaft
fr: privé, privatif, privatisé

[accompanied-state] kind=state
gloss: under control of an adult
nl: onder begeleiding van een volwassene, met een volwassene, in gezelschap van een volwassene
en: accompanied by an adult, with an adult, adult supervision
de: in Begleitung eines Erwachsenen, mit einem Erwachsenen, Begleitung Erwachsener
fr: accompagné d'un adulte, avec un adulte, sous la surveillance d'un adulte

[easy] kind=quality opposite=difficult
gloss: costs no effort
nl: makkelijk, gemakkelijk, eenvoudig, simpel
en: easy, simple, straightforward
de: leicht(easy), unkompliziert
fr: facile, simple, aisé

[difficult] kind=quality opposite=easy
gloss: costs effort
nl: moeilijk, lastig, ingewikkeld
en: difficult, hard(difficult), complicated
de: schwierig, kompliziert, umständlich
fr: difficile, compliqué

[satisfied] kind=quality
gloss: of good appearance or satisfaction
nl: tevreden, blij, goed bevallen
en: satisfied, happy with, =pleased with
de: zufrieden, glücklich mit
fr: satisfait, content

[product] kind=thing
gloss: what is sold, whatever it is
nl: product, artikel, koopwaar, handelswaar
en: product, item, article, merchandise, =goods
de: Produkt, Artikel, Ware
fr: produit, article, marchandise

[information] kind=thing
gloss: what one is told or can read about something
nl: informatie, info, inlichting, inlichtingen
en: information, info, =details, =detail, guidance
de: Information, Info, Auskunft
fr: information, info, renseignement

[problem] kind=state
gloss: something that does not go as it should
nl: probleem, moeilijkheid
en: problem, trouble, =issue, =issues, difficulty
de: Problem, Schwierigkeit
fr: problème, souci, difficulté

[greeting] kind=event
gloss: words at the start or end of a message
nl: goedemorgen, goedemiddag, goedenavond, goedendag, hallo, groetjes, groet, vriendelijke groet, hartelijke groet
en: good morning, good afternoon, good evening, hello, kind regards, best regards, yours sincerely, =regards, =dear, =hi, goodbye
de: guten Morgen, guten Tag, guten Abend, hallo, Gruß, sehr geehrt
fr: bonjour, bonsoir, salutation, cordialement, bien à vous, salutations distinguées, =bienvenue, =chère, =cher client, au revoir

[friendly] kind=quality
gloss: kind to people
nl: vriendelijk, aardig
en: friendly
de: freundlich, nett
fr: aimable, sympathique

[organised-event] kind=event
gloss: gathering that is organised and announced
nl: evenement, event, happening
en: event, happening
de: Veranstaltung, Event
fr: événement, évènement

[destination] kind=place
gloss: where a journey goes
nl: bestemming, reisdoel, eindbestemming
en: destination
de: Reiseziel, Zielort
fr: destination

[appear] kind=action
gloss: become visible
nl: verschijnen, zichtbaar, in beeld komen
en: appear, visible
de: erscheinen, sichtbar, ersichtlich, auf|tauchen
fr: apparaître, visible, s'afficher

[tap-click] kind=action
gloss: press a button or link on the screen
nl: klikken, aan|klikken, tikken, aan|tikken, =druk op de knop, knop
en: tap, click, press the button, button, press
de: klicken, an|klicken, tippen, an|tippen, Schaltfläche
fr: cliquer, appuyer sur le bouton, bouton, appuyer, clic

[quarter-year] kind=time
gloss: three months of the calendar
nl: kwartaal
en: calendar quarter, quarter of the year
de: Quartal, Vierteljahr
fr: trimestre

[overview] kind=document
gloss: list or summary of things
nl: overzicht, lijst, opsomming
en: overview, list, summary
de: Übersicht, Liste, Aufstellung
fr: aperçu, liste, récapitulatif

[department] kind=person
gloss: part of an organisation
nl: afdeling, vakafdeling
en: department, division
de: Abteilung, Fachabteilung
fr: service concerné, division

[high-level] kind=quality opposite=low-level
gloss: of great amount or level
nl: hoog
en: high
de: hoch
fr: élevé

[low-level] kind=quality opposite=high-level
gloss: of small amount or level
nl: laag, =lager, =lagere
en: low
de: niedrig, gering
fr: faible

[short-lasting] kind=quality opposite=long-lasting
gloss: of little time or length
nl: kort, kortstondig
en: short, brief
de: kurz, kurzzeitig
fr: court, bref

[long-lasting] kind=quality opposite=short-lasting
gloss: of much time or length
nl: langdurig, =lang, =lange, =langer
en: long, lengthy
de: lang, langwierig
fr: long, prolongé

[first-one] kind=time opposite=last-one
gloss: before all others
nl: eerste, allereerste
en: first
de: erste
fr: premier

[last-one] kind=time opposite=first-one
gloss: after all others
nl: laatste, allerlaatste
en: last, final
de: letzte, allerletzte
fr: dernier

[next-one] kind=time opposite=previous-one
gloss: the one after this
nl: =volgende, eerstvolgend, aanstaand
en: next, upcoming
de: nächst, kommend
fr: prochain, suivant

[previous-one] kind=time opposite=next-one
gloss: the one before this
nl: vorig, voorgaand, afgelopen(previous)
en: previous
de: vorig, vorherig, vergangen
fr: précédent, ancien

[outcome] kind=attribute
gloss: what came out of it
nl: resultaat, uitkomst
en: result, outcome
de: Ergebnis, Resultat
fr: résultat

[happen] kind=event
gloss: come about
nl: gebeuren, plaats|vinden, voor|vallen
en: happen, occur, take place
de: passieren, geschehen
fr: se produire, avoir lieu

[reside] kind=state
gloss: have one's home somewhere
nl: wonen, gehuisvest
en: reside, live in
de: wohnen, ansässig
fr: habiter, résider

[ticket-inspector] kind=person is=staff
gloss: checks tickets and passes
nl: controleur, conducteur
en: inspector, ticket inspector, conductor
de: Kontrolleur, Schaffner
fr: contrôleur

[virus-test] kind=event
gloss: test whether one has a disease
nl: test, =testen, sneltest, zelftest, PCR-test
en: self-test, rapid test, PCR test
de: Test, Schnelltest, Selbsttest, PCR-Test
fr: autotest, test rapide, test PCR, dépistage

[create] kind=action
gloss: make something new, such as an account or a file
nl: aan|maken, aanmaak, creëren
en: create, creation
de: erstellen, an|legen
fr: créer, création

[care-provider] kind=person
gloss: person or institution that gives care
nl: zorgverlener, zorginstelling, zorgaanbieder
en: care provider, healthcare provider
de: Leistungserbringer, Gesundheitsdienstleister
fr: professionnel de santé, prestataire de soins

[tent] kind=thing
gloss: shelter of cloth
nl: tent
en: tent
de: Zelt
fr: tente

[movie] kind=thing
gloss: film that is shown
nl: film, speelfilm, bioscoopfilm
en: movie, feature film, =films
de: Film, Spielfilm, Kinofilm
fr: film, long métrage

[video-clip] kind=thing
gloss: moving pictures to look at on a screen
nl: video, filmpje, videofilmpje
en: video, video clip
de: Video, Videoclip
fr: vidéo

[energy] kind=thing
gloss: gas, electricity and heat together
nl: energie
en: energy
de: Energie
fr: énergie

[medical] kind=quality
gloss: of medicine and doctors
nl: medisch, geneeskundig
en: medical
de: medizinisch, ärztlich
fr: médical

[symptom] kind=state
gloss: sign of an illness
nl: symptoom, ziekteverschijnsel
en: symptom
de: Symptom, Krankheitszeichen
fr: symptôme

[infection] kind=event
gloss: catching an illness from somebody
nl: besmetting, infectie, besmet
en: infection, infected, infect
de: Infektion, Ansteckung, infiziert
fr: infection, infecter, contamination

[positive-result] kind=quality opposite=negative-result
gloss: a test found what it looked for
nl: positief
en: positive
de: positiv
fr: positif

[negative-result] kind=quality opposite=positive-result
gloss: a test did not find what it looked for
nl: negatief
en: negative
de: negativ
fr: négatif

[building] kind=place
gloss: house, hall or block as a whole
nl: gebouw, pand, flatgebouw
en: building, premises
de: Gebäude
fr: bâtiment, immeuble

[industrial-action] kind=event
gloss: workers stop working to gain something
nl: staking, werkonderbreking
en: industrial action, strike, on strike
de: Streik, streiken, Arbeitskampf
fr: grève, mouvement social

[soon] kind=time
gloss: in a short time from now
nl: binnenkort, weldra, op korte termijn
en: soon, shortly
de: bald, demnächst, in Kürze
fr: bientôt, prochainement, sous peu

[status] kind=attribute
gloss: how far something has come
nl: status, stand van zaken
en: status, state of affairs
de: Status, Stand der Dinge
fr: statut, état d'avancement

[remainder] kind=quality
gloss: what is left
nl: resterend, restant, overgebleven, restbedrag
en: remainder, =remaining, =rest of, left over, leftover
de: restlich, verbleibend, übrig
fr: restant, =reste à, =le reste

[case-file] kind=document
gloss: everything an organisation keeps about one case
nl: dossier, zaakdossier
en: case file, dossier
de: Akte, Dossier
fr: dossier

[directions] kind=thing
gloss: how to get somewhere, told or drawn
nl: routebeschrijving, route, plattegrond, wegwijzer
en: directions, route, floor plan, site map, street map
de: Wegbeschreibung, Anfahrtsbeschreibung, Route, Lageplan
fr: itinéraire, plan d'accès, plan du site

[contact-person] kind=person
gloss: the one to turn to
nl: contactpersoon, aanspreekpunt
en: contact person, point of contact
de: Ansprechpartner, Kontaktperson
fr: interlocuteur, correspondant, personne de contact

[contain] kind=state
gloss: have in it
nl: bevatten, bestaan uit
en: contain, consist of
de: bestehen aus, umfassen
fr: contenir, se composer de

[network] kind=thing
gloss: linked computers, cables or masts
nl: netwerk
en: network
de: Netzwerk, Netz
fr: réseau

[identity] kind=attribute
gloss: who somebody is
nl: identiteit
en: identity
de: Identität
fr: identité

[authenticate] kind=action is=check
gloss: show the computer who one is
nl: authenticeren, authenticatie
en: authenticate, authentication, authenticator
de: authentifizieren, Authentifizierung
fr: authentifier, authentification, s'authentifier

[protect] kind=action
gloss: keep from harm
nl: beschermen, bescherming
en: protect, protection
de: schützen, Schutz
fr: protéger, protection

[solve] kind=action
gloss: make a problem go away
nl: op|lossen, oplossing
en: solve, resolve, solution, troubleshoot
de: lösen, Lösung
fr: résoudre, solution

[continue] kind=action
gloss: go on with it
nl: door|gaan met, verder|gaan, voort|zetten
en: continue, proceed, go on with
de: fort|fahren, weiter|machen
fr: continuer, poursuivre

[prevent] kind=action
gloss: see to it that it does not happen
nl: voorkomen, vermijden
en: prevent, avoid
de: vermeiden, verhindern, vor|beugen
fr: éviter, prévention, empêcher que

[important] kind=quality
gloss: that matters
nl: belangrijk, van belang
en: important, of importance
de: wichtig, von Bedeutung
fr: important, d'importance

[organiser] kind=person
gloss: the one who holds an event
nl: organisator, organisatie van … evenement
en: organiser, organizer, promoter
de: Veranstalter, Organisator
fr: organisateur, organisatrice

[activity] kind=event
gloss: something people do together or for fun
nl: activiteit
en: activity
de: Aktivität
fr: activité

[money] kind=thing
gloss: what one pays with
nl: geld
en: money
de: Geld
fr: argent
