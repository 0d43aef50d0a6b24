"""Telephone numbers that are put together: one half here and one in the next message, or digits told as ages and years."""

import re

from bot.domain.contact_data.harmless_numbers import harmless_spans, within
from bot.domain.contact_data.spoken_numbers import Number
from bot.domain.plain_text import pattern

_FEWEST = 4  # digits in a half
_APART = 60  # letters between two digits of a number that is told as a riddle

_HALF = pattern(
    r"""\b(?:debut|(?:je|ca|il)\scommence|(?:premiere?|deuxieme|seconde|autre|derniere)\s(?:moitie|partie|bout|morceau)|la\sfin|et\sfin
    |la\ssuite|le\sreste
    |(?:first|second|other|last|next)\s(?:half|part|bit|lot|digits|numbers)
    |(?:first|last)\s(?:two|three|four|five|six)(?:\sdigits|\sones)?|(?:premiers|derniers)(?:\schiffres)?|start(?:ing|s)\s(?:with|is)?|begins|(?:the|and)\srest|the\send)\b"""
)
_SAID = re.compile(
    r"\W{0,3}(?:(?:s|is|are|c'?est|est|sont|it's)\b\W{0,3})?", re.IGNORECASE
)  # from what says so to the digits
_OTHER_HALF = pattern(
    r"""\b(?:prochain|next|autre|another|other|following)\s(?:message|msg|post|text|half|moitie|bout)\b|\brest\s(?:is\s)?(?:in|coming|to\sfollow
    |later|after)\b
    |\b(?:suite|reste|fin)\s(?:juste|dans|apres|arrive|suit|en|tout\sa)\b
    |\b(?:r?e?coll|assembl|stick|glue|tack|join|add|mets|met|put)\w*\b.{0,25}\b(?:morceaux?|bouts?|end|ensemble|together|derriere|devant|bit
    |premiere?|autre|first|halves|moities|before|after)\b
    |\bl'autre\b.{0,20}\b(?:ecris|envoie|donne|demain|apres|plus\stard)\b|\bgave\s(?:you|u)\sthe\s(?:start|rest|first|end)\b|\bdonne\s(?:le|la)\s(?:debut|reste|fin|suite)\b
    |\b(?:ring|call|text|dial|appel\w+|joi(?:gn|ndr)\w*|bout\sdu\sfil|sonne)\b"""
)
_DIAL = pattern(
    r"""\b(?:prends|prenez|compose[rsz]?|tape[rsz]?|dial|take|call\sit|ring\sit|ca\ssonne|appel\w+|assemble|(?:key|punch|type)\s(?:in|that|it)
    |mon\s(?:num\w*|tel)|my\s(?:num\w*|cell|mobile))\b"""
)
_RIDDLE = pattern(
    r"\b(?:age|annee|year|departement|born|nee?\sen|anniversaire|birthday|house\snumber|coupe\sdu\smonde|my\s(?:son|daughter|mum)|bus"
    r"|area\scode|indicatif|(?:lose|drop|remove|skip|ignore|take\sout|enleve[sz]?|retire[sz]?|vire[sz]?|oublie[sz]?|saute[sz]?)\s(?:all\s|toutes?\s|tous\s)?(?:the|les|mes|my)\s\w+)\b"
)
_AREA = pattern(r"\barea\scode\b|\bindicatif\b")
_THEN = pattern(r"\b(?:puis|ensuite|apres|then|next|followed|rajoute|ajoute|add)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """debut commence moitie partie bout morceau fin suite premiers derniers last reste half part bit lot starting
        starts start begins rest end puis ensuite then age annee year born departement birthday anniversaire digits
        numbers area indicatif lose drop remove skip ignore enleve enlevez retire retirez vire virez oublie oubliez saute sautez""",
    )
)


def number_parts(text: str, words: frozenset[str], known: list[Number]) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its words and its numbers."""
    if not words & _SIGNS or sum(len(number.digits) for number in known) < _FEWEST:
        return []
    harmless = harmless_spans(text)
    known = [n for n in known if n.spelled or not within(harmless, n.start, n.end)]
    return _halves(text, known) + _riddles(text, known)


def _halves(text: str, known: list[Number]) -> list[tuple[int, int]]:
    found = []
    if not _OTHER_HALF.search(text):
        return []
    said = [match.end() for match in _HALF.finditer(text)]
    for run in _runs(text, known, 3):
        digits = "".join(number.digits for number in run)
        if not _FEWEST <= len(digits) <= 8 or all(_YEAR.fullmatch(n.digits) for n in run):
            continue
        told = any(_SAID.fullmatch(text, end, run[0].start) for end in said if end <= run[0].start)
        if told and (len(run) > 1 or digits.startswith("0")):
            found.append((run[0].start, run[-1].end))
    return found


def _riddles(text: str, known: list[Number]) -> list[tuple[int, int]]:
    then, riddle, dial = sum(1 for _ in _THEN.finditer(text)), _RIDDLE.search(text), _DIAL.search(text)
    if not (then or riddle) or not (riddle or dial):
        return []
    found = []
    for run in _runs(text, known, _APART):
        digits = "".join(number.digits for number in run)
        begun = re.match(r"0[1-9]", digits) is not None and 10 <= len(digits) <= 11
        area = 8 <= len(digits) <= 11 and _AREA.search(text) is not None
        told = dial and riddle and then > 1 and 8 <= len(digits) <= 11
        if begun or area or told or (dial and then > 1 and len(digits) == 10 and len(run[0].digits) == 3):
            found.append((run[0].start, run[-1].end))
    return found


def _runs(text: str, known: list[Number], apart: int) -> list[list[Number]]:
    """Numbers that stand no more letters apart, in one sentence."""
    runs: list[list[Number]] = []
    for number in known:
        gap = text[runs[-1][-1].end : number.start] if runs else ""
        if runs and len(gap) <= apart and not re.search(r"[.!?]\s+[^\W\d]|\n", gap):
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
