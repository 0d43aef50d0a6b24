"""Changing a meeting, calling it off, and putting it back."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, Meeting, details_of, read_note
from bot.services.meetings import meetings
from handlers.core import readers
from handlers.core.context import Moment
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, screens
from handlers.meetings.words import pressed_minutes, read_field

FIELDS = ("when", "title", "place", "minutes", "note")


async def edit(m: Moment) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.dialog is not None and m.dialog.step in ("meetings.value", "meetings.reason"):
        await m.end_dialog()
    m.show(screens.edit, meeting=details_of(meeting, inside=True))


async def ask_value(m: Moment) -> None:
    """Which field changes: the next words are its new value."""
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.arg(1) not in FIELDS:
        raise Refused("old-button")
    await m.ask("meetings.value", id=meeting.id, field=m.arg(1), revision=meeting.revision)
    m.show(screens.write, meeting=details_of(meeting, inside=True), field=m.arg(1))


async def value_given(m: Moment) -> None:
    field = str(_answers(m).get("field", ""))
    meeting = await meetings.open_to_change(m.tx, m.me, str(_answers(m).get("id", "")))
    await _check_value(m, meeting, field, read_field(m, field, m.text, meeting.zone))


async def ask_value_again(m: Moment) -> None:
    """What waits for a yes, if something does, else the question."""
    answers = _answers(m)
    meeting = await meetings.open_to_change(m.tx, m.me, str(answers.get("id", "")))
    if answers.get("values"):
        await _check_value(m, meeting, str(answers["field"]), dict(answers["values"]))
    else:
        m.args = [meeting.id, str(answers.get("field", ""))]
        await ask_value(m)


async def length_pressed(m: Moment) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    await _check_value(m, meeting, "minutes", {"minutes": pressed_minutes(m.arg(1))})


async def value_removed(m: Moment) -> None:
    """No place, or no note, any more."""
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.arg(1) not in ("place", "note"):
        raise Refused("old-button")
    await _check_value(m, meeting, m.arg(1), {"note": None} if m.arg(1) == "note" else {"place": None, "link": None})


async def _check_value(m: Moment, meeting: Meeting, field: str, values: dict[str, Any]) -> None:
    """Shown back, with how many people it concerns, before anything is changed."""
    await m.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision, values=values)
    told, late = None, None
    if field in ("when", "place"):
        told, late = meeting.coming + meeting.maybe, await _late(m, meeting, values)
    now = details_of(meeting, inside=True)
    m.show(
        screens.check, meeting=now, becomes=replace(now, **values), field=field, told=told, late=late,
        readers=await readers.of_group(m, meeting.group_id),
    )  # fmt: skip


async def _late(m: Moment, meeting: Meeting, values: dict[str, Any]) -> tuple[int, int]:
    """How many would read this change too late: who asked for silence, who cannot be reached."""
    until = meetings.read_by(m.now, meeting.starts_at, values.get("starts_at", meeting.starts_at))
    return await meetings.late(m.tx, meeting.id, m.me, until)


async def apply(m: Moment) -> None:
    """The yes. Pressed twice, the second shows the meeting as it is."""
    answers = _answers(m)
    if answers.get("id") != m.arg(0) or not answers.get("values"):
        m.toast("meeting-as-is")
        attending.show(m, await meetings.look(m.tx, m.me, m.arg(0)))
        return
    values = answers["values"]
    before = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    await meetings.change(m.tx, m.me, m.arg(0), int(answers["revision"]), **values)
    await m.end_dialog()
    told = values.keys() & {"starts_at", "place", "link"}
    attending.show(
        m, await meetings.look(m.tx, m.me, m.arg(0)), "changed", late=await _late(m, before, values) if told else None
    )


async def ask_cancel(m: Moment) -> None:
    await _show_cancel(m, m.arg(0), None)


async def _show_cancel(m: Moment, meeting_id: str, words: str | None) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, meeting_id)
    await m.ask("meetings.reason", id=meeting.id, **({"words": words} if words else {}))
    m.show(
        screens.cancel, meeting=details_of(meeting, inside=True), words=words, told=meeting.coming + meeting.maybe,
        late=await _late(m, meeting, {}), readers=await readers.of_group(m, meeting.group_id),
    )  # fmt: skip


async def ask_reason_again(m: Moment) -> None:
    answers = _answers(m)
    await _show_cancel(m, str(answers.get("id", "")), answers.get("words"))


async def reason_given(m: Moment) -> None:
    await _show_cancel(m, str(_answers(m).get("id", "")), read_note(m.text, REASON_LONGEST))


async def cancel(m: Moment) -> None:
    answers = _answers(m)
    words = answers.get("words") if answers.get("id") == m.arg(0) else None
    await meetings.cancel(m.tx, m.me, m.arg(0), words)
    await m.end_dialog()
    seen = await meetings.look(m.tx, m.me, m.arg(0))
    attending.show(m, seen, late=await _late(m, seen.meeting, {}))


async def restore(m: Moment) -> None:
    await meetings.restore(m.tx, m.me, m.arg(0))
    attending.show(m, await meetings.look(m.tx, m.me, m.arg(0)), "planned")


def _answers(m: Moment) -> dict[str, Any]:
    return m.dialog.answers if m.dialog is not None else {}


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
