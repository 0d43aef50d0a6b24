"""Telephone numbers that are put together: one half here and one in the next message, or digits told as ages and years."""

import re

from bot.domain.contact_data.harmless_numbers import harmless_spans, within
from bot.domain.contact_data.phone_numbers import counts_digits
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
    r"""\b(?:prochain|next|autre|another|other|following)\s(?:message|msg|post|text|half|moitie|bout)\b|\brest\s(?:is\s)?(?:in|on|elsewhere|coming|to\sfollow
    |later|after)\b
    |\b(?:suite|reste|fin)\s(?:juste|dans|sur|ailleurs|apres|arrive|suit|en|tout\sa)\b
    |\b(?:r?e?coll|assembl|stick|glue|tack|join|add|mets|met|put)\w*\b.{0,25}\b(?:morceaux?|bouts?|end|ensemble|together|derriere|devant|bit
    |premiere?|autre|first|halves|moities|before|after)\b
    |\bl'autre\b.{0,20}\b(?:ecris|envoie|donne|demain|apres|plus\stard)\b|\bgave\s(?:you|u)\sthe\s(?:start|rest|first|end)\b|\bdonne\s(?:le|la)\s(?:debut|reste|fin|suite)\b
    |\b(?:ring|call|text|dial|appel\w+|joi(?:gn|ndr)\w*|bout\sdu\sfil|sonne)\b"""
)
_WHICH = (
    r"(?:(?:the\s|la\s|le\s|my\s|mon\s|les\s)?(?:suite|reste?|end|fin|(?:second|other|last)\s(?:half|part|bit|lot|digits|ones)|(?:quatre|six|[46])\sderniers(?:\schiffres)?|derniers\schiffres|last\s(?:four|six|[46])(?:\sdigits)?"
    r"|(?:deuxieme|seconde|autre|derniere)\s(?:moitie|partie)))"
)
# Said of one's own number, so that nothing else has to be said.
_HALF_OF_MINE = pattern(
    rf"\b{_WHICH}\s(?:of|de|d[eu])\s(?:my|mon|mn)\s(?:num\w*|number|tel\w*|cell|mobile|phone|portable)\W{{0,3}}(?:(?:is|are|est|c'?est)\s)?$"
)
_HALF_ALONE = pattern(
    rf"^\W*(?:(?:et|and|so|ok|donc|alors|puis|then|voila|voici|here'?s|here\s(?:is|are))\W+){{0,2}}{_WHICH}\s?(?:[:=]|is|are|est|c'?est)?\W*$"
)
_NOTHING_MORE = pattern(r"\W*$|\W{1,3}(?:you(?:'ve|\shave)?\s(?:got|had)|tu?\s?'?\s?as|t'avais)\s(?:the|le|la)\s\w+")
_THAT_IS_IT = pattern(
    rf"\W{{0,5}}(?:ok\s|et\s|and\s)?(?:that'?s|is|c'?est|voila|it'?s)\s{_WHICH}(?:\W*$|\s(?:of|de|du)\s(?:it|my|mon|num\w*|number|the\snumber)\b|\sok\b)"
)
# To be joined to digits that were given before.
_IN_TWO = pattern(
    r"\b(?:num\w*|number|tel\w*|send\sit|l'envoie|le\sdonne|give\sit)\b.{0,20}?\b(?:en\s(?:deux|plusieurs|trois)|in\s(?:two|three|parts|bits|halves))\b"
)
_GIVEN_BEFORE = pattern(
    r"""\b(?:coll|ajout|met[sz]?\b|rajout|add|stick|put|join|tack)\w*\b.{0,25}?(?:\b(?:chiffres|digits|numbers?|num\w*)\b.{0,30}?\b(?:tout\sa\sl'heure|avant|plus\shaut|deja
    |earlier|before|above|first|gave|sent|last\stime|d'avant|donne\w*|envoye\w*|ecrit\w*)|\ba\sce\sque\sj'ai\s\w+|\bto\swhat\si\s(?:wrote|sent|gave|said))\b"""
)
_MINE = pattern(r"\b(?:mon|my|mn)\s(?:num\w*|number|tel\w*|cell|mobile|phone|portable|digits)\b")
_AT_ITS = pattern(
    r"\b(?:commence|debute|finit|termine|ends?|ending|starts?|starting|begins?|middle|milieu|debut|fin)(?:\s(?:par|in|with|by|is|c'?est|est|de))?\s$"
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
_THEN = pattern(r"\b(?:puis|ensuite|apres|then|next|followed|rajoute|ajoute|add|stick|tack|colle[sz]?)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """debut commence moitie partie bout morceau fin suite premiers derniers last reste half part bit lot starting
        starts start begins rest end puis ensuite then age annee year born departement birthday anniversaire digits
        numbers deux two area indicatif lose drop remove skip ignore colles
        ajoutes stick add enleve enlevez retire retirez vire virez oublie oubliez saute sautez""",
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
    for run in _runs(text, [n for n in known if not counts_digits(text, n)], 8):
        digits = "".join(number.digits for number in run)
        if _FEWEST <= len(digits) <= 8 and not all(_YEAR.fullmatch(n.digits) for n in run) and _told(text, run):
            found.append((run[0].start, run[-1].end))
    if _MINE.search(text):
        parts = [run for run in _runs(text, known, 3) if _AT_ITS.search(text[max(0, run[0].start - 20) : run[0].start])]
        if len(parts) > 1 and sum(len(n.digits) for run in parts for n in run) >= 2 * _FEWEST:
            found.append((parts[0][0].start, parts[-1][-1].end))
    if not _OTHER_HALF.search(text):
        return found
    said = [match.end() for match in _HALF.finditer(text)]
    for run in _runs(text, known, 3):
        digits = "".join(number.digits for number in run)
        if not _FEWEST <= len(digits) <= 8 or all(_YEAR.fullmatch(n.digits) for n in run):
            continue
        told = any(_SAID.fullmatch(text, end, run[0].start) for end in said if end <= run[0].start)
        if told and (len(run) > 1 or digits.startswith("0")):
            found.append((run[0].start, run[-1].end))
    return found


def _told(text: str, run: list[Number]) -> bool:
    """Whether it is said of these digits alone that they are the rest of a number."""
    before = text[max(0, run[0].start - 60) : run[0].start]
    digits = "".join(number.digits for number in run)
    if any(number.digits[0] == "0" for number in run) and _IN_TWO.search(text):
        return True
    together = len(run) > 1 or len(digits) > 5 or "dern" in before or "last" in before
    if together and _HALF_ALONE.search(before) and _NOTHING_MORE.match(text, run[-1].end):
        return True
    return (
        _HALF_OF_MINE.search(before) is not None
        or _THAT_IS_IT.match(text, run[-1].end) is not None
        or _GIVEN_BEFORE.search(text) is not None
    )


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
        if begun or area or told or (dial and then > 1 and len(digits) == 10 and _three_first(run)):
            found.append((run[0].start, run[-1].end))
    return found


def _three_first(run: list[Number]) -> bool:
    return len(run[0].digits) == 3 or (len(run) > 3 and all(len(number.digits) == 1 for number in run[:3]))


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
