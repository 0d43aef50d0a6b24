"""Rows of referents, and of who asks one of them for a talk about a situation."""

from dataclasses import dataclass
from typing import Any

from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row

# Who coordinates or listens; who does no more is a referent no more, whatever their row says.
_STILL = """(p.coordinator = 1 OR EXISTS (SELECT 1 FROM helper h WHERE h.person_id = p.id AND h.state = 'approved'))"""


@dataclass(frozen=True, slots=True)
class Situation:
    """`by_id` asks `to_id` for a talk, and waits until `deadline` (UTC epoch seconds); `open` while they do."""

    id: str
    by_id: str
    to_id: str
    open: bool
    deadline: int


def _situation(row: Row) -> Situation:
    return Situation(row["id"], row["by_id"], row["to_id"], row["state"] == "asked", row["deadline"])


async def may_be(tx: Reader, person_id: str) -> bool:
    """Whether somebody coordinates or listens."""
    return await tx.row(f"SELECT 1 FROM person p WHERE p.id = :id AND {_STILL}", id=person_id) is not None  # noqa: S608


async def is_one(tx: Reader, person_id: str) -> bool:
    return await tx.row("SELECT 1 FROM referent WHERE person_id = :id", id=person_id) is not None


async def add(tx: Transaction, person_id: str) -> None:
    """Nothing when they are one."""
    await tx.rows(
        "INSERT INTO referent (id, person_id, since) VALUES (:id, :person, :now) ON CONFLICT (person_id) DO NOTHING",
        id=new_id(),
        person=person_id,
        now=tx.now,
    )


async def drop(tx: Transaction, person_id: str) -> bool:
    """False when they were none."""
    return await tx.row("DELETE FROM referent WHERE person_id = :id RETURNING id", id=person_id) is not None


async def since(tx: Reader, person_id: str) -> int | None:
    row = await tx.row("SELECT since FROM referent WHERE person_id = :id", id=person_id)
    return None if row is None else int(row["since"])


async def every(tx: Reader) -> list[Person]:
    """Those who can be reached, a few, in the order in which they said yes."""
    rows = await tx.rows(
        f"""SELECT {PERSON} FROM referent r JOIN person p ON p.id = r.person_id
            WHERE r.since <= :now AND p.reachable = 1 AND {_STILL} ORDER BY r.since, r.id""",  # noqa: S608
        now=tx.now,
    )
    return [person_from_row(tx.seal, row) for row in rows]


async def askable(tx: Reader, person_id: str, most: int) -> list[tuple[str, Person]]:
    """Those this person may ask now, each with the id of their row: not themselves, nobody who rests, and nobody whom one of the two
    keeps away from. Who was asked least lately comes first."""
    rows = await tx.rows(
        f"""SELECT r.id AS referent_id, {PERSON} FROM referent r JOIN person p ON p.id = r.person_id
            WHERE r.since <= :now AND r.person_id <> :me AND p.reachable = 1 AND {_STILL}
            AND NOT EXISTS (SELECT 1 FROM helper h WHERE h.person_id = r.person_id AND h.paused_until > :now)
            AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = :me AND b.other_id = r.person_id)
            AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = r.person_id AND b.other_id = :me)
            ORDER BY (SELECT count(*) FROM situation s WHERE s.to_id = r.person_id), r.since, r.id LIMIT :most""",  # noqa: S608
        me=person_id,
        now=tx.now,
        most=most,
    )
    return [(row["referent_id"], person_from_row(tx.seal, row)) for row in rows]


# Asking one of them


_COLUMNS = "id, by_id, to_id, state, deadline"


async def ask(tx: Transaction, by_id: str, to_id: str, deadline: int) -> str:
    situation_id = new_id()
    await tx.rows(
        """INSERT INTO situation (id, by_id, to_id, state, asked_at, deadline)
           VALUES (:id, :by, :to, 'asked', :now, :deadline)""",
        id=situation_id,
        by=by_id,
        to=to_id,
        now=tx.now,
        deadline=deadline,
    )
    return situation_id


async def one(tx: Reader, situation_id: str) -> Situation | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM situation WHERE id = :id", id=situation_id)  # noqa: S608
    return None if row is None else _situation(row)


async def asked_by(tx: Reader, person_id: str) -> Situation | None:
    """What this person asked and waits for."""
    row = await tx.row(f"SELECT {_COLUMNS} FROM situation WHERE by_id = :me AND state = 'asked'", me=person_id)  # noqa: S608
    return None if row is None else _situation(row)


async def asked_of(tx: Reader, person_id: str) -> list[Situation]:
    """What waits for this referent."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM situation WHERE to_id = :me AND state = 'asked' ORDER BY asked_at, id",  # noqa: S608
        me=person_id,
    )
    return [_situation(row) for row in rows]


async def asked_since(tx: Reader, by_id: str, to_id: str, since: int) -> bool:
    row = await tx.row(
        "SELECT 1 FROM situation WHERE by_id = :by AND to_id = :to AND asked_at > :since LIMIT 1",
        by=by_id,
        to=to_id,
        since=since,
    )
    return row is not None


async def end(tx: Transaction, situation_id: str) -> bool:
    """False when it was over."""
    row = await tx.row(
        "UPDATE situation SET state = 'over' WHERE id = :id AND state = 'asked' RETURNING id", id=situation_id
    )
    return row is not None


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """When this person asked, or was asked; of the other nothing is read."""
    rows = await tx.rows(
        """SELECT 'by me' AS asked, asked_at FROM situation WHERE by_id = :me
           UNION ALL SELECT 'of me' AS asked, asked_at FROM situation WHERE to_id = :me""",
        me=person_id,
    )
    return sorted((dict(row) for row in rows), key=lambda row: int(row["asked_at"]))
