# Energy: electricity, gas, heat; contracts, tariffs, meters, advance payment, solar, moving, outages, heat pumps, EV charging.

[district-heating] kind=thing
gloss: heat supplied through a heat network
nl: stadsverwarming, warmtenet, stadswarmte, blokverwarming, warmtelevering
en: district heating, heat network, communal heating
de: Fernwärme, Wärmenetz, Nahwärme
fr: chauffage urbain, réseau de chaleur, chauffage collectif

[energy-supplier] kind=person of=supplier
gloss: company that sells the customer electricity or gas
nl: energieleverancier, energiemaatschappij, stroomleverancier, gasleverancier, energiebedrijf, energieaanbieder
en: energy supplier, energy company, electricity supplier, energy provider, gas supplier
de: Energieversorger, Stromanbieter, Energielieferant, Stromversorger, Gasanbieter, Energieanbieter, Stromlieferant
fr: fournisseur d'énergie, fournisseur d'électricité, fournisseur de gaz

[grid-operator] kind=person
gloss: company that manages the cables, pipes and meters
nl: netbeheerder, netwerkbeheerder, regionale netbeheerder, distributienetbeheerder
en: grid operator, network operator, distribution network operator
de: Netzbetreiber, Verteilnetzbetreiber, Messstellenbetreiber
fr: gestionnaire de réseau, gestionnaire du réseau de distribution, gestionnaire du réseau

[energy-contract] kind=document of=contract contrast=yes
gloss: the agreement with the supplier for electricity or gas
nl: energiecontract, stroomcontract, gascontract, leveringsovereenkomst, contract voor stroom en gas
en: energy contract, electricity contract, energy plan, supply contract
de: Energievertrag, Stromvertrag, Gasvertrag, Energieliefervertrag, Stromliefervertrag
fr: contrat d'énergie, contrat d'électricité, contrat de gaz, contrat de fourniture

[fixed-energy-contract] kind=document is=energy-contract
gloss: contract whose energy price stays the same during the term
nl: vast energiecontract, contract met vaste looptijd, prijs … vastzetten, tarief … vastzetten, =vast contract, =vast tarief, =vaste prijs, =vaste contracten
en: fixed-rate contract, fixed energy contract, fixed tariff, fixed rate(energy), fixed-price contract, price lock, lock in your price
de: Festpreisvertrag, Festpreistarif, Preisgarantie(energy), fester Energiepreis, Vertrag mit Preisgarantie
fr: contrat à prix fixe, contrat d'énergie fixe, tarif fixe(energy), prix bloqué(energy)

[variable-energy-contract] kind=document is=energy-contract
gloss: contract whose price the supplier adjusts now and then, no fixed term
nl: variabel energiecontract, variabel contract, variabel tarief(energy), variabele prijs, modelcontract, contract voor onbepaalde tijd(energy)
en: variable contract, variable tariff, variable rate(energy), variable-price contract
de: variabler Tarif, variabler Vertrag, Tarif ohne Preisbindung
fr: contrat variable, tarif variable(energy), contrat à prix variable, prix variable

[dynamic-energy-contract] kind=document is=energy-contract
gloss: contract whose price changes every hour or day with the market
nl: dynamisch contract, dynamisch energiecontract, dynamisch tarief, uurtarief(energy), prijs per uur(energy), beursprijs, uurprijs
en: dynamic contract, dynamic tariff, hourly price, hourly tariff, spot price, day-ahead price
de: dynamischer Tarif, dynamischer Stromtarif, dynamischer Vertrag, stündlicher Preis, Börsenpreis, Spotpreis
fr: contrat dynamique, tarif dynamique, prix horaire, prix spot

[energy-tariff] kind=attribute value=money of=electricity,gas-energy
gloss: price per kWh of electricity or cubic metre of gas
nl: energietarief, stroomtarief, gastarief, leveringstarief, stroomprijs, gasprijs, energieprijs, kale leveringsprijs, prijs per kWh, tarief per kWh, kWh-prijs, prijs per kuub
en: energy price, unit rate, electricity price, gas price, price per kWh, rate per kWh, energy tariff, energy rate
de: Strompreis, Gaspreis, Arbeitspreis, Energiepreis, Stromtarif, Gastarif, Preis pro Kilowattstunde, Verbrauchspreis, Preis pro kWh
fr: prix du kWh, prix de l'électricité, prix du gaz, tarif de l'énergie, prix de l'énergie, prix au kWh, tarif d'électricité

[energy-standing-charge] kind=attribute value=money of=energy-contract
gloss: fixed amount per month or year the supplier charges regardless of use
nl: vastrecht, vaste leveringskosten, vaste kosten(energy), vaste vergoeding(energy), abonnementskosten(energy)
en: standing charge, fixed supply charge, fixed delivery costs, daily charge, fixed fee(energy)
de: Grundpreis, Grundgebühr(energy), Stromgrundpreis, fixe Lieferkosten
fr: redevance fixe, frais fixes de fourniture, abonnement électricité, part fixe, abonnement au gaz

[grid-charge] kind=attribute value=money of=grid-operator
gloss: what the customer pays for transport and connection to the grid
nl: netbeheerkosten, transportkosten energie, aansluitkosten(energy), netkosten, nettarief, distributiekosten, capaciteitstarief
en: grid charge, network charge, grid costs, network costs, distribution charge, capacity tariff
de: Netzentgelt, Netznutzungsentgelt, Netzkosten, Netzgebühr
fr: frais de réseau, coûts de réseau, tarif de distribution, tarif capacitaire, frais de distribution

[energy-tax] kind=attribute value=money of=electricity,gas-energy
gloss: government tax on the energy used
nl: energiebelasting, belasting op energie, overheidsheffing(energy)
en: energy tax, energy levy, government energy levy
de: Energiesteuer, Stromsteuer, Stromumlage
fr: taxe sur l'énergie, accise sur l'énergie, taxe sur l'électricité, cotisation énergie

[energy-tax-reduction] kind=attribute value=money of=energy-tax
gloss: fixed amount deducted from energy tax per connection
nl: vermindering energiebelasting, heffingskorting energie, belastingkorting(energy)
en: energy tax reduction, energy tax credit, tax rebate(energy)
de: Energiesteuerermäßigung, Stromsteuerermäßigung
fr: réduction de la taxe sur l'énergie, réduction d'accise

[price-cap-energy] kind=thing
gloss: maximum price set by the government or supplier
nl: prijsplafond, maximumtarief(energy), energieplafond
en: price cap, energy price cap
de: Preisbremse, Strompreisbremse, Gaspreisbremse, Preisdeckel, Preisobergrenze
fr: bouclier tarifaire, plafond de prix, prix plafonné

[peak-tariff] kind=attribute value=money is=energy-tariff opposite=off-peak-tariff
gloss: the higher electricity rate in daytime on weekdays
nl: normaaltarief, dagtarief(energy), hoogtarief, piektarief, dagstroom
en: peak rate, peak tariff, day rate(energy), high tariff, daytime rate
de: Hochtarif, Tagstrom, Tagtarif, HT-Tarif
fr: tarif de jour, tarif heures pleines

[off-peak-tariff] kind=attribute value=money is=energy-tariff opposite=peak-tariff
gloss: the lower electricity rate at night and in the weekend
nl: daltarief, nachttarief, laagtarief, nachtstroom, dalstroom, daluren(energy)
en: off-peak rate, off-peak tariff, night rate, low tariff, night-time rate
de: Niedertarif, Nachtstrom, Nachttarif, NT-Tarif
fr: heures creuses(energy), tarif de nuit, tarif heures creuses

[single-tariff-energy] kind=thing
gloss: one electricity rate the whole day
nl: enkeltarief, enkele meter(energy), één tarief(energy)
en: single rate, flat rate(energy), single tariff
de: Eintarif, Einheitstarif, Eintarifzähler
fr: tarif simple, tarif unique, option base

[energy-instalment] kind=attribute value=money is=instalment of=energy-contract
gloss: monthly advance payment for energy, settled once a year
nl: voorschot(energy), voorschotbedrag, maandbedrag(energy), maandelijks voorschot, maandtermijn(energy), vooruitbetaling energie, energievoorschot, tussentijdse factuur
en: monthly instalment, advance payment(energy), instalment amount, monthly energy payment, budget payment, payment on account, direct debit amount(energy)
de: monatlicher Abschlag, Abschlagsbetrag, Teilbetrag, Vorauszahlung(energy)
fr: acompte mensuel, mensualité(energy), acompte d'énergie, facture d'acompte, montant de l'acompte, provision mensuelle,
  mensualité … fixée

[adjust-instalment] kind=action is=change of=energy-instalment
gloss: customer raises or lowers the monthly advance payment
nl: termijnbedrag … aanpassen, voorschot … aanpassen, voorschot … wijzigen, termijnbedrag … wijzigen, maandbedrag … aanpassen, voorschot verhogen,
  voorschot verlagen, voorschot … omlaag, voorschot … omhoog, termijnbedrag verlagen, termijnbedrag verhogen, termijnbedrag aan|passen, voorschot aan|passen,
  maandbedrag aan|passen, maandbedrag wijzigen, maandbedrag veranderen, maandbedrag verlagen, maandbedrag verhogen, maandbedrag … omlaag, maandbedrag … omhoog,
  termijnbedrag … omlaag, termijnbedrag … omhoog, voorschot bij|stellen, termijnbedrag bij|stellen, maandbedrag bij|stellen, aanpassing van … voorschot,
  aanpassing van … termijnbedrag, aanpassing van … maandbedrag, voorschot veranderen, voorschot … verhogen, voorschot … verlagen, voorschot … veranderen,
  termijnbedrag … verhogen, termijnbedrag … verlagen, maandbedrag … wijzigen, maandbedrag … verlagen, maandbedrag … verhogen
en: adjust … instalment, change … instalment, change … monthly payment, adjust … advance payment, raise … instalment, lower … instalment,
  lower … monthly payment, raise … monthly payment, increase … monthly payment, reduce … monthly payment, change … direct debit amount, lower … direct debit,
  monthly payment … up or down
de: Abschlag … anpassen, Abschlag … ändern, Abschlagsanpassung, Abschlagsänderung, Abschlag erhöhen, Abschlag senken, Abschlag herab|setzen,
  Abschlag herauf|setzen, Abschlag hoch|setzen, Abschlag runter|setzen, Anpassung des Abschlags, Anpassung des monatlichen Betrags, Abschlag hoch- oder,
  Abschlag … rauf, Abschlag … runter, monatlichen Betrag … anpassen, Abschlagshöhe, Abschlag … erhöhen, Abschlag … senken, Abschlag … verändern,
  Abschlag … reduzieren
fr: modifier … acompte, adapter … acompte, ajuster … mensualité, modifier … mensualité, augmenter … mensualité, baisser … mensualité, diminuer … mensualité,
  augmenter … acompte, diminuer … acompte, baisser … acompte, revoir … acompte, changer … mensualité, réduire … acompte

[annual-energy-statement] kind=document
gloss: yearly settlement of advances paid against actual use
nl: jaarafrekening, jaarnota, jaarrekening(energy), eindafrekening, afrekening(energy), jaarlijkse afrekening, eindnota
en: annual statement(energy), yearly statement, annual bill, final bill(energy), yearly settlement, annual settlement
de: Jahresabrechnung, Jahresrechnung, Schlussrechnung(energy), Endabrechnung, Verbrauchsabrechnung, Abrechnung(energy)
fr: décompte annuel, facture de régularisation, facture annuelle, décompte final, facture de clôture, relevé annuel de consommation

[pay-extra-settlement] kind=action opposite=refund-settlement
gloss: customer has to pay more because advances were too low
nl: nabetaling(energy), na|betalen(energy), naheffing(energy), moeten bijleggen
en: pay extra(settlement), additional payment(settlement), settlement shortfall, pay the difference(settlement), amount still owed
de: nach|zahlen, Nachzahlung, Nachforderung, drauf|zahlen
fr: payer un supplément(settlement), supplément à payer, solde à payer, régularisation à payer

[refund-settlement] kind=action opposite=pay-extra-settlement
gloss: customer gets money back after the yearly settlement
nl: teruggave jaarafrekening, geld terug van de jaarafrekening, tegoed jaarafrekening, te veel betaald voorschot
en: settlement refund, credit on annual statement, credit balance(energy)
de: Guthaben aus der Jahresabrechnung, Abrechnungsguthaben, Rückerstattung aus der Abrechnung
fr: remboursement de régularisation, trop-perçu, solde en votre faveur

[energy-bill] kind=document of=invoice
gloss: invoice for electricity or gas
nl: energierekening, energienota, energiefactuur, stroomrekening, gasrekening, stroomnota
en: energy bill, electricity bill, gas bill, energy invoice, power bill
de: Stromrechnung, Energierechnung, Gasrechnung
fr: facture d'énergie, facture d'électricité, facture de gaz

[energy-meter] kind=thing
gloss: device that measures electricity or gas use
nl: energiemeter, elektriciteitsmeter, gasmeter, stroommeter, meterkast meter, kWh-meter
en: energy meter, electricity meter, gas meter, power meter, meter
de: Stromzähler, Gaszähler, Energiezähler
fr: compteur d'électricité, compteur électrique, compteur de gaz, compteur d'énergie, compteur

[smart-meter] kind=thing is=energy-meter opposite=analogue-meter
gloss: meter that sends readings automatically
nl: slimme meter, digitale meter, op afstand uitleesbare meter, slimme energiemeter
en: smart meter, digital meter
de: Smart Meter, intelligenter Zähler, intelligentes Messsystem, digitaler Zähler, moderne Messeinrichtung
fr: compteur communicant, compteur intelligent, compteur Linky, compteur numérique, compteur digital

[analogue-meter] kind=thing is=energy-meter opposite=smart-meter
gloss: old meter that must be read by hand
nl: analoge meter, draaischijfmeter, ferrarismeter, oude meter, terugdraaiende meter, domme meter
en: analogue meter, analog meter, spinning disc meter, old meter, traditional meter
de: analoger Zähler, Ferraris-Zähler, Drehstromzähler, alter Zähler
fr: compteur analogique, ancien compteur, compteur à disque, compteur mécanique

[meter-reading] kind=thing
gloss: number shown on the meter at a date
nl: meterstand, tellerstand, beginstand, eindstand, meterstanden, stand van de meter
en: meter reading, meter read, opening reading, closing reading
de: Zählerstand, Anfangsstand, Endstand, Ablesewert
fr: index de compteur, relevé de compteur, relevé d'index, index de consommation, index du compteur

[submit-meter-reading] kind=action of=meter-reading
gloss: customer passes on the meter reading
nl: meterstand … doorgeven, stand … doorgeven, meteropname, meterstand … opnemen, meter … aflezen, meterstand … invullen, standen … doorgeven, stand door|geven, standen door|geven, stand op|geven, standen op|geven, meterstand door|geven, meterstand op|geven, zelf … aflezen, meter af|lezen, meterstand in|sturen
en: submit … meter reading, send … meter reading, give … meter reading, read … meter, provide … meter reading, enter … meter reading, read the meter yourself, meter … read yourself, pass on … meter reading
de: Zählerstand … mitteilen, Zählerstand … melden, Zählerstand … übermitteln, Zähler … ablesen, Zählerablesung, Zählerstand … ablesen, Zählerstand … eingeben, Zählerstand durch|geben, Zählerstand mit|teilen, Zählerstand an|geben, Zähler ab|lesen, Zählerstand ab|lesen
fr: communiquer … index, transmettre … index, relever … compteur, transmettre … relevé, relève du compteur, auto-relève, relever vous-même … compteur, donner … index, envoyer … index

[remote-meter-reading] kind=action of=meter-reading
gloss: supplier or grid operator reads the meter from a distance
nl: op afstand uitlezen, op afstand aflezen, automatisch uitlezen, meter … uitlezen, automatisch doorgeven(meter), meter uit|lezen
en: read remotely, remote reading, automatic reading
de: Fernauslesung, aus der Ferne auslesen, automatisch auslesen, Zähler … aus der Ferne, aus der Ferne ab|lesen, automatisch übermitteln(meter)
fr: relève à distance, lecture à distance, télérelève, relever à distance

[replace-meter] kind=action
gloss: the meter is exchanged for a new one
nl: meter … vervangen, meterwissel, meter … omwisselen, meter … plaatsen, slimme meter … plaatsen
en: replace … meter, meter replacement, meter exchange, install … smart meter, meter swap
de: Zählerwechsel, Zähler … tauschen, Zähleraustausch, Zähler … einbauen, Zähler … austauschen
fr: remplacer … compteur, remplacement du compteur, installer … compteur, changement de compteur

[ean-code] kind=thing
gloss: 18-digit number identifying the connection
nl: EAN-code, EAN-nummer, EAN, aansluitnummer(energy)
en: EAN code, supply point number, MPAN, MPRN, meter point number
de: Marktlokation, Marktlokations-ID, MaLo-ID, Zählpunktnummer, Zählpunktbezeichnung
fr: code EAN, point de livraison, PDL, point de référence mesure, PRM

[meter-number] kind=thing
gloss: serial number printed on the meter
nl: meternummer, nummer van de meter, serienummer van de meter
en: meter number, meter serial number
de: Zählernummer
fr: numéro de compteur, numéro du compteur

[energy-consumption] kind=attribute value=number of=electricity,gas-energy
gloss: how much electricity or gas is used
nl: energieverbruik, stroomverbruik, gasverbruik, jaarverbruik, verbruik(energy), elektriciteitsverbruik
en: energy consumption, electricity usage, energy use, annual consumption, electricity consumption, gas usage, energy usage
de: Energieverbrauch, Stromverbrauch, Gasverbrauch, Jahresverbrauch, Verbrauch(energy)
fr: consommation d'énergie, consommation électrique, consommation d'électricité, consommation annuelle, consommation de gaz

[estimated-consumption] kind=attribute value=number of=energy-consumption
gloss: use guessed by the supplier or grid operator
nl: geschat verbruik, verbruik … schatten, standaardjaarverbruik, geschatte meterstand, meterstand … schatten, verwacht verbruik
en: estimated consumption, estimated usage, estimated reading, expected consumption
de: geschätzter Verbrauch, Schätzung des Verbrauchs, Verbrauch … schätzen, Verbrauchsschätzung, Zählerstand … schätzen
fr: consommation estimée, index estimé, estimation de la consommation

[consumption-insight] kind=thing
gloss: overview of use in app or portal
nl: verbruiksoverzicht, verbruiksinzicht, inzicht in je verbruik, verbruiksmanager, energieverbruiksmanager
en: usage overview, usage insight, consumption overview, energy insight
de: Verbrauchsübersicht, Verbrauchsanzeige, Einblick in den Verbrauch
fr: suivi de consommation, aperçu de consommation, suivi conso

[solar-panel] kind=thing
gloss: panel on the roof that generates electricity
nl: zonnepaneel, zonnepanelen, PV-installatie, PV-paneel, zonnestroominstallatie
en: solar panel, PV panel, solar installation, PV system
de: Solarpanel, Photovoltaikanlage, Solarmodul, PV-Anlage, Solaranlage
fr: panneau solaire, panneau photovoltaïque, installation photovoltaïque

[feed-in] kind=action
gloss: deliver self-generated electricity back to the grid
nl: terug|leveren, teruglevering, stroom terugleveren, invoeden op het net, zonnestroom … terugleveren, terug het net op
en: feed back(energy), feed in, feed-in, feed into the grid, export to the grid, send back to the grid, export electricity, export energy
de: ein|speisen, Einspeisung, ins Netz einspeisen, Netzeinspeisung
fr: injecter sur le réseau, injection(energy), réinjecter, réinjection, revendre … surplus, injecter … surplus

[feed-in-compensation] kind=attribute value=money of=feed-in
gloss: money the customer receives per kWh fed in
nl: terugleververgoeding, terugleveringsvergoeding, terugleverprijs, vergoeding voor teruggeleverde stroom, teruggeleverde stroom vergoeden, teruglevering vergoeden, vergoeding … teruggeleverde, teruggeleverde … vergoeding, vergoeding voor … teruglevering
en: feed-in tariff, feed-in compensation, export tariff, export payment, paid for … export, pay … for exported, pay … for what you export
de: Einspeisevergütung, Einspeisetarif, Vergütung für eingespeisten Strom, eingespeisten Strom vergüten, Vergütung … Einspeisung, Einspeisung vergüten
fr: tarif d'injection, rachat du surplus, tarif de rachat, compensation pour injection, rémunérer … surplus, payer … surplus, rémunération de l'injection

[feed-in-cost] kind=attribute value=money of=feed-in
gloss: fee the customer pays for feeding in
nl: terugleverkosten, terugleverbijdrage, terugleverheffing, kosten voor teruglevering
en: feed-in fee, feed-in cost, export fee, feed-in charge
de: Einspeisegebühr, Einspeisekosten, Einspeiseentgelt
fr: frais d'injection, redevance d'injection, coûts d'injection

[net-metering] kind=action
gloss: setting off what is fed in against what is used
nl: salderen, saldering, salderingsregeling, verrekenen met verbruik, wegstrepen tegen je verbruik
en: net metering, offset against your consumption, netting(energy)
de: Saldierung, saldieren, Net-Metering
fr: compensation du compteur, facturation nette, principe de compensation

[solar-generation] kind=attribute value=number of=solar-panel
gloss: how much electricity the panels produce
nl: opwek, stroom … opwekken, zelf opgewekt, zelf opgewekte stroom, opbrengst zonnepanelen, zonnestroom, zelf opwekken
en: solar generation, generate … electricity, solar yield, self-generated, solar power
de: Solarertrag, selbst erzeugt, Stromerzeugung, Solarstrom
fr: production solaire, produire … électricité, autoproduction, production photovoltaïque

[solar-inverter] kind=thing part=solar-panel
gloss: device turning direct current into mains current
nl: omvormer
en: inverter, solar inverter
de: Wechselrichter
fr: onduleur

[home-battery] kind=thing
gloss: battery that stores electricity at home
nl: thuisbatterij, thuisaccu, opslagbatterij
en: home battery, battery storage
de: Stromspeicher, Batteriespeicher, Heimspeicher
fr: batterie domestique, batterie de stockage

[move-house-energy] kind=event of=move-house
gloss: taking or ending energy at a change of address
nl: verhuizing doorgeven, verhuizing … doorgeven, verhuisservice energie, energie … meeverhuizen, mee|verhuizen, contract … meenemen naar nieuw adres, inhuizing, uithuizing
en: report … move, take … contract to … new address, moving home energy, transfer … contract to … new home
de: Umzug … melden, Umzug … mitteilen, Umzugsmeldung, Vertrag … mitnehmen, Umzugsservice Strom
fr: signaler … déménagement, déclarer … déménagement, emporter … contrat, transférer … contrat à … nouvelle adresse

[energy-supply-start] kind=attribute value=date of=energy-contract,start
gloss: date on which the supplier starts delivering
nl: startdatum levering, ingangsdatum levering, begin van de levering, start van de levering
en: supply start date, start of supply, start date of supply
de: Lieferbeginn, Belieferungsbeginn, Beginn der Belieferung
fr: début de fourniture, date de début de fourniture

[switch-energy-supplier] kind=action is=switch-provider of=supplier
gloss: customer goes to another energy supplier
nl: over|stappen(energy), overstap naar andere leverancier, van leverancier … wisselen, overstappen van energieleverancier, van energieleverancier … veranderen
en: switch energy supplier, change supplier, change energy supplier
de: Stromanbieter … wechseln, Anbieterwechsel(energy), Lieferantenwechsel, Versorgerwechsel, Stromanbieterwechsel
fr: changer … fournisseur d'énergie, changement de fournisseur d'énergie, quitter … fournisseur d'énergie

[energy-switch-time] kind=attribute value=duration of=switch-energy-supplier
gloss: how long switching supplier takes
nl: overstaptijd(energy), duur van de overstap, overstapduur
en: switching time, switch duration, switching period
de: Wechseldauer, Dauer des Anbieterwechsels
fr: délai de changement de fournisseur, durée du changement

[energy-welcome-bonus] kind=attribute is=bonus value=money of=energy-contract
gloss: discount or money for new energy customers
nl: overstapbonus, instapbonus, overstappremie, welkomstkorting, cashback(energy)
en: welcome bonus, switching bonus, sign-up bonus, new customer bonus
de: Neukundenbonus, Wechselbonus, Willkommensbonus, Sofortbonus
fr: prime de bienvenue, bonus de bienvenue, bonus nouveau client, prime de changement

[power-outage] kind=event of=electricity
gloss: electricity or gas unexpectedly stops
nl: stroomstoring, stroomuitval, stroomonderbreking, zonder stroom, geen stroom, stroom … uitvallen, gasstoring, energiestoring, stroom … eruit liggen, black-out, stroom eruit, stroom weg, stroom uit|vallen, stroom … uitgevallen, in het donker zitten
en: power cut, power outage, blackout, no power, without power, power failure, power is out, gas outage, power … out, power … gone off, lights … gone out
de: Stromausfall, kein Strom, ohne Strom, Stromstörung, Strom … ausfallen, Stromunterbrechung, Strom weg, Strom aus|fallen
fr: panne de courant, coupure de courant, panne d'électricité, plus de courant, sans électricité, coupure d'électricité, plus d'électricité, sans courant

[planned-outage] kind=event
gloss: supply is announced to be cut for work
nl: geplande stroomonderbreking, geplande onderbreking, aangekondigde werkzaamheden(grid), geplande werkzaamheden(grid)
en: planned outage, planned interruption, scheduled power cut, planned power cut
de: geplante Stromabschaltung, geplante Versorgungsunterbrechung, geplante Abschaltung
fr: coupure planifiée, interruption programmée, coupure programmée

[outage-number] kind=attribute value=contact of=power-outage
gloss: phone number for reporting an energy outage
nl: storingsnummer, storingslijn, nationaal storingsnummer, storingsdienst(energy), nummer voor storingen
en: outage number, fault line(energy), emergency number(energy), outage line
de: Störungsnummer, Störungshotline, Entstörungsdienst, Störungsdienst, Notdienstnummer(energy)
fr: numéro de dépannage, numéro d'urgence électricité, service de dépannage(energy), numéro d'urgence gaz

[outage-compensation] kind=attribute is=compensation value=money of=power-outage,malfunction
gloss: compensation for a long outage
nl: compensatie bij stroomstoring, storingsvergoeding, compensatievergoeding stroomuitval
en: outage compensation, compensation for power cut
de: Entschädigung bei Stromausfall
fr: indemnisation pour coupure, indemnité de coupure

[gas-leak] kind=event of=gas-energy
gloss: gas smell or leak
nl: gaslek, gaslucht, gasgeur, gas … ruiken
en: gas leak, smell of gas, smell gas, gas smell
de: Gasleck, Gasgeruch, Gas … riechen
fr: fuite de gaz, odeur de gaz

[disconnect-energy] kind=action opposite=reconnect-energy
gloss: supply is cut off, mostly for non-payment
nl: afsluiting van energie, stroom … afsluiten, energie … afsluiten, afgesloten van stroom, gas … afsluiten
en: disconnect(energy), disconnection, cut|off(energy), cut off your energy, disconnect your supply
de: Stromsperre, Strom … abstellen, Strom … abklemmen, Gassperre, Strom … abschalten, Sperrung der Energieversorgung
fr: couper … électricité, coupure pour impayé, couper … gaz, débrancher … alimentation

[reconnect-energy] kind=action opposite=disconnect-energy
gloss: supply is restored after disconnection
nl: her|aansluiten, heraansluiting, opnieuw aansluiten(energy), weer aansluiten
en: reconnect, reconnection, restore … supply
de: wieder anschließen, Wiederanschluss, Strom … wieder anstellen
fr: reconnecter, rétablir … électricité, rebranchement, remise en service(energy)

[energy-connection] kind=thing of=connect
gloss: physical connection of the home to the grid
nl: netaansluiting, stroomaansluiting, gasaansluiting, huisaansluiting, elektriciteitsaansluiting
en: grid connection, electricity connection, gas connection
de: Netzanschluss, Hausanschluss, Stromanschluss, Gasanschluss
fr: raccordement au réseau, raccordement électrique, raccordement au gaz

[upgrade-connection] kind=action
gloss: make the connection heavier, e.g. three phases
nl: aansluiting … verzwaren, verzwaring, driefaseaansluiting, 3-fase aansluiting, krachtstroom, zwaardere aansluiting
en: upgrade … connection, connection upgrade, three-phase connection, heavier connection
de: Anschluss … verstärken, Anschlussverstärkung, Drehstromanschluss, dreiphasiger Anschluss
fr: renforcement du raccordement, augmenter … puissance, passage en triphasé, raccordement triphasé

[remove-gas-connection] kind=action of=gas-energy
gloss: have the gas connection taken away
nl: gasaansluiting … verwijderen, van het gas af, gasloos, gasaansluiting … weghalen, aardgasvrij
en: remove … gas connection, off gas, gas-free
de: Gasanschluss … stilllegen, Gasanschluss … entfernen, gasfrei, Gasanschluss … kündigen
fr: supprimer … raccordement au gaz, suppression du gaz, sans gaz

[fuse] kind=thing
gloss: fuse or circuit breaker in the meter cupboard
nl: zekering, aardlekschakelaar, hoofdzekering, stoppenkast, groepenkast, =stoppen in de meterkast, stop doorgeslagen, groep in de meterkast
en: fuse, circuit breaker, fuse box, RCD, trip switch, consumer unit
de: Sicherung(fuse), Sicherungskasten, FI-Schalter, Leitungsschutzschalter
fr: fusible, disjoncteur, tableau électrique, plombs

[meter-cupboard] kind=place
gloss: cupboard holding meters and fuses
nl: meterkast
en: meter cupboard, meter cabinet, meter box
de: Zählerschrank, Zählerkasten
fr: armoire à compteur, coffret compteur, placard à compteur

[heat-pump] kind=thing
gloss: appliance that heats the home with ambient heat
nl: warmtepomp, volledig elektrische warmtepomp, all-electric warmtepomp
en: heat pump, all-electric heat pump
de: Wärmepumpe
fr: pompe à chaleur, PAC

[hybrid-heat-pump] kind=thing is=heat-pump
gloss: heat pump working together with a gas boiler
nl: hybride warmtepomp
en: hybrid heat pump
de: Hybridwärmepumpe, Hybrid-Wärmepumpe
fr: pompe à chaleur hybride

[central-heating-boiler] kind=thing
gloss: gas boiler for heating and hot water
nl: cv-ketel, ketel(heating), combiketel, hr-ketel, verwarmingsketel
en: boiler, central heating boiler, combi boiler, gas boiler
de: Heizkessel, Gastherme, Therme(heating), Gasheizung, Brennwertkessel
fr: chaudière, chaudière à gaz, chaudière à condensation

[boiler-maintenance] kind=action of=maintenance-event
gloss: regular service of boiler or heat pump
nl: ketelonderhoud, cv-onderhoud, onderhoudsbeurt(heating), onderhoud … cv-ketel, onderhoud … warmtepomp
en: boiler service, boiler maintenance, heating maintenance, heat pump service
de: Heizungswartung, Wartung der Heizung, Kesselwartung, Thermenwartung
fr: entretien de la chaudière, entretien chaudière, entretien de la pompe à chaleur

[thermostat] kind=thing
gloss: device to set the room temperature
nl: thermostaat, slimme thermostaat, kamerthermostaat
en: thermostat, smart thermostat
de: Thermostat, Raumthermostat
fr: thermostat, thermostat connecté

[home-insulation] kind=thing
gloss: insulating wall, roof, floor, glass
nl: isolatie(home), spouwmuurisolatie, dakisolatie, vloerisolatie, isoleren(home)
en: home insulation, insulation, cavity wall insulation, loft insulation, insulate
de: Dämmung, Wärmedämmung, Dachdämmung, dämmen
fr: isolation thermique, isolation des murs, isolation du toit, isoler(home)

[energy-subsidy] kind=thing
gloss: government money towards sustainable measures
nl: energiesubsidie, ISDE, subsidie voor verduurzaming, isolatiesubsidie, warmtepompsubsidie
en: energy subsidy, energy grant, sustainability grant, insulation grant
de: Energieförderung, Fördermittel(energy), BAFA-Förderung, Heizungsförderung
fr: prime énergie, aide à la rénovation énergétique, MaPrimeRénov, subvention énergie

[energy-label] kind=attribute of=home-insulation
gloss: energy performance rating of a home
nl: energielabel, energieprestatiecertificaat, EPC
en: energy label, energy performance certificate, energy rating
de: Energieausweis, Energieeffizienzklasse, Energielabel
fr: étiquette énergétique, diagnostic de performance énergétique, DPE, certificat PEB

[green-energy] kind=thing opposite=grey-energy
gloss: energy from renewable sources
nl: groene stroom, groene energie, duurzame energie, windenergie, hernieuwbare energie, groen gas, Hollandse wind
en: green energy, renewable energy, green electricity, green power, wind energy, green gas
de: Ökostrom, Grünstrom, erneuerbare Energie, Windenergie, Biogas, Naturstrom
fr: énergie verte, électricité verte, énergie renouvelable, énergie éolienne, biogaz

[grey-energy] kind=thing opposite=green-energy
gloss: energy from fossil or nuclear sources
nl: grijze stroom, grijze energie, fossiele energie
en: grey energy, fossil energy, brown energy
de: Graustrom, fossile Energie, konventioneller Strom
fr: énergie grise, énergie fossile

[ev-charging] kind=action is=charge-battery
gloss: charging an electric car
nl: elektrisch laden, auto … opladen, auto … laden, laadsessie, laadbeurt, elektrische auto … laden
en: EV charging, charge … car, charging session, charge … electric vehicle, charge … EV
de: Elektroauto … laden, Auto … aufladen, E-Auto … laden, Ladesession
fr: recharger … voiture, recharge électrique, session de recharge, recharge de véhicule, charger … voiture

[home-charger] kind=thing is=charging-station
gloss: charging station at the customer's own home
nl: thuislader, wallbox, eigen laadpaal, laadpaal thuis
en: home charger, wallbox, home charging point
de: Wallbox, Heimladestation
fr: borne à domicile, borne de recharge à domicile, wallbox

[public-charger] kind=thing is=charging-station of=charge-battery
gloss: charging station in the street
nl: openbare laadpaal, publieke laadpaal, laadpaal in de straat
en: public charger, public charging point, public charging station
de: öffentliche Ladesäule, öffentliche Ladestation
fr: borne publique, borne de recharge publique

[fast-charger] kind=thing is=charging-station
gloss: high-power charging station along the road
nl: snellader, snellaadstation
en: fast charger, rapid charger, fast charging
de: Schnelllader, Schnellladestation, Schnellladen
fr: borne rapide, recharge rapide, chargeur rapide

[charge-card] kind=thing
gloss: card or tag to start and pay charging
nl: laadpas, laadkaart, laaddruppel, laadtag
en: charge card(ev), charging card, RFID card(ev), charging tag
de: Ladekarte, Ladechip, RFID-Karte(ev)
fr: carte de recharge, badge de recharge

[charging-price] kind=attribute value=money of=ev-charging
gloss: price of charging per kWh or session
nl: laadtarief, laadkosten, laadprijs, starttarief(ev), kosten per laadsessie
en: charging price, charging rate, charging cost, session fee(ev)
de: Ladepreis, Ladetarif, Ladekosten
fr: tarif de recharge, prix de la recharge, coût de recharge

[charging-overstay-fee] kind=attribute value=money of=charging-station
gloss: fee for leaving the car at the charger when full
nl: laadpaalklevertarief, bloktarief(ev), blokkeertarief, laadpaalkleven, parkeertarief laadpaal
en: idle fee, overstay fee, blocking fee(ev)
de: Blockiergebühr, Standgebühr(ev)
fr: frais d'occupation, pénalité d'occupation, frais de stationnement borne

[charging-power] kind=attribute value=number of=charging-station,charge-battery
gloss: power in kW with which the car charges
nl: laadvermogen, laadsnelheid, aantal kW(ev)
en: charging power, charging speed, charge rate(ev)
de: Ladeleistung, Ladegeschwindigkeit
fr: puissance de recharge, vitesse de recharge

[charging-cable] kind=thing
gloss: cable between charger and electric car
nl: kabel van de laadpaal, autolaadkabel
en: charge cable, EV cable
de: Ladekabel für das Auto, Typ-2-Kabel
fr: câble de recharge, câble de la borne

[load-balancing] kind=thing
gloss: sharing the power of the home with the charger
nl: load balancing, slim laden, vermogensverdeling
en: load balancing, smart charging
de: Lastmanagement, intelligentes Laden
fr: délestage, équilibrage de charge, recharge intelligente

[energy-social-tariff] kind=thing
gloss: lower energy price for vulnerable customers
nl: sociaal tarief(energy), energietoeslag, sociale prijs
en: energy allowance, warm home discount
de: Sozialtarif(energy), Energiezuschuss, Heizkostenzuschuss
fr: chèque énergie, tarif de première nécessité

[energy-price-change] kind=event of=change
gloss: supplier changes its tariffs
nl: tariefwijziging, tariefsverhoging, prijsverhoging energie, tarieven … aanpassen, tarieven aan|passen, prijzen aan|passen, prijs aan|passen, prijs wijzigen, tarief wijzigen, tarief aan|passen, prijs tussentijds, prijswijziging
en: tariff change, rate change, energy price increase, price adjustment(energy), change … prices, change … tariff, adjust … prices, adjust … tariff, price … change
de: Preisanpassung(energy), Tarifänderung, Strompreiserhöhung, Preise an|passen, Preis an|passen, Preise ändern, Preisänderung, Tarif an|passen
fr: changement de tarif, modification tarifaire, hausse du prix de l'énergie, modifier … prix, modifier … tarifs, adapter … prix, adapter … tarifs, modification de prix

[price-stays] kind=state of=energy-price-change
gloss: the price does not change during the contract
nl: prijs staat vast, prijs zit vast, prijs blijft gelijk, prijs blijft hetzelfde, tarief blijft gelijk, prijszekerheid, prijs … zeker, prijs ligt vast, tarief staat vast, tarief ligt vast
en: price stays the same, price is fixed, price … locked, price … won't change, rate … locked, price … not change
de: Preis bleibt gleich, Preis bleibt … gleich, Preis … stabil, Preis steht fest, Preis … garantiert, Preis bleibt … derselbe
fr: prix reste le même, prix ne change pas, prix … garanti, prix … bloqué, tarif … bloqué

[vacant-home] kind=state
gloss: home is empty, nobody lives there
nl: leegstand, leegstaan, onbewoond
en: vacant, unoccupied, empty property
de: Leerstand, leer stehend, unbewohnt
fr: logement vacant, inoccupé, inhabité

[charging-station] kind=thing of=charge-battery contrast=yes
gloss: post or box where an electric car is charged
nl: laadpaal, laadpunt, laadstation, oplaadpunt, laadplek
en: charging station, charge point, charging point, charging post, EV charger
de: Ladestation, Ladesäule, Ladepunkt
fr: borne de recharge, point de recharge, station de recharge
