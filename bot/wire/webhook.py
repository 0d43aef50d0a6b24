"""Where Telegram brings updates itself: they are handed to the intake, some at a time."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from bot.loops import keep_on
from bot.wire.intake import BATCH, Intake, Known, read_all

if TYPE_CHECKING:
    from aiohttp import web


def webhook(intake: Intake, sleep: Callable[[float], Awaitable[None]], secret: str) -> "web.Application":
    """The endpoint Telegram calls: it answers 200 only after the commit, 503 when nothing could be stored."""
    from aiohttp import web  # 12 MB and a fifth of a second that polling does without

    waiting: asyncio.Queue[tuple[Known, asyncio.Future[bool]]] = asyncio.Queue(maxsize=1000)

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        known = read_all([await request.read()])
        if not known:  # Telegram would send it again and again, and nothing else of that person meanwhile
            return web.Response(status=200)
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        await waiting.put((known[0], done))
        return web.Response(status=200 if await done else 503)

    async def take() -> None:
        taken = [await waiting.get()]
        while len(taken) < BATCH and not waiting.empty():
            taken.append(waiting.get_nowait())
        while intake.crowded():
            await sleep(0.05)
        stored = False
        try:
            stored = await intake.take_or_help([update for update, _ in taken])
        finally:
            for _, done in taken:
                if not done.done():
                    done.set_result(stored)

    async def lifespan(_: web.Application) -> Any:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(keep_on("webhook", take, sleep))
            yield
            task.cancel()

    app = web.Application(client_max_size=1024 * 1024)
    app.router.add_post("/{path:.*}", receive)
    app.cleanup_ctx.append(lifespan)
    return app
