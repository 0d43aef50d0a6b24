"""Rows of words that wait until their writer says whom they are for."""

from dataclasses import asdict
from typing import Any

import msgspec

from bot.domain.contacts import Unsent, Words, joined
from bot.storage.database import Reader, Row, Transaction

_decode = msgspec.json.Decoder(dict[str, Any]).decode


def _from_row(tx: Reader, row: Row) -> Unsent:
    kept = _decode(tx.seal.open(row["words"], "unsent.words"))
    parts = msgspec.convert([*kept.get("before", ()), kept], tuple[Words, ...])
    return Unsent(row["token"], joined(parts), str(kept.get("contact", "")), str(kept.get("group", "")), parts)


async def keep(tx: Transaction, person_id: str, unsent: Unsent, expires_at: int) -> None:
    """In the place of those that waited before."""
    *before, last = map(asdict, unsent.messages)
    kept = {"contact": unsent.contact_id, "group": unsent.group_id, "before": before, **last}
    await tx.rows(
        """INSERT INTO unsent (person_id, token, words, expires_at) VALUES (:person, :token, :words, :expires)
           ON CONFLICT (person_id) DO UPDATE SET token = excluded.token, words = excluded.words,
               expires_at = excluded.expires_at""",
        person=person_id,
        token=unsent.token,
        words=tx.seal.close(msgspec.json.encode(kept).decode(), "unsent.words"),
        expires=expires_at,
    )


async def of(tx: Reader, person_id: str) -> Unsent | None:
    row = await tx.row(
        "SELECT * FROM unsent WHERE person_id = :person AND expires_at > :now", person=person_id, now=tx.now
    )
    return None if row is None else _from_row(tx, row)


async def take(tx: Transaction, person_id: str, token: str) -> Unsent | None:
    """The words under this token, which wait no longer; None when they are gone, or others took their place."""
    rows = await tx.rows(
        "DELETE FROM unsent WHERE person_id = :person AND token = :token AND expires_at > :now RETURNING *",
        person=person_id,
        token=token,
        now=tx.now,
    )
    return _from_row(tx, rows[0]) if rows else None
