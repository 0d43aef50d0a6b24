"""The keys by which names are compared, made again from the sealed names when the way of comparing changes."""

from typing import Any

from bot.domain.lookalikes import skeleton
from bot.storage.sealing import Seal

SLICE = 500


def name_key(seal: Seal, name: str) -> bytes:
    """Equal for names that look alike; useless without the key."""
    return seal.fingerprint(skeleton(name), "pseudonym")


async def rekey_names(connection: Any, seal: Seal) -> None:
    """Every name gets its key; of two that look alike now, the one who was here first. The other keeps the name without one:
    it is still the only one of its kind that somebody new could not take.
    """
    await _rekey(
        connection, seal, "person.pseudonym",
        """SELECT created_at, rowid AS n, pseudonym FROM person WHERE pseudonym IS NOT NULL
           AND (created_at, rowid) > (:at, :n) ORDER BY created_at, rowid LIMIT :slice""",
        "UPDATE OR IGNORE person SET pseudonym_key = :key WHERE rowid = :n",
    )  # fmt: skip
    await _rekey(
        connection, seal, "membership.pseudonym",
        """SELECT since AS created_at, rowid AS n, pseudonym FROM membership WHERE pseudonym IS NOT NULL
           AND (since, rowid) > (:at, :n) ORDER BY since, rowid LIMIT :slice""",
        "UPDATE OR IGNORE membership SET pseudonym_key = :key WHERE rowid = :n",
    )  # fmt: skip


async def _rekey(connection: Any, seal: Seal, column: str, read: str, write: str) -> None:
    at, n = -1, -1
    while rows := list(await connection.execute_fetchall(read, {"at": at, "n": n, "slice": SLICE})):
        for row in rows:
            key = name_key(seal, seal.open(row["pseudonym"], column))
            await connection.execute_fetchall(write, {"key": key, "n": row["n"]})
        at, n = rows[-1]["created_at"], rows[-1]["n"]
