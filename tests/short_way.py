"""The way from a stage's bot to the playground, which run in one process: the same bytes, but no connection between them.

A quarter of the time of a test went into the two ends of a connection. Files, and whatever is to go wrong or to take time on
the way, go over HTTP as ever; so does all that processes ask which tests start. `tests/test_short_way.py` holds both to the same.
"""

import asyncio

import msgspec

from bot.wire.over_pyreqwest import Wire
from bot.wire.transport import READ_SECONDS, Files
from playground.arguments import Broken
from playground.server import Playground


class ShortWay(Wire):
    """A wire that asks the playground's Bot API itself."""

    def __init__(self, play: Playground) -> None:
        super().__init__()
        self._play = play

    async def initialize(self) -> None:
        """Opens nothing: most tests never go the long way."""

    async def fetch(
        self, url: str, params: dict[str, object], files: Files | None = None, timeout: float = READ_SECONDS
    ) -> tuple[int, bytes]:
        api, base = self._play.api, self._play.api_base
        if not files and api.at_ease and url.startswith(base):
            try:
                body = msgspec.json.encode({name: value for name, value in params.items() if value is not None})
                await asyncio.sleep(0)  # others have their turn while somebody waits for an answer
                return await api.asked(url.removeprefix(base), body)
            except (TypeError, ValueError, msgspec.MsgspecError, Broken):
                pass  # cannot be put into a request, or is no request: let the real one say so
        await super().initialize()
        return await super().fetch(url, params, files, timeout)

    async def get(self, url: str, timeout: float = READ_SECONDS) -> tuple[int, bytes]:
        await super().initialize()
        return await super().get(url, timeout)
