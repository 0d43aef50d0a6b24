""" "I'm on my way": whoever hosts reads how many are, never who; one message a meeting, which is edited."""

from dataclasses import replace

from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.times import HOUR
from bot.services.letters import post
from bot.services.meetings import shown
from bot.services.meetings.told import OnTheWay
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import outbox
from bot.storage.meetings import meetings as store
from bot.storage.meetings import on_the_way as rows
from bot.storage.meetings.on_the_way import Host

# Nobody is on their way earlier than this before the start.
NEAR_SECONDS = 12 * HOUR

# Several people set out at about the same time: one edit for all of them.
TOLD_SECONDS = 5


def near(meeting: Meeting, now: int) -> bool:
    """Whether it makes sense to say so by now."""
    return meeting.starts_at - now <= NEAR_SECONDS


def asked(meeting: Meeting, now: int) -> bool:
    """Whether the last reminder asks it, when it goes now: to a place one is on the way, not to a link."""
    return near(meeting, now) and (meeting.place is not None or meeting.link is None)


async def say(tx: Transaction, person: Person, meeting_id: str) -> tuple[Meeting, bool]:
    """Counts this person, once; the meeting, and whether somebody else reads how many are. Refused for who is not in the group or did
    not answer that they come, for what is cancelled or over, and long before the start."""
    found = await store.seen_by(tx, meeting_id, person.id)
    if found is None:
        raise Refused("meeting-gone")
    seen = await shown.seen(tx, person, *found)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    if seen.meeting.state == "cancelled":
        raise Refused("meeting-is-cancelled")
    if not seen.meeting.takes_answers(tx.now):
        raise Refused("meeting-over")
    if not near(seen.meeting, tx.now) or not await rows.say(tx, meeting_id, person.id):
        raise Refused("old-button")
    hosts = await _tell_hosts(tx, meeting_id)
    return seen.meeting, any(host.id != person.id for host in hosts)


async def no_longer(tx: Transaction, person: Person, meeting_id: str) -> None:
    """This person answered anew, near the start: whoever read that they are on their way reads the number of now."""
    if await rows.said(tx, meeting_id, person.id):
        await _tell_hosts(tx, meeting_id)


async def _tell_hosts(tx: Transaction, meeting_id: str) -> list[Person]:
    """Who reads it."""
    hosts = _who_hosts(await rows.hosts(tx, meeting_id))
    for host in hosts:
        letter = _letter(tx, meeting_id, host)
        if not any(m.slot == letter.slot for m in tx.letters) and not await outbox.refresh(tx, letter):
            # Nothing stands there. Were one on its way or waiting, this id would be taken, or the claim finds two and sends one.
            tx.letters.append(replace(letter, id=f"{letter.slot}:first"))
    return [host.person for host in hosts]


def _who_hosts(found: list[Host]) -> list[Host]:
    """Who planned the meeting, while they facilitate; else all who do. Whoever muted changes is left in peace."""
    return [host for host in [one for one in found if one.planned] or found if host.news]


def _letter(tx: Transaction, meeting_id: str, host: Host) -> Letter:
    slot, person = f"way:{meeting_id}:{host.handle}", host.person
    return Letter(
        id=f"{slot}:{tx.letter_id()}", chat_id=person.chat_id, kind="card", screen=OnTheWay.screen, facts={},
        language=person.language, zone=person.zone, plain=person.plain, due_at=tx.now + TOLD_SECONDS, person_id=person.id,
        about=meeting_id, slot=slot,
    )  # fmt: skip


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """The number of this moment. None when the meeting is over or cancelled, this person hosts no more, or nobody is on their way
    and nothing says so yet; later in their quiet hours, unless they would read it too late."""
    meeting = await store.get(tx, letter.about or "")
    hosts = {host.person.id: host.person for host in _who_hosts(await rows.hosts(tx, letter.about or ""))}
    host = hosts.get(letter.person_id or "")
    if meeting is None or host is None or not meeting.takes_answers(tx.now):
        return None
    people = await rows.count(tx, meeting.id, host.id)
    slot = letter.slot or ""
    stands, _ = (await outbox.in_slots(tx, [slot]))[slot]
    if not people and stands is None:
        return None
    told = OnTheWay(meeting=meeting.id, title=meeting.title, starts_at=meeting.starts_at, people=people)
    at = tx.now if stands is not None else post.calm_instant(host, tx.now, tx.now, until=meeting.starts_at)
    return replace(
        letter, facts=told.facts(), language=host.language, zone=host.zone, plain=host.plain, due_at=at
    )  # fmt: skip


SUBJECT = Subject(freshen={OnTheWay.screen: fresh})
