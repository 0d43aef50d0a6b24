"""A meeting: what is known of it, how its words are read, and when its reminders may be said."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.domain.contact_data import ways_in
from bot.domain.errors import Refused
from bot.domain.kinds import OPEN
from bot.domain.lookalikes import BLANK
from bot.domain.permissions import Role
from bot.domain.practical import NOTHING, Practical, read_spot
from bot.domain.terms import SLOT_LONGEST, Room, Terms
from bot.domain.times import DAY, HOUR, reminder_instant

CHOICES = ("coming", "maybe", "no")
TITLE_LONGEST = 100
PLACE_LONGEST = 200
LINK_LONGEST = 300
NOTE_LONGEST = 800
REASON_LONGEST = 300
MINUTES_DEFAULT = 90

# Quiet hours can bring a reminder forward by a day, and a night when clocks change by an hour more:
# its letters are written that much earlier, each with its own instant.
LEAD_SECONDS = DAY + 2 * HOUR


@dataclass(frozen=True, slots=True)
class Draft:
    """A meeting as a facilitator plans it. `id` is made with the draft, so that a second "yes" makes no second meeting."""

    id: str
    group_id: str
    title: str
    starts_at: int
    minutes: int = MINUTES_DEFAULT
    place: str | None = None
    link: str | None = None
    note: str | None = None
    terms: Terms | None = None
    kind: str = OPEN
    practical: Practical = NOTHING


# Among what is a date's own: its rule did not give it, somebody added it.
EXTRA = "extra"
# ... or its rule gave it, which gives other days since.
BEFORE = "before"


@dataclass(frozen=True, slots=True)
class OfSeries:
    """One date of a series: the `day` the rule (RFC 5545) gave it, 2026-12-03, and what was changed for this date alone."""

    id: str
    rule: str
    day: str
    own: frozenset[str] = frozenset()

    @property
    def is_extra(self) -> bool:
        """Somebody added it on a day that the rule does not give."""
        return EXTRA in self.own

    @property
    def is_before(self) -> bool:
        """The days that follow it were changed, and this one was not."""
        return BEFORE in self.own


@dataclass(frozen=True, slots=True)
class Meeting:
    """`starts_at` is UTC epoch seconds, `zone` and `language` are the group's, `reminders` seconds before the start,
    `kind` one of `kinds.KINDS`.

    `coming` and `maybe` are how many: who they are is shown to nobody (GEM-10). `series`: None for a meeting by itself; `terms`: None
    where nothing is counted; `asked_until`: it was moved, and until then those who had answered are asked again.
    `word`: what whoever changed it last says to those who come.
    """

    id: str
    group_id: str
    group: str
    zone: str
    language: str
    title: str
    starts_at: int
    minutes: int
    place: str | None
    link: str | None
    note: str | None
    state: str
    reason: str | None
    revision: int
    reminders: tuple[int, ...]
    coming: int
    maybe: int
    series: OfSeries | None = None
    terms: Terms | None = None
    asked_until: int | None = None
    kind: str = OPEN
    practical: Practical = NOTHING
    word: str | None = None

    @property
    def ends_at(self) -> int:
        return self.starts_at + self.minutes * 60

    def is_over(self, now: int) -> bool:
        return now >= self.ends_at

    def shows_link(self, choice: str | None, now: int) -> bool:
        """Whether somebody of the group who answered this sees the ways in by now."""
        before = self.practical.link_from
        return not before or (choice == "coming" and now >= self.starts_at - before)

    def takes_answers(self, now: int) -> bool:
        return self.state == "planned" and not self.is_over(now)


@dataclass(frozen=True, slots=True)
class Listed:
    """One of a list, with what its reader answered."""

    meeting: Meeting
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """A meeting, or a draft of one, as it is read. `hidden_link`: there is a way in that its reader may not see; `repeats`:
    the rule of its series, empty for a meeting by itself; `extra`: which does not give this date, `before`: not any more.
    `link_opens`: from this instant on whoever comes sees the way in that is kept
    from its reader until then, 0 when none is; what stands before it is of `Practical`."""

    id: str
    title: str
    starts_at: int
    zone: str
    minutes: int
    place: str | None
    link: str | None
    hidden_link: bool
    note: str | None
    group: str
    group_id: str
    state: str = "planned"
    reason: str | None = None
    coming: int = 0
    maybe: int = 0
    repeats: str = ""
    kind: str = OPEN
    spot: tuple[float, float] | None = None
    access: tuple[str, ...] = ()
    access_words: str = ""
    bring: str = ""
    link_from: int = 0
    link_opens: int = 0
    extra: bool = False
    before: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """A meeting as one person sees it: what they are in its group, what they answered, whether they want reminders; whether
    anybody may join the group (`open_door`); of a series, whether they come every time, and whether it was ended from here on;
    its `room` where something is counted; whether they answered before it was moved, and not since (`stale`); just after "I'm coming",
    another one they come to that is on `meanwhile`. `undo`: what was changed lately and who may change it can still undo; empty for
    nothing. `first`: they have come to none of the group before."""

    meeting: Meeting
    roles: frozenset[Role]
    choice: str | None
    wants_reminders: bool
    open_door: bool = False
    regular: bool = False
    ended: bool = False
    room: Room | None = None
    stale: bool = False
    meanwhile: Meeting | None = None
    undo: str = ""
    first: bool = False


def read_reminders(text: str) -> tuple[int, ...]:
    """Seconds before the start, the longest first, from the stored list."""
    return tuple(sorted({int(part) for part in text.split(",") if part.strip()}, reverse=True))


def write_reminders(befores: Iterable[int]) -> str:
    return ",".join(str(before) for before in befores)


def reminder_plan(
    befores: Iterable[int], starts_at: int, since: int, now: int, zone: str, start: int, end: int
) -> dict[int, int]:
    """When one person is reminded: seconds before the start -> instant.

    None in their quiet hours [start, end), none at or after the start. What was to be said by `since`, when the reminders
    were planned, is not said any more; what came due after it, while nobody could say it, is said now if it still can be.
    Two that would come at once become one, the closest to the start.
    """
    plan: dict[int, int] = {}
    for before in sorted(befores):
        meant = reminder_instant(starts_at - before, starts_at, 0, zone, start, end)
        if meant is None or meant <= since:
            continue
        at = meant if meant >= now else reminder_instant(now, starts_at, now, zone, start, end)
        if at is not None and at not in plan.values():
            plan[before] = at
    return plan


def read_title(text: str) -> str:
    """One line. Refused when nothing can be read in it or it is too long."""
    title = " ".join(_visible(text).split())
    if not any((c.isalnum() or unicodedata.category(c) == "So") and c not in BLANK for c in title):
        raise Refused("meeting-title-empty")
    return _short(title, TITLE_LONGEST)


def read_slot(text: str) -> str:
    """What somebody does at a meeting, in a few words. Refused when nothing can be read in it or it is too long."""
    name = read_title(text)
    return _short(name, SLOT_LONGEST)


def read_place(text: str) -> tuple[str | None, str | None]:
    """Where: an address in words, the way in to an online one, or both."""
    place, link = ways_in.split(_visible(text).strip())
    place = " ".join(place.split()).strip(" ,;")
    if not any(c.isalnum() for c in place):
        if not link:
            raise Refused("meeting-place-empty")
        place = ""
    return _short(place, PLACE_LONGEST) or None, _short(link, LINK_LONGEST) or None


def read_point(latitude: float, longitude: float, title: str, address: str) -> dict[str, Any]:
    """A place on the map as the fields it is, in words too where it has a name. Refused when it is no place on earth."""
    point: dict[str, Any] = {"spot": read_spot(latitude, longitude)}
    words = ", ".join(each for each in (title.strip(), address.strip()) if any(c.isalnum() for c in each))
    place, link = read_place(words) if words else (None, None)
    return point | ({"place": place} if place else {}) | ({"link": link} if link else {})


def read_note(text: str, most: int = NOTE_LONGEST) -> str:
    """Some lines; empty ones in a row become one."""
    note = re.sub(r"\n{3,}", "\n\n", "\n".join(" ".join(line.split()) for line in _visible(text).splitlines())).strip()
    if not note:
        raise Refused("meeting-note-empty")
    return _short(note, most)


def _visible(text: str) -> str:
    """Without marks that are not seen; those that join emoji, and line breaks, stay."""
    return "".join(
        c for c in text if c in "\n\u200c\u200d" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )


def _short(words: str, most: int) -> str:
    if len(words) > most:
        raise Refused("too-long", most=most)
    return words


def details_of(meeting: Meeting, *, inside: bool, link: bool = False) -> Details:
    """What a screen shows of it. Ways in are for those who are in the group: whoever has one could walk in. `link`: its reader sees
    them where they are kept until shortly before the start, too (`Meeting.shows_link`)."""
    place, note, held, facts = meeting.place, meeting.note, bool(meeting.link), meeting.practical
    later = inside and bool(facts.link_from) and not link
    if not inside or later:
        (place, in_place), (note, in_note) = ways_in.split(place or ""), ways_in.split(note or "")
        held = bool(held or in_place or in_note)
    return Details(
        id=meeting.id, title=meeting.title, starts_at=meeting.starts_at, zone=meeting.zone, minutes=meeting.minutes,
        place=place or None, link=meeting.link if inside and not later else None, hidden_link=held and not inside, note=note or None,
        group=meeting.group, group_id=meeting.group_id, state=meeting.state, reason=meeting.reason, coming=meeting.coming,
        maybe=meeting.maybe, repeats=meeting.series.rule if meeting.series else "", kind=meeting.kind,
        spot=facts.spot, access=facts.access, access_words=facts.access_words, bring=facts.bring, link_from=facts.link_from,
        link_opens=meeting.starts_at - facts.link_from if later and held else 0,
        extra=meeting.series is not None and meeting.series.is_extra, before=meeting.series is not None and meeting.series.is_before,
    )  # fmt: skip
