"""Rows of the listening rota: its hours, their dates, who has promised one, and who is asked to take or to swap one."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.people import Person
from bot.domain.rota import Hours, Turn
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row

_HOURS = "id, zone, weekday, since, minutes, most"
_TURN = """t.id, t.rota_id, t.starts_at, t.ends_at, t.cover, r.most,
    (SELECT count(*) FROM rota_taken n WHERE n.turn_id = t.id AND n.standby = 0) AS taken"""
# Who may be asked: an offer to listen that stands, no break that lasts until then, and nothing else of the rota that waits for their
# answer.
_ASKABLE = """p.reachable = 1 AND h.state = 'approved' AND COALESCE(h.paused_until, 0) <= :starts
    AND NOT EXISTS (SELECT 1 FROM rota_asked a WHERE a.to_id = p.id AND a.state = 'asked')"""
# Never twice about the same turn.
_NEW = "NOT EXISTS (SELECT 1 FROM rota_asked b WHERE b.turn_id = :turn AND b.to_id = p.id AND b.instead_id IS NULL)"
# Nobody answers at two turns at the same time.
_ELSEWHERE = """EXISTS (SELECT 1 FROM rota_taken x JOIN rota_turn y ON y.id = x.turn_id
    WHERE x.person_id = {who} AND x.standby = 0 AND y.starts_at < :ends AND y.ends_at > :starts AND y.id <> :but)"""


@dataclass(frozen=True, slots=True)
class Asked:
    """`to_id` is asked to take a turn; where `by_id` would swap, for the turn `instead_id`. `open` until `deadline` at the latest, UTC
    epoch seconds."""

    id: str
    turn_id: str
    to_id: str
    by_id: str | None
    instead_id: str | None
    open: bool
    deadline: int


def _hours(row: Row) -> Hours:
    return Hours(row["id"], row["zone"], row["weekday"], row["since"], row["minutes"], row["most"])


def _turn(row: Row) -> Turn:
    return Turn(
        row["id"], row["rota_id"], row["starts_at"], row["ends_at"], row["most"], row["taken"], row["cover"]
    )  # fmt: skip


# Hours


async def every(tx: Reader) -> list[Hours]:
    rows = await tx.rows(f"SELECT {_HOURS} FROM rota WHERE weekday >= 0 ORDER BY weekday, since, minutes, zone")  # noqa: S608
    return [_hours(row) for row in rows]


async def hours(tx: Reader, rota_id: str) -> Hours | None:
    row = await tx.row(f"SELECT {_HOURS} FROM rota WHERE id = :id", id=rota_id)  # noqa: S608
    return None if row is None else _hours(row)


async def add(tx: Transaction, zone: str, piece: tuple[int, int, int], most: int, made_until: str) -> Hours:
    """The same hours again only change how many are wanted."""
    row = await tx.row(
        f"""INSERT INTO rota (id, zone, weekday, since, minutes, most, made_until)
            VALUES (:id, :zone, :weekday, :since, :minutes, :most, :until)
            ON CONFLICT (weekday, since, minutes, zone) DO UPDATE SET most = excluded.most RETURNING {_HOURS}""",  # noqa: S608
        id=new_id(), zone=zone, weekday=piece[0], since=piece[1], minutes=piece[2], most=most, until=made_until,
    )  # fmt: skip
    assert row is not None  # noqa: S101
    return _hours(row)


async def want(tx: Transaction, rota_id: str, most: int) -> None:
    await tx.rows("UPDATE rota SET most = :most WHERE id = :id", id=rota_id, most=most)


async def drop(tx: Transaction, rota_id: str) -> None:
    """With its dates and all promises."""
    await tx.rows("DELETE FROM rota WHERE id = :id", id=rota_id)


async def short(tx: Reader, until: str, most: int) -> list[tuple[Hours, date]]:
    """Those whose dates are not made up to this day, with the last day that was."""
    rows = await tx.rows(
        f"SELECT {_HOURS}, made_until FROM rota WHERE made_until < :until LIMIT :most",  # noqa: S608
        until=until,
        most=most,
    )
    return [(_hours(row), date.fromisoformat(row["made_until"])) for row in rows]


async def made(tx: Transaction, rota_id: str, until: str) -> None:
    await tx.rows("UPDATE rota SET made_until = :until WHERE id = :id", id=rota_id, until=until)


# Dates


async def make(tx: Transaction, rota_id: str, starts_at: int, ends_at: int) -> None:
    await tx.rows(
        """INSERT INTO rota_turn (id, rota_id, starts_at, ends_at) VALUES (:id, :rota, :starts, :ends)
           ON CONFLICT (rota_id, starts_at) DO NOTHING""",
        id=new_id(), rota=rota_id, starts=starts_at, ends=ends_at,
    )  # fmt: skip


async def turn(tx: Reader, turn_id: str) -> Turn | None:
    row = await tx.row(
        f"SELECT {_TURN} FROM rota_turn t JOIN rota r ON r.id = t.rota_id WHERE t.id = :id",  # noqa: S608
        id=turn_id,
    )
    return None if row is None else _turn(row)


async def coming(tx: Reader, person_id: str, most: int, skip: int) -> list[tuple[Turn, str]]:
    """Those that are not over, each with what this person has promised: "", "on" or "standby"."""
    rows = await tx.rows(
        f"""SELECT {_TURN}, (SELECT m.standby FROM rota_taken m WHERE m.turn_id = t.id AND m.person_id = :me) AS mine
            FROM rota_turn t JOIN rota r ON r.id = t.rota_id
            WHERE t.ends_at > :now ORDER BY t.starts_at, t.id LIMIT :most OFFSET :skip""",  # noqa: S608
        me=person_id, now=tx.now, most=most, skip=skip,
    )  # fmt: skip
    return [(_turn(row), "" if row["mine"] is None else "standby" if row["mine"] else "on") for row in rows]


async def of_hours(tx: Reader, rota_id: str, most: int) -> list[Turn]:
    """The next dates of these hours, one that runs included."""
    rows = await tx.rows(
        f"""SELECT {_TURN} FROM rota_turn t JOIN rota r ON r.id = t.rota_id
            WHERE t.rota_id = :id AND t.ends_at > :now ORDER BY t.starts_at LIMIT :most""",  # noqa: S608
        id=rota_id, now=tx.now, most=most,
    )  # fmt: skip
    return [_turn(row) for row in rows]


async def wanting(tx: Reader, since: int, until: int) -> list[Turn]:
    """Those that begin between the two instants with fewer promises than are wanted."""
    rows = await tx.rows(
        f"""SELECT {_TURN} FROM rota_turn t JOIN rota r ON r.id = t.rota_id
            WHERE t.starts_at >= :since AND t.starts_at < :until ORDER BY t.starts_at, t.id""",  # noqa: S608
        since=since, until=until,
    )  # fmt: skip
    return [each for each in map(_turn, rows) if each.free]


async def count_cover(tx: Transaction, turn_id: str, by: int) -> None:
    await tx.rows(
        "UPDATE rota_turn SET cover = cover + :by WHERE id = :id AND cover + :by >= 0", id=turn_id, by=by
    )  # fmt: skip


# Promises


async def take(tx: Transaction, turn_id: str, person_id: str, *, standby: bool) -> str | None:
    """The id of the promise; None when they had made the same one already."""
    row = await tx.row(
        """INSERT INTO rota_taken (id, turn_id, person_id, standby) VALUES (:id, :turn, :me, :standby)
           ON CONFLICT (turn_id, person_id) DO UPDATE SET standby = excluded.standby, id = excluded.id
           WHERE rota_taken.standby <> excluded.standby RETURNING id""",
        id=new_id(), turn=turn_id, me=person_id, standby=int(standby),
    )  # fmt: skip
    return None if row is None else str(row["id"])


async def promise(tx: Reader, turn_id: str, person_id: str) -> tuple[str, str] | None:
    """Its id, and "on" or "standby"."""
    row = await tx.row(
        "SELECT id, standby FROM rota_taken WHERE turn_id = :turn AND person_id = :me", turn=turn_id, me=person_id
    )
    return None if row is None else (row["id"], "standby" if row["standby"] else "on")


async def stands(tx: Reader, taken_id: str) -> Turn | None:
    """The turn of a promise, while it is kept."""
    row = await tx.row(
        f"""SELECT {_TURN} FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id JOIN rota r ON r.id = t.rota_id
            WHERE m.id = :id AND m.standby = 0""",  # noqa: S608
        id=taken_id,
    )
    return None if row is None else _turn(row)


async def give_back(tx: Transaction, turn_id: str, person_id: str) -> tuple[str, str] | None:
    """Its id and what it was, "on" or "standby"; None when they had promised nothing."""
    row = await tx.row(
        "DELETE FROM rota_taken WHERE turn_id = :turn AND person_id = :me RETURNING id, standby",
        turn=turn_id,
        me=person_id,
    )
    return None if row is None else (row["id"], "standby" if row["standby"] else "on")


async def promised(tx: Reader, person_id: str) -> list[Turn]:
    """What this person has promised and is not over, on standby too."""
    rows = await tx.rows(
        f"""SELECT {_TURN} FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id JOIN rota r ON r.id = t.rota_id
            WHERE m.person_id = :me AND t.ends_at > :now ORDER BY t.starts_at, t.id""",  # noqa: S608
        me=person_id, now=tx.now,
    )  # fmt: skip
    return [_turn(row) for row in rows]


async def next_promise(tx: Reader, person_id: str) -> Turn | None:
    """To answer; one that runs included."""
    row = await tx.row(
        f"""SELECT {_TURN} FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id JOIN rota r ON r.id = t.rota_id
            WHERE m.person_id = :me AND m.standby = 0 AND t.ends_at > :now ORDER BY t.starts_at, t.id LIMIT 1""",  # noqa: S608
        me=person_id,
        now=tx.now,
    )
    return None if row is None else _turn(row)


async def elsewhere(tx: Reader, person_id: str, turn: Turn, but: str = "") -> bool:
    """Whether they have promised to answer at another turn at that time, not counting `but`."""
    row = await tx.row(
        f"SELECT 1 WHERE {_ELSEWHERE.format(who=':me')}",
        me=person_id, ends=turn.ends_at, starts=turn.starts_at, but=but or turn.id,
    )  # fmt: skip
    return row is not None


async def who_promised(tx: Reader, rota_id: str) -> list[tuple[Person, str, Turn]]:
    """Each promise of these hours that is not over, with its id and turn."""
    rows = await tx.rows(
        f"""SELECT {PERSON}, {_TURN.replace("t.id,", "t.id AS turn_id,")}, m.id AS taken_id
            FROM rota_turn t JOIN rota r ON r.id = t.rota_id JOIN rota_taken m ON m.turn_id = t.id JOIN person p ON p.id = m.person_id
            WHERE t.rota_id = :id AND t.ends_at > :now ORDER BY t.starts_at, m.id""",  # noqa: S608
        id=rota_id, now=tx.now,
    )  # fmt: skip
    return [(person_from_row(tx.seal, row), row["taken_id"], _turn({**row, "id": row["turn_id"]})) for row in rows]


# Asking somebody


_ASKED = "id, turn_id, to_id, by_id, instead_id, state, deadline"


def _asked(row: Row) -> Asked:
    return Asked(
        row["id"], row["turn_id"], row["to_id"], row["by_id"], row["instead_id"], row["state"] == "asked", row["deadline"]
    )  # fmt: skip


async def ask(
    tx: Transaction, turn_id: str, to_id: str, by_id: str | None, instead_id: str | None, deadline: int
) -> str:
    asked_id = new_id()
    await tx.rows(
        """INSERT INTO rota_asked (id, turn_id, to_id, by_id, instead_id, state, deadline)
           VALUES (:id, :turn, :to, :by, :instead, 'asked', :deadline)""",
        id=asked_id, turn=turn_id, to=to_id, by=by_id, instead=instead_id, deadline=deadline,
    )  # fmt: skip
    return asked_id


async def not_them(tx: Transaction, turn_id: str, person_id: str, *, rested: bool = False) -> None:
    """Who gave this turn back, perhaps because they `rested`, is not asked to take it."""
    await tx.rows(
        """INSERT INTO rota_asked (id, turn_id, to_id, state, deadline, rested)
           VALUES (:id, :turn, :to, 'over', 0, :rested)""",
        id=new_id(), turn=turn_id, to=person_id, rested=int(rested),
    )  # fmt: skip


async def not_again(tx: Transaction, turn_id: str, person_id: str) -> None:
    """What was given back for a rest is promised again."""
    await tx.rows("UPDATE rota_asked SET rested = 0 WHERE turn_id = :turn AND to_id = :to", turn=turn_id, to=person_id)


async def given_back(tx: Reader, person_id: str) -> list[Turn]:
    """What this person gave back because they rested, and has not begun."""
    rows = await tx.rows(
        f"""SELECT {_TURN} FROM rota_asked a JOIN rota_turn t ON t.id = a.turn_id JOIN rota r ON r.id = t.rota_id
            WHERE a.to_id = :me AND a.rested = 1 AND t.starts_at > :now ORDER BY t.starts_at, t.id""",  # noqa: S608
        me=person_id, now=tx.now,
    )  # fmt: skip
    return [_turn(row) for row in rows]


async def asked(tx: Reader, asked_id: str) -> Asked | None:
    row = await tx.row(f"SELECT {_ASKED} FROM rota_asked WHERE id = :id", id=asked_id)  # noqa: S608
    return None if row is None else _asked(row)


async def asked_of(tx: Reader, person_id: str) -> Asked | None:
    """What waits for this person's answer."""
    row = await tx.row(f"SELECT {_ASKED} FROM rota_asked WHERE to_id = :me AND state = 'asked'", me=person_id)  # noqa: S608
    return None if row is None else _asked(row)


async def asked_about(tx: Reader, turn_id: str) -> list[Asked]:
    """What waits for anybody's answer about this turn: to take it, to swap it, or to swap another one for it."""
    rows = await tx.rows(
        f"""SELECT {_ASKED} FROM rota_asked WHERE turn_id = :turn AND state = 'asked'
            UNION SELECT {_ASKED} FROM rota_asked WHERE instead_id = :turn AND state = 'asked'""",  # noqa: S608
        turn=turn_id,
    )
    return [_asked(row) for row in rows]


async def end(tx: Transaction, asked_id: str) -> bool:
    """False when it was over."""
    row = await tx.row(
        "UPDATE rota_asked SET state = 'over' WHERE id = :id AND state = 'asked' RETURNING id", id=asked_id
    )
    return row is not None


async def standing_by(tx: Reader, turn: Turn) -> list[Person]:
    """Who stands by for it and was not asked yet, in no order that means anything."""
    rows = await tx.rows(
        f"""SELECT {PERSON} FROM rota_taken m JOIN person p ON p.id = m.person_id JOIN helper h ON h.person_id = p.id
            WHERE m.turn_id = :turn AND m.standby = 1 AND {_ASKABLE} AND {_NEW} AND NOT {_ELSEWHERE.format(who="p.id")}
            ORDER BY m.id""",  # noqa: S608
        turn=turn.id, starts=turn.starts_at, ends=turn.ends_at, but=turn.id,
    )  # fmt: skip
    return [person_from_row(tx.seal, row) for row in rows]


async def others(tx: Reader, turn: Turn, most: int) -> list[Person]:
    """Who listens and has nothing to do with it, whose turn it is first."""
    rows = await tx.rows(
        f"""SELECT {PERSON} FROM helper h JOIN person p ON p.id = h.person_id
            WHERE {_ASKABLE} AND {_NEW} AND NOT {_ELSEWHERE.format(who="p.id")}
            AND NOT EXISTS (SELECT 1 FROM rota_taken m WHERE m.turn_id = :turn AND m.person_id = p.id)
            ORDER BY h.turn, h.person_id LIMIT :most""",  # noqa: S608
        turn=turn.id, starts=turn.starts_at, ends=turn.ends_at, but=turn.id, most=most,
    )  # fmt: skip
    return [person_from_row(tx.seal, row) for row in rows]


async def may_swap(tx: Reader, turn: Turn, by_id: str, mine: Turn) -> list[Person]:
    """Who has promised `turn` and could come to `mine` instead; not who was asked for this before."""
    rows = await tx.rows(
        f"""SELECT {PERSON} FROM rota_taken m JOIN person p ON p.id = m.person_id JOIN helper h ON h.person_id = p.id
            WHERE m.turn_id = :turn AND m.standby = 0 AND p.id <> :me AND {_ASKABLE} AND NOT {_ELSEWHERE.format(who="p.id")}
            AND NOT EXISTS (SELECT 1 FROM rota_taken o WHERE o.turn_id = :mine AND o.person_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM rota_asked c WHERE c.turn_id = :turn AND c.to_id = p.id AND c.instead_id = :mine
                            AND c.by_id = :me)
            ORDER BY m.id""",  # noqa: S608
        turn=turn.id, me=by_id, mine=mine.id, starts=mine.starts_at, ends=mine.ends_at, but=turn.id,
    )  # fmt: skip
    return [person_from_row(tx.seal, row) for row in rows]


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """What they promised, and what they were asked; of others nothing."""
    rows = await tx.rows(
        """SELECT CASE WHEN m.standby = 1 THEN 'on standby' ELSE 'promised' END AS what, t.starts_at, t.ends_at
           FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id WHERE m.person_id = :me
           UNION ALL SELECT 'asked' AS what, t.starts_at, t.ends_at
           FROM rota_asked a JOIN rota_turn t ON t.id = a.turn_id WHERE a.to_id = :me AND a.deadline > 0
           UNION ALL SELECT 'given back' AS what, t.starts_at, t.ends_at
           FROM rota_asked a JOIN rota_turn t ON t.id = a.turn_id WHERE a.to_id = :me AND a.deadline = 0
           UNION ALL SELECT 'swap asked for' AS what, t.starts_at, t.ends_at
           FROM rota_asked a JOIN rota_turn t ON t.id = a.instead_id WHERE a.by_id = :me""",
        me=person_id,
    )
    return sorted((dict(row) for row in rows), key=lambda row: (int(row["starts_at"]), str(row["what"])))
