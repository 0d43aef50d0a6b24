"""Rows of what two people offer to tell each other of who they are."""

from typing import Any

from bot.domain.revealing import Offer
from bot.storage.database import Reader, Transaction

_SEALED = "name_told.words"


async def offers(tx: Reader, contact_id: str, degree: str) -> list[Offer]:
    rows = await tx.rows(
        "SELECT person_id, token, words FROM name_told WHERE contact_id = :contact AND degree = :degree",
        contact=contact_id,
        degree=degree,
    )
    return [Offer(row["person_id"], row["token"], tx.seal.maybe_open(row["words"], _SEALED)) for row in rows]


async def put(tx: Transaction, contact_id: str, degree: str, offer: Offer) -> None:
    """In the place of an earlier one of this person."""
    await tx.rows(
        """INSERT INTO name_told (contact_id, degree, person_id, token, words) VALUES (:contact, :degree, :me, :token, :words)
           ON CONFLICT (contact_id, degree, person_id) DO UPDATE SET token = excluded.token, words = excluded.words""",
        contact=contact_id,
        degree=degree,
        me=offer.person_id,
        token=offer.token,
        words=tx.seal.maybe_close(offer.words, _SEALED),
    )


async def forget_words(tx: Transaction, contact_id: str, degree: str) -> None:
    """Both have told theirs: no words are kept."""
    await tx.rows(
        "UPDATE name_told SET words = NULL WHERE contact_id = :contact AND degree = :degree",
        contact=contact_id,
        degree=degree,
    )


async def take_back(tx: Transaction, contact_id: str, degree: str, person_id: str, token: str) -> bool:
    """False when there is no such offer any more, or both have been told."""
    rows = await tx.rows(
        """DELETE FROM name_told WHERE contact_id = :contact AND degree = :degree AND person_id = :me AND token = :token
           AND words IS NOT NULL RETURNING token""",
        contact=contact_id,
        degree=degree,
        me=person_id,
        token=token,
    )
    return bool(rows)


async def of_person(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows("SELECT degree, words FROM name_told WHERE person_id = :me", me=person_id)
    return [
        {
            "degree": row["degree"],
            "offered": tx.seal.maybe_open(row["words"], _SEALED),
            "both_told": row["words"] is None,
        }
        for row in rows
    ]
