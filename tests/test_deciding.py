"""A message that asks for a decision is never edited into another screen; decided, it says so in place (TALK-04)."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.services import reach
from handlers import DECIDES, PRESSES, SCREENS
from handlers.keyboards import LINES
from tests.group_steps import handle_of, join, make_facilitator, make_group, schedule
from tests.peers_stage import ask, coordinator_of, helper, opened, starting
from tests.stage import NOON, Actor, Stage

DAY = 86400

Comes = Callable[[Stage], Awaitable[Actor]]


async def offer(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener


async def found(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    await listener.presses(starting(listener, "offer:yes"))
    return seeker


async def relayed(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says("Good evening")
    return listener


async def asked_to_join(stage: Stage) -> Actor:
    chief, leader = await coordinator_of(stage), await stage.member("Lea", "Linnet")
    group = await make_group(chief, joining="open")
    await join(leader, group)
    await make_facilitator(chief, leader, group)
    await leader.forges(f"group:put:{group}:joining:approval")
    await join(await stage.member("Wim", "Warbler"), group)
    return leader


async def reminder(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(DAY)
    return ana


async def renewal(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await stage.passes(43 * DAY)
    return seeker


async def helper_new(stage: Stage) -> Actor:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    return chief


async def asked_to_facilitate(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    return ana


async def report_decided(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    await (await coordinator_of(stage)).forges(f"sure:reports:decide:{report['id']}:nothing")
    return seeker


# What comes to somebody who did not just speak, and waits to be read or answered.
COMES: dict[str, Comes] = {
    "offer": offer,
    "peer-found": found,
    "relay": relayed,
    "join-asked": asked_to_join,
    "reminder": reminder,
    "renewal": renewal,
    "helper-new": helper_new,
    "team-asked": asked_to_facilitate,
    "report-told": report_decided,
}
MOST = 3  # no such message asks for more than one of three


def name_of(data: str) -> str:
    return ":".join(data.removeprefix("aside:").removeprefix("sure:").split(":")[:2])


def data_below(message: Any) -> list[str]:
    return [button.callback_data for row in message.buttons for button in row]


@pytest.mark.parametrize("screen", COMES)
async def test_what_leads_elsewhere_opens_beside_it(stage: Stage, screen: str) -> None:
    actor = await COMES[screen](stage)
    message, words = actor.last, actor.reads
    for data in data_below(message):
        assert data.startswith("aside:") != (name_of(data) in DECIDES), data
        if data.startswith("aside:"):
            await actor.presses(data, message)
            assert message.text == words, data


@pytest.mark.parametrize("number", range(MOST))
@pytest.mark.parametrize("screen", COMES)
async def test_what_was_decided_stands_in_its_place_and_stays(stage: Stage, screen: str, number: int) -> None:
    actor = await COMES[screen](stage)
    message, words = actor.last, actor.reads
    decisions = [data for data in data_below(message) if name_of(data) in DECIDES]
    assert len(decisions) <= MOST
    for data in decisions[number : number + 1]:
        await actor.presses(data, message)
        assert message.text != words
        assert all(each.startswith("aside:") or name_of(each) in DECIDES for each in data_below(message))


def test_what_decides_is_a_button() -> None:
    assert PRESSES.keys() >= DECIDES
    assert COMES.keys() <= reach.LOST.keys() | reach.NOBODY_WAITS
    assert COMES.keys() <= SCREENS.keys()


async def test_an_answer_on_the_screen_of_a_meeting_leaves_the_way_back_in_place(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.says("/meetings")
    await ana.presses(starting(ana, "meeting:"))
    message: Any = ana.last
    await ana.presses(f"meeting:answer:{meeting}:coming", message)
    assert [data for data in data_below(message) if data.startswith("aside:")] == [LINES]
