"""What a facilitator changes can be undone for ten minutes: how it was is kept, and people are told when they may be sure of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, Literal, get_args

import msgspec

from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import MINUTE
from bot.services.meetings.told import MeetingNews, SeriesNews
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.letters import occasions, outbox
from bot.storage.meetings import series as series_store
from bot.storage.meetings import undo as store
from bot.storage.meetings import undo_people as answered
from bot.storage.meetings.undo import News, Stood, Undo

UNDO_SECONDS = 10 * MINUTE

# All that a facilitator can do to dates that stand. A test walks them.
Change = Literal["changed", "cancelled", "restored", "series-changed", "series-ended", "series-resumed", "series-extra"]
CHANGES: tuple[str, ...] = get_args(Change)
_WHOLE = ("series-changed", "series-ended", "series-resumed", "series-extra")


def wait(now: int, until: int | None) -> int:
    """How many seconds those whom a change concerns are not told of it yet: as long as it can be undone, near the start (`until`) a
    twelfth of what is left. Nobody is told twice what was done by mistake."""
    return 0 if until is None else max(0, min(UNDO_SECONDS, (until - now) // 12))


@asynccontextmanager
async def kept(tx: Transaction, person: Person, meeting: Meeting, change: Change) -> AsyncIterator[None]:
    """Around a change of this date, or of its series: keeps how it was, where something is changed."""
    whole = change in _WHOLE and meeting.series is not None
    before = await _stood(tx, meeting, whole=whole)
    series = await series_store.get(tx, meeting.series.id) if whole and meeting.series else None
    kind, about = (SeriesNews.screen, series.id) if series is not None else (MeetingNews.screen, meeting.id)
    told = await _told_before(tx, kind, about, before[meeting.id].state)
    undo = Undo(
        id=new_id(), meeting_id=meeting.id, series_id=series.id if series else None, state="open", until=tx.now + UNDO_SECONDS,
        series=series, mark=None, made_until="", news=News(kind, about, told), dates={},
    )  # fmt: skip
    await store.begin(tx, undo)
    await answered.save_counted(tx, undo.id, [id_ for id_, one in before.items() if one.terms is not None])
    yield
    after = await _stood(tx, meeting, whole=whole)
    after |= await store.stood(tx, before.keys() - after.keys())
    dates = {id_: (before.get(id_), store.mark_of(tx, one)) for id_, one in after.items() if before.get(id_) != one}
    now = await series_store.get(tx, series.id) if series is not None else None
    if not dates and now == series:
        await store.drop(tx, undo.id)
        return
    for id_, (was, _) in dates.items():
        if was is not None and was.moves < after[id_].moves:
            await answered.save_mover(tx, undo.id, id_, person.id, was.moves)
    news = await occasions.get(tx, undo.news.id)
    facts = news.facts if news is not None and (told is None or told[1] != news.facts) else None
    await store.keep(
        tx,
        msgspec.structs.replace(
            undo, dates=dates, mark=series_mark(tx, now) if now else None, made_until=now.made_until if now else "",
            news=msgspec.structs.replace(undo.news, facts=facts),
        ),
    )  # fmt: skip


async def _stood(tx: Reader, meeting: Meeting, *, whole: bool) -> dict[str, Stood]:
    if whole and meeting.series is not None:
        return await store.stood_in(tx, meeting.series.id)
    return await store.stood(tx, [meeting.id])


async def _told_before(tx: Reader, kind: str, about: str, state: str) -> tuple[int, dict[str, Any]] | None:
    """What older news still waits: when it is due, its facts."""
    occasion = await occasions.get(tx, f"{kind}:{about}")
    if occasion is not None:
        return occasion.due_at, occasion.facts
    if await store.waits(tx, about, kind):  # somebody rests, and has not read it
        what = "cancelled" if state == "cancelled" else "changed"
        return tx.now, {"what": what, "revision": 0, "by": "", "since": "", "until": None}
    return None


def series_mark(tx: Reader, series: Series) -> bytes:
    """Of what is changed of a series by hand."""
    return store.mark_of(tx, replace(series, made_until="", revision=0))


def mark_of(tx: Reader, person: Person | None) -> str:
    """Tells whether it is the same person, and names nobody: what waits outlives an account."""
    return tx.seal.fingerprint(person.id, "news.by").hex() if person is not None else ""


async def was_told(tx: Transaction, facts: dict[str, Any], person_id: str, letter_id: str) -> bool:
    """Whether this person has read of what is undone by now. A letter that has not left is taken back."""
    if facts.get("all"):
        return True
    upto = facts.get("upto")
    return not (upto is not None and person_id > upto) and not await outbox.take_one_back(tx, letter_id)


async def answers_again(tx: Transaction, person_id: str, meeting_ids: list[str]) -> None:
    """Somebody is about to answer anew after a move that can still be undone."""
    await answered.save_answers(tx, person_id, meeting_ids)


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await answered.history(tx, person.id)


SUBJECT = Subject(exports={"answers_before_a_change": Export(("undo_person",), _history)})
