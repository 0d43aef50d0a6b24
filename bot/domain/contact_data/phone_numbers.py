"""Telephone numbers: runs of numbers whose length and shape are those that countries give to their lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.contact_data.harmless_numbers import THOUSANDS, UNITS, harmless_spans
from bot.domain.contact_data.spoken_numbers import Number
from bot.domain.helplines import LINES
from bot.domain.plain_text import pattern

FEWEST, LONGEST = 8, 15  # E.164
_TIGHT = re.compile(
    r"[^\w,;!?=%\n]{0,6}|_{1,2}|[ ]?[xz][ ]?|[^\w]?(?:dash|tiret|point|dot|slash|space|espace)[^\w]?", re.IGNORECASE
)
_LOOSE = re.compile(r"(?:[^\w=]{1,4}[^\W\d_]+){0,4}[^\w=]{0,4}|_{1,4}")
_BREAK = re.compile(rf"\b(?:{UNITS}|tables|chaises|juin|juillet|mai|mars|rue|street|road)\b", re.IGNORECASE)
_MOBILE = re.compile(r"0[67]|(?:00|)33[67]")
# A number that is somebody's duty, not somebody's own: a service named before it, and nobody who says "my" or "me".
_SERVICE = pattern(
    r"""\b(?:info[\ -]services?|ecoute|sos|help\s?lines?|hot\s?lines?|life\s?line|ligne|line|samaritans|suicide|prevention|urgences?
    |emergency|numero\s(?:vert|national|gratuit)|police|samu|pompiers|childline|crisis|violences?|abuse|anti-?poison|poison
    |mairie|town\shall|council
    |caf|cpam|prefecture|hopital|hospital|clinique|clinic|pharmacie|pharmacy|surgery|croix-rouge|red\scross|secours|samu\ssocial|shelter
    |refuge|standard|switchboard|accueil|federation)\b[^\n]{0,50}$"""
)
_PERSONAL = pattern(r"\b(?:mon|ma|mes|moi|me|m'\w+|je|j'\w+|my|mine|i|i'm|im)\b")
_PLUS = re.compile(r"(?:\+|\bplus)[ (]{0,2}$", re.IGNORECASE)
_FREE = re.compile(r"0?80[08]\d{6,7}|0?80[1-9]\d{6}|08[12]\d{7}|03\d{9}|1?8(?:00|33|44|55|66|77|88)\d{7}")
_AMERICAN = re.compile(r"1?[2-9]\d\d[2-9]\d{6}")
_COUNTED = "".join(map(str, range(31)))
# How people write ten digits that begin with no zero: what else is grouped so is a list of small numbers.
_GROUPED = {
    "10", "3 3 4", "3 7", "6 4", "5 5", "2 4 4", "4 6", "4 3 3", "3 4 3", "5 3 2", "2 8", "1 3 3 4", "1 10", "11", "1 3 7",
    "2 2 2 2 2", "1 1 1 1 1 1 1 1 1 1",
}  # fmt: skip
_CUE = pattern(
    r"""\b(?:mon|mes|ma|my|our|notre|le|un|a)\s(?:num\b|numero|nmr|number|digits?|tel\b|telephone|phone|mobile|portable|fixe|cell|line\b
        |gsm|natel|port\b|landline|box\b|whatsapp|handy)
    |\b(?:num|numero|number|digits?)\s(?:is|c'?est|:|=|est)
    |\b(?:appel|rappel|call|ring|text|txt|sms|texto|joign|joindre|reach|telephon|tel\b|phone|portable|mobile|gsm|cell\b|whatsapp)
    |\b[a-z]+\s(?:number|numero)\W*$|\barea\scode|\bzero\s(?:devant|avant|au|en)\b|\b(?:add|put|with)\sa\szero"""
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

    @property
    def digits(self) -> str:
        return "".join(number.digits for number in self.numbers)

    @property
    def grouping(self) -> str:
        return " ".join(str(len(number.digits)) for number in self.numbers)


def phone_numbers(text: str, known: list[Number]) -> list[tuple[int, int]]:
    """Where telephone numbers stand in a plain text whose numbers are known; public help lines are none."""
    if sum(len(number.digits) for number in known) < FEWEST:
        return []
    cue, personal = _CUE.search(text) is not None, _PERSONAL.search(text) is not None
    found: list[tuple[int, int]] = []
    for chain in _chains(text, known):
        past = -1
        for start in range(len(chain)):
            if start <= past:
                continue
            longest = _longest(text, chain, start, cue)
            if longest is not None:
                past, public = longest
                if not public and (personal or not _of_a_service(text, chain[start])):
                    found.append((chain[start].start, chain[past].end))
    return found


def _of_a_service(text: str, first: Number) -> bool:
    before = text[max(0, first.start - 80) : first.start]
    return not _MOBILE.match(text, first.start) and _SERVICE.search(before) is not None


def _chains(text: str, known: list[Number]) -> Iterator[list[Number]]:
    """Numbers that could belong together: few words between, none of them a measure, none of them a date or a price."""
    spans, thousands = harmless_spans(text), [match.span() for match in THOUSANDS.finditer(text)]
    chain: list[Number] = []
    for number in known:
        gap = text[chain[-1].end : number.start] if chain else ""
        tight = bool(chain) and _TIGHT.fullmatch(gap) is not None
        alone = not tight and (number.digits in _LINES or _inside(number, thousands))
        harmless = not number.spelled and (alone or _inside(number, spans))
        together = tight or (bool(chain) and len(gap) <= 40 and bool(_LOOSE.fullmatch(gap)) and not _BREAK.search(gap))
        if chain and (harmless or not together):
            yield chain
            chain = []
        if not harmless:
            chain.append(number)
    if chain:
        yield chain


def _inside(number: Number, spans: list[tuple[int, int]]) -> bool:
    return any(start < number.end and number.start < end for start, end in spans)


def _longest(text: str, chain: list[Number], start: int, cue: bool) -> tuple[int, bool] | None:
    """The end of the longest telephone number that begins here, and whether it is a public line; None when none does."""
    plus = _PLUS.search(text[max(0, chain[start].start - 8) : chain[start].start]) is not None
    loose, best, count = False, None, 0
    for end in range(start, len(chain)):
        if end > start:
            gap = text[chain[end - 1].end : chain[end].start]
            loose = loose or not _TIGHT.fullmatch(gap)
            cue = cue or (
                not gap and chain[end].spelled != chain[end - 1].spelled
            )  # nobody counts chairs as "four1five"
        count += len(chain[end].digits)
        if count > LONGEST + 2:
            break
        if count < FEWEST:
            continue
        run = _Run(chain[start : end + 1], plus, loose)
        if not loose and (run.digits in _LINES or _FREE.fullmatch(run.digits)):
            best = end, True
        elif _is_phone(run, cue, last=end == len(chain) - 1):
            best = end, False
    return best


def _is_phone(run: _Run, cue: bool, *, last: bool) -> bool:
    digits = run.digits
    count = len(digits)
    if count < FEWEST or all(len(n.digits) == 4 and n.digits[:2] in ("18", "19", "20") for n in run.numbers):
        return False
    if digits.startswith("00") or run.plus:
        return 9 <= count <= LONGEST + 2 and digits.strip("0") != ""
    if digits[0] == "0":
        return 10 <= count <= 11 if run.loose else 9 <= count <= 12
    if all(n.spelled for n in run.numbers) and count == 10 and _AMERICAN.fullmatch(digits) and digits not in _COUNTED:
        return True
    if run.loose:
        return cue and count == 10 and last and set(run.grouping) <= {"1", "3", "4", " "}
    if count in (10, 11) and run.grouping in _GROUPED:
        return count == 10 or _AMERICAN.fullmatch(digits) is not None
    if count == 9 and digits[0] in "67" and run.grouping in ("3 2 2 2", "1 2 2 2 2"):
        return True
    return cue and count <= 12 and (len(run.numbers) <= 6 or set(run.grouping) <= {"1", "2", " "})
