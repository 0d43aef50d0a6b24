"""Rows of who is asked to meet somebody at a meeting that is their first in the group."""

from dataclasses import dataclass
from typing import Any

from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.meetings.kinds import still_for
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row

MET_MOST = 2  # whom one person meets at one meeting


@dataclass(frozen=True, slots=True)
class Companion:
    """`to_id` is asked, or said yes or no, or was asked before it was "moved", to meet `by_id` at a meeting that was to begin at
    `starts_at` when they were asked; an answer is due at `deadline` (UTC epoch seconds). `contact_id`: in which they talk, once there is
    one."""

    id: str
    meeting_id: str
    by_id: str
    to_id: str
    state: str
    starts_at: int
    deadline: int
    contact_id: str | None


_COLUMNS = "id, meeting_id, by_id, to_id, state, starts_at, deadline, contact_id"


def _from_row(row: Row) -> Companion:
    return Companion(
        row["id"], row["meeting_id"], row["by_id"], row["to_id"], row["state"], row["starts_at"], row["deadline"],
        row["contact_id"],
    )  # fmt: skip


async def next_one(tx: Reader, meeting_id: str, by_id: str) -> Person | None:
    """Who welcomes at this meeting, then who did so before in its group; of these who meets fewest there. Nobody who was asked for
    this already, says that they do not come, takes a break from helping, or has something with or against who asks."""
    row = await tx.row(
        f"""SELECT {PERSON} FROM (
                SELECT k.person_id, max(CASE WHEN k.meeting_id = t.id THEN 1 ELSE 0 END) AS here, t.id AS meeting_id, t.group_id
                FROM meeting t JOIN meeting o ON o.group_id = t.group_id
                JOIN slot_taken k ON k.meeting_id = o.id AND k.slot = 'welcome'
                WHERE t.id = :meeting AND {still_for("k.person_id")} GROUP BY k.person_id, t.id, t.group_id) w
            JOIN membership m ON m.group_id = w.group_id AND m.person_id = w.person_id AND m.state = 'member'
            JOIN person p ON p.id = w.person_id AND p.reachable = 1
            LEFT JOIN answer a ON a.meeting_id = w.meeting_id AND a.person_id = w.person_id
            WHERE w.person_id <> :by AND coalesce(a.choice, '') <> 'no'
            AND NOT EXISTS (SELECT 1 FROM companion c WHERE c.meeting_id = :meeting AND c.by_id = :by AND c.to_id = w.person_id
                            AND c.state <> 'moved')
            AND (SELECT count(*) FROM companion c WHERE c.to_id = w.person_id AND c.meeting_id = :meeting
                 AND c.state IN ('asked', 'yes')) < :most
            AND NOT EXISTS (SELECT 1 FROM helper h WHERE h.person_id = w.person_id AND h.paused_until > :now)
            AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = :by AND b.other_id = w.person_id)
            AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = w.person_id AND b.other_id = :by)
            AND NOT EXISTS (SELECT 1 FROM contact x WHERE x.seeker_id = :by AND x.helper_id = w.person_id AND x.state = 'open')
            AND NOT EXISTS (SELECT 1 FROM contact x WHERE x.seeker_id = w.person_id AND x.helper_id = :by AND x.state = 'open')
            ORDER BY w.here DESC, (SELECT count(*) FROM companion c WHERE c.to_id = w.person_id AND c.state = 'yes'), w.person_id
            LIMIT 1""",  # noqa: S608
        meeting=meeting_id,
        by=by_id,
        now=tx.now,
        most=MET_MOST,
    )
    return None if row is None else person_from_row(tx.seal, row)


async def ask(tx: Transaction, meeting_id: str, by_id: str, to_id: str, starts_at: int, deadline: int) -> str:
    """The id of the question; once more after a move, it is the same."""
    row = await tx.row(
        """INSERT INTO companion (id, meeting_id, by_id, to_id, state, starts_at, deadline)
           VALUES (:id, :meeting, :by, :to, 'asked', :starts, :deadline)
           ON CONFLICT (meeting_id, by_id, to_id) DO UPDATE SET state = 'asked', starts_at = excluded.starts_at,
               deadline = excluded.deadline, contact_id = NULL
           RETURNING id""",
        id=new_id(),
        meeting=meeting_id,
        by=by_id,
        to=to_id,
        starts=starts_at,
        deadline=deadline,
    )
    assert row is not None  # noqa: S101
    return str(row["id"])


async def one(tx: Reader, companion_id: str) -> Companion | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM companion WHERE id = :id", id=companion_id)  # noqa: S608
    return None if row is None else _from_row(row)


async def live(tx: Reader, meeting_id: str, by_id: str) -> Companion | None:
    """Who is asked, or said yes, to meet this person there."""
    row = await tx.row(
        f"""SELECT {_COLUMNS} FROM companion
            WHERE meeting_id = :meeting AND by_id = :by AND state IN ('asked', 'yes')""",  # noqa: S608
        meeting=meeting_id,
        by=by_id,
    )
    return None if row is None else _from_row(row)


async def asked_of(tx: Reader, person_id: str) -> list[Companion]:
    """What waits for this person's answer."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM companion WHERE to_id = :me AND state = 'asked' ORDER BY deadline, id",  # noqa: S608
        me=person_id,
    )
    return [_from_row(row) for row in rows]


async def asked_at(tx: Reader, meeting_id: str) -> list[Companion]:
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM companion WHERE meeting_id = :meeting AND state = 'asked' ORDER BY id",  # noqa: S608
        meeting=meeting_id,
    )
    return [_from_row(row) for row in rows]


async def with_person(tx: Reader, person_id: str, meeting_id: str) -> list[Companion]:
    """Whom this person meets, or is met by, at this meeting, asked or found."""
    rows = await tx.rows(
        f"""SELECT {_COLUMNS} FROM companion WHERE to_id = :me AND meeting_id = :meeting AND state IN ('asked', 'yes')
            UNION ALL
            SELECT {_COLUMNS} FROM companion WHERE by_id = :me AND meeting_id = :meeting AND state IN ('asked', 'yes')""",  # noqa: S608
        me=person_id,
        meeting=meeting_id,
    )
    return [_from_row(row) for row in rows]


async def of_person(tx: Reader, person_id: str) -> list[Companion]:
    """The same at every meeting."""
    rows = await tx.rows(
        f"""SELECT {_COLUMNS} FROM companion WHERE to_id = :me AND state IN ('asked', 'yes')
            UNION ALL SELECT {_COLUMNS} FROM companion WHERE by_id = :me AND state IN ('asked', 'yes')""",  # noqa: S608
        me=person_id,
    )
    return [_from_row(row) for row in rows]


async def in_group(tx: Reader, person_id: str, group_id: str) -> list[Companion]:
    """All of this person's at meetings of this group."""
    rows = await tx.rows(
        """SELECT c.* FROM companion c JOIN meeting t ON t.id = c.meeting_id WHERE c.to_id = :me AND t.group_id = :group
           UNION ALL
           SELECT c.* FROM companion c JOIN meeting t ON t.id = c.meeting_id WHERE c.by_id = :me AND t.group_id = :group""",
        me=person_id,
        group=group_id,
    )
    return [_from_row(row) for row in rows]


async def answer(tx: Transaction, companion_id: str, state: str, was: str = "asked") -> bool:
    """False when it is not there any more."""
    row = await tx.row(
        "UPDATE companion SET state = :state WHERE id = :id AND state = :was RETURNING id",
        id=companion_id,
        state=state,
        was=was,
    )
    return row is not None


async def talk(tx: Transaction, companion_id: str, contact_id: str) -> None:
    await tx.rows("UPDATE companion SET contact_id = :contact WHERE id = :id", id=companion_id, contact=contact_id)


async def drop(tx: Transaction, companion_id: str) -> bool:
    """As if nobody had been asked. False when it is gone."""
    return await tx.row("DELETE FROM companion WHERE id = :id RETURNING id", id=companion_id) is not None


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """When this person asked, or was asked; of the other nothing is read."""
    rows = await tx.rows(
        """SELECT 'by me' AS asked, state, deadline AS answer_until FROM companion WHERE by_id = :me
           UNION ALL SELECT 'of me' AS asked, state, deadline AS answer_until FROM companion WHERE to_id = :me""",
        me=person_id,
    )
    return sorted((dict(row) for row in rows), key=lambda row: int(row["answer_until"]))
