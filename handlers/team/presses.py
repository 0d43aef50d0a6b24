"""What the buttons carry of those who run things: `member` is the handle of somebody in a group."""

from handlers.core.presses import Number, decides, final, press, shared


@shared
@press
def team() -> None: ...
@press
def team_facilitate(member: str) -> None: ...
@press
def team_coordinate(member: str) -> None: ...
@press
def team_end(member: str) -> None: ...
@press
def team_unask(nomination_id: str) -> None: ...
@press
def team_see(nomination_id: str) -> None: ...
@decides
@final
@press
def team_yes(nomination_id: str) -> None: ...
@decides
@final
@press
def team_no(nomination_id: str) -> None: ...
@press
def team_step(group_id: str) -> None: ...
@shared
@press
def team_stop() -> None: ...


# Questions of the coordination


@press
def inquiry_ask(side: str, about: str) -> None: ...
@press
def inquiry_answer(inquiry_id: str) -> None: ...
@decides
@press
def inquiry_words(inquiry_id: str, token: str) -> None: ...
@press
def inquiry_send(token: str) -> None: ...


# Reports


@press
def reports(page: Number = 0) -> None: ...
@press
def reports_page(page: Number = 0) -> None: ...
@press
def reports_see(report_id: str) -> None: ...
@press
def reports_decide(report_id: str, decision: str) -> None: ...
@decides
@final
@press
def report_again(report_id: str) -> None: ...


# What is added to a report, by who made it


@press
def evidence_add(contact_id: str) -> None: ...
@press
def evidence_drop(contact_id: str) -> None: ...
