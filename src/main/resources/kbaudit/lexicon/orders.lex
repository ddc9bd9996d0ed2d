# Orders: ordering, stock, shipping, delivery, collection, tracking, missed delivery, slots, assembly.

[order] kind=action
gloss: customer places an order; the order itself
nl: bestellen, bestelling, order, bestelling plaatsen, bestelling doen, webbestelling, onlinebestelling, in bestelling, na|bestellen, bestel, iets bestellen
en: order, place an order, ordering, purchase order, online order, put in an order, ordered
de: bestellen, Bestellung, Auftrag, Bestellung aufgeben, Onlinebestellung, Order, in Auftrag geben, etwas bestellen
fr: commander, commande, passer commande, passer une commande, commande en ligne, commander en ligne

[pre-order] kind=action is=order
gloss: ordering a product before its release or arrival
nl: pre-order, preorder, voorbestellen, voorbestelling, vooruitbestellen, vooraf bestellen
en: pre-order, preorder, order in advance, advance order
de: Vorbestellung, vor|bestellen(pre order), Pre-Order
fr: précommander, précommande, pré-commande, commander à l'avance

[order-number] kind=thing of=order
gloss: reference that identifies an order
nl: bestelnummer, ordernummer, bestellingsnummer, orderreferentie, nummer van … bestelling
en: order number, order reference, order ID, order no
de: Bestellnummer, Auftragsnummer, Ordernummer, Bestell-Nr
fr: numéro de commande, référence de commande, n° de commande

[order-confirmation] kind=document is=confirmation-moment of=order,confirm
gloss: message confirming that the order was received
nl: bestelbevestiging, bevestiging van … bestelling, bevestigingsmail van … bestelling
en: confirmation of your order, order confirmation email, order acknowledgement
de: Bestätigung der Bestellung, Bestelleingangsbestätigung
fr: confirmation de votre commande, accusé de commande, e-mail de confirmation de commande

[order-cutoff] kind=attribute value=time of=order
gloss: time before which one must order for dispatch or delivery on the promised day
nl: besteltijd, uiterste besteltijd, cut-offtijd, cut-off, besteldeadline, uiterlijk … besteld, voor … uur besteld, voor … uur bestelt, sluitingstijd voor bestellingen, besteld voor, voor … besteld, bestellen voor, vandaag besteld morgen
en: order cut-off, cut-off time, cutoff time, order deadline, order cutoff, ordering deadline, =order before, =ordered before, =order by
de: Bestellschluss, Annahmeschluss, Bestellannahmeschluss, Cut-off-Zeit, Bestellfrist, Orderschluss, bestellt bis, bei Bestellung bis, vor … bestellt
fr: heure limite de commande, heure limite, date limite de commande, heure butoir, limite de commande, commandé avant, commandez avant, toute commande avant

[order-processing] kind=action of=order
gloss: seller handles and prepares an order internally
nl: bestelling verwerken, orderverwerking, bestelling in behandeling, order picken, verwerking van … bestelling, bestelling klaar|maken, inpakken(order), ingepakt(order)
en: order processing, process … order, prepare … order, pick and pack, order being processed, fulfil, fulfilment, fulfillment
de: Bestellung bearbeiten, Auftragsbearbeitung, Bestellabwicklung, Kommissionierung, Bestellung in Bearbeitung, kommissionieren
fr: traitement de la commande, traiter … commande, préparation de commande, commande en cours de traitement, préparer … commande

[order-processing-time] kind=attribute is=processing-time value=duration of=order-processing
gloss: time between order and dispatch
nl: verwerkingstermijn, orderverwerkingstijd, behandeltijd van … bestelling, bestelling verwerken duurt
en: dispatch time, lead time for dispatch
de: Abwicklungszeit, Dauer der Auftragsbearbeitung, Bearbeitung der Bestellung dauert
fr: délai de préparation, délai d'expédition

[order-change] kind=action is=change of=order
gloss: changing an order already placed
nl: bestelling wijzigen, bestelling aan|passen, order wijzigen, wijziging van … bestelling, artikel toe|voegen aan … bestelling, bestelling veranderen
en: change … order, amend … order, modify … order, edit … order, order change, add to … order
de: Bestellung ändern, Bestelländerung, Auftrag ändern, Änderung der Bestellung, Bestellung anpassen
fr: modifier … commande, modification de commande, changer … commande, modification de la commande

[order-cancel] kind=action is=cancel of=order
gloss: calling off an order before it has been delivered
nl: bestelling annuleren, order annuleren, annulering van … bestelling, bestelling afzeggen, bestelling in|trekken, van … bestelling af|zien
en: cancel … order, order cancellation, call off … order, cancellation of your order
de: Bestellung stornieren, Auftragsstornierung, Bestellung widerrufen, Stornierung der Bestellung, Bestellstornierung
fr: annuler … commande, annulation de commande, annulation de la commande, annulation de votre commande

[order-quantity-limit] kind=attribute value=number of=order
gloss: maximum number of pieces a customer may order
nl: maximale bestelhoeveelheid, maximum per klant, maximaal … per klant, bestellimiet
en: maximum order quantity, limit per customer, order limit, per customer limit, maximum per customer
de: Höchstbestellmenge, maximale Bestellmenge, haushaltsübliche Menge, Bestellobergrenze, maximal … pro Kunde
fr: quantité maximale, limite par client, maximum par client, quantité limitée par client

[minimum-order] kind=attribute is=minimum-spend value=money of=order
gloss: lowest amount for which one can order
nl: minimale bestelwaarde, minimumorderbedrag, minimale afname, bestelminimum, minimaal bestellen, bestellen vanaf
en: minimum order amount, minimum spend(order), order at least
de: Mindestbestellmenge, Mindestauftragswert, Mindestbestellbetrag, mindestens bestellen, Bestellung ab
fr: montant minimal de commande, commande minimum, minimum d'achat(order), commander au minimum, commande minimale

[shopping-cart] kind=thing
gloss: online basket in which items are collected
nl: winkelmandje, winkelwagentje, mandje
en: shopping bag, cart, shopping basket
de: Einkaufskorb, Einkaufswagen(shopping cart)
fr: panier d'achat, panier virtuel

[checkout] kind=action
gloss: completing an online order up to payment
nl: bestelling afronden, naar de kassa(online), afrekenen(checkout)
en: check out your basket, complete … order, go to checkout, finalise … order, checkout
de: zur Kasse gehen, Bestellung abschließen, Bestellprozess, Kassenseite
fr: finaliser … commande, valider … commande, validation du panier, passer en caisse

[order-overview] kind=thing of=order
gloss: list of past and current orders in the account
nl: besteloverzicht, bestelgeschiedenis, mijn bestellingen, orderoverzicht, bestelhistorie
en: order history, my orders, order overview, past orders
de: Bestellübersicht, Bestellhistorie, meine Bestellungen, Bestellverlauf
fr: historique des commandes, mes commandes, historique de commande, suivi de mes commandes

[order-status] kind=state of=order
gloss: how far the order has come
nl: bestelstatus, orderstatus, status van … bestelling, stand van … bestelling
en: order status, status of your order, where is my order
de: Bestellstatus, Auftragsstatus, Status der Bestellung, Stand der Bestellung
fr: statut de commande, état de la commande, statut de votre commande, avancement de la commande

[quote] kind=document
gloss: written price offer before ordering
nl: offerte, prijsopgave, offerte aan|vragen, prijsofferte
en: quote, quotation, price quote
de: Kostenvoranschlag(quote), Preisangebot, Angebot einholen, unverbindliches Angebot
fr: devis, demande de devis, offre de prix

[bulk-order] kind=action is=order
gloss: order of large quantities, usually by businesses
nl: grote bestelling, bulkbestelling, grootverpakking bestellen, grote aantallen, zakelijke bestelling, groothandel
en: bulk order, large order, wholesale, large quantity, business order
de: Großbestellung, Großauftrag, größere Menge, Mengenbestellung, Firmenbestellung
fr: commande en gros, grosse commande, commande en nombre, grande quantité, commande professionnelle

[third-party-seller] kind=person
gloss: partner who sells via the platform in his own name
nl: externe verkoper, verkooppartner, marketplace, partnerverkoper, verkoper op ons platform, derde verkoper
en: third-party seller, marketplace, marketplace seller, partner seller, selling partner
de: Drittanbieter, Marktplatzhändler, Verkaufspartner, Partnerhändler, Marktplatz-Verkäufer
fr: vendeur tiers, vendeur partenaire, place de marché, vendeur marketplace

[in-stock] kind=state opposite=out-of-stock
gloss: product available from stock
nl: op voorraad, voorradig, leverbaar, in voorraad, uit voorraad leverbaar, direct leverbaar, op … schap, ligt klaar in ons magazijn, liggen op voorraad, hebben we liggen
en: in stock, available from stock, on hand, ready to ship, on the shelf, in-stock, we have it in
de: auf Lager, vorrätig, lieferbar, lagernd, sofort lieferbar, ab Lager, =haben wir da
fr: en stock, disponible en stock, en rayon, livrable immédiatement, nous l'avons en stock, prêt à partir

[out-of-stock] kind=state opposite=in-stock
gloss: product currently not available
nl: uitverkocht(stock), niet op voorraad, niet leverbaar, niet voorradig, tijdelijk uitverkocht, uit voorraad, op is op, we hebben er geen meer, =is even op, =zijn even op
en: out of stock, sold out(stock), not in stock, out-of-stock, no longer in stock, none left, out of it
de: ausverkauft(stock), nicht vorrätig, nicht lieferbar, vergriffen, nicht auf Lager, nicht mehr lieferbar, nicht mehr da, haben keine mehr
fr: en rupture de stock, rupture de stock, épuisé(stock), plus en stock, en rupture, il n'y en a plus, stock épuisé

[stock] kind=thing
gloss: goods the seller has in store; stock level
nl: voorraad, voorraadstatus, winkelvoorraad, magazijnvoorraad, voorraadstand
en: stock, stock level, inventory, store stock
de: Bestand, =Bestand, Lagerbestand, Vorrat, Warenbestand
fr: stock, état du stock, niveau de stock, disponibilité en magasin

[discontinued] kind=state
gloss: product no longer made or sold
nl: uit het assortiment, uit de collectie, niet meer geproduceerd, uitlopend, uit productie, uitloopmodel
en: discontinued, end of line, no longer produced, withdrawn from sale, phased out
de: Auslaufmodell, aus dem Sortiment, nicht mehr hergestellt, eingestellt(product), ausgelaufen
fr: fin de série, plus fabriqué, retiré de la vente, plus commercialisé

[restock] kind=action
gloss: stock is replenished
nl: bijbestellen, aan|vullen(stock), weer op voorraad, terug op voorraad, nieuwe voorraad, opnieuw leverbaar, herbevoorraden
en: restock, back in stock, replenish, new stock
de: auf|füllen(stock), wieder lieferbar, wieder vorrätig, Nachschub, nach|bestellen, wieder auf Lager
fr: réapprovisionner, réapprovisionnement, de nouveau en stock, de retour en stock, à nouveau disponible

[stock-alert] kind=action
gloss: message when an item is back in stock
nl: voorraadmelding, mail mij bij voorraad, seintje als … weer, voorraadalert, op de hoogte … weer op voorraad
en: stock alert, back-in-stock alert, notify me when available, back in stock notification
de: Verfügbarkeitsbenachrichtigung, Verfügbarkeitsalarm, Benachrichtigung bei Verfügbarkeit
fr: alerte stock, alerte de disponibilité, alerte retour en stock, m'avertir du retour

[backorder] kind=state
gloss: ordered item to follow later because it is not yet available
nl: nalevering, backorder, in backorder, na|leveren
en: backorder, back order, on back order, to follow later
de: Nachlieferung, Lieferrückstand, nach|liefern
fr: reliquat, commande en attente de stock, livraison ultérieure, livré ultérieurement

[reserve-item] kind=action is=book
gloss: having an item put aside in a shop
nl: opzijleggen, apart leggen, opzij leggen, click and reserve, artikel reserveren, in de winkel reserveren, apart|houden, apart|leggen, opzij|zetten, artikelen reserveren, artikelen … gereserveerd, product reserveren
en: set aside, click and reserve, hold an item, reserve an item, reserve in store, put … aside for you, keep … aside, hold it for you, put … by for you
de: zurück|legen, beiseite|legen, Artikel reservieren, Click & Reserve, in der Filiale reservieren, zurück|hängen, Reservierung von Artikeln, Artikel … reserviert
fr: mettre de côté, réserver un article, réserver en magasin, e-réservation, click and reserve, garder … de côté, mettre … de côté

[reserve-item-period] kind=attribute value=duration of=reserve-item,book
gloss: how long a shop keeps an item aside
nl: reserveringsduur, reserveringstermijn, apart gehouden
en: reservation period, hold items for
de: Reservierungsdauer, Reservierungsfrist, Rücklagefrist
fr: durée de réservation, délai de réservation

[ship] kind=action is=send
gloss: seller hands the goods to the carrier
nl: verzenden, verzending, zending, versturen, de deur uit, op de post, onderweg(shipped), het magazijn verlaten, op transport
en: shipping, =shipping, dispatch, send out, shipment, send off, put in the post, leave our warehouse, on its way, post out, out the door, ship
de: versenden, Versand, Sendung, verschicken, ab|schicken, auf den Weg bringen, auf dem Weg, Verschickung, in den Versand
fr: expédier(ship), expédition, faire partir, quitter notre entrepôt, en route, mettre à la poste

[shipping-confirmation] kind=document of=ship
gloss: message that the parcel has left
nl: verzendbevestiging, verzendmail, bevestiging van verzending, verzendbericht
en: shipping confirmation, dispatch confirmation, dispatch email, shipping email, shipping notification
de: Versandbestätigung, Versandmail, Versandmitteilung, Versandbenachrichtigung
fr: confirmation d'expédition, e-mail d'expédition, avis d'expédition, confirmation d'envoi

[deliver] kind=action opposite=collect-order
gloss: bringing the goods to the customer's address; their arrival
nl: bezorgen, bezorging, leveren, levering, af|leveren, aflevering, thuisbezorgen, thuisbezorging, in huis, op de mat, op de deurmat, op de stoep, voor de deur, thuis|brengen, thuislevering, aan huis leveren, langs|brengen, koerier brengt, pakketje komt, komt het aan, thuisgebracht, in huis krijgen,
  rond|brengen
en: deliver, delivery, drop|off at your door, bring to your door, on your doorstep, home delivery, turn up at your door, on your doormat, land on your mat, deliver to your door, brought to you, through your letterbox, parcel arrives, get it delivered, comes to you
de: liefern, Lieferung, zu|stellen, Zustellung, aus|liefern, Auslieferung, Anlieferung, an|liefern, nach Hause liefern, vor der Tür stehen, vor Ihrer Tür, beliefern, Hauslieferung, ins Haus liefern, an die Haustür, Lieferbote, ins Haus kommen, Paket kommt, =bei Ihnen ankommen, =kommt bei Ihnen an
fr: livrer, livraison, distribuer(delivery), remise du colis, à votre porte, livraison à domicile, déposer chez vous, apporter chez vous, arriver chez vous, livrer à domicile, dans votre boîte aux lettres, acheminement

[delivery-time] kind=attribute value=duration of=deliver
gloss: how long from order until delivery
nl: levertijd, levertermijn, bezorgtijd, leveringstermijn, leveringstijd, bezorgtermijn, looptijd van … bestelling, hoe snel geleverd, hoe lang duurt de levering, wanneer bezorgd, duur van de levering, in huis binnen, bezorgd binnen, geleverd binnen, verwachte levertijd, hoe lang onderweg
en: delivery time, delivery period, lead time, shipping time, delivery timeframe, transit time, how long does delivery take, delivered within, arrives within, delivery takes, when will it arrive, how soon delivered, expected delivery time
de: Lieferzeit, Lieferfrist, Zustelldauer, Versanddauer, Lieferdauer, Versandzeit, wie lange dauert die Lieferung, geliefert innerhalb, Lieferung dauert, wann kommt das Paket, voraussichtliche Lieferzeit, Lieferung innerhalb
fr: délai de livraison, temps de livraison, durée de livraison, délai d'acheminement, délais de livraison, livré sous, livraison sous, combien de temps pour la livraison, livraison prend

[delivery-date] kind=attribute value=date of=deliver
gloss: day on which the goods are delivered
nl: leverdatum, bezorgdatum, bezorgdag, leveringsdatum, leverdag, dag van … bezorging
en: delivery date, delivery day, day of delivery, arrival date of your order
de: Liefertermin, Lieferdatum, Liefertag, Zustelltag, Zustelltermin
fr: date de livraison, jour de livraison, jour de la livraison

[choose-delivery-date] kind=action is=deliver
gloss: customer picks or moves the delivery day himself
nl: bezorgdag kiezen, leverdatum kiezen, bezorgmoment kiezen, bezorging verzetten, leverdatum wijzigen, bezorgafspraak verzetten
en: choose … delivery date, choose … delivery day, reschedule … delivery, nominated day delivery, change … delivery date
de: Liefertermin wählen, Wunschtermin(delivery), Wunschtag, Lieferung verschieben, Liefertermin verschieben, Zustelltermin ändern
fr: choisir … date de livraison, reporter … livraison, livraison sur rendez-vous, changer … date de livraison, choisir … jour de livraison

[delivery-slot] kind=attribute value=time of=deliver
gloss: part of the day in which the courier comes
nl: bezorgmoment, tijdvak, tijdsblok, bezorgvenster, tijdsvak, bloktijd, bezorgblok, tijdslot(delivery)
en: delivery slot, time slot(delivery slot), delivery window, time window, slot
de: Zeitfenster, Lieferfenster, Zustellfenster, Lieferzeitfenster, Zeitslot
fr: créneau de livraison, créneau horaire, plage horaire, créneau, tranche horaire

[evening-delivery] kind=action is=deliver
gloss: delivery in the evening
nl: avondbezorging, avondlevering, 's avonds bezorgen, in de avond bezorgen
en: evening delivery, delivery in the evening
de: Abendzustellung, Abendlieferung, Lieferung am Abend
fr: livraison en soirée, livraison le soir

[weekend-delivery] kind=action is=deliver
gloss: delivery on Saturday or Sunday
nl: weekendbezorging, zaterdagbezorging, zondagbezorging, zondaglevering, in het weekend bezorgen
en: weekend delivery, Saturday delivery, Sunday delivery
de: Wochenendzustellung, Samstagszustellung, Sonntagszustellung, Samstagslieferung
fr: livraison le week-end, livraison le samedi, livraison le dimanche

[delivery-speed] kind=attribute contrast=yes
gloss: which delivery service was chosen
nl: bezorgsnelheid, verzendmethode, verzendwijze, bezorgoptie, leveroptie
en: delivery speed, shipping method, delivery option, shipping option
de: Versandart, Lieferart, Versandoption, Lieferoption
fr: mode de livraison, option de livraison, mode d'expédition

[standard-delivery] kind=action is=deliver,delivery-speed opposite=express-delivery
gloss: ordinary delivery without extra speed
nl: standaardlevering, standaardverzending, standaardbezorging, gewone bezorging, normale levering, reguliere bezorging
en: standard delivery, standard shipping, regular delivery, normal delivery, economy delivery
de: Standardversand, Standardlieferung, Normalversand, normaler Versand
fr: livraison standard, livraison normale, envoi standard, livraison classique, livraison ordinaire

[express-delivery] kind=action is=deliver,delivery-speed opposite=standard-delivery
gloss: faster delivery at extra cost
nl: expreslevering, spoedlevering, spoedbezorging, spoedbestelling, expresverzending, expressbezorging, snellevering, met spoed
en: express delivery, express shipping, rush delivery, priority delivery, rush order, expedited shipping
de: Expressversand, Expresslieferung, Eilzustellung, Eillieferung, Eilbestellung, Expresszustellung, per Express
fr: livraison express, envoi express, livraison rapide, livraison prioritaire, en express, livraison urgente

[same-day-delivery] kind=action is=deliver,delivery-speed
gloss: delivery on the day of ordering
nl: dezelfde dag in huis, vandaag bezorgd, same-day delivery, dezelfde dag bezorgd, vandaag nog in huis, vandaag besteld vandaag
en: same-day delivery, same day delivery, delivered the same day, delivered today
de: Same-Day-Lieferung, Lieferung am selben Tag, taggleiche Lieferung, noch heute geliefert
fr: livraison le jour même, livré le jour même, livraison dans la journée

[next-day-delivery] kind=action is=deliver,delivery-speed
gloss: delivery on the day after ordering
nl: volgende dag in huis, morgen in huis, morgen bezorgd, volgende werkdag in huis, volgende dag bezorgd, de dag erna in huis, next-day delivery
en: next-day delivery, next day delivery, delivered tomorrow, delivered the next day, overnight delivery
de: Lieferung am nächsten Tag, Next-Day-Lieferung, morgen geliefert, Lieferung am Folgetag, Zustellung am nächsten Werktag
fr: livraison le lendemain, livraison en 24 h, livré le lendemain, livré demain, livraison j+1

[delivery-fee] kind=attribute value=money of=deliver
gloss: what delivery or shipping costs the customer
nl: verzendkosten, bezorgkosten, leveringskosten, leverkosten, portokosten, verzendtarief, bezorgtarief, vrachtkosten, bezorgbijdrage, portkosten, transportkosten, wat kost bezorgen, kosten voor bezorging, bezorgen kost
en: delivery fee, shipping cost, delivery charge, shipping fee, delivery cost, shipping charge, postage and packing, P&P, cost of delivery, price of delivery, delivery price
de: Versandkosten, Lieferkosten, Liefergebühr, Versandkostenpauschale, Zustellgebühr, Frachtkosten, Versandpauschale, Versandgebühr, Kosten für den Versand, Versand kostet, Lieferung kostet
fr: frais de livraison, frais de port, frais d'envoi, frais d'expédition, coût de livraison, frais de transport, coût de la livraison, prix de la livraison, livraison coûte

[free-delivery] kind=state opposite=paid-delivery
gloss: no delivery charge
nl: gratis verzending, gratis bezorging, gratis levering, gratis verzonden, gratis thuisbezorgd, geen verzendkosten, zonder verzendkosten, franco, verzendkosten voor onze rekening, gratis bezorgd, gratis verzenden, gratis geleverd, geen bezorgkosten, bezorging is gratis, verzending gratis, gratis bezorgen
en: free delivery, free shipping, free postage, ships free, delivered free, no delivery charge, no shipping cost, delivery is on us, postage free, shipping is on us, no delivery fee, delivery is free, delivery free of charge, no shipping costs
de: kostenloser Versand, versandkostenfrei, gratis Versand, portofrei, kostenlose Lieferung, frei Haus, Gratisversand, ohne Versandkosten, keine Versandkosten, kostenfreier Versand, Versandkosten übernehmen, Versand ist kostenlos, kostenlos geliefert, gratis Lieferung
fr: livraison gratuite, livraison offerte, frais de port offerts, port offert, frais de livraison offerts, franco de port, sans frais de port, envoi gratuit, livré gratuitement, livrer gratuitement, livraison sans frais

[paid-delivery] kind=state opposite=free-delivery of=deliver
gloss: a charge is made for delivery
nl: verzendkosten betalen, verzendkosten in rekening, bezorgkosten in rekening, betaalde bezorging
en: paid delivery, delivery is charged, pay for delivery, shipping is charged
de: kostenpflichtiger Versand, zuzüglich Versandkosten, zzgl. Versandkosten, Versandkosten berechnen, kostenpflichtige Lieferung
fr: livraison payante, frais de port en sus, livraison facturée, frais de livraison facturés

[free-delivery-threshold] kind=attribute value=money of=free-delivery
gloss: order amount from which delivery is free
nl: gratis verzending vanaf, gratis bezorging vanaf, gratis verzonden vanaf, vanaf … gratis verzending, vanaf … gratis bezorging, vanaf … geen verzendkosten, gratis bezorgd vanaf, boven … geen verzendkosten, gratis levering vanaf, boven … gratis verzending, vanaf … verzenden gratis
en: free delivery threshold, free delivery over, free shipping over, free delivery from, free shipping from, free delivery on orders over, free shipping on orders over, ship free over
de: Versandkostenfreigrenze, versandkostenfrei ab, kostenloser Versand ab, portofrei ab, kostenlose Lieferung ab, Freigrenze(delivery), gratis Versand ab, ab … versandkostenfrei
fr: seuil de livraison gratuite, livraison gratuite à partir de, livraison offerte à partir de, livraison offerte dès, livraison gratuite dès, frais de port offerts dès, franco à partir de, port offert dès

[express-surcharge] kind=attribute value=money of=express-delivery
gloss: extra price for faster delivery
nl: spoedtoeslag(express surcharge), expreskosten, spoedkosten(express surcharge), exprestoeslag, toeslag voor spoed
en: express surcharge, rush fee(express surcharge), express fee, priority fee
de: Expresszuschlag(express surcharge), Eilzuschlag, Expressgebühr(express surcharge), Expresskosten
fr: supplément express, frais d'urgence(express surcharge), frais express, supplément pour livraison express

[bulky-surcharge] kind=attribute is=surcharge value=money of=bulky-goods
gloss: extra delivery price for large or heavy goods
nl: toeslag grote artikelen, volumetoeslag, bezorgtoeslag, toeslag voor zware artikelen
en: bulky item surcharge, oversize surcharge, large item delivery fee
de: Sperrgutzuschlag, Speditionszuschlag, Sperrgutaufschlag
fr: supplément encombrant, supplément colis volumineux, surtaxe encombrant

[international-shipping] kind=action is=ship of=abroad
gloss: sending goods to another country
nl: internationale verzending, naar het buitenland verzenden, buitenlandse bestelling, levering in het buitenland, buitenland leveren, wereldwijd verzenden
en: international shipping, ship abroad, overseas delivery, international delivery, ship worldwide, deliver abroad
de: Auslandsversand, internationaler Versand, ins Ausland liefern, Lieferung ins Ausland, weltweiter Versand, Versand ins Ausland
fr: livraison internationale, livraison à l'étranger, expédition à l'étranger, livrer à l'étranger, envoi international

[delivery-area] kind=attribute of=deliver
gloss: places to which goods are delivered
nl: bezorggebied, leveringsgebied, levergebied, bezorgregio, waar we bezorgen
en: delivery area, delivery zone, where we deliver, area we deliver to
de: Liefergebiet, Zustellgebiet, Lieferregion, Versandgebiet
fr: zone de livraison, zone desservie, pays livrés, secteur de livraison

[customs-duty] kind=thing
gloss: import duties on shipments from outside the customs area
nl: invoerrechten, douanekosten, invoerheffing, inklaringskosten, importheffing, douane, douanerechten
en: customs duty, import duty, customs charge, import fee, customs fee, duties and taxes
de: Zollgebühr, Einfuhrabgabe, Zollkosten, Zoll, Importgebühr, Einfuhrzoll
fr: droits de douane, frais de douane, taxe d'importation, frais de dédouanement, droits d'importation

[delivery-address] kind=thing of=postal-address-data
gloss: address where the goods go
nl: bezorgadres, afleveradres, leveradres, verzendadres, leveringsadres
en: delivery address, shipping address, ship-to address
de: Lieferadresse, Lieferanschrift, Versandadresse, Zustelladresse
fr: adresse de livraison, adresse d'expédition, adresse d'envoi

[change-delivery-address] kind=action is=deliver of=delivery-address
gloss: having a parcel go to another address
nl: bezorgadres wijzigen, afleveradres wijzigen, leveradres aan|passen, bezorgadres aan|passen, ander bezorgadres, ander afleveradres, pakket om|leiden
en: change … delivery address, change … shipping address, redirect … parcel, different delivery address, update … delivery address
de: Lieferadresse ändern, abweichende Lieferadresse, Paket umleiten, andere Lieferadresse, Paketumleitung
fr: changer … adresse de livraison, modifier … adresse de livraison, autre adresse de livraison, rediriger … colis

[wrong-address] kind=state of=postal-address-data,wrong
gloss: parcel addressed to the wrong place
nl: verkeerd adres, foutief adres, fout adres, onjuist adres, adres onvolledig
en: wrong address, incorrect address, incomplete address
de: falsche Adresse, falsche Lieferadresse, unvollständige Adresse, fehlerhafte Adresse
fr: mauvaise adresse, adresse erronée, adresse incorrecte, adresse incomplète

[deliver-to-neighbour] kind=action is=deliver of=neighbour
gloss: parcel handed to a neighbour when nobody is home
nl: bij buren bezorgen, burenbezorging, buurman aan|nemen, bij een buur, bij … buren af|geven, aan de buren, bij buren, buren aan|nemen, buren … pakket,
  pakket … buren, aan de buren geven, aan de buren af|geven, bij de buren af|leveren, bij je buren bezorgen, bij uw buren bezorgen, buurvrouw aan|nemen,
  pakje … buurvrouw, pakket … buurvrouw, pakket … buurman, pakje … buurman, pakje … buren
en: leave with a neighbour, with a neighbour, at your neighbour, deliver to a neighbour, with your neighbours, neighbour … take it in, neighbour … take in,
  neighbour … accept, left with a neighbour, hand … to … neighbour, hand … to a neighbour, parcel … neighbour, deliver to your neighbour
de: beim Nachbarn, bei einem Nachbarn, Nachbarschaftszustellung, bei Nachbarn ab|geben, Zustellung an Nachbarn, an Nachbarn, Nachbar an|nehmen,
  beim Nachbarn ab|geben, Nachbar … entgegen, an Nachbarn ab|geben, einem Nachbarn übergeben, an einen Nachbarn geben, Paket … Nachbarn
fr: chez un voisin, chez le voisin, remettre à un voisin, confier à un voisin, voisin … réceptionner, remis à … voisin, confier … voisin, donner … au voisin,
  paquet … voisin, colis … voisin

[missed-delivery] kind=event
gloss: nobody home when the courier came
nl: niet thuis, bezorging gemist, gemiste bezorging, bezorger misgelopen, voor een dichte deur, niemand thuis, gemist pakket, pakket gemist, mis|lopen, er was niemand thuis, niemand opendoet, niet aanwezig bij bezorging, als je er niet bent
en: missed delivery, not at home, nobody home, no one home, missed parcel, miss the courier, out when we call, not home, nobody in, no one was home, weren't in, weren't home, if you're out, =you're not in, =you are not in, =not in when, =not in at
de: nicht zu Hause, nicht angetroffen, Zustellung verpasst, verpasste Zustellung, niemand zu Hause, nicht zuhause, verpasste Lieferung, wenn niemand da ist, keiner zu Hause, nicht daheim
fr: absent lors de la livraison, livraison manquée, absent au passage, personne à la maison, pas chez vous, en votre absence, en cas d'absence, colis manqué, si vous êtes absent, absent de chez vous, =il n'y a personne

[delivery-attempt] kind=attribute value=number of=deliver
gloss: a try to hand over the parcel; number of tries
nl: bezorgpoging, afleverpoging, aanbieding van … pakket, opnieuw bezorgen, opnieuw aanbieden, leverpoging, opnieuw langs|komen, nieuwe bezorgpoging
en: delivery attempt, try to deliver, attempt to deliver, redelivery, redeliver, re-deliver, attempted delivery
de: Zustellversuch, Lieferversuch, erneut zustellen, erneute Zustellung, Zweitzustellung
fr: tentative de livraison, nouvelle présentation, présentation du colis, deuxième passage, nouvelle livraison, nouveau passage

[missed-delivery-card] kind=document
gloss: note left by the courier
nl: niet-thuiskaart, niet-thuisbriefje, kaartje in de bus, briefje in de bus, niet-thuisbericht, afhaalbericht
en: missed-delivery card, calling card, card through the door, while you were out card, we missed you card
de: Benachrichtigungskarte, Abholkarte, Abholschein, Benachrichtigungszettel
fr: avis de passage, carton de passage, avis d'absence

[track-order] kind=action
gloss: following a parcel on its way
nl: track en trace, track & trace, track and trace, traceren, waar is mijn pakket, waar blijft mijn pakket, zien waar je pakket is, =pakket volgen, =zending volgen, =bestelling volgen, =pakketje volgen, =volg je pakket, =volg je bestelling, =volg je zending, =volg je pakketje, =volg uw pakket, =volg uw bestelling, =live volgen, =pakket te volgen, =bestelling te volgen, =zending te volgen
en: track(track order), track your parcel, tracking, track and trace, follow your parcel, parcel tracking, order tracking, where is my parcel, where's my order, follow your order, see where your parcel is
de: Sendungsverfolgung, Sendung verfolgen, Paketverfolgung, Paket verfolgen, Tracking, wo ist mein Paket, wo bleibt mein Paket, Lieferung verfolgen, Bestellung verfolgen, =verfolgen, =nachverfolgen, =zu verfolgen
fr: suivi de colis, suivre … colis, suivi de commande, suivre … commande, suivi de livraison, suivi du colis, où est mon colis, suivre le colis, suivre la livraison, suivi de votre colis, =suivi

[tracking-number] kind=thing
gloss: code with which a parcel can be followed
nl: track-en-tracecode, trackingcode, trackingnummer, zendingsnummer, traceercode, barcode van … pakket, volgcode, volgnummer
en: tracking code, consignment number, tracking link, =tracking number, =tracking numbers, =parcel number
de: Sendungsnummer, Trackingnummer, Paketnummer, Sendungsverfolgungsnummer, Trackinglink
fr: numéro de suivi, numéro de colis, code de suivi, lien de suivi, numéro d'envoi

[parcel] kind=thing
gloss: packed goods sent to the customer
nl: pakket, pakje, postpakket, pakketje, verzenddoos
en: parcel, package, packet
de: Paket, Päckchen, Postpaket
fr: colis, paquet

[letterbox-parcel] kind=thing is=parcel of=letterbox
gloss: parcel that fits through the letter box
nl: brievenbuspakket, brievenbuspakje, past door de brievenbus, door de brievenbus, in de brievenbus
en: letterbox parcel, fit through the letterbox, through the letterbox, letter box size
de: Warensendung, Briefkastensendung, in den Briefkasten, Maxibrief
fr: colis boîte aux lettres, dans la boîte aux lettres, en boîte aux lettres

[collect-order] kind=action is=fetch opposite=deliver
gloss: customer fetches the order himself
nl: click & collect, click and collect, ophalen in de winkel, afhalen in de winkel, zelf op|halen, op|pikken, in de winkel ophalen, komen ophalen
en: collect(collect order), pick|up(collect order), click and collect, click & collect, collection(collect order), in-store pickup, store collection, collect in store, pick up in store, pick it up yourself, come and collect, pick-up, =pickup
de: Click & Collect, Selbstabholung, Selbstabholer, Marktabholung, in der Filiale abholen, Filialabholung, selbst abholen, im Laden abholen, im Geschäft abholen, vorbeikommen und abholen
fr: retirer(collect order), retrait(collect order), retrait en magasin, venir chercher, click and collect, enlever(collect), passer prendre, click & collect, retrait magasin, retirer en magasin, venir chercher en magasin, retrait en boutique

[collection-ready] kind=state
gloss: the order is waiting to be fetched
nl: afhaalklaar, klaar om … halen, ligt klaar, staat klaar, klaar voor afhalen, klaar|liggen, klaar|staan, gereed om … halen
en: ready for collection, ready to collect, ready for pickup, ready to pick up, ready to be collected, waiting for you
de: abholbereit, liegt bereit, zur Abholung bereit, steht bereit, bereit|liegen, bereit|stehen
fr: prêt au retrait, prête à être retirée, disponible au retrait, à disposition en magasin, prêt à être retiré, =colis vous attend, =commande vous attend

[collection-ready-time] kind=attribute value=duration of=collect-order
gloss: how soon after ordering an order can be fetched
nl: binnen … af te halen, binnen … klaar, na … af te halen, binnen … klaargelegd
en: ready within, ready to collect in, ready in store in
de: abholbereit in, abholbereit nach, in … abholbereit
fr: disponible sous, retrait en, prêt sous, prêt en

[collection-holding-time] kind=attribute value=duration of=collect-order
gloss: how long an order is kept for collection
nl: afhaaltermijn, bewaartermijn(parcel), ophaaltermijn, afhaalperiode, klaar blijven liggen, blijft … liggen, bewaren … voor je, ligt … voor je klaar, blijft … klaarliggen, ligt … bij het afhaalpunt, houden we vast
en: collection period, holding period, held for, keep … for collection, kept for you, pick-up window, pickup window, hold onto it, storage period
de: Abholfrist, Lagerfrist, Aufbewahrungsfrist(parcel), Lagerdauer, Lagerzeit, liegt … zur Abholung bereit, heben … für Sie auf, Abholzeitraum
fr: délai de retrait, délai de garde, durée de mise à disposition, conserver … colis, gardé en point relais, délai d'instance, période de retrait

[collection-code] kind=thing of=fetch
gloss: code or message needed to fetch the order
nl: afhaalcode, ophaalcode, afhaalbewijs, afhaalmail
en: collection code, pickup code, pick-up code, collection email
de: Abholcode, Abholnummer, Abholmail, Abhol-PIN
fr: code de retrait, bon de retrait, code d'enlèvement

[collection-by-other] kind=action is=fetch
gloss: someone else fetches the order
nl: door iemand anders laten op|halen, iemand anders … afhalen, machtiging(collect), namens jou ophalen, iemand anders … ophalen
en: someone else collect, collect on your behalf, someone else pick up, authorise someone to collect
de: jemand anderes abholen, Abholvollmacht, in Ihrem Namen abholen
fr: retrait par un tiers, retirer à votre place, par une autre personne

[carrier] kind=person of=deliver
gloss: company that transports parcels
nl: vervoerder, bezorgdienst, transporteur, koeriersdienst, bezorgpartner, postbedrijf, vervoersbedrijf
en: carrier, delivery company, courier company, parcel service, delivery partner, courier service, haulier
de: Versanddienstleister, Zustelldienst, Spedition, Lieferdienst(carrier), Logistikpartner, Paketdienstleister, Spediteur
fr: prestataire de livraison, service de livraison, société de livraison

[delivery-signature] kind=action
gloss: signing for receipt of the parcel
nl: handtekening bij ontvangst, tekenen voor ontvangst, handtekening voor ontvangst, ontvangstbewijs, af|tekenen, handtekening bij aflevering, bezorging met handtekening, aangetekend,
  handtekening … bezorging, handtekening … ontvangst, tekenen … pakket, handtekening zetten voor
en: signature on delivery, sign for, signed-for, proof of delivery, signature required, recorded delivery,
  signature upon delivery, signature … delivery, sign … package, sign … parcel, signature on receipt
de: Unterschrift bei Empfang, Empfangsbestätigung, Einschreiben(delivery signature), gegen Unterschrift, quittieren, Zustellnachweis,
  Unterschrift bei Zustellung, Unterschrift … Zustellung, Unterschrift bei Lieferung, Unterschrift … Lieferung, Paket … unterschreiben
fr: signature à la livraison, contre signature, remise contre signature, preuve de livraison, accusé de réception(delivery), signer … réception,
  signature … livraison, signer … colis, signer à la livraison, signature … réception

[delivery-age-check] kind=action is=check,deliver
gloss: age or identity check by the courier
nl: leeftijdscheck aan de deur, legitimatie aan de deur, leeftijdscontrole bij bezorging
en: age check on delivery, ID on delivery, age-verified delivery, ID check at the door
de: Altersprüfung bei Zustellung, Alterssichtprüfung, Ausweiskontrolle an der Tür
fr: contrôle d'âge à la livraison, vérification d'âge à la livraison

[delivery-delay] kind=event is=delay
gloss: goods come later than promised
nl: te laat geleverd, later geleverd, levering loopt uit, langer onderweg, te laat bezorgd, latere levering, nog niet binnen, nog niet ontvangen, pakket is te laat, nog niets ontvangen, laat op zich wachten
en: late delivery, arrives late, not arrived yet, overdue delivery, hasn't arrived, still not here, running late with your order
de: Lieferverzögerung, verspätete Lieferung, Lieferverzug, noch nicht angekommen, noch nicht da, lässt auf sich warten
fr: en retard, retard de livraison, livraison tardive, pas encore arrivé, toujours pas reçu, se fait attendre

[lost-parcel] kind=event is=lose
gloss: parcel lost in transit
nl: kwijt(parcel), zoekgeraakt, pakket kwijt, verloren pakket, pakket verdwenen, onvindbaar, niet aangekomen, pakket nooit aangekomen, pakket zoek
en: lost parcel, lost in transit, missing parcel, gone missing, parcel lost, lost in the post, never arrived, not arrived, parcel never turned up, gone missing in the post
de: verloren gegangen, verloren|gehen, Paketverlust, verschollen, vermisstes Paket, nicht angekommen, auf dem Transportweg verloren, nie angekommen, Paket weg
fr: colis perdu, colis égaré, disparu, perte de colis, jamais arrivé, jamais reçu, colis introuvable, colis disparu

[carrier-investigation] kind=action
gloss: enquiry with the carrier about a missing parcel
nl: onderzoek bij de vervoerder, vermissingsonderzoek, zoekactie, onderzoek starten, navraag bij de vervoerder, onderzoek bij de bezorgdienst
en: carrier investigation, trace with the courier, parcel investigation, open an investigation, lost parcel claim
de: Nachforschungsauftrag, Nachforschung, Suchauftrag, Nachforschungsantrag
fr: enquête auprès du transporteur, ouvrir une enquête, réclamation auprès du transporteur, enquête de recherche

[carrier-investigation-time] kind=attribute value=duration of=carrier-investigation
gloss: how long the carrier's enquiry takes
nl: duur van het onderzoek, onderzoekstermijn, onderzoek duurt
en: investigation takes, length of the investigation, investigation period
de: Dauer der Nachforschung, Nachforschung dauert, Nachforschungsdauer
fr: durée de l'enquête, délai d'enquête, enquête dure

[partial-delivery] kind=action
gloss: order arrives in several shipments
nl: deellevering, deelzending, in delen geleverd, gedeeltelijke levering, meerdere pakketten, gesplitste levering, in gedeelten
en: partial delivery, split shipment, part delivery, in several parcels, split delivery, separate parcels
de: Teillieferung, Teilsendung, in mehreren Paketen, Teilversand, mehrere Lieferungen
fr: livraison partielle, en plusieurs colis, livraison en plusieurs fois, expédition partielle, envoi séparé

[missing-item] kind=event
gloss: something ordered was not in the parcel
nl: artikel ontbreekt, onvolledige levering, incomplete bestelling, ontbrekend artikel, mist een artikel, niet in de doos, ontbrekend
en: missing item, item missing, incomplete order, not in the box, missing from, incomplete delivery
de: Artikel fehlt, fehlender Artikel, unvollständige Lieferung, Fehlmenge, nicht vollständig, fehlend
fr: article manquant, commande incomplète, il manque un article, livraison incomplète, manquant

[wrong-item] kind=event of=wrong
gloss: something other than ordered was delivered
nl: verkeerd artikel, verkeerd product, verkeerd geleverd, fout artikel, foutlevering, verkeerde bestelling, verkeerde levering, foute artikel
en: wrong item, incorrect item, wrong product, wrong article, something you did not order
de: falscher Artikel, Falschlieferung, falsches Produkt, falsch geliefert, falsche Ware
fr: mauvais article, erreur de livraison, article erroné, mauvais produit, erreur d'article

[bulky-goods] kind=thing
gloss: goods too large for parcel post
nl: groot artikel, volumineus artikel, groot pakket, grote producten, zwaar artikel, grote meubels, grote artikelen
en: bulky item, large item, oversized item, heavy item, two-man item, bulky goods
de: sperriger Artikel, Großgerät(delivery), Speditionsware, sperrige Ware, Sperrgut(goods)
fr: article encombrant, article volumineux, colis volumineux, encombrant, gros article

[room-of-choice] kind=action is=deliver opposite=kerbside-delivery
gloss: carrying goods into the room the customer wants
nl: tot in de kamer, op de gewenste plek, plaats van gebruik, naar boven dragen, kamer naar keuze, tot op de gewenste plek, binnen zetten,
  tot in de keuken, naar de keuken dragen, tot in de woonkamer, naar binnen dragen
en: room of choice, room of your choice, carry upstairs, into the room, white glove delivery,
  into your kitchen, to your kitchen, into your living room, to any room, to the room you want
de: Verwendungsstelle, frei Verwendungsstelle, bis zum Aufstellort, Wunschraum, Lieferung bis in die Wohnung, ins Zimmer,
  bis in die Küche, bis in die Wohnung, ins Wohnzimmer tragen, in die Wohnung tragen
fr: dans la pièce de votre choix, pièce de votre choix, dans la pièce souhaitée, livraison à l'étage,
  jusqu'à la cuisine, jusque dans la cuisine, jusque dans votre salon, jusqu'à l'étage

[kerbside-delivery] kind=action is=deliver opposite=room-of-choice
gloss: delivery to the kerb or front door only
nl: tot aan de deur, tot de voordeur, tot achter de eerste deur, tot de eerste drempel, tot de drempel, begane grond leveren,
  alleen tot de deur, niet verder dan de voordeur, tot aan de voordeur, niet verder dan de drempel
en: kerbside delivery, curbside delivery, to the front door, to the doorstep only, ground floor delivery,
  front door only, only to the front door, no further than the front door, no further than the doorstep, leave it on the kerb
de: frei Bordsteinkante, bis Bordsteinkante, Bordsteinkante, bis zur Haustür,
  nur bis zur Tür, nur bis zur Haustür, bis zur Wohnungstür
fr: livraison au pied de l'immeuble, au pied du camion, pas de porte, sur le trottoir, livraison au seuil,
  devant la porte seulement, jusqu'à la porte, devant votre immeuble, au pas de la porte

[external-lift] kind=thing of=lift-elevator
gloss: furniture lift outside the building
nl: ladderlift, meubellift
en: furniture lift, external lift
de: Möbelaufzug, Außenaufzug, Möbellift
fr: monte-meubles, monte-meuble, élévateur extérieur

[assemble] kind=action is=install opposite=self-assembly
gloss: putting furniture or products together
nl: in elkaar zetten, opbouwen, montageservice, in elkaar, opzetten(assemble), zetten … in elkaar, in elkaar … zetten, montage van, elkaar schroeven,
  in elkaar schroeven, kast monteren, meubels monteren
en: assemble, assembly, put together, fitting service, assembly service, set up your furniture, put|together, putting it together, build your furniture
de: auf|bauen, Aufbau, zusammen|bauen, Aufbauservice, Montageservice, Aufbauhilfe, Möbel montieren, Schrank montieren
fr: assembler, assemblage, service de montage, =monter, =montez, =monté, =montés, montage des meubles, monter … armoire, monter … meubles, montage … meubles

[assembly-fee] kind=attribute value=money of=assemble
gloss: price of having goods assembled
nl: montagekosten, montagetarief, kosten voor montage, montageprijs
en: assembly fee, assembly cost, assembly charge, cost of assembly
de: Montagekosten, Aufbaukosten, Montagepauschale, Montagepreis
fr: frais de montage, coût du montage, prix du montage, tarif de montage

[assembly-instructions] kind=document
gloss: instructions for putting a product together
nl: montagehandleiding, montage-instructie, bouwtekening, montagevoorschrift, opbouwinstructie
en: assembly instructions, assembly manual, assembly guide
de: Montageanleitung, Aufbauanleitung, Bauanleitung
fr: notice de montage, instructions de montage, plan de montage

[self-assembly] kind=state opposite=assemble
gloss: the customer must put it together himself
nl: zelf monteren, zelf in elkaar zetten, bouwpakket, ongemonteerd, zelfmontage, zelfbouw
en: self-assembly, flat-pack, flatpack, assemble yourself, unassembled
de: Selbstmontage, zum Selbstaufbau, selbst montieren, unmontiert, selbst aufbauen
fr: à monter soi-même, en kit, non monté, livré démonté

[install-appliance] kind=action is=install
gloss: connecting an appliance at the customer's home
nl: aansluitservice, plaatsen en aansluiten, inbouwservice, apparaat aan|sluiten, wasmachine aan|sluiten
en: connect your appliance, appliance installation, plumb in, installation service, build in, fit your appliance
de: Anschlussservice, Geräteanschluss, Einbau, Installationsservice
fr: mise en service(appliance), raccordement(appliance), installation à domicile, encastrement

[take-old-item] kind=action
gloss: carrier takes the old appliance or furniture away
nl: oude apparaat mee|nemen, oud apparaat mee|nemen, retourname, ouwe meenemen, oude toestel mee|nemen, afgedankte apparatuur, oude apparatuur, oude wasmachine,
  oude koelkast, oude bank mee|nemen, oude bankstel, oude matras … mee, oude spullen mee|nemen, oude toestel … mee, oude bed mee|nemen,
  afgedankt apparaat mee|nemen, afgedankte apparaten mee|nemen, oude meubels mee|nemen, oude matras mee|nemen, af|voeren, oude wasmachine mee|nemen,
  oude kast mee|nemen, oude koelkast mee|nemen, oude wasmachine op|halen, oude apparaat op|halen, oude koelkast op|halen, afgedankte meubels
en: take away your old, haul away, removal of old appliance, old appliance collection, dispose of your old, remove your old, old washing machine, old fridge,
  old sofa, old appliance, old mattress, old furniture, take … old one away, take your old sofa, take your old mattress, take your old furniture,
  take your old bed, take your old appliance, remove … old, collect your old, take your old fridge, take your old washing machine
de: Altgerät mitnehmen, Altgerätemitnahme, Altgeräteentsorgung, Altgeräterücknahme, alte Matratze mitnehmen, Altmöbel, Altgerät, alte Waschmaschine,
  alter Kühlschrank, altes Sofa, altes Gerät, alte Geräte, alte Matratze, =Altgeräte, =Altgeräten, =Altgeräts, altes Sofa mit|nehmen, alte Möbel,
  altes Gerät mit|nehmen, alten Kühlschrank, ausgediente Möbel
fr: reprise de l'ancien appareil, reprise de l'ancien, enlèvement de l'ancien, reprendre … ancien, ancien appareil, débarrasser, vieux frigo, ancien lave-linge,
  vieil appareil, ancien canapé, ancien matelas, vieux matelas, ancien meuble, vieux meuble, vieux canapé, emporter … ancien, reprenons votre ancien,
  vieille machine

[take-old-item-fee] kind=attribute value=money of=take-old-item
gloss: price of taking the old item away
nl: afvoerkosten, meeneemkosten, kosten voor het meenemen, meeneemservicekosten
en: removal fee, disposal fee, take-away fee
de: Entsorgungskosten, Mitnahmegebühr, Entsorgungsgebühr, Entsorgungspauschale
fr: frais d'enlèvement, frais de reprise, coût de la reprise

[packing-slip] kind=document
gloss: list of contents in the parcel
nl: pakbon, paklijst, leverbon, leveringsbon
en: packing slip, delivery note, packing list, dispatch note
de: Lieferschein, Packzettel, Packliste
fr: bon de livraison, bordereau de livraison, bordereau d'expédition

[gift-wrap] kind=action of=gift
gloss: having an item wrapped as a present
nl: cadeauverpakking, cadeau in|pakken, cadeauservice, geschenkverpakking, inpakservice, als cadeautje, feestelijk in|pakken, als cadeau in|pakken, mooi in|pakken, cadeaupapier, in een cadeaupapiertje
en: gift wrap, gift wrapping, wrap as a gift, gift-wrapped, gift box, wrap … as a present, wrap … as a gift, wrapping paper, wrap … up nicely
de: Geschenkverpackung, als Geschenk verpacken, Geschenkservice, Geschenkpapier, als Geschenk ein|packen, hübsch ein|packen, schön ein|packen, in Geschenkpapier
fr: emballage cadeau, paquet cadeau, papier cadeau, emballer en cadeau, sous papier cadeau, faire … paquet cadeau

[gift-wrap-fee] kind=attribute value=money of=gift-wrap,gift
gloss: price of gift wrapping
nl: inpakkosten, kosten cadeauverpakking, prijs voor inpakken
en: gift wrap fee, gift wrapping charge, cost of gift wrapping
de: Kosten für Geschenkverpackung, Geschenkverpackungsgebühr
fr: prix de l'emballage cadeau, frais d'emballage cadeau, coût de l'emballage cadeau

[gift-message] kind=thing
gloss: personal note with a present
nl: cadeaukaartje, persoonlijke boodschap, wenskaart, kaartje bij … cadeau, persoonlijk kaartje
en: gift message, gift note, greeting card, personal message
de: Grußkarte, Geschenkbotschaft, Grußbotschaft, persönliche Nachricht
fr: message cadeau, carte de vœux, mot personnalisé, message personnalisé

[insured-shipping] kind=action is=ship of=insure
gloss: parcel insured against loss
nl: verzekerd verzenden, verzekerde verzending, verzekerd verstuurd, verzekerd opsturen
en: insured shipping, insured delivery, shipped with insurance, insured parcel
de: versicherter Versand, versichert versenden, Transportversicherung, versichertes Paket
fr: envoi assuré, expédition assurée, colis assuré, assurance transport

[return-to-sender] kind=event
gloss: undelivered parcel goes back to the seller
nl: retour afzender, terug naar afzender, pakket komt terug, terug naar ons magazijn, onbestelbaar, terug naar de afzender
en: return to sender, sent back to us, undeliverable, comes back to us, returned to our warehouse
de: zurück an den Absender, unzustellbar, Rücksendung an den Absender, Annahme verweigert, =zurück an uns
fr: retour à l'expéditeur, renvoyé à l'expéditeur, colis non distribuable, retourné à l'expéditeur, non réclamé

[refuse-parcel] kind=action
gloss: customer does not accept the parcel at the door
nl: pakket weigeren, aanname weigeren, geweigerd pakket, niet aannemen
en: refuse the parcel, refuse delivery, reject the delivery, refuse the package
de: Annahme verweigern, Paket verweigern, Annahmeverweigerung, Paket nicht annehmen
fr: refuser … colis, refuser … livraison, refus du colis, colis refusé

[digital-delivery] kind=action is=deliver opposite=physical-delivery of=digital
gloss: delivery by e-mail or download
nl: digitale levering, digitaal geleverd, per mail geleverd, digitaal product, digitaal toegestuurd
en: digital delivery, delivered by email, delivered digitally, sent by email
de: digitale Lieferung, per E-Mail geliefert, digital geliefert, digitaler Versand
fr: livraison numérique, envoyé par e-mail, livraison dématérialisée, livré par e-mail

[physical-delivery] kind=action is=deliver opposite=digital-delivery
gloss: delivery of a physical object by post
nl: fysieke levering, fysiek product, per post geleverd
en: physical delivery, physical product, delivered by post
de: physische Lieferung, physisches Produkt, postalische Lieferung
fr: livraison physique, produit physique, envoyé par la poste

[parcel-dimension] kind=attribute of=parcel
gloss: maximum size or weight of a parcel
nl: pakketafmeting, maximaal gewicht van … pakket, afmeting van … pakket, pakketformaat, pakketgewicht
en: parcel dimensions, parcel size, maximum parcel weight, parcel weight
de: Paketmaß, Paketgröße, Höchstgewicht des Pakets, Paketgewicht
fr: dimensions du colis, taille du colis, poids maximal du colis, poids du colis

[report-delivery-problem-period] kind=attribute value=duration of=missing-item,wrong-item,lost-parcel,report
gloss: within what time a delivery problem must be reported
nl: meldtermijn(report delivery problem period), meldingstermijn(report delivery problem period), termijn om … te melden, na ontvangst melden
en: reporting period, report within, deadline to report, time to report
de: Meldefrist(report delivery problem period), Meldezeitraum, Anzeigefrist(report delivery problem period), Reklamationsfrist
fr: délai de signalement, délai pour signaler, délai de réclamation(delivery), délai de déclaration(delivery)

[delivery-notice] kind=event of=deliver
gloss: message announcing when the courier comes
nl: aankondiging van … bezorging, bezorgbericht, bezorg-sms, bericht van de bezorger, aankondigingsbericht
en: delivery notification, delivery text, delivery alert, heads-up before delivery
de: Lieferankündigung, Lieferbenachrichtigung, Avisierung, avisieren, Paketankündigung
fr: avis de livraison, notification de livraison, SMS de livraison

[delivery-instructions] kind=thing of=deliver
gloss: customer's directions for the courier
nl: bezorginstructie, instructie voor de bezorger, bezorgvoorkeur, opmerking voor de bezorger
en: delivery instructions, note for the driver, delivery preference
de: Lieferhinweis, Zustellhinweis, Lieferanweisung, Hinweis für den Fahrer
fr: instructions de livraison, consignes de livraison, préférence de livraison

[packaging] kind=thing
gloss: material in which goods are packed
nl: verpakking(packaging), verpakkingsmateriaal, omverpakking, inpakmateriaal
en: packaging, packing material, outer packaging
de: Verpackung, Verpackungsmaterial, Umverpackung
fr: emballage, conditionnement, matériau d'emballage

[leave-permission] kind=action
gloss: leave to put the parcel down without handing it over
nl: zonder handtekening achterlaten, achterlaten zonder handtekening, toestemming om … achter te laten, pakket achter|laten, toestemming tot achterlaten
en: authority to leave, leave-safe, leave it outside, permission to leave, leave … parcel
de: Abstellgenehmigung, Garagenvertrag, Ablagevertrag, ohne Unterschrift abstellen, Wunschablageort, Ablageort
fr: sans remise en main propre, autorisation de dépôt, laisser … colis, dépôt sans signature

[safe-place] kind=place
gloss: agreed spot where the parcel may be left without handover
nl: veilige plek, afgesproken plek, afleverplek, veilige plaats
en: safe place, leave-safe location, agreed place
de: Abstellort, Ablageplatz, sicherer Ablageort
fr: lieu sûr, endroit sûr, déposer en lieu sûr

[parcel-shop] kind=place is=pick-up-point
gloss: shop or counter where parcels are handed in or fetched
nl: afgiftepunt, pakketshop, pakketbalie
en: parcel point, parcel counter
de: Abholstation, Paketannahmestelle, Servicepunkt
fr: point de dépôt, lieu de retrait, relais

[parcel-locker-wall] kind=place is=parcel-locker
gloss: wall of lockers from which parcels are collected
nl: pakkettenmuur, afhaalkluis, pakketkastje
en: collection locker, self-service locker
de: Abholautomat, Abholfachanlage
fr: consigne à colis, locker

[sorting-centre] kind=place is=warehouse
gloss: central building where parcels are stored or sorted
nl: sorteercentrum, centraal magazijn
en: sorting centre, sorting office, parcel hub
de: Versandzentrum, Logistikzentrum, Zentrallager, Paketzentrum
fr: centre de tri, plateforme logistique

[receive-order] kind=event is=receipt-of-goods
gloss: customer takes the order into his possession
nl: bestelling ontvangen, dag waarop … ontvangen
en: receive … order, date of receipt, take delivery of, upon receipt
de: in Empfang nehmen, Wareneingang beim Kunden, nach Empfang, Erhalt
fr: recevoir … commande, prendre livraison, prendre possession du colis
