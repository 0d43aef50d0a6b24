"""What is told of a question that was asked without a name: to those who are asked, and to who asked."""

import msgspec

from bot.services.letters.told import Told


class BoxAsked(Told, frozen=True):
    """To one who listens. `answer`: the id of their answer; `until`: when it is due, UTC epoch seconds; `care`: what kind of help its
    words call for, "" for none."""

    screen = "box-asked"
    answer: str
    words: str
    topics: tuple[str, ...]
    language: str
    until: int
    care: str = ""


class Answered(msgspec.Struct, frozen=True):
    """One answer, with its id, by which it can be reported."""

    id: str
    words: str


class BoxAnswers(Told, frozen=True):
    """To who asked: all the answers. `asked`: how many had been asked."""

    screen = "box-answers"
    question: str
    words: str
    answers: tuple[Answered, ...]
    asked: int


class BoxNobody(Told, frozen=True):
    """To who asked: no answer came, with other ways."""

    screen = "box-nobody-answered"
    question: str
    words: str
