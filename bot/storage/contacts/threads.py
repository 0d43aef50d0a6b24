"""Rows of relayed messages: which message in whose chat belongs to which contact, and where the same words stand at the other's."""

from dataclasses import dataclass

from bot.storage.database import Reader, Row, Transaction


@dataclass(frozen=True, slots=True)
class Relayed:
    """A message in somebody's chat. `twin`: Telegram's number of the same words in the other's chat, None before they arrive. `at`: when
    it went, or goes, UTC epoch seconds."""

    message_id: int
    contact_id: str
    own: bool
    twin: int | None
    newest: bool
    at: int


def _from_row(row: Row) -> Relayed:
    return Relayed(row["message_id"], row["contact_id"], bool(row["own"]), row["twin"], bool(row["newest"]), row["at"])


async def one(tx: Reader, person_id: str, message_id: int) -> Relayed | None:
    row = await tx.row(
        "SELECT * FROM relayed WHERE person_id = :person AND message_id = :message",
        person=person_id,
        message=message_id,
    )
    return None if row is None else _from_row(row)


async def note(
    tx: Transaction, person_id: str, message_id: int, contact_id: str, *, own: bool, twin: int | None, newest: bool,
    at: int | None = None,
) -> None:  # fmt: skip
    """`at`: when it is handed over, now unless told otherwise."""
    await tx.rows(
        """INSERT INTO relayed (person_id, message_id, contact_id, own, twin, newest, at)
           VALUES (:person, :message, :contact, :own, :twin, :newest, :at)
           ON CONFLICT (person_id, message_id) DO UPDATE SET contact_id = excluded.contact_id, twin = excluded.twin""",
        person=person_id,
        message=message_id,
        contact=contact_id,
        own=int(own),
        twin=twin,
        newest=int(newest),
        at=tx.now if at is None else at,
    )


async def waits_for(
    tx: Reader, person_id: str, contact_id: str, ending: str, most: int
) -> tuple[int | None, int | None]:
    """When this contact ends, if it has an occasion of this kind, and when the last but `most` of this person's words in it went, or
    go, None where there are fewer: one statement, since it stands in the way of all words."""
    row = await tx.row(
        """SELECT (SELECT min(due_at) FROM occasion WHERE about = :contact AND kind = :ending) AS ends,
               (SELECT at FROM relayed WHERE contact_id = :contact AND person_id = :person AND own = 1
                ORDER BY message_id DESC LIMIT 1 OFFSET :before) AS before""",
        contact=contact_id,
        person=person_id,
        ending=ending,
        before=most - 1,
    )
    return (None, None) if row is None else (row["ends"], row["before"])


async def written(
    tx: Reader, person_id: str, contact_id: str, since: int, after: int, most: int
) -> list[tuple[int, int]]:
    """This person's own messages in this contact since then, the last first: (number, when it went, or goes)."""
    rows = await tx.rows(
        """SELECT message_id, at FROM relayed WHERE contact_id = :contact AND person_id = :person AND own = 1 AND at >= :since
           ORDER BY message_id DESC LIMIT :most OFFSET :after""",
        contact=contact_id,
        person=person_id,
        since=since,
        most=most,
        after=after,
    )
    return [(row["message_id"], row["at"]) for row in rows]


async def forget(tx: Transaction, person_id: str, message_id: int) -> None:
    """This message of this person's chat belongs to no contact any more."""
    await tx.rows(
        "DELETE FROM relayed WHERE person_id = :person AND message_id = :message", person=person_id, message=message_id
    )


async def set_twin(tx: Transaction, person_id: str, message_id: int, twin: int) -> None:
    await tx.rows(
        "UPDATE relayed SET twin = :twin WHERE person_id = :person AND message_id = :message",
        person=person_id,
        message=message_id,
        twin=twin,
    )


async def take_newest(tx: Transaction, person_id: str, contact_id: str) -> list[int]:
    """The messages of this thread in this chat that carried its buttons, which others carry from now on."""
    rows = await tx.rows(
        """UPDATE relayed SET newest = 0 WHERE contact_id = :contact AND person_id = :person AND own = 0 AND newest = 1
           RETURNING message_id""",
        contact=contact_id,
        person=person_id,
    )
    return [row["message_id"] for row in rows]


async def last(tx: Reader, person_id: str) -> int:
    """The last message of somebody else's words in this chat, or of one's own to somebody; 0 when there is none."""
    row = await tx.row(
        """SELECT MAX(id) AS last FROM (SELECT MAX(message_id) AS id FROM relayed WHERE person_id = :person
               UNION ALL SELECT MAX(message_id) AS id FROM inbox_copy WHERE person_id = :person) AS each""",
        person=person_id,
    )
    return 0 if row is None else int(row["last"] or 0)


async def came_since(tx: Reader, person_id: str, at: int) -> bool:
    """Whether words of somebody else have come into this chat since then, be it those of a member to who facilitates."""
    row = await tx.row(
        """SELECT 1 AS came FROM relayed WHERE person_id = :person AND own = 0 AND at >= :at
           UNION ALL SELECT 1 AS came FROM inbox_copy c JOIN inbox i ON i.id = c.inbox_id
               WHERE c.person_id = :person AND i.at >= :at
           LIMIT 1""",
        person=person_id,
        at=at,
    )
    return row is not None


async def last_at(tx: Reader, contact_id: str) -> int | None:
    """When words of either of the two were written or arrived last, UTC epoch seconds."""
    row = await tx.row("SELECT max(at) AS at FROM relayed WHERE contact_id = :contact", contact=contact_id)
    return None if row is None else row["at"]
