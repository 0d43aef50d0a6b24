"""Telephone numbers: runs of numbers whose length and shape are those that countries give to their lines."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from bot.domain.contact_data.harmless_numbers import SHARES, THOUSANDS, UNITS, Span, apart, harmless_spans, within
from bot.domain.contact_data.spoken_numbers import Number
from bot.domain.helplines import LINES
from bot.domain.plain_text import pattern

FEWEST, LONGEST = 8, 15  # E.164
_TIGHT = re.compile(
    r"[^\w,;!?=%\n]{0,8}|_{1,2}|[ ]?[xz][ ]?|[^\w]?(?:dash|tiret|point|dot|slash|space|espace)[^\w]?", re.IGNORECASE
)
_LOOSE = re.compile(r"(?:[^\w=]{1,4}[^\W\d_]+){0,4}[^\w=]{0,4}|_{1,4}")
# A number told in parts: with one of these words, more words may stand between.
_GOES_ON = pattern(
    r"""puis|ensuite|apres|enfin|suite|suivi|\bfin(?:it|is|ir|al|ale)?\b|debut|moitie|partie|derniers?\b|premiers?\b|milieu
    |\b(?:then|next|after|tomorrow|demain|followed|last|first|second|half|part|bit|ends?|ending|starts?|middle|rest)\b"""
)
_BREAK = re.compile(rf"\b(?:{UNITS}|tables|chaises|juin|juillet|mai|mars|rue|street|road)\b", re.IGNORECASE)
_MOBILE = re.compile(r"0[67]|(?:00|)33[67]")
# A number that is somebody's duty, not somebody's own: a service named before it, and nobody who says "my" or "me".
_SERVICE = pattern(
    r"""\b(?:icall|info[\ -]services?|ecoute|sos|help\s?lines?|hot\s?lines?|life\s?line|ligne|line|samaritans|suicide|prevention|urgences?
    |emergency|numero\s(?:vert|national|gratuit)|police|samu|pompiers|childline|crisis|violences?|abuse|anti-?poison|poison
    |anonymes|anonymous|alanon|amitie|association|asso|ligue|fondation|foundation|charity|trust|permanence|planning\sfamilial|centre
    |center|support|hopeline
    |service|services|info|enfance|child|kids|femmes|women\w*|victimes?|victims?|drogues?|drugs?|tabac|alcool|alcohol|tele-?accueil
    |main\stendue|beyond\s?blue|headspace
    |nhs|doctor|gp|medecin|dentist\w*|cabinet|ecole|school|job\s?centre|mdph|ccas|cmp|csapa|tribunal|court|assistante?\ssociale|taxi
    |mairie|town\shall|council
    |caf|cpam|prefecture|hopital|hospital|clinique|clinic|pharmacie|pharmacy|surgery|croix-rouge|red\scross|secours|samu\ssocial|shelter
    |refuge|standard|switchboard|accueil|federation)\b[^\n]{0,50}$"""
)
# Behind a number fewer words say so: "it is the house's line" is somebody's own.
_SERVICE_NEXT = pattern(
    r"""\W{0,3}(?:(?:c'est|is|it's|for|pour)\s)?(?:(?:le|la|the|du|de)\s)?(?:sos|suicide|\w*\s?ecoute|samaritans|help\s?line"
    r"|hot\s?line|croix-rouge
    |red\scross|police|samu|urgences?|childline|crisis|victimes?|victim|drogues?|alcool|anonymes|anonymous|refuge|hopital|hospital
    |mairie|council
    |caf|prefecture|fil\ssante)\b"""
)
_PERSONAL = pattern(
    r"""\b(?:mon|ma|mes|my|our|notre)\s(?:\w+\s)?(?:num|tel|portable|mobile|cell|ligne|line|phone|fixe|gsm|natel|poste|ext|bureau|office
        |desk|work|digits|box|landline)
    |\bmine\b|\b(?:call|ring|text|reach|get|phone|find|catch|message|whatsapp|dial)\s(?:me|us)\b
    |\b(?:appel|rappel|ecri|joign|text|contact|telephon|demand)\w*[\s-]moi\b
    |\b(?:ma|my)\s(?:chambre|room|bed|ward)\b
    |\bm'(?:appel|ecri|joindre|contacter|avoir|envoyer)|\bme\s(?:joindre|rappel|contacter|telephoner|trouver)
    |\b(?:je\s|j')(?:suis|bosse|travaille|reponds|loge|habite|dors)|\b(?:i'?m|i\sam|i\swork|i\slive|i\sanswer|i\spick)\b"""
)
_PLUS = re.compile(r"(?:\+|\bplus)[ (]{0,2}$", re.IGNORECASE)
_FREE = re.compile(
    r"0?80[08]\d{6}|0808\d{7}|0?800\d{7}|0?80[1-9]\d{6}|08[12]\d{7}|03\d{9}|1[38]00\d{6}|1?8(?:00|33|44|55|66|77|88)\d{7}"
)
_ABROAD = re.compile(r"33[67]\d{8}|447\d{9}")  # written in one piece, without its plus
_AMERICAN = re.compile(r"1?[2-9]\d\d[2-9]\d{6}")
_COUNTED = "".join(map(str, range(31)))
# How people write ten digits that begin with no zero: what else is grouped so is a list of small numbers.
_GROUPED = {
    "10", "3 3 4", "3 7", "6 4", "5 5", "2 4 4", "4 6", "4 3 3", "3 4 3", "5 3 2", "2 8", "1 3 3 4", "1 10", "11", "1 3 7",
    "2 2 2 2 2", "1 1 1 1 1 1 1 1 1 1",
}  # fmt: skip
_GROUPED_NINE = {"3 2 2 2", "1 2 2 2 2", "2 3 2 2"}
_CUE = pattern(
    r"""\b(?:mon|mes|ma|my|our|notre|le|un|a)\s(?:num\b|numero|nmr|number|digits?|tel\b|telephone|phone|mobile|portable|fixe|cell|line\b
        |gsm|natel|port\b|landline|box\b|whatsapp|handy)
    |\b(?:num|numero|number|digits?)\s(?:is|c'?est|:|=|est)
    |\b(?:appel|rappel|call|ring|text|txt|sms|texto|joign|joindre|reach|telephon|tel\b|phone|portable|mobile|gsm|cell\b|whatsapp)
    |\b(?:les|the|mes|my)\s(?:chiffres|digits)\b|\b(?:puce|sim)\b
    |\b[a-z]+\s(?:number|numero)\W*$|\b(?:area|country|dial+ing)\scode|\bindicatif|\bcode\s(?:pays|d[eu']\W?\w+)\s(?:devant|avant)
    |\bzero\s(?:devant|avant|au|en)\b|\b(?:zero|0)\s(?:devant|avant|manque|au\sdebut|en\spremier)|\b(?:r?ajoute|mets?|colle|manque
    |enleve|sans)\w*\s(?:le\s|un\s)?(?:zero|0)\b
    |\b(?:add|put|stick|pop|bung|whack|with|missing|drop|minus|without)\s(?:an?\s|the\s)?(?:zero|0|nought|oh)\b"""
)
_ZERO_BEFORE = pattern(r"\b(?:zero|0)\s(?:devant|avant|au\sdebut|en\spremier|in\sfront|first|at\sthe\sfront)\b")
_BACKWARDS = pattern(
    r"\b(?:a\sl'envers|inverse[esrz]*|de\sdroite\sa\sgauche|backwards?|revers(?:e|ed|o)|right\sto\sleft)\b"
)
_PART = re.compile(
    r"\b(?:part|partie|bout|morceau|half|first|next|last|middle|final|other|les|the|mes|my)\s$", re.IGNORECASE
)
_PART_OF = re.compile(
    r"\s(?:digits?|numbers?|ones|are|is|=|\d{3,}|:|premiers?|derniers?|suivants?|autres|d'apres|chiffres"
    r"|du\s(?:milieu|debut))|:",
    re.IGNORECASE,
)
_LINES = frozenset(
    digits
    for line in LINES
    for number in (line.number, line.text_number)
    if number and (digits := re.sub(r"\D", "", number))
)


@dataclass(frozen=True, slots=True)
class _Run:
    numbers: list[Number]
    plus: bool
    loose: bool
    told: bool  # wherever words stand between, they say that the number goes on
    parts: tuple[int, ...]  # digits between one such place, or a comma, and the next

    @property
    def digits(self) -> str:
        return "".join(number.digits for number in self.numbers)

    @property
    def grouping(self) -> str:
        return " ".join(str(len(number.digits)) for number in self.numbers)


def phone_numbers(text: str, known: list[Number]) -> list[tuple[int, int]]:
    """Where telephone numbers stand in a plain text whose numbers are known; public help lines are none."""
    known = [number for number in known if not counts_digits(text, number)]
    if _count(known) < FEWEST:
        return []
    cue, personal = _CUE.search(text) is not None, _PERSONAL.search(text) is not None
    if _BACKWARDS.search(text):
        return [
            (chain[0].start, chain[-1].end)
            for chain in _chains(text, known, cue)
            if FEWEST <= _count(chain) <= LONGEST
            and not _in_steps(chain)
            and (cue or _count(chain) > 9 or chain[-1].digits.endswith("0"))
        ]
    zero = cue and _ZERO_BEFORE.search(text) is not None
    found: list[tuple[int, int]] = []
    for chain in _chains(text, known, cue):
        past = -1
        for start in range(len(chain)):
            if start <= past:
                continue
            longest = _longest(text, chain, start, cue, zero)
            if longest is not None:
                past, public = longest
                if not public and (personal or not _of_a_service(text, chain[start], chain[past])):
                    found.append((chain[start].start, chain[past].end))
    return found


def counts_digits(text: str, number: Number) -> bool:
    """ "the first three are …": says how many digits follow, and is none of them."""
    return (
        len(number.digits) == 1
        and _PART.search(text[max(0, number.start - 12) : number.start]) is not None
        and _PART_OF.match(text, number.end) is not None
    )


def _count(chain: list[Number]) -> int:
    return sum(len(number.digits) for number in chain)


def _of_a_service(text: str, first: Number, last: Number) -> bool:
    before = text[max(0, first.start - 80) : first.start]
    named = _SERVICE.search(before) or _SERVICE_NEXT.match(text, last.end)
    return not _MOBILE.match(text, first.start) and named is not None


def _chains(text: str, known: list[Number], cue: bool) -> Iterator[list[Number]]:
    """Numbers that could belong together: few words between, none of them a measure, none of them a date or a price."""
    spans, shares = (
        _without_sevens(text, known, harmless_spans(text)),
        apart(match.span() for match in SHARES.finditer(text)),
    )
    thousands = [] if cue else apart(match.span() for match in THOUSANDS.finditer(text))
    chain: list[Number] = []
    for number in known:
        gap = text[chain[-1].end : number.start] if chain else ""
        tight = bool(chain) and _TIGHT.fullmatch(gap) is not None
        within_one = (
            0 < len(chain) < 10 and chain[0].digits[0] == "0" and len(number.digits) == 2 and _count(chain) < 10
        )
        line = number.digits in _LINES and not within_one
        alone = not tight and (line or _inside(number, thousands))
        begun = within_one and (tight or _says_more(gap))
        harmless = not number.spelled and (alone or _inside(number, spans) or (not begun and _inside(number, shares)))
        together = tight or (bool(chain) and _linked(gap) and not _BREAK.search(gap))
        if chain and (harmless or not together):
            yield chain
            chain = []
        if not harmless:
            chain.append(number)
    if chain:
        yield chain


def _without_sevens(text: str, known: list[Number], spans: list[Span]) -> list[Span]:
    """Without dates that are none: the "sept" of "zéro sept 15" is no month, since another number in words stands beside it."""
    none = set()
    for a, b in pairwise(known):
        if a.spelled and b.spelled and "7" in (a.digits, b.digits) and _TIGHT.fullmatch(text, a.end, b.start):
            seven = a if a.digits == "7" else b
            at = bisect_right(spans, seven.start, key=itemgetter(0)) - 1
            if at >= 0 and seven.end <= spans[at][1]:
                none.add(at)
    return [span for at, span in enumerate(spans) if at not in none]


def _linked(gap: str) -> bool:
    if len(gap) <= 40 and _LOOSE.fullmatch(gap):
        return True
    return len(gap) <= 60 and "=" not in gap and len(gap.split()) <= 12 and _GOES_ON.search(gap) is not None


def _says_more(gap: str) -> bool:
    return gap.strip(" ,") in ("and", "et") or _GOES_ON.search(gap) is not None


def _inside(number: Number, spans: list[Span]) -> bool:
    return within(spans, number.start, number.end)


def _longest(text: str, chain: list[Number], start: int, cue: bool, zero: bool) -> tuple[int, bool] | None:
    """The end of the longest telephone number that begins here, and whether it is a public line; None when none does."""
    plus = _PLUS.search(text[max(0, chain[start].start - 8) : chain[start].start]) is not None
    loose, told, best, count, breaks = False, True, None, 0, [0]
    for end in range(start, len(chain)):
        if end > start:
            gap = text[chain[end - 1].end : chain[end].start]
            if not _TIGHT.fullmatch(gap):
                loose, told = True, told and _says_more(gap)
                breaks.append(count)
            cue = cue or (
                not gap and chain[end].spelled != chain[end - 1].spelled
            )  # nobody counts chairs as "four1five"
        count += len(chain[end].digits)
        if count > LONGEST + 2:
            break
        if count < FEWEST:
            continue
        parts = tuple(b - a for a, b in pairwise((*breaks, count)))
        run = _Run(chain[start : end + 1], plus, loose, told, parts)
        if not loose and (run.digits in _LINES or _FREE.fullmatch(run.digits)):
            best = end, True
        elif _is_phone(run, cue, zero=zero, last=end == len(chain) - 1):
            best = end, False
    return best


def _in_steps(run: list[Number]) -> bool:
    """ "100 93 86 79 72": somebody counts."""
    steps = {int(b.digits) - int(a.digits) for a, b in pairwise(run)}
    return len(run) > 3 and len(steps) == 1


def _counted(run: _Run) -> bool:
    """Years, or figures in equal steps, unless they begin as a telephone number does."""
    if all(len(n.digits) == 4 and n.digits[:2] in ("18", "19", "20") for n in run.numbers):
        return True
    if all(n.spelled for n in run.numbers) or (run.digits[0] == "0" and run.numbers[0].digits != "0"):
        return False
    return _in_steps(run.numbers)


def _is_phone(run: _Run, cue: bool, *, zero: bool, last: bool) -> bool:
    digits, count = run.digits, len(run.digits)
    if count < FEWEST or _counted(run):
        return False
    if len(run.numbers) == 1 and _ABROAD.fullmatch(digits):
        return True
    if digits.startswith("00") or run.plus:
        return 9 <= count <= LONGEST + 2 and digits.strip("0") != ""
    if digits[0] == "0":
        return 10 <= count <= 11 if run.loose else 9 <= count <= 12
    spelled = [n.spelled for n in run.numbers]
    if _AMERICAN.fullmatch(digits) and (
        (all(spelled) and count == 10 and digits not in _COUNTED) or (not run.loose and len(set(spelled)) == 2)
    ):
        return True
    nine = count == 9 and digits[0] in ("467" if cue else "67") and run.grouping in _GROUPED_NINE
    if run.loose:
        return _told_apart(run, nine and all(spelled), cue and last) or (zero and count == 9 and digits[0] in "1234679")
    if count in (10, 11) and run.grouping in _GROUPED:
        return count == 10 or _AMERICAN.fullmatch(digits) is not None
    if nine:
        return True
    return cue and count <= 12 and (len(run.numbers) <= 6 or set(run.grouping) <= {"1", "2", " "})


def _told_apart(run: _Run, nine: bool, sure: bool) -> bool:
    """Whether it is a number that words stand between; `sure`: it is said to be one."""
    ten = len(run.digits) == 10
    if ten and all(n.spelled for n in run.numbers) and run.digits[0] in "6789" and len(run.numbers) > 6:
        return True  # read out, as in India
    if ten and run.told and run.grouping in ("3 3 4", "3 3 2 2") and _AMERICAN.fullmatch(run.digits):
        return True
    if ten and run.parts == (3, 3, 4) and _AMERICAN.fullmatch(run.digits) and any(n.spelled for n in run.numbers):
        return True
    return sure and (nine or (ten and (run.told or set(run.grouping) <= {"1", "3", "4", " "})))
