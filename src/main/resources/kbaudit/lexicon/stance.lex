# Stance: modality, quantity, time relations, condition words, who pays.

# --- modality -----------------------------------------------------------

[must] kind=stance opposite=need-not
gloss: the customer or the company has the duty to do it
nl: moeten, dienen te, dient u, dien je, behoren te, zijn verplicht om, ben je verplicht, bent u verplicht, er niet onderuit kunnen, horen te, dienen … te, =u dient, =je dient
en: must, have to, have got to, need to, be obliged to, be supposed to, =you'll need, =you will need, =you need, =we need, =we'll need, =we will need, =needs a, =needs an, =need a, =need an, =need their own, =needs their own, =needs its own, =needs his or her own, =need your own
de: müssen, sind verpflichtet, verpflichtet sein, nicht umhinkommen, =brauchen Sie, =brauchst du, =Sie brauchen, =du brauchst, =brauchen wir, =wir brauchen
fr: il faut, falloir, être tenu de, être obligé de, =devoir, =dois, =doit, =devons, =devez, =doivent, =devrai, =devra, =devrez, =devront, =devrons, =devrais, =devrait, =devriez, =devraient, =deviez, =devait, =devaient, =doive, =dû, =il vous faut, =il te faut, =il nous faut, =nous faut

[need-not] kind=stance opposite=must
gloss: there is no duty to do it
nl: niet hoeven, hoeven … niet, hoeven … geen, hoeven … niets, is niet nodig, niet nodig, nergens voor nodig, niet verplicht, geen verplichting, niet vereist, niet noodzakelijk, geen vereiste, niet te hoeven, moeten … niet per se, zonder dat … moeten, geen … nodig, hoeven … nooit, geen must, overbodig, achterwege blijven, geen voorwaarde
en: need not, needn't, =do not have to, =don't have to, =does not have to, =doesn't have to, do not need, don't need, doesn't need, does not need, no need to, not necessary, not needed, not required, not mandatory, not compulsory, not obliged, no obligation, unnecessary, no … required, no … needed, superfluous, =isn't a must, =not a must, =no must, =aren't a must
de: brauchen … nicht, brauchen … kein, nicht brauchen, müssen … nicht, nicht müssen, müssen … kein, ist nicht nötig, nicht nötig, nicht notwendig, nicht erforderlich, kein … nötig, kein … erforderlich, nicht verpflichtet, keine Pflicht, kein Muss, keine Verpflichtung, unnötig, nicht vorgeschrieben, überflüssig, entbehrlich, nicht vonnöten, =nicht verlangt, =bedarf es nicht, =bedarf keiner, =bedarf keines, =bedarf es keiner, =bedarf es keines, =braucht es nicht, =braucht es keinen, =braucht es keine, =braucht es kein, =muss nicht sein, Pflicht … entfällt, Nachweis … entfällt, Anmeldung … entfällt, Voranmeldung … entfällt, Unterschrift … entfällt, zustimmungsfrei, anmeldefrei, meldefrei
fr: ne pas devoir, n'est pas nécessaire, pas nécessaire, pas besoin, pas obligé, pas obligatoire, pas tenu de, pas requis, inutile de, nul besoin, aucune obligation, dispensé de, n'est pas utile, pas indispensable, sans devoir, n'avoir pas à, superflu, =pas la peine de

[may] kind=stance opposite=may-not
gloss: permission: it is all right to do it
nl: mogen, gerust, is toegestaan om, vrij om te, staat je vrij, staat u vrij, recht hebben om, geen bezwaar tegen, geen probleem als, vinden … prima, zijn welkom om
en: may, be allowed to, be permitted to, be free to, feel free, be welcome to, have the right to, be entitled to, no objection to, fine to, =are free to
de: dürfen, gerne … können, steht … frei, berechtigt sein, haben das Recht, ist gestattet, kein Problem wenn, haben nichts dagegen
fr: avoir le droit, avoir le droit de, être autorisé à, être libre de, il est permis de, être en droit de, aucun inconvénient à

[may-not] kind=stance opposite=may
gloss: no permission: it is not all right to do it
nl: niet mogen, mogen … niet, mogen … geen, mag niet, mag geen, niet de bedoeling, is niet toegestaan om, mogen … nooit, niet gerechtigd, geen recht om
en: may not, must not, mustn't, not be allowed to, not allowed to, not permitted to, not supposed to, not entitled to, no right to
de: nicht dürfen, dürfen … nicht, dürfen … kein, darf nicht, dürfen … keinesfalls, nicht berechtigt, kein Recht
fr: ne pas avoir le droit, pas le droit, n'être pas autorisé à, pas autorisé à, n'être pas en droit de, ne devoir pas, ne … devez pas

[can] kind=stance opposite=cannot
gloss: it is within what the customer or company is able to do
nl: kunnen, in staat zijn, is mogelijk om, lukken, in de gelegenheid, mogelijkheid hebben om, de mogelijkheid om, kans om
en: can, be able to, could, it is possible to, have the option to, manage to, be in a position to
de: können, in der Lage sein, haben die Möglichkeit, lassen sich, es ist möglich, imstande sein, gelingen
fr: être en mesure de, avoir la possibilité de, il est possible de, être à même de, parvenir à, pouvoir

[cannot] kind=stance opposite=can
gloss: it is not within what the customer or company is able to do
nl: niet kunnen, kunnen … niet, kunnen … geen, kan niet, lukken niet, gaat helaas niet, niet in staat, zit er niet in, niet mogelijk om, kunnen … niets
en: can't, can not, could not, couldn't, be unable to, unable, not be able to, not able to, no way to, not in a position to, =cannot
de: nicht können, können … nicht, können … kein, geht nicht, geht leider nicht, nicht in der Lage, lassen sich … nicht, außerstande, nicht machbar
fr: ne pas pouvoir, ne pouvoir pas, ne … pouvez pas, ne peut pas, ne peuvent pas, pas en mesure de, incapable de, dans l'impossibilité de, pas la possibilité de

[possible] kind=stance opposite=impossible
gloss: it can be done
nl: mogelijk, kan gewoon, mogelijkheid, haalbaar, te doen, behoort tot de mogelijkheden, dat kan, uitvoerbaar, kan altijd, =geen enkel probleem, =geen probleem, =geen bezwaar, =zonder probleem, =zonder problemen
en: possible, possibility, feasible, doable, an option, that works, =no problem at all, =not a problem, =without any problem, =without a problem
de: möglich, Möglichkeit, machbar, das geht, geht problemlos, problemlos, durchführbar, =kein Problem, =ohne Probleme, =ohne Problem
fr: possible, possibilité, faisable, envisageable, réalisable, =aucun problème, =pas de problème, =sans problème, =sans souci

[impossible] kind=stance opposite=possible
gloss: it cannot be done
nl: onmogelijk, niet mogelijk, geen mogelijkheid, uitgesloten om, ondoenlijk, niet haalbaar, dat kan niet, dat gaat niet, geen optie, onhaalbaar, =no can do, =gaat hem niet worden, =gaat 'm niet worden
en: impossible, not possible, no possibility, not feasible, not an option, out of the question, =no can do
de: unmöglich, nicht möglich, keine Möglichkeit, ausgeschlossen(impossible), das geht nicht, keine Option, kommt nicht infrage, kommt nicht in Frage, unwirksam, =nicht wirksam
fr: impossible, pas possible, aucune possibilité, pas envisageable, infaisable, hors de question, exclu de

[allowed] kind=stance is=may opposite=forbidden
gloss: it is permitted by the rules
nl: toegestaan, toelaten, toegelaten, toestaan, geoorloofd, toestemming, vergunnen, welkom(allowed), permitteren, gedogen
en: allowed, allow, permitted, permit(allow), permission, authorised, admitted, =are welcome, =is welcome, =also welcome, consent, authorize, authorization
de: erlaubt, erlauben, gestattet, gestatten, zulassen, zugelassen, zulässig, Erlaubnis, willkommen(allowed)
fr: permettre, autorisé, autoriser, autorisation, admis, admettre, toléré, est permis, =bienvenus, =le bienvenu, =bienvenu, sont admis, consentement

[forbidden] kind=stance is=may-not opposite=allowed
gloss: the rules do not permit it
nl: verboden, verbieden, verbod, niet toegestaan, niet toegelaten, niet geoorloofd, uit den boze, taboe, niet welkom, ongeoorloofd, niet toelaten, =no-go, =not done
en: forbidden, forbid, prohibited, prohibit, ban, banned, not allowed, not permitted, off limits, not welcome, strictly no, =no-go, refrain from, out of bounds, =a no-no, =no-nos
de: verboten, verbieten, Verbot, untersagt, untersagen, nicht erlaubt, nicht gestattet, nicht zulässig, unzulässig, tabu, nicht zugelassen, nicht willkommen, =No-Go
fr: interdit, interdire, interdiction, prohibé, défendu, défense de fumer, défense de stationner, défense d'entrer, pas autorisé, pas permis, proscrit, non autorisé, pas admis

[required] kind=stance is=must opposite=optional
gloss: it is a condition or a duty
nl: verplicht, vereist, vereiste, nodig, noodzakelijk, verplichten, verplichting, benodigd, vereisen, onmisbaar, noodzaak, voorwaarde is, een must, onontbeerlijk, =absolute must, =absolute voorwaarde
en: required, require, requirement, mandatory, compulsory, obligatory, obligation, necessary, needed, essential
de: erforderlich, nötig, notwendig, Pflicht, verpflichtend, vorgeschrieben, obligatorisch, zwingend, benötigen, Voraussetzung, Verpflichtung, ein Muss, unerlässlich, =absolutes Muss, vonnöten, =bedarf der, =bedarf einer, =bedarf eines, =bedarf unserer, =bedürfen der, =bedürfen einer, =bedürfen unserer, unabdingbar
fr: obligatoire, requis, nécessaire, exigé, exiger, obligation, indispensable, obligatoirement, nécessiter, impératif, impérativement, =avez besoin de, =avez besoin d', =de rigueur

[optional] kind=stance is=need-not opposite=required
gloss: the customer may choose whether or not
nl: optioneel, vrijblijvend, vrijwillig, facultatief, naar keuze, naar wens, eigen keuze, desgewenst, mag maar hoeft niet, vrije keuze, geheel aan jou, geheel aan u
en: optional, optionally, voluntary, if you like, if you wish, up to you, at your discretion, non-compulsory, your choice
de: optional, freiwillig, fakultativ, wahlweise, nach Wunsch, unverbindlich, auf Wunsch(optional), nach Wahl, freigestellt
fr: facultatif, optionnel, en option, facultativement, au choix, si vous le souhaitez, sans engagement(optional), volontaire

[recommended] kind=stance
gloss: advised but no duty
nl: aanbevolen, aanbevelen, aan|raden, adviseren, raadzaam, aan te raden, verstandig om, het beste kun, advies, tip(advice), verdient de voorkeur, liefst, bij voorkeur
en: recommended, recommend, recommendation, advise, advisable, advice, best to, suggest, preferably, we'd suggest, had better
de: empfohlen, empfehlen, empfehlenswert, Empfehlung, ratsam, raten, ratsamer, am besten, vorzugsweise, möglichst
fr: recommandé, recommander, recommandation, conseillé, conseil, préférable, de préférence, il vaut mieux, nous suggérons, =conseillons, =conseille, vous conseiller de

[guaranteed] kind=stance opposite=not-guaranteed
gloss: promised with certainty
nl: gegarandeerd, garanderen, zeker weten, verzekerd van, beloofd, gewaarborgd, waarborgen, gegarandeerde, honderd procent zeker
en: guaranteed, assured, promised, certain to, for certain, for sure
de: garantiert, garantieren, zugesichert, zusichern, gewährleisten, sicher zugesagt
fr: garantir, assuré de, promis, à coup sûr, garanti

[not-guaranteed] kind=stance opposite=guaranteed
gloss: no certainty is given
nl: niet gegarandeerd, niet garanderen, garanderen … niet, geen garantie dat, onder voorbehoud, geen zekerheid, kunnen … niet beloven, niet zeker
en: not guaranteed, cannot guarantee, can't guarantee, no guarantee that, subject to, not certain, cannot promise, can't promise
de: nicht garantiert, nicht garantieren, keine Garantie dass, ohne Gewähr, unter Vorbehalt, nicht versprechen
fr: non garanti, pas garanti, ne pas garantir, aucune garantie que, sous réserve, ne pas promettre

[sufficient] kind=stance opposite=insufficient
gloss: it is enough
nl: voldoende(sufficient), genoeg, volstaan, toereikend, is al genoeg, meer is niet nodig, daarmee … klaar, afdoende, voldoen
en: sufficient, enough, suffice, adequate, be all you need, is all it takes, good enough, =will do
de: ausreichend, ausreichen, genügen, genug, reichen(suffice), genügend, hinreichend, reicht aus
fr: suffisant, suffire, assez, il suffit, suffisamment

[insufficient] kind=stance opposite=sufficient
gloss: it is not enough
nl: onvoldoende(insufficient), niet genoeg, niet voldoende, ontoereikend, te weinig, volstaan … niet, volstaat niet, niet toereikend, schieten tekort
en: insufficient, not enough, not sufficient, inadequate, too little, too few, won't do
de: unzureichend, nicht ausreichend, reicht nicht, genügt nicht, nicht genug, zu wenig, unzulänglich
fr: insuffisant, pas suffisant, pas assez, ne suffit pas, trop peu

[refuse] kind=stance opposite=accept
gloss: the company or customer does not take or grant it
nl: weigeren, weigering, niet accepteren, accepteren … niet, nemen … niet aan, nemen … niet in behandeling, niet aanvaarden, van de hand wijzen, tegen|houden, =buiten blijven, =blijven buiten, =blijft buiten, =buiten laten, =moeten buiten, =moet buiten
en: refuse(turn down), refusal, turn|down, not accept, don't accept, do not accept, not accepted, turn|away, decline(refuse), stay outside, wait outside, leave outside, =left outside, =remain outside
de: verweigern, Verweigerung, nicht annehmen, nehmen … nicht an, nicht akzeptieren, akzeptieren … nicht, nicht angenommen, sich weigern, draußen bleiben, draußen lassen, draußen warten, =müssen draußen
fr: refuser, refus, ne pas accepter, n'acceptons pas, n'accepte pas, pas accepté, décliner, rester dehors, laisser dehors, attendre dehors, rester à la porte

[accept] kind=stance opposite=refuse
gloss: the company or customer takes or grants it
nl: accepteren, aanvaarden, acceptatie(accept), aan|nemen, akkoord gaan met, geaccepteerd, goed|vinden, in behandeling nemen
en: accept, acceptance(accept), accepted, take on, happy to take, honour
de: akzeptieren, Akzeptanz, an|nehmen, Annahme(acceptance), entgegen|nehmen(accept), einverstanden mit
fr: accepter, acceptation, accepté, consentir

# --- quantity and scope words ---------------------------------------------

[only] kind=stance opposite=also
gloss: nothing or nobody else
nl: alleen, enkel, uitsluitend, =uitsluitend, slechts, alleen maar, louter, exclusief voor, niets anders dan, enkel en alleen, niet anders dan, maar één, =voorbehouden aan, =bestemd voor, nergens anders dan, nergens anders
en: only, solely, exclusively, nothing but, no one but, merely, restricted to, reserved for, nowhere else but, nowhere else
de: nur, ausschließlich, lediglich, bloß, einzig, nichts anderes als, vorbehalten, nirgendwo sonst, nirgends sonst, nirgendwo anders, =allein durch, =allein zuständig, =allein der, =allein das
fr: seulement, uniquement, exclusivement, ne … que, n' … que, rien que, seul, réservé à, =réservé aux, =réservée aux, =réservés aux, =réservées aux, =réservée à, =réservés à, =réservées à, =réservé exclusivement, nulle part ailleurs

[also] kind=stance opposite=only
gloss: in addition, likewise
nl: ook, eveneens, tevens, daarnaast, bovendien, evenzeer, ook nog, net zo goed, daar bovenop, niet enkel, niet uitsluitend
en: also, as well, in addition, likewise, besides, moreover, additionally, plus, not only, not just
de: auch, ebenfalls, ebenso, außerdem, zudem, darüber hinaus, gleichfalls, nicht nur, nicht ausschließlich
fr: aussi, également, en outre, de plus, de même, en plus, par ailleurs, non seulement, pas seulement, pas uniquement

[always] kind=stance opposite=never
gloss: in every case, at every time
nl: altijd, steeds, te allen tijde, in alle gevallen, telkens, op elk moment, wanneer je maar wilt, doorlopend, =doorlopend, zonder uitzondering, hoe dan ook, op ieder moment, standaard altijd
en: always, at all times, in all cases, every time, at any time, any time, anytime, without exception, whenever you like, in every case, at any moment
de: immer, stets, jederzeit, in jedem Fall, jedes Mal, ausnahmslos, zu jeder Zeit, in allen Fällen, jeweils, grundsätzlich immer
fr: toujours, à tout moment, dans tous les cas, chaque fois, en toutes circonstances, sans exception, en tout temps, à chaque fois, quand vous voulez, systématiquement

[never] kind=stance opposite=always
gloss: in no case, at no time
nl: nooit, in geen geval, nimmer, onder geen beding, te geen tijde, geen enkele keer, op geen enkel moment, absoluut niet
en: never, under no circumstances, at no time, in no case, not once, not ever, on no account
de: nie, niemals, auf keinen Fall, in keinem Fall, keinesfalls, unter keinen Umständen, zu keiner Zeit
fr: jamais, en aucun cas, à aucun moment, sous aucun prétexte, en aucune circonstance

[usually] kind=stance
gloss: as a rule, in most cases
nl: meestal, doorgaans, gewoonlijk, normaal gesproken, in de regel, over het algemeen, in principe, gemiddeld genomen, normaliter, veelal, in de meeste gevallen
en: usually, normally, generally, as a rule, in general, in principle, mostly, in most cases, typically, most of the time
de: meist, meistens, normalerweise, gewöhnlich, in der Regel, im Allgemeinen, üblicherweise, im Normalfall, in den meisten Fällen, grundsätzlich
fr: généralement, normalement, en général, habituellement, en principe, la plupart du temps, dans la plupart des cas, d'ordinaire, en règle générale

[sometimes] kind=stance
gloss: in certain cases
nl: soms, af en toe, in sommige gevallen, een enkele keer, in bepaalde gevallen, nu en dan, het kan voorkomen, zo nu en dan, wel eens
en: sometimes, occasionally, in some cases, now and then, in certain cases, at times, once in a while, from time to time
de: manchmal, gelegentlich, in manchen Fällen, ab und zu, hin und wieder, in bestimmten Fällen, in Einzelfällen, mitunter
fr: parfois, quelquefois, dans certains cas, de temps en temps, occasionnellement, il arrive que

[often] kind=stance opposite=rarely
gloss: many times
nl: vaak, dikwijls, regelmatig, veelvuldig, frequent
en: often, frequently, regularly, many times
de: oft, häufig, regelmäßig, öfter
fr: souvent, fréquemment, régulièrement

[rarely] kind=stance opposite=often
gloss: few times
nl: zelden, bijna nooit, hoogst zelden, nauwelijks ooit, sporadisch
en: rarely, seldom, hardly ever, almost never
de: selten, kaum jemals, fast nie
fr: rarement, presque jamais

[except] kind=stance
gloss: an exception to what is said before
nl: behalve, uitgezonderd, met uitzondering van, buiten … om, op … na, uitzondering, tenzij het, niet voor, geldt niet voor
en: except, excepting, except for, apart from, with the exception of, other than, exception, does not apply to, excluding, save for, but not, =all but one, =all but two, =all but three, =all but a few
de: außer, ausgenommen, mit Ausnahme von, bis auf, abgesehen von, Ausnahme, gilt nicht für
fr: sauf, excepté, à l'exception de, hormis, exception, ne s'applique pas à, hors

[unless] kind=stance
gloss: condition under which it does not hold
nl: tenzij, behalve als, behalve wanneer, uitgezonderd wanneer, mits niet
en: unless, except if, except when, only if not
de: es sei denn, sofern nicht, außer wenn, außer bei, wenn nicht
fr: à moins que, sauf si, à moins de, sauf lorsque, sauf en cas de

[provided-that] kind=stance
gloss: condition that must hold
nl: mits, op voorwaarde dat, indien, =indien, zolang, vooropgesteld dat, onder de voorwaarde dat, wanneer(if), =als, =mocht je, =mocht u, =mocht het, =mocht er, =mocht de
en: provided that, on condition that, as long as, so long as, in case, =if, =provided, =provided you, =provided the, only if, on the condition that
de: sofern, vorausgesetzt, unter der Bedingung, solange, falls, wenn(if), unter der Voraussetzung
fr: à condition que, à condition de, pourvu que, tant que, pour autant que, sous condition, =si, =s'il, =s'ils, à la condition de

[regardless] kind=stance
gloss: whatever the circumstance
nl: ongeacht, onafhankelijk van, los van, maken niet uit, maken … niet uit, maken geen verschil, om het even, spelen geen rol, spelen … geen rol, doen er niet toe, ook als, zelfs als, ook wanneer
en: regardless of, regardless, irrespective of, no matter, independent of, whatever the, make no difference, =doesn't matter, =does not matter, even if, even when
de: unabhängig von, ungeachtet, egal ob, egal, gleichgültig, spielen keine Rolle, spielen … keine Rolle, auch wenn, selbst wenn
fr: quel que soit, indépendamment de, peu importe, sans distinction de, peu importe si, ne jouer aucun rôle, n'a pas d'importance, même si, même quand

[depends-on] kind=stance
gloss: it varies with the circumstance
nl: afhankelijk van, afhangen, hangt af van, hangt ervan af, verschilt per, variëren, ligt eraan, naargelang
en: depend on, depending on, it depends, vary, varies by, subject to availability
de: abhängig von, ab|hängen, kommt darauf an, je nach, variieren, hängt davon ab
fr: dépendre, en fonction de, selon le cas, variable, ça dépend, varier, selon les cas

[all] kind=stance opposite=none
gloss: the whole set
nl: alle, =alle, allemaal, alles, iedereen, allen, geheel, volledig assortiment, het hele, zonder onderscheid, alle soorten, =al je, =al uw, =al jouw, =al het, =al de, =al onze, =al deze, =al die, =al mijn
en: all, everything, everyone, everybody, the whole, entire, the entire, any kind of
de: alle, alles, sämtlich, jedermann, gesamt, das ganze, alle zusammen
fr: tous, toutes, tout le monde, la totalité, l'ensemble, l'intégralité, entier, tout

[none] kind=stance opposite=all
gloss: not one, nothing of the set
nl: geen(none), geen enkel, geen van, niemand, niets, nul komma nul, geen enkele
en: none, no(none), nobody, no one, nothing, not any, none of, not a single
de: kein(none), keiner, niemand, nichts, kein einzig, keinerlei
fr: aucun, rien, nul, pas un seul, =personne ne, =personne n', =ni personne, aucune personne

[some] kind=stance
gloss: part of the set
nl: sommige, enkele, =enkele, bepaalde, een aantal, een paar, enige(some), een deel van, =verschillende
en: some(part of), certain(some), a few, several, a number of, a selection of, part of the
de: einige, manche, bestimmte, ein paar, mehrere(some), ein Teil, gewisse, einzelne, =einzelne
fr: quelques, certains(some), plusieurs, une partie, quelques-uns

[every] kind=stance is=all
gloss: each one of the set
nl: elk, ieder, elke, iedere, per stuk, =overal
en: every, each, each and every, everywhere
de: jeder, jede, jedes, =jedem, jegliche, überall
fr: chaque, chacun, n'importe quel, partout

[both] kind=stance opposite=neither
gloss: the two of them
nl: beide, allebei, zowel … als, alle twee
en: both, both … and, the two
de: beide, beides, sowohl … als auch
fr: les deux, tous les deux, aussi bien … que, l'un et l'autre

[neither] kind=stance opposite=both
gloss: not one of the two
nl: geen van beide, noch … noch, noch het een
en: neither, neither … nor, not either
de: weder … noch, keiner von beiden
fr: ni … ni, ni l'un ni l'autre

[most] kind=stance
gloss: the greater part
nl: de meeste, merendeel, grootste deel, meerderheid, overgrote deel
en: most of, the majority, the bulk of, most, =most
de: die meisten, Großteil, Mehrheit, überwiegend, =fast alle, =fast alles, =fast allen, =nahezu alle, =nahezu allen, =beinahe alle, =fast jeder, =fast jede, =fast jedes, =fast jeden, =fast überall
fr: la plupart, majorité, la majeure partie

[at-least] kind=stance opposite=at-most
gloss: lower bound
nl: minimaal, minstens, ten minste, tenminste, op zijn minst, niet minder dan, minimum, vanaf(at least), of meer, of hoger, of ouder, of langer
en: at least, minimum, no less than, not less than, no fewer than, or more, or older, or above, or longer, upwards of, or over
de: mindestens, wenigstens, minimal, nicht weniger als, Minimum, oder mehr, oder älter, zumindest
fr: au moins, au minimum, minimum, pas moins de, ou plus, ou davantage, minimal

[at-most] kind=stance opposite=at-least
gloss: upper bound
nl: maximaal, hooguit, hoogstens, ten hoogste, maximum, niet meer dan, tot maximaal, op zijn hoogst, of minder, op zijn meest, niet langer dan, niet ouder dan, niet hoger dan
en: at most, maximum, no more than, not more than, up to, or less, or fewer, not exceeding, no longer than, not over, tops, limit, =capped at, =up to a maximum of, =no longer than
de: höchstens, maximal, Maximum, nicht mehr als, oder weniger, bis maximal, nicht länger als, nicht älter als, bis zu(at most)
fr: au plus, au maximum, maximum, pas plus de, tout au plus, ou moins, jusqu'à concurrence de, maximal, ne dépassant pas

[more-than] kind=stance opposite=less-than
gloss: above the number
nl: meer dan, boven de, hoger dan, langer dan, ouder dan, groter dan, overschrijden, over de grens van, te boven gaan
en: more than, exceed, in excess of, longer than, older than, greater than, over half, higher than, bigger than, more then
de: mehr als, höher als, länger als, älter als, größer als, überschreiten, übersteigen, über … Euro, über … Jahre, über … Jahren, über … Stunden, über … Tage, über … Personen, über … kg, über … Kilo, über … Prozent, über … Minuten, über … Wochen, über … Monate
fr: plus de, plus que, supérieur à, au-delà de, au-dessus de, dépasser, excéder

[less-than] kind=stance opposite=more-than
gloss: below the number
nl: minder dan, onder de, lager dan, korter dan, jonger dan, kleiner dan
en: less than, fewer than, lower than, shorter than, younger than, smaller than, lighter than, under half
de: weniger als, niedriger als, kürzer als, jünger als, kleiner als, unter … Jahren, unter … Jahre, unter … Euro, unter … kg, unter … Kilo, unter … Personen, unter … Prozent, =unter einer Stunde
fr: moins de, moins que, inférieur à, en dessous de

[exactly] kind=stance opposite=approximately
gloss: neither more nor less
nl: precies, exact, op de kop af, klokslag, stipt
en: exactly, precisely, on the dot, sharp(exact)
de: genau, exakt, punktgenau, =Punkt acht, =auf die Minute, ohne Abzug, ohne Abzüge
fr: exactement, précisément, pile(exact), à l'heure pile

[approximately] kind=stance opposite=exactly
gloss: about, an estimate
nl: ongeveer, circa, ca., zo'n, gemiddeld, rond de, om en nabij, bij benadering, grofweg, pakweg, naar schatting, een stuk of, plusminus
en: approximately, roughly, on average, circa, approx., or so, more or less, an estimated, take about, last about, cost about, =after about, =within about, =about half, =about once, =about twice, =about a week, =about an hour, =about a month, =about a year, =about a day, =is about a, take around, last around, cost around, =after around, =within around, =around half, =around a week, =around an hour, =around a month, give or take
de: ungefähr, circa, ca., etwa, rund(approx), durchschnittlich, im Schnitt, annähernd, schätzungsweise, in etwa
fr: environ, à peu près, approximativement, en moyenne, aux alentours de, près de(approx), autour de(approx), plus ou moins

[more] kind=stance opposite=fewer
gloss: a greater quantity
nl: meer, hoger bedrag, extra, bijkomend, additioneel, nog een, aanvullend
en: more, =more, additional, extra, further, one more, on top of that
de: mehr, =mehr, zusätzlich(extra), weitere, extra(additional), noch ein
fr: plus(more), davantage, supplémentaire, additionnel, en supplément(more), encore un

[fewer] kind=stance opposite=more
gloss: a smaller quantity
nl: minder, weiniger, kleiner aantal
en: fewer, less, =less, smaller number
de: weniger, =weniger, geringer, kleinere Anzahl
fr: moins, moindre

[many] kind=stance opposite=few
gloss: a large quantity
nl: veel, vele, talrijk, heel wat, een heleboel, tal van
en: many, much, lots of, a lot of, plenty of, numerous
de: viel, viele, zahlreich, eine Menge, jede Menge
fr: beaucoup, nombreux, de nombreux, plein de

[few] kind=stance opposite=many
gloss: a small quantity
nl: weinig, nauwelijks, beperkt aantal, handjevol
en: few, hardly any, a handful, limited number
de: wenig, kaum, begrenzte Anzahl, eine Handvoll
fr: peu, à peine, nombre limité, une poignée

[half] kind=stance
gloss: fifty per cent of it
nl: helft, half, halve, de helft
en: half, fifty percent
de: Hälfte, halb, zur Hälfte
fr: moitié, demi, à moitié

[double] kind=stance
gloss: two times as much
nl: dubbel, tweemaal zoveel, twee keer zoveel, verdubbelen, tweevoud
en: double, twice as much, twofold
de: doppelt, zweifach, verdoppeln, zweimal so viel
fr: double, doubler, deux fois plus

[unlimited] kind=stance opposite=limited
gloss: without a maximum
nl: onbeperkt, ongelimiteerd, zoveel je wilt, zo vaak je wilt, zonder limiet, geen limiet, geen maximum, zo veel als je wilt, onbegrensd, eindeloos
en: unlimited, no limit, without limit, as often as you like, as much as you like, as many as you like, limitless, no maximum, no cap
de: unbegrenzt, unlimitiert, unbeschränkt, ohne Limit, keine Begrenzung, beliebig viele, beliebig oft, =so oft Sie möchten, =so oft du möchtest, =so viel Sie wollen, =so viel du willst
fr: illimité, sans limite, à volonté, autant que vous voulez, aucune limite, sans restriction, pas de limite

[limited] kind=stance opposite=unlimited
gloss: with a maximum
nl: beperkt, gelimiteerd, begrensd, beperking(limited), beperken tot, limiet geldt, aan een maximum gebonden
en: limited, restricted, restriction, capped, limited to, limitation
de: begrenzt, beschränkt, limitiert, Einschränkung, eingeschränkt, Beschränkung
fr: limité, restreint, restriction, plafonné

[same] kind=stance opposite=different
gloss: no difference
nl: hetzelfde, dezelfde, gelijk aan, identiek, net als, evenveel, zelfde, eender, precies zo, =niet anders
en: same, identical, equal, just like, the same as, no different, equally
de: gleich, dasselbe, derselbe, identisch, genauso, ebenso wie, gleiche
fr: même, identique, pareil, égal à, le même, tout comme

[different] kind=stance opposite=same
gloss: not the same
nl: anders, ander, verschillend, afwijkend, verschillen, niet hetzelfde, afwijken, verschil, niet dezelfde
en: different, differ, difference, not the same, deviating, another, a different one, something else
de: anders, andere, unterschiedlich, verschieden, abweichend, unterscheiden, Unterschied, nicht gleich, ab|weichen
fr: différent, différence, divergent, pas le même, pas pareil, un autre, quelque chose d'autre

[example] kind=stance
gloss: an instance, not a complete list
nl: bijvoorbeeld, bijv., bv., voorbeeld, denk aan, als voorbeeld, rekenvoorbeeld, ter illustratie
en: for example, e.g., for instance, example, by way of illustration, worked example
de: zum Beispiel, z. B., z.B., beispielsweise, Beispiel, Rechenbeispiel, zur Veranschaulichung
fr: par exemple, p. ex., exemple, comme par exemple, à titre d'exemple, à titre d'illustration

[such-as] kind=stance
gloss: some of a kind follow
nl: zoals
en: such as
de: etwa wie, wie etwa, wie zum Beispiel
fr: tel que, comme notamment

[among-others] kind=stance
gloss: the list is not complete
nl: onder andere, onder meer, o.a., enzovoort, enz., en dergelijke, et cetera, waaronder
en: among others, among other things, including but not limited to, and so on, etc., and the like, inter alia
de: unter anderem, u. a., u.a., und so weiter, usw., und Ähnliches, etc., darunter(among)
fr: entre autres, notamment, et cetera, etc., et ainsi de suite, parmi lesquels, en particulier

# --- inclusion, money ------------------------------------------------------

[included] kind=stance opposite=excluded
gloss: it is part of the price or package
nl: inbegrepen, inclusief, incl., zit bij de prijs in, bij de prijs inbegrepen, is inbegrepen, zit erbij, zit er al bij, verwerkt in de prijs, meegerekend, in de prijs verwerkt, zit in de prijs, maakt deel uit van, krijg je erbij, meegeleverd
en: included, inclusive, incl., include, including(included), covered by the price, part of the package, comes with, part of the price, comes included, built into the price
de: inbegriffen, inklusive, inkl., einschließlich, enthalten(included), im Preis inbegriffen, im Preis enthalten, mit drin, ist dabei, beinhalten, mit dabei, =eingeschlossen, abgegolten, inkludiert, =inkludiert, =eingerechnet
fr: inclus, compris, y compris, inclure, tout compris, fait partie du prix, compris dans le prix

[excluded] kind=stance opposite=included
gloss: it is not part of the price, package or arrangement
nl: exclusief, excl., uitgesloten, uitsluiten, niet inclusief, zit er niet bij, niet bij de prijs, komt daar bovenop, niet meegeleverd, zit niet bij, vallen buiten, buiten … vallen, doen niet mee
en: excluded, exclusive of, excl., exclude, not included, not covered by the price, not part of the price, sold separately, fall outside, not part of the offer
de: ausgeschlossen(excluded), exkl., ausschließen, nicht enthalten, nicht im Preis, fallen nicht unter, nehmen nicht teil, =exklusive MwSt, =exklusive Mehrwertsteuer, =exklusive Versand, =exklusive Versandkosten, =exklusive Nebenkosten, =exklusive Frühstück, =exklusive Kurtaxe, =exklusive Endreinigung, =exklusive Getränke, =ist nicht dabei, =sind nicht dabei, =nicht mit dabei, =liegt nicht bei, =liegen nicht bei, vom … ausgenommen, von … ausgenommen, =davon ausgenommen, =hiervon ausgenommen
fr: exclu, exclure, vendu séparément, ne sont pas concernés, exclus de

[free-of-charge] kind=stance opposite=chargeable
gloss: the customer pays nothing for it
nl: gratis, kosteloos, zonder kosten, geen kosten, zonder meerkosten, kost niets, kost je niets, kost u niets, zonder extra kosten, zonder bijkomende kosten, voor niets, geen cent, van het huis, niets voor betalen, zonder toeslag, geen toeslag, zonder bijbetaling, kostenloos, nul euro, kost je niets extra, =niets extra, =niks extra, cadeau van ons, gratis en voor niks, geen extra kosten, =betaal je niets, =betaalt u niets, =betaalt u helemaal niets, =betaal je helemaal niets, =niets te betalen, geen kosten aan verbonden, =kost niks, =in de prijs inbegrepen, =bij de prijs inbegrepen, =zit bij de prijs in, kosten … niets, betalen … niets, betalen … niks, =zit in de prijs, =zitten in de prijs, =is inbegrepen, =zijn inbegrepen, =al inbegrepen, =zit erbij in, =in de prijs begrepen, rekenen … geen kosten, =zijn bij de prijs inbegrepen, bij … inbegrepen, in … inbegrepen, =hoort bij de prijs, =horen bij de prijs, rekenen … niets, rekenen … niks, =van ons cadeau, =geen prijskaartje, kosten … niks, =niets in rekening, =niks in rekening, =niet in rekening, voor niks, voor nop, voor noppes, geen stuiver, geen rode cent, geen rooie cent, geen euro extra, =in de prijs verwerkt, =in de prijs meegerekend, =in de prijs meegenomen
en: free of charge, for free, free(gratis), at no cost, no charge, without charge, complimentary, on the house, at no extra cost, no cost, no fee, costs nothing, costs you nothing, won't cost you, without extra cost, nothing to pay, no extra cost, no surcharge, not charged, no additional cost, won't be charged, =doesn't cost anything, =does not cost anything, =pay nothing, =don't pay anything, =do not pay anything, =included in the price, =won't pay a penny, =cost you anything extra, =nothing extra, cost … nothing, pay … nothing, =is included, =are included, =comes free, =without paying, included in, =is free, =are free, =it is free, =it's free, =don't pay for, =do not pay for, =pay no extra, =not charge for, =n't charge for, =no extra charge, =no additional charge, =won't charge you a, =don't charge for, =won't charge for, =are waived, =is waived, =we waive, =thrown in, =thrown in for, =part of the price, =part of the rent, =covered by the price, =don't pay a penny, =do not pay a penny, =without paying a penny, =not pay a penny, =won't set you back a penny, =will not set you back a penny, =doesn't set you back a penny, =don't set you back a penny, =won't set you back anything, =for nothing, =not bill you for, =don't bill you for, =won't bill you for, =doesn't bill you for, =not charge you for, =don't charge you for, =won't charge you for, =doesn't charge you for, =never charge for, =never charge you for, =won't be charged for, =not be charged for, =won't be billed for, =not be billed for, =not charged for, =aren't charged for, =isn't charged for, =all included, =everything included, =everything is included, =everything's included, =don't owe us anything, =do not owe us anything, =owe us nothing, =don't owe anything
de: kostenlos, gratis, kostenfrei, umsonst, ohne Kosten, ohne Aufpreis, unentgeltlich, gebührenfrei, keine Kosten, kostet nichts, aufs Haus, ohne zusätzliche Kosten, ohne Mehrkosten, zum Nulltarif, keine Gebühr, kein Aufpreis, ohne Gebühr, ohne Zuschlag, =zahlen Sie nichts, =zahlst du nichts, =kostet Sie nichts, =kostet dich nichts, =im Preis enthalten, =im Preis inbegriffen, =im Preis inklusive, =keinen Cent, =nichts extra, zahlen … nichts, kosten … nichts, bezahlen … nichts, =ist inklusive, =sind inklusive, =ist inbegriffen, =sind inbegriffen, =im Eintritt enthalten, =ist enthalten, =sind enthalten, =nicht berechnet, im … enthalten, im … inbegriffen, im … inklusive, im … drin, berechnen … nichts, berechnen … nicht, =fällt nicht an, =fallen nicht an, =fallen keine an, =fällt keine an, =fällt keiner an, =nicht in Rechnung, for free, für lau, für umme, kosten … nix, zahlen … nix, bezahlen … nix, berechnen … nix, spesenfrei, eintrittsfrei, zuzahlungsfrei, beitragsfrei, prämienfrei, parken … frei, =gibt es … geschenkt, =gratis dazu, im Preis … eingerechnet, im Preis … eingeschlossen, im Preis … inkludiert, =ist inkludiert, =sind inkludiert, keine weiteren Kosten, keine zusätzlichen Kosten, keine weiteren Gebühren, keine zusätzlichen Gebühren, keine Extrakosten, keine Mehrkosten, =keine Mehrkosten, =keinen Aufpreis, =keinen Zuschlag, kein Zuschlag, =freies WLAN, WLAN … frei, =Versand: gratis, =Eintritt ist frei, =Jahre frei, =Jahren frei, =J. frei
fr: gratuit, gratuitement, sans frais, offert, gratis, sans supplément, ne coûte rien, aucun frais, à titre gracieux, gracieusement, sans coût, pas de frais, sans surcoût, aucun supplément, gratuité, =offerte, =offertes, =offerts, =ne payez rien, =ne paies rien, =rien à payer, =ne vous coûte rien, =ne te coûte rien, =compris dans le prix, =inclus dans le prix, =sans débourser un centime, =rien de plus à payer, payer … rien, coûter … rien, =est inclus, =est incluse, =sont inclus, =sont incluses, =est compris, =est comprise, =sont compris, =sont comprises, compris dans, inclus dans, sans … supplément, forfait … comprendre, prix … comprendre, tarif … comprendre, prix … inclure, tarif … inclure, forfait … inclure, =maison qui offre, =la maison offre, =offre la maison, =ne facturons pas, =ne facturons aucun, =ne facturons aucune, =pas facturé, =pas facturés, =pas facturée, =pas facturées

[chargeable] kind=stance opposite=free-of-charge
gloss: the customer has to pay for it
nl: tegen betaling, komen … boven op, rekenen … apart, rekenen … los, niet gratis, kosten in rekening, niet kosteloos, extra kosten, tegen meerprijs, tegen een vergoeding, kosten aan verbonden, tegen kostprijs, tegen toeslag, niet voor niets, tegen bijbetaling, meerkosten, =betaalde, =zijn niet inbegrepen, =is niet inbegrepen, =niet inbegrepen, =niet in de prijs, =komt er nog bij, =komen er nog bij, =komt daar nog bij, =komt er apart bij, =betaal je apart, =betaalt u apart, =apart betalen, =apart in rekening, =betaal je extra, =betaalt u extra, =betaal je bij, =rekenen we wel, =rekenen wij wel, =zit er niet bij in, =zitten er niet bij in, komen bovenop, =zijn kosten verbonden, =is een toeslag verbonden, tegen een kleine vergoeding, tegen een geringe vergoeding, tegen extra betaling, tegen een meerprijs, tegen een toeslag, tegen een kleine toeslag, tegen een bijdrage, tegen een kleine bijdrage, =vragen we een bijdrage, =vragen wij een bijdrage, =vragen we een vergoeding, =vragen wij een vergoeding, =rekenen we een toeslag, =rekenen wij een toeslag, =zit niet bij de prijs in, =zitten niet bij de prijs in, =zit niet in de prijs, =zitten niet in de prijs
en: chargeable, not free, at a charge, for a fee, at extra cost, against payment, at a cost, comes at a cost, subject to a fee, extra charge, costs extra, for a charge, charges apply, =is not included, =are not included, =not included in, =is charged separately, =charged extra, =comes on top, =is extra, =are extra, =charge for, =charged for, =pay extra, =pay separately, =for a small fee, =for a small charge, =for a small extra charge, =for a small sum, =for a modest fee, =for a modest charge, =for a nominal fee, =for a nominal charge, =for an extra fee, =for an extra charge, =for an additional fee, =for an additional charge, =at a small charge, =at an extra charge, =at an additional charge, =at an additional cost, =at additional cost, =carries a fee, =carries a charge, =carry a fee, =carry a charge, =attracts a fee, =attracts a charge, =incurs a fee, =incurs a charge, =incur a fee, =incur a charge, =a fee applies, =fees apply, =a charge applies, =a supplement applies, =a surcharge applies, =a fee is payable, =a charge is payable, =a charge is made, =at a surcharge, =at a supplement, =payable separately, =billed separately, =invoiced separately, =bill you for, =billed for, =charge you for, =be charged to you, =not thrown in, =isn't thrown in, =aren't thrown in, =not part of the price, =isn't part of the price, =aren't part of the price, =not part of the rate, =not part of the rent, =not covered by the price, =not included, =aren't included, =isn't included, =not in the price, =isn't in the price, =aren't in the price
de: kostenpflichtig, gegen Gebühr, nicht kostenlos, gegen Aufpreis, gebührenpflichtig, gegen Bezahlung, nicht gratis, gegen Aufschlag, kostet extra, entgeltlich, =nicht inbegriffen, =nicht inklusive, =kommt noch dazu, =extra berechnet, =zusätzlich in Rechnung, =zusätzlich berechnet, =gesondert berechnet, =zahlst du extra, =zahlen Sie extra, =extra zahlen, =extra bezahlen, zuzüglich, zzgl., =kommt extra, =kommen extra, =geht extra, =gehen extra, =kommt noch obendrauf, =kommen noch obendrauf, =kommt obendrauf, =kommen obendrauf, kommen … on top, =separat berechnet, =separat in Rechnung, =gesondert in Rechnung, =extra in Rechnung, =kommen noch dazu, =kommt noch hinzu, =kommen noch hinzu, =nicht enthalten ist, =nicht enthalten sind, =nicht inkludiert, gegen Entgelt, gegen Zuzahlung, =mit Kosten verbunden, =mit Mehrkosten verbunden, =mit Gebühren verbunden, =fällt eine Gebühr an, =fallen Gebühren an, =fallen Kosten an, =fallen zusätzliche Kosten an, =fallen zusätzliche Gebühren an, =fallen weitere Kosten an, =fallen Extrakosten an, =fallen Zusatzkosten an, =fällt ein Zuschlag an, =fällt ein Aufpreis an, =erheben wir eine Gebühr, =erheben wir einen Zuschlag, =erheben wir eine Pauschale, =erheben wir einen Aufschlag, =wird eine Gebühr erhoben, =wird ein Zuschlag erhoben, =wird ein Aufpreis fällig, =wird eine Gebühr fällig, =berechnen wir eine Gebühr, =berechnen wir einen Zuschlag, =berechnen wir eine Pauschale, =berechnen wir einen Aufpreis, =verlangen wir eine Gebühr, nicht umsonst, nicht kostenfrei, nicht gebührenfrei
fr: payant, pas gratuit, moyennant paiement, moyennant supplément, avec supplément, contre paiement, non gratuit, facturé en plus, à titre onéreux, moyennant des frais, =non compris, =non inclus, =pas compris, =pas comprise, =pas comprises, =pas inclus, =pas incluse, =pas incluses, =en sus, =facturé à part, =facturé en sus, =en supplément, =payante, =payants, =payantes

[free-entry] kind=stance is=free-of-charge of=enter
gloss: nobody pays to get in
nl: toegang … vrij, entree … vrij, vrije entree, vrij entree
en: free to enter
de: Eintritt … frei, freier Eintritt, =Eintritt: frei, freie Eintritte
fr: entrée … gratuite

[borne-by-us] kind=stance opposite=borne-by-customer
gloss: the company takes a cost on itself; a stance only where the clause names a cost
nl: nemen wij op ons, nemen we op ons, =zijn voor ons, =is voor ons
en: =covered by us, =we cover, =we'll cover, =we pick up, =we'll pick up, =we take on, =met by us
de: =übernehmen wir, =wir übernehmen, =wir tragen, =tragen wir, =entfällt, =entfallen, fällt … weg, fallen … weg, =erlassen wir, =wir erlassen, =wird erlassen, =verzichten wir, =wir verzichten, =wir zahlen, =zahlen wir, =wir bezahlen, =bezahlen wir, =sparst du dir, =sparen Sie sich, =spart ihr euch, =du sparst dir, =Sie sparen sich, =befreit
fr: =prenons en charge, =pris en charge par nos soins, =pris en charge par nous, =prise en charge par nos soins, =prises en charge par nos soins, =assumons

[borne-by-customer] kind=stance opposite=borne-by-us
gloss: the customer bears a cost; a stance only where the clause names a cost
nl: =zijn voor de klant, =is voor de klant, =zijn voor de huurder, =zijn voor de koper, =zijn voor jezelf, =is voor de verzekerde, =is voor de huurder, =is voor de ontvanger, =draag je zelf, =draagt u zelf
en: =is on you, =are on you, =covered by the customer, =met by the customer, =you cover, =down to you
de: =übernehmen Sie, =übernimmt der Kunde, =übernimmt der Käufer, =übernimmt der Mieter, =tragen Sie, =trägst du, =trägt der Empfänger, =trägt der Absender, =trägt der Besteller, =trägt der Auftraggeber, =trägt der Verursacher, =trägt der Gast, =trägt der Teilnehmer, =trägt der Halter, =trägt der Antragsteller, =trägt der Verbraucher, =trägt der Patient, =trägt der Versicherte, =trägt der Nutzer, =trägt der Eigentümer, =trägt der Fahrgast, =zahlt der Empfänger, =zahlt der Absender, =zahlt der Besteller, =zahlt der Auftraggeber, =zahlt der Verursacher, =zahlt der Gast, =zahlt der Teilnehmer, =zahlt der Halter, =zahlt der Antragsteller, =zahlt der Verbraucher, =zahlt der Patient, =zahlt der Versicherte, =zahlt der Nutzer, =zahlt der Eigentümer, =zahlt der Fahrgast, =tragen die Eltern, =zahlen die Eltern, =trägt die Kundin, =übernehmen die Eltern
fr: =client prend en charge, =locataire prend en charge, =vous reviennent, =supportez

[own-expense] kind=stance opposite=our-expense
gloss: the customer pays for it himself
nl: =op eigen kosten, voor eigen rekening(own expense), =op uw kosten, =op jouw kosten, =op je eigen kosten, =voor jouw rekening, =voor uw rekening, =zelf betalen, =betaal je zelf, =betaalt u zelf, =voor rekening van de klant, =kosten zijn voor jou, =kosten zijn voor u, =voor rekening van de koper, =draai je zelf voor op, zelf … opdraaien, =uit eigen zak, =eigen rekening, komen … voor jouw rekening, =klant betaalt, =kosten draagt u zelf, =zelf de kosten, =op kosten van de klant, =betaal je de kosten zelf, =zelf voor je rekening, =zelf voor uw rekening, =rekening van de huurder, =voor eigen kosten, =rekening van de ontvanger, =zelf voor rekening, =kosten van de huurder, =rekening van de koper, =klant draagt de kosten, =koper draagt de kosten, =huurder draagt de kosten, =consument draagt de kosten, =u draagt de kosten, =je draagt de kosten, =draagt u de kosten, =draag je de kosten
en: =at your own expense, =at your expense, =own expense, =at your own cost, =pay for it yourself, =pay yourself, =you pay for, =borne by the customer, =borne by the buyer, =out of your own pocket, =yours to bear, =yours to pay, =you cover the cost, =you bear the cost, =at the customer's expense, =customer pays, =your responsibility to pay, =costs are yours, =you foot the bill, =paid by the customer, =are for your account, =is for your account, =pay for … yourself, =pay for … yourselves, =buyer pays, =tenant pays, =sender pays, =tenant's expense, =you pick up the cost, =you pick up the bill, =you'll foot the bill, =foot the bill yourself, =paid by the sender, =paid by the buyer, =paid by the tenant, =the customer pays
de: =auf eigene Kosten, =selbst bezahlen, =selbst zahlen, =selbst tragen, =trägt der Kunde, =trägt der Käufer, =aus eigener Tasche, =zulasten des Kunden, =zu Lasten des Kunden, =auf Kosten des Kunden, =vom Kunden zu tragen, =auf Ihre Kosten, =auf deine Kosten, =zu Ihren Lasten, =zu deinen Lasten, =tragen Sie selbst, =übernehmen Sie selbst, =tragen Sie die Kosten, =zahlen Sie selbst, =zahlst du selbst, =trägst du die Kosten, =Kosten tragen Sie, =trägst du selbst, =selbst aufkommen, =selbst aufzukommen, =kommen Sie selbst auf, =trägt der Mieter, =zahlt der Mieter, =zahlt der Kunde, =zahlt der Käufer, kommt der Mieter … auf, kommt der Kunde … auf, =zahlen selbst, =zahlt selbst
fr: =à vos frais, =à votre charge, =à ses frais, =à la charge du client, =à la charge de l'acheteur, =à tes frais, =à ta charge, =payer vous-même, =de votre poche, =à vos propres frais, =frais à votre charge, =c'est à vous de payer, =aux frais du client, =supporté par le client, =à la charge du locataire, =à la charge du patient, =à la charge de l'assuré, =à la charge de l'adhérent, =aux frais du locataire

[our-expense] kind=stance opposite=own-expense
gloss: the company pays for it
nl: =op onze kosten, =voor onze rekening, =kosten zijn voor ons, =wij dragen de kosten, =op kosten van ons, neemt … voor zijn rekening, =rekening van ons, =voor rekening van de verkoper, =wij nemen de kosten, =betaalt het bedrijf, =op kosten van de zaak, =draaien wij voor op, =dragen wij de kosten, =dragen we de kosten, kosten … dragen wij, kosten … dragen we, =wij betalen de retour, =wij betalen de verzending
en: =at our expense, =at our cost, =we bear the cost, =paid by us, =borne by us, =we take care of the cost, =we foot the bill, =our treat, =we pick up the tab, =we absorb the cost, =on us, =is on us, =pick up the cost, =pick up the bill, =we cover the cost, =we'll cover the cost, =we stand the cost, =we'll foot the bill
de: =geht aufs Haus, =Kosten übernehmen wir, =übernehmen wir die Kosten, =wir übernehmen die Kosten, =wir übernehmen … Kosten, =tragen wir die Kosten, =Kosten tragen wir, =tragen wir selbst, =wir tragen die Kosten, =wir tragen … Kosten, =geht auf uns, =zu unseren Lasten, =auf unsere Kosten, =auf unsere Rechnung, =auf Kosten des Hauses, =auf unsere Kappe, =Rückversand zahlen wir, =wir zahlen den Rückversand, =zahlen wir den Rückversand, =Rückversand bezahlen wir, =wir bezahlen den Rückversand, =bezahlen wir den Rückversand, =Rücksendung zahlen wir, =wir zahlen die Rücksendung, =zahlen wir die Rücksendung, =Rücksendung bezahlen wir, =wir bezahlen die Rücksendung, =bezahlen wir die Rücksendung, =Retoure zahlen wir, =wir zahlen die Retoure, =zahlen wir die Retoure, =Retoure bezahlen wir, =wir bezahlen die Retoure, =bezahlen wir die Retoure, =Versand zahlen wir, =wir zahlen den Versand, =zahlen wir den Versand, =Versand bezahlen wir, =wir bezahlen den Versand, =bezahlen wir den Versand, =Porto zahlen wir, =wir zahlen das Porto, =zahlen wir das Porto, =Porto bezahlen wir, =wir bezahlen das Porto, =bezahlen wir das Porto, =Rückporto zahlen wir, =wir zahlen das Rückporto, =zahlen wir das Rückporto, =Rückporto bezahlen wir, =wir bezahlen das Rückporto, =bezahlen wir das Rückporto, =Anfahrt zahlen wir, =wir zahlen die Anfahrt, =zahlen wir die Anfahrt, =Anfahrt bezahlen wir, =wir bezahlen die Anfahrt, =bezahlen wir die Anfahrt, =Lieferung zahlen wir, =wir zahlen die Lieferung, =zahlen wir die Lieferung, =Lieferung bezahlen wir, =wir bezahlen die Lieferung, =bezahlen wir die Lieferung, =Rücktransport zahlen wir, =wir zahlen den Rücktransport, =zahlen wir den Rücktransport, =Rücktransport bezahlen wir, =wir bezahlen den Rücktransport, =bezahlen wir den Rücktransport, =Abholung zahlen wir, =wir zahlen die Abholung, =zahlen wir die Abholung, =Abholung bezahlen wir, =wir bezahlen die Abholung, =bezahlen wir die Abholung, =Porto übernehmen wir, =wir übernehmen das Porto, =übernehmen wir das Porto, =Rückporto übernehmen wir, =wir übernehmen das Rückporto, =übernehmen wir das Rückporto, =schenken wir dir, =schenken wir Ihnen, =schenken wir euch
fr: =à nos frais, =à notre charge, =aux frais de l'entreprise, =offert par nos soins, =c'est offert, =aux frais de la maison

# --- manner -----------------------------------------------------------------

[automatic] kind=stance opposite=by-yourself
gloss: happens without the customer doing anything
nl: automatisch, vanzelf, uit zichzelf, zonder tussenkomst, zonder dat je iets hoeft te doen, hoef je niets voor te doen, stilzwijgend, gebeurt vanzelf, hoef je zelf niets, zonder verdere actie, geen actie nodig, ongevraagd, uit eigen beweging, =niets te doen, =niks te doen, =niets voor te doen, =niks voor te doen, =niets voor te regelen, =niks voor te regelen, =niets te regelen, geen omkijken naar
en: automatic, automatically, by itself, without any action, no action needed, no action required, tacitly, of its own accord, nothing to do on your part, without you having to do anything, don't have to do anything, =don't need to do anything, =do not need to do anything, =nothing you need to do, =no need to do anything, =nothing to do, =nothing for you to do, =nothing you have to do, =needn't do anything, =need not do anything, =don't need to do a thing, =don't have to do a thing, =do not need to do a thing, =needn't do a thing, =no action on your part, =without lifting a finger, =don't have to lift a finger, =don't need to lift a finger, =needn't lift a finger
de: automatisch, von selbst, von allein, ohne weiteres Zutun, stillschweigend, selbsttätig, ohne Ihr Zutun, ohne dein Zutun, brauchen nichts zu tun, müssen nichts tun, =nichts weiter tun, =nichts weiter zu tun, brauchen … nichts … tun, müssen … nichts … tun, müssen … um nichts kümmern, brauchen … nichts … unternehmen, müssen … nichts … unternehmen, unaufgefordert, ohne Aufforderung, von alleine, =von Amts wegen, brauchen … um nichts … kümmern, brauchen … nichts … machen, müssen … nichts … machen, Sie brauchen … nichts … tun, brauchen Sie … nichts … tun, du brauchst … nichts … tun, brauchst du … nichts … tun, Sie brauchen … um nichts … kümmern, brauchen Sie … um nichts … kümmern, du brauchst … um nichts … kümmern, brauchst du … um nichts … kümmern, Sie brauchen … nichts … machen, brauchen Sie … nichts … machen, du brauchst … nichts … machen, brauchst du … nichts … machen, Sie brauchen … nichts … unternehmen, du brauchst … nichts … unternehmen
fr: automatique, automatiquement, tout seul, sans intervention, tacitement, par tacite reconduction, d'office, sans démarche, sans aucune action, rien à faire, =aucune démarche

[on-request] kind=stance
gloss: only when the customer asks for it
nl: op verzoek, op aanvraag, als je erom vraagt, wanneer u erom vraagt, als u erom vraagt, op uw verzoek, als je dat wilt, wanneer je erom vraagt, desgevraagd, na aanvraag(on request)
en: on request, upon request, by request, if you ask, when asked, on demand, if requested, when you ask for it, only if you ask
de: auf Anfrage, auf Wunsch(when asked), auf Antrag, auf Ihren Wunsch, auf Verlangen, wenn Sie danach fragen, auf Nachfrage, auf schriftlichen Antrag, auf ausdrücklichen Wunsch, auf Kundenwunsch
fr: sur demande, à la demande, sur simple demande, si vous le demandez, à votre demande, sur requête

[by-yourself] kind=stance opposite=automatic
gloss: the customer has to act himself
nl: zelf, eigenhandig, op eigen initiatief, zelfstandig, handmatig, uit jezelf, in eigen hand
en: yourself, by yourself, manually, on your own initiative, on your own, independently, DIY, by themselves, do it yourself
de: selbst, selber, eigenhändig, manuell, eigenständig, in Eigenregie, selbstständig
fr: vous-même, soi-même, toi-même, de votre propre initiative, manuellement, personnellement, par vos propres moyens, de vous-même

[by-us] kind=stance
gloss: the company does it for the customer
nl: door ons, wij regelen, wij verzorgen, regelen wij, verzorgen wij, wij zorgen voor, daar zorgen wij voor, dat doen wij, wij doen het, nemen wij … uit handen
en: by us, we take care of, we arrange, we handle, we see to, we'll sort it, we sort out, leave it to us, we do it for you
de: =durch uns, =wir kümmern uns, =kümmern wir uns, =wir erledigen, =erledigen wir, =das machen wir, =wir sorgen für, =sorgen wir
fr: par nos soins, nous nous chargeons, nous nous occupons de, nous nous en chargeons, nous organisons

[separately] kind=stance opposite=together
gloss: apart, not in one go
nl: apart, afzonderlijk, los(separate), gescheiden, in delen, los van elkaar, stuk voor stuk(separately), in aparte
en: separately, separate, apart, individually, on its own, in parts, one by one
de: separat, getrennt, einzeln, gesondert, extra(separate), in Teilen
fr: séparément, séparé, individuellement, en plusieurs fois(separate), =à part

[together] kind=stance opposite=separately
gloss: in one go, as one
nl: samen, tegelijk, gezamenlijk, in één keer, gelijktijdig, met elkaar, bij elkaar, in een keer, tegelijkertijd, =op hetzelfde moment
en: together, jointly, at the same time, in one go, simultaneously, at once(together), all together
de: zusammen, gemeinsam, gleichzeitig, auf einmal, miteinander, zeitgleich, in einem Rutsch, =zur selben Zeit
fr: ensemble, conjointement, en même temps, simultanément, en une seule fois, à la fois

[alone] kind=stance
gloss: without company
nl: in je eentje, alleen zonder begeleiding, zonder begeleiding, zelfstandig reizen, onbegeleid, zonder begeleider
en: alone, unaccompanied, unattended, without a companion, solo
de: alleine, ohne Begleitung, unbegleitet, ohne Aufsicht, allein, ganz allein
fr: non accompagné, sans accompagnateur, sans accompagnement, en solo

[without] kind=stance opposite=with
gloss: not having it
nl: zonder, zonder dat, ontbreken, niet beschikken over
en: without, lacking, not having
de: ohne, ohne dass, =fehlt der, =fehlt die, =fehlt das, =fehlt ein, =fehlt eine, =fehlen die, =nicht dabei haben, =nicht dabei hast, =nicht dabei hat, =nicht dabeihaben, =nicht dabeihat, =nicht dabeihast
fr: sans, dépourvu de, manquer de, sans que

[with] kind=stance opposite=without
gloss: having it
nl: met(with), voorzien van, samen met, inclusief een, met behulp van, op vertoon van
en: with, equipped with, together with, by means of, on presentation of
de: mit, mitsamt, versehen mit, ausgestattet mit, unter Vorlage von, mithilfe, gegen Vorlage
fr: avec, muni de, équipé de, au moyen de, sur présentation de, à l'aide de, pourvu de

[instead] kind=stance
gloss: in place of it
nl: in plaats van, in plaats daarvan, ter vervanging, als alternatief, alternatief, vervangend, in ruil voor
en: instead, instead of, in place of, alternatively, alternative, rather than, in lieu of
de: statt, stattdessen, anstelle, anstatt, alternativ, Alternative, ersatzweise, im Tausch gegen
fr: au lieu de, à la place, plutôt que, en remplacement, alternative, en échange de, à la place de

[directly] kind=stance opposite=via
gloss: with no party in between
nl: rechtstreeks, direct bij, zonder tussenpersoon
en: directly, straight to, direct
de: direkt, unmittelbar bei, ohne Umweg
fr: directement, en direct, sans intermédiaire

[via] kind=stance opposite=directly
gloss: by way of a party or channel
nl: via, door middel van, langs de weg van, door tussenkomst van
en: via, through(via), by way of, via an intermediary
de: via, mittels, per(via)
fr: via, par le biais de, par l'intermédiaire de, au travers de

# --- time relations -----------------------------------------------------------

[before] kind=stance opposite=after
gloss: earlier than the moment
nl: voordat, vóór, voor aanvang, voorafgaand, vooraf, van tevoren, alvorens, eerder dan, vóórdat, voorafgaande, op voorhand, tevoren
en: before, prior to, in advance, beforehand, ahead of, earlier than, ahead of time, previous to
de: vor(before), bevor, vorher, im Voraus, zuvor, ehe, vorab, im Vorfeld, früher als, vorzeitig
fr: avant, avant de, avant que, au préalable, à l'avance, préalablement, d'avance, préalable

[after] kind=stance opposite=before
gloss: later than the moment
nl: na(after), nadat, na afloop, achteraf, nadien, later dan, daarna, aansluitend, =aansluitend, zodra, vervolgens
en: after, afterwards, later than, subsequently, as soon as, once, =following your, =following the, =following receipt, and then
de: nach(after), nachdem, danach, im Anschluss, nachträglich, im Nachhinein, sobald, anschließend, =anschließend, später als
fr: après, après que, ensuite, à la suite de, postérieurement, par la suite, dès que, une fois que, a posteriori, =puis

[during] kind=stance
gloss: while it goes on
nl: tijdens, gedurende, terwijl, in de loop van, in de tijd dat
en: during, throughout, in the course of
de: während, im Laufe, im Verlauf, im Zuge
fr: pendant, durant, au cours de, tandis que, lors de, =au cours de, =au cours du, =au cours des, =en cours de

[from-on] kind=stance opposite=until
gloss: beginning at the moment or point
nl: vanaf(from on), met ingang van, sinds, vanaf nu, ingaande, te rekenen vanaf, gerekend vanaf, vanaf de datum, per ingang van
en: as of, starting from, as from, since, effective from, beginning, with effect from, onwards, counted from, from then on, =valid from, =available from, =from the moment, =from the day, =from the date, from … onwards, =applies from, =from age, =as from
de: ab(from on), seit, von … an, mit Wirkung vom, beginnend mit, gerechnet ab, ab dem
fr: à partir de, dès(from on), à compter de, depuis, à dater de, dès le

[until] kind=stance opposite=from-on
gloss: up to the moment or point
nl: tot, tot en met, t/m, uiterlijk, totdat, niet later dan, tot aan, voor het einde van, tot uiterlijk, =op zijn laatst
en: until, by the end of, no later than, not later than, at the latest, through to, up until, not after, till
de: bis, bis zum, bis einschließlich, spätestens, bis spätestens, nicht später als
fr: jusque, jusqu'au, jusqu'à, au plus tard, jusqu'à ce que, pas plus tard que

[within] kind=stance
gloss: not later than the length of time after the anchor
nl: in een tijdsbestek van, binnen een termijn van, niet meer dan … na, in de eerste, binnen
en: within, in under, inside of, in less than, within a period of
de: innerhalb, binnen, innert, innerhalb von, in weniger als
fr: dans un délai de, en moins de, endéans, dans un délai, sous … jours, sous … heures, dans les … jours, dans les … heures, d'ici … jours

[no-longer] kind=stance opposite=still
gloss: it was so, but now it is not
nl: niet meer, niet langer, geen … meer, voortaan niet, verleden tijd, vervallen(no longer), afgeschaft, nergens meer, is gestopt, afschaffen, gestopt met
en: no longer, not anymore, not … any more, anymore, any longer, a thing of the past, abolished, =stopped taking, =stopped accepting, =stopped selling, =stopped offering
de: nicht mehr, nicht länger, kein … mehr, abgeschafft, abschaffen, nie mehr, Vergangenheit an, =haben wir eingestellt
fr: ne plus, ne … plus, plus possible, désormais plus, supprimé(no longer), n'existe plus, plus disponible(no longer), =avons arrêté, =avons cessé

[still] kind=stance opposite=no-longer
gloss: it was so and remains so
nl: nog steeds, nog altijd, blijven(still), nog wel, onverminderd, alsnog
en: still, continue to be, as before, to this day, =remain, =remains
de: immer noch, weiterhin, nach wie vor, noch immer, bleiben(still)
fr: encore(still), toujours aussi, demeurer, continuer à être, rester valable

[not-yet] kind=stance opposite=already
gloss: it is not so now, perhaps later
nl: nog niet, vooralsnog niet, nog geen, voorlopig niet
en: not yet, yet to be, not for now
de: noch nicht, noch kein, vorerst nicht
fr: pas encore, pas pour l'instant

[already] kind=stance opposite=not-yet
gloss: it is so now
nl: reeds, inmiddels, intussen al, =al
en: already, by now
de: bereits, schon, mittlerweile
fr: déjà, d'ores et déjà, entre-temps

[currently] kind=stance opposite=formerly
gloss: at this moment
nl: momenteel, op dit moment, nu, tegenwoordig, thans, actueel, op het ogenblik, vandaag de dag, huidig, vooralsnog, op dit ogenblik
en: currently, at the moment, now, at present, nowadays, presently, right now, current, these days, for now
de: derzeit, zurzeit, momentan, jetzt, aktuell, im Moment, gegenwärtig, heutzutage, zur Zeit
fr: actuellement, en ce moment, maintenant, à l'heure actuelle, à présent, actuel, pour le moment, =en cours

[formerly] kind=stance opposite=currently
gloss: in earlier times
nl: vroeger, =vroeger, voorheen, eerder was, destijds, in het verleden
en: formerly, previously, in the past, =used to be, =we used to, =you used to, =it used to, =used to have, =used to cost, =they used to, =used to apply
de: früher, vormals, ehemals, damals, in der Vergangenheit
fr: auparavant, autrefois, par le passé, anciennement

[from-now-on] kind=stance
gloss: starting now and lasting
nl: voortaan, vanaf heden, van nu af aan, in het vervolg
en: from now on, henceforth, going forward
de: ab sofort, künftig, von nun an, in Zukunft
fr: désormais, dorénavant, à l'avenir

[immediately] kind=stance opposite=later
gloss: at once, without delay
nl: meteen, onmiddellijk, direct, per direct, gelijk(immediately), terstond, zo snel mogelijk, op staande voet, zonder vertraging, ter plekke, zo spoedig mogelijk, op slag, spoedig
en: immediately, at once(immediately), right away, straight away, instantly, without delay, as soon as possible, promptly, asap, on the spot(immediately), instant, straightaway
de: sofort, unverzüglich, umgehend, unmittelbar, gleich danach, so schnell wie möglich, ohne Verzögerung, auf der Stelle, schnellstmöglich, prompt
fr: immédiatement, tout de suite, aussitôt, sans délai, dès que possible, sur-le-champ, instantanément, au plus vite, sans tarder, immédiat, le plus rapidement possible

[later] kind=stance opposite=immediately
gloss: at a later moment
nl: later, naderhand, op een later moment, op een later tijdstip, straks, te zijner tijd, op termijn, in een later stadium
en: later, =later, later on, at a later time, in due course, some time later, at a later date, another time
de: später, =später, zu einem späteren Zeitpunkt, nachher, zu gegebener Zeit
fr: plus tard, ultérieurement, par après, en temps voulu, à une date ultérieure

[temporarily] kind=stance opposite=permanently
gloss: for a limited time
nl: tijdelijk, voorlopig, voor korte tijd, voor bepaalde tijd, even niet
en: temporarily, temporary, provisional, for a limited time, for the time being
de: vorübergehend, zeitweise, temporär, vorläufig, befristet, zeitlich begrenzt
fr: temporairement, temporaire, provisoire, provisoirement, pour une durée limitée

[permanently] kind=stance opposite=temporarily
gloss: for good
nl: permanent, blijvend, definitief, voorgoed, voor onbepaalde tijd, voor altijd, onomkeerbaar
en: permanent, permanently, definitive, for good, forever, indefinitely, irreversible
de: dauerhaft, endgültig, permanent, für immer, unbefristet, auf Dauer, auf unbestimmte Zeit
fr: définitif, définitivement, permanent, pour toujours, à durée indéterminée

[once] kind=stance opposite=several-times
gloss: one time only
nl: één keer, eenmaal, een keer, eenmalig, slechts één maal, 1x, een enkele keer per
en: one time, a single time, one-time, just the once, =just once, =only once, =once per, =once a, =once every, =once only
de: einmal, einmalig, ein einziges Mal, nur einmal
fr: une fois, une seule fois, à une reprise

[several-times] kind=stance opposite=once
gloss: more than one time
nl: meerdere keren, meermaals, verschillende keren, herhaaldelijk, meermalen, vaker dan één keer
en: several times, multiple times, repeatedly, more than once, again and again
de: mehrmals, mehrfach, wiederholt, öfter als einmal, mehrere Male
fr: plusieurs fois, à plusieurs reprises, à maintes reprises, plus d'une fois

[again] kind=stance
gloss: one more time
nl: opnieuw, nogmaals, nog een keer, weer(again), nog eens, een tweede keer
en: again, once more, anew, one more time, a second time
de: erneut, nochmals, noch einmal, wieder(again), abermals
fr: à nouveau, de nouveau, encore une fois, une nouvelle fois, une deuxième fois

# --- states that hold or not -------------------------------------------------

[valid] kind=stance opposite=expired
gloss: in force, may be used
nl: geldig, geldigheid, van kracht, van toepassing, in werking, nog goed, te gebruiken tot, rechtsgeldig, =geldt, =gelden, =gold, =gegolden, =geldende
en: valid, validity, in force, applicable, in effect, good until, remain valid, apply
de: gültig, Gültigkeit, gelten, in Kraft, anwendbar, rechtsgültig, greifen(apply)
fr: valable, valide, validité, en vigueur, s'appliquer, applicable, bon jusqu'au

[expired] kind=stance opposite=valid
gloss: no longer in force
nl: verlopen, ongeldig, niet meer geldig, verstreken, niet geldig, vervallen(expired), verjaard, over de datum, afgelopen(expired), niet langer geldig, verstrijken
en: expired, invalid, no longer valid, not valid, lapsed, out of date, lapse, void, run out(expire), expire, expiry, expiration
de: abgelaufen, ungültig, nicht mehr gültig, nicht gültig, verfallen, verstrichen, hinfällig, verjährt
fr: expiré, périmé, non valable, plus valable, invalide, pas valable, échu, caduc, plus valide, expirer, expiration

[open-state] kind=stance opposite=closed-state
gloss: the shop, desk or site receives people
nl: opengesteld, openingstijden zijn, open zijn, toegankelijk voor publiek, zijn we er, zitten we klaar, te bezoeken van, =open, =geopend, =opengesteld
en: open to the public, we're here, opening times are, open for business, open
de: haben … auf, sind für Sie da, offen haben, =geöffnet, =offen
fr: ouvert au public, accueille le public, nous sommes là, =ouvert, =ouverte, =ouverts, =ouvertes, ouverture

[closed-state] kind=stance opposite=open-state
gloss: the shop, desk or site does not receive people
nl: niet open, niet geopend, deuren gesloten, zijn we er niet, deur op slot, dicht zijn, =gesloten, =dicht
en: not open, closed for the day, doors shut, we're not here, =closed, =shut
de: nicht geöffnet, nicht offen, bleibt zu, Ruhetag, =geschlossen
fr: pas ouvert, portes closes, jour de fermeture, reste fermé, =fermé, =fermée, =fermés, =fermées

[available] kind=stance opposite=unavailable
gloss: it can be had, used or reached
nl: beschikbaar, beschikbaarheid, verkrijgbaar, voorhanden, te krijgen, bereikbaar(available), te verkrijgen, paraat, ter beschikking
en: available, availability, obtainable, on offer(available), can be had, at your disposal, reachable
de: verfügbar, Verfügbarkeit, erhältlich, vorhanden, zu haben, erreichbar, zur Verfügung, =es gibt, =gibt es
fr: disponible, disponibilité, à disposition, en vente(available), joignable, à votre disposition, accessible en permanence

[unavailable] kind=stance opposite=available
gloss: it cannot be had, used or reached
nl: onbeschikbaar, niet beschikbaar, niet verkrijgbaar, niet te krijgen, niet bereikbaar, onbereikbaar, niet aanwezig
en: unavailable, not available, not obtainable, not on offer, unreachable
de: nicht verfügbar, nicht erhältlich, nicht erreichbar, nicht vorhanden
fr: indisponible, pas disponible, non disponible, injoignable

[yes-stance] kind=stance opposite=no-stance
gloss: confirmation as an answer
nl: ja, jazeker, zeker, =zeker, inderdaad, dat klopt, klopt, uiteraard, natuurlijk, absoluut, jawel
en: yes, certainly, indeed, that's right, of course, absolutely, yes sure, you certainly can, you can indeed
de: ja, jawohl, natürlich, selbstverständlich, das stimmt, genau so, durchaus, =aber sicher, =na sicher, =ganz sicher
fr: oui, bien sûr, certainement, tout à fait, en effet, absolument, oui vous pouvez, exactement oui

[no-stance] kind=stance opposite=yes-stance
gloss: denial as an answer
nl: nee, neen, helaas niet, helaas, dat klopt niet, jammer genoeg
en: unfortunately not, unfortunately, afraid not, I'm afraid, sadly, no sorry, no you cannot, no it is not, no we do not
de: nein, leider nicht, leider, bedauerlicherweise, das stimmt nicht
fr: non, malheureusement, hélas, malheureusement pas, je regrette

[entitled] kind=stance opposite=not-entitled
gloss: the customer has a right to it
nl: recht hebben op, heb je recht op, hebt u recht op, recht op, aanspraak maken op, aanspraak, in aanmerking komen, kom je in aanmerking, gerechtigd tot, rechthebbend
en: entitled, right to, eligible, qualify for, eligibility, entitlement, claim to
de: Anspruch auf, Anspruch haben, Recht auf, anspruchsberechtigt, berechtigt zu, zusteht, zu|stehen, =zahlen wir Ihnen, =wir zahlen Ihnen, =zahlen wir dir, =wir zahlen dir, =zahlen wir euch, =wir zahlen euch
fr: avoir droit à, avoir droit, droit à, éligible, bénéficier de, pouvoir prétendre à, pouvoir bénéficier

[not-entitled] kind=stance opposite=entitled
gloss: the customer has no right to it
nl: geen recht op, geen aanspraak, komt niet in aanmerking, niet in aanmerking, recht vervalt, heb je geen recht, niet gerechtigd tot
en: not entitled, no right to a, ineligible, not eligible, don't qualify, forfeit, no claim to
de: kein Anspruch, keinen Anspruch, Anspruch verfällt, nicht anspruchsberechtigt, kein Recht auf
fr: pas droit à, aucun droit, n'avoir pas droit, non éligible, perdre le droit

[responsible-for] kind=stance opposite=not-responsible-for
gloss: has to answer for it
nl: verantwoordelijk, verantwoordelijkheid, aansprakelijk, aansprakelijkheid, voor jouw risico, voor eigen risico, op eigen risico, aan … te wijten
en: responsible, responsibility, liable, liability, at your own risk, accountable, answerable
de: verantwortlich, Verantwortung, haftbar, haften, Haftung, auf eigene Gefahr
fr: responsable(liable), responsabilité, à vos risques et périls, répondre de

[not-responsible-for] kind=stance opposite=responsible-for
gloss: does not have to answer for it
nl: niet aansprakelijk, niet verantwoordelijk, geen aansprakelijkheid, geen verantwoordelijkheid, aanvaarden geen aansprakelijkheid
en: not responsible, not liable, no liability, accept no liability, disclaim
de: nicht haftbar, haften nicht, keine Haftung, übernehmen keine Haftung, nicht verantwortlich
fr: pas responsable, décliner toute responsabilité, aucune responsabilité, non responsable

[with-reason] kind=stance opposite=without-reason of=reason
gloss: a reason has to be stated
nl: met opgave van reden, opgave van reden, reden opgeven, motiveren, onderbouwen, met reden omkleed, onder vermelding van de reden
en: stating a reason, give a reason, state the reason, with a reason, justify, valid reason
de: Angabe von Gründen, unter Angabe von Gründen, begründen, Begründung, Grund angeben, triftiger Grund
fr: justifier, motiver, indiquer le motif, justification, motif valable

[without-reason] kind=stance opposite=with-reason of=reason
gloss: no reason has to be stated
nl: zonder opgave van reden, zonder reden, geen reden opgeven, hoef je geen reden, zonder opgaaf van redenen, reden hoeft niet
en: without giving a reason, without stating a reason, no reason needed, no questions asked, without reason
de: ohne Angabe von Gründen, ohne Grund, ohne Begründung, grundlos
fr: sans motif, sans justification, sans donner de raison, sans avoir à justifier, sans vous justifier

[in-consultation] kind=stance
gloss: after agreement between both sides
nl: in overleg, na overleg, in onderling overleg, in afstemming met
en: in consultation, by agreement, by mutual agreement, by arrangement
de: in Absprache, nach Absprache, nach Vereinbarung, im Einvernehmen
fr: en concertation, d'un commun accord, après concertation, selon accord

[first-come] kind=stance
gloss: who comes first is served first
nl: wie het eerst komt, op volgorde van binnenkomst, op volgorde van aanmelding, zolang de voorraad strekt
en: first come first served, first come, while stocks last, in order of arrival
de: wer zuerst kommt, in der Reihenfolge, solange der Vorrat reicht, nach Reihenfolge des Eingangs
fr: premier arrivé, par ordre d'arrivée, dans la limite des stocks disponibles, jusqu'à épuisement des stocks

[by-appointment] kind=stance opposite=without-appointment of=make-appointment
gloss: in advance by appointment only
nl: op afspraak, alleen op afspraak, na afspraak, uitsluitend op afspraak
en: by appointment, by appointment only, with an appointment, appointment only
de: nach Terminvereinbarung, nur mit Termin, mit Termin, auf Termin
fr: sur rendez-vous, uniquement sur rendez-vous, avec rendez-vous

[without-appointment] kind=stance opposite=by-appointment of=make-appointment
gloss: walk in, no appointment needed
nl: zonder afspraak, vrije inloop, inloop, zomaar binnenlopen, geen afspraak nodig, loop gerust binnen, zo binnen|lopen, gewoon binnen|lopen, zomaar langs|komen,
  gewoon langs|komen, zo langs|komen, zomaar aan|waaien
en: without an appointment, walk-in, no appointment, drop in, walk in(no appointment), no booking needed, just pop by, just walk in, pop by, walk-ins welcome
de: ohne Termin, ohne Terminvereinbarung, ohne Anmeldung, ohne Voranmeldung, einfach vorbeikommen, kein Termin nötig, einfach rein|kommen, einfach reinschauen
fr: sans rendez-vous, entrée libre(no appointment), pas de rendez-vous, passer sans prévenir, passer quand vous voulez

[per-person] kind=stance
gloss: each customer or item counts on its own
nl: per persoon, p.p., per klant, pp., de man
en: per person, p.p., per customer, per head, each person, a head
de: pro Person, p. P., pro Kopf, je Person, pro Kunde
fr: par personne, p.p., par client, par tête, par participant



[non-refundable] kind=stance of=refund
gloss: the money stays with the company
nl: niet restitueerbaar, niet terugbetaalbaar, geen restitutie
en: non-refundable, nonrefundable, not refundable
de: nicht erstattungsfähig, nicht erstattbar, keine Erstattung
fr: non remboursable, pas remboursable, aucun remboursement

[asked-to] kind=stance is=required
gloss: a duty put as a polite request
nl: =vragen je, =vragen u, =vragen we je, =vragen wij u, =vragen we u, wordt verzocht, worden verzocht, verzoeken u, verzoeken je, verzoeken wij
en: =we ask you, =we ask that, =you are asked, =you're asked, =we do ask, are requested to, kindly asked, =ask to see, =want to see your, =be asked to show, =be asked to provide, =be asked for, =asks to see
de: =bitten Sie, =bitten dich, =bitten wir Sie, =bitten wir dich, werden gebeten, wird gebeten, =Sie bitte, =du bitte, =ihr bitte, =Sie uns bitte, =Sie sich bitte, =Sie sie bitte, =Sie es bitte, =Sie ihn bitte, =Sie diese bitte, =Sie dies bitte, =Sie das bitte, =Sie dann bitte, =Sie dazu bitte, =Sie dafür bitte, =du uns bitte, =du dich bitte, =bitten um, =bitten wir um, =bittet um
fr: nous vous demandons, nous te demandons, êtes prié de, est prié de, sont priés, =vous prions de, =te prions de, =merci de

[please] kind=stance
gloss: politeness around a request, no meaning of its own
nl: alsjeblieft, alstublieft, gelieve, svp
en: kindly, =please
de: bitte, =bitte, bitte schön
fr: s'il vous plaît, s'il te plaît, veuillez, svp, prière de
