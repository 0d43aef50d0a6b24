"""Whoever answers the coordination reaches it, however they write, and nobody else (TALK-01, TALK-08)."""

from collections.abc import Awaitable, Callable

import pytest

from tests.peers_stage import coordinator_of
from tests.stage import Actor, Stage, first_line
from tests.test_inquiries import asks, reported

WORDS = "It began on Tuesday"
Way = Callable[[Stage, Actor, str], Awaitable[object]]


async def with_the_button(_stage: Stage, actor: Actor, words: str) -> None:
    await actor.presses("Answer")
    await actor.says(words)


async def with_a_reply(stage: Stage, actor: Actor, words: str) -> None:
    stage.play.world.say(actor.person, words, reply_to=actor.heard("The coordination writes to you.")[-1].id)
    await stage.settle()


async def with_plain_words(_stage: Stage, actor: Actor, words: str) -> None:
    await actor.says(words)
    await actor.presses("Answer the coordination")


async def asked(stage: Stage, side: str) -> tuple[Actor, Actor]:
    """Who was asked something, and the coordinator who asked."""
    if side == "offer":
        chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
        for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
            await zoe.forges(press)
        [row] = await stage.rows("SELECT person_id FROM helper")
        await asks(chief, f"inquiry:ask:offer:{row['person_id']}", "How was it?")
        return zoe, chief
    sam, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:{side}:{report}", "How was it?")
    return (sam if side == "maker" else ana), chief


@pytest.mark.parametrize("side", ["offer", "maker", "subject"])
@pytest.mark.parametrize("way", [with_the_button, with_a_reply, with_plain_words])
async def test_an_answer_reaches_the_coordination_after_it_was_read_back(stage: Stage, side: str, way: Way) -> None:
    actor, chief = await asked(stage, side)
    await way(stage, actor, WORDS)
    assert first_line(actor.reads) == "Is this right? Nothing has left yet."
    assert WORDS in actor.reads
    assert not chief.heard(WORDS)
    await actor.presses("Yes, send")
    assert chief.heard(WORDS)
    assert await stage.rows("SELECT person_id FROM unsent") == []


@pytest.mark.parametrize("side", ["offer", "maker", "subject"])
async def test_what_shows_who_or_where_somebody_is_is_said_before_it_leaves_either_way(stage: Stage, side: str) -> None:
    actor, chief = await asked(stage, side)
    await with_the_button(stage, actor, "Call me on 06 12 34 56 78")
    assert "could be found outside of here" in actor.reads
    assert "06 12 34 56 78" in actor.reads
    await actor.says("Call me")
    assert "outside of here" not in actor.reads
    [row] = await stage.rows("SELECT report_id, person_id FROM inquiry")
    await chief.forges(f"inquiry:ask:{side}:{row['report_id'] or row['person_id']}")
    await chief.says("Write to coline@example.org")
    assert "could be found outside of here" in chief.reads


async def test_a_typed_yes_sends_what_was_just_read_back(stage: Stage) -> None:
    zoe, chief = await asked(stage, "offer")
    await with_the_button(stage, zoe, WORDS)
    await zoe.says("yes")
    assert chief.heard(WORDS)


async def test_words_that_answer_the_coordination_reach_nobody_they_talk_with(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:maker:{report}", "How was it?")
    await sam.says(WORDS)
    assert {"Answer the coordination", "Send to Heron"} <= set(sam.buttons)
    await sam.presses("Answer the coordination")
    await sam.presses("Back")
    await sam.says(WORDS)
    await sam.presses("Yes, send")
    assert chief.heard(WORDS)
    assert not ana.heard(WORDS)


async def test_a_reply_to_a_question_that_is_decided_reaches_nobody(stage: Stage) -> None:
    sam, ana, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:maker:{report}", "How was it?")
    question = sam.heard("The coordination writes to you.")[-1]
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    stage.play.world.say(sam.person, WORDS, reply_to=question.id)
    await stage.settle()
    assert not chief.heard(WORDS)
    assert not ana.heard(WORDS)
    assert "Answer the coordination" not in sam.buttons
    assert WORDS in sam.reads


async def test_words_offered_to_a_question_that_was_decided_meanwhile_go_on_waiting(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    await asks(chief, f"inquiry:ask:maker:{report}", "How was it?")
    await sam.says(WORDS)
    offered = sam.starting("inquiry:words:")
    await chief.forges(f"sure:reports:decide:{report}:nothing")
    assert "is over" in await sam.forges(offered)
    assert len(await stage.rows("SELECT person_id FROM unsent")) == 1


async def test_repondre_a_la_coordination_avec_des_mots_simples(stage: Stage) -> None:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoé", "Zinnia", "fr")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [row] = await stage.rows("SELECT person_id FROM helper")
    await asks(chief, f"inquiry:ask:offer:{row['person_id']}", "How was it?")
    assert first_line(await zoe.says("Bien, merci à vous")) == "À qui envoyer ces mots ?"
    await zoe.presses("Répondre à la coordination")
    await zoe.presses("Oui, envoyer")
    assert chief.heard("Bien, merci à vous")


@pytest.mark.parametrize("side", ["offer", "maker", "subject"])
async def test_a_reply_of_the_coordination_to_an_answer_asks_the_same_person_again(stage: Stage, side: str) -> None:
    actor, chief = await asked(stage, side)
    await with_the_button(stage, actor, WORDS)
    await actor.presses("Yes, send")
    stage.play.world.say(chief.person, "And where was it?", reply_to=chief.heard(WORDS)[-1].id)
    await stage.settle()
    assert first_line(chief.reads) == "Is this right? Nothing has left yet."
    assert not actor.heard("And where was it?")
    await chief.presses("Yes, send")
    assert actor.heard("And where was it?")
    await with_a_reply(stage, actor, "At the library")
    await actor.presses("Yes, send")
    answer = chief.heard("At the library")[-1].id
    [row] = await stage.rows("SELECT report_id, person_id FROM inquiry LIMIT 1")
    yes = f"reports:decide:{row['report_id']}:nothing" if row["report_id"] else f"helper:refuse:{row['person_id']}"
    await chief.forges(f"sure:{yes}")
    await chief.says("And when?", reply_to=answer)
    assert "Who are these words for?" in chief.reads or "do not know who" in chief.reads, "it is decided"
    assert await stage.rows("SELECT about FROM posted WHERE about LIKE 'answers:%'") == []
