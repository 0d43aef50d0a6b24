"""What the buttons carry of what people note of what they do."""

from handlers.core.presses import Number, final, press, shared


@shared
@press
def record() -> None: ...
@press
def record_new(kind: str) -> None: ...
@press
def record_minutes(line_id: str, minutes: Number) -> None: ...
@press
def record_planned(line_id: str, starts_at: str) -> None:
    """A meeting of their own: when it began, UTC epoch seconds."""


@press
def record_lines(page: Number = 0) -> None: ...
@press
def record_open(line_id: str) -> None: ...
@press
def record_change(line_id: str, field: str) -> None: ...
@press
def record_day(line_id: str, back: Number) -> None:
    """0 for today, 1 for yesterday"""


@final
@press
def record_drop(line_id: str) -> None: ...
