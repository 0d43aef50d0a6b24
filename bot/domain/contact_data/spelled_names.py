"""Names spelled letter by letter, beside a word that says what they are for: "m-o-s-s-y on insta", "p for papa, i for india"."""

import re

from bot.domain.contact_data.marked import MARKED, beside_marks
from bot.domain.plain_text import pattern

_NEAR = 60  # letters
_FEWEST = 4
# One letter, or what is said in place of one.
_LETTER = (
    r"(?:[a-z0-9](?![a-z0-9'])(?:\s(?:for|as\sin|like|comme|de)\s\w+|\s(?:majuscule|minuscule|maj|capital))?"
    r"|(?:capital|majuscule|chiffre|number|digit|lettre|letter|double|deux\sfois)\s[a-z0-9](?![a-z0-9'])"
    r"|(?:under\s?score|tiret(?:\s(?:du\s)?bas|\s8)?|dash|hyphen|trait\sd'union|dot|point)(?!\w))"
)
_BETWEEN = r"(?:[\s.,\-_/*]{1,3}(?:(?:then|puis|ensuite|et|and)\s)?)"
_RUN = pattern(rf"(?<![\w'.]){_LETTER}(?:{_BETWEEN}{_LETTER}){{{_FEWEST - 1},40}}")
_ONE = re.compile(r"(?<![a-z0-9])[a-z](?![a-z0-9'])", re.IGNORECASE)
_FOR = beside_marks(
    rf"""(?<!\w)(?:{MARKED}|ghost|fantome|face|gram|bot|pseudo\w*|nom|name|surname|prenom|nick\w*|handle|blaze|user\s?name|mail
    |e-?mail|courriel
    |gmail|hotmail|outlook|yahoo|search|cherche|tape|find\sme|retrouve|ajoute|add|follow|spell\w*|spelt|epel\w*|s'ecrit|letters|lettres
    |barre\sde|identifiant|tag|compte|account|arobase|at\ssign)(?!\w)"""
)
# What people say letter by letter anyhow.
_SAYINGS = frozenset(
    {"abcde", "abcd", "azerty", "qwerty", "www", "http", "https", "lgbt", "lgbtq", "ptsd", "adhd", "tdah", "tspt"}
)


def spelled_names(text: str, names: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, which is here with networks marked as well."""
    found = []
    for run in _RUN.finditer(text):
        letters = _ONE.findall(run[0])
        if len(letters) < _FEWEST or "".join(letters).casefold() in _SAYINGS:
            continue
        start, end = run.span()
        if _FOR.search(names, max(0, start - _NEAR), start) or _FOR.search(names, end, end + _NEAR):
            found.append((start, end))
    return found
