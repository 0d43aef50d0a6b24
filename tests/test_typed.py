"""A typed answer where buttons are shown is understood, or the question comes again; never a beginning anew (TALK-02)."""

import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.domain.typed import normal
from bot.texts import Voice, catalogue
from bot.wire.incoming import ASIDE
from handlers import ANSWERS, PRESSES, SCREENS
from handlers.core.keyboards import Button, Screen, whole
from handlers.core.phrases import answers
from handlers.core.presses import FINAL
from handlers.core.questions import STALE_SECONDS
from handlers.core.typed import KEPT_MOST, Typed
from playground.server import Playground
from tests.group_steps import join, make_group, schedule
from tests.open_questions import OPENED, House, asked, house_of, stored
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import NOON, TOKEN, Actor, Stage, StageClock, first_line, open_stage
from tests.test_inquiries import asks, reported

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
    await listener.presses(listener.starting("offer:yes"))
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


# Screens where a choice waits; the first button is what most people are there for.
SCENES: dict[str, Comes] = {
    "the welcome": newcomer, "the whole notice": reading_all, "a name": naming, "a charter": charter, "a meeting": meeting,
    "reminders": coming, "erasing": agreeing, "an offer": offered, "somebody found": found, "a reminder": reminder,
    "a change": of_house("meetings.value", "Tea"), "cancelling": of_house("meetings.reason"),
    "an announcement": of_house("announcements.words", "Tea on Friday."),
    **{step: of_house(step) for step, question in ANSWERS.items() if question.answered is None},
}  # fmt: skip
SAID = {"yes": answers(catalogue()).yes, "no": answers(catalogue()).no}


@dataclass(frozen=True)
class Below:
    """A button of the newest message: its data, its words in every language, and whether it says yes or no in other words."""

    data: str
    words: list[str]
    means: str

    def says(self, way: str) -> bool:
        begins = tuple(f"{each} " for each in SAID[way])
        return self.means == way or any(f"{normal(words)} ".startswith(begins) for words in self.words)


def newest(actor: Actor) -> Letter:
    letter = actor.stage.program.dispatcher.typed.newest(actor.id, int(actor.stage.clock.at))
    assert letter is not None
    return letter


def below(actor: Actor) -> list[Below]:
    """What stands below the newest message, as its reader and readers of other languages see it."""
    letter, texts = newest(actor), catalogue()
    voices = [Voice(texts, language, letter.zone, letter.plain, letter.due_at) for language in LANGUAGES]
    read = [[each for row in whole(SCREENS[letter.screen](v, letter.facts).rows) for each in row] for v in voices]
    there = [each for row in actor.last.buttons for each in row]
    read = [reading for reading in read if len(reading) == len(there)]
    found = []
    for n, each in enumerate(there):
        key = f"{read[0][n].key}.means" if read else ""
        means = str(texts.say("en", key)) if texts.has("en", key) else ""
        does = bare(each.callback_data)
        same = [b for reading in read for b in reading if bare(b.data) == does or (b.back and b is reading[n])]
        found.append(Below(does, [each.text, *(str(b.words) for b in same)], means))
    return [each for each in found if each.data]


def bare(data: str | None) -> str:
    """What a button does, wherever its screen was opened from."""
    return (data or "").partition("<")[0].removeprefix(ASIDE)


@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene not in OPENED])
async def test_each_button_is_meant_by_its_words_its_place_and_any_yes_or_no_that_it_alone_says(
    stage: Stage, scene: str
) -> None:
    each_is_meant(await SCENES[scene](stage))


def each_is_meant(actor: Actor) -> None:
    buttons = below(actor)
    known = Counter(each for button in buttons for each in {normal(words) for words in button.words})
    for n, button in enumerate(buttons, 1):
        alone = [words for words in button.words if known[normal(words)] == 1]
        all_mean(actor, button, [str(n), *alone, *(f" {words.upper()} !" for words in alone)])
    for way, said in SAID.items():
        meant = [button for button in buttons if button.says(way)]
        if len(meant) == 1:
            all_mean(actor, meant[0], said)


def all_mean(actor: Actor, button: Below, said: Iterable[str]) -> None:
    letter, typed = newest(actor), actor.stage.program.dispatcher.typed
    for words in said:
        choice = typed.meant(words, letter, numbers=True)
        assert choice is not None, words
        assert choice.data.partition("<")[0].removeprefix(ASIDE) == button.data, words


@pytest.mark.parametrize("scene", ["the welcome", "a charter", "a meeting", "erasing", "an offer", "newgroup.sure"])
async def test_there_are_screens_where_a_yes_is_understood(stage: Stage, scene: str) -> None:
    assert len([each for each in below(await SCENES[scene](stage)) if each.says("yes")]) == 1


@pytest.mark.parametrize("scene", SCENES)
async def test_typed_words_do_what_their_button_does_and_what_cannot_be_taken_back_is_asked_first(
    stage: Stage, tmp_path: Path, scene: str
) -> None:
    actor = await SCENES[scene](stage)
    first, said = actor.buttons[0], below(actor)[0].words[-1]
    typed, letter, before = actor.stage.program.dispatcher.typed, newest(actor), await kept(stage)
    choice = typed.meant(said, letter, numbers=False)
    assert choice is not None
    leads = way_back(actor)
    read = first_line(await actor.says(said))
    if typed.asks_back(letter, choice, said):
        assert (read, actor.buttons[0], await kept(stage)) == (MEANT, first, before)
        assert way_back(actor) == (leads if letter.kind == "reply" and leads else "menu")
        read = first_line(await actor.says("oui"))
    async with open_stage(tmp_path / "twin") as twin:
        other = await SCENES[scene](twin)
        assert read == first_line(await other.presses(first))
        assert await kept(stage) == await kept(twin)


def way_back(actor: Actor) -> str:
    """Where "Back" of the last message leads; empty when it has none."""
    [*back] = [each.callback_data for row in actor.last.buttons for each in row if each.text == "Back"]
    return str(back[0]) if back else ""


async def kept(stage: Stage) -> dict[str, int]:
    """How much the database holds of what."""
    return {name: len(rows) for name, rows in (await stored(stage)).items()}


NOT_MEANT = "I did not understand. Please press a button."


def test_what_cannot_be_taken_back_is_a_button() -> None:
    assert PRESSES.keys() >= FINAL


@pytest.mark.parametrize("step", OPENED)
async def test_each_button_of_an_open_question_is_meant_too_and_the_word_back_leaves_it_unanswered(
    house: House, step: str
) -> None:
    await OPENED[step](house)
    each_is_meant(house.chief)
    before = await stored(house.stage)
    await house.chief.says("BACK!" if "Back" in house.chief.buttons else "cancel")
    after = await asked(house.stage)
    assert after is None or after[0] != step
    assert await stored(house.stage) == before


@pytest.mark.parametrize("step", [step for step, question in ANSWERS.items() if question.answered is None])
async def test_each_question_that_only_a_button_answers_says_so_and_comes_again_when_none_is_meant(
    house: House, step: str
) -> None:
    await OPENED[step](house)
    question = house.chief.reads
    assert await house.chief.says("hm, what was that?") == f"{NOT_MEANT}\n\n{question}"


@pytest.mark.parametrize("way", ["group:leave", "forgetme", "a yes that is asked about"])
async def test_a_no_where_only_a_yes_has_a_button_leads_back(stage: Stage, way: str) -> None:
    group = await make_group(await coordinator_of(stage))
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    before = await stored(stage)
    await (ana.forges(f"group:leave:{group}") if way == "group:leave" else ana.says("/forgetme"))
    if way == "a yes that is asked about":
        assert first_line(await ana.says("oui")) == MEANT
    back = await ana.says("non merci")
    assert await stored(stage) == before
    assert first_line(back) in {"Your choices in this group.", "Your data, in short.", "Hello Heron."}
    assert await stage.rows("SELECT token FROM unsent") == []


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
    before = len(listener.chat)
    assert first_line(await seeker.says("Pause, stop, report")) == "Is this word for Owl?"
    assert await seeker.says("no") == "Nothing was sent. Your words are not kept."  # this has no such button
    assert first_line(await seeker.says("numéros utiles")) == "Is this word for Owl?"
    assert len(listener.chat) == before


async def test_the_button_whose_words_may_be_for_the_other_is_one_tap_away(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says("I want to die")
    assert first_line(await seeker.says("Ireland")) == "Is this word for Owl?"
    assert seeker.buttons[:3] == ["Send to Owl", "Ireland", "Do not send"]
    assert first_line(await seeker.presses("Ireland")) == "Some useful numbers: Ireland."
    assert not listener.heard("Ireland")


async def test_back_below_what_came_by_itself_is_the_home_screen_at_once_and_the_question_stays(stage: Stage) -> None:
    ana = await SCENES["an offer"](stage)
    offer = ana.last
    assert first_line(await ana.says("back")).startswith("Hello ")
    assert offer.buttons
    assert "Answer the request" in ana.buttons


@pytest.mark.parametrize("words", ["yes", "no", "ok", "oui"])
async def test_a_yes_or_a_no_alone_that_answers_nothing_opens_the_home_screen_and_waits_for_nobody(
    stage: Stage, words: str
) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/groups")
    assert first_line(await ana.says(words)) == "Hello Heron."
    assert await stage.rows("SELECT person_id FROM unsent") == []


async def test_a_yes_alone_to_the_coordination_is_offered_to_it(stage: Stage) -> None:
    sam, _ana, chief, report = await reported(stage)
    [contact] = await stage.rows("SELECT id FROM contact")
    await sam.forges(f"contact:block:{contact['id']}")
    await asks(chief, f"inquiry:ask:maker:{report}", "Was it on Tuesday?")
    await sam.says("yes")
    assert "Answer the coordination" in sam.buttons


@pytest.mark.parametrize(
    ("opens", "words", "then"),
    [
        ("forgetme", "no", "Your data, in short."),
        ("contact:more:{}", "take a break", "A break from Owl: how long?"),
        ("contact:more:{}", "2", "A break from Owl: how long?"),
        ("contact:report:{}", "back", "Your conversation with Owl."),
    ],
)
async def test_words_of_a_button_on_a_screen_opened_in_a_talk_press_it(
    stage: Stage, opens: str, words: str, then: str
) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.says("Good evening")
    await seeker.forges(opens.format(contact))
    before = len(listener.chat)
    assert first_line(await seeker.says(words)) == then
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
        assert (await chief.says("yes")).endswith(question)
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
