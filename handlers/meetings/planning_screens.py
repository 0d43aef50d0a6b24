"""The questions before a meeting is planned, and the summary before the yes."""

from datetime import datetime, time, timedelta

from bot.domain.times import instant_of, local
from bot.texts import Markup, Voice
from handlers.core import readers
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Rows, Screen, button, lines, named, screen
from handlers.meetings.screens import LENGTHS, details, unspaced, who_reads

HOURS = ("10:00", "14:00", "16:00", "18:00", "18:30", "20:00")


def show_when(v: Voice, f: Facts) -> Screen:
    """The next days as buttons; a day and an hour can be written too."""
    here = local(f["now"], f["zone"])
    today = here.date()
    days = [today + timedelta(n) for n in range(0 if here.hour < 16 else 1, 6 if here.hour < 16 else 7)]
    buttons: list[Button] = []
    for day in days:
        data = f"newmeeting:day:{day.isoformat()}"
        if day == today:
            buttons.append(button(v, "button-new-today", data))
        elif day == today + timedelta(1):
            buttons.append(button(v, "button-new-tomorrow", data))
        else:
            buttons.append(named(_weekday(v, day.isoformat(), f["zone"]), data))
    asks = v.say("new-when") if not f.get("trouble") else _trouble(v, f)
    return screen(v, lines(asks, _kept(v, f)), _pairs(buttons), back=_back(f, "stop"))


def _trouble(v: Voice, f: Facts) -> Markup:
    """What was not understood, with what to write instead: a question by itself."""
    return v.say(f["trouble"], **({"most": f["most"]} if f.get("most") else {}))


def _kept(v: Voice, f: Facts) -> Markup:
    """What was understood already, and stays."""
    told = [v.say("new-kept-hour", hour=f["hour"])] if f.get("hour") else []
    told += [v.say("new-kept-title", title=f["title"])] if f.get("title") else []
    return Markup("\n".join(told))


def _back(f: Facts, otherwise: str) -> str:
    """To the summary when there is one, else to the question before."""
    return "newmeeting:check" if f["whole"] else f"newmeeting:{otherwise}"


def _weekday(v: Voice, day: str, zone: str) -> str:
    """ "Jeudi": the first word of the day."""
    return _day(v, day, zone).split()[0].rstrip(",").capitalize()


def _day(v: Voice, day: str, zone: str) -> str:
    noon = instant_of(datetime.combine(datetime.fromisoformat(day).date(), time(12)), zone)
    return v.there(zone).day(noon)


def _pairs(buttons: list[Button]) -> Rows:
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]


def show_hour(v: Voice, f: Facts) -> Screen:
    day = datetime.fromisoformat(f["day"])
    buttons = []
    for hour in HOURS:
        at = instant_of(datetime.combine(day.date(), time.fromisoformat(hour)), f["zone"])
        if at > f["now"]:
            buttons.append(named(v.there(f["zone"]).hour(at), f"newmeeting:hour:{hour.replace(':', '')}"))
    text = lines(v.say("new-hour", day=_day(v, f["day"], f["zone"])), _kept(v, f))
    return screen(v, text, _pairs(buttons), back="newmeeting:fix:when")


def show_title(v: Voice, f: Facts) -> Screen:
    asks = v.say("new-title") if not f.get("trouble") else _trouble(v, f)
    return screen(v, asks, back=_back(f, "fix:when"))


def show_place(v: Voice, f: Facts) -> Screen:
    return screen(
        v, v.say("new-place"), [[button(v, "button-new-skip", "newmeeting:skip:place")]], back=_back(f, "fix:title")
    )


def show_minutes(v: Voice, f: Facts) -> Screen:
    rows = [[named(unspaced(v, n), f"newmeeting:length:{n}") for n in LENGTHS]]
    return screen(v, v.say("new-minutes"), rows, back=_back(f, "fix:place"))


def show_note(v: Voice, f: Facts) -> Screen:
    return screen(
        v, v.say("new-note"), [[button(v, "button-new-skip", "newmeeting:skip:note")]], back=_back(f, "fix:minutes")
    )


def show_check(v: Voice, f: Facts) -> Screen:
    """Everything in words, hours on the clocks of the group."""
    facts = f | {"group": f["group_name"], "hidden_link": False}
    rows = [
        [button(v, "button-new-yes", f"newmeeting:yes:{f['id']}")],
        [button(v, "button-new-change", "newmeeting:change"), button(v, "button-cancel", "newmeeting:stop")],
    ]
    read_by = [readers.line(v, f["readers"]), who_reads(v, f)]
    text = lines(
        v.say("new-check"), details(v.there(f["zone"]), facts, by_date=True), *read_by, v.say("new-check-told")
    )
    return screen(v, text, rows, back="newmeeting:fix:note")


def show_change(v: Voice, f: Facts) -> Screen:
    fields = ("when", "title", "place", "minutes", "note")
    buttons = [button(v, f"button-edit-{field}", f"newmeeting:fix:{field}") for field in fields]
    return screen(v, v.say("new-change"), _pairs(buttons), back="newmeeting:check")


SCREENS = {
    "newmeeting-when": show_when,
    "newmeeting-hour": show_hour,
    "newmeeting-title": show_title,
    "newmeeting-place": show_place,
    "newmeeting-minutes": show_minutes,
    "newmeeting-note": show_note,
    "newmeeting-check": show_check,
    "newmeeting-change": show_change,
}
