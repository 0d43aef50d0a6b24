"""The operator's settings: a TOML file and environment variables, checked before anything starts."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot import values
from bot.domain.contacts import RENEWAL_SECONDS, WORDS_A_MINUTE
from bot.domain.groups import REMINDER_LONGEST, REMINDERS_MOST
from bot.domain.peers import STRATEGIES
from bot.domain.people import LANGUAGES
from bot.domain.times import DAY, HOUR, MINUTE, read_quiet_hours
from bot.domain.topics import INTERESTS, TOPICS, Catalogue, Topic

PREFIX = "ENTRAIDE_"
FILE_MOST = 1024 * 1024  # bytes
SHOWN_MOST = 160  # characters of what was given
WEBHOOK_PORTS = (443, 80, 88, 8443)
OFFICIAL = "https://api.telegram.org"
OWN_TOPIC = '{ key = "boats", fr = "Bateaux", en = "Boats" } for one of your own; 40 at most'


class BadSetting(Exception):
    """A setting that stops the start: which key, what was given, what is allowed; in one line. `as_json`: how the log
    would have been written."""

    def __init__(self, key: str, given: object, allowed: str) -> None:
        shown = "(hidden)" if given and _may_be_secret(key, given) else repr(given)
        shown = shown if key == "--config" else _short(shown)
        super().__init__(_one_line(f"{key}: got {shown}; allowed: {allowed}"))
        self.as_json = False


def _may_be_secret(key: str, given: object) -> bool:
    """A token, or whatever is written in a place nobody knows: it may be a token."""
    places = {place for name, kind in sections().items() for f in fields(kind) for place in _places(name, f.name)}
    known = key in places or key == "--config" or isinstance(given, int)
    return key.lower().endswith(("token", "secret", "database.url", "database_url")) or not known


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_MOST else f"{text[:SHOWN_MOST]} …"


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _key(default: Any, allowed: str, read: values.Read) -> Any:
    return field(default=default, metadata={"allowed": allowed, "read": read})


@dataclass(frozen=True, slots=True)
class Telegram:
    token: str = _key(
        "",
        "the token @BotFather gave: digits, a colon, letters and digits",
        values.form(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,100}"),
    )
    api_base: str = _key(OFFICIAL, "an address that starts with https:// or http://", values.address)
    transport: str = _key("pyreqwest", '"pyreqwest" or "httpx"', values.one_of("pyreqwest", "httpx"))
    mode: str = _key("polling", '"polling" or "webhook"', values.one_of("polling", "webhook"))
    webhook_url: str = _key("", "the public https:// address Telegram calls, when mode is webhook", values.address)
    webhook_listen: tuple[str, int] = _key(
        ("127.0.0.1", 8443), "host:port to listen on for the webhook, the port from 1 to 65535", values.listen
    )
    webhook_secret: str = _key(
        "", "1 to 256 of A-Z a-z 0-9 _ - (needed when mode is webhook)", values.form("[A-Za-z0-9_-]{1,256}")
    )
    messages_per_second: int = _key(30, "a whole number from 1 to 1000", values.whole(1, 1000))


@dataclass(frozen=True, slots=True)
class Database:
    path: Path = _key(Path("data/entraide.sqlite3"), "a file's path", values.path)
    url: str = _key("", "empty, or an address that starts with postgresql://", values.database)

    @property
    def where(self) -> Path | str:
        """Where the data is. `path` also says where the files of this machine stand, whatever keeps the data."""
        return self.url or self.path


@dataclass(frozen=True, slots=True)
class Backups:
    nightly: bool = _key(True, "true or false", values.yes_or_no)
    folder: str = _key("", "a folder's path; empty: backups, beside the database", values.maybe_path)
    days: int = _key(30, "how many days each is kept, a whole number from 1 to 30", values.whole(1, 30))


@dataclass(frozen=True, slots=True)
class Security:
    key_file: Path = _key(Path("data/entraide.key"), "a file's path, kept apart from database and backups", values.path)


@dataclass(frozen=True, slots=True)
class Operator:
    name: str = _key(
        "", "who runs this bot, as people will read it, in one line of at most 100 characters", values.words(100)
    )
    contact: str = _key("", "how to reach them: an address, a phone, a page, at most 200 characters", values.words(200))


@dataclass(frozen=True, slots=True)
class People:
    language: str = _key("fr", " or ".join(f'"{code}"' for code in LANGUAGES), values.one_of(*LANGUAGES))
    zone: str = _key("Europe/Paris", "an IANA time zone such as Europe/Paris", values.zone)
    quiet_hours: tuple[int, int] = _key(
        (21 * 60, 8 * 60), '"21:00-08:00"; equal ends mean none', lambda v: read_quiet_hours(values.text(v))
    )


@dataclass(frozen=True, slots=True)
class Meetings:
    reminders: tuple[int, ...] = _key(
        (DAY, HOUR),
        f'at most {REMINDERS_MOST} durations such as ["24h", "1h"], from "1s" to "{REMINDER_LONGEST // DAY}d"',
        values.durations(1, REMINDER_LONGEST, REMINDERS_MOST),
    )


@dataclass(frozen=True, slots=True)
class Peers:
    answer_deadline: int = _key(
        DAY, 'how long a helper has to answer, such as "24h", from "5m" to "14d"', values.duration(5 * MINUTE, 14 * DAY)
    )
    strategy: str = _key("one", "one of " + ", ".join(f'"{name}"' for name in STRATEGIES), values.one_of(*STRATEGIES))
    second_look: bool = _key(False, "true or false", values.yes_or_no)
    renewal: int = _key(
        RENEWAL_SECONDS,
        'after how long two who talk are asked whether to go on, such as "6w", from "7d" to "366d"',
        values.duration(7 * DAY, 366 * DAY),
    )
    most_open: int = _key(2, "most open contacts of a helper, a whole number from 1 to 10", values.whole(1, 10))
    words_a_minute: int = _key(
        WORDS_A_MINUTE,
        "how many messages of one are handed over to the other in a minute, from 5 to 600",
        values.whole(5, 600),
    )
    topics: tuple[Topic, ...] = _key(
        tuple(map(Topic, TOPICS)), f'keys such as ["work", "family"], or {OWN_TOPIC}', values.topics(TOPICS)
    )
    interests: tuple[Topic, ...] = _key(
        tuple(map(Topic, INTERESTS)), f'keys such as ["music", "sport"], or {OWN_TOPIC}', values.topics(INTERESTS)
    )

    @property
    def offered(self) -> Catalogue:
        return Catalogue(tuple(each.key for each in self.topics), tuple(each.key for each in self.interests))

    @property
    def own_names(self) -> dict[str, dict[str, str]]:
        """By language, what topics of the operator's own are called, by their key."""
        return {
            code: {each.key: dict(each.names)[code] for each in (*self.topics, *self.interests) if each.names}
            for code in LANGUAGES
        }


@dataclass(frozen=True, slots=True)
class Log:
    level: str = _key(
        "info", '"debug", "info", "warning" or "error"', values.one_of("debug", "info", "warning", "error")
    )
    format: str = _key("text", '"text" or "json"', values.one_of("text", "json"))


@dataclass(frozen=True, slots=True)
class Metrics:
    listen: tuple[str, int] | tuple[()] = _key(
        (), "empty, or host:port to listen on for /metrics and /healthz, the port from 1 to 65535", values.maybe_listen
    )
    beyond_loopback: bool = _key(False, "true or false", values.yes_or_no)


@dataclass(frozen=True, slots=True)
class Web:
    listen: tuple[str, int] | tuple[()] = _key(
        (), "empty, or host:port to listen on for calendars, the port from 1 to 65535", values.maybe_listen
    )
    public_url: str = _key("", "the public https:// address under which calendars reach web.listen", values.address)


@dataclass(frozen=True, slots=True)
class Clock:
    offset_file: str = _key(
        "", "for demonstrations: a file that holds a number of seconds added to the clock", values.maybe_path
    )


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
    metrics: Metrics = field(default_factory=Metrics)
    web: Web = field(default_factory=Web)
    clock: Clock = field(default_factory=Clock)


def sections() -> dict[str, type]:
    """Section name -> the class whose fields are its keys."""
    return {section.name: section.default_factory for section in fields(Settings)}  # type: ignore[misc]


def load(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Reads the file, lets ENTRAIDE_<SECTION>_<KEY> override it, checks every value. Raises BadSetting."""
    known, log = sections(), Log()
    try:
        log = _section("log", Log, {}, environ)
        raw = {} if path is None else _read(path)
        log = _section("log", Log, raw.get("log", {}), environ)
        _all_known(raw, known, environ)
        settings = Settings(**{name: _section(name, kind, raw.get(name, {}), environ) for name, kind in known.items()})
        _go_together(settings)
    except BadSetting as bad:
        bad.as_json = log.format == "json"
        raise
    return settings


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(FILE_MOST + 1)
        if len(content) > FILE_MOST:
            raise BadSetting("--config", str(path), f"a file of at most {FILE_MOST // 1024} KiB")
        return tomllib.loads(content.decode("utf-8-sig"))
    except FileNotFoundError as trouble:
        raise BadSetting("--config", str(path), "a file that exists (copy config.example.toml)") from trouble
    except OSError as trouble:
        raise BadSetting("--config", str(path), f"a file that can be read ({trouble.strerror})") from trouble
    except UnicodeDecodeError as trouble:
        line = content.count(b"\n", 0, trouble.start) + 1
        raise BadSetting("--config", str(path), f"a file saved as UTF-8 (line {line} is not)") from trouble
    except (ValueError, RecursionError) as trouble:
        raise BadSetting("--config", str(path), f"a TOML file ({trouble})") from trouble


def _all_known(raw: dict[str, Any], known: dict[str, type], environ: Mapping[str, str]) -> None:
    for section in raw:
        if section not in known:
            raise BadSetting(f"[{section}]", raw[section], "one of the sections " + ", ".join(known))
    names = {_places(section, f.name)[1] for section, kind in known.items() for f in fields(kind)}
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in names:
            near = difflib.get_close_matches(name, names, 1) or [f"{PREFIX}<SECTION>_<KEY>"]
            raise BadSetting(name, environ[name], f"a variable that is a setting, such as {near[0]}")


def _go_together(settings: Settings) -> None:
    """What is allowed only beside other settings."""
    given = settings.telegram
    if given.mode == "webhook":
        if not given.webhook_url:
            raise BadSetting("telegram.webhook_url", "", "the public https:// address Telegram calls")
        if not given.webhook_secret:
            raise BadSetting("telegram.webhook_secret", "", "1 to 256 of A-Z a-z 0-9 _ -")
        parts = urlsplit(given.webhook_url)
        if given.api_base == OFFICIAL and (parts.scheme != "https" or (parts.port or 443) not in WEBHOOK_PORTS):
            allowed = "an https:// address on port 443, 80, 88 or 8443: Telegram calls no other"
            raise BadSetting("telegram.webhook_url", given.webhook_url, allowed)
    if not given.api_base:
        raise BadSetting("telegram.api_base", "", f"an address, such as {OFFICIAL}")
    _go_together_on_the_web(settings)
    twice = {each.key for each in settings.peers.topics} & {each.key for each in settings.peers.interests}
    if twice:
        raise BadSetting("peers.interests", sorted(twice), "keys that are not among peers.topics")
    if settings.security.key_file.absolute() == settings.database.path.absolute():
        raise BadSetting("security.key_file", str(settings.security.key_file), "another file than database.path")


def _go_together_on_the_web(settings: Settings) -> None:
    web, taken = settings.web, [settings.metrics.listen] if settings.metrics.listen else []
    if web.public_url and not web.listen:
        raise BadSetting("web.listen", "", "host:port to listen on, where web.public_url is set")
    if web.listen and urlsplit(web.public_url).scheme != "https":
        raise BadSetting(
            "web.public_url", web.public_url, "an https:// address: a private address is not sent in the clear"
        )
    taken += [settings.telegram.webhook_listen] if settings.telegram.mode == "webhook" else []
    if web.listen in taken:
        raise BadSetting(
            "web.listen", ":".join(map(str, web.listen)), "another than metrics.listen and telegram.webhook_listen"
        )


def _places(section: str, key: str) -> tuple[str, str]:
    """What a setting is called in the file, and in the environment."""
    return f"{section}.{key}", f"{PREFIX}{section}_{key}".upper()


def _section(name: str, kind: type, given: Any, environ: Mapping[str, str]) -> Any:
    if not isinstance(given, dict):
        raise BadSetting(f"[{name}]", given, "a section with keys")
    keys = {f.name: f for f in fields(kind)}
    for key, value in given.items():
        if key not in keys:
            raise BadSetting(f"{name}.{key}", value, "one of the keys " + ", ".join(keys))
    read = {}
    for key, f in keys.items():
        in_file, variable = _places(name, key)
        if variable in environ or key in given:
            place, value = (variable, environ[variable]) if variable in environ else (in_file, given[key])
            try:
                read[key] = f.metadata["read"](value)
            except (ValueError, TypeError) as trouble:
                allowed = str(trouble) if isinstance(trouble, values.NotAllowed) else f.metadata["allowed"]
                raise BadSetting(place, value, allowed) from trouble
    return kind(**read)
