"""B3: nothing but aiohttp: fetch, reply to each, a hundred at a time. What a bot in Python could reach if it did no work."""

import asyncio
import sys
from typing import Any

import aiohttp

AT_ONCE = 100


async def post(session: aiohttp.ClientSession, method: str, **params: object) -> Any:
    async with session.post(f"/bot111:bench/{method}", json=params) as response:
        return (await response.json())["result"]


async def main(base: str) -> None:
    free = asyncio.Semaphore(AT_ONCE)

    async def reply(session: aiohttp.ClientSession, message: dict[str, Any]) -> None:
        try:
            await post(session, "sendMessage", chat_id=message["chat"]["id"], text=message["text"])
        finally:
            free.release()

    offset = 0
    async with aiohttp.ClientSession(base) as session, asyncio.TaskGroup() as group:
        while True:
            for update in await post(session, "getUpdates", offset=offset, timeout=50):
                offset = update["update_id"] + 1
                await free.acquire()
                group.create_task(reply(session, update["message"]))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
