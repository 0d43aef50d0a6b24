"""Number plates of cars, in the forms of several countries, or behind a word that says so."""

import re

from bot.domain.plain_text import pattern

_SAID = (
    r"(?:number\splates?|licen[cs]e\splates?|(?:my|car|van|cab|californian?)\splates?|plates?(?=\s(?:says|ends|starts|reads|begins))"
    r"|plaques?(?!\s(?:de|du|electrique|chauffante))|immat\w*|registration|\breg(?:'s)?)"
)
_COUNTIES = "C[ENW]?|DL?|G|K[EKY]|L[DHMS]?|M[HNO]|OY|RN|SO|T|W[HWX]?"
_PLATES = (
    pattern(r"\b[A-Z]{2}([ \-]?)\d{3}\1[A-Z]{2}\b", case=True),  # France
    pattern(r"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b", case=True),  # the United Kingdom
    pattern(rf"\b\d{{2,3}}-(?:{_COUNTIES})-\d{{1,6}}\b", case=True),  # Ireland
    pattern(r"\b[1-9]-[A-Z]{3}-\d{3}\b", case=True),  # Belgium
    pattern(r"\b\d{2,4}\s[A-Z]{2,3}\s(?:\d{2}|2[AB])\b", case=True),  # France, before 2009
    pattern(
        rf"\b{_SAID}\W{{1,3}}(?:(?:is|says|reads|c'?est|est|ends?\s(?:in|with)|finit\spar|starts?\swith|begins?\swith|commence\spar"
        rf"|numero|number|marque|:|=)\W{{1,2}}){{0,2}}(?=[a-z\-\s]{{0,6}}\d)[a-z0-9][a-z0-9\-]{{1,9}}"
    ),
    pattern(
        rf"\b(?i:{_SAID})\W{{1,3}}(?i:(?:is|says|reads|c'?est|est|ends?\s(?:in|with)|finit\spar|starts?\swith|begins?\swith"
        rf"|commence\spar)"
        rf"\W{{1,2}})[A-Z]{{2,7}}\b",
        case=True,
    ),
    pattern(r"\bplaque\s(?:\w+\s)?[a-z]\d\d\s?[a-z]{3}\b"),  # Quebec
)
_SIGN = re.compile(r"[A-Z\d]{2,3}[ \-]?[A-Z\d]{2,4}|(?i:plate|plaque|immat|\breg)")


def plates(text: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its case as it was."""
    if not _SIGN.search(text):
        return []
    return [match.span() for each in _PLATES for match in each.finditer(text)]
