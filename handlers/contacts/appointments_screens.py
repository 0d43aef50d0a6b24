"""A time to talk, as each of the two sees it: every hour on their own clock."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.appointments import TIMES_MOST, Appointment
from bot.domain.times import instant_of, local
from bot.services.contacts.appointments_told import (
    TimeAgreed,
    TimeCancelled,
    TimeLapsed,
    TimeNone,
    TimeProposed,
    TimeSoon,
)
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.core.keyboards import Rows, Screen, button, in_pairs, letter_screen, lines, named, screen, unescape
from handlers.core.screens import shows
from handlers.meetings.changing_screens import moment_in_words, which_of
from handlers.meetings.line import chosen_moment

DAYS = 6  # that are offered as buttons


def _listed(v: Voice, times: Sequence[int]) -> Markup:
    return Markup("\n".join(v.say("time-line", when=v.when(each, by_date=True)) for each in times))


def _to_answer(v: Voice, contact: str, id: str, times: Sequence[int]) -> Rows:
    rows = [
        [named(unescape(v.say("button-time-take", when=v.when(each, by_date=True))), presses.time_take(contact, id, n))]
        for n, each in enumerate(times)
        if each > v.now
    ]
    return [*rows, [button(v, "button-time-none", presses.time_none(contact, id))]]


@shows("time")
def one(v: Voice, *, contact: str, name: str, found: Appointment, asked: bool, lead: str, away: bool) -> Screen:
    """`asked`: the other proposes, and waits for an answer. `lead` names what just happened; `away`: the other cannot be reached."""
    text: list[Markup] = [v.say(f"time-done-{lead}", name=name)] if lead else []
    rows: Rows = []
    if found.agreed:
        text.append(v.say("time-agreed-with", name=name, when=v.when(found.agreed, by_date=True)))
    if found.proposed:
        head = v.say("time-theirs-are" if asked else "time-mine-are", name=name)
        text.append(Markup(f"{head}\n{_listed(v, found.proposed)}"))
    if asked:
        rows += _to_answer(v, contact, found.id, found.proposed)
    elif found.proposed:
        rows.append([button(v, "button-time-back", presses.time_back(contact, found.id))])
    if found.agreed:
        cancel = button(v, "button-time-cancel", presses.time_cancel(contact, str(found.agreed)))
        move = [] if asked else [button(v, "button-time-move", presses.newtime(contact))]
        rows.append([*move, cancel])
        text.append(v.say("time-reminded"))
    elif not asked:
        rows.append([button(v, "button-time-propose", presses.newtime(contact))])
    if found.empty and not lead:
        text.append(v.say("time-nothing", name=name))
    if away and lead in ("proposed", "cancelled", "taken"):
        text.append(v.say("time-away", name=name))
    text.append(v.say("time-between"))
    return screen(v, lines(*text), rows, back=presses.contact_home(contact), here=presses.time_open(contact))


# Proposing


@shows("time-ask")
def ask(v: Voice, *, contact: str, name: str, agreed: int | None, now: int) -> Screen:
    """`now`: from which day on buttons offer days."""
    head = v.say("time-ask-move" if agreed else "time-ask", name=name)
    return screen(
        v, lines(head, v.say("time-ask-how", most=TIMES_MOST)), _days(v, now), back=presses.time_open(contact)
    )


def _days(v: Voice, now: int) -> Rows:
    tomorrow = local(now, v.zone).date() + timedelta(1)
    following = [tomorrow + timedelta(n) for n in range(1, DAYS)]
    days = [named(v.weekday(day.weekday()).capitalize(), presses.newtime_day(day.isoformat())) for day in following]
    return in_pairs([button(v, "button-new-tomorrow", presses.newtime_day(tomorrow.isoformat())), *days])


@shows("time-hours")
def hours(v: Voice, *, moments: list[str], zone: str, day: str = "") -> Screen:
    """Of a day (2026-12-03). Versions before wrote none: it is that of the moments."""
    instants = {moment: chosen_moment(moment, zone) for moment in moments}
    buttons = [named(v.there(zone).hour(at), presses.newtime_at(moment)) for moment, at in instants.items()]
    noon = instant_of(datetime.combine(date.fromisoformat(day or moments[0][:8]), time(12)), zone)
    text = v.say("new-hour", day=v.there(zone).day(noon))
    return screen(v, text, [buttons[:3], buttons[3:]], back=presses.newtime_check())


@shows("time-which")
def which(v: Voice, *, zone: str, trouble: str, choices: list[tuple[str, int]]) -> Screen:
    rows = [[named(moment_in_words(v, zone, when), presses.newtime_at(when, minutes))] for when, minutes in choices]
    return screen(v, which_of(v, zone, trouble, choices), rows, back=presses.newtime_check())


@shows("time-check")
def check(
    v: Voice, *, id: str, contact: str, name: str, times: Sequence[int], agreed: int | None, unclear: str, trouble: str
) -> Screen:  # fmt: skip
    said = lines(v.say("newproposal-unclear", words=unclear), v.say(trouble)) if unclear else ""
    rows = [
        [button(v, "button-time-yes", presses.newtime_yes(id), name=name)],
        [button(v, "button-time-drop", presses.newtime_drop())],
    ]
    stays = v.say("time-stays", when=v.when(agreed, by_date=True)) if agreed else ""
    more = v.say("time-more", most=TIMES_MOST) if len(times) < TIMES_MOST else ""
    text = lines(said, v.say("time-check", name=name), _listed(v, times), stays, v.say("time-clocks", name=name), more)
    return screen(v, text, rows, back=presses.time_open(contact))


# What the other reads


@shows(TimeProposed.screen)
def proposed(v: Voice, told: TimeProposed) -> Screen:
    if told.instead_of:
        moves = v.when(told.instead_of, by_date=True)
        head = lines(v.say("time-proposed-move", name=told.name, when=moves), v.say("time-stays", when=moves))
    else:
        head = v.say("time-proposed", name=told.name)
    text = lines(head, _listed(v, told.times), v.say("time-choose"))
    return letter_screen(v, text, _to_answer(v, told.contact, told.id, told.times))


def _on(v: Voice, contact: str, words: str = "button-time") -> Rows:
    """Ways on from what is told."""
    return [
        [
            button(v, words, presses.time_open(contact)),
            button(v, "button-contact-write", of_contacts.contact_write(contact)),
        ]
    ]


@shows(TimeAgreed.screen)
def agreed(v: Voice, told: TimeAgreed) -> Screen:
    text = lines(v.say("time-agreed", name=told.name, when=v.when(told.at, by_date=True)), v.say("time-reminded"))
    return letter_screen(v, text, _on(v, told.contact, "button-time-open"))


@shows(TimeNone.screen)
def none(v: Voice, told: TimeNone) -> Screen:
    stays = v.say("time-stays-still", when=v.when(told.stays, by_date=True)) if told.stays else ""
    return letter_screen(v, lines(v.say("time-none", name=told.name), stays), _on(v, told.contact))


@shows(TimeCancelled.screen)
def cancelled(v: Voice, told: TimeCancelled) -> Screen:
    text = v.say("time-cancelled-by", name=told.name, when=v.when(told.at, by_date=True))
    return letter_screen(v, lines(text, v.say("time-cancelled-next")), _on(v, told.contact))


@shows(TimeSoon.screen)
def soon(v: Voice, told: TimeSoon) -> Screen:
    return letter_screen(
        v, v.say("time-soon", name=told.name, when=v.when(told.at)), _on(v, told.contact, "button-time-open")
    )


@shows(TimeLapsed.screen)
def lapsed(v: Voice, told: TimeLapsed) -> Screen:
    return letter_screen(v, v.say("time-lapsed", name=told.name), _on(v, told.contact))
