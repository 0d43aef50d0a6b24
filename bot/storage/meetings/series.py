"""Rows of series: what their dates have in common, who comes every time."""

from collections.abc import Iterable
from typing import Any

import msgspec

from bot.domain.meetings import Meeting, read_reminders, write_reminders
from bot.domain.people import Person
from bot.domain.series import Series
from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings import practical
from bot.storage.meetings.kinds import still_for, visible, would_lose
from bot.storage.meetings.meetings import COUNTS, MEETING, UNCOUNTED, meeting_from, terms_from, terms_to
from bot.storage.people.people import COLUMNS
from bot.storage.people.people import from_row as person_from

_SERIES = """s.id, s.group_id, g.name AS group_name, g.zone, s.rule, s.first_day, s.clock, s.title, s.minutes, s.place,
    s.link, s.note, s.reminders, s.made_until, s.made_by, s.ended_from, s.until_before, s.revision,
    s.terms, s.kind, s.practical, s.word, EXISTS (SELECT 1 FROM holiday_series h WHERE h.series_id = s.id) AS skips"""

_WITH_TOWN = f"SELECT {_SERIES}, g.town FROM groups g JOIN series s ON s.group_id = g.id"  # noqa: S608
_BY_WEEKS = "s.rule LIKE 'FREQ=WEEKLY;%' AND s.kind = 'open'"  # what the public may know of

_OF_RULE = "',' || t.own || ',' NOT LIKE '%,extra,%'"  # not a date that somebody added

# Whoever answered one of its dates with more than a no, or comes every time, and is in the group.
_CONCERNED = """SELECT a.person_id FROM meeting t JOIN answer a ON a.meeting_id = t.id AND a.choice IN ('coming', 'maybe')
    WHERE t.series_id = :series AND t.series_day >= :since AND t.starts_at > :now
    UNION SELECT r.person_id FROM regular r WHERE r.series_id = :series"""


def _from_row(tx: Reader, row: Row) -> Series:
    seal = tx.seal
    return Series(
        id=row["id"], group_id=row["group_id"], group=seal.open(row["group_name"], "groups.name"), zone=row["zone"],
        rule=row["rule"], first_day=row["first_day"], clock=row["clock"], title=seal.open(row["title"], "series.title"),
        minutes=row["minutes"],
        place=seal.maybe_open(row["place"], "series.place"), link=seal.maybe_open(row["link"], "series.link"),
        note=seal.maybe_open(row["note"], "series.note"), reminders=read_reminders(row["reminders"]),
        made_until=row["made_until"], made_by=row["made_by"], ended_from=row["ended_from"],
        until_before=row["until_before"], revision=row["revision"],
        terms=terms_from(seal, row["terms"], "series.terms"), skips=bool(row["skips"]), kind=row["kind"],
        practical=practical.opened(seal, row["practical"], "series"), word=seal.maybe_open(row["word"], "series.word"),
    )  # fmt: skip


async def add(tx: Transaction, series: Series) -> bool:
    """False when this series is stored already."""
    rows = await tx.rows(
        """INSERT INTO series (id, group_id, rule, first_day, clock, title, minutes, place, link, note, terms, reminders,
               made_until, made_by, made_at, kind, practical)
           VALUES (:id, :group, :rule, :first_day, :clock, :title, :minutes, :place, :link, :note, :terms, :reminders,
               :made_until, :by, :now, :kind, :practical)
           ON CONFLICT (id) DO NOTHING RETURNING id""",
        id=series.id,
        group=series.group_id,
        rule=series.rule,
        first_day=series.first_day,
        clock=series.clock,
        minutes=series.minutes,
        **_sealed(tx, series),
        reminders=write_reminders(series.reminders),
        made_until=series.made_until,
        by=series.made_by,
        now=tx.now,
        kind=series.kind,
        practical=practical.close(tx.seal, series.practical, "series"),
    )
    if rows and series.skips:
        await tx.rows("INSERT INTO holiday_series (series_id) VALUES (:id)", id=series.id)
    return bool(rows)


def _sealed(tx: Transaction, series: Series) -> dict[str, bytes | None]:
    close = tx.seal.maybe_close
    words = {name: close(getattr(series, name), f"series.{name}") for name in ("title", "place", "link", "note")}
    return words | {"terms": close(terms_to(series.terms), "series.terms")}


async def get(tx: Reader, series_id: str) -> Series | None:
    row = await tx.row(
        f"SELECT {_SERIES} FROM series s JOIN groups g ON g.id = s.group_id WHERE s.id = :id",  # noqa: S608
        id=series_id,
    )
    return None if row is None else _from_row(tx, row)


async def several(tx: Reader, series_ids: Iterable[str]) -> dict[str, Series]:
    """Those of them that exist, by their id."""
    rows = await tx.rows(
        f"""SELECT {_SERIES} FROM series s JOIN groups g ON g.id = s.group_id
            WHERE s.id IN (SELECT value FROM json_each(:ids))""",  # noqa: S608
        ids=msgspec.json.encode(sorted(series_ids)).decode(),
    )
    return {row["id"]: _from_row(tx, row) for row in rows}


async def keep(tx: Transaction, series: Series) -> int:
    """Stores what may change of it, as a new revision; which one."""
    rows = await tx.rows(
        """UPDATE series SET rule = :rule, first_day = :first_day, clock = :clock, title = :title, minutes = :minutes, place = :place,
               link = :link, note = :note, terms = :terms, made_until = :made_until, ended_from = :ended_from, until_before = :until_before,
               kind = :kind, practical = :practical, word = :word,
               revision = revision + 1
           WHERE id = :id RETURNING revision""",
        id=series.id,
        rule=series.rule,
        first_day=series.first_day,
        clock=series.clock,
        minutes=series.minutes,
        **_sealed(tx, series),
        made_until=series.made_until,
        ended_from=series.ended_from,
        until_before=series.until_before,
        kind=series.kind,
        practical=practical.close(tx.seal, series.practical, "series"),
        word=tx.seal.maybe_close(series.word, "series.word"),
    )
    return int(rows[0]["revision"])


async def short(tx: Reader, until: str, limit: int) -> list[Series]:
    """Those whose meetings are stored up to a day before `until`, the shortest first."""
    rows = await tx.rows(
        f"""SELECT {_SERIES} FROM series s JOIN groups g ON g.id = s.group_id
            WHERE s.made_until < :until ORDER BY s.made_until, s.id LIMIT :limit""",  # noqa: S608
        until=until,
        limit=limit,
    )
    return [_from_row(tx, row) for row in rows]


async def unmade_in(tx: Reader, group_id: str, person_id: str, until: str) -> list[Series]:
    """Those of this group that this person ("": nobody known) sees and whose meetings are not stored up to this day."""
    rows = await tx.rows(
        f"""SELECT {_SERIES} FROM series s JOIN groups g ON g.id = s.group_id
            WHERE s.group_id = :group AND s.made_until < :until AND {visible("s")} ORDER BY s.id""",  # noqa: S608
        group=group_id,
        person=person_id,
        until=until,
    )
    return [_from_row(tx, row) for row in rows]


async def unmade_of(tx: Reader, person_id: str, until: str) -> list[Series]:
    """The same of all groups of this person."""
    rows = await tx.rows(
        f"""SELECT {_SERIES} FROM membership m JOIN series s ON s.group_id = m.group_id JOIN groups g ON g.id = s.group_id
            WHERE m.person_id = :person AND m.state <> 'waiting' AND s.made_until < :until AND {visible("s")} ORDER BY s.id""",  # noqa: S608
        person=person_id,
        until=until,
    )
    return [_from_row(tx, row) for row in rows]


async def weekly_in(tx: Reader, group_id: str) -> list[tuple[Series, str]]:
    """The series of this group whose rule counts weeks, with its town."""
    rows = await tx.rows(f"{_WITH_TOWN} WHERE g.id = :group AND {_BY_WEEKS} ORDER BY s.id", group=group_id)
    return [(_from_row(tx, row), tx.seal.open(row["town"], "groups.town")) for row in rows]


async def weekly_listed(tx: Reader) -> list[tuple[Series, str]]:
    """The same of all groups that may be listed."""
    rows = await tx.rows(
        f"""{_WITH_TOWN} WHERE g.id IN (SELECT l.group_id FROM listed_group l) AND {_BY_WEEKS} ORDER BY s.group_id, s.id"""  # noqa: S608
    )
    return [(_from_row(tx, row), tx.seal.open(row["town"], "groups.town")) for row in rows]


async def made(tx: Transaction, series_id: str, until: str) -> None:
    """From here on its meetings are stored up to this day."""
    await tx.rows("UPDATE series SET made_until = :until WHERE id = :id", until=until, id=series_id)


# Its dates


async def ahead(tx: Reader, series_id: str, since: str) -> list[Meeting]:
    """Its meetings that have not begun, from the day `since` of the rule on; cancelled ones included."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {COUNTS} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.series_id = :series AND t.series_day >= :since AND t.starts_at > :now ORDER BY t.series_day""",  # noqa: S608
        series=series_id,
        since=since,
        now=tx.now,
    )
    return [meeting_from(tx, row) for row in rows]


async def ahead_of(tx: Reader, series_ids: Iterable[str]) -> dict[str, list[Meeting]]:
    """The meetings of these series that have not begun, by the series, in the order of their days; cancelled ones included."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {COUNTS} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.series_id IN (SELECT value FROM json_each(:ids)) AND t.starts_at > :now ORDER BY t.series_day""",  # noqa: S608
        ids=msgspec.json.encode(sorted(series_ids)).decode(),
        now=tx.now,
    )
    found: dict[str, list[Meeting]] = {}
    for meeting in (meeting_from(tx, row) for row in rows):
        if meeting.series is not None:
            found.setdefault(meeting.series.id, []).append(meeting)
    return found


async def made_dates(tx: Reader, series_id: str, since: str) -> list[Meeting]:
    """Its meetings from the day `since` of the rule on, whatever became of them, but those that somebody added."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.series_id = :series AND t.series_day >= :since AND {_OF_RULE} ORDER BY t.series_day""",  # noqa: S608
        series=series_id,
        since=since,
    )
    return [meeting_from(tx, row) for row in rows]


async def made_days(tx: Reader, series_id: str, since: str) -> set[str]:
    """The days of the rule, from `since` on, that have a meeting, whatever became of it."""
    rows = await tx.rows(
        "SELECT t.series_day FROM meeting t WHERE t.series_id = :series AND t.series_day >= :since",
        series=series_id,
        since=since,
    )
    return {row["series_day"] for row in rows}


async def has_earlier(tx: Reader, series_id: str, day: str) -> bool:
    """Whether one of its meetings that have not begun comes before this day of the rule."""
    row = await tx.row(
        """SELECT 1 FROM meeting t WHERE t.series_id = :series AND t.series_day < :day AND t.starts_at > :now LIMIT 1""",
        series=series_id,
        day=day,
        now=tx.now,
    )
    return row is not None


async def declined(tx: Reader, meeting_id: str) -> set[str]:
    """The ids of those who said no to this date."""
    rows = await tx.rows(
        "SELECT a.person_id FROM answer a WHERE a.meeting_id = :meeting AND a.choice = 'no'", meeting=meeting_id
    )
    return {row["person_id"] for row in rows}


async def declined_by(tx: Reader, series_id: str, person_id: str, since: str) -> list[str]:
    """The days of the rule, from `since` on, that this person said no to."""
    rows = await tx.rows(
        """SELECT t.series_day FROM meeting t JOIN answer a ON a.meeting_id = t.id AND a.person_id = :person
           WHERE t.series_id = :series AND t.series_day >= :since AND a.choice = 'no' ORDER BY t.series_day""",
        series=series_id,
        person=person_id,
        since=since,
    )
    return [row["series_day"] for row in rows]


async def next_for(tx: Reader, series_id: str, person_id: str, since: str) -> Meeting | None:
    """The next date, planned, not begun, that this person ("": nobody) did not say no to; from the day `since` of the rule on."""
    row = await tx.row(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM meeting t JOIN groups g ON g.id = t.group_id
            LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = :person
            WHERE t.series_id = :series AND t.series_day >= :since AND t.starts_at > :now AND t.state = 'planned'
              AND coalesce(a.choice, '') <> 'no' AND (:person = '' OR {still_for(":person")})
            ORDER BY t.series_day LIMIT 1""",  # noqa: S608
        series=series_id,
        person=person_id,
        since=since,
        now=tx.now,
    )
    return None if row is None else meeting_from(tx, row)


async def give_day(tx: Transaction, meeting_id: str, day: str) -> None:
    """The day its series gives it now."""
    await tx.rows("UPDATE meeting SET series_day = :day WHERE id = :id", day=day, id=meeting_id)


# Who comes


async def add_regular(tx: Transaction, series_id: str, person_id: str) -> bool:
    """False when they come every time already."""
    rows = await tx.rows(
        """INSERT INTO regular (series_id, person_id, since) VALUES (:series, :person, :now)
           ON CONFLICT (series_id, person_id) DO NOTHING RETURNING since""",
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return bool(rows)


async def drop_regular(tx: Transaction, series_id: str, person_id: str) -> bool:
    """False when they did not come every time."""
    rows = await tx.rows(
        "DELETE FROM regular WHERE series_id = :series AND person_id = :person RETURNING since",
        series=series_id,
        person=person_id,
    )
    return bool(rows)


async def drop_regulars_of(tx: Transaction, group_id: str, person_id: str) -> None:
    """Who leaves a group comes to none of its series any more."""
    await tx.rows(
        """DELETE FROM regular WHERE person_id = :person
           AND series_id IN (SELECT id FROM series WHERE group_id = :group)""",
        person=person_id,
        group=group_id,
    )


async def regular_of(tx: Reader, person_id: str) -> list[Series]:
    """The series this person comes to every time."""
    rows = await tx.rows(
        f"""SELECT {_SERIES} FROM regular r JOIN series s ON s.id = r.series_id JOIN groups g ON g.id = s.group_id
            WHERE r.person_id = :person ORDER BY s.id""",  # noqa: S608
        person=person_id,
    )
    return [_from_row(tx, row) for row in rows]


async def is_regular(tx: Reader, series_id: str, person_id: str) -> bool:
    row = await tx.row(
        "SELECT 1 FROM regular WHERE series_id = :series AND person_id = :person", series=series_id, person=person_id
    )
    return row is not None


async def come_to(tx: Transaction, meeting_id: str) -> None:
    """Who comes every time comes to this date of the series, unless they answered already."""
    await tx.rows(
        f"""INSERT INTO answer (meeting_id, person_id, choice, answered_at, moves)
           SELECT t.id, r.person_id, 'coming', :now, t.moves FROM meeting t JOIN regular r ON r.series_id = t.series_id
           JOIN membership m ON m.group_id = t.group_id AND m.person_id = r.person_id AND m.state = 'member'
           WHERE t.id = :meeting AND {still_for("r.person_id")}
           ON CONFLICT (meeting_id, person_id) DO NOTHING""",  # noqa: S608
        meeting=meeting_id,
        now=tx.now,
    )


async def regulars(tx: Reader, series_id: str) -> list[str]:
    """The ids of the members who come every time; who said so first comes first."""
    rows = await tx.rows(
        """SELECT r.person_id FROM regular r JOIN series s ON s.id = r.series_id
           JOIN membership m ON m.group_id = s.group_id AND m.person_id = r.person_id AND m.state = 'member'
           WHERE r.series_id = :series ORDER BY r.since, r.person_id""",
        series=series_id,
    )
    return [row["person_id"] for row in rows]


async def unanswered(tx: Reader, series_id: str, person_id: str) -> list[str]:
    """The ids of the planned dates ahead that this person did not answer."""
    rows = await tx.rows(
        f"""SELECT t.id FROM meeting t WHERE t.series_id = :series AND t.state = 'planned' AND t.starts_at > :now AND {_OF_RULE}
           AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.meeting_id = t.id AND a.person_id = :person)
           ORDER BY t.series_day""",  # noqa: S608
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return [row["id"] for row in rows]


async def come_to_all(tx: Transaction, series_id: str, person_id: str) -> list[str]:
    """This person comes to each date ahead where nothing is counted that they did not answer; the ids of these."""
    rows = await tx.rows(
        f"""INSERT INTO answer (meeting_id, person_id, choice, answered_at, moves)
           SELECT t.id, :person, 'coming', :now, t.moves FROM meeting t
           WHERE t.series_id = :series AND t.state = 'planned' AND t.starts_at > :now AND t.terms IS NULL AND {_OF_RULE}
           ON CONFLICT (meeting_id, person_id) DO NOTHING RETURNING meeting_id""",  # noqa: S608
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return [row["meeting_id"] for row in rows]


async def come_to_none(tx: Transaction, series_id: str, person_id: str, but: str) -> list[str]:
    """Takes back every "I'm coming" to dates ahead `but` one; the ids of these."""
    rows = await tx.rows(
        f"""DELETE FROM answer WHERE person_id = :person AND choice = 'coming' AND meeting_id IN
               (SELECT t.id FROM meeting t WHERE t.series_id = :series AND t.starts_at > :now AND t.id <> :but AND {_OF_RULE})
            RETURNING meeting_id""",  # noqa: S608
        series=series_id,
        person=person_id,
        but=but,
        now=tx.now,
    )
    return [row["meeting_id"] for row in rows]


async def concerned(tx: Reader, series_id: str, since: str) -> int:
    """How many people its dates from this day on concern."""
    row = await tx.row(f"SELECT count(*) AS n FROM ({_CONCERNED}) c", series=series_id, since=since, now=tx.now)  # noqa: S608
    return int(row["n"]) if row else 0


async def would_lose_one(tx: Reader, series_id: str, person_id: str) -> bool:
    """Whether they have a place at one of its dates from before a move, and have not answered since."""
    row = await tx.row(
        f"""SELECT 1 FROM meeting t WHERE t.series_id = :series AND t.starts_at > :now AND {would_lose(":person")} LIMIT 1""",  # noqa: S608
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return row is not None


async def to_tell(tx: Reader, series_id: str, since: str, cursor: str, limit: int) -> list[Person]:
    """These people, after the cursor."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM ({_CONCERNED}) c JOIN series s ON s.id = :series
            JOIN membership m ON m.group_id = s.group_id AND m.person_id = c.person_id AND m.state <> 'waiting' AND (m.no_news = 0 OR EXISTS
                 (SELECT 1 FROM meeting t WHERE t.series_id = :series AND t.starts_at > :now AND {would_lose("c.person_id")}))
            JOIN person p ON p.id = c.person_id
            WHERE c.person_id > :cursor AND {still_for("c.person_id", "s")} ORDER BY c.person_id LIMIT :limit""",  # noqa: S608
        series=series_id,
        since=since,
        now=tx.now,
        cursor=cursor,
        limit=limit,
    )
    return [person_from(tx.seal, row) for row in rows]


# For the person to read


async def regular_to(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT s.title, g.name, s.rule, r.since FROM regular r JOIN series s ON s.id = r.series_id
           JOIN groups g ON g.id = s.group_id WHERE r.person_id = :me ORDER BY r.since""",
        me=person_id,
    )
    return [_exported(tx, row) | {"since": row["since"]} for row in rows]


async def planned_by(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT s.title, g.name, s.rule, s.made_at FROM series s JOIN groups g ON g.id = s.group_id
           WHERE s.made_by = :me ORDER BY s.made_at""",
        me=person_id,
    )
    return [_exported(tx, row) | {"made_at": row["made_at"]} for row in rows]


def _exported(tx: Reader, row: Row) -> dict[str, Any]:
    title, group = tx.seal.open(row["title"], "series.title"), tx.seal.open(row["name"], "groups.name")
    return {"title": title, "group": group, "repeats": row["rule"]}
