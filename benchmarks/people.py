"""Fills a database with people in groups, in pairs that talk with each other, and says what they do in a benchmark."""

import asyncio
import time
from pathlib import Path
from typing import Any

from benchmarks.fake_telegram import pressed, said
from bot.config import Database, Security, Settings
from bot.files import find_key
from bot.storage.contacts import contacts
from bot.storage.database import Database as File
from bot.storage.database import Transaction
from bot.storage.migrate import migrate
from bot.storage.people import people
from bot.storage.rekeying import name_key
from bot.storage.sealing import Seal

FIRST_USER = 7_000_000


def group_id(n: int) -> str:
    return f"group-{n:06}"


def meeting_id(n: int) -> str:
    return f"meeting-{n:04}"


GROUP, MEETING = group_id(1), meeting_id(1)
ACTS = 11  # updates of one person in the script


def script(people: int, pairs: list[str], first: int = 0, groups: int = 1) -> list[dict[str, Any]]:
    """What so many people do from the `first` on, one thing after another, all in turn; ready to be done again at the end.

    Each is answered by one message or edit: the fake Bot API counts on it. The words for a peer come early, before the
    chat has had so many answers that Telegram's limits would hold them back.
    """
    acts = [
        lambda n, group, meeting: said(FIRST_USER + n, "/menu"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"contact:write:{pairs[n // 2]}"),
        lambda n, group, meeting: said(FIRST_USER + n, "Good to hear from you. How was the walk?"),
        lambda n, group, meeting: pressed(FIRST_USER + n, "groups"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"group:yes:{group}:1"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"meeting:answer:{meeting}:coming"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"meeting:answer:{meeting}:maybe"),
        lambda n, group, meeting: pressed(FIRST_USER + n, "meetings"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"meeting:{meeting}"),
        lambda n, group, meeting: pressed(FIRST_USER + n, "settings"),
        lambda n, group, meeting: pressed(FIRST_USER + n, f"group:leave:{group}"),
    ]
    return [
        act(n, group_id(1 + n % groups), meeting_id(1 + n % groups))
        for act in acts
        for n in range(first, first + people)
    ]


def fill(folder: Path, count: int, groups: int = 1) -> list[str]:
    """Makes the database in this folder; returns the contact of each pair of people. Nobody is in a group yet."""
    return asyncio.run(_fill(folder, count, groups))


async def _fill(folder: Path, count: int, groups: int) -> list[str]:
    settings = Settings(database=Database(folder / "entraide.sqlite3"), security=Security(folder / "entraide.key"))
    seal = Seal(find_key(settings, holds_something=False))
    await migrate(settings.database.path, seal, folder)
    database = File(settings.database.path, seal)
    await database.open()
    try:
        async with database.write(int(time.time())) as tx:
            for n in range(1, groups + 1):
                await _group(tx, n)
            ids = [await _person(tx, n) for n in range(count)]
            return [await _pair(tx, one, other) for one, other in zip(ids[::2], ids[1::2], strict=False)]
    finally:
        await database.close()


async def _group(tx: Transaction, n: int) -> None:
    """An open group with a charter and a meeting in a month."""
    seal = tx.seal
    await tx.rows(
        """INSERT INTO groups (id, name, town, language, zone, joining, created_at)
           VALUES (:id, :name, :town, 'en', 'Europe/Paris', 'open', :now)""",
        id=group_id(n), name=seal.close("The Birds", "groups.name"), town=seal.close("Lyon", "groups.town"), now=tx.now,
    )  # fmt: skip
    await tx.rows(
        "INSERT INTO charter (group_id, version, words, written_at) VALUES (:id, 1, :words, :now)",
        id=group_id(n), words=seal.close("Be kind.", "charter.words"), now=tx.now,
    )  # fmt: skip
    await tx.rows(
        """INSERT INTO meeting (id, group_id, title, starts_at, minutes, made_at)
           VALUES (:id, :group, :title, :at, 60, :now)""",
        id=meeting_id(n), group=group_id(n), title=seal.close("Tea", "meeting.title"), at=tx.now + 30 * 86400, now=tx.now,
    )  # fmt: skip


async def _person(tx: Transaction, n: int) -> str:
    person = await people.add(tx, FIRST_USER + n, "en", "Europe/Paris", (0, 0))
    name = f"Bird {n}"
    await people.rename(tx, person, name, name_key(tx.seal, name))
    for kind in ("account", "reminders", "peer"):
        await people.consent(tx, people.account(tx.seal, FIRST_USER + n), kind, 1, True)
    return person


async def _pair(tx: Transaction, one: str, other: str) -> str:
    await tx.rows(
        "INSERT INTO request (id, seeker_id, state, wishes, asked_at) VALUES (:id, :one, 'open', :wishes, :now)",
        id="r" + one[1:], one=one, wishes=tx.seal.close("{}", "request.wishes"), now=tx.now,
    )  # fmt: skip
    return await contacts.add(tx, "r" + one[1:], one, other, mark=0)
