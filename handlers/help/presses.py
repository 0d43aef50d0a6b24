"""What the buttons of help carry."""

from handlers.core.presses import Number, press


@press
def help_(page: Number = 0) -> None: ...
@press
def help_reads() -> None: ...
@press
def help_stop() -> None: ...
@press
def help_runs() -> None: ...
@press
def help_cost() -> None: ...


# Help lines read what they are asked for themselves: nobody is refused there (CRISIS-01)


@press
def crisis(*asked: str) -> None: ...
@press
def crisis_close() -> None: ...
