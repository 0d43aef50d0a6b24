"""One more date of a series, on a day that its rule does not give."""

from datetime import date

from bot.dates.recurrence import days, read_rule
from bot.domain.errors import Refused
from bot.domain.meetings import EXTRA, Draft, Meeting
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import local
from bot.services.meetings import closures, meetings, news, series, undoing
from bot.storage.database import Reader, Transaction
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store
from bot.storage.meetings import undo as undo_store


async def open_to_add(tx: Reader, person: Person, meeting_id: str) -> tuple[Meeting, Series]:
    """A date and its series, for somebody who may add one. Refused for others, and where the series was ended."""
    meeting = await meetings.mine_to_change(tx, person, meeting_id)
    found = await series.of_date(tx, meeting)
    if found.ended_from is not None:
        raise Refused("series-is-ended")
    return meeting, found


async def check(tx: Reader, found: Series, starts_at: int) -> str:
    """The day of a date that may be added. Refused where it has passed, is far, or the series has one that day."""
    if starts_at <= tx.now:
        raise Refused("meeting-too-late")
    day = local(starts_at, found.zone).date()
    if day > local(tx.now, found.zone).date() + series.LONGEST:
        raise Refused("unclear-too-far")
    given = next(days(read_rule(found.rule), date.fromisoformat(found.first_day), day), None) == day
    if given or day.isoformat() in await store.made_days(tx, found.id, day.isoformat()):
        raise Refused("series-has-day")
    return day.isoformat()


async def told(tx: Reader, found: Series) -> int:
    """How many people are told of it, and asked."""
    return await store.concerned(tx, found.id, "")


async def add(
    tx: Transaction, person: Person, meeting_id: str, extra_id: str, starts_at: int, minutes: int = 0
) -> None:
    """All whom the series concerns are told, and asked whether they come: who comes every time did not mean this day. The same again
    changes nothing."""
    meeting, found = await open_to_add(tx, person, meeting_id)
    if await meeting_store.get(tx, extra_id) is not None:
        return
    day = await check(tx, found, starts_at)
    await undo_store.end_of_series(tx, found.id)
    async with undoing.kept(tx, person, meeting, "series-extra"):
        draft = Draft(
            extra_id, found.group_id, found.title, starts_at, minutes or found.minutes, found.place, found.link, found.note,
            found.terms, found.kind, found.practical,
        )  # fmt: skip
        await meeting_store.add(tx, draft, person.id, found.reminders, found.id, day)
        await meeting_store.make_own(tx, extra_id, {EXTRA, "starts_at"})
        added = await meeting_store.get(tx, extra_id)
        assert added is not None  # noqa: S101
        added = await closures.cover(tx, added)
        await series.announce(tx, added)
        await news.spread(tx, added, news.ADDED, person, added.starts_at)
