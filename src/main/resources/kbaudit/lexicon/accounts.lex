# Accounts: account, login, privacy, deletion, newsletter, identity check, complaints, reviews, service promises.

[account-required] kind=state opposite=guest-checkout of=user-account
gloss: one needs an account to order or use a service
nl: account verplicht, account nodig, alleen met een account, account vereist, account aan|maken om te, hoeven … account, eerst een account, ingelogd zijn om
en: account required, need an account, must have an account, create an account to, without signing up, only with an account
de: Kundenkonto erforderlich, Konto erforderlich, nur mit Kundenkonto, Registrierung erforderlich, Konto … nötig, nur als registrierter
fr: compte obligatoire, compte nécessaire, créer un compte pour, inscription obligatoire

[change-account-details] kind=action is=change of=personal-data
gloss: altering one's personal details
nl: gegevens wijzigen, gegevens aan|passen, accountgegevens wijzigen, persoonsgegevens wijzigen, mijn gegevens wijzigen
en: change … details, update … details, edit … profile, update … account details
de: Daten ändern, Kontodaten ändern, persönliche Daten ändern, Kundendaten ändern
fr: modifier … coordonnées, modifier … données, mettre à jour … coordonnées, changer … informations personnelles

[change-email-address] kind=action of=email-address-data
gloss: using another e-mail address for the account
nl: e-mailadres wijzigen, mailadres wijzigen, ander e-mailadres, nieuw e-mailadres, e-mailadres aan|passen
en: change … email address, update … email address, new email address, different email address
de: E-Mail-Adresse ändern, neue E-Mail-Adresse, andere E-Mail-Adresse
fr: changer … adresse e-mail, modifier … adresse e-mail, nouvelle adresse e-mail

[change-of-address] kind=action is=move-house of=postal-address-data
gloss: reporting a new home address
nl: adres wijzigen, nieuw adres door|geven, adreswijziging door|geven, verhuizing melden, adreswijziging melden, nieuwe adres door|geven, nieuw adres melden
en: change … address, report a move, tell us … new address, update your address, let us know … moving
de: Adresse ändern, Umzug melden, neue Adresse mitteilen, Anschriftenänderung, Umzug mit|teilen, neue Anschrift mit|teilen, Umzug an|zeigen
fr: changer d'adresse, signaler un déménagement, signaler … changement d'adresse, nouvelle adresse communiquer, communiquer … nouvelle adresse

[change-of-name] kind=action is=change
gloss: having one's name changed in the records
nl: naamswijziging(change of name), naam wijzigen, achternaam wijzigen, naam aan|passen
en: change of name, change … surname, update … name, name change
de: Namensänderung(change of name), Namen ändern, Nachnamen ändern
fr: changement de nom(change of name), changer de nom, modifier … nom

[forgot-password] kind=event of=password,forget
gloss: customer no longer knows the password
nl: wachtwoord vergeten, wachtwoord kwijt, wachtwoord niet meer weten
en: forgot password, forgotten password, forget … password, lost your password
de: Passwort vergessen, Kennwort vergessen, vergessenes Passwort
fr: mot de passe oublié, oublier … mot de passe, perdu … mot de passe

[reset-password] kind=action of=password
gloss: setting a new password
nl: wachtwoord herstellen, wachtwoord resetten, nieuw wachtwoord, wachtwoord opnieuw in|stellen, wachtwoord wijzigen, wachtwoordherstel, nieuw wachtwoord aan|vragen, herstelmail
en: reset … password, password reset, new password, change … password, password reset email, set a new password
de: Passwort zurück|setzen, neues Passwort, Passwort ändern, Kennwort zurück|setzen, Passwort neu setzen, Passwort vergeben, neues Kennwort
fr: réinitialiser … mot de passe, réinitialisation du mot de passe, nouveau mot de passe, changer … mot de passe, changer de mot de passe

[reset-link-validity] kind=attribute value=duration of=reset-password,link
gloss: how long the link to set a new password works
nl: geldigheid van … link, link is … geldig, link … geldig, link verloopt, herstellink … geldig, link verlopen, resetlink, link blijft … geldig, link werkt
en: link valid, link expires, reset link, link is valid for, validity of the link, link stays active, link works for, link has expired
de: Link gültig, Link läuft ab, Link abgelaufen, Gültigkeit des Links, Link verfällt, Link ist … gültig
fr: lien valable, lien expire, validité du lien, lien de réinitialisation, lien expiré, lien reste valable, lien valide

[code-validity] kind=attribute value=duration of=verification-code
gloss: how long a login or confirmation code works
nl: code … geldig, geldigheid van … code, code verloopt, code is … geldig, code verlopen
en: code valid, code expires(login), validity of the code, code works for, code is valid for
de: Code gültig, Gültigkeit des Codes, Code läuft ab, Code abgelaufen
fr: code valable, validité du code, code expire, code valide

[activation-link] kind=thing
gloss: link to confirm a new account or e-mail address
nl: activatielink, bevestigingslink, activatiemail, verificatiemail, bevestigingsmail voor … account
en: activation link, confirmation link, activation email, verification email, verification link
de: Aktivierungslink, Bestätigungslink, Aktivierungsmail, Bestätigungsmail(account)
fr: lien d'activation, lien de confirmation, e-mail d'activation, e-mail de vérification, lien de vérification

[activation-link-validity] kind=attribute value=duration of=activation-link,link
gloss: how long the activation link works
nl: geldigheid van … activatielink, activatielink … geldig, bevestigingslink … geldig
en: activation link valid, activation link expires, validity of the activation link
de: Aktivierungslink gültig, Gültigkeit des Aktivierungslinks, Bestätigungslink gültig
fr: lien d'activation valable, validité du lien d'activation, lien de confirmation valable

[login-problem] kind=event of=log-in
gloss: customer cannot get into the account
nl: niet in|loggen, inlogprobleem, kan niet inloggen, inloggen lukt niet, kom niet in … account, problemen met inloggen
en: cannot log in, can't log in, login problem, unable to log in, trouble logging in, locked out of, can't get into … account
de: nicht ein|loggen, Anmeldeproblem, Login-Problem, kann mich nicht anmelden, Probleme beim Einloggen, komme nicht in … Konto
fr: problème de connexion, impossible de se connecter, ne peux pas me connecter, pas accès à … compte, n'arrive pas à se connecter

[login-attempt] kind=attribute value=number
gloss: how many wrong tries are allowed
nl: inlogpoging, mislukte inlogpogingen, verkeerd wachtwoord, foutieve inlogpoging
en: login attempt, failed login attempt, wrong password, failed attempts
de: Anmeldeversuch, Fehlversuch, falsches Passwort, Login-Versuch, Loginversuch
fr: tentative de connexion, tentative infructueuse, mauvais mot de passe, essai de connexion

[account-blocked] kind=state of=user-account,block
gloss: account is locked
nl: account geblokkeerd, account blokkeren, account vergrendeld, geblokkeerd account, account op slot
en: account blocked, account locked, locked account, account suspended, lock … account
de: Konto gesperrt, Kundenkonto gesperrt, Kontosperrung, Konto blockiert
fr: compte bloqué, compte verrouillé, compte suspendu, blocage du compte

[account-block-length] kind=attribute value=duration of=account-blocked,block
gloss: how long a locked account stays locked
nl: duur van … blokkade, geblokkeerd voor, account … geblokkeerd voor, blokkade duurt
en: locked for, length of the lock, lockout period, lockout
de: Sperrdauer, gesperrt für, Dauer der Sperrung
fr: durée du blocage, bloqué pendant, verrouillé pendant

[password-requirements] kind=attribute of=password
gloss: rules for a password, e.g. minimum number of characters
nl: wachtwoordeisen, minimaal … tekens, sterk wachtwoord, lengte van … wachtwoord, wachtwoord van minimaal
en: password requirements, strong password, minimum … characters, password length, at least … characters
de: Passwortanforderung, sicheres Passwort, mindestens … Zeichen, Passwortlänge, Passwortregel
fr: exigences du mot de passe, mot de passe fort, minimum … caractères, au moins … caractères, longueur du mot de passe

[stay-logged-in] kind=action of=log-in
gloss: session remains open
nl: ingelogd blijven, onthoud mij, aangemeld blijven
en: stay logged in, remember me, stay signed in, keep me signed in
de: eingeloggt bleiben, angemeldet bleiben
fr: rester connecté, se souvenir de moi

[session-timeout] kind=attribute value=duration
gloss: after how long of inactivity one is logged out
nl: sessieduur, automatisch uitgelogd, sessie verlopen, sessie verloopt
en: session timeout, logged out automatically, session expires, session length
de: Sitzungsdauer, automatisch abgemeldet, Sitzung läuft ab, Sitzung abgelaufen
fr: durée de session, déconnecté automatiquement, session expire, session expirée

[delete-account] kind=action is=delete of=user-account
gloss: account is removed for good
nl: account verwijderen, account op|heffen, account wissen, account sluiten, profiel verwijderen, account opzeggen, account laten verwijderen, account weggooien
en: delete … account, remove … account, account deletion, deactivate … account, delete … profile, close your account, get rid of your account, remove my account
de: Konto löschen, Kundenkonto löschen, Account löschen, Kontolöschung, Profil löschen, Konto schließen, Konto löschen lassen
fr: supprimer … compte, suppression du compte, supprimer … profil, effacer votre compte, fermer votre compte client

[delete-account-time] kind=attribute value=duration of=delete-account,delete,user-account
gloss: within what time an account is removed
nl: account verwijderd binnen, binnen … account verwijderd, verwijdertermijn, accountverwijdering duurt
en: account deleted within, time to delete … account, account removed within
de: Konto wird innerhalb … gelöscht, Löschdauer, Konto innerhalb … gelöscht
fr: compte supprimé sous, délai de suppression du compte, compte supprimé dans

[inactive-account] kind=state of=user-account
gloss: account not used for a long time
nl: inactief account, slapend account, account niet gebruikt, inactiviteit
en: inactive account, dormant account, inactivity, unused account
de: inaktives Konto, Inaktivität, ungenutztes Konto
fr: compte inactif, inactivité, compte dormant

[delete-data] kind=action is=delete
gloss: personal data are erased
nl: gegevens verwijderen, gegevens wissen, gegevens laten verwijderen, verwijderverzoek, recht op vergetelheid, vergeten worden, data verwijderen
en: delete … data, erase … data, data deletion, right to be forgotten, right to erasure, erasure request, remove … data
de: Daten löschen, Datenlöschung, Löschantrag, Recht auf Vergessenwerden, Recht auf Löschung, Löschung der Daten
fr: supprimer … données, effacer … données, suppression des données, droit à l'oubli, droit à l'effacement, effacement des données

[data-request] kind=action
gloss: asking to see the data held about oneself
nl: inzageverzoek, gegevens inzien, inzage in … gegevens, recht op inzage, gegevens op|vragen, kopie van … gegevens
en: subject access request, access … data, data access request, right of access, copy of your data, see the data we hold
de: Auskunftsersuchen, Auskunft über … Daten, Auskunftsrecht, Datenauskunft, Auskunftsanfrage
fr: demande d'accès, droit d'accès, accéder à … données, copie de vos données, accès aux données

[data-request-time] kind=attribute value=duration of=data-request,delete-data
gloss: within what time a privacy request is answered
nl: reactietermijn privacyverzoek, termijn voor … inzageverzoek, privacyverzoek … behandeld, verwijderd binnen
en: privacy request response time, data request answered within, data deleted within, response time for data requests
de: Frist für Auskunft, Bearbeitungsfrist der Datenanfrage, Daten innerhalb … gelöscht
fr: délai de réponse à la demande d'accès, données supprimées sous, délai de traitement des demandes de données

[data-retention-time] kind=attribute value=duration of=personal-data,keep
gloss: how long data are kept
nl: bewaartermijn(data), bewaarperiode, bewaren … gegevens, bewaartermijn van gegevens, gegevens worden … bewaard
en: retention period, data retention, keep … data, retain … data, how long we keep, store … data for
de: Aufbewahrungsfrist(data), Speicherdauer, Speicherfrist, Daten aufbewahren, Daten gespeichert, Datenaufbewahrung
fr: durée de conservation, délai de conservation, conserver … données, données conservées, conservation des données

[data-correction] kind=action
gloss: having wrong data put right
nl: gegevens corrigeren, recht op rectificatie, gegevens verbeteren, onjuiste gegevens
en: correct … data, right to rectification, rectify … data
de: Daten berichtigen, Recht auf Berichtigung, Daten korrigieren
fr: rectifier … données, droit de rectification, corriger … données

[data-portability] kind=action of=personal-data
gloss: receiving one's data in a file to take elsewhere
nl: dataportabiliteit, gegevens exporteren, gegevens mee|nemen
en: data portability, export … data
de: Datenübertragbarkeit, Daten exportieren
fr: portabilité des données, exporter … données

[share-data] kind=action of=personal-data
gloss: passing on personal data to others
nl: gegevens delen, gegevens doorgeven aan, gegevens verkopen, gegevens aan derden, delen met derden, met derden delen
en: share … data, pass on … data, sell … data, share with third parties, third parties data, disclose … data
de: Daten weiter|geben, Datenweitergabe, Daten an Dritte, Daten teilen, Daten verkaufen
fr: partager … données, transmettre … données, vendre … données, données à des tiers, communiquer … données à

[data-breach] kind=event
gloss: personal data have leaked
nl: datalek, gegevenslek, gelekte gegevens
en: data breach, data leak, leaked data
de: Datenleck, Datenpanne, Datenschutzverletzung
fr: fuite de données, violation de données

[privacy-officer] kind=person
gloss: officer for data protection
nl: functionaris gegevensbescherming, privacyfunctionaris, FG
en: data protection officer, DPO, privacy officer
de: Datenschutzbeauftragter, Datenschutzbeauftragte
fr: délégué à la protection des données, DPO, délégué à la vie privée

[cookies] kind=thing
gloss: small files on visitors' devices
nl: cookie, cookievoorkeuren, cookie-instellingen, cookies weigeren
en: cookie, cookie settings, cookie preferences
de: Cookie, Cookie-Einstellungen
fr: cookie, paramètres des cookies, préférences cookies

[unsubscribe-newsletter] kind=action opposite=subscribe-newsletter of=newsletter
gloss: no longer receiving the newsletter
nl: afmelden voor de nieuwsbrief, uitschrijven voor de nieuwsbrief, nieuwsbrief op|zeggen, uitschrijflink, afmeldlink, uitschrijven nieuwsbrief, geen nieuwsbrief meer, geen mails meer
en: unsubscribe from the newsletter, unsubscribe link, stop … newsletter, opt-out, stop emails, stop receiving emails
de: Newsletter abbestellen, vom Newsletter ab|melden, Newsletter-Abmeldung, Abmeldelink, Newsletter ab|melden, keine Mails mehr, aus dem Newsletter austragen
fr: désabonner … newsletter, lien de désinscription, se désabonner de la newsletter, ne plus recevoir de mails, se désinscrire de la newsletter

[subscribe-newsletter] kind=action is=register opposite=unsubscribe-newsletter of=newsletter
gloss: asking to receive the newsletter
nl: aanmelden voor de nieuwsbrief, inschrijven voor de nieuwsbrief, nieuwsbrief ontvangen, nieuwsbriefinschrijving
en: subscribe to the newsletter, sign up for the newsletter, newsletter sign-up, receive … newsletter
de: Newsletter abonnieren, für den Newsletter anmelden, Newsletter-Anmeldung, Newsletter erhalten
fr: s'inscrire à la newsletter, s'abonner à la newsletter, inscription à la newsletter, recevoir … newsletter

[unsubscribe-time] kind=attribute value=duration of=unsubscribe-newsletter
gloss: how long mails may still come after unsubscribing
nl: uitschrijving verwerkt binnen, nog … mails ontvangen, afmelding verwerkt
en: unsubscribe takes effect, unsubscribe processed within, may still receive emails
de: Abmeldung wird innerhalb, noch E-Mails erhalten, Abmeldung verarbeitet
fr: désinscription prise en compte, recevoir encore des e-mails, désinscription effective

[newsletter-frequency] kind=attribute value=number of=newsletter
gloss: how often the newsletter is sent
nl: frequentie van … nieuwsbrief, hoe vaak … nieuwsbrief, nieuwsbrief verschijnt
en: newsletter frequency, how often … newsletter, newsletter goes out
de: Newsletter-Häufigkeit, wie oft … Newsletter, Newsletter erscheint
fr: fréquence de la newsletter, newsletter envoyée, newsletter paraît

[marketing-consent] kind=action
gloss: permission to use data for advertising
nl: toestemming voor reclame, marketingtoestemming, reclamemails, toestemming in|trekken, commerciële mails
en: marketing consent, marketing emails, withdraw … consent, promotional emails, marketing preferences
de: Werbeeinwilligung, Werbe-E-Mails, Einwilligung widerrufen, Werbewiderspruch
fr: consentement marketing, e-mails promotionnels, retirer … consentement, consentement publicitaire

[advertising-mail] kind=thing
gloss: printed advertising in the letter box
nl: reclamefolder, folder(advertising), reclamedrukwerk, nee-neesticker, ongeadresseerde reclame
en: advertising leaflet, junk mail, unaddressed mail
de: Werbeprospekt, Werbepost, Postwurfsendung
fr: publicité papier, stop pub, dépliant publicitaire

[identity-check] kind=action
gloss: making sure who the customer is
nl: identiteitscontrole, legitimatie tonen, identiteit verifiëren, identiteitsverificatie, controlevragen
en: ID check, security questions, prove who you are, identity check, verify … identity, identity verification, proof of identity
de: Identität bestätigen, Sicherheitsfragen, Ausweiskontrolle, Legitimationsprüfung, Identitätsprüfung, Identifizierung, Legitimation
fr: contrôle d'identité, justifier de … identité, questions de sécurité, vérification d'identité, prouver … identité, vérifier … identité

[video-identification] kind=action is=identity-check
gloss: identity check by video
nl: videolegitimatie, video-identificatie, identificatie via video
en: video identification, video ident, selfie check
de: Videoidentifizierung, VideoIdent-Verfahren, Videoident
fr: identification vidéo, vérification par vidéo

[account-hacked] kind=event
gloss: somebody else has used the account
nl: account gehackt, gehackt, account misbruikt, account gekraakt, misbruik van … account
en: hacked, account hacked, account compromised, unauthorised access, hacked account, =hacking, hack
de: gehackt, Konto gehackt, fremder Zugriff, Kontomissbrauch, unbefugter Zugriff
fr: piraté, compte piraté, accès non autorisé, compte compromis, piratage, pirater

[complaint-procedure] kind=document of=complain
gloss: how complaints are handled
nl: klachtenprocedure, klachtenregeling, klachtenafhandeling, klachtenformulier
en: complaints procedure, complaint process, complaints policy, complaints form
de: Beschwerdeverfahren, Beschwerdeprozess, Beschwerdeformular, Beschwerdemanagement
fr: procédure de réclamation, procédure de plainte, formulaire de réclamation, traitement des réclamations

[complaint-time] kind=attribute value=duration of=complain,answer
gloss: within what time a complaint is answered
nl: klachtbehandeltermijn, reactie op … klacht, behandeltermijn van … klacht, klacht … afgehandeld, klacht binnen … beantwoord
en: complaint response time, answer … complaint within, complaint handled within, reply to your complaint
de: Bearbeitungszeit der Beschwerde, Beschwerde innerhalb … beantworten, Antwort auf … Beschwerde
fr: délai de traitement de la réclamation, réponse à … réclamation, réponse à votre plainte

[acknowledgement-of-receipt] kind=document
gloss: message that a request or complaint has come in
nl: ontvangstbevestiging, bevestiging van ontvangst, automatische ontvangstbevestiging, bevestigingsmail van … vraag
en: acknowledgement of receipt, confirmation of receipt, acknowledgement, automatic reply
de: Eingangsbestätigung, Bestätigung des Eingangs, automatische Antwort
fr: accusé de réception(acknowledgement of receipt), confirmation de réception, réponse automatique

[escalate] kind=action
gloss: passing a complaint to a higher level
nl: escaleren, escalatie, leidinggevende spreken, door|zetten naar … leidinggevende
en: escalate, escalation, speak to a manager, speak to a supervisor
de: eskalieren, Eskalation, Vorgesetzten sprechen, an den Vorgesetzten
fr: parler à un responsable, transmettre à un supérieur

[dispute-committee] kind=person
gloss: independent body for disputes
nl: geschillencommissie thuiswinkel, onafhankelijke commissie, klachtenloket, klachtencommissie
en: dispute resolution body, alternative dispute resolution, ADR body
de: Verbraucherschlichtungsstelle, Schiedsstelle, Schlichtung
fr: médiateur de la consommation, service de médiation

[dispute-platform] kind=thing
gloss: European online platform for disputes
nl: ODR-platform, online geschillenbeslechting, Europees geschillenplatform
en: ODR platform, online dispute resolution, European dispute platform
de: OS-Plattform, Online-Streitbeilegung
fr: plateforme RLL, règlement en ligne des litiges

[review] kind=thing
gloss: published opinion of a customer
nl: recensie, review, beoordeling(review), review plaatsen, review schrijven, klantbeoordeling
en: customer review, rating, write a review, leave a review, review, feedback
de: Bewertung, Rezension, Kundenbewertung, bewerten, Bewertung abgeben
fr: avis client, laisser un avis, donner … avis, avis en ligne, donner une note, note sur 5

[review-removal] kind=action is=delete of=review
gloss: taking down or refusing a review
nl: review verwijderen, recensie verwijderen, review af|keuren, beoordeling verwijderen
en: remove … review, delete … review, reject … review
de: Bewertung löschen, Bewertung entfernen, Bewertung ablehnen
fr: supprimer … avis, retirer … avis, refuser … avis

[review-publication-time] kind=attribute value=duration of=review
gloss: how soon a review appears
nl: review zichtbaar binnen, review … geplaatst, plaatsing van … review
en: review published within, review appears, review goes live
de: Bewertung veröffentlicht, Bewertung erscheint, Freischaltung der Bewertung
fr: avis publié sous, publication de l'avis, avis publié dans

[customer-survey] kind=thing
gloss: questions about satisfaction after contact
nl: klanttevredenheidsonderzoek, enquête, tevredenheidsonderzoek, korte vragenlijst
en: customer survey, satisfaction survey, questionnaire, feedback survey
de: Kundenumfrage, Zufriedenheitsumfrage, Befragung, Umfrage
fr: enquête de satisfaction, questionnaire de satisfaction, sondage client

[customer-service] kind=person
gloss: department that helps customers
nl: helpdesk, klantcontact, serviceafdeling, supportafdeling, klantenservice, klantendienst, servicedesk, klantencontactcentrum, klantenondersteuning, supportteam, serviceteam
en: customer support, customer care, help desk, customer service, helpdesk, service desk, support team, service team, customer services, support department, support line, service department, =our team is, =our service team
de: Support, Servicecenter, Helpdesk, Kundenservice, Kundendienst, Kundenbetreuung, Kundenberatung, Serviceteam, Supportteam
fr: assistance clientèle, support client, SAV, service après-vente, service client, service clientèle, équipe support, service consommateurs, =nos conseillers, service clients, =notre équipe

[customer-service-hours] kind=attribute value=time of=customer-service
gloss: when customer service can be reached
nl: bereikbaar(service), bereikbaarheid, telefonisch bereikbaar, openingstijden van … klantenservice, servicetijden, bereikbaar van, belbaar
en: contact hours, phone lines open, lines are open, customer service hours, available by phone, service hours, =reachable from, lines open, reachable by phone
de: Erreichbarkeit, telefonisch erreichbar, Servicezeiten, Sprechzeiten(service), Erreichbarkeit des Kundenservice
fr: horaires du service client, disponible par téléphone, joignable par téléphone, heures d'ouverture du service client

[reply-time-email] kind=attribute is=response-time value=duration of=email-channel,answer
gloss: within what time an e-mail is answered
nl: reactietijd per e-mail, e-mail … beantwoord, mail binnen … beantwoorden, antwoord op … e-mail, reactie op je mail, mail beantwoorden
en: email response time, reply to emails, answer emails within, email reply time, reply to your email
de: Antwortzeit per E-Mail, E-Mails innerhalb … beantworten, Antwort auf … E-Mail, E-Mail beantworten
fr: délai de réponse par e-mail, réponse à votre e-mail, répondre aux e-mails, réponse par e-mail sous

[reply-time-chat] kind=attribute is=response-time value=duration of=chat-channel
gloss: within what time a chat message is answered
nl: reactietijd via chat, reactietijd in de chat, chat … beantwoord, wachttijd in … chat
en: chat response time, chat waiting time, wait in chat, reply on chat within
de: Antwortzeit im Chat, Wartezeit im Chat, im Chat innerhalb
fr: délai de réponse par chat, attente sur le chat, temps d'attente du chat

[reply-time-social] kind=attribute is=response-time value=duration of=social-media,answer
gloss: within what time a social media message is answered
nl: reactietijd op social media, reactietijd via social media, reactie via WhatsApp binnen
en: social media response time, reply on social media within, WhatsApp response time
de: Antwortzeit in sozialen Medien, Antwortzeit auf Social Media
fr: délai de réponse sur les réseaux sociaux, réponse sur les réseaux sociaux sous

[phone-waiting-time] kind=attribute is=waiting-time value=duration
gloss: how long one waits on the phone
nl: wachttijd aan de telefoon, telefonische wachttijd, in de wachtrij, gemiddelde wachttijd, wachttijd telefoon
en: phone waiting time, time on hold, on hold, phone queue, hold time, average waiting time
de: telefonische Wartezeit, Warteschleife, in der Warteschleife, Wartezeit am Telefon, durchschnittliche Wartezeit
fr: temps d'attente au téléphone, file d'attente téléphonique, attente téléphonique, temps d'attente moyen

[callback-time] kind=attribute is=duration value=duration of=call-back
gloss: within what time customer service calls back
nl: binnen … teruggebeld, terugbeltermijn, terugbelmoment, terugbelservice, terugbelafspraak, bellen … terug binnen
en: call you back within, callback time, callback within, callback appointment, call-back slot
de: Rückrufzeit, Rückruf innerhalb, Rückrufservice, Rückruftermin, rufen … innerhalb zurück
fr: rappelé sous, rappelé dans, délai de rappel, rendez-vous de rappel, vous rappelons sous

[call-cost] kind=attribute value=money
gloss: what calling customer service costs
nl: beltarief, gebruikelijke belkosten, kosten per gesprek, normaal beltarief, belkosten, lokaal tarief
en: call cost, cost of the call, standard rate, call rate, call charges, local rate
de: Telefonkosten, Kosten des Anrufs, Gesprächsgebühr, Anrufkosten, Ortstarif
fr: prix d'un appel local, prix de l'appel, coût d'un appel, coût de l'appel, tarif local

[case-number] kind=thing is=reference-number
gloss: number of a customer's request or complaint
nl: ticketnummer(case), klachtnummer, casenummer, meldingsnummer
en: ticket number(case), complaint number, case reference
de: Vorgangsnummer(case number), Ticketnummer(case), Fallnummer, Bearbeitungsnummer
fr: numéro de ticket(case), numéro de réclamation

[call-recording] kind=action
gloss: phone calls are recorded
nl: gesprek op|nemen, gespreksopname, gesprekken worden opgenomen, opname van … gesprek, trainingsdoeleinden
en: call recording, record … call, calls are recorded, recorded for training purposes
de: Gesprächsaufzeichnung, Gespräch aufzeichnen, Gesprächsaufnahme, Aufzeichnung des Gesprächs
fr: enregistrement de l'appel, appel enregistré, enregistrer … appel, conversation enregistrée

[call-recording-retention] kind=attribute value=duration of=call-recording,keep
gloss: how long recordings are kept
nl: bewaartermijn gespreksopname, opname … bewaard, gespreksopnamen bewaren
en: recordings kept, retention of call recordings, keep recordings
de: Aufbewahrung der Gesprächsaufzeichnung, Aufzeichnung … gespeichert
fr: conservation des enregistrements, enregistrements conservés

[helpful-self-service] kind=action
gloss: customer arranges it himself online
nl: zelf regelen, online regelen, zelf wijzigen in … account, zelfservice
en: arrange online, do it yourself online, arrange it yourself, self-service
de: selbst erledigen, Self-Service, online erledigen, selbst ändern im Konto
fr: libre-service en ligne, gérer en ligne, faire vous-même en ligne, démarches en ligne

[merge-accounts] kind=action of=user-account
gloss: joining two accounts
nl: accounts samen|voegen, accounts koppelen, dubbel account, twee accounts
en: merge accounts, merge … accounts, duplicate account, link accounts, two accounts
de: Konten zusammenführen, doppeltes Konto, Konten zusammenlegen, zwei Konten
fr: fusionner … comptes, double compte, comptes fusionnés, deux comptes

[multiple-users] kind=thing
gloss: several users under one account
nl: extra gebruiker, gebruiker toe|voegen, meerdere gebruikers, subaccount, tweede gebruiker
en: additional user, add a user, multiple users, sub-account, second user
de: zusätzlicher Nutzer, Nutzer hinzufügen, mehrere Nutzer, Unterkonto, weiterer Nutzer
fr: utilisateur supplémentaire, ajouter un utilisateur, plusieurs utilisateurs, sous-compte

[business-account] kind=thing of=user-account
gloss: account for companies
nl: zakelijk account, bedrijfsaccount, zakelijke rekening(account)
en: business account(business account), company account, trade account
de: Businesskonto, Geschäftskundenkonto, Geschäftskonto, Firmenkonto(account)
fr: compte entreprise, compte pro(business account), compte professionnel

[wish-list] kind=thing
gloss: saved list of favourite items
nl: verlanglijst, verlanglijstje, favorietenlijst, wensenlijst
en: wish list, wishlist, favourites list, saved items
de: Wunschliste, Merkliste, Merkzettel, Favoritenliste
fr: liste de souhaits, liste d'envies, favoris, liste de favoris

[minimum-account-age] kind=attribute is=minimum-age value=number of=user-account,register
gloss: from what age one may hold an account
nl: minimumleeftijd voor … account, vanaf … account aanmaken, leeftijd voor … account
en: minimum age for an account, old enough for an account, age to register
de: Mindestalter für ein Konto, Mindestalter für die Registrierung
fr: âge minimum pour créer un compte, âge minimal d'inscription

[parental-consent] kind=action
gloss: permission by parents for minors
nl: toestemming van … ouders, ouderlijke toestemming, toestemming ouder
en: parental permission, permission from a parent, parental consent
de: Zustimmung der Eltern, Einverständnis der Eltern, Einwilligung der Eltern
fr: accord parental, autorisation parentale, consentement des parents

[guest-checkout] kind=action opposite=account-required of=order,user-account
gloss: ordering without an account
nl: als gast bestellen, zonder account bestellen, bestellen zonder account, gastbestelling, als gast afrekenen, zonder account
en: guest checkout, order as a guest, order without an account, check out as a guest, without an account
de: als Gast bestellen, Gastbestellung, ohne Kundenkonto bestellen, Bestellung als Gast, ohne Konto bestellen, ohne Konto
fr: commander en tant qu'invité, commander sans compte, achat en invité, sans créer de compte

[data-protection] kind=thing is=privacy-statement of=personal-data
gloss: protection of personal data
nl: gegevensbescherming, bescherming van persoonsgegevens
en: data protection, protection of your data
de: Datenschutzgrundverordnung, Schutz Ihrer Daten, Schutz personenbezogener Daten
fr: protection de vos données, confidentialité des données

[customer-data] kind=thing is=personal-data
gloss: data held about a customer
nl: klantgegevens, privégegevens
en: customer data, client data
de: Kundendaten, Kundeninformationen
fr: informations personnelles, données client

[keep-informed] kind=action is=notify
gloss: customer gets news on progress
nl: seintje geven, je hoort van ons
en: keep … informed, keep … posted, keep … updated
de: Rückmeldung geben, =von uns hören, =hören von uns
fr: faire savoir, rester informé, donner des nouvelles
