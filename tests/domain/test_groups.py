"""How a group's name, charter, zone and reminders are read from what people type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import groups
from bot.domain.errors import Refused
from bot.domain.times import DAY, HOUR, MINUTE
from tests.walks import for_each

anything = st.text(max_size=200) | st.text(alphabet="\u202e\u2066\u200b\u200d\n\t <&>a1é", max_size=200)


@for_each(
    "text, seconds",
    [
        ("24h, 1h", (DAY, HOUR)),
        ("1h,24h , 1h", (DAY, HOUR)),
        ("2 jours et 30 minutes", (2 * DAY, 30 * MINUTE)),
        ("1 semaine ; 1 jour", (7 * DAY, DAY)),
        ("1h30", (HOUR + 30 * MINUTE,)),
        ("3 days and 45 mins", (3 * DAY, 45 * MINUTE)),
        ("30s", (30,)),
        ("1j\n2 h", (DAY, 2 * HOUR)),
        ("la veille, une heure avant", (DAY, HOUR)),
        ("un jour avant et 2h avant", (DAY, 2 * HOUR)),
        ("une semaine avant", (7 * DAY,)),
        ("the day before", (DAY,)),
        ("2 hours before and an hour before", (2 * HOUR, HOUR)),
        ("non", ()),
        ("0", ()),
    ],
)
def test_reminders_are_read_as_people_write_them(text: str, seconds: tuple[int, ...]) -> None:
    assert groups.read_reminders(text) == seconds


@for_each("text", ["", "demain", "0h", "1h, 2h, 3h, 4h, 5h, 6h", "61d", "-1h", "1h2", "12", "1x", "h", ",,"])
def test_reminders_that_are_unclear_too_many_or_too_far_are_refused(text: str) -> None:
    if text == "1h2":
        assert groups.read_reminders(text) == (HOUR + 2 * MINUTE,)
        return
    with pytest.raises(Refused):
        groups.read_reminders(text)


@for_each(
    "text, zone",
    [("europe/paris", "Europe/Paris"), (" America/new york ", "America/New_York"), ("UTC", "UTC")],
)
def test_a_zone_is_found_however_it_is_typed(text: str, zone: str) -> None:
    assert groups.read_zone(text) == zone


@for_each("text", ["", "Mars", "Europe", "../../etc/passwd", "Europe/Paris\x00"])
def test_a_zone_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        groups.read_zone(text)


@given(anything)
def test_a_name_is_one_short_line_without_hidden_characters_or_refused(text: str) -> None:
    try:
        name = groups.read_name(text)
    except Refused:
        return
    assert 0 < len(name) <= groups.NAME_LONGEST
    assert "\n" not in name
    assert name == name.strip()
    assert all(unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") for c in name)
    assert not set(name) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b")
    assert groups.read_name(name) == name


@given(anything | st.text(min_size=2900, max_size=3100, alphabet="a🕊\n"))
def test_a_charter_always_fits_one_message_or_is_refused(text: str) -> None:
    try:
        words = groups.read_charter(text)
    except Refused:
        return
    assert len(words.encode("utf-16-le")) // 2 <= groups.CHARTER_LONGEST
    assert "\n\n\n" not in words
    assert groups.read_charter(words) == words


@given(anything | st.from_regex(r"[0-9]{1,8} ?(h|j|min|d|s)?( et |, )?[0-9]{0,3}h?", fullmatch=True))
def test_reminders_are_a_few_whole_seconds_or_refused(text: str) -> None:
    try:
        found = groups.read_reminders(text)
    except Refused:
        return
    assert len(found) <= groups.REMINDERS_MOST
    assert list(found) == sorted(set(found), reverse=True)
    assert all(0 < seconds <= groups.REMINDER_LONGEST for seconds in found)


@given(anything)
def test_only_what_a_button_says_is_a_language_or_a_way_in(text: str) -> None:
    for read in (groups.read_language, groups.read_joining):
        with pytest.raises(Refused):
            read(text + "?")
