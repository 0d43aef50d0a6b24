"""Somebody to be met and recognised: at a place with a name, by what they wear, their dog, their seat or their bed, and when.

One of these alone is small talk. A place with a name and a mark to know somebody by, told beside an hour, a habit or an
invitation, find one person.
"""

from bot.domain.contact_data.certainty import COMPLAINT, INVITE, PAST, clauses
from bot.domain.contact_data.places import AGAIN, NAMED, TIME, name, place, told
from bot.domain.plain_text import by_first_letter, pattern


def _any_of(alternatives: str) -> str:
    return f"(?:{by_first_letter(alternatives)})"


_COLOURS = _any_of(
    r"red|green|blue|yellow|white|black|pink|purple|orange|gr[ea]y|brown|beige|navy|tartan|striped|checked|spotted|fluorescent|hi-vis"
    r"|rouges?|vert\w{0,2}|bleu\w{0,2}|jaunes?|blanc\w{0,3}|noir\w{0,2}|roses?|violet\w{0,3}|oranges?|gris\w{0,2}|marrons?|kaki|raye\w{0,2}"
    r"|fluo|a\s(?:pois|carreaux|rayures|fleurs|paillettes)"
)
_WORN = _any_of(
    r"coat|jacket|hoodie|hat|cap|beanie|scarf|bag|backpack|rucksack|jumper|cardigan|vest|fleece|dress|umbrella|glasses|trainers|boots|wellies"
    r"|bow\stie|tie|overalls|tabard|headphones|pushchair|pram|buggy|bike|scooter|trolley|wheelchair|sunglasses|hijab|headscarf|turban|anorak|parka"
    r"|manteau|veste|blouson|bonnet|casquette|echarpe|sac(?:\sa\sdos)?|pull|gilet|robe|chapeau|parapluie|lunettes|baskets|bottes|foulard|doudoune"
    r"|imper\w*|sweat\w*|polaire|hoodie|k-?way|cartable|poussette|velo|trottinette|caddie|fauteuil|casque|survet\w*|jogging|salopette|blouse|beret|turban"
)
_BODY = (
    r"(?:hair|beard|plaits?|braids?|dreads?|dreadlocks|moustache|goatee|fringe|curls|ponytail|tattoos?|piercings?|cheveux|barbe|tresses?|nattes?"
    r"|chignon|meches?|boucles|crete|queue\sde\scheval|tatouages?|bouc)"
)
_DOG = _any_of(
    r"dog|chien(?:ne)?|labrador|husky|terrier|whippet|greyhound|collie|spaniel|staffie|staffy|poodle|beagle|dachshund|alsatian|pug|corgi|caniche"
    r"|teckel|berger|malinois|epagneul|bulldog|carlin|york|yorkshire|setter|boxer|dalmatien|chihuahua|jack\srussell"
)
_MARK = pattern(
    rf"""\b{_COLOURS}\s(?:\w+\s)?{_WORN}\b|\b{_WORN}\s(?:(?:tout\w*|bien|en\slaine|a\scapuche)\s)?{_COLOURS}(?!\w)|\b{_WORN}\s(?:with|avec)\s
    |(?:[,.;]\s?|\b(?:my|the|with|have|i've|avec|ma|mes|la|les|a|aux|au|une?|wear|porte)\s)(?:(?:{_COLOURS}|long|big|great|grey|grosse?|longue?s?|bushy|short|ginger)\s){{0,2}}{_BODY}\b
    |(?<!every\s)\b(?:i'?ve|i\shave|j'?ai|j'aurai|avec|with)\s(?:une?\s|a\s|my\s|ma\s|mon\s)?(?:stick|canne|crutch\w*|bequilles?|walker|frame|deambulateur|cello|guitar|guitare)\b
    |\b{_DOG}\s{_COLOURS}(?!\w)|\b{_COLOURS}\s(?:\w+\s)?{_DOG}\b|\b(?:my|mon|ma|with\sa|wee|petit|gros|old|vieux)\s(?:\w+\s)?{_DOG}\b|[,.]\s?(?:un|une|le|la|a|the)\s(?:\w+\s)?{_DOG}\b
    |\b(?:tall|small|big|wee|short|bald)\s(?:\w+\s)?(?:woman|man|lady|guy|bloke|fella|lad|girl|one)\b
    |\b(?:grande?|petite?|gros|grosse|vieille|vieux)\s(?:rousse?|blonde?|brune?|chauve|black|barbu|maigre|costaud|mec|dame|bonhomme|monsieur)\b
    |\b(?:i\s(?:always\s|usually\s)?(?:sit|stand)|i'm\s(?:sat|stood)|je\s(?:suis\s(?:toujours\s)?assise?|me\s(?:mets|tiens|place)))\s(?:by|at|near|beside|next\sto|on|in|under|at\sthe\sback|pres|a\scote|devant|au\sfond|au\spremier|dans\sle\scoin|sous|derriere|contre)\b
    |\b(?:back|front|corner|window)\s(?:table|row|pew|booth|seat|bench)\b|\b(?:(?:second|third|fourth|last)\s(?:pew|row|carriage|car|coach))\b|\bfront\s(?:carriage|coach|car)\b
    |\b(?:voiture\sde\s(?:tete|queue)|(?:premier|dernier|deuxieme)\swagon|premiere\svoiture)\b|\b{_COLOURS}\s(?:\w+\s)?(?:van|car|truck|hatchback|transit|camper|pickup)\b|\b(?:camion\w*|fourgon|voiture|clio|kangoo|berlingo)\s{_COLOURS}(?!\w)|\b(?:table|banc|chaise|place)\s(?:du\sfond|pres\sd|a\scote\sd|sous)
    |\b(?:first|second|third|fourth|last|\d(?:st|nd|rd|th))\s(?:stall|stand|chair|till|desk|table|bench|locker)\b
    |\b(?:premiere?|deuxieme|troisieme|derniere?|\d(?:e|eme))\s(?:stand|etal|caisse|chaise|bureau|table|banc|place|casier)\b
    |\bby\sthe\s(?:urn|flagpole|clock|big\sboard|fountain|lifts?|ticket\smachine)\b|\b(?:au\spied|en\sbas|en\shaut)\sd(?:e\s(?:la\s|l')|u\s|es\s)\s?\w+
    |\bthat'?s\smy\s(?:wife|husband|mum|dad|sister|brother|partner|mate)\sand\s(?:me|i)\b|\bc'est\sm(?:a|on)\s(?:femme|mari|mere|pere|soeur|frere)\set\smoi\b"""
)
# Somebody in bed, with the hours of visits: their room says who it is.
_IN_BED = pattern(
    r"""\b(?:ward|pavillon|unit|unite|service|chambre|room|bed|lit)\s(?:n[o°]\s?)?\w{1,12}\b.{0,40}?\b(?:room|chambre|bed|lit)\s(?:n[o°]\s?)?\d{1,4}\b"""
)
_ROOMS = frozenset(("ward", "pavillon", "unit", "unite", "service", "chambre", "room", "bed", "lit"))
_HOSPITAL = pattern(r"\b(?:infirmary|hospitals?|hopital|clini\w+|chu|chr|general)\b")
_A_ROOM = pattern(r"\b(?:room|chambre|bed|lit)\s(?:n[o°]\s?)?\d{1,4}\b|\b(?:bed|lit)\s(?:by|next\sto|pres|cote)\b")
_PATIENT = pattern(
    r"\b(?:i'?m|i\sam|je\ssuis|j'?suis|chui?s?)\s(?:in|at|on|au|a\sla|a\sl'|hospitalise\w*|alite\w*|still\sin|toujours)\b"
)
_VISITS = pattern(
    r"\b(?:visit\w*|viens\s(?:me\s)?(?:voir|quand)|venez|come\s(?:and\s)?(?:see|by|visit|in|up)|pop\s(?:in|up)|passe[rz]?\s(?:me|quand)|(?:peux|pouvez)\s(?:passer|venir)|you\scan\s(?:come|pop|drop)|demande[rz]?|ask\sfor)\b"
)
# Waiting there now, as one says it to be found.
_WAITING = pattern(
    r"""\b(?:i'?m|i\sam|je\ssuis|j'?suis|chui?s?)\s(?:now\s|la\s|right\s)?(?:outside|in\sfront\sof|waiting|under\sthe|sat|stood|devant|sous\sl|assise?|debout|gare|garee)\b
    |\b(?:currently|right\snow|en\sce\smoment|actuellement)\b|\bcan\s(?:some(?:one|body)|any(?:one|body)|you)\s(?:please\s)?(?:come|pick)|\bquelqu'un\s(?:peut|pourrait)\s(?:venir|passer)"""
)
# "the 6:42 to Leeds": where and when in one.
_TRAIN = pattern(
    r"\b(?i:le|the|du)\s(?i:train\s(?i:de|of|d')\s?|bus\s(?i:de|of)\s)?\d{1,2}(?:[:.]\d{2}|\s?[hH]\s?\d{2})\s(?:(?i:train|bus)\s)?(?:(?i:from|to|for|pour|de|a|vers)\s)?[A-Z]\w+",
    case=True,
)
_WRITER = pattern(
    r"(?<!\w)(?:i|i'?m|im|i'?ve|i'?ll|my|me|we|we're|our|je|j'?\w*|jsuis|jpromene|mon|ma|mes|moi|nous|on|notre|chui?s?|tu\s(?:me|peux|descends|sors|verras)|you'?ll)(?!\w)"
)
_OTHERS = pattern(
    r"""\b(?:he|she|they|his|her|their|him|them|il|elle|ils|elles|lui|leur|son|sa|ses|quelqu'un(?!\s(?:peut|pourrait)\s(?:venir|passer))|(?<!can\s)(?:somebody|someone|anyone)(?!\s(?:please\s)?(?:come|visit|pop|drop))|made\sme|(?:a|an|une?|another|some)\s(?:girl|guy|lad|man|woman|lady|bloke|boy|kid|fille|mec|gars|dame|femme|homme|type|gamin\w?)|lost|found|perdu\w*|trouve|missing|disparu\w*
    |bought|achete\w*|acheter|buy|sold|sale|soldes?|vends?|selling|washed|knit\w*|tricot\w*|sew\w*|dream\w*|reve\w*|film|movie|serie|painting|tableau|photo|appointment
    |rendez-vous\s(?:chez|avec|a\sla)|vet\b|veto|hairdresser|coiffeur|groupe?s?|meeting|reunion)\b"""
)
_OURS = pattern(
    r"""\b(?:mon|ma|notre|my|our)\s(?:\w+\s)?(?:club|chorale|cours|equipe|salle\sde\s(?:sport|boxe|muscu)|atelier|paroisse|fanfare|harmonie|troupe|choir|team|class|gym
    |dojo|parish|band|league|home\sgroup)(?:\s(?:de|d')\s?\w+)?\s?(?:,|'s|is|at|meets|trains|rehearses|c'?est|est|au|a|aux|dans|repete|s'entraine|joue)(?!\w)"""
)


def recognised(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where it is told, in a plain text and the words of it."""
    found = [
        told(text, start, end, mark.span()) for start, end, mark in clauses(text, _MARK) if _meets(text, start, end)
    ]
    found += [
        told(text, start, end, ours.span())
        for start, end, ours in clauses(text, _OURS)
        if place(text, start, end)
        and NAMED.search(text, start, end)
        and TIME.search(text, start, end)
        and not PAST.search(text, start, end)
    ]
    if not words & _ROOMS:
        return found
    return (
        found
        + [
            told(text, start, end, bed.span())
            for start, end, bed in clauses(text, _IN_BED)
            if _VISITS.search(text, start, end) and not _OTHERS.search(text, start, end)
        ]
        + [
            told(text, start, end, bed.span())
            for start, end, bed in clauses(text, _A_ROOM)
            if _HOSPITAL.search(text, start, end)
            and name(text, start, end)
            and (_VISITS.search(text, start, end) or _PATIENT.search(text, start, end))
            and not _OTHERS.search(text, start, end)
            and not PAST.search(text, start, end)
        ]
    )


def _meets(text: str, start: int, end: int) -> bool:
    if PAST.search(text, start, end) or _OTHERS.search(text, start, end) or COMPLAINT.search(text, start, end):
        return False
    at_a_place = place(text, start, end) is not None
    where = name(text, start, end, small=at_a_place) is not None
    when = TIME.search(text, start, end) is not None or AGAIN.search(text, start, end) is not None
    invited = INVITE.search(text, start, end) is not None or _WAITING.search(text, start, end) is not None
    if not where and _TRAIN.search(text, start, end):
        return AGAIN.search(text, start, end) is not None and _WRITER.search(text, start, end) is not None
    return (
        where
        and (when or invited)
        and (at_a_place or (when and invited) or _WRITER.search(text, start, end) is not None)
    )
