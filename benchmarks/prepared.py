"""Databases filled in bulk through the real migrations: members in groups of thirty, their past, and what waits to be said.

Every id follows from a number, scattered as random ids are. Account and chat are each person's own, for they are looked
up and written to; other sealed columns repeat one sealed value, which costs as much to open as any.
"""

import asyncio
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.fake_telegram import pressed, said
from bot.config import Database, Security, Settings
from bot.files import find_key
from bot.storage.migrate import migrate
from bot.storage.moving import move
from bot.storage.people.people import account
from bot.storage.sealing import Seal
from tests.postgres import Server

FIRST_USER = 7_000_000
GROUP_OF = 30  # members a group
AHEAD = 2  # meetings to come a group
SPEAKERS = 10  # one member in so many speaks; the next one is their peer contact, and only listens
DAY = 86400
HOUR = 3600
HELLO = "Good to hear from you. How was the walk?"
WORDS = "Bring something to drink, the room is on the second floor."

Rows = Iterable[tuple[Any, ...]]
Table = tuple[str, str, Rows]
"""Its name, the names of columns with commas between them, and what is to be there."""


def id_of(n: int) -> str:
    """Twelve characters, different for each number, neighbours far from each other."""
    return f"{n * 0x9E3779B97F4B % 2**48:012x}"


def silent(k: int) -> int:
    """The number of the k-th member who neither speaks nor is spoken to: what reaches them answers nobody."""
    return k + k // (SPEAKERS - 2) * 2 + 2


def answered_in(update: dict[str, Any]) -> int:
    """The chat in which this step of a life is answered: words go on to the peer, and nothing else comes of them."""
    message = update.get("message") or update["callback_query"]["message"]
    return int(message["chat"]["id"]) + (message["text"] == HELLO)


def life(speaker: int, members: int) -> list[dict[str, Any]]:
    """What the n-th speaker does: home, a neighbouring group from joining to leaving, words to a peer, settings."""
    user, groups = FIRST_USER + speaker * SPEAKERS, -(-members // GROUP_OF)
    there = (speaker * SPEAKERS // GROUP_OF + 1) % groups
    group, meeting = id_of(there), id_of(there * AHEAD)
    return [
        said(user, "/menu"),
        pressed(user, "groups"),
        pressed(user, f"group:yes:{group}:1"),
        pressed(user, f"meeting:answer:{meeting}:coming"),
        pressed(user, f"meeting:answer:{meeting}:maybe"),
        pressed(user, "meetings"),
        pressed(user, f"meeting:{meeting}"),
        pressed(user, f"contact:write:{id_of(speaker)}"),
        said(user, HELLO),
        pressed(user, "settings"),
        pressed(user, f"group:leave:{group}"),
    ]


def settings_in(folder: Path) -> Settings:
    return Settings(database=Database(folder / "entraide.sqlite3"), security=Security(folder / "entraide.key"))


def fill(folder: Path, members: int, history: int, days: int = 6) -> Seal:
    """Makes the database. `history`: rows of what is over, spread over the last `days`: half of them updates that were
    taken, then answers, meetings and looks."""
    settings = settings_in(folder)
    seal = _seal(folder)
    asyncio.run(migrate(settings.database.path, seal, folder))
    add(folder, *_all(seal, members, history, days))
    return seal


async def filled(folder: Path, members: int, history: int, server: Server, name: str, days: int = 6) -> str:
    """The same in a new database of the server, whose key is in the folder; returns its address."""
    seal, address = _seal(folder), server.database(name)
    await migrate(address, seal, None)
    await copied(server, name, _all(seal, members, history, days))
    return address


def _seal(folder: Path) -> Seal:
    return Seal(find_key(settings_in(folder), holds_something=False))


def _all(seal: Seal, members: int, history: int, days: int) -> Iterator[Table]:
    now = int(time.time())
    yield from _people(seal, members, now)
    yield from _groups(seal, members, now)
    yield from _past(seal, members, history, now, days * DAY)


@contextmanager
def in_bulk(folder: Path) -> Iterator[sqlite3.Connection]:
    """Nothing is synchronised and indexes are made at the end: for a database nobody uses yet."""
    with closing(sqlite3.connect(folder / "entraide.sqlite3", isolation_level=None)) as database:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "temp_store = MEMORY"):
            database.execute(f"PRAGMA {pragma}")
        indexes = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        database.execute("BEGIN")
        statements = []
        for name, sql in indexes.fetchall():
            database.execute(f"DROP INDEX {name}")
            statements.append(sql)
        yield database
        for sql in statements:
            database.execute(sql)
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = WAL")


def insert(database: sqlite3.Connection, table: str, columns: str, rows: Rows) -> None:
    places = ", ".join("?" * len(columns.split(",")))
    database.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)  # noqa: S608


def _people(seal: Seal, members: int, now: int) -> Iterator[Table]:
    name = seal.close("Blue heron", "person.pseudonym")
    wishes = seal.close("{}", "request.wishes")
    accounts = [account(seal, FIRST_USER + n) for n in range(members)]
    yield (
        "person",
        "id, account, chat, pseudonym, pseudonym_key, language, zone, quiet_from, quiet_until, created_at, spoke_at",
        (
            (id_of(n), who, seal.close(str(FIRST_USER + n), "person.chat"), name, seal.fingerprint(n, "pseudonym"),
             "en", "Europe/Paris", 0, 0, now - 90 * DAY, now - n * 7919 % (30 * DAY))
            for n, who in enumerate(accounts)
        ),
    )  # fmt: skip
    consents = ((who, kind, 1, now) for who in accounts for kind in ("account", "peer", "reminders"))
    yield "consent", "account, kind, version, given_at", consents
    pairs = [(c, c * SPEAKERS, c * SPEAKERS + 1) for c in range(members // SPEAKERS)]
    requests = ((id_of(c), id_of(one), "open", wishes, now) for c, one, _ in pairs)
    yield "request", "id, seeker_id, state, wishes, asked_at", requests
    contacts = ((id_of(c), id_of(c), id_of(one), id_of(other), "open", now) for c, one, other in pairs)
    yield "contact", "id, request_id, seeker_id, helper_id, state, opened_at", contacts


def _groups(seal: Seal, members: int, now: int) -> Iterator[Table]:
    """Groups, who is in them, and their meetings ahead with the first answers and the reminders to come."""
    groups = range(-(-members // GROUP_OF))
    name, town = seal.close("The Birds", "groups.name"), seal.close("Lyon", "groups.town")
    charter, title = seal.close("Be kind.", "charter.words"), seal.close("Tea", "meeting.title")
    open_ones = ((id_of(g), name, town, "en", "Europe/Paris", "open", now - g) for g in groups)
    yield "groups", "id, name, town, language, zone, joining, created_at", open_ones
    yield "charter", "group_id, version, words, written_at", ((id_of(g), 1, charter, now) for g in groups)
    inside = (
        (id_of(n // GROUP_OF), id_of(n), "member", "member" if n % GROUP_OF else "facilitator", 1, now, now, f"h{n}")
        for n in range(members)
    )
    yield "membership", "group_id, person_id, state, role, charter_version, agreed_at, since, handle", inside
    ahead = [(g * AHEAD + k, g, now + (40 + 7 * k) * DAY + g % DAY) for g in groups for k in range(AHEAD)]
    meetings = ((id_of(m), id_of(g), title, at, 60, now) for m, g, at in ahead)
    yield "meeting", "id, group_id, title, starts_at, minutes, made_at", meetings
    answers = ((id_of(m), id_of(n), "coming", now) for m, g, _ in ahead for n in _some_of(g, 5, members))
    yield "answer", "meeting_id, person_id, choice, answered_at", answers
    yield *OCCASION, (occasion(m, at, now) for m, _, at in ahead)


def _past(seal: Seal, members: int, history: int, now: int, span: int) -> Iterator[Table]:
    groups = -(-members // GROUP_OF)
    first, title = groups * AHEAD, seal.close("Tea", "meeting.title")
    updates = ((n, now - span + n * span * 2 // history) for n in range(1, history // 2))
    yield "seen_update", "id, seen_at", updates
    past = [(first + m, m % groups, now - HOUR - m * 7919 % span) for m in range(history // 10)]
    past.sort(key=lambda row: id_of(row[0]))  # in the order of the index: much quicker
    meetings = ((id_of(m), id_of(g), title, at, 60, at - DAY) for m, g, at in past)
    yield "meeting", "id, group_id, title, starts_at, minutes, made_at", meetings
    answers = ((id_of(m), id_of(n), "coming", at - HOUR) for m, g, at in past for n in _some_of(g, 3, members))
    yield "answer", "meeting_id, person_id, choice, answered_at", answers
    looked = ((n % members, n * 7919 % span) for n in range(history // 10))
    looks = ((id_of(n), id_of(n // GROUP_OF), id_of(n - n % GROUP_OF), "list", now - ago) for n, ago in looked)
    yield "look", "person_id, group_id, looked_by, what, at", looks


def _some_of(group: int, count: int, members: int) -> range:
    """So many members of this group, never the first of it."""
    first = group * GROUP_OF + 1
    return range(first, min(first + count, members))


def occasion(meeting: int, starts_at: int, now: int, before: int = DAY) -> tuple[Any, ...]:
    """The row of what plans one reminder of a meeting; due a day and two hours before that reminder is."""
    facts = f'{{"before":{before},"revision":1,"since":{now - DAY}}}'
    return f"reminder:{id_of(meeting)}:{before}", "reminder", id_of(meeting), starts_at - before - 26 * HOUR, facts


async def copied(server: Server, name: str, tables: Iterable[Table]) -> None:
    """More rows in a database that nobody uses yet: no foreign key is looked at, and indexes are made at the end."""
    import asyncpg  # where it is installed

    connection = await asyncpg.connect(server.address(name))
    try:
        async with connection.transaction():
            await connection.execute(
                "SET LOCAL session_replication_role = replica; SET LOCAL maintenance_work_mem = '1GB'"
            )
            indexes = await connection.fetch(
                """SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
                   AND indexname NOT IN (SELECT conname FROM pg_constraint)"""
            )
            for index, _ in indexes:
                await connection.execute(f"DROP INDEX {index}")
            for table, columns, rows in tables:
                await connection.copy_records_to_table(table, records=rows, columns=columns.split(", "))
            for _, again in indexes:
                await connection.execute(again)
    finally:
        await connection.close()
    server.ask(name, "VACUUM ANALYZE")


def size_of(server: Server, name: str) -> int:
    """Bytes."""
    return int(server.ask("postgres", f"SELECT pg_database_size('{name}')")[0][0])


async def moved(folder: Path, server: Server, name: str) -> str:
    """All of it to a new database of this name; returns its address."""
    address = server.database(name)
    await move(folder / "entraide.sqlite3", address)
    server.ask(name, "VACUUM ANALYZE")
    return address


def look_there(server: Server, name: str) -> None:
    """What is measured is what is meant: the bot keeps its data there, and not in the file that was moved."""
    served = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'entraide%'"
    )
    assert server.ask(name, served) != [["0"]], "the bot keeps its data elsewhere"


def planned(count: int) -> Table:
    """So many occasions that wait for another day."""
    now, far = int(time.time()), 10**9
    return *OCCASION, (occasion(far + n, now + (3 + n % 30) * DAY + n % DAY, now) for n in range(count))


def waiting_long(seal: Seal, count: int) -> Table:
    """So many reminders that are written and wait for tomorrow."""
    chat, facts = seal.close(str(FIRST_USER), "letter.chat"), seal.close(f'{{"note":"{WORDS}"}}', "letter.facts")
    now = int(time.time())
    letters = (
        (f"reminder:{id_of(n)}:1:{HOUR}:{id_of(n)}", chat, id_of(n), "reminder", "reminder", facts, "en", "Europe/Paris",
         3, now + HOUR + n % (25 * HOUR), id_of(n))
        for n in range(count)
    )  # fmt: skip
    return *LETTER, letters


def add(folder: Path, *tables: Table) -> None:
    """More rows in a file that nobody uses yet."""
    with in_bulk(folder) as database:
        for table, columns, rows in tables:
            insert(database, table, columns, rows)


def remind(folder: Path, seal: Seal, due: list[int], plans: Iterable[int] = ()) -> None:
    """At each instant of `due` a reminder for one more silent member, written and waiting; its meeting is an hour later.
    At each of `plans` the occasion of one more meeting, for reminders to be written."""
    title, facts = seal.close("Tea", "meeting.title"), seal.close(f'{{"note":"{WORDS}"}}', "letter.facts")
    letters, answers, now = [], [], int(time.time())
    meetings: dict[tuple[int, int], str] = {}
    for k, at in enumerate(due):
        n = silent(k)
        meeting = meetings.setdefault((n // GROUP_OF, at), f"due{len(meetings):09}")
        answers.append((meeting, id_of(n), "coming", now))
        letters.append(
            (f"reminder:{meeting}:1:{HOUR}:{id_of(n)}", seal.close(str(FIRST_USER + n), "letter.chat"), id_of(n),
             "reminder", "reminder", facts, "en", "Europe/Paris", 3, at, meeting)
        )  # fmt: skip
    rows = [(id_, id_of(g), title, at + HOUR, 60, "3600", now) for (g, at), id_ in meetings.items()]
    with closing(sqlite3.connect(folder / "entraide.sqlite3")) as database, database:
        insert(database, "meeting", "id, group_id, title, starts_at, minutes, reminders, made_at", rows)
        insert(database, "answer", "meeting_id, person_id, choice, answered_at", answers)
        insert(database, *LETTER, letters)
        for meeting, at in enumerate(plans):
            ahead = {"id": id_of(meeting), "starts_at": at + DAY + 26 * HOUR, "at": at}
            database.execute("UPDATE meeting SET starts_at = :starts_at WHERE id = :id", ahead)
            database.execute("UPDATE occasion SET due_at = :at WHERE about = :id", ahead)


OCCASION = "occasion", "id, kind, about, due_at, facts"
LETTER = "letter", "id, chat, person_id, kind, screen, facts, language, zone, priority, due_at, about"
