"""Number plates of cars: in the forms of several countries, told in parts, or behind a word that says so."""

import re

from bot.domain.plain_text import found, pattern

_SAID = (
    r"(?:number\splates?|licen[cs]e\splates?|(?:(?<!on\s)my|car|van|cab|californian?)\splates?"
    r"|plates?(?=\s(?:says|ends|starts|reads|begins|starting|beginning|ending))"
    r"|plaques?(?!\s(?:de|du|electrique|chauffante))|immat\w*|registration|\breg(?:'s)?)"
)
_WORDS_ONLY = (
    r"(?:is|says|reads|c'?est|est|end(?:s|ing)?(?:\s(?:in|with))?|(?:qui\s)?(?:se\s)?(?:finit|termine|commence|debute)\spar"
    r"|(?:start|begin)(?:s|n?ing)?(?:\swith)?)"
)
_IS = rf"(?:{_WORDS_ONLY}|are|numero|number|marque|:|=)"
_COUNTIES = "C[ENW]?|DL?|G|K[EKY]|L[DHMS]?|M[HNO]|OY|RN|SO|T|W[HWX]?"
_PLATES = (
    pattern(r"\b[A-Z]{2}([ \-]?)\d{3}\1[A-Z]{2}\b", case=True),  # France
    pattern(r"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b", case=True),  # the United Kingdom
    pattern(rf"\b\d{{2,3}}-(?:{_COUNTIES})-\d{{1,6}}\b", case=True),  # Ireland
    pattern(r"\b[1-9]-[A-Z]{3}-\d{3}\b", case=True),  # Belgium
    pattern(r"\b\d{2,4}\s[A-Z]{2,3}\s(?:\d{2}|2[AB])\b", case=True),  # France, before 2009
    pattern(rf"\b{_SAID}\W{{1,3}}(?:{_IS}\W{{1,2}}){{0,2}}(?=[a-z\-\s]{{0,6}}\d)[a-z0-9][a-z0-9\-]{{1,9}}"),
    pattern(rf"\b(?i:{_SAID})\W{{1,3}}(?i:{_WORDS_ONLY}\W{{1,2}})[A-Z]{{2,7}}\b", case=True),
    pattern(
        r"(?<!price\s)(?<!name\s)(?<!on\smy\s)\b(?i:plates?|tags?)[\s:]{1,2}(?i:(?:is|are|number)\s)?(?=[A-Z\d \-]{0,7}[A-Z])"
        r"(?:(?=[A-Z]*\d)[A-Z\d]{2,4}[ \-]?[A-Z\d]{3,4}|[A-Z]{2,4}[ \-]?\d{3,4})\b",
        case=True,
    ),
    pattern(r"\bplaque\s(?:\w+\s)?[a-z]\d\d\s?[a-z]{3}\b"),  # Quebec
)
# Letters, a number, letters, as one reads them out.
_THEN = r"\W{1,3}(?i:(?:first|then|d'abord|ensuite|puis|apres|et|and|next|followed\sby|les\slettres|letters|finally|enfin)\s){0,2}"
_NUMBER = r"(?:(?:\d{1,4}|(?i:one|zero|oh|un|cent))[\s\-]{0,2}){0,3}\d{1,4}"
_LETTERS = r"[A-Z](?:[\s\-]?[A-Z]){1,2}"
_SPELLED = (
    r"(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango"
    r"|uniform|victor|whiskey|x-?ray|yankee|zulu|\d{1,4})"
)
_READ_OUT = (
    pattern(rf"\b{_LETTERS}{_THEN}{_NUMBER}{_THEN}{_LETTERS}(?![\w'])", case=True),
    pattern(
        rf"\b(?i:plates?|plaques?|reg|immat\w*|tags?)[\s:]{{1,2}}(?i:{_WORDS_ONLY}\s)?{_LETTERS}[\s\-](?:\d[\s\-]?){{2,4}}\b",
        case=True,
    ),
    pattern(
        r"\b(?i:ends?\s(?:in|with)|ending(?:\s(?:in|with))?|(?:finit|termine|commence)\spar|(?:start|begin)s?\swith|starting)\s[A-Z]{2,3}"
        r"(?:\s?\d{1,3})?\b|\b[A-Z]{2}\d\d\s(?i:on|sur)\s(?i:the|la|my|ma)\s(?i:plate|plaque|reg)\b",
        case=True,
    ),
    pattern(
        rf"\b(?=[\w\s,\-]{{2,30}}\d){_SPELLED}(?:\W{{1,3}}(?:(?:then|puis|and|et)\s)?{_SPELLED}){{3,8}}\b(?<=[a-z])"
    ),
    pattern(
        r"\b(?i:licen[cs]e|registration|plates?|plaques?|reg|immat\w*)[\s:,]{1,2}"
        r"(?=[A-Z \-]*\d)(?=[\d \-]*[A-Z])[A-Z\d]{2,4}[ \-]?[A-Z\d]{2,4}\b",
        case=True,
    ),
    pattern(
        r"\b(?:plates?|plaques?|reg|immat\w*)\W{1,3}(?:(?:is|says|c'?est)\s)?(?:[a-z0-9][\s\-]){5,7}[a-z0-9]\b|\b\d[A-Z]{3}\d{3}\b"
    ),
    pattern(r"\b[a-z]{2}[ \-]\d{3}[ \-][a-z]{2}\b|\b[a-z]{2}\d\d\s?[a-z]{3}\b"),
)
_CAR = pattern(
    r"""\b(?:voiture|bagnole|caisse|camion\w*|fourgon\w*|scooter|moto|mobylette|mob|utilitaire|car|van|truck|lorry|bike|moped|motorbike|pickup
    |plates?|plaques?|immat\w*|tags?|reg|registration|garee?|parked|clio|twingo|kangoo|civic|corsa|fiesta|golf|polo|focus|astra|micra|yaris
    |panda|punto|fiat|ford|renault|peugeot|citroen|dacia|toyota|honda|nissan|skoda|seat|transit|berlingo|partner|trafic|duster|sandero|logan
    |picasso|megane|scenic|zoe|qashqai|tesla|volvo|audi|bmw|mini|hatchback|estate|coupe|caravan\w*|fourgonnette|roule|drive|ride|\d{3}\s(?:blanche|grise|noire|rouge|bleue|verte))\b"""
)
_CAR_NEAR = 60
_SIGN = re.compile(r"[A-Z\d]{2,3}[ \-]?[A-Z\d]{2,4}|(?i:plate|plaque|immat|\breg)")


def plates(text: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its case as it was."""
    if not _SIGN.search(text):
        return []
    return [match.span() for match in found(_PLATES, text)]


def plates_read_out(text: str) -> list[tuple[int, int]]:
    """Those that are told in parts beside a car, in a plain text whose numbers are in digits."""
    if not _CAR.search(text):
        return []
    return [
        match.span()
        for each in _READ_OUT
        for match in each.finditer(text)
        if _CAR.search(text, max(0, match.start() - _CAR_NEAR), match.end() + _CAR_NEAR)
    ]
