"""Words reach whom they are meant for: replies, edits and plain words of people who talk with several (TALK-01)."""

from typing import Any

import pytest

from playground import contents
from playground.state import WorldError
from tests.peers_stage import helper, opened
from tests.stage import Actor, Stage, first_line

HELD = "Tern got nothing of this. Pictures and files pass once both of you allow them."


async def three(stage: Stage) -> tuple[Actor, Actor, Actor]:
    """Ana listens to Sam (◆) and to Bob (●), and talks with Sam."""
    ana = await helper(stage, "Heron")
    sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    await opened(sam, ana)
    await opened(bob, ana)
    await sam.says("Hello")
    await ana.says("/peer")
    await ana.presses("Tern")
    await ana.presses("Write")
    return ana, sam, bob


def message_with(actor: Actor, words: str) -> Any:
    return next(m for m in reversed(actor.chat) if words in (m.text or ""))


def own(actor: Actor, words: str) -> Any:
    return next(m for m in reversed(actor.chat) if not m.from_bot and words in (m.text or ""))


async def replies(stage: Stage, actor: Actor, to: str, words: str) -> str:
    """Answers the message that holds these words with Telegram's own reply."""
    stage.play.world.say(actor.person, words, reply_to=message_with(actor, to).id)
    await stage.settle()
    return actor.reads


async def from_elsewhere(stage: Stage, actor: Actor, words: str) -> Any:
    """What somebody else wrote in a group chat that the bot is not in."""
    zoe = await stage.newcomer("Zoe")
    place = stage.play.world.group("The choir", zoe.person, [actor.person])
    return stage.play.world.say(zoe.person, words, place)


def reaction(stage: Stage, actor: Actor, words: str) -> list[str]:
    """What the bot put on this person's own message."""
    return list((message_with(actor, words).reactions or {}).get(stage.play.world.bot.id, []))


async def test_a_reply_goes_to_the_contact_whose_message_it_answers(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.says("Good evening Tern")
    await bob.says("I was beaten yesterday")
    await replies(stage, ana, "I was beaten", "Were you hurt?")
    assert bob.heard("Were you hurt?")
    assert not sam.heard("Were you hurt?")


async def test_a_reply_to_words_that_a_crash_has_made_unknown_is_asked_about(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.says("Good evening Tern")
    await bob.says("I was beaten yesterday")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM relayed WHERE own = 0")
    await replies(stage, ana, "I was beaten", "Were you hurt?")
    assert first_line(ana.reads) == "Who are these words for?"
    assert not sam.heard("Were you hurt?")
    assert not bob.heard("Were you hurt?")


async def test_the_reply_stands_below_the_words_it_answers(stage: Stage) -> None:
    ana, _, bob = await three(stage)
    await bob.says("I was beaten yesterday")
    await replies(stage, ana, "I was beaten", "Were you hurt?")
    theirs = message_with(bob, "Were you hurt?")
    assert theirs.reply_to.id == message_with(bob, "I was beaten").id


async def test_plain_words_after_somebody_else_wrote_are_asked_about_once_with_names(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.says("How are you?")
    assert sam.heard("How are you?")
    await bob.says("Are you there?")
    assert first_line(await ana.says("Yes I am")) == "Who are these words for?"
    assert {"Send to ◆ Tern", "Send to ● Wren"} <= set(ana.buttons)
    await ana.presses("Send to ● Wren")
    assert bob.heard("Yes I am")
    assert not sam.heard("Yes I am")
    await ana.says("Tell me more")
    assert bob.heard("Tell me more")
    assert not sam.heard("Tell me more")


async def test_a_reply_while_a_question_is_open_leaves_the_question_open(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    await ana.forges("settings:quiet")
    await replies(stage, ana, "Hello", "One moment")
    assert sam.heard("One moment")
    await ana.says("22:00-07:00")
    assert (await stage.rows("SELECT COUNT(*) AS n FROM person WHERE quiet_from = 1320"))[0]["n"] == 1


async def test_a_word_that_left_is_acknowledged_on_it_and_without_a_sound(stage: Stage) -> None:
    ana, _sam, _ = await three(stage)
    before = len(ana.chat)
    await ana.says("How are you?")
    assert len(ana.chat) == before + 1
    assert reaction(stage, ana, "How are you?") == ["🕊"]


async def test_only_the_newest_message_of_a_thread_carries_its_buttons(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await sam.says("First")
    await bob.says("Of another thread")
    await sam.says("Second")
    assert not message_with(ana, "First").buttons
    assert message_with(ana, "Second").buttons
    assert message_with(ana, "Of another thread").buttons


async def test_an_edit_is_carried_over_to_what_the_other_reads(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    await ana.says("Meet me at 5")
    stage.play.world.edit(ana.person, message_with(ana, "Meet me at 5").id, "Meet me at 7")
    await stage.settle()
    assert not sam.heard("Meet me at 5")
    assert len(sam.heard("Meet me at 7")) == 1
    assert "Changed since." in sam.heard("Meet me at 7")[0].text
    assert message_with(sam, "Meet me at 7").buttons


@pytest.mark.sqlite
async def test_an_edit_that_cannot_be_carried_over_is_told(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    await ana.says("Meet me at 5")
    number = message_with(ana, "Meet me at 5").id
    stage.play.world.edit(ana.person, number, "Call 06 12 34 56 78")
    await stage.settle()
    assert "did not reach" in ana.reads
    assert not sam.heard("06 12")
    contact = (await stage.rows("SELECT id FROM contact ORDER BY opened_at, rowid LIMIT 1"))[0]["id"]
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    stage.play.world.edit(ana.person, number, "Meet me at 7")
    await stage.settle()
    assert "did not reach" in ana.reads
    assert not sam.heard("Meet me at 7")


async def test_an_edit_of_words_that_wait_for_a_yes_waits_in_their_place(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await bob.says("Are you there?")
    await ana.says("Yes I am")
    stage.play.world.edit(ana.person, own(ana, "Yes I am").id, "No I am not")
    await stage.settle()
    await ana.presses("Send to ● Wren")
    assert bob.heard("No I am not")
    assert not bob.heard("Yes I am")
    assert not sam.heard("I am")


@pytest.mark.sqlite
async def test_a_reply_to_somebody_whose_contact_is_over_goes_to_nobody(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await bob.says("Are you there?")
    contact = (await stage.rows("SELECT id FROM contact ORDER BY opened_at DESC, rowid DESC LIMIT 1"))[0]["id"]
    await bob.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    await replies(stage, ana, "Are you there?", "Here I am")
    assert not bob.heard("Here I am")
    assert not sam.heard("Here I am")
    assert "over" in ana.reads or "no longer" in ana.reads


async def test_spoilers_stay_hidden_and_hidden_addresses_are_asked_about(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    spoiler = [{"type": "spoiler", "offset": 9, "length": 17}]
    stage.play.world.say(ana.person, "trigger: what he did to me", entities=spoiler)
    await stage.settle()
    arrived = message_with(sam, "what he did")
    hidden = [e for e in arrived.entities if e["type"] == "spoiler"]
    assert [arrived.text[e["offset"] : e["offset"] + e["length"]] for e in hidden] == ["what he did to me"]
    link = [{"type": "text_link", "offset": 0, "length": 4, "url": "https://example.org/x"}]
    stage.play.world.say(ana.person, "Here it is", entities=link)
    await stage.settle()
    assert first_line(ana.reads) == "Send these words anyway?"
    await ana.presses("Send anyway")
    assert sam.heard("Here (https://example.org/x) it is")


async def test_forwarded_words_are_marked_as_such(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    said = await from_elsewhere(stage, ana, "From another chat")
    stage.play.world.forward(ana.person, [said], source=said.chat)
    await stage.settle()
    assert "somebody else's words" in message_with(sam, "From another chat").text


async def test_the_same_sign_stands_on_both_sides_of_a_thread(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.says("To Tern")
    await bob.says("From Wren")
    assert message_with(sam, "To Tern").text.startswith("◆ Heron")
    assert message_with(ana, "From Wren").text.startswith("● Wren")


async def test_an_album_is_answered_once_and_it_is_said_that_the_other_got_nothing(stage: Stage) -> None:
    ana, _sam, _ = await three(stage)
    before = len([m for m in ana.chat if m.from_bot])
    stage.play.world.send_album(ana.person, [(f"{n}.jpg", b"x") for n in range(5)])
    await stage.settle()
    assert first_line(ana.reads) == HELD
    assert len([m for m in ana.chat if m.from_bot]) == before + 1


async def test_what_cannot_be_passed_on_goes_to_nobody_and_that_is_said(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    before = len(sam.chat), len(bob.chat)
    stage.play.world.send(ana.person, contents.dice())
    await stage.settle()
    assert first_line(ana.reads) == "Tern got nothing of this. I cannot pass it on."
    assert (len(sam.chat), len(bob.chat)) == before


async def test_of_a_text_that_the_app_split_neither_part_leaves(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    before = len(sam.chat)
    await ana.says("a" * 4096 + "and so on until Monday")
    assert first_line(ana.reads).startswith("This was the end of a message that is too long.")
    assert len(sam.chat) == before
    await stage.passes(5)
    await ana.says("Something short")
    assert sam.heard("Something short")


async def test_the_end_of_a_split_text_answers_no_question(stage: Stage) -> None:
    ana, _, _ = await three(stage)
    await ana.forges("settings:name")
    await ana.says("a" * 4096 + "Robin")
    assert (await stage.rows("SELECT COUNT(*) AS n FROM person WHERE pseudonym IS NULL"))[0]["n"] == 0
    assert "Robin" not in await ana.says("/menu")


async def test_a_quote_of_the_thread_goes_along_and_its_spoiler_stays_hidden(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    hidden = [{"type": "spoiler", "offset": 6, "length": 6}]
    stage.play.world.say(bob.person, "I was beaten yesterday", entities=hidden)
    await stage.settle()
    answered = message_with(ana, "I was beaten")
    stage.play.world.say(ana.person, "Were you hurt?", reply_to=answered.id, quote="was beaten yesterday")
    await stage.settle()
    theirs = message_with(bob, "Were you hurt?")
    assert theirs.text == "● Heron writes to you:\n\nIn answer to: was beaten yesterday\n\nWere you hurt?"
    assert [e["type"] for e in theirs.entities if e["type"] in ("blockquote", "spoiler")] == ["blockquote", "spoiler"]
    assert not sam.heard("Were you hurt?")
    stage.play.world.edit(ana.person, own(ana, "Were you hurt?").id, "Are you hurt?")
    await stage.settle()
    assert "was beaten yesterday\n\nAre you hurt?" in message_with(bob, "Are you hurt?").text


async def test_a_quote_goes_along_with_words_that_were_asked_about_first(stage: Stage) -> None:
    ana, _, bob = await three(stage)
    await bob.says("How can I reach you?")
    answered = message_with(ana, "How can I")
    stage.play.world.say(ana.person, "06 12 34 56 78", reply_to=answered.id, quote="reach you?")
    await stage.settle()
    await ana.presses("Send anyway")
    assert "In answer to: reach you?\n\n06 12 34 56 78" in message_with(bob, "06 12").text


async def test_a_quote_of_a_message_that_is_of_no_thread_any_more_stays_behind_and_that_is_said(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await bob.says("I was beaten yesterday")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM relayed WHERE own = 0")
    answered = message_with(ana, "I was beaten")
    stage.play.world.say(ana.person, "What do I answer?", reply_to=answered.id, quote="was beaten yesterday")
    await stage.settle()
    await ana.presses("Send to ◆ Tern")
    assert sam.heard("What do I answer?")
    assert not sam.heard("beaten")
    assert ana.reads == "What you quoted was not passed on to Tern. Your own words were."


@pytest.mark.parametrize("quote", ["", "06 12 34"])
async def test_a_quote_from_another_chat_stays_behind_and_that_is_said(stage: Stage, quote: str) -> None:
    ana, sam, _ = await three(stage)
    said = await from_elsewhere(stage, ana, "Zoe's number: 06 12 34 56 78")
    stage.play.world.say(ana.person, "Look at this", reply_to=said, quote=quote)
    await stage.settle()
    assert message_with(sam, "Look at this").text == "◆ Heron writes to you:\n\nLook at this"
    assert ana.reads == "What you quoted was not passed on to Tern. Your own words were."


async def test_relayed_words_are_protected_on_both_sides_and_stay_so_when_they_are_changed(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    assert "cannot be forwarded or copied" in sam.heard("You can now talk")[0].text
    assert message_with(ana, "Hello").extra["has_protected_content"]
    await ana.says("Meet me at 5")
    stage.play.world.edit(ana.person, own(ana, "Meet me at 5").id, "Meet me at 7")
    await stage.settle()
    theirs = message_with(sam, "Meet me at 7")
    assert theirs.extra["has_protected_content"]
    with pytest.raises(WorldError, match="protected"):
        stage.play.world.forward(sam.person, [theirs])
