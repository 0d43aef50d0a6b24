"""The operator's settings: documented whole, checked before the start, overridden by the environment."""

import dataclasses
import json
import tomllib
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest

from bot.config import BadSetting, Settings, load, sections
from tests.walks import for_each

EXAMPLE = Path(__file__).parents[1] / "config.example.toml"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text)
    return path


def test_the_example_names_every_key_and_no_other() -> None:
    example = tomllib.loads(EXAMPLE.read_text("utf-8"))
    known = {name: {field.name for field in dataclasses.fields(kind)} for name, kind in sections().items()}
    assert {name: set(keys) for name, keys in example.items()} == known


def test_the_example_holds_the_defaults() -> None:
    assert load(EXAMPLE, {}) == Settings()


def test_without_a_file_there_are_only_defaults_and_the_environment() -> None:
    assert load(None, {"ENTRAIDE_TELEGRAM_TOKEN": "1:x"}).telegram.token == "1:x"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, '[meetings]\nreminders = ["24h"]\n')
    settings = load(path, {"ENTRAIDE_MEETINGS_REMINDERS": "2h, 90s", "ENTRAIDE_TELEGRAM_MESSAGES_PER_SECOND": "5"})
    assert settings.meetings.reminders == (7200, 90)
    assert settings.telegram.messages_per_second == 5


@pytest.mark.parametrize(
    ("text", "key", "given", "allowed"),
    [
        ("[meetings]\nremindres = []", "meetings.remindres", "[]", "reminders"),
        ("[metings]\n", "[metings]", "{}", "meetings"),
        ('[meetings]\nreminders = ["soon"]', "meetings.reminders", "'soon'", "24h"),
        ('[telegram]\nmode = "pigeon"', "telegram.mode", "'pigeon'", '"polling" or "webhook"'),
        ("[telegram]\nmessages_per_second = 0", "telegram.messages_per_second", "0", "1 to 1000"),
        ("[telegram]\nmessages_per_second = true", "telegram.messages_per_second", "True", "1 to 1000"),
        ('[people]\nzone = "Mars/Base"', "people.zone", "'Mars/Base'", "Europe/Paris"),
        ('[people]\nquiet_hours = "late"', "people.quiet_hours", "'late'", "21:00-08:00"),
        ('[telegram]\nmode = "webhook"', "telegram.webhook_url", "''", "https://"),
        ("telegram = 3", "[telegram]", "3", "section"),
        ("[telegram\n", "--config", "config.toml", "TOML"),
        ('[meetings]\nreminders = ["9999d"]', "meetings.reminders", "9999d", '"60d"'),
        ('[meetings]\nreminders = ["0s"]', "meetings.reminders", "0s", '"1s"'),
        ('[peers]\nanswer_deadline = "0s"', "peers.answer_deadline", "0s", '"5m"'),
        ('[peers]\nanswer_deadline = "99w"', "peers.answer_deadline", "99w", '"14d"'),
        ('[telegram]\nwebhook_listen = "localhost"', "telegram.webhook_listen", "'localhost'", "host:port"),
        ('[telegram]\nwebhook_listen = ":8443"', "telegram.webhook_listen", "':8443'", "host:port"),
        ('[telegram]\nwebhook_listen = "[::1]:65536"', "telegram.webhook_listen", "65536", "65535"),
        ('[telegram]\napi_base = "https://"', "telegram.api_base", "'https://'", "https://"),
        ('[telegram]\napi_base = ""', "telegram.api_base", "''", "https://api.telegram.org"),
        ('[database]\npath = ""', "database.path", "''", "a file's path"),
        ('[database]\npath = "data/entraide.key"', "security.key_file", "entraide.key", "another file"),
        ('[security]\nkey_file = " "', "security.key_file", "' '", "a file's path"),
        ('[operator]\nname = """A\nB"""', "operator.name", "A\\nB", "one line"),
    ],
)
def test_a_bad_setting_stops_the_start_with_key_value_and_what_is_allowed(
    tmp_path: Path, text: str, key: str, given: str, allowed: str
) -> None:
    with pytest.raises(BadSetting) as trouble:
        load(written(tmp_path, text), {})
    said = str(trouble.value)
    assert said.startswith(key)
    assert given in said
    assert allowed in said


HOOK = {"mode": "webhook", "webhook_url": "https://bot.example.org/telegram", "webhook_secret": "s"}


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"webhook_url": "http://bot.example.org/telegram"}, "telegram.webhook_url"),
        ({"webhook_url": "https://bot.example.org:8080/telegram"}, "telegram.webhook_url"),
        ({"webhook_url": ""}, "telegram.webhook_url"),
        ({"webhook_secret": ""}, "telegram.webhook_secret"),
        ({"webhook_secret": "two words"}, "telegram.webhook_secret"),
        ({"webhook_secret": "x" * 257}, "telegram.webhook_secret"),
    ],
)
def test_a_webhook_telegram_would_refuse_is_refused(tmp_path: Path, changes: dict[str, str], key: str) -> None:
    def section(given: dict[str, str]) -> Path:
        return written(tmp_path, "[telegram]\n" + "".join(f'{k} = "{v}"\n' for k, v in given.items()))

    assert load(section(HOOK), {}).telegram.webhook_url == HOOK["webhook_url"]
    with pytest.raises(BadSetting) as trouble:
        load(section(HOOK | changes), {})
    assert str(trouble.value).startswith(f"{key}: ")
    assert "two words" not in str(trouble.value)


ABSURD = [
    0, -1, 10**30, 2.5, float("inf"), float("nan"), True, [], ["", 3], [["24h"]], {}, {"a": 1},
    "", " ", "\n", "two\nlines", "\x00", "\u2028", "💥", "x" * 5000, "/", "..", "~nobody-here/x", "-1", "0", "0s", "9999d", "24h,",
    "1e9", "99999999999999999999", "http://", "https://a:b@c", "http://[::1", "host:99999", "١:١", "24:00-24:00", "25:00-1:00", "null",
]  # fmt: skip


@for_each("section, value", product(sections(), ABSURD))
def test_whatever_a_setting_is_given_it_is_taken_or_refused_in_one_line(
    tmp_path: Path, section: str, value: object
) -> None:
    for key in fields(sections()[section]):
        variable = f"ENTRAIDE_{section}_{key.name}".upper()
        in_file = written(tmp_path, f"[{section}]\n{key.name} = {toml(value)}\n")
        for path, environ in ((in_file, {}), (None, {variable: str(value)})):
            said = trouble_with(path, environ)
            if said is None:
                assert isinstance(getattr(getattr(load(path, environ), section), key.name), type(key.default))
            else:
                assert said.isprintable()
                assert said.startswith((f"{section}.{key.name}: ", f"{variable}: ", "telegram.webhook_"))
                assert len(said) < 400


def trouble_with(path: Path | None, environ: dict[str, str]) -> str | None:
    try:
        load(path, environ)
    except BadSetting as trouble:
        return str(trouble)
    return None


def toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(toml(each) for each in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(each)}" for key, each in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (str, bool)) else str(value)


@pytest.mark.parametrize(
    ("content", "allowed"),
    [
        (b'[operator]\nname = "Les \xe9toiles"\n', "saved as UTF-8 (line 2 is not)"),
        (b"\xff\xfe[\x00", "saved as UTF-8"),
        (b"\x00", "a TOML file"),
        (b"a = " + b"[" * 20_000, "a TOML file"),
        (b"a = " + b"9" * 10_000, "a TOML file"),
        (b"# " + b"x" * 2**20, "a file of at most 1024 KiB"),
    ],
)
def test_a_file_that_is_none_of_settings_is_refused_in_one_line(tmp_path: Path, content: bytes, allowed: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with pytest.raises(BadSetting) as trouble:
        load(path, {})
    assert str(trouble.value).startswith("--config: got ")
    assert allowed in str(trouble.value)
    assert str(trouble.value).isprintable()


def test_a_folder_is_no_file_of_settings(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match="Is a directory"):
        load(tmp_path, {})


def test_the_mark_some_editors_begin_a_file_with_and_spaces_round_a_value_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b'\xef\xbb\xbf[telegram]\ntoken = " 1:x \\n"\n')
    assert load(path, {}).telegram.token == "1:x"


def test_a_variable_that_is_no_setting_is_refused_and_its_value_not_shown() -> None:
    with pytest.raises(BadSetting) as trouble:
        load(None, {"ENTRAIDE_TELEGRAM_TOKN": "1:hush", "PATH": "/bin"})
    assert "ENTRAIDE_TELEGRAM_TOKEN" in str(trouble.value)
    assert "hush" not in str(trouble.value)


@pytest.mark.parametrize(
    "text", ['token = "1:hush"', '[telegram]\ntokn = "1:hush"', '[telegrm]\ntoken = "1:hush"', 'telegram = ["1:hush"]']
)  # fmt: skip
def test_a_token_in_the_wrong_place_is_not_shown(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadSetting) as trouble:
        load(written(tmp_path, text), {})
    assert "hush" not in str(trouble.value)


@pytest.mark.parametrize("in_file", [True, False])
def test_a_bad_setting_is_told_as_the_log_would_be_written(tmp_path: Path, in_file: bool) -> None:
    path = written(tmp_path, '[meetings]\nreminders = ["soon"]\n' + '[log]\nformat = "json"\n' * in_file)
    with pytest.raises(BadSetting) as trouble:
        load(path, {} if in_file else {"ENTRAIDE_LOG_FORMAT": "json"})
    assert trouble.value.as_json


def test_a_token_is_never_shown(tmp_path: Path) -> None:
    with pytest.raises(BadSetting) as trouble:
        load(written(tmp_path, "[telegram]\ntoken = 123456\n"), {})
    assert "123456" not in str(trouble.value)
