"""The card of a meeting in a linked Telegram group chat: posted once, edited for many answers at once, and moved along."""

import asyncio
from typing import Any

import pytest

from bot import running
from bot.services.groups import chats
from bot.services.meetings import cards
from tests.announcement_rows import facilitator, group, member
from tests.meeting_rows import DAY, HOUR, plan
from tests.stage import PAUSE, Actor, Stage
from tests.test_places import GroupChat, linked_chat

LINE = "2026-12-03 14:00 Tea & talk"


async def setting(stage: Stage, language: str = "en") -> tuple[Actor, GroupChat, list[Actor]]:
    home = await group(stage, "Secret Neighbours", language=language)
    fran = await facilitator(stage, home)
    people = [await member(stage, home, f"P{n}", f"Bird {name}") for n, name in enumerate(("one", "two", "three"))]
    return fran, await linked_chat(stage, fran, *people), people


def edits(stage: Stage, chat: GroupChat, since: int) -> int:
    live = stage.play.world.live(chat.chat).id
    asked = list(stage.play.requests)[since:]
    return sum(1 for r in asked if r.method == "editMessageText" and str(r.params["chat_id"]) == str(live))


async def press(stage: Stage, chat: GroupChat, actor: Actor, words: str) -> Any:
    live = stage.play.world.live(chat.chat)
    query = stage.play.world.press(actor.person, chat.messages[-1], words, live)
    await stage.settle()
    return query


async def test_a_planned_meeting_is_posted_with_buttons_to_answer(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    assert "Tea & talk" in chat.reads
    assert "Thursday 3 December" in chat.reads
    assert "Coming: 0. Maybe: 0." in chat.reads
    assert "Secret" not in chat.reads
    said = len(chat.messages)
    await press(stage, chat, people[0], "I'm coming")
    await stage.passes(2)
    assert "Coming: 1. Maybe: 0." in chat.reads
    assert "Bird" not in chat.reads
    assert len(chat.messages) == said
    assert f"start=m_{meeting}" in str(chat.messages[-1].buttons[-1][0].url)


async def test_who_plans_reads_before_the_yes_that_it_is_written_in_the_linked_chat_too(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    also = "It will also be written in one linked Telegram group."
    await fran.says(f"/newmeeting {LINE}")
    assert also in fran.reads
    await fran.presses(fran.starting("newmeeting:yes:"))
    meeting = (await stage.rows("SELECT id FROM meeting"))[0]["id"]
    await fran.forges(f"meeting:set:{meeting}:title")
    assert also in await fran.says("Choir")
    await fran.forges(f"meeting:set:{meeting}:note")
    assert also not in await fran.says("Bring a cup.")
    await chat.remove_bot()
    await fran.forges(f"meeting:set:{meeting}:title")
    assert also not in await fran.says("Choir")


async def test_the_card_speaks_the_language_of_the_group(stage: Stage) -> None:
    fran, chat, _ = await setting(stage, "fr")
    await plan(stage, fran, LINE)
    assert "jeudi 3 décembre à 14 h" in chat.reads
    assert "Viennent : 0" in chat.reads


async def test_who_is_not_in_the_group_is_led_to_it_by_the_button_below_the_card(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    stranger, member_elsewhere = await stage.newcomer("Out"), await stage.member("Mo", "Merle")
    for each in (stranger, member_elsewhere):
        stage.play.world.join(chat.chat, each.person)
    meeting = await plan(stage, fran, LINE)
    for each in (stranger, member_elsewhere):
        query = await press(stage, chat, each, "I'm coming")
        assert "press “Open the bot” first" in query.answer["text"]
        assert query.answer["show_alert"]
    assert "I'm coming" in (await member_elsewhere.says(f"/start m_{meeting}"), member_elsewhere.buttons)[1]
    assert "Coming: 0." in chat.reads


async def test_many_answers_are_one_edit(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    await plan(stage, fran, LINE)
    asked, said = len(stage.play.requests), len(chat.messages)
    for person in people:
        await press(stage, chat, person, "Maybe")
        await press(stage, chat, person, "I'm coming")
    assert edits(stage, chat, asked) == 0
    await stage.passes(2)
    assert edits(stage, chat, asked) == 1
    assert len(chat.messages) == said
    assert "Coming: 3. Maybe: 0." in chat.reads


async def test_a_cancelled_meeting_says_so_and_loses_its_buttons(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE meeting SET state = 'cancelled' WHERE id = :id", id=meeting)
        await cards.refresh_card(tx, meeting)
    await stage.passes(2)
    assert "This meeting is cancelled." in chat.reads
    assert chat.messages[-1].buttons == []


async def test_changed_words_reach_the_card_that_stands_and_the_reminders_to_come(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    await press(stage, chat, people[0], "I'm coming")
    await stage.passes(2 * DAY)  # the reminders are written by now
    said = len(chat.messages)
    for field, words in (("title", "Coffee"), ("minutes", "3 hours"), ("note", "Bring cake")):
        await fran.forges(f"meeting:set:{meeting}:{field}")
        await fran.says(words)
        await fran.presses("Yes, change it")
    await stage.passes(2)
    assert ("Coffee" in chat.reads, "Tea & talk" in chat.reads) == (True, False)
    assert len(chat.messages) == said
    await stage.passes(2 * HOUR)
    reminder = people[0].heard("A small reminder.")[-1]
    assert ("Coffee" in reminder.text, "Tea & talk" in reminder.text) == (True, False)


async def test_a_chat_that_is_linked_gets_the_cards_of_the_next_two_weeks_quietly_and_in_order(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, "Secret Neighbours"))
    for day, title in (("12-05", "Second"), ("12-02", "First"), ("12-13", "Third"), ("12-20", "Too far")):
        await plan(stage, fran, f"2026-{day} 14:00 {title}")
    off = await plan(stage, fran, "2026-12-06 14:00 Called off")
    await fran.forges(f"meeting:off:{off}")
    chat = await linked_chat(stage, fran)
    await stage.passes(10)
    told = [str(m.text) for m in chat.messages if "A meeting." in m.text]
    assert [next(t for t in ("First", "Second", "Third") if t in one) for one in told] == ["First", "Second", "Third"]
    cards = [r for r in stage.play.requests if r.method == "sendMessage" and "A meeting." in str(r.params["text"])]
    assert all(str(r.params.get("disable_notification")).lower() == "true" for r in cards)
    (place,) = await stage.rows("SELECT id, group_id FROM place")
    said = len(chat.messages)
    await fran.forges(f"link:cut:{place['id']}")
    await fran.forges(f"link:yes:{place['id']}:{place['group_id']}")
    await stage.passes(20)
    assert len([m for m in chat.messages[said:] if "A meeting." in m.text]) == 0


async def test_the_buttons_of_a_card_go_when_the_meeting_starts(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    meeting = await plan(stage, fran, "2026-12-01 10:00 Tea & talk")
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-01 14:00")
    await fran.presses("Yes, change it")
    old = chat.messages[-1]
    await stage.passes(25 * HOUR)
    assert old.buttons
    await stage.passes(HOUR)
    await stage.passes(2)
    assert chat.messages[-1].buttons == []
    assert "Tea & talk" in chat.reads


async def test_a_press_on_a_card_after_the_meeting_gets_a_clear_answer(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, "2026-12-01 14:00 Tea & talk")
    await stage.passes(29 * HOUR)
    live = stage.play.world.live(chat.chat)
    for choice in ("coming", "maybe", "no"):
        query = stage.play.world.press(
            people[0].person, chat.messages[-1].message_id, f"meeting:answer:{meeting}:{choice}", live, forged=True
        )
        await stage.settle()
        assert "This meeting is over." in query.answer["text"]
        assert query.answer["show_alert"]


async def test_a_card_posted_twice_stands_once_and_in_each_chat(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    said = len(chat.messages)
    for _ in range(2):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await cards.post_card(tx, meeting)
            await cards.post_card(tx, meeting)
            await cards.refresh_card(tx, meeting)
        await stage.passes(3)
    assert len(chat.messages) == said
    later = await linked_chat(stage, fran, *people, title="Another room")
    await stage.passes(3)
    said = len(later.messages)
    assert "Coming: 0." in later.reads
    await press(stage, chat, people[0], "I'm coming")
    await stage.passes(3)
    assert "Coming: 1." in later.reads
    assert len(later.messages) == said


async def test_a_card_that_was_deleted_is_not_posted_again(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    said = len(chat.messages)
    stage.play.faults.add("editMessageText", "400", description="Bad Request: message to edit not found")
    for person in people[:2]:
        await press(stage, chat, person, f"meeting:answer:{meeting}:coming")
        await stage.passes(3)
    assert len(chat.messages) == said
    assert await stage.rows("SELECT id FROM letter") == []


async def test_a_chat_that_becomes_a_supergroup_gets_its_cards_anew(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    await plan(stage, fran, LINE)
    old = chat.chat.id
    new = stage.play.world.migrate(chat.chat)
    await stage.settle()
    await stage.passes(2)
    assert "Tea & talk" in chat.reads
    await press(stage, chat, people[0], "I'm coming")
    await stage.passes(2)
    assert "Coming: 1" in chat.reads
    assert len([m for m in chat.messages if "Tea & talk" in m.text]) == 1
    assert new.id != old
    assert len(await stage.rows("SELECT id FROM place")) == 1
    await stage.passes(60)
    assert not [m for m in chat.messages if "je suis un bot" in m.text], "it was there all the time"


async def test_the_move_found_out_while_sending_loses_nothing(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    await plan(stage, fran, LINE)
    await press(stage, chat, people[0], "I'm coming")
    stage.play.world.migrate(chat.chat)
    stage.clock.at += 2
    stage.program.clerk.nudge()  # the letter goes before the service message is read
    while not stage.program.delivery.idle:
        await asyncio.sleep(PAUSE)
    await stage.settle()
    await stage.passes(2)
    assert "Coming: 1" in chat.reads
    assert len([m for m in chat.messages if "Tea & talk" in m.text]) == 1
    await stage.passes(5)  # a greeting that may have been planned is not said: the bot was there all the time
    assert await stage.rows("SELECT id FROM letter") == []


async def test_a_place_made_for_the_new_id_before_the_move_was_told_becomes_one_with_the_old(stage: Stage) -> None:
    _, chat, _ = await setting(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await chats.arrived(tx, -1_002_999, "Tea room", None)
        await chats.chat_moved(tx, chat.chat.id, -1_002_999)
        await chats.chat_moved(tx, chat.chat.id, -1_002_999)
        linked = await chats.here(tx, -1_002_999, "Tea room", None)
    assert linked.group_name == "Secret Neighbours"
    assert len(await stage.rows("SELECT id FROM place")) == 1


# A card tells the truth, whatever happened while nobody could change it


async def change_while_away(stage: Stage, fran: Actor, meeting: str, what: str) -> None:
    if what == "moved":
        await fran.forges(f"meeting:set:{meeting}:when")
        await fran.says("2026-12-04 16:00")
        await fran.presses("Yes, change it")
    elif what == "cancelled":
        await fran.forges(f"meeting:off:{meeting}")
    else:
        await stage.passes(4 * DAY)


async def cancelled_unseen(stage: Stage, chat: GroupChat, fran: Actor, meeting: str) -> None:
    """The card could not be edited when the meeting was cancelled."""
    sentence = "Bad Request: have no rights to send a message"
    stage.play.faults.add("editMessageText", "400", match=f"chat_id={chat.chat.id} ", description=sentence)
    await fran.forges(f"meeting:off:{meeting}")
    await stage.passes(3)


TRUTH = {"moved": "Friday 4 December, 16:00", "cancelled": "This meeting is cancelled.", "over": "A meeting."}


def standing(chat: GroupChat) -> list[Any]:
    return [m for m in chat.messages if "Tea & talk" in m.text]


@pytest.mark.parametrize("what", TRUTH)
@pytest.mark.parametrize("tried", [True, False])
async def test_the_card_is_mended_when_the_bot_is_back(stage: Stage, what: str, *, tried: bool) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    if tried:  # Telegram says it only when an edit is tried
        await people[0].forges(f"meeting:answer:{meeting}:coming")
        stage.play.faults.add("editMessageText", "403", description="Forbidden: bot was kicked from the group chat")
        await stage.passes(3)
        assert [row["present"] for row in await stage.rows("SELECT present FROM place")] == [0]
    stage.play.world.remove_bot(chat.chat, fran.person)
    await stage.settle()
    await change_while_away(stage, fran, meeting, what)
    stage.play.world.add_bot(chat.chat, fran.person)
    await stage.settle()
    await stage.passes(5)
    (card,) = standing(chat)
    assert TRUTH[what] in card.text
    assert bool(card.buttons) == (what == "moved")


async def test_a_press_on_a_card_that_still_invites_mends_it(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    await cancelled_unseen(stage, chat, fran, meeting)
    assert standing(chat)[0].buttons
    query = await press(stage, chat, people[0], f"meeting:answer:{meeting}:coming")
    assert "This meeting is cancelled." in query.answer["text"]
    assert query.answer["show_alert"]
    await stage.passes(3)
    assert "This meeting is cancelled." in standing(chat)[0].text
    assert not standing(chat)[0].buttons


async def test_the_night_mends_what_still_invites_and_touches_nothing_else(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    await plan(stage, fran, "2026-12-05 14:00 Soup")
    await cancelled_unseen(stage, chat, fran, meeting)
    assert standing(chat)[0].buttons
    asked = len(stage.play.requests)
    await running.night(stage.program)
    await stage.passes(3)
    assert "This meeting is cancelled." in standing(chat)[0].text
    assert edits(stage, chat, asked) == 1
    stage.clock.at += DAY
    await running.night(stage.program)
    await stage.passes(3)
    assert edits(stage, chat, asked) == 1


async def test_many_cards_are_looked_at_in_slices(stage: Stage) -> None:
    fran, _, _ = await setting(stage)
    for day in range(1, 6):
        await plan(stage, fran, f"2026-12-0{day} 14:00 Tea")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        looked = [await cards.mend_old(tx, tx.now, 2) for _ in range(3)]
    assert looked == [2, 2, 1]


async def test_the_cards_of_an_unlinked_chat_invite_nobody_and_do_again_when_it_is_linked(stage: Stage) -> None:
    fran, chat, _ = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    far = await plan(stage, fran, "2027-01-03 14:00 Soup")
    (place,) = await stage.rows("SELECT id, group_id FROM place")
    await fran.forges(f"link:cut:{place['id']}")
    await stage.passes(3)
    card, soup = chat.messages[-2:]
    assert "The bot no longer writes here what changes." in card.text
    assert [b.url.partition("start=")[2] for row in card.buttons for b in row] == [f"meeting_{meeting}"]
    asked = len(stage.play.requests)
    await change_while_away(stage, fran, meeting, "moved")
    await stage.passes(3)
    assert edits(stage, chat, asked) == 0
    await fran.forges(f"meeting:off:{far}")
    await stage.passes(3)
    assert soup.text.startswith("This meeting is cancelled.")
    await fran.forges(f"meeting:restore:{far}")
    await fran.forges(f"link:yes:{place['id']}:{place['group_id']}")
    await stage.passes(20)
    assert TRUTH["moved"] in card.text
    assert "Tea & talk" in card.text
    assert card.buttons
    assert "Soup" in soup.text
    assert f"meeting:answer:{far}:coming" in str(soup.buttons)


async def test_put_back_by_somebody_else_a_card_invites_nobody_before_a_yes(stage: Stage) -> None:
    fran, chat, people = await setting(stage)
    meeting = await plan(stage, fran, LINE)
    card = standing(chat)[0]
    stage.play.world.remove_bot(chat.chat, fran.person)
    await stage.settle()
    await change_while_away(stage, fran, meeting, "moved")
    stage.play.world.add_bot(chat.chat, people[0].person)
    await stage.settle()
    await stage.passes(6)
    assert "The bot no longer writes here what changes." in card.text
    assert "December" not in card.text, "the new date is no business of a chat that may be somebody else's by now"
    await fran.presses("Go on writing there")
    await stage.passes(6)
    assert TRUTH["moved"] in card.text
