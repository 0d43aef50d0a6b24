""" "Back" leads where one came from, from help lines too: the screens are walked (TALK-04)."""

import re
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import pytest

from handlers import PRESSES, SHARED
from tests.group_steps import join, make_group, schedule
from tests.peers_stage import approve, coordinator_of, opened
from tests.stage import NOON, Actor, Stage

DAY = 86400
ROOTS = ("/menu", "/meetings", "/groups", "/peer", "/helper", "/settings", "/privacy", "/help", "/members")
ID = re.compile(r":[A-Za-z0-9_-]{12}(?=[:<]|$)")

# Buttons that change something or answer a question: to press "back" after them undoes nothing.
ACTS = {
    "announce:to", "box:choose", "card:away", "card:draw", "companion:ask", "companion:drop", "contact:block", "contact:rest",
    "contact:stop", "contact:tell", "forgetme:yes", "group:agree",
    "group:leave", "group:mute", "group:news", "group:put", "group:reminded", "group:rest", "group:time",
    "helper:age", "helper:anytime", "helper:form", "helper:gender", "helper:keephours", "helper:language", "helper:newest",
    "helper:paid", "helper:refusal", "helper:show", "helper:usual",
    "helper:breathe", "helper:rest", "helper:resume", "helper:stopnow", "helper:topic", "helper:upto", "language:set", "meeting:answer",
    "meeting:restore", "members:uninvite", "name:take", "names:back", "newmission:days",
    "newmission:paid", "newmission:topic", "newmeeting:group", "newmeeting:on", "newtime:at", "newtime:drop",
    "newtime:yes",
    "peer:agree", "peer:change", "peer:send", "time:back", "time:none", "time:take",
    "peer:topics", "privacy:end", "privacy:give", "record:minutes", "settings:firm", "settings:hours", "settings:inzone", "settings:plain",
    "settings:digest", "settings:reminded", "share:allow", "share:forbid", "situation:ask", "situation:back", "team:referself",
    "team:unreferself",
    "rota:back", "rota:keep", "rota:standby", "rota:swap", "rota:take", "rota:usual", "rota:want",
}  # fmt: skip

WISHED = {
    "peer:ages",
    "peer:lang",
    "peer:whom",
    "peer:wishes",
}  # one screen each, however many wishes its buttons carry


async def house(stage: Stage) -> Actor:
    """Somebody who has something everywhere, in more groups and with more meetings than a page holds."""
    chief = await coordinator_of(stage)
    groups = [await make_group(chief, f"Riverside {n}") for n in range(6)]
    for group in groups:
        await chief.forges(f"group:yes:{group}:1")
    for n in range(6):
        await schedule(chief, groups[0], NOON + (n + 2) * DAY)
    listener = await stage.member("Sam", "Swift")
    for each in (chief, listener):
        for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
            await each.forges(press)
    await approve(stage, listener)
    contact = await opened(chief, listener)
    await listener.forges(f"contact:write:{contact}")
    await listener.says("Good evening")
    return chief


def below(message: Any) -> list[tuple[str, str]]:
    return [(button.text, button.callback_data or "") for row in message.buttons for button in row]


def name_of(data: str) -> str:
    parts = data.partition("<")[0].split(":")
    return next((name for name in (":".join(parts[:2]), parts[0]) if name in PRESSES), "")


async def walk(actor: Actor, most: int) -> AsyncIterator[tuple[tuple[str, ...], list[Any]]]:
    """Ways to the screens that buttons lead to, each kind once: a command, then buttons; and what each step has shown. Who walks
    stands at the end of the way."""
    known: set[str] = set()
    queue = deque((root,) for root in ROOTS)
    while queue:
        way = queue.popleft()
        shown = await go(actor, way)
        for words, data in below(actor.last):
            kind = name_of(data) if name_of(data) in WISHED else ID.sub(":", data)
            leads = (  # what is kept grows with the house
                data and not data.startswith("aside:") and words != "Back" and name_of(data) not in {*ACTS, "mydata"}
            )
            if leads and kind not in known and len(way) <= most:
                known.add(kind)
                queue.append((*way, data))
        yield way, shown


async def go(actor: Actor, way: tuple[str, ...]) -> list[str]:
    """What each step shows."""
    return [await actor.says(way[0]), *[await actor.presses(data, actor.last) for data in way[1:]]]


async def test_back_leads_to_the_screen_whose_button_was_pressed(stage: Stage) -> None:
    actor = await house(stage)
    walked, lost = 0, []
    async for way, shown in walk(actor, 3):
        walked += 1
        *above, here = shown
        if above and here not in above and "Back" in actor.buttons:
            await actor.presses("Back", actor.last)
            if actor.reads != above[-1]:
                lost.append(way)
    assert walked > 50
    assert not lost


async def test_help_lines_open_beside_every_screen_and_leave_it_as_it_was(stage: Stage) -> None:
    actor = await house(stage)
    async for way, _ in walk(actor, 2):
        screen = actor.last
        words, buttons = screen.text, below(screen)
        await actor.presses("Help lines", screen)
        assert actor.last.message_id != screen.message_id, way
        await actor.presses("Back", actor.last)
        assert actor.last.message_id == screen.message_id, way
        assert (actor.last.text, below(actor.last)) == (words, buttons), way


async def test_a_visitor_comes_back_to_what_they_looked_at_and_nothing_is_kept(stage: Stage) -> None:
    group = await make_group(await coordinator_of(stage))
    ana = await stage.newcomer("Ana", "fr")
    await ana.says("/start")
    await ana.presses("start:lang:en")
    await ana.presses("Look without account")
    await ana.presses(next(data for _, data in below(ana.last) if group in data))
    before = ana.reads
    await ana.presses("Help lines")
    await ana.presses("Ireland")
    await ana.presses("Get to safety")
    await ana.presses("Back")
    assert "Ireland" in ana.reads
    await ana.presses("Back")
    assert ana.reads == before
    await ana.presses("Back")
    assert "Here are the groups" in ana.reads
    assert not await stage.rows("SELECT id FROM person WHERE coordinator = 0")


async def test_help_lines_are_closed_from_any_of_their_screens(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/meetings")
    before = ana.reads
    await ana.presses("Help lines")
    await ana.presses("Ireland")
    await ana.presses("Change country")
    await ana.presses("Back")
    assert "Ireland" in ana.reads
    await ana.presses("Get to safety")
    await ana.presses("Hide this chat")
    await ana.presses("Back")
    await ana.presses("Close these lines")
    assert ana.reads == before


async def test_the_question_beside_which_they_were_opened_takes_its_answer_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/settings")
    await ana.presses("settings:name")
    await ana.presses("Help lines")
    await ana.presses("Back")
    assert "Kestrel" in await ana.says("Kestrel")
    assert "Is this right?" in ana.reads


async def test_lines_that_telegram_would_not_delete_any_more_say_where_they_are(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/meetings")
    await ana.presses("Help lines")
    lines = ana.last
    await stage.passes(3 * DAY)
    await ana.presses("Back", lines)
    assert "/crisis" in ana.reads
    await ana.presses("Back", lines)
    assert "Hello Heron" in ana.reads


async def test_the_command_opens_them_alone_and_back_leads_home(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    assert "Hello Heron" in await ana.presses("Back")


@pytest.mark.parametrize("place", ["", "<", "menu<menu", "x" * 60, "menu\n", "nowhere:at:all", "é"])
async def test_a_forged_place_harms_nobody(stage: Stage, place: str) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    assert "Coffee" in await ana.forges(f"meeting:{meeting}<{place}"[:64])
    await ana.presses("Back")
    assert ana.buttons


def test_what_is_shared_is_a_button() -> None:
    assert {name.partition(":")[0] for name in SHARED} <= {name.partition(":")[0] for name in PRESSES}
