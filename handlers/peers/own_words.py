"""What somebody who listens says of themselves, and who reads it before others do."""

from bot.domain.contacts import length
from bot.domain.errors import Refused
from bot.domain.peers import OWN_WORDS_LONGEST
from bot.services.peers import own_words
from bot.services.team import inquiries
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.sure import Asked
from handlers.peers import own_words_presses as presses
from handlers.peers import own_words_screens as screens
from handlers.peers.helpers import WAITING_PAGE
from handlers.peers.screens import Listed

WORDS, WHY = "own.words", "own.why"


@presses.own.handled
async def home(c: Context) -> None:
    """What is shown of them, and what waits."""
    await c.end_dialog()
    helper, waits = await own_words.own(c.tx, c.me)
    c.show(screens.home, profile=helper.profile, waits=waits, again=helper.writes_from(c.now))


@presses.own_write.handled
async def ask(c: Context) -> None:
    await own_words.may_write(c.tx, c.me)
    await c.ask(WORDS)
    c.show(screens.write)


def _names(c: Context) -> list[str]:
    """By which they are known: on Telegram, and here."""
    return [*c.user.names, c.me.name]


async def _read(c: Context) -> str | None:
    await own_words.may_write(c.tx, c.me)
    return own_words.check(c.text, _names(c))


async def _who_reads(c: Context) -> Readers:
    return Readers("own-words", back=presses.own())


async def written(c: Context) -> None:
    """Their yes: it waits for a coordinator."""
    read = await own_words.hand_in(c.tx, c.me, c.text, _names(c))
    await c.end_dialog()
    c.show(screens.sent, read=read, shown=bool(await own_words.of(c.tx, c.me.id)))


@presses.own_drop.asked
async def ask_drop(c: Context, which: str) -> Asked:
    await own_words.own(c.tx, c.me)
    return Asked(f"own-words-drop-{which}", "button-own-drop-yes", presses.own())


@presses.own_drop.handled
async def drop(c: Context, which: str) -> None:
    await own_words.take_back(c.tx, c.me, shown=which == "shown")
    await home(c)


# Coordinators


@presses.own_waiting.handled
async def waiting(c: Context, page: Number = 0) -> None:
    """Whose words wait to be read."""
    found = await own_words.waiting(c.tx, c.me, WAITING_PAGE + 1, page * WAITING_PAGE)
    people = [Listed(who.id, who.name) for who in found]
    c.show(screens.waiting, people=people[:WAITING_PAGE], more=len(people) > WAITING_PAGE, page=page)


@presses.own_look.handled
async def look(c: Context, person: str) -> None:
    who, text = await own_words.one_waiting(c.tx, c.me, person)
    asked = await inquiries.progress(c.tx, who.id, None, text.id)
    c.show(screens.look, id=who.id, text=text.id, name=who.name, words=text.words, asked=asked)


@presses.own_yes.asked
async def ask_yes(c: Context, text: str) -> Asked:
    who, _ = await own_words.this_one(c.tx, c.me, text)
    return Asked("own-words-yes-sure", "button-own-yes-sure", presses.own_look(who.id), {"name": who.name})


@presses.own_yes.handled
async def approve(c: Context, text: str) -> None:
    c.show(screens.decided, name=await own_words.approve(c.tx, c.me, text), shown=True)


@presses.own_no.handled
async def reasons(c: Context, text: str) -> None:
    """Why it is not shown: a reason of ours, or their own words."""
    who, _ = await own_words.this_one(c.tx, c.me, text)
    c.show(screens.reasons, id=who.id, text=text, name=who.name)


@presses.own_because.asked
async def ask_because(c: Context, text: str, reason: str) -> Asked:
    who, _ = await own_words.this_one(c.tx, c.me, text)
    if reason not in own_words.REASONS:
        raise Refused("old-button")
    return Asked(f"own-words-no-{reason}", "button-own-no-sure", presses.own_no(text), {"name": who.name})


@presses.own_because.handled
async def because(c: Context, text: str, reason: str) -> None:
    c.show(screens.decided, name=await own_words.decline(c.tx, c.me, text, reason=reason), shown=False)


@presses.own_why.handled
async def ask_why(c: Context, text: str) -> None:
    who, _ = await own_words.this_one(c.tx, c.me, text)
    await c.ask(WHY, text=text)
    c.show(screens.why, text=text, name=who.name)


def _text(c: Context) -> str:
    return str(c.dialog.answers.get("text", "")) if c.dialog is not None else ""


async def ask_why_again(c: Context) -> None:
    await ask_why(c, _text(c))


async def _read_why(c: Context) -> str | None:
    await own_words.this_one(c.tx, c.me, _text(c))
    if length(c.text) > OWN_WORDS_LONGEST:
        raise Refused("own-words-long", most=OWN_WORDS_LONGEST)
    return c.text


async def _who_reads_why(c: Context) -> Readers:
    who, _ = await own_words.this_one(c.tx, c.me, _text(c))
    return Readers("own-words-why", name=who.name, back=presses.own_no(_text(c)))


async def why_written(c: Context) -> None:
    name = await own_words.decline(c.tx, c.me, _text(c), why=c.text)
    await c.end_dialog()
    c.show(screens.decided, name=name, shown=False)


ANSWERS = {
    WORDS: Question(ask, (presses.own_write.name,), ReadBack(_read, _who_reads, passed_on=True), written),
    WHY: Question(
        ask_why_again,
        (presses.own_why.name,),
        ReadBack(_read_why, _who_reads_why, yes="button-own-no-sure"),
        why_written,
    ),
}
