"""A word of whoever changes a meeting to those it concerns, before the yes: nobody has to say one."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, read_note
from bot.services.meetings import meetings
from handlers.core.context import Context
from handlers.core.questions import Question, ShownBack
from handlers.meetings import changing, presses
from handlers.meetings import changing_screens as screens


async def _waiting_of(c: Context, meeting_id: str) -> dict[str, Any]:
    """The change of this meeting that waits for its yes. Refused when none does, and to whom it is not to change."""
    await meetings.open_to_change(c.tx, c.me, meeting_id)
    waits = _waiting(c)
    if waits["id"] != meeting_id:
        raise Refused("old-button")
    return waits


def _waiting(c: Context) -> dict[str, Any]:
    """The change that waits for its yes. Refused when none does."""
    if (
        c.dialog is None
        or c.dialog.step not in ("meetings.value", "meetings.word")
        or not c.dialog.answers.get("values")
    ):
        raise Refused("old-button")
    return dict(c.dialog.answers)


@presses.meeting_word.handled
async def ask(c: Context, meeting_id: str) -> None:
    waits = await _waiting_of(c, meeting_id)
    await c.ask("meetings.word", **waits | {"asks_word": True})
    c.show(screens.word, meeting_id=meeting_id, now=waits.get("word"))


async def ask_again(c: Context) -> None:
    """The change with its word, if there is one; else the question."""
    waits = _waiting(c)
    if waits.get("asks_word"):
        await ask(c, str(waits["id"]))
    else:
        await _check(c, waits)


async def given(c: Context) -> None:
    """Shown back with the change; another word takes its place."""
    await _check(c, _waiting(c) | {"word": read_note(c.text, REASON_LONGEST), "asks_word": False})


async def _check(c: Context, waits: dict[str, Any]) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, str(waits["id"]))
    await c.ask("meetings.word", **waits)
    await changing.show_check(c, meeting, str(waits["field"]), dict(waits["values"]), waits["word"])


@presses.meeting_check.handled
async def back(c: Context, meeting_id: str, word: bool) -> None:
    """What is written next takes the place of the change again, unless a word is there to be corrected."""
    waits = await _waiting_of(c, meeting_id)
    if word and waits.get("word"):
        await _check(c, waits | {"asks_word": False})
        return
    waits.pop("word", None)
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.value", **{key: waits[key] for key in ("id", "field", "revision", "values")})
    await changing.show_check(c, meeting, str(waits["field"]), dict(waits["values"]))


ANSWERS = {
    "meetings.word": Question(
        ask_again,
        (presses.meeting_word.name, presses.meeting_check.name, presses.meeting_apply.name, presses.series_apply.name),
        ShownBack(presses.meeting_apply.name),
        given,
    )
}
