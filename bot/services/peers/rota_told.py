"""What is told of the listening rota. Instants are UTC epoch seconds; nobody is named."""

import msgspec

from bot.services.letters.told import Told


class Span(msgspec.Struct, frozen=True):
    """From and to. `free`: how many more are wanted."""

    starts: int
    ends: int
    free: int = 0


class RotaAsked(Told, frozen=True):
    """To one who listens: would they answer then? `swap`: for these hours of theirs; `standby`: they stand by for it."""

    screen = "rota-asked"
    asked: str
    span: Span
    until: int
    standby: bool = False
    swap: Span | None = None


class RotaSoon(Told, frozen=True):
    """To who has promised."""

    screen = "rota-soon"
    turn: str
    span: Span


class RotaEnded(Told, frozen=True):
    """To who had promised: these hours are no more. `span`: the first date of theirs."""

    screen = "rota-ended"
    span: Span


class RotaSwapped(Told, frozen=True):
    """To who asked for it: `given` are answered by somebody else, `span` by them."""

    screen = "rota-swapped"
    turn: str
    given: Span
    span: Span


class RotaNotSwapped(Told, frozen=True):
    """To who asked for it: nobody could; `span` are still theirs."""

    screen = "rota-not-swapped"
    turn: str
    span: Span


class RotaGaps(Told, frozen=True):
    """To who coordinates, once a week: where somebody is missing in the week from `since` on."""

    screen = "rota-gaps"
    since: int
    gaps: tuple[Span, ...] = ()
