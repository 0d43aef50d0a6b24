"""Small facts the program keeps about itself, by name."""

from bot.storage.database import Reader, Transaction


async def put(tx: Transaction, name: str, value: str) -> None:
    await tx.rows(
        "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name=name,
        value=value,
    )


async def get(tx: Reader, name: str) -> str | None:
    row = await tx.row("SELECT value FROM setting WHERE name = :name", name=name)
    return None if row is None else str(row["value"])


async def use_up(tx: Transaction, name: str, value: str) -> bool:
    """Takes the value away if it is this one: true once."""
    rows = await tx.rows(
        "DELETE FROM setting WHERE name = :name AND value = :value RETURNING name", name=name, value=value
    )
    return bool(rows)
