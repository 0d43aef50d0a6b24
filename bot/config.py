"""The operator's settings: a TOML file and environment variables, checked before anything starts."""

import dataclasses
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.domain.times import DAY, read_duration, read_quiet_hours, zones

Read = Callable[[Any], Any]


class BadSetting(Exception):
    """A setting that stops the start: which key, what was given, what is allowed."""

    def __init__(self, key: str, given: object, allowed: str) -> None:
        shown = "(hidden)" if key.endswith(("token", "secret")) and given else repr(given)
        super().__init__(f"{key}: got {shown}; allowed: {allowed}")


def _key(default: Any, allowed: str, read: Read) -> Any:
    return field(default=default, metadata={"allowed": allowed, "read": read})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def _one_of(*choices: str) -> Read:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError
        return str(value)

    return read


def _whole(least: int, most: int) -> Read:
    def read(value: Any) -> int:
        number = int(value)
        if isinstance(value, (bool, float)) or not least <= number <= most:
            raise ValueError
        return number

    return read


def _yes_or_no(value: Any) -> bool:
    given = {"true": True, "false": False}.get(value.lower()) if isinstance(value, str) else value
    if not isinstance(given, bool):
        raise ValueError
    return given


def _duration(value: Any) -> int:
    return read_duration(_text(value))


def _durations(value: Any) -> tuple[int, ...]:
    parts = [part for part in value.split(",") if part.strip()] if isinstance(value, str) else value
    if not isinstance(parts, list) or len(parts) > 5:
        raise ValueError
    return tuple(sorted({read_duration(_text(part)) for part in parts}, reverse=True))


def _zone(value: Any) -> str:
    if value not in zones():
        raise ValueError
    return str(value)


def _address(value: Any) -> str:
    text = _text(value).rstrip("/")
    if text and not text.startswith(("https://", "http://")):
        raise ValueError
    return text


@dataclass(frozen=True, slots=True)
class Telegram:
    token: str = _key("", "the token @BotFather gave", _text)
    api_base: str = _key("https://api.telegram.org", "an address that starts with https:// or http://", _address)
    mode: str = _key("polling", '"polling" or "webhook"', _one_of("polling", "webhook"))
    webhook_url: str = _key("", "the public https:// address Telegram calls, when mode is webhook", _address)
    webhook_listen: str = _key("127.0.0.1:8443", "host:port to listen on for the webhook", _text)
    webhook_secret: str = _key("", "1 to 256 of A-Z a-z 0-9 _ - (needed when mode is webhook)", _text)
    messages_per_second: int = _key(30, "a whole number from 1 to 1000", _whole(1, 1000))


@dataclass(frozen=True, slots=True)
class Database:
    path: Path = _key(Path("data/entraide.sqlite3"), "a file's path", lambda v: Path(_text(v)))


@dataclass(frozen=True, slots=True)
class Backups:
    nightly: bool = _key(True, "true or false", _yes_or_no)
    folder: str = _key("", "a folder's path; empty: backups, beside the database", _text)
    days: int = _key(30, "how many days each is kept, a whole number from 1 to 30", _whole(1, 30))


@dataclass(frozen=True, slots=True)
class Security:
    key_file: Path = _key(
        Path("data/entraide.key"), "a file's path, kept apart from database and backups", lambda v: Path(_text(v))
    )


@dataclass(frozen=True, slots=True)
class Operator:
    name: str = _key("", "who runs this bot, as people will read it", _text)
    contact: str = _key("", "how to reach them: an address, a phone, a page", _text)


@dataclass(frozen=True, slots=True)
class People:
    language: str = _key("fr", '"fr" or "en"', _one_of("fr", "en"))
    zone: str = _key("Europe/Paris", "an IANA time zone such as Europe/Paris", _zone)
    quiet_hours: tuple[int, int] = _key(
        (21 * 60, 8 * 60), '"21:00-08:00"; equal ends mean none', lambda v: read_quiet_hours(_text(v))
    )


@dataclass(frozen=True, slots=True)
class Meetings:
    reminders: tuple[int, ...] = _key(
        (DAY, DAY // 24), 'at most 5 durations such as ["24h", "1h"], down to seconds ("30s")', _durations
    )


@dataclass(frozen=True, slots=True)
class Peers:
    answer_deadline: int = _key(DAY, 'how long a helper has to answer, such as "24h"', _duration)
    most_open: int = _key(2, "most open contacts of a helper, a whole number from 1 to 10", _whole(1, 10))


@dataclass(frozen=True, slots=True)
class Log:
    level: str = _key("info", '"debug", "info", "warning" or "error"', _one_of("debug", "info", "warning", "error"))
    format: str = _key("text", '"text" or "json"', _one_of("text", "json"))


@dataclass(frozen=True, slots=True)
class Clock:
    offset_file: str = _key("", "for demonstrations: a file that holds a number of seconds added to the clock", _text)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the operator may set. Durations are seconds, quiet hours minutes after midnight."""

    telegram: Telegram = field(default_factory=Telegram)
    database: Database = field(default_factory=Database)
    backups: Backups = field(default_factory=Backups)
    security: Security = field(default_factory=Security)
    operator: Operator = field(default_factory=Operator)
    people: People = field(default_factory=People)
    meetings: Meetings = field(default_factory=Meetings)
    peers: Peers = field(default_factory=Peers)
    log: Log = field(default_factory=Log)
    clock: Clock = field(default_factory=Clock)


def sections() -> dict[str, type]:
    """Section name -> the class whose fields are its keys."""
    return {section.name: section.default_factory for section in dataclasses.fields(Settings)}  # type: ignore[misc]


def load(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Reads the file, lets ENTRAIDE_<SECTION>_<KEY> override it, checks every value. Raises BadSetting."""
    raw: dict[str, Any] = {}
    if path is not None:
        try:
            raw = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError as trouble:
            raise BadSetting("--config", str(path), "a file that exists (copy config.example.toml)") from trouble
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as trouble:
            raise BadSetting("--config", str(path), f"a TOML file; {trouble}") from trouble
    known = sections()
    for section in raw:
        if section not in known:
            raise BadSetting(f"[{section}]", raw[section], "one of the sections " + ", ".join(known))
    settings = Settings(**{name: _section(name, kind, raw.get(name, {}), environ) for name, kind in known.items()})
    if settings.telegram.mode == "webhook":
        if not settings.telegram.webhook_url:
            raise BadSetting("telegram.webhook_url", "", "the public https:// address Telegram calls")
        if not settings.telegram.webhook_secret:
            raise BadSetting("telegram.webhook_secret", "", "1 to 256 of A-Z a-z 0-9 _ -")
    return settings


def _section(name: str, kind: type, given: Any, environ: Mapping[str, str]) -> Any:
    if not isinstance(given, dict):
        raise BadSetting(f"[{name}]", given, "a section with keys")
    fields = {f.name: f for f in dataclasses.fields(kind)}
    for key, value in given.items():
        if key not in fields:
            raise BadSetting(f"{name}.{key}", value, "one of the keys " + ", ".join(fields))
    values = dict(given)
    for key in fields:
        override = environ.get(f"ENTRAIDE_{name}_{key}".upper())
        if override is not None:
            values[key] = override
    read = {}
    for key, value in values.items():
        meta = fields[key].metadata
        try:
            read[key] = meta["read"](value)
        except (ValueError, TypeError) as trouble:
            raise BadSetting(f"{name}.{key}", value, meta["allowed"]) from trouble
    return kind(**read)
