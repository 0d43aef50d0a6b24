"""What a run of the bot has left: made once for each worker by a real run, then laid into each test's folder. Building the
tables alone takes longer than what most tests do; that a bot begins from nothing, some tests ask for by name."""

import os
import pickle
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bot import app, config
from playground.server import Playground

DATABASE, KEY = "entraide.sqlite3", "entraide.key"
# What belongs to a running playground, whatever happens in its world.
RUNNING = frozenset({"now", "queue", "check_update", "_subscribers"})


@dataclass(frozen=True, slots=True)
class Left:
    """Database, key, and the world around the bot; b"": where nothing has happened yet."""

    database: bytes
    key: bytes
    world: bytes = b""

    def lay(self, folder: Path, play: Playground | None = None) -> None:
        """Begins where that run ended; nothing that is there already is written over."""
        if (folder / DATABASE).exists() or (folder / KEY).exists():
            return
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in ((folder / DATABASE, self.database), (folder / KEY, self.key)):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
        if self.world and play is not None:
            state, play.world.queue.next_id = pickle.loads(self.world)  # noqa: S301 - our own, of this process
            vars(play.world).update(state)


def leave(folder: Path, play: Playground | None = None) -> Left:
    """What a bot has left in this folder, which has ended."""
    world = b""
    if play is not None:
        state = {name: value for name, value in vars(play.world).items() if name not in RUNNING}
        world = pickle.dumps((state, play.world.queue.next_id))
    return Left((folder / DATABASE).read_bytes(), (folder / KEY).read_bytes(), world)


_first: list[Left] = []


async def first_start() -> Left:
    """A database in today's shape, and its key."""
    if not _first:
        with tempfile.TemporaryDirectory() as folder:
            settings = config.Settings(
                telegram=config.Telegram(token="1:first"),
                database=config.Database(path=Path(folder) / DATABASE),
                security=config.Security(key_file=Path(folder) / KEY),
            )
            await app.close(await app.build(settings))
            _first.append(leave(Path(folder)))
    return _first[0]
