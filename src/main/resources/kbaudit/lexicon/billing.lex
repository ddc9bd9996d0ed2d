# Billing: invoices, reminders, dunning, discounts, gift cards, points, price guarantee.

[invoice-delivery] kind=action of=invoice
gloss: how the invoice reaches the customer
nl: factuur ontvangen, factuur toe|sturen, factuur per mail, factuur op|vragen, kopie van … factuur, factuurverzending, factuur downloaden
en: receive … invoice, invoice by email, copy of … invoice, download … invoice, request … invoice
de: Rechnung erhalten, Rechnungsversand, Rechnung per E-Mail, Rechnungskopie, Rechnung anfordern, Rechnung herunter|laden
fr: recevoir … facture, envoi de la facture, facture par e-mail, copie de facture, duplicata de facture, télécharger … facture

[invoice-electronic] kind=thing opposite=invoice-paper of=digital,invoice
gloss: invoice in digital form
nl: digitale factuur, e-factuur, factuur in pdf, elektronische factuur
en: electronic invoice, e-invoice, digital invoice, e-bill, paperless bill, PDF invoice
de: elektronische Rechnung, E-Rechnung, digitale Rechnung, Online-Rechnung, PDF-Rechnung
fr: facture électronique, e-facture, facture numérique, facture dématérialisée

[invoice-paper] kind=thing opposite=invoice-electronic of=invoice
gloss: invoice on paper
nl: papieren factuur, factuur op papier, papieren rekening, factuur per post
en: paper invoice, paper bill, printed invoice, invoice by post
de: Papierrechnung, Rechnung per Post, Rechnung auf Papier, gedruckte Rechnung
fr: facture papier, facture par courrier, facture sur papier

[invoice-paper-fee] kind=attribute value=money of=invoice-paper,invoice
gloss: what a paper invoice costs
nl: kosten papieren factuur, kosten voor papieren facturen, toeslag papieren factuur
en: paper bill charge, paper invoice fee, paper billing fee
de: Gebühr für Papierrechnung, Papierrechnungsgebühr, Kosten für Papierrechnung
fr: frais de facture papier, coût de la facture papier

[invoice-number] kind=thing of=invoice
gloss: number identifying an invoice
nl: factuurnummer, rekeningnummer van … factuur, factuurkenmerk
en: invoice number, bill number, invoice reference
de: Rechnungsnummer, Rechnungs-Nr
fr: numéro de facture, référence de facture

[invoice-details-change] kind=action of=invoice
gloss: changing the name or address on an invoice
nl: factuurgegevens wijzigen, factuur aan|passen, bedrijfsnaam op de factuur, tenaamstelling van … factuur
en: change … invoice details, amend … invoice, invoice details, billing details, company name on the invoice
de: Rechnung ändern, Rechnungsdaten, Rechnung umschreiben, Firmenname auf der Rechnung
fr: modifier … facture, coordonnées de facturation, nom sur la facture, rectifier … facture

[vat-number] kind=thing
gloss: tax number of a business
nl: btw-identificatienummer, btw-nummer, ondernemingsnummer, KvK-nummer
en: VAT registration number, VAT ID, VAT number, company registration number
de: Umsatzsteuer-Identifikationsnummer, USt-IdNr, Steuernummer, Handelsregisternummer
fr: numéro de TVA intracommunautaire, numéro SIRET, numéro de TVA, numéro d'entreprise

[price-including-vat] kind=state opposite=price-excluding-vat of=vat
gloss: price with value added tax
nl: inclusief btw, incl. btw, btw inbegrepen
en: including VAT, VAT included, incl. VAT, inclusive of VAT
de: inklusive Mehrwertsteuer, inkl. MwSt, einschließlich Mehrwertsteuer, Bruttopreis
fr: TTC, toutes taxes comprises, TVA comprise, TVA incluse

[price-excluding-vat] kind=state opposite=price-including-vat of=vat
gloss: price without value added tax
nl: exclusief btw, excl. btw, zonder btw
en: excluding VAT, excl. VAT, ex VAT, plus VAT
de: exklusive Mehrwertsteuer, zzgl. MwSt, ohne Mehrwertsteuer, Nettopreis
fr: HT, hors taxe, hors TVA, TVA non comprise

[payment-term] kind=attribute value=duration of=pay
gloss: how long one has to pay an invoice
nl: betaaltermijn, betalingstermijn, betaalperiode, termijn waarbinnen … betaald, tijd om te betalen, betaal … binnen, factuur … voldoen binnen, hoe lang heb je om te betalen, betalen binnen, uiterlijk betalen, voldoen binnen
en: payment term, payment period, days to pay, time to pay, pay within, payment due within, due within
de: Zahlungsfrist, Zahlungsziel, Zeit zum Bezahlen, Zahlungszeitraum, zahlbar innerhalb, zahlen innerhalb, Tage Zahlungsziel, bezahlen innerhalb
fr: délai de paiement(payment term), délai de règlement, payable sous, payable dans, temps pour payer, payer sous, régler sous, jours pour payer

[payment-term-extension] kind=action is=pay
gloss: being granted more time to pay
nl: uitstel van betaling(payment term extension), betalingsuitstel, later betalen(extension), betaaluitstel, betaaltermijn verlengen, betaalpauze
en: payment extension, more time to pay, extension of payment, payment holiday, pause … payment, deferral of payment
de: Zahlungsaufschub(payment term extension), Stundung(payment term extension), Fristverlängerung(payment), Zahlungspause, Zahlungsfrist verlängern
fr: report de paiement(payment term extension), délai supplémentaire de paiement, sursis de paiement, pause de paiement, reporter … paiement

[payment-extension-length] kind=attribute value=duration of=payment-term-extension
gloss: for how long payment may be put off
nl: duur van het uitstel, hoelang uitstel, uitstelperiode
en: length of the extension, extension period, deferral period
de: Dauer des Aufschubs, Aufschubdauer, Stundungsdauer
fr: durée du report, durée du sursis

[payment-arrangement] kind=action is=pay-in-instalments
gloss: paying an overdue sum in parts by agreement
nl: betalingsregeling, betaalregeling, termijnregeling, afbetalingsregeling, afbetaling in delen, betalingsafspraak, beetje bij beetje, betaling spreiden
en: payment arrangement, instalment plan, repayment plan, pay in parts, payment plan
de: Ratenzahlungsvereinbarung, Zahlungsvereinbarung, Ratenplan, Zahlungsplan, in Raten begleichen, Ratenvereinbarung
fr: plan de paiement, échéancier, facilités de paiement, étalement, plan d'apurement

[arrangement-instalments] kind=attribute value=number of=payment-arrangement
gloss: number of parts in which may be paid
nl: aantal termijnen, maximaal … termijnen, in … termijnen, betaaltermijnen aantal, in … delen betalen
en: number of instalments, in … instalments, instalments of
de: Anzahl der Raten, in … Raten, Ratenanzahl, Monatsraten
fr: nombre d'échéances, en … fois, nombre de mensualités, en … mensualités

[payment-arrears] kind=state is=unpaid
gloss: a bill has not been paid in time
nl: openstaand bedrag, openstaande factuur, te laat betaald, niet op tijd betaald, openstaande rekening, achterstand(payment), betalingsachterstand
en: outstanding balance(payment arrears), outstanding invoice, unpaid bill, overdue payment, late payment, outstanding amount, not paid on time, arrears
de: offener Betrag, nicht rechtzeitig bezahlt, Rückstand(payment), zu spät bezahlt, Zahlungsrückstand, Zahlungsverzug
fr: facture impayée, montant dû, solde impayé, facture en souffrance, paiement en retard, retard de paiement

[payment-reminder] kind=document
gloss: first message that payment is due
nl: betalingsherinnering, herinnering(payment), betaalherinnering, eerste herinnering, herinneringsmail, herinneringsbrief
en: payment reminder, reminder(payment), reminder letter, reminder email, first reminder
de: Zahlungserinnerung, Erinnerung(payment), Erinnerungsschreiben, erste Erinnerung
fr: rappel de paiement, lettre de rappel, relance, premier rappel

[dunning-notice] kind=document
gloss: formal demand for payment after a reminder
nl: aanmaning, ingebrekestelling, sommatie, tweede herinnering, aanmaningsbrief, laatste aanmaning, aan|manen, WIK-brief
en: formal notice, final reminder, dunning letter, final demand, demand letter, notice of default
de: Mahnung, mahnen, Mahnschreiben, letzte Mahnung, Mahnverfahren, zweite Mahnung
fr: mise en demeure, sommation, dernier rappel, dernier avis, lettre de mise en demeure

[reminder-fee] kind=attribute is=late-fee value=money of=payment-reminder,dunning-notice
gloss: charge for a reminder or late payment
nl: administratiekosten bij … te late betaling, maankosten, kosten voor … herinnering, kosten voor … aanmaning
en: late payment charge, dunning fee
de: Mahnkosten, Mahnpauschale, Verzugsgebühr, Verzugspauschale
fr: frais de relance, indemnité de retard(reminder fee)

[reminder-moment] kind=attribute value=duration of=payment-reminder
gloss: how long after the due date the reminder is sent
nl: na … herinnering, na … een herinnering, moment van … herinnering, dagen na … vervaldatum herinnering
en: reminder after, reminder sent after, days after the due date reminder
de: Erinnerung nach, Mahnung nach, Zahlungserinnerung nach
fr: rappel après, relance après, rappel envoyé après

[collection-agency] kind=person
gloss: firm that collects unpaid debts
nl: incassobureau, incasso-organisatie, deurwaarder, incassotraject, in handen van … incasso, incassopartner, overdragen aan … incasso
en: debt collection agency, debt collector, collection agency, bailiff, debt collection
de: Inkassobüro, Inkasso, Inkassounternehmen, Gerichtsvollzieher, Inkassoverfahren
fr: agence de recouvrement, société de recouvrement, huissier, recouvrement, bureau de recouvrement

[collection-costs] kind=attribute value=money of=collection-agency
gloss: charges for debt collection
nl: incassokosten, buitengerechtelijke incassokosten, invorderingskosten, buitengerechtelijke kosten
en: collection costs, debt collection costs, debt collection fee, recovery costs
de: Inkassokosten, Inkassogebühr, Beitreibungskosten
fr: frais de recouvrement, frais d'huissier, coûts de recouvrement

[late-interest] kind=attribute is=interest-rate value=percentage of=payment-arrears
gloss: interest on overdue sums
nl: wettelijke rente, vertragingsrente, verzuimrente, nalatigheidsinteresten, nalatigheidsrente
en: late payment interest, statutory interest, default interest, interest on arrears
de: Verzugszinsen, gesetzliche Zinsen, Verzugszins, Mahnzinsen
fr: intérêts de retard, intérêt légal, intérêts moratoires, intérêt de retard

[suspend-for-nonpayment] kind=action
gloss: service cut because bills are unpaid
nl: afsluiten wegens wanbetaling, blokkeren wegens wanbetaling, dienst opschorten, opschorting wegens … achterstand, wanbetaling
en: suspend for non-payment, disconnect for non-payment, cut off for non-payment, non-payment, service suspended
de: Sperrung wegen Zahlungsverzug, Sperre wegen Zahlungsverzug, Leistung aussetzen, Anschlusssperre
fr: suspension pour impayé, défaut de paiement, suspendre … service, suspendu pour non-paiement

[dispute-invoice] kind=action of=invoice
gloss: customer disagrees with an invoice or charge
nl: factuur betwisten, bezwaar tegen … factuur, factuur klopt niet, niet eens met … factuur, rekening klopt niet, factuurgeschil
en: dispute … invoice, query … bill, invoice is wrong, disagree with … invoice, dispute a charge, contest … bill
de: Rechnung beanstanden, Rechnung reklamieren, Rechnung stimmt nicht, Einspruch gegen … Rechnung, Rechnung falsch
fr: contester … facture, contestation de facture, facture incorrecte, erreur de facturation, pas d'accord avec … facture

[dispute-invoice-period] kind=attribute value=duration of=dispute-invoice,invoice,object-to
gloss: within what time an invoice must be disputed
nl: termijn om … factuur te betwisten, bezwaartermijn factuur, betwistingstermijn
en: time limit to dispute … invoice, invoice dispute period
de: Einwendungsfrist, Frist für Rechnungseinspruch, Beanstandungsfrist
fr: délai pour contester … facture, délai pour contester la facture

[debit-date] kind=attribute value=date
gloss: day on which the sum is collected
nl: incassodatum, afschrijfdatum, datum van … afschrijving, incassodag, dag van … incasso, afschrijfmoment
en: collection date(debit), debit date, direct debit date, payment collection day, date we collect
de: Abbuchungsdatum, Abbuchungstag, Einzugstermin, Einzugsdatum, Abbuchungstermin
fr: date de prélèvement, jour du prélèvement, date du prélèvement

[debit-money] kind=action is=debit
gloss: money is taken from the customer's account
nl: af|schrijven(money), afschrijving(money), automatisch geïncasseerd, van … rekening af, van … rekening gehaald, geïncasseerd, van … rekening geschreven
en: debit(debit money), collect … payment, take … payment, taken from … account, charged to … card, taken from your bank
de: ein|ziehen(money), vom Konto abgebucht, Lastschrifteinzug
fr: prélever(debit money), débité de … compte, débit(debit money)

[debit-reversed] kind=event of=direct-debit
gloss: direct debit sent back by bank or customer
nl: stornering, incasso mislukt, gestorneerd, mislukte incasso, laten terugboeken, onvoldoende saldo
en: direct debit returned, debit bounced, failed direct debit, reversed direct debit, insufficient funds
de: Lastschrift geplatzt, Lastschrift zurückgegeben, fehlgeschlagene Lastschrift, Konto nicht gedeckt, mangelnde Deckung
fr: prélèvement rejeté, prélèvement refusé, provision insuffisante, solde insuffisant(debit)

[debit-reversed-fee] kind=attribute value=money of=debit-reversed
gloss: charge for a failed direct debit
nl: storneringskosten, stornokosten, kosten van mislukte incasso
en: failed payment fee, returned direct debit fee, bounced payment fee
de: Rücklastschriftgebühr, Rücklastschriftkosten
fr: frais de rejet, frais de rejet de prélèvement

[payment-failed] kind=event of=pay
gloss: a payment did not succeed
nl: betaling mislukt, betaling niet gelukt, mislukte betaling, betaling geweigerd, betaling afgebroken, betaling niet geslaagd, betaalfout
en: payment failed, failed payment, payment declined, card declined, payment did not go through, payment error, unsuccessful payment
de: Zahlung fehlgeschlagen, fehlgeschlagene Zahlung, Zahlung abgelehnt, Karte abgelehnt, Zahlung nicht geklappt, Zahlungsabbruch
fr: paiement échoué, échec de paiement, paiement refusé, carte refusée, paiement n'a pas abouti, paiement rejeté

[double-charge] kind=event
gloss: paid or debited twice
nl: dubbel betaald, dubbel afgeschreven, twee keer afgeschreven, twee keer betaald, dubbele betaling, dubbele afschrijving
en: double charge, charged twice, paid twice, duplicate payment, double payment, billed twice
de: doppelt abgebucht, doppelt bezahlt, Doppelzahlung, doppelte Abbuchung, zweimal abgebucht
fr: double paiement, payé deux fois, débité deux fois, prélevé deux fois, double débit, doublon de paiement

[unknown-charge] kind=event
gloss: a debit the customer does not recognise
nl: onbekend bedrag, afschrijving niet herkennen, onterechte afschrijving
en: unknown charge, unrecognised charge, charge you don't recognise, unexpected charge
de: unberechtigte Abbuchung, unbekannte Belastung
fr: débit inconnu, prélèvement inconnu, débit non reconnu, prélèvement non autorisé

[payment-received] kind=event of=pay
gloss: seller has received the payment
nl: betaling ontvangen, betaling binnen, betaling verwerkt, betaling geboekt, ontvangst van … betaling, betaalbevestiging
en: payment processed, payment confirmation, payment cleared
de: Zahlung eingegangen, Zahlung erhalten, Zahlung verbucht, Zahlungsbestätigung
fr: paiement enregistré, confirmation de paiement, encaissement

[payment-processing-time] kind=attribute value=duration of=payment-received,pay
gloss: how long before a payment is booked
nl: verwerking van … betaling duurt, verwerkingstijd van … betaling, betaling zichtbaar binnen, boekingstermijn
en: payment processing time, payment takes to clear, time for payment to show
de: Buchungsdauer, Verbuchungsdauer, Zahlung wird … verbucht
fr: délai d'encaissement, délai de traitement du paiement, délai d'enregistrement du paiement

[change-payment-method] kind=action is=change
gloss: paying by another means from now on
nl: betaalmethode wijzigen, betaalgegevens wijzigen, betaalwijze wijzigen, andere betaalmethode, rekeningnummer wijzigen, betaalmethode aan|passen
en: change … payment method, update … payment details, update … card details, new card details, change … bank details
de: Zahlungsart ändern, Zahlungsmethode ändern, Zahlungsdaten aktualisieren, Bankverbindung ändern, andere Zahlungsart
fr: changer … moyen de paiement, modifier … moyen de paiement, changer … mode de paiement, modifier … coordonnées bancaires, mettre à jour … carte

[payment-reference] kind=thing is=reference-number
gloss: text to be mentioned with a transfer
nl: betaalreferentie, gestructureerde mededeling, omschrijving bij … overschrijving, betaalkenmerk
en: reference with your transfer, transfer reference, quote … invoice number
de: Zahlungsreferenz, Betreff der Überweisung, Überweisungszweck
fr: référence de paiement, libellé du virement, motif du virement

[payment-fee] kind=attribute value=money
gloss: charge for using a means of payment
nl: transactiekosten, betaalkosten, toeslag voor betalen, kosten voor creditcard, creditcardtoeslag
en: transaction fee, payment surcharge, card surcharge, payment fee
de: Transaktionsgebühr, Zahlungsgebühr, Zahlungsartgebühr
fr: frais de transaction, frais de paiement, frais de carte, surcoût de paiement

[admin-fee] kind=attribute is=fee value=money
gloss: charge for administration
nl: administratievergoeding, dossierkosten, verwerkingskosten
en: administration fee, administrative costs, admin charge, handling fee
de: Verwaltungskosten, Bearbeitungspauschale
fr: frais administratifs(admin fee), frais de dossier(admin fee), frais de gestion, frais de traitement

[reverse-charge] kind=state
gloss: VAT shifted to the business buyer
nl: btw verlegd, btw verleggen, verlegde btw
en: reverse charge, VAT reverse charge, reverse-charge VAT
de: Reverse-Charge, Steuerschuldumkehr, Umkehr der Steuerschuldnerschaft
fr: autoliquidation, TVA autoliquidée

[price-error] kind=event of=wrong
gloss: price shown by mistake
nl: prijsfout, verkeerde prijs, foutieve prijs, kennelijke prijsfout
en: pricing error, wrong price, price error, obvious pricing mistake
de: Preisfehler, falscher Preis, falsche Preisauszeichnung
fr: erreur de prix, prix erroné, erreur d'affichage du prix

[price-guarantee] kind=thing
gloss: promise to match a lower price elsewhere
nl: laagsteprijsgarantie, prijsgarantie, laagste prijs garantie, verschil terug, elders goedkoper, prijsmatch, goedkoper gezien, beste prijs garantie
en: price match, price guarantee, best price guarantee, lowest price guarantee, price promise, cheaper elsewhere, match the price, price matching, refund the difference
de: Preisgarantie(price guarantee), Tiefpreisgarantie, Bestpreisgarantie, Preisanpassung(match), anderswo günstiger, Differenz erstatten, Niedrigpreisgarantie
fr: garantie du meilleur prix, garantie de prix, alignement de prix, moins cher ailleurs, rembourser la différence, aligner … prix, prix le plus bas garanti

[price-guarantee-period] kind=attribute value=duration of=price-guarantee,warranty
gloss: how long after purchase a price match may be claimed
nl: termijn prijsgarantie, looptijd van … prijsgarantie, prijsgarantie geldt, na aankoop … verschil terug
en: price match period, price guarantee period, price match within
de: Frist der Preisgarantie, Preisgarantie gilt, Preisgarantiezeitraum
fr: durée de la garantie de prix, délai de garantie de prix

[price-drop-after-purchase] kind=event of=buy,purchase-date
gloss: article becomes cheaper after the customer bought it
nl: na aankoop afgeprijsd, prijs gedaald na aankoop, later goedkoper, na aankoop goedkoper, prijsverlaging na aankoop
en: price drops after purchase, reduced after you bought, price reduced after purchase, cheaper after buying
de: nach dem Kauf reduziert, Preis nach Kauf gesunken, nach dem Kauf günstiger
fr: baisse de prix après achat, moins cher après achat, prix baissé après l'achat

[discount-sale] kind=event
gloss: temporary reduction of prices, promotion
nl: actie, aanbieding, actieprijs, kortingsactie, promotie, in de aanbieding, dagdeal, actieperiode, deal
en: promotion, special offer, offer price, promo, on offer(discount sale), =deals, special deal, money-off deal
de: Aktion, Sonderangebot, Aktionspreis, Rabattaktion, im Angebot, Tagesangebot, Aktionszeitraum
fr: promotion, offre spéciale, prix promotionnel, promo, en promotion, bon plan, offre du jour

[discount-code-use] kind=action of=discount-code
gloss: entering a promo code at checkout
nl: kortingscode in|vullen, kortingscode invoeren, kortingscode gebruiken, actiecode in|vullen, code verzilveren, kortingscode in|wisselen
en: enter … discount code, apply … discount code, use … promo code, redeem … code, enter … promo code, apply … voucher code
de: Rabattcode eingeben, Gutscheincode eingeben, Rabattcode ein|lösen, Gutscheincode ein|lösen, Aktionscode eingeben
fr: saisir … code promo, entrer … code promo, utiliser … code promo, appliquer … code, code de réduction saisir

[discount-code-validity] kind=attribute value=duration of=discount-code
gloss: how long a promo code can be used
nl: geldigheid van … kortingscode, geldigheidsduur van … kortingscode, kortingscode … geldig, kortingscode verlopen, kortingscode geldig tot
en: discount code validity, promo code valid, code expires(discount code validity), discount code expires, discount code expired
de: Gültigkeit des Rabattcodes, Rabattcode gültig, Rabattcode abgelaufen, Gutscheincode gültig
fr: validité du code promo, code promo valable, code promo expiré, durée de validité du code

[discount-combine] kind=action is=combine
gloss: using several discounts together
nl: kortingen combineren, korting stapelen, combineren met … korting, combineerbaar, stapelbaar, cumuleren, in combinatie met andere, samen met andere acties, meerdere kortingscodes
en: combine discounts, combined with other offers, used together with, combine with other, more than one code
de: Rabatte kombinieren, mit anderen Aktionen kombinieren, kumulierbar, mehrere Gutscheine, mit anderen Rabatten
fr: combiner … promotions, non cumulable, en même temps que d'autres promotions

[student-discount] kind=attribute is=discount value=percentage of=student
gloss: price reduction for students
nl: studentenkorting, korting voor studenten, studentkorting, studententarief
en: student discount, discount for students, student offer
de: Studentenrabatt, Rabatt für Studierende, Studierendenrabatt, Studentenermäßigung
fr: réduction étudiante, remise étudiant, tarif étudiant(discount), réduction pour étudiants

[student-verification] kind=action of=student
gloss: proving one is a student
nl: studentenstatus verifiëren, studentverificatie, studentenstatus aantonen, SURF-inlog
en: student verification, verify student status, proof of student status
de: Studentennachweis, Studentenstatus verifizieren
fr: vérification du statut étudiant, justificatif étudiant

[senior-discount] kind=attribute is=discount value=percentage of=senior
gloss: price reduction for older people
nl: seniorenkorting, 65-pluskorting, korting voor senioren, ouderenkorting
en: senior discount, discount for seniors, pensioner discount
de: Seniorenrabatt, Rabatt für Senioren, Seniorenermäßigung
fr: réduction senior, remise senior, réduction pour seniors

[staff-discount] kind=attribute is=discount value=percentage of=employee,staff
gloss: price reduction for personnel
nl: personeelskorting, medewerkerskorting, korting voor personeel
en: staff discount, employee discount
de: Mitarbeiterrabatt, Personalrabatt
fr: réduction du personnel, remise employé, remise personnel

[welcome-discount] kind=attribute is=discount value=percentage
gloss: discount for new customers or newsletter subscribers
nl: korting bij aanmelding, nieuwsbriefkorting, korting op je eerste bestelling, welkomstcode, korting voor nieuwe klanten
en: welcome discount, first order discount, newsletter discount, sign-up discount, new customer discount, off your first order
de: Willkommensrabatt, Newsletter-Rabatt, Neukundenrabatt, Rabatt auf die erste Bestellung, Begrüßungsrabatt
fr: remise de bienvenue, réduction de bienvenue, réduction sur votre première commande, offre de bienvenue, code de bienvenue

[birthday-discount] kind=attribute value=percentage
gloss: discount or gift on one's birthday
nl: verjaardagskorting, verjaardagscadeau, verjaardagsvoordeel, korting op je verjaardag
en: birthday discount, birthday gift, birthday treat, birthday reward
de: Geburtstagsrabatt, Geburtstagsgutschein, Geburtstagsgeschenk
fr: réduction d'anniversaire, cadeau d'anniversaire, offre anniversaire

[volume-discount] kind=attribute is=discount value=percentage
gloss: discount for larger quantities
nl: staffelkorting, kwantumkorting, hoeveelheidskorting, volumekorting
en: volume discount, quantity discount, bulk discount
de: Mengenrabatt, Staffelrabatt, Staffelpreis
fr: remise sur volume, remise quantitative, prix dégressif, réduction de volume

[referral-reward] kind=thing
gloss: reward for bringing in a friend
nl: vriendenkorting, vriend aan|brengen, aanbrengbonus, vrienden werven, aanbrengpremie
en: refer a friend, referral reward, referral bonus, friend referral
de: Freunde werben, Empfehlungsbonus, Freundschaftswerbung, Werbeprämie, Empfehlungsprämie
fr: parrainage, parrainer, prime de parrainage, parrainer un ami

[cashback] kind=thing
gloss: part of the price paid back by the maker
nl: cashback(cashback), cashbackactie, geld terug van de fabrikant
en: cashback, cash back, cashback promotion
de: Cashback, Cashback-Aktion, Geld-zurück-Aktion
fr: cashback, offre de remboursement, remboursement différé

[free-gift] kind=thing is=bonus of=gift
gloss: present with an order
nl: gratis cadeau, gratis product bij, cadeau bij … bestelling, cadeautje bij, gratis extraatje
en: free gift, gift with purchase, freebie
de: Gratisgeschenk, Gratisartikel, Geschenk zur Bestellung, Zugabe
fr: cadeau offert, cadeau gratuit, cadeau pour tout achat

[gift-card-validity] kind=attribute value=duration of=gift-card,gift
gloss: how long a gift card can be used
nl: geldigheid van … cadeaubon, geldigheidsduur van … cadeaukaart, cadeaubon … geldig, cadeaukaart … geldig, cadeaubon verloopt, cadeaukaart verloopt, cadeaubon verlopen, geldigheidsduur cadeaubon, cadeaukaart … vervaldatum, cadeaubon … vervaldatum, cadeaubon … over de datum, cadeaubon vervallen, cadeaukaart vervallen, cadeaubon … houdbaar, cadeaubon … verloopt, cadeaukaart … verloopt
en: gift card validity, gift card valid, gift card expires, gift card expiry, gift voucher valid, gift card expired, gift voucher expires, gift card … expire, gift voucher … expire, gift card … expiry date, expiry date … gift card, gift card … run out
de: Gültigkeit der Geschenkkarte, Geschenkkarte gültig, Gutschein gültig, Gutschein abgelaufen, Gültigkeitsdauer des Gutscheins, Geschenkgutschein gültig, Gutschein verfällt, Gutschein … verfallen, Gutschein … ablaufen, Geschenkkarte … verfallen, Geschenkkarte … Ablaufdatum, Gutschein … Verfallsdatum, Geschenkkarte … abgelaufen
fr: validité de la carte cadeau, carte cadeau valable, carte cadeau expire, durée de validité de la carte cadeau, chèque cadeau valable, carte cadeau expirée, carte cadeau … expirer, date d'expiration … carte cadeau, carte cadeau … périmée

[gift-card-balance] kind=attribute is=balance value=money of=gift-card
gloss: what is left on a gift card
nl: saldo van … cadeaukaart, cadeaubonsaldo, cadeaukaartsaldo, restbedrag van … cadeaubon, saldo checken, restsaldo
en: gift card balance, balance on your gift card, balance of your gift card
de: Guthaben der Geschenkkarte, Kartenguthaben, Restwert des Gutscheins, Gutscheinguthaben
fr: solde de la carte cadeau, solde restant, solde de votre carte cadeau, montant restant

[gift-card-redeem] kind=action is=use
gloss: spending a gift card
nl: cadeaubon inleveren, cadeaukaart verzilveren, cadeaubon verzilveren, cadeaubon in|wisselen, cadeaukaart gebruiken, besteden bij
en: redeem … gift card, use … gift card, spend … gift card, redeem … voucher
de: Geschenkkarte ein|lösen, Gutschein ein|lösen, Einlösung, einlösbar
fr: utiliser … carte cadeau, dépenser … carte cadeau, utiliser … chèque cadeau, utilisable en magasin

[gift-card-buy] kind=action of=gift-card,gift,card
gloss: buying a gift card
nl: cadeaubon kopen, cadeaukaart kopen, cadeaubon bestellen, cadeaukaart bestellen
en: buy … gift card, purchase … gift card, order … gift card
de: Geschenkkarte kaufen, Gutschein kaufen, Gutschein bestellen
fr: acheter … carte cadeau, offrir … carte cadeau, commander … carte cadeau

[gift-card-amount] kind=attribute value=money of=gift-card,gift,card
gloss: for what value a gift card may be bought
nl: waarde van … cadeaubon, bedrag van … cadeaukaart, cadeaubon ter waarde van, cadeaukaart vanaf
en: gift card value, gift card amount, gift card worth
de: Wert der Geschenkkarte, Gutscheinwert, Gutscheinbetrag, Gutschein im Wert von
fr: valeur de la carte cadeau, montant de la carte cadeau, carte cadeau d'une valeur de

[gift-card-lost] kind=event of=gift-card,lose,gift
gloss: gift card lost or stolen
nl: cadeaukaart kwijt, cadeaubon kwijt, cadeaubon verloren, cadeaukaart gestolen
en: lost gift card, gift card lost, stolen gift card
de: Geschenkkarte verloren, Gutschein verloren, Gutschein verlegt
fr: carte cadeau perdue, perdu … carte cadeau, carte cadeau volée

[gift-card-cash-out] kind=action of=cash
gloss: changing a gift card into money
nl: cadeaubon inwisselen voor geld, inwisselbaar voor contant geld, uit|betalen van … cadeaubon, in geld uit|betalen, ingewisseld voor geld, inwisselen voor contant
en: exchange … gift card for cash, redeem for cash, exchanged for cash, cash out, redeemable for cash
de: Barauszahlung, in bar auszahlen, Auszahlung des Gutscheins, Bargeldauszahlung
fr: convertir en espèces, échanger contre de l'argent, échangeable contre des espèces, remboursable en espèces

[loyalty-programme] kind=thing
gloss: scheme rewarding regular customers
nl: spaarprogramma, loyaliteitsprogramma, klantenprogramma, spaarsysteem, voordeelprogramma, spaaractie
en: loyalty programme, loyalty scheme, rewards programme, loyalty program, rewards scheme
de: Bonusprogramm, Treueprogramm, Kundenprogramm, Prämienprogramm, Vorteilsprogramm
fr: programme de fidélité, programme d'avantages, programme de récompenses

[loyalty-earn] kind=action of=loyalty-points
gloss: collecting points
nl: punten sparen, punten verdienen, punten verzamelen, spaar … punten, punten krijgen
en: earn points, collect points, gain points, points earned
de: Punkte sammeln, Punkte erhalten, Punkte gutschreiben
fr: cumuler des points, gagner des points, collecter des points, obtenir des points

[loyalty-rate] kind=attribute value=number of=loyalty-points
gloss: how many points per amount spent
nl: punt per euro, punten per euro, per bestede euro, punt per bestede euro
en: point per euro, point per pound, points per euro, for every euro spent, points per pound
de: Punkt pro Euro, Punkte pro Euro, je ausgegebenem Euro
fr: point par euro, points par euro, par euro dépensé

[loyalty-value] kind=attribute value=money of=loyalty-points
gloss: what points are worth
nl: punten … waard, waarde van … punten, tegenwaarde van … punten
en: points worth, value of points, worth of points, value of your points
de: Punktewert, Wert der Punkte, Punkte … wert
fr: valeur des points, points valent, contre-valeur des points

[loyalty-redeem] kind=action of=loyalty-points
gloss: exchanging points for reward
nl: punten in|wisselen, punten verzilveren, punten inleveren, punten besteden
en: redeem points, spend points, use points, redeem … points, exchange … points
de: Punkte ein|lösen, Punkte umwandeln, Prämie einlösen
fr: utiliser … points, échanger … points, convertir … points, dépenser … points

[loyalty-validity] kind=attribute value=duration of=loyalty-points
gloss: how long points remain valid
nl: punten vervallen, geldigheid van … punten, punten … geldig, punten verlopen, houdbaarheid van punten, spaarpunten … geldig
en: points expire, points expiry, points valid, validity of points, points lapse
de: Punkte verfallen, Gültigkeit der Punkte, Punkte gültig, Punkteverfall
fr: points expirent, validité des points, points valables, expiration des points, points périmés

[loyalty-missing-points] kind=event of=loyalty-points
gloss: points not credited
nl: punten niet bijgeschreven, punten missen, ontbrekende punten, punten niet ontvangen
en: missing points, points not credited, points not added
de: Punkte fehlen, fehlende Punkte, Punkte nicht gutgeschrieben
fr: points manquants, points non crédités, points non ajoutés

[loyalty-tier] kind=attribute
gloss: level in the loyalty scheme
nl: spaarniveau, status in het spaarprogramma, loyaliteitsniveau, goldstatus, puntenstatus
en: loyalty tier, membership tier, gold status, reward level
de: Statusstufe, Goldstatus, Bonusstufe, Kundenstatus
fr: niveau de fidélité, statut gold, palier de fidélité

[loyalty-for-returned] kind=event of=loyalty-points
gloss: points taken off when goods are returned
nl: punten bij retour, punten teruggedraaid, punten worden afgetrokken
en: points deducted on return, points for returned items, points reversed
de: Punkte bei Retoure, Punkte abgezogen, Punkteabzug
fr: points en cas de retour, points déduits, retrait des points

[pay-afterwards-period] kind=attribute value=duration of=pay-later,pay
gloss: how long after delivery one may pay
nl: achteraf betalen binnen, betaal binnen … na ontvangst, achterafbetaaltermijn
en: pay later within, pay later period, time to pay after delivery, pay within … days
de: Rechnungskauf Zahlungsfrist, innerhalb … nach Lieferung zahlen, Zahlungspause beim Rechnungskauf
fr: payer sous … après livraison, délai du paiement différé

[price-increase-notice] kind=event of=raise-price
gloss: customer is told about a higher price beforehand
nl: prijswijziging aankondigen, aankondiging van … prijsverhoging, prijsverhoging van tevoren, prijswijziging vooraf
en: notice of price increase, notify … price change, advance notice of price increase
de: Preiserhöhung ankündigen, Ankündigung der Preiserhöhung, Preisänderung mitteilen
fr: préavis de hausse de prix, annonce d'augmentation, prévenir de la hausse de prix

[indexation] kind=event is=raise-price
gloss: yearly adjustment of price to inflation
nl: indexatie, jaarlijkse prijsaanpassing, inflatiecorrectie, jaarlijkse prijsverhoging
en: indexation, annual price adjustment, inflation adjustment, inflation-linked increase, yearly price rise
de: Indexierung, Inflationsanpassung, jährliche Preisanpassung, Preisanpassungsklausel
fr: indexer, révision annuelle du prix, ajustement annuel

[billing-period] kind=attribute value=duration
gloss: period covered by one bill
nl: factuurperiode, factureringsperiode, betaalperiode abonnement, factuurcyclus
en: billing period, billing cycle, billing month
de: Abrechnungszeitraum, Abrechnungsperiode, Rechnungszeitraum
fr: période de facturation, cycle de facturation

[pro-rata] kind=state is=in-part
gloss: calculated in proportion to time
nl: naar rato, pro rata, evenredig, naar verhouding
en: pro rata, pro-rata, prorated, proportionally
de: pro rata, zeitanteilig, anteilsmäßig
fr: prorata, proportionnellement

[spending-on-credit-limit] kind=attribute is=maximum-amount value=money of=pay-later
gloss: highest amount one may buy for with payment afterwards
nl: maximaal bedrag achteraf betalen, maximumbedrag achteraf
en: pay later limit, maximum pay later amount, limit for paying later
de: Einkaufslimit, Höchstbetrag beim Rechnungskauf
fr: plafond de crédit, plafond d'achat

[lease-to-own] kind=action
gloss: leasing goods for a monthly fee
nl: leasen, private lease, lease, huurkoop
en: leasing, rent-to-own, hire purchase
de: leasen, Leasing, Mietkauf
fr: crédit-bail, leasing, location-vente, LOA

[recommended-price] kind=attribute value=money
gloss: price suggested by the maker
nl: adviesprijs, aanbevolen verkoopprijs, vanaf-prijs, van-prijs
en: recommended retail price, RRP, list price, suggested retail price
de: unverbindliche Preisempfehlung, UVP, Listenpreis
fr: prix conseillé, prix public conseillé, prix catalogue

[interest-free] kind=state
gloss: paying in parts without interest
nl: renteloos, zonder rente, rentevrij, 0% rente
en: interest-free, no interest, without interest, 0% interest
de: zinsfrei, ohne Zinsen, zinslos, 0% Zinsen
fr: sans intérêt, sans frais ni intérêts, taux zéro, à 0 %

[first-month-free] kind=thing
gloss: introductory offer at the start of a plan
nl: eerste maand gratis, introductiekorting, kennismakingskorting, actietarief eerste maanden
en: first month free, introductory offer, introductory discount, introductory price
de: erster Monat gratis, Einführungsangebot, Einführungsrabatt, Einstiegspreis
fr: premier mois offert, offre de lancement, offre découverte, prix de lancement

[loyalty-card] kind=thing of=card
gloss: card on which points are saved
nl: klantenkaart, spaarkaart, bonuskaart, voordeelkaart, klantenpas, spaarpas
en: loyalty card, rewards card, store card, points card
de: Kundenkarte, Bonuskarte, Treuekarte, Punktekarte
fr: carte de fidélité, carte client, carte avantage
