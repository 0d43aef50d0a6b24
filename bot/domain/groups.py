"""A group, its charter and who belongs to it; how its name, charter and reminders are read from what people type."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.errors import Refused
from bot.domain.lookalikes import folded
from bot.domain.people import LANGUAGES, Person
from bot.domain.permissions import Role
from bot.domain.times import DAY, read_duration, zones

JOINING = ("open", "approval")
NAME_LONGEST = 60
TOWN_LONGEST = 60
CHARTER_LONGEST = 3000  # with its title and the words around it, it fits one Telegram message of 4096
REMINDERS_MOST = 5
REMINDER_LONGEST = 60 * DAY
INVITE_SECONDS = 30 * DAY

# After somebody was removed, coming back needs a yes for this long, and once they may ask for another look.
REMOVED_SECONDS = 30 * DAY
# Somebody who asks, takes it back and asks again rings the facilitators' bell once a day only.
ASKED_SECONDS = DAY


@dataclass(frozen=True, slots=True)
class Group:
    """`joining` is open or approval; `reminders` are seconds before a meeting (None: the operator's, empty: none)."""

    id: str
    name: str
    town: str
    language: str
    zone: str
    joining: str
    reminders: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A group that is about to be made."""

    name: str
    town: str
    language: str
    zone: str
    joining: str
    charter: str


@dataclass(frozen=True, slots=True)
class Charter:
    """One version of what the members agree on; `written_at` is UTC epoch seconds."""

    version: int
    words: str
    written_at: int


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody in a group: `state` is waiting, member or stepped_back; `pseudonym` their name there, if another."""

    state: str
    role: str
    muted: bool
    pseudonym: str | None
    charter_version: int
    agreed_at: int
    handle: str = ""

    @property
    def inside(self) -> bool:
        return self.state != "waiting"


@dataclass(frozen=True, slots=True)
class View:
    """A group as one person meets it: the version of its charter, their membership (None: not in it) and what they are there."""

    group: Group
    charter_version: int
    place: Membership | None  # letters that wait keep it by this name
    roles: frozenset[Role]

    @property
    def inside(self) -> bool:
        return self.place is not None and self.place.inside

    @property
    def state(self) -> str:
        """That of their membership; empty when they have none."""
        return self.place.state if self.place is not None else ""

    @property
    def agreed(self) -> bool:
        """To the charter that counts now."""
        return self.place is not None and self.place.charter_version == self.charter_version

    @property
    def facilitates(self) -> bool:
        return Role.FACILITATOR in self.roles

    @property
    def runs(self) -> bool:
        return self.facilitates or Role.COORDINATOR in self.roles


@dataclass(frozen=True, slots=True)
class GroupOfMine:
    """A group somebody is in, as menus need it."""

    id: str
    name: str
    town: str
    language: str
    zone: str
    role: str = "member"
    state: str = "member"
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a group. `handle` names this membership and nobody's person: two groups cannot be compared by it."""

    person: Person
    group_id: str
    handle: str
    state: str
    role: str
    muted: bool
    pseudonym: str | None
    charter_version: int
    agreed_at: int
    since: int

    @property
    def name(self) -> str:
        """What the others of this group read (GEM-03)."""
        return name_in(self.person, self.pseudonym)


@dataclass(frozen=True, slots=True)
class Look:
    """How often and when last somebody looked at a member's data in a group (GDPR-07); `by` is None when they are gone."""

    group_id: str
    group_name: str
    by: str | None
    what: str
    times: int
    last_at: int


def name_in(person: Person, pseudonym: str | None) -> str:
    """Somebody's name in a group: the one they chose for it, else the one they have everywhere."""
    return pseudonym or person.name


def read_name(text: str) -> str:
    """A group's name. Refused when it holds no letter or is too long."""
    return _line(text, NAME_LONGEST, "newgroup-name-empty")


def read_town(text: str) -> str:
    return _line(text, TOWN_LONGEST, "newgroup-town-empty")


def read_charter(text: str) -> str:
    """A charter's words, paragraphs kept. Refused when empty or longer than one message can hold."""
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in _visible(text).split("\n"))).strip()
    if not folded(words):
        raise Refused("charter-empty")
    if len(words.encode("utf-16-le")) // 2 > CHARTER_LONGEST:
        raise Refused("too-long", most=CHARTER_LONGEST)
    return words


def read_language(text: str) -> str:
    if text not in LANGUAGES:
        raise Refused("old-button")
    return text


def read_joining(text: str) -> str:
    if text not in JOINING:
        raise Refused("old-button")
    return text


def read_zone(text: str) -> str:
    """An IANA zone, by its name or by its town alone, whatever the case, the accents and the spaces. Refused when there is none."""
    asked = re.sub(r"\s+", "_", text.strip()).casefold()
    found = next((zone for zone in zones() if zone.casefold() == asked), None) or _zones_by_town().get(folded(text))
    if found is None or not folded(text):
        raise Refused("zone-unknown")
    return found


# The rest of the list is other names of the same zones ("US/Pacific") and clocks of no place ("Etc/GMT+2").
_PLACES = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)


@lru_cache(maxsize=1)
def _zones_by_town() -> dict[str, str]:
    """A town that two zones are named after stands for the first of them: they have the same clocks."""
    return {folded(zone.split("/")[-1]): zone for zone in sorted(zones(), reverse=True) if zone.startswith(_PLACES)}


_UNITS = (
    (r"(?:semaines?|sem|weeks?)", "w"),
    (r"(?:jours?|days?|j)", "d"),
    (r"(?:heures?|hours?)", "h"),
    (r"(?:minutes?|mins?|mn)", "m"),
    (r"(?:secondes?|seconds?|secs?)", "s"),
)


_SAID = (
    (re.compile(r"(?<!\w)(?:avant|before|plus\s+tôt|earlier)(?!\w)"), ""),
    (re.compile(r"(?<!\w)(?:la\s+veille|the\s+day)(?!\w)"), "1d"),
    (re.compile(r"(?<!\w)(?:une?|an?|one)\s+(?=[jhsmdw])"), "1 "),
    (re.compile(r"(?<!\w)(?:deux|two)\s+(?=[jhsmdw])"), "2 "),
    (re.compile(r"(?<!\w)(?:trois|three)\s+(?=[jhsmdw])"), "3 "),
)


def read_reminders(text: str) -> tuple[int, ...]:
    """Seconds, longest first, of "24h, 1h", "2 jours et 30 minutes" or "la veille, une heure avant". Refused when unclear, too
    many or too far.

    "0", "non" and "none" mean no reminder. "et" and "and" part two reminders, as commas do.
    """
    words = text.casefold().strip()
    for said, figures in _SAID:
        words = said.sub(figures, words).strip()
    if words in ("0", "non", "no", "none", "aucun"):
        return ()
    for unit, letter in _UNITS:
        words = re.sub(rf"(?<=\d)\s*{unit}(?![^\W\d_])", letter, words)
    words = re.sub(r"(\dh)\s*(\d{1,2})(?!\s*[\dsmhdw])", r"\1\2m", words)  # "1h30"
    parts = [part for part in re.split(r"[,;\n]|\bet\b|\band\b", words) if part.strip()]
    try:
        found = {read_duration(part) for part in parts}
    except ValueError as trouble:
        raise Refused("group-reminders-unclear") from trouble
    if not found or len(found) > REMINDERS_MOST or min(found) <= 0 or max(found) > REMINDER_LONGEST:
        raise Refused("group-reminders-unclear")
    return tuple(sorted(found, reverse=True))


def _line(text: str, most: int, empty: str) -> str:
    line = re.sub(r"\s+", " ", _visible(text)).strip()
    if not folded(line):
        raise Refused(empty)
    if len(line) > most:
        raise Refused("too-long", most=most)
    return line


def _visible(text: str) -> str:
    """Without control characters and those that turn the writing round; line breaks and joined emoji stay."""
    kept = "\n\u200d"
    return "".join(
        c if c in kept or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn") else " " if c == "\t" else ""
        for c in text
    )
