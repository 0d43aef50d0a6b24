"""What waits for somebody: what their home screen begins with (TALK-04)."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.contacts import appointments, contacts, inbox, unsent
from bot.services.meetings import companions, meetings, proposals
from bot.services.peers import box, referents, rota
from bot.services.team import inquiries, nominations, reports
from bot.storage.database import Reader
from bot.storage.meetings import waitlist
from bot.storage.peers import peers as request_store
from bot.storage.people import todo as store

WORDS_LAST_SECONDS = 7 * DAY  # words that were left so long were read, and ask for nothing any more


@dataclass(frozen=True, slots=True)
class Waits:
    """`kind` is one of KINDS, `id` what its button opens; `name` is a person's, a group's or a meeting's. `at`: the deadline
    or the start, UTC epoch seconds. `n`: how many people wait there.
    """

    kind: str
    id: str = ""
    name: str = ""
    at: int | None = None
    n: int = 1


# The most urgent first: others wait, or a day passes.
KINDS = (
    "found",
    "offer",
    "box",
    "situation",
    "companion",
    "turn",
    "seat",
    "time",
    "words",
    "inbox",
    "unsent",
    "inquiry",
    "join",
    "helpers",
    "own-words",
    "reports",
    "facilitate",
    "coordinate",
    "refer",
    "proposal-ends",
    "proposal",
    "time-at",
    "turn-at",
    "meeting",
)

# What somebody was asked themselves, and answers by a button and not by words.
ASKED = ("offer", "situation", "companion", "turn", "seat", "time", "facilitate", "coordinate", "refer")


async def waiting(tx: Reader, person: Person, kinds: Sequence[str] = KINDS) -> list[Waits]:
    """All of these kinds that wait for this person, in the order of KINDS."""
    found: list[Waits] = []
    there = await store.may_wait(tx, person.id)
    for read, where in dict.fromkeys(_OF[kind] for kind in kinds):
        if person.coordinator or not where or where & there:
            found += await read(tx, person)
    return sorted((one for one in found if one.kind in kinds), key=lambda one: KINDS.index(one.kind))


async def _found(tx: Reader, person: Person) -> list[Waits]:
    """The answer of a helper, which the seeker has not answered."""
    pending = await request_store.pending(tx, person.id)
    offer = await request_store.offer(tx, pending[1]) if pending is not None and pending[1] else None
    return [Waits("found", offer.id, at=offer.deadline)] if offer is not None and offer.deadline > tx.now else []


async def _offers(tx: Reader, person: Person) -> list[Waits]:
    offers = await request_store.live_of_helper(tx, person.id, "asked")
    return [Waits("offer", one.id, at=one.deadline) for one in offers if one.deadline > tx.now]


async def _box(tx: Reader, person: Person) -> list[Waits]:
    """Questions that somebody asked without a name."""
    return [Waits("box", id_, at=until) for id_, until in await box.waiting(tx, person) if until > tx.now]


async def _seats(tx: Reader, person: Person) -> list[Waits]:
    """Places that are kept for them for a time."""
    return [Waits("seat", id_, title, until) for id_, title, until in await waitlist.offered_to(tx, person.id)]


async def _words(tx: Reader, person: Person) -> list[Waits]:
    """Contacts who wrote last."""
    at = await store.unanswered(tx, person.id, tx.now - WORDS_LAST_SECONDS)
    known = await contacts.open_ones(tx, person) if at else []
    return [
        Waits("words", one.id, one.other.name) for one in sorted(known, key=lambda c: at.get(c.id, 0)) if one.id in at
    ]


async def _times(tx: Reader, person: Person) -> list[Waits]:
    """Of each contact the times that the other proposes, and what both agreed on."""
    there = await appointments.of_person(tx, person)
    known = await contacts.open_ones(tx, person) if there else []
    found = [(each, there[each.id]) for each in known if each.id in there]
    asked = [Waits("time", each.id, each.other.name) for each, at in found if appointments.proposes(person, at)]
    return asked + [Waits("time-at", each.id, each.other.name, at.agreed) for each, at in found if at.agreed]


async def _inbox(tx: Reader, person: Person) -> list[Waits]:
    """Members who wrote to those who facilitate."""
    return [Waits("inbox", one.id, one.name) for one in await inbox.unanswered(tx, person)]


async def _unsent(tx: Reader, person: Person) -> list[Waits]:
    """Their own words, which wait until they say whom they are for."""
    kept = await unsent.waiting(tx, person)
    return [] if kept is None else [Waits("unsent", kept.token)]


async def _inquiries(tx: Reader, person: Person) -> list[Waits]:
    """What the coordination asked them."""
    return [Waits("inquiry", id_) for id_ in await inquiries.waiting(tx, person)]


async def _nominations(tx: Reader, person: Person) -> list[Waits]:
    """What they were asked to do: to facilitate a group, which has a name, to coordinate, or to be a referent."""
    asked = await nominations.waiting(tx, person)
    return [Waits(what, id_, name) for id_, what, name in asked]


async def _situations(tx: Reader, person: Person) -> list[Waits]:
    """Somebody who listens would like to talk with this referent."""
    return [Waits("situation", one.id, at=one.deadline) for one in await referents.waiting(tx, person)]


async def _doors(tx: Reader, person: Person) -> list[Waits]:
    doors = await store.at_doors_of(tx, person.id)
    if person.coordinator:
        doors += await store.at_unled_doors(tx)
    return [Waits("join", id_, name, n=n) for id_, name, n in doors]


async def _helpers(tx: Reader, person: Person) -> list[Waits]:
    """Who offers to listen, and who would say something of themselves."""
    offers, texts = await store.helpers_waiting(tx, person.id) if person.coordinator else (0, 0)
    return [Waits(kind, n=n) for kind, n in (("helpers", offers), ("own-words", texts)) if n]


async def _reports(tx: Reader, person: Person) -> list[Waits]:
    return [Waits("reports")] if person.coordinator and await reports.left_over(tx, person) else []


async def _proposals(tx: Reader, person: Person) -> list[Waits]:
    """Dates they have not answered, and those that wait for a choice."""
    found = await proposals.waiting(tx, person)
    return [Waits("proposal-ends" if ended else "proposal", id_, title, at) for id_, title, at, ended in found]


async def _meeting(tx: Reader, person: Person) -> list[Waits]:
    """The next meeting they come to, or might; else the next of their groups."""
    found = await meetings.next_of(tx, person)
    return [Waits("meeting", found["id"], found["title"], found["starts_at"])] if found else []


async def _companions(tx: Reader, person: Person) -> list[Waits]:
    """Somebody would like to be met at their first meeting."""
    return [Waits("companion", one.id, at=one.deadline) for one in await companions.waiting(tx, person)]


async def _turns(tx: Reader, person: Person) -> list[Waits]:
    """Hours in which nobody has promised to answer, or that somebody would swap."""
    asked = await rota.waiting(tx, person)
    return [] if asked is None else [Waits("turn", asked.id, at=asked.deadline)]


async def _promises(tx: Reader, person: Person) -> list[Waits]:
    """Hours in which they have promised to answer, now or within a day."""
    found = await rota.near(tx, person)
    return [] if found is None else [Waits("turn-at", found.id, at=found.starts_at)]


# What reads each kind, and where it may be found at all; nowhere: it is read each time.
_OF = {
    "found": (_found, frozenset({"found"})),
    "offer": (_offers, frozenset({"offer"})),
    "box": (_box, frozenset({"box"})),
    "seat": (_seats, frozenset({"seat"})),
    "words": (_words, frozenset({"seeks", "helps"})),
    "time": (_times, frozenset({"seeks", "helps"})),
    "inbox": (_inbox, frozenset({"inbox"})),
    "unsent": (_unsent, frozenset({"unsent"})),
    "inquiry": (_inquiries, frozenset({"inquiry"})),
    "join": (_doors, frozenset({"door"})),
    "helpers": (_helpers, frozenset()),
    "own-words": (_helpers, frozenset()),
    "reports": (_reports, frozenset()),
    "facilitate": (_nominations, frozenset({"nomination"})),
    "coordinate": (_nominations, frozenset({"nomination"})),
    "refer": (_nominations, frozenset({"nomination"})),
    "situation": (_situations, frozenset({"situation"})),
    "companion": (_companions, frozenset({"companion"})),
    "turn": (_turns, frozenset({"turn"})),
    "turn-at": (_promises, frozenset({"promise"})),
    "proposal-ends": (_proposals, frozenset({"proposal"})),
    "proposal": (_proposals, frozenset({"proposal"})),
    "time-at": (_times, frozenset({"seeks", "helps"})),
    "meeting": (_meeting, frozenset()),
}
