"""What must be so before the bot runs: `entraide run` tries it and stops, `entraide check` tries it and tells.

Nothing is changed: what the start would make is only looked at.
"""

import errno
import os
import shutil
import socket
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import time

import msgspec

from bot.app import Locked, is_served, shelf, told_mark
from bot.config import Settings
from bot.domain.times import DAY, utc
from bot.exits import Exit
from bot.gateway import Call, Gateway, Later, Moved, Outcome, Sent
from bot.incoming import User
from bot.intake import BadToken
from bot.publishing import ADDRESSES, called_at
from bot.standing import CALLED_ELSEWHERE, TakenOver
from bot.storage.migrate import Foreign, TooNew, damage, inspect, peek
from bot.storage.sealing import KeyTrouble, Seal, read_key
from bot.transport import Lost, Unsent, Wire

FREE_LEAST = 200 * 1024 * 1024
SKEW_MOST = 30
BACKUP_OLDEST = 2 * DAY
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
class Finding:
    """What was looked at, how a start would end because of it, and a line about it."""

    what: str
    code: Exit
    words: str


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
    elif isinstance(trouble, sqlite3.Error):
        words = f"the database {settings.database.path} cannot be used: {trouble}"
        code = Exit.NOT_NOW if isinstance(trouble, sqlite3.OperationalError) else Exit.SETTINGS
    elif isinstance(trouble, OSError):
        words = f"{trouble.filename or 'the network'} cannot be used: {trouble.strerror or trouble}"
        code = Exit.SETTINGS if trouble.errno in LASTING else Exit.NOT_NOW
    elif not isinstance(trouble, (KeyTrouble, TooNew, Foreign)):
        words, code = f"a bug: {type(trouble).__name__}", Exit.BUG
    return " ".join(words.split()), code


# What `run` tries, in its order


async def _operator(settings: Settings) -> None:
    if not settings.operator.name or not settings.operator.contact:
        raise Bad("operator.name and operator.contact are not both set: people read them before they agree to anything")


async def _token(settings: Settings) -> None:
    if not settings.telegram.token:
        raise Bad(
            "telegram.token is empty: ask @BotFather for one, then set it in the file or in ENTRAIDE_TELEGRAM_TOKEN"
        )


async def _key(settings: Settings) -> str:
    path, database = settings.security.key_file, settings.database.path
    if path.exists():
        _must_be_file(path, "security.key_file")
        read_key(path)
        return f"{path}, mode {path.stat().st_mode & 0o777:o}"
    if _holds_something(database):
        read_key(path)  # says what to do
    _can_make(path)
    return f"{path} will be made at the first start"


async def _database(settings: Settings) -> str:
    path = settings.database.path
    if path.exists():
        _must_be_file(path, "database.path")
    _can_make(path)
    if not path.exists():
        return f"{path} will be made at the first start"
    for side in BESIDE:
        beside = Path(f"{path}{side}")
        if beside.exists():
            os.close(os.open(beside, os.O_RDWR))
    if _holds_something(path):
        await inspect(path, _seal(settings))
    return f"{path}, {path.stat().st_size // 1024} KiB{', a bot serves with it now' if is_served(path) else ''}"


async def _backups(settings: Settings) -> None:
    _can_make(shelf(settings).ended_list)


async def _port(settings: Settings) -> str | None:
    if settings.telegram.mode != "webhook" or is_served(settings.database.path):
        return None
    host, port = settings.telegram.webhook_listen
    try:
        for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            with socket.socket(family, kind, protocol) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
                probe.listen()
    except OSError as trouble:
        words = f"telegram.webhook_listen: {host}:{port} cannot be listened on: {trouble.strerror}"
        raise Bad(words, Exit.NOT_NOW if trouble.errno == errno.EADDRINUSE else Exit.SETTINGS) from trouble
    return f"{host}:{port} is free"


TRIALS = (
    Trial("operator", _operator),
    Trial("token", _token),
    Trial("key", _key),
    Trial("database", _database),
    Trial("backups", _backups),
    Trial("port", _port),
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
    folder = _nearest_folder(path)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as trouble:
        code = Exit.SETTINGS if trouble.errno in LASTING else Exit.NOT_NOW
        raise Bad(f"no file can be made in {path.absolute().parent}: {trouble.strerror}", code) from trouble


def _nearest_folder(path: Path) -> Path:
    """The one the file is in, or the last on the way there that exists."""
    for at in (path.absolute(), *path.absolute().parents):
        if at.is_symlink() and not at.exists():
            raise Bad(f"{at} is a link that leads nowhere")
        if at != path.absolute() and at.exists():
            return at
    return Path("/")


def _holds_something(database: Path) -> bool:
    return database.is_file() and database.stat().st_size > 0


def _seal(settings: Settings) -> Seal | None:
    """None when the key is bad: that is told of the key."""
    try:
        return Seal(read_key(settings.security.key_file))
    except KeyTrouble:
        return None


# What only `check` looks at: the bot would start all the same


async def _pages(settings: Settings) -> None:
    path = settings.database.path
    if _holds_something(path) and (found := await damage(path)):
        raise Bad(f"{path} is damaged: {found}", Exit.LOOK)


async def _newest_backup(settings: Settings) -> str | None:
    """As soon as there is something to back up."""
    if not _holds_something(settings.database.path):
        return None
    folder, newest = shelf(settings).folder, shelf(settings).newest()
    if newest is None:
        return f"none yet in {folder}: entraide backup makes one now, the running bot at night"
    path, at = newest
    words = f"the newest is {path}, of {utc(at):%Y-%m-%d} (UTC)"
    if time() - at > BACKUP_OLDEST:
        raise Bad(words, Exit.LOOK)
    return words


async def _disk(settings: Settings) -> str:
    folder = _nearest_folder(settings.database.path)
    free = shutil.disk_usage(folder).free
    words = f"{free // 1024**2} MiB free in {folder}"
    if free < FREE_LEAST:
        raise Bad(words, Exit.LOOK)
    return words


LOOKS = (Trial("database", _pages), Trial("backups", _newest_backup), Trial("disk", _disk))


async def examine(settings: Settings) -> list[Finding]:
    """One finding a subject."""
    findings = [Finding("settings", Exit.STOPPED, "read, every value allowed")]
    for trial in (*TRIALS, *LOOKS):
        if any(found.what == trial.what and found.code for found in findings):
            continue  # it is said already
        try:
            words = await trial.tries(settings)
        except Exception as trouble:
            words, code = verdict(trouble, settings)
            findings.append(Finding(trial.what, code, words))
        else:
            findings += [Finding(trial.what, Exit.STOPPED, words)] if words else []
    return findings + (await _telegram(settings) if settings.telegram.token else [])


async def _telegram(settings: Settings) -> list[Finding]:
    """The token by getMe, whom Telegram calls, and the clock against the server's own Date."""
    base, served_at = settings.telegram.api_base, None
    async with Wire() as wire:
        gateway = Gateway(wire, base, settings.telegram.token)
        named, called = await gateway.deliver(Call("getMe", {})), await gateway.deliver(Call("getWebhookInfo", {}))
        with suppress(Lost, Unsent):
            served_at = await wire.server_time(f"{base}/")
    findings = [_token_of(named, base)]
    if isinstance(called, Sent) and await _is_elsewhere(called.result, settings):
        findings.append(Finding("webhook", Exit.TAKEN, CALLED_ELSEWHERE))
    if served_at is not None:
        skew = abs(time() - served_at)
        code = Exit.STOPPED if skew <= SKEW_MOST else Exit.LOOK
        findings.append(Finding("clock", code, f"{skew:.0f} s from Telegram's"))
    return findings


def _token_of(named: Outcome, base: str) -> Finding:
    if isinstance(named, Later) and named.why == "token":
        return Finding("token", Exit.SETTINGS, WRONG_TOKEN)
    if not isinstance(named, Sent):
        why = named.why if isinstance(named, Later) else "" if isinstance(named, Moved) else named.reason
        return Finding("token", Exit.LOOK, f"{base} does not answer as it should: {why}")
    try:
        return Finding("token", Exit.STOPPED, f"@{msgspec.convert(named.result, User).username}")
    except msgspec.ValidationError as trouble:
        return Finding("token", Exit.LOOK, f"{base} is no Bot API server: {trouble}")


async def _is_elsewhere(info: object, settings: Settings) -> bool:
    """Whether Telegram calls an address that was never set from here."""
    called, seal, path = called_at(info), _seal(settings), settings.database.path
    if not called or called == settings.telegram.webhook_url:
        return False
    if seal is None or not _holds_something(path):
        return True
    mark = told_mark(seal, settings.telegram.token, called)
    return mark not in (await peek(path, f"told:{ADDRESSES}") or "").split()
