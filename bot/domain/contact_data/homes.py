"""A home described without its number: what it stands next to, the colour of its door, its floor, the bus to take.

Each counts a point, and so does the name of a place; a home of others, or of long ago, is none.
"""

import re

from bot.domain.contact_data.certainty import clauses
from bot.domain.contact_data.places import name, told
from bot.domain.plain_text import pattern

_HERE = pattern(
    r"""\b(?:j'habite|j'hab|j\s?'?\s?crech?e|je\s(?:creche|vis|loge|squatte|suis\s(?:dans|au|a|chez)|dors\s(?:devant|sous\sle\sporche
    |dans\sle\shall|a\sl'entree|au\s\d))|jsuis\s(?:dans|au)|j'?vis?
    |(?:ma|mon|notre|nos|my|our)\s(?:\w+\s)?(?:maison|caravane|porte|roulotte|tente|peniche|yourte|chambre|immeuble|appart\w*|bloc
    |camion|bateau
    |studio|batiment|ferme|cabane|hangar|(?<=my\s)place|house|block|flat|caravan|van|trailer|boat|building|tent|bungalow|cottage|door
    |unit|farm
    |croft|barge|cabin|annexe|garage|shed)(?:'s)?
    |chez\s(?:nous|moi)(?:\sc'?e?s?t?)?|(?:name|nom)(?:'s|\sis|\sest|\sy\sest)?\s(?:on|sur)\s(?:the|la|le)\s(?:bell|box|door|boite|sonnette|porte|letter\s?box)
    |j'ai\sl'emplacement|that'?s\s(?:us|mine|me|ours)\b|viens\sdormir|that'?s\swhere\si\slive|c'?est\sla\sque\s(?:j'habite|je\svis)
    |c'?est\schez\smoi|(?:my|our)\s(?:\w+\s)?(?:window|chimney|balcony)|(?:notre|ma)\s(?:cheminee|fenetre)
    |fenetre\sde\sma\schambre|mon\sbalcon|(?:we'?re|on\sest)\s(?:in|au|dans)|chui\s(?:l'|le\s|la\s)|j'y\s(?:suis|vis|habite|loge)
    |just\sme\W*$|i'?m\sthere|on\s(?:habite
    |vit|loge|creche)|i\s(?:\w+\s)?(?:live|stay)|i\s(?:\w+\s)?sleep\s(?:in|at|outside|by)\sthe|we\s(?:live|stay)
    |(?<!the\s)(?:tent|caravan|van|boat|barge|trailer|flat|house)'s\s(?:under|behind|by|past|after|opposite|above|the|on|at|beside|next)
    |(?:number|numero)\s\w+(?:\s\w+)?\s(?:on|of|in|de|dans)\s(?:the|la)\s(?:street|road|lane|terrace|rue|ruelle|impasse)
    |i'?m\s(?:staying|lodging|sleeping|living)\b|i'?m\s(?:at|in)\sthe\b|(?:i'?m|we'?re|mine'?s|mine\sis|ours\sis)\s(?:the|in\sthe
    |at)\b)|\bjvi\b"""
)
_DWELLING = frozenset(
    re.findall(
        r"\w+",
        """maison caravane roulotte tente peniche yourte box boite sonnette bell emplacement terrace immeuble appart appartement bloc
        camion bateau studio batiment foyer camping squat squatte chez pension residence hotel house flat block bungalow cottage caravan
        van trailer boat building tent hostel unit door shelter lodge barge chalet ferme farm farmhouse dors sleep doorway porche home
        window fenetre chimney cheminee balcony balcon ours notre celle chalet close gatehouse room chambre asylum asile conciergerie
    ehpad tour tower
    cabane cabin croft tower internat vans annexe shed place live habite loge creche""",
    )
)
_LODGED = pattern(
    r"""\b(?:caravan|mobil-?home|mobile\shome|chalet|tent|trailer|plot|pitch|emplacement|tente|caravane|bungalow)\s(?:n[o°]\s?|number\s
    |numero\s)?\d+\s(?:at|in|on|du|au|de)\s.{0,40}?\b(?:park|camping|camp\s?site|site|parc|domaine)\b
    |\b(?:hostel|foyer|camping|camp\s?site|caravan\spark|trailer\spark|residence|hotel|pension|shelter|lodge|marina
    |refuge|care\shome|nursing\shome|ehpad|internat|halls?|maison\sde\sretraite)\b.{0,40}?\b(?:room|chambre
    |emplacement|pitch|plot|lot|berth|studio|appart\w*|flat|unit|cabin|bed|porte|box|mobil-?home)\s(?:n[o°]\s?|numero\s|number\s)?\d+
    |\b(?:room|chambre|bungalow|pitch|emplacement|cabin|bed|lit)\s\d+\s(?:at|in|of|au|a|du|de)\s(?:the\s|la\s
    |l')?(?:\w+\s)?(?:travelodge|premier|ibis|novotel|formule|campanile
    |kyriad|hostel|foyer|hotel|motel|camping|refuge|shelter|b&b|inn)\b
    |\b(?:room|chambre|bed|lit)\s\d+\s(?:at|in|au|a|du|de)\s(?:the\s|la\s|l')?(?:\w+\s){2,3}(?:hostel|foyer|shelter|refuge)\b|\b(?:room|bed)\s\d+\s(?:at|in)\s(?:the\s)?y\W?m\W?c\W?a\b
    |\b(?:caravan|tent|van|trailer|caravane|tente)\s(?:at\sthe\sback\sof|au\sfond\sd\w+|in|on|at)\s.{3,40}?,\s(?:pitch|plot|emplacement)\s\d"""
)
# Where somebody sleeps who has no home: as sure as an address, and no door to knock at.
_ROUGH = pattern(
    r"""\b(?:i\s(?:usually\s|mostly\s|now\s)?(?:sleep|camp|park\sup)|i'?m\s(?:sleeping|camping|parked(?:\sup)?|squatting)|we'?re\s(?:camped|camping|sleeping)|on\s(?:dort|campe|est\sposes?)|(?:(?:i\s|i'?m\s)?(?:live|living)\s(?:in|out\sof)|je\svis\sdans)\s(?:a|my|une|ma|mon|un)\s(?:\w+\s)?(?:car|van|tent|truck|voiture|camion\w*|tente|fourgon)|je\s(?:dors|campe|squatte)|(?:my|our)\s(?:tent|van|car|truck|camper)(?:'s|\sis)
    |(?:ma|notre|mon)\s(?:tente|voiture|camion\w*|van|caravane|fourgon)\s(?:est|c'est)|my\stent's)\b"""
)
_ROUGH_SPOT = pattern(
    r"""\b(?:doorway|underpass|bridge|arch(?:es)?|car\spark|parking(?:\slot)?|lay-?by|rest\sarea|bench|woods?|bus\s(?:shelter|station|stop)|stairwell|alley|tunnel|flyover|multi-?storey
    |(?:behind|outside|derriere|devant)\s(?:the\s|le\s|la\s|l')|porche|pont|parvis|abribus|cage\sd'escalier|bois|foret|souterrain|banc|aire\s(?:de\srepos|d'autoroute)|quais?|bretelle)\b"""
)
_MARKS = (
    pattern(  # a landmark
        r"""\b(?:past|after|opposite|behind|over|above|beside|across\sfrom|next\s(?:door\s)?to|at\sthe\send\sof|facing|off|beyond
    |from|(?:parked|moored)\s(?:by|in|at|near|outside)|along|under|before)\s(?:the\s|st\s)?(?!(?:my|him|her|them|me|you|us|work|a|and
    |all|this|that)\b)\w+
        |\b(?:au\sbout|apres|derriere|en\sface|au-dessus|au\sdessus|a\scote|juste\savant|avant|devant|sous|face)\s(?:a\s|d[eu]\s
    |de\sl[a']\s?|d'
    |la\s|l'|le\s)?(?!une?\b)\w+"""
    ),
    pattern(  # a mark to know it by
        r"""\b(?:red|green|blue|yellow|white|black|pink|purple|orange|grey|brown)\s(?:\w+\s)?(?:door|gate|one|shutters|house|bungalow
    |cottage|fence|curtains|roof|van|caravan|boat|barge)
        |\b(?:porte|volets?|portail|maison|caravane|camion|peniche|tente|barriere|rideaux|toit|grille|boite)\s(?:\w+\s)?(?:bleue?s?
    |verte?s?|rouges?|jaunes?
    |blanc(?:he)?s?|noire?s?|roses?|gris(?:e?s?)?)
        |\b(?:door|gate|house|one|porte|fenetre|balcon|celle|celui|seule?)\s(?:with|avec)\b|\b(?:maison|house|gnomes|palmier)\s(?:a|aux
    |with)\s\w+|\b(?:(?:old|ancien(?:ne)?)\s(?:station|gare|ecole|school\w*|mill|moulin|forge|chapel\w*|presbytere|post\soffice|poste
    |bakery|boulangerie)|gatehouse|conciergerie|presbytere|rectory|vicarage|lighthouse|phare|moulin|windmill)\b|,\sl'\w+\W*$
    |\bwith\sa\sdent\b|,\s(?:le|la|l'|the)\s?(?:grise?|blanc(?:he)?|bleue?|rouge|verte?|jaune|noire?|orange)\s(?:one|avec|with|a|au|aux)\b|\bavec\sune\sbosse\b|\bcalled\s[a-z]\w+\W*$|\bs'appelle\s\w+\W*$|\b(?:c'?|c'est|est)\s(?:le|la)\s(?:gris
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
    |terrace|farm|chalet|close|flat|one|on|row|chalet|maison|porte|rangee
        |ferme|caravane|du|de|a)\b|\bon\sthe\s(?:left|right)\b|\ba\s(?:gauche|droite)\b"""
    ),
    pattern(  # the way there
        r"""\b(?:get|take|prends|prenez|prendre)\s(?:(?:the|le|la|off|l')\s?)?(?:bus|tram|metro|ligne|train|\d)
    |\bstop\b.{0,20}\b(?:called|then)\b|\barret\s\w+
        |\bget\soff\sat\b|\bdescends?\sa\b|\bstraight\s(?:on|ahead)\b|\b(?:sortie|exit|junction)\s\d+\b|\bturn\s(?:left|right)\b|\btourne[sz]?\sa\b"""
    ),
)

_INVITES = pattern(
    r"""\b(?:walk|come)\s(?:on\s|right\s|straight\s)?in\b|\bcome\s(?:over|round|by|stay)\b|\bknock\b|\bkey('?s)?\s(?:is\s)?under\b
    |\bvisitors?\b|\bvisites?\b|\byou\scan\sfind\b|\byou'?ll\ssee\b|\btu\s(?:trouves|verras|vois)\b
    |\b(?:frappe|cogne)[sz]?\s(?:fort|trois|deux|a|au|avant)\b|\b(?:toque|sonne|tape)[sz]?\b|\bentre[sz]?\b(?=\W*$|\s(?:sans|direct
    |par)\b)
    |\b(?:passe|viens)\s(?:quand|direct|dormir)\b|\btu\sdemandes?\b|\bcle\ssous\b|\bshout\sup\b|\btap\son\b|\bchien\saboie
    |\bdog\s(?:will\s)?barks?|\bname'?s\s\w+\W*$|\bc'est\smarque\b|\b(?:peux|pouvez|can'?t|cannot)\s(?:pas\s)?(?:la\s|le\s|me\s|nous\s)?(?:rater|louper|manquer|miss)\b"""
)
# The home of nobody who is named, told as the way to it.
_THERE = pattern(
    r"""(?:^|[.,;!?\n]\s?|\bit'?s\s|\bc'?est\s|\bfind\s|\b(?:trouves?|verras)\s)(?:the\s|la\s|le\s|l')?(?:\w+\s){0,2}?(?:house|cottage
    |bungalow|flat|caravan|door
    |barge|boat|farm|close|window|maison|porte|caravane|ferme|peniche|immeuble|appart\w*)\s(?:right\s|just\s|juste\s|\w+\s){0,2}?(?:after
    |past|before|behind|opposite|above
    |over|next|beside|with|by|on|along|from|apres|avant|derriere|en\sface|au-dessus|a\scote|avec|aux|a\sla)\b"""
)
_TOLD = pattern(
    r"""\b(?:was|were|used\sto|grew\sup|burn\w*|brul\w+|etait|etaient|habitait|vivait|grandi|dormi|slept|(?:notre|mon|ma|our
    |my)\s(?:ancien\w*|old|former)|old\shouse|he'?s|she'?s|his|her|their
    |my\s(?:mum|mom|dad|nan|gran\w*|mother|father|brother|sister|son|daughter|ex)|m(?:a|on)\s(?:mere|pere|mamie|papi|grand\w*|frere
    |soeur|fils|fille|ex|oncle|tante)
    |depuis|since|demol\w*|evict\w*|expuls\w*|flooded|inond\w*|if\si|awake|noise|bruit|loud|noisy|stairs\sare|scared|peur|closed
    |ferme\sle)\b"""
)


def homes(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where one is described, in a plain text and the words of it."""
    if not words & _DWELLING:
        return []
    found: list[tuple[int, int]] = []
    for said in (_HERE, _THERE, _LODGED):
        for start, end, home in clauses(text, said):
            if _known(text, start, end, home):
                found.append(told(text, start, end, home.span()))
    return found + [
        told(text, start, end, said.span())
        for start, end, said in clauses(text, _ROUGH)
        if _ROUGH_SPOT.search(text, said.end(), min(end, said.end() + 60))
        and name(text, said.end(), end)
        and not _TOLD.search(text, start, end)
    ]


def _known(text: str, start: int, end: int, home: re.Match[str]) -> bool:
    named = name(text, start, end)
    invited = _INVITES.search(text, start, end) is not None
    if _TOLD.search(text, start, end) and not invited:
        return False
    if (named or invited) and _LODGED.search(text, start, end):
        return True
    marks = sum(mark.search(text, start, end) is not None for mark in _MARKS)
    here = _HERE.made(home)
    points = marks + invited + (named is not None) + here
    return points >= (3 if named and here else 4)
