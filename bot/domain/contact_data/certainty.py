"""What makes it sure that one meets the writer there, and what says that it is told for another reason."""

import re
from collections.abc import Iterator

from bot.domain.plain_text import Cased, pattern

_BEFORE, _AFTER = 100, 170  # letters
_SENTENCE_ENDS = re.compile(r"[.!?]+\s|\n")
_SHORTENED = (" st", " St", " Mr", " mr", "Mrs", " Mme", " dr", " Dr", " M", " av", " bd")
_APART = 25  # letters: what is said closer than this stands in the same clause

INVITE = pattern(
    r"""\b(?:meet|find|catch|see|join|visit|tell)\s(?:me|them)\b|\bcome\s(?:and\s|to\s)?(?:say|see|find|meet|by|over|round|down|in
    |to\sme)\b
    |\b(?:pop|drop|swing|stop)\s(?:in|by)\b|\byou(?:'ll|\swill|\scan|'d|\smight'?ve|\shave|'ve)?\s(?:\w+\s)?(?:find|see|seen|spot|know
    |miss)\b
    |\b(?:can't|cannot)\smiss\b|\bpeux\spas\s(?:me\s|le\s|la\s|nous\s)?(?:rater|manquer)\b
    |\blook\sfor\b|(?:[,;.!?]|\band|\bthen|\bjust|^)\s?knock\b|(?:[,;.!?]|\bet|\bpuis|^)\s?(?:frappe|toque)[sz]?\b
    |\bask\s(?:\w+\s)?for\b|\bsay\s(?:hi|hiya|hey|hello)\b|\bwalk\s(?:on\s|right\s)?in\b|\bwave\b|\bback\sdoor\b
    |\bcome\sby\b|\bhop\son\b
    |\b(?:viens|venez|passez?|entrez?|montez?)\b|\b(?:tu|vous|on)\s(?:me|m'|m'as|m'avez|m'y)\s?\w*|\bdemande[rsz]?\b|\bfai(?:s
    |tes)[-\s]moi
    |\bcherche[rz]?\b|\bme\s(?:trouver|voir|croiser|rejoindre)\b|\bporte\sde\sderriere\b|\bbonjour\b|\bsalue[rz]?\b"""
)
KNOWN_BY = pattern(
    r"""\b(?:new\s(?:girl|boy|kid|lad|one)|le\snouveau|la\snouvelle|(?:red|orange|yellow|green|blue)\sbib|chasuble|hair|beard|bearded|nose\sring|piercing|by\sthe\slifts
    |vers\sles\sascenseurs|awning|bache|name's\son|mon\snom\ssur|ma\sphoto\ssur|polo|tabard|moustache|tattoos?|glasses|bald|wheelchair
    |stick|crutches|tabard|(?:red|green|blue|yellow|white|black|pink
    |purple|orange|grey)\s(?:\w+\s)?(?:bike|van|car|truck|coat|hat|apron|cap|jacket|fleece|vest|hair|scarf|glasses|pushchair|pram|buggy|rucksack|backpack|headphones|bag|umbrella|bandana)|big\sfella
    |tall\s(?:one|lad|guy)
    |front\srow|back\s(?:row|table|pew)|corner\sseat|second\schair|locker|apron|coat|hat|dog
    |cheveux|barbe|barbu|moustachu|tatou\w+|lunettes|chauve|fauteuil|canne|beret|tablier|casquette|gilet|bonnet|(?:velo|camion|voiture
    |manteau
    |scooter|chapeau|blouse|pull|poussette|casque|sac|foulard|parapluie|echarpe|veste)\s(?:\w+\s)?(?:rouge|vert|bleu|jaune|blanc|noir|rose|violet|orange|gris)\w*|,\s(?:le|la|l')\s?(?:jaune
    |rouge|bleue?|verte?|noire?|blanche?|orange)|le\sgrand|la\sgrande|le\sgros
    |premier\srang|dernier\srang|table\sdu\sfond|casier|chien)\b"""
)
COMPLAINT = pattern(
    r"""\b(?:craque\w*|epuis\w+|fatigu\w+|mort|morte|creve\w*|detest\w+|hate\w*|breaking|broken|broke|exhaust\w+|tired|dead|sick|vomir
    |scared
    |peur|pleur\w*|cry|cried|crying|cries|scream\w*|crie\w*|yell\w*|shouts?|shouting|burn\w*|panic\w*|angoiss\w*|stress\w*|marre|horreur
    |hell|enfer|bully\w*|bullie\w*|harcel\w*|quit|quitting|demission\w*|vir[ee]+|sacked|fired|dreading|bouffe\w*|miserable|lonely|nervous
    |case|cas|think\sof\sme|pensez\sa\smoi|can'?t|cannot|peux\splus|supporte\w*|souffr\w*|struggl\w*|anxi\w+|crisis|crise|drunk
    |saoul\w*|(?:always|all|so)\salone|toute?\sseule?)\b"""
)
PAST = pattern(
    r"""\b(?:used\sto|was|were|worked|had|lost|left|avant|etais|etait|travaillais|bossais|faisais|ancien\w*|until|jusqu'a\sla|years\sago
    |il\sy\sa|dans\sle\stemps|jadis|j'ai\sfait|back\sin|won'?t|want|would|i'd|aimerais|voudrais|applied|postul\w*|interview|entretien
    |if\si|si\sje|start|commence|hope
    |espere|when\si|quand\sj\w*)\b"""
)


def _clause(text: str, anchor: re.Match[str]) -> tuple[int, int]:
    """The sentence it stands in; with the one before where that one asks, and one after that invites."""
    start, end = max(0, anchor.start() - _BEFORE), min(len(text), anchor.end() + _AFTER)
    ends = [
        match
        for match in _SENTENCE_ENDS.finditer(text, start, end)
        if not text[max(0, match.start() - 3) : match.start()].endswith(_SHORTENED)
    ]
    before = [match for match in ends if match.end() <= anchor.start()]
    after = [match for match in ends if match.start() >= anchor.end()]
    if before:
        asked = before[-1][0][0] == "?"
        start = before[-1].end() if not asked else before[-2].end() if len(before) > 1 else start
    if after:
        invited = INVITE.search(text, after[0].end(), after[1].start() if len(after) > 1 else end)
        end = after[0].start() if not invited else after[1].start() if len(after) > 1 else end
    return start, end


def clauses(text: str, sayings: Cased) -> Iterator[tuple[int, int, re.Match[str]]]:
    """What is said and the clause it stands in; not twice where it is said again at once."""
    past = -_APART
    for said in sayings.finditer(text):
        if said.start() >= past + _APART:
            past = said.start()
            yield *_clause(text, said), said
