"""What is decided about somebody is asked once more before it is done, by one mechanism, whatever decision it is."""

import pytest

from handlers import CONFIRMED, PRESSES
from handlers.core.sure import SURE
from tests.group_steps import handle_of, join, make_facilitator, make_group
from tests.open_questions import stored
from tests.peers_stage import also_coordinates, coordinator_of
from tests.stage import Actor, Stage
from tests.test_contacts import pair

# Where those who run things look at people; the walk presses whatever is there, and whatever will be.
ROOMS = ("helper:waiting", "reports", "members", "member", "inquiry", "team")
THEIRS = ("helper", "report", "membership", "person", "contact", "nomination")  # what is decided about


async def full_house(stage: Stage) -> tuple[Actor, list[str]]:
    """A coordinator with something to decide of each kind, and where it stands."""
    sam, _, contact = await pair(stage)
    chief = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:money")
    group = await make_group(chief, joining="open")
    for name, pseudonym in (("Lea", "Linnet"), ("Mia", "Magpie")):
        await join(await stage.member(name, pseudonym), group)
    leader = await stage.member("Finn", "Finch")
    await join(leader, group)
    await make_facilitator(chief, leader, group)
    await chief.forges(f"group:put:{group}:joining:approval")
    await join(await stage.member("Wim", "Warbler"), group)
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    return chief, ["helper:waiting:0", "reports", f"members:{group}", "team"]


async def theirs(stage: Stage) -> dict[str, list[str]]:
    kept = await stored(stage)
    return {table: kept[table] for table in THEIRS if table in kept}


def below(actor: Actor) -> list[str]:
    data = [button.callback_data or "" for row in actor.last.buttons for button in row]
    return [each.removeprefix("aside:") for each in data]


def decides(data: str) -> bool:
    """Whether these are buttons of rooms where one decides about others."""
    name = ":".join(data.split(":")[:2])
    return data.startswith(ROOMS) or (name.startswith("helper:") and name in CONFIRMED) or name == "helper:look"


async def test_no_single_press_of_a_coordinator_decides_anything_about_somebody(stage: Stage) -> None:
    chief, waiting = await full_house(stage)
    before, seen, asked = await theirs(stage), set(waiting), set()
    while waiting:
        press = waiting.pop()
        await chief.forges(press)
        if await theirs(stage) != before:
            assert press.split(":")[:2] == ["member", "yes"], press  # a welcome hurts nobody, and can be taken back
            before = await theirs(stage)
        for data in below(chief):
            if data.startswith(SURE):
                asked.add(":".join(data.split(":")[1:3]))
            elif data not in seen and decides(data):
                seen.add(data)
                waiting.append(data)
    assert asked >= {
        "helper:approve",
        "helper:refuse",
        "reports:decide",
        "member:remove",
        "team:facilitate",
        "team:end",
    }


def test_what_is_asked_before_is_a_button() -> None:
    assert PRESSES.keys() >= CONFIRMED


async def test_a_yes_to_what_is_no_decision_is_no_button(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    assert "no longer works" in await chief.forges("sure:menu")
    assert "no longer works" in await chief.forges("sure:")


async def test_who_thinks_better_of_it_goes_back_and_nothing_was_done(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chief = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:money")
    await chief.forges("reports")
    report = await chief.presses("1. Money")
    await chief.presses("Stop their contacts")
    assert await chief.presses("Back") == report
    assert [row["state"] for row in await stage.rows("SELECT state FROM report")] == ["open"]


@pytest.mark.parametrize("press", ["reports:decide:{}:ended", "sure:reports:decide:{}:ended"])
async def test_whose_decision_it_is_not_is_not_even_asked(stage: Stage, press: str) -> None:
    sam, _, contact = await pair(stage)
    await sam.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    assert "not possible" in await sam.forges(press.format(report["id"]))


async def test_two_coordinators_who_press_at_once_decide_once(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chief, other = await coordinator_of(stage), await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    await sam.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    for actor in (chief, other):
        await actor.says("/menu")
        await actor.forges(f"reports:decide:{report['id']}:nothing")
    await chief.presses("Yes, change nothing")
    assert "decided already" in await other.presses("Yes, change nothing")
    assert len(sam.heard("read your report")) == 1


async def test_a_member_is_removed_only_after_a_yes(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    handle = await handle_of(ana, group)
    assert "Remove this person" in await chief.forges(f"member:remove:{handle}")
    assert await handle_of(ana, group) == handle
    await chief.presses("Yes, remove")
    assert await handle_of(ana, group) == ""
