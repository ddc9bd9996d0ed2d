# Banking: accounts, cards, transfers, limits, savings, loans, mortgages, fraud, cash machines, overdraft, power of attorney.

[current-account] kind=thing is=bank-account-type
gloss: account for daily payments
nl: betaalrekening, lopende rekening, zichtrekening, privérekening
en: current account, checking account, payment account
de: Girokonto, Zahlungskonto, Privatkonto
fr: compte courant, compte à vue, compte de paiement

[savings-account] kind=thing is=bank-account-type of=save-money
gloss: account for saving
nl: spaarrekening, internetspaarrekening, vrij opneembaar spaargeld
en: savings account, instant access savings
de: Sparkonto, Tagesgeldkonto, Tagesgeld, Sparbuch
fr: compte d'épargne, livret d'épargne, compte épargne, Livret A

[bank-account-type] kind=attribute contrast=yes
gloss: kind of account at a bank
nl: soort bankrekening, rekeningtype, rekeningsoort
en: account type, type of bank account
de: Kontoart, Kontotyp
fr: type de compte bancaire

[joint-account] kind=thing is=bank-account-type
gloss: account of two persons
nl: gezamenlijke rekening, en/of-rekening, gemeenschappelijke rekening, samen een rekening, rekening samen, rekening delen, rekening op twee namen, rekening op beide namen, gedeelde rekening, en-ofrekening
en: joint account, shared account, account together, account in both names, account for two
de: Gemeinschaftskonto, Oder-Konto, Partnerkonto, Konto zu zweit, gemeinsames Konto, Konto gemeinsam
fr: compte joint, compte commun, compte à deux, compte à deux noms

[youth-account] kind=thing is=bank-account-type
gloss: account for minors
nl: jongerenrekening, kinderrekening, jeugdrekening, jongerenbetaalrekening, kinderspaarrekening
en: youth account, children's account, child account, kids account
de: Jugendkonto, Kinderkonto, Taschengeldkonto, Schülerkonto
fr: compte jeune, compte enfant, compte pour mineur

[student-account] kind=thing is=bank-account-type of=student
gloss: account for students
nl: studentenrekening, studentenpakket
en: student account, student bank account
de: Studentenkonto
fr: compte étudiant

[open-account] kind=action opposite=close-account of=open-up
gloss: start a bank account
nl: rekening … openen, bankrekening … openen, rekening … aanvragen, rekeningopening, rekening aan|vragen, betaalrekening aan|vragen, betaalrekening openen, rekening nemen
en: open … account, account opening, open … bank account, apply for … account
de: Konto … eröffnen, Kontoeröffnung, Konto … aufmachen, Konto beantragen, Konto ein|richten
fr: ouvrir … compte, ouverture de compte, demander … ouverture de compte

[account-opening-age] kind=attribute is=minimum-age value=number of=open-account
gloss: from what age one may have the account
nl: minimumleeftijd rekening, leeftijd voor een rekening, rekening vanaf … jaar
en: minimum age for account, account age limit
de: Mindestalter Konto, Konto ab … Jahren
fr: âge minimum pour ouvrir un compte

[close-account] kind=action opposite=open-account of=close-down
gloss: end a bank account
nl: rekening … opheffen, rekening … sluiten, bankrekening … opheffen, rekening … beëindigen, rekening … opzeggen, rekening op|doeken, rekening op|heffen, opheffing van … rekening, rekening af|sluiten, rekening stop|zetten, rekening weg|doen
en: close … account, account closure, close … bank account, closing … account, shut … account
de: Konto … schließen, Konto … auflösen, Kontoauflösung, Konto … kündigen, Kontoschließung, Konto dicht|machen, Konto zu|machen, Konto auf|lösen, Auflösung des Kontos
fr: fermer … compte, clôturer … compte, clôture de compte, fermeture de compte, supprimer … compte bancaire

[switch-bank] kind=action
gloss: moving payments to a new bank
nl: overstapservice, van bank … wisselen, overstappen naar een andere bank, van bank … veranderen
en: switch bank, current account switch, change bank, account switching service
de: Kontowechsel, Bank … wechseln, Kontowechselservice
fr: changer de banque, mobilité bancaire, service de mobilité bancaire

[bic] kind=thing
gloss: international bank code
nl: BIC, BIC-code, SWIFT-code
en: BIC, SWIFT code, BIC code
de: BIC, SWIFT-Code
fr: BIC, code SWIFT, code BIC

[account-balance] kind=attribute value=money is=balance of=current-account
gloss: money on the account
nl: rekeningsaldo, saldo op je rekening, beschikbaar saldo
en: account balance, bank balance, available balance
de: Kontoguthaben, verfügbarer Betrag
fr: solde du compte, solde bancaire, solde disponible

[account-statement] kind=document
gloss: overview of bookings on the account
nl: rekeningafschrift, bankafschrift, rekeningoverzicht
en: bank statement, account statement
de: Kontoauszug, Auszug(bank)
fr: relevé de compte, extrait de compte, relevé bancaire

[annual-bank-statement] kind=document
gloss: yearly overview for taxes
nl: financieel jaaroverzicht, jaaroverzicht
en: annual statement(bank), annual financial overview, tax certificate(bank)
de: Jahressteuerbescheinigung, Jahresübersicht(bank), Steuerbescheinigung
fr: imprimé fiscal unique, relevé annuel, récapitulatif annuel(bank)

[transaction] kind=event
gloss: booking on the account
nl: transactie, bijschrijving, af- en bijschrijving, bij|schrijven
en: transaction, account entry, credit entry
de: Kontobewegung, Transaktion, Kontobuchung, Gutschrift(bank)
fr: transaction, opération bancaire, mouvement de compte

[account-fee] kind=attribute value=money of=current-account
gloss: cost of keeping an account
nl: rekeningkosten, kosten betaalrekening, kosten van de rekening, pakketprijs(bank), bankkosten
en: account fee, monthly account fee, bank charges, maintenance fee(bank)
de: Kontoführungsgebühr, Kontogebühr, Kontoführungskosten, Kontoführungsentgelt
fr: frais de tenue de compte, frais bancaires, frais de compte

# ---- cards
[bank-card] kind=thing of=card
gloss: card belonging to a bank account
nl: bankpas(card), betaalpas(card), pinpas(card), betaalkaart, bankkaart(card), pasje(bank)
en: bank card(card), payment card, cash card
de: Bankkarte(card), Girocard(card), EC-Karte(card), Bezahlkarte
fr: carte de paiement, carte de banque, carte bancaire

[virtual-card] kind=thing is=bank-card of=card
gloss: card existing only in the app
nl: virtuele kaart, virtuele creditcard, virtuele pas, digitale pas
en: virtual card, digital card
de: virtuelle Karte, virtuelle Kreditkarte, digitale Karte
fr: carte virtuelle, e-carte

[block-card] kind=action is=block opposite=unblock-card of=card
gloss: stop a card being used
nl: pas … blokkeren, kaart … blokkeren, bankpas … blokkeren, creditcard … blokkeren, pas … laten blokkeren, pasblokkade
en: block … card, card blocking, freeze … card, stop … card, cancel … card
de: Karte … sperren, Kartensperre, Kartensperrung, Bankkarte … sperren, Karte … sperren lassen
fr: bloquer … carte, opposition carte, opposition sur … carte

[unblock-card] kind=action opposite=block-card of=card
gloss: make a blocked card usable again
nl: pas … deblokkeren, kaart … deblokkeren, blokkade … opheffen
en: unblock … card, unfreeze … card, unlock … card
de: Karte … entsperren, Entsperrung der Karte, Kartensperre … aufheben
fr: débloquer … carte, lever … opposition, réactiver … carte

[card-blocked-state] kind=state of=block,card
gloss: card cannot be used now
nl: pas … geblokkeerd, kaart … geblokkeerd, geblokkeerde pas
en: card … blocked, blocked card, frozen card
de: Karte … gesperrt, gesperrte Karte
fr: carte bloquée, carte … bloquée

[card-blocking-number] kind=attribute value=contact of=block-card
gloss: phone number to block a card
nl: blokkeernummer, blokkeerlijn, nummer om je pas te blokkeren, bankpassen meldcentrale
en: card blocking number, lost and stolen line, card stop line, number to block your card
de: Sperrnotruf, Sperrhotline, Sperrnummer, 116 116
fr: numéro d'opposition, Card Stop, centre d'opposition, serveur d'opposition

[lost-card] kind=event of=card
gloss: card lost or stolen
nl: pas … kwijt, bankpas … kwijt, verloren pas, gestolen pas, pas … gestolen, pas … verloren, ingeslikte pas
en: lost card, stolen card, lose … card, card … stolen, swallowed card
de: Karte … verloren, verlorene Karte, gestohlene Karte, Kartenverlust, Karte … gestohlen
fr: carte perdue, carte volée, perdre … carte, perte de carte, vol de carte, carte avalée

[new-bank-card] kind=action of=card
gloss: order or replace a card
nl: nieuwe pas, pas … aanvragen, nieuwe bankpas, vervangende pas, pas … vervangen, nieuwe kaart(bank)
en: new card, replacement card, order … card, replace … card
de: neue Karte, Ersatzkarte, Karte … bestellen, Kartentausch, Karte … ersetzen
fr: nouvelle carte, carte de remplacement, commander … carte, renouveler … carte, refaire … carte

[card-delivery-time] kind=attribute is=delivery-time value=duration of=new-bank-card,card
gloss: how long until the new card is in the post box
nl: levertijd pas, levertijd bankpas, levertijd nieuwe pas
en: card delivery time, card arrival time
de: Lieferzeit der Karte, Zustellung der Karte
fr: délai de réception de la carte, délai de livraison de la carte

[card-replacement-fee] kind=attribute value=money of=new-bank-card,card
gloss: cost of a new card
nl: kosten nieuwe pas, kosten vervangende pas, paskosten
en: card replacement fee, replacement card fee
de: Ersatzkartengebühr, Gebühr für Ersatzkarte
fr: frais de remplacement de carte, coût de la nouvelle carte

[card-validity] kind=attribute value=duration of=bank-card,card
gloss: how long the card stays valid
nl: geldigheidsduur pas, geldigheid bankpas, pas … verlopen
en: card validity, card expiry, card … expire
de: Gültigkeit der Karte, Karte … abgelaufen, Kartenlaufzeit
fr: validité de la carte, carte expirée, carte … expirer

[card-fee] kind=attribute value=money of=credit-card
gloss: yearly or monthly card price
nl: kaartkosten, jaarbijdrage creditcard, creditcardkosten, kosten creditcard
en: card fee, credit card annual fee
de: Kartengebühr, Kreditkartengebühr, Kartenpreis
fr: cotisation carte, cotisation annuelle de la carte

[wrong-pin] kind=event of=wrong,pin-code
gloss: pin typed wrong too often
nl: verkeerde pincode, pincode … fout, pincode verkeerd ingetoetst, foute pincode
en: wrong PIN, incorrect PIN, wrong pin code
de: falsche PIN, PIN … falsch
fr: code erroné, code secret erroné, mauvais code, code faux

[forgot-pin] kind=event of=pin-code,forget
gloss: customer no longer knows the pin
nl: pincode … vergeten, pincode … opvragen, pincode … kwijt, pincode … wijzigen, pincode op|vragen, pincode opzoeken, pincode bekijken, pincode in|zien, pincode terug|kijken, pincode terug|vinden
en: forgot … PIN, forgotten PIN, forget … PIN, view … PIN, see … PIN, look up … PIN, PIN reminder
de: PIN … vergessen, PIN … anfordern, PIN an|zeigen, PIN ein|sehen, PIN an|fordern, PIN nach|sehen, PIN ab|rufen
fr: oublier … code secret, code oublié, code secret oublié, consulter … code secret, voir … code secret, retrouver … code secret

[bank-reader] kind=thing
gloss: device for bank codes
nl: cardreader, e.dentifier, kaartlezer, random reader, identifier
en: card reader(bank), security token, PINsentry
de: TAN-Generator, Kartenleser(bank), Kartenlesegerät
fr: lecteur de carte, digipass

[online-banking] kind=channel
gloss: banking on internet or in the app
nl: internetbankieren, online bankieren, mobiel bankieren, bankieren-app, bankapp
en: online banking, internet banking, mobile banking, banking app
de: Onlinebanking, Online-Banking, Mobile Banking, Banking-App
fr: banque en ligne, application bancaire, espace bancaire en ligne, banque mobile

# ---- payments
[transfer-limit] kind=attribute is=maximum-amount value=money of=bank-transfer
gloss: highest amount to transfer per day or transaction
nl: overboeklimiet, daglimiet, limiet overboeken, overschrijvingslimiet, overboekingslimiet, betaallimiet, transactielimiet
en: transfer limit, daily limit, daily transfer limit, payment limit, transaction limit
de: Überweisungslimit, Tageslimit, Überweisungsgrenze, Zahlungslimit, Transaktionslimit
fr: plafond de virement, limite de virement, limite journalière, plafond journalier, plafond de paiement

[change-limit] kind=action is=change of=maximum-amount
gloss: change a bank limit
nl: limiet … aanpassen, limiet … wijzigen, limietwijziging, limiet … instellen, limiet verhogen, limiet verlagen, limiet op|hogen, daglimiet op|hogen, daglimiet verhogen, hogere limiet, opnamelimiet verhogen, hogere opnamelimiet, hogere daglimiet, limiet ruimer
en: change … limit, adjust … limit, set … limit, raise … limit, increase … limit, lower … limit, higher limit
de: Limit … ändern, Limit … anpassen, Limitänderung, Limit erhöhen, Limit hoch|setzen, höheres Limit, Limit herauf|setzen, Limit senken
fr: modifier … plafond, changer … plafond, modifier … limite, augmenter … plafond, relever … plafond, plafond plus élevé

[cash-withdrawal-limit] kind=attribute is=maximum-amount value=money of=cash-machine
gloss: highest cash amount per day or week
nl: opnamelimiet, pinlimiet, limiet geldopname, geldopnamelimiet
en: withdrawal limit, cash withdrawal limit, ATM limit, cash limit
de: Auszahlungslimit, Abhebelimit, Verfügungsrahmen, Bargeldlimit
fr: plafond de retrait, limite de retrait

[card-spending-limit] kind=attribute is=maximum-amount value=money of=credit-card
gloss: credit or spending limit of a card
nl: creditcardlimiet, kredietlimiet, kaartlimiet
en: credit limit, card limit
de: Kreditkartenlimit, Kreditrahmen, Kartenlimit, Kreditlimit
fr: plafond de carte, limite de crédit, plafond de dépenses

[contactless-limit] kind=attribute value=money of=contactless
gloss: amount up to which no pin is needed
nl: contactloos limiet, contactloze limiet, zonder pincode betalen
en: contactless limit, tap limit, pay without PIN
de: Kontaktlos-Limit, ohne PIN bezahlen
fr: plafond sans contact, limite sans contact, payer sans code

[transfer-time] kind=attribute value=duration of=bank-transfer
gloss: how long a transfer takes
nl: overboektijd, verwerkingstijd overboeking, duur van een overboeking, overboekingstijd
en: transfer time, transfer processing time, time for a transfer
de: Überweisungsdauer, Dauer der Überweisung, Ausführungsfrist
fr: délai de virement, délai d'exécution du virement

[foreign-transfer] kind=thing is=bank-transfer of=abroad
gloss: transfer outside the euro area
nl: buitenlandse overboeking, wereldbetaling, internationale overboeking, geld naar het buitenland overmaken
en: international transfer, foreign transfer, overseas transfer, send money abroad
de: Auslandsüberweisung, Überweisung ins Ausland
fr: virement international, virement à l'étranger, virement hors SEPA

[scheduled-transfer] kind=thing is=bank-transfer of=make-appointment
gloss: transfer planned in the future
nl: geplande betaling, geplande overboeking, vooruit geplande overboeking
en: scheduled payment, scheduled transfer, future-dated payment
de: Terminüberweisung, geplante Überweisung
fr: virement programmé, virement différé

[standing-order] kind=thing
gloss: transfer repeated automatically by the customer
nl: periodieke overboeking, periodieke overschrijving, automatische overboeking, doorlopende opdracht, vaste overboeking
en: standing order, recurring transfer, automatic transfer
de: Dauerauftrag
fr: virement permanent, ordre permanent, virement automatique

[reverse-direct-debit] kind=action of=direct-debit
gloss: customer gets back a collected amount
nl: storneren, incasso … terugboeken, storno(bank), automatische incasso … terugdraaien
en: reverse … direct debit, direct debit refund, chargeback, recall … direct debit
de: Lastschrift … zurückgeben, Rücklastschrift, Lastschriftrückgabe, zurück|buchen
fr: contester … prélèvement, remboursement du prélèvement, rejet de prélèvement, rétrofacturation

[direct-debit-reversal-period] kind=attribute value=duration of=reverse-direct-debit,direct-debit
gloss: within what time direct debit can be reversed
nl: storneringstermijn, terugboektermijn, termijn om incasso terug te boeken
en: direct debit refund period, chargeback period, chargeback deadline
de: Rückgabefrist der Lastschrift, Widerspruchsfrist Lastschrift
fr: délai de contestation du prélèvement, délai de remboursement du prélèvement

[wrong-transfer] kind=event of=wrong
gloss: money sent to a wrong account
nl: foutieve overboeking, verkeerde overboeking, naar verkeerd rekeningnummer, onjuist overgemaakt, naar een verkeerde rekening
en: wrong transfer, mistaken payment, wrong account, transfer to the wrong account
de: Fehlüberweisung, falsche Überweisung, falsches Konto
fr: virement erroné, erreur de virement, mauvais compte

[recall-transfer] kind=action of=transfer-money
gloss: taking back a payment that was made
nl: overboeking terug|draaien, overboeking terug|halen, overboeking … ongedaan, overboeking in|trekken, overschrijving terug|draaien, overschrijving terug|halen, overschrijving … ongedaan, overschrijving in|trekken, betaling terug|draaien, betaling terug|halen, betaling … ongedaan
en: recall … transfer, reverse … transfer, undo … transfer, recall … payment, reverse … payment, undo … payment, cancel … bank transfer
de: Überweisung zurück|holen, Überweisung zurück|rufen, Überweisung rückgängig, Überweisung widerrufen, Überweisung stornieren, Zahlung rückgängig, Überweisungsrückruf
fr: annuler … virement, rappeler … virement, rappel de virement, revenir sur … virement

[card-dispute] kind=action
gloss: contest a card payment not recognised
nl: transactie … betwisten, onbekende afschrijving, niet-herkende transactie, afschrijving … niet herkennen
en: dispute … transaction, unrecognised transaction, unknown transaction, dispute … charge
de: Umsatz … reklamieren, unbekannte Abbuchung, Zahlung … reklamieren, Kartenumsatz … beanstanden
fr: contester … transaction, opération non reconnue, contestation d'opération, contester … paiement

[foreign-exchange-fee] kind=attribute value=percentage of=bank-card
gloss: surcharge for paying in another currency
nl: koersopslag, wisselkoerstoeslag, koerskosten, kosten vreemde valuta
en: foreign exchange fee, currency conversion fee, foreign transaction fee, exchange rate mark-up
de: Auslandseinsatzentgelt, Fremdwährungsgebühr, Währungsumrechnungsgebühr
fr: frais de change, commission de change, frais de conversion

[exchange-rate] kind=attribute value=number
gloss: rate between two currencies
nl: wisselkoers, valutakoers
en: exchange rate, currency rate
de: Wechselkurs, Devisenkurs
fr: taux de change, cours de change

[use-card-abroad] kind=action of=abroad
gloss: make card usable in other countries
nl: buitenland … aanzetten, pas … buitenland gebruiken, werelddekking, buitenlandgebruik, pinnen in het buitenland, pinnen buiten, geldopname buiten, buiten Nederland pinnen, buitenland … pinnen, geld opnemen in het buitenland, geldopname in het buitenland
en: use … card abroad, enable … abroad, pay abroad, withdraw … abroad, cash … abroad, withdrawal … abroad, card … abroad
de: Karte … im Ausland, Auslandseinsatz, Geoblocking, Abheben im Ausland, im Ausland ab|heben, Bargeldabhebung im Ausland, Abhebung im Ausland
fr: utiliser … carte à l'étranger, payer à l'étranger, retirer à l'étranger, retrait à l'étranger, retraits à l'étranger, carte à l'étranger

# ---- cash
[cash-machine] kind=place
gloss: machine for withdrawing cash
nl: geldautomaat, pinautomaat, Geldmaat, bankautomaat, flappentap
en: ATM, cash machine, cashpoint, cash dispenser
de: Geldautomat, Bankautomat, Bankomat
fr: distributeur de billets, distributeur automatique, DAB

[cash-fee] kind=attribute value=money of=withdraw-money
gloss: cost of a cash withdrawal or deposit
nl: opnamekosten, kosten geldopname, stortingskosten
en: withdrawal fee, cash fee, ATM fee
de: Abhebegebühr, Bargeldgebühr, Automatengebühr
fr: frais de retrait, commission de retrait

# ---- overdraft and credit
[overdraft] kind=state of=balance
gloss: account below zero
nl: rood staan, roodstand, roodstaan, in het rood, negatief saldo, debetstand, onder nul, in de min, onder de nul, in de rode cijfers, in het negatief,
  rood … staan, door de nul, negatief staan, rood komen te staan, onder nul uitkomen, saldo … onder nul
en: overdraft, overdrawn, in the red, negative balance, below zero, go negative, overdraw, go overdrawn, into the red, into minus,
  less than nothing in your account, go below zero, account … below zero, balance … below zero, go into the red, go into minus
de: Dispokredit, Dispo, Überziehung, Konto … überziehen, überzogen, in den Miesen, Dispositionskredit, ins Minus, im Minus, unter null, Kontoüberziehung,
  negativer Kontostand, in die Miesen, in den roten Zahlen, Negativsaldo, in die roten Zahlen, Konto … Minus, unter null gehen
fr: à découvert, solde négatif, dans le rouge, découvert autorisé, =découvert, =découverts, en dessous de zéro, sous zéro, en négatif, solde débiteur,
  compte débiteur, compte … sous zéro, descendre sous zéro, solde … sous zéro, compte … en négatif, passer en négatif

[overdraft-limit] kind=attribute is=maximum-amount value=money of=overdraft
gloss: how far one may go below zero
nl: roodstandlimiet, kredietruimte, limiet roodstand
en: overdraft limit, arranged overdraft limit
de: Dispolimit, Dispositionsrahmen, Disporahmen
fr: plafond de découvert, montant du découvert autorisé

[overdraft-interest] kind=attribute value=percentage of=overdraft
gloss: interest for being overdrawn
nl: debetrente, rente roodstand, rente op rood staan
en: overdraft interest, overdraft rate, debit interest
de: Dispozins, Sollzins, Überziehungszins
fr: intérêts débiteurs, agios, taux de découvert

[savings-interest] kind=attribute value=percentage of=savings-account
gloss: interest received on savings
nl: spaarrente, rente op spaargeld, rente op je spaarrekening, creditrente
en: savings interest, savings rate, interest on savings
de: Sparzins, Guthabenzins, Habenzins, Tagesgeldzins
fr: taux d'épargne, intérêts créditeurs, taux du livret, rémunération de l'épargne

[interest-rate] kind=attribute value=percentage
gloss: interest in general
nl: rente, rentepercentage, rentevoet, rentetarief
en: interest rate, rate of interest, =interest
de: Zins, Zinssatz, Verzinsung
fr: taux d'intérêt, intérêts(bank)

[interest-payment-date] kind=attribute value=date of=savings-interest
gloss: when the interest is credited
nl: rentebijschrijving, rente … bijgeschreven, rentedatum, rente … bijschrijven
en: interest payment date, interest … credited, interest … paid out
de: Zinsgutschrift, Zinsen … gutgeschrieben, Zinszahlung
fr: versement des intérêts, intérêts … crédités, capitalisation des intérêts

[term-deposit] kind=thing is=bank-account-type
gloss: savings fixed for a term
nl: deposito, termijndeposito, spaardeposito, termijnrekening
en: term deposit, fixed-term deposit, fixed-rate savings, fixed-term savings
de: Festgeld, Festgeldkonto, Termingeld
fr: dépôt à terme, compte à terme

[deposit-guarantee] kind=attribute value=money of=savings-account
gloss: amount protected if the bank fails
nl: depositogarantie, depositogarantiestelsel
en: deposit guarantee, deposit protection, FSCS protection
de: Einlagensicherung
fr: garantie des dépôts, fonds de garantie des dépôts

[invest] kind=action
gloss: put money in shares or funds
nl: beleggen, belegging, beleggingsrekening, beleggingsfonds, aandeel(share), effectenrekening
en: invest, investment, investment account, investment fund, stocks and shares, company shares
de: investieren, Geldanlage, Wertpapier, Depot(securities), Fonds(investment), Aktie
fr: investir, placement, compte-titres, fonds de placement, portefeuille-titres

[loan] kind=thing is=borrow
gloss: money lent by the bank
nl: lening, krediet, persoonlijke lening, doorlopend krediet, geld … lenen
en: personal loan, borrow … money, revolving credit, consumer credit, credit agreement, credit facility, loan
de: Kredit, Darlehen, Ratenkredit, Privatkredit, Geld … leihen
fr: crédit(loan), prêt personnel, crédit à la consommation, emprunter … argent, =un prêt, =votre prêt, =prêts, =le prêt

[loan-term] kind=attribute value=duration of=loan
gloss: period in which the loan is paid back
nl: looptijd lening, looptijd van de lening, kredietlooptijd
en: loan term, repayment period, loan period
de: Kreditlaufzeit, Laufzeit des Kredits, Darlehenslaufzeit
fr: durée du prêt, durée de remboursement, durée du crédit

[repay-loan] kind=action
gloss: pay back a loan or mortgage
nl: af|lossen, aflossing, lening … terugbetalen, maandlast, lening … aflossen
en: repay … loan, pay off … loan, pay back … loan, loan instalment
de: tilgen, Tilgung, Kredit … zurückzahlen, Kredit … abbezahlen, Kreditrate, Rückzahlung des Kredits
fr: rembourser … prêt, remboursement du prêt, rembourser … crédit, échéance du prêt

[extra-repayment] kind=action is=repay-loan
gloss: repay more or earlier than agreed
nl: extra aflossen, extra aflossing, vervroegd aflossen, boetevrij aflossen, boetevrij extra aflossen, vervroegde aflossing, tussentijds aflossen, eerder aflossen, tussendoor aflossen, extra … aflossen, vervroegd terug|betalen, eerder terug|betalen, ineens aflossen
en: extra repayment, early repayment, overpayment(mortgage), repay early, overpay, pay off early, pay … off early, settle … loan early, settle early, extra payment … loan
de: Sondertilgung, vorzeitig zurückzahlen, vorzeitige Rückzahlung, Ablösung des Kredits, sondertilgen, außerplanmäßige Rückzahlung, außerplanmäßige Tilgung, vorzeitig tilgen, extra tilgen, vorzeitig ab|lösen, früher zurück|zahlen, außerplanmäßig tilgen
fr: remboursement anticipé, rembourser par anticipation, rembourser plus tôt, rembourser avant l'échéance, remboursement partiel anticipé

[penalty-free-repayment] kind=attribute value=percentage of=extra-repayment
gloss: share one may repay without penalty
nl: boetevrije ruimte, boetevrij percentage, boetevrij bedrag
en: penalty-free amount, penalty-free repayment allowance, overpayment allowance
de: kostenlose Sondertilgung, Sondertilgungsrecht
fr: remboursement sans pénalité

[early-repayment-penalty] kind=attribute value=money of=extra-repayment
gloss: fee for repaying early
nl: boeterente, vergoedingsrente, boete bij vervroegd aflossen
en: early repayment charge, prepayment penalty
de: Vorfälligkeitsentschädigung
fr: indemnité de remboursement anticipé, pénalité de remboursement anticipé, indemnité de remploi

[debt-help] kind=thing
gloss: help with debts
nl: schuldhulpverlening, schuldsanering, schuldhulp
en: debt help, debt advice, debt counselling
de: Schuldnerberatung, Privatinsolvenz
fr: surendettement, médiation de dettes, règlement de dettes

# ---- mortgage
[mortgage] kind=thing is=loan
gloss: loan for a house
nl: hypotheek, hypothecaire lening, woningkrediet, hypotheekaanvraag
en: mortgage, home loan
de: Hypothek, Baufinanzierung, Immobilienkredit, Immobiliendarlehen
fr: prêt hypothécaire, crédit immobilier, prêt immobilier, hypothèque, crédit logement

[mortgage-interest] kind=attribute value=percentage of=mortgage
gloss: interest on a mortgage
nl: hypotheekrente, rente op de hypotheek
en: mortgage rate, mortgage interest
de: Hypothekenzins, Bauzins, Hypothekenzinsen
fr: taux hypothécaire, taux immobilier

[fixed-interest-period] kind=attribute value=duration of=mortgage
gloss: years in which the rate stays fixed
nl: rentevaste periode, rentevastperiode, rente … vastzetten
en: fixed-rate period, fixed interest period, fixed-rate mortgage
de: Zinsbindung, Zinsbindungsfrist, Sollzinsbindung
fr: période à taux fixe, taux fixe, durée du taux fixe

[interest-averaging] kind=action
gloss: change mortgage rate before period ends
nl: rentemiddeling, hypotheek … oversluiten, over|sluiten
en: remortgage, rate switch, refinance … mortgage, interest averaging
de: Umschuldung, Anschlussfinanzierung, um|schulden
fr: rachat de crédit, renégocier … taux, refinancer … prêt

[mortgage-adviser] kind=person of=mortgage
gloss: adviser for mortgages
nl: hypotheekadviseur, hypotheekgesprek, hypotheekadvies
en: mortgage adviser, mortgage advisor, mortgage advice
de: Finanzierungsberater, Baufinanzierungsberater, Finanzierungsberatung
fr: conseiller en crédit immobilier, courtier en prêt

[maximum-mortgage] kind=attribute value=money of=mortgage
gloss: how much one can borrow
nl: maximale hypotheek, maximaal hypotheekbedrag, leencapaciteit, maximaal leenbedrag, maximaal lenen
en: maximum mortgage, maximum loan amount, borrowing capacity
de: maximale Kreditsumme, Höchstdarlehen, maximaler Kreditbetrag
fr: capacité d'emprunt, montant maximum du prêt, montant maximal empruntable

[national-mortgage-guarantee] kind=thing
gloss: Dutch guarantee on a mortgage
nl: NHG, Nationale Hypotheek Garantie
en: National Mortgage Guarantee, NHG
de: nationale Hypothekengarantie
fr: garantie hypothécaire nationale

[mortgage-offer] kind=document
gloss: binding proposal of the lender
nl: hypotheekofferte, renteaanbod, rentevoorstel
en: mortgage offer, mortgage quote
de: Finanzierungsangebot, Kreditangebot, Darlehensangebot
fr: offre de prêt, offre de crédit

[mortgage-offer-validity] kind=attribute value=duration of=mortgage-offer
gloss: how long the mortgage offer stands
nl: geldigheid hypotheekofferte, geldigheidsduur hypotheekofferte, renteaanbod … geldig
en: mortgage offer validity
de: Gültigkeit des Finanzierungsangebots
fr: validité de l'offre de prêt

[construction-deposit] kind=thing
gloss: part of the mortgage set aside for building works
nl: bouwdepot, verbouwdepot
en: construction deposit, building fund(mortgage)
de: Baudepot, Auszahlung nach Baufortschritt
fr: dépôt de construction, déblocage des fonds travaux

[property-valuation] kind=action
gloss: official valuation of a house
nl: taxatie, taxatierapport, woning … taxeren, taxateur(house)
en: property valuation, valuation report, house appraisal
de: Immobilienbewertung, Wertgutachten
fr: estimation immobilière, expertise immobilière

# ---- fraud and authority
[bank-fraud] kind=event
gloss: swindling of a bank customer
nl: fraude, oplichting, bankhelpdeskfraude, opgelicht, betaalfraude, oplichter
en: fraud, scam, scammed, bank impersonation fraud, fraudster, scammer
de: Betrug, Betrüger, Betrugsfall, betrügen, Betrugsversuch
fr: fraude, escroquerie, arnaque, escroc, fraude bancaire

[fraud-number] kind=attribute value=contact of=bank-fraud
gloss: number or address to report fraud
nl: fraudemeldpunt, fraudenummer, fraudehelpdesk, meldpunt fraude, valse-email-adres
en: fraud line, fraud helpline, fraud hotline, fraud reporting
de: Betrugshotline, Betrugsmeldestelle
fr: numéro fraude, service fraude, signalement de fraude

[share-codes] kind=action
gloss: pass on pin, password or codes to others
nl: pincode … delen, codes … afgeven, inlogcode … delen, beveiligingscode … doorgeven, pincode … afgeven
en: share … PIN, disclose … code, give out … code, share … password
de: PIN … weitergeben, TAN … weitergeben, Zugangsdaten … weitergeben
fr: communiquer … code secret, divulguer … code, donner … code secret

[fraud-compensation] kind=action is=refund of=bank-fraud
gloss: bank pays back a fraud victim
nl: fraude … vergoeden, coulancevergoeding, schadevergoeding bij fraude
en: fraud refund, fraud reimbursement, reimburse … fraud
de: Betrugsschaden … erstatten, Erstattung bei Betrug
fr: remboursement de la fraude, rembourser … fraude

[administration-order] kind=thing
gloss: court appoints someone to manage money
nl: bewindvoering, onder bewind, curatele, curator, beschermingsbewind
en: court-appointed administrator, guardianship(adult), deputyship, legal guardian(adult)
de: rechtliche Betreuung, Betreuer(legal)
fr: curatelle, tutelle, curateur, administrateur provisoire

[estate] kind=event
gloss: death of an account holder and heirs
nl: nalatenschap, erfenis, erven-rekening, verklaring van erfrecht
en: estate(inheritance), inheritance, grant of probate
de: Erbe(inheritance), Erbschein, Erbschaft
fr: succession, héritage, acte de notoriété, certificat d'hérédité

[payment-terminal] kind=thing
gloss: device to pay by card in a shop
nl: betaalautomaat, pinapparaat, betaalterminal, betaalapparaat
en: payment terminal, card terminal, card machine
de: Kartenterminal, Zahlungsterminal, Kartenlesegerät an der Kasse
fr: terminal de paiement, TPE

[tax-id-bank] kind=thing
gloss: tax number asked by the bank
nl: fiscaal nummer, TIN
en: tax identification number, TIN
de: Steuer-ID, Steueridentifikationsnummer
fr: numéro d'identification fiscale, NIF

[account-mandate] kind=document is=authorisation-letter
gloss: someone may act on another's bank account
nl: bankvolmacht, volmacht voor de rekening, rekening … volmacht
en: account mandate, third-party access to account, authorised signatory
de: Kontovollmacht, Bankvollmacht, Vollmacht für das Konto
fr: procuration bancaire, procuration sur le compte

[phishing] kind=event is=bank-fraud
gloss: false message seeking codes
nl: phishing, nepmail, valse mail, verdachte mail, nepbericht, verdachte link, smishing, spoofing, nep-sms
en: phishing, suspicious email, fake email, suspicious message, smishing, spoofing, fake text, scam email
de: Phishing, gefälschte Mail, verdächtige E-Mail, Phishing-Mail, gefälschte SMS, Spoofing
fr: hameçonnage, phishing, faux mail, courriel suspect, mail suspect, message suspect, faux message

[credit-check] kind=action
gloss: test whether a customer can pay
nl: BKR, BKR-toets, BKR-toetsing, kredietcheck, kredietwaardigheid, BKR-registratie, kredietwaardigheidscontrole
en: credit check, credit score, creditworthiness, credit rating
de: Schufa, Bonitätsprüfung, Bonität, Schufa-Auskunft, Kreditwürdigkeit
fr: solvabilité, vérification de solvabilité, FICP, enquête de solvabilité

[direct-debit-mandate] kind=document of=direct-debit,authorisation-letter
gloss: permission to collect by direct debit
nl: incassomachtiging, machtiging tot incasso, SEPA-machtiging, machtiging voor incasso
en: direct debit mandate, SEPA mandate
de: SEPA-Mandat, Lastschriftmandat, Lastschrifteinzugsmandat
fr: mandat de prélèvement, mandat SEPA, autorisation de prélèvement

[loan-interest] kind=attribute value=percentage of=loan
gloss: interest paid on a loan or credit
nl: rente op de lening, kredietrente, leenrente, jaarlijks kostenpercentage, JKP
en: loan interest, loan rate, APR, borrowing rate
de: Kreditzins, Effektivzins, effektiver Jahreszins
fr: taux du prêt, TAEG, taux annuel effectif global, taux du crédit

[savings-money] kind=thing of=save-money
gloss: money kept on a savings account
nl: spaargeld, spaartegoed, spaarpot
en: savings, savings balance, nest egg
de: Ersparte, Spareinlage, Sparguthaben, Ersparnisse, =Erspartes, =Ersparten, =Erspartem
fr: économies bancaires, encours d'épargne

[deposit-cash] kind=action opposite=withdraw-cash of=cash
gloss: put banknotes on the account
nl: geld … storten, contant geld … storten, geldstorting, biljetten … storten
en: deposit … cash, cash deposit, pay in … cash, pay in … money
de: Geld … einzahlen, Bareinzahlung, Bargeld … einzahlen
fr: déposer … espèces, verser … espèces, dépôt d'espèces, déposer … argent

[withdraw-cash] kind=action is=withdraw-money opposite=deposit-cash
gloss: take banknotes from the account at a machine
nl: geld … opnemen, contant geld … opnemen, geld … pinnen, contant … opnemen
en: withdraw … cash, withdraw … money, get … cash out, take … cash out
de: Geld … abheben, Bargeld … abheben, Bargeldabhebung, Geld … ziehen
fr: retirer … argent, retirer … espèces, retrait d'espèces
