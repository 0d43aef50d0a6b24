"""What people see when they ask for a peer, and when they are asked."""

from collections.abc import Callable, Sequence

import msgspec

from bot.domain.peers import TOPICS, to_mask
from bot.domain.people import LANGUAGES
from bot.services.peers.told import Found, LeftAlone, NextAsked, NobodyFree, Offered, OfferNotNeeded, Waited, Way
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.contacts import within_presses as of_within
from handlers.core.keyboards import Button, Rows, Screen, button, lines, named, screen, unescape
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses as of_meetings
from handlers.peers import presses
from handlers.people import todo
from handlers.team import presses as of_team

PAGE = 5  # topics to a screen: with "more" they are six buttons


class Listed(msgspec.Struct, frozen=True):
    """Somebody on a button: the id of the person, or of the contact with them, and the name people read."""

    id: str
    name: str


def topic_names(v: Voice, topics: Sequence[str]) -> Markup:
    """ "work and music", or that no topic is wished."""
    if not topics:
        return v.say("topic-none")
    first, *others = [v.say(f"topic-{topic}") for topic in topics]
    return v.all_of([first, *(Markup(words[:1].lower() + words[1:]) for words in others)])


def topic_rows(v: Voice, chosen: Sequence[str], page: int, data: Callable[[str, bool, int], str], more: str) -> Rows:
    """Five topics as buttons that choose or leave one, and a button for the next five.

    `data(topic, becomes_chosen, page)` is the callback data of a topic, `more` that of the next page.
    """
    start = page * PAGE % len(TOPICS)
    buttons = []
    for topic in TOPICS[start : start + PAGE]:
        on = topic in chosen
        words = unescape(v.say(f"topic-{topic}"))
        buttons.append(Button(f"✓ {words}" if on else words, data(topic, not on, page)))
    buttons.append(button(v, "button-topics-more", more))
    return [buttons[i : i + 2] for i in range(0, len(buttons), 2)]


def language_name(v: Voice, code: str) -> str:
    return v.language_name(code)


def next_page(page: int) -> int:
    return (page + 1) % (len(TOPICS) // PAGE)


@shows("peer-home")
def home(
    v: Voice, *, contacts: Sequence[Listed], request: str | None, waiting: bool, offer: str | None, helper: str | None, page: int,
    waits: Sequence[Waits],
) -> Screen:  # fmt: skip
    """`request` and `offer` are the ids of what waits, `helper` is where their own offer stands."""
    most = 4 if len(contacts) <= 4 else 3
    start = page * most if page * most < len(contacts) else 0
    buttons = [named(one.name, of_within.contact_home(one.id)) for one in contacts[start : start + most]]
    if len(contacts) > most:
        buttons.append(button(v, "button-contacts-more", presses.peer_home(start // most + 1)))
    rows = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    rows += [[_request_button(v, request, offer)], [button(v, f"button-helper-{_helping(helper)}", presses.helper())]]
    head = v.say("peer-home-contacts" if contacts else "peer-home")
    nothing = "" if contacts else v.say("peer-home-nothing")
    state = _state(v, waiting, offer) if request else nothing
    told, first = todo.above(v, waits, lines(head, state), rows)
    return screen(v, lines(head, told, state), [*first, *rows], here=presses.peer_home())


def _helping(state: str | None) -> str:
    return "own" if state in ("asked", "approved") else "offer"


def _state(v: Voice, waiting: bool, offer: str | None) -> Markup:
    """Where the request stands."""
    if offer:
        return v.say("peer-home-found")
    return v.say("peer-home-waiting" if waiting else "peer-home-searching")


def _request_button(v: Voice, request: str | None, offer: str | None) -> Button:
    if offer:
        return button(v, "button-peer-found", presses.peer_found())
    if request:
        return button(v, "button-peer-withdraw", presses.peer_withdraw(request))
    return button(v, "button-peer-ask", presses.peer_ask())


@shows("peer-ask")
def ask(v: Voice, *, topics: Sequence[str], page: int, language: str, known: bool, request: str) -> Screen:
    """Topics that a press chooses, and the button that sends; before the first request, what must be known and agreed to."""

    def data(topic: str, becomes: bool, page: int) -> str:
        after = [*topics, topic] if becomes else [other for other in topics if other != topic]
        return presses.peer_topics(to_mask(after), page, language)

    mask = to_mask(topics)
    rows = topic_rows(v, topics, page, data, presses.peer_topics(mask, next_page(page), language))
    go, words = (presses.peer_send, "button-peer-send") if known else (presses.peer_agree, "button-peer-agree-send")
    rows.append([
        button(v, words, go(mask, language, request)), button(v, "button-peer-language", presses.peer_lang(mask)),
    ])  # fmt: skip
    frame = v.say("peer-ask") if known else lines(v.say("peer-ask-first"), v.say("peer-consent"))
    text = v.say("peer-asked", topics=topic_names(v, topics), language=language_name(v, language))
    return screen(v, lines(frame, Markup(f"{v.say('peer-topics')}\n{text}")), rows, back=presses.peer_home())


@shows("peer-stopped")
def stopped(v: Voice, *, report: str | None) -> Screen:
    """The coordination has stopped their conversations. `report`: by which they can still ask it to look again."""
    again = [[button(v, "button-report-again", of_team.report_again(report))]] if report is not None else []
    asks = v.say("report-appeal") if report is not None else v.say("peer-apart-asked")
    return screen(v, lines(v.say("peer-stopped"), asks), again)


@shows("peer-language")
def language(v: Voice, *, topics: Sequence[str]) -> Screen:
    mask = to_mask(topics)
    rows = [[Button(language_name(v, code).capitalize(), presses.peer_topics(mask, 0, code))] for code in LANGUAGES]
    return screen(v, v.say("peer-language"), rows, back=presses.peer_topics(mask, 0))


@shows("peer-searching")
def searching(v: Voice, *, request: str, ends: str) -> Screen:
    """`ends`, here and below: the name of who one talks with until somebody else is found, "" for nobody."""
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(request))]]
    return screen(v, lines(v.say("peer-searching-head"), v.say("peer-searching"), stays(v, ends)), rows)


def stays(v: Voice, ends: str) -> Markup | str:
    """Whom one goes on talking with until somebody else is found."""
    return v.say("peer-stays", name=ends) if ends else ""


@shows(NobodyFree.screen)
def nobody(v: Voice, told: NobodyFree) -> Screen:
    """Who there is, and how to reach them; only when there is nobody at all, that nobody is free (TALK-10)."""
    ways = told.ways[:2]
    rows = [[_wider(v, told, way) for way in ways]]
    rows.append([button(v, "button-peer-wait", presses.peer_wait(told.request))])
    if not ways:
        rows.append(
            [button(v, "button-meetings", of_meetings.meetings()), button(v, "button-groups", of_groups.groups())]
        )
    head = "peer-nobody-other" if ways else "peer-nobody-busy" if told.busy else "peer-nobody-head"
    said = [_who(v, told, way) for way in ways]
    rest = "" if ways else v.say("peer-nobody")
    return screen(v, lines(v.say(head), *said, stays(v, told.ends), v.say("peer-nobody-wait"), rest), rows)


def _wider(v: Voice, told: NobodyFree, way: Way) -> Button:
    data = presses.peer_widen(told.request, to_mask(way.topics), way.language)
    if way.language == told.language:
        return button(v, "button-peer-any-topic", data)
    return button(v, "button-peer-in-language", data, language=language_name(v, way.language))


def _who(v: Voice, told: NobodyFree, way: Way) -> Markup:
    if way.language == told.language:
        return v.say("peer-nobody-topics", topics=topic_names(v, told.free_topics[:PAGE]))
    key = "peer-nobody-language" if way.topics == told.topics else "peer-nobody-both"
    return v.say(key, language=language_name(v, way.language))


@shows("peer-waiting")
def waiting(v: Voice, *, request: str, ends: str) -> Screen:
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(request))]]
    return screen(v, lines(v.say("peer-waiting-head"), v.say("peer-waiting"), stays(v, ends)), rows)


@shows("peer-withdrawn")
def withdrawn(v: Voice, *, request: str) -> Screen:
    rows = [[button(v, "button-peer-again", presses.peer_again(request))]]
    return screen(v, v.say("peer-withdrawn"), rows, back=presses.peer())


@shows(NextAsked.screen)
def next_asked(v: Voice, told: NextAsked) -> Screen:
    """Who had said yes cannot any more; somebody else is asked."""
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(told.request))]]
    return screen(v, lines(v.say("peer-next-head"), v.say("peer-next")), rows)


@shows(LeftAlone.screen)
def left_alone(v: Voice, told: LeftAlone) -> Screen:
    """After a time out of reach."""
    rows = [[button(v, "button-peer-again", presses.peer_again(told.request))]]
    return screen(v, lines(v.say("peer-left-alone-head"), v.say("peer-left-alone")), rows)


@shows(Waited.screen)
def waited(v: Voice, told: Waited) -> Screen:
    rows = [[button(v, "button-peer-again", presses.peer_again(told.request))]]
    return screen(v, lines(v.say("peer-waited-head"), v.say("peer-waited")), rows)


@shows(Found.screen)
def found(v: Voice, told: Found) -> Screen:
    rows = [
        [button(v, "button-peer-start", presses.peer_start(told.offer))],
        [
            button(v, "button-peer-other", presses.peer_other(told.offer)),
            button(v, "button-peer-stop", presses.peer_withdraw(told.request)),
        ],
    ]
    until = "" if told.until is None else v.say("peer-found-until", when=v.when(told.until, by_date=True))
    ends = v.say("peer-found-ends", name=told.ends) if told.ends else ""
    return screen(v, lines(v.say("peer-found-head"), v.say("peer-found"), ends, until), rows)


# For helpers


@shows(Offered.screen)
def offer(v: Voice, told: Offered) -> Screen:
    rows = [
        [
            button(v, "button-offer-yes", presses.offer_yes(told.offer)),
            button(v, "button-offer-no", presses.offer_no(told.offer)),
        ],
        [button(v, "button-offer-pause", presses.offer_pause(told.offer))],
    ]
    text = v.say(
        "offer",
        topics=topic_names(v, told.topics),
        language=language_name(v, told.language),
        when=v.when(told.until, by_date=True),
    )
    return screen(v, lines(v.say("offer-head"), text, v.say("offer-free")), rows)


@shows("offer-accepted")
def offer_accepted(v: Voice, *, offer: str) -> Screen:
    rows = [[button(v, "button-offer-back", presses.offer_no(offer))]]
    return screen(v, lines(v.say("offer-accepted-head"), v.say("offer-accepted")), rows)


@shows("offer-declined")
def offer_declined(v: Voice, *, paused: bool) -> Screen:
    rows = [[button(v, "button-helper-own", presses.helper())]]
    return screen(v, v.say("offer-declined-paused" if paused else "offer-declined"), rows)


@shows(OfferNotNeeded.screen)
def offer_not_needed(v: Voice, told: OfferNotNeeded) -> Screen:
    return screen(v, v.say("offer-not-needed"))
