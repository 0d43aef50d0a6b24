"""The screen of a meeting that stands in somebody's chat: when the meeting changes, so does the screen, without a sound."""

from dataclasses import replace

from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.letters import Letter, Outcome
from bot.domain.meetings import Meeting, Seen, details_of
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.terms import WELCOME
from bot.domain.times import DAY, HOUR
from bot.services.meetings import seats
from bot.services.meetings.told import Meanwhile, MeetingShown
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage import settings
from bot.storage.database import Reader, Row, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import shown as store
from bot.storage.meetings import undo as undo_store
from bot.storage.meetings.shown import Shown
from bot.storage.people import people as people_store

KIND = MeetingShown.screen

# What is looked up when it is due tells what holds then.
REFRESH_SECONDS = 2

# When somebody who comes for the first time can ask to be met there: so long before the meeting, and until so long before it.
MEET_AHEAD_SECONDS, MEET_LATEST_SECONDS = 14 * DAY, HOUR


async def seen(tx: Reader, person: Person | None, meeting: Meeting, row: Row) -> Seen:
    """The meeting as this person sees it; the row is of `meetings.seen_by`."""
    held = roles.held(person, row["membership"], row["role"], helps=bool(row["helps"]))
    undo = await undo_store.open_at(tx, meeting.id) if may("schedule_meeting", held) else ""
    extra = meeting.series is not None and meeting.series.is_extra  # "every time" does not mean it
    ended = meeting.series is not None and meeting.series.day == row["ended_from"]
    return Seen(
        meeting, held, row["choice"], bool(row["wants"]), open_door=row["joining"] == "open", regular=bool(row["regular"]) and not extra,
        ended=ended, stale=bool(row["stale"]), first=bool(row["first"]), undo=undo,
        room=await seats.room_of(tx, meeting, person.id if person else ""),
    )  # fmt: skip


def told(seen: Seen, now: int, bot: str, lead: str = "", late: tuple[int, int] | None = None) -> MeetingShown:
    """What the screen of a meeting shows this person. `bot`: its name in Telegram, for the link that who facilitates copies."""
    meeting = seen.meeting
    inside = may("answer_meeting", seen.roles)
    changes = may("schedule_meeting", seen.roles)
    open_now = meeting.takes_answers(now)
    answers = kinds.answers(meeting.kind, seen.roles) and open_now
    link = changes or meeting.shows_link(seen.choice, now)
    return MeetingShown(
        meeting=details_of(meeting, inside=inside or changes, link=link), lead=lead, late=late,
        back="meetings" if inside else f"meetings:group:{meeting.group_id}:0",
        over=meeting.is_over(now), choice=seen.choice, wants=seen.wants_reminders,
        answers=answers, visitor=not inside and open_now, open_door=seen.open_door, changes=changes and open_now,
        link=f"https://t.me/{bot}?start=m_{meeting.id}" if changes and open_now and bot else "",
        regular=seen.regular if meeting.series and not meeting.series.is_extra and answers else None, ended=seen.ended,
        counts=changes and meeting.state == "planned" and meeting.is_over(now), room=seen.room,
        restores=changes and meeting.state == "cancelled" and meeting.starts_at > now, undo=seen.undo,
        meanwhile=Meanwhile(seen.meanwhile.title, seen.meanwhile.starts_at) if seen.meanwhile else None,
        met=not changes and may_be_met(seen, now),
    )  # fmt: skip


def may_be_met(seen: Seen, now: int) -> bool:
    """Whether somebody sees a meeting that is their first in the group, where people welcome, and soon enough to be met there."""
    ahead, terms = seen.meeting.starts_at - now, seen.meeting.terms
    welcomes = terms is not None and any(slot.key == WELCOME for slot in terms.slots)
    return (
        seen.first
        and welcomes
        and seen.meeting.takes_answers(now)
        and MEET_LATEST_SECONDS < ahead <= MEET_AHEAD_SECONDS
    )


async def arrived(tx: Transaction, replies: list[Outcome]) -> None:
    """Replies stand in their readers' chats: a meeting, or something else in the place of one. The last says what stands there."""
    stands: dict[tuple[str, int], Shown | None] = {}
    for letter, message_id in ((reply.letter, reply.message_id or reply.letter.edits) for reply in replies):
        if letter.person_id is None or message_id is None:
            continue
        if letter.screen == "meeting":
            meeting_id, came = str(letter.facts["meeting"]["id"]), letter.facts.get("came") or ("", "")
            stays = bool(letter.facts.get("stays"))
            stands[letter.person_id, message_id] = Shown(letter.person_id, message_id, meeting_id, stays, str(came[1]))
        elif letter.edits is not None:
            stands[letter.person_id, message_id] = None
    await store.others(tx, [place for place, meeting in stands.items() if meeting is None])
    await store.stand(tx, [meeting for meeting in stands.values() if meeting is not None])


async def gone(tx: Transaction, letter: Letter) -> None:
    """The message is not there any more."""
    if letter.person_id is not None and letter.edits is not None:
        await store.others(tx, [(letter.person_id, letter.edits)])


async def spread(tx: Transaction, meeting_id: str) -> None:
    """Lets every screen of this meeting tell what holds now."""
    await occasions.plan(tx, Occasion(f"{KIND}:{meeting_id}", KIND, meeting_id, tx.now, {}))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of them."""
    found = await store.of_meeting(tx, occasion.about, occasion.cursor, limit)
    for each in found:
        person = await people_store.by_id(tx, each.person_id)
        if person is not None and person.reachable:
            tx.letters.append(
                Letter(
                    id=tx.letter_id(), chat_id=person.chat_id, kind="mend", screen=KIND, facts={}, language=person.language,
                    zone=person.zone, due_at=tx.now + REFRESH_SECONDS, plain=person.plain, person_id=person.id, about=each.meeting_id,
                    edits=each.message_id,
                )
            )  # fmt: skip
    return f"{found[-1].person_id} {found[-1].message_id}" if len(found) == limit else None


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """The meeting as this person sees it at this moment; None when the message shows something else by now, or it
    is not for them any more."""
    here = await store.in_message(tx, letter.person_id or "", letter.edits or 0)
    found = await meeting_store.seen_by(tx, letter.about or "", letter.person_id or "")
    person = await people_store.by_id(tx, letter.person_id or "")
    if here is None or here.meeting_id != letter.about or found is None or person is None:
        return None
    now = await seen(tx, person, *found)
    if not kinds.sees(now.meeting.kind, now.roles):
        return None
    bot = await settings.get(tx, "bot_username")
    facts = told(now, tx.now, bot or "").facts() | ({"stays": True} if here.stays else {})
    if here.place:
        facts["came"] = ("meeting", here.place, True)
    return replace(letter, facts=facts, language=person.language, zone=person.zone, plain=person.plain)


def still_on(meeting: Meeting, now: int) -> None:
    """Refused when it is cancelled or over."""
    if meeting.state == "cancelled":
        raise Refused("meeting-is-cancelled")
    if meeting.is_over(now):
        raise Refused("meeting-over")


SUBJECT = Subject(unfold={KIND: unfold}, freshen={KIND: fresh})
