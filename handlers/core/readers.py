"""Who will read what is about to be kept: said on every screen that asks for the yes (TALK-02)."""

import msgspec

from bot.domain import kinds
from bot.services.groups import chats, groups, members
from bot.texts import Markup, Voice
from handlers.core.context import Context


class Readers(msgspec.Struct, frozen=True):
    """`who` names the sentence; `n` and `name`: how many they are in which group, and `chats`: in how many Telegram groups that are
    linked to it. `back`: where "cancel" leads, empty where one
    cannot go without an answer."""

    who: str
    n: int = 0
    name: str = ""
    back: str = ""
    chats: int = 0


ANYONE = Readers("anyone")  # whoever looks at the groups


def of_name(back: str = "") -> Readers:
    """Whom one talks with, and those who run one's groups."""
    return Readers("name", back=back)


def of_contact(name: str, back: str = "") -> Readers:
    """The other of a contact, once they have told theirs."""
    return Readers("contact", name=name, back=back)


async def of_group(c: Context, group_id: str, who: str = "group", back: str = "") -> Readers:
    """Its members, in numbers, and whoever looks at it. Refused when there is no such group."""
    group = await groups.get(c.tx, group_id)
    return Readers(who, await members.inside(c.tx, group_id), group.name, back)


async def of_members(c: Context, group_id: str, back: str = "") -> Readers:
    """Its members, and nobody outside. Refused when there is no such group."""
    return await of_group(c, group_id, "members", back)


async def of_card(c: Context, group_id: str) -> Readers:
    """The same, and those of the linked Telegram groups, where the card of a meeting is written."""
    return msgspec.structs.replace(await of_group(c, group_id), chats=await chats.written(c.tx, group_id))


async def of_meeting(c: Context, group_id: str, kind: str, *, card: bool) -> Readers:
    """Of what a meeting of this kind says; `card`: its card in group chats says it too."""
    found = await (of_card if card and kind != kinds.HELPERS else of_group)(c, group_id)
    inner = {kinds.OPEN: "group", kinds.HELPERS: "helpers"}
    return msgspec.structs.replace(found, who=inner.get(kind, "inside"))


async def who_runs(c: Context, group_id: str, back: str = "") -> Readers:
    """Those who run it. Refused when there is no such group."""
    return Readers("runs", name=(await groups.get(c.tx, group_id)).name, back=back)


def line(v: Voice, readers: Readers) -> Markup:
    """The sentence that names them."""
    said = v.say(f"readers-{readers.who}", n=readers.n, name=readers.name)
    return Markup(f"{said} {v.say('readers-chats', chats=readers.chats)}") if readers.chats else said
