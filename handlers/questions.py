"""A question the bot has asked, as the front needs it: what takes the answer, what asks once more, what keeps it open (TALK-02)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.times import HOUR
from handlers.context import Handler, Moment

STALE_SECONDS = HOUR  # words that come later than that are taken for something else: the question is asked again


@dataclass(frozen=True, slots=True)
class Question:
    """`again` asks it once more, with what was said so far. `own` begins the callback data of its own buttons: any other
    button ends it. `answered` takes words; None where only a button answers: the question is asked again then.
    """

    again: Handler
    own: tuple[str, ...]
    answered: Handler | None = None

    def keeps(self, press: str) -> bool:
        """Whether this is one of its own buttons; `press` is a name of PRESSES."""
        return press in self.own or press.partition(":")[0] in self.own


async def pressed(m: Moment, question: Question, press: str | None) -> None:
    """A button of another screen ends the question; help lines only set it aside; a button that is none does nothing."""
    if press is not None and press.partition(":")[0] == "crisis":
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
    elif question.answered is None or m.dialog.aside or m.now - m.dialog.asked_at > STALE_SECONDS:
        await question.again(m)
    else:
        await question.answered(m)


def on_step(again: Callable[[Moment, str], Awaitable[None]], step: str) -> Handler:
    """`again` for one of several questions of a kind."""

    async def once_more(m: Moment) -> None:
        await again(m, step)

    return once_more
