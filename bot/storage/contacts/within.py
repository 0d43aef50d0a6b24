"""What two people have between them in a contact, beside words. Nothing of it outlives the contact."""

from bot.storage.database import Transaction


async def drop(tx: Transaction, contact_id: str) -> None:
    await tx.rows("DELETE FROM appointment WHERE contact_id = :contact", contact=contact_id)
    await tx.rows("DELETE FROM talk_card WHERE contact_id = :contact", contact=contact_id)
    await tx.rows("DELETE FROM lets_pass WHERE contact_id = :contact", contact=contact_id)
    await tx.rows("DELETE FROM name_told WHERE contact_id = :contact", contact=contact_id)
