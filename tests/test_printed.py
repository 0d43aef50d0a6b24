"""Every command that README and operations print can be pasted: it exists, has what it needs, and names what is there."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import click
import pytest

from bot.commandline import main
from bot.storage.migrate import shipped, statements
from tests.printed import PAGES, ROOT, Command, commands, read

PRINTED = [(page, command) for page in PAGES for command in commands((ROOT / page).read_text("utf-8"))]
CHECKED_BY_HAND = {
    "apt-get",
    "useradd",
    "ls",
    "find",
    "ln",
    "journalctl",
    "createuser",
    "createdb",
    "pg_dump",
}  # nothing of ours is in their words
INSTALLED = "/opt/entraide/"  # where the tree is, once installed


def of(*programs: str) -> list[object]:
    return [pytest.param(page, c, id=c.line) for page, c in PRINTED if c.program in programs]


@pytest.mark.parametrize(("page", "command"), of("entraide"))
def test_a_command_of_ours_is_one_that_the_program_takes(page: str, command: Command) -> None:
    """With the settings file, too: who pastes it stands in any folder. Only the README speaks of the folder of the tree."""
    name, *words = command.words[1:]
    ours = main.commands[name]
    given, rest, _ = ours.make_parser(click.Context(ours)).parse_args(list(words))
    assert not rest
    needed = {parameter.name for parameter in ours.params if parameter.required}
    if not command.is_a_name:
        assert command.words[0] == (".venv/bin/entraide" if page == "README.md" else "entraide")
        assert needed <= {key for key, value in given.items() if value}
        takes_settings = any(parameter.name == "config" for parameter in ours.params)
        assert given.get("config") or not takes_settings or page == "README.md", "without --config"


@pytest.mark.parametrize(("page", "command"), of("make"))
def test_a_target_is_in_the_makefile(page: str, command: Command) -> None:
    targets = re.findall(r"^(\w[\w-]*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    words = command.words[1:]
    if words[0] == "-C":
        assert words[1] + "/" == INSTALLED
        words = words[2:]
    assert words
    assert set(words) <= set(targets)


@pytest.mark.parametrize(("page", "command"), of("cp", "install"))
def test_a_file_that_is_copied_is_there(page: str, command: Command) -> None:
    if "-d" in command.words:
        return
    source = command.words[-2]
    source = source.removeprefix(INSTALLED).removeprefix("entraide/")
    assert (ROOT / source).is_file()


@pytest.mark.parametrize(("page", "command"), of("systemctl"))
def test_the_service_is_called_as_its_unit_is(page: str, command: Command) -> None:
    if command.words[1] != "daemon-reload":
        assert (ROOT / "docs" / "deploy" / f"{command.words[-1]}.service").is_file()


@pytest.mark.parametrize(("page", "command"), of("sqlite3"))
def test_a_statement_is_one_that_the_database_takes(page: str, command: Command) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        for _, script in shipped():
            for statement in statements(script):
                database.execute(statement)
        database.execute(command.words[2])


@pytest.mark.parametrize(("page", "command"), of("docker", "pipx", "git"))
def test_what_is_built_or_fetched_is_there(page: str, command: Command) -> None:
    for word in command.words:
        if word.startswith(INSTALLED):
            assert (ROOT / word.removeprefix(INSTALLED)).exists()


def test_every_program_that_is_printed_is_looked_at() -> None:
    looked_at = {"entraide", "make", "cp", "install", "systemctl", "sqlite3", "docker", "pipx", "git"} | CHECKED_BY_HAND
    assert {command.program for _, command in PRINTED} <= looked_at


def test_commands_are_found_in_blocks_and_in_sentences() -> None:
    found = commands("Do `make install` now.\n```\nsudo -u entraide entraide check --config a\n```\n")
    assert [(c.user, c.words, c.is_a_name) for c in found] == [
        ("entraide", ("entraide", "check", "--config", "a"), False),
        ("", ("make", "install"), True),
    ]
    assert read("sudo systemctl stop entraide").user == "root"


@pytest.mark.parametrize("line", ["entraide back-up", "entraide restore", "entraide backup", "entraide check --conf"])
def test_a_command_nobody_could_run_would_be_found(line: str) -> None:
    with pytest.raises((KeyError, AssertionError, click.ClickException)):
        test_a_command_of_ours_is_one_that_the_program_takes("docs/operations.md", read(line))


def test_the_pages_print_commands_at_all() -> None:
    assert len(PRINTED) > 30
    assert {page for page, _ in PRINTED} == set(PAGES)
    assert all(Path(ROOT / page).is_file() for page in PAGES)
