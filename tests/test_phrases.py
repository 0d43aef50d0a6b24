"""What facilitators type for a new meeting, in French and English, is read as meant or asked again."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.dates.folding import fold, spelled
from bot.dates.languages import words_of
from bot.dates.lengths import read_length
from bot.dates.phrases import Reading, read_when
from bot.domain.times import instant_of
from bot.texts import Voice, catalogue
from tests import when
from tests.dates import NOW, PARIS, line, read
from tests.walks import for_each

LANGUAGES = ("fr", "en")
FOLDER = Path(__file__).parent
TABLES = {language: tomllib.loads((FOLDER / f"phrases_{language}.toml").read_text("utf-8")) for language in LANGUAGES}
# What facilitators write; in the second of each, what nobody saw who wrote the patterns; in the third, words beside a day or an hour
# that turn it into another one.
WRITTEN = {
    (language, name): [
        tuple(each.split("\t"))
        for each in (FOLDER / f"domain/phrases/{name}.{language}.tsv").read_text("utf-8").splitlines()
    ]
    for language in LANGUAGES
    for name in ("dates", "dates_unseen", "dates_turned")
}
# What people reported that other programs misread: language, when it was written, the words, and what is meant.
REPORTED = [
    tuple(each.split("\t")) for each in (FOLDER / "domain/phrases/dates_reported.tsv").read_text("utf-8").splitlines()
]
POLITE = frozenset(("ok", "svp", "stp", "merci", "pile", "please", "pls", "thanks", "sharp"))
NINE = datetime.fromisoformat("2026-12-03 09:00")
GAPS = ("2027-03-28 02", "2028-03-26 02")  # the hours that do not exist within two years of NOW
BOUND = 0.005  # seconds of processor

languages = st.sampled_from(LANGUAGES)
moments = st.datetimes(NOW.replace(tzinfo=None) + timedelta(minutes=1), datetime.fromisoformat("2028-11-17")).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
words = [
    word for tables in TABLES.values() for name in ("date", "title") for line in tables[name] for word in line.split()
] + [word for rows in WRITTEN.values() for row in rows for word in row[0].split()]
for_dates = {fold(word).plain for word in words} | {"am", "pm"}
phrases = st.lists(st.sampled_from(sorted(set(words))) | st.text(max_size=5), max_size=8).map(" ".join)


def rows(section: str) -> list[tuple[str, str, Any]]:
    return [(language, typed, meant) for language, tables in TABLES.items() for typed, meant in tables[section].items()]


def with_title(typed: str, language: str) -> str:
    said = read_when(typed, language, NOW, with_title=True)
    place = f" @ {said.place}" if said.place else ""
    return line(said) + (f" — {said.title}" if said.title else "") + place


def exists(moment: datetime) -> bool:
    return not str(moment).startswith(GAPS)


@for_each("language, typed, meant", rows("date"))
def test_a_date_alone(language: str, typed: str, meant: str) -> None:
    assert read(typed, language, with_title=False) == meant


@for_each("language, typed, meant", rows("title"))
def test_a_date_and_a_title(language: str, typed: str, meant: str) -> None:
    assert with_title(typed, language) == meant


@for_each("language, typed, meant", rows("length"))
def test_a_length(language: str, typed: str, meant: int) -> None:
    assert (read_length(typed, language) or 0) == meant


@for_each("language, name", WRITTEN)
def test_what_facilitators_write_is_read_or_asked_and_never_misread(language: str, name: str) -> None:
    wrong = {}
    for typed, meant, title in WRITTEN[language, name]:
        said = read_when(typed, language, NOW, with_title=True)
        asked = said.sure is None and meant == "ask" and (said.series is None or said.series.instead is not None)
        if not (asked or line(said) == meant) or (title and said.title != title):
            wrong[typed] = (line(said), said.title)
    assert not wrong


@for_each("language", LANGUAGES)
def test_of_dates_that_another_hand_wrote_down_none_is_misread_and_nearly_all_are_read(language: str) -> None:
    found = list(when.measured(when.rows_of(FOLDER / f"domain/phrases/when.{language}.tsv"), language))
    assert [each for each in found if each[0] == when.MISREAD] == []
    assert sum(each[0] == when.RIGHT for each in found) >= 130


def test_what_other_programs_misread_is_read_as_meant_or_asked() -> None:
    found = [
        (typed, meant, read(typed, language, datetime.fromisoformat(now).replace(tzinfo=PARIS), with_title=False))
        for language, now, typed, meant in REPORTED
    ]
    misread = [each for _, *each in found if each[1][:1].isdigit() and each[0] != each[1].partition(" +")[0]]
    assert not misread
    assert sum(meant == said for _, meant, said in found) >= 37


def test_days_are_counted_from_the_given_moment_not_from_the_clock_of_the_machine() -> None:
    then = datetime(2061, 12, 30, 10, 0, tzinfo=PARIS)  # a Friday

    assert read("demain 18h", "fr", then) == "2061-12-31 18:00"
    assert read("dans deux mois à midi", "fr", then) == "2062-02-28 12:00"
    assert read("3 janvier 14h", "fr", then) == "2062-01-03 14:00"
    assert read("30 décembre 14h", "fr", then) == "2061-12-30 14:00"
    assert read("lundi 14h", "fr", then) == "2062-01-02 14:00"
    assert read("next Thursday at 2", "en", then) == "2062-01-05 14:00"


def test_today_is_the_day_of_the_group() -> None:
    late = datetime(2026, 11, 19, 0, 30, tzinfo=ZoneInfo("Pacific/Auckland"))  # still the 18th in London

    assert read("demain 18h", "fr", late) == "2026-11-20 18:00"


def test_next_tuesday_on_a_monday_is_asked_and_so_is_next_monday_on_a_sunday() -> None:
    sunday, monday = (datetime(2026, 11, day, 10, 0, tzinfo=PARIS) for day in (22, 23))

    assert read("next Tuesday", "en", monday) == "ask 2026-11-24 | 2026-12-01"
    assert read("mardi prochain 14h", "fr", monday) == "ask 2026-11-24 14:00 | 2026-12-01 14:00"
    assert read("lundi prochain 14h", "fr", sunday) == "ask 2026-11-23 14:00 | 2026-11-30 14:00"
    assert read("this Monday 2pm", "en", sunday) == "2026-11-23 14:00"


def test_an_hour_is_read_alone_where_the_day_is_known() -> None:
    day = NINE.date()

    assert line(read_when("14h", "fr", NOW, with_title=True, day=day)) == "2026-12-03 14:00"
    assert line(read_when("15", "fr", NOW, with_title=True, day=day)) == "2026-12-03 15:00"
    assert line(read_when("7", "en", NOW, with_title=True, day=day)) == "ask 2026-12-03 07:00 | 2026-12-03 19:00"
    assert line(read_when("vendredi 15h", "fr", NOW, with_title=True, day=day)) == "2026-11-20 15:00"
    assert read_when("14h café et parole", "fr", NOW, with_title=True, day=day).title == "café et parole"


def test_29_february_is_read_when_it_is_the_next_one() -> None:
    assert read("29 février 14h", "fr", datetime(2027, 11, 1, 10, 0, tzinfo=PARIS)) == "2028-02-29 14:00"


def test_an_hour_that_comes_twice_is_past_once_its_first_is_past() -> None:
    between = datetime(2026, 10, 25, 2, 10, tzinfo=PARIS, fold=1)

    assert read("2026-10-25 02:30", "en", between) == "past"
    assert read("2026-10-25 02:30", "en", between.replace(fold=0)) == "2026-10-25 02:30"


def test_hours_from_now_are_counted_on_the_clock_across_its_change() -> None:
    before = datetime(2026, 10, 25, 0, 30, tzinfo=PARIS)

    assert read("in 4 hours", "en", before) == "2026-10-25 03:30"
    assert read("dans une demi-heure", "fr", before) == "2026-10-25 01:00"


def test_a_language_of_a_country_is_read_and_an_unknown_one_is_english() -> None:
    assert read("demain 18h", "fr-CA") == "2026-11-19 18:00"
    assert read("tomorrow 6pm", "de") == "2026-11-19 18:00"


def test_letters_typed_with_separate_accents_are_read_and_the_title_keeps_its_own() -> None:
    assert with_title("3 de\u0301cembre 14h The\u0301", "fr") == "2026-12-03 14:00 — The\u0301"
    assert with_title("demain midi\u0301 Thé", "fr") == "2026-11-19 12:00 — Thé"


def test_one_letter_wrong_is_read_where_it_can_mean_only_one_word() -> None:
    assert with_title("jeuid 14h Thé", "fr") == "2026-11-19 14:00 — Thé"
    assert with_title("3 decembe 14h Thé", "fr") == "2026-12-03 14:00 — Thé"
    assert with_title("satruday 2pm Tea", "en") == "2026-11-21 14:00 — Tea"
    assert with_title("Sundae bar Friday 2pm", "en") == "2026-11-20 14:00 — Sundae bar"
    assert with_title("Les lundis de la colline, jeudi 3 décembre 14h", "fr") == (
        "2026-12-03 14:00 — Les lundis de la colline"
    )


def test_only_the_beginning_of_a_long_text_is_searched_and_nothing_is_cut_in_two() -> None:
    half_inside = f"{'demain':197}14h30"
    word_far_behind = f"{'demain 18h':300}ou pas"

    assert read_when(half_inside, "fr", NOW, with_title=True).sure is None
    assert read_when(word_far_behind, "fr", NOW, with_title=False).reason == "left-over"


def test_a_long_title_is_whole() -> None:
    title = "Thé " * 1000 + "fin"

    assert read_when(f"demain 18h {title}", "fr", NOW, with_title=True).title == title


HOSTILE = [
    *("1" * 4096, " " * 4096, "-" * 4096, "1/" * 2048, "\u0301" * 4096, "\x00" * 4096, "👨‍👩‍👧" * 800, "٣/" * 2048, "\u202e1 " * 1365),
    *("le " * 1365, "a " * 2048, "14h" * 1365, "tomorrow " * 455, "3 mars " * 585, "1 " * 2048, "de " * 1365, "at " * 1365),
    *("2 to " * 800, "every monday " * 315, "tous les mardis " * 256, "jeudi ou " * 455, "5 past " * 585, "un mardi sur " * 315),
    "jeudi" + " " * 4000 + "14h",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed[:12]))
def test_what_nobody_means_is_not_read_and_takes_no_time(typed: str, language: str) -> None:
    assert read_when(typed, language, NOW, with_title=True).sure is None
    assert read_length(typed, language) is None

    def taken() -> float:
        begun = process_time()
        read_when(typed, language, NOW, with_title=True)
        return process_time() - begun

    assert min(taken() for _ in range(5)) < BOUND


@settings(derandomize=True, deadline=None, max_examples=1500)
@given(phrases | st.text(), languages, st.booleans())
@example("2026-12-03 14:00 𝟛 ｔｅａｓ", "en", True)
def test_any_text_is_understood_as_what_is_still_to_come_and_the_rest_is_the_title(
    typed: str, language: str, title: bool
) -> None:
    said = read_when(typed, language, NOW, with_title=title)
    for reading in said.readings:
        assert NOW.timestamp() < reading.when.replace(tzinfo=PARIS).timestamp()
        assert reading.when.second == reading.when.microsecond == 0
        assert exists(reading.when)
    assert all(day >= NOW.date() for day in said.days)
    assert len(said.readings) <= 3
    assert len(said.days) <= 3
    assert title or not said.title or said.series
    assert all(each in typed for each in said.title.split(", ") if len(said.title.split(", ")) == 1 and " " not in each)
    assert said.sure is None or said.reason is None


@settings(derandomize=True, deadline=None, max_examples=500)
@given(phrases | st.text(), languages)
def test_any_length_is_unclear_or_within_a_day(typed: str, language: str) -> None:
    minutes = read_length(typed, language)
    assert minutes is None or 5 <= minutes <= 24 * 60


@settings(derandomize=True, deadline=None, max_examples=300)
@given(moments, st.text(min_size=1).map(str.strip), languages, st.booleans())
@example(NINE, "3", "fr", False)
@example(NINE, "‏شاي 🍵", "en", True)
@example(NINE, "WENSDA", "en", False)
def test_an_exact_date_and_any_title_come_back(moment: datetime, title: str, language: str, t_between: bool) -> None:
    assume(exists(moment) and title and title[0] not in "-–—,;:.|+/~&()!?")
    assume(any(each.isalpha() for each in title) and title.casefold() not in POLITE)
    plain = spelled(fold(title), words_of(language)).plain  # "wensda"
    assume(not for_dates & set(plain.split()))  # "en quinze": it is asked again, see below
    typed = f"{moment:%Y-%m-%d}{'T' if t_between else ' '}{moment:%H:%M} {title}"
    said = read_when(typed, language, NOW, with_title=True)

    assert said.readings == (Reading(moment),)
    assert said.title == title


@settings(derandomize=True, deadline=None, max_examples=1000)
@given(phrases, languages)
@example("3 décembre Thé", "fr")
@example("du matin au soir", "fr")
@example("EN QUINZE", "fr")
def test_words_for_dates_after_an_exact_date_never_move_it_unasked(typed: str, language: str) -> None:
    said = read_when(f"2026-12-03 14:00 {typed}", language, NOW, with_title=True)

    assert said.sure is None or said.sure.when == datetime(2026, 12, 3, 14, 0)  # noqa: DTZ001


@settings(derandomize=True, deadline=None, max_examples=400)
@given(moments, languages, st.sampled_from(["", "Thé", "Les 12 étapes", "Tea & talk"]), st.booleans())
def test_a_moment_as_the_bot_says_it_is_read_back(moment: datetime, language: str, title: str, before: bool) -> None:
    assume(exists(moment))
    instant = instant_of(moment, "Europe/Paris")
    said = str(
        Voice(catalogue(), language, "Europe/Paris", now=int(NOW.timestamp())).when(instant, by_date=True, year=True)
    )
    typed = f"{title} {said}" if before else f"{said} {title}"
    found = read_when(typed, language, NOW, with_title=True)

    assert moment in {each.when for each in found.readings}
    assert found.sure is None or found.sure.when == moment
    assert found.sure is not None or 1 <= moment.hour <= 12
    assert found.title == title


@settings(derandomize=True, deadline=None, max_examples=500)
@given(phrases, languages)
def test_what_is_read_is_read_again_from_the_words_the_bot_says_it_in(typed: str, language: str) -> None:
    voice = Voice(catalogue(), language, "Europe/Paris", now=int(NOW.timestamp()))
    for reading in read_when(typed, language, NOW, with_title=True).readings:
        said = str(voice.when(instant_of(reading.when, "Europe/Paris"), by_date=True, year=True))
        assert reading.when in {each.when for each in read_when(said, language, NOW, with_title=False).readings}
