"""A database of an earlier version is brought to today's shape with all that is in it, and a copy is made first."""

import sqlite3
from pathlib import Path

from bot.storage import migrate
from bot.storage.sealing import Seal


def first_version(path: Path) -> sqlite3.Connection:
    """A database as the first version left it."""
    raw = sqlite3.connect(path)
    name, script = migrate.shipped()[0]
    for statement in migrate.statements(script):
        raw.execute(statement)
    raw.execute("CREATE TABLE migration (name TEXT PRIMARY KEY)")
    raw.execute("INSERT INTO migration (name) VALUES (?)", (name,))
    return raw


async def test_linked_chats_and_letters_of_the_first_version_go_on(tmp_path: Path) -> None:
    path, backups = tmp_path / "entraide.sqlite3", tmp_path / "backups"
    backups.mkdir()
    raw = first_version(path)
    raw.execute("INSERT INTO place (id, account, chat, title) VALUES ('p', x'00', x'01', x'02')")
    raw.execute(
        """INSERT INTO letter (id, chat, kind, screen, facts, language, zone, priority, due_at)
           VALUES ('l', x'00', 'card', 'meeting-card', x'00', 'fr', 'UTC', 3, 0)"""
    )
    raw.commit()
    raw.close()
    done = await migrate.migrate(path, Seal(bytes(32)), backups)
    assert done == [name for name, _ in migrate.shipped()[1:]]
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT id, present, topic, mute, held FROM place").fetchall() == [("p", 1, None, None, 0)]
    assert raw.execute("SELECT id, topic FROM letter").fetchall() == [("l", None)]
    raw.close()
    assert [copy.name for copy in backups.iterdir()] == [f"before-{done[0].removesuffix('.sql')}.sqlite3"]
    assert await migrate.migrate(path, Seal(bytes(32)), backups) == []
