"""Telegram group chats the bot is in: coming and going, and where it may not write."""

from dataclasses import replace

from bot.domain.chats import GroupChat
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.services.groups.told import ChatBack, ChatHello, ChatMute, ChatRemoved
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.meetings import cards
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import chats as store
from bot.storage.groups import members
from bot.storage.meetings import cards as card_store
from bot.storage.people import people as people_store

MOVED_SECONDS = 5  # a chat that becomes a supergroup is first told of as one that the bot has come to

# Coming and going


async def arrived(tx: Transaction, chat_id: int, title: str, by: Person | None) -> GroupChat | None:
    """The bot was added to this chat `by` somebody. None when it was there already: it introduces itself once."""
    if not await store.arrive(tx, chat_id, title):
        return None
    chat = await store.by_chat(tx, chat_id)
    if chat is not None and chat.group_id is not None:
        await _back_in_linked(tx, chat, by)
    return chat


def greet(tx: Transaction, chat: GroupChat, language: str, *, moved: bool) -> None:
    """Says who came. `moved`: it may be a chat that becomes a supergroup, of which Telegram tells before it says so."""
    hello = replace(say_in(tx, chat, ChatHello(), language, None), about=chat.id)
    tx.letters.append(replace(hello, due_at=tx.now + MOVED_SECONDS) if moved else hello)


async def _still_new(tx: Reader, letter: Letter) -> Letter | None:
    """A chat that turned out to be an old one has gone, and nobody is greeted there twice; in one that was linked meanwhile it is said
    already what the bot writes."""
    chat = await store.by_id(tx, letter.about or "")
    return letter if chat is not None and chat.present and chat.group_id is None else None


async def here(tx: Transaction, chat_id: int, title: str, by: Person | None) -> GroupChat:
    """The chat somebody writes in, known from now on."""
    chat = await store.by_chat(tx, chat_id)
    if chat is None or not chat.present:
        await arrived(tx, chat_id, title, by)
        chat = await store.by_chat(tx, chat_id)
    assert chat is not None  # noqa: S101
    return chat


async def written(tx: Reader, group_id: str) -> int:
    """In how many linked chats of this group the bot can write now."""
    return sum(chat.open for chat in await store.linked(tx, group_id))


async def _back_in_linked(tx: Transaction, chat: GroupChat, by: Person | None) -> None:
    """Whoever may link the chat may put the bot back; after anybody else, those who may are asked before it writes there."""
    if by is not None and may("link_chat", await roles.in_group(tx, by, chat.group_id or "")):
        await store.hold(tx, chat.id, False)
        await standing.over(tx, chat.id, "answered")
        await write_again(tx, chat)
    elif await store.hold(tx, chat.id, True):
        await cards.mend(tx, chat)
        for leader in await roles.leaders(tx, chat.group_id or ""):
            _ask(tx, leader, chat)


async def write_again(tx: Transaction, chat: GroupChat) -> None:
    """The cards that stand tell what is true now, and those that are missing follow."""
    await cards.post_ahead(tx, chat)
    await cards.mend(tx, chat)


def _ask(tx: Transaction, leader: Person, chat: GroupChat) -> None:
    if not any(m.about == chat.id and m.person_id == leader.id for m in tx.letters):
        told = ChatBack(chat=chat.id, title=chat.title, group=chat.group_name or "")
        post.tell(tx, leader, told, about=chat.id, asks=True)


async def called(tx: Transaction, chat_id: int, title: str) -> None:
    """The name this chat goes by on Telegram now."""
    chat = await store.by_chat(tx, chat_id)
    if chat is not None and title and chat.title != title:
        await store.retitle(tx, chat.id, title)


async def left(tx: Transaction, group_chat_id: str, by: Person | None = None) -> None:
    """The bot is not in this chat any more, removed `by` somebody if that is known: what waited for it finds that out when
    it is due. Those who facilitate are told, but for who did it."""
    if not await store.set_absent(tx, group_chat_id):
        return
    chat = await store.by_id(tx, group_chat_id)
    if chat is None or chat.group_id is None:
        return
    for leader in await roles.leaders(tx, chat.group_id):
        if by is None or leader.id != by.id:
            due = tx.now + MOVED_SECONDS  # unless it moves: of the old chat the bot is told as of one that it has left
            told = ChatRemoved(chat=chat.id, title=chat.title, group=chat.group_name or "")
            post.tell(tx, leader, told, about=chat.id, due_at=due)


async def removed(tx: Transaction, chat_id: int, by: Person | None) -> None:
    chat = await store.by_chat(tx, chat_id)
    if chat is not None:
        await left(tx, chat.id, by)


async def _still_absent(tx: Reader, letter: Letter) -> Letter | None:
    chat = await store.by_id(tx, letter.about or "")
    return letter if chat is not None and chat.group_id is not None and not chat.present else None


async def moved(tx: Transaction, group_chat_id: str, chat_id: int) -> None:
    """The chat has a new id. The old messages stay behind where nothing can edit them, so cards are posted anew."""
    chat = await store.by_id(tx, group_chat_id)
    if chat is None or chat.chat_id == chat_id:
        return
    ahead = await card_store.drop_in(tx, group_chat_id)
    await store.readdress(tx, group_chat_id, chat_id)
    for meeting_id in ahead:
        await cards.post_in(tx, meeting_id, replace(chat, chat_id=chat_id))


async def chat_moved(tx: Transaction, chat_id: int, new_chat_id: int) -> None:
    """The same, told by the chat's own service message."""
    chat = await store.by_chat(tx, chat_id)
    if chat is not None:
        await moved(tx, chat.id, new_chat_id)


# Where the bot may not write


async def settled(tx: Transaction, letter: Letter, outcome: str, mute: str) -> None:
    """What became of a letter to a group chat tells whether the bot may write where it posts.

    An edit tells nothing of that, nor does an answer in another topic.
    """
    chat = await store.by_id(tx, letter.group_chat_id or "")
    if chat is None or letter.edits is not None or letter.topic != chat.topic:
        return
    if mute:
        await _silent(tx, chat, mute)
    elif outcome == "sent":
        await _speaks(tx, chat)


async def allowed(tx: Transaction, chat_id: int, yes: bool) -> None:
    """Telegram says that the bot may write in this chat, or not."""
    chat = await store.by_chat(tx, chat_id)
    if chat is not None and yes:
        await _speaks(tx, chat)
    elif chat is not None:
        await _silent(tx, chat, "rights")


async def reopened(tx: Transaction, chat_id: int, topic: int | None) -> None:
    """A topic of this chat was opened again."""
    chat = await store.by_chat(tx, chat_id)
    if chat is not None and chat.topic == topic and chat.mute == "topic":
        await _speaks(tx, chat)


async def _silent(tx: Transaction, chat: GroupChat, why: str) -> None:
    """Those who facilitate the group are told, once until it works again."""
    if await store.silence(tx, chat.id, why):
        for leader in await roles.leaders(tx, chat.group_id or ""):
            told = ChatMute(chat=chat.id, title=chat.title, group=chat.group_name or "", why=why)
            post.tell(tx, leader, told, about=chat.id)


async def _speaks(tx: Transaction, chat: GroupChat) -> None:
    """What could not be posted meanwhile is."""
    if await store.speak(tx, chat.id) and not chat.held:
        await write_again(tx, chat)


async def _still_mute(tx: Reader, letter: Letter) -> Letter | None:
    chat = await store.by_id(tx, letter.about or "")
    return letter if chat is not None and chat.mute is not None and chat.present else None


async def _still_held(tx: Reader, letter: Letter) -> Letter | None:
    chat = await store.by_id(tx, letter.about or "")
    return letter if chat is not None and chat.held and chat.present else None


async def _links(tx: Reader, person: Person, about: str) -> bool:
    chat = await store.by_id(tx, about)
    return chat is not None and may("link_chat", await roles.in_group(tx, person, chat.group_id or ""))


# When those who were asked cannot be reached, others are (TALK-07)


async def away(tx: Transaction, person: Person) -> None:
    for group_id in await members.led_by(tx, person.id):
        for chat in await store.linked(tx, group_id):
            await _ask_others(tx, chat, person)


async def _lost(tx: Transaction, letter: Letter) -> None:
    chat, person = await store.by_id(tx, letter.about or ""), await people_store.by_id(tx, letter.person_id or "")
    if chat is not None and person is not None:
        await _ask_others(tx, chat, person)


async def _ask_others(tx: Transaction, chat: GroupChat, lost: Person) -> None:
    if chat.held and chat.present and chat.group_id is not None:
        for leader in await roles.next_leaders(tx, chat.group_id, lost):
            _ask(tx, leader, chat)


def say_in(tx: Transaction, chat: GroupChat, told: Told, language: str, topic: int | None) -> Letter:
    """An answer in a group chat, linked or not, in the topic it was asked in."""
    letter = post.letter_to(tx, chat, type(told), kind="reply")
    return replace(letter, language=language, facts=told.facts(), topic=topic)


SUBJECT = Subject(
    freshen={
        ChatHello.screen: _still_new,
        ChatMute.screen: _still_mute,
        ChatBack.screen: _still_held,
        ChatRemoved.screen: _still_absent,
    },
    reads={ChatBack.screen: _links},
    lost={ChatBack.screen: _lost},
    away=away,
)
