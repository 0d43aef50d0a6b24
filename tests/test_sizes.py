"""No screen is higher than a phone: what is measured, and pages of what is longer. (All others: `measured` in tests/stage.py.)"""

from itertools import product

import pytest

from bot.domain.letters import Letter
from bot.texts import Markup, Voice, catalogue, escape
from handlers import SCREENS
from handlers.core.keyboards import Button, whole
from handlers.core.paging import LINE, ROW, SCREEN, WIDE, height, line_count, page_of, paragraphs, shortened
from tests.stage import NOON, Stage, measured
from tests.walks import for_each

TEXTS = catalogue()
LONG = "An afternoon of quiet games, tea and talk by the river " * 2


def voice(language: str = "en", *, plain: bool = False) -> Voice:
    return Voice(TEXTS, language, "Europe/Paris", plain, NOON)


def test_lines_are_counted_as_a_phone_breaks_them() -> None:
    assert line_count("") == 0
    assert line_count("<b>Bold</b> &amp; plain") == 1
    assert line_count("a\n\nb") == 3
    assert line_count("word " * 16) == 3
    assert line_count("x" * WIDE) == 1
    assert height("a", 2) - height("a", 1) == ROW
    assert height("a\nb", 0) - height("a", 0) == LINE


@for_each("words", ["", "short", "word " * 700, "x" * 3000, "a\n\n\nb", "line\n" * 90, "<&" * 800])
def test_pages_hold_everything_and_each_fits(words: str) -> None:
    parts = paragraphs(words)
    seen: list[Markup] = []
    last, page = False, 0
    while not last:
        shown, turn, back, last = page_of(voice(), parts, page, lambda n: f"here:{n}", rows=2, back="first")
        assert back == (f"here:{page - 1}" if page else "first")
        assert height("\n\n".join(shown), 2 + len(turn)) <= SCREEN
        assert (f"here:{page + 1}" in [b.data for row in turn for b in row]) is not last
        seen += shown
        page += 1
    assert seen == parts
    assert "".join("".join(seen).split()) == "".join(escape(words).split())


def test_a_page_that_is_none_is_the_last_or_the_first() -> None:
    parts = paragraphs("word " * 700)
    pages = [page_of(voice(), parts, n, str, rows=1, back="")[0] for n in (-5, 0, 99)]
    assert pages[0] == pages[1]
    assert page_of(voice(), parts, 99, str, rows=1, back="")[3]


def test_the_beginning_of_long_words_says_that_it_goes_on() -> None:
    assert shortened("a & b", 5) == "a &amp; b"
    assert shortened("word " * 300, 5).endswith(" …")
    assert line_count(shortened("word " * 300, 5)) <= 6


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("anywhere", [False, True])
def test_a_full_list_of_meetings_fits(language: str, plain: bool, anywhere: bool) -> None:
    rows = [
        {
            "id": "x" * 12,
            "title": LONG[:100],
            "starts_at": NOON + n * 86400,
            "group": LONG[n : 60 + n],
            "cancelled": n % 2 == 1,
        }
        for n in range(5)
    ]
    facts = {"page": 1, "more": True, "here": "meetings:page", "rows": rows, "anywhere": anywhere}
    shown = SCREENS["meetings"](voice(language, plain=plain), facts)
    assert height(shown.text, len(shown.rows)) <= SCREEN


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("known", [False, True])
def test_the_first_screens_fit(language: str, plain: bool, known: bool) -> None:
    v = voice(language, plain=plain)
    operator = {"name": "The Friends of Mutual Aid", "contact": "contact@example.org"}
    topics = ["daily", "papers", "home", "work", "family"]
    for name, facts in {
        "welcome": {"then": "m_abcdefghijkl", "operator": operator},
        "ask-name": {"names": ["x" * 32] * 3, "page": 0, "back": ""},
        "peer-ask": {"topics": topics, "page": 0, "language": "fr", "known": known, "request": "x" * 12},
        "peer-nobody": {
            "request": "x" * 12, "topics": topics, "language": "en", "free_topics": topics, "busy": True,
            "ways": [{"topics": [], "language": "en"}, {"topics": topics, "language": "fr"}],
        },
    }.items():  # fmt: skip
        shown = SCREENS[name](v, facts)
        assert height(shown.text, len(shown.rows)) <= SCREEN, (name, height(shown.text, len(shown.rows)), shown.text)


def test_buttons_that_share_a_row_too_narrow_for_their_words_stand_below_each_other() -> None:
    short, long, wide = (
        Button("Back", "menu"),
        Button("Ask who made this report", "menu"),
        Button("Many dragonflies", "menu"),
    )
    assert whole([[short, short], [short, long], [long]]) == [[short, short], [short], [long], [long]]
    assert whole([[short] * 3]) == [[short] * 3]
    assert whole([[short, short, wide]]) == [[short], [short], [wide]]


EVERYTHING = [
    {"kind": kind, "id": "x" * 12, "name": LONG[:32], "at": NOON + 86400, "n": 2}
    for kind in ("found", "offer", "words", "inbox", "join", "meeting")
]


@for_each("language, plain, n", product(["en", "fr"], [False, True], range(7)))
def test_the_home_of_somebody_for_whom_much_waits_fits_and_all_of_it_is_a_tap_away(
    language: str, plain: bool, n: int
) -> None:
    v = voice(language, plain=plain)
    shown = SCREENS["home"](v, {"name": "Heron", "tools": True, "waits": EVERYTHING[:n]})
    assert height(shown.text, len(whole(shown.rows))) <= SCREEN
    more = [each.words for row in shown.rows for each in row if each.data == "todo"]
    told = shown.text.count("•")
    assert more == ([str(v.say("button-todo-more", n=n - told))] if told < n else [])
    assert told >= min(n, 2)


async def test_a_screen_that_is_too_high_is_found(stage: Stage) -> None:
    found = measured(stage.program)
    long, short = {"name": "word " * 400}, {"name": "Heron"}
    for screen, facts in (("name-kept", long), ("name-kept", short)):
        stage.program.delivery._render(Letter("1", 1, "reply", screen, facts, "en", "UTC", NOON))
    assert [each.split()[0] for each in found] == ["name-kept:"]
    await (await stage.member("Ana", "Heron")).says("/menu")
    assert len(found) == 1
