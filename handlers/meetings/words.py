"""Reading what people type about a meeting: each field of it, in their language and in the zone of the group."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.dates.lengths import read_length
from bot.dates.phrases import Said, read_when
from bot.domain.errors import Refused
from bot.domain.meetings import read_note, read_place, read_point, read_title
from bot.domain.people import LANGUAGES
from bot.domain.practical import WORDS_LONGEST
from bot.domain.terms import read_seats
from bot.domain.times import local
from handlers.core.context import Context


def read_field(c: Context, field: str, text: str) -> dict[str, Any]:
    """What one field of a meeting, but for its day and hour, becomes. Refused with what to write instead."""
    if field == "title":
        return {"title": read_title(text)}
    if field == "place":
        place, link = read_place(text)
        return {"place": place, "link": link, "spot": None}  # a point on the map was another place
    if field == "minutes":
        return {"minutes": read_minutes(c, text)}
    if field == "bring":
        return {"bring": read_note(text, WORDS_LONGEST)}
    if field == "access":
        return {"access_words": read_note(text, WORDS_LONGEST)}
    if field in ("kind", "link_from"):
        raise Refused("answer-by-button")
    if field == "seats":
        return {"seats": read_seats(text)}
    return {"note": read_note(text)}


def read_pointed(c: Context) -> dict[str, Any]:
    """What a place on the map becomes, in the message that was just sent. Refused when it is none, or follows a phone."""
    point = c.incoming.message.point if c.incoming.message else None
    if point is None:
        raise Refused("meeting-point-none")
    if point.live:
        raise Refused("meeting-point-live")
    return read_point(point.latitude, point.longitude, point.title, point.address)


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

    def read(on: date | None) -> Said:
        return best_of([read_when(text, each, now, with_title=with_title, day=on) for each in _languages(c)])

    found = read(None)
    return found if day is None or found.readings or found.days else read(day)


def best_of(found: list[Said]) -> Said:
    """What is understood in somebody's own language, the first, or else what is in another, and more surely; what two languages
    read as two moments is asked about."""
    own, *others = found
    if own.sure:
        also = [each.sure for each in others if each.sure and each.sure.when != own.sure.when]
        if own.agrees or (not also and all(each.series is None for each in others)):
            return own
        return replace(own, readings=tuple(sorted((own.sure, *also), key=lambda each: each.when)), reason="ambiguous")
    if own.reason in ("series", "no-such-date", "past") or (own.chooses and own.reason != "left-over"):
        return own
    surely = (each for each in others if each.sure or each.reason == "series" or (own.is_empty and not each.is_empty))
    return next(surely, own)


def _languages(c: Context) -> list[str]:
    return [c.language, *(language for language in LANGUAGES if language != c.language)]
