"""Rows of openings for peer workers."""

import msgspec

from bot.domain.missions import Mission, Said
from bot.storage.database import Reader, Row, Transaction

MOST = 200  # that are looked through at once
_COLUMNS = "m.id, m.by_id, m.said, m.posted_at, m.until, m.withdrawn"
_READ = msgspec.json.Decoder(Said)


def _mission(tx: Reader, row: Row) -> Mission:
    said = _READ.decode(tx.seal.open(row["said"], "mission.said"))
    return Mission(row["id"], row["by_id"], said, row["posted_at"], row["until"], bool(row["withdrawn"]))


async def add(tx: Transaction, mission_id: str, by_id: str, said: Said, until: int) -> None:
    """Nothing when it is there already."""
    await tx.rows(
        """INSERT INTO mission (id, by_id, said, posted_at, until) VALUES (:id, :by, :said, :now, :until)
           ON CONFLICT DO NOTHING""",
        id=mission_id,
        by=by_id,
        said=tx.seal.close(msgspec.json.encode(said).decode(), "mission.said"),
        now=tx.now,
        until=until,
    )


async def one(tx: Reader, mission_id: str) -> Mission | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM mission m WHERE m.id = :id", id=mission_id)  # noqa: S608
    return None if row is None else _mission(tx, row)


async def open_ones(tx: Reader) -> list[tuple[Mission, bool, bool]]:
    """Those that stand, the next to end first; whether who posted them facilitates somewhere by now, and coordinates."""
    rows = await tx.rows(
        f"""SELECT {_COLUMNS}, p.coordinator, EXISTS (SELECT 1 FROM membership f WHERE f.person_id = m.by_id
                       AND f.role = 'facilitator' AND f.state = 'member') AS facilitates
            FROM mission m JOIN person p ON p.id = m.by_id WHERE m.until > :now ORDER BY m.until, m.id LIMIT :most""",  # noqa: S608
        now=tx.now,
        most=MOST,
    )
    return [(_mission(tx, row), bool(row["facilitates"]), bool(row["coordinator"])) for row in rows]


async def posted_by(tx: Reader, person_id: str) -> list[Mission]:
    """Those of one person, the newest first, whether they stand or not."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM mission m WHERE m.by_id = :id ORDER BY m.posted_at DESC, m.id LIMIT :most",  # noqa: S608
        id=person_id,
        most=MOST,
    )
    return [_mission(tx, row) for row in rows]


async def newest(tx: Reader) -> list[Mission]:
    """Those of everybody, whether they stand or not, the last to end first."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM mission m ORDER BY m.until DESC, m.id LIMIT :most",  # noqa: S608
        most=MOST,
    )
    return [_mission(tx, row) for row in rows]


async def withdraw(tx: Transaction, mission_id: str) -> bool:
    """False when it does not stand any more."""
    row = await tx.row(
        "UPDATE mission SET until = :now, withdrawn = 1 WHERE id = :id AND until > :now RETURNING id",
        id=mission_id,
        now=tx.now,
    )
    return row is not None
