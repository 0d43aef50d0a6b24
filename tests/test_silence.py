"""Nobody is left without a word: after a silence a gentle question, after some weeks whether to go on, and who leaves hands over."""

from dataclasses import replace

import pytest

from tests.meeting_rows import DAY, HOUR
from tests.peers_stage import helper, opened
from tests.stage import Actor, Stage, first_line

QUIET = "It has been quiet between you and"


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """Swift, who asked, and Owl, who listens; their contact."""
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    return sam, owl, await opened(sam, owl)


async def test_after_a_silence_the_helper_is_asked_first_and_then_the_seeker_once_each(stage: Stage) -> None:
    sam, owl, _ = await pair(stage)
    await stage.passes(14 * DAY - HOUR)
    assert not owl.heard(QUIET)
    await stage.passes(2 * HOUR)
    assert first_line(owl.reads) == "It has been quiet between you and Swift for a while."
    assert owl.buttons[:2] == ["Write", "Pause, stop, report"]
    assert not sam.heard(QUIET)
    await stage.passes(3 * DAY)
    assert first_line(sam.reads) == "It has been quiet between you and Owl for a while."
    assert "It is not about you." in sam.reads
    await stage.passes(20 * DAY)
    assert len(owl.heard(QUIET)) == len(sam.heard(QUIET)) == 1


async def test_apres_un_silence_la_question_est_douce(stage: Stage) -> None:
    owl, sam = await helper(stage, "Hibou", "work", language="fr"), await stage.member("Sam", "Martin", "fr")
    await sam.does(":peer:ask", ":peer:topics:8:0:fr")
    await sam.presses(sam.starting("peer:agree"))
    await owl.presses(owl.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    await stage.passes(14 * DAY + HOUR)
    assert first_line(owl.reads) == "C'est calme depuis un moment entre vous et Martin."


async def test_a_word_of_the_helper_is_enough_and_the_next_silence_is_counted_from_there(stage: Stage) -> None:
    sam, owl, _ = await pair(stage)
    await stage.passes(14 * DAY + HOUR)
    await owl.presses("Write")
    await owl.says("How are you?")
    await stage.passes(13 * DAY)
    assert not sam.heard(QUIET)
    assert len(owl.heard(QUIET)) == 1
    await stage.passes(2 * DAY)
    assert len(owl.heard(QUIET)) == 2


@pytest.mark.parametrize("why", ["a break", "a time agreed on"])
async def test_nobody_wonders_at_a_silence_that_was_said(stage: Stage, why: str) -> None:
    sam, owl, contact = await pair(stage)
    await stage.passes(10 * DAY)
    if why == "a break":
        await owl.forges(f"contact:rest:{contact}:7")
    else:
        await sam.forges(f"newtime:{contact}")
        await sam.says("18 December 15:00")
        await sam.presses("Propose to Owl")
        await owl.presses(owl.starting("time:take"))
    await stage.passes(18 * DAY)
    assert not owl.heard(QUIET)
    await stage.passes(6 * DAY)
    assert owl.heard(QUIET)


async def test_no_question_follows_the_end(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"contact:block:{contact}")
    assert await stage.rows("SELECT * FROM occasion WHERE kind = 'silence'") == []
    await stage.passes(20 * DAY)
    assert not owl.heard(QUIET)


async def test_the_operator_sets_after_how_long_both_are_asked_whether_to_go_on(stage: Stage) -> None:
    shown = stage.program.settings
    stage.program.dispatcher._settings = replace(shown, peers=replace(shown.peers, renewal=8 * DAY))
    sam, owl, _ = await pair(stage)
    await stage.passes(8 * DAY + HOUR)
    for each in (sam, owl):
        assert "Would you like to go on, or to end here?" in each.reads
    await sam.presses("Go on")
    await owl.presses("Stop")
    assert "The conversation ends in a minute." in owl.reads
    await stage.passes(61)
    assert first_line(sam.reads).startswith("The conversation with Owl is over.")


@pytest.mark.parametrize("way", ["erased", "no longer agrees"])
async def test_a_helper_who_leaves_for_good_hands_over_in_a_tap(stage: Stage, way: str) -> None:
    sam, owl, _ = await pair(stage)
    egret = await helper(stage, "Egret", "work")
    if way == "erased":
        assert "1 open conversation ends. A word of goodbye, first: /peer" in await owl.says("/forgetme")
        await owl.presses(owl.starting("forgetme:yes"))
    else:
        await owl.forges("privacy:end:peer:sure")
    assert "We can look for somebody else at once" in sam.reads
    assert "erased" not in sam.reads
    await sam.presses("Ask again")
    assert "Your request is on its way." in sam.reads
    assert egret.heard("Somebody would like to talk.")
    assert "Topics: Work" in egret.reads


async def test_a_seeker_who_leaves_asks_nothing_of_the_helper(stage: Stage) -> None:
    sam, owl, _ = await pair(stage)
    await sam.says("/forgetme")
    await sam.presses(sam.starting("forgetme:yes"))
    assert "is over" in owl.reads
    assert "Ask again" not in owl.buttons
