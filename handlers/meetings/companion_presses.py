"""What the buttons carry of being met at one's first meeting."""

from handlers.core.presses import decides, final, press, shared


@shared
@press
def companion_of(meeting_id: str) -> None: ...
@press
def companion_ask(meeting_id: str) -> None: ...
@press
def companion_drop(meeting_id: str) -> None: ...


# What who welcomes answers


@press
def companion_see(companion_id: str) -> None: ...
@decides
@press
def companion_yes(companion_id: str) -> None: ...
@decides
@final
@press
def companion_no(companion_id: str) -> None: ...
