"""How many are asked at a time, as groups chose it."""

from bot.storage.database import Reader, Transaction


async def of_group(tx: Reader, group_id: str) -> str | None:
    row = await tx.row("SELECT pace FROM groups WHERE id = :id", id=group_id)
    return row["pace"] if row else None


async def put(tx: Transaction, group_id: str, pace: str | None) -> None:
    await tx.rows("UPDATE groups SET pace = :pace WHERE id = :id", id=group_id, pace=pace)


async def of_member(tx: Reader, person_id: str) -> set[str]:
    """What the groups chose that this person is in."""
    rows = await tx.rows(
        """SELECT g.pace FROM membership m JOIN groups g ON g.id = m.group_id
           WHERE m.person_id = :person AND m.state <> 'waiting' AND g.pace IS NOT NULL""",
        person=person_id,
    )
    return {row["pace"] for row in rows}
