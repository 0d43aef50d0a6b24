"""Whether a text holds words that call for help, which kind of help, and which words said so (CRISIS-02, CRISIS-08).

Everything happens here, with lists of patterns for each language: no service is asked, nothing is kept. The answer says
nothing about the person: no score, no diagnosis. Words are often not heard; `docs/detection.md` says how often.
"""

from collections.abc import Iterator

from bot.domain.crisis.automaton import Text
from bot.domain.crisis.listener import Call, Kind, Listener, together
from bot.domain.crisis.lists import LISTS, ears, spelling
from bot.domain.crisis.reading import Reading, read

__all__ = ["Call", "Kind", "calls_for_help", "load_ahead"]

URGENT = {kind: order for order, kind in enumerate(Kind)}


def calls_for_help(text: str, language: str) -> Call | None:
    """The call for help that this text holds; `language` is the writer's ("fr", "en-GB"), every list is checked anyway."""
    writes = language.partition("-")[0]
    reading = read(text, spelling(writes))
    words = Text(reading.words, reading.stops)
    calls = (call for listed in ears() for call in _heard(reading, words, listed, writes))
    return min(calls, key=lambda call: URGENT[call.kind], default=None)


def _heard(reading: Reading, words: Text, listed: str, writes: str) -> Iterator[Call]:
    """What the lists of one language hear; what could silence it is looked for only where there is something to silence."""
    loud = ears()[listed].loud.found(words)
    if all(match.role == "mark" for match in loud) and not together(match.name for match in loud):
        return
    silencers = [
        match for code, ear in ears().items() if code in {listed, writes} for match in ear.silencers.found(words)
    ]
    yield from Listener(reading, loud, silencers, foreign=listed != writes).heard()


def load_ahead() -> None:
    """Builds what the first text would wait for."""
    for language in LISTS:
        spelling(language)
