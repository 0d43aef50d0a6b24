"""Rows of what the coordination asked somebody: whom, about what, when; never the words."""

from dataclasses import dataclass

from bot.storage.database import Reader, Row, Transaction, new_id


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Without a `report_id` it is about this person's own offer to listen, or about what they would say of themselves (`words_id`);
    instants in UTC epoch seconds."""

    id: str
    report_id: str | None
    person_id: str
    asked_by: str | None
    asked_at: int
    answered_at: int | None
    words_id: str | None = None


_COLUMNS = "id, report_id, person_id, asked_by, asked_at, answered_at, words_id"


def _from_row(row: Row) -> Inquiry:
    return Inquiry(
        row["id"], row["report_id"], row["person_id"], row["asked_by"], row["asked_at"], row["answered_at"], row["words_id"],
    )  # fmt: skip


async def add(
    tx: Transaction, report_id: str | None, person_id: str, asked_by: str, words_id: str | None = None
) -> str:  # fmt: skip
    """Its id."""
    inquiry_id = new_id()
    await tx.rows(
        """INSERT INTO inquiry (id, report_id, person_id, asked_by, asked_at, words_id)
           VALUES (:id, :report, :person, :by, :now, :words)""",
        id=inquiry_id,
        report=report_id,
        person=person_id,
        by=asked_by,
        now=tx.now,
        words=words_id,
    )
    return inquiry_id


async def one(tx: Reader, inquiry_id: str) -> Inquiry | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM inquiry WHERE id = :id", id=inquiry_id)  # noqa: S608
    return None if row is None else _from_row(row)


async def of_person(tx: Reader, person_id: str) -> list[Inquiry]:
    """What this person was asked, the latest first."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM inquiry WHERE person_id = :person ORDER BY asked_at DESC, id",  # noqa: S608
        person=person_id,
    )
    return [_from_row(row) for row in rows]


_ANSWERS = "answers:"


def answers_of(inquiry_id: str) -> str:
    """What the letters are about that bring an answer to this: they stand beside the one that asked."""
    return _ANSWERS + inquiry_id


def answered(about: str) -> str:
    """The id of what such a letter answers."""
    return about.removeprefix(_ANSWERS)


async def note_answered(tx: Transaction, inquiry_id: str) -> None:
    await tx.rows("UPDATE inquiry SET answered_at = :now WHERE id = :id", id=inquiry_id, now=tx.now)


async def of_report(tx: Reader, report_id: str) -> list[str]:
    """Ids of what was asked about this report."""
    rows = await tx.rows("SELECT id FROM inquiry WHERE report_id = :report ORDER BY id", report=report_id)
    return [row["id"] for row in rows]


async def drop_about_offer(tx: Transaction, person_id: str) -> list[str]:
    """What was asked about this person's offer to listen, which is decided; the ids."""
    rows = await tx.rows(
        "DELETE FROM inquiry WHERE person_id = :person AND report_id IS NULL AND words_id IS NULL RETURNING id",
        person=person_id,
    )
    return [row["id"] for row in rows]


async def drop_about_words(tx: Transaction, words_id: str) -> list[str]:
    """What was asked about this text, which waits no more; the ids."""
    rows = await tx.rows("DELETE FROM inquiry WHERE words_id = :id RETURNING id", id=words_id)
    return [row["id"] for row in rows]
