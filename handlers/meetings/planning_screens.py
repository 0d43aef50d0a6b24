"""The questions before a meeting is planned, and the summary before the yes."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import msgspec
from msgspec.structs import replace

from bot.domain.meetings import Details
from bot.domain.times import instant_of, local
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, in_pairs, lines, named, screen, unescape
from handlers.core.paging import fitting
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.meetings import presses, repeats
from handlers.meetings.changing_screens import LENGTHS, kind_rows, moment_in_words, unspaced, which_of, who_reads
from handlers.meetings.holiday_screens import Holiday, on_holidays, skipping
from handlers.meetings.screens import details
from handlers.meetings.terms_screens import CHOICES as SEATS
from handlers.meetings.terms_screens import seats_now

HOURS = ("10:00", "14:00", "16:00", "18:00", "18:30", "20:00")


class Asking(msgspec.Struct, frozen=True):
    """What a question knows: the hour it is asked at (`now`, UTC epoch seconds) and the zone of the group; `whole`: all is known, and
    one field is asked again; the title, the place and the hour ("14:00") that were understood while the day, or the title, was not;
    the key of what was not understood, and the length at `most`, where that is why."""

    now: int
    zone: str
    whole: bool = False
    title: str | None = None
    hour: str | None = None
    place: str | None = None
    trouble: str = ""
    most: int = 0


@shows("newmeeting-when")
def when(v: Voice, *, asking: Asking) -> Screen:
    """The next days as buttons; a day and an hour can be written too."""
    here = local(asking.now, asking.zone)
    today = here.date()
    days = [today + timedelta(n) for n in range(0 if here.hour < 16 else 1, 6 if here.hour < 16 else 7)]
    buttons: list[Button] = []
    for day in days:
        data = presses.newmeeting_day(day.isoformat())
        if day == today:
            buttons.append(button(v, "button-new-today", data))
        elif day == today + timedelta(1):
            buttons.append(button(v, "button-new-tomorrow", data))
        else:
            buttons.append(named(_weekday(v, day.isoformat(), asking.zone), data))
    asks = v.say("new-when") if not asking.trouble else _trouble(v, asking)
    return screen(v, lines(asks, _kept(v, asking)), in_pairs(buttons), back=_back(asking, presses.newmeeting_stop()))


@shows("newmeeting-which")
def which(v: Voice, *, asking: Asking, choices: list[tuple[str, int]]) -> Screen:
    """What the words may mean, a button each: moments, or days."""
    rows = [[_choice(v, asking.zone, when, minutes)] for when, minutes in choices]
    return screen(
        v,
        lines(which_of(v, asking.zone, asking.trouble, choices), _kept(v, asking)),
        rows,
        back=_back(asking, presses.newmeeting_stop()),
    )


@shows("newmeeting-rhythm")
def rhythm(v: Voice, *, rules: list[str]) -> Screen:
    """How it repeats, where the words may mean more than one (RFC 5545): a button each."""
    said = [(unescape(repeats.in_words(v, rule)), presses.newmeeting_rule(rule)) for rule in rules]
    rows = [[named(f"{words[:1].upper()}{words[1:]}", data, full=words)] for words, data in said]
    return screen(v, v.say("new-rhythm"), rows, back=presses.newmeeting_fix("when"))


def _choice(v: Voice, zone: str, when: str, minutes: int) -> Button:
    if "-" in when:
        return named(_day(v, when, zone), presses.newmeeting_day(when))
    return named(moment_in_words(v, zone, when), presses.newmeeting_at(when, minutes))


def _trouble(v: Voice, asking: Asking) -> Markup:
    """What was not understood, with what to write instead: a question by itself."""
    return v.say(asking.trouble, **({"most": asking.most} if asking.most else {}))


def _kept(v: Voice, asking: Asking) -> Markup:
    """What was understood already, and stays."""
    told = [v.say("new-kept-hour", hour=asking.hour)] if asking.hour else []
    told += [v.say("new-kept-title", title=asking.title)] if asking.title else []
    told += [v.say("new-kept-place", place=asking.place)] if asking.place else []
    return Markup("\n".join(told))


def _back(asking: Asking, otherwise: str) -> str:
    """To the summary when there is one, else to the question before."""
    return presses.newmeeting_check() if asking.whole else otherwise


def _weekday(v: Voice, day: str, zone: str) -> str:
    """ "Jeudi": the first word of the day."""
    return _day(v, day, zone).split()[0].rstrip(",").capitalize()


def _day(v: Voice, day: str, zone: str) -> str:
    noon = instant_of(datetime.combine(datetime.fromisoformat(day).date(), time(12)), zone)
    return v.there(zone).day(noon)


@shows("newmeeting-hour")
def hour(v: Voice, *, asking: Asking, day: str) -> Screen:
    """Of a day that is known (2026-12-03)."""
    zone, on = asking.zone, datetime.fromisoformat(day).date()
    buttons = []
    for each in HOURS:
        at = instant_of(datetime.combine(on, time.fromisoformat(each)), zone)
        if at > asking.now:
            buttons.append(named(v.there(zone).hour(at), presses.newmeeting_hour(each.replace(":", ""))))
    text = lines(v.say("new-hour", day=_day(v, day, zone)), _kept(v, asking))
    return screen(v, text, in_pairs(buttons), back=presses.newmeeting_fix("when"))


@shows("newmeeting-title")
def title(v: Voice, *, asking: Asking) -> Screen:
    asks = v.say("new-title") if not asking.trouble else _trouble(v, asking)
    return screen(v, lines(asks, _kept(v, asking)), back=_back(asking, presses.newmeeting_fix("when")))


@shows("newmeeting-place")
def place(v: Voice, *, asking: Asking) -> Screen:
    rows = [[button(v, "button-new-skip", presses.newmeeting_skip("place"))]]
    asks = v.say("new-place") if not asking.trouble else _trouble(v, asking)
    return screen(v, asks, rows, back=_back(asking, presses.newmeeting_fix("title")))


@shows("newmeeting-minutes")
def minutes(v: Voice, *, asking: Asking) -> Screen:
    rows = [[named(unspaced(v, n), presses.newmeeting_length(n)) for n in LENGTHS]]
    return screen(v, v.say("new-minutes"), rows, back=_back(asking, presses.newmeeting_fix("place")))


@shows("newmeeting-note")
def note(v: Voice, *, asking: Asking) -> Screen:
    rows = [[button(v, "button-new-skip", presses.newmeeting_skip("note"))]]
    return screen(v, v.say("new-note"), rows, back=_back(asking, presses.newmeeting_fix("minutes")))


@shows("newmeeting-seats")
def seats(v: Voice, *, asking: Asking) -> Screen:
    rows = [
        [named(str(n), presses.newmeeting_seats(n)) for n in SEATS],
        [button(v, "button-seats-any", presses.newmeeting_skip("seats"))],
    ]
    return screen(v, v.say("seats-ask"), rows, back=presses.newmeeting_check())


QUESTIONS = {"when": when, "title": title, "place": place, "minutes": minutes, "note": note, "seats": seats}


@shows("newmeeting-check")
def check(
    v: Voice,
    *,
    meeting: Details,
    readers: Readers,
    next_days: Sequence[date] = (),
    seats: int | None = None,
    holidays: Sequence[Holiday] = (),
    skips: bool = False,
    asked: str = "note",
) -> Screen:
    """Everything in words, hours on the clocks of the group; `next_days` of one that repeats; the public `holidays` among its days,
    and whether it `skips` them; `seats`: None for as many as like; `asked`: the question that came before, "" for none."""
    yes = button(v, "button-new-yes", presses.newmeeting_yes(meeting.id))
    other = button(v, "button-new-change", presses.newmeeting_change())
    cancel = button(v, "button-cancel", presses.newmeeting_stop())
    repeat = button(v, "button-new-repeat", presses.newmeeting_repeat())
    if meeting.repeats:
        rows = [[yes], [repeat, button(v, "button-new-until", presses.newmeeting_until())]]
        rows += [[other], [skipping(v, skips), cancel]] if holidays else [[other, cancel]]
    else:
        rows = [[yes, repeat], [other, cancel]]
    read_by = [line(v, readers), who_reads(v, title=meeting.title, link=meeting.link, note=meeting.note)]
    about = details(v.there(meeting.zone), meeting, by_date=True)
    free = on_holidays(v, holidays, meeting.zone, series=bool(meeting.repeats), skips=skips)
    counted = seats_now(v, seats) if seats is not None else ""
    whole, short, brief = (
        lines(v.say("new-check"), about, Markup(f"{counted}\n{_dates(v, meeting, some)}".strip()), free, *read_by)
        for some in (next_days, next_days[:2], ())
    )
    text = fitting(len(rows) + 1, lines(whole, v.say("new-check-told")), whole, short)
    return replace(screen(v, text, rows, back=presses.newmeeting_fix(asked) if asked else ""), brief=brief)


def _dates(v: Voice, meeting: Details, some: Sequence[date]) -> Markup:
    return v.say("series-next", days=repeats.all_days(v, some, meeting.zone)) if some else Markup("")


@shows("newmeeting-change")
def change(v: Voice) -> Screen:
    buttons = [
        button(v, f"button-edit-{field}", presses.newmeeting_fix(field)) for field in QUESTIONS if field != "seats"
    ]
    rows = in_pairs([*buttons, button(v, "button-edit-more", presses.newmeeting_more())])
    return screen(v, v.say("new-change"), rows, back=presses.newmeeting_check())


@shows("newmeeting-more")
def more(v: Voice) -> Screen:
    """What is set less often."""
    seats = button(v, "button-edit-seats", presses.newmeeting_fix("seats"))
    kind = button(v, "button-edit-kind", presses.newmeeting_kinds())
    return screen(v, v.say("new-change"), [[seats], [kind]], back=presses.newmeeting_change())


@shows("newmeeting-kind")
def kind(v: Voice, *, now: str) -> Screen:
    """Whom it is for, as it is `now`."""
    asks = v.say("meeting-write-kind", now=v.say(f"kind-{now}"))
    return screen(v, asks, kind_rows(v, now, presses.newmeeting_kind), back=presses.newmeeting_more())
