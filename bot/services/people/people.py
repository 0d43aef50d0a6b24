"""Arriving, choosing a name, settings, consents, leaving for good."""

from collections.abc import Iterable
from itertools import islice

from bot.domain.errors import Refused
from bot.domain.groups import read_zone
from bot.domain.people import CONSENTS, LANGUAGES, Person
from bot.domain.pseudonyms import could_be, proposals, read_pseudonym
from bot.domain.times import read_quiet_hours
from bot.services.contacts import chat_topics
from bot.services.letters import post
from bot.services.meetings import digest, reminders
from bot.services.peers import matching
from bot.services.people import routines
from bot.storage import settings
from bot.storage.database import Reader, Transaction
from bot.storage.people import people as store
from bot.storage.rekeying import name_key

# How stale the note of when somebody last spoke may be: a write an update would cost more than it tells.
HEARD_EVERY_SECONDS = 10 * 60


async def agree_to_account(
    tx: Transaction, user_id: int, language: str, zone: str, quiet: tuple[int, int], *, plain: bool = False
) -> Person:
    """The account consent, by somebody who says they are an adult (GDPR-01, SAFE-04): only from here on is anything kept.
    Pressing twice changes nothing."""
    if language not in LANGUAGES:
        raise Refused("old-button")
    person_id = await store.add(tx, user_id, language, zone, quiet)
    if plain:
        await store.change(tx, person_id, plain=1)
    await store.consent(tx, store.account(tx.seal, user_id), "account", CONSENTS["account"], True)
    person = await store.by_id(tx, person_id)
    assert person is not None  # noqa: S101
    return person


async def head_for(tx: Transaction, person: Person, target: str) -> None:
    """Where a link led somebody who has no name yet: kept until they have one, whatever they do meanwhile. The last one counts."""
    if target:
        await store.head_for(tx, person.id, target)


async def arrived(tx: Transaction, person: Person) -> str:
    """Where a link had led them, once; empty without one."""
    if person.target is None:
        return ""
    await store.head_for(tx, person.id, None)
    return person.target


PROPOSED = 3
TRIES = 60  # names looked at for three free ones


async def choose_pseudonym(tx: Transaction, person: Person, text: str, real: Iterable[str], ours: Iterable[str]) -> str:
    """The name others read. Refused as ANON-01 says, or when another person's looks the same."""
    name = read_pseudonym(text, real, ours)
    if not await store.rename(tx, person.id, name, name_key(tx.seal, name)):
        raise Refused("pseudonym-taken")
    if person.pseudonym is not None:
        await chat_topics.renamed(tx, person, name)
    return name


async def free_name(tx: Reader, person: Person, text: str, real: Iterable[str], ours: Iterable[str]) -> str:
    """The same, while nothing is kept yet."""
    name = read_pseudonym(text, real, ours)
    if await store.name_taken(tx, person.id, name_key(tx.seal, name)):
        raise Refused("pseudonym-taken")
    return name


async def free_names(
    tx: Reader, person: Person, by: str, known: list[str], real: list[str], ours: Iterable[str], page: int = 0
) -> list[str]:
    """Three names that this person could take now, or the next three; which ones depends on `by` only."""
    free: list[str] = []
    for name in islice(proposals(known, by), TRIES + page * PROPOSED):
        if (
            name != person.pseudonym
            and could_be(name, real, ours)
            and not await store.name_taken(tx, person.id, name_key(tx.seal, name))
        ):
            free.append(name)
        if len(free) == PROPOSED * (page + 1):
            break
    return free[-PROPOSED:]


async def again(tx: Transaction, person: Person) -> Person:
    """The person as they are after a change."""
    return await store.by_id(tx, person.id) or person


async def set_language(tx: Transaction, person: Person, language: str) -> None:
    if language not in LANGUAGES:
        raise Refused("old-button")
    await store.change(tx, person.id, language=language)
    await post.follow(tx, await again(tx, person))


async def set_zone(tx: Transaction, person: Person, zone: str) -> None:
    """`zone` as somebody wrote it."""
    known = read_zone(zone)
    await digest.follow(tx, person, known)
    await store.change(tx, person.id, zone=known)
    there = await again(tx, person)
    await post.follow(tx, there)
    await reminders.renew(tx, person.id)
    await routines.follow(tx, there)
    await matching.say_anew(tx, person.id)


async def set_country(tx: Transaction, person: Person, country: str) -> None:
    await store.change(tx, person.id, country=country)


async def set_plain(tx: Transaction, person: Person, plain: bool) -> None:
    await store.change(tx, person.id, plain=int(plain))
    await post.follow(tx, await again(tx, person))


async def set_quiet_hours(tx: Transaction, person: Person, text: str) -> tuple[int, int]:
    """ "21:00-08:00"; equal ends mean no quiet hours (PEER-02)."""
    try:
        start, end = read_quiet_hours(text)
    except ValueError as trouble:
        raise Refused("quiet-unclear") from trouble
    await store.change(tx, person.id, quiet_from=start, quiet_until=end)
    await post.follow(tx, await again(tx, person))
    await reminders.renew(tx, person.id)
    await matching.say_anew(tx, person.id)
    return start, end


async def set_quiet_firm(tx: Transaction, person: Person, firm: bool) -> None:
    """Whether news that would be read too late waits for the end of their quiet hours all the same."""
    await store.change(tx, person.id, quiet_firm=int(firm))
    await post.follow(tx, await again(tx, person))


async def consents(tx: Transaction, person: Person) -> dict[str, dict[str, int]]:
    """What this person agreed to: kind -> version of the text and instant."""
    return await store.consents(tx, store.account(tx.seal, person.chat_id))


async def set_consent(tx: Transaction, person: Person, kind: str, given: bool) -> None:
    """Each consent apart, withdrawn as easily as given (GDPR-01). The account's own ends with /forgetme."""
    if kind not in CONSENTS or kind == "account":
        raise Refused("old-button")
    await store.consent(tx, store.account(tx.seal, person.chat_id), kind, CONSENTS[kind], given)
    if kind == "reminders":
        await reminders.renew(tx, person.id)


async def has_consent(tx: Transaction, person: Person, kind: str) -> bool:
    return kind in await consents(tx, person)


async def claim(tx: Transaction, person: Person, code: str) -> None:
    """Makes the one who opens the operator's link coordinator; the link works once."""
    if not await settings.use_up(tx, "claim", claim_mark(tx, code)):
        raise Refused("claim-used")
    await store.change(tx, person.id, coordinator=1)


async def offer_claim(tx: Transaction, code: str) -> bool:
    """Makes this code the one that works, while nobody coordinates. False when somebody does."""
    if await store.coordinators(tx):
        return False
    await settings.put(tx, "claim", claim_mark(tx, code))
    return True


def claim_mark(tx: Transaction, code: str) -> str:
    """The keyed hash of a claim code: the code itself is stored nowhere."""
    return tx.seal.fingerprint(code, "claim").hex()


def note_heard(tx: Transaction, person: Person) -> None:
    """Remembers, now and then, that they spoke."""
    if not person.reachable or tx.now - person.spoke_at >= HEARD_EVERY_SECONDS:
        tx.spoke.add(person.id)
