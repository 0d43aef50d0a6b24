"""What the buttons carry of the figures for those who coordinate."""

from handlers.core.presses import Number, press


@press
def figures(weeks: Number = 4, page: Number = 0) -> None: ...
@press
def figures_how(weeks: Number = 4, page: Number = 0) -> None: ...
