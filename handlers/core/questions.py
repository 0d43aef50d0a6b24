"""A question the bot has asked, as the dispatcher needs it: what takes the answer, what asks once more, what keeps it open, and who
will read what is answered (TALK-02)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.errors import Refused
from bot.domain.permissions import COMMANDS as COMMAND_TABLE
from bot.domain.times import HOUR
from bot.services.contacts import unsent
from bot.services.people.dialogs import Dialog
from bot.texts import Voice
from bot.wire.incoming import Message
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as of_within
from handlers.core.context import HEARD, Context, Handler
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.paging import quoted
from handlers.core.phrases import answers, is_a_command, stands_on
from handlers.core.presses import decides, press
from handlers.core.readers import Readers
from handlers.core.readers import line as read_by
from handlers.core.screens import shows

NOT_ALLOWED = "not-allowed"  # as `require` refuses
STALE_SECONDS = HOUR  # words written later than that are taken for something else: the question is asked again

# What is asked about a reply to somebody, and decided on it.
OF_A_REPLY = frozenset(
    each.name
    for each in (
        of_contacts.contact_send, of_contacts.contact_sure, of_contacts.contact_drop, of_contacts.contact_whom,
        of_contacts.inbox_send, of_contacts.inbox_to,
    )
)  # fmt: skip

# Screens that help somebody to answer, or in need: the question waits meanwhile.
HELPS = ("crisis", "help")
HELP_COMMANDS = frozenset(words for each in COMMAND_TABLE if each.name in HELPS for words in (each.name, each.french))

# What belongs to a talk with somebody: after these the next words are still for them.
OF_A_TALK = OF_A_REPLY | {
    each.name
    for each in (
        of_contacts.contact_write, of_contacts.contact_care, of_contacts.contact_lines, of_within.card_draw, of_within.card_away,
    )
}  # fmt: skip

NOBODY = None
"""What is answered is read by nobody but who answers."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Others will read the answer: it is shown to who wrote it, with its readers, and kept only after a yes.

    `check` returns the words as they would be kept; None when it has said why they cannot be, and what else can. Raises Refused.
    `readers` tells by whom, and where "cancel" leads; `yes` is the key of what the button for the yes is called, where it does more
    than keep them. `passed_on`: they go to somebody who does not know who wrote them: what could tell it is asked about (ANON-05), and
    words that call for help are an answer, too, with the lines below (CRISIS-04).
    """

    check: Callable[[Context], Awaitable[str | None]]
    readers: Callable[[Context], Awaitable[Readers]]
    yes: str = "button-said-keep"
    passed_on: bool = False


@dataclass(frozen=True, slots=True)
class ShownBack:
    """The same, on a screen of the subject's own, which shows more than these words; `yes` is the button that keeps them."""

    yes: str


@dataclass(frozen=True, slots=True)
class Question:
    """`again` asks it once more, with what was said so far. `own` begins the callback data of its own buttons: any other
    button ends it. `seen` tells who will read the answer. `answered` takes words (after the yes, where others will read them);
    None where only a button answers: that is said then. `sent` takes a file; `pointed` takes a place on the map, and says whether it
    is an answer at all. `replies`: an answer to a message of somebody is for this question, and never goes to them.
    """

    again: Handler
    own: tuple[str, ...]
    seen: ReadBack | ShownBack | None
    answered: Handler | None = None
    sent: Handler | None = None
    pointed: Callable[[Context], Awaitable[bool]] | None = None
    replies: bool = False

    def keeps(self, name: str) -> bool:
        """Whether this is one of its own buttons; `name` is one of PRESSES."""
        return name in self.own or name.partition(":")[0] in ("said", *self.own)


async def pressed(c: Context, question: Question, name: str | None) -> None:
    """A button of another screen ends the question; help, help lines, and what is asked about a reply to somebody, only set it
    aside; a button that is none does nothing."""
    if name is not None and (name.partition(":")[0] in HELPS or name in OF_A_REPLY):
        await c.set_aside()
    elif name is not None and not question.keeps(name):
        await c.end_dialog()


async def pressed_in_a_talk(c: Context, name: str | None) -> None:
    """A button of another screen came between: who presses it is asked whom their next words are for (TALK-01)."""
    if name is not None and name.partition(":")[0] != "crisis" and name not in OF_A_TALK:
        await c.set_aside()


async def commanded(c: Context, command: str) -> None:
    """So does a command; `cancel` ends it itself, and says so."""
    if command in HELP_COMMANDS:
        await c.set_aside()
    elif command not in ("cancel", "annuler"):
        await c.end_dialog()


async def wrote(c: Context, question: Question, *, calls: bool) -> None:
    """Words while it is open: only its answer is taken. Words that call for help are none."""
    assert c.dialog is not None  # noqa: S101
    late = c.dialog.aside or c.written_at - c.dialog.asked_at > STALE_SECONDS
    if calls:
        if isinstance(question.seen, ReadBack) and question.seen.passed_on and not late:
            await _answer(c, question)
        await c.set_aside()
    elif late:
        await ask_again(c, question)
    elif not takes_words(question):
        raise Refused("answer-by-button")
    else:
        await _answer(c, question)


def takes_words(question: Question) -> bool:
    """Whether words can answer it at all."""
    return question.answered is not None


async def takes(c: Context, step: str, question: Question, **answers: Any) -> None:
    """Words that answer a letter with Telegram's own reply: they are taken as if it had been pressed there, and asked."""
    await c.ask(step, **answers)
    c.dialog, c.question = Dialog(step, answers, c.now), question
    await _answer(c, question)


async def pointed(c: Context, question: Question) -> bool:
    """A place on the map while it is open. False where it is no answer, as everywhere else."""
    assert c.dialog is not None  # noqa: S101
    if question.pointed is None or c.dialog.aside or c.written_at - c.dialog.asked_at > STALE_SECONDS:
        return False
    c.answering = True
    return await question.pointed(c)


def _of_the_yes(c: Context, question: Question) -> bool:
    """Whether these words say yes or no to others that are read back, or which button: they take no place, whatever was shown last."""
    if not isinstance(question.seen, ReadBack) or c.dialog is None or "said" not in c.dialog.answers:
        return False
    below = stands_on(c.texts, c.text, question.seen.yes, "button-said-change", "button-cancel")
    return below or answers(c.texts).agrees_or_not(c.text) or c.text.strip().isdecimal()


async def _answer(c: Context, question: Question) -> None:
    if _of_the_yes(c, question):
        await ask_again(c, question)
        return
    c.answering = True
    if is_a_command(c.text):
        raise Refused("command-unknown")
    if isinstance(question.seen, ReadBack):
        words = await question.seen.check(c)
        if words is not None:
            await _read_back(c, question.seen, words, f"{c.incoming.id:x}")
    elif question.answered is not None:
        await question.answered(c)


async def not_taken(c: Context, question: Question, no: Refused) -> bool:
    """No to an answer: it stands above the question, which is asked again with its own buttons. False when it cannot be any more:
    it is over then, as for who may not answer any more. Words that wait for a yes go on waiting, unless it is their yes that is refused.
    An edit of the words may mend them."""
    if no.key == NOT_ALLOWED:
        await c.end_dialog()
        return False
    c.above, c.answering = (no.key, no.facts), not c.by_button
    if c.dialog is not None and c.dialog.aside:
        c.came = None  # what was shown last is another screen
    c.answered = True  # as a new message: a second tap on the pressed one must not find another button there
    try:
        await (question.again(c) if c.by_button else ask_again(c, question))
    except Refused:
        c.above = None
        await c.end_dialog()
        return False
    return True


async def edited(c: Context, message: Message) -> None:
    """Words for nobody were changed. Those that wait for a yes give way to the new ones; else what was said stays, and their
    writer reads so. A change of long ago, or one that Telegram tells of and nobody made, says nothing."""
    if c.call is not None:
        await c.set_aside()
        return
    if not message.text or message.edit_date is None:
        return
    if c.question is not None and c.dialog is not None and c.dialog.answers.get(HEARD) == message.message_id:
        c.text = message.text
        await _answer(c, c.question)
    elif message.edit_date - message.date <= STALE_SECONDS:
        no = Refused("words-edit-not-taken")
        if c.question is None or not await not_taken(c, c.question, no):
            c.send(edit_not_taken)


async def ask_again(c: Context, question: Question) -> None:
    """The words that wait for a yes, if some do; else the question."""
    answers = c.dialog.answers if c.dialog else {}
    if isinstance(question.seen, ReadBack) and "said" in answers:
        await _read_back(c, question.seen, str(answers["said"]), str(answers["said_in"]))
    else:
        await question.again(c)


async def _read_back(c: Context, seen: ReadBack, words: str, token: str) -> None:
    assert c.dialog is not None  # noqa: S101
    await c.ask(c.dialog.step, **c.dialog.answers | {"said": words, "said_in": token})
    found = contact_data(words)[:1] if seen.passed_on else ()
    holds = beginning(found[0].words) if found else ""
    c.show(read_back, words=words, token=token, readers=await seen.readers(c), yes=seen.yes, holds=holds)


def on_step(again: Callable[[Context, str], Awaitable[None]], step: str) -> Handler:
    """`again` for one of several questions of a kind."""

    async def once_more(c: Context) -> None:
        await again(c, step)

    return once_more


# What is pressed below words that were read back


@press
def said_keep(token: str) -> None: ...
@press
def said_change() -> None: ...
@press
def said_again() -> None: ...
@decides
@press
def said_words(token: str, step: str) -> None: ...


def _open(c: Context) -> Question:
    if c.question is None or c.dialog is None or "said" not in c.dialog.answers:
        raise Refused("old-button")
    return c.question


@said_keep.handled
async def keep(c: Context, token: str) -> None:
    """The yes. Below words that others have taken the place of, it shows those that wait now."""
    question = _open(c)
    answers = c.dialog.answers if c.dialog else {}
    if token != answers["said_in"] or question.answered is None:
        await ask_again(c, question)
        return
    c.text = str(answers["said"])
    await question.answered(c)


@said_change.handled
async def change(c: Context) -> None:
    """Other words in their place: the question comes again."""
    question = _open(c)
    if c.dialog is not None:
        c.dialog.answers.pop("said")
    await question.again(c)


@said_again.handled
async def back_to_it(c: Context) -> None:
    """From help, the question is asked again."""
    if c.question is None:
        raise Refused("old-button")
    await ask_again(c, c.question)


@said_words.handled
async def with_words(c: Context, token: str, step: str) -> None:
    """Words that could have been for somebody who had written meanwhile are the answer."""
    if c.question is None or c.dialog is None or c.dialog.step != step or not takes_words(c.question):
        raise Refused("old-button")
    said = (await unsent.take(c.tx, c.me, token)).said
    c.text, c.waited_since = said.words, said.at
    await _answer(c, c.question)


# What people see


@shows("words-edit-not-taken")
def edit_not_taken(v: Voice) -> Screen:
    return screen(v, v.say("words-edit-not-taken"), back="")


@shows("read-back")
def read_back(
    v: Voice, *, words: str, token: str, readers: Readers, yes: str = "button-said-keep", holds: str = ""
) -> Screen:  # fmt: skip
    """The words as others will read them, and by whom they are read; `yes`: the key of the button that keeps them; `holds`: what in
    them could lead to who wrote them."""
    rows = [
        [button(v, yes, said_keep(token))],
        [button(v, "button-said-change", said_change())],
    ]
    if readers.back:
        rows[1].append(button(v, "button-cancel", readers.back))
    heed = v.say("inquiry-holds", words=holds) if holds else ""
    return screen(v, lines(v.say("read-back"), quoted(words), read_by(v, readers), heed), rows, back="")
