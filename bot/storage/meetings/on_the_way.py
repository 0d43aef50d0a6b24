"""Who is on their way to a meeting, and who reads how many that are."""

from dataclasses import dataclass

from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.people.people import COLUMNS, from_row


@dataclass(frozen=True, slots=True)
class Host:
    """Somebody who facilitates the group of a meeting. `handle` names their membership; `planned`: they made the meeting."""

    person: Person
    handle: str
    planned: bool
    news: bool


async def say(tx: Transaction, meeting_id: str, person_id: str) -> bool:
    """False for who did not answer that they come, or may come."""
    rows = await tx.rows(
        """INSERT INTO on_the_way (meeting_id, person_id, at)
           SELECT a.meeting_id, a.person_id, :now FROM answer a
               WHERE a.meeting_id = :meeting AND a.person_id = :person AND a.choice IN ('coming', 'maybe')
           ON CONFLICT (meeting_id, person_id) DO UPDATE SET at = excluded.at RETURNING at""",
        meeting=meeting_id,
        person=person_id,
        now=tx.now,
    )
    return bool(rows)


async def said(tx: Reader, meeting_id: str, person_id: str) -> bool:
    row = await tx.row(
        "SELECT 1 FROM on_the_way WHERE meeting_id = :meeting AND person_id = :person",
        meeting=meeting_id,
        person=person_id,
    )
    return row is not None


async def count(tx: Reader, meeting_id: str, but: str) -> int:
    """How many, but for this person; whoever answered anew since, or is asked again after a move, is not counted."""
    row = await tx.row(
        """SELECT count(*) AS n FROM on_the_way w
           JOIN meeting t ON t.id = w.meeting_id
           JOIN answer a ON a.meeting_id = w.meeting_id AND a.person_id = w.person_id AND a.moves = t.moves
           WHERE w.meeting_id = :meeting AND w.person_id <> :but AND a.choice IN ('coming', 'maybe')
             AND a.answered_at <= w.at""",
        meeting=meeting_id,
        but=but,
    )
    return int(row["n"]) if row else 0


async def hosts(tx: Reader, meeting_id: str) -> list[Host]:
    """Those who facilitate there, have not stepped back and can be reached."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS}, m.handle, m.no_news, CASE WHEN t.made_by = m.person_id THEN 1 ELSE 0 END AS planned
            FROM meeting t JOIN membership m ON m.group_id = t.group_id AND m.role = 'facilitator' AND m.state = 'member'
            JOIN person p ON p.id = m.person_id AND p.reachable = 1
            WHERE t.id = :meeting ORDER BY m.person_id""",  # noqa: S608
        meeting=meeting_id,
    )
    return [Host(from_row(tx.seal, row), row["handle"], bool(row["planned"]), not row["no_news"]) for row in rows]
