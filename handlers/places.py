"""Telegram group chats: the bot comes and goes, is linked to a group by those who facilitate, and keeps quiet there."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.places import Place
from bot.services import groups, people
from bot.services import places as service
from handlers import places_screens
from handlers.context import Moment
from handlers.groups import choose_group, page_number

GROUP_CHATS = ("group", "supergroup")
PAGE = 4


# What Telegram tells


async def membership_changed(m: Moment) -> None:
    """The bot was added or removed; a person blocked it or took it back."""
    change = m.incoming.my_chat_member
    if change is None:
        return
    inside = change.new_chat_member.inside
    if m.private:
        if m.person is not None and not inside:
            await service.blocked(m.tx, m.person)
        elif m.person is not None:  # who comes back has spoken, and can be reached again
            await people.note_heard(m.tx, m.person)
    elif change.chat.type not in GROUP_CHATS:
        return
    elif not inside:
        await service.removed(m.tx, m.chat_id)
    else:
        place = await service.arrived(m.tx, m.chat_id, change.chat.title)
        if place is not None:
            _speak_here(m, place, "place-hello")


async def moved(m: Moment, chat_id: int) -> None:
    """The chat became a supergroup: it has another id."""
    await service.chat_moved(m.tx, m.chat_id, chat_id)


# What is written in a group chat: the answers are the same for everybody, so that they tell nothing about anybody


async def link_here(m: Moment) -> None:
    """/link in a group chat: the rest happens in private."""
    place = await _here(m)
    if place is not None:
        _speak_here(m, place, "place-link")


async def help_here(m: Moment) -> None:
    place = await _here(m)
    if place is not None:
        _speak_here(m, place, "place-help")


async def _here(m: Moment) -> Place | None:
    chat = m.incoming.chat
    if chat is None or chat.type not in GROUP_CHATS:
        return None
    return await service.here(m.tx, m.chat_id, chat.title)


def _speak_here(m: Moment, place: Place, screen: str) -> None:
    """In the language of the linked group, else of the bot: the choice of one person would say something about them."""
    m.language = place.language or m.settings.people.language
    m.tx.letters.append(service.say_in(m.tx, place, screen, m.language, bot=m.bot_username, place=place.id))


# Linking, in private


async def linked(m: Moment) -> None:
    """/link in private, or its button: the chats that are linked, and how to link one."""
    await m.end_dialog()
    found = await service.mine(m.tx, m.me)
    page = page_number(m.args[0]) if m.args and m.incoming.press else 0
    shown = found[page * PAGE : (page + 1) * PAGE]
    more = len(found) > (page + 1) * PAGE
    m.show("places", bot=m.bot_username, page=page, more=more, places=[_in_list(place) for place in shown])


def _in_list(place: Place) -> dict[str, Any]:
    return {"id": place.id, "title": place.title, "group": place.group_name, "present": place.present}


async def link_opened(m: Moment, place_id: str) -> None:
    """The link of a group chat was opened: which group is it for?"""
    await service.to_link(m.tx, m.me, place_id)
    led = await groups.facilitated(m.tx, m.me)
    if not led:
        raise Refused("place-no-group")
    if len(led) > 1:
        await choose_group(m, led, f"link:to:{place_id}")
    else:
        await _confirm(m, place_id, led[0].id)


async def group_chosen(m: Moment) -> None:
    await _confirm(m, m.arg(0), m.arg(1))


async def _confirm(m: Moment, place_id: str, group_id: str) -> None:
    """Before it is linked: what will be read there, and by whom (ANON-04)."""
    place, group = await service.to_confirm(m.tx, m.me, place_id, group_id)
    m.show("place-confirm", place=place_id, group_id=group_id, title=place.title, group=group, now=place.group_name)


async def link(m: Moment) -> None:
    place = await service.link(m.tx, m.me, m.arg(0), m.arg(1))
    m.show("place-done", title=place.title, group=place.group_name)


async def ask_unlink(m: Moment) -> None:
    place = await service.to_unlink(m.tx, m.me, m.arg(0))
    m.show("place-cut", place=place.id, title=place.title, group=place.group_name)


async def unlink(m: Moment) -> None:
    place = await service.unlink(m.tx, m.me, m.arg(0))
    m.show("place-cut-done", title=place.title, group=place.group_name)


COMMANDS = {"link": linked}
GROUP_COMMANDS = {"link": link_here, "help": help_here}
PRESSES = {
    "link": linked,
    "link:page": linked,
    "link:to": group_chosen,
    "link:yes": link,
    "link:off": ask_unlink,
    "link:cut": unlink,
}
SCREENS = places_screens.SCREENS
