"""Changing a meeting, calling it off, and putting it back."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, Meeting, details_of, read_note
from bot.services.meetings import meetings, series
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, presses
from handlers.meetings import changing_screens as screens
from handlers.meetings.line import read_move
from handlers.meetings.presses import Minutes
from handlers.meetings.words import read_field

FIELDS = ("when", "title", "place", "minutes", "note")


@presses.meeting_edit.handled
async def edit(c: Context, meeting_id: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if c.dialog is not None and c.dialog.step in ("meetings.value", "meetings.reason"):
        await c.end_dialog()
    c.show(screens.edit, meeting=details_of(meeting, inside=True))


@presses.meeting_set.handled
async def ask_value(c: Context, meeting_id: str, field: str) -> None:
    """Which field changes: the next words are its new value."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if field not in FIELDS:
        raise Refused("old-button")
    await c.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision)
    c.show(screens.write, meeting=details_of(meeting, inside=True), field=field)


async def value_given(c: Context) -> None:
    field = str(_answers(c).get("field", ""))
    meeting = await meetings.open_to_change(c.tx, c.me, str(_answers(c).get("id", "")))
    if field == "when":
        values: dict[str, Any] = {"starts_at": read_move(c, c.text, meeting.starts_at, meeting.zone)}
    else:
        values = read_field(c, field, c.text)
    await _check_value(c, meeting, field, values)


async def ask_value_again(c: Context) -> None:
    """What waits for a yes, if something does, else the question."""
    answers = _answers(c)
    meeting = await meetings.open_to_change(c.tx, c.me, str(answers.get("id", "")))
    if answers.get("values"):
        await _check_value(c, meeting, str(answers["field"]), dict(answers["values"]))
    else:
        await ask_value(c, meeting.id, str(answers.get("field", "")))


@presses.meeting_length.handled
async def length_pressed(c: Context, meeting_id: str, minutes: Minutes) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await _check_value(c, meeting, "minutes", {"minutes": minutes})


@presses.meeting_remove.handled
async def value_removed(c: Context, meeting_id: str, field: str) -> None:
    """No place, or no note, any more."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if field not in ("place", "note"):
        raise Refused("old-button")
    await _check_value(c, meeting, field, {"note": None} if field == "note" else {"place": None, "link": None})


async def _check_value(c: Context, meeting: Meeting, field: str, values: dict[str, Any]) -> None:
    """Shown back, with how many people it concerns, before anything is changed."""
    await c.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision, values=values)
    told, late, later = None, None, None
    if field in ("when", "place"):
        told, late = meeting.coming + meeting.maybe, await _late(c, meeting, values)
        later = await series.concerned(c.tx, meeting)
    now = details_of(meeting, inside=True)
    c.show(
        screens.check, meeting=now, becomes=replace(now, **values), field=field, told=told, late=late,
        readers=await readers.of_group(c, meeting.group_id), first=await series.is_first(c.tx, meeting), later=later,
    )  # fmt: skip


async def _late(c: Context, meeting: Meeting, values: dict[str, Any]) -> tuple[int, int]:
    """How many would read this change too late: who asked for silence, who cannot be reached."""
    until = meetings.read_by(c.now, meeting.starts_at, values.get("starts_at", meeting.starts_at))
    return await meetings.late(c.tx, meeting.id, c.me, until)


@presses.meeting_apply.handled
async def apply(c: Context, meeting_id: str) -> None:
    """The yes. Pressed twice, the second shows the meeting_id as it is."""
    answers = _answers(c)
    if answers.get("id") != meeting_id or not answers.get("values"):
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, meeting_id))
        return
    values = answers["values"]
    before = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await meetings.change(c.tx, c.me, meeting_id, int(answers["revision"]), **values)
    await c.end_dialog()
    told = values.keys() & {"starts_at", "place", "link"}
    attending.show(
        c, await meetings.look(c.tx, c.me, meeting_id), "changed", late=await _late(c, before, values) if told else None
    )


@presses.series_apply.handled
async def apply_to_series(c: Context, meeting_id: str, every: bool) -> None:
    """The yes for this date and the following ones, or for all that are ahead."""
    answers = _answers(c)
    if answers.get("id") != meeting_id or not answers.get("values"):
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, meeting_id))
        return
    await series.change(c.tx, c.me, meeting_id, int(answers["revision"]), every=every, **answers["values"])
    await c.end_dialog()
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "series-changed")


@presses.meeting_cancel.handled
async def ask_cancel(c: Context, meeting_id: str) -> None:
    await _show_cancel(c, meeting_id, None)


async def _show_cancel(c: Context, meeting_id: str, words: str | None) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.reason", id=meeting.id, **({"words": words} if words else {}))
    c.show(
        screens.cancel, meeting=details_of(meeting, inside=True), words=words, told=meeting.coming + meeting.maybe,
        late=await _late(c, meeting, {}), readers=await readers.of_group(c, meeting.group_id),
        later=await series.concerned(c.tx, meeting),
    )  # fmt: skip


async def ask_reason_again(c: Context) -> None:
    answers = _answers(c)
    await _show_cancel(c, str(answers.get("id", "")), answers.get("words"))


async def reason_given(c: Context) -> None:
    await _show_cancel(c, str(_answers(c).get("id", "")), read_note(c.text, REASON_LONGEST))


@presses.meeting_off.handled
async def cancel(c: Context, meeting_id: str) -> None:
    answers = _answers(c)
    words = answers.get("words") if answers.get("id") == meeting_id else None
    await meetings.cancel(c.tx, c.me, meeting_id, words)
    await c.end_dialog()
    seen = await meetings.look(c.tx, c.me, meeting_id)
    attending.show(c, seen, late=await _late(c, seen.meeting, {}))


@presses.series_end.handled
async def end_series(c: Context, meeting_id: str) -> None:
    """Calls off this date and all that follow."""
    answers = _answers(c)
    words = answers.get("words") if answers.get("id") == meeting_id else None
    await series.end(c.tx, c.me, meeting_id, words)
    await c.end_dialog()
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "series-ended")


@presses.series_resume.handled
async def resume_series(c: Context, meeting_id: str) -> None:
    await series.resume(c.tx, c.me, meeting_id)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "series-resumed")


@presses.meeting_restore.handled
async def restore(c: Context, meeting_id: str) -> None:
    await meetings.restore(c.tx, c.me, meeting_id)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "planned")


def _answers(c: Context) -> dict[str, Any]:
    return c.dialog.answers if c.dialog is not None else {}


ANSWERS = {
    "meetings.value": Question(
        ask_value_again,
        (
            presses.meeting_set.name,
            presses.meeting_length.name,
            presses.meeting_remove.name,
            presses.meeting_apply.name,
            presses.series_apply.name,
        ),
        ShownBack(presses.meeting_apply.name),
        value_given,
    ),
    "meetings.reason": Question(
        ask_reason_again,
        (presses.meeting_cancel.name, presses.meeting_off.name, presses.series_end.name),
        ShownBack(presses.meeting_off.name),
        reason_given,
    ),
}
