"""Rows of Telegram group chats the bot is in."""

from bot.domain.chats import GroupChat
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.sealing import Seal

CHAT = "p.id, p.chat, p.title, p.present, p.group_id, p.topic, p.mute, p.held, g.name, g.language, g.zone"
_JOINED = f"SELECT {CHAT} FROM place p LEFT JOIN groups g ON g.id = p.group_id"  # noqa: S608


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
        f"""SELECT {CHAT}
            FROM membership m JOIN place p ON p.group_id = m.group_id JOIN groups g ON g.id = m.group_id
            WHERE m.person_id = :person AND m.role = 'facilitator' AND m.state = 'member' ORDER BY p.id""",  # noqa: S608
        person=person_id,
    )
    return [from_row(tx.seal, row) for row in rows]


async def every_linked(tx: Reader) -> list[GroupChat]:
    rows = await tx.rows(
        f"SELECT {CHAT} FROM groups g JOIN place p ON p.group_id = g.id ORDER BY p.id"  # noqa: S608
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
