"""What the buttons of contacts carry. `token` is of words that wait, `kind` what the words of the other called for."""

from handlers.core.presses import Number, Rest, decides, final, press, shared


@shared
@press
def contact_write(contact_id: str) -> None: ...
@shared
@press
def contact_more(contact_id: str) -> None: ...
@press
def contact_care(contact_id: str = "", kind: Rest = "") -> None: ...
@press
def contact_lines(contact_id: str, kind: str = "") -> None: ...
@press
def contact_pause(contact_id: str) -> None: ...
@press
def contact_rest(contact_id: str, days: Number) -> None: ...
@decides
@final
@press
def contact_stop(contact_id: str) -> None: ...
@final
@press
def contact_block(contact_id: str) -> None: ...
@press
def contact_blocked(page: Number = 0) -> None: ...
@press
def contact_unblock(sign: str) -> None: ...
@press
def contact_undo(contact_id: str) -> None: ...
@decides
@press
def contact_renew(contact_id: str) -> None: ...
@press
def contact_report(contact_id: str) -> None: ...
@final
@press
def contact_tell(contact_id: str, category: str) -> None: ...


@final
@press
def contact_topic(contact_id: str) -> None: ...


# Words that wait


@decides
@final
@press
def contact_send(contact_id: str, token: str) -> None: ...
@decides
@final
@press
def contact_sure(token: str) -> None: ...
@decides
@press
def contact_drop(token: str) -> None: ...
@decides
@press
def contact_whom(token: str, page: Number = 0) -> None: ...
@decides
@final
@press
def inbox_send(group_id: str, token: str) -> None: ...
@decides
@final
@press
def inbox_to(inbox_id: str, token: str) -> None: ...


# Words to those who facilitate


@press
def inbox_answer(inbox_id: str) -> None: ...
@press
def inbox_lines(inbox_id: str, kind: str = "") -> None: ...
@shared
@press
def inbox_write(group_id: str) -> None: ...
