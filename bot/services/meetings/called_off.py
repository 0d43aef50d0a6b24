"""When too few people come: who facilitates hears it in time, then it is called off in kind words."""

from dataclasses import replace

from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, details_of
from bot.services.letters import post
from bot.services.meetings import meetings, needed
from bot.services.meetings.told import FewCome
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import members
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as store


async def _short(tx: Reader, meeting_id: str) -> tuple[Meeting, FewCome] | None:
    """A meeting for which too few people come so far; None when enough do, or it takes place anyway."""
    meeting = await store.get(tx, meeting_id)
    needs = None if meeting is None or meeting.state != "planned" else needed.seen(meeting)
    if meeting is None or needs is None or meeting.starts_at <= tx.now:
        return None
    come = await needed.come(tx, meeting)
    if come >= needs.people:
        return None
    told = FewCome(meeting=details_of(meeting, inside=True), come=come, needed=needs.people, by=needs.by)
    return meeting, told


async def warn(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Who facilitates can still ask around, or hold it anyway."""
    short = await _short(tx, occasion.about)
    if short is not None:
        await _tell_who_facilitates(tx, *short)


async def call_off(tx: Transaction, occasion: Occasion, limit: int) -> None:
    short = await _short(tx, occasion.about)
    if short is None:
        return
    meeting, told = short
    await needed.put_down(tx, meeting, few=True)
    await meetings.call_off_with_news(tx, meeting, "few")
    await _tell_who_facilitates(
        tx, meeting, FewCome(meeting=told.meeting, come=told.come, needed=told.needed, by=told.by, off=True)
    )


async def _tell_who_facilitates(tx: Transaction, meeting: Meeting, told: FewCome) -> None:
    for each in await members.facilitators(tx, meeting.group_id):
        post.tell(tx, each.person, told, about=meeting.id, until=meeting.starts_at)


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    """The warning is true until enough people come; that it was called off, until it is put back. For who facilitates still."""
    meeting = await store.get(tx, letter.about or "")
    if meeting is None or await roles.still_reads(tx, letter, "schedule_meeting", meeting.group_id) is None:
        return None
    told: FewCome | None = None
    if letter.facts.get("off") and meeting.state == "cancelled":
        was = {name: letter.facts[name] for name in ("come", "needed", "by")}
        told = FewCome(meeting=details_of(meeting, inside=True), off=True, **was)
    elif not letter.facts.get("off"):
        _, told = await _short(tx, meeting.id) or (None, None)
    return None if told is None else replace(letter, facts=dict(letter.facts) | told.facts())


SUBJECT = Subject(unfold={needed.SOON: warn, needed.DUE: call_off}, freshen={FewCome.screen: _fresh})
