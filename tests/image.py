"""Whether the image can be made and serves, by the very lines of docs/operations.md: `make image`.

Needs root, an engine that takes the words of `docker` (or ENGINE=podman, or a program of yours), and what the recipe begins with.
"""

import asyncio
import os
import shlex
import sys
import tempfile
from pathlib import Path

from playground.server import Playground
from tests.printed import ROOT, commands, section
from tests.stage import TOKEN

ENGINE = os.environ.get("ENGINE", "docker")
SERVICE = 1000  # of whom the folders are
PATIENCE = 60  # seconds, on a busy machine
CONFIG = """\
[telegram]
token = "{token}"
api_base = "{api_base}"
[operator]
name = "Le Fil"
contact = "le-fil@example.org"
[database]
path = "/var/lib/entraide/entraide.sqlite3"
[security]
key_file = "/var/lib/entraide-key/entraide.key"
"""


async def engine(*words: str, code: int = 0) -> str:
    process = await asyncio.create_subprocess_exec(ENGINE, *words, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    assert process.returncode == code, (words, process.returncode, said.decode())
    return said.decode().strip()


def printed(home: Path) -> tuple[list[str], list[str]]:
    """How the image is made and how it is run, with the folders of this try in place of the machine's."""
    said = (
        shlex.split(command.line.removeprefix("sudo docker "))
        for command in commands(section("docs/operations.md", "In a container, or with pipx"))
        if command.words[0] == "docker"
    )
    of = {words[0]: words for words in said}
    made = [word.replace("/opt/entraide", str(ROOT)) for word in of["build"]]
    run = [f"{home}{word}" if word.startswith(("/etc/", "/var/")) else word for word in of["run"]]
    run[run.index("--user") + 1] = f"{SERVICE}:{SERVICE}"
    return made, [run[0], "--network", "host", *run[1:]]  # the playground is on this machine's loopback


def folders(home: Path, api_base: str) -> None:
    home.chmod(0o755)
    settings = home / "etc" / "entraide"
    settings.mkdir(parents=True)
    (settings / "config.toml").write_text(CONFIG.format(token=TOKEN, api_base=api_base))
    for name in ("entraide", "entraide-key"):
        folder = home / "var" / "lib" / name
        folder.mkdir(mode=0o700, parents=True)
        os.chown(folder, SERVICE, SERVICE)


async def answered(play: Playground, words: str) -> None:
    """Somebody writes these words and hears from the bot."""
    ana = play.world.person("Ana", language_code="en")
    play.world.say(ana, words)
    async with asyncio.timeout(PATIENCE):
        while not any(message.from_bot for message in play.world.seen(ana)):
            await asyncio.sleep(0.05)


async def main(home: Path) -> None:
    made, run = printed(home)
    await engine(*made)
    play = await Playground.start(token=TOKEN)
    folders(home, play.api_base)
    name = run[run.index("--name") + 1]
    once = [word for word in run if word not in ("--name", name, "--detach", "--restart", "on-failure:5")]
    try:
        await engine(once[0], "--rm", *once[1:], name, "check", "--config", "/etc/entraide/config.toml")
        await engine(*run)
        await answered(play, "/start")
        await engine("exec", name, "sh", "-c", run[run.index("--health-cmd") + 1])  # as the engine does now and then
        await engine("exec", name, "python3", "-c", "open('/opt/anything', 'w')", code=1)  # the image is read-only
        await engine("stop", name)
        assert await engine("inspect", "--format", "{{.State.ExitCode}}", name) == "0"
        await engine("start", name)
        await answered(play, "/help")
        await engine("kill", "--signal", "KILL", name)
    finally:
        await engine("rm", "--force", name)
        await play.stop()
    sys.stdout.write(f"{ENGINE}: the image is made, checks, serves, stops as asked and goes on.\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(main(Path(name)))
