"""A name that cannot be: why, and three that can, as buttons (ANON-01)."""

from bot.domain.errors import Refused
from bot.services import people
from bot.texts import Voice
from handlers import readers
from handlers.context import Facts, Moment
from handlers.keyboards import Screen, lines, named, screen

OURS = "Entraide"


def ours(m: Moment) -> list[str]:
    """Whose names nobody else may have: the program's, the bot's, its operator's."""
    return [OURS, m.bot_username, m.settings.operator.name]


async def everywhere(m: Moment) -> str | None:
    """The name in these words, as all others would read it; None when it cannot be, which is said."""
    try:
        return await people.free_name(m.tx, m.me, m.text, m.user.names, ours(m))
    except Refused as no:
        await refused(m, no, back="settings" if m.me.pseudonym else "")
        return None


async def readers_of_mine(m: Moment) -> Facts:
    return readers.OF_NAME | {"back": "settings" if m.me.pseudonym else ""}


async def refused(m: Moment, no: Refused, back: str = "") -> None:
    """The question stays open: another name can be written, or a proposed one taken. Raises a no that is about no name."""
    if not no.key.startswith("pseudonym-"):
        raise no
    known = [name.strip() for name in m.voice.say("pseudonym-proposals").split(",")]
    free = await people.free_names(m.tx, m.me, m.text, known, m.user.names)
    m.show("name-refused", key=no.key, facts=no.facts, names=free, back=back)


def show_refused(v: Voice, f: Facts) -> Screen:
    rows = [[named(name, f"name:take:{name}") for name in f["names"]]]
    why = v.say(f["key"], **f["facts"])
    return screen(v, lines(why, v.say("pseudonym-proposed" if f["names"] else "pseudonym-write")), rows, back=f["back"])


SCREENS = {"name-refused": show_refused}
