"""How many people came, once a meeting is over: asked once of who facilitates, or said by members for themselves. Numbers only."""

from dataclasses import replace

from bot.domain import kinds, tallies
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.tallies import Tally
from bot.domain.times import DAY
from bot.services.letters import post, standing
from bot.services.meetings import meetings
from bot.services.meetings.told import TallyAsked, ThereAsked
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import tallies as store

KIND = "tally"
THERE_SECONDS = DAY  # after the end: "I was there" counts until then


def matter(meeting_id: str) -> str:
    """What the question for the number is about; the meeting itself has letters of its own."""
    return f"{KIND}:{meeting_id}"


def meeting_of(about: str) -> str:
    return about.removeprefix(f"{KIND}:")


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """The meeting is over: whoever counts in this group is asked. One that became longer meanwhile is asked about at its end."""
    meeting = await meeting_store.get(tx, occasion.about)
    if meeting is None or meeting.state != "planned":
        return None
    if not meeting.is_over(tx.now):
        await occasions.plan(
            tx, Occasion(f"{matter(meeting.id)}:{meeting.ends_at}", KIND, meeting.id, meeting.ends_at, {})
        )
        return None
    counting = await store.counting(tx, meeting.group_id)
    if counting == "members":
        return await _ask_members(tx, meeting, occasion.cursor, limit)
    if counting == "facilitator" and await store.get(tx, meeting.id) is None:
        await _ask_facilitators(tx, meeting)
    return None


async def _ask_facilitators(tx: Transaction, meeting: Meeting) -> None:
    planner = await store.planner(tx, meeting.id)
    for person in [planner] if planner is not None else await roles.leaders(tx, meeting.group_id):
        told = TallyAsked(meeting=details_of(meeting, inside=True))
        post.tell(tx, person, told, about=matter(meeting.id), id=f"{matter(meeting.id)}:{person.id}", asks=True)


async def _ask_members(tx: Transaction, meeting: Meeting, cursor: str, limit: int) -> str | None:
    found = await store.to_ask(tx, meeting.id, cursor, limit)
    for person in found:
        told = ThereAsked(meeting=details_of(meeting, inside=True))
        letter_id = f"there:{meeting.id}:{person.id}"
        post.tell(tx, person, told, about=meeting.id, id=letter_id, until=meeting.ends_at + THERE_SECONDS)
    return found[-1].id if len(found) == limit else None


async def fresh_question(tx: Reader, letter: Letter) -> Letter | None:
    """None when somebody has counted already, or its reader runs the group no more."""
    meeting = await meeting_store.get(tx, str(letter.facts["meeting"]["id"]))
    if meeting is None or await store.get(tx, meeting.id) is not None:
        return None
    person = await roles.still_reads(tx, letter, "schedule_meeting", meeting.group_id)
    if person is None:
        return None
    facts = TallyAsked(meeting=details_of(meeting, inside=True)).facts()
    return replace(letter, facts=facts, language=person.language, zone=person.zone, plain=person.plain)


async def fresh_there(tx: Reader, letter: Letter) -> Letter | None:
    """The meeting as it is; None once it is too late to say so, or its reader has left the group."""
    meeting = await meeting_store.get(tx, letter.about or "")
    if meeting is None or tx.now >= meeting.ends_at + THERE_SECONDS:
        return None
    if await roles.still_reads(tx, letter, "answer_meeting", meeting.group_id) is None:
        return None
    return replace(letter, facts=dict(letter.facts) | ThereAsked(meeting=details_of(meeting, inside=True)).facts())


async def _counts(tx: Reader, person: Person, about: str) -> bool:
    """Whether they still plan the meetings of the group."""
    meeting = await meeting_store.get(tx, meeting_of(about))
    return meeting is not None and may("schedule_meeting", await roles.in_group(tx, person, meeting.group_id))


# Counting


async def to_count(tx: Reader, person: Person, meeting_id: str) -> tuple[Meeting, Tally | None]:
    """A meeting that is over, and what was counted. Refused for who may not plan it, or before its end."""
    meeting = await meetings.mine_to_change(tx, person, meeting_id)
    if meeting.state == "cancelled":
        raise Refused("meeting-is-cancelled")
    if not meeting.is_over(tx.now):
        raise Refused("tally-not-over")
    return meeting, await store.get(tx, meeting_id)


async def note(tx: Transaction, person: Person, meeting_id: str, counted: Tally | None) -> Tally:
    """Keeps the number, in the place of one that was kept before; None: as many as answered that they come."""
    meeting, _ = await to_count(tx, person, meeting_id)
    kept = counted or Tally(meeting.coming)
    await store.keep(tx, meeting_id, kept)
    await standing.over(tx, matter(meeting_id), "answered", meeting_id)
    return kept


async def leave_out(tx: Transaction, person: Person, meeting_id: str) -> None:
    """Nobody counts this one."""
    await to_count(tx, person, meeting_id)
    await standing.over(tx, matter(meeting_id), "answered", meeting_id)


async def was_there(tx: Transaction, person: Person, meeting_id: str) -> None:
    """ "I was there", where the members of the group count: one more. Again: nothing more happens."""
    seen = await meetings.look(tx, person, meeting_id)
    meeting = seen.meeting
    kinds.require_answer(meeting.kind, seen.roles)
    if meeting.state == "cancelled":
        raise Refused("meeting-is-cancelled")
    if await store.counting(tx, meeting.group_id) != "members" or not meeting.is_over(tx.now):
        raise Refused("old-button")
    if tx.now >= meeting.ends_at + THERE_SECONDS:
        raise Refused("tally-too-late")
    await store.was_there(tx, meeting_id, person.id)


# Who counts


async def counting(tx: Reader, person: Person, group_id: str) -> str:
    await roles.require_in(tx, person, "edit_group", group_id)
    return await store.counting(tx, group_id)


async def count_by(tx: Transaction, person: Person, group_id: str, who: str) -> None:
    await roles.require_in(tx, person, "edit_group", group_id)
    if who not in tallies.COUNTING:
        raise Refused("old-button")
    await store.count_by(tx, group_id, who)


SUBJECT = Subject(
    unfold={KIND: unfold},
    freshen={TallyAsked.screen: fresh_question, ThereAsked.screen: fresh_there},
    reads={TallyAsked.screen: _counts},
)
