"""Presses and what their buttons carry. The declaration of a press is a signature: it makes the callback data of a button,
`meeting_move(id, 30)` is "meeting:move:<id>:30", and gives its handler the same values back, so that a misspelt name, a missing or a
wrong-typed part is found where it is written. Declarations stand apart from handlers, in `handlers/<subject>/presses.py`, since
screens make buttons of them.
"""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Concatenate, Generic, ParamSpec, get_type_hints

import msgspec

from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES

if TYPE_CHECKING:
    from handlers.core.context import Context
    from handlers.core.sure import Asked

P = ParamSpec("P")

DECLARED: dict[str, "Press[Any]"] = {}  # name -> press, of every module that was loaded

# Names of presses. Those that decide what a message asks: the outcome takes its place; all others on such a message open beside
# it (TALK-04). Subjects and buttons whose screens are opened from several places: they go back to where they were opened (TALK-04).
# Those that cannot be taken back: typed words that mean one are asked about before. Those that are taken in group chats.
DECIDES: set[str] = set()
SHARED: set[str] = set()
FINAL: set[str] = set()
NUMBERED: set[str] = set()
IN_GROUPS: set[str] = set()

# What a part can be, beside `str`, `bool` (1 or 0) and a `Literal`.
Number = Annotated[int, msgspec.Meta(ge=0, lt=10_000)]  # of a page, of hours, of people
Language = Annotated[str, msgspec.Meta(pattern=rf"\A({'|'.join(LANGUAGES)})\Z")]
Rest = Annotated[str, "rest"]  # the last part, colons and all


class Press(Generic[P]):
    """A button's name and the parts behind it. `handler` and `asks` are given by its subject's handlers."""

    def __init__(self, declared: Callable[P, None]) -> None:
        self.name = declared.__name__.rstrip("_").replace("_", ":", 1)
        self._signature = inspect.signature(declared)
        hints = get_type_hints(declared, include_extras=True)
        parameters = list(self._signature.parameters.values())
        self.types: list[Any] = [hints[each.name] for each in parameters]
        self._many = any(each.kind is each.VAR_POSITIONAL for each in parameters)
        self.fewest = sum(each.default is each.empty for each in parameters) - self._many
        self._rest = Rest in self.types
        if Rest in self.types[:-1]:
            raise TypeError(f"{self.name}: what takes the rest is the last part")
        self.handler: Callable[..., Awaitable[None]] | None = None
        self.asks: Callable[..., Awaitable[Asked | None]] | None = None

    def with_number(self, args: list[str], number: str) -> str:
        """The same button with this number as its last part."""
        return ":".join([self.name, *args[: len(self.types) - 1], number])

    def __call__(self, *parts: P.args, **named: P.kwargs) -> str:
        """The callback data; parts at the end that are empty are not written."""
        given: Sequence[Any] = parts
        if named:
            bound = self._signature.bind(*parts, **named)
            bound.apply_defaults()
            given = bound.args
        try:
            data = ":".join((self.name, *given))
        except TypeError:  # a number, or yes or no
            data = ":".join((self.name, *map(_written, given)))
        return data.rstrip(":")

    def read(self, parts: Sequence[str]) -> list[Any]:
        """What a pressed button carries. It can be forged, and an older version may have made it: refused when it does not fit."""
        types = self.types
        if self._many:
            types = [*types[:-1], *types[-1:] * (len(parts) - len(types) + 1)]
        most = len(types)
        if self._rest and len(parts) > most:
            parts = [*parts[: most - 1], ":".join(parts[most - 1 :])]
        if not self.fewest <= len(parts) <= most:
            raise Refused("old-button")
        try:
            return [
                part if type_ is str else msgspec.convert(part, type_, strict=False)
                for part, type_ in zip(parts, types, strict=False)
            ]
        except msgspec.ValidationError as trouble:
            raise Refused("old-button") from trouble

    def named(self, parts: Sequence[str]) -> dict[str, Any]:
        """The same by the names of its signature."""
        return dict(zip(self._signature.parameters, self.read(parts), strict=False))

    def handled(
        self, handler: Callable[Concatenate["Context", P], Awaitable[None]]
    ) -> Callable[Concatenate["Context", P], Awaitable[None]]:
        """What a press does. Raises RuntimeError for a second handler."""
        if self.handler is not None:
            raise RuntimeError(f"the press {self.name} is handled twice")
        self.handler = handler
        return handler

    def asked(
        self, asks: Callable[Concatenate["Context", P], Awaitable["Asked | None"]]
    ) -> Callable[Concatenate["Context", P], Awaitable["Asked | None"]]:
        """What is asked before, where the press decides about somebody (`handlers/core/sure.py`)."""
        self.asks = asks
        return asks

    async def do(self, c: "Context") -> None:
        """Takes the press to its handler."""
        assert self.handler is not None  # noqa: S101
        await self.handler(c, *self.read(c.args))

    async def ask(self, c: "Context") -> "Asked | None":
        """What to ask first; None when it may be done at once."""
        return None if self.asks is None else await self.asks(c, *self.read(c.args))


def _written(part: Any) -> str:
    return str(int(part)) if isinstance(part, bool) else str(part)


def press(declared: Callable[P, None]) -> Press[P]:
    """Declares the press that the function is named after: `helper_topic` is "helper:topic". Two of one name end the start."""
    made = Press(declared)
    if made.name in DECLARED:
        raise RuntimeError(f"the press {made.name} is there twice")
    DECLARED[made.name] = made
    return made


def handled() -> dict[str, Press[Any]]:
    """Every press by its name, once all modules are loaded. Raises RuntimeError for those that nobody handles."""
    idle = sorted(name for name, made in DECLARED.items() if made.handler is None)
    if idle:
        raise RuntimeError(f"nobody handles the presses {idle}")
    return DECLARED


def find(parts: list[str]) -> tuple[Press[Any], list[str]] | None:
    """The press that the parts of callback data name, and the parts behind its name; None when nobody declared it (any more)."""
    for count in (2, 1):
        made = DECLARED.get(":".join(parts[:count]))
        if made is not None:
            return made, parts[count:]
    return None


def parts_of(data: str) -> dict[str, Any] | None:
    """What a button that carries this says, by the names of its declaration; None where it does nothing."""
    found = find(data.split(":"))
    if found is None:
        return None
    made, parts = found
    try:
        return made.named(parts)
    except Refused:
        return None


def taken(data: str) -> bool:
    """Whether a button that carries this does something."""
    return parts_of(data) is not None


def decides(made: Press[P]) -> Press[P]:
    """It decides what a message asks."""
    DECIDES.add(made.name)
    return made


def shared(made: Press[P]) -> Press[P]:
    """Its screen, or those of its subject where it is the subject's own, are opened from several places."""
    SHARED.add(made.name)
    return made


def final(made: Press[P]) -> Press[P]:
    """It cannot be taken back."""
    FINAL.add(made.name)
    return made


def numbered(made: Press[P]) -> Press[P]:
    """Its last part is a number, which may be typed below its button instead of pressed."""
    NUMBERED.add(made.name)
    return made


def in_groups(made: Press[P]) -> Press[P]:
    """It is taken in group chats too."""
    IN_GROUPS.add(made.name)
    return made
