"""`entraide check`: what an operator wants to know before the bot runs."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from time import time

import telegram
from telegram.error import InvalidToken, TelegramError

from bot.app import key_or_trouble, shelf
from bot.config import Settings
from bot.domain.times import DAY, utc
from bot.storage.migrate import inspect
from bot.storage.sealing import KeyTrouble
from bot.transport import Wire

FREE_LEAST = 200 * 1024 * 1024
SKEW_MOST = 30
BACKUP_OLDEST = 2 * DAY


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    good: bool
    words: str


async def examine(settings: Settings) -> list[Finding]:
    """One finding a subject; nothing is changed."""
    return [
        Finding("settings", True, "read, every value allowed"),
        _key(settings),
        await _database(settings.database.path),
        *_backups(settings),
        _disk(settings.database.path),
        *await _telegram(settings),
    ]


def _key(settings: Settings) -> Finding:
    try:
        return Finding("key", True, key_or_trouble(settings))
    except KeyTrouble as trouble:
        return Finding("key", False, str(trouble))


async def _database(path: Path) -> Finding:
    if not path.exists():
        return Finding("database", True, f"{path} will be made at the first start")
    try:
        verdict, newer = await inspect(path)
    except Exception as trouble:
        return Finding("database", False, f"{path}: {trouble}")
    if newer:
        return Finding("database", False, f"{path} was written by a newer version ({', '.join(newer)})")
    return Finding("database", verdict == "ok", f"{path}: {verdict}, {path.stat().st_size // 1024} KiB")


def _backups(settings: Settings) -> list[Finding]:
    """The newest backup, as soon as there is something to back up."""
    if not settings.database.path.exists():
        return []
    folder, newest = shelf(settings).folder, shelf(settings).newest()
    if newest is None:
        return [
            Finding("backups", True, f"none yet in {folder}: entraide backup makes one now, the running bot at night")
        ]
    path, at = newest
    return [Finding("backups", time() - at <= BACKUP_OLDEST, f"the newest is {path}, of {utc(at):%Y-%m-%d} (UTC)")]


def _disk(path: Path) -> Finding:
    folder = next(parent for parent in [path.parent.absolute(), *path.absolute().parents] if parent.exists())
    free = shutil.disk_usage(folder).free
    return Finding("disk", free >= FREE_LEAST, f"{free // 1024**2} MiB free in {folder}")


async def _telegram(settings: Settings) -> list[Finding]:
    """The token by getMe, and the clock against the server's own Date."""
    if not settings.telegram.token:
        return [Finding("token", False, "telegram.token is empty: ask @BotFather for one")]
    wire = Wire()
    await wire.initialize()
    try:
        bot = telegram.Bot(
            settings.telegram.token,
            base_url=f"{settings.telegram.api_base}/bot",
            request=wire,
            get_updates_request=wire,
        )
        me = await bot.get_me()
        served_at = await wire.server_time(f"{settings.telegram.api_base}/")
    except InvalidToken:
        return [Finding("token", False, "Telegram does not know this token")]
    except TelegramError as trouble:
        return [Finding("token", False, f"{settings.telegram.api_base} cannot be reached: {trouble}")]
    finally:
        await wire.shutdown()
    findings = [Finding("token", True, f"@{me.username}")]
    if served_at is not None:
        skew = abs(time() - served_at)
        findings.append(Finding("clock", skew <= SKEW_MOST, f"{skew:.0f} s from Telegram's"))
    return findings
