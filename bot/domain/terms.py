"""How many may come to a meeting, how long a freed place is kept for the next in the line, and an answer after a move."""

import re
from dataclasses import dataclass, replace

from bot.domain.errors import Refused
from bot.domain.times import DAY, HOUR, MINUTE, quiet_until

SEATS_MOST = 500
GUESTS_MOST = 2  # that one person brings

OFFER_SECONDS = 2 * HOUR
OFFER_SHORTEST_SECONDS = 10 * MINUTE

# After a move: half of what is left, in these bounds, and never at night (minutes after midnight) on the clocks of the group.
RENEW_LONGEST_SECONDS = 2 * DAY
RENEW_SHORTEST_SECONDS = 2 * HOUR
NIGHT = (21 * 60, 10 * 60)

_NUMBER = re.compile(r"([+-]?)\s*(\d[\d\s.,'’]*)\s*(?:[^\W\d]+\.?)?")


# What somebody can do at a meeting, beside what is typed.
WELCOME = "welcome"
SLOT_KINDS = (WELCOME, "host", "driver", "cook", "key")
SLOTS_MOST = 5  # at one meeting
SLOT_PEOPLE_MOST = 9  # who do the same
SLOT_LONGEST = 40

COVER_SECONDS = 4 * HOUR  # those who did it before are asked so long before everybody
OPEN_SECONDS = 2 * DAY  # what nobody takes is asked for so long before the start
OPEN_AT_FIRST_SECONDS = HOUR  # and no sooner than this after it was made


@dataclass(frozen=True, slots=True)
class Slot:
    """Something to do at a meeting, by `most` people. `key`: one of SLOT_KINDS, or made of the typed `name`, the same for the same
    words."""

    key: str
    name: str = ""
    most: int = 1


@dataclass(frozen=True, slots=True)
class SlotSeen:
    """The same as one person sees it: how many do it, and whether they do."""

    key: str
    name: str
    most: int
    taken: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """What is counted at a meeting. `seats`: how many may come, guests included; None: as many as like. `slots`: what somebody is
    needed for. `needed`: how many have to come, as told so many seconds before the start; `few`: it was called off since fewer did."""

    seats: int | None = None
    slots: tuple[Slot, ...] = ()
    needed: int | None = None
    needed_before: int = 0
    few: bool = False

    def having(self, slot: Slot) -> "Terms":
        """With this slot, in the place of one of the same key. Refused when there are too many."""
        slots = [slot if each.key == slot.key else each for each in self.slots]
        slots += [] if slot in slots else [slot]
        if len(slots) > SLOTS_MOST:
            raise Refused("slots-many", most=SLOTS_MOST)
        return replace(self, slots=tuple(slots))

    def without(self, key: str) -> "Terms":
        return replace(self, slots=tuple(each for each in self.slots if each.key != key))


@dataclass(frozen=True, slots=True)
class Moved:
    """After a change of the start: how many have answered since, how many are `awaited`, until when their places are kept, UTC
    epoch seconds; `mine`: whether who reads is one of these."""

    renewed: int
    awaited: int
    until: int
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Needed:
    """So many people have to say that they come `by` then, UTC epoch seconds; `few`: fewer did."""

    people: int
    by: int
    few: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """The places of a meeting as one person sees them: `taken` by those who come, their guests, and whoever is offered one; how
    many wait in the `line`; of who reads, their `position` in it (0: they are not), until when a place is theirs to take, UTC
    epoch seconds, and how many `guests` they bring. `moved`: None for a meeting that was not."""

    seats: int | None
    taken: int
    line: int
    position: int = 0
    offered_until: int | None = None
    guests: int = 0
    moved: "Moved | None" = None
    slots: tuple[SlotSeen, ...] = ()
    needed: Needed | None = None

    @property
    def free(self) -> int | None:
        """None: as many as like."""
        return None if self.seats is None else max(0, self.seats - self.taken)

    @property
    def full(self) -> bool:
        """Whether who comes now goes to the end of the line."""
        return self.free is not None and (self.free == 0 or self.line > 0)


def read_seats(text: str) -> int:
    """A number of places, as somebody wrote it: "12", "12 places". Refused with what is wrong with it."""
    return check_seats(_read(text, "seats-unclear"))


def _read(text: str, unclear: str) -> int:
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise Refused(unclear)
    digits = re.sub(r"\D", "", found[2])[:9]
    return -int(digits) if found[1] == "-" else int(digits)


def check_seats(seats: int) -> int:
    """The same of a number that a button carries."""
    if seats < 1:
        raise Refused("seats-none")
    if seats > SEATS_MOST:
        raise Refused("seats-many", most=SEATS_MOST)
    return seats


def read_needed(text: str) -> int:
    """How many people have to come, as somebody wrote it. Refused with what is wrong with it."""
    return check_needed(_read(text, "needed-unclear"))


def check_needed(people: int) -> int:
    """The same of a number that a button carries."""
    if people < 2:
        raise Refused("needed-least")
    return check_seats(people)


def offered_until(at: int, starts_at: int, zone: str, quiet_from: int, quiet_to: int) -> int:
    """Until when somebody who reads it at this instant may take a place: two hours, near the start a quarter of what is left.

    What would end in their quiet hours ends so long after them, unless the meeting has begun by then. Never after the start.
    """
    end = at + _time(starts_at - at)
    calm = quiet_until(end, zone, quiet_from, quiet_to)
    if end < calm < starts_at:
        end = calm + _time(starts_at - calm)
    return min(end, starts_at)


def _time(left: int) -> int:
    return min(OFFER_SECONDS, max(OFFER_SHORTEST_SECONDS, left // 4))


def renewed_until(now: int, starts_at: int, zone: str) -> int:
    """Until when those who had answered keep their places after a move; never after the start."""
    end = now + min(RENEW_LONGEST_SECONDS, max(RENEW_SHORTEST_SECONDS, (starts_at - now) // 2))
    return min(quiet_until(end, zone, *NIGHT), starts_at)


def ask_everybody_at(now: int, starts_at: int) -> int:
    """When everybody is asked to do something that those who did it before did not take; sooner near the start."""
    return now + min(COVER_SECONDS, (starts_at - now) // 4)


def look_for_cover_at(now: int, starts_at: int) -> int | None:
    """When what nobody has taken is asked for; None when it is too late."""
    at = max(starts_at - OPEN_SECONDS, now + OPEN_AT_FIRST_SECONDS)
    return at if at < starts_at else None


def warned_at(now: int, by: int) -> int:
    """When who facilitates hears that fewer come than are needed: a day before it is decided, or half of what is left."""
    return by - min(DAY, (by - now) // 2)
