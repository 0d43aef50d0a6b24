"""Finding somebody for a request: helpers are asked one after the other or a few at once, each with time to answer (MATCH-01)."""

from dataclasses import dataclass

from bot.domain.contacts import Contact
from bot.domain.crisis import calls_for_help
from bot.domain.peers import (
    AT_ONCE_MOST,
    DESCRIBED_MOST,
    DUTY_LEAST_SECONDS,
    PACES,
    Candidate,
    Offer,
    Profile,
    Request,
    cannot_be_bettered,
    choose,
    first_ones,
    how_many,
    mark_of,
    may_be_described,
    ways_on,
)
from bot.domain.people import Person
from bot.domain.times import DAY, MINUTE
from bot.domain.weekly import answer_due
from bot.services.cascade import LAPSES, Cascade
from bot.services.letters import post
from bot.services.peers import figures
from bot.services.peers.told import NextAsked, NobodyFree, Offered, OfferNotNeeded, Progress, Waited, Way
from bot.storage.contacts import contacts
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import helpers
from bot.storage.peers import peers as store
from bot.storage.people import people

LAPSE = "offer-lapse"
WAIT = "peer-wait"
MORE = "peer-more"
LOOK_AGAIN_SECONDS = 30 * MINUTE
WAITS_SECONDS = 7 * DAY
LAPSES |= {WAIT, MORE}
SOME, MANY = 3, 10  # how many could answer is said in words, never a number


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked, and from when on: in the hours they said. `on_duty`: until when they have promised to answer, 0 for nobody who has."""

    person: Person
    profile: Profile
    begins_at: int
    on_duty: int = 0


async def next_asked(tx: Transaction, request: Request) -> Asked | None:
    """The helper to ask; beside others who are asked already, only one who can read it now."""
    others = await store.live_of_request(tx, request.id)
    best: Candidate | None = None
    async for page in helpers.candidates(tx, request):
        best = choose([*page, *([best] if best else [])], request.wishes, request.id, tx.now)
        if best and page and cannot_be_bettered(best, page[-1].turn, tx.now):
            break
    if best and others and best.begins(tx.now) > tx.now:
        return None
    person = await people.by_id(tx, best.helper_id) if best else None
    return Asked(person, best.profile, best.begins(tx.now), best.on_duty) if best and person else None


def _deadline(request: Request, asked: Asked, now: int) -> int:
    """The question waits until the hours of the helper begin, and the time to answer counts inside them; without hours of their own
    it waits until their quiet hours end, and counts from then. Who has promised to answer now is not waited for longer than that."""
    if asked.on_duty:
        return now + min(request.wishes.deadline, max(asked.on_duty - now, DUTY_LEAST_SECONDS))
    return answer_due(asked.profile.hours, asked.person.zone, asked.begins_at, request.wishes.deadline)


async def _ask(tx: Transaction, request: Request, asked: Asked, deadline: int) -> str:
    helper = asked.person
    offer_id = await store.ask(tx, request.id, helper.id, asked.begins_at, deadline)
    told = as_asked(offer_id, request, deadline)
    chosen = bool(asked.profile.hours or asked.on_duty)
    post.tell(
        tx, helper, told, about=offer_id, asks=True, until=deadline, due_at=asked.begins_at, chosen=chosen
    )  # fmt: skip
    return offer_id


def as_asked(offer_id: str, request: Request, until: int) -> Offered:
    """What one who is asked reads."""
    wishes = request.wishes
    call = calls_for_help(request.word, wishes.language) if request.word else None
    return Offered(
        offer_id,
        wishes.topics,
        wishes.language,
        until,
        wishes.form,
        request.word,
        "" if call is None else call.kind.value,
    )


asking: Cascade[Request, Asked] = Cascade(lapse=LAPSE, letter=Offered, choose=next_asked, deadline=_deadline, put=_ask)


async def described(tx: Reader, request: Request) -> list[Candidate]:
    """Those whom who asks may choose among, in the order in which they would be asked."""
    best: list[Candidate] = []
    async for page in helpers.candidates(tx, request):
        free = [each for each in page if may_be_described(each, request.wishes, tx.now)]
        best = first_ones([*best, *free], request.wishes, request.id, tx.now, DESCRIBED_MOST)
        if page and len(best) == DESCRIBED_MOST and all(cannot_be_bettered(c, page[-1].turn, tx.now) for c in best):
            break
    return best


async def picked(tx: Reader, request: Request, mark: str) -> Asked | None:
    """Who was chosen; None when they are not free any more."""
    async for page in helpers.candidates(tx, request):
        for each in page:
            if mark_of(request.id, each.helper_id) == mark and may_be_described(each, request.wishes, tx.now):
                person = await people.by_id(tx, each.helper_id)
                return Asked(person, each.profile, tx.now, each.on_duty) if person else None
    return None


async def search(tx: Transaction, request: Request, first: Asked | None = None) -> bool:
    """Asks as many as its pace wants at once, `first` before all. False when nobody is free: the request is then put down as such
    (MATCH-08), unless it waits."""
    if first is not None:
        await asking.offer_to(tx, request, first)
    pace, asked = PACES[request.wishes.pace], len(await store.live_of_request(tx, request.id))
    while asked < pace.at_once and await asking.offer(tx, request):
        asked += 1
    if asked:
        if pace.more_after:
            at = tx.now + pace.more_after
            await occasions.plan(tx, Occasion(f"{MORE}:{request.id}", MORE, request.id, at, {}))
        return True
    await figures.nobody(tx, request)
    if not await waits(tx, request.id):
        await store.move(tx, request.id, "nobody", "searching")
    return False


async def one_more(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Nobody has said yes for a while: one more is asked beside those who have not answered."""
    request = await store.by_id(tx, occasion.about)
    if request is None or request.state != "searching":
        return None
    asked = await store.live_of_request(tx, request.id)
    if asked and len(asked) < AT_ONCE_MOST:
        await asking.offer(tx, request)
    await occasions.move(tx, occasion, tx.now + PACES[request.wishes.pace].more_after)
    return occasion.cursor


async def progress(tx: Reader, request: Request) -> Progress:
    """Who is asked, from when until when, and how many could answer now; they are counted no further than many."""
    asked = await store.live_of_request(tx, request.id)
    if not asked or asked[0].state != "asked":
        return Progress()
    n = sum(each.begins_at <= tx.now for each in asked)
    async for page in helpers.candidates(tx, request):
        n += how_many(page, request.wishes, tx.now)
        if n >= MANY:
            break
    return Progress(
        asked[0].begins_at,
        min(each.deadline for each in asked),
        "many" if n >= MANY else "some" if n >= SOME else "few" if n else "none",
        "several" if len(asked) > 1 else "one" if request.wishes.pace == "one" else "soon",
    )


async def go_on(tx: Transaction, request: Request, *, was_found: bool) -> None:
    """Asks the next helper. The seeker is told when there is none, and when they had read that somebody was found; one who
    waits hears nothing more until somebody says yes."""
    searching = await search(tx, request)
    seeker = await people.by_id(tx, request.seeker_id)
    if seeker is None:
        return
    if not searching and not await waits(tx, request.id):
        post.tell(tx, seeker, await nobody_free(tx, request), about=request.id)
    elif was_found:
        post.tell(tx, seeker, NextAsked(request=request.id), about=request.id)


async def ending(tx: Reader, request: Request) -> Contact | None:
    """The contact that ends when this request leads to another; None when there is none, or it is over already."""
    contact = await contacts.one(tx, request.wishes.instead_of, request.seeker_id)
    return contact if contact is not None and contact.open else None


async def nobody_free(tx: Reader, request: Request) -> NobodyFree:
    """What there is instead."""
    ends = await ending(tx, request)
    known = [each async for page in helpers.candidates(tx, request) for each in page]
    ways = ways_on(known, request.wishes, tx.now)
    return NobodyFree(
        request=request.id, topics=request.wishes.topics, language=request.wishes.language,
        how=request.wishes.how, ways=tuple(Way(each.topics, each.language, each.how) for each in ways.wishes),
        free_topics=ways.free_topics, busy=ways.busy, ends=ends.other.name if ends else "",
    )  # fmt: skip


# Waiting until somebody is free


async def keep_looking(tx: Transaction, request: Request) -> None:
    """For a week; whoever becomes free is asked, and asked instead of who said no."""
    facts = {"until": tx.now + WAITS_SECONDS}
    await occasions.plan(tx, Occasion(_wait_id(request.id), WAIT, request.id, tx.now + LOOK_AGAIN_SECONDS, facts))


async def waits(tx: Reader, request_id: str) -> bool:
    """Whether its seeker chose to wait."""
    return await occasions.exists(tx, _wait_id(request_id))


async def stop_looking(tx: Transaction, request_id: str) -> None:
    await occasions.drop(tx, request_id, WAIT)


def _wait_id(request_id: str) -> str:
    return f"{WAIT}:{request_id}"


async def look_again(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Asks whoever became free. After a week without anybody the seeker hears it."""
    request = await store.by_id(tx, occasion.about)
    if request is None or request.state not in ("searching", "found"):
        return None
    asked = bool(await store.live_of_request(tx, request.id))
    if not asked and tx.now >= int(occasion.facts["until"]):
        await stop_looking(tx, request.id)
        await go_on(tx, request, was_found=False)
        return None
    if not asked:
        await search(tx, request)
    await occasions.move(tx, occasion, tx.now + LOOK_AGAIN_SECONDS)
    return occasion.cursor


async def settle(tx: Transaction, offer: Offer, state: str, reason: str = "answered") -> bool:
    """Ends an offer that waits for somebody: nothing more is said about it. False when it was settled already."""
    if not await store.answer(tx, offer.id, state, was=offer.state):
        return False
    await asking.settled(tx, offer.id, reason)
    return True


async def taken(tx: Transaction, request: Request) -> None:
    """Somebody has said yes: the others who were asked read, kindly, that they need not answer any more."""
    for offer in await store.live_of_request(tx, request.id):
        if offer.state == "asked":
            await settle(tx, offer, "lapsed", "taken")


async def search_again(tx: Transaction, offer: Offer, state: str) -> None:
    """Ends an offer, and looks for somebody else."""
    found = offer.request.state == "found"
    was_read = found and not await outbox.waits(tx, offer.id, tx.letters)
    if not await settle(tx, offer, state):
        return
    if found:
        await store.move(tx, offer.request.id, "searching", "found")
    await go_on(tx, offer.request, was_found=was_read)


async def release(tx: Transaction, helper_id: str, *states: str) -> None:
    """Takes back the questions this helper was asked; others are asked, and this one may be asked again another day."""
    for offer in await store.live_of_helper(tx, helper_id, *states):
        await search_again(tx, offer, "lapsed")


async def say_anew(tx: Transaction, helper_id: str) -> None:
    """The hours of this helper are others now: what waited for them to begin is asked of whoever can read it first."""
    for offer in await store.live_of_helper(tx, helper_id, "asked"):
        if offer.begins_at > tx.now:
            await asking.settled(tx, offer.id, "answered")
            await store.unask(tx, offer.id)
            await go_on(tx, offer.request, was_found=False)


async def lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The time to answer is over. The helper's silence is a no that needs no words; the seeker's is told to both."""
    offer = await store.offer(tx, occasion.about)
    if offer is None or offer.state not in ("asked", "accepted"):
        return
    if offer.state == "asked":
        await search_again(tx, offer, "lapsed")
        return
    await settle(tx, offer, "lapsed")
    await store.move(tx, offer.request.id, "withdrawn", "found")
    seeker = await people.by_id(tx, offer.request.seeker_id)
    helper = await people.by_id(tx, offer.helper_id)
    if seeker is not None:
        post.tell(tx, seeker, Waited(request=offer.request.id), about=offer.request.id)
    if helper is not None:
        post.tell(tx, helper, OfferNotNeeded(), about=offer.id)
