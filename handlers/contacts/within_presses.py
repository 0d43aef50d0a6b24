"""What the buttons carry of what two people have between them in a contact, beside words."""

from handlers.core.presses import Number, decides, press, shared


@shared
@press
def contact_home(contact_id: str) -> None: ...


# A time to talk. `id`: of a proposal, or of one that is being made; `moment`: on the clocks of who presses.


@shared
@press
def time_open(contact_id: str) -> None: ...
@decides
@press
def time_take(contact_id: str, id: str, n: Number) -> None: ...
@decides
@press
def time_none(contact_id: str, id: str) -> None: ...
@press
def time_back(contact_id: str, id: str) -> None: ...
@press
def time_cancel(contact_id: str, at: str) -> None: ...
@press
def newtime(contact_id: str) -> None: ...
@press
def newtime_day(day: str) -> None: ...
@press
def newtime_at(moment: str, minutes: Number = 0) -> None: ...
@press
def newtime_drop() -> None: ...
@press
def newtime_check() -> None: ...
@press
def newtime_yes(id: str) -> None: ...


# A card with something to talk about


@press
def card_draw(contact_id: str) -> None: ...
@decides
@press
def card_away(contact_id: str, n: Number) -> None: ...
