"""Rows of the cards that were drawn in a contact."""

from bot.storage.database import Reader, Transaction


async def drawn(tx: Reader, contact_id: str) -> int:
    """How many there were."""
    row = await tx.row("SELECT count(*) AS n FROM talk_card WHERE contact_id = :contact", contact=contact_id)
    return 0 if row is None else int(row["n"])


async def drawn_at(tx: Reader, contact_id: str, since: int) -> list[int]:
    """When each of those was drawn that came after this instant, the latest first."""
    rows = await tx.rows(
        "SELECT at FROM talk_card WHERE contact_id = :contact AND at > :since ORDER BY n DESC",
        contact=contact_id,
        since=since,
    )
    return [int(row["at"]) for row in rows]


async def lying(tx: Reader, contact_id: str) -> list[int]:
    """The numbers of those that nobody has put away."""
    rows = await tx.rows("SELECT n FROM talk_card WHERE contact_id = :contact AND away = 0", contact=contact_id)
    return [int(row["n"]) for row in rows]


async def add(tx: Transaction, contact_id: str, n: int) -> None:
    await tx.rows(
        "INSERT INTO talk_card (contact_id, n, at) VALUES (:contact, :n, :now)", contact=contact_id, n=n, now=tx.now
    )


async def put_away(tx: Transaction, contact_id: str, n: int) -> bool:
    """False when it was, or never lay there."""
    rows = await tx.rows(
        "UPDATE talk_card SET away = 1 WHERE contact_id = :contact AND n = :n AND away = 0 RETURNING n",
        contact=contact_id,
        n=n,
    )
    return bool(rows)
