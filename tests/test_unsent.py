"""Words that fit nowhere wait until their writer says whom they are for, whatever else happens meanwhile (TALK-08)."""

from pathlib import Path

import pytest

from bot.services.contacts.unsent import KEPT_SECONDS
from bot.services.keeping import nightly
from bot.services.people import privacy
from tests.group_steps import join, make_group, person_of
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line, open_stage
from tests.test_contacts import pair


async def waits(stage: Stage) -> int:
    return len(await stage.rows("SELECT token FROM unsent"))


async def test_somebody_without_groups_and_contacts_reads_what_they_can_do(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    said = await sam.says("hello, is anybody there?")
    assert "sent to nobody" in said
    assert "I am a program" in said
    assert "hello, is anybody there?" in said
    assert sam.buttons == [
        "Talk to somebody", "See groups", "Understand the bot", "Do not send", "Open the menu", "Help lines",
    ]  # fmt: skip


async def test_words_wait_while_a_peer_is_looked_for_and_are_offered_when_one_is_found(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("I lost my job")
    message = sam.last
    await sam.presses("Talk to somebody")
    assert "I lost my job" in message.text  # it stays
    await ask(sam)
    await ana.presses(ana.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    assert sam.heard("You can now talk with Heron.")
    assert first_line(sam.reads) == "Send these words to Heron?"
    assert not ana.heard("lost my job")
    await sam.presses("Send to Heron")
    assert ana.heard("I lost my job")
    assert await waits(stage) == 0


async def test_words_written_while_an_answer_waits_lead_to_that_answer(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses(ana.starting("offer:yes"))
    said = await sam.says("hello, are you there?")
    assert "Somebody said yes to you." in said
    assert "Talk to somebody" not in sam.buttons
    await sam.presses("Read the answer")
    assert first_line(sam.reads) == "Somebody is there for you."
    await sam.presses(sam.starting("peer:start"))
    assert first_line(sam.reads) == "Send these words to Heron?"
    await sam.says("yes")
    assert heard(ana) == ["hello, are you there?"]


async def test_words_of_who_was_asked_something_lead_to_what_waits_and_wait_themselves(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    offer = ana.last
    await ana.says("/groups")
    assert "Something waits for your answer." in await ana.says("I will, tomorrow")
    assert ana.buttons[0] == "Answer the request"
    said = await ana.says("let me think about it", reply_to=offer.message_id)
    assert "I will, tomorrow · let me think about it" in said
    assert ana.buttons[0] == "Answer the request"
    await ana.presses("Answer the request")
    assert first_line(ana.reads) == "Somebody would like to talk."
    await ana.says("/groups")
    assert first_line(await ana.says("yes of course", reply_to=offer.message_id)) == "Is this the button you mean?"
    assert ana.buttons[0] == "Accept"


async def test_a_yes_is_for_the_other_once_something_was_said_to_them(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("I lost my job")
    await opened(sam, ana)
    assert first_line(sam.reads) == "Send these words to Heron?"
    await sam.says("Good evening")
    await ana.says("Shall we talk?")
    await sam.says("yes")
    assert heard(ana) == ["Good evening", "yes"]
    assert await waits(stage) == 1


@pytest.mark.sqlite
async def test_they_outlive_other_questions_a_restart_and_are_sealed(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        play, clock = stage.play, stage.clock
        ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await opened(sam, ana)
        await sam.says("/menu")
        await sam.says("a secret of mine")
        message = sam.last
        await sam.says("/settings")
        await sam.presses("settings:name")
        await sam.says("/menu")
        assert b"a secret of mine" not in (tmp_path / "entraide.sqlite3").read_bytes()
        async with stage.program.database.write(int(clock.at)):
            pass
        assert not ana.heard("a secret")
        person, other = sam.person, ana.person
        await stage.program.database.close()
        stage.program.lock.close()
        async with open_stage(tmp_path, clock, play) as again:
            sam, ana = Actor(again, person), Actor(again, other)
            await sam.presses("Send to Heron", message)
            assert ana.heard("a secret of mine")


async def test_twice_pressed_goes_once_and_an_older_button_drops_nothing(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    await sam.says("/menu")
    await sam.says("first words")
    older = sam.last
    await sam.says("second words")
    newer = sam.last
    assert "You have written more since then." in await sam.presses("Do not send", older)
    for _ in range(2):
        stage.play.world.press(sam.person, newer, "Send to Heron")
    await stage.settle()
    assert heard(ana) == ["first words\nsecond words"]


async def test_after_a_day_they_are_gone_and_the_night_cleans_them(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    await sam.says("/menu")
    await sam.says("for somebody")
    await stage.passes(KEPT_SECONDS)
    assert "no longer here" in await sam.presses("Send to Heron", sam.heard("for somebody")[0])
    assert not ana.heard("for somebody")
    stage.clock.at += 1
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await waits(stage) == 0


@pytest.mark.parametrize("button", ["Help lines", "Open the menu"])
@pytest.mark.parametrize("words", ["good evening", "menu", "ring me: 06 12 34 56 78"])
async def test_a_question_about_words_is_not_overwritten_and_says_in_its_place_what_became_of_them(
    stage: Stage, words: str, button: str
) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    if words == "good evening":
        await sam.says("/menu")
    await sam.says(words)
    message, asked = sam.last, sam.reads
    await sam.presses(button, message)
    assert message.text == asked
    await sam.presses("Do not send", message)
    assert first_line(message.text) == "Nothing was sent. Your words are not kept."


async def test_the_home_screen_shows_that_they_wait_and_leads_back_to_the_question(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    await sam.says("/menu")
    await sam.says("not lost")
    assert "What you wrote or sent waits" in await sam.says("/menu")
    await sam.presses("Choose who gets them")
    assert first_line(sam.reads) == "Send these words to Heron?"
    await sam.presses("Send to Heron")
    assert ana.heard("not lost")
    assert "What you wrote or sent waits" not in await sam.says("/menu")


async def test_cancel_drops_them_and_says_so(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await sam.says("are you there?")
    assert "Nothing was kept" in await sam.says("/cancel")
    assert await waits(stage) == 0


async def test_words_to_a_contact_that_is_over_are_offered_elsewhere(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(sam, ana)
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Riverside")
    await chief.forges(f"group:yes:{group}:1")
    await join(sam, group)
    await sam.forges(f"contact:write:{contact}")
    await ana.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    said = await sam.says("are you there?")
    assert first_line(said).startswith("This conversation is over.")
    assert "are you there?" in said
    assert "Talk to somebody" in sam.buttons


async def test_they_are_among_what_is_kept_about_a_person_and_erased_with_it(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await sam.says("mine alone")
    me = await person_of(sam)
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        assert (await privacy.everything(tx, me, None))["words_not_sent_yet"] == "mine alone"
    await sam.says("/forgetme")
    await sam.presses(sam.starting("forgetme:yes"))
    assert await waits(stage) == 0


@pytest.mark.parametrize(
    ("words", "command"),
    [("menu", "menu"), ("Retour !", "menu"), ("help", "help"), ("Aide ?", "help"), ("stop", "cancel"), ("how does it work?", "help")],
)  # fmt: skip
async def test_a_command_said_without_its_slash_is_that_command_where_nobody_is_talked_with(
    stage: Stage, words: str, command: str
) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/groups")
    said = await ana.says(words)
    assert await stage.rows("SELECT * FROM unsent") == []
    assert said == await ana.says(f"/{command}")


async def test_it_is_asked_about_while_one_talks_and_stop_wherever_somebody_could_be_meant(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    before = len(ana.chat)
    await sam.says("menu")
    assert first_line(sam.reads) == "Is this word for Heron?"
    await sam.says("/groups")
    assert "Hello Tern" in await sam.says("menu")
    assert first_line(await sam.says("stop")) == "Is this word for Heron?"
    assert "Pause, stop, report" in sam.buttons
    assert len(ana.chat) == before


async def asked_about(stage: Stage, words: str) -> tuple[Actor, Actor]:
    """Sam talks with Heron, and these words of his wait for an answer."""
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    if words == "good evening":
        await sam.says("/menu")
    await sam.says(words)
    assert await waits(stage) == 1
    return sam, ana


def heard(actor: Actor, who: str = "Tern") -> list[str]:
    """The words of somebody that they read."""
    return [each.text.split("\n\n")[1] for each in actor.heard(f"{who} writes to you:")]


WAITING = ["good evening", "stop", "ring me: 06 12 34 56 78"]


@pytest.mark.parametrize("words", WAITING)
async def test_a_typed_no_drops_words_that_wait_also_in_a_talk(stage: Stage, words: str) -> None:
    sam, ana = await asked_about(stage, words)
    assert first_line(await sam.says("no")) == "Nothing was sent. Your words are not kept."
    assert await waits(stage) == 0
    assert heard(ana) == []


@pytest.mark.parametrize("words", WAITING)
async def test_a_typed_yes_sends_them_where_only_one_could_read_them(stage: Stage, words: str) -> None:
    sam, ana = await asked_about(stage, words)
    await sam.says("yes")
    assert heard(ana) == [words]
    assert await waits(stage) == 0


async def several(stage: Stage) -> tuple[Actor, Actor, Actor]:
    """Sam's words wait, and could be for Heron or for Owl."""
    sam, ana = await asked_about(stage, "good evening")
    owl = await helper(stage, "Owl")
    await sam.says("/menu")
    await opened(sam, owl)
    await sam.says("/menu")
    assert first_line(await sam.says("which of you?")) == "Who are these words for?"
    return sam, ana, owl


@pytest.mark.parametrize("said", ["Heron", "heron!", "To Heron", "for Heron", "pour Heron"])
async def test_a_typed_name_says_whom_they_are_for(stage: Stage, said: str) -> None:
    sam, ana, owl = await several(stage)
    await sam.says(said)
    assert heard(ana) == ["good evening\nwhich of you?"]
    assert heard(owl) == []
    assert await waits(stage) == 0


async def test_a_number_says_which_button_and_is_asked_about_before_they_leave(stage: Stage) -> None:
    sam, ana, owl = await several(stage)
    to = sam.buttons[1]
    assert first_line(await sam.says("2")) == "Is this the button you mean?"
    assert sam.buttons[0] == to
    assert heard(ana) == heard(owl) == []
    await sam.says("1")
    assert heard(owl if "Owl" in to else ana) == ["good evening\nwhich of you?"]


async def test_a_yes_that_could_mean_several_is_asked_again_and_takes_no_place(stage: Stage) -> None:
    sam, ana, owl = await several(stage)
    assert first_line(await sam.says("yes")) == "Who are these words for?"
    assert "which of you?" in sam.reads
    assert await waits(stage) == 1
    assert heard(ana) == heard(owl) == []


async def test_menu_typed_below_words_that_wait_is_the_menu_and_they_wait_on(stage: Stage) -> None:
    sam, _ = await asked_about(stage, "stop")
    assert "What you wrote or sent waits" in await sam.says("menu")
    assert await waits(stage) == 1


async def test_other_words_below_the_question_wait_with_the_first(stage: Stage) -> None:
    sam, ana = await asked_about(stage, "good evening")
    said = await sam.says("no, I meant good night")
    assert "Your words: good evening · no, I meant good night" in said
    assert heard(ana) == []


async def test_stop_while_words_wait_shows_them_again_and_is_none_of_them(stage: Stage) -> None:
    sam, ana = await asked_about(stage, "good evening")
    await sam.says("/groups")
    assert "Your words: good evening" in await sam.says("stop")
    assert "Do not send" in sam.buttons
    await sam.says("/groups")
    assert "Your words: good evening" in await sam.says("cancel")
    await sam.presses("Send to Heron")
    assert heard(ana) == ["good evening"]


@pytest.mark.parametrize("words", ["Hello!", "bonjour", "Merci beaucoup", "thanks"])
async def test_a_hello_or_a_thank_you_to_the_bot_is_answered_by_the_home_screen(stage: Stage, words: str) -> None:
    sam = await stage.member("Sam", "Tern")
    await sam.says("where do I begin?")
    assert first_line(await sam.says(words)) == "Hello Tern."
    assert await waits(stage) == 1


async def test_where_somebody_could_be_meant_a_hello_is_asked_about(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    await sam.says("hello")
    assert heard(ana) == ["hello"]
    await sam.says("/menu")
    assert first_line(await sam.says("hello")) == "Send these words to Heron?"
