"""Words that were typed where buttons stand: which button they mean."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST, WORDS_MOST = 80, 8  # characters, words; more is no name of a button
_SIGNS = {"👍": " yes ", "👌": " yes ", "✅": " yes ", "✔": " yes ", "👎": " no ", "❌": " no "}
_APOSTROPHES = re.compile(r"['\u2019\u02bc`\u00b4]")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: what it does, what stands on it in each language, whether it is a yes or a no in other words, the name of
    whom it is about, whether it leads back, and whether it stands on the message that the words answer and not on the newest."""

    data: str
    words: tuple[str, ...]
    means: str = ""
    called: str = ""
    back: bool = False
    older: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """What people say for yes, for no, and before the name of whom something is for, in all languages."""

    yes: frozenset[str]
    no: frozenset[str]
    towards: frozenset[str] = frozenset()

    def agrees_or_not(self, text: str) -> bool:
        """A yes or a no alone, whatever it is about."""
        return normal(text) in self.yes | self.no


def normal(text: str) -> str:
    """Letters and digits alone, small, without accents, a space between words. Nothing of a text that is too long."""
    if len(text) > LONGEST or text.count(" ") >= WORDS_MOST:
        return ""
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    folded = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return " ".join(_WORD.findall(_APOSTROPHES.sub("", "".join(c for c in folded if not unicodedata.combining(c)))))


@lru_cache(maxsize=2048)
def _label(words: str) -> str:
    """The same of what stands on a button, which is asked for again and again; people's own words are not kept."""
    return normal(words)


def meant(text: str, choices: Sequence[Choice], answers: Answers, *, places: int) -> Choice | None:
    """The one button that these words mean: by its words, by whom it is about, by yes or no, or by its place, from 1 to `places`."""
    words = normal(text)
    named = [choice for choice in choices if words and words in {_label(each) for each in choice.words}]
    if named:
        return named[0] if len(named) == 1 else None
    about = [choice for choice in choices if _names(words, choice, answers)]
    if about:
        return about[0] if len(about) == 1 else None
    if words.isdecimal() and len(words) <= 2 and 1 <= int(words) <= min(places, len(choices)):
        return choices[int(words) - 1]
    yes, no = (_saying(choices, way, said) for way, said in (("yes", answers.yes), ("no", answers.no)))
    if len(yes) == 1 and not no:  # who is asked one thing and says no wants to be where they were
        no = [choice for choice in choices if choice.back]
    for found, said in ((yes, answers.yes), (no, answers.no)):
        if len(found) == 1 and _says(words, said, found[0]):
            return found[0]
    return None


def _saying(choices: Sequence[Choice], way: str, said: frozenset[str]) -> list[Choice]:
    """The buttons that say yes (no): by their words, else in other words. Of several the one that says nothing else."""
    begin = [choice for choice in choices if any(_begins(_label(each), said) for each in choice.words)]
    alone = [choice for choice in begin if any(_label(each) in said for each in choice.words)]
    return (alone if len(alone) == 1 else begin) or [choice for choice in choices if choice.means == way]


def _names(words: str, choice: Choice, answers: Answers) -> bool:
    """Whether these words are the name of whom the button is about, with nothing but "for" before it."""
    called = _label(choice.called)
    return bool(called) and words in {called, *(f"{towards} {called}" for towards in answers.towards)}


def _begins(words: str, said: frozenset[str]) -> bool:
    return f"{words} ".startswith(_openings(said))


@lru_cache(maxsize=8)
def _openings(said: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{one} " for one in said)


def _says(words: str, said: frozenset[str], choice: Choice) -> bool:
    """Whether these words begin with a yes (a no), and say nothing else than that and what stands on the button."""
    if not _begins(words, said):
        return False
    known = {word for each in (*said, *(_label(w) for w in choice.words)) for word in each.split()}
    return set(words.split()) <= known
