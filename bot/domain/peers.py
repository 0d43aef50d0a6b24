"""Who may be asked to help whom, and in which order: values and rules of peer contact (MATCH, PEER)."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.times import DAY, HOUR, instant_of, local

# Broad on purpose: lived experience in words that are no diagnosis, and interests to share (MATCH-02). Five to a screen.
TOPICS = (
    "daily", "papers", "home", "work", "family",
    "lonely", "hard", "grief", "parent", "unfair",
    "mind", "drink", "disability", "illness", "carer",
    "cooking", "music", "sport", "walking", "crafts",
)  # fmt: skip

WORDS_LONGEST = 3500  # relayed words, counted as Telegram does; the rest of its 4096 is for the name and the frame
TALK_SECONDS = 6 * HOUR  # after that, words are not taken for a contact without asking
RENEWAL_SECONDS = 6 * 7 * DAY  # MATCH-06
REQUESTS_A_DAY = 5  # SAFE-02
UNTIL_I_SAY = 4_102_444_800  # a pause without an end: the year 2100
MOST_OPEN_HIGHEST = 10

REPORT_CATEGORIES = ("unkind", "insists", "intimate", "money", "treatment", "other")
DECISIONS = ("talked", "ended", "nothing")


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody offers; `refused` are topics they do not want to speak of, `paid` a peer worker's status (PEER-06)."""

    topics: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Helper:
    """An offer to help: asked, approved, refused or stopped (which is also how a new one begins). Instants in UTC."""

    person_id: str
    state: str
    profile: Profile
    most_open: int
    paused_until: int | None
    decided_at: int | None

    def paused(self, now: int) -> bool:
        return self.paused_until is not None and self.paused_until > now


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a seeker asked for. No topic is a choice; `deadline` is how many seconds each helper has to answer."""

    topics: tuple[str, ...]
    language: str
    deadline: int = DAY
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """searching (somebody is being asked), found (a helper said yes), open (a contact), nobody, withdrawn, closed."""

    id: str
    seeker_id: str
    state: str
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class Candidate:
    """A helper at this moment. `load` counts open contacts and questions that wait for an answer (never shown: PEER-03)."""

    helper_id: str
    profile: Profile
    most_open: int
    load: int
    reachable: bool = True
    paused_until: int | None = None
    last_asked: int | None = field(default=None)


def fits(candidate: Candidate, wishes: Wishes, now: int) -> bool:
    """Whether this helper may be asked now (MATCH-02, PEER-01)."""
    profile, wished = candidate.profile, set(wishes.topics)
    return (
        candidate.reachable
        and (candidate.paused_until is None or candidate.paused_until <= now)
        and candidate.load < candidate.most_open
        and candidate.helper_id not in wishes.without
        and wishes.language in profile.languages
        and not wished & set(profile.refused)
        and (not wished or bool(wished & set(profile.topics)))
    )


def choose(candidates: Iterable[Candidate], wishes: Wishes, request_id: str, now: int) -> str | None:
    """The helper to ask: the least loaded, then who was asked longest ago, then by lot; None when nobody is free."""
    free = [candidate for candidate in candidates if fits(candidate, wishes, now)]
    best = min(free, key=lambda c: (c.load, c.last_asked or 0, _lot(request_id, c.helper_id)), default=None)
    return None if best is None else best.helper_id


def _lot(request_id: str, helper_id: str) -> bytes:
    """Drawn anew for each request, the same when it is looked at twice."""
    return hashlib.blake2b(f"{request_id} {helper_id}".encode(), digest_size=8).digest()


def known_topics(topics: Iterable[str]) -> tuple[str, ...]:
    """Those of the list, in its order, each once."""
    given = set(topics)
    return tuple(topic for topic in TOPICS if topic in given)


def to_mask(topics: Iterable[str]) -> str:
    """Topics as a few characters for a button."""
    return f"{sum(1 << TOPICS.index(topic) for topic in set(topics)):x}"


def from_mask(mask: str) -> tuple[str, ...]:
    """The topics of a button's mask. ValueError when it was made up."""
    if not re.fullmatch(r"[0-9a-f]{1,5}", mask):
        raise ValueError(mask)
    bits = int(mask, 16)
    if bits >> len(TOPICS):
        raise ValueError(mask)
    return tuple(topic for place, topic in enumerate(TOPICS) if bits >> place & 1)


def next_monday(now: int, zone: str) -> int:
    """The instant when the next Monday begins there; a week from now on a Monday."""
    today = local(now, zone).date()
    monday = today + timedelta(days=7 - today.weekday())
    return instant_of(datetime(monday.year, monday.month, monday.day), zone)  # noqa: DTZ001


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
        r"@\s?\w{3,}",  # an e-mail address, a name on some network
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
