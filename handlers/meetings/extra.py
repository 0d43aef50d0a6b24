"""One more date of a series, on a day that its rule does not give: asked, shown back, told to those it concerns."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting, details_of
from bot.domain.series import Series
from bot.domain.times import local
from bot.services.meetings import extra, meetings
from bot.storage.database import new_id
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, changing, changing_screens, presses
from handlers.meetings import extra_screens as screens
from handlers.meetings.line import ahead_of, chosen_moment, kept_minutes


@presses.series_extra.handled
async def ask(c: Context, meeting_id: str) -> None:
    meeting, _ = await extra.open_to_add(c.tx, c.me, meeting_id)
    await c.ask("meetings.extra", id=meeting.id)
    c.show(screens.ask, meeting=details_of(meeting, inside=True, link=True))


def _answers(c: Context) -> dict[str, Any]:
    """Refused when no date is being added."""
    if c.dialog is None or c.dialog.step != "meetings.extra":
        raise Refused("old-button")
    return dict(c.dialog.answers)


async def given(c: Context) -> None:
    """A day, with another hour or at that of the series; written below the check, another day."""
    answers = _answers(c)
    meeting, found = await extra.open_to_add(c.tx, c.me, str(answers["id"]))
    stands = local(int(answers.get("starts_at", meeting.starts_at)), meeting.zone)
    at = stands if "starts_at" in answers else stands.replace(hour=int(found.clock[:2]), minute=int(found.clock[3:]))
    line = changing.understood(c, meeting, at, str(answers.get("day") or stands.date().isoformat()))
    if line.starts_at is not None:
        await _check(c, meeting, found, line.starts_at, line.minutes)
        return
    await c.ask("meetings.extra", id=meeting.id, day=line.one_day, trouble=line.trouble, choices=line.choices)
    _which(c, meeting, line.trouble, [*line.choices])


def _which(c: Context, meeting: Meeting, trouble: str, choices: list[tuple[str, int]]) -> None:
    about = details_of(meeting, inside=True, link=True)
    c.show(changing_screens.which, meeting=about, trouble=trouble, choices=choices, extra=True)


@presses.series_extra_at.handled
async def moment_pressed(c: Context, meeting_id: str, moment: str, minutes: Number = 0) -> None:
    """One of the moments that the words may have meant."""
    meeting, found = await extra.open_to_add(c.tx, c.me, meeting_id)
    await _check(c, meeting, found, ahead_of(c, chosen_moment(moment, meeting.zone)), minutes)


async def _check(c: Context, meeting: Meeting, found: Series, starts_at: int, minutes: int) -> None:
    await extra.check(c.tx, found, starts_at)
    known = _answers(c)
    extra_id = str(known.get("extra") or new_id())
    await c.ask("meetings.extra", id=meeting.id, extra=extra_id, starts_at=starts_at, minutes=kept_minutes(minutes))
    c.show(
        screens.check, meeting_id=meeting.id, extra_id=extra_id, title=found.title, zone=found.zone, starts_at=starts_at,
        minutes=kept_minutes(minutes) or found.minutes, told=await extra.told(c.tx, found),
        readers=await readers.of_meeting(c, found.group_id, found.kind, card=True),
    )  # fmt: skip


@presses.series_extra_yes.handled
async def add(c: Context, extra_id: str) -> None:
    """The yes. Pressed twice, the second shows the date that the first made."""
    answers = c.dialog.answers if c.dialog is not None else {}
    if answers.get("extra") == extra_id:
        await extra.add(c.tx, c.me, str(answers["id"]), extra_id, int(answers["starts_at"]), int(answers["minutes"]))
        await c.end_dialog()
        attending.show(c, await meetings.look(c.tx, c.me, extra_id), "series-extra")
    else:
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, extra_id))


async def again(c: Context) -> None:
    answers = _answers(c)
    meeting, found = await extra.open_to_add(c.tx, c.me, str(answers["id"]))
    if "starts_at" in answers:
        await _check(c, meeting, found, int(answers["starts_at"]), int(answers["minutes"]))
    elif answers.get("choices"):
        _which(c, meeting, str(answers["trouble"]), [(str(when), int(n)) for when, n in answers["choices"]])
    else:
        await ask(c, meeting.id)


ANSWERS = {
    "meetings.extra": Question(
        again,
        (presses.series_extra.name, presses.series_extra_at.name, presses.series_extra_yes.name),
        ShownBack(presses.series_extra_yes.name),
        given,
    )
}
