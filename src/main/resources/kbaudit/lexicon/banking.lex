# Banking: accounts, cards, transfers, limits, savings, loans, mortgages, fraud, cash machines, overdraft, power of attorney.

[current-account] kind=thing is=bank-account-type
gloss: account for daily payments
nl: betaalrekening, lopende rekening, zichtrekening, privérekening,
  gewone rekening, betaalrekeningen, girorekening, rekening-courant
en: current account, checking account, payment account,
  everyday account, bank current account, everyday bank account
de: Girokonto, Zahlungskonto, Privatkonto,
  Girokonten, Gehaltskonto, laufendes Konto
fr: compte courant, compte à vue, compte de paiement,
  compte de dépôt, compte bancaire courant, compte-chèques, compte chèque

[savings-account] kind=thing is=bank-account-type of=save-money
gloss: account for saving
nl: spaarrekening, internetspaarrekening, vrij opneembaar spaargeld,
  spaarboekje, spaarrekeningen, rekening om te sparen, internetsparen
en: savings account, instant access savings,
  savings accounts, easy access account, account for savings
de: Sparkonto, Tagesgeldkonto, Tagesgeld, Sparbuch,
  Sparkonten, Sparanlage, Sparrechnung
fr: compte d'épargne, livret d'épargne, compte épargne, Livret A,
  livret bancaire, compte sur livret, carnet de dépôt

[bank-account-type] kind=attribute contrast=yes
gloss: kind of account at a bank
nl: soort bankrekening, rekeningtype, rekeningsoort
en: account type, type of bank account
de: Kontoart, Kontotyp
fr: type de compte bancaire

[joint-account] kind=thing is=bank-account-type
gloss: account of two persons
nl: gezamenlijke rekening, en/of-rekening, gemeenschappelijke rekening, samen een rekening, rekening samen, rekening delen, rekening op twee namen, rekening op beide namen, gedeelde rekening, en-ofrekening,
  rekening met zijn tweeën, rekening met twee namen, rekening voor twee, rekening met uw partner, gezamenlijke betaalrekening, rekening voor ons samen
en: joint account, shared account, account together, account in both names, account for two,
  account for couples, account with your partner, account held by two people, account with two holders
de: Gemeinschaftskonto, Oder-Konto, Partnerkonto, Konto zu zweit, gemeinsames Konto, Konto gemeinsam,
  Konto für zwei, Konto mit Ihrem Partner, Konto auf zwei Namen, Paarkonto
fr: compte joint, compte commun, compte à deux, compte à deux noms,
  compte avec votre conjoint, compte ouvert à deux, compte au nom de deux personnes, compte de couple

[youth-account] kind=thing is=bank-account-type
gloss: account for minors
nl: jongerenrekening, kinderrekening, jeugdrekening, jongerenbetaalrekening, kinderspaarrekening,
  rekening voor jongeren, rekening voor kinderen, rekening voor uw kind, zakgeldrekening, jongerenpakket
en: youth account, children's account, child account, kids account,
  account for children, account for young people, account for your child, junior account, teen account
de: Jugendkonto, Kinderkonto, Taschengeldkonto, Schülerkonto,
  Konto für Kinder, Konto für Jugendliche, Konto für Ihr Kind, Jugendgirokonto
fr: compte jeune, compte enfant, compte pour mineur,
  compte pour enfants, compte pour votre enfant, compte pour les jeunes, compte ado, livret jeune

[student-account] kind=thing is=bank-account-type of=student
gloss: account for students
nl: studentenrekening, studentenpakket,
  rekening voor studenten, studentenbetaalrekening, studentenpakket bank
en: student account, student bank account,
  account for students, bank account for students
de: Studentenkonto,
  Konto für Studenten, Studierendenkonto, Konto für Studierende
fr: compte étudiant,
  compte pour étudiants, compte pour étudiant, pack étudiant bancaire

[open-account] kind=action opposite=close-account of=open-up
gloss: start a bank account
nl: rekening … openen, bankrekening … openen, rekening … aanvragen, rekeningopening, rekening aan|vragen, betaalrekening aan|vragen, betaalrekening openen, rekening nemen,
  openen van … rekening, opening van … rekening, nieuwe rekening, rekening … aanmaken bij de bank, rekening bij ons openen, bankrekening openen,
  rekening te openen
en: open … account, account opening, open … bank account, apply for … account,
  opening an account, set up … bank account, opening of … account, new bank account, start … bank account
de: Konto … eröffnen, Kontoeröffnung, Konto … aufmachen, Konto beantragen, Konto ein|richten,
  Eröffnung eines Kontos, Eröffnung des Kontos, neues Konto, Konto eröffnen, Eröffnung des Girokontos, Konto … beantragen
fr: ouvrir … compte, ouverture de compte, demander … ouverture de compte,
  ouverture d'un compte, ouverture du compte, nouveau compte bancaire, création de compte bancaire, ouvrir un compte

[account-opening-age] kind=attribute is=minimum-age value=number of=open-account
gloss: from what age one may have the account
nl: minimumleeftijd rekening, leeftijd voor een rekening, rekening vanaf … jaar,
  vanaf welke leeftijd een rekening, rekening openen vanaf, leeftijdsgrens rekening
en: minimum age for account, account age limit,
  age to open an account, open an account from age, how old to open an account
de: Mindestalter Konto, Konto ab … Jahren,
  Mindestalter für die Kontoeröffnung, Alter für die Kontoeröffnung
fr: âge minimum pour ouvrir un compte,
  âge pour ouvrir un compte, compte ouvert dès, âge minimum du compte

[close-account] kind=action opposite=open-account of=close-down
gloss: end a bank account
nl: rekening … opheffen, rekening … sluiten, bankrekening … opheffen, rekening … beëindigen, rekening … opzeggen, rekening op|doeken, rekening op|heffen, opheffing van … rekening, rekening af|sluiten, rekening stop|zetten, rekening weg|doen,
  rekening … stopzetten, rekening … afsluiten, sluiten van … rekening, sluiting van … rekening, opheffen van … rekening, rekening … wegdoen,
  beëindiging van … rekening
en: close … account, account closure, close … bank account, closing … account, shut … account,
  closing your account, end … bank account, closure of … account, account … closed, terminate … bank account
de: Konto … schließen, Konto … auflösen, Kontoauflösung, Konto … kündigen, Kontoschließung, Konto dicht|machen, Konto zu|machen, Konto auf|lösen, Auflösung des Kontos,
  Schließung des Kontos, Konto … beenden, Kündigung des Kontos, Konto … löschen lassen Bank, Kontokündigung, Konto … schliessen
fr: fermer … compte, clôturer … compte, clôture de compte, fermeture de compte, supprimer … compte bancaire,
  clôturer un compte, clôture du compte, fermeture du compte, fermer un compte, résilier … compte bancaire, clore … compte

[switch-bank] kind=action
gloss: moving payments to a new bank
nl: overstapservice, van bank … wisselen, overstappen naar een andere bank, van bank … veranderen,
  naar een andere bank, overstappen van bank, overstap naar een andere bank, wisselen van bank, bankwissel, bankoverstap
en: switch bank, current account switch, change bank, account switching service,
  move to another bank, switching banks, another bank account switch, change banks, move your account to another bank
de: Kontowechsel, Bank … wechseln, Kontowechselservice,
  zu einer anderen Bank wechseln, Bankwechsel, Kontoumzug, Wechsel der Bank, Wechsel zu einer anderen Bank
fr: changer de banque, mobilité bancaire, service de mobilité bancaire,
  changement de banque, passer dans une autre banque, transférer … comptes dans une autre banque, mobilité interbancaire

[bic] kind=thing
gloss: international bank code
nl: BIC, BIC-code, SWIFT-code,
  bankidentificatiecode, BIC-nummer, swiftcode
en: BIC, SWIFT code, BIC code,
  bank identifier code, SWIFT/BIC
de: BIC, SWIFT-Code,
  Bankleitzahl international, BIC-Code, SWIFT
fr: BIC, code SWIFT, code BIC,
  code d'identification bancaire, code BIC/SWIFT, SWIFT

[account-balance] kind=attribute value=money is=balance of=current-account
gloss: money on the account
nl: rekeningsaldo, saldo op je rekening, beschikbaar saldo,
  saldo van uw rekening, bedrag op uw rekening, saldo van de rekening, wat er op uw rekening staat, saldo op uw rekening, saldo van je rekening
en: account balance, bank balance, available balance,
  balance of your account, money in your account, amount in your account, balance on your account, funds available
de: Kontoguthaben, verfügbarer Betrag,
  Saldo des Kontos, Betrag auf dem Konto, Stand Ihres Kontos
fr: solde du compte, solde bancaire, solde disponible,
  solde de votre compte, montant disponible sur le compte, avoir en compte

[account-statement] kind=document
gloss: overview of bookings on the account
nl: rekeningafschrift, bankafschrift, rekeningoverzicht,
  afschrift van uw rekening, afschriften, rekeningafschriften, bankuittreksel, rekeninguittreksel
en: bank statement, account statement,
  statement of account, paper statement, monthly statement(bank)
de: Kontoauszug, Auszug(bank),
  Kontoauszüge, Auszüge Ihres Kontos, Bankauszug
fr: relevé de compte, extrait de compte, relevé bancaire,
  relevés de compte, extraits de compte, relevé mensuel, relevés bancaires

[annual-bank-statement] kind=document
gloss: yearly overview for taxes
nl: financieel jaaroverzicht, jaaroverzicht,
  jaaroverzicht van de bank, jaaropgave van de bank, financiële jaaropgave, fiscaal jaaroverzicht
en: annual statement(bank), annual financial overview, tax certificate(bank),
  annual bank summary, yearly summary of your accounts, annual tax statement, certificate of interest
de: Jahressteuerbescheinigung, Jahresübersicht(bank), Steuerbescheinigung,
  Jahressteuerbescheid der Bank, Steuerbescheinigungen, jährliche Steuerbescheinigung, Erträgnisaufstellung
fr: imprimé fiscal unique, relevé annuel, récapitulatif annuel(bank),
  IFU, récapitulatif fiscal, relevé fiscal annuel, attestation fiscale de la banque

[transaction] kind=event
gloss: booking on the account
nl: transactie, bijschrijving, af- en bijschrijving, bij|schrijven,
  betaaltransactie, boeking op uw rekening, betalingstransactie, transacties
en: transaction, account entry, credit entry,
  transactions, movements on your account, account activity, account movement
de: Kontobewegung, Transaktion, Kontobuchung, Gutschrift(bank),
  Umsätze, Kontoumsatz, Transaktionen, Buchung auf dem Konto
fr: transaction, opération bancaire, mouvement de compte,
  mouvements du compte, opération sur le compte, transactions, opérations bancaires

[account-fee] kind=attribute value=money of=current-account
gloss: cost of keeping an account
nl: rekeningkosten, kosten betaalrekening, kosten van de rekening, pakketprijs(bank), bankkosten,
  kosten per maand van de rekening, maandelijkse rekeningkosten, kosten voor uw rekening, kosten van uw betaalrekening,
  kosten voor uw betaalrekening, beheerskosten rekening, prijs van de betaalrekening, kosten van een betaalrekening, betaalpakketkosten
en: account fee, monthly account fee, bank charges, maintenance fee(bank),
  account maintenance fee, monthly fee for your account, cost of the account, cost of your account, account charges, account maintenance charge,
  monthly account charge, bank account fee
de: Kontoführungsgebühr, Kontogebühr, Kontoführungskosten, Kontoführungsentgelt,
  Kontogebühren, Kosten für das Girokonto, Kontoführung kostet, Kosten des Kontos, Kontopreis, Kontoführungsgebühren, monatliche Kontogebühr,
  Kosten für das Konto, Grundpreis des Kontos
fr: frais de tenue de compte, frais bancaires, frais de compte,
  coût du compte, frais de gestion de compte, frais de tenue du compte, coût de tenue de compte, tarif du compte, frais mensuels du compte,
  cotisation du compte

# ---- cards
[bank-card] kind=thing of=card
gloss: card belonging to a bank account
nl: bankpas(card), betaalpas(card), pinpas(card), betaalkaart, bankkaart(card), pasje(bank),
  betaalpasje, bankpasje, pasje van de bank, plastic kaart van de bank, debitcard, bancontactkaart
en: bank card(card), payment card, cash card,
  debit cards, bank cards, payment cards
de: Bankkarte(card), Girocard(card), EC-Karte(card), Bezahlkarte,
  Debitkarte der Bank, Bankkarten, Girokarte, Bankomatkarte, Kontokarte
fr: carte de paiement, carte de banque, carte bancaire,
  carte de débit bancaire, carte Bancontact, cartes bancaires, cartes de paiement

[virtual-card] kind=thing is=bank-card of=card
gloss: card existing only in the app
nl: virtuele kaart, virtuele creditcard, virtuele pas, digitale pas,
  digitale kaart, online betaalkaart, virtuele betaalkaart
en: virtual card, digital card,
  virtual credit card, online-only card, virtual debit card
de: virtuelle Karte, virtuelle Kreditkarte, digitale Karte,
  virtuelle Debitkarte, Online-Karte, digitale Debitkarte
fr: carte virtuelle, e-carte,
  carte bancaire virtuelle, carte numérique, carte dématérialisée

[block-card] kind=action is=block opposite=unblock-card of=card
gloss: stop a card being used
nl: pas … blokkeren, kaart … blokkeren, bankpas … blokkeren, creditcard … blokkeren, pas … laten blokkeren, pasblokkade,
  blokkeren van … pas, blokkeren van … bankpas, pas … stopzetten, blokkering van … pas, blokkeren van … kaart, betaalpas … blokkeren,
  bankkaart … blokkeren, kaart … laten blokkeren, kaart laten blokkeren, pas laten blokkeren, kaart tegenhouden, blokkeren van … creditcard
en: block … card, card blocking, freeze … card, stop … card, cancel … card,
  blocking of … card, blocking your card, freezing … card, lock … card, deactivate … card, put … stop on … card, suspend … card, disable … card
de: Karte … sperren, Kartensperre, Kartensperrung, Bankkarte … sperren, Karte … sperren lassen,
  Sperrung der Karte, Sperren der Karte, Bankkartensperre, Girocard … sperren, Kreditkarte … sperren, Karte … blockieren, Debitkarte … sperren,
  Sperre der Karte, Karte … stilllegen
fr: bloquer … carte, opposition carte, opposition sur … carte,
  opposition à la carte, opposition bancaire, blocage de la carte, mise en opposition, bloquer … carte bancaire, opposition sur la carte,
  blocage … carte, carte … opposition

[unblock-card] kind=action opposite=block-card of=card
gloss: make a blocked card usable again
nl: pas … deblokkeren, kaart … deblokkeren, blokkade … opheffen,
  blokkering van de pas opheffen, blokkering … opheffen, deblokkering van … pas, deblokkeren van … pas, blokkade … verwijderen, pas … weer activeren
en: unblock … card, unfreeze … card, unlock … card,
  unblocking … card, unblocking your card, remove … block from … card, unlock your card
de: Karte … entsperren, Entsperrung der Karte, Kartensperre … aufheben,
  Sperre der Karte … aufheben, Karte … freischalten nach Sperre, Aufhebung der Kartensperre, Karte … reaktivieren, Sperre … aufheben,
  Entsperren der Karte
fr: débloquer … carte, lever … opposition, réactiver … carte,
  déblocage de la carte, levée de l'opposition, débloquer une carte, réactivation de la carte

[card-blocked-state] kind=state of=block,card
gloss: card cannot be used now
nl: pas … geblokkeerd, kaart … geblokkeerd, geblokkeerde pas,
  bankpas … geblokkeerd, betaalpas … geblokkeerd, geblokkeerde bankpas, geblokkeerde kaart, blokkade op uw pas
en: card … blocked, blocked card, frozen card,
  card is blocked, card has been frozen, card … frozen, card … locked, locked card
de: Karte … gesperrt, gesperrte Karte,
  Karte ist gesperrt, Karte … blockiert, gesperrte Bankkarte, Bankkarte … gesperrt
fr: carte bloquée, carte … bloquée,
  carte est bloquée, carte … en opposition, carte désactivée, carte mise en opposition

[card-blocking-number] kind=attribute value=contact of=block-card
gloss: phone number to block a card
nl: blokkeernummer, blokkeerlijn, nummer om je pas te blokkeren, bankpassen meldcentrale,
  nummer om uw pas te blokkeren, telefoonnummer voor blokkeren, blokkeertelefoon, blokkeerservice, nummer om uw kaart te blokkeren,
  nummer voor blokkering, Card Stop
en: card blocking number, lost and stolen line, card stop line, number to block your card,
  number to block a card, number to report a lost card, lost or stolen card line, card emergency number, lost card number,
  number for lost and stolen cards
de: Sperrnotruf, Sperrhotline, Sperrnummer, 116 116,
  Nummer zum Sperren, Sperr-Notruf, Kartensperr-Hotline, Rufnummer zum Sperren, Nummer für die Kartensperre, Kartensperrnummer
fr: numéro d'opposition, Card Stop, centre d'opposition, serveur d'opposition,
  numéro pour bloquer la carte, numéro pour faire opposition, numéro d'opposition carte, numéro interbancaire d'opposition,
  numéro pour bloquer votre carte

[lost-card] kind=event of=card
gloss: card lost or stolen
nl: pas … kwijt, bankpas … kwijt, verloren pas, gestolen pas, pas … gestolen, pas … verloren, ingeslikte pas,
  verloren bankpas, pasje kwijt, kaart kwijt, verlies van … pas, diefstal van … pas, verloren kaart, gestolen kaart, kaart … verloren,
  kaart … gestolen, verlies of diefstal van … pas, verloren betaalpas, kaart … kwijt, pas niet meer kunnen vinden, vermiste pas, gestolen bankpas
en: lost card, stolen card, lose … card, card … stolen, swallowed card,
  card lost, card is missing, mislaid card, loss of … card, lost your card, loss or theft of … card, missing card, card … lost, lost bank card,
  stolen bank card
de: Karte … verloren, verlorene Karte, gestohlene Karte, Kartenverlust, Karte … gestohlen,
  Verlust der Karte, Kartendiebstahl, Diebstahl der Karte, Karte weg, Bankkarte … verloren, Verlust der Bankkarte, Karte … abhandengekommen,
  Girocard … verloren, verlorene Bankkarte
fr: carte perdue, carte volée, perdre … carte, perte de carte, vol de carte, carte avalée,
  perte de la carte, vol de la carte, carte … perdue, carte … volée, perdu votre carte, perte ou vol de la carte, carte égarée,
  perte ou vol de carte, perte de votre carte

[new-bank-card] kind=action of=card
gloss: order or replace a card
nl: nieuwe pas, pas … aanvragen, nieuwe bankpas, vervangende pas, pas … vervangen, nieuwe kaart(bank),
  nieuwe betaalpas, andere pas, vervanging van … pas, bankpas vervangen, vervangende bankpas, nieuwe pinpas, vervangende kaart, nieuwe bankkaart,
  bankpas … aanvragen, betaalpas … aanvragen, pasvervanging, bankpas … vervangen, betaalpas … vervangen, nieuw pasje, vervangingspas
en: new card, replacement card, order … card, replace … card,
  card replacement, new debit card, new bank card, replacement bank card, substitute card, replacing … card, replacement debit card,
  new card … order, reissue … card
de: neue Karte, Ersatzkarte, Karte … bestellen, Kartentausch, Karte … ersetzen,
  neue Bankkarte, Ersatzbankkarte, neue Girocard, neue Debitkarte, Karte … nachbestellen, Kartenersatz, Austauschkarte, Ersatz der Karte,
  neue Girokarte, Neuausstellung der Karte, Folgekarte
fr: nouvelle carte, carte de remplacement, commander … carte, renouveler … carte, refaire … carte,
  nouvelle carte bancaire, remplacement de la carte, carte bancaire de remplacement, remplacer … carte, renouvellement de la carte,
  refaire une carte, remplacement de carte bancaire, refabrication de la carte, commander une carte

[card-delivery-time] kind=attribute is=delivery-time value=duration of=new-bank-card,card
gloss: how long until the new card is in the post box
nl: levertijd pas, levertijd bankpas, levertijd nieuwe pas,
  nieuwe pas binnen, nieuwe bankpas binnen, pas ontvangt u binnen, pas op de mat binnen, bezorgtijd van de pas, nieuwe pas op de mat,
  levertijd van de pas, pas in huis binnen
en: card delivery time, card arrival time,
  new card within, card arrives within, card arrives in, receive your card within, new card arrives, card delivered within
de: Lieferzeit der Karte, Zustellung der Karte,
  neue Karte innerhalb, Karte kommt innerhalb, Karte erhalten Sie innerhalb, Zustellzeit der Karte, Lieferzeit der neuen Karte, Versand der Karte
fr: délai de réception de la carte, délai de livraison de la carte,
  carte arrive sous, carte reçue sous, nouvelle carte sous, délai d'envoi de la carte, recevoir votre carte sous

[card-replacement-fee] kind=attribute value=money of=new-bank-card,card
gloss: cost of a new card
nl: kosten nieuwe pas, kosten vervangende pas, paskosten,
  kosten voor een nieuwe pas, kosten van een nieuwe pas, kosten van een vervangende pas, vervangingskosten pas, nieuwe pas kost,
  vervangende pas kost, prijs van een nieuwe pas, kosten voor een vervangende pas
en: card replacement fee, replacement card fee,
  cost of a replacement card, charge for a new card, charge for a replacement card, new card costs, replacement card costs, fee for a new card,
  fee for a replacement card, replacement card charge
de: Ersatzkartengebühr, Gebühr für Ersatzkarte,
  Kosten für eine Ersatzkarte, Preis der Ersatzkarte, Kosten einer neuen Karte, Ersatzkarte kostet, Gebühr für eine neue Karte, Kartenersatzgebühr,
  Gebühr für eine Ersatzkarte, Kosten der Ersatzkarte
fr: frais de remplacement de carte, coût de la nouvelle carte,
  prix d'une nouvelle carte, coût de remplacement de la carte, remplacement de la carte facturé, nouvelle carte coûte, frais de réfection de carte,
  coût d'une nouvelle carte, frais de refabrication de carte

[card-validity] kind=attribute value=duration of=bank-card,card
gloss: how long the card stays valid
nl: geldigheidsduur pas, geldigheid bankpas, pas … verlopen,
  geldigheid van de pas, pas is geldig, vervaldatum van de pas, pas verloopt, verloopdatum pas, geldigheidsduur van de pas, kaart verloopt
en: card validity, card expiry, card … expire,
  card is valid for, expiry date of your card, card expires, expiration of your card, expiry date on your card
de: Gültigkeit der Karte, Karte … abgelaufen, Kartenlaufzeit,
  Karte ist gültig, Ablaufdatum der Karte, Karte läuft ab, Gültigkeitsdauer der Karte, Gültigkeit Ihrer Karte
fr: validité de la carte, carte expirée, carte … expirer,
  date d'expiration de la carte, carte expire, durée de validité de la carte, carte arrive à échéance, carte est valable

[card-fee] kind=attribute value=money of=credit-card
gloss: yearly or monthly card price
nl: kaartkosten, jaarbijdrage creditcard, creditcardkosten, kosten creditcard,
  jaarlijkse kosten van de creditcard, prijs van de creditcard, kosten van de creditcard, jaarbijdrage van de creditcard, kosten per jaar creditcard
en: card fee, credit card annual fee,
  annual card fee, cost of the credit card, annual fee for the card, yearly card fee, credit card fee per year
de: Kartengebühr, Kreditkartengebühr, Kartenpreis,
  Jahresgebühr der Karte, Kartenjahresgebühr, Kosten der Kreditkarte, Jahrespreis der Karte, Jahresgebühr für die Kreditkarte
fr: cotisation carte, cotisation annuelle de la carte,
  prix de la carte, coût annuel de la carte, cotisation de la carte, coût de la carte bancaire, cotisation annuelle carte

[wrong-pin] kind=event of=wrong,pin-code
gloss: pin typed wrong too often
nl: verkeerde pincode, pincode … fout, pincode verkeerd ingetoetst, foute pincode,
  onjuiste pincode, pincode verkeerd, verkeerde code … pinnen, pincode … verkeerd, driemaal een verkeerde pincode, pincode onjuist
en: wrong PIN, incorrect PIN, wrong pin code,
  PIN incorrectly, wrong PIN number, PIN entered incorrectly, PIN wrong
de: falsche PIN, PIN … falsch,
  PIN falsch eingegeben, PIN … falsch eingegeben, falsche Geheimzahl, PIN-Fehleingabe, Fehleingabe der PIN
fr: code erroné, code secret erroné, mauvais code, code faux,
  code PIN erroné, erreur de code secret, mauvais code secret, mauvais code PIN, code PIN incorrect

[forgot-pin] kind=event of=pin-code,forget
gloss: customer no longer knows the pin
nl: pincode … vergeten, pincode … opvragen, pincode … kwijt, pincode … wijzigen, pincode op|vragen, pincode opzoeken, pincode bekijken, pincode in|zien, pincode terug|kijken, pincode terug|vinden,
  vergeten pincode, pincode … bekijken, pincode … inzien, pincode niet meer weten, pincode is kwijt, nieuwe pincode, pincode … opzoeken
en: forgot … PIN, forgotten PIN, forget … PIN, view … PIN, see … PIN, look up … PIN, PIN reminder,
  PIN forgotten, remember your PIN, retrieve … PIN, get … PIN reminder, new PIN, lost PIN
de: PIN … vergessen, PIN … anfordern, PIN an|zeigen, PIN ein|sehen, PIN an|fordern, PIN nach|sehen, PIN ab|rufen,
  vergessene PIN, PIN … anzeigen, PIN nicht mehr wissen, Geheimzahl vergessen, neue PIN, PIN … abrufen, PIN … einsehen
fr: oublier … code secret, code oublié, code secret oublié, consulter … code secret, voir … code secret, retrouver … code secret,
  code PIN oublié, perdu votre code secret, afficher … code PIN, rappel du code secret, réédition du code, oubli du code secret

[bank-reader] kind=thing
gloss: device for bank codes
nl: cardreader, e.dentifier, kaartlezer, random reader, identifier,
  scanner van de bank, bankscanner, e-dentifier, inlogapparaatje, Rabo Scanner
en: card reader(bank), security token, PINsentry,
  card-reader device, secure key, bank security device
de: TAN-Generator, Kartenleser(bank), Kartenlesegerät,
  TAN-Gerät, chipTAN-Gerät, photoTAN-Gerät
fr: lecteur de carte, digipass,
  boîtier d'authentification, lecteur bancaire, lecteur de carte bancaire

[online-banking] kind=channel
gloss: banking on internet or in the app
nl: internetbankieren, online bankieren, mobiel bankieren, bankieren-app, bankapp,
  bankieren via internet, mobiel-bankieren-app, bank-app, bankieren met de app, online-bankieren, thuisbankieren, webbankieren
en: online banking, internet banking, mobile banking, banking app,
  bank online, bank app, mobile bank, e-banking, bank's app, bank website login
de: Onlinebanking, Online-Banking, Mobile Banking, Banking-App,
  Internetbanking, Bank-App, E-Banking, Mobile-Banking, Online Banking, Onlinebanking-App, Banking App
fr: banque en ligne, application bancaire, espace bancaire en ligne, banque mobile,
  banque sur internet, banque par internet, appli bancaire, espace bancaire, application de la banque, e-banking

# ---- payments
[transfer-limit] kind=attribute is=maximum-amount value=money of=bank-transfer
gloss: highest amount to transfer per day or transaction
nl: overboeklimiet, daglimiet, limiet overboeken, overschrijvingslimiet, overboekingslimiet, betaallimiet, transactielimiet,
  maximumbedrag per overboeking, maximaal over te boeken, maximaal overmaken, limiet voor overboekingen, limiet voor overschrijvingen,
  overboekmaximum, limiet per overboeking, maximum per overboeking, bedrag dat u per dag kunt overmaken, dagmaximum overboeken
en: transfer limit, daily limit, daily transfer limit, payment limit, transaction limit,
  maximum transfer, limit on transfers, limit for transfers, online payment limit, maximum you can transfer, transfer up to, daily payment limit,
  limit per transfer
de: Überweisungslimit, Tageslimit, Überweisungsgrenze, Zahlungslimit, Transaktionslimit,
  Limit für Überweisungen, Höchstbetrag pro Überweisung, maximaler Überweisungsbetrag, Tageslimit für Überweisungen, Überweisungshöchstbetrag,
  Höchstbetrag für Überweisungen
fr: plafond de virement, limite de virement, limite journalière, plafond journalier, plafond de paiement,
  montant maximum des virements, plafond des virements, plafond de virements, virement maximum, limite des virements, montant maximum d'un virement,
  plafond de transfert

[change-limit] kind=action is=change of=maximum-amount
gloss: change a bank limit
nl: limiet … aanpassen, limiet … wijzigen, limietwijziging, limiet … instellen, limiet verhogen, limiet verlagen, limiet op|hogen, daglimiet op|hogen, daglimiet verhogen, hogere limiet, opnamelimiet verhogen, hogere opnamelimiet, hogere daglimiet, limiet ruimer,
  limieten wijzigen, daglimiet … verhogen, limiet … verhogen, limiet … verlagen, verhoging van … limiet, wijzigen van … limiet,
  aanpassen van … limiet, verlaging van … limiet, daglimiet … aanpassen, daglimiet … wijzigen, limiet … veranderen, limiet … omhoog, ruimere limiet,
  limietverhoging, limietaanpassing
en: change … limit, adjust … limit, set … limit, raise … limit, increase … limit, lower … limit, higher limit,
  changing … limit, limit increase, reduce … limit, limit change, increase in … limit, increasing … limit, alter … limit, amend … limit,
  limit … raised
de: Limit … ändern, Limit … anpassen, Limitänderung, Limit erhöhen, Limit hoch|setzen, höheres Limit, Limit herauf|setzen, Limit senken,
  Limits ändern, Limitanpassung, Limit … erhöhen, Limiterhöhung, Erhöhung des Limits, Änderung des Limits, Tageslimit … erhöhen, Limit … senken,
  Anpassung des Limits, Limit … heraufsetzen, Limit … verändern
fr: modifier … plafond, changer … plafond, modifier … limite, augmenter … plafond, relever … plafond, plafond plus élevé,
  changement de plafond, augmentation du plafond, modification du plafond, baisser … plafond, adapter … limite, modification de la limite,
  augmenter … limite, hausse du plafond, adapter … plafond, changer … limite, relèvement du plafond

[cash-withdrawal-limit] kind=attribute is=maximum-amount value=money of=cash-machine
gloss: highest cash amount per day or week
nl: opnamelimiet, pinlimiet, limiet geldopname, geldopnamelimiet,
  maximaal opnemen, maximum geldopname, maximaal pinnen, maximumbedrag om op te nemen, maximale geldopname, opnamemaximum, limiet voor geldopnames,
  limiet voor geld opnemen, dagelijkse opnamelimiet, maximumbedrag bij de automaat, limiet bij de geldautomaat, limiet bij de automaat
en: withdrawal limit, cash withdrawal limit, ATM limit, cash limit,
  maximum withdrawal, withdraw up to, cash withdrawal maximum, limit on cash withdrawals, daily cash limit, daily withdrawal limit,
  maximum cash withdrawal, withdraw a maximum, withdrawal cap
de: Auszahlungslimit, Abhebelimit, Verfügungsrahmen, Bargeldlimit,
  Limit am Geldautomaten, Höchstbetrag am Geldautomaten, maximale Abhebung, Abhebungslimit, Limit für Bargeldabhebungen, Bargeldverfügung,
  tägliches Auszahlungslimit, Höchstbetrag für Abhebungen, maximal abheben
fr: plafond de retrait, limite de retrait,
  retrait maximum, montant maximum de retrait, limite des retraits, plafond des retraits, plafond de retraits, retrait maximal, retirer au maximum,
  plafond de retrait journalier

[card-spending-limit] kind=attribute is=maximum-amount value=money of=credit-card
gloss: credit or spending limit of a card
nl: creditcardlimiet, kredietlimiet, kaartlimiet,
  bestedingsruimte creditcard, limiet van de creditcard, limiet op de creditcard, bestedingslimiet van uw kaart
en: credit limit, card limit,
  credit card limit, limit on your card, spending limit on your card, card spending limit, limit on your credit card
de: Kreditkartenlimit, Kreditrahmen, Kartenlimit, Kreditlimit,
  Limit der Kreditkarte, Ausgabenlimit der Karte, Kartenrahmen, Limit der Karte
fr: plafond de carte, limite de crédit, plafond de dépenses,
  plafond de la carte, plafond de votre carte, plafond de paiement de la carte, limite de dépenses de la carte, plafond de carte bancaire

[contactless-limit] kind=attribute value=money of=contactless
gloss: amount up to which no pin is needed
nl: contactloos limiet, contactloze limiet, zonder pincode betalen,
  limiet contactloos, contactloos betalen zonder pincode, zonder pincode contactloos, contactloos tot, contactloos zonder code,
  zonder pincode pinnen, zonder pin betalen, limiet voor contactloos
en: contactless limit, tap limit, pay without PIN,
  tap without PIN, contactless without PIN, contactless up to, limit for contactless, contactless payments up to, without entering your PIN,
  contactless payment limit
de: Kontaktlos-Limit, ohne PIN bezahlen,
  kontaktlos ohne PIN, ohne PIN zahlen, kontaktlos bis, ohne PIN-Eingabe, Limit für kontaktloses, ohne Eingabe der PIN, Höchstbetrag ohne PIN
fr: plafond sans contact, limite sans contact, payer sans code,
  sans contact jusqu'à, sans saisir le code, plafond du sans contact, sans composer le code, paiement sans code, limite du sans contact,
  sans taper le code

[transfer-time] kind=attribute value=duration of=bank-transfer
gloss: how long a transfer takes
nl: overboektijd, verwerkingstijd overboeking, duur van een overboeking, overboekingstijd,
  overboeking duurt, overschrijving duurt, doorlooptijd van een overboeking, geld staat op de rekening binnen, verwerking van de overboeking,
  overboeken duurt, bijgeschreven binnen, overboeking is verwerkt binnen, verwerking van een overboeking
en: transfer time, transfer processing time, time for a transfer,
  transfer takes, how long a transfer takes, transfer arrives within, time for transfers, duration of a transfer, transfer arrives, transfers take,
  transfer is processed within
de: Überweisungsdauer, Dauer der Überweisung, Ausführungsfrist,
  Überweisung dauert, Laufzeit der Überweisung, Bearbeitungszeit der Überweisung, Überweisung kommt an innerhalb, Überweisungslaufzeit,
  Überweisung ist da innerhalb, Gutschrift der Überweisung
fr: délai de virement, délai d'exécution du virement,
  virement prend, virement arrive sous, durée du virement, délai du virement, virement exécuté sous, délai d'un virement, virement … crédité sous

[foreign-transfer] kind=thing is=bank-transfer of=abroad
gloss: transfer outside the euro area
nl: buitenlandse overboeking, wereldbetaling, internationale overboeking, geld naar het buitenland overmaken,
  overboeking naar het buitenland, betaling naar het buitenland, buitenlandse betaling, overschrijving naar het buitenland,
  geld overmaken naar het buitenland, overboekingen naar het buitenland, betaling buiten de SEPA-zone
en: international transfer, foreign transfer, overseas transfer, send money abroad,
  transfer abroad, transfers abroad, payment abroad, money transfer abroad, sending money abroad, transfer to another country,
  transfer outside the EU, transfers to other countries, international payment
de: Auslandsüberweisung, Überweisung ins Ausland,
  Auslandszahlung, Geld ins Ausland überweisen, Überweisungen ins Ausland, Auslandsüberweisungen, internationale Überweisung, Zahlung ins Ausland,
  Überweisung in ein anderes Land
fr: virement international, virement à l'étranger, virement hors SEPA,
  virement vers l'étranger, transfert à l'étranger, paiement à l'étranger par virement, virements internationaux, transfert d'argent à l'étranger,
  virement en dehors de la zone SEPA, virement hors zone SEPA

[scheduled-transfer] kind=thing is=bank-transfer of=make-appointment
gloss: transfer planned in the future
nl: geplande betaling, geplande overboeking, vooruit geplande overboeking,
  betaling inplannen, overboeking inplannen, overboeking op een latere datum, ingeplande overboeking, toekomstige betaling,
  overschrijving met uitgestelde datum, ingeplande betaling
en: scheduled payment, scheduled transfer, future-dated payment,
  transfer for a future date, future payment, schedule … payment, schedule … transfer, payment on a later date
de: Terminüberweisung, geplante Überweisung,
  Überweisung zu einem späteren Termin, Überweisung mit Ausführungsdatum, Überweisung … terminieren, terminierte Überweisung
fr: virement programmé, virement différé,
  virement à date, virement à une date ultérieure, programmer … virement, virement à terme, virement planifié

[standing-order] kind=thing
gloss: transfer repeated automatically by the customer
nl: periodieke overboeking, periodieke overschrijving, automatische overboeking, doorlopende opdracht, vaste overboeking,
  automatische overschrijving, vaste opdracht, automatische periodieke overboeking, doorlopende betaalopdracht, periodieke betaling,
  bestendige opdracht
en: standing order, recurring transfer, automatic transfer,
  regular transfer, recurring payment order, standing payment, regular payment order, standing orders
de: Dauerauftrag,
  regelmäßige Überweisung, Daueraufträge, wiederkehrende Überweisung, automatische Überweisung
fr: virement permanent, ordre permanent, virement automatique,
  virement récurrent, virement régulier, ordre permanent de virement, virement mensuel automatique, virement périodique

[reverse-direct-debit] kind=action of=direct-debit
gloss: customer gets back a collected amount
nl: storneren, incasso … terugboeken, storno(bank), automatische incasso … terugdraaien,
  incasso … storneren, incasso … terughalen, incasso … terugdraaien, afschrijving … storneren, storneren van … incasso, terugboeken van … incasso,
  incasso … terug laten boeken, automatische incasso … terugboeken, domiciliëring … terugvorderen, incasso ongedaan maken,
  automatische afschrijving terugboeken
en: reverse … direct debit, direct debit refund, chargeback, recall … direct debit,
  reversal of … direct debit, claim back … direct debit, direct debit indemnity, get … direct debit refunded, refund of … direct debit,
  direct debit … reversed, refund … direct debit, dispute … direct debit
de: Lastschrift … zurückgeben, Rücklastschrift, Lastschriftrückgabe, zurück|buchen,
  Lastschrift … zurückbuchen, Lastschrift … zurückholen, Lastschrift widersprechen, Lastschrift … widersprechen, Rückbuchung,
  Rückgabe der Lastschrift, Rückgabe einer Lastschrift, Rückbuchung der Lastschrift, Lastschrift … stornieren
fr: contester … prélèvement, remboursement du prélèvement, rejet de prélèvement, rétrofacturation,
  rejeter … prélèvement, contestation du prélèvement, contestation de prélèvement, faire rejeter … prélèvement, se faire rembourser … prélèvement,
  refuser … prélèvement, remboursement de … prélèvement, remboursement d'un prélèvement

[direct-debit-reversal-period] kind=attribute value=duration of=reverse-direct-debit,direct-debit
gloss: within what time direct debit can be reversed
nl: storneringstermijn, terugboektermijn, termijn om incasso terug te boeken,
  termijn voor storneren, termijn om te storneren, storneren binnen, terugboeken binnen, weken om te storneren, storneringsperiode, terugboekperiode
en: direct debit refund period, chargeback period, chargeback deadline,
  time to claim back a direct debit, weeks to reverse a direct debit, time to dispute a direct debit, period to reverse a direct debit,
  time to reverse a direct debit
de: Rückgabefrist der Lastschrift, Widerspruchsfrist Lastschrift,
  Frist zur Rückgabe der Lastschrift, Frist für die Rückbuchung, Rückgabefrist für Lastschriften, Frist für die Lastschriftrückgabe,
  Frist zum Widerspruch gegen die Lastschrift
fr: délai de contestation du prélèvement, délai de remboursement du prélèvement,
  délai pour contester un prélèvement, délai de rejet du prélèvement, délai de contestation d'un prélèvement, semaines pour contester le prélèvement

[wrong-transfer] kind=event of=wrong
gloss: money sent to a wrong account
nl: foutieve overboeking, verkeerde overboeking, naar verkeerd rekeningnummer, onjuist overgemaakt, naar een verkeerde rekening,
  verkeerd overgemaakt, verkeerde rekening overgemaakt, foutief overgemaakt, overgemaakt naar de verkeerde, foute overboeking,
  naar het verkeerde rekeningnummer, per ongeluk overgemaakt, aan de verkeerde persoon overgemaakt, foute overschrijving
en: wrong transfer, mistaken payment, wrong account, transfer to the wrong account,
  sent to the wrong account, money sent to the wrong, paid the wrong account, misdirected payment, transferred by mistake, payment to the wrong,
  mistaken transfer
de: Fehlüberweisung, falsche Überweisung, falsches Konto,
  an den falschen überwiesen, falsch überwiesen, auf das falsche Konto, irrtümliche Überweisung, versehentlich überwiesen, auf ein falsches Konto,
  fehlerhafte Überweisung, Fehlüberweisungen
fr: virement erroné, erreur de virement, mauvais compte,
  viré sur le mauvais compte, virement envoyé par erreur, virement sur le mauvais compte, virement au mauvais destinataire,
  virement effectué par erreur, virement par erreur

[recall-transfer] kind=action of=transfer-money
gloss: taking back a payment that was made
nl: overboeking terug|draaien, overboeking terug|halen, overboeking … ongedaan, overboeking in|trekken, overschrijving terug|draaien, overschrijving terug|halen, overschrijving … ongedaan, overschrijving in|trekken, betaling terug|draaien, betaling terug|halen, betaling … ongedaan,
  overboeking … terugdraaien, overboeking … terughalen, overboeking … annuleren, overschrijving … annuleren, overschrijving … terughalen,
  terugdraaien van … overboeking, overgemaakt geld terug, overboeking … intrekken, overboeking … terugroepen, overboeking annuleren,
  herroepen van … overboeking
en: recall … transfer, reverse … transfer, undo … transfer, recall … payment, reverse … payment, undo … payment, cancel … bank transfer,
  get … transfer back, transfer … reversed, recall of … payment, cancel … transfer, stop … transfer, call back … transfer, reversal of … transfer,
  cancelling … transfer
de: Überweisung zurück|holen, Überweisung zurück|rufen, Überweisung rückgängig, Überweisung widerrufen, Überweisung stornieren, Zahlung rückgängig, Überweisungsrückruf,
  Überweisung … zurückholen, Überweisung … zurückrufen, Überweisung … widerrufen, Rückruf der Überweisung, Überweisung … stornieren,
  Rückholung der Überweisung, Überweisung … rückgängig machen, Widerruf der Überweisung
fr: annuler … virement, rappeler … virement, rappel de virement, revenir sur … virement,
  récupérer … virement, annulation de … virement, rappel d'un virement, annulation d'un virement, révoquer … virement, faire annuler … virement,
  rappel du virement

[card-dispute] kind=action
gloss: contest a card payment not recognised
nl: transactie … betwisten, onbekende afschrijving, niet-herkende transactie, afschrijving … niet herkennen,
  betwiste transactie, transactie niet herkend, afschrijving niet herkend, afschrijving die u niet herkent, betaling die u niet herkent,
  onbekende transactie, betaling … betwisten, betwisten van … betaling, niet herkende betaling, afschrijving … betwisten, transactie die u niet kent
en: dispute … transaction, unrecognised transaction, unknown transaction, dispute … charge,
  disputed transaction, transaction you don't recognise, payment you don't recognise, payment you do not recognise, disputing … transaction,
  dispute … payment, transaction you do not recognise, unrecognised payment
de: Umsatz … reklamieren, unbekannte Abbuchung, Zahlung … reklamieren, Kartenumsatz … beanstanden,
  Umsatz nicht erkannt, Umsatz … beanstanden, Umsatzreklamation, Reklamation des Umsatzes, Abbuchung … reklamieren, Zahlung … beanstanden,
  unbekannter Umsatz, Abbuchung die Sie nicht kennen, Kartenreklamation
fr: contester … transaction, opération non reconnue, contestation d'opération, contester … paiement,
  opération contestée, opération que vous ne reconnaissez pas, paiement non reconnu, contestation de paiement, paiement que vous ne reconnaissez pas,
  contester … opération, contestation d'un paiement, contester … débit, transaction inconnue

[foreign-exchange-fee] kind=attribute value=percentage of=bank-card
gloss: surcharge for paying in another currency
nl: koersopslag, wisselkoerstoeslag, koerskosten, kosten vreemde valuta,
  opslag op de wisselkoers, valutatoeslag, omrekenkosten, koerstoeslag, kosten voor vreemde valuta, koersmarge, wisselkosten,
  kosten bij betalen in vreemde valuta, opslag op de koers
en: foreign exchange fee, currency conversion fee, foreign transaction fee, exchange rate mark-up,
  non-sterling transaction fee, exchange rate margin, fee for foreign currency, non-sterling fee, currency fee, foreign currency fee, FX fee,
  conversion fee, foreign currency charge
de: Auslandseinsatzentgelt, Fremdwährungsgebühr, Währungsumrechnungsgebühr,
  Fremdwährungsentgelt, Umrechnungsgebühr, Kosten für Fremdwährung, Gebühr für Zahlungen in Fremdwährung, Auslandseinsatzgebühr, Wechselgebühr,
  Währungsgebühr, Fremdwährungsaufschlag
fr: frais de change, commission de change, frais de conversion,
  frais de devise, majoration du taux de change, frais en devise étrangère, frais sur paiements en devises, commission de conversion,
  frais de devises, frais de conversion de devise, marge de change

[exchange-rate] kind=attribute value=number
gloss: rate between two currencies
nl: wisselkoers, valutakoers,
  koers van de valuta, omrekenkoers, koers van de dollar, koers vreemde valuta
en: exchange rate, currency rate,
  rate of exchange, conversion rate for currency, foreign exchange rate
de: Wechselkurs, Devisenkurs,
  Umrechnungskurs, Währungskurs
fr: taux de change, cours de change,
  cours de la devise, taux de conversion, cours des devises

[use-card-abroad] kind=action of=abroad
gloss: make card usable in other countries
nl: buitenland … aanzetten, pas … buitenland gebruiken, werelddekking, buitenlandgebruik, pinnen in het buitenland, pinnen buiten, geldopname buiten, buiten Nederland pinnen, buitenland … pinnen, geld opnemen in het buitenland, geldopname in het buitenland,
  pas in het buitenland, kaart in het buitenland, betalen in het buitenland, pas buiten Europa, pas gebruiken buiten Europa,
  pas openzetten voor buitenland, in het buitenland betalen met uw pas, betalen buiten de eurozone, bankpas in het buitenland, buiten Europa pinnen,
  pinnen buiten Europa
en: use … card abroad, enable … abroad, pay abroad, withdraw … abroad, cash … abroad, withdrawal … abroad, card … abroad,
  card outside Europe, use your card overseas, cash withdrawals abroad, paying abroad, pay with your card abroad, using your card abroad,
  card overseas, spend abroad, pay by card abroad, use of your card abroad
de: Karte … im Ausland, Auslandseinsatz, Geoblocking, Abheben im Ausland, im Ausland ab|heben, Bargeldabhebung im Ausland, Abhebung im Ausland,
  mit der Karte im Ausland zahlen, Karte außerhalb Europas, im Ausland zahlen, im Ausland bezahlen, Zahlen im Ausland, Kartenzahlung im Ausland,
  Kartennutzung im Ausland, Einsatz der Karte im Ausland
fr: utiliser … carte à l'étranger, payer à l'étranger, retirer à l'étranger, retrait à l'étranger, retraits à l'étranger, carte à l'étranger,
  carte hors d'Europe, paiement à l'étranger, paiements à l'étranger, votre carte à l'étranger, payer avec la carte à l'étranger,
  carte en dehors de l'Europe, utilisation de la carte à l'étranger

# ---- cash
[cash-machine] kind=place
gloss: machine for withdrawing cash
nl: geldautomaat, pinautomaat, Geldmaat, bankautomaat, flappentap,
  pinmachine, geldmachine, muurautomaat, cash-automaat, geldautomaten, pinautomaten, bancontactautomaat
en: ATM, cash machine, cashpoint, cash dispenser,
  hole in the wall, cash point, cash machines, ATM machine, ATMs
de: Geldautomat, Bankautomat, Bankomat,
  Geldausgabeautomat, Geldautomaten, Bankterminal, Bargeldautomat
fr: distributeur de billets, distributeur automatique, DAB,
  guichet automatique, distributeur d'argent, distributeur bancaire, DAB/GAB, GAB, automate bancaire

[cash-fee] kind=attribute value=money of=withdraw-money
gloss: cost of a cash withdrawal or deposit
nl: opnamekosten, kosten geldopname, stortingskosten,
  kosten voor geldopname, kosten voor geld opnemen, kosten van geldopname, geldopnamekosten, kosten bij geldopname, kosten voor pinnen,
  kosten voor opname, kosten van geld opnemen, opname kost, geld opnemen kost
en: withdrawal fee, cash fee, ATM fee,
  fee for withdrawing cash, charge for cash withdrawal, cash withdrawal fee, withdrawal charge, cash withdrawal charge, fee for cash withdrawals,
  cash machine charge, cash advance fee
de: Abhebegebühr, Bargeldgebühr, Automatengebühr,
  Gebühr für Bargeldabhebungen, Kosten für Bargeldabhebungen, Gebühr am Geldautomaten, Kosten für das Abheben, Abhebegebühren, Abhebungsgebühr,
  Gebühr für das Abheben, Bargeldentgelt, Kosten fürs Abheben
fr: frais de retrait, commission de retrait,
  frais pour retrait, coût d'un retrait, retrait facturé, frais par retrait, commission sur les retraits, coût du retrait, frais de retraits,
  frais sur les retraits

# ---- overdraft and credit
[overdraft] kind=state of=balance
gloss: account below zero
nl: rood staan, roodstand, roodstaan, in het rood, negatief saldo, debetstand, onder nul, in de min, onder de nul, in de rode cijfers, in het negatief,
  rood … staan, door de nul, negatief staan, rood komen te staan, onder nul uitkomen, saldo … onder nul,
  saldotekort, saldo onder nul, rood mogen staan, negatieve saldo, debetsaldo, negatief komen te staan, kredietlijn op de betaalrekening,
  tekort op uw rekening
en: overdraft, overdrawn, in the red, negative balance, below zero, go negative, overdraw, go overdrawn, into the red, into minus,
  less than nothing in your account, go below zero, account … below zero, balance … below zero, go into the red, go into minus,
  minus balance, overdraft facility, overdrawn account, arranged overdraft, account in minus, negative account balance, overdrawn balance,
  debit balance
de: Dispokredit, Dispo, Überziehung, Konto … überziehen, überzogen, in den Miesen, Dispositionskredit, ins Minus, im Minus, unter null, Kontoüberziehung,
  negativer Kontostand, in die Miesen, in den roten Zahlen, Negativsaldo, in die roten Zahlen, Konto … Minus, unter null gehen,
  Dispositionsrahmen nutzen, Konto im Minus, Überziehungskredit, Konto überziehen, negatives Guthaben, Überziehung des Kontos, Konto ins Minus,
  Sollsaldo, eingeräumte Überziehung, geduldete Überziehung, negativer Saldo
fr: à découvert, solde négatif, dans le rouge, découvert autorisé, =découvert, =découverts, en dessous de zéro, sous zéro, en négatif, solde débiteur,
  compte débiteur, compte … sous zéro, descendre sous zéro, solde … sous zéro, compte … en négatif, passer en négatif,
  facilité de caisse, dépassement de découvert, compte à découvert, découvert bancaire, solde en négatif, solde inférieur à zéro,
  découvert … autorisé, compte dans le rouge

[overdraft-limit] kind=attribute is=maximum-amount value=money of=overdraft
gloss: how far one may go below zero
nl: roodstandlimiet, kredietruimte, limiet roodstand,
  maximaal rood staan, maximaal in het rood, tot hoever u rood mag staan, limiet om rood te staan, rood staan tot, maximale roodstand, roodstaan tot,
  kredietlimiet betaalrekening, limiet voor rood staan, limiet van de roodstand, maximaal negatief saldo, rood staan … tot
en: overdraft limit, arranged overdraft limit,
  overdraft of up to, overdraft up to, overdrawn by up to, maximum overdraft, overdrawn up to, limit of your overdraft, overdraft maximum,
  size of your overdraft
de: Dispolimit, Dispositionsrahmen, Disporahmen,
  Dispo bis, Dispokredit bis, Höhe des Dispos, Dispohöhe, Dispokreditrahmen, maximaler Dispo, Überziehungsrahmen, Höhe des Dispokredits,
  Überziehungslimit, Konto … bis zu … überziehen, Grenze des Dispositionskredits, Kreditrahmen des Kontos
fr: plafond de découvert, montant du découvert autorisé,
  découvert maximum, limite de découvert, découvert jusqu'à, montant du découvert, à découvert jusqu'à, plafond du découvert, découvert maximal,
  limite du découvert

[overdraft-interest] kind=attribute value=percentage of=overdraft
gloss: interest for being overdrawn
nl: debetrente, rente roodstand, rente op rood staan,
  rente bij rood staan, rente over rood staan, rente als u rood staat, roodstandrente, rente over de roodstand, rente op de roodstand,
  debetrentepercentage, rente over een negatief saldo
en: overdraft interest, overdraft rate, debit interest,
  interest on your overdraft, interest on overdrafts, interest when overdrawn, overdraft charges, interest on being overdrawn,
  overdraft interest rate, cost of your overdraft
de: Dispozins, Sollzins, Überziehungszins,
  Zinsen für den Dispo, Dispozinsen, Zinsen für die Überziehung, Überziehungszinsen, Sollzinsen, Zinsen auf den Dispo, Zinssatz für den Dispokredit
fr: intérêts débiteurs, agios, taux de découvert,
  intérêts de découvert, taux du découvert, intérêts sur découvert, coût du découvert, intérêts du découvert, taux débiteur, frais de découvert

[savings-interest] kind=attribute value=percentage of=savings-account
gloss: interest received on savings
nl: spaarrente, rente op spaargeld, rente op je spaarrekening, creditrente,
  rente op spaarrekening, rente op de spaarrekening, rente op uw spaarrekening, spaarrentes, rentevergoeding op spaargeld, rente over uw spaargeld,
  rente die u ontvangt, rente op uw spaargeld
en: savings interest, savings rate, interest on savings,
  interest on your savings, interest on savings accounts, interest you earn, interest earned on savings, savings account rate, AER
de: Sparzins, Guthabenzins, Habenzins, Tagesgeldzins,
  Sparzinsen, Zinsen auf das Sparkonto, Zinsen auf dem Tagesgeldkonto, Zinsen auf Erspartes, Zinsen für Erspartes, Zinsen auf Guthaben, Habenzinsen,
  Guthabenzinsen
fr: taux d'épargne, intérêts créditeurs, taux du livret, rémunération de l'épargne,
  intérêts sur l'épargne, intérêts d'épargne, taux du compte d'épargne, intérêts du livret, taux de rémunération, intérêts de l'épargne

[interest-rate] kind=attribute value=percentage
gloss: interest in general
nl: rente, rentepercentage, rentevoet, rentetarief
en: interest rate, rate of interest, =interest
de: Zins, Zinssatz, Verzinsung
fr: taux d'intérêt, intérêts(bank)

[interest-payment-date] kind=attribute value=date of=savings-interest
gloss: when the interest is credited
nl: rentebijschrijving, rente … bijgeschreven, rentedatum, rente … bijschrijven,
  uitbetaling van de rente, rente wordt bijgeschreven, bijschrijving van de rente, rente … uitbetaald, rente … uitgekeerd, rente-uitkering,
  rente ontvangt u op
en: interest payment date, interest … credited, interest … paid out,
  interest is added, interest is paid, payment of interest, interest … added to your account, interest payout, interest is paid out
de: Zinsgutschrift, Zinsen … gutgeschrieben, Zinszahlung,
  Gutschrift der Zinsen, Zinsauszahlung, Zinsen werden … ausgezahlt, Zinsen … ausbezahlt, Zinsen … ausgezahlt, Auszahlung der Zinsen
fr: versement des intérêts, intérêts … crédités, capitalisation des intérêts,
  intérêts … versés, paiement des intérêts, intérêts … payés, intérêts … ajoutés

[term-deposit] kind=thing is=bank-account-type
gloss: savings fixed for a term
nl: deposito, termijndeposito, spaardeposito, termijnrekening,
  depositorekening, spaargeld … vastzetten, vast spaardeposito, geld voor een vaste periode vastzetten, vaste spaarrekening,
  geld vastzetten tegen vaste rente
en: term deposit, fixed-term deposit, fixed-rate savings, fixed-term savings,
  fixed-term account, fixed savings, fixed deposit, time deposit, notice account, fixed-rate bond, lock away your savings
de: Festgeld, Festgeldkonto, Termingeld,
  Festgeldanlage, Sparbrief, Termineinlage, Geld fest anlegen, festverzinsliche Anlage
fr: dépôt à terme, compte à terme,
  compte bloqué à terme, placement à terme, dépôt bloqué, compte d'épargne bloqué, épargne bloquée

[deposit-guarantee] kind=attribute value=money of=savings-account
gloss: amount protected if the bank fails
nl: depositogarantie, depositogarantiestelsel,
  spaargeld … gegarandeerd, spaargarantie, tot 100.000 euro gegarandeerd, garantie op spaargeld, garantiestelsel, spaartegoed … beschermd
en: deposit guarantee, deposit protection, FSCS protection,
  savings protected up to, deposits protected, deposit guarantee scheme, savings are protected, deposit insurance, protected by the FSCS,
  guarantee on your savings
de: Einlagensicherung,
  Einlagensicherungsfonds, Einlagen … geschützt, Einlagen … abgesichert, gesetzliche Einlagensicherung, Ersparnisse … abgesichert,
  Absicherung der Einlagen
fr: garantie des dépôts, fonds de garantie des dépôts,
  dépôts garantis, garantie de votre épargne, épargne garantie, dépôts … garantis, FGDR, protection des dépôts

[invest] kind=action
gloss: put money in shares or funds
nl: beleggen, belegging, beleggingsrekening, beleggingsfonds, aandeel(share), effectenrekening,
  geld beleggen, aandelen kopen, beleggingsproduct, fondsbeleggen, beleggingen, geld investeren, beleggingsportefeuille,
  effectenportefeuille
en: invest, investment, investment account, investment fund, stocks and shares, company shares,
  investing, investment product, shares and funds, invest in funds, buy shares, investments, securities account
de: investieren, Geldanlage, Wertpapier, Depot(securities), Fonds(investment), Aktie,
  Geld anlegen, Wertpapierdepot, Wertpapiere, Aktien, Fondssparen, Investment, Anlagekonto, Fondsanlage
fr: investir, placement, compte-titres, fonds de placement, portefeuille-titres,
  placer son argent, placements, épargne investie, fonds d'investissement, placer … argent, investissement, produits de placement, actions et fonds

[loan] kind=thing is=borrow
gloss: money lent by the bank
nl: lening, krediet, persoonlijke lening, doorlopend krediet, geld … lenen,
  bankkrediet, kredietovereenkomst, leningen, consumptief krediet, geld … lenen bij de bank, kredietverstrekking, leningovereenkomst, leenbedrag,
  consumentenkrediet
en: personal loan, borrow … money, revolving credit, consumer credit, credit agreement, credit facility, loan,
  loans, borrowing money, bank loan, unsecured loan, loan agreement, loan from the bank
de: Kredit, Darlehen, Ratenkredit, Privatkredit, Geld … leihen,
  Darlehensvertrag, Bankkredit, Verbraucherkredit, Konsumentenkredit, Kreditvertrag, Kredite, Privatdarlehen
fr: crédit(loan), prêt personnel, crédit à la consommation, emprunter … argent, =un prêt, =votre prêt, =prêts, =le prêt,
  prêt bancaire, contrat de crédit, contrat de prêt, crédit personnel, prêt à tempérament, crédit conso

[loan-term] kind=attribute value=duration of=loan
gloss: period in which the loan is paid back
nl: looptijd lening, looptijd van de lening, kredietlooptijd,
  aflossingsperiode, duur van de lening, termijn van de lening, terugbetalingstermijn van de lening, looptijd van het krediet, leenlooptijd,
  aflostermijn, afloopdatum van de lening
en: loan term, repayment period, loan period,
  length of the loan, term of the loan, duration of the loan, loan duration, years to repay, length of your loan, repayment term
de: Kreditlaufzeit, Laufzeit des Kredits, Darlehenslaufzeit,
  Dauer des Kredits, Laufzeit des Darlehens, Rückzahlungsdauer, Tilgungsdauer, Rückzahlungszeitraum, Dauer des Darlehens
fr: durée du prêt, durée de remboursement, durée du crédit,
  durée de l'emprunt, durée du remboursement du prêt, période de remboursement du crédit, échelonnement du prêt, durée de votre prêt,
  durée de votre crédit

[repay-loan] kind=action
gloss: pay back a loan or mortgage
nl: af|lossen, aflossing, lening … terugbetalen, maandlast, lening … aflossen,
  lening … afbetalen, krediet … aflossen, aflossing van … lening, terugbetaling van … lening, hypotheek … aflossen, afbetalen van … lening,
  maandelijkse aflossing, krediet … terugbetalen, aflossingstermijn lening, aflossingen
en: repay … loan, pay off … loan, pay back … loan, loan instalment,
  repaying … loan, repayment of … loan, loan repayment, pay down … loan, monthly repayment, loan repayments, paying off … loan, mortgage repayment
de: tilgen, Tilgung, Kredit … zurückzahlen, Kredit … abbezahlen, Kreditrate, Rückzahlung des Kredits,
  Kredit … tilgen, Darlehen … zurückzahlen, Kredit … ablösen, Rückzahlung des Darlehens, Tilgung des Kredits, Tilgungsrate, Darlehen … tilgen,
  Monatsrate des Kredits
fr: rembourser … prêt, remboursement du prêt, rembourser … crédit, échéance du prêt,
  rembourser … emprunt, remboursement de l'emprunt, remboursement du crédit, mensualité du prêt, amortissement du prêt, remboursement de prêt,
  mensualités du prêt, mensualité du crédit, rembourser un prêt

[extra-repayment] kind=action is=repay-loan
gloss: repay more or earlier than agreed
nl: extra aflossen, extra aflossing, vervroegd aflossen, boetevrij aflossen, boetevrij extra aflossen, vervroegde aflossing, tussentijds aflossen, eerder aflossen, tussendoor aflossen, extra … aflossen, vervroegd terug|betalen, eerder terug|betalen, ineens aflossen,
  meer aflossen, versneld aflossen, vroegtijdig aflossen, volledig aflossen vóór, vroegtijdige aflossing, voortijdig aflossen,
  vervroegde terugbetaling, lening … eerder aflossen, extra terugbetalen, vroegtijdig terugbetalen, extra … terugbetalen, vervroegd … aflossen,
  tussentijdse aflossing, extra afbetalen, tussentijds … aflossen
en: extra repayment, early repayment, overpayment(mortgage), repay early, overpay, pay off early, pay … off early, settle … loan early, settle early, extra payment … loan,
  paying off early, early settlement, pay extra off, repay more, overpayments, early loan repayment, repay … early, pay off … loan early,
  extra repayments, overpay … mortgage, additional repayment, lump-sum repayment, early payoff, pay more off your mortgage
de: Sondertilgung, vorzeitig zurückzahlen, vorzeitige Rückzahlung, Ablösung des Kredits, sondertilgen, außerplanmäßige Rückzahlung, außerplanmäßige Tilgung, vorzeitig tilgen, extra tilgen, vorzeitig ab|lösen, früher zurück|zahlen, außerplanmäßig tilgen,
  Sondertilgungen, Sonderzahlung auf das Darlehen, vorzeitige Tilgung, Darlehen … vorzeitig, zusätzliche Tilgung, mehr tilgen, vorzeitige Ablösung,
  Extratilgung, Kredit … vorzeitig, vorzeitige Kreditrückzahlung, vorzeitig … zurückzahlen, außerplanmäßig zurück|zahlen, vorfristig zurück|zahlen
fr: remboursement anticipé, rembourser par anticipation, rembourser plus tôt, rembourser avant l'échéance, remboursement partiel anticipé,
  remboursement avant terme, rembourser … par anticipation, rembourser une partie à l'avance, remboursements anticipés, rembourser avant terme,
  remboursement supplémentaire, solder … crédit, rembourser … plus tôt, rembourser … avant terme, rembourser davantage

[penalty-free-repayment] kind=attribute value=percentage of=extra-repayment
gloss: share one may repay without penalty
nl: boetevrije ruimte, boetevrij percentage, boetevrij bedrag,
  boetevrij aflossen tot, vergoedingsvrij aflossen, vergoedingsvrije ruimte, zonder boete aflossen, boetevrij extra aflossen tot,
  percentage boetevrij, kosteloos extra aflossen, zonder vergoeding aflossen, vergoedingsvrij, boetevrij terugbetalen, zonder boete extra
en: penalty-free amount, penalty-free repayment allowance, overpayment allowance,
  overpay without charge, overpay without penalty, repay without penalty, penalty-free overpayment, overpay up to, overpayments without charge,
  without an early repayment charge, penalty-free overpayments
de: kostenlose Sondertilgung, Sondertilgungsrecht,
  kostenfreie Sondertilgung, Sondertilgung ohne Gebühr, Sondertilgung ohne Entschädigung, Sondertilgung bis zu, ohne Vorfälligkeitsentschädigung,
  gebührenfreie Sondertilgung
fr: remboursement sans pénalité,
  remboursement anticipé sans frais, rembourser sans pénalité, sans indemnité de remploi, rembourser par anticipation sans frais,
  sans indemnité de remboursement anticipé

[early-repayment-penalty] kind=attribute value=money of=extra-repayment
gloss: fee for repaying early
nl: boeterente, vergoedingsrente, boete bij vervroegd aflossen,
  vergoeding voor vervroegd aflossen, boete voor extra aflossen, boete bij aflossen, kosten voor vervroegd aflossen, wederbeleggingsvergoeding,
  vergoeding bij vervroegde aflossing, boete bij extra aflossen, aflosboete, vervroegde-aflossingsvergoeding
en: early repayment charge, prepayment penalty,
  early repayment fee, charge for repaying early, ERC, early settlement fee, penalty for early repayment, early repayment charges,
  fee for repaying early, charge for early repayment
de: Vorfälligkeitsentschädigung,
  Vorfälligkeitsgebühr, Vorfälligkeitszins, Entschädigung bei vorzeitiger Rückzahlung, Strafzins für vorzeitige Rückzahlung
fr: indemnité de remboursement anticipé, pénalité de remboursement anticipé, indemnité de remploi,
  frais de remboursement anticipé, IRA de prêt, pénalités de remboursement anticipé, indemnité pour remboursement anticipé,
  indemnités de remboursement anticipé

[debt-help] kind=thing
gloss: help with debts
nl: schuldhulpverlening, schuldsanering, schuldhulp,
  hulp bij schulden, schulden … hulp, schuldbemiddeling, schuldhulpmaatje, schuldregeling, problemen met schulden, hulp bij geldzorgen, budgetcoach
en: debt help, debt advice, debt counselling,
  help with debt, help with debts, money advice, debt charity, debt adviser, debt management plan, help with your debts
de: Schuldnerberatung, Privatinsolvenz,
  Hilfe bei Schulden, Schuldenberatung, Schuldnerberater, Schuldenhilfe
fr: surendettement, médiation de dettes, règlement de dettes,
  aide en cas de dettes, aide aux personnes endettées, médiateur de dettes, commission de surendettement, aide pour vos dettes

# ---- mortgage
[mortgage] kind=thing is=loan
gloss: loan for a house
nl: hypotheek, hypothecaire lening, woningkrediet, hypotheekaanvraag,
  huisfinanciering, woninghypotheek, woonlening, hypothecair krediet, hypotheken, hypotheekbedrag, woninglening, woonkrediet
en: mortgage, home loan,
  mortgages, home mortgage, house loan, mortgage loan, housing loan
de: Hypothek, Baufinanzierung, Immobilienkredit, Immobiliendarlehen,
  Hypothekendarlehen, Wohnbaukredit, Hauskredit, Wohnungskredit, Hypothekenkredit, Immobilienfinanzierung
fr: prêt hypothécaire, crédit immobilier, prêt immobilier, hypothèque, crédit logement,
  crédit habitation, prêt habitation, emprunt immobilier, crédit hypothécaire, prêt logement, emprunt logement

[mortgage-interest] kind=attribute value=percentage of=mortgage
gloss: interest on a mortgage
nl: hypotheekrente, rente op de hypotheek,
  rente van uw hypotheek, rente voor een hypotheek, hypotheekrentes, rente voor uw hypotheek, rente op uw hypotheek, hypotheekrentepercentage,
  rente van de hypotheek
en: mortgage rate, mortgage interest,
  interest on your mortgage, mortgage interest rate, rate on your mortgage, interest rate on your mortgage, interest on the mortgage
de: Hypothekenzins, Bauzins, Hypothekenzinsen,
  Zinsen für die Baufinanzierung, Bauzinsen, Zinssatz der Hypothek, Zinsen für das Immobiliendarlehen, Darlehenszins der Baufinanzierung,
  Zins für die Hypothek
fr: taux hypothécaire, taux immobilier,
  taux du prêt immobilier, taux du crédit immobilier, intérêts du crédit hypothécaire, taux du prêt hypothécaire, taux de votre prêt immobilier

[fixed-interest-period] kind=attribute value=duration of=mortgage
gloss: years in which the rate stays fixed
nl: rentevaste periode, rentevastperiode, rente … vastzetten,
  periode met vaste rente, vaste rente voor, rente … vast voor, rentevast, jaren rentevast, rente vastzetten, rente … vast gedurende,
  rente staat vast, jaar vaste rente, rentevaste jaren
en: fixed-rate period, fixed interest period, fixed-rate mortgage,
  rate fixed for, length of your fixed rate, fixed mortgage deal, fixed rate period, fix … mortgage rate,
  years fixed
de: Zinsbindung, Zinsbindungsfrist, Sollzinsbindung,
  Zinsfestschreibung, Zinsen … fest für, Sollzinsbindungsfrist, fester Zinssatz für, Zinsbindungsdauer, Zinsbindungszeit, Zins … festgeschrieben,
  Zinsfestschreibungszeit
fr: période à taux fixe, taux fixe, durée du taux fixe,
  taux bloqué pendant, période de taux fixe, taux fixe pendant, taux garanti pendant, durée de taux fixe

[interest-averaging] kind=action
gloss: change mortgage rate before period ends
nl: rentemiddeling, hypotheek … oversluiten, over|sluiten,
  hypotheek overzetten naar andere geldverstrekker, hypotheek herfinancieren, oversluiten van … hypotheek, rente tussentijds verlagen, herfinanciering
en: remortgage, rate switch, refinance … mortgage, interest averaging,
  remortgaging, refinancing your mortgage, switch … mortgage to, refinance, mortgage refinancing
de: Umschuldung, Anschlussfinanzierung, um|schulden,
  Kredit … umschulden, Umschuldung der Baufinanzierung, Prolongation der Baufinanzierung, Umfinanzierung
fr: rachat de crédit, renégocier … taux, refinancer … prêt,
  renégociation du prêt, racheter … crédit, refinancement, rachat de prêt, renégociation de taux

[mortgage-adviser] kind=person of=mortgage
gloss: adviser for mortgages
nl: hypotheekadviseur, hypotheekgesprek, hypotheekadvies,
  adviseur voor uw hypotheek, gesprek over uw hypotheek, gesprek met een hypotheekadviseur, hypotheekspecialist, gesprek over een hypotheek
en: mortgage adviser, mortgage advisor, mortgage advice,
  mortgage consultant, mortgage specialist, mortgage appointment, mortgage broker, advice on your mortgage, mortgage consultation
de: Finanzierungsberater, Baufinanzierungsberater, Finanzierungsberatung,
  Berater für Baufinanzierung, Beratung zur Baufinanzierung, Baufinanzierungsberatung, Hypothekenberater
fr: conseiller en crédit immobilier, courtier en prêt,
  conseiller crédit habitation, conseiller immobilier de la banque, rendez-vous crédit immobilier, conseiller en prêt immobilier

[maximum-mortgage] kind=attribute value=money of=mortgage
gloss: how much one can borrow
nl: maximale hypotheek, maximaal hypotheekbedrag, leencapaciteit, maximaal leenbedrag, maximaal lenen,
  maximale lening, hoeveel u kunt lenen, hoeveel hypotheek, maximumhypotheek, hoogste hypotheek, hoogte van de hypotheek, maximaal te lenen,
  hoogte van uw lening
en: maximum mortgage, maximum loan amount, borrowing capacity,
  how much you can borrow, maximum you can borrow, borrowing limit, borrow up to, maximum loan, maximum borrowing
de: maximale Kreditsumme, Höchstdarlehen, maximaler Kreditbetrag,
  wie viel Sie leihen können, Höchstbetrag des Kredits, maximale Darlehenssumme, Kredithöhe, maximale Kredithöhe
fr: capacité d'emprunt, montant maximum du prêt, montant maximal empruntable,
  combien emprunter, montant maximal du prêt, emprunter jusqu'à, montant maximum à emprunter, montant empruntable

[national-mortgage-guarantee] kind=thing
gloss: Dutch guarantee on a mortgage
nl: NHG, Nationale Hypotheek Garantie
en: National Mortgage Guarantee, NHG
de: nationale Hypothekengarantie
fr: garantie hypothécaire nationale

[mortgage-offer] kind=document
gloss: binding proposal of the lender
nl: hypotheekofferte, renteaanbod, rentevoorstel,
  offerte voor een hypotheek, hypotheekaanbod, hypotheekvoorstel, bindend aanbod hypotheek, offerte voor uw hypotheek
en: mortgage offer, mortgage quote,
  offer for a mortgage, agreement in principle, mortgage illustration, mortgage offer letter
de: Finanzierungsangebot, Kreditangebot, Darlehensangebot,
  Angebot für die Baufinanzierung, Baufinanzierungsangebot, Angebot für die Finanzierung
fr: offre de prêt, offre de crédit,
  proposition de prêt, proposition de crédit, offre de crédit hypothécaire, offre de crédit immobilier, offre de prêt immobilier

[mortgage-offer-validity] kind=attribute value=duration of=mortgage-offer
gloss: how long the mortgage offer stands
nl: geldigheid hypotheekofferte, geldigheidsduur hypotheekofferte, renteaanbod … geldig,
  hypotheekofferte … geldig, hypotheekofferte blijft geldig, geldigheid van de hypotheekofferte, offerte voor de hypotheek geldig,
  renteaanbod blijft geldig
en: mortgage offer validity,
  mortgage offer is valid, mortgage offer lasts, validity of the mortgage offer, mortgage offer expires, mortgage offer … valid
de: Gültigkeit des Finanzierungsangebots,
  Finanzierungsangebot gilt, Bindungsfrist des Angebots, Finanzierungsangebot … gültig, Kreditangebot gültig, Kreditangebot … gültig
fr: validité de l'offre de prêt,
  offre de prêt valable, offre de prêt … valable, durée de validité de l'offre de prêt, offre de crédit valable

[construction-deposit] kind=thing
gloss: part of the mortgage set aside for building works
nl: bouwdepot, verbouwdepot,
  geld voor de verbouwing in depot, geld uit bouwdepot, bouwdepotrekening
en: construction deposit, building fund(mortgage),
  renovation deposit, building deposit, staged release of mortgage funds
de: Baudepot, Auszahlung nach Baufortschritt,
  Bauauszahlung, Bereitstellung der Darlehensmittel
fr: dépôt de construction, déblocage des fonds travaux,
  compte de travaux, déblocage progressif du prêt, avance de fonds travaux

[property-valuation] kind=action
gloss: official valuation of a house
nl: taxatie, taxatierapport, woning … taxeren, taxateur(house),
  waardebepaling van uw woning, woning laten taxeren, huis laten taxeren, woningtaxatie, taxeren van … woning, taxatie van … woning,
  waardering van de woning, getaxeerde waarde
en: property valuation, valuation report, house appraisal,
  valuation of … property, valuation of your home, survey of the property, home valuation, value your property, house valuation, mortgage valuation
de: Immobilienbewertung, Wertgutachten,
  Bewertung der Immobilie, Wertermittlung, Schätzung des Hauses, Immobiliengutachten, Wertgutachten der Immobilie, Verkehrswertgutachten
fr: estimation immobilière, expertise immobilière,
  estimation du logement, évaluation du bien, expertise du bien, estimation de la maison, évaluation de la maison, expertise du logement

# ---- fraud and authority
[bank-fraud] kind=event
gloss: swindling of a bank customer
nl: fraude, oplichting, bankhelpdeskfraude, opgelicht, betaalfraude, oplichter,
  opgelicht worden, slachtoffer van fraude, fraudeur, bankfraude, oplichterij, oplichtingstruc, internetoplichting, slachtoffer van oplichting,
  bankpasfraude
en: fraud, scam, scammed, bank impersonation fraud, fraudster, scammer,
  swindle, scams, victim of fraud, defrauded, fraudulent payment, con artist, been scammed, fraudulent transaction, impersonation scam
de: Betrug, Betrüger, Betrugsfall, betrügen, Betrugsversuch,
  betrogen, Opfer von Betrug, Betrüger am Telefon, Betrugsmasche, Abzocke, Opfer eines Betrugs, Kartenbetrug
fr: fraude, escroquerie, arnaque, escroc, fraude bancaire,
  fraudeur, victime d'une fraude, victime d'une escroquerie, arnaqueur, escroqué, fraude à la carte, arnaqué

[fraud-number] kind=attribute value=contact of=bank-fraud
gloss: number or address to report fraud
nl: fraudemeldpunt, fraudenummer, fraudehelpdesk, meldpunt fraude, valse-email-adres,
  nummer om fraude te melden, fraudelijn, fraudeafdeling, telefoonnummer bij fraude, nummer bij fraude, nummer voor fraude, fraude melden via
en: fraud line, fraud helpline, fraud hotline, fraud reporting,
  number to report fraud, fraud team, fraud department, fraud number, phone number for fraud, fraud reporting line
de: Betrugshotline, Betrugsmeldestelle,
  Nummer für Betrugsfälle, Betrugsabteilung, Hotline für Betrugsfälle, Nummer bei Betrug, Hotline bei Betrug
fr: numéro fraude, service fraude, signalement de fraude,
  numéro pour signaler une fraude, ligne anti-fraude, numéro anti-fraude, numéro en cas de fraude, service anti-fraude

[share-codes] kind=action
gloss: pass on pin, password or codes to others
nl: pincode … delen, codes … afgeven, inlogcode … delen, beveiligingscode … doorgeven, pincode … afgeven,
  pincode … doorgeven, codes … delen, wachtwoord … delen, code … afgeven aan, pincode … vertellen, pincode aan iemand geven, om uw pincode vragen,
  codes doorgeven, pincode … geven, beveiligingscodes … geven, vragen naar uw pincode, pincode … noemen
en: share … PIN, disclose … code, give out … code, share … password,
  give … PIN, tell … PIN, reveal … PIN, disclose … PIN, ask for your PIN, ask you for your PIN, share … security code, share … passcode,
  ask for your password, give … security code, pass on … PIN
de: PIN … weitergeben, TAN … weitergeben, Zugangsdaten … weitergeben,
  PIN … verraten, PIN … mitteilen, PIN … preisgeben, nach Ihrer PIN fragen, PIN weiter|geben, TAN weiter|geben, nach der PIN fragen, PIN … nennen
fr: communiquer … code secret, divulguer … code, donner … code secret,
  partager … code, demander … code secret, révéler … code, transmettre … code secret, communiquer … code confidentiel, demander votre code,
  donner … code PIN, communiquer … codes, divulguer … codes

[fraud-compensation] kind=action is=refund of=bank-fraud
gloss: bank pays back a fraud victim
nl: fraude … vergoeden, coulancevergoeding, schadevergoeding bij fraude,
  vergoeding bij fraude, schade door fraude vergoeden, geld terug na fraude, gefraudeerd bedrag terug, schade door oplichting vergoeden,
  vergoeding van fraude, fraudeschade, vergoeding na fraude, fraude vergoeden
en: fraud refund, fraud reimbursement, reimburse … fraud,
  refund after fraud, money back after fraud, reimbursed after a scam, reimburse fraud victims, fraud compensation, refund for fraud,
  refund fraud losses, reimbursement for scams
de: Betrugsschaden … erstatten, Erstattung bei Betrug,
  Entschädigung bei Betrug, Ersatz des Betrugsschadens, Geld zurück nach Betrug, Betrugsschaden, Erstattung nach Betrug
fr: remboursement de la fraude, rembourser … fraude,
  indemnisation en cas de fraude, remboursement en cas de fraude, remboursement après fraude, remboursement d'une fraude, remboursement des fraudes

[administration-order] kind=thing
gloss: court appoints someone to manage money
nl: bewindvoering, onder bewind, curatele, curator, beschermingsbewind,
  onder curatele, onder bewindstelling, bewind, bewindvoerdersrekening
en: court-appointed administrator, guardianship(adult), deputyship, legal guardian(adult),
  court-appointed deputy, court of protection, guardianship order, deputy appointed by the court
de: rechtliche Betreuung, Betreuer(legal),
  Betreuungsverfügung, rechtlicher Betreuer, gesetzliche Betreuung
fr: curatelle, tutelle, curateur, administrateur provisoire,
  mandataire judiciaire, personne sous tutelle, sous tutelle, sous curatelle

[estate] kind=event
gloss: death of an account holder and heirs
nl: nalatenschap, erfenis, erven-rekening, verklaring van erfrecht,
  erfgenamen, erven, afwikkeling van de erfenis, overlijden van een rekeninghouder, verklaring van executele, erfrechtverklaring,
  boedel van de overledene
en: estate(inheritance), inheritance, grant of probate,
  heirs, estate of the deceased, probate, deceased customer, bereavement account
de: Erbe(inheritance), Erbschein, Erbschaft,
  Erbfall, Todesfall eines Kontoinhabers, Erbengemeinschaft, Testamentsvollstrecker
fr: succession, héritage, acte de notoriété, certificat d'hérédité,
  héritiers, notaire succession, décès du titulaire, comptes du défunt, règlement de la succession, ayants droit du défunt

[payment-terminal] kind=thing
gloss: device to pay by card in a shop
nl: betaalautomaat, pinapparaat, betaalterminal, betaalapparaat,
  betaalautomaten, pinapparaten, pinterminal, pinkastje, betaalkastje
en: payment terminal, card terminal, card machine,
  card payment machine, PDQ, chip and PIN machine, point-of-sale terminal, card reader at the till
de: Kartenterminal, Zahlungsterminal, Kartenlesegerät an der Kasse,
  Bezahlterminal, EC-Gerät, Kartengerät, EC-Terminal, Kartenzahlungsgerät
fr: terminal de paiement, TPE,
  terminal bancaire, lecteur de cartes en caisse, terminal de paiement électronique, terminal carte

[tax-id-bank] kind=thing
gloss: tax number asked by the bank
nl: fiscaal nummer, TIN,
  fiscaal identificatienummer, belastingnummer, fiscaal identificatienummer van de bank
en: tax identification number, TIN,
  tax reference number, tax ID, taxpayer identification number
de: Steuer-ID, Steueridentifikationsnummer,
  Steuer-Identifikationsnummer, steuerliche Identifikationsnummer
fr: numéro d'identification fiscale, NIF,
  numéro fiscal, identifiant fiscal, numéro fiscal de référence

[account-mandate] kind=document is=authorisation-letter
gloss: someone may act on another's bank account
nl: bankvolmacht, volmacht voor de rekening, rekening … volmacht,
  gemachtigde op de rekening, machtiging op de rekening, iemand machtigen voor uw rekening, rekening … machtigen, volmacht op uw rekening,
  gemachtigde voor de rekening, volmacht op de rekening
en: account mandate, third-party access to account, authorised signatory,
  authorise someone on your account, power of attorney for your account, third party mandate, authorised person on the account,
  mandate on your account
de: Kontovollmacht, Bankvollmacht, Vollmacht für das Konto,
  Bevollmächtigter für das Konto, Vollmacht über das Konto, jemanden bevollmächtigen Konto, Kontovollmachten, Vollmacht für Ihr Konto,
  Konto … Vollmacht
fr: procuration bancaire, procuration sur le compte,
  mandataire sur le compte, donner procuration sur, procuration sur votre compte, procuration bancaire sur compte, procuration … compte

[phishing] kind=event is=bank-fraud
gloss: false message seeking codes
nl: phishing, nepmail, valse mail, verdachte mail, nepbericht, verdachte link, smishing, spoofing, nep-sms,
  phishingmail, valse sms, nepwebsite, phishingbericht, verdacht bericht, verdachte sms, valse e-mail, frauduleus bericht, nepmails, verdachte e-mail
en: phishing, suspicious email, fake email, suspicious message, smishing, spoofing, fake text, scam email,
  phishing email, fraudulent email, fake message, bogus email, suspicious text, fraudulent message, scam text, fake website, suspicious link
de: Phishing, gefälschte Mail, verdächtige E-Mail, Phishing-Mail, gefälschte SMS, Spoofing,
  Phishing-SMS, gefälschte E-Mail, betrügerische Mail, verdächtige SMS, betrügerische E-Mail, verdächtige Mail, Phishing-E-Mail,
  verdächtige Nachricht, gefälschte Nachricht
fr: hameçonnage, phishing, faux mail, courriel suspect, mail suspect, message suspect, faux message,
  courriel frauduleux, message frauduleux, SMS frauduleux, faux SMS, lien suspect, mail frauduleux, e-mail frauduleux, SMS suspect, faux site

[credit-check] kind=action
gloss: test whether a customer can pay
nl: BKR, BKR-toets, BKR-toetsing, kredietcheck, kredietwaardigheid, BKR-registratie, kredietwaardigheidscontrole,
  kredietwaardigheidstoets, toetsing bij het BKR, kredietcontrole, kredietbeoordeling, BKR-check, toetsing van uw kredietwaardigheid,
  kredietregistratie, kredietwaardigheidstoetsing
en: credit check, credit score, creditworthiness, credit rating,
  check your credit, credit history, credit reference agency, credit checks, credit assessment, credit record, check on your credit
de: Schufa, Bonitätsprüfung, Bonität, Schufa-Auskunft, Kreditwürdigkeit,
  Kreditprüfung, Prüfung der Bonität, Schufa-Abfrage, Bonitätscheck, Schufa-Prüfung, Bonitätsabfrage
fr: solvabilité, vérification de solvabilité, FICP, enquête de solvabilité,
  analyse de solvabilité, contrôle de solvabilité, étude de solvabilité, examen de solvabilité, Centrale des crédits, vérification du crédit

[direct-debit-mandate] kind=document of=direct-debit,authorisation-letter
gloss: permission to collect by direct debit
nl: incassomachtiging, machtiging tot incasso, SEPA-machtiging, machtiging voor incasso,
  machtiging automatische incasso, incassoformulier, domiciliëringsmandaat, SEPA-mandaat, machtiging voor automatische incasso,
  machtigingsformulier incasso, toestemming om af te schrijven, machtiging om af te schrijven
en: direct debit mandate, SEPA mandate,
  direct debit instruction, direct debit authorisation, direct debit form, authority to debit, direct debit authority, SEPA direct debit mandate
de: SEPA-Mandat, Lastschriftmandat, Lastschrifteinzugsmandat,
  SEPA-Lastschriftmandat, Ermächtigung zum Lastschrifteinzug, Lastschriftermächtigung, Bankeinzugsermächtigung
fr: mandat de prélèvement, mandat SEPA, autorisation de prélèvement,
  autorisation de domiciliation, mandat de domiciliation, domiciliation SEPA, autorisation de prélèvement automatique, mandat de prélèvement SEPA

[loan-interest] kind=attribute value=percentage of=loan
gloss: interest paid on a loan or credit
nl: rente op de lening, kredietrente, leenrente, jaarlijks kostenpercentage, JKP,
  rente op uw lening, rente van de lening, rente op krediet, leningrente, rente voor de lening, rente op het krediet, rente van uw lening,
  rente over de lening
en: loan interest, loan rate, APR, borrowing rate,
  interest on the loan, interest on your loan, loan interest rate, interest rate on the loan, annual percentage rate, representative APR
de: Kreditzins, Effektivzins, effektiver Jahreszins,
  Zinsen für den Kredit, Darlehenszins, Zinssatz des Kredits, Kreditzinsen, Sollzinssatz, Zinsen auf den Kredit, Ratenkreditzins
fr: taux du prêt, TAEG, taux annuel effectif global, taux du crédit,
  intérêts du prêt, intérêts du crédit, taux d'intérêt du prêt, taux d'emprunt, taux d'intérêt du crédit, taux débiteur du crédit

[savings-money] kind=thing of=save-money
gloss: money kept on a savings account
nl: spaargeld, spaartegoed, spaarpot,
  gespaarde geld, spaarcenten, gespaard geld, spaarsaldo
en: savings, savings balance, nest egg,
  money you've saved, money in your savings, saved money, savings pot
de: Ersparte, Spareinlage, Sparguthaben, Ersparnisse, =Erspartes, =Ersparten, =Erspartem,
  Spargeld, gespartes Geld, Sparsumme
fr: économies bancaires, encours d'épargne,
  argent épargné, argent sur votre livret, somme épargnée, argent de côté

[deposit-cash] kind=action opposite=withdraw-cash of=cash
gloss: put banknotes on the account
nl: geld … storten, contant geld … storten, geldstorting, biljetten … storten,
  contanten storten, storten van contant geld, geld … op uw rekening zetten, contanten … storten, storting van … contant, contant storten,
  storting van contanten, papiergeld storten, bankbiljetten storten, contant … storten
en: deposit … cash, cash deposit, pay in … cash, pay in … money,
  paying in cash, pay cash in, deposit money, cash deposits, deposit notes, put cash into your account, deposit banknotes, depositing cash
de: Geld … einzahlen, Bareinzahlung, Bargeld … einzahlen,
  Einzahlung von Bargeld, Bargeldeinzahlung, Münzgeld … einzahlen, Scheine … einzahlen, Bargeld ein|zahlen, Einzahlung am Automaten, Geld ein|zahlen,
  Geldscheine einzahlen
fr: déposer … espèces, verser … espèces, dépôt d'espèces, déposer … argent,
  versement d'espèces, dépôt de billets, déposer des billets, versement en espèces, déposer du liquide, verser du liquide, dépôt en espèces

[withdraw-cash] kind=action is=withdraw-money opposite=deposit-cash
gloss: take banknotes from the account at a machine
nl: geld … opnemen, contant geld … opnemen, geld … pinnen, contant … opnemen,
  contanten opnemen, geld uit de automaat, opnemen van contant geld, contanten … opnemen, geld … uit de muur halen, geldopname bij de automaat,
  biljetten … opnemen, geld halen bij de automaat
en: withdraw … cash, withdraw … money, get … cash out, take … cash out,
  withdrawing cash, take money out, get money from a cash machine, cash out from the ATM, draw out cash, withdrawing money, get money out, draw cash,
  cash withdrawals
de: Geld … abheben, Bargeld … abheben, Bargeldabhebung, Geld … ziehen,
  Bargeld abheben, Abhebung von Bargeld, Abheben von Bargeld, Abhebung am Automaten, Bargeld ziehen, Geld am Automaten holen, Bargeld … holen
fr: retirer … argent, retirer … espèces, retrait d'espèces,
  retirer du liquide, sortir de l'argent, retraits d'espèces, retirer des billets, retrait de billets, prendre de l'argent au distributeur
