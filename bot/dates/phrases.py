"""Reading what a facilitator types for a meeting: a day and an hour in words, and a title before, between or after them.

What cannot be read without guessing is not guessed: `read_when` returns each moment that may be meant, so that people choose. What
was read is always shown back in words before it counts. Where people differ, this is what we read:

- "jeudi" and "Thursday" are the next one; said on a Thursday before that hour, today or in a week.
- "jeudi prochain" and "next Thursday" may be this week's, if it is still to come, or next week's, which begins on Monday.
- "jeudi en huit", "Thursday week" and "a week on Thursday" are seven days after the next one.
- "jeudi d'après" and "the following Thursday" may be the next one, or that of the week after; so may "Tuesday after next", a week later.
- Feasts that move are counted from Easter; "le lendemain de Noël" and "the Tuesday after Easter" from the feast.
- "huit jours" is a week and "quinze jours" two; "8 jours" and "15 jours" may also be what they say.
- 3/12 is the third of December in French, and one of two days in English unless only one order exists, as in 25/12.
- A date without its year is the next one; if that is more than ten months away, the month may be a slip.
- "2h" and "at 8" without morning or evening are one of two hours; "at 2" is in the afternoon; "14h" and "02:00" are as typed.
- "minuit" and "midnight" end one day and begin another.
- "jeudi après-midi" and "Friday evening" are one of the usual hours of that part of the day.
- A day or an hour that stands by itself elsewhere in the text may be meant, too: "Thursday club Friday 2pm".
- "Tous les mardis" is a series (`bot/dates/series.py`), of which the first day may be meant.
- Words that can change what was read ("not", "before", "UTC") make it one to choose, not one that is sure.
"""

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.dates.combining import Reading, Said, Typed, combined, moments, of_hour
from bot.dates.finding import mentions, other_weekdays
from bot.dates.folding import Folded, fold, spelled
from bot.dates.languages import words_of
from bot.dates.lengths import length_at, length_in_title
from bot.dates.mentions import Mention
from bot.dates.series import Repeating, repeats, series_in
from bot.dates.titles import WINDOW, title_of
from bot.dates.words import Words

__all__ = ["Reading", "Said", "read_when"]

_OPEN = re.compile(r"[(\[][^)\]]*\Z")
_MARK = re.compile(r"\s*[,;(]\s*|\s[-–—]\s")
_END = re.compile(r"\s*\)?[\s.!]*\Z")
_LENGTH = re.compile(r"[1-4]\s?h|[^,;(]*(?:min|mn|hour|hr|demi)")
_BESIDE = re.compile(r"[a-z0-9.]\s*[(\[]\Z")
_TITLE_MARK = re.compile(r":(?=\s)|\s[-–—](?=\s)")
_RHYTHM = ("sign", "fortnight", "nth", "daily", "week", "month", "weekday", "count")
_BOUNDS = ("but", "until", "since", "bounds")
_CUT = 40  # characters at the end of the window, where a date may go on beyond it


def read_when(text: str, language: str, now: datetime, *, with_title: bool, day: date | None = None) -> Said:
    """Read a day and an hour, and the title if `with_title`; `day` is the one of an hour alone.

    `now` is aware, in the zone of the group. The title is kept as typed, without the dash or comma beside the date.
    """
    words = words_of(language)
    text = text.strip()
    typed = Typed(text, spelled(fold(text[:WINDOW]), words), words, now, day)
    length = length_in_title(typed.folded.plain, words) if with_title else None
    if length is not None:
        said = _read(replace(typed, folded=_without(typed.folded, length)), with_title=True, length=length)
        if said.sure is not None and said.sure.minutes == length.minutes:
            return said
    return _read(typed, with_title=with_title)


def _without(folded: Folded, taken: Mention) -> Folded:
    """The same, these words no hour any more."""
    plain = folded.plain
    return replace(folded, plain=plain[: taken.start] + "x" * (taken.end - taken.start) + plain[taken.end :])


def _read(typed: Typed, *, with_title: bool, length: Mention | None = None) -> Said:
    """`length`: of how long it lasts, where that is said in the title."""
    text, words, now, plain = typed.text, typed.words, typed.now, typed.folded.plain
    if repeats(plain, words):
        found = series_in(text, typed.folded, words, now)
        if found is None:
            return _beside_series(typed) if with_title else Said(reason="series")
        return _first_of(found, now)
    found_here = mentions(plain, words, beside=typed.known is not None)
    kept = [each for each in found_here if not words.instead.search(plain[: each.start])]
    chosen, others = _chosen(kept or found_here, plain)
    if not chosen:
        return Said(title=text if with_title else "", reason="no-date")
    last = _length_last(plain, chosen[-1], words)
    if last is not None:
        others = [each for each in others if each.start < last.start]
        chosen[-1].minutes = last.minutes
    if length is not None and chosen[-1].minutes is None and not any(span.until for span in chosen[-1].spans):
        chosen[-1].minutes = length.minutes
    if len(text) > WINDOW and chosen[-1].end > len(plain) - _CUT:
        chosen[-1].unsure = True
    if (len(chosen) == 1 and other_weekdays(plain, chosen[0], words)) or _is_vague(plain, chosen, words):
        chosen[0].unsure = True
    said = combined(chosen, others, typed)
    if said.is_empty and said.reason == "no-date":
        return Said(title=text if with_title else "", reason="no-date")
    title, place = title_of(text, typed.folded, [*chosen, last] if last is not None else chosen, words)
    if with_title:
        return replace(said, title=title, place=place)
    left = bool(title or place) and said.reason in (None, "no-time")
    return replace(said, reason="left-over") if left else said


def _length_last(plain: str, date: Mention, words: Words) -> Mention | None:
    """How long it lasts, as the last words: "Thu 3rd 5pm relaxation, 1 hour". "14h, 16h" are two hours of the day."""
    if date.minutes is not None or not date.spans or any(span.until for span in date.spans):
        return None
    for mark in (*_MARK.finditer(plain, date.end), *words.lasting.finditer(plain, date.end)):
        found = length_at(plain, mark.end(), words)
        surely = mark.re is words.lasting or _LENGTH.match(plain, mark.end())
        if found is not None and _END.match(plain, found[1]) and surely:
            return Mention(mark.start(), len(plain), minutes=found[0])
    return None


def _is_vague(plain: str, chosen: list[Mention], words: Words) -> bool:
    """Whether other words may put the date into another week or month."""
    spans = [(each.start, each.end) for each in chosen]
    return any(not any(a <= each.start() < b for a, b in spans) for each in words.vague.finditer(plain))


def _beside_series(typed: Typed) -> Said:
    """What is understood beside how it repeats, where that is not: the title, and an hour."""
    hour = next((each for each in mentions(typed.folded.plain, typed.words, beside=True) if each.spans), None)
    kept = of_hour(hour, typed, "series") if hour else Said(reason="series")
    title, place = _title_beside(typed, hour)
    return replace(kept, title=title, place=place)


def _title_beside(typed: Typed, hour: Mention | None) -> tuple[str, str]:
    """The words before what says how it repeats, or else those after it and the hour, where it is sure that they are no part of that."""
    plain, words, text = typed.folded.plain, typed.words, typed.text[:WINDOW]
    said = [found for name in _RHYTHM for found in words.series[name].finditer(plain)]
    if not said:
        return "", ""
    begins, ends = min(each.start() for each in said), max(each.end() for each in said)
    if hour is not None and hour.start < begins:
        begins = hour.start
    title, _ = title_of(text, typed.folded, [Mention(begins, len(plain))], words)
    if title:
        return title, ""
    taken = [Mention(0, ends)]
    if hour is not None and hour.start >= ends and _MARK.match(plain, ends):  # "every third day, tea at 3pm"
        taken.append(hour)
    elif hour is not None:
        taken = [Mention(0, max(ends, hour.end))]
    if any(words.series[name].search(plain) for name in _BOUNDS):
        # "except August tea": only a mark tells where that ends
        marks = [each.start() for each in _TITLE_MARK.finditer(plain, taken[-1].end)]
        if not marks:
            return "", ""
        taken = [Mention(0, marks[-1])]
    title, place = title_of(text, typed.folded, taken, words)
    return ("", title) if words.places.match(fold(title).plain) else (title, place)


def _first_of(series: Repeating, now: datetime) -> Said:
    """Meetings that repeat: the first of them may be meant, never surely."""
    known: dict[str, Any] = {"title": series.title, "place": series.place, "minutes": series.minutes, "series": series}
    if series.hour is None:
        return Said(days=(series.first,), reason="series", **known)
    first = moments([Reading(datetime.combine(series.first, series.hour), series.minutes)], now, unsure=True)
    return replace(first, reason="series", **known)


def _chosen(found: list[Mention], plain: str) -> tuple[list[Mention], list[Mention]]:
    """The words that are the date, those with a day and an hour, or else a day and an hour apart; and the other days and hours."""
    loud = [each for each in found if not _OPEN.search(plain[: each.start])] or found
    whole = next((each for each in loud if each.is_complete), None)
    quiet = [
        each
        for each in found
        if each not in loud and each.days and not each.spans and _BESIDE.search(plain[: each.start])
    ]
    if whole is not None:
        return [whole], [each for each in loud if each is not whole] + quiet
    day = next((each for each in loud if each.days or each.trouble), None)
    hour = None
    if day is None or day.trouble is None:
        hour = next((each for each in loud if each.spans and not each.days), None)
    week = next((each for each in loud if each.week is not None), None)
    chosen = sorted({id(each): each for each in (day, hour, week) if each}.values(), key=lambda each: each.start)
    return chosen, [each for each in loud if each not in chosen] + quiet
