"""A machine of an operator, in one folder: takes the commands of the documents as they are printed, and runs them there.

What the system would do is done in small: accounts are numbers, a service is a process started as its unit says. Installing
takes the packages of this environment that `requirements-run.lock` names, and no others, instead of fetching them again.
"""

import asyncio
import configparser
import os
import re
import shlex
import shutil
import signal
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

from tests.printed import ROOT, Command, read

ACCOUNT = 45_679
PLACES = re.compile(r"^/(?=opt/|etc/|var/lib/|usr/local/bin/)")
NOT_CLONED = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "pictures", "results", "build")
NOT_NEEDED = shutil.ignore_patterns("site-packages", "test", "tests", "idlelib", "tkinter", "config-*", "ensurepip")


class Machine:
    """`do` runs one printed line and gives its exit code and words; `journal` is all that the service has said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.service: asyncio.subprocess.Process | None = None
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        for place in ("opt", "etc/systemd/system", "var/lib", "usr/local/bin"):
            (root / place).mkdir(parents=True)

    def path(self, word: str) -> Path:
        """Where that is on this machine."""
        return Path(self.mapped(word))

    def mapped(self, word: str) -> str:
        return PLACES.sub(f"{self.root}/", word)

    @property
    def journal(self) -> str:
        said = self.root / "journal"
        return said.read_text() if said.exists() else ""

    async def do(self, line: str, answer: str = "") -> tuple[int, str]:
        """Gives the exit code and all that was said. `answer`: what is typed when it asks."""
        command = read(line)
        words = [self.mapped(word) for word in command.words]
        match command.program:
            case "useradd" | "daemon-reload":
                return 0, ""
            case "git":
                shutil.copytree(ROOT, words[-1], ignore=NOT_CLONED)
                return 0, ""
            case "make":
                await self._install(Path(words[2]))
                return 0, ""
            case "journalctl":
                return 0, self.journal
            case "systemctl":
                return await self._systemctl(words[1], words[-1]), ""
        return await self._run(command, words, answer)

    async def python(self, *words: str) -> str:
        """What the Python that was installed says, run by the service's user."""
        command = Command(
            "", (str(self.root / "opt/entraide/.venv/bin/python"), "-W", "error", *words), "entraide", alone=True
        )
        return (await self._run(command, list(command.words), ""))[1]

    async def _run(self, command: Command, words: list[str], answer: str) -> tuple[int, str]:
        if command.program == "entraide":
            words[0] = str(self.root / "usr/local/bin/entraide")
        if command.program == "install":
            words = [str(ACCOUNT) if word == "entraide" else word for word in words]
        account = ACCOUNT if command.user == "entraide" else 0
        process = await asyncio.create_subprocess_exec(
            *words, cwd="/", user=account, group=account, extra_groups=[], env=self.environment,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        said, _ = await process.communicate(answer.encode())
        return process.returncode or 0, said.decode()

    # The service

    async def _systemctl(self, verb: str, service: str) -> int:
        if verb in ("stop", "restart"):
            await self.end(signal.SIGTERM)
        if verb in ("start", "restart", "enable"):
            await self._start(self.root / "etc/systemd/system" / f"{service}.service")
        return 0

    async def _start(self, unit: Path) -> None:
        """As its unit says: the program, its user, its folders and who may read what it makes."""
        lines = configparser.ConfigParser(strict=False, interpolation=None)
        lines.optionxform = str  # type: ignore[assignment, method-assign]
        lines.read(unit)
        said = lines["Service"]
        for name in said["StateDirectory"].split():
            folder = self.root / "var/lib" / name
            folder.mkdir(exist_ok=True)
            folder.chmod(int(said["StateDirectoryMode"], 8))
            os.chown(folder, ACCOUNT, ACCOUNT)
        assert said["User"] == said["Group"] == "entraide"
        words = [self.mapped(word) for word in said["ExecStart"].split()]
        with (self.root / "journal").open("ab") as journal:
            self.service = await asyncio.create_subprocess_exec(
                *words, cwd=self.mapped(said["WorkingDirectory"] + "/"), user=ACCOUNT, group=ACCOUNT, extra_groups=[],
                umask=int(said["UMask"], 8), env=self.environment, stdout=journal, stderr=journal,
            )  # fmt: skip

    async def end(self, number: int) -> int | None:
        """Sends it this signal and waits for its end. Gives its exit code; None when it does not run."""
        if self.service is None:
            return None
        if self.service.returncode is None:
            self.service.send_signal(number)
        return await self.service.wait()

    async def ended(self) -> int:
        """Waits until it ends of itself; its exit code."""
        assert self.service is not None
        return await self.service.wait()

    # Installing

    async def _install(self, tree: Path) -> None:
        await self._must(str(await self._python()), "-m", "venv", "--without-pip", str(tree / ".venv"))
        packages = tree / ".venv/lib" / Path(sysconfig.get_path("purelib")).parent.name / "site-packages"
        for name in re.findall(r"^([\w.-]+)==", (tree / "requirements-run.lock").read_text(), re.MULTILINE):
            link_package(name, packages)
        python = str(tree / ".venv/bin/python")
        pip = (
            sys.executable,
            "-m",
            "pip",
            "--python",
            python,
            "--disable-pip-version-check",
            "install",
            "--quiet",
            "--no-index",
        )
        await self._must(*pip, "--no-deps", "--no-build-isolation", str(tree))
        shutil.rmtree(tree / "build")
        (trim,) = re.findall(r"^\t(find .*)$", (tree / "Makefile").read_text(), re.MULTILINE)
        await self._must("env", "-C", str(tree), *shlex.split(trim))

    async def _python(self) -> Path:
        """A Python that the service's user may run, too: one in somebody's home is brought here first."""
        own = Path(sys.base_prefix)
        if all(folder.stat().st_mode & 0o001 for folder in (own, *own.resolve().parents)):
            return own / "bin" / Path(sys.executable).resolve().name
        here = self.root / "opt/python"
        library = Path(sysconfig.get_path("stdlib")).relative_to(own)
        shutil.copytree(own / library, here / library, ignore=NOT_NEEDED, copy_function=link)
        (here / "bin").mkdir()
        for shared in (own / "lib").glob("libpython*.so*"):
            link(shared, here / "lib" / shared.name)
        self.environment["LD_LIBRARY_PATH"] = str(here / "lib")
        return Path(link(Path(sys.executable).resolve(), here / "bin" / Path(sys.executable).resolve().name))

    async def _must(self, *words: str) -> None:
        process = await asyncio.create_subprocess_exec(
            *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        said, _ = await process.communicate()
        assert process.returncode == 0, said.decode()


def link_package(name: str, packages: Path) -> None:
    """The files of a package of this environment, in that folder."""
    for file in distribution(name).files or ():
        if ".." not in file.parts and Path(str(file.locate())).exists():
            target = packages / file
            target.parent.mkdir(parents=True, exist_ok=True)
            link(Path(str(file.locate())), target)


def link(source: str | Path, target: str | Path) -> str:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)
    return str(target)
