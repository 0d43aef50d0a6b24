"""Ways back: a screen that can be opened from several places goes back to the one it was opened from (TALK-04).

Its buttons carry that place behind a sign, and nothing is kept: `meeting:<id><menu` is a meeting opened from the home screen.
"""

import re
from collections.abc import Set
from dataclasses import dataclass

from handlers.core.keyboards import Button, Screen

SIGN = "<"
LONGEST = 64  # bytes, Telegram's limit
_PLACE = re.compile(r"[A-Za-z0-9:_-]{1,40}")


def split(data: str) -> tuple[str, str]:
    """What a button asks for, and the place it was opened from, empty when it carries none. It can be forged."""
    data, _, place = data.partition(SIGN)
    return data, place if _PLACE.fullmatch(place) else ""


def carry(data: str, place: str, room: int) -> str:
    """The data with the place behind it, where both fit into so many bytes."""
    whole = f"{data}{SIGN}{place}"
    return whole if place and SIGN not in data and len(whole.encode()) <= room else data


@dataclass(frozen=True, slots=True)
class Came:
    """How a screen was opened: the subject of the button that was pressed, and the place it carried. `entry`: it was the button
    of a shared screen itself, and no other of its subject.
    """

    subject: str
    place: str
    entry: bool


def subject(data: str) -> str:
    return data.partition(":")[0]


def led_back(screen: Screen, came: Came | None, shared: Set[str], room: int = LONGEST) -> Screen:
    """The screen with its ways back: its "back" leads where it was opened, and its other buttons carry that on within the
    subject. What is in `shared` (a subject, or one button of a subject) carries where this screen itself is.
    """
    if came is None and not screen.here:
        return screen
    return screen.with_rows([[_led(each, screen.here, came, shared, room) for each in row] for row in screen.rows])


def _led(button: Button, here: str, came: Came | None, shared: Set[str], room: int) -> Button:
    data = button.data
    if data is None:
        return button
    if not button.back and here and _is_shared(data, here, shared):
        return button.leading(carry(data, here, room))
    if came is None:
        return button
    if button.back and (came.entry or subject(data) != came.subject):
        return button.leading(came.place)
    return button.leading(carry(data, came.place, room)) if subject(data) == came.subject else button


def _is_shared(data: str, here: str, shared: Set[str]) -> bool:
    """A subject is shared by whoever comes from another; one button by all."""
    of, _, rest = data.partition(":")
    if of in shared and of != subject(here):
        return True
    return (f"{of}:{rest.partition(':')[0]}" if rest else data) in shared
