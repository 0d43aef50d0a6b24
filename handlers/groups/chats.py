"""Telegram group chats: the bot comes and goes, is linked to a group by those who facilitate, and keeps quiet there."""

import re

from bot.domain.chats import GroupChat
from bot.domain.errors import Refused
from bot.services.groups import chats as service
from bot.services.groups import groups
from bot.services.groups.told import ChatBack, ChatHelp, ChatLink
from bot.services.letters import reach
from bot.services.letters.told import Told
from handlers.core.context import Context
from handlers.core.links import opened_by
from handlers.core.presses import Number
from handlers.groups import chats_screens as screens
from handlers.groups import presses
from handlers.groups.groups import choose_group

GROUP_CHATS = ("group", "supergroup")
PAGE = 4


# What Telegram tells


async def membership_changed(c: Context) -> None:
    """The bot was added or removed, or may do more or less than before; a person blocked it or took it back."""
    change = c.incoming.my_chat_member
    if change is None:
        return
    inside = change.new_chat_member.inside
    if c.private:
        if c.person is not None and not inside:
            await reach.away(c.tx, c.person.id)
        elif c.person is not None:  # who comes back has spoken, and can be reached again
            await reach.heard(c.tx, c.person, private=True)
    elif change.chat.type not in GROUP_CHATS:
        return
    elif not inside:
        await service.removed(c.tx, c.chat_id, c.person)
    else:
        chat = await service.arrived(c.tx, c.chat_id, change.chat.title, c.person)
        await service.allowed(c.tx, c.chat_id, change.new_chat_member.may_write)
        if chat is not None:
            language = chat.language or c.settings.people.language
            service.greet(c.tx, chat, language, moved=change.chat.type == "supergroup")


async def called(c: Context) -> None:
    """A group chat says its name in whatever comes from it, and that a topic is open again."""
    chat, message = c.incoming.chat, c.incoming.message
    if chat is None or chat.type not in GROUP_CHATS:
        return
    await service.called(c.tx, c.chat_id, (message.new_chat_title if message else "") or chat.title)
    if message is not None and message.reopens:
        await service.reopened(c.tx, c.chat_id, message.topic)


async def moved(c: Context, chat_id: int) -> None:
    """The chat became a supergroup: it has another id."""
    await service.chat_moved(c.tx, c.chat_id, chat_id)


# What is written in a group chat: the answers are the same for everybody, so that they tell nothing about anybody


async def link_here(c: Context) -> None:
    """/link in a group chat: the rest happens in private."""
    chat = await _here(c)
    if chat is not None:
        topic = c.incoming.topic
        door = f"link_{chat.id}" + (f"_{topic}" if topic else "")
        _speak_here(c, chat, ChatLink(bot=c.bot_username, door=door))


async def help_here(c: Context) -> None:
    chat = await _here(c)
    if chat is not None:
        _speak_here(c, chat, ChatHelp(bot=c.bot_username))


async def _here(c: Context) -> GroupChat | None:
    chat = c.incoming.chat
    if chat is None or chat.type not in GROUP_CHATS:
        return None
    return await service.here(c.tx, c.chat_id, chat.title, c.person)


def _speak_here(c: Context, chat: GroupChat, told: Told) -> None:
    """In the language of the linked group, else of the bot: the choice of one person would say something about them."""
    c.language = chat.language or c.settings.people.language
    c.tx.letters.append(service.say_in(c.tx, chat, told, c.language, c.incoming.topic))


# Linking, in private


@presses.link.handled
@presses.link_page.handled
async def linked(c: Context, page: Number = 0) -> None:
    """/link in private, or its button: the chats that are linked, and how to link one."""
    await c.end_dialog()
    found = await service.mine(c.tx, c.me)
    shown = found[page * PAGE : (page + 1) * PAGE]
    more = len(found) > (page + 1) * PAGE
    c.show(screens.places, places=shown, bot=c.bot_username, page=page, more=more)


# The chat that is linked, with the topic where that was asked: what a link button carries on, as "id" or "id_topic"


def _chat_and_topic(carried: str) -> tuple[str, int | None]:
    found = re.fullmatch(r"([\w-]{12})(?:_([1-9][0-9]{0,9}))?", carried, re.ASCII)
    if found is None:
        raise Refused("place-gone")
    return found[1], int(found[2]) if found[2] else None


@opened_by("link")
async def link_opened(c: Context, carried: str) -> None:
    """The link of a group chat was opened: which group is it for?"""
    group_chat_id, _ = _chat_and_topic(carried)
    await service.to_link(c.tx, c.me, group_chat_id)
    led = await groups.facilitated(c.tx, c.me)
    if not led:
        raise Refused("place-no-group")
    if len(led) > 1:
        await choose_group(c, led, f"{presses.link_to.name}:{carried}")
    else:
        await _confirm(c, carried, led[0].id)


@presses.link_to.handled
async def group_chosen(c: Context, carried: str, group_id: str) -> None:
    await _confirm(c, carried, group_id)


async def _confirm(c: Context, carried: str, group_id: str) -> None:
    """Before it is linked: what will be read there, and by whom (ANON-04)."""
    group_chat_id, topic = _chat_and_topic(carried)
    chat, group = await service.to_confirm(c.tx, c.me, group_chat_id, group_id)
    c.show(
        screens.confirm, place=carried, group_id=group_id, title=chat.title, group=group, now=chat.group_name,
        topic=topic is not None,
    )  # fmt: skip


@presses.link_yes.handled
async def link(c: Context, carried: str, group_id: str) -> None:
    group_chat_id, topic = _chat_and_topic(carried)
    chat = await service.link(c.tx, c.me, group_chat_id, group_id, topic)
    c.show(screens.done, title=chat.title, group=chat.group_name or "")


# Somebody else put the bot back in a linked chat


@presses.link_back.handled
async def ask_again(c: Context, group_chat_id: str) -> None:
    found = await service.to_unlink(c.tx, c.me, group_chat_id)
    if not found.held:
        await linked(c)
        return
    c.show(screens.back, ChatBack(place=found.id, title=found.title, group=found.group_name or ""))


@presses.link_keep.handled
async def keep(c: Context, group_chat_id: str) -> None:
    kept = await service.keep(c.tx, c.me, group_chat_id)
    c.show(screens.kept, title=kept.title, group=kept.group_name or "")


@presses.link_off.handled
async def ask_unlink(c: Context, group_chat_id: str) -> None:
    found = await service.to_unlink(c.tx, c.me, group_chat_id)
    c.show(screens.cut, place=found.id, title=found.title, group=found.group_name or "")


@presses.link_cut.handled
async def unlink(c: Context, group_chat_id: str) -> None:
    gone = await service.unlink(c.tx, c.me, group_chat_id)
    c.show(screens.cut_done, title=gone.title)


COMMANDS = {"link": linked}
GROUP_COMMANDS = {"link": link_here, "help": help_here}
