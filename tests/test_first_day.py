"""The operator's first day, with nothing but the pages: install, mend what `check` says, serve, break, restore.

Every command is taken from docs/operations.md as it is printed there, and runs on a small machine under another user.
"""

import asyncio
import os
import re
import shutil
import signal
import tempfile
import tomllib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.exits import FINAL, Exit
from playground.server import Playground
from tests.machine import ACCOUNT, Machine
from tests.printed import ROOT, blocks, section
from tests.stage import TOKEN

PAGE = "docs/operations.md"
MOST_MIB = 120
ELSEWHERE = ["bot.storage.postgresql"]  # its driver is for who has a server
PICTURES = [  # are taken by developers, with a browser
    "playground.pictures", "playground.tale", "playground.tale_care", "playground.tale_month", "playground.visitor",
]  # fmt: skip

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root installs for another user")


@pytest.fixture
async def machine() -> AsyncIterator[Machine]:
    root = Path(tempfile.mkdtemp(prefix="entraide-"))  # pytest's own folders are closed to other users
    root.chmod(0o755)
    machine = Machine(root)
    yield machine
    await machine.end(signal.SIGKILL)
    shutil.rmtree(root)


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN)
    yield play
    await play.stop()


def lines(title: str, block: int = 0) -> list[str]:
    return blocks(section(PAGE, title))[block].splitlines()


async def all_well(machine: Machine, printed: list[str], answer: str = "") -> str:
    """Runs them one after the other; each must end well. Gives what they said."""
    said = ""
    for line in printed:
        code, words = await machine.do(line, answer)
        said += words
        assert code == 0, f"{line}\n{words}"
    return said


def write(settings: Path, section: str, **values: str) -> None:
    """As with an editor: these keys of this section, in their place."""
    text = settings.read_text()
    for key, value in values.items():
        text, found = re.subn(
            rf"(\[{section}\](?:(?!\n\[).)*?\n{key} = )[^\n]*", rf'\g<1>"{value}"', text, flags=re.DOTALL
        )
        assert found == 1, f"{section}.{key}"
    settings.write_text(text)


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


class Ana:
    """Somebody who writes to the bot."""

    def __init__(self, play: Playground) -> None:
        self.world = play.world
        self.person = play.world.person("Ana", language_code="en")

    @property
    def heard(self) -> list[str]:
        return [str(message.text) for message in self.world.seen(self.person) if message.from_bot]

    async def says(self, words: str) -> str:
        before = len(self.heard)
        self.world.say(self.person, words)
        await until(lambda: len(self.heard) > before)
        return self.heard[-1]

    async def presses(self, data: str) -> None:
        """The button with this callback data; the screen changes in its place."""
        await until(lambda: self._with(data))
        self.world.press(self.person, self._with(data), data)

    def _with(self, data: str) -> object:
        shown = [message for message in self.world.seen(self.person) if message.from_bot]
        return next(
            (m for m in reversed(shown) if any(b.callback_data == data for row in m.buttons for b in row)), None
        )

    def _starting(self, start: str) -> str:
        """The newest button whose callback data begins like this; empty while there is none."""
        shown = [b.callback_data or "" for m in self.world.seen(self.person) for row in m.buttons for b in row]
        return next((data for data in reversed(shown) if data.startswith(start)), "")

    async def signs_up(self) -> None:
        await self.says("/start")
        await self.presses("start:yes")
        await until(lambda: any("name" in words for words in self.heard))
        await self.says("Heron")
        await until(lambda: self._starting("said:keep:"))
        await self.presses(self._starting("said:keep:"))
        await until(lambda: any("Hello Heron" in words for words in self.heard))


async def test_a_person_with_nothing_but_the_pages_installs_breaks_and_restores(
    machine: Machine, play: Playground
) -> None:
    settings = machine.path("/etc/entraide/config.toml")

    await all_well(machine, lines("Install"))
    (check,) = lines("Install", 1)
    code, said = await machine.do(check)
    assert code == Exit.SETTINGS
    bad = [line for line in said.splitlines() if line.startswith("BAD")]
    assert [line for line in bad if "telegram.token is empty: ask @BotFather" in line], said
    follow(machine, settings, play)
    settings.chmod(0o600)  # of root, who copied it
    code, said = await machine.do(check)
    assert (code, len(said.splitlines()), "Permission denied" in said) == (Exit.SETTINGS, 1, True), said
    settings.chmod(0o640)
    said = await all_well(machine, [check])
    assert "BAD" not in said
    assert size(machine.path("/opt/entraide/.venv")) <= MOST_MIB

    assert await left_out(machine) == ELSEWHERE + PICTURES

    await all_well(machine, lines("Install", 2))
    ana = Ana(play)
    await ana.signs_up()
    await until(lambda: "start=claim_" in machine.journal)
    await all_well(machine, lines("Backups")[:1])

    assert await machine.end(signal.SIGKILL) == -signal.SIGKILL
    database = machine.path("/var/lib/entraide/entraide.sqlite3")
    database.write_bytes(b"a disk wrote this" * 1000)
    stop, look, restore, start = lines("Restore")
    await all_well(machine, [start])
    assert await machine.ended() in FINAL  # systemd does not start it again and again
    assert "Traceback" not in machine.journal

    await all_well(machine, [stop])
    (newest,) = re.findall(r"entraide-\S+\.sqlite3", await all_well(machine, [look]))
    restore = re.sub(r"entraide-\d+\.sqlite3", newest, restore)
    assert "1 people" in await all_well(machine, [restore], answer="y\n")
    await all_well(machine, [start])
    assert "Heron" in await ana.says("/start")

    await all_well(machine, [stop])
    database.unlink()
    await all_well(machine, [restore.replace(" -u entraide", "")], answer="y\n")  # as root, forgetting the user
    await all_well(machine, [start])
    assert "Heron" in await ana.says("/start")
    assert belongs_to_others(machine) == []
    assert await machine.end(signal.SIGTERM) == 0


def follow(machine: Machine, settings: Path, play: Playground) -> None:
    """Writes what the page says into the settings: the token, who one is, and where things are."""
    write(settings, "telegram", token=TOKEN, api_base=play.api_base)
    write(settings, "operator", name="Les Amis", contact="amis@example.org")
    (places,) = (body for body in blocks(section(PAGE, "Install"), "toml"))
    for name, values in tomllib.loads(places).items():
        write(settings, name, **{key: machine.mapped(value) for key, value in values.items()})


async def left_out(machine: Machine) -> list[str]:
    """The modules of the program that cannot be loaded with what was installed."""
    files = [path for package in ("bot", "handlers", "playground") for path in (ROOT / package).rglob("*.py")]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in files]
    loaded = sorted(name for name in names if not name.endswith("__main__"))
    script = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    try: importlib.import_module(name)\n"
        "    except Exception: print(name)"
    )
    return (await machine.python("-c", script, *loaded)).splitlines()


def size(folder: Path) -> float:
    """MiB on the disk."""
    return sum(path.lstat().st_blocks * 512 for path in folder.rglob("*")) / 1024**2


def belongs_to_others(machine: Machine) -> list[str]:
    """What the service's user does not own in its folders."""
    kept = [path for name in ("entraide", "entraide-key") for path in (machine.root / "var/lib" / name).rglob("*")]
    assert len(kept) > 5
    return [str(path) for path in kept if path.stat().st_uid != ACCOUNT]
