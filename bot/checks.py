"""`entraide check`: what a start tries, and what only needs a look, a line each. Nothing is changed."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from time import time

import msgspec

from bot.config import Settings, Telegram
from bot.domain.times import DAY, utc
from bot.exits import Exit
from bot.files import shelf
from bot.storage.errors import StorageError
from bot.storage.migrate import damage, holds_something, is_searched, peek
from bot.told import told_mark
from bot.trials import TRIALS, WRONG_TOKEN, Bad, Trial, nearest_folder, seal_of, verdict
from bot.wire.conflict import CALLED_ELSEWHERE
from bot.wire.gateway import Attempt, Call, Gateway, Later, Moved, Sent
from bot.wire.incoming import User
from bot.wire.publishing import ADDRESSES, called_at
from bot.wire.transport import Lost, Unsent, transport

FREE_LEAST = 200 * 1024 * 1024
SKEW_MOST = 30
BACKUP_OLDEST = 2 * DAY
# What a standby server may lack: two pieces of the log, since who keeps whole ones only lacks one; some 12,000 updates.
BEHIND_MOST_KIB = 32 * 1024
NOT_INLINE = "a group has its meetings found in other chats, where @BotFather has not been told so: /setinline"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how a start would end because of it, and a line about it."""

    what: str
    code: Exit
    words: str


async def _pages(settings: Settings) -> None:
    path = settings.database.path
    if not settings.database.url and await holds_something(path) and (found := await damage(path)):
        raise Bad(f"{path} is damaged: {found}", Exit.LOOK)


async def _newest_backup(settings: Settings) -> str | None:
    """As soon as there is something to back up."""
    if not await holds_something(settings.database.where):
        return None
    if settings.database.url:
        return await _copies(settings)
    folder, newest = shelf(settings).folder, shelf(settings).newest()
    if newest is None:
        return f"none yet in {folder}: entraide backup makes one now, the running bot at night"
    path, at = newest
    words = f"the newest is {path}, of {utc(at):%Y-%m-%d} (UTC)"
    if time() - at > BACKUP_OLDEST:
        raise Bad(words, Exit.LOOK)
    return words


async def _copies(settings: Settings) -> str:
    """On PostgreSQL copies are its server's, or pg_dump's: what is known of them."""
    from bot.storage import postgresql  # its driver is loaded where it is used only

    server = await postgresql.look_at(settings.database.url)
    dumps = [(path.stat().st_mtime, path) for path in shelf(settings).folder.glob("*.dump")]
    said = [f"the newest dump is {path}, of {utc(int(at)):%Y-%m-%d} (UTC)" for at, path in sorted(dumps)[-1:]]
    if server.archived_at is not None:
        said.append(f"the log was archived last at {utc(server.archived_at):%Y-%m-%d %H:%M} (UTC)")
    behind = server.behind_kib
    if server.standbys:
        far = "we are not told how far behind (GRANT pg_monitor)" if behind is None else f"{behind} KiB behind"
        said.append(f"standby servers: {server.standbys}, {far}")
    words = "; ".join(said)
    if server.archiving_fails:
        raise Bad(f"{words}; archiving the log fails: look at the server's own log", Exit.LOOK)
    if behind is not None and behind > BEHIND_MOST_KIB:
        raise Bad(f"{words}: too far, all of that would be lost with this server", Exit.LOOK)
    if server.away:
        raise Bad(
            "; ".join([*said, f"standby servers away: {server.away}, and the disk fills with the log they want"]),
            Exit.LOOK,
        )
    copied = [at for at, _ in dumps] + [server.archived_at or 0]
    if behind is None and time() - max(copied) > BACKUP_OLDEST:
        found = words or f"there is no dump in {shelf(settings).folder}, no archive of the log, no standby server"
        raise Bad(f"{found}: see docs/operations.md, On PostgreSQL", Exit.LOOK)
    return words


async def _disk(settings: Settings) -> str:
    folder = nearest_folder(settings.database.path)
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
    async with transport(settings.telegram.transport) as wire:
        gateway = Gateway(wire, base, settings.telegram.token)
        named, called = await gateway.deliver(Call("getMe", {})), await gateway.deliver(Call("getWebhookInfo", {}))
        with suppress(Lost, Unsent):
            served_at = await wire.server_time(f"{base}/")
    findings = [_token_of(named, settings.telegram)]
    if isinstance(called, Sent) and await _is_elsewhere(called.result, settings):
        findings.append(Finding("webhook", Exit.TAKEN, CALLED_ELSEWHERE))
    if isinstance(named, Sent) and not _is_inline(named.result) and await _is_searched(settings):
        findings.append(Finding("inline", Exit.LOOK, NOT_INLINE))
    if served_at is not None:
        skew = abs(time() - served_at)
        code = Exit.STOPPED if skew <= SKEW_MOST else Exit.LOOK
        findings.append(Finding("clock", code, f"{skew:.0f} s from Telegram's"))
    return findings


def _token_of(named: Attempt, told: Telegram) -> Finding:
    base = told.api_base
    if isinstance(named, Later) and named.why == "token":
        return Finding("token", Exit.SETTINGS, WRONG_TOKEN)
    if not isinstance(named, Sent):
        why = named.why if isinstance(named, Later) else "" if isinstance(named, Moved) else named.reason
        return Finding("token", Exit.LOOK, f"{base} does not answer as it should: {why}")
    try:
        name = msgspec.convert(named.result, User).username
        return Finding("token", Exit.STOPPED, f"@{name}, over {told.transport}")
    except msgspec.ValidationError as trouble:
        return Finding("token", Exit.LOOK, f"{base} is no Bot API server: {trouble}")


def _is_inline(me: object) -> bool:
    """Whether the bot may be asked in any chat, in the words of getMe."""
    return isinstance(me, dict) and me.get("supports_inline_queries") is True


async def _is_searched(settings: Settings) -> bool:
    """Whether a group wants that. Of a database that cannot be read, or is of an earlier version, something else is said."""
    where = settings.database.where
    with suppress(StorageError):
        return await holds_something(where) and await is_searched(where)
    return False


async def _is_elsewhere(info: object, settings: Settings) -> bool:
    """Whether Telegram calls an address that was never set from here."""
    called, seal, path = called_at(info), seal_of(settings), settings.database.where
    if not called or called == settings.telegram.webhook_url:
        return False
    if seal is None or not await holds_something(path):
        return True
    mark = told_mark(seal, settings.telegram.token, called)
    return mark not in (await peek(path, f"told:{ADDRESSES}") or "").split()
