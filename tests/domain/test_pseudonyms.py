"""Names: which show who somebody is or pass for a role, and which are nobody's; in lists that others wrote."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refused
from bot.domain.lookalikes import LOOKALIKES, skeleton
from bot.domain.pseudonyms import read_pseudonym
from tests import shown
from tests.walks import for_each

PHRASES = Path(__file__).parent / "phrases"


@for_each("language", ["fr", "en"])
def test_names_by_other_hands_are_told_apart(language: str) -> None:
    rows = shown.read(PHRASES / f"names.{language}.tsv")
    assert [row for row in rows if shown.judged(row) != (row[0] == "refuse")] == []


def test_every_letter_of_the_table_is_read_as_the_one_it_resembles() -> None:
    for letter, others in LOOKALIKES.items():
        for other in others:
            assert skeleton(f"x{other}") == skeleton(f"x{letter}"), other


@for_each("a, b", [("Ольга", "ОЛЬГА"), ("Νίκος", "ΝΙΚΟΣ"), ("Ёлка", "елка"), ("Zoé", "ZOE"), ("Lil", "LiI")])
def test_capitals_and_accents_do_not_make_another_name(a: str, b: str) -> None:
    assert skeleton(a) == skeleton(b)


@for_each("a, b", [("Tern", "Fern"), ("Ольга", "Олег"), ("Sterne", "Cerne"), ("Heron", "Heroine")])
def test_names_that_differ_to_the_eye_stay_two(a: str, b: str) -> None:
    assert skeleton(a) != skeleton(b)


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_is_a_name_or_is_refused_with_a_reason(text: str, real: list[str]) -> None:
    reason, name = "", ""
    try:
        name = read_pseudonym(text, real)
    except Refused as no:
        reason = no.key
    assert bool(skeleton(name)) != reason.startswith("pseudonym-")
    assert not name or skeleton(name) not in {skeleton(each) for each in real}
