"""Fills a database with people of one group, in pairs that talk with each other, ready for the script of a benchmark."""

import asyncio
import time
from pathlib import Path

from bot.app import find_key
from bot.config import Database, Security, Settings
from bot.domain.people import folded
from bot.storage import contacts, people
from bot.storage.database import Database as File
from bot.storage.migrate import migrate
from bot.storage.sealing import Seal

GROUP = "group-000001"
MEETING = "meeting-0001"
FIRST_USER = 7_000_000


def fill(folder: Path, count: int) -> list[str]:
    """Makes the database in this folder; returns the contact of each pair of people."""
    return asyncio.run(_fill(folder, count))


async def _fill(folder: Path, count: int) -> list[str]:
    settings = Settings(database=Database(folder / "entraide.sqlite3"), security=Security(folder / "entraide.key"))
    seal = Seal(find_key(settings))
    await migrate(settings.database.path, seal, folder)
    database = File(settings.database.path, seal)
    await database.open()
    pairs = []
    try:
        async with database.write(int(time.time())) as tx:
            await tx.rows(
                """INSERT INTO groups (id, name, town, language, zone, joining, created_at)
                   VALUES (:id, :name, :town, 'en', 'Europe/Paris', 'open', :now)""",
                id=GROUP, name=seal.close("The Birds", "groups.name"), town=seal.close("Lyon", "groups.town"), now=tx.now,
            )  # fmt: skip
            await tx.rows(
                "INSERT INTO charter (group_id, version, words, written_at) VALUES (:id, 1, :words, :now)",
                id=GROUP, words=seal.close("Be kind.", "charter.words"), now=tx.now,
            )  # fmt: skip
            await tx.rows(
                """INSERT INTO meeting (id, group_id, title, starts_at, minutes, made_at)
                   VALUES (:id, :group, :title, :at, 60, :now)""",
                id=MEETING, group=GROUP, title=seal.close("Tea", "meeting.title"), at=tx.now + 30 * 86400, now=tx.now,
            )  # fmt: skip
            ids = []
            for n in range(count):
                person = await people.add(tx, FIRST_USER + n, "en", "Europe/Paris", (0, 0))
                name = f"Bird {n}"
                await people.rename(tx, person, name, seal.fingerprint(folded(name), "pseudonym"))
                for kind in ("account", "reminders", "peer"):
                    await people.consent(tx, people.account(seal, FIRST_USER + n), kind, 1, True)
                ids.append(person)
            for one, other in zip(ids[::2], ids[1::2], strict=False):
                await tx.rows(
                    "INSERT INTO request (id, seeker_id, state, wishes, asked_at) VALUES (:id, :one, 'open', :wishes, :now)",
                    id="r" + one[1:], one=one, wishes=seal.close("{}", "request.wishes"), now=tx.now,
                )  # fmt: skip
                pairs.append(await contacts.add(tx, "r" + one[1:], one, other))
    finally:
        await database.close()
    return pairs
