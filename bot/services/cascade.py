"""One after the other, or a few at once: something is offered to a person, with time to answer, then to the next (MATCH-01)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.services.letters import standing
from bot.services.letters.told import Told
from bot.storage.database import Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion

M = TypeVar("M")
"""What is offered: a request for a peer, a place at a meeting."""

W = TypeVar("W")
"""Who is asked, with what is known of them."""

# The kinds of occasions that end an offer, or free what can be offered, and the screens of the letters that make one: after a
# backup was restored, what was offered goes on to the next.
LAPSES: set[str] = set()
OFFERS: set[str] = set()


@dataclass(frozen=True, slots=True)
class Cascade(Generic[M, W]):
    """How one kind of thing is offered. `lapse`: the kind of the occasion that comes at a deadline; `letter`: the question.

    `choose`: who is asked next, None when nobody is left. `deadline`: until when this person may answer, UTC epoch seconds.
    `put`: stores the offer, writes the question, and gives the id of the offer.
    """

    lapse: str
    letter: type[Told]
    choose: Callable[[Transaction, M], Awaitable[W | None]]
    deadline: Callable[[M, W, int], int]
    put: Callable[[Transaction, M, W, int], Awaitable[str]]

    def __post_init__(self) -> None:
        LAPSES.add(self.lapse)
        OFFERS.add(self.letter.screen)

    async def offer(self, tx: Transaction, matter: M) -> bool:
        """Asks the next one. False when nobody is left."""
        who = await self.choose(tx, matter)
        if who is not None:
            await self.offer_to(tx, matter, who)
        return who is not None

    async def offer_to(self, tx: Transaction, matter: M, who: W) -> None:
        deadline = self.deadline(matter, who, tx.now)
        await self.wait(tx, await self.put(tx, matter, who, deadline), deadline)

    async def wait(self, tx: Transaction, offer_id: str, deadline: int) -> None:
        """The offer is looked at again at its deadline, unless it is settled before."""
        await occasions.plan(tx, Occasion(f"{self.lapse}:{offer_id}", self.lapse, offer_id, deadline, {}))

    async def settled(self, tx: Transaction, offer_id: str, reason: str, of: str = "") -> None:
        """The offer has ended: nothing more is said about it, and where it was read it says why (one of `standing.REASONS`), and `of`
        which meeting it was."""
        await occasions.drop(tx, offer_id, self.lapse)
        await outbox.withdraw(tx, offer_id)
        await standing.over(tx, offer_id, reason, of)
