"""What the buttons carry of what people remind themselves of."""

from handlers.core.presses import Number, decides, final, press, shared


@shared
@press
def routine(page: Number = 0) -> None: ...
@press
def routine_open(routine_id: str) -> None: ...
@press
def routine_pause(routine_id: str, on: bool) -> None: ...
@final
@press
def routine_drop(routine_id: str) -> None: ...


# Below a reminder


@decides
@press
def routine_done(routine_id: str) -> None: ...
@decides
@press
def routine_rest(routine_id: str) -> None: ...


# A new one


@press
def routine_new() -> None: ...
@press
def routine_rule(rule: str) -> None:
    """As RFC 5545 writes it."""


@press
def routine_days(weekdays: str = "") -> None:
    """Several days of the week, as the numbers that are chosen so far: "024", Monday is 0."""


@press
def routine_hour(hour: str) -> None:
    """1030"""


@press
def routine_fix(field: str) -> None: ...
@press
def routine_yes(routine_id: str) -> None: ...
