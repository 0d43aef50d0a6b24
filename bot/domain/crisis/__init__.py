"""Whether a text holds words that call for help, which kind of help, and which words said so (CRISIS-02, CRISIS-08).

Everything happens here, with lists of patterns for each language and a second reader that weighs words: no service is asked,
nothing is kept. The answer says nothing about the person: no score, no diagnosis. Words are often not heard;
`docs/detection.md` says how often.
"""

from collections.abc import Callable
from functools import cache

from bot.domain.crisis.automaton import Match, Text
from bot.domain.crisis.listener import Call, Kind, Listener, together
from bot.domain.crisis.lists import LISTS, ears, spelling
from bot.domain.crisis.reading import Reading, read
from bot.domain.crisis.weighing import scales

__all__ = ["Call", "Kind", "calls_for_help", "load_ahead"]

URGENT = {kind: order for order, kind in enumerate(Kind)}


def calls_for_help(text: str, language: str) -> Call | None:
    """The call for help that this text holds; `language` is the writer's ("fr", "en-GB"), every list is checked anyway."""
    writes = language.partition("-")[0]
    reading = read(text, spelling(writes))
    words = Text(reading.words, reading.stops)
    silencers = cache(
        lambda code: ears()[code].silencers.found(words)
    )  # each is asked for with the other language's, too
    found = {listed: _heard(reading, words, silencers, listed, writes) for listed in ears()}
    heard = [call for calls in found.values() for call in calls or ()]
    call = min(heard, key=lambda call: URGENT[call.kind], default=None)
    own = {call.words for call in found.get(writes) or ()}  # "suicide" stands in the lists of both
    if any(call.taken or call.words not in own for call in heard):
        return call
    return _second(reading, writes, call, silenced=found.get(writes) == [])


def _second(reading: Reading, writes: str, heard: Call | None, *, silenced: bool) -> Call | None:
    """What is left of a call, or is one all the same, once the words were weighed."""
    scale = scales(writes)
    if scale is None:
        return heard
    weighed = scale.weigh(reading)
    if heard:
        return None if weighed.doubts(writes) else heard
    calling = weighed.calling(writes, silenced=silenced)
    return scale.call(calling) if calling else None


def _heard(
    reading: Reading, words: Text, silencers: Callable[[str], list[Match]], listed: str, writes: str
) -> list[Call] | None:
    """What the lists of one language hear, or None where there is nothing that could be heard; what could silence it is
    looked for only where there is something to silence."""
    loud = ears()[listed].loud.found(words)
    signs = any(match.role != "mark" for match in loud)
    if not signs and not together(match.name for match in loud):
        return None
    silencing = [match for code in ears() if code in {listed, writes} for match in silencers(code)]
    heard = list(Listener(reading, loud, silencing, foreign=listed != writes).heard())
    return heard if heard or signs else None


def load_ahead() -> None:
    """Builds what the first text would wait for."""
    for language in LISTS:
        spelling(language)
        scales(language)
