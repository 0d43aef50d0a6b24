"""Which tests show what happens when somebody waits for the reader of a letter, and that reader cannot be reached."""

from collections.abc import Callable
from typing import TypeVar

Scene = TypeVar("Scene", bound=Callable[..., object])

LOST: dict[str, str] = {}  # screen of a letter that never arrives -> name of the test
LEFT: dict[str, str] = {}  # screen of a letter that arrived, and whose reader then went -> name of the test


def loses(screen: str) -> Callable[[Scene], Scene]:
    """In this test a letter with this screen never arrives."""
    return _shown(LOST, screen)


def leaves(screen: str) -> Callable[[Scene], Scene]:
    """In this test the reader of a letter with this screen goes before they have answered."""
    return _shown(LEFT, screen)


def _shown(table: dict[str, str], screen: str) -> Callable[[Scene], Scene]:
    def shown(scene: Scene) -> Scene:
        assert screen not in table, screen
        table[screen] = scene.__name__
        return scene

    return shown
