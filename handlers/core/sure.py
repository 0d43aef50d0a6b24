"""Decisions about somebody, and leaving: it is said before what they do. One place for all of them (what `asked` decorates)."""

from dataclasses import dataclass, field
from typing import Any

from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, screen
from handlers.core.presses import Press
from handlers.core.screens import shows

SURE = "sure:"  # before the callback data of a decision: its question was read, and this is the yes


@dataclass(frozen=True, slots=True)
class Asked:
    """The question, the words of the button that does it, and where "back" leads: keys of texts, with their facts.

    `else_` is another way out (key, callback data), when there is one that may be better.
    """

    question: str
    yes: str
    back: str
    facts: dict[str, str] = field(default_factory=dict)
    else_: tuple[str, str] | None = None


async def ask(c: Context, press: Press[Any]) -> bool:
    """Shows the question in the place of what was pressed. False when there is nothing to ask."""
    asked = await press.ask(c)
    if asked is not None:
        c.show(
            sure, question=asked.question, facts=asked.facts, yes=asked.yes, back=asked.back, other=asked.else_,
            press=SURE + ":".join([press.name, *c.args]),
        )  # fmt: skip
    return asked is not None


@shows("sure")
def sure(
    v: Voice, *, question: str, facts: dict[str, str], yes: str, back: str, other: tuple[str, str] | None, press: str
) -> Screen:
    """`facts` fill the question, whichever text it is."""
    rows: Rows = [[button(v, yes, press)]]
    if other:
        rows.append([button(v, *other)])
    return screen(v, v.say(question, **facts), rows, back=back)
