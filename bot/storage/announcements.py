"""Rows of announcements, who is to read them, and what became of their letters."""

from dataclasses import dataclass

from bot.domain.announcements import Announcement, Numbers
from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people import people

_COLUMNS = (
    "a.id, a.group_id, a.author_id, a.words, a.state, a.recipients, a.delivered, a.unreachable, a.doubtful, a.chats, "
    "a.chats_reached, a.spread, a.made_at, a.sent_at, g.name"
)
_JOINED = f"SELECT {_COLUMNS} FROM announcement a JOIN groups g ON g.id = a.group_id"  # noqa: S608
READERS = """FROM membership m JOIN person p ON p.id = m.person_id
              WHERE m.group_id = :group AND m.state = 'member' AND m.muted = 0 AND m.person_id <> :author"""


def _from_row(tx: Reader, row: Row, resting: int = 0) -> Announcement:
    return Announcement(
        id=row["id"],
        group_id=row["group_id"],
        group_name=tx.seal.open(row["name"], "groups.name"),
        author_id=row["author_id"],
        words=tx.seal.open(row["words"], "announcement.words"),
        state=row["state"],
        spread=bool(row["spread"]),
        numbers=Numbers(
            recipients=row["recipients"],
            delivered=row["delivered"],
            unreachable=row["unreachable"],
            doubtful=row["doubtful"],
            resting=resting,
            chats=row["chats"],
            chats_reached=row["chats_reached"],
        ),
        made_at=row["made_at"],
        sent_at=row["sent_at"],
    )


async def draft(tx: Transaction, group_id: str, author_id: str, words: str) -> str:
    """A new draft in the place of any this author had: one at a time."""
    await tx.rows("DELETE FROM announcement WHERE author_id = :author AND state = 'draft'", author=author_id)
    id_ = new_id()
    await tx.rows(
        """INSERT INTO announcement (id, group_id, author_id, words, state, made_at)
           VALUES (:id, :group, :author, :words, 'draft', :now)""",
        id=id_,
        group=group_id,
        author=author_id,
        words=tx.seal.close(words, "announcement.words"),
        now=tx.now,
    )
    return id_


async def by_id(tx: Reader, id_: str) -> Announcement | None:
    row = await tx.row(f"{_JOINED} WHERE a.id = :id", id=id_)
    return None if row is None else _from_row(tx, row)


async def now(tx: Reader, id_: str) -> Announcement | None:
    """With the number of people whose letter has a later hour."""
    row = await tx.row(
        f"""SELECT {_COLUMNS},
                   (SELECT COUNT(*) FROM letter WHERE about = a.id AND kind = 'announcement'
                        AND person_id IS NOT NULL AND leased_until IS NULL AND due_at > :now) AS resting
            FROM announcement a JOIN groups g ON g.id = a.group_id WHERE a.id = :id""",  # noqa: S608
        id=id_,
        now=tx.now,
    )
    return None if row is None else _from_row(tx, row, row["resting"])


async def history(tx: Reader, group_id: str, limit: int, offset: int) -> list[Announcement]:
    """Those that went out, the latest first."""
    rows = await tx.rows(
        f"""{_JOINED} WHERE a.group_id = :group AND a.state <> 'draft'
            ORDER BY a.made_at DESC, a.id DESC LIMIT :limit OFFSET :offset""",
        group=group_id,
        limit=limit,
        offset=offset,
    )
    return [_from_row(tx, row) for row in rows]


async def send(tx: Transaction, id_: str, author_id: str) -> bool:
    """A draft goes out; false when it was not one of theirs (any more)."""
    rows = await tx.rows(
        """UPDATE announcement SET state = 'sending', sent_at = :now
           WHERE id = :id AND author_id = :author AND state = 'draft' RETURNING id""",
        id=id_,
        author=author_id,
        now=tx.now,
    )
    return bool(rows)


async def drop_draft(tx: Transaction, id_: str, author_id: str) -> bool:
    rows = await tx.rows(
        "DELETE FROM announcement WHERE id = :id AND author_id = :author AND state = 'draft' RETURNING id",
        id=id_,
        author=author_id,
    )
    return bool(rows)


async def stop(tx: Transaction, id_: str) -> bool:
    """Takes back the letters that have not left; who would have got one is no recipient any more."""
    rows = await tx.rows(
        "UPDATE announcement SET state = 'stopped' WHERE id = :id AND state = 'sending' RETURNING id", id=id_
    )
    if not rows:
        return False
    back = await tx.rows(
        "DELETE FROM letter WHERE about = :id AND kind = 'announcement' AND leased_until IS NULL RETURNING person_id",
        id=id_,
    )
    people_back = sum(1 for row in back if row["person_id"] is not None)
    await tx.rows(
        "UPDATE announcement SET recipients = recipients - :people, chats = chats - :chats WHERE id = :id",
        id=id_,
        people=people_back,
        chats=len(back) - people_back,
    )
    return True


# Its readers


async def readers_after(tx: Reader, group_id: str, author_id: str, cursor: str, limit: int) -> list[Person]:
    """Members who hear announcements of this group, after this person's id: not muted, stepped back or waiting."""
    rows = await tx.rows(
        f"SELECT {people.COLUMNS} {READERS} AND m.person_id > :cursor ORDER BY m.person_id LIMIT :limit",
        group=group_id,
        author=author_id,
        cursor=cursor,
        limit=limit,
    )
    return [people.from_row(tx.seal, row) for row in rows]


async def count_readers(tx: Reader, group_id: str, author_id: str) -> int:
    """How many people would get it."""
    row = await tx.row(
        f"SELECT COUNT(*) AS people {READERS} AND p.reachable = 1",
        group=group_id,
        author=author_id,
    )
    return row["people"] if row else 0


async def written(tx: Transaction, id_: str, *, recipients: int, unreachable: int, chats: int, spread: bool) -> None:
    """One more slice of letters has been written, the last one when `spread`."""
    await tx.rows(
        """UPDATE announcement SET recipients = recipients + :recipients, unreachable = unreachable + :unreachable,
               chats = chats + :chats, spread = :spread,
               state = CASE WHEN state = 'sending' AND CAST(:spread AS BIGINT) = 1 AND recipients + :recipients =
                   delivered + unreachable + :unreachable + doubtful THEN 'sent' ELSE state END
           WHERE id = :id""",
        id=id_,
        recipients=recipients,
        unreachable=unreachable,
        chats=chats,
        spread=int(spread),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """An announcement as one person reads it."""

    words: str
    group_id: str
    group_name: str
    reader: Person


async def still_for(tx: Reader, id_: str, person_id: str) -> Reading | None:
    """The words, unless it was stopped or this person does not hear it any more: one trip."""
    row = await tx.row(
        f"""SELECT a.words, a.group_id, g.name, {people.COLUMNS} FROM announcement a
            JOIN groups g ON g.id = a.group_id
            JOIN membership m ON m.group_id = a.group_id AND m.person_id = :person
            JOIN person p ON p.id = m.person_id
            WHERE a.id = :id AND a.state <> 'stopped' AND m.state = 'member' AND m.muted = 0""",  # noqa: S608
        id=id_,
        person=person_id,
    )
    if row is None:
        return None
    words, name = tx.seal.open(row["words"], "announcement.words"), tx.seal.open(row["name"], "groups.name")
    return Reading(words, row["group_id"], name, people.from_row(tx.seal, row))


# What became of its letters


@dataclass(slots=True)
class Counts:
    """How many letters of one announcement ended how."""

    delivered: int = 0
    unreachable: int = 0
    doubtful: int = 0
    void: int = 0
    chats_reached: int = 0
    chats_void: int = 0


async def count(tx: Transaction, id_: str, counts: Counts) -> str | None:
    """Adds these; the author's id when there is one. The state becomes sent when nobody waits any more."""
    rows = await tx.rows(
        """UPDATE announcement SET delivered = delivered + :delivered, unreachable = unreachable + :unreachable,
               doubtful = doubtful + :doubtful, recipients = recipients - :void,
               chats_reached = chats_reached + :chats_reached, chats = chats - :chats_void,
               state = CASE WHEN state = 'sending' AND spread = 1 AND recipients - :void =
                   delivered + :delivered + unreachable + :unreachable + doubtful + :doubtful THEN 'sent' ELSE state END
           WHERE id = :id RETURNING author_id""",
        id=id_,
        delivered=counts.delivered,
        unreachable=counts.unreachable,
        doubtful=counts.doubtful,
        void=counts.void,
        chats_reached=counts.chats_reached,
        chats_void=counts.chats_void,
    )
    return rows[0]["author_id"] if rows else None
