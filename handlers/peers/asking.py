"""Talking to a peer: asking, the helper's answer, the seeker's answer."""

from bot.domain.errors import Refused
from bot.domain.peers import from_mask
from bot.domain.people import LANGUAGES
from bot.services.contacts import contacts
from bot.services.peers import helpers, peers
from bot.services.peers.told import Found, Offered
from bot.services.people import people
from handlers.contacts.contacts import opened
from handlers.core.context import Moment
from handlers.peers import screens
from handlers.people import todo


async def arrive(m: Moment) -> None:
    """/peer: straight to the request for who has nothing else here."""
    if await _has_something(m):
        await home(m)
    else:
        await m.end_dialog()
        await _show_ask(m)


async def _has_something(m: Moment) -> bool:
    return bool(
        await peers.pending(m.tx, m.me)
        or await contacts.open_ones(m.tx, m.me)
        or await helpers.own(m.tx, m.me)
    )  # fmt: skip


async def home(m: Moment) -> None:
    """Contacts, the request that waits, what one may do. A page number may follow."""
    await m.end_dialog()
    waiting = await peers.pending(m.tx, m.me)
    request, offer = waiting if waiting else (None, None)
    helper = await helpers.own(m.tx, m.me)
    known = await contacts.open_ones(m.tx, m.me)
    m.show(
        screens.home, contacts=[screens.Listed(one.id, one.other.name) for one in known],
        request=request.id if request else None, waiting=bool(request and await peers.is_waiting(m.tx, request)),
        offer=offer, helper=helper.state if helper else None, page=_page(m), waits=await todo.waiting(m, ("offer", "words")),
    )  # fmt: skip


def _page(m: Moment, place: int = 0) -> int:
    """A page number from a button; the first page for a command or a made-up button."""
    given = m.args[place] if m.by_button and place < len(m.args) else ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0


# Asking


async def ask(m: Moment) -> None:
    """What to talk about, and the button that sends it: one screen. The first time with the frame and the consent."""
    if await peers.pending(m.tx, m.me) is not None:
        await home(m)
    else:
        await _show_ask(m)


async def _show_ask(m: Moment, topics: tuple[str, ...] = (), page: int = 0, language: str = "") -> None:
    known = await people.has_consent(m.tx, m.me, "peer")
    m.show(
        screens.ask, topics=topics, page=page, language=language or m.me.language, known=known, request=peers.new_request()
    )  # fmt: skip


def _topics(m: Moment) -> tuple[str, ...]:
    try:
        return from_mask(m.arg(0))
    except ValueError as trouble:
        raise Refused("old-button") from trouble


async def topics(m: Moment) -> None:
    """What was chosen so far is in the button itself: nothing is kept before the request is sent."""
    language = m.args[2] if len(m.args) > 2 else ""
    if language and language not in LANGUAGES:
        raise Refused("old-button")
    await _show_ask(m, _topics(m), _page(m, 1), language)


async def language(m: Moment) -> None:
    m.show(screens.language, topics=_topics(m))


async def agree_and_send(m: Moment) -> None:
    """The yes to what stood above the topics, and the request with it."""
    topics = _topics(m)
    await people.set_consent(m.tx, m.me, "peer", True)
    await _send(m, topics)


async def send(m: Moment) -> None:
    await _send(m, _topics(m))


async def _send(m: Moment, topics: tuple[str, ...]) -> None:
    deadline = m.settings.peers.answer_deadline
    await _searched(m, await peers.ask(m.tx, m.me, m.arg(2), topics, m.arg(1), deadline))


async def _searched(m: Moment, outcome: peers.Outcome) -> None:
    state, request_id = outcome
    if state == "nobody":
        m.show(screens.nobody, await peers.other_ways(m.tx, m.me, request_id))
    else:
        where = screens.waiting if state == "waiting" else screens.searching
        m.show(where, request=request_id, ends=await peers.ending(m.tx, m.me, request_id))


async def again(m: Moment) -> None:
    await _searched(m, await peers.again(m.tx, m.me, m.arg(0)))


async def widen(m: Moment) -> None:
    """With other topics or in another language, where somebody is free."""
    request_id = m.arg(0)
    m.args = m.args[1:]
    wishes = (_topics(m), m.arg(1))
    await _searched(m, await peers.again(m.tx, m.me, request_id, wishes=wishes))


async def wait(m: Moment) -> None:
    await _searched(m, await peers.again(m.tx, m.me, m.arg(0), wait=True))


async def withdraw(m: Moment) -> None:
    await peers.withdraw(m.tx, m.me, m.arg(0))
    m.show(screens.withdrawn, request=m.arg(0))


async def found(m: Moment) -> None:
    """The answer somebody gave, once more."""
    waiting = await peers.pending(m.tx, m.me)
    if waiting is None or waiting[1] is None:
        await home(m)
    else:
        request, offer = waiting[0].id, waiting[1]
        m.show(screens.found, Found(request=request, offer=offer, ends=await peers.ending(m.tx, m.me, request)))


async def start(m: Moment) -> None:
    await opened(m, await peers.start(m.tx, m.me, m.arg(0)))


async def somebody_else(m: Moment) -> None:
    await _searched(m, await peers.somebody_else(m.tx, m.me, m.arg(0)))


async def change(m: Moment) -> None:
    """From a contact: ask for another person; it goes on until then."""
    deadline = m.settings.peers.answer_deadline
    await _searched(m, await peers.change(m.tx, m.me, m.arg(0), m.arg(1), deadline))


# What a helper answers


async def see_offer(m: Moment) -> None:
    """The question once more."""
    offer = await peers.offered(m.tx, m.me, m.arg(0))
    wishes = offer.request.wishes
    told = Offered(offer=offer.id, topics=wishes.topics, language=wishes.language, until=offer.deadline)
    m.show(screens.offer, told)


async def accept(m: Moment) -> None:
    if await peers.accept(m.tx, m.me, m.arg(0)):
        m.show(screens.offer_accepted, offer=m.arg(0))
    else:
        await home(m)


async def decline(m: Moment) -> None:
    await peers.decline(m.tx, m.me, m.arg(0))
    m.show(screens.offer_declined, paused=False)


async def decline_and_pause(m: Moment) -> None:
    await peers.decline(m.tx, m.me, m.arg(0), pause=True)
    m.show(screens.offer_declined, paused=True)


COMMANDS = {"peer": arrive}
PRESSES = {
    "peer": arrive,
    "peer:home": home,
    "peer:ask": ask,
    "peer:agree": agree_and_send,
    "peer:topics": topics,
    "peer:lang": language,
    "peer:send": send,
    "peer:again": again,
    "peer:widen": widen,
    "peer:wait": wait,
    "peer:withdraw": withdraw,
    "peer:found": found,
    "peer:start": start,
    "peer:other": somebody_else,
    "peer:change": change,
    "offer:see": see_offer,
    "offer:yes": accept,
    "offer:no": decline,
    "offer:pause": decline_and_pause,
}
DECIDES = ("offer:yes", "offer:no", "offer:pause", "peer:start", "peer:other", "peer:withdraw", "peer:again",
           "peer:widen", "peer:wait")  # fmt: skip
