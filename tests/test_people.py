"""Arriving, choosing a name, settings."""

from pathlib import Path

import pytest

from bot.services.people import people
from bot.texts import catalogue
from bot.told import Told
from bot.wire.publishing import looks, publish
from playground.server import Playground
from tests.stage import NOON, TOKEN, Actor, Stage, StageClock, first_line, open_stage


async def test_a_newcomer_reads_what_is_kept_in_their_language_says_one_yes_and_has_a_name_with_one_tap(
    stage: Stage,
) -> None:
    ana = await stage.newcomer("Ana", "fr")
    assert first_line(await ana.says("/start")) == "Bienvenue dans Entraide."
    assert "Telegram garde" in ana.reads
    assert "18 ans ou plus" in ana.reads
    assert "Les Amis" in ana.reads
    assert await stage.rows("SELECT * FROM person") == []
    assert "appellent" in await ana.presses("J'accepte, j'ai 18 ans ou plus")
    name = ana.buttons[0]
    assert first_line(await ana.presses(name)) == f"Bonjour {name}."
    assert await stage.rows("SELECT * FROM consent WHERE kind = 'reminders'") == []


async def test_other_names_are_proposed_and_one_can_be_written(stage: Stage) -> None:
    ana = await named(stage, "Ana")
    seen = set(ana.buttons[:3])
    for _ in range(4):
        await ana.presses("See other names")
        assert len(ana.buttons[:3]) == 3
        assert not seen & set(ana.buttons[:3])
        seen |= set(ana.buttons[:3])
    assert first_line(await ana.keeps("My own")) == "Hello My own."


async def test_names_are_still_proposed_when_all_those_of_one_word_are_taken(stage: Stage) -> None:
    ana = await named(stage, "Ana")
    words = catalogue().say("en", "pseudonym-proposals").split(", ")
    async with stage.program.database.write(NOON) as tx:
        for number, word in enumerate(words):
            person = await people.agree_to_account(tx, 10**6 + number, "en", "Europe/Paris", (0, 0))
            await people.choose_pseudonym(tx, person, word, [], [])
    await ana.presses("See other names")
    for name in ana.buttons[:3]:
        assert set(name.split(" ")) <= {part for word in words for part in word.split(" ")}
    assert await ana.presses(ana.buttons[0])
    assert first_line(ana.reads).startswith("Hello ")


@pytest.mark.parametrize("page", ["-1", "x", "100", ""])
async def test_a_forged_page_of_names_is_refused(stage: Stage, page: str) -> None:
    ana = await named(stage, "Ana")
    assert "no longer works" in await ana.forges(f"name:more:{page}")


async def named(stage: Stage, name: str, username: str | None = None) -> Actor:
    """Somebody who was asked what others shall call them."""
    actor = await stage.newcomer(name, username=username)
    await actor.says("/start")
    await actor.presses("start:yes")
    return actor


async def test_a_name_that_shows_who_somebody_is_on_telegram_is_refused(stage: Stage) -> None:
    ana = await named(stage, "Ana Morin", "ana_real")
    for shown in ("ÁNA", "ana real", "anA", "niroM", "Morin A.", "Аna", "4na", "A n a", "Ana92", "morinana"):
        assert "shows who you are on Telegram" in await ana.says(shown), shown
    assert "cannot hold a number" in await ana.says("Ana 06 12 34 56 78")
    assert "Hello Heron" in await ana.keeps("Heron")


ROLES = ("Admin", "a.d.m.i.n", "Мoderator 2", "Facilitatrice", "Telegram", "entra1de", "Les Amis", "Support Team")


@pytest.mark.parametrize("name", ROLES)
async def test_a_name_of_a_role_or_of_the_bot_or_its_operator_is_refused(stage: Stage, name: str) -> None:
    ana = await named(stage, "Ana")
    assert "looks like somebody who runs" in await ana.says(name)


async def test_two_people_cannot_go_by_names_that_look_the_same(stage: Stage) -> None:
    await stage.member("Ana", "Héron")
    ben = await named(stage, "Ben")
    for same in ("  heron ", "Нeron", "Her0n", "H é r o n", "Ｈｅｒｏｎ", "Heron!"):
        assert "Somebody has this name already" in await ben.says(same), same
    assert "Hello Wren" in await ben.keeps("Wren")


async def test_a_refused_name_comes_with_three_that_are_free_and_a_tap_takes_one(stage: Stage) -> None:
    ana = await named(stage, "Ana")
    await ana.says("Admin")
    proposed = ana.buttons[:3]
    await ana.presses(proposed[0])
    assert ana.heard(f"Hello {proposed[0]}.")
    ben = await named(stage, "Ben")
    await ben.says("Admin")
    others = ben.buttons[:3]
    assert len(set(others)) == 3
    assert others[:2] == proposed[1:]  # the same refused name, one proposal taken meanwhile
    assert "Somebody has this name already" in await ben.forges(f"name:take:{proposed[0]}")
    await ben.keeps("Wren")
    await ben.forges("settings:name")
    await ben.says("Admin")
    await ben.presses(others[1])
    assert ben.heard(f"under the name {others[1]}")


async def test_a_forged_proposal_is_looked_at_like_any_name_and_answers_no_other_question(stage: Stage) -> None:
    ana = await named(stage, "Ana")
    assert "shows who you are" in await ana.forges("name:take:Ana")
    assert "Hello Heron" in await ana.forges("name:take:Heron")
    assert "no longer works" in await ana.forges("name:take:Wren")


async def test_nothing_is_kept_before_the_yes_and_help_lines_are_there_from_the_first_screen(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    assert "Help lines" in ana.buttons
    assert "On Telegram" not in await ana.presses("Read it all")
    assert await stage.rows("SELECT * FROM person") == []
    assert await stage.rows("SELECT * FROM consent") == []
    assert await stage.rows("SELECT * FROM letter") == []


async def test_who_is_under_18_is_shown_out_kindly_with_lines(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    assert "You are not alone" in await ana.presses("Under 18")
    assert "See the lines" in ana.buttons
    assert await stage.rows("SELECT * FROM person") == []


async def test_saying_yes_twice_makes_one_account(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.forges("start:yes")
    assert len(await stage.rows("SELECT * FROM person")) == 1
    assert len(await stage.rows("SELECT * FROM consent")) == 1


async def test_the_claim_link_makes_one_coordinator_and_works_once(stage: Stage) -> None:
    ana = await stage.coordinator("Ana", "Heron")
    assert "You now coordinate" in ana.reads
    ben = await stage.member("Ben", "Wren")
    assert "was used already" in await ben.says("/start " + stage.claim_link.partition("start=")[2])
    assert len(await stage.rows("SELECT id FROM person WHERE coordinator = 1")) == 1


async def test_settings_are_changed_by_buttons_and_by_words(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/settings")
    assert "Easier words: yes" in await ana.presses("Use easier words")
    await ana.presses("Choose my messages")
    assert "21:00 to 08:00" in await ana.presses("Choose quiet hours")
    assert "from 22:30 to 07:00" in await ana.says("22h30 - 7h00")
    for words, hours in (
        ("de 21h à 8h", "21:00 to 08:00"), ("10 pm to 7 am", "22:00 to 07:00"), ("from 9.30pm until 12am", "21:30 to 00:00"),
        ("22 heures - 7 heures", "22:00 to 07:00"), ("de minuit à 8h du matin", "00:00 to 08:00"),
        ("10 in the evening to 7:30 in the morning", "22:00 to 07:30"),
    ):  # fmt: skip
        await ana.presses("settings:quiet")
        assert f"from {hours}" in await ana.says(words)
    await ana.presses("Choose quiet hours")
    assert "did not understand" in await ana.says("when I sleep")
    await ana.presses("none")
    assert ana.heard("Quiet hours: none")
    await ana.presses("Back")
    await ana.presses("Change time zone")
    assert "do not know this time zone" in await ana.says("Atlantis")
    for words, zone in (("montréal", "America/Montreal"), ("PARIS", "Europe/Paris"), ("new york", "America/New_York"),
                        ("Londres", "Europe/London"), ("germany", "Europe/Berlin")):  # fmt: skip
        assert f"Time zone: {zone}" in await ana.says(words)
        await ana.presses("Change time zone")
    assert "Time zone: Indian/Reunion" in await ana.says("Indian/Reunion")
    await ana.presses("Change language")
    assert (
        first_line(await ana.presses("Français")) == "Votre langue : Français. Pour en changer, appuyez sur un bouton."
    )


async def test_a_question_that_is_open_survives_a_restart(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    try:
        async with open_stage(tmp_path, clock, play) as stage:
            ana = await stage.newcomer("Ana")
            await ana.says("/start")
            await ana.presses("start:yes")
        async with open_stage(tmp_path, clock, play) as stage:
            assert "Hello Heron" in await Actor(stage, ana.person).keeps("Heron")
    finally:
        await play.stop()


async def test_cancel_drops_the_question_that_is_open(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/settings")
    await ana.presses("Change name")
    assert "It is cancelled" in await ana.says("/cancel")
    assert "There is nothing to cancel" in await ana.says("/cancel")
    await ana.says("Wren")
    assert "Hello Heron" in await ana.says("/menu")


@pytest.mark.parametrize(
    "words", ["<b>", "\u202e", "\u200b", "🙂🙂", "a" * 33, "@ana", "https://x.org", "12 34 56", "ㅤ"]
)
async def test_a_name_that_cannot_be_is_refused_in_words_and_the_question_stays(stage: Stage, words: str) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    said = await ana.says(words)
    assert "Hello" not in said or words == "<b>"
    if words != "<b>":
        assert "Hello Wren" in await ana.keeps("Wren")


async def test_commands_that_do_not_exist_and_pictures_get_a_plain_answer(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "I do not know this command" in await ana.says("/abracadabra")
    stage.play.world.send_file(ana.person, b"...", "x.jpg")
    await stage.settle()
    assert "I can only read words" in ana.reads


async def test_french_names_of_commands_work_for_everybody(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert first_line(await ana.says("/reglages")) == "Your settings."
    assert first_line(await ana.says("/langue")).startswith("Your language")


async def test_the_command_menu_speaks_the_language_of_the_chat(stage: Stage) -> None:
    ana, bob = await stage.newcomer("Ana", "fr"), await stage.newcomer("Bob", "en")
    program = stage.program
    await publish(
        looks(program.dispatcher.texts),
        Told(TOKEN, program.database, program.clock.now),
        program.gateway.deliver,
        program.clock.sleep,
    )
    await ana.says("/start")
    await bob.says("/start")
    commands = {
        actor.person.language_code: [
            c["command"] for c in stage.play.world.profile.commands_for(actor.person, actor.place)
        ]
        for actor in (ana, bob)
    }
    assert "rencontres" in commands["fr"]
    assert "meetings" in commands["en"]
    assert "newgroup" not in commands["en"]


@pytest.mark.parametrize(
    ("telegram", "chosen", "words"),
    [
        (
            "fr",
            "English",
            ["You are not alone", "Which country are you in?", "Some useful numbers: France.", "Welcome to Entraide."],
        ),
        (
            "en",
            "Français",
            [
                "Vous n'êtes pas",
                "Dans quel pays êtes-vous ?",
                "Des numéros utiles : France.",
                "Bienvenue dans Entraide.",
            ],
        ),
    ],
)
async def test_the_language_chosen_before_sign_up_stays_on_every_screen(
    stage: Stage, telegram: str, chosen: str, words: list[str]
) -> None:
    ana = await stage.newcomer("Ana", telegram)
    await ana.says("/start " + "j" * 10 + "_" + "x" * 36)  # the longest that buttons can carry
    await ana.presses(chosen)
    buttons = [b.callback_data for row in ana.last.buttons for b in row]
    assert max(len(data) for data in buttons) == 64
    welcome = ana.last
    assert words[0] in await ana.presses(buttons[1], welcome)
    assert words[1] in await ana.presses(buttons[-1], welcome)
    assert words[2] in await ana.presses("France")
    assert ("There is no group" in await ana.presses(buttons[-2], welcome)) is (chosen == "English")
    assert first_line(await ana.presses("Back" if chosen == "English" else "Retour")) == words[3]
    await ana.presses(buttons[0], welcome)
    assert await stage.rows("SELECT language FROM person") == [{"language": "en" if chosen == "English" else "fr"}]


async def test_easier_words_are_chosen_on_the_first_screen_and_kept_with_the_yes(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start " + "j" * 10 + "_" + "x" * 36)
    assert "Are you 18 or over? Then press the first button." in await ana.presses("Use easier words")
    assert max(len(b.callback_data) for row in ana.last.buttons for b in row) == 64
    assert "end-to-end" in await ana.presses("Keep usual words")
    await ana.presses("Use easier words")
    assert "Vous êtes d'accord ?" in await ana.presses("Français")
    assert "pays" in await ana.presses("Numéros utiles")
    await ana.presses("J'accepte, j'ai 18 ans ou plus")
    assert await stage.rows("SELECT language, plain FROM person") == [{"language": "fr", "plain": 1}]
    assert ana.heard("Pas votre vrai nom")


async def test_a_language_that_is_not_shipped_changes_nothing_on_a_button(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    await ana.says("/start")
    assert "Dans quel pays" in await ana.forges("xx~crisis:lines")
    assert "Dans quel pays" in await ana.forges("fr~crisis:lines")
    assert "Which country" in await ana.forges("en~aside:crisis:lines")
    assert "This button no longer works" in await ana.forges("en~en~crisis:lines")
    assert "Dans quel pays" in await ana.forges("~crisis:lines")


async def test_the_language_of_an_account_wins_over_the_one_on_an_old_button(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron", "en")
    assert "Hello Heron" in await ana.forges("fr~menu")


@pytest.mark.parametrize(
    "words",
    [
        "someone help me please",
        "what is my name",
        "are you there?",
        "bonjour comment ça va",
        "no",
        "OK",
        "1",
    ],
)
async def test_a_sentence_is_no_name_and_who_wrote_it_reads_where_help_is(stage: Stage, words: str) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    assert first_line(await ana.says(words)) == "This is not a name: letters, 3 words at most, no question."
    assert "Help lines" in ana.buttons
    assert len(ana.buttons) == 4


async def test_who_asks_for_help_in_the_place_of_a_name_comes_back_to_the_question(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    question = await ana.presses("start:yes")
    assert first_line(await ana.says("aide")) == "Here is what you can do here."
    assert await ana.presses("Back") == question
    assert "/cancel" in await ana.says("stop")


async def test_who_has_no_name_yet_is_greeted_without_one(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    assert first_line(await ana.says("/menu")) == "Hello."


async def test_ones_own_name_is_not_proposed_to_who_changes_it(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    name = ana.buttons[0]
    await ana.presses(name)
    await ana.says("/settings")
    await ana.presses("Change name")
    assert name not in ana.buttons
