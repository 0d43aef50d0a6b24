"""A month of a group at the page: a weekly meeting with one date moved, a place lost and won, the month at a glance, the calendar."""

from playground.tale_lines import LINES, Lines
from playground.visitor import Seat, Visitor


class Month:
    """Who facilitates, somebody of the group, and the newcomer, side by side."""

    def __init__(self, visitor: Visitor, boss: Seat, member: Seat, newcomer: Seat) -> None:
        self.visitor = visitor
        self.moment = visitor.moment
        self.boss, self.member, self.newcomer = boss, member, newcomer
        self.lines: Lines = LINES[visitor.language]

    async def is_lived(self) -> None:
        """All of it."""
        await self.visitor.sits(self.newcomer, self.boss)
        await self.moves_one_date()
        await self.counts_places()
        await self.wins_a_place()
        await self.sees_the_month()
        await self.takes_the_calendar()
        await self.hangs_up_a_poster()

    async def moves_one_date(self) -> None:
        """The second Soup begins later; those before and after it stay."""
        boss = self.boss
        await self._opens_the_second(boss)
        await boss.presses("meeting:edit:", "meeting:set:")
        await boss.writes(self.lines.later)
        await boss.presses("meeting:apply:")
        await boss.reads(self.lines.later_said)

    async def counts_places(self) -> None:
        """One place only, at that date: the table is small."""
        boss = self.boss
        await boss.presses("meeting:edit:", "meeting:terms:", "terms:set:")
        await boss.writes("1")
        await boss.presses("terms:apply:")
        await boss.reads(self.lines.one_place)

    async def wins_a_place(self) -> None:
        """Somebody else was quicker; the newcomer waits in the line, and is asked as soon as the place is free."""
        one, other = self.newcomer, self.member
        await self.visitor.sits(one, other)
        await self._opens_the_second(other)
        await other.presses_ending("meeting:answer:", ":coming")
        await other.sees("calendar:of:")
        await self._opens_the_second(one)
        await one.presses_ending("meeting:answer:", ":coming")
        await one.reads(self.lines.in_line)
        await self.moment("line", one)
        await other.presses_ending("meeting:answer:", ":no")
        await self.visitor.sits(one)
        await one.reads(self.lines.place_free)
        await self.moment("place", one)
        await one.presses_ending("meeting:answer:", ":coming")
        await one.reads(self.lines.coming)

    async def sees_the_month(self) -> None:
        """Days with meetings are marked; where one comes, too."""
        one = self.newcomer
        await one.commands("meetings")
        await one.presses("month")
        await one.reads(self.lines.month)
        await self.moment("month", one)
        await one.presses("month:picture:")
        await one.has_picture()
        await self.moment("picture", one)

    async def takes_the_calendar(self) -> None:
        """What they come to, for the calendar of their phone."""
        one = self.newcomer
        await self._opens_the_second(one)
        await one.presses("calendar:of:", "calendar:file:")
        await one.has_file(".ics")

    async def hangs_up_a_poster(self) -> None:
        """The programme of the month, for the wall."""
        boss = self.boss
        await self.visitor.sits(boss)
        await boss.commands("groups")
        await boss.presses("group:open:", "group:run:", "poster:", "poster:file:")
        await boss.has_file(".pdf")

    async def _opens_the_second(self, seat: Seat) -> None:
        """The second date of the series, from the list."""
        await seat.commands("meetings")
        await seat.presses_nth("meeting:", self.lines.title, 1)
        await seat.reads(self.lines.title)
