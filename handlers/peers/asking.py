"""Talking to a peer: asking, the helper's answer, the seeker's answer."""

from bot.domain.errors import Refused
from bot.domain.peers import from_mask
from bot.domain.people import LANGUAGES
from bot.services.contacts import contacts
from bot.services.peers import helpers, peers
from bot.services.peers.told import Found, Offered
from bot.services.people import people
from handlers.contacts.contacts import opened
from handlers.core.context import Context
from handlers.peers import screens
from handlers.people import todo


async def arrive(c: Context) -> None:
    """/peer: straight to the request for who has nothing else here."""
    if await _has_something(c):
        await home(c)
    else:
        await c.end_dialog()
        await _show_ask(c)


async def _has_something(c: Context) -> bool:
    return bool(
        await peers.pending(c.tx, c.me)
        or await contacts.open_ones(c.tx, c.me)
        or await helpers.own(c.tx, c.me)
    )  # fmt: skip


async def home(c: Context) -> None:
    """Contacts, the request that waits, what one may do. A page number may follow."""
    await c.end_dialog()
    waiting = await peers.pending(c.tx, c.me)
    request, offer = waiting if waiting else (None, None)
    helper = await helpers.own(c.tx, c.me)
    known = await contacts.open_ones(c.tx, c.me)
    c.show(
        screens.home, contacts=[screens.Listed(one.id, one.other.name) for one in known],
        request=request.id if request else None, waiting=bool(request and await peers.is_waiting(c.tx, request)),
        offer=offer, helper=helper.state if helper else None, page=_page(c), waits=await todo.waiting(c, ("offer", "words")),
    )  # fmt: skip


def _page(c: Context, place: int = 0) -> int:
    """A page number from a button; the first page for a command or a made-up button."""
    given = c.args[place] if c.by_button and place < len(c.args) else ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0


# Asking


async def ask(c: Context) -> None:
    """What to talk about, and the button that sends it: one screen. The first time with the frame and the consent."""
    if await peers.pending(c.tx, c.me) is not None:
        await home(c)
    else:
        await _show_ask(c)


async def _show_ask(c: Context, topics: tuple[str, ...] = (), page: int = 0, language: str = "") -> None:
    known = await people.has_consent(c.tx, c.me, "peer")
    c.show(
        screens.ask, topics=topics, page=page, language=language or c.me.language, known=known, request=peers.new_request()
    )  # fmt: skip


def _topics(c: Context) -> tuple[str, ...]:
    try:
        return from_mask(c.arg(0))
    except ValueError as trouble:
        raise Refused("old-button") from trouble


async def topics(c: Context) -> None:
    """What was chosen so far is in the button itself: nothing is kept before the request is sent."""
    language = c.args[2] if len(c.args) > 2 else ""
    if language and language not in LANGUAGES:
        raise Refused("old-button")
    await _show_ask(c, _topics(c), _page(c, 1), language)


async def language(c: Context) -> None:
    c.show(screens.language, topics=_topics(c))


async def agree_and_send(c: Context) -> None:
    """The yes to what stood above the topics, and the request with it."""
    topics = _topics(c)
    await people.set_consent(c.tx, c.me, "peer", True)
    await _send(c, topics)


async def send(c: Context) -> None:
    await _send(c, _topics(c))


async def _send(c: Context, topics: tuple[str, ...]) -> None:
    deadline = c.settings.peers.answer_deadline
    await _searched(c, await peers.ask(c.tx, c.me, c.arg(2), topics, c.arg(1), deadline))


async def _searched(c: Context, searched: peers.Searched) -> None:
    state, request_id = searched
    if state == "nobody":
        c.show(screens.nobody, await peers.other_ways(c.tx, c.me, request_id))
    else:
        where = screens.waiting if state == "waiting" else screens.searching
        c.show(where, request=request_id, ends=await peers.ending(c.tx, c.me, request_id))


async def again(c: Context) -> None:
    await _searched(c, await peers.again(c.tx, c.me, c.arg(0)))


async def widen(c: Context) -> None:
    """With other topics or in another language, where somebody is free."""
    request_id = c.arg(0)
    c.args = c.args[1:]
    wishes = (_topics(c), c.arg(1))
    await _searched(c, await peers.again(c.tx, c.me, request_id, wishes=wishes))


async def wait(c: Context) -> None:
    await _searched(c, await peers.again(c.tx, c.me, c.arg(0), wait=True))


async def withdraw(c: Context) -> None:
    await peers.withdraw(c.tx, c.me, c.arg(0))
    c.show(screens.withdrawn, request=c.arg(0))


async def found(c: Context) -> None:
    """The answer somebody gave, once more."""
    waiting = await peers.pending(c.tx, c.me)
    if waiting is None or waiting[1] is None:
        await home(c)
    else:
        request, offer = waiting[0].id, waiting[1]
        c.show(screens.found, Found(request=request, offer=offer, ends=await peers.ending(c.tx, c.me, request)))


async def start(c: Context) -> None:
    await opened(c, await peers.start(c.tx, c.me, c.arg(0)))


async def somebody_else(c: Context) -> None:
    await _searched(c, await peers.somebody_else(c.tx, c.me, c.arg(0)))


async def change(c: Context) -> None:
    """From a contact: ask for another person; it goes on until then."""
    deadline = c.settings.peers.answer_deadline
    await _searched(c, await peers.change(c.tx, c.me, c.arg(0), c.arg(1), deadline))


# What a helper answers


async def see_offer(c: Context) -> None:
    """The question once more."""
    offer = await peers.offered(c.tx, c.me, c.arg(0))
    wishes = offer.request.wishes
    told = Offered(offer=offer.id, topics=wishes.topics, language=wishes.language, until=offer.deadline)
    c.show(screens.offer, told)


async def accept(c: Context) -> None:
    if await peers.accept(c.tx, c.me, c.arg(0)):
        c.show(screens.offer_accepted, offer=c.arg(0))
    else:
        await home(c)


async def decline(c: Context) -> None:
    await peers.decline(c.tx, c.me, c.arg(0))
    c.show(screens.offer_declined, paused=False)


async def decline_and_pause(c: Context) -> None:
    await peers.decline(c.tx, c.me, c.arg(0), pause=True)
    c.show(screens.offer_declined, paused=True)


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
