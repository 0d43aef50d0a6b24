"""Rows of letters that ask for a decision and stand in somebody's chat."""

from bot.storage.database import Reader, Transaction


async def of(tx: Reader, about: str, after: str, limit: int) -> list[tuple[str, str, str]]:
    """(slot, person, screen) of those about this that stand, or are on their way, after this slot, in order."""
    rows = await tx.rows(
        """SELECT slot, person_id, screen FROM posted WHERE about = :about AND person_id IS NOT NULL AND slot > :after
           UNION SELECT slot, person_id, screen FROM letter
               WHERE about = :about AND slot LIKE 'ask:%' AND leased_until IS NOT NULL AND slot > :after
           ORDER BY slot LIMIT :limit""",
        about=about,
        after=after,
        limit=limit,
    )
    return [(row["slot"], row["person_id"], row["screen"]) for row in rows]


async def of_person(tx: Reader, person_id: str) -> list[tuple[str, str, str]]:
    """(slot, screen, about) of those that stand in this person's chat and ask."""
    rows = await tx.rows(
        "SELECT slot, screen, about FROM posted WHERE person_id = :person AND slot LIKE 'ask:%' ORDER BY slot",
        person=person_id,
    )
    return [(row["slot"], row["screen"], row["about"]) for row in rows]


async def in_message(tx: Reader, person_id: str, message_id: int) -> str | None:
    """The slot whose letter stands in this message of this person's chat."""
    row = await tx.row(
        "SELECT slot FROM posted WHERE person_id = :person AND message_id = :message",
        person=person_id,
        message=message_id,
    )
    return None if row is None else row["slot"]


async def letter_in(tx: Reader, person_id: str, message_id: int) -> tuple[str, str] | None:
    """The screen of the letter that asks in this message of this person's chat, and what it is about."""
    row = await tx.row(
        "SELECT screen, about FROM posted WHERE person_id = :person AND message_id = :message",
        person=person_id,
        message=message_id,
    )
    return None if row is None else (row["screen"], row["about"])


async def belongs(tx: Transaction, slot: str, person_id: str, screen: str) -> None:
    await tx.rows(
        "UPDATE posted SET person_id = :person, screen = :screen WHERE slot = :slot",
        person=person_id,
        screen=screen,
        slot=slot,
    )
