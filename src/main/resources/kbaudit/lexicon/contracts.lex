# Contracts: subscriptions, notice, trial, pausing, renewal, term, transfer, memberships.

[subscription] kind=thing
gloss: running agreement for a recurring service or product
nl: abonnement, abo, doorlopend abonnement, lopend abonnement, abonnee worden, abonneren, intekenen
en: subscription, subscribe, recurring plan, take out a subscription, subscribing, =plan, =plans
de: Abonnement, Abo, abonnieren, Abovertrag, Dauerabo
fr: abonnement, abonner, formule d'abonnement, souscrire un abonnement, s'abonner

[subscription-price] kind=attribute value=money of=subscription
gloss: what a subscription costs per period
nl: abonnementskosten(subscription price), abonnementsprijs, abonnementsgeld, maandbedrag(subscription price), prijs van … abonnement, abonnementstarief, maandprijs
en: subscription price, subscription fee, monthly fee, monthly price, subscription cost, monthly charge
de: Abopreis, Abonnementgebühr, Monatspreis, Monatsbeitrag(subscription price), Grundgebühr(subscription price), Abogebühr, Monatsgebühr
fr: prix de l'abonnement, tarif de l'abonnement, mensualité(subscription), coût de l'abonnement, prix mensuel, montant mensuel

[subscription-type] kind=attribute contrast=yes of=subscription
gloss: which kind of subscription
nl: abonnementsvorm, soort abonnement, abonnementstype, abonnementsoort
en: subscription type, type of plan, plan type
de: Aboart, Abotyp, Abonnementform, Tarifart
fr: type d'abonnement, formule(subscription), type de formule

[monthly-subscription] kind=thing is=subscription,subscription-type opposite=annual-subscription
gloss: subscription running from month to month
nl: maandabonnement, maandelijks abonnement, per maand opzegbaar abonnement, maandcontract
en: monthly subscription, monthly plan, rolling monthly plan, month-to-month plan, rolling contract
de: Monatsabo, Monatsabonnement, monatliches Abo, Monatsvertrag
fr: abonnement mensuel, formule mensuelle, abonnement au mois

[annual-subscription] kind=thing is=subscription,subscription-type opposite=monthly-subscription
gloss: subscription paid or fixed for a year
nl: jaarabonnement, jaarlijks abonnement, jaarcontract, abonnement voor een jaar
en: annual subscription, yearly subscription, annual plan, yearly plan, annual contract
de: Jahresabo, Jahresabonnement, jährliches Abo, Jahresvertrag
fr: abonnement annuel, formule annuelle, contrat annuel

[gift-subscription] kind=thing is=subscription of=gift
gloss: subscription given as a present
nl: cadeauabonnement, geschenkabonnement, abonnement cadeau geven, abonnement cadeau doen
en: gift subscription, give a subscription as a gift, subscription as a present
de: Geschenkabo, Geschenkabonnement, Abo verschenken
fr: abonnement cadeau, offrir un abonnement, abonnement à offrir

[subscribe-start] kind=action of=subscription
gloss: taking out a subscription or contract
nl: abonnement af|sluiten, abonnement nemen, contract af|sluiten, abonnement aan|gaan, abonnement aan|vragen, abonnement starten
en: take out a plan, sign up for … subscription, start … subscription, enter into … contract, sign up for a plan
de: Abo abschließen, Vertrag abschließen, Abo starten
fr: souscrire, souscription(subscribe start), conclure un contrat, prendre un abonnement, souscription d'un abonnement

[terminate] kind=action is=terminate-contract of=subscription
gloss: ending a subscription or running contract
nl: abonnement stop|zetten, abonnement beëindigen, contract beëindigen, abonnement stoppen, uit|schrijven(membership), eraf willen
en: cancel … subscription, end … subscription, give notice(terminate), cancel … plan, cancel … membership, stop … subscription, cancel your contract
de: Abo beenden, Vertrag beenden, Vertragsbeendigung, auf|kündigen, Abo abbestellen, Abo kündigen
fr: mettre fin à … abonnement, arrêter … abonnement, résiliation de l'abonnement, mettre fin à … contrat, dénoncer

[notice-period] kind=attribute value=duration of=terminate-contract
gloss: how long beforehand one must give notice
nl: opzegtermijn, opzegperiode, opzegtijd, van tevoren op|zeggen, vooraf op|zeggen, termijn van opzegging, hoelang van tevoren opzeggen, opzeggen met een termijn van, maand opzegtermijn
en: notice period, period of notice, cancellation notice, days notice, notice of termination, month notice, notice of, days' notice, month's notice, weeks' notice
de: Kündigungsfrist, Frist zur Kündigung, im Voraus kündigen, Kündigungsdauer, Kündigung mit einer Frist, Monat Kündigungsfrist
fr: délai de préavis, préavis, période de préavis, délai de résiliation, mois de préavis, jours de préavis, préavis d'un mois

[notice-deadline] kind=attribute value=date of=terminate-contract
gloss: the last day to give notice before renewal
nl: uiterste opzegdatum, uiterlijk opzeggen, laatste dag om op te zeggen, uiterlijk … opzeggen
en: last day to cancel, cancel by, latest cancellation date, cancel before
de: Kündigungstermin, spätester Kündigungstermin, spätestens … kündigen, Kündigungsstichtag
fr: date limite de résiliation, résilier avant, résilier au plus tard

[terminate-anytime] kind=state of=contract-term
gloss: subscription can be ended whenever the customer wants
nl: op elk moment op|zeggen, dagelijks opzegbaar, altijd op|zeggen, elk moment opzegbaar, maandelijks opzegbaar, per direct opzegbaar, stoppen wanneer je wilt, je zit nergens aan vast, zit nergens aan vast, opzegbaar, per maand opzegbaar, elke maand stoppen, elke maand op|zeggen, van de ene op de andere maand, elke dag op|zeggen, elk moment stoppen, altijd stoppen
en: cancel anytime, cancel at any time, no commitment, no strings attached, no contract, cancel whenever you like, not tied in, leave any time, leave whenever, stop whenever you like, leave at any time, stop at any time
de: jederzeit kündbar, monatlich kündbar, jederzeit kündigen, täglich kündbar, kündbar, ohne Vertragsbindung, monatlich aus|steigen, jederzeit aus|steigen, jeden Monat … raus, jeden Monat kündigen, jederzeit raus
fr: résiliable à tout moment, sans engagement(terminate anytime), résilier à tout moment, résiliable, résilier quand vous voulez, partir quand vous voulez, arrêter quand vous voulez, arrêter à tout moment

[termination-confirmation] kind=document of=confirm,terminate-contract
gloss: message confirming the end of the contract
nl: opzegbevestiging, bevestiging van … opzegging, beëindigingsbevestiging
en: cancellation confirmation, confirmation of cancellation, termination confirmation
de: Kündigungsbestätigung, Bestätigung der Kündigung
fr: confirmation de résiliation, accusé de résiliation, confirmation de votre résiliation

[termination-letter] kind=document of=terminate-contract
gloss: written notice by the customer
nl: opzegbrief, schriftelijke opzegging, schriftelijk op|zeggen
en: cancellation letter, letter of termination, cancel in writing
de: Kündigungsschreiben, schriftlich kündigen, schriftliche Kündigung
fr: lettre de résiliation, résilier par écrit, résiliation écrite

[early-termination] kind=action is=terminate
gloss: ending before the agreed term is over
nl: tussentijds op|zeggen, tussentijdse opzegging, voortijdig beëindigen, eerder op|zeggen, tussentijds beëindigen, vroegtijdig op|zeggen, voortijdige beëindiging, eerder weg|gaan, eerder stoppen, voortijdig op|zeggen, contract open|breken, weggaan voordat, voor het einde van … contract, vervroegde beëindiging, voordat … contract … om is
en: early termination, terminate early, end early, cancel early, leave early(contract), cancel before the end of the term, before your contract is up, before the contract ends, leave before the end, get out early, before the end of your contract
de: vorzeitige Kündigung, vorzeitig kündigen, vorzeitige Vertragsauflösung, außerordentliche Kündigung, Sonderkündigungsrecht, früher aus|steigen, früher raus, vor Ablauf kündigen, vor Vertragsende, vorzeitig aus|steigen, vorzeitiger Ausstieg, vorzeitige Beendigung, vor Ablauf des Vertrags
fr: résiliation anticipée, résilier avant terme, résilier avant la fin, rupture anticipée, partir avant la fin, avant l'échéance du contrat, quitter avant la fin, avant la fin du contrat

[early-termination-fee] kind=attribute value=money of=early-termination
gloss: charge for ending too early
nl: afkoopsom, opzegboete(early termination fee), opzegvergoeding(early termination fee), boete bij … opzegging, resterende termijnen, afkoopbedrag, beëindigingsvergoeding, overstapboete(early termination fee)
en: early termination fee(early termination fee), exit fee(early termination fee), early exit fee(early termination fee), termination charge, early termination charge, penalty for leaving early
de: Ablösesumme, Vorfälligkeit, Kündigungsgebühr(early termination fee), Aufhebungsgebühr, Restlaufzeitentschädigung
fr: frais de résiliation(early termination fee), indemnité de résiliation, pénalité de résiliation, frais de résiliation anticipée(early termination fee)

[subscription-end-moment] kind=attribute value=date of=terminate-contract
gloss: when the subscription really ends after notice
nl: einde van … betaalperiode, aan het einde van … periode, loopt door tot, blijft actief tot, tot het einde van … maand, einde van … abonnement
en: end of the billing period, runs until, remains active until, end of the paid period, end of your subscription
de: Ende des Abrechnungszeitraums, läuft bis, bleibt aktiv bis, Ende der Laufzeit
fr: fin de la période payée, reste actif jusqu'à, court jusqu'à, fin de période, fin de l'abonnement

[refund-unused-period] kind=action is=refund
gloss: money back for the unused part of a subscription
nl: resterende maanden terug, te veel betaalde abonnementsgeld, ongebruikte periode, restant van … abonnement terug, te veel betaald
en: unused period, refund for unused months, unused months, remaining months refunded
de: nicht genutzter Zeitraum, ungenutzter Zeitraum, zu viel gezahlt, Restmonate erstatten
fr: période non utilisée, mois non utilisés, mois restants

[contract-term] kind=attribute is=duration value=duration
gloss: agreed running time of a contract
nl: contractduur, contractperiode, looptijd van … contract, abonnementsduur, contractlooptijd, =contract loopt, =loopt het contract, =loopt je contract
en: contract term, contract length, contract period, contract duration, term of the contract, subscription term
de: Vertragslaufzeit, Vertragsdauer, Vertragszeit, Abolaufzeit, =Vertrag läuft, =läuft der Vertrag, =Laufzeit des Vertrags
fr: durée du contrat, durée de l'abonnement, période contractuelle, durée contractuelle

[minimum-term] kind=attribute value=duration of=contract-term
gloss: shortest time one is tied to a contract
nl: minimale looptijd, minimumduur, minimale contractduur, minimale abonnementsduur, minimumlooptijd, vast aan … abonnement, minimale periode
en: minimum term, minimum contract period, commitment period, minimum period, minimum commitment, tied in for, lock-in period
de: Mindestlaufzeit, Mindestvertragslaufzeit, Mindestvertragsdauer, Erstlaufzeit, Bindungsfrist, Mindestdauer
fr: durée minimale, période d'engagement, durée d'engagement, durée minimum, engagement minimum, durée minimale d'engagement

[renew] kind=action is=extend-time
gloss: contract continues for a new period
nl: abonnement verlengen, contract verlengen, contractverlenging, door|lopen(subscription), bij|tekenen
en: contract renewal, renew … subscription, roll over(contract), carry on(contract), extend … contract, extend … subscription
de: Vertragsverlängerung, Aboverlängerung
fr: prolongation du contrat, prolonger … contrat, prolongation de l'abonnement, prolonger … abonnement

[auto-renew] kind=action is=renew opposite=no-auto-renew
gloss: contract is prolonged by itself unless notice is given
nl: automatisch verlengen, automatische verlenging, stilzwijgend verlengd, loopt automatisch door, stilzwijgende verlenging, automatisch verlengd, stilzwijgend verlengen
en: automatic renewal, auto-renew, renew automatically, renews automatically, auto-renewal, rolls over automatically
de: automatische Verlängerung, automatisch verlängern, verlängert sich automatisch, stillschweigende Verlängerung, verlängert sich stillschweigend
fr: renouvellement automatique, tacite reconduction, renouvelé automatiquement, reconduit automatiquement, reconduction tacite, reconduction automatique

[no-auto-renew] kind=state opposite=auto-renew
gloss: contract ends by itself
nl: stopt automatisch, eindigt automatisch, niet automatisch verlengd, stopt vanzelf, loopt vanzelf af, eindigt vanzelf, geen automatische verlenging
en: ends automatically, does not renew, stops automatically, not renewed automatically, no automatic renewal, expires automatically
de: endet automatisch, läuft automatisch aus, keine automatische Verlängerung, verlängert sich nicht, endet von selbst
fr: prend fin automatiquement, s'arrête automatiquement, pas de reconduction, sans tacite reconduction, se termine automatiquement

[renewal-period] kind=attribute value=duration of=renew
gloss: for how long the contract is prolonged
nl: verlengingsperiode, verlengd met, verlengingstermijn, verlengd voor, verlengd voor onbepaalde tijd
en: renewal period, renewal term, renewed for
de: Verlängerungszeitraum, Verlängerungsdauer, verlängert um
fr: période de renouvellement, durée de reconduction, renouvelé pour

[trial] kind=thing of=try-test-out
gloss: period to try a service without obligation
nl: proefperiode, proefabonnement, gratis proefperiode, proefmaand, probeermaand, kennismakingsabonnement, gratis proberen, gratis uit|proberen
en: free trial, trial period, trial subscription, try for free, trial month
de: Probezeit(trial), Probeabo, Testphase, Testzeitraum, Gratis-Testphase, Probemonat, kostenlos testen, Probezeitraum
fr: essai gratuit, période d'essai, abonnement d'essai, offre d'essai, mois d'essai, essayer gratuitement

[trial-length] kind=attribute value=duration of=trial,try-test-out
gloss: how long the trial lasts
nl: duur van … proefperiode, proefperiode van, dagen gratis proberen, proefduur, dagen proberen, dagen gratis, eerste … gratis
en: trial length, length of the trial, day free trial, trial lasts, day trial, first … free
de: Dauer der Testphase, Testdauer, Tage kostenlos testen, Testphase von, Tage testen
fr: durée de l'essai, durée de la période d'essai, jours d'essai, essai de … jours

[trial-conversion] kind=event of=subscription,pay
gloss: trial turns into a paid subscription
nl: overgaan in een betaald abonnement, gaat over in, omgezet in een betaald abonnement, na de proefperiode betalen, betaald abonnement
en: converts to a paid plan, turns into a paid subscription, becomes a paid subscription, paid subscription starts
de: geht in ein kostenpflichtiges Abo über, wird kostenpflichtig, Umwandlung in ein Abo, kostenpflichtiges Abo
fr: devient payant, se transforme en abonnement payant, abonnement payant, bascule en abonnement

[pause-subscription] kind=action opposite=resume-subscription
gloss: interrupting a subscription temporarily
nl: pauzeren, abonnement pauzeren, onderbreken, tijdelijk stop|zetten, op pauze zetten, bevriezen, pauze(subscription), vakantiestop, tijdelijk onderbreken,
  on hold zetten, abonnement stil|leggen, tijdelijk stil|leggen, abonnement onderbreken, onderbreking van … abonnement, onderbreking van … lidmaatschap,
  abonnement … on hold, pauze in|lassen, pauzestand, pauzeknop, abonnement stil|zetten, lidmaatschap stil|zetten, tijdelijk stil|zetten, lidmaatschap pauzeren
en: pause, pause … subscription, suspend temporarily, put on hold, freeze(pause subscription), holiday stop, take a break(subscription), pausing,
  subscription … on hold, membership … on hold, plan … on hold, break from … subscription, break from … membership, subscription break, membership break,
  interrupt … subscription, payment pause, membership on hold, memberships on hold, subscription on hold, subscriptions on hold, contract on hold,
  break from your subscription, break from your membership, pause your membership, break … possible
de: pausieren, Abo pausieren, unterbrechen, Abopause, aus|setzen(subscription), einfrieren, auf Pause, auf Eis legen, Abo … auf Eis, ruhen lassen,
  Vertrag … ruhen, Mitgliedschaft … ruhen, still|legen(subscription), Unterbrechung des Abonnements, Unterbrechung … Abo, Abo-Pause, Vertragspause,
  Unterbrechung … Mitgliedschaft, Mitgliedschaft ruhen lassen, Vertrag ruhen lassen, ruhend stellen, Mitgliedschaft stilllegen, Abo stilllegen,
  Mitgliedschaft pausieren
fr: suspendre l'abonnement, mettre en pause, pause(subscription), suspension temporaire, geler, interrompre … abonnement, mettre … en veille, pause d'abonnement,
  interruption de … abonnement, mettre … en suspens, mettre … en sommeil, suspension de … abonnement, suspendre … abonnement, suspendre … adhésion,
  abonnement … en pause, mettre … en pause, abonnements en pause

[pause-length] kind=attribute value=duration of=pause-subscription
gloss: for how long one may pause
nl: pauzeduur, maximaal pauzeren, pauzeperiode, maximale pauze, pauze van maximaal
en: pause length, maximum pause, pause period, pause for up to
de: Pausendauer, maximale Pause, Pausenzeitraum, Ruhezeitdauer
fr: durée de la pause, pause maximale, durée maximale de suspension

[pause-frequency] kind=attribute value=number of=pause-subscription
gloss: how often per year one may pause
nl: keer per jaar pauzeren, aantal pauzes, aantal keer pauzeren
en: number of pauses, times a year pause, pauses per year
de: Anzahl der Pausen, Pausen pro Jahr, mal pro Jahr pausieren
fr: nombre de pauses, pauses par an, nombre de suspensions

[resume-subscription] kind=action opposite=pause-subscription
gloss: subscription starts again after pause or stop
nl: hervatten, heractiveren, abonnement hervatten, weer activeren, opnieuw starten van … abonnement, heractivatie
en: resume, reactivate … subscription, restart … subscription, unpause, resume your plan
de: fortsetzen, reaktivieren, Abo fortsetzen, wieder auf|nehmen(subscription), Reaktivierung
fr: reprendre l'abonnement, réactiver, relancer … abonnement, réactivation, reprise de l'abonnement

[change-subscription] kind=action of=subscription
gloss: moving to another plan
nl: abonnement wijzigen, ander abonnement, overstappen naar … ander abonnement, abonnement aan|passen, abonnementswijziging, van abonnement wisselen, wijziging van … abonnement
en: change … plan, switch plan, change … subscription, switch to another plan, move to a different plan
de: Abo ändern, Abo wechseln, Tarifwechsel, Tarif wechseln, Abowechsel, in einen anderen Tarif
fr: changer d'abonnement, changer de formule, modifier … abonnement, changement de formule, changer d'offre

[upgrade] kind=action opposite=downgrade
gloss: moving to a bigger plan
nl: upgraden, upgrade, groter abonnement, hoger abonnement, uitbreiden van … abonnement
en: upgrade … plan, move up to, bigger plan, higher plan, upgrade
de: Upgrade, upgraden, höherer Tarif, größeres Abo, hoch|stufen
fr: surclassement, passer à une offre supérieure, formule supérieure, offre supérieure, upgrade

[downgrade] kind=action opposite=upgrade
gloss: moving to a smaller plan
nl: downgraden, downgrade, kleiner abonnement, lager abonnement, goedkoper abonnement
en: downgrade, downgrade … plan, move down to, smaller plan, cheaper plan
de: Downgrade, downgraden, niedrigerer Tarif, kleineres Abo, herunter|stufen
fr: passer à une offre inférieure, formule inférieure, offre inférieure, rétrograder, downgrade

[transfer-contract] kind=action
gloss: another person takes over contract or subscription
nl: contractovername, abonnement over|dragen, op naam van iemand anders, tenaamstelling wijzigen, overdracht van … abonnement, abonnement over|nemen, overzetten op … naam, contract overdragen
en: transfer … subscription, transfer … contract, contract transfer, take over … contract, change of ownership, transfer … plan, transfer … membership
de: Vertragsübernahme, Abo übertragen, Vertrag übertragen, Vertragsübertragung, Vertrag übernehmen, Inhaberwechsel
fr: transfert de contrat, céder … abonnement, transférer … abonnement, cession du contrat, changement de titulaire, transférer … contrat

[transfer-contract-fee] kind=attribute value=money of=transfer-contract
gloss: charge for transfer to another person
nl: overdrachtskosten, kosten contractovername, overnamekosten
en: transfer fee, contract transfer fee
de: Übertragungsgebühr, Umschreibungsgebühr, Übernahmegebühr
fr: frais de transfert, frais de cession, frais de changement de titulaire

[terminate-on-death] kind=event of=death
gloss: ending a contract because the holder has died
nl: opzeggen na overlijden, abonnement van een overledene, overlijden doorgeven, opzegging wegens overlijden
en: cancel after a death, bereavement cancellation, cancel for a deceased, subscription of a deceased
de: Kündigung im Todesfall, Kündigung wegen Todesfall, Vertrag eines Verstorbenen
fr: résiliation pour décès, abonnement d'une personne décédée, résilier suite à un décès

[terminate-on-move] kind=event of=move-house,terminate-contract
gloss: ending a contract because of moving house
nl: opzeggen wegens verhuizing, opzeggen bij verhuizing, verhuizing naar het buitenland opzeggen
en: cancel because of a move, cancel when moving, terminate due to relocation
de: Kündigung wegen Umzug, Sonderkündigung bei Umzug, bei Umzug kündigen
fr: résiliation pour déménagement, résilier pour déménagement, résilier en cas de déménagement

[subscription-fixed-period] kind=state opposite=subscription-indefinite
gloss: contract for a definite time
nl: bepaalde tijd, contract voor bepaalde tijd, vaste periode, vaste looptijd
en: fixed term, fixed-term contract, definite period
de: befristeter Vertrag, feste Laufzeit
fr: durée déterminée, contrat à durée déterminée

[subscription-indefinite] kind=state opposite=subscription-fixed-period
gloss: contract without end date
nl: onbepaalde tijd, contract voor onbepaalde tijd(subscription indefinite), tot wederopzegging, zonder einddatum
en: indefinite period, open-ended, until further notice(contract), no fixed term
de: unbefristeter Vertrag, Vertrag auf unbestimmte Zeit, ohne Enddatum
fr: durée indéterminée, contrat à durée indéterminée, sans date de fin

[subscription-box] kind=thing is=subscription
gloss: subscription that delivers goods regularly
nl: abonnementsbox, maandbox, leverabonnement, herhaalbestelling, terugkerende levering, bezorgabonnement
en: subscription box, recurring delivery, subscribe and save, repeat delivery, repeat order
de: Abobox, Spar-Abo, wiederkehrende Lieferung, Lieferabo, Monatsbox
fr: box par abonnement, livraison récurrente, box mensuelle, livraison programmée

[delivery-frequency] kind=attribute of=subscription-box,deliver
gloss: how often the subscription delivers
nl: leverfrequentie, bezorgfrequentie, leverschema, leverritme
en: delivery frequency, delivery interval, how often we deliver
de: Lieferrhythmus, Lieferintervall, Lieferhäufigkeit
fr: fréquence de livraison, rythme de livraison, intervalle de livraison

[skip-delivery] kind=action is=skip
gloss: leaving out one delivery of a subscription
nl: levering over|slaan, box over|slaan, bezorging over|slaan, week over|slaan, maand over|slaan, leveringen over|slaan, week geen box, box weg|klikken,
  weekje over|slaan, week geen maaltijdbox, week geen levering, box af|zeggen, weekje geen box, weekje niks
en: skip … delivery, skip a box, skip a week, skip a month, skip … box, week off, skip the week, leave out a week, no box this week, miss a week, skip any week,
  skip weeks
de: Lieferung auslassen, Lieferung überspringen, Box überspringen, Woche aussetzen, Woche aus|lassen, Woche keine Box, Box ab|bestellen, Woche überspringen,
  Lieferung aussetzen, Woche ohne Box
fr: sauter … livraison, passer une livraison, sauter une semaine, sauter une box, semaine sans box, suspendre une livraison, sauter … semaine, faire l'impasse,
  passer une semaine, sauter … box

[skip-deadline] kind=attribute value=time of=skip-delivery
gloss: until when one may skip or change the next delivery
nl: uiterste wijzigmoment, wijzigdeadline, tot wanneer overslaan
en: skip deadline, deadline to change your box, change deadline
de: Änderungsfrist, Frist zum Überspringen, Pausierfrist
fr: date limite de modification, date limite pour sauter

[membership] kind=thing of=member
gloss: being a member of a club or organisation
nl: lid worden, clublidmaatschap, lid zijn
en: become a member, club membership, join as a member
de: Mitglied werden, Vereinsmitgliedschaft, Clubmitgliedschaft
fr: devenir membre, adhérer, affiliation(club)

[membership-fee] kind=attribute value=money of=membership
gloss: what membership costs
nl: contributie, lidmaatschapsgeld, lidmaatschapskosten, ledenbijdrage
en: membership fee, membership dues, membership cost, subscription dues
de: Mitgliedsbeitrag, Beitrag(membership), Jahresbeitrag, Mitgliedsgebühr
fr: frais d'adhésion, cotisation annuelle, cotisation

[member-benefit] kind=thing of=membership,member
gloss: advantage for members
nl: ledenvoordeel, ledenkorting, voordeel voor leden, ledenprijs
en: member benefit, member discount, members price, member perk
de: Mitgliedervorteil, Mitgliederrabatt, Mitgliederpreis
fr: avantage membre, réduction membre, prix membre, avantage adhérent

[contract-conditions-change] kind=event of=change,condition
gloss: provider alters the contract terms
nl: wijziging van de voorwaarden, voorwaarden wijzigen, gewijzigde voorwaarden, contractwijziging
en: change of terms, changed terms, change to the terms, contract change
de: Vertragsänderung, Änderung der Bedingungen, AGB-Änderung
fr: modification des conditions, changement des conditions, modification contractuelle

[contract-signing] kind=action is=sign of=contract
gloss: agreeing to and signing the contract
nl: contract ondertekenen, digitaal ondertekenen, contract tekenen, contractondertekening
en: sign … contract, sign the agreement, e-sign
de: Vertrag unterschreiben, Vertrag unterzeichnen, Vertragsunterzeichnung
fr: signer … contrat, signature électronique

[subscription-manage] kind=action of=subscription
gloss: customer arranges own subscription in the account
nl: abonnement beheren, abonnementbeheer, abonnement zelf regelen
en: manage … subscription, manage … plan, subscription settings
de: Abo verwalten, Aboverwaltung, Aboeinstellungen
fr: gérer … abonnement, gestion de l'abonnement

[win-back-offer] kind=thing
gloss: offer to stay or come back
nl: behoudaanbod, aanbod om te blijven, terugkomaanbod, retentiekorting
en: retention offer, offer to stay, win-back offer
de: Rückholangebot, Bleibeangebot, Rückgewinnungsangebot
fr: offre de fidélisation, offre de rétention, offre pour rester

[newspaper-delivery] kind=action of=magazine
gloss: daily delivery of a newspaper or magazine by subscription
nl: krant bezorgen, krantenbezorging, krant niet ontvangen, bezorgklacht krant, krantenabonnement, tijdschriftabonnement
en: newspaper delivery, missed newspaper, newspaper subscription, magazine subscription
de: Zeitungszustellung, Zeitung nicht erhalten, Zeitungsabo, Zeitschriftenabo
fr: livraison du journal, portage du journal, journal non reçu, abonnement journal

[holiday-redirect] kind=action
gloss: having newspaper or box sent to a holiday address
nl: vakantieadres, vakantieservice, naar vakantieadres sturen, krant nasturen
en: holiday address, holiday redirect, redirect to holiday address
de: Urlaubsadresse, Urlaubsnachsendung, Reisenachsendung
fr: adresse de vacances, réexpédition vacances, suivi vacances

[registration-fee] kind=attribute value=money
gloss: one-off charge at the start of a contract or membership
nl: inschrijfkosten, inschrijfgeld, entreekosten, startkosten, eenmalige inschrijfkosten,
  inschrijven kost, betalen om in te schrijven, inschrijving is gratis, gratis inschrijven
en: joining fee, registration fee, sign-up fee, enrolment fee, start-up fee,
  pay … to sign up, pay … to join, fee to join, cost to join, costs to join, join for free, free to join
de: Aufnahmegebühr, Anmeldegebühr, Startgebühr, Einschreibegebühr,
  Anmeldung kostet, Beitrittsgebühr, Anmeldung ist kostenlos, kostenlos anmelden
fr: frais d'inscription, droit d'entrée, frais d'entrée, droits d'inscription,
  inscription est gratuite, inscription gratuite, inscription coûte, payer … inscription

[gym-subscription] kind=thing is=subscription
gloss: membership of a fitness club
nl: sportschoolabonnement, fitnessabonnement, sportabonnement, fitnesslidmaatschap
en: gym membership, fitness membership, gym subscription
de: Fitnessvertrag, Fitnessstudio-Mitgliedschaft, Fitnessabo
fr: abonnement de fitness, abonnement salle de sport, abonnement à la salle de sport
