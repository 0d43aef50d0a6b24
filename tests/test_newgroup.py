"""A coordinator makes a group; those who run it change its settings."""

from pathlib import Path

import pytest

from playground.server import Playground
from tests.group_steps import join, make_facilitator, make_group
from tests.stage import NOON, TOKEN, Stage, StageClock, first_line, open_stage

REFUSED = "only some people of the group can do this"


async def test_a_coordinator_makes_a_group_in_a_few_questions(stage: Stage) -> None:
    chief = await stage.coordinator()
    assert first_line(await chief.says("/newgroup")) == "What is this group called?"
    assert first_line(await chief.says("  The   Cedars ")) == "In which town, or online?"
    assert first_line(await chief.says("Lyon")) == "Which language is spoken in this group?"
    assert first_line(await chief.presses("English")) == "By the clocks of which place?"
    assert first_line(await chief.says("europe/london")) == "How do people come into this group?"
    assert "take this one" in await chief.presses("Ask for a yes")
    summary = await chief.presses("Take this charter")
    assert "The Cedars\nLyon. Language: English. Clocks: Europe/London.\nTo come in: after a yes." in summary
    assert "We listen without judging" in summary
    assert first_line(await chief.presses("Create the group")) == "The group is created."
    assert await stage.rows("SELECT * FROM membership") == []


async def test_en_francais_aussi_avec_sa_propre_charte(stage: Stage) -> None:
    chief = await stage.coordinator(language="fr")
    await chief.says("/nouveaugroupe")
    await chief.says("Les Cèdres")
    await chief.says("En ligne")
    await chief.presses("Français")
    await chief.says("Belgique")
    await chief.presses("Laisser entrer librement")
    summary = await chief.says("Chaque personne est <b>libre</b>.\n\n\n\nOn écoute & on rit.")
    assert "Chaque personne est <b>libre</b>.\n\nOn écoute & on rit." in summary
    assert first_line(await chief.presses("Créer le groupe")) == "Le groupe est créé."


async def test_pressing_create_twice_makes_one_group(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    assert first_line(await chief.forges(f"newgroup:yes:{group}")) == "The group is created."
    assert len(await stage.rows("SELECT id FROM groups")) == 1


async def test_an_answer_can_be_changed_without_losing_the_others(stage: Stage) -> None:
    chief = await stage.coordinator()
    await chief.says("/newgroup")
    await chief.says("The Cedars")
    await chief.says("Lyon")
    await chief.presses("English")
    await chief.presses("Europe/Paris")
    await chief.presses("Let people in freely")
    await chief.presses("Take this charter")
    await chief.presses("Change the town")
    assert "Leeds. Language" in await chief.says("Leeds")
    await chief.presses("newgroup:to:joining")
    assert "after a yes" in await chief.presses("Ask for a yes")


async def test_words_where_a_button_is_meant_show_the_buttons_again(stage: Stage) -> None:
    chief = await stage.coordinator()
    await chief.says("/newgroup")
    await chief.says("The Cedars")
    await chief.says("Lyon")
    assert "Which language is spoken in this group?" in await chief.says("English please")
    assert [button.text for button in chief.last.buttons[0]] == ["Français", "English"]


@pytest.mark.parametrize("words", ["☔️", "​", "<<<>>>", "..."])
async def test_a_name_without_a_letter_is_asked_again(stage: Stage, words: str) -> None:
    chief = await stage.coordinator()
    await chief.says("/newgroup")
    assert "At least one letter" in await chief.says(words)
    assert "In which town" in await chief.says("The Cedars")


async def test_what_is_too_long_or_unknown_is_asked_again(stage: Stage) -> None:
    chief = await stage.coordinator()
    await chief.says("/newgroup")
    assert "60 characters at most" in await chief.says("x" * 4096)
    await stage.passes(3)  # what comes at once after so long a text is its end, cut off by the app
    await chief.says("The Cedars")
    await chief.says("Lyon")
    await chief.presses("English")
    assert "do not know this time zone" in await chief.says("Mars/Olympus")
    await chief.says("indian/reunion")
    await chief.presses("Let people in freely")
    assert "3,000 characters at most" in await chief.says("🕊a" * 1001)
    assert "Is everything right?" in await chief.says("🕊a" * 1000)


async def test_a_restart_in_the_middle_forgets_nothing(tmp_path: Path) -> None:
    clock = StageClock(NOON)
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        chief = await stage.coordinator()
        await chief.says("/newgroup")
        await chief.says("The Cedars")
    async with open_stage(tmp_path, clock, play) as stage:
        chief.stage = stage
        assert "Which language" in await chief.says("Lyon")
        await chief.presses("English")
        await chief.presses("Europe/Paris")
        await chief.presses("Let people in freely")
        assert "The Cedars\nLyon" in await chief.presses("Take this charter")
    await play.stop()


async def test_nobody_else_can_make_a_group(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert REFUSED in await ana.says("/newgroup")
    for forged in ("newgroup", "newgroup:yes:abcdefghijkl"):
        assert REFUSED in await ana.forges(forged)
    for forged in ("newgroup:set:language:en", "newgroup:proposed", "newgroup:to:name"):
        assert "To start again: /newgroup" in await ana.forges(forged)
    assert await stage.rows("SELECT id FROM groups") == []


async def test_forged_answers_are_refused(stage: Stage) -> None:
    chief = await stage.coordinator()
    await chief.says("/newgroup")
    await chief.says("The Cedars")
    for forged in ("set:language:xx", "set:zone:Mars", "set:charter:x", "set:language", "to:id", "yes:abcdefghijkl"):
        await chief.forges(f"newgroup:{forged}")
        assert any(words in chief.reads for words in ("no longer works", "do not know", "no longer exists")), forged
    assert "Which language" in await chief.says("Lyon")


async def test_a_facilitator_changes_the_settings(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await make_facilitator(chief, ana, group)
    await ana.forges(f"group:settings:{group}")
    assert "1 day before and 1 hour before" in ana.reads
    await ana.presses("Change the name")
    assert "Name: The Oaks" in await ana.keeps("The Oaks")
    await ana.presses("Change the town")
    assert "Town: Online" in await ana.keeps("Online")
    await ana.presses("Change the entrance")
    assert "How do people come" in await ana.says("by the door")
    assert "To come in: after a yes" in await ana.presses("Ask for a yes")
    await ana.presses("Change time zone")
    assert "Clocks: Indian/Reunion" in await ana.says("La Réunion")
    await ana.presses("Change the reminders")
    assert "did not understand" in await ana.says("sometimes")
    assert "2 days, 1 hour 30 minutes and 10 minutes before" in await ana.says("10 min, 1h30 et 2 jours")
    assert (await stage.rows("SELECT reminders FROM groups"))[0]["reminders"] == "172800,5400,600"
    await ana.presses("Change the reminders")
    assert "Reminders of meetings: none" in await ana.presses("Send no reminders")
    await ana.presses("Change the reminders")
    assert "1 day before and 1 hour before" in await ana.presses("Use the usual ones")


async def test_others_cannot_change_anything_of_a_group(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    await join(ana, group)
    before = await stage.rows("SELECT * FROM groups")
    for actor in (ana, leo):
        for forged in (
            f"group:settings:{group}", f"group:run:{group}", f"group:set:{group}:name", f"group:put:{group}:joining:approval",
            f"group:put:{group}:reminders:usual", f"group:write:{group}", f"members:invite:{group}",
            f"members:uninvite:{group}", f"members:{group}", f"members:list:{group}:0", f"members:waiting:{group}:0",
        ):  # fmt: skip
            await actor.forges("groups")
            assert REFUSED in await actor.forges(forged), forged
    assert await stage.rows("SELECT * FROM groups") == before
    assert await stage.rows("SELECT * FROM invite") == []


async def test_settings_that_do_not_exist_are_refused(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    for forged in (f"group:put:{group}:id:x", f"group:set:{group}:language", f"group:put:{group}:joining:never"):
        assert "no longer works" in await chief.forges(forged)
    for forged in ("group:settings:nothing", "group:put:nothing:name:x", "members:nothing", "group:open:%F0"):
        assert "no longer exists" in await chief.forges(forged)
