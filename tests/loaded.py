"""All that a process of the bot loads sooner or later, for tests/warm.py to start from."""

import aiohttp.web  # noqa: F401 - for webhooks
import uvloop  # noqa: F401

from bot.loading import _load

_load()
