"""Screens and the facts they take: the signature of a screen is its schema, so that a misspelt, a missing or a wrong fact is
found where it is written."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Concatenate, Generic, ParamSpec, get_type_hints

import msgspec

from bot.texts import Voice
from handlers.core.keyboards import Screen

P = ParamSpec("P")

SCREENS: dict[str, "Shown[Any]"] = {}  # name -> screen, of every module that was loaded


class Shown(Generic[P]):
    """A screen, and the name by which a letter keeps it. `draw` renders it when the letter is sent: from facts given by name, or
    from one Struct that holds them all, as the `Told` of a letter that a service wrote for later."""

    def __init__(self, name: str, draw: Callable[Concatenate[Voice, P], Screen]) -> None:
        self.name, self.draw = name, draw
        _, *facts = inspect.signature(draw).parameters.values()
        hints = get_type_hints(draw)
        self._types: dict[str, Any] = {fact.name: hints[fact.name] for fact in facts}
        whole = [hints[fact.name] for fact in facts if fact.kind is not fact.KEYWORD_ONLY]
        if whole and not (len(facts) == 1 and isinstance(whole[0], type) and issubclass(whole[0], msgspec.Struct)):
            raise TypeError(f"{name}: facts are given by name, or one Struct holds them all")
        self._whole: type[msgspec.Struct] | None = whole[0] if whole else None

    def __call__(self, voice: Voice, /, *whole: P.args, **facts: P.kwargs) -> Screen:
        return self.draw(voice, *whole, **facts)

    def facts(self, *whole: P.args, **facts: P.kwargs) -> dict[str, Any]:
        """As a letter keeps them: JSON values. Raises TypeError for what cannot be kept."""
        return dict(msgspec.to_builtins(whole[0] if whole else facts))

    def of(self, voice: Voice, facts: Mapping[str, Any]) -> Screen:
        """From what a letter kept. An older version may have written it: what this one does not know is left out, and what that
        one did not write has its default. Raises TypeError or msgspec.ValidationError when nothing can be made of it."""
        draw: Callable[..., Screen] = self.draw
        if self._whole is not None:
            return draw(voice, msgspec.convert(dict(facts), self._whole, strict=False))
        types = self._types
        return draw(voice, **{name: _as(types[name], fact) for name, fact in facts.items() if name in types})


def _as(type_: Any, fact: Any) -> Any:
    return fact if fact.__class__ is type_ else msgspec.convert(fact, type_, strict=False)


def shows(name: str) -> Callable[[Callable[Concatenate[Voice, P], Screen]], Shown[P]]:
    """Registers what renders the screen of this name. Two of one name end the start."""

    def register(draw: Callable[Concatenate[Voice, P], Screen]) -> Shown[P]:
        if name in SCREENS:
            raise RuntimeError(f"the screen {name} is there twice")
        SCREENS[name] = shown = Shown(name, draw)
        return shown

    return register
