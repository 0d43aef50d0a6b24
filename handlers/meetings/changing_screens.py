"""What people see of a meeting they change: which field, the question for it, and the change shown back before it is made."""

from collections.abc import Callable

from bot.dates.recurrence import read_rule
from bot.domain.contact_data import ways_in
from bot.domain.kinds import KINDS
from bot.domain.meetings import Details
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, in_pairs, lines, named, screen, unescape
from handlers.core.paging import fitting, quoted
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.meetings import presses, repeats
from handlers.meetings.line import chosen_moment
from handlers.meetings.practical_screens import access_in_words, link_from_in_words
from handlers.meetings.screens import details, in_short, late_lines

LENGTHS = (60, 90, 120)
BY_BUTTON = ("kind", "link_from")  # no words answer these
LESS_OFTEN = ("note", "minutes", "access", "bring", "kind")  # beside these, when the link is seen


@shows("meeting-edit")
def edit(v: Voice, *, meeting: Details) -> Screen:
    when, place, title = (
        button(v, f"button-edit-{one}", presses.meeting_set(meeting.id, one)) for one in ("when", "place", "title")
    )
    terms = button(v, "button-edit-terms", presses.meeting_terms(meeting.id))
    rows = [[when, place], [title, terms], [button(v, "button-edit-more", presses.meeting_more(meeting.id))]]
    rows.append([button(v, "button-edit-cancel", presses.meeting_cancel(meeting.id))])
    return screen(v, lines(v.say("meeting-edit"), details(v, meeting)), rows, back=presses.meeting(meeting.id))


@shows("meeting-more")
def more(v: Voice, *, meeting: Details) -> Screen:
    """What is changed less often."""
    fields = [*LESS_OFTEN]
    if meeting.link or any(ways_in.split(words or "")[1] for words in (meeting.place, meeting.note)):
        fields.append("link_from")
    rows = in_pairs([button(v, f"button-edit-{one}", presses.meeting_set(meeting.id, one)) for one in fields])
    return screen(v, lines(v.say("meeting-edit"), details(v, meeting)), rows, back=presses.meeting_edit(meeting.id))


@shows("meeting-write")
def write(v: Voice, *, meeting: Details, field: str) -> Screen:
    """The question for one field, with what stands there now."""
    rows = []
    if field == "when" and meeting.repeats:
        rows = [[button(v, "button-series-extra", presses.series_extra(meeting.id))]]
    if field == "minutes":
        rows = [[named(unspaced(v, n), presses.meeting_length(meeting.id, n)) for n in LENGTHS]]
    if field == "kind":
        rows = kind_rows(v, meeting.kind, lambda kind: presses.meeting_kind(meeting.id, kind))
    if (
        (field == "note" and meeting.note)
        or (field == "bring" and meeting.bring)
        or (field == "place" and (meeting.place or meeting.link))
    ):
        rows = [[button(v, "button-edit-remove", presses.meeting_remove(meeting.id, field))]]
    text = v.say(f"meeting-write-{field}", now=in_words(v, meeting, field))
    return screen(v, text, rows, back=asked_from(field)(meeting.id))


def asked_from(field: str) -> Callable[[str], str]:
    """The screen whose buttons ask for this field."""
    return presses.meeting_more if field in (*LESS_OFTEN, "link_from") else presses.meeting_edit


def kind_rows(v: Voice, now: str, choose: Callable[[str], str]) -> list[list[Button]]:
    """Whom a meeting may be for, but those it is for `now`."""
    return [[button(v, f"button-kind-{kind}", choose(kind))] for kind in KINDS if kind != now]


def which_of(v: Voice, zone: str, trouble: str, choices: list[tuple[str, int]]) -> Markup:
    """Why somebody has to choose: an hour of a day that is known, or what was not surely understood."""
    if trouble == "unclear-no-time":
        return v.say("new-hour", day=v.there(zone).day(chosen_moment(choices[0][0], zone)))
    key = trouble if trouble in ("unclear-left-over", "unclear-series") else "unclear-ambiguous"
    return v.say(f"{key}-choose", n=len(choices))


def moment_in_words(v: Voice, zone: str, moment: str) -> str:
    return unescape(v.there(zone).when(chosen_moment(moment, zone), by_date=True))


@shows("meeting-which")
def which(v: Voice, *, meeting: Details, trouble: str, choices: list[tuple[str, int]], extra: bool = False) -> Screen:
    """What the words for another day, or for one more date of a series (`extra`), may mean, a button each."""
    at, back = presses.meeting_at, presses.meeting_edit(meeting.id)
    if extra:
        at, back = presses.series_extra_at, presses.series_extra(meeting.id)
    rows = [[named(moment_in_words(v, meeting.zone, when), at(meeting.id, when, minutes))] for when, minutes in choices]
    return screen(v, which_of(v, meeting.zone, trouble, choices), rows, back=back)


@shows("meeting-check")
def check(
    v: Voice, *, meeting: Details, becomes: Details, field: str, told: int | None, late: tuple[int, int] | None, readers: Readers,
    first: bool = True, later: int | None = None, word: str | None = None,
) -> Screen:  # fmt: skip
    """A change shown back before it is made; `told`: how many are told of it, None where nobody is. In a series, `first`: no
    date ahead comes before this one; `later`: how many are told when the following ones change, too. `word`: to those who are told;
    what is written next takes the place of it then, and not of the change."""
    was = v.say("meeting-check-was", was=in_words(v, meeting, field))
    new = v.say("meeting-check-is", **{"is": in_words(v, becomes, field)})
    rows = [[button(v, "button-check-yes", presses.meeting_apply(meeting.id))]]
    if meeting.repeats:
        rows = [
            [button(v, "button-series-one", presses.meeting_apply(meeting.id))],
            [button(v, "button-series-later", presses.series_apply(meeting.id, False))],
        ]
        rows += [] if first else [[button(v, "button-series-every", presses.series_apply(meeting.id, True))]]
    if told or later:
        rows.append([button(v, "button-word-change" if word else "button-word", presses.meeting_word(meeting.id))])
    link, note = becomes.link if field == "place" else "", becomes.note if field == "note" else ""
    read_by = [line(v, readers), who_reads(v, title=becomes.title if field == "title" else "", link=link, note=note)]
    if field == "when" and becomes.minutes != meeting.minutes:
        new = Markup(f"{new}\n{v.say('meeting-length', length=v.duration(becomes.minutes * 60))}")
    asks = v.say("series-check-which" if meeting.repeats else "meeting-check-change")
    said = lines(asks, f"{was}\n{new}", *read_by)
    news = lines(v.say("meeting-check-told", n=told), late_lines(v, late)) if told is not None else Markup("")
    brief = "series-check-one" if meeting.repeats else "meeting-told"
    short = lines(v.say(brief, n=told), late_lines(v, late)) if told is not None else Markup("")
    if meeting.repeats and later is not None:
        news, short = (lines(each, v.say("series-check-later", n=later)) for each in (news, short))
    also = Markup(f"{v.say('meeting-word-read')}\n{quoted(word)}") if word else ""
    stays = v.say("series-check-own") if meeting.repeats else ""
    again = "" if field in BY_BUTTON else v.say("meeting-check-again")
    again = v.say("meeting-word-again") if word else again
    text = fitting(
        len(rows) + 2,  # a no to it may stand above
        lines(said, news, also, stays, again),
        lines(said, news, also, again),
        lines(said, short, also, again),
    )
    return screen(v, text, rows, back=asked_from(field)(meeting.id))


@shows("series-rules")
def rules(v: Voice, *, meeting_id: str, every: bool, rules: list[str]) -> Screen:
    """What a series of months may be when it gets another day, a button each."""
    rows = [
        [repeats.month_button(v, read_rule(each), presses.series_apply(meeting_id, every, n))]
        for n, each in enumerate(rules, 1)
    ]
    return screen(v, v.say("series-rules"), rows, back=presses.meeting_check(meeting_id, True))


@shows("meeting-word")
def word(v: Voice, *, meeting_id: str, now: str | None) -> Screen:
    """`now`: the word that is there already."""
    rows = [[button(v, "button-word-none", presses.meeting_check(meeting_id, False))]] if now else []
    there = Markup(f"{v.say('meeting-word-now')}\n{quoted(now)}") if now else ""
    return screen(v, lines(v.say("meeting-word"), there), rows, back=presses.meeting_check(meeting_id, True))


def who_reads(v: Voice, *, title: str, link: str | None, note: str | None) -> Markup:
    """Before a yes: who will read the ways in. In a title they cannot be held back; elsewhere only members see them."""
    seen = ways_in.split(title)[1]
    held = " · ".join(each for each in (link, ways_in.split(note or "")[1]) if each)
    told = [v.say("meeting-way-in-seen", words=seen)] if seen else []
    told += [v.say("meeting-way-in-held", words=held)] if held else []
    return Markup("\n".join(told))


def in_words(v: Voice, meeting: Details, field: str) -> str:
    """One field of a meeting as it is read; hours are the group's."""
    if field == "when":
        return v.there(meeting.zone).when(meeting.starts_at, by_date=True)
    if field == "kind":
        return v.say(f"kind-{meeting.kind}")
    if field == "minutes":
        return v.duration(meeting.minutes * 60)
    if field == "access":
        return access_in_words(v, meeting) or v.say("meeting-nothing")
    if field == "link_from":
        return link_from_in_words(v, meeting.link_from)
    if field in ("place", "spot"):
        if meeting.spot and meeting.place:
            return v.say("meeting-mapped", place=" ".join(part for part in (meeting.place, meeting.link) if part))
        said = " ".join(part for part in (meeting.place, meeting.link) if part)
    elif field == "note":
        said = Markup(f"\n{quoted(meeting.note)}") if meeting.note else ""
    elif field == "bring":
        said = meeting.bring
    else:
        said = meeting.title
    return said or v.say("meeting-nothing")


def unspaced(v: Voice, minutes: int) -> str:
    """A length for a button: "1 h 30", read alike in every language."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


@shows("meeting-cancel")
def cancel(
    v: Voice,
    *,
    meeting: Details,
    words: str | None,
    told: int,
    late: tuple[int, int] | None,
    readers: Readers,
    later: int = 0,
) -> Screen:
    why = v.say("meeting-cancel-words", reason=words) if words else v.say("meeting-cancel-why")
    rows = [
        [button(v, "button-cancel-one" if meeting.repeats else "button-cancel-yes", presses.meeting_off(meeting.id))],
        [button(v, "button-cancel-no", presses.meeting(meeting.id))],
    ]
    news = lines(v.say("meeting-check-told", n=told), late_lines(v, late))
    if meeting.repeats:
        rows.insert(1, [button(v, "button-series-end", presses.series_end(meeting.id))])
        news = lines(news, v.say("series-check-later", n=later))
    read_by = line(v, readers) if words else ""
    text = lines(
        v.say("series-cancel-which" if meeting.repeats else "meeting-cancel-ask"),
        in_short(v, meeting),
        news,
        why,
        read_by,
    )
    return screen(v, text, rows, back=presses.meeting_edit(meeting.id))
