"""What people need to find a meeting and to get in: the point on a map, access, what to bring, and from when its link is seen."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.times import DAY, HOUR

ACCESS = ("step_free", "quiet_room", "bus")  # what has a button; the rest is in own words
WORDS_LONGEST = 300
LINK_FROM = (0, HOUR // 2, 2 * HOUR, DAY)


@dataclass(frozen=True, slots=True)
class Practical:
    """`spot`: latitude and longitude in degrees, None for no point on a map; `access`: of ACCESS, and in own words. `link_from`: so many
    seconds before the start whoever comes sees the link; 0: everybody of the group does, at any time."""

    spot: tuple[float, float] | None = None
    access: tuple[str, ...] = ()
    access_words: str = ""
    bring: str = ""
    link_from: int = 0


NOTHING = Practical()
FIELDS = frozenset(Practical.__dataclass_fields__)


def merged(now: Practical, values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values, those of FIELDS put together as the `practical` they make of what it is `now`."""
    mine = {name: value for name, value in values.items() if name in FIELDS}
    if not mine:
        return dict(values)
    for name in ("spot", "access"):  # JSON knows no tuples
        if isinstance(mine.get(name), list):
            mine[name] = tuple(mine[name])
    others = {name: value for name, value in values.items() if name not in FIELDS}
    return others | {"practical": replace(now, **mine)}


def read_spot(latitude: float, longitude: float) -> tuple[float, float]:
    """Refused when there is no such point on earth."""
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise Refused("meeting-point-none")
    return latitude, longitude


def read_access(chosen: str) -> tuple[str, ...]:
    """From the numbers of those that are chosen: "02". Refused for anything else."""
    if chosen != "".join(sorted(set(chosen) & set("012"))):
        raise Refused("old-button")
    return tuple(ACCESS[int(each)] for each in chosen)


def read_link_from(seconds: int) -> int:
    if seconds not in LINK_FROM:
        raise Refused("old-button")
    return seconds


def with_link(befores: tuple[int, ...], link_from: int) -> tuple[int, ...]:
    """When people are reminded (seconds before the start, the longest first): where no reminder comes after the link is seen,
    one comes with it."""
    if not link_from or any(before <= link_from for before in befores):
        return befores
    return (*befores, link_from)
