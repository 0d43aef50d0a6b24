"""Who cannot be reached holds up nobody: what waits for them goes on, and who waited is told (TALK-07)."""

from bot.domain.letters import Letter
from bot.domain.peers import Request
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services import subjects
from bot.services.letters import post
from bot.services.meetings import seats
from bot.services.peers import matching, peers
from bot.services.peers.told import Found, LeftAlone, Offered
from bot.services.people import people
from bot.services.subjects import Export, Subject, elapsed
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import peers as request_store
from bot.storage.people import people as people_store
from bot.storage.people import privacy as kept

# A request that ended because its seeker could not be reached: for so long they are told of it when they come back.
LEFT_ALONE = "peer-left-alone"
LEFT_ALONE_SECONDS = 30 * DAY


# Coming and going


async def away(tx: Transaction, person_id: str) -> None:
    """This person cannot be reached: nothing is written to them until they speak again. Twice is once."""
    if not await people_store.unreachable(tx, person_id):
        return
    person = await people_store.by_id(tx, person_id)
    if person is not None:
        for moves_on in subjects.away():
            await moves_on(tx, person)


async def heard(tx: Transaction, person: Person, *, private: bool) -> None:
    """This person speaks. In the private chat that shows that they can be reached: who blocked the bot can still press in a
    group chat.
    """
    people.note_heard(tx, person)
    if person.reachable or not private:
        return
    await people_store.reachable(tx, person.id)
    request = await request_store.left_alone(tx, person.id, LEFT_ALONE)
    again = await people.again(tx, person)
    await seats.back(tx, again)
    if request is not None:
        await _mark(tx, request, told=1)
        post.tell(tx, again, LeftAlone(request=request.id), about=request.id, conversation=True)


async def lost(tx: Transaction, letter: Letter) -> None:
    """This letter will never arrive."""
    moves_on = subjects.lost().get(letter.screen)
    if moves_on is not None:
        await moves_on(tx, letter)


# Asking for a peer


async def _no_peer(tx: Transaction, person: Person) -> None:
    """As a helper: others are asked. As a seeker: the helper is free again."""
    await matching.release(tx, person.id, "asked", "accepted")
    waiting = await request_store.pending(tx, person.id)
    if waiting is not None:
        await _leave_alone(tx, waiting[0])


async def _offer_lost(tx: Transaction, letter: Letter) -> None:
    """The helper will never read the question: the next one is asked."""
    offer = await request_store.offer(tx, letter.about or "")
    if offer is not None and offer.state == "asked":
        await matching.search_again(tx, offer, "lapsed")


async def _answer_lost(tx: Transaction, letter: Letter) -> None:
    """The seeker will never read that somebody was found: that helper is free again."""
    offer = await request_store.offer(tx, letter.about or "")
    if offer is not None and offer.state == "accepted":
        await _leave_alone(tx, offer.request)


async def _leave_alone(tx: Transaction, request: Request) -> None:
    """Nobody is asked any more for somebody who cannot be reached. They read it when they come back, and may ask again:
    the same helper too, but only once, so that nobody is asked over and over by somebody who goes and comes.
    """
    before = await occasions.stands(tx, f"{LEFT_ALONE}:{request.id}")
    await peers.take_back(tx, request, "withdrawn" if before else "lapsed")
    await _mark(tx, request)


async def _mark(tx: Transaction, request: Request, **facts: int) -> None:
    id_ = f"{LEFT_ALONE}:{request.id}"
    await occasions.plan(tx, Occasion(id_, LEFT_ALONE, request.id, tx.now + LEFT_ALONE_SECONDS, facts))


# What else is told to somebody who did not just speak: nobody waits until they have read it, or answered.
NOBODY_WAITS = frozenset({
    "afterwards", "announcement", "announcement-progress", "box-answers", "box-nobody-answered", "charter-new", "contact-away",
    "contact-ended", "contact-over", "contact-paused", "digest",
    "facilitator-no-more", "few-come", "group-led-alone", "group-unled", "helper-approved", "helper-declined", "helper-ended",
    "helper-unanswered", "inbox-answered", "inbox-begun", "inbox-gone", "inbox-waits", "inquiry-gone", "inquiry-lost",
    "join-accepted", "join-declined", "join-unanswered", "media-changed", "meeting-news", "member-removed-told", "menu-commands",
    "names-lapsed", "offer-not-needed", "on-the-way", "over", "own-words-declined", "own-words-shown", "own-words-unread",
    "peer-left-alone", "peer-next", "peer-nobody", "peer-waited", "place-mute", "relay-doubtful", "relay-gone", "relay-left",
    "relay-older", "reminder", "renewal", "report-again-told", "report-told", "report-unanswered", "routine", "silence", "still-there",
    "rota-ended", "rota-gaps", "rota-not-swapped", "rota-soon", "rota-swapped",
    "team-gone", "referent-no-more", "situation-no", "companion-none", "companion-over",
    "proposal-asked", "proposal-became", "proposal-declined", "proposal-silent", "proposal-waits",
    "closure-news", "series-news", "slot-cover",
    "slot-no-more", "supervision", "tally-asked", "there-asked", "team-no",
    "team-unanswered", "talk-card", "team-waits", "team-yes", "time-cancelled", "time-lapsed", "time-none", "time-soon",
    "relay-taken", "topic-deleted", "topic-here", "topic-made", "topic-named", "topic-over",
    "meeting-shown", "mission-answered", "place-removed", "words-taken",
    # in group chats: those who facilitate hear when nothing can be written there
    "announcement-here", "meeting-card", "place-linked",
})  # fmt: skip


async def _letters(tx: Reader, person: Person) -> int:
    return (await kept.footprint(tx, person.id))["letters"]


SUBJECT = Subject(
    unfold={LEFT_ALONE: elapsed},
    lost={Offered.screen: _offer_lost, Found.screen: _answer_lost},
    away=_no_peer,
    exports={"messages_waiting": Export(("letter",), _letters)},
)
