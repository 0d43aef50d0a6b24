"""Where the writer is surely found: a place of every day with a time, an invitation or a coat to know them by, and a home described.

A place in passing, a ward, a town and where a group meets are none. Several of these must come together, so each is looked for
only where a word of the one before was found.
"""

import re

from bot.domain.plain_text import pattern

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_PLACES = frozenset(
    re.findall(
        r"\w+",
        """cafe coffee bar brasserie snack resto restaurant bistrot pmu tabac kebab pizzeria friterie boulangerie boucherie epicerie
        superette supermarche hypermarche carrefour leclerc lidl auchan monop monoprix intermarche franprix aldi colruyt delhaize
        migros primeur magasin boutique garage salon coiffeur pharmacie fleuriste librairie bibliotheque mediatheque piscine gymnase
        stade gare quai arret metro abribus parking parvis place parc square jardin banc fontaine pont kiosque marche halles halle
        mairie poste ecole lycee college fac campus cantine eglise chapelle basilique cathedrale mosquee temple synagogue paroisse
        salle hall accueil comptoir caisse guichet stand etal atelier entrepot usine chantier depot bureau clinique hopital foyer
        ressourcerie emmaus friperie laverie cinema theatre dojo plage port sortie portail entree quincaillerie animalerie jardinerie
        peage station tramway costa starbucks tims greggs mcdonalds mcdo tesco asda sainsburys walmart kmart target spar centra dunnes
        bunnings woolies coles pub inn diner chippy chipper bakery butcher butchers shop store supermarket mall market stall barber
        barbers hairdressers pharmacy chemist library pool gym stadium platform stop carpark park bench gardens bandstand fountain
        bridge pier beach church chapel mass mosque gurdwara school primary uni university gate gates canteen lobby reception counter
        till checkout desk booth warehouse dock factory office clinic hospital hostel laundromat launderette steps crossing kiosk
        newsagent newsagents deli takeaway hardware allotments allotment centre leisure barbershop depanneur halte horloge ecluse
        terminus quay rink arena arene tavern rugby hotel messe rail tram corner nursery playground statue clock cashier caissier
        caissiere serveur serveuse barman barista vigile concierge gardien waiter waitress guard bouncer""",
    )
)
_INVITING = frozenset(
    re.findall(
        r"\w+",
        """me moi come viens venez waiting wait wearing look jaurai aurai porte porterai attends attend jtattends jtatten jattends verras
        verrez find catch meet pop drop swing rock passe passez ask demande demandez demander rejoins retrouve signe bonjour coucou
        wave knock shout reconnaitras reconnaitrez recognise recognize know sonnes ring attendre cherche cherchez sit talk see there
        lets let could monte assieds serai tell hop walk ill shall pourrait peut hello venir sat""",
    )
)
_FINDING = pattern(
    r"""\b(?:meet|find|catch|see|join|visit)\sme\b(?!\s(?:as|in\sa\s(?:bad|state)))|\bcome\s(?:and\s|to\s)?(?:say|see|find|meet|join)\b
    |\bcome\s(?:by|over|round|down|on\sdown|on\sin|in)\b|\b(?:pop|drop|swing|stop)\s(?:in|by)\b|\brock\sup\b
    |\bi'?(?:ll|m)\s(?:be\s)?(?:waiting|wait|there)\b(?!\s(?:for\s(?!you|u\b)|on\b))|\bwait\s(?:for\sme|by|at|outside|near)\b
    |\byou(?:'ll|\swill|\scan|'d)?\s(?:\w+\s)?(?:find|see|spot|catch|recogni[sz]e|know)\sme\b|\byou\scan'?t\smiss\b
    |\blook\s(?:out\s)?for\s(?:me|the|a)\b|\bi(?:'?ll|\swill|\sshall)\s(?:be\s)?(?:have|wear|wearing|in|carry|carrying|bring)\s(?:a|an
    |my|the)\b
    |\b(?:wearing|carrying)\s(?:a|an)\b|\bi(?:'?ll|\swill|\sshall)\sbe\s(?:sat|sitting|stood|standing|outside|under|by\sthe|near)\b
    |\bi'?m\sthe\sone\s(?:with|in)
    |\blet'?s\smeet\b|\bwe\s(?:could|can)\s(?:meet|have|grab)\b|\bwalk\s(?:on\s|right\s)?in\b|\bhop\son\b|\bcome\s(?:to\sthe|find
    |up\sto)\b|\btell\s(?:them|him|her)\b
    |\b(?:on|nous)\s(?:peut|pourrait|pourrions|pouvons)\s(?:se|nous)\s(?:voir|retrouver|croiser|rencontrer)\b|\bje\sserai\s(?:assis\w*
    |debout|devant|sous|avec|en\s(?:rouge|bleu|vert|noir|jaune))\b|\b(?:t'|vous\s)attendre\b|\bwait\sfor\s(?:you|u)\b
    |\bcherche[rz]?\s(?:la|le)\s(?:dame|fille|gars|mec|type|grand\w*|petit\w*)
    |\btu\ssonnes\b|\bring\sthe\b|\bviens\st'|\bcome\s(?:and\s)?(?:sit|talk|chat)\b|\bviens\sme\sparler\b|\bassieds[-\s]toi\b
    |[,.]\s?monte[rz]?\b
    |\b(?:say\s(?:hi|hello)|shout\sup|give\s(?:me|us)\sa\s(?:wave|shout))\b|\btap\s(?:me|on)\b
    |\b(?:viens|venez|passe|passez|viendras)\s(?:donc\s)?(?:me|m'|nous)\s?(?:voir|chercher|rejoindre|trouver|dire|faire|attendre|parler)
    |\bvenir\s(?:au|a\sla|chez|me)\b|\b(?:viens|venez|passez?)\s(?:faire|quand|boire|prendre|dire|manger|chez|\w+er\b|\w+ir\b|ce|le|la
    |un|tot|seul\w*|donc|direct)\b|[,.!]\s?(?:viens|venez)\W*$
    |\b(?:tu|vous|on)\s(?:me|m'|m'y|my)\s?(?:y\s)?(?:trouv|verr|voi|reconn|croise)\w*|\bme\s(?:trouver|croiser|reconnaitre)\b
    |\b(?:rejoins|retrouve|rejoignez|retrouvez|attends|attendez|cherche)[-\s]moi\b|\b(?:jt'?at+en\w*|j[e']?\s?(?:t'|vous\s)?at+end\w*)\W*$
    |\bje\s?t'at+en\w*|\bje\svous\sattend\w*|\bj'?aurai\s(?:un|une|mon|ma)\b|\bje\s(?:porte\w*|serai\s(?:en|avec))\b|\bfai(?:s
    |tes)[-\s]moi\ssigne
    |\bjai\s(?:un|une)\s(?:sac|bonnet|manteau|gilet|veste|pull|parapluie)|\bavec\smon\schien\b
    |\b(?:demande[rz]?|ask\s(?:at\sthe\s\w+\s)?for)\s(?!(?:a|an|the|le|la|un|une|l'|help|your|to)\b)\w{3,}
    |(?:^|[,.!]\s)(?:rdv|rendez-vous)\s(?:devant|parvis|sous|pres|au\spied|cote)\b"""
)
# "She used to meet me", "nobody comes to see me": told, not offered.
_TOLD = pattern(
    r"\b(?:he|she|they|who|nobody|used\sto|never|would|wouldn'?t|had|il|elle|ils|elles|qui|personne|jamais|plus|mother|mum|mere|dad|soeur"
    r"|didn'?t|won'?t|told|asked|dit|demande|people|allowed|able|we|nous|groupe|group|meeting|reunion)\W+(?:\w+\W+){0,2}$"
)
_PRESENT = pattern(
    r"""\bi'?m\b|\bi\sam\b|\bim\b|\bi'?ll\sbe\b|\bi\s(?:\w+\s)?(?:work|volunteer|sit|busk|beg|sell|run|man|serve|play|clean|cook|cut
    |drive|teach)\b
    |\bmy\s(?:shift|stall|bench|counter|spot|pitch|desk|chair|break)\b|\bmine\b|\busually\b|\bpanhandling\b
    |\b(?:je|j'|j)\s?(?:\w+\s)?(?:suis|tiens|bosse|travaille|vends|sers|traine|reste|joue|conduis|enseigne|anime|coupe|distribue)\b
    |\bje\sfais\s(?:la\smanche|l'accueil|la\scaisse|les\smarches)|\b(?:j'?suis|chui?s?|jsuis|jbosse|jtravaille|jtiens)\b
    |\b(?:j'|je\s|jfais\s|je\sfais\s)(?:attends|donne|promene|le\smenage|cours|tricote|entraine|sors)\b|\bqui\s(?:tiens|fais|vends
    |sers)\b|\bbenevole\b|\bill\sbe\b
    |\bon\sthe\s(?:door|till)\b|\bsecurity\b|\bi\s(?:\w+\s)?(?:stack|walk|do\sthe|host|train|coach|deliver|bake|play)\b
    |\bmy\s(?:\w+\s)?(?:chair|plot|stand|till|table)\b
    |\bmon\s(?:etal|kiosque|magasin|garage|stand|banc|service|comptoir|poste|shift|quart)\b|\bma\s(?:caisse|pause|boutique)\b
    |\bon\sme\s(?:trouve|voit)\b"""
)
_AGAIN = pattern(
    rf"""\b(?:every|each|chaque|tous\sles|toutes\sles|everyday|weekdays?|weekends?|fins?\sde\ssemaine|most|du\s{_DAY}|from\s{_DAY}|{_DAY}s
    |{_DAY}\sto\s{_DAY}|shifts?|nights?|evenings?|mornings?|any\s(?:\w+day|time)|soirs|matins|to\smidnight|le\s(?:samedi|dimanche)
    |les\s{_DAY}s?|le\s(?:{_DAY}|matin|soir))\b"""
)
_WHEN = pattern(
    rf"""\b\d{{1,2}}\s?(?:h(?:\d\d)?|heures?|am|pm|[:.]\d\d|o'?clock)\b|\b(?:noon|midday|midi|tomorrow|demain|tonight|dem|dmain|ce\ssoir
    |tantot|{_DAY}|half\s\w+|(?:at|til+|until|from|about|around|after|apres|vers|a|des)\s\d{{1,2}}(?![\d%€$])|this\s(?:morning
    |afternoon|arvo|evening)|whenever
    |matin|soir|morning|evening|lunch\w*|midnight|minuit|any\s\w+day)\b"""
)
_NAMED = re.compile(
    r"\b(?:in|at|on|of|by|past|after|behind|opposite|sur|apres|derriere|a|au|de|du|d'|des|la|chez|the|outside)\s?(?!(?:AA|NA|A|I"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|Zoom|Mondays|God|Christmas|Noel)\b)[A-Z][\w']+"
)
# A place with a name in a town with a name: "at Fade Kings in Luton".
_TWICE = re.compile(
    r"\b(?:at|chez|au|aux|a\sla|outside|behind|by|sur|place|under|to)\s(?:the\s)?[A-Z][\w']+(?:\s[A-Z][\w']+)*.{0,25}?\b(?:in|on|a|de"
    r"|at)\s[A-Z]\w+|\bat\s[A-Z]\w+\s(?:tomorrow|at)\b"
)
_WARD = frozenset(
    re.findall(
        r"\w+",
        """hopital clinique hospital clinic ward urgences groupe group meeting reunion aa na psychiatre psychologist""",
    )
)
_AMONG_US = frozenset({"groupe", "group"})
_LONGEST = 500

_HOME = pattern(
    r"""\b(?:j'habite|j'hab|j\s?'?\s?crech?e|je\s(?:creche|vis|loge|dors|suis\s(?:dans|au)\s(?:la\smaison|le|l'|foyer|camping|squat))
    |j'?vis?
    |ma\s(?:maison|caravane|porte|roulotte|tente|peniche|yourte|chambre)|notre\smaison|chez\snous\sc'?e?s?t?|(?:name|nom)\s(?:on
    |sur)\s(?:the|la|le)\s(?:bell|box|door|boite|sonnette|porte|letter\s?box)|j'ai\sl'emplacement|that'?s\s(?:us|mine|me)\b
    |i'?m\s(?:staying|lodging|sleeping)\s(?:at|in)\b|mon\s(?:immeuble|appart\w*|bloc|camion|bateau|studio|batiment)
    |chez\smoi|viens\sdormir|i\s(?:live|stay|sleep)|i'?m\s(?:at|in)\sthe\s(?:\w+\s){0,2}(?:house|flat|hostel|bungalow|cottage|caravan|van)
    |(?:i'?m|we'?re|mine'?s|mine\sis|ours\sis)\s(?:the|in\sthe|at)\b|my\s(?:place|house|block|flat|caravan|van|trailer|boat|building
    |tent|bungalow|cottage|door|unit))\b|\bjvi\b"""
)
_DWELLING = frozenset(
    re.findall(
        r"\w+",
        """maison caravane roulotte tente peniche yourte box boite sonnette bell emplacement terrace immeuble appart appartement bloc
        camion bateau studio batiment foyer camping squat chez pension residence hotel house flat block bungalow cottage caravan van
        trailer boat building tent hostel unit door shelter lodge barge chalet ferme farm farmhouse""",
    )
)
_LODGED = pattern(
    r"""\b(?:hostel|foyer|camping|camp\s?site|caravan\spark|trailer\spark|residence|hotel|pension|shelter|lodge|marina
    |refuge)\b.{0,40}?\b(?:room|chambre
    |emplacement|pitch|plot|lot|berth|studio|appart\w*|flat|unit|cabin|bed|porte|box|mobil-?home)\s(?:n[o°]\s?|numero\s|number\s)?\d+"""
)
_MARKS = (
    pattern(  # a landmark
        r"""\b(?:past|after|opposite|behind|over|above|beside|across\sfrom|next\s(?:door\s)?to|at\sthe\send\sof|facing|off
    |beyond)\s(?:the\s|st\s)?\w+
        |\b(?:au\sbout|apres|derriere|en\sface|au-dessus|au\sdessus|a\scote|juste\savant|face|pres)\s(?:a\s|d[eu]\s|de\sl[a']\s?|d'
    |la\s|l'|le\s)?\w+"""
    ),
    pattern(  # a mark to know it by
        r"""\b(?:red|green|blue|yellow|white|black|pink|purple|orange|grey|brown)\s(?:\w+\s)?(?:door|gate|one|shutters|house|bungalow
    |cottage|fence|curtains|roof|van|caravan)
        |\b(?:porte|volets?|portail|maison|caravane|barriere|rideaux|toit|grille|boite)\s(?:\w+\s)?(?:bleue?s?|verte?s?|rouges?|jaunes?
    |blanc(?:he)?s?|noire?s?|roses?|gris(?:e?s?)?)
        |\b(?:door|gate|house|one|porte|fenetre|balcon|celle|celui|seule?)\s(?:with|avec)\b|\b(?:c'?|c'est|est)\s(?:le|la)\s(?:gris
    |blanc|bleu|rouge|vert|jaune)"""
    ),
    pattern(  # a floor, a bell, a number
        r"""\b(?:first|second|third|fourth|fifth|sixth|top|ground|\d+(?:st|nd|rd|th))\sfloor\b|\b\d\s?(?:e|eme|er)\b(?!\s?(?:fois|jour
    |mois|annee|semaine))
        |\b(?:premier|deuxieme|troisieme|quatrieme|cinquieme|dernier)\setage|\brez-de-chaussee|\bsonnette|\binterphone|\bbuzzer|\bbell\b
        |\b(?:room|pitch|plot|bay|berth|lot|cabin|emplacement|chambre|parcelle|anneau|box|bungalow|mobil-?home)\s(?:n[o°]\s?|numero\s
    |number\s)?\d+"""
    ),
    pattern(  # which of them
        r"""\b(?:first|second|third|fourth|last|end|premiere?|deuxieme|troisieme|derniere?)\s(?:house|door|caravan|van|cottage|bungalow
    |terrace|one|on|maison|porte
        |ferme|caravane|du|de|a)\b|\bon\sthe\s(?:left|right)\b|\ba\s(?:gauche|droite)\b"""
    ),
    pattern(  # an invitation
        r"""\b(?:walk|come)\s(?:on\s|right\s|straight\s)?in\b|\bcome\s(?:over|round|by|stay)\b|\bknock\b|\bkey('?s)?\s(?:is\s)?under\b
    |\bvisitors?\b|\bvisites?\b
        |\b(?:frappe|cogne)[sz]?\s(?:fort|trois|deux|a|au|avant)\b|\b(?:toque|sonne|tape)[sz]?\b|\bentre[sz]?\s(?:sans|direct|par)\b
    |\b(?:passe|viens)\s(?:quand|direct|dormir)\b|\btu\sdemandes?\b|\bcle\ssous\b|\bshout\sup\b|\btap\son\b"""
    ),
    pattern(  # the way there
        r"""\b(?:get|take|prends|prenez|prendre)\s(?:(?:the|le|la|off|l')\s?)?(?:bus|tram|metro|ligne|train|\d)
    |\bstop\b.{0,20}\b(?:called|then)\b|\barret\s\w+
        |\bget\soff\sat\b|\bdescends?\sa\b|\bstraight\s(?:on|ahead)\b|\bturn\s(?:left|right)\b|\btourne[sz]?\sa\b"""
    ),
)
_OFTEN = frozenset(
    re.findall(
        r"\w+",
        """every each chaque tous toutes everyday weekdays weekends semaine shift shifts lundi mardi mercredi jeudi vendredi samedi
        dimanche matin nights night evenings mornings midnight morning evening mondays tuesdays wednesdays thursdays fridays saturdays
        sundays monday tuesday wednesday thursday friday saturday sunday most""",
    )
)
_ASKING = _INVITING | _OFTEN
_RECOGNISED = frozenset(
    re.findall(
        r"\w+",
        """bag beanie bonnet cap casquette chien coat crutches dog echarpe hat hoodie imper jacket jersey jumper manteau mix newspaper
        parapluie sac scarf stick umbrella veste""",
    )
)
_MY = pattern(r"\b(?:me|moi|m'\w*|i'?ll|i'?m|jt\w+|je|j'\w+|t'at\w+|wait\sfor|jaurai|jai|mon|rdv|rendez-vous)\b")


def whereabouts(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where such a place is told, in a plain text and the words of it; one span for the whole."""
    found = _met(text, words) if words & _ASKING and _placed(text, words) else None
    if found is None and words & _DWELLING:
        found = _home(text)
    return [] if found is None else [found]


def _placed(text: str, words: frozenset[str]) -> bool:
    return bool(words & _PLACES) or (not text.islower() and _TWICE.search(text) is not None)


def _met(text: str, words: frozenset[str]) -> tuple[int, int] | None:
    if words & _AMONG_US:
        return None
    again = _AGAIN.search(text)
    named = _NAMED.search(text)
    when_or_where = again or _WHEN.search(text) or named
    if when_or_where is None:
        return None
    for invited in _FINDING.finditer(text):
        if not _TOLD.search(text[max(0, invited.start() - 40) : invited.start()]):
            sure = bool(words & _RECOGNISED) or _PRESENT.search(text) is not None or _MY.search(invited[0]) is not None
            return _span(text, [invited, when_or_where]) if sure else None
    present = _PRESENT.search(text)
    if present and again and named and not words & _WARD:
        return _span(text, [present, again])
    return None


def _home(text: str) -> tuple[int, int] | None:
    home = _HOME.search(text)
    if home is None:
        return None
    marks = [found for mark in _MARKS if (found := mark.search(text))]
    named = _NAMED.search(text)
    numbered = _LODGED.search(text)
    if numbered is None and len(marks) + (named is not None) < (2 if named else 3):
        return None
    return _span(text, [home, *marks])


def _span(text: str, parts: list[re.Match[str]]) -> tuple[int, int]:
    """From the first of them to the last, not longer than a few lines."""
    start = min(part.start() for part in parts)
    return start, min(max(part.end() for part in parts), start + _LONGEST)
