# Returns: sending goods back, exchange, refund, cancellation, warranty, repair, parts, damage, trade-in.

[return-goods] kind=action opposite=keep-goods
gloss: customer sends or brings bought goods back to the seller
nl: terug|sturen, retourneren, retour, terug|zenden, terug|brengen, retourzending, retour sturen, terugsturing, in|leveren(return), retour zenden, retournering, retour gaan, retour doen, weer terug naar de winkel, terug laten komen, niet goed geld terug
en: send|back, return, sending back, bring|back, send it back, post back, ship back, sending it back, hand it back, =take it back, =take them back, take back to the shop, take back to the store, =returning
de: zurück|senden, zurück|schicken, retournieren, Rücksendung, Retoure, zurück|geben(return), Rückgabe, zurück|bringen, Retournierung, retour schicken, wieder zurück, Ware zurück
fr: renvoyer, retourner, retour, renvoi, réexpédier, renvoyer le colis, rendre l'article, vous renvoyez, nous retourner, rapporter, ramener

[keep-goods] kind=action is=keep opposite=return-goods
gloss: customer keeps the goods
nl: artikel houden, zelf houden
en: keep the item, keep it, keep the goods
de: Artikel behalten, Ware behalten
fr: garder l'article, conserver l'article, garder le produit

[return-window] kind=attribute value=duration of=return-goods
gloss: how long the customer may send goods back
nl: retourtermijn, bedenktijd, retourperiode, herroepingstermijn, retourneertermijn, afkoelingsperiode, zichttermijn, terugstuurtermijn, de tijd om … retourneren, de tijd om … terug te sturen, bedenkperiode, retourvenster, tijd om te retourneren, tijd om te ruilen of retourneren, bedenken binnen, dagen bedenktijd, dagen de tijd om … te sturen, zicht houden
en: return window, return period, cooling-off period, cooling off, returns window, returns period, withdrawal period, cooling-off, returns deadline, time to return, right to change your mind, days to return, days to send it back, change your mind within, time to send it back, days to change your mind
de: Rückgabefrist, Widerrufsfrist, Rücksendefrist, Rückgabezeitraum, Retourenfrist, Bedenkzeit, Zeit für die Rückgabe, Umtausch- und Rückgabefrist, Zeit zum Zurückschicken, Tage Rückgaberecht, Rückgaberecht von, Zeit für eine Retoure, Widerruf innerhalb
fr: délai de retour, délai de rétractation, période de retour, délai de renvoi, délai de réflexion, délai pour retourner, délais de retour, temps pour retourner, jours pour retourner, jours pour renvoyer, jours pour changer d'avis, jours pour vous rétracter, temps de réflexion

[return-cost] kind=attribute value=money of=return-goods
gloss: what sending goods back costs, and who bears it
nl: retourkosten, terugzendkosten, retourneerkosten, kosten van … retour, kosten van … retourzending, retourporto, kosten voor het terugsturen, retourbijdrage, retourtarief, kosten retour, wat kost retourneren, verzendkosten van de retour, verzendkosten voor het retourneren, retourneren kost
en: return cost, return shipping cost, return fee, return postage, cost of returning, returns fee, return charge, returns cost, return shipping fee, cost of sending back, return cost is, cost to return, price of a return, pay for the return, postage for returns
de: Rücksendekosten, Retourenkosten, Rücksendegebühr, Rückversandkosten, Kosten der Rücksendung, Retourengebühr, Rückporto, Retourenpauschale, Kosten für die Rücksendung, Porto für die Rücksendung, Rücksendung kostet, Kosten einer Retoure
fr: frais de retour, coût du retour, frais de renvoi, frais de réexpédition, frais de port du retour, coût du renvoi, retour coûte, payer le retour, prix du retour, frais pour le retour

[return-free] kind=state opposite=return-at-own-cost of=return-goods
gloss: sending back costs the customer nothing
nl: gratis retour, gratis retourneren, kosteloos retourneren, gratis terug|sturen, retour is gratis, porto is al betaald, portvrij, gratis terug te sturen, kosten van de retour … voor onze rekening, zonder kosten retour, voorgefrankeerd, postzegel is niet nodig, gratis retourzending, kosteloos terug|sturen
en: free return, return for free, return free of charge, prepaid return, postage is already paid, no charge for returns, returns are on us, pre-paid label, prepaid label, free of charge return, send it back free
de: kostenlose Rücksendung, kostenloser Rückversand, kostenlose Retoure, kostenlos zurück|senden, kostenlos zurück|schicken, portofreie Rücksendung, Gratisretoure, bereits frankiert, vorfrankiert, Porto ist bereits bezahlt, gratis Rückversand
fr: retour gratuit, retour offert, frais de retour offerts, renvoyer gratuitement, retourner gratuitement, port prépayé, étiquette prépayée, retour sans frais, port déjà payé, prépayé

[return-at-own-cost] kind=state opposite=return-free of=return-goods
gloss: the customer pays for sending goods back
nl: retourkosten voor eigen rekening, op eigen kosten terug|sturen, zelf de retourkosten, zelf de porto, retourzending betaal je zelf, retourzending is voor eigen rekening, zelf … retour betalen, retour op eigen kosten, kosten van … retour … voor jouw rekening, zelf frankeren
en: return at your own cost, pay the return postage, return postage is your responsibility, return at your own expense, cover the cost of returning, bear the cost of returning, you pay for the return
de: Rücksendung auf eigene Kosten, Rücksendekosten selbst tragen, Rücksendekosten trägt der Kunde, Kosten der Rücksendung tragen, selbst frankieren, unfrei, =Rücksendung zahlen Sie
fr: retour à votre charge, frais de retour à votre charge, retour à vos frais, frais de retour à la charge du client, renvoyer à vos frais, affranchir vous-même

[return-label] kind=thing of=return-goods
gloss: label to stick on a returning parcel
nl: retourlabel, retoursticker, retouretiket, verzendlabel, retourcode, QR-code voor … retour, retourzegel
en: return label, returns label, return sticker, shipping label, return code
de: Retourenlabel, Rücksendeetikett, Retourenaufkleber, Rücksendeschein, Retourenschein, Versandetikett, Rücksendelabel
fr: étiquette de retour, étiquette retour, bon de retour, bordereau de retour, étiquette d'expédition

[print-label] kind=action is=print
gloss: printing the label oneself
nl: label printen, label afdrukken, retourlabel uit|printen
en: print the label, print out the label, print your label
de: Etikett ausdrucken, Label ausdrucken
fr: imprimer l'étiquette, imprimer … étiquette

[return-form] kind=document of=form,return-goods
gloss: form to fill in with a return
nl: retourformulier, herroepingsformulier, retourbon, modelformulier voor herroeping
en: return form, returns form, withdrawal form, returns slip
de: Rücksendeformular, Widerrufsformular, Retourenformular, Muster-Widerrufsformular
fr: formulaire de retour, formulaire de rétractation, bulletin de retour

[register-return] kind=action of=return-goods
gloss: announcing a return beforehand
nl: retour aan|melden, aan|melden van … retour, retourzending aan|melden, retour melden, retourportaal, retouraanmelding, retourverzoek
en: register … return, request a return, return request, book a return, returns portal, start a return, report your return, return authorisation
de: Retoure anmelden, Rücksendung anmelden, Retourenportal, Retoure ankündigen, Rücksendung ankündigen, Retourenanmeldung
fr: déclarer … retour, enregistrer … retour, demande de retour, demander un retour, portail de retour, signaler … retour, annoncer … retour

[return-drop-off] kind=action is=return-goods,hand-in
gloss: handing in a return at a service point
nl: retour inleveren, pakket af|geven, retour af|geven bij, inleveren bij … pakketpunt, inleverpunt
en: drop|off the return, hand in at a parcel shop, drop off your parcel
de: Paket abgeben, in einem Paketshop abgeben, Retoure abgeben, Abgabe im Paketshop
fr: déposer … colis, dépôt en point relais, déposer en point relais, remettre en point relais

[return-pickup] kind=action is=return-goods,fetch
gloss: courier fetches the return at the customer's home
nl: retour laten ophalen, retour ophalen, ophalen aan huis, thuis laten ophalen, bij je thuis opgehaald, ophaalservice, retour bij je thuis op|halen, ophaalafspraak
en: return collection, collect it from your home, collection from home, collected from your home, home pickup, we collect your return
de: Rückholung, Retoure abholen lassen, Abholung zu Hause, Abholservice, Abholauftrag, =bei Ihnen abgeholt
fr: enlèvement à domicile, retour à domicile, venir chercher … chez vous, reprise à domicile, collecte à domicile

[return-pickup-fee] kind=attribute value=money of=return-pickup
gloss: what collection of a return at home costs
nl: ophaalkosten, kosten voor het ophalen, ophaaltarief
en: collection fee, collection charge, pickup fee, cost of collection
de: Abholkosten, Abholgebühr, Abholpauschale
fr: frais d'enlèvement à domicile, frais de collecte, coût de l'enlèvement

[return-in-store] kind=action is=return-goods of=shop
gloss: bringing an online purchase back to a shop
nl: retourneren in de winkel, terugbrengen naar de winkel, in de winkel retourneren, in de winkel inleveren, winkelretour, in een filiaal terug|brengen, in de winkel terug|brengen, online gekocht in de winkel terug
en: return in store, return to store, in-store return, bring back to a store, take it back to a shop, return it to any shop
de: Rückgabe in der Filiale, in der Filiale zurückgeben, Filialrückgabe, im Laden zurückgeben, Rückgabe im Geschäft, in der Filiale retournieren
fr: retour en magasin, retourner en magasin, rapporter en magasin, rendre en magasin, retour en boutique

[return-by-post] kind=action is=return-goods of=post-channel
gloss: sending back by post
nl: per post retourneren, per post terug|sturen, retour per post, via de post terug|sturen
en: return by post, post it back, return by mail, postal return
de: Rücksendung per Post, per Post zurück|senden, per Post zurückgeben, postalische Rücksendung
fr: retour par la poste, renvoyer par la poste, retour par courrier, retourner par la poste

[return-address] kind=attribute value=contact of=return-goods
gloss: address to which returns go
nl: retouradres, retourafdeling, retourmagazijn
en: return address, returns address, returns department
de: Rücksendeadresse, Retourenadresse, Retourenabteilung
fr: adresse de retour, service retours, adresse de renvoi

[proof-of-posting] kind=document
gloss: receipt showing that a return was sent
nl: verzendbewijs, bewijs van verzending, afgiftebewijs, verzendbon
en: proof of posting, proof of postage, certificate of posting, drop-off receipt
de: Einlieferungsbeleg, Versandnachweis, Versandbeleg, Einlieferungsschein
fr: preuve de dépôt, preuve d'envoi, justificatif de dépôt, récépissé de dépôt

[return-processing-time] kind=attribute value=duration of=process-return,return-goods
gloss: how long the seller takes to check and book a return
nl: retourverwerkingstijd, verwerking van … retour duurt, verwerkingstijd van … retour, verwerkingstijd retouren
en: return processing time, returns processing time, time to process your return, process your return within
de: Retourenbearbeitungszeit, Bearbeitungszeit der Retoure, Bearbeitung Ihrer Retoure dauert, Bearbeitungsdauer der Rücksendung
fr: délai de traitement du retour, traitement du retour prend, délai de traitement des retours

[process-return] kind=action of=return-goods
gloss: seller receives, checks and books a returned parcel
nl: retour verwerken, retour verwerkt, retourverwerking, retour controleren, verwerking van … retour, retour binnen, retour ontvangen
en: process … return, return processed, receive your return, inspect … return, check … return
de: Retoure bearbeiten, Retoure prüfen, Retourenbearbeitung, Eingang der Retoure, Rücksendung erhalten, Eingang der Rücksendung
fr: traiter … retour, retour traité, réception du retour, contrôler … retour, réception de votre retour

[return-status] kind=state of=return-goods
gloss: how far a return has come
nl: retourstatus, status van … retour, stand van … retour
en: return status, status of your return
de: Retourenstatus, Status der Retoure, Status der Rücksendung
fr: statut du retour, statut de votre retour, suivi du retour

[return-rejected] kind=event of=return-goods
gloss: seller does not accept a return
nl: retour geweigerd, retour afgekeurd, retour niet geaccepteerd, retour afgewezen, niet terug|nemen
en: return rejected, return refused, return not accepted, refuse a return
de: Retoure abgelehnt, Rücksendung abgelehnt, Retoure nicht akzeptiert, Rücknahme abgelehnt
fr: retour refusé, refuser … retour, retour non accepté

[take-back] kind=action of=return-goods
gloss: seller accepts goods back
nl: terug|nemen, terugname, retour accepteren, retour aan|nemen
en: accept returns, accept a return, take the item back, accept … back
de: zurück|nehmen, Rücknahme, Rückgabe akzeptieren
fr: reprendre(goods), accepter … retour, accepter les retours

[non-returnable] kind=state of=return-goods
gloss: goods excluded from return
nl: niet retourneerbaar, uitgesloten van retour, geen retour mogelijk, niet retour, uitgesloten van herroeping, kan niet retour, kunnen niet retour, niet worden geretourneerd, uitgezonderd van retour, niet terug te sturen, retourneren is niet mogelijk
en: non-returnable, excluded from return, cannot be returned, not returnable, final sale, no returns, exempt from return, can't be returned
de: vom Umtausch ausgeschlossen, vom Widerruf ausgeschlossen, von der Rückgabe ausgeschlossen, nicht retournierbar, keine Rückgabe, von der Rücknahme ausgeschlossen, Rückgabe ausgeschlossen
fr: non retournable, ni repris ni échangé, exclu du retour, ne peut être retourné, ne peut pas être retourné, exclu du droit de rétractation, pas de retour possible

[original-packaging] kind=thing is=packaging
gloss: packaging in which the product was delivered
nl: originele verpakking, oorspronkelijke verpakking, originele doos, in de verpakking, oorspronkelijke doos, fabrieksverpakking
en: original packaging, original box, packaging it came in, original wrapping
de: Originalverpackung, Originalkarton, in der Verpackung
fr: emballage d'origine, emballage original, boîte d'origine, carton d'origine

[unused-condition] kind=state is=new-state opposite=used-condition
gloss: product as good as new
nl: in nieuwstaat, als nieuw, ongewassen, onbeschadigd en ongebruikt, zoals ontvangen
en: in original condition, as new, unwashed, like new, in resaleable condition, in the condition you received it
de: im Originalzustand, ungewaschen, wie neu
fr: état neuf, non utilisé, non lavé, comme neuf, état d'origine, jamais porté, parfait état

[used-condition] kind=state is=used-state opposite=unused-condition
gloss: product worn or used
nl: gedragen(worn), gebruikssporen, sporen van gebruik, draagsporen, =gebruikt is, =gebruikt zijn, =is gebruikt, =zijn gebruikt, =al gebruikt
en: signs of use, used item, signs of wear
de: getragen(used condition), Gebrauchsspuren, benutzt(used condition), Tragespuren
fr: porté(worn), traces d'usage, traces d'utilisation, signes d'usure

[try-on] kind=action
gloss: trying goods as one would in a shop
nl: thuis passen, paskamer, =te passen, =gepast, kleding passen, =passen en
en: try at home, try it out, fitting room
de: Anprobieren zu Hause, Anprobe, Umkleide
fr: essayage, essayer chez vous, cabine d'essayage, essayer un vêtement, essayer des chaussures

[tags-attached] kind=state
gloss: labels still on the garment
nl: labels er nog aan, kaartjes er nog aan, met de labels, prijskaartje eraan, label er nog aan, met kaartje,
  labels … zitten, labels … eraan, label … eraan, kaartje … eraan, kaartjes … eraan, kaartje … afgeknipt, label … afgeknipt, label … verwijderd, labels … verwijderd, labels … aan het kledingstuk, prijskaartje … af
en: tags attached, with tags, tags still on, labels attached, labels still on,
  tags … removed, labels … removed, cut off the tags, cut the tags, without the tags, without tags, tags … attached
de: mit Etikett, Etikett noch dran, mit allen Etiketten, Etiketten nicht entfernt,
  Etikett ab|schneiden, Etikett … entfernt, Etikett … abgeschnitten, Etiketten … dran, Etiketten … entfernt, ohne Etikett
fr: étiquettes attachées, avec étiquettes, étiquettes intactes, avec ses étiquettes,
  étiquette … attachée, étiquette coupée, étiquette … enlevée, étiquettes … enlevées, sans étiquette, étiquettes … retirées, étiquette … présente

[hygiene-seal] kind=thing
gloss: seal showing a product has not been used
nl: hygiënesticker, hygiënestrip, hygiënezegel, verzegeling, zegel(hygiene), hygiënische strip
en: hygiene seal, hygiene sticker, seal(hygiene), hygienic seal, protective seal
de: Hygienesiegel, Hygienestreifen, Siegel(hygiene), Versiegelung, Hygieneschutz
fr: protection hygiénique, scellé d'hygiène, opercule, bande d'hygiène

[seal-broken] kind=event is=opened
gloss: packaging or seal opened
nl: zegel verbroken, geopende verpakking, verpakking geopend, seal verbroken
en: seal removed, opened packaging, unsealed
de: Siegel geöffnet, geöffnete Verpackung, Versiegelung entfernt
fr: scellé brisé, emballage ouvert, scellé ouvert, opercule retiré

[exchange-window] kind=attribute value=duration of=exchange
gloss: how long goods may be exchanged
nl: ruiltermijn, ruilperiode, omruiltermijn, termijn om te ruilen
en: exchange period, exchange window, time to exchange
de: Umtauschfrist, Umtauschzeitraum, Frist zum Umtausch
fr: délai d'échange, période d'échange, délai pour échanger

[exchange-cost] kind=attribute value=money of=exchange
gloss: what an exchange costs
nl: ruilkosten, omruilkosten, kosten voor ruilen
en: exchange fee, cost of exchange, exchange charge
de: Umtauschkosten, Umtauschgebühr, Kosten für den Umtausch
fr: frais d'échange, coût de l'échange

[exchange-size] kind=action is=exchange
gloss: exchange for another size or colour
nl: andere maat, maat ruilen, ruilen voor een andere maat, andere kleur ruilen, omruilen voor … maat
en: different size, exchange for another size, other size, swap sizes
de: andere Größe, in einer anderen Größe, gegen eine andere Größe, Größentausch, Größe tauschen
fr: autre taille, échanger contre une autre taille, changer de taille, taille différente

[refund-time] kind=attribute value=duration of=refund
gloss: how long until the money is back
nl: terugbetaaltermijn, terugbetalingstermijn, restitutietermijn, binnen … je geld terug, binnen … op je rekening, terugbetaling duurt, duur van … terugbetaling, binnen … teruggestort, hoe snel … geld terug, hoelang duurt … terugbetaling, wanneer … geld terug, geld binnen … terug, terugbetaald binnen
en: refund time, refund period, refund takes, time for a refund, refund timeframe, refund processing time, money back within, how long … refund, when … refund, refunded within, money back in … days, refund within
de: Erstattungsdauer, Erstattungsfrist, Erstattung dauert, Rückerstattungsdauer, Erstattungszeitraum, Dauer der Erstattung, Rückzahlungsfrist, wann … Geld zurück, wie lange … Erstattung, erstattet innerhalb, Geld innerhalb … zurück
fr: délai de remboursement, remboursement prend, temps de remboursement, délais de remboursement, quand … remboursement, remboursé sous, remboursé dans, remboursement sous

[refund-method] kind=attribute of=refund,pay
gloss: the way or account through which money is refunded
nl: dezelfde betaalmethode, manier van terugbetaling, oorspronkelijke betaalwijze, betaalmethode waarmee … besteld, zelfde betaalwijze, via dezelfde weg, oorspronkelijke betaalmethode
en: method you paid with, original method of payment, way you paid, original payment method, same payment method
de: ursprüngliche Zahlungsart, dasselbe Zahlungsmittel, ursprüngliches Zahlungsmittel, gleiche Zahlungsweise, über die gewählte Zahlungsart, Erstattungsart
fr: mode de paiement utilisé, mode de paiement d'origine, moyen de paiement initial, même moyen de paiement, moyen de paiement utilisé

[full-refund] kind=action is=refund opposite=partial-refund
gloss: whole amount is paid back
nl: volledige terugbetaling, volledige restitutie, volledig terugbetaald, hele bedrag terug, volledig aankoopbedrag, volledige bedrag terug
en: full refund, refunded in full, full amount back, complete refund, full reimbursement
de: volle Erstattung, vollständige Erstattung, voller Kaufpreis, vollständig erstattet, gesamter Kaufpreis, voll erstattet
fr: remboursement intégral, remboursé intégralement, remboursement total, intégralité du montant, remboursement complet

[partial-refund] kind=action is=refund opposite=full-refund
gloss: only part of the amount is paid back
nl: gedeeltelijke terugbetaling, gedeeltelijke restitutie, deel van het bedrag terug, deels terugbetaald, gedeeltelijk terugbetaald
en: partial refund, part refund, refunded in part, partially refunded
de: Teilerstattung, teilweise Erstattung, teilweise erstattet, anteilige Erstattung, anteilig erstattet
fr: remboursement partiel, remboursé partiellement, remboursé en partie, remboursé au prorata

[refund-delivery-fee] kind=action is=refund of=delivery-fee
gloss: delivery charge is paid back too
nl: verzendkosten terug, verzendkosten terug|betalen, bezorgkosten terug, terugbetaling van … verzendkosten, verzendkosten vergoeden
en: refund … delivery fee, refund … shipping, shipping costs refunded, delivery charge refunded, refund of delivery costs
de: Versandkosten erstatten, Hinsendekosten, Erstattung der Versandkosten, Lieferkosten erstatten
fr: rembourser … frais de livraison, frais de livraison remboursés, frais de port remboursés, remboursement des frais de port

[store-credit] kind=thing of=balance
gloss: credit to spend at the seller instead of money
nl: winkeltegoed, tegoed in je account, shoptegoed, waardebon(credit), in tegoed, tegoedbon
en: credit note(voucher), account credit, shop credit, merchandise credit, store credit
de: Guthaben(store), Warengutschein, Ladenguthaben, Shopguthaben, Kundenguthaben, Einkaufsgutschein(credit)
fr: bon d'achat(credit), crédit en boutique, avoir client, crédit boutique, =un avoir, =avoirs, =sous forme d'avoir, =votre avoir, =cet avoir, =d'un avoir

[value-reduction] kind=action
gloss: deduction for use beyond what trying on requires
nl: waardevermindering(value reduction), waardedaling, aftrek wegens gebruik, waardeverlies
en: diminished value, loss in value, deduction for use, reduction in value, deduct for wear
de: Wertminderung, Wertersatz, Wertverlust, Abzug wegen Gebrauch
fr: moins-value, décote pour usage, perte de valeur

[withdrawal-right] kind=thing
gloss: statutory right to cancel a distance purchase without reasons
nl: herroepingsrecht, wettelijke bedenktijd, recht van ontbinding, herroepen, herroeping, ontbinding
en: right of withdrawal, withdrawal right, right to cancel, statutory right to withdraw, withdraw from the purchase
de: Widerrufsrecht, widerrufen, Widerruf, gesetzliches Widerrufsrecht, Rücktrittsrecht
fr: droit de rétractation, se rétracter, rétractation, droit de repentir

[return-reason] kind=thing of=return-goods
gloss: reason a customer gives for returning
nl: retourreden, reden van … retour, reden voor … retour, reden van retour
en: return reason, reason for return, reason for returning
de: Rücksendegrund, Retourengrund, Grund der Rücksendung
fr: motif du retour, raison du retour, motif de retour

[holiday-return-window] kind=attribute value=date of=return-window,return-goods
gloss: extended return term around the holidays
nl: verlengde retourtermijn, verlengde retourperiode, feestdagenretour, extra lange retourtermijn, verlengde bedenktijd
en: extended returns, extended return window, holiday return policy, Christmas returns, extended return period
de: verlängerte Rückgabefrist, Weihnachtsrückgabe, verlängertes Rückgaberecht, Weihnachtsumtausch
fr: délai de retour prolongé, retours prolongés, période de retour étendue, délai de retour étendu

[gift-return] kind=action is=return-goods of=gift
gloss: returning something received as a present
nl: cadeau ruilen, cadeau retourneren, cadeau terug|brengen, cadeaubon voor ruilen, cadeau omruilen
en: return a gift, exchange a gift, gift return, gift receipt
de: Geschenk umtauschen, Geschenk zurückgeben, Geschenkbeleg, Geschenkretoure
fr: retourner un cadeau, échanger un cadeau, ticket cadeau, retour d'un cadeau

[lost-receipt] kind=event of=receipt
gloss: customer has no receipt any more
nl: bon kwijt, kassabon kwijt, zonder bon, zonder kassabon, geen bon meer, bonnetje kwijt, geen kassabon
en: lost receipt, without a receipt, no receipt, lost your receipt, without receipt
de: Kassenbon verloren, ohne Kassenbon, ohne Beleg, ohne Kaufbeleg, kein Kassenbon
fr: ticket perdu, sans ticket, sans ticket de caisse, perdu … ticket de caisse, sans justificatif

[return-without-packaging] kind=action is=return-goods of=packaging
gloss: returning without the original packaging
nl: zonder originele verpakking, zonder doos, verpakking weggegooid, zonder verpakking
en: without the original packaging, without packaging, without the box, thrown away the box
de: ohne Originalverpackung, ohne Verpackung, Originalverpackung nicht mehr vorhanden
fr: sans emballage d'origine, sans l'emballage, sans emballage

[try-period] kind=attribute value=duration of=try-test-out
gloss: time to try a product at home, e.g. mattress nights
nl: proefslapen, proefnacht, probeerperiode, proefslaapperiode, op zicht, uitprobeerperiode, slaapgarantie, proefligperiode
en: trial night, sleep trial, home trial, on approval, night trial, try-before-you-buy
de: Probeschlafen, Probenacht, auf Probe, Ansichtssendung, Testphase zu Hause, Probeliegen
fr: nuit d'essai, essai à domicile, nuits d'essai, à l'essai chez vous

[cancel-fee] kind=attribute value=money of=cancel opposite=cancel-free
gloss: what cancelling costs
nl: annuleringskosten, annuleerkosten, annuleringsvergoeding, kosten van … annulering
en: cancellation fee, cancellation charge, cancellation cost
de: Stornogebühr, Stornokosten, Stornierungsgebühr, Stornierungskosten, Ausfallgebühr
fr: frais d'annulation, pénalité d'annulation, coût d'annulation, indemnité d'annulation

[cancel-free] kind=state opposite=cancel-fee of=cancel
gloss: cancelling costs nothing
nl: gratis annuleren, kosteloos annuleren, gratis annulering, zonder kosten annuleren, gratis af|zeggen, kosteloos af|zeggen, kosteloze annulering
en: free cancellation, cancel free of charge, cancel for free, cancel at no cost, cancel without charge
de: kostenlos stornieren, kostenlose Stornierung, gebührenfrei stornieren, kostenfrei stornieren, gratis stornieren
fr: annulation gratuite, annuler gratuitement, annuler sans frais, annulation sans frais

[cancel-deadline] kind=attribute value=time of=cancel
gloss: until when one may cancel
nl: annuleringstermijn, annuleertermijn, uiterste annuleermoment, tot … annuleren, afzegtermijn
en: cancellation deadline, cancellation period, cancel until, cancel up to, cancellation window
de: Stornofrist, Stornierungsfrist, Absagefrist, bis … stornieren
fr: délai d'annulation, date limite d'annulation, annuler jusqu'à, annulation jusqu'à

[cancellation-conditions] kind=document of=cancel
gloss: rules on cancelling
nl: annuleringsvoorwaarden, annuleringsbeleid, annuleringsregels, annuleervoorwaarden
en: cancellation policy, cancellation terms, cancellation conditions
de: Stornobedingungen, Stornierungsbedingungen, Stornoregelung
fr: conditions d'annulation, politique d'annulation

[return-policy] kind=document of=return-goods
gloss: rules on returning goods
nl: retourbeleid, retourvoorwaarden, retourregeling, ruilbeleid, ruilvoorwaarden
en: return policy, returns policy, return conditions, exchange policy
de: Rückgabebedingungen, Rückgaberegelung, Retourenbedingungen, Rückgaberecht, Umtauschbedingungen
fr: politique de retour, conditions de retour, conditions d'échange

[warranty] kind=thing
gloss: seller or maker answers for faults during some time
nl: garantie, garantierecht, onder garantie, garantiebepaling, waarborg(warranty)
en: warranty, guarantee, under warranty, covered by warranty, under guarantee
de: Garantie, Gewährleistung, auf Garantie, Garantieleistung, Herstellergarantie
fr: sous garantie, garantie commerciale, =garantie, =garanties

[warranty-length] kind=attribute value=duration of=warranty
gloss: how long the warranty lasts
nl: garantietermijn, garantieperiode, garantieduur, jaar garantie, maand garantie, looptijd van … garantie, garantie van … jaar, hoe lang garantie, garantie van, maanden garantie
en: warranty period, guarantee period, length of warranty, year warranty, warranty length, year guarantee, month warranty, how long … warranty, years of warranty, guaranteed for
de: Garantiezeit, Garantiedauer, Garantiefrist, Garantiezeitraum, Gewährleistungsfrist, Jahr Garantie, Monat Garantie, Gewährleistungszeitraum, Jahre Garantie, wie lange Garantie, Garantie von, Monate Garantie
fr: durée de garantie, période de garantie, an de garantie, mois de garantie, durée de la garantie, garantie de … an, ans de garantie, garanti pendant, combien de temps garanti

[warranty-legal] kind=thing is=warranty
gloss: statutory right to a sound product
nl: wettelijke garantie, conformiteit, deugdelijk product, non-conformiteit, recht op een deugdelijk product
en: statutory warranty, legal guarantee, statutory rights, conformity, legal warranty
de: gesetzliche Gewährleistung, Mängelhaftung, Gewährleistungsrecht, gesetzliches Gewährleistungsrecht
fr: garantie légale, garantie de conformité, garantie des vices cachés, garantie légale de conformité

[warranty-extended] kind=thing is=warranty
gloss: longer warranty bought or granted in addition
nl: garantieverlenging, verlengde garantie, extra garantie, aanvullende garantie, langere garantie, garantie verlengen, servicepakket(warranty)
en: extended warranty, additional warranty, warranty extension, extended guarantee, extend … warranty
de: Garantieverlängerung, verlängerte Garantie, Zusatzgarantie, Anschlussgarantie, Garantie verlängern
fr: extension de garantie, garantie prolongée, garantie étendue, prolonger … garantie

[warranty-extended-price] kind=attribute value=money of=warranty-extended,extend-time
gloss: price of extra warranty
nl: prijs van garantieverlenging, kosten van verlengde garantie, kosten garantieverlenging
en: price of extended warranty, cost of extended warranty
de: Preis der Garantieverlängerung, Kosten der Garantieverlängerung
fr: prix de l'extension de garantie, coût de l'extension de garantie

[warranty-claim] kind=action of=warranty
gloss: invoking the warranty
nl: garantieclaim, aanspraak op garantie, beroep op garantie, garantie aanvragen, garantieaanvraag, aanspraak maken op … garantie, garantiegeval
en: warranty claim, claim under warranty, make a warranty claim, claim on your guarantee
de: Garantiefall, Garantieanspruch, Garantie in Anspruch nehmen, Gewährleistungsanspruch, Gewährleistungsfall
fr: faire jouer la garantie, demande de garantie, recours à la garantie, prise en charge sous garantie, activer la garantie

[warranty-certificate] kind=document of=warranty
gloss: document for the warranty
nl: garantiebewijs, garantiekaart, garantiecertificaat, garantiebon
en: warranty card, guarantee card, warranty certificate, guarantee certificate
de: Garantiekarte, Garantieschein, Garantieurkunde
fr: bon de garantie, certificat de garantie, carte de garantie

[warranty-exclusion] kind=state of=warranty
gloss: not covered by the warranty
nl: buiten de garantie, valt niet onder … garantie, niet onder garantie, geen garantie, garantie vervalt, uitgesloten van garantie
en: not covered by warranty, out of warranty, warranty void, outside the warranty, excluded from the warranty, not covered by the guarantee, voids the warranty
de: nicht von der Garantie gedeckt, von der Garantie ausgeschlossen, Garantie erlischt, Garantieausschluss, keine Garantie, außerhalb der Garantie
fr: hors garantie, non couvert par la garantie, annule la garantie, pas couvert par la garantie

[product-registration] kind=action is=register
gloss: registering a product for warranty
nl: product registreren, productregistratie, apparaat registreren, garantie registreren
en: register … product, product registration, register … warranty
de: Produkt registrieren, Produktregistrierung, Garantie registrieren
fr: enregistrer … produit, enregistrement du produit, enregistrement de la garantie

[defect] kind=state is=malfunction
gloss: product does not work or is faulty
nl: mankement, gebrek, storing aan … product, productiefout, fabricagefout, ondeugdelijk, niet meer werken, het begeven, fabrieksfout, werkt niet meer, kapot product, stuk gegaan, begeven, =is stuk, =stuk is, =gaat stuk, =ging stuk, =kapot of stuk
en: defect, defective, faulty, stops working, manufacturing fault, broke, packed up, does not work, stopped working, =is faulty
de: Mangel, mangelhaft, Fabrikationsfehler, Herstellungsfehler, Materialfehler, Produktionsfehler, kaputtgegangen, nicht funktionsfähig
fr: défaut, vice, ne fonctionne plus, défaut de fabrication, ne marche pas, tombé en panne

[doa] kind=state is=defect of=damaged
gloss: defective at first use
nl: defect bij ontvangst, direct kapot, defect bij eerste gebruik, kapot aangekomen
en: dead on arrival, faulty on arrival, defective on arrival, broken on arrival
de: bei Erhalt defekt, defekt angekommen, defekt bei Lieferung
fr: défectueux à la réception, panne au déballage, cassé à la réception

[repair-time] kind=attribute value=duration of=repair
gloss: how long a repair takes
nl: reparatietijd, reparatieduur, duur van … reparatie, reparatietermijn, hersteltermijn, reparatie duurt
en: repair time, repair takes, turnaround time for repairs, length of a repair, repair turnaround
de: Reparaturdauer, Reparaturzeit, Dauer der Reparatur, Reparatur dauert
fr: délai de réparation, durée de la réparation, temps de réparation, réparation prend

[repair-cost] kind=attribute value=money of=repair
gloss: what a repair costs
nl: reparatiekosten, reparatieprijs, herstelkosten, kosten van … reparatie, reparatietarief
en: repair cost, repair charge, repair price, cost of the repair, repair fee
de: Reparaturkosten, Reparaturpreis, Kosten der Reparatur, Reparaturpauschale
fr: frais de réparation, coût de réparation, coût de la réparation, prix de la réparation

[repair-quote] kind=document of=repair
gloss: estimate of a repair beforehand
nl: reparatieofferte, kostenraming, prijsopgave voor … reparatie, prijsindicatie voor … reparatie
en: repair quote, repair estimate, estimate for the repair
de: Kostenvoranschlag(repair), Reparaturangebot, Kostenvoranschlag für die Reparatur
fr: devis de réparation, devis pour la réparation, estimation de la réparation

[inspection-fee] kind=attribute value=money
gloss: charge for examining a defect
nl: onderzoekskosten, inspectiekosten, diagnosekosten, onderzoekstarief
en: inspection fee, diagnostic fee, diagnosis fee
de: Prüfkosten, Diagnosekosten, Untersuchungskosten, Überprüfungspauschale
fr: frais de diagnostic, forfait diagnostic, frais d'expertise

[repair-free] kind=state of=repair
gloss: repair costs nothing
nl: gratis reparatie, kosteloos repareren, gratis repareren, kosteloze reparatie, gratis gerepareerd, kosteloos hersteld
en: free repair, repair free of charge, repaired for free, repair at no cost, repaired free of charge
de: kostenlose Reparatur, kostenlos reparieren, kostenfrei reparieren, gratis Reparatur, unentgeltliche Reparatur
fr: réparation gratuite, réparer gratuitement, réparé sans frais, réparation sans frais

[home-repair] kind=action is=repair
gloss: technician repairs at the customer's home
nl: reparatie aan huis, monteur aan huis, service aan huis, thuisreparatie, monteur langs sturen
en: home repair, repair at home, on-site repair, engineer visit for repair, in-home service
de: Reparatur vor Ort, Vor-Ort-Service, Reparatur zu Hause, Vor-Ort-Reparatur
fr: réparation à domicile, intervention à domicile, dépannage à domicile, réparateur à domicile

[call-out-fee] kind=attribute value=money
gloss: fixed charge for a technician's visit
nl: voorrijkosten, voorrijtarief, bezoekkosten
en: call-out fee, call-out charge, callout charge, visit fee
de: Anfahrtskosten, Anfahrtspauschale, Anfahrt, Wegegeld
fr: frais de déplacement(technician), forfait déplacement, coût du déplacement

[irreparable] kind=state
gloss: cannot be repaired
nl: niet te repareren, onherstelbaar, niet repareerbaar, niet meer te maken
en: beyond repair, not repairable, cannot be repaired, irreparable, can't be fixed
de: irreparabel, nicht reparierbar, nicht mehr zu reparieren, nicht reparabel
fr: irréparable, non réparable, pas réparable

[replacement] kind=action is=replace
gloss: faulty product replaced by a new one
nl: vervangend product, vervangend artikel, vervangende zending, een nieuwe opsturen, opnieuw op|sturen, nieuwe toesturen
en: replacement item, new one sent, send a new one
de: ersetzen(product), Ersatzlieferung, Austausch, Ersatzprodukt, Ersatzgerät senden, Neulieferung, Ersatzartikel
fr: article de remplacement, produit de remplacement, renvoyer un nouveau

[loan-device] kind=thing of=borrow
gloss: device lent during repair
nl: leentoestel, leenapparaat, vervangend toestel, leenfiets, leenexemplaar
en: loan device, courtesy device, loaner, replacement device during repair, loan phone
de: Leihgerät, Leihhandy, Leihfahrrad
fr: appareil de prêt, prêt d'appareil, téléphone de prêt, vélo de prêt

[spare-part] kind=thing is=part-component
gloss: part to replace a broken or missing one
nl: vervangonderdeel, los onderdeel, schroefje, wisselstuk, ontbrekend onderdeel
en: replacement part, missing part, spare, spare part, =parts
de: Austauschteil, fehlendes Teil, Zubehörteil
fr: pièce manquante, pièce de remplacement

[spare-part-availability] kind=attribute value=duration of=spare-part
gloss: how long spare parts are kept
nl: beschikbaarheid van onderdelen, onderdelen … leverbaar, naleveringsgarantie, nakoopgarantie, onderdelen op voorraad
en: spare parts availability, availability of spare parts, parts available for
de: Verfügbarkeit von Ersatzteilen, Ersatzteilverfügbarkeit, Nachkaufgarantie, Ersatzteilgarantie
fr: disponibilité des pièces détachées, pièces disponibles pendant, durée de disponibilité des pièces

[spare-part-price] kind=attribute value=money of=spare-part
gloss: what a spare part costs
nl: prijs van … onderdeel, onderdeelprijs, kosten van onderdelen, materiaalkosten
en: price of spare parts, cost of parts, price of the part
de: Ersatzteilpreis, Ersatzteilkosten, Materialkosten
fr: prix des pièces détachées, coût des pièces, prix de la pièce

[damage] kind=state is=damaged
gloss: product or parcel damaged
nl: schade, beschadiging, kras, deuk, barst, =barst
en: damage, scratch, dent, smashed
de: Schaden, Beschädigung, Kratzer, Delle, Riss
fr: dommage, dégât, rayure, bosse, déchiré, fissure

[transport-damage] kind=event is=damage
gloss: damage arisen in transit
nl: transportschade, beschadigd aangekomen, beschadigd bezorgd, beschadigd geleverd, schade tijdens transport, beschadigd ontvangen
en: transit damage, damaged in transit, arrived damaged, damaged on arrival, shipping damage, damaged during shipping
de: Transportschaden, beim Transport beschädigt, beschädigt angekommen, beschädigt geliefert, Versandschaden
fr: dommage de transport, abîmé pendant le transport, endommagé pendant le transport, arrivé abîmé, colis endommagé, avarie de transport

[damage-report-period] kind=attribute value=duration of=damage,transport-damage,report
gloss: within what time damage must be reported
nl: schademeldtermijn, schade melden binnen, binnen … schade melden, termijn voor … schademelding
en: damage reporting deadline, report damage within, time limit for reporting damage, report any damage within
de: Frist für Schadensmeldung, Schaden innerhalb … melden, Schadensmeldefrist, Transportschaden innerhalb … melden
fr: délai pour signaler un dommage, signaler … dommage dans, délai de déclaration de dommage, délai de réserve

[report-damage] kind=action is=report of=damage
gloss: telling the seller about damage
nl: schade melden, beschadiging melden, schade door|geven
en: report … damage, damage report, report the damage, notify us of damage
de: Schaden melden, Beschädigung melden, Schaden anzeigen, Schaden reklamieren
fr: signaler … dommage, signaler … dégât, déclaration de dommage, réserves au livreur, émettre des réserves

[damage-photo] kind=document of=photo-picture,damage
gloss: photograph of a damaged or faulty item
nl: foto van de schade, foto van … beschadiging, foto van het defect, foto mee|sturen
en: photo of the damage, picture of the damage, photograph of the fault, photo of the defect
de: Foto des Schadens, Foto vom Schaden, Bild des Schadens, Schadensfoto
fr: photo du dommage, photo des dégâts, photo du défaut

[wear-and-tear] kind=state
gloss: normal deterioration through use
nl: slijtage, normale slijtage, verslijten, versleten, veroudering
en: wear and tear, normal wear, worn out, fair wear and tear
de: Verschleiß, Abnutzung, Verschleißteil, normale Abnutzung, Verschleißerscheinung
fr: usure, usure normale, pièce d'usure

[misuse] kind=event of=use
gloss: damage by the customer's own doing
nl: verkeerd gebruik, onjuist gebruik, onoordeelkundig gebruik, gebruikersschade, zelf beschadigd
en: misuse, improper use, user damage, incorrect use, accidental damage
de: unsachgemäßer Gebrauch, unsachgemäße Behandlung, falscher Gebrauch, Fehlgebrauch
fr: mauvaise utilisation, utilisation inappropriée, mauvais usage

[water-damage] kind=event is=damage
gloss: damage by liquid
nl: vochtschade, in het water gevallen(product), vloeistofschade, in de plomp, in de wc gevallen, schade door vloeistof, schade door vocht
en: water damage, liquid damage, moisture damage, dropped in water, fell in the water, dropped … toilet, damage by liquid
de: Wasserschaden, Feuchtigkeitsschaden, Flüssigkeitsschaden, Schäden durch Flüssigkeit, ins Klo gefallen, ins Wasser gefallen, Schaden durch Flüssigkeit, Schaden durch Nässe
fr: dommage par l'eau, oxydation, dommage liquide, tombé dans l'eau, dégât des eaux appareil, dommages liés à l'eau

[drop-damage] kind=event is=damage
gloss: damage by dropping
nl: valschade, gebarsten scherm, schermbreuk, =laten vallen, =gevallen is, =is gevallen
en: drop damage, dropped, cracked screen, broken screen
de: Sturzschaden, heruntergefallen, Displaybruch, herunter|fallen
fr: chute, écran cassé, tombé par terre, écran fissuré

[product-recall] kind=event
gloss: maker calls back an unsafe product
nl: terugroepactie, terugroeping, veiligheidswaarschuwing, terug|roepen
en: product recall, recall, safety recall
de: Rückruf(product), Rückrufaktion, Produktrückruf
fr: rappel de produit, rappel produit, campagne de rappel

[trade-in] kind=action is=exchange
gloss: handing in an old product for money off or credit
nl: inruil, inruilactie, oud toestel in|leveren, inruilprogramma, inkoop van … toestel
en: trade|in, trade-in, part exchange, trade in your old, buy-back
de: in Zahlung geben, Inzahlungnahme, Ankauf, Eintausch, Altgeräteankauf
fr: reprise(trade-in), faire reprendre, programme de reprise, offre de reprise, rachat

[trade-in-value] kind=attribute value=money of=trade-in
gloss: what a traded-in product yields
nl: inruilwaarde, inruilprijs, inruilbedrag, inruilkorting, inruilpremie
en: trade-in value, trade-in price, part-exchange value, trade-in credit
de: Ankaufspreis, Ankaufswert, Inzahlungnahmewert, Eintauschwert, Eintauschprämie
fr: valeur de reprise, prix de reprise, montant de la reprise, prime de reprise

[recycle] kind=action
gloss: handing in waste goods for recycling
nl: recyclen, recycling, inzamelen, inzamelpunt, hergebruik
en: recycle, recycling, recycling point
de: recyceln, Recycling, Wiederverwertung, Sammelstelle
fr: recycler, recyclage, point de collecte

[deposit-return] kind=thing is=deposit
gloss: deposit on bottles and crates
nl: leeggoed, emballage(deposit), inleverautomaat, statiegeldfles, =statiegeldflessen, lege flessen, statiegeldflesjes, lege fles
en: bottle deposit, deposit bottle, returnable bottle, empty bottles, deposit bottles, =empties
de: Flaschenpfand, Leergut, Pfandflasche, Mehrwegpfand, leere Flaschen, =Pfandflaschen
fr: consigne(bottle), bouteille consignée, vidange consignée, bouteilles vides, bouteilles consignées

[goodwill-gesture] kind=action is=compensation
gloss: payment or gesture to make good for damage or inconvenience
nl: schadevergoeding(goodwill gesture), schadeloos stellen
en: goodwill gesture, make it up to you
de: Kulanz, aus Kulanz, Wiedergutmachung
fr: indemnisation(goodwill gesture), geste commercial

[return-multiple-parcels] kind=action of=return-goods
gloss: combining several orders in one return
nl: bestellingen samen retourneren, meerdere bestellingen in één doos, één retourpakket, retouren combineren
en: combine returns, several orders in one parcel, return several orders together
de: mehrere Bestellungen in einem Paket, Retouren zusammen senden, Retouren zusammenlegen
fr: regrouper les retours, plusieurs commandes dans un colis, plusieurs retours dans le même colis

[return-partial] kind=action is=return-goods
gloss: returning only part of an order
nl: deel van … bestelling retourneren, gedeeltelijk retourneren, deel retourneren, deelretour
en: return part of your order, partial return, return some items
de: Teilretoure, Teil der Bestellung zurücksenden, teilweise zurücksenden, Teilrückgabe
fr: retour partiel, retourner une partie, renvoyer une partie

[return-from-abroad] kind=action is=return-goods of=abroad
gloss: returning goods from another country
nl: retour vanuit het buitenland, vanuit het buitenland retourneren, buitenlandse retour
en: return from abroad, international return, overseas return
de: Rücksendung aus dem Ausland, Auslandsretoure
fr: retour depuis l'étranger, retour international, renvoyer depuis l'étranger

[refund-arrival] kind=event is=refund
gloss: the refunded money reaches the customer's account
nl: staat … op … rekening, op … rekening gestort, terug op … rekening, geld … op … rekening, bedrag terug|krijgen, geld terug|krijgen, geld retour, op … rekening bijgeschreven, terug op … bankrekening, retour storten, refund, geld staat op, bedrag op je rekening, zie je het geld, geld binnen, bijschrijving op je rekening
en: back in your account, back on your card, money returned, back in … account, back in your bank, show on your statement, get your money back, reach your account, give your money back, see the money, credited to your account, show up in your account, hit your account, land in your account
de: auf … Konto gutgeschrieben, zurück auf … Konto, auf … Konto sein, Geld zurück|bekommen, auf Ihrem Konto, dem Konto gutgeschrieben, Geld wieder auf … Konto, Kaufpreiserstattung, Geld auf dem Konto, Geld ist da, Eingang auf dem Konto, gutgeschrieben werden
fr: remboursé sur … compte, crédité sur … compte, récupérer … argent, recréditer, sur votre compte bancaire, apparaître sur … compte, de retour sur … compte, rendre … argent, reverser, argent sur votre compte, somme créditée, être crédité, recevoir votre argent

[no-reason-needed] kind=state is=without-reason
gloss: no reason has to be given
nl: zonder opgaaf van reden, zonder reden op te geven, geen reden op te geven, hoeft geen reden, reden maakt niet uit
en: without giving any reason, for any reason
de: ohne Angabe eines Grundes, Gründe müssen Sie nicht nennen, ohne einen Grund zu nennen
fr: sans donner de motif, sans avoir à donner de raison

[proof-of-purchase] kind=document is=receipt
gloss: receipt or other proof that goods were bought
nl: bewijs van aankoop, kassabonnetje
en: sales receipt, purchase receipt, evidence of purchase
de: Nachweis des Kaufs, Einkaufsbeleg, Kassabon
fr: facture d'achat, justificatif de paiement, preuve de votre achat

[call-off] kind=action is=cancel
gloss: colloquial or appointment-related calling off
nl: af|bestellen, afmelden voor … afspraak, cancelen
en: cancel … appointment, cry off
de: Abbestellung
fr: annuler … rendez-vous, faire annuler

[repair-service] kind=action is=repair
gloss: having a product repaired; repair as a service
nl: reparatieservice, laten repareren
en: repair service, get it fixed
de: instand setzen, Reparaturservice, Nachbesserung, nach|bessern
fr: service de réparation, atelier de réparation
