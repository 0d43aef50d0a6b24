"""While somebody exists, "nobody" is never said: who there is, asked in another way, or waited for (TALK-10, MATCH-08)."""

import pytest

from bot.domain.peers import Candidate, Profile, Ways, Wishes, ways_on
from tests.peers_stage import ask, data, helper
from tests.stage import Stage, first_line
from tests.walks import for_each

OFFER = "Somebody would like to talk."
HOUR, DAY = 3600, 86400


async def test_who_is_free_on_another_topic_is_named_by_topics_and_asked_with_one_tap(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", "music", "family"), await stage.member("Sam", "Tern")
    assert first_line(await ask(sam)) == "Somebody is free, in another way."
    assert "Nobody is free" not in sam.reads
    assert "Family and music" in sam.reads
    assert first_line(await sam.presses("Ask without topic")) == "Your request is on its way."
    assert "no topic in particular" in ana.reads
    assert [row["state"] for row in await stage.rows("SELECT state FROM request")] == ["searching"]


async def test_who_is_free_in_another_language_is_asked_with_one_tap(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", language="fr"), await stage.member("Sam", "Tern")
    assert "About this, in another language: French." in await ask(sam)
    assert first_line(await sam.presses("Ask in French")) == "Your request is on its way."
    assert "Sujets : Le travail" in ana.reads


async def test_who_is_free_only_in_another_language_and_on_other_topics_is_said_too(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", "music", language="fr"), await stage.member("Sam", "Tern")
    assert "About other things, in another language: French." in await ask(sam)
    await sam.presses("Ask in French")
    assert "aucun sujet précis" in ana.reads


async def test_the_same_in_french(stage: Stage) -> None:
    await helper(stage, "Heron", "music", language="fr")
    sam = await stage.member("Sam", "Sterne", "fr")
    assert first_line(await ask(sam, language="fr")) == "Quelqu'un est libre, autrement."
    assert sam.buttons[:2] == ["Demander sans sujet", "Attendre quelqu'un"]


async def test_who_waits_is_found_when_somebody_becomes_free(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", most=1), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    await sam.presses("Yes, start")
    bob = await stage.member("Bob", "Wren")
    assert first_line(await ask(bob)) == "Those who listen are busy at the moment."
    assert first_line(await bob.presses("Wait for somebody")) == "We keep looking."
    await bob.says("/peer")
    assert "You are waiting until somebody is free" in bob.reads
    await stage.passes(2 * HOUR)
    assert len(ana.heard(OFFER)) == 1, "Sam's"
    await sam.says("/peer")
    await sam.presses("Heron")
    await sam.forges(sam.starting("contact:stop"))
    await stage.passes(61)
    await stage.passes(HOUR)
    assert len(ana.heard(OFFER)) == 2
    await ana.presses(ana.starting("offer:yes"))
    assert first_line(bob.reads) == "Somebody is there for you."


async def test_who_waits_hears_of_no_refusal_and_the_next_who_comes_is_asked(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    await sam.presses("Wait for somebody")
    for name in ("Heron", "Egret"):
        listener = await helper(stage, name)
        before = sam.reads
        await stage.passes(HOUR)
        assert listener.heard(OFFER), name
        await listener.presses("Decline")
        assert sam.reads == before
    assert [row["state"] for row in await stage.rows("SELECT state FROM request")] == ["searching"]


async def test_a_waiting_that_found_nobody_ends_after_a_week_and_says_so(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    await sam.presses("Wait for somebody")
    await stage.passes(6 * DAY)
    assert first_line(sam.reads) == "We keep looking."
    await stage.passes(DAY)
    assert first_line(sam.reads) == "Nobody is free at the moment."
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'peer-wait'") == []
    assert first_line(await sam.presses("Wait for somebody")) == "We keep looking."


async def test_a_waiting_is_withdrawn_in_one_tap_and_nobody_is_asked_any_more(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    waits = sam.starting("peer:wait")
    await sam.presses(waits)
    await sam.forges(waits)
    assert first_line(sam.reads) == "We keep looking."
    assert "withdrawn" in await sam.presses("Withdraw my request")
    ana = await helper(stage, "Heron")
    await stage.passes(DAY)
    assert not ana.heard(OFFER)
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'peer-wait'") == []


async def test_widening_is_no_way_round_what_a_day_allows_and_asks_nobody_twice(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", "music"), await stage.member("Sam", "Tern")
    await ask(sam)
    widen = sam.starting("peer:widen")
    await sam.presses(widen)
    await ana.presses("Decline")
    assert first_line(sam.reads) == "Nobody is free at the moment."
    await sam.forges(widen)
    assert len(ana.heard(OFFER)) == 0  # the question gave way to the answer
    assert [row["state"] for row in await stage.rows("SELECT state FROM offer")] == ["declined"]
    assert len(await stage.rows("SELECT 1 FROM request")) == 1


@pytest.mark.parametrize("press", ["peer:widen:{}:fffffff:en", "peer:widen:{}:0:xx", "peer:widen:{}:0", "peer:widen:nothing:0:en",
                                   "peer:wait:nothing", "peer:wait"])  # fmt: skip
async def test_made_up_buttons_are_refused(stage: Stage, press: str) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    request = sam.starting("peer:wait").split(":")[2]
    await sam.forges(press.format(request))
    assert "no longer works" in sam.reads
    assert [row["state"] for row in await stage.rows("SELECT state FROM request")] == ["nobody"]


async def test_with_nobody_at_all_other_places_are_said(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    assert first_line(await ask(sam)) == "Nobody is free at the moment."
    assert {"meetings", "groups", "aside:crisis:lines"} <= set(data(sam))


# The rule


def listener(*topics: str, language: str = "en", **how: int) -> Candidate:
    return Candidate("h", Profile(topics, (), (language,)), 2, load=how.get("load", 0), paused_until=how.get("paused"))


WORK = Wishes(("work",), "en")


@for_each(
    "known, ways",
    [
        ([], Ways()),
        ([listener("music")], Ways((Wishes((), "en"),), ("music",))),
        ([listener("work", language="fr")], Ways((Wishes(("work",), "fr"),))),
        ([listener("music", language="fr")], Ways((Wishes((), "fr"),))),
        ([listener("music"), listener("music", language="fr")], Ways((Wishes((), "en"),), ("music",))),
        ([listener("work", load=2)], Ways(busy=True)),
        ([listener("work", paused=10)], Ways(busy=True)),
        ([listener("music", load=2)], Ways()),
        ([listener("work", load=2), listener("music")], Ways((Wishes((), "en"),), ("music",), busy=True)),
    ],
)
def test_what_there_is_when_nobody_fits(known: list[Candidate], ways: Ways) -> None:
    assert ways_on(known, WORK, now=5) == ways
