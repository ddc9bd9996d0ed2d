# Food: restaurants, meal boxes, supermarkets, bakery, catering, food delivery.

[table-reservation] kind=action of=table,book
gloss: booking a table in a restaurant
nl: tafel reserveren, tafelreservering, tafeltje reserveren, tafel boeken, een tafeltje bespreken, restaurantreservering, plekje aan tafel
en: book a table, reserve a table, table booking, table reservation, restaurant booking
de: Tisch reservieren, Tischreservierung, Tisch buchen, Tisch bestellen
fr: réserver une table, réservation de table, table réservée

[table-hold-time] kind=attribute value=duration of=table-reservation,table
gloss: how long a reserved table is kept for late guests
nl: tafel … vasthouden, tafel vrijgeven, tafel blijft gereserveerd, tafel … vrijgegeven, houden de tafel
en: hold the table, hold your table, keep the table, release the table, table is released
de: Tisch … freihalten, Tisch wird vergeben, Tisch halten, Tisch weiter|geben
fr: garder la table, table … gardée, libérer la table, conserver la table

[seating-time] kind=attribute value=duration of=table-reservation
gloss: how long guests may stay at the table; seating shifts
nl: tafeltijd, tafel voor twee uur, zittijd, shift aan tafel, eerste shift, tafelduur
en: table time, seating duration, dining slot, table for two hours, first sitting
de: Tischzeit, Aufenthaltsdauer am Tisch, erste Tischbelegung
fr: durée à table, premier service, deuxième service, créneau de repas

[large-party] kind=event of=group
gloss: dining with a big group
nl: groep in het restaurant, met een groot gezelschap, grote groepen aan tafel, groepsdiner, groot gezelschap
en: large party, large group at the table, group dinner, big group dining
de: große Gesellschaft, größere Gruppen am Tisch, Gruppenessen
fr: grande tablée, repas de groupe, groupe au restaurant

[group-menu] kind=thing of=meal
gloss: fixed menu for groups
nl: groepsmenu, vast menu, verrassingsmenu, chef's menu
en: set menu, group menu, fixed menu, tasting menu, surprise menu
de: Gruppenmenü, festes Menü, Degustationsmenü, Überraschungsmenü, Festmenü
fr: menu groupe, menu fixe, menu dégustation, menu unique, menu surprise

[menu-card] kind=thing
gloss: list of dishes
nl: menukaart, à la carte, wijnkaart, lunchkaart, dagschotel, menu(dishes)
en: à la carte, wine list, dish of the day, menu card, food menu, lunch menu, dinner menu, =on the menu, =our menu
de: Speisekarte, Weinkarte, Mittagskarte, Gericht(dish), Tagesgericht, à la carte
fr: carte des plats, carte des vins, plat du jour, à la carte, =au menu, menu du restaurant, =notre menu, =nos menus, =menu enfant

[kids-menu] kind=thing of=child
gloss: dishes for children
nl: kindermenu, kindergerecht, kinderkaart, kinderportie
en: children's menu, kids' menu, kids menu, children's portion
de: Kindermenü, Kinderteller, Kindergericht
fr: menu enfant, plat enfant, portion enfant

[kitchen-hours] kind=attribute value=time of=kitchen
gloss: until when one can order hot food
nl: keuken open, keuken sluit, keuken is open, laatste bestelling keuken, keukentijden, de keuken gaat dicht
en: kitchen open, kitchen closes, kitchen hours, last orders, last food orders
de: Küche geöffnet, Küche schließt, Küchenschluss, warme Küche, Küchenzeiten
fr: cuisine ouverte, cuisine ferme, fermeture de la cuisine, dernière commande en cuisine, service jusqu'à

[corkage] kind=attribute value=money
gloss: fee for drinking one's own wine or eating one's own cake
nl: kurkengeld, kurkgeld, eigen wijn meenemen, eigen fles wijn, bordengeld, taartgeld, snijgeld, eigen taart
en: corkage, corkage fee, bring your own wine, own bottle, cakeage, own cake
de: Korkgeld, eigenen Wein mitbringen, Tellergeld, eigenen Kuchen, Kuchengeld
fr: droit de bouchon, apporter son vin, propre vin, propre gâteau, droit de gâteau

[tip] kind=thing
gloss: voluntary extra for staff
nl: fooi, tip voor de bediening, fooienpot, bedieningsgeld
en: gratuity, tip for the staff, tipping, =tipping, leave a tip
de: Trinkgeld
fr: pourboire

[service-charge-restaurant] kind=attribute value=percentage
gloss: service percentage on the bill
nl: servicekosten op de rekening, bedieningstoeslag
en: service charge on the bill
de: Servicezuschlag, Bedienungsgeld
fr: majoration service, supplément pour le service

[split-bill] kind=action of=invoice
gloss: paying the bill apart
nl: rekening splitsen, apart afrekenen, ieder apart betalen, één rekening per tafel, gesplitste rekening
en: split the bill, pay separately, one bill per table, separate bills
de: getrennt zahlen, Rechnung teilen, eine Rechnung pro Tisch, Rechnung aufteilen
fr: addition séparée, diviser l'addition, partager l'addition, payer séparément

[outdoor-seating] kind=place
gloss: reserving and sitting at the terrace
nl: terrastafel, plek op het terras, terras reserveren, buiten zitten, terrasverwarming
en: outside table, reserve outside, patio heater
de: Platz auf der Terrasse, Außenplatz, Tisch draußen, Außengastronomie
fr: table en terrasse, place en terrasse, manger dehors

[takeaway] kind=action
gloss: collecting prepared food to eat elsewhere
nl: eten afhalen, afhaalmaaltijd, afhaal, take-away, meeneemmaaltijd, maaltijd afhalen, om mee te nemen
en: takeaway, take away, take-out, food to go, collect your food
de: Essen zum Mitnehmen, zum Mitnehmen, Take-away, Essen ab|holen
fr: plat à emporter, à emporter, vente à emporter, repas à emporter

[food-delivery] kind=action is=deliver
gloss: restaurant brings meals home
nl: maaltijdbezorging, eten bezorgen, thuisbezorgd eten, bezorgrestaurant, pizza bezorgen, eten laten bezorgen
en: food delivery, meal delivery, deliver food, delivered meal
de: Essen liefern, Lieferdienst(food), Essenslieferung, Pizzaservice
fr: livraison de repas, livrer des repas, livraison de plats

[food-delivery-radius] kind=attribute is=distance value=number of=food-delivery
gloss: how far meals are delivered
nl: bezorgstraal, bezorggebied maaltijd, straal van
en: delivery radius, within a radius of
de: Lieferradius, Umkreis von, im Umkreis
fr: rayon de livraison, dans un rayon de

[cold-order] kind=event
gloss: food arrives cold, late or wrong
nl: koud bezorgd, koud eten, eten te laat bezorgd
en: cold food, food arrived cold, late food
de: kaltes Essen, kalt geliefert, Essen zu spät
fr: repas froid, plat arrivé froid, livré froid

[leftovers] kind=action
gloss: taking home uneaten food
nl: doggybag, restjes mee naar huis, restje meenemen
en: doggy bag, take leftovers home, box for leftovers
de: Reste mitnehmen, Doggybag, Reste einpacken
fr: doggy bag, emporter les restes, gourmet bag

[unlimited-eating] kind=thing
gloss: buffet or all you can eat
nl: onbeperkt eten, all you can eat, buffet, lopend buffet, onbeperkt tapas, wokrestaurant
en: all you can eat, buffet, unlimited food, eat as much as you like
de: All-you-can-eat, Buffet, Essen ohne Limit, =so viel Sie möchten
fr: buffet à volonté

[waste-fee-buffet] kind=attribute value=money of=unlimited-eating
gloss: charge for uneaten food
nl: verspillingstoeslag, niet opgegeten gerecht, boete voor niet opeten
en: uneaten food charge
de: Verschwendungszuschlag, nicht aufgegessen
fr: supplément gaspillage, plat non consommé

[high-tea] kind=thing
gloss: high tea, brunch and similar arrangements
nl: high tea, brunch, borrelplank, high wine, borrelarrangement
en: afternoon tea, high tea, brunch
de: Brunch, High Tea, Nachmittagstee
fr: brunch, goûter gourmand, thé gourmand

[private-dining] kind=place
gloss: separate room for a party
nl: aparte zaal, besloten ruimte, zaaltje, privézaal, private dining, besloten feest
en: private dining room, private room
de: separater Raum, Nebenraum, Gesellschaftsraum
fr: salon privé, salle privative, salle privatisée, privatiser

[allergen-info] kind=thing
gloss: information on allergens and ingredients
nl: allergeneninformatie, allergenenlijst, allergenenkaart, sporen van noten, ingrediëntenlijst, ingrediënten
en: allergen information, allergen list, may contain traces, ingredient, ingredients list
de: Allergeninformation, Allergenliste, Spuren von Nüssen, Zutatenliste, Zutat, Allergenkennzeichnung
fr: informations allergènes, liste des allergènes, traces de noix, ingrédient

[allergy-notify] kind=action is=report of=allergy
gloss: guest tells an allergy in advance
nl: allergie doorgeven, dieetwensen doorgeven, allergie melden, dieetwens vermelden
en: tell us about your allergy, inform us of allergies, let us know your dietary requirements
de: Allergie mitteilen, Unverträglichkeit mitteilen, auf Allergien hinweisen
fr: signaler une allergie, préciser une allergie, communiquer vos allergies

[cross-contamination] kind=event
gloss: traces through shared kitchen
nl: kruisbesmetting, gescheiden bereid, sporenvrij
en: cross-contamination, trace-free, prepared separately
de: Kreuzkontamination, spurenfrei, getrennt zubereitet
fr: contamination croisée, préparé séparément

[recipe-choice] kind=action of=meal-kit
gloss: choosing recipes for the week
nl: recepten kiezen, gerechten kiezen, recept wisselen, menu van de week, recept(recipe),
  gerechten wisselen, gerechten … kiezen, maaltijden kiezen, maaltijden … wisselen, ander gerecht kiezen, menu staat vast, maaltijden ruilen
en: choose recipes, select your meals, recipe, swap a recipe, weekly menu,
  swap meals, swap … meals, swap … recipe, swap … recipes, choose … recipes, choose … meals, change … recipes, pick … recipes, menu is fixed
de: Rezepte aus|wählen, Gerichte aus|wählen, Rezept(cooking), Wochenmenü,
  Gerichte tauschen, Gerichte … auswählen, Rezepte tauschen, Gerichte … aussuchen, Gericht … wechseln
fr: choisir les recettes, choisir vos recettes, recette, menu de la semaine,
  échanger … recette, changer … recettes, choisir … repas, choisir … recettes, changer … plats, menu imposé

[recipe-choice-deadline] kind=attribute value=time of=recipe-choice,change
gloss: until when box contents can be altered
nl: box aanpassen tot, wijzigen tot, recepten kiezen tot, box wijzigen voor
en: change your box by, choose your meals by, edit your box until
de: Box ändern bis, Rezepte wählen bis, Box anpassen bis
fr: modifier la box jusqu'à, choisir vos recettes avant

[portions] kind=attribute value=number of=meal-kit
gloss: for how many people a box or dish is
nl: aantal porties, porties per recept, portie, portiegrootte
en: number of servings, serves, portion, servings per meal, portion size
de: Portionen, Portion, Portionsgröße, reicht für
fr: nombre de portions, portion, nombre de parts, taille des portions

[vegetable-box] kind=thing of=fruit-veg
gloss: box with fruit and vegetables
nl: groentepakket, groentebox, fruitbox, groenteabonnement, biologische groentetas, fruitmand
en: veg box, vegetable box, fruit box, organic box
de: Gemüsekiste, Ökokiste, Biokiste, Obstkiste
fr: panier de légumes, panier bio, panier de fruits, panier de saison

[cool-packaging] kind=thing
gloss: keeping delivered food cold
nl: koelelement, koeltas, gekoeld bezorgd, ijspak, koelbox
en: cool bag, ice pack, delivered chilled, cooling element
de: Kühlpack, Kühltasche, gekühlt geliefert, Kühlbox
fr: pain de glace, sac isotherme, livré réfrigéré, glacière

[best-before] kind=attribute value=date
gloss: date on food until which it is good
nl: tenminste houdbaar tot, TGT-datum, houdbaar tot
en: sell-by date, =use by, =use-by
de: Verbrauchsdatum, mindestens haltbar bis
fr: à consommer avant, date de péremption(food)

[freeze-food] kind=action
gloss: putting food in the freezer
nl: in|vriezen, ingevroren, ontdooien
en: freeze food, put in the freezer, frozen food, defrost
de: auf|tauen, tiefgekühlt, Tiefkühlware
fr: congeler, surgelé, décongeler

[heat-up] kind=action
gloss: warming up a meal
nl: op|warmen, in de oven verwarmen, oventijd
en: heat|up, re-heat, reheat, warm up a meal
de: auf|wärmen, erhitzen
fr: réchauffer, au four

[spoiled-food] kind=state
gloss: food gone bad or past its date
nl: bedorven, beschimmeld, zuur geworden, over de houdbaarheidsdatum, rot
en: gone off, spoiled, mouldy, past its date, rotten
de: verdorben, verschimmelt, abgelaufene Ware, schlecht geworden
fr: avarié, moisi, pourri

[shopping-trolley] kind=thing
gloss: trolley and its coin
nl: winkelwagenmuntje, boodschappenkar
en: trolley coin, shopping trolley, trolley token
de: Einkaufswagenchip
fr: chariot de supermarché, jeton de caddie, caddie

[self-scan] kind=action
gloss: scanning groceries oneself
nl: zelfscankassa, zelfscan, zelfscanner, handscanner, steekproef bij de zelfscan
en: self-checkout, scan and go, self-scan
de: Selbstbedienungskasse, Self-Checkout, Selbstscannerkasse, SB-Kasse
fr: caisse automatique, self-scanning, caisse en libre-service, scannette

[savings-stamps] kind=thing
gloss: stamps and collecting cards of a supermarket
nl: spaarzegel, koopzegel, zegelboekje
en: savings stamps, collect stamps, stamp card, sticker promotion
de: Treuemarke, Sammelaktion, Rabattmarke, Treueheft
fr: vignette de collection, timbre fidélité, carnet de vignettes

[age-limit-alcohol] kind=attribute value=number of=alcohol
gloss: age for buying alcohol or tobacco
nl: NIX18, alcohol kopen vanaf, alcoholgrens
en: challenge 25, age to buy alcohol, alcohol age limit
de: Jugendschutz Alkohol, Alkohol ab, Altersgrenze für Alkohol
fr: âge légal pour l'alcool, vente d'alcool aux mineurs

[bakery] kind=place
gloss: bakery or cake shop
nl: bakkerij, bakker, banketbakker, patisserie, broodzaak
en: bakery, baker, patisserie, cake shop
de: Bäckerei, Konditorei, Bäcker, Backstube
fr: boulangerie, boulanger, pâtissier

[order-cake] kind=action of=cake
gloss: ordering a cake in advance
nl: taart bestellen, bruidstaart, fototaart, gebakje
en: order a cake, wedding cake, celebration cake
de: Torte bestellen, Hochzeitstorte
fr: commander un gâteau, gâteau de mariage, pièce montée, gâteau d'anniversaire

[cake-lead-time] kind=attribute value=duration of=order-cake,order
gloss: how long ahead cake or bread must be ordered
nl: van tevoren bestellen, dagen van tevoren bestellen, besteltermijn taart, uur van tevoren bestellen
en: order ahead, days' notice for a cake
de: im Voraus bestellen, Vorbestellfrist, vorab bestellen, Tage vorher bestellen
fr: délai de commande du gâteau

[catering] kind=event
gloss: supplying food at a party or office
nl: catering, cateraar, partycatering, lunchcatering, buffet aan huis, feestcatering
en: catering, caterer, party catering, office catering
de: Catering, Partyservice, Caterer
fr: traiteur, service traiteur, restauration événementielle

[catering-min-persons] kind=attribute value=number of=catering
gloss: from how many people catering is supplied
nl: minimumaantal personen, minimumafname personen
en: minimum number of people, minimum guests
de: Mindestpersonenzahl
fr: nombre minimum de personnes, minimum de convives

[final-guest-count] kind=attribute value=duration of=catering
gloss: until when the final number of guests is to be given
nl: definitief aantal gasten, definitieve aantal, aantal gasten doorgeven, aantal personen doorgeven, definitieve aantallen
en: final numbers, final headcount, confirm the number of guests, final guest count
de: endgültige Personenzahl, endgültige Gästezahl, Personenzahl mitteilen
fr: nombre définitif d'invités, nombre définitif de convives, confirmer le nombre de convives

[tableware-hire] kind=action is=hire
gloss: hiring plates, glasses and staff
nl: servies huren, serviesverhuur, glazen huren, bedienend personeel huren, statafel, borden en bestek
en: crockery hire, glassware hire, hire waiting staff
de: Geschirrverleih, Gläserverleih, Servicepersonal mieten
fr: location de vaisselle, location de verres, personnel de service

[return-tableware] kind=action
gloss: dirty plates and pans to be returned
nl: servies retour, pannen terug, vuil servies, ongewassen teruggeven
en: return the dishes, dirty crockery, return dishes unwashed
de: Geschirr zurück|geben, ungespült, schmutziges Geschirr
fr: rendre la vaisselle, vaisselle sale, vaisselle non lavée

[eating-out-dog] kind=action of=dog
gloss: dogs in the restaurant
nl: hond in het restaurant, hond op het terras, waterbak voor de hond, drinkbak voor de hond
en: dog in the restaurant, water bowl for dogs, dog on the terrace
de: Hund im Restaurant, Wassernapf, Hund auf der Terrasse
fr: chien au restaurant, gamelle d'eau, chien en terrasse

[table-deposit] kind=attribute value=money of=table-reservation
gloss: prepayment or card guarantee for a table
nl: aanbetaling reservering, reserveringsgarantie, aanbetaling per persoon, creditcardgarantie restaurant
en: table deposit, deposit per person, card guarantee for the table
de: Reservierungsgarantie, Anzahlung pro Person, Reservierungsgebühr
fr: acompte de réservation, acompte par personne

[table-cancel-deadline] kind=attribute value=duration of=table-reservation,cancel,book
gloss: until how long ahead a table may be cancelled free
nl: reservering annuleren tot, tafel annuleren, tafel afzeggen, reservering afzeggen
en: cancel your table, cancel the reservation up to, cancel your reservation
de: Tisch stornieren, Reservierung stornieren, Tischreservierung absagen
fr: annuler la table, annuler votre réservation de table, annuler la réservation jusqu'à

[organic-food] kind=quality
gloss: organic, local, seasonal
nl: biologisch, bio, streekproduct, seizoensgebonden, lokaal geteeld
en: organic, locally sourced, seasonal produce
de: biologisch, Bio(organic), regional, saisonal, Bio-Qualität
fr: biologique, bio, produit local, de saison

[surprise-bag] kind=thing
gloss: bag with unsold food at a reduced price
nl: verrassingspakket, magic box, voedselverspilling, overschotpakket
en: surprise bag, magic bag, unsold food
de: Überraschungstüte, Überraschungspaket, Lebensmittelrettung
fr: panier surprise, panier anti-gaspi, invendus

[reusable-cup] kind=thing
gloss: cup surcharge, deposit or own cup
nl: statiegeldbeker, eigen beker, plastictoeslag, herbruikbare beker, bekertoeslag, wegwerpbeker
en: reusable cup, own cup, cup deposit, disposable cup charge
de: Mehrwegbecher, eigener Becher, Becherpfand, Einwegbecher
fr: gobelet réutilisable, gobelet consigné, tasse réutilisable, écocup

[bottle-deposit-amount] kind=attribute value=money of=deposit-return
gloss: how much deposit per bottle or crate
nl: statiegeldbedrag, statiegeld per fles, statiegeld per krat
en: deposit per bottle, deposit amount per can
de: Pfandbetrag, Pfand pro Flasche
fr: montant de la consigne, consigne par bouteille

[meat-doneness] kind=attribute
gloss: how meat is cooked; portion preferences
nl: medium gebakken, doorbakken, gaarheid, rood gebakken
en: medium-rare, well done, rare steak
de: durchgebraten, Garstufe, englisch gebraten
fr: à point, bien cuit, saignant

[weekly-closing-day] kind=attribute
gloss: day of the week on which the place does not open
nl: vaste sluitingsdag, sluitingsdag, wekelijkse sluitingsdag, vaste rustdag
en: weekly closing day, closing day, regular closing day
de: wöchentlicher Ruhetag, Schließtag, fester Ruhetag
fr: jour de fermeture hebdomadaire, fermeture hebdomadaire, jour de repos hebdomadaire
