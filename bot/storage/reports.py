"""Rows of reports: a category, who made it and whom it is about; no words (SAFE-01)."""

from typing import Any

from bot.domain.contacts import Report
from bot.storage.database import Reader, Row, Transaction, new_id


async def add(tx: Transaction, made_by: str, about_id: str, category: str) -> bool:
    """False when this person has reported the other already and nobody has decided yet."""
    known = await tx.row(
        "SELECT 1 FROM report WHERE made_by = :by AND about_id = :about AND state = 'open'", by=made_by, about=about_id
    )
    if known is not None:
        return False
    await tx.rows(
        "INSERT INTO report (id, made_by, about_id, category, made_at) VALUES (:id, :by, :about, :category, :now)",
        id=new_id(),
        by=made_by,
        about=about_id,
        category=category,
        now=tx.now,
    )
    return True


_REPORT = """SELECT r.id, r.category, r.made_at, r.about_id, r.made_by, p.pseudonym
             FROM report r LEFT JOIN person p ON p.id = r.about_id"""


def _report(tx: Reader, row: Row) -> Report:
    about = tx.seal.maybe_open(row["pseudonym"], "person.pseudonym")
    return Report(row["id"], row["category"], row["made_at"], row["about_id"], about, row["made_by"])


async def open_ones(tx: Reader, reader_id: str, most: int, skip: int) -> list[Report]:
    """The oldest first, without those that speak of who reads, or that they made themselves."""
    rows = await tx.rows(
        f"""{_REPORT} WHERE r.state = 'open' AND coalesce(r.about_id, '') <> :me AND coalesce(r.made_by, '') <> :me
            ORDER BY r.made_at, r.id LIMIT :most OFFSET :skip""",
        me=reader_id,
        most=most,
        skip=skip,
    )
    return [_report(tx, row) for row in rows]


async def one(tx: Reader, report_id: str, reader_id: str) -> Report | None:
    row = await tx.row(
        f"""{_REPORT} WHERE r.id = :id AND r.state = 'open'
            AND coalesce(r.about_id, '') <> :me AND coalesce(r.made_by, '') <> :me""",
        id=report_id,
        me=reader_id,
    )
    return None if row is None else _report(tx, row)


async def decide(tx: Transaction, report_id: str) -> bool:
    row = await tx.row(
        "UPDATE report SET state = 'decided' WHERE id = :id AND state = 'open' RETURNING id", id=report_id
    )
    return row is not None


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        "SELECT category, made_at, state FROM report WHERE made_by = :me ORDER BY made_at", me=person_id
    )
    return [{"category": row["category"], "made_at": row["made_at"], "state": row["state"]} for row in rows]
