"""Questions the bot has asked and not heard the answer to: they live in the database, so a restart forgets none."""

from dataclasses import dataclass
from typing import Any

import msgspec

from bot.domain.times import DAY
from bot.storage import dialogs as store
from bot.storage.database import Transaction

LASTS_SECONDS = 2 * DAY


@dataclass(frozen=True, slots=True)
class Dialog:
    """`step` names who reads the next words, `answers` what was said so far, `expires_at` is in UTC epoch seconds."""

    step: str
    answers: dict[str, Any]
    expires_at: int


async def ask(tx: Transaction, person_id: str, step: str, answers: dict[str, Any]) -> None:
    """The next words of this person answer `step`; a question that was open is dropped."""
    words = msgspec.json.encode(answers).decode()
    await store.put(tx, person_id, step, words, tx.now + LASTS_SECONDS)


async def end(tx: Transaction, person_id: str) -> None:
    await store.drop(tx, person_id)


def read(step: str | None, words: str | None, expires_at: int | None, now: int) -> Dialog | None:
    """The dialog of a row read with its person; None when there is none or it is over."""
    if step is None or words is None or expires_at is None or expires_at <= now:
        return None
    return Dialog(step, msgspec.json.decode(words), expires_at)
