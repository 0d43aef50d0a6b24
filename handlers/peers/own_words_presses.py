"""What the buttons carry of what those who listen say of themselves: `text` is the id of the words that were read."""

from typing import Literal

from handlers.core.presses import Number, press, shared

Which = Literal["shown", "waits"]


@press
def own() -> None: ...
@press
def own_write() -> None: ...
@press
def own_drop(which: Which) -> None: ...


# Coordinators


@shared
@press
def own_waiting(page: Number = 0) -> None: ...
@press
def own_look(person: str) -> None: ...
@press
def own_yes(text: str) -> None: ...
@press
def own_no(text: str) -> None: ...
@press
def own_because(text: str, reason: str) -> None: ...
@press
def own_why(text: str) -> None: ...
