"""What Telegram was told last, so that it is told again only when it has changed."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember


@dataclass(frozen=True, slots=True)
class Told:
    """What Telegram was told last, remembered as keyed hashes: a secret may be part of it. Of another bot it knows nothing."""

    token: str
    database: Database
    now: Callable[[], float]

    async def get(self, name: str) -> str | None:
        async with self.database.read(int(self.now())) as tx:
            return await remembered(tx, f"told:{name}")

    async def put(self, name: str, mark: str) -> None:
        async with self.database.write(int(self.now())) as tx:
            await remember(tx, f"told:{name}", mark)

    def mark(self, content: str) -> str:
        return told_mark(self.database.seal, self.token, content)


def told_mark(seal: Seal, token: str, content: str) -> str:
    return seal.fingerprint(f"{token.partition(':')[0]} {content}", "told").hex()
