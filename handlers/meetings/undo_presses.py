"""What the button that undoes carries."""

from handlers.core.presses import press


@press
def meeting_undo(undo_id: str) -> None: ...
