"""An open question takes only its answer, whichever question it is: all of `ANSWERS`, and those that come (TALK-02)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from handlers import ANSWERS
from handlers.questions import STALE_SECONDS
from tests.group_steps import make_group, schedule
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage, first_line

DAY = 86400
WHEN = "2026-12-03 14:00"


@dataclass
class House:
    """Somebody who may do everything, in two groups, with a meeting."""

    stage: Stage
    chief: Actor
    group: str
    meeting: str
    offer: str


Open = Callable[[House], Awaitable[object]]


def forges(*presses: str) -> Open:
    """Presses these buttons, one after the other; {group}, {meeting} and {offer} are the house's."""

    async def go(house: House) -> None:
        for press in presses:
            await house.chief.forges(press.format(group=house.group, meeting=house.meeting, offer=house.offer))

    return go


def then(first: Open, *words: str) -> Open:
    """Writes these, one after the other; what begins with a colon is pressed instead."""

    async def go(house: House) -> None:
        await first(house)
        for each in words:
            await (house.chief.presses(each[1:]) if each.startswith(":") else house.chief.says(each))

    return go


async def nothing(house: House) -> None:
    pass


planning = then(nothing, "/newmeeting", ":Riverside")
making = then(nothing, "/newgroup")
making_town = then(making, "The Elms")
making_language = then(making_town, "Lyon")
making_zone = then(making_language, ":English")
making_joining = then(making_zone, "Europe/Paris")
making_charter = then(making_joining, ":Let people in freely")

# How people come to each question.
OPENED: dict[str, Open] = {
    "people.name": forges("settings:name"),
    "people.quiet": forges("settings:quiet"),
    "people.zone": forges("settings:zone"),
    "groups.name": forges("group:name:{group}"),
    "groups.find": forges("groups:find"),
    "members.find": forges("members:find:{group}"),
    "groups.set": forges("group:set:{group}:name"),
    "groups.charter": forges("group:write:{group}"),
    "meetings.value": forges("meeting:set:{meeting}:title"),
    "meetings.reason": forges("meeting:cancel:{meeting}"),
    "newmeeting.group": then(nothing, "/newmeeting"),
    "newmeeting.when": planning,
    "newmeeting.hour": then(planning, "2026-12-03"),
    "newmeeting.title": then(planning, WHEN),
    "newmeeting.place": then(planning, WHEN, "Tea"),
    "newmeeting.minutes": then(planning, WHEN, "Tea", ":Skip this"),
    "newmeeting.note": then(planning, WHEN, "Tea", ":Skip this", ":1 h"),
    "newmeeting.check": then(planning, WHEN, "Tea", ":Skip this", ":1 h", ":Skip this"),
    "newgroup.name": making,
    "newgroup.town": making_town,
    "newgroup.language": making_language,
    "newgroup.zone": making_zone,
    "newgroup.joining": making_joining,
    "newgroup.charter": making_charter,
    "newgroup.sure": then(making_charter, "We listen to each other."),
    "announcements.group": then(nothing, "/announce"),
    "inquiries.words": forges("inquiry:ask:offer:{offer}"),
    "announcements.words": forges("announce:to:{group}"),
}


@pytest.fixture
async def house(stage: Stage) -> House:
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Riverside")
    await make_group(chief, "Hillside")
    for each in await stage.rows("SELECT id FROM groups"):
        await chief.forges(f"group:yes:{each['id']}:1")
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [offer] = await stage.rows("SELECT person_id FROM helper")
    return House(stage, chief, group, await schedule(chief, group, NOON + 9 * DAY), offer["person_id"])


async def stored(stage: Stage) -> dict[str, list[str]]:
    """Everything the database holds but what is on its way or waits for its writer, and who spoke when."""
    tables = await stage.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    passing = ("dialog", "letter", "seen_update", "posted", "unsent")
    kept: dict[str, list[str]] = {}
    for name in sorted(str(row["name"]) for row in tables if row["name"] not in passing):
        rows = await stage.rows(f"SELECT * FROM {name}")
        kept[name] = sorted(str({k: v for k, v in row.items() if k != "spoke_at"}) for row in rows)
    return kept


async def asked(stage: Stage) -> tuple[str, dict[str, Any]] | None:
    """The step that is open, as the database holds it, and what was said so far."""
    rows = await stage.rows("SELECT step, answers FROM dialog")
    if not rows:
        return None
    answers = stage.program.database.seal.open(rows[0]["answers"], "dialog.answers")
    return rows[0]["step"], msgspec.json.decode(answers)


def test_it_is_known_how_people_come_to_each_question() -> None:
    assert OPENED.keys() == ANSWERS.keys()


@pytest.mark.parametrize("step", OPENED)
class TestEachQuestion:
    async def test_opens(self, house: House, step: str) -> None:
        await OPENED[step](house)
        found = await asked(house.stage)
        assert found is not None
        assert found[0] == step

    async def test_a_command_or_a_button_of_another_screen_ends_it(self, house: House, step: str) -> None:
        for way in ("/meetings", "/menu", "/help", "/peer", "/privacy", "meetings", "menu", "peer", "groups:mine"):
            await OPENED[step](house)
            before = await stored(house.stage)
            await (house.chief.says(way) if way.startswith("/") else house.chief.forges(way))
            assert await asked(house.stage) is None, way
            await house.chief.says("Hi again")
            assert await stored(house.stage) == before, way

    async def test_words_that_call_for_help_are_no_answer_and_bring_the_lines_last(
        self, house: House, step: str
    ) -> None:
        for words in ("I want to die", "je veux mourir"):
            await OPENED[step](house)
            before, open_before = await stored(house.stage), await asked(house.stage)
            assert open_before is not None
            await house.chief.says(words)
            assert "findahelpline.com" in house.chief.reads
            assert await stored(house.stage) == before
            assert await asked(house.stage) == ("aside:" + step, open_before[1])

    async def test_it_is_asked_again_after_help_lines_and_only_then_answered(self, house: House, step: str) -> None:
        await OPENED[step](house)
        question, open_before = house.chief.reads, await asked(house.stage)
        await house.chief.says("/crisis")
        assert await house.chief.says("Hi again") == question
        assert await asked(house.stage) == open_before

    async def test_words_that_come_much_later_are_no_answer_it_is_asked_again(self, house: House, step: str) -> None:
        await OPENED[step](house)
        question, open_before, before = house.chief.reads, await asked(house.stage), await stored(house.stage)
        await house.stage.passes(STALE_SECONDS + 1)
        assert await house.chief.says("Hi again") == question
        assert await asked(house.stage) == open_before
        assert await stored(house.stage) == before

    async def test_cancel_ends_it_and_says_so(self, house: House, step: str) -> None:
        await OPENED[step](house)
        await house.chief.says("/cancel")
        assert await asked(house.stage) is None


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


@pytest.mark.parametrize("words", ["yes I agree", "oui", "1", "hello"])
async def test_a_visitor_who_types_where_buttons_are_is_shown_them_again(stage: Stage, words: str) -> None:
    ana = await stage.newcomer("Ana")
    first = await ana.says("/start")
    assert await ana.says(words) == first


async def test_the_lines_come_alone_to_a_visitor_who_cries_for_help(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("I want to die")
    assert ["findahelpline.com" in (m.text or "") for m in ana.chat if m.from_bot] == [True]


@pytest.mark.parametrize(
    "words", ["/help I want to die", "/peer I want to die", "/start I want to die", "/menu je veux mourir", "/je veux mourir",
              "/!\\ I want to die"]
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
