"""Whatever comes between somebody and whom they talk with, their next words are not passed on unasked (TALK-01)."""

from collections.abc import Awaitable, Callable

import pytest

from tests.announcement_rows import announces
from tests.group_steps import handle_of, join, make_group
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line

Between = Callable[[Stage, Actor, Actor, str], Awaitable[object]]


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """Sam talks with Ana, who listens; the contact's id."""
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(sam, ana)
    await sam.says("Good evening")
    assert ana.heard("Good evening")
    return sam, ana, contact


async def _asks_who_reported(stage: Stage, sam: Actor, _ana: Actor, contact: str) -> None:
    """Sam has reported Ana, and the coordination asks them something."""
    await sam.forges(f"contact:tell:{contact}:money")
    await sam.forges(f"contact:write:{contact}")
    chief = await coordinator_of(stage)
    [row] = await stage.rows("SELECT id FROM report")
    await chief.forges(f"inquiry:ask:maker:{row['id']}")
    await chief.says("What happened?")
    await chief.presses("Yes, send")
    assert sam.heard("What happened?")


async def _announces(stage: Stage, sam: Actor, _ana: Actor, contact: str) -> None:
    chief = await coordinator_of(stage)
    group = await make_group(chief)
    await join(sam, group)
    await sam.forges(f"contact:write:{contact}")
    await announces(chief, "Who brings a cake?")
    assert sam.heard("Who brings a cake?")


async def _asked_to_facilitate(stage: Stage, sam: Actor, _ana: Actor, contact: str) -> None:
    chief = await coordinator_of(stage)
    group = await make_group(chief)
    await join(sam, group)
    await sam.forges(f"contact:write:{contact}")
    await chief.forges(f"sure:team:facilitate:{await handle_of(sam, group)}")


def _pressed(*data: str) -> Between:
    async def between(_stage: Stage, sam: Actor, _ana: Actor, contact: str) -> None:
        for each in data:
            await sam.forges(each.format(contact))

    return between


def _said(words: str) -> Between:
    async def between(_stage: Stage, sam: Actor, _ana: Actor, _contact: str) -> None:
        await sam.says(words)

    return between


BETWEEN: dict[str, Between] = {
    "the question what to report": _pressed("contact:more:{}", "contact:report:{}"),
    "a report": _pressed("contact:tell:{}:money"),
    "the question for how long to rest": _pressed("contact:pause:{}"),
    "what can be done with the contact": _pressed("contact:more:{}"),
    "a page of help": _pressed("help:hurt"),
    "the menu": _said("/menu"),
    "the meetings": _said("/meetings"),
    "a question of the coordination": _asks_who_reported,
    "an announcement": _announces,
    "a question to facilitate": _asked_to_facilitate,
}


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
async def test_words_after_something_else_are_asked_about_before_they_go_on(stage: Stage, between: Between) -> None:
    sam, ana, contact = await pair(stage)
    await between(stage, sam, ana, contact)
    await sam.says("He asks me for money")
    assert not ana.heard("He asks me for money")
    assert "He asks me for money" in sam.reads
    await sam.presses(sam.starting(f"contact:send:{contact}"))
    assert ana.heard("He asks me for money")
    await sam.says("And that hurts")
    assert ana.heard("And that hurts")


@pytest.mark.parametrize("data", ["crisis:lines", "aside:crisis:lines", "contact:care:{}", "contact:write:{}"])
async def test_what_belongs_to_the_talk_does_not_come_between(stage: Stage, data: str) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(data.format(contact))
    await sam.says("I am still here")
    assert ana.heard("I am still here")


async def test_where_the_other_writes_and_nobody_else_is_there_the_next_words_are_for_them(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:more:{contact}")
    await ana.says("How are you?")
    await sam.says("Better today")
    assert ana.heard("Better today")


async def test_where_somebody_else_is_there_they_are_asked_about_all_the_same(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await opened(await stage.member("Bob", "Wren"), ana)
    await sam.says("And you?")
    await ana.presses(ana.starting(f"aside:contact:write:{contact}"))
    await ana.says("/meetings")
    await sam.says("Are you there?")
    assert first_line(await ana.says("Yes I am")) == "Who are these words for?"


async def test_the_coordination_that_waits_for_an_answer_is_somebody_else(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await _asks_who_reported(stage, sam, ana, contact)
    await ana.says("How are you?")
    assert first_line(await sam.says("On Tuesday")) == "Who are these words for?"


async def test_a_reply_to_the_other_takes_the_talk_up_again(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await ana.says("How are you?")
    await sam.says("/menu")
    stage.play.world.say(sam.person, "Better", reply_to=sam.heard("How are you?")[-1].id)
    await stage.settle()
    assert ana.heard("Better")
    await sam.says("Much better")
    assert ana.heard("Much better")


async def test_apres_la_page_pour_signaler_les_mots_ne_partent_pas_seuls(stage: Stage) -> None:
    ana, sam = await helper(stage, "Héron", language="fr"), await stage.member("Sam", "Sittelle", "fr")
    await ask(sam, language="fr")
    await ana.presses(ana.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    await sam.forges("contact:report:" + sam.starting("aside:contact:write").split(":")[-1])
    assert first_line(await sam.says("Il me demande la même chose")) == "Envoyer ces mots à Héron ?"
    assert not ana.heard("Il me demande")
