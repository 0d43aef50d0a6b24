"""Telegram group chats the bot is in: coming and going, linking them to a group, and where it may not write."""

from dataclasses import replace

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.places import Place
from bot.services.groups.told import PlaceBack, PlaceHello, PlaceLinked, PlaceMute, PlaceRemoved
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.meetings import cards
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage import settings
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as group_store
from bot.storage.groups import members
from bot.storage.groups import places as store
from bot.storage.people import people as people_store

MOVED_SECONDS = 5  # a chat that becomes a supergroup is first told of as one that the bot has come to

# Coming and going


async def arrived(tx: Transaction, chat_id: int, title: str, by: Person | None) -> Place | None:
    """The bot was added to this chat `by` somebody. None when it was there already: it introduces itself once."""
    if not await store.arrive(tx, chat_id, title):
        return None
    place = await store.by_chat(tx, chat_id)
    if place is not None and place.group_id is not None:
        await _back_in_linked(tx, place, by)
    return place


def greet(tx: Transaction, place: Place, language: str, *, moved: bool) -> None:
    """Says who came. `moved`: it may be a chat that becomes a supergroup, of which Telegram tells before it says so."""
    hello = replace(say_in(tx, place, PlaceHello(), language, None), about=place.id)
    tx.letters.append(replace(hello, due_at=tx.now + MOVED_SECONDS) if moved else hello)


async def _still_new(tx: Reader, letter: Letter) -> Letter | None:
    """A place that turned out to be an old one has gone, and nobody is greeted there twice."""
    place = await store.by_id(tx, letter.about or "")
    return letter if place is not None and place.present else None


async def here(tx: Transaction, chat_id: int, title: str, by: Person | None) -> Place:
    """The chat somebody writes in, known from now on."""
    place = await store.by_chat(tx, chat_id)
    if place is None or not place.present:
        await arrived(tx, chat_id, title, by)
        place = await store.by_chat(tx, chat_id)
    assert place is not None  # noqa: S101
    return place


async def _back_in_linked(tx: Transaction, place: Place, by: Person | None) -> None:
    """Whoever may link the chat may put the bot back; after anybody else, those who may are asked before it writes there."""
    if by is not None and may("link_chat", await roles.in_group(tx, by, place.group_id or "")):
        await store.hold(tx, place.id, False)
        await standing.over(tx, place.id, "answered")
        await _write_again(tx, place)
    elif await store.hold(tx, place.id, True):
        await cards.mend(tx, place)
        for leader in await roles.leaders(tx, place.group_id or ""):
            _ask(tx, leader, place)


async def _write_again(tx: Transaction, place: Place) -> None:
    """The cards that stand tell what is true now, and those that are missing follow."""
    await cards.post_ahead(tx, place)
    await cards.mend(tx, place)


def _ask(tx: Transaction, leader: Person, place: Place) -> None:
    if not any(m.about == place.id and m.person_id == leader.id for m in tx.letters):
        told = PlaceBack(place=place.id, title=place.title, group=place.group_name or "")
        post.tell(tx, leader, told, about=place.id, asks=True)


async def called(tx: Transaction, chat_id: int, title: str) -> None:
    """The name this chat goes by on Telegram now."""
    place = await store.by_chat(tx, chat_id)
    if place is not None and title and place.title != title:
        await store.retitle(tx, place.id, title)


async def left(tx: Transaction, place_id: str, by: Person | None = None) -> None:
    """The bot is not in this chat any more, removed `by` somebody if that is known: what waited for it finds that out when
    it is due. Those who facilitate are told, but for who did it."""
    if not await store.set_absent(tx, place_id):
        return
    place = await store.by_id(tx, place_id)
    if place is None or place.group_id is None:
        return
    for leader in await roles.leaders(tx, place.group_id):
        if by is None or leader.id != by.id:
            due = tx.now + MOVED_SECONDS  # unless it moves: of the old chat the bot is told as of one that it has left
            told = PlaceRemoved(place=place.id, title=place.title, group=place.group_name or "")
            post.tell(tx, leader, told, about=place.id, due_at=due)


async def removed(tx: Transaction, chat_id: int, by: Person | None) -> None:
    place = await store.by_chat(tx, chat_id)
    if place is not None:
        await left(tx, place.id, by)


async def _still_absent(tx: Reader, letter: Letter) -> Letter | None:
    place = await store.by_id(tx, letter.about or "")
    return letter if place is not None and place.group_id is not None and not place.present else None


async def moved(tx: Transaction, place_id: str, chat_id: int) -> None:
    """The chat has a new id. The old messages stay behind where nothing can edit them, so cards are posted anew."""
    place = await store.by_id(tx, place_id)
    if place is None or place.chat_id == chat_id:
        return
    ahead = await store.drop_cards(tx, place_id)
    await store.readdress(tx, place_id, chat_id)
    for meeting_id in ahead:
        await cards.post_in(tx, meeting_id, replace(place, chat_id=chat_id))


async def chat_moved(tx: Transaction, chat_id: int, new_chat_id: int) -> None:
    """The same, told by the chat's own service message."""
    place = await store.by_chat(tx, chat_id)
    if place is not None:
        await moved(tx, place.id, new_chat_id)


# Where the bot may not write


async def settled(tx: Transaction, letter: Letter, outcome: str, mute: str) -> None:
    """What became of a letter to a group chat tells whether the bot may write where it posts.

    An edit tells nothing of that, nor does an answer in another topic.
    """
    place = await store.by_id(tx, letter.place_id or "")
    if place is None or letter.edits is not None or letter.topic != place.topic:
        return
    if mute:
        await _silent(tx, place, mute)
    elif outcome == "sent":
        await _speaks(tx, place)


async def allowed(tx: Transaction, chat_id: int, yes: bool) -> None:
    """Telegram says that the bot may write in this chat, or not."""
    place = await store.by_chat(tx, chat_id)
    if place is not None and yes:
        await _speaks(tx, place)
    elif place is not None:
        await _silent(tx, place, "rights")


async def reopened(tx: Transaction, chat_id: int, topic: int | None) -> None:
    """A topic of this chat was opened again."""
    place = await store.by_chat(tx, chat_id)
    if place is not None and place.topic == topic and place.mute == "topic":
        await _speaks(tx, place)


async def _silent(tx: Transaction, place: Place, why: str) -> None:
    """Those who facilitate the group are told, once until it works again."""
    if await store.silence(tx, place.id, why):
        for leader in await roles.leaders(tx, place.group_id or ""):
            told = PlaceMute(place=place.id, title=place.title, group=place.group_name or "", why=why)
            post.tell(tx, leader, told, about=place.id)


async def _speaks(tx: Transaction, place: Place) -> None:
    """What could not be posted meanwhile is."""
    if await store.speak(tx, place.id) and not place.held:
        await _write_again(tx, place)


async def _still_mute(tx: Reader, letter: Letter) -> Letter | None:
    place = await store.by_id(tx, letter.about or "")
    return letter if place is not None and place.mute is not None and place.present else None


async def _still_held(tx: Reader, letter: Letter) -> Letter | None:
    place = await store.by_id(tx, letter.about or "")
    return letter if place is not None and place.held and place.present else None


# When those who were asked cannot be reached, others are (TALK-07)


async def away(tx: Transaction, person: Person) -> None:
    for group_id in await members.led_by(tx, person.id):
        for place in await store.linked(tx, group_id):
            await _ask_others(tx, place, person)


async def _lost(tx: Transaction, letter: Letter) -> None:
    place, person = await store.by_id(tx, letter.about or ""), await people_store.by_id(tx, letter.person_id or "")
    if place is not None and person is not None:
        await _ask_others(tx, place, person)


async def _ask_others(tx: Transaction, place: Place, lost: Person) -> None:
    if place.held and place.present and place.group_id is not None:
        for leader in await roles.next_leaders(tx, place.group_id, lost):
            _ask(tx, leader, place)


# Linking


async def mine(tx: Reader, person: Person) -> list[Place]:
    """The linked chats this person may unlink."""
    return await (store.every_linked(tx) if person.coordinator else store.linked_by_leader(tx, person.id))


async def to_link(tx: Reader, person: Person, place_id: str) -> Place:
    """The chat whose link button was opened. Refused when the bot is not there, or another group holds it.

    The bot cannot ask Telegram here who administers the chat, so authority is the bot's own: a facilitator or a
    coordinator, who has an id that cannot be guessed and is shown in that chat only. A chat that is linked already
    changes hands only by somebody who may unlink it.
    """
    await roles.require_anywhere(tx, person, "link_chat")
    place = await store.by_id(tx, place_id)
    if place is None or not place.present:
        raise Refused("place-gone")
    if place.group_id is not None:
        await roles.require_in(tx, person, "link_chat", place.group_id)
    return place


async def to_confirm(tx: Reader, person: Person, place_id: str, group_id: str) -> tuple[Place, str]:
    """The chat, and the name of the group it will be linked to. Refused when this person may not."""
    await roles.require_in(tx, person, "link_chat", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("group-gone")
    return await to_link(tx, person, place_id), group.name


async def link(tx: Transaction, person: Person, place_id: str, group_id: str, topic: int | None) -> Place:
    """Meetings and announcements of the group are posted in the chat from now on, in this `topic`; the chat is told.

    The cards of what is planned already follow without a sound. Twice is once, unless something is to be mended by it.
    """
    place, _ = await to_confirm(tx, person, place_id, group_id)
    if (place.group_id, place.topic) == (group_id, topic) and place.open:
        return place
    if not await store.link(tx, place_id, group_id, place.group_id, topic):
        raise Refused("place-gone")
    linked = await store.by_id(tx, place_id)
    assert linked is not None  # noqa: S101
    told = PlaceLinked(bot=await settings.get(tx, "bot_username") or "")
    tx.letters.append(replace(post.letter_to(tx, linked, PlaceLinked, kind="notice"), facts=told.facts()))
    await _write_again(tx, linked)
    return linked


async def keep(tx: Transaction, person: Person, place_id: str) -> Place:
    """The chat that somebody put the bot back in is still the group's: what is posted there goes on. Twice is once."""
    place = await to_unlink(tx, person, place_id)
    if await store.hold(tx, place_id, False):
        await standing.over(tx, place_id, "answered")
        if place.present:
            await _write_again(tx, place)
    return place


async def to_unlink(tx: Reader, person: Person, place_id: str) -> Place:
    """A linked chat. Refused when it is linked to nothing, or to a group where this person may not."""
    place = await store.by_id(tx, place_id)
    if place is None or place.group_id is None:
        raise Refused("place-not-linked")
    await roles.require_in(tx, person, "link_chat", place.group_id)
    return place


async def unlink(tx: Transaction, person: Person, place_id: str) -> Place:
    """Nothing of the group is posted in the chat any more. What was posted stays, and invites nobody."""
    place = await to_unlink(tx, person, place_id)
    await store.unlink(tx, place_id, place.group_id or "")
    await standing.over(tx, place_id, "answered")
    await cards.mend(tx, place)
    return place


def say_in(tx: Transaction, place: Place, told: Told, language: str, topic: int | None) -> Letter:
    """An answer in a group chat, linked or not, in the topic it was asked in."""
    letter = post.letter_to(tx, place, type(told), kind="reply")
    return replace(letter, language=language, facts=told.facts(), topic=topic)


SUBJECT = Subject(
    freshen={
        PlaceHello.screen: _still_new,
        PlaceMute.screen: _still_mute,
        PlaceBack.screen: _still_held,
        PlaceRemoved.screen: _still_absent,
    },
    lost={PlaceBack.screen: _lost},
    away=away,
)
