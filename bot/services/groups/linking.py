"""Linking a Telegram group chat to a group, by those who may; keeping it, and unlinking it."""

from dataclasses import replace

from bot.domain.chats import GroupChat
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.services.groups.chats import write_again
from bot.services.groups.told import ChatLinked
from bot.services.letters import post, standing
from bot.services.meetings import cards
from bot.services.people import roles
from bot.storage import settings
from bot.storage.database import Reader, Transaction
from bot.storage.groups import chats as store
from bot.storage.groups import groups as group_store


async def mine(tx: Reader, person: Person) -> list[GroupChat]:
    """The linked chats this person may unlink."""
    return await (store.every_linked(tx) if person.coordinator else store.linked_by_leader(tx, person.id))


async def to_link(tx: Reader, person: Person, group_chat_id: str) -> GroupChat:
    """The chat whose link button was opened. Refused when the bot is not there, or another group holds it.

    The bot cannot ask Telegram here who administers the chat, so authority is the bot's own: a facilitator or a
    coordinator, who has an id that cannot be guessed and is shown in that chat only. A chat that is linked already
    changes hands only by somebody who may unlink it.
    """
    await roles.require_anywhere(tx, person, "link_chat")
    chat = await store.by_id(tx, group_chat_id)
    if chat is None or not chat.present:
        raise Refused("place-gone")
    if chat.group_id is not None:
        await roles.require_in(tx, person, "link_chat", chat.group_id)
    return chat


async def to_confirm(tx: Reader, person: Person, group_chat_id: str, group_id: str) -> tuple[GroupChat, str]:
    """The chat, and the name of the group it will be linked to. Refused when this person may not."""
    await roles.require_in(tx, person, "link_chat", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("group-gone")
    return await to_link(tx, person, group_chat_id), group.name


async def link(tx: Transaction, person: Person, group_chat_id: str, group_id: str, topic: int | None) -> GroupChat:
    """Meetings and announcements of the group are posted in the chat from now on, in this `topic`; the chat is told.

    The cards of what is planned already follow without a sound. Twice is once, unless something is to be mended by it.
    """
    chat, _ = await to_confirm(tx, person, group_chat_id, group_id)
    if (chat.group_id, chat.topic) == (group_id, topic) and chat.open:
        return chat
    if not await store.link(tx, group_chat_id, group_id, chat.group_id, topic):
        raise Refused("place-gone")
    linked = await store.by_id(tx, group_chat_id)
    assert linked is not None  # noqa: S101
    told = ChatLinked(bot=await settings.get(tx, "bot_username") or "")
    tx.letters.append(replace(post.letter_to(tx, linked, ChatLinked, kind="notice"), facts=told.facts()))
    await write_again(tx, linked)
    return linked


async def keep(tx: Transaction, person: Person, group_chat_id: str) -> GroupChat:
    """The chat that somebody put the bot back in is still the group's: what is posted there goes on. Twice is once."""
    chat = await to_unlink(tx, person, group_chat_id)
    if await store.hold(tx, group_chat_id, False):
        await standing.over(tx, group_chat_id, "answered")
        if chat.present:
            await write_again(tx, chat)
    return chat


async def to_unlink(tx: Reader, person: Person, group_chat_id: str) -> GroupChat:
    """A linked chat. Refused when it is linked to nothing, or to a group where this person may not."""
    chat = await store.by_id(tx, group_chat_id)
    if chat is None or chat.group_id is None:
        raise Refused("place-not-linked")
    await roles.require_in(tx, person, "link_chat", chat.group_id)
    return chat


async def unlink(tx: Transaction, person: Person, group_chat_id: str) -> GroupChat:
    """Nothing of the group is posted in the chat any more. What was posted stays, and invites nobody."""
    chat = await to_unlink(tx, person, group_chat_id)
    await store.unlink(tx, group_chat_id, chat.group_id or "")
    await standing.over(tx, group_chat_id, "answered")
    await cards.mend(tx, chat)
    return chat
