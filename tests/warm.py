"""Starts the command from an interpreter that has loaded it already: a process of its own like any other, in a fraction of
the time. That it starts from nothing, the tests of the command line, of installing and of the first day show."""

import asyncio
import os
import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

ROOT = Path(__file__).parents[1]

_context = get_context("forkserver")
_context.set_forkserver_preload(["bot.__main__", "tests.loaded"])


class Warm:
    """A process as `asyncio.create_subprocess_exec` gives it, as far as tests ask."""

    def __init__(self, process: ForkServerProcess, out: asyncio.StreamReader) -> None:
        assert process.pid is not None
        self.pid = process.pid
        self.stdout = self.stderr = out  # both in one
        self._process = process
        self._ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(process.sentinel, self._notice)

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    async def wait(self) -> int:
        await self._ended.wait()
        assert self._process.exitcode is not None
        return self._process.exitcode

    def send_signal(self, signal: int) -> None:
        if self._process.exitcode is not None:
            raise ProcessLookupError
        os.kill(self.pid, signal)

    def _notice(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        self._ended.set()


async def spawn(*words: str, environment: dict[str, str], stdout: bool = False) -> Warm:
    """Runs `entraide` with these words. What it says to stderr, or to both with `stdout`, is to be read."""
    here, there = os.pipe()
    said = Connection(there, readable=False)
    process = _context.Process(target=_run, args=(words, environment, said, stdout))
    process.start()
    said.close()
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(here, "rb")
    )
    return Warm(process, reader)


def _run(words: tuple[str, ...], environment: dict[str, str], said: Connection, stdout: bool) -> None:
    os.dup2(said.fileno(), 2)
    os.dup2(said.fileno() if stdout else os.open(os.devnull, os.O_WRONLY), 1)
    said.close()
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    sys.argv = ["entraide", *words]
    from bot.__main__ import main

    main(words)
