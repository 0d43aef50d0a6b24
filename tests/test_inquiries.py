"""Before the coordination decides it can ask: who is asked reads no name, and nobody reads who reported."""

import pytest

from tests.peers_stage import also_coordinates, coordinator_of
from tests.stage import Actor, Stage, first_line
from tests.test_contacts import pair
from tests.test_reach import blocks


async def reported(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Who reported, whom, the coordinator who looks, and the report's id."""
    sam, ana, contact = await pair(stage)
    chief = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:money")
    [row] = await stage.rows("SELECT id FROM report")
    return sam, ana, chief, row["id"]


async def asks(chief: Actor, press: str, words: str) -> str:
    """Goes the whole way of a question."""
    await chief.forges(press)
    await chief.says(words)
    return await chief.presses("Yes, send")


async def answers(actor: Actor, words: str) -> str:
    await actor.presses("Answer")
    await actor.says(words)
    return await actor.presses("Yes, send")


async def test_who_reported_is_asked_and_answers_and_neither_reads_the_name_of_the_other(stage: Stage) -> None:
    sam, _, chief, _report = await reported(stage)
    await chief.forges("reports")
    await chief.presses("1. Money")
    assert "do not read who it is" in await chief.presses("Ask who reported")
    before = len(sam.chat)
    read_back = await chief.says("When was it?")
    assert "Nothing has left yet." in read_back
    assert "When was it?" in read_back
    assert len(sam.chat) == before
    assert "has left" in await chief.presses("Yes, send")
    assert first_line(sam.reads) == "The coordination writes to you."
    assert "When was it?" in sam.reads
    assert "Coline" not in sam.reads
    assert "without your name" in await sam.presses("Answer")
    assert "without your name" in await sam.says("Last week")
    await sam.presses("Yes, send")
    assert "Last week" in chief.reads
    assert "The person who reported answers:" in chief.reads
    assert not chief.heard("Tern")
    await chief.presses("See the report")
    assert "Who reported answered a question." in chief.reads


async def test_back_from_words_that_were_read_back_asks_for_them_again_and_sends_nothing(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    asked = await chief.forges(f"inquiry:ask:maker:{report}")
    await chief.says("When was it?")
    assert await chief.presses("Back") == asked
    await chief.says("Where was it?")
    await chief.presses("Yes, send")
    assert "Where was it?" in sam.reads
    assert not sam.heard("When was it?")
    asked = await sam.presses("Answer")
    await sam.says("Last week")
    assert await sam.presses("Back") == asked
    assert not chief.heard("Last week")


async def test_who_is_reported_can_be_heard_before_and_does_not_read_who_reported(stage: Stage) -> None:
    _, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:subject:{report}", "How do your conversations go?")
    assert "how conversations go here" in ana.reads
    assert "report" not in ana.reads.lower()
    assert "Tern" not in ana.reads
    await answers(ana, "Well, I think")
    assert "Heron answers:" in chief.reads


async def test_who_offers_to_listen_is_asked_before_the_yes(stage: Stage) -> None:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    await chief.forges("helper:waiting")
    await chief.presses("Zander")
    await chief.presses("Ask a question")
    await chief.says("Shall we talk on Friday?")
    await chief.presses("Yes, send")
    assert "Shall we talk on Friday?" in zoe.reads
    await answers(zoe, "With pleasure")
    assert "Zander, who offers to listen, answers:" in chief.reads
    await chief.presses("See the offer")
    assert "asked and answered" in chief.reads
    await chief.presses("Welcome")
    await chief.presses("Yes, welcome")
    assert await stage.rows("SELECT id FROM inquiry") == []


async def test_words_are_kept_nowhere_once_they_have_arrived(stage: Stage) -> None:
    _, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    await answers(ana, "Well")
    assert await stage.rows("SELECT id FROM letter") == []
    assert await stage.rows("SELECT step FROM dialog WHERE step = 'inquiries.words'") == []


async def test_we_talked_is_said_only_when_they_could(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    await chief.forges(f"reports:see:{report}")
    assert "Say we talked" not in chief.buttons
    assert "nobody talked" in await chief.forges(f"sure:reports:decide:{report}:talked")
    assert "Say yes only if it took place" in await chief.forges(f"reports:decide:{report}:elsewhere")
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    assert "nobody talked" in await chief.forges(f"sure:reports:decide:{report}:talked")
    await answers(ana, "Well")
    await chief.forges(f"reports:see:{report}")
    await chief.presses("Say we talked")
    await chief.presses("Yes, we talked")
    assert "talked with the person" in sam.reads


async def test_with_somebody_who_has_no_account_any_more_nobody_says_they_talked(stage: Stage) -> None:
    _, ana, chief, report = await reported(stage)
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    await chief.forges(f"reports:see:{report}")
    assert not {"Say we talked", "Say we talked elsewhere", "Write to this person"} & set(chief.buttons)
    assert "nobody talked" in await chief.forges(f"sure:reports:decide:{report}:elsewhere")
    assert "cannot be reached" in await chief.forges(f"inquiry:ask:subject:{report}")


@pytest.mark.parametrize("side", ["maker", "subject", "offer", "money"])
async def test_only_who_may_decide_may_ask(stage: Stage, side: str) -> None:
    sam, ana, chief, report = await reported(stage)
    for actor in (sam, ana):
        assert "not possible" in await actor.forges(f"inquiry:ask:{side}:{report}") or side == "money"
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    await chief.forges(f"inquiry:ask:{side}:{report}")
    assert await stage.rows("SELECT step FROM dialog WHERE step = 'inquiries.words'") == []


async def test_what_was_decided_meanwhile_takes_no_answer(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    await ana.presses("Answer")
    await ana.says("Well")
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    before = len(chief.chat)
    assert "decided meanwhile" in await ana.presses("Yes, send")
    assert len(chief.chat) == before
    [row] = await stage.rows("SELECT id FROM inquiry")
    assert "decided meanwhile" in await sam.forges(f"inquiry:answer:{row['id']}")


async def test_nobody_answers_for_somebody_else(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    [row] = await stage.rows("SELECT id FROM inquiry")
    assert "is over" in await sam.forges(f"inquiry:answer:{row['id']}")


async def test_an_answer_goes_to_another_coordinator_when_who_asked_is_gone(stage: Stage) -> None:
    _, ana, chief, report = await reported(stage)
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    await blocks(stage, chief)
    await answers(ana, "Well")
    assert "Heron answers:" in other.reads


async def test_an_answer_that_nobody_could_read_is_not_sent(stage: Stage) -> None:
    _, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    await ana.presses("Answer")
    await ana.says("Well")
    await blocks(stage, chief)
    assert "Nobody who coordinates can read it" in await ana.presses("Yes, send")


async def test_a_word_that_is_too_long_is_refused_before_it_is_read_back(stage: Stage) -> None:
    _, _, chief, report = await reported(stage)
    await chief.forges(f"inquiry:ask:maker:{report}")
    assert "too long" in await chief.says("x" * 3600)


# Another look


async def test_another_look_is_asked_in_the_bot_and_another_coordinator_looks(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    assert "Somebody else who coordinates looks" in await sam.presses("Ask to look again")
    assert "A report waits" in other.reads
    assert "No report waits" in await chief.forges("reports")
    assert "decided already" in await chief.forges(f"sure:reports:decide:{report}:nothing")
    await other.forges(f"reports:see:{report}")
    assert "Another look is asked for by who reported." in other.reads
    await other.presses("Stop their contacts")
    await other.presses("Yes, stop them")
    assert "looked at twice" in sam.reads
    assert "Ask to look again" not in sam.buttons
    assert "nothing to look at again" in await sam.forges(f"report:again:{report}")


async def test_both_may_ask_for_another_look_and_it_waits_once(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    assert "nothing to look at again" in await sam.forges(f"report:again:{report}")
    await chief.forges(f"sure:reports:decide:{report}:ended")
    await ana.presses("Ask to look again")
    before = len(other.chat)
    assert "another look is asked for" in await sam.presses("Ask to look again")
    assert len(other.chat) == before
    seen = await other.forges(f"reports:see:{report}")
    assert "Another look is asked for by who reported." in seen
    assert "Another look is asked for by the person it is about." in seen
    assert "nothing to look at again" in await sam.forges(f"report:again:{report}")


async def test_with_nobody_left_to_look_again_it_is_said_and_kept_for_who_comes(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    before = len(chief.chat)
    assert "Nobody else coordinates for now." in await sam.presses("Ask to look again")
    assert len(chief.chat) == before
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    assert "1. Money" in (await other.forges("reports"), other.buttons)[1]


async def test_whose_offer_was_ended_asks_for_another_look_and_can_be_allowed_again(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    await chief.forges(f"reports:see:{report}")
    assert "Allow contacts again" not in chief.buttons
    await chief.forges(f"sure:reports:decide:{report}:ended")
    await ana.presses("Ask to look again")
    await other.forges(f"reports:see:{report}")
    await other.presses("Allow contacts again")
    await other.presses("Yes, allow it")
    assert "offer to listen (/helper) again" in ana.reads
    assert "can be put in contact with others again" in sam.reads
    assert "your offer is sent" in await ana.forges("helper:submit")


async def test_who_has_nothing_to_do_with_a_report_asks_for_no_other_look(stage: Stage) -> None:
    _, _, chief, report = await reported(stage)
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    for actor in (chief, await stage.member("Eve", "Magpie")):
        assert "nothing to look at again" in await actor.forges(f"report:again:{report}")
    assert [row["state"] for row in await stage.rows("SELECT state FROM report")] == ["decided"]
