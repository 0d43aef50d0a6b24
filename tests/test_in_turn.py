"""Nobody is flooded by the other of a contact: what is written too fast goes on bit by bit, in order, and nothing of it is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import Peers
from bot.domain.contacts import WAITS_LONGEST, in_turn
from bot.domain.times import MINUTE
from tests.stage import Actor, Stage, first_line, open_stage
from tests.test_contacts import pair
from tests.test_media import PNG, arrived, both_allow
from tests.test_threads import own, reaction, three

FEW = 5  # a minute
SLOWLY = "That is a lot at once. It goes to Heron bit by bit."


def few(stage: Stage) -> None:
    """As if the operator had set so few."""
    shown = stage.program.settings
    stage.program.dispatcher._settings = replace(shown, peers=replace(shown.peers, words_a_minute=FEW))


async def writes(stage: Stage, actor: Actor, *words: str) -> None:
    """All at once, in one batch."""
    for each in words:
        stage.play.world.say(actor.person, each)
    await stage.settle()


def numbered(start: int, end: int) -> list[str]:
    return [f"word {n:02}" for n in range(start, end)]


async def goes_by(stage: Stage, seconds: int) -> None:
    """Time passes at the pace at which Telegram lets a chat be written to."""
    for _ in range(0, seconds, 4):
        await stage.passes(4)


def read_by(actor: Actor) -> list[str]:
    """What arrived of these words, in its order."""
    return [f"word {m.text.partition('word ')[2]}" for m in actor.heard("word ")]


async def test_what_is_written_too_fast_waits_its_turn_in_order_and_its_writer_hears_it_once(stage: Stage) -> None:
    few(stage)
    sam, ana, _ = await pair(stage)
    await writes(stage, sam, *numbered(0, FEW))
    assert not sam.heard(SLOWLY), "as many as are set go on"
    await writes(stage, sam, *numbered(FEW, 12))
    await goes_by(stage, 8)
    assert read_by(ana) == numbered(0, FEW)
    assert len(sam.heard(SLOWLY)) == 1
    assert not reaction(stage, sam, "word 05")
    await goes_by(stage, MINUTE)
    assert read_by(ana) == numbered(0, 2 * FEW)
    await sam.says("word 12")
    await goes_by(stage, MINUTE)
    assert read_by(ana) == numbered(0, 13)
    assert reaction(stage, sam, "word 05")
    assert len(sam.heard(SLOWLY)) == 1
    await ana.says("one of hers goes at once")
    assert sam.heard("one of hers")


@pytest.mark.sqlite
async def test_a_restart_forgets_neither_what_waits_nor_how_many_went(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=Peers(words_a_minute=FEW)) as stage:
        play, clock = stage.play, stage.clock
        sam, ana, _ = await pair(stage)
        await writes(stage, sam, *numbered(0, FEW + 1))
        persons = sam.person, ana.person
        await stage.program.database.close()
        stage.program.lock.close()
        async with open_stage(tmp_path, clock, play, peers=Peers(words_a_minute=FEW)) as again:
            sam, ana = (Actor(again, each) for each in persons)
            await sam.says("word 06")
            await goes_by(again, 8)
            assert read_by(ana) == numbered(0, FEW)
            assert len(sam.heard(SLOWLY)) == 1
            await goes_by(again, MINUTE)
            assert read_by(ana) == numbered(0, FEW + 2)


async def test_only_new_words_in_the_same_contact_count_and_the_same_update_once(stage: Stage) -> None:
    few(stage)
    ana, sam, bob = await three(stage)
    await writes(stage, ana, *numbered(0, FEW - 1))
    for n in range(FEW):
        stage.play.world.edit(ana.person, own(ana, "word 00").id, f"word 00 edited {n}")
    said = {"message_id": 901, "date": int(stage.clock.at), "text": "word 04"}
    update = {"update_id": 999_001, "message": said | {"chat": ana.place.to_json(), "from": ana.person.user()}}
    for _ in range(2):
        await stage.takes(update)
    await stage.settle()
    await ana.says("/peer")
    await ana.presses("Wren")
    await ana.presses("Write")
    await writes(stage, ana, *numbered(0, FEW))
    await goes_by(stage, 8)
    assert len(read_by(sam)) == len(read_by(bob)) == FEW
    assert not ana.heard("bit by bit")
    await ana.says("one more")
    assert not bob.heard("one more")
    assert first_line(ana.reads) == "That is a lot at once. It goes to Wren bit by bit."


async def test_an_album_counts_as_the_pieces_it_has(stage: Stage) -> None:
    few(stage)
    sam, ana, contact = await pair(stage)
    await both_allow(sam, ana, contact)
    await sam.forges(f"contact:write:{contact}")
    stage.play.world.send_album(sam.person, [(f"{n}.png", PNG) for n in range(FEW + 2)])
    await goes_by(stage, 8)
    assert len(arrived(ana, "photo")) == FEW
    assert len(sam.heard(SLOWLY)) == 1
    await goes_by(stage, MINUTE)
    assert len(arrived(ana, "photo")) == FEW + 2


async def test_what_would_wait_longer_than_ten_minutes_is_not_taken_and_can_be_sent_later(stage: Stage) -> None:
    few(stage)
    sam, ana, contact = await pair(stage)
    most = FEW * (WAITS_LONGEST // MINUTE + 1)
    await writes(stage, sam, *numbered(0, most))
    await sam.says("/menu")
    await sam.says("word 99")
    send, message = sam.starting("contact:send"), sam.last
    assert first_line(await sam.presses(send, message)) == "This was not sent. Too much waits for Heron already."
    await goes_by(stage, WAITS_LONGEST + MINUTE)
    assert read_by(ana) == numbered(0, most)
    await sam.presses(send, message)
    assert read_by(ana)[-1] == "word 99", "the words had waited where they were"
    await stage.passes(MINUTE)
    await sam.forges(f"contact:write:{contact}")
    await writes(stage, sam, *numbered(0, FEW + 1))
    assert len(sam.heard(SLOWLY)) == 2, "another time it is said anew"


async def test_what_waits_its_turn_vanishes_when_the_other_stops_and_its_writer_reads_that(stage: Stage) -> None:
    few(stage)
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:stop:{contact}")
    await writes(stage, sam, *numbered(0, FEW + 1))
    assert sam.heard(SLOWLY), "as if nothing had ended"
    await stage.passes(2 * MINUTE)
    assert read_by(ana) == []
    assert "did not arrive" in sam.reads


async def test_what_was_written_while_the_bot_could_not_be_reached_is_counted_by_when_it_was_written(
    stage: Stage,
) -> None:
    few(stage)
    sam, ana, _ = await pair(stage)
    for n in range(3):
        for words in numbered(n * FEW, n * FEW + FEW):
            stage.play.world.say(sam.person, words)
        stage.clock.at += MINUTE
    await goes_by(stage, 20)
    assert read_by(ana) == numbered(0, 3 * FEW)
    assert not sam.heard(SLOWLY)


@given(st.lists(st.integers(0, 40), max_size=60), st.integers(1, 6))
def test_no_minute_has_more_than_are_allowed_and_nothing_waits_without_need(waits: list[int], most: int) -> None:
    went: list[int] = []
    at = 0
    for wait in waits:
        at += wait
        turn = in_turn(at, went[-most] if len(went) >= most else None)
        lately = [each for each in went if each > turn - MINUTE]
        assert turn >= max(at, went[-1] if went else 0), "in order, and not before it was written"
        assert len(lately) < most
        sooner = turn - 1
        assert turn == at or sum(each > sooner - MINUTE for each in went) >= most, "a second earlier would be too many"
        went.append(turn)
