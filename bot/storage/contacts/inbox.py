"""Rows of words to those who facilitate a group: whose they are, where they stand in whose chat, what became of them."""

from dataclasses import dataclass
from typing import Any

from bot.storage.database import Reader, Row, Transaction, new_id


@dataclass(frozen=True, slots=True)
class Inboxed:
    """Words of `person_id`, Telegram's number `message_id` in their chat; `contact_id` once somebody has answered. `copy` is
    the number in the chat of the one who reads them, None before they arrive there.
    """

    id: str
    group_id: str
    person_id: str
    message_id: int | None
    contact_id: str | None
    copy: int | None = None


def _from_row(row: Row) -> Inboxed:
    return Inboxed(row["id"], row["group_id"], row["person_id"], row["message_id"], row["contact_id"], row["copy"])


_READ = """SELECT i.id, i.group_id, i.person_id, i.message_id, i.contact_id, c.message_id AS copy
           FROM inbox_copy c JOIN inbox i ON i.id = c.inbox_id"""


async def add(tx: Transaction, group_id: str, person_id: str, message_id: int | None, readers: list[str]) -> str:
    inbox_id = new_id()
    await tx.rows(
        "INSERT INTO inbox (id, group_id, person_id, message_id, at) VALUES (:id, :group, :person, :message, :now)",
        id=inbox_id,
        group=group_id,
        person=person_id,
        message=message_id,
        now=tx.now,
    )
    await tx.many("INSERT INTO inbox_copy (inbox_id, person_id) VALUES (?, ?)", [(inbox_id, one) for one in readers])
    return inbox_id


async def by_id(tx: Reader, inbox_id: str) -> Inboxed | None:
    row = await tx.row("SELECT i.*, NULL AS copy FROM inbox i WHERE i.id = :id", id=inbox_id)
    return None if row is None else _from_row(row)


async def written(tx: Reader, person_id: str, message_id: int) -> Inboxed | None:
    """The words that this message in their writer's chat is."""
    row = await tx.row(
        "SELECT i.*, NULL AS copy FROM inbox i WHERE i.person_id = :person AND i.message_id = :message",
        person=person_id,
        message=message_id,
    )
    return None if row is None else _from_row(row)


async def for_reader(tx: Reader, inbox_id: str, reader_id: str) -> Inboxed | None:
    """None when they were not written to this one."""
    row = await tx.row(f"{_READ} WHERE c.inbox_id = :id AND c.person_id = :me", id=inbox_id, me=reader_id)
    return None if row is None else _from_row(row)


async def read_as(tx: Reader, reader_id: str, message_id: int) -> Inboxed | None:
    """The words that this message in the chat of one who facilitates is."""
    row = await tx.row(f"{_READ} WHERE c.person_id = :me AND c.message_id = :message", me=reader_id, message=message_id)
    return None if row is None else _from_row(row)


async def unanswered(tx: Reader, reader_id: str, since: int) -> list[Inboxed]:
    """What stands in this one's chat or is on its way there, and nobody has answered, the oldest first."""
    rows = await tx.rows(
        f"{_READ} WHERE c.person_id = :me AND i.contact_id IS NULL AND i.at > :since ORDER BY i.at, i.id",
        me=reader_id,
        since=since,
    )
    return [_from_row(row) for row in rows]


async def group_of(tx: Reader, about: str) -> str | None:
    row = await tx.row(
        """SELECT group_id FROM meeting WHERE id = :id UNION SELECT group_id FROM series WHERE id = :id
           UNION SELECT group_id FROM proposal WHERE id = :id UNION SELECT id AS group_id FROM groups WHERE id = :id""",
        id=about,
    )
    return None if row is None else row["group_id"]


async def writable(tx: Reader, member_id: str) -> set[str]:
    """The groups where this member has not been answered by one who facilitates, and somebody else can be reached who does and
    whom nothing keeps apart from them."""
    rows = await tx.rows(
        """SELECT DISTINCT m.group_id FROM membership m
           JOIN membership f ON f.group_id = m.group_id AND f.role = 'facilitator' AND f.state = 'member'
           JOIN person p ON p.id = f.person_id AND p.reachable = 1
           WHERE m.person_id = :me AND m.state IN ('member', 'stepped_back') AND f.person_id <> :me
           AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.group_id = m.group_id AND c.seeker_id = :me AND c.state = 'open')
           AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = :me AND b.other_id = f.person_id)
           AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = f.person_id AND b.other_id = :me)""",
        me=member_id,
    )
    return {row["group_id"] for row in rows}


async def copies(tx: Reader, inbox_id: str) -> dict[str, int | None]:
    """Reader -> the number in their chat."""
    rows = await tx.rows("SELECT person_id, message_id FROM inbox_copy WHERE inbox_id = :id", id=inbox_id)
    return {row["person_id"]: row["message_id"] for row in rows}


async def arrived(tx: Transaction, inbox_id: str, reader_id: str, message_id: int) -> None:
    await tx.rows(
        "UPDATE inbox_copy SET message_id = :message WHERE inbox_id = :id AND person_id = :me",
        message=message_id,
        id=inbox_id,
        me=reader_id,
    )


async def take(tx: Transaction, group_id: str, writer_id: str, contact_id: str) -> list[Inboxed]:
    """All that this member has written there and nobody has answered belongs to this conversation from now on."""
    rows = await tx.rows(
        """UPDATE inbox SET contact_id = :contact WHERE group_id = :group AND person_id = :writer AND contact_id IS NULL
           RETURNING id, group_id, person_id, message_id, contact_id, NULL AS copy""",
        contact=contact_id,
        group=group_id,
        writer=writer_id,
    )
    return [_from_row(row) for row in rows]


async def drop(tx: Transaction, inbox_id: str) -> bool:
    """False when somebody has answered, or it is gone."""
    rows = await tx.rows("DELETE FROM inbox WHERE id = :id AND contact_id IS NULL RETURNING id", id=inbox_id)
    return bool(rows)


async def wrote_again(tx: Reader, letter: Inboxed) -> bool:
    """Whether the same member has written there since, and nobody has answered that."""
    row = await tx.row(
        """SELECT 1 FROM inbox WHERE group_id = :group AND person_id = :person AND contact_id IS NULL
           AND (at, id) > (SELECT at, id FROM inbox WHERE id = :id) LIMIT 1""",
        group=letter.group_id,
        person=letter.person_id,
        id=letter.id,
    )
    return row is not None


async def sent_since(tx: Reader, person_id: str, since: int) -> int:
    row = await tx.row(
        "SELECT count(*) AS n FROM inbox WHERE person_id = :me AND at > :since", me=person_id, since=since
    )
    return int(row["n"]) if row is not None else 0


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """To whom this person wrote, and when. The words are kept nowhere."""
    rows = await tx.rows(
        "SELECT g.name, i.at AS sent_at FROM inbox i JOIN groups g ON g.id = i.group_id WHERE i.person_id = :me ORDER BY i.at",
        me=person_id,
    )
    return [{"group": tx.seal.open(row["name"], "groups.name"), "sent_at": row["sent_at"]} for row in rows]
