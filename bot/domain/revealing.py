"""Who the two people of a contact are, told by degrees: each degree is read only when both have told theirs."""

import re
from dataclasses import dataclass

from bot.domain.errors import Refused
from bot.domain.times import DAY

DEGREES = ("first", "username")  # in this order: the second after the first
WAITS_SECONDS = 7 * DAY  # an offer that the other has not met by then goes, read by nobody
FIRST_LONGEST = 30
_FIRST = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}")


@dataclass(frozen=True, slots=True)
class Offer:
    """`words` are None once both have read."""

    person_id: str
    token: str
    words: str | None


@dataclass(frozen=True, slots=True)
class Degree:
    """Where one of DEGREES stands for one of the two: their own offer, that of the other, and whether both were told."""

    name: str
    mine: Offer | None = None
    theirs: Offer | None = None

    @property
    def done(self) -> bool:
        return self.mine is not None and self.mine.words is None


def read_first_name(text: str) -> str:
    """A first name, or what somebody likes to be called: letters only. Refused when it is more than that."""
    name = " ".join(text.split())
    if len(name) > FIRST_LONGEST or not _FIRST.fullmatch(name):
        raise Refused("names-first-unclear", most=FIRST_LONGEST)
    return name
