"""Phrases that must show the help lines, and phrases that must not (CRISIS-02, CRISIS-08)."""

import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import crisis, crisis_words
from bot.domain.crisis import calls_for_help
from tests.domain.crisis_phrases import CALLS, QUIET


def phrases(tables: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line.strip()) for language, table in tables.items() for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "text"), phrases(CALLS))
def test_a_call_for_help_is_heard(language: str, text: str) -> None:
    assert calls_for_help(text, language)


@pytest.mark.parametrize(("language", "text"), phrases(QUIET))
def test_an_idiom_or_a_way_out_is_left_alone(language: str, text: str) -> None:
    assert not calls_for_help(text, language)


@pytest.mark.parametrize("tables", [CALLS, QUIET])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_language_is_tried_with_many_phrases(tables: dict[str, str], language: str) -> None:
    assert len({text for code, text in phrases(tables) if code == language}) >= 60


@pytest.mark.parametrize("text", ["Je veux mourir", "I want to die", "jen peux plus de vivre", "I feel suicidal"])
@pytest.mark.parametrize("language", ["fr", "en", "fr-CA", "en-GB", "da", ""])
def test_each_list_is_checked_in_every_language(text: str, language: str) -> None:
    assert calls_for_help(text, language)


def test_kms_are_kilometres_to_somebody_who_writes_french() -> None:
    assert calls_for_help("kms", "en")
    assert not calls_for_help("kms", "fr")
    assert not calls_for_help("on a fait 12 kms", "en")


def test_an_idiom_silences_only_what_it_touches() -> None:
    assert not calls_for_help("je meurs de rire", "fr")
    assert calls_for_help("je meurs de rire. Non : je veux mourir.", "fr")


def test_a_sign_that_contains_an_idiom_is_heard() -> None:
    assert not calls_for_help("je veux en finir avec ce dossier", "fr")
    assert calls_for_help("je veux en finir avec la vie", "fr")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "😭", "\x00", "ی", "*!@$", "’’’"])
def test_a_text_without_words_is_no_call(text: str) -> None:
    assert not calls_for_help(text, "fr")


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "ʼ", "`", "´", " ", ""])
def test_every_apostrophe_is_the_same(apostrophe: str) -> None:
    assert calls_for_help(f"j{apostrophe}en peux plus de vivre", "fr")
    assert calls_for_help(f"I don{apostrophe}t want to live", "en")


@given(st.text(max_size=4096), st.sampled_from(["fr", "en", "da", ""]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    assert calls_for_help(text, language) in {True, False}


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_call_is_heard_wherever_it_stands(before: str, after: str) -> None:
    heard = calls_for_help(f"{before} . ça va aller ? tentative de suicide voilà . {after}", "fr")
    assert heard or calls_for_help(f"{before} {after}", "fr") or "suicide" in (before + after)


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "s u ",
        "veux mourir de rire ",
        "en peux plus de ",
        "suicide prevention ",
        "mmmm",
        "é",
        "*!",
        "want to die of shame ",
    ],
)
def test_work_grows_in_step_with_the_length(piece: str) -> None:
    """Twice as long a text costs about twice as many steps, whatever it is made of: no time is measured."""
    once, twice = (steps(piece * (length // len(piece))) for length in (2048, 4096))
    assert twice <= 2.2 * once + 200


def steps(text: str) -> int:
    """How many calls are made while this text is read."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        calls_for_help(text, "en")
    finally:
        sys.setprofile(before)
    return count


def written_words() -> Iterator[str]:
    lists = [*crisis_words.SIGNS.values(), *crisis_words.OWN_SIGNS.values(), *crisis_words.IDIOMS.values()]
    for line in "\n".join(lists).splitlines():
        yield from re.split(r"[\s/_]+", line.partition("#")[0].strip())


def test_no_filler_hides_in_a_phrase() -> None:
    """A filler is skipped in what people write, so a phrase that needs one would lose a word ("partir pour toujours")."""
    skipped = crisis_words.FILLERS["fr"].split() + crisis_words.FILLERS["en"].split()
    assert not {crisis._plain(word) for word in written_words()} & {crisis._plain(word) for word in skipped}


EVERY_SIGN = crisis.SIGNS.union(*crisis.OWN_SIGNS.values())


def test_nothing_is_both_a_sign_and_an_idiom() -> None:
    assert not EVERY_SIGN & crisis.IDIOMS


def test_no_single_everyday_word_is_a_sign() -> None:
    single = {phrase[0] for phrase in EVERY_SIGN if len(phrase) == 1}
    assert not single & {"mort", "mourir", "die", "dead", "kill", "tuer", "aide", "help", "fin", "end", "vie", "life"}
