"""What is told of a request for a peer, to who asked and to who was asked."""

from collections.abc import Sequence

import msgspec

from bot.domain.peers import Profile
from bot.services.letters.told import Told

TOPICS_SHOWN = 4


class Offered(Told, frozen=True):
    """To a helper: the question whether they would talk with somebody. `until`: when an answer is due, UTC epoch seconds; `word`: what
    who asks says first; `care`: what kind of help it calls for, "" for none."""

    screen = "offer"
    offer: str
    topics: tuple[str, ...]
    language: str
    until: int
    form: str = ""
    word: str = ""
    care: str = ""


class OfferNotNeeded(Told, frozen=True):
    """To a helper who had said yes: it does not go on."""

    screen = "offer-not-needed"


class Found(Told, frozen=True):
    """To the seeker: somebody said yes. `ends`: the name of who they stop talking with when they say yes as well, "" for nobody.
    `until`: when their answer is due, UTC epoch seconds; None where it is not said. `words`: what who said yes says of themselves."""

    screen = "peer-found"
    offer: str
    request: str
    ends: str = ""
    until: int | None = None
    words: str = ""


class Way(msgspec.Struct, frozen=True):
    """Other wishes with which somebody is free; no topic is any topic."""

    topics: tuple[str, ...]
    language: str
    how: str = ""


class Described(msgspec.Struct, frozen=True):
    """Somebody who listens, as who asks may choose them: nothing that tells who they are. `mark`: what a button carries of them."""

    mark: str
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    forms: tuple[str, ...]
    paid: bool
    words: str = ""

    @classmethod
    def of(cls, profile: Profile, wished: Sequence[str] = (), mark: str = "") -> "Described":
        """What was asked for first, and only a few topics in all: a long list is known again."""
        topics = sorted(profile.topics, key=lambda topic: topic not in wished)[:TOPICS_SHOWN]
        return cls(mark, tuple(topics), profile.languages, profile.forms, profile.paid, profile.words)


class Progress(msgspec.Struct, frozen=True):
    """Of a search: when the question is said, and when an answer is due (UTC epoch seconds, 0 where nobody is asked). `could`: how many
    could answer now, none, few, some or many. `asked`: several at once, one after the other, or soon one more beside the first."""

    begins: int = 0
    until: int = 0
    could: str = ""
    asked: str = "one"


class NobodyFree(Told, frozen=True):
    """To the seeker: `ways` to find somebody all the same, beside the `topics` and the `language` they asked for.

    `free_topics`: what those who are free talk about; `busy`: somebody would fit who is taking a break or listens to others.
    """

    screen = "peer-nobody"
    request: str
    topics: tuple[str, ...]
    language: str
    ways: tuple[Way, ...]
    free_topics: tuple[str, ...]
    busy: bool
    ends: str = ""
    how: str = ""


class NextAsked(Told, frozen=True):
    """To the seeker: who had said yes cannot any more, and somebody else is asked."""

    screen = "peer-next"
    request: str


class Waited(Told, frozen=True):
    """To the seeker: the answer they had waited too long for theirs."""

    screen = "peer-waited"
    request: str


class LeftAlone(Told, frozen=True):
    """To the seeker who was out of reach: nobody is asked for them any more."""

    screen = "peer-left-alone"
    request: str
