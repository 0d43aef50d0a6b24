"""A contact between two people who know each other by pseudonym: words handed over, rests, ends (MATCH-03 to 07)."""

from dataclasses import dataclass, replace

from bot.domain import order
from bot.domain.contact_data import contact_data
from bot.domain.contacts import (
    MARKS,
    PAUSE_DAYS,
    RENEWAL_SECONDS,
    UNDO_SECONDS,
    WAITS_LONGEST,
    WORDS_A_MINUTE,
    WORDS_LONGEST,
    Contact,
    Words,
    length,
)
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.lookalikes import shows_nothing
from bot.domain.media import BARE
from bot.domain.people import Person
from bot.domain.times import DAY, HOUR
from bot.services.contacts import afterwards, chat_topics, matters, media, silence, threads
from bot.services.contacts.told import (
    ContactAway,
    ContactOpened,
    ContactOver,
    ContactPaused,
    CrisisShown,
    Relay,
    RelayDoubtful,
    RelayGone,
    RenewalAsked,
)
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.people import dialogs
from bot.services.subjects import Subject, elapsed
from bot.storage.contacts import contacts as store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import peers as request_store
from bot.storage.people import dialogs as dialog_store
from bot.storage.people import people as people_store

TALK = "peer.talk"  # the step of a dialog: this person's next words are for the contact they opened
RENEWAL = "renewal"
ENDING = "contact-ending"  # one of the two has ended it, and may still undo that
LINES = "lines-shown"  # a mark: one of the two has lately been shown help lines by the other
LINES_EVERY_SECONDS = 4 * HOUR
MANY = "many-words"  # a mark: one of the two has lately heard that their words wait their turn
AWAY = "contact-away"  # a mark: the other has heard lately that this one cannot be reached


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of words: they wait until `due_at` (UTC epoch seconds), now or later; None: the other is out of reach.
    `unquoted`: what they quoted stayed behind. `many`: they wait since many went before them; `said`: which their writer has heard
    lately.
    """

    name: str
    due_at: int | None
    unquoted: bool
    many: bool = False
    said: bool = False


async def begin(
    tx: Transaction, seeker: Person, helper: Person, request_id: str | None, renewal: int, *, frame: str = "",
    last: Person | None = None, names: tuple[str | None, str | None] = (None, None),
) -> Contact:  # fmt: skip
    """Opens a contact, as `last` sees it who said the last yes, the seeker unless told otherwise. The other, too, may write at once,
    unless they are in the middle of something or at rest. `renewal`: after how many seconds both are asked whether to go on. `frame`:
    what they read first, "" for what peers read. `names`: what seeker and helper are called in it, where not as everywhere."""
    contact_id = await store.add(tx, request_id, seeker.id, helper.id, await _free_mark(tx, seeker, helper), names)
    await _plan_renewal(tx, contact_id, renewal)
    await silence.watch(tx, contact_id)
    await chat_topics.make(tx, contact_id)
    last, other = (helper, seeker) if last is not None and last.id == helper.id else (seeker, helper)
    hears_now = post.calm_instant(other, tx.now, tx.now) <= tx.now
    talking = hears_now and not await dialog_store.waits(tx, other.id)
    if talking:
        since = await threads.last(tx, other)
        await dialogs.ask(tx, other.id, TALK, {"contact": contact_id, "at": tx.now, "since": since})
    helping = other.id == helper.id
    called = names[int(last.id == helper.id)] or last.name
    told = ContactOpened(contact=contact_id, name=called, helping=helping, talking=talking, frame=frame)
    post.tell(tx, other, told, about=contact_id)
    return await mine(tx, last, contact_id)


async def begin_in_group(
    tx: Transaction, group_id: str, member: tuple[Person, str], facilitator: tuple[Person, str]
) -> Contact:
    """The conversation of a member with a facilitator, as the facilitator sees it; of both their name in the group."""
    mark = await _free_mark(tx, member[0], facilitator[0])
    ids = (member[0].id, member[1]), (facilitator[0].id, facilitator[1])
    contact_id = await store.add_in_group(tx, group_id, *ids, mark)
    await _plan_renewal(tx, contact_id, RENEWAL_SECONDS)
    await chat_topics.make(tx, contact_id)
    return await mine(tx, facilitator[0], contact_id)


async def begin_otherwise(tx: Transaction, writer: Person, other: Person) -> Contact:
    """The conversation of two who did not come together by a request: the writer's words open it, and follow at once."""
    contact_id = await store.add(tx, None, writer.id, other.id, await _free_mark(tx, writer, other))
    await _plan_renewal(tx, contact_id, RENEWAL_SECONDS)
    await chat_topics.make(tx, contact_id)
    return await mine(tx, writer, contact_id)


async def _free_mark(tx: Reader, *people: Person) -> int:
    used = await store.marks_in_use(tx, [one.id for one in people])
    return next((n for n in range(len(MARKS)) if n not in used), 0)


async def known(tx: Reader, person: Person, contact_id: str) -> Contact | None:
    """This person's contact, open or closed."""
    return await store.one(tx, contact_id, person.id)


async def mine(tx: Reader, person: Person, contact_id: str) -> Contact:
    """The same. Refused when there is none, or none any more: the other may have erased all of it."""
    contact = await known(tx, person, contact_id)
    if contact is None:
        raise Refused("contact-forgotten")
    return contact


async def mine_open(tx: Reader, person: Person, contact_id: str) -> Contact:
    """The same. Refused when it is over, too."""
    contact = await mine(tx, person, contact_id)
    if not contact.open:
        raise Refused("contact-gone")
    return contact


async def open_ones(tx: Reader, person: Person) -> list[Contact]:
    """Without those this person is about to end."""
    return await store.going_on(tx, person.id, f"{ENDING}:")


async def ending(tx: Reader, person: Person) -> list[Contact]:
    """Those this person is about to end, and may still go on with."""
    stay = {one.id for one in await open_ones(tx, person)}
    return [one for one in await store.open_ones(tx, person.id) if one.id not in stay]


async def writable(tx: Reader, person: Person) -> list[Contact]:
    """Those of these where words may be written now: where the other does not rest."""
    return [one for one in await open_ones(tx, person) if not _rests_from(person, one, tx.now)]


def _rests_from(person: Person, contact: Contact, now: int) -> bool:
    """Whether the other rests from this person."""
    return resting(contact, now) and contact.paused_by != person.id


async def talkable(tx: Reader, person: Person, contact_id: str) -> Contact:
    """This person's contact when words may be written there now. Refused when it is over, or while the other rests."""
    contact = await known(tx, person, contact_id)
    if contact is None or not contact.open:
        raise Refused("contact-closed")
    if await occasions.exists(tx, _ending_id(contact)):
        raise Refused("contact-ends-soon", name=contact.other.name)
    if _rests_from(person, contact, tx.now):
        raise Refused("contact-resting", name=contact.other.name)
    return contact


def resting(contact: Contact, now: int) -> bool:
    """Whether one of the two rests from this contact."""
    return contact.paused_until is not None and contact.paused_until > now


def check_words(words: str, *, sure: bool) -> bool:
    """False when the person should be asked "send it anyway?" (ANON-05). Refused when the words are too long to pass on, or when there
    are some and nothing is seen of them."""
    if words and shows_nothing(words):
        raise Refused("words-unseen")
    if length(words) > WORDS_LONGEST:
        raise Refused("words-too-long", most=WORDS_LONGEST)
    return sure or not contact_data(words)


async def hand_over(
    tx: Transaction, person: Person, contact_id: str, said: Words, *, written_at: int, a_minute: int = WORDS_A_MINUTE
) -> Handed:
    """Passes words on, held back in the other's quiet hours; they are kept nowhere once they have arrived (MATCH-07). Of what is
    written in a minute so many go on, and the rest waits its turn, so that nobody is flooded; refused when too much waits already."""
    contact = await talkable(tx, person, contact_id)
    check_words(said.words, sure=True)
    if said.medium:
        await media.check(tx, person, contact, said)
    told = await threads.as_read(tx, person, contact, said)
    ends, turn = await threads.waits_for(tx, person, contact_id, ENDING, written_at, a_minute)
    if turn > tx.now + WAITS_LONGEST:
        raise Refused("words-many", name=contact.other.name)
    due = turn if turn > tx.now else None
    if ends is not None:
        due = max(turn, _after(ends, tx.now))
    if said.medium in BARE:  # nothing can be written under it
        whose = threads.whose(told)
        post.tell(tx, contact.other, whose, kind="relay", about=contact_id, conversation=True, due_at=due)
    at = post.tell(tx, contact.other, told, kind="relay", about=contact_id, conversation=True, due_at=due)
    many = turn > tx.now and at == due
    if due is not None and at == due:  # of the end the writer learns nothing
        at = max(turn, tx.now)
    if said.source is not None:
        await threads.wrote(tx, person, said.source, contact_id, turn)
    if contact.paused_by == person.id and at is not None:
        await store.pause(tx, contact_id, None, None)
    unquoted = said.outside or (bool(said.quote) and not told.quote)
    return Handed(contact.other.name, at, unquoted, many, said=many and await _said_lately(tx, contact))


async def _said_lately(tx: Transaction, contact: Contact) -> bool:
    """Whether who writes has heard lately that their words wait their turn; from now on they have."""
    mark = f"{MANY}:{contact.id}:{int(contact.seeking)}"
    said = await occasions.stands(tx, mark)
    if not said:
        await occasions.plan(tx, Occasion(mark, MANY, contact.id, tx.now + WAITS_LONGEST, {}))
    return said


async def words_doubtful(tx: Transaction, letter: Letter) -> None:
    """Tells who wrote the words of this letter that they may not have arrived; they are not kept for it."""
    written = await _writer(tx, letter)
    if written is not None:
        contact, writer = written
        told = RelayDoubtful(contact=contact.id, name=contact.other.name)
        post.tell(tx, writer, told, about=contact.id, conversation=True, topic=contact.topic)


async def words_lost(tx: Transaction, letter: Letter) -> None:
    """The same when they will never arrive; once for all that were on their way."""
    written = await _writer(tx, letter)
    if written is not None and not _told_gone(tx, written[0]):
        contact, writer = written
        told = RelayGone(contact=contact.id, name=contact.other.name)
        post.tell(tx, writer, told, about=contact.id, conversation=True, topic=contact.topic)


async def _writer(tx: Reader, letter: Letter) -> tuple[Contact, Person] | None:
    """The open contact these words were written in, and who wrote them."""
    contact = await store.one(tx, letter.about or "", str(letter.facts.get("sender", "")))
    writer = None if contact is None else await people_store.by_id(tx, str(letter.facts["sender"]))
    return (contact, writer) if contact is not None and contact.open and writer is not None else None


def _told_gone(tx: Transaction, contact: Contact) -> bool:
    return any(m.about == contact.id and m.screen == RelayGone.screen for m in tx.letters)


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """What is about a contact is said only while it is open: blocking closes it. While one of the two ends it, it waits."""
    contact_id = _contact_of(letter)
    topics = await store.topics(tx, contact_id)
    if topics is None:
        return None
    topic = topics.get(letter.person_id or "")
    letter = letter if topic is None else replace(letter, topic=topic)
    due = await _held_until(tx, contact_id)
    return letter if due is None else replace(letter, due_at=due)


async def _held_until(tx: Reader, contact_id: str) -> int | None:
    """When what is written in this contact may arrive, while one of the two has ended it: they may undo that, and read it then.
    None: at once."""
    ends = await occasions.due_of(tx, contact_id, ENDING)
    return None if ends is None else _after(ends, tx.now)


def _after(ends: int, now: int) -> int:
    """When it is sure that a contact which ends then has ended, or goes on."""
    return max(ends, now) + 1


async def tell(
    tx: Transaction, reader: Person, told: Told, contact_id: str, *, about: str, until: int | None = None, asks: bool = False
) -> None:  # fmt: skip
    """To one of the two, of what happens between them: never before it is sure that the contact does not end."""
    due = await _held_until(tx, contact_id)
    topic = (await store.topics(tx, contact_id) or {}).get(reader.id)
    post.tell(tx, reader, told, about=about, conversation=True, due_at=due, until=until, asks=asks, topic=topic)


def _contact_of(letter: Letter) -> str:
    """The contact that a letter is written in, whatever it is about."""
    return str(letter.facts.get("contact") or letter.about or "")


async def show_lines(tx: Transaction, person: Person, contact_id: str, kind: str | None) -> Handed:
    """Sends the help lines to the other, for this kind of call, once in some hours. Refused when the contact is over."""
    contact = await mine(tx, person, contact_id)
    if not contact.open:
        raise Refused("contact-closed-lines")
    mark = f"{LINES}:{contact.id}:{int(contact.seeking)}"
    if await occasions.stands(tx, mark):
        raise Refused("lines-shown-lately", name=contact.other.name)
    told = CrisisShown(
        contact=contact.id, name=contact.name_of(person), country=contact.other.country, call=kind
    )  # fmt: skip
    at = post.tell(tx, contact.other, told, about=contact.id, conversation=True, topic=contact.theirs)
    if at is not None:
        await occasions.plan(tx, Occasion(mark, LINES, contact.id, tx.now + LINES_EVERY_SECONDS, {}))
    return Handed(contact.other.name, at, unquoted=False)


# When one of the two cannot be reached


async def away(tx: Transaction, person: Person) -> None:
    """The other of each open contact hears it, and nothing of why; words that wait come back as not delivered (TALK-07)."""
    for letter in await outbox.take_back(tx, person.id, "relay"):
        await words_lost(tx, letter)
    for contact in await store.open_ones(tx, person.id):
        if not _told_gone(tx, contact):
            await _tell_away(tx, person, contact)


async def fresh_away(tx: Reader, letter: Letter) -> Letter | None:
    """Not when they have come back meanwhile."""
    contact = await store.one(tx, letter.about or "", letter.person_id or "")
    return letter if contact is not None and contact.open and not contact.other.reachable else None


async def lost(tx: Transaction, letter: Letter) -> None:
    """The reader of this letter about a contact will not read it: the other does not wait in vain."""
    contact = await store.one(tx, _contact_of(letter), letter.person_id or "")
    person = await people_store.by_id(tx, letter.person_id or "")
    if contact is not None and contact.open and person is not None:
        await _tell_away(tx, person, contact)


async def _tell_away(tx: Transaction, person: Person, contact: Contact) -> None:
    """Once a day at most: nobody can make the bot write to the other by going and coming."""
    mark = f"{AWAY}:{contact.id}"
    if await occasions.stands(tx, mark):
        return
    await occasions.plan(tx, Occasion(mark, AWAY, contact.id, tx.now + DAY, {}))
    told = ContactAway(contact=contact.id, name=contact.name_of(person), helping=contact.seeking)
    post.tell(tx, contact.other, told, about=contact.id, topic=contact.theirs)


# Resting, ending


async def pause(tx: Transaction, person: Person, contact_id: str, days: int) -> int:
    """Rests from this contact; the other is told, kindly, until when. Writing again ends the rest. Returns the instant."""
    if days not in PAUSE_DAYS:
        raise Refused("old-button")
    contact = await mine_open(tx, person, contact_id)
    until = tx.now + days * DAY
    rests_until = contact.paused_until or 0
    if contact.paused_by == person.id and abs(rests_until - until) < DAY:
        return rests_until  # pressed twice
    if contact.paused_by != person.id and rests_until >= until:
        return rests_until  # the other rests as long
    await store.pause(tx, contact_id, person.id, until)
    told = ContactPaused(contact=contact_id, name=contact.name_of(person), until=until)
    post.tell(tx, contact.other, told, about=contact_id, until=until, topic=contact.theirs)
    return until


def _ending_id(contact: Contact) -> str:
    return f"{ENDING}:{contact.id}:{int(contact.seeking)}"


async def end_soon(tx: Transaction, person: Person, contact_id: str) -> tuple[Contact, bool]:
    """Ends a contact in a minute; until then the other hears nothing, and no words pass. False when it is over already."""
    contact = await mine(tx, person, contact_id)
    if contact.open and not await occasions.exists(tx, _ending_id(contact)):
        due = tx.now + UNDO_SECONDS
        await occasions.plan(tx, Occasion(_ending_id(contact), ENDING, contact_id, due, {"by": person.id}))
    return contact, contact.open


async def ends_soon(tx: Reader, contact: Contact) -> bool:
    """Whether this one has ended it, and may undo that."""
    return contact.open and await occasions.stands(tx, _ending_id(contact))


async def undo_end(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """The contact goes on. Refused when the minute is over, or somebody else has ended it."""
    contact = await mine(tx, person, contact_id)
    waits = await occasions.exists(tx, _ending_id(contact))
    if not contact.open or (waits and not await occasions.stands(tx, _ending_id(contact))):
        raise Refused("contact-undo-late")
    await occasions.cancel(tx, _ending_id(contact))
    return contact


async def end_now(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The minute is over."""
    person = await people_store.by_id(tx, str(occasion.facts["by"]))
    contact = None if person is None else await known(tx, person, occasion.about)
    if person is not None and contact is not None:
        await stop(tx, person, contact.id)
        await afterwards.plan(tx, contact)


async def stop(tx: Transaction, person: Person, contact_id: str, *, for_good: bool = False) -> Contact:
    """Ends a contact, at once; the other reads a neutral text (MATCH-05). Words on their way are taken back. `for_good`: this
    person talks with nobody here any more; whom they listened to can ask for somebody else in the same words."""
    contact = await mine(tx, person, contact_id)
    closed = await _close(tx, contact_id)
    if closed is None:
        return contact
    taken, planned = closed
    again = contact.request_id if for_good and not contact.seeking else None
    if contact.request_id is not None:
        await request_store.move(tx, contact.request_id, "withdrawn" if again else "closed", "open")
    told = ContactOver(
        contact=contact_id, name=contact.name_of(person), helping=contact.seeking, unread=(person.id, "relay") in taken, planned=planned,
        again=again or "", rest=contact.seeking and await helper_store.is_asked(tx, contact.other.id),
    )  # fmt: skip
    post.tell(tx, contact.other, told, topic=contact.theirs)
    chat_topics.over(tx, person, contact)
    return contact


async def _close(tx: Transaction, contact_id: str) -> tuple[set[tuple[str | None, str]], bool] | None:
    """Nothing is said or asked in it any more: what was taken back on its way (to whom, which kind), and whether the two had agreed on a
    time. None when it was closed already."""
    if not await store.close(tx, contact_id):
        return None
    taken = await outbox.withdraw(tx, contact_id)
    await standing.over(tx, contact_id, "ended")
    for kind in (RENEWAL, ENDING, silence.KIND):
        await occasions.drop(tx, contact_id, kind)
    return taken, await matters.ended(tx, contact_id)


async def end_for_both(tx: Transaction, contact_id: str) -> list[tuple[Contact, Person]]:
    """Ends a contact at an hour that both know of; as each of the two sees it, who is told by the caller. Empty when it is over."""
    pair = await store.both(tx, contact_id)
    if pair is None:
        return []
    await _close(tx, contact_id)
    chat_topics.over(tx, pair[1].other, pair[0])
    return [(pair[0], pair[1].other), (pair[1], pair[0].other)]


async def apart_or_talking(tx: Reader, one: Person, other: Person) -> bool:
    """Whether one of the two keeps away from the other, or they talk already."""
    return await store.blocked_either_way(tx, one.id, other.id) or await store.open_between(tx, one.id, other.id)


async def block(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """Not matched again, unless they are unblocked; the other reads only that the contact is over."""
    contact = await mine(tx, person, contact_id)
    await store.block(tx, person.id, contact.other.id)
    return await stop(tx, person, contact_id)


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody whom one has blocked: the name one knew, None once it is forgotten; `sign` tells them apart from the others, and
    nobody can be found by it."""

    sign: str
    name: str | None


async def blocked(tx: Reader, person: Person) -> list[Blocked]:
    """Whom this person has blocked, by name; those whose name is forgotten come last."""
    found = [Blocked(_sign(tx, person, id_), name) for id_, name in (await store.blocked_ones(tx, person.id)).items()]
    return sorted(found, key=lambda each: (each.name is None, order.key(each.name or ""), each.sign))


def _sign(tx: Reader, person: Person, other_id: str) -> str:
    return tx.seal.fingerprint(f"{person.id}:{other_id}", "blocked").hex()[:16]


async def blocked_in(tx: Reader, person: Person, contact: Contact) -> str:
    """The sign of the other of this contact, where this person has blocked them; else nothing."""
    there = await store.has_blocked(tx, person.id, contact.other.id)
    return _sign(tx, person, contact.other.id) if there else ""


async def unblock(tx: Transaction, person: Person, sign: str) -> Blocked:
    """They may be put in contact again, and hear nothing of it; what is over stays over. Pressed twice, it is refused."""
    for id_, name in (await store.blocked_ones(tx, person.id)).items():
        if _sign(tx, person, id_) == sign and await store.unblock(tx, person.id, id_):
            return Blocked(sign, name)
    raise Refused("unblock-gone")


# After six weeks


async def _plan_renewal(tx: Transaction, contact_id: str, every: int) -> None:
    await occasions.drop(tx, contact_id, RENEWAL)
    due = tx.now + every
    await occasions.plan(tx, Occasion(f"{RENEWAL}:{contact_id}:{due}", RENEWAL, contact_id, due, {"every": every}))


async def renewal(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Asks both whether to go on or to end (MATCH-06), and asks again after as long."""
    pair = await store.both(tx, occasion.about)
    if pair is None:
        return
    for contact, reader in ((pair[0], pair[1].other), (pair[1], pair[0].other)):
        told = RenewalAsked(contact=contact.id, name=contact.other.name, helping=not contact.seeking)
        post.tell(tx, reader, told, about=contact.id, asks=True, topic=contact.topic)
    await _plan_renewal(tx, occasion.about, int(occasion.facts.get("every", RENEWAL_SECONDS)))


async def renew(tx: Transaction, person: Person, contact_id: str, renewal: int) -> Contact:
    """Goes on for as long again: `renewal` seconds."""
    contact = await mine_open(tx, person, contact_id)
    await _plan_renewal(tx, contact_id, renewal)
    return contact


async def fresh_silence(tx: Reader, letter: Letter) -> Letter | None:
    """Not when there were words meanwhile."""
    return await fresh(tx, letter) if await silence.fresh(tx, letter) else None


SUBJECT = Subject(
    unfold={RENEWAL: renewal, ENDING: end_now, AWAY: elapsed, LINES: elapsed, MANY: elapsed, silence.KIND: silence.due},
    freshen={
        silence.SilenceAsked.screen: fresh_silence,
        Relay.screen: fresh,
        RenewalAsked.screen: fresh,
        ContactOpened.screen: fresh,
        ContactPaused.screen: fresh,
        ContactAway.screen: fresh_away,
    },
    lost={ContactOpened.screen: lost, CrisisShown.screen: lost, Relay.screen: words_lost},
    arrived={Relay.screen: threads.arrived},
    doubtful={Relay.screen: words_doubtful},
    away=away,
)
