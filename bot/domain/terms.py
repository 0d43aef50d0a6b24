"""How many may come to a meeting, and how long a freed place is kept for the next in the line."""

import re
from dataclasses import dataclass

from bot.domain.errors import Refused
from bot.domain.times import HOUR, MINUTE, quiet_until

SEATS_MOST = 500
GUESTS_MOST = 2  # that one person brings

OFFER_SECONDS = 2 * HOUR
OFFER_SHORTEST_SECONDS = 10 * MINUTE

_NUMBER = re.compile(r"([+-]?)\s*(\d[\d\s.,'’]*)\s*(?:[^\W\d]+\.?)?")


@dataclass(frozen=True, slots=True)
class Terms:
    """What is counted at a meeting. `seats`: how many may come, guests included; None: as many as like."""

    seats: int | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The places of a meeting as one person sees them: `taken` by those who come, their guests, and whoever is offered one; how
    many wait in the `line`; of who reads, their `position` in it (0: they are not), until when a place is theirs to take, UTC
    epoch seconds, and how many `guests` they bring."""

    seats: int | None
    taken: int
    line: int
    position: int = 0
    offered_until: int | None = None
    guests: int = 0

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
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise Refused("seats-unclear")
    digits = re.sub(r"\D", "", found[2])[:9]
    return check_seats(-int(digits) if found[1] == "-" else int(digits))


def check_seats(seats: int) -> int:
    """The same of a number that a button carries."""
    if seats < 1:
        raise Refused("seats-none")
    if seats > SEATS_MOST:
        raise Refused("seats-many", most=SEATS_MOST)
    return seats


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
