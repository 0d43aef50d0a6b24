"""Rows of how many came to meetings."""

from bot.domain.people import Person
from bot.domain.tallies import Tally
from bot.storage.database import Reader, Transaction
from bot.storage.meetings.kinds import still_for
from bot.storage.people.people import COLUMNS, from_row

_THERE = "was_there.mark"


async def get(tx: Reader, meeting_id: str) -> Tally | None:
    row = await tx.row("SELECT people, visitors FROM tally WHERE meeting_id = :id", id=meeting_id)
    return None if row is None else Tally(row["people"], row["visitors"])


async def keep(tx: Transaction, meeting_id: str, tally: Tally) -> None:
    await tx.rows(
        """INSERT INTO tally (meeting_id, people, visitors, noted_at) VALUES (:id, :people, :visitors, :now)
           ON CONFLICT (meeting_id) DO UPDATE SET people = excluded.people, visitors = excluded.visitors,
               noted_at = excluded.noted_at""",
        id=meeting_id,
        people=tally.people,
        visitors=tally.visitors,
        now=tx.now,
    )


async def was_there(tx: Transaction, meeting_id: str, person_id: str) -> bool:
    """One more came; False when this person was counted already. Who it was cannot be read."""
    marked = await tx.rows(
        "INSERT INTO was_there (meeting_id, mark, at) VALUES (:id, :mark, :now) ON CONFLICT DO NOTHING RETURNING at",
        id=meeting_id,
        mark=tx.seal.fingerprint(f"{meeting_id}:{person_id}", _THERE),
        now=tx.now,
    )
    if not marked:
        return False
    await tx.rows(
        """INSERT INTO tally (meeting_id, people, visitors, noted_at) VALUES (:id, 1, 0, :now)
           ON CONFLICT (meeting_id) DO UPDATE SET people = tally.people + 1, noted_at = excluded.noted_at""",
        id=meeting_id,
        now=tx.now,
    )
    return True


async def counting(tx: Reader, group_id: str) -> str:
    """Who says how many came, one of `tallies.COUNTING`."""
    row = await tx.row("SELECT counting FROM groups WHERE id = :id", id=group_id)
    return "nobody" if row is None else str(row["counting"])


async def count_by(tx: Transaction, group_id: str, who: str) -> None:
    await tx.rows("UPDATE groups SET counting = :who WHERE id = :id", who=who, id=group_id)


async def planner(tx: Reader, meeting_id: str) -> Person | None:
    """Who planned it, if they run the group still and can be reached."""
    row = await tx.row(
        f"""SELECT {COLUMNS} FROM meeting t JOIN person p ON p.id = t.made_by
            JOIN membership m ON m.group_id = t.group_id AND m.person_id = p.id AND m.state = 'member' AND m.role = 'facilitator'
            WHERE t.id = :id AND p.reachable = 1""",  # noqa: S608
        id=meeting_id,
    )
    return None if row is None else from_row(tx.seal, row)


async def to_ask(tx: Reader, meeting_id: str, cursor: str, limit: int) -> list[Person]:
    """Members who said they would come, or might, and want reminders; after the cursor."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM answer a JOIN meeting t ON t.id = a.meeting_id AND {still_for("a.person_id")}
            JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state = 'member'
            JOIN person p ON p.id = a.person_id
            JOIN consent c ON c.account = p.account AND c.kind = 'reminders' AND c.withdrawn_at IS NULL
            WHERE a.meeting_id = :id AND a.person_id > :cursor AND a.choice IN ('coming', 'maybe')
            ORDER BY a.person_id LIMIT :limit""",  # noqa: S608
        id=meeting_id,
        cursor=cursor,
        limit=limit,
    )
    return [from_row(tx.seal, row) for row in rows]
