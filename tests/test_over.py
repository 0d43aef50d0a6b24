"""A letter that asks for a decision says in its place when nothing is asked any more, whoever ended it (TALK-04)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from bot.services.standing import REASONS
from bot.texts import Voice, catalogue
from handlers import DECIDES, SCREENS
from tests.group_steps import handle_of, join, make_group, schedule
from tests.peers_stage import also_coordinates, ask, coordinator_of, helper, opened, starting
from tests.stage import NOON, Actor, Stage

DAY = 86400


@dataclass
class Asked:
    """Somebody who was asked, the message that asks, and what ends the matter elsewhere."""

    actor: Actor
    message: Any
    ends: Callable[[], Awaitable[object]]


async def offer(stage: Stage) -> tuple[Actor, Actor]:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener, seeker


async def offer_withdrawn(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    return Asked(listener, listener.last, lambda: seeker.presses(starting(seeker, "peer:withdraw")))


async def offer_lapsed(stage: Stage) -> Asked:
    listener, _ = await offer(stage)
    return Asked(listener, listener.last, lambda: stage.passes(3 * DAY))


async def offer_of_who_is_erased(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)

    async def erased() -> None:
        await seeker.says("/forgetme")
        await seeker.presses(starting(seeker, "forgetme:yes"))

    return Asked(listener, listener.last, erased)


async def offer_answered_from_the_menu(stage: Stage) -> Asked:
    listener, _ = await offer(stage)
    message = listener.last

    async def answered() -> None:
        await listener.says("/menu")
        await listener.presses(starting(listener, "offer:see"))
        await listener.presses(starting(listener, "offer:no"), listener.last)

    return Asked(listener, message, answered)


async def accepted_and_withdrawn(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    message = listener.last
    await listener.presses(starting(listener, "offer:yes"))
    return Asked(listener, message, lambda: seeker.presses(starting(seeker, "peer:withdraw")))


async def found_and_taken_back(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    await listener.presses(starting(listener, "offer:yes"))
    message = seeker.last
    return Asked(seeker, message, lambda: listener.presses(starting(listener, "offer:no")))


async def found_and_lapsed(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    await listener.presses(starting(listener, "offer:yes"))
    return Asked(seeker, seeker.last, lambda: stage.passes(3 * DAY))


async def asked_to_join(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Two who were asked, who asks, and the group."""
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    group = await make_group(chief, joining="approval")
    await chief.forges(f"group:leave:{group}")
    rows = await stage.rows("SELECT person_id FROM membership WHERE role = 'facilitator'")
    if rows:
        await chief.forges(f"group:left:{group}")
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    return chief, other, wim, group


async def join_answered(stage: Stage) -> Asked:
    chief, other, wim, group = await asked_to_join(stage)
    handle = await handle_of(wim, group)
    return Asked(chief, chief.heard("Warbler")[-1], lambda: other.forges(f"member:yes:{handle}"))


async def join_taken_back(stage: Stage) -> Asked:
    chief, _, wim, group = await asked_to_join(stage)

    async def taken_back() -> None:
        await wim.forges(f"group:leave:{group}")

    return Asked(chief, chief.heard("Warbler")[-1], taken_back)


async def reminded(stage: Stage) -> tuple[Actor, Actor, str]:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    if "start:remind:yes" in str([b.callback_data for row in ana.last.buttons for b in row]):
        await ana.presses("start:remind:yes")
    await ana.forges(f"meeting:remind:{meeting}")
    await stage.passes(DAY)
    return chief, ana, meeting


async def reminder_cancelled(stage: Stage) -> Asked:
    chief, ana, meeting = await reminded(stage)

    async def cancelled() -> None:
        await chief.forges(f"meeting:cancel:{meeting}")
        await chief.presses(starting(chief, "meeting:off"))

    return Asked(ana, ana.last, cancelled)


async def reminder_begun(stage: Stage) -> Asked:
    _, ana, _ = await reminded(stage)
    return Asked(ana, ana.last, lambda: stage.passes(DAY))


async def renewal_ended(stage: Stage) -> Asked:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await stage.passes(43 * DAY)
    return Asked(listener, listener.last, lambda: seeker.forges(f"contact:block:{contact}"))


OVER = {
    each.__name__: each
    for each in (
        offer_withdrawn, offer_lapsed, offer_of_who_is_erased, offer_answered_from_the_menu, accepted_and_withdrawn,
        found_and_taken_back, found_and_lapsed, join_answered, join_taken_back, reminder_cancelled, reminder_begun, renewal_ended,
    )
}  # fmt: skip


def deciding(message: Any) -> list[str]:
    found = [(b.callback_data or "").removeprefix("aside:") for row in message.buttons for b in row]
    return [data for data in found if ":".join(data.split(":")[:2]) in DECIDES]


@pytest.mark.parametrize("case", OVER)
async def test_it_loses_its_buttons_and_says_why(stage: Stage, case: str) -> None:
    asked = await OVER[case](stage)
    assert deciding(asked.message)
    words = asked.message.text
    await asked.ends()
    await stage.passes(5)
    assert not deciding(asked.message), asked.message.text
    assert asked.message.text != words
    assert [b.text for row in asked.message.buttons for b in row] == ["Open the menu", "Help lines"]
    assert not await stage.rows(
        "SELECT slot FROM posted WHERE slot LIKE 'ask:%' AND message_id = :m", m=asked.message.message_id
    )


async def test_what_somebody_decided_on_it_stays_in_its_place(stage: Stage) -> None:
    listener, _ = await offer(stage)
    message = listener.last
    await listener.presses(starting(listener, "offer:no"))
    await stage.passes(5)
    assert "Thank you for answering" in message.text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_reason_is_said_in_words_of_its_own(language: str) -> None:
    said = [
        SCREENS["over"](Voice(catalogue(), language, "Europe/Paris"), {"reason": each, "was": "offer"}).text
        for each in REASONS
    ]
    assert len(set(said)) == len(REASONS)
    assert all(said)
