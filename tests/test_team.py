"""Those who run things name others, with their consent, hand over and step down, all inside the bot."""

import pytest

from tests.group_steps import handle_of, join, make_facilitator, make_group
from tests.stage import Actor, Stage, first_line
from tests.test_reach import blocks

DAY = 86400


async def two(stage: Stage) -> tuple[Actor, Actor, str]:
    """A coordinator, and a member of their group."""
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief, "The Cedars")
    await join(ana, group)
    return chief, ana, group


async def named(stage: Stage) -> tuple[Actor, Actor, str]:
    """The same; she was asked to coordinate and has not answered."""
    chief, ana, group = await two(stage)
    await chief.forges(f"member:open:{await handle_of(ana, group)}")
    assert "says yes or no" in await chief.presses("Ask to coordinate")
    await chief.presses("Yes, ask")
    return chief, ana, group


async def coordinators(stage: Stage) -> int:
    return len(await stage.rows("SELECT id FROM person WHERE coordinator = 1"))


# Coordinating


async def test_a_second_coordinator_is_named_in_the_bot_and_says_yes_themselves(stage: Stage) -> None:
    chief, ana, _ = await named(stage)
    assert first_line(ana.reads) == "Would you like to help run things?"
    assert "asked to coordinate" in ana.reads
    assert await coordinators(stage) == 1
    assert first_line(await ana.presses("Yes, I will")) == "You now coordinate, with others."
    assert await coordinators(stage) == 2
    assert "Heron now coordinates too." in chief.reads
    assert "Run a group" in (await ana.says("/menu"), ana.buttons)[1]


async def test_nommer_une_deuxieme_personne_qui_coordonne(stage: Stage) -> None:
    chief, ana = await stage.coordinator(language="fr"), await stage.member("Ana", "Mésange", "fr")
    group = await make_group(chief, "Les Cèdres", language="fr")
    await join(ana, group)
    await chief.forges(f"member:open:{await handle_of(ana, group)}")
    await chief.presses("Proposer de coordonner")
    await chief.presses("Oui, proposer")
    assert first_line(ana.reads) == "Voulez-vous aider à faire vivre l'ensemble ?"
    assert "Vous coordonnez maintenant" in await ana.presses("Oui, je veux bien")
    assert "Mésange coordonne maintenant aussi." in chief.reads


async def test_who_says_no_stays_what_they_were_and_their_usual_name_is_not_told(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await ana.forges(f"group:name:{group}")
    await ana.keeps("Wren")
    await chief.forges(f"sure:team:coordinate:{await handle_of(ana, group)}")
    assert "Thank you for answering" in await ana.presses("No thanks")
    assert "would rather not coordinate" in chief.reads
    assert not chief.heard("Heron")
    assert await coordinators(stage) == 1


async def test_the_coordination_is_handed_over(stage: Stage) -> None:
    chief, ana, _ = await named(stage)
    assert "Nobody else coordinates" in await chief.forges("team:stop")
    await ana.presses("Yes, I will")
    assert "hand over" in chief.reads
    assert "Stop coordinating?" in await chief.presses("Stop coordinating")
    assert await coordinators(stage) == 2
    assert "you no longer coordinate" in await chief.presses("Yes, stop")
    assert await coordinators(stage) == 1
    assert "Coline no longer coordinates." in ana.reads
    assert "not possible" in await chief.forges("reports")
    assert "Nobody else coordinates" in await ana.forges("sure:team:stop")


async def test_the_screen_of_the_team_says_how_to_share(stage: Stage) -> None:
    chief, ana, _ = await named(stage)
    await chief.says("/members")
    assert "You coordinate alone" in await chief.presses("Share coordination")
    assert "Stop coordinating" not in chief.buttons
    await ana.presses("Yes, I will")
    assert "2 people coordinate." in await chief.forges("team")
    assert "Stop coordinating" in chief.buttons


async def test_who_has_just_come_to_coordinate_hears_at_once_what_waits(stage: Stage) -> None:
    _chief, ana, _ = await named(stage)
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    await ana.presses("Yes, I will")
    assert first_line(ana.reads) == "Something waits for you."
    assert "One person offers to listen" in ana.reads
    assert "These people offer to listen" in await ana.presses("See who waits")


@pytest.mark.parametrize(
    "press", ["team", "team:stop", "sure:team:stop", "team:coordinate:{}", "sure:team:coordinate:{}"]
)
async def test_who_does_not_coordinate_names_nobody_to(stage: Stage, press: str) -> None:
    chief, ana, group = await two(stage)
    await join(chief, group)
    await make_facilitator(chief, ana, group)
    assert "not possible" in await ana.forges(press.format(await handle_of(chief, group)))


async def test_a_question_to_coordinate_is_answered_once_by_who_was_asked(stage: Stage) -> None:
    _, ana, _ = await named(stage)
    eve = await stage.member("Eve", "Magpie")
    [row] = await stage.rows("SELECT id FROM nomination")
    for actor in (eve, ana, ana):
        await actor.forges(f"team:yes:{row['id']}")
    assert "is over" in ana.reads
    assert "is over" in eve.reads
    assert await coordinators(stage) == 2


async def test_an_old_question_gives_no_rights_any_more(stage: Stage) -> None:
    _, ana, _ = await named(stage)
    await stage.passes(31 * DAY)
    [row] = await stage.rows("SELECT id FROM nomination")
    assert "is over" in await ana.forges(f"team:yes:{row['id']}")
    assert await coordinators(stage) == 1


async def test_what_somebody_asked_who_coordinates_no_more_is_over(stage: Stage) -> None:
    chief, ana, group = await named(stage)
    bob = await stage.member("Bob", "Tern")
    await join(bob, group)
    await chief.forges(f"sure:team:coordinate:{await handle_of(bob, group)}")
    await bob.presses("Yes, I will")
    yes = ana.starting("team:yes")
    await chief.forges("sure:team:stop")
    assert "is over" in await ana.forges(yes)
    assert await coordinators(stage) == 1


async def test_asked_twice_they_read_it_once(stage: Stage) -> None:
    chief, ana, group = await named(stage)
    await chief.forges(f"sure:team:coordinate:{await handle_of(ana, group)}")
    assert len(ana.heard("Would you like to help run things?")) == 1


# Facilitating


async def test_a_facilitator_asks_a_member_and_both_facilitate(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await make_facilitator(chief, ana, group)
    leo = await stage.member("Leo", "Wren")
    await join(leo, group)
    await ana.forges(f"member:open:{await handle_of(leo, group)}")
    await ana.presses("Ask to facilitate")
    await ana.presses("Yes, ask")
    await leo.presses("Yes, I will")
    assert "Wren now facilitates The Cedars." in ana.reads
    assert first_line(await leo.forges(f"members:{group}")) == "The members."


async def test_who_facilitates_from_now_on_plans_a_first_meeting_by_one_button(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await make_group(chief, "The Oaks")
    await make_facilitator(chief, ana, group)
    asked = ana.last
    assert first_line(await ana.presses("Plan a meeting")) == "Which day is it?"
    await ana.says("2026-12-03 14:00 Tea")
    assert "The Cedars" in ana.reads
    assert first_line(await ana.presses("Open the group", asked)) == "You are in this group."


async def test_who_asks_themselves_to_facilitate_plans_by_one_button_too(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    await join(chief, group)
    await make_facilitator(chief, chief, group)
    assert first_line(await chief.presses("Plan a meeting")) == "Which day is it?"


async def test_who_coordinates_from_the_operators_link_on_makes_a_first_group_by_one_button(stage: Stage) -> None:
    chief = await stage.coordinator()
    assert first_line(chief.reads) == "You now coordinate this bot."
    assert first_line(await chief.presses("Create a group")) == "What is this group called?"


async def test_a_member_asks_nobody_and_a_facilitator_nobody_elsewhere(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    other = await make_group(chief, "The Oaks")
    leo = await stage.member("Leo", "Wren")
    for each in (group, other):
        await join(leo, each)
    assert "not possible" in await ana.forges(f"sure:team:facilitate:{await handle_of(leo, group)}")
    await make_facilitator(chief, ana, group)
    assert "not possible" in await ana.forges(f"sure:team:facilitate:{await handle_of(leo, other)}")
    assert await stage.rows("SELECT id FROM nomination") == []


async def test_who_left_the_group_meanwhile_does_not_facilitate_it(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    yes = ana.starting("team:yes")
    await ana.says("/menu")
    await ana.forges(f"sure:group:leave:{group}")
    assert "is over" in await ana.forges(yes)


async def test_a_new_facilitator_hears_at_once_who_asks_to_come_in(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await chief.forges(f"group:put:{group}:joining:approval")
    await join(await stage.member("Wim", "Warbler"), group)
    await make_facilitator(chief, ana, group)
    assert "One person asks to come into your group." in ana.reads
    await ana.presses("See members")
    assert "Warbler" in ana.buttons


async def test_a_facilitator_steps_down_and_stays_a_member(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    leo = await stage.member("Leo", "Wren")
    await join(leo, group)
    for actor in (ana, leo):
        await make_facilitator(chief, actor, group)
    await ana.forges(f"group:place:{group}")
    assert "Others go on facilitating" in await ana.presses("Stop facilitating")
    await ana.presses("Yes, stop")
    assert "you no longer facilitate The Cedars" in ana.reads
    assert not chief.heard("A group needs you.")
    assert [r["state"] for r in await stage.rows("SELECT state FROM membership WHERE role = 'member'")] == ["member"]
    assert "do not facilitate this group" in await ana.forges(f"sure:team:step:{group}")


@pytest.mark.parametrize("how", ["group:leave:{}", "group:rest:{}:1", "team:step:{}"])
async def test_the_last_who_facilitates_is_asked_first_and_may_find_somebody(stage: Stage, how: str) -> None:
    chief, ana, group = await two(stage)
    leo = await stage.member("Leo", "Wren")
    await join(leo, group)
    await make_facilitator(chief, ana, group)
    await ana.forges(f"group:place:{group}")
    assert "Nobody else facilitates The Cedars." in await ana.presses(how.format(group))
    assert [r["role"] for r in await stage.rows("SELECT role FROM membership WHERE role = 'facilitator'")]
    assert "Wren" in (await ana.presses("Ask somebody else"), ana.buttons)[1]
    await ana.forges("sure:" + how.format(group))
    assert first_line(chief.reads) == "A group needs you."


async def test_a_member_is_asked_nothing_about_the_others(stage: Stage) -> None:
    _, ana, group = await two(stage)
    assert "Nobody else" not in await ana.forges(f"group:leave:{group}")
    assert "you have left the group" in await ana.presses("Yes, leave")


# When who was asked cannot be reached


async def test_nobody_is_asked_who_cannot_be_reached(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await blocks(stage, ana)
    assert "cannot be reached" in await chief.forges(f"team:facilitate:{await handle_of(ana, group)}")
