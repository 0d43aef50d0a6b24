"""Where the writer is surely found: a place of every day with a time, an invitation or a coat to know them by, and a home described.

A place in passing, a ward, a town and where a group meets are none. Several of these must come together, so each is looked for
only where a word of the one before was found.
"""

import re

from bot.domain.contact_data.certainty import clauses
from bot.domain.contact_data.places import AGAIN, NAMED, PLACES, STREET, TIME, name, told
from bot.domain.plain_text import pattern

_WORD = re.compile(r"[A-Za-z]+")

_FINDING = pattern(
    r"""\b(?:meet|find|catch|see|join|visit)\sme\b(?!\s(?:as|in\sa\s(?:bad|state)))|\bcome\s(?:and\s|to\s)?(?:say|see|find|meet|join)\b
    |\bcome\s(?:by|over|round|down|on\sdown|on\sin|in)\b|\b(?:pop|drop|swing|stop)\s(?:in|by)\b|\brock\sup\b
    |\bi'?(?:ll|m)\s(?:be\s)?(?:waiting|wait|there)\b(?!\s(?:for\s(?!you|u\b)|on\b))|\bwait\s(?:for\sme|by|at|outside|near)\b
    |\byou(?:'ll|\swill|\scan|'d)?\s(?:\w+\s)?(?:find|see|spot|catch|recogni[sz]e|know)\sme\b|\byou\scan'?t\smiss\b
    |\blook\s(?:out\s)?for\s(?:me|the|a)\b|\bi(?:'?ll|\swill|\sshall)\s(?:be\s)?(?:have|wear|wearing|in|carry|carrying|bring)\s(?:a|an
    |my|the)\b
    |\b(?:wearing|carrying)\s(?:a|an)\b|\bi(?:'?ll|\swill|\sshall)\sbe\s(?:sat|sitting|stood|standing|outside|under|by\sthe|near)\b
    |\bi'?(?:m|ll\sbe)\sthe\sone\s(?:with|in|holding|wearing|carrying)\b|\bje\s(?:suis|serai)\s(?:celui|celle)\s(?:avec|au|a\sla|aux|en)\b
    |\b(?:je\s(?:te\s)?|i'?ll\s)?(?:(?:keep|save)\s(?:you|u)|garde(?:rai)?\b(?:\spour\stoi)?)\s(?:a|une|ta|your)\s(?:seat|place|spot|chaise)\b
    |\bi'?m\sthe\s(?:dad|mum|mom|guy|girl|lad|man|woman|lady|bloke)\s(?:on|with)\b
    |\bje\ssuis\s(?:le|la)\s(?:papa|maman|dame|fille|gars|mec|type)\s(?:en|avec|a\sla|sur)\b|\blet'?s\smeet\b|\bwe\s(?:could|can)\s(?:meet|have|grab)\b|\bwalk\s(?:on\s|right\s)?in\b|\bhop\son\b|\bcome\s(?:to\sthe|find
    |up\sto)\b|\btell\s(?:them|him|her)\b
    |\b(?:on|nous)\s(?:peut|pourrait|pourrions|pouvons)\s(?:se|nous)\s(?:voir|retrouver|croiser|rencontrer|capter|rejoindre|attendre)\b|\bje\sserai\s(?:assis\w*
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
    |\bjai\s(?:un|une)\s(?:gros\w*\s|grand\w*\s|petit\w*\s)?(?:casque|sac|bonnet|manteau|gilet|veste|pull|parapluie)|\bavec\smon\schien\b
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
    |\bje\sfais\s(?:la\smanche|l'accueil|la\scaisse|les\smarches)|\b(?:j'?suis|chui?s?|jsuis|jsui|jss|jbosse|jtravaille|jtiens)\b
    |\b(?:j'|je\s|jfais\s|je\sfais\s)(?:attends|donne|promene|le\smenage|cours|tricote|entraine|sors|range|accueille|distribue|sers)\b|\bqui\s(?:tiens|fais|vends
    |sers)\b|\bbenevole\b|\bill\sbe\b
    |\bon\sthe\s(?:door|till)\b|\bsecurity\b|\bi\s(?:\w+\s)?(?:stack|walk|do\sthe|host|train|coach|deliver|bake|play)\b
    |\bmy\s(?:\w+\s)?(?:chair|plot|stand|till|table)\b
    |\bmon\s(?:etal|kiosque|magasin|garage|stand|banc|service|comptoir|poste|shift|quart)\b|\bma\s(?:caisse|pause|boutique)\b
    |\bon\sme\s(?:trouve|voit)\b"""
)
# A place with a name in a town with a name: "at Fade Kings in Luton".
_TWICE = re.compile(
    r"\b(?:at|chez|au|aux|a\sla|outside|behind|by|sur|place|under|to)\s(?:the\s)?[A-Z][\w']+(?:\s[A-Z][\w']+)*.{0,25}?\b(?:in|on|a|de"
    r"|at)\s[A-Z]\w+|\bat\s[A-Z]\w+\s(?:tomorrow|at)\b"
)
# Without a word of a place, only a name behind one of these can be where it is: nothing else is looked for then.
_NAMED_SOMEWHERE = re.compile(r"\b(?i:in|on|a|de|at|au|chez|la)\s(?i:the\s)?[A-Z]")
_AMONG_US = frozenset({"groupe", "group"})
_RECOGNISED = frozenset(
    re.findall(
        r"\w+",
        """bag beanie bonnet cap casquette chien coat crutches dog echarpe hat hoodie imper jacket jersey jumper manteau mix newspaper
        parapluie sac scarf stick umbrella veste rucksack backpack headphones casque poussette pushchair""",
    )
)
_SOMEBODY = pattern(
    r"\b(?:the|la|le)\s(?:girl|guy|lad|man|woman|lady|bloke|dad|mum|fille|gars|mec|dame|type|papa|maman)\s(?:with|in|on|avec|au|a\sla|en|sur)\b"
)
_MY = pattern(r"\b(?:me|moi|us|m'\w*|i'?ll|i'?m|jt\w+|je|j'\w+|t'at\w+|wait\sfor|jaurai|jai|mon|rdv|rendez-vous)\b")


# Said to one person about one time, in a place with a name.
_PROPOSING = pattern(
    r"""\blet'?s\s(?:go|have|grab|get|meet|do|take|walk|catch|say)\b|\b(?:fancy|wanna|up\sfor|how\sabout|what\sabout|shall\swe
    |we\scould|could\swe|can\swe)\b
    |\bi\s(?:can|could|might)\sbe\s(?:at|in|outside|by|on)\b|\bsee\syou\s(?:at|in|outside|by|on)\b|\bmeet\s(?:(?:you|u)\s)?(?:at|in|by
    |on|outside|up|under)\b|\bpick\s(?:you|u)\sup\b|\bsave\s(?:you|u)\b|\bi\sget\son\b
    |\bcome\s(?:to|for|along|with)\b|(?:^|[.!?\n]\s?)(?:\w+day\s)?(?:(?:dog\s)?walk|pint|brunch|lunch|coffee|beer|tea|swim)\b
    |\bi'?ll\sbe\s(?:at|in|outside|by|on|under)\b
    |\bon\sse\s(?:voit|prend|retrouve|fait|donne|rejoint|boit|capte|pose)\b|\bon\s(?:boit|mange|prend|va)\b|\bte\s(?:prendre|chercher
    |garde|rejoindre)\b|\bune\s(?:biere|balade|bouffe|rando|tisane)\b|(?:^|[.!?\n]\s?)(?:balade|brunch|apero|rando)\b|\bun\s(?:the|cafe
    |verre|biere|pot|jus|kebab)\b
    |\b(?:ca\ste\sdit|t'es\schaud\w*|tu\sviens|je\speux\setre|je\spourrais\setre|retrouvons-nous|voyons-nous|je\smonte|(?<!le\s)(?:rdv
    |rendez-vous))\b
    |\b(?:viens|venez|rejoins)\s(?:a|au|aux|marcher|courir|promener|nager|manger|boire|devant|sur|dans|chez)\b|\bviens\savec\b
    |\bt'attends?\b|\bje\s(?:serai|suis)\s(?:assis\w*|au\spremier)|\bje\sserai\s(?:a|au|aux|devant|sur|sous)\b"""
)
_SERVED = pattern(
    r"\b(?i:pint|drink|coffee|tea|lunch|brunch|biere|cafe|verre|the|pot)\s(?i:in|at|au|chez|a\sla)\s(?i:the\s)?[A-Z]\w+",
    case=True,
)
_OF_ALL = pattern(
    r"""\b(?:groupes?|groups?|reunions?|meetings?|comme\sd'hab\w*|as\susual|everyone|everybody|tout\sle\smonde|tous\sensemble|we\smeet
    |we'?re|on\smarche|nombreux|nbx|welcome|bienvenue
    |atelier|sessions?|seances?|hall|salle|paroissiale|think\sof\sme|pensez\sa\smoi|for\smy|pour\s(?:mon|ma|mes|le|la|l'|un|une)
    |appointment|appt|rdv\sa\sla|tribunal
    |court|hearing|audience|scared|terrified|peur|train\sfor|nervous|stress\w*|boule|he|she|il|elle|they|ils)\b"""
)


def whereabouts(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where such a place is told, in a plain text and the words of it."""
    if words & _AMONG_US or not (words & PLACES or _NAMED_SOMEWHERE.search(text)):
        return []
    return [
        told(text, start, end, said.span())
        for sayings, telling in ((_FINDING, _sure), (_PROPOSING, _proposed))
        for start, end, said in clauses(text, sayings)
        if telling(text, start, end, said)
    ]


def _sure(text: str, start: int, end: int, said: re.Match[str]) -> bool:
    """Asked to come by somebody who is there: at a place, and at an hour or with a name."""
    part = text[start:end]
    if _TOLD.search(text[max(0, said.start() - 40) : said.start()]) or not _placed(text, start, end):
        return False
    if "rdv" in said[0].casefold() and _OF_ALL.search(part):
        return False
    if not (AGAIN.search(part) or TIME.search(part) or NAMED.search(part) or STREET.search(part)):
        return False
    known = not _RECOGNISED.isdisjoint(part.casefold().split()) or _SOMEBODY.search(part) is not None
    return known or _PRESENT.search(part) is not None or _MY.search(text, said.start(), said.end() + 10) is not None


def _proposed(text: str, start: int, end: int, said: re.Match[str]) -> bool:
    part = text[start:end]
    if _OF_ALL.search(part) or _TOLD.search(text[max(0, said.start() - 40) : said.start()]):
        return False
    return (
        _placed(text, start, end)
        and name(text, start, end) is not None
        and (TIME.search(part) is not None or AGAIN.search(part) is not None)
    )


def _placed(text: str, start: int, end: int) -> bool:
    if any(word[0].casefold() in PLACES for word in _WORD.finditer(text, start, end)):
        return True
    return _TWICE.search(text, start, end) is not None or _SERVED.search(text, start, end) is not None
