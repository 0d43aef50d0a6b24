"""A month as a calendar shows it: weeks begin on Monday, days that have passed are left out."""

from calendar import monthcalendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.errors import Refused
from bot.domain.times import instant_of

FARTHEST = 24  # months ahead that can be looked at: no meeting is planned later


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """December 2026 is Month(2026, 12)."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    def plus(self, months: int) -> "Month":
        year, number = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(year, number + 1)

    @property
    def first(self) -> date:
        return date(self.year, self.number, 1)

    def bounds(self, zone: str) -> tuple[int, int]:
        """The instants it begins there and the next one does, in UTC epoch seconds."""
        return day_begins(self.first, zone), day_begins(self.plus(1).first, zone)

    def weeks(self, today: date) -> list[list[int]]:
        """Days of the month in rows of seven, from the week of `today` on; 0 where there is none, or one that has passed."""
        gone = today.day if month_of(today) == self else 1
        rows = [[day if day >= gone else 0 for day in week] for week in monthcalendar(self.year, self.number)]
        return [week for week in rows if any(week)]


def month_of(day: date) -> Month:
    return Month(day.year, day.month)


def read_month(words: str, today: date) -> Month:
    """The month of a button that carries 2026-12; one that has passed, or "", is this one. Refused for what is none, or too far."""
    now = month_of(today)
    if not words:
        return now
    try:
        asked = month_of(date.fromisoformat(f"{words}-01"))
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if asked > now.plus(FARTHEST):
        raise Refused("old-button")
    return max(asked, now)


def read_day(words: str, today: date) -> date:
    """The day of a button that carries 2026-12-03. Refused for what is none, has passed, or is too far."""
    try:
        asked = date.fromisoformat(words)
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if asked < today:
        raise Refused("month-day-over")
    if month_of(asked) > month_of(today).plus(FARTHEST):
        raise Refused("old-button")
    return asked


def day_begins(day: date, zone: str) -> int:
    return instant_of(datetime.combine(day, time()), zone)


def day_bounds(day: date, zone: str) -> tuple[int, int]:
    """The instants it begins there and the next one does, in UTC epoch seconds."""
    return day_begins(day, zone), day_begins(day + timedelta(1), zone)
