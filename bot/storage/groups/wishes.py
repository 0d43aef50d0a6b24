"""What a member wishes to hear of one group: columns of their membership."""

from bot.domain.wishes import Wishes, read_times
from bot.storage.database import Reader, Transaction
from bot.storage.groups.groups import COLUMNS, from_row

CHANGEABLE = frozenset({"reminders", "no_news", "muted"})


async def of(tx: Reader, group_id: str, person_id: str) -> Wishes | None:
    """None for who is not in the group, or waits at its door."""
    row = await tx.row(
        f"""SELECT {COLUMNS}, m.state, m.muted, m.no_news, m.reminders AS times
            FROM membership m JOIN groups g ON g.id = m.group_id
            WHERE m.group_id = :group AND m.person_id = :person AND m.state <> 'waiting'""",  # noqa: S608
        group=group_id,
        person=person_id,
    )
    if row is None:
        return None
    group = from_row(tx.seal, row)
    return Wishes(
        group_id=group.id, group=group.name, usual=group.reminders, times=read_times(row["times"]),
        news=not row["no_news"], announcements=not row["muted"], resting=row["state"] == "stepped_back",
    )  # fmt: skip


async def change(tx: Transaction, group_id: str, person_id: str, **values: object) -> bool:
    """Sets some of CHANGEABLE; false when they are not in the group."""
    assert values.keys() <= CHANGEABLE, values  # noqa: S101
    columns = ", ".join(f"{name} = :{name}" for name in values)
    rows = await tx.rows(
        f"""UPDATE membership SET {columns} WHERE group_id = :group AND person_id = :person AND state <> 'waiting'
            RETURNING handle""",  # noqa: S608
        group=group_id,
        person=person_id,
        **values,
    )
    return bool(rows)


async def has_own_times(tx: Reader, group_id: str) -> bool:
    """Whether anybody there is reminded at times of their own."""
    row = await tx.row(
        "SELECT 1 FROM membership WHERE group_id = :group AND reminders IS NOT NULL LIMIT 1", group=group_id
    )
    return row is not None
