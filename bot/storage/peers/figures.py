"""Rows of what was counted in a week: one sealed row a week, since small counts would say something of few people."""

from collections.abc import Iterable

import msgspec

from bot.domain.figures import Counts
from bot.storage.database import Reader, Transaction

_READ = msgspec.json.Decoder(dict[str, int])
_COLUMN = "figures.counts"


async def count(tx: Transaction, week: int, names: Iterable[str]) -> None:
    """Each of these happened once more. Nobody else writes meanwhile: one transaction writes at a time."""
    row = await tx.row("SELECT counts FROM figures WHERE week = :week", week=week)
    counts = Counts() if row is None else Counts(_READ.decode(tx.seal.open(row["counts"], _COLUMN)))
    counts.update(names)
    await tx.rows(
        """INSERT INTO figures (week, counts) VALUES (:week, :counts)
           ON CONFLICT (week) DO UPDATE SET counts = excluded.counts""",
        week=week,
        counts=tx.seal.close(msgspec.json.encode(counts).decode(), _COLUMN),
    )


async def between(tx: Reader, since: int, until: int) -> Counts:
    """All that was counted in the weeks that begin from `since` on and before `until`."""
    rows = await tx.rows("SELECT counts FROM figures WHERE week >= :since AND week < :until", since=since, until=until)
    total = Counts()
    for row in rows:
        total.update(_READ.decode(tx.seal.open(row["counts"], _COLUMN)))
    return total


# Each request counts once for each of these

YES, NOBODY = 1, 2


async def once(tx: Transaction, request_id: str, what: int) -> int | None:
    """When this request was asked; None when it was counted for this already."""
    row = await tx.row(
        "UPDATE request SET counted = counted | :what WHERE id = :id AND (counted & :what) = 0 RETURNING asked_at",
        what=what,
        id=request_id,
    )
    return None if row is None else int(row["asked_at"])
