"""The command line: run, demo, check."""

import asyncio
import os
import sqlite3
import sys
from importlib.metadata import version
from pathlib import Path

import click
import uvloop
from telegram.error import InvalidToken

from bot import logs
from bot.app import Locked, SystemClock, build, run
from bot.checks import examine
from bot.config import BadSetting, Settings, load
from bot.intake import BadToken, TakenOver
from bot.storage.migrate import TooNew
from bot.storage.sealing import KeyTrouble

config_option = click.option(
    "--config",
    "config",
    type=click.Path(path_type=Path),
    default=Path("config.toml"),
    show_default=True,
    help="The settings file.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("entraide"), prog_name="entraide")
def main() -> None:
    """A Telegram bot for peer support and mutual aid groups."""


@main.command("run")
@config_option
def run_command(config: Path) -> None:
    """Serve, until SIGTERM or Ctrl-C."""
    settings = _settings(config)
    if not settings.telegram.token:
        _stop("telegram.token is empty: ask @BotFather for one, then set it in the file or in ENTRAIDE_TELEGRAM_TOKEN")
    clock = SystemClock(settings.clock.offset_file)
    logs.start(settings.log.level, settings.log.format, clock.now)

    async def serve() -> None:
        await run(await build(settings, clock), _say_ready)

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve())
    except (Locked, KeyTrouble, TooNew) as trouble:
        _stop(str(trouble))
    except (BadToken, InvalidToken):
        _stop("Telegram does not know this token: check telegram.token")
    except TakenOver:
        _stop("another process receives this bot's updates with the same token: stop one of the two")
    except (sqlite3.Error, OSError) as trouble:
        _stop(f"the database {settings.database.path} cannot be used: {trouble}")


@main.command("check")
@config_option
def check_command(config: Path) -> None:
    """Look at settings, key, database, disk, clock and token: a line each."""
    settings = _settings(config)
    findings = asyncio.run(examine(settings))
    for finding in findings:
        click.echo(f"{'ok  ' if finding.good else 'BAD '} {finding.what}: {finding.words}")
    sys.exit(0 if all(finding.good for finding in findings) else 1)


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


def _say_ready(claim_link: str | None) -> None:
    if claim_link is not None:
        click.echo(f"Nobody coordinates yet. Open this link once, in Telegram: {claim_link}")
    click.echo("entraide is serving.")
    sys.stdout.flush()


def _settings(config: Path) -> Settings:
    try:
        return load(config if config.exists() or config != Path("config.toml") else None, os.environ)
    except BadSetting as trouble:
        _stop(str(trouble))
        raise


def _stop(words: str) -> None:
    click.echo(f"entraide: {words}", err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()
