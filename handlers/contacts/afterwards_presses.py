"""What the buttons carry of the two questions after a contact; `asked` is the id of both."""

from typing import Literal

from handlers.core.presses import decides, press


@decides
@press
def after_helped(asked: str, how: Literal["yes", "little", "no"]) -> None: ...
@decides
@press
def after_again(asked: str, how: Literal["yes", "no"]) -> None: ...
