"""What people see when the place of a group is closed for a time."""

from datetime import date, datetime, time, timedelta

from bot.domain.closures import Closure
from bot.domain.times import instant_of
from bot.services.meetings.told import ClosureNews
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses
from handlers.meetings.screens import in_short

WEEKS = (1, 2, 4)


def days_between(v: Voice, zone: str, first: int, last: int) -> Markup:
    """ "from Thursday 3 December to Friday 18 December", of two instants, on the days of the group."""
    there = v.there(zone)
    return v.say("closure-days", first=there.day(first), last=there.day(last))


@shows("closure-first")
def first(v: Voice, *, group_id: str, today: str, zone: str) -> Screen:
    tomorrow = (date.fromisoformat(today) + timedelta(1)).isoformat()
    rows = [
        [
            button(v, "button-new-today", presses.closure_first(today)),
            button(v, "button-new-tomorrow", presses.closure_first(tomorrow)),
        ]
    ]
    return screen(v, v.say("closure-first"), rows, back=of_groups.group_house(group_id))


@shows("closure-last")
def last(v: Voice, *, group_id: str, first: str, zone: str) -> Screen:
    start = date.fromisoformat(first)
    rows = [
        [button(v, "button-closure-weeks", presses.closure_last((start + timedelta(7 * n - 1)).isoformat()), n=n)]
        for n in WEEKS
    ]
    day = v.there(zone).day(instant_of(datetime.combine(start, time(12)), zone))
    return screen(v, v.say("closure-last", first=day), rows, back=presses.closure_begin(group_id))


@shows("closure-link")
def link(v: Voice, *, group_id: str) -> Screen:
    return screen(v, v.say("closure-link"), back=presses.closure_begin(group_id))


@shows("closure-check")
def check(v: Voice, *, closure: Closure, meetings: int, people: int, readers: Readers) -> Screen:
    """Everything, before anything is changed: how many meetings move, and how many people are told."""
    rows = [[button(v, "button-closure-yes", presses.closure_yes(closure.id))]]
    days = days_between(v, closure.zone, closure.starts_at, closure.ends_at - 1)
    about = Markup("\n".join([v.say("closure-period", days=days), v.say("meeting-link", link=closure.link)]))
    told = lines(v.say("closure-check"), about, line(v, readers), _many(v, meetings, people), v.say("closure-stays"))
    return screen(v, told, rows, back=presses.closure_begin(closure.group_id))


def _many(v: Voice, meetings: int, people: int) -> Markup:
    return Markup(f"{v.say('closure-meetings', n=meetings)} {v.say('closure-people', n=people)}")


@shows("closure-closed")
def closed(v: Voice, *, closure: Closure, meetings: int, people: int) -> Screen:
    rows = [
        [
            button(v, "button-closure-open", presses.closure_open(closure.id)),
            button(v, "button-meetings", presses.meetings_group(closure.group_id)),
        ]
    ]
    days = days_between(v, closure.zone, closure.starts_at, closure.ends_at - 1)
    told = lines(v.say("closure-closed"), v.say("closure-period", days=days), _many(v, meetings, people))
    return screen(v, told, rows, back=of_groups.group_house(closure.group_id))


@shows("closure-opened")
def opened(v: Voice, *, group_id: str, meetings: int) -> Screen:
    """So many `meetings` are back where they were."""
    rows = [[button(v, "button-meetings", presses.meetings_group(group_id))]]
    return screen(
        v, lines(v.say("closure-opened"), v.say("closure-back", n=meetings)), rows, back=of_groups.group_house(group_id)
    )


@shows(ClosureNews.screen)
def news(v: Voice, told: ClosureNews) -> Screen:
    what = "open" if told.is_open else "closed"
    days = days_between(v, told.group_zone, told.first, told.last)
    rows = [[button(v, "button-meetings", presses.meetings())]]
    shown = ""
    if told.meeting is not None:
        rows = [[button(v, "button-meeting-details", presses.meeting(told.meeting.id))]]
        shown = lines(v.say("closure-news-next"), in_short(v, told.meeting))
    said = v.say(f"closure-news-{what}-days", days=days, group=told.group)
    return letter_screen(v, lines(v.say(f"closure-news-{what}"), said, shown), rows)
