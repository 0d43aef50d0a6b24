"""What people see of the board of openings."""

from collections.abc import Sequence

import msgspec

from bot.config import Operator
from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.contacts import REPORT_CATEGORIES
from bot.domain.missions import DAYS, WORDS_LONGEST, Said
from bot.domain.topics import Catalogue
from bot.services.team.missions import MissionAnswered
from bot.texts import Markup, Voice, escape
from handlers.contacts import within_presses as of_within
from handlers.contacts.screens import whom
from handlers.core.keyboards import Button, Screen, button, in_pairs, letter_screen, lines, screen, unescape
from handlers.core.paging import Item, listed, page_of, parts_of, quoted
from handlers.core.screens import shows
from handlers.peers import presses as of_peers
from handlers.peers.topics import topic_name, topic_pages
from handlers.team import mission_presses as presses

TITLE_SHOWN, TOWN_SHOWN = 40, 20


class Item_(msgspec.Struct, frozen=True):
    """One in the list."""

    id: str
    title: str
    town: str
    paid: bool


class Past(msgspec.Struct, frozen=True):
    """One that was posted; `until` is UTC epoch seconds."""

    id: str
    title: str
    until: int
    withdrawn: bool


@shows("missions")
def home(v: Voice, *, n: int, posts: bool) -> Screen:
    """`n`: how many stand; `posts`: whether its reader may post."""
    rows = []
    if n:
        rows.append([button(v, "button-missions-all", presses.missions_list())])
        rows.append([
            button(v, "button-missions-topic", presses.missions_by("topic")),
            button(v, "button-missions-town", presses.missions_by("town")),
        ])  # fmt: skip
    rows.append([button(v, "button-missions-team", presses.missions_team())])
    if posts:
        rows.append([
            button(v, "button-missions-post", presses.newmission()),
            button(v, "button-missions-posted", presses.missions_posted()),
        ])  # fmt: skip
    text = lines(v.say("missions"), v.say("missions-how"), v.say("missions-n", n=n))
    return screen(v, text, rows, back=of_peers.peer_home())


@shows("missions-list")
def listing(
    v: Voice, *, missions: Sequence[Item_], page: int, more: bool, topic: str, town: str, town_name: str
) -> Screen:  # fmt: skip
    """`topic`, `town`: what it was narrowed to, "" for all; `town_name`: as it is written."""
    ways = [button(v, "button-missions-more", presses.missions_list(topic, town, page + 1))] if more else []
    told, rows = listed([_item(v, each) for each in missions], ways, numbers=True)
    head = v.say("missions-list" if missions else "missions-none")
    only = topic_name(v, topic) if topic else escape(town_name)
    back = presses.missions_list(topic, town, page - 1) if page else presses.missions()
    text = lines(head, Markup(f"<b>{only}</b>") if only else "", Markup("\n".join(told)))
    return screen(v, text, rows, back=back, here=presses.missions_list(topic, town, page))


def _item(v: Voice, each: Item_) -> Item:
    status = v.say("mission-paid-short" if each.paid else "mission-unpaid-short")
    line = Markup(
        f"{escape(beginning(each.title, TITLE_SHOWN))}, {escape(beginning(each.town, TOWN_SHOWN))} ({status})"
    )
    return Item(each.title, presses.mission(each.id), line)


@shows("missions-by")
def narrowing(v: Voice, *, what: str, choices: Sequence[tuple[str, str]], page: int, more: bool) -> Screen:
    """`choices`: keys of topics, or of towns with their names."""
    items = [
        Item(name, presses.missions_list("", key))
        if what == "town"
        else Item(unescape(topic_name(v, key)), presses.missions_list(key))
        for key, name in choices
    ]
    ways = [button(v, "button-missions-more", presses.missions_by(_what(what), page + 1))] if more else []
    told, rows = listed(items, ways)
    back = presses.missions_by(_what(what), page - 1) if page else presses.missions()
    head = v.say("missions-by-town" if what == "town" else "missions-by-topic") if items else v.say("missions-none")
    return screen(v, lines(head, "\n".join(told)), rows, back=back)


def _what(what: str) -> presses.What:
    return "town" if what == "town" else "topic"


@shows("missions-team")
def team(v: Voice, *, page: int) -> Screen:
    head, *parts = parts_of(v.say("missions-team"))
    shown, turn, back, _ = page_of(v, parts, page, presses.missions_team, rows=2, back=presses.missions())
    return screen(v, lines(head, *shown), turn, back=back)


@shows("missions-posted")
def posted(v: Voice, *, missions: Sequence[Past], page: int, more: bool) -> Screen:
    ways = [button(v, "button-missions-more", presses.missions_posted(page + 1))] if more else []
    told, rows = listed([_past(v, each) for each in missions], ways, numbers=True)
    back = presses.missions_posted(page - 1) if page else presses.missions()
    head = v.say("missions-posted" if missions else "missions-posted-none")
    return screen(v, lines(head, Markup("\n".join(told))), rows, back=back, here=presses.missions_posted(page))


def _past(v: Voice, each: Past) -> Item:
    how = "mission-was-withdrawn" if each.withdrawn else "mission-stands" if each.until > v.now else "mission-ended"
    title = escape(beginning(each.title, TITLE_SHOWN))
    return Item(each.title, presses.mission(each.id), Markup(f"{title}: {v.say(how, day=v.day(each.until))}"))


def _about(v: Voice, said: Said) -> Markup:
    topic = topic_name(v, said.topic) if said.topic else v.say("topic-none")
    status = v.say("mission-paid" if said.paid else "mission-unpaid")
    facts = v.say("mission-about", town=said.town, topic=topic, status=status)
    return lines(Markup(f"<b>{escape(said.title)}</b>"), quoted(said.words), facts)


@shows("mission")
def one(
    v: Voice, *, id: str, said: Said, until: int, by: str, own: bool, withdraws: bool, just: bool = False
) -> Screen:  # fmt: skip
    """`own`: its reader posted it; `withdraws`: they may withdraw it; `just`: it was posted a moment ago."""
    stands = until > v.now
    rows = []
    if stands and not own:
        rows.append([
            button(v, "button-mission-answer", presses.mission_answer(id)),
            button(v, "button-contact-report", presses.mission_report(id)),
        ])  # fmt: skip
    if stands and withdraws:
        rows.append([button(v, "button-mission-withdraw", presses.mission_withdraw(id))])
    ends = v.say("mission-stands" if stands else "mission-ended", day=v.day(until))
    text = lines(
        v.say("mission-posted" if just else "mission"), _about(v, said), v.say("mission-by", name=by, ends=ends)
    )
    return screen(v, text, rows, back=presses.missions())


@shows("mission-withdrawn")
def withdrawn(v: Voice) -> Screen:
    return screen(v, v.say("mission-withdrawn"), back=presses.missions())


@shows("mission-first")
def first(v: Voice, *, id: str) -> Screen:
    """What must be known and agreed to before the first conversation."""
    rows = [[button(v, "button-box-agree", presses.mission_agree(id))]]
    return screen(v, lines(v.say("mission-first"), v.say("peer-consent")), rows, back=presses.mission(id))


@shows("mission-answer")
def answer(v: Voice, *, id: str, title: str) -> Screen:
    return screen(v, lines(v.say("mission-answer", title=title), v.say("mission-answer-how")), back=presses.mission(id))


@shows("mission-sent")
def sent(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [[button(v, "button-contact-home", of_within.contact_home(contact))]]
    return screen(v, v.say("mission-sent", name=name), rows, back=presses.missions())


@shows(MissionAnswered.screen)
def answered(v: Voice, told: MissionAnswered) -> Screen:
    rows = [[button(v, "button-contact-home", of_within.contact_home(told.contact))]]
    return letter_screen(
        v, lines(v.say("mission-answered"), v.say("mission-answered-by", name=told.name, title=told.title)), rows
    )


@shows("mission-report")
def report(v: Voice, *, id: str, looked_at: bool) -> Screen:
    tiles = [button(v, f"button-report-{each}", presses.mission_tell(id, each)) for each in REPORT_CATEGORIES]
    who = v.say("contact-report-who" if looked_at else "contact-report-nobody")
    return screen(v, lines(v.say("contact-report"), who), in_pairs(tiles), back=presses.mission(id))


@shows("mission-reported")
def reported(v: Voice, *, looked_at: bool, operator: Operator) -> Screen:
    if looked_at:
        return screen(v, lines(v.say("contact-reported"), v.say("box-reported-next")), back=presses.missions())
    text = lines(v.say("contact-noted"), v.say("contact-noted-waits"), whom(v, operator))
    return screen(v, text, back=presses.missions())


# One that is being written


@shows("newmission-ask")
def ask(v: Voice, *, step: str) -> Screen:
    return screen(v, v.say(f"newmission-{step}", most=WORDS_LONGEST), back=presses.missions())


@shows("newmission-check")
def check(v: Voice, *, id: str, said: Said, days: int) -> Screen:
    """The whole, before whoever looks can read it."""
    longer = DAYS[(DAYS.index(days) + 1) % len(DAYS)]
    paid = "button-newmission-unpaid" if said.paid else "button-newmission-paid"
    rows = [
        [button(v, "button-newmission-yes", presses.newmission_yes(id))],
        [
            button(v, "button-newmission-topic", presses.newmission_topics()),
            button(v, "button-newmission-days", presses.newmission_days(longer), n=longer),
        ],
        [button(v, paid, presses.newmission_paid(not said.paid))],
    ]
    found = [each.words for each in contact_data(f"{said.title}\n{said.words}") if each.kind != "address"]
    holds = v.say("inquiry-holds", words=beginning(found[0])) if found else ""
    readers = v.say("newmission-readers", n=days)
    return screen(v, lines(v.say("new-check"), _about(v, said), readers, holds), rows, back=presses.missions())


@shows("newmission-topics")
def topics(v: Voice, *, chosen: str, page: int, offered: Sequence[str]) -> Screen:
    """One of them, or none."""
    pages = topic_pages(Catalogue(tuple(offered), ()))
    shown = pages[page % len(pages)]
    tiles = [
        Button(f"✓ {words}" if each == chosen else words, presses.newmission_topic(each))
        for each, words in ((each, unescape(topic_name(v, each))) for each in shown)
    ]
    if len(pages) > 1:
        tiles.append(button(v, "button-topics-more", presses.newmission_topics((page + 1) % len(pages))))
    tiles.append(button(v, "button-newmission-no-topic", presses.newmission_topic()))
    return screen(v, v.say("newmission-topics"), in_pairs(tiles), back=presses.newmission_check())
