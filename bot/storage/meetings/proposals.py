"""Rows of proposals, of their dates and of the answers to them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.domain.people import Person
from bot.domain.proposals import Draft, Option, Proposal, closing
from bot.storage.announcements import READERS
from bot.storage.database import Reader, Row, Transaction
from bot.storage.people.people import COLUMNS, from_row

_PROPOSAL = """p.id, p.group_id, g.name, g.zone, p.made_by, p.led, p.title, p.place, p.link, p.state, p.closes_at, p.last_at,
    p.meeting_id, p.told_at"""


def _from_row(tx: Reader, row: Row) -> Proposal:
    seal = tx.seal
    return Proposal(
        id=row["id"], group_id=row["group_id"], group=seal.open(row["name"], "groups.name"), zone=row["zone"],
        made_by=row["made_by"], led=bool(row["led"]), title=seal.open(row["title"], "proposal.title"),
        place=seal.maybe_open(row["place"], "proposal.place"), link=seal.maybe_open(row["link"], "proposal.link"),
        state=row["state"], closes_at=row["closes_at"], last_at=row["last_at"], meeting_id=row["meeting_id"],
        told=row["told_at"] is not None,
    )  # fmt: skip


async def by_id(tx: Reader, id_: str, person_id: str = "") -> Proposal | None:
    """With its dates, as this person answered them."""
    row = await tx.row(
        f"SELECT {_PROPOSAL} FROM proposal p JOIN groups g ON g.id = p.group_id WHERE p.id = :id",  # noqa: S608
        id=id_,
    )
    if row is None:
        return None
    found = _from_row(tx, row)
    return replace(found, options=await _options(tx, found, person_id))


async def _options(tx: Reader, proposal: Proposal, person_id: str) -> tuple[Option, ...]:
    """Answers of who left the group are not counted."""
    rows = await tx.rows(
        """SELECT d.number, d.starts_at, d.minutes,
               count(*) FILTER (WHERE v.choice = 'yes' AND m.person_id IS NOT NULL) AS yes,
               count(*) FILTER (WHERE v.choice = 'maybe' AND m.person_id IS NOT NULL) AS maybe,
               count(*) FILTER (WHERE v.choice = 'no' AND m.person_id IS NOT NULL) AS no,
               coalesce(max(CASE WHEN v.person_id = :me THEN v.choice END), '') AS mine
           FROM proposal_date d
           LEFT JOIN proposal_vote v ON v.proposal_id = d.proposal_id AND v.number = d.number
           LEFT JOIN membership m ON m.group_id = :group AND m.person_id = v.person_id AND m.state <> 'waiting'
           WHERE d.proposal_id = :id GROUP BY d.number, d.starts_at, d.minutes ORDER BY d.number""",
        id=proposal.id,
        group=proposal.group_id,
        me=person_id,
    )
    names = ("number", "starts_at", "minutes", "yes", "maybe", "no", "mine")
    return tuple(Option(*(row[name] for name in names)) for row in rows)


async def add(tx: Transaction, draft: Draft, person_id: str, *, led: bool) -> bool:
    """False when it is stored already."""
    close = tx.seal.maybe_close
    rows = await tx.rows(
        """INSERT INTO proposal (id, group_id, made_by, led, title, place, link, closes_at, last_at, made_at)
           VALUES (:id, :group, :by, :led, :title, :place, :link, :closes, :last, :now)
           ON CONFLICT (id) DO NOTHING RETURNING id""",
        id=draft.id,
        group=draft.group_id,
        by=person_id,
        led=int(led),
        title=close(draft.title, "proposal.title"),
        place=close(draft.place, "proposal.place"),
        link=close(draft.link, "proposal.link"),
        closes=closing(tx.now, draft.days, draft.dates),
        last=draft.dates[-1][0],
        now=tx.now,
    )
    if rows:
        await tx.many(
            "INSERT INTO proposal_date (proposal_id, number, starts_at, minutes) VALUES (?, ?, ?, ?)",
            [(draft.id, number, *date) for number, date in enumerate(draft.dates, 1)],
        )
    return bool(rows)


async def open_of(tx: Reader, group_id: str, person_id: str) -> int:
    """How many of this person's in this group wait to become a meeting."""
    row = await tx.row(
        """SELECT count(*) AS n FROM proposal
           WHERE made_by = :me AND group_id = :group AND state = 'open' AND last_at > :now""",
        me=person_id,
        group=group_id,
        now=tx.now,
    )
    return int(row["n"]) if row else 0


async def of_group(tx: Reader, group_id: str, after: int, limit: int) -> list[Proposal]:
    """Those that may still become a meeting, without their dates; the next to close first."""
    rows = await tx.rows(
        f"""SELECT {_PROPOSAL} FROM proposal p JOIN groups g ON g.id = p.group_id
            WHERE p.group_id = :group AND p.state = 'open' AND p.last_at > :now
            ORDER BY p.closes_at, p.id LIMIT :limit OFFSET :after""",  # noqa: S608
        group=group_id,
        now=tx.now,
        limit=limit,
        after=after,
    )
    return [_from_row(tx, row) for row in rows]


async def say(tx: Transaction, id_: str, number: int, person_id: str, choice: str) -> bool:
    """False when it takes no answers, or has no such date."""
    rows = await tx.rows(
        """INSERT INTO proposal_vote (proposal_id, number, person_id, choice)
           SELECT d.proposal_id, d.number, :person, :choice FROM proposal_date d JOIN proposal p ON p.id = d.proposal_id
           WHERE d.proposal_id = :id AND d.number = :number AND p.state = 'open' AND p.closes_at > :now
           ON CONFLICT (proposal_id, number, person_id) DO UPDATE SET choice = excluded.choice RETURNING number""",
        id=id_,
        number=number,
        person=person_id,
        choice=choice,
        now=tx.now,
    )
    return bool(rows)


async def end(tx: Transaction, id_: str, state: str) -> bool:
    """False when it is not open any more."""
    rows = await tx.rows(
        "UPDATE proposal SET state = :state WHERE id = :id AND state = 'open' RETURNING id", id=id_, state=state
    )
    return bool(rows)


async def drop(tx: Transaction, id_: str, person_id: str) -> bool:
    """Who made it takes it back, with all answers; false when it is not open any more."""
    rows = await tx.rows(
        "DELETE FROM proposal WHERE id = :id AND made_by = :me AND state = 'open' RETURNING id", id=id_, me=person_id
    )
    return bool(rows)


async def became(tx: Transaction, id_: str, number: int, meeting_id: str) -> None:
    """Which meeting it is now; the answers to that date are answers to the meeting, of those who are in the group."""
    await tx.rows("UPDATE proposal SET meeting_id = :meeting WHERE id = :id", id=id_, meeting=meeting_id)
    await tx.rows(
        """INSERT INTO answer (meeting_id, person_id, choice, answered_at)
           SELECT CAST(:meeting AS TEXT), v.person_id, CASE v.choice WHEN 'yes' THEN 'coming' ELSE v.choice END, CAST(:now AS BIGINT)
           FROM proposal_vote v JOIN proposal p ON p.id = v.proposal_id
           JOIN membership m ON m.group_id = p.group_id AND m.person_id = v.person_id AND m.state <> 'waiting'
           WHERE v.proposal_id = :id AND v.number = :number
           ON CONFLICT (meeting_id, person_id) DO NOTHING""",
        id=id_,
        number=number,
        meeting=meeting_id,
        now=tx.now,
    )


async def told(tx: Transaction, id_: str) -> bool:
    """The members are written to, once; false when they were already, or it takes no answers."""
    rows = await tx.rows(
        """UPDATE proposal SET told_at = :now
           WHERE id = :id AND state = 'open' AND closes_at > :now AND told_at IS NULL RETURNING id""",
        id=id_,
        now=tx.now,
    )
    return bool(rows)


# Who is to hear of it


async def voters(tx: Reader, id_: str, cursor: str, limit: int) -> list[tuple[Person, str]]:
    """Those of the group who answered at least one date, after the cursor, each with their answer to the meeting, empty for none."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS}, coalesce(a.choice, '') AS choice FROM proposal q
            JOIN membership m ON m.group_id = q.group_id AND m.person_id > :cursor AND m.state <> 'waiting'
            JOIN person p ON p.id = m.person_id
            LEFT JOIN answer a ON a.meeting_id = q.meeting_id AND a.person_id = p.id
            WHERE q.id = :id AND EXISTS (SELECT 1 FROM proposal_vote v WHERE v.person_id = p.id AND v.proposal_id = q.id)
            ORDER BY m.person_id LIMIT :limit""",  # noqa: S608
        id=id_,
        cursor=cursor,
        limit=limit,
    )
    return [(from_row(tx.seal, row), row["choice"]) for row in rows]


async def answered_among(tx: Reader, proposal: Proposal, people: Iterable[Person]) -> set[str]:
    """The ids of those of its group, from the first to the last of these people by id, who have answered a date of it."""
    ids = [person.id for person in people]
    if not ids:
        return set()
    rows = await tx.rows(
        """SELECT m.person_id FROM membership m
           WHERE m.group_id = :group AND m.person_id >= :first AND m.person_id <= :last
             AND EXISTS (SELECT 1 FROM proposal_vote v WHERE v.person_id = m.person_id AND v.proposal_id = :id)""",
        group=proposal.group_id,
        id=proposal.id,
        first=min(ids),
        last=max(ids),
    )
    return {row["person_id"] for row in rows}


async def to_ask(tx: Reader, id_: str, group_id: str, but: str) -> int:
    """How many can be reached who hear announcements of its group and have not answered; not `but` this person."""
    row = await tx.row(
        f"""SELECT COUNT(*) AS people {READERS} AND p.reachable = 1
              AND NOT EXISTS (SELECT 1 FROM proposal_vote v WHERE v.person_id = m.person_id AND v.proposal_id = :id)""",  # noqa: S608
        group=group_id,
        author=but,
        id=id_,
    )
    return row["people"] if row else 0


async def still_asked(tx: Reader, id_: str, person_id: str) -> bool:
    """Whether it takes answers, and this person has given none and wants to hear from the group."""
    row = await tx.row(
        """SELECT 1 FROM proposal p JOIN membership m ON m.group_id = p.group_id AND m.person_id = :person
           WHERE p.id = :id AND p.state = 'open' AND p.closes_at > :now AND m.state = 'member' AND m.muted = 0
             AND NOT EXISTS (SELECT 1 FROM proposal_vote v WHERE v.person_id = :person AND v.proposal_id = p.id)""",
        id=id_,
        person=person_id,
        now=tx.now,
    )
    return row is not None


async def waiting(tx: Reader, person_id: str) -> list[tuple[str, str, int, bool]]:
    """Id, title, when answers end, of what waits for this person's answer; or, with True, for their choice of a date."""
    rows = await tx.rows(
        """SELECT p.id, p.title, p.closes_at FROM membership m
           JOIN proposal p ON p.group_id = m.group_id AND p.state = 'open' AND p.last_at > :now
           WHERE m.person_id = :me AND m.state = 'member' AND (
               (p.closes_at <= :now AND m.role = 'facilitator') OR (p.closes_at > :now AND NOT EXISTS (
                   SELECT 1 FROM proposal_vote v WHERE v.person_id = :me AND v.proposal_id = p.id)))
           ORDER BY p.closes_at, p.id""",
        me=person_id,
        now=tx.now,
    )
    title = "proposal.title"
    return [
        (row["id"], tx.seal.open(row["title"], title), row["closes_at"], row["closes_at"] <= tx.now) for row in rows
    ]


# What the group asks for


async def supporters(tx: Reader, group_id: str) -> int:
    """How many who can come make a member's proposal a meeting; 0: a facilitator does."""
    row = await tx.row("SELECT supporters FROM groups WHERE id = :id", id=group_id)
    return int(row["supporters"]) if row else 0


async def set_supporters(tx: Transaction, group_id: str, many: int) -> None:
    await tx.rows("UPDATE groups SET supporters = :many WHERE id = :id", id=group_id, many=many)


# For the person to read


async def made_by(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        f"""SELECT {_PROPOSAL} FROM proposal p JOIN groups g ON g.id = p.group_id
            WHERE p.made_by = :me ORDER BY p.closes_at, p.id""",  # noqa: S608
        me=person_id,
    )
    found = [_from_row(tx, row) for row in rows]
    return [
        {
            "group": one.group, "title": one.title, "place": one.place, "link": one.link, "state": one.state,
            "answers_until": one.closes_at,
        }
        for one in found
    ]  # fmt: skip


async def answered_by(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT p.title, d.starts_at, v.choice FROM proposal_vote v JOIN proposal p ON p.id = v.proposal_id
           JOIN proposal_date d ON d.proposal_id = v.proposal_id AND d.number = v.number
           WHERE v.person_id = :me ORDER BY d.starts_at, p.id""",
        me=person_id,
    )
    return [
        {
            "title": tx.seal.open(row["title"], "proposal.title"), "starts_at": row["starts_at"],
            "choice": row["choice"],
        }
        for row in rows
    ]  # fmt: skip
