"""Rows of what who reported added to a report."""

from typing import Any

from bot.domain.contacts import Evidence
from bot.storage.database import Reader, Transaction

_SEALED = "report_words.words"


async def open_report(tx: Reader, made_by: str, about_id: str) -> str | None:
    """The report that this person made of the other, while nobody has decided it."""
    row = await tx.row(
        "SELECT id FROM report WHERE made_by = :by AND about_id = :about AND state = 'open'", by=made_by, about=about_id
    )
    return None if row is None else row["id"]


async def of(tx: Reader, report_id: str) -> list[Evidence]:
    rows = await tx.rows("SELECT theirs, words FROM report_words WHERE report_id = :id ORDER BY n", id=report_id)
    return [Evidence(tx.seal.open(row["words"], _SEALED), bool(row["theirs"])) for row in rows]


async def add(tx: Transaction, report_id: str, n: int, person_id: str, about_id: str, evidence: Evidence) -> None:
    await tx.rows(
        """INSERT INTO report_words (report_id, n, person_id, about_id, theirs, words, at)
           VALUES (:id, :n, :me, :about, :theirs, :words, :now)""",
        id=report_id,
        n=n,
        me=person_id,
        about=about_id,
        theirs=int(evidence.theirs),
        words=tx.seal.close(evidence.words, _SEALED),
        now=tx.now,
    )


async def drop(tx: Transaction, report_id: str, person_id: str) -> bool:
    """Takes back all that this person added. False when there was nothing."""
    rows = await tx.rows(
        "DELETE FROM report_words WHERE report_id = :id AND person_id = :me RETURNING n", id=report_id, me=person_id
    )
    return bool(rows)


async def of_person(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        "SELECT theirs, words, at FROM report_words WHERE person_id = :me ORDER BY at, n", me=person_id
    )
    return [
        {"words": tx.seal.open(row["words"], _SEALED), "as_received": bool(row["theirs"]), "at": row["at"]}
        for row in rows
    ]
