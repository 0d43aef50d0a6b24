"""Which updates were taken already, and which could not be."""

import json
from collections.abc import Iterable

from bot.storage.database import Reader, Transaction


async def seen(tx: Reader, ids: list[int]) -> set[int]:
    """Those of these update ids that were taken before."""
    if len(ids) == 1:
        rows = await tx.rows("SELECT id FROM seen_update WHERE id = :id", id=ids[0])
    else:
        rows = await tx.rows(
            "SELECT id FROM seen_update WHERE id BETWEEN :least AND :most", least=min(ids), most=max(ids)
        )
    return {row["id"] for row in rows}


async def mark_seen(tx: Transaction, ids: Iterable[int]) -> None:
    await tx.rows(
        """INSERT INTO seen_update (id, seen_at) SELECT CAST(value AS BIGINT), :now FROM json_each(:ids) WHERE true
           ON CONFLICT (id) DO NOTHING""",
        ids=json.dumps(list(ids)),
        now=tx.now,
    )


async def forget_all(tx: Transaction) -> None:
    """For another bot, which counts its updates anew: what it is told must not pass for something taken before."""
    await tx.rows("DELETE FROM seen_update")


async def mark_failed(tx: Transaction, id_: int, error: str) -> None:
    """Remembers the id and the kind of error, never the words."""
    await tx.rows(
        """INSERT INTO failed_update (id, error, failed_at) VALUES (:id, :error, :now) ON CONFLICT (id) DO NOTHING""",
        id=id_,
        error=error,
        now=tx.now,
    )
