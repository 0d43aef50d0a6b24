"""Rows of what people had answered, waited for or did, while a change of the meeting can be undone."""

from collections.abc import Iterable
from typing import Any

import msgspec

from bot.storage.database import Reader, Transaction, new_id

_SLOT = "slot:"  # before the key of what somebody does


async def save_counted(tx: Transaction, undo_id: str, counted: Iterable[str]) -> None:
    """Before a change: who waits for a place, and who does what, at these meetings."""
    for meeting_id in counted:
        await tx.rows(
            f"""INSERT INTO undo_person (undo_id, meeting_id, part, person_id, number, since)
                SELECT :id, w.meeting_id, 'line', w.person_id, w.turn, w.since FROM waitlist w WHERE w.meeting_id = :meeting
                UNION ALL SELECT :id, k.meeting_id, '{_SLOT}' || k.slot, k.person_id, 0, k.since FROM slot_taken k
                WHERE k.meeting_id = :meeting""",  # noqa: S608
            id=undo_id,
            meeting=meeting_id,
        )


async def save_answers(tx: Transaction, person_id: str, meeting_ids: Iterable[str]) -> None:
    """Before somebody answers again after a move: what they had answered before it."""
    await tx.rows(
        """INSERT INTO undo_person (undo_id, meeting_id, part, person_id, choice, number, moves, since)
           SELECT u.id, a.meeting_id, 'answer', a.person_id, a.choice, a.guests, a.moves, a.answered_at
           FROM answer a JOIN meeting t ON t.id = a.meeting_id AND t.moves > a.moves
           JOIN undo_date d ON d.meeting_id = a.meeting_id JOIN undo u ON u.id = d.undo_id AND u.state = 'open' AND u.until > :now
           WHERE a.person_id = :person AND a.meeting_id IN (SELECT value FROM json_each(:ids))
           ON CONFLICT (undo_id, meeting_id, part, person_id) DO NOTHING""",
        person=person_id,
        ids=msgspec.json.encode(list(meeting_ids)).decode(),
        now=tx.now,
    )


async def save_mover(tx: Transaction, undo_id: str, meeting_id: str, person_id: str, moves: int) -> None:
    """The same of who moved it, whose answer was taken along."""
    await tx.rows(
        """INSERT INTO undo_person (undo_id, meeting_id, part, person_id, choice, number, moves, since)
           SELECT :undo, a.meeting_id, 'answer', a.person_id, a.choice, a.guests, :moves, a.answered_at FROM answer a
           WHERE a.meeting_id = :meeting AND a.person_id = :person AND a.moves > :moves ON CONFLICT DO NOTHING""",
        undo=undo_id,
        meeting=meeting_id,
        person=person_id,
        moves=moves,
    )


async def answered_since(tx: Transaction, meeting_id: str, moves: int) -> list[str]:
    """Takes away what was answered since a move; whose that was."""
    rows = await tx.rows(
        "DELETE FROM answer WHERE meeting_id = :meeting AND moves > :moves RETURNING person_id",
        meeting=meeting_id,
        moves=moves,
    )
    return [row["person_id"] for row in rows]


_STILL_IN = """JOIN meeting t ON t.id = u.meeting_id JOIN membership m ON m.group_id = t.group_id AND m.person_id = u.person_id
    AND m.state = 'member' WHERE u.undo_id = :undo AND u.meeting_id = :meeting"""


async def answers_back(tx: Transaction, undo_id: str, meeting_id: str) -> None:
    """As they were, of those who are still in the group."""
    await tx.rows(
        f"""INSERT INTO answer (meeting_id, person_id, choice, answered_at, guests, moves)
            SELECT u.meeting_id, u.person_id, u.choice, u.since, u.number, u.moves FROM undo_person u
            {_STILL_IN} AND u.part = 'answer' ON CONFLICT (meeting_id, person_id) DO NOTHING""",  # noqa: S608
        undo=undo_id,
        meeting=meeting_id,
    )


async def line_back(tx: Transaction, undo_id: str, meeting_id: str) -> None:
    """In their old order, and behind them who came since. Whoever comes by now is in no line."""
    now = await tx.rows(
        "DELETE FROM waitlist WHERE meeting_id = :meeting RETURNING id, person_id, turn, since", meeting=meeting_id
    )
    before = await tx.rows(
        f"""SELECT u.person_id, u.since FROM undo_person u {_STILL_IN} AND u.part = 'line' ORDER BY u.number""",  # noqa: S608
        undo=undo_id,
        meeting=meeting_id,
    )
    ids = {row["person_id"]: row["id"] for row in now}
    there = [(row["person_id"], row["since"]) for row in before]
    old = {person for person, _ in there}
    there += [
        (row["person_id"], row["since"])
        for row in sorted(now, key=lambda row: row["turn"])
        if row["person_id"] not in old
    ]
    await tx.many(
        "INSERT INTO waitlist (id, meeting_id, person_id, turn, since) VALUES (?, ?, ?, ?, ?)",
        [
            (ids.get(person) or new_id(), meeting_id, person, turn, since)
            for turn, (person, since) in enumerate(there, 1)
        ],
    )


async def slots_back(tx: Transaction, undo_id: str, meeting_id: str, keys: Iterable[str]) -> None:
    """Who did what of these slots. Nobody is looked for any more since the change: that begins anew."""
    slots = msgspec.json.encode(list(keys)).decode()
    await tx.rows(
        """DELETE FROM slot_taken WHERE meeting_id = :meeting AND slot IN (SELECT value FROM json_each(:slots))""",
        meeting=meeting_id,
        slots=slots,
    )
    await tx.rows(
        f"""INSERT INTO slot_taken (meeting_id, slot, person_id, since)
            SELECT u.meeting_id, substr(u.part, {len(_SLOT) + 1}), u.person_id, u.since FROM undo_person u
            JOIN answer a ON a.meeting_id = u.meeting_id AND a.person_id = u.person_id AND a.choice = 'coming'
            {_STILL_IN} AND substr(u.part, 1, {len(_SLOT)}) = '{_SLOT}'
              AND substr(u.part, {len(_SLOT) + 1}) IN (SELECT value FROM json_each(:slots))""",  # noqa: S608
        undo=undo_id,
        meeting=meeting_id,
        slots=slots,
    )
    await tx.rows(
        """DELETE FROM slot_asked WHERE meeting_id = :meeting AND slot IN (SELECT value FROM json_each(:slots))""",
        meeting=meeting_id,
        slots=slots,
    )


# For the person to read


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT t.title, t.starts_at, u.part, u.choice, u.since FROM undo_person u JOIN meeting t ON t.id = u.meeting_id
           WHERE u.person_id = :me ORDER BY t.starts_at, u.part""",
        me=person_id,
    )
    return [dict(row) | {"title": tx.seal.open(row["title"], "meeting.title")} for row in rows]
