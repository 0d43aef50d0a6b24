"""The worst an operator can set: `run` ends at once with one line and an exit code, and `check` says the same before."""

import json
import socket
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot import app, clock
from bot.exits import Exit
from bot.trials import TRIALS
from playground.server import Playground
from tests.stage import TOKEN, StageClock, settings
from tests.test_commandline import entraide
from tests.test_config import toml

pytestmark = pytest.mark.sqlite


def nothing(_: Path) -> None:
    pass


def key(content: bytes, mode: int = 0o600) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        (folder / "entraide.key").write_bytes(content)
        (folder / "entraide.key").chmod(mode)

    return prepare


def no_key(folder: Path) -> None:
    (folder / "entraide.key").unlink()


def open_key(folder: Path) -> None:
    (folder / "entraide.key").chmod(0o644)


def statement(sql: str) -> Callable[[Path], None]:
    """Done to the database by somebody else."""

    def prepare(folder: Path) -> None:
        connection = sqlite3.connect(folder / "entraide.sqlite3")
        connection.execute(sql)
        connection.commit()
        connection.close()

    return prepare


def of_another_program(folder: Path) -> None:
    (folder / "entraide.sqlite3").unlink()
    statement("CREATE TABLE places (url TEXT)")(folder)


def no_database(folder: Path) -> None:
    (folder / "entraide.sqlite3").write_bytes(b"this is not a database, whatever its name says" * 100)


def config_is_a_folder(folder: Path) -> None:
    (folder / "config.toml").unlink()
    (folder / "config.toml").mkdir()


def of_an_old_editor(folder: Path) -> None:
    text = (folder / "config.toml").read_text().replace("Le Fil", "Les étoiles")
    (folder / "config.toml").write_bytes(text.encode("cp1252"))


@dataclass(frozen=True)
class Worst:
    """`what` finds it: a trial, the settings as such, or Telegram. PORT stands for a port that is taken."""

    name: str
    what: str
    words: str
    changes: dict[str, object] = field(default_factory=dict)
    prepare: Callable[[Path], None] = nothing
    environ: dict[str, str] = field(default_factory=dict)
    code: Exit = Exit.SETTINGS
    lived: bool = False  # there is a database already


HOOK: dict[str, object] = {
    "telegram.mode": "webhook", "telegram.webhook_url": "http://127.0.0.1:PORT/", "telegram.webhook_secret": "s",
    "telegram.webhook_listen": "127.0.0.1:PORT",
}  # fmt: skip
CALENDARS: dict[str, object] = {"web.listen": "127.0.0.1:9465", "web.public_url": "https://agenda.example.org"}
SETTINGS, DATABASE = "settings", "database"
WORST = [
    Worst("the file is a folder", SETTINGS, "--config: got ", prepare=config_is_a_folder),
    Worst("the file is not UTF-8", SETTINGS, "saved as UTF-8 (line 13 is not)", prepare=of_an_old_editor),
    Worst("a variable that is no setting", SETTINGS, "such as ENTRAIDE_TELEGRAM_TOKEN", environ={"ENTRAIDE_TELEGRAM_TOKN": "x"}),
    Worst("a key that is no setting", SETTINGS, "telegram.tokn: got (hidden)", {"telegram.tokn": "111:x"}),
    Worst("half a token", SETTINGS, "telegram.token: got (hidden)", {"telegram.token": "play ground"}),
    Worst("a list for a number", SETTINGS, "messages_per_second: got [30]", {"telegram.messages_per_second": [30]}),
    Worst("an empty path", SETTINGS, "database.path: got ''", {"database.path": ""}),
    Worst("a deadline of nothing", SETTINGS, "peers.answer_deadline: got '0s'", {"peers.answer_deadline": "0s"}),
    Worst("a reminder in 27 years", SETTINGS, "meetings.reminders: got ['9999d']", {"meetings.reminders": ["9999d"]}),
    Worst("a listener without a port", SETTINGS, "webhook_listen: got 'localhost'", {"telegram.webhook_listen": "localhost"}),
    Worst("a secret Telegram does not take", SETTINGS, "webhook_secret: got (hidden)", HOOK | {"telegram.webhook_secret": "ça"}),
    Worst(
        "a webhook without https", SETTINGS, "telegram.webhook_url: got 'http://",
        HOOK | {"telegram.api_base": "https://api.telegram.org"},
    ),
    Worst("nobody to answer for it", "operator", "operator.name and operator.contact", {"operator.contact": ""}),
    Worst("no token", "token", "ask @BotFather", {"telegram.token": ""}),
    Worst("somebody else's token", "token", "Telegram does not know this token", {"telegram.token": "222:wrong"}),
    Worst("the key of another database", DATABASE, "not the one this database was sealed with", prepare=key(b"00" * 32), lived=True),
    Worst("no key", "key", "is missing: put it back", prepare=no_key, lived=True),
    Worst("an empty key", "key", "holds no whole key", prepare=key(b""), lived=True),
    Worst("a cut key", "key", "holds no whole key", prepare=key(b"00" * 31), lived=True),
    Worst("words for a key", "key", "holds no whole key", prepare=key(b"\xff not a key"), lived=True),
    Worst("a key for everybody", "key", "run chmod 600", prepare=open_key, lived=True),
    Worst("a key where nothing can be", "key", "no file can be made in /proc/self", {"security.key_file": "/proc/self/key"}),
    Worst("a database where nothing can be", DATABASE, "no file can be made in /proc/self/x", {"database.path": "/proc/self/x/y"}),
    Worst("a folder for a database", DATABASE, "is no file", {"database.path": "/"}),
    Worst("a database that is none", DATABASE, "file is not a database", prepare=no_database, lived=True),
    Worst("a database of another program", DATABASE, "belongs to another program", prepare=of_another_program, lived=True),
    Worst(
        "a database of a newer version", DATABASE, "needs a newer version", lived=True,
        prepare=statement("INSERT INTO migration (name) VALUES ('9999_future.sql')"),
    ),
    Worst("backups below a file", "backups", "no file can be made in", {"backups.folder": "FOLDER/config.toml/backups"}),
    Worst("a port that is taken", "port", "in use", HOOK, code=Exit.NOT_NOW),
    Worst("an address of another machine", "port", "192.0.2.1:80 cannot be", HOOK | {"telegram.webhook_listen": "192.0.2.1:80"}),
    Worst(
        "a host that is none", "port", "nowhere.invalid:80 cannot be",
        HOOK | {"telegram.webhook_listen": "nowhere.invalid:80"},
    ),
    Worst("counts for everybody", "metrics", "0.0.0.0 can be reached from elsewhere", {"metrics.listen": "0.0.0.0:9464"}),
    Worst("counts on an address of the network", "metrics", "192.0.2.1 can be reached", {"metrics.listen": "192.0.2.1:9464"}),
    Worst("counts on a port that is taken", "metrics", "in use", {"metrics.listen": "127.0.0.1:PORT"}, code=Exit.NOT_NOW),
    Worst("counts without a port", SETTINGS, "metrics.listen: got 'localhost'", {"metrics.listen": "localhost"}),
    Worst(
        "counts on another machine", "metrics", "192.0.2.1:80 cannot be",
        {"metrics.listen": "192.0.2.1:80", "metrics.beyond_loopback": True},
    ),
    Worst("calendars on a port that is taken", "web", "in use", CALENDARS | {"web.listen": "127.0.0.1:PORT"}, code=Exit.NOT_NOW),
    Worst("calendars that nobody finds", SETTINGS, "web.public_url: got ''", CALENDARS | {"web.public_url": ""}),
    Worst("calendars in the clear", SETTINGS, "web.public_url: got 'http://", CALENDARS | {"web.public_url": "http://a.example"}),
    Worst("an address that nobody answers", SETTINGS, "web.listen: got ''", CALENDARS | {"web.listen": ""}),
    Worst(
        "two listeners at one address", SETTINGS, "web.listen: got '127.0.0.1:9464'",
        CALENDARS | {"web.listen": "127.0.0.1:9464", "metrics.listen": "127.0.0.1:9464"},
    ),
]  # fmt: skip


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=StageClock().now)
    yield play
    await play.stop()


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


def good(play: Playground, folder: Path) -> dict[str, object]:
    return {
        "telegram.token": TOKEN, "telegram.api_base": play.api_base, "database.path": f"{folder}/entraide.sqlite3",
        "security.key_file": f"{folder}/entraide.key", "operator.name": "Le Fil", "operator.contact": "le-fil@example.org",
    }  # fmt: skip


def written(given: dict[str, object]) -> str:
    sections: dict[str, list[str]] = {}
    for name, value in given.items():
        section, _, key = name.partition(".")
        sections.setdefault(section, [f"[{section}]"]).append(f"{key} = {toml(value)}")
    return "".join(line + "\n" for lines in sections.values() for line in ["", *lines])


@pytest.mark.parametrize("worst", WORST, ids=lambda worst: worst.name)
async def test_the_worst_settings_end_the_start_in_one_line_that_check_says_before(
    tmp_path: Path, play: Playground, taken_port: int, worst: Worst
) -> None:
    if worst.lived:
        await app.close(await app.build(settings(play, tmp_path)))
    text = (
        written(good(play, tmp_path) | worst.changes).replace("PORT", str(taken_port)).replace("FOLDER", str(tmp_path))
    )
    (tmp_path / "config.toml").write_text(text)
    worst.prepare(tmp_path)
    before = {path.name for path in tmp_path.iterdir()}
    words = ["--config", str(tmp_path / "config.toml")]
    code, said = await entraide("check", *words, **worst.environ)
    bad = [line for line in said.splitlines() if line.startswith(("BAD  ", "entraide: "))]
    assert code == worst.code, said
    assert bad, said
    assert bad[0].startswith("entraide: " if worst.what == SETTINGS else f"BAD  {worst.what}: ")
    assert worst.words in bad[0]
    assert "222:wrong" not in said
    assert {path.name for path in tmp_path.iterdir()} == before, "check leaves nothing behind"
    code, said = await entraide("run", *words, ENTRAIDE_LOG_FORMAT="json", **worst.environ)
    errors = [line for line in map(json.loads, said.splitlines()) if line["level"] == "error"]
    assert [(line["event"], line["code"]) for line in errors] == [("stop", code)]
    assert (code, f"{worst.what}: " * (worst.what != SETTINGS) + errors[0]["why"]) == (
        worst.code,
        bad[0].split(maxsplit=1)[1],
    )


def test_every_trial_has_its_worst_settings() -> None:
    assert {trial.what for trial in TRIALS} == {worst.what for worst in WORST} - {SETTINGS}


@pytest.mark.parametrize("words", ["nan", "inf", "-1e300", "1e12", "words", "", "\x00"])
def test_a_clock_whose_offset_is_none_goes_as_the_machine_does(tmp_path: Path, words: str) -> None:
    (tmp_path / "offset").write_text(words)
    assert abs(clock.SystemClock(str(tmp_path / "offset")).now() - time.time()) < 60
