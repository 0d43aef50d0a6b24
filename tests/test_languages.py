"""What each language needs, and in one place: whoever adds one to `LANGUAGES` is told here what is missing."""

from bot.config import People
from bot.dates.languages import MADE, words_of
from bot.domain.crisis.lists import LISTS
from bot.domain.helplines import countries
from bot.domain.people import LANGUAGES
from bot.texts import FOLDER, Voice, catalogue
from handlers.help.lines_screens import FIRST


def test_every_language_has_its_words() -> None:
    folders = {each.name for each in FOLDER.iterdir() if any(each.rglob("*.ftl"))}
    assert folders == LANGUAGES.keys()
    first, *others = (
        {each.relative_to(FOLDER / language) for each in (FOLDER / language).rglob("*.ftl")} for language in LANGUAGES
    )
    assert all(each == first for each in others)


def test_days_and_hours_are_read_and_said_in_every_language() -> None:
    assert MADE.keys() == LANGUAGES.keys()
    assert {language: words_of(language).language for language in LANGUAGES} == {each: each for each in LANGUAGES}
    said = [Voice(catalogue(), language, "Europe/Paris").day(0) for language in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES)


def test_calls_for_help_are_heard_in_every_language() -> None:
    assert LISTS.keys() == LANGUAGES.keys()


def test_help_lines_of_its_countries_come_first_in_every_language() -> None:
    assert FIRST.keys() == LANGUAGES.keys()
    assert all(country in countries() for first in FIRST.values() for country in first)


def test_what_is_set_for_visitors_is_one_of_them() -> None:
    assert People().language in LANGUAGES
