"""Rows of what came from another calendar: its name there, as a keyed hash."""

from collections.abc import Sequence

from bot.storage.database import Reader, Transaction

_WHAT = "imported.uid"


async def known(tx: Reader, group_id: str, uids: Sequence[str]) -> set[str]:
    """Those of them that the group has already."""
    rows = await tx.rows("SELECT uid FROM imported WHERE group_id = :group", group=group_id)
    there = {bytes(row["uid"]) for row in rows}
    return {uid for uid in uids if tx.seal.fingerprint(uid, _WHAT) in there}


async def take(tx: Transaction, group_id: str, uid: str) -> bool:
    """False when the group has it already."""
    rows = await tx.rows(
        """INSERT INTO imported (group_id, uid, at) VALUES (:group, :uid, :now)
           ON CONFLICT (group_id, uid) DO NOTHING RETURNING at""",
        group=group_id,
        uid=tx.seal.fingerprint(uid, _WHAT),
        now=tx.now,
    )
    return bool(rows)
