"""The command line as an operator meets it: a process, its words and its exit code."""

import asyncio
import os
import re
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from bot.commandline import main
from bot.config import Settings
from bot.exits import Exit
from bot.trials import verdict
from playground.process import CONFIG, Process
from playground.server import Playground
from tests.stage import TOKEN, StageClock
from tests.warm import spawn

ROOT = Path(__file__).parents[1]


async def entraide(*words: str, **environment: str) -> tuple[int, str]:
    """Runs the command; returns its exit code and all it said."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("ENTRAIDE_")} | environment
    process = await spawn(*words, environment=env, stdout=True)
    said = await process.stdout.read()
    return await process.wait(), said.decode()


def config_in(folder: Path, api_base: str, token: str = TOKEN) -> Path:
    path = folder / "config.toml"
    path.write_text(CONFIG.format(token=token, api_base=api_base, folder=folder, telegram=""))
    return path


@pytest.fixture
async def play() -> Playground:
    play = await Playground.start(token=TOKEN, now=StageClock().now)
    yield play
    await play.stop()


async def test_help_and_version_are_said() -> None:
    assert "run" in (await entraide("--help"))[1]
    code, said = await entraide("--version")
    assert (code, said.startswith("entraide, version ")) == (0, True)


async def test_a_bad_setting_stops_the_start_with_one_line(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[meetings]\nreminders = ["soon"]\n')
    code, said = await entraide("run", "--config", str(path))
    assert code == Exit.SETTINGS
    assert (
        said
        == "entraide: meetings.reminders: got ['soon']; allowed: at most 5 durations such as"
        + said.partition("such as")[2]
    )
    assert len(said.splitlines()) == 1


# With files below it; a path that is too long is refused to everybody, as one of a closed folder is to a user of the service.
COMMANDS = {
    "run": (), "check": (), "backup": ("FILE",), "restore": ("FILE", "--yes"), "move": ("--to", "there.sqlite3"), "letters": (),
    "verify": ("FILE",),
}  # fmt: skip


async def test_whatever_a_command_may_not_touch_is_told_in_one_line(tmp_path: Path, play: Playground) -> None:
    assert set(COMMANDS) == set(main.commands) - {"demo"}
    good, far = config_in(tmp_path, play.api_base), tmp_path / ("x" * 300)
    bad = tmp_path / "bad.toml"
    bad.write_text(re.sub(r"(path|key_file) = .*", rf'\1 = "{far}.\1"', good.read_text()))
    for name, words in COMMANDS.items():
        for config in (bad, good, far):
            if config != good or "FILE" in words:
                given = [str(far) if word == "FILE" else word for word in words]
                code, said = await entraide(name, *given, "--config", str(config))
                assert code in (Exit.REFUSED, Exit.SETTINGS), (name, config.name, said)
                assert "too long" in said, (name, config.name, said)
                assert [line for line in said.splitlines() if line.startswith((" ", "Traceback", "Usage"))] == []


async def test_check_says_a_line_for_each_thing_it_looked_at(tmp_path: Path, play: Playground) -> None:
    code, said = await entraide("check", "--config", str(config_in(tmp_path, play.api_base)))
    subjects = [line.split()[1].rstrip(":") for line in said.splitlines()]
    assert subjects == ["settings", "key", "database", "disk", "token", "clock"]
    assert code == 0
    assert not (tmp_path / "entraide.key").exists()


async def test_what_is_wrong_with_the_database_is_told_of_the_database_and_not_of_the_key(
    tmp_path: Path, play: Playground
) -> None:
    good, far = config_in(tmp_path, play.api_base), tmp_path / ("x" * 300) / "entraide.sqlite3"
    good.write_text(re.sub(r"\npath = .*", rf'\npath = "{far}"', good.read_text()))
    code, said = await entraide("check", "--config", str(good))
    assert code == Exit.SETTINGS
    blamed = [line.split()[1] for line in said.splitlines() if "too long" in line]
    assert blamed == ["database:", "backups:", "disk:"]  # what lies in its folder


async def test_the_first_start_makes_a_key_only_its_owner_may_read_and_says_the_claim_link(
    tmp_path: Path, play: Playground
) -> None:
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    assert await process.offers_claim()
    assert stat.S_IMODE((tmp_path / "entraide.key").stat().st_mode) == 0o600
    code, said = await entraide("run", "--config", str(tmp_path / "config.toml"))
    assert code == Exit.NOT_NOW
    assert "another entraide process uses" in said
    assert await process.stop() == 0


async def test_a_database_without_its_key_is_not_given_a_new_one(tmp_path: Path, play: Playground) -> None:
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    await process.stop()
    (tmp_path / "entraide.key").unlink()
    code, said = await entraide("run", "--config", str(tmp_path / "config.toml"))
    assert code == Exit.SETTINGS
    assert "is missing: put it back" in said
    assert not (tmp_path / "entraide.key").exists()


async def test_a_database_from_a_newer_version_is_refused_untouched(tmp_path: Path, play: Playground) -> None:
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    await process.stop()
    raw = sqlite3.connect(tmp_path / "entraide.sqlite3")
    raw.execute("INSERT INTO migration (name) VALUES ('9999_future.sql')")
    raw.commit()
    raw.close()
    before = (tmp_path / "entraide.sqlite3").read_bytes()
    code, said = await entraide("run", "--config", str(tmp_path / "config.toml"))
    assert code == Exit.SETTINGS
    assert "needs a newer version" in said
    assert (tmp_path / "entraide.sqlite3").read_bytes() == before


async def test_from_start_to_stop_the_log_is_nothing_but_json(tmp_path: Path, play: Playground) -> None:
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    await process.offers_claim()
    assert await process.stop() == Exit.STOPPED
    told = [line for line in process.log if line.get("event") in ("start", "claim.open", "serving", "stop")]
    assert [line["event"] for line in told] == ["start", "serving", "claim.open", "stop"]
    assert all(set(line) >= {"at", "level", "event"} for line in process.log)
    assert told[0]["version"] == (await entraide("--version"))[1].split()[-1]
    assert told[2]["link"].startswith("https://t.me/")
    assert (told[-1]["code"], told[-1]["why"]) == (0, "as asked")


async def test_start_and_stop_and_the_way_in_are_said_at_every_level(tmp_path: Path, play: Playground) -> None:
    path = config_in(tmp_path, play.api_base)
    path.write_text(path.read_text().replace('"debug"', '"error"').replace('"json"', '"text"'))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--config", str(path), cwd=ROOT, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    said = [await process.stderr.readline()]
    while b"claim.open" not in said[-1]:
        said.append(await process.stderr.readline())
    process.terminate()
    said.append(await process.stderr.read())
    await process.wait()
    assert [line.split()[2] for line in said] == [b"start", b"serving", b"claim.open", b"stop"]


def test_a_bug_ends_with_its_own_code_and_without_its_words() -> None:
    assert verdict(ValueError("words of somebody"), Settings()) == ("a bug: ValueError", Exit.BUG)


async def test_logs_hold_no_words_names_or_ids(tmp_path: Path, play: Playground) -> None:
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    ana = play.world.person("Anastasia", language_code="en")
    play.world.say(ana, "my secret words")
    play.world.say(ana, "/start")
    while play.world.pending or not [m for m in play.world.seen(ana) if m.from_bot]:
        await asyncio.sleep(0.005)
    await process.stop()
    whole = str(process.log)
    for private in ("Anastasia", "secret", str(ana.id), TOKEN):
        assert private not in whole
