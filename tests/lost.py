"""Which tests show what happens when a letter that somebody waits for is lost."""

from collections.abc import Callable
from typing import TypeVar

Scene = TypeVar("Scene", bound=Callable[..., object])

SHOWN: dict[str, str] = {}  # screen of the letter -> name of the test


def loses(screen: str) -> Callable[[Scene], Scene]:
    """This test loses a letter with this screen."""

    def shown(scene: Scene) -> Scene:
        assert screen not in SHOWN, screen
        SHOWN[screen] = scene.__name__
        return scene

    return shown
