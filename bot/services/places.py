"""Telegram group chats the bot is in: linking them to a group, and the meeting cards posted there."""

from dataclasses import replace

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.places import Place
from bot.domain.times import DAY
from bot.services import roles
from bot.storage import groups as group_store
from bot.storage import occasions, outbox, settings
from bot.storage import people as people_store
from bot.storage import places as store
from bot.storage.database import Reader, Transaction
from bot.storage.occasions import Occasion

# Answers come in bursts: the card is edited once for all that came meanwhile.
REFRESH_SECONDS = 2

# A chat that is linked gets the cards of what is planned this far ahead, one by one, in their order.
CARDS_AHEAD_SECONDS = 14 * DAY
CARD_PACE_SECONDS = 1

START = "card-start"


# Coming and going


async def arrived(tx: Transaction, chat_id: int, title: str) -> Place | None:
    """The bot was added to this chat. None when it was there already: it introduces itself once."""
    return await store.by_chat(tx, chat_id) if await store.arrive(tx, chat_id, title) else None


async def here(tx: Transaction, chat_id: int, title: str) -> Place:
    """The chat somebody writes in, known from now on."""
    place = await store.by_chat(tx, chat_id)
    if place is None or not place.present or place.title != title:
        await store.arrive(tx, chat_id, title)
        place = await store.by_chat(tx, chat_id)
    assert place is not None  # noqa: S101
    return place


async def left(tx: Transaction, place_id: str) -> None:
    """The bot is not in this chat any more: what waited for it finds that out when it is due."""
    await store.set_absent(tx, place_id)


async def removed(tx: Transaction, chat_id: int) -> None:
    place = await store.by_chat(tx, chat_id)
    if place is not None:
        await left(tx, place.id)


async def moved(tx: Transaction, place_id: str, chat_id: int) -> None:
    """The chat has a new id. The old messages stay behind where nothing can edit them, so cards are posted anew."""
    place = await store.by_id(tx, place_id)
    if place is None or place.chat_id == chat_id:
        return
    ahead = await store.drop_cards(tx, place_id)
    await store.readdress(tx, place_id, chat_id)
    for meeting_id in ahead:
        await _post(tx, meeting_id, replace(place, chat_id=chat_id))


async def chat_moved(tx: Transaction, chat_id: int, new_chat_id: int) -> None:
    """The same, told by the chat's own service message."""
    place = await store.by_chat(tx, chat_id)
    if place is not None:
        await moved(tx, place.id, new_chat_id)


async def blocked(tx: Transaction, person: Person) -> None:
    """This person blocked the bot: nothing is written to them until they speak again."""
    await people_store.unreachable(tx, person.id)


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


async def link(tx: Transaction, person: Person, place_id: str, group_id: str) -> Place:
    """Meetings and announcements of the group are posted in the chat from now on; the chat is told. Twice is once.

    The cards of what is planned already follow without a sound.
    """
    place, _ = await to_confirm(tx, person, place_id, group_id)
    if place.group_id == group_id:
        return place
    if not await store.link(tx, place_id, group_id, place.group_id):
        raise Refused("place-gone")
    linked = await store.by_id(tx, place_id)
    assert linked is not None  # noqa: S101
    told = letter_to(tx, linked, "place-linked", kind="notice")
    tx.letters.append(replace(told, facts={"bot": await settings.get(tx, "bot_username") or ""}))
    for n, (meeting_id, starts_at) in enumerate(await store.coming(tx, group_id, tx.now + CARDS_AHEAD_SECONDS), 1):
        await _post(tx, meeting_id, linked, n * CARD_PACE_SECONDS)
        await close_at_start(tx, meeting_id, starts_at)
    return linked


async def to_unlink(tx: Reader, person: Person, place_id: str) -> Place:
    """A linked chat. Refused when it is linked to nothing, or to a group where this person may not."""
    place = await store.by_id(tx, place_id)
    if place is None or place.group_id is None:
        raise Refused("place-not-linked")
    await roles.require_in(tx, person, "link_chat", place.group_id)
    return place


async def unlink(tx: Transaction, person: Person, place_id: str) -> Place:
    """Nothing of the group is posted in the chat any more. What was posted stays."""
    place = await to_unlink(tx, person, place_id)
    await store.unlink(tx, place_id, place.group_id or "")
    return place


def letter_to(
    tx: Transaction, place: Place, screen: str, *, kind: str, id: str | None = None, about: str | None = None
) -> Letter:
    """A letter to a linked chat, in the language and zone of its group."""
    return Letter(
        id=id or tx.letter_id(), chat_id=place.chat_id, kind=kind, screen=screen, facts={}, language=place.language or "",
        zone=place.zone or "UTC", due_at=tx.now, place_id=place.id, about=about,
    )  # fmt: skip


def say_in(tx: Transaction, place: Place, screen: str, language: str, /, **facts: str) -> Letter:
    """An answer in a group chat, linked or not."""
    letter = letter_to(tx, place, screen, kind="reply")
    return replace(letter, language=language, facts=facts)


# Cards


async def post_card(tx: Transaction, meeting_id: str) -> None:
    """Posts the card of this meeting in each chat linked to its group; where one stands already, it is edited."""
    for place in await store.card_places(tx, meeting_id):
        await _post(tx, meeting_id, place)


async def close_at_start(tx: Transaction, meeting_id: str, starts_at: int) -> None:
    """When the meeting starts, its cards lose their buttons; planned again after each change of the start."""
    await occasions.plan(tx, Occasion(f"{START}:{meeting_id}", START, meeting_id, starts_at, {}))


async def started(tx: Transaction, occasion: Occasion, limit: int) -> None:
    await refresh_card(tx, occasion.about)


async def _post(tx: Transaction, meeting_id: str, place: Place, after: int = 0) -> None:
    card = _card(tx, meeting_id, place, "first", after)
    if any(m.slot == card.slot for m in tx.letters):
        return
    if not await outbox.refresh(tx, card):
        # Nothing stands there. Were one on its way or waiting, this id would be taken, or the claim finds two and sends one.
        tx.letters.append(card)


async def refresh_card(tx: Transaction, meeting_id: str) -> None:
    """Lets the cards of this meeting tell what is true now: an edit, never a new message."""
    for place in await store.card_places(tx, meeting_id):
        await outbox.refresh(tx, _card(tx, meeting_id, place, tx.letter_id(), REFRESH_SECONDS))


def _card(tx: Transaction, meeting_id: str, place: Place, name: str, after: int) -> Letter:
    slot = f"card:{meeting_id}:{place.id}"
    letter = letter_to(tx, place, "meeting-card", kind="card", id=f"{slot}:{name}", about=meeting_id)
    return replace(letter, slot=slot, due_at=tx.now + after)


async def fresh_card(tx: Reader, letter: Letter) -> Letter | None:
    """The card as it is at this moment; None when it belongs there no more, or would announce what is over."""
    row = await store.card(tx, letter.about or "", letter.place_id or "")
    if row is None:
        return None
    over = row["state"] != "planned" or row["starts_at"] <= tx.now
    if over and not row["stands"]:
        return None
    facts = {
        "meeting": letter.about,
        "title": tx.seal.open(row["title"], "meeting.title"),
        "starts_at": row["starts_at"],
        "where": tx.seal.maybe_open(row["place"], "meeting.place") or "",
        "state": row["state"],
        "over": over,
        "coming": row["coming"],
        "maybe": row["maybe"],
        "bot": row["bot"] or "",
    }
    return replace(letter, facts=facts, language=row["language"], zone=row["zone"])


UNFOLD = {START: started}
FRESHEN = {"meeting-card": fresh_card}
