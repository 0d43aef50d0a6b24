"""Which command, button or awaited answer is handled where, gathered from the tables of all modules. One look-up per update."""

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from bot.domain.permissions import COMMANDS as COMMAND_TABLE
from bot.texts import Voice
from handlers.core.context import Handler
from handlers.core.keyboards import Screen
from handlers.core.questions import Question
from handlers.core.screens import SCREENS as DECLARED
from handlers.core.sure import Asks

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

# start of the callback data ("subject:verb" or "subject") -> handler
PRESSES: dict[str, Handler] = _merged("PRESSES")
GROUP_PRESSES: frozenset[str] = frozenset(_merged("GROUP_PRESSES"))

# Buttons that decide what a message asks: the outcome takes its place. All others on such a message open beside it (TALK-04).
DECIDES: frozenset[str] = frozenset(name for subject in _SUBJECTS for name in getattr(subject, "DECIDES", ()))

# Buttons that decide about somebody, or leave -> what is asked once more before.
CONFIRMED: dict[str, Asks] = _merged("CONFIRMED")

# Subjects and buttons whose screens are opened from several places: they go back to where they were opened (TALK-04).
SHARED: frozenset[str] = frozenset(name for subject in _SUBJECTS for name in getattr(subject, "SHARED", ()))

# step of a dialog -> the question that is open then
ANSWERS: dict[str, Question] = _merged("ANSWERS")

# name of a screen -> what renders it
SCREENS: dict[str, Render] = {name: screen.of for name, screen in DECLARED.items()}
