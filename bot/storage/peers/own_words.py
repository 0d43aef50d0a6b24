"""Rows of what those who listen would say of themselves, while it waits for a coordinator."""

from dataclasses import dataclass

from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row

_SEALED = "own_words.words"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that waits: whose, and since when (UTC epoch seconds)."""

    id: str
    person_id: str
    words: str
    since: int


def _waiting(tx: Reader, row: Row) -> Waiting:
    return Waiting(row["id"], row["person_id"], tx.seal.open(row["words"], _SEALED), row["since"])


async def put(tx: Transaction, person_id: str, words: str) -> str:
    """From now on this text waits, and no other of theirs; its id."""
    text_id = new_id()
    await tx.rows(
        "INSERT INTO own_words (id, person_id, words, since) VALUES (:id, :person, :words, :now)",
        id=text_id, person=person_id, words=tx.seal.close(words, _SEALED), now=tx.now,
    )  # fmt: skip
    return text_id


async def of_person(tx: Reader, person_id: str) -> Waiting | None:
    row = await tx.row("SELECT id, person_id, words, since FROM own_words WHERE person_id = :person", person=person_id)
    return None if row is None else _waiting(tx, row)


async def one(tx: Reader, text_id: str) -> Waiting | None:
    row = await tx.row("SELECT id, person_id, words, since FROM own_words WHERE id = :id", id=text_id)
    return None if row is None else _waiting(tx, row)


async def waiting(tx: Reader, reader_id: str, most: int, skip: int) -> list[Person]:
    """Whose text waits, without the reader's own, who waits longest first."""
    rows = await tx.rows(
        f"""SELECT {PERSON} FROM own_words w JOIN person p ON p.id = w.person_id WHERE w.person_id <> :me
            ORDER BY w.since, w.id LIMIT :most OFFSET :skip""",  # noqa: S608
        me=reader_id, most=most, skip=skip,
    )  # fmt: skip
    return [person_from_row(tx.seal, row) for row in rows]


async def take(tx: Transaction, text_id: str) -> Waiting | None:
    """It waits no more. None when it did not."""
    row = await tx.row("DELETE FROM own_words WHERE id = :id RETURNING id, person_id, words, since", id=text_id)
    return None if row is None else _waiting(tx, row)
