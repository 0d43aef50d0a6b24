"""Who reads the week on Monday, when it is due, and what is on for them."""

from collections.abc import Sequence

from bot.domain.meetings import Listed
from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.meetings.kinds import VISIBLE
from bot.storage.meetings.meetings import MEETING, UNCOUNTED, meeting_from
from bot.storage.people.people import COLUMNS, from_row


async def start(tx: Transaction, person_id: str, due_at: int) -> bool:
    """False when they get it already."""
    rows = await tx.rows(
        """INSERT INTO digest (person_id, since, due_at) VALUES (:person, :now, :due)
           ON CONFLICT (person_id) DO NOTHING RETURNING person_id""",
        person=person_id,
        now=tx.now,
        due=due_at,
    )
    return bool(rows)


async def stop(tx: Transaction, person_id: str) -> None:
    await tx.rows("DELETE FROM digest WHERE person_id = :person", person=person_id)


async def since(tx: Reader, person_id: str) -> tuple[int, int] | None:
    """When they said yes, and when the next one is due, UTC epoch seconds; None when they do not get it."""
    row = await tx.row("SELECT since, due_at FROM digest WHERE person_id = :person", person=person_id)
    return None if row is None else (row["since"], row["due_at"])


async def answered_once(tx: Reader, person_id: str) -> bool:
    """Whether they have answered one meeting, and do not get it."""
    row = await tx.row(
        """SELECT count(*) AS n FROM (SELECT 1 AS one FROM answer a WHERE a.person_id = :person LIMIT 2) found
           WHERE NOT EXISTS (SELECT 1 FROM digest d WHERE d.person_id = :person)""",
        person=person_id,
    )
    return row is not None and row["n"] == 1


async def due(tx: Reader, by: int, limit: int) -> list[tuple[Person, int]]:
    """Some of those for whom it is due by then, and when."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS}, d.due_at FROM digest d JOIN person p ON p.id = d.person_id
            WHERE d.due_at <= :by ORDER BY d.due_at, d.person_id LIMIT :limit""",  # noqa: S608
        by=by,
        limit=limit,
    )
    return [(from_row(tx.seal, row), row["due_at"]) for row in rows]


async def put_off(tx: Transaction, later: Sequence[tuple[int, str]]) -> None:
    """(instant, person): the next one is due then."""
    await tx.many("UPDATE digest SET due_at = ? WHERE person_id = ?", later)


async def reader(tx: Reader, person_id: str) -> Person | None:
    """None when they do not get it (any more)."""
    row = await tx.row(
        f"SELECT {COLUMNS} FROM digest d JOIN person p ON p.id = d.person_id WHERE d.person_id = :person",  # noqa: S608
        person=person_id,
    )
    return None if row is None else from_row(tx.seal, row)


async def on_until(tx: Reader, person_id: str, until: int, limit: int) -> list[Listed]:
    """What begins before this instant in the groups they are in and have not stepped back from, but what they said no to.

    What was answered before a move counts for nothing.
    """
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED}, a.choice AS mine FROM membership m
            JOIN meeting t ON t.group_id = m.group_id AND t.state = 'planned' AND t.starts_at > :now AND t.starts_at < :until
            JOIN groups g ON g.id = t.group_id
            LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = m.person_id AND a.moves = t.moves
            WHERE m.person_id = :person AND m.state = 'member' AND COALESCE(a.choice, '') <> 'no' AND {VISIBLE}
            ORDER BY t.starts_at, t.id LIMIT :limit""",  # noqa: S608
        person=person_id,
        now=tx.now,
        until=until,
        limit=limit,
    )
    return [Listed(meeting_from(tx, row), row["mine"]) for row in rows]
