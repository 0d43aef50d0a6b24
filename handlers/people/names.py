"""A name that cannot be: why, and three that can, as buttons (ANON-01)."""

from collections.abc import Sequence

from bot.domain.errors import Refused
from bot.services.people import people
from bot.texts import Voice
from handlers.core import readers
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Button, Screen, lines, named, screen
from handlers.core.readers import Readers
from handlers.core.screens import shows

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


async def readers_of_mine(m: Moment) -> Readers:
    return readers.of_name(back="settings" if m.me.pseudonym else "")


async def refused(m: Moment, no: Refused, back: str = "") -> None:
    """The question stays open: another name can be written, or a proposed one taken. Raises a no that is about no name."""
    if not no.key.startswith("pseudonym-"):
        raise no
    m.show(show_refused, key=no.key, facts=no.facts, names=await proposed(m, m.text), back=back)


async def proposed(m: Moment, by: str, page: int = 0) -> list[str]:
    """Three names that can be taken now; which ones depends on `by` only."""
    known = [name.strip() for name in m.voice.say("pseudonym-proposals").split(",")]
    return await people.free_names(m.tx, m.me, by, known, m.user.names, ours(m), page)


@shows("name-refused")
def show_refused(v: Voice, *, key: str, facts: Facts, names: Sequence[str], back: str) -> Screen:
    """`facts` of the refusal: those its words want."""
    text = lines(v.say(key, **facts), v.say("pseudonym-proposed" if names else "pseudonym-write"))
    return screen(v, text, [buttons(names)], back=back)


def buttons(proposed: Sequence[str]) -> list[Button]:
    """A tap takes one."""
    return [named(name, f"name:take:{name}") for name in proposed]
