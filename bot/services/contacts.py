"""A contact between two people who know each other by pseudonym: words handed over, rests, ends (MATCH-03 to 07)."""

from dataclasses import dataclass

from bot.domain import crisis
from bot.domain.contacts import PAUSE_DAYS, RENEWAL_SECONDS, WORDS_LONGEST, Contact, gives_away, length
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services import dialogs, post
from bot.storage import contacts as store
from bot.storage import dialogs as dialog_store
from bot.storage import occasions, outbox
from bot.storage import peers as request_store
from bot.storage import people as people_store
from bot.storage.database import Reader, Transaction
from bot.storage.occasions import Occasion

TALK = "peer.talk"  # the step of a dialog: this person's next words are for the contact they opened
RENEWAL = "renewal"


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of words: they wait until `due_at` (UTC epoch seconds), now or later; None: the other is out of reach."""

    name: str
    due_at: int | None


async def begin(tx: Transaction, seeker: Person, helper: Person, request_id: str) -> Contact:
    """Opens a contact. The helper, too, may write at once, unless they are in the middle of something or at rest."""
    contact_id = await store.add(tx, request_id, seeker.id, helper.id)
    await _plan_renewal(tx, contact_id)
    hears_now = post.calm_instant(helper, tx.now, tx.now) <= tx.now
    talking = hears_now and not await dialog_store.waits(tx, helper.id)
    if talking:
        await dialogs.ask(tx, helper.id, TALK, {"contact": contact_id, "at": tx.now})
    post.tell(
        tx, helper, "contact-opened", about=contact_id,
        contact=contact_id, name=seeker.name, helping=True, talking=talking,
    )  # fmt: skip
    return await mine(tx, seeker, contact_id)


async def mine(tx: Reader, person: Person, contact_id: str) -> Contact:
    """This person's contact, open or closed. Refused when there is none."""
    contact = await store.one(tx, contact_id, person.id)
    if contact is None:
        raise Refused("contact-closed")
    return contact


async def open_ones(tx: Reader, person: Person) -> list[Contact]:
    return await store.open_ones(tx, person.id)


async def talkable(tx: Reader, person: Person, contact_id: str) -> Contact:
    """This person's contact when words may be written there now. Refused when it is over, or while the other rests."""
    contact = await mine(tx, person, contact_id)
    if not contact.open:
        raise Refused("contact-closed")
    if resting(contact, tx.now) and contact.paused_by != person.id:
        raise Refused("contact-resting", name=contact.other.name)
    return contact


def resting(contact: Contact, now: int) -> bool:
    """Whether one of the two rests from this contact."""
    return contact.paused_until is not None and contact.paused_until > now


def check_words(words: str, *, sure: bool) -> bool:
    """False when the person should be asked "send it anyway?" (ANON-05). Refused when the words are too long to pass on."""
    if length(words) > WORDS_LONGEST:
        raise Refused("words-too-long", most=WORDS_LONGEST)
    return sure or not gives_away(words)


async def hand_over(tx: Transaction, person: Person, contact_id: str, words: str) -> Handed:
    """Passes words on, held back in the other's quiet hours; they are kept nowhere once they have arrived (MATCH-07)."""
    contact = await talkable(tx, person, contact_id)
    check_words(words, sure=True)
    care = contact.seeking and crisis.calls_for_help(words, person.language) is not None
    at = post.tell(
        tx, contact.other, "relay", kind="relay", about=contact_id, conversation=True,
        contact=contact_id, name=person.name, words=words, sender=person.id, care=care,
    )  # fmt: skip
    if contact.paused_by == person.id and at is not None:
        await store.pause(tx, contact_id, None, None)
    return Handed(contact.other.name, at)


async def not_arrived(tx: Transaction, letter: Letter, outcome: str) -> None:
    """Tells who wrote the words of this letter that they are "doubtful" or "gone"; the words are not kept for it."""
    contact = await store.one(tx, letter.about or "", str(letter.facts.get("sender", "")))
    writer = None if contact is None else await people_store.by_id(tx, str(letter.facts["sender"]))
    if contact is not None and contact.open and writer is not None:
        post.tell(
            tx, writer, f"relay-{outcome}", about=contact.id, conversation=True,
            contact=contact.id, name=contact.other.name,
        )  # fmt: skip


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """What is about a contact is said only while it is open: blocking closes it."""
    return letter if await store.is_open(tx, letter.about or "") else None


# Resting, ending


async def pause(tx: Transaction, person: Person, contact_id: str, days: int) -> int:
    """Rests from this contact; the other is told, kindly, until when. Writing again ends the rest. Returns the instant."""
    if days not in PAUSE_DAYS:
        raise Refused("old-button")
    contact = await mine(tx, person, contact_id)
    if not contact.open:
        raise Refused("contact-closed")
    until = tx.now + days * DAY
    rests_until = contact.paused_until or 0
    if contact.paused_by == person.id and abs(rests_until - until) < DAY:
        return rests_until  # pressed twice
    if contact.paused_by != person.id and rests_until >= until:
        return rests_until  # the other rests as long
    await store.pause(tx, contact_id, person.id, until)
    post.tell(tx, contact.other, "contact-paused", about=contact_id, contact=contact_id, name=person.name, until=until)
    return until


async def stop(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """Ends a contact, at once; the other reads a neutral text (MATCH-05). Words on their way are taken back."""
    contact = await mine(tx, person, contact_id)
    if not await store.close(tx, contact_id):
        return contact
    await outbox.withdraw(tx, contact_id)
    await occasions.drop(tx, contact_id, RENEWAL)
    if contact.request_id is not None:
        await request_store.move(tx, contact.request_id, "closed", "open")
    post.tell(tx, contact.other, "contact-over", contact=contact_id, name=person.name, helping=contact.seeking)
    return contact


async def block(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """Never matched again; the other reads only that the contact is over."""
    contact = await mine(tx, person, contact_id)
    await store.block(tx, person.id, contact.other.id)
    return await stop(tx, person, contact_id)


# After six weeks


async def _plan_renewal(tx: Transaction, contact_id: str) -> None:
    await occasions.drop(tx, contact_id, RENEWAL)
    due = tx.now + RENEWAL_SECONDS
    await occasions.plan(tx, Occasion(f"{RENEWAL}:{contact_id}:{due}", RENEWAL, contact_id, due, {}))


async def renewal(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Asks both whether to go on or to end (MATCH-06), and asks again after as long."""
    pair = await store.both(tx, occasion.about)
    if pair is None:
        return
    for contact, reader in ((pair[0], pair[1].other), (pair[1], pair[0].other)):
        post.tell(
            tx, reader, "renewal", about=contact.id,
            contact=contact.id, name=contact.other.name, helping=not contact.seeking,
        )  # fmt: skip
    await _plan_renewal(tx, occasion.about)


async def renew(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """Goes on for as long again."""
    contact = await mine(tx, person, contact_id)
    if not contact.open:
        raise Refused("contact-closed")
    await _plan_renewal(tx, contact_id)
    return contact
