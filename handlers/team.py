"""Those who run things, and what waits for them."""

from bot.texts import Voice
from handlers.context import Facts
from handlers.keyboards import Rows, Screen, button, letter_screen, lines


def show_waits(v: Voice, f: Facts) -> Screen:
    """What nobody has answered, with a button each."""
    ways = {"offers": "helper:waiting", "reports": "reports", "requests": "members"}
    waiting = [kind for kind in ways if f[kind]]
    rows: Rows = [[button(v, f"button-waits-{kind}", ways[kind])] for kind in waiting]
    return letter_screen(
        v, lines(v.say("team-waits"), *[v.say(f"team-waits-{kind}", n=f[kind]) for kind in waiting]), rows
    )


SCREENS = {"team-waits": show_waits}
