"""Meetings: planned and changed by facilitators, seen by everybody."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.kinds import HELPERS
from bot.domain.letters import Letter
from bot.domain.meetings import Draft, Listed, Meeting, Seen, details_of
from bot.domain.people import Person
from bot.domain.permissions import require
from bot.domain.practical import merged
from bot.domain.terms import Terms
from bot.services.letters import standing
from bot.services.letters.standing import Over
from bot.services.meetings import cards, companions, needed, news, reminders, seats, shown, slots, undoing
from bot.services.meetings.reminders import replan_group
from bot.services.meetings.told import Reminder
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.meetings import meetings as store
from bot.storage.meetings import reminders as rows
from bot.storage.people import privacy as kept

__all__ = ["replan_group"]

PAGE = 5


async def look(tx: Reader, person: Person | None, meeting_id: str) -> Seen:
    """The meeting as this person (None: no account) sees it. Refused when there is none, or it is not for
    them: visitors see what is open (GEM-02)."""
    found = await store.seen_by(tx, meeting_id, person.id if person else "")
    if found is None:
        raise Refused("meeting-gone")
    seen = await shown.seen(tx, person, *found)
    kinds.require_sight(seen.meeting.kind, seen.roles)
    return seen


async def look_for(tx: Reader, person: Person, meeting_id: str) -> Seen | None:
    """The same; None when there is none."""
    return await look(tx, person, meeting_id) if await store.get(tx, meeting_id) is not None else None


async def upcoming(
    tx: Reader, person: Person, page: int, between: tuple[int, int] | None = None
) -> tuple[list[Listed], bool]:
    """A page of the next meetings of their groups, and whether there are more; those that begin `between` two instants."""
    found = await store.upcoming_of(tx, person.id, page * PAGE, PAGE + 1, between)
    return found[:PAGE], len(found) > PAGE


async def upcoming_for_helpers(tx: Reader, person: Person, page: int) -> tuple[list[Listed], bool]:
    """The same of those that are for peer helpers only. Refused to who may see none."""
    await roles.require_anywhere(tx, person, "see_helpers_meetings")
    found = await store.upcoming_for_helpers(tx, person.id, page * PAGE, PAGE + 1)
    return found[:PAGE], len(found) > PAGE


async def upcoming_in(
    tx: Reader, person: Person | None, group_id: str, page: int, between: tuple[int, int] | None = None
) -> tuple[list[Listed], bool]:
    """A page of the next meetings of one group, for whoever asks."""
    found = await store.upcoming_in(tx, group_id, person.id if person else "", page * PAGE, PAGE + 1, between)
    return found[:PAGE], len(found) > PAGE


async def upcoming_anywhere(tx: Reader, page: int) -> tuple[list[Listed], bool]:
    """A page of the next meetings of all groups that are open to everybody."""
    found = await store.upcoming_anywhere(tx, page * PAGE, PAGE + 1)
    return found[:PAGE], len(found) > PAGE


async def next_of(tx: Reader, person: Person) -> dict[str, Any] | None:
    """Id, title and start of what comes next for this person."""
    return await store.next_of(tx, person.id)


async def schedule(
    tx: Transaction, person: Person, draft: Draft, reminders_default: tuple[int, ...], near: int | None = None
) -> None:
    """Stores the meeting, plans its reminders, shows it in linked chats: at once, or where it is one of many so many days before
    (`near`). The same draft again changes nothing.

    `reminders_default` is the operator's, in seconds before the start, for groups that set none.
    """
    await roles.require_in(tx, person, "schedule_meeting", draft.group_id)
    await put_up(tx, person.id, draft, reminders_default, near)


async def put_up(
    tx: Transaction, made_by: str, draft: Draft, reminders_default: tuple[int, ...], near: int | None = None
) -> None:
    """The same, for who was asked already whether they may."""
    if draft.starts_at <= tx.now:
        raise Refused("meeting-too-late")
    if not await store.add(tx, draft, made_by, reminders_default):
        return
    meeting = await store.get(tx, draft.id)
    assert meeting is not None  # noqa: S101
    await reminders.plan(tx, meeting)
    await slots.plan(tx, meeting)
    await needed.plan(tx, meeting)
    if near is None:
        await cards.post_card(tx, meeting.id)
    else:
        await cards.post_when_near(tx, meeting.id, meeting.starts_at, near)
    await cards.close_at_start(tx, meeting.id, meeting.starts_at)


async def open_to_change(tx: Reader, person: Person, meeting_id: str) -> Meeting:
    """The meeting, for somebody who may change it. Refused for others, and when it is cancelled or over."""
    meeting = await mine_to_change(tx, person, meeting_id)
    shown.still_on(meeting, tx.now)
    return meeting


async def change(
    tx: Transaction, person: Person, meeting_id: str, revision: int, *, word: str | None = None, **values: object
) -> Meeting:
    """Title, note, length, kind, place and link, start: set while nobody else changed it meanwhile.

    Who said coming or maybe is told of a new hour or a new place (by letters, in slices), with a `word` of whoever does it.
    """
    meeting = await open_to_change(tx, person, meeting_id)
    terms = values.get("terms")
    if isinstance(terms, Terms):
        needed.check(meeting, terms, tx.now)
    until = news.read_by(tx.now, meeting.starts_at, int(str(values.get("starts_at", meeting.starts_at))))
    async with undoing.kept(tx, person, meeting, "changed"):
        said = await news.word_of(tx, news.KIND, meeting, word)
        changed = await set_values(tx, meeting, revision, person, undoing.wait(tx.now, until), word=said, **values)
        await _is_own(tx, meeting, values.keys())
        if changed.revision != meeting.revision:
            await news.spread(tx, changed, "changed", person, until)
    return changed


async def set_values(
    tx: Transaction, meeting: Meeting, revision: int, by: Person | None, after: int = 0, **values: object
) -> Meeting:
    """The same with all that follows, but nobody is told; a new revision when there is something to tell. `by`: whose own answer a move
    leaves as it is; `after` so many seconds reminders say so."""
    values = merged(meeting.practical, values)
    moved = "starts_at" in values and values["starts_at"] != meeting.starts_at
    if moved and int(str(values["starts_at"])) <= tx.now:
        raise Refused("meeting-too-late")
    await check_kind(tx, meeting, str(values.get("kind", meeting.kind)))
    elsewhere = any(name in values and values[name] != getattr(meeting, name) for name in ("place", "link"))
    now_at = await store.change(tx, meeting.id, revision, told=moved or elsewhere, **values)
    if now_at is None:
        raise Refused("meeting-changed-meanwhile")
    changed: Meeting = replace(meeting, revision=now_at, **values)  # type: ignore[arg-type]
    link_moved = changed.practical.link_from != meeting.practical.link_from
    changed = (await store.get(tx, meeting.id) or changed) if link_moved else changed  # a reminder comes with the link
    if moved or elsewhere or link_moved:
        await reminders.plan(tx, changed, after)
    if moved:
        await cards.close_at_start(tx, meeting.id, changed.starts_at)
        await standing.over_for_many(tx, meeting.id, "moved", after, but=news.KIND)
        await slots.over(tx, meeting.id, "moved")
        await companions.look_again(tx, meeting.id, after)
        await seats.hold_back(tx, meeting.id, "moved")
        await seats.ask_again(tx, changed, by)
    if moved or "terms" in values:
        await slots.follow(tx, meeting, changed, by)
        await needed.plan(tx, changed)
        await seats.fill(tx, meeting.id)
    await _tell_screens(tx, meeting.id)
    return changed


async def check_kind(tx: Reader, meeting: Meeting, kind: str) -> None:
    """Refused where it would be taken from the sight of those who answered it."""
    if kind == HELPERS and meeting.kind != HELPERS and await store.answered_by_others(tx, meeting.id):
        raise Refused("meeting-kind-answered")


async def cancel(tx: Transaction, person: Person, meeting_id: str, reason: str | None) -> None:
    """Takes the meeting off; who said coming or maybe is told. Cancelling again changes nothing."""
    meeting = await mine_to_change(tx, person, meeting_id)
    if meeting.is_over(tx.now):
        raise Refused("meeting-over")
    by = news.read_by(tx.now, meeting.starts_at)
    async with undoing.kept(tx, person, meeting, "cancelled"):
        revision = await call_off(tx, meeting, reason, undoing.wait(tx.now, by))
        if revision is not None:
            await _is_own(tx, meeting, {"state"})
            await news.spread(tx, replace(meeting, revision=revision), "cancelled", person, by)


async def call_off(tx: Transaction, meeting: Meeting, reason: str | None, after: int = 0) -> int | None:
    """The same with all that follows, but nobody is told; reminders say so `after` so many seconds. The new revision; None when it
    was cancelled already."""
    revision = await store.cancel(tx, meeting.id, reason)
    if revision is not None:
        await reminders.drop(tx, meeting.id)
        await occasions.drop(tx, meeting.id, cards.START)
        await standing.over_for_many(tx, meeting.id, "cancelled", after)
        await slots.over(tx, meeting.id, "cancelled")
        await companions.look_again(tx, meeting.id, after)
        await seats.hold_back(tx, meeting.id, "cancelled")
        await _tell_screens(tx, meeting.id)
    return revision


async def call_off_with_news(tx: Transaction, meeting: Meeting, what: str) -> None:
    """Nobody does it: what was agreed on has come. `what` tells people why."""
    revision = await call_off(tx, meeting, None)
    if revision is not None:
        await news.spread(tx, replace(meeting, revision=revision), what, None, news.read_by(tx.now, meeting.starts_at))


async def restore(tx: Transaction, person: Person, meeting_id: str) -> None:
    """Puts a cancelled meeting back while it is still ahead. Again: nothing more happens."""
    meeting = await mine_to_change(tx, person, meeting_id)
    async with undoing.kept(tx, person, meeting, "restored"):
        restored = await put_back(tx, meeting)
        if restored is not None:
            await news.spread(tx, restored, "restored", person, news.read_by(tx.now, meeting.starts_at))
        elif meeting.state == "cancelled":
            raise Refused("meeting-too-late")


async def put_back(tx: Transaction, meeting: Meeting) -> Meeting | None:
    """The same with all that follows, but nobody is told. None when it is not cancelled, or its hour has come."""
    revision = await store.restore(tx, meeting.id)
    if revision is None:
        return None
    restored = replace(meeting, state="planned", reason=None, revision=revision)
    await needed.put_down(tx, restored, few=False)
    await needed.plan(tx, restored)
    await reminders.plan(tx, restored)
    await standing.still_asked(tx, meeting.id)
    await cards.close_at_start(tx, meeting.id, meeting.starts_at)
    await seats.fill(tx, meeting.id)
    await _tell_screens(tx, meeting.id)
    return restored


async def _is_own(tx: Transaction, meeting: Meeting, names: Iterable[str]) -> None:
    """A date of a series keeps what was changed for it alone."""
    if meeting.series is not None:
        await store.make_own(tx, meeting.id, meeting.series.own.union(names))


async def mine_to_change(tx: Reader, person: Person, meeting_id: str) -> Meeting:
    """The meeting, in whatever state, for somebody who may change it. Refused for others."""
    seen = await look(tx, person, meeting_id)
    require("schedule_meeting", seen.roles)
    return seen.meeting


async def _tell_screens(tx: Transaction, meeting_id: str) -> None:
    """What stands in group chats, and in the chats of those who have the meeting open, tells what holds now."""
    await cards.refresh_card(tx, meeting_id)
    await shown.spread(tx, meeting_id)


async def _fresh_over(tx: Reader, letter: Letter) -> Letter | None:
    """What stands in the place of a letter about a meeting says which it was, and where: who comes late needs it. To who left, not."""
    meeting_id = letter.facts.get("of") or (letter.about if letter.facts["was"] == Reminder.screen else None)
    mine = await rows.invited(tx, meeting_id, letter.person_id or "") if meeting_id else None
    if mine is None or mine.membership != "member":
        return letter
    seen = details_of(mine.meeting, inside=True, link=mine.meeting.shows_link(mine.choice, tx.now))
    return replace(letter, facts=Over(reason=letter.facts["reason"], was=letter.facts["was"], meeting=seen).facts())


async def _answers(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await kept.answers(tx, person.id)


async def _planned(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await kept.meetings(tx, person.id)


SUBJECT = Subject(
    freshen={Over.screen: _fresh_over},
    exports={"answers": Export(("answer", "on_the_way"), _answers), "meetings_planned": Export(("meeting",), _planned)},
)
