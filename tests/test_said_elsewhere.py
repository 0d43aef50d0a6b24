"""What is said where something else stands below: it answers no question, and waits with no words, before its writer says so."""

import pytest

from bot.services.contacts import contacts
from tests.group_steps import make_group
from tests.open_questions import asked
from tests.peers_stage import coordinator_of, helper, opened, person_of
from tests.stage import Actor, Stage, first_line, open_stage, spaced
from tests.test_importing import begins
from tests.test_unsent import several, waits
from tests.walks import for_each

WHOM = "Who are these words for?"


async def talking(stage: Stage) -> tuple[Actor, Actor, str]:
    """Sam, whom Ana listens to; the contact."""
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    return ana, sam, await opened(sam, ana)


async def test_words_after_a_question_of_the_coordination_may_be_for_it(stage: Stage) -> None:
    ana, sam, contact = await talking(stage)
    await ana.forges("routine:new")
    await sam.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    chief = await coordinator_of(stage)
    await chief.forges(f"inquiry:ask:subject:{report['id']}")
    await chief.says("When did it happen?")
    await chief.presses("Yes, send")
    stage.play.world.send_file(ana.person, b"x", "it.ogg", kind="voice", reply_to=ana.last.id)
    await stage.settle()
    assert first_line(ana.reads) == "I can only read words. Please write your answer, or press a button."
    await chief.forges(f"inquiry:ask:subject:{report['id']}")
    await chief.says("And where?")
    await chief.presses("Yes, send")
    assert first_line(await ana.says("walk on Tuesdays")) == WHOM
    assert ana.buttons[:2] == ["Answer the question", "Answer the coordination"]
    assert "walk" in await ana.presses("Answer the question")


async def test_a_yes_after_something_that_is_answered_by_a_button_may_be_about_that(stage: Stage) -> None:
    ana, sam, contact = await talking(stage)
    await ana.forges("routine:new")
    await sam.forges(f"newtime:{contact}")
    await sam.says("tomorrow 15:00")
    await sam.presses(sam.buttons[0])
    assert first_line(ana.reads) == "Tern proposes a time to talk."
    await ana.says("yes")
    assert first_line(ana.reads) == WHOM
    assert "I had asked you something: these words may be your answer." in ana.reads
    assert "Something waits for your answer." in ana.reads
    assert not sam.heard("Heron writes to you")


async def test_a_yes_or_a_number_below_what_asks_for_a_decision_is_not_passed_on_as_words(stage: Stage) -> None:
    ana, sam, contact = await talking(stage)
    await ana.says("Good evening")
    await sam.forges(f"newtime:{contact}")
    await sam.says("tomorrow 15:00")
    await sam.presses(sam.buttons[0])
    assert first_line(await ana.says("yes")) == "Is this word for Tern?"
    assert first_line(await ana.presses("Do not send")) == "Nothing was sent. Your words are not kept."
    await sam.forges(f"names:first:{contact}")
    await sam.keeps("Marie")
    assert first_line(await ana.says("2")) == "Is this word for Tern?"
    assert "Rather not" in ana.buttons
    assert not sam.heard("Heron writes to you:\n\n2")
    await ana.presses("Send to Tern")
    await ana.says("Tuesday suits me")
    assert sam.heard("Tuesday suits me")


async def test_cancel_within_the_minute_of_an_end_offers_to_go_on(stage: Stage) -> None:
    ana, _, contact = await talking(stage)
    await opened(await stage.member("Bob", "Wren"), ana)
    await ana.forges(f"contact:stop:{contact}")
    await ana.says("annuler")
    assert ana.buttons[:3] == ["Go on with Tern", "Send to Wren", "Do not send"]


async def test_words_with_a_quote_wait_with_others_and_the_quote_stays_behind(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    menu = await ana.says("/menu")
    await ana.says("First this")
    answered = next(each for each in ana.heard(menu))
    stage.play.world.say(ana.person, "then that", reply_to=answered.id, quote="Heron")
    await stage.settle()
    assert ana.reads.endswith("Your words: First this · then that")
    await ana.presses("Send to Tern")
    assert sam.heard("First this\nthen that")
    assert ana.heard("What you quoted was not passed on to Tern.")


async def test_a_reply_to_another_message_of_ours_is_no_answer_before_its_writer_says_so(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/groups")
    other = ana.last
    await ana.says("/menu")
    await ana.forges("settings:name")
    await ana.says("Sparrow", reply_to=other.id)
    assert "I had asked you something: these words may be your answer." in ana.reads
    assert first_line(await ana.presses("Answer the question")) == "Is this right?"
    await ana.forges("settings:name")
    assert first_line(await ana.says("Swift", reply_to=ana.last.id)) == "Is this right?"


async def test_after_a_restart_too_words_may_be_for_who_has_written_and_a_yes_is_no_words(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    await ana.says("/menu")
    await ana.says("One moment")
    stage.forgets_what_was_shown()
    assert (await ana.says("yes")).endswith("Your words: One moment")
    await ana.presses("Do not send")
    await ana.forges("routine:new")
    await sam.says("Are you there?")
    stage.forgets_what_was_shown()
    assert first_line(await ana.says("walk every day")) == WHOM
    assert "walk" in await ana.presses("Answer the question")
    await stage.passes(10)
    await ana.forges("routine:new")
    stage.forgets_what_was_shown()
    assert first_line(await ana.says("walk every day")) != WHOM, "nobody has written since"


async def test_what_chooses_never_waits_with_the_words_whatever_was_shown_since(stage: Stage) -> None:
    """Help lines, or nothing for more than an hour."""
    sam, *_ = await several(stage)
    said = ("yes", "Owl", "for Heron", "do not send", "Envoyer à Owl")
    for each, since in [*((each, since) for each in said for since in ("/crisis", "")), ("2", "")]:
        await (sam.says(since) if since else stage.passes(4000))
        await sam.says(each)
        assert "Your words: good evening · which of you?\n" in sam.reads, (each, since)
        assert first_line(sam.reads) == WHOM
    assert await waits(stage) == 1


@pytest.mark.parametrize("command", ["/newmeeting tomorrow 14:00 Tea", "/menu", "/peer"])
async def test_the_end_of_a_long_command_is_no_words_by_themselves(stage: Stage, command: str) -> None:
    ana, sam, _ = await talking(stage)
    await ana.says("Good evening")
    await ana.says(f"{command} {'a word ' * 700}")
    assert first_line(ana.reads).startswith("This was the end of a message that is too long.")
    assert await waits(stage) == 0
    assert not sam.heard("a word")


@for_each("where", ["talk", "question", "nowhere"])
async def test_the_end_of_a_long_cry_pushes_the_help_lines_nowhere(
    tmp_path_factory: pytest.TempPathFactory, where: str
) -> None:
    async with open_stage(tmp_path_factory.mktemp("long")) as stage:
        ana, sam, _ = await talking(stage)
        if where != "talk":
            await ana.forges("settings:name" if where == "question" else "menu")
        await ana.says("I want to die. " + "Many words. " * 700)
        assert "findahelpline.com" in ana.reads
        await stage.passes(10)
        assert not sam.heard("Many words")


async def test_words_after_a_command_that_takes_none_went_to_nobody_and_that_is_said(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    await ana.says("Good evening")
    assert first_line(await ana.says("/menu see you on Friday")).startswith(
        "What you wrote after /menu went to nobody."
    )
    assert first_line(spaced(ana.chat[-2].text)) == "Hello Heron."
    assert not sam.heard("Friday")
    await ana.says("/language please")
    assert "Votre langue : Français" in spaced(await ana.says("français")), "its buttons are still meant"
    await ana.presses("English")
    before = len(ana.heard("went to nobody"))
    for taken in ("/menu", "/routine walk every day at 10:00", "/crisis now", "/help I want to die"):
        await ana.says(taken)
    assert len(ana.heard("went to nobody")) == before


async def test_a_voice_or_a_picture_may_be_for_who_has_written_since_the_question(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    await ana.forges("settings:name")
    await sam.says("Are you there?")
    stage.play.world.send_file(ana.person, b"x", "it.ogg", kind="voice")
    await stage.settle()
    assert first_line(ana.reads) == "Send this voice message to Tern?"
    assert (await asked(stage) or ("",))[0] == "aside:people.name"


async def test_words_that_wait_for_a_yes_are_joined_by_the_next_and_by_no_unknown_command(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    await ana.says("My number is 06 12 34 56 78")
    await ana.says("I mean tomorrow")
    assert "Your words: My number is 06 12 34 56 78 · I mean tomorrow" in ana.reads
    assert await ana.says("/mettings") == "I do not know this command. Here is what I can do: /help"
    await ana.presses("Send to Tern")
    await ana.presses("Send anyway")
    assert sam.heard("06 12 34 56 78\nI mean tomorrow")
    await ana.says("menu")
    await ana.says("not the menu")
    assert "Your words: not the menu" in ana.reads, "a word that was for the bot gives way"


async def test_the_menu_is_for_the_bot_once_a_talk_is_over_or_long_ago(stage: Stage) -> None:
    ana, sam, contact = await talking(stage)
    await ana.says("Good evening")
    await stage.passes(7 * 3600)
    assert first_line(await ana.says("menu")) == "Hello Heron."
    await ana.forges(f"contact:write:{contact}")
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert first_line(await ana.says("Menu!")) == "Hello Heron."


async def test_what_stands_on_a_message_of_another_is_asked_about_with_both_names(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    bob = await stage.member("Bob", "Wren")
    await opened(bob, ana)
    await ana.says("/menu")
    await sam.says("Good evening")
    await ana.presses("Reply")
    await ana.says("And you?")
    await bob.says("Hello?")
    assert first_line(await ana.says("Reply")) == WHOM
    assert {"Send to ◆ Tern", "Send to ● Wren"} <= set(ana.buttons)


async def test_a_name_on_another_page_of_the_question_is_understood(stage: Stage) -> None:
    ana, *_ = await talking(stage)
    group = await make_group(await coordinator_of(stage))
    me = await person_of(ana)
    for name in ("Bob", "Cyd", "Dan"):
        other = await person_of(await stage.member(name, f"{name}in"))
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await contacts.begin_in_group(tx, group, (me, me.name), (other, other.name))
    for name in ("Bobin", "Cydin", "Danin", "Tern"):
        await ana.does("/menu", "Hello")
        assert (await ana.says(name)).startswith(f"Sent to {name}.")


async def test_words_of_which_nothing_is_seen_reach_nobody_and_that_is_said(stage: Stage) -> None:
    ana, sam, _ = await talking(stage)
    for words in ("\u200b", "\u2060 \u00ad", "\u3164", "\u2800", "\u202e\u202c", "\u034f"):
        assert first_line(await ana.says(words)).startswith("Nothing can be seen in what you wrote."), ascii(words)
    assert not sam.heard("Heron writes to you")
    for words in ("🕊", "👍🏽", "…", "好"):
        await ana.says(words)
        assert sam.heard(words)


async def test_of_files_that_were_sent_together_none_is_read_and_that_is_said_once(stage: Stage) -> None:
    chief, _ = await begins(stage)
    before = len(chief.chat)
    stage.play.world.send_album(chief.person, [(f"{n}.ics", b"x") for n in range(4)], kind="document")
    await stage.settle()
    assert first_line(chief.reads) == "I can read one file at a time. Please send one alone."
    assert len(chief.chat) == before + 5


@pytest.mark.parametrize("name", ["dates.csv", "dates.ics", "mine.sdjwt"])
async def test_nothing_is_told_of_a_file_below_whose_words_the_help_lines_stand(stage: Stage, name: str) -> None:
    chief, group = await begins(stage)
    if name != "dates.csv":
        await chief.says("/menu")
    stage.play.world.send_file(chief.person, b"date;start;title\n2026-12-10;14:00;Tea\n", name, caption="I want to die")
    await stage.settle()
    assert "findahelpline.com" in chief.reads
    assert await asked(stage) in (None, ("aside:import.file", {"group": group}))
