"""Rows of who does what at a meeting, and of what was asked for."""

from typing import Any

from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.meetings.kinds import still_for
from bot.storage.people.people import COLUMNS, from_row


async def taken(tx: Reader, meeting_id: str, person_id: str) -> dict[str, tuple[int, bool]]:
    """Key of each slot that somebody has -> how many have it, and whether this person ("": nobody) does."""
    rows = await tx.rows(
        """SELECT k.slot, count(*) AS many, count(*) FILTER (WHERE k.person_id = :person) AS mine
           FROM slot_taken k WHERE k.meeting_id = :meeting GROUP BY k.slot""",
        meeting=meeting_id,
        person=person_id,
    )
    return {row["slot"]: (row["many"], bool(row["mine"])) for row in rows}


async def take(tx: Transaction, meeting_id: str, slot: str, person_id: str, most: int) -> bool:
    """False when as many have it as there can be, or they have it already."""
    rows = await tx.rows(
        """INSERT INTO slot_taken (meeting_id, slot, person_id, since)
           SELECT t.id, :slot, :person, :now FROM meeting t WHERE t.id = :meeting
             AND (SELECT count(*) FROM slot_taken k WHERE k.meeting_id = t.id AND k.slot = :slot) < :most
           ON CONFLICT (meeting_id, slot, person_id) DO NOTHING RETURNING slot""",
        meeting=meeting_id,
        slot=slot,
        person=person_id,
        most=most,
        now=tx.now,
    )
    return bool(rows)


async def give_back(tx: Transaction, meeting_id: str, slot: str, person_id: str) -> bool:
    """False when they did not have it."""
    rows = await tx.rows(
        "DELETE FROM slot_taken WHERE meeting_id = :meeting AND slot = :slot AND person_id = :person RETURNING slot",
        meeting=meeting_id,
        slot=slot,
        person=person_id,
    )
    return bool(rows)


async def who_does(tx: Reader, meeting_id: str, slot: str) -> list[Person]:
    """A few: a slot has nine people at most."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM slot_taken k JOIN person p ON p.id = k.person_id
            WHERE k.meeting_id = :meeting AND k.slot = :slot ORDER BY k.person_id""",  # noqa: S608
        meeting=meeting_id,
        slot=slot,
    )
    return [from_row(tx.seal, row) for row in rows]


async def drop(tx: Transaction, meeting_id: str, slot: str) -> None:
    """There is no such slot any more."""
    await tx.rows("DELETE FROM slot_taken WHERE meeting_id = :meeting AND slot = :slot", meeting=meeting_id, slot=slot)


async def of_those_who_do_not_come(tx: Reader, meeting_id: str) -> list[tuple[str, str]]:
    """Slot and person of each that somebody has without coming (any more)."""
    rows = await tx.rows(
        """SELECT k.slot, k.person_id FROM slot_taken k
           LEFT JOIN answer a ON a.meeting_id = k.meeting_id AND a.person_id = k.person_id
           WHERE k.meeting_id = :meeting AND coalesce(a.choice, '') <> 'coming' ORDER BY k.slot, k.person_id""",
        meeting=meeting_id,
    )
    return [(row["slot"], row["person_id"]) for row in rows]


async def now_asked(tx: Transaction, meeting_id: str, slot: str) -> bool:
    """False when somebody was looked for already: that is done once."""
    rows = await tx.rows(
        """INSERT INTO slot_asked (meeting_id, slot) VALUES (:meeting, :slot)
           ON CONFLICT (meeting_id, slot) DO NOTHING RETURNING slot""",
        meeting=meeting_id,
        slot=slot,
    )
    return bool(rows)


async def asked(tx: Reader, meeting_id: str) -> list[str]:
    """The slots for which somebody was looked for."""
    rows = await tx.rows("SELECT slot FROM slot_asked WHERE meeting_id = :meeting ORDER BY slot", meeting=meeting_id)
    return [row["slot"] for row in rows]


async def who_did_it(tx: Reader, meeting_id: str, slot: str, cursor: str, limit: int) -> list[Person]:
    """Members who did it at another meeting of the group, and did not say no to this one, after the cursor."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM (
                SELECT DISTINCT k.person_id, t.id AS meeting_id, t.group_id FROM meeting t
                JOIN slot_taken k ON k.slot = :slot AND k.meeting_id <> t.id
                JOIN meeting o ON o.id = k.meeting_id AND o.group_id = t.group_id
                WHERE t.id = :meeting AND k.person_id > :cursor AND {still_for("k.person_id")}) d
            JOIN membership m ON m.group_id = d.group_id AND m.person_id = d.person_id AND m.state = 'member'
            JOIN person p ON p.id = d.person_id
            LEFT JOIN answer a ON a.meeting_id = d.meeting_id AND a.person_id = d.person_id
            WHERE coalesce(a.choice, '') <> 'no' ORDER BY d.person_id LIMIT :limit""",  # noqa: S608
        meeting=meeting_id,
        slot=slot,
        cursor=cursor,
        limit=limit,
    )
    return [from_row(tx.seal, row) for row in rows]


async def who_comes(tx: Reader, meeting_id: str, slot: str, cursor: str, limit: int) -> list[Person]:
    """Members who come and never did it, after the cursor: the others were asked before."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM answer a JOIN meeting t ON t.id = a.meeting_id
            JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state = 'member'
            JOIN person p ON p.id = a.person_id
            WHERE a.meeting_id = :meeting AND a.choice = 'coming' AND a.person_id > :cursor AND {still_for("a.person_id")}
              AND NOT EXISTS (SELECT 1 FROM slot_taken k JOIN meeting o ON o.id = k.meeting_id AND o.group_id = t.group_id
                              WHERE k.slot = :slot AND k.person_id = a.person_id)
            ORDER BY a.person_id LIMIT :limit""",  # noqa: S608
        meeting=meeting_id,
        slot=slot,
        cursor=cursor,
        limit=limit,
    )
    return [from_row(tx.seal, row) for row in rows]


# For the person to read


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT t.title, t.starts_at, k.slot, k.since FROM slot_taken k JOIN meeting t ON t.id = k.meeting_id
           WHERE k.person_id = :me ORDER BY t.starts_at, k.slot""",
        me=person_id,
    )
    return [
        {
            "title": tx.seal.open(row["title"], "meeting.title"), "starts_at": row["starts_at"], "task": row["slot"],
            "since": row["since"],
        }
        for row in rows
    ]  # fmt: skip
