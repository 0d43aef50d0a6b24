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


# A message is taken back


@press
def back_open(contact_id: str, page: Number = 0) -> None: ...
@press
def back_take(contact_id: str, message_id: Number) -> None: ...


# What passes beside words. `kind`: of `bot.domain.media`


@shared
@press
def share_open(contact_id: str) -> None: ...
@press
def share_allow(contact_id: str, kind: str) -> None: ...
@press
def share_forbid(contact_id: str, kind: str) -> None: ...


# Who one is, by degrees. `token`: of an offer


@shared
@press
def names_open(contact_id: str) -> None: ...
@press
def names_first(contact_id: str, token: str = "") -> None: ...
@press
def names_user(contact_id: str, token: str = "") -> None: ...
@press
def names_tell(contact_id: str, sign: str, token: str = "") -> None: ...
@press
def names_back(contact_id: str, degree: str, token: str) -> None: ...
@decides
@press
def names_no(contact_id: str, degree: str, token: str) -> None: ...
