"""The commands that the documents print, as somebody would paste them."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "docs/operations.md")
PLACEHOLDER = "<this repository>"
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`((?:sudo|cp|find|make|entraide|\.venv/bin/entraide) [^`]+)`")


@dataclass(frozen=True, slots=True)
class Command:
    """`words`: without sudo. `user`: who runs it, "root" with a plain sudo, empty without one."""

    line: str
    words: tuple[str, ...]
    user: str
    alone: bool  # a line of a block, to be pasted; otherwise it stands in a sentence, perhaps as a name only

    @property
    def program(self) -> str:
        return Path(self.words[0]).name

    @property
    def is_a_name(self) -> bool:
        """Two words in a sentence, as in "`entraide check` says"."""
        return not self.alone and self.program in ("entraide", "make") and len(self.words) == 2


def read(line: str, *, alone: bool = True) -> Command:
    words = shlex.split(line.replace(PLACEHOLDER, "REPOSITORY"))
    user = ""
    if words[0] == "sudo":
        user, words = (words[2], words[3:]) if words[1] == "-u" else ("root", words[1:])
    return Command(line, tuple(words), user, alone)


def section(page: str, title: str) -> str:
    """The text below this heading, up to the next one of any rank."""
    text = (ROOT / page).read_text("utf-8")
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"{page} has no section {title}"
    return found[1]


def blocks(text: str, kind: str = "") -> list[str]:
    return [body for language, body in _BLOCK.findall(text) if language == kind]


def commands(text: str) -> list[Command]:
    """Every line of a block without a language, then what stands in sentences."""
    pasted = [read(line) for body in blocks(text) for line in body.splitlines() if line.strip()]
    sentences = _BLOCK.sub("", text)
    named = [read(line, alone=False) for line in _INLINE.findall(sentences)]
    return pasted + [command for command in named if command.words]
