"""The command line: run, check, backup, restore, move, letters, verify, demo."""

import asyncio
import errno
import logging
import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

import click
import uvloop

from bot import elsewhere, logs, troubled, verifying
from bot.app import build
from bot.checks import examine
from bot.clock import SystemClock
from bot.config import BadSetting, Settings, load
from bot.credentials.attestation import BYTES_MOST, Attestation
from bot.credentials.sd_jwt import Unproved
from bot.domain.times import utc
from bot.exits import Exit
from bot.files import Locked, lock, shelf
from bot.running import run
from bot.services.keeping.backups import TROUBLES, known_steps
from bot.services.keeping.restoring import Prepared, prepare
from bot.storage import backups
from bot.storage.migrate import Foreign, TooNew
from bot.storage.moving import NotMoved
from bot.storage.sealing import Seal, read_key
from bot.trials import try_all, verdict

life = logging.getLogger(logs.LIFE)

DEFAULT_CONFIG = Path("config.toml")

config_option = click.option(
    "--config",
    "config",
    type=click.Path(path_type=Path, readable=False),  # where it cannot be read, that is told as a bad setting is
    default=DEFAULT_CONFIG,
    show_default=True,
    help="The settings file.",
)


class _Plainly(click.Group):
    """Whatever a command is not let touch is told in one line."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except OSError as trouble:
            if trouble.errno == errno.EPIPE:  # nobody reads on: click knows what to do
                raise
            words, code = verdict(trouble, Settings())
            _tell(words)
            _end(code)


@click.group(cls=_Plainly, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="entraide", prog_name="entraide")
def main() -> None:
    """A Telegram bot for peer support and mutual aid groups."""


@main.command("run")
@config_option
def run_command(config: Path) -> None:
    """Serve, until SIGTERM or Ctrl-C."""
    settings = _settings(config, logged=True)
    clock = SystemClock(settings.clock.offset_file)
    logs.start(settings.log.level, settings.log.format, clock.now)

    async def serve() -> None:
        await try_all(settings)
        life.info("start", extra={"version": version("entraide"), "mode": settings.telegram.mode})
        await run(await build(settings, clock), _say_ready, _say_unclaimed)

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve())
    except Exception as trouble:
        why, code = verdict(trouble, settings)
        bug = logs.without_words(trouble) if code is Exit.BUG else None
        life.error("stop", extra={"code": int(code), "why": why}, exc_info=bug)
    else:
        code = Exit.STOPPED
        life.info("stop", extra={"code": int(code), "why": "as asked"})
    _end(code)


@main.command("check")
@config_option
def check_command(config: Path) -> None:
    """Try what a start tries, and look at database, backups, disk, clock and token: a line each.

    Ends as a start would, or with 3 when only something needs a look.
    """
    settings = _settings(config)
    findings = asyncio.run(examine(settings))
    for finding in findings:
        click.echo(f"{'BAD ' if finding.code else 'ok  '} {finding.what}: {finding.words}")
    bad = [finding.code for finding in findings if finding.code]
    _end(next((code for code in bad if code is not Exit.LOOK), Exit.LOOK if bad else Exit.STOPPED))


@main.command("backup")
@click.argument("target", type=click.Path(path_type=Path), required=False)
@config_option
def backup_command(target: Path | None, config: Path) -> None:
    """Copy the database, while the bot serves or not, and check the copy.

    TARGET is a new file, or a folder; without it the folder of the nightly backups.
    """
    settings = _settings(config)
    if settings.database.url:
        _stop(elsewhere.DUMP)
    database, own, now = settings.database.path, shelf(settings), _now(settings)
    target = own.at(now) if target is None else target / own.at(now).name if target.is_dir() else target
    if not database.exists():
        _stop(f"there is no database {database} yet")
    if target.exists():
        _stop(f"{target} is there already: a backup never takes the place of another file")
    click.echo(f"Copying {database} and checking the copy ...")
    try:
        size = backups.make(database, target, Seal(read_key(settings.security.key_file)), known_steps())
    except TROUBLES as trouble:
        _stop(f"no backup was made: {trouble}")
    else:
        click.echo(f"{target} is whole and opens with the key: {_size(size)}.")
        click.echo(
            f"The key {settings.security.key_file} is NOT in it, and without the key nobody can read it: "
            "keep a copy of the key somewhere else."
        )


@main.command("restore")
@click.argument("backup", type=click.Path(path_type=Path), required=False)
@click.option("--yes", is_flag=True, help="Do not ask: for scripts.")
@config_option
def restore_command(backup: Path | None, yes: bool, config: Path) -> None:
    """Put a backup in the place of the database. The bot must be stopped; what is there now is kept.

    On PostgreSQL, without BACKUP: make what pg_restore has put back fit for today.
    """
    settings = _settings(config)
    if (backup is None) is not bool(settings.database.url):
        _stop(elsewhere.DUMP if backup else "say which backup")
    try:
        if backup is None:
            _say(elsewhere.restored(settings, _now(settings)))
            return
        _beginning(backup)
        with lock(settings.database.path):
            click.echo(f"Checking {backup} ...")
            seal = Seal(read_key(settings.security.key_file))
            prepared = asyncio.run(prepare(shelf(settings), backup, seal, _now(settings)))
            _put_in_place(prepared, yes, settings)
    except (Locked, TooNew, *TROUBLES) as trouble:
        _stop(f"nothing was restored: {trouble}")


@main.command("move")
@click.option("--to", "target", required=True, help="postgresql://user:password@host/name, or the path of a new file.")
@config_option
def move_command(target: str, config: Path) -> None:
    """Bring everything into another database, of another engine too. The bot must be stopped; nothing here is changed."""
    settings = _settings(config)
    try:
        _say(elsewhere.moved(settings, elsewhere.place(target)))
    except (Locked, NotMoved, TooNew, Foreign, *TROUBLES) as trouble:
        _stop(f"nothing was moved: {trouble}")


def _say(lines: list[str]) -> None:
    for line in lines:
        click.echo(line)


@main.command("letters")
@click.option("--let-go", "going", is_flag=True, help="Take them back: they are never said.")
@config_option
def letters_command(going: bool, config: Path) -> None:
    """Tell which letters wait because of an error of the bot. They are tried again every 15 minutes, by the next version too."""
    settings = _with_database(config)
    now = _now(settings)
    try:
        lines = asyncio.run(troubled.listed(settings, now))
        for line in lines:
            click.echo(line)
        click.echo(
            f"{len(lines)} wait because of an error of the bot." if lines else "No letter waits because of an error."
        )
        if going and lines:
            gone = asyncio.run(troubled.let_go(settings, now))
            click.echo(f"{gone} were let go; whoever waits for one learns that it does not arrive.")
    except TROUBLES as trouble:
        _stop(f"the letters cannot be read: {trouble}")


@main.command("verify")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--by", "by", metavar="KEY", help="Look with this public key, as --key prints it where it was signed.")
@click.option("--key", "keys", is_flag=True, help="Print the public keys that sign here, and their names.")
@click.option(
    "--distrust", metavar="NAME", help="No longer trust the key of this name; the next attestation makes a new one."
)
@config_option
def verify_command(file: Path | None, by: str | None, keys: bool, distrust: str | None, config: Path) -> None:
    """Tell whether an attestation is genuine, and what its holder shows. Nothing is kept of the question."""
    if sum((file is not None, keys, distrust is not None)) != 1:
        _stop("say one of: FILE, --key, --distrust NAME")
    try:
        if file is not None:
            text = verifying.read(_beginning(file))
            _say(verifying.told(_proved(text, by, config)))
            return
        settings = _with_database(config)
        now = _now(settings)
        if distrust is None:
            found = asyncio.run(verifying.keys(settings, now))
            _say(found or ["Nothing was signed here yet: the first attestation makes the key."])
        elif asyncio.run(verifying.distrust(settings, distrust, now)):
            click.echo("It is not trusted any more: whatever was signed with it is no longer genuine.")
        else:
            _stop(f"no key named {distrust} is trusted here (see entraide verify --key)")
    except Unproved as no:
        _stop(verifying.NOT_GENUINE[no.reason])
    except TROUBLES as trouble:
        _stop(f"the keys cannot be read: {trouble}")


def _proved(text: str, by: str | None, config: Path) -> Attestation:
    if by is not None:
        return verifying.prove_by(by, text)
    settings = _with_database(config)
    return asyncio.run(verifying.prove(settings, text, _now(settings)))


def _with_database(config: Path) -> Settings:
    settings = _settings(config)
    if not settings.database.url and not settings.database.path.exists():
        _stop(f"there is no database {settings.database.path} yet")
    return settings


def _beginning(file: Path) -> bytes:
    """All of a file of the size that an attestation can have, and no more than a little of a larger one."""
    try:
        with file.open("rb") as content:
            return content.read(BYTES_MOST + 1)
    except OSError as trouble:
        _stop(f"{file} cannot be read: {trouble.strerror}")


def _put_in_place(prepared: Prepared, yes: bool, settings: Settings) -> None:
    _say(_told(prepared))
    try:
        if not yes and not click.confirm("Put it in the place of the database?"):
            _stop("nothing was changed")
        kept = prepared.put_in_place(_now(settings))
    finally:
        prepared.discard()
    if kept is not None:
        click.echo(f"What was there is kept as {kept}; the bot removes it after {settings.backups.days} days.")
    click.echo(f"{settings.database.path} is restored. Start the bot again.")


def _told(prepared: Prepared) -> list[str]:
    """What a restore means, in plain words, before anything happens."""
    found, changes = prepared.contents, prepared.changes
    last = "" if found.last_at is None else f", last used on {utc(found.last_at):%Y-%m-%d %H:%M} UTC"
    lines = [
        f"It is whole and opens with the key: {found.people} people, {found.groups} groups{last}.",
        "- What people did after that is lost, and Telegram does not hand it over again: tell your groups.",
        f"- Letters that were due by now and may have been sent since, so are not sent again: {changes.letters}.",
        f"- People who were erased since and stay erased: {changes.erased}; agreements that stay taken back: {changes.taken_back}.",
        f"- Open questions that are closed, so that no words go astray: {changes.questions}.",
        f"- Contacts between peers in which both are asked whether to go on, in case one had ended it: {changes.contacts}.",
    ]
    if not prepared.listed:
        lines.append(
            "- NOBODY KNOWS who was erased since: there is no list beside the backups and no database to ask. "
            "Whoever asked for it must be asked to send /forgetme again."
        )
    return lines


def _size(count: int) -> str:
    return f"{count / 1024**2:.1f} MiB" if count >= 1024**2 else f"{count / 1024:.0f} KiB"


def _now(settings: Settings) -> int:
    return int(SystemClock(settings.clock.offset_file).now())


@main.command("demo")
@click.option(
    "--port",
    default=8080,
    show_default=True,
    help="Where the page is; another free port is taken when this one is in use.",
)
@click.option("--open/--no-open", "browse", default=True, help="Open the page in the browser.")
def demo_command(port: int, browse: bool) -> None:
    """See the bot at work in the browser: no token, no phone, no network."""
    from playground.demo import demo

    asyncio.run(demo(port, browse))


def _say_ready() -> None:
    life.info("serving")


def _say_unclaimed(claim_link: str) -> None:
    todo = "open this link once, in Telegram: whoever does coordinates the bot"
    life.info("claim.open", extra={"todo": todo, "link": claim_link})


def _settings(config: Path, *, logged: bool = False) -> Settings:
    """`logged`: what is wrong is told in the log's form."""
    try:
        return load(config if os.path.lexists(config) or config != DEFAULT_CONFIG else None, os.environ)
    except BadSetting as trouble:
        if logged and trouble.as_json:
            logs.start("info", "json", SystemClock().now)
            life.error("stop", extra={"code": int(Exit.SETTINGS), "why": str(trouble)})
        else:
            _tell(str(trouble))
        _end(Exit.SETTINGS)


def _end(code: int) -> NoReturn:
    """Ends at once: threads of the wire that still end would now and then be surprised by Python's own end, and abort."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _tell(trouble: str) -> None:
    click.echo(f"entraide: {trouble}", err=True)


def _stop(trouble: str) -> NoReturn:
    _tell(trouble)
    sys.exit(Exit.REFUSED)
