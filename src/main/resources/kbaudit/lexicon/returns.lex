# Returns: sending goods back, exchange, refund, cancellation, warranty, repair, parts, damage, trade-in.

[return-goods] kind=action opposite=keep-goods
gloss: customer sends or brings bought goods back to the seller
nl: terug|sturen, retourneren, retour, terug|zenden, terug|brengen, retourzending, retour sturen, terugsturing, in|leveren(return), retour zenden, retournering, retour gaan, retour doen, weer terug naar de winkel, terug laten komen, niet goed geld terug, retour aanbieden, retour laten komen, retour bezorgen, artikelen terug|geven, product terug|geven, aankoop terug|brengen, retourneert u, terugzending, terugzenden van, pakket terug|sturen, artikel terug|geven, retourpakket, weer op|sturen naar ons, terug op de post
en: send|back, return, sending back, bring|back, send it back, post back, ship back, sending it back, hand it back, =take it back, =take them back, take back to the shop, take back to the store, =returning, mail back, parcel back, send the item back, hand back the item, bring the item back, post the item back, return of goods, return your purchase, return an item, return the product, returned goods, returned item, drop it back to us
de: zurück|senden, zurück|schicken, retournieren, Rücksendung, Retoure, zurück|geben(return), Rückgabe, zurück|bringen, Retournierung, retour schicken, wieder zurück, Ware zurück, zurück|liefern, retour senden, retour geben, Ware zurück|geben, Artikel zurück|geben, Produkt zurück|geben, zurückzusenden, Retoursendung, Rückläufer, Artikel zurück|bringen
fr: renvoyer, retourner, retour, renvoi, réexpédier, renvoyer le colis, rendre l'article, vous renvoyez, nous retourner, rapporter, ramener, renvoyer l'article, renvoyer la marchandise, retourner l'article, retourner un article, rendre le produit, rendre un article, restituer l'article, restituer le produit, renvoi du colis, retour des articles, colis retour, retourner votre colis, nous renvoyer

[keep-goods] kind=action is=keep opposite=return-goods
gloss: customer keeps the goods
nl: artikel houden, zelf houden, artikel zelf houden, product houden, hoeft niet terug te sturen
en: keep the item, keep it, keep the goods, keep the product, hang on to the item, no need to send it back
de: Artikel behalten, Ware behalten, Produkt behalten, Ware nicht zurücksenden, Artikel dürfen Sie behalten
fr: garder l'article, conserver l'article, garder le produit, conserver le produit, garder la marchandise, conserver la marchandise

[return-window] kind=attribute value=duration of=return-goods
gloss: how long the customer may send goods back
nl: retourtermijn, bedenktijd, retourperiode, herroepingstermijn, retourneertermijn, afkoelingsperiode, zichttermijn, terugstuurtermijn, de tijd om … retourneren, de tijd om … terug te sturen, bedenkperiode, retourvenster, tijd om te retourneren, tijd om te ruilen of retourneren, bedenken binnen, dagen bedenktijd, dagen de tijd om … te sturen, zicht houden, bedenkdagen, weken om … te bedenken, dagen om … te bedenken, maand om … te bedenken, tijd om … te bedenken, weken bedenktijd, maand bedenktijd, om van gedachten te veranderen, van gedachten veranderen binnen, weken om … retourneren, dagen om … retourneren, dagen om … terug te sturen, weken om … terug te sturen, dagen om … terug te brengen, weken om … terug te brengen, dagen de tijd om … te retourneren, retourrecht, recht van retour, dagen retourrecht, retourneren binnen, uiterste retourdatum, inzendtermijn voor … retour, op tijd retour, proefperiode thuis, zichtperiode, herroepingsperiode, bezinningsperiode, afkoeltermijn
en: return window, return period, cooling-off period, cooling off, returns window, returns period, withdrawal period, cooling-off, returns deadline, time to return, right to change your mind, days to return, days to send it back, change your mind within, time to send it back, days to change your mind, weeks to change your mind, month to change your mind, days to bring it back, weeks to return, weeks to send it back, weeks to bring it back, time to change your mind, time to bring it back, days to decide, returns allowed within, return it within, returned within, change-of-mind period, reflection period, last day for returns, latest return date, period for returns, day return policy, day returns, change of heart
de: Rückgabefrist, Widerrufsfrist, Rücksendefrist, Rückgabezeitraum, Retourenfrist, Bedenkzeit, Zeit für die Rückgabe, Umtausch- und Rückgabefrist, Zeit zum Zurückschicken, Tage Rückgaberecht, Rückgaberecht von, Zeit für eine Retoure, Widerruf innerhalb, Tage Widerrufsrecht, Zeit zum Überlegen, es sich anders zu überlegen, anders zu überlegen, Tage Bedenkzeit, Wochen Bedenkzeit, Rücktrittsfrist, Rückgabe innerhalb, Rücksendung innerhalb, zurückgeben innerhalb, Rückgabe binnen, Tage zur Rückgabe, Tage Zeit zurückzuschicken, Tage zum Zurückschicken, Retourenzeitraum, Retourfrist, Bedenkfrist, Überlegungsfrist, Umtausch- und Rückgaberecht, Rückgabemöglichkeit, Widerrufszeitraum, letzter Rückgabetag, Ansichtsfrist
fr: délai de retour, délai de rétractation, période de retour, délai de renvoi, délai de réflexion, délai pour retourner, délais de retour, temps pour retourner, jours pour retourner, jours pour renvoyer, jours pour changer d'avis, jours pour vous rétracter, temps de réflexion, semaines pour changer d'avis, mois pour changer d'avis, semaines pour retourner, semaines pour renvoyer, mois pour retourner, jours pour rendre, jours pour rapporter, semaines pour vous rétracter, pour changer d'avis, délai de repentir, délai de renonciation, période de rétractation, période de réflexion, retour possible sous, retours acceptés sous, date limite de retour, jours de rétractation, jours de réflexion, délai pour renvoyer, délai pour rendre, jours pour vous décider, retour dans les … jours, renvoyer dans les … jours, retourner dans les … jours

[return-cost] kind=attribute value=money of=return-goods
gloss: what sending goods back costs, and who bears it
nl: retourkosten, terugzendkosten, retourneerkosten, kosten van … retour, kosten van … retourzending, retourporto, kosten voor het terugsturen, retourbijdrage, retourtarief, kosten retour, wat kost retourneren, verzendkosten van de retour, verzendkosten voor het retourneren, retourneren kost, portokosten voor … retour, porto van de retour, kosten om … terug te sturen, kosten om … te retourneren, terugsturen kost, terugzenden kost, retourneren kost u, retourzending kost, retourpakket kost, retourvergoeding, retourpost, verzendkosten retour, kosten voor retourneren, kosten van terugzending, retourzendkosten, kosten van het retourneren, retour betaal je, retouren kosten, per retour betalen, bijdrage per retour, inhouding voor … retour, retourverzendkosten, betalen voor … retour, terugsturen betaalt u
en: return cost, return shipping cost, return fee, return postage, cost of returning, returns fee, return charge, returns cost, return shipping fee, cost of sending back, return cost is, cost to return, price of a return, pay for the return, postage for returns, returning costs, sending it back costs, sending back costs, charge for returns, fee for returns, return delivery cost, return delivery fee, return carriage, returns postage, postage back, deduct … for the return, price of returning, return parcel costs, returns cost you, costs to send back, return handling fee
de: Rücksendekosten, Retourenkosten, Rücksendegebühr, Rückversandkosten, Kosten der Rücksendung, Retourengebühr, Rückporto, Retourenpauschale, Kosten für die Rücksendung, Porto für die Rücksendung, Rücksendung kostet, Kosten einer Retoure, Zurückschicken kostet, Zurücksenden kostet, Retoure kostet, Rücksendung kosten, Kosten fürs Zurückschicken, Retourengebühren, Retourporto, Rückversand kostet, Porto für den Rückversand, Kosten des Rückversands, Versandkosten für die Rücksendung, Versandkosten der Retoure, je Retoure, pro Retoure, Gebühr für Rücksendungen, Retournieren kostet, Retourkosten
fr: frais de retour, coût du retour, frais de renvoi, frais de réexpédition, frais de port du retour, coût du renvoi, retour coûte, payer le retour, prix du retour, frais pour le retour, renvoyer coûte, retourner coûte, renvoi coûte, frais de retour s'élèvent, coût d'un retour, coût d'un renvoi, frais d'envoi du retour, port retour, frais de port retour, participation aux frais de retour, retour facturé, retours facturés, prix du renvoi, forfait retour, retour payant, retours payants

[return-free] kind=state opposite=return-at-own-cost of=return-goods
gloss: sending back costs the customer nothing
nl: gratis retour, gratis retourneren, kosteloos retourneren, gratis terug|sturen, retour is gratis, porto is al betaald, portvrij, gratis terug te sturen, kosten van de retour … voor onze rekening, zonder kosten retour, voorgefrankeerd, postzegel is niet nodig, gratis retourzending, kosteloos terug|sturen, gratis terugzenden, kosteloos retour, retourneren kost niets, terugsturen kost niets, gratis terug|brengen, retour zonder kosten, retourkosten … voor onze rekening, retourkosten betalen wij, retourlabel is gratis, gratis retourlabel, retouren zijn gratis, retour is kosteloos, niets voor … retour, geen retourkosten, terugsturen is gratis, retourneren is gratis, gefrankeerd retourlabel, franco retour, antwoordnummer … retour, kosten van terugzending … voor onze rekening, retourneren is kosteloos
en: free return, return for free, return free of charge, prepaid return, postage is already paid, no charge for returns, returns are on us, pre-paid label, prepaid label, free of charge return, send it back free, free returns, returns are free, return is free, returning is free, costs nothing to return, no return fee, no returns fee, free return label, we pay the return postage, we pay for the return, we cover the return, return shipping is free, free return postage, freepost return, return postage paid, prepaid returns label, no cost to return
de: kostenlose Rücksendung, kostenloser Rückversand, kostenlose Retoure, kostenlos zurück|senden, kostenlos zurück|schicken, portofreie Rücksendung, Gratisretoure, bereits frankiert, vorfrankiert, Porto ist bereits bezahlt, gratis Rückversand, Rücksendung ist kostenlos, Rücksendung ist gratis, Retoure ist kostenlos, Rückversand ist kostenlos, Rücksendung kostenfrei, kostenfreie Rücksendung, kostenfreie Retoure, kostenfreier Rückversand, Rücksendung kostet nichts, Retoure gratis, Retoure kostet nichts, wir übernehmen die Rücksendekosten, Rücksendekosten übernehmen wir, Rücksendekosten tragen wir, keine Rücksendekosten, gratis zurück|schicken, gratis zurück|senden, kostenlos retournieren, kostenlos zurück|geben, frankiertes Rücksendeetikett, Zurückschicken ist gratis, frankierter Retourenschein
fr: retour gratuit, retour offert, frais de retour offerts, renvoyer gratuitement, retourner gratuitement, port prépayé, étiquette prépayée, retour sans frais, port déjà payé, prépayé, le retour est gratuit, retours gratuits, retours offerts, retour ne coûte rien, renvoi gratuit, renvoi sans frais, renvoyer sans frais, retourner sans frais, frais de retour pris en charge, aucun frais de retour, frais de retour gratuits, nous payons le retour, retour à nos frais, étiquette de retour gratuite, étiquette retour prépayée, retour en port payé, nous prenons en charge le retour, retour à notre charge

[return-at-own-cost] kind=state opposite=return-free of=return-goods
gloss: the customer pays for sending goods back
nl: retourkosten voor eigen rekening, op eigen kosten terug|sturen, zelf de retourkosten, zelf de porto, retourzending betaal je zelf, retourzending is voor eigen rekening, zelf … retour betalen, retour op eigen kosten, kosten van … retour … voor jouw rekening, zelf frankeren, u betaalt zelf de retour, retourkosten … voor uw rekening, retourkosten betaal je zelf, retourkosten zijn voor de klant, retourkosten voor rekening van … klant, kosten van terugzending … voor uw rekening, terugzenden op eigen kosten, kosten van … retourzending … voor uw rekening, porto betaalt u zelf, retourneren op eigen kosten, op eigen kosten retourneren, retourkosten komen voor uw rekening, zelf voor de retour betalen, zelf postzegels
en: return at your own cost, pay the return postage, return postage is your responsibility, return at your own expense, cover the cost of returning, bear the cost of returning, you pay for the return, returns are at your expense, return costs are yours, you pay the return shipping, return postage is on you, customer pays return, you cover the return postage, responsible for the cost of returning, own cost of return, you bear the return cost, cover the return shipping, responsible for return postage
de: Rücksendung auf eigene Kosten, Rücksendekosten selbst tragen, Rücksendekosten trägt der Kunde, Kosten der Rücksendung tragen, selbst frankieren, unfrei, =Rücksendung zahlen Sie, Rücksendekosten zahlen Sie, Rücksendung zahlen Sie selbst, Rücksendekosten gehen zu Ihren Lasten, Rücksendung auf Ihre Kosten, Porto zahlen Sie selbst, Rücksendekosten zu Lasten des Kunden, Kosten der Rücksendung trägt der Kunde, Rückporto zahlen Sie, auf eigene Kosten zurück|senden, auf eigene Kosten zurück|schicken, Retoure zahlen Sie selbst, Rückversand auf eigene Kosten
fr: retour à votre charge, frais de retour à votre charge, retour à vos frais, frais de retour à la charge du client, renvoyer à vos frais, affranchir vous-même, retour est à votre charge, vous payez le retour, vous payez les frais de retour, frais de renvoi à votre charge, frais de réexpédition à votre charge, retour à la charge du client, le retour est à vos frais, frais de retour sont à votre charge, retourner à vos frais

[return-label] kind=thing of=return-goods
gloss: label to stick on a returning parcel
nl: retourlabel, retoursticker, retouretiket, verzendlabel, retourcode, QR-code voor … retour, retourzegel, label voor de retour, retourpostzegel, retourstrook, retourzendlabel, frankeerlabel, antwoordlabel, terugstuurlabel, label om terug te sturen, barcode voor … retour
en: return label, returns label, return sticker, shipping label, return code, label for your return, returns barcode, return QR code, returns QR code, return barcode, returns code, postage label
de: Retourenlabel, Rücksendeetikett, Retourenaufkleber, Rücksendeschein, Retourenschein, Versandetikett, Rücksendelabel, Rücksendeaufkleber, Retourenetikett, Retouretikett, Retourlabel, QR-Code für … Retoure, Rücksende-Etikett, Retourencode, Paketaufkleber, Paketschein, Rücksendemarke, Versandaufkleber
fr: étiquette de retour, étiquette retour, bon de retour, bordereau de retour, étiquette d'expédition, étiquette de renvoi, bordereau retour, étiquette prépayée de retour, vignette de retour, code retour, QR code de retour, étiquette pour le retour

[print-label] kind=action is=print
gloss: printing the label oneself
nl: label printen, label afdrukken, retourlabel uit|printen, etiket printen, etiket afdrukken, retourlabel printen, label uit|printen, label zelf printen
en: print the label, print out the label, print your label, print your own label, print the return label, print off the label
de: Etikett ausdrucken, Label ausdrucken, Label drucken, Etikett drucken, Retourenschein ausdrucken, Retourenlabel ausdrucken, Rücksendeetikett ausdrucken
fr: imprimer l'étiquette, imprimer … étiquette, imprimer votre étiquette, impression de l'étiquette, imprimer le bordereau

[return-form] kind=document of=form,return-goods
gloss: form to fill in with a return
nl: retourformulier, herroepingsformulier, retourbon, modelformulier voor herroeping, retourbrief, terugzendformulier, retourbriefje, retourkaart, pakbon met retour
en: return form, returns form, withdrawal form, returns slip, returns note, return note, return slip, cancellation form, returns sheet
de: Rücksendeformular, Widerrufsformular, Retourenformular, Muster-Widerrufsformular, Rücksendeschreiben, Retourformular, Rückgabeformular, Retourenbegleitschein, Rücksendebogen, Widerrufsvordruck
fr: formulaire de retour, formulaire de rétractation, bulletin de retour, bordereau de rétractation, formulaire de renvoi, fiche de retour, formulaire retour

[register-return] kind=action of=return-goods
gloss: announcing a return beforehand
nl: retour aan|melden, aan|melden van … retour, retourzending aan|melden, retour melden, retourportaal, retouraanmelding, retourverzoek, retour door|geven, retour aan|vragen, retour starten, retouraanvraag, retour vooraf melden, retour in|plannen, retournummer, RMA-nummer, retourneren aanmelden, retour aan|maken, retournering aan|melden
en: register … return, request a return, return request, book a return, returns portal, start a return, report your return, return authorisation, arrange a return, log a return, log your return, register your return, create a return, set up a return, returns number, RMA number, RMA, raise a return, notify us of your return, returns authorisation, tell us about your return
de: Retoure anmelden, Rücksendung anmelden, Retourenportal, Retoure ankündigen, Rücksendung ankündigen, Retourenanmeldung, Retoure beantragen, Rücksendung beantragen, Retoure melden, Retoure anlegen, Retourennummer, RMA-Nummer, Rücksendenummer, Retoure starten, Rückgabe anmelden, Rücksendung registrieren, Retoure vorab melden
fr: déclarer … retour, enregistrer … retour, demande de retour, demander un retour, portail de retour, signaler … retour, annoncer … retour, créer un retour, lancer un retour, initier un retour, numéro de retour, numéro RMA, demander le retour, introduire un retour, enregistrer votre retour, déclaration de retour, faire une demande de retour

[return-drop-off] kind=action is=return-goods,hand-in
gloss: handing in a return at a service point
nl: retour inleveren, pakket af|geven, retour af|geven bij, inleveren bij … pakketpunt, inleverpunt, retour af|leveren, retourpakket in|leveren, retourpakket af|geven, retour inleveren bij, retourpunt, retour brengen naar, retourbalie, retour langs|brengen
en: drop|off the return, hand in at a parcel shop, drop off your parcel, drop your return, drop off your return, return drop-off, take your return to, hand in your return, drop it at a parcel point, returns desk, drop the parcel off
de: Paket abgeben, in einem Paketshop abgeben, Retoure abgeben, Abgabe im Paketshop, Retoure aufgeben, Paket aufgeben, Retourenpaket abgeben, Rücksendung abgeben, Retourenstelle, Rücksendung aufgeben, Retourenschalter, Annahmestelle für Retouren
fr: déposer … colis, dépôt en point relais, déposer en point relais, remettre en point relais, déposer votre retour, déposer le retour, remettre le colis, dépôt du colis, déposer l'article, dépôt du retour

[return-pickup] kind=action is=return-goods,fetch
gloss: courier fetches the return at the customer's home
nl: retour laten ophalen, retour ophalen, ophalen aan huis, thuis laten ophalen, bij je thuis opgehaald, ophaalservice, retour bij je thuis op|halen, ophaalafspraak, retour komen halen, komen de retour halen, retour wordt opgehaald, retour wordt gehaald, bij u thuis ophalen, aan huis op|halen, aan de deur op|halen, thuis op|halen, ophaaldienst, ophalen bij u thuis, koerier haalt … op
en: return collection, collect it from your home, collection from home, collected from your home, home pickup, we collect your return, pick up your return, home collection, return pick-up, returns pickup, collect your return, collect the return, doorstep collection, collection at your door, courier collects, pick-up at home, courier collection, arrange a collection, we come and collect
de: Rückholung, Retoure abholen lassen, Abholung zu Hause, Abholservice, Abholauftrag, =bei Ihnen abgeholt, Retoure wird abgeholt, Retourenabholung, Hausabholung, Abholung an der Haustür, zu Hause ab|holen, bei Ihnen ab|holen, Abholung bei Ihnen, Abholdienst, holen die Retoure ab, Abholung durch den Kurier
fr: enlèvement à domicile, retour à domicile, venir chercher … chez vous, reprise à domicile, collecte à domicile, enlèvement chez vous, collecte chez vous, ramassage à domicile, reprise chez vous, retour récupéré chez vous, récupérer à votre domicile, passage du coursier, enlèvement du colis, enlèvement de votre retour, ramassage chez vous, coursier vient chercher

[return-pickup-fee] kind=attribute value=money of=return-pickup
gloss: what collection of a return at home costs
nl: ophaalkosten, kosten voor het ophalen, ophaaltarief, ophalen kost, ophaalservice kost, ophalen van uw retour kost, ophaaltoeslag, ophaalvergoeding, ophalen aan huis kost
en: collection fee, collection charge, pickup fee, cost of collection, collection from home costs, we charge for collection, pick-up fee, cost of pick-up
de: Abholkosten, Abholgebühr, Abholpauschale, Abholung kostet, Gebühr für die Abholung, Preis der Abholung, Kosten der Abholung
fr: frais d'enlèvement à domicile, frais de collecte, coût de l'enlèvement, enlèvement coûte, enlèvement facturé, frais de ramassage, prix de l'enlèvement, frais de reprise à domicile, coût de la collecte

[return-in-store] kind=action is=return-goods of=shop
gloss: bringing an online purchase back to a shop
nl: retourneren in de winkel, terugbrengen naar de winkel, in de winkel retourneren, in de winkel inleveren, winkelretour, in een filiaal terug|brengen, in de winkel terug|brengen, online gekocht in de winkel terug, retour in de winkel, terug naar de winkel brengen, retourneren bij een filiaal, in een winkel in|leveren, winkelretouren, retour in een filiaal, in een vestiging terug|brengen, bij een winkel terug|brengen, retour aan de balie, in de zaak terug|brengen, naar het filiaal terug|brengen, aan de kassa terug|brengen
en: return in store, return to store, in-store return, bring back to a store, take it back to a shop, return it to any shop, return in any branch, return at a branch, return to a shop, return at a store, bring it back to the shop, bring it into a store, take back to a branch, hand in at a store, branch return, return over the counter, returned in store, return in the shop
de: Rückgabe in der Filiale, in der Filiale zurückgeben, Filialrückgabe, im Laden zurückgeben, Rückgabe im Geschäft, in der Filiale retournieren, Rückgabe im Laden, Rückgabe im Markt, im Geschäft zurück|geben, im Markt zurück|geben, in der Filiale ab|geben, Retoure in der Filiale, Retoure im Geschäft, in die Filiale zurück|bringen, in den Laden zurück|bringen, Rückgabe am Schalter, an der Kasse zurück|geben
fr: retour en magasin, retourner en magasin, rapporter en magasin, rendre en magasin, retour en boutique, retourner en boutique, rendre en boutique, rapporter dans un magasin, retours en magasin, ramener en magasin, rapporter au magasin, rendre dans un magasin, ramener au magasin, déposer en magasin, retour au comptoir, retourner au magasin

[return-by-post] kind=action is=return-goods of=post-channel
gloss: sending back by post
nl: per post retourneren, per post terug|sturen, retour per post, via de post terug|sturen, met de post retour, met de post terug|sturen, met de post retourneren, postretour, per pakketpost terug
en: return by post, post it back, return by mail, postal return, postal returns, return it by post, send it back by post, send back by mail, mail-in return, post your return, returned by post
de: Rücksendung per Post, per Post zurück|senden, per Post zurückgeben, postalische Rücksendung, mit der Post zurück|schicken, per Post zurück|schicken, Postretoure, Rückgabe per Post, Retoure per Post, postalisch zurück|senden, auf dem Postweg zurück
fr: retour par la poste, renvoyer par la poste, retour par courrier, retourner par la poste, par voie postale … retour, retour postal, renvoyer par courrier, retour via la poste, renvoi par la poste, retourner par courrier

[return-address] kind=attribute value=contact of=return-goods
gloss: address to which returns go
nl: retouradres, retourafdeling, retourmagazijn, adres voor retouren, adres voor … retour, retourantwoordnummer, retourcentrum, terugzendadres
en: return address, returns address, returns department, address for returns, returns centre, returns warehouse, where to send your return
de: Rücksendeadresse, Retourenadresse, Retourenabteilung, Retourenzentrum, Rücksendeanschrift, Adresse für Rücksendungen, Adresse für Retouren, Retourenlager, Rückgabeadresse
fr: adresse de retour, service retours, adresse de renvoi, adresse pour les retours, adresse pour le retour, centre de retours, centre de retour, entrepôt retours

[proof-of-posting] kind=document
gloss: receipt showing that a return was sent
nl: verzendbewijs, bewijs van verzending, afgiftebewijs, verzendbon, verzendbewijsje, bewijs van afgifte, aangiftebewijs, bonnetje van … postkantoor, bewijs van terugzending, inleverbewijs
en: proof of posting, proof of postage, certificate of posting, drop-off receipt, drop-off slip, posting receipt, proof of return, proof of drop-off, proof of dispatch, proof of sending
de: Einlieferungsbeleg, Versandnachweis, Versandbeleg, Einlieferungsschein, Einlieferungsnachweis, Versandbestätigung der Post, Aufgabebeleg, Abgabebeleg, Nachweis der Rücksendung, Einlieferungsquittung, Absendenachweis
fr: preuve de dépôt, preuve d'envoi, justificatif de dépôt, récépissé de dépôt, reçu de dépôt, ticket de dépôt, justificatif d'envoi, preuve de renvoi, récépissé postal, preuve d'expédition, bordereau de dépôt

[return-processing-time] kind=attribute value=duration of=process-return,return-goods
gloss: how long the seller takes to check and book a return
nl: retourverwerkingstijd, verwerking van … retour duurt, verwerkingstijd van … retour, verwerkingstijd retouren, verwerken … retour binnen, retour binnen … verwerkt, retour is binnen … verwerkt, verwerkingstijd van retouren, retour controleren duurt, afhandeling van … retour duurt, retouren worden binnen … verwerkt, retourafhandeling duurt
en: return processing time, returns processing time, time to process your return, process your return within, returns are processed within, return is processed within, process returns within, processing a return takes, processing your return takes, return takes … to process, checking your return takes, handle your return within
de: Retourenbearbeitungszeit, Bearbeitungszeit der Retoure, Bearbeitung Ihrer Retoure dauert, Bearbeitungsdauer der Rücksendung, Retouren werden innerhalb … bearbeitet, Retoure wird innerhalb … bearbeitet, Bearbeitung der Retoure dauert, Bearbeitungszeit für Retouren, Prüfung der Retoure dauert, Bearbeitung der Rücksendung dauert, Retourenbearbeitung dauert
fr: délai de traitement du retour, traitement du retour prend, délai de traitement des retours, retour est traité sous, retours sont traités sous, traitons votre retour sous, traitons les retours, délai de traitement de votre retour, traitement de votre retour prend, vérification du retour prend

[process-return] kind=action of=return-goods
gloss: seller receives, checks and books a returned parcel
nl: retour verwerken, retour verwerkt, retourverwerking, retour controleren, verwerking van … retour, retour binnen, retour ontvangen, retour afhandelen, afhandeling van … retour, retour in behandeling, retour na|kijken, retourcontrole, binnenkomst van … retour, ontvangst van … retour, retourafhandeling, retour inboeken, ontvangst van … retourzending
en: process … return, return processed, receive your return, inspect … return, check … return, handle your return, process returns, processing of returns, once we receive your return, receipt of the return, receipt of your return, returns processing, book in … return, inspect the item, checked your return
de: Retoure bearbeiten, Retoure prüfen, Retourenbearbeitung, Eingang der Retoure, Rücksendung erhalten, Eingang der Rücksendung, Retoure verarbeiten, Rücksendung bearbeiten, Rücksendung prüfen, Erhalt der Rücksendung, Erhalt der Retoure, Retourenprüfung, Abwicklung der Retoure, Retourenabwicklung, Rücksendung eingegangen, Retoure eingegangen
fr: traiter … retour, retour traité, réception du retour, contrôler … retour, réception de votre retour, traitement du retour, traitement de votre retour, vérifier votre retour, vérification du retour, réception du colis retourné, réception de votre colis retour, contrôle du retour

[return-status] kind=state of=return-goods
gloss: how far a return has come
nl: retourstatus, status van … retour, stand van … retour, retour volgen, hoe staat het met … retour, voortgang van … retour, retour traceren
en: return status, status of your return, track your return, track a return, where is my return, return tracking, progress of your return
de: Retourenstatus, Status der Retoure, Status der Rücksendung, Retoure verfolgen, Rücksendung verfolgen, Rücksendestatus, Stand der Retoure, wo ist meine Retoure, Sendungsverfolgung der Retoure
fr: statut du retour, statut de votre retour, suivi du retour, suivre … retour, état du retour, suivi de votre retour, état de votre retour

[return-rejected] kind=event of=return-goods
gloss: seller does not accept a return
nl: retour geweigerd, retour afgekeurd, retour niet geaccepteerd, retour afgewezen, niet terug|nemen, retour niet aannemen, retour weigeren, retour afwijzen, retouren nemen wij niet aan, retour niet in behandeling, nemen wij niet terug, nemen we niet terug, nemen het niet terug
en: return rejected, return refused, return not accepted, refuse a return, refuse your return, reject your return, reject a return, decline your return, won't take it back, do not accept the return, return declined, unable to accept your return
de: Retoure abgelehnt, Rücksendung abgelehnt, Retoure nicht akzeptiert, Rücknahme abgelehnt, Retoure nicht annehmen, Retoure verweigert, Rücksendung nicht angenommen, Annahme der Retoure verweigern, Rücksendung verweigert, nehmen wir nicht zurück, Rücknahme verweigern
fr: retour refusé, refuser … retour, retour non accepté, refuser votre retour, refus du retour, retour rejeté, ne reprenons pas, n'acceptons pas le retour, retour n'est pas accepté

[take-back] kind=action of=return-goods
gloss: seller accepts goods back
nl: terug|nemen, terugname, retour accepteren, retour aan|nemen, terug aannemen, retouren accepteren, neemt de winkel … terug, retour nemen
en: accept returns, accept a return, take the item back, accept … back, take back goods, take your item back, accept your return, take returns, accepts returns
de: zurück|nehmen, Rücknahme, Rückgabe akzeptieren, Retouren annehmen, Retoure akzeptieren, Retouren akzeptieren, Rückgabe annehmen, Ware zurück|nehmen
fr: reprendre(goods), accepter … retour, accepter les retours, reprendre l'article, reprendre le produit, accepter le retour, acceptons les retours, reprise de l'article, reprise du produit, reprise de la marchandise

[non-returnable] kind=state of=return-goods
gloss: goods excluded from return
nl: niet retourneerbaar, uitgesloten van retour, geen retour mogelijk, niet retour, uitgesloten van herroeping, kan niet retour, kunnen niet retour, niet worden geretourneerd, uitgezonderd van retour, niet terug te sturen, retourneren is niet mogelijk, niet te retourneren, niet retourneren, kunt u niet retourneren, mag niet retour, mogen niet retour, niet ruilbaar, van retour uitgesloten, kan niet worden teruggestuurd, kunnen niet teruggestuurd, kan niet geretourneerd, retour is niet mogelijk, terugsturen is niet mogelijk, niet geruild of geretourneerd, uitgesloten van herroepingsrecht, uitgezonderd van herroepingsrecht, retour uitgesloten, niet retourneren of ruilen, terugsturen kan niet, retourneren kan niet
en: non-returnable, excluded from return, cannot be returned, not returnable, final sale, no returns, exempt from return, can't be returned, cannot be sent back, can't be sent back, not eligible for return, no return possible, not be returned, excluded from the right to cancel, we do not accept returns, may not be returned, no returns accepted, unable to return, not accepted for return, can't return, cannot return, no change-of-mind returns, sale is final, all sales final
de: vom Umtausch ausgeschlossen, vom Widerruf ausgeschlossen, von der Rückgabe ausgeschlossen, nicht retournierbar, keine Rückgabe, von der Rücknahme ausgeschlossen, Rückgabe ausgeschlossen, kann nicht zurückgegeben werden, können nicht zurückgegeben werden, nicht zurückgegeben, nicht retourniert werden, nicht zurückgesendet werden, Rücksendung ausgeschlossen, Retoure ausgeschlossen, Rückgabe nicht möglich, Rücksendung nicht möglich, Retoure nicht möglich, Umtausch ausgeschlossen, Rücknahme ausgeschlossen, von der Retoure ausgeschlossen, nicht rückgabefähig, Widerruf ausgeschlossen
fr: non retournable, ni repris ni échangé, exclu du retour, ne peut être retourné, ne peut pas être retourné, exclu du droit de rétractation, pas de retour possible, retour impossible, aucun retour, aucun retour possible, ne peuvent être retournés, ne peuvent pas être retournés, ne sont pas repris, n'est pas repris, ne peut être renvoyé, ne peut pas être renvoyé, exclu des retours, exclus du retour, retours non acceptés, ni repris ni échangés, non remboursable ni échangeable, pas retournable

[original-packaging] kind=thing is=packaging
gloss: packaging in which the product was delivered
nl: originele verpakking, oorspronkelijke verpakking, originele doos, in de verpakking, oorspronkelijke doos, fabrieksverpakking, doos waarin … geleverd, verpakking waarin … geleverd, originele kartonnen doos, originele productverpakking, verpakking van de fabrikant
en: original packaging, original box, packaging it came in, original wrapping, box it came in, manufacturer's packaging, original boxes, manufacturer's box, packaging in which it arrived
de: Originalverpackung, Originalkarton, in der Verpackung, Originalverpackungen, ursprüngliche Verpackung, originale Verpackung, Originalschachtel, Herstellerverpackung, Verpackung des Herstellers
fr: emballage d'origine, emballage original, boîte d'origine, carton d'origine, emballage initial, conditionnement d'origine, boîte originale, carton original, emballage du fabricant, emballage de livraison

[unused-condition] kind=state is=new-state opposite=used-condition
gloss: product as good as new
nl: in nieuwstaat, als nieuw, ongewassen, onbeschadigd en ongebruikt, zoals ontvangen, nieuw en ongebruikt, ongedragen en ongewassen, in originele staat, in de oorspronkelijke staat, in nieuwe staat, in ongebruikte staat, in onberispelijke staat, in perfecte staat
en: in original condition, as new, unwashed, like new, in resaleable condition, in the condition you received it, unused and unworn, unused condition, brand new condition, unopened and unused, in perfect condition, resalable condition, in its original state
de: im Originalzustand, ungewaschen, wie neu, unbenutzt und unbeschädigt, im Neuzustand, im ursprünglichen Zustand, in einwandfreiem Zustand, in neuwertigem Zustand, originaler Zustand, wiederverkaufsfähig
fr: état neuf, non utilisé, non lavé, comme neuf, état d'origine, jamais porté, parfait état, non portés, dans leur état d'origine, dans son état d'origine, en parfait état, jamais utilisé, ni porté ni lavé, état impeccable

[used-condition] kind=state is=used-state opposite=unused-condition
gloss: product worn or used
nl: gedragen(worn), gebruikssporen, sporen van gebruik, draagsporen, =gebruikt is, =gebruikt zijn, =is gebruikt, =zijn gebruikt, =al gebruikt, gebruiksschade, tekenen van gebruik, sporen van slijtage, gedragen kleding, slijtsporen, zichtbaar gebruikt
en: signs of use, used item, signs of wear, worn items, worn clothing, marks of use, traces of use, visibly used
de: getragen(used condition), Gebrauchsspuren, benutzt(used condition), Tragespuren, Spuren von Gebrauch, Gebrauchsspur, Tragespur, sichtbar gebraucht, Abnutzungsspuren
fr: porté(worn), traces d'usage, traces d'utilisation, signes d'usure, traces de port, signes d'utilisation, marques d'usure, visiblement utilisé, visiblement porté

[try-on] kind=action
gloss: trying goods as one would in a shop
nl: thuis passen, paskamer, =te passen, =gepast, kleding passen, =passen en, thuis aan|passen, kleding aan|passen, pashokje, pashokjes, =pas het rustig
en: try at home, try it out, fitting room, try clothes on, try it on, try them on
de: Anprobieren zu Hause, Anprobe, Umkleide, zu Hause anprobieren, Anprobekabine
fr: essayage, essayer chez vous, cabine d'essayage, essayer un vêtement, essayer des chaussures, essayer chez soi, cabines d'essayage, salon d'essayage, essayer à la maison

[tags-attached] kind=state
gloss: labels still on the garment
nl: labels er nog aan, kaartjes er nog aan, met de labels, prijskaartje eraan, label er nog aan, met kaartje,
  labels … zitten, labels … eraan, label … eraan, kaartje … eraan, kaartjes … eraan, kaartje … afgeknipt, label … afgeknipt, label … verwijderd, labels … verwijderd, labels … aan het kledingstuk, prijskaartje … af, labels vast, labels nog aan, kaartje zit, kaartjes zitten, labels intact, etiketten nog aan
en: tags attached, with tags, tags still on, labels attached, labels still on,
  tags … removed, labels … removed, cut off the tags, cut the tags, without the tags, without tags, tags … attached, tags intact, labels intact, original tags, tags on, swing tags, tag attached
de: mit Etikett, Etikett noch dran, mit allen Etiketten, Etiketten nicht entfernt,
  Etikett ab|schneiden, Etikett … entfernt, Etikett … abgeschnitten, Etiketten … dran, Etiketten … entfernt, ohne Etikett, Etikett noch daran, Etiketten noch daran, Etikett am Kleidungsstück, mit Originaletikett, Etiketten am Artikel, Preisschild … dran
fr: étiquettes attachées, avec étiquettes, étiquettes intactes, avec ses étiquettes,
  étiquette … attachée, étiquette coupée, étiquette … enlevée, étiquettes … enlevées, sans étiquette, étiquettes … retirées, étiquette … présente, étiquettes d'origine, étiquettes encore attachées, étiquette encore, étiquettes toujours, étiquettes en place

[hygiene-seal] kind=thing
gloss: seal showing a product has not been used
nl: hygiënesticker, hygiënestrip, hygiënezegel, verzegeling, zegel(hygiene), hygiënische strip, hygiënezegels, hygiënefolie, beschermstrip, beschermzegel, hygiënische verzegeling, beschermsticker
en: hygiene seal, hygiene sticker, seal(hygiene), hygienic seal, protective seal, hygiene strip, hygiene tape, hygiene liner, protective strip, tamper seal
de: Hygienesiegel, Hygienestreifen, Siegel(hygiene), Versiegelung, Hygieneschutz, Hygieneaufkleber, Hygieneversiegelung, Schutzfolie am Slip, Schutzsiegel, Hygienefolie
fr: protection hygiénique, scellé d'hygiène, opercule, bande d'hygiène, sceau d'hygiène, film d'hygiène, bande hygiénique, bande de protection, autocollant d'hygiène, scellé de protection

[seal-broken] kind=event is=opened
gloss: packaging or seal opened
nl: zegel verbroken, geopende verpakking, verpakking geopend, seal verbroken, verzegeling verwijderd, zegel verwijderd, geopende zegel, verzegeling open, zegel is verbroken, verzegeling is verbroken
en: seal removed, opened packaging, unsealed, seal is broken, seal has been broken, opened packs, no longer sealed
de: Siegel geöffnet, geöffnete Verpackung, Versiegelung entfernt, Siegel beschädigt, Versiegelung geöffnet, Versiegelung gebrochen, Siegel entfernt, nicht mehr versiegelt
fr: scellé brisé, emballage ouvert, scellé ouvert, opercule retiré, scellé retiré, sceau brisé, emballage descellé, emballages ouverts

[exchange-window] kind=attribute value=duration of=exchange
gloss: how long goods may be exchanged
nl: ruiltermijn, ruilperiode, omruiltermijn, termijn om te ruilen, ruilen binnen, binnen … ruilen, binnen … omruilen, omwisseltermijn, dagen om te ruilen, ruilen kan tot, weken om te ruilen, ruilen kan binnen, dagen de tijd om … te ruilen, dagen ruilrecht, omruilen binnen, ruilrecht, omruilgarantie, ruilgarantie
en: exchange period, exchange window, time to exchange, exchange within, exchanged within, days to exchange, weeks to exchange, swap within, exchanges within, exchange guarantee, swap it within
de: Umtauschfrist, Umtauschzeitraum, Frist zum Umtausch, Umtausch innerhalb, umtauschen innerhalb, Umtausch binnen, Tage Umtauschrecht, Umtauschrecht, Tage zum Umtauschen, Umtauschgarantie, Zeit für den Umtausch, innerhalb … umtauschen
fr: délai d'échange, période d'échange, délai pour échanger, échange sous, échanger sous, échange possible sous, jours pour échanger, semaines pour échanger, échangé dans un délai, délai pour un échange, échanges sous, échange dans les … jours, échanger dans les … jours

[exchange-cost] kind=attribute value=money of=exchange
gloss: what an exchange costs
nl: ruilkosten, omruilkosten, kosten voor ruilen, ruilen kost, omruilen kost, omwisselen kost, ruil kost, kosten van … ruilen, kosten voor omruilen
en: exchange fee, cost of exchange, exchange charge, exchange costs, exchanging costs, charge for exchanging, fee for an exchange, exchanges cost, price of an exchange
de: Umtauschkosten, Umtauschgebühr, Kosten für den Umtausch, Umtausch kostet, Umtauschen kostet, Gebühr für den Umtausch, Tauschgebühr
fr: frais d'échange, coût de l'échange, échange coûte, échanger coûte, coût d'un échange, échange est facturé, prix de l'échange

[exchange-size] kind=action is=exchange
gloss: exchange for another size or colour
nl: andere maat, maat ruilen, ruilen voor een andere maat, andere kleur ruilen, omruilen voor … maat, ruilen voor een maat groter, ruilen voor andere maat, omruilen voor een andere kleur, maatje groter, maatje kleiner, andere maat sturen, ruilen voor een andere kleur, maatruil, van maat wisselen, maat groter
en: different size, exchange for another size, other size, swap sizes, swap for a different size, size exchange, larger size, smaller size, another size, swap it for another size, exchange it for a different size, different colour instead, size up, wrong size
de: andere Größe, in einer anderen Größe, gegen eine andere Größe, Größentausch, Größe tauschen, Größe umtauschen, andere Größe umtauschen, Umtausch in eine andere Größe, Größenumtausch, eine Nummer größer, eine Nummer kleiner, gegen eine andere Farbe, falsche Größe, anderer Größe, passende Größe senden
fr: autre taille, échanger contre une autre taille, changer de taille, taille différente, échange de taille, changement de taille, échanger la taille, une taille au-dessus, une taille en dessous, échanger contre une autre couleur, mauvaise taille, la bonne taille

[refund-time] kind=attribute value=duration of=refund
gloss: how long until the money is back
nl: terugbetaaltermijn, terugbetalingstermijn, restitutietermijn, binnen … je geld terug, binnen … op je rekening, terugbetaling duurt, duur van … terugbetaling, binnen … teruggestort, hoe snel … geld terug, hoelang duurt … terugbetaling, wanneer … geld terug, geld binnen … terug, terugbetaald binnen, binnen … terugbetaald, terugbetaling binnen, terugbetaling volgt binnen, restitutie volgt binnen, restitutie binnen, restitutie duurt, terugstorting binnen, terugstorting duurt, terugstorten binnen, binnen … terugstorten, binnen … terugbetalen, binnen … terug op … rekening, geld terug binnen, dagen om … terug te betalen, dagen … teruggestort, dagen … terugbetaald, weken … terugbetaald, bedrag binnen … terug, terugboeking duurt, wij betalen … binnen … terug, terugbetalingsperiode, duurt het voordat … geld terug, verwerken … terugbetaling binnen, wachttijd op … terugbetaling, geld na … terug, terugbetaling kan … duren, terugbetaald na, teruggestort na
en: refund time, refund period, refund takes, time for a refund, refund timeframe, refund processing time, money back within, how long … refund, when … refund, refunded within, money back in … days, refund within, refunds take, refund takes up to, refunded inside, refund inside, money back inside, get your money back within, refunds are processed within, refund is processed within, process your refund within, reimbursed within, reimbursement takes, reimbursement within, days for a refund, days for your refund, repay you within, refund you within, paid back within, days for the refund, allow … for your refund, credited within, refund issued within, issue a refund within, money will be back within, back in your account within, takes … for the money to reach, refunded in … days, refund in … days
de: Erstattungsdauer, Erstattungsfrist, Erstattung dauert, Rückerstattungsdauer, Erstattungszeitraum, Dauer der Erstattung, Rückzahlungsfrist, wann … Geld zurück, wie lange … Erstattung, erstattet innerhalb, Geld innerhalb … zurück, Erstattung innerhalb, Rückerstattung innerhalb, Rückerstattung dauert, Erstattung erfolgt innerhalb, Rückzahlung innerhalb, Rückzahlung dauert, erstatten innerhalb, Geld zurück innerhalb, Geld innerhalb von … zurück, Rücküberweisung dauert, Tage auf Ihre Erstattung, Gutschrift erfolgt innerhalb, gutgeschrieben innerhalb, rückerstattet innerhalb, zurückerstattet innerhalb, zurückgezahlt innerhalb, erstatten Ihnen … innerhalb, Erstattungen dauern, Dauer der Rückerstattung, Dauer der Rückzahlung, Geld ist … zurück, Erstattung nach, Zeitraum für die Erstattung, erstattet binnen, Erstattung binnen
fr: délai de remboursement, remboursement prend, temps de remboursement, délais de remboursement, quand … remboursement, remboursé sous, remboursé dans, remboursement sous, remboursement a lieu sous, remboursement intervient sous, remboursement est effectué sous, rembourser sous, remboursons sous, remboursement en … jours, remboursement intervient dans, argent sous … jours, récupérez votre argent sous, remboursements sous, remboursements prennent, jours pour être remboursé, jours pour rembourser, jours pour le remboursement, recrédité sous, crédité sous, délai de recrédit, durée du remboursement, attendre … remboursement, somme recréditée sous, remboursé après, remboursement dans les … jours, remboursé en … jours

[refund-method] kind=attribute of=refund,pay
gloss: the way or account through which money is refunded
nl: dezelfde betaalmethode, manier van terugbetaling, oorspronkelijke betaalwijze, betaalmethode waarmee … besteld, zelfde betaalwijze, via dezelfde weg, oorspronkelijke betaalmethode, op dezelfde manier terug, op de rekening waarmee … betaald, terug naar dezelfde rekening, zelfde betaalmethode, zelfde betaalmiddel, dezelfde betaalwijze, hetzelfde betaalmiddel, rekening waarmee u betaald, betaalwijze van … bestelling, terugbetaalwijze, oorspronkelijke betaalmiddel, op de manier waarop … betaald, rekening waarvan … betaald, kaart waarmee … betaald
en: method you paid with, original method of payment, way you paid, original payment method, same payment method, same way you paid, original form of payment, original payment card, card you paid with, card used to pay, same means of payment, account you paid from, method of refund, refund method, refunded to the card, back to the card, refunded to the original, original source of payment
de: ursprüngliche Zahlungsart, dasselbe Zahlungsmittel, ursprüngliches Zahlungsmittel, gleiche Zahlungsweise, über die gewählte Zahlungsart, Erstattungsart, gleiche Zahlungsart, selbe Zahlungsart, gleiches Zahlungsmittel, auf demselben Weg erstattet, auf dem gleichen Weg zurück, ursprünglicher Zahlungsweg, ursprüngliche Zahlungsmethode, dieselbe Zahlungsart, dieselbe Zahlungsmethode, bei der Bestellung verwendete Zahlungsart, Art der Erstattung, verwendetes Zahlungsmittel, Karte mit der … bezahlt, Konto von dem … bezahlt
fr: mode de paiement utilisé, mode de paiement d'origine, moyen de paiement initial, même moyen de paiement, moyen de paiement utilisé, même mode de paiement, mode de paiement initial, moyen de paiement d'origine, carte utilisée lors du paiement, carte ayant servi au paiement, même moyen que, carte utilisée pour payer, mode de remboursement, compte utilisé pour payer, moyen de paiement utilisé lors, mode de règlement initial

[full-refund] kind=action is=refund opposite=partial-refund
gloss: whole amount is paid back
nl: volledige terugbetaling, volledige restitutie, volledig terugbetaald, hele bedrag terug, volledig aankoopbedrag, volledige bedrag terug, volledig bedrag terug, volledige aankoopprijs, hele aankoopbedrag, geheel terugbetaald, 100% terugbetaald, volledig vergoed, volledige aankoopsom, volledig terug|betalen, volledig terug|krijgen, volledig gerestitueerd, het gehele bedrag terug, volledig teruggestort, volledige vergoeding
en: full refund, refunded in full, full amount back, complete refund, full reimbursement, all your money back, full price back, fully refunded, 100% refund, refunded the full amount, refund the full amount, entire amount refunded, refund in full, full purchase price back, full money back, fully reimbursed, whole amount back, refund the entire
de: volle Erstattung, vollständige Erstattung, voller Kaufpreis, vollständig erstattet, gesamter Kaufpreis, voll erstattet, voller Betrag zurück, ganzer Betrag zurück, Kaufpreis vollständig, ganzer Kaufpreis, vollen Betrag erstatten, zu 100% erstattet, komplett erstattet, volle Rückerstattung, vollständige Rückerstattung, in voller Höhe erstattet, gesamter Betrag erstattet, vollständige Rückzahlung, komplette Erstattung, volle Kostenerstattung
fr: remboursement intégral, remboursé intégralement, remboursement total, intégralité du montant, remboursement complet, totalité du montant, remboursé à 100%, remboursé en totalité, entièrement remboursé, remboursement de la totalité, intégralité du prix, remboursé totalement, montant intégral remboursé, remboursement à 100%, totalité du prix

[partial-refund] kind=action is=refund opposite=full-refund
gloss: only part of the amount is paid back
nl: gedeeltelijke terugbetaling, gedeeltelijke restitutie, deel van het bedrag terug, deels terugbetaald, gedeeltelijk terugbetaald, deel terugbetaald, gedeelte terugbetaald, gedeelte van het bedrag terug, deel van het aankoopbedrag, naar rato terugbetaald, helft terug, naar rato terug|betalen, slechts gedeeltelijk vergoed, halve terugbetaling, deel terug|krijgen, deels terug|betalen
en: partial refund, part refund, refunded in part, partially refunded, part of your money back, portion refunded, refund part of, pro rata refund, prorated refund, half your money back, refunded pro rata, 50% refund, refund half, refund a portion
de: Teilerstattung, teilweise Erstattung, teilweise erstattet, anteilige Erstattung, anteilig erstattet, teilweise Rückerstattung, Teil des Kaufpreises, nur teilweise zurück, Teilrückzahlung, Teilbetrag zurück, Teilbetrag erstattet, Hälfte zurück, Teilrückerstattung, zur Hälfte erstattet, zeitanteilig erstattet, Teilrefundierung
fr: remboursement partiel, remboursé partiellement, remboursé en partie, remboursé au prorata, remboursement au prorata, partiellement remboursé, une partie remboursée, moitié remboursée, remboursé à moitié, remboursé à 50%, remboursement en partie, moitié du montant remboursée, remboursement proportionnel

[refund-delivery-fee] kind=action is=refund of=delivery-fee
gloss: delivery charge is paid back too
nl: verzendkosten terug, verzendkosten terug|betalen, bezorgkosten terug, terugbetaling van … verzendkosten, verzendkosten vergoeden, verzendkosten terug|krijgen, verzendkosten terugbetaald, verzendkosten vergoed, bezorgkosten terug|betalen, bezorgkosten vergoeden, heenzendkosten, verzendkosten gerestitueerd, verzendkosten teruggestort, leveringskosten terugbetaald
en: refund … delivery fee, refund … shipping, shipping costs refunded, delivery charge refunded, refund of delivery costs, delivery costs refunded, refund the delivery, postage refunded, refund postage, delivery fee refunded, refund of the delivery charge, outward delivery costs, refund of shipping, outbound shipping, shipping refunded, original delivery charge
de: Versandkosten erstatten, Hinsendekosten, Erstattung der Versandkosten, Lieferkosten erstatten, Versandkosten erstattet, Versandkosten zurück, Rückerstattung der Versandkosten, Hinsendekosten erstattet, Versandkosten rückerstattet, Lieferkosten erstattet, Kosten der Hinsendung, Porto zurückerstattet, Versandkostenerstattung
fr: rembourser … frais de livraison, frais de livraison remboursés, frais de port remboursés, remboursement des frais de port, frais d'envoi remboursés, rembourser les frais de port, rembourser les frais d'envoi, remboursement des frais de livraison, remboursement des frais d'envoi, frais aller, frais d'envoi initiaux, frais de livraison initiaux

[store-credit] kind=thing of=balance
gloss: credit to spend at the seller instead of money
nl: winkeltegoed, tegoed in je account, shoptegoed, waardebon(credit), in tegoed, tegoedbon, tegoed in uw account, tegoed in plaats van geld, webshoptegoed, shopkrediet, aankooptegoed, kredietbon, klanttegoed, winkelbon, bon in plaats van geld, besteedbaar tegoed, creditbon
en: credit note(voucher), account credit, shop credit, merchandise credit, store credit, credit to your account, credit instead of a refund, store voucher, shop voucher, refund as credit, refund voucher, credit on your account, wallet credit, exchange voucher, gift card instead, voucher instead of
de: Guthaben(store), Warengutschein, Ladenguthaben, Shopguthaben, Kundenguthaben, Einkaufsgutschein(credit), Kontoguthaben im Shop, Gutschein statt Geld, Kaufguthaben, Guthaben statt, Gutschein in Höhe, Gutschein statt Erstattung, Einkaufsguthaben, Ladengutschein
fr: bon d'achat(credit), crédit en boutique, avoir client, crédit boutique, =un avoir, =avoirs, =sous forme d'avoir, =votre avoir, =cet avoir, =d'un avoir, bon d'achat en échange, bon d'achat en remboursement, crédit client, crédit sur votre compte client, remboursement en bon d'achat, avoir à valoir, bon à valoir, crédit d'achat

[value-reduction] kind=action
gloss: deduction for use beyond what trying on requires
nl: waardevermindering(value reduction), waardedaling, aftrek wegens gebruik, waardeverlies, waardevermindering aan|rekenen, bedrag in|houden wegens, korting op de terugbetaling, inhouden op … terugbetaling, aftrek op … terugbetaling, inhouding op … terugbetaling
en: diminished value, loss in value, deduction for use, reduction in value, deduct for wear, reduce your refund, deduction from your refund, deduct … from your refund, reduced refund, diminution in value, refund may be reduced, deducted from the refund
de: Wertminderung, Wertersatz, Wertverlust, Abzug wegen Gebrauch, Wertverlust ersetzen, Abzug von der Erstattung, Erstattung kürzen, Nutzungsersatz, Nutzungsentschädigung, gekürzte Erstattung, Minderung des Werts
fr: moins-value, décote pour usage, perte de valeur, remboursement réduit, déduction pour usage, perte de valeur du produit, dépréciation du bien, retenue sur le remboursement, réduire le remboursement

[withdrawal-right] kind=thing
gloss: statutory right to cancel a distance purchase without reasons
nl: herroepingsrecht, wettelijke bedenktijd, recht van ontbinding, herroepen, herroeping, ontbinding, recht om … te herroepen, aankoop herroepen, wettelijk herroepingsrecht, koop ontbinden, overeenkomst ontbinden, recht van herroeping, afzien van … aankoop, van de koop af|zien, onder de koop uit, koop op afstand herroepen
en: right of withdrawal, withdrawal right, right to cancel, statutory right to withdraw, withdraw from the purchase, withdraw from the contract, cancel the purchase, withdraw from the sale, right of cancellation, exercise your right to cancel, rescind the purchase, back out of the purchase
de: Widerrufsrecht, widerrufen, Widerruf, gesetzliches Widerrufsrecht, Rücktrittsrecht, Vertrag widerrufen, Kauf widerrufen, vom Kauf zurück|treten, vom Vertrag zurück|treten, Recht auf Widerruf, Rücktritt vom Kauf, Rücktritt vom Vertrag, Kaufrücktritt, Widerrufserklärung
fr: droit de rétractation, se rétracter, rétractation, droit de repentir, se rétracter de l'achat, exercer votre droit de rétractation, droit de renonciation, renoncer à l'achat, droit de se rétracter, annuler l'achat, revenir sur votre achat

[return-reason] kind=thing of=return-goods
gloss: reason a customer gives for returning
nl: retourreden, reden van … retour, reden voor … retour, reden van retour, waarom u … terugstuurt, reden voor het retourneren, reden van terugzending, retourcategorie, aangeven waarom … retour
en: return reason, reason for return, reason for returning, why you are returning, reason you are returning, reason code, tell us why you are sending
de: Rücksendegrund, Retourengrund, Grund der Rücksendung, Grund für die Rücksendung, Grund der Retoure, Grund für die Rückgabe, warum Sie … zurücksenden
fr: motif du retour, raison du retour, motif de retour, raison de votre retour, motif du renvoi, raison du renvoi, pourquoi vous renvoyez, motif de votre retour

[holiday-return-window] kind=attribute value=date of=return-window,return-goods
gloss: extended return term around the holidays
nl: verlengde retourtermijn, verlengde retourperiode, feestdagenretour, extra lange retourtermijn, verlengde bedenktijd, feestdagen … retourneren, kerstaankopen retourneren, verruimde retourtermijn, langere retourtermijn, ruimere bedenktijd, cadeaus … tot januari ruilen, cadeaus … in januari ruilen, verlengde ruiltermijn
en: extended returns, extended return window, holiday return policy, Christmas returns, extended return period, longer returns, longer return window, extended holiday returns, Christmas return period, gifts can be returned until, festive returns, extended exchange period
de: verlängerte Rückgabefrist, Weihnachtsrückgabe, verlängertes Rückgaberecht, Weihnachtsumtausch, verlängerter Rückgabezeitraum, verlängerte Widerrufsfrist, längere Rückgabefrist, Weihnachtsgeschenke umtauschen, verlängerte Umtauschfrist, erweiterte Rückgabefrist, Weihnachtsretouren
fr: délai de retour prolongé, retours prolongés, période de retour étendue, délai de retour étendu, délai de retour allongé, retour prolongé, retours de Noël, délai prolongé pour les cadeaux, délai de retour exceptionnel, délai d'échange prolongé, retour de cadeaux de Noël

[gift-return] kind=action is=return-goods of=gift
gloss: returning something received as a present
nl: cadeau ruilen, cadeau retourneren, cadeau terug|brengen, cadeaubon voor ruilen, cadeau omruilen, gekregen cadeau, cadeau terug|sturen, ruilbon, cadeaubonnetje voor ruilen, als cadeau gekregen, ruilbewijs, ruilticket, verkeerd cadeau
en: return a gift, exchange a gift, gift return, gift receipt, return a present, exchange a present, unwanted gift, received as a gift, take a gift back, gift you received, gift returns
de: Geschenk umtauschen, Geschenk zurückgeben, Geschenkbeleg, Geschenkretoure, Geschenke umtauschen, Geschenk zurück|bringen, als Geschenk erhalten, unpassendes Geschenk, Geschenkquittung, Umtauschbeleg, Umtauschbon
fr: retourner un cadeau, échanger un cadeau, ticket cadeau, retour d'un cadeau, cadeau reçu, échange de cadeau, rapporter un cadeau, rendre un cadeau, ticket d'échange, bon d'échange cadeau, reçu en cadeau, cadeau échangé

[lost-receipt] kind=event of=receipt
gloss: customer has no receipt any more
nl: bon kwijt, kassabon kwijt, zonder bon, zonder kassabon, geen bon meer, bonnetje kwijt, geen kassabon, bon verloren, kassabon verloren, bonnetje verloren, zonder bonnetje, geen bonnetje, zonder aankoopbewijs, geen aankoopbewijs, kassaticket verloren, zonder kassaticket, geen kassaticket
en: lost receipt, without a receipt, no receipt, lost your receipt, without receipt, lost the receipt, mislaid receipt, no proof of purchase, without proof of purchase, receipt missing, haven't got the receipt, don't have the receipt
de: Kassenbon verloren, ohne Kassenbon, ohne Beleg, ohne Kaufbeleg, kein Kassenbon, Kassenzettel verloren, ohne Kassenzettel, Beleg verloren, Bon verloren, ohne Bon, ohne Rechnung umtauschen, kein Kaufbeleg, kein Beleg mehr, Quittung verloren, ohne Quittung, ohne Kaufnachweis
fr: ticket perdu, sans ticket, sans ticket de caisse, perdu … ticket de caisse, sans justificatif, ticket de caisse perdu, plus de ticket, pas de ticket de caisse, reçu perdu, sans preuve d'achat, aucun ticket de caisse, sans facture d'achat, plus le ticket

[return-without-packaging] kind=action is=return-goods of=packaging
gloss: returning without the original packaging
nl: zonder originele verpakking, zonder doos, verpakking weggegooid, zonder verpakking, verpakking niet meer, doos weggegooid, originele verpakking niet meer, verpakking kwijt, geen originele verpakking, verpakking al weg, doos niet meer
en: without the original packaging, without packaging, without the box, thrown away the box, no longer have the packaging, no longer have the box, no original packaging, lost the packaging, lost the box, thrown the packaging away, original box missing, box is missing
de: ohne Originalverpackung, ohne Verpackung, Originalverpackung nicht mehr vorhanden, Verpackung weggeworfen, keine Originalverpackung, Verpackung fehlt, Originalkarton nicht mehr, ohne Originalkarton, Karton weggeworfen, Verpackung nicht mehr
fr: sans emballage d'origine, sans l'emballage, sans emballage, emballage jeté, plus l'emballage, emballage d'origine jeté, sans boîte d'origine, sans carton d'origine, pas l'emballage d'origine, emballage perdu

[try-period] kind=attribute value=duration of=try-test-out
gloss: time to try a product at home, e.g. mattress nights
nl: proefslapen, proefnacht, probeerperiode, proefslaapperiode, op zicht, uitprobeerperiode, slaapgarantie, proefligperiode, nachten proefslapen, thuis uitproberen, thuis testen, proefslapen duurt, nachten uitproberen, uitprobeertermijn, nachten op proef, proefligtermijn, thuis op proef, zichtzending, probeertermijn
en: trial night, sleep trial, home trial, on approval, night trial, try-before-you-buy, nights trial, trial nights, try it at home for, test at home, home trial period, sleep on it for, days to try, nights to try, night home trial, try at home for
de: Probeschlafen, Probenacht, auf Probe, Ansichtssendung, Testphase zu Hause, Probeliegen, Probeschlafzeit, Nächte Probeschlafen, zu Hause testen, Nächte testen, Probewohnen, Testschlafen, Probezeitraum zu Hause, Nächte zur Probe, Nächte Probe, zur Ansicht
fr: nuit d'essai, essai à domicile, nuits d'essai, à l'essai chez vous, période d'essai à domicile, essayer pendant … nuits, tester chez vous, nuits pour tester, nuits pour essayer, tester à domicile, essai de … nuits, test à la maison

[cancel-fee] kind=attribute value=money of=cancel opposite=cancel-free
gloss: what cancelling costs
nl: annuleringskosten, annuleerkosten, annuleringsvergoeding, kosten van … annulering, annuleren kost, annulering kost, kosten voor annuleren, kosten voor … annulering, kosten bij annulering, bij annulering betaalt u, bij annulering rekenen wij, kosten van annuleren, afzegkosten, afzeggen kost, no-showkosten bij annulering, bij annuleren betaal je, annuleringstarief, annuleringsbijdrage, afzeggingskosten, annulatiekosten, annulatievergoeding, annulatie kost
en: cancellation fee, cancellation charge, cancellation cost, cancelling costs, cancellations cost, charge for cancelling, fee for cancelling, cost of cancelling, cancellation costs, charged for cancelling, late cancellation fee, late cancellation charge, pay to cancel, charge you to cancel, cancellation incurs, canceling fee
de: Stornogebühr, Stornokosten, Stornierungsgebühr, Stornierungskosten, Ausfallgebühr, Stornierung kostet, Stornieren kostet, Gebühr für die Stornierung, Kosten der Stornierung, Stornopauschale, Stornosatz, bei Stornierung berechnen wir, bei Stornierung zahlen Sie, Absage kostet, Kosten bei Stornierung, Stornoentgelt, Annullierungskosten, Annullationskosten, Annullierungsgebühr, Absagegebühr, Stornierungspauschale, Storno kostet, Stornierungsentgelt
fr: frais d'annulation, pénalité d'annulation, coût d'annulation, indemnité d'annulation, annuler coûte, annulation coûte, annulation facturée, annulation est facturée, frais en cas d'annulation, coût de l'annulation, prix de l'annulation, annulation payante, frais pour annuler, pénalités d'annulation, annulation entraîne des frais

[cancel-free] kind=state opposite=cancel-fee of=cancel
gloss: cancelling costs nothing
nl: gratis annuleren, kosteloos annuleren, gratis annulering, zonder kosten annuleren, gratis af|zeggen, kosteloos af|zeggen, kosteloze annulering, annuleren is gratis, annulering is gratis, annuleren kost niets, annulering kost niets, kosteloos geannuleerd, annuleren zonder kosten, zonder kosten af|zeggen, geen annuleringskosten, annuleren is kosteloos, gratis geannuleerd, annulering is kosteloos, gratis annulatie, kosteloze annulatie, geen annuleerkosten
en: free cancellation, cancel free of charge, cancel for free, cancel at no cost, cancel without charge, cancelling is free, cancellation is free, no cancellation fee, no cancellation charge, cancel without a fee, free to cancel, cancelled free of charge, nothing to cancel, no charge for cancelling, cancel without penalty, cancel without cost, free cancellations, cancelled at no cost, cancelled without charge, cancel without paying
de: kostenlos stornieren, kostenlose Stornierung, gebührenfrei stornieren, kostenfrei stornieren, gratis stornieren, Stornierung ist kostenlos, Stornieren ist kostenlos, kostenfreie Stornierung, Stornierung kostenfrei, keine Stornogebühr, keine Stornokosten, ohne Stornogebühren, ohne Kosten stornieren, Stornierung gratis, gebührenfreie Stornierung, gratis absagen, kostenlos ab|sagen, kostenlos annullieren, kostenlos storniert, kostenfrei storniert, ohne Gebühr stornieren, kostenloses Storno
fr: annulation gratuite, annuler gratuitement, annuler sans frais, annulation sans frais, annulation est gratuite, annuler ne coûte rien, sans frais d'annulation, aucun frais d'annulation, annulé gratuitement, annulé sans frais, annulable sans frais, annulable gratuitement, annulation offerte, annulation sans pénalité, annuler sans pénalité, gratuitement annulable

[cancel-deadline] kind=attribute value=time of=cancel
gloss: until when one may cancel
nl: annuleringstermijn, annuleertermijn, uiterste annuleermoment, tot … annuleren, afzegtermijn, tot … gratis annuleren, uiterlijk … annuleren, annuleren tot, annuleren kan tot, annuleren uiterlijk, afzeggen uiterlijk, tot … kosteloos annuleren, annuleren is mogelijk tot, vooraf annuleren, van tevoren annuleren, tot … afzeggen, annulatietermijn, annuleringsperiode, afzeggen kan tot, van tevoren af|zeggen, vooraf af|zeggen
en: cancellation deadline, cancellation period, cancel until, cancel up to, cancellation window, cancel no later than, cancel at least, cancelled at least, cancelled up to, cancellable until, cancellation cut-off, latest you can cancel, cancellations up to, cancel in advance, notice to cancel, cancelled no later than, hours' notice to cancel
de: Stornofrist, Stornierungsfrist, Absagefrist, bis … stornieren, Stornierung bis, stornierbar bis, stornieren bis, spätestens … stornieren, Absage bis, spätestens … absagen, bis … absagen, kostenlos stornierbar bis, Annullierungsfrist, storniert werden bis, Stornierungszeitraum, vorher absagen, im Voraus stornieren, vorher stornieren
fr: délai d'annulation, date limite d'annulation, annuler jusqu'à, annulation jusqu'à, annuler au plus tard, annuler avant, annulable jusqu'à, annulation au plus tard, annuler au moins, annulation possible jusqu'à, délai pour annuler, annuler à l'avance, annulé au plus tard, annulations jusqu'à

[cancellation-conditions] kind=document of=cancel
gloss: rules on cancelling
nl: annuleringsvoorwaarden, annuleringsbeleid, annuleringsregels, annuleervoorwaarden, annuleringsregeling, annulatievoorwaarden, voorwaarden voor annulering, voorwaarden bij annulering, regels voor annuleren
en: cancellation policy, cancellation terms, cancellation conditions, rules on cancelling, cancellation rules, terms for cancelling, conditions for cancelling
de: Stornobedingungen, Stornierungsbedingungen, Stornoregelung, Stornoregeln, Stornierungsregeln, Annullierungsbedingungen, Bedingungen für eine Stornierung, Stornorichtlinie, Stornierungsrichtlinien, Stornierungsrichtlinie
fr: conditions d'annulation, politique d'annulation, règles d'annulation, modalités d'annulation, conditions pour annuler

[return-policy] kind=document of=return-goods
gloss: rules on returning goods
nl: retourbeleid, retourvoorwaarden, retourregeling, ruilbeleid, ruilvoorwaarden, regels voor retouren, retourregels, regels voor retourneren, retouren en ruilen, ruilregeling, omruilbeleid, voorwaarden voor retour, ruilen en retourneren
en: return policy, returns policy, return conditions, exchange policy, returns rules, rules on returns, refund policy, returns and refunds, returns and exchanges, terms for returns, refunds and returns
de: Rückgabebedingungen, Rückgaberegelung, Retourenbedingungen, Rückgaberecht, Umtauschbedingungen, Rückgaberichtlinie, Rückgaberichtlinien, Retourenrichtlinie, Regeln für Retouren, Umtauschregeln, Umtauschregelung, Retourenregelung, Umtausch und Rückgabe, Rücksendebedingungen
fr: politique de retour, conditions de retour, conditions d'échange, règles de retour, retours et échanges, retours et remboursements, politique d'échange, modalités de retour, règles d'échange, politique de remboursement

[warranty] kind=thing
gloss: seller or maker answers for faults during some time
nl: garantie, garantierecht, onder garantie, garantiebepaling, waarborg(warranty), fabrieksgarantie, gedekt bij defecten, aanspraak op gratis reparatie, garantie op, garantieregeling, garantiedekking, garantie geven, garantievoorwaarden, garantie geldt, fabrikantsgarantie, garanderen tegen defecten
en: warranty, guarantee, under warranty, covered by warranty, under guarantee, manufacturer's warranty, covered against defects, covered against faults, warranty cover, guarantee cover, warranty coverage, warranties, guaranteed against, protected against faults, covered under guarantee, cover against faults, manufacturer's guarantee
de: Garantie, Gewährleistung, auf Garantie, Garantieleistung, Herstellergarantie, Werksgarantie, Garantieschutz, Garantieanspruch von, Gewähr leisten, Garantiebedingungen, Mängelgewährleistung, Garantie auf, unter Garantie, Gewährleistungsrechte, gegen Defekte abgesichert, Funktionsgarantie
fr: sous garantie, garantie commerciale, =garantie, =garanties, garantie fabricant, garantie du fabricant, garantie constructeur, couvert par la garantie, bénéficier d'une garantie, garantie contractuelle, garantir contre les défauts, couverture de garantie, produit garanti

[warranty-length] kind=attribute value=duration of=warranty
gloss: how long the warranty lasts
nl: garantietermijn, garantieperiode, garantieduur, jaar garantie, maand garantie, looptijd van … garantie, garantie van … jaar, hoe lang garantie, garantie van, maanden garantie, jaar volledige garantie, jaar fabrieksgarantie, garantie loopt, garantie duurt, garantie tot, maanden gedekt, jaar gedekt, garantie is … jaar, geldigheid van de garantie, garantie geldig, garantieperiode bedraagt, twee jaar garantie, garantie voor … jaar, garantie … lang, waarborgtermijn, waarborgperiode
en: warranty period, guarantee period, length of warranty, year warranty, warranty length, year guarantee, month warranty, how long … warranty, years of warranty, guaranteed for, covered for … months, covered for … years, covered for … year, warranty lasts, guarantee lasts, warranty runs, guarantee runs, warranty of, guarantee of, warranty is valid, guarantee is valid, months of warranty, months' warranty, months of guarantee, years' guarantee, years' warranty, months' guarantee, years of guarantee, length of guarantee, duration of the warranty, warranty term, warranty expires after, under guarantee for, under warranty for, warranty for … years, warranty cover for, warranty duration
de: Garantiezeit, Garantiedauer, Garantiefrist, Garantiezeitraum, Gewährleistungsfrist, Jahr Garantie, Monat Garantie, Gewährleistungszeitraum, Jahre Garantie, wie lange Garantie, Garantie von, Monate Garantie, Garantie läuft, Garantie gilt, Garantie beträgt, Garantie für … Jahre, Dauer der Garantie, Garantielaufzeit, Monate Gewährleistung, Jahre Gewährleistung, Gewährleistung von, Gewährleistung beträgt, Gewährleistungsdauer, Jahr Gewährleistung, Laufzeit der Garantie, Jahre Herstellergarantie, Garantie endet, Garantie über, Gewährleistung gilt, Dauer der Gewährleistung, Jahre Funktionsgarantie
fr: durée de garantie, période de garantie, an de garantie, mois de garantie, durée de la garantie, garantie de … an, ans de garantie, garanti pendant, combien de temps garanti, garantie dure, garantie est valable, garantie court, garantie valable, garantie s'étend sur, garantie pendant, validité de la garantie, garantie expire après, mois sous garantie, ans sous garantie, garantie de … ans, garantie pour … ans, bénéficie d'une garantie de

[warranty-legal] kind=thing is=warranty
gloss: statutory right to a sound product
nl: wettelijke garantie, conformiteit, deugdelijk product, non-conformiteit, recht op een deugdelijk product, wettelijke garantietermijn, recht op een goed product, wettelijk recht op garantie, wettelijke conformiteitsgarantie, conformiteitseis, wettelijk recht op … deugdelijk, conformiteitsgarantie
en: statutory warranty, legal guarantee, statutory rights, conformity, legal warranty, statutory guarantee, legal right to a repair, consumer guarantee, statutory conformity, statutory consumer rights, legal conformity guarantee
de: gesetzliche Gewährleistung, Mängelhaftung, Gewährleistungsrecht, gesetzliches Gewährleistungsrecht, gesetzliche Gewährleistungsfrist, gesetzliche Garantie, gesetzliche Mängelrechte, gesetzliche Mängelhaftung, Sachmängelhaftung, gesetzliche Gewährleistungsrechte
fr: garantie légale, garantie de conformité, garantie des vices cachés, garantie légale de conformité, garantie légale de deux ans, garantie contre les vices cachés, droits légaux, conformité du bien, garantie obligatoire

[warranty-extended] kind=thing is=warranty
gloss: longer warranty bought or granted in addition
nl: garantieverlenging, verlengde garantie, extra garantie, aanvullende garantie, langere garantie, garantie verlengen, servicepakket(warranty), garantie bij|kopen, extra jaar garantie, pluspakket garantie, extra garantiejaar, garantie uit|breiden, garantieplan, garantiepakket, garantie-uitbreiding, servicegarantie, langere garantietermijn
en: extended warranty, additional warranty, warranty extension, extended guarantee, extend … warranty, buy extra warranty, extra years of warranty, protection plan, care plan, longer warranty, longer guarantee, extended cover, warranty upgrade, extend the guarantee, guarantee extension, extra warranty
de: Garantieverlängerung, verlängerte Garantie, Zusatzgarantie, Anschlussgarantie, Garantie verlängern, Langzeitgarantie, zusätzliche Garantie, Garantieerweiterung, Garantie aus|dehnen, Schutzpaket, Garantiepaket, Garantieschutz verlängern, Plusgarantie, längere Garantie, erweiterte Garantie
fr: extension de garantie, garantie prolongée, garantie étendue, prolonger … garantie, garantie supplémentaire, prolongation de garantie, prolongation de la garantie, garantie additionnelle, étendre la garantie, garantie longue durée, années de garantie supplémentaires

[warranty-extended-price] kind=attribute value=money of=warranty-extended,extend-time
gloss: price of extra warranty
nl: prijs van garantieverlenging, kosten van verlengde garantie, kosten garantieverlenging, garantieverlenging kost, verlengde garantie kost, extra garantie kost, prijs van extra garantie, prijs van verlengde garantie
en: price of extended warranty, cost of extended warranty, extended warranty costs, extra warranty costs, price of the extra warranty, warranty extension costs, extended guarantee costs
de: Preis der Garantieverlängerung, Kosten der Garantieverlängerung, Garantieverlängerung kostet, verlängerte Garantie kostet, Zusatzgarantie kostet, Preis der Zusatzgarantie
fr: prix de l'extension de garantie, coût de l'extension de garantie, extension de garantie coûte, garantie prolongée coûte, prix de la garantie prolongée, coût de la garantie prolongée

[warranty-claim] kind=action of=warranty
gloss: invoking the warranty
nl: garantieclaim, aanspraak op garantie, beroep op garantie, garantie aanvragen, garantieaanvraag, aanspraak maken op … garantie, garantiegeval, garantie claimen, een beroep doen op … garantie, garantie in|roepen, garantiereparatie, onder garantie repareren, garantieverzoek, garantiemelding, garantieafhandeling, onder de garantie repareren, garantie aan|spreken
en: warranty claim, claim under warranty, make a warranty claim, claim on your guarantee, claim on the warranty, warranty repair, claim on the guarantee, claim under the guarantee, guarantee claim, use your warranty, repair under warranty, repaired under warranty, invoke the warranty, warranty request, make a claim under the guarantee
de: Garantiefall, Garantieanspruch, Garantie in Anspruch nehmen, Gewährleistungsanspruch, Gewährleistungsfall, Garantie geltend machen, Garantiereparatur, Gewährleistung geltend machen, Garantieantrag, Garantieleistung in Anspruch, Reparatur auf Garantie, Gewährleistung in Anspruch nehmen, Garantieabwicklung, Garantieanfrage, auf Garantie reparieren
fr: faire jouer la garantie, demande de garantie, recours à la garantie, prise en charge sous garantie, activer la garantie, faire valoir la garantie, invoquer la garantie, réparation sous garantie, bénéficier de la garantie, réclamation sous garantie, appliquer la garantie, recourir à la garantie, dossier de garantie, réparé sous garantie, mettre en œuvre la garantie

[warranty-certificate] kind=document of=warranty
gloss: document for the warranty
nl: garantiebewijs, garantiekaart, garantiecertificaat, garantiebon, garantieboekje, garantiedocument, garantieformulier
en: warranty card, guarantee card, warranty certificate, guarantee certificate, warranty booklet, warranty document, guarantee document, guarantee slip, warranty papers
de: Garantiekarte, Garantieschein, Garantieurkunde, Garantiezertifikat, Garantieheft, Garantienachweis, Garantiedokument, Garantieunterlagen
fr: bon de garantie, certificat de garantie, carte de garantie, carnet de garantie, document de garantie, attestation de garantie, livret de garantie

[warranty-exclusion] kind=state of=warranty
gloss: not covered by the warranty
nl: buiten de garantie, valt niet onder … garantie, niet onder garantie, geen garantie, garantie vervalt, uitgesloten van garantie, niet gedekt door … garantie, garantie verliezen, recht op garantie vervalt, vervalt de garantie, garantie is vervallen, garantie dekt geen, garantie dekt niet, valt buiten garantie, vallen niet onder de garantie, garantie geldt niet, buiten garantie, garantie niet van toepassing, niet in de garantie begrepen, garantie verlopen
en: not covered by warranty, out of warranty, warranty void, outside the warranty, excluded from the warranty, not covered by the guarantee, voids the warranty, not under warranty, warranty does not cover, guarantee does not cover, not covered under warranty, invalidates the warranty, invalidate your warranty, warranty becomes void, no warranty, guarantee void, guarantee does not apply, warranty does not apply, excluded from the guarantee, lose the warranty, void your warranty, warranty has expired, out of guarantee, no guarantee cover
de: nicht von der Garantie gedeckt, von der Garantie ausgeschlossen, Garantie erlischt, Garantieausschluss, keine Garantie, außerhalb der Garantie, fällt nicht unter die Garantie, fallen nicht unter die Garantie, nicht unter Garantie, Garantie verfällt, Garantie entfällt, Garantie gilt nicht, Garantie deckt nicht, nicht durch die Garantie abgedeckt, Garantieanspruch erlischt, von der Gewährleistung ausgeschlossen, keine Gewährleistung, Garantie abgelaufen, Garantieanspruch verfällt, Garantie umfasst nicht
fr: hors garantie, non couvert par la garantie, annule la garantie, pas couvert par la garantie, exclus de la garantie, garantie ne couvre pas, pas sous garantie, perte de la garantie, garantie annulée, garantie ne s'applique pas, plus sous garantie, garantie expirée, non couverts par la garantie, garantie exclut

[product-registration] kind=action is=register
gloss: registering a product for warranty
nl: product registreren, productregistratie, apparaat registreren, garantie registreren, aankoop registreren, toestel registreren, product aan|melden, registratie van … product, apparaat aan|melden voor … garantie, serienummer registreren
en: register … product, product registration, register … warranty, register your purchase, register your device, register your appliance, product registered, register the serial number
de: Produkt registrieren, Produktregistrierung, Garantie registrieren, Gerät registrieren, Kauf registrieren, Geräteregistrierung, Registrierung des Produkts, Garantieregistrierung, Seriennummer registrieren
fr: enregistrer … produit, enregistrement du produit, enregistrement de la garantie, enregistrer votre appareil, enregistrer l'appareil, enregistrement de l'appareil, inscrire votre produit, enregistrer votre achat

[defect] kind=state is=malfunction
gloss: product does not work or is faulty
nl: mankement, gebrek, storing aan … product, productiefout, fabricagefout, ondeugdelijk, niet meer werken, het begeven, fabrieksfout, werkt niet meer, kapot product, stuk gegaan, begeven, =is stuk, =stuk is, =gaat stuk, =ging stuk, =kapot of stuk, defect raken, kapotgaan, defect product, werkt niet naar behoren, niet naar behoren werken, materiaalfout, defect artikel, kapot artikel, ermee op|houden, fabricagedefect, materiaaldefect, defect gaan, niet goed functioneren, product is kapot
en: defect, defective, faulty, stops working, manufacturing fault, broke, packed up, does not work, stopped working, =is faulty, breaks down, goes wrong with, malfunctioning product, not working properly, material defect, product fault, conked out, product stops working, defective product, faulty product, faulty item, fails to work, factory defect, workmanship defect
de: Mangel, mangelhaft, Fabrikationsfehler, Herstellungsfehler, Materialfehler, Produktionsfehler, kaputtgegangen, nicht funktionsfähig, funktioniert nicht mehr, Produktfehler, funktionsuntüchtig, Werksfehler, Fertigungsfehler, geht kaputt, Geräteausfall, defektes Gerät, defektes Produkt, funktioniert nicht richtig
fr: défaut, vice, ne fonctionne plus, défaut de fabrication, ne marche pas, tombé en panne, produit défectueux, panne de l'appareil, vice de fabrication, tombe en panne, dysfonctionnement du produit, défectuosité, appareil en panne, défaut matériel, cesse de fonctionner, article défectueux

[doa] kind=state is=defect of=damaged
gloss: defective at first use
nl: defect bij ontvangst, direct kapot, defect bij eerste gebruik, kapot aangekomen, defect geleverd, defect aangekomen, kapot geleverd, kapot ontvangen, kapot uit de doos, meteen defect, meteen kapot, defect bij levering, defect ontvangen, werkt niet bij eerste gebruik
en: dead on arrival, faulty on arrival, defective on arrival, broken on arrival, faulty out of the box, faulty when delivered, faulty from the start, arrived faulty, arrived broken, not working on arrival, defective out of the box, faulty when it arrived, damaged or faulty on arrival
de: bei Erhalt defekt, defekt angekommen, defekt bei Lieferung, defekt bei Ankunft, defekt geliefert, kaputt angekommen, kaputt geliefert, defekt ab Werk, bei Lieferung defekt, sofort defekt
fr: défectueux à la réception, panne au déballage, cassé à la réception, en panne à la réception, défectueux à la livraison, en panne dès, défectueux dès, arrivé cassé, ne fonctionne pas à la réception, défaut à la livraison, reçu défectueux

[repair-time] kind=attribute value=duration of=repair
gloss: how long a repair takes
nl: reparatietijd, reparatieduur, duur van … reparatie, reparatietermijn, hersteltermijn, reparatie duurt, repareren duurt, herstel duurt, hersteltijd van … toestel, reparatie klaar binnen, binnen … gerepareerd, binnen … repareren, gerepareerd binnen, doorlooptijd van … reparatie, reparaties duren, toestel binnen … terug, herstelling duurt, hersteld binnen, reparatie is binnen … klaar, dagen voor … reparatie, reparatie neemt … in beslag
en: repair time, repair takes, turnaround time for repairs, length of a repair, repair turnaround, repairs take, repaired within, repair within, repairs are completed within, repair is completed within, repair is done within, ready within … repair, duration of the repair, fixed within, repair period, time needed for repair, days for a repair, repair will take, repaired in … days
de: Reparaturdauer, Reparaturzeit, Dauer der Reparatur, Reparatur dauert, repariert innerhalb, Reparatur innerhalb, Reparaturen dauern, Reparatur ist in … fertig, reparieren innerhalb, Durchlaufzeit der Reparatur, Instandsetzung dauert, Reparaturfrist, Reparatur beansprucht, Reparatur erfolgt innerhalb, Tage für die Reparatur, Reparatur in … Tagen
fr: délai de réparation, durée de la réparation, temps de réparation, réparation prend, réparation dure, réparé sous, réparation sous, réparation dans un délai, réparations prennent, réparation est effectuée sous, délais de réparation, réparation effectuée en, temps nécessaire à la réparation, jours pour la réparation, réparé en … jours

[repair-cost] kind=attribute value=money of=repair
gloss: what a repair costs
nl: reparatiekosten, reparatieprijs, herstelkosten, kosten van … reparatie, reparatietarief, reparatie kost, repareren kost, herstelling kost, reparaties kosten, reparatie in rekening, kosten voor … reparatie, prijs van … reparatie, reparatiebedrag, betalen voor … reparatie, reparatievergoeding, herstel kost, reparatierekening, hersteltarief
en: repair cost, repair charge, repair price, cost of the repair, repair fee, repair costs, repairs cost, charge for the repair, charge for repairs, price of the repair, pay for the repair, price for repair, repair bill, fixing it costs, repair will cost, repairing costs, cost of repair, cost of repairs
de: Reparaturkosten, Reparaturpreis, Kosten der Reparatur, Reparaturpauschale, Reparatur kostet, Reparieren kostet, Preis der Reparatur, Kosten für die Reparatur, Gebühr für die Reparatur, Reparaturentgelt, Reparaturrechnung, Instandsetzungskosten, Reparaturen kosten
fr: frais de réparation, coût de réparation, coût de la réparation, prix de la réparation, réparation coûte, réparer coûte, réparation facturée, réparation est facturée, tarif de réparation, tarif de la réparation, payer la réparation, forfait réparation, frais pour la réparation, coût des réparations

[repair-quote] kind=document of=repair
gloss: estimate of a repair beforehand
nl: reparatieofferte, kostenraming, prijsopgave voor … reparatie, prijsindicatie voor … reparatie, prijsopgave reparatie, offerte voor … reparatie, bestek voor … reparatie, kostenopgave, kostenbegroting voor … reparatie, schatting van de reparatiekosten, prijsraming, bestek voor … herstelling
en: repair quote, repair estimate, estimate for the repair, quote for the repair, quotation for repair, repair quotation, estimated repair cost, cost estimate for the repair, estimate of the repair, price quote for repair
de: Kostenvoranschlag(repair), Reparaturangebot, Kostenvoranschlag für die Reparatur, Kostenschätzung, Angebot für die Reparatur, Reparaturkostenvoranschlag, Kostenvoranschlag der Reparatur, Kostenvoranschlag über die Reparatur
fr: devis de réparation, devis pour la réparation, estimation de la réparation, devis pour réparation, devis avant réparation, estimation des réparations, devis réparation, estimation du coût de la réparation

[inspection-fee] kind=attribute value=money
gloss: charge for examining a defect
nl: onderzoekskosten, inspectiekosten, diagnosekosten, onderzoekstarief, onderzoek kost, diagnose kost, keuringskosten, kosten voor onderzoek, diagnosetarief, kosten voor … diagnose, onderzoeksvergoeding, inspectietarief, onderzoekskosten in rekening, diagnosebedrag, controlekosten
en: inspection fee, diagnostic fee, diagnosis fee, diagnosis costs, inspection costs, diagnostic charge, inspection charge, charge for diagnosis, examination fee for the device, cost of diagnosis, assessment fee for repair, fee for inspecting
de: Prüfkosten, Diagnosekosten, Untersuchungskosten, Überprüfungspauschale, Diagnose kostet, Fehlersuche kostet, Diagnosepauschale, Prüfpauschale, Kosten der Fehlersuche, Diagnosegebühr, Untersuchungspauschale, Überprüfungskosten, Kosten der Überprüfung
fr: frais de diagnostic, forfait diagnostic, frais d'expertise, diagnostic coûte, coût du diagnostic, diagnostic facturé, diagnostic est facturé, prix du diagnostic, forfait de diagnostic, frais d'examen de l'appareil, frais d'inspection

[repair-free] kind=state of=repair
gloss: repair costs nothing
nl: gratis reparatie, kosteloos repareren, gratis repareren, kosteloze reparatie, gratis gerepareerd, kosteloos hersteld, reparatie is gratis, gratis herstellen, gratis hersteld, kosteloos gerepareerd, gratis herstelling, zonder kosten gerepareerd, reparatie kost niets, kosteloos herstel, gratis herstel, gratis gemaakt, reparatie zonder kosten
en: free repair, repair free of charge, repaired for free, repair at no cost, repaired free of charge, repair is free, repairs are free, repair it for free, fixed for free, fix it for free, fixed free of charge, no charge for the repair, repair costs nothing, repaired at no cost, repairs free of charge, repaired at no charge, mend it for free
de: kostenlose Reparatur, kostenlos reparieren, kostenfrei reparieren, gratis Reparatur, unentgeltliche Reparatur, Reparatur ist kostenlos, Reparatur ist gratis, kostenfreie Reparatur, kostenlos repariert, kostenfrei repariert, gratis repariert, Reparatur kostet nichts, unentgeltlich repariert, kostenlos instand, reparieren wir kostenlos
fr: réparation gratuite, réparer gratuitement, réparé sans frais, réparation sans frais, réparation est gratuite, réparé gratuitement, réparations gratuites, réparation offerte, réparer sans frais, réparation ne coûte rien, gratuitement réparé, réparation prise en charge

[home-repair] kind=action is=repair
gloss: technician repairs at the customer's home
nl: reparatie aan huis, monteur aan huis, service aan huis, thuisreparatie, monteur langs sturen, monteur komt thuis, reparateur komt langs, thuis repareren, bij u thuis repareren, reparatie bij u thuis, monteur komt bij u, aan huis repareren, aan huis gerepareerd, herstelling aan huis, technieker aan huis, technieker komt langs, hersteller aan huis, thuisservice, reparateur aan huis
en: home repair, repair at home, on-site repair, engineer visit for repair, in-home service, engineer comes to your home, technician comes to your home, technician visits, repair in your home, repaired at home, repaired in your home, engineer comes out, home visit repair, repair at your home, home service repair
de: Reparatur vor Ort, Vor-Ort-Service, Reparatur zu Hause, Vor-Ort-Reparatur, Techniker kommt zu Ihnen, Techniker kommt nach Hause, Reparatur bei Ihnen zu Hause, vor Ort reparieren, zu Hause reparieren, vor Ort repariert, Monteur kommt zu Ihnen, Monteur vor Ort, Hausbesuch des Technikers, zu Hause repariert, Vor-Ort-Einsatz
fr: réparation à domicile, intervention à domicile, dépannage à domicile, réparateur à domicile, technicien se déplace, réparer à domicile, réparé à domicile, réparateur se déplace, réparation chez vous, intervention chez vous, technicien vient chez vous, technicien passe, dépanneur à domicile

[call-out-fee] kind=attribute value=money
gloss: fixed charge for a technician's visit
nl: voorrijkosten, voorrijtarief, bezoekkosten, voorrijden kost, voorrijtoeslag, bezoektarief, kosten voor voorrijden, kosten van het bezoek, monteursbezoek kost, bezoek van … monteur kost, uitrukkosten, voorrijvergoeding, starttarief monteur
en: call-out fee, call-out charge, callout charge, visit fee, call-out costs, engineer's visit costs, callout fee, call out fee, call out charge, visit charge, charge for the visit, travel charge for the engineer, home visit fee, attendance fee
de: Anfahrtskosten, Anfahrtspauschale, Anfahrt, Wegegeld, Anfahrt kostet, Anfahrtsgebühr, Kosten der Anfahrt, Wegepauschale, Fahrtkostenpauschale, Technikerbesuch kostet, Besuch des Technikers kostet, Wegkosten, Anfahrtspreis, Kosten für die Anfahrt, Einsatzpauschale
fr: frais de déplacement(technician), forfait déplacement, coût du déplacement, déplacement du technicien coûte, déplacement facturé, déplacement est facturé, forfait de déplacement, prix du déplacement, visite du technicien coûte, passage du technicien coûte, coût de déplacement, déplacement du technicien est facturé

[irreparable] kind=state
gloss: cannot be repaired
nl: niet te repareren, onherstelbaar, niet repareerbaar, niet meer te maken, niet meer te repareren, niet te herstellen, niet meer te herstellen, reparatie is niet mogelijk, niet meer repareerbaar, valt niet te repareren, reparatie loont niet, kan niet worden gerepareerd, kan niet gerepareerd, total loss toestel
en: beyond repair, not repairable, cannot be repaired, irreparable, can't be fixed, can't be repaired, can't be mended, not fixable, unrepairable, unable to be repaired, repair is not possible, uneconomical to repair, cannot be fixed, past repair
de: irreparabel, nicht reparierbar, nicht mehr zu reparieren, nicht reparabel, kann nicht repariert werden, Reparatur nicht möglich, lässt sich nicht reparieren, nicht zu reparieren, unreparierbar, Reparatur lohnt sich nicht, Totalschaden am Gerät
fr: irréparable, non réparable, pas réparable, ne peut être réparé, ne peut pas être réparé, réparation impossible, impossible à réparer, pas réparables, réparation n'est pas possible

[replacement] kind=action is=replace
gloss: faulty product replaced by a new one
nl: vervangend product, vervangend artikel, vervangende zending, een nieuwe opsturen, opnieuw op|sturen, nieuwe toesturen, nieuw exemplaar sturen, vervanging sturen, omruilexemplaar, ruilexemplaar, vervangende levering, nieuw toestel in plaats van, gratis nieuw exemplaar, vervangen door een nieuw, nieuw product sturen, nieuw artikel sturen, vervangingsproduct, vervangingsexemplaar
en: replacement item, new one sent, send a new one, new one instead, brand new replacement, send you a new one, send a replacement, replacement product, replacement unit, send out a replacement, replace it with a new one, replaced with a new one, like-for-like replacement, exchanged for a new one, a fresh one
de: ersetzen(product), Ersatzlieferung, Austausch, Ersatzprodukt, Ersatzgerät senden, Neulieferung, Ersatzartikel, Ersatzexemplar, Ersatzware, neues Exemplar, neues Gerät senden, Ersatz liefern, Ersatz schicken, Ersatzsendung, Austauschgerät, neuen Artikel schicken, gegen ein neues austauschen, durch ein neues ersetzen, Ersatz zuschicken, Neugerät
fr: article de remplacement, produit de remplacement, renvoyer un nouveau, nouvel exemplaire, exemplaire de remplacement, envoyer un nouveau, envoyer un remplacement, remplacement du produit, remplacement de l'article, remplacé par un neuf, remplacer le produit, un neuf à la place, appareil neuf en échange, envoi de remplacement, produit neuf en échange

[loan-device] kind=thing of=borrow
gloss: device lent during repair
nl: leentoestel, leenapparaat, vervangend toestel, leenfiets, leenexemplaar, leenmachine, toestel te leen, apparaat te leen, vervangend apparaat, tijdelijk toestel, leenproduct, vervangtoestel, leentelefoon, leenscooter, toestel in bruikleen, apparaat in bruikleen
en: loan device, courtesy device, loaner, replacement device during repair, loan phone, loan unit, courtesy phone, loan bike, device on loan, temporary replacement device, borrow a device, courtesy unit, loan handset, replacement device while
de: Leihgerät, Leihhandy, Leihfahrrad, Ersatzgerät während der Reparatur, leihweise ein Gerät, Ersatzhandy, Überbrückungsgerät, Leihtelefon, Gerät leihweise, Leihfahrrad während
fr: appareil de prêt, prêt d'appareil, téléphone de prêt, vélo de prêt, appareil prêté, téléphone prêté, vélo prêté, appareil de remplacement temporaire, appareil de courtoisie, prêt d'un appareil, prêt d'un téléphone, prêt d'un vélo

[spare-part] kind=thing is=part-component
gloss: part to replace a broken or missing one
nl: vervangonderdeel, los onderdeel, schroefje, wisselstuk, ontbrekend onderdeel, ontbrekende onderdelen, reserveonderdelen, losse onderdelen, vervangingsonderdeel, onderdelen na|bestellen, wisselstukken, onderdeel na|bestellen
en: replacement part, missing part, spare, spare part, =parts, missing parts, spares, component missing, parts are missing, replacement component, missing screws, part is missing
de: Austauschteil, fehlendes Teil, Zubehörteil, fehlende Teile, Ersatzteile nach|bestellen, Teile nach|bestellen, Teil fehlt, Teile fehlen, Reserveteil, fehlendes Zubehörteil, fehlende Schrauben
fr: pièce manquante, pièce de remplacement, pièces manquantes, pièces de remplacement, vis manquante, pièce qui manque, pièces de rechange manquantes, commander une pièce

[spare-part-availability] kind=attribute value=duration of=spare-part
gloss: how long spare parts are kept
nl: beschikbaarheid van onderdelen, onderdelen … leverbaar, naleveringsgarantie, nakoopgarantie, onderdelen op voorraad, onderdelen verkrijgbaar, onderdelen … te krijgen, onderdelen na te bestellen, levering van onderdelen, onderdelen nog … leverbaar, onderdelen blijven … verkrijgbaar, onderdelen blijven … leverbaar
en: spare parts availability, availability of spare parts, parts available for, parts stay available, parts kept for, spare parts kept for, parts are stocked for, spares available for, stock parts for, parts can be ordered for, parts remain available
de: Verfügbarkeit von Ersatzteilen, Ersatzteilverfügbarkeit, Nachkaufgarantie, Ersatzteilgarantie, Ersatzteile lieferbar, Ersatzteile erhältlich, Ersatzteile vorrätig, Ersatzteile … verfügbar, Ersatzteilversorgung, Teile nachbestellbar, Nachkaufmöglichkeit, Ersatzteile bleiben
fr: disponibilité des pièces détachées, pièces disponibles pendant, durée de disponibilité des pièces, pièces détachées disponibles, pièces disponibles, pièces fournies pendant, pièces restent disponibles, pièces de rechange disponibles, approvisionnement en pièces

[spare-part-price] kind=attribute value=money of=spare-part
gloss: what a spare part costs
nl: prijs van … onderdeel, onderdeelprijs, kosten van onderdelen, materiaalkosten, onderdeel kost, onderdelen kosten, prijs van onderdelen, kosten van het onderdeel
en: price of spare parts, cost of parts, price of the part, parts cost, part costs, spare parts cost, price of parts, cost of the part, price of spares, cost of spare parts
de: Ersatzteilpreis, Ersatzteilkosten, Materialkosten, Ersatzteil kostet, Ersatzteile kosten, Preis des Ersatzteils, Preise für Ersatzteile, Kosten des Ersatzteils
fr: prix des pièces détachées, coût des pièces, prix de la pièce, pièce coûte, pièces coûtent, prix d'une pièce, coût de la pièce, prix des pièces, coût des pièces détachées

[damage] kind=state is=damaged
gloss: product or parcel damaged
nl: schade, beschadiging, kras, deuk, barst, =barst, product beschadigd, schade aan, beschadigd product, deuken, krassen, lakschade, schade aan het product, bluts, beschadigde verpakking, pakket is beschadigd, gescheurd product
en: damage, scratch, dent, smashed, scratches, dents, chipped, damaged goods, damaged item, damage to the item, crushed parcel, damaged box
de: Schaden, Beschädigung, Kratzer, Delle, Riss, beschädigte Ware, verkratzt, Kratzer und Dellen, beschädigtes Paket, beschädigter Artikel, Schäden am Produkt, eingedrückt
fr: dommage, dégât, rayure, bosse, déchiré, fissure, article abîmé, produit endommagé, rayures, colis abîmé, détérioration, bosses, article endommagé

[transport-damage] kind=event is=damage
gloss: damage arisen in transit
nl: transportschade, beschadigd aangekomen, beschadigd bezorgd, beschadigd geleverd, schade tijdens transport, beschadigd ontvangen, kapot aangekomen pakket, schade door … vervoer, schade bij bezorging, onderweg beschadigd, tijdens het transport beschadigd, tijdens vervoer beschadigd, pakket beschadigd, vervoersschade, verzendschade, beschadigd pakket, beschadigd bij aankomst, bezorgschade, leveringsschade, schade bij levering, schade door transport, bij aankomst beschadigd, schade opgelopen bij vervoer
en: transit damage, damaged in transit, arrived damaged, damaged on arrival, shipping damage, damaged during shipping, damaged on delivery, damaged when delivered, arrives damaged, damage in transit, damage during delivery, damaged during transport, delivered damaged, damaged by the courier, damaged parcel, delivery damage, transport damage, turned up damaged, damaged in the post, damaged during delivery, damage caused in transit
de: Transportschaden, beim Transport beschädigt, beschädigt angekommen, beschädigt geliefert, Versandschaden, beschädigt bei Ankunft, beschädigt eingetroffen, Lieferschaden, unterwegs beschädigt, beschädigt zugestellt, Beschädigung beim Transport, Schaden beim Transport, beim Versand beschädigt, Transportbeschädigung, Paketschaden, beschädigt erhalten, Schaden bei der Lieferung, während des Transports beschädigt
fr: dommage de transport, abîmé pendant le transport, endommagé pendant le transport, arrivé abîmé, colis endommagé, avarie de transport, endommagé à la livraison, arrivé endommagé, livré endommagé, livré abîmé, dégât de transport, dommages de transport, avarie, abîmé à la livraison, abîmé à la réception, endommagé lors du transport, reçu abîmé, reçu endommagé, dommage lors de la livraison, colis arrivé endommagé, colis arrivé abîmé

[damage-report-period] kind=attribute value=duration of=damage,transport-damage,report
gloss: within what time damage must be reported
nl: schademeldtermijn, schade melden binnen, binnen … schade melden, termijn voor … schademelding, schade binnen … doorgeven, schade melden kan tot, beschadigingen binnen … melden, transportschade binnen … melden, schade uiterlijk … melden, meldtermijn voor schade, schademelding binnen, schade binnen … te melden, dagen om schade te melden, schade moet binnen … gemeld, beschadiging binnen … melden, uur om schade te melden
en: damage reporting deadline, report damage within, time limit for reporting damage, report any damage within, damage must be reported within, damages must be reported within, days to report damage, hours to report damage, tell us about damage within, let us know about damage within, report damages within, reported within … damage, notify us of damage within, damage should be reported within, damaged items must be reported within, claim for damage within
de: Frist für Schadensmeldung, Schaden innerhalb … melden, Schadensmeldefrist, Transportschaden innerhalb … melden, Schäden innerhalb … melden, Schäden binnen … melden, Schaden binnen … melden, Frist zur Schadensmeldung, Schaden spätestens … melden, Schäden spätestens … melden, Transportschäden innerhalb … melden, Schadensmeldung innerhalb, Tage um einen Schaden zu melden, Schaden reklamieren innerhalb, Schaden anzeigen innerhalb
fr: délai pour signaler un dommage, signaler … dommage dans, délai de déclaration de dommage, délai de réserve, signaler un dommage dans les, dommage doit être signalé dans, dégâts doivent être signalés, jours pour signaler, heures pour signaler, signaler les dégâts dans, signaler les dommages sous, signaler le dommage sous, réserves dans les, signaler un dégât sous, déclarer le dommage dans

[report-damage] kind=action is=report of=damage
gloss: telling the seller about damage
nl: schade melden, beschadiging melden, schade door|geven, beschadigingen melden, schade bij ons melden, melding maken van schade, transportschade melden, beschadiging door|geven
en: report … damage, damage report, report the damage, notify us of damage, notify damage, damages reported, claim for damage, raise a damage claim, damage claim, report damages, report any damage
de: Schaden melden, Beschädigung melden, Schaden anzeigen, Schaden reklamieren, Schäden melden, Transportschaden melden, Beschädigungen melden
fr: signaler … dommage, signaler … dégât, déclaration de dommage, réserves au livreur, émettre des réserves, déclarer un dommage, signalement du dommage, déclarer des dégâts, faire part du dommage, signaler une avarie, signaler les dommages, signaler les dégâts, signaler un colis abîmé

[damage-photo] kind=document of=photo-picture,damage
gloss: photograph of a damaged or faulty item
nl: foto van de schade, foto van … beschadiging, foto van het defect, foto mee|sturen, foto van de beschadiging, schadefoto, foto's van … schade, foto's van … defect, foto's mee|sturen, foto toe|voegen van, beeld van de schade, afbeelding van … schade
en: photo of the damage, picture of the damage, photograph of the fault, photo of the defect, photos of the damage, pictures of the damage, photographs of the damage, photo of the fault, photo of the damaged, picture of the fault, photos of the fault, image of the damage
de: Foto des Schadens, Foto vom Schaden, Bild des Schadens, Schadensfoto, Fotos des Schadens, Fotos vom Schaden, Bilder vom Schaden, Bild vom Schaden, Foto vom Defekt, Foto des Defekts, Fotos der Beschädigung, Schadensbilder, Foto der Beschädigung
fr: photo du dommage, photo des dégâts, photo du défaut, photos du dommage, photo des dommages, photos des dégâts, photo du dégât, cliché du dommage, photos du défaut, photo de l'article abîmé, photo du produit endommagé

[wear-and-tear] kind=state
gloss: normal deterioration through use
nl: slijtage, normale slijtage, verslijten, versleten, veroudering, gebruikersslijtage, gewone slijtage, slijten, slijtageonderdeel, slijtonderdeel, verbruiksonderdeel, slijtagegevoelig, natuurlijke slijtage, slijtdeel
en: wear and tear, normal wear, worn out, fair wear and tear, wears out, wearing parts, normal use over time, ordinary wear, everyday wear, wear parts, natural wear, wear part
de: Verschleiß, Abnutzung, Verschleißteil, normale Abnutzung, Verschleißerscheinung, Abnutzungserscheinung, natürliche Abnutzung, Alterung, sich abnutzen, normaler Verschleiß, verschleißen, abgenutzt
fr: usure, usure normale, pièce d'usure, s'user, usure naturelle, vieillissement normal, pièces d'usure, usure due à l'usage, usure ordinaire, usé par l'usage, usure classique

[misuse] kind=event of=use
gloss: damage by the customer's own doing
nl: verkeerd gebruik, onjuist gebruik, onoordeelkundig gebruik, gebruikersschade, zelf beschadigd, foutief gebruik, onzorgvuldig gebruik, oneigenlijk gebruik, verkeerde behandeling, ondeskundig gebruik, nalatig gebruik, door uzelf veroorzaakt, verkeerd gebruikt, schade door eigen toedoen, ruw gebruik
en: misuse, improper use, user damage, incorrect use, accidental damage, wrong use, careless use, negligent use, mishandling, wrong handling, used incorrectly, used wrongly, abuse of the product, caused by yourself, misused, damage you caused
de: unsachgemäßer Gebrauch, unsachgemäße Behandlung, falscher Gebrauch, Fehlgebrauch, falsche Handhabung, falsche Bedienung, unsachgemäße Nutzung, unsachgemäße Verwendung, Bedienungsfehler, Fehlbedienung, unsachgemäße Handhabung, missbräuchliche Verwendung
fr: mauvaise utilisation, utilisation inappropriée, mauvais usage, usage inapproprié, utilisation incorrecte, utilisation non conforme, mauvaise manipulation, usage non conforme, faute de l'utilisateur, usage anormal, utilisation anormale

[water-damage] kind=event is=damage
gloss: damage by liquid
nl: vochtschade, in het water gevallen(product), vloeistofschade, in de plomp, in de wc gevallen, schade door vloeistof, schade door vocht, waterschade aan … toestel, in het water gevallen toestel, vocht in het toestel, vocht in … apparaat, natte telefoon
en: water damage, liquid damage, moisture damage, dropped in water, fell in the water, dropped … toilet, damage by liquid, moisture in the device, water got in, damage from water, damage caused by liquid, damage from liquid, soaked device, spilled liquid, water ingress
de: Wasserschaden, Feuchtigkeitsschaden, Flüssigkeitsschaden, Schäden durch Flüssigkeit, ins Klo gefallen, ins Wasser gefallen, Schaden durch Flüssigkeit, Schaden durch Nässe, Nässeschaden, Feuchtigkeit im Gerät, Wasser im Gerät, Schaden durch Feuchtigkeit, Schäden durch Feuchtigkeit
fr: dommage par l'eau, oxydation, dommage liquide, tombé dans l'eau, dégât des eaux appareil, dommages liés à l'eau, pris l'eau, contact avec un liquide, contact avec l'eau, dommage dû à l'eau, dommage dû à l'humidité, dégât d'humidité, infiltration d'eau dans l'appareil, appareil mouillé, dommage causé par un liquide

[drop-damage] kind=event is=damage
gloss: damage by dropping
nl: valschade, gebarsten scherm, schermbreuk, =laten vallen, =gevallen is, =is gevallen, op de grond gevallen, uit de handen gevallen, gebroken scherm, scherm gebarsten, barst in het scherm, gevallen toestel, schade door vallen, schade door een val, val van het toestel, stootschade, scherm stuk, kapot scherm, schermschade
en: drop damage, dropped, cracked screen, broken screen, fell on the floor, screen cracked, smashed screen, damage from a fall, damage by dropping, damage from dropping, accidental drop, cracked display, impact damage, shattered screen, screen damage, if you drop it
de: Sturzschaden, heruntergefallen, Displaybruch, herunter|fallen, fallen gelassen, gesprungenes Display, kaputtes Display, Displayschaden, zersplittertes Display, auf den Boden gefallen, Schaden durch Sturz, Schaden durch Herunterfallen, Bildschirm gesprungen, Stoßschaden, Schäden durch Stürze, Display gesprungen, gebrochenes Display
fr: chute, écran cassé, tombé par terre, écran fissuré, écran brisé, écran fêlé, dommage dû à une chute, dommages dus à une chute, tombé des mains, écran endommagé, bris d'écran, casse d'écran, dommage causé par une chute

[product-recall] kind=event
gloss: maker calls back an unsafe product
nl: terugroepactie, terugroeping, veiligheidswaarschuwing, terug|roepen, teruggeroepen product, product terug|roepen, recall, terugroepactie van, terughaalactie, terugroepbericht, uit de handel gehaald, uit de handel nemen, waarschuwing onveilig product
en: product recall, recall, safety recall, recalled product, product is recalled, recalled by the manufacturer, recall notice, recalled item, recall campaign
de: Rückruf(product), Rückrufaktion, Produktrückruf, zurückgerufenes Produkt, Produkt wird zurückgerufen, Sicherheitsrückruf, zurück|rufen Produkt, aus dem Verkauf genommen, Warenrückruf, Rückruf des Herstellers
fr: rappel de produit, rappel produit, campagne de rappel, produit rappelé, rappelé par le fabricant, procédure de rappel, avis de rappel, rappel du fabricant, rappel de sécurité

[trade-in] kind=action is=exchange
gloss: handing in an old product for money off or credit
nl: inruil, inruilactie, oud toestel in|leveren, inruilprogramma, inkoop van … toestel, oude inruilen, oud apparaat in|ruilen, oude toestel in|leveren, oud toestel in|ruilen, inruilen van … toestel, oude fiets in|ruilen, inruilservice, inruilaanbod, overname van uw oude toestel, verkoop uw oude toestel, terugkoopactie
en: trade|in, trade-in, part exchange, trade in your old, buy-back, swap your old, trade your old, buy back your old, sell us your old, hand in your old, trade-ins, trade-in scheme, buyback, give us your old device, old device in part payment, part-exchange
de: in Zahlung geben, Inzahlungnahme, Ankauf, Eintausch, Altgeräteankauf, Altgerät eintauschen, altes Gerät eintauschen, altes Handy verkaufen, altes Gerät in Zahlung, Altgerät in Zahlung, Ankaufservice, Ankaufsprogramm, Geräteankauf, Eintauschprogramm, Altes gegen Neues, Handyankauf, altes Gerät ab|geben
fr: reprise(trade-in), faire reprendre, programme de reprise, offre de reprise, rachat, reprise de votre ancien, reprise de votre appareil, racheter votre ancien, rachat de votre ancien, vendre votre ancien, service de reprise, échanger votre ancien, ancien appareil repris

[trade-in-value] kind=attribute value=money of=trade-in
gloss: what a traded-in product yields
nl: inruilwaarde, inruilprijs, inruilbedrag, inruilkorting, inruilpremie, inruilvergoeding, inkoopprijs van uw oude, bedrag voor uw oude toestel, krijgt u voor uw oude, waarde van uw oude toestel, waarde van uw inruil, inruil levert, inruilvoordeel, inruiltegoed, terugkoopwaarde, restwaarde van uw toestel, overnamewaarde
en: trade-in value, trade-in price, part-exchange value, trade-in credit, value of your old device, trade-in amount, trade-in offer, get for your old, pay for your old, buyback price, buyback value, trade-in discount, buy-back price, trade-in bonus
de: Ankaufspreis, Ankaufswert, Inzahlungnahmewert, Eintauschwert, Eintauschprämie, Wert Ihres Altgeräts, Eintauschpreis, Inzahlungnahmepreis, Ankaufsbetrag, Wert Ihres alten Geräts, Restwert Ihres Geräts, Eintauschbonus, für Ihr altes Gerät zahlen
fr: valeur de reprise, prix de reprise, montant de la reprise, prime de reprise, valeur de rachat, montant du rachat, valeur de votre ancien, bonus de reprise, valeur de l'ancien appareil, offre de rachat, remise de reprise

[recycle] kind=action
gloss: handing in waste goods for recycling
nl: recyclen, recycling, inzamelen, inzamelpunt, hergebruik, oude apparaten in|leveren, hergebruiken, recyclage, apparaat af|danken, oud apparaat mee|geven
en: recycle, recycling, recycling point, recycling bin, recycled, hand in for recycling, old appliance removal
de: recyceln, Recycling, Wiederverwertung, Sammelstelle, alte Geräte entsorgen, Wertstoffhof abgeben, altes Gerät entsorgen, alte Geräte ab|geben, wiederverwerten
fr: recycler, recyclage, point de collecte, borne de recyclage, reprise des anciens appareils, appareils usagés, filière de recyclage, collecte des appareils usagés, reprise des déchets électroniques

[deposit-return] kind=thing is=deposit
gloss: deposit on bottles and crates
nl: leeggoed, emballage(deposit), inleverautomaat, statiegeldfles, =statiegeldflessen, lege flessen, statiegeldflesjes, lege fles, statiegeld terug|krijgen, statiegeld op flessen, statiegeldautomaat, lege kratten, lege blikjes, flessenautomaat, statiegeldbon, blikjes in|leveren, flessen in|leveren, statiegeldblikjes, statiegeld op blikjes
en: bottle deposit, deposit bottle, returnable bottle, empty bottles, deposit bottles, =empties, deposit refund on bottles, empty cans, deposit on bottles, deposit machine, bottle return, return your empties, bottle return machine, deposit on cans, crate deposit, empty crates
de: Flaschenpfand, Leergut, Pfandflasche, Mehrwegpfand, leere Flaschen, =Pfandflaschen, Flaschenrückgabe, Pfandautomat, Dosenpfand, Leergutautomat, Leergutrückgabe, leere Dosen, leere Kästen, Pfandbon, Kastenpfand, Leergutannahme, Pfand auf Flaschen
fr: consigne(bottle), bouteille consignée, vidange consignée, bouteilles vides, bouteilles consignées, consigne de bouteille, consigne sur les bouteilles, vidanges, retour des vidanges, machine à vidanges, canettes consignées, casiers vides, bons de vidanges, consigne des bouteilles, canettes vides

[goodwill-gesture] kind=action is=compensation
gloss: payment or gesture to make good for damage or inconvenience
nl: schadevergoeding(goodwill gesture), schadeloos stellen, coulance, uit coulance, coulanceregeling, coulancehalve, tegemoetkoming uit coulance, blijk van coulance, gebaar van goede wil, commercieel gebaar, commerciële geste
en: goodwill gesture, make it up to you, gesture of goodwill, as goodwill, ex gratia payment, ex-gratia, by way of apology, apology payment, as a courtesy
de: Kulanz, aus Kulanz, Wiedergutmachung, Kulanzleistung, Kulanzregelung, Kulanzweg, kulanterweise, Entgegenkommen, Kulanzgutschrift, kulanzhalber
fr: indemnisation(goodwill gesture), geste commercial, geste de bonne volonté, à titre commercial, geste de courtoisie, à titre exceptionnel, par geste commercial

[return-multiple-parcels] kind=action of=return-goods
gloss: combining several orders in one return
nl: bestellingen samen retourneren, meerdere bestellingen in één doos, één retourpakket, retouren combineren, meerdere bestellingen samen terugsturen, meerdere retouren in één pakket, samen in één doos terug, retouren samen|voegen, retouren bundelen, verschillende bestellingen in één retour
en: combine returns, several orders in one parcel, return several orders together, returns in one box, several returns in one parcel, multiple orders in one return, combine your returns, combine orders in one return, several returns in one box, more than one order in a return
de: mehrere Bestellungen in einem Paket, Retouren zusammen senden, Retouren zusammenlegen, Retouren bündeln, mehrere Retouren in einem Paket, Rücksendungen bündeln, Retouren zusammenfassen, Bestellungen zusammen zurücksenden, mehrere Rücksendungen in einem Paket
fr: regrouper les retours, plusieurs commandes dans un colis, plusieurs retours dans le même colis, grouper les retours, plusieurs retours dans un colis, combiner les retours, plusieurs commandes dans un seul retour, regrouper plusieurs retours

[return-partial] kind=action is=return-goods
gloss: returning only part of an order
nl: deel van … bestelling retourneren, gedeeltelijk retourneren, deel retourneren, deelretour, deel van uw bestelling terugsturen, alleen een deel retour, gedeeltelijke retour, deel terug|sturen, deels retourneren, deel houden en de rest, enkele artikelen retour, één artikel uit … bestelling retour
en: return part of your order, partial return, return some items, return only some, send back part, part return, return only part, send some back, return individual items, return some of your order, keep some and return
de: Teilretoure, Teil der Bestellung zurücksenden, teilweise zurücksenden, Teilrückgabe, nur einen Teil zurück, Teil zurück|senden, Teil zurück|schicken, teilweise zurück|schicken, Teilrücksendung, einzelne Artikel zurück, Teil der Ware zurück, Teilretouren
fr: retour partiel, retourner une partie, renvoyer une partie, retour d'une partie, renvoyer une partie de la commande, retours partiels, rendre une partie, renvoyer seulement, retour de certains articles

[return-from-abroad] kind=action is=return-goods of=abroad
gloss: returning goods from another country
nl: retour vanuit het buitenland, vanuit het buitenland retourneren, buitenlandse retour, retour uit het buitenland, vanuit het buitenland terug|sturen, uit het buitenland retourneren, internationale retour, retouren uit het buitenland, buitenlandse retouren, internationale retouren
en: return from abroad, international return, overseas return, returns from abroad, returning from another country, returns from overseas, international returns, return from outside, returns from outside
de: Rücksendung aus dem Ausland, Auslandsretoure, aus dem Ausland zurück|schicken, aus dem Ausland zurück|senden, internationale Rücksendung, Retoure aus dem Ausland, Auslandsrücksendung, internationale Retoure
fr: retour depuis l'étranger, retour international, renvoyer depuis l'étranger, retours internationaux, renvoyer de l'étranger, retour de l'étranger, renvoi depuis l'étranger, retours depuis l'étranger

[refund-arrival] kind=event is=refund
gloss: the refunded money reaches the customer's account
nl: staat … op … rekening, op … rekening gestort, terug op … rekening, geld … op … rekening, bedrag terug|krijgen, geld terug|krijgen, geld retour, op … rekening bijgeschreven, terug op … bankrekening, retour storten, refund, geld staat op, bedrag op je rekening, zie je het geld, geld binnen, bijschrijving op je rekening, geld terug|hebben, hebt u uw geld terug, heeft u uw geld terug, geld terug ontvangen, bedrag terug ontvangen, bedrag ontvangen op … rekening, terug op de rekening, geld komt terug, bijgeschreven op … rekening, teruggeboekt op … rekening, bedrag weer op … rekening, geld weer terug, ontvangt u het geld terug, ziet u het geld
en: back in your account, back on your card, money returned, back in … account, back in your bank, show on your statement, get your money back, reach your account, give your money back, see the money, credited to your account, show up in your account, hit your account, land in your account, money back on your card, receive your money back, receive the refund, refund arrives, refund reaches, refund will appear, refund appears, have your money back, money is back, refund to arrive, refund lands, get the money back, receive your refund, refund shows up
de: auf … Konto gutgeschrieben, zurück auf … Konto, auf … Konto sein, Geld zurück|bekommen, auf Ihrem Konto, dem Konto gutgeschrieben, Geld wieder auf … Konto, Kaufpreiserstattung, Geld auf dem Konto, Geld ist da, Eingang auf dem Konto, gutgeschrieben werden, Geld wieder da, Geld zurück|erhalten, Betrag zurück|erhalten, Betrag zurück|bekommen, Erstattung geht ein, Geldeingang der Erstattung, Gutschrift erscheint, Geld wieder zurück, Geld wieder|haben, Gutschrift auf dem Konto, Erstattung auf dem Konto
fr: remboursé sur … compte, crédité sur … compte, récupérer … argent, recréditer, sur votre compte bancaire, apparaître sur … compte, de retour sur … compte, rendre … argent, reverser, argent sur votre compte, somme créditée, être crédité, recevoir votre argent, récupérez votre argent, argent vous revient, remboursement apparaît, remboursement arrive, argent est de retour, recrédité sur, récupérer la somme, argent de retour, remboursement visible, remboursement sur votre compte, argent rendu, somme apparaît sur, retrouver votre argent

[no-reason-needed] kind=state is=without-reason
gloss: no reason has to be given
nl: zonder opgaaf van reden, zonder reden op te geven, geen reden op te geven, hoeft geen reden, reden maakt niet uit, zonder een reden op te geven, geen reden te geven, u hoeft geen reden, reden opgeven hoeft niet, zonder uitleg, hoeft niet te zeggen waarom, geen uitleg nodig, niet uit te leggen waarom, ongeacht de reden, om welke reden dan ook
en: without giving any reason, for any reason, without a reason, no need to give a reason, need not give a reason, without having to give a reason, no reason required, whatever the reason, don't have to say why, without explanation, don't have to give a reason
de: ohne Angabe eines Grundes, Gründe müssen Sie nicht nennen, ohne einen Grund zu nennen, Grund müssen Sie nicht angeben, keine Begründung, kein Grund nötig, ohne einen Grund anzugeben, Angabe von Gründen nicht erforderlich, egal aus welchem Grund, Begründung nicht nötig, keinen Grund angeben
fr: sans donner de motif, sans avoir à donner de raison, sans justifier, sans devoir justifier, sans raison, sans indiquer de motif, aucune justification, quelle que soit la raison, sans explication, pas besoin de motif, sans devoir donner de raison

[proof-of-purchase] kind=document is=receipt
gloss: receipt or other proof that goods were bought
nl: bewijs van aankoop, kassabonnetje, aankoopbewijs tonen, bonnetje als bewijs, orderbevestiging als bewijs, bewijs van betaling van … aankoop
en: sales receipt, purchase receipt, evidence of purchase, proof you bought, proof of buying, original receipt, receipt as proof
de: Nachweis des Kaufs, Einkaufsbeleg, Kassabon, Nachweis über den Kauf, Original-Kaufbeleg, Kassenbeleg als Nachweis, Kaufnachweis vorlegen
fr: facture d'achat, justificatif de paiement, preuve de votre achat, preuve de l'achat, ticket comme preuve, facture comme preuve

[call-off] kind=action is=cancel
gloss: colloquial or appointment-related calling off
nl: af|bestellen, afmelden voor … afspraak, cancelen
en: cancel … appointment, cry off, call off
de: Abbestellung
fr: annuler … rendez-vous, faire annuler, annuler le rendez-vous, annulation du rendez-vous

[repair-service] kind=action is=repair
gloss: having a product repaired; repair as a service
nl: reparatieservice, laten repareren, reparatiedienst, hersteldienst, hersteldienst van, reparatieafdeling, reparatie laten uitvoeren
en: repair service, get it fixed, repair centre, repair shop, have it repaired, repairs department, get it repaired, repair team
de: instand setzen, Reparaturservice, Nachbesserung, nach|bessern, reparieren lassen, Reparaturdienst, Reparaturabteilung, Reparaturannahme, Reparaturwerkstatt, Reparaturzentrum
fr: service de réparation, atelier de réparation, faire réparer, service réparation, centre de réparation, service réparations, atelier réparation
