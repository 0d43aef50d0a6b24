"""A database from before names were compared by what the eye keeps of them."""

import hashlib
import sqlite3
from pathlib import Path

from bot.domain.lookalikes import folded
from bot.storage import migrate
from bot.storage.rekeying import name_key
from bot.storage.sealing import Seal

SEAL = Seal(bytes(range(32)))
OLD = "0003_lookalikes.sql"


def as_it_was(path: Path, names: list[str]) -> None:
    """People and their names, with the keys that older versions made."""
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE migration (name TEXT PRIMARY KEY)")
    for file, script in migrate.shipped():
        if file < OLD:
            raw.executescript(script)
            raw.execute("INSERT INTO migration VALUES (?)", (file,))
    raw.execute("INSERT INTO groups VALUES ('g', x'00', x'00', 'fr', 'Europe/Paris', 'open', NULL, 1)")
    for n, name in enumerate(names):
        key = SEAL.fingerprint(folded(name), "pseudonym")
        raw.execute(
            """INSERT INTO person (id, account, chat, pseudonym, pseudonym_key, language, zone, quiet_from, quiet_until, created_at,
               spoke_at) VALUES (?, ?, x'00', ?, ?, 'fr', 'Europe/Paris', 0, 0, ?, 0)""",
            (f"p{n}", hashlib.sha256(name.encode()).digest(), SEAL.close(name, "person.pseudonym"), key, 100 + n),
        )
        raw.execute(
            """INSERT INTO membership (group_id, person_id, state, pseudonym, pseudonym_key, charter_version, agreed_at, since)
               VALUES ('g', ?, 'member', ?, ?, 1, 1, ?)""",
            (f"p{n}", SEAL.close(name + " d'ici", "membership.pseudonym"), key, 100 + n),
        )
    raw.commit()
    raw.close()


async def test_every_name_gets_its_new_key_and_of_two_that_look_alike_now_the_first(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    letters = "abcdefghjkmnopqrstuvwxyz"
    people = [f"Nom {a}{b}" for a in letters for b in letters]  # more than one slice
    as_it_was(path, ["Héron", "Нeron", "Sterne", *people])
    assert OLD in await migrate.migrate(path, SEAL, None)
    raw = sqlite3.connect(path)
    keys = dict(raw.execute("SELECT id, pseudonym_key FROM person"))
    assert (keys["p0"], keys["p1"], keys["p2"]) == (name_key(SEAL, "heron"), None, name_key(SEAL, "Stеrne"))
    assert all(keys[f"p{n + 3}"] == name_key(SEAL, name) for n, name in enumerate(people))
    here = dict(raw.execute("SELECT person_id, pseudonym_key FROM membership"))
    assert (here["p0"], here["p1"]) == (name_key(SEAL, "Heron d'ici"), None)
    assert sum(key is not None for key in here.values()) == len(people) + 2
    raw.close()
    assert await migrate.migrate(path, SEAL, None) == []
