"""When reminders must be said, found by looking at the clock on the wall minute by minute: nothing of the bot is used here."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MINUTE, HOUR, DAY = 60, 3600, 86400
GRID = 15 * MINUTE  # meetings, reminders and quiet hours begin on a quarter of an hour ...
OFF_GRID = GRID // 2  # ... and whatever happens to the process or to its clock lies in the middle between two
NEVER = 10**12


@lru_cache(maxsize=200_000)
def on_the_wall(instant: int, zone: str) -> int:
    """Minutes after midnight that clocks show there."""
    at = datetime.fromtimestamp(instant, UTC).astimezone(ZoneInfo(zone))
    return at.hour * 60 + at.minute


@lru_cache(maxsize=10_000)
def changes(zone: str, year: int) -> tuple[int, ...]:
    """The days of that year on which clocks there are set, as instants of their beginning in UTC; its first day if none are."""
    days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(366)]
    offsets = [day.astimezone(ZoneInfo(zone)).utcoffset() for day in days]
    found = [day for day, one, next_one in zip(days, offsets, offsets[1:], strict=False) if one != next_one]
    return tuple(int(day.timestamp()) for day in found or days[:1])


@lru_cache(maxsize=1000)
def calm_minutes(start: int, end: int) -> frozenset[int]:
    """Those of a day that are not quiet; with equal ends, all."""
    quiet, minute = set(), start
    while minute != end:
        quiet.add(minute)
        minute = (minute + 1) % 1440
    return frozenset(range(1440)) - quiet


@dataclass(frozen=True)
class Ear:
    """Where somebody lives, and when they want no message."""

    zone: str
    quiet: tuple[int, int]

    def is_calm(self, instant: int) -> bool:
        return on_the_wall(instant, self.zone) in calm_minutes(*self.quiet)

    def next_calm(self, instant: int) -> int:
        while not self.is_calm(instant):
            instant += MINUTE - instant % MINUTE
        return instant

    def meant(self, before: int, start: int) -> int | None:
        """When a reminder is to be said: in the first calm minute, or in the last one before the quiet hours, but before the start."""
        due = start - before
        late = self.next_calm(due)
        if late < start:
            return late
        while not self.is_calm(due):
            due -= MINUTE if due % MINUTE == 0 else due % MINUTE
        return due if due < start else None


@dataclass(frozen=True)
class Stretch:
    """A time in which the process runs, by its wall clock. `noticed`: until when it may not have seen that the clock was set."""

    begins: int
    ends: int
    noticed: int = 0


@dataclass
class Promise:
    """The reminders of one meeting to one person: what is still to be said (before -> when), and what was said."""

    ear: Ear
    start: int
    waiting: dict[int, int]
    said: list[tuple[int, int]] = field(default_factory=list)  # the first and the last second in which it may be said

    @classmethod
    def of(cls, ear: Ear, start: int, befores: tuple[int, ...], since: int) -> "Promise":
        """Nothing is promised that was due when the meeting was planned; of two at the same time the nearer is."""
        waiting: dict[int, int] = {}
        for before in sorted(befores):
            at = ear.meant(before, start)
            if at is not None and at > since and at not in waiting.values():
                waiting[before] = at
        return cls(ear, start, waiting)

    def lives(self, stretch: Stretch) -> None:
        """The clock goes from minute to minute."""
        now = stretch.begins
        while now < stretch.ends:
            if min(self.waiting.values(), default=NEVER) <= now:
                self._comes_due(now, stretch.noticed)
            now += MINUTE - now % MINUTE

    def _comes_due(self, now: int, noticed: int) -> None:
        """Said once for all that is due; put off while it is quiet; not said when the meeting has begun."""
        due = [before for before, at in self.waiting.items() if at <= now]
        calm = self.ear.next_calm(now)
        for before in due:
            del self.waiting[before]
        if calm == now < self.start:
            self.said.append((now, max(now, noticed)))
        elif calm < self.start:
            self.waiting[min(due)] = calm
