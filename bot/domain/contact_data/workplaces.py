"""Where the writer works, learns or is at home every week: who they are there, which place, and how surely one meets them.

Each of these counts a point, and so do an hour, an invitation and what one knows them by; complaints take one away, for
somebody who tells how hard a place is does not invite there.
"""

import re

from bot.domain.contact_data.places import AGAIN, NAMED, STREET, TIME, WARDS, name, place, told
from bot.domain.plain_text import pattern

_BEFORE, _AFTER = 100, 170  # letters, around what says "I"
_ENOUGH = 3
_ADVERB = r"(?:(?:still|usually|also|always|only|just|mostly|now|currently|often|normally|toujours|encore|aussi|souvent|surtout|y)\s)?"
_ROLE = (
    r"(?:caretaker|cashier|bar(?:man|maid|tender|ista)|bouncer|doorman|receptionist|cook|chef|kitchen\sporter|nurse|midwife|porter|cleaner"
    r"|lollipop\s(?:lady|man)|crossing\sguard|security(?:\sguard)?|guard|teacher|teaching\sassistant|tutor|coach|lifeguard|librarian"
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
    r"(?:bosse|taffe|travaille|taf|tiens|vends|sers\s(?:a|au|aux|la|le|les|des|dans|chez)|cuisine|nettoie|garde|surveille|distribue|joue|chante|anime|enseigne|entraine|livre"
    r"|coupe|controle|repare|gere|m'occupe|donne|conduis|promene|fais\s(?!partie|du\b|une|un\b|des\b|semblant|peur|pitie|rien|tout|de\b"
    r"|mes|ma\b|mon\b|ca\b|que\b|pas\b|plus\b|comme|attention)|peche|nage|prie|patine|rame|ramasse|tonds|balaie|assure|tatoue|boxe"
    r"|danse|tricote|ai\s(?:le|la|un|mon|ma)\s(?:stand|etal|kiosque|boutique|camion|snack|bar|resto\w*|friterie|magasin)|cours\s(?:au|le\slong)"
    r"|repasse|couds|tatoue|recois|consulte|ouvre|ferme|mendie|traine|sors\sa)"
)
_SELF = pattern(
    rf"""\b(?:i\s?{_ADVERB}{_DOES}\b(?!\s(?:not|out\sof|away))|i'?m\s{_ADVERB}(?:working|serving|selling|busking|volunteering|behind\sthe
    |on\sthe\s(?:till|tills|door|desk|gate|counter|bar)|on\s(?:reception|shift|tills|nights)))
    |(?:^|[.,;!?\n]\s?)(?:working|serving|volunteering|busking|selling)\s(?:at|in|on|outside|behind|nights)
    |(?<!\w)j(?:e\s|'|\s)?{_ADVERB}{_FAIT}\b(?!\s(?:pas|plus|jamais|rien|mal)\b)
    |\b(?:je\ssuis|j'?suis|chui?s?|chu|jsuis)\s(?:derriere|devant|a|au|aux)\s(?:la\s|le\s|l'|les\s)?(?:comptoir|caisses?|accueil|guichets?|bar|fourneaux|vestiaire|standard)\b
    |\b(?:i'?m|i\sam|je\ssuis|j'?suis|chui?s?|chu|jsuis|moi\sc'est|c'?\s?est\smoi|c\smoi|i\swork\sas|im)\s(?:(?!not\b|pas\b)[\w'\-]+\s|l'){{0,4}}?{_ROLE}\b
    |(?:^|[.!?\n]\s?)(?:[\w\-]+\s){{0,2}}?{_ROLE}\s?,?\s(?:at|aux?|a|chez|in|for|en|dans|du|year)\b
    |\bc'?\s?(?:est)?\smoi\s(?:qui|le|la|l')|\bthat'?s\s(?:me|where\si)\b|\bc'?\s?est\s(?:bibi|mezigue)\b|\bc'?\s?est\smoi\b|\bits\sme\b
    |\byou(?:'ll|\swill|\scan)?\s(?:\w+\s)?(?:find|see|spot|catch)\sme\b|\b(?:tu|vous|on)\s(?:me|m'|m'y)\s?(?:trouv|verr|crois)\w*
    |\bme\strouver\b|\bfind\sme\b(?!\sa)
    |\b(?:my|our|mon|ma|notre)\s(?:\w+\s){{0,2}}?(?:salon|shop|stall|stand|etal|boutique|magasin|garage|kiosque|restaurant|resto|cafe|pub
    |chair|till|studio|atelier|practice|cabinet|spot|van|table|forge|pottery|poterie|snack|friterie|ecurie|stables|rayon|aisle
    |counter|comptoir|caisse|camion)(?:\sde\s\w+)?(?:\sis|'s|\sc'?est|\sest|,|\sat|\sa|\sin|\sau|\son)\b"""
)
# There, for whatever reason: said again and again, or with an invitation.
_IS_THERE = pattern(
    r"""\b(?:i'?m|i\sam|je\ssuis|j'?suis|jsuis|chui?s?|chu)\s(?:(?:toujours|always|usually|souvent|often)\s)?(?:at|in|outside|under|behind|au|a\sla|a\sl'|aux
    |devant|derriere|sur|sous|chez)\b"""
)
_UNIQUE = pattern(
    rf"\b(?:the\sonly|la\sseule|le\sseul|l'unique|the\s(?:\w+\s)?{_ROLE}|(?:le|la|l')\s?{_ROLE}|c'?\s?(?:est)?\smoi\squi|qui\stiens)\b"
)
_INVITE = pattern(
    r"""\b(?:meet|find|catch|see|join|visit|tell)\s(?:me|them)\b|\bcome\s(?:and\s|to\s)?(?:say|see|find|meet|by|over|round|down|in|to\sme)\b
    |\b(?:pop|drop|swing|stop)\s(?:in|by)\b|\byou(?:'ll|\swill|\scan|'d|\smight'?ve|\shave|'ve)?\s(?:\w+\s)?(?:find|see|seen|spot|know|miss)\b
    |\blook\sfor\b|\bask\s(?:\w+\s)?for\b|\bsay\s(?:hi|hello)\b|\bwalk\s(?:on\s|right\s)?in\b|\bwave\b|\bback\sdoor\b|\bcome\sby\b
    |\b(?:viens|venez|passez?|entrez?|montez?)\b|\b(?:tu|vous|on)\s(?:me|m'|m'as|m'avez|m'y)\s?\w*|\bdemande[rsz]?\b|\bfai(?:s|tes)[-\s]moi
    |\bcherche[rz]?\b|\bme\s(?:trouver|voir|croiser|rejoindre)\b|\bporte\sde\sderriere\b|\bbonjour\b|\bsalue[rz]?\b"""
)
_KNOWN_BY = pattern(
    r"""\b(?:new\s(?:girl|boy|kid|lad|one)|le\snouveau|la\snouvelle|hair|beard|bearded|moustache|tattoos?|glasses|bald|wheelchair|stick|crutches|tabard|(?:red|green|blue|yellow|white|black|pink
    |purple|orange|grey)\s(?:\w+\s)?(?:bike|van|car|truck|coat|hat|apron|cap|jacket|fleece|vest|hair|scarf|glasses)|big\sfella|tall\s(?:one|lad|guy)
    |front\srow|back\s(?:row|table|pew)|corner\sseat|second\schair|locker|apron|coat|hat|dog
    |cheveux|barbe|barbu|moustachu|tatou\w+|lunettes|chauve|fauteuil|canne|beret|tablier|casquette|gilet|bonnet|(?:velo|camion|voiture|manteau
    |scooter|chapeau|blouse|pull)\s(?:\w+\s)?(?:rouge|vert|bleu|jaune|blanc|noir|rose|violet|orange|gris)\w*|le\sgrand|la\sgrande|le\sgros
    |premier\srang|dernier\srang|table\sdu\sfond|casier|chien)\b"""
)
_LEVEL = pattern(
    r"""\b(?:year\s(?:\d{1,2}|seven|eight|nine|ten|eleven)|(?:first|second|third|fourth|final|\d(?:st|nd|rd|th))\s(?:year|grade|form)
    |\d{1,2}(?:st|nd|rd|th)\s(?:year|grade)|grade\s\d{1,2}|\d{1,2}[a-e](?=\s(?:at|in|a|au)\b)|form\s\d{1,2}\w?|sixth\sform|junior|senior|sophomore|freshman
    |fresher|a[\s-]levels?|gcses?|p[1-7]|transition\syear|(?:junior|senior)\sinfants|reception|nursery|undergrad|phd|masters?
    |(?:en|in|de|d')\s?(?:6e|5e|4e|3e|2nde|2de|1re|1ere|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|term)(?:\s?\w)?
    |terminale|seconde\s\d|[3-6]e\s[a-h1-9]|cm[12]|ce[12]|cp|licence(?:\s\d)?|l[123]|m[12]|master(?:\s\d)?|bts|bac\spro|cap|dut|but\d|prepa
    |secondaire\s\d|maternelle|(?:premiere|deuxieme|troisieme|derniere|\d(?:e|re|er|eme))\sannee|etudiante?|student
    |(?:evening|night|welding|pottery|painting|sewing|drama|art|yoga|zumba|spanish|english|cookery|photography|woodwork|choir|dance)
    \s(?:class|course|lesson)|course|cours\sdu?\s\w+|cours\sde\s\w+|formation|stage|apprenti\w*|under\s\d{1,2}s|u\d{1,2})\b"""
)
_SCHOOL = pattern(
    r"""\b(?:i'?m|i\sam|im|i\s(?:study|go|attend|do|row|sit|board)|doing|je\ssuis|j'?suis|chui?s?|chu|jsuis|j'etudie|je\s?(?:fais|vais|rame|suis)|my\sschool
    |my\suni|my\scollege|mon\s(?:bahut|lycee|college|ecole|cours)|ma\sfac|my\s(?:\w+\s)?(?:girl|son|daughter|boy|kid|lad|little\s\w+)(?:'s|\sis|\splays|\sgoes)
    |(?:ma|mon)\s(?:fille|fils|gamin|gamine|petite?|gosse)\s(?:est|joue|va)|picking\s(?:my|the))\b
    |(?:^|[.!?\n]\s?)(?=(?:(?:first|second|third|final|\d\w\w)\syear|grade\s\d|year\s\d|etudiant|licence|l[123]\b|m[12]\b|terminale|seconde
    |secondaire\s\d|casier|locker|cours\sd|formation|aesh))"""
)
_IN_CLASS = pattern(
    r"""\b(?:in|dans\sla\sclasse\sde|classe\sde)\s(?:m\.?|mr\.?|mrs\.?|ms\.?|miss|mme\.?|monsieur|madame)\s\w+(?:'s)?"""
)
_GATE = pattern(
    r"\b(?:pick(?:ing)?\s?(?:\w+\s){0,2}up|chercher|sideline|bord\s(?:du\sterrain|de\stouche)|au\sportail|at\sthe\sgates?)\b"
)
_INSTITUTION = pattern(
    r"""\b(?:lycee|college|ecole|fac|universite|ifsi|school|academy|uni|university|high|infants|juniors|primary|secondary|cegep|polyvalente|mjc
    |greta|campus|halls?|iut|polytechnic|poly|ysgol|conservatoire|bahut|afpa|cfa|cm[12]|maternelle|rovers|united|athletic|fc)\b"""
)
_COMPLAINT = pattern(
    r"""\b(?:craque\w*|epuis\w+|fatigu\w+|mort|morte|creve\w*|detest\w+|hate\w*|breaking|broken|broke|exhaust\w+|tired|dead|sick|vomir|scared
    |peur|pleur\w*|cry|cried|crying|cries|scream\w*|crie\w*|yell\w*|shouts?|shouting|burn\w*|panic\w*|angoiss\w*|stress\w*|marre|horreur
    |hell|enfer|bully\w*|bullie\w*|harcel\w*|quit|quitting|demission\w*|vir[ee]+|sacked|fired|dreading|bouffe\w*|miserable|lonely|nervous
    |case|cas|think\sof\sme|pensez\sa\smoi|can'?t|cannot|peux\splus|supporte\w*|souffr\w*|struggl\w*|anxi\w+|crisis|crise|drunk|saoul\w*)\b"""
)
_PAST = pattern(
    r"""\b(?:used\sto|was|were|worked|had|lost|left|avant|etais|etait|travaillais|bossais|faisais|ancien\w*|until|jusqu'a\sla|years\sago
    |il\sy\sa|back\sin|won'?t|want|would|i'd|aimerais|voudrais|applied|postul\w*|interview|entretien|if\si|si\sje|start|commence|hope
    |espere|when\si|quand\sj\w*)\b"""
)
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """i im je j jf jfais jbosse jtravaille jtiens jvends jsers jsuis chui chuis chu c moi me my mon ma notre our working volunteering
        serving selling first second third final year grade etudiant etudiante licence terminale seconde secondaire casier locker
        cours formation aesh doing picking""",
    )
)


def workplaces(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where they are told, in a plain text and the words of it."""
    if not words & _SIGNS and not re.search(_ROLE, text, re.IGNORECASE):
        return []
    found: list[tuple[int, int]] = []
    for saying, tells in ((_SELF, _works), (_IS_THERE, _is_there), (_SCHOOL, _learns)):
        for anchor in saying.finditer(text):
            start, end = _clause(text, anchor)
            if tells(text, start, end, anchor):
                found.append(told(text, start, end, anchor.span()))
    return found


def _clause(text: str, anchor: re.Match[str]) -> tuple[int, int]:
    """What stands around, in the same lines."""
    start, end = max(0, anchor.start() - _BEFORE), min(len(text), anchor.end() + _AFTER)
    blank = text.rfind("\n\n", start, anchor.start())
    start = blank + 2 if blank >= 0 else start
    blank = text.find("\n\n", anchor.end(), end)
    return start, blank if blank >= 0 else end


def _works(text: str, start: int, end: int, anchor: re.Match[str]) -> bool:
    return _points(text, start, end, anchor) >= _ENOUGH


def _is_there(text: str, start: int, end: int, anchor: re.Match[str]) -> bool:
    surely = AGAIN.search(text, start, end) or _INVITE.search(text, start, end)
    return surely is not None and _points(text, start, end, anchor) >= _ENOUGH + 1


def _points(text: str, start: int, end: int, anchor: re.Match[str]) -> int:
    named = name(text, start, end)
    if named is None or _PAST.search(text, start, anchor.end() + 10):
        return 0
    somewhere = place(text, start, end) is not None or _twice(text, start, end)
    words = text[start:end].casefold().split()
    invited = _INVITE.search(text, start, end) is not None
    points = (3 if somewhere else 1) + invited
    points += AGAIN.search(text, start, end) is not None or TIME.search(text, start, end) is not None
    points += _UNIQUE.search(text, start, end) is not None
    points += _KNOWN_BY.search(text, start, end) is not None
    if not WARDS.isdisjoint(words):
        points -= 1
    if not invited and _COMPLAINT.search(text, start, end):
        points -= 1
    return points


def _twice(text: str, start: int, end: int) -> bool:
    """A place with a name in a town with a name."""
    first = NAMED.search(text, start, end)
    return (
        first is not None
        and (NAMED.search(text, first.end(), end) or STREET.search(text, first.end(), end)) is not None
    )


def _learns(text: str, start: int, end: int, anchor: re.Match[str]) -> bool:
    named = name(text, start, end)
    institution = _INSTITUTION.search(text, start, end) or (named and place(text, start, end))
    if _PAST.search(text, start, end):
        return False
    if _IN_CLASS.search(text, start, end) and (named or institution):
        return True
    if named is None:
        return False
    level = _LEVEL.search(text, start, end) is not None
    often = AGAIN.search(text, start, end) is not None or TIME.search(text, start, end) is not None
    gate = often and _GATE.search(text, start, end) is not None
    if not level and not gate:
        return False
    points = (
        2 + level + gate + (institution is not None) * (1 + often) + (_KNOWN_BY.search(text, start, end) is not None)
    )
    points -= _COMPLAINT.search(text, start, end) is not None
    return points >= _ENOUGH + 1
