"""What facilitators type for a new meeting, in French and English, is read as meant or asked again."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_time
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.dates.phrases import Reading, Unclear, read_length, read_when

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=PARIS)  # a Wednesday
TABLES = {
    language: tomllib.loads(Path(__file__).with_name(f"phrases_{language}.toml").read_text("utf-8"))
    for language in ("fr", "en")
}
NINE = datetime.fromisoformat("2026-12-03 09:00")
GAPS = ("2027-03-28 02", "2028-03-26 02")  # the hours that do not exist within two years of NOW

languages = st.sampled_from(["fr", "en"])
moments = st.datetimes(NOW.replace(tzinfo=None) + timedelta(minutes=1), datetime.fromisoformat("2028-11-17")).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
words = [
    word for tables in TABLES.values() for name in ("date", "title") for line in tables[name] for word in line.split()
]
for_dates = {word.casefold() for word in words}
phrases = st.lists(st.sampled_from(sorted(set(words))) | st.text(max_size=5), max_size=8).map(" ".join)


def rows(section: str) -> list[object]:
    return [
        pytest.param(language, typed, meant, id=f"{language}: {typed}")
        for language, tables in TABLES.items()
        for typed, meant in tables[section].items()
    ]


def outcome(typed: str, language: str, now: datetime = NOW, *, with_title: bool = False) -> str:
    try:
        reading = read_when(typed, language, now, with_title=with_title)
    except Unclear as unclear:
        return unclear.reason
    return f"{reading.when:%Y-%m-%d %H:%M} {reading.rest}".strip()


def length(typed: str, language: str) -> int | str:
    try:
        return read_length(typed, language)
    except Unclear as unclear:
        return unclear.reason


def exists(moment: datetime) -> bool:
    return not str(moment).startswith(GAPS)


@pytest.mark.parametrize(("language", "typed", "meant"), rows("date"))
def test_a_date_alone(language: str, typed: str, meant: str) -> None:
    assert outcome(typed, language) == meant


@pytest.mark.parametrize(("language", "typed", "meant"), rows("title"))
def test_a_date_then_a_title(language: str, typed: str, meant: str) -> None:
    assert outcome(typed, language, with_title=True) == meant


@pytest.mark.parametrize(("language", "typed", "meant"), rows("length"))
def test_a_length(language: str, typed: str, meant: int | str) -> None:
    assert length(typed, language) == meant


def test_days_are_counted_from_the_given_moment_not_from_the_clock_of_the_machine() -> None:
    then = datetime(2061, 12, 30, 10, 0, tzinfo=PARIS)  # a Friday

    assert outcome("demain 18h", "fr", then) == "2061-12-31 18:00"
    assert outcome("dans deux mois à midi", "fr", then) == "2062-02-28 12:00"
    assert outcome("3 janvier 14h", "fr", then) == "2062-01-03 14:00"
    assert outcome("30 décembre 14h", "fr", then) == "2061-12-30 14:00"
    assert outcome("lundi 14h", "fr", then) == "2062-01-02 14:00"
    assert outcome("next Thursday at 2", "en", then) == "2062-01-05 14:00"


def test_today_is_the_day_of_the_group() -> None:
    late = datetime(2026, 11, 19, 0, 30, tzinfo=ZoneInfo("Pacific/Auckland"))  # still the 18th in London

    assert outcome("demain 18h", "fr", late) == "2026-11-20 18:00"


def test_on_sunday_next_monday_is_tomorrow_and_this_monday_too() -> None:
    sunday = datetime(2026, 11, 22, 10, 0, tzinfo=PARIS)

    assert outcome("lundi prochain 14h", "fr", sunday) == "2026-11-23 14:00"
    assert outcome("this Monday 2pm", "en", sunday) == "2026-11-23 14:00"


def test_29_february_is_read_when_it_is_the_next_one() -> None:
    assert outcome("29 février 14h", "fr", datetime(2027, 11, 1, 10, 0, tzinfo=PARIS)) == "2028-02-29 14:00"


def test_an_hour_that_comes_twice_is_past_once_its_first_is_past() -> None:
    between = datetime(2026, 10, 25, 2, 10, tzinfo=PARIS, fold=1)

    assert outcome("2026-10-25 02:30", "en", between) == "past"
    assert outcome("2026-10-25 02:30", "en", between.replace(fold=0)) == "2026-10-25 02:30"


def test_a_language_of_a_country_is_read_and_an_unknown_one_is_english() -> None:
    assert outcome("demain 18h", "fr-CA") == "2026-11-19 18:00"
    assert outcome("tomorrow 6pm", "de") == "2026-11-19 18:00"


def test_letters_typed_with_separate_accents_are_read_and_the_title_keeps_its_own() -> None:
    typed = "3 de\u0301cembre 14h The\u0301"

    assert outcome(typed, "fr", with_title=True) == "2026-12-03 14:00 The\u0301"
    assert outcome("demain midi\u0301 Thé", "fr", with_title=True) == "2026-11-19 12:00 Thé"


def test_only_the_beginning_of_a_long_text_is_searched_and_nothing_is_cut_in_two() -> None:
    half_inside = f"{'demain':197}14h30"
    word_far_behind = f"{'demain 18h':300}ou pas"

    assert outcome(half_inside, "fr", with_title=True) == "left-over"
    assert outcome(word_far_behind, "fr") == "left-over"


def test_a_long_title_is_whole() -> None:
    title = "Thé " * 1000 + "fin"

    assert read_when(f"demain 18h {title}", "fr", NOW, with_title=True).rest == title


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("with_title", [True, False])
@pytest.mark.parametrize(
    "typed",
    [
        *("1" * 4096, " " * 4096, "-" * 4096, "1/" * 2048, "\u0301" * 4096, "\x00" * 4096, "👨‍👩‍👧" * 800),
        *("le " * 1365, "a " * 2048, "14h" * 1365, "demain " * 585, "tomorrow " * 455, "3 mars " * 585),
        "jeudi" + " " * 4000 + "14h",
    ],
)
def test_what_nobody_means_is_refused(typed: str, language: str, with_title: bool) -> None:
    with pytest.raises(Unclear):
        read_when(typed, language, NOW, with_title=with_title)
    with pytest.raises(Unclear):
        read_length(typed, language)


@settings(derandomize=True, deadline=None, max_examples=1500)
@given(phrases | st.text(), languages, st.booleans())
@example("2026-12-03 14:00 𝟛 ｔｅａｓ", "en", True)
def test_any_text_is_unclear_or_a_moment_to_come_with_the_end_of_the_text(
    typed: str, language: str, title: bool
) -> None:
    try:
        reading = read_when(typed, language, NOW, with_title=title)
    except Unclear:
        return
    assert NOW.timestamp() < reading.when.replace(tzinfo=PARIS).timestamp()
    assert reading.when.second == reading.when.microsecond == 0
    assert exists(reading.when)
    assert typed.strip().endswith(reading.rest)
    assert title or not reading.rest


@settings(derandomize=True, deadline=None, max_examples=500)
@given(phrases | st.text(), languages)
def test_any_length_is_unclear_or_within_a_day(typed: str, language: str) -> None:
    minutes = length(typed, language)
    assert minutes == "left-over" or 5 <= int(minutes) <= 24 * 60


@settings(derandomize=True, deadline=None, max_examples=300)
@given(moments, st.text(min_size=1).map(str.strip), languages, st.booleans())
@example(NINE, "3", "fr", False)
@example(NINE, "‏شاي 🍵", "en", True)
def test_an_exact_date_and_any_title_come_back(moment: datetime, title: str, language: str, t_between: bool) -> None:
    assume(exists(moment) and title and title[0] not in "-–—,;:.|+/~&")
    assume(not for_dates & set(title.casefold().split()))  # "en quinze": it is asked again, see below
    typed = f"{moment:%Y-%m-%d}{'T' if t_between else ' '}{moment:%H:%M} {title}"

    assert read_when(typed, language, NOW, with_title=True) == Reading(moment, title)


@settings(derandomize=True, deadline=None, max_examples=1000)
@given(phrases, languages)
@example("3 décembre Thé", "fr")
@example("du matin au soir", "fr")
@example("EN QUINZE", "fr")
def test_a_title_of_words_for_dates_is_whole_or_asked_again(typed: str, language: str) -> None:
    title = typed.strip()
    assume(title and title[0] not in "-–—,;:.|+/~&")
    read = outcome(f"2026-12-03 14:00 {title}", language, with_title=True)
    only_a_part_of_the_day = read == "2026-12-03 14:00" and len(title) < 15

    assert read in ("ambiguous", f"2026-12-03 14:00 {title}") or only_a_part_of_the_day


@settings(derandomize=True, deadline=None, max_examples=300)
@given(moments, languages, st.booleans())
def test_a_date_shown_in_words_is_read_back(moment: datetime, language: str, with_title: bool) -> None:
    assume(exists(moment))
    day, hour = format_date(moment, "full", language), format_time(moment, "short", locale=language)
    typed = f"{day} {'à' if language == 'fr' else 'at'} {hour}"

    assert read_when(typed, language, NOW, with_title=with_title) == Reading(moment, "")
