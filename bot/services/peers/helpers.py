"""Offering to help: a profile within limits that the helper sets, a coordinator's yes, pauses (PEER-01, PEER-06)."""

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.peers import UNTIL_I_SAY, Helper, Profile, next_monday
from bot.domain.people import LANGUAGES, Person
from bot.domain.times import DAY
from bot.domain.topics import Catalogue, in_order
from bot.domain.weekly import in_clock
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.peers import apart, box, matching, own_words, referents, rota, supervision
from bot.services.people import people, roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.peers import helpers as store
from bot.storage.people import people as people_store
from bot.storage.team import inquiries as inquiry_store

REFUSED_SECONDS = 30 * DAY  # after a no, as long before the same offer is sent again
TOLD_MOST = 50
SHIPPED = Catalogue()
PAUSES = ("1", "3", "7", "14", "monday", "open")
REST_DAYS = range(1, 15)


@dataclass(frozen=True, slots=True)
class Decided:
    """About whom, and what: "yes", "no", or the "first" yes of two."""

    name: str
    what: str


class HelperNew(Told, frozen=True):
    """To a coordinator: somebody would like to help; `name` and the id `helper` are theirs."""

    screen = "helper-new"
    name: str
    helper: str = ""


class HelperUnanswered(Told, frozen=True):
    """To who offers: it takes longer, since nobody who could answer can be reached."""

    screen = "helper-unanswered"


class HelperApproved(Told, frozen=True):
    """To who offers: a coordinator's yes."""

    screen = "helper-approved"


class HelperDeclined(Told, frozen=True):
    """To who offers: a coordinator's no."""

    screen = "helper-declined"


class HelperEnded(Told, frozen=True):
    """After a report, with its id: they are put in contact with nobody any more. `offered`: they had offered to listen."""

    screen = "helper-ended"
    report: str
    offered: bool = True


async def own(tx: Reader, person: Person) -> Helper | None:
    return await store.by_id(tx, person.id)


async def begin(tx: Transaction, person: Person, most_open: int) -> Helper:
    """The consent to peer contact, and an empty profile that is offered to nobody yet."""
    if person.pseudonym is None:
        raise Refused("start-first")
    await apart.check(tx, person)
    await people.set_consent(tx, person, "peer", True)
    await store.begin(tx, person.id, Profile(languages=(person.language,)), most_open)
    return await profile(tx, person)


async def profile(tx: Reader, person: Person) -> Helper:
    """What they offer. Refused when they have not begun to."""
    helper = await store.by_id(tx, person.id)
    if helper is None:
        raise Refused("helper-first")
    return helper


async def set_topic(
    tx: Transaction, person: Person, topic: str, chosen: bool, *, refused: bool = False, offered: Catalogue = SHIPPED
) -> Helper:
    """Adds or takes away a topic to speak of, or one that is refused; a topic cannot be both. Only what is `offered` is added."""
    helper = await profile(tx, person)
    if chosen and (topic not in offered or (refused and topic not in offered.topics)):
        raise Refused("old-button")
    wanted, unwanted = set(helper.profile.topics), set(helper.profile.refused)
    into, other = (unwanted, wanted) if refused else (wanted, unwanted)
    if chosen:
        into.add(topic)
        other.discard(topic)
    else:
        into.discard(topic)
    return await _describe(tx, person, replace(helper.profile, topics=in_order(wanted), refused=in_order(unwanted)))


async def set_language(tx: Transaction, person: Person, code: str, chosen: bool) -> Helper:
    """Adds or takes away a language; one always stays."""
    known = (await profile(tx, person)).profile
    if code not in LANGUAGES:
        raise Refused("old-button")
    spoken = {*known.languages, code} if chosen else set(known.languages) - {code}
    if not spoken:
        raise Refused("helper-one-language")
    languages = tuple(each for each in LANGUAGES if each in spoken)
    return await _describe(tx, person, replace(known, languages=languages))


async def set_paid(tx: Transaction, person: Person, paid: bool) -> Helper:
    """Volunteer helper, or paid peer worker (PEER-06)."""
    return await _describe(tx, person, replace((await profile(tx, person)).profile, paid=paid))


async def _describe(tx: Transaction, person: Person, offered: Profile) -> Helper:
    await store.describe(tx, person.id, offered)
    return await profile(tx, person)


async def submit(tx: Transaction, person: Person) -> Helper:
    """Hands the offer to the other coordinators. Refused without a topic, or soon after a no."""
    helper = await profile(tx, person)
    if helper.state in ("asked", "approved"):
        return helper
    await apart.check(tx, person)
    if not helper.profile.topics:
        raise Refused("helper-no-topic")
    if not await people.has_consent(tx, person, "peer"):
        raise Refused("peer-consent-first")
    if helper.state == "refused" and tx.now < (helper.decided_at or 0) + REFUSED_SECONDS:
        raise Refused("helper-ask-later")
    if await store.submit(tx, person.id):
        for coordinator in await who_answers(tx, person):
            post.tell(tx, coordinator, HelperNew(name=person.name, helper=person.id), about=person.id, asks=True)
    return await profile(tx, person)


async def who_answers(tx: Reader, person: Person) -> list[Person]:
    """Those who can be reached and may say yes to this person's offer: nobody does to their own."""
    return [one for one in await roles.coordinators(tx) if one.id != person.id]


async def away(tx: Transaction, lost: Person) -> None:
    """When the last who could answer cannot be reached: those who wait hear that it takes longer (TALK-07)."""
    if not lost.coordinator:
        return
    for who, _ in await store.waiting(tx, lost.id, TOLD_MOST, 0):
        told = any(m.person_id == who.id and m.screen == HelperUnanswered.screen for m in tx.letters)
        if not told and all(one.id == lost.id for one in await who_answers(tx, who)):
            post.tell(tx, who, HelperUnanswered())


async def _lost(tx: Transaction, letter: Letter) -> None:
    reader = await people_store.by_id(tx, letter.person_id or "")
    if reader is not None:
        await away(tx, reader)


async def _still_unanswered(tx: Reader, letter: Letter) -> Letter | None:
    helper, who = await store.by_id(tx, letter.person_id or ""), await people_store.by_id(tx, letter.person_id or "")
    waits = helper is not None and helper.state == "asked"
    return letter if waits and who is not None and not await who_answers(tx, who) else None


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    """Not when another coordinator decided meanwhile, or the offer was taken back."""
    helper = await store.by_id(tx, letter.about or "")
    return letter if helper is not None and helper.state == "asked" else None


# Pausing, stopping


async def pause(tx: Transaction, person: Person, until: int | None) -> None:
    """Nobody is asked of this helper until then (UTC epoch seconds; None: from now on they are). Contacts go on."""
    await profile(tx, person)
    await store.change(tx, person.id, paused_until=until)
    if until is not None:
        await matching.release(tx, person.id, "asked")
        await box.release(tx, person.id)
        await rota.free(tx, person.id, until)


async def pause_for(tx: Transaction, person: Person, choice: str) -> int:
    """One of PAUSES: days, until Monday, or until they say. Returns the instant."""
    if choice not in PAUSES:
        raise Refused("old-button")
    if choice == "open":
        until = UNTIL_I_SAY
    elif choice == "monday":
        until = next_monday(tx.now, person.zone)
    else:
        until = tx.now + int(choice) * DAY
    await pause(tx, person, until)
    return until


async def may_rest(tx: Reader, person: Person) -> bool:
    """Whether somebody is asked for conversations: after a hard one they are offered a rest (PEER-04)."""
    return await store.is_asked(tx, person.id)


async def rest(tx: Transaction, person: Person, days: int) -> int:
    """So many days of pause from now on. A longer one stays: an old button shortens nothing. Returns the instant."""
    if days not in REST_DAYS:
        raise Refused("old-button")
    until = max(tx.now + days * DAY, (await profile(tx, person)).paused_until or 0)
    await pause(tx, person, until)
    return until


async def stop(tx: Transaction, person: Person) -> None:
    """No longer offers help; whoever waited for an answer is looked after by somebody else. Contacts go on."""
    if await store.stop(tx, person.id):
        await matching.release(tx, person.id, "asked", "accepted")
        await box.release(tx, person.id)
        await rota.free(tx, person.id)
        await own_words.end(tx, person.id)
        await _settled(tx, person.id)
        await referents.settle(tx, person)


async def _settled(tx: Transaction, helper_id: str) -> None:
    """The offer does not wait for a coordinator any more: the letters about it, and the questions before a yes, say so."""
    await supervision.forget(tx, helper_id)
    await standing.over(tx, helper_id, "answered")
    for inquiry_id in await inquiry_store.drop_about_offer(tx, helper_id):
        await standing.over(tx, inquiry_id, "answered")
        await standing.asks_no_more(tx, inquiry_store.answers_of(inquiry_id))


# Coordinators


async def waiting(tx: Reader, person: Person, most: int, skip: int) -> list[tuple[Person, Helper]]:
    """Who waits for a yes, without who reads. Coordinators only."""
    await roles.require_anywhere(tx, person, "approve_helper")
    return await store.waiting(tx, person.id, most, skip)


async def one_waiting(tx: Reader, person: Person, helper_id: str) -> tuple[Person, Helper]:
    """One of them. Refused when it was decided already, and for one's own offer."""
    await roles.require_anywhere(tx, person, "approve_helper")
    if helper_id == person.id:
        raise Refused("helper-own-answer")
    helper, who = await store.by_id(tx, helper_id), await people_store.by_id(tx, helper_id)
    if helper is None or who is None or helper.state != "asked":
        raise Refused("helper-decided")
    return who, helper


async def wants_another(tx: Reader, person: Person, who: Person, helper: Helper, two: bool) -> bool:
    """Whether a yes of this coordinator would be the first of `two`: another one can be reached who may say the second. Refused to who said
    the first."""
    others = [one for one in await who_answers(tx, who) if one.id != person.id] if two else []
    if others and helper.first_yes == person.id:
        raise Refused("helper-second-other")
    return bool(others) and helper.first_yes is None


async def decide(tx: Transaction, person: Person, helper_id: str, approved: bool, *, two: bool = False) -> Decided:
    """A coordinator's yes or no; the person is told. Where `two` are wanted, the first yes waits for the second, of somebody else; one
    no is enough."""
    who, helper = await one_waiting(tx, person, helper_id)
    if approved and await wants_another(tx, person, who, helper, two):
        if await store.first_yes(tx, helper_id, person.id):
            return Decided(who.name, "first")
        raise Refused("old-button")
    if not await store.decide(tx, helper_id, "approved" if approved else "refused"):
        raise Refused("helper-decided")
    await _settled(tx, helper_id)
    post.tell(tx, who, HelperApproved() if approved else HelperDeclined())
    if approved:
        await supervision.plan(tx, helper_id)
    return Decided(who.name, "yes" if approved else "no")


async def end(tx: Transaction, helper: Person) -> bool:
    """After a report, a coordinator ends somebody's offer to help. False when they had made none."""
    stood = await store.stop(tx, helper.id, "refused")
    if stood:
        await matching.release(tx, helper.id, "asked", "accepted")
        await box.release(tx, helper.id)
        await rota.free(tx, helper.id)
        await own_words.end(tx, helper.id)
        await _settled(tx, helper.id)
        await referents.settle(tx, helper)
    return stood


async def restore(tx: Transaction, helper: Person) -> None:
    """After another look: they may offer to listen again at once."""
    await store.restore(tx, helper.id)


async def export(tx: Reader, person: Person) -> dict[str, Any] | None:
    helper = await store.by_id(tx, person.id)
    if helper is None:
        return None
    offered = helper.profile
    return {
        "state": helper.state, "topics": list(offered.topics), "refused_topics": list(offered.refused),
        "languages": list(offered.languages), "paid": offered.paid, "most_open": helper.most_open,
        "forms": list(offered.forms), "hours": in_clock(offered.hours), "gender": offered.gender, "age_from": offered.age,
        "described_without_a_name": offered.described, "in_their_own_words": offered.words,
        "most_new_a_week": helper.most_new,
        "own_words_declined": helper.words_declined, "own_words_declined_since": helper.words_declined_since,
        "paused_until": helper.paused_until, "decided_at": helper.decided_at,
        "reminded_yearly_to_talk_about_it": await supervision.wished(tx, person),
    }  # fmt: skip


SUBJECT = Subject(
    freshen={HelperNew.screen: _still_asked, HelperUnanswered.screen: _still_unanswered},
    reads={HelperNew.screen: roles.may_anywhere("approve_helper")},
    lost={HelperNew.screen: _lost},
    away=away,
)
