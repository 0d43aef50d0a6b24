"""Changing a meeting, calling it off, and putting it back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, Meeting, details_of, read_note
from bot.domain.practical import read_access, read_link_from
from bot.domain.times import local
from bot.services.meetings import meetings, news, series, undo
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, practical, practical_screens, presses
from handlers.meetings import changing_screens as screens
from handlers.meetings.line import Line, ahead_of, chosen_moment, kept_minutes, read_line
from handlers.meetings.presses import Minutes
from handlers.meetings.words import read_field, read_pointed

FIELDS = ("when", "title", "place", "minutes", "note", "kind", "access", "bring", "link_from")
ON_CARDS = ("when", "title", "place")
EMPTY: dict[str, dict[str, Any]] = {
    "place": {"place": None, "link": None, "spot": None},
    "note": {"note": None},
    "access": {"access": [], "access_words": ""},
    "bring": {"bring": ""},
}


@presses.meeting_edit.handled
async def edit(c: Context, meeting_id: str) -> None:
    if c.dialog is not None and c.dialog.step in ("meetings.value", "meetings.reason"):
        await c.end_dialog()
    if meeting := await still_on(c, meeting_id):
        c.show(screens.edit, meeting=details_of(meeting, inside=True, link=True))


async def still_on(c: Context, meeting_id: str) -> Meeting | None:
    """The meeting to be changed. One that is cancelled or over is shown as it is instead, whatever led here: "Back" from the no to a
    change of it must not end in another no."""
    seen = await meetings.look(c.tx, c.me, meeting_id)
    if (await meetings.mine_to_change(c.tx, c.me, meeting_id)).takes_answers(c.now):
        return seen.meeting
    attending.show(c, seen)
    return None


@presses.meeting_more.handled
async def more(c: Context, meeting_id: str) -> None:
    """What is changed less often."""
    if c.dialog is not None and c.dialog.step == "meetings.value":
        await c.end_dialog()
    if meeting := await still_on(c, meeting_id):
        c.show(screens.more, meeting=details_of(meeting, inside=True, link=True))


@presses.meeting_set.handled
async def ask_value(c: Context, meeting_id: str, field: str) -> None:
    """Which field changes: the next words are its new value."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if field not in FIELDS:
        raise Refused("old-button")
    if field == "link_from":
        practical.require_link(meeting)
    await c.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision)
    _show_question(c, meeting, field)


def _show_question(c: Context, meeting: Meeting, field: str, chosen: str | None = None) -> None:
    """`chosen`: what is chosen of access so far."""
    about = details_of(meeting, inside=True, link=True)
    if field == "access":
        now = chosen if chosen is not None else practical.numbers(meeting.practical.access)
        c.show(practical_screens.access, meeting=about, chosen=now)
    elif field == "link_from":
        c.show(practical_screens.link, meeting=about)
    else:
        c.show(screens.write, meeting=about, field=field)


async def value_given(c: Context) -> None:
    field = str(_answers(c).get("field", ""))
    meeting = await meetings.open_to_change(c.tx, c.me, str(_answers(c).get("id", "")))
    if field == "when":
        await _when_given(c, meeting)
    else:
        values = read_field(c, field, c.text)
        if field == "access":
            values["access"] = read_access(str(_answers(c).get("chosen", practical.numbers(meeting.practical.access))))
        if field == "place" and _answers(c).get("spot"):
            values["spot"] = _answers(c)["spot"]
        await check_value(c, meeting, field, values)


async def point_given(c: Context) -> bool:
    """A place on the map, where a place was asked for. One without a name, of a meeting that has no place in words: these are asked for."""
    answers = _answers(c)
    if answers.get("field") != "place":
        return False
    meeting = await meetings.open_to_change(c.tx, c.me, str(answers.get("id", "")))
    values = read_pointed(c)
    if "place" in values or meeting.place:
        await check_value(c, meeting, "place", values)
    else:
        await _ask_words_of(c, meeting, values["spot"])
    return True


async def _ask_words_of(c: Context, meeting: Meeting, spot: Sequence[float]) -> None:
    await c.ask("meetings.value", id=meeting.id, field="place", revision=meeting.revision, spot=spot)
    c.show(screens.write, meeting=details_of(meeting, inside=True, link=True), field="spot")


async def _when_given(c: Context, meeting: Meeting) -> None:
    """Another day, another hour, or both: a day alone keeps the hour, an hour alone the day that stands, or that was just written."""
    answers = _answers(c)
    stands = int((answers.get("values") or {}).get("starts_at", meeting.starts_at))
    at = local(stands, meeting.zone)
    day = str(answers.get("day") or at.date().isoformat())
    line = understood(c, meeting, at, day)
    if line.starts_at is not None:
        await check_value(c, meeting, "when", _moved(line.starts_at, line.minutes))
    else:
        await _ask_which(c, meeting, line)


def understood(c: Context, meeting: Meeting, at: datetime, day: str = "") -> Line:
    """The moment that was written, or those it may be: a day alone is at the hour `at`, an hour alone on this day. Refused where
    neither is understood."""
    line = read_line(c, c.text, meeting.zone, c.written_at, with_title=False, day=day)
    if line.starts_at is not None:
        return line
    if line.day:
        return replace(line, starts_at=ahead_of(c, chosen_moment(_at_hour(line.day, at), meeting.zone)), minutes=0)
    if line.choices:
        return replace(line, choices=tuple((_at_hour(when, at), minutes) for when, minutes in line.choices))
    raise Refused(line.trouble)


def _at_hour(choice: str, at: datetime) -> str:
    """A moment as it is; a day at the hour that stands."""
    return f"{choice.replace('-', '')}{at:%H%M}" if "-" in choice else choice


def _moved(starts_at: int, minutes: int) -> dict[str, Any]:
    return {"starts_at": starts_at} | ({"minutes": minutes} if minutes else {})


async def _ask_which(c: Context, meeting: Meeting, line: Line) -> None:
    """What the words may mean, a button each; where all are on one day, another hour of it may be written."""
    about = {"id": meeting.id, "field": "when", "revision": meeting.revision}
    await c.ask("meetings.value", **about, day=line.one_day, trouble=line.trouble, choices=line.choices)
    c.show(
        screens.which, meeting=details_of(meeting, inside=True, link=True), trouble=line.trouble, choices=[*line.choices]
    )  # fmt: skip


async def _moment_given(c: Context, meeting: Meeting, moment: str, minutes: int) -> None:
    starts_at = ahead_of(c, chosen_moment(moment, meeting.zone))
    await check_value(c, meeting, "when", _moved(starts_at, kept_minutes(minutes)))


@presses.meeting_at.handled
async def moment_pressed(c: Context, meeting_id: str, moment: str, minutes: Number = 0) -> None:
    """One of the moments that the words may have meant."""
    await _moment_given(c, await meetings.open_to_change(c.tx, c.me, meeting_id), moment, minutes)


async def ask_value_again(c: Context) -> None:
    """What waits for a yes, if something does, else the question."""
    answers = _answers(c)
    meeting = await meetings.open_to_change(c.tx, c.me, str(answers.get("id", "")))
    if answers.get("values"):
        await check_value(c, meeting, str(answers["field"]), dict(answers["values"]))
    elif answers.get("choices"):
        choices = tuple((str(when), int(minutes)) for when, minutes in answers["choices"])
        await _ask_which(c, meeting, Line(choices=choices, trouble=str(answers["trouble"])))
    elif answers.get("spot"):
        await _ask_words_of(c, meeting, answers["spot"])
    elif "chosen" in answers:
        await _choose_access(c, meeting, str(answers["chosen"]))
    else:
        await ask_value(c, meeting.id, str(answers.get("field", "")))


@presses.meeting_length.handled
async def length_pressed(c: Context, meeting_id: str, minutes: Minutes) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await check_value(c, meeting, "minutes", {"minutes": minutes})


@presses.meeting_kind.handled
async def kind_pressed(c: Context, meeting_id: str, kind: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await meetings.check_kind(c.tx, meeting, kinds.read_kind(kind))
    await check_value(c, meeting, "kind", {"kind": kind})


@presses.meeting_access.handled
async def access_pressed(c: Context, meeting_id: str, done: bool, chosen: str = "") -> None:
    """One more, or one less; or that is all."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    names = read_access(chosen)
    if done:
        await check_value(c, meeting, "access", {"access": names})
    else:
        await _choose_access(c, meeting, chosen)


async def _choose_access(c: Context, meeting: Meeting, chosen: str) -> None:
    await c.ask("meetings.value", id=meeting.id, field="access", revision=meeting.revision, chosen=chosen)
    _show_question(c, meeting, "access", chosen)


@presses.meeting_link.handled
async def link_from_pressed(c: Context, meeting_id: str, minutes: Number) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    practical.require_link(meeting)
    await check_value(c, meeting, "link_from", {"link_from": read_link_from(minutes * 60)})


@presses.meeting_remove.handled
async def value_removed(c: Context, meeting_id: str, field: str) -> None:
    """No place, no note, nothing to bring, any more."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if field not in EMPTY:
        raise Refused("old-button")
    await check_value(c, meeting, field, EMPTY[field])


async def check_value(c: Context, meeting: Meeting, field: str, values: dict[str, Any]) -> None:
    """Shown back, with how many people it concerns, before anything is changed."""
    await c.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision, values=values)
    await show_check(c, meeting, field, values)


async def show_check(c: Context, meeting: Meeting, field: str, values: dict[str, Any], word: str | None = None) -> None:
    """`word`: to those it concerns; what is written next takes its place, where there is one."""
    told, late, later = None, None, None
    if values.keys() & {"starts_at", "place", "link"}:
        told, late = await news.concerned(c.tx, meeting.id, c.me), await _late(c, meeting, values)
        later = await series.concerned(c.tx, meeting)
    now = details_of(meeting, inside=True, link=True)
    if field == "when" and meeting.series is not None and meeting.series.is_extra:
        now, later = replace(now, repeats=""), None  # it moves by itself
    c.show(
        screens.check, meeting=now, becomes=replace(now, **values), field=field, told=told, late=late,
        readers=await readers.of_meeting(
            c, meeting.group_id, values.get("kind", meeting.kind), card=field in (*ON_CARDS, "kind")
        ),
        first=await series.is_first(c.tx, meeting), later=later, word=word,
    )  # fmt: skip


async def _late(c: Context, meeting: Meeting, values: dict[str, Any]) -> tuple[int, int]:
    """How many would read this change too late: who asked for silence, who cannot be reached."""
    until = news.read_by(c.now, meeting.starts_at, values.get("starts_at", meeting.starts_at))
    asks = meeting.terms is not None and values.get("starts_at", meeting.starts_at) != meeting.starts_at
    return await news.late(c.tx, meeting.id, c.me, until, asks=asks)


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
    await meetings.change(c.tx, c.me, meeting_id, int(answers["revision"]), word=answers.get("word"), **values)
    await c.end_dialog()
    told = values.keys() & {"starts_at", "place", "link"}
    attending.show(
        c, await meetings.look(c.tx, c.me, meeting_id), "changed", late=await _late(c, before, values) if told else None
    )


@presses.series_apply.handled
async def apply_to_series(c: Context, meeting_id: str, every: bool, rule: Number = 0) -> None:
    """The yes for this date and the following ones, or for all that are ahead; where months get another day, which one, first."""
    answers = _answers(c)
    if answers.get("id") != meeting_id or not answers.get("values"):
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, meeting_id))
        return
    values = answers["values"]
    if "starts_at" in values and not rule:
        meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
        if found := await series.choice_of_rules(c.tx, meeting, values["starts_at"]):
            c.show(screens.rules, meeting_id=meeting_id, every=every, rules=[str(each) for each in found])
            return
    await series.change(
        c.tx,
        c.me,
        meeting_id,
        int(answers["revision"]),
        every=every,
        word=answers.get("word"),
        rule=max(0, rule - 1),
        **values,
    )
    await c.end_dialog()
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "series-changed")


@presses.meeting_cancel.handled
async def ask_cancel(c: Context, meeting_id: str) -> None:
    await _show_cancel(c, meeting_id, None)


async def _show_cancel(c: Context, meeting_id: str, words: str | None) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.reason", id=meeting.id, **({"words": words} if words else {}))
    c.show(
        screens.cancel, meeting=details_of(meeting, inside=True, link=True), words=words, told=await news.concerned(c.tx, meeting.id, c.me),
        late=await _late(c, meeting, {}), readers=await readers.of_meeting(c, meeting.group_id, meeting.kind, card=False),
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
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id))


@presses.series_resume.handled
async def resume_series(c: Context, meeting_id: str) -> None:
    await undo.put_back(c.tx, c.me, meeting_id, series.resume)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "series-resumed")


@presses.meeting_restore.handled
async def restore(c: Context, meeting_id: str) -> None:
    await undo.put_back(c.tx, c.me, meeting_id, meetings.restore)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "planned")


def _answers(c: Context) -> dict[str, Any]:
    return c.dialog.answers if c.dialog is not None else {}


ANSWERS = {
    "meetings.value": Question(
        ask_value_again,
        (
            presses.meeting_set.name,
            presses.meeting_length.name,
            presses.meeting_kind.name,
            presses.meeting_access.name,
            presses.meeting_link.name,
            presses.meeting_at.name,
            presses.meeting_remove.name,
            presses.meeting_apply.name,
            presses.series_apply.name,
            presses.meeting_word.name,
            presses.meeting_check.name,
        ),
        ShownBack(presses.meeting_apply.name),
        value_given,
        pointed=point_given,
    ),
    "meetings.reason": Question(
        ask_reason_again,
        (presses.meeting_cancel.name, presses.meeting_off.name, presses.series_end.name),
        ShownBack(presses.meeting_off.name),
        reason_given,
    ),
}
