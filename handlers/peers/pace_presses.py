"""What the buttons carry of how many are asked at a time."""

from handlers.core.presses import press


@press
def pace_of(group_id: str) -> None: ...
@press
def pace_by(group_id: str, pace: str) -> None: ...
