"""What somebody who listens says of themselves: written, read back, read by a coordinator, then by who asks for a peer (PEER-01)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import config
from bot.domain.peers import OWN_WORDS_LONGEST
from bot.domain.pseudonyms import name_in
from bot.services import subjects
from bot.services.peers import limits
from tests.lost import leaves, loses
from tests.own_words_steps import TEXT, hands_in, shown, waits
from tests.peers_stage import also_coordinates, approve, ask, coordinator_of, helper, person_of
from tests.stage import Actor, Stage, first_line, open_stage
from tests.test_reach import blocks, refuses
from tests.walks import for_each

OTHER = "I raise two children alone. I like gardens."


@pytest.fixture
async def choosing(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, peers=config.Peers(strategy="choice")) as stage:
        yield stage


async def file_of(actor: Actor) -> str:
    """What they receive with everything that is kept of their listening."""
    me = await person_of(actor)
    async with actor.stage.program.database.read(int(actor.stage.clock.at)) as tx:
        return str([await subjects.exports()[name].read(tx, me) for name in ("own_words_that_wait", "peers")])


async def text_of(stage: Stage) -> str:
    [row] = await stage.rows("SELECT id FROM own_words")
    return str(row["id"])


async def test_words_are_read_back_then_by_a_coordinator_then_by_who_chooses_and_never_with_a_name(
    choosing: Stage,
) -> None:
    chief, ana, sam = (
        await coordinator_of(choosing),
        await helper(choosing, "Heron"),
        await choosing.member("Sam", "Tern"),
    )
    await ana.says("/helper")
    for press in ("Set my limits", "Say who I am", "Use my own words"):
        await ana.presses(press)
    assert "Nothing is written yet." in ana.reads
    assert "No name, no town" in await ana.presses("Write my words")
    await ana.says(TEXT)
    assert "A coordinator will read this first." in ana.reads
    assert await choosing.rows("SELECT 1 FROM own_words") == [], "kept only after a yes"
    assert first_line(await ana.presses("Yes, keep it")) == "Thank you. Your words wait to be read."
    assert TEXT not in str(await choosing.rows("SELECT words FROM own_words")), "sealed"

    assert first_line(chief.reads) == "Heron wrote a text about themselves."
    assert TEXT in await chief.presses("Read the text")
    await chief.presses("Show it")
    assert "is shown now" in await chief.presses("Yes, show it")
    assert first_line(ana.reads) == "Your words were read: yes."
    await ana.presses("See my words")
    assert "Shown now:" in ana.reads
    await ana.presses("Let people choose me")
    assert TEXT in await ana.presses("Allow this")

    assert first_line(await ask(sam)) == "Whom shall we ask?"
    assert "Work\nEnglish · written words" in sam.last.text, "no sentence goes on in small letters"
    assert f"In their own words:\n{TEXT}" in sam.last.text
    await sam.presses("Choose 1")
    await ana.presses("Accept")
    assert TEXT in sam.reads, "once more before their own yes"
    await sam.says("/peer")
    assert TEXT in await sam.presses("Read the answer")
    assert not sam.heard("Heron")


async def test_the_same_in_french(stage: Stage) -> None:
    ana, sam = await helper(stage, "Héron", language="fr"), await stage.member("Sam", "Sterne", "fr")
    await ana.forges("own")
    assert "C'est facultatif" in ana.reads
    await ana.presses("Écrire mes mots")
    await ana.keeps("J'élève seule deux enfants.")
    assert first_line(ana.reads) == "Merci. Vos mots attendent une lecture."
    await (await coordinator_of(stage)).forges(f"sure:own:yes:{await text_of(stage)}")
    assert first_line(ana.reads) == "Vos mots ont été lus : oui."
    await ask(sam, language="fr")
    await ana.presses(ana.starting("offer:yes"))
    assert "Avec ses mots :\nJ'élève seule deux enfants." in sam.reads


async def test_while_a_changed_text_waits_the_old_one_is_shown_and_a_yes_is_to_what_was_read(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    await shown(ana, chief)
    await hands_in(ana, "Something else.")
    read = await text_of(stage)
    await hands_in(ana, OTHER)
    assert "another has taken its place" in await chief.forges(f"sure:own:yes:{read}")
    await ana.forges("own")
    assert ana.reads.index(TEXT) < ana.reads.index(OTHER)
    assert len(chief.heard("Heron wrote a text")) == 1, "the second change while it waits is not told again"

    await ana.presses("Take back the new")
    assert "What is shown now stays" in ana.reads
    await ana.presses("Yes, delete it")
    assert OTHER not in ana.reads
    assert "no longer waits" in chief.heard("Somebody wrote a text.")[-1].text
    await hands_in(ana, OTHER)
    assert OTHER in await chief.presses("Read the text"), "a new letter asks"
    await ana.forges("own")
    await ana.presses("Stop showing it")
    await ana.presses("Yes, delete it")
    await ana.forges("sure:own:drop:shown")
    assert TEXT not in ana.reads
    assert OTHER in ana.reads


async def test_a_no_is_kind_says_why_gives_the_text_back_and_is_said_once(stage: Stage) -> None:
    chief, (ana, _) = await coordinator_of(stage), await waits(stage)
    await chief.presses("Read the text")
    await chief.presses("Decline, kindly")
    assert "Holds contact data" in chief.buttons
    await chief.presses("Tells who it is")
    assert "gets a kind answer" in await chief.presses("Yes, send it back")
    assert "could know who you are" in ana.reads
    assert TEXT in ana.reads
    assert await stage.rows("SELECT 1 FROM own_words") == []

    await ana.presses("Write my words")
    await ana.keeps(OTHER)
    await chief.presses("Read the text")
    await chief.presses("Decline, kindly")
    await chief.presses("Write another reason")
    await chief.says("Which garden is it?")
    assert "Heron will read this" in chief.reads
    sends = chief.starting("said:keep")
    await chief.presses(sends)
    assert "Which garden is it?" in ana.reads
    await chief.forges(sends)
    assert len(ana.heard("Which garden is it?")) == 1


async def test_after_three_texts_that_were_declined_in_a_month_there_is_a_rest_and_its_end_is_said(
    stage: Stage,
) -> None:
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    for n in range(3):
        await hands_in(ana, f"I like gardens {n}.")
        if n == 2:
            await ana.forges("own:write")
        await chief.forges(f"sure:own:because:{await text_of(stage)}:care")
    assert "You can write another from Wednesday 30 December on." in ana.reads
    assert "Write my words" not in ana.buttons
    assert "There is a pause" in await ana.says(OTHER), "the question that was open"
    assert await stage.rows("SELECT 1 FROM own_words") == []
    await ana.forges("own")
    assert "Wednesday 30 December" in ana.reads
    assert "Write my words" not in ana.buttons
    assert "There is a pause" in await ana.forges("own:write")
    await stage.passes(30 * 86400)
    await ana.forges("own")
    await ana.presses("Write my words")
    await ana.keeps(OTHER)
    await chief.forges(f"sure:own:because:{await text_of(stage)}:care")
    assert "Write my words" in ana.buttons, "counted anew"


async def test_a_coordinator_asks_back_by_a_reply_and_the_answer_leads_to_the_text(stage: Stage) -> None:
    chief, (ana, who) = await coordinator_of(stage), await waits(stage)
    await chief.says("Is this about your work?", reply_to=chief.last.id)
    assert "Heron will read it, as a question of the coordination." in chief.reads
    await chief.presses("Yes, send")
    assert "Thank you for your text." in ana.reads
    await ana.says("No, it is not", reply_to=ana.last.id)
    await ana.presses("Yes, send")
    assert "answers, about their text" in chief.reads
    assert "asked and answered" in await chief.presses("Read the text")
    await chief.forges(f"inquiry:ask:words:{who}")
    await chief.says("Since when?")
    await chief.presses("Yes, send")
    asked = ana.last
    await hands_in(ana, OTHER)
    assert "no longer waits" in ana.heard("The coordination wrote to you.")[-1].text, "another text ends the question"
    assert asked.id == ana.heard("The coordination wrote to you.")[-1].id
    assert await stage.rows("SELECT 1 FROM inquiry") == []


@loses("own-words-new")
async def test_with_nobody_to_read_it_the_text_is_kept_and_who_coordinates_next_hears_of_it(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    refuses(stage, chief, "blocked")
    await hands_in(ana)
    assert first_line(ana.reads) == "Your words wait a little longer."
    await ana.forges("own:write")
    await ana.keeps(OTHER)
    assert "They are kept until somebody does." in ana.reads
    max_ = await stage.member("Max", "Marten")
    await also_coordinates(stage, max_)
    assert "1 text of somebody who listens" in await max_.says("/menu")
    await max_.presses("Read their texts")
    assert OTHER in await max_.presses("Heron")


@leaves("own-words-new")
async def test_whose_only_reader_goes_hears_that_it_takes_longer(stage: Stage) -> None:
    chief, (ana, _) = await coordinator_of(stage), await waits(stage)
    await blocks(stage, chief)
    assert first_line(ana.reads) == "Your words wait a little longer."


async def test_nobody_reads_their_own_for_the_others_and_nobody_else_reads_or_decides(stage: Stage) -> None:
    chief, (ana, who), eve = await coordinator_of(stage), await waits(stage), await stage.member("Eve", "Magpie")
    text = await text_of(stage)
    presses = (
        "own:waiting", f"own:look:{who}", f"own:yes:{text}", f"own:no:{text}", f"own:because:{text}:known", f"own:why:{text}",
        f"sure:own:yes:{text}", f"sure:own:because:{text}:known", f"inquiry:ask:words:{who}",
    )  # fmt: skip
    for press in presses:
        for actor in (eve, ana):
            assert "not possible" in await actor.forges(press), press
    await also_coordinates(stage, ana)
    for press in presses[1:]:
        assert "your own text" in await ana.forges(press), press
    assert "No text waits" in await ana.forges("own:waiting")
    for press in (f"sure:own:because:{text}:nonsense", "sure:own:yes:x", "own:look:x", "own:drop:x"):
        await chief.forges(press)
    assert "First send your offer" not in await eve.forges("own")
    assert "not offered to listen yet" in eve.reads
    assert len(await stage.rows("SELECT 1 FROM own_words")) == 1


async def test_a_text_that_waits_ends_with_the_offer_and_with_its_writer(stage: Stage) -> None:
    chief, (ana, _) = await coordinator_of(stage), await waits(stage)
    assert TEXT in await file_of(ana)
    await ana.forges("helper:stopnow")
    assert "no longer waits" in chief.heard("Somebody wrote a text.")[-1].text
    assert "First send your offer" in await ana.forges("own:write")
    ben = await helper(stage, "Egret")
    await shown(ben, chief)
    assert TEXT in await file_of(ben)
    await hands_in(ben, OTHER)
    await ben.says("/forgetme")
    await ben.presses(ben.starting("forgetme:yes"))
    assert await stage.rows("SELECT 1 FROM own_words") == []
    assert not [
        one for one in chief.heard("Egret wrote a text") if one.buttons[0][0].callback_data.startswith("aside:own")
    ]
    kim = await stage.member("Kim", "Wren")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await kim.forges(press)
    await hands_in(kim)
    await approve(stage, kim)
    assert len(await stage.rows("SELECT 1 FROM own_words")) == 1, "the offer and the text are two things"


async def test_words_with_contact_data_are_asked_about_and_those_that_call_for_help_show_the_lines(
    stage: Stage,
) -> None:
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    await ana.forges("own:write")
    await ana.says("Call me: 06 12 34 56 78")
    assert "seems to hold a number" in ana.reads
    await ana.presses("Yes, keep it")
    assert "seems to hold a number" in await chief.presses("Read the text")
    await ana.forges("own:write")
    await ana.says("I want to kill myself")
    assert ana.heard("3114") or ana.heard("I am a program"), "with help lines"
    for words, no in (
        ("x" * (OWN_WORDS_LONGEST + 1), "too long"),
        ("…", "no words"),
        ("I am somebody", "a name of yours"),
    ):
        await ana.forges("own:write")
        assert no in await ana.says(words), words
    assert "a name of yours" in await ana.says("My name is HERON 🙂")


@for_each(
    "words, found",
    [
        ("I am Marie, and I listen", "Marie"), ("i am marie", "marie"), ("Mаrie listens", "Mаrie"), ("marie92", "marie92"),
        ("Ask Jo", ""), ("Ask Ana", "Ana"), ("an analysis, ana", ""), ("Marieke is a friend", ""), ("", ""), ("🙂", ""),
        ("who knows dupont", "dupont"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_words_however_it_is_written(words: str, found: str) -> None:
    assert name_in(words, ["Marie Dupont", "ana", "Jo"]) == found


async def test_three_long_texts_find_room_on_a_phone(choosing: Stage) -> None:
    chief, long = await coordinator_of(choosing), "I went through hard years and walked a lot. " * 6
    for name in ("Heron", "Egret", "Wren"):
        one = await helper(choosing, name, "work", "music", "sport", "reading")
        me = await person_of(one)
        async with choosing.program.database.write(int(choosing.clock.at)) as tx:
            await limits.choose(tx, me, "described", True)
        await shown(one, chief, long)
    sam = await choosing.member("Sam", "Tern")
    await ask(sam)
    assert [each for each in sam.buttons if each.startswith("Choose")] == ["Choose 1"]
    assert long.strip() in sam.reads, "cut nowhere"
    assert "tap" not in sam.reads, "and folded nowhere"
    await sam.presses("See what comes next")
    await sam.presses("See what comes next")
    assert sam.reads.startswith("3. Work, music, sport and reading")
    assert "See what comes next" not in sam.buttons
    last = sam.starting("peer:pick")
    await sam.presses("Back")
    assert "Choose 2" in sam.buttons
    assert first_line(await sam.forges(last)) == "Your request is on its way."
    assert "not free any more" in await sam.forges("peer:choose:8:en:abcdefghijkl:0")
    await sam.presses("Withdraw my request")
    await sam.forges("peer:word:8:en")
    await sam.says("The evenings are long.")
    await sam.presses("Send my request")
    assert "Whoever you choose reads what you wrote." in sam.reads
    await sam.presses("See what comes next")
    assert first_line(await sam.presses("Choose 2")) == "Your request is on its way."
    assert await choosing.rows("SELECT 1 FROM request WHERE word IS NOT NULL")
