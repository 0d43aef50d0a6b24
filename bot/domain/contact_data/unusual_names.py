"""Names that no pattern tells from a word, since they are nearly words: "mossypots on insta". Whoever knows usual words sees it.

The words lie in `usual_words.txt`, without their endings, as `tests/usual_words.py` gathers them.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from importlib.resources import files

from bot.domain.contact_data.marked import MARKED, beside_marks
from bot.domain.contact_data.network_names import FOR_THINGS
from bot.domain.once import once
from bot.domain.plain_text import Plain, pattern

SHORTEST = 5
_NEAR = 60  # letters between a network and a name
_LOOKED_AT = 90  # letters before a name
_ENDING = re.compile(
    r"(?<=[a-z]{4})(?:ation|issement|ement|ment|ness|able|ible|ings?|ers?|eurs?|euses?|ais|ait|aient|ante?s?|ent|ons|ez|ees?|ies?|ed|ly|fully?|less"
    r"|ish|es?|[sdrxy])$"
)
_WORD = re.compile(r"(?<![\w@./\-#'])[A-Za-z][A-Za-z0-9]{3,40}(?![\w@/\-']|\.\w)")
_WITH_DIGIT = re.compile(r"[a-z]{2,30}\d[a-z\d]{0,20}")
_NO_NAME = re.compile(
    r"(?:\w*(?:ments?|ions?|ness|ing|ed|ly|[ai]ble|less|ful)|(?:covid|mp|ps|h|vol|page|jour|day|step|top|iphone"
    r"|windows)\d+)"
)
_MAILS = "gmail|hotmail|outlook|yahoo|proton|icloud|gmx|laposte|sfr|bbox|btinternet|virginmedia|aol|posteo|wanadoo"
_ELSEWHERE = r"(?:partout|everywhere|ailleurs|elsewhere|over\sthere|la-bas)"
_NET = rf"(?:(?!{FOR_THINGS}){MARKED}|(?<!\w)(?:{_MAILS})(?!\w))"
_SIGN = beside_marks(rf"{_NET}|(?<!\w){_ELSEWHERE}(?!\w)")
_THE = r"(?:the\s|my\s|l'|le\s|la\s|mon\s)?"
# Said only before a name.
_NAMED = (
    r"(?:called|named|m'appelle|nomme|sous|under|as|en\stant\sque|utilise|i\suse|go\sby|name'?s|names|nom|name|pseudo|handle|user(?:\s?name)?|blaze"
    r"|nick|mine'?s|mine\sis|le\smien\sc'?est|moi\sc'?est|surnom|accounts?|compte|identifiant|r?ajoute[rsz]?|add|friend|dm|mp|pm|ping|hmu|arobase)"
)
_BEING = r"(?:je\ssuis|j'?suis|chuis?|i'?m|i\sam|c'?\s?est|c|it'?s|is|tag|at)"
_FINDING = r"(?:(?:re)?cherche[rsz]?|tape[rsz]?|type|search(?:\sfor)?|look\s(?:up|for)|find|follow|put|mets?|enter|rentre|avec|id|by)"
_QUOTE = r"[\"'«“]?\s?"
_AFTER_NAMED = beside_marks(rf"\b{_NAMED}\s(?:(?:de|of|c'?est|est|is|le|the)\s){{0,2}}{_QUOTE}$")
_AFTER_WORDS = beside_marks(rf"\b(?:{_BEING}|{_FINDING})\s{_QUOTE}$")
# The same, said at once of a network: "I have snap, it's …". Of what is only talked about people say how it is, and how they are.
_AFTER_BOTH = beside_marks(
    rf"(?:\b(?:on|sur|for|pour|via|got|have|i'?ve|j'ai|as|t'as|avez|use|utilises?|my|mon)\s{_THE}{_NET}(?:\s(?:too|aussi))?\W{{1,3}}|{_NET}\s?[?):]\s?)"
    rf"(?:(?:moi|then|puis|just|et|and|you\scan|tu\speux|alors)\s){{0,2}}(?:{_BEING}|{_FINDING})\s{_QUOTE}$"
)
_FIRST = pattern(r"(?:^|[.;:!?()\n\"«“=>→👉|~,]\s{0,2}|\s-{1,2}\s|[,.]\s(?:et|and|donc|so|ok)\s)[\"'«“]?\s?$")
_AFTER_NETWORK = beside_marks(
    rf"(?:(?:^|[.!?:\n(]\s?)\W{{0,3}}|\b(?:my|mon|mn|sur|hmu|tiens|voila)\s(?:\w+\s)?){_NET}\s$"
)
_ON_NETWORK = beside_marks(rf"[\"'»”]?\s(?:over\s)?(?:on|sur|in|into|dans|chez)\s{_THE}{_NET}|\s\(?(?:on|sur)\s{_NET}")
_ELSEWHERE_TOO = beside_marks(rf"\s(?:on\s|sur\s)?{_ELSEWHERE}(?!\w)")
_THE_NETWORK = beside_marks(
    rf"\s?[,(–+-]{{1,2}}\s?(?:(?:that'?s|is|c'?est|c|puis|then|plus)\s)?{_THE}{_NET}\)?(?=\W*$|[.,;!?])"
)
_END = pattern(
    r"[\"'»”]?\s?(?:\W*$|[.,;:!?)\n–](?!\s?\w+ing\b))|\s(?:(?:comme|as|en)\s(?:my\s|mon\s|a\s)?(?:pseudo|nom|name|blaze|user\w*|handle)|si\s(?:tu|vous|t'as|ca|jamais)|if\s(?:you|u|it|ever)"
    r"|tout\s(?:attache|colle)|all\s(?:one|lower)|en\sun|one\sword|sans\s(?:espaces?|majuscules?|accents?)|no\s(?:caps|spaces?|dots?)|r?ajoute|add|ecri[sv]|dm|mp|message|hmu|stp|svp|please|pls|x+\b"
    r"|with\s(?:an?|one|two|three|no)\s|avec\s(?:une?|deux|trois)\s|for\sa\s(?:chat|natter)|pour\s(?:parler|discuter|causer)|too\b"
    r"|aussi\b|and\si'?ll|et\stu)",
)
_AS_NAME = pattern(r"\s(?:comme|as|en)\s(?:my\s|mon\s|a\s)?(?:pseudo|nom|name|blaze|user\w*|handle)\b")
# Somebody is about to be told where to go on.
_OFFERED = beside_marks(
    rf"""\b(?:j'ai|i\shave|i'?ve(?:\sgot)?|(?:got|have|as|avez|t'as|use|utilises?)|(?:je\ssuis|j'?suis|i'?m|u|t'es|tu\ses|are\syou)(?:\s(?:aussi|surtout|also|mostly))?\s(?:on|sur)|my|mon|pour|for|via|via\sle)\s{_THE}{_NET}
    |\b(?:r?ajoute|add|ecri[sv]\w*|write|dm|mp|message|msg|find|trouve\w*|rejoin\w*|join|contacte\w*|reach|hmu|continue\w*|carry\son|parle\w*|talk|live)[\s\-](?:[\w\-]+\s){{0,5}}(?:on|sur|via)\s{_THE}{_NET}
    |(?:(?:^|[.!?\n]\s?)(?:the\s|le\s|l')?(?:little\s|petit\s)?|\bif\s(?:ever|needed)\W{{1,2}}|\bsi\s(?:jamais|besoin)\W{{1,2}}|\bjust\sin\scase\W{{1,2}}){_NET}(?:\stoo)?\s?[,:=(>–-]{{1,2}}\s?$"""
)
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")


def stem(word: str) -> str:
    """A word of small letters without the endings that it has in other forms."""
    return _ENDING.sub("", word)


@lru_cache(maxsize=4096)
def _is_usual(word: str) -> bool:
    return stem(word) in _usual() or _NO_NAME.fullmatch(word) is not None


@once
def _usual() -> frozenset[str]:
    return frozenset(files("bot.domain.contact_data").joinpath("usual_words.txt").read_text("utf-8").split())


def unusual_names(text: Plain, names: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, which is here with networks marked as well."""
    unusual = [match for match in _WORD.finditer(text.text) if _is_unusual(text, match)]
    if not unusual:
        return []
    signs = [match.span() for match in _SIGN.finditer(names)]
    return [match.span() for match in unusual if _near(names, signs, *match.span()) and _stands_as_name(names, match)]


def _near(text: str, signs: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a network is named shortly before or after, in the same sentence or the one beside it, and not by this word."""
    at = bisect_left(signs, (start, start))
    before, after = signs[max(0, at - 1) : at], signs[at : at + 1]
    if any(first < end and start < last for first, last in before + after):
        return False
    between = [(last, start) for _, last in before] + [(end, first) for first, _ in after]
    return any(b - a <= _NEAR and len(_SENTENCE_ENDS.findall(text, a, b)) < 2 for a, b in between)


def _is_unusual(text: Plain, match: re.Match[str]) -> bool:
    word = match[0].casefold()
    if not word.isalpha():
        return _WITH_DIGIT.fullmatch(word) is not None and _NO_NAME.fullmatch(word) is None
    if len(word) < SHORTEST or _is_usual(word):
        return False
    return text.written[text.at[match.start()] : text.at[match.end() - 1] + 1].isascii()


def _stands_as_name(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before = text[max(0, start - _LOOKED_AT) : start]
    named, ends = _AFTER_NAMED.search(before) is not None, _END.match(text, end) is not None
    if match[0].istitle():  # of somebody or some place, more often than not
        return named and (ends or _ON_NETWORK.match(text, end) is not None)
    said, first = named or _AFTER_WORDS.search(before) is not None, _FIRST.search(before) is not None
    if _ON_NETWORK.match(text, end) or _THE_NETWORK.match(text, end):
        return said or first
    if _ELSEWHERE_TOO.match(text, end):
        return said
    if not ends:
        return False
    if _AS_NAME.match(text, end):
        return True
    return (named and _SIGN.search(before) is not None) or (
        _AFTER_BOTH.search(before) is not None
        or _AFTER_NETWORK.search(before) is not None
        or (first and _OFFERED.search(before) is not None)
    )
