"""Reading what people type about a meeting: each field of it, in their language and in the zone of the group."""

from datetime import datetime
from typing import Any

from bot.dates.phrases import Reading, Unclear, read_length, read_when
from bot.domain.errors import Refused
from bot.domain.meetings import read_note, read_place, read_title
from bot.domain.people import LANGUAGES
from bot.domain.times import instant_of, local
from handlers.core.context import Context

# Words that are not a date in one language may be one in the other; what is a date, but an unclear one, is asked again.
NOT_UNDERSTOOD = ("no-date", "no-time", "left-over")
PASSED = "meeting-passed-meanwhile"  # it was still ahead when it was written, and is so no longer


def read_start(c: Context, text: str, zone: str) -> int:
    """The instant. Refused with what to write instead."""
    try:
        return still_ahead(c, read_phrase(c, text, zone, c.written_at), zone)
    except Unclear as unclear:
        raise Refused(f"unclear-{unclear.reason}") from unclear


def still_ahead(c: Context, reading: Reading, zone: str) -> int:
    """The instant that was read. Refused when it was ahead as the words were written, and is so no longer."""
    starts_at = instant_of(reading.when, zone)
    if starts_at <= c.now:
        raise Refused(PASSED)
    return starts_at


def read_hour(c: Context, day: str, text: str, zone: str) -> int:
    """The instant of an hour on a day that was chosen before; a whole date counts too."""
    try:
        return read_start(c, text, zone)
    except Refused as no:
        try:
            return read_start(c, f"{day} {text}", zone)
        except Refused as also:
            if no.key in ("unclear-no-date", "unclear-left-over", "unclear-no-time"):
                raise also from no
            raise no from also


def read_field(c: Context, field: str, text: str) -> dict[str, Any]:
    """What one field of a meeting becomes, but its day and hour. Refused with what to write instead."""
    if field == "title":
        return {"title": read_title(text)}
    if field == "place":
        place, link = read_place(text)
        return {"place": place, "link": link}
    if field == "minutes":
        return {"minutes": read_minutes(c, text)}
    return {"note": read_note(text)}


def read_minutes(c: Context, text: str) -> int:
    for language in _languages(c):
        try:
            return read_length(text, language)
        except Unclear:
            continue
    raise Refused("unclear-length")


def read_phrase(c: Context, text: str, zone: str, written_at: int, *, with_title: bool = False) -> Reading:
    """A day and an hour as they were meant when they were written. Raises Unclear."""
    now = local(written_at, zone)
    own, *others = _languages(c)
    try:
        return read_when(text, own, now, with_title=with_title)
    except Unclear as unclear:
        if unclear.reason in NOT_UNDERSTOOD:
            for language in others:
                reading = _or_none(text, language, now, with_title)
                if reading is not None:
                    return reading
        raise


def _or_none(text: str, language: str, now: datetime, with_title: bool) -> Reading | None:
    try:
        return read_when(text, language, now, with_title=with_title)
    except Unclear:
        return None


def _languages(c: Context) -> list[str]:
    return [c.language, *(language for language in LANGUAGES if language != c.language)]
