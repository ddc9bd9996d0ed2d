# Accounts: account, login, privacy, deletion, newsletter, identity check, complaints, reviews, service promises.

[account-required] kind=state opposite=guest-checkout of=user-account
gloss: one needs an account to order or use a service
nl: account verplicht, account nodig, alleen met een account, account vereist, account aan|maken om te, hoeven … account, eerst een account, ingelogd zijn om, account is verplicht, u hebt een account nodig, account is nodig, inloggen verplicht, niet zonder account, verplicht account, u moet een account aanmaken, account is vereist
en: account required, need an account, must have an account, create an account to, without signing up, only with an account, account is required, account needed, only if you have an account, must create an account, must be logged in to order, requires an account, account is needed, mandatory account, have to create an account
de: Kundenkonto erforderlich, Konto erforderlich, nur mit Kundenkonto, Registrierung erforderlich, Konto … nötig, nur als registrierter, Kundenkonto nötig, Konto notwendig, Konto anlegen müssen, nur mit Konto, Kundenkonto notwendig, Kundenkonto ist erforderlich, Konto ist erforderlich, Anmeldung erforderlich zum Bestellen, Registrierungspflicht
fr: compte obligatoire, compte nécessaire, créer un compte pour, inscription obligatoire, compte est obligatoire, compte est nécessaire, besoin d'un compte, devez créer un compte, compte requis, faut un compte, création d'un compte obligatoire, uniquement avec un compte, nécessite un compte, compte indispensable

[change-account-details] kind=action is=change of=personal-data
gloss: altering one's personal details
nl: gegevens wijzigen, gegevens aan|passen, accountgegevens wijzigen, persoonsgegevens wijzigen, mijn gegevens wijzigen, gegevens bij|werken, gegevens veranderen, gegevens aan te passen, contactgegevens wijzigen, contactgegevens aan|passen, profiel wijzigen, profiel aan|passen, profiel bewerken, profiel bij|werken, klantgegevens wijzigen, wijziging van uw gegevens
en: change … details, update … details, edit … profile, update … account details, change your details, amend your details, change your profile, update your profile, edit your details, change contact details, update personal details, change your personal details, update contact details, edit your account, amend your account details
de: Daten ändern, Kontodaten ändern, persönliche Daten ändern, Kundendaten ändern, Daten aktualisieren, Profil ändern, Profil bearbeiten, Angaben ändern, Kontaktdaten ändern, Daten anpassen, Änderung Ihrer Daten, Profildaten ändern, Daten bearbeiten, Stammdaten ändern
fr: modifier … coordonnées, modifier … données, mettre à jour … coordonnées, changer … informations personnelles, modifier votre profil, changer … coordonnées, mettre à jour … données, mettre à jour votre profil, modification de vos données, modifier … informations, actualiser … données, mettre à jour … informations, changement de coordonnées

[change-email-address] kind=action of=email-address-data
gloss: using another e-mail address for the account
nl: e-mailadres wijzigen, mailadres wijzigen, ander e-mailadres, nieuw e-mailadres, e-mailadres aan|passen, e-mailadres veranderen, mailadres veranderen, mailadres aan|passen, nieuw mailadres, ander mailadres, e-mailadres bij|werken, wijziging van … e-mailadres
en: change … email address, update … email address, new email address, different email address, change your email, update your email, change the email address, switch email address, amend your email address, another email address, change of email address
de: E-Mail-Adresse ändern, neue E-Mail-Adresse, andere E-Mail-Adresse, E-Mail-Adresse aktualisieren, Mailadresse ändern, neue Mailadresse, E-Mail ändern, E-Mail-Adresse anpassen, Änderung der E-Mail-Adresse
fr: changer … adresse e-mail, modifier … adresse e-mail, nouvelle adresse e-mail, changer d'adresse e-mail, changer … e-mail, modifier … e-mail, changer … adresse mail, nouvelle adresse mail, autre adresse e-mail, changement d'adresse e-mail, modifier … adresse mail

[change-of-address] kind=action is=move-house of=postal-address-data
gloss: reporting a new home address
nl: adres wijzigen, nieuw adres door|geven, adreswijziging door|geven, verhuizing melden, adreswijziging melden, nieuwe adres door|geven, nieuw adres melden, adres aan|passen, nieuw woonadres, verhuizing laten weten, adresverandering, wijziging van uw adres, adres veranderen, nieuw adres laten weten, verhuisbericht
en: change … address, report a move, tell us … new address, update your address, let us know … moving, notify us of a move, report your move, move notification, notify us of your new address, inform us of your move, address change, let us know your new address
de: Adresse ändern, Umzug melden, neue Adresse mitteilen, Anschriftenänderung, Umzug mit|teilen, neue Anschrift mit|teilen, Umzug an|zeigen, Adresse aktualisieren, Anschrift ändern, Wohnsitzwechsel mitteilen, Adressänderung mitteilen, Adresswechsel
fr: changer d'adresse, signaler un déménagement, signaler … changement d'adresse, nouvelle adresse communiquer, communiquer … nouvelle adresse, modifier … adresse, informer de votre déménagement, communiquer votre nouvelle adresse, annoncer votre déménagement, changer … adresse postale

[change-of-name] kind=action is=change
gloss: having one's name changed in the records
nl: naamswijziging(change of name), naam wijzigen, achternaam wijzigen, naam aan|passen, naam veranderen, wijziging van naam, andere achternaam, nieuwe achternaam, naam laten wijzigen, wijziging van uw naam
en: change of name, change … surname, update … name, name change, change your name, change my name, new surname, changed your name, amend your name, different surname
de: Namensänderung(change of name), Namen ändern, Nachnamen ändern, Name ändern, neuer Nachname, Name hat sich geändert, Änderung des Namens, neuer Name nach Heirat, Namenswechsel
fr: changement de nom(change of name), changer de nom, modifier … nom, nom modifié, nouveau nom de famille, changement de votre nom, changer votre nom, modification du nom, modification de nom

[forgot-password] kind=event of=password,forget
gloss: customer no longer knows the password
nl: wachtwoord vergeten, wachtwoord kwijt, wachtwoord niet meer weten, wachtwoord niet meer, wachtwoord niet onthouden, vergeten wachtwoord, weet uw wachtwoord niet meer, wachtwoord verloren
en: forgot password, forgotten password, forget … password, lost your password, forgotten your password, don't remember your password, can't remember your password, lost password, don't know your password, forgot your password
de: Passwort vergessen, Kennwort vergessen, vergessenes Passwort, Passwort nicht mehr wissen, Passwort verloren, Kennwort verloren, Passwort nicht mehr kennen, vergessenes Kennwort
fr: mot de passe oublié, oublier … mot de passe, perdu … mot de passe, oubli du mot de passe, mot de passe perdu, ne vous souvenez plus du mot de passe, ne retrouvez plus votre mot de passe, oubli de mot de passe

[reset-password] kind=action of=password
gloss: setting a new password
nl: wachtwoord herstellen, wachtwoord resetten, nieuw wachtwoord, wachtwoord opnieuw in|stellen, wachtwoord wijzigen, wachtwoordherstel, nieuw wachtwoord aan|vragen, herstelmail, wachtwoord veranderen, nieuw wachtwoord in|stellen, nieuw wachtwoord aan|maken, wachtwoord aan|passen, nieuw wachtwoord kiezen, wachtwoord opnieuw aan|maken, wachtwoord vernieuwen, wachtwoord reset, herstellen van … wachtwoord, wachtwoordreset
en: reset … password, password reset, new password, change … password, password reset email, set a new password, resetting your password, choose a new password, create a new password, request a new password, set up a new password, password change, change of password, change your password, recover your password, renew your password
de: Passwort zurück|setzen, neues Passwort, Passwort ändern, Kennwort zurück|setzen, Passwort neu setzen, Passwort vergeben, neues Kennwort, Passwort erneuern, Passwort wiederherstellen, neues Passwort an|fordern, neues Passwort wählen, neues Passwort vergeben, Passwortänderung, Passwort-Reset, Zurücksetzen des Passworts, Passwort neu vergeben, neues Passwort anlegen, neues Passwort festlegen
fr: réinitialiser … mot de passe, réinitialisation du mot de passe, nouveau mot de passe, changer … mot de passe, changer de mot de passe, redéfinir … mot de passe, modifier … mot de passe, choisir un nouveau mot de passe, créer un nouveau mot de passe, renouveler … mot de passe, récupérer … mot de passe, modification du mot de passe, changement de mot de passe, demander un nouveau mot de passe

[reset-link-validity] kind=attribute value=duration of=reset-password,link
gloss: how long the link to set a new password works
nl: geldigheid van … link, link is … geldig, link … geldig, link verloopt, herstellink … geldig, link verlopen, resetlink, link blijft … geldig, link werkt, herstellink verloopt, link om … in te stellen … geldig, link vervalt na, link is nog … bruikbaar, resetlink is … geldig, resetlink verloopt, link is bruikbaar, link werkt niet meer na, geldigheidsduur van … link, herstelmail is … geldig, herstelmail geldig, herstellink is … geldig, wachtwoordlink geldig, link te gebruiken, resetmail geldig, klikken op de link binnen
en: link valid, link expires, reset link, link is valid for, validity of the link, link stays active, link works for, link has expired, link expires after, link runs out, link is active for, link stops working after, reset link expires, reset link is valid, link can be used for, click the link within, use the link within, password link valid, reset email is valid, link remains valid, link will expire, link lasts
de: Link gültig, Link läuft ab, Link abgelaufen, Gültigkeit des Links, Link verfällt, Link ist … gültig, Link verliert nach, Link funktioniert nur, Link bleibt gültig, Link nutzbar, Reset-Link gültig, Link zum Zurücksetzen … gültig, Link erlischt, Link verliert … Gültigkeit, Link läuft nach … ab, Link gilt, Link klicken innerhalb, Gültigkeitsdauer des Links
fr: lien valable, lien expire, validité du lien, lien de réinitialisation, lien expiré, lien reste valable, lien valide, lien est valable, lien fonctionne, lien actif pendant, lien utilisable, lien n'est plus valable après, durée de validité du lien, lien reste actif, lien est valide, lien expire après, cliquer sur le lien dans, lien périme, lien pour réinitialiser … valable

[code-validity] kind=attribute value=duration of=verification-code
gloss: how long a login or confirmation code works
nl: code … geldig, geldigheid van … code, code verloopt, code is … geldig, code verlopen, code werkt, code vervalt, code blijft … geldig, code te gebruiken binnen, code is bruikbaar, geldigheidsduur van … code, code in|voeren binnen, code binnen … invullen, sms-code is … geldig, sms-code verloopt, verificatiecode is … geldig, verificatiecode verloopt
en: code valid, code expires(login), validity of the code, code works for, code is valid for, code lasts, code is valid, code runs out, code will expire, enter the code within, verification code expires, code can be used for, verification code is valid, one-time code expires, code must be entered within, code remains valid
de: Code gültig, Gültigkeit des Codes, Code läuft ab, Code abgelaufen, Code verfällt, Code gilt, Code bleibt gültig, Code ist gültig, Code eingeben innerhalb, Bestätigungscode gültig, Code innerhalb … eingeben, Gültigkeitsdauer des Codes, Code verliert … Gültigkeit, SMS-Code gültig
fr: code valable, validité du code, code expire, code valide, code est valable, code reste valable, code est valide, saisir le code dans, code utilisable, code de vérification valable, entrer le code dans, code expire après, code de vérification expire

[activation-link] kind=thing
gloss: link to confirm a new account or e-mail address
nl: activatielink, bevestigingslink, activatiemail, verificatiemail, bevestigingsmail voor … account, link om … te activeren, link om … account te bevestigen, e-mail om … te bevestigen, link om … te bevestigen, verificatielink, activeringslink, activeringsmail, bevestigingsmail met link, bevestig uw e-mailadres
en: activation link, confirmation link, activation email, verification email, verification link, link to activate, link to confirm your account, email to confirm your address, confirm your email address, account activation email, link to verify, link to confirm your email, verify your email address
de: Aktivierungslink, Bestätigungslink, Aktivierungsmail, Bestätigungsmail(account), Link zur Aktivierung, Link zur Bestätigung, Verifizierungslink, Verifizierungsmail, Freischaltlink, Link zum Aktivieren, E-Mail-Adresse bestätigen, Aktivierungs-E-Mail
fr: lien d'activation, lien de confirmation, e-mail d'activation, e-mail de vérification, lien de vérification, lien pour activer, lien pour confirmer, confirmer votre adresse e-mail, mail d'activation, mail de confirmation du compte, activer votre compte via le lien, confirmez votre adresse e-mail

[activation-link-validity] kind=attribute value=duration of=activation-link,link
gloss: how long the activation link works
nl: geldigheid van … activatielink, activatielink … geldig, bevestigingslink … geldig, activatielink is … geldig, activatielink verloopt, account activeren binnen, activatielink vervalt, account binnen … activeren, bevestigingslink verloopt, activeringslink geldig, verificatielink geldig, bevestigingslink is … geldig
en: activation link valid, activation link expires, validity of the activation link, activation link is valid, activation link lasts, activate your account within, confirmation link expires, confirmation link is valid, verification link expires, verification link is valid
de: Aktivierungslink gültig, Gültigkeit des Aktivierungslinks, Bestätigungslink gültig, Aktivierungslink läuft ab, Konto innerhalb … aktivieren, Aktivierungslink ist gültig, Bestätigungslink läuft ab, Aktivierungslink verfällt, Aktivierungslink gilt
fr: lien d'activation valable, validité du lien d'activation, lien de confirmation valable, lien d'activation expire, lien d'activation est valable, lien de confirmation expire, activer votre compte dans, activez votre compte dans, lien d'activation valide, activer … compte sous

[login-problem] kind=event of=log-in
gloss: customer cannot get into the account
nl: niet in|loggen, inlogprobleem, kan niet inloggen, inloggen lukt niet, kom niet in … account, problemen met inloggen, niet meer in|loggen, in te loggen lukt niet, kunt u niet inloggen, komt niet in uw account, inloggen werkt niet, geen toegang tot … account, inloggen gaat niet, niet ingelogd krijgen, lukt het inloggen niet, aanmelden lukt niet, loginprobleem, problemen bij het inloggen, problemen met aanmelden
en: cannot log in, can't log in, login problem, unable to log in, trouble logging in, locked out of, can't get into … account, can't sign in, cannot sign in, trouble signing in, unable to sign in, unable to access your account, login fails, can't access your account, locked out of your account, problems logging in, sign-in problem, difficulty logging in, login issue, login trouble, log-in problems
de: nicht ein|loggen, Anmeldeproblem, Login-Problem, kann mich nicht anmelden, Probleme beim Einloggen, komme nicht in … Konto, Anmeldung funktioniert nicht, Login funktioniert nicht, Einloggen klappt nicht, kein Zugriff auf … Konto, kann mich nicht einloggen, Login nicht möglich, Probleme bei der Anmeldung, Anmeldung klappt nicht, Loginprobleme, nicht anmelden können
fr: problème de connexion, impossible de se connecter, ne peux pas me connecter, pas accès à … compte, n'arrive pas à se connecter, connexion impossible, difficultés de connexion, ne pouvez pas vous connecter, ne parvenez pas à vous connecter, n'arrivez pas à vous connecter, problèmes de connexion au compte, accès impossible à … compte, n'avez plus accès à … compte, impossible de vous connecter

[login-attempt] kind=attribute value=number
gloss: how many wrong tries are allowed
nl: inlogpoging, mislukte inlogpogingen, verkeerd wachtwoord, foutieve inlogpoging, foute wachtwoorden, verkeerde wachtwoorden, keer een verkeerd wachtwoord, keer fout inloggen, foute pogingen, foutieve pogingen, verkeerde pogingen, keer verkeerd ingevoerd, keer het verkeerde wachtwoord, foutieve wachtwoorden, foute inlogpogingen, keer proberen in te loggen, keer een fout wachtwoord, keer verkeerd ingevuld, pogingen om in te loggen
en: login attempt, failed login attempt, wrong password, failed attempts, wrong passwords, incorrect passwords, incorrect password, wrong password attempts, incorrect attempts, wrong attempts, failed logins, attempts to log in, unsuccessful login attempts, password attempts, sign-in attempts, tries to log in, times wrong password, wrong password … times
de: Anmeldeversuch, Fehlversuch, falsches Passwort, Login-Versuch, Loginversuch, falsche Passwörter, falsche Eingaben, fehlgeschlagene Anmeldeversuche, falsche Versuche, fehlerhafte Versuche, mal falsches Passwort, mal das falsche Passwort, Falscheingabe, Falscheingaben, fehlgeschlagene Versuche, falsche Passworteingaben, Mal falsch eingegeben, falsche Passworteingabe, Versuche beim Anmelden, fehlgeschlagene Logins, Login-Versuche
fr: tentative de connexion, tentative infructueuse, mauvais mot de passe, essai de connexion, mots de passe erronés, mots de passe incorrects, mot de passe erroné, mot de passe incorrect, essais infructueux, échecs de connexion, tentatives infructueuses, essais de mot de passe, fois le mauvais mot de passe, fois un mauvais mot de passe, tentatives erronées, mauvais mots de passe, erreurs de mot de passe, essais erronés

[account-blocked] kind=state of=user-account,block
gloss: account is locked
nl: account geblokkeerd, account blokkeren, account vergrendeld, geblokkeerd account, account op slot, account wordt geblokkeerd, account gaat op slot, profiel gaat op slot, profiel geblokkeerd, profiel vergrendeld, account opgeschort, account is vergrendeld, toegang tot … account geblokkeerd, account afgesloten, inlog geblokkeerd, profiel op slot, blokkering van … account, blokkade van … account, wordt uw account vergrendeld, login geblokkeerd, account zit op slot
en: account blocked, account locked, locked account, account suspended, lock … account, account gets locked, account is locked, account is blocked, block your login, login blocked, lock your account, profile locked, profile blocked, locks your account, block your account, account frozen, account will be locked, account on hold for security, suspend your account, account lock, login is locked, account lockout
de: Konto gesperrt, Kundenkonto gesperrt, Kontosperrung, Konto blockiert, Konto wird gesperrt, Konto ist gesperrt, Profil gesperrt, Profil blockieren, Zugang gesperrt, Account gesperrt, Login gesperrt, sperren … Konto, Sperre des Kontos, Sperrung des Kontos, Profil sperren, Account blockiert, Kundenkonto blockiert, Zugang wird gesperrt, Benutzerkonto gesperrt
fr: compte bloqué, compte verrouillé, compte suspendu, blocage du compte, compte est bloqué, compte est verrouillé, profil bloqué, profil verrouillé, accès bloqué au compte, verrouiller … compte, profil est verrouillé, bloquer … compte, verrouillage du compte, suspension du compte, profil est bloqué, connexion bloquée, suspendre … compte client

[account-block-length] kind=attribute value=duration of=account-blocked,block
gloss: how long a locked account stays locked
nl: duur van … blokkade, geblokkeerd voor, account … geblokkeerd voor, blokkade duurt, blokkering duurt, geblokkeerd gedurende, minuten geblokkeerd, duur van … blokkering, minuten op slot, blokkade wordt na … opgeheven, minuten vergrendeld, uur op slot, uur vergrendeld, minuten wachten om … in te loggen, account blijft … geblokkeerd
en: locked for, length of the lock, lockout period, lockout, blocked for … minutes, blocked for … hours, minutes lockout, lock lasts, try again after … minutes, locked out for, account stays locked for, lock is lifted after
de: Sperrdauer, gesperrt für, Dauer der Sperrung, Minuten gesperrt, Sperre wird nach … aufgehoben, Sperre endet nach, Sperrzeit des Kontos, Minuten blockiert
fr: durée du blocage, bloqué pendant, verrouillé pendant, blocage dure, bloqué durant, minutes de blocage, débloqué après, compte reste bloqué, verrouillage dure, verrouillé durant, bloqué … minutes, déverrouillé après, blocage levé après

[password-requirements] kind=attribute of=password
gloss: rules for a password, e.g. minimum number of characters
nl: wachtwoordeisen, minimaal … tekens, sterk wachtwoord, lengte van … wachtwoord, wachtwoord van minimaal, wachtwoord bestaat uit, wachtwoord bevat minimaal, wachtwoord van ten minste, wachtwoord moet … bevatten, minstens … tekens, minimum aantal tekens, wachtwoord moet … tekens, ten minste … tekens, wachtwoordlengte, wachtwoord heeft minimaal, regels voor … wachtwoord
en: password requirements, strong password, minimum … characters, password length, at least … characters, password must contain, password must be at least, password needs, password must have, password rules, characters minimum, minimum password length, password of at least, minimum of … characters, requirements for … password
de: Passwortanforderung, sicheres Passwort, mindestens … Zeichen, Passwortlänge, Passwortregel, Passwort muss enthalten, Passwort muss mindestens, Passwort besteht aus, mindestens … Zeichen lang, Passwortvorgaben, Passwortregeln, Passwortanforderungen, wenigstens … Zeichen, Passwort mit mindestens
fr: exigences du mot de passe, mot de passe fort, minimum … caractères, au moins … caractères, longueur du mot de passe, mot de passe doit contenir, mot de passe doit comporter, caractères minimum, mot de passe comporte, minimum de … caractères, règles du mot de passe, mot de passe d'au moins, caractères au minimum, mot de passe se compose

[stay-logged-in] kind=action of=log-in
gloss: session remains open
nl: ingelogd blijven, onthoud mij, aangemeld blijven, blijven ingelogd, aangemeld te blijven, blijf ingelogd, login onthouden, ingelogd te blijven, inloggegevens onthouden
en: stay logged in, remember me, stay signed in, keep me signed in, remain logged in, remain signed in, keep me logged in, remember your login, stay logged-in
de: eingeloggt bleiben, angemeldet bleiben, Login speichern, dauerhaft angemeldet, Anmeldung merken, angemeldet zu bleiben, eingeloggt zu bleiben
fr: rester connecté, se souvenir de moi, rester identifié, mémoriser … connexion, maintenir la connexion, restez connecté, se souvenir de mes identifiants

[session-timeout] kind=attribute value=duration
gloss: after how long of inactivity one is logged out
nl: sessieduur, automatisch uitgelogd, sessie verlopen, sessie verloopt, vanzelf uitgelogd, na … uitgelogd, automatisch afgemeld, sessie vervalt, logt … automatisch uit, uitgelogd na, minuten inactiviteit, automatisch uitloggen, automatisch afmelden
en: session timeout, logged out automatically, session expires, session length, automatically logged out, signed out automatically, log you out automatically, logged out after, signed out after, minutes of inactivity, automatic logout, automatic log-out, timed out
de: Sitzungsdauer, automatisch abgemeldet, Sitzung läuft ab, Sitzung abgelaufen, automatisch ausgeloggt, automatische Abmeldung, abgemeldet nach, ausgeloggt nach, Minuten Inaktivität, automatisch abmelden, Sitzung wird beendet, automatischer Logout
fr: durée de session, déconnecté automatiquement, session expire, session expirée, déconnecté après, déconnexion automatique, minutes d'inactivité, automatiquement déconnecté, déconnecte automatiquement

[delete-account] kind=action is=delete of=user-account
gloss: account is removed for good
nl: account verwijderen, account op|heffen, account wissen, account sluiten, profiel verwijderen, account opzeggen, account laten verwijderen, account weggooien, account laten wissen, profiel wissen, profiel op|heffen, account stop|zetten, verwijdering van … account, account deactiveren, account te verwijderen, account beëindigen, klantaccount verwijderen, opheffen van … account, account verwijderd, profiel laten verwijderen, verwijderen van … account, account op te heffen
en: delete … account, remove … account, account deletion, deactivate … account, delete … profile, close your account, get rid of your account, remove my account, deleting your account, removing your account, close … account for good, close your profile, account removal, terminate your account, remove your profile, erase your account, removal of your account, deletion of your account, deactivate your profile, shut down your account
de: Konto löschen, Kundenkonto löschen, Account löschen, Kontolöschung, Profil löschen, Konto schließen, Konto löschen lassen, Löschung des Kontos, Löschung des Kundenkontos, Account entfernen, Profil entfernen, Konto entfernen, Kundenkonto schließen, Konto deaktivieren, Accountlöschung, Löschen des Kontos, Kundenkonto auflösen, Account schließen, Löschung Ihres Kontos
fr: supprimer … compte, suppression du compte, supprimer … profil, effacer votre compte, fermer votre compte client, suppression de votre compte, clôturer … compte client, désactiver … compte, effacer … compte, effacer … profil, suppression du profil, clôture du compte client, fermer … profil, désactivation du compte, suppression d'un compte

[delete-account-time] kind=attribute value=duration of=delete-account,delete,user-account
gloss: within what time an account is removed
nl: account verwijderd binnen, binnen … account verwijderd, verwijdertermijn, accountverwijdering duurt, account verdwijnt binnen, account is binnen … verwijderd, verwijdering van … account duurt, account wordt binnen … verwijderd, account wordt na … verwijderd, verwijderen van … account duurt, account binnen … gewist, account na … gewist, account wordt na … gewist
en: account deleted within, time to delete … account, account removed within, account is deleted within, account is removed within, deleting your account takes, account deleted after, account is deleted after, account deletion takes, account removed after, account erased within, delete your account within, removal of your account takes
de: Konto wird innerhalb … gelöscht, Löschdauer, Konto innerhalb … gelöscht, Konto wird nach … gelöscht, Kontolöschung dauert, Löschung des Kontos dauert, Konto binnen … gelöscht, Konto gelöscht nach, Konto gelöscht innerhalb, Konto löschen dauert, Löschung Ihres Kontos dauert, Account wird innerhalb … gelöscht
fr: compte supprimé sous, délai de suppression du compte, compte supprimé dans, compte est supprimé sous, suppression du compte prend, compte est supprimé après, suppression de votre compte prend, compte effacé sous, compte supprimé après, compte est supprimé dans, suppression sous … jours, compte est effacé

[inactive-account] kind=state of=user-account
gloss: account not used for a long time
nl: inactief account, slapend account, account niet gebruikt, inactiviteit, niet gebruikt account, account dat … niet gebruikt, ongebruikt account, niet-actief account, account niet meer gebruikt, lang niet ingelogd, account lange tijd niet
en: inactive account, dormant account, inactivity, unused account, account not used, not logged in for, account you haven't used, accounts left unused, not signed in for, inactive accounts
de: inaktives Konto, Inaktivität, ungenutztes Konto, nicht genutztes Konto, lange nicht eingeloggt, lange nicht angemeldet, inaktive Konten, Konto nicht genutzt, Konto inaktiv, ungenutzte Konten
fr: compte inactif, inactivité, compte dormant, compte non utilisé, pas connecté depuis, compte inutilisé, comptes inactifs, sans connexion depuis, compte non actif

[delete-data] kind=action is=delete
gloss: personal data are erased
nl: gegevens verwijderen, gegevens wissen, gegevens laten verwijderen, verwijderverzoek, recht op vergetelheid, vergeten worden, data verwijderen, persoonsgegevens verwijderen, persoonsgegevens wissen, wissen van … gegevens, verwijdering van … gegevens, recht om vergeten te worden, gegevens te laten wissen, gegevens vernietigen, gegevens op|ruimen, gegevens gewist, verwijderingsverzoek, gegevenswissing, wissen van persoonsgegevens
en: delete … data, erase … data, data deletion, right to be forgotten, right to erasure, erasure request, remove … data, erase your details, wipe your data, erase your data, deletion of your data, erasure of data, delete your personal data, delete your information, remove your details, deletion request, right of erasure, removal of your data, have your data deleted
de: Daten löschen, Datenlöschung, Löschantrag, Recht auf Vergessenwerden, Recht auf Löschung, Löschung der Daten, personenbezogene Daten löschen, Daten vernichten, Löschung personenbezogener Daten, Daten entfernen, Löschung Ihrer Daten, Datenlöschung beantragen, Löschanfrage, Daten gelöscht, Löschungsantrag, Daten löschen lassen
fr: supprimer … données, effacer … données, suppression des données, droit à l'oubli, droit à l'effacement, effacement des données, supprimer … informations personnelles, effacement de vos données, suppression de vos données, demande de suppression, demande d'effacement, données effacées, données supprimées, détruire … données, effacer … informations, suppression des données personnelles

[data-request] kind=action
gloss: asking to see the data held about oneself
nl: inzageverzoek, gegevens inzien, inzage in … gegevens, recht op inzage, gegevens op|vragen, kopie van … gegevens, recht op inzage van, gegevens in te zien, inzagerecht, uw gegevens op te vragen, overzicht van … persoonsgegevens, verzoek om inzage, opvragen van … gegevens, inzageaanvraag, welke gegevens wij van u, gegevens die wij … bewaren
en: subject access request, access … data, data access request, right of access, copy of your data, see the data we hold, request your data, ask for a copy of your data, data subject request, request a copy of your data, view the data we hold, data access, what data we hold, information we hold about you, SAR, access to your data, see your data
de: Auskunftsersuchen, Auskunft über … Daten, Auskunftsrecht, Datenauskunft, Auskunftsanfrage, Auskunft an|fordern, Datenauskunft anfordern, Einsicht in … Daten, Recht auf Auskunft, Auskunft über gespeicherte, Kopie Ihrer Daten, Daten einsehen, welche Daten wir, Auskunftsantrag, Auskunftsbegehren
fr: demande d'accès, droit d'accès, accéder à … données, copie de vos données, accès aux données, consulter … données, demander … données, demande de données, copie des données, quelles données nous, demande d'accès aux données, droit d'accès aux données, consultation de vos données, données que nous détenons

[data-request-time] kind=attribute value=duration of=data-request,delete-data
gloss: within what time a privacy request is answered
nl: reactietermijn privacyverzoek, termijn voor … inzageverzoek, privacyverzoek … behandeld, verwijderd binnen, inzageverzoek … beantwoord, privacyverzoek … beantwoord, privacyverzoek binnen, gegevens verwijderd binnen, gegevens binnen … gewist, inzageverzoek binnen, verzoek om inzage binnen, gegevens ontvangt u binnen, gegevens worden binnen … verwijderd, reageren op … privacyverzoek binnen
en: privacy request response time, data request answered within, data deleted within, response time for data requests, answer data requests within, data within a month of your request, reply to privacy requests within, data is deleted within, data erased within, respond to data requests within, data requests are answered within, access request within, privacy requests within, data request takes
de: Frist für Auskunft, Bearbeitungsfrist der Datenanfrage, Daten innerhalb … gelöscht, Auskunft innerhalb, Daten innerhalb von … löschen, Auskunftsersuchen innerhalb, Datenauskunft innerhalb, Datenanfragen innerhalb, Auskunft erhalten Sie innerhalb, Daten werden innerhalb … gelöscht, Auskunft erteilen innerhalb
fr: délai de réponse à la demande d'accès, données supprimées sous, délai de traitement des demandes de données, demande d'accès traitée sous, données effacées sous, répondre aux demandes de données sous, données supprimées dans, demande d'accès traitée dans, réponse à la demande d'accès sous, demandes de données traitées, demande d'accès est traitée

[data-retention-time] kind=attribute value=duration of=personal-data,keep
gloss: how long data are kept
nl: bewaartermijn(data), bewaarperiode, bewaren … gegevens, bewaartermijn van gegevens, gegevens worden … bewaard, gegevens bewaren wij, gegevens … bewaard, bewaren wij uw gegevens, bewaren we uw gegevens, gegevens opgeslagen, hoe lang bewaren … gegevens, gegevens blijven … opgeslagen, gegevensbewaring, dataretentie, opslagtermijn, gegevens worden … opgeslagen, bewaarduur, gegevens bewaard gedurende, gegevens na … gewist
en: retention period, data retention, keep … data, retain … data, how long we keep, store … data for, keep your data for, data is kept for, store your data for, retain your data for, data is stored for, hold your data for, data is retained, data kept, retention of data, data held for, storage period for data, data stored for, keep your details for, we hold your details for, how long is my data kept
de: Aufbewahrungsfrist(data), Speicherdauer, Speicherfrist, Daten aufbewahren, Daten gespeichert, Datenaufbewahrung, Daten werden gespeichert, Speicherdauer der Daten, Daten bewahren wir, speichern … Ihre Daten, Aufbewahrung der Daten, Aufbewahrungsdauer, Dauer der Speicherung, Speicherzeitraum, Daten werden … aufbewahrt, Aufbewahrungszeitraum, bewahren … Ihre Daten, Datenspeicherung, Löschung nach … Jahren
fr: durée de conservation, délai de conservation, conserver … données, données conservées, conservation des données, conservons vos données, gardons vos données, données gardées, données stockées, données sont conservées, données sont gardées, durée de stockage, stockage des données, garder … données, durée de conservation des données, données sont stockées, combien de temps … conservons

[data-correction] kind=action
gloss: having wrong data put right
nl: gegevens corrigeren, recht op rectificatie, gegevens verbeteren, onjuiste gegevens, gegevens rechtzetten, gegevens laten corrigeren, onjuiste gegevens aan|passen, correctie van … gegevens, gegevens verbeterd, foute gegevens, verkeerde gegevens, rectificatie
en: correct … data, right to rectification, rectify … data, put … data right, data corrected, correction of data, wrong data, incorrect data, inaccurate data, correct inaccurate, rectification
de: Daten berichtigen, Recht auf Berichtigung, Daten korrigieren, Berichtigung Ihrer Daten, falsche Daten, unrichtige Daten, Daten berichtigt, Korrektur der Daten, Berichtigung der Daten, unrichtige Angaben berichtigen
fr: rectifier … données, droit de rectification, corriger … données, rectification des données, correction des données, données inexactes, données erronées, rectifier vos données, données incorrectes, faire rectifier, rectification de vos données

[data-portability] kind=action of=personal-data
gloss: receiving one's data in a file to take elsewhere
nl: dataportabiliteit, gegevens exporteren, gegevens mee|nemen, overdraagbaarheid van gegevens, gegevens over|dragen, gegevens in een bestand, gegevensoverdraagbaarheid, gegevens downloaden, data-export, export van … gegevens
en: data portability, export … data, transfer your data, download your data, data export, portable format, take your data with you, export of your data, right to data portability
de: Datenübertragbarkeit, Daten exportieren, Daten mit|nehmen, Daten herunterladen, Recht auf Datenübertragbarkeit, Übertragbarkeit der Daten, Datenexport, Export der Daten
fr: portabilité des données, exporter … données, transférer … données, télécharger … données, droit à la portabilité, export de vos données, exportation des données, récupérer … données dans un fichier

[share-data] kind=action of=personal-data
gloss: passing on personal data to others
nl: gegevens delen, gegevens doorgeven aan, gegevens verkopen, gegevens aan derden, delen met derden, met derden delen, gegevens door|geven, gegevens doorverkopen, gegevens verstrekken aan derden, delen van gegevens, gegevens delen met anderen, doorgeven aan derden, doorgifte van gegevens, verstrekken aan derden, gegevens gedeeld met, aan derden verstrekken, data delen
en: share … data, pass on … data, sell … data, share with third parties, third parties data, disclose … data, sharing your data, shared with third parties, pass your details on, passed to third parties, share your details, pass your data to, data sharing, sold to third parties, give your details to third parties, disclosed to third parties, share your information, disclose to third parties, sell your data
de: Daten weiter|geben, Datenweitergabe, Daten an Dritte, Daten teilen, Daten verkaufen, an Dritte weiter|geben, an Dritte weitergegeben, Weitergabe von Daten, Weitergabe an Dritte, Weitergabe Ihrer Daten, Daten übermitteln, an Dritte verkauft, Daten offenlegen, mit Dritten teilen, an Dritte übermittelt, Datenübermittlung
fr: partager … données, transmettre … données, vendre … données, données à des tiers, communiquer … données à, partage de données, partage des données, transmettre à des tiers, partagé avec des tiers, transmission à des tiers, cession de données, vendre à des tiers, transmis à des tiers, données partagées, divulguer … données, communiqué à des tiers, cédé à des tiers

[data-breach] kind=event
gloss: personal data have leaked
nl: datalek, gegevenslek, gelekte gegevens, lek van persoonsgegevens, gegevens op straat, gegevens gestolen, persoonsgegevens gelekt, gegevens uitgelekt, lekken van gegevens, datalekken
en: data breach, data leak, leaked data, breach of data, personal data breach, data exposed, leak of data, data stolen, data theft, stolen data
de: Datenleck, Datenpanne, Datenschutzverletzung, Daten geleakt, Datendiebstahl, Datenverlust, Datenabfluss, gestohlene Daten, Verletzung des Datenschutzes, Datenlecks
fr: fuite de données, violation de données, données volées, vol de données, données divulguées, fuite de vos données, données ont fuité, violation des données, violation de la confidentialité

[privacy-officer] kind=person
gloss: officer for data protection
nl: functionaris gegevensbescherming, privacyfunctionaris, FG, functionaris voor gegevensbescherming, privacyteam, functionaris voor de gegevensbescherming, data protection officer, privacycontactpersoon, privacyafdeling
en: data protection officer, DPO, privacy officer, privacy team, data protection contact, privacy contact, privacy department, data privacy officer, data protection team
de: Datenschutzbeauftragter, Datenschutzbeauftragte, Datenschutz-Team, Datenschutzteam, Beauftragter für den Datenschutz, Beauftragte für Datenschutz, Datenschutzabteilung, Beauftragter für Datenschutz
fr: délégué à la protection des données, DPO, délégué à la vie privée, responsable de la protection des données, équipe vie privée, responsable vie privée, délégué à la protection, DPD, service protection des données

[cookies] kind=thing
gloss: small files on visitors' devices
nl: cookie, cookievoorkeuren, cookie-instellingen, cookies weigeren, cookies uit|zetten, cookies accepteren, cookies verwijderen, trackingcookies, cookietoestemming, cookiebeleid, cookiemelding, cookiebanner
en: cookie, cookie settings, cookie preferences, cookies, cookie policy, cookie consent, accept cookies, refuse cookies, tracking cookies, delete cookies, cookie banner
de: Cookie, Cookie-Einstellungen, Cookies, Cookies akzeptieren, Cookies ablehnen, Cookie-Richtlinie, Cookie-Banner, Tracking-Cookies, Cookie-Zustimmung
fr: cookie, paramètres des cookies, préférences cookies, cookies, accepter les cookies, refuser les cookies, politique de cookies, bandeau cookies, traceurs, gestion des cookies

[unsubscribe-newsletter] kind=action opposite=subscribe-newsletter of=newsletter
gloss: no longer receiving the newsletter
nl: afmelden voor de nieuwsbrief, uitschrijven voor de nieuwsbrief, nieuwsbrief op|zeggen, uitschrijflink, afmeldlink, uitschrijven nieuwsbrief, geen nieuwsbrief meer, geen mails meer, nieuwsbrief af|melden, uitschrijven van de nieuwsbrief, afmelden van de nieuwsbrief, nieuwsbrief uit|zetten, nieuwsbrief stop|zetten, uitschrijfknop, afmeldknop, uitschrijving van de nieuwsbrief, nieuwsbrief op te zeggen, afmelden nieuwsbrief, afmelding voor de nieuwsbrief, mails stop|zetten
en: unsubscribe from the newsletter, unsubscribe link, stop … newsletter, opt-out, stop emails, stop receiving emails, opt out of emails, opt out of the newsletter, stop receiving the newsletter, cancel the newsletter, stop our newsletter, unsubscribing, unsubscribe from emails, come off the mailing list, unsubscribe from our emails, leave the mailing list
de: Newsletter abbestellen, vom Newsletter ab|melden, Newsletter-Abmeldung, Abmeldelink, Newsletter ab|melden, keine Mails mehr, aus dem Newsletter austragen, Newsletter kündigen, Newsletter abbestellen können, Abbestellung des Newsletters, Abmeldung vom Newsletter, Newsletterabmeldung, Newsletter nicht mehr erhalten
fr: désabonner … newsletter, lien de désinscription, se désabonner de la newsletter, ne plus recevoir de mails, se désinscrire de la newsletter, désinscription de la newsletter, annuler la newsletter, ne plus recevoir la newsletter, lien de désabonnement, arrêter la newsletter, se désabonner de la lettre, ne plus recevoir nos e-mails

[subscribe-newsletter] kind=action is=register opposite=unsubscribe-newsletter of=newsletter
gloss: asking to receive the newsletter
nl: aanmelden voor de nieuwsbrief, inschrijven voor de nieuwsbrief, nieuwsbrief ontvangen, nieuwsbriefinschrijving, abonneren op de nieuwsbrief, nieuwsbrief aan|vragen, zich op de nieuwsbrief abonneren, inschrijving op de nieuwsbrief, inschrijven op de nieuwsbrief, aanmelding voor de nieuwsbrief, nieuwsbrief krijgen, intekenen op de nieuwsbrief, u aanmelden voor onze nieuwsbrief, inschrijven op onze nieuwsbrief
en: subscribe to the newsletter, sign up for the newsletter, newsletter sign-up, receive … newsletter, signing up for the newsletter, join the mailing list, get our newsletter, subscribe to our newsletter, sign up to our newsletter, sign up for our newsletter, subscribing to the newsletter, newsletter subscription, sign up to the newsletter, join our mailing list
de: Newsletter abonnieren, für den Newsletter anmelden, Newsletter-Anmeldung, Newsletter erhalten, Newsletter bestellen, Anmeldung zum Newsletter, sich zum Newsletter anmelden, Newsletter-Abo, zum Newsletter an|melden, Newsletteranmeldung, Newsletter beziehen, Abonnement des Newsletters, Newsletter-Abonnement
fr: s'inscrire à la newsletter, s'abonner à la newsletter, inscription à la newsletter, recevoir … newsletter, abonnement à la newsletter, inscription à notre newsletter, s'inscrire à notre newsletter, s'abonner à notre newsletter, s'abonner à la lettre d'information, recevoir notre newsletter, inscription à la lettre d'information

[unsubscribe-time] kind=attribute value=duration of=unsubscribe-newsletter
gloss: how long mails may still come after unsubscribing
nl: uitschrijving verwerkt binnen, nog … mails ontvangen, afmelding verwerkt, na uitschrijving nog, na afmelding nog mails, uitschrijving verwerken duurt, afmelding wordt binnen … verwerkt, uitschrijving wordt binnen … verwerkt, uitschrijven duurt, nog mails krijgen na, binnen … uitgeschreven, afmelden duurt, nog nieuwsbrieven na
en: unsubscribe takes effect, unsubscribe processed within, may still receive emails, emails stop within, removed from the list within, unsubscribe takes, unsubscribing takes, unsubscribed within, still receive emails for, emails may still arrive, unsubscribe is processed within, removed from the mailing list within
de: Abmeldung wird innerhalb, noch E-Mails erhalten, Abmeldung verarbeitet, Abmeldung dauert, Abmeldung innerhalb … wirksam, noch Mails erhalten, Abmeldung wird … wirksam, innerhalb … abgemeldet, noch Newsletter erhalten, Abbestellung dauert, Abmeldung vom Newsletter dauert
fr: désinscription prise en compte, recevoir encore des e-mails, désinscription effective, désinscription prend, désabonnement prend effet, désinscription est effective, désabonnement effectif, désabonnement est effectif, encore recevoir des e-mails, désinscription traitée sous, désabonnement pris en compte

[newsletter-frequency] kind=attribute value=number of=newsletter
gloss: how often the newsletter is sent
nl: frequentie van … nieuwsbrief, hoe vaak … nieuwsbrief, nieuwsbrief verschijnt, nieuwsbrief komt … keer, nieuwsbrief versturen wij, nieuwsbrief wekelijks, nieuwsbrief maandelijks, keer per maand een nieuwsbrief, keer per week een nieuwsbrief, wekelijkse nieuwsbrief, maandelijkse nieuwsbrief, nieuwsbrief per week
en: newsletter frequency, how often … newsletter, newsletter goes out, newsletter is sent, newsletter every week, newsletter every month, weekly newsletter, monthly newsletter, send our newsletter, newsletter comes out, newsletters a month, newsletters per month, newsletter … times a month
de: Newsletter-Häufigkeit, wie oft … Newsletter, Newsletter erscheint, wöchentlicher Newsletter, monatlicher Newsletter, Newsletter wird … verschickt, Newsletter kommt, Newsletter pro Monat, Newsletter pro Woche, Newsletter versenden wir, Häufigkeit des Newsletters, Newsletter verschicken
fr: fréquence de la newsletter, newsletter envoyée, newsletter paraît, newsletter hebdomadaire, newsletter mensuelle, newsletter est envoyée, newsletters par mois, newsletter paraît … fois, envoyons la newsletter, newsletter par mois, newsletter par semaine, lettre d'information mensuelle

[marketing-consent] kind=action
gloss: permission to use data for advertising
nl: toestemming voor reclame, marketingtoestemming, reclamemails, toestemming in|trekken, commerciële mails, toestemming voor marketing, reclame per mail, aanbiedingen per mail, toestemming intrekken voor reclame, commerciële e-mails, reclame ontvangen, commerciële berichten, marketingmails, toestemming voor commerciële, reclameboodschappen per mail, marketingvoorkeuren
en: marketing consent, marketing emails, withdraw … consent, promotional emails, marketing preferences, consent to marketing, agree to marketing, advertising emails, marketing messages, marketing communications, commercial emails, consent for marketing, opt in to marketing, marketing mail, permission to send offers
de: Werbeeinwilligung, Werbe-E-Mails, Einwilligung widerrufen, Werbewiderspruch, Einwilligung in Werbung, Werbung per E-Mail, Zustimmung zur Werbung, Werbemails, Werbenachrichten, Einwilligung zur Werbung, Werbezustimmung, Werbung erhalten, Marketing-E-Mails, Marketingeinwilligung
fr: consentement marketing, e-mails promotionnels, retirer … consentement, consentement publicitaire, publicité par e-mail, accord pour la publicité, consentement à la publicité, e-mails commerciaux, e-mails publicitaires, communications commerciales, sollicitations commerciales, prospection commerciale, e-mails marketing, offres par e-mail

[advertising-mail] kind=thing
gloss: printed advertising in the letter box
nl: reclamefolder, folder(advertising), reclamedrukwerk, nee-neesticker, ongeadresseerde reclame, reclamefolders, reclamepost, nee-nee-sticker, huis-aan-huisfolder, folders in de bus, ongeadresseerd reclamedrukwerk, ja-jasticker, ja-ja-sticker, folders ontvangen, reclame in de bus
en: advertising leaflet, junk mail, unaddressed mail, advertising mail, flyers through the door, leaflets through the door, advertising leaflets, door-drop, printed advertising, no junk mail sticker, unsolicited mail, flyers in your letterbox
de: Werbeprospekt, Werbepost, Postwurfsendung, Werbung im Briefkasten, Prospekte im Briefkasten, Werbeprospekte, Postwurfsendungen, Werbewurfsendung, Briefkastenwerbung, Werbezettel
fr: publicité papier, stop pub, dépliant publicitaire, publicités papier, publicité dans la boîte aux lettres, courrier publicitaire, imprimés publicitaires, publicité non adressée, autocollant stop pub, dépliants publicitaires

[identity-check] kind=action
gloss: making sure who the customer is
nl: identiteitscontrole, legitimatie tonen, identiteit verifiëren, identiteitsverificatie, controlevragen, identiteit vast|stellen, vaststellen wie u bent, controleren wie u bent, identiteit aantonen, identiteit controleren, legitimatiecontrole, beveiligingsvragen, identiteit te controleren, identiteit bewijzen, ID-controle, uzelf legitimeren, zich identificeren, identiteit te bevestigen, veiligheidsvragen, verificatie van uw identiteit, identiteit bevestigen
en: ID check, security questions, prove who you are, identity check, verify … identity, identity verification, proof of identity, confirm who you are, check who you are, confirm your identity, checking your identity, identity checks, proof of who you are, establish your identity, prove your identity, verification of your identity, check your identity, identification check, ID verification
de: Identität bestätigen, Sicherheitsfragen, Ausweiskontrolle, Legitimationsprüfung, Identitätsprüfung, Identifizierung, Legitimation, Identität prüfen, Identität nachweisen, Identität verifizieren, feststellen wer Sie sind, sich legitimieren, Identitätskontrolle, Identität überprüfen, Überprüfung Ihrer Identität, Nachweis der Identität, Kontrollfragen, Identitätsfeststellung, Identität fest|stellen, Sicherheitsabfrage
fr: contrôle d'identité, justifier de … identité, questions de sécurité, vérification d'identité, prouver … identité, vérifier … identité, vérification de l'identité, confirmer … identité, preuve d'identité, contrôler … identité, vérification de votre identité, vérifier qui vous êtes, contrôle de votre identité, justification d'identité, contrôle de l'identité

[video-identification] kind=action is=identity-check
gloss: identity check by video
nl: videolegitimatie, video-identificatie, identificatie via video, identificatie per video, identificeren via video, videoverificatie, selfie maken ter controle, identiteit via video, video-ident, selfieverificatie
en: video identification, video ident, selfie check, video verification, identify by video, video ID check, identification by video, selfie verification, video identity check
de: Videoidentifizierung, VideoIdent-Verfahren, Videoident, Identifizierung per Video, Video-Ident, per Video identifizieren, Video-Identifikation, Videolegitimation, Video-Identifizierung, Selfie-Verfahren
fr: identification vidéo, vérification par vidéo, identification par vidéo, vérification vidéo, identifier par vidéo, vérification par selfie, vidéo-identification, identification par selfie

[account-hacked] kind=event
gloss: somebody else has used the account
nl: account gehackt, gehackt, account misbruikt, account gekraakt, misbruik van … account, iemand in uw account, ingebroken in … account, account overgenomen, onbevoegde toegang, hack van … account, accountmisbruik, inbraak in … account, gehackt account, ongeoorloofde toegang, toegang door onbevoegden
en: hacked, account hacked, account compromised, unauthorised access, hacked account, =hacking, hack, someone in your account, account taken over, account takeover, someone else has access to your account, compromised account, unauthorized access, account has been hacked, someone has used your account, account break-in
de: gehackt, Konto gehackt, fremder Zugriff, Kontomissbrauch, unbefugter Zugriff, Account gehackt, gehacktes Konto, unbefugter Zugang, fremder Zugang zum Konto, Konto kompromittiert, Hackerangriff, Konto übernommen, unberechtigter Zugriff, Missbrauch des Kontos, gekapertes Konto
fr: piraté, compte piraté, accès non autorisé, compte compromis, piratage, pirater, compte hacké, intrusion dans … compte, piratage du compte, compte usurpé, quelqu'un a accédé à … compte, compte détourné, utilisation frauduleuse de … compte, piratage de votre compte, hacké

[complaint-procedure] kind=document of=complain
gloss: how complaints are handled
nl: klachtenprocedure, klachtenregeling, klachtenafhandeling, klachtenformulier, klachtenbeleid, hoe wij klachten behandelen, klachtroute, procedure voor klachten, behandeling van klachten, afhandeling van klachten, klachtprocedure, klachtbehandeling
en: complaints procedure, complaint process, complaints policy, complaints form, how we handle complaints, complaints handling, how to complain, complaint form, complaint procedure, complaint handling, handling of complaints, complaint policy
de: Beschwerdeverfahren, Beschwerdeprozess, Beschwerdeformular, Beschwerdemanagement, Umgang mit Beschwerden, Beschwerdebearbeitung, Beschwerdeweg, Bearbeitung von Beschwerden, Reklamationsverfahren, Beschwerdeordnung
fr: procédure de réclamation, procédure de plainte, formulaire de réclamation, traitement des réclamations, traitement des plaintes, gestion des réclamations, gestion des plaintes, procédure de réclamations, formulaire de plainte, traitement de votre plainte, dispositif de réclamation

[complaint-time] kind=attribute value=duration of=complain,answer
gloss: within what time a complaint is answered
nl: klachtbehandeltermijn, reactie op … klacht, behandeltermijn van … klacht, klacht … afgehandeld, klacht binnen … beantwoord, klacht binnen … behandeld, klachten binnen … beantwoord, klacht binnen … afgehandeld, reageren op … klacht binnen, antwoord op … klacht, klacht behandelen binnen, klachten handelen wij … af, klachten worden binnen, klachten behandelen wij binnen, afhandeling van … klacht duurt, klacht binnen … opgelost, reactie op uw klacht, klachtafhandeling duurt, beslissing op … klacht
en: complaint response time, answer … complaint within, complaint handled within, reply to your complaint, respond to complaints within, reply to complaints within, complaints are answered within, complaints are resolved within, resolve your complaint within, response to your complaint, complaint answered within, deal with complaints within, answer to your complaint, complaints are handled within, reply to a complaint within, complaint resolved within
de: Bearbeitungszeit der Beschwerde, Beschwerde innerhalb … beantworten, Antwort auf … Beschwerde, Beschwerden innerhalb … beantworten, Beschwerden beantworten wir, Beschwerden werden innerhalb, Beschwerde innerhalb … bearbeitet, Bearbeitungszeit von Beschwerden, Antwort auf Ihre Beschwerde, Bearbeitung Ihrer Beschwerde dauert, Beschwerde beantworten wir innerhalb, Reaktion auf Ihre Beschwerde
fr: délai de traitement de la réclamation, réponse à … réclamation, réponse à votre plainte, répondons à votre plainte sous, réclamation traitée sous, plainte traitée sous, répondre aux réclamations sous, réponse à la plainte, réponse à votre réclamation, réclamations sont traitées sous, délai de traitement des plaintes, réponse à une réclamation, réclamation est traitée, traitons votre réclamation sous, traitement d'une plainte prend, traitons les plaintes

[acknowledgement-of-receipt] kind=document
gloss: message that a request or complaint has come in
nl: ontvangstbevestiging, bevestiging van ontvangst, automatische ontvangstbevestiging, bevestigingsmail van … vraag, automatisch antwoord, bevestigen de ontvangst, bericht van ontvangst, ontvangst bevestigen, bericht dat wij … ontvangen, automatische bevestiging, bevestiging dat wij … ontvangen
en: acknowledgement of receipt, confirmation of receipt, acknowledgement, automatic reply, acknowledge receipt, confirm receipt, automatic acknowledgement, confirm we have received, auto-reply, automated reply, acknowledge your, automatic confirmation, acknowledgment
de: Eingangsbestätigung, Bestätigung des Eingangs, automatische Antwort, Eingang bestätigen, automatische Eingangsbestätigung, automatische Rückantwort, Bestätigung über den Eingang, Eingang Ihrer Anfrage bestätigen, automatische Bestätigung
fr: accusé de réception(acknowledgement of receipt), confirmation de réception, réponse automatique, accuser réception, confirmer la réception, accusé de réception automatique, accusons réception, confirmation automatique, message automatique de confirmation, e-mail d'accusé

[escalate] kind=action
gloss: passing a complaint to a higher level
nl: escaleren, escalatie, leidinggevende spreken, door|zetten naar … leidinggevende, leidinggevende vragen, naar een leidinggevende, klacht door|zetten, teamleider spreken, met een leidinggevende spreken, voorleggen aan een leidinggevende, doorverwijzen naar … leidinggevende, manager spreken
en: escalate, escalation, speak to a manager, speak to a supervisor, ask for a manager, escalated, take it higher, pass to a supervisor, talk to a manager, pass it to a manager, refer it to a manager, talk to a supervisor, speak to a team leader
de: eskalieren, Eskalation, Vorgesetzten sprechen, an den Vorgesetzten, mit dem Vorgesetzten, Teamleiter sprechen, Vorgesetzten verlangen, an die Teamleitung, an einen Vorgesetzten, weiterleiten an den Vorgesetzten
fr: parler à un responsable, transmettre à un supérieur, demander un responsable, parler à un supérieur, responsable d'équipe, transmettre au responsable, faire remonter … réclamation, parler au responsable, transmettre … réclamation à un responsable, passer un supérieur

[dispute-committee] kind=person
gloss: independent body for disputes
nl: geschillencommissie thuiswinkel, onafhankelijke commissie, klachtenloket, klachtencommissie, onafhankelijke geschilleninstantie, geschilleninstantie, klachteninstituut, consumentenombudsdienst, ombudsdienst
en: dispute resolution body, alternative dispute resolution, ADR body, disputes committee, independent disputes body, independent ombudsman, dispute board, disputes board, arbitration body, disputes commission, mediation body
de: Verbraucherschlichtungsstelle, Schiedsstelle, Schlichtung, Ombudsstelle, unabhängige Schlichtungsstelle, Beschwerdestelle, Schlichtungskommission
fr: médiateur de la consommation, service de médiation, commission des litiges, service de médiation pour le consommateur, médiateur de consommation, organisme de médiation

[dispute-platform] kind=thing
gloss: European online platform for disputes
nl: ODR-platform, online geschillenbeslechting, Europees geschillenplatform, ODR-website, Europees ODR-platform, platform voor geschillen, onlinegeschillenbeslechting, Europese geschillensite
en: ODR platform, online dispute resolution, European dispute platform, European ODR platform, EU dispute platform, online disputes platform, ODR website, platform for disputes
de: OS-Plattform, Online-Streitbeilegung, ODR-Plattform, EU-Schlichtungsplattform, europäische OS-Plattform, Plattform zur Online-Streitbeilegung, Streitbeilegungsplattform
fr: plateforme RLL, règlement en ligne des litiges, plateforme ODR, plateforme européenne de litiges, plateforme de règlement des litiges, plateforme européenne de règlement, règlement des litiges en ligne

[review] kind=thing
gloss: published opinion of a customer
nl: recensie, review, beoordeling(review), review plaatsen, review schrijven, klantbeoordeling, reviews, klantreview, beoordeling achter|laten, beoordeling plaatsen, review achter|laten, beoordeling schrijven, recensie schrijven, recensie plaatsen, mening achter|laten, klantbeoordelingen, review geven, recensie achter|laten
en: customer review, rating, write a review, leave a review, review, feedback, customer reviews, write a rating, star rating, post a review, submit a review, leave feedback, product review, rate your purchase, leave a rating, give a rating
de: Bewertung, Rezension, Kundenbewertung, bewerten, Bewertung abgeben, Kundenrezension, Rezension schreiben, Bewertung schreiben, Produktbewertung, Sternebewertung, Sterne vergeben, Rezensionen, Kundenbewertungen, Kundenmeinung
fr: avis client, laisser un avis, donner … avis, avis en ligne, donner une note, note sur 5, évaluation client, évaluer … achat, avis clients, commentaire client, publier un avis, poster un avis, rédiger un avis, avis produit, déposer un avis, donner un avis, évaluation en ligne

[review-removal] kind=action is=delete of=review
gloss: taking down or refusing a review
nl: review verwijderen, recensie verwijderen, review af|keuren, beoordeling verwijderen, review weg|halen, review weigeren, recensie weg|halen, review offline, beoordeling weg|halen, beoordeling af|keuren, recensie weigeren, recensie af|keuren, review wordt verwijderd, verwijderen van reviews
en: remove … review, delete … review, reject … review, take down … review, reviews are removed, refuse … review, remove reviews, delete reviews, hide … review, review removed, take reviews down, reviews may be removed
de: Bewertung löschen, Bewertung entfernen, Bewertung ablehnen, Rezension löschen, Bewertungen löschen, Bewertung nicht veröffentlichen, Rezension entfernen, Bewertungen entfernen, Löschung von Bewertungen, Bewertung gelöscht, Bewertungen werden gelöscht
fr: supprimer … avis, retirer … avis, refuser … avis, suppression de l'avis, avis supprimé, avis refusé, avis retiré, suppression des avis, avis rejeté, refus de l'avis, rejeter … avis, avis sont supprimés

[review-publication-time] kind=attribute value=duration of=review
gloss: how soon a review appears
nl: review zichtbaar binnen, review … geplaatst, plaatsing van … review, review online binnen, review verschijnt, reviews verschijnen, review te zien na, beoordeling verschijnt, review staat binnen, recensie verschijnt, beoordeling zichtbaar binnen, review geplaatst na, review zichtbaar na, recensie online binnen, reviews plaatsen wij binnen
en: review published within, review appears, review goes live, review will appear, reviews appear, review is published, reviews are published within, review online within, review shows up, reviews go live, reviews are posted within, review visible after, review is posted
de: Bewertung veröffentlicht, Bewertung erscheint, Freischaltung der Bewertung, Bewertung online innerhalb, Bewertung sichtbar, Rezension erscheint, Bewertungen erscheinen, Bewertung wird … veröffentlicht, Bewertungen werden … veröffentlicht, Veröffentlichung der Bewertung, Bewertung freigeschaltet, Bewertung geht online
fr: avis publié sous, publication de l'avis, avis publié dans, avis apparaît, avis en ligne sous, avis est publié, avis sont publiés, avis visible sous, publication des avis, avis apparaissent, avis mis en ligne, mise en ligne de l'avis

[customer-survey] kind=thing
gloss: questions about satisfaction after contact
nl: klanttevredenheidsonderzoek, enquête, tevredenheidsonderzoek, korte vragenlijst, klantonderzoek, tevredenheidsenquête, klantenquête, enquêtevragen, klantentevredenheidsonderzoek, enquête in|vullen, klantenonderzoek, vragenlijst over uw ervaring
en: customer survey, satisfaction survey, questionnaire, feedback survey, survey, short survey, feedback form, satisfaction questionnaire, rate our service, fill in our survey, customer feedback survey, customer satisfaction survey, post-call survey
de: Kundenumfrage, Zufriedenheitsumfrage, Befragung, Umfrage, Kundenbefragung, Zufriedenheitsbefragung, kurze Umfrage, Feedbackbogen, Fragebogen zur Zufriedenheit, Kundenzufriedenheitsumfrage, Kundenzufriedenheitsbefragung, Feedback-Umfrage
fr: enquête de satisfaction, questionnaire de satisfaction, sondage client, enquête client, enquête de qualité, évaluer notre service, enquête auprès des clients, sondage de satisfaction, enquête clients, répondre à notre enquête, courte enquête

[customer-service] kind=person
gloss: department that helps customers
nl: helpdesk, klantcontact, serviceafdeling, supportafdeling, klantenservice, klantendienst, servicedesk, klantencontactcentrum, klantenondersteuning, supportteam, serviceteam, klantencontact, klantenteam, supportdesk, infolijn, klantenlijn, afdeling klantenservice, medewerkers van de klantenservice, klantencentrum, callcenter, contactcenter, servicepunt klanten, consumentenservice
en: customer support, customer care, help desk, customer service, helpdesk, service desk, support team, service team, customer services, support department, support line, service department, =our team is, =our service team, customer helpline, helpline, customer service team, contact centre, call centre, customer service desk, customer helpdesk, customer team, customer relations, service centre, call center, customer contact centre, service line
de: Support, Servicecenter, Helpdesk, Kundenservice, Kundendienst, Kundenbetreuung, Kundenberatung, Serviceteam, Supportteam, Kundencenter, Servicehotline, Kundenhotline, Kundendienstabteilung, Call-Center, Callcenter, Kundensupport, Kundenabteilung, Service-Team, Service-Hotline, Kundenservicecenter, Service-Center, Kundenservice-Team
fr: assistance clientèle, support client, SAV, service après-vente, service client, service clientèle, équipe support, service consommateurs, =nos conseillers, service clients, =notre équipe, service consommateur, relation client, centre d'appel, centre d'appels, assistance client, service d'assistance, conseillers clientèle, centre de contact, ligne d'assistance, service après vente, relations clients, hotline clients

[customer-service-hours] kind=attribute value=time of=customer-service
gloss: when customer service can be reached
nl: bereikbaar(service), bereikbaarheid, telefonisch bereikbaar, openingstijden van … klantenservice, servicetijden, bereikbaar van, belbaar, te bereiken van, te bereiken op, u kunt ons bellen, u bereikt ons, wij zijn bereikbaar, telefonisch te bereiken, bereikbaar op, bereikbaar tussen, bellen kan van, bellen kan tussen, telefoontijden, telefonische openingstijden, telefonische bereikbaarheid, openingstijden klantenservice, openingsuren van … klantendienst, openingsuren klantendienst, ons bereiken van, ons bellen van, ons bellen tussen, klantenservice open, telefonisch te woord, telefoonlijnen open, chat bereikbaar van
en: contact hours, phone lines open, lines are open, customer service hours, available by phone, service hours, =reachable from, lines open, reachable by phone, call us between, call us from, phone us between, ring us between, can call us, open for calls, phones are staffed, helpline open, helpline is open, lines open from, contactable, contact us between, phone hours, telephone hours, calls answered between, opening hours of customer service, opening hours of our customer service, call centre hours, reach us between, reach us from, can be reached by phone, reach us by phone, available on the phone, here to take your call, helpdesk hours, phone lines are open, ring us from
de: Erreichbarkeit, telefonisch erreichbar, Servicezeiten, Sprechzeiten(service), Erreichbarkeit des Kundenservice, anrufen zwischen, uns anrufen, erreichbar von, erreichbar montags, erreichbar zwischen, telefonisch zu erreichen, Hotline ist besetzt, Telefonzeiten, Hotlinezeiten, Öffnungszeiten des Kundenservice, erreichen uns von, Geschäftszeiten der Hotline, rufen Sie uns an zwischen, erreichen uns telefonisch, Servicezeit, Telefonsprechzeiten, Anrufzeiten, Hotline erreichbar, Erreichbarkeitszeiten, telefonisch für Sie da
fr: horaires du service client, disponible par téléphone, joignable par téléphone, heures d'ouverture du service client, nous appeler de, nous appeler entre, pouvez nous appeler, joignable de, joignables de, joignables par téléphone, nous sommes joignables, accessible par téléphone, permanence téléphonique, lignes ouvertes, horaires d'appel, horaires téléphoniques, heures d'appel, service client ouvert, service client est ouvert, joignable du lundi, joindre du lundi, disponibles par téléphone, appeler du lundi, horaires de la hotline, service client joignable

[reply-time-email] kind=attribute is=response-time value=duration of=email-channel,answer
gloss: within what time an e-mail is answered
nl: reactietijd per e-mail, e-mail … beantwoord, mail binnen … beantwoorden, antwoord op … e-mail, reactie op je mail, mail beantwoorden, mail beantwoorden wij binnen, mail beantwoorden we binnen, mails binnen … beantwoord, e-mail binnen … beantwoord, antwoord op uw mail, antwoord op uw e-mail, mail binnen … antwoord, reageren op … mail, reactie op uw e-mail, e-mails beantwoorden wij, mails beantwoorden we, antwoord per mail binnen, reactietijd mail, beantwoorden uw mail, beantwoorden uw e-mail, reactie per mail binnen, mail wordt binnen
en: email response time, reply to emails, answer emails within, email reply time, reply to your email, answer your email, answer emails, reply to emails within, respond to emails, emails are answered, response to your email, email answered within, answer to your email, reply by email within, email reply, respond to your email, emails get a reply, email response within, response by email, email replies, replies to emails
de: Antwortzeit per E-Mail, E-Mails innerhalb … beantworten, Antwort auf … E-Mail, E-Mail beantworten, Antwort auf Ihre E-Mail, beantworten Ihre E-Mail, E-Mails beantworten wir, Antwort per E-Mail, Mails beantworten, Antwort per Mail, Ihre E-Mail beantworten, auf Ihre E-Mail antworten, Rückmeldung auf Ihre E-Mail, beantworten E-Mails, E-Mails werden beantwortet, E-Mail wird beantwortet, Antwort auf Ihre Mail, Reaktionszeit per E-Mail, Antwortzeit bei E-Mails
fr: délai de réponse par e-mail, réponse à votre e-mail, répondre aux e-mails, réponse par e-mail sous, répondons à votre e-mail, répondons aux e-mails, répondre à votre e-mail, réponse par e-mail, réponse à votre mail, réponse par mail, répondons à vos mails, répondons aux mails, délai de réponse aux e-mails, e-mails reçoivent une réponse, répondons par e-mail, réponse à vos e-mails, délai de réponse par mail

[reply-time-chat] kind=attribute is=response-time value=duration of=chat-channel
gloss: within what time a chat message is answered
nl: reactietijd via chat, reactietijd in de chat, chat … beantwoord, wachttijd in … chat, wachten in de chat, in de chat antwoord, chat beantwoord binnen, antwoord via de chat, in de chat geholpen, in de chat binnen, chatbericht beantwoorden, chatwachttijd, chat antwoorden wij binnen, wachttijd chat, via de chat binnen … antwoord, reactietijd chat, reactie in de chat
en: chat response time, chat waiting time, wait in chat, reply on chat within, chat reply, answer in chat, wait on chat, answered on chat within, chat answered within, chat response, reply in chat, chat wait, chat replies, response on chat, waiting time in chat, chat answers within
de: Antwortzeit im Chat, Wartezeit im Chat, im Chat innerhalb, Chat innerhalb, Antwort im Chat, Reaktionszeit im Chat, Chatantwort, Chat-Wartezeit, Chatnachrichten innerhalb, Wartezeit beim Chat, im Chat antworten, im Chat warten
fr: délai de réponse par chat, attente sur le chat, temps d'attente du chat, réponse sur le chat, réponse par chat, réponse dans le chat, attente par chat, réponse au chat, répondons par chat, temps d'attente sur le chat, attente dans le chat, délai de réponse sur le chat, réponse via le chat

[reply-time-social] kind=attribute is=response-time value=duration of=social-media,answer
gloss: within what time a social media message is answered
nl: reactietijd op social media, reactietijd via social media, reactie via WhatsApp binnen, reactie op WhatsApp, WhatsApp beantwoord binnen, antwoord via WhatsApp, WhatsApp binnen … antwoord, reageren op social media, antwoord op social media, reactie op social media, WhatsApp-bericht beantwoorden, appje beantwoorden, appje binnen … beantwoord, antwoord op uw appje, reactietijd WhatsApp, reactie op uw tweet, privébericht beantwoorden
en: social media response time, reply on social media within, WhatsApp response time, reply on WhatsApp, WhatsApp reply, answer on WhatsApp, WhatsApp messages answered, respond on social media, reply to tweets, answer on social media, WhatsApp messages within, response on WhatsApp, social media reply, reply to your tweet, reply to direct messages
de: Antwortzeit in sozialen Medien, Antwortzeit auf Social Media, Antwort auf WhatsApp, Antwort per WhatsApp, WhatsApp-Antwort, WhatsApp innerhalb, WhatsApp-Nachrichten beantworten, auf Social Media antworten, Antwort in sozialen Medien, Antwort auf Social Media, Reaktionszeit auf WhatsApp
fr: délai de réponse sur les réseaux sociaux, réponse sur les réseaux sociaux sous, réponse sur WhatsApp, répondre sur WhatsApp, réponse par WhatsApp, répondons sur WhatsApp, messages WhatsApp sous, répondons sur les réseaux sociaux, réponse via WhatsApp, réponse sur les réseaux sociaux, réponse sur Facebook

[phone-waiting-time] kind=attribute is=waiting-time value=duration
gloss: how long one waits on the phone
nl: wachttijd aan de telefoon, telefonische wachttijd, in de wachtrij, gemiddelde wachttijd, wachttijd telefoon, wacht u … aan de telefoon, wachten aan de telefoon, wachttijd bij bellen, wachtrij telefoon, minuten in de wacht, wachttijd bij de klantenservice, gemiddeld … aan de lijn, wachttijd aan de lijn, wacht u … in de wachtrij, telefonische wachtrij
en: phone waiting time, time on hold, on hold, phone queue, hold time, average waiting time, wait on the phone, wait on the line, queue on the phone, call waiting time, phone wait, calls are answered within, answered within … minutes by phone, time in the queue on the phone, telephone waiting time, waiting time on the phone, phone queue time, wait to speak
de: telefonische Wartezeit, Warteschleife, in der Warteschleife, Wartezeit am Telefon, durchschnittliche Wartezeit, warten am Telefon, Wartezeit in der Hotline, Warteschleife dauert, Wartezeit bei Anrufen, Minuten in der Warteschleife, Wartezeit der Hotline, am Telefon warten, Telefonwartezeit, Hotline-Wartezeit
fr: temps d'attente au téléphone, file d'attente téléphonique, attente téléphonique, temps d'attente moyen, attente au téléphone, attendre au téléphone, attente en ligne téléphonique, attente moyenne au téléphone, minutes d'attente au téléphone, attente au service client, temps d'attente téléphonique, délai d'attente téléphonique, mise en attente téléphonique

[callback-time] kind=attribute is=duration value=duration of=call-back
gloss: within what time customer service calls back
nl: binnen … teruggebeld, terugbeltermijn, terugbelmoment, terugbelservice, terugbelafspraak, bellen … terug binnen, bellen u binnen … terug, binnen … terugbellen, teruggebeld binnen, terugbellen binnen, wij bellen u … terug, wordt u binnen … gebeld, teruggebeld worden binnen, terugbelverzoek binnen, bellen we u binnen, u wordt teruggebeld, belt u binnen … terug, terugbelverzoek beantwoord
en: call you back within, callback time, callback within, callback appointment, call-back slot, ring you back within, called back within, call back within, phone you back within, return your call within, get a call back within, callbacks within, calls back within, we call back, callback takes place, phoned back within, calls are returned within
de: Rückrufzeit, Rückruf innerhalb, Rückrufservice, Rückruftermin, rufen … innerhalb zurück, rufen Sie innerhalb … zurück, zurückrufen innerhalb, Rückruf erfolgt innerhalb, Rückruf binnen, zurückgerufen innerhalb, melden uns telefonisch innerhalb, innerhalb … zurückgerufen, innerhalb … zurückrufen, Rückruf erfolgt, Rückrufe innerhalb
fr: rappelé sous, rappelé dans, délai de rappel, rendez-vous de rappel, vous rappelons sous, rappelons dans, rappel téléphonique sous, rappelons sous, rappeler sous, être rappelé dans, être rappelé sous, rappelé dans un délai, vous rappelons dans, rappelé endéans, on vous rappelle sous

[call-cost] kind=attribute value=money
gloss: what calling customer service costs
nl: beltarief, gebruikelijke belkosten, kosten per gesprek, normaal beltarief, belkosten, lokaal tarief, bellen kost, telefoontje kost, kosten van het gesprek, per minuut bellen, gesprekskosten per, kosten van een telefoongesprek, gesprek kost, telefoonkosten, kosten per minuut bellen, kosten voor bellen, tarief per minuut bellen, lokaal beltarief
en: call cost, cost of the call, standard rate, call rate, call charges, local rate, calls cost, calling costs, call costs, cost of calling, calls are charged at, cost per call, a call costs, price of a call, price per minute of calls, cost of a call
de: Telefonkosten, Kosten des Anrufs, Gesprächsgebühr, Anrufkosten, Ortstarif, Anruf kostet, Anrufe kosten, Kosten eines Anrufs, Kosten pro Anruf, Preis pro Minute aus dem Festnetz, Gesprächskosten, Kosten für den Anruf, Telefongebühren, Minutenpreis der Hotline
fr: prix d'un appel local, prix de l'appel, coût d'un appel, coût de l'appel, tarif local, appel coûte, appels coûtent, appel facturé, coût par minute d'appel, prix d'un appel, appel est facturé, coût de communication, prix de la communication, tarif d'un appel, coût des appels, tarif de l'appel, appel au tarif local

[case-number] kind=thing is=reference-number
gloss: number of a customer's request or complaint
nl: ticketnummer(case), klachtnummer, casenummer, meldingsnummer, nummer van … melding, nummer van uw klacht, referentienummer van … klacht, meldnummer, zaaknummer van … klacht, klachtkenmerk, meldingscode, referentie van … melding
en: ticket number(case), complaint number, case reference, complaint reference, number of your case, reference of your report, case no, report number, incident number, complaint ref, ticket reference, number of your complaint
de: Vorgangsnummer(case number), Ticketnummer(case), Fallnummer, Bearbeitungsnummer, Beschwerdenummer, Reklamationsnummer, Meldungsnummer, Nummer Ihres Vorgangs, Ticket-Nummer, Nummer Ihrer Anfrage, Bearbeitungskennzeichen, Vorfallnummer
fr: numéro de ticket(case), numéro de réclamation, numéro de plainte, numéro de demande, référence de la réclamation, référence de votre réclamation, numéro de signalement, référence du ticket, numéro de votre réclamation, numéro d'incident

[call-recording] kind=action
gloss: phone calls are recorded
nl: gesprek op|nemen, gespreksopname, gesprekken worden opgenomen, opname van … gesprek, trainingsdoeleinden, gesprekken opgenomen, telefoongesprekken opgenomen, opnemen van telefoongesprekken, gesprek wordt opgenomen, opname van het telefoongesprek, gesprek opgenomen, opnames van gesprekken, telefoongesprekken op|nemen, opnemen van gesprekken, bandopname van … gesprek
en: call recording, record … call, calls are recorded, recorded for training purposes, recorded calls, recording of calls, calls may be recorded, record our calls, record phone calls, conversations are recorded, recording of the call, phone calls are recorded, call is recorded, recordings of calls
de: Gesprächsaufzeichnung, Gespräch aufzeichnen, Gesprächsaufnahme, Aufzeichnung des Gesprächs, Anrufe aufzeichnen, Gespräche werden aufgezeichnet, Telefonate werden aufgezeichnet, Aufzeichnung von Gesprächen, Telefonaufzeichnung, Gespräche aufzeichnen, Aufzeichnung von Anrufen, Gespräch wird aufgezeichnet, Telefonate aufzeichnen
fr: enregistrement de l'appel, appel enregistré, enregistrer … appel, conversation enregistrée, appels enregistrés, appels sont enregistrés, conversations enregistrées, enregistrement des appels, enregistrement des conversations, conversations sont enregistrées, enregistrement téléphonique, conversations téléphoniques enregistrées

[call-recording-retention] kind=attribute value=duration of=call-recording,keep
gloss: how long recordings are kept
nl: bewaartermijn gespreksopname, opname … bewaard, gespreksopnamen bewaren, gesprekken … bewaard, gesprekken bewaren, gespreksopname bewaren, opnames bewaren wij, opgenomen gesprekken bewaren, gespreksopnamen … bewaard, opnames van gesprekken bewaren, bewaren opgenomen gesprekken, gespreksopnames … bewaard
en: recordings kept, retention of call recordings, keep recordings, call recordings are kept, recorded calls are kept, recordings deleted after, store recordings, recordings retained, calls kept for, recorded calls are stored
de: Aufbewahrung der Gesprächsaufzeichnung, Aufzeichnung … gespeichert, Aufzeichnungen werden gespeichert, Gesprächsaufzeichnungen gespeichert, Aufzeichnungen gelöscht nach, Aufzeichnungen aufbewahren, Gesprächsaufzeichnungen aufbewahrt, Aufzeichnungen speichern wir, Aufzeichnungen werden … gelöscht, Gesprächsaufzeichnungen gelöscht
fr: conservation des enregistrements, enregistrements conservés, enregistrements sont conservés, enregistrements gardés, conserver les enregistrements, conservons les enregistrements, enregistrements sont effacés, gardons les enregistrements

[helpful-self-service] kind=action
gloss: customer arranges it himself online
nl: zelf regelen, online regelen, zelf wijzigen in … account, zelfservice, zelf online regelen, zelf wijzigen via, zelf in uw account, regelt u zelf online, u regelt dit zelf, online zelf wijzigen, zelf online aan|passen, doet u zelf online, regel het zelf online, zelf online wijzigen
en: arrange online, do it yourself online, arrange it yourself, self-service, sort it out online, manage it yourself online, do it online yourself, handle it yourself online, arrange it online, sort it yourself online, yourself in your account, self-serve
de: selbst erledigen, Self-Service, online erledigen, selbst ändern im Konto, online selbst erledigen, selbst online ändern, selbst im Konto, online regeln, selbst regeln, selbst online erledigen, selbst im Kundenkonto, selber erledigen, Selbstbedienungsportal
fr: libre-service en ligne, gérer en ligne, faire vous-même en ligne, démarches en ligne, gérer vous-même, gérer soi-même en ligne, régler en ligne vous-même, faire en ligne vous-même, vous-même en ligne, vous-même dans votre espace, effectuer vous-même

[merge-accounts] kind=action of=user-account
gloss: joining two accounts
nl: accounts samen|voegen, accounts koppelen, dubbel account, twee accounts, dubbele accounts, profielen samen|voegen, samenvoegen van accounts, accounts bundelen, meerdere accounts, accounts samengevoegd, twee profielen
en: merge accounts, merge … accounts, duplicate account, link accounts, two accounts, merging accounts, combine accounts, combine your accounts, duplicate accounts, merge your accounts, more than one account, merge profiles, accounts merged, link your accounts
de: Konten zusammenführen, doppeltes Konto, Konten zusammenlegen, zwei Konten, Konten verbinden, doppelte Konten, Accounts zusammenführen, Konten verknüpfen, Zusammenführung von Konten, Profile zusammenführen, mehrere Konten, Accounts zusammenlegen
fr: fusionner … comptes, double compte, comptes fusionnés, deux comptes, fusion de comptes, regrouper … comptes, comptes en double, fusion des comptes, plusieurs comptes, réunir … comptes, lier … comptes, comptes regroupés

[multiple-users] kind=thing
gloss: several users under one account
nl: extra gebruiker, gebruiker toe|voegen, meerdere gebruikers, subaccount, tweede gebruiker, meer gebruikers, gezinsleden toe|voegen, gebruikers per account, extra gebruikers, gebruikers toe|voegen, medegebruiker, tweede gebruiker toevoegen, extra profielen, medegebruikers
en: additional user, add a user, multiple users, sub-account, second user, extra users, add users, users per account, more than one user, extra user, add another user, additional users, add family members, sub-accounts, users on one account
de: zusätzlicher Nutzer, Nutzer hinzufügen, mehrere Nutzer, Unterkonto, weiterer Nutzer, weitere Nutzer, Nutzer pro Konto, Benutzer hinzufügen, mehrere Benutzer, zusätzliche Nutzer, zusätzliche Benutzer, weitere Benutzer, Nutzer anlegen, Mitbenutzer
fr: utilisateur supplémentaire, ajouter un utilisateur, plusieurs utilisateurs, sous-compte, utilisateurs supplémentaires, ajouter des utilisateurs, utilisateurs par compte, second utilisateur, autre utilisateur, sous-comptes, ajouter … utilisateur, deuxième utilisateur

[business-account] kind=thing of=user-account
gloss: account for companies
nl: zakelijk account, bedrijfsaccount, zakelijke rekening(account), account voor bedrijven, account voor zakelijke klanten, zakelijke accounts, bedrijfsaccounts, zakelijk klantaccount, account voor ondernemers, ondernemersaccount
en: business account(business account), company account, trade account, account for businesses, corporate account, business accounts, account for companies, B2B account, business profile, trade customer account
de: Businesskonto, Geschäftskundenkonto, Geschäftskonto, Firmenkonto(account), Firmenaccount, Konto für Geschäftskunden, Businessaccount, Firmenkundenkonto, Unternehmenskonto, Geschäftskonten, Business-Konto, Konto für Unternehmen, Unternehmensaccount
fr: compte entreprise, compte pro(business account), compte professionnel, compte pour entreprises, compte société, comptes professionnels, compte pour professionnels, compte pro client, compte d'entreprise, comptes entreprise, compte B2B

[wish-list] kind=thing
gloss: saved list of favourite items
nl: verlanglijst, verlanglijstje, favorietenlijst, wensenlijst, favorieten bewaren, verlanglijstjes, wishlist, bewaarlijst, favorietenlijstje, wensenlijstje, verlanglijst maken, bewaarde artikelen
en: wish list, wishlist, favourites list, saved items, favourites, wish lists, saved list, list of favourites, shortlist of items, save your favourites, saved products
de: Wunschliste, Merkliste, Merkzettel, Favoritenliste, Merklisten, Wunschzettel, gemerkte Artikel, gespeicherte Artikel, Wunschlisten, Artikel merken, Favoriten speichern
fr: liste de souhaits, liste d'envies, favoris, liste de favoris, liste d'achats favoris, articles favoris, produits favoris, mes envies, listes de souhaits, articles enregistrés, liste d'envie

[minimum-account-age] kind=attribute is=minimum-age value=number of=user-account,register
gloss: from what age one may hold an account
nl: minimumleeftijd voor … account, vanaf … account aanmaken, leeftijd voor … account, leeftijd om … account aan te maken, account aanmaken vanaf, account vanaf … jaar, jaar oud voor een account, minimaal … jaar om … account, account openen vanaf, registreren mag vanaf, leeftijd om te registreren
en: minimum age for an account, old enough for an account, age to register, old to have an account, old to create an account, age to have an account, register from the age of, age to create an account, old to register, to open an account you must be, years old to have an account
de: Mindestalter für ein Konto, Mindestalter für die Registrierung, Mindestalter für ein Kundenkonto, ab … Jahren ein Konto, Mindestalter zur Registrierung, Kundenkonto ab … Jahren, Alter für ein Konto
fr: âge minimum pour créer un compte, âge minimal d'inscription, âge pour créer un compte, compte à partir de … ans, âge minimum d'inscription, ans pour créer un compte, créer un compte à partir de, âge requis pour un compte

[parental-consent] kind=action
gloss: permission by parents for minors
nl: toestemming van … ouders, ouderlijke toestemming, toestemming ouder, toestemming van een ouder, ouders akkoord, toestemming van een voogd, met instemming van … ouders, handtekening van een ouder, akkoord van … ouders, goedkeuring van … ouders, toestemming van uw ouders, ouders moeten toestemming, instemming van ouders
en: parental permission, permission from a parent, parental consent, consent of a parent, parent's permission, with permission of a parent, permission from parents, parent or guardian, parents must agree, consent of a guardian, consent from a parent, parent must agree, parents' consent, parental approval, guardian's consent
de: Zustimmung der Eltern, Einverständnis der Eltern, Einwilligung der Eltern, Erlaubnis der Eltern, Einverständniserklärung der Eltern, Zustimmung eines Elternteils, Zustimmung der Erziehungsberechtigten, elterliche Zustimmung, Einwilligung der Erziehungsberechtigten, Einverständnis eines Elternteils, Genehmigung der Eltern, elterliche Einwilligung
fr: accord parental, autorisation parentale, consentement des parents, accord des parents, autorisation des parents, consentement d'un parent, consentement parental, autorisation d'un parent, accord d'un parent, permission des parents, autorisation du tuteur, signature d'un parent

[guest-checkout] kind=action opposite=account-required of=order,user-account
gloss: ordering without an account
nl: als gast bestellen, zonder account bestellen, bestellen zonder account, gastbestelling, als gast afrekenen, zonder account, gast afrekenen, bestellen als gast, gast bestellen, zonder in te loggen bestellen, zonder account kopen, zonder account af|rekenen, gast afrekening, bestelt u als gast
en: guest checkout, order as a guest, order without an account, check out as a guest, without an account, guest order, ordering as a guest, buy as a guest, checkout as a guest, account is optional, order without registering
de: als Gast bestellen, Gastbestellung, ohne Kundenkonto bestellen, Bestellung als Gast, ohne Konto bestellen, ohne Konto, Gastzugang, Gast bestellen, ohne Anmeldung bestellen, als Gast einkaufen, ohne Kundenkonto, Gastbestellungen, als Gast kaufen, Gastkauf
fr: commander en tant qu'invité, commander sans compte, achat en invité, sans créer de compte, commander en invité, commander comme invité, sans compte, acheter sans compte, commande invité, sans créer un compte, acheter en tant qu'invité

[data-protection] kind=thing is=privacy-statement of=personal-data
gloss: protection of personal data
nl: gegevensbescherming, bescherming van persoonsgegevens, privacybescherming, bescherming van uw gegevens, bescherming van uw persoonsgegevens, gegevensveiligheid
en: data protection, protection of your data, protecting your data, data privacy, protection of personal data, privacy protection
de: Datenschutzgrundverordnung, Schutz Ihrer Daten, Schutz personenbezogener Daten, Datensicherheit, Schutz der Daten, Schutz der Privatsphäre, Schutz von Daten
fr: protection de vos données, confidentialité des données, protection de la vie privée, protection des données personnelles, protection de la confidentialité

[customer-data] kind=thing is=personal-data
gloss: data held about a customer
nl: klantgegevens, privégegevens, gegevens van klanten, uw klantgegevens, klantinformatie, gegevens van de klant
en: customer data, client data, customers' data, customer details, client details, customer information, details of customers
de: Kundendaten, Kundeninformationen, Kundeninformation, Daten der Kunden, Daten unserer Kunden, Angaben der Kunden, Kundenangaben
fr: informations personnelles, données client, données clients, informations client, données des clients, informations sur les clients, données de nos clients

[keep-informed] kind=action is=notify
gloss: customer gets news on progress
nl: seintje geven, je hoort van ons, u hoort van ons, op de hoogte brengen van de voortgang, tussentijds bericht, houden u op de hoogte, u hoort het van ons, geïnformeerd over de voortgang
en: keep … informed, keep … posted, keep … updated, tell you how things are going, you'll hear from us, update you on progress, informed of progress, keep you in the loop, progress updates, keep you up to date
de: Rückmeldung geben, =von uns hören, =hören von uns, Sie informieren über den Stand, Zwischenbescheid, über den Stand informieren, auf dem Laufenden, Sie hören von uns
fr: faire savoir, rester informé, donner des nouvelles, vous tiendrons informé, informer de l'avancement, tenons informé, tenu au courant, tenu informé
