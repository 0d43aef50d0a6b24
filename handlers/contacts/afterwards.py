"""Two questions some days after a contact, answered in a tap each, or not at all."""

from typing import Literal

from bot.services.contacts import afterwards
from bot.services.contacts.afterwards import Afterwards
from bot.texts import Voice
from handlers.contacts import afterwards_presses as presses
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, letter_screen, lines
from handlers.core.screens import shows


@presses.after_helped.handled
async def helped(c: Context, asked: str, how: Literal["yes", "little", "no"]) -> None:
    await afterwards.helped(c.tx, c.me, asked, f"helped-{how}")
    c.show(show_again, asked=asked)


@presses.after_again.handled
async def again(c: Context, asked: str, how: Literal["yes", "no"]) -> None:
    await afterwards.again(c.tx, c.me, asked, f"again-{how}")
    c.show(show_thanks)


@shows(Afterwards.screen)
def show_helped(v: Voice, told: Afterwards) -> Screen:
    rows = [
        [
            button(v, "button-after-helped-yes", presses.after_helped(told.asked, "yes")),
            button(v, "button-after-helped-little", presses.after_helped(told.asked, "little")),
        ],
        [button(v, "button-after-helped-no", presses.after_helped(told.asked, "no"))],
    ]
    return letter_screen(v, lines(v.say("afterwards"), v.say("afterwards-helped"), v.say("afterwards-counted")), rows)


@shows("afterwards-again")
def show_again(v: Voice, *, asked: str) -> Screen:
    rows = [
        [
            button(v, "button-after-again-yes", presses.after_again(asked, "yes")),
            button(v, "button-after-again-no", presses.after_again(asked, "no")),
        ]
    ]
    return letter_screen(v, lines(v.say("afterwards-again"), v.say("afterwards-again-counted")), rows)


@shows("afterwards-thanks")
def show_thanks(v: Voice) -> Screen:
    return letter_screen(v, v.say("afterwards-thanks"))
