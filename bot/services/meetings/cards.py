"""Meeting cards in linked Telegram group chats: posted once, edited for all that changes (GEM-10)."""

import json
from dataclasses import replace

import msgspec

from bot.domain.chats import GroupChat
from bot.domain.contact_data import ways_in
from bot.domain.letters import Letter
from bot.domain.times import DAY
from bot.services.letters import post, standing
from bot.services.meetings import slots
from bot.services.meetings.told import MeetingCard
from bot.services.subjects import AtNight, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import chats as chat_store
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import cards as store

# Answers come in bursts: the card is edited once for all that came meanwhile.
REFRESH_SECONDS = 2

# A chat that is linked gets the cards of what is planned this far ahead, one by one, in their order.
CARDS_AHEAD_SECONDS = 14 * DAY
CARD_PACE_SECONDS = 1

START = "card-start"
NEAR = "card-near"
ENDED = "tally"  # who counts how many came looks for its end


async def post_card(tx: Transaction, meeting_id: str) -> None:
    """Posts the card of this meeting in each chat linked to its group; where one stands already, it is edited."""
    for chat in await store.chats_of(tx, meeting_id):
        await post_in(tx, meeting_id, chat)


async def post_when_near(tx: Transaction, meeting_id: str, starts_at: int, days: int) -> None:
    """The same, so many days before the start."""
    near = starts_at - days * DAY
    if near <= tx.now:
        await post_card(tx, meeting_id)
    else:
        await occasions.plan(tx, Occasion(f"{NEAR}:{meeting_id}", NEAR, meeting_id, near, {}))


async def came_near(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """What was moved or called off meanwhile says so itself: the card is looked at again just before it goes."""
    await post_card(tx, occasion.about)


async def close_at_start(tx: Transaction, meeting_id: str, starts_at: int) -> None:
    """When the meeting starts, its cards lose their buttons; planned again after each change of the start."""
    await occasions.plan(tx, Occasion(f"{START}:{meeting_id}", START, meeting_id, starts_at, {}))


async def started(tx: Transaction, occasion: Occasion, limit: int) -> None:
    await occasions.plan(tx, Occasion(f"{ENDED}:{occasion.about}", ENDED, occasion.about, tx.now, {}))
    await refresh_card(tx, occasion.about)
    await standing.over_for_many(tx, occasion.about, "began")
    await slots.over(tx, occasion.about, "began")


async def post_ahead(tx: Transaction, chat: GroupChat) -> None:
    """Posts the cards of what is planned already in this chat, one by one and without a sound."""
    coming = await store.coming(tx, chat.group_id or "", tx.now + CARDS_AHEAD_SECONDS)
    for n, (meeting_id, starts_at) in enumerate(coming, 1):
        await post_in(tx, meeting_id, chat, n * CARD_PACE_SECONDS)
        await close_at_start(tx, meeting_id, starts_at)


async def post_in(tx: Transaction, meeting_id: str, chat: GroupChat, after: int = 0) -> None:
    """The same for one chat."""
    card = _card(tx, meeting_id, chat, "first", after)
    if any(m.slot == card.slot for m in tx.letters):
        return
    if not await outbox.refresh(tx, card):
        # Nothing stands there. Were one on its way or waiting, this id would be taken, or the claim finds two and sends one.
        tx.letters.append(card)


async def refresh_card(tx: Transaction, meeting_id: str) -> None:
    """Lets the cards of this meeting tell what is true now, wherever they stand: an edit, never a new message."""
    chats = {chat.id: chat for chat in await store.chats_of(tx, meeting_id)}
    chats |= {chat.id: chat for chat in await store.standing_of(tx, meeting_id)}
    for chat in chats.values():
        await _look_again(tx, meeting_id, chat)


async def mend(tx: Transaction, chat: GroupChat) -> None:
    """The same for all cards in one chat: the bot came back to it, may write there again, or it is nobody's any more."""
    for meeting_id in await store.standing_in(tx, chat.id):
        await _look_again(tx, meeting_id, chat)


async def mend_old(tx: Transaction, before: int, most: int) -> int:
    """The same at night for cards with buttons, a slice of those not looked at since `before`; how many were looked at."""
    looked = await store.look_again(tx, before, most)
    for meeting_id, group_chat_id in looked:
        chat = await chat_store.by_id(tx, group_chat_id)
        if chat is not None:
            await _look_again(tx, meeting_id, chat)
    return len(looked)


async def _look_again(tx: Transaction, meeting_id: str, chat: GroupChat) -> None:
    """What says already what is true is left alone just before the letter would go."""
    await outbox.refresh(tx, _card(tx, meeting_id, chat, tx.letter_id(), REFRESH_SECONDS))


def _card(tx: Transaction, meeting_id: str, chat: GroupChat, name: str, after: int) -> Letter:
    slot = f"card:{meeting_id}:{chat.id}"
    letter = post.letter_to(tx, chat, MeetingCard, kind="card", id=f"{slot}:{name}", about=meeting_id)
    return replace(letter, slot=slot, due_at=tx.now + after)


async def fresh_card(tx: Reader, letter: Letter) -> Letter | None:
    """The card as it is at this moment; None when it says so already, belongs there no more, or would announce what is over.

    One that stands where the group writes no more, or not before somebody says yes, invites nobody and points to the bot.
    """
    row = await store.card(tx, letter.about or "", letter.group_chat_id or "")
    if row is None:
        return None
    over = row["state"] != "planned" or row["starts_at"] <= tx.now or not row["linked"]
    if over and not row["stands"]:
        return None
    told = MeetingCard(
        meeting=letter.about or "", title=tx.seal.open(row["title"], "meeting.title"), starts_at=row["starts_at"],
        where=ways_in.split(tx.seal.maybe_open(row["place"], "meeting.place") or "")[0], state=row["state"], over=over,
        coming=row["coming"], maybe=row["maybe"], bot=row["bot"] or "",
    )  # fmt: skip
    if not row["linked"]:  # what, where and when it is now is no business of this chat
        told = msgspec.structs.replace(told, title="", starts_at=0, where="", coming=0, maybe=0, elsewhere=True)
    fresh = replace(letter, facts=told.facts(), language=row["language"], zone=row["zone"], topic=row["topic"])
    return None if row["stands"] and row["shows"] == _mark(tx, fresh) else fresh


def _mark(tx: Reader, letter: Letter) -> bytes:
    return tx.seal.fingerprint(json.dumps([letter.facts, letter.language, letter.zone], sort_keys=True), "posted.shows")


async def stands(tx: Transaction, letter: Letter, message_id: int) -> None:
    """This letter stands in its slot now."""
    assert letter.slot is not None  # noqa: S101
    assert letter.about is not None  # noqa: S101
    if letter.screen != MeetingCard.screen:
        await outbox.remember_posted(tx, letter.slot, letter.about, message_id)
        return
    invites = not letter.facts.get("over")
    await outbox.remember_posted(tx, letter.slot, letter.about, message_id, _mark(tx, letter), invites=invites)


SUBJECT = Subject(
    unfold={START: started, NEAR: came_near}, freshen={MeetingCard.screen: fresh_card}, at_night=AtNight(mend_old)
)
