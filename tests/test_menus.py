"""Telegram's menu shows each person the commands they may use, from the moment they may and no longer."""

from collections.abc import Awaitable, Callable

import pytest

from bot import running
from bot.services.people.menus import AT_ONCE, PAUSE
from bot.told import Told
from tests.group_steps import handle_of, join, make_facilitator, make_group
from tests.stage import TOKEN, Actor, Stage
from tests.test_reach import blocks

EVERYBODY = ["/groups", "/meetings", "/peer"]


def menu(actor: Actor) -> list[str]:
    """The commands that Telegram offers this person in their chat with the bot."""
    world = actor.stage.play.world
    return ["/" + each["command"] for each in world.profile.commands_for(actor.person, actor.place)]


async def led(stage: Stage) -> tuple[Actor, Actor, str]:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    await make_facilitator(chief, ana, group)
    return chief, ana, group


async def test_a_coordinator_sees_their_commands_from_the_start(stage: Stage) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    assert {"/newgroup", "/newmeeting", "/groups", "/reports"} <= set(menu(chief))
    assert not {"/newgroup", "/reports"} & set(menu(ana))


async def test_a_facilitator_sees_theirs_and_nothing_of_the_coordination(stage: Stage) -> None:
    _, ana, _ = await led(stage)
    assert {"/newmeeting", "/announce", "/members", "/groups"} <= set(menu(ana))
    assert "/newgroup" not in menu(ana)


ENDS = {
    "leaves": lambda chief, ana, group: ana.forges(f"sure:group:leave:{group}"),
    "rests": lambda chief, ana, group: ana.forges(f"sure:group:rest:{group}:1"),
    "steps down": lambda chief, ana, group: ana.forges(f"sure:team:step:{group}"),
}


@pytest.mark.parametrize("how", ENDS)
async def test_the_menu_is_everybodys_again_when_the_role_ends(stage: Stage, how: str) -> None:
    chief, ana, group = await led(stage)
    await ENDS[how](chief, ana, group)
    assert "/newmeeting" not in menu(ana)
    assert set(EVERYBODY) <= set(menu(ana)) or not menu(ana)


By = Callable[[Actor, str], Awaitable[object]]
BY_OTHERS: dict[str, By] = {
    "ended": lambda chief, handle: chief.forges(f"sure:team:end:{handle}"),
    "removed": lambda chief, handle: chief.forges(f"sure:member:remove:{handle}"),
}


@pytest.mark.parametrize("how", BY_OTHERS)
async def test_it_is_so_too_when_somebody_else_ended_it(stage: Stage, how: str) -> None:
    chief, ana, group = await led(stage)
    await BY_OTHERS[how](chief, await handle_of(ana, group))
    assert "/newmeeting" not in menu(ana)


async def test_who_comes_back_from_a_rest_sees_them_again(stage: Stage) -> None:
    _, ana, group = await led(stage)
    await ana.forges(f"sure:group:rest:{group}:1")
    await ana.forges(f"group:rest:{group}:0")
    assert "/newmeeting" in menu(ana)


async def test_a_menu_follows_the_language_one_chooses(stage: Stage) -> None:
    _, ana, _ = await led(stage)
    await ana.forges("language:set:fr")
    assert "/nouvellerencontre" in menu(ana)


async def test_who_hands_over_and_who_takes_over_see_what_they_may_do_now(stage: Stage) -> None:
    chief, ana, group = await led(stage)
    await chief.forges(f"sure:team:coordinate:{await handle_of(ana, group)}")
    await ana.presses("Yes, I will")
    await chief.forges("sure:team:stop")
    assert "/newgroup" in menu(ana)
    assert "/newgroup" not in menu(chief)


async def test_nothing_is_left_of_a_menu_when_its_person_is_erased(stage: Stage) -> None:
    _, ana, _ = await led(stage)
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    assert "/newmeeting" not in menu(ana)


async def test_telegram_is_told_nothing_that_it_knows(stage: Stage) -> None:
    _, ana, group = await led(stage)
    before = [r for r in stage.play.requests if r.method.endswith("MyCommands")]
    await ana.forges("language:set:en")
    leo = await stage.member("Leo", "Wren")
    await join(leo, group)
    await leo.forges(f"sure:group:leave:{group}")
    assert [r for r in stage.play.requests if r.method.endswith("MyCommands")] == before


async def test_who_blocked_the_bot_meanwhile_finds_the_right_menu_when_they_are_back(stage: Stage) -> None:
    chief, ana, group = await led(stage)
    await blocks(stage, ana)
    await chief.forges(f"sure:team:end:{await handle_of(ana, group)}")
    assert "/newmeeting" in menu(ana)
    stage.play.world.unblock(ana.person)
    await ana.says("/menu")
    assert "/newmeeting" not in menu(ana)


async def starts_again(stage: Stage) -> None:
    """What a start does beside serving."""
    await running.renew_menus(stage.program, Told(TOKEN, stage.program.database, stage.clock.now))
    stage.program.clerk.nudge()
    await stage.settle()


def menus_told(stage: Stage) -> int:
    return len([r for r in stage.play.requests if r.method == "setMyCommands"])


async def test_after_an_upgrade_that_changed_the_commands_each_menu_is_told_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chief, ana, _ = await led(stage)
    await starts_again(stage)
    before = menus_told(stage)
    texts = stage.program.dispatcher.texts
    monkeypatch.setattr(texts, "say", reworded(texts.say))
    for _ in range(2):
        await starts_again(stage)
    assert menus_told(stage) == before + 2
    for actor in (chief, ana):
        shown = stage.play.world.profile.commands_for(actor.person, actor.place)
        assert "Plan a get-together" in [each["description"] for each in shown]


def reworded(say: Callable[..., object]) -> Callable[..., object]:
    """A catalogue in which one command is described in other words."""
    return lambda language, key, **facts: (
        "Plan a get-together" if key == "command-newmeeting" else say(language, key, **facts)
    )


async def test_who_could_not_be_told_then_is_told_when_they_are_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ana, _ = await led(stage)
    await starts_again(stage)
    await blocks(stage, ana)
    texts = stage.program.dispatcher.texts
    monkeypatch.setattr(texts, "say", reworded(texts.say))
    await starts_again(stage)
    stage.play.world.unblock(ana.person)
    await ana.says("/menu")
    shown = stage.play.world.profile.commands_for(ana.person, ana.place)
    assert "Plan a get-together" in [each["description"] for each in shown]


async def test_many_menus_are_told_a_few_at_a_time(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    for n in range(AT_ONCE):
        ana = await stage.member("Ana", f"Heron {chr(65 + n)}")
        await join(ana, group)
        await make_facilitator(chief, ana, group)
    before = menus_told(stage)
    await starts_again(stage)
    assert menus_told(stage) == before + AT_ONCE
    await stage.passes(PAUSE)
    assert menus_told(stage) == before + AT_ONCE + 1
    await stage.passes(PAUSE)
    assert menus_told(stage) == before + AT_ONCE + 1
