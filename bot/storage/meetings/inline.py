"""Groups whose meetings are offered behind the bot's name in any chat, and these meetings."""

from collections.abc import Sequence

from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings.kinds import VISIBLE


async def allows(tx: Reader, group_id: str) -> bool:
    return await tx.row("SELECT 1 FROM inline_group WHERE group_id = :group", group=group_id) is not None


async def anybody_allows(tx: Reader) -> bool:
    return await tx.row("SELECT 1 FROM inline_group LIMIT 1") is not None


async def allow(tx: Transaction, group_id: str) -> None:
    await tx.rows(
        "INSERT INTO inline_group (group_id, since) VALUES (:group, :now) ON CONFLICT (group_id) DO NOTHING",
        group=group_id,
        now=tx.now,
    )


async def forbid(tx: Transaction, group_id: str) -> None:
    await tx.rows("DELETE FROM inline_group WHERE group_id = :group", group=group_id)


_FEW = 40  # groups, gone through one after the other; where more allow it, all meetings are, until there are enough
_WHAT = "SELECT t.id, t.title, t.starts_at, t.place, t.kind, g.name AS group_name, g.zone"
_WHICH = f"""JOIN groups g ON g.id = t.group_id
    WHERE t.group_id = i.group_id AND t.starts_at > :now AND t.starts_at < :until AND t.state = 'planned' AND t.kind <> 'helpers'
        AND {VISIBLE}
    ORDER BY t.starts_at, t.id LIMIT :most"""


async def ahead(tx: Reader, person_id: str, until: int, most: int) -> Sequence[Row]:
    """What begins before `until` (UTC epoch seconds) in groups that allow it, and this person ("": without account) may see; the next
    one first, words sealed. A helpers' meeting is no business of other chats."""
    facts = {"person": person_id, "now": tx.now, "until": until, "most": most}
    if await tx.row("SELECT 1 FROM inline_group LIMIT 1 OFFSET :few", few=_FEW) is None:
        return await tx.rows(f"{_WHAT} FROM inline_group i CROSS JOIN meeting t {_WHICH}", **facts)
    return await tx.rows(f"{_WHAT} FROM meeting t CROSS JOIN inline_group i {_WHICH}", **facts)
