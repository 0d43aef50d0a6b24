"""Series with dates that were moved, called off or declined, and when each takes place, found by a walk over every day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from bot.calendars import Entry, When
from bot.dates.recurrence import Rule
from bot.domain.times import DAY, HOUR, instant_of
from tests.domain.test_recurrence import fires

AHEAD = 400  # days
EDITED = 12  # of the first dates some differ

# What becomes of a date: by how many seconds it moves; None: it is called off; "missed": declined.
Fate = int | str | None
FATES: tuple[Fate, ...] = (0, 0, 0, HOUR, 26 * HOUR, -25 * HOUR, 3 * DAY, None, "missed")


@dataclass(frozen=True)
class Case:
    """A series as the file has it, and the instants at which it takes place up to `until`."""

    entry: Entry
    takes_place: list[int]
    until: int


def case(rule: Rule, first: date, zone: str, clock: time, fates: list[Fate], number: int = 0) -> Case | None:
    """None where the rule gives no day in that time."""
    walked = [day for day in (first + timedelta(n) for n in range(AHEAD)) if fires(rule, first, day)]
    if not walked:
        return None

    def at(day: date) -> int:
        return instant_of(datetime.combine(day, clock), zone)

    fates = [0, *fates]  # the first date is told as the rule gives it
    given = dict(zip(islice(walked, EDITED), fates, strict=False))
    until = at(first + timedelta(AHEAD))
    takes_place: list[int] = []
    dates: list[When] = []
    for day in walked:
        fate = given.get(day, 0)
        if isinstance(fate, int):
            takes_place.append(at(day) + fate)
        if fate is None or (isinstance(fate, int) and fate):
            dates.append(When(at(day) + (fate or 0), 60, "Moved", "", "", 2, fate is None, day.isoformat()))
    entry = Entry(
        f"series{number}", zone, When(at(walked[0]), 60, "Usual", "", ""), rule=str(rule), clock=f"{clock:%H:%M}", dates=dates,
        missed=[day.isoformat() for day, fate in given.items() if fate == "missed"], since=walked[0].isoformat(),
    )  # fmt: skip
    return Case(entry, sorted(one for one in takes_place if one < until), until)
