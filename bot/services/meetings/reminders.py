"""Reminders of meetings: planned with the meeting, written a day ahead, true when they go, never in quiet hours."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.letters import Letter
from bot.domain.meetings import LEAD_SECONDS, Meeting, details_of, reminder_plan
from bot.domain.people import Person
from bot.domain.times import is_quiet, quiet_until
from bot.domain.wishes import LONGEST, befores
from bot.services.meetings import on_the_way
from bot.services.meetings.told import Reminder
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import wishes
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as store
from bot.storage.meetings import reminders as rows
from bot.storage.meetings.reminders import Invited

KIND = "reminder"

Times = tuple[str, ...] | None  # somebody's own, as in `bot/domain/wishes.py`; None: the group's


async def plan(tx: Transaction, meeting: Meeting, after: int = 0, since: int | None = None) -> None:
    """Plans the reminders of this meeting anew; those that wait to be sent are taken back and written again in time. None is written
    before so many seconds (`after`); what came due by `since` (now) is not said again."""
    await drop(tx, meeting.id)
    if meeting.starts_at <= tx.now:
        return
    for before in meeting.reminders:
        due = meeting.starts_at - before
        if due > tx.now - LEAD_SECONDS:
            facts = {"before": before, "revision": meeting.revision, "since": tx.now if since is None else since}
            at = max(due - LEAD_SECONDS, tx.now + after)
            await occasions.plan(tx, Occasion(f"{KIND}:{meeting.id}:{before}", KIND, meeting.id, at, facts))
    if await wishes.has_own_times(tx, meeting.group_id):
        await _plan_apart(tx, meeting, after, since)


async def _plan_apart(tx: Transaction, meeting: Meeting, after: int = 0, since: int | None = None) -> None:
    """Reminders at times that people chose for themselves: all of them are written on one occasion, before the earliest."""
    facts = {"revision": meeting.revision, "since": tx.now if since is None else since}
    at = max(_apart_at(meeting), tx.now + after)
    await occasions.plan(tx, Occasion(f"{KIND}:{meeting.id}:own", KIND, meeting.id, at, facts))


def _apart_at(meeting: Meeting) -> int:
    return meeting.starts_at - LONGEST - LEAD_SECONDS


async def drop(tx: Transaction, meeting_id: str) -> None:
    """No reminder of this meeting any more."""
    await occasions.drop(tx, meeting_id, KIND)
    await outbox.withdraw(tx, meeting_id, KIND)


async def replan_group(tx: Transaction, group_id: str) -> None:
    """After the group's reminders or its zone changed: all its meetings ahead."""
    for meeting in await rows.ahead_in(tx, group_id):
        await plan(tx, meeting)


async def renew(tx: Transaction, person_id: str, meeting_id: str | None = None) -> None:
    """After an answer, a consent, or other quiet hours: this person's reminders, of one meeting or of all.

    Only those whose instant is still ahead: what was said is not said again.
    """
    await rows.take_back(tx, person_id, meeting_id)
    for one in await rows.awaited(tx, person_id, meeting_id):
        if one.times and _apart_at(one.meeting) > tx.now:
            await _plan_apart(tx, one.meeting)
            continue
        for before, at in _plan(one.meeting, one.person, one.times, tx.now, tx.now).items():
            if (
                one.times or one.meeting.starts_at - before - LEAD_SECONDS <= tx.now
            ):  # else its occasion is still to come
                _write(tx, one.meeting, one.person, before, at)


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Letters to those who come, or may come, and want reminders; each has the instant that suits that person."""
    meeting = await store.get(tx, occasion.about)
    if meeting is None or meeting.state != "planned" or meeting.revision != occasion.facts["revision"]:
        return None
    since = int(occasion.facts["since"])
    if "before" not in occasion.facts:
        return await _unfold_apart(tx, meeting, since, occasion.cursor, limit)
    before = int(occasion.facts["before"])
    prefix = _letter_id(meeting, before, "")
    people = await rows.to_remind(tx, meeting.id, prefix, occasion.cursor, limit)
    for person in people:
        at = _plan(meeting, person, None, since, tx.now).get(before)
        if at is not None:
            _write(tx, meeting, person, before, at)
    return people[-1].id if len(people) == limit else None


async def _unfold_apart(tx: Transaction, meeting: Meeting, since: int, cursor: str, limit: int) -> str | None:
    """The same to those who are reminded at times of their own: all their letters at once. Their ids keep each from being
    written twice."""
    people = await rows.to_remind_apart(tx, meeting.id, cursor, limit)
    for person, times in people:
        for before, at in _plan(meeting, person, times, since, tx.now).items():
            _write(tx, meeting, person, before, at)
    return people[-1][0].id if len(people) == limit else None


async def freshen(tx: Reader, letter: Letter) -> Letter | None:
    return (await freshen_many(tx, [letter]))[0]


async def freshen_many(tx: Reader, letters: Sequence[Letter]) -> list[Letter | None]:
    """The reminders as things stand; None for one that is no longer true or wished, or where a nearer one is due; later when it
    is quiet now."""
    invited = await rows.invited_by(tx, [letter.id for letter in letters])
    return [_as_it_is(tx.now, one, invited[one.id]) if one.id in invited else None for one in letters]


def _as_it_is(now: int, letter: Letter, them: Invited) -> Letter | None:
    if them.choice not in ("coming", "maybe") or them.membership != "member" or not them.consents:
        return None
    if them.times == ():
        return None
    meeting, person = them.meeting, them.person
    revision, before = letter.facts.get("revision", meeting.revision), letter.facts.get("before")
    plan = _plan(meeting, person, them.times, 0, 0)
    if not person.reachable or (before is not None and _overtaken(plan, before, now)):
        return None
    if meeting.state != "planned" or meeting.revision != revision or meeting.starts_at <= now:
        return None
    last = on_the_way.asked(meeting, now) and all(at <= now for at in plan.values())
    seen = details_of(meeting, inside=True, link=meeting.shows_link(them.choice, now))
    told = Reminder(meeting=seen, before=before, revision=revision, last=last)
    fresh = replace(letter, facts=told.facts(), language=person.language, zone=person.zone, plain=person.plain)
    if not is_quiet(now, person.zone, person.quiet_from, person.quiet_until):
        return fresh
    at = quiet_until(now, person.zone, person.quiet_from, person.quiet_until)
    return replace(fresh, due_at=at) if at < meeting.starts_at else None


def _plan(meeting: Meeting, person: Person, times: Times, since: int, now: int) -> dict[int, int]:
    quiet = (person.zone, person.quiet_from, person.quiet_until)
    wished = befores(times, meeting.reminders, meeting.starts_at, person.zone)
    return reminder_plan(wished, meeting.starts_at, since, now, *quiet)


def _overtaken(plan: dict[int, int], before: int, now: int) -> bool:
    """Whether a reminder nearer to the start is due by now: after a long sleep of the bot, one says it all."""
    return any(nearer < before and at <= now for nearer, at in plan.items())


def _letter_id(meeting: Meeting, before: int, person_id: str) -> str:
    return f"{KIND}:{meeting.id}:{meeting.revision}:{before}:{person_id}"


def _write(tx: Transaction, meeting: Meeting, person: Person, before: int, at: int) -> None:
    if not person.reachable and at <= tx.now:
        return
    tx.letters.append(
        Letter(
            id=_letter_id(meeting, before, person.id),
            chat_id=person.chat_id,
            kind=KIND,
            screen=Reminder.screen,
            facts={"before": before, "revision": meeting.revision},
            language=person.language,
            zone=person.zone,
            plain=person.plain,
            due_at=at,
            person_id=person.id,
            about=meeting.id,
            slot=f"ask:{_letter_id(meeting, before, person.id)}",
        )
    )


SUBJECT = Subject(
    unfold={KIND: unfold}, freshen={Reminder.screen: freshen}, freshen_many={Reminder.screen: freshen_many}
)
