"""What people see of the picture and the poster of a month."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from bot.domain.groups import Group
from bot.domain.months import Month, month_of
from bot.domain.times import local
from bot.posters import Day, Entry, Programme, draw
from bot.services.meetings.posters import MOST, Planned
from bot.texts import Voice
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen, unescape
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses, repeats

AHEAD = 3  # months that can be printed


@shows("month-picture")
def picture(v: Voice, *, which: str, entries: Sequence[Planned], group_id: str = "", group: str = "") -> Screen:
    """Of one `group`, or of all of who reads. Who cannot see it reads the list."""
    month = _month(which)
    listed_at = presses.meetings_group(group_id) if group_id else presses.meetings()
    words = v.say("picture-caption", month=_capital(v.month(month.first)))
    shown = letter_screen(v, words, [[button(v, "button-picture-list", listed_at)]])
    title = group or _plain(v, "picture-title")
    drawn = partial(draw, _programme(v, month, entries, title=title, several=not group), "picture")
    return Screen(shown.text, shown.rows, stays=True, photo=(f"{month}.png", drawn))


@shows("poster-ask")
def ask(
    v: Voice, *, group_id: str, group: str, which: str, empty: bool, closed: bool = False, first: bool = False
) -> Screen:
    """`which`: 2026-12; `empty`: nothing is on then; `closed`: there are meetings for the group only; `first`: no earlier month was
    shown before."""
    month = _month(which)
    after = month.plus(1)
    rows = [[button(v, "button-poster-titles", presses.poster_file(group_id, which, "open"))]]
    rows += [[button(v, "button-poster-all", presses.poster_file(group_id, which, "all"))]] if closed else []
    rows += [[button(v, "button-poster-hours", presses.poster_file(group_id, which, "none"))]]
    rows = [] if empty else rows
    now = month_of(local(v.now, v.zone).date())
    if month < now.plus(AHEAD):
        other = v.month(after.first, year=False)
        rows.append([button(v, "button-month-other", presses.poster(group_id, str(after)), month=other)])
    back = presses.poster(group_id, str(month.plus(-1))) if month > now and not first else of_groups.group_run(group_id)
    said = v.say("poster-ask", group=group, month=v.month(month.first))
    inside = v.say("poster-ask-closed") if closed else ""
    return screen(v, lines(said, v.say("poster-none" if empty else "poster-ask-what"), inside), rows, back=back)


@shows("poster")
def poster(v: Voice, *, which: str, group: Group, entries: Sequence[Planned], link: str) -> Screen:
    """The file is in the language of the group and on its clocks, whoever asked for it."""
    month, there = _month(which), Voice(v.texts, group.language, group.zone, now=v.now)
    shown = letter_screen(v, v.say("poster-caption", month=_capital(v.month(month.first))))
    about = lines(group.town, _plain(there, f"poster-joining-{group.joining}"))
    programme = _programme(there, month, entries, title=group.name, about=about.replace("\n\n", "\n"), link=link)
    name = _plain(there, "poster-file-name", month=str(month))
    return Screen(shown.text, shown.rows, stays=True, document=(f"{name}.pdf", partial(draw, programme, "wall")))


def _programme(
    v: Voice,
    month: Month,
    entries: Sequence[Planned],
    *,
    title: str,
    about: str = "",
    several: bool = False,
    link: str = "",
) -> Programme:
    days: dict[date, list[Entry]] = {}
    for each in entries[:MOST]:
        days.setdefault(local(each.starts_at, v.zone).date(), []).append(_entry(v, each, several))
    return Programme(
        language=v.language,
        title=title,
        month=_capital(v.month(month.first)),
        about=about,
        weekdays=[v.weekday_short(n) for n in range(7)],
        weeks=month.weeks(month.first),
        marked=[day.day for day in days],
        days=[Day(_capital(repeats.day(v, day, v.zone)), found) for day, found in days.items()],
        further=_plain(v, "poster-further") if len(entries) > MOST else "",
        link=link,
        scan=_plain(v, "poster-scan") if link else "",
    )


def _entry(v: Voice, planned: Planned, several: bool) -> Entry:
    said = [planned.group] if several else []
    said += [_plain(v, "poster-cancelled")] if planned.cancelled else []
    return Entry(
        v.hour(planned.starts_at), planned.title or _plain(v, "poster-untitled"), planned.place, ", ".join(said)
    )


def _plain(v: Voice, key: str, **facts: object) -> str:
    """Words for paper, which knows no HTML."""
    return unescape(v.say(key, **facts))


def _month(which: str) -> Month:
    return month_of(date.fromisoformat(f"{which}-01"))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
