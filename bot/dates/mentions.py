"""Words that speak of a day and an hour, and stand together in a text."""

from dataclasses import dataclass, field

from bot.dates.days import Day, Unclear
from bot.dates.hours import Span
from bot.dates.words import said


@dataclass(slots=True)
class Mention:
    """The words of a day and an hour between `start` and `end` of a plain text.

    `either`: one of the days, or of the hours, is meant. `unsure`: something beside it may change it. `trouble`: what no meeting
    can have was said.
    """

    start: int
    end: int
    days: list[Day] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    part: str = ""
    week: int | None = None
    minutes: int | None = None
    either: bool = False
    unsure: bool = False
    loose: bool = False
    trouble: Unclear | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.days or self.spans or self.week is not None or self.trouble)

    @property
    def is_complete(self) -> bool:
        return bool(self.days and (self.spans or self.part or self.moment))

    @property
    def moment(self) -> Day | None:
        """ "In two hours", which is a day and an hour."""
        return next((day for day in self.days if day.kind == "moment"), None)

    @property
    def ends_with_weekday(self) -> bool:
        return bool(self.days) and self.days[-1].match.end() == self.end and self.days[-1].is_weekday

    @property
    def lacks_year(self) -> bool:
        return any(said(day.match, "month") and not said(day.match, "year") for day in self.days)
