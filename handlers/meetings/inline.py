"""Meetings offered in any chat: what comes of words behind the bot's name, and the group's choice whether it is so."""

from typing import Any

from bot.domain.letters import Offers
from bot.domain.people import Person
from bot.domain.times import local
from bot.services.meetings import inline
from bot.services.meetings.inline import Offered
from bot.services.meetings.told import MeetingCard
from bot.storage.database import Transaction
from bot.texts import Voice
from bot.wire.incoming import InlineQuery
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, lines, screen, unescape
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.groups.chats_screens import door, what

OPENS = "menu"  # what the button above an empty answer says to the bot: its home screen


async def answer(tx: Transaction, asked: InlineQuery, person: Person | None, v: Voice, bot: str) -> None:
    """What somebody finds. `bot` is the user name of the bot, empty while Telegram has not said it: no card leads anywhere then."""
    after = int(asked.offset) if asked.offset.isdecimal() and len(asked.offset) < 4 else 0
    found, more = await inline.find(tx, person, asked.query, after) if bot else ([], False)
    following = str(after + len(found)) if more else ""
    leads = None if found or after else (str(unescape(v.say("inline-none"))), OPENS)
    tx.toasts.append(Offers(asked.id, [_result(v, each, bot) for each in found], following, leads))


def _result(v: Voice, offered: Offered, bot: str) -> dict[str, Any]:
    """One line of what is found, for who searches, and the card it becomes, for everybody in that chat."""
    text, ((leads,),) = _card(v, offered, bot)
    return {
        "type": "article", "id": offered.id, "title": offered.title,
        "description": str(unescape(v.say("inline-line", when=v.when(offered.starts_at), group=offered.group))),
        "input_message_content": {
            "message_text": str(text), "parse_mode": "HTML", "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {"inline_keyboard": [[{"text": str(leads.words), "url": leads.url}]]},
    }  # fmt: skip


def _card(v: Voice, offered: Offered, bot: str) -> tuple[str, list[list[Any]]]:
    """As in the group's own chats, and without how many come. Its hour is that of the group: who reads it is not known."""
    there = v.there(offered.zone)
    card = MeetingCard(
        meeting=offered.id, title=offered.title, starts_at=offered.starts_at, where=offered.where, state="planned", over=False,
        coming=0, maybe=0, bot=bot,
    )  # fmt: skip
    apart = local(offered.starts_at, offered.zone).utcoffset() != local(offered.starts_at, v.zone).utcoffset()
    clocks = v.say("inline-clocks", zone=offered.zone) if apart else ""
    return lines(v.say("card"), what(there, card), clocks), [[door(v, bot, f"m_{offered.id}")]]


# The group's choice


@presses.group_offered.handled
async def show(c: Context, group_id: str) -> None:
    seen = await inline.look(c.tx, c.me, group_id)
    c.show(shown, group_id=group_id, group=seen.group.name, on=seen.on, bot=c.bot_username)


@presses.group_offer.handled
async def choose(c: Context, group_id: str, on: bool) -> None:
    await inline.put(c.tx, c.me, group_id, on=on)
    await show(c, group_id)


@shows("group-offered")
def shown(v: Voice, *, group_id: str, group: str, on: bool, bot: str) -> Screen:
    said = v.say("inline-on" if on else "inline-off", group=group)
    key = "button-offer-off" if on else "button-offer-on"
    rows = [[button(v, key, presses.group_offer(group_id, not on))]]
    return screen(v, lines(said, v.say("inline-how", bot=bot)), rows, back=presses.group_calendar(group_id))
