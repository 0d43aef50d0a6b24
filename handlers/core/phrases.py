"""What people say to the bot in a word or two, in whichever language: yes and no, a command without its slash, what stands on a button."""

import re
from functools import lru_cache

from bot.domain.people import LANGUAGES
from bot.domain.typed import Answers, normal
from bot.texts import Texts

COMMAND = re.compile(r"/[A-Za-z0-9_]+(@\w+)?")
SAID = ("menu", "help", "cancel")  # commands that people say without a slash

BELOW_A_TALK = ("button-contact-more", "button-menu", "button-lines")


@lru_cache(maxsize=4)
def answers(texts: Texts) -> Answers:
    """What people say for yes, for no and before a name, whichever language they read."""
    return Answers(_said(texts, "yes"), _said(texts, "no"), _said(texts, "towards"))


def command_in(texts: Texts, words: str) -> str | None:
    """The command that these words say, and nothing else."""
    said = normal(words)
    return next((name for name in SAID if said in _said(texts, name)), None) if said else None


def is_a_command(words: str) -> bool:
    """Whether this is written like a command, and nothing else."""
    return bool(COMMAND.fullmatch(words))


def greets(texts: Texts, words: str) -> bool:
    """Whether somebody says hello or thanks, and nothing else."""
    return normal(words) in _said(texts, "hello")


def says_a_button(texts: Texts, words: str) -> bool:
    """Whether these words are what stands on some button of ours, or a part of it, and nothing else. People type what they
    read: that is no call for help, but for the buttons of the help lines."""
    said = normal(words)
    return bool(said) and f" {said} " in _on_buttons(texts)


def for_the_bot(texts: Texts, words: str) -> bool:
    """Whether these words are a command without its slash, or what stands on a button below each message of a talk, and nothing else:
    whichever message was shown last, and after a restart that has forgotten it."""
    return normal(words) in _for_the_bot(texts)


def stands_on(texts: Texts, words: str, *keys: str) -> bool:
    """Whether these words are all that stands on one of these buttons, or a piece of it."""
    return normal(words) in _standing_on(texts, keys)


@lru_cache(maxsize=4)
def _for_the_bot(texts: Texts) -> frozenset[str]:
    return _standing_on(texts, BELOW_A_TALK).union(*(_said(texts, name) for name in SAID))


@lru_cache(maxsize=16)
def _standing_on(texts: Texts, keys: tuple[str, ...]) -> frozenset[str]:
    found = (each for language in LANGUAGES for each in texts.on_buttons(language))
    return frozenset(normal(piece) for key, piece in found if key in keys)


@lru_cache(maxsize=4)
def _on_buttons(texts: Texts) -> str:
    found = (each for language in LANGUAGES for each in texts.on_buttons(language))
    return "\n".join(f" {normal(piece)} " for key, piece in found if not key.startswith("crisis-"))


@lru_cache(maxsize=32)
def _said(texts: Texts, what: str) -> frozenset[str]:
    return frozenset(each.strip() for language in LANGUAGES for each in texts.say(language, f"typed-{what}").split(","))
