"""Questions the bot has asked and not heard the answer to: they live in the database, so a restart forgets none."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from bot.domain.times import DAY
from bot.storage.database import Reader, Row, Transaction
from bot.storage.people import dialogs as store
from bot.storage.sealing import KeyTrouble

log = logging.getLogger("entraide.dialogs")

LASTS_SECONDS = 2 * DAY

_decode = msgspec.json.Decoder(dict[str, Any]).decode


@dataclass(frozen=True, slots=True)
class Dialog:
    """`step` names who reads the next words, `answers` what was said so far, `asked_at` is in UTC epoch seconds. `aside`: words
    are no answer to it until it is asked again.
    """

    step: str
    answers: dict[str, Any]
    asked_at: int
    aside: bool = False


async def ask(tx: Transaction, person_id: str, step: str, answers: dict[str, Any]) -> None:
    """The next words of this person answer `step`; a question that was open is dropped."""
    words = msgspec.json.encode(answers).decode()
    await store.put(tx, person_id, step, words, tx.now + LASTS_SECONDS)


async def set_aside(tx: Transaction, person_id: str) -> None:
    """The question stays, with what was said so far, but the next words are no answer to it."""
    await store.set_aside(tx, person_id)


async def end(tx: Transaction, person_id: str) -> None:
    await store.drop(tx, person_id)


async def open_on(tx: Reader, person_id: str, step: str) -> Dialog | None:
    """The question that is open, set aside or not, when it is this one."""
    row = await store.open_on(tx, person_id, step)
    return None if row is None else of(tx, row)


async def who_is_on(tx: Reader, people: Iterable[str], step: str) -> set[str]:
    """Those of these people to whom this question stands open, or set aside."""
    return await store.who_is_on(tx, people, step)


def of(tx: Reader, row: Row) -> Dialog | None:
    """The question that is open, from a row read with its person; None when there is none or it is over.

    One that cannot be read any more counts as none: it must not keep this person from every other answer.
    """
    if row["step"] is None or row["expires_at"] <= tx.now:
        return None
    step = str(row["step"])
    try:
        answers = _decode(tx.seal.open(row["answers"], "dialog.answers"))
        return Dialog(
            step.removeprefix(store.ASIDE), answers, row["expires_at"] - LASTS_SECONDS, step.startswith(store.ASIDE)
        )
    except (KeyTrouble, ValueError) as trouble:
        log.error("dialog.unreadable", extra={"step": row["step"], "error": type(trouble).__name__})
        return None
