"""Help lines by country, read once from `bot/helplines.json`: no network and no database is ever needed (CRISIS-01).

This module decides which lines are shown and in what order; it writes no sentence. A screen turns a `Line` into words
with these keys of `crisis.ftl`, each fact in the reader's language (`say`) and escaped first:

- `number`       `lines-number` (with the country's name from Babel: a number never stands without its country, CRISIS-09)
- `text_number`  `lines-text`, or `lines-text-word` when `text_word` says which word to send
- `url`          `lines-chat` when `chat` is true, else `lines-web`
- `hours`        `lines-hours`, or `lines-hours-unknown` when it is None; a directory (`staffed` is false) has no hours
- `free`         `lines-free-call` when there is a number, else `lines-free`; only when it is true
- `languages`    `lines-languages` (their names from Babel); nothing is said when the list is empty
- in a list     `lines-entry`: the name, then `about` and the pieces above, one on each line (`lines-list`, `crisis-safety`, `crisis-young`)
- on one line   `lines-short`: the ways to reach it with commas, the rest with full stops (`crisis-now`, `crisis-helper`);
                there `about` is added only for a kind that is not in LISTENING_KINDS
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

WORLD = "001"  # the world, as Babel knows it: directories that cover many countries
EUROPE = "EU"

# The order of a list: what saves a life first, then who listens, then the rest.
ORDER: Mapping[str, int] = {
    "emergency": 0,
    "emergency_text": 1,
    "suicide": 2,
    "listening": 2,
    "violence": 3,
    "victims": 4,
    "addiction": 5,
    "child_youth": 6,
    "youth": 7,
    "child_missing": 8,
    "homelessness": 9,
    "info": 10,
    "directory": 11,
}
EMERGENCY_KINDS = frozenset({"emergency", "emergency_text"})
LISTENING_KINDS = frozenset({"suicide", "listening"})
VIOLENCE_KINDS = frozenset({"violence", "victims"})
CHILD_KINDS = frozenset({"child_youth", "youth", "child_missing"})
ALWAYS_SHOWN = EMERGENCY_KINDS | {"directory"}


@dataclass(frozen=True, slots=True)
class Line:
    """One service that can be reached. Words are kept per language; None or empty means "not known", never "no"."""

    country: str
    kind: str
    name: Mapping[str, str] = field(hash=False)
    hours: Mapping[str, str] | None = field(hash=False)
    evidence: str
    source: str
    checked: str | None
    languages: tuple[str, ...]
    number: str | None = None
    text_number: str | None = None
    text_word: str | None = None
    about: Mapping[str, str] | None = field(default=None, hash=False)
    url: str | None = None
    chat: bool = False
    free: bool = False

    @property
    def staffed(self) -> bool:
        """Whether somebody answers (everything but a directory), so that hours must be said."""
        return self.kind != "directory"

    @property
    def without_voice(self) -> bool:
        """Whether the line can be reached by somebody who cannot speak out loud: by text message or chat."""
        return self.text_number is not None or self.chat


def say(words: Mapping[str, str], language: str) -> str:
    """The words in this language, in English when there are none (codes such as "fr" or "fr-CA")."""
    return words.get(language) or words.get(language.partition("-")[0]) or words["en"]


def countries() -> list[str]:
    """ISO codes of the countries whose lines are known, in the order of the codes."""
    return sorted({line.country for line in LINES} - {WORLD, EUROPE})


def lines_for(country: str, kinds: Collection[str] | None = None) -> list[Line]:
    """The lines of one country (ISO code), only of these kinds when given; the emergency number is first and a directory last.

    For a country whose lines are not known: the European emergency number, marked as such, and the directories.
    """
    found = [line for line in LINES if line.country == country and line.country != WORLD]
    if not found:
        return [line for line in LINES if line.country == EUROPE] + _directories()
    wanted = ORDER.keys() if kinds is None else ALWAYS_SHOWN | set(kinds)
    return [line for line in found if line.kind in wanted] + _directories()[-1:]


def child_lines(country: str) -> list[Line]:
    """What a person under 18 is shown (SAFE-04): lines for the young; where none is known, lines open to all ages."""
    if any(line.country == country and line.kind in CHILD_KINDS for line in LINES):
        return lines_for(country, CHILD_KINDS)
    return lines_for(country, {"suicide"})


def first_lines(country: str, listening: int = 2, first: Collection[str] = LISTENING_KINDS) -> list[Line]:
    """The few lines of the fixed text (CRISIS-02): emergency, a way without voice, two who listen, the directory.

    Lines whose hours are known come before the others, lines of the kinds `first` before lines for another subject; when
    none of those chosen can be reached without speaking, the last of them gives its place to one that can.
    """
    everything = lines_for(country)
    emergency = [line for line in everything if line.kind == "emergency"][:1]
    texts = [line for line in everything if line.kind == "emergency_text" and line.text_number and line.hours][:1]
    subjects = [line for line in everything if line.staffed and line.kind not in EMERGENCY_KINDS]
    by_use = sorted(subjects, key=lambda line: (line.hours is None, line.kind not in first))
    chosen = by_use[:listening]
    if not any(line.without_voice for line in texts + chosen):
        silent = [line for line in by_use[listening:] if line.without_voice and line.kind in LISTENING_KINDS][:1]
        chosen = chosen[: listening - len(silent)] + silent
    return emergency + texts + chosen + everything[-1:]


def _directories() -> list[Line]:
    return [line for line in LINES if line.country == WORLD]


def _line(facts: dict[str, Any]) -> Line:
    """One entry of the file; an unknown or missing key is an error at start, not a surprise for somebody in need."""
    for key, value in facts.items():
        if isinstance(value, dict):
            facts[key] = MappingProxyType(value)
    return Line(**facts | {"languages": tuple(facts["languages"])})


def _read(path: Path) -> tuple[Line, ...]:
    """Every line of the file, in the order in which they are shown: by kind, then as they are written."""
    entries = json.loads(path.read_text(encoding="utf-8"))["lines"]
    return tuple(sorted(map(_line, entries), key=lambda line: ORDER[line.kind]))


LINES = _read(Path(__file__).parent.parent / "helplines.json")
