"""Where somebody lives: a number and a street, a postcode, a flat. A room, a stop or a district is none."""

import re

from bot.domain.plain_text import pattern

_FRENCH = (
    "rue|r\\.|avenue|av\\.?|ave|boulevard|boul\\.?|bld|bd|bvd|allee|al\\.?|impasse|imp\\.?|faubourg|fbg|villa|lotissement|ruelle|sentier"
    "|montee|esplanade|chaussee|venelle|residence|res\\.|cite|hameau|rang|chem\\.?|ch\\.|rte"
)
_FRENCH_TOO = "cours|place|pl\\.?|chemin|quai|passage|square|route|rond-point"  # words of every day as well
_ENGLISH = (
    "street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln|crescent|cres\\.?|terrace|gardens|grove|mews|boulevard|blvd|highway|hwy|parade"
    "|pde|cct|circuit|estate|rise"
)
_ENGLISH_TOO = "drive|dr\\.?|close|way|court|ct|place|pl|square|sq|row|hill|view|walk|park"
_OF = r"(?:(?:de\ la|de\ l'|de|du|des|d'|la|le|les|l')\s?){0,3}"
_NOT_NAMES = (
    r"in|on|at|of|the|a|an|to|for|and|or|my|your|more|other|people|min|mins|minutes?|hours?|days?|years?|km|miles?|et|ou|dans|sur|pour|"
    r"ans|fois|h|m|big|good|long|short|small|wrong|different|new|old|only|times?|tennis"
)
_HOUSE = r"\b\d{1,5}[a-d]?(?:\s?(?:bis|ter|quater))?\s?,?\s"
_NAME = r"[A-Z0-9][\w'.\-]{0,30}"

ADDRESSES = tuple(
    [
        pattern(text)
        for text in (
            rf"{_HOUSE}(?:{_FRENCH})\s{_OF}(?!(?:barree|fermee|en|a|est|qui|avec)\b)\w{{2,}}",
            rf"{_HOUSE}(?:(?!(?:{_NOT_NAMES})\s)[a-z][\w'.\-]{{2,}}\s){{1,3}}(?:{_ENGLISH})(?=\W|$)",
            r"\b(?:rue|avenue|av\.?|boulevard|bd|chemin|impasse|allee|chaussee|route|quai)\s(?:de\ la|de\ l'|de|du|des|d')\s?"
            r"(?:[\w'\-]+\s){0,2}[\w'\-]{2,},?\s(?:n°\s?|no\s)?\d{1,3}\b(?!\s?(?:h|heures?|ans?|min|m|km|metres?|fois|euros?|€"
            r"|personnes?))",
            r"\brue\s\d{1,4},?\s(?:x|angle|et|porte|villa|n°)\s?\d",
            r"\b(?:p\.?o\.?\s?box|boite\ postale)\s?\d|\bb\.?p\.?\s?\d+\W{1,3}(?:[a-z]-)?\d{4,5}\b",
            r"\b(?:h\.?\s?no\.?|(?:house|flat|plot|door|unit|apt\.?|apartment|villa)\s(?:no\.?|number|\#))\s?:?\s?\d",
            r"\b(?:apt\.?|apartment|flat|appt?\.?|appart(?:ement)?|lot)\s?(?:n°\s?)?\d{1,4}[a-z]?\b.{1,40}"
            r"\b(?:street|road|ave(?:nue)?|lane|house|court|close|rue|batiment|bat|residence|etage|cite|tower)\b",
            r"\b(?:residence|batiment|bat\.?|cite|rue|escalier|entree|hlm|tour)\s[\w' ]{1,30},?.{0,30}\b(?:appartement|appart"
            r"|appt?\.?|apt|digicode|interphone)\s\w",
            r"\b(?:my|our)\s(?:home\s)?address\s(?:is|:|=).{0,40}\d",
            r"\b(?:mon|notre|man|mn)\sad{1,2}res{1,2}e?\b.{0,15}(?::|c'?est|=|est|la|le|\d).{0,30}\d",
            r"\b(?:j'habite|j'crech?e|je\ creche|je\ loge|j'abite|jabite|j'hab|passe[rz]?\ chez\ moi|viens\ chez\ moi|venez\ chez\ moi"
            r"|i\ live\ at|im\ at|i'm\ at|come\ to\ mine|my\ place\ is|my\ house\ is)\W.{0,12}?\d{1,4}\s?(?:bis"
            r"|ter)?,?\s(?!\w+\s?[,.]?$)[a-z]\w+\s[a-z]\w+",
            r"\b(?:post\s?code|eir\s?code|zip)\b.{0,6}\s[a-z0-9]{2,4}\s?[a-z0-9]{3,4}\b(?<=\w\d\w\w|\d\w\w\w|\w\w\d\w|\w\w\w\d)",
            r"\blieu[\ -]dit\b.{1,40}\b\d{5}\b",
            rf"\bau\s\d{{1,4}}\s(?:{_FRENCH_TOO})\s(?:de\ la|de\ l'|des|du)\s?\w",
            r"\bchez\ moi\b.{0,40}\b\d{5}\b|\b\d{5}\b.{0,40}\bchez\ moi\b",
        )
    ]
    + [
        pattern(text, case=True)
        for text in (
            rf"\b\d{{1,5}}[A-Da-d]?(?:\s?(?:bis|ter))?\s?,?\s(?i:{_FRENCH_TOO})\s(?i:{_OF})[A-Z]\w+",
            rf"\b\d{{1,5}}[A-Da-d]?(?:\s?(?:bis|ter))?\s?,?\s(?i:{_FRENCH_TOO})\s(?i:{_OF})\w+.{{0,25}}\b\d{{5}}\b",
            rf"\b\d{{1,5}}[A-Da-d]?,?\s(?:{_NAME}\s){{1,3}}(?i:{_ENGLISH}|{_ENGLISH_TOO})(?=\W|$)",
            rf"\b\d{{1,5}}[a-d]?\s(?!(?:{_NOT_NAMES})\s)[a-z]{{3,}}\s(?:court|drive|close|place|square)\s(?:flat|room|apt|estate)\b",
            rf"\b(?:{_NAME}\s){{1,3}}?{_NAME},\s(?:{_NAME}\s){{1,2}}(?i:{_ENGLISH}|{_ENGLISH_TOO}),\s[A-Z]",
            rf"\b(?i:rue|avenue|av\.|boulevard|bd|chaussee|chemin)\s(?:{_NAME}\s){{0,2}}[A-Z][\w'\-]+\s\d{{1,3}}(?:,|\s?bte|$)",
            r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",  # the United Kingdom
            r"\b[AC-FHKNPRTVWY]\d[\dW]\s?(?=[A-Z\d]*[A-Z])[AC-FHKNPRTVWXY\d]{4}\b",  # Ireland
            r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b",  # Canada
            r"\b(?:NSW|VIC|QLD|TAS|ACT)\s\d{4}\b",
            r"\b\d{1,4},\s(?:[A-Z]\w+\s){0,3}[A-Z]\w+,\s(?:\w+\s)?\d{5}\s[A-Z]",
        )
    ]
)

_STREETS = frozenset(re.findall(r"[a-z]{2,}", f"{_FRENCH}|{_FRENCH_TOO}|{_ENGLISH}|{_ENGLISH_TOO}")) | frozenset(
    ("r", "h", "box", "bp", "boite", "house", "flat", "plot", "door", "unit", "apt", "apartment", "appt", "app", "appart",
     "appartement", "batiment", "bat", "escalier", "entree", "hlm", "tour", "address", "adresse", "adress", "habite", "crech",
     "creche", "loge", "abite", "jabite", "hab", "chez", "live", "im", "come", "place", "post", "zip", "eircode", "lieu")
)  # fmt: skip
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d|\b(?:NSW|VIC|QLD|TAS|ACT)\b|\d{5} [A-Z]")
_WORD = re.compile(r"[a-z]+")


def addresses(text: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its case as it was and its numbers in digits."""
    if _STREETS.isdisjoint(_WORD.findall(text.casefold())) and not _POSTCODE.search(text):
        return []
    return [match.span() for each in ADDRESSES for match in each.finditer(text)]
