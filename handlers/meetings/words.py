"""Reading what people type about a meeting: each field of it, in their language and in the zone of the group."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from bot.dates.lengths import read_length
from bot.dates.phrases import Said, read_when
from bot.domain.errors import Refused
from bot.domain.meetings import read_note, read_place, read_title
from bot.domain.people import LANGUAGES
from bot.domain.times import local
from handlers.core.context import Context


def read_field(c: Context, field: str, text: str) -> dict[str, Any]:
    """What one field of a meeting, but for its day and hour, becomes. Refused with what to write instead."""
    if field == "title":
        return {"title": read_title(text)}
    if field == "place":
        place, link = read_place(text)
        return {"place": place, "link": link}
    if field == "minutes":
        return {"minutes": read_minutes(c, text)}
    return {"note": read_note(text)}


def read_minutes(c: Context, text: str) -> int:
    minutes = next(filter(None, (read_length(text, language) for language in _languages(c))), None)
    if minutes is None:
        raise Refused("unclear-length")
    return minutes


def read_phrase(
    c: Context, text: str, zone: str, written_at: int, *, with_title: bool, day: date | None = None
) -> Said:
    """A day and an hour as they were meant when they were written; `day`: the one of an hour alone.

    Words that are no date in one language may be one in the other.
    """
    now = local(written_at, zone)
    own, *others = (
        partial(read_when, text, language, now, with_title=with_title, day=None) for language in _languages(c)
    )
    found = _best(own(), others)
    if day is None or found.readings or found.days:
        return found
    return _best(own(day=day), [partial(other, day=day) for other in others])


def _best(own: Said, others: Sequence[Callable[[], Said]]) -> Said:
    """What is understood in somebody's own language, or else what is in another, and more surely."""
    if own.sure or own.reason == "series" or (own.chooses and own.reason != "left-over"):
        return own
    found = (each() for each in others)
    surely = (each for each in found if each.sure or each.reason == "series" or (own.is_empty and not each.is_empty))
    return next(surely, own)


def _languages(c: Context) -> list[str]:
    return [c.language, *(language for language in LANGUAGES if language != c.language)]
