"""All words people read, from the Fluent files beside this module; facts are escaped, dates are said in words."""

import html
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message, Placeable, Resource, StringLiteral, TextElement, VariableReference

from bot.domain.times import DAY, HOUR, MINUTE, local

FOLDER = Path(__file__).parent
# English alone would write American dates: "Monday, November 30, 2026 at 6:00 PM".
LOCALES = {"en": "en_GB"}
LONG_DAY = {"en": "EEEE d MMMM y"}
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]")


class Markup(str):
    """HTML that is already escaped."""

    __slots__ = ()


def escape(words: str) -> Markup:
    """Words of a person, safe inside HTML; right-to-left ones are set apart so that they do not turn the sentence round."""
    safe = html.escape(words, quote=False)
    return Markup(f"\u2068{safe}\u2069" if _RIGHT_TO_LEFT.search(safe) else safe)


class Texts:
    """The catalogue of every shipped language."""

    def __init__(self) -> None:
        self._bundles: dict[str, FluentBundle] = {}
        self._count = lru_cache(maxsize=4096)(self._counted)
        # Most messages are words with facts between them: their parts are put together here, Fluent does the rest.
        self._parts: dict[tuple[str, str], list[str | _Fact]] = {}
        self._fixed: dict[tuple[str, str], Markup] = {}  # messages without any fact
        for folder in sorted(path for path in FOLDER.iterdir() if path.is_dir() and not path.name.startswith("_")):
            bundle = FluentBundle([folder.name], use_isolating=False)
            for file in sorted(folder.glob("*.ftl")):
                resource = FluentResource(file.read_text("utf-8"))
                bundle.add_resource(resource, allow_overrides=False)
                for key, parts in _simple_messages(resource):
                    if any(isinstance(part, _Fact) for part in parts):
                        self._parts[folder.name, key] = parts
                    else:
                        self._fixed[folder.name, key] = Markup("".join(parts))
            self._bundles[folder.name] = bundle

    @property
    def languages(self) -> list[str]:
        return list(self._bundles)

    def has(self, language: str, key: str) -> bool:
        message, _, attribute = key.partition(".")
        bundle = self._bundles[language]
        return bundle.has_message(message) and (not attribute or attribute in bundle.get_message(message).attributes)

    def say(self, language: str, key: str, /, **facts: object) -> Markup:
        """The text of this key (or key.attribute) as HTML. KeyError when there is no such text."""
        fixed = self._fixed.get((language, key))
        if fixed is not None:
            return fixed
        parts = self._parts.get((language, key))
        if parts is not None and all(isinstance(value, str) for value in facts.values()):
            return Markup("".join([_put(facts, part) if isinstance(part, _Fact) else part for part in parts]))
        if all(type(value) is int for value in facts.values()):
            return self._count(language, key, tuple(sorted(facts.items())))
        return self._format(self._bundles[language], key, facts)

    def _counted(self, language: str, key: str, facts: tuple[tuple[str, object], ...]) -> Markup:
        """Numbers and plurals: the same few come again and again."""
        return self._format(self._bundles[language], key, dict(facts))

    @staticmethod
    def _format(bundle: FluentBundle, key: str, facts: dict[str, object]) -> Markup:
        name, _, attribute = key.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        safe = {k: escape(v) if isinstance(v, str) and not isinstance(v, Markup) else v for k, v in facts.items()}
        words, errors = bundle.format_pattern(pattern, safe)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return Markup(words)


@lru_cache(maxsize=1)
def catalogue() -> Texts:
    """The shipped texts, read once a process: reading them takes longer than anything else at the start."""
    return Texts()


class _Fact(str):
    """The name of a fact, where it stands in a message."""

    __slots__ = ()


def _put(facts: dict[str, object], name: str) -> str:
    value = facts[name]
    return value if isinstance(value, Markup) else escape(str(value))


def _simple_messages(resource: Resource) -> Iterator[tuple[str, list[str | _Fact]]]:
    """Keys (and key.attribute) of the messages that hold nothing but words and plain facts, with their parts."""
    for entry in resource.body:
        if isinstance(entry, Message):
            patterns = [(entry.id.name, entry.value)]
            patterns += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for key, pattern in patterns:
                parts = [_part(element) for element in pattern.elements] if pattern is not None else [None]
                if None not in parts:
                    yield key, [part for part in parts if part is not None]


def _part(element: TextElement | Placeable) -> str | _Fact | None:
    """Words, a fact, or None for what only Fluent can say (plurals, numbers, other messages)."""
    if isinstance(element, TextElement):
        return str(element.value)
    if isinstance(element.expression, VariableReference):
        return _Fact(element.expression.id.name)
    return str(element.expression.parse()["value"]) if isinstance(element.expression, StringLiteral) else None


class Voice:
    """How one reader is spoken to: language, zone, easy words or not."""

    __slots__ = ("language", "plain", "texts", "zone")

    def __init__(self, texts: Texts, language: str, zone: str, plain: bool = False) -> None:
        self.texts = texts
        self.language = language if language in texts.languages else "en"
        self.zone = zone
        self.plain = plain

    def say(self, key: str, /, **facts: object) -> Markup:
        """The text of this key; its easy-words variant for who prefers it (FALC-01)."""
        if self.plain and self.texts.has(self.language, f"{key}.plain"):
            key = f"{key}.plain"
        return self.texts.say(self.language, key, **facts)

    def day(self, instant: int) -> str:
        """ "jeudi 3 décembre 2026", "Thursday 3 December 2026", in the reader's zone."""
        return _day(local(instant, self.zone).date(), self.language)

    def hour(self, instant: int) -> str:
        """ "14:00"."""
        return _hour(local(instant, self.zone).strftime("%H:%M"), self.language)

    def when(self, instant: int, zone: str | None = None) -> Markup:
        """Day and hour in words; `zone` where it is another than the reader's."""
        at = local(instant, zone or self.zone)
        return self.say("when", day=_day(at.date(), self.language), hour=_hour(at.strftime("%H:%M"), self.language))

    def near(self, instant: int, now: int) -> Markup:
        """Like `when`, but "today" and "tomorrow" where they are."""
        today = local(now, self.zone).date()
        day = local(instant, self.zone).date()
        if day == today:
            return self.say("when-today", hour=self.hour(instant))
        if day == today + timedelta(days=1):
            return self.say("when-tomorrow", hour=self.hour(instant))
        return self.when(instant)

    def duration(self, seconds: int) -> Markup:
        """ "24 hours", "1 hour 30 minutes"."""
        parts = []
        days, rest = divmod(seconds, DAY)
        if days:
            parts.append(self.say("days", n=days))
        hours, rest = divmod(rest, HOUR)
        if hours:
            parts.append(self.say("hours", n=hours))
        minutes, left = divmod(rest, MINUTE)
        if minutes:
            parts.append(self.say("minutes", n=minutes))
        if left or not parts:
            parts.append(self.say("seconds", n=left))
        return Markup(" ".join(parts))

    def all_of(self, words: list[str]) -> Markup:
        """ "a, b and c"; the words are escaped here."""
        return Markup(
            format_list([w if isinstance(w, Markup) else escape(w) for w in words], locale=_locale(self.language))
        )

    def country(self, code: str) -> str:
        return str(_locale(self.language).territories.get(code, code))

    def language_name(self, code: str) -> str:
        return str(_locale(self.language).languages.get(code, code))


@lru_cache(maxsize=8)
def _locale(language: str) -> Any:
    return Locale.parse(LOCALES.get(language, language))


@lru_cache(maxsize=2048)
def _day(day: date, language: str) -> str:
    said = str(format_date(day, LONG_DAY.get(language, "full"), locale=_locale(language)))
    return said.replace(" 1 ", " 1er ", 1) if language == "fr" else said


@lru_cache(maxsize=4096)
def _hour(clock: str, language: str) -> str:
    from datetime import time

    return str(format_time(time.fromisoformat(clock), "short", locale=_locale(language))).replace("\u202f", " ")
