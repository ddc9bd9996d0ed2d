# Contact: channels, payment methods, identity documents, authentication.

[contact-channel] kind=channel contrast=yes
gloss: way to reach the company or to be reached
nl: contactkanaal, kanaal(contact channel), manier om contact, hoe kan ik jullie bereiken, contactmogelijkheid
en: contact channel, channel, way to contact, how to reach you, contact option
de: Kontaktweg, Kanal(contact channel), Kontaktmöglichkeit, wie erreiche ich
fr: canal, moyen de contact, voie de contact, comment vous joindre

[phone-channel] kind=channel is=contact-channel
gloss: by telephone
nl: telefonisch, per telefoon, via de telefoon, aan de telefoon, telefoon(channel), telefonische, door te bellen
en: by phone, over the phone, by telephone, on the phone, phone line, by calling, =phone, =phoning, =phoned, telephone, hotline
de: telefonisch, per Telefon, am Telefon, Telefon(channel), Hotline, übers Telefon
fr: par téléphone, téléphonique, au téléphone, par tél, ligne téléphonique, =téléphone, hotline

[email-channel] kind=channel is=contact-channel
gloss: by e-mail
nl: e-mail, mail, mailen, per e-mail, per mail, via e-mail, e-mailen, via de mail, mailbox
en: email, e-mail, by email, mail(email), drop us an email, via email, inbox
de: E-Mail, per E-Mail, Mail, mailen, per Mail, Email, via E-Mail
fr: e-mail, par e-mail, mail, par mail, email, par courriel, par courrier électronique, boîte mail

[chat-channel] kind=channel is=contact-channel
gloss: by live chat
nl: chat, chatten, livechat, via de chat, chatvenster, chatfunctie
en: chat, live chat, chat window, via chat
de: Chat, chatten, Live-Chat, Chatfenster
fr: tchat, clavarder, messagerie instantanée, par chat, chat

[chatbot] kind=channel is=contact-channel
gloss: machine that answers in the chat
nl: chatbot, virtuele assistent, digitale assistent, bot
en: chatbot, virtual assistant, bot, digital assistant
de: Chatbot, virtueller Assistent, Bot, =Bot
fr: chatbot, assistant virtuel, robot conversationnel

[whatsapp] kind=channel is=contact-channel
gloss: by WhatsApp
nl: WhatsApp, appje, =appje, via WhatsApp, een appje sturen, whatsappen, app ons, even appen, per app bericht, WhatsAppbericht, via de app een bericht, =appen, =app je, =app dan, =appt, app naar, =geappt
en: WhatsApp, via WhatsApp, WhatsApp message, message us on WhatsApp, drop us a WhatsApp
de: WhatsApp, über WhatsApp, per WhatsApp
fr: WhatsApp, par WhatsApp, via WhatsApp

[web-form] kind=channel is=online-channel of=form
gloss: form on the website
nl: contactformulier, webformulier, online formulier, formulier op de website, formulier op onze site
en: contact form, web form, online form, form on the website, form on our site
de: Kontaktformular, Webformular, Online-Formular, Formular auf der Website
fr: formulaire de contact, formulaire en ligne, formulaire web, formulaire sur le site

[post-channel] kind=channel is=contact-channel
gloss: by letter post
nl: per post, post, via de post, schriftelijk per brief, per brief, briefpost
en: by post, by mail(post), by letter, post(mail), postal mail, through the post, in the post
de: per Post, Post, postalisch, per Brief, mit der Post, auf dem Postweg, Briefpost, im Briefkasten, in Papierform
fr: par la poste, par courrier, poste(mail), voie postale, par lettre, courrier postal, par voie postale

[registered-letter] kind=channel is=post-channel
gloss: letter with proof of posting
nl: aangetekende brief, aangetekende post
en: registered letter, registered mail, registered post
de: Einschreibebrief, per Einschreiben, eingeschriebener Brief
fr: lettre recommandée, courrier recommandé, recommandé avec accusé de réception, envoi recommandé

[in-person] kind=channel is=contact-channel
gloss: by going there oneself
nl: persoonlijk, in persoon, aan de balie, aan het loket, langs de balie, persoonlijk langs, in de winkel zelf
en: in person, face to face, at the counter, at the desk, personally
de: persönlich, am Schalter, in Person, vor Ort persönlich, von Angesicht zu Angesicht
fr: en personne, au guichet, face à face, à l'accueil, en présentiel(in person)

[social-media] kind=channel is=contact-channel contrast=yes
gloss: by social media
nl: social media, sociale media, privébericht, DM, Messenger, via social media, direct message
en: social media, private message, direct message, DM, Messenger, socials
de: soziale Medien, Social Media, Direktnachricht, Privatnachricht, Messenger, soziale Netzwerke
fr: réseaux sociaux, médias sociaux, message privé, MP, Messenger, réseau social

[facebook] kind=channel is=social-media
gloss: Facebook
nl: Facebook
en: Facebook
de: Facebook
fr: Facebook

[instagram] kind=channel is=social-media
gloss: Instagram
nl: Instagram, Insta
en: Instagram, Insta
de: Instagram, Insta
fr: Instagram, Insta

[x-twitter] kind=channel is=social-media
gloss: X, formerly Twitter
nl: Twitter, tweet, X(Twitter)
en: Twitter, tweet
de: Twitter, Tweet, twittern
fr: Twitter, tweet

[linkedin] kind=channel is=social-media
gloss: LinkedIn
nl: LinkedIn
en: LinkedIn
de: LinkedIn
fr: LinkedIn

[tiktok] kind=channel is=social-media
gloss: TikTok and YouTube
nl: TikTok, YouTube
en: TikTok, YouTube
de: TikTok, YouTube
fr: TikTok, YouTube

[online-channel] kind=channel is=contact-channel opposite=offline-channel
gloss: over the internet, wherever there
nl: online, via internet, via het internet, op internet, digitaal via, op het web, vanuit je luie stoel, via de computer
en: online, over the internet, via the internet, on the internet, on the web, web-based
de: online, im Internet, übers Internet, über das Internet, per Internet, im Netz
fr: en ligne, sur internet, par internet, via internet, sur le web

[offline-channel] kind=channel is=contact-channel opposite=online-channel
gloss: not over the internet, in the flesh
nl: offline, fysiek
en: offline, in the flesh, brick-and-mortar
de: offline, physisch
fr: hors ligne, en physique

[shop-channel] kind=channel is=in-person of=shop
gloss: by going to a shop or branch
nl: in de winkel, in onze winkel, in een winkel, in de winkels, in onze winkels, in het filiaal, in onze filialen, op kantoor, op vestiging
en: in store, in the shop, in our shops, in our shop, in our stores, in a branch, in our branches, at a branch, in any branch
de: im Geschäft, in der Filiale, in unseren Filialen, im Laden, in unseren Geschäften, in einer Filiale, in jeder Filiale
fr: en magasin, en boutique, en agence, dans nos magasins, dans nos boutiques, dans nos agences

[app-channel] kind=channel is=online-channel of=app-software
gloss: in the company's app
nl: via de app, in de app, in onze app, met de app, in je app
en: in the app, via the app, through the app, in our app, using the app
de: in der App, über die App, per App, mit der App, in unserer App
fr: dans l'application, via l'application, via l'appli, dans l'appli, sur l'application

[website-channel] kind=channel is=online-channel of=website
gloss: on the company's website
nl: via de website, op de website, via onze website, op onze site, via de site, op onze website
en: via the website, on the website, on our website, through our website, on our site
de: über die Website, auf der Website, auf unserer Website, über unsere Internetseite, auf unserer Webseite
fr: via le site, sur le site, sur notre site, via notre site, sur notre site internet

[account-channel] kind=channel is=online-channel of=user-account
gloss: in one's own online account
nl: via je account, in je account, via mijn account, inloggen in je account, via je profiel, =in Mijn omgeving, =via Mijn omgeving, =je persoonlijke pagina
en: =in your account, =via your account, =through your account, =in my account, =in the account, =from the account page
de: im Kundenkonto, über Ihr Konto, in Ihrem Konto, über das Kundenkonto
fr: dans votre compte, via votre compte, depuis votre compte, dans votre espace client

[text-message] kind=channel is=contact-channel
gloss: SMS
nl: sms, sms'je, sms'en, tekstbericht, per sms
en: text message, SMS, by text, =text us, =text me, =a text, =texts, =texted, =texting, text alert, send … text
de: SMS, Textnachricht, per SMS
fr: SMS, texto, par SMS

[push-message] kind=channel is=contact-channel
gloss: notice on the phone from an app
nl: pushbericht, pushmelding, melding op je telefoon, pushnotificatie
en: push notification, push message, app notification
de: Push-Nachricht, Push-Benachrichtigung, Pushnachricht
fr: notification push, alerte push, message push

[video-call] kind=channel is=contact-channel
gloss: talk with picture
nl: videobellen, videogesprek, beeldbellen, video-oproep, Teams, Zoom
en: video call, video chat, Teams, Zoom, video appointment
de: Videoanruf, Videoberatung, Videogespräch, Videotelefonie
fr: appel vidéo, visioconférence, rendez-vous vidéo, visio

[contact-page] kind=channel
gloss: page of the website with contact data
nl: contactpagina, contactgegevens op de site
en: contact page, contact us page
de: Kontaktseite
fr: page contact, page de contact

[faq-page] kind=channel
gloss: list of questions and answers
nl: veelgestelde vragen, FAQ, helppagina, hulppagina, helpcentrum
en: FAQ, frequently asked questions, help page, help centre
de: FAQ, häufig gestellte Fragen, Hilfeseite, Hilfe-Center, häufige Fragen
fr: FAQ, foire aux questions, questions fréquentes, centre d'aide

[voice-menu] kind=channel
gloss: choice menu on the telephone
nl: keuzemenu(phone), belmenu, kies optie
en: phone menu, voice menu, press option, IVR
de: Sprachmenü, Telefonmenü, Auswahlmenü, Taste
fr: menu vocal, serveur vocal, taper, =touche

[voicemail] kind=channel
gloss: recorded message on the telephone
nl: voicemail, antwoordapparaat, bericht inspreken
en: voicemail, answering machine, leave a message
de: Mailbox(voice), Anrufbeantworter, Nachricht hinterlassen
fr: messagerie vocale, répondeur, laisser un message

[fax] kind=channel is=contact-channel
gloss: by fax
nl: fax, faxen
en: fax
de: Fax, faxen
fr: fax, télécopie

[toll-free-number] kind=channel opposite=paid-number
gloss: number that costs nothing to call
nl: gratis nummer, 0800-nummer, gratis telefoonnummer, gratis bellen
en: freephone, toll-free, free number, free to call, freephone number
de: kostenlose Hotline, gebührenfreie Nummer, 0800-Nummer, kostenlose Rufnummer
fr: numéro vert, numéro gratuit, appel gratuit

[paid-number] kind=channel opposite=toll-free-number
gloss: number that costs extra to call
nl: betaald nummer, gesprekskosten
en: premium-rate number, standard rate call
de: kostenpflichtige Nummer
fr: numéro payant

[emergency-number] kind=channel
gloss: number for emergencies
nl: noodnummer, alarmnummer, 112, spoednummer
en: emergency number(emergency number), emergency line, 999, 112
de: Notrufnummer, Notruf, 112, Notfallnummer
fr: numéro d'urgence, ligne d'urgence, 112

[self-service-kiosk] kind=channel
gloss: machine at which one serves oneself
nl: automaat, zuil, selfservice, kaartautomaat, zelfbediening
en: kiosk, ticket machine, vending machine, payment machine, self-service machine
de: Automat, Terminal(kiosk), Fahrkartenautomat, Selbstbedienung
fr: automate, borne, libre-service, distributeur, borne libre-service

[message] kind=channel
gloss: a message in general
nl: bericht, berichtje
en: message, leave a note
de: Nachricht
fr: message

[link] kind=channel is=online-channel
gloss: address on the internet to click
nl: link, klik hier, hyperlink, doorklikken
en: hyperlink, link, web link, =url
de: Link
fr: lien, hyperlien

# --- payment methods -----------------------------------------------------------------

[payment-method] kind=thing of=pay contrast=yes
gloss: way to pay
nl: betaalmethode, betaalwijze, betaalmogelijkheid, betaalmiddel, hoe kan ik betalen, manier van betalen
en: payment method, means of payment, way to pay, payment option, how can I pay
de: Zahlungsmethode, Zahlungsart, Zahlungsmittel, Zahlungsmöglichkeit, Bezahlmethode
fr: moyen de paiement, mode de paiement, méthode de paiement, option de paiement

[ideal] kind=thing is=payment-method
gloss: Dutch bank payment online
nl: =iDEAL, iDEAL-betaling, via iDEAL
en: =iDEAL
de: =iDEAL
fr: =iDEAL

[wero] kind=thing is=payment-method
gloss: European bank payment
nl: Wero
en: Wero
de: Wero
fr: Wero

[credit-card] kind=thing is=payment-method of=card contrast=yes
gloss: credit card of any kind
nl: creditcard, kredietkaart, creditkaart
en: credit card
de: Kreditkarte
fr: carte de crédit

[visa] kind=thing is=credit-card
gloss: Visa card
nl: Visa, Visa-kaart, Visacard
en: Visa card, =Visa
de: =Visa, Visa-Karte, Visakarte
fr: =Visa, carte Visa

[mastercard] kind=thing is=credit-card
gloss: Mastercard
nl: Mastercard, Master Card
en: Mastercard, Master Card
de: Mastercard, Master Card
fr: Mastercard, Master Card

[american-express] kind=thing is=credit-card
gloss: American Express
nl: American Express, Amex
en: American Express, Amex
de: American Express, Amex
fr: American Express, Amex

[maestro] kind=thing is=debit-card
gloss: Maestro and V Pay
nl: Maestro, V Pay
en: Maestro, V Pay
de: Maestro, V Pay
fr: Maestro, V Pay

[paypal] kind=thing is=payment-method
gloss: PayPal
nl: PayPal
en: PayPal
de: PayPal
fr: PayPal

[klarna] kind=thing is=pay-later
gloss: Klarna
nl: Klarna
en: Klarna
de: Klarna
fr: Klarna

[cash] kind=thing is=payment-method opposite=cashless
gloss: notes and coins
nl: contant, contant geld, cash, contant betalen, baar geld, met muntgeld, contanten, briefgeld
en: cash, banknotes, in cash, notes and coins, hard cash
de: bar(cash), Bargeld, Barzahlung, in bar, bar bezahlen, Scheine und Münzen
fr: espèces, en espèces, argent liquide, cash, comptant, en liquide, billets et pièces

[cashless] kind=state opposite=cash
gloss: not with notes and coins
nl: cashloos, zonder contant geld, alleen pinnen, pin only, geen contant
en: cashless, card only, cash-free, no cash
de: bargeldlos, nur Kartenzahlung, kein Bargeld, keine Barzahlung
fr: sans espèces, carte uniquement, pas d'espèces, pas de liquide

[debit-card] kind=thing is=payment-method of=card
gloss: card of the bank account used at the till
nl: pinnen, pinpas(payment), bankpas(payment), pinbetaling, betaalpas(payment), debetkaart, bankkaart(payment), pinpasje
en: debit card, bank card(payment), card payment, pay by card, by card
de: EC-Karte(payment), Girocard(payment), Bankkarte(payment), Debitkarte, Kartenzahlung, mit Karte
fr: carte de débit, carte bleue, CB, par carte

[contactless] kind=thing is=payment-method
gloss: holding the card or phone to the machine
nl: contactloos, contactloos betalen, tikken met je pas
en: contactless, tap to pay, tap your card
de: kontaktlos, kontaktlos bezahlen, NFC
fr: sans contact, paiement sans contact

[direct-debit] kind=thing is=payment-method
gloss: the company takes the money from the account
nl: automatische incasso, incasso(direct debit), domiciliëring, automatisch afschrijven, SEPA-incasso, doorlopende machtiging, vaste afschrijvingen, vaste afschrijving, automatische afschrijving
en: direct debit, SEPA direct debit, automatic collection, automatic debit, regular debits
de: Lastschrift, Lastschriftverfahren, Bankeinzug, SEPA-Lastschrift, Einzugsermächtigung, regelmäßige Abbuchungen, automatische Abbuchung, Abbuchungsauftrag
fr: prélèvement automatique, domiciliation(direct debit), prélèvement SEPA, prélèvement bancaire, prélèvement, prélèvements réguliers

[bank-transfer] kind=thing is=payment-method
gloss: the customer moves money to the company's account
nl: bankoverschrijving, overboeking(bank transfer), via de bank overmaken, handmatig overmaken, per bank
en: bank transfer, wire transfer
de: Überweisung(bank transfer), Banküberweisung, per Überweisung
fr: virement, virement bancaire, transfert bancaire

[pay-later] kind=thing is=payment-method opposite=pay-in-advance of=pay
gloss: pay after receiving
nl: achteraf betalen, betaal later, later betalen(pay later), Riverty, in3, achterafbetaling, Afterpay
en: pay later, buy now pay later, pay afterwards, Afterpay, pay after delivery
de: später bezahlen, Kauf auf Rechnung, Rechnungskauf, nachträglich bezahlen, später zahlen
fr: payer plus tard, paiement différé, payer après réception, paiement après livraison

[pay-in-advance] kind=thing is=payment-method opposite=pay-later
gloss: pay before receiving
nl: vooruitbetalen, vooraf betalen, vooruitbetaling(pay in advance), bij vooruitbetaling, betaling … vooraf, vooraf af|rekenen, betaling vooraf
en: pay in advance, prepayment, pay upfront, pay beforehand, payment … in advance
de: Vorkasse, Vorauszahlung(pay in advance), im Voraus bezahlen, vorab bezahlen, im Voraus zahlen, vorab zahlen, Zahlung im Voraus
fr: paiement anticipé, payer à l'avance, prépaiement, payer d'avance, paiement … à l'avance

[pay-on-invoice] kind=thing is=payment-method of=invoice
gloss: the company sends an invoice to pay
nl: op factuur, op rekening betalen, per factuur, op rekening kopen
en: on invoice, by invoice, pay by invoice, on account(invoice)
de: auf Rechnung, per Rechnung
fr: sur facture, par facture, paiement sur facture

[pay-in-instalments] kind=thing is=payment-method
gloss: in several parts
nl: gespreid betalen, in termijnen, betaling in termijnen, op afbetaling, in delen betalen, gespreid afrekenen, in stukjes betalen, in delen afbetalen, betalen … in stukjes, in stukken betalen
en: in instalments, pay in instalments, spread the cost, spread payment, pay bit by bit, split your payment
de: Ratenzahlung, in Raten, Ratenkauf, Raten zahlen, in Raten abbezahlen, abstottern, auf Raten zahlen, stückweise zahlen
fr: en plusieurs fois(pay in instalments), paiement échelonné, paiement en plusieurs fois, à tempérament, échelonner, payer en plusieurs fois, étaler le paiement, régler en plusieurs fois

[cash-on-delivery] kind=thing is=payment-method of=deliver
gloss: pay when the goods are handed over
nl: rembours, onder rembours, betalen bij levering, betalen aan de deur, betalen bij aflevering, aan de deur af|rekenen, bij de bezorger betalen, bij de bezorger af|rekenen, bij de koerier betalen, aan de deur betalen
en: cash on delivery, pay on delivery, COD, pay the driver(on delivery), pay the courier
de: Nachnahme, per Nachnahme, Zahlung bei Lieferung, an der Haustür bezahlen, an der Tür bezahlen, beim Boten bezahlen, beim Zusteller bezahlen
fr: contre remboursement, paiement à la livraison, payer à la livraison, payer au livreur, payer le livreur

[pay-on-site] kind=thing is=payment-method of=pay
gloss: pay at the place
nl: ter plaatse betalen, betalen bij aankomst, ter plekke betalen, betalen aan de kassa
en: pay on arrival, pay on site, pay at the door, pay at the venue
de: vor Ort bezahlen, vor Ort zahlen, bei Ankunft bezahlen
fr: payer sur place, paiement sur place, payer à l'arrivée

[voucher] kind=thing is=payment-method
gloss: paper or code worth money or goods
nl: voucher, coupon, bon verzilveren, bon inwisselen, bon … inleveren, waardebon(voucher), waardecheque
en: voucher, credit voucher, coupon, credit note voucher
de: Gutschein, Voucher, Wertgutschein, Coupon
fr: bon d'achat(voucher), voucher, coupon, =bons, =un bon, =votre bon, =le bon

[gift-card] kind=thing is=payment-method of=gift
gloss: card given as a present with money on it
nl: cadeaukaart, cadeaubon, giftcard, VVV-bon, geschenkkaart, geschenkbon, boekenbon
en: gift card, gift voucher, gift certificate
de: Geschenkkarte, Geschenkgutschein
fr: carte cadeau, chèque-cadeau, bon cadeau, carte-cadeau

[discount-code] kind=document
gloss: code that lowers the price
nl: kortingscode, actiecode, kortingsbon, promocode, kortingskaart
en: discount code, promo code, promotional code, coupon code
de: Rabattcode, Gutscheincode, Aktionscode, Promo-Code
fr: code promo, code de réduction, code promotionnel, bon de réduction

[sepa] kind=thing
gloss: European payment area
nl: SEPA, eurobetaling
en: SEPA
de: SEPA
fr: SEPA

[apple-pay] kind=thing is=payment-method
gloss: Apple Pay
nl: Apple Pay
en: Apple Pay
de: Apple Pay
fr: Apple Pay

[google-pay] kind=thing is=payment-method
gloss: Google Pay, Samsung Pay
nl: Google Pay, Samsung Pay, Google Wallet
en: Google Pay, Samsung Pay, Google Wallet
de: Google Pay, Samsung Pay
fr: Google Pay, Samsung Pay

[phone-payment] kind=thing is=payment-method of=pay
gloss: pay with the phone
nl: betalen met je telefoon, mobiel betalen, met je smartphone betalen
en: mobile payment, pay with your phone, pay by phone app
de: mobil bezahlen, Handyzahlung, mit dem Handy bezahlen
fr: paiement mobile, payer avec votre téléphone

[bancontact] kind=thing is=payment-method
gloss: Belgian card
nl: Bancontact, Mister Cash
en: Bancontact
de: Bancontact
fr: Bancontact, Mister Cash

[payconiq] kind=thing is=payment-method
gloss: Belgian payment app
nl: Payconiq
en: Payconiq
de: Payconiq
fr: Payconiq

[giropay] kind=thing is=payment-method
gloss: German bank payment
nl: giropay
en: giropay
de: giropay, Paydirekt
fr: giropay

[sofort] kind=thing is=payment-method
gloss: German instant bank payment
nl: Sofort-betaling, Sofort Banking
en: Sofort Banking, Sofort payment
de: Sofortüberweisung(sofort), Sofort-Überweisung
fr: Sofort Banking, paiement Sofort

[carte-bancaire] kind=thing is=debit-card
gloss: French card scheme
nl: Carte Bancaire, Cartes Bancaires
en: Carte Bancaire, Cartes Bancaires, Carte Bleue
de: Carte Bancaire, Carte Bleue
fr: réseau CB, =GIE Cartes Bancaires

[cheque-vacances] kind=thing is=payment-method
gloss: French holiday voucher
nl: chèque-vacances, Franse vakantiecheque, ANCV
en: chèque-vacances, holiday cheque, ANCV
de: Chèque-Vacances, Urlaubsscheck, ANCV
fr: chèque-vacances, chèque vacances, ANCV

[meal-voucher] kind=thing is=payment-method
gloss: voucher of the employer for meals
nl: maaltijdcheque, maaltijdbon, Sodexo, Edenred
en: meal voucher, luncheon voucher, Sodexo, Edenred
de: Essensgutschein, Essensmarke, Sodexo, Edenred
fr: titre-restaurant, chèque-repas, ticket restaurant, Sodexo, Edenred

[eco-voucher] kind=thing is=payment-method
gloss: Belgian ecological voucher
nl: ecocheque, eco-cheque
en: eco voucher, eco cheque
de: Öko-Scheck, Ökoscheck
fr: écochèque, éco-chèque

[cheque] kind=thing is=payment-method
gloss: bank cheque
nl: cheque, bankcheque
en: cheque, bank cheque
de: Scheck, Bankscheck
fr: chèque, chèque bancaire

[tikkie] kind=thing is=payment-method of=pay
gloss: payment request to a phone
nl: Tikkie, betaalverzoek, betaallink
en: payment request, payment link, Tikkie
de: Zahlungsanforderung, Zahlungslink, Bezahllink
fr: demande de paiement, lien de paiement

[cryptocurrency] kind=thing is=payment-method
gloss: Bitcoin and such
nl: bitcoin, crypto, cryptomunt, cryptovaluta
en: bitcoin, cryptocurrency, crypto
de: Bitcoin, Kryptowährung, Krypto
fr: bitcoin, cryptomonnaie, crypto

[prepaid-card] kind=thing is=payment-method of=card
gloss: card with money put on in advance
nl: prepaidkaart, chipkaart met saldo, prepaid kaart
en: prepaid card, prepaid
de: Prepaidkarte
fr: carte prépayée

[loyalty-points] kind=thing is=payment-method
gloss: points saved with purchases
nl: spaarpunt, spaarpunten, zegel(loyalty points), zegeltjes, Airmiles, =punten
en: loyalty points, reward points, stamps(loyalty), Air Miles, bonus points, =your points, =earn points, =collect points, =collecting points, =saved points, =points balance, loyalty card points, save up points, =points you
de: Treuepunkt, Punkte, Bonuspunkt, Prämienpunkte
fr: points de fidélité, point fidélité, =vos points, points cumulés, =points acquis

[bank-account] kind=thing
gloss: account at a bank
nl: bankrekening, rekening(bank account), op … rekening staan
en: bank account, into your account, =to your account, =from your account, giro account
de: Bankkonto, Konto(bank account)
fr: compte bancaire, compte en banque

# --- identity documents -----------------------------------------------------------------

[identity-document] kind=document contrast=yes
gloss: paper that shows who one is
nl: identiteitsbewijs, legitimatie, legitimatiebewijs, legitimeren, identificatie, ID, zich legitimeren, identiteitsdocument, geldig ID
en: identification, ID, identity document, photo ID, identify yourself, valid identification
de: Ausweis, Ausweisdokument, Identitätsnachweis, sich ausweisen, Lichtbildausweis
fr: pièce d'identité, justificatif d'identité, document d'identité, papiers d'identité, identification

[passport] kind=document is=identity-document
gloss: passport
nl: paspoort, reispas, reisdocument(passport)
en: passport
de: Reisepass, Pass
fr: passeport

[id-card] kind=document is=identity-document
gloss: identity card
nl: identiteitskaart, ID-kaart, eID
en: identity card, ID card, national identity card
de: Personalausweis, Identitätskarte, Perso
fr: carte d'identité, CNI, carte nationale d'identité

[driving-licence] kind=document is=identity-document
gloss: licence to drive
nl: rijbewijs, roze pasje, rijbewijzen
en: driving licence, driver's license, driver's licence, driving license
de: Führerschein, Fahrerlaubnis
fr: permis de conduire, permis(driving)

[residence-permit] kind=document is=identity-document
gloss: right to live in the country
nl: verblijfsvergunning, verblijfsdocument
en: residence permit, residency permit
de: Aufenthaltstitel, Aufenthaltserlaubnis
fr: titre de séjour, carte de séjour, permis de séjour

[student-card] kind=document is=identity-document
gloss: shows that one studies
nl: studentenkaart, CJP-pas, CJP
en: student card, student pass
de: Studentenausweis, Studierendenausweis, Schülerausweis
fr: carte étudiant, carte d'étudiant

[health-card] kind=document
gloss: card of the health insurance
nl: zorgpas, zorgverzekeringspas, EHIC, Europese gezondheidskaart, gezondheidskaart
en: health card, health insurance card, EHIC
de: Gesundheitskarte, Krankenversicherungskarte, EHIC, Versichertenkarte
fr: carte Vitale, carte d'assurance maladie, CEAM

[disability-card] kind=document
gloss: shows that one has a disability
nl: invalidenkaart, gehandicaptenkaart, European Disability Card
en: disability card, European Disability Card
de: Schwerbehindertenausweis, Behindertenausweis
fr: carte d'invalidité, carte mobilité inclusion, CMI

[birth-certificate] kind=document of=birth
gloss: shows the birth
nl: geboorteakte, geboortebewijs
en: birth certificate
de: Geburtsurkunde
fr: acte de naissance, extrait d'acte de naissance, livret de famille

[proof-of-address] kind=document of=prove,postal-address-data
gloss: shows where one lives
nl: adresbewijs, bewijs van adres
en: proof of address, proof of residence
de: Adressnachweis, Wohnsitznachweis
fr: justificatif de domicile, preuve d'adresse

[user-account] kind=thing
gloss: online account with the company
nl: account, klantaccount, gebruikersaccount, profiel, Mijn-account
en: user account, customer account, profile, account, login account
de: Benutzerkonto, Konto(user account), Account, Profil, Nutzerkonto
fr: compte utilisateur, profil, compte en ligne, =compte, =comptes, compte client en ligne

[login-details] kind=thing
gloss: name and password together
nl: inloggegevens, aanmeldgegevens, toegangsgegevens
en: login details, credentials, sign-in details
de: Zugangsdaten, Anmeldedaten, Logindaten
fr: données de connexion, identifiants de connexion, =identifiants

[username] kind=thing
gloss: name to log in
nl: gebruikersnaam, inlognaam
en: username, user name, login name
de: Benutzername, Nutzername
fr: nom d'utilisateur, =identifiant

[password] kind=thing
gloss: secret word to log in
nl: wachtwoord, paswoord, inlogwachtwoord
en: password, passphrase
de: Passwort, Kennwort
fr: mot de passe, code secret(password)

[pin-code] kind=thing
gloss: secret number of a card or phone
nl: pincode, pin(code), geheime code, toegangscode
en: PIN, PIN code, =access code, =access codes
de: PIN, Geheimzahl, PIN-Code
fr: code PIN, code secret(pin code), code d'accès

[verification-code] kind=thing
gloss: code sent to check who it is
nl: verificatiecode, sms-code, bevestigingscode, eenmalige code
en: verification code, one-time code, confirmation code, OTP, =security code, =security codes, =verification codes
de: Verifizierungscode, Bestätigungscode, Einmalcode, Sicherheitscode
fr: code de vérification, code de confirmation, code à usage unique, code de sécurité

[two-factor] kind=thing
gloss: second step at the login
nl: tweestapsverificatie, tweefactorauthenticatie, 2FA, tweestaps, authenticator-app
en: two-factor authentication, 2FA, two-step verification, authenticator app
de: Zwei-Faktor-Authentifizierung, 2FA, Zwei-Faktor
fr: double authentification, authentification à deux facteurs, 2FA, validation en deux étapes

[digid] kind=thing
gloss: Dutch login of the government
nl: DigiD, eHerkenning
en: DigiD
de: DigiD
fr: DigiD

[itsme] kind=thing
gloss: Belgian identity app
nl: itsme
en: itsme
de: itsme
fr: itsme

[fingerprint] kind=thing
gloss: finger or face to log in
nl: vingerafdruk, gezichtsherkenning, Face ID, biometrisch
en: fingerprint, face recognition, Face ID, biometric, touch ID
de: Fingerabdruck, Gesichtserkennung, Face ID, biometrisch
fr: empreinte digitale, reconnaissance faciale, Face ID, biométrique

[passkey] kind=thing
gloss: key on the device instead of a password
nl: passkey, toegangssleutel
en: passkey
de: Passkey
fr: passkey, clé d'accès
