"""A name that cannot be: why, and three that can, as buttons (ANON-01)."""

from collections.abc import Sequence

from bot.domain.errors import Refused
from bot.domain.pseudonyms import WORDS_MOST
from bot.services.people import people
from bot.texts import Voice
from handlers.core import readers
from handlers.core.context import Context, Facts
from handlers.core.keyboards import Button, Screen, lines, named, screen
from handlers.core.phrases import answers
from handlers.core.readers import Readers
from handlers.core.screens import shows
from handlers.people import presses

OURS = "Entraide"


def ours(c: Context) -> list[str]:
    """Whose names nobody else may have: the program's, the bot's, its operator's."""
    return [OURS, c.bot_username, c.settings.operator.name]


async def everywhere(c: Context) -> str | None:
    """The name in these words, as all others would read it; None when it cannot be, which is said."""
    try:
        check_is_name(c)
        return await people.free_name(c.tx, c.me, c.text, c.user.names, ours(c))
    except Refused as no:
        await refused(c, no, back=presses.settings() if c.me.pseudonym else "")
        return None


def check_is_name(c: Context) -> None:
    """Refused when somebody says yes or no where a name is asked for."""
    if answers(c.texts).agrees_or_not(c.text):
        raise Refused("pseudonym-sentence", most=WORDS_MOST)


async def readers_of_mine(c: Context) -> Readers:
    return readers.of_name(back=presses.settings() if c.me.pseudonym else "")


async def refused(c: Context, no: Refused, back: str = "") -> None:
    """The question stays open: another name can be written, or a proposed one taken. Raises a no that is about no name."""
    if not no.key.startswith("pseudonym-"):
        raise no
    c.show(show_refused, key=no.key, facts=no.facts, names=await proposed(c, c.text), back=back)


async def proposed(c: Context, by: str, page: int = 0) -> list[str]:
    """Three names that can be taken now; which ones depends on `by` only."""
    known = [name.strip() for name in c.voice.say("pseudonym-proposals").split(",")]
    return await people.free_names(c.tx, c.me, by, known, c.user.names, ours(c), page)


@shows("name-refused")
def show_refused(v: Voice, *, key: str, facts: Facts, names: Sequence[str], back: str) -> Screen:
    """`facts` of the refusal: those its words want."""
    text = lines(v.say(key, **facts), v.say("pseudonym-proposed" if names else "pseudonym-write"))
    return screen(v, text, [buttons(names)], back=back)


def buttons(proposed: Sequence[str]) -> list[Button]:
    """A tap takes one."""
    return [named(name, presses.name_take(name)) for name in proposed]
