"""What the whole bot is compared with: one small file each, run with an environment of their own (requirements.txt)."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Baseline:
    """`library` is the one whose version is named."""

    what: str
    file: str
    library: str


BASELINES = {
    "B0": Baseline("echo", "ptb_echo.py", "python-telegram-bot"),
    "B1": Baseline("echo with a commit each", "ptb_commit.py", "python-telegram-bot"),
    "B2": Baseline("echo", "aiogram_echo.py", "aiogram"),
    "B3": Baseline("loop", "aiohttp_loop.py", "aiohttp"),
}


def python() -> str:
    """The interpreter of that environment."""
    path = HERE.parents[1] / ".venv-bench" / "bin" / "python"
    if not path.exists():
        raise SystemExit("what we compare with is not installed: `make bench` makes .venv-bench first")
    return str(path)


def command(name: str, interpreter: str, base: str, folder: Path) -> list[str]:
    """Starts this baseline with the Bot API at `base`; what it stores goes into the folder."""
    return [interpreter, str(HERE / BASELINES[name].file), base, str(folder)]


def installed(interpreter: str) -> dict[str, str]:
    """The versions there."""
    names = sorted({other.library for other in BASELINES.values()} | {"aiosqlite"})
    words = f"import json, importlib.metadata as m; print(json.dumps({{n: m.version(n) for n in {names!r}}}))"
    answer = subprocess.run([interpreter, "-c", words], capture_output=True, check=True).stdout
    found: dict[str, str] = json.loads(answer)
    return found
