"""What must be so before the bot runs: `entraide run` goes through it and stops, `entraide check` goes through it and tells.

Nothing is changed: what the start would make is only looked at.
"""

import errno
import os
import socket
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from time import time

from bot.config import Settings
from bot.exits import Exit
from bot.files import Locked, is_served, shelf
from bot.storage.database import plainly
from bot.storage.errors import StorageDown, StorageError
from bot.storage.migrate import Foreign, TooNew, holds_something, inspect
from bot.storage.sealing import KeyTrouble, Seal, read_key
from bot.wire.conflict import TakenOver
from bot.wire.polling import BadToken

CLOCKS_APART = 5  # seconds; leases are told by these clocks (bot/wire/leases.py)
BESIDE = ("", ".lock", ".underway", "-wal", "-shm")  # the files of a database
# What does not go by itself: rights, and paths that lead nowhere.
LASTING = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG,
}  # fmt: skip
WRONG_TOKEN = "Telegram does not know this token: check telegram.token"  # noqa: S105 - no token


class Bad(Exception):
    """What was tried does not work; says why."""

    def __init__(self, words: str, code: Exit = Exit.SETTINGS) -> None:
        super().__init__(words)
        self.code = code


@dataclass(frozen=True, slots=True)
class Trial:
    """`tries` returns a line, or None when there is nothing to say; raises whatever stops it."""

    what: str
    tries: Callable[[Settings], Awaitable[str | None]]


def verdict(trouble: Exception, settings: Settings) -> tuple[str, Exit]:
    """What stopped a start or a trial, in one line of plain words, and the exit code for it."""
    words, code = str(trouble), Exit.SETTINGS
    if isinstance(trouble, Bad):
        code = trouble.code
    elif isinstance(trouble, Locked):
        code = Exit.NOT_NOW
    elif isinstance(trouble, TakenOver):
        code = Exit.TAKEN
    elif isinstance(trouble, BadToken):
        words = WRONG_TOKEN
    elif isinstance(trouble, StorageError):
        words = f"the database {plainly(settings.database.where)} cannot be used: {trouble}"
        code = Exit.NOT_NOW if isinstance(trouble, StorageDown) and not trouble.lasting else Exit.SETTINGS
    elif isinstance(trouble, OSError):
        words = f"{trouble.filename or 'the network'} cannot be used: {trouble.strerror or trouble}"
        code = Exit.SETTINGS if trouble.errno in LASTING else Exit.NOT_NOW
    elif not isinstance(trouble, (KeyTrouble, TooNew, Foreign)):
        words, code = f"a bug: {type(trouble).__name__}", Exit.BUG
    return " ".join(words.split()), code


async def _operator(settings: Settings) -> None:
    if not settings.operator.name or not settings.operator.contact:
        raise Bad("operator.name and operator.contact are not both set: people read them before they agree to anything")


async def _token(settings: Settings) -> None:
    if not settings.telegram.token:
        raise Bad(
            "telegram.token is empty: ask @BotFather for one, then set it in the file or in ENTRAIDE_TELEGRAM_TOKEN"
        )


async def _key(settings: Settings) -> str:
    path = settings.security.key_file
    if path.exists():
        _must_be_file(path, "security.key_file")
        read_key(path)
        return f"{path}, mode {path.stat().st_mode & 0o777:o}"
    if await _is_sealed(settings):
        read_key(path)  # says what to do
    _can_make(path)
    return f"{path} will be made at the first start"


async def _is_sealed(settings: Settings) -> bool:
    """Whether there is a database that wants its key. What is wrong with the database is told of the database."""
    try:
        return await holds_something(settings.database.where)
    except (StorageError, TooNew, Foreign, OSError):
        return False


async def _database(settings: Settings) -> str:
    path = settings.database.path
    if settings.database.url:
        _can_make(path)  # the files of this machine stand beside it
        await inspect(settings.database.where, seal_of(settings))
        return f"{plainly(settings.database.where)}, {await told_of(settings.database.url)}"
    if path.exists():
        _must_be_file(path, "database.path")
    _can_make(path)
    if not path.exists():
        return f"{path} will be made at the first start"
    for side in BESIDE:
        beside = Path(f"{path}{side}")
        if beside.exists():
            os.close(os.open(beside, os.O_RDWR))
    if await holds_something(path):
        await inspect(path, seal_of(settings))
    return f"{path}, {path.stat().st_size // 1024} KiB{', a bot serves with it now' if is_served(path) else ''}"


async def told_of(address: str) -> str:
    """A server, in a line."""
    from bot.storage import postgresql  # its driver is loaded where it is used only

    server = await postgresql.look_at(address)
    if (apart := abs(time() - server.now)) > CLOCKS_APART:
        raise Bad(f"the clock of this machine is {apart:.0f} s from the one of the database server: let NTP set both")
    return f"PostgreSQL {server.version}, {server.kib} KiB{', a bot serves with it now' if server.served else ''}"


async def _backups(settings: Settings) -> None:
    _can_make(shelf(settings).ended_list)


async def _port(settings: Settings) -> str | None:
    if settings.telegram.mode != "webhook" or is_served(settings.database.path):
        return None
    return _can_listen("telegram.webhook_listen", *settings.telegram.webhook_listen)


async def _metrics(settings: Settings) -> str | None:
    if not settings.metrics.listen:
        return None
    host, port = settings.metrics.listen
    if not settings.metrics.beyond_loopback and not _loopback(host, port):
        raise Bad(
            f"metrics.listen: {host} can be reached from elsewhere, and whoever asks there is told: take 127.0.0.1, or set"
            " metrics.beyond_loopback = true where only you can reach it"
        )
    return None if is_served(settings.database.path) else _can_listen("metrics.listen", host, port)


async def _web(settings: Settings) -> str | None:
    if not settings.web.listen or is_served(settings.database.path):
        return None
    return f"{_can_listen('web.listen', *settings.web.listen)}, calendars come by {settings.web.public_url}"


def _loopback(host: str, port: int) -> bool:
    with suppress(OSError):  # a host that is none is told of when it is listened on
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return all(ip_address(address[0]).is_loopback for *_, address in found)
    return True


def _can_listen(setting: str, host: str, port: int) -> str:
    try:
        for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            with socket.socket(family, kind, protocol) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
                probe.listen()
    except OSError as trouble:
        words = f"{setting}: {host}:{port} cannot be listened on: {trouble.strerror}"
        raise Bad(words, Exit.NOT_NOW if trouble.errno == errno.EADDRINUSE else Exit.SETTINGS) from trouble
    return f"{host}:{port} is free"


TRIALS = (
    Trial("operator", _operator),
    Trial("token", _token),
    Trial("key", _key),
    Trial("database", _database),
    Trial("backups", _backups),
    Trial("port", _port),
    Trial("metrics", _metrics),
    Trial("web", _web),
)


async def try_all(settings: Settings) -> None:
    """Raises what `verdict` understands at the first that does not work."""
    for trial in TRIALS:
        await trial.tries(settings)


def _must_be_file(path: Path, setting: str) -> None:
    if not path.is_file():
        raise Bad(f"{setting}: {path} is no file")


def _can_make(path: Path) -> None:
    """A file, with the folders it needs: tried with one that has no name and leaves nothing."""
    folder = nearest_folder(path)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as trouble:
        code = Exit.SETTINGS if trouble.errno in LASTING else Exit.NOT_NOW
        raise Bad(f"no file can be made in {path.absolute().parent}: {trouble.strerror}", code) from trouble


def nearest_folder(path: Path) -> Path:
    """The one the file is in, or the last on the way there that exists."""
    for at in (path.absolute(), *path.absolute().parents):
        if at.is_symlink() and not at.exists():
            raise Bad(f"{at} is a link that leads nowhere")
        if at != path.absolute() and at.exists():
            return at
    return Path("/")


def seal_of(settings: Settings) -> Seal | None:
    """None when the key is bad: that is told of the key."""
    try:
        return Seal(read_key(settings.security.key_file))
    except KeyTrouble:
        return None
