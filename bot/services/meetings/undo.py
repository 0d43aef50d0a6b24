"""Undoing what a facilitator changed: everything is as it was, and whoever had read of it reads that it is."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import EXTRA, Meeting
from bot.domain.people import Person
from bot.domain.series import Series
from bot.services.letters import standing
from bot.services.meetings import cards, meetings, news, reminders, seats, series, series_news, slots, undoing
from bot.storage.database import Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as series_store
from bot.storage.meetings import undo as store
from bot.storage.meetings import undo_people as answered
from bot.storage.meetings.undo import Stood, Undo
from bot.storage.people import people

Restore = Callable[[Transaction, Person, str], Awaitable[None]]


async def undo(tx: Transaction, person: Person, undo_id: str) -> str:
    """The id of the meeting it was done at. Again: nothing more happens. Refused for who may not change it, after ten minutes, when it was
    changed again since, and when its hour has come."""
    found = await store.get(tx, undo_id)
    if found is None:
        raise Refused("undo-late")
    await meetings.mine_to_change(tx, person, found.meeting_id)
    if found.state == "done":
        return found.meeting_id
    if found.state == "over":
        raise Refused("undo-changed-since")
    if tx.now >= found.until:
        raise Refused("undo-late")
    now = await store.stood(tx, found.dates)
    grown = await _grown(tx, found, now)
    _still_as_made(tx, found, now)
    await store.done(tx, undo_id)
    await _put_all(tx, person, found, now, grown)
    return found.meeting_id


async def undo_together(tx: Transaction, person: Person, together: str) -> tuple[int, int]:
    """All that was done in one go, as far as each can be undone: how many dates were, and how many were not. Again: nothing more happens.
    Refused where none was."""
    undone, before, stays, why = 0, 0, 0, Refused("undo-late")
    for each in [await store.get(tx, id_) for id_ in await store.tied(tx, together)]:
        if each is None:
            continue
        try:
            await undo(tx, person, each.id)
        except Refused as no:
            stays, why = stays + len(each.dates), no
        else:
            undone, before = undone + len(each.dates) * (each.state == "open"), before + len(each.dates)
    if not before:
        raise why
    return undone or before, stays


async def put_back(tx: Transaction, person: Person, meeting_id: str, restore: Restore) -> None:
    """Puts back what is called off, as `restore` does; where that can still be undone it is, so that nobody hears of either."""
    meeting, lately = await meetings.mine_to_change(tx, person, meeting_id), await store.open_at(tx, meeting_id)
    try:
        if meeting.state == "planned" or not lately:
            raise Refused("undo-late")
        await undo(tx, person, lately)
    except Refused:
        await restore(tx, person, meeting_id)


def _still_as_made(tx: Transaction, found: Undo, now: dict[str, Stood]) -> None:
    """Refused when something else was changed on top of it, or it is too late for the only date."""
    for id_, (before, mark) in found.dates.items():
        if id_ not in now or store.mark_of(tx, now[id_]) != mark:
            raise Refused("undo-changed-since")
        alone = found.series_id is None or len(found.dates) == 1
        if alone and min(now[id_].starts_at, before.starts_at if before else tx.now + 1) <= tx.now:
            raise Refused("undo-begun")


async def _grown(tx: Transaction, found: Undo, now: dict[str, Stood]) -> list[str]:
    """The dates of the series that the night has made since. Refused where the series, or another of its dates, was changed."""
    if found.series_id is None:
        return []
    series_now = await series_store.get(tx, found.series_id)
    if series_now is None or undoing.series_mark(tx, series_now) != found.mark:
        raise Refused("undo-changed-since")
    stood = await store.stood_in(tx, found.series_id)
    return [id_ for id_, one in stood.items() if id_ not in now and one.day > found.made_until and EXTRA not in one.own]


async def _put_all(tx: Transaction, person: Person, found: Undo, now: dict[str, Stood], grown: Sequence[str]) -> None:
    made = [id_ for id_, (before, _) in found.dates.items() if before is None]
    for id_ in (*made, *grown):
        await _unmake(tx, person, id_)
    back = {id_: before for id_, (before, _) in found.dates.items() if before is not None}
    began = {id_ for id_, before in back.items() if min(before.starts_at, now[id_].starts_at) <= tx.now}
    back = {id_: before for id_, before in back.items() if id_ not in began}
    await store.no_day(tx, [id_ for id_, before in back.items() if before.day != now[id_].day])
    moved: set[str] = set()
    for id_, before in back.items():
        moved.update(await _put(tx, found, id_, before, now[id_]))
    becomes = None
    if found.series is not None:
        becomes = replace(found.series, revision=await series_store.keep(tx, found.series))
        if becomes.ended_from is None:
            await series.grow(tx, becomes)
    await _tell(tx, person, found, becomes, moved - {person.id})


async def _put(tx: Transaction, found: Undo, id_: str, before: Stood, now: Stood) -> list[str]:
    """One date as it was; who had answered since it was moved, which counts no more."""
    since = found.until - undoing.UNDO_SECONDS
    again: list[str] = []
    if before.starts_at != now.starts_at:
        again = await answered.answered_since(tx, id_, before.moves)
        await answered.answers_back(tx, found.id, id_)
        if before.terms is not None:
            await answered.line_back(tx, found.id, id_)
            await answered.slots_back(tx, found.id, id_, [each.key for each in before.terms.slots])
    meeting = await _get(tx, id_)
    if before.state == "planned" and now.state == "cancelled":
        meeting = await meetings.put_back(tx, meeting) or meeting
    values = {name: value for name, value in before.values.items() if value != getattr(now, name)}
    if values:
        meeting = await meetings.set_values(tx, meeting, meeting.revision, None, **values)
    if before.state == "cancelled" and now.state == "planned":
        await meetings.call_off(tx, meeting, before.reason)
    if before.starts_at == now.starts_at and before.terms != now.terms and before.terms is not None:
        lost = {each.key for each in before.terms.slots} - (
            {each.key for each in now.terms.slots} if now.terms else set()
        )
        await answered.slots_back(tx, found.id, id_, sorted(lost))
        await seats.hold_back(tx, id_, "answered")
    await store.put(tx, id_, before)
    await _follow(tx, await _get(tx, id_), since)
    return again


async def _follow(tx: Transaction, meeting: Meeting, since: int) -> None:
    """What waits for its hour, as it is after the whole."""
    await standing.still_asked(tx, meeting.id)
    await seats.ask_until(tx, meeting)
    if meeting.state == "planned":
        await reminders.plan(tx, meeting, since=since)
        await slots.plan(tx, meeting)
    await seats.fill(tx, meeting.id)


async def _get(tx: Transaction, id_: str) -> Meeting:
    meeting = await meeting_store.get(tx, id_)
    assert meeting is not None  # noqa: S101
    return meeting


async def _unmake(tx: Transaction, person: Person, id_: str) -> None:
    """A date that was just made goes; where somebody was told of it, or a chat shows it, it is called off. Whoever read that it was
    added reads that it is not on."""
    meeting = await _get(tx, id_)
    await meetings.call_off(tx, meeting, None)
    waits = await occasions.get(tx, f"{news.KIND}:{id_}")
    told = waits is None or waits.due_at <= tx.now or waits.cursor
    await outbox.withdraw(tx, id_)
    added = meeting.series is not None and meeting.series.is_extra
    if not (added and told) and await store.remove(tx, id_):
        for kind in (cards.NEAR, cards.START, news.KIND, "meeting-shown"):
            await occasions.drop(tx, id_, kind)
    elif told:
        off = await _get(tx, id_)
        await news.spread(
            tx, off, news.DROPPED if added else "cancelled", person, news.read_by(tx.now, off.starts_at), {}
        )


async def _tell(tx: Transaction, person: Person, found: Undo, becomes: Series | None, moved: set[str]) -> None:
    """Who has not read of the change never does, and hears instead what had waited before. Who has reads that it is undone."""
    facts, waits = found.news.facts, await occasions.get(tx, found.news.id)
    if facts is None:
        return
    await occasions.cancel(tx, found.news.id)
    pending = waits is not None and waits.facts["revision"] == facts["revision"]
    revision = becomes.revision if becomes else (await _get(tx, found.news.about)).revision
    if pending and waits is not None and not waits.cursor:
        if found.news.before is not None:
            due, earlier = found.news.before
            again = Occasion(
                found.news.id, found.news.kind, found.news.about, max(due, tx.now), earlier | {"revision": revision}
            )
            await occasions.plan(tx, again)
    else:
        undone: dict[str, Any] = {"undone": facts["revision"], "all": found.news.before is not None}
        undone |= {"upto": waits.cursor} if pending and waits is not None else {}
        await _spread(tx, person, found, becomes, undone)
    for each in sorted(moved):
        who = await people.by_id(tx, each)
        if who is not None and becomes is not None:
            await series_news.say_to(tx, becomes, news.UNDONE, who)
        elif who is not None:
            meeting = await _get(tx, found.news.about)
            await news.say_to(tx, meeting, news.UNDONE, who, news.read_by(tx.now, meeting.starts_at))


async def _spread(tx: Transaction, person: Person, found: Undo, becomes: Series | None, undone: dict[str, Any]) -> None:
    if becomes is None:
        meeting = await _get(tx, found.news.about)
        await news.spread(tx, meeting, news.UNDONE, person, news.read_by(tx.now, meeting.starts_at), undone)
        return
    before = found.dates[found.meeting_id][0] if found.meeting_id in found.dates else None
    since = before.day if before is not None and found.news.facts and found.news.facts["since"] else ""
    what = "ended" if becomes.ended_from else news.UNDONE
    dates = [each for each in await series_store.ahead(tx, becomes.id, since) if each.state == "planned"]
    await series_news.spread(tx, becomes, what, person, becomes.ended_from or since, dates, facts=undone)
