"""Two who talk, each of whom listens too, and one coordinates: whatever was open and however one of them goes, the other can press all
they were shown, nothing is asked of them any more, and nobody is asked about themselves."""

import logging
from collections.abc import Awaitable, Callable

import pytest

from tests.peers_stage import also_coordinates, ask, helper, opened
from tests.stage import Actor, Stage
from tests.test_reach import blocks

DAY = 86400

State = Callable[[Stage, Actor, Actor, str], Awaitable[object]]
Goes = Callable[[Stage, Actor], Awaitable[None]]


async def much_is_open(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    """Times are proposed, a first name is offered, a card lies there, and the listener rests."""
    await seeker.forges(f"newtime:{contact}")
    await seeker.says("tomorrow 15:00")
    await seeker.presses(seeker.starting("newtime:yes"))
    await seeker.forges(f"names:first:{contact}")
    await seeker.keeps("Marie")
    await seeker.forges(f"card:draw:{contact}")
    await listener.forges(f"contact:rest:{contact}:7")


async def a_time_is_agreed(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await listener.forges(f"newtime:{contact}")
    await listener.says("tomorrow 15:00")
    await listener.presses(listener.starting("newtime:yes"))
    await seeker.presses(seeker.starting("time:take"))


async def it_ends_in_a_minute(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await seeker.forges(f"contact:stop:{contact}")


async def somebody_else_is_looked_for(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await helper(stage, "Wren", "work")
    await seeker.forges(f"contact:change:{contact}")


async def six_weeks_are_over(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await stage.passes(43 * DAY)


async def the_listener_listens_no_more(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await listener.forges("helper:stopnow")


async def the_listener_is_reported(stage: Stage, listener: Actor, seeker: Actor, contact: str) -> None:
    await seeker.forges(f"contact:tell:{contact}:money")


async def erases(stage: Stage, actor: Actor) -> None:
    await actor.says("/forgetme")
    await actor.presses(actor.starting("forgetme:yes"))


CASES = [
    *((state, erases) for state in (
        much_is_open, a_time_is_agreed, it_ends_in_a_minute, somebody_else_is_looked_for, six_weeks_are_over,
        the_listener_listens_no_more, the_listener_is_reported,
    )),
    (much_is_open, blocks),
]  # fmt: skip


async def presses_all(actor: Actor) -> None:
    """Every button of what they were shown of late, each once."""
    shown = [
        (message.message_id, str(button.callback_data or ""))
        for message in actor.chat[-6:]
        for row in message.buttons
        for button in row
    ]
    for data, message in {data: message for message, data in shown if data}.items():
        actor.stage.play.world.press(actor.person, message, data, forged=True)
        await actor.stage.settle()


async def asked(stage: Stage, actor: Actor) -> list[str]:
    """What waits for their answer on messages in their chat."""
    rows = await stage.rows("SELECT screen, message_id FROM posted WHERE slot LIKE 'ask:%'")
    theirs = {message.message_id for message in actor.chat}
    return [row["screen"] for row in rows if row["message_id"] in theirs]


@pytest.mark.parametrize(("state", "goes"), CASES, ids=lambda one: one.__name__)
@pytest.mark.parametrize("side", ["listener", "seeker"])
async def test_whatever_was_open_who_stays_is_stuck_nowhere(
    stage: Stage, state: State, goes: Goes, side: str, caplog: pytest.LogCaptureFixture
) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await helper(stage, "Swift", "work")
    await also_coordinates(stage, listener)
    contact = await opened(seeker, listener)
    await state(stage, listener, seeker, contact)
    gone, stays = (listener, seeker) if side == "listener" else (seeker, listener)
    await goes(stage, gone)
    await stage.passes(5)
    if goes is erases:
        assert await asked(stage, stays) == []
    heard = len(gone.chat)
    await presses_all(stays)
    await stays.says("are you there?")
    await stage.passes(60 * DAY)
    if goes is blocks:  # they may come back: the contact goes on until somebody ends it
        await stays.forges(f"contact:stop:{contact}")
    await stage.passes(60)
    assert await asked(stage, stays) == []
    assert len(gone.chat) == heard
    await ask(stays)
    own = "SELECT o.id FROM offer o JOIN request r ON r.id = o.request_id WHERE o.helper_id = r.seeker_id"
    assert await stage.rows(own) == []
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []
    assert ("Owl" if side == "listener" else "Swift") not in await stays.says("/menu")
