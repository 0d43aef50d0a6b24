"""Rows of times in which the place of a group is closed, and of the meetings that are online meanwhile."""

import json
from collections.abc import Sequence
from typing import Any

from bot.domain.closures import Closure
from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings.kinds import still_for
from bot.storage.meetings.meetings import MEETING, UNCOUNTED, meeting_from
from bot.storage.people.people import COLUMNS
from bot.storage.people.people import from_row as person_from

_CLOSURE = "c.id, c.group_id, g.name AS group_name, g.zone, c.starts_at, c.ends_at, c.link, c.state"

# Meetings of :group at a place, planned, between two instants; not a date of a series whose place was changed by hand.
_AT_A_PLACE = """t.group_id = :group AND t.state = 'planned' AND t.starts_at >= :since AND t.starts_at < :until
    AND t.place IS NOT NULL AND ',' || t.own || ',' NOT LIKE '%,place,%'"""

# Who said they come, or may, to one of these meetings, and is in the group.
_COME = f"""JOIN answer a ON a.meeting_id = t.id AND a.choice IN ('coming', 'maybe')
    JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state <> 'waiting'
        AND {still_for("a.person_id")}"""


def _from_row(tx: Reader, row: Row) -> Closure:
    return Closure(
        id=row["id"], group_id=row["group_id"], group=tx.seal.open(row["group_name"], "groups.name"), zone=row["zone"],
        starts_at=row["starts_at"], ends_at=row["ends_at"], link=tx.seal.open(row["link"], "closure.link"),
        is_open=row["state"] == "open",
    )  # fmt: skip


async def add(tx: Transaction, closure: Closure) -> bool:
    """False when this one is stored already."""
    rows = await tx.rows(
        """INSERT INTO closure (id, group_id, starts_at, ends_at, link, made_at)
           VALUES (:id, :group, :starts_at, :ends_at, :link, :now) ON CONFLICT (id) DO NOTHING RETURNING id""",
        id=closure.id,
        group=closure.group_id,
        starts_at=closure.starts_at,
        ends_at=closure.ends_at,
        link=tx.seal.close(closure.link, "closure.link"),
        now=tx.now,
    )
    return bool(rows)


async def get(tx: Reader, closure_id: str) -> Closure | None:
    row = await tx.row(
        f"SELECT {_CLOSURE} FROM closure c JOIN groups g ON g.id = c.group_id WHERE c.id = :id",  # noqa: S608
        id=closure_id,
    )
    return None if row is None else _from_row(tx, row)


async def between(tx: Reader, group_id: str, since: int, until: int) -> Closure | None:
    """The first that holds between these instants."""
    row = await tx.row(
        f"""SELECT {_CLOSURE} FROM closure c JOIN groups g ON g.id = c.group_id
            WHERE c.group_id = :group AND c.ends_at > :since AND c.starts_at < :until AND c.state = 'closed'
            ORDER BY c.ends_at LIMIT 1""",  # noqa: S608
        group=group_id,
        since=since,
        until=until,
    )
    return None if row is None else _from_row(tx, row)


async def periods(tx: Reader, group_id: str, since: int, until: int) -> list[tuple[int, int]]:
    """From when until when the place is closed between these instants, UTC epoch seconds."""
    rows = await tx.rows(
        """SELECT c.starts_at, c.ends_at FROM closure c
           WHERE c.group_id = :group AND c.ends_at > :since AND c.starts_at < :until AND c.state = 'closed'""",
        group=group_id,
        since=since,
        until=until,
    )
    return [(row["starts_at"], row["ends_at"]) for row in rows]


async def open_again(tx: Transaction, closure_id: str) -> bool:
    """False when it is open already."""
    rows = await tx.rows(
        "UPDATE closure SET state = 'open' WHERE id = :id AND state = 'closed' RETURNING id", id=closure_id
    )
    return bool(rows)


async def at_a_place(tx: Reader, group_id: str, since: int, until: int) -> list[Meeting]:
    """The meetings that it concerns."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE {_AT_A_PLACE} ORDER BY t.starts_at""",  # noqa: S608
        group=group_id,
        since=since,
        until=until,
    )
    return [meeting_from(tx, row) for row in rows]


async def concerned(tx: Reader, group_id: str, since: int, until: int) -> int:
    """How many people it concerns."""
    row = await tx.row(
        f"SELECT count(DISTINCT a.person_id) AS n FROM meeting t {_COME} WHERE {_AT_A_PLACE}",  # noqa: S608
        group=group_id,
        since=since,
        until=until,
    )
    return int(row["n"]) if row else 0


async def remember(tx: Transaction, closure_id: str, meeting_id: str, before: dict[str, Any]) -> None:
    """This meeting went online, and was so before."""
    await tx.rows(
        """INSERT INTO moved_online (meeting_id, closure_id, before) VALUES (:meeting, :closure, :before)
           ON CONFLICT (meeting_id) DO UPDATE SET closure_id = excluded.closure_id, before = excluded.before""",
        meeting=meeting_id,
        closure=closure_id,
        before=tx.seal.close(json.dumps(before), "moved_online.before"),
    )


async def moved(tx: Reader, closure_id: str) -> list[tuple[Meeting, dict[str, Any]]]:
    """Its meetings that are still ahead and planned, as they are now, and as they were before."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED}, o.before FROM moved_online o JOIN meeting t ON t.id = o.meeting_id
            JOIN groups g ON g.id = t.group_id
            WHERE o.closure_id = :closure AND t.state = 'planned' AND t.starts_at > :now ORDER BY t.starts_at""",  # noqa: S608
        closure=closure_id,
        now=tx.now,
    )
    return [(meeting_from(tx, row), json.loads(tx.seal.open(row["before"], "moved_online.before"))) for row in rows]


async def to_tell(tx: Reader, closure_id: str, cursor: str, limit: int) -> list[Person]:
    """Those whom it concerns, after the cursor."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM (SELECT DISTINCT a.person_id FROM moved_online o
                JOIN meeting t ON t.id = o.meeting_id AND t.state = 'planned' AND t.starts_at > :now {_COME}
                WHERE o.closure_id = :closure AND a.person_id > :cursor) c
            JOIN person p ON p.id = c.person_id ORDER BY c.person_id LIMIT :limit""",  # noqa: S608
        closure=closure_id,
        now=tx.now,
        cursor=cursor,
        limit=limit,
    )
    return [person_from(tx.seal, row) for row in rows]


async def next_for(tx: Reader, closure_id: str, person_id: str) -> tuple[Meeting, str] | None:
    """The next of its meetings that this person comes to, or may, with that answer."""
    rows: Sequence[Row] = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED}, a.choice FROM moved_online o
            JOIN meeting t ON t.id = o.meeting_id AND t.state = 'planned' AND t.starts_at > :now {_COME}
            JOIN groups g ON g.id = t.group_id
            WHERE o.closure_id = :closure AND a.person_id = :person ORDER BY t.starts_at LIMIT 1""",  # noqa: S608
        closure=closure_id,
        person=person_id,
        now=tx.now,
    )
    return (meeting_from(tx, rows[0]), rows[0]["choice"]) if rows else None
