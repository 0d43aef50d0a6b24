"""Who is asked: the whole matrix of topics, refusals, languages, hours, load, pauses and limits, beside an oracle that says the rules
once more."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import product
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.peers import (
    AGES,
    FORMS,
    GENDERS,
    TALK_COSTS,
    Candidate,
    Profile,
    Wishes,
    after_a_question,
    cannot_be_bettered,
    choose,
    fits,
    next_monday,
)
from bot.domain.times import DAY, local
from bot.domain.weekly import Weekly, joined
from tests.walks import for_each

NOW = 1_796_036_400  # Monday 30 November 2026, 12:00 in Paris
SOME = ("work", "mind", "music")

topics = st.lists(st.sampled_from(SOME), unique=True).map(tuple)
languages = st.lists(st.sampled_from(("fr", "en")), unique=True).map(tuple)
profiles = st.builds(
    Profile, topics=topics, refused=topics, languages=languages, paid=st.booleans(),
    hours=st.deferred(lambda: st.sampled_from(HOURS)),
    forms=st.lists(st.sampled_from(FORMS), unique=True, min_size=1).map(tuple),
    gender=st.sampled_from(("", *GENDERS)),
)  # fmt: skip
wishes = st.builds(
    Wishes,
    topics=topics,
    language=st.sampled_from(("fr", "en")),
    form=st.sampled_from(("", *FORMS)),
    elsewhere=st.booleans(),
    gender=st.sampled_from(("", *GENDERS)),
)


# Hours on the clocks of Paris: none, a lunch break, Monday evening, a night into Tuesday, a weekend, one across Sunday's midnight.
HOURS: tuple[Weekly, ...] = (
    (),
    ((12 * 60, 13 * 60),),
    ((18 * 60, 20 * 60),),
    joined([(22 * 60, 26 * 60)]),
    ((5 * 1440 + 540, 5 * 1440 + 1320), (6 * 1440 + 540, 6 * 1440 + 1320)),
    joined([(6 * 1440 + 1380, 7 * 1440 + 60)]),
)
# Midnight in UTC of the days when Paris changes its clocks, at 1:00 UTC.
SPRING, AUTUMN = 1_806_192_000, 1_792_886_400
MOMENTS = (
    NOW,
    NOW + 10 * 3600,
    NOW + 13 * 3600,
    NOW - 12 * 3600,
    SPRING + 1800,
    SPRING + 5400,
    AUTUMN + 1800,
    AUTUMN + 5400,
)


def oracle_begins(one: Candidate, now: int) -> int:
    """The first minute from now on whose weekday and hour on the clocks there are among those the helper gave; now, while they keep a
    promise to answer."""
    return now if now < one.on_duty else _walked(one.zone, one.profile.hours, one.quiet, now)


@cache  # the same walks for several tests
def _walked(name: str, hours: Weekly, quiet: tuple[int, int], now: int) -> int:
    zone, at = ZoneInfo(name), now
    while True:
        clock = datetime.fromtimestamp(at, zone)
        minute = clock.weekday() * 1440 + clock.hour * 60 + clock.minute
        if hours:
            if any(since <= minute < until for since, until in hours):
                return at
        elif quiet[0] == quiet[1] or not in_between(minute % 1440, *quiet):
            return at
        at += 60 - at % 60


def oracle_order(one: Candidate, now: int) -> tuple[bool, int]:
    return not now < one.on_duty, oracle_begins(one, now)


def in_between(minute: int, since: int, until: int) -> bool:
    return since <= minute < until if since < until else minute >= since or minute < until


def oracle_fits(one: Candidate, wished: Wishes, now: int) -> bool:
    """Said once more, in the words of the rules."""
    if one.helper_id in wished.without or not one.reachable:
        return False
    if wished.language not in one.profile.languages:
        return False
    if any(topic in one.profile.refused for topic in wished.topics):
        return False
    if wished.topics and not any(topic in one.profile.topics for topic in wished.topics):
        return False
    if wished.form != "" and wished.form not in one.profile.forms:
        return False
    if wished.elsewhere and one.shares_group:
        return False
    if wished.gender != "" and one.profile.gender != wished.gender:
        return False
    if wished.age != "" and one.profile.age != wished.age:
        return False
    if one.paused_until is not None and now < one.paused_until:
        return False
    if one.load >= one.most_open:
        return False
    return one.most_new == 0 or one.asked_lately < one.most_new


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    return [
        Candidate(
            f"h{n}",
            draw(profiles),
            most_open=draw(st.integers(1, 3)),
            load=draw(st.integers(0, 3)),
            reachable=draw(st.booleans()),
            paused_until=draw(st.sampled_from((None, NOW - 1, NOW, NOW + 1))),
            turn=draw(st.sampled_from((0, 5, 9))),
            most_new=draw(st.sampled_from((0, 1, 2))),
            asked_lately=draw(st.integers(0, 2)),
            zone=draw(st.sampled_from(("Europe/Paris", "America/Montreal"))),
            quiet=draw(st.sampled_from(((0, 0), (1260, 480), (720, 780)))),
            shares_group=draw(st.booleans()),
            on_duty=draw(st.sampled_from((0, 0, NOW, NOW + 1))),
        )
        for n in range(draw(st.integers(0, 6)))
    ]


@for_each(
    "wished, offered, refused",
    list(product(((), ("work",), ("work", "mind")), ((), ("work",), ("mind", "music")), ((), ("work",)))),
)
def test_the_whole_matrix_of_who_may_be_asked_agrees_with_the_rules_said_once_more(
    wished: tuple[str, ...], offered: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    for spoken, asked, load, paused, reachable, weekly, before in product(
        (("fr",), ("en",), ("fr", "en")), ("fr", "en"), (0, 1, 2), (None, NOW, NOW + 1), (True, False),
        ((0, 9), (1, 0), (1, 1), (3, 2)), (True, False),
    ):  # fmt: skip
        most, lately = weekly
        helper = Candidate("h", Profile(offered, refused, spoken), 2, load, reachable, paused, 0, most, lately)
        wishes = Wishes(wished, asked, without=("h",) if before else ())
        assert fits(helper, wishes, NOW) is oracle_fits(helper, wishes, NOW), (helper, wishes)


def test_the_matrix_of_forms_groups_genders_and_ages_agrees_too() -> None:
    for gender, is_, age, of in product(("", *GENDERS), ("", *GENDERS), ("", *AGES), ("", *AGES)):
        for topics, asked, load, hours in product(((), ("work",), ("mind",)), ("fr", "en"), (0, 2), HOURS):
            helper = Candidate("h", Profile(("work",), ("mind",), ("fr",), hours=hours, gender=is_, age=of), 2, load)
            wishes = Wishes(topics, asked, gender=gender, age=age)
            assert fits(helper, wishes, NOW) is oracle_fits(helper, wishes, NOW), (helper, wishes)
    for form, forms, elsewhere, shares, topics in product(
        ("", *FORMS), (("words",), ("voice", "phone"), FORMS), (True, False), (True, False), ((), ("work",), ("mind",))
    ):
        helper = Candidate("h", Profile(("work",), (), ("fr",), forms=forms), 2, 0, shares_group=shares)
        wishes = Wishes(topics, "fr", form=form, elsewhere=elsewhere)
        assert fits(helper, wishes, NOW) is oracle_fits(helper, wishes, NOW), (helper, wishes)
        for gender, age in product(("", *GENDERS), ("", *AGES)):
            whom = replace(wishes, gender=gender, age=age)
            assert Wishes(topics, "fr").with_how(whom.how) == whom
            assert len(whom.how) <= 2, "no button has room for more"


@pytest.mark.parametrize("now", MOMENTS)
@pytest.mark.parametrize("zone", ["Europe/Paris", "America/Montreal", "Asia/Kathmandu", "Australia/Lord_Howe"])
def test_hours_begin_when_a_clock_that_is_looked_at_each_minute_says_so(zone: str, now: int) -> None:
    for hours, quiet in product(HOURS, ((0, 0), (1260, 480))):
        one = Candidate("h", Profile(hours=hours), 2, 0, zone=zone, quiet=quiet)
        assert one.begins(now) == oracle_begins(one, now), (hours, quiet)


@for_each("now", MOMENTS)
def test_of_every_two_helpers_the_one_is_asked_whom_the_rules_say(now: int) -> None:
    """Who has promised to answer now, then who can read it first, then the least loaded, then the longest rested."""
    of = Profile(languages=("fr",))
    known = [
        Candidate("h", replace(of, hours=hours), 3, load, turn=rested, zone="Europe/Paris")
        for hours, load, rested in product(HOURS, (0, 1), (5, 9))
    ]
    known += [replace(known[n], on_duty=duty) for n, duty in ((-1, now + 1), (3, now + 1), (0, now))]
    wished = Wishes((), "fr")
    ranked = [((*oracle_order(each, now), each.load, each.turn), each) for each in known]
    for (one_rank, one), (other_rank, other) in product(ranked, ranked):
        pair = [one, replace(other, helper_id="i")]
        chosen = choose(pair, wished, "r", now)
        assert chosen is not None
        assert one_rank == other_rank or chosen == pair[one_rank > other_rank], pair


def test_all_rules_crossed_at_once_choose_whom_the_oracle_chooses() -> None:
    """Everything that is asked or set, drawn from the whole cross of it: topic, refusal, language, form, group, gender, age, hours in two
    zones on ordinary days and on those when clocks change, break, load, limit of a week, no of before."""
    chance = Random(13)
    chosen_of = nobody = 0
    for n in range(1000):
        now, wished = chance.choice(MOMENTS), _drawn_wishes(chance)
        known = [_drawn(chance, f"h{place}", now) for place in range(5)]
        free = [one for one in known if oracle_fits(one, wished, now)]
        ranks = {one: (oracle_begins(one, now), one.load, one.turn) for one in free}
        first = {one for one in free if ranks[one] == min(ranks.values())}
        chosen = choose(known, wished, f"r{n}", now)
        assert (chosen in first) if first else chosen is None, (known, wished, now)
        chosen_of, nobody = chosen_of + (len(free) > 1), nobody + (not free)
    assert min(chosen_of, nobody) > 100, "the drawing tells little"


def _drawn_wishes(chance: Random) -> Wishes:
    return Wishes(
        tuple(chance.sample(SOME, chance.randrange(2))), chance.choice(("fr", "en")),
        without=("h0",) if chance.random() < 0.5 else (), form=chance.choice(("", "", "", *FORMS)), elsewhere=chance.random() < 0.2,
        gender=chance.choice(("", "", "", "", *GENDERS)), age=chance.choice(("", "", "", "", "", "", "", *AGES)),
    )  # fmt: skip


def _drawn(chance: Random, name: str, now: int) -> Candidate:
    mixed = chance.sample(SOME, 3)
    offered = Profile(
        tuple(mixed[:2]), tuple(mixed[2:][: chance.randrange(2)]), chance.choice((("fr", "en"), ("fr",), ("en",))),
        hours=chance.choice(HOURS), forms=chance.choice((FORMS, ("words", "voice"))), gender=chance.choice(("", *GENDERS)),
        age=chance.choice(("", "26", "41")),
    )  # fmt: skip
    return Candidate(
        name, offered, 2, chance.choice((0, 0, 1, 1, 2)), paused_until=chance.choice((None, None, None, now, now + 1)),
        turn=chance.choice((5, 9)), most_new=chance.choice((0, 0, 2)), asked_lately=chance.randrange(3),
        zone=chance.choice(("Europe/Paris", "America/Montreal")), quiet=chance.choice(((0, 0), (1260, 480))),
        shares_group=chance.random() < 0.3, reachable=chance.random() < 0.9,
    )  # fmt: skip


def test_who_carried_less_comes_first_and_a_rest_counts_for_a_month_at_most() -> None:
    """Of two who answer everything the same way, the one with conversations behind them waits for the other."""
    asked = after_a_question(0, NOW)
    assert NOW - 28 * DAY < asked < after_a_question(asked + TALK_COSTS, NOW)
    assert after_a_question(NOW, NOW) > NOW
    busy, rested = (
        Candidate(name, Profile(languages=("fr",)), 2, 0, turn=turn) for name, turn in (("a", NOW), ("b", asked))
    )
    assert choose([busy, rested], Wishes((), "fr"), "r", NOW) == rested


@given(candidates(), wishes)
def test_whoever_is_asked_fits_and_nobody_who_fits_comes_before_them(known: list[Candidate], wished: Wishes) -> None:
    chosen = choose(known, wished, "request", NOW)
    free = [one for one in known if oracle_fits(one, wished, NOW)]
    if chosen is None:
        assert not free
        return
    assert chosen in free
    order = [(*oracle_order(one, NOW), one.load, one.turn) for one in free]
    assert order[free.index(chosen)] == min(order)


@given(candidates(), wishes, st.randoms(), st.integers(1, 4))
def test_neither_the_order_of_helpers_nor_their_pages_change_who_is_asked(
    known: list[Candidate], wished: Wishes, chance: Random, size: int
) -> None:
    mixed = list(known)
    chance.shuffle(mixed)
    whole = choose(known, wished, "r", NOW)
    assert choose(mixed, wished, "r", NOW) == whole
    mixed.sort(key=lambda one: (one.turn, one.helper_id))
    promised, others = ([one for one in mixed if (one.on_duty > NOW) is duty] for duty in (True, False))
    pages = [others[start : start + size] for start in range(0, len(others), size)]
    best: Candidate | None = None
    for page in [promised, *pages] if promised else pages:
        best = choose([*page, *([best] if best else [])], wished, "r", NOW)
        if best and cannot_be_bettered(best, page[-1].turn, NOW):
            break
    assert best == whole


@for_each(
    "hours, load, others_asked, found",
    [
        ((), 0, 6, True),
        ((), 0, 5, False),  # an equal may stand on the next page: the lot decides
        ((), 1, 6, False),  # somebody with nothing to do may
        (HOURS[2], 0, 6, False),  # somebody in their hours may
    ],
)
def test_nobody_further_is_looked_at_only_when_none_of_them_can_come_first(
    hours: Weekly, load: int, others_asked: int, found: bool
) -> None:
    chosen = Candidate("h", Profile(languages=("fr",), hours=hours), 2, load, turn=5, zone="Europe/Paris")
    assert cannot_be_bettered(chosen, others_asked, NOW) is found


def test_among_equals_requests_are_spread_by_lot() -> None:
    equals = [Candidate(name, Profile(languages=("fr",)), 2, 0) for name in ("ana", "bob", "eve")]
    asked = [choose(equals, Wishes((), "fr"), f"request {n}", NOW) for n in range(60)]
    assert {one.helper_id for one in asked if one} == {"ana", "bob", "eve"}


def test_a_helper_the_seeker_left_is_not_asked() -> None:
    helper = Candidate("h", Profile(languages=("fr",)), 2, 0)
    assert choose([helper], Wishes((), "fr", without=("h",)), "r", NOW) is None


@given(st.integers(NOW, NOW + 400 * DAY), st.sampled_from(("Europe/Paris", "America/Montreal", "Asia/Kathmandu")))
def test_the_next_monday_is_a_monday_within_a_week(now: int, zone: str) -> None:
    at = next_monday(now, zone)
    assert local(at, zone).weekday() == 0
    assert 0 < at - now <= 7 * DAY + 3600
