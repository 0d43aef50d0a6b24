"""What people see of proposals: the list, one with its dates, one date, and what is written about them."""

from collections.abc import Sequence
from functools import partial

import msgspec

from bot.domain.permissions import may
from bot.domain.proposals import CHOICES, SUPPORTERS, Looked, Option
from bot.domain.times import local
from bot.services.meetings.proposals_told import (
    ProposalAsked,
    ProposalBecame,
    ProposalDeclined,
    ProposalSilent,
    ProposalWaits,
)
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.core.keyboards import (
    Button,
    Rows,
    Screen,
    button,
    clipped,
    letter_screen,
    lines,
    named,
    screen,
    unescape,
    whole,
)
from handlers.core.paging import WIDE, Item, fitting, listed, quoted
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.groups.screens import back_from
from handlers.meetings import presses as of_meetings
from handlers.meetings import proposal_presses as presses
from handlers.meetings.screens import in_short


class Line(msgspec.Struct, frozen=True):
    """One in the list; `closes_at` in UTC epoch seconds."""

    id: str
    title: str
    closes_at: int


class Seen(msgspec.Struct, frozen=True):
    """A proposal as one person sees it; `best` are the dates ahead, the best one first. `lead` names what just happened."""

    id: str
    group_id: str
    group: str
    zone: str
    title: str
    place: str | None
    link: str | None
    closes_at: int
    options: Sequence[Option]
    best: Sequence[Option]
    open: bool
    answers: bool
    runs: bool
    own: bool
    told: bool
    lead: str = ""


def shown(seen: Looked, now: int, lead: str = "") -> Seen:
    found, runs = seen.proposal, may("schedule_meeting", seen.roles)
    return Seen(
        id=found.id, group_id=found.group_id, group=found.group, zone=found.zone, title=found.title, place=found.place,
        link=found.link, closes_at=found.closes_at, options=found.options, best=found.ranked(now),
        open=found.takes_answers(now), answers=may("answer_meeting", seen.roles), runs=runs, own=seen.own, told=found.told,
        lead=lead,
    )  # fmt: skip


@shows("proposals")
def listing(v: Voice, *, group_id: str, group: str, page: int, more: bool, rows: Sequence[Line]) -> Screen:
    ways = [button(v, "button-meetings-more", presses.proposals(group_id, page + 1))] if more else []
    ways.append(button(v, "button-propose", presses.newproposal(group_id)))
    items = [Item(each.title, presses.proposal(each.id), _in_list(v, each)) for each in rows]
    told, buttons = listed(items, ways, numbers=True)
    head = v.say("proposals-head" if rows else "proposals-none", group=group)
    text = fitting(len(buttons) + 1, lines(head, *told), lines(head, "\n".join(told)))
    here = partial(presses.proposals, group_id)
    back = back_from(page, here, of_groups.group_open(group_id))
    return screen(v, text, buttons, back=back, here=here(page))


def _in_list(v: Voice, one: Line) -> Markup:
    key = "proposals-line" if one.closes_at > v.now else "proposals-line-ended"
    return v.say(key, title=clipped(one.title, WIDE - 4), when=v.when(one.closes_at))


# One of them


@shows("proposal")
def proposal(v: Voice, *, shown: Seen) -> Screen:
    rows = [*_answers(v, shown), *_runs(v, shown)]
    if shown.own:
        rows.append([button(v, "button-proposal-back", presses.proposal_back(shown.id))])
    elif not (shown.runs and shown.best):
        rows.append([button(v, "button-contact-report", presses.proposal_report(shown.id))])
    what, group = about(v, shown.title, shown.place, shown.link), v.say("meeting-group", group=shown.group)
    until = v.say("proposal-until" if shown.open else "proposal-ended", when=v.when(shown.closes_at))
    long, short = (_dates(v, shown.options, full) for full in (True, False))
    head = lines(_lead(v, shown), what)
    where = _on_own_clocks(v, shown)
    short = f"{short}\n{v.say('proposal-short-means')}"
    secret, end = v.say("proposal-nobody-sees"), v.say("proposal-end", when=v.when(shown.closes_at))
    texts = [lines(head, group, long, until, where, secret), lines(head, long, until, where)]
    texts += [lines(head, group, short, until, where, secret), lines(head, f"{short}\n{end}")]
    text = fitting(len(whole(rows)) + 1, *texts)
    return screen(v, text, rows, back=presses.proposals(shown.group_id), here=presses.proposal(shown.id))


def about(v: Voice, title: str, place: str | None, link: str | None) -> Markup:
    """What it is, and where."""
    told = [v.say("proposal-title", title=title)]
    told += [v.say("meeting-place", place=place)] if place else []
    told += [v.say("meeting-link", link=link)] if link else []
    words = "\n".join(told)
    return Markup(f"<blockquote>{words}</blockquote>")


def _lead(v: Voice, shown: Seen) -> Markup:
    if shown.lead:
        return v.say(f"proposal-head-{shown.lead}")
    if not shown.open:
        return v.say("proposal-head-ended" if shown.best else "proposal-head-past")
    return v.say("proposal-head" if len(shown.options) > 1 else "proposal-head-one")


def _dates(v: Voice, options: Sequence[Option], full: bool) -> str:
    """Each with its answers; `full`: in words, and with one's own."""
    return "\n".join(_counted(v, each, full) for each in options)


def _counted(v: Voice, option: Option, full: bool) -> Markup:
    if not full:  # a line each, whatever the month is called: the day of the week stands on the button
        day = v.day(option.starts_at).split(maxsplit=1)[1]
        when = v.say("when", day=day, hour=v.hour(option.starts_at))
        return v.say("proposal-date-short", when=when, yes=option.yes, maybe=option.maybe)
    when = v.when(option.starts_at, by_date=True)
    counts = v.say("proposal-counts", yes=option.yes, maybe=option.maybe, no=option.no)
    told = v.say("proposal-date-counts", when=when, counts=counts)
    return Markup(f"{told} {v.say(f'proposal-mine-{option.mine}')}") if option.mine else told


def _on_own_clocks(v: Voice, shown: Seen) -> Markup:
    """Where they differ from those of the group."""
    apart = any(
        local(each.starts_at, shown.zone).utcoffset() != local(each.starts_at, v.zone).utcoffset()
        for each in shown.options
    )
    return v.say("proposal-clocks", zone=shown.zone) if apart else Markup("")


def _answers(v: Voice, shown: Seen) -> Rows:
    if not (shown.open and shown.answers):
        return []
    if len(shown.options) == 1:
        return _choices(v, shown, 1)
    first = next((each.number for each in shown.options if not each.mine), 0)
    key = "button-proposal-answer" if first else "button-proposal-change"
    return [[button(v, key, presses.proposal_date(shown.id, first or 1))]]


def _choices(v: Voice, shown: Seen, number: int) -> Rows:
    tiles = [button(v, f"button-proposal-{each}", presses.proposal_say(shown.id, number, each)) for each in CHOICES]
    return [tiles[:2], tiles[2:]]


def _runs(v: Voice, shown: Seen) -> Rows:
    """What a facilitator does with it."""
    if not shown.runs or not shown.best:
        return []
    rows: Rows = [[_choosing(v, shown, shown.best[0])]]
    others = [button(v, "button-proposal-others", presses.proposal_others(shown.id))] if len(shown.best) > 1 else []
    tell = shown.open and not shown.told
    others += [button(v, "button-proposal-tell", presses.proposal_tell(shown.id))] if tell else []
    rows += [others] if others else []
    if shown.own:
        return rows
    ends = [
        button(v, "button-proposal-close", presses.proposal_close(shown.id)),
        button(v, "button-contact-report", presses.proposal_report(shown.id)),
    ]
    return [*rows, ends]


def _choosing(v: Voice, shown: Seen, option: Option) -> Button:
    words = unescape(v.say("button-proposal-choose", when=v.when(option.starts_at, by_date=True)))
    return named(words, presses.proposal_choose(shown.id, option.number))


@shows("proposal-date")
def date(v: Voice, *, shown: Seen, number: int) -> Screen:
    option = shown.options[number - 1]
    rows = _choices(v, shown, number)
    if number < len(shown.options):
        rows.append([button(v, "button-proposal-next", presses.proposal_date(shown.id, number + 1))])
    asks = v.say("proposal-can-you", when=v.when(option.starts_at, by_date=True))
    which = v.say("proposal-which", n=number, all=len(shown.options)) if len(shown.options) > 1 else ""
    mine = v.say(f"proposal-mine-{option.mine}") if option.mine else ""
    what = about(v, shown.title, shown.place, shown.link)
    return screen(v, lines(asks, what, which, mine, _on_own_clocks(v, shown)), rows, back=presses.proposal(shown.id))


@shows("proposal-others")
def others(v: Voice, *, shown: Seen) -> Screen:
    """The dates ahead, the best one first: each button makes it a meeting."""
    rows = [[_choosing(v, shown, each)] for each in shown.best]
    asks, hint, means = v.say("proposal-others"), v.say("proposal-others-hint"), v.say("proposal-short-means")
    long, short = (_dates(v, shown.best, full) for full in (True, False))
    texts = [lines(asks, hint, long), lines(asks, hint, short, means), lines(asks, short, means)]
    text = fitting(len(rows) + 1, *texts, lines(asks, short))
    return screen(v, text, rows, back=presses.proposal(shown.id))


@shows("proposal-close")
def close(v: Voice, *, id: str, title: str) -> Screen:
    rows = [[button(v, "button-proposal-end", presses.proposal_end(id))]]
    return screen(v, v.say("proposal-close", title=title), rows, back=presses.proposal(id))


@shows("proposal-closed")
def closed(v: Voice, *, group_id: str, title: str, own: bool = False) -> Screen:
    return screen(
        v, v.say("proposal-taken-back" if own else "proposal-is-closed", title=title), back=presses.proposals(group_id)
    )


@shows("proposals-many")
def many(v: Voice, *, group_id: str, now: int) -> Screen:
    """How many make a member's proposal a meeting; `now`: 0 where a facilitator decides."""
    rows = [[button(v, "button-proposals-off", presses.proposals_set(group_id, 0))]]
    rows += [
        [button(v, "button-proposals-so-many", presses.proposals_set(group_id, each), n=each) for each in pair]
        for pair in (SUPPORTERS[:2], SUPPORTERS[2:])
    ]
    return screen(v, v.say("proposals-many", n=now), rows, back=of_groups.group_settings(group_id))


# Letters


@shows(ProposalAsked.screen)
def asked(v: Voice, told: ProposalAsked) -> Screen:
    text = v.say("proposal-asked", title=told.title, group=told.group, n=told.dates, when=v.when(told.until))
    return letter_screen(v, text, [[button(v, "button-proposal-answer", presses.proposal(told.id))]])


@shows(ProposalWaits.screen)
def waits(v: Voice, told: ProposalWaits) -> Screen:
    text = v.say(f"proposal-waits-{told.what}", title=told.title, group=told.group, n=told.answered)
    return letter_screen(v, text, [[button(v, "button-proposal-see", presses.proposal(told.id))]])


@shows(ProposalBecame.screen)
def became(v: Voice, told: ProposalBecame) -> Screen:
    rows = [[button(v, "button-meeting-details", of_meetings.meeting(told.meeting.id))]]
    mine = v.say(f"proposal-became-{told.choice or 'none'}")
    return letter_screen(v, lines(v.say("proposal-became"), in_short(v, told.meeting), mine), rows)


@shows(ProposalSilent.screen)
def silent(v: Voice, told: ProposalSilent) -> Screen:
    rows = [
        [button(v, "button-proposal-ask", of_contacts.inbox_write(told.group_id))],
        [button(v, "button-proposal-see", presses.proposal(told.id))],
    ]
    text = v.say("proposal-silent", title=told.title, group=told.group)
    return letter_screen(v, lines(text, v.say(f"proposal-silent-{'ahead' if told.ahead else 'past'}")), rows)


@shows(ProposalDeclined.screen)
def declined(v: Voice, told: ProposalDeclined) -> Screen:
    rows = [[button(v, "button-proposals", presses.proposals(told.group_id))]]
    text = v.say("proposal-declined", title=told.title, group=told.group)
    return letter_screen(v, lines(text, quoted(told.reason) if told.reason else ""), rows)
