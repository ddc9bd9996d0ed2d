# Billing: invoices, reminders, dunning, discounts, gift cards, points, price guarantee.

[invoice-delivery] kind=action of=invoice
gloss: how the invoice reaches the customer
nl: factuur ontvangen, factuur toe|sturen, factuur per mail, factuur op|vragen, kopie van … factuur, factuurverzending, factuur downloaden, factuur sturen, factuur mailen, facturen versturen, factuur ontvangt u, factuur in uw mailbox, rekening per mail, rekening per e-mail, factuur per e-mail, factuur in te zien, kopiefactuur, duplicaat van … factuur, factuur via Peppol, verzending van … factuur, factuur krijgt u, factuur toegezonden, rekening toe|sturen
en: receive … invoice, invoice by email, copy of … invoice, download … invoice, request … invoice, send your invoice, send your bill, invoice is emailed, get your invoice, bill by email, email your invoice, duplicate invoice, invoice copy, bill arrives, invoice arrives, find your invoice, invoices are sent, send you the invoice, bills are sent
de: Rechnung erhalten, Rechnungsversand, Rechnung per E-Mail, Rechnungskopie, Rechnung anfordern, Rechnung herunter|laden, Rechnung senden, Rechnung zu|schicken, Rechnung kommt per, Rechnung per Mail, Zusendung der Rechnung, Duplikat der Rechnung, Rechnungszustellung, Rechnung erhalten Sie, Zweitschrift der Rechnung, Rechnung per E-Mail-Versand, Rechnung im Kundenkonto
fr: recevoir … facture, envoi de la facture, facture par e-mail, copie de facture, duplicata de facture, télécharger … facture, facture par mail, facture envoyée par, envoyer … facture, recevez votre facture, facture arrive, double de la facture, réception de la facture, facture disponible dans votre espace, facture par courriel, factures sont envoyées, facture est envoyée

[invoice-electronic] kind=thing opposite=invoice-paper of=digital,invoice
gloss: invoice in digital form
nl: digitale factuur, e-factuur, factuur in pdf, elektronische factuur, factuur per e-mail als pdf, elektronisch factureren, digitaal factureren, digitale rekening, online factuur, papierloze factuur, e-facturatie, factuur digitaal, e-facturen, pdf-factuur, elektronische rekening
en: electronic invoice, e-invoice, digital invoice, e-bill, paperless bill, PDF invoice, electronic bill, online bill, e-billing, paperless billing, digital bill, online invoice, paperless invoice, electronic invoicing, e-invoicing, PDF bill
de: elektronische Rechnung, E-Rechnung, digitale Rechnung, Online-Rechnung, PDF-Rechnung, E-Rechnungen, papierlose Rechnung, Onlinerechnung, Rechnung als PDF, elektronischer Rechnungsversand, digitale Rechnungen, elektronische Rechnungsstellung
fr: facture électronique, e-facture, facture numérique, facture dématérialisée, facture en ligne, facture PDF, facture en PDF, facturation électronique, factures électroniques, facture sans papier, factures numériques, facture digitale

[invoice-paper] kind=thing opposite=invoice-electronic of=invoice
gloss: invoice on paper
nl: papieren factuur, factuur op papier, papieren rekening, factuur per post, papieren facturen, rekening op papier, rekening per post, factuur met de post, gedrukte factuur, papieren rekeningen, postfactuur
en: paper invoice, paper bill, printed invoice, invoice by post, paper invoices, bill by post, bills by post, printed bill, posted invoice, paper bills, paper billing, invoice in the post, bill on paper
de: Papierrechnung, Rechnung per Post, Rechnung auf Papier, gedruckte Rechnung, Papierrechnungen, postalische Rechnung, Rechnung per Briefpost, Rechnung in Papierform, Rechnungen per Post
fr: facture papier, facture par courrier, facture sur papier, factures papier, facture par la poste, facture imprimée, facture en papier, facture sous format papier, facture envoyée par courrier

[invoice-paper-fee] kind=attribute value=money of=invoice-paper,invoice
gloss: what a paper invoice costs
nl: kosten papieren factuur, kosten voor papieren facturen, toeslag papieren factuur, papieren factuur kost, factuur per post kost, papieren rekening kost, kosten voor … papieren factuur, kosten per papieren factuur, meerprijs voor … papieren factuur, factuur op papier kost, voor een papieren factuur betaalt, papieren facturen kosten
en: paper bill charge, paper invoice fee, paper billing fee, paper bills cost, paper bill costs, paper invoice costs, charge for paper bills, charge for paper invoices, charge for a paper bill, fee for paper billing, paper invoices cost, fee for paper bills, paper bill fee, charge for a paper invoice
de: Gebühr für Papierrechnung, Papierrechnungsgebühr, Kosten für Papierrechnung, Papierrechnung kostet, Rechnung per Post kostet, Papierrechnungen kosten, Entgelt für Papierrechnung, Kosten für die Papierrechnung, Aufpreis für Papierrechnung, Rechnung auf Papier kostet, Gebühr für die Papierrechnung, Zuschlag für Papierrechnung
fr: frais de facture papier, coût de la facture papier, facture papier coûte, facture par courrier coûte, supplément facture papier, facture papier est facturée, coût de la facture par courrier, frais pour facture papier, facture sur papier coûte, prix de la facture papier

[invoice-number] kind=thing of=invoice
gloss: number identifying an invoice
nl: factuurnummer, rekeningnummer van … factuur, factuurkenmerk, nummer van … factuur, nummer op … factuur, factuurreferentie, notanummer, factuurnr
en: invoice number, bill number, invoice reference, number on your invoice, number on your bill, number on the invoice, invoice no, invoice ID, bill reference
de: Rechnungsnummer, Rechnungs-Nr, Nummer der Rechnung, Rechnungsreferenz, Nummer auf der Rechnung, Belegnummer der Rechnung
fr: numéro de facture, référence de facture, numéro de la facture, n° de facture, numéro figurant sur la facture, numéro de votre facture

[invoice-details-change] kind=action of=invoice
gloss: changing the name or address on an invoice
nl: factuurgegevens wijzigen, factuur aan|passen, bedrijfsnaam op de factuur, tenaamstelling van … factuur, factuur op naam van, naam op de factuur, factuuradres wijzigen, facturatiegegevens, bedrijfsgegevens op de factuur, factuuradres aan|passen, adres op de factuur, gegevens op de factuur, factuur corrigeren, wijziging van … factuurgegevens, factuur op bedrijfsnaam
en: change … invoice details, amend … invoice, invoice details, billing details, company name on the invoice, name on the invoice, invoice made out to, amend the invoice, correct … invoice, details on the invoice, address on the invoice, reissue the invoice, invoice in the company name, name on your invoice, change the billing address
de: Rechnung ändern, Rechnungsdaten, Rechnung umschreiben, Firmenname auf der Rechnung, Name auf der Rechnung, Rechnungsadresse ändern, Rechnung korrigieren, Angaben auf der Rechnung, Rechnung auf die Firma, Rechnung anpassen, Rechnungsangaben, Rechnung auf einen anderen Namen
fr: modifier … facture, coordonnées de facturation, nom sur la facture, rectifier … facture, données de facturation, facture au nom de, changer le nom sur la facture, adresse sur la facture, corriger … facture, correction de la facture, facture au nom de la société

[vat-number] kind=thing
gloss: tax number of a business
nl: btw-identificatienummer, btw-nummer, ondernemingsnummer, KvK-nummer, btw-nr, fiscaal nummer van uw bedrijf, belastingnummer van uw bedrijf
en: VAT registration number, VAT ID, VAT number, company registration number, VAT reg number, VAT registration no, company number
de: Umsatzsteuer-Identifikationsnummer, USt-IdNr, Steuernummer, Handelsregisternummer, USt-ID, UID-Nummer, Umsatzsteuernummer, Umsatzsteuer-ID, Mehrwertsteuernummer
fr: numéro de TVA intracommunautaire, numéro SIRET, numéro de TVA, numéro d'entreprise, n° de TVA, numéro d'identification à la TVA, identifiant TVA, SIRET

[price-including-vat] kind=state opposite=price-excluding-vat of=vat
gloss: price with value added tax
nl: inclusief btw, incl. btw, btw inbegrepen, inclusief 21% btw, met btw, btw is inbegrepen, btw is inbegrepen in de prijs, brutoprijs, btw inclusief, btw zit in de prijs
en: including VAT, VAT included, incl. VAT, inclusive of VAT, inc VAT, inc. VAT, with VAT, VAT is included, price includes VAT, prices include VAT, tax included
de: inklusive Mehrwertsteuer, inkl. MwSt, einschließlich Mehrwertsteuer, Bruttopreis, mit Mehrwertsteuer, inklusive MwSt, inkl. Mehrwertsteuer, Mehrwertsteuer enthalten, MwSt. inbegriffen, einschließlich MwSt, inklusive Umsatzsteuer, Mehrwertsteuer inbegriffen
fr: TTC, toutes taxes comprises, TVA comprise, TVA incluse, taxes comprises, TVA inclue, y compris TVA, TVAC, TVA est comprise, taxe incluse, avec TVA

[price-excluding-vat] kind=state opposite=price-including-vat of=vat
gloss: price without value added tax
nl: exclusief btw, excl. btw, zonder btw, btw niet inbegrepen, btw komt erbij, plus btw, exclusief 21% btw, vóór btw, btw exclusief, nog zonder btw
en: excluding VAT, excl. VAT, ex VAT, plus VAT, without VAT, VAT not included, VAT is added, exclusive of VAT, before VAT, VAT will be added, net of VAT, VAT extra
de: exklusive Mehrwertsteuer, zzgl. MwSt, ohne Mehrwertsteuer, Nettopreis, zuzüglich Mehrwertsteuer, zuzüglich MwSt, exkl. MwSt, exklusive MwSt, plus Mehrwertsteuer, exklusive Umsatzsteuer, Mehrwertsteuer kommt hinzu, zuzüglich Umsatzsteuer
fr: HT, hors taxe, hors TVA, TVA non comprise, hors taxes, HTVA, TVA non incluse, sans TVA, plus TVA, TVA en sus

[payment-term] kind=attribute value=duration of=pay
gloss: how long one has to pay an invoice
nl: betaaltermijn, betalingstermijn, betaalperiode, termijn waarbinnen … betaald, tijd om te betalen, betaal … binnen, factuur … voldoen binnen, hoe lang heb je om te betalen, betalen binnen, uiterlijk betalen, voldoen binnen, dagen om te betalen, dagen de tijd om te betalen, binnen … betalen, binnen … voldoen, binnen … betaald, betaald binnen, betaald worden binnen, voldaan binnen, te betalen binnen, betalen kan tot, factuur betalen binnen, rekening betalen binnen, rekening voldoen binnen, dagen voor betaling, weken om te betalen, betalingstijd, vervaltermijn van de factuur, binnen … overmaken, overmaken binnen, vereffenen binnen, te voldoen binnen, factuur te betalen, rekening te betalen, dagen betaaltermijn, weken de tijd om te betalen, dagen tijd om … te betalen, dagen om … te voldoen
en: payment term, payment period, days to pay, time to pay, pay within, payment due within, due within, days to settle, weeks to pay, days to pay your bill, payable within, settle your bill within, settled within, settle within, paid within, payment within, invoices are payable within, payable in … days, pay your bill within, pay your invoice within, days for payment, payment due in … days, payment is due within, time to settle, settle the invoice within, pay in full within, weeks to settle, month to pay, terms of payment … days, days net, falls due within, deadline for payment, days to settle the invoice
de: Zahlungsfrist, Zahlungsziel, Zeit zum Bezahlen, Zahlungszeitraum, zahlbar innerhalb, zahlen innerhalb, Tage Zahlungsziel, bezahlen innerhalb, Tage Zeit zu bezahlen, Tage Zeit zum Bezahlen, Tage um zu zahlen, zu zahlen innerhalb, zahlbar binnen, Zahlung innerhalb, bezahlt innerhalb, zu begleichen innerhalb, innerhalb … zu begleichen, begleichen innerhalb, überweisen innerhalb, innerhalb … überweisen, innerhalb … zu bezahlen, innerhalb … bezahlen, bezahlt werden innerhalb, innerhalb … zahlen, innerhalb … beglichen, Zahlungsdauer, Frist zur Zahlung, Tage zum Zahlen, Tage für die Zahlung, Zahlung binnen, zahlbar in … Tagen, fällig innerhalb, Zahlung erfolgt innerhalb, Zeit für die Zahlung, Zahlungsfälligkeit, Wochen Zeit zu zahlen, Tage Zeit zu zahlen
fr: délai de paiement(payment term), délai de règlement, payable sous, payable dans, temps pour payer, payer sous, régler sous, jours pour payer, jours pour régler, payer dans les, régler dans les, à payer sous, à payer dans, à régler sous, à régler dans, payé dans, payée dans, réglée sous, réglée dans, payée sous, semaines pour payer, semaines pour régler, jours pour payer la facture, paiement sous, paiement dans les, paiement à … jours, règlement sous, échéance de … jours, paiement dû sous, acquitter … facture sous, délai pour payer, délai pour régler, jours pour vous acquitter, s'acquitter dans les, mois pour payer, délai d'échéance, jours pour effectuer le paiement

[payment-term-extension] kind=action is=pay
gloss: being granted more time to pay
nl: uitstel van betaling(payment term extension), betalingsuitstel, later betalen(extension), betaaluitstel, betaaltermijn verlengen, betaalpauze, uitstel aan|vragen voor … betaling, langer de tijd om te betalen, betalen uit|stellen, betaling uit|stellen, meer tijd om te betalen, uitstel krijgen voor … betaling, extra tijd om te betalen, later mogen betalen, betaling opschorten, betaling verschuiven, opschuiven van … betaling, uitstel om te betalen, uitstel van betalen, langere betaaltermijn
en: payment extension, more time to pay, extension of payment, payment holiday, pause … payment, deferral of payment, extra time to pay, longer to pay, delay your payment, defer your payment, postpone payment, deferred payment date, put off payment, payment break, extension to pay, postpone the payment, push back payment
de: Zahlungsaufschub(payment term extension), Stundung(payment term extension), Fristverlängerung(payment), Zahlungspause, Zahlungsfrist verlängern, mehr Zeit zum Bezahlen, mehr Zeit zum Zahlen, später zahlen dürfen, Zahlung stunden, Zahlung verschieben, Zahlung auf|schieben, längere Zahlungsfrist, verlängerte Zahlungsfrist, Zahlung hinaus|schieben, Verlängerung der Zahlungsfrist, Zahlungsziel verlängern, Ratenpause
fr: report de paiement(payment term extension), délai supplémentaire de paiement, sursis de paiement, pause de paiement, reporter … paiement, plus de temps pour payer, différer … paiement, délai de paiement supplémentaire, délai de grâce pour payer, demander un délai de paiement, prolongation du délai de paiement, repousser … paiement, paiement reporté, report d'échéance, décaler … paiement, temps supplémentaire pour payer

[payment-extension-length] kind=attribute value=duration of=payment-term-extension
gloss: for how long payment may be put off
nl: duur van het uitstel, hoelang uitstel, uitstelperiode, uitgesteld met maximaal, betalingsuitstel van, uitstel van betaling van
en: length of the extension, extension period, deferral period, defer payment for up to, defer for up to, postpone payment for
de: Dauer des Aufschubs, Aufschubdauer, Stundungsdauer, Stundung von, Stundung für, Zahlungsaufschub von, Zahlungsaufschub für, Zahlungsaufschub um
fr: durée du report, durée du sursis, report de paiement de, jours supplémentaires pour payer

[payment-arrangement] kind=action is=pay-in-instalments
gloss: paying an overdue sum in parts by agreement
nl: betalingsregeling, betaalregeling, termijnregeling, afbetalingsregeling, afbetaling in delen, betalingsafspraak, beetje bij beetje, betaling spreiden, afbetalen, gespreid betalen van … schuld, gespreide betaling, betalen in termijnen, rekening in delen, afbetalingsplan, betaalplan, aflossingsregeling, afkortingsregeling, spreiding van betaling, factuur in termijnen, in etappes betalen, betaling in schijven, rekening spreiden
en: payment arrangement, instalment plan, repayment plan, pay in parts, payment plan, pay by instalments, pay off in instalments, spread your payments, spread the bill, installment plan, pay it off bit by bit, pay back in instalments, payment by instalments, pay over several months, spread payments, pay your bill in parts, pay in stages
de: Ratenzahlungsvereinbarung, Zahlungsvereinbarung, Ratenplan, Zahlungsplan, in Raten begleichen, Ratenvereinbarung, in Raten zahlen, Teilzahlungsvereinbarung, Rückzahlungsplan, Abzahlung, in Teilbeträgen zahlen, in Teilbeträgen, Rechnung in Raten, Zahlung in Raten, Zahlung auf mehrere Monate verteilen, stückweise bezahlen
fr: plan de paiement, échéancier, facilités de paiement, étalement, plan d'apurement, étaler … paiement, étalement du paiement, payer par mensualités, échelonner … paiement, payer en plusieurs versements, plan de remboursement, paiements échelonnés, payer par tranches, arrangement de paiement, étalement de la dette, payer petit à petit, étaler la facture

[arrangement-instalments] kind=attribute value=number of=payment-arrangement
gloss: number of parts in which may be paid
nl: aantal termijnen, maximaal … termijnen, in … termijnen, betaaltermijnen aantal, in … delen betalen, maandelijkse termijnen, in hoeveel termijnen, in hooguit … termijnen, verdeeld over … maanden, gespreid over … maanden, uitsmeren over … maanden, over … maanden spreiden, termijnbetalingen aantal, spreiden over … maanden, hoogstens … termijnen, in … keer betalen
en: number of instalments, in … instalments, instalments of, monthly instalments, spread over … months, spread across … months, up to … instalments, payments over … months, equal instalments, maximum of … instalments, in … monthly payments, over … instalments
de: Anzahl der Raten, in … Raten, Ratenanzahl, Monatsraten, auf … Monate verteilt, über … Monate verteilt, bis zu … Raten, höchstens … Raten, maximal … Raten, monatliche Raten, auf … Raten verteilen, in … Teilzahlungen, auf … Monate verteilen, in … Monatsraten
fr: nombre d'échéances, en … fois, nombre de mensualités, en … mensualités, étalé sur, échelonné sur, jusqu'à … mensualités, maximum … mensualités, en plusieurs mensualités, étaler sur … mois, échelonner sur … mois, réparti sur … mois, jusqu'à … échéances

[payment-arrears] kind=state is=unpaid
gloss: a bill has not been paid in time
nl: openstaand bedrag, openstaande factuur, te laat betaald, niet op tijd betaald, openstaande rekening, achterstand(payment), betalingsachterstand, achterstallige betaling, betaalachterstand, achterlopen met betalen, achterstallig bedrag, niet betaald op de vervaldag, rekening niet betaald, factuur niet betaald, betaling te laat, te laat betalen, niet tijdig betalen, niet tijdig betaald, niet op tijd betalen, openstaande schuld, openstaand saldo, openstaande posten, laattijdige betaling, nog open staat, onbetaalde factuur, onbetaalde rekening, openstaande facturen, achter met betalen
en: outstanding balance(payment arrears), outstanding invoice, unpaid bill, overdue payment, late payment, outstanding amount, not paid on time, arrears, overdue bill, overdue invoice, past due, behind on payments, behind with payments, behind with your payments, pay late, paid late, not pay on time, don't pay on time, fail to pay on time, late with payment, unpaid invoice, payment overdue, overdue amount, unpaid balance, missed payment, late paying, late with your payment
de: offener Betrag, nicht rechtzeitig bezahlt, Rückstand(payment), zu spät bezahlt, Zahlungsrückstand, Zahlungsverzug, überfällige Rechnung, unbezahlte Rechnung, ausstehender Betrag, mit der Zahlung im Rückstand, verspätete Zahlung, nicht fristgerecht bezahlt, überfälliger Betrag, offene Forderung, nicht pünktlich bezahlt, nicht pünktlich zahlen, zu spät zahlen, verspätet zahlen, nicht rechtzeitig zahlen, Zahlungsversäumnis, ausstehende Rechnung, offene Rechnungen, ausstehende Zahlung
fr: facture impayée, montant dû, solde impayé, facture en souffrance, paiement en retard, retard de paiement, facture non payée, arriéré de paiement, paiement tardif, payer en retard, non-paiement dans les délais, montant impayé, facture échue, retard dans le paiement, ne payez pas à temps, pas payé à temps, solde dû, montant en souffrance, somme restant due, facture ouverte, arriérés, paiement hors délai, factures impayées

[payment-reminder] kind=document
gloss: first message that payment is due
nl: betalingsherinnering, herinnering(payment), betaalherinnering, eerste herinnering, herinneringsmail, herinneringsbrief, herinnering om te betalen, herinnering voor … betaling, herinneringsbericht, betaalherinneringsmail, vriendelijke herinnering, herinnering van … factuur, herinneringen voor onbetaalde, eerste rappel, rappelbrief
en: payment reminder, reminder(payment), reminder letter, reminder email, first reminder, payment reminders, reminder that payment is due, reminder to pay, reminder about your bill, reminder notice, reminder of payment, reminder for payment, invoice reminder, bill reminder
de: Zahlungserinnerung, Erinnerung(payment), Erinnerungsschreiben, erste Erinnerung, freundliche Zahlungserinnerung, Erinnerung an die Zahlung, Zahlungserinnerungen, Erinnerung an die Rechnung, Erinnerungsmail, Rechnungserinnerung, erinnern an die Zahlung
fr: rappel de paiement, lettre de rappel, relance, premier rappel, courrier de rappel, rappels de paiement, e-mail de rappel, rappel de facture, lettre de relance, relance de paiement, message de rappel de paiement, rappel amiable

[dunning-notice] kind=document
gloss: formal demand for payment after a reminder
nl: aanmaning, ingebrekestelling, sommatie, tweede herinnering, aanmaningsbrief, laatste aanmaning, aan|manen, WIK-brief, aanmaningen, betaalaanmaning, maanbrief, wettelijke aanmaning, formele aanmaning, tweede aanmaning, laatste herinnering, in gebreke stellen, veertiendagenbrief, 14-dagenbrief, laatste waarschuwing betaling, eerste aanmaning, aangemaand
en: formal notice, final reminder, dunning letter, final demand, demand letter, notice of default, second reminder, final notice, letter before action, formal demand, formal reminder, notice of arrears, final warning letter, letter of demand, dunning notice, overdue notice
de: Mahnung, mahnen, Mahnschreiben, letzte Mahnung, Mahnverfahren, zweite Mahnung, Mahnbescheid, zweite Zahlungserinnerung, Mahnbrief, erste Mahnung, dritte Mahnung, letzte Zahlungsaufforderung, Zahlungsaufforderung, angemahnt, Mahnstufe, an|mahnen
fr: mise en demeure, sommation, dernier rappel, dernier avis, lettre de mise en demeure, mises en demeure, deuxième rappel, avis de mise en demeure, second rappel, rappel formel, troisième rappel, dernière relance, mise en demeure de payer, mettre en demeure

[reminder-fee] kind=attribute is=late-fee value=money of=payment-reminder,dunning-notice
gloss: charge for a reminder or late payment
nl: administratiekosten bij … te late betaling, maankosten, kosten voor … herinnering, kosten voor … aanmaning, kosten bij … aanmaning, aanmaning kost, herinnering kost, rappelkosten, bij een aanmaning betaalt u, bij te late betaling betaalt u, kosten bij te late betaling, kosten bij te laat betalen, boete bij te late betaling, toeslag bij te late betaling, bij een aanmaning komt, kosten voor te late betaling, kosten voor te laat betalen, aanmaningsvergoeding, bij te laat betalen rekenen, aanmaningsbedrag, vergoeding bij te late betaling
en: late payment charge, dunning fee, reminder charge, fee for paying late, charge for paying late, pay late … charge, charge for a reminder, reminder costs, fee for a reminder, charge for late payment, fee for late payment, charged for late payment, fee for late payments, late payment penalty, pay late … fee, penalty for late payment, dunning charge, charge for reminders
de: Mahnkosten, Mahnpauschale, Verzugsgebühr, Verzugspauschale, Mahngebühren, Mahnspesen, Mahnung kostet, Gebühr für die Mahnung, Gebühr pro Mahnung, Kosten der Mahnung, Gebühr bei Zahlungsverzug, Kosten für die Mahnung, für eine Mahnung berechnen, pro Mahnung, je Mahnung, für jede Mahnung, Mahnaufwand, Gebühr bei verspäteter Zahlung, für die Mahnung berechnen, Mahnentgelt, Umtriebsentschädigung
fr: frais de relance, indemnité de retard(reminder fee), frais de mise en demeure, frais pour retard de paiement, rappel coûte, rappel est facturé, pénalité de retard de paiement, rappel vous est facturé, frais pour rappel, pénalités de retard, frais en cas de retard de paiement, frais pour paiement tardif, coût du rappel, coût d'un rappel, mise en demeure coûte, frais de retard de paiement, rappel facturé

[reminder-moment] kind=attribute value=duration of=payment-reminder
gloss: how long after the due date the reminder is sent
nl: na … herinnering, na … een herinnering, moment van … herinnering, dagen na … vervaldatum herinnering, herinnering na, herinnering volgt na, sturen wij na … een herinnering, ontvangt u na … een herinnering, aanmaning na, aanmaning volgt na, dagen na de vervaldatum een herinnering, aanmaning volgt, herinnering volgt, krijgt u na … een herinnering, krijgt u na … een aanmaning, herinnering sturen wij na
en: reminder after, reminder sent after, days after the due date reminder, first reminder after, send a reminder after, reminder is sent after, reminder follows after, reminder goes out, reminder … days after, receive a reminder after, get a reminder after, reminder will be sent after, reminder within
de: Erinnerung nach, Mahnung nach, Zahlungserinnerung nach, nach … Zahlungserinnerung, nach … Mahnung, Mahnung folgt nach, Erinnerung folgt nach, Tage nach Fälligkeit erinnern, Mahnung erfolgt nach, Mahnung erhalten Sie nach, Erinnerung erhalten Sie nach, Erinnerung kommt nach, Mahnung kommt nach
fr: rappel après, relance après, rappel envoyé après, rappel envoyé … jours après, rappel est envoyé après, recevez un rappel après, premier rappel après, rappel au bout de, mise en demeure après, rappel part après, envoyons un rappel après, relance envoyée après, rappel arrive après

[collection-agency] kind=person
gloss: firm that collects unpaid debts
nl: incassobureau, incasso-organisatie, deurwaarder, incassotraject, in handen van … incasso, incassopartner, overdragen aan … incasso, incasso-instantie, naar de deurwaarder, incassofirma, incassoprocedure, incassobedrijf, gerechtsdeurwaarder, incassogemachtigde, vordering uit handen geven, vordering over|dragen, incassodossier, uit handen geven aan
en: debt collection agency, debt collector, collection agency, bailiff, debt collection, debt collectors, collections agency, debt recovery, collections firm, debt recovery agency, recovery agency, passed to collections, handed to a debt, bailiffs
de: Inkassobüro, Inkasso, Inkassounternehmen, Gerichtsvollzieher, Inkassoverfahren, Inkassodienst, Inkassofirma, Inkassodienstleister, an das Inkasso, Inkassoübergabe, Inkassostelle, Forderung ab|treten
fr: agence de recouvrement, société de recouvrement, huissier, recouvrement, bureau de recouvrement, cabinet de recouvrement, huissier de justice, service de recouvrement, organisme de recouvrement, procédure de recouvrement, remis au recouvrement, commissaire de justice, transmis à un huissier, société d'encaissement

[collection-costs] kind=attribute value=money of=collection-agency
gloss: charges for debt collection
nl: incassokosten, buitengerechtelijke incassokosten, invorderingskosten, buitengerechtelijke kosten, deurwaarderskosten, kosten van … deurwaarder, kosten van het incassobureau, kosten van … incasso, inningskosten, invorderkosten, kosten voor incasso, incasso kost
en: collection costs, debt collection costs, debt collection fee, recovery costs, bailiff fees, bailiff charges, debt recovery costs, costs of collection, collection agency fees, debt recovery fee, collection agency costs, costs of debt collection, debt collection charges, collections fee
de: Inkassokosten, Inkassogebühr, Beitreibungskosten, Kosten des Inkassobüros, Inkassogebühren, Gerichtsvollzieherkosten, Inkassospesen, Betreibungskosten, Kosten des Inkassos, Eintreibungskosten
fr: frais de recouvrement, frais d'huissier, coûts de recouvrement, frais d'encaissement(debt), frais de l'huissier, coût du recouvrement, frais de recouvrement forfaitaires, indemnité de recouvrement, indemnité forfaitaire de recouvrement, frais d'une agence de recouvrement, coût de l'huissier

[late-interest] kind=attribute is=interest-rate value=percentage of=payment-arrears
gloss: interest on overdue sums
nl: wettelijke rente, vertragingsrente, verzuimrente, nalatigheidsinteresten, nalatigheidsrente, rente bij te late betaling, rente over … achterstallig, verwijlinteresten, verwijlinterest, nalatigheidsintresten, rente over het openstaande bedrag, vertragingsinterest, moratoire interest, achterstandsrente
en: late payment interest, statutory interest, default interest, interest on arrears, interest on late payment, interest for late payment, interest on overdue, overdue interest, penalty interest, interest on the outstanding, interest on unpaid, interest on late payments
de: Verzugszinsen, gesetzliche Zinsen, Verzugszins, Mahnzinsen, Zinsen bei Zahlungsverzug, Zinsen bei verspäteter Zahlung, Verzugszinssatz, Zinsen auf den offenen Betrag, Zinsen auf Rückstände
fr: intérêts de retard, intérêt légal, intérêts moratoires, intérêt de retard, intérêts pour retard de paiement, intérêts de retard de paiement, intérêt moratoire, intérêts en cas de retard, intérêts légaux, pénalités d'intérêts, taux d'intérêt de retard

[suspend-for-nonpayment] kind=action
gloss: service cut because bills are unpaid
nl: afsluiten wegens wanbetaling, blokkeren wegens wanbetaling, dienst opschorten, opschorting wegens … achterstand, wanbetaling, afgesloten bij niet betalen, afsluiting bij wanbetaling, blokkade bij … wanbetaling, dienst onderbreken bij, geblokkeerd wegens wanbetaling, afgesloten wegens wanbetaling, aansluiting blokkeren wegens, opschorten wegens wanbetaling, afsluiten bij wanbetaling, afsluiten als u niet betaalt, dienstverlening opschorten, dienstverlening stop|zetten, opschorten van … dienst, blokkering wegens wanbetaling, opschorten bij niet-betaling, niet-betaling
en: suspend for non-payment, disconnect for non-payment, cut off for non-payment, non-payment, service suspended, cut off if you don't pay, suspension for non-payment, service is suspended, suspend the service, suspend your service, blocked for non-payment, disconnected for non-payment, failure to pay, barred for non-payment, cut off for not paying, suspended for unpaid
de: Sperrung wegen Zahlungsverzug, Sperre wegen Zahlungsverzug, Leistung aussetzen, Anschlusssperre, Sperrung bei Nichtzahlung, Sperrung wegen Nichtzahlung, gesperrt wegen Zahlungsverzug, Anschluss sperren, Nichtzahlung, bei Zahlungsverzug sperren, Dienst aussetzen, Leistung einstellen, Sperrung bei Zahlungsverzug, Zahlungsausfall, Leistungen sperren
fr: suspension pour impayé, défaut de paiement, suspendre … service, suspendu pour non-paiement, coupé pour impayé, coupure pour non-paiement, service suspendu, suspension du service, suspension pour non-paiement, non-paiement, blocage pour impayé, services suspendus, interruption pour impayé

[dispute-invoice] kind=action of=invoice
gloss: customer disagrees with an invoice or charge
nl: factuur betwisten, bezwaar tegen … factuur, factuur klopt niet, niet eens met … factuur, rekening klopt niet, factuurgeschil, factuur niet akkoord, niet akkoord met … factuur, rekening betwisten, fout op … factuur, bezwaar maken tegen … factuur, bezwaar tegen … rekening, factuur protesteren, betwisting van … factuur, rekening niet juist, factuur niet juist, fout in … rekening, oneens met … factuur, oneens met … rekening
en: dispute … invoice, query … bill, invoice is wrong, disagree with … invoice, dispute a charge, contest … bill, challenge … bill, contest … invoice, challenge … invoice, dispute … bill, mistake on … invoice, mistake on … bill, error on … invoice, error on … bill, invoice is incorrect, bill is wrong, bill is incorrect, billing dispute, object to … invoice, query an invoice, complain about … bill, bill looks wrong
de: Rechnung beanstanden, Rechnung reklamieren, Rechnung stimmt nicht, Einspruch gegen … Rechnung, Rechnung falsch, Rechnung an|fechten, Rechnung bestreiten, Rechnungsreklamation, Fehler auf der Rechnung, Fehler in der Rechnung, Rechnung anzweifeln, Widerspruch gegen … Rechnung, mit der Rechnung nicht einverstanden, Rechnungseinwand, Rechnungsbeanstandung, Rechnung fehlerhaft, Einwand gegen … Rechnung, Rechnung nicht korrekt
fr: contester … facture, contestation de facture, facture incorrecte, erreur de facturation, pas d'accord avec … facture, réclamation sur … facture, facture erronée, erreur sur … facture, désaccord sur … facture, facture inexacte, contester une facture, réclamer … facture, contestation d'une facture, litige de facturation, facture n'est pas correcte, réclamation concernant … facture

[dispute-invoice-period] kind=attribute value=duration of=dispute-invoice,invoice,object-to
gloss: within what time an invoice must be disputed
nl: termijn om … factuur te betwisten, bezwaartermijn factuur, betwistingstermijn, factuur betwisten binnen, bezwaar maken tegen de factuur binnen, binnen … factuur betwisten, factuur protesteren binnen, klacht over … factuur binnen, bezwaar tegen … factuur binnen, dagen om … factuur te betwisten, protesttermijn
en: time limit to dispute … invoice, invoice dispute period, dispute an invoice within, dispute the invoice within, query a bill within, invoice disputes within, contest the bill within, days to dispute an invoice, dispute a bill within, days to dispute a bill, challenge a bill within
de: Einwendungsfrist, Frist für Rechnungseinspruch, Beanstandungsfrist, Rechnung innerhalb … beanstanden, Einwände gegen die Rechnung innerhalb, Rechnung innerhalb … reklamieren, Einspruchsfrist bei Rechnungen, Reklamationsfrist für Rechnungen, Rechnungsreklamationen innerhalb, Tage um die Rechnung zu beanstanden
fr: délai pour contester … facture, délai pour contester la facture, contester une facture dans, contester la facture dans, contestation de facture dans, jours pour contester une facture, jours pour contester la facture, réclamation sur facture dans, délai de contestation de la facture, contester une facture sous

[debit-date] kind=attribute value=date
gloss: day on which the sum is collected
nl: incassodatum, afschrijfdatum, datum van … afschrijving, incassodag, dag van … incasso, afschrijfmoment, incasso vindt plaats, incasso rond de, wij incasseren rond, wij schrijven af rond, wordt afgeschreven op, wordt geïncasseerd op, datum van incasso, afschrijvingsdatum, afschrijven rond, incasseren wij op, incassomoment, dag waarop … afschrijven, dag van afschrijving, dag waarop … incasseren, schrijven het bedrag … af, afgeschreven rond, domiciliëringsdatum, datum van domiciliëring
en: collection date(debit), debit date, direct debit date, payment collection day, date we collect, collect payment on, payment is collected on, take payment on, payment taken on, payment is taken on, debited on, day of the direct debit, payment leaves your account on, payment date for direct debit, direct debit is taken, collect the direct debit on, direct debit goes out, leaves your account on, debit goes out on, money leaves your account
de: Abbuchungsdatum, Abbuchungstag, Einzugstermin, Einzugsdatum, Abbuchungstermin, Abbuchung erfolgt am, Einzug erfolgt am, abgebucht am, eingezogen am, Lastschrifttermin, buchen … am … ab, Tag der Abbuchung, Datum der Abbuchung, Belastungsdatum, Lastschriftdatum, Einzug am, Abbuchung am, Lastschrift erfolgt am, ziehen den Betrag … ein, Abbuchungszeitpunkt, Tag des Einzugs
fr: date de prélèvement, jour du prélèvement, date du prélèvement, prélèvement a lieu le, prélevé le, prélèvement effectué le, débité le, prélevons le, date de débit, jour de prélèvement, prélèvement intervient le, prélèvement le, date de domiciliation, prélèvement est effectué, prélèvement passe le, montant est prélevé le, prélevé vers le

[debit-money] kind=action is=debit
gloss: money is taken from the customer's account
nl: af|schrijven(money), afschrijving(money), automatisch geïncasseerd, van … rekening af, van … rekening gehaald, geïncasseerd, van … rekening geschreven, geld af|schrijven, bedrag af|schrijven, bedrag incasseren, automatisch afgeschreven, van uw rekening afgeschreven, van uw rekening af|halen, automatisch incasseren, bedrag innen, afboeken van … rekening, afgeschreven van, afschrijving van … rekening
en: debit(debit money), collect … payment, take … payment, taken from … account, charged to … card, taken from your bank, debited from your account, comes out of your account, direct debit is collected, deducted from your account, taken from your card, goes out of your account, money is taken
de: ein|ziehen(money), vom Konto abgebucht, Lastschrifteinzug, vom Konto eingezogen, vom Konto ab|buchen, Betrag ab|buchen, Betrag ein|ziehen, per Lastschrift eingezogen, per Lastschrift abgebucht, vom Konto ein|ziehen, Abbuchung vom Konto
fr: prélever(debit money), débité de … compte, débit(debit money), prélevé sur votre compte, débiter … compte, prélever sur … compte, prélevé automatiquement, débité automatiquement, prélever le montant, retiré de votre compte, montant est prélevé, montant débité, prélèvement sur votre compte

[debit-reversed] kind=event of=direct-debit
gloss: direct debit sent back by bank or customer
nl: stornering, incasso mislukt, gestorneerd, mislukte incasso, laten terugboeken, onvoldoende saldo, incasso niet gelukt, incasso lukt niet, incasso niet lukt, incasso teruggeboekt, incasso geweigerd, geweigerde incasso, incasso gestorneerd, domiciliëring geweigerd, te weinig geld op … rekening, incasso kon niet
en: direct debit returned, debit bounced, failed direct debit, reversed direct debit, insufficient funds, direct debit fails, direct debit failed, direct debit bounces, direct debit is refused, bounced direct debit, not enough money in your account, not enough in your account, direct debit rejected, returned direct debit, direct debit can't be taken, failed collection, unsuccessful direct debit, lack of funds, debit is returned
de: Lastschrift geplatzt, Lastschrift zurückgegeben, fehlgeschlagene Lastschrift, Konto nicht gedeckt, mangelnde Deckung, Lastschrift fehlgeschlagen, Lastschrift scheitert, Lastschrift nicht eingelöst, Konto ist nicht gedeckt, nicht genug Geld auf dem Konto, Lastschrift zurückgebucht, geplatzte Lastschrift, Abbuchung fehlgeschlagen, Abbuchung scheitert, nicht eingelöste Lastschrift, Lastschrift misslingt
fr: prélèvement rejeté, prélèvement refusé, provision insuffisante, solde insuffisant(debit), prélèvement échoué, échec du prélèvement, échec de prélèvement, prélèvement impayé, provision insuffisante sur, compte insuffisamment approvisionné, prélèvement retourné, prélèvement échoue, domiciliation refusée, prélèvement n'a pas abouti, compte non approvisionné, solde insuffisant sur votre compte

[debit-reversed-fee] kind=attribute value=money of=debit-reversed
gloss: charge for a failed direct debit
nl: storneringskosten, stornokosten, kosten van mislukte incasso, kosten bij een mislukte incasso, mislukte incasso kost, stornokosten bedragen, kosten voor een mislukte incasso, kosten bij mislukte incasso, stornering kost, kosten van stornering, kosten voor stornering, kosten bij stornering, storno kost, storneringsvergoeding
en: failed payment fee, returned direct debit fee, bounced payment fee, failed direct debit fee, failed direct debit costs, charge for a failed direct debit, fee for a failed direct debit, charge for a returned direct debit, bounced direct debit fee, charge for a bounced, fee for a bounced, failed payment charge, rejected payment fee
de: Rücklastschriftgebühr, Rücklastschriftkosten, Rücklastschrift kostet, Gebühr für die Rücklastschrift, Kosten der Rücklastschrift, Rücklastschriftpauschale, Rücklastschriftentgelt, Kosten für eine Rücklastschrift, Gebühr bei Rücklastschrift, Bankrücklastgebühr, Gebühr für Rücklastschriften, Rückbuchungsgebühr
fr: frais de rejet, frais de rejet de prélèvement, rejet de prélèvement coûte, frais pour prélèvement rejeté, frais en cas de rejet, frais d'impayé, coût du rejet, frais de prélèvement rejeté, rejet de prélèvement est facturé, rejet est facturé, frais de rejet bancaire

[payment-failed] kind=event of=pay
gloss: a payment did not succeed
nl: betaling mislukt, betaling niet gelukt, mislukte betaling, betaling geweigerd, betaling afgebroken, betaling niet geslaagd, betaalfout, betaling lukt niet, betalen lukt niet, betaling gaat niet door, betaling niet doorgegaan, betaling is mislukt, betaalkaart geweigerd, betaling is niet gelukt, foutmelding bij betalen, betaling niet voltooid, betaling kon niet worden, foutmelding bij het betalen, niet gelukte betaling
en: payment failed, failed payment, payment declined, card declined, payment did not go through, payment error, unsuccessful payment, payment fails, payment doesn't go through, payment was declined, payment rejected, payment unsuccessful, card was declined, payment could not be, can't pay online, payment hasn't gone through, payment was not successful, payment is declined, payment not completed, card is declined
de: Zahlung fehlgeschlagen, fehlgeschlagene Zahlung, Zahlung abgelehnt, Karte abgelehnt, Zahlung nicht geklappt, Zahlungsabbruch, Zahlung schlägt fehl, Zahlung wurde abgelehnt, Zahlung nicht erfolgreich, Karte wird abgelehnt, Zahlung geht nicht durch, Zahlung konnte nicht, abgelehnte Zahlung, Zahlung nicht durchgeführt, Zahlung gescheitert, Zahlungsfehler
fr: paiement échoué, échec de paiement, paiement refusé, carte refusée, paiement n'a pas abouti, paiement rejeté, paiement échoue, paiement a échoué, paiement non abouti, carte est refusée, paiement décliné, paiement ne passe pas, paiement est refusé, paiement non effectué, erreur de paiement, échec du paiement, paiement ne fonctionne pas, problème de paiement

[double-charge] kind=event
gloss: paid or debited twice
nl: dubbel betaald, dubbel afgeschreven, twee keer afgeschreven, twee keer betaald, dubbele betaling, dubbele afschrijving, twee keer in rekening, dubbel in rekening, dubbel gefactureerd, twee keer gefactureerd, dubbel geïncasseerd, tweemaal betaald, tweemaal afgeschreven, dubbel aangerekend, dubbele facturatie, tweemaal aangerekend, twee keer geïncasseerd, bedrag twee keer
en: double charge, charged twice, paid twice, duplicate payment, double payment, billed twice, debited twice, paid double, double debit, double billing, billed double, charged double, duplicate charge, payment taken twice, invoiced twice, taken twice, charged more than once
de: doppelt abgebucht, doppelt bezahlt, Doppelzahlung, doppelte Abbuchung, zweimal abgebucht, doppelt berechnet, zweimal bezahlt, zweimal berechnet, doppelt eingezogen, zweimal belastet, doppelt belastet, doppelt in Rechnung, zweimal eingezogen, Doppelabbuchung, doppelte Zahlung, doppelte Belastung
fr: double paiement, payé deux fois, débité deux fois, prélevé deux fois, double débit, doublon de paiement, facturé deux fois, double facturation, débit en double, payé en double, prélevé en double, montant débité deux fois, double prélèvement, facturé en double, débité en double, paiement en double

[unknown-charge] kind=event
gloss: a debit the customer does not recognise
nl: onbekend bedrag, afschrijving niet herkennen, onterechte afschrijving, bedrag dat u niet herkent, afschrijving herkent u niet, onterecht afgeschreven, onverwachte afschrijving, onbekende incasso, onterechte incasso, incasso die u niet kent
en: unknown charge, unrecognised charge, charge you don't recognise, unexpected charge, unknown payment, don't recognise a charge, don't recognise a payment, don't recognise the payment, unfamiliar charge, charge you do not recognise, unauthorised charge
de: unberechtigte Abbuchung, unbekannte Belastung, Abbuchung nicht erkennen, unbekannte Lastschrift, nicht autorisierte Abbuchung, unbekannte Zahlung, unerwartete Abbuchung
fr: débit inconnu, prélèvement inconnu, débit non reconnu, prélèvement non autorisé, prélèvement que vous ne reconnaissez, débit que vous ne reconnaissez, montant inconnu, prélèvement non reconnu, débit non autorisé, paiement inconnu, opération inconnue

[payment-received] kind=event of=pay
gloss: seller has received the payment
nl: betaling ontvangen, betaling binnen, betaling verwerkt, betaling geboekt, ontvangst van … betaling, betaalbevestiging, betaling bij ons binnen, betaling is ontvangen, betaling bevestigd, betaling bijgeschreven, geld ontvangen van … klant, betaling is verwerkt, verwerking van … betaling, zodra betaling binnen, betaling goed ontvangen
en: payment processed, payment confirmation, payment cleared, received your payment, payment has cleared, payment is processed, payment is received, payment has been received, receive your payment, payment is confirmed, confirmed payment, payment arrives
de: Zahlung eingegangen, Zahlung erhalten, Zahlung verbucht, Zahlungsbestätigung, Zahlung ist eingegangen, Eingang Ihrer Zahlung, Zahlung bestätigt, Erhalt der Zahlung, Zahlung gutgeschrieben, Zahlung angekommen, Geldeingang, Zahlung verarbeitet
fr: paiement enregistré, confirmation de paiement, encaissement, paiement encaissé, paiement est reçu, paiement validé, paiement bien reçu, reçu votre paiement, paiement confirmé, paiement traité

[payment-processing-time] kind=attribute value=duration of=payment-received,pay
gloss: how long before a payment is booked
nl: verwerking van … betaling duurt, verwerkingstijd van … betaling, betaling zichtbaar binnen, boekingstermijn, betaling is binnen … verwerkt, betaling verwerken duurt, verwerken van … betaling duurt, betaling zichtbaar na, betaling wordt binnen … verwerkt, betaling binnen … bijgeschreven, betaling duurt, betaling is na … zichtbaar, duurt het voordat … betaling, betaling verschijnt binnen
en: payment processing time, payment takes to clear, time for payment to show, payment takes, payments take, payment shows within, payment is processed within, payments are processed within, processing your payment takes, payment will show within, payment appears within, payment reaches us within
de: Buchungsdauer, Verbuchungsdauer, Zahlung wird … verbucht, Verbuchung dauert, Buchung der Zahlung dauert, Zahlung dauert, Zahlung innerhalb … verbucht, Zahlungsverarbeitung dauert, Zahlung wird innerhalb … gebucht, Zahlungseingang dauert, Zahlung ist nach … sichtbar, Zahlung erscheint nach
fr: délai d'encaissement, délai de traitement du paiement, délai d'enregistrement du paiement, traitement du paiement prend, paiement est traité sous, paiement prend, paiement apparaît sous, encaissement prend, paiement est enregistré sous, paiement visible après, paiement est encaissé sous, enregistrement du paiement prend

[change-payment-method] kind=action is=change
gloss: paying by another means from now on
nl: betaalmethode wijzigen, betaalgegevens wijzigen, betaalwijze wijzigen, andere betaalmethode, rekeningnummer wijzigen, betaalmethode aan|passen, bankrekening wijzigen, ander rekeningnummer, nieuw rekeningnummer, van betaalmethode wisselen, betaalkaart wijzigen, nieuwe bankrekening, bankgegevens wijzigen, IBAN wijzigen, creditcardgegevens wijzigen, andere betaalwijze, manier van betalen wijzigen, betaalwijze aan|passen, ander betaalmiddel, rekeningnummer aan|passen, betaalwijze veranderen
en: change … payment method, update … payment details, update … card details, new card details, change … bank details, change how you pay, switch payment method, different payment method, change … card details, change bank account, change to direct debit, update … bank details, new bank details, another payment method, change your bank details, pay another way, change the way you pay, change payment details, replace your card
de: Zahlungsart ändern, Zahlungsmethode ändern, Zahlungsdaten aktualisieren, Bankverbindung ändern, andere Zahlungsart, Bankdaten ändern, IBAN ändern, neue Bankverbindung, Kreditkartendaten ändern, Zahlungsweise ändern, Zahlungsmittel ändern, Zahlart ändern, neue Kontodaten, Zahlungsart wechseln, Kartendaten ändern, andere Zahlungsweise, Wechsel der Zahlungsart, neue Zahlungsmethode
fr: changer … moyen de paiement, modifier … moyen de paiement, changer … mode de paiement, modifier … coordonnées bancaires, mettre à jour … carte, changer de moyen de paiement, changer de mode de paiement, modifier … carte bancaire, nouveau RIB, changer … compte bancaire, nouvelles coordonnées bancaires, modifier … mode de paiement, changer d'IBAN, autre moyen de paiement, changement de mode de paiement, changer de carte, modifier … IBAN

[payment-reference] kind=thing is=reference-number
gloss: text to be mentioned with a transfer
nl: betaalreferentie, gestructureerde mededeling, omschrijving bij … overschrijving, betaalkenmerk, betalingsreferentie, kenmerk bij … betaling, omschrijving bij … betaling, factuurnummer bij uw betaling, mededeling bij de overschrijving, vermelding bij … betaling, mededeling bij … betaling, vermelden bij betaling, referentie bij … betaling
en: reference with your transfer, transfer reference, quote … invoice number, quote your invoice number, reference with your payment, reference for your payment, mention … with your payment, quote the reference, include the invoice number, reference on your transfer, quote when paying
de: Zahlungsreferenz, Betreff der Überweisung, Überweisungszweck, Zahlungszweck, Referenznummer der Zahlung, Referenz bei der Überweisung, Angabe bei der Überweisung, Zahlungsvermerk, QR-Referenz, Referenz bei der Zahlung
fr: référence de paiement, libellé du virement, motif du virement, communication du virement, référence du virement, référence à indiquer, mention lors du virement, référence pour le paiement, indiquer lors du virement, communication de votre virement

[payment-fee] kind=attribute value=money
gloss: charge for using a means of payment
nl: transactiekosten, betaalkosten, toeslag voor betalen, kosten voor creditcard, creditcardtoeslag, betaaltoeslag, toeslag voor creditcard, betalen met creditcard kost, kosten voor betaling, kosten per transactie, toeslag bij creditcardbetaling, betaling met creditcard kost, toeslag bij betaling, kosten van … betaalmethode, betalen met … kost, kosten voor het betalen, paypalkosten, betaalmethode kost
en: transaction fee, payment surcharge, card surcharge, payment fee, credit card fee, credit card surcharge, charge for paying by card, fee for paying by card, paying by card costs, charge for card payments, surcharge for card, booking by card fee, surcharge for paying, fee for credit card, charge for paying by, payment method costs, card payment fee
de: Transaktionsgebühr, Zahlungsgebühr, Zahlungsartgebühr, Aufpreis für Kreditkarte, Zahlung per Kreditkarte kostet, Gebühr für Kartenzahlung, Zahlungsmittelgebühr, Gebühr für Kreditkartenzahlung, Zahlungsaufschlag, Aufschlag für Kreditkarte, Zahlungsmittelentgelt, Kosten der Zahlungsart, Kartenzuschlag
fr: frais de transaction, frais de paiement, frais de carte, surcoût de paiement, frais de carte bancaire, frais par transaction, supplément carte de crédit, paiement par carte coûte, frais de carte de crédit, surcharge carte, supplément pour paiement, frais pour paiement par carte, payer par carte coûte, majoration carte, coût de la transaction

[admin-fee] kind=attribute is=fee value=money
gloss: charge for administration
nl: administratievergoeding, dossierkosten, verwerkingskosten, kosten voor administratie, administratiebijdrage, behandelingskosten, dossiervergoeding, handelingskosten, administratieve kosten, verwerkingsvergoeding
en: administration fee, administrative costs, admin charge, handling fee, administration charge, administration cost, admin cost, paperwork fee, file handling fee, service and admin fee, administrative charge, admin costs
de: Verwaltungskosten, Bearbeitungspauschale, Verwaltungsaufwand, Verwaltungspauschale, Administrationsgebühr, Bearbeitungsentgelt, Bearbeitungskosten, Bearbeitungsaufwand
fr: frais administratifs(admin fee), frais de dossier(admin fee), frais de gestion, frais de traitement, frais d'administration, coût administratif, frais de gestion administrative, participation aux frais administratifs, coûts administratifs, frais de dossier administratif

[reverse-charge] kind=state
gloss: VAT shifted to the business buyer
nl: btw verlegd, btw verleggen, verlegde btw, btw-verlegging, verleggingsregeling, btw wordt verlegd, btw verlegd naar, verlegging van heffing, medecontractant
en: reverse charge, VAT reverse charge, reverse-charge VAT, VAT is reverse charged, VAT shifted, VAT reverse-charged, reverse charged, reverse charge applies, reverse charge mechanism
de: Reverse-Charge, Steuerschuldumkehr, Umkehr der Steuerschuldnerschaft, Reverse-Charge-Verfahren, Umkehr der Steuerschuld, Übergang der Steuerschuld, Steuerschuldnerschaft des Leistungsempfängers, Reverse Charge
fr: autoliquidation, TVA autoliquidée, TVA due par le preneur, autoliquidation de la TVA, report de perception, TVA autoliquidation, cocontractant

[price-error] kind=event of=wrong
gloss: price shown by mistake
nl: prijsfout, verkeerde prijs, foutieve prijs, kennelijke prijsfout, prijs klopt niet, foutief geprijsd, verkeerd geprijsd, vergissing in de prijs, prijs is fout, prijsvergissing, fout in de prijs, verkeerde prijs aan de kassa, foute prijs, drukfout in de prijs
en: pricing error, wrong price, price error, obvious pricing mistake, price is wrong, incorrect price, pricing mistake, mistake in the price, error in the price, wrongly priced, mispriced, priced incorrectly, pricing errors, price mistake
de: Preisfehler, falscher Preis, falsche Preisauszeichnung, Preis stimmt nicht, falsch ausgezeichnet, Irrtum beim Preis, Preisirrtum, fehlerhafter Preis, Fehler beim Preis, Preis falsch, falsch ausgezeichneter Preis
fr: erreur de prix, prix erroné, erreur d'affichage du prix, prix incorrect, erreur sur le prix, faux prix, prix inexact, erreur de tarif, mauvais prix, erreur de tarification, prix n'est pas correct

[price-guarantee] kind=thing
gloss: promise to match a lower price elsewhere
nl: laagsteprijsgarantie, prijsgarantie, laagste prijs garantie, verschil terug, elders goedkoper, prijsmatch, goedkoper gezien, beste prijs garantie, elders goedkoper gevonden, prijsverschil terug, prijsbelofte, prijs evenaren, verschil terug|betalen, bij een ander goedkoper, verschil terug|krijgen, laagsteprijsbelofte, besteprijsgarantie, laagste-prijsgarantie, elders voor minder, goedkoper gevonden, verschil vergoed, goedkoper bij een ander, prijsverschil terug|betalen, prijsverschil vergoeden
en: price match, price guarantee, best price guarantee, lowest price guarantee, price promise, cheaper elsewhere, match the price, price matching, refund the difference, found it cheaper, find it cheaper, price beat, lowest-price promise, refund the price difference, cheaper at a competitor, cheaper at another, never knowingly undersold, price match promise, match a competitor, beat the price, pay back the difference, best-price promise, price-match guarantee, price-match, find a lower price, pay the difference back
de: Preisgarantie(price guarantee), Tiefpreisgarantie, Bestpreisgarantie, Preisanpassung(match), anderswo günstiger, Differenz erstatten, Niedrigpreisgarantie, Preisversprechen, woanders günstiger, günstiger gesehen, Preisdifferenz erstatten, Preisdifferenz zurück, günstiger gefunden, Best-Preis-Garantie, woanders billiger, bei der Konkurrenz günstiger, Tiefstpreisgarantie, Preisangleichung, Differenz zurück, billiger gesehen, Tiefpreis-Garantie
fr: garantie du meilleur prix, garantie de prix, alignement de prix, moins cher ailleurs, rembourser la différence, aligner … prix, prix le plus bas garanti, moins cher chez un concurrent, prix moins élevé ailleurs, différence remboursée, trouvé moins cher, trouvez moins cher, meilleur prix garanti, garantie prix bas, garantie meilleur prix, garantie du prix le plus bas, promesse de prix, différence de prix remboursée, rembourser la différence de prix, alignons sur le prix

[price-guarantee-period] kind=attribute value=duration of=price-guarantee,warranty
gloss: how long after purchase a price match may be claimed
nl: termijn prijsgarantie, looptijd van … prijsgarantie, prijsgarantie geldt, na aankoop … verschil terug, prijsgarantie loopt, prijsgarantie duurt, prijsgarantie tot, binnen … na aankoop goedkoper, prijsgarantie is … geldig, binnen … elders goedkoper, prijsgarantie van … dagen, dagen prijsgarantie, prijsgarantietermijn, prijsverschil binnen … claimen, prijsgarantieperiode
en: price match period, price guarantee period, price match within, price match is valid for, price match lasts, find it cheaper within, price guarantee lasts, price promise lasts, price match applies for, days of price protection, price promise within, price guarantee applies for, claim the price match within, price promise is valid for, price guarantee within
de: Frist der Preisgarantie, Preisgarantie gilt, Preisgarantiezeitraum, Preisgarantie läuft, Preisgarantie innerhalb, Tage Preisgarantie, innerhalb … nach dem Kauf günstiger, Tiefpreisgarantie gilt, Bestpreisgarantie gilt, Preisgarantie endet, Preisgarantie beträgt, Dauer der Preisgarantie, Preisgarantiefrist
fr: durée de la garantie de prix, délai de garantie de prix, garantie de prix valable, garantie de prix pendant, alignement valable, jours de garantie de prix, moins cher dans les, garantie du meilleur prix est valable, garantie du meilleur prix pendant, délai de la garantie de prix

[price-drop-after-purchase] kind=event of=buy,purchase-date
gloss: article becomes cheaper after the customer bought it
nl: na aankoop afgeprijsd, prijs gedaald na aankoop, later goedkoper, na aankoop goedkoper, prijsverlaging na aankoop, goedkoper geworden na, prijs daalt na, na de aankoop in de aanbieding, na uw aankoop in prijs gedaald, prijs zakt na uw aankoop, na uw aankoop goedkoper, prijs gaat na … omlaag, na aankoop in prijs verlaagd, later in de aanbieding
en: price drops after purchase, reduced after you bought, price reduced after purchase, cheaper after buying, price goes down after, price falls after, price drop after you buy, drops in price after, goes on sale after, cheaper after you bought, price comes down after, later reduced, reduced after purchase, drop in price after purchase
de: nach dem Kauf reduziert, Preis nach Kauf gesunken, nach dem Kauf günstiger, nach dem Kauf im Angebot, Preis sinkt nach dem Kauf, Preis fällt nach dem Kauf, nach dem Kauf billiger, nach Ihrem Kauf reduziert, Preissenkung nach dem Kauf, später reduziert, nach dem Kauf im Preis gesenkt
fr: baisse de prix après achat, moins cher après achat, prix baissé après l'achat, prix baisse après, en promotion après votre achat, prix diminue après, moins cher après votre achat, baisse après votre achat, soldé après, prix chute après, baisse de prix après votre achat

[discount-sale] kind=event
gloss: temporary reduction of prices, promotion
nl: actie, aanbieding, actieprijs, kortingsactie, promotie, in de aanbieding, dagdeal, actieperiode, deal, aanbiedingen, tijdelijke aanbieding, kortingsdagen, weekaanbieding, actieweek, actieaanbod, tijdelijke actie, sale-artikelen
en: promotion, special offer, offer price, promo, on offer(discount sale), =deals, special deal, money-off deal, sale price, sale items, special offers, clearance sale, seasonal sale, promotional price, sale period, promotional offer, limited offer, price promotion, discounted items, promotions, limited-time offer
de: Aktion, Sonderangebot, Aktionspreis, Rabattaktion, im Angebot, Tagesangebot, Aktionszeitraum, Angebotspreis, Sonderaktion, Preisaktion, Sonderpreis, Sonderverkauf, Angebotswoche, Aktionsangebot, reduzierte Artikel
fr: promotion, offre spéciale, prix promotionnel, promo, en promotion, bon plan, offre du jour, offre promotionnelle, prix soldé, articles soldés, période de soldes, vente promotionnelle, action promotionnelle, offres spéciales, prix promo, articles en promotion

[discount-code-use] kind=action of=discount-code
gloss: entering a promo code at checkout
nl: kortingscode in|vullen, kortingscode invoeren, kortingscode gebruiken, actiecode in|vullen, code verzilveren, kortingscode in|wisselen, code in|vullen bij het afrekenen, actiecode gebruiken, voucher in|wisselen, vouchercode in|vullen, couponcode in|vullen, kortingsbon inleveren, kortingscode toe|passen, actiecode in|voeren, promocode in|vullen, promocode in|geven, kortingscode verzilveren, kortingscode in|geven, actiecode verzilveren
en: enter … discount code, apply … discount code, use … promo code, redeem … code, enter … promo code, apply … voucher code, enter the code at checkout, use a discount code, add … discount code, redeem … discount code, use the discount code, code at checkout, redeem a discount code
de: Rabattcode eingeben, Gutscheincode eingeben, Rabattcode ein|lösen, Gutscheincode ein|lösen, Aktionscode eingeben, Code einlösen, Gutscheincode anwenden, Rabattcode anwenden, Aktionscode einlösen, Rabattcode verwenden, Gutscheincode verwenden, Code beim Bezahlen, Promocode eingeben, Code an der Kasse eingeben, Rabattcode nutzen
fr: saisir … code promo, entrer … code promo, utiliser … code promo, appliquer … code, code de réduction saisir, code promo utiliser, encoder … code promo, indiquer … code promo, ajouter … code promo, activer … code promo, entrer … code de réduction, utiliser … code de réduction

[discount-code-validity] kind=attribute value=duration of=discount-code
gloss: how long a promo code can be used
nl: geldigheid van … kortingscode, geldigheidsduur van … kortingscode, kortingscode … geldig, kortingscode verlopen, kortingscode geldig tot, kortingscode verloopt, kortingscode vervalt, actiecode geldig, actiecode verloopt, kortingscode blijft geldig, geldigheid kortingscode, kortingscode te gebruiken tot, actiecode vervalt, promocode geldig, couponcode geldig, kortingscode is … geldig
en: discount code validity, promo code valid, code expires(discount code validity), discount code expires, discount code expired, discount code valid, discount code lasts, promo code expires, voucher code valid, voucher code expires, discount code runs out, promo code lasts, coupon valid, coupon expires, discount code is valid
de: Gültigkeit des Rabattcodes, Rabattcode gültig, Rabattcode abgelaufen, Gutscheincode gültig, Rabattcode läuft ab, Gutscheincode läuft ab, Aktionscode gültig, Rabattcode verfällt, Rabattcode einlösbar bis, Gutscheincode abgelaufen, Gutscheincode verfällt, Rabattcode gilt
fr: validité du code promo, code promo valable, code promo expiré, durée de validité du code, code promo expire, code de réduction valable, code de réduction expire, code promo est valable, code promo valide, durée du code promo, code promo utilisable jusqu'au

[discount-combine] kind=action is=combine
gloss: using several discounts together
nl: kortingen combineren, korting stapelen, combineren met … korting, combineerbaar, stapelbaar, cumuleren, in combinatie met andere, samen met andere acties, meerdere kortingscodes, niet in combinatie met andere, niet te combineren met andere, niet stapelbaar, acties combineren, kortingen optellen, kortingen stapelen, combinatie met andere acties, combinatie van kortingen, gecombineerd met andere, meerdere kortingen, per bestelling één code, dubbele korting, opstapelen van kortingen, acties stapelen, combineren met andere acties, combineren met andere kortingen
en: combine discounts, combined with other offers, used together with, combine with other, more than one code, stack discounts, stack codes, stacked with other, combine offers, combine codes, combine with another offer, combined with any other, discounts can't be combined, multiple discount codes, several discounts, double discount, one code per order, multiple codes, used with other offers, combining discounts, with any other offer, in combination with other offers
de: Rabatte kombinieren, mit anderen Aktionen kombinieren, kumulierbar, mehrere Gutscheine, mit anderen Rabatten, mehrere Rabatte, Rabatte addieren, nicht kombinierbar, miteinander kombinierbar, mit anderen Angeboten, Gutscheine kombinieren, Rabatte kumulieren, ein Code pro Bestellung, doppelter Rabatt, Kombination von Rabatten, Aktionen kombinieren, mehrere Codes, mit anderen Gutscheinen, mehrere Rabattcodes, nicht mit anderen Aktionen
fr: combiner … promotions, non cumulable, en même temps que d'autres promotions, cumuler … réductions, cumuler … promotions, cumuler … codes, combiner … réductions, plusieurs codes promo, cumul des réductions, cumul de promotions, offres cumulables, un seul code par commande, plusieurs réductions, avec d'autres promotions, avec d'autres offres, cumul des promotions, cumul d'offres

[student-discount] kind=attribute is=discount value=percentage of=student
gloss: price reduction for students
nl: studentenkorting, korting voor studenten, studentkorting, studententarief, korting op vertoon van … studentenkaart, korting met … studentenkaart, studentenvoordeel, studenten krijgen korting, goedkoper voor studenten, studentenprijs
en: student discount, discount for students, student offer, students get … off, student rate, off for students, student deal, students save, discount with a student card, money off for students
de: Studentenrabatt, Rabatt für Studierende, Studierendenrabatt, Studentenermäßigung, Studierendenermäßigung, Studentenpreis, Rabatt für Studenten, Studenten erhalten Rabatt, Ermäßigung für Studierende, Ermäßigung für Studenten, Studententarif
fr: réduction étudiante, remise étudiant, tarif étudiant(discount), réduction pour étudiants, remise étudiante, remise pour étudiants, réduction pour les étudiants, avantage étudiant, réduction étudiant, prix étudiant, remise aux étudiants

[student-verification] kind=action of=student
gloss: proving one is a student
nl: studentenstatus verifiëren, studentverificatie, studentenstatus aantonen, SURF-inlog, bewijs dat … student, studentenkaart tonen, bewijs van inschrijving tonen, aantonen dat … student, studentencheck, studentenkaart als bewijs, studentenstatus bewijzen
en: student verification, verify student status, proof of student status, prove you are a student, prove you're a student, show your student card, student ID check, confirm student status, student status check, show your student ID
de: Studentennachweis, Studentenstatus verifizieren, Studierendenausweis vorzeigen, Studierendennachweis, Nachweis des Studiums, Studentenausweis vorzeigen, Studierendenstatus, Studentenstatus nachweisen
fr: vérification du statut étudiant, justificatif étudiant, prouver … statut étudiant, présenter … carte d'étudiant, preuve du statut étudiant, carte étudiant à présenter, justifier … statut étudiant

[senior-discount] kind=attribute is=discount value=percentage of=senior
gloss: price reduction for older people
nl: seniorenkorting, 65-pluskorting, korting voor senioren, ouderenkorting, 65+-korting, 65+ korting, korting voor 65-plussers, korting voor ouderen, seniorenvoordeel, 65-plussers krijgen korting, seniorenprijs, korting vanaf 65 jaar, 60-pluskorting
en: senior discount, discount for seniors, pensioner discount, discount for over-65s, over-60s discount, discount for pensioners, discount for older, senior rate, OAP discount, senior citizens discount, over-65s discount, senior citizen discount
de: Seniorenrabatt, Rabatt für Senioren, Seniorenermäßigung, Ermäßigung für Senioren, Rentnerrabatt, Seniorenpreis, Rabatt für Rentner, Rabatt ab 65, Rentnerermäßigung, Seniorentarif, Ermäßigung für Rentner
fr: réduction senior, remise senior, réduction pour seniors, réduction pour les seniors, remise seniors, réduction plus de 65 ans, tarif senior réduit, réduction pour les plus de 65 ans, avantage senior, remise pour seniors, réduction seniors

[staff-discount] kind=attribute is=discount value=percentage of=employee,staff
gloss: price reduction for personnel
nl: personeelskorting, medewerkerskorting, korting voor personeel, korting voor medewerkers, korting voor werknemers, werknemerskorting, personeel krijgt korting, medewerkersvoordeel, korting op vertoon van … personeelspas, personeelsvoordeel
en: staff discount, employee discount, discount for staff, discount for employees, team member discount, staff get … off, colleague discount, employees get … off
de: Mitarbeiterrabatt, Personalrabatt, Mitarbeiterermäßigung, Rabatt für Mitarbeiter, Personalermäßigung, Mitarbeitervergünstigung, Rabatt für Mitarbeitende, Mitarbeiterkonditionen
fr: réduction du personnel, remise employé, remise personnel, remise du personnel, réduction pour le personnel, réduction employés, remise collaborateur, remise aux employés, réduction pour les employés, avantage personnel

[welcome-discount] kind=attribute is=discount value=percentage
gloss: discount for new customers or newsletter subscribers
nl: korting bij aanmelding, nieuwsbriefkorting, korting op je eerste bestelling, welkomstcode, korting voor nieuwe klanten, welkomstvoordeel, korting op uw eerste bestelling, korting op uw eerste aankoop, korting op de eerste bestelling, korting bij inschrijving op … nieuwsbrief, eerste bestelling korting, inschrijfkorting, korting voor nieuwe leden, korting als u zich aanmeldt voor de nieuwsbrief, kennismakingskorting op uw eerste bestelling, nieuweklantenkorting
en: welcome discount, first order discount, newsletter discount, sign-up discount, new customer discount, off your first order, discount on your first order, off first order, off when you sign up, discount for new customers, introductory first order discount, discount for newsletter subscribers, off your first purchase, newsletter sign-up discount, sign up and get … off, discount for signing up, welcome code
de: Willkommensrabatt, Newsletter-Rabatt, Neukundenrabatt, Rabatt auf die erste Bestellung, Begrüßungsrabatt, Erstbestellerrabatt, Rabatt für Neukunden, Rabatt für die Anmeldung zum Newsletter, Rabatt bei Newsletter-Anmeldung, Willkommensgutschein, Rabatt auf Ihre erste Bestellung, Newsletterrabatt, Rabatt auf den ersten Einkauf, Newsletter-Gutschein
fr: remise de bienvenue, réduction de bienvenue, réduction sur votre première commande, offre de bienvenue, code de bienvenue, remise sur votre première commande, réduction à l'inscription, réduction pour nouveaux clients, remise nouveaux clients, réduction sur la première commande, réduction newsletter, remise à l'inscription, code bienvenue, remise première commande, offre nouveaux clients

[birthday-discount] kind=attribute value=percentage
gloss: discount or gift on one's birthday
nl: verjaardagskorting, verjaardagscadeau, verjaardagsvoordeel, korting op je verjaardag, verjaardagsactie, korting voor jarigen, verjaardagsverrassing, jarig en korting, verjaardagsbon, verjaardagstraktatie, jarigen krijgen, verjaardagskado
en: birthday discount, birthday gift, birthday treat, birthday reward, birthday offer, birthday voucher, discount on your birthday, birthday surprise, birthday bonus, birthday code
de: Geburtstagsrabatt, Geburtstagsgutschein, Geburtstagsgeschenk, Geburtstagsaktion, Rabatt zum Geburtstag, Geburtstagsüberraschung, Geschenk zum Geburtstag, Geburtstagsbonus, Geburtstagscode
fr: réduction d'anniversaire, cadeau d'anniversaire, offre anniversaire, remise d'anniversaire, bon d'anniversaire, cadeau pour votre anniversaire, surprise d'anniversaire, avantage anniversaire, réduction pour votre anniversaire

[volume-discount] kind=attribute is=discount value=percentage
gloss: discount for larger quantities
nl: staffelkorting, kwantumkorting, hoeveelheidskorting, volumekorting, korting bij grotere aantallen, korting bij grote afname, korting bij meer stuks, staffelprijzen, staffelprijs, korting bij afname van, korting op grote hoeveelheden, meer stuks korting, volumekortingen, bulkkorting
en: volume discount, quantity discount, bulk discount, discount for large quantities, discount on bulk orders, tiered pricing, bulk pricing, discount when you buy more, multibuy discount, multi-buy, bulk order discount, buy more save, discount for larger orders, volume pricing
de: Mengenrabatt, Staffelrabatt, Staffelpreis, Rabatt bei größeren Mengen, Rabatt ab … Stück, Staffelpreise, Rabatt bei großen Mengen, Mengennachlass, Nachlass bei größeren, Mengenstaffel, Volumenrabatt, Großmengenrabatt
fr: remise sur volume, remise quantitative, prix dégressif, réduction de volume, remise par quantité, tarif dégressif, réduction à partir de … pièces, remise pour grandes quantités, remise en quantité, réduction pour grande quantité, prix dégressifs, remise de quantité, remise au volume

[referral-reward] kind=thing
gloss: reward for bringing in a friend
nl: vriendenkorting, vriend aan|brengen, aanbrengbonus, vrienden werven, aanbrengpremie, vriend uit|nodigen, aanbrengvoordeel, nieuwe klant aan|brengen, vrienden uit|nodigen, beloning voor … aanbrengen, vriendenbonus, klant werft klant, vriendenactie, aanbrengbeloning, vriend die … klant wordt, breng een vriend aan, tipgeversbonus, verwijsbonus
en: refer a friend, referral reward, referral bonus, friend referral, refer-a-friend, recommend a friend, invite a friend, recommend us to a friend, bring a friend reward, refer friends, referral scheme, reward for referring, friend bonus, recommend-a-friend, referral programme, referral credit
de: Freunde werben, Empfehlungsbonus, Freundschaftswerbung, Werbeprämie, Empfehlungsprämie, Freund werben, Kunden werben Kunden, Freunde einladen, Prämie für Empfehlung, Freunde-werben-Prämie, Weiterempfehlungsprämie, Empfehlungsprogramm, Freund einladen, Werbebonus, Neukunden werben
fr: parrainage, parrainer, prime de parrainage, parrainer un ami, inviter un ami, bonus de parrainage, prime parrain, parrainage d'un ami, recommander un ami, programme de parrainage, parrainer un proche, récompense de parrainage

[cashback] kind=thing
gloss: part of the price paid back by the maker
nl: cashback(cashback), cashbackactie, geld terug van de fabrikant, geld-terug-actie, cashback aan|vragen, cashbackbedrag, deel van de aankoopprijs terug van de fabrikant, geldterugactie, cashback-actie
en: cashback, cash back, cashback promotion, cashback offer, money-back offer, claim cashback, cashback claim, manufacturer cashback, cash-back
de: Cashback, Cashback-Aktion, Geld-zurück-Aktion, Geld-zurück-Angebot, Cashback-Angebot, Cashback-Prämie, Herstellerrabatt mit Auszahlung, Cashback beantragen
fr: cashback, offre de remboursement, remboursement différé, offre remboursée, cash-back, offre de remboursement différé, remboursement fabricant, offre de remboursement partiel, cash back

[free-gift] kind=thing is=bonus of=gift
gloss: present with an order
nl: gratis cadeau, gratis product bij, cadeau bij … bestelling, cadeautje bij, gratis extraatje, gratis geschenk, cadeautje bij … bestelling, cadeau bij … aankoop, gratis presentje, weggevertje, geschenk bij aankoop, gratis cadeautje, gratis presentje bij, geschenk bij … bestelling, gratis welkomstcadeau
en: free gift, gift with purchase, freebie, complimentary gift, gift with your order, gift with your purchase, free present, bonus gift, gift with order, free welcome gift, complimentary item
de: Gratisgeschenk, Gratisartikel, Geschenk zur Bestellung, Zugabe, kostenloses Geschenk, Geschenk gratis dazu, Geschenk zum Einkauf, gratis Geschenk, Werbegeschenk, Gratisbeigabe, Gratiszugabe
fr: cadeau offert, cadeau gratuit, cadeau pour tout achat, cadeau à la commande, cadeau avec votre commande, un cadeau pour votre commande, article offert, produit offert, cadeau en prime, cadeau avec achat

[gift-card-validity] kind=attribute value=duration of=gift-card,gift
gloss: how long a gift card can be used
nl: geldigheid van … cadeaubon, geldigheidsduur van … cadeaukaart, cadeaubon … geldig, cadeaukaart … geldig, cadeaubon verloopt, cadeaukaart verloopt, cadeaubon verlopen, geldigheidsduur cadeaubon, cadeaukaart … vervaldatum, cadeaubon … vervaldatum, cadeaubon … over de datum, cadeaubon vervallen, cadeaukaart vervallen, cadeaubon … houdbaar, cadeaubon … verloopt, cadeaukaart … verloopt, cadeaubon blijft … geldig, cadeaukaart blijft … geldig, geldigheid cadeaukaart, cadeaubon is … geldig, cadeaukaart is … geldig, cadeaubon te besteden tot, cadeaukaart te besteden tot, geldigheidsduur van … cadeaubon, cadeaubon inleveren tot, tegoedbon … geldig, waardebon … geldig, houdbaarheid van … cadeaubon, cadeaukaart te gebruiken tot, giftcard … geldig, giftcard verloopt, cadeaubon gebruiken binnen, cadeaubon besteden binnen, cadeaukaart … houdbaar, geldigheid van … cadeaukaart, cadeaubon verlopen na, geschenkbon … geldig
en: gift card validity, gift card valid, gift card expires, gift card expiry, gift voucher valid, gift card expired, gift voucher expires, gift card … expire, gift voucher … expire, gift card … expiry date, expiry date … gift card, gift card … run out, gift card lasts, gift cards last, gift cards expire, gift cards are valid, gift voucher lasts, spend your gift card within, spend the gift card within, use your gift card within, gift card has … to run, gift card is valid for, gift voucher is valid, gift card good for, validity of the gift card, validity of gift cards, gift card remains valid, e-gift card expires, gift card life, gift vouchers expire, gift card can be used for, time to spend your gift card, use your gift card by
de: Gültigkeit der Geschenkkarte, Geschenkkarte gültig, Gutschein gültig, Gutschein abgelaufen, Gültigkeitsdauer des Gutscheins, Geschenkgutschein gültig, Gutschein verfällt, Gutschein … verfallen, Gutschein … ablaufen, Geschenkkarte … verfallen, Geschenkkarte … Ablaufdatum, Gutschein … Verfallsdatum, Geschenkkarte … abgelaufen, Geschenkkarte gilt, Geschenkgutschein gilt, Gutschein gilt, Geschenkkarte läuft ab, Gutschein läuft ab, Gutschein einlösen bis, Gutschein einlösbar bis, Geschenkkarte einlösbar, Gültigkeit des Gutscheins, Gültigkeit von Gutscheinen, Geschenkkarte verfällt, Gutschein ist gültig, Gültigkeitsdauer der Geschenkkarte, Geschenkkarte bleibt gültig, Gutschein bleibt gültig, Gutscheine verfallen, Gutscheine gelten, Gutscheine gültig, Gutscheine sind gültig, Geschenkgutschein verfällt
fr: validité de la carte cadeau, carte cadeau valable, carte cadeau expire, durée de validité de la carte cadeau, chèque cadeau valable, carte cadeau expirée, carte cadeau … expirer, date d'expiration … carte cadeau, carte cadeau … périmée, carte cadeau est valable, carte-cadeau valable, carte cadeau valide, carte cadeau expire après, chèque cadeau expire, bon cadeau valable, bon cadeau expire, utiliser la carte cadeau dans, durée de validité du chèque cadeau, carte cadeau reste valable, validité du bon cadeau, validité du chèque cadeau, chèque-cadeau valable, bon cadeau est valable, dépenser la carte cadeau dans, carte cadeau utilisable pendant, cartes cadeaux valables, durée de validité du bon cadeau, cartes cadeaux expirent

[gift-card-balance] kind=attribute is=balance value=money of=gift-card
gloss: what is left on a gift card
nl: saldo van … cadeaukaart, cadeaubonsaldo, cadeaukaartsaldo, restbedrag van … cadeaubon, saldo checken, restsaldo, restant op … cadeaubon, hoeveel staat er nog op … cadeaubon, tegoed op … cadeaukaart, tegoed van … cadeaukaart, saldo op … cadeaubon, saldo op … cadeaukaart, saldo cadeaukaart, restbedrag op … cadeaukaart, cadeaukaarttegoed
en: gift card balance, balance on your gift card, balance of your gift card, left on your gift card, gift voucher balance, balance on the gift card, check your gift card balance, remaining gift card, how much is left on your gift card, left on the gift card
de: Guthaben der Geschenkkarte, Kartenguthaben, Restwert des Gutscheins, Gutscheinguthaben, Guthaben auf der Geschenkkarte, Restbetrag auf der Geschenkkarte, Restbetrag des Gutscheins, Guthaben auf dem Gutschein, Guthaben der Karte abfragen
fr: solde de la carte cadeau, solde restant, solde de votre carte cadeau, montant restant, solde sur votre carte cadeau, reste sur votre carte cadeau, montant restant sur la carte, consulter le solde de la carte cadeau, solde du bon cadeau, solde de la carte-cadeau, restant sur votre carte cadeau

[gift-card-redeem] kind=action is=use
gloss: spending a gift card
nl: cadeaubon inleveren, cadeaukaart verzilveren, cadeaubon verzilveren, cadeaubon in|wisselen, cadeaukaart gebruiken, besteden bij, betalen met … cadeaubon, betalen met … cadeaukaart, cadeaubon besteden, cadeaukaart besteden, cadeaukaart inleveren, cadeaubon gebruiken, cadeaukaart in|wisselen, cadeaubon in te leveren, cadeaukaart in te leveren, te besteden in al onze, giftcard inleveren, giftcard gebruiken, waardebon inleveren, cadeaubon te gebruiken bij
en: redeem … gift card, use … gift card, spend … gift card, redeem … voucher, pay with … gift card, spend your voucher, gift card can be spent, gift card can be used, pay by gift card, gift cards can be used, gift cards can be spent, accept gift cards, gift card is redeemable
de: Geschenkkarte ein|lösen, Gutschein ein|lösen, Einlösung, einlösbar, mit der Geschenkkarte bezahlen, mit dem Gutschein bezahlen, Gutschein verwenden, Geschenkkarte verwenden, Gutschein einsetzen, Gutschein nutzen, Geschenkkarte nutzen, Geschenkkarte einsetzen, mit Gutschein bezahlen, Geschenkkarte einlösbar in
fr: utiliser … carte cadeau, dépenser … carte cadeau, utiliser … chèque cadeau, utilisable en magasin, payer avec … carte cadeau, utiliser … bon cadeau, payer avec … chèque cadeau, utiliser votre carte-cadeau, échanger … carte cadeau, carte cadeau acceptée, dépenser … bon cadeau, payer avec … bon cadeau, carte cadeau s'utilise

[gift-card-buy] kind=action of=gift-card,gift,card
gloss: buying a gift card
nl: cadeaubon kopen, cadeaukaart kopen, cadeaubon bestellen, cadeaukaart bestellen, cadeaubon aan|schaffen, cadeaukaart aan|schaffen, cadeaubon verkrijgbaar, cadeaukaart verkrijgbaar, cadeaubonnen te koop, cadeaubon cadeau geven, cadeaukaarten te koop, giftcard kopen, geschenkbon kopen, cadeaubonnen verkopen
en: buy … gift card, purchase … gift card, order … gift card, buy a gift voucher, get a gift card, gift cards are available, gift cards on sale, buying a gift card, sell gift cards, buy gift vouchers, purchase a gift voucher, gift vouchers are sold
de: Geschenkkarte kaufen, Gutschein kaufen, Gutschein bestellen, Geschenkgutschein kaufen, Geschenkgutschein bestellen, Geschenkkarte bestellen, Gutscheine erhältlich, Geschenkkarten erhältlich, Gutschein erwerben, Geschenkkarte erwerben, Gutscheinkauf
fr: acheter … carte cadeau, offrir … carte cadeau, commander … carte cadeau, acheter … chèque cadeau, acheter … bon cadeau, achat d'une carte cadeau, commander … bon cadeau, cartes cadeaux en vente, achat de chèques cadeaux, offrir … bon cadeau, carte cadeau disponible

[gift-card-amount] kind=attribute value=money of=gift-card,gift,card
gloss: for what value a gift card may be bought
nl: waarde van … cadeaubon, bedrag van … cadeaukaart, cadeaubon ter waarde van, cadeaukaart vanaf, cadeaubon vanaf, cadeaubonnen vanaf, bedrag op … cadeaubon, cadeaubon van, waarde van … cadeaukaart, cadeaukaart ter waarde van, cadeaubonnen van, bedrag van … cadeaubon, giftcard ter waarde van
en: gift card value, gift card amount, gift card worth, gift cards from, gift cards are available from, gift card for any amount, gift vouchers from, gift card in the amount, gift cards worth, amount on the gift card, gift voucher worth, value of the gift card, load a gift card with
de: Wert der Geschenkkarte, Gutscheinwert, Gutscheinbetrag, Gutschein im Wert von, Geschenkkarte im Wert, Gutscheine ab, Geschenkkarte ab, Geschenkkarten ab, Betrag der Geschenkkarte, Wert des Gutscheins, Geschenkgutschein über, Gutschein über, Gutscheine von
fr: valeur de la carte cadeau, montant de la carte cadeau, carte cadeau d'une valeur de, carte cadeau à partir de, cartes cadeaux de, chèque cadeau d'un montant, bon cadeau d'une valeur, montant du bon cadeau, montant du chèque cadeau, cartes cadeaux à partir de, carte cadeau d'un montant de, valeur du bon cadeau, bon cadeau à partir de

[gift-card-lost] kind=event of=gift-card,lose,gift
gloss: gift card lost or stolen
nl: cadeaukaart kwijt, cadeaubon kwijt, cadeaubon verloren, cadeaukaart gestolen, cadeaukaart verloren, verloren cadeaubon, verloren cadeaukaart, gestolen cadeaukaart, gestolen cadeaubon, cadeaubon kwijtgeraakt, cadeaubon gestolen, verlies van … cadeaubon, giftcard kwijt, zoekgeraakte cadeaubon
en: lost gift card, gift card lost, stolen gift card, lost your gift card, lost a gift card, lost gift voucher, stolen gift cards, misplaced gift card, loss of a gift card, gift card stolen, lost or stolen gift cards, loss of gift cards
de: Geschenkkarte verloren, Gutschein verloren, Gutschein verlegt, verlorene Geschenkkarte, verlorener Gutschein, Verlust der Geschenkkarte, gestohlene Geschenkkarte, Geschenkkarte gestohlen, Verlust des Gutscheins, Gutschein abhandengekommen
fr: carte cadeau perdue, perdu … carte cadeau, carte cadeau volée, carte cadeau égarée, perte de la carte cadeau, vol de la carte cadeau, chèque cadeau perdu, bon cadeau perdu, perte du chèque cadeau, perte d'une carte cadeau, cartes cadeaux perdues

[gift-card-cash-out] kind=action of=cash
gloss: changing a gift card into money
nl: cadeaubon inwisselen voor geld, inwisselbaar voor contant geld, uit|betalen van … cadeaubon, in geld uit|betalen, ingewisseld voor geld, inwisselen voor contant, inwisselbaar voor geld, inwisselen voor geld, contant laten uitbetalen, cadeaubon uitbetaald, cadeaukaart uitbetaald, niet inwisselbaar voor contant geld, inwisselbaar voor contanten, omwisselen voor geld, ingewisseld voor contant, uitbetaling van … cadeaubon, inruilen voor geld, omgeruild voor contant, cadeaubon voor contant geld
en: exchange … gift card for cash, redeem for cash, exchanged for cash, cash out, redeemable for cash, cash in … gift card, exchanged for money, redeemed for cash, convert into cash, swapped for cash, cash alternative, exchangeable for cash, gift card into cash, not redeemable for cash, exchange a gift card for money, turn into cash
de: Barauszahlung, in bar auszahlen, Auszahlung des Gutscheins, Bargeldauszahlung, bar ausgezahlt, gegen Bargeld, Auszahlung in bar, in Bargeld umtauschen, in bar ausgezahlt, Bargeld auszahlen, in Bargeld einlösen, Gutschein auszahlen, Guthaben auszahlen lassen, Barablöse, bar ablösbar, in bar abgelöst
fr: convertir en espèces, échanger contre de l'argent, échangeable contre des espèces, remboursable en espèces, convertible en espèces, échanger contre des espèces, converti en argent, échangé contre de l'argent liquide, échangée contre des espèces, contrepartie en espèces, remboursable en argent

[loyalty-programme] kind=thing
gloss: scheme rewarding regular customers
nl: spaarprogramma, loyaliteitsprogramma, klantenprogramma, spaarsysteem, voordeelprogramma, spaaractie, bonusprogramma, klantenclub, trouwprogramma, puntenprogramma, voordeelclub, spaarregeling, getrouwheidsprogramma, puntensysteem, spaarclub
en: loyalty programme, loyalty scheme, rewards programme, loyalty program, rewards scheme, points scheme, reward scheme, reward programme, rewards club, points programme, customer club, loyalty club, rewards program, bonus scheme
de: Bonusprogramm, Treueprogramm, Kundenprogramm, Prämienprogramm, Vorteilsprogramm, Punkteprogramm, Kundenclub, Treuepunkte-Programm, Kundenbindungsprogramm, Vorteilsclub, Bonussystem, Prämiensystem, Treueclub
fr: programme de fidélité, programme d'avantages, programme de récompenses, programme à points, club de fidélité, programme de points, club clients, programme fidélité, système de fidélité, club avantages

[loyalty-earn] kind=action of=loyalty-points
gloss: collecting points
nl: punten sparen, punten verdienen, punten verzamelen, spaar … punten, punten krijgen, punten bijgeschreven, spaart u punten, punten opbouwen, punten ontvangen, punten erbij, levert punten op, punten bij|schrijven, gespaarde punten, puntensaldo opbouwen, spaart punten
en: earn points, collect points, gain points, points earned, receive points, get points, build up points, rack up points, points are added, points are credited, earning points, pick up points
de: Punkte sammeln, Punkte erhalten, Punkte gutschreiben, Punkte bekommen, Punkte verdienen, Punkte gutgeschrieben, Punkte erwerben, gesammelte Punkte, Bonuspunkte sammeln, Treuepunkte sammeln, Punktegutschrift
fr: cumuler des points, gagner des points, collecter des points, obtenir des points, accumuler des points, recevoir des points, récolter des points, points crédités, gagnez des points, cumulez des points, épargner des points, cumul de points, points gagnés, engranger des points

[loyalty-rate] kind=attribute value=number of=loyalty-points
gloss: how many points per amount spent
nl: punt per euro, punten per euro, per bestede euro, punt per bestede euro, punten voor elke euro, punt voor elke euro, punten per bestede euro, per euro … punt, per euro … punten, punt per aankoop van, elke euro … punt, euro besteding … punt
en: point per euro, point per pound, points per euro, for every euro spent, points per pound, points for every pound, point for every pound, points for every euro, point for every euro, points per purchase, for each euro spent, for each pound spent, points for each euro, for every pound you spend, for every euro you spend
de: Punkt pro Euro, Punkte pro Euro, je ausgegebenem Euro, Punkte für jeden Euro, Punkt für jeden Euro, Punkte je Euro, Punkt je Euro, Punkte pro ausgegebenem Euro, pro Euro Umsatz, pro Euro Einkaufswert, pro ausgegebenem Euro
fr: point par euro, points par euro, par euro dépensé, points pour chaque euro, point pour chaque euro, point par tranche de, points par tranche de, pour chaque euro dépensé, par euro d'achat, points par euro dépensé

[loyalty-value] kind=attribute value=money of=loyalty-points
gloss: what points are worth
nl: punten … waard, waarde van … punten, tegenwaarde van … punten, punten leveren … op, punten zijn … korting waard, punten goed voor, punten staan gelijk aan, punten geven recht op, voor … punten krijgt u … korting
en: points worth, value of points, worth of points, value of your points, points are worth, points equal, points convert to, points are good for, points entitle you
de: Punktewert, Wert der Punkte, Punkte … wert, Punkte entsprechen, Gegenwert der Punkte, Punkte sind … wert, Punkte ergeben, Gegenwert eines Punktes, Wert eines Punktes, für … Punkte erhalten Sie
fr: valeur des points, points valent, contre-valeur des points, points équivalent à, points donnent droit à, points correspondent à, points représentent, valeur d'un point, pour … points vous recevez, points vous donnent droit

[loyalty-redeem] kind=action of=loyalty-points
gloss: exchanging points for reward
nl: punten in|wisselen, punten verzilveren, punten inleveren, punten besteden, punten omzetten, punten gebruiken, met punten betalen, punten om|ruilen, spaarpunten in|wisselen, spaarpunten inleveren, spaarpunten verzilveren, punten om|zetten in, betalen met punten, punten te besteden
en: redeem points, spend points, use points, redeem … points, exchange … points, cash in points, pay with points, exchange points for, convert points, swap points, trade points, redeem your points, points can be redeemed, cash in your points, redeeming points, turn points into
de: Punkte ein|lösen, Punkte umwandeln, Prämie einlösen, Punkte eintauschen, mit Punkten bezahlen, Punkte verwenden, Punkte nutzen, Punkte gegen Prämien, Punkteeinlösung, Punkte in … umwandeln, Treuepunkte einlösen, Prämienpunkte einlösen
fr: utiliser … points, échanger … points, convertir … points, dépenser … points, convertir des points, utiliser ses points, échanger des points, payer avec des points, utiliser des points, points contre, points convertis, transformer … points, échangez vos points, conversion des points

[loyalty-validity] kind=attribute value=duration of=loyalty-points
gloss: how long points remain valid
nl: punten vervallen, geldigheid van … punten, punten … geldig, punten verlopen, houdbaarheid van punten, spaarpunten … geldig, punten blijven … geldig, punten zijn … geldig, geldigheidsduur van … punten, punten komen te vervallen, spaarpunten vervallen, spaarpunten verlopen, vervaldatum van … punten, punten houdbaar, punten raken … verlopen, punten na … vervallen, punten bewaren
en: points expire, points expiry, points valid, validity of points, points lapse, points are valid, points stay valid, points last, points will expire, points run out, points remain valid, lose your points, points good for … months, expiry of points, life of your points, expiry date of points
de: Punkte verfallen, Gültigkeit der Punkte, Punkte gültig, Punkteverfall, Punkte sind gültig, Punkte bleiben gültig, Verfall der Punkte, Punkte laufen ab, Treuepunkte verfallen, Bonuspunkte verfallen, Verfall von Punkten, Punkte gelten, Gültigkeitsdauer der Punkte, Punktegültigkeit
fr: points expirent, validité des points, points valables, expiration des points, points périmés, points sont valables, durée de validité des points, points restent valables, points perdus après, points périment, vos points expirent, points valides, durée de vie des points, points sont perdus

[loyalty-missing-points] kind=event of=loyalty-points
gloss: points not credited
nl: punten niet bijgeschreven, punten missen, ontbrekende punten, punten niet ontvangen, punten ontbreken, punten niet gekregen, punten niet op … rekening, punten vergeten, punten kwijt, te weinig punten, punten niet zichtbaar, niet bijgeschreven punten
en: missing points, points not credited, points not added, points are missing, didn't get points, points haven't been added, points not showing, claim missing points, points haven't appeared, points not received, no points added
de: Punkte fehlen, fehlende Punkte, Punkte nicht gutgeschrieben, Punkte nicht erhalten, Punkte vergessen, fehlende Bonuspunkte, Punkte nicht sichtbar, Punktenachtrag, Punkte nachtragen, Punkte nachträglich gutschreiben
fr: points manquants, points non crédités, points non ajoutés, points pas crédités, points oubliés, il manque des points, points absents, points non reçus, points n'apparaissent pas, réclamer … points

[loyalty-tier] kind=attribute
gloss: level in the loyalty scheme
nl: spaarniveau, status in het spaarprogramma, loyaliteitsniveau, goldstatus, puntenstatus, statusniveau, goudstatus, zilverstatus, klantniveau, hoger spaarniveau, platinumstatus, lidmaatschapsniveau, goldniveau, statusniveaus
en: loyalty tier, membership tier, gold status, reward level, status level, silver status, platinum status, tier status, gold tier, silver tier, loyalty level, gold level, status tier
de: Statusstufe, Goldstatus, Bonusstufe, Kundenstatus, Statuslevel, Silberstatus, Platinstatus, Treuestufe, Gold-Status, Silber-Status, Bonusstatus, Treuelevel, Statusniveau
fr: niveau de fidélité, statut gold, palier de fidélité, statut argent, statut or, statut platine, niveau de statut, statut silver, niveau gold, palier du programme, statut client privilégié

[loyalty-for-returned] kind=event of=loyalty-points
gloss: points taken off when goods are returned
nl: punten bij retour, punten teruggedraaid, punten worden afgetrokken, punten ingetrokken bij retour, punten terug bij retour, punten af bij retour, punten vervallen bij retour, punten worden teruggeboekt, punten teruggeboekt, punten in mindering, punten bij een retour
en: points deducted on return, points for returned items, points reversed, points taken back, points removed when you return, points are deducted, points taken off, points reversed on return, points for a return, lose points on a return, points removed for returns, points when you return
de: Punkte bei Retoure, Punkte abgezogen, Punkteabzug, Punkte bei Rückgabe, Punkte werden abgezogen, Punkte zurückgebucht, Punkte bei Rücksendung, Punkte wieder abgezogen, Punkte werden storniert, Punktestorno
fr: points en cas de retour, points déduits, retrait des points, points retirés, points annulés, points lors d'un retour, points sont déduits, points repris, points retirés en cas de retour, points des articles retournés

[pay-afterwards-period] kind=attribute value=duration of=pay-later,pay
gloss: how long after delivery one may pay
nl: achteraf betalen binnen, betaal binnen … na ontvangst, achterafbetaaltermijn, achteraf betalen kan tot, achteraf betalen uiterlijk, na ontvangst betalen binnen, betalen na ontvangst binnen, dagen na ontvangst betalen, achterafbetalen binnen, dagen om achteraf te betalen
en: pay later within, pay later period, time to pay after delivery, pay within … days, days to pay after delivery, days after delivery to pay, pay after delivery within, days after receipt to pay, pay afterwards within, pay within … of delivery, days to pay later
de: Rechnungskauf Zahlungsfrist, innerhalb … nach Lieferung zahlen, Zahlungspause beim Rechnungskauf, Rechnungskauf zahlbar innerhalb, Tage nach Erhalt zahlen, nach Lieferung zahlen innerhalb, Tage nach Lieferung bezahlen, Kauf auf Rechnung zahlbar, innerhalb … nach Erhalt bezahlen, Tage nach Versand zahlen
fr: payer sous … après livraison, délai du paiement différé, payer dans les … après livraison, payer après réception sous, payer … jours après la livraison, paiement après livraison sous, paiement différé de … jours, jours pour payer après réception, jours pour payer après la livraison

[price-increase-notice] kind=event of=raise-price
gloss: customer is told about a higher price beforehand
nl: prijswijziging aankondigen, aankondiging van … prijsverhoging, prijsverhoging van tevoren, prijswijziging vooraf, prijsverhoging aan|kondigen, prijsverhoging laten weten, prijswijziging laten weten, prijsverhoging melden, vooraf geïnformeerd over … prijsverhoging, op de hoogte van … prijswijziging, bericht over … prijsverhoging, aankondiging van prijswijziging, prijsverhoging vooraf, tariefwijziging aan|kondigen, tariefwijziging vooraf
en: notice of price increase, notify … price change, advance notice of price increase, tell you about price increases, tell you about a price increase, announce price rise, announce a price increase, warn you of a price rise, price rise notice, price change notification, informed of price changes, notified of a price increase, notify you of price increases, notice of price changes
de: Preiserhöhung ankündigen, Ankündigung der Preiserhöhung, Preisänderung mitteilen, über Preiserhöhungen informieren, Preiserhöhung mitteilen, Preisänderungen ankündigen, Ankündigung von Preisänderungen, Preiserhöhungen werden angekündigt, Mitteilung über Preiserhöhung, über Preisänderungen informieren, Preisanpassung ankündigen
fr: préavis de hausse de prix, annonce d'augmentation, prévenir de la hausse de prix, annoncer une hausse de prix, informer d'une augmentation de prix, annonce de la hausse, avertir d'une augmentation, informé d'une hausse, notification de hausse de prix, annonce des augmentations, prévenir d'une augmentation de tarif

[indexation] kind=event is=raise-price
gloss: yearly adjustment of price to inflation
nl: indexatie, jaarlijkse prijsaanpassing, inflatiecorrectie, jaarlijkse prijsverhoging, jaarlijkse indexering, geïndexeerd, jaarlijkse verhoging, prijs stijgt jaarlijks mee, aanpassing aan … inflatie, inflatieaanpassing, index aanpassen, prijs jaarlijks aan|passen, jaarlijkse aanpassing van … prijs, aanpassing aan de index, meestijgen met de inflatie, stijgt mee met de inflatie
en: indexation, annual price adjustment, inflation adjustment, inflation-linked increase, yearly price rise, yearly indexation, annual price increase, annual price rise, rises with inflation, adjusted for inflation, in line with inflation, index-linked, yearly price increase, indexed annually, indexing, CPI increase
de: Indexierung, Inflationsanpassung, jährliche Preisanpassung, Preisanpassungsklausel, Indexanpassung, indexiert, Teuerungsanpassung, jährliche Preiserhöhung, Anpassung an die Inflation, Inflationsausgleich, Wertsicherung, an den Verbraucherpreisindex angepasst, Indexierungen, indexieren
fr: indexer, révision annuelle du prix, ajustement annuel, indexation annuelle, révision annuelle des prix, indexé sur l'inflation, indexé, adaptation à l'index, hausse liée à l'inflation, réajustement annuel

[billing-period] kind=attribute value=duration
gloss: period covered by one bill
nl: factuurperiode, factureringsperiode, betaalperiode abonnement, factuurcyclus, rekeningperiode, facturatieperiode, periode van uw factuur, afrekenperiode, afrekeningsperiode, facturatiecyclus, periode waarover u betaalt, facturering per, factureren per
en: billing period, billing cycle, billing month, invoice period, invoicing period, bill period, bill covers, billing interval, period covered by your bill, statement period
de: Abrechnungszeitraum, Abrechnungsperiode, Rechnungszeitraum, Abrechnungsmonat, Abrechnungszyklus, Verrechnungsperiode, Fakturierungszeitraum, Rechnungsperiode, Rechnungszyklus, Zeitraum der Rechnung
fr: période de facturation, cycle de facturation, période facturée, mois de facturation, période couverte par la facture, périodicité de facturation, fréquence de facturation, cycle de facture

[pro-rata] kind=state is=in-part
gloss: calculated in proportion to time
nl: naar rato, pro rata, evenredig, naar verhouding, naar evenredigheid, pro rato, naargelang het aantal dagen, evenredig deel, naar rato van, naar tijdsgelang, tijdsevenredig
en: pro rata, pro-rata, prorated, proportionally, proportional, on a pro rata basis, proportionate, proportionately, calculated pro rata, by the day basis
de: pro rata, zeitanteilig, anteilsmäßig, zeitanteilmäßig, tagesgenau abgerechnet, tagegenau, proportional, anteilsmässig, zeitanteilig berechnet
fr: prorata, proportionnellement, prorata temporis, proportionnel, calculé au prorata, proportionnelle

[spending-on-credit-limit] kind=attribute is=maximum-amount value=money of=pay-later
gloss: highest amount one may buy for with payment afterwards
nl: maximaal bedrag achteraf betalen, maximumbedrag achteraf, achteraf betalen tot, bestedingslimiet achteraf, limiet voor achteraf betalen, achteraf betalen kan tot een bedrag, kredietlimiet achteraf, hoogste bedrag om achteraf te betalen, maximum achteraf betalen, achteraf betalen tot maximaal
en: pay later limit, maximum pay later amount, limit for paying later, pay later up to, limit on pay later, highest amount to pay later, maximum for pay later, maximum spend with pay later, maximum you can pay later, credit limit for pay later
de: Einkaufslimit, Höchstbetrag beim Rechnungskauf, Limit für Rechnungskauf, Rechnungskauf bis, Kauf auf Rechnung bis, Rechnungslimit, Höchstbetrag für Kauf auf Rechnung, Maximalbetrag auf Rechnung, Kauflimit, Kreditrahmen beim Rechnungskauf
fr: plafond de crédit, plafond d'achat, plafond du paiement différé, montant maximal du paiement différé, limite du paiement différé, paiement différé jusqu'à, montant maximum du paiement différé, plafond de paiement différé

[lease-to-own] kind=action
gloss: leasing goods for a monthly fee
nl: leasen, private lease, lease, huurkoop, leaseprijs, leasecontract, leaseovereenkomst, leaseconstructie, financial lease, lease-aanbod, in lease, huren met optie tot kopen, huurkoopovereenkomst
en: leasing, rent-to-own, hire purchase, lease purchase, lease to own, lease deal, leased, lease contract, rent to own, lease with option to buy
de: leasen, Leasing, Mietkauf, Leasingvertrag, Leasingrate, Mietkaufvertrag, Privatleasing, Leasingangebot, leasing mit Kaufoption, auf Leasingbasis
fr: crédit-bail, leasing, location-vente, LOA, location avec option d'achat, contrat de leasing, location longue durée, LLD, contrat de location-vente, en leasing, offre de leasing

[recommended-price] kind=attribute value=money
gloss: price suggested by the maker
nl: adviesprijs, aanbevolen verkoopprijs, vanaf-prijs, van-prijs, winkeladviesprijs, richtprijs, catalogusprijs, consumentenadviesprijs, aanbevolen prijs, adviesverkoopprijs, normale winkelprijs, prijs volgens de fabrikant
en: recommended retail price, RRP, list price, suggested retail price, recommended price, suggested price, MSRP, manufacturer's recommended price, guide price, catalogue price, manufacturer's suggested
de: unverbindliche Preisempfehlung, UVP, Listenpreis, Preisempfehlung, empfohlener Verkaufspreis, Richtpreis, Katalogpreis, empfohlener Preis, Herstellerpreis, unverbindlich empfohlener
fr: prix conseillé, prix public conseillé, prix catalogue, prix recommandé, prix de vente conseillé, prix indicatif, prix de vente recommandé, prix conseillé par le fabricant

[interest-free] kind=state
gloss: paying in parts without interest
nl: renteloos, zonder rente, rentevrij, 0% rente, zonder interest, 0 procent rente, 0% interest, nul procent rente, interestvrij, zonder renteopslag, rente betaalt u niet, geen rente, renteloze termijnen
en: interest-free, no interest, without interest, 0% interest, at no interest, free of interest, zero interest, 0% APR, interest free, zero percent interest, no interest charged, pay no interest
de: zinsfrei, ohne Zinsen, zinslos, 0% Zinsen, keine Zinsen, 0% effektiver Jahreszins, Nullprozentfinanzierung, Null-Prozent-Finanzierung, ohne Zinsaufschlag, zinslose Raten, zinsfreie Raten, null Prozent Zinsen
fr: sans intérêt, sans frais ni intérêts, taux zéro, à 0 %, sans intérêts, taux 0, 0% d'intérêt, à taux zéro, aucun intérêt, zéro intérêt, pas d'intérêts, TAEG 0, exempt d'intérêts

[first-month-free] kind=thing
gloss: introductory offer at the start of a plan
nl: eerste maand gratis, introductiekorting, kennismakingskorting, actietarief eerste maanden, eerste maand voor niets, eerste maand cadeau, eerste maand kosteloos, eerste maanden goedkoper, kennismakingsaanbod, introductieaanbod, introductieprijs, instapkorting, eerste maanden korting, eerste maanden voordelig, kennismakingstarief, introductietarief
en: first month free, introductory offer, introductory discount, introductory price, first month on us, no charge for the first month, introductory rate, intro offer, introductory deal, free first month, first months discounted, starter offer, starting offer
de: erster Monat gratis, Einführungsangebot, Einführungsrabatt, Einstiegspreis, erster Monat kostenlos, erster Monat geschenkt, Einführungspreis, Einstiegsangebot, Startangebot, erster Monat frei, Einführungstarif, Kennenlernangebot, Monat geschenkt, Einstiegsrabatt
fr: premier mois offert, offre de lancement, offre découverte, prix de lancement, premier mois gratuit, un mois offert, prix découverte, offre d'essai premier mois, offre d'introduction, tarif de lancement, tarif découverte, mois gratuit, prix d'introduction, premiers mois offerts

[loyalty-card] kind=thing of=card
gloss: card on which points are saved
nl: klantenkaart, spaarkaart, bonuskaart, voordeelkaart, klantenpas, spaarpas, getrouwheidskaart, puntenkaart, kaart om punten te sparen, vaste-klantenkaart, spaarpasje, klantenkaartje, bonuspas
en: loyalty card, rewards card, store card, points card, points cards, loyalty cards, reward card, club card, membership card for points, shopper card, customer card, bonus card
de: Kundenkarte, Bonuskarte, Treuekarte, Punktekarte, Vorteilskarte, Treuepass, Stempelkarte, Rabattkarte, Kundenkarten, Sammelkarte
fr: carte de fidélité, carte client, carte avantage, carte fidélité, carte de points, carte à points, carte d'avantages, cartes de fidélité, carte privilège, carte bonus
