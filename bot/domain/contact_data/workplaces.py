"""Where the writer works or is every week: who they are there, which place, and how surely one meets them.

Each of these counts a point, and so do an hour, an invitation and what one knows them by; complaints take one away, for
somebody who tells how hard a place is does not invite there.
"""

import re

from bot.domain.contact_data.certainty import COMPLAINT, INVITE, KNOWN_BY, PAST, clauses
from bot.domain.contact_data.places import AGAIN, NAMED, STREET, TIME, WARDS, name, place, told
from bot.domain.plain_text import pattern

_ENOUGH = 3
_ADVERB = r"(?:(?:still|usually|also|always|only|just|mostly|now|currently|often|normally|toujours|encore|aussi|souvent|surtout|y)\s)?"
_ROLE = (
    r"(?:(?:healthcare|care|nursing)\sassistant|carer|caretaker|cashier|bar(?:man|maid|tender|ista)|bouncer|doorman|receptionist|cook|chef|kitchen\sporter|nurse|midwife|porter"
    r"|brancardi(?:er|ere)|cleaner"
    r"|lollipop\s(?:lady|man)|crossing\sguard|security(?:\sguard)?|guard|teacher|teaching\sassistant|ta|tutor|coach|lifeguard|librarian"
    r"|postman|postwoman|postie|driver|conductor|barber|hairdresser|butcher|baker|fishmonger|florist|pharmacist|chemist|vet|dentist"
    r"|groundsman|gardener|busker|organist|vicar|priest|imam|landlord|landlady|waiter|waitress|mechanic|plumber|electrician|farrier"
    r"|blacksmith|ranger|warden|steward|usher|dj|trainer|instructor|volunteer|dinner\slady|janitor|ticket\s(?:man|lady|inspector)|vendor"
    r"|seller|stallholder|shopkeeper|newsagent|binman|bin\sman|signalman|ferryman|harbour\s?master|churchwarden|cobbler|tailor|potter"
    r"|caissi(?:er|ere)|serveu(?:r|se)|concierge|gardien(?:ne)?|vigile|videur|vid(?:euse)|facteur|factrice|infirmi(?:er|ere)|secretaire"
    r"|receptionniste|standardiste|aesh|avs|atsem|prof(?:esseur\w*)?|instit\w*|maitre(?:sse)?|maitre-nageur|animat(?:eur|rice)|benevole"
    r"|pizzaiolo|coiffeu(?:r|se)|bouch(?:er|ere)|boulang(?:er|ere)|cuisini(?:er|ere)|plongeu(?:r|se)|pompiste|bibliothecaire"
    r"|entraineu(?:r|se)|educ\w*|chauffeur\w*|pharmacien\w*|fleuriste|vend(?:eur|euse)|gerant\w*|patron(?:ne)?|surveillant\w*|pion(?:ne)?"
    r"|agent\w*|hot(?:e|esse)\s(?:d'accueil|de\scaisse)|menage|femme\sde\smenage|jardini(?:er|ere)|poissonni(?:er|ere)|epici(?:er|ere)"
    r"|libraire|garagiste|mecan\w*|kine|dentiste|veto|cure|pasteur|sacristain|organiste|eboueur|cantini(?:er|ere)|dame\sde\scantine"
    r"|ouvreu(?:r|se)|controleu(?:r|se)|eclusi(?:er|ere)|marchand\w*|forain\w*|tatoueu(?:r|se)|veilleur\w*|aide-soignant\w*|sage-femme"
    r"|magasini(?:er|ere)|cariste|brocanteu(?:r|se)|apicult\w+|maraich(?:er|ere)|potier|cordonnier|couturiere?|tapissier)"
)
_DOES = (
    r"(?:work|volunteer|busk|beg|sell|run|man|serve|play|clean|cook|cut|drive|teach|stack|host|train|coach|deliver|bake|guard|sweep"
    r"|fix|repair|mow|tend|look\safter|sing|preach|hand\sout|sort|pack|wait\stables|manage|own|keep|groom|collect|swim|row|fish|box"
    r"|skate|pray|pitch|park|wash|help\sout|do\s(?:the|nights|days|earlies|lates|mornings|evenings|weekends|reception)|open\sup|lock\sup"
    r"|have\s(?:the|a)\s(?:stall|stand|shop|chair|table)|'ve\s(?:the|a)\s(?:\w+\s)?(?:stall|stand|shop|chair)|'ve\sgot\sthe\s\w+\sstall"
    r"|deliver\sthe\spost|walk\s(?:my|the)\sdogs?|do\sthe\s(?:bins|door|till|school\srun|post|bar|teas?|catering|flowers))"
)
_FAIT = (
    r"(?:bosse|taffe|travaille|taf|tiens|vends|sers\s(?:a|au|aux|la|le|les|des|dans|chez)|cuisine|nettoie|garde|surveille|distribue"
    r"|joue|chante|anime|enseigne|entraine|livre"
    r"|coupe|controle|repare|gere|m'occupe|donne|conduis|promene|fais\s(?!partie|du\b|une|un\b|des\b|semblant|peur|pitie|rien|tout|de\b"
    r"|mes|ma\b|mon\b|ca\b|que\b|pas\b|plus\b|comme|attention)|peche|nage|prie|patine|rame|ramasse|tonds|balaie|assure|tatoue|boxe"
    r"|danse|tricote|ai\s(?:le|la|un|mon|ma)\s(?:stand|etal|kiosque|boutique|camion|snack|bar|resto\w*|friterie|magasin)|cours\s(?:au"
    r"|le\slong)"
    r"|repasse|couds|tatoue|recois|consulte|ouvre|ferme|mendie|traine|sors\sa)"
)
_SELF = pattern(
    rf"""\b(?:i\s?{_ADVERB}{_DOES}\b(?!\s(?:not|out\sof|away))|i'?m\s{_ADVERB}(?:working|serving|selling|busking|volunteering|behind\sthe
    |on\sthe\s(?:till|tills|door|desk|gate|counter|bar)|on\s(?:reception|shift|tills|nights)))
    |(?:^|[.,;!?\n]\s?)(?:(?!(?:sitting|waiting|sleeping|crying|staying|standing|living|being|going|looking|feeling|walking|starting
    |getting)\b)\w+ing\s(?:at|in|outside|behind|nights)|been\s(?:on|at|behind|in)\sthe|drive\sthe\s\d)
    |(?<!\w)j(?:e\s|'|\s)?{_ADVERB}{_FAIT}\b(?!\s(?:pas|plus|jamais|rien|mal)\b)
    |\b(?:je\ssuis|j'?suis|chui?s?|chu|jsuis)\s(?:derriere|devant|a|au|aux)\s(?:la\s|le\s|l'|les\s)?(?:comptoir|caisses?|accueil
    |guichets?|bar|fourneaux|vestiaire|standard)\b
    |\b(?:je\ssuis|j'?suis|chui?s?|chu|jsuis)\sen\s(?:caisse|rayon|cuisine|salle|reserve)\b
    |\b(?:i'?m|i\sam|je\ssuis|j'?suis|chui?s?|chu|jsuis|moi\sc'est|c'?\s?est\smoi|c\smoi|i\swork\sas|im)\s(?:(?!not\b|pas\b)[\w'\-]+\s
    |l'){{0,4}}?{_ROLE}\b
    |(?:^|[.!?\n]\s?)(?!(?:il|elle|he|she|they|ils|elles|his|her)\b)(?:[\w\-]+\s){{0,2}}?{_ROLE}(?:\s(?:de|d')\s?\w+)?\s?,?\s(?:(?:de\s(?:nuit|jour)|(?:on\s)?(?:nights|days))\s?,?\s)?(?:[A-Z]\w+\sclinic|at|of|aux?|a|chez|in|for|en|dans|des|year)\b
    |\bwe'?ve\s(?:got\s)?(?:a|the)\s(?:pitch|stall|stand|shop|table)\b|\bon\s(?:a|tient)\s(?:une\s|un\s|le\s|la\s)?(?:place|stand|etal
    |boutique|table|kiosque|snack)\s(?:au|sur|a|de|du)\b
    |\bc'?\s?(?:est)?\smoi\s(?:qui|le|la|l')|\bthat'?s\s(?:me|where\si)\b|\bi'?m\sthe\sone\swho\b|\bje\ssuis\scel(?:le|ui)\squi\b|\bc'?\s?est\s(?:bibi|mezigue)\b
    |\bthat'?s\smy\s(?:seat|shift|spot|patch|pitch|dad\sand\sme|mum\sand\sme|job|post|counter|desk|chair|stool|corner)\b
    |\bc'?\s?est\s(?:ma\s(?:chaise|place|caisse)|mon\s(?:poste|coin|boulot|job|comptoir|siege|tabouret))\b
    |\b(?:i'?m|i\sam|je\ssuis|j'?suis|chui?s?|chu)\s(?:the\s(?!(?:one|black|problem|only)\b)|le\s|la\s
    |l')\w+'?s?\s(?:\w+\s){{0,2}}?(?:in|at|of|on|de|du|d'|des|a|au)\b
    |\bc'?\s?est\smoi\b|\bit'?s\sme\b|\byours\struly\b
    |\b(?:my|ma|mon)\s\w+\s(?:and\s(?:me|i)|et\smoi)\s(?:on\s)?(?:sell|run|work|vend|tient|bosse|travaille)\b
    |\b(?:mon|ma|my)\s(?:banc|bench|pew|seat|siege|muret)\s(?:is|c'?est|est)\b|\bmy\s(?:bench|seat|pew)'s\b
    |\byou(?:'ll|\swill|\scan)?\s(?:\w+\s)?(?:find|see|spot|catch)\sme\b|\b(?:tu|vous|on)\s(?:me|m'|m'y)\s?(?:trouv|verr|crois)\w*
    |\bme\strouver\b|\bfind\sme\b(?!\sa)
    |\b(?:my|our|mon|ma|notre)\s(?:\w+\s){{0,2}}?(?:salon|shop|stall|stand|etal|boutique|magasin|garage|kiosque|restaurant|resto|cafe|pub
    |chair|till|studio|atelier|practice|cabinet|spot|van|table|forge|pottery|poterie|snack|friterie|ecurie|stables|rayon|aisle
    |bench|banc|counter|comptoir|caisse|camion)(?:\sde\s\w+)?(?:\sis|'s|\sc'?est|\sest|,|\sat|\sa|\sin|\sau|\son)\b"""
)
# There, for whatever reason: said again and again, or with an invitation.
_IS_THERE = pattern(
    r"""\b(?:i'?m|im|i\sam|je\ssuis|j'?suis|jsuis|chui?s?|chu)\s(?:(?:toujours|always|usually|souvent|often|(?:tous|toutes)\sles\s\w+|chaque\s\w+|every\s\w+)\s)?(?:at|in|outside|under
    |behind|au|a\sla|a\sl'|aux
    |devant|derriere|sur|sous|chez)\b
    |(?:^|[.!?\n]\s?)(?:always|usually|toujours|souvent)\s(?:at|in|outside|under|by|au|a\sla|aux|devant|sur)\b
    |(?:^|[.!?\n]\s?)(?:the\s|la\s|le\s)?(?:table|bench|banc|corner|seat)\s(?:by|near|under|pres|au\sfond|du\sfond|in|sous)\b"""
)
# Whatever it is that one does there: only again and again, or with an invitation.
_ANYHOW = pattern(
    r"""\bje\sfais\s(?:du|de\sla|de\sl')\s?\w+\s(?=au|a\s|aux|chez)
    |\bi\s(?!(?:was|were|had|did|went|got|saw|met|felt|feel|hate|think|cry|cried|remember|love|need|want|see|meet|visit|attend|drink
    |go|walk|know|hope|wish
    |miss|can|can't|could|don't|dont|won't|would|will|wouldn't|never|used|lost|left|ran|came|took|spent|sat|slept|told|said|found|read
    |heard|hear|fell|broke|stood|wept|gave|made|kept|froze|woke|drove|wrote|spoke|began|live|grew
    |might|may|should|must|am|avoid|pass|dread|watch|look|like|just|wanna|keep\s\w+ing|end|start|stopped|(?!feed)\w+ed)\b)[a-z]+\b
    |(?<!\w)j(?:e\s|')(?!(?:ai|etais|avais|suis|vais|marche|vois|veux|peux|pense|crois|sais|deteste|aime|adore|pleure|viens|bois|evite
    |passe|regarde|connais|cherche
    |dois|pourrais|voudrais|habite|sens|rentre|me\b|ne\b|n'\w*|en\b|irai|pars|rencontre|retrouve|vis|dors|peur|hesite|attendais
    |commence|\w+ais|\w+erai)\b)[a-z]{3,}\b"""
)
_UNIQUE = pattern(
    r"\b(?:the\sonly|la\sseule|le\sseul|l'unique|c'?\s?(?:est)?\smoi\squi|qui\stiens"
    r"|(?:bus|car\sscolaire|tram|route)\s\d+|i'?m\sthe\sone\swho|je\ssuis\scel(?:le|ui)\squi|i'?m\sthe\s\w+'s\s\w+|(?:la|le)\s(?:femme|mari|fils|fille|veuve|voisine?)\s(?:du"
    r"|de\sla)\s\w+)\b"
)
# A spot no word of a place names: "at PureGym Leith", "on the corner of …".
_SPOT = pattern(
    r"\b(?i:at|chez|aux?)\s(?i:the\s)?[A-Z][\w&']*(?:\s[A-Z]\w+)+|\b(?i:au\scoin\sde|on\sthe\scorner\sof)\b"
    r"|\b(?i:outside|devant|in\sfront\sof)\s(?i:the\s)?[A-Z]\w+\s[A-Z]\w+|\b(?i:a|at|devant|outside)\s(?:Saint|Sainte|St)[\s\-][A-Z]"
    r"|\b(?i:in|through|round|au|a)\s(?:[A-Z][a-z]+\s)+(?:Green|Woods?|Common|Fields?|Meadows?|Heath|Hill|Quay)\b"
    r"|\b(?i:at)\s(?!(?i:my|the|a|an|home|work|school|least|all|night|his|her|their|our|times|first|last|peace)\b)[a-z]\w+\s(?:\w+\s)?(?i:in)\s[A-Z]\w+",
    case=True,
)
# A bus or a tram is known by its number: less surely than a place by its name.
_LINE = pattern(
    r"\b(?:line|ligne|number|tram|bus|route|car|drive\sthe|conduis\sle)\s(?:n°\s?|numero\s|number\s)?(?:\d{1,3}|[a-z](?!\w|'|\s(?:la|le|l)\b))(?!\w)|\b[b-hj-z]\sline\b"
)
_WORKS_AS = pattern(rf"\b{_ROLE}\b")
_THE = re.compile(r"\b(?:the\s(?:\w+\s)?|(?:le|la|l')\s?)$", re.IGNORECASE)
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """i im je j jf jfais jbosse jtravaille jtiens jvends jsers jsuis chui chuis chu c moi me my mon ma notre our its yours bibi
        always usually toujours table bench banc working volunteering serving selling on we""",
    )
)


def workplaces(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where they are told, in a plain text and the words of it."""
    if not words & _SIGNS and not _WORKS_AS.search(text):
        return []
    found: list[tuple[int, int]] = []
    for saying, tells in ((_SELF, _works), (_IS_THERE, _is_there), (_ANYHOW, _is_there)):
        for start, end, anchor in clauses(text, saying):
            if tells(text, start, end, anchor):
                found.append(told(text, start, end, anchor.span()))
    return found


def _works(text: str, start: int, end: int, anchor: re.Match[str]) -> bool:
    return _points(text, start, end, anchor) >= _ENOUGH


def _is_there(text: str, start: int, end: int, anchor: re.Match[str]) -> bool:
    surely = (
        AGAIN.search(text, start, end)
        or INVITE.search(text, start, end)
        or (TIME.search(text, start, end) and KNOWN_BY.search(text, start, end))
    )
    return (
        surely is not None
        and name(text, start, end, small=False) is not None
        and _points(text, start, end, anchor) >= _ENOUGH + 1
    )


def _points(text: str, start: int, end: int, anchor: re.Match[str]) -> int:
    line = _LINE.search(text, start, end) is not None
    named = name(text, start, end)
    if (named is None and not line) or PAST.search(text, start, anchor.end() + 10):
        return 0
    somewhere = place(text, start, end) is not None or _SPOT.search(text, start, end) or _twice(text, start, end)
    words = text[start:end].casefold().split()
    invited = INVITE.search(text, start, end) is not None
    points = (3 if somewhere and named else 2 if somewhere else 1) + invited
    points += AGAIN.search(text, start, end) is not None or TIME.search(text, start, end) is not None
    points += _UNIQUE.search(text, start, end) is not None or _the_one(text, start, end)
    points += KNOWN_BY.search(text, start, end) is not None
    if not WARDS.isdisjoint(words):
        points -= 1
    if not invited and COMPLAINT.search(text, start, end):
        points -= 1
    return points


def _the_one(text: str, start: int, end: int) -> bool:
    return any(
        _THE.search(text[max(start, role.start() - 25) : role.start()]) is not None
        for role in _WORKS_AS.finditer(text, start, end)
    )


def _twice(text: str, start: int, end: int) -> bool:
    """A place with a name in a town with a name."""
    first = NAMED.search(text, start, end)
    return (
        first is not None
        and (NAMED.search(text, first.end(), end) or STREET.search(text, first.end(), end)) is not None
    )
