"""Announcements: written by those who facilitate, sent to the members once, counted truly (SAFE-03)."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from bot.domain.announcements import Announcement, read_words
from bot.domain.errors import Refused
from bot.domain.letters import Letter, Outcome
from bot.domain.people import Person
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage import announcements as store
from bot.storage import settings
from bot.storage.database import Reader, Transaction
from bot.storage.groups import chats as chat_store
from bot.storage.groups import groups as group_store
from bot.storage.groups import wishes
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as people_store
from bot.storage.people import privacy as kept

# The author's message with the numbers is edited about once a second at most.
PROGRESS_SECONDS = 1
PAGE = 4  # with older and newer, six buttons


class Announced(Told, frozen=True):
    """To each member."""

    screen = "announcement"
    words: str
    group: str
    group_id: str


class AnnouncedHere(Told, frozen=True):
    """To a linked group chat. `bot`: its user name, empty while Telegram has not said it."""

    screen = "announcement-here"
    words: str
    bot: str


class Progress(Told, frozen=True):
    """To its author: how far it has gone, in numbers of people and of chats."""

    screen = "announcement-progress"
    id: str
    group_id: str
    state: str
    going: bool
    spread: bool
    recipients: int
    delivered: int
    unreachable: int
    doubtful: int
    waiting: int
    resting: int
    chats: int
    chats_reached: int


# Writing


async def may_write(tx: Reader, person: Person, group_id: str) -> str:
    """The name of the group. Refused when this person may not announce there."""
    await roles.require_in(tx, person, "announce", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("group-gone")
    return group.name


async def write(tx: Transaction, person: Person, group_id: str, text: str) -> Announcement:
    """A draft, for its author to look at. It takes the place of their earlier draft."""
    await roles.require_in(tx, person, "announce", group_id)
    words = read_words(text)
    return await _known(tx, await store.draft(tx, group_id, person.id, words))


async def audience(tx: Reader, author: Person, group_id: str) -> tuple[int, int, int]:
    """How many people would read an announcement now, in how many linked Telegram chats, and how many of these the bot cannot write
    in."""
    people = await store.count_readers(tx, group_id, author.id)
    chats = await chat_store.linked(tx, group_id)
    written = sum(chat.open for chat in chats)
    return people, written, len(chats) - written


async def drop(tx: Transaction, person: Person, announcement_id: str) -> None:
    """Throws a draft away. Harmless when it is gone; refused when it went out already."""
    if not await store.drop_draft(tx, announcement_id, person.id):
        found = await store.by_id(tx, announcement_id)
        if found is not None:
            raise Refused("announcement-sent-already")


async def waiting(tx: Reader, person: Person, announcement_id: str) -> Announcement | None:
    """Their draft that has not gone out; None when there is none (any more). Refused when this person may not announce there."""
    found = await store.by_id(tx, announcement_id) if announcement_id else None
    if found is None or found.author_id != person.id or found.state != "draft":
        return None
    await roles.require_in(tx, person, "announce", found.group_id)
    return found


async def change(tx: Transaction, person: Person, announcement_id: str) -> Announcement:
    """The draft whose words will be written anew."""
    found = await _of_author(tx, person, announcement_id)
    if found.state != "draft":
        raise Refused("announcement-sent-already")
    return found


async def send(tx: Transaction, person: Person, announcement_id: str, message_id: int | None) -> bool:
    """Lets a draft go out; false when it had gone already. `message_id` is the author's message that will show the numbers."""
    found = await _of_author(tx, person, announcement_id)
    await roles.require_in(tx, person, "announce", found.group_id)
    if not await store.send(tx, announcement_id, person.id):
        return False
    await occasions.plan(tx, Occasion(f"announcement:{announcement_id}", "announcement", announcement_id, tx.now, {}))
    if message_id is not None:
        await outbox.remember_posted(tx, _slot(announcement_id), announcement_id, message_id)
    tx.letters.append(_progress(tx, person, announcement_id, "first", 0))
    return True


async def stop(tx: Transaction, person: Person, announcement_id: str) -> bool:
    """Nobody else gets it from now on; false when there was nothing left to stop."""
    found = await _known(tx, announcement_id)
    await roles.require_in(tx, person, "announce", found.group_id)
    if not await store.stop(tx, announcement_id):
        return False
    await occasions.drop(tx, announcement_id, "announcement")
    await _tell_author(tx, announcement_id, found.author_id, 0)
    return True


# Reading what went out


async def history(tx: Reader, person: Person, group_id: str, page: int) -> tuple[list[Announcement], bool]:
    """A page of what went out in this group, the latest first, and whether there is more."""
    await roles.require_in(tx, person, "announce", group_id)
    found = await store.history(tx, group_id, PAGE + 1, page * PAGE)
    return found[:PAGE], len(found) > PAGE


async def past(tx: Reader, person: Person, announcement_id: str) -> Announcement:
    """One that went out, with its numbers of this moment."""
    found = await store.now(tx, announcement_id)
    if found is None or found.state == "draft":
        raise Refused("announcement-gone")
    await roles.require_in(tx, person, "announce", found.group_id)
    return found


async def mute(tx: Transaction, person: Person, group_id: str, muted: bool) -> None:
    """This person hears no (or again) announcements of this group."""
    if not await wishes.change(tx, group_id, person.id, muted=int(muted)):
        raise Refused("announcement-not-member")


async def _known(tx: Reader, announcement_id: str) -> Announcement:
    found = await store.by_id(tx, announcement_id)
    if found is None:
        raise Refused("announcement-gone")
    return found


async def _of_author(tx: Reader, person: Person, announcement_id: str) -> Announcement:
    found = await _known(tx, announcement_id)
    if found.author_id != person.id:
        raise Refused("announcement-gone")
    return found


# Going out


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of letters to members, and with the first one those to the linked Telegram chats."""
    found = await store.by_id(tx, occasion.about)
    if found is None or found.state != "sending":
        return None
    linked = await chat_store.linked(tx, found.group_id) if occasion.cursor == "" else []
    chats = [chat for chat in linked if chat.present and not chat.held]  # a mute one is tried: it may be mended
    for chat in chats:
        name = f"announcement:{found.id}:{chat.id}"
        tx.letters.append(post.letter_to(tx, chat, AnnouncedHere, kind="announcement", id=name, about=found.id))
    readers = await store.readers_after(tx, found.group_id, found.author_id or "", occasion.cursor, limit)
    unreachable = 0
    for person in readers:
        name = f"announcement:{found.id}:{person.id}"
        due = post.tell(tx, person, Announced, kind="announcement", about=found.id, id=name)
        unreachable += due is None
    last = len(readers) < limit
    await store.written(tx, found.id, recipients=len(readers), unreachable=unreachable, chats=len(chats), spread=last)
    await _tell_author(tx, found.id, found.author_id, PROGRESS_SECONDS)
    return None if last else readers[-1].id


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """The words, which no letter carries itself; None when it was stopped, or this person muted, stepped back or left.

    A letter that was held up until their quiet hours waits for the end of these.
    """
    found = await store.still_for(tx, letter.about or "", letter.person_id or "")
    if found is None:
        return None
    reader = found.reader
    told = Announced(words=found.words, group=found.group_name, group_id=found.group_id)
    return replace(
        letter, facts=told.facts(), language=reader.language, zone=reader.zone, plain=reader.plain,
        due_at=post.calm_instant(reader, tx.now, tx.now),
    )  # fmt: skip


async def fresh_here(tx: Reader, letter: Letter) -> Letter | None:
    """The same for a Telegram chat; None when the bot is not in it any more, or it is not the group's any more, or held."""
    found = await store.by_id(tx, letter.about or "")
    chat = await chat_store.by_id(tx, letter.group_chat_id or "")
    if found is None or found.state == "stopped" or chat is None or not chat.present or chat.held:
        return None
    if chat.group_id != found.group_id:
        return None
    bot = await settings.get(tx, "bot_username")
    return replace(letter, facts=AnnouncedHere(words=found.words, bot=bot or "").facts(), topic=chat.topic)


async def fresh_progress(tx: Reader, letter: Letter) -> Letter | None:
    """The numbers of this moment."""
    found = await store.now(tx, letter.about or "")
    return None if found is None else replace(letter, facts=progress(found).facts())


def progress(found: Announcement) -> Progress:
    """How far it has gone."""
    n = found.numbers
    return Progress(
        id=found.id, group_id=found.group_id, state=found.state, going=found.going_out, spread=found.spread,
        recipients=n.recipients, delivered=n.delivered, unreachable=n.unreachable, doubtful=n.doubtful, waiting=n.waiting,
        resting=n.resting, chats=n.chats, chats_reached=n.chats_reached,
    )  # fmt: skip


# Counting


async def count(tx: Transaction, outcomes: list[Outcome]) -> None:
    """Adds up what became of announcement letters, and lets their authors' messages show it."""
    by_announcement: dict[str, store.Counts] = defaultdict(store.Counts)
    for outcome in outcomes:
        if outcome.letter.about is not None:
            _add(by_announcement[outcome.letter.about], outcome)
    for announcement_id, counts in by_announcement.items():
        author_id = await store.count(tx, announcement_id, counts)
        await _tell_author(tx, announcement_id, author_id, PROGRESS_SECONDS)


def _add(counts: store.Counts, outcome: Outcome) -> None:
    if outcome.letter.group_chat_id is not None:
        counts.chats_reached += outcome.kind == "sent"
        counts.chats_void += outcome.kind == "void"
        return
    counts.delivered += outcome.kind == "sent"
    counts.unreachable += outcome.kind == "gone"
    counts.doubtful += outcome.kind == "doubtful"
    counts.void += outcome.kind == "void"


async def _tell_author(tx: Transaction, announcement_id: str, author_id: str | None, after: int) -> None:
    """Lets the author's message show the numbers, once for all that happens within `after` seconds."""
    slot = _slot(announcement_id)
    if author_id is None or any(m.slot == slot for m in tx.letters) or not await outbox.stale(tx, slot):
        return
    author = await people_store.by_id(tx, author_id)
    if author is not None:
        tx.letters.append(_progress(tx, author, announcement_id, tx.letter_id(), after))


def _slot(announcement_id: str) -> str:
    return f"progress:{announcement_id}"


def _progress(tx: Transaction, author: Person, announcement_id: str, name: str, after: int) -> Letter:
    slot = _slot(announcement_id)
    return Letter(
        id=f"{slot}:{name}", chat_id=author.chat_id, kind="card", screen=Progress.screen, facts={},
        language=author.language, zone=author.zone, plain=author.plain, due_at=tx.now + after, person_id=author.id,
        about=announcement_id, slot=slot,
    )  # fmt: skip


async def _written(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await kept.announcements(tx, person.id)


SUBJECT = Subject(
    unfold={"announcement": unfold},
    freshen={Announced.screen: fresh, AnnouncedHere.screen: fresh_here, Progress.screen: fresh_progress},
    exports={"announcements": Export(("announcement",), _written)},
)
