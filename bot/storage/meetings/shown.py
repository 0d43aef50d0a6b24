"""Rows that tell which message in whose chat shows a meeting."""

import json
from dataclasses import dataclass

from bot.storage.database import Reader, Row, Transaction

KEPT_MOST = 3  # of one person and one meeting


@dataclass(frozen=True, slots=True)
class Shown:
    """`message_id` is Telegram's, in the chat of this person; `stays`: its buttons open beside it; `place` is where
    it was opened from, "" when it carries none."""

    person_id: str
    message_id: int
    meeting_id: str
    stays: bool
    place: str


def _from_row(row: Row) -> Shown:
    return Shown(row["person_id"], row["message_id"], row["meeting_id"], bool(row["stays"]), row["place"])


async def stand(tx: Transaction, shown: list[Shown]) -> None:
    """These messages show meetings now. Nothing is written for somebody who is erased, or a meeting that is gone."""
    changed = await tx.each(
        """INSERT INTO shown (person_id, message_id, meeting_id, stays, place)
           SELECT p.id, ?, m.id, ?, ? FROM person p, meeting m WHERE p.id = ? AND m.id = ?
           ON CONFLICT (person_id, message_id) DO UPDATE SET meeting_id = excluded.meeting_id, stays = excluded.stays,
               place = excluded.place
           WHERE (shown.meeting_id, shown.stays, shown.place) <> (excluded.meeting_id, excluded.stays, excluded.place)
           RETURNING meeting_id, person_id""",
        [(one.message_id, int(one.stays), one.place, one.person_id, one.meeting_id) for one in shown],
    )
    await tx.many(
        """DELETE FROM shown WHERE meeting_id = :meeting AND person_id = :person AND message_id NOT IN
               (SELECT message_id FROM shown WHERE meeting_id = :meeting AND person_id = :person
                ORDER BY message_id DESC LIMIT :most)""",
        [{"meeting": row["meeting_id"], "person": row["person_id"], "most": KEPT_MOST} for row in changed],
    )


async def others(tx: Transaction, messages: list[tuple[str, int]]) -> None:
    """(person, message) pairs: something else is shown there, or will be."""
    if not messages:
        return
    people = json.dumps([person for person, _ in messages])
    rows = await tx.rows(
        "SELECT person_id, message_id FROM shown WHERE person_id IN (SELECT value FROM json_each(:people))",
        people=people,
    )
    over = {(row["person_id"], row["message_id"]) for row in rows}.intersection(messages)
    await tx.many("DELETE FROM shown WHERE person_id = ? AND message_id = ?", over)


async def of_meeting(tx: Reader, meeting_id: str, cursor: str, limit: int) -> list[Shown]:
    """Those that show this meeting, after the cursor ("person message"), in order."""
    person, _, message = cursor.partition(" ")
    rows = await tx.rows(
        """SELECT person_id, message_id, meeting_id, stays, place FROM shown
           WHERE meeting_id = :meeting AND (person_id, message_id) > (:person, :message)
           ORDER BY person_id, message_id LIMIT :limit""",
        meeting=meeting_id,
        person=person,
        message=int(message or 0),
        limit=limit,
    )
    return [_from_row(row) for row in rows]


async def in_message(tx: Reader, person_id: str, message_id: int) -> Shown | None:
    row = await tx.row(
        """SELECT person_id, message_id, meeting_id, stays, place FROM shown
           WHERE person_id = :person AND message_id = :message""",
        person=person_id,
        message=message_id,
    )
    return None if row is None else _from_row(row)


async def forget(tx: Transaction, before: int, most: int) -> int:
    """Those of meetings that began before this instant."""
    rows = await tx.rows(
        """DELETE FROM shown WHERE (person_id, message_id) IN
               (SELECT s.person_id, s.message_id FROM meeting m JOIN shown s ON s.meeting_id = m.id
                WHERE m.tallied = 0 AND m.starts_at < :before LIMIT :most) RETURNING message_id""",
        before=before,
        most=most,
    )
    return len(rows)
