"""What people may talk about: what buttons carry of it, for years, and what the operator made of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import topics as of
from bot.domain.topics import INTERESTS, OWN_CHOSEN_MOST, TOPICS, Catalogue, from_mask, in_order, room_for, to_mask
from tests.walks import for_each

OWN = st.from_regex(of.KEY, fullmatch=True).filter(lambda key: key not in (*TOPICS, *INTERESTS))


@given(st.lists(st.sampled_from((*TOPICS, *INTERESTS))), st.lists(OWN, max_size=OWN_CHOSEN_MOST, unique=True))
def test_topics_go_through_a_button_and_come_back(chosen: list[str], own: list[str]) -> None:
    mask = to_mask([*chosen, *own])
    assert from_mask(mask) == in_order([*chosen, *own])
    assert len(f"peer:widen:abcdefghijkl:{mask}:en:vg") <= 64


def test_what_a_button_of_long_ago_carries_means_the_same_for_ever() -> None:
    assert from_mask("8") == ("work",)
    assert from_mask("80000") == ("crafts",)
    assert from_mask("fffff") == (
        "daily", "papers", "home", "work", "family", "lonely", "hard", "grief", "parent", "unfair",
        "mind", "drink", "disability", "illness", "carer", "cooking", "music", "sport", "walking", "crafts",
    )  # fmt: skip
    assert set(from_mask("7ffffff")) == {*TOPICS, *INTERESTS}


def test_a_button_has_room_for_three_of_the_operators_own() -> None:
    assert room_for(["work", "boats", "chess", "bees"])
    assert not room_for(["boats", "chess", "bees", "birds"])
    with pytest.raises(ValueError, match="boats"):
        to_mask(["boats", "chess", "bees", "birds"])


@for_each("mask", ["", "g", "-1", "8000000", "٣", "0x1", "1_0", " 1", "fffffff", "0-work", "0-a", "0-Boats", "0-a.b.c.d",
                                  "0-boats.", "8-boats:en"])  # fmt: skip
def test_a_made_up_mask_is_refused(mask: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(mask)}$"):
        from_mask(mask)


def test_what_is_offered_no_more_can_be_left_out_by_who_chose_it() -> None:
    offered = Catalogue(("work",), ("music",))
    assert offered.beside(("work", "boats", "music")) == Catalogue(("work", "boats"), ("music",))
    assert "boats" not in offered
