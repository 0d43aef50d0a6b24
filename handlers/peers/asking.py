"""Talking to a peer: asking, the helper's answer, the seeker's answer."""

from bot.domain.errors import Refused
from bot.domain.peers import WORD_LONGEST, Wishes
from bot.domain.topics import to_mask
from bot.services.contacts import contacts
from bot.services.letters import standing
from bot.services.peers import apart, helpers, matching, own_words, peers, rota
from bot.services.peers.told import Offered
from bot.services.people import people
from handlers.contacts.contacts import opened
from handlers.core.context import Context
from handlers.core.links import opened_by
from handlers.core.presses import Language, Number
from handlers.core.questions import Question, ReadBack, ask_again
from handlers.core.readers import Readers
from handlers.peers import presses, screens
from handlers.peers.topics import chosen_in
from handlers.people import todo

WORD = "peer.word"


@presses.peer.handled
async def arrive(c: Context) -> None:
    """/peer: straight to the request for who has nothing else here; to what the coordination decided, where it has."""
    if await _has_something(c):
        await home(c)
    else:
        await c.end_dialog()
        await _show_ask(c)


async def _has_something(c: Context) -> bool:
    return bool(
        await peers.pending(c.tx, c.me)
        or await contacts.open_ones(c.tx, c.me)
        or (await helpers.own(c.tx, c.me) and not await apart.is_apart(c.tx, c.me))
    )  # fmt: skip


@opened_by("peer")
async def by_link(c: Context, _: str) -> None:
    await home(c)


@presses.peer_home.handled
async def home(c: Context, page: Number = 0) -> None:
    """Contacts, the request that waits, what one may do. A page number may follow."""
    await c.end_dialog()
    waiting = await peers.pending(c.tx, c.me)
    request, offer = waiting if waiting else (None, None)
    helper = await helpers.own(c.tx, c.me)
    begins = (await peers.begins(c.tx, request)) if request else 0
    known = await contacts.open_ones(c.tx, c.me)
    c.show(
        screens.home, contacts=[screens.Listed(one.id, one.other.name) for one in known],
        request=request.id if request else None, waiting=bool(request and await peers.is_waiting(c.tx, request)),
        offer=offer, begins=begins, helper=helper.state if helper else None, page=page,
        waits=await todo.waiting(c, ("offer", "time", "words", "time-at")),
    )  # fmt: skip


# Asking


@presses.peer_ask.handled
async def ask(c: Context) -> None:
    """What to talk about, and the button that sends it: one screen. The first time with the frame and the consent."""
    if await peers.pending(c.tx, c.me) is not None:
        await home(c)
    else:
        await _show_ask(c)


async def _show_ask(c: Context, topics: tuple[str, ...] = (), page: int = 0, language: str = "", how: str = "") -> None:
    if await apart.is_apart(c.tx, c.me):
        c.show(screens.stopped, report=await apart.open_to_appeal(c.tx, c.me))
        return
    known = await people.has_consent(c.tx, c.me, "peer")
    wished = _wished(topics, language or c.me.language, how)
    c.show(
        screens.ask, topics=topics, page=page, language=wished.language, known=known, request=peers.new_request(), how=how,
        offered=c.settings.peers.offered, promised=await rota.promised(c.tx, c.me, wished),
    )  # fmt: skip


def _wished(topics: tuple[str, ...], language: str, how: str) -> Wishes:
    try:
        return Wishes(topics, language).with_how(how)
    except ValueError as trouble:
        raise Refused("old-button") from trouble


@presses.peer_topics.handled
async def topics(c: Context, mask: str, page: Number = 0, language: Language = "", how: str = "") -> None:
    """What was chosen so far is in the button itself: nothing is kept before the request is sent."""
    await _show_ask(c, chosen_in(c, mask), page, language, how)


@presses.peer_wishes.handled
async def wishes(c: Context, mask: str, language: Language, how: str = "") -> None:
    """In which way: all of it as one likes."""
    _wished((), language, how)
    c.show(screens.wishes, topics=chosen_in(c, mask), language=language, how=how)


@presses.peer_whom.handled
async def whom(c: Context, mask: str, language: Language, how: str = "") -> None:
    """With whom, as one likes."""
    _wished((), language, how)
    c.show(screens.whom, topics=chosen_in(c, mask), language=language, how=how)


@presses.peer_ages.handled
async def ages(c: Context, mask: str, language: Language, how: str = "") -> None:
    _wished((), language, how)
    c.show(screens.ages, topics=chosen_in(c, mask), language=language, how=how)


@presses.peer_lang.handled
async def language(c: Context, mask: str, language: Language = "", how: str = "") -> None:
    _wished((), language, how)
    c.show(screens.language, topics=chosen_in(c, mask), language=language or c.me.language, how=how)


# What one says first


@presses.peer_word.handled
async def ask_word(c: Context, mask: str, language: Language, how: str = "") -> None:
    """A sentence that whoever is asked reads; before the first request, what must be known and agreed to."""
    topics = chosen_in(c, mask)
    _wished((), language, how)
    if await peers.pending(c.tx, c.me) is not None:
        await home(c)
    elif await apart.is_apart(c.tx, c.me):
        await _show_ask(c, topics, 0, language, how)
    elif await people.has_consent(c.tx, c.me, "peer"):
        await _ask_word(c, mask, language, how, peers.new_request())
    else:
        c.show(screens.word_agree, mask=mask, language=language, how=how)


@presses.peer_frame.handled
async def agree_and_write(c: Context, mask: str, language: Language, how: str = "") -> None:
    await people.set_consent(c.tx, c.me, "peer", True)
    await ask_word(c, mask, language, how)


async def _ask_word(c: Context, mask: str, language: str, how: str, request: str) -> None:
    await c.ask(WORD, mask=mask, language=language, how=how, request=request)
    c.show(screens.word, mask=mask, language=language, how=how)


def _said(c: Context) -> tuple[str, str, str, str]:
    """Topics, language, how and the request, as they were chosen before the word."""
    answers = c.dialog.answers if c.dialog is not None else {}
    mask, language, how, request = (str(answers.get(each, "")) for each in ("mask", "language", "how", "request"))
    return mask, language, how, request


async def _ask_word_again(c: Context) -> None:
    """The question; where the one they chose is not free any more, the words that wait for another choice."""
    if _waits(c) and c.question is not None and c.pressing.startswith(f"{presses.peer_say.name}:"):
        await ask_again(c, c.question)
    else:
        await _ask_word(c, *_said(c))


def _waits(c: Context) -> bool:
    """Whether words were read back, and wait for the yes or for the choice of who reads them."""
    return c.dialog is not None and c.dialog.step == WORD and "said" in c.dialog.answers


async def _read_word(c: Context) -> str | None:
    return own_words.check(c.text, [*c.user.names, c.me.name], WORD_LONGEST)


async def _who_reads_word(c: Context) -> Readers:
    mask, language, how, _ = _said(c)
    return Readers("peer-word", back=presses.peer_topics(mask, 0, language, how))


async def word_written(c: Context) -> None:
    """Their yes sends the request with it; where they choose whom to ask, the choice does, and the words wait for that."""
    mask, language, how, request = _said(c)
    word = await _read_word(c) or ""
    if not await _choose(c, chosen_in(c, mask), language, request, how, 0, said=True):
        await _send_word(c, word)


async def _send_word(c: Context, word: str, mark: str = "") -> None:
    mask, language, how, request = _said(c)
    deadline, usual = c.settings.peers.answer_deadline, c.settings.peers.strategy
    searched = await peers.ask(c.tx, c.me, request, chosen_in(c, mask), language, deadline, how, usual, mark, word)
    await c.end_dialog()
    await _searched(c, searched)


@presses.peer_say.handled
async def say(c: Context, request_id: str, mark: str) -> None:
    """To one of those who were described, or to whoever is free, what was written. Never without it."""
    known = await peers.sent(c.tx, c.me, request_id)
    if known is not None:
        await _searched(c, known)
        return
    word = _word_of(c, request_id)
    await _send_word(c, word, "" if mark == screens.WHOEVER else mark)


@presses.peer_say_page.handled
async def say_page(c: Context, request_id: str, page: Number) -> None:
    """Another page of them."""
    _word_of(c, request_id)
    mask, language, how, request = _said(c)
    if not await _choose(c, chosen_in(c, mask), language, request, how, page, said=True):
        raise Refused("peer-say-gone")


def _word_of(c: Context, request: str) -> str:
    """The words that wait to go with this request. Refused when others do, or none."""
    if c.dialog is None or not _waits(c) or c.dialog.answers.get("request") != request:
        raise Refused("peer-word-gone")
    return str(c.dialog.answers["said"])


@presses.peer_agree.handled
async def agree_and_send(c: Context, mask: str, language: Language, request_id: str, how: str = "") -> None:
    """The yes to what stood above the topics, and the request_id with it."""
    topics = chosen_in(c, mask)
    await people.set_consent(c.tx, c.me, "peer", True)
    await _send(c, topics, language, request_id, how)


@presses.peer_send.handled
async def send(c: Context, mask: str, language: Language, request_id: str, how: str = "") -> None:
    await _send(c, chosen_in(c, mask), language, request_id, how)


async def _send(c: Context, topics: tuple[str, ...], language: str, request: str, how: str) -> None:
    deadline = c.settings.peers.answer_deadline
    usual = c.settings.peers.strategy
    if await _choose(c, topics, language, request, how, 0):
        return
    await _searched(c, await peers.ask(c.tx, c.me, request, topics, language, deadline, how, usual))


async def _choose(
    c: Context, topics: tuple[str, ...], language: str, request: str, how: str, page: int, *, said: bool = False
) -> bool:
    """Who could be asked, where they are described. False where nobody is. `said`: words wait that they will read."""
    found = await peers.choices(c.tx, c.me, request, topics, language, how, c.settings.peers.strategy)
    if found:
        mask = to_mask(topics)
        c.show(
            screens.choose, found=found, mask=mask, language=language, request=request, how=how, page=page, said=said
        )
    return bool(found)


@presses.peer_choose.handled
async def choose(c: Context, mask: str, language: Language, request_id: str, page: Number, how: str = "") -> None:
    """Another page of them, where they wrote much."""
    if not await _choose(c, chosen_in(c, mask), language, request_id, how, page):
        raise Refused("peer-pick-gone")


async def _searched(c: Context, searched: peers.Searched) -> None:
    state, request_id = searched
    if state == "nobody":
        c.show(screens.nobody, await peers.other_ways(c.tx, c.me, request_id))
        return
    ends = await peers.ending(c.tx, c.me, request_id)
    if state == "waiting":
        c.show(screens.waiting, request=request_id, ends=ends)
    else:
        c.show(screens.searching, request=request_id, ends=ends, far=await peers.progress(c.tx, c.me, request_id))


@presses.peer_pick.handled
async def pick(c: Context, mask: str, language: Language, request_id: str, mark: str, how: str = "") -> None:
    """One of those who were described, or whoever is free."""
    deadline, usual = c.settings.peers.answer_deadline, c.settings.peers.strategy
    mark = "" if mark == screens.WHOEVER else mark
    await _searched(
        c, await peers.ask(c.tx, c.me, request_id, chosen_in(c, mask), language, deadline, how, usual, mark)
    )


@presses.peer_again.handled
async def again(c: Context, request_id: str) -> None:
    await _searched(c, await peers.again(c.tx, c.me, request_id))


@presses.peer_widen.handled
async def widen(c: Context, request_id: str, mask: str, language: Language, how: str = "") -> None:
    """With other topics, in another language or another way, where somebody is free."""
    await _searched(c, await peers.again(c.tx, c.me, request_id, wishes=(chosen_in(c, mask), language, how)))


@presses.peer_wait.handled
async def wait(c: Context, request_id: str) -> None:
    await _searched(c, await peers.again(c.tx, c.me, request_id, wait=True))


@presses.peer_withdraw.handled
async def withdraw(c: Context, request_id: str) -> None:
    await peers.withdraw(c.tx, c.me, request_id)
    c.show(screens.withdrawn, request=request_id)


@presses.peer_found.handled
async def found(c: Context) -> None:
    """The answer somebody gave, once more."""
    waiting = await peers.pending(c.tx, c.me)
    if waiting is None or waiting[1] is None:
        await home(c)
    else:
        c.show(screens.found, await peers.found(c.tx, c.me, waiting[1]))


@presses.peer_start.handled
async def start(c: Context, offer_id: str) -> None:
    await opened(c, await peers.start(c.tx, c.me, offer_id, c.settings.peers.renewal))


@presses.peer_other.handled
async def somebody_else(c: Context, offer_id: str) -> None:
    await _searched(c, await peers.somebody_else(c.tx, c.me, offer_id))


@presses.peer_change.handled
async def change(c: Context, contact_id: str, request_id: str) -> None:
    """From a contact_id: ask for another person; it goes on until then."""
    deadline = c.settings.peers.answer_deadline
    await _searched(c, await peers.change(c.tx, c.me, contact_id, request_id, deadline))


# What a helper answers


@presses.offer_see.handled
async def see_offer(c: Context, offer_id: str) -> None:
    """The question once more."""
    asked = await peers.offered(c.tx, c.me, offer_id)
    c.show(screens.offer, matching.as_asked(asked.id, asked.request, asked.deadline))


@presses.offer_yes.handled
async def accept(c: Context, offer_id: str) -> None:
    waits = await peers.accept(c.tx, c.me, offer_id)
    await standing.decided(c.tx, c.me, offer_id, Offered.screen, c.incoming.pressed_message)
    if waits:
        c.show(screens.offer_accepted, offer=offer_id)
    else:
        await home(c)


@presses.offer_no.handled
async def decline(c: Context, offer_id: str) -> None:
    await peers.decline(c.tx, c.me, offer_id)
    c.show(screens.offer_declined, paused=False)


@presses.offer_pause.handled
async def decline_and_pause(c: Context, offer_id: str) -> None:
    await peers.decline(c.tx, c.me, offer_id, pause=True)
    c.show(screens.offer_declined, paused=True)


ANSWERS = {
    WORD: Question(
        _ask_word_again,
        (presses.peer_word.name, presses.peer_frame.name, presses.peer_say.name, presses.peer_say_page.name),
        ReadBack(_read_word, _who_reads_word, yes="button-peer-send", passed_on=True),
        word_written,
    ),
}

COMMANDS = {"peer": arrive}
