"""How many people came: one tap, or a number in words; "I was there" from members; and who counts in a group."""

from bot.domain.meetings import details_of
from bot.domain.tallies import read_tally
from bot.services.meetings import tallies
from bot.services.meetings.told import TallyAsked
from handlers.core import questions
from handlers.core.context import Context
from handlers.core.questions import NOBODY, Question
from handlers.meetings import counting_screens as screens
from handlers.meetings import presses

NUMBER = "tallies.number"


@presses.tally.handled
async def show(c: Context, meeting_id: str) -> None:
    meeting, counted = await tallies.to_count(c.tx, c.me, meeting_id)
    await c.end_dialog()
    c.show(screens.tally, meeting=details_of(meeting, inside=True), counted=counted)


@presses.tally_answered.handled
async def as_answered(c: Context, meeting_id: str, people: str = "") -> None:
    counted = read_tally(people) if people else None
    c.show(screens.noted, meeting_id=meeting_id, counted=await tallies.note(c.tx, c.me, meeting_id, counted))


@presses.tally_write.handled
async def ask(c: Context, meeting_id: str) -> None:
    meeting, _ = await tallies.to_count(c.tx, c.me, meeting_id)
    await c.ask(NUMBER, id=meeting.id)
    c.show(screens.write, meeting_id=meeting.id)


async def ask_again(c: Context) -> None:
    await ask(c, str(c.dialog.answers.get("id", "")) if c.dialog else "")


async def number_given(c: Context) -> None:
    meeting_id = str(c.dialog.answers.get("id", "")) if c.dialog else ""
    counted = await tallies.note(c.tx, c.me, meeting_id, read_tally(c.text))
    await c.end_dialog()
    c.show(screens.noted, meeting_id=meeting_id, counted=counted)


async def replied(c: Context, about: str) -> None:
    """The letter that asks was answered with Telegram's own reply."""
    meeting, _ = await tallies.to_count(c.tx, c.me, tallies.meeting_of(about))
    await questions.takes(c, NUMBER, ANSWERS[NUMBER], id=meeting.id)


@presses.tally_skip.handled
async def skip(c: Context, meeting_id: str) -> None:
    await tallies.leave_out(c.tx, c.me, meeting_id)
    c.show(screens.skipped, meeting_id=meeting_id)


@presses.there_yes.handled
async def was_there(c: Context, meeting_id: str) -> None:
    await tallies.was_there(c.tx, c.me, meeting_id)
    c.show(screens.thanks)


@presses.counting_of.handled
async def who_counts(c: Context, group_id: str) -> None:
    c.show(screens.counting, group_id=group_id, now=await tallies.counting(c.tx, c.me, group_id))


@presses.counting_by.handled
async def count_by(c: Context, group_id: str, who: str) -> None:
    await tallies.count_by(c.tx, c.me, group_id, who)
    await who_counts(c, group_id)


REPLIED = {TallyAsked.screen: replied}
ANSWERS = {NUMBER: Question(ask_again, (presses.tally_write.name,), NOBODY, number_given)}
