"""Help: what the bot does, the commands of whoever asks, short answers; before sign-up too."""

import pytest

from bot.domain.permissions import COMMANDS
from handlers.help.menu import BEFORE_SIGN_UP
from tests.group_steps import join, make_facilitator, make_group, turns_to_the_end
from tests.stage import Actor, Stage, first_line, lines


async def listed(actor: Actor) -> list[str]:
    """The lines with commands, on all pages of the last message."""
    return [line for line in lines(await turns_to_the_end(actor)) if line.startswith("/")]


async def commands(actor: Actor) -> list[str]:
    """Their names."""
    return [line.split()[0][1:] for line in await listed(actor)]


async def test_a_newcomer_reads_what_the_bot_does_and_what_works_already(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    assert first_line(await ana.says("/help")) == "Here is what you can do here."
    assert await commands(ana) == list(BEFORE_SIGN_UP)
    assert "begin with /start" in ana.reads
    assert await stage.rows("SELECT * FROM person") == []


@pytest.mark.parametrize("command", BEFORE_SIGN_UP)
async def test_what_a_newcomer_is_offered_works_before_sign_up(stage: Stage, command: str) -> None:
    ana = await stage.newcomer("Ana")
    said = await ana.says(f"/{command}")
    assert "let us get to know each other" not in said
    assert "broke" not in said


async def test_french_readers_get_the_french_names(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    await ana.says("/aide")
    found = await listed(ana)
    names = {line.split()[0][1:] for line in found}
    assert {"rencontres", "pair", "mesdonnees", "effacer", "urgence"} <= names
    assert "/rencontres Voir les rencontres" in found
    assert not {"meetings", "newgroup", "nouveaugroupe", "membres"} & names


async def test_each_reads_the_commands_they_may_use(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await ana.says("/help")
    assert not {"newmeeting", "announce", "members", "link", "newgroup", "start"} & set(await commands(ana))
    await make_facilitator(chief, ana, group)
    await ana.says("/help")
    found = await commands(ana)
    assert {"newmeeting", "announce", "members", "link"} <= set(found)
    assert "newgroup" not in found
    await chief.says("/help")
    assert await commands(chief) == [command.name for command in COMMANDS if command.name != "start"]


async def test_the_short_answers_are_one_tap_away_and_lead_back(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/help")
    for button, words in (
        ("Ask a person", "write to this address"),
        ("See who reads me", "only that person"),
        ("Learn how to stop", "You never have to say why"),
        ("See what it costs", "It is free"),
        ("Act on hurtful words", "It is not your fault"),
    ):
        assert words in await ana.presses(button)
        assert ana.buttons[-2:] == ["Back", "Help lines"]
        assert first_line(await ana.presses("Back")) == "Here is what you can do here."


async def test_from_the_help_a_member_writes_to_those_who_facilitate_in_two_taps(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, "Riverside")
    ana, lea = await stage.member("Ana", "Heron"), await stage.member("Lea", "Linnet")
    for each in (ana, lea):
        await join(each, group)
    await make_facilitator(chief, lea, group)
    await ana.says("/help")
    assert "The first who can answers you here." in await ana.presses("Ask a person")
    assert "Les Amis (amis@example.org)" in ana.reads
    assert "Nobody reads this chat all the time." in await ana.presses("See who runs this")
    await ana.presses("Back")
    await ana.presses("Write to facilitators: Riverside")
    await ana.presses("Back")
    assert first_line(ana.reads) == "Would you like to ask a person?"
    await ana.presses("Write to facilitators: Riverside")
    await ana.says("How do I change my name?")
    await ana.presses(ana.starting("inbox:send"))
    assert lea.heard("How do I change my name?")


async def test_in_french_the_answers_too(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    await ana.says("/aide")
    assert "elle seule" in await ana.presses("Savoir qui me lit")
    assert "Les Amis" in await ana.forges("help:runs")
    assert "C'est gratuit" in await ana.forges("help:cost")
    assert "/effacer" in await ana.forges("help:stop")
    await ana.says("/aide")
    assert "Ce n'est pas votre faute" in await ana.presses("Réagir aux mots blessants")


async def test_easier_words_where_they_are_wished(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("settings:plain:1")
    assert "Choose a made-up name" in await ana.says("/help")


async def test_an_answer_that_does_not_exist_leads_to_the_menu(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    assert "Open the menu" in await ana.forges("help:nothing:<b>")
