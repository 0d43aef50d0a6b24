"""How many calls for help are heard, and how often it is none: `python -m tests.detection [--words] FILE …`.

A file is named `….fr.tsv` or `….en.tsv`; its columns are `call` or `harmless`, a kind, `plain` (with a plain word of the
field) or `hard`, and the sentence. With --words every sentence that was missed or wrongly heard is shown, and which words
were heard.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.domain.crisis import Call, calls_for_help

ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line of a file; `call` says what a person who wrote it meant."""

    language: str
    call: bool
    kind: str
    plain: bool
    text: str

    def heard(self) -> Call | None:
        return calls_for_help(self.text, self.language)


def sentences(path: Path) -> list[Sentence]:
    language = path.suffixes[-2].removeprefix(".")
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line)
    return [Sentence(language, call == "call", kind, plain == "plain", text) for call, kind, plain, text in rows]


@dataclass(slots=True)
class Count:
    """How many of so many were heard."""

    heard: int = 0
    of: int = 0

    def __str__(self) -> str:
        return f"{self.heard:4} of {self.of:4} {100 * self.heard / self.of:4.0f} %" if self.of else " " * 18


def counted(found: Iterable[Sentence]) -> dict[str, Count]:
    """By kind ("call/burden", "harmless/news"), and in sum ("call plain", "call hard", "call", "harmless", "ordinary")."""
    counts: dict[str, Count] = {}
    for sentence in found:
        side = "call" if sentence.call else "harmless"
        names = [f"{side}/{sentence.kind}"]
        if sentence.call:
            names += ["call", "call plain" if sentence.plain else "call hard"]
        else:
            names += [ORDINARY if sentence.kind == ORDINARY else "harmless"]
        heard = sentence.heard() is not None
        for name in names:
            count = counts.setdefault(name, Count())
            count.heard += heard
            count.of += 1
    return counts


def table(path: Path) -> Iterator[str]:
    counts = counted(sentences(path))
    yield path.name
    for name in sorted(counts, key=lambda name: ("/" not in name, not name.startswith("call"), name)):
        yield f"  {name:32} {counts[name]}"


def wrong(path: Path) -> Iterator[str]:
    for sentence in sentences(path):
        call = sentence.heard()
        if sentence.call and call is None:
            yield f"  missed ({sentence.kind}): {sentence.text}"
        elif call is not None and not sentence.call:
            yield f"  heard ({sentence.kind}): {sentence.text} <- {call.kind}: {' '.join(call.words)}"


def kinds(path: Path) -> Iterator[str]:
    """Which lines the calls of each kind are answered with."""
    found = Counter((s.kind, call.kind.value) for s in sentences(path) if s.call and (call := s.heard()))
    for (kind, answered), times in sorted(found.items()):
        yield f"  {kind:24} answered as {answered:10} {times:4}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--words", action="store_true", help="show what was missed or wrongly heard, and the words")
    given = parser.parse_args()
    for path in given.files:
        shown = [*table(path), *kinds(path), *(wrong(path) if given.words else ())]
        print("\n".join(shown), end="\n\n")  # noqa: T201


if __name__ == "__main__":
    main()
