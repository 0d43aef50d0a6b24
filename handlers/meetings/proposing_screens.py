"""The questions before a meeting is proposed, and what is shown back before the yes. Hours are those of the group."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.domain.contact_data import contact_data
from bot.domain.proposals import DATES_MOST, OPEN_DAYS, closing
from bot.domain.times import instant_of
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, clipped, lines, named, screen
from handlers.core.paging import WIDE, fitting
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.meetings import proposal_presses as presses
from handlers.meetings.changing_screens import moment_in_words, which_of
from handlers.meetings.proposals_screens import about

Dates = Sequence[tuple[int, int]]


@shows("newproposal-title")
def title(v: Voice, *, group: str, group_id: str, led: bool) -> Screen:
    """`led`: who proposes it facilitates."""
    hint = v.say("newproposal-title-hint" if led else "newproposal-title-hint-member")
    return screen(v, lines(v.say("newproposal-title", group=group), hint), back=presses.proposals(group_id))


@shows("newproposal-dates")
def dates(
    v: Voice, *, id: str, group_id: str, zone: str, title: str, dates: Dates, place: str | None, link: str | None, days: int,
    unclear: str, trouble: str, readers: Readers, day: str = "",
) -> Screen:  # fmt: skip
    """`dates` are starts and minutes, in order; `unclear` words were not understood, `trouble` is the key of why; `day`: the one
    (2026-12-03) whose hour is missing."""
    said = _hour_missing(v, day, zone) if day else _unclear(v, unclear, trouble)
    if not dates:
        asked = v.say("newproposal-dates", title=title, most=DATES_MOST)
        return screen(v, lines(said, Markup("") if day else asked), back=presses.proposals(group_id))
    end = v.there(zone).when(closing(v.now, days, tuple(dates)))
    rows = [
        [button(v, "button-newproposal-yes", presses.newproposal_yes(id))],
        [
            button(v, "button-newproposal-place", presses.newproposal_place()),
            button(v, "button-newproposal-until", presses.newproposal_until()),
        ],
        [button(v, "button-newproposal-drop", presses.newproposal_drop())],
    ]
    more = v.say("newproposal-more", most=DATES_MOST) if len(dates) < DATES_MOST else Markup("")
    head, who = lines(said, v.say("new-check"), about(v, title, place, link), _tells(v, title, place)), line(v, readers)
    long, short = (
        "\n".join([*_listed(v.there(zone), dates), v.say(key, when=end)]) for key in ("proposal-until", "proposal-end")
    )
    text = fitting(5, lines(head, long, who, more), lines(head, long, who), lines(head, short, who))
    return screen(v, text, rows, back=presses.proposals(group_id))


def _hour_missing(v: Voice, day: str, zone: str) -> Markup:
    noon = instant_of(datetime.combine(date.fromisoformat(day), time(12)), zone)
    return v.say("newproposal-hour", day=v.there(zone).day(noon))


def _unclear(v: Voice, words: str, trouble: str) -> Markup:
    named = v.say("newproposal-unclear", words=words) if words else ""
    return lines(named, v.say(trouble) if trouble else "")


def _tells(v: Voice, title: str, place: str | None) -> Markup:
    """Who it is that proposes is told to nobody, unless by these words (ANON-05); an address is where people meet."""
    found = [one.words for one in contact_data(f"{title}\n{place or ''}") if one.kind != "address"]
    return v.say("newproposal-tells", words=clipped(found[0], WIDE)) if found else Markup("")


def _listed(v: Voice, dates: Dates) -> list[Markup]:
    return [v.say("proposal-date", when=v.when(start, by_date=True)) for start, _ in dates]


@shows("newproposal-which")
def which(v: Voice, *, zone: str, trouble: str, choices: list[tuple[str, int]]) -> Screen:
    rows = [[named(moment_in_words(v, zone, when), presses.newproposal_at(when, minutes))] for when, minutes in choices]
    return screen(v, which_of(v, zone, trouble, choices), rows, back=presses.newproposal_check())


@shows("newproposal-place")
def place(v: Voice) -> Screen:
    rows = [[button(v, "button-new-skip", presses.newproposal_anywhere())]]
    return screen(v, v.say("new-place"), rows, back=presses.newproposal_check())


@shows("newproposal-until")
def until(v: Voice, *, zone: str, dates: Dates) -> Screen:
    """How long answers are taken; what would be after the first date ends with it."""
    ends = {closing(v.now, days, tuple(dates)): days for days in reversed(OPEN_DAYS)}
    here = v.there(zone)
    rows = [[named(here.when(end, by_date=True), presses.newproposal_days(days))] for end, days in sorted(ends.items())]
    return screen(v, v.say("newproposal-until"), rows, back=presses.newproposal_check())
