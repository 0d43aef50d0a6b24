"""What is told of a time to talk. `contact` is its id, `name` the other's name, instants are UTC epoch seconds."""

from bot.services.letters.told import Told


class TimeProposed(Told, frozen=True):
    """The other proposes these. `id`: of the proposal. `instead_of`: what was agreed on, and holds until a yes."""

    screen = "time-proposed"
    contact: str
    name: str
    id: str
    times: tuple[int, ...]
    instead_of: int | None = None


class TimeAgreed(Told, frozen=True):
    """The other said yes."""

    screen = "time-agreed"
    contact: str
    name: str
    at: int


class TimeNone(Told, frozen=True):
    """None of what the reader proposed fits the other. `stays`: what was agreed on, and still holds."""

    screen = "time-none"
    contact: str
    name: str
    stays: int | None = None


class TimeCancelled(Told, frozen=True):
    """What was agreed on does not take place."""

    screen = "time-cancelled"
    contact: str
    name: str
    at: int


class TimeSoon(Told, frozen=True):
    """It comes nearer."""

    screen = "time-soon"
    contact: str
    name: str
    at: int


class TimeLapsed(Told, frozen=True):
    """What the reader proposed is past, without an answer."""

    screen = "time-lapsed"
    contact: str
    name: str
