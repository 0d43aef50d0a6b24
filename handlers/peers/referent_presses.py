"""What the buttons carry of talking a situation through with a referent."""

from handlers.core.presses import decides, final, press, shared


@shared
@press
def situation() -> None: ...
@press
def situation_ask(referent_id: str) -> None: ...
@press
def situation_back() -> None: ...


# What a referent answers


@press
def situation_see(situation_id: str) -> None: ...
@decides
@press
def situation_yes(situation_id: str) -> None: ...
@decides
@final
@press
def situation_no(situation_id: str) -> None: ...
