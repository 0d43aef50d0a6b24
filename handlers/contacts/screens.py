"""What the two people of a contact see."""

from collections.abc import Sequence

import msgspec

from bot.config import Operator
from bot.domain.contacts import PAUSE_DAYS, REPORT_CATEGORIES
from bot.services.contacts.silence import SilenceAsked
from bot.services.contacts.told import (
    ContactAway,
    ContactEnded,
    ContactOpened,
    ContactOver,
    ContactPaused,
    RenewalAsked,
)
from bot.texts import Markup, Voice
from handlers.contacts import presses
from handlers.contacts import within_presses as of_within
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import Item, listed
from handlers.core.screens import shows
from handlers.peers import presses as of_peers
from handlers.people import presses as of_people
from handlers.team import presses as of_team

PAGE = 5  # of a list
RESTS_DAYS = 3  # the rest that one tap takes; others are one more away


def ways(v: Voice, contact: str, write: str) -> Rows:
    """Write, and everything else one may do: from a message that stays."""
    return [
        [
            button(v, write, presses.contact_write(contact)),
            button(v, "button-contact-more", presses.contact_more(contact)),
        ]
    ]


@shows(ContactOpened.screen)
def opened(v: Voice, told: ContactOpened) -> Screen:
    name = told.name
    role = "helper" if told.helping else "seeker"
    frame = v.say(f"contact-frame-{told.frame}-{role}" if told.frame else f"contact-frame-{role}")
    begin = v.say("contact-begin" if told.talking else "contact-begin-press", name=name)
    text = lines(v.say("contact-opened", name=name), v.say("contact-frame"), frame, v.say("contact-unheard"), begin)
    return letter_screen(v, text, ways(v, told.contact, "button-contact-write"))


@shows("contact-write")
def write(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [
        [
            button(v, "button-share", of_within.share_open(contact)),
            button(v, "button-contact-more", presses.contact_more(contact)),
        ],
        [button(v, "button-take-back", of_within.back_open(contact))],
    ]
    return screen(v, v.say("contact-write", name=name), rows, back=of_peers.peer(), here=presses.contact_write(contact))


@shows("contact-more")
def more(
    v: Voice,
    *,
    contact: str,
    name: str,
    open: bool,
    change: bool,
    mine: bool,
    until: int | None,
    request: str,
    topic: bool = False,
    blocked: str = "",
) -> Screen:
    """`blocked`: the sign of the other, where they are."""
    guard = [
        _unblock(v, blocked) if blocked else button(v, "button-contact-block", presses.contact_block(contact)),
        button(v, "button-contact-report", presses.contact_report(contact)),
    ]
    if not open:
        rows = [[button(v, "button-topic-drop", presses.contact_topic(contact))]] if topic else []
        over = v.say("contact-more-blocked" if blocked else "contact-more-over")
        return screen(v, over, [guard, *rows], back=of_peers.peer())
    another = [button(v, "button-contact-change", of_peers.peer_change(contact, request))] if change else []
    rows = [
        [
            button(v, "button-contact-home", of_within.contact_home(contact)),
            button(v, "button-contact-pause", presses.contact_pause(contact)),
        ],
        [button(v, "button-contact-stop", presses.contact_stop(contact)), *another],
        guard,
    ]
    text = [v.say("contact-more", name=name), breaks(v, name, mine, until)]
    words = "contact-more-help-change" if change else "contact-more-help"
    return screen(v, lines(*text, v.say(words)), rows, back=of_peers.peer(), here=presses.contact_more(contact))


def breaks(v: Voice, name: str, mine: bool, until: int | None) -> Markup | str:
    """Who rests from this contact, and until when."""
    key = "contact-more-mine" if mine else "contact-more-theirs"
    return v.say(key, name=name, day=v.day(until)) if until else ""


@shows("contact-pause")
def pause(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [[button(v, "button-contact-days", presses.contact_rest(contact, days), n=days) for days in PAUSE_DAYS]]
    return screen(v, v.say("contact-pause", name=name), rows, back=presses.contact_more(contact))


@shows("contact-rests")
def rests(v: Voice, *, until: int) -> Screen:
    return screen(v, v.say("contact-rests", day=v.day(until)), back=of_peers.peer())


@shows(ContactPaused.screen)
def paused(v: Voice, told: ContactPaused) -> Screen:
    rows = [[button(v, "button-contact-more", presses.contact_more(told.contact))]]
    return letter_screen(v, v.say("contact-paused", name=told.name, day=v.day(told.until)), rows)


@shows("contact-stopped")
def stopped(v: Voice, *, contact: str, helping: bool, blocked: str, undo: bool, rest: bool = False) -> Screen:
    """`rest`: who listens is offered one (PEER-04). `blocked`: the sign of the other, where they are."""
    guard = [_unblock(v, blocked) if blocked else button(v, "button-contact-block", presses.contact_block(contact))]
    guard.append(button(v, "button-contact-report", presses.contact_report(contact)))
    rows = [[button(v, "button-contact-undo", presses.contact_undo(contact))]] if undo else []
    rows += _rest(v) if rest else [] if helping else [[button(v, "button-peer-ask", of_peers.peer_ask())]]
    text = v.say("contact-blocked" if blocked else "contact-ends" if undo else "contact-stopped")
    return screen(v, lines(text, v.say("helper-rest") if rest else ""), [*rows, guard], back=of_peers.peer())


def _unblock(v: Voice, sign: str) -> Button:
    return button(v, "button-unblock", presses.contact_unblock(sign))


class Blocked(msgspec.Struct, frozen=True):
    """Somebody whom one has blocked: what their button carries, and the name one knew, None once it is forgotten."""

    sign: str
    name: str | None


@shows("contact-blocked-ones")
def blocked_ones(v: Voice, *, people: Sequence[Blocked], page: int) -> Screen:
    start = page * PAGE if page * PAGE < len(people) else 0
    unnamed = [each.sign for each in people if each.name is None]
    shown = [
        Item(each.name or v.say("blocked-somebody", n=unnamed.index(each.sign) + 1), presses.contact_unblock(each.sign))
        for each in people[start : start + PAGE]
    ]
    ways = []
    if len(people) > PAGE:
        after = start // PAGE + 1 if start + PAGE < len(people) else 0
        ways.append(button(v, "button-contacts-more", presses.contact_blocked(after)))
    told, rows = listed(shown, ways)
    text = lines(v.say("blocked"), v.say("blocked-how"), *told) if people else v.say("blocked-none")
    return screen(v, text, rows, back=of_people.privacy())


@shows("contact-unblocked")
def unblocked(v: Voice, *, name: str | None) -> Screen:
    text = v.say("unblocked", name=name) if name else v.say("unblocked-somebody")
    rows = [[button(v, "button-blocked", presses.contact_blocked())]]
    return screen(v, lines(text, v.say("unblocked-next")), rows, back=of_people.privacy())


def _rest(v: Voice) -> Rows:
    """One tap, and another takes it back."""
    return [[button(v, "button-helper-breathe", of_peers.helper_breathe(RESTS_DAYS), n=RESTS_DAYS)]]


@shows(ContactOver.screen)
def over(v: Voice, told: ContactOver) -> Screen:
    """The neutral text for the other (MATCH-05); a helper is offered a rest (PEER-04)."""
    over = lines(v.say("contact-over", name=told.name), v.say("contact-over-unread") if told.unread else "",
                 v.say("contact-over-planned") if told.planned else "")  # fmt: skip
    rows = [[button(v, "button-contact-guard", presses.contact_more(told.contact))]]
    if told.helping:
        rest = told.rest
        return letter_screen(v, lines(over, v.say("helper-rest") if rest else ""), [*(_rest(v) if rest else []), *rows])
    ask = of_peers.peer_again(told.again) if told.again else of_peers.peer_ask()
    more = v.say("contact-over-again" if told.again else "contact-over-next")
    key = "button-peer-again" if told.again else "button-peer-ask"
    return letter_screen(v, lines(over, more), [[button(v, key, ask)], *rows])


@shows(ContactAway.screen)
def away(v: Voice, told: ContactAway) -> Screen:
    """The other cannot be reached: nothing is said of why, and what one may do stays open."""
    rows = [[button(v, "button-contact-more", presses.contact_more(told.contact))]]
    stays = v.say("contact-away-stays", name=told.name)
    ways = v.say("contact-away-helper" if told.helping else "contact-away-seeker")
    return letter_screen(v, lines(v.say("contact-away", name=told.name), stays, ways), rows)


@shows(ContactEnded.screen)
def ended(v: Voice, told: ContactEnded) -> Screen:
    """A coordinator ended this contact: neutral as well, and nothing that would not be true."""
    rows = [[button(v, "button-contact-guard", presses.contact_more(told.contact))]]
    return letter_screen(v, v.say("contact-over", name=told.name), rows)


@shows(RenewalAsked.screen)
def renewal(v: Voice, told: RenewalAsked) -> Screen:
    rows = [
        [
            button(v, "button-contact-renew", presses.contact_renew(told.contact)),
            button(v, "button-contact-stop", presses.contact_stop(told.contact)),
        ]
    ]
    helper = v.say("renewal-helper") if told.helping else ""
    return screen(v, lines(v.say("renewal", name=told.name), v.say("renewal-choose"), helper), rows)


@shows(SilenceAsked.screen)
def silent(v: Voice, told: SilenceAsked) -> Screen:
    text = lines(
        v.say("silence", name=told.name), v.say("silence-helper" if told.helping else "silence-seeker", name=told.name)
    )
    return letter_screen(v, text, ways(v, told.contact, "button-contact-write"))


@shows("contact-renewed")
def renewed(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [[button(v, "button-contact-write", presses.contact_write(contact))]]
    return screen(v, v.say("contact-renewed", name=name), rows)


@shows("contact-goes-on")
def goes_on(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [[button(v, "button-contact-write", presses.contact_write(contact))]]
    return screen(v, v.say("contact-goes-on", name=name), rows, back=of_peers.peer())


@shows("contact-report")
def report(v: Voice, *, contact: str, looked_at: bool) -> Screen:
    tiles = [
        button(v, f"button-report-{category}", presses.contact_tell(contact, category))
        for category in REPORT_CATEGORIES
    ]
    rows = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    who = v.say("contact-report-who" if looked_at else "contact-report-nobody")
    return screen(v, lines(v.say("contact-report"), who), rows, back=presses.contact_more(contact))


@shows("contact-reported")
def reported(
    v: Voice, *, contact: str, open: bool, looked_at: bool, operator: Operator, rest: bool = False, blocked: bool = False
) -> Screen:  # fmt: skip
    guard = [button(v, "button-contact-stop", presses.contact_stop(contact))] if open else []
    guard += [] if blocked else [button(v, "button-contact-block", presses.contact_block(contact))]
    rows = [guard] if guard else []
    rows.append([button(v, "button-evidence", of_team.evidence_add(contact))])
    rows += _rest(v) if rest else []
    if looked_at:
        then = v.say("box-reported-next" if blocked else "contact-reported-next")
        said = lines(v.say("contact-reported"), then, v.say("helper-rest") if rest else "")
        return screen(v, said, rows, back=of_peers.peer())
    text = [v.say("contact-noted"), v.say("contact-noted-waits"), v.say("contact-noted-else"), whom(v, operator)]
    return screen(v, lines(*text), rows, back=of_peers.peer())


def whom(v: Voice, operator: Operator) -> str:
    """Whoever runs the bot, outside of its coordinators; nothing when they left no address."""
    if not operator.contact:
        return ""
    return v.say("contact-noted-operator", name=operator.name or "—", contact=operator.contact)


@shows("lines-shown")
def lines_shown(v: Voice, *, contact: str, name: str, at: int, rest: bool = False) -> Screen:
    later = at > v.now
    said = v.say("lines-shown-later", name=name, when=v.when(at)) if later else v.say("lines-shown", name=name)
    text = lines(said, v.say("helper-rest-after") if rest else "")
    return screen(v, text, [*ways_on(v, contact), *(_rest(v) if rest else [])])


@shows("lines-unreachable")
def lines_unreachable(v: Voice, *, contact: str, name: str) -> Screen:
    return screen(v, v.say("lines-unreachable", name=name), ways_on(v, contact))


def ways_on(v: Voice, contact: str) -> Rows:
    return [[button(v, "button-contact-write", presses.contact_write(contact))]]
