# Software: streaming, apps, licences, devices, profiles, downloads, cloud storage, games.

[streaming] kind=action
gloss: watching or listening online
nl: streamen, streamingdienst, streaming, online kijken, streamingabonnement
en: stream, streaming, streaming service, watch online
de: streamen, Streaming, Streamingdienst, online schauen
fr: streaming, regarder en ligne, service de streaming, diffusion en continu

[simultaneous-streams] kind=attribute value=number of=streaming
gloss: on how many devices at the same time
nl: gelijktijdig kijken, tegelijk kijken, gelijktijdige streams, apparaten tegelijk, schermen tegelijk, gelijktijdig streamen, tegelijkertijd kijken, gelijktijdige apparaten, tegelijk streamen, op … apparaten tegelijk, op … schermen
en: simultaneous streams, devices at the same time, simultaneous devices, screens at once, devices at once, watch simultaneously, concurrent streams, watch … at the same time, stream … at the same time
de: gleichzeitige Streams, gleichzeitig streamen, Geräte gleichzeitig, parallele Streams, gleichzeitig schauen, gleichzeitige Nutzung, auf … Geräten gleichzeitig, zur selben Zeit auf
fr: flux simultanés, écrans simultanés, appareils en même temps, appareils simultanés, regarder simultanément, écrans en simultané, en même temps sur, sur … écrans

[registered-devices] kind=attribute value=number of=device
gloss: maximum number of devices on one account or licence
nl: aantal apparaten, maximaal … apparaten, gekoppelde apparaten, apparaatlimiet, geregistreerde apparaten, op … apparaten installeren
en: number of devices, device limit, up to … devices, registered devices, linked devices, maximum devices
de: Anzahl der Geräte, Gerätelimit, maximal … Geräte, registrierte Geräte, verknüpfte Geräte
fr: nombre d'appareils, limite d'appareils, appareils enregistrés, appareils associés, jusqu'à … appareils

[link-device] kind=action opposite=remove-device of=device
gloss: adding a device to an account
nl: apparaat koppelen, apparaat toe|voegen, apparaat registreren bij … account, nieuw apparaat koppelen
en: add … device, link … device, pair … device, connect … device to … account
de: Gerät hinzufügen, Gerät koppeln, Gerät verknüpfen, Gerät anmelden
fr: ajouter … appareil, associer … appareil, lier … appareil, coupler … appareil

[remove-device] kind=action opposite=link-device of=device
gloss: taking a device off an account
nl: apparaat verwijderen, apparaat ontkoppelen, apparaat af|melden, apparaat loskoppelen
en: remove … device, unlink … device, unpair … device, deregister … device
de: Gerät entfernen, Gerät entkoppeln, Gerät ab|melden
fr: retirer … appareil, supprimer … appareil, dissocier … appareil, désassocier … appareil

[viewing-profile] kind=thing of=user-account
gloss: personal profile within a streaming account
nl: kijkprofiel, gebruikersprofiel, profiel aan|maken, extra profiel
en: viewing profile, user profile, create a profile
de: Nutzerprofil, Benutzerprofil, Profil anlegen
fr: profil d'utilisateur, profil utilisateur, créer un profil

[profile-number] kind=attribute value=number of=viewing-profile,user-account
gloss: how many profiles an account may have
nl: aantal profielen, maximaal … profielen, profielen per account
en: number of profiles, up to … profiles, profiles per account
de: Anzahl der Profile, maximal … Profile, Profile pro Konto
fr: nombre de profils, jusqu'à … profils, profils par compte

[kids-profile] kind=thing is=viewing-profile of=user-account,child
gloss: profile with content for children
nl: kinderprofiel, kidsprofiel, profiel voor kinderen
en: kids profile, children's profile, child profile
de: Kinderprofil, Profil für Kinder
fr: profil enfant, profil jeunesse

[parental-control] kind=thing
gloss: blocking content unsuitable for children
nl: ouderlijk toezicht, kinderslot, leeftijdsblokkering, ouderlijke controle, kijkwijzercode
en: parental control, child lock, parental lock, content restriction
de: Kindersicherung, Jugendschutz, Jugendschutz-PIN, Altersfreigabe einstellen
fr: contrôle parental, verrouillage parental, code parental

[account-sharing] kind=action
gloss: letting people outside the household use the account
nl: account delen, wachtwoord delen, inloggegevens delen, delen buiten … huishouden, buiten je huishouden,
  wachtwoord … uitlenen, wachtwoord geven aan, iemand buiten je huis, meekijken met je account, inloggegevens … uitlenen, account … meegebruiken, vrienden … jouw account
en: account sharing, share … account, password sharing, outside your household,
  share your password, share your login, lend your password, password … share, people who live with you, give … your password
de: Konto teilen, Passwort teilen, Account-Sharing, außerhalb des Haushalts,
  Passwort … weitergeben, Zugangsdaten teilen, Zugangsdaten weitergeben, Login teilen
fr: partage de compte, partager … compte, partager … mot de passe, hors du foyer,
  prêter … mot de passe, donner … mot de passe, partager … identifiants, prêter … compte, partager votre compte

[household-rule] kind=state
gloss: account only for one home
nl: één huishouden, zelfde huishouden, op hetzelfde adres wonen, binnen één huishouden
en: one household, same household, within your household
de: ein Haushalt, gleicher Haushalt, innerhalb eines Haushalts
fr: même foyer, un seul foyer, au sein du foyer

[family-plan-streaming] kind=thing of=family,subscription
gloss: plan for several family members
nl: familieabonnement, gezinsabonnement, familiepakket(software)
en: family subscription, family account, household plan
de: Familienabo, Familienkonto, Familienabonnement
fr: abonnement famille, formule famille, abonnement familial

[family-plan-members] kind=attribute value=number of=family-plan-streaming,family,member
gloss: how many people may use a family plan
nl: aantal gezinsleden, maximaal … gezinsleden, aantal leden van … familieabonnement
en: number of family members, up to … family members
de: Anzahl der Familienmitglieder, bis zu … Familienmitglieder
fr: nombre de membres de la famille, jusqu'à … membres de la famille

[video-quality] kind=attribute
gloss: resolution of pictures
nl: beeldkwaliteit, 4K, ultra HD, HD-kwaliteit, full HD, resolutie
en: video quality, picture quality, 4K, ultra HD, full HD, resolution(video)
de: Bildqualität, Videoqualität, 4K, Ultra HD, Full HD, Auflösung
fr: qualité vidéo, qualité d'image, 4K, ultra HD, full HD, résolution(video)

[ad-free] kind=state opposite=with-ads
gloss: without commercials
nl: reclamevrij, zonder reclame, zonder advertenties, advertentievrij,
  geen reclame tussendoor, vrij van reclame, zonder reclames, zonder reclameonderbreking
en: ad-free, without ads, no adverts, no ads, without adverts,
  free of commercials, without commercials, free of ads, free of adverts, no commercials
de: werbefrei, ohne Werbung, keine Werbung, frei von Werbung, ohne Werbeunterbrechung, ohne Werbespots
fr: sans publicité, sans pub, sans annonces, aucune publicité, pas de publicité pendant, sans coupure publicitaire, sans publicités

[with-ads] kind=state opposite=ad-free
gloss: with commercials
nl: met reclame, met advertenties, reclameonderbreking,
  reclame te zien, reclame … zien, advertenties te zien, advertenties … zien, reclame tussendoor
en: with ads, ad-supported, with adverts, ads are shown, adverts are shown, show ads, see ads, contains ads, with commercials
de: mit Werbung, werbefinanziert, Werbung gezeigt, Werbung … gezeigt, Werbung … sehen, mit Werbeunterbrechung
fr: avec publicité, avec pub, financé par la publicité,
  publicités … diffusées, publicité … diffusée, voir des publicités, coupures publicitaires, avec des pubs

[content-availability] kind=attribute value=duration
gloss: how long a title remains available
nl: beschikbaarheid van … titel, film … beschikbaar, serie … beschikbaar, blijft … beschikbaar om te kijken
en: title available until, availability of titles, leaves the catalogue, leaving soon
de: Titel verfügbar bis, Verfügbarkeit von Titeln
fr: titre disponible jusqu'à, disponibilité des titres, quitte le catalogue

[rent-film] kind=action
gloss: hiring a single film
nl: film huren, huurfilm, film los huren, videotheek online, films lenen, dvd's lenen, film lenen, dvd lenen, lenen van films
en: rent … film, rent … movie, film rental, video on demand, borrow films, borrow DVDs
de: Film leihen, Leihfilm, Film ausleihen, DVDs aus|leihen, Filme aus|leihen, Ausleihe von Filmen, DVD leihen
fr: louer … film, location de film, vidéo à la demande, emprunter des films, emprunter des DVD

[rent-film-period] kind=attribute value=duration of=rent-film
gloss: within how long a rented film must be watched
nl: kijktermijn, huurperiode van … film, huurfilm … kijken, kijkperiode
en: viewing period, rental period for films, watch … rental within
de: Leihfrist Film, Sehfrist, Leihdauer des Films
fr: durée de visionnage, délai de visionnage, durée de location du film

[offline-viewing] kind=action
gloss: using content without connection
nl: offline kijken, offline luisteren, downloaden om offline, zonder internet kijken,
  zonder wifi kijken, zonder verbinding kijken, downloaden en kijken, offline … bekijken
en: offline viewing, watch offline, listen offline, download to watch offline,
  watch without internet, watch without wifi, watch … offline, download … to watch, view offline
de: offline ansehen, offline hören, Offline-Modus, offline schauen,
  ohne Internet schauen, ohne Internet ansehen, offline … ansehen, ohne Verbindung schauen
fr: visionnage hors ligne, regarder hors ligne, écouter hors connexion, mode hors ligne, hors connexion,
  sans internet … voir, regarder sans internet, voir sans connexion, sans internet … regarder, regarder … hors connexion

[offline-validity] kind=attribute value=duration of=offline-viewing,download
gloss: how long a downloaded title stays available
nl: download … geldig, downloads blijven … beschikbaar, download verloopt, offline beschikbaar voor
en: downloads expire, downloads available for, download stays available
de: Downloads verfügbar, Download läuft ab, Downloads gültig
fr: téléchargements expirent, téléchargements disponibles pendant, validité du téléchargement

[download-link] kind=thing of=link,download
gloss: link through which a digital product is fetched
nl: downloadlink, link om te downloaden, downloadmail
en: download link, link to download
de: Downloadlink, Link zum Herunterladen
fr: lien de téléchargement, lien pour télécharger

[download-limit] kind=attribute value=number of=download-link,download
gloss: how many times or how long one may download
nl: aantal downloads, maximaal … keer downloaden, downloadlimiet
en: download limit, times you can download, =number of downloads
de: Anzahl der Downloads, Downloadlimit
fr: nombre de téléchargements, limite de téléchargement

[software] kind=thing
gloss: computer program
nl: software, computerprogramma, softwarepakket, programma(software)
en: software, computer program, program(software), software package
de: Software, Computerprogramm, Programm(software)
fr: logiciel, programme informatique, progiciel

[licence-software] kind=thing
gloss: right to use software
nl: licentie, softwarelicentie, gebruikslicentie, gebruiksrecht
en: licence(software), software licence, license, user licence
de: Lizenz, Softwarelizenz, Nutzungslizenz, Nutzungsrecht
fr: licence(licence software), licence logicielle, licence d'utilisation

[licence-key] kind=thing of=key
gloss: code that activates software
nl: licentiecode, productcode, licentiesleutel, activatiecode, productsleutel
en: licence key, product key, activation code, activation key
de: Lizenzschlüssel, Produktschlüssel, Aktivierungscode, Lizenzcode
fr: clé de licence, clé de produit, code d'activation, clé d'activation

[licence-validity] kind=attribute value=duration of=licence-software
gloss: how long a licence is valid
nl: licentieduur, geldigheid van … licentie, licentie … geldig, licentieperiode, licentie verloopt
en: licence period, licence term, licence valid, licence expires, licence duration
de: Lizenzdauer, Lizenzlaufzeit, Gültigkeit der Lizenz, Lizenz läuft ab
fr: durée de la licence, validité de la licence, licence valable, licence expire

[licence-perpetual] kind=state of=licence-software
gloss: licence bought once without end
nl: levenslange licentie, eenmalige aankoop van … licentie, permanente licentie
en: perpetual licence, lifetime licence, one-time purchase
de: unbefristete Lizenz, Dauerlizenz, Einmalkauf, lebenslange Lizenz
fr: licence perpétuelle, licence à vie, achat unique

[licence-transfer] kind=action is=hand-over of=licence-software
gloss: moving a licence to another device or person
nl: licentie over|zetten, licentie over|dragen, licentie verplaatsen
en: transfer … licence, move … licence, licence transfer
de: Lizenz übertragen, Lizenzübertragung
fr: transférer … licence, transfert de licence

[software-update] kind=thing
gloss: newer version of software
nl: software-update, systeemupdate, nieuwe versie, beveiligingsupdate, app-update
en: software update, system update, new version, security update, app update
de: Softwareupdate, Systemupdate, neue Version, Sicherheitsupdate, App-Update
fr: mise à jour logicielle, nouvelle version, mise à jour de sécurité, mise à jour de l'application

[software-support-period] kind=attribute value=duration of=software-update
gloss: how long a product gets updates
nl: ondersteuningsperiode, updateperiode, jaar updates, updategarantie, softwareondersteuning
en: support period, years of updates, update period, software support
de: Updatezeitraum, Jahre Updates, Supportzeitraum, Updategarantie
fr: période de support, années de mises à jour, durée de support

[system-requirements] kind=document
gloss: what a device needs to run the software
nl: systeemvereisten, systeemeisen, minimale systeemeisen, geschikt apparaat, ondersteund apparaat
en: system requirements, supported device, minimum requirements(system), compatible device
de: Systemvoraussetzung, Systemanforderung, unterstütztes Gerät, kompatibles Gerät
fr: configuration requise, configuration minimale, appareil pris en charge, appareil compatible

[compatible] kind=state opposite=incompatible
gloss: works together with a device
nl: compatibel, geschikt voor … apparaat, werkt met
en: compatible, =works with, =runs on, =is supported, =are supported, =supported by, =supports, =works on all, work with all
de: kompatibel, geeignet für … Gerät
fr: compatible, pris en charge(device), fonctionne avec

[incompatible] kind=state opposite=compatible
gloss: does not work with a device
nl: niet compatibel, niet ondersteund, wordt niet ondersteund, werkt niet met
en: incompatible, not compatible, not supported, unsupported
de: nicht kompatibel, nicht unterstützt, inkompatibel
fr: incompatible, non compatible, non pris en charge, pas compatible

[operating-system] kind=thing
gloss: Windows, macOS, iOS, Android
nl: besturingssysteem, Windows, macOS, iOS, Android
en: operating system, macOS, iOS, Android, =Windows
de: Betriebssystem, Windows, macOS, iOS, Android
fr: système d'exploitation, Windows, macOS, iOS, Android

[os-version-minimum] kind=attribute value=number of=operating-system
gloss: lowest version that works
nl: minimale versie, vanaf versie, iOS-versie, Android-versie
en: minimum version, version or later, iOS version, Android version
de: Mindestversion, ab Version, iOS-Version, Android-Version
fr: version minimale, à partir de la version, version iOS, version Android

[browser] kind=thing
gloss: program for websites
nl: browser, webbrowser, cache wissen, cookies wissen, incognitovenster
en: browser, web browser, clear … cache, clear cookies, private window
de: Browser, Webbrowser, Cache leeren, Cookies löschen
fr: navigateur, navigateur web, vider … cache, supprimer les cookies

[app-crash] kind=event
gloss: program or app stops or hangs
nl: vast|lopen, app loopt vast, crashen, app crasht, app werkt niet, bevriest
en: app crashes, error message, app does not work, app not working, error code
de: ab|stürzen, Absturz, Fehlermeldung, App stürzt ab, App funktioniert nicht, hängt sich auf
fr: planter, plantage, message d'erreur, application ne fonctionne pas, application se ferme, bug

[reinstall] kind=action
gloss: removing and installing again
nl: opnieuw installeren, app opnieuw installeren, herinstalleren, verwijderen en opnieuw installeren
en: reinstall, uninstall and reinstall, install again, reinstall the app, uninstall
de: neu installieren, Neuinstallation, App neu installieren, =deinstallieren und neu
fr: réinstaller, réinstallation, désinstaller et réinstaller, désinstaller

[app-store] kind=thing
gloss: shop for apps
nl: App Store, Google Play, Play Store, appwinkel
en: App Store, Google Play, Play Store, app shop
de: App Store, Google Play, Play Store
fr: App Store, Google Play, Play Store, magasin d'applications

[subscribed-via-app-store] kind=state
gloss: subscription bought through an app store must be handled there
nl: via de App Store afgesloten, via Apple afgesloten, afgesloten via Google, via de App Store opzeggen
en: subscribed via the App Store, billed by Apple, subscribed through Google, bought through the App Store
de: über den App Store abgeschlossen, über Apple abgeschlossen, über Google abgeschlossen
fr: souscrit via l'App Store, abonné via Apple, souscrit via Google

[in-app-purchase] kind=action is=buy
gloss: buying within an app or game
nl: in-app-aankoop, in-appaankoop, aankoop in de app, aankoop binnen het spel
en: in-app purchase, in-game purchase, purchase within the app
de: In-App-Kauf, Kauf in der App, In-Game-Kauf
fr: achat intégré, achat in-app, achat dans l'application

[cloud-storage] kind=thing
gloss: online space for files
nl: cloudopslag, opslag in de cloud, online opslag, cloud
en: cloud storage, online storage, cloud
de: Cloud-Speicher, Onlinespeicher, Cloud
fr: stockage en ligne, stockage cloud, cloud, espace de stockage en ligne

[cloud-storage-size] kind=attribute value=number of=cloud-storage,store-away
gloss: how much space
nl: opslagruimte, opslagcapaciteit, opslaglimiet, GB opslag
en: storage space, storage limit, storage capacity, GB of storage
de: Speicherplatz, Speicherlimit, Speicherkapazität, GB Speicher
fr: espace de stockage, capacité de stockage, limite de stockage, Go de stockage

[storage-full] kind=event
gloss: no space left
nl: opslag vol, opslagruimte vol, geheugen vol, mailbox vol
en: storage full, out of storage, mailbox full, no space left
de: Speicher voll, Postfach voll, Speicherplatz voll
fr: stockage plein, espace plein, boîte pleine, stockage saturé

[file-size-limit] kind=attribute value=number
gloss: maximum size of a file or attachment
nl: maximale bestandsgrootte, bestandsgrootte, maximale grootte van … bijlage, bestandslimiet
en: maximum file size, file size limit, attachment size
de: maximale Dateigröße, Dateigröße, Anhangsgröße
fr: taille maximale du fichier, taille du fichier, taille de la pièce jointe

[file-format] kind=attribute
gloss: accepted kinds of file
nl: bestandsformaat, bestandstype, jpg
en: file format, file type, jpg
de: Dateiformat, Dateityp, JPG
fr: format de fichier, type de fichier, JPG

[backup] kind=action is=save-data
gloss: keeping a spare copy of data
nl: back-up, reservekopie, back-uppen, back-up maken
en: backup, back up, make a backup
de: Backup, Sicherungskopie, Datensicherung, =sichern(backup), Daten sichern
fr: sauvegarde, copie de sauvegarde

[backup-retention] kind=attribute value=duration of=backup,keep
gloss: how long backups are kept
nl: back-ups … bewaard, bewaartermijn back-up, back-up bewaren
en: backups kept, backup retention, keep backups
de: Backups aufbewahrt, Aufbewahrung von Backups
fr: sauvegardes conservées, conservation des sauvegardes

[restore-data] kind=action
gloss: getting deleted files back
nl: bestanden herstellen, herstel van bestanden, prullenbak, verwijderde bestanden terughalen
en: restore files, recover … files, recycle bin, restore deleted files
de: Dateien wiederherstellen, Papierkorb, gelöschte Dateien
fr: restaurer … fichiers, récupérer … fichiers, corbeille, fichiers supprimés

[trash-retention] kind=attribute value=duration of=restore-data
gloss: how long deleted files can be recovered
nl: prullenbak … bewaard, dagen in de prullenbak, verwijderde bestanden blijven
en: days in the bin, deleted files kept for, stays in the bin
de: Tage im Papierkorb, gelöschte Dateien bleiben
fr: jours dans la corbeille, fichiers supprimés conservés

[sync] kind=action
gloss: keeping data the same on several devices
nl: synchroniseren, synchronisatie, gesynchroniseerd
en: sync, synchronise, synchronisation
de: synchronisieren, Synchronisierung, Synchronisation
fr: synchroniser, synchronisation

[factory-reset] kind=action is=reset
gloss: putting a device back to original settings
nl: terugzetten naar fabrieksinstellingen, fabrieksreset, naar fabrieksinstellingen
en: factory reset, reset to factory settings
de: auf Werkseinstellungen zurücksetzen, Werksreset
fr: réinitialisation d'usine, paramètres d'usine, réinitialiser … appareil

[settings] kind=thing
gloss: options of an app, device or account
nl: menu Instellingen, =instelling, =instellingen, accountinstellingen, appinstellingen, privacyinstellingen, in|stellen
en: settings, preferences, options menu, configure, configuration
de: Einstellung(settings), Einstellungen, Präferenzen
fr: paramètres, réglage, préférences, configurer, configuration

[notification-settings] kind=thing of=notify
gloss: which messages an app may send
nl: meldingen uit|zetten, meldingsinstellingen, notificaties
en: notification settings, turn off notifications
de: Benachrichtigungseinstellungen, Mitteilungen ausschalten
fr: paramètres de notification, désactiver les notifications

[location-access] kind=action
gloss: allowing an app to use one's place
nl: locatietoegang, locatie delen, locatiegegevens, gps
en: location access, location services, share … location, GPS
de: Standortzugriff, Standortfreigabe, Standortdaten, GPS
fr: accès à la localisation, géolocalisation, partager … position, GPS

[game-online] kind=thing
gloss: computer game played online
nl: online game, onlinespel, multiplayer, gamen
en: online game, multiplayer, gaming
de: Onlinespiel, Multiplayer, Gaming
fr: jeu en ligne, multijoueur

[game-progress] kind=thing
gloss: saved state in a game
nl: spelvoortgang, voortgang in het spel, opgeslagen spel
en: game progress, saved game, save file
de: Spielfortschritt, Spielstand, Speicherstand
fr: progression du jeu, partie sauvegardée, sauvegarde de jeu

[game-code] kind=thing
gloss: digital key for a game or credit
nl: gamecode, digitale code, downloadcode, gamekey, tegoedcode
en: game key, game code, digital code, download code
de: Gamecode, Spielecode, digitaler Code, Downloadcode
fr: clé de jeu, code de jeu, code numérique, code de téléchargement

[in-game-currency] kind=thing
gloss: virtual money in a game
nl: virtueel geld, spelmunten, in-game-valuta, gems
en: in-game currency, virtual currency, game credits, virtual coins
de: Spielwährung, virtuelle Währung, Ingame-Währung
fr: monnaie virtuelle, monnaie du jeu, crédits de jeu

[account-ban] kind=event
gloss: user excluded for breaking rules
nl: ban, geband, verbannen, uitgesloten van het spel, account verbannen
en: account ban, suspended for breaking the rules
de: Kontosperre wegen Regelverstoß, gebannt, Bann, Spielausschluss
fr: bannissement, banni, exclusion pour non-respect des règles

[beta-version] kind=thing
gloss: trial version of software
nl: bètaversie, testversie, vroege toegang
en: beta version, beta, early access
de: Betaversion, Testversion, Early Access
fr: version bêta, version d'essai, accès anticipé

[free-version] kind=thing opposite=premium-version
gloss: free variant of an app or service
nl: gratis versie, gratis variant, gratis account, basisversie
en: free version, free tier, free account, basic version
de: Gratisversion, kostenlose Version, kostenloses Konto, Basisversion
fr: version gratuite, compte gratuit, version de base, offre gratuite

[premium-version] kind=thing opposite=free-version
gloss: paid variant with more functions
nl: premiumversie, premium, betaalde versie, pro-versie
en: premium version, premium(premium version), paid version, pro version
de: Premiumversion, Premium, Bezahlversion, kostenpflichtige Version
fr: version premium, premium, version payante, version pro

[digital-content-waiver] kind=action of=withdrawal-right
gloss: giving up the right of withdrawal when a digital product is delivered at once
nl: afstand doen van … herroepingsrecht, afzien van … bedenktijd, afstand van … bedenktijd, vervalt … herroepingsrecht
en: waive … right of withdrawal, lose … right to cancel, waive … cooling-off
de: auf … Widerrufsrecht verzichten, Widerrufsrecht erlischt, Verzicht auf … Widerrufsrecht
fr: renoncer à … droit de rétractation, renonciation au droit de rétractation, perdre … droit de rétractation

[use-licence-abroad] kind=action of=abroad
gloss: using a streaming service in another country
nl: in het buitenland kijken, kijken in het buitenland, geoblocking, streamen in het buitenland
en: watch abroad, stream abroad, use abroad streaming, geo-blocking
de: im Ausland streamen, im Ausland schauen
fr: regarder à l'étranger, streaming à l'étranger, géoblocage

[cast] kind=action
gloss: showing content from a phone on TV
nl: casten, chromecast, naar tv streamen, airplay
en: chromecast, screen mirroring, airplay, =cast to, =cast from, =casting, cast … TV, cast video
de: auf den Fernseher streamen, Chromecast, Bildschirmspiegelung, AirPlay
fr: diffuser sur la télé, chromecast, recopie d'écran, airplay

[smart-tv] kind=thing of=television
gloss: television with apps
nl: smart-tv, smart tv, televisie met apps
en: smart TV, connected TV
de: Smart-TV, Smart TV
fr: smart TV, TV connectée, téléviseur connecté

[webhosting] kind=thing
gloss: space for a website and domain name
nl: webhosting, hosting, domeinnaam, domein(web), hostingpakket
en: web hosting, hosting, domain name
de: Webhosting, Hosting, Domain, Domainname
fr: hébergement web, nom de domaine, hébergeur

[domain-transfer] kind=action
gloss: moving a domain name to another provider
nl: domein verhuizen, domeinnaam verhuizen, verhuiscode
en: transfer … domain, domain transfer, auth code
de: Domain umziehen, Domaintransfer, Auth-Code
fr: transférer … domaine, transfert de domaine, code d'autorisation

[uptime] kind=attribute value=percentage
gloss: how reliably a service is available
nl: uptime, beschikbaarheidsgarantie, uptimegarantie
en: uptime, uptime guarantee, service availability
de: Verfügbarkeitsgarantie, Uptime, Systemverfügbarkeit
fr: taux de disponibilité, garantie de disponibilité, uptime

[api] kind=thing
gloss: interface for other software
nl: API, koppeling met … systeem, API-sleutel, integratie
en: API, API key, integration
de: API, Schnittstelle, API-Schlüssel, Integration
fr: API, clé API, intégration

[api-rate-limit] kind=attribute value=number of=api
gloss: number of requests allowed
nl: aanroepen per minuut, API-limiet, aantal verzoeken
en: rate limit, requests per minute, API calls
de: Anfragelimit, Anfragen pro Minute, API-Limit
fr: limite de requêtes, requêtes par minute

[user-seat] kind=attribute value=number
gloss: number of users in a business plan
nl: gebruikerslicentie, aantal gebruikers, per gebruiker
en: user seat, number of users, per user
de: Nutzerplatz, Anzahl der Nutzer, pro Nutzer
fr: siège utilisateur, nombre d'utilisateurs, par utilisateur

[accessibility-app] kind=quality
gloss: usable with aids such as screen readers
nl: schermlezer, voorleesfunctie, grote letters, digitaal toegankelijk
en: screen reader, read-aloud, large text, digitally accessible
de: Screenreader, Vorlesefunktion, große Schrift
fr: lecteur d'écran, lecture vocale, gros caractères

[language-setting] kind=action
gloss: changing the language of app or subtitles
nl: taal wijzigen, taalinstelling, taal van … app, andere taal in|stellen
en: change … language, language setting, switch language
de: Sprache ändern, Spracheinstellung, Sprache umstellen
fr: changer … langue, paramètre de langue, réglage de la langue
