# Orders: ordering, stock, shipping, delivery, collection, tracking, missed delivery, slots, assembly.

[order] kind=action
gloss: customer places an order; the order itself
nl: bestellen, bestelling, order, bestelling plaatsen, bestelling doen, webbestelling, onlinebestelling, in bestelling, na|bestellen, bestel, iets bestellen, een order plaatsen, bestelopdracht, order opgeven, aankooporder, bestelling in|voeren, bestelling op|geven, uw order
en: order, place an order, ordering, purchase order, online order, put in an order, ordered, put an order in, place your order, purchase online, your order, make an order, order something, submit an order
de: bestellen, Bestellung, Auftrag, Bestellung aufgeben, Onlinebestellung, Order, in Auftrag geben, etwas bestellen, Bestellung tätigen, eine Bestellung machen, Onlineauftrag, Bestellung platzieren, Bestellauftrag
fr: commander, commande, passer commande, passer une commande, commande en ligne, commander en ligne, effectuer une commande, faire une commande, votre commande, bon de commande, passation de commande, commande web

[pre-order] kind=action is=order
gloss: ordering a product before its release or arrival
nl: pre-order, preorder, voorbestellen, voorbestelling, vooruitbestellen, vooraf bestellen, vóórbestellen, pre-orders, nog niet verschenen product bestellen, op voorintekening, voorverkoop product, vroegbestelling
en: pre-order, preorder, order in advance, advance order, preordering, order before release, advance orders, ordered in advance, reserve before release
de: Vorbestellung, vor|bestellen(pre order), Pre-Order, Vorbesteller, Vorabbestellung
fr: précommander, précommande, pré-commande, commander à l'avance, commande anticipée, précommandes, commander avant la sortie, pré-commander

[order-number] kind=thing of=order
gloss: reference that identifies an order
nl: bestelnummer, ordernummer, bestellingsnummer, orderreferentie, nummer van … bestelling, bestelcode, referentie van … bestelling, bestelreferentie, order-id, bestel-ID, bestellingnummer
en: order number, order reference, order ID, order no, number of your order, reference of your order, order code, ordering reference, purchase number, order no.
de: Bestellnummer, Auftragsnummer, Ordernummer, Bestell-Nr, Bestellreferenz, Bestell-ID, Nummer der Bestellung, Bestellungsnummer, Auftragsreferenz
fr: numéro de commande, référence de commande, n° de commande, référence de la commande, référence de votre commande, numéro de votre commande, code de commande

[order-confirmation] kind=document is=confirmation-moment of=order,confirm
gloss: message confirming that the order was received
nl: bestelbevestiging, bevestiging van … bestelling, bevestigingsmail van … bestelling, bevestiging per mail van … order, mail dat … bestelling is ontvangen, bestelbericht
en: confirmation of your order, order confirmation email, order acknowledgement, email confirming your order, confirmation mail, order receipt email
de: Bestätigung der Bestellung, Bestelleingangsbestätigung, Bestätigungsmail der Bestellung, Eingangsbestätigung der Bestellung, Bestellmail
fr: confirmation de votre commande, accusé de commande, e-mail de confirmation de commande, mail de confirmation de commande, confirmation de la commande, accusé de réception de commande

[order-cutoff] kind=attribute value=time of=order
gloss: time before which one must order for dispatch or delivery on the promised day
nl: besteltijd, uiterste besteltijd, cut-offtijd, cut-off, besteldeadline, uiterlijk … besteld, voor … uur besteld, voor … uur bestelt, sluitingstijd voor bestellingen, besteld voor, voor … besteld, bestellen voor, vandaag besteld morgen, bestellen kan tot, besteld vóór, uiterste besteltijdstip, bestellen tot, voor … uur bestellen, bestelling vóór, bestellingen voor … uur, bestellingen na … uur, besteld na, tot … uur besteld, uiterste bestelmoment, laatste bestelmoment, cut-off time, uiterlijk … bestellen, besteltijdstip
en: order cut-off, cut-off time, cutoff time, order deadline, order cutoff, ordering deadline, =order before, =ordered before, =order by, orders placed before, orders placed by, orders placed after, ordered by, order by … for, orders received before, orders received by, orders received after, last orders for dispatch, latest order time, latest time to order, get your order in before, in before … ships
de: Bestellschluss, Annahmeschluss, Bestellannahmeschluss, Cut-off-Zeit, Bestellfrist, Orderschluss, bestellt bis, bei Bestellung bis, vor … bestellt, Bestellung bis … Uhr, Bestellungen bis, Bestellungen vor, Bestellungen nach, bis … Uhr bestellt, bestellen Sie bis, Bestelleingang bis, bis … Uhr bestellen, Bestellannahme bis, letzter Bestellzeitpunkt, nach … Uhr bestellt, Bestellzeitpunkt, spätestens … bestellen, Bestelldeadline
fr: heure limite de commande, heure limite, date limite de commande, heure butoir, limite de commande, commandé avant, commandez avant, toute commande avant, commandes passées avant, commandé après, commandes passées après, commande passée avant, commande passée après, commandez jusqu'à, commander avant, commandes reçues avant, commander jusqu'à, pour toute commande passée, commandé jusqu'à, heure limite pour commander, dernière heure de commande

[order-processing] kind=action of=order
gloss: seller handles and prepares an order internally
nl: bestelling verwerken, orderverwerking, bestelling in behandeling, order picken, verwerking van … bestelling, bestelling klaar|maken, inpakken(order), ingepakt(order), order verwerken, orderafhandeling, bestelling inpakken, order klaar|maken, bestelling af|handelen, bestelling verzamelen, afhandeling van … bestelling, bestelling wordt verwerkt, order in behandeling, verzendklaar maken, verzendklaar
en: order processing, process … order, prepare … order, pick and pack, order being processed, fulfil, fulfilment, fulfillment, processing your order, pack your order, orders are processed, handle your order, order handling, picking your order, getting your order ready, order preparation, processing of orders, prepare your parcel
de: Bestellung bearbeiten, Auftragsbearbeitung, Bestellabwicklung, Kommissionierung, Bestellung in Bearbeitung, kommissionieren, Bestellverarbeitung, Bestellung verarbeiten, Bearbeitung der Bestellung, Auftrag bearbeiten, Bestellung verpacken, Bestellung vor|bereiten, versandfertig machen, Bestellung packen, Auftragsabwicklung
fr: traitement de la commande, traiter … commande, préparation de commande, commande en cours de traitement, préparer … commande, commandes sont traitées, commande est traitée, commande en préparation, emballer … commande, traitement des commandes, préparation de votre commande, préparation des commandes, préparation du colis

[order-processing-time] kind=attribute is=processing-time value=duration of=order-processing
gloss: time between order and dispatch
nl: verwerkingstermijn, orderverwerkingstijd, behandeltijd van … bestelling, bestelling verwerken duurt, bestelling wordt binnen … verwerkt, bestellingen worden binnen … verwerkt, binnen … verzonden, binnen … verstuurd, binnen … de deur uit, verstuurd binnen, verzonden binnen, verzendtijd, doorlooptijd van … bestelling, gaat binnen … op de post, gaat binnen … de deur uit, verlaat binnen … magazijn, verwerking van … bestelling duurt, klaarmaken duurt, verzending binnen … dagen, verzending binnen … werkdagen, verzending binnen … uur, verzenden binnen … uur, verzenden binnen … werkdagen
en: dispatch time, lead time for dispatch, shipped within, dispatched within, sent out within, orders are processed within, out the door within, order takes … to process, leaves our warehouse within, preparation time for your order, posted within, handling time of your order, processing of your order takes, ship within … hours, ship within … days, dispatched in … hours, shipped in … hours, dispatch within … hours
de: Abwicklungszeit, Dauer der Auftragsbearbeitung, Bearbeitung der Bestellung dauert, Versand binnen, versendet innerhalb, verschickt innerhalb, verlässt … innerhalb, versandfertig in, versandfertig innerhalb, Bearbeitungszeit der Bestellung, Bearbeitungszeit für Bestellungen, Versand erfolgt innerhalb, Versand in … Stunden, geht innerhalb … raus, Bestellungen werden innerhalb … bearbeitet, Versand innerhalb von … Stunden, Versand innerhalb von … Werktagen, Versand erfolgt in … Stunden, versendet innerhalb von … Stunden
fr: délai de préparation, délai d'expédition, expédié sous, expédiée sous, expédition sous, expédiés sous, expédions sous, envoyé sous, envoyée sous, temps de préparation de la commande, commande est traitée sous, commandes sont traitées sous, commandes sont expédiées sous, préparation prend, délai de traitement de la commande, part sous, quitte notre entrepôt sous, remis au transporteur sous, expédié dans les … heures, expédition dans les … heures, expédié dans les … jours

[order-change] kind=action is=change of=order
gloss: changing an order already placed
nl: bestelling wijzigen, bestelling aan|passen, order wijzigen, wijziging van … bestelling, artikel toe|voegen aan … bestelling, bestelling veranderen, bestelling door|geven wijziging, order aan|passen, wijzigingen in … bestelling, aan uw bestelling toe|voegen, bestelling bij|werken, orderwijziging, wijziging in de bestelling, aanpassing van … bestelling, bestelling om|zetten
en: change … order, amend … order, modify … order, edit … order, order change, add to … order, alter your order, amendment to your order, make changes to your order, changes to your order, changes to an order, update your order, amend an order, changing your order, alter an order, amendments to orders
de: Bestellung ändern, Bestelländerung, Auftrag ändern, Änderung der Bestellung, Bestellung anpassen, Bestellung bearbeiten lassen, Bestellung ab|ändern, Auftragsänderung, Änderungen an der Bestellung, Änderungen an Ihrer Bestellung, Auftrag anpassen, Anpassung der Bestellung, Bestellung ergänzen
fr: modifier … commande, modification de commande, changer … commande, modification de la commande, apporter des modifications à … commande, modifier la commande, changement de commande, ajouter à … commande, rectifier … commande, adapter … commande, modification d'une commande

[order-cancel] kind=action is=cancel of=order
gloss: calling off an order before it has been delivered
nl: bestelling annuleren, order annuleren, annulering van … bestelling, bestelling afzeggen, bestelling in|trekken, van … bestelling af|zien, bestelling schrappen, bestelling stop|zetten, bestelling in te trekken, order in|trekken, bestelling ongedaan maken, bestelling cancelen, intrekken van … bestelling, annuleren van … bestelling, order cancelen, afbestelling, afzien van uw bestelling, bestelling terug|draaien
en: cancel … order, order cancellation, call off … order, cancellation of your order, withdraw your order, withdraw an order, cancel an order, cancelling an order, stop your order, stop the order, cancelling your order, cancellation of an order, orders can be cancelled, back out of your order, pull your order
de: Bestellung stornieren, Auftragsstornierung, Bestellung widerrufen, Stornierung der Bestellung, Bestellstornierung, Auftrag stornieren, Bestellung annullieren, Bestellung zurück|ziehen, Bestellung zurück|nehmen, Storno der Bestellung, Bestellung ab|sagen, Stornierung des Auftrags, Annullierung der Bestellung, Auftragsstorno, Bestellung rückgängig
fr: annuler … commande, annulation de commande, annulation de la commande, annulation de votre commande, retirer … commande, renoncer à … commande, stopper … commande, annuler une commande, annuler la commande, révoquer … commande, faire annuler la commande, résilier … commande

[order-quantity-limit] kind=attribute value=number of=order
gloss: maximum number of pieces a customer may order
nl: maximale bestelhoeveelheid, maximum per klant, maximaal … per klant, bestellimiet, stuks per klant, per klant maximaal, per persoon maximaal bestellen, niet meer dan … per klant, maximumaantal per bestelling, maximaal aantal per bestelling, maximaal … stuks per bestelling, hooguit … per klant, bestelmaximum, per huishouden maximaal … stuks, maximale afname
en: maximum order quantity, limit per customer, order limit, per customer limit, maximum per customer, units per customer, no more than … per customer, items per customer, maximum … per order, up to … per customer, quantity limit, pieces per customer, maximum quantity per order, purchase limit, items per order
de: Höchstbestellmenge, maximale Bestellmenge, haushaltsübliche Menge, Bestellobergrenze, maximal … pro Kunde, Stück pro Kunde, Stück je Kunde, Stück pro Bestellung, Stück je Bestellung, maximal … je Bestellung, höchstens … pro Kunde, nicht mehr als … pro Kunde, maximale Abnahmemenge, Höchstmenge pro Bestellung, Höchstmenge pro Kunde, Abgabe nur in haushaltsüblichen Mengen
fr: quantité maximale, limite par client, maximum par client, quantité limitée par client, pièces par client, articles par client, maximum … par commande, pas plus de … par client, unités par client, exemplaires par client, quantité maximum, quantité maximale par commande, exemplaires par commande, limité à … par client

[minimum-order] kind=attribute is=minimum-spend value=money of=order
gloss: lowest amount for which one can order
nl: minimale bestelwaarde, minimumorderbedrag, minimale afname, bestelminimum, minimaal bestellen, bestellen vanaf, minimumbestelling, minimumbestelwaarde, minimaal orderbedrag, minimum bestelbedrag, bestellen kan vanaf, minimale bestelling, minstens … bestellen, bestellen is mogelijk vanaf, ten minste … bestellen, orderminimum, minimumafname
en: minimum order amount, minimum spend(order), order at least, minimum basket, smallest order, minimum purchase amount, orders start from, minimum order size, lowest order amount, orders must be at least
de: Mindestbestellmenge, Mindestauftragswert, Mindestbestellbetrag, mindestens bestellen, Bestellung ab, Mindestbestellung, Mindestumsatz pro Bestellung, Bestellwert von mindestens, Mindestabnahme, Mindestbestellsumme, Bestellungen ab … möglich, Mindestwarenwert, Mindestwarenkorb
fr: montant minimal de commande, commande minimum, minimum d'achat(order), commander au minimum, commande minimale, commande minimum de, commande d'au moins, montant minimum d'achat, commander au moins, commande à partir de, commandes à partir de, minimum par commande

[shopping-cart] kind=thing
gloss: online basket in which items are collected
nl: winkelmandje, winkelwagentje, mandje, digitaal winkelmandje, boodschappenmandje online
en: shopping bag, cart, shopping basket, online basket, basket online, shopping trolley online
de: Einkaufskorb, Einkaufswagen(shopping cart), digitaler Einkaufskorb, Onlinewarenkorb
fr: panier d'achat, panier virtuel, panier en ligne, panier de commande, votre panier

[checkout] kind=action
gloss: completing an online order up to payment
nl: bestelling afronden, naar de kassa(online), afrekenen(checkout), bestelling voltooien, kassapagina, laatste stap van uw bestelling, naar de kassa gaan in de webshop, bestelling bevestigen en betalen
en: check out your basket, complete … order, go to checkout, finalise … order, checkout, complete your purchase, place and pay, finish your order, at checkout, proceed to checkout
de: zur Kasse gehen, Bestellung abschließen, Bestellprozess, Kassenseite, Bestellung abschicken, Bestellung ab|senden, Kauf ab|schließen, Checkout, Bestellabschluss, Kaufabschluss
fr: finaliser … commande, valider … commande, validation du panier, passer en caisse, finaliser l'achat, confirmer et payer, terminer … commande, finalisation de commande, étape de paiement

[order-overview] kind=thing of=order
gloss: list of past and current orders in the account
nl: besteloverzicht, bestelgeschiedenis, mijn bestellingen, orderoverzicht, bestelhistorie, overzicht van … bestellingen, lijst met bestellingen, eerdere bestellingen, orderhistorie, vorige bestellingen, oude bestellingen
en: order history, my orders, order overview, past orders, previous orders, your orders page, list of orders, list of your orders, overview of your orders, earlier orders, order list
de: Bestellübersicht, Bestellhistorie, meine Bestellungen, Bestellverlauf, frühere Bestellungen, Ihre Bestellungen, Liste der Bestellungen, Auftragsübersicht, Übersicht Ihrer Bestellungen, bisherige Bestellungen
fr: historique des commandes, mes commandes, historique de commande, suivi de mes commandes, vos commandes passées, commandes précédentes, liste des commandes, aperçu des commandes, commandes antérieures, vue d'ensemble des commandes

[order-status] kind=state of=order
gloss: how far the order has come
nl: bestelstatus, orderstatus, status van … bestelling, stand van … bestelling, hoe ver is mijn bestelling, voortgang van … bestelling, waar is mijn bestelling, waar blijft mijn bestelling, hoe staat het met … bestelling, status van … order
en: order status, status of your order, where is my order, progress of your order, status of an order, how is my order, order progress, check on your order, state of your order
de: Bestellstatus, Auftragsstatus, Status der Bestellung, Stand der Bestellung, Bestellfortschritt, wo ist meine Bestellung, wo bleibt meine Bestellung, Status Ihrer Bestellung, Stand Ihrer Bestellung, Status des Auftrags
fr: statut de commande, état de la commande, statut de votre commande, avancement de la commande, où est ma commande, où en est ma commande, état de votre commande, avancement de votre commande, statut de la commande

[quote] kind=document
gloss: written price offer before ordering
nl: offerte, prijsopgave, offerte aan|vragen, prijsofferte, vrijblijvende offerte, vrijblijvende prijsopgave, prijsvoorstel, offerteaanvraag, offerte op maat, prijs op aanvraag
en: quote, quotation, price quote, quote request, request a quote, written estimate, price estimate, no-obligation quote, request for quotation, get a quote, price proposal
de: Kostenvoranschlag(quote), Preisangebot, Angebot einholen, unverbindliches Angebot, Offerte, Angebotsanfrage, Preisofferte, Angebotserstellung, Angebot an|fordern, Preisvoranschlag
fr: devis, demande de devis, offre de prix, demander un devis, devis gratuit, estimation de prix, proposition de prix, proposition tarifaire, devis sur mesure

[bulk-order] kind=action is=order
gloss: order of large quantities, usually by businesses
nl: grote bestelling, bulkbestelling, grootverpakking bestellen, grote aantallen, zakelijke bestelling, groothandel, grote hoeveelheden, grote afname, bestelling in grote aantallen, grote partijen, volumebestelling, in grote oplage, bedrijfsbestelling, grote order
en: bulk order, large order, wholesale, large quantity, business order, order in bulk, bulk purchase, large orders, bulk quantities, trade order, bulk buying, volume order
de: Großbestellung, Großauftrag, größere Menge, Mengenbestellung, Firmenbestellung, größere Bestellung, große Mengen, größere Stückzahlen, hohe Stückzahlen, Sammelbestellung, Großmenge, Großbestellungen, große Stückzahlen
fr: commande en gros, grosse commande, commande en nombre, grande quantité, commande professionnelle, commande en grande quantité, commandes importantes, achat en gros, grandes quantités, gros volume, commande groupée, commande volumineuse

[third-party-seller] kind=person
gloss: partner who sells via the platform in his own name
nl: externe verkoper, verkooppartner, marketplace, partnerverkoper, verkoper op ons platform, derde verkoper, externe partner, derde partij verkoopt, zelfstandige verkoper, andere verkoper, verkocht door een partner, platformverkoper, marktplaatsverkoper, externe aanbieder, verkooppartners
en: third-party seller, marketplace, marketplace seller, partner seller, selling partner, external seller, sold by a partner, independent seller, another seller, sold by third parties, marketplace partner, outside seller, partner merchant
de: Drittanbieter, Marktplatzhändler, Verkaufspartner, Partnerhändler, Marktplatz-Verkäufer, externer Verkäufer, externer Händler, Fremdanbieter, Marketplace-Händler, Händler auf unserem Marktplatz, Verkauf durch Partner, Plattformhändler
fr: vendeur tiers, vendeur partenaire, place de marché, vendeur marketplace, vendeur externe, vendu par un partenaire, marchand tiers, vendeur indépendant, commerçant partenaire, autre vendeur, vendeurs partenaires

[in-stock] kind=state opposite=out-of-stock
gloss: product available from stock
nl: op voorraad, voorradig, leverbaar, in voorraad, uit voorraad leverbaar, direct leverbaar, op … schap, ligt klaar in ons magazijn, liggen op voorraad, hebben we liggen, voorraad aanwezig, nog op voorraad, meteen leverbaar, hebben we op voorraad, meteen mee te nemen, op de plank, direct mee te nemen, ruim op voorraad, ligt in het schap, ligt op voorraad, nog leverbaar
en: in stock, available from stock, on hand, ready to ship, on the shelf, in-stock, we have it in, stock available, we have stock, still in stock, currently in stock, available to ship, keep it in stock, have it in stock
de: auf Lager, vorrätig, lieferbar, lagernd, sofort lieferbar, ab Lager, =haben wir da, noch auf Lager, ab Lager lieferbar, am Lager, noch vorrätig, versandbereit, noch lieferbar, haben wir auf Lager, im Lager vorhanden
fr: en stock, disponible en stock, en rayon, livrable immédiatement, nous l'avons en stock, prêt à partir, encore en stock, en magasin actuellement, disponible en magasin, toujours en stock

[out-of-stock] kind=state opposite=in-stock
gloss: product currently not available
nl: uitverkocht(stock), niet op voorraad, niet leverbaar, niet voorradig, tijdelijk uitverkocht, uit voorraad, op is op, we hebben er geen meer, =is even op, =zijn even op, voorraad is op, tijdelijk niet leverbaar, momenteel niet leverbaar, niet meer op voorraad, niet meer leverbaar, niet meer voorradig, momenteel uitverkocht, voorraad op, geen voorraad, schap is leeg, tijdelijk niet verkrijgbaar, is uitverkocht geraakt, nulvoorraad
en: out of stock, sold out(stock), not in stock, out-of-stock, no longer in stock, none left, out of it, currently unavailable product, run out of stock, out of stock at present, stock has run out, no stock, no stock left, sold out for now, we've run out
de: ausverkauft(stock), nicht vorrätig, nicht lieferbar, vergriffen, nicht auf Lager, nicht mehr lieferbar, nicht mehr da, haben keine mehr, momentan nicht lieferbar, derzeit nicht lieferbar, zurzeit nicht lieferbar, nicht am Lager, kein Lagerbestand, vorübergehend nicht lieferbar, nicht mehr vorrätig, nicht mehr auf Lager, Bestand erschöpft, nicht vorhanden am Lager
fr: en rupture de stock, rupture de stock, épuisé(stock), plus en stock, en rupture, il n'y en a plus, stock épuisé, stock écoulé, pas en stock, n'est plus en stock, hors stock, rupture temporaire, stocks épuisés

[stock] kind=thing
gloss: goods the seller has in store; stock level
nl: voorraad, voorraadstatus, winkelvoorraad, magazijnvoorraad, voorraadstand, wat er op voorraad ligt, voorraad in de winkel, actuele voorraad, voorraadaantal, beschikbare voorraad, voorraadinformatie
en: stock, stock level, inventory, store stock, available stock, stock availability, stock information, current stock, stock in store, remaining stock
de: Bestand, =Bestand, Lagerbestand, Vorrat, Warenbestand, Warenvorrat, Filialbestand, verfügbarer Bestand, aktueller Bestand, Lagerstand, Lagerbestände
fr: stock, état du stock, niveau de stock, disponibilité en magasin, stock disponible, stock en magasin, stocks disponibles, stock actuel, état des stocks

[discontinued] kind=state
gloss: product no longer made or sold
nl: uit het assortiment, uit de collectie, niet meer geproduceerd, uitlopend, uit productie, uitloopmodel, uit het assortiment gehaald, wordt niet meer gemaakt, niet langer leverbaar, uit de handel, productie gestopt, uit de verkoop, uit het gamma, voorgoed uitverkocht, niet meer in het assortiment, uitfaseren, maken we niet meer, uitgefaseerd
en: discontinued, end of line, no longer produced, withdrawn from sale, phased out, no longer made, no longer sold, no longer manufactured, out of production, stopped making, end-of-line, taken out of the range, no longer in our range, end of life product, retired product, no longer stocked
de: Auslaufmodell, aus dem Sortiment, nicht mehr hergestellt, eingestellt(product), ausgelaufen, wird nicht mehr produziert, nicht mehr produziert, Produktion eingestellt, nicht mehr im Sortiment, aus dem Programm genommen, wird nicht mehr hergestellt, nicht länger im Sortiment, abgekündigt
fr: fin de série, plus fabriqué, retiré de la vente, plus commercialisé, plus produit, n'est plus fabriqué, n'est plus vendu, arrêt de production, production arrêtée, sorti du catalogue, retiré du catalogue, sorti de la gamme, n'est plus commercialisé, retiré de la gamme

[restock] kind=action
gloss: stock is replenished
nl: bijbestellen, aan|vullen(stock), weer op voorraad, terug op voorraad, nieuwe voorraad, opnieuw leverbaar, herbevoorraden, nieuwe levering verwacht, weer leverbaar, weer binnen krijgen, aanvulling van de voorraad, voorraad aan|vullen, wordt aangevuld, nieuwe voorraad binnen, opnieuw op voorraad, weer voorradig
en: restock, back in stock, replenish, new stock, restocked, replenished, new stock arrives, new delivery expected, back on the shelves, more stock, next stock, restocking, stock arriving
de: auf|füllen(stock), wieder lieferbar, wieder vorrätig, Nachschub, nach|bestellen, wieder auf Lager, neue Ware, erneut lieferbar, Bestand auf|füllen, wieder im Sortiment, Lager auf|füllen, wieder eintreffen, wieder rein|bekommen, neue Lieferung erwartet, Warennachschub
fr: réapprovisionner, réapprovisionnement, de nouveau en stock, de retour en stock, à nouveau disponible, réassort, retour en stock, nouveau stock, remis en stock, réapprovisionné, reconstituer le stock, nouvel arrivage, remettre en stock

[stock-alert] kind=action
gloss: message when an item is back in stock
nl: voorraadmelding, mail mij bij voorraad, seintje als … weer, voorraadalert, op de hoogte … weer op voorraad, bericht zodra … weer op voorraad, mail zodra … weer leverbaar, hou mij op de hoogte van … voorraad, melding als … weer op voorraad, mail als … weer op voorraad, voorraadnotificatie
en: stock alert, back-in-stock alert, notify me when available, back in stock notification, email me when available, tell me when it is back, notify me when in stock, alert when back in stock, availability alert, let me know when available, email when back in stock
de: Verfügbarkeitsbenachrichtigung, Verfügbarkeitsalarm, Benachrichtigung bei Verfügbarkeit, Lageralarm, Bestandsalarm, benachrichtigen wenn wieder verfügbar, Erinnerung bei Verfügbarkeit, Mail bei Verfügbarkeit, Verfügbarkeitsmail
fr: alerte stock, alerte de disponibilité, alerte retour en stock, m'avertir du retour, être averti du retour en stock, alerte réassort, alerte dispo, m'alerter dès le retour, notification de retour en stock

[backorder] kind=state
gloss: ordered item to follow later because it is not yet available
nl: nalevering, backorder, in backorder, na|leveren, volgt later, na|sturen, rest volgt, wordt nagezonden, later nageleverd, na|zenden, rest van uw bestelling volgt, restlevering
en: backorder, back order, on back order, to follow later, backordered, sent later, rest will follow, rest of your order follows, follow-on delivery, send the rest later, to be supplied later
de: Nachlieferung, Lieferrückstand, nach|liefern, Rest folgt, Restlieferung, nach|senden, Nachsendung der Ware, im Rückstand geliefert, später nachgeliefert, Rückstandslieferung
fr: reliquat, commande en attente de stock, livraison ultérieure, livré ultérieurement, reste suivra, envoi ultérieur, expédié ultérieurement, livré plus tard, le reste de la commande suit, livraison du reliquat, envoyé ultérieurement

[reserve-item] kind=action is=book
gloss: having an item put aside in a shop
nl: opzijleggen, apart leggen, opzij leggen, click and reserve, artikel reserveren, in de winkel reserveren, apart|houden, apart|leggen, opzij|zetten, artikelen reserveren, artikelen … gereserveerd, product reserveren, aan de kant leggen, even vast|houden voor, klaarleggen in de winkel, artikel vast|houden, product vast|leggen, winkelreservering, weg laten leggen
en: set aside, click and reserve, hold an item, reserve an item, reserve in store, put … aside for you, keep … aside, hold it for you, put … by for you, put it aside, lay aside, hold it aside, keep an item for you, reserve it in store, hold items, reserve a product, put an item by, put something aside, laid aside
de: zurück|legen, beiseite|legen, Artikel reservieren, Click & Reserve, in der Filiale reservieren, zurück|hängen, Reservierung von Artikeln, Artikel … reserviert, auf die Seite legen, zur Seite legen, Ware zurück|legen, Artikel zurücklegen, Artikel zurückhalten, für Sie zurück|legen, im Laden reservieren, Filialreservierung, Reservierung im Laden
fr: mettre de côté, réserver un article, réserver en magasin, e-réservation, click and reserve, garder … de côté, mettre … de côté, mise de côté, mettre un article de côté, réservation en magasin, réserver le produit, garder un article, réservation d'article, réserver un produit

[reserve-item-period] kind=attribute value=duration of=reserve-item,book
gloss: how long a shop keeps an item aside
nl: reserveringsduur, reserveringstermijn, apart gehouden, leggen … voor u apart, apart … dagen, houden het … voor u apart, blijft … gereserveerd, blijft … apart liggen, dagen apart, uur apart, liggen … apart, dagen gereserveerd
en: reservation period, hold items for, held for … hours, kept aside for, set aside for, hold it for … days, hold it for … hours, kept aside, put aside for
de: Reservierungsdauer, Reservierungsfrist, Rücklagefrist, zurückgelegt für, legen … Tage zurück, bleibt … reserviert, Tage reserviert, Stunden reserviert, Stunden zurückgelegt, Tage zurückgelegt, Zurücklegefrist
fr: durée de réservation, délai de réservation, mis de côté pendant, gardé pendant, réservé pendant, gardons … de côté, garde … de côté, de côté pendant, jours de côté

[ship] kind=action is=send
gloss: seller hands the goods to the carrier
nl: verzenden, verzending, zending, versturen, de deur uit, op de post, onderweg(shipped), het magazijn verlaten, op transport, verstuurd, meegegeven aan de koerier, verlaat ons magazijn, deur uit gaan, aangeboden aan de vervoerder, op de post doen, verscheping, verschepen, de post op, vertrekt uit ons magazijn, overdragen aan de vervoerder
en: shipping, =shipping, dispatch, send out, shipment, send off, put in the post, leave our warehouse, on its way, post out, out the door, ship, dispatched, shipped, post off, hand to the courier, handed to the carrier, leaves our depot, leaves the warehouse, mailed out, despatch, despatched, sent on its way, forwarded to the carrier
de: versenden, Versand, Sendung, verschicken, ab|schicken, auf den Weg bringen, auf dem Weg, Verschickung, in den Versand, raus|schicken, an den Versand übergeben, dem Paketdienst übergeben, Versand erfolgen, in die Post geben, zum Versand bringen, das Lager verlassen, rausgehen, an DHL übergeben, auf die Reise schicken, Absendung
fr: expédier(ship), expédition, faire partir, quitter notre entrepôt, en route, mettre à la poste, envoyer le colis, remis au transporteur, remettre au transporteur, quitter l'entrepôt, partir de notre entrepôt, mettre en expédition, confier au transporteur, expédier la commande

[shipping-confirmation] kind=document of=ship
gloss: message that the parcel has left
nl: verzendbevestiging, verzendmail, bevestiging van verzending, verzendbericht, bericht dat … verzonden, mail dat … verstuurd, verzendmelding, verzendnotificatie, verzendmailtje, mail met de trackingcode, bericht van verzending
en: shipping confirmation, dispatch confirmation, dispatch email, shipping email, shipping notification, email when it ships, shipped email, dispatch notice, despatch confirmation, shipment confirmation, dispatch notification, shipment notification
de: Versandbestätigung, Versandmail, Versandmitteilung, Versandbenachrichtigung, Versandnachricht, Nachricht über den Versand, Mail über den Versand, Versandinformation, Versandinfo, Versandanzeige
fr: confirmation d'expédition, e-mail d'expédition, avis d'expédition, confirmation d'envoi, mail d'expédition, notification d'expédition, message d'expédition, avis d'envoi, e-mail d'envoi, bon d'expédition confirmé

[deliver] kind=action opposite=collect-order
gloss: bringing the goods to the customer's address; their arrival
nl: bezorgen, bezorging, leveren, levering, af|leveren, aflevering, thuisbezorgen, thuisbezorging, in huis, op de mat, op de deurmat, op de stoep, voor de deur, thuis|brengen, thuislevering, aan huis leveren, langs|brengen, koerier brengt, pakketje komt, komt het aan, thuisgebracht, in huis krijgen,
  rond|brengen, aan de deur brengen, thuis af|leveren, thuis ontvangen, aan huis bezorgen, bezorger komt langs, bezorger staat voor, aan huis brengen, bezorgt u, bestelling brengen, pakket brengen, pakket arriveert, bestelling arriveert, bestelling komt aan, afleveren aan huis, huislevering, thuis geleverd, uit|leveren, toelevering, bestelling is er, pakket is er, besteller brengt
en: deliver, delivery, drop|off at your door, bring to your door, on your doorstep, home delivery, turn up at your door, on your doormat, land on your mat, deliver to your door, brought to you, through your letterbox, parcel arrives, get it delivered, comes to you, bring your order, drop off your order, bring it to your home, arrive at your home, arrive at your door, receive your parcel, hand over your parcel, brought to your home, courier brings, brings it to you, drop it off, deliveries, parcel lands, order arrives, bring round, order reaches you, parcel reaches you
de: liefern, Lieferung, zu|stellen, Zustellung, aus|liefern, Auslieferung, Anlieferung, an|liefern, nach Hause liefern, vor der Tür stehen, vor Ihrer Tür, beliefern, Hauslieferung, ins Haus liefern, an die Haustür, Lieferbote, ins Haus kommen, Paket kommt, =bei Ihnen ankommen, =kommt bei Ihnen an, bringen wir Ihnen, nach Hause bringen, zu Ihnen nach Hause, bei Ihnen eintreffen, Haustürlieferung, Heimlieferung, Anlieferung nach Hause, Paketzustellung, nach Hause geliefert, Bestellung kommt an, Ware kommt an, trifft bei Ihnen ein, Bote bringt, Kurier bringt, Warenlieferung, frei ins Haus liefern, Lieferung erfolgen
fr: livrer, livraison, distribuer(delivery), remise du colis, à votre porte, livraison à domicile, déposer chez vous, apporter chez vous, arriver chez vous, livrer à domicile, dans votre boîte aux lettres, acheminement, apporter à domicile, déposer à domicile, colis arrive, commande arrive, remise à domicile, acheminer chez vous, remis en main propre, livreur passe, livreur apporte, réception à domicile, remettre chez vous, vous parvient, apporter votre commande, distribution du colis

[delivery-time] kind=attribute value=duration of=deliver
gloss: how long from order until delivery
nl: levertijd, levertermijn, bezorgtijd, leveringstermijn, leveringstijd, bezorgtermijn, looptijd van … bestelling, hoe snel geleverd, hoe lang duurt de levering, wanneer bezorgd, duur van de levering, in huis binnen, bezorgd binnen, geleverd binnen, verwachte levertijd, hoe lang onderweg, binnen … in huis, binnen … geleverd, binnen … bezorgd, levering duurt, bezorging duurt, pakket is er binnen, bezorgduur, leverduur, duurt het voordat … bezorgd, bestelling binnen … ontvangen, bezorgen duurt, geleverd na, levering volgt binnen, werkdagen in huis, dagen in huis, onderweg … dagen, binnen … op de mat, levering binnen … dagen, levering binnen … werkdagen, bezorging binnen … dagen, bezorging binnen … werkdagen, leveren binnen … dagen, bezorgen binnen … dagen, bezorgen binnen … werkdagen, leveren binnen … werkdagen, levering in … dagen, geleverd in … dagen, pakket … bij u, bestelling … bij u binnen, bestelling binnen … thuis, pakket binnen … thuis
en: delivery time, delivery period, lead time, shipping time, delivery timeframe, transit time, how long does delivery take, delivered within, delivery takes, when will it arrive, how soon delivered, expected delivery time, receive your order within, receive your parcel within, delivery in … days, lead time for delivery, get your order within, expect delivery within, allow … for delivery, delivery lead time, transit time of your parcel, delivery window of … days, delivery within … days, deliver within … days, delivered in … days, arrives in … days, delivery within … hours, parcel … with you in, order … with you in, order … with you within, parcel … with you within, order arrives within, parcel arrives within, order … at your door in, parcel arrives in
de: Lieferzeit, Lieferfrist, Zustelldauer, Versanddauer, Lieferdauer, Versandzeit, wie lange dauert die Lieferung, Lieferung dauert, wann kommt das Paket, voraussichtliche Lieferzeit, Lieferung binnen, Zustellung dauert, zugestellt innerhalb, Versand dauert, Lieferung erfolgt innerhalb, geliefert binnen, Zustellung binnen, Zustellzeit, Zustellfrist, Paket ist in … da, Lieferung innerhalb von … Tagen, Lieferung innerhalb von … Werktagen, geliefert in … Tagen, Lieferung in … Tagen, Lieferung in … Werktagen, Zustellung in … Tagen, liefern innerhalb von … Tagen, geliefert innerhalb von … Werktagen, Zustellung innerhalb von … Tagen, Paket … innerhalb … bei Ihnen, Bestellung … innerhalb … bei Ihnen, Paket … in … bei Ihnen
fr: délai de livraison, temps de livraison, durée de livraison, délai d'acheminement, délais de livraison, livré sous, livraison sous, combien de temps pour la livraison, livraison prend, livrée sous, recevez votre colis sous, recevez votre commande sous, livraison dure, délai d'envoi, livraison a lieu sous, livrons sous, livraison s'effectue sous, réception sous, livraison intervient sous, jours pour être livré, envoi prend, durée d'acheminement, livrés sous, livraison en … jours, livraison dans les … jours, livré en … jours, livré dans les … jours, arrive dans les … jours, livraison dans un délai de, colis … chez vous sous, commande … chez vous sous, colis arrive sous, commande arrive sous, commande arrive dans

[delivery-date] kind=attribute value=date of=deliver
gloss: day on which the goods are delivered
nl: leverdatum, bezorgdatum, bezorgdag, leveringsdatum, leverdag, dag van … bezorging, dag waarop … bezorgd, dag waarop … geleverd, verwachte leverdatum, aankomstdatum van … bestelling, datum van levering, afgesproken leverdag, wanneer … bezorgd wordt
en: delivery date, delivery day, day of delivery, arrival date of your order, date of delivery, expected delivery date, day we deliver, estimated delivery date, day your order arrives, delivery scheduled for, scheduled delivery
de: Liefertermin, Lieferdatum, Liefertag, Zustelltag, Zustelltermin, Tag der Lieferung, voraussichtlicher Liefertermin, Termin der Lieferung, Tag der Zustellung, geplanter Liefertermin, voraussichtliches Lieferdatum, Zustelldatum
fr: date de livraison, jour de livraison, jour de la livraison, date prévue de livraison, jour où nous livrons, date estimée de livraison, livraison prévue le, jour de la remise

[choose-delivery-date] kind=action is=deliver
gloss: customer picks or moves the delivery day himself
nl: bezorgdag kiezen, leverdatum kiezen, bezorgmoment kiezen, bezorging verzetten, leverdatum wijzigen, bezorgafspraak verzetten, andere bezorgdag, bezorging verplaatsen, levering verplaatsen, levering verzetten, levering uit|stellen, bezorging uit|stellen, ander bezorgmoment, andere leverdag, leverdatum verzetten, bezorgmoment wijzigen, bezorgmoment aan|passen, leverafspraak verzetten, bezorgdag wijzigen, zelf de bezorgdag, levering op afspraak
en: choose … delivery date, choose … delivery day, reschedule … delivery, nominated day delivery, change … delivery date, pick your delivery day, move your delivery, change your delivery day, rearrange your delivery, rearrange delivery, postpone delivery, another delivery day, different delivery day, pick a delivery date, reschedule your delivery, delay your delivery, rebook your delivery
de: Liefertermin wählen, Wunschtermin(delivery), Wunschtag, Lieferung verschieben, Liefertermin verschieben, Zustelltermin ändern, anderer Liefertermin, anderer Liefertag, Lieferung auf einen anderen Tag, Wunschliefertag, Wunschliefertermin, Liefertermin ändern, Liefertermin um|buchen, Zustellung verschieben, Wunschzustelltermin, Lieferung zum Wunschtermin, Liefertag ändern, Liefertag wählen
fr: choisir … date de livraison, reporter … livraison, livraison sur rendez-vous, changer … date de livraison, choisir … jour de livraison, autre date de livraison, autre jour de livraison, décaler … livraison, déplacer … livraison, replanifier … livraison, changer … jour de livraison, modifier … date de livraison, repousser … livraison, reprogrammer … livraison

[delivery-slot] kind=attribute value=time of=deliver
gloss: part of the day in which the courier comes
nl: bezorgmoment, tijdvak, tijdsblok, bezorgvenster, tijdsvak, bloktijd, bezorgblok, tijdslot(delivery), tijdvak van bezorging, bezorgtijdvak, leverblok, blok van … uur, levervenster, bezorgslot, leverslot, bezorgtijdstip, leveruur, leveringsblok
en: delivery slot, time slot(delivery slot), delivery window, time window, slot, delivery time slot, two-hour slot, hour slot, hour window, delivery timeslot, delivery appointment slot, one-hour window, arrival slot
de: Zeitfenster, Lieferfenster, Zustellfenster, Lieferzeitfenster, Zeitslot, Lieferzeitraum, Zustellzeitraum, Zustellzeitfenster, Stunden-Fenster, Wunschzeitfenster, Lieferslot, stündiges Zeitfenster
fr: créneau de livraison, créneau horaire, plage horaire, créneau, tranche horaire, fenêtre de livraison, plage de livraison, tranche de livraison, créneau de … heures, créneau de passage, heure de passage du livreur, plage de … heures

[evening-delivery] kind=action is=deliver
gloss: delivery in the evening
nl: avondbezorging, avondlevering, 's avonds bezorgen, in de avond bezorgen, bezorging in de avond, levering in de avond, 's avonds leveren, 's avonds thuisbezorgd, avondbezorgen, bezorgen we in de avond, bezorging 's avonds, levering 's avonds
en: evening delivery, delivery in the evening, delivered in the evening, evening deliveries, after-work delivery, evening slot, deliver in the evening, deliver in the evenings
de: Abendzustellung, Abendlieferung, Lieferung am Abend, abends liefern, abends zustellen, Zustellung am Abend, Feierabendlieferung, Lieferung abends, am Abend liefern, Zustellung abends, Abendbelieferung
fr: livraison en soirée, livraison le soir, livrer le soir, livré le soir, livraisons en soirée, livrer en soirée, livraison de soirée, livré en soirée

[weekend-delivery] kind=action is=deliver
gloss: delivery on Saturday or Sunday
nl: weekendbezorging, zaterdagbezorging, zondagbezorging, zondaglevering, in het weekend bezorgen, bezorging in het weekend, levering in het weekend, op zaterdag bezorgen, op zondag bezorgen, levering op zaterdag, bezorging op zaterdag, zaterdaglevering, in het weekend leveren, op zaterdag leveren, op zondag leveren, bezorging op zondag, levering op zondag
en: weekend delivery, Saturday delivery, Sunday delivery, deliver on Saturdays, deliver on Sundays, delivered at the weekend, delivery on Saturday, delivery on Sunday, weekend deliveries, deliver at weekends, delivery at the weekend, deliver on weekends, delivery on Saturdays, delivery on Sundays
de: Wochenendzustellung, Samstagszustellung, Sonntagszustellung, Samstagslieferung, am Wochenende liefern, Lieferung am Samstag, Lieferung am Sonntag, samstags liefern, Zustellung am Samstag, am Wochenende zustellen, Wochenendlieferung, Samstagslieferungen, Lieferung am Wochenende, samstags zustellen, sonntags liefern, Sonntagslieferung, Zustellung am Sonntag
fr: livraison le week-end, livraison le samedi, livraison le dimanche, livrer le samedi, livrer le dimanche, livré le samedi, livrer le week-end, livraisons du week-end, livraison du samedi, livrons le samedi, livraison du dimanche, livrons le week-end, livré le dimanche

[delivery-speed] kind=attribute contrast=yes
gloss: which delivery service was chosen
nl: bezorgsnelheid, verzendmethode, verzendwijze, bezorgoptie, leveroptie, soort verzending, manier van verzenden, manier van bezorgen, verzendoptie, leveringswijze, wijze van levering, leveringsoptie, bezorgmethode
en: delivery speed, shipping method, delivery option, shipping option, delivery service chosen, mode of delivery, type of delivery, delivery method, way of delivery, delivery type
de: Versandart, Lieferart, Versandoption, Lieferoption, Art des Versands, Art der Lieferung, Lieferweise, Versandmethode, Liefermethode, Zustellart, Versandmöglichkeit
fr: mode de livraison, option de livraison, mode d'expédition, type de livraison, méthode de livraison, mode d'envoi, méthode d'expédition, formule de livraison

[standard-delivery] kind=action is=deliver,delivery-speed opposite=express-delivery
gloss: ordinary delivery without extra speed
nl: standaardlevering, standaardverzending, standaardbezorging, gewone bezorging, normale levering, reguliere bezorging, gewone levering, gewone verzending, normale verzending, standaard verzonden, standaard bezorgd, normale bezorging, reguliere levering, gewone post, reguliere verzending, standaard verzending, standaard bezorging
en: standard delivery, standard shipping, regular delivery, normal delivery, economy delivery, ordinary delivery, normal shipping, regular shipping, usual delivery, standard postage, economy shipping, non-express delivery
de: Standardversand, Standardlieferung, Normalversand, normaler Versand, normale Lieferung, gewöhnlicher Versand, regulärer Versand, reguläre Lieferung, Standardzustellung, Normallieferung, Standard-Versand, Regelversand
fr: livraison standard, livraison normale, envoi standard, livraison classique, livraison ordinaire, livraison régulière, envoi normal, livraison habituelle, envoi ordinaire, envoi classique, expédition standard, expédition normale

[express-delivery] kind=action is=deliver,delivery-speed opposite=standard-delivery
gloss: faster delivery at extra cost
nl: expreslevering, spoedlevering, spoedbezorging, spoedbestelling, expresverzending, expressbezorging, snellevering, met spoed, spoedzending, expresslevering, express verzending, snel verzenden, versnelde levering, versnelde bezorging, spoedverzending, per expres, spoedpakket, express levering, expreszending, snelle levering, snelle bezorging
en: express delivery, express shipping, rush delivery, priority delivery, rush order, expedited shipping, fast delivery, fast-track delivery, express service delivery, priority shipping, urgent delivery, speedy delivery, faster delivery, expedited delivery, express shipment
de: Expressversand, Expresslieferung, Eilzustellung, Eillieferung, Eilbestellung, Expresszustellung, per Express, Blitzversand, Schnellversand, Schnelllieferung, Eilversand, beschleunigter Versand, schneller Versand, Express-Lieferung, Express-Versand, Expresssendung, Eilsendung, Blitzlieferung, Expressbestellung
fr: livraison express, envoi express, livraison rapide, livraison prioritaire, en express, livraison urgente, livraison accélérée, envoi urgent, envoi prioritaire, envoi rapide, expédition express, livraison en express, colis express, expédition rapide

[same-day-delivery] kind=action is=deliver,delivery-speed
gloss: delivery on the day of ordering
nl: dezelfde dag in huis, vandaag bezorgd, same-day delivery, dezelfde dag bezorgd, vandaag nog in huis, vandaag besteld vandaag, zelfde dag bezorgd, zelfde dag geleverd, dezelfde dag geleverd, dezelfde dag nog in huis, zelfde dag in huis, vanavond in huis, vandaag nog bezorgd, vandaag geleverd, zelfdedaglevering, dezelfde avond in huis, levering op dezelfde dag, bezorging op dezelfde dag, vandaag in huis
en: same-day delivery, same day delivery, delivered the same day, delivered today, same day shipping, arrives the same day, delivery on the same day, arrives today, delivered on the same day
de: Same-Day-Lieferung, Lieferung am selben Tag, taggleiche Lieferung, noch heute geliefert, am selben Tag geliefert, am gleichen Tag geliefert, Lieferung am gleichen Tag, noch am selben Tag, heute bestellt heute, Zustellung am selben Tag, Tageslieferung, am selben Tag zugestellt, heute noch geliefert
fr: livraison le jour même, livré le jour même, livraison dans la journée, livraison aujourd'hui, livré aujourd'hui, livraison le même jour, reçu le jour même, livrée le jour même, livré dans la journée, livrons le jour même

[next-day-delivery] kind=action is=deliver,delivery-speed
gloss: delivery on the day after ordering
nl: volgende dag in huis, morgen in huis, morgen bezorgd, volgende werkdag in huis, volgende dag bezorgd, de dag erna in huis, next-day delivery, morgen geleverd, volgende dag geleverd, volgende werkdag bezorgd, volgende werkdag geleverd, de volgende dag al in huis, dag later in huis, dag erna bezorgd, dag na bestelling bezorgd, levering volgende dag, de volgende dag bezorgd, morgen op de mat, 24-uurslevering
en: next-day delivery, next day delivery, delivered tomorrow, delivered the next day, overnight delivery, arrives tomorrow, arrives the next day, next working day delivery, delivered next day, delivered the following day, next-day, get it tomorrow, delivered the next working day, delivery the next day, delivery on the next day
de: Lieferung am nächsten Tag, Next-Day-Lieferung, morgen geliefert, Lieferung am Folgetag, Zustellung am nächsten Werktag, am nächsten Tag geliefert, am Folgetag geliefert, am nächsten Werktag geliefert, Lieferung am nächsten Werktag, Zustellung am nächsten Tag, Zustellung am Folgetag, 24-Stunden-Lieferung, morgen schon da, Übernachtlieferung, am nächsten Tag zugestellt
fr: livraison le lendemain, livraison en 24 h, livré le lendemain, livré demain, livraison j+1, reçu le lendemain, livraison demain, livraison le jour suivant, livraison jour suivant, livrée le lendemain, livraison dès le lendemain, livré dès le lendemain, livré le jour suivant, livraison en 24h

[delivery-fee] kind=attribute value=money of=deliver
gloss: what delivery or shipping costs the customer
nl: verzendkosten, bezorgkosten, leveringskosten, leverkosten, portokosten, verzendtarief, bezorgtarief, vrachtkosten, bezorgbijdrage, portkosten, transportkosten, wat kost bezorgen, kosten voor bezorging, bezorgen kost, bezorging kost, levering kost, verzending kost, verzenden kost, kosten voor verzending, kosten voor levering, verzendbijdrage, leveringsbijdrage, bezorgprijs, verzendprijs, kosten van verzending, kosten van bezorging, kosten van levering, bezorgvergoeding, opsturen kost, thuisbezorgen kost, betalen voor bezorging, betalen voor verzending, bezorgkosten bedragen, verzend- en administratiekosten, brengkosten, brengen kost, thuislevering kost, leveren kost
en: delivery fee, shipping cost, delivery charge, shipping fee, delivery cost, shipping charge, postage and packing, P&P, cost of delivery, price of delivery, delivery price, delivery costs, shipping costs, shipping is charged at, charge for delivery, pay for postage, charge for shipping, fee for delivery, postage costs, carriage charge, postage cost, cost of shipping, cost of postage, delivery will cost, shipping rate, delivery rate, home delivery costs, postage fee, price of shipping, freight charge, delivery charges, carriage costs
de: Versandkosten, Lieferkosten, Liefergebühr, Versandkostenpauschale, Zustellgebühr, Frachtkosten, Versandpauschale, Versandgebühr, Kosten für den Versand, Versand kostet, Lieferung kostet, Versandgebühren, Liefergebühren, Lieferpauschale, Zustellkosten, Preis für den Versand, Preis für die Lieferung, Kosten der Lieferung, Kosten für die Lieferung, Zustellung kostet, Versandpreis, Liefern kostet, Transportkosten, Kosten des Versands, Gebühr für die Lieferung, Versandspesen, Zustellpauschale, Lieferspesen, Portokosten, Versandkostenanteil, Lieferkostenpauschale, Versandkostenbeitrag
fr: frais de livraison, frais de port, frais d'envoi, frais d'expédition, coût de livraison, frais de transport, coût de la livraison, prix de la livraison, livraison coûte, envoi coûte, expédition coûte, coût de l'envoi, coût de l'expédition, prix de l'envoi, tarif de livraison, livraison est facturée, payer la livraison, frais pour la livraison, forfait de livraison, participation aux frais de livraison, participation aux frais de port, tarif d'expédition, tarif d'envoi, frais postaux, livrer coûte, coût du transport, frais d'acheminement, forfait livraison

[free-delivery] kind=state opposite=paid-delivery
gloss: no delivery charge
nl: gratis verzending, gratis bezorging, gratis levering, gratis verzonden, gratis thuisbezorgd, geen verzendkosten, zonder verzendkosten, franco, verzendkosten voor onze rekening, gratis bezorgd, gratis verzenden, gratis geleverd, geen bezorgkosten, bezorging is gratis, verzending gratis, gratis bezorgen, verzending is gratis, levering is gratis, gratis thuislevering, gratis opgestuurd, gratis toegestuurd, gratis verstuurd, kosteloos bezorgd, kosteloze verzending, kosteloos verzonden, kosteloze levering, wij betalen de verzendkosten, portvrij geleverd, vrij van verzendkosten, geen leveringskosten, gratis thuisbezorging, gratis leveren, gratis versturen, gratis op|sturen, bezorgen is gratis, verzenden is gratis, bezorging kost niets, verzending kost niets, levering kost niets, franco huis, kosteloos thuisbezorgd, geen portokosten, kosteloze bezorging
en: free delivery, free shipping, free postage, ships free, delivered free, no delivery charge, no shipping cost, delivery is on us, postage free, shipping is on us, no delivery fee, delivery is free, delivery free of charge, no shipping costs, no postage, no delivery cost, no delivery costs, no shipping charge, no shipping fee, shipping is free, postage is free, without delivery charge, free home delivery, delivered at no cost, ship for free, deliver for free, deliver free of charge, delivered free of charge, shipping included, shipped free, we pay the postage, delivery costs nothing, delivery included, free shipment, shipping at no cost, no charge for delivery
de: kostenloser Versand, versandkostenfrei, gratis Versand, portofrei, kostenlose Lieferung, frei Haus, Gratisversand, ohne Versandkosten, keine Versandkosten, kostenfreier Versand, Versandkosten übernehmen, Versand ist kostenlos, kostenlos geliefert, gratis Lieferung, keine Liefergebühr, keine Lieferkosten, Lieferung ist kostenlos, Lieferung ist gratis, gratis geliefert, Versand ist gratis, versandkostenfreie Lieferung, Versand kostet nichts, Lieferung kostet nichts, Gratislieferung, kostenlos versendet, kostenfrei geliefert, kostenfreie Lieferung, portofreie Lieferung, Lieferung kostenfrei, kostenlose Zustellung, Versand kostenfrei, Versandkosten entfallen, kostenlos liefern, gratis liefern, Lieferkosten entfallen, ohne Lieferkosten, kostenlos verschickt, versandkostenfreier Versand
fr: livraison gratuite, livraison offerte, frais de port offerts, port offert, frais de livraison offerts, franco de port, sans frais de port, envoi gratuit, livré gratuitement, livrer gratuitement, livraison sans frais, livraison est gratuite, livraison est offerte, livraison ne coûte rien, frais de livraison gratuits, frais de port gratuits, pas de frais de livraison, aucun frais de livraison, expédition gratuite, frais d'envoi offerts, frais de port inclus, livraison incluse, pas de frais de port, aucun frais de port, envoi est gratuit, sans frais de livraison, sans frais d'envoi, pas de frais d'envoi, port gratuit, expédié gratuitement, envoi offert, envoyé gratuitement, nous offrons la livraison, nous livrons gratuitement, livraison à nos frais

[paid-delivery] kind=state opposite=free-delivery of=deliver
gloss: a charge is made for delivery
nl: verzendkosten betalen, verzendkosten in rekening, bezorgkosten in rekening, betaalde bezorging, verzendkosten aan|rekenen, bezorgkosten betalen, rekenen wij verzendkosten, rekenen wij bezorgkosten, verzendkosten bovenop, exclusief verzendkosten, plus verzendkosten, leveringskosten betalen, exclusief bezorgkosten
en: paid delivery, delivery is charged, pay for delivery, shipping is charged, charge you for delivery, delivery is extra, postage is extra, plus postage, excluding delivery, delivery not included, we charge delivery, chargeable delivery, shipping not included, excluding shipping, plus delivery, shipping is extra
de: kostenpflichtiger Versand, zuzüglich Versandkosten, zzgl. Versandkosten, Versandkosten berechnen, kostenpflichtige Lieferung, Versandkosten fallen an, Versand wird berechnet, plus Versandkosten, exklusive Versandkosten, zuzüglich Versand, Lieferung ist kostenpflichtig, Versandkosten kommen hinzu, zzgl. Versand, Lieferung gegen Aufpreis
fr: livraison payante, frais de port en sus, livraison facturée, frais de livraison facturés, livraison non comprise, frais de port en supplément, hors frais de port, hors frais de livraison, frais de livraison en sus, frais de port à votre charge, livraison en supplément, hors livraison, livraison est payante

[free-delivery-threshold] kind=attribute value=money of=free-delivery
gloss: order amount from which delivery is free
nl: gratis verzending vanaf, gratis bezorging vanaf, gratis verzonden vanaf, vanaf … gratis verzending, vanaf … gratis bezorging, vanaf … geen verzendkosten, gratis bezorgd vanaf, boven … geen verzendkosten, gratis levering vanaf, boven … gratis verzending, vanaf … verzenden gratis, gratis thuisbezorgd vanaf, gratis levering boven, gratis verzending boven, gratis bezorging boven, vanaf … gratis thuisbezorgd, vanaf … gratis geleverd, vanaf … gratis verzonden, boven … gratis bezorgd, boven … gratis verzonden, boven … gratis verzenden, drempel voor gratis verzending, drempelbedrag voor gratis, geen verzendkosten vanaf, geen verzendkosten boven, vanaf … gratis bezorgd, vanaf … bezorgen wij gratis, gratis thuislevering vanaf, geen bezorgkosten vanaf, vanaf … zonder verzendkosten, bestellingen boven … gratis, bestellingen vanaf … gratis, boven … bezorgen wij gratis, boven … betaalt u geen verzendkosten, vanaf … gratis levering
en: free delivery threshold, free delivery over, free shipping over, free delivery from, free shipping from, free delivery on orders over, free shipping on orders over, ship free over, free delivery above, free shipping above, orders over … ship free, orders over … delivered free, orders above … ship free, no delivery charge on orders over, no delivery charge over, no shipping costs over, no shipping costs from, free postage over, no postage over, spend … for free delivery, spend … free shipping, free delivery when you spend, delivered free over, minimum spend for free delivery, ships free over, no delivery fee on orders over, delivery is free on orders over, delivery is free over, delivery is free from, free delivery minimum
de: Versandkostenfreigrenze, versandkostenfrei ab, kostenloser Versand ab, portofrei ab, kostenlose Lieferung ab, Freigrenze(delivery), gratis Versand ab, ab … versandkostenfrei, kostenfrei ab, versandkostenfreie Lieferung ab, keine Versandkosten ab, gratis Lieferung ab, kostenlos geliefert ab, Versand kostenlos ab, Versand gratis ab, ohne Versandkosten ab, ab … kostenloser Versand, ab … liefern wir kostenlos, Versandkosten entfallen ab, ab … entfallen Versandkosten, Mindestbestellwert für kostenlosen Versand, ab … gratis Versand, ab … Gratisversand, Gratisversand ab, ab … Bestellwert versandkostenfrei, keine Liefergebühr ab, Lieferung ist kostenlos ab, ab … frei Haus
fr: seuil de livraison gratuite, livraison gratuite à partir de, livraison offerte à partir de, livraison offerte dès, livraison gratuite dès, frais de port offerts dès, franco à partir de, port offert dès, livraison gratuite au-delà de, livraison gratuite pour toute commande, frais de port offerts à partir de, port offert à partir de, frais de livraison offerts à partir de, frais de livraison offerts dès, livraison offerte au-delà de, livraison est gratuite à partir de, livraison est offerte à partir de, livraison est gratuite dès, sans frais de port à partir de, sans frais de livraison à partir de, au-delà de … livraison gratuite, à partir de … livraison gratuite, dès … livraison gratuite, dès … livraison offerte, à partir de … frais de port offerts, dès … frais de port offerts, franco de port à partir de, dès … d'achat livraison, pas de frais de livraison à partir de, seuil de gratuité

[express-surcharge] kind=attribute value=money of=express-delivery
gloss: extra price for faster delivery
nl: spoedtoeslag(express surcharge), expreskosten, spoedkosten(express surcharge), exprestoeslag, toeslag voor spoed, meerprijs voor spoed, extra kosten voor spoed, extra voor spoedlevering, expreslevering kost, spoedlevering kost, spoedbezorging kost, toeslag voor expreslevering, toeslag expreslevering, expresstoeslag, spoedverzending kost, bijbetaling voor spoed
en: express surcharge, rush fee(express surcharge), express fee, priority fee, extra for express, express delivery costs, express costs, extra charge for express, surcharge for express, pay extra for express, express delivery charge, supplement for express, express shipping costs, priority surcharge, express delivery fee
de: Expresszuschlag(express surcharge), Eilzuschlag, Expressgebühr(express surcharge), Expresskosten, Aufpreis für Express, Expressversand kostet, Expresslieferung kostet, Zuschlag für Express, Expresspauschale, Mehrpreis für Express, Expressaufschlag, Aufschlag für Express, Kosten für Expressversand
fr: supplément express, frais d'urgence(express surcharge), frais express, supplément pour livraison express, supplément pour l'express, livraison express coûte, coût de la livraison express, surcoût express, frais de livraison express, majoration pour express, livraison express est facturée, prix de la livraison express, envoi express coûte

[bulky-surcharge] kind=attribute is=surcharge value=money of=bulky-goods
gloss: extra delivery price for large or heavy goods
nl: toeslag grote artikelen, volumetoeslag, bezorgtoeslag, toeslag voor zware artikelen, toeslag voor grote artikelen, toeslag voor volumineuze, toeslag voor grote pakketten, extra bezorgkosten voor grote, extra verzendkosten voor grote, meubelbezorging kost, toeslag voor grote producten, toeslag zware artikelen
en: bulky item surcharge, oversize surcharge, large item delivery fee, surcharge for large items, bulky goods surcharge, surcharge for bulky, extra charge for large, extra charge for heavy, heavy item charge, surcharge for heavy, large item surcharge, large item charge, bulky item charge, bulky delivery charge
de: Sperrgutzuschlag, Speditionszuschlag, Sperrgutaufschlag, Zuschlag für Sperrgut, Speditionskosten, Aufpreis für Sperrgut, Zuschlag für sperrige, Zuschlag für große, Speditionspauschale, Speditionsgebühr, Sperrgutgebühr, Sperrgutversand kostet, Sperrgutpauschale, Aufpreis für Spedition
fr: supplément encombrant, supplément colis volumineux, surtaxe encombrant, supplément pour articles encombrants, supplément pour colis encombrant, surcoût encombrant, supplément pour objets volumineux, majoration pour encombrants, supplément article volumineux, frais pour articles encombrants, supplément colis lourd

[international-shipping] kind=action is=ship of=abroad
gloss: sending goods to another country
nl: internationale verzending, naar het buitenland verzenden, buitenlandse bestelling, levering in het buitenland, buitenland leveren, wereldwijd verzenden, bezorging in het buitenland, verzending naar het buitenland, verzenden naar andere landen, leveren buiten Nederland, leveren in andere landen, leveren in het buitenland, buitenlandse verzending, versturen naar het buitenland, buitenlandse levering, buitenlandse zending, leveren buiten België, bestellen vanuit het buitenland
en: international shipping, ship abroad, overseas delivery, international delivery, ship worldwide, deliver abroad, ship overseas, deliver overseas, ship to other countries, deliver to other countries, delivery outside, delivery abroad, shipping abroad, worldwide delivery, deliver internationally, ship internationally, foreign delivery, worldwide shipping, shipping overseas
de: Auslandsversand, internationaler Versand, ins Ausland liefern, Lieferung ins Ausland, weltweiter Versand, Versand ins Ausland, in andere Länder liefern, Versand in andere Länder, weltweit liefern, weltweite Lieferung, internationale Lieferung, ins Ausland versenden, ins Ausland verschicken, Auslandslieferung, Auslandssendung, Lieferung in andere Länder, Versand außerhalb, Auslandszustellung
fr: livraison internationale, livraison à l'étranger, expédition à l'étranger, livrer à l'étranger, envoi international, expédier à l'étranger, envoi à l'étranger, livrer dans d'autres pays, livraison hors de France, livraison mondiale, livraison dans le monde entier, expédition internationale, livraison hors Belgique, envois internationaux, livrer dans le monde entier, expéditions internationales

[delivery-area] kind=attribute of=deliver
gloss: places to which goods are delivered
nl: bezorggebied, leveringsgebied, levergebied, bezorgregio, waar we bezorgen, gebied waar … bezorgen, gebied waarin … leveren, waar wij leveren, postcodes waar … bezorgen, bezorgzone, leverzone, leveringszone, landen waar … leveren, leverregio, bezorgen in een straal
en: delivery area, delivery zone, where we deliver, area we deliver to, delivery region, areas we deliver to, postcodes we deliver to, delivery postcodes, delivery catchment, countries we deliver to, where do you deliver
de: Liefergebiet, Zustellgebiet, Lieferregion, Versandgebiet, Lieferzone, Zustellregion, Lieferbereich, wohin wir liefern, Auslieferungsgebiet, Lieferländer, Versandländer, Zustellbereich, in welche Länder liefern
fr: zone de livraison, zone desservie, pays livrés, secteur de livraison, région de livraison, périmètre de livraison, où nous livrons, zones livrées, communes desservies, codes postaux livrés, pays de livraison, zones de livraison

[customs-duty] kind=thing
gloss: import duties on shipments from outside the customs area
nl: invoerrechten, douanekosten, invoerheffing, inklaringskosten, importheffing, douane, douanerechten, invoerbelasting, importkosten, importrechten, douaneheffing, douaneafhandelingskosten, invoerkosten, douanetarief, inklaring, kosten voor de douane, inklaringsvergoeding
en: customs duty, import duty, customs charge, import fee, customs fee, duties and taxes, import tax, import taxes, import charges, customs tax, customs clearance fee, duties, customs costs, border tax, customs fees, clearance fee
de: Zollgebühr, Einfuhrabgabe, Zollkosten, Zoll, Importgebühr, Einfuhrzoll, Zölle, Einfuhrsteuer, Importzoll, Importabgabe, Verzollung, Verzollungskosten, Zollabgabe, Zollabfertigung, Importkosten, Zoll- und Einfuhrabgaben, Einfuhrgebühren
fr: droits de douane, frais de douane, taxe d'importation, frais de dédouanement, droits d'importation, taxes douanières, taxes d'importation, frais d'importation, frais douaniers, dédouanement, droits à l'importation, douane, taxes de douane, taxe douanière

[delivery-address] kind=thing of=postal-address-data
gloss: address where the goods go
nl: bezorgadres, afleveradres, leveradres, verzendadres, leveringsadres, adres waar … bezorgen, adres voor de levering, bestemmingsadres, adres waarop … bezorgd, adres van levering, thuisbezorgadres, adres van bezorging
en: delivery address, shipping address, ship-to address, address for delivery, address where we deliver, address we deliver to, drop-off address, ship to address, recipient address
de: Lieferadresse, Lieferanschrift, Versandadresse, Zustelladresse, Zieladresse, Adresse für die Lieferung, Anlieferadresse, Empfängeradresse, Empfängeranschrift, Zustellanschrift, Versandanschrift, Lieferort
fr: adresse de livraison, adresse d'expédition, adresse d'envoi, adresse de destination, adresse du destinataire, adresse pour la livraison, adresse où livrer, adresse de réception

[change-delivery-address] kind=action is=deliver of=delivery-address
gloss: having a parcel go to another address
nl: bezorgadres wijzigen, afleveradres wijzigen, leveradres aan|passen, bezorgadres aan|passen, ander bezorgadres, ander afleveradres, pakket om|leiden, adres van … bezorging wijzigen, leveradres wijzigen, verzendadres wijzigen, adres van de bestelling aan|passen, afleveradres veranderen, afleveradres aan|passen, leveringsadres wijzigen, pakket door|sturen naar, bezorgadres veranderen, wijziging van … bezorgadres, wijziging van … afleveradres, ander leveradres
en: change … delivery address, change … shipping address, redirect … parcel, different delivery address, update … delivery address, amend … delivery address, change where … delivered, deliver to another address, send to another address, switch delivery address, redirect your delivery, change of delivery address, deliver to a different address, edit … delivery address, redirection of the parcel
de: Lieferadresse ändern, abweichende Lieferadresse, Paket umleiten, andere Lieferadresse, Paketumleitung, Lieferanschrift ändern, Versandadresse ändern, an eine andere Adresse liefern, Lieferadresse anpassen, Lieferung umleiten, Änderung der Lieferadresse, an eine andere Adresse schicken, Zustelladresse ändern, Adresse der Lieferung ändern, Sendung umleiten
fr: changer … adresse de livraison, modifier … adresse de livraison, autre adresse de livraison, rediriger … colis, livrer à une autre adresse, changement d'adresse de livraison, modification de l'adresse de livraison, corriger … adresse de livraison, réacheminer … colis, changer l'adresse d'expédition, dévier … colis, adresse de livraison différente

[wrong-address] kind=state of=postal-address-data,wrong
gloss: parcel addressed to the wrong place
nl: verkeerd adres, foutief adres, fout adres, onjuist adres, adres onvolledig, adres klopt niet, verkeerd bezorgadres, fout in het adres, adresfout, verkeerd afleveradres, onvolledig adres, foutief bezorgadres, onjuist bezorgadres, adres verkeerd ingevuld, verkeerd leveradres, fout in uw adres
en: wrong address, incorrect address, incomplete address, address is wrong, mistake in the address, error in the address, wrong delivery address, incorrect delivery address, address was incomplete, address error, typo in the address, address is incorrect
de: falsche Adresse, falsche Lieferadresse, unvollständige Adresse, fehlerhafte Adresse, Adresse ist falsch, Fehler in der Adresse, Adressfehler, falsche Anschrift, unvollständige Anschrift, Adresse stimmt nicht, falsche Versandadresse, fehlerhafte Lieferadresse, Tippfehler in der Adresse
fr: mauvaise adresse, adresse erronée, adresse incorrecte, adresse incomplète, erreur d'adresse, erreur dans l'adresse, adresse inexacte, adresse de livraison erronée, mauvaise adresse de livraison, adresse est incorrecte, adresse est incomplète, faute dans l'adresse

[deliver-to-neighbour] kind=action is=deliver of=neighbour
gloss: parcel handed to a neighbour when nobody is home
nl: bij buren bezorgen, burenbezorging, buurman aan|nemen, bij een buur, bij … buren af|geven, aan de buren, bij buren, buren aan|nemen, buren … pakket,
  pakket … buren, aan de buren geven, aan de buren af|geven, bij de buren af|leveren, bij je buren bezorgen, bij uw buren bezorgen, buurvrouw aan|nemen,
  pakje … buurvrouw, pakket … buurvrouw, pakket … buurman, pakje … buurman, pakje … buren, bij een buur bezorgen, aflevering bij … buren, burenlevering, buur neemt … aan, afgeven bij een buur, bij de buurman, bij de buurvrouw, bezorging bij de buren, levering bij de buren, aan een buur, bij een buurman
en: leave with a neighbour, with a neighbour, at your neighbour, deliver to a neighbour, with your neighbours, neighbour … take it in, neighbour … take in,
  neighbour … accept, left with a neighbour, hand … to … neighbour, hand … to a neighbour, parcel … neighbour, deliver to your neighbour, neighbour takes, give it to a neighbour, delivered next door, next-door neighbour … parcel, leave your parcel next door, parcel next door, left next door, neighbour accepts
de: beim Nachbarn, bei einem Nachbarn, Nachbarschaftszustellung, bei Nachbarn ab|geben, Zustellung an Nachbarn, an Nachbarn, Nachbar an|nehmen,
  beim Nachbarn ab|geben, Nachbar … entgegen, an Nachbarn ab|geben, einem Nachbarn übergeben, an einen Nachbarn geben, Paket … Nachbarn, Nachbar nimmt … an, beim Nachbarn hinterlegt, Abgabe beim Nachbarn, Nachbarn zustellen, bei den Nachbarn, Nachbarn abgegeben, Ersatzzustellung beim Nachbarn, beim Nachbarn zugestellt
fr: chez un voisin, chez le voisin, remettre à un voisin, confier à un voisin, voisin … réceptionner, remis à … voisin, confier … voisin, donner … au voisin,
  paquet … voisin, colis … voisin, laisser chez un voisin, déposer chez un voisin, remise à un voisin, livrer chez un voisin, déposé chez le voisin, voisin prend, voisin accepte, dépôt chez un voisin

[missed-delivery] kind=event
gloss: nobody home when the courier came
nl: niet thuis, bezorging gemist, gemiste bezorging, bezorger misgelopen, voor een dichte deur, niemand thuis, gemist pakket, pakket gemist, mis|lopen, er was niemand thuis, niemand opendoet, niet aanwezig bij bezorging, als je er niet bent, bezorger trof niemand, niet aangetroffen, koerier gemist, bezorger gemist, pakketbezorger gemist, u was er niet, was u niet thuis, tevergeefs aan de deur, thuis gemist, bezorging mislukt, mislukte bezorging, deed niemand open
en: missed delivery, not at home, nobody home, no one home, missed parcel, miss the courier, out when we call, not home, nobody in, no one was home, weren't in, weren't home, if you're out, =you're not in, =you are not in, =not in when, =not in at, nobody there to receive, no answer at the door, missed the courier, missed the driver, failed delivery, unsuccessful delivery, no one answers, nobody answers the door, not in when we delivered, unsuccessful delivery attempt, missed your parcel
de: nicht zu Hause, nicht angetroffen, Zustellung verpasst, verpasste Zustellung, niemand zu Hause, nicht zuhause, verpasste Lieferung, wenn niemand da ist, keiner zu Hause, nicht daheim, niemand da, Lieferung verpasst, Paketbote verpasst, erfolglose Zustellung, niemand angetroffen, vergeblich geklingelt, Kurier verpasst, Zustellung erfolglos, Zustellung nicht möglich, Sendung verpasst, fehlgeschlagene Zustellung
fr: absent lors de la livraison, livraison manquée, absent au passage, personne à la maison, pas chez vous, en votre absence, en cas d'absence, colis manqué, si vous êtes absent, absent de chez vous, =il n'y a personne, personne n'était présent, absent lors du passage, raté le livreur, livreur raté, échec de livraison, livraison échouée, manqué le livreur, personne pour réceptionner, personne n'ouvre, livraison infructueuse, passage manqué, colis raté

[delivery-attempt] kind=attribute value=number of=deliver
gloss: a try to hand over the parcel; number of tries
nl: bezorgpoging, afleverpoging, aanbieding van … pakket, opnieuw bezorgen, opnieuw aanbieden, leverpoging, opnieuw langs|komen, nieuwe bezorgpoging, poging om … te bezorgen, tweede poging, keer aanbieden, keer bezorgen, nog een keer langs, nog eens aanbieden, opnieuw afleveren, tweede bezorging, herlevering, tweede aanbieding, nogmaals langs|komen, opnieuw geprobeerd te bezorgen, nogmaals aanbieden, nog een keer bezorgen, proberen het … te bezorgen, poging tot levering, leveringspoging, keer aan de deur, proberen … te leveren
en: delivery attempt, try to deliver, attempt to deliver, redelivery, redeliver, re-deliver, attempted delivery, attempts to deliver, try again to deliver, come back to deliver, second delivery, tries to deliver, new delivery attempt, have another go at delivering, try delivery again, attempted deliveries, delivery tries
de: Zustellversuch, Lieferversuch, erneut zustellen, erneute Zustellung, Zweitzustellung, zweiter Zustellversuch, noch einmal zustellen, nochmals zustellen, weiterer Zustellversuch, noch ein Zustellversuch, erneut liefern, Mal zuzustellen, Anlieferungsversuch, versuchen … zuzustellen, neuer Zustellversuch, Wiederholungszustellung, erneute Lieferung, Zustellung wiederholen
fr: tentative de livraison, nouvelle présentation, présentation du colis, deuxième passage, nouvelle livraison, nouveau passage, essai de livraison, deuxième présentation, représenter … colis, repasser … livrer, repasse une deuxième fois, seconde présentation, tenter de livrer, tentatives de livraison, passages du livreur, seconde livraison, relivraison, livreur repasse

[missed-delivery-card] kind=document
gloss: note left by the courier
nl: niet-thuiskaart, niet-thuisbriefje, kaartje in de bus, briefje in de bus, niet-thuisbericht, afhaalbericht, afhaalkaartje, kaartje in de brievenbus, briefje in de brievenbus, bericht in de brievenbus, kaart in de brievenbus, niet-thuis-kaart, bericht van afwezigheid, afwezigheidsbericht, niet thuis kaartje, aankondigingskaartje
en: missed-delivery card, calling card, card through the door, while you were out card, we missed you card, card through your door, note through the door, delivery card, card left by the courier, card in the letterbox, sorry-we-missed-you card, leave a card, left a card, note left by the driver
de: Benachrichtigungskarte, Abholkarte, Abholschein, Benachrichtigungszettel, Karte im Briefkasten, Zettel im Briefkasten, Zustellbenachrichtigung, Benachrichtigungsschein, Benachrichtigung im Briefkasten, Abholungseinladung, Abholzettel, Nicht-zu-Hause-Karte
fr: avis de passage, carton de passage, avis d'absence, avis dans la boîte aux lettres, carte dans la boîte aux lettres, avis de non-présence, avis d'instance, avis de passage du livreur, carton d'absence, avis de présentation

[track-order] kind=action
gloss: following a parcel on its way
nl: track en trace, track & trace, track and trace, traceren, waar is mijn pakket, waar blijft mijn pakket, zien waar je pakket is, =pakket volgen, =zending volgen, =bestelling volgen, =pakketje volgen, =volg je pakket, =volg je bestelling, =volg je zending, =volg je pakketje, =volg uw pakket, =volg uw bestelling, =live volgen, =pakket te volgen, =bestelling te volgen, =zending te volgen, pakket op|volgen, zending op|volgen, bestelling op|volgen, pakket op de voet volgen, levering volgen, bezorging volgen, zendingen volgen, bezorgstatus, bezorgstatus bekijken, verzendstatus, uw zending volgen, volg uw zending, leverstatus, verzending volgen
en: track(track order), track your parcel, tracking, track and trace, follow your parcel, parcel tracking, order tracking, where is my parcel, where's my order, follow your order, see where your parcel is, track your order, track the parcel, track a parcel, delivery tracking, shipment tracking, follow your delivery, follow your shipment, check where your parcel, delivery status, follow the parcel, track your delivery, live tracking, tracked in the app, check where your order, shipping status
de: Sendungsverfolgung, Sendung verfolgen, Paketverfolgung, Paket verfolgen, Tracking, wo ist mein Paket, wo bleibt mein Paket, Lieferung verfolgen, Bestellung verfolgen, =verfolgen, =nachverfolgen, =zu verfolgen, Lieferstatus, Sendungsstatus, Zustellstatus, Paketstatus, Lieferverfolgung, Paket nach|verfolgen, Sendung nach|verfolgen, Live-Tracking, Bestellverfolgung, Auftragsverfolgung, Versandstatus, Paket tracken, Bestellung nach|verfolgen
fr: suivi de colis, suivre … colis, suivi de commande, suivre … commande, suivi de livraison, suivi du colis, où est mon colis, suivre le colis, suivre la livraison, suivi de votre colis, =suivi, statut de livraison, suivi en ligne du colis, suivi en temps réel du colis, suivi d'envoi, tracer … colis, état de la livraison, suivi de la commande, suivi des colis, suivre votre livraison, suivre l'acheminement, suivre l'envoi, tracking du colis

[tracking-number] kind=thing
gloss: code with which a parcel can be followed
nl: track-en-tracecode, trackingcode, trackingnummer, zendingsnummer, traceercode, barcode van … pakket, volgcode, volgnummer, track-en-tracenummer, track & trace-code, code om … te volgen, pakketnummer, volglink, link om … te volgen, zendingnummer, trackingcodes, traceernummer, zendingscode, link waarmee … pakket volgen, track-en-tracelink
en: tracking code, consignment number, tracking link, =tracking number, =tracking numbers, =parcel number, number to track, tracking reference, shipment number, link to track, track and trace code, tracking ID, parcel reference, waybill number
de: Sendungsnummer, Trackingnummer, Paketnummer, Sendungsverfolgungsnummer, Trackinglink, Trackingcode, Tracking-Code, Nummer zur Sendungsverfolgung, Link zur Sendungsverfolgung, Paketcode, Sendungscode, Tracking-Nummer, Tracking-Link, Paketreferenz
fr: numéro de suivi, numéro de colis, code de suivi, lien de suivi, numéro d'envoi, code de tracking, numéro de tracking, numéro du colis, référence du colis, lien pour suivre, lien de tracking, numéro d'expédition

[parcel] kind=thing
gloss: packed goods sent to the customer
nl: pakket, pakje, postpakket, pakketje, verzenddoos, doos met uw bestelling, postzending, postpakje, colli
en: parcel, package, packet, parcels, postal parcel, packages, box with your order
de: Paket, Päckchen, Postpaket, Paketsendung, Pakete, Postsendung, Päckli
fr: colis, paquet, colis postal, paquet postal, petit colis

[letterbox-parcel] kind=thing is=parcel of=letterbox
gloss: parcel that fits through the letter box
nl: brievenbuspakket, brievenbuspakje, past door de brievenbus, door de brievenbus, in de brievenbus, brievenbuszending, brievenbuspost, brievenbusformaat, brievenbusdoosje, past in de brievenbus, past in uw brievenbus, brievenbuslevering
en: letterbox parcel, fit through the letterbox, through the letterbox, letter box size, fits through your letterbox, letterbox-sized, letterbox friendly, posted through your door, letterbox post, fits in the mailbox, large letter format
de: Warensendung, Briefkastensendung, in den Briefkasten, Maxibrief, passt in den Briefkasten, briefkastengroß, Briefkastenformat, Großbrief, Einwurf in den Briefkasten, durch den Briefschlitz, Büchersendung
fr: colis boîte aux lettres, dans la boîte aux lettres, en boîte aux lettres, passe dans la boîte aux lettres, rentre dans la boîte aux lettres, format boîte aux lettres, petit format postal, glissé dans la boîte

[collect-order] kind=action is=fetch opposite=deliver
gloss: customer fetches the order himself
nl: click & collect, click and collect, ophalen in de winkel, afhalen in de winkel, zelf op|halen, op|pikken, in de winkel ophalen, komen ophalen, afhaling in de winkel, in de winkel af|halen, winkelafhaling, bestelling komen halen, bestelling op|halen, bestelling af|halen, zelf af|halen, zelf komen halen, ophalen bij een afhaalpunt, ophaling in de winkel, pakket op|halen, pakket af|halen, pick-up in de winkel, ophalen aan de balie, afhalen aan de balie
en: collect(collect order), pick|up(collect order), click and collect, click & collect, collection(collect order), in-store pickup, store collection, collect in store, pick up in store, pick it up yourself, come and collect, pick-up, =pickup, collect your order, collecting your order, collect your parcel, fetch your order, pick up your order, pick up your parcel, collect from store, pick up from store, collection from store, store pickup, in-store collection, collected from, collect from a pick-up point, collect it in store, curbside pickup, pick up at the store, collection in store, self-collection
de: Click & Collect, Selbstabholung, Selbstabholer, Marktabholung, in der Filiale abholen, Filialabholung, selbst abholen, im Laden abholen, im Geschäft abholen, vorbeikommen und abholen, Abholung im Markt, Abholung in der Filiale, Abholung im Laden, Bestellung ab|holen, Paket ab|holen, im Markt abholen, Ware ab|holen, Abholung vor Ort, persönlich ab|holen, Bestellung selbst ab|holen, Abholung im Geschäft, Ladenabholung, Abholung an der Kasse
fr: retirer(collect order), retrait(collect order), retrait en magasin, venir chercher, click and collect, enlever(collect), passer prendre, click & collect, retrait magasin, retirer en magasin, venir chercher en magasin, retrait en boutique, retirer votre commande, récupérer … commande, récupérer votre colis, chercher votre commande, aller chercher … commande, retrait de la commande, retrait de votre commande, retirer votre colis, retrait sur place, retrait au magasin, retrait au comptoir, récupérer en magasin, enlever votre commande, enlèvement en magasin, retirer le colis, retrait gratuit en magasin

[collection-ready] kind=state
gloss: the order is waiting to be fetched
nl: afhaalklaar, klaar om … halen, ligt klaar, staat klaar, klaar voor afhalen, klaar|liggen, klaar|staan, gereed om … halen, kunt u … komen halen, afgehaald worden, klaar om af te halen, klaar om opgehaald, klaar in de winkel, kan worden opgehaald, kan worden afgehaald, bestelling is klaar, ligt voor u klaar, pakket ligt klaar, afgehaald kan worden, wacht op u in de winkel, staat voor u klaar
en: ready for collection, ready to collect, ready for pickup, ready to pick up, ready to be collected, waiting for you, available for collection, available for pickup, order is ready, ready in store, available to collect, waiting in store, waiting to be collected, ready for you to collect
de: abholbereit, liegt bereit, zur Abholung bereit, steht bereit, bereit|liegen, bereit|stehen, zum Abholen bereit, liegt für Sie bereit, bereit zur Abholung, steht für Sie bereit, liegt zur Abholung, Bestellung ist fertig, zur Abholung bereitliegen, steht zur Abholung
fr: prêt au retrait, prête à être retirée, disponible au retrait, à disposition en magasin, prêt à être retiré, =colis vous attend, =commande vous attend, peut être retiré, prêt à retirer, commande est prête, disponible en point relais, à retirer en magasin, prêt en magasin, prête au retrait, vous attend en magasin, prêt à être récupéré, prête à être récupérée, prête en magasin

[collection-ready-time] kind=attribute value=duration of=collect-order
gloss: how soon after ordering an order can be fetched
nl: binnen … af te halen, binnen … klaar, na … af te halen, binnen … klaargelegd, binnen … op te halen, na … op te halen, ligt binnen … klaar, staat binnen … klaar, ligt na … klaar, na … ophalen, binnen … afhaalklaar, afhaalklaar binnen, vanaf … uur na bestelling ophalen
en: ready within, ready to collect in, ready in store in, ready for collection in, ready for collection within, ready to collect within, collect in … hours, collect after, pick up in … minutes, available for collection within, pick up within … hours, ready for pickup in, collect within … hours of ordering, ready for collection after
de: abholbereit in, abholbereit nach, in … abholbereit, innerhalb … abholbereit, nach … abholbereit, abholbereit innerhalb, zur Abholung bereit innerhalb, abholen nach, in … Stunden abholen, liegt nach … bereit, liegt in … bereit, liegt innerhalb … bereit, steht in … bereit, nach … Stunden abholen
fr: disponible sous, retrait en, prêt sous, prêt en, prête sous, prête en, disponible en magasin sous, retirer sous, retrait sous, retrait possible sous, disponible au retrait sous, retrait possible en, retirable sous, retrait possible après

[collection-holding-time] kind=attribute value=duration of=collect-order
gloss: how long an order is kept for collection
nl: afhaaltermijn, bewaartermijn(parcel), ophaaltermijn, afhaalperiode, klaar blijven liggen, blijft … liggen, bewaren … voor je, ligt … voor je klaar, blijft … klaarliggen, ligt … bij het afhaalpunt, houden we vast, blijft … staan voor u, bewaren wij uw pakket, bewaren we uw bestelling, liggen … voor u klaar, af te halen binnen, ophalen binnen, afhalen binnen, pakket wordt … bewaard, pakket blijft … liggen, blijft … staan in de winkel, dagen om … af te halen, dagen om … op te halen, bestelling wordt … bewaard, houden het … voor u, dagen de tijd om … op te halen, bewaartijd, ophaalperiode, blijft … beschikbaar voor afhaling
en: collection period, holding period, held for, keep … for collection, kept for you, pick-up window, pickup window, hold onto it, storage period, collect within, pick it up within, collected within, days to collect, days to pick up, keep your parcel for, keep your order for, hold your parcel for, hold your order for, parcel is kept for, parcel is held for, order is kept for, order is held for, pick up within … days, kept at the pick-up point for, kept in store for, time to collect, pick-up period, pickup period, held at the parcel shop, waits for you for, held at the counter
de: Abholfrist, Lagerfrist, Aufbewahrungsfrist(parcel), Lagerdauer, Lagerzeit, liegt … zur Abholung bereit, heben … für Sie auf, Abholzeitraum, Abholung innerhalb, abholen innerhalb, abgeholt werden innerhalb, Tage zur Abholung, lagern … für Sie, liegt … bereit für Sie, innerhalb … abholen, Zeit zum Abholen, Tage Zeit abzuholen, Tage zum Abholen, Paket wird … gelagert, Paket wird … aufbewahrt, Bestellung wird … aufbewahrt, Abholdauer, binnen … abholen, zur Abholung bereitgehalten
fr: délai de retrait, délai de garde, durée de mise à disposition, conserver … colis, gardé en point relais, délai d'instance, période de retrait, retirer dans les, à retirer sous, à retirer dans, retirer votre colis dans, retirer votre commande dans, jours pour retirer, jours pour venir chercher, gardons votre colis, gardons votre commande, conservons votre colis, conservons votre commande, reste en magasin pendant, conservé en point relais, colis est conservé, commande est conservée, gardé en magasin, délai pour retirer, délai pour récupérer, délai d'enlèvement, récupérer … dans un délai

[collection-code] kind=thing of=fetch
gloss: code or message needed to fetch the order
nl: afhaalcode, ophaalcode, afhaalbewijs, afhaalmail, code om … op te halen, code om … af te halen, ophaalbewijs, barcode om … op te halen, QR-code om … op te halen, afhaalnummer, ophaalbericht, pick-upcode
en: collection code, pickup code, pick-up code, collection email, code to collect, code to pick up, collection barcode, collection message, pick-up barcode, collection QR code, collection number, collection PIN, pickup PIN, pickup barcode
de: Abholcode, Abholnummer, Abholmail, Abhol-PIN, Code zur Abholung, Abholcode per SMS, Abhol-Code, QR-Code zur Abholung, Abholbestätigung, Code zum Abholen, Abholbarcode, Abholnachricht
fr: code de retrait, bon de retrait, code d'enlèvement, code pour retirer, code pour récupérer, QR code de retrait, code d'ouverture du casier, code-barres de retrait, e-mail de retrait, SMS de retrait, numéro de retrait

[collection-by-other] kind=action is=fetch
gloss: someone else fetches the order
nl: door iemand anders laten op|halen, iemand anders … afhalen, machtiging(collect), namens jou ophalen, iemand anders … ophalen, iemand anders laten ophalen, iemand machtigen om … op te halen, door een ander op|halen, iemand anders komt … halen, door iemand anders afgehaald, met een machtiging ophalen, namens u ophalen, namens u afhalen, door een derde afgehaald
en: someone else collect, collect on your behalf, someone else pick up, authorise someone to collect, someone else can collect, another person collect, someone collect on your behalf, collection by another person, collect for you, picked up by someone else, collected by someone else, someone else to collect, friend collect, a friend can collect
de: jemand anderes abholen, Abholvollmacht, in Ihrem Namen abholen, andere Person abholen, durch Dritte abholen, Abholung durch Dritte, Abholung durch eine andere Person, jemand anders abholen, für Sie abholen, Vollmacht zur Abholung, Abholung durch Bevollmächtigte, Bevollmächtigter abholen
fr: retrait par un tiers, retirer à votre place, par une autre personne, retiré par une autre personne, procuration pour retirer, retrait par une autre personne, une autre personne peut retirer, quelqu'un d'autre retire, quelqu'un d'autre récupère, un proche peut retirer, récupéré par un tiers

[carrier] kind=person of=deliver
gloss: company that transports parcels
nl: vervoerder, bezorgdienst, transporteur, koeriersdienst, bezorgpartner, postbedrijf, vervoersbedrijf, pakketvervoerder, pakketbedrijf, transportbedrijf, transportfirma, pakketbezorgingsbedrijf, koeriersbedrijf, verzendpartner, transportpartner, bezorgbedrijf
en: carrier, delivery company, courier company, parcel service, delivery partner, courier service, haulier, shipping company, delivery firm, logistics partner, delivery service provider, transport company, parcel company, shipping partner, freight company
de: Versanddienstleister, Zustelldienst, Spedition, Lieferdienst(carrier), Logistikpartner, Paketdienstleister, Spediteur, Transportunternehmen, Transporteur, Zusteller Firma, Kurierdienst, Versandpartner, Versandunternehmen, Frachtführer, Logistiker, Transportpartner, Logistikunternehmen, Zustellpartner
fr: prestataire de livraison, service de livraison, société de livraison, société de transport, entreprise de transport, partenaire de livraison, entreprise de livraison, service de messagerie, partenaire logistique, prestataire logistique, société de messagerie

[delivery-signature] kind=action
gloss: signing for receipt of the parcel
nl: handtekening bij ontvangst, tekenen voor ontvangst, handtekening voor ontvangst, ontvangstbewijs, af|tekenen, handtekening bij aflevering, bezorging met handtekening, aangetekend,
  handtekening … bezorging, handtekening … ontvangst, tekenen … pakket, handtekening zetten voor, handtekening voor … bezorging, handtekening vragen bij, ontvangst tekenen, tekenen bij ontvangst, tekenen bij levering, tekenen bij bezorging, handtekening nodig bij bezorging, voor ontvangst tekenen, ondertekenen bij levering, handtekening bij levering, handtekening voor het pakket, aftekenen bij ontvangst, handtekening aan de deur, tekent u voor ontvangst
en: signature on delivery, sign for, signed-for, proof of delivery, signature required, recorded delivery,
  signature upon delivery, signature … delivery, sign … package, sign … parcel, signature on receipt, sign for delivery, sign on delivery, signature needed on delivery, sign at the door, signature at the door, sign upon receipt, delivery requires a signature, sign for your parcel, signed delivery, sign when you receive, signature upon receipt
de: Unterschrift bei Empfang, Empfangsbestätigung, Einschreiben(delivery signature), gegen Unterschrift, quittieren, Zustellnachweis,
  Unterschrift bei Zustellung, Unterschrift … Zustellung, Unterschrift bei Lieferung, Unterschrift … Lieferung, Paket … unterschreiben, Unterschrift beim Empfang, bei Zustellung unterschreiben, bei Lieferung unterschreiben, Empfang quittieren, Empfang bestätigen, Unterschrift an der Tür, Zustellung gegen Unterschrift, Unterschrift bei der Lieferung, Unterschrift erforderlich bei Zustellung, bei Empfang unterschreiben, Unterschrift des Empfängers
fr: signature à la livraison, contre signature, remise contre signature, preuve de livraison, accusé de réception(delivery), signer … réception,
  signature … livraison, signer … colis, signer à la livraison, signature … réception, signer le bon de livraison, signature lors de la livraison, signer à la réception, signature du destinataire, remise avec signature, signature requise à la livraison, signer lors de la livraison, signature exigée à la livraison, signature au moment de la livraison

[delivery-age-check] kind=action is=check,deliver
gloss: age or identity check by the courier
nl: leeftijdscheck aan de deur, legitimatie aan de deur, leeftijdscontrole bij bezorging, leeftijdscontrole aan de deur, bezorger vraagt … legitimatie, leeftijd controleren bij bezorging, ID-check aan de deur, legitimatie bij bezorging, leeftijdscontrole bij levering, identiteitscontrole bij bezorging
en: age check on delivery, ID on delivery, age-verified delivery, ID check at the door, proof of age on delivery, ID at the door, age checked at the door, driver asks for ID, courier asks for ID, age check at the door, age check upon delivery, proof of age at the door
de: Altersprüfung bei Zustellung, Alterssichtprüfung, Ausweiskontrolle an der Tür, Alterskontrolle bei der Zustellung, Alterskontrolle an der Haustür, Ausweis bei der Lieferung, Alterskontrolle bei Lieferung, Identitätsprüfung bei Zustellung, Alterskontrolle durch den Boten, Altersnachweis bei Zustellung
fr: contrôle d'âge à la livraison, vérification d'âge à la livraison, contrôle de l'âge à la livraison, pièce d'identité à la livraison, livreur vérifie l'âge, vérification de l'âge à la livraison, contrôle d'identité à la livraison, preuve d'âge à la livraison

[delivery-delay] kind=event is=delay
gloss: goods come later than promised
nl: te laat geleverd, later geleverd, levering loopt uit, langer onderweg, te laat bezorgd, latere levering, nog niet binnen, nog niet ontvangen, pakket is te laat, nog niets ontvangen, laat op zich wachten, vertraagde levering, vertraagde bezorging, vertraging in de levering, levering is vertraagd, bezorging is vertraagd, pakket is vertraagd, bezorgvertraging, leververtraging, leveringsvertraging, later bezorgd, levering te laat, bestelling te laat, laattijdige levering, bezorging te laat, levering vertraagd, pakket laat op zich wachten, later dan beloofd
en: late delivery, arrives late, not arrived yet, overdue delivery, hasn't arrived, still not here, running late with your order, delayed delivery, delivery is delayed, delayed parcel, delivered late, delay in delivery, parcel is late, order is late, delayed order, your order is delayed, delayed shipment, late parcel, delivery running late, later than promised
de: Lieferverzögerung, verspätete Lieferung, Lieferverzug, noch nicht angekommen, noch nicht da, lässt auf sich warten, verzögerte Lieferung, Lieferung verspätet, zu spät geliefert, verspätet zugestellt, Paket verspätet, Verzögerung der Lieferung, Lieferung verzögert sich, Verspätung der Lieferung, Zustellverzögerung, Verzögerung bei der Lieferung, Bestellung verspätet, Lieferung zu spät, später als angekündigt geliefert, Versandverzögerung
fr: en retard, retard de livraison, livraison tardive, pas encore arrivé, toujours pas reçu, se fait attendre, livraison en retard, livré en retard, colis en retard, livraison retardée, retard dans la livraison, livraison est retardée, commande en retard, retard du colis, livré tardivement, colis retardé, retards de livraison

[lost-parcel] kind=event is=lose
gloss: parcel lost in transit
nl: kwijt(parcel), zoekgeraakt, pakket kwijt, verloren pakket, pakket verdwenen, onvindbaar, niet aangekomen, pakket nooit aangekomen, pakket zoek, pakket zoekgeraakt, pakket verloren, zending verloren, verloren zending, vermist pakket, pakket vermist, zoekgeraakt pakket, verloren gegaan, pakket is zoek, pakket niet aangekomen, zoekgeraakte zending, verloren geraakt, pakket nooit ontvangen, zending kwijt
en: lost parcel, lost in transit, missing parcel, gone missing, parcel lost, lost in the post, never arrived, not arrived, parcel never turned up, gone missing in the post, missing parcels, parcel is missing, parcel is lost, never received the parcel, parcel not received, lost shipment, lost in the mail, parcel didn't arrive, lost package, missing package, parcel disappeared, parcel never arrived, undelivered and missing
de: verloren gegangen, verloren|gehen, Paketverlust, verschollen, vermisstes Paket, nicht angekommen, auf dem Transportweg verloren, nie angekommen, Paket weg, Paket verloren, Sendung verloren, verlorenes Paket, Paket vermisst, vermisste Sendung, Verlust des Pakets, Sendung verschollen, verlorene Sendung, Verlust der Sendung, Paket verschwunden, Paket nie angekommen, Paket nicht angekommen, verschwundenes Paket
fr: colis perdu, colis égaré, disparu, perte de colis, jamais arrivé, jamais reçu, colis introuvable, colis disparu, colis non reçu, paquet perdu, envoi perdu, perte du colis, colis manquant, colis est perdu, disparition du colis, colis jamais arrivé, colis jamais reçu, commande égarée, envoi égaré

[carrier-investigation] kind=action
gloss: enquiry with the carrier about a missing parcel
nl: onderzoek bij de vervoerder, vermissingsonderzoek, zoekactie, onderzoek starten, navraag bij de vervoerder, onderzoek bij de bezorgdienst, onderzoek door de vervoerder, zoekonderzoek, pakketonderzoek, onderzoek naar … pakket, naspeuring, navraag doen bij de vervoerder, opsporingsonderzoek, onderzoek bij PostNL, onderzoek door de bezorgdienst, onderzoek bij de koerier, vermist pakket onderzoeken
en: carrier investigation, trace with the courier, parcel investigation, open an investigation, lost parcel claim, tracing enquiry, search for your parcel, carrier enquiry, investigation by the courier, investigation with the courier, trace request, courier investigation, investigate with the carrier, parcel search, investigation with the carrier, parcel trace
de: Nachforschungsauftrag, Nachforschung, Suchauftrag, Nachforschungsantrag, Nachforschung einleiten, Nachforschung starten, Suche nach dem Paket, Nachforschung beim Paketdienst, Paketsuche, Nachforschung beim Versanddienst, Nachforschungsverfahren, Sendungsnachforschung
fr: enquête auprès du transporteur, ouvrir une enquête, réclamation auprès du transporteur, enquête de recherche, enquête du transporteur, enquête transporteur, recherche du colis, enquête sur le colis, lancer une enquête, recherche auprès du transporteur, enquête auprès de la poste, demande de recherche

[carrier-investigation-time] kind=attribute value=duration of=carrier-investigation
gloss: how long the carrier's enquiry takes
nl: duur van het onderzoek, onderzoekstermijn, onderzoek duurt, zoekactie duurt, onderzoek naar … pakket duurt, onderzoek neemt … in beslag, onderzoek door de vervoerder duurt, zoekonderzoek duurt, onderzoek bij de vervoerder duurt, pakketonderzoek duurt
en: investigation takes, length of the investigation, investigation period, investigation can take, search takes, trace takes, investigation lasts, carrier enquiry takes, parcel trace takes, duration of the investigation
de: Dauer der Nachforschung, Nachforschung dauert, Nachforschungsdauer, Suche dauert, Nachforschungsauftrag dauert, Nachforschung nimmt … in Anspruch, Nachforschungen dauern, Paketsuche dauert, Nachforschung beansprucht
fr: durée de l'enquête, délai d'enquête, enquête dure, enquête prend, recherche prend, enquête peut durer, recherche du colis prend, enquête nécessite, délai de l'enquête

[partial-delivery] kind=action
gloss: order arrives in several shipments
nl: deellevering, deelzending, in delen geleverd, gedeeltelijke levering, meerdere pakketten, gesplitste levering, in gedeelten, in meerdere pakketten, in meerdere zendingen, in delen bezorgd, in delen verzonden, in twee pakketten, gesplitst verzonden, gesplitste zending, deel later geleverd, in etappes geleverd, deelleveringen, deelzendingen, gedeeltelijk geleverd, meerdere zendingen, aparte pakketten, los van elkaar bezorgd, bestelling opsplitsen, in verschillende pakketten
en: partial delivery, split shipment, part delivery, in several parcels, split delivery, separate parcels, in more than one parcel, split into parcels, multiple parcels, multiple packages, separate deliveries, partly delivered, separate packages, sent separately, in multiple shipments, more than one delivery, split order, split your order, in two parcels, arrive separately
de: Teillieferung, Teilsendung, in mehreren Paketen, Teilversand, mehrere Lieferungen, in mehreren Sendungen, in Teilen geliefert, aufgeteilte Lieferung, getrennte Lieferung, getrennte Pakete, mehrere Pakete, in Teillieferungen, in Teilen versandt, getrennt geliefert, getrennt verschickt, geteilte Lieferung, separat geliefert, Teilmengen
fr: livraison partielle, en plusieurs colis, livraison en plusieurs fois, expédition partielle, envoi séparé, livré en plusieurs fois, plusieurs colis, colis séparés, livraisons partielles, envois séparés, plusieurs envois, livraison fractionnée, expédié en plusieurs, envoi partiel, commande scindée, livraison échelonnée, en plusieurs envois, expédition fractionnée, expédié séparément

[missing-item] kind=event
gloss: something ordered was not in the parcel
nl: artikel ontbreekt, onvolledige levering, incomplete bestelling, ontbrekend artikel, mist een artikel, niet in de doos, ontbrekend, ontbreekt er een artikel, ontbreekt er iets, iets ontbreekt, artikel mist, product ontbreekt, er ontbreekt iets, niet compleet geleverd, bestelling niet compleet, onvolledige bestelling, bestelling is onvolledig, niet alles ontvangen, manco, zit niet alles in de doos, incomplete levering, onvolledig pakket, artikel vergeten, ontbrekende artikelen, ontbrekend product
en: missing item, item missing, incomplete order, not in the box, missing from, incomplete delivery, something is missing, items missing, item is missing, missing from your order, missing from the parcel, incomplete parcel, order is incomplete, missing product, something missing from your order, short delivery, missing items, product is missing, not everything arrived
de: Artikel fehlt, fehlender Artikel, unvollständige Lieferung, Fehlmenge, nicht vollständig, fehlend, es fehlt ein Artikel, fehlt etwas, fehlt ein Artikel, Lieferung unvollständig, unvollständige Bestellung, fehlende Artikel, fehlende Ware, Produkt fehlt, Ware fehlt, nicht vollständig geliefert, unvollständiges Paket, Fehlartikel, Bestellung unvollständig
fr: article manquant, commande incomplète, il manque un article, livraison incomplète, manquant, article manque, il manque quelque chose, produit manquant, articles manquants, colis incomplet, manque un produit, manque dans le colis, commande non complète, article oublié, manque un article, il manque un produit

[wrong-item] kind=event of=wrong
gloss: something other than ordered was delivered
nl: verkeerd artikel, verkeerd product, verkeerd geleverd, fout artikel, foutlevering, verkeerde bestelling, verkeerde levering, foute artikel, verkeerd geleverd artikel, verkeerd artikel ontvangen, verkeerd gestuurd, foute levering, fout geleverd, iets anders ontvangen dan, foute bestelling, ander artikel ontvangen, verkeerde artikelen, fout product, verkeerd product ontvangen, niet wat u besteld hebt, verkeerde zending, verkeerde maat geleverd
en: wrong item, incorrect item, wrong product, wrong article, something you did not order, sent the wrong, received the wrong, wrong items, wrong order received, not what you ordered, incorrect order, different item, wrong goods, wrong thing, delivered the wrong, incorrect product, not what I ordered, wrong parcel contents
de: falscher Artikel, Falschlieferung, falsches Produkt, falsch geliefert, falsche Ware, falsche Lieferung, falschen Artikel erhalten, falsche Bestellung erhalten, anderer Artikel geliefert, Fehllieferung, falscher Artikel geliefert, falsch gelieferte Ware, nicht bestellter Artikel, falsche Artikel, nicht das Bestellte, falsche Ware erhalten, falscher Artikel erhalten
fr: mauvais article, erreur de livraison, article erroné, mauvais produit, erreur d'article, mauvais article reçu, reçu le mauvais, pas le bon article, erreur dans la commande, article différent, mauvaise commande, produit erroné, erreur de commande livrée, article non conforme à la commande, ne correspond pas à votre commande, pas le bon produit, autre article que celui commandé

[bulky-goods] kind=thing
gloss: goods too large for parcel post
nl: groot artikel, volumineus artikel, groot pakket, grote producten, zwaar artikel, grote meubels, grote artikelen, grote meubelen, grote goederen, zware artikelen, zware spullen, volumineuze artikelen, grote apparaten, grote zendingen, volumineuze goederen, volumegoederen, zware producten
en: bulky item, large item, oversized item, heavy item, two-man item, bulky goods, large goods, heavy goods, large furniture, oversized parcel, two-person delivery, heavy items, oversized goods, large appliances
de: sperriger Artikel, Großgerät(delivery), Speditionsware, sperrige Ware, Sperrgut(goods), große Artikel, schwere Artikel, sperrige Artikel, große Möbel, Speditionsartikel, Großmöbel, Speditionsgut, Großgeräte, sperrige Güter, schwere Ware
fr: article encombrant, article volumineux, colis volumineux, encombrant, gros article, articles encombrants, articles lourds, gros meubles, article lourd, gros colis, marchandises volumineuses, articles volumineux, produits encombrants

[room-of-choice] kind=action is=deliver opposite=kerbside-delivery
gloss: carrying goods into the room the customer wants
nl: tot in de kamer, op de gewenste plek, plaats van gebruik, naar boven dragen, kamer naar keuze, tot op de gewenste plek, binnen zetten,
  tot in de keuken, naar de keuken dragen, tot in de woonkamer, naar binnen dragen, in de kamer van uw keuze, naar de gewenste kamer, bezorging op de verdieping, tot op de verdieping, naar boven getild, tot op de kamer, in de kamer zetten, binnen bezorgen, binnen geplaatst, naar de verdieping dragen, op de gewenste plaats, naar de gewenste verdieping, trap op dragen, tot in de slaapkamer, tot in huis, levering op de etage
en: room of choice, room of your choice, carry upstairs, into the room, white glove delivery,
  into your kitchen, to your kitchen, into your living room, to any room, to the room you want, room you choose, carry it inside, carry it upstairs, up the stairs, bring it inside, upstairs delivery, in-room delivery, any room you like, to the room of your choice, bring it upstairs, delivery upstairs, into the house, in your chosen room, to an upper floor
de: Verwendungsstelle, frei Verwendungsstelle, bis zum Aufstellort, Wunschraum, Lieferung bis in die Wohnung, ins Zimmer,
  bis in die Küche, bis in die Wohnung, ins Wohnzimmer tragen, in die Wohnung tragen, in den Raum Ihrer Wahl, Lieferung in den Wunschraum, Raum Ihrer Wahl, bis ins Zimmer, in die gewünschte Etage, nach oben tragen, die Treppe hoch tragen, Etagenlieferung, Lieferung in die Etage, bis ins Wohnzimmer, Zimmer Ihrer Wahl, Lieferung frei Verwendungsstelle, in den Raum tragen, bis in den Raum, Vertragen in die Wohnung
fr: dans la pièce de votre choix, pièce de votre choix, dans la pièce souhaitée, livraison à l'étage,
  jusqu'à la cuisine, jusque dans la cuisine, jusque dans votre salon, jusqu'à l'étage, dans la pièce choisie, à l'intérieur du logement, monter à l'étage, porter à l'étage, livraison dans la pièce, pièce que vous souhaitez, livraison à l'intérieur, jusque dans la pièce, installé dans la pièce, dans la pièce que vous voulez, étage de votre choix, jusque dans votre logement

[kerbside-delivery] kind=action is=deliver opposite=room-of-choice
gloss: delivery to the kerb or front door only
nl: tot aan de deur, tot de voordeur, tot achter de eerste deur, tot de eerste drempel, tot de drempel, begane grond leveren,
  alleen tot de deur, niet verder dan de voordeur, tot aan de voordeur, niet verder dan de drempel, tot aan de stoep, levering op de stoep, aan de stoeprand, levering aan de deur, tot op de stoep, begane grond bezorging, bezorging tot aan de deur, levering op de begane grond, aan de straat geleverd, tot aan de gevel, tot op de drempel, levering op het gelijkvloers, niet naar boven
en: kerbside delivery, curbside delivery, to the front door, to the doorstep only, ground floor delivery,
  front door only, only to the front door, no further than the front door, no further than the doorstep, leave it on the kerb, to the kerb, at the kerb, delivered to the front door, ground floor only, doorstep delivery, to the threshold, to your front door, delivery to the kerbside, outside your building, to the doorstep, as far as the front door, to the front step, kerb delivery, to the first door, curb delivery
de: frei Bordsteinkante, bis Bordsteinkante, Bordsteinkante, bis zur Haustür,
  nur bis zur Tür, nur bis zur Haustür, bis zur Wohnungstür, Lieferung bis zur Haustür, bis zum Bordstein, Lieferung frei Bordstein, bis zur Türschwelle, bis zur Schwelle, frei Bordstein, bis hinter die erste Tür, Lieferung zur Haustür, nur bis zum Bordstein, bis zur Grundstücksgrenze, Lieferung bis Bordstein, nur bis zur Haustüre, hinter die erste verschließbare Tür
fr: livraison au pied de l'immeuble, au pied du camion, pas de porte, sur le trottoir, livraison au seuil,
  devant la porte seulement, jusqu'à la porte, devant votre immeuble, au pas de la porte, livraison au pas de la porte, devant la porte, au bas de l'immeuble, au pied de votre immeuble, au rez-de-chaussée uniquement, jusqu'au seuil, livraison sur le seuil, livraison sur le trottoir, pied d'immeuble, devant votre porte, bord de trottoir, jusqu'au pas de la porte, livraison au rez-de-chaussée, en bas de chez vous, en bas de l'immeuble

[external-lift] kind=thing of=lift-elevator
gloss: furniture lift outside the building
nl: ladderlift, meubellift, buitenlift, meubelladder, verhuislift huren
en: furniture lift, external lift, hoist for furniture, outside lift, exterior lift, furniture hoist, outdoor lift
de: Möbelaufzug, Außenaufzug, Möbellift, Schrägaufzug, Umzugslift, Umzugsaufzug, Schräglift
fr: monte-meubles, monte-meuble, élévateur extérieur, lift extérieur, élévateur de meubles, monte-charge extérieur

[assemble] kind=action is=install opposite=self-assembly
gloss: putting furniture or products together
nl: in elkaar zetten, opbouwen, montageservice, in elkaar, opzetten(assemble), zetten … in elkaar, in elkaar … zetten, montage van, elkaar schroeven,
  in elkaar schroeven, kast monteren, meubels monteren, in elkaar gezet, meubelmontage, monteren we, opbouwservice, kast in elkaar, meubel in elkaar, zet … in elkaar, assembleren, montage aan huis, montage thuis, meubels in elkaar, laten monteren, monteurs monteren, montage door ons
en: assemble, assembly, put together, fitting service, assembly service, set up your furniture, put|together, putting it together, build your furniture, assembled, assembling, assembled for you, put it together, put your furniture together, build your wardrobe, home assembly, furniture assembly, set it up for you, assembled in your home, put up your furniture
de: auf|bauen, Aufbau, zusammen|bauen, Aufbauservice, Montageservice, Aufbauhilfe, Möbel montieren, Schrank montieren, Möbelmontage, Möbelaufbau, montiert, auf|stellen und montieren, Montage zu Hause, Montage der Möbel, Montage vor Ort, Zusammenbau, aufgebaut, Aufbau der Möbel, aufbauen lassen, montieren lassen
fr: assembler, assemblage, service de montage, =monter, =montez, =monté, =montés, montage des meubles, monter … armoire, monter … meubles, montage … meubles, montage à domicile, meubles montés, montage du meuble, montage de votre, monter vos meubles, monter votre, faire monter, service montage, assembler … meubles, assemblage des meubles, monté par nos

[assembly-fee] kind=attribute value=money of=assemble
gloss: price of having goods assembled
nl: montagekosten, montagetarief, kosten voor montage, montageprijs, montage kost, monteren kost, in elkaar zetten kost, opbouwkosten, kosten van de montage, prijs voor montage, montageservice kost, prijs van de montage, kosten van montage, montage betaalt u
en: assembly fee, assembly cost, assembly charge, cost of assembly, assembly costs, charge for assembly, fee for assembly, price of assembly, have it assembled costs, assembly service costs, pay for assembly, assembly price
de: Montagekosten, Aufbaukosten, Montagepauschale, Montagepreis, Montage kostet, Aufbau kostet, Montagegebühr, Kosten für die Montage, Kosten für den Aufbau, Aufbaupauschale, Preis für die Montage, Aufbauservice kostet, Montageservice kostet, Preis für den Aufbau, Aufbaupreis
fr: frais de montage, coût du montage, prix du montage, tarif de montage, montage coûte, coût de montage, frais d'assemblage, prix pour le montage, assemblage coûte, forfait montage, montage est facturé, montage facturé, prix de l'assemblage, service de montage coûte

[assembly-instructions] kind=document
gloss: instructions for putting a product together
nl: montagehandleiding, montage-instructie, bouwtekening, montagevoorschrift, opbouwinstructie, montagehandleidingen, opbouwhandleiding, stappenplan voor … montage, montageaanwijzing, handleiding voor … montage, bouwinstructie, montage-instructies
en: assembly instructions, assembly manual, assembly guide, instructions for assembly, assembly booklet, building instructions, assembly leaflet, fitting instructions, how to assemble
de: Montageanleitung, Aufbauanleitung, Bauanleitung, Anleitung zum Aufbau, Anleitung zur Montage, Aufbauanleitungen, Montagehinweise, Montageplan, Aufbauplan
fr: notice de montage, instructions de montage, plan de montage, notice d'assemblage, mode d'emploi du montage, guide de montage, instructions d'assemblage, notices de montage, manuel de montage

[self-assembly] kind=state opposite=assemble
gloss: the customer must put it together himself
nl: zelf monteren, zelf in elkaar zetten, bouwpakket, ongemonteerd, zelfmontage, zelfbouw, zelf in elkaar te zetten, zelf op te bouwen, niet gemonteerd, moet u zelf monteren, zelf opbouwen, zelf te monteren, onderdelen zelf monteren, gedemonteerd geleverd, zelf in elkaar
en: self-assembly, flat-pack, flatpack, assemble yourself, unassembled, assemble it yourself, put it together yourself, self assembly, comes flat-packed, needs assembling, requires assembly, assembly required, arrives unassembled, do the assembly yourself, home assembly required
de: Selbstmontage, zum Selbstaufbau, selbst montieren, unmontiert, selbst aufbauen, selbst zusammen|bauen, selber aufbauen, zum Selberbauen, Selbstaufbau, selbst aufzubauen, Bausatz, zerlegt geliefert, selbst zu montieren, in Einzelteilen geliefert, unmontiert geliefert
fr: à monter soi-même, en kit, non monté, livré démonté, monter vous-même, à monter vous-même, à assembler, livré en kit, livré non monté, montage par vos soins, à assembler soi-même, à monter par vos soins, assembler vous-même, auto-montage

[install-appliance] kind=action is=install
gloss: connecting an appliance at the customer's home
nl: aansluitservice, plaatsen en aansluiten, inbouwservice, apparaat aan|sluiten, wasmachine aan|sluiten, apparaat installeren, wasmachine plaatsen, aansluiting van … apparaat, wasmachine installeren, installatie van … apparaat, apparaat in|bouwen, inbouwen van … apparaat, installatieservice, toestel aan|sluiten, toestel plaatsen, vaatwasser aan|sluiten, witgoed aan|sluiten, koelkast plaatsen
en: connect your appliance, appliance installation, plumb in, installation service, build in, fit your appliance, install your appliance, fitting your appliance, plumbing in, connect the washing machine, connecting your appliance, connect your washing machine, installation of your appliance, fit the appliance, install your washing machine, hook up your appliance, connection of your appliance
de: Anschlussservice, Geräteanschluss, Einbau, Installationsservice, Gerät an|schließen, Gerät installieren, Geräte an|schließen, Waschmaschine an|schließen, Anschluss des Geräts, Geräteinstallation, Anschluss der Waschmaschine, Gerät ein|bauen, Installation des Geräts, Einbau des Geräts, Inbetriebnahme des Geräts, Einbauservice
fr: mise en service(appliance), raccordement(appliance), installation à domicile, encastrement, installer … appareil, installation de l'appareil, branchement de l'appareil, raccorder … appareil, brancher … lave-linge, installation du lave-linge, raccordement de l'appareil, mise en service de l'appareil, brancher … appareil, raccorder … lave-linge, installer … lave-linge

[take-old-item] kind=action
gloss: carrier takes the old appliance or furniture away
nl: oude apparaat mee|nemen, oud apparaat mee|nemen, retourname, ouwe meenemen, oude toestel mee|nemen, afgedankte apparatuur, oude apparatuur, oude wasmachine,
  oude koelkast, oude bank mee|nemen, oude bankstel, oude matras … mee, oude spullen mee|nemen, oude toestel … mee, oude bed mee|nemen,
  afgedankt apparaat mee|nemen, afgedankte apparaten mee|nemen, oude meubels mee|nemen, oude matras mee|nemen, af|voeren, oude wasmachine mee|nemen,
  oude kast mee|nemen, oude koelkast mee|nemen, oude wasmachine op|halen, oude apparaat op|halen, oude koelkast op|halen, afgedankte meubels, oude toestellen mee|nemen, oud toestel mee|nemen, oud meubel mee|nemen, meename van … oude, oude apparaten mee|nemen, oude op|halen, oude mee terug, oud matras, oude vaatwasser, oude droger, retourname oude apparaten, terugname van … oude, oude televisie mee|nemen, oude fornuis, meeneemservice, ophalen van uw oude, ouwe wasmachine, inname van … oude, oude laten mee|nemen
en: take away your old, haul away, removal of old appliance, old appliance collection, dispose of your old, remove your old, old washing machine, old fridge,
  old sofa, old appliance, old mattress, old furniture, take … old one away, take your old sofa, take your old mattress, take your old furniture,
  take your old bed, take your old appliance, remove … old, collect your old, take your old fridge, take your old washing machine, collection of your old, removal of your old, take the old one, old item removal, take away the old, pick up your old, recycle your old, old dishwasher, old bed, old television, take-back of your old, take the old appliance, take back your old appliance, removal of old furniture, old-for-new collection, take your old one
de: Altgerät mitnehmen, Altgerätemitnahme, Altgeräteentsorgung, Altgeräterücknahme, alte Matratze mitnehmen, Altmöbel, Altgerät, alte Waschmaschine,
  alter Kühlschrank, altes Sofa, altes Gerät, alte Geräte, alte Matratze, =Altgeräte, =Altgeräten, =Altgeräts, altes Sofa mit|nehmen, alte Möbel,
  altes Gerät mit|nehmen, alten Kühlschrank, ausgediente Möbel, altes Bett, alter Herd, alten Herd, alte Spülmaschine, alter Fernseher, Mitnahme des alten, Rücknahme des alten, Mitnahme von Altgeräten, Entsorgung des alten, alte Couch, Mitnahme des Altgeräts, Rücknahme von Altgeräten, altes Gerät zurück|nehmen, nehmen das alte mit, Altmöbelmitnahme, Mitnahme alter, Abtransport des alten, alte Küche mit|nehmen
fr: reprise de l'ancien appareil, reprise de l'ancien, enlèvement de l'ancien, reprendre … ancien, ancien appareil, débarrasser, vieux frigo, ancien lave-linge,
  vieil appareil, ancien canapé, ancien matelas, vieux matelas, ancien meuble, vieux meuble, vieux canapé, emporter … ancien, reprenons votre ancien,
  vieille machine, reprise du vieux, reprise de l'ancien matelas, ancien frigo, ancien réfrigérateur, vieux lave-linge, vieille machine à laver, enlèvement de votre ancien, enlèvement du vieux, reprise des anciens meubles, ancien lave-vaisselle, ancien lit, récupérer … ancien appareil, évacuation de l'ancien, reprise de votre ancien appareil, vieil électroménager, emporter … vieux

[take-old-item-fee] kind=attribute value=money of=take-old-item
gloss: price of taking the old item away
nl: afvoerkosten, meeneemkosten, kosten voor het meenemen, meeneemservicekosten, meenemen kost, meenemen van … oude kost, afvoeren kost, kosten van het meenemen, prijs voor het meenemen, afvoer kost, afvoertarief, kosten voor afvoer, kosten voor het afvoeren
en: removal fee, disposal fee, take-away fee, taking away your old … costs, charge for removal, removal charge, disposal costs, disposal charge, cost of removal, charge for taking away, charge for removing, old appliance removal costs
de: Entsorgungskosten, Mitnahmegebühr, Entsorgungsgebühr, Entsorgungspauschale, Mitnahme kostet, Mitnahmekosten, Mitnahmepauschale, Entsorgung kostet, Kosten für die Mitnahme, Mitnahmepreis, Entsorgungspreis, Altgerätemitnahme kostet, Preis für die Mitnahme, Kosten der Entsorgung
fr: frais d'enlèvement, frais de reprise, coût de la reprise, reprise coûte, enlèvement de l'ancien coûte, reprise est facturée, coût de l'enlèvement de l'ancien, prix de la reprise de l'ancien, frais de reprise de l'ancien, reprise de l'ancien appareil coûte, reprise facturée

[packing-slip] kind=document
gloss: list of contents in the parcel
nl: pakbon, paklijst, leverbon, leveringsbon, pakbonnetje, verzendlijst, inhoudslijst van … pakket, vrachtbrief, begeleidende bon, afleverbon, bon bij het pakket
en: packing slip, delivery note, packing list, dispatch note, packing note, dispatch slip, delivery slip, despatch note, shipping slip, consignment note
de: Lieferschein, Packzettel, Packliste, Begleitschein, Warenbegleitschein, Packschein, Lieferbeleg, Lieferdokument, Frachtbrief
fr: bon de livraison, bordereau de livraison, bordereau d'expédition, bon d'expédition, liste de colisage, bordereau d'envoi, note d'envoi, bon de colisage, feuille de livraison

[gift-wrap] kind=action of=gift
gloss: having an item wrapped as a present
nl: cadeauverpakking, cadeau in|pakken, cadeauservice, geschenkverpakking, inpakservice, als cadeautje, feestelijk in|pakken, als cadeau in|pakken, mooi in|pakken, cadeaupapier, in een cadeaupapiertje, ingepakt als cadeau, cadeau ingepakt, als cadeau verpakt, cadeauverpakt, cadeau-inpakservice, cadeauinpak, in cadeauverpakking, als geschenk verpakt, cadeautje ingepakt, in cadeaupapier in|pakken, geschenkpapier, als cadeau verpakken, laten inpakken als cadeau, feestelijk verpakt
en: gift wrap, gift wrapping, wrap as a gift, gift-wrapped, gift box, wrap … as a present, wrap … as a gift, wrapping paper, wrap … up nicely, gift packaging, wrapped as a gift, wrapped as a present, gift-wrapping, gift wrapping service, present wrapped, presented in a gift box, gift wrapped, wrap your gift, have it wrapped
de: Geschenkverpackung, als Geschenk verpacken, Geschenkservice, Geschenkpapier, als Geschenk ein|packen, hübsch ein|packen, schön ein|packen, in Geschenkpapier, als Geschenk verpackt, Geschenkbox, Geschenkverpackungsservice, Geschenk verpacken, geschenkverpackt, als Geschenk eingepackt, Geschenkeverpackung, Geschenkeinpackservice, in Geschenkpapier ein|packen
fr: emballage cadeau, paquet cadeau, papier cadeau, emballer en cadeau, sous papier cadeau, faire … paquet cadeau, emballé en cadeau, emballage-cadeau, emballer … cadeau, coffret cadeau emballé, emballages cadeaux, service emballage cadeau, présenté en paquet cadeau, emballé dans du papier cadeau, paquets cadeaux

[gift-wrap-fee] kind=attribute value=money of=gift-wrap,gift
gloss: price of gift wrapping
nl: inpakkosten, kosten cadeauverpakking, prijs voor inpakken, cadeauverpakking kost, inpakken kost, cadeauservice kost, inpakservice kost, prijs van … cadeauverpakking, cadeaupapier kost, toeslag voor cadeauverpakking, als cadeau inpakken kost, prijs voor cadeauverpakking
en: gift wrap fee, gift wrapping charge, cost of gift wrapping, gift wrapping costs, gift wrap costs, wrapping costs, price of gift wrapping, charge for gift wrapping, gift-wrapping fee, gift wrap charge, gift wrapping fee
de: Kosten für Geschenkverpackung, Geschenkverpackungsgebühr, Geschenkverpackung kostet, Einpacken kostet, Preis der Geschenkverpackung, Geschenkservice kostet, Aufpreis für Geschenkverpackung, Geschenkverpackung gegen, Preis für Geschenkverpackung
fr: prix de l'emballage cadeau, frais d'emballage cadeau, coût de l'emballage cadeau, emballage cadeau coûte, paquet cadeau coûte, emballage cadeau est facturé, supplément emballage cadeau, prix du paquet cadeau, emballage cadeau facturé, coût du paquet cadeau

[gift-message] kind=thing
gloss: personal note with a present
nl: cadeaukaartje, persoonlijke boodschap, wenskaart, kaartje bij … cadeau, persoonlijk kaartje, wenskaartje, kaartje erbij, persoonlijke tekst, kaartje met tekst, persoonlijk berichtje, cadeauboodschap, groetkaart, tekst op het kaartje, persoonlijke wens
en: gift message, gift note, greeting card, personal message, personal note, gift card message, gift tag, card with your message, personalised message, personalised card, handwritten card, handwritten note, message card
de: Grußkarte, Geschenkbotschaft, Grußbotschaft, persönliche Nachricht, Grußtext, persönliche Grußkarte, Glückwunschkarte, Karte mit Text, persönlicher Gruß, persönliche Widmung, Geschenkkärtchen, Grußkärtchen
fr: message cadeau, carte de vœux, mot personnalisé, message personnalisé, petit mot, carte message, mot d'accompagnement, carte cadeau personnalisée, message d'accompagnement, petite carte, carte personnalisée, carte de voeux

[insured-shipping] kind=action is=ship of=insure
gloss: parcel insured against loss
nl: verzekerd verzenden, verzekerde verzending, verzekerd verstuurd, verzekerd opsturen, pakket verzekerd, verzekerd verzonden, zending verzekerd, verzendverzekering, transportverzekering, verzekerd pakket, verzekerd versturen, zending is verzekerd, verzekerd bezorgd, verzekerde zending, pakket is verzekerd
en: insured shipping, insured delivery, shipped with insurance, insured parcel, parcel insurance, shipping insurance, shipment insured, insured postage, insured in transit, parcel is insured, insured shipment, insured for loss in transit, delivery insurance, insured during transit
de: versicherter Versand, versichert versenden, Transportversicherung, versichertes Paket, Versandversicherung, Paket versichert, Sendung versichert, versichert verschickt, versicherte Sendung, versichert verschicken, versicherte Lieferung, Transport ist versichert, versichertes Päckchen, Paketversicherung
fr: envoi assuré, expédition assurée, colis assuré, assurance transport, colis est assuré, assurance du colis, assurance colis, assurance de l'envoi, expédié avec assurance, envoi avec assurance, assurance livraison, livraison assurée

[return-to-sender] kind=event
gloss: undelivered parcel goes back to the seller
nl: retour afzender, terug naar afzender, pakket komt terug, terug naar ons magazijn, onbestelbaar, terug naar de afzender, terug naar het magazijn, terug naar de winkel, retour aan afzender, gaat terug naar ons, gaat retour, gaat het pakket terug, pakket gaat terug, niet afgehaald pakket, pakket retour naar ons, teruggestuurd naar de afzender, teruggezonden naar ons, onbestelbaar retour
en: return to sender, sent back to us, undeliverable, comes back to us, returned to our warehouse, returned to us, goes back to us, parcel goes back, returned to sender, sent back to the sender, back to our warehouse, returned as undeliverable, goes back to the sender, back to the warehouse, goes back to our warehouse, parcel is returned to us
de: zurück an den Absender, unzustellbar, Rücksendung an den Absender, Annahme verweigert, =zurück an uns, an uns zurückgeschickt, geht an uns zurück, geht zurück an den Absender, Paket geht zurück, zurück an unser Lager, kommt an uns zurück, an den Absender zurück, Rückläufersendung, nicht abgeholtes Paket, an uns retourniert, geht retour
fr: retour à l'expéditeur, renvoyé à l'expéditeur, colis non distribuable, retourné à l'expéditeur, non réclamé, nous est retourné, colis nous revient, retour dans notre entrepôt, renvoyé à notre entrepôt, retourne à l'expéditeur, repart chez l'expéditeur, retourné à notre entrepôt, colis retourné, renvoyé chez nous, colis non réclamé

[refuse-parcel] kind=action
gloss: customer does not accept the parcel at the door
nl: pakket weigeren, aanname weigeren, geweigerd pakket, niet aannemen, weigeren van … pakket, levering weigeren, bezorging weigeren, ontvangst weigeren, zending weigeren, geweigerde zending, niet aan te nemen aan de deur, pakket niet aannemen, levering niet aannemen
en: refuse the parcel, refuse delivery, reject the delivery, refuse the package, turn the parcel away, turn away the delivery, not accept the parcel, refuse to accept the parcel, refusing delivery, decline the delivery, refused parcel, refuse your parcel, refuse to accept delivery, refusing the parcel
de: Annahme verweigern, Paket verweigern, Annahmeverweigerung, Paket nicht annehmen, Lieferung verweigern, Annahme ab|lehnen, Lieferung ab|lehnen, Paket ab|lehnen, Sendung nicht annehmen, Sendung ab|lehnen, Lieferung nicht annehmen, verweigertes Paket, Sendung verweigern
fr: refuser … colis, refuser … livraison, refus du colis, colis refusé, ne pas accepter le colis, refus de livraison, refuser la réception, refuser l'envoi, refus de la livraison, ne pas accepter la livraison, refuser un colis, refuser le paquet

[digital-delivery] kind=action is=deliver opposite=physical-delivery of=digital
gloss: delivery by e-mail or download
nl: digitale levering, digitaal geleverd, per mail geleverd, digitaal product, digitaal toegestuurd, via e-mail geleverd, per e-mail geleverd, per e-mail toegestuurd, als download, digitaal ontvangen, direct in uw mailbox, per mail ontvangen, per mail toegestuurd, downloadlink per mail, als pdf toegestuurd, in uw mailbox geleverd, digitaal bezorgd, digitale verzending, digitaal verstuurd
en: digital delivery, delivered by email, delivered digitally, sent by email, by email straight away, emailed to you, available to download, delivered electronically, arrives by email, electronic delivery, delivered to your inbox, sent electronically, sent digitally, as a download, delivered as a PDF, arrive by email
de: digitale Lieferung, per E-Mail geliefert, digital geliefert, digitaler Versand, per Mail zugesandt, als Download, per E-Mail zugeschickt, digital zugestellt, elektronische Lieferung, digital zugesandt, direkt per E-Mail, per E-Mail zugestellt, elektronisch zugestellt, Lieferung per E-Mail, als PDF geliefert
fr: livraison numérique, envoyé par e-mail, livraison dématérialisée, livré par e-mail, reçu par e-mail, envoyé par mail, envoi par e-mail, en téléchargement, livraison par e-mail, envoyé par courriel, envoi numérique, reçu par mail, livré par mail, envoi dématérialisé, transmis par e-mail

[physical-delivery] kind=action is=deliver opposite=digital-delivery
gloss: delivery of a physical object by post
nl: fysieke levering, fysiek product, per post geleverd, met de post geleverd, fysiek geleverd, fysiek verzonden, fysieke verzending, per post toegestuurd, op papier toegestuurd, fysiek exemplaar, tastbaar product
en: physical delivery, physical product, delivered by post, sent by post, arrives by post, posted to you, hard copy by post, physically delivered, delivered in the post, physical item, mailed to your home
de: physische Lieferung, physisches Produkt, postalische Lieferung, per Post zugesandt, per Post zugeschickt, physisch geliefert, Lieferung per Post, per Post versandt, physischer Versand, per Post zugestellt
fr: livraison physique, produit physique, envoyé par la poste, envoi par la poste, livré par la poste, reçu par la poste, livraison par la poste, format physique, livré par courrier, version physique

[parcel-dimension] kind=attribute of=parcel
gloss: maximum size or weight of a parcel
nl: pakketafmeting, maximaal gewicht van … pakket, afmeting van … pakket, pakketformaat, pakketgewicht, maximale afmetingen van … pakket, maximaal pakketgewicht, afmetingen van … pakket, pakket mag maximaal … wegen, pakket weegt maximaal, gewicht van … pakket, maximale pakketgrootte, pakket tot … kilo, omvang van … pakket, pakketgrootte
en: parcel dimensions, parcel size, maximum parcel weight, parcel weight, size of the parcel, weight of the parcel, maximum parcel size, parcel may weigh, weight of your parcel, parcel up to … kg, parcels up to, parcel measurements, parcel weight limit, parcel size limit, dimensions of the parcel
de: Paketmaß, Paketgröße, Höchstgewicht des Pakets, Paketgewicht, Paketabmessungen, Gewicht des Pakets, Maße des Pakets, Größe des Pakets, maximales Paketgewicht, Paket darf … wiegen, Paketmaße, maximale Paketgröße, Pakete bis, Höchstmaße
fr: dimensions du colis, taille du colis, poids maximal du colis, poids du colis, dimensions maximales du colis, poids du paquet, colis ne doit pas dépasser, taille maximale du colis, mesures du colis, colis jusqu'à, poids maximum du colis, format du colis, dimensions de votre colis

[report-delivery-problem-period] kind=attribute value=duration of=missing-item,wrong-item,lost-parcel,report
gloss: within what time a delivery problem must be reported
nl: meldtermijn(report delivery problem period), meldingstermijn(report delivery problem period), termijn om … te melden, na ontvangst melden, na levering melden, melden na ontvangst, na bezorging melden, binnen … na ontvangst melden, dagen om … te melden, doorgeven na levering, reclameren binnen, reclametermijn, klagen binnen … na levering, uur om … te melden
en: reporting period, report within, deadline to report, time to report, report it within, contact us within … of delivery, days to report, claims must be made within, hours to report
de: Meldefrist(report delivery problem period), Meldezeitraum, Anzeigefrist(report delivery problem period), Reklamationsfrist, innerhalb von … nach Lieferung melden, innerhalb … nach Erhalt melden, reklamieren innerhalb, Reklamation innerhalb, nach Zustellung melden, nach Erhalt melden, Rügefrist, Mängelrüge innerhalb
fr: délai de signalement, délai pour signaler, délai de réclamation(delivery), délai de déclaration(delivery), à signaler dans, signalé dans les, après livraison signaler

[delivery-notice] kind=event of=deliver
gloss: message announcing when the courier comes
nl: aankondiging van … bezorging, bezorgbericht, bezorg-sms, bericht van de bezorger, aankondigingsbericht, bericht voor bezorging, bericht vooraf van … bezorger, sms van … bezorger, belletje vooraf, bezorger belt vooraf, chauffeur belt vooraf, bezorgmelding, leveringsbericht, mail van … bezorgdienst, bezorgmail, melding vóór bezorging, sms vóór levering, sms vooraf van de koerier, chauffeur belt
en: delivery notification, delivery text, delivery alert, heads-up before delivery, text before delivery, driver calls ahead, driver rings, call before delivery, text from the courier, driver will call, text on the day of delivery, notification before delivery, message before delivery, delivery message, delivery email, text from the driver, call ahead of delivery
de: Lieferankündigung, Lieferbenachrichtigung, Avisierung, avisieren, Paketankündigung, Fahrer ruft an, Anruf vor Lieferung, Anruf vor der Lieferung, SMS vor Lieferung, SMS vor der Lieferung, Zustellankündigung, Lieferung an|kündigen, telefonische Avisierung, Anruf des Fahrers, Lieferavis, Benachrichtigung vor der Zustellung, Ankündigung der Lieferung, Avis
fr: avis de livraison, notification de livraison, SMS de livraison, livreur appelle avant, appel avant livraison, SMS avant livraison, message avant la livraison, livreur vous appelle, annonce de livraison, préavis de livraison, SMS du livreur, chauffeur appelle, notification avant livraison, appel du livreur, avis de livraison par SMS

[delivery-instructions] kind=thing of=deliver
gloss: customer's directions for the courier
nl: bezorginstructie, instructie voor de bezorger, bezorgvoorkeur, opmerking voor de bezorger, aanwijzing voor de bezorger, aanwijzingen voor de koerier, opmerking bij bezorging, wens voor de bezorging, bezorgwensen, bezorgvoorkeuren, instructies voor de koerier, instructies voor de levering, leverinstructies, leveringsinstructies, bezorginstructies, bericht aan de bezorger
en: delivery instructions, note for the driver, delivery preference, instructions for the driver, instructions for the courier, note to the courier, message for the driver, delivery note for the driver, delivery preferences, delivery wishes, leave a note for the driver, delivery requests
de: Lieferhinweis, Zustellhinweis, Lieferanweisung, Hinweis für den Fahrer, Hinweise für den Boten, Zustellanweisung, Anweisung für den Zusteller, Lieferwunsch, Hinweis für den Zusteller, Hinweis für den Kurier, Lieferinstruktion, Lieferpräferenz, Zustellwunsch, Zustellpräferenz, Bemerkung zur Lieferung, Anweisungen für den Fahrer
fr: instructions de livraison, consignes de livraison, préférence de livraison, consigne pour le livreur, indications pour le livreur, note pour le livreur, préférences de livraison, message pour le livreur, instructions au livreur, instructions pour le livreur, remarques pour le livreur, consignes au livreur

[packaging] kind=thing
gloss: material in which goods are packed
nl: verpakking(packaging), verpakkingsmateriaal, omverpakking, inpakmateriaal, verpakkingen, verpakkingsafval, verzendverpakking, productverpakking, verpakkingsdoos, kartonnen verpakking, opvulmateriaal
en: packaging, packing material, outer packaging, packing materials, shipping packaging, product packaging, cardboard packaging, wrapping material
de: Verpackung, Verpackungsmaterial, Umverpackung, Verpackungen, Versandverpackung, Verpackungskarton, Produktverpackung, Kartonverpackung
fr: emballage, conditionnement, matériau d'emballage, emballages, emballage carton, suremballage, emballage d'expédition, matériaux d'emballage

[leave-permission] kind=action
gloss: leave to put the parcel down without handing it over
nl: zonder handtekening achterlaten, achterlaten zonder handtekening, toestemming om … achter te laten, pakket achter|laten, toestemming tot achterlaten, zonder handtekening af|leveren, pakket zonder handtekening, toestemming voor achterlaten, bezorger mag … achterlaten, pakket buiten zetten, pakket neer|zetten, voor de deur achter|laten, achterlaten op een veilige plek, zonder handtekening bezorgen, pakket neerleggen, pakket in de schuur, in de tuin achter|laten
en: authority to leave, leave-safe, leave it outside, permission to leave, leave … parcel, leave it without a signature, leave on the doorstep, leave it in the porch, leave behind without, leave it in the shed, left without a signature, leave without signature, leave it at the door, leave the parcel outside, leave outside your door, authorise us to leave
de: Abstellgenehmigung, Garagenvertrag, Ablagevertrag, ohne Unterschrift abstellen, Wunschablageort, Ablageort, Ablageerlaubnis, Abstellerlaubnis, Paket abstellen, Abstellvertrag, vor der Tür ab|stellen, ohne Unterschrift zustellen, vor der Haustür ab|legen, Ablagegenehmigung, Abstellvollmacht, Zustellung ohne Unterschrift, Ablage erlauben, Paket vor der Tür ab|legen
fr: sans remise en main propre, autorisation de dépôt, laisser … colis, dépôt sans signature, déposer sans signature, laisser devant la porte, laisser sans signature, déposer devant la porte, livraison sans signature, dépôt devant la porte, déposer le colis dehors, laisser … colis dans le jardin, autorisation de laisser, dépôt autorisé

[safe-place] kind=place
gloss: agreed spot where the parcel may be left without handover
nl: veilige plek, afgesproken plek, afleverplek, veilige plaats, afgesproken plaats, plek waar de bezorger … achterlaat, vaste plek voor … pakketten, veilige afleverplek, veilige afleverplaats, afgesproken afleverplek, afleverplaats
en: safe place, leave-safe location, agreed place, secure spot, safe spot, preferred safe place, agreed spot, safeplace, nominated safe place, chosen safe place, preferred place for your parcel
de: Abstellort, Ablageplatz, sicherer Ablageort, vereinbarter Ort, Wunschort, vereinbarter Abstellort, vereinbarter Ablageort, sicherer Ort für das Paket, sicherer Abstellort, Paketablage
fr: lieu sûr, endroit sûr, déposer en lieu sûr, endroit convenu, lieu convenu, emplacement sûr, lieu de dépôt convenu, endroit sécurisé pour le colis, endroit de dépôt, lieu de dépôt sûr

[parcel-shop] kind=place is=pick-up-point
gloss: shop or counter where parcels are handed in or fetched
nl: afgiftepunt, pakketshop, pakketbalie, postkantoor voor pakketten, pakketinleverpunt, DHL-punt, pakketwinkel, servicepunt voor pakketten
en: parcel point, parcel counter, parcelshop, parcel drop-off shop, collection shop, collection counter
de: Abholstation, Paketannahmestelle, Servicepunkt, Paketladen, Paketabholstelle, Annahmestelle für Pakete, Paketstelle, Hermes-Shop, Paketschalter
fr: point de dépôt, lieu de retrait, relais, commerce relais, relais pick-up, bureau relais, comptoir colis

[parcel-locker-wall] kind=place is=parcel-locker
gloss: wall of lockers from which parcels are collected
nl: pakkettenmuur, afhaalkluis, pakketkastje, pakketautomaten, afhaalkluisjes, pakketkluisjes, pakketkluizen, kluisjeswand, afhaallocker
en: collection locker, self-service locker, bank of lockers, collection lockers, pickup lockers, locker wall, parcel collection box
de: Abholautomat, Abholfachanlage, Paketfachanlage, Abholfächer, Schließfachwand, Abholboxen
fr: consigne à colis, locker, casiers de retrait, mur de consignes, casiers à colis, casier de retrait, mur de casiers, consignes à colis

[sorting-centre] kind=place is=warehouse
gloss: central building where parcels are stored or sorted
nl: sorteercentrum, centraal magazijn, depot van de vervoerder, pakketdepot, sorteerdepot, pakkettencentrum, sorteercentra, sorteerhal
en: sorting centre, sorting office, parcel hub, parcel depot, delivery depot, sorting depot, central warehouse, courier depot, sorting hub
de: Versandzentrum, Logistikzentrum, Zentrallager, Paketzentrum, Paketverteilzentrum, Zustellbasis, Sortierzentrum, Briefzentrum, Paketdepot, Verteilerzentrum, Zustelldepot
fr: centre de tri, plateforme logistique, entrepôt central, dépôt du transporteur, plate-forme logistique, plateforme de tri, plateforme de distribution

[receive-order] kind=event is=receipt-of-goods
gloss: customer takes the order into his possession
nl: bestelling ontvangen, dag waarop … ontvangen, bestelling in ontvangst nemen, pakket in ontvangst nemen, ontvangst van … bestelling, ontvangst van … product, na ontvangst van … bestelling, pakket ontvangen
en: receive … order, date of receipt, take delivery of, upon receipt, get your order, receipt of the goods, received your parcel, receiving the goods, receipt of the product, on receipt, take receipt of, receipt of your parcel
de: in Empfang nehmen, Wareneingang beim Kunden, nach Empfang, Erhalt, Erhalt der Bestellung, Bestellung erhalten, Ware erhalten, Paket erhalten, Warenerhalt, Erhalt des Pakets, Paket entgegen|nehmen, Ware entgegen|nehmen
fr: recevoir … commande, prendre livraison, prendre possession du colis, réceptionner … commande, réceptionner … colis, réception de l'article, réception du produit, réception des articles, jour de réception, recevoir … colis, réception de la marchandise, date de réception
