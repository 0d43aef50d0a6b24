"""Asking for a peer: the request, the helper's answer, the seeker's; what is due later, kept and erased."""

import re
from dataclasses import replace
from typing import Any

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.peers import CHOICE, REQUESTS_A_DAY, Offer, Request, Wishes, mark_of, next_monday
from bot.domain.people import LANGUAGES, Person
from bot.domain.times import DAY
from bot.domain.topics import in_order
from bot.services.contacts import afterwards, contacts
from bot.services.letters import post
from bot.services.meetings import companions
from bot.services.peers import apart, box, figures, helpers, matching, own_words, paces, referents
from bot.services.peers.told import Described, Found, NextAsked, NobodyFree, Offered, OfferNotNeeded, Progress, Waited
from bot.services.people import people
from bot.services.subjects import Export, Subject
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import peers as store
from bot.storage.people import people as people_store
from bot.storage.team import reports

_ID = re.compile(r"[\w-]{8,12}", re.ASCII)  # of an older button the longer one

Searched = tuple[str, str]
"""What became of a search, "searching", "waiting" or "nobody", and the id of the request."""


def new_request() -> str:
    """An id for a request that a button may send: pressed twice, it is one request. Short: beside it stands all that is asked for."""
    return new_id()[:8]


async def pending(tx: Reader, person: Person) -> tuple[Request, str | None] | None:
    """The request that waits, and the offer somebody accepted, if there is one."""
    return await store.pending(tx, person.id)


async def ask(
    tx: Transaction,
    person: Person,
    request_id: str,
    topics: tuple[str, ...],
    language: str,
    deadline: int,
    how: str = "",
    usual: str = "one",
    pick: str = "",
    word: str = "",
) -> Searched:
    """Sends a request; `deadline` is how many seconds each helper has to answer, `how` the way and with whom as a button says them, `usual`
    the operator's of PACES, which holds unless their group chose another; `pick` the mark of who was
    chosen, where they were described; `word` what they say first, as `own_words.check` gives it.

    Refused without the consent to peer contact, or after too many requests in one day (SAFE-02). While another waits,
    and for a button pressed twice, nothing is written.
    """
    if language not in LANGUAGES or not _ID.fullmatch(request_id):
        raise Refused("old-button")
    if person.pseudonym is None:
        raise Refused("start-first")
    if not await people.has_consent(tx, person, "peer"):
        raise Refused("peer-consent-first")
    strategy = await paces.of_person(tx, person, usual)
    if pick and strategy != CHOICE:
        raise Refused("old-button")
    pace = ("one" if pick else "soon") if strategy == CHOICE else strategy
    wishes = _in_this_way(Wishes(in_order(topics), language, deadline, pace=pace), how)
    return await _send(tx, person, request_id, wishes, pick, word)


async def sent(tx: Reader, person: Person, request_id: str) -> Searched | None:
    """Where a request of this person is; None when it was never sent."""
    request = await store.request(tx, request_id, person.id)
    return None if request is None else await _searched_for(tx, request)


async def choices(
    tx: Reader, person: Person, request_id: str, topics: tuple[str, ...], language: str, how: str, usual: str
) -> tuple[Described, ...]:
    """Whom this request may be put to by choice; empty where there is none to make. Nothing is kept of it."""
    if await paces.of_person(tx, person, usual) != CHOICE or await store.pending(tx, person.id) is not None:
        return ()
    await apart.check(tx, person)
    if await _asked_often(tx, person):
        raise Refused("peer-many")
    request = Request(request_id, person.id, "searching", _in_this_way(Wishes(in_order(topics), language), how))
    found = await matching.described(tx, request)
    return tuple(Described.of(each.profile, topics, mark_of(request_id, each.helper_id)) for each in found)


def _in_this_way(wishes: Wishes, how: str) -> Wishes:
    try:
        return wishes.with_how(how)
    except ValueError as trouble:
        raise Refused("old-button") from trouble


async def _send(
    tx: Transaction, person: Person, request_id: str, wishes: Wishes, pick: str = "", word: str = ""
) -> Searched:
    waiting = await store.pending(tx, person.id)
    known = waiting[0] if waiting else await store.request(tx, request_id, person.id)
    if known is not None:
        return await _searched_for(tx, known)
    await apart.check(tx, person)
    if await _asked_often(tx, person):
        raise Refused("peer-many")
    chosen = await matching.picked(tx, Request(request_id, person.id, "searching", wishes), pick) if pick else None
    if pick and chosen is None:
        raise Refused("peer-say-gone" if word else "peer-pick-gone")
    request = await store.add(tx, request_id, person.id, wishes, word)
    if request is None:
        raise Refused("old-button")
    await figures.asked(tx, person)
    return await _search(tx, request, chosen)


async def _asked_often(tx: Reader, person: Person) -> bool:
    return await store.asked_since(tx, person.id, tx.now - DAY) >= REQUESTS_A_DAY


async def _search(tx: Transaction, request: Request, first: matching.Asked | None = None) -> Searched:
    if await matching.search(tx, request, first):
        return "searching", request.id
    return ("waiting" if await matching.waits(tx, request.id) else "nobody"), request.id


async def _searched_for(tx: Reader, request: Request) -> Searched:
    """Where a request is that was sent before."""
    if request.state not in ("searching", "found", "open"):
        return "nobody", request.id
    asked = request.state != "searching" or await store.live_of_request(tx, request.id)
    return ("searching" if asked else "waiting"), request.id


async def again(
    tx: Transaction,
    person: Person,
    request_id: str,
    *,
    wishes: tuple[tuple[str, ...], str, str] | None = None,
    wait: bool = False,
) -> Searched:
    """Searches once more for a request that found nobody or was taken back; who said no is not asked again.

    `wishes`: with these topics, in this language and this way instead. `wait`: whoever becomes free within a week is asked too.
    """
    request = await _own(tx, person, request_id)
    waiting = await store.pending(tx, person.id)
    if waiting is not None:
        return await _searched_for(tx, waiting[0])
    if request.state not in ("nobody", "withdrawn") or (wishes is not None and wishes[1] not in LANGUAGES):
        raise Refused("old-button")
    if not await people.has_consent(tx, person, "peer"):
        raise Refused("peer-consent-first")
    await apart.check(tx, person)
    if wishes is not None:
        topics, language, how = wishes
        wider = replace(request.wishes, topics=in_order(topics), language=language)
        request = replace(request, wishes=_in_this_way(wider, how))
        await store.widen(tx, request.id, request.wishes)
    await store.forget_silent(tx, request.id)
    await store.move(tx, request.id, "searching", "nobody", "withdrawn")
    if wait:
        await matching.keep_looking(tx, request)
    return await _search(tx, request)


async def is_waiting(tx: Reader, request: Request) -> bool:
    """Whether nobody is asked at the moment, and whoever becomes free will be."""
    return (await _searched_for(tx, request))[0] == "waiting"


async def progress(tx: Reader, person: Person, request_id: str) -> Progress:
    """How far a search is."""
    return await matching.progress(tx, await _own(tx, person, request_id))


async def begins(tx: Reader, request: Request) -> int:
    """When the question of a request is said, UTC epoch seconds; 0 when it was, or nobody is asked."""
    asked = await store.live_of_request(tx, request.id)
    return asked[0].begins_at if asked and asked[0].begins_at > tx.now else 0


async def other_ways(tx: Reader, person: Person, request_id: str) -> NobodyFree:
    """What there is for a request that found nobody (TALK-10)."""
    return await matching.nobody_free(tx, await _own(tx, person, request_id))


async def withdraw(tx: Transaction, person: Person, request_id: str) -> None:
    """Takes a request back, at once and without a reason."""
    request = await _own(tx, person, request_id)
    if request.state in ("open", "closed"):
        raise Refused("old-button")
    await take_back(tx, request)


async def take_back(tx: Transaction, request: Request, offer_state: str = "withdrawn") -> None:
    """Nobody is asked for it any more; the helper who said yes hears that it does not go on.

    Who was asked is not asked again for it, unless their offer has merely "lapsed".
    """
    asked = await store.live_of_request(tx, request.id)
    await matching.stop_looking(tx, request.id)
    if not await store.move(tx, request.id, "withdrawn", "searching", "found", "nobody"):
        return
    for offer in asked:
        if await matching.settle(tx, offer, offer_state) and offer.state == "accepted":
            await _not_needed(tx, offer)


async def _own(tx: Reader, person: Person, request_id: str) -> Request:
    request = await store.request(tx, request_id, person.id)
    if request is None:
        raise Refused("old-button")
    return request


# The helper's answer


async def accept(tx: Transaction, person: Person, offer_id: str) -> bool:
    """The helper says yes; the seeker is asked in turn, and nobody is named yet (MATCH-01). Refused when it is too late.

    True while the seeker's answer is awaited, False when the seeker has said yes already.
    """
    offer = await _asked(tx, person, offer_id)
    if offer.state in ("accepted", "confirmed"):
        return offer.state == "accepted"
    _still(offer, tx.now)
    seeker = await people_store.by_id(tx, offer.request.seeker_id)
    if seeker is None or await contact_store.blocked_either_way(tx, person.id, seeker.id):
        raise Refused("offer-over")
    deadline = post.calm_instant(seeker, tx.now, tx.now, conversation=True) + offer.request.wishes.deadline
    if not await store.move(tx, offer.request.id, "found", "searching"):
        raise Refused("offer-taken")
    await store.answer(tx, offer.id, "accepted", was="asked", deadline=deadline)
    await matching.taken(tx, offer.request)
    await figures.said_yes(tx, offer.request, seeker)
    await matching.asking.wait(tx, offer.id, deadline)
    told = await _found_told(tx, offer, deadline)
    post.tell(tx, seeker, told, about=offer.id, conversation=True, asks=True, until=deadline)
    return True


async def _found_told(tx: Reader, offer: Offer, until: int) -> Found:
    ends = await matching.ending(tx, offer.request)
    return Found(
        offer=offer.id, request=offer.request.id, until=until, ends=ends.other.name if ends else "",
        words=await own_words.of(tx, offer.helper_id),
    )  # fmt: skip


async def found(tx: Reader, person: Person, offer_id: str) -> Found:
    """The answer to this person's request, once more."""
    offer = await _found(tx, person, offer_id)
    return await _found_told(tx, offer, offer.deadline)


async def decline(tx: Transaction, person: Person, offer_id: str, *, pause: bool = False) -> None:
    """No, without a reason; it may come late, or after a yes that the seeker has not confirmed. `pause`: until Monday."""
    offer = await _asked(tx, person, offer_id)
    if offer.state == "confirmed":
        raise Refused("offer-over")
    if offer.state in ("asked", "accepted"):
        await matching.search_again(tx, offer, "declined")
    if pause:
        await helpers.pause(tx, person, next_monday(tx.now, person.zone))


async def offered(tx: Reader, person: Person, offer_id: str) -> Offer:
    """The question to this helper, while it waits for their answer."""
    offer = await _asked(tx, person, offer_id)
    _still(offer, tx.now)
    return offer


def _still(offer: Offer, now: int) -> None:
    """Refused when the question does not wait for an answer any more: because another said yes first, or otherwise."""
    if offer.state == "lapsed" and offer.deadline > now and offer.request.state in ("found", "open"):
        raise Refused("offer-taken")
    if offer.state != "asked" or offer.deadline <= now or offer.request.state != "searching":
        raise Refused("offer-over")


async def _asked(tx: Reader, person: Person, offer_id: str) -> Offer:
    """The offer, when this helper was asked."""
    offer = await store.offer(tx, offer_id)
    if offer is None or offer.helper_id != person.id:
        raise Refused("offer-over")
    return offer


# The seeker's answer


async def start(tx: Transaction, person: Person, offer_id: str, renewal: int) -> Contact:
    """The seeker says yes as well: the contact is open, both are named to each other by pseudonym. One it is instead of ends. After
    `renewal` seconds both are asked whether to go on."""
    offer = await _found(tx, person, offer_id)
    if offer.state == "confirmed":
        return await _opened(tx, person, offer)
    helper = await people_store.by_id(tx, offer.helper_id)
    late = offer.state != "accepted" or offer.deadline <= tx.now
    if late or helper is None or await contact_store.blocked_either_way(tx, person.id, helper.id):
        raise Refused("peer-late")
    await matching.settle(tx, offer, "confirmed", "opened")
    await store.move(tx, offer.request.id, "open", "found")
    await helper_store.began_to_talk(tx, helper.id)
    replaced = await matching.ending(tx, offer.request)
    if replaced is not None:
        await contacts.stop(tx, person, replaced.id)
    return await contacts.begin(tx, person, helper, offer.request.id, renewal)


async def _opened(tx: Reader, person: Person, offer: Offer) -> Contact:
    contact_id = await contact_store.of_request(tx, offer.request.id)
    if contact_id is None:
        raise Refused("contact-gone")
    return await contacts.talkable(tx, person, contact_id)


async def somebody_else(tx: Transaction, person: Person, offer_id: str) -> Searched:
    """The seeker would rather have another; the helper hears only that it did not go on."""
    offer = await _found(tx, person, offer_id)
    if offer.state == "confirmed":
        raise Refused("old-button")
    if offer.state != "accepted" or not await matching.settle(tx, offer, "unwanted"):
        return await _searched_for(tx, offer.request)
    await _not_needed(tx, offer)
    await store.move(tx, offer.request.id, "searching", "found")
    return await _search(tx, offer.request)


async def change(tx: Transaction, person: Person, contact_id: str, request_id: str, deadline: int) -> Searched:
    """Asks for somebody else in the same words, never for the same helper; the contact ends when both have said yes (MATCH-05).

    A request that waits already becomes this one, unless it is instead of another contact. Refused after too many in one day.
    """
    contact = await contacts.mine(tx, person, contact_id)
    old = await store.request(tx, contact.request_id or "", person.id)
    if not contact.seeking or old is None or not _ID.fullmatch(request_id):
        raise Refused("old-button")
    if not contact.open:
        known = await store.request(tx, request_id, person.id)
        if known is None:
            raise Refused("contact-gone")
        return await _searched_for(tx, known)
    without = (*old.wishes.without, contact.other.id)
    waiting = await store.pending(tx, person.id)
    if waiting is not None and not await matching.ending(tx, waiting[0]):
        request = waiting[0]
        await store.widen(tx, request.id, replace(request.wishes, without=without, instead_of=contact_id))
    wishes = replace(old.wishes, deadline=deadline, without=without, instead_of=contact_id)
    return await _send(tx, person, request_id, wishes)


async def ending(tx: Reader, person: Person, request_id: str) -> str:
    """The name of who this person's conversation ends with when this request leads to another; "" when none does."""
    request = await store.request(tx, request_id, person.id)
    contact = None if request is None else await matching.ending(tx, request)
    return "" if contact is None else contact.other.name


async def _found(tx: Reader, person: Person, offer_id: str) -> Offer:
    """The offer, when it answers this person's request."""
    offer = await store.offer(tx, offer_id)
    if offer is None or offer.request.seeker_id != person.id:
        raise Refused("old-button")
    return offer


async def _not_needed(tx: Transaction, offer: Offer) -> None:
    helper = await people_store.by_id(tx, offer.helper_id)
    if helper is not None:
        post.tell(tx, helper, OfferNotNeeded(), about=offer.id)


# Later: true at the moment it is said


async def _fresh_offer(tx: Reader, letter: Letter) -> Letter | None:
    offer = await store.offer(tx, letter.about or "")
    return letter if offer is not None and offer.state == "asked" and offer.deadline > tx.now else None


async def _fresh_found(tx: Reader, letter: Letter) -> Letter | None:
    offer = await store.offer(tx, letter.about or "")
    if offer is None or offer.state != "accepted" or offer.deadline <= tx.now:
        return None
    return replace(letter, facts=(await _found_told(tx, offer, offer.deadline)).facts())


async def _fresh_request(tx: Reader, letter: Letter) -> Letter | None:
    """The answer waited too long: said unless the seeker has asked again meanwhile."""
    request = await store.request(tx, letter.about or "", letter.person_id or "")
    return letter if request is not None and request.state in ("nobody", "withdrawn") else None


async def _fresh_nobody(tx: Reader, letter: Letter) -> Letter | None:
    """The same, with what there is now."""
    request = await store.request(tx, letter.about or "", letter.person_id or "")
    if request is None or request.state not in ("nobody", "withdrawn"):
        return None
    return replace(letter, facts=(await matching.nobody_free(tx, request)).facts())


async def _fresh_next(tx: Reader, letter: Letter) -> Letter | None:
    request = await store.request(tx, letter.about or "", letter.person_id or "")
    return letter if request is not None and request.state == "searching" else None


# Leaving, and what is kept


async def closing(tx: Transaction, person: Person) -> None:
    """Before an account is erased or the consent to peer contact is withdrawn: nobody is left waiting, nobody is told why."""
    waiting = await store.pending(tx, person.id)
    if waiting is not None:
        await withdraw(tx, person, waiting[0].id)
    await helpers.stop(tx, person)
    await box.closing(tx, person)
    await referents.closing(tx, person)
    await companions.closing(tx, person)
    await afterwards.closing(tx, person)
    for contact in await contact_store.open_ones(tx, person.id):
        await contacts.stop(tx, person, contact.id, for_good=True)


async def export(tx: Reader, person: Person) -> dict[str, Any]:
    """Everything kept about this person's peer contacts; instants in UTC epoch seconds, others by pseudonym only."""
    return {
        "helper": await helpers.export(tx, person),
        "requests": await store.history(tx, person.id),
        "requests_put_to_me": await store.put_to(tx, person.id),
        "contacts": await contact_store.history(tx, person.id),
        "people_blocked": await contact_store.blocked_by(tx, person.id),
        "reports": await reports.history(tx, person.id),
        "ended_by_coordination": await apart.is_apart(tx, person),
    }


SUBJECT = Subject(
    unfold={matching.LAPSE: matching.lapse, matching.WAIT: matching.look_again, matching.MORE: matching.one_more},
    freshen={
        NextAsked.screen: _fresh_next,
        Offered.screen: _fresh_offer,
        Found.screen: _fresh_found,
        NobodyFree.screen: _fresh_nobody,
        Waited.screen: _fresh_request,
    },
    exports={"peers": Export(("helper", "request", "offer", "contact", "blocked", "report"), export)},
)
