"""Help lines: from every screen, before sign-up, without a database; nobody is refused, nothing is guessed."""

import logging
import re
import sqlite3
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.crisis import Kind
from bot.domain.helplines import WORLD, countries, lines_for
from bot.domain.people import LANGUAGES
from bot.texts import Texts, Voice, catalogue
from bot.wire.incoming import CONTENTS, WRITTEN
from handlers import SCREENS
from handlers.core.paging import SCREEN, height
from handlers.core.phrases import says_a_button
from handlers.help.lines import asked_for, wanted
from handlers.help.lines_screens import NEEDS
from tests.stage import Actor, Stage, first_line, update_of
from tests.test_intake import locked, private_message
from tests.walks import for_each

TEXTS = catalogue()
VOICES = {language: Voice(TEXTS, language, "Europe/Paris") for language in LANGUAGES}
EVERYWHERE = [*countries(), WORLD]
OTHERS = {
    "en": ["Belgium", "Denmark", "Luxembourg", "Switzerland"],
    "fr": ["Danemark", "Irlande", "Royaume-Uni", "États-Unis"],
}


def visible(html: str) -> int:
    """The length Telegram counts: after the markup is read."""
    return len(re.sub(r"</?b>", "", html))


# The happy way


async def test_somebody_who_never_signed_up_chooses_a_country_and_reads_its_lines(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    assert "Which country are you in?" in await ana.says("/crisis")
    assert "112" in ana.reads
    assert ana.buttons == [
        "United Kingdom",
        "Ireland",
        "United States",
        "Canada",
        "France",
        "See other countries",
        "Back",
    ]
    assert "Samaritans" in await ana.presses("United Kingdom")
    assert first_line(ana.reads) == "Some useful numbers: United Kingdom."
    assert await stage.rows("SELECT * FROM person") == []


async def test_in_french_the_same(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    assert "Dans quel pays" in await ana.says("/urgence")
    assert "3114" in await ana.presses("France")
    assert first_line(ana.reads) == "Des numéros utiles : France."


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_countries_that_do_not_fit_come_with_more(stage: Stage, language: str) -> None:
    ana = await stage.newcomer("Ana", language)
    await ana.says("/crisis")
    await ana.presses("crisis:countries:country:1")
    assert ana.buttons[:4] == OTHERS[language]
    assert "findahelpline.com" in await ana.presses(f"crisis:country:{WORLD}")
    assert "112" in ana.reads


async def test_a_country_is_asked_once_and_can_be_changed(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    await ana.presses("France")
    assert "France" in first_line(await ana.says("/crisis"))
    await ana.presses("Change country")
    await ana.presses("Ireland")
    assert "Ireland" in first_line(await ana.says("/crisis"))


async def test_the_lines_are_one_tap_from_the_menu(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/menu")
    assert "Which country" in await ana.presses("Help lines")


async def test_who_lives_with_violence_finds_lines_and_how_to_hide_the_chat(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/crisis")
    await ana.presses("France")
    assert "not your fault" in await ana.presses("Get to safety")
    assert first_line(await ana.presses("Hide this chat")) == "Hide this chat."
    assert "not your fault" in await ana.presses("Back")


async def test_who_is_under_eighteen_finds_lines_for_the_young(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    await ana.says("/start")
    await ana.presses("aside:start:young")
    await ana.presses("aside:crisis:young")
    assert "119" in await ana.presses("France")
    assert "Vous n'avez rien fait de mal" in ana.reads


# Words that call for help


async def test_such_words_bring_the_fixed_text_at_once_and_the_country_is_asked_there(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("I want to kill myself")
    care = ana.heard("If things are hard for you right now")[-1]
    assert "choose it below" in care.text
    await ana.presses("aside:crisis:country:FR", care)
    assert "France" in first_line(ana.reads)
    assert ana.heard("If things are hard for you right now")[-1].text == care.text


COUNTRIES = [("France", "FR"), ("belgique !", "BE"), ("Denmark", "DK"), ("united kingdom", "GB"), ("Irlande", "IE")]


@for_each("said, country", COUNTRIES)
async def test_a_country_that_is_typed_below_the_lines_is_chosen_whichever_page_it_stands_on(
    stage: Stage, said: str, country: str
) -> None:
    visitor, ana = await stage.newcomer("Sam"), await stage.member("Ana", f"Heron {country}", "fr")
    await visitor.says("/crisis")
    await visitor.says(said)
    assert first_line(visitor.reads) == f"Some useful numbers: {VOICES['en'].country(country)}."
    await ana.says("je veux mourir")
    await ana.says(said)
    assert first_line(ana.reads) == f"Des numéros utiles : {VOICES['fr'].country(country)}."


async def test_short_words_of_every_day_and_what_stands_on_buttons_bring_no_lines(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    for words in (
        "Choose the date",
        "Stop being listed",
        "and this is the end",
        "he asked me for money again",
        "I'm better than last month",
    ):
        await ana.says(words)
    assert ana.heard("If things are hard for you right now") == []
    texts = catalogue().with_names({"en": {"button-x": "I want to die my hair"}})
    assert says_a_button(texts, "I want to die")
    assert not says_a_button(texts, "I want to die today")
    assert not says_a_button(texts, "")


async def test_with_a_known_country_the_fixed_text_holds_its_lines(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    await ana.says("/crisis")
    await ana.presses("France")
    await ana.says("je veux mourir")
    care = ana.heard("Si c'est dur pour vous en ce moment")[-1]
    assert "3114" in care.text
    assert "Personne ne lit cette discussion en permanence" in care.text
    assert len(care.text.splitlines()) <= 8


@pytest.mark.parametrize(
    ("words", "opening", "line", "button"),
    [
        ("i took a whole bottle of pills", "If somebody took something dangerous", "3114", "See all numbers"),
        ("my husband keeps hitting me", "it is not your fault", "3919", "Get to safety"),
        ("im 13 and my dad hits me", "people help, at these numbers", "119", "See young people's lines"),
        ("my sister says she wants to kill herself", "you can call for that person", "3114", "See all numbers"),
        ("I want to die", "If things are hard for you right now", "3114", "See all numbers"),
    ],
)
async def test_each_kind_of_call_has_lines_of_its_own(
    stage: Stage, words: str, opening: str, line: str, button: str
) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    await ana.presses("France")
    await ana.says(words)
    care = ana.heard(opening)[-1]
    assert line in care.text
    assert button in [pressed.text for row in care.buttons for pressed in row]
    assert len(care.text.splitlines()) <= 8


async def test_the_safety_lines_are_one_tap_from_words_about_violence_when_the_country_is_not_known(
    stage: Stage,
) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("my husband keeps hitting me")
    care = ana.heard("it is not your fault")[-1]
    await ana.presses("aside:crisis:safety:FR", care)
    assert "3919" in ana.reads


async def test_people_are_told_that_words_are_often_not_heard(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/crisis")
    assert "I often do not hear a call for help in words. The button is on every screen." in await ana.presses("France")


# Forged, twice, late


@pytest.mark.parametrize(
    "data",
    ["crisis", "crisis:", "crisis:country", "crisis:country:XX", "crisis:country:<b>", "crisis:boo", "crisis:young:fr"],
)
async def test_a_forged_press_is_never_refused_but_asks_the_country(stage: Stage, data: str) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/crisis")
    await ana.presses("France")
    assert "Which country" in await ana.forges(data)


async def test_a_country_that_does_not_exist_is_not_kept(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    await ana.forges("crisis:country:XX")
    assert [row["country"] for row in await stage.rows("SELECT country FROM person")] == [None]


async def test_pressing_twice_changes_nothing(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    message = ana.last
    await ana.presses("France", message)
    before = len(ana.chat)
    await ana.forges("crisis:country:FR")
    assert len(ana.chat) == before
    assert "France" in first_line(ana.reads)


@given(data=st.text(max_size=64), text=st.text(max_size=200), country=st.sampled_from([None, *EVERYWHERE]))
def test_whatever_is_pressed_or_written_what_is_asked_for_can_be_shown(
    data: str, text: str, country: str | None
) -> None:
    for shown, it in filter(
        None, [asked_for(data, text), asked_for(f"crisis:{data}", text), wanted(data.split(":"), country)]
    ):
        assert shown(Voice(TEXTS, "fr", "Europe/Paris"), it).text


# Every screen

height_once = cache(height)  # many cases show the same
EVERY_CASE: list[dict[str, Any]] = [
    {"need": need, "kind": kind, "page": page, "place": place}
    for page, place in ((0, "country"), (1, "safety"), (2, "young"), (9, "country"))
    for need, kind in zip((*NEEDS, "listen"), Kind, strict=True)
]


@for_each("country, language, plain", product(EVERYWHERE, ["en", "fr"], [False, True]))
def test_every_screen_fits_and_has_few_buttons(country: str, language: str, plain: bool) -> None:
    voice = Voice(TEXTS, language, "Europe/Paris", plain)
    for name in {name for name in SCREENS if name.startswith("crisis-")} - {"crisis-gone"}:  # which shows nothing
        render = SCREENS[name]
        for facts in EVERY_CASE:
            facts = facts | {"country": country, "name": "Robin", "contact": "c" * 12, "call": facts["kind"]}
            shown = render(voice, facts)
            assert visible(shown.text) <= 4096
            assert height_once(shown.text, len(shown.rows)) <= SCREEN, (facts, shown.text)
            assert ".." not in shown.text
            assert sum(map(len, shown.rows[:-1])) <= 6
            assert {"menu", "aside:menu"} & {b.data for b in shown.rows[-1]} or shown.rows[-1][0].data.startswith(
                "crisis:"
            )
            for button in (b for row in shown.rows for b in row):
                assert len((button.data or "").encode()) <= 64


@for_each("country", countries())
def test_every_line_is_on_a_page_that_a_button_leads_to(country: str) -> None:
    voice = Voice(TEXTS, "en", "Europe/Paris")
    first = SCREENS["crisis-lines"](voice, {"country": country})
    ways = [b.data or "" for row in first.rows for b in row if (b.data or "").startswith("crisis:")]
    seen = first.text
    while ways:
        asked, it = wanted(ways.pop().removeprefix("crisis:").split(":"), None)
        if asked.name != "crisis-countries":
            shown = asked(voice, it)
            seen += shown.text
            ways += [b.data or "" for row in shown.rows for b in row if b.words == "See what comes next"]
    for line in lines_for(country):
        assert (line.number or line.text_number or line.url or "") in seen, line.name


async def test_lines_stand_by_need_and_pages_are_turned(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/crisis")
    await ana.presses("France")
    assert "Samaritans" not in await ana.presses("In danger: call")
    assert "<b>" not in ana.reads
    assert "112" in ana.reads
    assert first_line(await ana.presses("Back")) == "Some useful numbers: France."
    before = await ana.presses("Get to safety")
    assert "3919" in before
    after = await ana.presses("See what comes next")
    assert after != before
    assert await ana.presses("Back") == before
    for odd in (
        "need:FR",
        "need:FR:x",
        "need:FR:danger:x",
        "need:FR:danger:99",
        "safety:FR:-1",
        "need:XX:danger",
        "need",
    ):
        assert "umbers" in await ana.forges(f"crisis:{odd}")


# Without a database


async def somebody_heard(stage: Stage) -> tuple[Actor, sqlite3.Connection]:
    """Somebody with an open chat, and a database that somebody else holds."""
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    return ana, await locked(stage)


def press_of(stage: Stage, ana: Actor, data: str) -> dict[str, Any]:
    message = private_message(stage, 900_001, ana.id, "")["message"]
    return {
        "update_id": 900_001,
        "callback_query": {"id": "1", "from": message["from"], "message": message, "data": data},
    }


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("data", "words"), [("country:FR", "3114"), ("countries:country:1", "Belgium"), ("hide", "Hide this chat.")]
)
@pytest.mark.parametrize("prefix", ["", "aside:"])
async def test_every_button_of_the_lines_works_when_nothing_can_be_stored(
    stage: Stage, data: str, words: str, prefix: str
) -> None:
    ana, other = await somebody_heard(stage)
    assert await stage.takes_or_helps(press_of(stage, ana, f"{prefix}crisis:{data}")) is False
    assert words in " ".join([ana.reads, *ana.buttons])
    other.close()


@pytest.mark.sqlite
async def test_the_language_chosen_before_sign_up_stays_when_nothing_can_be_stored(stage: Stage) -> None:
    ana, other = await somebody_heard(stage)
    assert await stage.takes_or_helps(press_of(stage, ana, "fr~crisis:lines")) is False
    assert "Dans quel pays" in ana.reads
    assert all((b.callback_data or "").startswith("fr~") for row in ana.last.buttons for b in row)
    other.close()


@pytest.mark.sqlite
async def test_other_words_wait_when_nothing_can_be_stored(stage: Stage) -> None:
    ana, other = await somebody_heard(stage)
    before = len(ana.chat)
    assert await stage.takes_or_helps(private_message(stage, 900_001, ana.id, "/menu")) is False
    assert len(ana.chat) == before
    other.close()


BROKEN = [
    {"message": {"text": "/crisis", "chat": {"type": "private"}, "from": {}}},
    {"message": {"text": "/crisis", "chat": {"type": "private", "id": 1}, "from": 7}},
    {"message": ["/crisis"]},
    {"callback_query": 7},
]


@pytest.mark.sqlite
async def test_a_fault_there_is_logged_without_words_and_holds_up_nobody(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    ana, other = await somebody_heard(stage)
    dispatcher = stage.program.dispatcher
    asked = update_of(private_message(stage, 900_001, ana.id, "/crisis"))
    texts, dispatcher.texts = dispatcher.texts, Texts()
    dispatcher.texts._sources = {}
    with caplog.at_level(logging.ERROR, "entraide.dispatcher"):
        await dispatcher.without_database(asked)
    [record] = [r for r in caplog.records if r.name == "entraide.dispatcher"]
    assert (record.getMessage(), vars(record)["update"]) == ("lines.failed", 900_001)
    assert "/crisis" not in str(vars(record))
    dispatcher.texts = texts
    await dispatcher.without_database(asked)
    assert "Which country" in ana.reads
    other.close()


@pytest.mark.sqlite
async def test_an_update_that_breaks_there_does_not_stop_the_intake(stage: Stage) -> None:
    ana, other = await somebody_heard(stage)
    broken = [{"update_id": 900_001 + n, **each} for n, each in enumerate(BROKEN)]
    assert await stage.takes_or_helps(*broken, press_of(stage, ana, "crisis:lines") | {"update_id": 900_100}) is False
    assert "Which country" in ana.reads
    other.close()


DIE = "I want to die"
OPTION = {"persistent_id": "1", "text": DIE, "voter_count": 0}
POLL = {
    "id": "1", "question": "q", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "quiz",
    "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
}  # fmt: skip
FILE = {"file_id": "a", "file_unique_id": "b"}
# What somebody writes words into, and where they stand; the others hold none of theirs.
HOLDS: dict[str, list[dict[str, Any]]] = {
    "poll": [POLL | {"question": DIE}, POLL | {"options": [OPTION]}, POLL | {"explanation": DIE}, POLL | {"description": DIE}],
    "checklist": [{"title": DIE, "tasks": []}, {"title": "t", "tasks": [{"id": 1, "text": DIE}]}],
    "document": [FILE | {"file_name": "I_want_to_die.pdf"}],
    "audio": [FILE | {"duration": 1, "title": DIE}, FILE | {"duration": 1, "performer": DIE}, FILE | {"duration": 1, "file_name": DIE}],
    "video": [FILE | {"width": 1, "height": 1, "duration": 1, "file_name": DIE}],
    "animation": [FILE | {"width": 1, "height": 1, "duration": 1, "file_name": DIE}],
    "contact": [{"phone_number": "1", "first_name": "I want", "last_name": "to die"}],
    "venue": [{"location": {"latitude": 1.0, "longitude": 1.0}, "title": DIE, "address": "a"}],
}  # fmt: skip
HOLDS_NONE = frozenset({
    "dice", "game", "invoice", "live_photo", "location", "paid_media", "photo", "sticker", "story", "video_note", "voice",
})  # fmt: skip


async def test_lines_are_shown_for_words_in_whatever_holds_some(stage: Stage) -> None:
    assert HOLDS.keys() == WRITTEN.keys()
    assert HOLDS.keys() | HOLDS_NONE == {*CONTENTS}
    ana = await stage.member("Ana", "Heron")
    for number, (name, content) in enumerate(((name, each) for name, all_of in HOLDS.items() for each in all_of), 900):
        await ana.says("/menu")
        body = private_message(stage, 10_000 + number, ana.id, "")
        await stage.takes(body | {"message": body["message"] | {name: content}})
        await stage.settle()
        assert first_line(ana.reads) == "Some useful numbers.", content
