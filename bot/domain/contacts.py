"""A contact between two people, and what may be in the words they write to each other."""

import re
import unicodedata
from dataclasses import dataclass

from bot.domain.people import Person
from bot.domain.times import DAY, HOUR

WORDS_LONGEST = 3500  # relayed words, counted as Telegram does; the rest of its 4096 is for the name and the frame
TALK_SECONDS = 6 * HOUR  # after that, words are not taken for a contact without asking
RENEWAL_SECONDS = 6 * 7 * DAY  # MATCH-06
REPORT_CATEGORIES = ("unkind", "insists", "intimate", "money", "treatment", "other")
DECISIONS = ("talked", "ended", "nothing")
PAUSE_DAYS = (3, 7)
MARKS = "◆●▲■★♣♥♠✚▼◐✦"  # they tell threads apart at a glance; the name says it to who cannot see them


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as one of the two sees it: `other` is the other one, `seeking` whether this one had asked for it, `mark` one
    of MARKS, the same on both sides.
    """

    id: str
    request_id: str | None
    open: bool
    seeking: bool
    paused_by: str | None
    paused_until: int | None
    other: Person
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """A category and no words; `about` and `maker_id` are None when that person erased their account."""

    id: str
    category: str
    made_at: int
    about_id: str | None
    about: str | None
    maker_id: str | None


def length(words: str) -> int:
    """As Telegram counts: UTF-16 code units."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


_DOMAINS = "com|fr|org|net|be|ch|ca|eu|io|me|uk|de|es|it|lu|info|app|gg|re"
_STREETS = (
    "rue|r\\.|avenue|av\\.?|boulevard|bd|bld|place|allée|allee|chemin|impasse|quai|route|cours|passage|résidence|square"
    "|street|st\\.?|road|rd\\.?|lane|drive|close|crescent|terrace|way"
)
_NAMED = "rue|avenue|boulevard|impasse|allée|street|road"
_GIVES_AWAY = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"@\s?\w{3,}|\w@\w",  # an e-mail address, a name on some network
        r"\w\s?(?:\(at\)|\[at\]|arobase)\s?\w",
        r"https?:|www\.|\bt\.me\b|\bwa\.me\b",
        rf"\b[\w-]{{2,63}}\.(?:{_DOMAINS})\b",
        r"(?:\d[\s.\-/()_+]{0,3}){7,30}\d",  # a phone number: eight digits or more
        rf"\b\d{{1,4}}\s?(?:bis|ter)?\s?,?\s(?:\w{{2,12}}\s){{0,2}}(?:{_STREETS})(?:\s|$)",
        rf"\b(?:{_NAMED})\s(?:de\s|du\s|des\s|d'|la\s|l'){{0,3}}\w{{3,30}}[\s,]{{1,3}}\d{{1,4}}\b",
    )
)
_DATE = re.compile(r"(?<![\d/.\-])\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d\d(?![/.\-]?\d)")


def gives_away(words: str) -> bool:
    """Whether words look like they hold a phone number, an address, a name on a network or a link (ANON-05)."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKC", words) if unicodedata.category(c) not in ("Cf", "Mn", "Me")
    )
    plain = _DATE.sub(" ", plain)
    return any(pattern.search(plain) for pattern in _GIVES_AWAY)
