"""How many of the dates in words that others wrote down are read right, asked back and misread: `python -m tests.when FILE LANGUAGE`.

A line is when it was written, the words, and what is meant: a moment, a moment and an end, `series` and its first moment, `ask` or `past`.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.dates.phrases import Said, read_when
from bot.domain.people import LANGUAGES
from handlers.meetings.words import best_of
from tests.dates import PARIS, line

RIGHT, ASKED, MISREAD = OUTCOMES = ("right", "asked", "misread")


def read(words: str, language: str, now: str) -> Said:
    """As it is read for somebody who writes to the bot."""
    at = datetime.fromisoformat(now).replace(tzinfo=PARIS)
    languages = [language, *(each for each in LANGUAGES if each != language)]
    return best_of([read_when(words, each, at, with_title=True) for each in languages])


def outcome(said: Said, meant: str) -> str:
    if meant in ("ask", "past"):
        if said.sure is not None or _repeats(said):
            return MISREAD
        return RIGHT if meant == "ask" or said.reason == "past" else ASKED
    if _repeats(said) or said.sure is not None:
        return RIGHT if _means(said, meant) else MISREAD
    return ASKED


def _repeats(said: Said) -> bool:
    """Surely: which of two ways, and an hour that was not said, are asked."""
    return said.series is not None and said.series.instead is None and said.series.hour is not None


def _means(said: Said, meant: str) -> bool:
    if said.series is not None and said.series.hour is not None:
        first = datetime.combine(said.series.first, said.series.hour)
        return meant == f"series {first:%Y-%m-%dT%H:%M}"
    assert said.sure is not None
    starts, _, ends = meant.partition("/")
    if ends:
        length = datetime.fromisoformat(ends) - datetime.fromisoformat(starts)
        return (
            meant.startswith(f"{said.sure.when:%Y-%m-%dT%H:%M}") and timedelta(minutes=said.sure.minutes or 0) == length
        )
    return starts == f"{said.sure.when:%Y-%m-%dT%H:%M}"


def measured(rows: Iterable[tuple[str, str, str]], language: str) -> Iterator[tuple[str, str, str, str]]:
    """The outcome, the words, what is meant and what was understood, for each."""
    for now, words, meant in rows:
        said = read(words, language, now)
        yield outcome(said, meant), words, meant, line(said)


def rows_of(path: Path) -> list[tuple[str, str, str]]:
    return [tuple(each.split("\t")) for each in path.read_text("utf-8").splitlines()]  # type: ignore[misc]


if __name__ == "__main__":
    found = list(measured(rows_of(Path(sys.argv[1])), sys.argv[2]))
    sys.stdout.write(", ".join(f"{name} {sum(each[0] == name for each in found)}" for name in OUTCOMES) + "\n")
    sys.stdout.writelines(" | ".join(each) + "\n" for each in found if each[0] != RIGHT)
