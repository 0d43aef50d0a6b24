"""When meetings begin, without a word of them: what a whole month is seen by."""

from bot.storage.database import Reader
from bot.storage.meetings.meetings import IN_GROUP, MINE, OF_PERSON, ahead


async def starts_of(tx: Reader, person_id: str, between: tuple[int, int], most: int) -> list[tuple[int, str]]:
    """When the next meetings of this person's groups that take place begin, UTC epoch seconds, and their answer ("" for none)."""
    rows = await tx.rows(
        f"SELECT t.starts_at, {MINE} {OF_PERSON} AND t.state = 'planned' ORDER BY t.starts_at LIMIT :most",
        person=person_id,
        most=most,
        **ahead(tx, between),
    )
    return [(row["starts_at"], row["mine"] or "") for row in rows]


async def starts_in(
    tx: Reader, group_id: str, person_id: str, between: tuple[int, int], most: int
) -> list[tuple[int, str]]:
    """The same of one group; `person_id` is "" for who has no account."""
    rows = await tx.rows(
        f"SELECT t.starts_at, {MINE} {IN_GROUP} AND t.state = 'planned' ORDER BY t.starts_at LIMIT :most",
        group=group_id,
        person=person_id,
        most=most,
        **ahead(tx, between),
    )
    return [(row["starts_at"], row["mine"] or "") for row in rows]
