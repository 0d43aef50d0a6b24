"""The operator's settings: documented whole, checked before the start, overridden by the environment."""

import dataclasses
import tomllib
from pathlib import Path

import pytest

from bot.config import BadSetting, Settings, load, sections

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


def test_a_token_is_never_shown(tmp_path: Path) -> None:
    with pytest.raises(BadSetting) as trouble:
        load(written(tmp_path, "[telegram]\ntoken = 123456\n"), {})
    assert "123456" not in str(trouble.value)
