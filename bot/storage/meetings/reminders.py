"""Who is to be told of a meeting: answers joined with what is needed to write to the person, one trip a slice."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.wishes import read_times
from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings.kinds import still_for, would_lose
from bot.storage.meetings.meetings import COUNTS, MEETING, UNCOUNTED, meeting_from
from bot.storage.people.people import COLUMNS, from_row

_MAY = still_for("a.person_id")
_CONSENT = "JOIN consent c ON c.account = p.account AND c.kind = 'reminders' AND c.withdrawn_at IS NULL"


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody and a meeting: `choice` is their answer, `membership` the state of it, None when there is none (any more), or when the
    meeting is for helpers and they are none (any more).

    `times`: when they wish to be reminded (`bot/domain/wishes.py`), None: when the group reminds; `news`: whether they are told
    of changes.
    """

    person: Person
    meeting: Meeting
    choice: str | None
    membership: str | None
    consents: bool
    times: tuple[str, ...] | None = None
    news: bool = True


def _person(tx: Reader, row: Row) -> Person:
    return from_row(tx.seal, row)


_TO_REMIND = f"""SELECT {COLUMNS}, m.reminders AS times FROM answer a
    JOIN meeting t ON t.id = a.meeting_id AND t.state = 'planned'
    JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state = 'member'
    JOIN person p ON p.id = a.person_id {_CONSENT}
    WHERE a.meeting_id = :meeting AND a.person_id > :cursor AND a.choice IN ('coming', 'maybe') AND {_MAY}"""  # noqa: S608


async def to_remind(tx: Reader, meeting_id: str, prefix: str, cursor: str, limit: int) -> list[Person]:
    """Members who said coming or maybe and are reminded when the group reminds, after the cursor, without a letter
    `prefix<person>` yet."""
    rows = await tx.rows(
        f"""{_TO_REMIND} AND m.reminders IS NULL
              AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.id = :prefix || a.person_id)
            ORDER BY a.person_id LIMIT :limit""",  # noqa: S608
        meeting=meeting_id,
        prefix=prefix,
        cursor=cursor,
        limit=limit,
    )
    return [_person(tx, row) for row in rows]


async def to_remind_apart(tx: Reader, meeting_id: str, cursor: str, limit: int) -> list[tuple[Person, tuple[str, ...]]]:
    """Those who are reminded at times of their own, and these, after the cursor."""
    rows = await tx.rows(
        f"{_TO_REMIND} AND m.reminders <> '' ORDER BY a.person_id LIMIT :limit",
        meeting=meeting_id,
        cursor=cursor,
        limit=limit,
    )
    return [(_person(tx, row), read_times(row["times"]) or ()) for row in rows]


async def to_tell(tx: Reader, meeting_id: str, cursor: str, limit: int) -> list[Person]:
    """Everybody of the group who said coming or maybe, or waits in the line, and wants to be told of changes, after the cursor."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM (
                SELECT a.meeting_id, a.person_id FROM answer a
                WHERE a.meeting_id = :meeting AND a.person_id > :cursor AND a.choice IN ('coming', 'maybe')
                UNION SELECT w.meeting_id, w.person_id FROM waitlist w
                WHERE w.meeting_id = :meeting AND w.person_id > :cursor) c
            JOIN meeting t ON t.id = c.meeting_id
            JOIN membership m ON m.group_id = t.group_id AND m.person_id = c.person_id AND m.state <> 'waiting'
                 AND (m.no_news = 0 OR {would_lose("c.person_id")}) AND {still_for("c.person_id")}
            JOIN person p ON p.id = c.person_id
            ORDER BY c.person_id LIMIT :limit""",  # noqa: S608
        meeting=meeting_id,
        cursor=cursor,
        limit=limit,
        now=tx.now,
    )
    return [_person(tx, row) for row in rows]


_MUTED = "CASE WHEN CAST(:asks AS INTEGER) = 1 AND a.choice = 'coming' THEN 0 ELSE m.no_news END"


async def ways_to_tell(tx: Reader, meeting_id: str, but: str, *, asks: bool) -> Sequence[Row]:
    """All who said coming or maybe but one, counted (`many`) by what decides whether and when they read something. `asks`: who comes is
    asked again, and told of it whatever they muted."""
    return await tx.rows(
        f"""SELECT p.zone, p.quiet_from, p.quiet_until, p.quiet_firm, p.reachable, {_MUTED} AS muted, count(*) AS many FROM answer a
           JOIN meeting t ON t.id = a.meeting_id
           JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state <> 'waiting'
           JOIN person p ON p.id = a.person_id
           WHERE a.meeting_id = :meeting AND a.person_id <> :but AND a.choice IN ('coming', 'maybe') AND {_MAY}
           GROUP BY p.zone, p.quiet_from, p.quiet_until, p.quiet_firm, p.reachable, {_MUTED}""",  # noqa: S608
        meeting=meeting_id,
        but=but,
        asks=int(asks),
    )


_INVITED = f"""{COLUMNS}, {MEETING}, {COUNTS}, a.choice, m.reminders AS times, m.no_news = 0 OR {would_lose("p.id")} AS news,
                   CASE WHEN {still_for("p.id")} THEN m.state END AS membership,
                   EXISTS (SELECT 1 FROM consent c WHERE c.account = p.account AND c.kind = 'reminders'
                           AND c.withdrawn_at IS NULL) AS consents"""  # noqa: S608
_MAY_BE_NO_MEMBER = """LEFT JOIN membership m ON m.group_id = t.group_id AND m.person_id = p.id
            LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = p.id"""


def _invited(tx: Reader, row: Row) -> Invited:
    return Invited(
        _person(tx, row), meeting_from(tx, row), row["choice"], row["membership"], bool(row["consents"]),
        read_times(row["times"]), bool(row["news"]),
    )  # fmt: skip


async def invited(tx: Reader, meeting_id: str, person_id: str) -> Invited | None:
    """The truth of this moment about one letter: one trip. None when the meeting or the person is gone."""
    row = await tx.row(
        f"""SELECT {_INVITED}
            FROM meeting t JOIN groups g ON g.id = t.group_id JOIN person p ON p.id = :person {_MAY_BE_NO_MEMBER}
            WHERE t.id = :meeting""",  # noqa: S608
        meeting=meeting_id,
        person=person_id,
        now=tx.now,
    )
    return None if row is None else _invited(tx, row)


async def invited_by(tx: Reader, letters: Sequence[str]) -> dict[str, Invited]:
    """The same about many letters that are in the outbox: by their ids, one trip for all. Left out are those whose meeting or
    person is gone."""
    rows = await tx.rows(
        f"""SELECT l.id AS letter, {_INVITED}
            FROM letter l JOIN meeting t ON t.id = l.about JOIN groups g ON g.id = t.group_id
            JOIN person p ON p.id = l.person_id {_MAY_BE_NO_MEMBER}
            WHERE l.id IN (SELECT value FROM json_each(:letters))""",  # noqa: S608
        letters=msgspec.json.encode(letters).decode(),
        now=tx.now,
    )
    return {row["letter"]: _invited(tx, row) for row in rows}


async def awaited(tx: Reader, person_id: str, meeting_id: str | None) -> list[Invited]:
    """The meetings ahead (or the one named) that this person said coming or maybe to and wants reminders of."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS}, {MEETING}, {UNCOUNTED}, a.choice, m.state AS membership, m.reminders AS times
            FROM answer a JOIN meeting t ON t.id = a.meeting_id AND t.state = 'planned' AND t.starts_at > :now
            JOIN groups g ON g.id = t.group_id
            JOIN membership m ON m.group_id = t.group_id AND m.person_id = a.person_id AND m.state = 'member'
            JOIN person p ON p.id = a.person_id {_CONSENT}
            WHERE a.person_id = :person AND a.choice IN ('coming', 'maybe') AND {_MAY}
              AND (CAST(:meeting AS TEXT) IS NULL OR a.meeting_id = :meeting)""",  # noqa: S608
        person=person_id,
        meeting=meeting_id,
        now=tx.now,
    )
    return [
        Invited(
            _person(tx, row), meeting_from(tx, row), row["choice"], row["membership"], True, read_times(row["times"])
        )
        for row in rows
    ]


async def take_back(tx: Transaction, person_id: str, meeting_id: str | None) -> None:
    """Deletes this person's reminders that have not left: of all meetings, or of the one named."""
    tx.letters[:] = [
        letter
        for letter in tx.letters
        if letter.kind != "reminder" or letter.person_id != person_id or meeting_id not in (None, letter.about)
    ]
    await tx.rows(
        """DELETE FROM letter WHERE person_id = :person AND kind = 'reminder' AND leased_until IS NULL
           AND (CAST(:meeting AS TEXT) IS NULL OR about = :meeting)""",
        person=person_id,
        meeting=meeting_id,
    )


async def ahead_in(tx: Reader, group_id: str) -> list[Meeting]:
    """The meetings of a group that have not begun."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.group_id = :group AND t.state = 'planned' AND t.starts_at > :now""",  # noqa: S608
        group=group_id,
        now=tx.now,
    )
    return [meeting_from(tx, row) for row in rows]
