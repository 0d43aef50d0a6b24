"""All words people read, from the Fluent files beside this module; facts are escaped, dates are said in words."""

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, Placeable, StringLiteral, TextElement, VariableReference

from bot.domain.times import DAY, HOUR, MINUTE, local

FOLDER = Path(__file__).parent
# English alone would write American hours: "6:00 PM".
LOCALES = {"en": "en_GB"}
DAY_OF_YEAR, DAY_WITH_YEAR = "EEEE d MMMM", "EEEE d MMMM y"
MONTH, MONTH_WITH_YEAR = "LLLL", "LLLL y"
_PARSER = FluentParser(with_spans=False)
_NAME = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
BUTTON = re.compile(r"(^|-)button-")  # stands in the keys of buttons
# What is no word in a message as it is written: its names, the facts, what chooses between plurals, remarks.
_UNSAID = re.compile(r"^[\w-]+ *=|^ +\.[\w-]+ *=|^ *\*?\[\w+\]|\{(?! ?[\"])[^{}\n]*(?:\}|->)|\}|^#.*", re.MULTILINE)
_SAID_IN_TURN = re.compile(r"\{ *([a-z][\w-]*)")  # { crisis-trust }; terms (-name) and capitals are not used here
_SIGN_APART = re.compile(r"(?<=\S) (?=[:;!?»])|(?<=«) ")  # French: a line never begins with such a sign
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]")


class Markup(str):
    """HTML that is already escaped."""

    __slots__ = ()


class _Fact(str):
    """The name of a fact, where it stands in a message."""

    __slots__ = ()


def escape(words: str) -> Markup:
    """Words of a person, safe inside HTML; right-to-left ones are set apart so that they do not turn the sentence round."""
    safe = html.escape(words, quote=False)
    return isolated(safe)


def isolated(safe: str) -> Markup:
    """HTML in which words that run from right to left turn nothing round but themselves."""
    return Markup(f"\u2068{safe}\u2069" if _RIGHT_TO_LEFT.search(safe) else safe)


class Texts:
    """The catalogue of every shipped language. A message is parsed when it is first said: all of them at once would take
    more time than anything else at the start, and more memory than all else the bot keeps of its own."""

    def __init__(self) -> None:
        folders = sorted(path for path in FOLDER.iterdir() if path.is_dir() and not path.name.startswith("_"))
        self._set({folder.name: _sources(folder) for folder in folders})

    def _set(self, sources: dict[str, dict[str, str]]) -> None:
        self._sources = sources
        self.languages = list(sources)
        self._bundle = lru_cache(maxsize=None)(_empty_bundle)
        self._read = lru_cache(maxsize=None)(self._parsed)
        self._count = lru_cache(maxsize=4096)(self._counted)

    def with_names(self, names: Mapping[str, Mapping[str, str]]) -> "Texts":
        """The same, with texts of the operator's own: by language and key, as they are written."""
        if not any(names.values()):
            return self
        other = Texts.__new__(Texts)
        other._set({
            code: known | {key: f"{key} = {_literal(words)}" for key, words in names.get(code, {}).items()}
            for code, known in self._sources.items()
        })  # fmt: skip
        return other

    def has(self, language: str, key: str) -> bool:
        return self._read(language, key) is not None

    def on_buttons(self, language: str) -> Iterator[tuple[str, str]]:
        """The keys of all buttons, with each piece of words that stands there before, between and behind facts.
        Read from what is written: to parse hundreds of messages for it would take half a second."""
        for key, source in self._sources[language].items():
            if BUTTON.search(key):
                yield from ((key, piece.strip()) for piece in _UNSAID.split(source) if piece.strip())

    def say(self, language: str, key: str, /, **facts: object) -> Markup:
        """The text of this key (or key.attribute) as HTML. KeyError when there is no such text."""
        parts = self._read(language, key)
        if parts is None:
            raise KeyError(key)
        if isinstance(parts, Markup):
            return parts
        if parts:
            for value in facts.values():
                if not isinstance(value, str):
                    break
            else:
                return Markup("".join([_put(facts[part]) if part.__class__ is _Fact else part for part in parts]))
        if all(type(value) is int for value in facts.values()):
            return self._count(language, key, tuple(sorted(facts.items())))
        return self._format(language, key, facts)

    def _parsed(self, language: str, key: str) -> Markup | list[str | _Fact] | None:
        """A text without facts as it is, else its parts: none for what only Fluent can say. None when there is no such text."""
        pattern = _pattern(self._sources[language].get(key.partition(".")[0], ""), key)
        if pattern is None:
            return None
        parts = [_part(element) for element in pattern.elements]
        if any(part is None for part in parts):
            return []
        known = [part for part in parts if part is not None]
        return known if any(isinstance(part, _Fact) for part in known) else Markup("".join(known))

    def _counted(self, language: str, key: str, facts: tuple[tuple[str, object], ...]) -> Markup:
        """Numbers and plurals: the same few come again and again."""
        return self._format(language, key, dict(facts))

    def _format(self, language: str, key: str, facts: dict[str, object]) -> Markup:
        name, _, attribute = key.partition(".")
        bundle = self._bundle_with(language, name)
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        safe = {k: escape(v) if isinstance(v, str) and not isinstance(v, Markup) else v for k, v in facts.items()}
        words, errors = bundle.format_pattern(pattern, safe)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return Markup(words)

    def _bundle_with(self, language: str, name: str) -> Any:
        """Fluent, knowing this message and those it says in turn."""
        bundle, source = self._bundle(language), self._sources[language].get(name)
        if source is not None and not bundle.has_message(name):
            bundle.add_resource(_PARSER.parse(source))
            for other in _SAID_IN_TURN.findall(source):
                self._bundle_with(language, other)
        return bundle


def _literal(words: str) -> str:
    """Words as a text that Fluent reads nothing into, safe in HTML."""
    safe = escape(words).replace("\\", "\\\\").replace('"', '\\"')
    return f'{{ "{safe}" }}'


def _empty_bundle(language: str) -> Any:
    from fluent.runtime import FluentBundle  # slow to load; most texts are said without it

    return FluentBundle([language], use_isolating=False)


def _sources(folder: Path) -> dict[str, str]:
    """The messages of a language by their names, as they are written."""
    files = [file.read_text("utf-8") for file in sorted(folder.rglob("*.ftl"))]
    if folder.name == "fr":
        files = [_SIGN_APART.sub("\u00a0", each) for each in files]
    pieces = [_NAME.split(each)[1:] for each in files]
    return {name: f"{name} ={rest}" for piece in pieces for name, rest in zip(piece[::2], piece[1::2], strict=True)}


@lru_cache(maxsize=1)
def catalogue() -> Texts:
    """The shipped texts, read once a process."""
    return Texts()


def load_ahead() -> None:
    """What the first plural and the first dates want, and is slow to load. Safe beside others, in a thread."""
    import fluent.runtime  # noqa: F401

    for language in catalogue().languages:
        _day(date(2030, 1, 2), language, DAY_OF_YEAR)
        _hour("12:00", language)


def _put(value: object) -> str:
    return value if isinstance(value, Markup) else escape(str(value))


def _pattern(source: str, key: str) -> Pattern | None:
    """The words of this key (or key.attribute) of a message."""
    attribute = key.partition(".")[2]
    for entry in _PARSER.parse(source).body:
        if isinstance(entry, Message):
            if not attribute:
                return entry.value
            return next((each.value for each in entry.attributes if each.id.name == attribute), None)
    return None


def _part(element: TextElement | Placeable) -> str | _Fact | None:
    """Words, a fact, or None for what only Fluent can say (plurals, numbers, other messages)."""
    if isinstance(element, TextElement):
        return str(element.value)
    if isinstance(element.expression, VariableReference):
        return _Fact(element.expression.id.name)
    return str(element.expression.parse()["value"]) if isinstance(element.expression, StringLiteral) else None


class Voice:
    """How one reader is spoken to: language, zone, easy words or not, and when: `now`, in UTC epoch seconds. `by_itself`: they asked
    for nothing, and may read it on another day."""

    __slots__ = ("by_itself", "language", "now", "plain", "texts", "zone")

    def __init__(
        self, texts: Texts, language: str, zone: str, plain: bool = False, now: int = 0, *, by_itself: bool = False
    ) -> None:
        self.texts = texts
        self.language = language if language in texts.languages else "en"
        self.zone = zone
        self.plain = plain
        self.now = now
        self.by_itself = by_itself

    def there(self, zone: str) -> "Voice":
        """The same reader, on the clocks of another place."""
        return Voice(self.texts, self.language, zone, self.plain, self.now, by_itself=self.by_itself)

    def say(self, key: str, /, **facts: object) -> Markup:
        """The text of this key; its easy-words variant for who prefers it (FALC-01)."""
        if self.plain and self.texts.has(self.language, f"{key}.plain"):
            key = f"{key}.plain"
        return self.texts.say(self.language, key, **facts)

    def day(self, instant: int, *, year: bool = False) -> str:
        """ "jeudi 3 décembre", "Thursday 3 December", in the reader's zone; with the year when it is another one than now."""
        day = local(instant, self.zone).date()
        same = day.year == local(self.now, self.zone).year and not year
        return _day(day, self.language, DAY_OF_YEAR if same else DAY_WITH_YEAR)

    def hour(self, instant: int) -> str:
        """ "14:00", "14 h"."""
        return _hour(local(instant, self.zone).strftime("%H:%M"), self.language)

    def when(self, instant: int, *, by_date: bool = False, year: bool = False, weekday: bool = False) -> Markup:
        """Day and hour as people say them: "tomorrow, 14:00"; `by_date`: never "tomorrow", for what is read days later or
        checked before a yes; `year`: always with it, for a receipt; `weekday`: "tomorrow, Thursday, at 14:00", as in all that comes
        by itself."""
        ahead = local(instant, self.zone).date() - local(self.now, self.zone).date()
        near = {timedelta(): "today", timedelta(days=1): "tomorrow"}.get(ahead, "")
        if by_date or year or not near:
            return self.say("when", day=self.day(instant, year=year), hour=self.hour(instant))
        if weekday or self.by_itself:
            name = self.weekday(local(instant, self.zone).weekday())
            return self.say(f"when-{near}-weekday", weekday=name, hour=self.hour(instant))
        return self.say(f"when-{near}", day=self.day(instant), hour=self.hour(instant))

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
        from babel.lists import format_list

        return Markup(
            format_list([w if isinstance(w, Markup) else escape(w) for w in words], locale=_locale(self.language))
        )

    def weekday(self, number: int) -> str:
        """ "jeudi", "Thursday"; Monday is 0."""
        return str(_locale(self.language).days["format"]["wide"][number])

    def weekday_short(self, number: int) -> str:
        """ "je", "Th"; Monday is 0."""
        return str(_locale(self.language).days["format"]["short"][number])

    def month(self, day: date, *, year: bool = True) -> str:
        """ "décembre 2026", "December 2026", or the month alone."""
        return _day(day, self.language, MONTH_WITH_YEAR if year else MONTH)

    def country(self, code: str) -> str:
        return str(_locale(self.language).territories.get(code, code))

    def language_name(self, code: str) -> str:
        return str(_locale(self.language).languages.get(code, code))


@lru_cache(maxsize=8)
def _locale(language: str) -> Any:
    from babel import Locale  # as all of Babel: slow to load, and wanted only with the first date

    return Locale.parse(LOCALES.get(language, language))


@lru_cache(maxsize=2048)
def _day(day: date, language: str, pattern: str) -> str:
    from babel.dates import format_date

    said = str(format_date(day, pattern, locale=_locale(language)))
    return said.replace(" 1 ", " 1er ", 1) if language == "fr" else said


@lru_cache(maxsize=4096)
def _hour(clock: str, language: str) -> str:
    from datetime import time

    from babel.dates import format_time

    if language == "fr":
        hours, minutes = clock.split(":")
        return f"{int(hours)} h" if minutes == "00" else f"{int(hours)} h {minutes}"
    return str(format_time(time.fromisoformat(clock), "short", locale=_locale(language))).replace("\u202f", " ")
