"""Changing a meeting, calling it off, and putting it back."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, Meeting, details_of, read_note
from bot.services.meetings import meetings
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, screens
from handlers.meetings.words import pressed_minutes, read_field

FIELDS = ("when", "title", "place", "minutes", "note")


async def edit(c: Context) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, c.arg(0))
    if c.dialog is not None and c.dialog.step in ("meetings.value", "meetings.reason"):
        await c.end_dialog()
    c.show(screens.edit, meeting=details_of(meeting, inside=True))


async def ask_value(c: Context) -> None:
    """Which field changes: the next words are its new value."""
    meeting = await meetings.open_to_change(c.tx, c.me, c.arg(0))
    if c.arg(1) not in FIELDS:
        raise Refused("old-button")
    await c.ask("meetings.value", id=meeting.id, field=c.arg(1), revision=meeting.revision)
    c.show(screens.write, meeting=details_of(meeting, inside=True), field=c.arg(1))


async def value_given(c: Context) -> None:
    field = str(_answers(c).get("field", ""))
    meeting = await meetings.open_to_change(c.tx, c.me, str(_answers(c).get("id", "")))
    await _check_value(c, meeting, field, read_field(c, field, c.text, meeting.zone))


async def ask_value_again(c: Context) -> None:
    """What waits for a yes, if something does, else the question."""
    answers = _answers(c)
    meeting = await meetings.open_to_change(c.tx, c.me, str(answers.get("id", "")))
    if answers.get("values"):
        await _check_value(c, meeting, str(answers["field"]), dict(answers["values"]))
    else:
        c.args = [meeting.id, str(answers.get("field", ""))]
        await ask_value(c)


async def length_pressed(c: Context) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, c.arg(0))
    await _check_value(c, meeting, "minutes", {"minutes": pressed_minutes(c.arg(1))})


async def value_removed(c: Context) -> None:
    """No place, or no note, any more."""
    meeting = await meetings.open_to_change(c.tx, c.me, c.arg(0))
    if c.arg(1) not in ("place", "note"):
        raise Refused("old-button")
    await _check_value(c, meeting, c.arg(1), {"note": None} if c.arg(1) == "note" else {"place": None, "link": None})


async def _check_value(c: Context, meeting: Meeting, field: str, values: dict[str, Any]) -> None:
    """Shown back, with how many people it concerns, before anything is changed."""
    await c.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision, values=values)
    told, late = None, None
    if field in ("when", "place"):
        told, late = meeting.coming + meeting.maybe, await _late(c, meeting, values)
    now = details_of(meeting, inside=True)
    c.show(
        screens.check, meeting=now, becomes=replace(now, **values), field=field, told=told, late=late,
        readers=await readers.of_group(c, meeting.group_id),
    )  # fmt: skip


async def _late(c: Context, meeting: Meeting, values: dict[str, Any]) -> tuple[int, int]:
    """How many would read this change too late: who asked for silence, who cannot be reached."""
    until = meetings.read_by(c.now, meeting.starts_at, values.get("starts_at", meeting.starts_at))
    return await meetings.late(c.tx, meeting.id, c.me, until)


async def apply(c: Context) -> None:
    """The yes. Pressed twice, the second shows the meeting as it is."""
    answers = _answers(c)
    if answers.get("id") != c.arg(0) or not answers.get("values"):
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, c.arg(0)))
        return
    values = answers["values"]
    before = await meetings.open_to_change(c.tx, c.me, c.arg(0))
    await meetings.change(c.tx, c.me, c.arg(0), int(answers["revision"]), **values)
    await c.end_dialog()
    told = values.keys() & {"starts_at", "place", "link"}
    attending.show(
        c, await meetings.look(c.tx, c.me, c.arg(0)), "changed", late=await _late(c, before, values) if told else None
    )


async def ask_cancel(c: Context) -> None:
    await _show_cancel(c, c.arg(0), None)


async def _show_cancel(c: Context, meeting_id: str, words: str | None) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.reason", id=meeting.id, **({"words": words} if words else {}))
    c.show(
        screens.cancel, meeting=details_of(meeting, inside=True), words=words, told=meeting.coming + meeting.maybe,
        late=await _late(c, meeting, {}), readers=await readers.of_group(c, meeting.group_id),
    )  # fmt: skip


async def ask_reason_again(c: Context) -> None:
    answers = _answers(c)
    await _show_cancel(c, str(answers.get("id", "")), answers.get("words"))


async def reason_given(c: Context) -> None:
    await _show_cancel(c, str(_answers(c).get("id", "")), read_note(c.text, REASON_LONGEST))


async def cancel(c: Context) -> None:
    answers = _answers(c)
    words = answers.get("words") if answers.get("id") == c.arg(0) else None
    await meetings.cancel(c.tx, c.me, c.arg(0), words)
    await c.end_dialog()
    seen = await meetings.look(c.tx, c.me, c.arg(0))
    attending.show(c, seen, late=await _late(c, seen.meeting, {}))


async def restore(c: Context) -> None:
    await meetings.restore(c.tx, c.me, c.arg(0))
    attending.show(c, await meetings.look(c.tx, c.me, c.arg(0)), "planned")


def _answers(c: Context) -> dict[str, Any]:
    return c.dialog.answers if c.dialog is not None else {}


PRESSES = {
    "meeting:edit": edit,
    "meeting:set": ask_value,
    "meeting:length": length_pressed,
    "meeting:remove": value_removed,
    "meeting:apply": apply,
    "meeting:cancel": ask_cancel,
    "meeting:off": cancel,
    "meeting:restore": restore,
}
ANSWERS = {
    "meetings.value": Question(
        ask_value_again,
        ("meeting:set", "meeting:length", "meeting:remove", "meeting:apply"),
        ShownBack("meeting:apply"),
        value_given,
    ),
    "meetings.reason": Question(
        ask_reason_again, ("meeting:cancel", "meeting:off"), ShownBack("meeting:off"), reason_given
    ),
}
