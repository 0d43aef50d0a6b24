"""Words that were typed where buttons stand: they press the button they mean on the newest message of the chat (TALK-02).

What was shown last is known in memory only: after a restart the open question is asked again instead.
"""

import re
from collections.abc import Callable, Container, Mapping
from functools import cache
from typing import Any

from bot.dates.folding import fold
from bot.dates.languages import words_of
from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.domain.typed import Choice, meant, normal
from bot.services.letters.standing import Over
from bot.texts import Texts, Voice
from bot.wire.incoming import ASIDE
from handlers.core import ways
from handlers.core.context import Context
from handlers.core.keyboards import Button, Rows, Screen, lines, screen
from handlers.core.phrases import answers
from handlers.core.presses import DECIDES, FINAL, NUMBERED, find
from handlers.core.questions import OF_A_REPLY, STALE_SECONDS
from handlers.core.screens import shows
from handlers.core.sure import SURE
from handlers.people import presses as of_people

KEPT_MOST = 2000  # chats
WORDS_OF_DAY_MOST = 30  # characters
_NUMBER = re.compile(r"\s*(\d{1,4})\s*(?:h|hours?|heures?)?\s*", re.IGNORECASE)  # "28", "28 h"

WHOM = "words-whom"  # the screen that asks whom words are for
UNSAID = "command-words"  # stands below what a command opened, whose buttons are still meant

PROPOSED = of_people.name_take.name  # a name that a button proposes and somebody types is read back as any other

Render = Callable[[Voice, Mapping[str, Any]], Screen]


class Typed:
    """The newest message with buttons of each private chat, and what typed words mean there."""

    def __init__(self, texts: Texts, screens: Mapping[str, Render]) -> None:
        self._texts = texts
        self._screens = screens
        self._newest: dict[int, tuple[Letter, Rows, list[Button]]] = {}

    def note(self, letter: Letter, shown: Screen) -> None:
        """This message is about to be read. One that goes on changing by itself is not the newest for that; where the newest one asks
        no more, nothing is meant by what it had asked."""
        by_itself = letter.edits is not None and letter.kind != "reply"
        newest, *_ = self._newest.get(letter.chat_id, (None,))
        is_over = newest is not None and letter.screen == Over.screen and letter.about == newest.about
        if letter.chat_id <= 0 or not shown.rows or letter.screen == UNSAID or (by_itself and not is_over):
            return
        self._newest.pop(letter.chat_id, None)
        self._newest[letter.chat_id] = letter, shown.rows, shown.unshown
        while len(self._newest) > KEPT_MOST or self._oldest < letter.due_at - STALE_SECONDS:
            del self._newest[next(iter(self._newest))]

    @property
    def _oldest(self) -> int:
        return next(iter(self._newest.values()))[0].due_at

    def __len__(self) -> int:
        return len(self._newest)

    def newest(self, chat_id: int, now: int) -> Letter | None:
        """What this chat was shown last, within the last hour."""
        letter, *_ = self._newest.get(chat_id, (None,))
        return letter if letter is not None and now - letter.due_at <= STALE_SECONDS else None

    def shows_theirs(self, c: Context) -> bool:
        """Whether this chat was shown last what its person asked for, and not what came by itself."""
        letter = self.newest(c.chat_id, c.now)
        return letter is not None and letter.kind == "reply"

    def asks_of_words(self, c: Context) -> bool:
        """Whether what this chat was shown last asks about words that wait."""
        letter = self.newest(c.chat_id, c.now)
        return letter is not None and _is_here(c, letter) and self._of_words(letter)

    def came_by_itself(self, c: Context) -> bool:
        """Whether what this chat was shown last was asked for by nobody in it."""
        letter = self.newest(c.chat_id, c.now)
        return letter is not None and letter.kind != "reply"

    def asks_for_a_decision(self, c: Context) -> bool:
        """Whether what this chat was shown last came by itself and asks for a decision: it has buttons that stay with it."""
        letter = self.newest(c.chat_id, c.now)
        if letter is None or letter.kind in ("reply", "relay") or not _is_here(c, letter):
            return False
        return any(
            each.data and ":".join(each.data.split(":")[:2]) in DECIDES
            for row in self._newest[c.chat_id][1]
            for each in row
        )

    def written_since(self, c: Context) -> bool:
        """Whether what this chat was shown last are words of somebody."""
        letter = self.newest(c.chat_id, c.now)
        return letter is not None and letter.kind == "relay" and _is_here(c, letter)

    def interrupted(self, c: Context, answered_with_words: Container[str]) -> bool:
        """Whether somebody has written since what was asked here, or something came that these words answer, or it is asked already
        whom the words are for. `answered_with_words`: screens of letters to which words are an answer."""
        letter = self.newest(c.chat_id, c.now)
        if letter is None or letter.topic != c.topic:
            return False
        if letter.kind == "reply":
            return letter.screen == WHOM and c.dialog is not None and c.dialog.aside
        if letter.kind == "relay" or letter.screen in answered_with_words or self.agrees_or_not(c.text):
            return True
        return self.meant(c.text, letter, numbers=False) is not None

    def about_another(self, c: Context) -> bool:
        """Whether these words answer another message of ours, with Telegram's own reply, than the question that was shown last."""
        letter = self.newest(c.chat_id, c.now)
        asked = letter is not None and letter.kind == "reply" and c.dialog is not None and not c.dialog.aside
        return asked and self._answers_another(c, letter)

    def _of_words(self, letter: Letter) -> bool:
        shown = self._newest[letter.chat_id][1]
        return any(":".join((each.data or "").split(":")[:2]) in OF_A_REPLY for row in shown for each in row)

    def led_from(self, c: Context) -> tuple[str, str, bool] | None:
        """How an answer that cannot be taken leads back where its question does, as `Context.came` has it."""
        letter = self.newest(c.chat_id, c.now)
        shown = self._newest[c.chat_id][1] if letter is not None and letter.kind == "reply" else []
        back = next((each.data for row in shown for each in row if each.back), None)
        return None if back is None else ("", back, True)

    def pressed_by(self, c: Context, *, talking: bool, of_words: bool) -> Choice | None:
        """The button that these words mean, on the message that they answer or else the newest. An open question that takes words is
        answered by them, not by a number; one whose screen is not the newest any more takes all that comes. `talking`: words go to
        somebody, and no screen was opened since; `of_words`: what is asked is about words that wait."""
        letter = self.newest(c.chat_id, c.now)
        if c.call is None and self._answers_another(c, letter):
            return meant(c.text, self._answered(c), answers(self._texts), places=0)
        if letter is None or c.call is not None or (c.question is not None and letter.kind != "reply"):
            return None
        if not _is_here(c, letter):
            return None
        answered = c.question is not None and c.question.answered is not None
        if answered and _is_near_day(c.text):
            return None  # "tomorrow" counts from when it was written; what the button says, from when it was shown (TALK-09)
        takes_words = not (of_words or self.asks_for_a_decision(c)) and (talking or letter.kind == "relay" or answered)
        if not takes_words and (number := self._numbered(c.text, letter)):
            return number
        choice = self.meant(c.text, letter, numbers=not takes_words)
        return None if choice is not None and choice.data.startswith(PROPOSED) else choice

    @staticmethod
    def _answered(c: Context) -> list[Choice]:
        """The buttons of the message that these words answer with Telegram's own reply."""
        buttons = c.incoming.message.replied_buttons if c.incoming.message is not None and c.person is not None else []
        return [Choice(carries, (words,), older=True) for carries, words in buttons if carries]

    def _answers_another(self, c: Context, letter: Letter | None) -> bool:
        """Whether that is a message whose buttons are other ones than the newest."""
        there = [each.data.removeprefix(ASIDE) for each in self._answered(c)]
        rows = self._newest[letter.chat_id][1] if letter is not None else []
        return bool(there) and there != [each.data.removeprefix(ASIDE) for row in rows for each in row if each.data]

    def _numbered(self, text: str, letter: Letter) -> Choice | None:
        """A number below a message that asks for one: not the button in that place."""
        typed = _NUMBER.fullmatch(text)
        for each in self._choices(letter) if typed else ():
            aside = ASIDE if each.data.startswith(ASIDE) else ""
            found = find(ways.split(each.data.removeprefix(ASIDE))[0].split(":"))
            if typed and found is not None and found[0].name in NUMBERED:
                return Choice(aside + found[0].with_number(found[1], typed[1]), (text.strip(),))
        return None

    def agrees_or_not(self, text: str) -> bool:
        """A yes or a no alone."""
        return answers(self._texts).agrees_or_not(text)

    def meant(self, text: str, letter: Letter, *, numbers: bool) -> Choice | None:
        """The button of this message that the words mean."""
        if not normal(text):
            return None
        places = sum(map(len, self._newest[letter.chat_id][1])) if numbers else 0
        return meant(text, self._choices(letter), answers(self._texts), places=places)

    def asks_back(self, letter: Letter, choice: Choice, said: str) -> bool:
        """Whether it is asked first if this button was meant: what is done cannot be undone, or came without being asked for. To go
        back does nothing. What is asked about words shows them already; a number alone does not say whom they would go to."""
        if choice.older:
            return True
        if letter.screen == show_meant.name or choice.back:
            return False
        if letter.kind == "reply" and self._of_words(letter):
            return normal(said).isdecimal()
        data = choice.data.removeprefix(ASIDE)
        return letter.kind != "reply" or data.startswith(SURE) or ":".join(data.split(":")[:2]) in FINAL

    def _choices(self, letter: Letter) -> list[Choice]:
        """The buttons of a message as they stand there, with their words in every language, and those of its other pages."""
        _, rows, unshown = self._newest[letter.chat_id]
        others = [self._words(letter, language) for language in LANGUAGES if language != letter.language]
        found = []
        for button in [*(each for row in rows for each in row), *unshown]:
            means = f"{button.key}.means" if button.key and self._texts.has("en", f"{button.key}.means") else ""
            if button.data is not None:
                does = _does(button)
                words = (str(button.words), button.full, *(each[does] for each in others if does in each))
                says = str(self._texts.say("en", means)) if means else ""
                found.append(Choice(button.data, words, says, button.called, button.back))
        return found

    def _words(self, letter: Letter, language: str) -> dict[str, str]:
        """What stands on each button in this language, by what it does: their order may be another one there."""
        voice = Voice(self._texts, language, letter.zone, letter.plain)
        shown = self._screens[letter.screen](voice, letter.facts)
        buttons = [*(each for row in shown.rows for each in row), *shown.unshown]
        return {_does(each): str(each.words) for each in buttons if each.data is not None}


def _does(button: Button) -> str:
    """What a button does, wherever its screen was opened from."""
    return "" if button.back else (button.data or "").partition(ways.SIGN)[0]


@cache
def _near_days() -> frozenset[str]:
    return frozenset(day for each in LANGUAGES for day in words_of(each).near_days)


def _is_near_day(text: str) -> bool:
    """ "Today", "demain"."""
    return len(text) < WORDS_OF_DAY_MOST and fold(text).plain.strip(" .!") in _near_days()


def _is_here(c: Context, letter: Letter) -> bool:
    """Words in a topic mean nothing that stands elsewhere. Those outside may: not every app shows topics."""
    return c.topic is None or letter.topic == c.topic


@shows("typed-meant")
def show_meant(v: Voice, *, words: str, data: str) -> Screen:
    """Asks whether this button was meant."""
    return screen(v, lines(v.say("typed-meant")), [[Button(words, data, key="typed-meant")]])
