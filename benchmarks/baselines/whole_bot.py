"""Ours: all of the bot, without the waiting that Telegram's limits ask for: here nobody asks for it, and waiting is no work."""

from bot import app
from bot.__main__ import main
from bot.wire.limits import Limits

A_SECOND = 10_000  # letters, where the settings allow 1,000
AT_ONCE = 10_000  # letters to one chat

if __name__ == "__main__":
    app.Limits = lambda *_: Limits(A_SECOND, burst=AT_ONCE)  # type: ignore[misc,assignment]
    main()
