# Telecom: mobile, SIM, data, roaming, porting, broadband, router, TV, technician, outage.

[sim-card] kind=thing opposite=esim
gloss: chip card for a mobile phone
nl: simkaart, sim, nano-sim, fysieke simkaart, sim-kaart,
  micro-sim, simkaartje, plastic simkaart
en: SIM card, SIM, nano SIM, physical SIM,
  SIM cards, micro SIM, plastic SIM, =SIMs
de: SIM-Karte, SIM, Nano-SIM, physische SIM-Karte,
  SIM-Kärtchen, Micro-SIM, SIM-Karten
fr: carte SIM, SIM, nano-SIM, carte SIM physique,
  puce SIM, puce téléphonique, micro-SIM

[esim] kind=thing opposite=sim-card
gloss: digital SIM
nl: eSIM, e-sim, digitale simkaart, digitale sim,
  ingebouwde simkaart, eSIM-profiel, virtuele simkaart
en: eSIM, digital SIM, embedded SIM,
  eSIM profile, virtual SIM
de: eSIM, digitale SIM, elektronische SIM-Karte,
  eSIM-Profil, virtuelle SIM-Karte, digitale SIM-Karte
fr: eSIM, carte SIM numérique, SIM dématérialisée,
  profil eSIM, SIM virtuelle, e-SIM

[sim-activate] kind=action is=activate
gloss: making a SIM work
nl: simkaart activeren, sim activeren, activering van … simkaart, eSIM activeren, eSIM installeren, activering van de simkaart, simkaart … activeren,
  simkaart in gebruik nemen, simkaart aan|zetten, simactivatie, simkaart … aanzetten, sim … activeren, eSIM … activeren, eSIM … installeren,
  simactivering
en: activate … SIM, SIM activation, activate … eSIM, install … eSIM,
  activating your SIM, eSIM activation, set up … eSIM, get … SIM working, switch on … SIM
de: SIM-Karte aktivieren, SIM-Aktivierung, eSIM aktivieren, SIM frei|schalten, eSIM installieren, Aktivierung der SIM-Karte,
  SIM-Karte … aktivieren, SIM-Karte frei|schalten, eSIM … aktivieren, Freischaltung der SIM-Karte, eSIM-Aktivierung, SIM-Karte … freischalten,
  eSIM ein|richten
fr: activer … carte SIM, activation de la carte SIM, activer … eSIM, installer … eSIM,
  mise en service de la carte SIM, activation de l'eSIM, activation de la SIM, installation de l'eSIM, mettre en service … SIM

[sim-activation-time] kind=attribute value=duration of=sim-activate,activate
gloss: how long activating takes
nl: simkaart actief binnen, activeringstijd, activering duurt,
  duur van de activering, simkaart werkt binnen
en: SIM active within, activation time, activation takes,
  SIM works within, SIM is live within
de: Aktivierungsdauer, Aktivierung dauert, Freischaltung dauert,
  SIM-Karte ist aktiv nach, Dauer der Freischaltung
fr: délai d'activation, activation prend, durée d'activation,
  SIM active sous, carte SIM active dans

[sim-replace] kind=action of=sim-card
gloss: getting a new SIM for a lost or broken one
nl: nieuwe simkaart, vervangende simkaart, simkaart vervangen, simkaart aan|vragen, simwissel,
  vervanging van … simkaart, simkaart … vervangen, nieuwe sim, vervangende sim, simkaart omruilen, simkaart wisselen, andere simkaart, simvervanging
en: replacement SIM, new SIM card, SIM swap, replace … SIM,
  SIM replacement, replace your SIM card, substitute SIM, exchange … SIM, swap … SIM card
de: Ersatz-SIM, neue SIM-Karte, SIM-Kartentausch, SIM-Karte ersetzen,
  Ersatz der SIM-Karte, Austausch der SIM-Karte, Ersatz-SIM-Karte, SIM-Karte … tauschen, SIM-Karte … ersetzen, SIM-Tausch, SIM-Karte aus|tauschen
fr: remplacement de carte SIM, nouvelle carte SIM, changer de carte SIM, remplacer … carte SIM,
  remplacement de la carte SIM, remplacement de la SIM, échange de carte SIM, carte SIM de remplacement, changement de carte SIM, duplicata de SIM

[sim-replace-fee] kind=attribute value=money of=sim-replace,sim-card
gloss: what a new SIM costs
nl: kosten nieuwe simkaart, simkaartkosten, simkosten, kosten vervangende simkaart,
  prijs van een nieuwe simkaart, kosten voor een nieuwe simkaart, vervangingskosten simkaart
en: SIM replacement fee, SIM card charge, replacement SIM cost,
  cost of a new SIM, charge for a replacement SIM, SIM swap fee
de: SIM-Kartengebühr, Gebühr für Ersatz-SIM, Kosten Ersatzkarte,
  Kosten für eine neue SIM-Karte, Preis der Ersatz-SIM, Gebühr für die Ersatzkarte
fr: frais de carte SIM, coût de remplacement de la SIM, prix de la carte SIM,
  prix d'une nouvelle carte SIM, coût d'une nouvelle SIM, frais de remplacement de SIM

[sim-block] kind=action is=block of=sim-card
gloss: blocking a SIM after loss or theft
nl: simkaart blokkeren, sim blokkeren, nummer blokkeren, simblokkade,
  simkaart … blokkeren, sim … blokkeren, simkaart … laten blokkeren, blokkering van … simkaart, blokkeren van … simkaart, nummer laten blokkeren,
  simkaart uit|schakelen
en: block … SIM, bar … SIM, SIM block, suspend … SIM,
  SIM barred, deactivate … SIM, lock … SIM card, SIM blocking, block your SIM card, SIM suspension
de: SIM-Karte sperren, SIM sperren, SIM-Sperre,
  Sperrung der SIM-Karte, Sperre der SIM-Karte, SIM-Kartensperre, Sperrung der SIM, SIM-Karte … sperren, Handykarte sperren
fr: bloquer … carte SIM, blocage de la carte SIM, suspendre … ligne,
  suspension de la ligne, blocage de la SIM, désactiver … carte SIM, suspendre … carte SIM, opposition sur la carte SIM, suspension de la carte SIM

[puk-code] kind=thing
gloss: code to unlock a SIM after wrong PIN
nl: pukcode, PUK,
  code om uw simkaart te deblokkeren, sim-deblokkeercode
en: PUK code, PUK,
  SIM unlock code, PIN unlock key
de: PUK, PUK-Code,
  PUK-Nummer, Entsperrcode der SIM-Karte
fr: code PUK, PUK,
  code de déblocage de la SIM, code de déverrouillage de la SIM

[simlock] kind=state
gloss: handset tied to one network
nl: simlock, simlockvrij, toestel vergrendeld op netwerk,
  simlockcode, simlock verwijderen, toestel … simlockvrij
en: SIM lock, locked to a network, unlocked handset, network lock,
  network unlocking, unlock … handset, network unlock code, SIM-free, unlock code for your handset
de: SIM-Lock, SIM-Lock-frei, Netzsperre,
  SIM-Lock entfernen, simlockfrei, netzgebunden
fr: verrouillage SIM, simlock, désimlocker, débloqué tout opérateur,
  désimlockage, déverrouiller … téléphone, désimlocké, déblocage du téléphone

[sim-only] kind=thing
gloss: mobile plan without a handset
nl: sim only, sim-only-abonnement, abonnement zonder toestel, sim only abonnement,
  abonnement zonder telefoon, simkaartabonnement, losse simkaart met abonnement, los simabonnement
en: SIM-only, SIM only plan, SIM-only deal,
  SIM-only contract, plan without a phone, SIM only tariff
de: SIM-only, SIM-Only-Tarif, Tarif ohne Handy,
  Vertrag ohne Handy, Tarif ohne Gerät, Vertrag ohne Smartphone, Tarif ohne Smartphone
fr: forfait sans téléphone, forfait SIM seule, forfait sans mobile,
  abonnement sans téléphone, forfait sans engagement sans mobile, abonnement sans mobile, offre SIM seule

[mobile-plan] kind=thing
gloss: subscription for mobile telephony
nl: mobiel abonnement, telefoonabonnement, gsm-abonnement, belabonnement,
  mobiele abonnement, gsm-contract, telefooncontract, mobiel contract, abonnement voor uw mobiel, smartphone-abonnement
en: mobile plan, phone plan, mobile contract, mobile subscription,
  mobile phone contract, cell phone plan, mobile tariff, phone subscription, mobile phone plan, phone contract
de: Mobilfunkvertrag, Handyvertrag, Mobilfunktarif, Handytarif,
  Handyabo, Mobilfunkabo, Handy-Vertrag, Smartphone-Tarif, Mobilfunkabonnement
fr: forfait mobile, abonnement mobile, abonnement téléphonique,
  abonnement GSM, forfait téléphonique, contrat mobile, forfait de téléphonie mobile, forfait téléphone

[handset-plan] kind=thing is=mobile-plan of=phone-device
gloss: mobile plan including a device paid off monthly
nl: abonnement met toestel, toestelkrediet, toestelafbetaling, toestelkosten,
  telefoon bij abonnement, toestel op afbetaling, telefoon op afbetaling, maandtermijn toestel, telefoonkrediet, telefoon met abonnement
en: phone contract with handset, device plan, handset plan, pay monthly phone,
  phone on contract, handset instalment, device instalment, handset loan, device payment plan, phone instalment
de: Tarif mit Handy, Geräterate, Vertrag mit Smartphone,
  Handy auf Raten, Ratenzahlung für das Handy, Vertrag mit Handy, Gerätezahlung, Handyrate, Tarif mit Smartphone
fr: forfait avec téléphone, téléphone subventionné, mobile à crédit,
  téléphone avec abonnement, mobile avec forfait, téléphone à tempérament, mensualité du téléphone, forfait avec mobile

[prepaid-mobile] kind=thing
gloss: mobile telephony paid in advance
nl: beltegoed, prepaidkaart bellen, opwaarderen van beltegoed, prepaid,
  prepaid-tegoed, prepaid simkaart, prepaidtegoed, prepaidnummer, bellen zonder abonnement
en: prepaid SIM, PAYG, call credit, pay as you go,
  prepay, pay-as-you-go, prepaid credit, phone credit, airtime credit, prepaid plan
de: Prepaid-Tarif, Gesprächsguthaben, Prepaid, Prepaid-Karte,
  Prepaid-Guthaben, Prepaidguthaben, Handyguthaben, Prepaidtarif
fr: carte prépayée mobile, recharge mobile, crédit d'appel,
  prépayé mobile, crédit prépayé, crédit téléphonique, carte SIM prépayée

[call-credit-validity] kind=attribute value=duration of=prepaid-mobile
gloss: how long prepaid credit stays valid
nl: geldigheid van … beltegoed, beltegoed … geldig, beltegoed vervalt, beltegoed verloopt,
  beltegoed blijft, geldigheidsduur van … beltegoed
en: credit valid, call credit expires, credit expires,
  validity of your credit
de: Guthaben gültig, Guthaben verfällt, Gültigkeit des Guthabens,
  Guthaben bleibt gültig, Guthabengültigkeit
fr: crédit valable, validité du crédit, crédit expire,
  crédit reste valable, durée de validité du crédit

[data-bundle] kind=thing
gloss: amount of mobile data in a plan
nl: databundel, internetbundel, mobiele data, databundels, data-abonnement, MB-bundel, bundel(data), internetten buiten bundel,
  internettegoed, mobiel internet, mobiele internetbundel, datapakket, gb-bundel
en: data bundle, data allowance, mobile data, data plan,
  data package, mobile internet, internet allowance, data pack, inclusive data
de: Datenvolumen, Datenpaket, mobile Daten, Inklusivvolumen, Datentarif, =Inklusivvolumens,
  mobiles Internet, Internetpaket, Datenkontingent, Highspeed-Daten, Surfvolumen
fr: forfait data, enveloppe data, données mobiles, forfait internet mobile, data mobile,
  internet mobile, enveloppe internet, volume de données, pack data, quota de données

[data-limit] kind=attribute value=number of=data-bundle
gloss: maximum amount of data
nl: datalimiet, hoeveel data, aantal GB, GB data, datategoed, GB per maand, fair-use-limiet, fair use, FUP,
  datavolume, limiet aan data, maximale data, maximumaantal GB, gigabyte per maand, dataplafond
en: data limit, data cap, fair use limit, GB of data, fair use policy, fair use, GB per month,
  gigabytes per month, amount of data, limit on data, monthly data, usage cap, data ceiling
de: Datenlimit, Datenobergrenze, GB Datenvolumen, Fair-Use-Grenze, Fair Use, Highspeed-Volumen,
  Gigabyte pro Monat, GB pro Monat, Datenmenge, Datendeckel, Volumengrenze, GB im Monat
fr: limite de données, plafond de données, Go de data, limite d'utilisation équitable, usage raisonnable, Go par mois,
  gigaoctets par mois, volume de data, plafond de data, quantité de data, limite de data, Go mensuels

[data-used-up] kind=event of=data-bundle
gloss: bundle is finished
nl: bundel op, databundel op, data op, buiten bundel, buiten de bundel, databundel verbruikt, over je bundel, bundel leeg, databundel leeg, bundel … op, databundel … op, door je data heen, door je bundel heen, verbruik van … databundel, bundel opmaken, bundel opgemaakt, data verbruikt, data opgemaakt,
  data … op, databundel … verbruikt, bundel … verbruikt, door … bundel heen, door … data heen, bundel overschreden, bundel overschrijden,
  databundel … bereikt, bundel opgebruikt, GB's op, MB's op, limiet van uw bundel, datalimiet … bereikt, data opgebruikt
en: data used up, run out of data, out of bundle, exceed … allowance, use up your data, out of data, data runs out, used all … data, allowance … used up, data … used up, used up … data, out of allowance,
  used up your allowance, reach … data limit, run out … data, hit … data limit, reached … data limit, exceed … data allowance,
  go over … data allowance, data gone, no data left, used your full allowance, over your allowance
de: Datenvolumen verbraucht, Datenvolumen aufgebraucht, Volumen aufgebraucht, außerhalb des Pakets, Datenvolumen weg, Datenvolumen leer, Volumen … verbraucht, Verbrauch des … Datenvolumens, Datenvolumen … aufgebraucht, Datenvolumen … verbraucht, Volumen weg,
  Datenlimit erreicht, Datenvolumen überschritten, kein Datenvolumen mehr, Inklusivvolumen verbraucht, Datenvolumen erschöpft, Volumen erschöpft,
  Datenlimit überschreiten, Datenvolumen … weg, Datenvolumen … leer
fr: data épuisée, forfait épuisé, hors forfait, dépassement de forfait, forfait data épuisé, data … consommée, forfait … épuisé, plus de data, forfait consommé,
  forfait dépassé, dépasser … forfait, enveloppe épuisée, data terminée, épuiser … data, volume de données épuisé, limite de data atteinte,
  data utilisée, forfait data … consommé, au-delà du forfait, enveloppe … consommée

[out-of-bundle-price] kind=attribute value=money of=data-used-up
gloss: price for use beyond the bundle
nl: buitenbundelkosten, kosten buiten bundel, buitenbundeltarief, buiten-bundeltarief,
  kosten als uw bundel op is, prijs per MB buiten de bundel, verbruik buiten de bundel, tarief buiten de bundel, kosten buiten uw bundel
en: out-of-bundle charge, out of bundle rate, out-of-bundle rate, overage charge,
  charges outside your allowance, cost outside your allowance, extra usage charge, price per MB out of bundle, out-of-allowance charge
de: Kosten außerhalb des Pakets, Folgepreis, Preis außerhalb des Pakets,
  Preis pro MB nach Verbrauch, Kosten nach Verbrauch des Datenvolumens, Kosten über das Paket hinaus
fr: tarif hors forfait, coût hors forfait, frais hors forfait,
  facturation hors forfait, prix hors forfait, facturé hors forfait, coût au-delà du forfait

[throttle] kind=event of=data-bundle
gloss: speed lowered after the data limit
nl: snelheid verlaagd, afgeknepen, verlaagde snelheid, snelheidsbeperking, teruggeschroefd, langzamer surfen, trager surfen, lagere snelheid, op lage snelheid, snelheid … omlaag, internet … trager, internet … langzamer, surfen … langzamer,
  snelheid … verlagen, snelheid … verlaagd, snelheid … terug, gereduceerde snelheid, internet wordt trager, verlaging van de snelheid,
  langzamer surft, langzamer internetten, trager internet, internet vertraagd, snelheid zakt,
  snelheid … gaat omlaag
en: throttle, speed reduced, slowed down, reduced speed, speeds are reduced, slower speed, slower browsing, browse … slower, surf … slower, speed … drops,
  reduce … speed, slow down your internet, speed … reduced, cap … speed, speed is cut, speed … slowed,
  slow … connection, speeds drop, speed restriction
de: drosseln, gedrosselt, Drosselung, Geschwindigkeit reduziert, Geschwindigkeitsdrosselung, langsamer surfen, langsamer weiter|surfen, reduzierte Geschwindigkeit, mit weniger Tempo, langsamer weiter,
  Geschwindigkeit … reduzieren, Geschwindigkeit … gesenkt, Tempo reduziert, Geschwindigkeit sinkt, Geschwindigkeit … herabgesetzt,
  Tempodrosselung, verringerte Geschwindigkeit, langsamer im Netz, Surfgeschwindigkeit … reduziert
fr: débit réduit, brider, réduction de débit, vitesse réduite, débit bridé, navigation ralentie, vitesse ralentie, surfer plus lentement, débit ralenti,
  ralentir … connexion, débit … réduit, vitesse … réduite, débit diminué, réduction de vitesse, débit abaissé, réduire … débit, débit … ralenti,
  connexion ralentie, limitation du débit

[data-top-up] kind=action
gloss: buying extra data
nl: extra data, databundel bij|kopen, aanvullende bundel, extra MB, extra GB, data bij|kopen,
  databundel … bijkopen, bundel bij|kopen, extra databundel, extra bundel kopen, databundel aan|vullen, GB's bij|kopen, bundel uit|breiden
en: extra data, data add-on, buy more data, data top-up, data boost,
  buy extra data, additional data, top up your data, extra gigabytes, add more data, purchase … data
de: Datenvolumen nachbuchen, Zusatzvolumen, Datenvolumen dazubuchen, extra Datenvolumen,
  Volumen nachbuchen, Daten nach|buchen, zusätzliches Datenvolumen, Daten-Upgrade, mehr Datenvolumen buchen
fr: recharge data, data supplémentaire, acheter de la data, option data,
  acheter … data, recharge internet, data additionnelle, racheter de la data, Go supplémentaires, ajouter de la data

[data-rollover] kind=state
gloss: unused data carried to next month
nl: data mee|nemen, ongebruikte data, bundel doorschuiven, meenemen naar de volgende maand,
  overgebleven data, resterende data meenemen, data doorschuiven, overgebleven MB's, niet-gebruikte data, data … mee naar de volgende maand
en: data rollover, unused data, roll over data, carry over data,
  leftover data, data you don't use, remaining data, carry … data over, data rolls over, data carries over
de: Datenübertrag, ungenutztes Datenvolumen, Volumen mitnehmen,
  nicht verbrauchtes Datenvolumen, Restvolumen, übrig gebliebenes Datenvolumen, Datenmitnahme
fr: report de data, data non utilisée, data reportable, reporter … data,
  data restante, data inutilisée, Go non utilisés, data non consommée, conserver … data

[call-minutes] kind=attribute value=number
gloss: number of call minutes or texts in a plan
nl: belminuut, belbundel, belminuten, sms-bundel, minuten en sms,
  minuten om te bellen, bel-minuten, sms'jes, beltijd, sms-tegoed
en: call minute, inclusive minutes, minutes and texts, calls and texts,
  calling minutes, talk time, airtime minutes, minutes of calls
de: Freiminute, Inklusivminute, Gesprächsminute, Frei-SMS,
  Sprachminuten, Telefonminuten, Minutenpaket, Minuten und SMS
fr: minute d'appel, appels et SMS, minutes incluses,
  minutes d'appels, minutes de communication, forfait minutes, minutes et SMS

[unlimited-calls] kind=state
gloss: calls without limit
nl: onbeperkt bellen, onbeperkt bellen en sms'en, onbeperkte belminuten,
  zoveel bellen als u wilt, ongelimiteerd bellen, onbeperkte minuten, onbelimiteerd bellen, onbeperkt sms'en
en: unlimited calls, unlimited minutes, unlimited calls and texts,
  unlimited calling, unlimited talk, unlimited texts, call as much as you like
de: Allnet-Flat, unbegrenzt telefonieren, Telefonflat,
  Telefon-Flat, unbegrenzte Telefonie, unbegrenzte Minuten, Flatrate in alle Netze, Allnet, Flatrate zum Telefonieren
fr: appels illimités, appels et SMS illimités, minutes illimitées,
  communications illimitées, appeler en illimité, téléphonie illimitée, appels en illimité

[unlimited-data] kind=state
gloss: data without limit
nl: onbeperkt internet, onbeperkte data, unlimited data, onbeperkt mobiel internet,
  ongelimiteerd internet, ongelimiteerde data, zonder datalimiet, onbeperkt surfen, onbeperkt internetten
en: unlimited data, unlimited internet,
  no data limit, unlimited browsing, limitless data, uncapped data
de: unbegrenztes Datenvolumen, Datenflat, unlimitierte Daten, unbegrenzte Daten,
  unbegrenztes Internet, unlimitiertes Datenvolumen, unbegrenzt surfen, Internet-Flat, Internetflat, Datenflatrate
fr: data illimitée, internet illimité, données illimitées,
  surf illimité, internet en illimité, data sans limite, surfer en illimité

[roaming] kind=action of=abroad
gloss: using one's phone abroad
nl: roaming, bellen in het buitenland, internetten in het buitenland, gebruik in het buitenland, data in het buitenland, mobiel in het buitenland,
  mobiel internet in het buitenland, gebruik buiten Nederland, bellen en internetten in het buitenland, telefoon in het buitenland, gebruik in de EU,
  internetten buiten Nederland, bellen buiten Nederland
en: roaming, use abroad, use your phone abroad, data abroad, calls abroad,
  using your phone abroad, using your mobile abroad, data when you travel, phone abroad, use your mobile abroad, use your plan abroad,
  use your data abroad
de: Roaming, im Ausland surfen, Auslandsnutzung, im Ausland telefonieren, Handy im Ausland,
  Handynutzung im Ausland, Telefonieren im Ausland, mobiles Internet im Ausland, Surfen im Ausland, Datennutzung im Ausland, EU-Roaming
fr: itinérance, roaming, utilisation à l'étranger, données à l'étranger, téléphone à l'étranger,
  utiliser son téléphone à l'étranger, utiliser votre mobile à l'étranger, mobile à l'étranger, internet à l'étranger, appels depuis l'étranger,
  data à l'étranger

[roaming-limit] kind=attribute value=number of=roaming
gloss: how much data or how long in other countries
nl: roaminglimiet, datalimiet buitenland, EU-bundel, roamingbundel, databundel in de EU, fair use in het buitenland,
  maximale data in de EU, data in de EU, GB in de EU, databundel in het buitenland
en: roaming limit, roaming allowance, EU data allowance, roaming cap, roaming fair use,
  data limit in the EU, GB in the EU, EU fair use, data allowance abroad
de: Roaming-Limit, Roaming-Obergrenze, EU-Datenvolumen, Roaming-Volumen,
  Datenvolumen im EU-Ausland, Datenvolumen im Ausland, GB in der EU, Fair-Use im Ausland
fr: limite d'itinérance, plafond d'itinérance, data en Europe, enveloppe itinérance,
  Go en Europe, data depuis l'étranger, enveloppe data à l'étranger, Go à l'étranger

[roaming-price] kind=attribute value=money of=roaming
gloss: cost of use abroad
nl: roamingkosten, roamingtarief, buitenlandtarief, kosten in het buitenland,
  prijs per MB in het buitenland, tarief in het buitenland, kosten buiten de EU, tarieven buiten de EU, kosten van bellen in het buitenland
en: roaming charge, roaming rate, roaming cost, price per MB abroad,
  cost of using your phone abroad, charges abroad, rates abroad, cost abroad, charges outside the EU
de: Roaming-Gebühr, Roaming-Kosten, Auslandstarif, Roamingpreis,
  Kosten im Ausland, Roamingentgelt, Preis pro MB im Ausland, Auslandsentgelt, Roaminggebühr
fr: frais d'itinérance, tarif d'itinérance, frais de roaming, tarif à l'étranger,
  prix de l'itinérance, coût à l'étranger, tarifs hors UE, surcoût d'itinérance, frais hors UE

[roaming-cost-cap] kind=attribute is=maximum-amount value=money of=roaming
gloss: amount at which roaming data is cut off
nl: kostenlimiet buitenland, datalimiet in euro's, roamingkostenplafond, kostenplafond,
  maximumbedrag roaming, bestedingslimiet buitenland, kostenplafond in het buitenland, limiet op roamingkosten
en: roaming spend cap, roaming spending limit, cost cap abroad,
  roaming spend limit, spending limit abroad, roaming bill cap, limit on roaming charges
de: Kostenlimit im Ausland, Kostenairbag, Kostendeckel,
  Kostengrenze im Ausland, Roaming-Kostengrenze, Ausgabenlimit im Ausland
fr: plafond de dépenses à l'étranger, plafond de frais d'itinérance,
  plafond de facturation à l'étranger, limite de dépenses en itinérance, blocage des dépenses à l'étranger

[calls-to-abroad] kind=action is=call of=abroad
gloss: calling foreign numbers from home
nl: bellen naar het buitenland, internationaal bellen, buitenlands nummer bellen,
  gesprek naar het buitenland, naar een buitenlands nummer bellen, buitenlandse nummers, telefoneren naar het buitenland,
  vanuit Nederland naar het buitenland
en: calls to other countries, international calls, call abroad, =calling abroad, =call abroad,
  calling other countries, calls to foreign numbers, international call, call a foreign number, international calling
de: Anrufe ins Ausland, internationale Anrufe, ins Ausland telefonieren, Auslandsgespräch,
  Auslandstelefonate, ausländische Nummer, Telefonate ins Ausland, Gespräche ins Ausland, Auslandsgespräche
fr: appels vers l'étranger, appels internationaux, appeler à l'étranger,
  appel international, appeler un numéro étranger, numéros étrangers, appel vers l'étranger, communications internationales

[number-porting] kind=action of=phone-number-data
gloss: taking one's number to another provider
nl: nummerbehoud, nummer mee|nemen, nummerportering, nummer over|zetten, nummer behouden, porteren, nummeroverdracht, nummer overdragen, oude nummer meenemen, nummer mee|verhuizen, nummer houden, telefoonnummer behouden, telefoonnummer houden, telefoonnummer mee|nemen, nummer … verhuist, 06-nummer behouden, nummer … mee naar ons,
  huidige nummer behouden, overzetten van … nummer, overdracht van … nummer, behoud van … nummer, meenemen van … nummer, eigen nummer houden,
  nummer … overzetten, nummer … meenemen, nummer … behouden, nummer … houden, hetzelfde nummer houden, nummerportabiliteit, portering,
  nummeroverzetting
en: number porting, keep your number, port … number, transfer … number, number transfer, keep your existing number, bring your number, take … number with you, number … comes with you, keep … phone number, keep … mobile number, keep … current number, keep … old number, retain … phone number, hang on to your number,
  porting your number, take … number over, retain … number, transferring your number, keep … same number, move … number across,
  bring … number across, move your number over, mobile number portability, number portability, transfer of your number, number moves with you,
  bring your old number
de: Rufnummernmitnahme, Rufnummer mitnehmen, Nummer behalten, Portierung, Rufnummernportierung, Nummer mitnehmen, Rufnummer behalten, Telefonnummer behalten, Handynummer behalten, Handynummer mitnehmen, Rufnummer … mit zu uns, Nummer … mit zu uns, Nummer wandern, Rufnummer wandern, Nummer einfach mit|nehmen, Nummer … mitnehmen, Nummer … mit zu,
  Nummernmitnahme, Nummer … behalten, Rufnummer … behalten, Rufnummer … mitnehmen, Übertragung der Rufnummer, Rufnummernübertragung,
  Nummernportierung, alte Nummer behalten, Mitnahme der Rufnummer, Nummer übertragen, Rufnummer übertragen, Mitnahme Ihrer Nummer,
  gleiche Nummer behalten, Rufnummer portieren, Nummer portieren
fr: portabilité, conserver … numéro, portabilité du numéro, garder … numéro, portage de numéro, transférer … numéro, garder le garder son numéro, numéro … vous suit,
  conserver son numéro, transfert du numéro, transfert de numéro, conservation du numéro, numéro conservé, même numéro, porter … numéro,
  garder votre numéro, reprise du numéro, maintien du numéro, reprendre … numéro

[porting-time] kind=attribute value=duration of=number-porting
gloss: how long porting takes
nl: overzettijd, porteringstermijn, nummerbehoud duurt, nummer overzetten duurt, duur van … nummeroverdracht,
  duur van het nummerbehoud, duur van de portering, overzetten van het nummer duurt, portering duurt, nummerbehoud … werkdagen
en: porting time, port takes, number transfer takes, number transfer time,
  number switch takes, porting takes, number moves within, transferring your number takes
de: Portierungsdauer, Dauer der Rufnummernmitnahme, Portierung dauert, Rufnummernmitnahme dauert,
  Portierung … dauert, Nummer ist portiert innerhalb, Mitnahme dauert, Portierung erfolgt innerhalb
fr: délai de portabilité, portabilité prend, durée de la portabilité,
  portage prend, transfert du numéro prend, durée du transfert du numéro, numéro porté sous

[porting-fee] kind=attribute value=money of=number-porting
gloss: what porting costs
nl: kosten nummerbehoud, porteringskosten, kosten nummer meenemen,
  kosten van nummerbehoud, kosten voor nummerbehoud, kosten portering, kosten van het overzetten
en: porting fee, porting charge, number transfer fee,
  charge for porting, fee for keeping your number, charge for keeping your number, cost of porting
de: Portierungsgebühr, Kosten der Rufnummernmitnahme, Portierungskosten,
  Gebühr für die Rufnummernmitnahme, Kosten der Portierung, Entgelt für die Rufnummernmitnahme, Gebühr für die Portierung
fr: frais de portabilité, coût de la portabilité,
  prix de la portabilité, frais de transfert de numéro, frais de portage

[porting-code] kind=thing
gloss: code needed for porting
nl: porteringscode, sms-validatie, overstapcode,
  code voor nummerbehoud, PAC-code, overzetcode, code om uw nummer mee te nemen
en: PAC code, porting authorisation code, switching code,
  PAC, code to take your number, text-to-switch code
de: Portierungscode, Portierungserklärung, Opt-in zur Portierung,
  Code für die Rufnummernmitnahme, Freigabe zur Portierung
fr: code relevé d'identité opérateur, code de portabilité,
  RIO, numéro RIO, code pour garder votre numéro, code de transfert du numéro, Easy Switch ID

[phone-number-change] kind=action of=phone-number-data
gloss: getting another telephone number
nl: ander telefoonnummer, telefoonnummer wijzigen, nummerwijziging, nieuw telefoonnummer,
  telefoonnummer … wijzigen, telefoonnummer … veranderen, wijziging van uw telefoonnummer, nieuw nummer kiezen, nummer laten wijzigen,
  ander nummer kiezen, nummerwissel
en: change … phone number, new phone number, different phone number, =number change,
  change of phone number, change your mobile number, get a new number, switch to a new number, swap your number
de: Rufnummer ändern, neue Rufnummer, Rufnummernwechsel, neue Telefonnummer,
  Rufnummer … ändern, Änderung der Rufnummer, andere Rufnummer, Nummernwechsel, Telefonnummer … wechseln, andere Telefonnummer, neue Handynummer
fr: changer de numéro, nouveau numéro de téléphone, changement de numéro,
  modifier … numéro de téléphone, changer … numéro de téléphone, autre numéro de téléphone

[hide-number] kind=action
gloss: calling without showing one's number
nl: nummerweergave, anoniem bellen, nummer verbergen, privénummer bellen,
  nummer afschermen, anoniem … bellen, nummer … verbergen, nummer onderdrukken, nummer niet tonen
en: caller ID, hide … number, withhold … number, anonymous call,
  hide your number, private number, number withheld, withheld number, caller ID off
de: Rufnummernunterdrückung, Nummer unterdrücken, anonym anrufen, Rufnummernanzeige,
  anonym … anrufen, Nummer … unterdrücken, Rufnummer … unterdrücken, mit unterdrückter Nummer
fr: masquer … numéro, numéro masqué, présentation du numéro, appel anonyme,
  cacher … numéro, numéro caché, appeler en masqué, appel masqué

[call-forwarding] kind=action is=call
gloss: passing calls to another number
nl: door|schakelen, oproep doorschakelen, doorschakeling,
  oproepen doorschakelen, gesprekken doorsturen, doorsturen van gesprekken, oproep doorsturen, oproepen doorsturen
en: call forwarding, divert calls, call divert, forward … calls,
  divert … calls, redirect calls, forwarding your calls, call diversion, divert to voicemail
de: Rufumleitung, Anrufweiterleitung, Anrufe weiterleiten, Rufweiterleitung,
  Anrufumleitung, Anrufe um|leiten, Rufweiterschaltung, Anrufe weiter|schalten
fr: renvoi d'appel, transfert d'appel, renvoyer … appels,
  transférer … appels, rediriger … appels, déviation d'appel, renvoi des appels, dévier … appels

[premium-number] kind=thing
gloss: expensive service numbers and texts
nl: betaalnummer, servicenummer betaald, sms-dienst, betaalde sms-dienst, 0900-nummer,
  0900, betaald telefoonnummer, betaald informatienummer, premium sms
en: premium rate number, premium number, premium text, premium SMS,
  chargeable number, paid text service, premium-rate call, premium text service
de: Sonderrufnummer, Servicenummer kostenpflichtig, Premium-SMS, 0900-Nummer,
  Mehrwertdienst, Premiumdienst, Mehrwertnummer, kostenpflichtige Rufnummer, Sonderrufnummern
fr: SMS surtaxé, numéro spécial, numéro surtaxé,
  service SMS payant, numéro premium, SMS premium, SMS payant

[mobile-payment-third] kind=action is=pay of=invoice
gloss: paying third-party services on the phone bill
nl: betalen via … telefoonrekening, mobiel betalen via factuur, betaalde diensten blokkeren,
  aankopen via de telefoonrekening, diensten van derden, betalen met … telefoonrekening, via de telefoonfactuur
en: pay by phone bill, charge to mobile, carrier billing, bill to mobile,
  purchases on your phone bill, charged to your phone bill, third-party charges, direct carrier billing
de: Bezahlen per Handyrechnung, Drittanbietersperre, Zahlung über die Handyrechnung,
  Zahlen per Handyrechnung, Einkäufe über die Handyrechnung, Drittanbieterdienste, Drittanbieterdienst
fr: paiement sur facture opérateur, achats sur facture mobile, payer par facture mobile,
  services de tiers, achats via la facture mobile, achat sur facture, paiement via facture mobile

[mobile-coverage] kind=state
gloss: reception of the mobile network
nl: dekking(network), bereik(network), =bereik(network), netwerkdekking, mobiel bereik, geen bereik, 5G-dekking,
  geen signaal, geen netwerk, bereik met uw telefoon, slecht bereik, netwerksignaal, bereikbaarheid van het netwerk, goed bereik, 4G-dekking
en: network coverage, mobile coverage, signal, no signal, 5G coverage,
  no network, phone signal, mobile signal, weak signal, no reception, poor reception, signal strength, poor coverage, 4G coverage
de: Netzabdeckung, Empfang(network), Netzempfang, kein Netz, Mobilfunkempfang, 5G-Abdeckung,
  kein Empfang, schlechter Empfang, Handyempfang, Netzversorgung, Funkloch, Handynetz, schlechtes Netz, 4G-Abdeckung
fr: couverture réseau, réception(network), couverture mobile, pas de réseau, couverture 5G,
  pas de signal, mauvais réseau, mauvaise réception, zone blanche, couverture du réseau, pas de réception, couverture 4G

[wifi-calling] kind=action is=call of=wifi
gloss: telephoning over wifi
nl: wifi-bellen, bellen via wifi, wifibellen,
  wifi bellen, VoWiFi, bellen over wifi
en: wifi calling, Wi-Fi calling, calls over wifi,
  Wi-Fi calls, VoWiFi, calling over wifi, make calls over wifi
de: WLAN-Telefonie, WLAN Call, WiFi Calling,
  WLAN-Anrufe, VoWiFi, über WLAN telefonieren, WLAN-Call
fr: appels wifi, appels via wifi, wifi calling,
  VoWiFi, appel en wifi, appeler en wifi, appel wifi

[mobile-network] kind=thing
gloss: network such as 4G, 5G
nl: mobiel netwerk, 5G-netwerk, 4G, 5G,
  gsm-netwerk, 4G-netwerk, mobiele netwerken, zendmast, gsm-mast
en: mobile network, 5G network, 4G, 5G,
  cellular network, 4G network, mobile mast, phone mast
de: Mobilfunknetz, 5G-Netz, LTE, 5G, 4G,
  Handy-Netz, 4G-Netz, LTE-Netz, Funkmast, Mobilfunkmast
fr: réseau mobile, réseau 5G, 4G, 5G,
  réseau de téléphonie mobile, réseau 4G, antenne-relais, réseau GSM

[family-plan-mobile] kind=thing
gloss: discount for several SIMs in a household
nl: gezinsvoordeel, tweede simkaart, combinatievoordeel, combivoordeel, familievoordeel,
  meerdere nummers op één adres, korting voor gezinsleden, familiekorting mobiel, meerdere abonnementen op één adres, extra simkaart voor gezinsleden
en: family plan, multi-SIM discount, combined discount, bundle discount,
  family discount on mobile, additional line discount, multi-line discount, extra SIM for the family
de: Familientarif, Kombivorteil, Familienvorteil, Partnerkarte,
  Zusatzkarte, Kombirabatt Mobilfunk, Zusatz-SIM, MultiSIM, Familienrabatt Mobilfunk
fr: avantage famille, offre famille, remise multi-lignes, avantage multi-offres,
  carte multi-SIM, remise famille, ligne supplémentaire, avantage multi-lignes, carte SIM supplémentaire

[child-sim] kind=thing of=child
gloss: mobile plan for children
nl: kindabonnement, simkaart voor kinderen, kidsabonnement, jeugdbundel,
  kindersimkaart, abonnement voor kinderen, kinderbundel, sim voor uw kind
en: kids plan, child SIM, SIM for children,
  child's plan, plan for children, kids SIM
de: Kindertarif, SIM-Karte für Kinder, Kids-Tarif,
  Kinderkarte Mobilfunk, Handytarif für Kinder, SIM für Kinder, Tarif für Kinder
fr: forfait enfant, carte SIM enfant, forfait jeune,
  forfait pour enfant, abonnement pour enfants, forfait bloqué, forfait ado

[fixed-line] kind=thing
gloss: telephone line at home
nl: vaste telefonie, vaste lijn, vast bellen, vaste telefoon,
  vast nummer, vaste telefoonlijn, vaste telefoonaansluiting, vaste aansluiting telefoon, thuisnummer
en: landline, home phone, fixed line, fixed telephone,
  home telephone line, landline phone, landline service, home landline
de: Festnetz, Festnetzanschluss, Festnetztelefon,
  Festnetztelefonie, Festnetznummer, Telefonanschluss, Haustelefon, Festnetzleitung
fr: téléphonie fixe, ligne fixe, téléphone fixe,
  ligne téléphonique fixe, numéro fixe, téléphone de la maison, fixe à domicile

[broadband] kind=thing
gloss: internet connection at home
nl: internetabonnement, thuisinternet, internetaansluiting, vast internet, breedband,
  internet thuis, internet voor thuis, internetlijn, internetpakket
en: broadband, home internet, internet service, home broadband,
  internet at home, broadband package, broadband service, internet line, internet package
de: Internetanschluss, Breitband, DSL, Breitbandanschluss,
  Internet zu Hause, Internetvertrag, Internet für zu Hause, DSL-Anschluss, Festnetz-Internet, Internetleitung, Heiminternet
fr: abonnement internet, internet fixe, ADSL, accès internet,
  internet à la maison, internet à domicile, box internet fixe, ligne internet, haut débit, forfait internet

[fibre] kind=thing is=broadband
gloss: optical fibre connection
nl: glasvezel, glasvezelinternet, glasvezelaansluiting, glas(fibre),
  op glas, glasvezelverbinding, internet via glasvezel, glasvezelnetwerk, fiberinternet, glasvezelkabel
en: fibre, full fibre, fibre broadband, fibre-optic,
  fibre connection, fiber, fibre internet, FTTP, ultrafast fibre, fibre line
de: Glasfaser, Glasfaseranschluss, FTTH,
  Glasfaserinternet, Glasfaserleitung, Internet über Glasfaser, Glasfasernetz, Lichtwellenleiter, Glasfaserkabel
fr: fibre, fibre optique, raccordement fibre,
  internet par fibre, la fibre, très haut débit, FTTH, fibre à domicile, connexion fibre, réseau fibre

[cable-internet] kind=thing is=broadband
gloss: internet by television cable
nl: kabelinternet, internet via de kabel, coax,
  internet via kabel, kabelaansluiting, coaxkabel, internet over de kabel
en: cable internet, cable broadband, coaxial,
  internet via cable, cable connection, coax, coax cable
de: Kabelinternet, Kabelanschluss, Koaxialkabel,
  Kabel-Internet, Internet über Kabel, Internet über das Kabelnetz, Koaxkabel, Kabelnetz
fr: internet par câble, câble coaxial, réseau câblé,
  internet via le câble, coaxial, internet câble, raccordement câble

[internet-speed] kind=attribute value=number of=broadband
gloss: speed of the connection
nl: internetsnelheid, downloadsnelheid, uploadsnelheid, Mbps, Mbit/s, verbindingssnelheid,
  snelheid van uw internet, internetsnelheden, snelheid van uw verbinding, snelheid van de verbinding, Mbit per seconde, megabit, Gbit/s, gigabit,
  downloaden met
en: internet speed, download speed, upload speed, broadband speed, Mbps, connection speed,
  speed of your internet, speed of your connection, megabits per second, Mb/s, gigabit, line speed, upload and download speed
de: Internetgeschwindigkeit, Downloadgeschwindigkeit, Uploadgeschwindigkeit, Bandbreite, Mbit/s, Surfgeschwindigkeit,
  Geschwindigkeit Ihres Internets, Übertragungsrate, Megabit, Megabit pro Sekunde, Datenrate, Mbps, Leitungsgeschwindigkeit, Internet-Tempo, Gigabit
fr: débit internet, vitesse de connexion, débit descendant, débit montant, Mbit/s, vitesse internet,
  débit de connexion, débit de votre connexion, mégabits, vitesse de téléchargement, Mb/s, Mbps, débit maximal, vitesse de votre connexion, gigabit

[slow-internet] kind=event
gloss: connection slower than promised
nl: langzaam internet, trage verbinding, traag internet, traag wifi, te lage snelheid,
  internet is traag, internet is langzaam, trage internetverbinding, langzame verbinding, wifi is traag, internet hapert, internet … te traag,
  traag netwerk, langzame wifi
en: slow internet, slow connection, slow wifi, slow broadband,
  internet is slow, broadband is slow, wifi is slow, sluggish connection, lagging internet, internet … too slow, slow speeds
de: langsames Internet, langsame Verbindung, Internet langsam, langsames WLAN,
  Internet ist langsam, lahmes Internet, zu langsames Internet, WLAN langsam, Verbindung ist langsam, Internet zu langsam, langsame Leitung
fr: internet lent, connexion lente, lenteur internet, wifi lent,
  internet trop lent, débit faible, connexion trop lente, internet rame, ralentissement internet, débit lent

[speed-test] kind=action
gloss: measuring connection speed
nl: speedtest, snelheidstest, snelheid meten, snelheid testen,
  test de snelheid, snelheid … meten, snelheid … testen, snelheidsmeting
en: speed test, test … speed, speed check,
  speed checker, check … speed, measure … speed, run a speed test
de: Speedtest, Geschwindigkeitstest, Breitbandmessung,
  Geschwindigkeit … messen, Geschwindigkeitsmessung, Speed-Test, Geschwindigkeit … testen
fr: test de débit, test de vitesse, mesurer … débit,
  speedtest, tester … débit, tester … vitesse, test de connexion, mesure du débit

[router] kind=thing
gloss: device that spreads the internet at home
nl: router, wifi-router, internetkastje, kastje(router), wifikastje, internetmodem,
  wifi-kastje, wifirouter, internetbox, kastje van internet, wifi-modem, modem/router
en: router, wifi router, hub(router),
  internet box, broadband router, Wi-Fi router, wifi box, internet router, broadband hub
de: Router, WLAN-Router, Fritzbox,
  Internetbox, WLAN-Box, FRITZ!Box, WLAN-Gerät, Internetrouter
fr: routeur, box internet, routeur wifi, box opérateur, box(router),
  box wifi, modem-routeur, livebox, boîtier internet, routeur wi-fi

[modem] kind=thing is=router
gloss: device that connects to the line
nl: modem, kabelmodem, glasvezelmodem, ONT
en: modem, cable modem, fibre modem, ONT
de: Modem, Kabelmodem, Glasfasermodem, ONT
fr: modem, modem câble, boîtier fibre, boîtier ONT

[own-modem] kind=action
gloss: using one's own modem or router
nl: eigen modem, eigen router, vrije modemkeuze, router van jezelf, eigen apparatuur, andere router, zelf gekochte router, eigen kastje, zelfgekochte router,
  zelf een modem kopen, eigen apparaat aansluiten, modem van uzelf, router van uzelf, zelfgekocht modem, modem naar keuze, router naar keuze,
  een ander modem, zelf gekocht modem, eigen router of modem
en: own router, own modem, third-party router, your own equipment, router of your own, another router,
  modem of your own, your own router, your own modem, own equipment, bring your own router, another modem, own hub, router you bought yourself,
  different router
de: eigener Router, eigenes Modem, Routerfreiheit, eigene Box, eigene Endgeräte, eigenes Endgerät, eigenen Router, anderer Router,
  selbst gekaufter Router, selbstgekaufter Router, freie Routerwahl, eigenen Modem, eigenes Gerät anschließen, Router Ihrer Wahl, fremder Router,
  Router eines anderen Herstellers, freie Endgerätewahl
fr: propre modem, propre routeur, modem personnel, propre box, propre matériel, autre routeur,
  votre propre modem, votre propre routeur, votre propre box, routeur de votre choix, libre choix du modem, modem de votre choix, routeur personnel,
  autre modem, choix du modem

[restart-modem] kind=action is=reset
gloss: turning the modem or router off and on
nl: modem herstarten, router herstarten, modem opnieuw op|starten, stekker eruit, modem uit en aan, router resetten,
  modem … herstarten, router … herstarten, modem … uitzetten, modem resetten, stekker uit het modem, herstart van het modem, herstarten van … modem,
  herstarten van … router, modem uit en weer aan, router uit en aan, stekker … uit … modem
en: restart … router, reboot … modem, turn it off and on, unplug … router, power cycle,
  restart … modem, reboot … router, unplug … modem, power cycle … router, switch … router off and on, router off and on again,
  turn … router off and on, restarting … router, router reboot
de: Router neu starten, Modem neu starten, Stecker ziehen, vom Strom trennen,
  Router … neu starten, Modem … neu starten, Router neu|starten, Neustart des Routers, Router … aus- und wieder einschalten, Router-Neustart,
  Neustart des Modems, Stecker des Routers, Router aus und wieder an
fr: redémarrer … box, redémarrer … modem, débrancher … box,
  relancer … box, rebooter … box, éteindre et rallumer … box, débrancher … modem, redémarrage de la box, redémarrage du modem, redémarrer … routeur,
  redémarrage du routeur, éteindre … box

[restart-wait] kind=attribute value=duration of=restart-modem
gloss: how long to wait before switching on again
nl: stekker … eruit laten, wacht … voordat … aanzetten, seconden wachten,
  wacht … en steek de stekker, seconden uit het stopcontact, stekker … seconden eruit, uit het stopcontact … seconden
en: unplugged for, wait … before turning back on, seconds before plugging,
  leave it off for, leave unplugged for, seconds before switching back on, wait before plugging it back in, leave it unplugged
de: Sekunden warten, Stecker … gezogen lassen, vor dem Wiedereinschalten,
  Sekunden vom Strom, Sekunden vom Netz, Minute vom Strom trennen, bevor Sie ihn wieder einstecken
fr: débranché pendant, attendre … avant de rallumer, secondes avant de rebrancher,
  laisser débranché, laissez débranché, secondes hors tension, patienter … avant de rebrancher

[modem-lights] kind=thing
gloss: indicator lights on the modem
nl: lampjes op … modem, modemlampje, lampje knippert, controlelampje,
  lampjes op de router, lampje op … modem, lampje brandt, rood lampje, groen lampje, statuslampje, knipperend lampje
en: router lights, modem lights, light is flashing, indicator light,
  lights on the router, light on the router, flashing light, status light, lights on your hub, blinking light
de: Kontrollleuchte, LED am Router, Lampe blinkt,
  Lämpchen am Router, LED blinkt, rote LED, Statusleuchte, LEDs am Router, Leuchte am Router
fr: voyant, voyants de la box, voyant clignote,
  lumière de la box, témoin lumineux, voyant rouge, voyants du modem, led de la box, diode de la box

[modem-return] kind=action of=return-goods
gloss: sending modem or TV box back after the contract ends
nl: modem retourneren, apparatuur terug|sturen, modem terug|sturen, apparatuur in|leveren, modem inleveren,
  modem … terugsturen, modem … inleveren, apparatuur … terugsturen, apparatuur … inleveren, modem … retourneren, router … terugsturen,
  router … inleveren, teruggave van … apparatuur, terugsturen van … modem, inleveren van … modem, modem … opsturen, retour van het modem,
  apparatuur retourneren, tv-box inleveren, mediabox terugsturen
en: return … router, return … equipment, send back … modem, return … modem,
  send … router back, send … equipment back, hand back … router, send … modem back, returning … router, returning … equipment, give back … modem,
  equipment return, router return
de: Router zurücksenden, Geräte zurücksenden, Modem zurückschicken, Leihgeräte zurücksenden,
  Router … zurücksenden, Router … zurückschicken, Geräte … zurückschicken, Rückgabe des Routers, Rücksendung der Geräte, Rücksendung des Routers,
  Modem … zurückgeben, Router zurück|geben, Mietgerät zurück|senden, Leihgerät … zurück, Router … abgeben, Rückgabe der Geräte
fr: restituer … box, rendre … modem, retour du matériel, renvoyer … box, restitution du matériel,
  rendre … box, retourner … box, retourner … modem, retourner … matériel, retour de la box, retour du modem, renvoyer … modem, restituer … modem,
  restitution du modem, restitution de la box, rendre … matériel, ramener … box, renvoyer … décodeur, rendre … décodeur

[modem-return-period] kind=attribute value=duration of=modem-return,return-goods
gloss: within what time equipment must be returned
nl: inlevertermijn apparatuur, modem binnen … terugsturen, termijn voor retour van apparatuur,
  modem … terugsturen binnen, inlevertermijn modem, apparatuur … inleveren binnen, termijn om het modem terug te sturen
en: equipment return period, return equipment within, return your router within,
  days to return your router, days to return the equipment, send the router back within, days to send back the router
de: Rückgabefrist für Geräte, Router innerhalb … zurücksenden, Frist zur Geräterückgabe,
  Frist für die Rücksendung der Geräte, Gerät innerhalb … zurücksenden, Rücksendefrist für den Router
fr: délai de restitution, restituer … box sous, délai de retour du matériel,
  délai pour rendre la box, délai de restitution du matériel, jours pour rendre la box, délai de retour de la box

[modem-not-returned-fee] kind=attribute value=money of=modem-return
gloss: charge for equipment not sent back
nl: niet-retourkosten, kosten niet ingeleverde apparatuur, boete niet ingeleverd modem,
  kosten als u het modem niet terugstuurt, niet teruggestuurde apparatuur, niet geretourneerd modem, niet-ingeleverd modem, niet teruggestuurd modem,
  vergoeding voor niet ingeleverde apparatuur
en: non-return fee, unreturned equipment fee, equipment non-return charge,
  charge for unreturned equipment, unreturned router, equipment not returned, fee for unreturned, if the router is not returned
de: Gebühr für nicht zurückgesendete Geräte, Schadenspauschale für Geräte,
  nicht zurückgesendeter Router, nicht zurückgegebene Geräte, Gebühr bei Nichtrückgabe, nicht zurückgeschicktes Gerät, Kosten bei Nichtrücksendung
fr: frais de non-restitution, pénalité de non-restitution,
  frais pour matériel non restitué, box non rendue, matériel non restitué, matériel non rendu, indemnité de non-restitution, modem non restitué

[wifi-extender] kind=thing
gloss: device that extends wifi
nl: wifi-versterker, wifi-punt, mesh, wifi-extender, repeater,
  wifiversterker, versterker voor wifi, wifi-booster, wifipunt, mesh-systeem, meshpunt
en: wifi extender, wifi booster, mesh, repeater,
  Wi-Fi extender, Wi-Fi booster, wifi repeater, mesh system, wifi disc, signal booster
de: WLAN-Verstärker, WLAN-Repeater, Mesh, Repeater,
  WLAN-Mesh, Mesh-System, WLAN-Booster, Mesh-Repeater
fr: répéteur wifi, amplificateur wifi, mesh,
  répéteur wi-fi, booster wifi, amplificateur wi-fi, système mesh, prolongateur wifi

[wifi-password] kind=thing
gloss: password and name of the wifi network
nl: wifi-wachtwoord, wifi-code, netwerknaam, wifinaam, wifi-naam,
  wachtwoord van de wifi, wifi wachtwoord, wachtwoord van uw wifi, wachtwoord van het netwerk, netwerksleutel, wachtwoord voor wifi
en: wifi password, wifi key, network name, SSID,
  password for the wifi, Wi-Fi password, network password, wifi name, wireless key, network key
de: WLAN-Passwort, WLAN-Schlüssel, Netzwerkname, SSID,
  WLAN-Kennwort, Passwort für das WLAN, WLAN-Name, Netzwerkschlüssel, WLAN-Code, WLAN-Zugangsdaten
fr: mot de passe wifi, clé wifi, nom du réseau, SSID,
  mot de passe du wifi, clé de sécurité wifi, mot de passe wi-fi, code wifi, nom du wifi, clé du réseau

[telecom-outage] kind=event is=malfunction
gloss: internet, TV or telephone does not work in an area
nl: internetstoring, netwerkstoring, geen internet, internet ligt eruit, ligt eruit, tv-storing, netstoring telecom,
  internetuitval, netwerkuitval, internet … plat, verbinding weggevallen, uitval van internet, internet valt weg, tv doet het niet,
  internet doet het niet, internet werkt niet, storing op het internet, netwerk ligt plat, internetpanne, storing in … netwerk, telefoonstoring
en: service outage, network outage, no internet, service disruption, internet is down, connection down, network down,
  broadband outage, internet outage, loss of service, internet not working, internet … down, no connection, no broadband, internet isn't working,
  loss of connection, network fault, service fault, lost connection
de: Netzstörung, Internetstörung, kein Internet, Internetausfall, Netzausfall,
  Ausfall des Internets, Internet funktioniert nicht, Internet ausgefallen, Internet geht nicht, Leitungsstörung, kein Netzzugang, Telefonstörung,
  Anschlussstörung, Internet ist weg, TV-Störung, Störung im Netz, Ausfall des Netzes
fr: panne internet, panne réseau, pas d'internet, interruption de service, coupure internet, incident réseau, panne de réseau,
  interruption internet, internet ne fonctionne pas, plus d'internet, perte de connexion, coupure de réseau, coupure de service, internet coupé,
  panne de la ligne, coupure d'internet, internet en panne, dérangement de ligne, panne de connexion

[telecom-outage-time] kind=attribute value=duration of=telecom-outage
gloss: how long repair of a fault takes
nl: hersteltijd, oplostijd, storing verholpen binnen, storing duurt, oplostermijn,
  duur van de storing, verwachte hersteltijd, storing … opgelost binnen, storing … verholpen binnen, herstelduur, tijd om een storing te verhelpen,
  storing lossen wij op binnen
en: fault repair time, time to fix, outage lasts, fault fixed within, fix time,
  duration of the outage, time to repair a fault, repair time for faults, fault … fixed within, outage … resolved within, fault repaired within,
  fault resolved within
de: Entstörzeit, Entstörungsfrist, Störungsdauer, Störung behoben innerhalb, Entstördauer,
  Dauer der Störung, Entstörung innerhalb, Behebung der Störung, Störungsbehebung, Störung … behoben innerhalb, Zeit bis zur Entstörung
fr: délai de rétablissement, rétabli sous, durée de la panne, délai de résolution,
  délai de réparation de la panne, délai de dépannage, panne réparée sous, panne résolue sous, délai de remise en service

[telecom-outage-report] kind=action is=report of=malfunction
gloss: telling the provider about a fault
nl: storing melden, storing door|geven, storingsmelding, storing aan|melden,
  melding van een storing, storing … melden, storing … doorgeven, melden van een storing, melding maken van een storing, storing door te geven,
  internetstoring melden
en: report … fault, report … outage, fault report, log a fault,
  report a fault, report an outage, reporting a fault, report a problem with your line, raise a fault, tell us about a fault
de: Störung melden, Störungsmeldung, Ausfall melden,
  Störung … melden, Meldung einer Störung, Störung durch|geben, Störung … durchgeben, Ausfall … melden
fr: signaler … panne, signalement de panne, déclarer … panne,
  déclarer une panne, signaler une panne, déclaration de panne, signaler … dérangement, signaler … dysfonctionnement

[telecom-maintenance] kind=event is=maintenance-event
gloss: planned work on network or system
nl: onderhoudswerkzaamheden, werkzaamheden aan het netwerk, onderhoud aan het netwerk,
  netwerkonderhoud, gepland onderhoud aan het net, gepland onderhoud aan het netwerk
en: planned maintenance(telecom maintenance), scheduled maintenance, network maintenance, maintenance work,
  works on the network, work on the network, engineering works on the network
de: geplante Wartung, Netzwartung, Wartungsfenster,
  Arbeiten am Netz, Wartungsarbeiten am Netz, Netzarbeiten
fr: maintenance planifiée, travaux de maintenance, maintenance programmée,
  travaux sur le réseau, maintenance du réseau, intervention sur le réseau

[telecom-outage-compensation] kind=attribute is=compensation value=money of=telecom-outage
gloss: money back for an outage
nl: vergoeding bij storing, compensatie bij storing, schadevergoeding bij storing,
  vergoeding bij een storing, vergoeding voor een storing, compensatie voor een storing, compensatie bij een storing, geld terug bij storing,
  korting bij storing, storingscompensatie, tegoed bij storing
en: outage credit, fault compensation, compensation for loss of service,
  money back for an outage, credit for an outage, refund for loss of service, compensation for a fault, compensation for the outage,
  credit for loss of service
de: Entschädigung bei Ausfall, Gutschrift bei Störung, Ausfallentschädigung,
  Entschädigung bei einer Störung, Ausgleich bei Störung, Gutschrift bei Ausfall, Entschädigung für den Ausfall, Entschädigung bei Störung,
  Minderung bei Störung, Erstattung bei Störung
fr: indemnisation en cas de panne, dédommagement pour panne, compensation pour coupure,
  indemnité en cas de panne, dédommagement en cas de panne, remboursement en cas de panne, avoir en cas de panne, compensation en cas de panne,
  geste commercial en cas de panne

[outage-compensation-threshold] kind=attribute value=duration of=telecom-outage-compensation,malfunction
gloss: how long an outage must last to get compensation
nl: storing langer dan, storing van minimaal, storing die langer duurt dan,
  storing duurt langer dan, langer dan … storing, storing vanaf, bij een storing van meer dan
en: outage longer than, outage of more than, fault lasts longer than,
  outage lasting more than, without service for more than, service is down for more than, fault lasting longer than
de: Ausfall länger als, Störung länger als, Ausfall von mehr als,
  Störung dauert länger als, Ausfall dauert länger als, Störung von mehr als, mehr als … ohne Internet
fr: panne de plus de, panne supérieure à, coupure de plus de,
  panne dure plus de, coupure dure plus de, interruption de plus de, panne de plus

[technician-visit] kind=event opposite=self-install of=technician,install
gloss: engineer comes to the home
nl: monteursbezoek, monteur langs|komen, monteursafspraak, afspraak met … monteur, bezoek van … monteur, bezoek van … technicus, technicus langs|komen, komt een monteur, monteur … aan te pas, monteur … nodig, monteur over de vloer, installateur langs|komen, monteur sturen,
  monteur … langskomen, monteur … bezoeken, bezoek van de monteur, monteur … op bezoek, technieker langs|komen, technieker … langs,
  monteur … komt langs, monteur inplannen, bezoek door … monteur, monteur aan de deur, technicus aan huis, technicus … langs, monteur inschakelen
en: technician visit, engineer visit, engineer appointment, installer, technician appointment, engineer … come, engineer … visit, technician … come round, send … engineer, no engineer, visit from an engineer, send … technician,
  engineer call-out, visit by an engineer, home visit by an engineer, engineer will come, technician will come, engineer calls round,
  technician … come, engineer to your home, technician to your home, book an engineer, visit by a technician, engineer needed
de: Technikertermin, Technikerbesuch, Termin mit … Techniker, Techniker vorbei|kommen, Techniker … ins Haus, Techniker schicken, Techniker nötig, Besuch des Technikers, Besuch … Techniker,
  Techniker … vorbeikommen, Techniker … zu Ihnen, Technikereinsatz, Servicetechniker … kommt, Monteur vorbei|kommen, Techniker kommt, Monteurtermin,
  Techniker vor Ort, Besuch eines Technikers, Einsatz des Technikers, Technikeranfahrt, Termin mit dem Monteur
fr: visite du technicien, passage du technicien, intervention du technicien, rendez-vous technicien, technicien … passer, passage d'un technicien, visite d'un technicien, envoyer un technicien,
  venue du technicien, technicien se déplacer, déplacement du technicien, technicien vient, intervention d'un technicien,
  rendez-vous avec le technicien, rendez-vous avec un technicien, technicien … domicile, déplacement d'un technicien, rendez-vous technique

[technician-visit-fee] kind=attribute value=money of=technician-visit,technician
gloss: what an engineer's visit costs
nl: monteurskosten, kosten monteursbezoek, monteursbezoekkosten, kosten van … monteur,
  kosten van het monteursbezoek, bezoek van de monteur kost, monteur kost, prijs van de monteur, kosten voor een monteur,
  voorrijkosten van de monteur, monteurstarief, kosten voor de monteur
en: engineer visit charge, technician fee, engineer fee, engineer charge,
  cost of an engineer, charge for an engineer visit, technician charge, cost of a technician, engineer visit costs, engineer visit fee,
  call-out charge for an engineer, technician visit fee
de: Technikerkosten, Kosten für Technikereinsatz, Technikerpauschale,
  Technikereinsatz kostet, Kosten des Technikers, Techniker kostet, Gebühr für den Technikerbesuch, Kosten für den Techniker, Technikergebühr,
  Preis für den Technikereinsatz
fr: frais de technicien, frais d'intervention, coût du passage du technicien, forfait d'intervention,
  coût du technicien, prix du passage du technicien, déplacement du technicien facturé, visite du technicien facturée, tarif du technicien,
  frais de passage du technicien, prix de l'intervention du technicien

[technician-slot] kind=attribute value=time of=technician-visit,technician
gloss: within what hours the engineer comes
nl: monteur komt tussen, tijdvak monteur, bezoektijdvak, monteur komt in,
  monteur arriveert tussen, monteur tussen, dagdeel monteur
en: engineer arrives between, engineer time slot, appointment window,
  engineer between, engineer comes between, engineer slot, arrival window for the engineer, technician between
de: Techniker kommt zwischen, Technikerzeitfenster, Terminfenster,
  Techniker zwischen, Zeitfenster des Technikers, Zeitfenster für den Techniker, Ankunft des Technikers
fr: créneau du technicien, technicien passe entre, plage de passage,
  technicien entre, technicien vient entre, plage horaire du technicien, technicien arrive entre

[technician-wait] kind=attribute value=duration of=technician-visit,technician
gloss: how soon an engineer can come
nl: eerstvolgende monteur, monteur binnen, monteur komt binnen,
  wachttijd op een monteur, wachttijd voor een monteur, eerste beschikbare monteur, monteur … langs binnen
en: engineer within, technician within, next available engineer,
  wait for an engineer, waiting time for an engineer, engineer can come within, next engineer appointment
de: Techniker innerhalb, nächster Technikertermin,
  Wartezeit auf einen Techniker, frühester Technikertermin, Techniker kommt innerhalb, Wartezeit auf den Techniker
fr: technicien sous, prochain rendez-vous technicien,
  délai d'intervention du technicien, attente du technicien, technicien disponible sous, premier rendez-vous technicien

[missed-technician] kind=event of=make-appointment,technician-visit
gloss: customer not home when the engineer comes
nl: niet thuis bij monteur, gemiste monteursafspraak, monteursafspraak gemist,
  niet thuis als de monteur, niet thuis wanneer de monteur, monteur voor een dichte deur, monteur stond voor, afspraak met de monteur gemist,
  mist u de monteur
en: missed engineer appointment, miss the engineer, missed engineer visit,
  not home when the engineer, not in when the engineer, missed appointment with the engineer, miss … engineer appointment,
  no one home when the engineer
de: Technikertermin verpasst, verpasster Technikertermin,
  nicht zu Hause wenn der Techniker, Techniker … nicht angetroffen, Techniker … vor verschlossener Tür, Technikertermin … verpasst, Techniker verpasst
fr: rendez-vous technicien manqué, absent au rendez-vous technicien,
  absent lors du passage du technicien, absent à la venue du technicien, rendez-vous avec le technicien manqué, rendez-vous manqué avec le technicien

[self-install] kind=action opposite=technician-visit of=install
gloss: customer installs by himself
nl: zelf installeren, doe-het-zelfpakket, zelfinstallatie, installatiepakket, zelf aan|sluiten, zelf installatie, zelf … installeren,
  zelf … aansluiten, doe-het-zelfinstallatie, doe-het-zelf-installatie, plug & play, zelf de installatie doen, zelf … installatie doen,
  zelf te installeren, zelf doen installatie, zelf plaatsen modem
en: self-install, self-installation, install it yourself, self-setup, connect it yourself, plug it in yourself, set it up yourself, install … yourself,
  self-installation kit, fit it yourself, do-it-yourself installation, set up yourself, self-set-up, connect … yourself, plug and play,
  install it on your own, DIY installation, set … up yourself
de: Selbstinstallation, selbst installieren, Installationspaket, selbst an|schließen, selber an|schließen, selber installieren,
  Selbsteinbau, selber ein|richten, selbst ein|richten, selbst … anschließen, selbst … installieren, Eigeninstallation, Plug & Play,
  Installation in Eigenregie
fr: auto-installation, installer soi-même, kit d'installation, installation par vos soins, brancher vous-même, installer vous-même, le brancher soi-même,
  auto-installer, installer … vous-même, brancher … vous-même, installation autonome, installation par vous-même, kit d'auto-installation,
  installer seul, faire l'installation vous-même

[connection-cost] kind=attribute value=money
gloss: one-off cost of getting connected
nl: aansluitkosten(connection cost), activatiekosten, installatiekosten, eenmalige aansluitkosten,
  aansluitvergoeding, eenmalige kosten voor aansluiting, activeringskosten, aansluiten kost, opstartkosten, kosten van aansluiting, aansluittarief,
  eenmalige installatiekosten, kosten voor activering, kosten voor het activeren, installatietarief, aansluitbijdrage, startkosten abonnement
en: connection fee, activation fee, setup fee, installation fee, set-up cost,
  activation charge, setup charge, set-up fee, set-up charge, setup cost, connection charge, one-off connection fee, joining fee for broadband,
  installation charge, installation cost, cost of installation, cost of activation, charge for activation, set-up costs, one-off setup cost
de: Anschlussgebühr, Einrichtungsgebühr, Aktivierungsgebühr, Bereitstellungsgebühr, Anschlusspreis,
  Aktivierungskosten, Freischaltgebühr, Freischaltungsgebühr, Anschlusskosten, einmaliger Bereitstellungspreis, Bereitstellungspreis,
  Bereitstellungskosten, Einrichtungskosten, Einrichtungspauschale, Bereitstellungsentgelt, Aktivierungsentgelt, Installationskosten,
  Installationsgebühr, Anschlussentgelt, Gebühr für die Freischaltung, Kosten für den Anschluss, Einrichtungspreis
fr: frais d'activation, frais de raccordement, frais d'installation, frais de mise en service,
  coût d'activation, frais d'ouverture de ligne, frais d'accès au service, frais de connexion, coût d'installation, coût de raccordement,
  prix du raccordement, frais de mise en route, coût de mise en service, frais d'accès, frais d'activation de la ligne

[connection-time] kind=attribute value=duration of=broadband
gloss: how long before a new line works
nl: aansluittermijn, aansluiting duurt, aansluittijd, internet geactiveerd binnen,
  aansluiting binnen, aansluitduur, duur van de aansluiting, internet werkt binnen, aangesloten binnen, levertijd internet, opleverdatum internet,
  aansluiten duurt
en: time to get connected, installation lead time, go-live time, =connection time,
  connected within, broadband is live within, broadband live within, internet is up and running within, connection takes,
  activation of your broadband, connect you within
de: Bereitstellungsdauer, Anschlussdauer, Schaltdauer,
  Anschluss innerhalb, Anschaltung, Anschluss dauert, Internet ist bereit innerhalb, Anschalttermin, Schalttermin, Freischaltung des Anschlusses
fr: délai de raccordement, délai de mise en service, délai d'installation,
  raccordé sous, mise en service sous, ligne active sous, raccordement prend, délai d'activation de la ligne, délai de mise en service de la ligne

[availability-check] kind=action is=check
gloss: checking if a service can be had at an address
nl: postcodecheck, beschikbaarheid op … adres, adrescheck, beschikbaarheidscheck,
  nagaan of … beschikbaar op uw adres, adres … controleren, beschikbaarheid … controleren, beschikbaar op uw adres, leverbaar op uw adres,
  checken wat er op uw adres, adrestoets
en: postcode check, availability checker, check availability at your address,
  check what is available at your address, check your postcode, available at your address, availability at your address, address checker,
  coverage checker
de: Verfügbarkeitsprüfung, Verfügbarkeit prüfen, Verfügbarkeitscheck, Adressprüfung,
  Verfügbarkeit an Ihrer Adresse, Verfügbarkeitsabfrage, an Ihrer Adresse verfügbar, Verfügbarkeit … prüfen, Anschlusscheck
fr: test d'éligibilité, éligibilité de l'adresse, vérifier … éligibilité,
  disponibilité à votre adresse, tester votre éligibilité, vérifier la disponibilité, disponible à votre adresse, test d'adresse, éligible à la fibre

[move-telecom] kind=action
gloss: taking internet and TV to a new home
nl: internet verhuizen, verhuisservice internet, internet mee|verhuizen, abonnement mee|verhuizen,
  internet … meenemen, abonnement … meenemen naar, internet … meeverhuizen, verhuizing van … internet, internet … verhuizen,
  internet … naar uw nieuwe adres, verhuizen van … internet, abonnement … meeverhuizen, verhuizing van uw abonnement
en: move your broadband, move broadband, take your internet with you, moving home broadband,
  take … broadband with you, transfer … broadband, broadband … to your new home, moving your broadband, move your internet,
  take … internet to your new home, broadband home move, move your services
de: Umzugsservice, Anschluss umziehen, Internet umziehen, DSL-Umzug,
  Internet … mitnehmen, Anschluss … mitnehmen, Umzug des Anschlusses, Anschlussumzug, Internetumzug, Internet … umziehen,
  Vertrag … an die neue Adresse, Umzug Ihres Anschlusses, Umzug Ihres Internets
fr: déménager … internet, déménager … ligne, transfert de ligne, déménagement de la ligne,
  transférer … ligne, transférer … internet, déménagement internet, transfert d'abonnement, déménager … abonnement, déménagement de votre abonnement,
  déménagement de votre ligne, emporter … internet

[move-telecom-notice] kind=attribute value=duration of=move-telecom,move-house
gloss: how long before the move the provider must be told
nl: verhuizing doorgeven uiterlijk, weken voor … verhuizing, voor de verhuizing doorgeven
en: weeks before you move, notify … before moving, days before your move
de: Wochen vor dem Umzug, vor dem Umzug melden
fr: semaines avant le déménagement, avant votre déménagement

[switch-telecom] kind=action of=supplier
gloss: changing to another internet or mobile provider
nl: overstappen van provider, overstappen naar … provider, provider wisselen,
  overstap naar ander internet, overstappen van internetprovider, van provider … wisselen, van provider … veranderen,
  andere provider, nieuwe provider, overstap van provider, providerwissel, overstap naar … provider
en: switch broadband provider, provider switch, one touch switch, change network,
  change broadband provider, changing provider, change provider, switching broadband, leave for another network, switch network
de: Anbieterwechsel(switch telecom), Providerwechsel,
  Anbieter … wechseln, Provider … wechseln, Wechsel des Providers, Netzwechsel, Wechselservice, Wechsel des Internetanbieters,
  Internetanbieter … wechseln, neuer Provider
fr: changement d'opérateur, changer de fournisseur internet,
  changer … opérateur, nouvel opérateur, passer chez un autre opérateur, changement de fournisseur internet, autre opérateur

[tv-service] kind=thing of=television
gloss: television subscription
nl: tv-abonnement, digitale televisie, televisieabonnement, tv-pakket basis, interactieve tv,
  televisie-abonnement, tv kijken via ons, tv-aansluiting, digitale tv, tv-pakket, tv via internet
en: TV service, digital TV, TV subscription, TV plan,
  digital television, television package, TV package, television service, pay TV, television subscription
de: TV-Anschluss, Digitalfernsehen, TV-Paket, Fernsehanschluss,
  TV-Abo, Fernsehpaket, digitales Fernsehen, Kabelfernsehen, Fernsehvertrag, Internetfernsehen, IPTV
fr: abonnement télé, télévision numérique, offre TV, service TV,
  télé numérique, TV numérique, abonnement TV, bouquet de base, télé par internet, offre télé

[tv-box] kind=thing
gloss: receiver for digital TV
nl: tv-box, mediabox, tv-ontvanger, decoder, settopbox, tv-kastje,
  tv-decoder, digitale ontvanger, tv-kast, kastje voor televisie, settop-box, kastje onder de tv, televisiekastje, digibox
en: TV box, set-top box, decoder, TV receiver,
  digibox, TV decoder, set top box, television box, TV set-top box
de: TV-Box, Receiver, Set-Top-Box, Mediabox,
  Fernsehbox, Set-Top-Boxen, TV-Receiver, Digitalreceiver, Settop-Box, Fernseh-Receiver
fr: décodeur, box TV, décodeur TV,
  boîtier TV, boîtier télé, décodeur TV numérique, décodeur télé

[tv-box-number] kind=attribute value=number of=tv-box
gloss: how many televisions or boxes
nl: aantal tv-ontvangers, extra tv-ontvanger, meerdere televisies, extra mediabox,
  tweede tv-ontvanger, tweede tv, tweede mediabox, tv op meerdere kamers, extra tv-box, meer dan één televisie, tweede decoder, extra decoder
en: number of TV boxes, extra TV box, multiple TVs, multiroom,
  second TV box, second set-top box, TV in more than one room, additional TV box, additional set-top box, TV in another room
de: Anzahl der Receiver, zusätzlicher Receiver, mehrere Fernseher, Multiroom,
  zweiter Receiver, zweite TV-Box, zweiter Fernseher, Zweitreceiver, weiterer Receiver, weitere TV-Box, Fernsehen in mehreren Räumen
fr: nombre de décodeurs, décodeur supplémentaire, plusieurs téléviseurs, multi-TV,
  second décodeur, deuxième décodeur, deuxième télé, télé dans une autre pièce, décodeur additionnel

[tv-channel] kind=thing
gloss: television station
nl: zender, tv-zender, kanaal(TV), zenderoverzicht, zenderaanbod,
  televisiezender, zenders, tv-kanaal, zenderlijst, zenderpakket basis, tv-zenders
en: TV channel, channel line-up, channel list,
  television channel, TV channels, channels in your package, TV station
de: Sender(TV), Fernsehsender, Senderliste, TV-Sender,
  Fernsehkanal, Programmliste, TV-Kanal, Fernsehprogramme, Senderübersicht, Senderangebot
fr: chaîne(TV), chaîne de télévision, liste des chaînes,
  chaîne TV, chaînes télé, chaîne télé, liste des chaînes TV, chaînes incluses, chaînes de télévision

[tv-extra-package] kind=thing
gloss: paid extra channels
nl: extra tv-pakket, zenderpakket, sportpakket, filmpakket, pluspakket,
  extra zenders, extra zenderpakket, aanvullend tv-pakket, pluspakket tv, premium zenders, pakket met extra zenders, betaalzender
en: TV add-on, sports package, channel pack, extra channels,
  extra TV channels, premium channels, additional channels, sports channels, movie channels, TV channel pack, film package
de: Senderpaket, Sportpaket, TV-Zusatzpaket, Zusatzsender,
  Pay-TV-Paket, zusätzliche Sender, Extra-Sender, Premium-Sender, Filmpaket, Zusatzpaket TV, Pay-TV
fr: bouquet TV, pack sport, option TV, chaînes supplémentaires,
  bouquet supplémentaire, bouquet sport, chaînes premium, chaînes en option, bouquet cinéma, pack chaînes, chaînes payantes, bouquet de chaînes

[tv-record] kind=action
gloss: recording television programmes
nl: opnemen(TV), programma op|nemen, opname(TV), programma terug|kijken, opnameruimte,
  programma … opnemen, tv-opname, opnemen van programma's, programma's op|nemen, tv-programma opnemen, programma's … opnemen
en: record … programme, recording(TV), record TV,
  record a programme, record programmes, TV recording, recordings of programmes, recording programmes, record a show, record shows
de: Aufnahme(TV), Sendung auf|nehmen, Aufnahmefunktion,
  Sendung … aufnehmen, Sendungen aufnehmen, TV-Aufnahme, Aufnahme von Sendungen, Fernsehaufnahme, Programm aufnehmen
fr: enregistrer … programme, enregistrement TV, enregistrer … émission,
  enregistrer une émission, enregistrement de programmes, enregistrer des émissions, enregistrement des programmes, enregistrement d'émission

[tv-recording-retention] kind=attribute value=duration of=tv-record,keep
gloss: how long recordings are kept
nl: opnames bewaren, opnamen … bewaard, bewaartijd van opnames,
  opnames … bewaard, opnames blijven, opnamen blijven, opnames … gewist, opname blijft
en: recordings are kept, keep recordings for, recording storage time,
  recordings are stored, recordings are deleted after, recordings kept for, recordings stay, recordings remain, recordings are saved
de: Aufnahmen … gespeichert, Speicherdauer der Aufnahmen,
  Aufnahmen bleiben, Aufnahmen werden gelöscht, Aufnahmen sind … verfügbar, Aufnahmen … aufbewahrt
fr: enregistrements TV conservés, durée de conservation des enregistrements,
  enregistrements supprimés après, enregistrements sont gardés, enregistrements restent, enregistrements … conservés

[tv-catch-up] kind=action
gloss: watching programmes already broadcast
nl: programma gemist, replay, begin gemist, replay-tv,
  uitzending gemist, programma's terugkijken, achteraf kijken, gemiste programma's
en: catch up, catch-up TV, replay, watch back,
  watch again, missed programmes, catch-up service, catch up on TV, watch missed programmes, catch-up television
de: Replay, zeitversetzt fernsehen, Mediathek, Catch-up,
  verpasste Sendung, verpasste Sendungen, zeitversetztes Fernsehen, Sendung nachholen, nachträglich ansehen
fr: replay, revoir … programme, télévision de rattrapage,
  revoir des émissions, émission manquée, télé de rattrapage, TV de rattrapage, voir en différé, catch-up TV, replay TV

[tv-catch-up-time] kind=attribute value=duration of=tv-catch-up
gloss: how far back one can watch
nl: tot … terugkijken, dagen terugkijken, terugkijktermijn, uur terugkijken,
  dagen terug kijken, dagen na uitzending, dagen terug te kijken, tot … na uitzending, terugkijken tot
en: days of catch-up, catch up to, watch back up to, days catch-up,
  days after broadcast, days after it airs, catch-up for, available on catch-up for, watch programmes from the last
de: Replay-Zeitraum, Tage Replay, Stunden Replay,
  Tage nach der Ausstrahlung, Tage lang nachholen, Tage nach Ausstrahlung
fr: jours de replay, replay pendant, disponible en replay,
  jours après la diffusion, rattrapage pendant, jours de rattrapage, jours après diffusion

[watch-on-the-go] kind=action
gloss: watching TV outside the home on phone or tablet
nl: buitenshuis kijken, tv-kijken op … telefoon, onderweg tv kijken, overal tv kijken,
  tv op uw telefoon, tv op uw tablet, tv buitenshuis, tv kijken op uw telefoon, tv-kijken buitenshuis, kijken buiten de deur, tv-app,
  tv kijken via de app
en: watch on the go, watch away from home, TV on your phone,
  watch outside the home, TV on the go, TV on your tablet, watch on your phone, watch TV on your phone, watch anywhere, TV app, watch on your tablet
de: unterwegs fernsehen, TV unterwegs, mobil fernsehen,
  Fernsehen auf dem Handy, TV-App, Fernsehen auf dem Tablet, außer Haus fernsehen, Fernsehen unterwegs, Fernsehen per App,
  auf dem Smartphone fernsehen
fr: regarder en déplacement, télé sur mobile, regarder hors de chez soi,
  télé sur votre téléphone, TV sur mobile, regarder la télé sur son téléphone, regarder en dehors de chez vous, application TV, télé sur tablette,
  TV en mobilité

[device-insurance] kind=thing of=insure
gloss: insurance for a phone against theft and damage
nl: toestelverzekering, telefoonverzekering, mobiele verzekering,
  verzekering voor uw telefoon, smartphoneverzekering, gsm-verzekering, telefoon verzekeren, toestel verzekeren, verzekering van uw toestel
en: device insurance, phone insurance, mobile insurance,
  handset insurance, insurance for your phone, insure your phone, gadget insurance, handset cover, phone cover insurance
de: Handyversicherung, Geräteversicherung, Smartphoneversicherung,
  Handy versichern, Versicherung für das Handy, Handyschutz, Smartphone-Versicherung, Geräteschutz, Handy-Versicherung
fr: assurance mobile, assurance téléphone, assurance appareil,
  assurance smartphone, assurer son téléphone, assurer votre mobile, assurance GSM, assurance du téléphone, assurance casse et vol du mobile

[phone-stolen] kind=event
gloss: phone lost or stolen
nl: telefoon gestolen, toestel gestolen, telefoon kwijt, telefoon verloren, IMEI blokkeren,
  diefstal van … telefoon, verlies van … telefoon, gestolen telefoon, verloren telefoon, gestolen toestel, mobiel gestolen, mobieltje kwijt,
  gsm gestolen, gsm verloren, telefoon … gestolen, verlies of diefstal van … toestel, mobiel kwijt, telefoon … kwijt, toestel kwijt
en: phone stolen, stolen phone, lost phone, block … IMEI, lost or stolen phone,
  phone is stolen, phone has been stolen, phone theft, lost handset, stolen handset, lost your phone, lose your phone, theft of your phone,
  lost mobile, stolen mobile, phone is lost, loss of your phone
de: Handy gestohlen, Handy verloren, Smartphone gestohlen, IMEI sperren,
  Handydiebstahl, gestohlenes Handy, verlorenes Handy, Handy weg, Verlust des Handys, Diebstahl des Handys, Handyverlust, Handy … gestohlen,
  Handy … verloren, Smartphone verloren
fr: téléphone volé, vol de téléphone, téléphone perdu, bloquer … IMEI,
  vol du téléphone, perte du téléphone, mobile volé, mobile perdu, vol ou perte du téléphone, téléphone … volé, téléphone … perdu, GSM volé,
  smartphone volé, perte ou vol du mobile

[tethering] kind=action
gloss: sharing mobile data with other devices
nl: hotspot, tethering, persoonlijke hotspot, internet delen met andere apparaten,
  internet delen, mobiele hotspot, telefoon als hotspot, data delen met, verbinding delen, hotspot gebruiken
en: hotspot, tethering, personal hotspot, share mobile data,
  mobile hotspot, share your connection, share your data, use your phone as a hotspot, wifi hotspot from your phone, share internet
de: Hotspot, Tethering, persönlicher Hotspot, mobile Daten teilen,
  mobiler Hotspot, Internet teilen, Handy als Hotspot, Verbindung teilen, WLAN-Hotspot vom Handy
fr: partage de connexion, point d'accès mobile, hotspot, tethering,
  partager sa connexion, partager la connexion, partager votre connexion, hotspot mobile, mode modem, partager sa data

[usage-overview] kind=thing
gloss: showing how much has been used
nl: verbruiksoverzicht mobiel, dataverbruik, verbruik bekijken, bundelverbruik, verbruiksmelding,
  verbruik van uw bundel, verbruik in de app, verbruik controleren, verbruik inzien, bundelstand, resterende bundel, verbruik checken,
  verbruik opvragen
en: data usage, check … usage, usage alert,
  track your usage, check your data usage, see your usage, usage tracker, remaining data balance, check your remaining data, usage in the app
de: Datenverbrauch, Verbrauch anzeigen,
  Verbrauch prüfen, Verbrauch abfragen, Datenverbrauch prüfen, Verbrauch in der App, Restguthaben abfragen, Verbrauchsabfrage
fr: consommation data, consulter … consommation,
  suivi conso mobile, consommation de data, suivre votre conso, voir votre consommation, consommation mobile, consulter votre suivi conso

[apn-settings] kind=thing
gloss: settings for mobile internet
nl: APN, APN-instellingen, internetinstellingen,
  instellingen voor mobiel internet, APN instellen, toegangspunt instellen, APN-gegevens
en: APN, APN settings, internet settings,
  access point name, mobile data settings, settings for mobile internet
de: APN, APN-Einstellungen, Interneteinstellungen,
  Zugangspunkt, Einstellungen für mobiles Internet, Zugangspunkte, mobile Internetkonfiguration
fr: APN, paramètres APN, paramètres internet,
  point d'accès APN, réglages internet mobile, configuration APN, réglages APN

[telecom-provider] kind=person of=supplier
gloss: company supplying telephone, internet or TV
nl: telecomaanbieder, internetprovider, telecombedrijf,
  internetaanbieder, telefoonaanbieder, mobiele aanbieder, telefoonmaatschappij, mobiele provider, telecomprovider, telefoonprovider,
  internetleverancier, telecomoperator
en: telecom provider, network provider, internet provider, mobile provider,
  broadband provider, phone company, phone provider, telephone company, mobile operator, internet service provider, ISP, mobile network operator
de: Provider, Telekommunikationsanbieter, Netzbetreiber mobil, Mobilfunkanbieter,
  Internetanbieter, Telefonanbieter, Handyanbieter, Telefongesellschaft, Internetprovider, Mobilfunkbetreiber, Telekomanbieter
fr: opérateur mobile, fournisseur d'accès internet, opérateur téléphonique, opérateur,
  opérateur télécom, opérateur internet, FAI, compagnie de téléphone, fournisseur internet, opérateur de téléphonie

[top-up] kind=action
gloss: adding credit
nl: beltegoed kopen, tegoed op|waarderen, herladen, =opwaarderen, =opgewaardeerd, =waardeer, =opwaardeert, opwaardering,
  beltegoed opwaarderen, tegoed kopen, tegoed … bijkopen, prepaid opwaarderen, tegoed … opwaarderen, tegoed … aanvullen, beltegoed bijkopen,
  beltegoed aan|vullen
en: top|up, add credit, top-up, recharge credit,
  topping up, topped up, buy credit, add money to your phone, recharge your phone, topping your phone up, top your phone up
de: Guthaben aufladen, Aufladung, Guthaben kaufen,
  Guthaben … aufladen, Guthabenaufladung, Prepaid aufladen, Guthaben … auffüllen, Handy aufladen Guthaben, Guthaben nach|laden,
  Aufladen des Guthabens, Aufladebon
fr: ajouter du crédit, recharger … crédit,
  recharger du crédit, recharge de crédit, recharger sa carte, recharger le crédit, créditer … compte mobile, acheter du crédit,
  recharger votre carte prépayée, rechargement
