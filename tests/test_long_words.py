"""Long words of people: the screens around them stay within a phone, nothing is cut, and the buttons are there."""

from html import unescape

import pytest

from handlers.core.keyboards import Button, Screen
from handlers.core.paging import FOLD, OPENS, ROW, SCREEN, folded, height, line_count, quoted
from tests.group_steps import join, make_group, schedule, turns_to_the_end, write_charter
from tests.peers_stage import helper
from tests.stage import NOON, Actor, Stage
from tests.test_lists import voice

DAY = 86400
UNFOLD = "Tap the text to read all of it."
WORDS = "We meet by the water, near the large bridge, with games, tea and something to eat. " * 50
LONGEST = {
    "one paragraph": WORDS,
    "paragraphs": WORDS.replace("eat. ", "eat.\n\n"),
    "lines": "A line\n" * 600,
    "one word": "x" * 3500,
}


def long(shape: str, most: int) -> str:
    return LONGEST[shape][:most].strip()


@pytest.mark.parametrize("shape", LONGEST)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_quoted_is_folded_where_the_screen_would_be_higher_than_a_phone(language: str, shape: str) -> None:
    v, rows = voice(language, plain=True), [[Button("Back", "menu")]] * 6
    words = long(shape, 3500)
    shown = folded(v, Screen(f"Is this right?\n\n{quoted(words)}\n\nMembers will read it.", rows))
    assert OPENS in shown.text
    assert words in unescape(shown.text)
    assert v.say("unfold") in shown.text
    assert height(shown.text, 6) <= SCREEN
    assert line_count(quoted(words)) > FOLD == line_count(f"{OPENS}{words}</blockquote>")


def test_short_words_and_those_between_two_people_are_left_as_they_are() -> None:
    v = voice("en", plain=False)
    for shown in (Screen(quoted("Tea.")), Screen(quoted(WORDS), protected=True), Screen(WORDS)):
        assert folded(v, shown) is shown


def is_whole(actor: Actor, words: str, *buttons: str) -> None:
    """The last message holds all of these words, and these buttons. (That it fits, the stage itself looks at.)"""
    assert words in actor.reads
    assert set(buttons) <= set(actor.buttons)


def is_folded(actor: Actor, words: str, *buttons: str) -> None:
    is_whole(actor, words, *buttons)
    assert "expandable_blockquote" in [entity["type"] for entity in actor.last.entities]
    assert UNFOLD in actor.reads


@pytest.mark.parametrize("shape", LONGEST)
async def test_a_long_note_of_a_meeting(stage: Stage, shape: str) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief, "The people of the river and of the large bridge, since 1997")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    note = long(shape, 799)
    for _ in range(2):  # the second time there is a note already
        await chief.forges(f"meeting:set:{meeting}:note")
        await chief.says(note)
        is_whole(chief, note, "Yes, change it")
        await chief.presses("Yes, change it")
        is_whole(chief, note, "Change or cancel")
        note = note[:-1] + "!"
    await chief.forges(f"meeting:edit:{meeting}")
    is_whole(chief, note[:-1], "More settings")
    await chief.presses("More settings")
    is_whole(chief, note[:-1], "Change the note")
    await ana.forges(f"meeting:{meeting}")
    is_whole(ana, note[:-1], "I'm coming")
    await ana.presses("I'm coming")
    is_whole(ana, note[:-1], "I'm not coming")


@pytest.mark.parametrize("shape", LONGEST)
async def test_a_long_charter_is_read_page_by_page(stage: Stage, shape: str) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    words = long(shape, 2900)
    await chief.forges(f"group:write:{group}")
    await chief.says(words)
    is_folded(chief, words, "Yes, keep it")
    await write_charter(chief, group, words)
    await ana.forges(f"group:join:{group}")
    assert "".join(words.split()) in "".join((await turns_to_the_end(ana)).split())
    assert "Agree and join" in ana.buttons


@pytest.mark.parametrize("shape", LONGEST)
async def test_a_long_announcement_is_read_before_it_leaves_and_afterwards(stage: Stage, shape: str) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    words = long(shape, 3400)
    await chief.says("/announce")
    await chief.says(words)
    is_folded(chief, words, "Send now", "Cancel")
    await chief.presses("Send now")
    assert ana.heard(words)[-1].buttons
    await chief.forges(f"announce:history:{group}")
    await chief.presses(next(b.callback_data for b in chief.last.buttons[0]))
    is_folded(chief, words, "Back")


@pytest.mark.parametrize("shape", LONGEST)
async def test_a_long_question_of_the_coordination(stage: Stage, shape: str) -> None:
    await helper(stage, "Owl", "work")
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    chief, words = stage.chief, long(shape, 3400)
    assert chief is not None
    await chief.forges("helper:waiting")
    await chief.presses("Zander")
    await chief.presses("Ask a question")
    await chief.says(words)
    is_folded(chief, words)
    await chief.presses(chief.last.buttons[0][0].callback_data)
    is_folded(zoe, words, "Answer")
    assert height("", 1) - height("", 0) == ROW
