"""Gathers the words that people use, so that a name which is none of them is seen beside a network.

    python -m tests.usual_words    writes bot/domain/contact_data/usual_words.txt anew

From the lists of sentences that may be read, those that hold contact data left out, from words of networks
(`network_words.txt`), and from what the bot says itself.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.domain.contact_data.unusual_names import SHORTEST, stem
from bot.domain.plain_text import plain

ROOT = Path(__file__).parent.parent
LISTS = ROOT / "tests" / "domain"
FILE = ROOT / "bot" / "domain" / "contact_data" / "usual_words.txt"
_LETTERS = re.compile(r"[a-z]+")
_WITH_NAMES = ("contact", "refuse", "way")


def _texts(left_out: Path | None) -> Iterator[str]:
    for path in sorted([*LISTS.glob("*.tsv"), *(LISTS / "phrases").glob("*.tsv")]):
        if path.stem.startswith("names") or path == left_out:
            continue
        for line in path.read_text("utf-8").splitlines():
            verdict, *_, words = line.split("\t")
            if verdict not in _WITH_NAMES:
                yield words
    for path in (LISTS / "network_words.txt", *sorted((ROOT / "bot" / "texts").rglob("*.ftl"))):
        yield path.read_text("utf-8")


def gathered(left_out: Path | None = None) -> list[str]:
    """The words without their endings. One list can be left out, so as to see how well the others know its words."""
    words = {word for text in _texts(left_out) for word in _LETTERS.findall(plain(text).text.casefold())}
    return sorted({stem(word) for word in words if len(word) >= SHORTEST})


if __name__ == "__main__":
    FILE.write_text("\n".join(gathered()) + "\n", "utf-8")
