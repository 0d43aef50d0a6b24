"""A report when one of the two is gone, or cannot be reached, before or after it is decided (SAFE-01, TALK-07)."""

from collections.abc import Awaitable, Callable

import pytest

from tests.peers_stage import also_coordinates
from tests.stage import Actor, Stage, first_line
from tests.test_inquiries import reported
from tests.test_reach import blocks

Goes = Callable[[Stage, Actor], Awaitable[object]]


async def erases(_stage: Stage, actor: Actor) -> None:
    await actor.says("/forgetme")
    await actor.presses("Yes, erase everything")


@pytest.mark.parametrize("goes", [blocks, erases])
@pytest.mark.parametrize("side", ["maker", "subject"])
async def test_who_cannot_be_asked_is_not_offered_to_be_asked_and_it_is_said(
    stage: Stage, goes: Goes, side: str
) -> None:
    sam, ana, chief, report = await reported(stage)
    await chief.forges(f"reports:see:{report}")
    assert {"Ask who reported", "Write to this person"} <= set(chief.buttons)
    await goes(stage, sam if side == "maker" else ana)
    await chief.forges(f"reports:see:{report}")
    gone, there = ("Ask who reported", "Write to this person")[:: 1 if side == "maker" else -1]
    assert gone not in chief.buttons
    assert there in chief.buttons
    assert "cannot be reached" in chief.reads or "no account any more" in chief.reads


@pytest.mark.parametrize("goes", [blocks, erases])
async def test_it_is_not_said_that_who_reported_was_told_when_they_were_not(stage: Stage, goes: Goes) -> None:
    sam, _, chief, report = await reported(stage)
    await goes(stage, sam)
    decided = await chief.forges(f"sure:reports:decide:{report}:nothing")
    assert first_line(decided) == "It is decided."
    assert "has just been told" not in decided
    assert "cannot be told" in decided


async def test_it_is_said_that_who_reported_was_told_when_they_were(stage: Stage) -> None:
    sam, _, chief, report = await reported(stage)
    assert "has just been told" in await chief.forges(f"sure:reports:decide:{report}:nothing")
    assert sam.heard("A person has read your report.")


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_who_could_not_read_the_decision_about_them_finds_it_and_the_way_to_another_look(
    stage: Stage, language: str
) -> None:
    _, ana, chief, report = await reported(stage)
    await blocks(stage, ana)
    await chief.forges(f"sure:reports:decide:{report}:ended")
    stage.play.world.unblock(ana.person)
    if language == "fr":
        await ana.says("/language")
        await ana.presses("Français")
    carol = await stage.member("Carol", "Crane")
    await also_coordinates(stage, carol)
    read = first_line(await ana.says("/peer"))
    assert read == {
        "en": "The coordination has stopped your conversations.",
        "fr": "La coordination a arrêté vos échanges.",
    }[language]  # fmt: skip
    await ana.presses({"en": "Ask to look again", "fr": "Demander un autre regard"}[language])
    await carol.forges("reports")
    assert "1. Money" in carol.buttons
    await ana.says("/peer")
    assert "Ask to look again" not in ana.buttons
    assert "Demander un autre regard" not in ana.buttons
