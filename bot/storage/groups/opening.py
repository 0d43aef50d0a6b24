"""Rows of when the places of groups are open."""

from collections.abc import Iterable

from bot.domain.opening import Hours, Slots, kept, written
from bot.storage.database import Reader, Transaction


async def get(tx: Reader, group_id: str, today: str) -> Hours:
    """The usual week, and single days from `today` (2026-12-24) on."""
    rows = await tx.rows(
        """SELECT g.weekly_hours, o.day, o.slots FROM groups g LEFT JOIN opening o ON o.group_id = g.id
               AND (o.day < '7' AND length(o.day) = 1 OR o.day >= :today AND length(o.day) > 1)
           WHERE g.id = :group ORDER BY o.day""",
        group=group_id,
        today=today,
    )
    found = {row["day"]: kept(row["slots"]) for row in rows if row["day"] is not None}
    week = {int(day): slots for day, slots in found.items() if len(day) == 1}
    others = {day: slots for day, slots in found.items() if len(day) > 1}
    return Hours(week, others, int(rows[0]["weekly_hours"]) if rows else 0)


async def keep(tx: Transaction, group_id: str, days: Iterable[str], slots: Slots, today: str) -> None:
    """These days (weekdays by number, or a date) have these hours; dates before `today` are forgotten."""
    await tx.rows(
        "DELETE FROM opening WHERE group_id = :group AND day < :today AND length(day) > 1", group=group_id, today=today
    )
    await tx.many(
        """INSERT INTO opening (group_id, day, slots) VALUES (:group, :day, :slots)
           ON CONFLICT (group_id, day) DO UPDATE SET slots = excluded.slots""",
        [{"group": group_id, "day": day, "slots": written(slots)} for day in days],
    )


async def drop(tx: Transaction, group_id: str, day: str) -> None:
    """This day is as usual again."""
    await tx.rows("DELETE FROM opening WHERE group_id = :group AND day = :day", group=group_id, day=day)


async def aim(tx: Transaction, group_id: str, hours: int) -> None:
    """So many hours a week the group means to be open; 0: it does not say."""
    await tx.rows("UPDATE groups SET weekly_hours = :hours WHERE id = :id", hours=hours, id=group_id)
