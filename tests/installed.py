"""Whether the wheel, put into a fresh environment, gives a program that works: `make installed`.

For each Python: what running needs by its lock, the wheel, then `entraide demo` and `entraide run` in an empty folder, each
until it has answered. Needs the package index; without names, it takes the oldest and the newest
Python that are supported and found here.
"""

import asyncio
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import aiohttp

from playground.process import CONFIG
from playground.server import Playground
from tests.printed import ROOT
from tests.stage import TOKEN

LOCK = ROOT / "requirements-run.lock"
VERSIONS = [f"3.{minor}" for minor in range(11, 14)]  # uvloop, cryptography and pyreqwest have wheels for all of them
PATIENCE = 60  # seconds, on a busy machine


def pythons() -> list[str]:
    """The oldest and the newest that are here."""
    found = [path for version in VERSIONS if (path := interpreter(version))]
    return list(dict.fromkeys((found[0], found[-1]))) if found else [sys.executable]


def interpreter(version: str) -> str | None:
    """Where this version of Python is; pyenv keeps those that are not chosen out of the way."""
    candidates = [shutil.which(f"python{version}")]
    if pyenv := shutil.which("pyenv"):
        root = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=True).stdout.strip()
        candidates += [str(path) for path in sorted(Path(root).glob(f"versions/{version}.*/bin/python"))]
    for path in filter(None, candidates):
        if said(path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])", check=False) == version:
            return path
    return None


def said(*command: str, check: bool = True, cwd: Path | None = None) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=check, cwd=cwd).stdout.strip()


def build(source: Path, folder: Path) -> Path:
    """The wheel of the tree in `source`, in this folder."""
    words = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"
    return folder / said(sys.executable, "-c", words, str(folder), cwd=source).splitlines()[-1]


def copy(folder: Path) -> Path:
    """What is in the tree, copied, so that building leaves nothing beside it."""
    ignored = shutil.ignore_patterns(".*", "tests", "benchmarks", "build", "*.egg-info")
    return shutil.copytree(ROOT, folder, ignore=ignored)


def install(python: str, made: Path, folder: Path) -> Path:
    """A fresh environment with the wheel; its folder of programs."""
    said(python, "-m", "venv", str(folder))
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    said(*pip, "--only-binary", ":all:", "--require-hashes", "-r", str(LOCK))
    said(*pip, "--no-deps", str(made))
    return folder / "bin"


async def demo(programs: Path, folder: Path) -> None:
    """The page is there, and it ends when it is told to."""
    process = await asyncio.create_subprocess_exec(
        programs / "entraide", "demo", "--no-open", "--port", "0", cwd=folder, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
            while not (found := re.search(rb"http://[\d.]+:\d+", await process.stdout.readline())):
                assert not process.stdout.at_eof()
            async with session.get(found[0].decode() + "/") as page:
                assert (page.status, "Entraide" in await page.text()) == (200, True)
    finally:
        process.send_signal(signal.SIGINT)
    assert await process.wait() == 0


async def run(programs: Path, folder: Path) -> None:
    """Somebody writes /start and is welcomed; told to stop, it ends well."""
    play = await Playground.start(token=TOKEN)
    config = folder / "config.toml"
    config.write_text(CONFIG.format(token=TOKEN, api_base=play.api_base, folder=folder, telegram=""))
    process = await asyncio.create_subprocess_exec(
        programs / "entraide", "run", "--config", config, cwd=folder, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        ana = play.world.person("Ana", language_code="en")
        play.world.say(ana, "/start")
        async with asyncio.timeout(PATIENCE):
            while not any(message.from_bot for message in play.world.seen(ana)):
                assert process.returncode is None
                await asyncio.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
        await play.stop()


def main(*names: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = build(copy(folder / "source"), folder)
        for number, python in enumerate(names or pythons()):
            programs = install(python, made, folder / f"environment-{number}")
            for each in (demo, run):
                empty = folder / f"{each.__name__}-{number}"
                empty.mkdir()
                asyncio.run(each(programs, empty))
            sys.stdout.write(f"{said(str(programs / 'python'), '--version')}: demo and run work from the wheel.\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
