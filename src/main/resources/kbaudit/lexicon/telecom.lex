# Telecom: mobile, SIM, data, roaming, porting, broadband, router, TV, technician, outage.

[sim-card] kind=thing opposite=esim
gloss: chip card for a mobile phone
nl: simkaart, sim, nano-sim, fysieke simkaart, sim-kaart
en: SIM card, SIM, nano SIM, physical SIM
de: SIM-Karte, SIM, Nano-SIM, physische SIM-Karte
fr: carte SIM, SIM, nano-SIM, carte SIM physique

[esim] kind=thing opposite=sim-card
gloss: digital SIM
nl: eSIM, e-sim, digitale simkaart, digitale sim
en: eSIM, digital SIM, embedded SIM
de: eSIM, digitale SIM, elektronische SIM-Karte
fr: eSIM, carte SIM numérique, SIM dématérialisée

[sim-activate] kind=action is=activate
gloss: making a SIM work
nl: simkaart activeren, sim activeren, activering van … simkaart, eSIM activeren, eSIM installeren, activering van de simkaart, simkaart … activeren
en: activate … SIM, SIM activation, activate … eSIM, install … eSIM
de: SIM-Karte aktivieren, SIM-Aktivierung, eSIM aktivieren, SIM frei|schalten, eSIM installieren, Aktivierung der SIM-Karte
fr: activer … carte SIM, activation de la carte SIM, activer … eSIM, installer … eSIM

[sim-activation-time] kind=attribute value=duration of=sim-activate,activate
gloss: how long activating takes
nl: simkaart actief binnen, activeringstijd, activering duurt
en: SIM active within, activation time, activation takes
de: Aktivierungsdauer, Aktivierung dauert, Freischaltung dauert
fr: délai d'activation, activation prend, durée d'activation

[sim-replace] kind=action of=sim-card
gloss: getting a new SIM for a lost or broken one
nl: nieuwe simkaart, vervangende simkaart, simkaart vervangen, simkaart aan|vragen, simwissel
en: replacement SIM, new SIM card, SIM swap, replace … SIM
de: Ersatz-SIM, neue SIM-Karte, SIM-Kartentausch, SIM-Karte ersetzen
fr: remplacement de carte SIM, nouvelle carte SIM, changer de carte SIM, remplacer … carte SIM

[sim-replace-fee] kind=attribute value=money of=sim-replace,sim-card
gloss: what a new SIM costs
nl: kosten nieuwe simkaart, simkaartkosten, simkosten, kosten vervangende simkaart
en: SIM replacement fee, SIM card charge, replacement SIM cost
de: SIM-Kartengebühr, Gebühr für Ersatz-SIM, Kosten Ersatzkarte
fr: frais de carte SIM, coût de remplacement de la SIM, prix de la carte SIM

[sim-block] kind=action is=block of=sim-card
gloss: blocking a SIM after loss or theft
nl: simkaart blokkeren, sim blokkeren, nummer blokkeren, simblokkade
en: block … SIM, bar … SIM, SIM block, suspend … SIM
de: SIM-Karte sperren, SIM sperren, SIM-Sperre
fr: bloquer … carte SIM, blocage de la carte SIM, suspendre … ligne

[puk-code] kind=thing
gloss: code to unlock a SIM after wrong PIN
nl: pukcode, PUK
en: PUK code, PUK
de: PUK, PUK-Code
fr: code PUK, PUK

[simlock] kind=state
gloss: handset tied to one network
nl: simlock, simlockvrij, toestel vergrendeld op netwerk
en: SIM lock, locked to a network, unlocked handset, network lock
de: SIM-Lock, SIM-Lock-frei, Netzsperre
fr: verrouillage SIM, simlock, désimlocker, débloqué tout opérateur

[sim-only] kind=thing
gloss: mobile plan without a handset
nl: sim only, sim-only-abonnement, abonnement zonder toestel, sim only abonnement
en: SIM-only, SIM only plan, SIM-only deal
de: SIM-only, SIM-Only-Tarif, Tarif ohne Handy
fr: forfait sans téléphone, forfait SIM seule, forfait sans mobile

[mobile-plan] kind=thing
gloss: subscription for mobile telephony
nl: mobiel abonnement, telefoonabonnement, gsm-abonnement, belabonnement
en: mobile plan, phone plan, mobile contract, mobile subscription
de: Mobilfunkvertrag, Handyvertrag, Mobilfunktarif, Handytarif
fr: forfait mobile, abonnement mobile, abonnement téléphonique

[handset-plan] kind=thing is=mobile-plan of=phone-device
gloss: mobile plan including a device paid off monthly
nl: abonnement met toestel, toestelkrediet, toestelafbetaling, toestelkosten
en: phone contract with handset, device plan, handset plan, pay monthly phone
de: Tarif mit Handy, Geräterate, Vertrag mit Smartphone
fr: forfait avec téléphone, téléphone subventionné, mobile à crédit

[prepaid-mobile] kind=thing
gloss: mobile telephony paid in advance
nl: beltegoed, prepaidkaart bellen, opwaarderen van beltegoed, prepaid
en: prepaid SIM, PAYG, call credit, pay as you go
de: Prepaid-Tarif, Gesprächsguthaben, Prepaid, Prepaid-Karte
fr: carte prépayée mobile, recharge mobile, crédit d'appel

[call-credit-validity] kind=attribute value=duration of=prepaid-mobile
gloss: how long prepaid credit stays valid
nl: geldigheid van … beltegoed, beltegoed … geldig, beltegoed vervalt, beltegoed verloopt
en: credit valid, call credit expires, credit expires
de: Guthaben gültig, Guthaben verfällt, Gültigkeit des Guthabens
fr: crédit valable, validité du crédit, crédit expire

[data-bundle] kind=thing
gloss: amount of mobile data in a plan
nl: databundel, internetbundel, mobiele data, databundels, data-abonnement, MB-bundel, bundel(data), internetten buiten bundel
en: data bundle, data allowance, mobile data, data plan
de: Datenvolumen, Datenpaket, mobile Daten, Inklusivvolumen, Datentarif, =Inklusivvolumens
fr: forfait data, enveloppe data, données mobiles, forfait internet mobile, data mobile

[data-limit] kind=attribute value=number of=data-bundle
gloss: maximum amount of data
nl: datalimiet, hoeveel data, aantal GB, GB data, datategoed, GB per maand, fair-use-limiet, fair use, FUP
en: data limit, data cap, fair use limit, GB of data, fair use policy, fair use, GB per month
de: Datenlimit, Datenobergrenze, GB Datenvolumen, Fair-Use-Grenze, Fair Use, Highspeed-Volumen
fr: limite de données, plafond de données, Go de data, limite d'utilisation équitable, usage raisonnable, Go par mois

[data-used-up] kind=event of=data-bundle
gloss: bundle is finished
nl: bundel op, databundel op, data op, buiten bundel, buiten de bundel, databundel verbruikt, over je bundel, bundel leeg, databundel leeg, bundel … op, databundel … op, door je data heen, door je bundel heen, verbruik van … databundel, bundel opmaken, bundel opgemaakt, data verbruikt, data opgemaakt
en: data used up, run out of data, out of bundle, exceed … allowance, use up your data, out of data, data runs out, used all … data, allowance … used up, data … used up, used up … data, out of allowance
de: Datenvolumen verbraucht, Datenvolumen aufgebraucht, Volumen aufgebraucht, außerhalb des Pakets, Datenvolumen weg, Datenvolumen leer, Volumen … verbraucht, Verbrauch des … Datenvolumens, Datenvolumen … aufgebraucht, Datenvolumen … verbraucht, Volumen weg
fr: data épuisée, forfait épuisé, hors forfait, dépassement de forfait, forfait data épuisé, data … consommée, forfait … épuisé, plus de data, forfait consommé

[out-of-bundle-price] kind=attribute value=money of=data-used-up
gloss: price for use beyond the bundle
nl: buitenbundelkosten, kosten buiten bundel, buitenbundeltarief, buiten-bundeltarief
en: out-of-bundle charge, out of bundle rate, out-of-bundle rate, overage charge
de: Kosten außerhalb des Pakets, Folgepreis, Preis außerhalb des Pakets
fr: tarif hors forfait, coût hors forfait, frais hors forfait

[throttle] kind=event of=data-bundle
gloss: speed lowered after the data limit
nl: snelheid verlaagd, afgeknepen, verlaagde snelheid, snelheidsbeperking, teruggeschroefd, langzamer surfen, trager surfen, lagere snelheid, op lage snelheid, snelheid … omlaag, internet … trager, internet … langzamer, surfen … langzamer
en: throttle, speed reduced, slowed down, reduced speed, speeds are reduced, slower speed, slower browsing, browse … slower, surf … slower, speed … drops
de: drosseln, gedrosselt, Drosselung, Geschwindigkeit reduziert, Geschwindigkeitsdrosselung, langsamer surfen, langsamer weiter|surfen, reduzierte Geschwindigkeit, mit weniger Tempo, langsamer weiter
fr: débit réduit, brider, réduction de débit, vitesse réduite, débit bridé, navigation ralentie, vitesse ralentie, surfer plus lentement, débit ralenti

[data-top-up] kind=action
gloss: buying extra data
nl: extra data, databundel bij|kopen, aanvullende bundel, extra MB, extra GB, data bij|kopen
en: extra data, data add-on, buy more data, data top-up, data boost
de: Datenvolumen nachbuchen, Zusatzvolumen, Datenvolumen dazubuchen, extra Datenvolumen
fr: recharge data, data supplémentaire, acheter de la data, option data

[data-rollover] kind=state
gloss: unused data carried to next month
nl: data mee|nemen, ongebruikte data, bundel doorschuiven, meenemen naar de volgende maand
en: data rollover, unused data, roll over data, carry over data
de: Datenübertrag, ungenutztes Datenvolumen, Volumen mitnehmen
fr: report de data, data non utilisée, data reportable, reporter … data

[call-minutes] kind=attribute value=number
gloss: number of call minutes or texts in a plan
nl: belminuut, belbundel, belminuten, sms-bundel, minuten en sms
en: call minute, inclusive minutes, minutes and texts, calls and texts
de: Freiminute, Inklusivminute, Gesprächsminute, Frei-SMS
fr: minute d'appel, appels et SMS, minutes incluses

[unlimited-calls] kind=state
gloss: calls without limit
nl: onbeperkt bellen, onbeperkt bellen en sms'en, onbeperkte belminuten
en: unlimited calls, unlimited minutes, unlimited calls and texts
de: Allnet-Flat, unbegrenzt telefonieren, Telefonflat
fr: appels illimités, appels et SMS illimités, minutes illimitées

[unlimited-data] kind=state
gloss: data without limit
nl: onbeperkt internet, onbeperkte data, unlimited data, onbeperkt mobiel internet
en: unlimited data, unlimited internet
de: unbegrenztes Datenvolumen, Datenflat, unlimitierte Daten, unbegrenzte Daten
fr: data illimitée, internet illimité, données illimitées

[roaming] kind=action of=abroad
gloss: using one's phone abroad
nl: roaming, bellen in het buitenland, internetten in het buitenland, gebruik in het buitenland, data in het buitenland, mobiel in het buitenland
en: roaming, use abroad, use your phone abroad, data abroad, calls abroad
de: Roaming, im Ausland surfen, Auslandsnutzung, im Ausland telefonieren, Handy im Ausland
fr: itinérance, roaming, utilisation à l'étranger, données à l'étranger, téléphone à l'étranger

[roaming-limit] kind=attribute value=number of=roaming
gloss: how much data or how long in other countries
nl: roaminglimiet, datalimiet buitenland, EU-bundel, roamingbundel, databundel in de EU, fair use in het buitenland
en: roaming limit, roaming allowance, EU data allowance, roaming cap, roaming fair use
de: Roaming-Limit, Roaming-Obergrenze, EU-Datenvolumen, Roaming-Volumen
fr: limite d'itinérance, plafond d'itinérance, data en Europe, enveloppe itinérance

[roaming-price] kind=attribute value=money of=roaming
gloss: cost of use abroad
nl: roamingkosten, roamingtarief, buitenlandtarief, kosten in het buitenland
en: roaming charge, roaming rate, roaming cost, price per MB abroad
de: Roaming-Gebühr, Roaming-Kosten, Auslandstarif, Roamingpreis
fr: frais d'itinérance, tarif d'itinérance, frais de roaming, tarif à l'étranger

[roaming-cost-cap] kind=attribute is=maximum-amount value=money of=roaming
gloss: amount at which roaming data is cut off
nl: kostenlimiet buitenland, datalimiet in euro's, roamingkostenplafond, kostenplafond
en: roaming spend cap, roaming spending limit, cost cap abroad
de: Kostenlimit im Ausland, Kostenairbag, Kostendeckel
fr: plafond de dépenses à l'étranger, plafond de frais d'itinérance

[calls-to-abroad] kind=action is=call of=abroad
gloss: calling foreign numbers from home
nl: bellen naar het buitenland, internationaal bellen, buitenlands nummer bellen
en: calls to other countries, international calls, call abroad, =calling abroad, =call abroad
de: Anrufe ins Ausland, internationale Anrufe, ins Ausland telefonieren, Auslandsgespräch
fr: appels vers l'étranger, appels internationaux, appeler à l'étranger

[number-porting] kind=action of=phone-number-data
gloss: taking one's number to another provider
nl: nummerbehoud, nummer mee|nemen, nummerportering, nummer over|zetten, nummer behouden, porteren, nummeroverdracht, nummer overdragen, oude nummer meenemen, nummer mee|verhuizen, nummer houden, telefoonnummer behouden, telefoonnummer houden, telefoonnummer mee|nemen, nummer … verhuist, 06-nummer behouden, nummer … mee naar ons
en: number porting, keep your number, port … number, transfer … number, number transfer, keep your existing number, bring your number, take … number with you, number … comes with you, keep … phone number, keep … mobile number, keep … current number, keep … old number, retain … phone number, hang on to your number
de: Rufnummernmitnahme, Rufnummer mitnehmen, Nummer behalten, Portierung, Rufnummernportierung, Nummer mitnehmen, Rufnummer behalten, Telefonnummer behalten, Handynummer behalten, Handynummer mitnehmen, Rufnummer … mit zu uns, Nummer … mit zu uns, Nummer wandern, Rufnummer wandern, Nummer einfach mit|nehmen, Nummer … mitnehmen, Nummer … mit zu
fr: portabilité, conserver … numéro, portabilité du numéro, garder … numéro, portage de numéro, transférer … numéro, garder le même numéro, garder son numéro, numéro … vous suit

[porting-time] kind=attribute value=duration of=number-porting
gloss: how long porting takes
nl: overzettijd, porteringstermijn, nummerbehoud duurt, nummer overzetten duurt, duur van … nummeroverdracht
en: porting time, port takes, number transfer takes, number transfer time
de: Portierungsdauer, Dauer der Rufnummernmitnahme, Portierung dauert, Rufnummernmitnahme dauert
fr: délai de portabilité, portabilité prend, durée de la portabilité

[porting-fee] kind=attribute value=money of=number-porting
gloss: what porting costs
nl: kosten nummerbehoud, porteringskosten, kosten nummer meenemen
en: porting fee, porting charge, number transfer fee
de: Portierungsgebühr, Kosten der Rufnummernmitnahme, Portierungskosten
fr: frais de portabilité, coût de la portabilité

[porting-code] kind=thing
gloss: code needed for porting
nl: porteringscode, sms-validatie, overstapcode
en: PAC code, porting authorisation code, switching code
de: Portierungscode, Portierungserklärung, Opt-in zur Portierung
fr: code RIO, relevé d'identité opérateur, code de portabilité

[phone-number-change] kind=action of=phone-number-data
gloss: getting another telephone number
nl: ander telefoonnummer, telefoonnummer wijzigen, nummerwijziging, nieuw telefoonnummer
en: change … phone number, new phone number, different phone number, =number change
de: Rufnummer ändern, neue Rufnummer, Rufnummernwechsel, neue Telefonnummer
fr: changer de numéro, nouveau numéro de téléphone, changement de numéro

[hide-number] kind=action
gloss: calling without showing one's number
nl: nummerweergave, anoniem bellen, nummer verbergen, privénummer bellen
en: caller ID, hide … number, withhold … number, anonymous call
de: Rufnummernunterdrückung, Nummer unterdrücken, anonym anrufen, Rufnummernanzeige
fr: masquer … numéro, numéro masqué, présentation du numéro, appel anonyme

[call-forwarding] kind=action is=call
gloss: passing calls to another number
nl: door|schakelen, oproep doorschakelen, doorschakeling
en: call forwarding, divert calls, call divert, forward … calls
de: Rufumleitung, Anrufweiterleitung, Anrufe weiterleiten, Rufweiterleitung
fr: renvoi d'appel, transfert d'appel, renvoyer … appels

[premium-number] kind=thing
gloss: expensive service numbers and texts
nl: betaalnummer, servicenummer betaald, sms-dienst, betaalde sms-dienst, 0900-nummer
en: premium rate number, premium number, premium text, premium SMS
de: Sonderrufnummer, Servicenummer kostenpflichtig, Premium-SMS, 0900-Nummer
fr: SMS surtaxé, numéro spécial, numéro surtaxé

[mobile-payment-third] kind=action is=pay of=invoice
gloss: paying third-party services on the phone bill
nl: betalen via … telefoonrekening, mobiel betalen via factuur, betaalde diensten blokkeren
en: pay by phone bill, charge to mobile, carrier billing, bill to mobile
de: Bezahlen per Handyrechnung, Drittanbietersperre, Zahlung über die Handyrechnung
fr: paiement sur facture opérateur, achats sur facture mobile, payer par facture mobile

[mobile-coverage] kind=state
gloss: reception of the mobile network
nl: dekking(network), bereik(network), =bereik(network), netwerkdekking, mobiel bereik, geen bereik, 5G-dekking
en: network coverage, mobile coverage, signal, no signal, 5G coverage
de: Netzabdeckung, Empfang(network), Netzempfang, kein Netz, Mobilfunkempfang, 5G-Abdeckung
fr: couverture réseau, réception(network), couverture mobile, pas de réseau, couverture 5G

[wifi-calling] kind=action is=call of=wifi
gloss: telephoning over wifi
nl: wifi-bellen, bellen via wifi, wifibellen
en: wifi calling, Wi-Fi calling, calls over wifi
de: WLAN-Telefonie, WLAN Call, WiFi Calling
fr: appels wifi, appels via wifi, wifi calling

[mobile-network] kind=thing
gloss: network such as 4G, 5G
nl: mobiel netwerk, 5G-netwerk, 4G, 5G
en: mobile network, 5G network, 4G, 5G
de: Mobilfunknetz, 5G-Netz, LTE, 5G, 4G
fr: réseau mobile, réseau 5G, 4G, 5G

[family-plan-mobile] kind=thing
gloss: discount for several SIMs in a household
nl: gezinsvoordeel, tweede simkaart, combinatievoordeel, combivoordeel, familievoordeel
en: family plan, multi-SIM discount, combined discount, bundle discount
de: Familientarif, Kombivorteil, Familienvorteil, Partnerkarte
fr: avantage famille, offre famille, remise multi-lignes, avantage multi-offres

[child-sim] kind=thing of=child
gloss: mobile plan for children
nl: kindabonnement, simkaart voor kinderen, kidsabonnement, jeugdbundel
en: kids plan, child SIM, SIM for children
de: Kindertarif, SIM-Karte für Kinder, Kids-Tarif
fr: forfait enfant, carte SIM enfant, forfait jeune

[fixed-line] kind=thing
gloss: telephone line at home
nl: vaste telefonie, vaste lijn, vast bellen, vaste telefoon
en: landline, home phone, fixed line, fixed telephone
de: Festnetz, Festnetzanschluss, Festnetztelefon
fr: téléphonie fixe, ligne fixe, téléphone fixe

[broadband] kind=thing
gloss: internet connection at home
nl: internetabonnement, thuisinternet, internetaansluiting, vast internet, breedband
en: broadband, home internet, internet service, home broadband
de: Internetanschluss, Breitband, DSL, Breitbandanschluss
fr: abonnement internet, internet fixe, ADSL, accès internet

[fibre] kind=thing is=broadband
gloss: optical fibre connection
nl: glasvezel, glasvezelinternet, glasvezelaansluiting, glas(fibre)
en: fibre, full fibre, fibre broadband, fibre-optic
de: Glasfaser, Glasfaseranschluss, FTTH
fr: fibre, fibre optique, raccordement fibre

[cable-internet] kind=thing is=broadband
gloss: internet by television cable
nl: kabelinternet, internet via de kabel, coax
en: cable internet, cable broadband, coaxial
de: Kabelinternet, Kabelanschluss, Koaxialkabel
fr: internet par câble, câble coaxial, réseau câblé

[internet-speed] kind=attribute value=number of=broadband
gloss: speed of the connection
nl: internetsnelheid, downloadsnelheid, uploadsnelheid, Mbps, Mbit/s, verbindingssnelheid
en: internet speed, download speed, upload speed, broadband speed, Mbps, connection speed
de: Internetgeschwindigkeit, Downloadgeschwindigkeit, Uploadgeschwindigkeit, Bandbreite, Mbit/s, Surfgeschwindigkeit
fr: débit internet, vitesse de connexion, débit descendant, débit montant, Mbit/s, vitesse internet

[slow-internet] kind=event
gloss: connection slower than promised
nl: langzaam internet, trage verbinding, traag internet, traag wifi, te lage snelheid
en: slow internet, slow connection, slow wifi, slow broadband
de: langsames Internet, langsame Verbindung, Internet langsam, langsames WLAN
fr: internet lent, connexion lente, lenteur internet, wifi lent

[speed-test] kind=action
gloss: measuring connection speed
nl: speedtest, snelheidstest, snelheid meten, snelheid testen
en: speed test, test … speed, speed check
de: Speedtest, Geschwindigkeitstest, Breitbandmessung
fr: test de débit, test de vitesse, mesurer … débit

[router] kind=thing
gloss: device that spreads the internet at home
nl: router, wifi-router, internetkastje, kastje(router), wifikastje, internetmodem
en: router, wifi router, hub(router)
de: Router, WLAN-Router, Fritzbox
fr: routeur, box internet, routeur wifi, box opérateur, box(router)

[modem] kind=thing is=router
gloss: device that connects to the line
nl: modem, kabelmodem, glasvezelmodem, ONT
en: modem, cable modem, fibre modem, ONT
de: Modem, Kabelmodem, Glasfasermodem, ONT
fr: modem, modem câble, boîtier fibre, boîtier ONT

[own-modem] kind=action
gloss: using one's own modem or router
nl: eigen modem, eigen router, vrije modemkeuze, router van jezelf, eigen apparatuur, andere router, zelf gekochte router, eigen kastje, zelfgekochte router
en: own router, own modem, third-party router, your own equipment, router of your own, another router
de: eigener Router, eigenes Modem, Routerfreiheit, eigene Box, eigene Endgeräte, eigenes Endgerät, eigenen Router, anderer Router
fr: propre modem, propre routeur, modem personnel, propre box, propre matériel, autre routeur

[restart-modem] kind=action is=reset
gloss: turning the modem or router off and on
nl: modem herstarten, router herstarten, modem opnieuw op|starten, stekker eruit, modem uit en aan, router resetten
en: restart … router, reboot … modem, turn it off and on, unplug … router, power cycle
de: Router neu starten, Modem neu starten, Stecker ziehen, vom Strom trennen
fr: redémarrer … box, redémarrer … modem, débrancher … box

[restart-wait] kind=attribute value=duration of=restart-modem
gloss: how long to wait before switching on again
nl: stekker … eruit laten, wacht … voordat … aanzetten, seconden wachten
en: unplugged for, wait … before turning back on, seconds before plugging
de: Sekunden warten, Stecker … gezogen lassen, vor dem Wiedereinschalten
fr: débranché pendant, attendre … avant de rallumer, secondes avant de rebrancher

[modem-lights] kind=thing
gloss: indicator lights on the modem
nl: lampjes op … modem, modemlampje, lampje knippert, controlelampje
en: router lights, modem lights, light is flashing, indicator light
de: Kontrollleuchte, LED am Router, Lampe blinkt
fr: voyant, voyants de la box, voyant clignote

[modem-return] kind=action of=return-goods
gloss: sending modem or TV box back after the contract ends
nl: modem retourneren, apparatuur terug|sturen, modem terug|sturen, apparatuur in|leveren, modem inleveren
en: return … router, return … equipment, send back … modem, return … modem
de: Router zurücksenden, Geräte zurücksenden, Modem zurückschicken, Leihgeräte zurücksenden
fr: restituer … box, rendre … modem, retour du matériel, renvoyer … box, restitution du matériel

[modem-return-period] kind=attribute value=duration of=modem-return,return-goods
gloss: within what time equipment must be returned
nl: inlevertermijn apparatuur, modem binnen … terugsturen, termijn voor retour van apparatuur
en: equipment return period, return equipment within, return your router within
de: Rückgabefrist für Geräte, Router innerhalb … zurücksenden, Frist zur Geräterückgabe
fr: délai de restitution, restituer … box sous, délai de retour du matériel

[modem-not-returned-fee] kind=attribute value=money of=modem-return
gloss: charge for equipment not sent back
nl: niet-retourkosten, kosten niet ingeleverde apparatuur, boete niet ingeleverd modem
en: non-return fee, unreturned equipment fee, equipment non-return charge
de: Gebühr für nicht zurückgesendete Geräte, Schadenspauschale für Geräte
fr: frais de non-restitution, pénalité de non-restitution

[wifi-extender] kind=thing
gloss: device that extends wifi
nl: wifi-versterker, wifi-punt, mesh, wifi-extender, repeater
en: wifi extender, wifi booster, mesh, repeater
de: WLAN-Verstärker, WLAN-Repeater, Mesh, Repeater
fr: répéteur wifi, amplificateur wifi, mesh

[wifi-password] kind=thing
gloss: password and name of the wifi network
nl: wifi-wachtwoord, wifi-code, netwerknaam, wifinaam, wifi-naam
en: wifi password, wifi key, network name, SSID
de: WLAN-Passwort, WLAN-Schlüssel, Netzwerkname, SSID
fr: mot de passe wifi, clé wifi, nom du réseau, SSID

[telecom-outage] kind=event is=malfunction
gloss: internet, TV or telephone does not work in an area
nl: internetstoring, netwerkstoring, geen internet, internet ligt eruit, ligt eruit, tv-storing, netstoring telecom
en: service outage, network outage, no internet, service disruption, internet is down, connection down, network down
de: Netzstörung, Internetstörung, kein Internet, Internetausfall, Netzausfall
fr: panne internet, panne réseau, pas d'internet, interruption de service, coupure internet, incident réseau, panne de réseau

[telecom-outage-time] kind=attribute value=duration of=telecom-outage
gloss: how long repair of a fault takes
nl: hersteltijd, oplostijd, storing verholpen binnen, storing duurt, oplostermijn
en: fault repair time, time to fix, outage lasts, fault fixed within, fix time
de: Entstörzeit, Entstörungsfrist, Störungsdauer, Störung behoben innerhalb, Entstördauer
fr: délai de rétablissement, rétabli sous, durée de la panne, délai de résolution

[telecom-outage-report] kind=action is=report of=malfunction
gloss: telling the provider about a fault
nl: storing melden, storing door|geven, storingsmelding, storing aan|melden
en: report … fault, report … outage, fault report, log a fault
de: Störung melden, Störungsmeldung, Ausfall melden
fr: signaler … panne, signalement de panne, déclarer … panne

[telecom-maintenance] kind=event is=maintenance-event
gloss: planned work on network or system
nl: onderhoudswerkzaamheden, werkzaamheden aan het netwerk, onderhoud aan het netwerk
en: planned maintenance(telecom maintenance), scheduled maintenance, network maintenance, maintenance work
de: geplante Wartung, Netzwartung, Wartungsfenster
fr: maintenance planifiée, travaux de maintenance, maintenance programmée

[telecom-outage-compensation] kind=attribute is=compensation value=money of=telecom-outage
gloss: money back for an outage
nl: vergoeding bij storing, compensatie bij storing, schadevergoeding bij storing
en: outage credit, fault compensation, compensation for loss of service
de: Entschädigung bei Ausfall, Gutschrift bei Störung, Ausfallentschädigung
fr: indemnisation en cas de panne, dédommagement pour panne, compensation pour coupure

[outage-compensation-threshold] kind=attribute value=duration of=telecom-outage-compensation,malfunction
gloss: how long an outage must last to get compensation
nl: storing langer dan, storing van minimaal, storing die langer duurt dan
en: outage longer than, outage of more than, fault lasts longer than
de: Ausfall länger als, Störung länger als, Ausfall von mehr als
fr: panne de plus de, panne supérieure à, coupure de plus de

[technician-visit] kind=event opposite=self-install of=technician,install
gloss: engineer comes to the home
nl: monteursbezoek, monteur langs|komen, monteursafspraak, afspraak met … monteur, bezoek van … monteur, bezoek van … technicus, technicus langs|komen, komt een monteur, monteur … aan te pas, monteur … nodig, monteur over de vloer, installateur langs|komen, monteur sturen
en: technician visit, engineer visit, engineer appointment, installer, technician appointment, engineer … come, engineer … visit, technician … come round, send … engineer, no engineer, visit from an engineer, send … technician
de: Technikertermin, Technikerbesuch, Termin mit … Techniker, Techniker vorbei|kommen, Techniker … ins Haus, Techniker schicken, Techniker nötig, Besuch des Technikers, Besuch … Techniker
fr: visite du technicien, passage du technicien, intervention du technicien, rendez-vous technicien, technicien … passer, passage d'un technicien, visite d'un technicien, envoyer un technicien

[technician-visit-fee] kind=attribute value=money of=technician-visit,technician
gloss: what an engineer's visit costs
nl: monteurskosten, kosten monteursbezoek, monteursbezoekkosten, kosten van … monteur
en: engineer visit charge, technician fee, engineer fee, engineer charge
de: Technikerkosten, Kosten für Technikereinsatz, Technikerpauschale
fr: frais de technicien, frais d'intervention, coût du passage du technicien, forfait d'intervention

[technician-slot] kind=attribute value=time of=technician-visit,technician
gloss: within what hours the engineer comes
nl: monteur komt tussen, tijdvak monteur, bezoektijdvak, monteur komt in
en: engineer arrives between, engineer time slot, appointment window
de: Techniker kommt zwischen, Technikerzeitfenster, Terminfenster
fr: créneau du technicien, technicien passe entre, plage de passage

[technician-wait] kind=attribute value=duration of=technician-visit,technician
gloss: how soon an engineer can come
nl: eerstvolgende monteur, monteur binnen, monteur komt binnen
en: engineer within, technician within, next available engineer
de: Techniker innerhalb, nächster Technikertermin
fr: technicien sous, prochain rendez-vous technicien

[missed-technician] kind=event of=make-appointment,technician-visit
gloss: customer not home when the engineer comes
nl: niet thuis bij monteur, gemiste monteursafspraak, monteursafspraak gemist
en: missed engineer appointment, miss the engineer, missed engineer visit
de: Technikertermin verpasst, verpasster Technikertermin
fr: rendez-vous technicien manqué, absent au rendez-vous technicien

[self-install] kind=action opposite=technician-visit of=install
gloss: customer installs by himself
nl: zelf installeren, doe-het-zelfpakket, zelfinstallatie, installatiepakket, zelf aan|sluiten, zelf installatie, zelf … installeren
en: self-install, self-installation, install it yourself, self-setup, connect it yourself, plug it in yourself, set it up yourself, install … yourself
de: Selbstinstallation, selbst installieren, Installationspaket, selbst an|schließen, selber an|schließen, selber installieren
fr: auto-installation, installer soi-même, kit d'installation, installation par vos soins, brancher vous-même, installer vous-même, le brancher soi-même

[connection-cost] kind=attribute value=money
gloss: one-off cost of getting connected
nl: aansluitkosten(connection cost), activatiekosten, installatiekosten, eenmalige aansluitkosten
en: connection fee, activation fee, setup fee, installation fee, set-up cost
de: Anschlussgebühr, Einrichtungsgebühr, Aktivierungsgebühr, Bereitstellungsgebühr, Anschlusspreis
fr: frais d'activation, frais de raccordement, frais d'installation, frais de mise en service

[connection-time] kind=attribute value=duration of=broadband
gloss: how long before a new line works
nl: aansluittermijn, aansluiting duurt, aansluittijd, internet geactiveerd binnen
en: time to get connected, installation lead time, go-live time, =connection time
de: Bereitstellungsdauer, Anschlussdauer, Schaltdauer
fr: délai de raccordement, délai de mise en service, délai d'installation

[availability-check] kind=action is=check
gloss: checking if a service can be had at an address
nl: postcodecheck, beschikbaarheid op … adres, adrescheck, beschikbaarheidscheck
en: postcode check, availability checker, check availability at your address
de: Verfügbarkeitsprüfung, Verfügbarkeit prüfen, Verfügbarkeitscheck, Adressprüfung
fr: test d'éligibilité, éligibilité de l'adresse, vérifier … éligibilité

[move-telecom] kind=action
gloss: taking internet and TV to a new home
nl: internet verhuizen, verhuisservice internet, internet mee|verhuizen, abonnement mee|verhuizen
en: move your broadband, move broadband, take your internet with you, moving home broadband
de: Umzugsservice, Anschluss umziehen, Internet umziehen, DSL-Umzug
fr: déménager … internet, déménager … ligne, transfert de ligne, déménagement de la ligne

[move-telecom-notice] kind=attribute value=duration of=move-telecom,move-house
gloss: how long before the move the provider must be told
nl: verhuizing doorgeven uiterlijk, weken voor … verhuizing, voor de verhuizing doorgeven
en: weeks before you move, notify … before moving, days before your move
de: Wochen vor dem Umzug, vor dem Umzug melden
fr: semaines avant le déménagement, avant votre déménagement

[switch-telecom] kind=action of=supplier
gloss: changing to another internet or mobile provider
nl: overstappen van provider, overstappen naar … provider, provider wisselen
en: switch broadband provider, provider switch, one touch switch, change network
de: Anbieterwechsel(switch telecom), Providerwechsel
fr: changement d'opérateur, changer de fournisseur internet

[tv-service] kind=thing of=television
gloss: television subscription
nl: tv-abonnement, digitale televisie, televisieabonnement, tv-pakket basis, interactieve tv
en: TV service, digital TV, TV subscription, TV plan
de: TV-Anschluss, Digitalfernsehen, TV-Paket, Fernsehanschluss
fr: abonnement télé, télévision numérique, offre TV, service TV

[tv-box] kind=thing
gloss: receiver for digital TV
nl: tv-box, mediabox, tv-ontvanger, decoder, settopbox, tv-kastje
en: TV box, set-top box, decoder, TV receiver
de: TV-Box, Receiver, Set-Top-Box, Mediabox
fr: décodeur, box TV, décodeur TV

[tv-box-number] kind=attribute value=number of=tv-box
gloss: how many televisions or boxes
nl: aantal tv-ontvangers, extra tv-ontvanger, meerdere televisies, extra mediabox
en: number of TV boxes, extra TV box, multiple TVs, multiroom
de: Anzahl der Receiver, zusätzlicher Receiver, mehrere Fernseher, Multiroom
fr: nombre de décodeurs, décodeur supplémentaire, plusieurs téléviseurs, multi-TV

[tv-channel] kind=thing
gloss: television station
nl: zender, tv-zender, kanaal(TV), zenderoverzicht, zenderaanbod
en: TV channel, channel line-up, channel list
de: Sender(TV), Fernsehsender, Senderliste, TV-Sender
fr: chaîne(TV), chaîne de télévision, liste des chaînes

[tv-extra-package] kind=thing
gloss: paid extra channels
nl: extra tv-pakket, zenderpakket, sportpakket, filmpakket, pluspakket
en: TV add-on, sports package, channel pack, extra channels
de: Senderpaket, Sportpaket, TV-Zusatzpaket, Zusatzsender
fr: bouquet TV, pack sport, option TV, chaînes supplémentaires

[tv-record] kind=action
gloss: recording television programmes
nl: opnemen(TV), programma op|nemen, opname(TV), programma terug|kijken, opnameruimte
en: record … programme, recording(TV), record TV
de: Aufnahme(TV), Sendung auf|nehmen, Aufnahmefunktion
fr: enregistrer … programme, enregistrement TV, enregistrer … émission

[tv-recording-retention] kind=attribute value=duration of=tv-record,keep
gloss: how long recordings are kept
nl: opnames bewaren, opnamen … bewaard, bewaartijd van opnames
en: recordings are kept, keep recordings for, recording storage time
de: Aufnahmen … gespeichert, Speicherdauer der Aufnahmen
fr: enregistrements TV conservés, durée de conservation des enregistrements

[tv-catch-up] kind=action
gloss: watching programmes already broadcast
nl: programma gemist, replay, begin gemist, replay-tv
en: catch up, catch-up TV, replay, watch back
de: Replay, zeitversetzt fernsehen, Mediathek, Catch-up
fr: replay, revoir … programme, télévision de rattrapage

[tv-catch-up-time] kind=attribute value=duration of=tv-catch-up
gloss: how far back one can watch
nl: tot … terugkijken, dagen terugkijken, terugkijktermijn, uur terugkijken
en: days of catch-up, catch up to, watch back up to, days catch-up
de: Replay-Zeitraum, Tage Replay, Stunden Replay
fr: jours de replay, replay pendant, disponible en replay

[watch-on-the-go] kind=action
gloss: watching TV outside the home on phone or tablet
nl: buitenshuis kijken, tv-kijken op … telefoon, onderweg tv kijken, overal tv kijken
en: watch on the go, watch away from home, TV on your phone
de: unterwegs fernsehen, TV unterwegs, mobil fernsehen
fr: regarder en déplacement, télé sur mobile, regarder hors de chez soi

[device-insurance] kind=thing of=insure
gloss: insurance for a phone against theft and damage
nl: toestelverzekering, telefoonverzekering, mobiele verzekering
en: device insurance, phone insurance, mobile insurance
de: Handyversicherung, Geräteversicherung, Smartphoneversicherung
fr: assurance mobile, assurance téléphone, assurance appareil

[phone-stolen] kind=event
gloss: phone lost or stolen
nl: telefoon gestolen, toestel gestolen, telefoon kwijt, telefoon verloren, IMEI blokkeren
en: phone stolen, stolen phone, lost phone, block … IMEI, lost or stolen phone
de: Handy gestohlen, Handy verloren, Smartphone gestohlen, IMEI sperren
fr: téléphone volé, vol de téléphone, téléphone perdu, bloquer … IMEI

[tethering] kind=action
gloss: sharing mobile data with other devices
nl: hotspot, tethering, persoonlijke hotspot, internet delen met andere apparaten
en: hotspot, tethering, personal hotspot, share mobile data
de: Hotspot, Tethering, persönlicher Hotspot, mobile Daten teilen
fr: partage de connexion, point d'accès mobile, hotspot, tethering

[usage-overview] kind=thing
gloss: showing how much has been used
nl: verbruiksoverzicht mobiel, dataverbruik, verbruik bekijken, bundelverbruik, verbruiksmelding
en: data usage, check … usage, usage alert
de: Datenverbrauch, Verbrauch anzeigen
fr: consommation data, consulter … consommation

[apn-settings] kind=thing
gloss: settings for mobile internet
nl: APN, APN-instellingen, internetinstellingen
en: APN, APN settings, internet settings
de: APN, APN-Einstellungen, Interneteinstellungen
fr: APN, paramètres APN, paramètres internet

[telecom-provider] kind=person of=supplier
gloss: company supplying telephone, internet or TV
nl: telecomaanbieder, internetprovider, telecombedrijf
en: telecom provider, network provider, internet provider, mobile provider
de: Provider, Telekommunikationsanbieter, Netzbetreiber mobil, Mobilfunkanbieter
fr: opérateur mobile, fournisseur d'accès internet, opérateur téléphonique, opérateur

[top-up] kind=action
gloss: adding credit
nl: beltegoed kopen, tegoed op|waarderen, herladen, =opwaarderen, =opgewaardeerd, =waardeer, =opwaardeert, opwaardering
en: top|up, add credit, top-up, recharge credit
de: Guthaben aufladen, Aufladung, Guthaben kaufen
fr: ajouter du crédit, recharger … crédit
