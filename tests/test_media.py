"""What passes in a contact beside words: a voice once its owner knows what it tells, pictures and places once both allow them."""

import re
from typing import Any

import pytest

from bot.domain.contacts import Addressee
from bot.domain.media import MEDIA
from bot.domain.people import LANGUAGES
from bot.texts import Voice, catalogue
from handlers.contacts import words_screens
from handlers.contacts.words_screens import Choices, Held
from playground import contents
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_contacts import pair
from tests.test_threads import own, reaction
from tests.walks import for_each

TEXTS = catalogue()
HELD = "Heron got nothing of this. Pictures and files pass once both of you allow them."
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x02\x08\x02\x00\x00\x00"
    b"\xfd\xd4\x9as\x00\x00\x00\x00IEND\xaeB`\x82"
)


async def both_allow(sam: Actor, ana: Actor, contact: str, kind: str = "pictures") -> None:
    for each in (sam, ana):
        await each.forges(f"share:allow:{contact}:{kind}")


async def sends(
    stage: Stage, actor: Actor, kind: str = "photo", caption: str = "", name: str = "x.png", **how: Any
) -> str:
    stage.play.world.send_file(actor.person, PNG, name, caption, kind=kind, **how)
    await stage.settle()
    return actor.reads


def arrived(actor: Actor, content: str) -> list[Any]:
    return [m for m in actor.chat if m.from_bot and content in m.content]


async def test_pictures_pass_once_both_allow_them_and_until_one_takes_it_back(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:write:{contact}")
    assert first_line(await sends(stage, sam)) == HELD
    await sam.presses("Allow pictures and files")
    assert "They pass once Heron does, too." in sam.reads
    assert first_line(ana.reads) == "Tern would like pictures and files to pass between you."
    await sam.forges(f"contact:write:{contact}")
    assert "Heron has not yet" in await sends(stage, sam)
    await ana.presses("Choose what passes")
    assert "Tern allows them." in ana.reads
    await ana.presses("Allow pictures and files")
    assert "Pictures and files pass now between you and Heron." in sam.reads
    assert not arrived(ana, "photo")
    await sam.forges(f"contact:write:{contact}")
    await sends(stage, sam, caption="My <b>cat</b>", spoiler=True)
    [picture] = arrived(ana, "photo")
    assert picture.caption == "◆ Tern writes to you:\n\nMy <b>cat</b>"
    assert picture.extra["has_protected_content"]
    assert picture.content["has_media_spoiler"]
    assert reaction(stage, sam, "My <b>cat</b>") == ["🕊"]
    await ana.forges(f"share:forbid:{contact}:pictures")
    assert "no longer pass between you and Heron" in sam.reads
    await sam.forges(f"contact:write:{contact}")
    assert first_line(await sends(stage, sam)) == HELD
    assert len(arrived(ana, "photo")) == 1


async def test_places_and_cards_are_one_yes_and_pictures_another(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.forges(f"contact:write:{contact}")
    for content in (contents.location(48.85, 2.35), contents.contact("+33612345678", "Sam")):
        stage.play.world.send(sam.person, content)
        await stage.settle()
        assert first_line(sam.reads).startswith("Heron got nothing of this. Contacts and places pass once")
    await both_allow(sam, ana, contact, "places")
    await sam.forges(f"contact:write:{contact}")
    stage.play.world.send(sam.person, contents.location(48.85, 2.35))
    await stage.settle()
    [place] = arrived(ana, "location")
    said = [m for m in ana.chat if m.from_bot and m.id < place.id][-1]
    assert said.text == "◆ Tern sends you a place:"
    assert place.buttons
    live = contents.location(48.85, 2.35)
    live["location"]["live_period"] = 900
    stage.play.world.send(sam.person, live)
    await stage.settle()
    assert "I cannot pass it on." in sam.reads


async def test_a_voice_is_asked_about_once_and_a_sticker_never(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:write:{contact}")
    assert first_line(await sends(stage, sam, "voice")) == "Send your voice to Heron?"
    assert not arrived(ana, "voice")
    assert "What you sent before still waits for your choice." in await sends(stage, sam, "document")
    assert first_line(await sam.presses("See what waits")) == "Send this voice message to Heron?"
    await sam.presses("Send to Heron")
    assert first_line(sam.reads) == "Send your voice to Heron?"
    await sam.presses("Send anyway")
    assert len(arrived(ana, "voice")) == 1
    await sends(stage, sam, "voice")
    assert len(arrived(ana, "voice")) == 2
    await sends(stage, sam, "sticker")
    assert len(arrived(ana, "sticker")) == 1
    assert ana.heard("◆ Tern sends you a sticker:")
    await ana.forges(f"contact:write:{contact}")
    assert first_line(await sends(stage, ana, "voice")) == "Send your voice to Tern?"
    await ana.presses("Do not send")
    assert not arrived(sam, "voice")


async def test_words_under_a_picture_and_names_of_files_are_looked_at_like_words(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.forges(f"contact:write:{contact}")
    assert first_line(await sends(stage, sam, caption="Call me: 06 12 34 56 78")) == "Send this picture anyway?"
    assert not arrived(ana, "photo")
    await sam.presses("Send anyway")
    assert len(arrived(ana, "photo")) == 1
    await sends(stage, sam, caption="I want to kill myself")
    assert "I am a program" in sam.reads
    assert "Do these words worry you?" in arrived(ana, "photo")[-1].caption
    named = await sends(stage, sam, "document", name="sam.martin@example.org.pdf")
    assert first_line(named) == "Send this file anyway?"
    assert "Nothing was sent. It is not kept." in await sam.presses("Do not send")
    assert "800 characters at most" in await sends(stage, sam, caption="a" * 900)


@for_each("language", LANGUAGES)
def test_what_is_no_words_is_asked_about_as_what_it_is(language: str) -> None:
    v = Voice(TEXTS, language, "Europe/Paris", False, NOON)
    one, two = (Addressee("x" * 12, name) for name in ("Heron", "Egret"))
    for medium in MEDIA:
        held = Held("", "1", medium=medium)
        asked = [
            words_screens.whom(v, held=held, choices=Choices(each), page=0, why=None) for each in ([one], [one, two])
        ]
        said = [*asked, words_screens.sure(v, held=held, name="Heron"), words_screens.dropped(v, medium=medium)]
        said += [words_screens.later(v, name="Heron", at=NOON + 1, medium=medium)]
        for text in (str(each.text) for each in said):
            assert not re.search(r"\b(words|mots|écri\w+|write|wrote)\b", text), (medium, text)


async def test_an_album_passes_whole_and_is_answered_once_where_it_does_not(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:write:{contact}")
    before = len(sam.chat)
    stage.play.world.send_album(sam.person, [(f"{n}.png", PNG) for n in range(3)])
    await stage.settle()
    assert len(sam.chat) == before + 4
    await both_allow(sam, ana, contact)
    await sam.forges(f"contact:write:{contact}")
    stage.play.world.send_album(sam.person, [(f"{n}.png", PNG) for n in range(3)])
    await stage.settle()
    assert len(arrived(ana, "photo")) == 3


async def test_what_came_after_a_choice_was_needed_waits_and_is_looked_at_again_when_it_leaves(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.says("/menu")
    assert first_line(await sends(stage, sam)) == "Send this picture to Heron?"
    assert "words" not in sam.reads
    press = sam.starting("contact:send")
    await ana.forges(f"share:forbid:{contact}:pictures")
    await sam.forges(press)
    assert first_line(sam.reads) == HELD
    assert not arrived(ana, "photo")


async def test_an_edit_under_a_picture_is_not_carried_over_and_that_is_said(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.forges(f"contact:write:{contact}")
    await sends(stage, sam, caption="One")
    stage.play.world.edit(sam.person, own(sam, "One").id, "Two")
    await stage.settle()
    assert "did not reach" in sam.reads
    assert "One" in arrived(ana, "photo")[-1].caption


async def test_what_was_deleted_before_it_left_does_not_arrive_and_that_is_said(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.says("/menu")
    await sends(stage, sam, caption="One")
    stage.play.world.remove(own(sam, "One"))
    await sam.presses("Send to Heron")
    assert "could not reach Heron" in sam.reads
    assert not arrived(ana, "photo")


@pytest.mark.parametrize("press", ["share:allow", "share:forbid"])
async def test_nobody_else_lets_anything_pass_and_nothing_outlives_the_contact(stage: Stage, press: str) -> None:
    sam, ana, contact = await pair(stage)
    bea = await stage.member("Bea", "Egret")
    assert "is over" in await bea.forges(f"{press}:{contact}:pictures")
    assert "button" in await sam.forges(f"share:allow:{contact}:voice")
    await both_allow(sam, ana, contact)
    assert len(await stage.rows("SELECT * FROM lets_pass")) == 2
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert await stage.rows("SELECT * FROM lets_pass") == []
    assert "is over" in await sam.forges(f"{press}:{contact}:pictures")
