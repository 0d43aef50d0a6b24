"""Rows about the cards of meetings that stand in linked Telegram group chats."""

from bot.domain.chats import GroupChat
from bot.storage.database import Reader, Row, Transaction
from bot.storage.groups.chats import CHAT, from_row


async def chats_of(tx: Reader, meeting_id: str) -> list[GroupChat]:
    """The chats where the card of this meeting belongs: linked to its group, the bot in them, and not held."""
    rows = await tx.rows(
        f"""SELECT {CHAT}
            FROM meeting m JOIN place p ON p.group_id = m.group_id JOIN groups g ON g.id = m.group_id
            WHERE m.id = :meeting AND m.kind <> 'helpers' AND p.present = 1 AND p.held = 0 ORDER BY p.id""",  # noqa: S608
        meeting=meeting_id,
    )
    return [from_row(tx.seal, row) for row in rows]


async def card(tx: Reader, meeting_id: str, group_chat_id: str) -> Row | None:
    """What a card says, in one trip; no row when the meeting is gone, or the bot not in the chat. `linked`: the chat is the
    group's, not held, and the meeting not for helpers only, of which no chat needs to know; `stands`
    and `shows`: of the card that stands there."""
    return await tx.row(
        """SELECT m.title, m.starts_at, m.place, m.state, g.language, g.zone, p.topic,
                  (SELECT COUNT(*) FROM answer WHERE meeting_id = m.id AND choice = 'coming' AND moves = m.moves) AS coming,
                  (SELECT COUNT(*) FROM answer WHERE meeting_id = m.id AND choice = 'maybe' AND moves = m.moves) AS maybe,
                  (SELECT value FROM setting WHERE name = 'bot_username') AS bot,
                  CASE WHEN p.group_id = m.group_id AND p.held = 0 AND m.kind <> 'helpers' THEN 1 ELSE 0 END AS linked,
                  o.slot IS NOT NULL AS stands, o.shows
           FROM meeting m JOIN groups g ON g.id = m.group_id JOIN place p ON p.id = :place
           LEFT JOIN posted o ON o.slot = 'card:' || m.id || ':' || p.id
           WHERE m.id = :meeting AND p.present = 1""",
        place=group_chat_id,
        meeting=meeting_id,
    )


async def standing_in(tx: Reader, group_chat_id: str) -> list[str]:
    """The meetings whose cards in this chat have buttons, or are still ahead."""
    rows = await tx.rows(
        """SELECT about FROM posted WHERE invites = 1 AND slot = 'card:' || about || ':' || :place
           UNION SELECT m.id FROM place p JOIN meeting m ON m.group_id = p.group_id AND m.starts_at > :now
           JOIN posted o ON o.slot = 'card:' || m.id || ':' || p.id WHERE p.id = :place""",
        place=group_chat_id,
        now=tx.now,
    )
    return [row["about"] for row in rows]


async def standing_of(tx: Reader, meeting_id: str) -> list[GroupChat]:
    """The chats where a card of this meeting stands, whatever became of these chats."""
    rows = await tx.rows(
        f"""SELECT {CHAT} FROM posted o JOIN place p ON p.id = substr(o.slot, CAST(:begins AS INTEGER))
            LEFT JOIN groups g ON g.id = p.group_id WHERE o.about = :meeting""",  # noqa: S608
        meeting=meeting_id,
        begins=len(f"card:{meeting_id}:") + 1,
    )
    return [from_row(tx.seal, row) for row in rows]


async def look_again(tx: Transaction, before: int, most: int) -> list[tuple[str, str]]:
    """(meeting, chat) of cards with buttons that were not looked at since; from here on they count as looked at."""
    rows = await tx.rows(
        """UPDATE posted SET looked_at = :now WHERE slot IN
               (SELECT slot FROM posted WHERE invites = 1 AND looked_at < :before LIMIT :most) RETURNING slot""",
        now=tx.now,
        before=before,
        most=most,
    )
    return [(meeting, chat) for _, meeting, chat in (row["slot"].split(":") for row in rows)]


async def coming(tx: Reader, group_id: str, until: int) -> list[tuple[str, int]]:
    """Id and start of the meetings of this group that begin before `until` (UTC epoch seconds), the next one first."""
    rows = await tx.rows(
        """SELECT id, starts_at FROM meeting
           WHERE group_id = :group AND state = 'planned' AND starts_at > :now AND starts_at < :until AND kind <> 'helpers'
           ORDER BY starts_at""",
        group=group_id,
        now=tx.now,
        until=until,
    )
    return [(row["id"], row["starts_at"]) for row in rows]


async def drop_in(tx: Transaction, group_chat_id: str) -> list[str]:
    """Forgets the cards that stand in this chat; the ids of those meetings that are still to come."""
    rows = await tx.rows(
        """DELETE FROM posted WHERE slot IN
               (SELECT 'card:' || m.id || ':' || p.id FROM place p JOIN meeting m ON m.group_id = p.group_id
                WHERE p.id = :place) RETURNING about""",
        place=group_chat_id,
    )
    if not rows:
        return []
    ahead = await tx.rows(
        """SELECT m.id FROM place p JOIN meeting m ON m.group_id = p.group_id
           WHERE p.id = :place AND m.state = 'planned' AND m.starts_at > :now ORDER BY m.starts_at""",
        place=group_chat_id,
        now=tx.now,
    )
    stood = {row["about"] for row in rows}
    return [row["id"] for row in ahead if row["id"] in stood]
