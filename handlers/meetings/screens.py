"""What people see of one meeting: itself, its reminders and news."""

from dataclasses import replace
from datetime import date

from bot.domain.kinds import OPEN
from bot.domain.meetings import CHOICES, Details
from bot.domain.times import local
from bot.services.meetings.told import MeetingNews, MeetingShown, SeriesNews
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
    whole,
)
from handlers.core.paging import fitting, quoted
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import companion_presses as of_companions
from handlers.meetings import presses, repeats, room
from handlers.meetings.practical_screens import link_later, practical_lines
from handlers.meetings.undo_screens import undo_button


def when_lines(v: Voice, meeting: Details, *, by_date: bool = False, weekday: bool = False) -> list[str]:
    """Day and hour on the reader's clocks; those of the group too where they differ."""
    at, zone = meeting.starts_at, meeting.zone
    told: list[str] = [v.say("meeting-when", when=v.when(at, by_date=by_date, weekday=weekday))]
    if local(at, zone).utcoffset() != local(at, v.zone).utcoffset():
        there = v.there(zone).when(at, by_date=by_date, weekday=weekday)
        told.append(v.say("meeting-when-there", when=f"{there} ({zone})"))
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
    if meeting.repeats:
        of = "series-line-extra" if meeting.extra else "series-line-before" if meeting.before else "series-line"
        told.append(v.say(of, rule=repeats.in_words(v, meeting.repeats)))
    told += [v.say("meeting-length", length=v.duration(meeting.minutes * 60)), *place_lines(v, meeting)]
    told += [v.say("meeting-kind", kind=v.say(f"kind-{meeting.kind}"))] if meeting.kind != OPEN else []
    told.append(v.say("meeting-group", group=meeting.group))
    return lines("\n".join(told), quoted(meeting.note) if meeting.note else "")


def in_short(v: Voice, meeting: Details) -> Markup:
    """What news of it says: what, when, where."""
    title = f"<b>{v.say('meeting-note', note=meeting.title)}</b>"
    return Markup("\n".join([title, *when_lines(v, meeting), *place_lines(v, meeting)]))


def answer_rows(v: Voice, meeting_id: str, first: str = "button-answer-coming") -> list[list[Button]]:
    """`first`: the key of what "I'm coming" is called; empty where it is no answer."""
    tiles = [button(v, f"button-answer-{choice}", presses.meeting_answer(meeting_id, choice)) for choice in CHOICES[1:]]
    return (
        [[button(v, first, presses.meeting_answer(meeting_id, CHOICES[0])), tiles[0]], tiles[1:]] if first else [tiles]
    )


def planned_rows(v: Voice, meeting_id: str) -> list[list[Button]]:
    """Right after it was planned: what is not asked of everybody who plans."""
    coming = button(v, "button-answer-coming", presses.meeting_answer(meeting_id, CHOICES[0]))
    terms = button(v, "button-edit-terms", presses.meeting_terms(meeting_id))
    return [[coming], [terms, button(v, "button-planned-how", presses.meeting_more(meeting_id))]]


# One meeting


@shows("meeting")
def meeting(v: Voice, told: MeetingShown) -> Screen:
    about = replace(told.meeting, repeats="") if told.ended else told.meeting
    head: list[str] = [_lead(v, told), late_lines(v, told.late), details(v, about)]
    counted: list[Markup] = []
    if about.state == "cancelled":
        head.append(v.say("meeting-reason", reason=about.reason) if about.reason else room.needed_line(v, told))
    else:
        counts = "meeting-counts-over" if told.over else "meeting-counts"
        head.append(Markup(v.say(counts, coming=about.coming, maybe=about.maybe).strip()))
        counted = room.lines_of(v, told)
    rows, said = rows_of(v, told)
    rows = _at_hand(v, about.id, rows)
    text = _whole_or_short(v, len(whole(rows)) + 1, head, counted, said)
    if any(each.copies for row in rows for each in row):
        text = fitting(len(rows) + 1, lines(text, v.say("meeting-copy")), text)  # the button says it, too
    return screen(v, text, rows, back=told.back, here=presses.meeting(about.id))


def rows_of(v: Voice, told: MeetingShown) -> tuple[list[list[Button]], list[str]]:
    """All that its reader can do, and what is said to them of their own answer."""
    about, rows, said = told.meeting, list[list[Button]](), list[str]()
    if _just_planned(told):
        rows += planned_rows(v, about.id)
        said += _own_answer(v, told, rows)
    elif told.answers:
        rows += answer_rows(v, about.id, room.first_answer(told))
        said += _own_answer(v, told, rows)
    if told.visitor:
        anybody = told.open_door and about.kind == OPEN
        said.append(v.say("meeting-visitor-open" if anybody else "meeting-visitor"))
        if anybody:
            rows.append([button(v, room.first_answer(told), presses.meeting_come(about.id))])
        rows.append([button(v, "button-meeting-join", of_groups.group_open(about.group_id))])
    if told.met:
        rows.append([button(v, "button-companion", of_companions.companion_of(about.id))])
    if about.spot and about.place:
        rows.append([button(v, "button-meeting-map", presses.meeting_map(about.id))])
    if told.changes:
        copies = [copying(v, "button-copy-link", told.link)] if told.link and not told.undo else []
        rows.append([button(v, "button-meeting-edit", presses.meeting_edit(about.id)), *copies, *undo_button(v, told)])
    if told.counts:
        rows.append([button(v, "button-tally", presses.tally(about.id))])
    if told.restores and told.ended:
        rows.append([button(v, "button-series-resume", presses.series_resume(about.id)), *undo_button(v, told)])
    elif told.restores:
        rows.append([button(v, "button-meeting-restore", presses.meeting_restore(about.id)), *undo_button(v, told)])
    return rows, said


MOST = 6  # that a tired reader can weigh
_MAP = "button-meeting-map"
_APART = frozenset({
    "button-calendar", "button-companion", "button-copy-link", "button-every-time", "button-guests", "button-guests-brings",
    "button-not-every-time", "button-slots",
})  # fmt: skip
APART = _APART | {_MAP}  # where there is more to do than fits; the map last, which one needs on the way


def _at_hand(v: Voice, meeting_id: str, rows: list[list[Button]]) -> list[list[Button]]:
    """Where there are too many, what has time stands behind one button."""
    prepare = button(v, "button-meeting-prepare", presses.meeting_prepare(meeting_id))
    kept = rows
    for apart in (_APART, APART):
        if sum(map(len, kept)) > MOST:
            left = [[each for each in row if each.key not in apart] for row in rows]
            kept = [[*row, prepare] if row and row[-1].key == "button-answer-no" else row for row in left if row]
    return kept


def _just_planned(told: MeetingShown) -> bool:
    """By its reader, who has not said whether they come."""
    return told.lead in ("planned", "series-planned") and told.changes and told.answers and told.choice is None


def _whole_or_short(v: Voice, rows: int, head: list[str], counted: list[Markup], said: list[str]) -> Markup:
    """All that is counted, or the first of it where a phone has no room: the rest stands behind the buttons below, and the one
    for reminders says what it does."""
    brief = [each for each in said if each != v.say("meeting-remind-ask")]
    full, first = Markup("\n".join(counted)), Markup("".join(counted[:1]))
    return fitting(rows, lines(*head, full, *said), lines(*head, full, *brief), lines(*head, first, *brief))


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
    rows += [hands] if (hands := room.hands(v, told)) else []
    if asked := room.asked_again(v, told):
        return [asked]
    if told.choice is None:
        return [room.own_turn(v, told.room) or v.say("meeting-mine-none")]
    said: list[str] = [v.say(f"meeting-mine-{told.choice}")]
    if told.meanwhile:
        said.append(
            v.say("meeting-meanwhile", title=clipped(told.meanwhile.title, 60), when=v.when(told.meanwhile.starts_at))
        )
    if told.choice != "no":
        answers = next(row for row in rows if row[0].key == "button-answer-no")
        answers.append(button(v, "button-calendar", presses.calendar_of(told.meeting.id)))
    if told.regular:
        said.append(v.say("meeting-mine-regular"))
    if told.choice != "no" and not told.wants and not told.undo:
        said.append(v.say("meeting-remind-ask"))
        rows.append([button(v, "button-meeting-remind", presses.meeting_remind(told.meeting.id))])
    if told.offers_digest:
        said.append(v.say("digest-ask"))
        rows.append([button(v, "button-digest", presses.meeting_digest(told.meeting.id))])
    return said


@shows(SeriesNews.screen)
def series_news(v: Voice, told: SeriesNews) -> Screen:
    """One letter for all dates: how they repeat now, and the next one."""
    mute = (
        [button(v, "button-messages-no-news", of_groups.group_news_off(told.group_id, True))] if told.group_id else []
    )
    others = [[button(v, "button-meetings", presses.meetings()), *mute]]
    if told.what == "ended":
        from_day = repeats.day(v, date.fromisoformat(told.since), "UTC")
        why = v.say("meeting-reason", reason=told.reason) if told.reason else ""
        what = v.say("series-news-ended-from", day=from_day, title=told.title)
        return letter_screen(
            v, lines(v.say("series-news-ended"), what, v.say("meeting-group", group=told.group), why), others
        )
    asks = v.say(f"series-news-{told.what}-ask")
    line = v.say("series-line", rule=repeats.in_words(v, told.rule))
    if told.meeting is None:
        return letter_screen(v, lines(v.say(f"series-news-{told.what}"), _word(v, told.word), line), others)
    details_ = button(v, "button-meeting-details", presses.meeting(told.meeting.id))
    rows = [*answer_rows(v, told.meeting.id), [details_, *mute]]
    kept, word = _kept(v, told.kept_until), _word(v, told.word)
    said = lines(v.say(f"series-news-{told.what}"), word, line, asks, in_short(v, told.meeting), kept)
    return letter_screen(v, said, rows)


def _word(v: Voice, word: str | None) -> Markup | str:
    """Of whoever changed it."""
    return Markup(f"{v.say('news-word')}\n{quoted(word)}") if word else ""


def _kept(v: Voice, until: int | None) -> str:
    """Until when the place of its reader is kept, after a move."""
    return v.say("moved-kept", until=v.when(until)) if until else ""


@shows(MeetingNews.screen)
def news(v: Voice, told: MeetingNews) -> Screen:
    about = told.meeting
    mute = button(v, "button-messages-no-news", of_groups.group_news_off(about.group_id, True))
    if about.state == "cancelled":
        was = v.say("news-cancelled-when", when=v.when(about.starts_at))
        title = f"<b>{v.say('meeting-note', note=about.title)}</b>"
        why = v.say("meeting-reason", reason=about.reason) if about.reason else ""
        rows = [[button(v, "button-meeting-details", presses.meeting(about.id))]]
        rows.append([button(v, "button-meetings", presses.meetings()), mute])
        if told.what == "few":
            return letter_screen(v, lines(v.say("news-few"), f"{title}\n{was}", v.say("news-few-why")), rows)
        head = {"undone": "news-undone-off", "dropped": "news-dropped"}.get(told.what, "news-cancelled")
        return letter_screen(v, lines(v.say(head), f"{title}\n{was}", why), rows)
    head = f"news-{told.what}" if told.what in ("restored", "undone", "added") else "news-changed"
    first = "" if told.waits else "button-answer-coming"
    ask = v.say("news-line" if told.waits else f"{head}-ask")
    rows = [*answer_rows(v, about.id, first), [button(v, "button-meeting-details", presses.meeting(about.id)), mute]]
    kept = _kept(v, told.kept_until)
    return letter_screen(v, lines(v.say(head), _word(v, told.word), in_short(v, about), ask, kept), rows)
