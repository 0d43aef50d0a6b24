"""A contact between two people."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.people import Person
from bot.domain.times import DAY, HOUR, MINUTE

WORDS_LONGEST = 3500  # relayed words, counted as Telegram does; the rest of its 4096 is for the name and the frame
WORDS_A_MINUTE = (
    30  # of one to the other, or as many as the operator sets: a vivid talk has twenty; what is more waits its turn …
)
WAITS_LONGEST = 10 * MINUTE  # … so long at most, and is not taken beyond that
TALK_SECONDS = 6 * HOUR  # after that, words are not taken for a contact without asking
UNDO_SECONDS = 60  # a contact that somebody ends goes on for so long: they may think better of it
RENEWAL_SECONDS = 6 * 7 * DAY  # MATCH-06; for peers the operator can set another
QUIET_SECONDS = 14 * DAY  # of silence between two who talk: then who was asked hears a gentle question …
QUIET_THEN_SECONDS = 3 * DAY  # … and so much later, still without words, who had asked
REPORT_CATEGORIES = ("unkind", "insists", "intimate", "money", "treatment", "other")
EVIDENCE_MOST, EVIDENCE_LONGEST = 3, 1000  # what is added to a report; units each, so that all of it is read at once
DECISIONS = ("talked", "elsewhere", "ended", "nothing", "restored")
PAUSE_DAYS = (3, 7)
MARKS = "◆●▲■★♣♥♠✚▼◐✦"  # they tell threads apart at a glance; the name says it to who cannot see them

SetOff = tuple[str, int, int]
"""What was hidden or set off in words: its kind, its start and its length, counted in UTF-16 units as Telegram does."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as one of the two sees it: `other` is the other one, `seeking` whether this one had asked for it, `mark` one
    of MARKS, the same on both sides. Of a member with a facilitator: `group_id`, and `called`, this one's name there. `topic` is the
    topic it has of its own in this one's chat, `theirs` the one in the chat of the other; None where there is none.
    """

    id: str
    request_id: str | None
    open: bool
    seeking: bool
    paused_by: str | None
    paused_until: int | None
    other: Person
    mark: int = 0
    group_id: str | None = None
    called: str | None = None
    topic: int | None = None
    theirs: int | None = None

    def name_of(self, me: Person) -> str:
        """What the other reads of this one."""
        return self.called or me.name


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody wrote: `source` is Telegram's number of the message in their chat, `replies_to` that of the one it answers,
    `marks` what was hidden or set off in it, `calls` which kind of help it calls for, if any. `quote` is what it quotes of the
    message it answers, `outside` whether that stands in another chat. `medium` is what the words stand under, as MEDIA names it, and
    `called` what its file is called. `about`: the id of the meeting, or else of the group, that the message tells of which it answers.
    `at`: when they were written, UTC epoch seconds; 0: not known.
    """

    words: str
    source: int | None = None
    replies_to: int | None = None
    marks: tuple[SetOff, ...] = ()
    forwarded: bool = False
    calls: str | None = None
    quote: str = ""
    quote_marks: tuple[SetOff, ...] = ()
    outside: bool = False
    medium: str = ""
    called: str = ""
    about: str = ""
    at: int = 0

    @property
    def whole(self) -> str:
        """All that is to be read of it."""
        return f"{self.words}\n{self.called}".strip() if self.called else self.words

    @property
    def plain(self) -> bool:
        """Words of their writer, and nothing more."""
        return not (self.medium or self.forwarded)


@dataclass(frozen=True, slots=True)
class Unsent:
    """Words that wait under buttons with this token: for this contact, for those who facilitate this group, or for whom the
    writer will say. `parts`: the messages they were written in; none where it is one.
    """

    token: str
    said: Words
    contact_id: str = ""
    group_id: str = ""
    parts: tuple[Words, ...] = ()

    @property
    def messages(self) -> tuple[Words, ...]:
        return self.parts or (self.said,)

    def with_next(self, said: Words, contact_id: str, group_id: str) -> tuple[Words, ...]:
        """These messages and the next one, when its writer just goes on: it waits for the same choice. Else that one alone."""
        together = (*self.messages, said)
        one_matter = len({each.about for each in together} - {""}) <= 1
        goes_on = not contact_id and self.group_id == group_id
        fits = length(joined(together).words) <= WORDS_LONGEST
        return together if goes_on and fits and one_matter and all(each.plain for each in together) else (said,)


def joined(parts: Sequence[Words]) -> Words:
    """What was written in several messages, as one: it answers none, and an edit of any of them would change all, so that it has
    the number of none. What any of them quotes stays behind."""
    if len(parts) == 1:
        return parts[0]
    marks: list[SetOff] = []
    text = ""
    for each in parts:
        start = length(text)
        marks += [(kind, start + at, long) for kind, at, long in each.marks]
        text += f"{each.words}\n"
    calls = next((each.calls for each in parts if each.calls), None)
    quotes, about = (
        any(each.quote or each.outside for each in parts),
        next((each.about for each in parts if each.about), ""),
    )
    return Words(text.removesuffix("\n"), marks=tuple(marks), calls=calls, outside=quotes, about=about, at=parts[-1].at)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom words can be for: a contact, with its `mark`; what a member wrote to those who facilitate, with the name of that `group`; a
    group, for those who facilitate it."""

    id: str
    name: str
    mark: int = 0
    group: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A category and no words; `about` and `maker_id` are None when that person erased their account. `proposal`: the title of the
    proposal it is about, in the group `proposal_group`; empty for none, and when that was taken back.

    `maker_again`, `subject_again`: who reported, or the person it is about, asked for another look at a decision.
    """

    id: str
    category: str
    made_at: int
    about_id: str | None
    about: str | None
    maker_id: str | None
    open: bool
    maker_again: bool = False
    subject_again: bool = False
    proposal: str = ""
    proposal_group: str = ""

    def decisions(self, *, answered: bool) -> tuple[str, ...]:
        """Which of DECISIONS can be true. `answered`: the person it is about answered the coordination here. To have talked
        with somebody, they must be there; what was stopped can be allowed again when they asked for another look.
        """
        talked = () if self.about is None else ("talked",) if answered else ("elsewhere",)
        again = ("restored",) if self.subject_again and self.about is not None else ()
        return (*talked, "ended", "nothing", *again)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that were added to a report: `theirs`, as they stand in the chat of who reported, or that one's own."""

    words: str
    theirs: bool


def in_turn(written_at: int, before: int | None) -> int:
    """When words may be handed over, of which so many go in a minute: `before` is when those went, or go, that were written so many
    earlier; None: there are not so many yet. UTC epoch seconds."""
    return written_at if before is None else max(written_at, before + MINUTE)


def length(words: str) -> int:
    """As Telegram counts: UTF-16 code units."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
