"""What somebody who listens says of themselves, in their words: a coordinator reads it before who asks for a peer does (PEER-01).

The text that waits has a row of its own; the one that was read before stands in the profile, and is shown meanwhile. One yes is
enough, where two are wanted for an offer too: it is said again with each change.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.domain.contacts import length
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.lookalikes import skeleton
from bot.domain.peers import OWN_WORDS_LONGEST, OWN_WORDS_NOES, OWN_WORDS_NOES_SECONDS, Helper
from bot.domain.people import Person
from bot.domain.pseudonyms import name_in
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import own_words as store
from bot.storage.peers.own_words import Waiting
from bot.storage.people import people as people_store
from bot.storage.team import inquiries as inquiry_store

REASONS = ("known", "contact", "care", "hurt")  # why a text is not shown, where nothing else is written
TOLD_MOST = 50
_ABOUT = "own:"  # other letters about this person are about their offer


class OwnWordsNew(Told, frozen=True):
    """To a coordinator: the person of this `name` and id would say something of themselves."""

    screen = "own-words-new"
    name: str
    person: str


class OwnWordsUnread(Told, frozen=True):
    """To who wrote them: it takes longer, since nobody who may read them can be reached."""

    screen = "own-words-unread"


class OwnWordsShown(Told, frozen=True):
    """To who wrote them: a coordinator's yes."""

    screen = "own-words-shown"


class OwnWordsDeclined(Told, frozen=True):
    """To who wrote these `words`: a coordinator's no, for one of REASONS, or for what they write (`why`). `again`: from when on they may
    write others, UTC epoch seconds; 0: at once."""

    screen = "own-words-declined"
    words: str
    reason: str = ""
    why: str = ""
    again: int = 0


def _about(person_id: str) -> str:
    return _ABOUT + person_id


def whose(about: str) -> str:
    """Whose text a letter to a coordinator is about."""
    return about.removeprefix(_ABOUT)


# Who listens


async def of(tx: Reader, person_id: str) -> str:
    """What is shown of this person."""
    helper = await helper_store.by_id(tx, person_id)
    return helper.profile.words if helper is not None else ""


async def own(tx: Reader, person: Person) -> tuple[Helper, str]:
    """What they offer, with the text that is shown, and the one that waits. Refused while their offer does not stand."""
    helper = await helper_store.by_id(tx, person.id)
    if helper is None:
        raise Refused("helper-first")
    if helper.state not in ("asked", "approved"):
        raise Refused("own-words-first")
    text = await store.of_person(tx, person.id)
    return helper, text.words if text is not None else ""


async def may_write(tx: Reader, person: Person) -> None:
    """Refused for a while after a few texts of theirs were declined: whoever reads them is a volunteer too (SAFE-02)."""
    helper, _ = await own(tx, person)
    if helper.writes_from(tx.now):
        raise Refused("own-words-later", most=OWN_WORDS_NOES)


def check(words: str, names: Iterable[str], most: int = OWN_WORDS_LONGEST) -> str:
    """The words as they are kept: one paragraph. Refused when they are too long, say nothing, or hold one of these names of theirs."""
    said = " ".join(words.split())
    if not skeleton(said):
        raise Refused("own-words-empty")
    if length(said) > most:
        raise Refused("own-words-long", most=most)
    found = name_in(said, names)
    if found:
        raise Refused("own-words-name", name=found)
    return said


async def hand_in(tx: Transaction, person: Person, words: str, names: Iterable[str]) -> bool:
    """Their yes: from now on this text waits, in place of one that did; what is shown stays. The coordinators who were told already are
    not told again. False while nobody can read it."""
    await may_write(tx, person)
    said = check(words, names)
    before = await _end(tx, person.id)
    await store.put(tx, person.id, said)
    readers = await _who_reads(tx, person)
    for reader in readers if before is None else ():
        post.tell(tx, reader, OwnWordsNew(name=person.name, person=person.id), about=_about(person.id), asks=True)
    return bool(readers)


async def take_back(tx: Transaction, person: Person, *, shown: bool) -> None:
    """What is `shown`, or else what waits: nobody reads it any more. Again: nothing more happens."""
    helper, _ = await own(tx, person)
    if shown:
        await helper_store.describe(tx, person.id, replace(helper.profile, words=""))
    else:
        await end(tx, person.id)


async def _who_reads(tx: Reader, person: Person) -> list[Person]:
    """Those who can be reached and may: nobody says yes to their own."""
    return [one for one in await roles.coordinators(tx) if one.id != person.id]


async def end(tx: Transaction, person_id: str) -> None:
    """No text of theirs waits any more: the letters about it say so."""
    if await _end(tx, person_id) is not None:
        await standing.over(tx, _about(person_id), "answered")


async def _end(tx: Transaction, person_id: str) -> Waiting | None:
    """The same, while the letters go on asking about their next one."""
    text = await store.of_person(tx, person_id)
    if text is None:
        return None
    for inquiry_id in await inquiry_store.drop_about_words(tx, text.id):
        await standing.over(tx, inquiry_id, "answered")
        await standing.asks_no_more(tx, inquiry_store.answers_of(inquiry_id))
    return await store.take(tx, text.id)


# Coordinators


async def waiting(tx: Reader, me: Person, most: int, skip: int) -> list[Person]:
    """Whose text waits, without who reads. Coordinators only."""
    await roles.require_anywhere(tx, me, "approve_helper")
    return await store.waiting(tx, me.id, most, skip)


async def one_waiting(tx: Reader, me: Person, person_id: str) -> tuple[Person, Waiting]:
    """Who wrote it, and the text as it is now. Refused when none of theirs waits, and for one's own."""
    await roles.require_anywhere(tx, me, "approve_helper")
    return await _readable(tx, me, await store.of_person(tx, person_id))


async def this_one(tx: Reader, me: Person, text_id: str) -> tuple[Person, Waiting]:
    """The same of a text that was read; refused when another has taken its place."""
    await roles.require_anywhere(tx, me, "approve_helper")
    return await _readable(tx, me, await store.one(tx, text_id))


async def _readable(tx: Reader, me: Person, text: Waiting | None) -> tuple[Person, Waiting]:
    who = None if text is None else await people_store.by_id(tx, text.person_id)
    if text is None or who is None:
        raise Refused("own-words-decided")
    if who.id == me.id:
        raise Refused("own-words-own")
    return who, text


async def approve(tx: Transaction, me: Person, text_id: str) -> str:
    """From now on it is shown; who wrote it is told. Their name."""
    who, text = await this_one(tx, me, text_id)
    helper = await helper_store.by_id(tx, who.id)
    if helper is None:
        raise Refused("own-words-decided")
    await end(tx, who.id)
    await helper_store.describe(tx, who.id, replace(helper.profile, words=text.words))
    post.tell(tx, who, OwnWordsShown())
    return who.name


async def decline(tx: Transaction, me: Person, text_id: str, *, reason: str = "", why: str = "") -> str:
    """It is not shown, for one of REASONS or for `why`; who wrote it is told, and gets it back. Their name."""
    who, text = await this_one(tx, me, text_id)
    if why == "" and reason not in REASONS:
        raise Refused("old-button")
    helper = await helper_store.by_id(tx, who.id)
    if helper is None:
        raise Refused("own-words-decided")
    await end(tx, who.id)
    again = await _count_no(tx, helper)
    post.tell(tx, who, OwnWordsDeclined(words=text.words, reason=reason, why=why, again=again))
    return who.name


async def _count_no(tx: Transaction, helper: Helper) -> int:
    """From when on they may write other words; 0: at once."""
    since, before = helper.words_declined_since, helper.words_declined
    if since is None or tx.now >= since + OWN_WORDS_NOES_SECONDS:
        since, before = tx.now, 0
    await helper_store.change(tx, helper.person_id, words_declined=before + 1, words_declined_since=since)
    return replace(helper, words_declined=before + 1, words_declined_since=since).writes_from(tx.now)


# When nobody who may read it can be reached


async def away(tx: Transaction, lost: Person) -> None:
    """When the last who could read them goes: those who wait hear that it takes longer (TALK-07)."""
    if not lost.coordinator:
        return
    for who in await store.waiting(tx, lost.id, TOLD_MOST, 0):
        told = any(m.person_id == who.id and m.screen == OwnWordsUnread.screen for m in tx.letters)
        if not told and all(one.id == lost.id for one in await _who_reads(tx, who)):
            post.tell(tx, who, OwnWordsUnread())


async def _lost(tx: Transaction, letter: Letter) -> None:
    reader = await people_store.by_id(tx, letter.person_id or "")
    if reader is not None:
        await away(tx, reader)


async def _still_waits(tx: Reader, letter: Letter) -> Letter | None:
    return letter if await store.of_person(tx, whose(letter.about or "")) is not None else None


async def _still_unread(tx: Reader, letter: Letter) -> Letter | None:
    who = await people_store.by_id(tx, letter.person_id or "")
    waits = who is not None and await store.of_person(tx, who.id) is not None
    return letter if waits and who is not None and not await _who_reads(tx, who) else None


async def _export(tx: Reader, person: Person) -> dict[str, Any] | None:
    text = await store.of_person(tx, person.id)
    return None if text is None else {"words": text.words, "waits_since": text.since}


SUBJECT = Subject(
    freshen={OwnWordsNew.screen: _still_waits, OwnWordsUnread.screen: _still_unread},
    reads={OwnWordsNew.screen: roles.may_anywhere("approve_helper")},
    lost={OwnWordsNew.screen: _lost},
    away=away,
    exports={"own_words_that_wait": Export(("own_words",), _export)},
)
