"""What the buttons carry of showing what is in one's record, and of checking what others show."""

from handlers.core.presses import Number, final, press


@press
def attest(page: Number = 0) -> None: ...
@press
def attest_pick(item: str, on: bool, page: Number = 0) -> None: ...
@press
def attest_all() -> None: ...
@press
def attest_name() -> None: ...
@press
def attest_mine() -> None:
    """Under the name that they use here."""


@final
@press
def attest_make(token: str) -> None: ...
