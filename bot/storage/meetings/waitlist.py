"""Rows of those who wait for a place at a meeting, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.people import Person
from bot.domain.terms import Moved, Room
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people.people import COLUMNS, from_row

_WAITING = "id, meeting_id, person_id, deadline"

# Those who come, and whom they bring (two at most).
_COMING = """(SELECT count(*) + count(*) FILTER (WHERE x.guests >= 1) + count(*) FILTER (WHERE x.guests >= 2)
              FROM answer x WHERE x.meeting_id = t.id AND x.choice = 'coming')"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody in the line of a meeting; `deadline` of the place they are offered, UTC epoch seconds, None while none is."""

    id: str
    meeting_id: str
    person_id: str
    deadline: int | None


def _from_row(row: Row) -> Waiting:
    return Waiting(row["id"], row["meeting_id"], row["person_id"], row["deadline"])


async def room(tx: Reader, meeting_id: str, person_id: str, seats: int | None) -> Room:
    """The places of a meeting as this person ("": nobody) sees them."""
    row = await tx.row(
        f"""SELECT {_COMING} AS coming,
                   (SELECT count(*) FROM waitlist o WHERE o.meeting_id = t.id AND o.deadline IS NOT NULL) AS offered,
                   (SELECT count(*) FROM waitlist o WHERE o.meeting_id = t.id) AS line, w.deadline, a.guests,
                   (SELECT count(*) FROM waitlist o WHERE o.meeting_id = t.id AND o.turn <= w.turn) AS position
            FROM meeting t LEFT JOIN waitlist w ON w.meeting_id = t.id AND w.person_id = :person
            LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = :person WHERE t.id = :meeting""",  # noqa: S608
        meeting=meeting_id,
        person=person_id,
    )
    assert row is not None  # noqa: S101
    taken = row["coming"] + row["offered"]
    return Room(seats, taken, row["line"], row["position"], row["deadline"], row["guests"] or 0)


async def coming(tx: Reader, meeting_id: str) -> int:
    """How many come, guests included; of a meeting that was moved, only who has answered since."""
    row = await tx.row(
        """SELECT count(*) + count(*) FILTER (WHERE a.guests >= 1) + count(*) FILTER (WHERE a.guests >= 2) AS n
           FROM answer a JOIN meeting t ON t.id = a.meeting_id
           WHERE a.meeting_id = :meeting AND a.choice = 'coming' AND a.moves = t.moves""",
        meeting=meeting_id,
    )
    return int(row["n"]) if row is not None else 0


async def moved(tx: Reader, meeting_id: str, person_id: str, until: int) -> Moved:
    """Who has answered since the meeting was moved, in numbers."""
    row = await tx.row(
        """SELECT count(*) FILTER (WHERE a.moves = t.moves) AS renewed,
                  count(*) FILTER (WHERE a.moves < t.moves AND a.choice <> 'no') AS awaited,
                  count(*) FILTER (WHERE a.moves < t.moves AND a.person_id = :person) AS mine
           FROM answer a JOIN meeting t ON t.id = a.meeting_id WHERE a.meeting_id = :meeting""",
        meeting=meeting_id,
        person=person_id,
    )
    assert row is not None  # noqa: S101
    return Moved(row["renewed"], row["awaited"], until, bool(row["mine"]))


async def keeps(tx: Reader, meeting_id: str, person_id: str) -> bool:
    """Whether they have a place from before a move, and have not answered since."""
    row = await tx.row(
        """SELECT 1 FROM answer a JOIN meeting t ON t.id = a.meeting_id AND t.moves > a.moves
           WHERE a.meeting_id = :meeting AND a.person_id = :person AND a.choice = 'coming'""",
        meeting=meeting_id,
        person=person_id,
    )
    return row is not None


async def join(tx: Transaction, meeting_id: str, person_id: str) -> None:
    """At the end of the line; who is in it keeps their turn."""
    await tx.rows(
        """INSERT INTO waitlist (id, meeting_id, person_id, turn, since)
           SELECT :id, :meeting, :person, coalesce(max(w.turn), 0) + 1, :now FROM waitlist w WHERE w.meeting_id = :meeting
           ON CONFLICT (meeting_id, person_id) DO NOTHING""",
        id=new_id(),
        meeting=meeting_id,
        person=person_id,
        now=tx.now,
    )


async def leave(tx: Transaction, waiting_id: str) -> bool:
    """False when they had left already."""
    return bool(await tx.rows("DELETE FROM waitlist WHERE id = :id RETURNING id", id=waiting_id))


async def by_id(tx: Reader, waiting_id: str) -> Waiting | None:
    row = await tx.row(f"SELECT {_WAITING} FROM waitlist WHERE id = :id", id=waiting_id)  # noqa: S608
    return None if row is None else _from_row(row)


async def of(tx: Reader, meeting_id: str, person_id: str) -> Waiting | None:
    """This person, when they are in the line."""
    row = await tx.row(
        f"SELECT {_WAITING} FROM waitlist WHERE meeting_id = :meeting AND person_id = :person",  # noqa: S608
        meeting=meeting_id,
        person=person_id,
    )
    return None if row is None else _from_row(row)


async def of_person(tx: Reader, person_id: str) -> list[Waiting]:
    """The lines this person is in."""
    rows = await tx.rows(f"SELECT {_WAITING} FROM waitlist WHERE person_id = :person", person=person_id)  # noqa: S608
    return [_from_row(row) for row in rows]


async def offered_to(tx: Reader, person_id: str) -> list[tuple[str, str, int]]:
    """Id and title of each meeting with a place that this person is offered, and until when, UTC epoch seconds; the first to end first."""
    rows = await tx.rows(
        """SELECT t.id, t.title, w.deadline FROM waitlist w JOIN meeting t ON t.id = w.meeting_id
           WHERE w.person_id = :person AND w.deadline > :now ORDER BY w.deadline, t.id""",
        person=person_id,
        now=tx.now,
    )
    return [(row["id"], tx.seal.open(row["title"], "meeting.title"), row["deadline"]) for row in rows]


async def in_group(tx: Reader, group_id: str, person_id: str) -> list[str]:
    """The ids of the meetings of one group in whose line this person is."""
    rows = await tx.rows(
        """SELECT t.id FROM waitlist w JOIN meeting t ON t.id = w.meeting_id
           WHERE w.person_id = :person AND t.group_id = :group""",
        person=person_id,
        group=group_id,
    )
    return [row["id"] for row in rows]


async def in_series(tx: Reader, series_id: str, person_id: str) -> list[str]:
    """The same of one series."""
    rows = await tx.rows(
        """SELECT t.id FROM waitlist w JOIN meeting t ON t.id = w.meeting_id
           WHERE w.person_id = :person AND t.series_id = :series""",
        person=person_id,
        series=series_id,
    )
    return [row["id"] for row in rows]


async def offered(tx: Reader, meeting_id: str) -> list[Waiting]:
    """Those who are offered a place."""
    rows = await tx.rows(
        f"SELECT {_WAITING} FROM waitlist WHERE meeting_id = :meeting AND deadline IS NOT NULL",  # noqa: S608
        meeting=meeting_id,
    )
    return [_from_row(row) for row in rows]


async def next_ones(tx: Reader, meeting_id: str, after: int, limit: int) -> Sequence[tuple[int, Person]]:
    """Those who can be reached and are offered nothing, after this turn, in their order: turn and person."""
    rows = await tx.rows(
        f"""SELECT w.turn, {COLUMNS} FROM waitlist w JOIN person p ON p.id = w.person_id AND p.reachable = 1
            WHERE w.meeting_id = :meeting AND w.turn > :after AND w.deadline IS NULL ORDER BY w.turn LIMIT :limit""",  # noqa: S608
        meeting=meeting_id,
        after=after,
        limit=limit,
    )
    return [(row["turn"], from_row(tx.seal, row)) for row in rows]


async def offer(tx: Transaction, meeting_id: str, person_id: str, deadline: int) -> str:
    """A place is theirs until then; the id of the offer is that of their row."""
    rows = await tx.rows(
        """UPDATE waitlist SET deadline = :deadline WHERE meeting_id = :meeting AND person_id = :person AND deadline IS NULL
           RETURNING id""",
        meeting=meeting_id,
        person=person_id,
        deadline=deadline,
    )
    return str(rows[0]["id"])


async def take_back(tx: Transaction, waiting_id: str) -> None:
    """No place is offered to them any more; they keep their turn."""
    await tx.rows("UPDATE waitlist SET deadline = NULL WHERE id = :id", id=waiting_id)


async def bring(tx: Transaction, meeting_id: str, person_id: str, guests: int) -> bool:
    """False when they do not come, or bring as many already."""
    rows = await tx.rows(
        """UPDATE answer SET guests = :guests
           WHERE meeting_id = :meeting AND person_id = :person AND choice = 'coming' AND guests <> :guests RETURNING guests""",
        meeting=meeting_id,
        person=person_id,
        guests=guests,
    )
    return bool(rows)


async def unanswer(tx: Transaction, meeting_id: str, person_id: str) -> None:
    """Who waits for a place has no other answer."""
    await tx.rows(
        "DELETE FROM answer WHERE meeting_id = :meeting AND person_id = :person", meeting=meeting_id, person=person_id
    )


# For the person to read


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT t.title, t.starts_at, w.since FROM waitlist w JOIN meeting t ON t.id = w.meeting_id
           WHERE w.person_id = :me ORDER BY t.starts_at""",
        me=person_id,
    )
    return [
        {"title": tx.seal.open(row["title"], "meeting.title"), "starts_at": row["starts_at"], "since": row["since"]}
        for row in rows
    ]
