"""One update while it is handled: who speaks, what they pressed or wrote, and the ways to answer."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ParamSpec

from bot.config import Settings
from bot.domain.crisis import Call as HelpCall
from bot.domain.errors import Refused
from bot.domain.letters import Letter, Toast
from bot.domain.people import Person
from bot.domain.times import written_at
from bot.domain.typed import Choice
from bot.services.people import dialogs
from bot.storage.database import Transaction
from bot.texts import Texts, Voice
from bot.wire.incoming import Update, User
from handlers.core.keyboards import label, unescape
from handlers.core.screens import Shown

if TYPE_CHECKING:
    from handlers.core.questions import Question

Facts = dict[str, Any]
P = ParamSpec("P")

TOAST_LONGEST = 200  # Telegram's limit
STAYS = "stays"  # among the facts of a letter: what was decided stands in the place of the question, and stays
HEARD = "heard"  # among the answers to a question: the message with the words that wait for a yes
CAME = "came"  # among the facts of a letter: the subject that was opened, from where, and whether by its own button
ABOVE = "above"  # among the facts of a letter: the no that stands above its words, and the facts of that
ASKED_IN = "asked-in"  # among the answers to a question: the topic of the chat it stands in
CARRIED = "carried"  # among the facts of a letter: its buttons carry the language and the words that a visitor chose


@dataclass(slots=True)
class Context:
    """One update. `args` are the parts of the callback data after its name, or the words after a command. `topic` is where in the
    chat it came, and where the answer goes."""

    tx: Transaction
    incoming: Update
    settings: Settings
    texts: Texts
    chat_id: int
    topic: int | None
    user: User
    private: bool
    person: Person | None
    dialog: dialogs.Dialog | None
    language: str
    zone: str
    usual_language: str
    question: "Question | None" = None  # the one that is open
    chosen_plain: bool = False  # by a visitor, who has no settings yet
    call: HelpCall | None = None  # in the words of this update
    pressing: str = ""  # the callback data of the pressed button, by a finger or by words that mean it
    waited_since: int = 0  # when the words were written that had waited for this press
    named: Choice | None = None  # the button of the newest message whose words these are
    by_itself: bool = False  # what the chat was shown last came by itself, and not because its person asked for it
    asks_last: bool = False  # the same, and it asks for a decision
    bot_username: str = ""
    text: str = ""
    args: list[str] = field(default_factory=list)
    answered: bool = False
    answering: bool = False  # the words of this update are taken as the answer to the open question
    came: tuple[str, str, bool] | None = None  # how it was pressed: what `ways.Came` holds
    above: tuple[str, Facts] | None = None  # the no that stands above the words of what is shown
    deciding: bool = False  # the pressed button decides what its message asks
    sure: bool = False  # it was asked before whether to do this

    @property
    def now(self) -> int:
        """UTC epoch seconds."""
        return self.tx.now

    @property
    def written_at(self) -> int:
        """When the words of this update were written, UTC epoch seconds: what "tomorrow" is counted from (TALK-09).

        A press was made just now: Telegram says nothing of when. It may be about words that waited.
        """
        date = self.waited_since or self.incoming.date
        return self.now if date is None else written_at(date, self.now)

    @property
    def plain(self) -> bool:
        """Whether who speaks reads easier words."""
        return self.person.plain if self.person else self.chosen_plain

    @property
    def by_button(self) -> bool:
        """Whether a button was pressed, by a finger or by words: `args` are the parts of its data."""
        return self.incoming.press is not None or bool(self.pressing)

    @property
    def voice(self) -> Voice:
        return Voice(self.texts, self.language, self.zone, self.plain, self.now)

    @property
    def me(self) -> Person:
        """The person who speaks. Refused when they have not said yes to the account yet."""
        if self.person is None:
            raise Refused("start-first")
        return self.person

    def show(self, screen: Shown[P], /, *whole: P.args, **facts: P.kwargs) -> None:
        """Answers with a screen: in the place of the one whose button was pressed, else as a new message."""
        edits = self.incoming.pressed_message if self.private and not self.answered else None
        self._write(screen.name, screen.facts(*whole, **facts), edits)

    def send(self, screen: Shown[P], /, *whole: P.args, **facts: P.kwargs) -> None:
        """Answers with a new message, and leaves the pressed one as it is."""
        self._write(screen.name, screen.facts(*whole, **facts), None)

    def repeat(self, letter: Letter) -> None:
        """Answers with what this letter showed, as a new message."""
        self._write(letter.screen, dict(letter.facts), None)

    def toast(self, key: str, *, alert: bool = False, **facts: object) -> None:
        """A short line over the chat. Nothing that matters may be said only there: it is not kept."""
        if self.incoming.press is not None:
            words = (
                unescape(self.voice.say(key, **facts)) if facts else label(self.texts, self.language, self.plain, key)
            )
            self.tx.toasts.append(Toast(self.incoming.press.id, words[:TOAST_LONGEST], alert))

    async def ask(self, step: str, /, **answers: Any) -> None:
        """Remembers that the next words of this person answer this step. Which message did so last stays known, whatever comes
        between, while this is asked: an edit of it answers anew.
        """
        said = self.incoming.message or self.incoming.edited_message
        before = self.dialog.answers if self.dialog is not None and self.dialog.step == step else None
        answers = {name: each for name, each in answers.items() if name not in (HEARD, ASKED_IN)}
        if before is not None and self.answering and said is not None and said.text:
            answers[HEARD] = said.message_id
        elif before is not None and HEARD in before:
            answers[HEARD] = before[HEARD]
        if self.topic is not None:
            answers[ASKED_IN] = self.topic
        await dialogs.ask(self.tx, self.me.id, step, answers)

    async def set_aside(self) -> None:
        """The open question stays, but the next words are no answer to it."""
        if self.dialog is not None:
            await dialogs.set_aside(self.tx, self.me.id)

    async def take_up_again(self) -> None:
        """The open question that was set aside is the last thing the person sees again: it takes its answer."""
        if self.dialog is not None and self.dialog.aside:
            await dialogs.ask(self.tx, self.me.id, self.dialog.step, self.dialog.answers)

    async def end_dialog(self) -> None:
        if self.dialog is not None:
            await dialogs.end(self.tx, self.me.id)
            self.dialog = self.question = None

    def _write(self, screen: str, facts: Facts, edits: int | None) -> None:
        self.answered = self.answered or edits is not None
        if self.came is not None:
            facts = facts | {CAME: self.came}
        if self.above is not None:
            facts = facts | {ABOVE: self.above}
        if self.deciding and edits is not None:
            facts = facts | {STAYS: True}
        if self.private and self.person is None and (self.plain or self.language != self.usual_language):
            facts = facts | {CARRIED: True}
        self.tx.letters.append(
            Letter(
                id=self.tx.letter_id(),
                chat_id=self.chat_id,
                kind="reply",
                screen=screen,
                facts=facts,
                language=self.language,
                zone=self.zone,
                plain=self.plain,
                due_at=self.now,
                person_id=self.person.id if self.person and self.private else None,
                edits=edits,
                topic=self.topic,
            )
        )


Handler = Callable[[Context], Awaitable[None]]
