# Contact: channels, payment methods, identity documents, authentication.

[contact-channel] kind=channel contrast=yes
gloss: way to reach the company or to be reached
nl: contactkanaal, kanaal(contact channel), manier om contact, hoe kan ik jullie bereiken, contactmogelijkheid, contactmanier, manieren om ons te bereiken, contactmogelijkheden, contactkanalen, contactoptie
en: contact channel, channel, way to contact, how to reach you, contact option, contact method, ways to contact us, ways to reach us, contact methods, contact channels
de: Kontaktweg, Kanal(contact channel), Kontaktmöglichkeit, wie erreiche ich, Kontaktmöglichkeiten, Kontaktwege, Kontaktkanal, Wege uns zu erreichen
fr: canal, moyen de contact, voie de contact, comment vous joindre, moyens de contact, canaux de contact, façons de nous joindre, mode de contact

[phone-channel] kind=channel is=contact-channel
gloss: by telephone
nl: telefonisch, per telefoon, via de telefoon, aan de telefoon, telefoon(channel), telefonische, door te bellen, per telefoongesprek, via een telefoontje, telefoonlijn, per gsm, via ons telefoonnummer
en: by phone, over the phone, by telephone, on the phone, phone line, by calling, =phone, =phoning, =phoned, telephone, hotline, by ringing us, phone call, over the telephone, via phone, on our phone line, by giving us a call
de: telefonisch, per Telefon, am Telefon, Telefon(channel), Hotline, übers Telefon, fernmündlich, per Anruf, via Telefon, über die Hotline, per Telefonanruf, telefonische
fr: par téléphone, téléphonique, au téléphone, par tél, ligne téléphonique, =téléphone, hotline, par appel, par appel téléphonique, via téléphone, par un coup de fil, au bout du fil

[email-channel] kind=channel is=contact-channel
gloss: by e-mail
nl: e-mail, mail, mailen, per e-mail, per mail, via e-mail, e-mailen, via de mail, mailbox, een mail sturen, elektronische post, via mail, een mailtje sturen, mailadres voor vragen
en: email, e-mail, by email, mail(email), drop us an email, via email, inbox, send an email, emailing, in an email, by e-mail, email us, over email, send us an email
de: E-Mail, per E-Mail, Mail, mailen, per Mail, Email, via E-Mail, E-Mails, eine Mail schreiben, elektronische Post, über E-Mail, eine E-Mail schreiben, per Email, eine E-Mail senden
fr: e-mail, par e-mail, mail, par mail, email, par courriel, par courrier électronique, boîte mail, mél, écrire un mail, envoyer un mail, via e-mail, via mail, envoyer un e-mail, par message électronique

[chat-channel] kind=channel is=contact-channel
gloss: by live chat
nl: chat, chatten, livechat, via de chat, chatvenster, chatfunctie, webchat, online chat, chatgesprek, met ons chatten, chatbericht
en: chat, live chat, chat window, via chat, web chat, online chat, webchat, chat with us, chat service
de: Chat, chatten, Live-Chat, Chatfenster, Webchat, Livechat, über den Chat, im Chat, Online-Chat, Chatfunktion, Chatnachricht
fr: tchat, clavarder, messagerie instantanée, par chat, chat, chat en ligne, tchater, chat en direct, messagerie en direct, via le chat, sur le chat, tchatter

[chatbot] kind=channel is=contact-channel
gloss: machine that answers in the chat
nl: chatbot, virtuele assistent, digitale assistent, bot
en: chatbot, virtual assistant, bot, digital assistant
de: Chatbot, virtueller Assistent, Bot, =Bot
fr: chatbot, assistant virtuel, robot conversationnel

[whatsapp] kind=channel is=contact-channel
gloss: by WhatsApp
nl: WhatsApp, appje, =appje, via WhatsApp, een appje sturen, whatsappen, app ons, even appen, per app bericht, WhatsAppbericht, via de app een bericht, =appen, =app je, =app dan, =appt, app naar, =geappt, via de WhatsApp, WhatsApp-nummer, per WhatsApp, WhatsApp-bericht
en: WhatsApp, via WhatsApp, WhatsApp message, message us on WhatsApp, drop us a WhatsApp, by WhatsApp, over WhatsApp, on WhatsApp, WhatsApp number, WhatsApp us
de: WhatsApp, über WhatsApp, per WhatsApp, WhatsApp-Nachricht, via WhatsApp, auf WhatsApp, WhatsApp-Nummer
fr: WhatsApp, par WhatsApp, via WhatsApp, message WhatsApp, sur WhatsApp, numéro WhatsApp

[web-form] kind=channel is=online-channel of=form
gloss: form on the website
nl: contactformulier, webformulier, online formulier, formulier op de website, formulier op onze site, onlineformulier, formulier op de site, invulformulier op de website, contactformulier op de site, formulier online, digitaal formulier
en: contact form, web form, online form, form on the website, form on our site, online contact form, website form, enquiry form, form online, digital form, webform
de: Kontaktformular, Webformular, Online-Formular, Formular auf der Website, Onlineformular, Formular auf der Webseite, Webformulare, Formular online, Online-Kontaktformular, digitales Formular
fr: formulaire de contact, formulaire en ligne, formulaire web, formulaire sur le site, formulaire internet, formulaire web en ligne, formulaire du site, formulaire de contact en ligne, formulaire sur notre site, formulaire numérique

[post-channel] kind=channel is=contact-channel
gloss: by letter post
nl: per post, post, via de post, schriftelijk per brief, per brief, briefpost, schriftelijk per post, in een brief, briefwisseling, op papier per post, met de post, per gewone post
en: by post, by mail(post), by letter, post(mail), postal mail, through the post, in the post, by ordinary post, by regular mail, by snail mail, in a letter, via post, by standard post
de: per Post, Post, postalisch, per Brief, mit der Post, auf dem Postweg, Briefpost, im Briefkasten, in Papierform, in einem Brief, mit normaler Post, via Post, schriftlich per Post, per Normalpost, als Brief
fr: par la poste, par courrier, poste(mail), voie postale, par lettre, courrier postal, par voie postale, dans une lettre, par courrier simple, par pli postal, via la poste, par lettre simple

[registered-letter] kind=channel is=post-channel
gloss: letter with proof of posting
nl: aangetekende brief, aangetekende post, per aangetekende post, aangetekend schrijven, aangetekende zending, aangetekend verstuurd, per aangetekende brief
en: registered letter, registered mail, registered post, by registered post, by registered letter, recorded letter, sent by recorded delivery, registered delivery
de: Einschreibebrief, per Einschreiben, eingeschriebener Brief, Einschreiben mit Rückschein, eingeschriebene Sendung, als Einschreiben, per Einwurfeinschreiben
fr: lettre recommandée, courrier recommandé, recommandé avec accusé de réception, envoi recommandé, courrier avec accusé de réception, lettre avec accusé de réception, en recommandé, pli recommandé, par recommandé

[in-person] kind=channel is=contact-channel
gloss: by going there oneself
nl: persoonlijk, in persoon, aan de balie, aan het loket, langs de balie, persoonlijk langs, in de winkel zelf, bij ons aan de balie, kom langs aan de balie, aan onze balie, bij de balie, in eigen persoon
en: in person, face to face, at the counter, at the desk, personally, face-to-face, at our desk, at our counter, in-person
de: persönlich, am Schalter, in Person, vor Ort persönlich, von Angesicht zu Angesicht, am Tresen, persönlich vor Ort, am Empfang persönlich, bei uns am Schalter, an unserem Schalter
fr: en personne, au guichet, face à face, à l'accueil, en présentiel(in person), à nos guichets, en face à face, à notre guichet, de vive voix

[social-media] kind=channel is=contact-channel contrast=yes
gloss: by social media
nl: social media, sociale media, privébericht, DM, Messenger, via social media, direct message, socials, sociale netwerken, social mediakanalen, socialmediakanalen, privé-bericht, via een DM
en: social media, private message, direct message, DM, Messenger, socials, social networks, social channels, social media channels, via DM, by DM
de: soziale Medien, Social Media, Direktnachricht, Privatnachricht, Messenger, soziale Netzwerke, Social-Media-Kanäle, soziale Kanäle, private Nachricht, per DM, Social-Media-Kanal
fr: réseaux sociaux, médias sociaux, message privé, MP, Messenger, réseau social, canaux sociaux, en message privé, par message privé, message direct

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
nl: online, via internet, via het internet, op internet, digitaal via, op het web, vanuit je luie stoel, via de computer, langs digitale weg, digitale weg, langs elektronische weg, via het web, elektronisch via
en: online, over the internet, via the internet, on the internet, on the web, web-based, via the web, over the web, electronically, through the internet, by internet
de: online, im Internet, übers Internet, über das Internet, per Internet, im Netz, auf elektronischem Weg, elektronisch über, digital über, auf digitalem Weg, im Web, via Internet, online über
fr: en ligne, sur internet, par internet, via internet, sur le web, par voie électronique, sur la toile, par le web, par voie numérique, via le web

[offline-channel] kind=channel is=contact-channel opposite=online-channel
gloss: not over the internet, in the flesh
nl: offline, fysiek
en: offline, in the flesh, brick-and-mortar
de: offline, physisch
fr: hors ligne, en physique

[shop-channel] kind=channel is=in-person of=shop
gloss: by going to a shop or branch
nl: in de winkel, in onze winkel, in een winkel, in de winkels, in onze winkels, in het filiaal, in onze filialen, op kantoor, op vestiging, in de zaak, bij een filiaal, in een filiaal, in een vestiging, in een van onze winkels, in onze vestigingen, bij een van onze winkels, in elk filiaal
en: in store, in the shop, in our shops, in our shop, in our stores, in a branch, in our branches, at a branch, in any branch, in one of our shops, in one of our stores, at one of our branches, in the branch, in our branch, over the counter in store, in any store, in any shop
de: im Geschäft, in der Filiale, in unseren Filialen, im Laden, in unseren Geschäften, in einer Filiale, in jeder Filiale, in einem Geschäft, in einem unserer Geschäfte, in einem unserer Läden, in unseren Läden, bei uns im Laden, im Fachgeschäft, in einer unserer Filialen
fr: en magasin, en boutique, en agence, dans nos magasins, dans nos boutiques, dans nos agences, dans un magasin, dans une agence, dans une boutique, dans l'un de nos magasins, dans une de nos agences, au magasin, dans votre agence

[app-channel] kind=channel is=online-channel of=app-software
gloss: in the company's app
nl: via de app, in de app, in onze app, met de app, in je app, met onze app, via onze app, in de mobiele app, app op je telefoon, app op uw telefoon
en: in the app, via the app, through the app, in our app, using the app, via our app, through our app, on the app, with the app, with our app, in the mobile app, on our app
de: in der App, über die App, per App, mit der App, in unserer App, mit unserer App, über unsere App, in der mobilen App, via App, per App auf dem Handy
fr: dans l'application, via l'application, via l'appli, dans l'appli, sur l'application, via notre application, dans notre application, sur l'appli, dans l'appli mobile, avec l'application, avec l'appli

[website-channel] kind=channel is=online-channel of=website
gloss: on the company's website
nl: via de website, op de website, via onze website, op onze site, via de site, op onze website, op onze webpagina, op onze webstek, op de site, via onze site, via onze webpagina
en: via the website, on the website, on our website, through our website, on our site, on the site, via our website, via our site, through the website, on our web page, on our webpage
de: über die Website, auf der Website, auf unserer Website, über unsere Internetseite, auf unserer Webseite, auf der Homepage, über unsere Website, über die Webseite, auf unserer Homepage, via Website, über unsere Homepage
fr: via le site, sur le site, sur notre site, via notre site, sur notre site internet, sur le site web, sur le site internet, via le site web, sur notre site web, par le site, depuis notre site

[account-channel] kind=channel is=online-channel of=user-account
gloss: in one's own online account
nl: via je account, in je account, via mijn account, inloggen in je account, via je profiel, =in Mijn omgeving, =via Mijn omgeving, =je persoonlijke pagina, in uw account, via uw account, in uw profiel, in uw klantenzone, in uw persoonlijke omgeving, via uw profiel, in uw klantaccount, na inloggen in uw account
en: =in your account, =via your account, =through your account, =in my account, =in the account, =from the account page, =on your account page, =in your profile, =under your account, =in your online account, =via your profile, =in your customer account
de: im Kundenkonto, über Ihr Konto, in Ihrem Konto, über das Kundenkonto, in Ihrem Kundenkonto, über Ihr Kundenkonto, in Ihrem Profil, im Kundenbereich, im Online-Konto, im Benutzerkonto, im Kundenportal
fr: dans votre compte, via votre compte, depuis votre compte, dans votre espace client, dans votre profil, dans votre compte client, depuis votre espace client, via votre espace client, depuis votre espace personnel, dans votre espace personnel, sur votre espace client

[text-message] kind=channel is=contact-channel
gloss: SMS
nl: sms, sms'je, sms'en, tekstbericht, per sms, sms-bericht, via sms, sms-berichtje, een sms sturen
en: text message, SMS, by text, =text us, =text me, =a text, =texts, =texted, =texting, text alert, send … text, via SMS, SMS message, by SMS, text messages, via text message, by text message
de: SMS, Textnachricht, per SMS, per Textnachricht, via SMS, SMS-Nachricht, eine SMS senden
fr: SMS, texto, par SMS, par texto, via SMS, message SMS, envoyer un SMS

[push-message] kind=channel is=contact-channel
gloss: notice on the phone from an app
nl: pushbericht, pushmelding, melding op je telefoon, pushnotificatie, melding in de app, melding van de app, app-melding, push-melding, notificatie op uw telefoon, push-bericht
en: push notification, push message, app notification, notification in the app, push alert, push notice, notification from the app, push notifications
de: Push-Nachricht, Push-Benachrichtigung, Pushnachricht, Benachrichtigung in der App, Mitteilung der App, Push-Mitteilung, App-Benachrichtigung, Push-Meldung
fr: notification push, alerte push, message push, notification dans l'application, notification de l'application, notifications push, notification sur votre téléphone

[video-call] kind=channel is=contact-channel
gloss: talk with picture
nl: videobellen, videogesprek, beeldbellen, video-oproep, Teams, Zoom, gesprek via video, per video, videoafspraak, beeldgesprek, videobelafspraak
en: video call, video chat, Teams, Zoom, video appointment, by video, video meeting, via video, video calls, video calling
de: Videoanruf, Videoberatung, Videogespräch, Videotelefonie, per Video, Videokonferenz, Videotermin, Gespräch per Video, Videotelefonat, Video-Call
fr: appel vidéo, visioconférence, rendez-vous vidéo, visio, entretien vidéo, par vidéo, par visio, en visio, en visioconférence, visioconférences

[contact-page] kind=channel
gloss: page of the website with contact data
nl: contactpagina, contactgegevens op de site
en: contact page, contact us page
de: Kontaktseite
fr: page contact, page de contact

[faq-page] kind=channel
gloss: list of questions and answers
nl: veelgestelde vragen, FAQ, helppagina, hulppagina, helpcentrum, veel gestelde vragen, vraag-en-antwoordpagina, vraag en antwoord, helpsectie, helpgedeelte
en: FAQ, frequently asked questions, help page, help centre, help pages, help section, support pages, questions and answers, Q&A, help center
de: FAQ, häufig gestellte Fragen, Hilfeseite, Hilfe-Center, häufige Fragen, Hilfebereich, Fragen und Antworten, Hilfecenter, Hilfeseiten, oft gestellte Fragen
fr: FAQ, foire aux questions, questions fréquentes, centre d'aide, questions fréquemment posées, page d'aide, questions et réponses, rubrique d'aide, pages d'aide, centre d'assistance en ligne

[voice-menu] kind=channel
gloss: choice menu on the telephone
nl: keuzemenu(phone), belmenu, kies optie, telefoonmenu, belkeuzemenu, telefonisch keuzemenu
en: phone menu, voice menu, press option, IVR, telephone menu, automated menu, phone options, call menu
de: Sprachmenü, Telefonmenü, Auswahlmenü, Taste, telefonisches Auswahlmenü, Telefonansage, automatische Ansage, Sprachansage
fr: menu vocal, serveur vocal, taper, =touche, menu téléphonique, menu du téléphone, menu vocal interactif, choix du menu téléphonique

[voicemail] kind=channel
gloss: recorded message on the telephone
nl: voicemail, antwoordapparaat, bericht inspreken, voicemailbericht, voicemail inspreken, boodschap inspreken, spreek een bericht in, antwoordapparaat inspreken
en: voicemail, answering machine, leave a message, answerphone, voice message, leave a voicemail, leave a voice message
de: Mailbox(voice), Anrufbeantworter, Nachricht hinterlassen, Sprachnachricht, Voicemail, auf den Anrufbeantworter sprechen, auf Band sprechen
fr: messagerie vocale, répondeur, laisser un message, boîte vocale, répondeur automatique, message vocal, message sur le répondeur

[fax] kind=channel is=contact-channel
gloss: by fax
nl: fax, faxen
en: fax
de: Fax, faxen
fr: fax, télécopie

[toll-free-number] kind=channel opposite=paid-number
gloss: number that costs nothing to call
nl: gratis nummer, 0800-nummer, gratis telefoonnummer, gratis bellen, kosteloos nummer, gratis te bellen, kosteloos bellen, nummer is gratis, gratis servicenummer, gratis telefonisch
en: freephone, toll-free, free number, free to call, freephone number, free phone number, freephone line, free of charge to call, free helpline, calls are free, call us free of charge, call free of charge
de: kostenlose Hotline, gebührenfreie Nummer, 0800-Nummer, kostenlose Rufnummer, kostenlos anrufen, kostenfreie Nummer, gebührenfrei anrufen, kostenfreie Hotline, Anruf ist kostenlos, gebührenfreie Hotline, kostenfreie Rufnummer, Gratisnummer
fr: numéro vert, numéro gratuit, appel gratuit, appel est gratuit, numéro d'appel gratuit, appeler gratuitement, appels gratuits, ligne gratuite, appel non surtaxé

[paid-number] kind=channel opposite=toll-free-number
gloss: number that costs extra to call
nl: betaald nummer, gesprekskosten, bellen tegen betaling, betaald servicenummer, 0900-lijn
en: premium-rate number, standard rate call, premium line, premium-rate line, paid phone line
de: kostenpflichtige Nummer, gebührenpflichtige Nummer, kostenpflichtige Hotline, gebührenpflichtige Hotline
fr: numéro payant, appel surtaxé, numéro payant surtaxé, ligne payante, numéro à tarif majoré

[emergency-number] kind=channel
gloss: number for emergencies
nl: noodnummer, alarmnummer, 112, spoednummer, noodlijn, nummer voor noodgevallen, noodtelefoon, alarmlijn
en: emergency number(emergency number), emergency line, 999, 112, emergency phone number, number for emergencies, emergency hotline, emergency phone, emergency telephone
de: Notrufnummer, Notruf, 112, Notfallnummer, Nummer für Notfälle, Notfall-Hotline, Notruftelefon, Notfalltelefon, Notfall-Nummer
fr: numéro d'urgence, ligne d'urgence, 112, numéro pour les urgences, ligne d'urgences, numéro d'appel d'urgence, téléphone d'urgence

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
nl: betaalmethode, betaalwijze, betaalmogelijkheid, betaalmiddel, hoe kan ik betalen, manier van betalen, betaalvormen, wijze van betalen, betaalopties, betaalmogelijkheden, betaalvorm, betaaloptie
en: payment method, means of payment, way to pay, payment option, how can I pay, form of payment, way of paying, payment options, payment types, type of payment
de: Zahlungsmethode, Zahlungsart, Zahlungsmittel, Zahlungsmöglichkeit, Bezahlmethode, Bezahlart, Zahlungsarten, Bezahlmöglichkeit, Zahlart, Zahlungsform, Zahlungsoption
fr: moyen de paiement, mode de paiement, méthode de paiement, option de paiement, façon de payer, manière de payer, modalité de paiement, modes de règlement, mode de règlement, type de paiement

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
nl: creditcard, kredietkaart, creditkaart, credit card, creditcardbetaling, betalen met creditcard
en: credit card, credit card payment, pay by credit card, creditcard
de: Kreditkarte, Kreditkartenzahlung, mit Kreditkarte, Kreditkarten
fr: carte de crédit, carte de paiement de crédit, par carte de crédit, cartes de crédit

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
nl: contant, contant geld, cash, contant betalen, baar geld, met muntgeld, contanten, briefgeld, contante betaling, met contant geld, met cash geld, baar betalen, contant af|rekenen, cash betalen, met cash, chartaal
en: cash, banknotes, in cash, notes and coins, hard cash, cash payment, pay cash, coins and notes, paying cash, ready cash
de: bar(cash), Bargeld, Barzahlung, in bar, bar bezahlen, Scheine und Münzen, bar zahlen, mit Bargeld, in bar bezahlen, gegen bar, Barbezahlung, cash bezahlen, bar zu bezahlen
fr: espèces, en espèces, argent liquide, cash, comptant, en liquide, billets et pièces, payer comptant, paiement en espèces, payer cash, en cash, paiement comptant, monnaie et billets, payer en espèces, payer en liquide

[cashless] kind=state opposite=cash
gloss: not with notes and coins
nl: cashloos, zonder contant geld, alleen pinnen, pin only, geen contant, geen contant geld, geen cash, niet contant, kan niet contant, alleen met pin, uitsluitend pinnen, uitsluitend elektronisch betalen, contant betalen is niet mogelijk, cashvrij, alleen met kaart, alleen per pin
en: cashless, card only, cash-free, no cash, cards only, no cash accepted, do not accept cash, don't take cash, cash is not accepted, card payments only, card payment only, don't accept cash, electronic payment only
de: bargeldlos, nur Kartenzahlung, kein Bargeld, keine Barzahlung, keine Barzahlungen, Barzahlung nicht möglich, ausschließlich Kartenzahlung, nur mit Karte, ausschließlich bargeldlos, nur bargeldlos, nur elektronisch bezahlen, bargeldlose Zahlung
fr: sans espèces, carte uniquement, pas d'espèces, pas de liquide, uniquement par carte, espèces non acceptées, pas de cash, paiement par carte uniquement, sans argent liquide, seulement par carte, espèces refusées, paiement électronique uniquement

[debit-card] kind=thing is=payment-method of=card
gloss: card of the bank account used at the till
nl: pinnen, pinpas(payment), bankpas(payment), pinbetaling, betaalpas(payment), debetkaart, bankkaart(payment), pinpasje, met pin, met de pin betalen, betalen met pin, pinpas betaling, betalen met de kaart, met bankkaart, pin betaling
en: debit card, bank card(payment), card payment, pay by card, by card, chip and PIN, pay with card, paying by card, pay by debit card, card payments
de: EC-Karte(payment), Girocard(payment), Bankkarte(payment), Debitkarte, Kartenzahlung, mit Karte, mit EC-Karte, per Karte, Debitkarten, per EC-Karte, mit der Karte zahlen, mit Karte zahlen, Kartenzahlungen
fr: carte de débit, carte bleue, CB, par carte, par carte bancaire, paiement par carte, payer par carte, cartes de débit, par carte bleue

[contactless] kind=thing is=payment-method
gloss: holding the card or phone to the machine
nl: contactloos, contactloos betalen, tikken met je pas, contactloze betaling, contactloos te betalen, contactloos af|rekenen
en: contactless, tap to pay, tap your card, contactless payment, contactlessly, tap and pay, pay contactless, contactless payments
de: kontaktlos, kontaktlos bezahlen, NFC, kontaktlose Zahlung, kontaktlos zahlen, berührungslos zahlen, kontaktloses Bezahlen
fr: sans contact, paiement sans contact, payer sans contact, paiements sans contact, carte sans contact

[direct-debit] kind=thing is=payment-method
gloss: the company takes the money from the account
nl: automatische incasso, incasso(direct debit), domiciliëring, automatisch afschrijven, SEPA-incasso, doorlopende machtiging, vaste afschrijvingen, vaste afschrijving, automatische afschrijving, incasso-opdracht, automatisch van uw rekening, via automatische incasso, per incasso, incassobetaling, automatische betaling, europese domiciliëring
en: direct debit, SEPA direct debit, automatic collection, automatic debit, regular debits, by direct debit, debit mandate, automatic payments, automatic payment, direct debits
de: Lastschrift, Lastschriftverfahren, Bankeinzug, SEPA-Lastschrift, Einzugsermächtigung, regelmäßige Abbuchungen, automatische Abbuchung, Abbuchungsauftrag, per Lastschrift, Abbuchung per Lastschrift, Bankeinzugsverfahren, per Bankeinzug, automatisch abgebucht, Lastschrifteinzüge
fr: prélèvement automatique, domiciliation(direct debit), prélèvement SEPA, prélèvement bancaire, prélèvement, prélèvements réguliers, par prélèvement, prélèvements automatiques, domiciliation bancaire, par domiciliation

[bank-transfer] kind=thing is=payment-method
gloss: the customer moves money to the company's account
nl: bankoverschrijving, overboeking(bank transfer), via de bank overmaken, handmatig overmaken, per bank, per overschrijving, overschrijving via de bank, zelf overmaken, per overboeking, bankoverboeking, via overschrijving, per bankoverschrijving, per bank overmaken, overschrijving op onze rekening
en: bank transfer, wire transfer, by transfer, pay by transfer, transfer the money, bank transfers, pay by bank transfer, transfer from your bank, by bank transfer, transfer the amount
de: Überweisung(bank transfer), Banküberweisung, per Überweisung, per Banküberweisung, mit Überweisung, Überweisungen, selbst überweisen, Betrag überweisen, durch Überweisung, per Überweisung bezahlen, Zahlung per Überweisung
fr: virement, virement bancaire, transfert bancaire, par virement, virer l'argent, paiement par virement, virements, par virement bancaire, virer le montant, payer par virement

[pay-later] kind=thing is=payment-method opposite=pay-in-advance of=pay
gloss: pay after receiving
nl: achteraf betalen, betaal later, later betalen(pay later), Riverty, in3, achterafbetaling, Afterpay, achteraf te betalen, achteraf af|rekenen, pas na ontvangst betalen, na levering betalen, achteraf betaald, eerst ontvangen dan betalen, na ontvangst betalen, betalen na ontvangst, betalen na levering, uitgesteld betalen, uitgestelde betaling
en: pay later, buy now pay later, pay afterwards, Afterpay, pay after delivery, pay afterward, deferred payment, pay once you've received, pay later option, paying later, pay after you receive, buy now and pay later, pay after receiving
de: später bezahlen, Kauf auf Rechnung, Rechnungskauf, nachträglich bezahlen, später zahlen, nachträglich zahlen, Zahlung nach Erhalt, nach Erhalt bezahlen, Kauf per Rechnung, Zahlung nach Lieferung, nach Lieferung bezahlen, Zahlpause, Zahlung auf Rechnung, später bezahlt
fr: payer plus tard, paiement différé, payer après réception, paiement après livraison, payer ultérieurement, payer après livraison, paiement après réception, payer après coup, acheter maintenant payer plus tard, régler après réception, régler plus tard

[pay-in-advance] kind=thing is=payment-method opposite=pay-later
gloss: pay before receiving
nl: vooruitbetalen, vooraf betalen, vooruitbetaling(pay in advance), bij vooruitbetaling, betaling … vooraf, vooraf af|rekenen, betaling vooraf, vooruit betalen, betaling vooruit, vooraf te betalen, op voorhand betalen, vooraf betaald, van tevoren betalen, voorafbetaling, vooruit te betalen
en: pay in advance, prepayment, pay upfront, pay beforehand, payment … in advance, payment upfront, up-front payment, paid in advance, paying in advance, pay up front
de: Vorkasse, Vorauszahlung(pay in advance), im Voraus bezahlen, vorab bezahlen, im Voraus zahlen, vorab zahlen, Zahlung im Voraus, Vorkassezahlung, vorab zu bezahlen, vorher bezahlen, gegen Vorkasse, Vorabzahlung, per Vorkasse, im Voraus bezahlt, vorher zahlen
fr: paiement anticipé, payer à l'avance, prépaiement, payer d'avance, paiement … à l'avance, paiement préalable, payable d'avance, régler à l'avance, payé d'avance, paiement d'avance, payer au préalable, règlement d'avance

[pay-on-invoice] kind=thing is=payment-method of=invoice
gloss: the company sends an invoice to pay
nl: op factuur, op rekening betalen, per factuur, op rekening kopen, betalen op factuur, betaling op factuur, factuur achteraf, betalen per factuur, op factuur betalen, tegen factuur
en: on invoice, by invoice, pay by invoice, on account(invoice), pay on invoice, invoice payment, paying by invoice, against invoice, payment by invoice, pay on account
de: auf Rechnung, per Rechnung, Zahlung per Rechnung, gegen Rechnung, Rechnungszahlung, auf Rechnung bezahlen, Bezahlung auf Rechnung, auf Rechnung zahlen
fr: sur facture, par facture, paiement sur facture, payer sur facture, règlement sur facture, paiement par facture, contre facture, payer par facture

[pay-in-instalments] kind=thing is=payment-method
gloss: in several parts
nl: gespreid betalen, in termijnen, betaling in termijnen, op afbetaling, in delen betalen, gespreid afrekenen, in stukjes betalen, in delen afbetalen, betalen … in stukjes, in stukken betalen, in termijnen betalen, betalen in delen, spreiden van … betaling, in maandelijkse termijnen, in gedeelten betalen, in schijven betalen, gespreide betalingen, afbetalen in termijnen, in termijnen te betalen
en: in instalments, pay in instalments, spread the cost, spread payment, pay bit by bit, split your payment, instalment payments, pay monthly in instalments, installments, pay in installments, payment in instalments, instalment payment
de: Ratenzahlung, in Raten, Ratenkauf, Raten zahlen, in Raten abbezahlen, abstottern, auf Raten zahlen, stückweise zahlen, auf Raten, Ratenzahlungen, Ratenzahlung vereinbaren, Abzahlung in Raten
fr: en plusieurs fois(pay in instalments), paiement échelonné, paiement en plusieurs fois, à tempérament, échelonner, payer en plusieurs fois, étaler le paiement, régler en plusieurs fois, paiement fractionné, payer en mensualités, mensualités de paiement, facilité de paiement, paiement par tranches, paiement en tranches, régler par mensualités, paiements fractionnés, payer en tranches

[cash-on-delivery] kind=thing is=payment-method of=deliver
gloss: pay when the goods are handed over
nl: rembours, onder rembours, betalen bij levering, betalen aan de deur, betalen bij aflevering, aan de deur af|rekenen, bij de bezorger betalen, bij de bezorger af|rekenen, bij de koerier betalen, aan de deur betalen, betalen bij de bezorger, bij aflevering betalen, contant bij levering, bij levering betalen, bij bezorging betalen, betalen bij bezorging, betalen bij ontvangst aan de deur, onder remboursement
en: cash on delivery, pay on delivery, COD, pay the driver(on delivery), pay the courier, pay when it's delivered, pay at delivery, payment on delivery, pay at the door on delivery, pay upon delivery, cash at the door
de: Nachnahme, per Nachnahme, Zahlung bei Lieferung, an der Haustür bezahlen, an der Tür bezahlen, beim Boten bezahlen, beim Zusteller bezahlen, Bezahlung bei Lieferung, bei Lieferung bezahlen, Barzahlung bei Lieferung, bei Zustellung bezahlen, Zahlung an der Haustür, Nachnahmesendung, Nachnahmezahlung, per Nachnahme bezahlen
fr: contre remboursement, paiement à la livraison, payer à la livraison, payer au livreur, payer le livreur, payer lors de la livraison, règlement à la livraison, paiement au livreur, contre-remboursement, régler à la livraison, payer en espèces à la livraison, paiement contre remboursement

[pay-on-site] kind=thing is=payment-method of=pay
gloss: pay at the place
nl: ter plaatse betalen, betalen bij aankomst, ter plekke betalen, betalen aan de kassa, betalen ter plaatse, op locatie betalen, ter plaatse af|rekenen, bij aankomst betalen, ter plekke af|rekenen, betalen op locatie, aan de kassa betalen, ter plaatse te betalen
en: pay on arrival, pay on site, pay at the door, pay at the venue, pay at reception, pay when you arrive, payment on arrival, pay at the counter, payable on arrival, payment on site, pay at the till
de: vor Ort bezahlen, vor Ort zahlen, bei Ankunft bezahlen, Zahlung vor Ort, Zahlung bei Ankunft, an der Kasse bezahlen, bei der Ankunft bezahlen, vor Ort zu bezahlen, Bezahlung vor Ort, an der Kasse zahlen, bei Anreise bezahlen
fr: payer sur place, paiement sur place, payer à l'arrivée, règlement sur place, paiement à l'arrivée, régler sur place, payable sur place, payer à la caisse, à régler sur place, payable à l'arrivée

[voucher] kind=thing is=payment-method
gloss: paper or code worth money or goods
nl: voucher, coupon, bon verzilveren, bon inwisselen, bon … inleveren, waardebon(voucher), waardecheque, bon verzilverd, coupons, kortingscoupon
en: voucher, credit voucher, coupon, credit note voucher, vouchers, coupons, redeem a voucher
de: Gutschein, Voucher, Wertgutschein, Coupon, Gutscheine, Wertgutscheine, Coupons, Wertbon
fr: bon d'achat(voucher), voucher, coupon, =bons, =un bon, =votre bon, =le bon, bons d'achat, coupons, bon de valeur, vouchers

[gift-card] kind=thing is=payment-method of=gift
gloss: card given as a present with money on it
nl: cadeaukaart, cadeaubon, giftcard, VVV-bon, geschenkkaart, geschenkbon, boekenbon, cadeaubonnen, cadeaukaarten, gift card, giftcards, geschenkcheque, kadobon, kadokaart, geschenkbonnen
en: gift card, gift voucher, gift certificate, gift cards, gift vouchers, gift certificates, e-gift card, giftcard
de: Geschenkkarte, Geschenkgutschein, Geschenkkarten, Geschenkgutscheine, Gift Card, Gutscheinkarte, Geschenkbon
fr: carte cadeau, chèque-cadeau, bon cadeau, carte-cadeau, cartes cadeaux, chèque cadeau, chèques-cadeaux, bons cadeaux, carte-cadeaux, chèques cadeaux

[discount-code] kind=document
gloss: code that lowers the price
nl: kortingscode, actiecode, kortingsbon, promocode, kortingskaart, couponcode, vouchercode, kortingscodes, code voor korting, kortingsvoucher, promotiecode, actiecodes
en: discount code, promo code, promotional code, coupon code, voucher code, discount codes, money-off code, promo codes, offer code, promotion code, discount voucher
de: Rabattcode, Gutscheincode, Aktionscode, Promo-Code, Rabattcodes, Promocode, Gutschein-Code, Rabattgutschein, Vorteilscode, Promotioncode, Aktionscodes
fr: code promo, code de réduction, code promotionnel, bon de réduction, codes promo, code avantage, code de promotion, code de remise, coupon de réduction, codes de réduction, bon de remise

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
nl: Tikkie, betaalverzoek, betaallink, betaalverzoekje, link om te betalen, Tikkie sturen, verzoek tot betaling via een link, betaalverzoek sturen
en: payment request, payment link, Tikkie, link to pay, pay link, request to pay, payment requests, link for payment
de: Zahlungsanforderung, Zahlungslink, Bezahllink, Link zum Bezahlen, Zahlungsaufforderung per Link, Zahlungslinks, Link zur Zahlung
fr: demande de paiement, lien de paiement, lien pour payer, requête de paiement, liens de paiement, lien vers le paiement

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
nl: spaarpunt, spaarpunten, zegel(loyalty points), zegeltjes, Airmiles, =punten, bonuspunten, klantenpunten, getrouwheidspunten, voordeelpunten, puntentotaal, puntensaldo
en: loyalty points, reward points, stamps(loyalty), Air Miles, bonus points, =your points, =earn points, =collect points, =collecting points, =saved points, =points balance, loyalty card points, save up points, =points you, rewards points, club points, point balance, loyalty point, member points
de: Treuepunkt, Punkte, Bonuspunkt, Prämienpunkte, Treuepunkte, Bonuspunkte, Punktestand, Prämienpunkt, Kundenpunkte
fr: points de fidélité, point fidélité, =vos points, points cumulés, =points acquis, points de récompense, points fidélité, points bonus, solde de points, points avantages

[bank-account] kind=thing
gloss: account at a bank
nl: bankrekening, rekening(bank account), op … rekening staan
en: bank account, into your account, =to your account, =from your account, giro account
de: Bankkonto, Konto(bank account)
fr: compte bancaire, compte en banque

# --- identity documents -----------------------------------------------------------------

[identity-document] kind=document contrast=yes
gloss: paper that shows who one is
nl: identiteitsbewijs, legitimatie, legitimatiebewijs, legitimeren, identificatie, ID, zich legitimeren, identiteitsdocument, geldig ID, geldig legitimatiebewijs, geldig identiteitsbewijs, u legitimeren, ID-bewijs, identiteitspapieren, kopie van uw identiteitsbewijs
en: identification, ID, identity document, photo ID, identify yourself, valid identification, valid ID, proof of ID, form of ID, identity papers, photo identification, show your ID, piece of ID, official ID
de: Ausweis, Ausweisdokument, Identitätsnachweis, sich ausweisen, Lichtbildausweis, gültiger Ausweis, amtlicher Ausweis, Ausweispapiere, Ausweiskopie, amtliches Dokument mit Foto, amtlicher Lichtbildausweis, Identitätsdokument
fr: pièce d'identité, justificatif d'identité, document d'identité, papiers d'identité, identification, document d'identité valable, pièce d'identité valable, pièce d'identité en cours de validité, papier d'identité, pièces d'identité, pièce d'identité valide

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
nl: adresbewijs, bewijs van adres, bewijs van woonadres, bewijs van uw adres, uittreksel met adres, adresbevestiging, bewijs van uw woonadres
en: proof of address, proof of residence, evidence of address, address proof, proof of where you live, proof of your address, utility bill as proof
de: Adressnachweis, Wohnsitznachweis, Nachweis der Adresse, Nachweis des Wohnsitzes, Adressbestätigung
fr: justificatif de domicile, preuve d'adresse, justificatif d'adresse, preuve de domicile, preuve de résidence, justificatif de résidence, preuve de votre adresse

[user-account] kind=thing
gloss: online account with the company
nl: account, klantaccount, gebruikersaccount, profiel, Mijn-account, online account, klantenaccount, persoonlijk account, webaccount, klantenprofiel, klantprofiel
en: user account, customer account, profile, account, login account, personal account, web account, customer profile
de: Benutzerkonto, Konto(user account), Account, Profil, Nutzerkonto, Onlinekonto, Online-Konto, Kundenaccount, Kundenprofil, Nutzerkonten, persönliches Konto
fr: compte utilisateur, profil, compte en ligne, =compte, =comptes, compte client en ligne, compte personnel, compte internet, profil client, compte web

[login-details] kind=thing
gloss: name and password together
nl: inloggegevens, aanmeldgegevens, toegangsgegevens, logingegevens, inlogcodes, gebruikersnaam en wachtwoord, inloggegeven, toegangsdata, naam en wachtwoord
en: login details, credentials, sign-in details, log-in details, login data, username and password, login information, login credentials, sign-in credentials
de: Zugangsdaten, Anmeldedaten, Logindaten, Login-Daten, Einwahldaten, Benutzername und Passwort, Anmeldeinformationen, Zugangsdaten vergessen, Login-Informationen
fr: données de connexion, identifiants de connexion, =identifiants, identifiant et mot de passe, codes d'accès au compte, codes de connexion, informations de connexion, nom d'utilisateur et mot de passe

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
nl: verificatiecode, sms-code, bevestigingscode, eenmalige code, eenmalige inlogcode, controlecode, beveiligingscode, code per sms, verificatiecodes, code die u per sms, code via sms, bevestigingscodes
en: verification code, one-time code, confirmation code, OTP, =security code, =security codes, =verification codes, code by text, code by SMS, one-time passcode, passcode sent, code sent to your phone, texted code, one-time password, login code
de: Verifizierungscode, Bestätigungscode, Einmalcode, Sicherheitscode, Code per SMS, SMS-Code, einmaliger Code, Anmeldecode, Prüfcode, Einmalpasswort, Verifizierungscodes, TAN per SMS
fr: code de vérification, code de confirmation, code à usage unique, code de sécurité, code par SMS, code reçu par SMS, code de connexion à usage unique, mot de passe à usage unique, codes de vérification

[two-factor] kind=thing
gloss: second step at the login
nl: tweestapsverificatie, tweefactorauthenticatie, 2FA, tweestaps, authenticator-app, tweestapscontrole, inloggen in twee stappen, extra code bij het inloggen, tweefactorverificatie, tweestapsauthenticatie, dubbele verificatie, authenticatie in twee stappen, 2-stapsverificatie
en: two-factor authentication, 2FA, two-step verification, authenticator app, two-step login, two-step sign-in, two factor authentication, second login step, 2-step verification, two-factor login, multi-factor authentication, two-step authentication
de: Zwei-Faktor-Authentifizierung, 2FA, Zwei-Faktor, Zwei-Faktor-Anmeldung, Zwei-Schritt-Anmeldung, Bestätigung in zwei Schritten, Anmeldung in zwei Schritten, zweistufige Anmeldung, zweistufige Authentifizierung, Zwei-Schritt-Verifizierung, Zwei-Stufen-Authentifizierung
fr: double authentification, authentification à deux facteurs, 2FA, validation en deux étapes, connexion en deux étapes, vérification en deux étapes, authentification forte, authentification en deux étapes, double vérification, authentification à double facteur, double facteur

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
