"""Rows of groups that meeting finders may list."""

from bot.storage.database import Reader, Transaction


async def is_listed(tx: Reader, group_id: str) -> bool:
    return await tx.row("SELECT 1 FROM listed_group WHERE group_id = :group", group=group_id) is not None


async def add(tx: Transaction, group_id: str) -> None:
    await tx.rows(
        "INSERT INTO listed_group (group_id, since) VALUES (:group, :now) ON CONFLICT (group_id) DO NOTHING",
        group=group_id,
        now=tx.now,
    )


async def drop(tx: Transaction, group_id: str) -> None:
    await tx.rows("DELETE FROM listed_group WHERE group_id = :group", group=group_id)
