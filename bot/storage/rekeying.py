"""The keys by which names are compared, made again from the sealed names when the way of comparing changes."""

from bot.domain.lookalikes import skeleton
from bot.storage import sqlite
from bot.storage.database import Session
from bot.storage.sealing import Seal

SLICE = 500


def name_key(seal: Seal, name: str) -> bytes:
    """Equal for names that look alike; useless without the key."""
    return seal.fingerprint(skeleton(name), "pseudonym")


async def rekey_names(session: Session, seal: Seal) -> None:
    """Every name gets its key; of two that look alike now, the one who was here first. The other keeps the name without one:
    it is still the only one of its kind that somebody new could not take. A database on PostgreSQL is younger than this
    change: nobody is in it yet.
    """
    if not isinstance(session, sqlite.Session):
        return
    await _rekey(
        session, seal, "person.pseudonym",
        """SELECT created_at, rowid AS n, pseudonym FROM person WHERE pseudonym IS NOT NULL
           AND (created_at, rowid) > (:at, :n) ORDER BY created_at, rowid LIMIT :slice""",
        "UPDATE OR IGNORE person SET pseudonym_key = :key WHERE rowid = :n",
    )  # fmt: skip
    await _rekey(
        session, seal, "membership.pseudonym",
        """SELECT since AS created_at, rowid AS n, pseudonym FROM membership WHERE pseudonym IS NOT NULL
           AND (since, rowid) > (:at, :n) ORDER BY since, rowid LIMIT :slice""",
        "UPDATE OR IGNORE membership SET pseudonym_key = :key WHERE rowid = :n",
    )  # fmt: skip


async def _rekey(session: Session, seal: Seal, column: str, read: str, write: str) -> None:
    at, n = -1, -1
    while rows := await session.rows(read, {"at": at, "n": n, "slice": SLICE}):
        for row in rows:
            key = name_key(seal, seal.open(row["pseudonym"], column))
            await session.rows(write, {"key": key, "n": row["n"]})
        at, n = rows[-1]["created_at"], rows[-1]["n"]
