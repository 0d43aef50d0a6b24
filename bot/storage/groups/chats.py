"""Rows of Telegram group chats the bot is in, and what a meeting's card there needs."""

from bot.domain.chats import GroupChat
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.sealing import Seal

_CHAT = "p.id, p.chat, p.title, p.present, p.group_id, p.topic, p.mute, p.held, g.name, g.language, g.zone"
_JOINED = f"SELECT {_CHAT} FROM place p LEFT JOIN groups g ON g.id = p.group_id"  # noqa: S608


def account(seal: Seal, chat_id: int) -> bytes:
    """The keyed hash a chat id is looked up by."""
    return seal.fingerprint(chat_id, "place.account")


def from_row(seal: Seal, row: Row) -> GroupChat:
    return GroupChat(
        id=row["id"],
        chat_id=int(seal.open(row["chat"], "place.chat")),
        title=seal.open(row["title"], "place.title"),
        present=bool(row["present"]),
        group_id=row["group_id"],
        group_name=seal.maybe_open(row["name"], "groups.name"),
        language=row["language"],
        zone=row["zone"],
        topic=row["topic"],
        mute=row["mute"],
        held=bool(row["held"]),
    )


async def by_id(tx: Reader, group_chat_id: str) -> GroupChat | None:
    row = await tx.row(f"{_JOINED} WHERE p.id = :id", id=group_chat_id)
    return None if row is None else from_row(tx.seal, row)


async def by_chat(tx: Reader, chat_id: int) -> GroupChat | None:
    row = await tx.row(f"{_JOINED} WHERE p.account = :account", account=account(tx.seal, chat_id))
    return None if row is None else from_row(tx.seal, row)


async def linked(tx: Reader, group_id: str) -> list[GroupChat]:
    """The chats of this group, in whatever state."""
    rows = await tx.rows(f"{_JOINED} WHERE p.group_id = :group ORDER BY p.id", group=group_id)
    return [from_row(tx.seal, row) for row in rows]


async def linked_by_leader(tx: Reader, person_id: str) -> list[GroupChat]:
    """The linked chats of the groups this person facilitates."""
    rows = await tx.rows(
        f"""SELECT {_CHAT}
            FROM membership m JOIN place p ON p.group_id = m.group_id JOIN groups g ON g.id = m.group_id
            WHERE m.person_id = :person AND m.role = 'facilitator' AND m.state = 'member' ORDER BY p.id""",  # noqa: S608
        person=person_id,
    )
    return [from_row(tx.seal, row) for row in rows]


async def every_linked(tx: Reader) -> list[GroupChat]:
    rows = await tx.rows(
        f"SELECT {_CHAT} FROM groups g JOIN place p ON p.group_id = g.id ORDER BY p.id"  # noqa: S608
    )
    return [from_row(tx.seal, row) for row in rows]


async def arrive(tx: Transaction, chat_id: int, title: str) -> bool:
    """The bot is in this chat. True when it was not before."""
    mark, name = account(tx.seal, chat_id), tx.seal.close(title, "place.title")
    known = await tx.row("SELECT present FROM place WHERE account = :account", account=mark)
    await tx.rows(
        """INSERT INTO place (id, account, chat, title) VALUES (:id, :account, :chat, :title)
           ON CONFLICT (account) DO UPDATE SET title = excluded.title, present = 1""",
        id=new_id(),
        account=mark,
        chat=tx.seal.close(str(chat_id), "place.chat"),
        title=name,
    )
    return known is None or not known["present"]


async def set_absent(tx: Transaction, group_chat_id: str) -> bool:
    """False when that was known."""
    rows = await tx.rows(
        "UPDATE place SET present = 0, mute = NULL WHERE id = :id AND present = 1 RETURNING id", id=group_chat_id
    )
    return bool(rows)


async def retitle(tx: Transaction, group_chat_id: str, title: str) -> None:
    await tx.rows(
        "UPDATE place SET title = :title WHERE id = :id", title=tx.seal.close(title, "place.title"), id=group_chat_id
    )


async def link(tx: Transaction, group_chat_id: str, group_id: str, was: str | None, topic: int | None) -> bool:
    """Links to a group; False when the chat is gone, or linked otherwise than it `was`."""
    rows = await tx.rows(
        """UPDATE place SET group_id = :group, topic = :topic, mute = NULL, held = 0
           WHERE id = :id AND present = 1 AND COALESCE(group_id, '') = COALESCE(:was, '') RETURNING id""",
        id=group_chat_id,
        group=group_id,
        was=was,
        topic=topic,
    )
    return bool(rows)


async def unlink(tx: Transaction, group_chat_id: str, group_id: str) -> bool:
    rows = await tx.rows(
        """UPDATE place SET group_id = NULL, topic = NULL, mute = NULL, held = 0
           WHERE id = :id AND group_id = :group RETURNING id""",
        id=group_chat_id,
        group=group_id,
    )
    return bool(rows)


async def hold(tx: Transaction, group_chat_id: str, held: bool) -> bool:
    """Whether nothing is posted in this linked chat before somebody says yes. False when it was so already."""
    rows = await tx.rows(
        "UPDATE place SET held = :held WHERE id = :id AND group_id IS NOT NULL AND held <> :held RETURNING id",
        id=group_chat_id,
        held=int(held),
    )
    return bool(rows)


async def silence(tx: Transaction, group_chat_id: str, why: str) -> bool:
    """The bot may not write in this linked chat. False when that was known."""
    rows = await tx.rows(
        """UPDATE place SET mute = :why WHERE id = :id AND group_id IS NOT NULL AND mute IS NULL RETURNING id""",
        id=group_chat_id,
        why=why,
    )
    return bool(rows)


async def speak(tx: Transaction, group_chat_id: str) -> bool:
    """The bot may write there. False when that was known."""
    rows = await tx.rows(
        "UPDATE place SET mute = NULL WHERE id = :id AND mute IS NOT NULL RETURNING id", id=group_chat_id
    )
    return bool(rows)


async def readdress(tx: Transaction, group_chat_id: str, chat_id: int) -> None:
    """The chat has another id: one that came to be under it is one with this one; letters that wait follow."""
    mark, chat = account(tx.seal, chat_id), str(chat_id)
    other = await tx.row(
        "DELETE FROM place WHERE account = :account AND id <> :id RETURNING group_id", account=mark, id=group_chat_id
    )
    await tx.rows(
        """UPDATE place SET account = :account, chat = :chat, present = 1, group_id = COALESCE(group_id, :group)
           WHERE id = :id""",
        group=other["group_id"] if other else None,
        account=mark,
        chat=tx.seal.close(chat, "place.chat"),
        id=group_chat_id,
    )
    for letter in tx.letters:
        if letter.group_chat_id == group_chat_id:
            letter.chat_id = chat_id
    await tx.rows(
        "UPDATE letter SET chat = :chat WHERE place_id = :place",
        chat=tx.seal.close(chat, "letter.chat"),
        place=group_chat_id,
    )


# Cards


async def chats_for_cards(tx: Reader, meeting_id: str) -> list[GroupChat]:
    """The chats where the card of this meeting belongs: linked to its group, the bot in them, and not held."""
    rows = await tx.rows(
        f"""SELECT {_CHAT}
            FROM meeting m JOIN place p ON p.group_id = m.group_id JOIN groups g ON g.id = m.group_id
            WHERE m.id = :meeting AND p.present = 1 AND p.held = 0 ORDER BY p.id""",  # noqa: S608
        meeting=meeting_id,
    )
    return [from_row(tx.seal, row) for row in rows]


async def card(tx: Reader, meeting_id: str, group_chat_id: str) -> Row | None:
    """What a card says, in one trip; no row when the meeting is gone, or the bot not in the chat. `linked`: the chat is the
    group's, and not held; `stands` and `shows`: of the card that stands there."""
    return await tx.row(
        """SELECT m.title, m.starts_at, m.place, m.state, g.language, g.zone, p.topic,
                  (SELECT COUNT(*) FROM answer WHERE meeting_id = m.id AND choice = 'coming') AS coming,
                  (SELECT COUNT(*) FROM answer WHERE meeting_id = m.id AND choice = 'maybe') AS maybe,
                  (SELECT value FROM setting WHERE name = 'bot_username') AS bot,
                  CASE WHEN p.group_id = m.group_id AND p.held = 0 THEN 1 ELSE 0 END AS linked,
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
        f"""SELECT {_CHAT} FROM posted o JOIN place p ON p.id = substr(o.slot, CAST(:begins AS INTEGER))
            LEFT JOIN groups g ON g.id = p.group_id WHERE o.about = :meeting""",  # noqa: S608
        meeting=meeting_id,
        begins=len(f"card:{meeting_id}:") + 1,
    )
    return [from_row(tx.seal, row) for row in rows]


async def look_at_cards(tx: Transaction, before: int, most: int) -> list[tuple[str, str]]:
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
           WHERE group_id = :group AND state = 'planned' AND starts_at > :now AND starts_at < :until
           ORDER BY starts_at""",
        group=group_id,
        now=tx.now,
        until=until,
    )
    return [(row["id"], row["starts_at"]) for row in rows]


async def drop_cards(tx: Transaction, group_chat_id: str) -> list[str]:
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
