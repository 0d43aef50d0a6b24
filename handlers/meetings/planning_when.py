"""The day and the hour of a meeting that is being planned: pressed, or in words."""

from dataclasses import replace
from datetime import date

from bot.domain.errors import Refused
from bot.domain.times import local
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.meetings import presses
from handlers.meetings.drafts import SCRATCH, Answers, ask_hour, draft_of, go_on, understood, without
from handlers.meetings.line import Line, ahead_of, chosen_moment, kept_minutes, read_line


@presses.newmeeting_day.handled
async def day_pressed(c: Context, day: str) -> None:
    draft = draft_of(c)
    try:
        given = date.fromisoformat(day).isoformat()
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if draft.get("hour"):
        await understood(c, draft, _hour_of(c, draft, given, str(draft["hour"])))
    else:
        await ask_hour(c, draft, given)


def _hour_of(c: Context, draft: Answers, day: str, words: str) -> Line:
    """An hour on a day that is known, or another day with it. Refused when neither is understood."""
    line = read_line(c, words, draft["zone"], c.written_at, with_title="title" not in draft, day=day)
    if not (line.choices or line.starts_at or line.day):
        raise Refused("unclear-hour" if line.trouble in ("unclear-no-date", "unclear-left-over") else line.trouble)
    return line


@presses.newmeeting_hour.handled
async def hour_pressed(c: Context, hour: str) -> None:
    draft, words = draft_of(c), hour
    if len(words) != 4 or not words.isascii() or not words.isdigit() or "day" not in draft:
        raise Refused("old-button")
    starts_at = chosen_moment(f"{str(draft['day']).replace('-', '')}{words}", draft["zone"])
    await go_on(c, without(draft, *SCRATCH) | {"starts_at": ahead_of(c, starts_at)})


@presses.newmeeting_at.handled
async def moment_pressed(c: Context, moment: str, minutes: Number = 0) -> None:
    """One of the moments that the words may have meant."""
    draft = draft_of(c)
    starts_at = ahead_of(c, chosen_moment(moment, draft["zone"]))
    draft |= {"minutes": minutes} if kept_minutes(minutes) else {}
    await go_on(c, without(draft, *SCRATCH) | {"starts_at": starts_at})


async def when_given(c: Context) -> None:
    """A day, an hour, or both, and a title if there is none yet; what is missing is asked for."""
    draft = draft_of(c)
    day = str(draft.get("day", ""))
    line = read_line(c, c.text, draft["zone"], c.written_at, with_title="title" not in draft, day=day)
    if line.is_empty and line.trouble in ("unclear-no-date", "unclear-left-over"):
        raise Refused(line.trouble)
    if line.day and draft.get("hour"):
        line = _joined(line, _hour_of(c, draft, line.day, str(draft["hour"])))
    await understood(c, draft, line)


def _joined(day: Line, hour: Line) -> Line:
    """The hour that was kept, with what was said beside the day."""
    return replace(
        hour,
        title=day.title or hour.title,
        place=day.place,
        minutes=hour.minutes or day.minutes,
        rules=day.rules,
        skips=day.skips,
    )


async def corrected(c: Context) -> None:
    """Another day, another hour, or both, below the summary, which is shown again."""
    draft = draft_of(c)
    stood = local(int(draft["starts_at"]), draft["zone"])
    day = stood.date().isoformat()
    line = read_line(c, c.text, draft["zone"], c.written_at, with_title=False, day=day)
    if line.day and line.starts_at is None and not line.choices:
        line = _hour_of(c, draft, line.day, f"{stood:%H:%M}")
    if line.starts_at is None and not line.choices:
        raise Refused("new-check-unclear")
    if any("-" in when for when, _ in line.choices):  # days: the hour stays
        line = replace(line, hour=f"{stood:%H:%M}")
    await understood(c, draft, line)


async def hour_given(c: Context) -> None:
    """The hour, and a title if there is none yet; another day counts too."""
    draft = draft_of(c)
    await understood(c, draft, _hour_of(c, draft, str(draft.get("day", "")), c.text))
