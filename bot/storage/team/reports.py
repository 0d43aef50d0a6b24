"""Rows of reports: a category, who made it and whom it is about; no words (SAFE-01)."""

from typing import Any

from bot.domain.contacts import Report
from bot.storage.database import Reader, Row, Transaction, new_id


async def add(
    tx: Transaction, made_by: str, about_id: str, category: str, proposal_id: str | None = None
) -> str | None:
    """Its id; None when this person has reported the other already and nobody has decided yet."""
    known = await tx.row(
        "SELECT 1 FROM report WHERE made_by = :by AND about_id = :about AND state = 'open'", by=made_by, about=about_id
    )
    if known is not None:
        return None
    report_id = new_id()
    await tx.rows(
        """INSERT INTO report (id, made_by, about_id, category, made_at, proposal_id)
           VALUES (:id, :by, :about, :category, :now, :proposal)""",
        id=report_id,
        by=made_by,
        about=about_id,
        category=category,
        now=tx.now,
        proposal=proposal_id,
    )
    return report_id


async def either_way(tx: Reader, one_id: str, other_id: str) -> bool:
    """Whether one of the two has reported the other."""
    row = await tx.row(
        """SELECT 1 FROM report WHERE made_by = :one AND about_id = :other
           UNION ALL SELECT 1 FROM report WHERE made_by = :other AND about_id = :one""",
        one=one_id,
        other=other_id,
    )
    return row is not None


_REPORT = """SELECT r.id, r.category, r.made_at, r.about_id, r.made_by, r.state, r.maker_again, r.subject_again, p.pseudonym,
                    w.title AS proposal, g.name AS proposal_group
             FROM report r LEFT JOIN person p ON p.id = r.about_id
             LEFT JOIN proposal w ON w.id = r.proposal_id LEFT JOIN groups g ON g.id = w.group_id"""
# Nobody looks at a report of their own, or about themselves, nor again at what they decided.
_NOT_OWN = (
    """coalesce(r.about_id, '') <> :me AND coalesce(r.made_by, '') <> :me AND coalesce(r.decided_by, '') <> :me"""
)


def _report(tx: Reader, row: Row) -> Report:
    about = tx.seal.maybe_open(row["pseudonym"], "person.pseudonym")
    return Report(
        row["id"], row["category"], row["made_at"], row["about_id"], about, row["made_by"],
        row["state"] == "open", bool(row["maker_again"]), bool(row["subject_again"]),
        tx.seal.maybe_open(row["proposal"], "proposal.title") or "", tx.seal.maybe_open(row["proposal_group"], "groups.name") or "",
    )  # fmt: skip


async def open_ones(tx: Reader, reader_id: str, most: int, skip: int) -> list[Report]:
    """The oldest first, without those that speak of who reads, that they made themselves, or that they decided before."""
    rows = await tx.rows(
        f"""{_REPORT} WHERE r.state = 'open' AND {_NOT_OWN} ORDER BY r.made_at, r.id LIMIT :most OFFSET :skip""",
        me=reader_id,
        most=most,
        skip=skip,
    )
    return [_report(tx, row) for row in rows]


async def one(tx: Reader, report_id: str, reader_id: str) -> Report | None:
    """The open report; None when it is decided, or not for this reader."""
    row = await tx.row(f"{_REPORT} WHERE r.id = :id AND r.state = 'open' AND {_NOT_OWN}", id=report_id, me=reader_id)
    return None if row is None else _report(tx, row)


async def any_one(tx: Reader, report_id: str) -> tuple[Report, str | None] | None:
    """The report, decided or not, and who decided it last."""
    row = await tx.row(f"{_REPORT.replace('SELECT', 'SELECT r.decided_by,', 1)} WHERE r.id = :id", id=report_id)
    return None if row is None else (_report(tx, row), row["decided_by"])


async def decide(tx: Transaction, report_id: str, person_id: str, decision: str) -> bool:
    """False when it is decided already, or not for this person to decide. Contacts that were ended stay so until "restored"."""
    row = await tx.row(
        f"""UPDATE report AS r SET state = 'decided', decided_by = :me,
                ended = CASE :decision WHEN 'ended' THEN 1 WHEN 'restored' THEN 0 ELSE ended END
            WHERE r.id = :id AND r.state = 'open' AND {_NOT_OWN} RETURNING id""",  # noqa: S608
        id=report_id,
        me=person_id,
        decision=decision,
    )
    return row is not None


async def ended_about(tx: Reader, person_id: str) -> dict[str, bool]:
    """The reports by which it was decided that this person is put in contact with nobody, the latest first; whether they have
    asked for another look."""
    rows = await tx.rows(
        "SELECT id, subject_again FROM report WHERE about_id = :about AND ended = 1 ORDER BY made_at DESC, id",
        about=person_id,
    )
    return {row["id"]: bool(row["subject_again"]) for row in rows}


async def look_again(tx: Transaction, report_id: str, person_id: str) -> bool:
    """A decided report is open once more, once for who reported and once for the person it is about, also while it is open for
    the other already; else False."""
    row = await tx.row(
        """UPDATE report SET state = 'open',
                  maker_again = CASE WHEN made_by = :me THEN 1 ELSE maker_again END,
                  subject_again = CASE WHEN about_id = :me THEN 1 ELSE subject_again END
           WHERE id = :id AND (state = 'decided' OR maker_again = 1 OR subject_again = 1)
             AND ((made_by = :me AND maker_again = 0) OR (about_id = :me AND subject_again = 0)) RETURNING id""",
        id=report_id,
        me=person_id,
    )
    return row is not None


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        "SELECT category, made_at, state FROM report WHERE made_by = :me ORDER BY made_at", me=person_id
    )
    return [{"category": row["category"], "made_at": row["made_at"], "state": row["state"]} for row in rows]
