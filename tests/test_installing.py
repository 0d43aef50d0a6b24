"""What is shipped for installing: two locks, the wheel, the unit and the image. Each holds all that it needs."""

import configparser
import re
import shlex
import shutil
import subprocess
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import click
import pytest

from bot.commandline import main
from tests.installed import build
from tests.machine import NOT_CLONED
from tests.printed import ROOT, blocks, section
from tests.walks import for_each

UNIT = ROOT / "docs" / "deploy" / "entraide.service"
IMAGE = ROOT / "docs" / "deploy" / "Containerfile"
TOOLS = {"hypothesis", "mypy", "playwright", "pytest", "pytest-asyncio", "ruff", "wheel", "greenlet"}
PACKAGES = ("bot", "handlers", "playground")


def lock(name: str) -> dict[str, tuple[str, list[str]]]:
    """Each package of a lock: its version, with the machines it is for, and the hashes of its files."""
    text = (ROOT / name).read_text("ascii")
    pins = re.split(r"\n(?=\S)", text.rstrip())
    return {
        pin.partition("==")[0]: (pin.partition("==")[2].partition(" \\")[0], re.findall(r"sha256:([0-9a-f]{64})", pin))
        for pin in pins
    }


# Locks


@for_each("name", ["requirements.lock", "requirements-run.lock"])
def test_a_lock_holds_versions_and_hashes_and_names_no_host(name: str) -> None:
    assert all(version and hashes for version, hashes in lock(name).values())
    text = (ROOT / name).read_text("ascii")
    assert not re.search(r"://|index|find-links|@|#", text)


def test_what_runs_is_what_was_tested_without_the_tools() -> None:
    running, tested = lock("requirements-run.lock"), lock("requirements.lock")
    assert {name: tested[name] for name in running} == running
    assert not TOOLS & set(running)
    assert set(tested) >= TOOLS


def test_everything_the_program_needs_is_in_the_lock_for_running() -> None:
    """Walked from what pyproject.toml names; what is only for another system or Python is not here, and left out."""
    running, needed, found = set(lock("requirements-run.lock")), ["entraide"], set[str]()
    while needed:
        for wanted in distribution(needed.pop()).requires or []:
            name = re.split(r"[^\w.-]", wanted)[0].lower().replace("_", "-").replace(".", "-")
            if "extra ==" in wanted or name in found or not installed(name):
                continue
            found.add(name)
            needed.append(name)
    assert {"cryptography", "python-telegram-bot", "cffi"} <= found
    assert found <= running
    assert running - found == {"setuptools"}  # makes the package, and is taken away again


def installed(name: str) -> bool:
    try:
        return distribution(name) is not None
    except PackageNotFoundError:
        return False


# The image


def steps() -> list[tuple[str, str]]:
    """The instructions of the image, with their words."""
    text = re.sub(r"\\\n", " ", IMAGE.read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the image is made: all that its recipe copies from the tree, and nothing else."""
    folder = tmp_path_factory.mktemp("image")
    for what, words in steps():
        if what == "COPY" and not words.startswith("--from"):
            *sources, target = words.split()
            for source in sources:
                if source.endswith("/"):
                    shutil.copytree(ROOT / source, folder / target, ignore=NOT_CLONED)
                else:
                    shutil.copy(ROOT / source, folder / target)
    return folder


def test_the_image_is_made_of_known_steps_on_one_python_that_is_new_enough() -> None:
    assert {what for what, _ in steps()} == {
        "FROM", "WORKDIR", "COPY", "RUN", "USER", "STOPSIGNAL", "ENTRYPOINT", "CMD"
    }  # fmt: skip
    versions = {re.search(r"python:(3\.\d+)", words)[1] for what, words in steps() if what == "FROM"}  # type: ignore[index]
    (version,) = versions
    assert tuple(map(int, version.split("."))) >= (3, 11)
    assert [words for what, words in steps() if what == "USER"] == ["1000:1000"]


def test_what_the_image_copies_is_enough_to_install(copied: Path) -> None:
    (install,) = [words for what, words in steps() if what == "RUN" and words.startswith("make ")]
    plan = subprocess.run([*shlex.split(install), "--dry-run"], cwd=copied, capture_output=True, text=True, check=True)
    for file in re.findall(r"[\w./-]+\.(?:lock|toml)\b", plan.stdout):
        assert (copied / file).is_file(), file


def test_the_image_links_and_starts_the_program_as_the_pages_do() -> None:
    runs = [words for what, words in steps() if what == "RUN"]
    (link,) = [line for line in blocks(section("docs/operations.md", "Install"))[0].splitlines() if " ln " in line]
    assert link.removeprefix("sudo ") in runs
    words = [word for what, said in steps() if what in ("ENTRYPOINT", "CMD") for word in re.findall(r'"([^"]+)"', said)]
    assert words == ["entraide", "run", "--config", "/etc/entraide/config.toml"]


def test_the_wheel_holds_every_file_of_the_program(copied: Path, tmp_path: Path) -> None:
    """Made from what the image copies: words, migrations, pages and pictures of the playground come along."""
    with zipfile.ZipFile(build(copied, tmp_path)) as wheel:
        shipped = {name for name in wheel.namelist() if ".dist-info/" not in name}
    files = (path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file())
    assert shipped == {str(path.relative_to(ROOT)) for path in files if "__pycache__" not in path.parts}


# The unit


def unit() -> configparser.SectionProxy:
    lines = configparser.ConfigParser(strict=True, interpolation=None)
    lines.optionxform = str  # type: ignore[assignment, method-assign]
    lines.read(UNIT)
    return lines["Service"]


def test_the_unit_starts_what_the_pages_install_with_settings_where_they_say() -> None:
    program, name, *words = unit()["ExecStart"].split()
    page = section("docs/operations.md", "Install")
    assert f"ln -s {program} " in page
    ours = main.commands[name]
    given, _, _ = ours.make_parser(click.Context(ours)).parse_args(words)
    assert f" {given['config']}\n" in page
    assert unit()["User"] == unit()["Group"] == "entraide"
    for folder in unit()["StateDirectory"].split():
        assert f"/var/lib/{folder}" in page


@pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd is not here to say what it thinks of the unit"
)
def test_systemd_finds_no_fault_in_the_unit(tmp_path: Path) -> None:
    """What is to be started is not on this machine: something else stands in for it."""
    text, replaced = re.subn(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT.read_text("utf-8"), flags=re.MULTILINE)
    assert replaced == 1
    (tmp_path / UNIT.name).write_text(text)
    found = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / UNIT.name)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (found.returncode, found.stdout + found.stderr) == (0, "")
