"""What people see of meetings: the list, one meeting, reminders and news."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import msgspec

from bot.domain.kinds import OPEN
from bot.domain.meetings import CHOICES, Details
from bot.domain.times import local
from bot.services.meetings.told import MeetingNews, MeetingShown, Reminder, SeriesNews
from bot.texts import Markup, Voice
from handlers.core.keyboards import (
    Button,
    Screen,
    button,
    clipped,
    copying,
    letter_screen,
    lines,
    screen,
)
from handlers.core.paging import WIDE, Item, fitting, listed, quoted
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.groups.screens import back_from
from handlers.meetings import presses, repeats
from handlers.meetings.practical_screens import link_later, practical_lines
from handlers.people import presses as of_people


def when_lines(v: Voice, meeting: Details, *, by_date: bool = False) -> list[str]:
    """Day and hour on the reader's clocks; those of the group too where they differ."""
    at, zone = meeting.starts_at, meeting.zone
    told: list[str] = [v.say("meeting-when", when=v.when(at, by_date=by_date))]
    if local(at, zone).utcoffset() != local(at, v.zone).utcoffset():
        told.append(v.say("meeting-when-there", when=f"{v.there(zone).when(at, by_date=by_date)} ({zone})"))
    return told


def place_lines(v: Voice, meeting: Details) -> list[str]:
    told: list[str] = []
    if meeting.place:
        told.append(v.say("meeting-place-mapped" if meeting.spot else "meeting-place", place=meeting.place))
    if meeting.link:
        told.append(v.say("meeting-link", link=meeting.link))
    if meeting.hidden_link:
        told.append(v.say("meeting-link-hidden"))
    return [*told, *link_later(v, meeting), *practical_lines(v, meeting)]


def details(v: Voice, meeting: Details, *, by_date: bool = False) -> Markup:
    """All there is to know of a meeting, one fact a line; `by_date`: its day by the date, to be checked before a yes."""
    told = [Markup(f"<b>{v.say('meeting-note', note=meeting.title)}</b>"), *when_lines(v, meeting, by_date=by_date)]
    told += [v.say("series-line", rule=repeats.in_words(v, meeting.repeats))] if meeting.repeats else []
    told += [v.say("meeting-length", length=v.duration(meeting.minutes * 60)), *place_lines(v, meeting)]
    told += [v.say("meeting-kind", kind=v.say(f"kind-{meeting.kind}"))] if meeting.kind != OPEN else []
    told.append(v.say("meeting-group", group=meeting.group))
    return lines("\n".join(told), quoted(meeting.note) if meeting.note else "")


def in_short(v: Voice, meeting: Details) -> Markup:
    """What a reminder says: what, when, where."""
    title = f"<b>{v.say('meeting-note', note=meeting.title)}</b>"
    return Markup("\n".join([title, *when_lines(v, meeting), *place_lines(v, meeting)]))


def answer_rows(v: Voice, meeting_id: str) -> list[list[Button]]:
    tiles = [button(v, f"button-answer-{choice}", presses.meeting_answer(meeting_id, choice)) for choice in CHOICES]
    return [tiles[:2], tiles[2:]]


# What is on


class Line(msgspec.Struct, frozen=True):
    """One meeting in the list; `starts_at` in UTC epoch seconds; `choice`: what its reader answered, empty for nothing."""

    id: str
    title: str
    starts_at: int
    group: str
    cancelled: bool
    choice: str = ""


@shows("meetings")
def meetings(
    v: Voice,
    *,
    page: int,
    more: bool,
    rows: Sequence[Line],
    group_id: str = "",
    group: str = "",
    anywhere: bool = False,
) -> Screen:
    """Of the groups of who reads, of one `group`, or `anywhere`."""
    back = of_groups.group_open(group_id) if group_id else of_people.menu()
    turned = partial(presses.meetings_group, group_id) if group_id else presses.meetings_page
    first = [button(v, "button-meetings-first", turned(0))]
    if not rows:
        return screen(v, v.say("meetings-empty"), [first] if page else [], back=back)
    several = len({row.group for row in rows}) > 1
    further = [button(v, "button-meetings-more", turned(page + 1))] if more else first if page else []
    told, ways = listed(
        [Item(row.title, presses.meeting(row.id), _line(v, row, several)) for row in rows], further, numbers=True
    )
    first_page = presses.meetings_group(group_id) if group_id else presses.meetings()
    whose = v.say("meeting-group", group=rows[0].group) if not several else ""
    head = v.say("meetings-head-anywhere" if anywhere else "meetings-head")
    text = fitting(len(ways) + 1, lines(head, whose, *told), lines(head, whose, "\n".join(told)))
    return screen(v, text, ways, back=back_from(page, turned, back), here=turned(page) if page else first_page)


def _line(v: Voice, row: Line, several: bool) -> Markup:
    key, room = ("meetings-line-cancelled", WIDE - 16) if row.cancelled else ("meetings-line", WIDE - 4)
    line = v.say(key, title=clipped(row.title, room), when=v.when(row.starts_at))
    if row.choice and not row.cancelled:
        line = v.say(f"meetings-line-{row.choice}", line=line)
    return Markup(f"{line}\n{v.say('meetings-line-group', group=clipped(row.group, WIDE))}") if several else line


@shows("meetings-no-group")
def no_group(v: Voice) -> Screen:
    return screen(v, v.say("meetings-no-group"), [[button(v, "button-meetings-groups", of_groups.groups())]])


# One meeting


@shows("meeting")
def meeting(v: Voice, told: MeetingShown) -> Screen:
    about = replace(told.meeting, repeats="") if told.ended else told.meeting
    rows: list[list[Button]] = []
    said: list[str] = [_lead(v, told), late_lines(v, told.late), details(v, about)]
    if about.state == "cancelled":
        said.append(v.say("meeting-reason", reason=about.reason) if about.reason else "")
    else:
        said.append(Markup(v.say("meeting-counts", coming=about.coming, maybe=about.maybe).strip()))
    if told.answers:
        rows += answer_rows(v, about.id)
        said += _own_answer(v, told, rows)
    if told.visitor:
        said.append(v.say("meeting-visitor-open" if told.open_door else "meeting-visitor"))
        if told.open_door:
            rows.append([button(v, "button-answer-coming", presses.meeting_come(about.id))])
        rows.append([button(v, "button-meeting-join", of_groups.group_open(about.group_id))])
    if about.spot and about.place:
        rows.append([button(v, "button-meeting-map", presses.meeting_map(about.id))])
    if told.changes:
        copies = [copying(v, "button-copy-link", told.link)] if told.link else []
        rows.append([button(v, "button-meeting-edit", presses.meeting_edit(about.id)), *copies])
    if told.counts:
        rows.append([button(v, "button-tally", presses.tally(about.id))])
    if told.restores and told.ended:
        rows.append([button(v, "button-series-resume", presses.series_resume(about.id))])
    elif told.restores:
        rows.append([button(v, "button-meeting-restore", presses.meeting_restore(about.id))])
    text = lines(*said)
    if told.link:
        text = fitting(len(rows) + 1, lines(text, v.say("meeting-copy")), text)  # the button says it, too
    return screen(v, text, rows, back=told.back, here=presses.meeting(about.id))


@shows(MeetingShown.screen)
def shown(v: Voice, told: MeetingShown) -> Screen:
    """The same, in a message that stands there already."""
    return meeting(v, told)


def late_lines(v: Voice, many: tuple[int, int] | None) -> Markup:
    """To who facilitates: how many will read the news too late, and why; never who."""
    resting, away = many or (0, 0)
    told = [v.say("meeting-late-resting", n=resting)] if resting else []
    told += [v.say("meeting-late-away", n=away)] if away else []
    return Markup("\n".join(told))


def _lead(v: Voice, told: MeetingShown) -> Markup:
    if told.meeting.state == "cancelled":
        return v.say("meeting-head-series-ended" if told.ended else "meeting-head-cancelled")
    if told.over:
        return v.say("meeting-head-over")
    return v.say(f"meeting-head-{told.lead}") if told.lead else v.say("meeting-head")


def _own_answer(v: Voice, told: MeetingShown, rows: list[list[Button]]) -> list[str]:
    if told.regular is not None:
        key, data = (
            ("button-not-every-time", presses.meeting_sometimes) if told.regular else ("button-every-time", presses.meeting_always)
        )  # fmt: skip
        rows.append([button(v, key, data(told.meeting.id))])
    if told.choice is None:
        return [v.say("meeting-mine-none")]
    said: list[str] = [v.say(f"meeting-mine-{told.choice}")]
    if told.choice != "no":
        answers = next(row for row in rows if row[0].key == "button-answer-no")
        answers.append(button(v, "button-calendar", presses.calendar_of(told.meeting.id)))
    if told.regular:
        said.append(v.say("meeting-mine-regular"))
    if told.choice != "no" and not told.wants:
        said.append(v.say("meeting-remind-ask"))
        rows.append([button(v, "button-meeting-remind", presses.meeting_remind(told.meeting.id))])
    return said


@shows(Reminder.screen)
def reminder(v: Voice, told: Reminder) -> Screen:
    rows = [
        [button(v, "button-reminder-cannot", presses.meeting_cannot(told.meeting.id))],
        [button(v, "button-meeting-details", presses.meeting(told.meeting.id))],
    ]
    return letter_screen(v, lines(v.say("reminder-head"), in_short(v, told.meeting), v.say("reminder-question")), rows)


@shows("meeting-cannot")
def cannot(v: Voice, *, meeting_id: str, before: str) -> Screen:
    """`before`: what they had answered."""
    undo = "button-cannot-undo-maybe" if before == "maybe" else "button-cannot-undo"
    rows = [
        [button(v, undo, presses.meeting_answer(meeting_id, before))],
        [button(v, "button-meeting-details", presses.meeting(meeting_id))],
    ]
    return screen(v, v.say("meeting-cannot"), rows)


@shows(SeriesNews.screen)
def series_news(v: Voice, told: SeriesNews) -> Screen:
    """One letter for all dates: how they repeat now, and the next one."""
    if told.what == "ended":
        from_day = repeats.day(v, date.fromisoformat(told.since), "UTC")
        why = v.say("meeting-reason", reason=told.reason) if told.reason else ""
        what = v.say("series-news-ended-from", day=from_day, title=told.title)
        rows = [[button(v, "button-meetings", presses.meetings())]]
        return letter_screen(
            v, lines(v.say("series-news-ended"), what, v.say("meeting-group", group=told.group), why), rows
        )
    asks = v.say(f"series-news-{told.what}-ask")
    line = v.say("series-line", rule=repeats.in_words(v, told.rule))
    if told.meeting is None:
        return letter_screen(
            v, lines(v.say(f"series-news-{told.what}"), line), [[button(v, "button-meetings", presses.meetings())]]
        )
    rows = [*answer_rows(v, told.meeting.id), [button(v, "button-meeting-details", presses.meeting(told.meeting.id))]]
    return letter_screen(v, lines(v.say(f"series-news-{told.what}"), line, asks, in_short(v, told.meeting)), rows)


@shows(MeetingNews.screen)
def news(v: Voice, told: MeetingNews) -> Screen:
    about = told.meeting
    if about.state == "cancelled":
        was = v.say("news-cancelled-when", when=v.when(about.starts_at))
        title = f"<b>{v.say('meeting-note', note=about.title)}</b>"
        why = v.say("meeting-reason", reason=about.reason) if about.reason else ""
        rows = [[button(v, "button-meetings", presses.meetings())]]
        return letter_screen(v, lines(v.say("news-cancelled"), f"{title}\n{was}", why), rows)
    head, ask = (
        ("news-restored", "news-restored-ask") if told.what == "restored" else ("news-changed", "news-changed-ask")
    )
    rows = [*answer_rows(v, about.id), [button(v, "button-meeting-details", presses.meeting(about.id))]]
    return letter_screen(v, lines(v.say(head), in_short(v, about), v.say(ask)), rows)
