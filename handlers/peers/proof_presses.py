"""What the buttons carry of checking what somebody was shown."""

from handlers.core.presses import press, shared


@shared
@press
def verify() -> None: ...
