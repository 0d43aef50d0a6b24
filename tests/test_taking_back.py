"""A message to the other of a contact is taken back, whether it has arrived or waits: they read that one was, and not what it said."""

import pytest

from bot.services.contacts.taking_back import SECONDS
from tests.stage import Actor, Stage, first_line
from tests.test_contacts import pair
from tests.test_media import sends
from tests.test_reach import blocks
from tests.test_relay import NIGHT
from tests.test_threads import own, reaction, three

TAKEN = "◆ Tern took a message back."


async def writes(actor: Actor, contact: str, *words: str) -> None:
    await actor.forges(f"contact:write:{contact}")
    for each in words:
        await actor.says(each)


async def test_a_message_goes_from_the_chat_of_the_other_who_reads_that_one_was_taken_back(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await writes(sam, contact, "I live at the mill", "Hello")
    assert reaction(stage, sam, "the mill") == ["🕊"]
    await sam.forges(f"contact:write:{contact}")
    assert first_line(await sam.presses("Take a message back")) == "Which message do you take back?"
    assert sam.buttons[:2] == ["today, 12:00", "today, 12:00"]
    shown = await sam.presses(f"back:take:{contact}:{own(sam, 'the mill').id}")
    assert shown == "It is taken back. It goes from the chat of Heron now."
    assert not ana.heard("the mill")
    assert ana.heard("Hello")
    assert ana.heard(TAKEN)
    assert reaction(stage, sam, "the mill") == []
    await sam.forges(f"back:take:{contact}:{own(sam, 'the mill').id}")
    assert "cannot be taken back any more" in sam.reads
    assert len(ana.heard(TAKEN)) == 1
    stage.play.world.edit(sam.person, own(sam, "the mill").id, "I live at the harbour")
    await stage.settle()
    assert not ana.heard("the harbour")


async def test_what_waits_for_the_morning_never_arrives_and_nobody_hears_of_it(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(NIGHT)
    await writes(sam, contact, "I live at the mill", "Hello")
    await sam.forges(f"back:open:{contact}")
    shown = await sam.presses(f"back:take:{contact}:{own(sam, 'the mill').id}")
    assert shown == "It is taken back. Heron never got it."
    await stage.passes(9 * 3600)
    assert ana.heard("Hello")
    assert not ana.heard("the mill")
    assert not ana.heard(TAKEN)


async def test_what_somebody_has_in_hand_is_not_taken_back_and_can_be_once_it_has_arrived(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(NIGHT)
    await writes(sam, contact, "I live at the mill")
    held = "UPDATE letter SET leased_until = :until, held_by = :who WHERE kind = 'relay'"
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(held, until=tx.now + 60, who="another")
    take = f"back:take:{contact}:{own(sam, 'the mill').id}"
    await sam.forges(take)
    assert first_line(sam.reads) == "This message is on its way right now. Please try again in a minute."
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(held, until=None, who=None)
    await stage.passes(9 * 3600)
    assert ana.heard("the mill")
    await sam.forges(take)
    assert not ana.heard("the mill")


async def test_an_edit_that_waits_for_the_morning_does_not_bring_the_words_again(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await writes(sam, contact, "I live at the mill")
    await stage.passes(NIGHT)
    stage.play.world.edit(sam.person, own(sam, "the mill").id, "I live at the old mill")
    await stage.settle()
    await sam.forges(f"back:take:{contact}:{own(sam, 'mill').id}")
    await stage.passes(9 * 3600)
    assert not ana.heard("mill")
    assert len(ana.heard(TAKEN)) == 1


async def test_what_stands_with_somebody_out_of_reach_is_not_said_to_be_taken_back_and_is_when_they_return(
    stage: Stage,
) -> None:
    sam, ana, contact = await pair(stage)
    await writes(sam, contact, "I live at the mill")
    await blocks(stage, ana)
    take = f"back:take:{contact}:{own(sam, 'the mill').id}"
    assert "This message still stands there." in await sam.forges(take)
    assert ana.heard("the mill")
    stage.play.world.unblock(ana.person)
    await ana.says("/menu")
    await sam.forges(take)
    assert not ana.heard("the mill")


async def test_words_of_which_nobody_knows_whether_they_arrived_are_not_said_to_be_taken_back(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    await stage.passes(NIGHT)
    await writes(sam, contact, "I live at the mill")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM letter WHERE kind = 'relay'")
    await sam.forges(f"back:take:{contact}:{own(sam, 'the mill').id}")
    assert first_line(sam.reads).startswith("I do not know whether Heron got this message.")


async def test_a_sticker_that_waits_goes_with_what_stands_above_it(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(NIGHT)
    await sam.forges(f"contact:write:{contact}")
    await sends(stage, sam, kind="sticker")
    await sam.forges(f"back:open:{contact}")
    assert "never got it" in await sam.presses(sam.starting("back:take"))
    before = len(ana.chat)
    await stage.passes(9 * 3600)
    assert len(ana.chat) == before


async def test_only_what_was_written_to_this_person_in_two_days_is_there_and_the_last_stands_first(
    stage: Stage,
) -> None:
    ana, sam, bob = await three(stage)
    contacts = {row["id"] for row in await stage.rows("SELECT id FROM contact")}
    await ana.says("To Tern")
    for contact in contacts:
        await ana.forges(f"back:open:{contact}")
        here = any(each.startswith("today") for each in ana.buttons)
        assert here or ana.reads.startswith("There is nothing to take back. What you wrote to Wren")
    (sams,) = [contact for contact in contacts if "Tern" in await ana.forges(f"back:open:{contact}")]
    for number in range(5):
        await stage.passes(60)
        await writes(ana, sams, f"Word {number}")
    await ana.forges(f"back:open:{sams}")
    assert ana.buttons[:5] == ["today, 12:05", "today, 12:04", "today, 12:03", "today, 12:02", "See older ones"]
    await ana.presses("See older ones")
    assert ana.buttons[:2] == ["today, 12:01", "today, 12:00"]
    await stage.passes(SECONDS - 90)
    await ana.forges(f"back:open:{sams}")
    assert ana.buttons[:1] == ["Monday 30 November, 12:05"]
    assert len([each for each in ana.buttons if each.startswith("Monday")]) == 2
    assert not bob.heard("Word 4")
    assert sam.heard("Word 4")


@pytest.mark.parametrize("whose", ["theirs", "another", "older", "over", "none"])
async def test_forged_or_late_nothing_is_taken_back(stage: Stage, whose: str) -> None:
    ana, sam, bob = await three(stage)
    await ana.says("To Tern")
    contacts = [row["id"] for row in await stage.rows("SELECT id FROM contact")]
    (sams,) = [contact for contact in contacts if "Tern" in await ana.forges(f"back:open:{contact}")]
    (bobs,) = set(contacts) - {sams}
    mine = own(ana, "To Tern").id
    if whose == "theirs":
        await sam.forges(
            f"back:take:{sams}:{next(m for m in sam.chat if m.from_bot and 'To Tern' in (m.text or '')).id}"
        )
        await bob.forges(f"back:take:{sams}:{mine}")
    elif whose == "another":
        await ana.forges(f"back:take:{bobs}:{mine}")
    elif whose == "older":
        await stage.passes(SECONDS + 60)
        await ana.forges(f"back:take:{sams}:{mine}")
    elif whose == "over":
        await ana.forges(f"contact:stop:{sams}")
        await stage.passes(61)
        await ana.forges(f"back:take:{sams}:{mine}")
    else:
        await ana.forges(f"back:take:{sams}:99999")
    await stage.settle()
    assert sam.heard("To Tern")
    assert not sam.heard("took a message back")


async def test_un_message_se_reprend_en_francais(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    for each in (sam, ana):
        await each.forges("language:set:fr")
    await writes(sam, contact, "J'habite au moulin")
    assert first_line(await sam.forges(f"back:open:{contact}")) == "Quel message reprenez-vous ?"
    await sam.presses(sam.starting("back:take"))
    assert sam.reads == "C'est repris. Le message disparaît maintenant chez Heron."
    assert ana.heard("◆ Tern a repris un message.")
