"""A question to several who listen, asked without a name: its limits, and what was asked (ANON-02, SAFE-02)."""

from dataclasses import dataclass

from bot.domain.times import DAY, HOUR

ASKED_MOST = 5  # people who read one question
OPEN_SECONDS = 3 * DAY  # then the answers are gathered, whoever has answered
AT_LEAST_SECONDS = 12 * HOUR  # of these for whoever reads it late
A_DAY_MOST = 2  # questions of one person
WAITING_MOST = 2  # questions that wait for one who listens
WORDS_LONGEST, ANSWER_LONGEST = 500, 600  # as Telegram counts: the question and five answers find room in one message


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks, about which topics (none: any), in which language."""

    words: str
    topics: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Question:
    """open, answered, nobody (no answer came) or withdrawn; `asked` is None once it is over. Instants in UTC epoch seconds."""

    id: str
    person_id: str
    state: str
    asked: Asked | None
    deadline: int

    @property
    def open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class Answer:
    """One who was asked: asked, answered, declined or lapsed. `words` are None before, and once they were gathered."""

    id: str
    question_id: str
    helper_id: str
    state: str
    words: str | None
