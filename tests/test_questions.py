"""An open question takes only its answer, whichever question it is: all of `ANSWERS`, and those that come (TALK-02)."""

from collections.abc import Awaitable, Callable

import pytest

from handlers import ANSWERS
from handlers.core.questions import STALE_SECONDS, ReadBack
from tests.group_steps import turns_to_the_end
from tests.open_questions import OPENED, House, Open, as_it_is, asked, stored
from tests.peers_stage import helper, opened
from tests.stage import Actor, Stage, first_line
from tests.walks import for_each

Way = Callable[[House, str], Awaitable[None]]


def test_it_is_known_how_people_come_to_each_question() -> None:
    assert OPENED.keys() == ANSWERS.keys()


# What may come while a question is open.
async def a_command_or_a_button_of_another_screen_ends_it(house: House, step: str) -> None:
    await OPENED[step](house)
    before, open_again = await stored(house.stage), await as_it_is(house.stage)
    for way in ("/meetings", "/menu", "/peer", "/privacy", "meetings", "menu", "peer", "groups:mine"):
        await open_again()
        await (house.chief.says(way) if way.startswith("/") else house.chief.forges(way))
        assert await asked(house.stage) is None, way
        await house.chief.says("Hi again")
        assert await stored(house.stage) == before, way


async def words_that_call_for_help_are_no_answer_and_bring_the_lines_last(house: House, step: str) -> None:
    await OPENED[step](house)
    before, open_before = await stored(house.stage), await asked(house.stage)
    assert open_before is not None
    open_again = await as_it_is(house.stage)
    for words in ("I want to die", "je veux mourir"):
        await open_again()
        await house.chief.says(words)
        assert "findahelpline.com" in house.chief.reads
        assert await stored(house.stage) == before
        left = await asked(house.stage)
        assert left is not None
        assert left[0] == "aside:" + step
        seen = ANSWERS[step].seen
        if (
            isinstance(seen, ReadBack) and seen.passed_on
        ):  # they wait for a yes: whom they are for reads them (CRISIS-04)
            assert left[1].items() >= (open_before[1] | {"said": words}).items()
            assert house.chief.heard(words), "and are shown above the lines"
        else:
            assert left[1] == open_before[1]


async def it_is_asked_again_after_help_lines_and_only_then_answered(house: House, step: str) -> None:
    await OPENED[step](house)
    question, open_before = house.chief.reads, await asked(house.stage)
    await house.chief.says("/crisis")
    assert await house.chief.says("Hi again") == question
    assert await asked(house.stage) == open_before


async def help_sets_it_aside_and_leads_back_to_it(house: House, step: str) -> None:
    await OPENED[step](house)
    question, open_before, before = house.chief.reads, await asked(house.stage), await stored(house.stage)
    assert open_before is not None
    for way in ("/help", "/aide", "help", "help:stop"):  # it is asked again each time, and open then
        await (house.chief.says(way) if way.startswith("/") else house.chief.forges(way))
        assert await asked(house.stage) == ("aside:" + step, open_before[1]), way
        assert await house.chief.says("Hi again") == question, way
        assert await asked(house.stage) == open_before, way
        assert await stored(house.stage) == before, way
    await house.chief.says("/help")
    await turns_to_the_end(house.chief)
    await house.chief.presses("help:stop")
    for _ in range(5):
        if house.chief.reads != question:
            await house.chief.presses("Back")
    assert house.chief.reads == question
    assert await asked(house.stage) == open_before


async def a_word_that_may_be_said_to_the_bot_is_no_answer(house: House, step: str) -> None:
    await OPENED[step](house)
    open_before, before = await asked(house.stage), await stored(house.stage)
    assert open_before is not None
    for word, answer in (("stop", "/cancel"), ("Fin.", "/cancel"), ("Menu", "/menu"), ("accueil", "/menu")):
        assert answer in first_line(await house.chief.says(word)), word
        assert await asked(house.stage) == open_before, word
    for command in ("/mettings", "/menu@another_bot"):
        await house.chief.says(command)
        assert await asked(house.stage) == open_before, command
    for word in ("help", "Aide !"):
        assert first_line(await house.chief.says(word)) == "Here is what you can do here.", word
        assert await asked(house.stage) == ("aside:" + step, open_before[1]), word
        await house.chief.presses("said:again")
    assert await asked(house.stage) == open_before
    assert await stored(house.stage) == before


async def words_that_come_much_later_are_no_answer_it_is_asked_again(house: House, step: str) -> None:
    await OPENED[step](house)
    question, open_before, before = house.chief.reads, await asked(house.stage), await stored(house.stage)
    await house.stage.passes(STALE_SECONDS + 1)
    assert await house.chief.says("Hi again") == question
    assert await asked(house.stage) == open_before
    assert await stored(house.stage) == before


async def what_cannot_be_its_answer_is_refused_above_the_question_whose_buttons_stay(house: House, step: str) -> None:
    """The way on and the way back stay, and what was said so far."""
    await OPENED[step](house)
    question, buttons, open_before = house.chief.reads, shown_buttons(house.chief), await asked(house.stage)
    for send in NO_ANSWERS:
        await send(house)
        if await asked(house.stage) == open_before:
            if house.chief.reads.endswith("or take one of these:"):  # other names are proposed
                assert back_of(house.chief) in buttons
                continue
            if house.chief.reads != question:  # one that only a button answers is asked again
                assert house.chief.reads.endswith("\n\n" + question)
            assert shown_buttons(house.chief) == buttons
        else:
            await OPENED[step](house)


async def a_picture_or_a_voice_is_no_answer_and_its_buttons_go_on(house: House, step: str) -> None:
    for own in (False, True):
        await OPENED[step](house)
        question, buttons, open_before = house.chief.reads, shown_buttons(house.chief), await asked(house.stage)
        for kind in ("photo", "voice", "sticker"):
            await house.sends(kind)
            assert house.chief.reads.startswith("I can only read words. Please write your answer"), kind
            assert house.chief.reads.endswith("\n\n" + question), kind
            assert shown_buttons(house.chief) == buttons, kind
            assert await asked(house.stage) == open_before, kind
        button = buttons[0] if own else back_of(house.chief)
        if button:
            await house.chief.presses(button)
            assert "I can only read words" not in house.chief.reads, button
            assert "no longer" not in house.chief.toast + house.chief.reads, button


async def words_of_a_cry_below_a_picture_set_it_aside_and_the_lines_come_last(house: House, step: str) -> None:
    await OPENED[step](house)
    question, open_before = house.chief.reads, await asked(house.stage)
    assert open_before is not None
    await house.sends("photo", caption="I want to die")
    assert "findahelpline.com" in house.chief.reads
    assert await asked(house.stage) == ("aside:" + step, open_before[1])
    assert await house.chief.says("hello?") == question


async def cancel_ends_it_and_says_so(house: House, step: str) -> None:
    await OPENED[step](house)
    await house.chief.says("/cancel")
    assert await asked(house.stage) is None


WAYS = [
    a_command_or_a_button_of_another_screen_ends_it,
    words_that_call_for_help_are_no_answer_and_bring_the_lines_last,
    it_is_asked_again_after_help_lines_and_only_then_answered,
    help_sets_it_aside_and_leads_back_to_it,
    a_word_that_may_be_said_to_the_bot_is_no_answer,
    words_of_a_cry_below_a_picture_set_it_aside_and_the_lines_come_last,
    cancel_ends_it_and_says_so,
    words_that_come_much_later_are_no_answer_it_is_asked_again,
    what_cannot_be_its_answer_is_refused_above_the_question_whose_buttons_stay,
    a_picture_or_a_voice_is_no_answer_and_its_buttons_go_on,
]


@pytest.mark.parametrize("step", OPENED)
@for_each("way", WAYS)
async def test_an_open_question_takes_only_its_answer(house: House, step: str, way: Way) -> None:
    """In the same house one after the other; the last one presses a button that may end what the question is about."""
    await way(house, step)


async def test_who_has_no_name_yet_is_asked_again_and_a_cry_becomes_no_name(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    question = ana.reads
    await ana.says("I want to die")
    assert "findahelpline.com" in ana.reads
    assert await ana.says("hello?") == question
    await ana.says("/meetings")
    assert await ana.says("Hi again") == question
    assert await stage.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL") == []


async def test_the_lines_come_alone_to_a_visitor_who_cries_for_help(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("I want to die")
    assert ["findahelpline.com" in (m.text or "") for m in ana.chat if m.from_bot] == [True]


@pytest.mark.parametrize(
    "words", ["/help I want to die", "/peer I want to die", "/start I want to die", "/menu je veux mourir", "/je veux mourir",
              "/je_veux_mourir", "/!\\ I want to die"]
)  # fmt: skip
@pytest.mark.parametrize("known", [True, False])
async def test_words_after_a_slash_are_heard_and_the_lines_are_last(stage: Stage, words: str, known: bool) -> None:
    ana = await (stage.member("Ana", "Heron") if known else stage.newcomer("Ana"))
    assert "findahelpline.com" in await ana.says(words)


async def test_words_in_an_edit_a_caption_a_poll_and_a_name_of_a_file_are_heard(stage: Stage) -> None:
    world = stage.play.world
    ana = await stage.member("Ana", "Heron")
    said = world.say(ana.person, "Good evening")
    await stage.settle()
    world.edit(ana.person, said.id, "I want to die")
    await stage.settle()
    assert len(ana.heard("findahelpline.com")) == 1
    world.send_file(ana.person, b"x", "cat.jpg", caption="I want to die", kind="photo")
    await stage.settle()
    assert len(ana.heard("findahelpline.com")) == 2
    world.send_file(ana.person, b"x", "I_want_to_die.txt", kind="document")
    await stage.settle()
    assert len(ana.heard("findahelpline.com")) == 3
    assert "findahelpline.com" in ana.reads

    world.ask(ana.person, "How are you?", ["Fine", "I want to die"])
    await stage.settle()
    assert len(ana.heard("findahelpline.com")) == 4


@pytest.mark.parametrize("word", ["stop", "Menu", "aide", "STOP!", "/mettings", "help"])
async def test_a_word_that_may_be_said_to_the_bot_is_asked_before_it_is_passed_on(stage: Stage, word: str) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says("Good evening")
    assert first_line(await seeker.says(word)) == "Is this word for Owl?"
    before = len(listener.chat)
    await seeker.presses("Send to Owl")
    assert len(listener.chat) == before + 1
    assert word in listener.reads


@pytest.mark.parametrize("words", ["/me hugs you", "/!\\ I cannot come tomorrow", "/ 5 people at home"])
async def test_words_that_begin_with_a_slash_and_are_no_command_are_words(stage: Stage, words: str) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says(words)
    assert listener.heard(words)


@pytest.mark.parametrize("step", [step for step in OPENED if not ANSWERS[step].replies])
async def test_a_reply_that_is_asked_about_leaves_the_open_question_open(house: House, step: str) -> None:
    listener = await helper(house.stage, "Owl", "work")
    await opened(house.chief, listener)
    await listener.says("Good evening")
    theirs = house.chief.last
    await OPENED[step](house)
    question, open_before = house.chief.reads, await asked(house.stage)
    assert open_before is not None
    for press in ("Send anyway", "Do not send"):
        await house.chief.says("Call 06 12 34 56 78", reply_to=theirs.id)
        assert first_line(house.chief.reads) == "Send these words anyway?"
        assert await asked(house.stage) == ("aside:" + step, open_before[1])
        await house.chief.presses(press)
        assert await asked(house.stage) == ("aside:" + step, open_before[1])
        assert await house.chief.says("Hi again") == question
        assert await asked(house.stage) == open_before
    assert len(listener.heard("06 12 34 56 78")) == 1
    await what_may_be_for_who_has_written_since_is_asked_about(house, listener, step)


async def what_may_be_for_who_has_written_since_is_asked_about(house: House, listener: Actor, step: str) -> None:
    """It is no answer before its writer says so, and reaches nobody."""
    open_before, before = await asked(house.stage), await stored(house.stage)
    await listener.says("Are you there?")
    if not house.chief.heard("Are you there?"):
        return  # it waits for the end of their quiet hours
    assert first_line(await house.chief.says("Tuesday noon")) == "Who are these words for?" or (
        first_line(house.chief.reads) == "Send these words to Owl?" and ANSWERS[step].answered is None
    )
    assert not listener.heard("Tuesday noon")
    assert await asked(house.stage) == ("aside:" + step, (open_before or ("", {}))[1])
    after = await stored(house.stage)
    assert {name: rows for name, rows in after.items() if before[name] != rows}.keys() <= {"relayed"}
    if ANSWERS[step].answered is not None:
        await house.chief.presses("Answer the question")
        assert (await asked(house.stage) or ("",))[0] != "aside:" + step, "it was taken, or is asked again with a no"
    else:
        await house.chief.presses("Send to Owl")
        assert listener.heard("Tuesday noon")


async def test_words_that_are_the_answer_after_all_are_read_back_like_any(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.forges("settings:name")
    await listener.says("Good evening")
    await seeker.says("Sparrow")
    assert seeker.buttons[:3] == ["Answer the question", "Send to Owl", "Do not send"]
    await seeker.says("yes")
    assert first_line(seeker.reads) == "Who are these words for?", "it could mean either"
    assert first_line(await seeker.presses("Answer the question")) == "Is this right?"
    assert await stage.rows("SELECT * FROM unsent") == []
    assert "under the name Sparrow" in await seeker.presses("Yes, keep it")
    await seeker.forges("settings:name")
    await listener.says("Are you there?")
    await seeker.says("je veux mourir")
    assert "findahelpline.com" in seeker.reads
    assert "Answer the question" not in seeker.chat[-2].content.get("text", "")
    await seeker.presses("Send to Owl")
    assert listener.heard("je veux mourir")


def back_of(actor: Actor) -> str:
    """What "Back" below the last message does."""
    return next((b.callback_data or "" for row in actor.last.buttons for b in row if b.text == "Back"), "")


def shown_buttons(actor: Actor) -> list[str]:
    """The callback data of the last message."""
    return [button.callback_data or "" for row in actor.last.buttons for button in row]


def wrote(words: str) -> Open:
    async def send(house: House) -> None:
        await house.chief.says(words)

    return send


NO_ANSWERS = [wrote("?!"), wrote("x" * 3900), wrote("2026"), wrote("London calling at noon")]


@pytest.mark.parametrize(
    ("step", "words", "why", "button"),
    [
        ("newgroup.zone", "Atlantis", "I do not know this time zone", "Europe/Paris"),
        ("newmeeting.hour", "perhaps", "I did not understand the time", "14:00"),
        ("newmeeting.minutes", "a while", "I did not understand how long", "1 h 30"),
        ("newmeeting.place", "???", "I found no address and no link", "Skip this"),
        ("groups.set.reminders", "often", "I did not understand", "Use the usual ones"),
        ("announcements.words", "x" * 3900, "That is too long", "See announcements"),
    ],
)
async def test_a_no_to_an_answer_says_why_and_its_buttons_are_those_of_the_question(
    house: House, step: str, words: str, why: str, button: str
) -> None:
    await OPENED[step](house)
    assert first_line(await house.chief.says(words)).startswith(why)
    assert button in house.chief.buttons


@pytest.mark.parametrize("way", ["words", "photo"])
async def test_back_below_a_no_leads_where_the_question_was_opened_from(house: House, way: str) -> None:
    chief = house.chief
    await chief.forges(f"group:write:{house.group}")
    await chief.keeps("We listen. " * 150)
    await chief.forges(f"group:charter:{house.group}:9")  # the last page
    await chief.presses("Change the charter")
    last = back_of(chief)
    assert "Change the charter" in (await chief.presses("Back"), *chief.buttons)
    await chief.presses("Change the charter")
    assert back_of(chief) == last
    await (chief.says("x" * 3900) if way == "words" else house.sends("photo"))
    assert back_of(chief) == last


async def test_a_no_to_other_words_leaves_those_that_wait_for_a_yes(house: House) -> None:
    await OPENED["groups.set.town"](house)
    await house.chief.says("Leeds")
    assert first_line(await house.chief.says("x" * 100)).startswith("That is too long")
    assert "Leeds" in house.chief.reads
    await house.chief.presses("Yes, keep it")
    assert house.chief.heard("Leeds")


async def test_a_question_that_cannot_be_asked_any_more_is_over_and_the_no_stands_alone(house: House) -> None:
    await OPENED["groups.set.town"](house)
    async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
        tx.forget_people()
        await tx.rows("UPDATE person SET coordinator = 0")
    assert "only some people of the group" in await house.chief.says("Leeds")
    assert house.chief.buttons == ["Back", "Help lines"]
    assert await asked(house.stage) is None


async def test_a_no_to_a_reply_is_none_to_the_open_question(house: House) -> None:
    listener = await helper(house.stage, "Owl", "work")
    await opened(house.chief, listener)
    await listener.says("Good evening")
    theirs = house.chief.last
    await OPENED["groups.set.town"](house)
    await house.chief.says("x" * 3900, reply_to=theirs.id)
    assert "town" not in house.chief.reads


async def test_an_edit_of_a_reply_changes_what_the_other_reads_and_answers_no_question(house: House) -> None:
    listener = await helper(house.stage, "Owl", "work")
    await opened(house.chief, listener)
    await listener.says("Good evening")
    theirs = house.chief.last
    await OPENED["groups.set.town"](house)
    world = house.stage.play.world
    said = world.say(house.chief.person, "At five", reply_to=theirs.id)
    await house.stage.settle()
    world.edit(house.chief.person, said.id, "At seven")
    await house.stage.settle()
    assert listener.heard("At seven")
    assert not house.chief.heard("This change is not taken")
