"""What the buttons carry of what helpers have at hand."""

from handlers.core.presses import press


@press
def shelf() -> None: ...
@press
def handbook() -> None: ...
@press
def handbook_chapter(which: str) -> None: ...
