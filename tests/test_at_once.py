"""A few who listen are asked at once, or one more where nobody answers: the first yes counts, and nobody is asked beyond their limits."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import config
from bot.services.peers import helpers, limits, peers
from bot.services.people import people
from tests.group_steps import make_group
from tests.peers_stage import ask, coordinator_of, data, helper, person_of
from tests.stage import Actor, Stage, first_line, open_stage

OFFER = "Somebody would like to talk."
MINUTE, HOUR, DAY = 60, 3600, 86400


@pytest.fixture
async def several(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, peers=config.Peers(strategy="several")) as stage:
        yield stage


async def listeners(stage: Stage, n: int, **offered: int) -> list[Actor]:
    return [await helper(stage, f"Bird {chr(65 + place)}", **offered) for place in range(n)]


def asked(people: list[Actor]) -> list[Actor]:
    return [one for one in people if one.heard(OFFER)]


async def test_two_are_asked_and_after_the_first_yes_the_others_read_kindly_that_somebody_is_there(
    several: Stage,
) -> None:
    known, sam = await listeners(several, 4), await several.member("Sam", "Tern")
    assert "A few people are asked at the same time: the first yes counts." in await ask(sam)
    first, second = asked(known)
    yes = second.starting("offer:yes")
    await first.presses("Accept")
    assert first_line(sam.reads) == "Somebody is there for you."
    assert len(sam.heard("Somebody is there for you.")) == 1
    assert "Somebody else has said yes already" in second.reads
    assert "offer:yes" not in {each.rpartition(":")[0] for each in data(second)}
    assert "Somebody else has said yes already" in await second.forges(yes)
    assert await several.rows("SELECT state FROM offer WHERE state IN ('asked', 'accepted')") == [{"state": "accepted"}]
    third, fourth = [one for one in known if one not in (first, second)]
    assert not asked([third, fourth])
    await sam.presses("Ask somebody else")
    assert asked([third, fourth]) == [third, fourth], (
        "who was asked and was late is not asked a second time for the same"
    )


async def test_who_says_no_makes_room_for_the_next_and_a_withdrawn_request_ends_for_all_of_them(several: Stage) -> None:
    known, sam = await listeners(several, 4), await several.member("Sam", "Tern")
    await ask(sam)
    first, second = asked(known)
    await first.presses("Decline")
    assert len(asked(known)) == 2, "the message of who said no tells of it now"
    assert len(await several.rows("SELECT 1 FROM offer")) == 3
    await sam.presses("Withdraw my request")
    assert "This no longer waits for an answer" in second.reads
    assert await several.rows("SELECT 1 FROM offer WHERE state IN ('asked', 'accepted')") == []


async def test_beside_the_first_only_who_is_in_their_hours_is_asked(several: Stage) -> None:
    known, sam = await listeners(several, 3), await several.member("Sam", "Tern")
    late = [await person_of(one) for one in known[1:]]
    async with several.program.database.write(int(several.clock.at)) as tx:
        for one in late:
            await limits.set_usual(tx, one, "evenings", True)
    await ask(sam)
    assert asked(known) == known[:1]
    await several.passes(6 * HOUR - MINUTE)
    assert asked(known) == known[:1]
    await several.passes(2 * HOUR)
    assert asked(known) != known[:1], "whose hours have begun"


async def test_two_hours_without_an_answer_brings_one_more_and_never_a_sixth(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=config.Peers(strategy="soon")) as stage:
        known, sam = await listeners(stage, 6), await stage.member("Sam", "Tern")
        assert "If two hours pass without an answer" in await ask(sam)
        counts = [len(asked(known))]
        for _ in range(5):
            await stage.passes(2 * HOUR)
            counts.append(len(asked(known)))
        assert counts == [1, 2, 3, 4, 5, 5]
        await asked(known)[1].presses("Accept")
        await stage.passes(3 * HOUR)
        assert len(await stage.rows("SELECT 1 FROM offer")) == 5
        assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'peer-more'") == []


async def test_ten_requests_at_the_same_moment_ask_nobody_beyond_what_they_set(several: Stage) -> None:
    known = await listeners(several, 5)
    seekers = [await several.member("Sam", f"Tern {chr(65 + n)}") for n in range(10)]
    me = [await person_of(one) for one in (*known, *seekers)]
    async with several.program.database.write(int(several.clock.at)) as tx:
        await limits.choose(tx, me[0], "most_new", 1)
        await helpers.pause_for(tx, me[1], "3")
        await limits.choose(tx, me[2], "most_open", 1)
    async with several.program.database.write(int(several.clock.at)) as tx:
        for one in me[5:]:
            await people.set_consent(tx, one, "peer", True)
            await peers.ask(tx, one, peers.new_request(), (), "en", DAY, usual="several")
    await several.settle()
    assert [len(one.heard(OFFER)) for one in known] == [1, 0, 1, 2, 2]
    states = await several.rows("SELECT state, COUNT(*) AS n FROM request GROUP BY state ORDER BY state")
    assert sum(row["n"] for row in states) == 10
    assert {row["state"] for row in states} == {"searching", "nobody"}


async def test_a_group_chooses_for_its_members_and_two_that_differ_leave_it_to_the_operator(stage: Stage) -> None:
    """Said by those who run it, from its page, and refused to others."""
    chief = await coordinator_of(stage)
    group, other = await make_group(chief, "Riverside"), await make_group(chief, "Hilltop")
    known, sam = await listeners(stage, 3), await stage.member("Sam", "Tern")
    await sam.forges(f"group:yes:{group}:1")
    for press in (f"pace:of:{group}", f"pace:by:{group}:several"):
        await sam.forges(press)
        assert "asked" not in sam.reads, "only those who run it"
    await chief.forges(f"group:house:{group}")
    await chief.presses("Choose whom to ask")
    assert "Now: the usual way of this bot" in chief.reads
    assert "Now: two at once, one more after two hours" in await chief.presses("Ask two at once")
    assert first_line(await chief.presses("Back")) == "The place and its hours."
    assert "no longer works" in await chief.forges(f"pace:by:{group}:all")

    assert "A few people are asked at the same time" in await ask(sam)
    assert len(asked(known)) == 2
    await sam.presses("Withdraw my request")
    await sam.forges(f"group:yes:{other}:1")
    await chief.forges(f"pace:by:{other}:soon")
    assert "we ask the next" in await ask(sam), "as the operator says"
    await sam.presses("Withdraw my request")
    await chief.forges(f"pace:by:{group}:usual")
    assert "If two hours pass" in await ask(sam)
