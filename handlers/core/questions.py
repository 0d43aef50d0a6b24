"""A question the bot has asked, as the front needs it: what takes the answer, what asks once more, what keeps it open, and who
will read what is answered (TALK-02)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.errors import Refused
from bot.domain.times import HOUR
from bot.texts import Markup, Voice, escape
from handlers.contacts.unsent import PRESSES as OF_A_REPLY
from handlers.core.context import Handler, Moment
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.readers import Readers
from handlers.core.readers import line as read_by
from handlers.core.screens import shows

STALE_SECONDS = HOUR  # words written later than that are taken for something else: the question is asked again

NOBODY = None
"""What is answered is read by nobody but who answers."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Others will read the answer: it is shown to who wrote it, with its readers, and kept only after a yes.

    `check` returns the words as they would be kept; None when it has said why they cannot be, and what else can. Raises Refused.
    `readers` tells by whom, and where "cancel" leads.
    """

    check: Callable[[Moment], Awaitable[str | None]]
    readers: Callable[[Moment], Awaitable[Readers]]


@dataclass(frozen=True, slots=True)
class ShownBack:
    """The same, on a screen of the subject's own, which shows more than these words; `yes` is the button that keeps them."""

    yes: str


@dataclass(frozen=True, slots=True)
class Question:
    """`again` asks it once more, with what was said so far. `own` begins the callback data of its own buttons: any other
    button ends it. `seen` tells who will read the answer. `answered` takes words (after the yes, where others will read them);
    None where only a button answers: the question is asked again then.
    """

    again: Handler
    own: tuple[str, ...]
    seen: ReadBack | ShownBack | None
    answered: Handler | None = None

    def keeps(self, press: str) -> bool:
        """Whether this is one of its own buttons; `press` is a name of PRESSES."""
        return press in self.own or press.partition(":")[0] in ("said", *self.own)


async def pressed(m: Moment, question: Question, press: str | None) -> None:
    """A button of another screen ends the question; help lines, and what is asked about a reply to somebody, only set it aside;
    a button that is none does nothing."""
    if press is not None and (press.partition(":")[0] == "crisis" or press in OF_A_REPLY):
        await m.set_aside()
    elif press is not None and not question.keeps(press):
        await m.end_dialog()


async def commanded(m: Moment, command: str) -> None:
    """So does a command; `cancel` ends it itself, and says so."""
    if command in ("crisis", "urgence"):
        await m.set_aside()
    elif command not in ("cancel", "annuler"):
        await m.end_dialog()


async def wrote(m: Moment, question: Question, *, calls: bool) -> None:
    """Words while it is open: only its answer is taken. Words that call for help are none."""
    assert m.dialog is not None  # noqa: S101
    if calls:
        await m.set_aside()
    elif question.answered is None or m.dialog.aside or m.written_at - m.dialog.asked_at > STALE_SECONDS:
        await ask_again(m, question)
    elif isinstance(question.seen, ReadBack):
        words = await question.seen.check(m)
        if words is not None:
            await _read_back(m, question.seen, words, f"{m.incoming.id:x}")
    else:
        await question.answered(m)


async def ask_again(m: Moment, question: Question) -> None:
    """The words that wait for a yes, if some do; else the question."""
    answers = m.dialog.answers if m.dialog else {}
    if isinstance(question.seen, ReadBack) and "said" in answers:
        await _read_back(m, question.seen, str(answers["said"]), str(answers["said_in"]))
    else:
        await question.again(m)


async def _read_back(m: Moment, seen: ReadBack, words: str, token: str) -> None:
    assert m.dialog is not None  # noqa: S101
    await m.ask(m.dialog.step, **m.dialog.answers | {"said": words, "said_in": token})
    m.show(read_back, words=words, token=token, readers=await seen.readers(m))


def on_step(again: Callable[[Moment, str], Awaitable[None]], step: str) -> Handler:
    """`again` for one of several questions of a kind."""

    async def once_more(m: Moment) -> None:
        await again(m, step)

    return once_more


# What is pressed below words that were read back


def _open(m: Moment) -> Question:
    if m.question is None or m.dialog is None or "said" not in m.dialog.answers:
        raise Refused("old-button")
    return m.question


async def keep(m: Moment) -> None:
    """The yes. Below words that others have taken the place of, it shows those that wait now."""
    question = _open(m)
    answers = m.dialog.answers if m.dialog else {}
    if m.arg(0) != answers["said_in"] or question.answered is None:
        await ask_again(m, question)
        return
    m.text = str(answers["said"])
    await question.answered(m)


async def change(m: Moment) -> None:
    """Other words in their place: the question comes again."""
    question = _open(m)
    if m.dialog is not None:
        m.dialog.answers.pop("said")
    await question.again(m)


# What people see


@shows("read-back")
def read_back(v: Voice, *, words: str, token: str, readers: Readers) -> Screen:
    """The words as others will read them, and by whom they are read."""
    rows = [
        [button(v, "button-said-keep", f"said:keep:{token}")],
        [button(v, "button-said-change", "said:change")],
    ]
    if readers.back:
        rows[1].append(button(v, "button-cancel", readers.back))
    said = Markup(f"<blockquote>{escape(words)}</blockquote>")
    return screen(v, lines(v.say("read-back"), said, read_by(v, readers)), rows, back="")


PRESSES = {"said:keep": keep, "said:change": change}
