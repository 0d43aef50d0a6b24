"""Who is asked: the whole matrix of topics, refusals, languages, load and pauses, and what words give away."""

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.peers import (
    TOPICS,
    Candidate,
    Profile,
    Wishes,
    choose,
    fits,
    from_mask,
    known_topics,
    next_monday,
    to_mask,
)
from bot.domain.times import DAY, local

NOW = 1_796_036_400  # Monday 30 November 2026, 12:00 in Paris
SOME = ("work", "mind", "music")

topics = st.lists(st.sampled_from(SOME), unique=True).map(tuple)
languages = st.lists(st.sampled_from(("fr", "en")), unique=True).map(tuple)
profiles = st.builds(Profile, topics=topics, refused=topics, languages=languages, paid=st.booleans())
wishes = st.builds(Wishes, topics=topics, language=st.sampled_from(("fr", "en")))


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    ids = draw(st.lists(st.text("abcdef", min_size=1, max_size=3), unique=True, max_size=8))
    return [
        Candidate(
            helper_id,
            draw(profiles),
            most_open=draw(st.integers(1, 3)),
            load=draw(st.integers(0, 3)),
            reachable=draw(st.booleans()),
            paused_until=draw(st.sampled_from((None, NOW - 1, NOW, NOW + 1))),
            last_asked=draw(st.sampled_from((None, 5, 9))),
        )
        for helper_id in ids
    ]


@pytest.mark.parametrize(
    ("wished", "offered", "refused"),
    list(product(((), ("work",), ("work", "mind")), ((), ("work",), ("mind", "music")), ((), ("work",)))),
)
def test_the_whole_matrix_of_topics_languages_load_and_pause(
    wished: tuple[str, ...], offered: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    for spoken, asked, load, paused, reachable in product(
        (("fr",), ("en",), ("fr", "en")), ("fr", "en"), (0, 1, 2), (None, NOW, NOW + 1), (True, False)
    ):
        helper = Candidate("h", Profile(offered, refused, spoken), 2, load, reachable, paused)
        by_topic = not wished or (any(t in offered for t in wished) and not any(t in refused for t in wished))
        expected = reachable and paused != NOW + 1 and load < 2 and asked in spoken and by_topic
        assert fits(helper, Wishes(wished, asked), NOW) is expected, (helper, wished, asked)


@given(candidates(), wishes)
def test_whoever_is_asked_fits_and_nobody_who_fits_carries_less(known: list[Candidate], wished: Wishes) -> None:
    chosen = choose(known, wished, "request", NOW)
    free = [one for one in known if fits(one, wished, NOW)]
    if chosen is None:
        assert not free
        return
    winner = next(one for one in free if one.helper_id == chosen)
    assert (winner.load, winner.last_asked or 0) == min((one.load, one.last_asked or 0) for one in free)


@given(candidates(), wishes, st.randoms())
def test_the_order_in_which_helpers_are_known_does_not_matter(
    known: list[Candidate], wished: Wishes, chance: object
) -> None:
    mixed = list(known)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert choose(known, wished, "r", NOW) == choose(mixed, wished, "r", NOW)


def test_among_equals_requests_are_spread_by_lot() -> None:
    equals = [Candidate(name, Profile(languages=("fr",)), 2, 0) for name in ("ana", "bob", "eve")]
    asked = {choose(equals, Wishes((), "fr"), f"request {n}", NOW) for n in range(60)}
    assert asked == {"ana", "bob", "eve"}


def test_a_helper_the_seeker_left_is_not_asked() -> None:
    helper = Candidate("h", Profile(languages=("fr",)), 2, 0)
    assert choose([helper], Wishes((), "fr", without=("h",)), "r", NOW) is None


@given(st.lists(st.sampled_from(TOPICS)))
def test_topics_go_through_a_button_and_come_back(chosen: list[str]) -> None:
    mask = to_mask(chosen)
    assert len(mask) <= 5
    assert from_mask(mask) == known_topics(chosen)


@pytest.mark.parametrize("mask", ["", "g", "-1", "100000", "٣", "0x1", "1_0", " 1", "ffffff"])
def test_a_made_up_mask_is_refused(mask: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(mask)}$"):
        from_mask(mask)


@given(st.integers(NOW, NOW + 400 * DAY), st.sampled_from(("Europe/Paris", "America/Montreal", "Asia/Kathmandu")))
def test_the_next_monday_is_a_monday_within_a_week(now: int, zone: str) -> None:
    at = next_monday(now, zone)
    assert local(at, zone).weekday() == 0
    assert 0 < at - now <= 7 * DAY + 3600
