"""Which command, button or awaited answer is handled where, gathered from the tables of all modules. One look-up per update."""

import pkgutil
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from bot.domain.permissions import COMMANDS as COMMAND_TABLE
from bot.texts import Voice
from handlers.core.context import Context, Handler
from handlers.core.keyboards import Screen
from handlers.core.presses import DECIDES, IN_GROUPS, SHARED, Press, handled
from handlers.core.questions import Question
from handlers.core.screens import SCREENS as SHOWN

Render = Callable[[Voice, Mapping[str, Any]], Screen]


def _subjects() -> list[ModuleType]:
    """Every module of the folders below: what it handles it says in its own tables, and nobody has to be told of it."""
    folders = [each.name for each in pkgutil.iter_modules(__path__, f"{__name__}.") if each.ispkg]
    found = [each for folder in folders for each in pkgutil.iter_modules(import_module(folder).__path__, f"{folder}.")]
    return [import_module(each.name) for each in found if not each.ispkg]


_SUBJECTS = _subjects()


def _merged(name: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for subject in _SUBJECTS:
        table: dict[str, Any] = getattr(subject, name, {})
        twice = merged.keys() & table.keys()
        if twice:
            raise RuntimeError(f"{name} of {subject.__name__} are taken: {sorted(twice)}")
        merged |= table
    return merged


# command -> handler of private chats, French names included
COMMANDS: dict[str, Handler] = _merged("COMMANDS")
COMMANDS |= {c.french: COMMANDS[c.name] for c in COMMAND_TABLE if c.name in COMMANDS}

# command -> handler of group chats
GROUP_COMMANDS: dict[str, Handler] = _merged("GROUP_COMMANDS")
GROUP_COMMANDS |= {c.french: GROUP_COMMANDS[c.name] for c in COMMAND_TABLE if c.name in GROUP_COMMANDS}

# start of the callback data ("subject:verb" or "subject") -> press
PRESSES: dict[str, Press[Any]] = handled()

# Those that decide about somebody, or leave: it is asked once more before.
CONFIRMED: frozenset[str] = frozenset(name for name, press in PRESSES.items() if press.asks is not None)

# step of a dialog -> the question that is open then
ANSWERS: dict[str, Question] = _merged("ANSWERS")

# screen of a letter that asks -> what takes words that answer it with Telegram's own reply, given what it is about
REPLIED: dict[str, Callable[[Context, str], Awaitable[None]]] = _merged("REPLIED")

# name of a screen -> what renders it
SCREENS: dict[str, Render] = {name: screen.of for name, screen in SHOWN.items()}

__all__ = [
    "ANSWERS", "COMMANDS", "CONFIRMED", "DECIDES", "GROUP_COMMANDS", "IN_GROUPS", "PRESSES", "REPLIED", "SCREENS",
    "SHARED",
]  # fmt: skip
