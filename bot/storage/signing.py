"""Rows of the keys that attestations are signed with."""

from dataclasses import dataclass

from bot.storage.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class Known:
    """A public key, as JSON Web Keys write it; instants in UTC epoch seconds."""

    id: str
    public: str
    made_at: int
    distrusted_at: int | None


async def known(tx: Reader) -> list[Known]:
    """All that ever signed, the first one first."""
    rows = await tx.rows("SELECT id, public, made_at, distrusted_at FROM signing_key ORDER BY id")
    found = [Known(row["id"], row["public"], row["made_at"], row["distrusted_at"]) for row in rows]
    return sorted(found, key=lambda each: each.made_at)


async def private(tx: Reader) -> bytes | None:
    """The key that signs, if there is one."""
    row = await tx.row(
        "SELECT private FROM signing_key WHERE distrusted_at IS NULL AND made_at <= :now ORDER BY made_at DESC, id LIMIT 1",
        now=tx.now,
    )
    return None if row is None else bytes.fromhex(tx.seal.open(row["private"], "signing_key.private"))


async def add(tx: Transaction, id_: str, public: str, private: bytes) -> None:
    await tx.rows(
        "INSERT INTO signing_key (id, public, private, made_at) VALUES (:id, :public, :private, :now)",
        id=id_,
        public=public,
        private=tx.seal.close(private.hex(), "signing_key.private"),
        now=tx.now,
    )


async def distrust(tx: Transaction, id_: str) -> bool:
    """Its private part is gone. False when there is no such key that is trusted."""
    rows = await tx.rows(
        """UPDATE signing_key SET distrusted_at = :now, private = NULL WHERE id = :id AND distrusted_at IS NULL
           RETURNING id""",
        id=id_,
        now=tx.now,
    )
    return bool(rows)
