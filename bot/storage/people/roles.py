"""One look at what somebody is."""

from bot.storage.database import Reader, Row


async def in_group(tx: Reader, person_id: str, group_id: str) -> Row | None:
    """state and role of the membership (both None for who is not in it); no row when the group does not exist."""
    return await tx.row(
        """SELECT m.state, m.role FROM groups g
           LEFT JOIN membership m ON m.group_id = g.id AND m.person_id = :person WHERE g.id = :group""",
        person=person_id,
        group=group_id,
    )


async def anywhere(tx: Reader, person_id: str) -> Row:
    row = await tx.row(
        """SELECT EXISTS (SELECT 1 FROM membership WHERE person_id = :person AND state <> 'waiting') AS groups,
                  EXISTS (SELECT 1 FROM membership WHERE person_id = :person AND role = 'facilitator' AND state = 'member') AS facilitates,
                  EXISTS (SELECT 1 FROM helper WHERE person_id = :person AND state = 'approved') AS helps""",
        person=person_id,
    )
    assert row is not None  # noqa: S101
    return row
