"""Words that were typed where buttons stand: they press the button they mean on the newest message of the chat (TALK-02).

What was shown last is known in memory only: after a restart the open question is asked again instead.
"""

from collections.abc import Callable
from functools import lru_cache

from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.domain.typed import Answers, Choice, meant
from bot.incoming import ASIDE
from bot.services.contacts import TALK
from bot.texts import Texts, Voice
from handlers.context import Facts, Moment
from handlers.keyboards import Button, Screen, lines, screen
from handlers.questions import STALE_SECONDS
from handlers.sure import SURE

KEPT_MOST = 2000  # chats
ASKS_BACK = "typed-meant"  # the screen that asks whether a button was meant

# Buttons whose press cannot be taken back: words that mean one are asked about before.
FINAL = frozenset(
    {
        "announce:send", "contact:block", "contact:send", "contact:stop", "contact:sure", "contact:tell", "forgetme:yes",
        "group:leave", "helper:stopnow", "link:cut", "link:yes", "meeting:off",
        "inquiry:send", "member:yes", "members:uninvite", "offer:no", "peer:change",
        "peer:other", "privacy:end", "report:again", "team:no", "team:yes",
    }
)  # fmt: skip

PROPOSED = "name:take:"  # a name that a button proposes and somebody types is read back as any other

Render = Callable[[Voice, Facts], Screen]


class Typed:
    """The newest message with buttons of each private chat, and what typed words mean there."""

    def __init__(self, texts: Texts, screens: dict[str, Render]) -> None:
        self._texts = texts
        self._screens = screens
        self._newest: dict[int, Letter] = {}

    def note(self, letter: Letter, shown: Screen) -> None:
        """This message is about to be read. One that goes on changing by itself is not the newest for that."""
        by_itself = letter.edits is not None and letter.kind != "reply"
        if letter.chat_id <= 0 or not shown.rows or by_itself:
            return
        self._newest.pop(letter.chat_id, None)
        self._newest[letter.chat_id] = letter
        if len(self._newest) > KEPT_MOST:
            del self._newest[next(iter(self._newest))]

    def newest(self, chat_id: int, now: int) -> Letter | None:
        """What this chat was shown last, within the last hour."""
        letter = self._newest.get(chat_id)
        return letter if letter is not None and now - letter.due_at <= STALE_SECONDS else None

    def pressed_by(self, m: Moment) -> Choice | None:
        """The button that these words mean. An open question that takes words is answered by them, not by a number; one whose
        screen is not the newest any more takes all that comes."""
        letter = self.newest(m.chat_id, m.now)
        if letter is None or m.call is not None or (m.question is not None and letter.kind != "reply"):
            return None
        talks = m.dialog is not None and m.dialog.step == TALK
        takes_words = talks or letter.kind == "relay" or (m.question is not None and m.question.answered is not None)
        choice = self.meant(m.text, letter, numbers=not takes_words)
        return None if choice is not None and choice.data.startswith(PROPOSED) else choice

    def meant(self, text: str, letter: Letter, *, numbers: bool) -> Choice | None:
        """The button of this message that the words mean."""
        return meant(text, self._choices(letter), answers(self._texts), numbers=numbers)

    def asks_back(self, letter: Letter, choice: Choice) -> bool:
        """Whether it is asked first if this button was meant: what is done cannot be undone, or came without being asked for."""
        data = choice.data.removeprefix(ASIDE)
        final = data.startswith(SURE) or ":".join(data.split(":")[:2]) in FINAL
        return letter.screen != ASKS_BACK and (final or letter.kind != "reply")

    def _choices(self, letter: Letter) -> list[Choice]:
        """The buttons of a message, with their words in every language."""
        each = [self._buttons(letter, language) for language in (letter.language, *LANGUAGES)]
        found = []
        for n, button in enumerate(each[0]):
            words = tuple(str(rows[n].words) for rows in each if n < len(rows) and rows[n].data == button.data)
            means = str(self._texts.say(letter.language, f"{button.key}.means")) if self._marked(button) else ""
            if button.data is not None:
                found.append(Choice(button.data, words, means))
        return found

    def _marked(self, button: Button) -> bool:
        return bool(button.key) and self._texts.has("en", f"{button.key}.means")

    def _buttons(self, letter: Letter, language: str) -> list[Button]:
        voice = Voice(self._texts, language, letter.zone, letter.plain)
        return [button for row in self._screens[letter.screen](voice, dict(letter.facts)).rows for button in row]


@lru_cache(maxsize=4)
def answers(texts: Texts) -> Answers:
    """What people say for yes and no, whichever language they read."""
    said = {
        way: frozenset(
            each.strip() for language in LANGUAGES for each in texts.say(language, f"typed-{way}").split(",")
        )
        for way in ("yes", "no")
    }
    return Answers(said["yes"], said["no"])


def show_meant(v: Voice, f: Facts) -> Screen:
    return screen(v, lines(v.say("typed-meant")), [[Button(f["words"], f["data"], key="typed-meant")]])


SCREENS = {ASKS_BACK: show_meant}
