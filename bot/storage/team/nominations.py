"""Rows of who was asked to facilitate a group, to coordinate or to be a referent, and has not answered."""

from dataclasses import dataclass

from bot.storage.database import Reader, Row, Transaction, new_id


@dataclass(frozen=True, slots=True)
class Nomination:
    """`group_id` is None when it is to coordinate, or to be a `referent`; `asked_by` is None when that person erased their account."""

    id: str
    person_id: str
    group_id: str | None
    asked_by: str | None
    asked_at: int
    referent: bool = False

    @property
    def what(self) -> str:
        """What it is to do, as in the names of permissions and texts: facilitate, coordinate or refer."""
        return "refer" if self.referent else "coordinate" if self.group_id is None else "facilitate"


_COLUMNS = "id, person_id, group_id, asked_by, asked_at, referent"


def _from_row(row: Row) -> Nomination:
    return Nomination(
        row["id"], row["person_id"], row["group_id"], row["asked_by"], row["asked_at"], bool(row["referent"])
    )


async def add(
    tx: Transaction, person_id: str, group_id: str | None, asked_by: str, *, referent: bool = False
) -> str | None:
    """Its id; None when they were asked already and have not answered."""
    row = await tx.row(
        """INSERT INTO nomination (id, person_id, group_id, asked_by, asked_at, referent)
           VALUES (:id, :person, :group, :by, :now, :referent) ON CONFLICT DO NOTHING RETURNING id""",
        id=new_id(),
        person=person_id,
        group=group_id,
        by=asked_by,
        now=tx.now,
        referent=int(referent),
    )
    return None if row is None else str(row["id"])


async def one(tx: Reader, nomination_id: str) -> Nomination | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM nomination WHERE id = :id", id=nomination_id)  # noqa: S608
    return None if row is None else _from_row(row)


async def of_person(tx: Reader, person_id: str) -> list[Nomination]:
    rows = await tx.rows(f"SELECT {_COLUMNS} FROM nomination WHERE person_id = :person", person=person_id)  # noqa: S608
    return [_from_row(row) for row in rows]


async def take(tx: Transaction, nomination_id: str, person_id: str) -> Nomination | None:
    """Ends it with the answer of who was asked; None when it is not theirs, or over."""
    row = await tx.row(
        f"DELETE FROM nomination WHERE id = :id AND person_id = :person RETURNING {_COLUMNS}",  # noqa: S608
        id=nomination_id,
        person=person_id,
    )
    return None if row is None else _from_row(row)


async def concerning(tx: Reader, person_id: str) -> list[Nomination]:
    """What this person was asked, and what they asked of others."""
    rows = await tx.rows(
        f"""SELECT {_COLUMNS} FROM nomination WHERE person_id = :person
            UNION SELECT {_COLUMNS} FROM nomination WHERE asked_by = :person""",  # noqa: S608
        person=person_id,
    )
    return [_from_row(row) for row in rows]


async def old(tx: Reader, before: int, most: int) -> list[Nomination]:
    """Those nobody answered in time."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM nomination WHERE asked_at < :before ORDER BY asked_at LIMIT :most",  # noqa: S608
        before=before,
        most=most,
    )
    return [_from_row(row) for row in rows]
