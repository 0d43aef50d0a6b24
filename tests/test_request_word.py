"""What somebody who asks for a peer says first: read back, read by whoever is asked, and nowhere once they talk (MATCH-03, GDPR-05)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import Peers
from bot.services.peers import helpers, limits
from tests.peers_stage import helper, person_of
from tests.stage import Actor, Stage, first_line, open_stage
from tests.test_choosing_whom import described
from tests.test_peer_wishes import OFFER

WORD = "I have not had a drink for ten days. The evenings are long."
WRITE = "What would you like to say first?"


async def writes(actor: Actor, words: str = WORD) -> str:
    """They have agreed before."""
    await actor.forges("peer:topics:8:0:en")
    assert first_line(await actor.presses("Add a few words")) == WRITE
    return await actor.says(words)


async def agreed(stage: Stage) -> Actor:
    sam = await stage.member("Sam", "Tern")
    await sam.forges("peer:frame:8:en")
    await sam.says("/cancel")
    return sam


async def kept(stage: Stage) -> bool:
    [row] = await stage.rows("SELECT word FROM request")
    return row["word"] is not None


async def test_a_sentence_goes_with_the_request_once_it_was_read_back_and_who_is_asked_reads_it(stage: Stage) -> None:
    ana, bea, sam = await helper(stage, "Heron"), await helper(stage, "Wren"), await agreed(stage)
    assert "without your name" in await writes(sam)
    assert not await stage.rows("SELECT 1 FROM request")
    assert first_line(await sam.presses("Send my request")) == "Your request is on its way."
    [first], [second] = (
        [one for one in (ana, bea) if one.heard(OFFER)],
        [one for one in (ana, bea) if not one.heard(OFFER)],
    )
    assert f"Their words: {WORD}" in first.reads
    await first.says("/menu")
    assert WORD in await first.forges("offer:see:" + first.starting("offer:yes").split(":")[-1])
    await first.presses("Decline")
    assert f"Their words: {WORD}" in second.reads
    await second.presses(second.starting("offer:yes"))
    assert await kept(stage)
    await sam.presses(sam.starting("peer:start"))
    assert not await kept(stage)


async def test_before_the_first_request_the_way_it_works_is_agreed_to(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("/peer")
    await sam.presses("Work")
    assert "A volunteer or a paid peer worker" in await sam.presses("Add a few words")
    assert first_line(await sam.presses("I agree, write")) == WRITE
    await sam.says(WORD)
    await sam.presses("Send my request")
    assert "Topics: Work" in ana.reads
    assert WORD in ana.reads


async def test_what_tells_who_somebody_is_or_is_too_long_is_not_sent(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await agreed(stage)
    assert "is a name of yours" in await writes(sam, "Hello, I am Sam.")
    assert "too long" in await sam.says("a" * 201)
    assert "no words in this" in await sam.says("…")
    assert "Send my request" not in await sam.says("Call me on 06 12 34 56 78")
    assert not ana.heard(OFFER)


async def test_who_is_asked_is_told_what_helps_when_the_words_call_for_help(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await agreed(stage)
    await writes(sam, "I want to die tonight.")
    assert sam.heard("findahelpline.com")
    await sam.presses(sam.starting("said:keep"))
    assert "Do these words worry you?" in ana.reads
    assert "See what helps" in ana.buttons


async def test_what_is_withdrawn_is_kept_no_more(stage: Stage) -> None:
    await helper(stage, "Heron")
    sam = await agreed(stage)
    await writes(sam)
    await sam.presses("Send my request")
    assert await kept(stage)
    await sam.presses(sam.starting("peer:withdraw"))
    assert not await kept(stage)


async def test_nor_when_whoever_is_asked_would_have_read_it_in_the_morning(stage: Stage) -> None:
    await helper(stage, "Heron")
    sam = await agreed(stage)
    await stage.passes(12 * 3600)
    await writes(sam)
    await sam.presses("Send my request")
    assert await stage.rows("SELECT 1 FROM letter WHERE screen = 'offer'")
    await sam.presses(sam.starting("peer:withdraw"))
    assert not await stage.rows("SELECT 1 FROM letter WHERE screen = 'offer'")
    assert not await kept(stage)


# Where who asks chooses whom to ask


@pytest.fixture
async def choosing(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, peers=Peers(strategy="choice")) as stage:
        yield stage


async def chooses(stage: Stage, words: str = WORD) -> tuple[Actor, Actor, Actor]:
    """Sam has said yes to the words, and reads whom they could ask; with the two who are described."""
    ana, bea, sam = await described(stage, "Heron"), await described(stage, "Wren"), await agreed(stage)
    await writes(sam, words)
    await sam.presses("Send my request")
    assert first_line(sam.reads) == "Whom shall we ask?"
    assert "Whoever you choose reads what you wrote." in sam.reads
    assert not await stage.rows("SELECT 1 FROM request")
    return ana, bea, sam


async def test_what_one_wrote_goes_to_the_one_who_was_chosen_and_after_a_no_to_the_next(choosing: Stage) -> None:
    ana, bea, sam = await chooses(choosing)
    press = sam.starting("peer:say")
    assert first_line(await sam.presses("Back")) == "Is this right?"
    await sam.presses("Send my request")
    assert first_line(await sam.presses("Choose 1")) == "Your request is on its way."
    [first] = [one for one in (ana, bea) if one.heard(OFFER)]
    second = bea if first is ana else ana
    assert f"Their words: {WORD}" in first.reads
    assert first_line(await sam.forges(press)) == "Your request is on its way.", "pressed again, it is one request"
    await first.presses("Decline")
    assert f"Their words: {WORD}" in second.reads
    await sam.presses(sam.starting("peer:withdraw"))
    assert not await kept(choosing)
    assert not await choosing.rows("SELECT 1 FROM dialog")


async def free(stage: Stage, *listeners: Actor, now: bool) -> None:
    """Whether these may be asked."""
    for each in listeners:
        me = await person_of(each)
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await (helpers.pause(tx, me, None) if now else helpers.pause_for(tx, me, "3"))


async def test_nothing_is_sent_without_the_words_one_wrote_which_wait_where_who_was_chosen_is_gone(
    choosing: Stage,
) -> None:
    ana, bea, sam = await chooses(choosing)
    old = sam.starting("peer:say")
    await sam.says("/help")
    assert WORD in await sam.says("what was I asked?"), "it is asked again"
    assert "Other words of mine." in await sam.says("Other words of mine.")
    await sam.presses("Send my request")
    await free(choosing, ana, bea, now=False)
    assert "This person is not free any more. Your words still wait here." in await sam.presses("Choose 1")
    assert "Other words of mine." in sam.reads
    await free(choosing, ana, now=True)
    await sam.presses("Send my request")
    await sam.presses("Choose 1")
    assert "Their words: Other words of mine." in ana.reads
    await sam.presses(sam.starting("peer:withdraw"))
    await writes(sam)
    await sam.says("/menu")
    for press in (old, "peer:say_page:abcdefghijkl:1", "peer:say:abcdefghijkl:any"):
        await sam.forges(press)
        assert not bea.heard(OFFER), press
    assert first_line(sam.reads) == "Your words are not here any more. Nothing was sent."


async def test_whoever_is_free_may_read_it_and_where_nobody_is_described_it_goes_at_once(choosing: Stage) -> None:
    ana, bea, sam = await described(choosing, "Heron"), await described(choosing, "Wren"), await agreed(choosing)
    await writes(sam, "I want to die tonight.")
    await sam.presses(sam.starting("said:keep"))
    assert sam.heard("Whom shall we ask?")
    assert sam.heard("findahelpline.com")
    await sam.presses("Ask whoever is free")
    [asked] = [one for one in (ana, bea) if one.heard(OFFER)]
    assert "Do these words worry you?" in asked.reads
    await sam.presses(sam.starting("peer:withdraw"))
    for each in (ana, bea):
        me = await person_of(each)
        async with choosing.program.database.write(int(choosing.clock.at)) as tx:
            await limits.choose(tx, me, "described", False)
    await writes(sam)
    assert first_line(await sam.presses("Send my request")) == "Your request is on its way."
    assert [one for one in (ana, bea) if one.heard(WORD)]


async def test_two_yeses_send_once_and_where_one_request_waits_nothing_is_written(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await agreed(stage)
    await writes(sam)
    yes = sam.starting("said:keep")
    await sam.does(f":{yes}", f":{yes}")
    assert len(ana.heard(OFFER)) == 1
    assert WRITE not in await sam.forges("peer:word:8:en")


async def test_quelques_mots_en_francais(stage: Stage) -> None:
    ana = await helper(stage, "Héron", language="fr")
    sam = await stage.member("Sam", "Sterne", "fr")
    await sam.says("/pair")
    await sam.presses("Le travail")
    await sam.presses("Ajouter quelques mots")
    assert "200 caractères au plus" in await sam.presses("J'accepte, écrire")
    assert "sans votre nom" in await sam.says("Les soirées sont longues.")
    await sam.presses("Envoyer ma demande")
    assert "Ses mots : Les soirées sont longues." in ana.reads
