"""A typed answer where buttons are shown is understood, or the question comes again; never a beginning anew (TALK-02)."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.domain.letters import Letter
from bot.texts import catalogue
from handlers import ANSWERS, PRESSES, SCREENS
from handlers.core.keyboards import Button, Screen
from handlers.core.presses import FINAL
from handlers.core.questions import STALE_SECONDS
from handlers.core.typed import KEPT_MOST, Typed
from playground.server import Playground
from tests.group_steps import join, make_group, schedule
from tests.open_questions import OPENED, House, asked, house_of, stored
from tests.peers_stage import ask, coordinator_of, helper, opened, starting
from tests.stage import NOON, TOKEN, Actor, Stage, StageClock, first_line, open_stage

DAY = 86400
Comes = Callable[[Stage], Awaitable[Actor]]
MEANT = "Is this the button you mean?"


async def newcomer(stage: Stage) -> Actor:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    return ana


async def reading_all(stage: Stage) -> Actor:
    ana = await newcomer(stage)
    await ana.presses("start:full")
    return ana


async def naming(stage: Stage) -> Actor:
    ana = await newcomer(stage)
    await ana.presses("start:yes")
    await ana.says("Heron")
    return ana


async def charter(stage: Stage) -> Actor:
    group = await make_group(await coordinator_of(stage))
    ana = await stage.member("Ana", "Heron")
    await ana.forges(f"group:join:{group}")
    return ana


async def meeting(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron", reminders=False)
    group = await make_group(chief)
    await join(ana, group)
    await ana.forges(f"meeting:{await schedule(chief, group, NOON + 2 * DAY)}")
    return ana


async def coming(stage: Stage) -> Actor:
    ana = await meeting(stage)
    await ana.says("I'm coming")
    return ana


async def agreeing(stage: Stage) -> Actor:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/forgetme")
    return ana


async def offered(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener


async def found(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    await listener.presses(starting(listener, "offer:yes"))
    return seeker


async def reminder(stage: Stage) -> Actor:
    ana = await coming(stage)
    await ana.presses("Yes, remind me")
    await stage.passes(DAY)
    return ana


def of_house(step: str, *words: str) -> Comes:
    async def go(stage: Stage) -> Actor:
        house = await house_of(stage)
        await OPENED[step](house)
        for each in words:
            await house.chief.says(each)
        return house.chief

    return go


# A screen where a choice waits, what is typed there, and the button that this means.
TYPED: list[tuple[str, Comes, tuple[str, ...], str]] = [
    ("welcome", newcomer, ("yes I agree", "oui", "1", "J'accepte, j'ai 18 ans ou plus", "OK!"), "I agree, I'm 18 or over"),
    ("another language", newcomer, ("francais", "Français."), "Français"),
    ("the whole notice", reading_all, ("d'accord",), "I agree, I'm 18 or over"),
    ("a name", naming, ("yes", "Oui, garder", "ok 👍"), "Yes, keep it"),
    ("another name", naming, ("no", "change it"), "Change it"),
    ("a charter", charter, ("yes", "agree and join", "Accepter et entrer"), "Agree and join"),
    ("a meeting", meeting, ("yes", "im coming", "Je viens !"), "I'm coming"),
    ("no meeting", meeting, ("non", "i'm not coming"), "I'm not coming"),
    ("reminders", coming, ("oui", "yes please", "yes remind me"), "Yes, remind me"),
    ("a group", of_house("newmeeting.group"), ("riverside", "2"), "Riverside"),
    ("a plan", of_house("newmeeting.check"), ("yes", "that's right", "c'est bien cela"), "Yes, that's right"),
    ("a language", of_house("newgroup.language"), ("ENGLISH", "english."), "English"),
    ("a way in", of_house("newgroup.joining"), ("let people in freely", "1"), "Let people in freely"),
    ("a new group", of_house("newgroup.sure"), ("yes", "create the group"), "Create the group"),
    ("a setting", of_house("groups.set.joining"), ("ask for a yes",), "Ask for a yes"),
    ("a change", of_house("meetings.value", "Tea"), ("oui", "Yes, change it"), "Yes, change it"),
]  # fmt: skip
# The same where a press cannot be taken back, or where the message came by itself: it is asked first.
ASKED: list[tuple[str, Comes, tuple[str, ...], str]] = [
    ("erasing", agreeing, ("yes", "Yes, erase everything"), "Yes, erase everything"),
    ("cancelling", of_house("meetings.reason"), ("yes", "oui annuler"), "Yes, cancel it"),
    ("an announcement", of_house("announcements.words", "Tea on Friday."), ("send now", "oui"), "Send now"),
    ("an offer", offered, ("yes", "Accepter"), "Accept"),
    ("somebody found", found, ("yes", "yes, start"), "Yes, start"),
    ("a reminder", reminder, ("I can't come",), "I can't come"),
]


def each(rows: list[tuple[str, Comes, tuple[str, ...], str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("comes", "said", "button"), [row[1:] for row in rows], ids=[row[0] for row in rows])


def all_mean(actor: Actor, said: tuple[str, ...], button: str) -> None:
    """All these words mean this button of the newest message."""
    typed, now = actor.stage.program.dispatcher.typed, int(actor.stage.clock.at)
    letter = typed.newest(actor.id, now)
    assert letter is not None
    for words in said:
        choice = typed.meant(words, letter, numbers=True)
        assert choice is not None, words
        assert choice.words[0] == button, words


@each(TYPED)
async def test_typed_words_do_what_the_button_does_that_they_mean(
    stage: Stage, tmp_path: Path, comes: Comes, said: tuple[str, ...], button: str
) -> None:
    actor = await comes(stage)
    all_mean(actor, said, button)
    async with open_stage(tmp_path / "twin") as twin:
        other = await comes(twin)
        assert first_line(await actor.says(said[0])) == first_line(await other.presses(button))
        assert await kept(stage) == await kept(twin)
    assert not actor.heard(MEANT)


async def kept(stage: Stage) -> dict[str, int]:
    """How much the database holds of what."""
    return {name: len(rows) for name, rows in (await stored(stage)).items()}


@each(ASKED)
async def test_what_cannot_be_taken_back_is_asked_first_and_a_second_yes_does_it(
    stage: Stage, tmp_path: Path, comes: Comes, said: tuple[str, ...], button: str
) -> None:
    actor = await comes(stage)
    all_mean(actor, said, button)
    before = await kept(stage)
    assert first_line(await actor.says(said[0])) == MEANT
    assert actor.buttons[0] == button
    assert await kept(stage) == before
    async with open_stage(tmp_path / "twin") as twin:
        other = await comes(twin)
        await other.presses(button)
        await actor.says("oui")
        assert await kept(stage) == await kept(twin)
        assert first_line(actor.reads) == first_line(other.reads)


def test_what_cannot_be_taken_back_is_a_button() -> None:
    assert PRESSES.keys() >= FINAL


@pytest.mark.parametrize("step", OPENED)
async def test_each_question_is_left_by_the_word_back_and_not_answered_with_it(house: House, step: str) -> None:
    await OPENED[step](house)
    before = await stored(house.stage)
    await house.chief.says("BACK!" if "Back" in house.chief.buttons else "cancel")
    after = await asked(house.stage)
    assert after is None or after[0] != step
    assert await stored(house.stage) == before


@pytest.mark.parametrize("step", [step for step, question in ANSWERS.items() if question.answered is None])
async def test_each_question_that_only_a_button_answers_comes_again_when_none_is_meant(house: House, step: str) -> None:
    await OPENED[step](house)
    question = house.chief.reads
    assert await house.chief.says("hm, what was that?") == question


async def test_a_name_that_is_proposed_and_typed_is_read_back(stage: Stage) -> None:
    ana = await newcomer(stage)
    await ana.presses("start:yes")
    name = ana.buttons[0]
    assert first_line(await ana.says(name)) == "Is this right?"
    assert name in ana.reads


@pytest.mark.parametrize("comes", [newcomer, reading_all])
async def test_the_first_steps_come_again_when_no_button_is_meant(stage: Stage, comes: Comes) -> None:
    ana = await comes(stage)
    question = ana.reads
    assert await ana.says("hello, who are you?") == question
    assert await stage.rows("SELECT id FROM person") == []


async def test_a_visitor_who_types_keeps_the_language_and_the_way_they_had_come_by(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    group = await make_group(chief)
    ana = await stage.newcomer("Ana")
    await ana.says(f"/start g_{group}")
    await ana.presses("Français")
    assert first_line(await ana.says("bonjour ?")) == "Bienvenue dans Entraide."
    await ana.says("oui")
    assert first_line(await ana.keeps("Mésange")) == "Un groupe à découvrir."


async def test_a_word_that_answers_a_talk_is_not_taken_for_a_button_of_an_older_screen(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    for words in ("yes", "ok", "1", "no"):
        before = len(listener.chat)
        await seeker.says(words)
        assert len(listener.chat) == before + 1, words


async def test_the_words_of_a_button_are_asked_about_before_they_go_to_the_other(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says("Good evening")
    await seeker.says("/meetings")
    before = len(listener.chat)
    assert first_line(await seeker.says(seeker.buttons[0])) == "Is this word for Owl?"
    assert len(listener.chat) == before


async def test_a_question_that_waited_too_long_is_asked_again_whatever_is_typed(house: House) -> None:
    await OPENED["newgroup.sure"](house)
    question, before = house.chief.reads, await stored(house.stage)
    await house.stage.passes(3601)
    assert await house.chief.says("yes") == question
    assert await stored(house.stage) == before


async def test_after_a_restart_the_question_comes_again_and_then_a_yes_is_understood(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        house = await house_of(stage)
        await OPENED["newgroup.sure"](house)
        question = house.chief.reads
    async with open_stage(tmp_path, clock, play) as stage:
        chief = Actor(stage, house.chief.person)
        assert await chief.says("yes") == question
        assert first_line(await chief.says("yes")) == "The group is created."
    await play.stop()


def test_what_was_shown_is_forgotten_after_an_hour_and_of_many_chats_only_the_last_are_known() -> None:
    typed = Typed(catalogue(), SCREENS)

    def shows(chat_id: int, at: int) -> None:
        letter = Letter(str(chat_id), chat_id, "reply", "claimed", {}, "en", "Europe/Paris", due_at=at)
        typed.note(letter, Screen("", [[Button("Back", "menu")]]))

    for chat_id in range(1, KEPT_MOST + 11):
        shows(chat_id, NOON)
    assert typed.newest(10, NOON) is None
    assert typed.newest(11, NOON) is not None
    assert typed.newest(11, NOON + STALE_SECONDS + 1) is None
    shows(1, NOON + STALE_SECONDS + 1)
    assert len(typed) == 1


def test_telegram_still_shows_no_placeholder_beside_buttons() -> None:
    """When this fails, questions that are typed can have one: see the decision about it."""
    api = json.loads((Path(__file__).parents[1] / "playground" / "bot-api-10.0.json").read_text("utf-8"))
    types = api["types"]
    having = {name for name, each in types.items() if "input_field_placeholder" in each.get("fields", {})}
    assert having == {"ForceReply", "ReplyKeyboardMarkup"}
    assert api["methods"]["editMessageText"]["params"]["reply_markup"]["types"] == ["InlineKeyboardMarkup"]
