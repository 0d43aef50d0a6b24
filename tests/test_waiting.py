"""Each letter that somebody waits for somebody else to read is known: when it is lost, the waiting goes on without them."""

import ast
from collections.abc import Iterator
from importlib import import_module
from inspect import isfunction
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

from bot.services import subjects
from bot.services.letters import reach
from bot.services.letters.told import Told
from handlers import SCREENS
from tests import (  # noqa: F401 - the scenes name themselves
    test_agreed_times,
    test_box,
    test_chats,
    test_companions,
    test_inbox,
    test_own_words,
    test_reach,
    test_referents,
    test_revealing,
    test_rota,
    test_seats,
)
from tests.lost import LEFT, LOST
from tests.source import nodes, tree

SERVICES = Path(__file__).parents[1] / "bot" / "services"
WRITERS = {"tell": 2, "letter_to": 2}  # which argument names the screen


def told() -> Iterator[tuple[str, str]]:
    """(where, screen) of each letter that the services write to somebody who did not just speak, and to group chats."""
    for path in sorted(SERVICES.rglob("*.py")):
        if path.name == "post.py":
            continue
        module = import_module(".".join(path.relative_to(SERVICES.parents[1]).with_suffix("").parts))
        for scope in [
            tree(path),
            *(node for node in nodes(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)),
        ]:
            for call in _calls(scope):
                screen = _screen(call)
                if screen is not None:
                    where = f"{path.name}:{call.lineno}"
                    yield from ((where, name) for name in _names(screen, scope, module, where))


def _calls(scope: ast.AST) -> Iterator[ast.Call]:
    """The calls of this function itself; of the module, those outside of any."""
    waiting = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.Call):
            yield node
        waiting += ast.iter_child_nodes(node)


def _screen(call: ast.Call) -> ast.expr | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    kind = named.get("kind")
    if isinstance(kind, ast.Constant) and kind.value == "reply":
        return None
    if name in WRITERS:
        return call.args[WRITERS[name]]
    return named.get("screen") if name == "Letter" else None


def _names(screen: ast.expr, scope: ast.AST, module: ModuleType, where: str) -> list[str]:
    """What an expression can be: a word, a class of letters, one of two, what a function returns, or a name for these."""
    if isinstance(screen, ast.Await) or (isinstance(screen, ast.Attribute) and screen.attr == "screen"):
        return _names(screen.value, scope, module, where)
    if isinstance(screen, ast.Call):
        return _names(screen.func, scope, module, where)
    if isinstance(screen, ast.IfExp):
        return _names(screen.body, scope, module, where) + _names(screen.orelse, scope, module, where)
    if isinstance(screen, ast.Constant):
        return [str(screen.value)]
    if isinstance(screen, ast.Name):
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign) and screen.id in dict(_pairs(node)):
                return _names(dict(_pairs(node))[screen.id], scope, module, where)
            if isinstance(node, ast.arg) and node.arg == screen.id and node.annotation is not None:
                if ast.unparse(node.annotation) == "Told" and getattr(scope, "name", "") in WRITERS:
                    return []  # it writes what others give it: their calls of it are found
                return _names(node.annotation, scope, module, where)
    found = _meant(screen, module)
    if found is not None:
        return [found]
    raise AssertionError(f"{where}: write out which screen this letter has, so that it can be found here")


def _pairs(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    """Each name that is set, and to what: `a, b = x, y` sets two."""
    [target] = node.targets
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
        yield from ((ast.unparse(name), value) for name, value in zip(target.elts, node.value.elts, strict=True))
    else:
        yield ast.unparse(target), node.value


def _meant(name: ast.expr, module: ModuleType) -> str | None:
    """The screen that a name of this module stands for: a word, a class of letters, a function that returns one."""
    found: Any = module
    for part in ast.unparse(name).split("."):
        found = getattr(found, part, None)
    if isfunction(found):
        found = get_type_hints(found)["return"]
    if isinstance(found, type) and issubclass(found, Told):
        return found.screen
    return found if isinstance(found, str) else None


def test_of_each_letter_it_is_known_whether_somebody_waits() -> None:
    screens = {screen: where for where, screen in told()}
    unknown = {
        screen: where for screen, where in screens.items() if screen not in subjects.lost().keys() | reach.NOBODY_WAITS
    }
    assert not unknown, "who waits until these are read? (bot/services/letters/reach.py)"
    assert subjects.lost().keys() | reach.NOBODY_WAITS == screens.keys(), "no letter has these screens"
    assert not subjects.lost().keys() & reach.NOBODY_WAITS
    assert screens.keys() <= SCREENS.keys()


def test_no_two_classes_of_letters_are_one_screen() -> None:
    classes = Told.__subclasses__()
    assert len({each.screen for each in classes}) == len(classes)


def test_the_letters_are_found() -> None:
    assert len({where for where, _ in told()}) > 30


def test_what_happens_when_it_is_lost_or_its_reader_goes_is_shown_for_each_that_somebody_waits_for() -> None:
    assert LOST.keys() == subjects.lost().keys()
    assert LEFT.keys() == subjects.lost().keys()
