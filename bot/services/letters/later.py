"""What was promised for later: occasions unfold into letters, the truth is checked again, and outcomes are written down."""

import logging
from collections import Counter
from collections.abc import Awaitable, Iterable
from dataclasses import replace
from typing import Protocol

from bot.domain.letters import PUT_OFF_SECONDS, TROUBLED, Letter, Outcome
from bot.logs import without_words
from bot.services import announcements, subjects
from bot.services.contacts import talking
from bot.services.groups import chats
from bot.services.letters import reach, standing
from bot.services.meetings import cards, shown
from bot.services.people import menus
from bot.storage.database import Reader, Transaction
from bot.storage.errors import is_down
from bot.storage.letters import occasions, outbox
from bot.storage.meetings import shown as shown_store
from bot.storage.people import people as people_store

log = logging.getLogger("entraide.later")

SLICE = 200  # people
AT_ONCE = 20  # occasions


async def flush(tx: Transaction) -> None:
    """Writes what was collected in this transaction, just before its commit."""
    await people_store.note_who_spoke(tx)
    await standing.follow_roles(tx)
    await menus.follow(tx)
    await shown_store.others(
        tx, [(m.person_id, m.edits) for m in tx.letters if m.kind == "reply" and m.person_id and m.edits]
    )
    await standing.keep_outcomes(tx)
    await outbox.flush(tx)


async def unfold(tx: Transaction) -> bool:
    """What is due, first what has waited longest: some occasions, until they have given a slice of letters, or one slice of a long
    one. False when none is due. One that breaks is tried again later, so that it does not stand in the way of the others."""
    found = False
    for _ in range(AT_ONCE):
        letters = len(tx.letters)
        try:
            async with tx.alone():
                whole = await _unfold_one(tx)
        except Exception as bug:
            if is_down(bug):
                raise
            del tx.letters[letters:]
            facts = {"occasion": await put_off(tx), "error": type(bug).__name__}
            log.error("occasion.failed", extra=facts, exc_info=without_words(bug))
            whole = True
        if whole is None:
            break
        found = True
        if not whole or len(tx.letters) >= SLICE:
            break
    return found


async def _unfold_one(tx: Transaction) -> bool | None:
    """Whether all of it is unfolded; None when none is due."""
    occasion = await occasions.due(tx)
    if occasion is None:
        return None
    cursor = await subjects.unfold()[occasion.kind](tx, occasion, SLICE)
    if cursor != occasion.cursor or cursor is None:
        await occasions.advance(tx, occasion, cursor)
    return cursor is None


async def put_off(tx: Transaction) -> str | None:
    """What has waited longest waits for longer; returns its kind."""
    return await occasions.put_off(tx, tx.now + PUT_OFF_SECONDS)


async def claim(tx: Transaction, most: int) -> list[Letter]:
    """Due letters, leased, each true at this moment; those that are not true any more are taken back."""
    await _settle_left(tx, await outbox.take_over(tx), "who had it in hand is gone")
    ready, void = [], []
    for letter, fresh in await _as_they_are(tx, await outbox.claim(tx, most)):
        if isinstance(fresh, Exception):
            void.append(Outcome(letter, "later", at=tx.now + PUT_OFF_SECONDS, trouble=type(fresh).__name__))
        elif fresh is None:
            void.append(Outcome(letter, "void"))
        elif fresh.due_at > tx.now:
            void.append(Outcome(fresh, "later", at=fresh.due_at))
        else:
            ready.append(fresh)
    ready, same = await _one_for_each_slot(tx, ready)
    await settle(tx, void + same)
    return ready


async def _as_they_are(tx: Transaction, letters: list[Letter]) -> list[tuple[Letter, Letter | Exception | None]]:
    """Each letter, and what it is at this moment. They are looked at together; when one breaks that, whatever it is, each alone:
    the others go."""
    if not letters:
        return []
    try:
        async with tx.alone():
            return list(zip(letters, await _freshened(tx, letters), strict=True))
    except Exception as bug:
        if is_down(bug):
            raise
    found: list[tuple[Letter, Letter | Exception | None]] = []
    for letter in letters:
        try:
            async with tx.alone():
                found.append((letter, (await _freshened(tx, [letter]))[0]))
        except Exception as bug:
            if is_down(bug):
                raise
            facts = {"letter": letter.label, "screen": letter.screen, "error": type(bug).__name__, "todo": TROUBLED}
            log.error("letter.failed", extra=facts, exc_info=without_words(bug))
            found.append((letter, bug))
    return found


async def _freshened(tx: Transaction, letters: list[Letter]) -> list[Letter | None]:
    one, many = subjects.freshen(), subjects.freshen_many()
    fresh: dict[str, Letter | None] = {letter.id: letter for letter in letters}
    for screen in {letter.screen for letter in letters}:
        of_screen = [letter for letter in letters if letter.screen == screen]
        if screen in subjects.reads():
            theirs = [letter for letter in of_screen if await standing.may_answer(tx, letter)]
            fresh |= dict.fromkeys([letter.id for letter in of_screen])
            fresh |= {letter.id: letter for letter in theirs}
            of_screen = theirs
        if screen in many:
            found = await many[screen](tx, of_screen)
        elif screen in one:
            found = [await one[screen](tx, letter) for letter in of_screen]
        else:
            continue
        fresh |= {letter.id: now for letter, now in zip(of_screen, found, strict=True)}
    return [fresh[letter.id] for letter in letters]


async def _one_for_each_slot(tx: Transaction, letters: list[Letter]) -> tuple[list[Letter], list[Outcome]]:
    """Letters of slots edit the message that stands there; of several for one slot the first says it all.

    While another letter for the slot is on its way, the id of its message is not known yet: this one waits a second.
    """
    ready, outcomes = [], []
    slots = Counter(letter.slot for letter in letters if letter.slot is not None)
    there = await outbox.in_slots(tx, list(slots)) if slots else {}
    done: set[str] = set()
    for letter in letters:
        if letter.slot is None:
            ready.append(letter)
        elif letter.slot in done:
            outcomes.append(Outcome(letter, "void"))
        else:
            done.add(letter.slot)
            stands, leased = there[letter.slot]
            if leased > slots[letter.slot]:
                outcomes.append(Outcome(letter, "later", at=tx.now + 1))
            else:
                ready.append(replace(letter, edits=stands))
    return ready, outcomes


async def settle(tx: Transaction, outcomes: list[Outcome]) -> None:
    """Writes down what became of letters, with what follows. The words of a finished letter are gone with its row (MATCH-07).

    Of a letter that somebody else took over, or whose reader was erased, nothing is written.
    """
    if outcomes:
        await follow(tx, await _finish(tx, outcomes))


async def follow(tx: Transaction, outcomes: list[Outcome]) -> None:
    """What follows from these outcomes."""
    finished = [outcome for outcome in outcomes if outcome.kind != "later"]
    for outcome in outcomes:
        if outcome.moved_to is not None or outcome.letter.slot is not None:
            await _each_alone(tx, _follow_up(tx, outcome), [outcome])
    spread = [f for f in finished if f.letter.kind == "announcement"]
    if spread:
        await _each_alone(tx, announcements.count(tx, spread), spread)
    replies = [f for f in finished if f.letter.kind == "reply" and f.kind == "sent"]
    if replies:
        await _each_alone(tx, shown.arrived(tx, replies), replies)
    talk = await talking.who_talk(tx, finished)
    for outcome in finished:
        if outcome.letter.person_id in talk or not _nothing_follows(outcome):
            await _each_alone(tx, _arrived_or_not(tx, outcome), [outcome])


def _nothing_follows(outcome: Outcome) -> bool:
    """Of most letters that stand in the chat of their reader, who talks with nobody meanwhile, nobody else learns anything."""
    letter = outcome.letter
    arrived = outcome.kind == "sent" and letter.group_chat_id is None and not outcome.unreachable
    return arrived and letter.screen not in subjects.arrived()


async def _each_alone(tx: Transaction, work: Awaitable[object], outcomes: list[Outcome]) -> None:
    """What follows from these outcomes; where that raises, what follows from the others is written all the same."""
    try:
        async with tx.alone():
            await work
    except Exception as bug:
        if is_down(bug):
            raise
        log.error("outcomes.failed", extra={"letters": len(outcomes)}, exc_info=without_words(bug))


async def _follow_up(tx: Transaction, outcome: Outcome) -> None:
    """What the outcome of a letter with a slot, or to a chat that moved, means for the chat's address and what stands in the slot."""
    letter = outcome.letter
    if outcome.moved_to is not None:
        await outbox.readdress(tx, letter.id, outcome.moved_to)
        if letter.group_chat_id is not None:
            await chats.moved(tx, letter.group_chat_id, outcome.moved_to)
    # What stands where the bot may not write now can be edited when it may again.
    if (
        outcome.kind == "gone"
        and letter.slot is not None
        and not (letter.edits and (outcome.unreachable or outcome.mute))
    ):
        await outbox.close_slot(tx, letter.slot)
    stands = outcome.message_id or letter.edits
    if outcome.kind == "sent" and stands is not None and letter.slot is not None and letter.about is not None:
        await cards.stands(tx, letter, stands)
        await standing.stands(tx, letter)


async def _arrived_or_not(tx: Transaction, outcome: Outcome) -> None:
    """What others learn from it: who waited for this letter to be read, who waits for the same person, where nobody reads."""
    letter = outcome.letter
    await talking.came_between(tx, outcome)
    if outcome.kind == "sent" and letter.screen in subjects.arrived():
        await subjects.arrived()[letter.screen](tx, outcome)
    if outcome.kind == "gone" and letter.kind == "mend" and not outcome.unreachable:
        await shown.gone(tx, letter)
    if outcome.kind == "doubtful" and letter.screen in subjects.doubtful():
        await subjects.doubtful()[letter.screen](tx, letter)
    if outcome.kind == "gone":
        await reach.lost(tx, letter)
    if letter.person_id is not None and outcome.unreachable:
        await reach.away(tx, letter.person_id)
    if letter.group_chat_id is not None and outcome.unreachable:
        await chats.left(tx, letter.group_chat_id)
    elif letter.group_chat_id is not None:
        await chats.settled(tx, letter, outcome.kind, outcome.mute)


async def _finish(tx: Transaction, outcomes: list[Outcome]) -> list[Outcome]:
    """The rows of the letters themselves: gone, or waiting again. Returns the outcomes of those that were ours."""
    again = await outbox.again(
        tx, [(outcome.letter.id, outcome.at, outcome.trouble) for outcome in outcomes if outcome.kind == "later"]
    )
    done = await outbox.done(tx, [outcome.letter.id for outcome in outcomes if outcome.kind != "later"])
    return [outcome for outcome in outcomes if outcome.letter.id in (again if outcome.kind == "later" else done)]


class OnTheirWay(Protocol):
    """What is known of the letters that an earlier process had in hand. `before`: who it was."""

    before: str | None

    def has_arrived(self, letter: str) -> bool: ...
    def may_have_left(self, letter: str) -> bool: ...


async def take_back(tx: Transaction, underway: OnTheirWay, *, shared: bool = False) -> None:
    """At the start: what an earlier process had in hand. What has arrived is counted, what has certainly not left waits again.

    `shared`: others serve with this database, and hold letters too.
    """
    left = []
    for letter in await outbox.take_from(tx, underway.before if shared else None):
        if underway.has_arrived(letter.id):
            await settle(tx, [Outcome(letter, "sent")])
        elif underway.may_have_left(letter.id):
            left.append(letter)
        else:
            await _wait_again(tx, [letter])
    await _settle_left(tx, left, "in hand when the last process ended")


async def take_these(tx: Transaction, ids: Iterable[str]) -> list[Letter]:
    """Replies that another process has had in hand for too long while its person goes on; they are said from here."""
    letters = await outbox.take_these(tx, ids)
    _doubt(letters, "who had it in hand did not say it")
    return letters


def _doubt(letters: list[Letter], why: str) -> None:
    for letter in letters:
        log.warning("letter.doubtful", extra={"letter": letter.label, "kind": letter.kind, "why": why})


async def _settle_left(tx: Transaction, letters: list[Letter], why: str) -> None:
    """Letters that somebody left behind, and that may have gone without our knowing: those that may go twice wait again, the
    others are told as doubtful to whom they concern."""
    _doubt(letters, why)
    await settle(tx, [Outcome(letter, "doubtful") for letter in letters if letter.once])
    await _wait_again(tx, [letter for letter in letters if not letter.once])


async def _wait_again(tx: Transaction, letters: list[Letter]) -> None:
    await outbox.again(tx, [(letter.id, letter.due_at, None) for letter in letters])
    tx.planned = tx.planned or bool(letters)  # whoever looks up what is due has to know


async def let_go(tx: Transaction) -> int:
    """An operator lets go what could not be said because of an error of ours: whoever waits for it learns that it will not
    arrive. Returns how many these were."""
    letters, many = await outbox.let_go(tx)
    await follow(tx, [Outcome(letter, "gone") for letter in letters])
    return many


async def next_due(tx: Reader) -> int | None:
    """When something has to be done next, UTC epoch seconds."""
    known = [at for at in (await outbox.next_due(tx), await occasions.next_due(tx)) if at is not None]
    return min(known, default=None)
