"""Deleting what has been kept long enough."""

from bot.storage.database import Transaction


async def forget_requests(tx: Transaction, before: int) -> None:
    await tx.rows("DELETE FROM contact WHERE closed_at < :before", before=before)
    await tx.rows("DELETE FROM request WHERE closed_at < :before", before=before)


async def forget_answers(tx: Transaction, before: int) -> None:
    """Who answered what is forgotten; the meeting itself stays."""
    await tx.rows(
        "DELETE FROM answer WHERE meeting_id IN (SELECT id FROM meeting WHERE state = 'planned' AND starts_at < :before)",
        before=before,
    )


async def forget_proofs(tx: Transaction, before: int) -> None:
    await tx.rows("DELETE FROM consent WHERE withdrawn_at < :before", before=before)
