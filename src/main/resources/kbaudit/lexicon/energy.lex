# Energy: electricity, gas, heat; contracts, tariffs, meters, advance payment, solar, moving, outages, heat pumps, EV charging.

[district-heating] kind=thing
gloss: heat supplied through a heat network
nl: stadsverwarming, warmtenet, stadswarmte, blokverwarming, warmtelevering,
  warmtenetwerk, stadsverwarmingsnet, collectieve warmte, aangesloten op het warmtenet
en: district heating, heat network, communal heating,
  heat supply network, district heat, heat main
de: Fernwärme, Wärmenetz, Nahwärme,
  Fernwärmenetz, Fernwärmeversorgung, Fernheizung, Wärmelieferung
fr: chauffage urbain, réseau de chaleur, chauffage collectif,
  réseau de chauffage, chauffage par réseau, réseau de chaleur urbain

[energy-supplier] kind=person of=supplier
gloss: company that sells the customer electricity or gas
nl: energieleverancier, energiemaatschappij, stroomleverancier, gasleverancier, energiebedrijf, energieaanbieder,
  leverancier van stroom en gas, leverancier van energie, gas- en stroomleverancier, elektriciteitsleverancier
en: energy supplier, energy company, electricity supplier, energy provider, gas supplier,
  power company, utility company, electricity company, gas company, supplier of gas and electricity
de: Energieversorger, Stromanbieter, Energielieferant, Stromversorger, Gasanbieter, Energieanbieter, Stromlieferant,
  Energieunternehmen, Strom- und Gasanbieter, Gasversorger, Energielieferantin, Gaslieferant
fr: fournisseur d'énergie, fournisseur d'électricité, fournisseur de gaz,
  fournisseur d'électricité et de gaz, fournisseur de courant, fournisseur d'électricité ou de gaz

[grid-operator] kind=person
gloss: company that manages the cables, pipes and meters
nl: netbeheerder, netwerkbeheerder, regionale netbeheerder, distributienetbeheerder,
  beheerder van het net, beheerder van het elektriciteitsnet, netbedrijf
en: grid operator, network operator, distribution network operator,
  electricity network operator, gas network operator, grid company
de: Netzbetreiber, Verteilnetzbetreiber, Messstellenbetreiber,
  Stromnetzbetreiber, örtlicher Netzbetreiber, Gasnetzbetreiber, Betreiber des Stromnetzes
fr: gestionnaire de réseau, gestionnaire du réseau de distribution, gestionnaire du réseau,
  exploitant du réseau, gestionnaire du réseau électrique, gestionnaire de réseau de distribution

[energy-contract] kind=document of=contract contrast=yes
gloss: the agreement with the supplier for electricity or gas
nl: energiecontract, stroomcontract, gascontract, leveringsovereenkomst, contract voor stroom en gas,
  energieovereenkomst, stroomovereenkomst, contract voor energie, contract voor gas en stroom, leveringscontract
en: energy contract, electricity contract, energy plan, supply contract,
  energy agreement, electricity plan, gas contract, gas and electricity contract, energy deal, energy supply contract
de: Energievertrag, Stromvertrag, Gasvertrag, Energieliefervertrag, Stromliefervertrag,
  Gasliefervertrag, Energieliefervereinbarung, Strom- und Gasvertrag, Stromlieferungsvertrag
fr: contrat d'énergie, contrat d'électricité, contrat de gaz, contrat de fourniture,
  contrat d'électricité et de gaz, contrat de fourniture d'électricité, contrat de fourniture de gaz

[fixed-energy-contract] kind=document is=energy-contract
gloss: contract whose energy price stays the same during the term
nl: vast energiecontract, contract met vaste looptijd, prijs … vastzetten, tarief … vastzetten, =vast contract, =vast tarief, =vaste prijs, =vaste contracten,
  contract met vast tarief, contract met vaste prijs, vastprijscontract, vaste stroomprijs, vast stroomcontract, vast gascontract,
  energieprijs … vastzetten, vaste energieprijs
en: fixed-rate contract, fixed energy contract, fixed tariff, fixed rate(energy), fixed-price contract, price lock, lock in your price,
  fixed energy deal, fixed-term energy contract, fixed deal, fixed-rate energy plan, fixed energy price, lock … rate in, lock in your rate
de: Festpreisvertrag, Festpreistarif, Preisgarantie(energy), fester Energiepreis, Vertrag mit Preisgarantie,
  Tarif mit Preisgarantie, Tarif mit Festpreis, Vertrag zum Festpreis, Vertrag mit festem Preis, fester Strompreis
fr: contrat à prix fixe, contrat d'énergie fixe, tarif fixe(energy), prix bloqué(energy),
  offre à prix fixe, contrat à prix bloqué, offre à prix bloqué, contrat à tarif fixe

[variable-energy-contract] kind=document is=energy-contract
gloss: contract whose price the supplier adjusts now and then, no fixed term
nl: variabel energiecontract, variabel contract, variabel tarief(energy), variabele prijs, modelcontract, contract voor onbepaalde tijd(energy),
  contract met variabel tarief, contract met variabele prijs, variabele tarieven, variabel stroomcontract, flexibel energiecontract
en: variable contract, variable tariff, variable rate(energy), variable-price contract,
  variable energy contract, standard variable tariff, contract with variable rates, variable energy tariff
de: variabler Tarif, variabler Vertrag, Tarif ohne Preisbindung,
  variabler Stromtarif, Vertrag ohne Preisgarantie, Tarif ohne Preisgarantie, variabler Stromvertrag
fr: contrat variable, tarif variable(energy), contrat à prix variable, prix variable,
  contrat à tarif variable, offre à prix variable, contrat d'énergie variable, offre à prix indexé

[dynamic-energy-contract] kind=document is=energy-contract
gloss: contract whose price changes every hour or day with the market
nl: dynamisch contract, dynamisch energiecontract, dynamisch tarief, uurtarief(energy), prijs per uur(energy), beursprijs, uurprijs,
  dynamisch stroomcontract, dynamische tarieven, dynamische prijs, contract met uurprijzen, prijs … elk uur, kwartierprijs, uurtarieven
en: dynamic contract, dynamic tariff, hourly price, hourly tariff, spot price, day-ahead price,
  dynamic energy contract, dynamic pricing, half-hourly tariff, price … every hour, real-time tariff
de: dynamischer Tarif, dynamischer Stromtarif, dynamischer Vertrag, stündlicher Preis, Börsenpreis, Spotpreis,
  dynamischer Stromvertrag, dynamische Preise, Preis … stündlich, Tarif mit Börsenpreisen, stündlich wechselnder Preis
fr: contrat dynamique, tarif dynamique, prix horaire, prix spot,
  offre dynamique, tarification dynamique, prix … chaque heure, contrat à tarif dynamique, prix de la bourse

[energy-tariff] kind=attribute value=money of=electricity,gas-energy
gloss: price per kWh of electricity or cubic metre of gas
nl: energietarief, stroomtarief, gastarief, leveringstarief, stroomprijs, gasprijs, energieprijs, kale leveringsprijs, prijs per kWh, tarief per kWh, kWh-prijs, prijs per kuub,
  prijs per kilowattuur, tarief per kilowattuur, prijs van een kilowattuur, prijs per kubieke meter, prijs per m³, prijs van stroom, prijs van gas,
  elektriciteitstarief, elektriciteitsprijs, tarief voor stroom, tarief voor gas, tarief per m³, kilowattuurprijs
en: energy price, unit rate, electricity price, gas price, price per kWh, rate per kWh, energy tariff, energy rate,
  price per kilowatt hour, price per unit of electricity, cost per kWh, electricity rate, gas rate, electricity tariff, gas tariff,
  price of electricity, price of gas, cost per unit of energy
de: Strompreis, Gaspreis, Arbeitspreis, Energiepreis, Stromtarif, Gastarif, Preis pro Kilowattstunde, Verbrauchspreis, Preis pro kWh,
  Preis je kWh, Preis je Kilowattstunde, Kilowattstundenpreis, Cent pro Kilowattstunde, Cent pro kWh, Cent je kWh, Preis für Strom, Preis für Gas,
  Kubikmeterpreis
fr: prix du kWh, prix de l'électricité, prix du gaz, tarif de l'énergie, prix de l'énergie, prix au kWh, tarif d'électricité,
  tarif du kWh, prix du kilowattheure, tarif du gaz, coût du kWh, prix par kWh, prix du courant, tarif au kWh, prix du mètre cube

[energy-standing-charge] kind=attribute value=money of=energy-contract
gloss: fixed amount per month or year the supplier charges regardless of use
nl: vastrecht, vaste leveringskosten, vaste kosten(energy), vaste vergoeding(energy), abonnementskosten(energy),
  vaste leveringskost, vast bedrag voor levering, vaste bijdrage energie, vaste energiekosten
en: standing charge, fixed supply charge, fixed delivery costs, daily charge, fixed fee(energy),
  daily standing charge, standing charges, fixed daily charge, fixed charge per day
de: Grundpreis, Grundgebühr(energy), Stromgrundpreis, fixe Lieferkosten,
  monatlicher Grundpreis, Jahresgrundpreis, Grundbetrag Strom, verbrauchsunabhängiger Preis
fr: redevance fixe, frais fixes de fourniture, abonnement électricité, part fixe, abonnement au gaz,
  abonnement d'électricité, prix de l'abonnement électrique, abonnement de gaz, redevance annuelle fixe

[grid-charge] kind=attribute value=money of=grid-operator
gloss: what the customer pays for transport and connection to the grid
nl: netbeheerkosten, transportkosten energie, aansluitkosten(energy), netkosten, nettarief, distributiekosten, capaciteitstarief,
  kosten van het net, netvergoeding, kosten van de netbeheerder, transporttarief, netwerkkosten energie, distributietarief
en: grid charge, network charge, grid costs, network costs, distribution charge, capacity tariff,
  network costs for energy, distribution costs, grid fee, network tariff, grid tariff, transmission charge
de: Netzentgelt, Netznutzungsentgelt, Netzkosten, Netzgebühr,
  Netznutzungsgebühr, Entgelt für die Netznutzung, Durchleitungsgebühr, Kosten des Netzbetreibers
fr: frais de réseau, coûts de réseau, tarif de distribution, tarif capacitaire, frais de distribution,
  coûts de distribution, tarif de réseau, acheminement d'électricité, tarif d'acheminement, TURPE

[energy-tax] kind=attribute value=money of=electricity,gas-energy
gloss: government tax on the energy used
nl: energiebelasting, belasting op energie, overheidsheffing(energy),
  energieaccijns, accijns op energie, elektriciteitsbelasting, gasbelasting
en: energy tax, energy levy, government energy levy,
  tax on energy, electricity tax, electricity duty, energy duty
de: Energiesteuer, Stromsteuer, Stromumlage,
  Steuer auf Strom, Steuer auf Energie, Erdgassteuer
fr: taxe sur l'énergie, accise sur l'énergie, taxe sur l'électricité, cotisation énergie,
  accise sur l'électricité, taxe énergétique, accises sur l'énergie

[energy-tax-reduction] kind=attribute value=money of=energy-tax
gloss: fixed amount deducted from energy tax per connection
nl: vermindering energiebelasting, heffingskorting energie, belastingkorting(energy)
en: energy tax reduction, energy tax credit, tax rebate(energy)
de: Energiesteuerermäßigung, Stromsteuerermäßigung
fr: réduction de la taxe sur l'énergie, réduction d'accise

[price-cap-energy] kind=thing
gloss: maximum price set by the government or supplier
nl: prijsplafond, maximumtarief(energy), energieplafond,
  begrensde energieprijs, plafondprijs, maximumprijs energie
en: price cap, energy price cap,
  capped energy price, cap on energy prices, capped unit rate
de: Preisbremse, Strompreisbremse, Gaspreisbremse, Preisdeckel, Preisobergrenze,
  gedeckelter Preis, gedeckelter Strompreis, Preisdeckelung
fr: bouclier tarifaire, plafond de prix, prix plafonné,
  prix de l'énergie plafonné, plafonnement des prix, tarif plafonné

[peak-tariff] kind=attribute value=money is=energy-tariff opposite=off-peak-tariff
gloss: the higher electricity rate in daytime on weekdays
nl: normaaltarief, dagtarief(energy), hoogtarief, piektarief, dagstroom,
  hoog tarief(energy), normaal tarief(energy), stroom overdag, tarief overdag, duurdere uren
en: peak rate, peak tariff, day rate(energy), high tariff, daytime rate,
  peak-time rate, on-peak rate, peak price
de: Hochtarif, Tagstrom, Tagtarif, HT-Tarif,
  Tag-Tarif, Hochtarifzeit, hoher Tarif, Tagstromtarif
fr: tarif de jour, tarif heures pleines,
  tarif de pointe

[off-peak-tariff] kind=attribute value=money is=energy-tariff opposite=peak-tariff
gloss: the lower electricity rate at night and in the weekend
nl: daltarief, nachttarief, laagtarief, nachtstroom, dalstroom, daluren(energy),
  laag tarief(energy), dal-tarief, stroom in de nacht, goedkope uren, daluurtarief, tarief 's nachts
en: off-peak rate, off-peak tariff, night rate, low tariff, night-time rate,
  off-peak hours(energy), off-peak price, low rate(energy), cheap-rate electricity, overnight rate
de: Niedertarif, Nachtstrom, Nachttarif, NT-Tarif,
  Niedertarifzeit, Nachtstromtarif, niedriger Tarif, Schwachlasttarif
fr: heures creuses(energy), tarif de nuit, tarif heures creuses,
  tarif nuit, tarif creux

[single-tariff-energy] kind=thing
gloss: one electricity rate the whole day
nl: enkeltarief, enkele meter(energy), één tarief(energy),
  enkelvoudig tarief, enkeltariefmeter
en: single rate, flat rate(energy), single tariff,
  single-rate tariff, single rate meter
de: Eintarif, Einheitstarif, Eintarifzähler,
  Eintarif-Zähler
fr: tarif simple, tarif unique, option base,
  compteur simple tarif, compteur simple

[energy-instalment] kind=attribute value=money is=instalment of=energy-contract
gloss: monthly advance payment for energy, settled once a year
nl: voorschot(energy), voorschotbedrag, maandbedrag(energy), maandelijks voorschot, maandtermijn(energy), vooruitbetaling energie, energievoorschot, tussentijdse factuur,
  maandelijks termijnbedrag, maandelijks bedrag(energy), maandelijkse voorschotten, voorschotfactuur, voorschotnota,
  bedrag dat u maandelijks betaalt, maandelijkse vooruitbetaling, voorschot per maand, maandvoorschot
en: monthly instalment, advance payment(energy), instalment amount, monthly energy payment, budget payment, payment on account, direct debit amount(energy),
  monthly payment amount, monthly advance payment, advance payments, monthly direct debit amount, energy instalment, monthly budget amount,
  estimated monthly payment
de: monatlicher Abschlag, Abschlagsbetrag, Teilbetrag, Vorauszahlung(energy),
  monatliche Abschlagszahlung, monatliche Vorauszahlung, Monatsabschlag, monatlicher Abschlagsbetrag, Stromabschlag, Gasabschlag,
  monatlicher Teilbetrag
fr: acompte mensuel, mensualité(energy), acompte d'énergie, facture d'acompte, montant de l'acompte, provision mensuelle,
  mensualité … fixée,
  paiement mensuel d'énergie, acomptes mensuels, provision d'énergie, versement mensuel, mensualités d'énergie, acompte de facture

[adjust-instalment] kind=action is=change of=energy-instalment
gloss: customer raises or lowers the monthly advance payment
nl: termijnbedrag … aanpassen, voorschot … aanpassen, voorschot … wijzigen, termijnbedrag … wijzigen, maandbedrag … aanpassen, voorschot verhogen,
  voorschot verlagen, voorschot … omlaag, voorschot … omhoog, termijnbedrag verlagen, termijnbedrag verhogen, termijnbedrag aan|passen, voorschot aan|passen,
  maandbedrag aan|passen, maandbedrag wijzigen, maandbedrag veranderen, maandbedrag verlagen, maandbedrag verhogen, maandbedrag … omlaag, maandbedrag … omhoog,
  termijnbedrag … omlaag, termijnbedrag … omhoog, voorschot bij|stellen, termijnbedrag bij|stellen, maandbedrag bij|stellen, aanpassing van … voorschot,
  aanpassing van … termijnbedrag, aanpassing van … maandbedrag, voorschot veranderen, voorschot … verhogen, voorschot … verlagen, voorschot … veranderen,
  termijnbedrag … verhogen, termijnbedrag … verlagen, maandbedrag … wijzigen, maandbedrag … verlagen, maandbedrag … verhogen,
  termijnbedrag … bijstellen, voorschot … bijstellen, maandbedrag … bijstellen, termijnbedrag … veranderen, maandbedrag … veranderen,
  termijnbedrag herzien, voorschot herzien, wijziging van … termijnbedrag, wijziging van … voorschot, verhoging van … voorschot,
  verlaging van … voorschot, verhoging van … termijnbedrag, verlaging van … termijnbedrag, voorschotaanpassing, ander termijnbedrag, ander voorschot
en: adjust … instalment, change … instalment, change … monthly payment, adjust … advance payment, raise … instalment, lower … instalment,
  lower … monthly payment, raise … monthly payment, increase … monthly payment, reduce … monthly payment, change … direct debit amount, lower … direct debit,
  monthly payment … up or down,
  review … direct debit, adjust … direct debit amount, adjust … monthly payment, review … monthly payment, change … advance payment,
  increase … direct debit amount, reduce … direct debit amount, alter … instalment, revise … instalment
de: Abschlag … anpassen, Abschlag … ändern, Abschlagsanpassung, Abschlagsänderung, Abschlag erhöhen, Abschlag senken, Abschlag herab|setzen,
  Abschlag herauf|setzen, Abschlag hoch|setzen, Abschlag runter|setzen, Anpassung des Abschlags, Anpassung des monatlichen Betrags, Abschlag hoch- oder,
  Abschlag … rauf, Abschlag … runter, monatlichen Betrag … anpassen, Abschlagshöhe, Abschlag … erhöhen, Abschlag … senken, Abschlag … verändern,
  Abschlag … reduzieren,
  Vorauszahlung … anpassen, Vorauszahlung … ändern, Abschlagszahlung … ändern, Abschlagszahlung … anpassen, Änderung des Abschlags,
  Erhöhung des Abschlags, Senkung des Abschlags, anderer Abschlag, Teilbetrag … ändern
fr: modifier … acompte, adapter … acompte, ajuster … mensualité, modifier … mensualité, augmenter … mensualité, baisser … mensualité, diminuer … mensualité,
  augmenter … acompte, diminuer … acompte, baisser … acompte, revoir … acompte, changer … mensualité, réduire … acompte,
  modification de … mensualité, modification de … acompte, révision de … mensualité, révision de … acompte, ajustement de … mensualité,
  adapter … mensualité, revoir … mensualité, ajuster … acompte, réviser … mensualité, réviser … acompte, ajuster … paiements mensuels

[annual-energy-statement] kind=document
gloss: yearly settlement of advances paid against actual use
nl: jaarafrekening, jaarnota, jaarrekening(energy), eindafrekening, afrekening(energy), jaarlijkse afrekening, eindnota,
  jaarlijkse energieafrekening, energieafrekening, jaarlijkse nota, jaarlijkse eindafrekening, afrekening van het hele jaar, slotnota, eindfactuur,
  slotfactuur, slotafrekening
en: annual statement(energy), yearly statement, annual bill, final bill(energy), yearly settlement, annual settlement,
  annual energy statement, yearly bill, closing bill, annual reconciliation, final energy bill, year-end bill, annual energy bill
de: Jahresabrechnung, Jahresrechnung, Schlussrechnung(energy), Endabrechnung, Verbrauchsabrechnung, Abrechnung(energy),
  jährliche Abrechnung, jährliche Stromabrechnung, Jahresendabrechnung, Stromabrechnung, Gasabrechnung, Schlussabrechnung,
  jährliche Verbrauchsabrechnung
fr: décompte annuel, facture de régularisation, facture annuelle, décompte final, facture de clôture, relevé annuel de consommation,
  décompte de régularisation, facture annuelle de régularisation, régularisation annuelle, décompte annuel d'énergie, facture de fin de contrat,
  facture de décompte

[pay-extra-settlement] kind=action opposite=refund-settlement
gloss: customer has to pay more because advances were too low
nl: nabetaling(energy), na|betalen(energy), naheffing(energy), moeten bijleggen,
  bijbetaling jaarafrekening, moeten bijbetalen(energy), te weinig betaald voorschot
en: pay extra(settlement), additional payment(settlement), settlement shortfall, pay the difference(settlement), amount still owed,
  shortfall on your annual bill, underpaid over the year
de: nach|zahlen, Nachzahlung, Nachforderung, drauf|zahlen,
  zu wenig vorausbezahlt, Nachzahlungsbetrag
fr: payer un supplément(settlement), supplément à payer, solde à payer, régularisation à payer,
  complément à payer, reste à payer(settlement)

[refund-settlement] kind=action opposite=pay-extra-settlement
gloss: customer gets money back after the yearly settlement
nl: teruggave jaarafrekening, geld terug van de jaarafrekening, tegoed jaarafrekening, te veel betaald voorschot,
  te veel betaalde voorschotten, teveel betaald aan voorschotten, overschot jaarafrekening, tegoed op de jaarafrekening
en: settlement refund, credit on annual statement, credit balance(energy),
  overpaid over the year, account in credit, refund from your annual statement, energy account … in credit
de: Guthaben aus der Jahresabrechnung, Abrechnungsguthaben, Rückerstattung aus der Abrechnung,
  Überzahlung aus der Jahresabrechnung, Guthaben aus der Abrechnung, zu viel gezahlte Abschläge
fr: remboursement de régularisation, trop-perçu, solde en votre faveur,
  trop-perçu de régularisation, trop payé d'acomptes, régularisation en votre faveur

[energy-bill] kind=document of=invoice
gloss: invoice for electricity or gas
nl: energierekening, energienota, energiefactuur, stroomrekening, gasrekening, stroomnota,
  elektriciteitsrekening, elektriciteitsfactuur, gasfactuur, stroomfactuur, gasnota, rekening voor stroom en gas
en: energy bill, electricity bill, gas bill, energy invoice, power bill,
  electric bill, bill for gas and electricity, utility bill, gas and electricity bill
de: Stromrechnung, Energierechnung, Gasrechnung,
  Elektrizitätsrechnung, Strom- und Gasrechnung, Rechnung für Strom
fr: facture d'énergie, facture d'électricité, facture de gaz,
  facture d'électricité et de gaz, facture d'électricité ou de gaz, facture énergétique, facture énergie

[energy-meter] kind=thing
gloss: device that measures electricity or gas use
nl: energiemeter, elektriciteitsmeter, gasmeter, stroommeter, meterkast meter, kWh-meter
en: energy meter, electricity meter, gas meter, power meter, meter
de: Stromzähler, Gaszähler, Energiezähler
fr: compteur d'électricité, compteur électrique, compteur de gaz, compteur d'énergie, compteur

[smart-meter] kind=thing is=energy-meter opposite=analogue-meter
gloss: meter that sends readings automatically
nl: slimme meter, digitale meter, op afstand uitleesbare meter, slimme energiemeter,
  slimme elektriciteitsmeter, slimme gasmeter, communicerende meter, slimmemeter
en: smart meter, digital meter,
  smart energy meter, smart electricity meter, smart gas meter
de: Smart Meter, intelligenter Zähler, intelligentes Messsystem, digitaler Zähler, moderne Messeinrichtung,
  smarter Zähler, intelligenter Stromzähler, fernauslesbarer Zähler, digitaler Stromzähler
fr: compteur communicant, compteur intelligent, compteur Linky, compteur numérique, compteur digital,
  Linky, compteur Gazpar, compteur connecté

[analogue-meter] kind=thing is=energy-meter opposite=smart-meter
gloss: old meter that must be read by hand
nl: analoge meter, draaischijfmeter, ferrarismeter, oude meter, terugdraaiende meter, domme meter,
  mechanische meter, ouderwetse meter, niet-slimme meter, draaischijf
en: analogue meter, analog meter, spinning disc meter, old meter, traditional meter,
  dial meter, mechanical meter, conventional meter, non-smart meter
de: analoger Zähler, Ferraris-Zähler, Drehstromzähler, alter Zähler,
  mechanischer Zähler, herkömmlicher Zähler, Ferrariszähler
fr: compteur analogique, ancien compteur, compteur à disque, compteur mécanique,
  compteur électromécanique, compteur classique

[meter-reading] kind=thing
gloss: number shown on the meter at a date
nl: meterstand, tellerstand, beginstand, eindstand, meterstanden, stand van de meter,
  standen van de meter, tellerstanden, cijfers op de meter, stand op de meter, meteraanduiding, eindmeterstand, beginmeterstand
en: meter reading, meter read, opening reading, closing reading,
  reading on the meter, figures on the meter, meter figures, meter reads, final reading, reading from your meter
de: Zählerstand, Anfangsstand, Endstand, Ablesewert,
  Zählerstände, Stand des Zählers, Zähler-Stand, Stand auf dem Zähler, Stand Ihres Zählers
fr: index de compteur, relevé de compteur, relevé d'index, index de consommation, index du compteur,
  relevé de votre compteur, chiffres du compteur, index de votre compteur, index de départ, index de fin

[submit-meter-reading] kind=action of=meter-reading
gloss: customer passes on the meter reading
nl: meterstand … doorgeven, stand … doorgeven, meteropname, meterstand … opnemen, meter … aflezen, meterstand … invullen, standen … doorgeven, stand door|geven, standen door|geven, stand op|geven, standen op|geven, meterstand door|geven, meterstand op|geven, zelf … aflezen, meter af|lezen, meterstand in|sturen,
  meterstand … insturen, stand … insturen, meterstand … invoeren, standen … invoeren, meterstand … noteren, meterstand … aanleveren,
  doorgeven van … meterstand, opname van … meterstand, meterstanden … sturen, meterstand … mailen, aflezen van … meter, meterstand … opgeven,
  meteropnemer, meteraflezing
en: submit … meter reading, send … meter reading, give … meter reading, read … meter, provide … meter reading, enter … meter reading, read the meter yourself, meter … read yourself, pass on … meter reading,
  submit … reading, send in … reading, submit your readings, provide … readings, text … meter reading, note … meter reading, upload … meter reading,
  report … meter reading, take … meter reading, supply … meter reading,
  meter reader
de: Zählerstand … mitteilen, Zählerstand … melden, Zählerstand … übermitteln, Zähler … ablesen, Zählerablesung, Zählerstand … ablesen, Zählerstand … eingeben, Zählerstand durch|geben, Zählerstand mit|teilen, Zählerstand an|geben, Zähler ab|lesen, Zählerstand ab|lesen,
  Zählerstand … durchgeben, Zählerstand … angeben, Zählerstand … einsenden, Zählerstand … einreichen, Zählerstand … senden, Zählerstand … schicken,
  Selbstablesung, Zählerstandsmeldung, Zählerstandsmitteilung, Mitteilung des Zählerstands, Meldung des Zählerstands, Zählerstand … notieren,
  Zählerstand … eintragen,
  Ablesung, Zählerableser, Ablesedienst
fr: communiquer … index, transmettre … index, relever … compteur, transmettre … relevé, relève du compteur, auto-relève, relever vous-même … compteur, donner … index, envoyer … index,
  communiquer … relevé, envoyer … relevé, transmission … index, communication … index, auto-relevé, saisir … index, indiquer … index,
  encoder … index, noter … index, fournir … index, relever … index,
  releveur de compteur

[remote-meter-reading] kind=action of=meter-reading
gloss: supplier or grid operator reads the meter from a distance
nl: op afstand uitlezen, op afstand aflezen, automatisch uitlezen, meter … uitlezen, automatisch doorgeven(meter), meter uit|lezen,
  op afstand … uitgelezen, op afstand … afgelezen, uitlezing op afstand, slimme meter … uitlezen, meter stuurt zelf, meter stuurt automatisch,
  automatisch … uitgelezen
en: read remotely, remote reading, automatic reading,
  meter sends readings automatically, read automatically, automatic meter reading, read your meter remotely, sends its readings automatically
de: Fernauslesung, aus der Ferne auslesen, automatisch auslesen, Zähler … aus der Ferne, aus der Ferne ab|lesen, automatisch übermitteln(meter),
  Fernablesung, fernausgelesen, Zähler sendet automatisch, per Funk ab|lesen, automatische Auslesung
fr: relève à distance, lecture à distance, télérelève, relever à distance,
  relevé à distance, relevé automatique, relevé automatiquement, transmet automatiquement les index, télé-relevé

[replace-meter] kind=action
gloss: the meter is exchanged for a new one
nl: meter … vervangen, meterwissel, meter … omwisselen, meter … plaatsen, slimme meter … plaatsen,
  meter verwisselen, meter … verwisselen, nieuwe meter, vervanging van … meter, plaatsing van … meter, meterplaatsing, meter ruilen,
  slimme meter … installeren, meter … ruilen
en: replace … meter, meter replacement, meter exchange, install … smart meter, meter swap,
  new meter, swap … meter, exchange … meter, fit … new meter, fit … smart meter, meter installation, smart meter installation, meter change
de: Zählerwechsel, Zähler … tauschen, Zähleraustausch, Zähler … einbauen, Zähler … austauschen,
  neuer Zähler, Zählertausch, Austausch des Zählers, Einbau des Zählers, Zählereinbau, Zähler … ersetzen, Zähler … wechseln, Tausch des Zählers
fr: remplacer … compteur, remplacement du compteur, installer … compteur, changement de compteur,
  nouveau compteur, pose du compteur, poser … compteur, changer … compteur, installation du compteur, échange de compteur, remplacement de compteur

[ean-code] kind=thing
gloss: 18-digit number identifying the connection
nl: EAN-code, EAN-nummer, EAN, aansluitnummer(energy)
en: EAN code, supply point number, MPAN, MPRN, meter point number
de: Marktlokation, Marktlokations-ID, MaLo-ID, Zählpunktnummer, Zählpunktbezeichnung
fr: code EAN, point de livraison, PDL, point de référence mesure, PRM

[meter-number] kind=thing
gloss: serial number printed on the meter
nl: meternummer, nummer van de meter, serienummer van de meter,
  metercode, nummer op de meter, nummer op uw meter
en: meter number, meter serial number,
  serial number of the meter, number on the meter, number on your meter
de: Zählernummer,
  Nummer des Zählers, Nummer auf dem Zähler, Seriennummer des Zählers
fr: numéro de compteur, numéro du compteur,
  numéro de série du compteur, numéro inscrit sur le compteur, matricule du compteur

[energy-consumption] kind=attribute value=number of=electricity,gas-energy
gloss: how much electricity or gas is used
nl: energieverbruik, stroomverbruik, gasverbruik, jaarverbruik, verbruik(energy), elektriciteitsverbruik,
  verbruik van stroom, verbruik van gas, verbruik van energie, stroomgebruik, energiegebruik, gasgebruik, verbruik per jaar, verbruik in kWh,
  jaarlijks verbruik
en: energy consumption, electricity usage, energy use, annual consumption, electricity consumption, gas usage, energy usage,
  usage of electricity, power consumption, gas consumption, annual usage, yearly usage, electricity use, gas use, power usage, yearly consumption
de: Energieverbrauch, Stromverbrauch, Gasverbrauch, Jahresverbrauch, Verbrauch(energy),
  Verbrauch an Strom, jährlicher Verbrauch, Verbrauch pro Jahr, Verbrauch in kWh, Energieverbräuche, Heizverbrauch, Wärmeverbrauch
fr: consommation d'énergie, consommation électrique, consommation d'électricité, consommation annuelle, consommation de gaz,
  consommation en kWh, consommation énergétique, consommation annuelle d'électricité, consommation de courant, consommation d'énergie annuelle

[estimated-consumption] kind=attribute value=number of=energy-consumption
gloss: use guessed by the supplier or grid operator
nl: geschat verbruik, verbruik … schatten, standaardjaarverbruik, geschatte meterstand, meterstand … schatten, verwacht verbruik,
  schatting van … verbruik, verbruiksschatting, ingeschat verbruik, meterstand inschatten, geschatte standen, stand … schatten,
  geschatte meterstanden, verbruik … inschatten
en: estimated consumption, estimated usage, estimated reading, expected consumption,
  estimate … usage, estimate … consumption, estimated bill, estimate … reading, estimated meter reading
de: geschätzter Verbrauch, Schätzung des Verbrauchs, Verbrauch … schätzen, Verbrauchsschätzung, Zählerstand … schätzen,
  geschätzter Zählerstand, geschätzter Jahresverbrauch, prognostizierter Verbrauch, Verbrauchsprognose, Schätzwert
fr: consommation estimée, index estimé, estimation de la consommation,
  relevé estimé, estimer … consommation, estimer … index, consommation prévue, facture estimée

[consumption-insight] kind=thing
gloss: overview of use in app or portal
nl: verbruiksoverzicht, verbruiksinzicht, inzicht in je verbruik, verbruiksmanager, energieverbruiksmanager,
  energieoverzicht, verbruiks- en kostenoverzicht, grafiek van uw verbruik, verbruik per dag bekijken
en: usage overview, usage insight, consumption overview, energy insight,
  view your usage, energy monitor, in-home display, see your energy use
de: Verbrauchsübersicht, Verbrauchsanzeige, Einblick in den Verbrauch,
  Verbrauchsdaten einsehen, Verbrauchsmonitor, Verbrauch einsehen
fr: suivi de consommation, aperçu de consommation, suivi conso,
  consulter votre consommation, suivre … consommation, suivi de votre consommation

[solar-panel] kind=thing
gloss: panel on the roof that generates electricity
nl: zonnepaneel, zonnepanelen, PV-installatie, PV-paneel, zonnestroominstallatie,
  PV-systeem, zonne-energiesysteem, zonnepaneleninstallatie, zonnesysteem, zonnepanelensysteem
en: solar panel, PV panel, solar installation, PV system,
  solar system on your roof, PV installation, rooftop solar, photovoltaic panel, solar PV
de: Solarpanel, Photovoltaikanlage, Solarmodul, PV-Anlage, Solaranlage,
  Photovoltaik, PV-Modul, Solarmodule, Solardach, Balkonkraftwerk, Photovoltaik-Anlage
fr: panneau solaire, panneau photovoltaïque, installation photovoltaïque,
  installation solaire, photovoltaïque, panneaux PV, installation PV

[feed-in] kind=action
gloss: deliver self-generated electricity back to the grid
nl: terug|leveren, teruglevering, stroom terugleveren, invoeden op het net, zonnestroom … terugleveren, terug het net op,
  teruggeleverde stroom, aan het net leveren, teruggeleverde kWh, teruggeleverde energie, stroom aan het net … leveren, overtollige stroom,
  zonnestroom die u niet gebruikt, terug aan het net, opgewekte stroom … verkopen
en: feed back(energy), feed in, feed-in, feed into the grid, export to the grid, send back to the grid, export electricity, export energy,
  sell … back to the grid, exported electricity, exported energy, surplus electricity, surplus power, power you export, return … to the grid,
  sell surplus energy
de: ein|speisen, Einspeisung, ins Netz einspeisen, Netzeinspeisung,
  eingespeister Strom, eingespeiste Kilowattstunde, überschüssiger Strom, Überschussstrom, Stromeinspeisung, überschüssiger Solarstrom,
  Überschusseinspeisung
fr: injecter sur le réseau, injection(energy), réinjecter, réinjection, revendre … surplus, injecter … surplus,
  injecter dans le réseau, électricité injectée, surplus d'électricité, surplus injecté, courant injecté, surplus de production, vente du surplus,
  vendre … surplus

[feed-in-compensation] kind=attribute value=money of=feed-in
gloss: money the customer receives per kWh fed in
nl: terugleververgoeding, terugleveringsvergoeding, terugleverprijs, vergoeding voor teruggeleverde stroom, teruggeleverde stroom vergoeden, teruglevering vergoeden, vergoeding … teruggeleverde, teruggeleverde … vergoeding, vergoeding voor … teruglevering,
  vergoeding voor zonnestroom, terugleverbedrag, teruglevertarief, prijs voor teruggeleverde, vergoeding voor opgewekte stroom, terugleverpremie,
  vergoeding per teruggeleverde
en: feed-in tariff, feed-in compensation, export tariff, export payment, paid for … export, pay … for exported, pay … for what you export,
  rate for exported, price for exported, export rate, payment for exported, smart export guarantee, paid for surplus electricity, buy-back rate
de: Einspeisevergütung, Einspeisetarif, Vergütung für eingespeisten Strom, eingespeisten Strom vergüten, Vergütung … Einspeisung, Einspeisung vergüten,
  Vergütung pro eingespeister, Einspeisungsvergütung, Vergütung für Ihren Solarstrom, Vergütung für überschüssigen, vergütet … eingespeiste
fr: tarif d'injection, rachat du surplus, tarif de rachat, compensation pour injection, rémunérer … surplus, payer … surplus, rémunération de l'injection,
  prix de rachat, rémunération du surplus, tarif de revente, rachat de l'électricité, rachat de votre surplus, prix d'achat du surplus

[feed-in-cost] kind=attribute value=money of=feed-in
gloss: fee the customer pays for feeding in
nl: terugleverkosten, terugleverbijdrage, terugleverheffing, kosten voor teruglevering,
  terugleveringskosten, terugleverfee, kosten voor terugleveren
en: feed-in fee, feed-in cost, export fee, feed-in charge,
  charge for feeding in, cost of feeding in, cost of exporting
de: Einspeisegebühr, Einspeisekosten, Einspeiseentgelt,
  Gebühr für die Einspeisung, Kosten der Einspeisung
fr: frais d'injection, redevance d'injection, coûts d'injection,
  coût de l'injection, frais de réinjection

[net-metering] kind=action
gloss: setting off what is fed in against what is used
nl: salderen, saldering, salderingsregeling, verrekenen met verbruik, wegstrepen tegen je verbruik,
  saldeerregeling, gesaldeerd, saldeert, opwek tegen verbruik wegstrepen, verbruik en teruglevering verrekenen
en: net metering, offset against your consumption, netting(energy),
  net-metering scheme, offset … against your usage, net billing
de: Saldierung, saldieren, Net-Metering,
  Nettomessung, Verrechnung von Einspeisung und Bezug
fr: compensation du compteur, facturation nette, principe de compensation,
  compteur qui tourne à l'envers, comptage net, compensation annuelle production

[solar-generation] kind=attribute value=number of=solar-panel
gloss: how much electricity the panels produce
nl: opwek, stroom … opwekken, zelf opgewekt, zelf opgewekte stroom, opbrengst zonnepanelen, zonnestroom, zelf opwekken,
  eigen opwek, zonne-energie, stroom van uw zonnepanelen, opgewekte stroom, stroomopbrengst, stroom van het dak
en: solar generation, generate … electricity, solar yield, self-generated, solar power,
  electricity your panels produce, generated electricity, solar energy, solar production, energy you generate
de: Solarertrag, selbst erzeugt, Stromerzeugung, Solarstrom,
  selbst erzeugter Strom, Solarenergie, Sonnenstrom, PV-Ertrag, eigener Solarstrom, Solarerzeugung
fr: production solaire, produire … électricité, autoproduction, production photovoltaïque,
  électricité produite par vos panneaux, énergie solaire, électricité solaire, production de vos panneaux

[solar-inverter] kind=thing part=solar-panel
gloss: device turning direct current into mains current
nl: omvormer
en: inverter, solar inverter
de: Wechselrichter
fr: onduleur

[home-battery] kind=thing
gloss: battery that stores electricity at home
nl: thuisbatterij, thuisaccu, opslagbatterij,
  batterij thuis, accu voor zonnestroom, thuisopslag, zonnebatterij
en: home battery, battery storage,
  house battery, solar battery, domestic battery, home storage battery
de: Stromspeicher, Batteriespeicher, Heimspeicher,
  Hausspeicher, Solarspeicher, Heimbatterie, Hausbatterie, PV-Speicher
fr: batterie domestique, batterie de stockage,
  batterie solaire, batterie à domicile, stockage domestique

[move-house-energy] kind=event of=move-house
gloss: taking or ending energy at a change of address
nl: verhuizing doorgeven, verhuizing … doorgeven, verhuisservice energie, energie … meeverhuizen, mee|verhuizen, contract … meenemen naar nieuw adres, inhuizing, uithuizing,
  adreswijziging energie, contract … meeverhuizen, contract … verhuizen, energiecontract … meenemen, energiecontract … meeverhuizen,
  stroom en gas … meeverhuizen
en: report … move, take … contract to … new address, moving home energy, transfer … contract to … new home,
  tell us you are moving, tell us you're moving, tell us when you move, report … house move, take … energy contract with you, notify us of your move
de: Umzug … melden, Umzug … mitteilen, Umzugsmeldung, Vertrag … mitnehmen, Umzugsservice Strom,
  Umzug … anzeigen, Umzug … ankündigen, Umzugsanzeige, Vertrag … umziehen, Stromvertrag … mitnehmen, Strom … ummelden, Strom … anmelden
fr: signaler … déménagement, déclarer … déménagement, emporter … contrat, transférer … contrat à … nouvelle adresse,
  prévenir … déménagement, annoncer … déménagement, emménagement énergie, transférer … contrat d'énergie, transfert du contrat d'énergie

[energy-supply-start] kind=attribute value=date of=energy-contract,start
gloss: date on which the supplier starts delivering
nl: startdatum levering, ingangsdatum levering, begin van de levering, start van de levering,
  leveringsdatum van energie, ingangsdatum van de levering, eerste leverdag, levering … begint, levering … gaat in, startdatum van de levering
en: supply start date, start of supply, start date of supply,
  start of your energy supply, supply … starts, supply begins, supply goes live, date we start supplying
de: Lieferbeginn, Belieferungsbeginn, Beginn der Belieferung,
  Start der Belieferung, Beginn der Lieferung von Strom, Lieferstart, Belieferung … beginnt, Belieferung startet
fr: début de fourniture, date de début de fourniture,
  début de la fourniture, démarrage de la fourniture, date de fourniture, fourniture … commence

[switch-energy-supplier] kind=action is=switch-provider of=supplier
gloss: customer goes to another energy supplier
nl: over|stappen(energy), overstap naar andere leverancier, van leverancier … wisselen, overstappen van energieleverancier, van energieleverancier … veranderen,
  wisselen van energieleverancier, van leverancier veranderen, andere energieleverancier, leverancierswissel,
  overstappen naar een andere leverancier, leverancierswitch, nieuwe energieleverancier, leverancier wisselen, overstap naar een andere leverancier,
  energieoverstap
en: switch energy supplier, change supplier, change energy supplier,
  switch your energy, change of supplier, switching supplier, new energy supplier, another energy supplier, supplier switch,
  move to another supplier, energy switch
de: Stromanbieter … wechseln, Anbieterwechsel(energy), Lieferantenwechsel, Versorgerwechsel, Stromanbieterwechsel,
  zu einem anderen Anbieter wechseln, Wechsel des Anbieters, Wechsel des Stromanbieters, neuer Stromanbieter, anderer Stromanbieter,
  Wechsel zu einem anderen Versorger, Versorger … wechseln, Lieferant … wechseln, Energieanbieter … wechseln
fr: changer … fournisseur d'énergie, changement de fournisseur d'énergie, quitter … fournisseur d'énergie,
  passer chez un autre fournisseur, autre fournisseur d'énergie, nouveau fournisseur d'énergie, passage à un autre fournisseur

[energy-switch-time] kind=attribute value=duration of=switch-energy-supplier
gloss: how long switching supplier takes
nl: overstaptijd(energy), duur van de overstap, overstapduur,
  overstap duurt, overstappen duurt, overstapperiode, overstaptermijn
en: switching time, switch duration, switching period,
  switch takes, switching takes, time to switch supplier
de: Wechseldauer, Dauer des Anbieterwechsels,
  Wechsel dauert, Anbieterwechsel dauert, Wechselfrist
fr: délai de changement de fournisseur, durée du changement,
  changement de fournisseur prend, délai de bascule

[energy-welcome-bonus] kind=attribute is=bonus value=money of=energy-contract
gloss: discount or money for new energy customers
nl: overstapbonus, instapbonus, overstappremie, welkomstkorting, cashback(energy),
  welkomstpremie, nieuweklantkorting, nieuwe-klantbonus, welkomstactie
en: welcome bonus, switching bonus, sign-up bonus, new customer bonus,
  joining bonus, welcome offer, joining reward, switching reward, bonus for new customers, new customer offer
de: Neukundenbonus, Wechselbonus, Willkommensbonus, Sofortbonus,
  Wechselprämie, Begrüßungsbonus, Neukundenprämie, Bonus für Neukunden
fr: prime de bienvenue, bonus de bienvenue, bonus nouveau client, prime de changement,
  prime nouveau client, bonus pour nouveaux clients

[power-outage] kind=event of=electricity
gloss: electricity or gas unexpectedly stops
nl: stroomstoring, stroomuitval, stroomonderbreking, zonder stroom, geen stroom, stroom … uitvallen, gasstoring, energiestoring, stroom … eruit liggen, black-out, stroom eruit, stroom weg, stroom uit|vallen, stroom … uitgevallen, in het donker zitten,
  zonder elektriciteit, geen elektriciteit, elektriciteitsstoring, elektriciteitspanne, stroompanne, uitval van stroom,
  stroom valt uit, onderbreking van de stroom, onderbreking van de elektriciteit, storing in … stroomvoorziening, stroomvoorziening … onderbroken,
  licht … uitvallen
en: power cut, power outage, blackout, no power, without power, power failure, power is out, gas outage, power … out, power … gone off, lights … gone out,
  without electricity, no electricity, loss of power, lose power, electricity outage, power loss, electricity failure, loss of electricity,
  lost power, power interruption, interruption to your supply, loss of supply, supply interruption
de: Stromausfall, kein Strom, ohne Strom, Stromstörung, Strom … ausfallen, Stromunterbrechung, Strom weg, Strom aus|fallen,
  Ausfall der Stromversorgung, Unterbrechung der Stromversorgung, Versorgungsunterbrechung, stromlos, keinen Strom, Stromunterbrechungen,
  Störung der Stromversorgung, Blackout, Unterbrechung der Versorgung
fr: panne de courant, coupure de courant, panne d'électricité, plus de courant, sans électricité, coupure d'électricité, plus d'électricité, sans courant,
  interruption de courant, coupure électrique, privé d'électricité, privé de courant, panne électrique, interruption de l'alimentation,
  pas d'électricité, pas de courant, coupure d'alimentation, panne de secteur

[planned-outage] kind=event
gloss: supply is announced to be cut for work
nl: geplande stroomonderbreking, geplande onderbreking, aangekondigde werkzaamheden(grid), geplande werkzaamheden(grid),
  aangekondigde onderbreking, geplande stroomuitval, geplande afschakeling, aangekondigde stroomonderbreking, stroom tijdelijk afgesloten wegens werk
en: planned outage, planned interruption, scheduled power cut, planned power cut,
  planned supply interruption, planned interruption to your supply, scheduled outage, planned loss of power, announced outage
de: geplante Stromabschaltung, geplante Versorgungsunterbrechung, geplante Abschaltung,
  angekündigte Abschaltung, geplante Unterbrechung, geplanter Stromausfall, angekündigte Unterbrechung, planmäßige Abschaltung
fr: coupure planifiée, interruption programmée, coupure programmée,
  interruption planifiée, coupure prévue, coupure annoncée, interruption prévue, interruption de courant planifiée

[outage-number] kind=attribute value=contact of=power-outage
gloss: phone number for reporting an energy outage
nl: storingsnummer, storingslijn, nationaal storingsnummer, storingsdienst(energy), nummer voor storingen,
  nummer om een storing te melden, nummer bij storing, telefoonnummer storingen, storingstelefoon
en: outage number, fault line(energy), emergency number(energy), outage line,
  number to report a power cut, power cut helpline, outage hotline, number for outages, number for power cuts
de: Störungsnummer, Störungshotline, Entstörungsdienst, Störungsdienst, Notdienstnummer(energy),
  Nummer für Störungen, Störungstelefon, Rufnummer für Störungen, Entstörhotline, Störungsannahme
fr: numéro de dépannage, numéro d'urgence électricité, service de dépannage(energy), numéro d'urgence gaz,
  numéro pour les pannes, numéro d'appel en cas de panne, ligne de dépannage, numéro de signalement des pannes

[outage-compensation] kind=attribute is=compensation value=money of=power-outage,malfunction
gloss: compensation for a long outage
nl: compensatie bij stroomstoring, storingsvergoeding, compensatievergoeding stroomuitval,
  vergoeding bij stroomuitval, vergoeding bij stroomstoring, compensatie bij stroomuitval, vergoeding voor stroomuitval,
  schadevergoeding bij stroomuitval
en: outage compensation, compensation for power cut,
  power cut compensation, compensation for an outage, compensation for power cuts, payment for power cuts, payout for outage
de: Entschädigung bei Stromausfall,
  Ausgleich bei Stromausfall, Erstattung bei Stromausfall, Vergütung bei Stromausfall, Entschädigung für Stromausfall
fr: indemnisation pour coupure, indemnité de coupure,
  indemnité en cas de coupure, compensation en cas de coupure, dédommagement pour coupure, indemnisation en cas de coupure

[gas-leak] kind=event of=gas-energy
gloss: gas smell or leak
nl: gaslek, gaslucht, gasgeur, gas … ruiken,
  gaslekkage, lekkende gasleiding, gasalarm, gas lekt, gas geroken, naar gas ruiken, lek in de gasleiding
en: gas leak, smell of gas, smell gas, gas smell,
  gas escape, leaking gas, smelling gas, leak of gas
de: Gasleck, Gasgeruch, Gas … riechen,
  Gasaustritt, Gas tritt aus, ausströmendes Gas, nach Gas riechen, Gasleitung undicht
fr: fuite de gaz, odeur de gaz,
  sentir le gaz, gaz qui s'échappe, échappement de gaz, odeurs de gaz

[disconnect-energy] kind=action opposite=reconnect-energy
gloss: supply is cut off, mostly for non-payment
nl: afsluiting van energie, stroom … afsluiten, energie … afsluiten, afgesloten van stroom, gas … afsluiten,
  stroom … afsnijden, afsnijden van energie, afgesloten van gas, levering … stopzetten, elektriciteit … afsluiten, afsluiten van stroom,
  energie afgesloten, afsluiting van stroom, afsluiting van gas
en: disconnect(energy), disconnection, cut|off(energy), cut off your energy, disconnect your supply,
  disconnect your electricity, disconnect your gas, cut off your electricity, cut off your supply, cut off your gas, disconnect … energy supply
de: Stromsperre, Strom … abstellen, Strom … abklemmen, Gassperre, Strom … abschalten, Sperrung der Energieversorgung,
  Versorgung … unterbrechen(energy), Strom … sperren, Energiesperre, Anschluss sperren wegen Zahlungsverzug, Stromabschaltung, Gas … abstellen,
  Gas … sperren, Versorgungssperre
fr: couper … électricité, coupure pour impayé, couper … gaz, débrancher … alimentation,
  coupure d'énergie, suspendre … fourniture, suspension de la fourniture, couper … courant, couper … énergie

[reconnect-energy] kind=action opposite=disconnect-energy
gloss: supply is restored after disconnection
nl: her|aansluiten, heraansluiting, opnieuw aansluiten(energy), weer aansluiten,
  opnieuw … aansluiten op het net, weer van stroom voorzien, stroom … weer aansluiten, stroom … weer aanzetten, heractivering van de levering
en: reconnect, reconnection, restore … supply,
  reconnect your supply, restore your electricity, reconnection fee, turn … supply back on, switch your supply back on
de: wieder anschließen, Wiederanschluss, Strom … wieder anstellen,
  Entsperrung des Anschlusses, Versorgung … wiederherstellen, Strom … wieder einschalten, Wiederherstellung der Stromversorgung,
  Wiederinbetriebnahme des Anschlusses
fr: reconnecter, rétablir … électricité, rebranchement, remise en service(energy),
  rétablissement du courant, rétablir … courant, rétablissement de l'électricité, rétablir … alimentation, rétablissement de la fourniture,
  remettre … courant

[energy-connection] kind=thing of=connect
gloss: physical connection of the home to the grid
nl: netaansluiting, stroomaansluiting, gasaansluiting, huisaansluiting, elektriciteitsaansluiting,
  aansluiting op het elektriciteitsnet, aansluiting op het gasnet, aansluiting op het net, aansluiting op het stroomnet, energieaansluiting,
  elektrische aansluiting
en: grid connection, electricity connection, gas connection,
  connection to the grid, connected to the grid, connection to the gas network, mains connection, energy connection
de: Netzanschluss, Hausanschluss, Stromanschluss, Gasanschluss,
  Anschluss an das Stromnetz, Anschluss ans Stromnetz, Anschluss ans Netz, Anschluss an das Gasnetz, Elektroanschluss
fr: raccordement au réseau, raccordement électrique, raccordement au gaz,
  connexion au réseau électrique, raccordement à l'électricité, branchement électrique, branchement au réseau, raccordement au réseau électrique

[upgrade-connection] kind=action
gloss: make the connection heavier, e.g. three phases
nl: aansluiting … verzwaren, verzwaring, driefaseaansluiting, 3-fase aansluiting, krachtstroom, zwaardere aansluiting,
  verzwaring van … aansluiting, zwaardere stroomaansluiting, driefasenaansluiting, omzetting naar drie fasen, 3x25 ampère
en: upgrade … connection, connection upgrade, three-phase connection, heavier connection,
  upgrade to three-phase, stronger connection, increase … connection capacity, three-phase power
de: Anschluss … verstärken, Anschlussverstärkung, Drehstromanschluss, dreiphasiger Anschluss,
  stärkerer Anschluss, Hausanschluss … verstärken, Leistungserhöhung des Anschlusses, Erhöhung der Anschlussleistung
fr: renforcement du raccordement, augmenter … puissance, passage en triphasé, raccordement triphasé,
  augmentation de puissance, renforcer … raccordement, augmentation de la puissance, raccordement plus puissant

[remove-gas-connection] kind=action of=gas-energy
gloss: have the gas connection taken away
nl: gasaansluiting … verwijderen, van het gas af, gasloos, gasaansluiting … weghalen, aardgasvrij,
  gas … laten afsluiten, verwijdering van … gasaansluiting, verwijderen van … gasaansluiting, gasmeter … laten weghalen, gasvrij, aardgasloos
en: remove … gas connection, off gas, gas-free,
  removal of … gas connection, disconnect from the gas network, cap off gas supply, gas supply … removed
de: Gasanschluss … stilllegen, Gasanschluss … entfernen, gasfrei, Gasanschluss … kündigen,
  Gasanschluss … abmelden, Gasanschluss … trennen, Stilllegung des Gasanschlusses, Rückbau des Gasanschlusses
fr: supprimer … raccordement au gaz, suppression du gaz, sans gaz,
  suppression … raccordement au gaz, enlever … raccordement au gaz, retrait du compteur de gaz, fermeture du raccordement au gaz

[fuse] kind=thing
gloss: fuse or circuit breaker in the meter cupboard
nl: zekering, aardlekschakelaar, hoofdzekering, stoppenkast, groepenkast, =stoppen in de meterkast, stop doorgeslagen, groep in de meterkast,
  aardlek, groepenschakelaar, hoofdschakelaar, installatieautomaat, stop in de meterkast
en: fuse, circuit breaker, fuse box, RCD, trip switch, consumer unit,
  fusebox, main switch, RCD switch, fuse board
de: Sicherung(fuse), Sicherungskasten, FI-Schalter, Leitungsschutzschalter,
  Hauptsicherung, Sicherungsautomat, Fehlerstromschutzschalter, Hauptschalter, FI
fr: fusible, disjoncteur, tableau électrique, plombs,
  coffret électrique, interrupteur différentiel, disjoncteur principal, coffret de fusibles

[meter-cupboard] kind=place
gloss: cupboard holding meters and fuses
nl: meterkast,
  kast met de meters, meterruimte
en: meter cupboard, meter cabinet, meter box,
  meter room
de: Zählerschrank, Zählerkasten,
  Zählerraum, Schrank mit den Zählern
fr: armoire à compteur, coffret compteur, placard à compteur,
  local des compteurs, local compteur, armoire électrique

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
nl: cv-ketel, ketel(heating), combiketel, hr-ketel, verwarmingsketel,
  gasketel, condensatieketel, cv-installatie, cv-toestel
en: boiler, central heating boiler, combi boiler, gas boiler,
  heating boiler, condensing boiler, gas-fired boiler
de: Heizkessel, Gastherme, Therme(heating), Gasheizung, Brennwertkessel,
  Gaskessel, Heizungskessel, Heiztherme, Heizungsanlage
fr: chaudière, chaudière à gaz, chaudière à condensation,
  chaudière murale, chaudière au gaz, chaudière individuelle

[boiler-maintenance] kind=action of=maintenance-event
gloss: regular service of boiler or heat pump
nl: ketelonderhoud, cv-onderhoud, onderhoudsbeurt(heating), onderhoud … cv-ketel, onderhoud … warmtepomp,
  ketel … nakijken, ketel … onderhouden, onderhoud van … ketel, onderhoud aan … ketel, onderhoudsbeurt van … ketel, jaarlijkse ketelbeurt,
  ketelinspectie, ketelcontrole
en: boiler service, boiler maintenance, heating maintenance, heat pump service,
  service … boiler, boiler check, annual boiler check, boiler inspection, servicing … boiler, boiler servicing
de: Heizungswartung, Wartung der Heizung, Kesselwartung, Thermenwartung,
  Heizung … warten, Therme … warten, Wartung der Therme, Wartung der Gastherme, Heizungsinspektion, Wartung der Wärmepumpe, Heizkesselwartung
fr: entretien de la chaudière, entretien chaudière, entretien de la pompe à chaleur,
  révision de la chaudière, entretenir … chaudière, entretien annuel de la chaudière, contrôle de la chaudière, maintenance de la chaudière,
  ramonage de la chaudière

[thermostat] kind=thing
gloss: device to set the room temperature
nl: thermostaat, slimme thermostaat, kamerthermostaat,
  temperatuurregelaar, digitale thermostaat
en: thermostat, smart thermostat,
  heating control, room thermostat
de: Thermostat, Raumthermostat,
  Temperaturregler, Heizungsregler
fr: thermostat, thermostat connecté,
  régulateur de chauffage, thermostat d'ambiance

[home-insulation] kind=thing
gloss: insulating wall, roof, floor, glass
nl: isolatie(home), spouwmuurisolatie, dakisolatie, vloerisolatie, isoleren(home),
  muurisolatie, gevelisolatie, isolatie van … woning, woning … isoleren, huis … isoleren, isolatiemaatregel, isolatiewerk
en: home insulation, insulation, cavity wall insulation, loft insulation, insulate,
  insulate … home, wall insulation, roof insulation, floor insulation, insulating … home
de: Dämmung, Wärmedämmung, Dachdämmung, dämmen,
  Fassadendämmung, Kellerdeckendämmung, Haus … dämmen, Außendämmung, Dämmmaßnahme, Isolierung des Hauses
fr: isolation thermique, isolation des murs, isolation du toit, isoler(home),
  isolation de la maison, isolation des combles, isolation des façades, travaux d'isolation, isolation du logement

[energy-subsidy] kind=thing
gloss: government money towards sustainable measures
nl: energiesubsidie, ISDE, subsidie voor verduurzaming, isolatiesubsidie, warmtepompsubsidie,
  subsidie voor isolatie, subsidie voor een warmtepomp, subsidie voor zonnepanelen, duurzaamheidssubsidie, verduurzamingssubsidie, energiepremie,
  isolatiepremie, renovatiepremie, Mijn VerbouwPremie
en: energy subsidy, energy grant, sustainability grant, insulation grant,
  grant for insulation, heat pump grant, grant for solar panels, home energy grant, boiler upgrade scheme, subsidy for insulation,
  subsidy for heat pumps
de: Energieförderung, Fördermittel(energy), BAFA-Förderung, Heizungsförderung,
  Förderung für die Wärmepumpe, KfW-Förderung, Zuschuss für die Wärmepumpe, Zuschuss für die Dämmung, Förderung der Wärmepumpe, Sanierungsförderung
fr: prime énergie, aide à la rénovation énergétique, MaPrimeRénov, subvention énergie,
  prime rénovation, aide à l'isolation, prime à l'isolation, aide pour la pompe à chaleur, subvention pour l'isolation, prime isolation

[energy-label] kind=attribute of=home-insulation
gloss: energy performance rating of a home
nl: energielabel, energieprestatiecertificaat, EPC,
  energieprestatie, EPC-attest, EPC-waarde, energielabel van de woning
en: energy label, energy performance certificate, energy rating,
  EPC rating, EPC certificate, energy efficiency rating, energy certificate
de: Energieausweis, Energieeffizienzklasse, Energielabel,
  Energieverbrauchsausweis, Energiebedarfsausweis, Energiepass, Energieeffizienzausweis
fr: étiquette énergétique, diagnostic de performance énergétique, DPE, certificat PEB,
  certificat énergétique, certificat de performance énergétique, performance énergétique

[green-energy] kind=thing opposite=grey-energy
gloss: energy from renewable sources
nl: groene stroom, groene energie, duurzame energie, windenergie, hernieuwbare energie, groen gas, Hollandse wind,
  stroom uit wind, stroom van de wind, stroom uit zon en wind, hernieuwbare stroom, zonne- en windstroom, windstroom, duurzame stroom,
  duurzaam opgewekte stroom, 100% groen opgewekt
en: green energy, renewable energy, green electricity, green power, wind energy, green gas,
  renewable electricity, electricity from renewable sources, wind power, sustainable energy, clean energy, 100% renewable
de: Ökostrom, Grünstrom, erneuerbare Energie, Windenergie, Biogas, Naturstrom,
  erneuerbarer Strom, grüner Strom, Windstrom, Strom aus erneuerbaren, Strom aus Windkraft, Ökoenergie, regenerative Energie, grüne Energie
fr: énergie verte, électricité verte, énergie renouvelable, énergie éolienne, biogaz,
  électricité renouvelable, électricité d'origine renouvelable, courant vert, énergie durable, énergie propre, électricité éolienne

[grey-energy] kind=thing opposite=green-energy
gloss: energy from fossil or nuclear sources
nl: grijze stroom, grijze energie, fossiele energie
en: grey energy, fossil energy, brown energy
de: Graustrom, fossile Energie, konventioneller Strom
fr: énergie grise, énergie fossile

[ev-charging] kind=action is=charge-battery
gloss: charging an electric car
nl: elektrisch laden, auto … opladen, auto … laden, laadsessie, laadbeurt, elektrische auto … laden,
  wagen … opladen, auto … bijladen, opladen van … auto, laden van … auto, opladen van … elektrische auto, uw EV … laden,
  elektrische wagen … laden, opladen bij een laadpaal, laadtransactie
en: EV charging, charge … car, charging session, charge … electric vehicle, charge … EV,
  charge your electric car, charging … car, plug in your car, recharge … car, charge up … car, car charging, EV charge
de: Elektroauto … laden, Auto … aufladen, E-Auto … laden, Ladesession,
  Elektrofahrzeug … laden, Auto … laden, E-Fahrzeug … laden, Elektroauto … aufladen, Laden des Elektroautos
fr: recharger … voiture, recharge électrique, session de recharge, recharge de véhicule, charger … voiture,
  recharger … véhicule, charger … véhicule, recharge de la voiture, recharge du véhicule, charge de la voiture, recharger à une borne

[home-charger] kind=thing is=charging-station
gloss: charging station at the customer's own home
nl: thuislader, wallbox, eigen laadpaal, laadpaal thuis,
  laadstation thuis, laadpunt thuis, eigen laadstation, eigen laadpunt, muurlader
en: home charger, wallbox, home charging point,
  charge point at home, charger at home, wall charger, home charge point, domestic charger
de: Wallbox, Heimladestation,
  Ladestation zu Hause, private Ladestation, eigene Wallbox, Wandladestation, Ladepunkt zu Hause
fr: borne à domicile, borne de recharge à domicile, wallbox,
  borne à la maison, borne chez vous, borne de recharge privée, borne murale

[public-charger] kind=thing is=charging-station of=charge-battery
gloss: charging station in the street
nl: openbare laadpaal, publieke laadpaal, laadpaal in de straat,
  laadpaal op straat, publiek laadpunt, openbaar laadpunt, laadpaal bij u in de straat, openbaar laadstation
en: public charger, public charging point, public charging station,
  on-street charger, street charger, public charge point, kerbside charger
de: öffentliche Ladesäule, öffentliche Ladestation,
  Ladesäule am Straßenrand, öffentlicher Ladepunkt, Ladesäule in der Straße
fr: borne publique, borne de recharge publique,
  borne dans la rue, borne en voirie, borne de recharge en voirie, point de charge public

[fast-charger] kind=thing is=charging-station
gloss: high-power charging station along the road
nl: snellader, snellaadstation,
  snellaadpaal, snellaadpunt, snellaadplein
en: fast charger, rapid charger, fast charging,
  rapid charging, quick charger, ultra-rapid charger, fast charge point
de: Schnelllader, Schnellladestation, Schnellladen,
  Schnellladesäule, Schnellladepunkt, Schnellladepark
fr: borne rapide, recharge rapide, chargeur rapide,
  borne de recharge rapide, station de recharge rapide, superchargeur

[charge-card] kind=thing
gloss: card or tag to start and pay charging
nl: laadpas, laadkaart, laaddruppel, laadtag
en: charge card(ev), charging card, RFID card(ev), charging tag
de: Ladekarte, Ladechip, RFID-Karte(ev)
fr: carte de recharge, badge de recharge

[charging-price] kind=attribute value=money of=ev-charging
gloss: price of charging per kWh or session
nl: laadtarief, laadkosten, laadprijs, starttarief(ev), kosten per laadsessie,
  prijs per laadsessie, tarief voor laden, prijs van laden, laadtarieven, kosten van laden, kosten voor laden, kosten van een laadsessie
en: charging price, charging rate, charging cost, session fee(ev),
  price of charging, cost of charging, cost to charge, price to charge, charging fee, charging tariff
de: Ladepreis, Ladetarif, Ladekosten,
  Preis fürs Laden, Kosten des Ladens, Kosten pro Ladevorgang, Preis pro Ladevorgang, Preis für das Laden
fr: tarif de recharge, prix de la recharge, coût de recharge,
  prix de recharge, coût d'une recharge, tarif de charge, prix d'une recharge

[charging-overstay-fee] kind=attribute value=money of=charging-station
gloss: fee for leaving the car at the charger when full
nl: laadpaalklevertarief, bloktarief(ev), blokkeertarief, laadpaalkleven, parkeertarief laadpaal,
  laadpaal bezet houden, laadplek bezet houden, te lang aan de laadpaal, klevertarief, laadpaal … blokkeren
en: idle fee, overstay fee, blocking fee(ev),
  overstaying at a charger, overstay charge, staying plugged in after charging
de: Blockiergebühr, Standgebühr(ev),
  Ladesäule blockieren, Ladeplatz blockieren, Blockierentgelt
fr: frais d'occupation, pénalité d'occupation, frais de stationnement borne,
  rester branché après la charge, occupation de la borne, pénalité de stationnement à la borne

[charging-power] kind=attribute value=number of=charging-station,charge-battery
gloss: power in kW with which the car charges
nl: laadvermogen, laadsnelheid, aantal kW(ev),
  vermogen van de laadpaal, vermogen van het laadpunt
en: charging power, charging speed, charge rate(ev),
  charger output, charging capacity, power of the charger
de: Ladeleistung, Ladegeschwindigkeit,
  Leistung der Ladesäule, Leistung der Wallbox
fr: puissance de recharge, vitesse de recharge,
  puissance de la borne, puissance de charge, vitesse de charge

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
nl: sociaal tarief(energy), energietoeslag, sociale prijs,
  sociaal energietarief, sociaal tarief voor energie, energiesteun, energiepremie voor lage inkomens
en: energy allowance, warm home discount,
  social tariff for energy, energy support payment, winter fuel payment, cold weather payment
de: Sozialtarif(energy), Energiezuschuss, Heizkostenzuschuss,
  Sozialrabatt Strom, Energiehilfe, Energiepauschale
fr: chèque énergie, tarif de première nécessité,
  tarif social énergie, aide énergie

[energy-price-change] kind=event of=change
gloss: supplier changes its tariffs
nl: tariefwijziging, tariefsverhoging, prijsverhoging energie, tarieven … aanpassen, tarieven aan|passen, prijzen aan|passen, prijs aan|passen, prijs wijzigen, tarief wijzigen, tarief aan|passen, prijs tussentijds, prijswijziging,
  tarieven … wijzigen, tarieven … verhogen, tarieven … veranderen, stroomprijs … stijgen, gasprijs … stijgen, nieuwe tarieven, tariefaanpassing,
  prijsaanpassing, tariefverhoging, aanpassing van … tarieven, wijziging van … tarieven, tariefherziening
en: tariff change, rate change, energy price increase, price adjustment(energy), change … prices, change … tariff, adjust … prices, adjust … tariff, price … change,
  new prices for energy, increase … energy prices, change to your rates, change to your tariff, change to our prices, tariff increase,
  rate increase, adjustment of rates, price review
de: Preisanpassung(energy), Tarifänderung, Strompreiserhöhung, Preise an|passen, Preis an|passen, Preise ändern, Preisänderung, Tarif an|passen,
  Tarife ändern, Tarif ändern, Strompreisänderung, Anpassung der Preise, Änderung der Preise, Preisanpassungen, neue Preise, Änderung der Tarife,
  Strompreisanpassung
fr: changement de tarif, modification tarifaire, hausse du prix de l'énergie, modifier … prix, modifier … tarifs, adapter … prix, adapter … tarifs, modification de prix,
  hausse des tarifs, révision des tarifs, changement de prix, nouveaux tarifs, révision tarifaire, adaptation des tarifs, évolution des prix,
  modification des tarifs

[price-stays] kind=state of=energy-price-change
gloss: the price does not change during the contract
nl: prijs staat vast, prijs zit vast, prijs blijft gelijk, prijs blijft hetzelfde, tarief blijft gelijk, prijszekerheid, prijs … zeker, prijs ligt vast, tarief staat vast, tarief ligt vast,
  prijs … gegarandeerd, tarief … gegarandeerd, tarief blijft hetzelfde, prijs verandert niet, tarief verandert niet, prijs wijzigt niet,
  prijs … onveranderd, vaste prijs gedurende, zelfde tarief gedurende, ongewijzigd tarief, prijsgarantie gedurende
en: price stays the same, price is fixed, price … locked, price … won't change, rate … locked, price … not change,
  price guaranteed, rate guaranteed, rate stays the same, price is locked, price remains the same, price is guaranteed, rate is fixed,
  unchanged price, price will not rise, price does not change
de: Preis bleibt gleich, Preis bleibt … gleich, Preis … stabil, Preis steht fest, Preis … garantiert, Preis bleibt … derselbe,
  Preis ändert sich nicht, Preis bleibt unverändert, unveränderter Preis, Preis bleibt stabil, Preis bleibt fest, Tarif bleibt gleich,
  stabiler Preis, Preisstabilität
fr: prix reste le même, prix ne change pas, prix … garanti, prix … bloqué, tarif … bloqué,
  prix inchangé, prix bloqué pendant, tarif inchangé, prix reste fixe, prix ne bouge pas, prix stable, prix ne varie pas, tarif reste le même,
  tarif garanti

[vacant-home] kind=state
gloss: home is empty, nobody lives there
nl: leegstand, leegstaan, onbewoond,
  leegstaande woning, woning staat leeg, huis staat leeg, leegstaand pand
en: vacant, unoccupied, empty property,
  empty home, standing empty, vacant property, unoccupied property
de: Leerstand, leer stehend, unbewohnt,
  leerstehend, leerstehende Wohnung, Wohnung steht leer, unbewohnte Wohnung, Haus steht leer
fr: logement vacant, inoccupé, inhabité,
  logement inoccupé, logement vide, maison inhabitée, logement inhabité

[charging-station] kind=thing of=charge-battery contrast=yes
gloss: post or box where an electric car is charged
nl: laadpaal, laadpunt, laadstation, oplaadpunt, laadplek,
  laadzuil, oplaadstation, laadpunten, oplaadpaal
en: charging station, charge point, charging point, charging post, EV charger,
  charging bay, charger for electric cars, EV charging point, charging unit
de: Ladestation, Ladesäule, Ladepunkt,
  Stromtankstelle, Ladepunkte, E-Ladestation, E-Ladesäule
fr: borne de recharge, point de recharge, station de recharge,
  borne électrique, station de charge, borne pour voitures électriques, borne de charge
