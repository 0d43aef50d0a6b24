"""How the value of a setting is read, from a file or the environment, and what is not allowed: ValueError or TypeError."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.domain.people import LANGUAGES
from bot.domain.times import read_duration, zones
from bot.domain.topics import INTERESTS as SHIPPED_INTERESTS
from bot.domain.topics import KEY, NAME_MOST, Topic
from bot.domain.topics import TOPICS as SHIPPED_TOPICS

Read = Callable[[Any], Any]

PATH_MOST = 1000  # characters; systems allow some more
TOPICS_MOST = 40
HARD_SPACES = str.maketrans("\u00a0\u202f", "  ")


def text(value: Any, most: int = PATH_MOST) -> str:
    """One line, without the spaces around it that copying brings along."""
    if not isinstance(value, str) or len(value) > most:
        raise ValueError
    given = value.translate(HARD_SPACES).strip()
    if not given.isprintable():
        raise ValueError
    return given


def words(most: int) -> Read:
    return lambda value: text(value, most)


def form(pattern: str) -> Read:
    """Empty, or wholly of this form."""

    def read(value: Any) -> str:
        given = text(value)
        if given and not re.fullmatch(pattern, given, re.ASCII):
            raise ValueError
        return given

    return read


def path(value: Any) -> Path:
    if not text(value):
        raise ValueError
    try:
        return Path(text(value)).expanduser()
    except RuntimeError as nobody:  # a ~ of somebody who has no home here
        raise ValueError from nobody


def maybe_path(value: Any) -> str:
    return str(path(value)) if text(value) else ""


def database(value: Any) -> str:
    """Empty, or where a PostgreSQL database is: postgresql://user:password@host:port/name."""
    given = text(value)
    if given and (not given.startswith(("postgresql://", "postgres://")) or " " in given):
        raise ValueError
    urlsplit(given)
    return given


def one_of(*choices: str) -> Read:
    def read(value: Any) -> str:
        given = text(value)
        if given not in choices:
            raise ValueError
        return given

    return read


def whole(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        if isinstance(value, (bool, float)) or not least <= int(value) <= most:
            raise ValueError
        return int(value)

    return read


def yes_or_no(value: Any) -> bool:
    given = {"true": True, "false": False}.get(value.strip().lower()) if isinstance(value, str) else value
    if not isinstance(given, bool):
        raise ValueError
    return given


def duration(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        seconds = read_duration(text(value))
        if not least <= seconds <= most:
            raise ValueError
        return seconds

    return read


def durations(least: int, most: int, count: int) -> Read:
    one = duration(least, most)

    def read(value: Any) -> tuple[int, ...]:
        parts = [part for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        if not isinstance(parts, list) or len(parts) > count:
            raise ValueError
        return tuple(sorted({one(part) for part in parts}, reverse=True))

    return read


class NotAllowed(ValueError):
    """With what is allowed there, said more exactly than for the whole setting."""


def topics(shipped: tuple[str, ...]) -> Read:
    """Keys of those that come with the program, and tables with a key and a name in each language for the operator's own."""

    def read(value: Any) -> tuple[Topic, ...]:
        given = [part for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        if not isinstance(given, list) or len(given) > TOPICS_MOST:
            raise ValueError
        found = tuple(_own_topic(each) if isinstance(each, dict) else _topic(each, shipped) for each in given)
        keys = [each.key for each in found]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise NotAllowed(f'each topic once ("{twice}" is there twice)')
        return found

    return read


def _topic(value: Any, shipped: tuple[str, ...]) -> Topic:
    key = text(value)
    if key not in shipped:
        raise NotAllowed(f'one of {", ".join(shipped)}, or a table for one of your own ("{key[:20]}" is neither)')
    return Topic(key)


def _own_topic(value: dict[str, Any]) -> Topic:
    """{ key = "boats", fr = "Bateaux", en = "Boats" }"""
    key = text(value.get("key", ""))
    if not re.fullmatch(KEY, key) or key in (*SHIPPED_TOPICS, *SHIPPED_INTERESTS):
        raise NotAllowed(
            f'for a topic of your own a key of 2 to 8 small letters that no other has ("{key[:20]}" is not)'
        )
    if value.keys() != {"key", *LANGUAGES}:
        raise NotAllowed(f'for "{key}": key, and a name in each language ({", ".join(LANGUAGES)})')
    names = {code: text(value[code]) for code in LANGUAGES}
    wrong = next((code for code, name in names.items() if not 0 < len(name) <= NAME_MOST), None)
    if wrong is not None:
        raise NotAllowed(f'for "{key}": a name of at most {NAME_MOST} characters ("{wrong}" has {len(names[wrong])})')
    return Topic(key, tuple(names.items()))


def zone(value: Any) -> str:
    if text(value) not in zones():
        raise ValueError
    return text(value)


def address(value: Any) -> str:
    """Empty, or a URL without a user, a question and spaces."""
    given = text(value).rstrip("/")
    if given:
        parts = urlsplit(given)
        clean = re.fullmatch(r"[!-~]+", given) and not (parts.query or parts.fragment or "@" in parts.netloc)
        if parts.scheme not in ("https", "http") or not parts.hostname or parts.port == 0 or not clean:
            raise ValueError
    return given


def listen(value: Any) -> tuple[str, int]:
    host, colon, port = text(value).rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not re.fullmatch(r"[A-Za-z0-9._:-]+", host) or not re.fullmatch(r"[0-9]{1,5}", port):
        raise ValueError
    return host, whole(1, 65535)(port)


def maybe_listen(value: Any) -> tuple[str, int] | tuple[()]:
    return listen(value) if text(value) else ()
