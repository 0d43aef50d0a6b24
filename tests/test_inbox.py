"""What a member writes to those who facilitate their group: under names of the group, and the first who answers goes on (TALK-08)."""

from typing import Any

import pytest

from bot.domain.contacts import UNDO_SECONDS
from bot.services.contacts.inbox import OPEN_SECONDS
from tests.group_steps import join, make_facilitator, make_group, schedule
from tests.lost import leaves, loses
from tests.meeting_rows import DAY, HOUR, apart, awake, belongs, facilitator, group, is_told, member
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line
from tests.test_threads import from_elsewhere, message_with, own, reaction

NIGHT = 11 * 3600  # from noon to 23:00
TOLD = "writes to those who facilitate:"


async def house(stage: Stage, *leaders: str) -> tuple[str, Actor, list[Actor]]:
    """The group Riverside: Wim (Warbler) is a member, the others facilitate."""
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Riverside")
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    led = []
    for name in leaders or ("Linnet", "Dunnock"):
        actor = await stage.member(f"Person {name[:1]}", name)
        await join(actor, group)
        await make_facilitator(chief, actor, group)
        led.append(actor)
    return group, wim, led


async def writes(wim: Actor, words: str) -> None:
    await wim.says("/menu")
    await wim.says(words)
    await wim.presses("Write to facilitators: Riverside")


async def replies(actor: Actor, to: str, words: str, **how: Any) -> str:
    return await actor.says(words, reply_to=message_with(actor, to).id, **how)


async def contacts(stage: Stage) -> int:
    return len(await stage.rows("SELECT id FROM contact"))


async def test_words_reach_all_who_facilitate_and_a_reply_comes_back(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    assert first_line(await wim.says("Is there a lift?")) == "Who are these words for?"
    await wim.presses("Write to facilitators: Riverside")
    assert first_line(wim.reads) == "Sent to those who facilitate Riverside."
    for leader in (lea, dan):
        assert first_line(leader.reads) == f"Warbler {TOLD}"
        assert "Is there a lift?" in leader.reads
        assert leader.last.extra["has_protected_content"]
    assert reaction(stage, wim, "Is there a lift?") == ["🕊"]
    await replies(lea, "lift", "Yes, at the back")
    assert wim.reads == "◆ Linnet writes to you:\n\nYes, at the back"
    assert not dan.heard("at the back")
    await replies(wim, "at the back", "Thank you")
    assert lea.heard("Thank you")
    assert not dan.heard("Thank you")


async def test_the_others_see_that_somebody_answered_and_answer_no_more(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await writes(wim, "Is there a lift?")
    await replies(lea, "lift", "Yes")
    assert first_line(dan.reads) == "Linnet answers Warbler. You need do nothing more."
    assert not message_with(dan, "lift").buttons
    await replies(dan, "lift", "No there is not")
    assert "Somebody else who facilitates has answered already" in dan.reads
    assert "No there is not" in dan.reads  # the words wait for another choice
    assert not wim.heard("No there is not")
    assert await contacts(stage) == 1


async def test_whoever_presses_reply_goes_on_and_the_member_hears_who(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await writes(wim, "Is there a lift?")
    await lea.presses("Reply")
    assert first_line(wim.reads) == "Linnet has read your words, and answers you here."
    await lea.presses("Reply", message_with(lea, "lift"))
    assert len(wim.heard("has read your words")) == 1
    await lea.says("Yes")
    assert wim.heard("Yes")
    await dan.presses(dan.starting("aside:menu"), message_with(dan, "answers Warbler"))
    assert await contacts(stage) == 1


async def test_each_reads_only_the_name_that_the_other_has_in_the_group(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for mine, here in ((wim, "Robin"), (lea, "Finch")):
            await tx.rows(
                """UPDATE membership SET pseudonym = :name WHERE group_id = :group AND person_id =
                       (SELECT id FROM person WHERE account = :account)""",
                name=tx.seal.close(here, "membership.pseudonym"), group=group,
                account=tx.seal.fingerprint(mine.id, "person.account"),
            )  # fmt: skip
    await writes(wim, "Is there a lift?")
    await replies(lea, "lift", "Yes")
    await replies(wim, "Yes", "Thank you")
    await lea.presses("Pause, stop, report")
    await lea.presses("Stop")
    await stage.passes(UNDO_SECONDS)
    assert lea.heard("◆ Robin writes to you")
    assert wim.heard("◆ Finch writes to you")
    assert wim.heard("The conversation with Finch is over")
    for actor, name in ((lea, "Warbler"), (wim, "Linnet")):
        assert not actor.heard(name)


async def test_an_edit_reaches_all_who_read_it_and_later_the_one_who_answers(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await writes(wim, "Meet me at 5")
    number = own(wim, "Meet me at 5").id
    stage.play.world.edit(wim.person, number, "Meet me at 6")
    await stage.settle()
    for leader in (lea, dan):
        assert not leader.heard("Meet me at 5")
        assert "Changed since." in leader.heard("Meet me at 6")[0].text
    await replies(lea, "Meet me", "Gladly")
    stage.play.world.edit(wim.person, number, "Meet me at 7")
    await stage.settle()
    assert lea.heard("Meet me at 7")
    assert not dan.heard("Meet me at 7")
    stage.play.world.edit(wim.person, number, "Call 06 12 34 56 78")
    await stage.settle()
    assert "did not reach" in wim.reads
    assert not lea.heard("06 12")


async def test_a_number_is_asked_about_and_a_call_for_help_is_told_with_a_way_to_show_the_lines(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    await writes(wim, "Call me: 06 12 34 56 78")
    assert first_line(wim.reads) == "Send these words anyway?"
    assert not lea.heard("06 12")
    await wim.presses("Send anyway")
    assert lea.heard("06 12")
    await writes(wim, "I want to die")
    assert "Do not carry this alone" in lea.heard("I want to die")[0].text
    await lea.presses("See what helps")
    assert lea.heard("A word of advice for this exchange.")
    assert first_line(await lea.presses("Show lines to Warbler")) == "Warbler has the help lines now."
    assert "Linnet thinks of you" in wim.reads
    await lea.says("I am here", reply_to=message_with(lea, "I want to die").id)
    assert wim.heard("◆ Linnet writes to you:\n\nI am here")


async def test_a_spoiler_stays_hidden_from_those_who_facilitate(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    stage.play.world.say(wim.person, "it was him", entities=[{"type": "spoiler", "offset": 7, "length": 3}])
    await stage.settle()
    await wim.presses("Write to facilitators: Riverside")
    assert [e["type"] for e in message_with(lea, "it was him").entities if e["type"] == "spoiler"] == ["spoiler"]


async def test_a_quote_from_another_chat_stays_behind_and_that_is_said(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    said = await from_elsewhere(stage, wim, "Zoe's number: 06 12 34 56 78")
    await wim.says("/menu")
    stage.play.world.say(wim.person, "Is this the place?", reply_to=said)
    await stage.settle()
    await wim.presses("Write to facilitators: Riverside")
    assert "Is this the place?" in lea.reads
    assert not lea.heard("Zoe")
    assert wim.reads == "What you quoted was not passed on to those who facilitate Riverside. Your own words were."


async def test_what_is_no_words_reaches_nobody_and_that_is_said(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    await writes(wim, "Is there a lift?")
    before = len(wim.chat)
    stage.play.world.send_file(lea.person, b"x", "x.jpg", kind="photo", reply_to=message_with(lea, "lift").id)
    await stage.settle()
    assert first_line(lea.reads) == "Warbler got nothing of this. I cannot pass it on."
    assert len(wim.chat) == before


async def test_plain_words_of_a_facilitator_go_to_nobody_else_once_a_member_has_written(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    ana = await helper(stage, "Heron")
    await opened(lea, ana)
    await lea.says("Good evening")
    assert ana.heard("Good evening")
    await writes(wim, "Is there a lift?")
    assert first_line(await lea.says("Yes there is")) == "Who are these words for?"
    assert {"Send to Heron", "Send to Warbler"} <= set(lea.buttons)
    await lea.presses("Send to Warbler")
    assert wim.heard("Yes there is")
    assert not ana.heard("Yes there is")


async def test_who_has_left_the_group_meanwhile_is_told_plainly_and_the_words_wait_on(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    await wim.says("Is there a lift?")
    message = wim.last
    await wim.says("/menu")
    await wim.forges(f"sure:group:leave:{group}")
    assert await stage.rows("SELECT state FROM membership WHERE role = 'member' AND state = 'member'") == []
    await wim.presses("Write to facilitators: Riverside", message)
    assert "You are not in this group" in wim.reads
    assert not lea.heard("lift")
    assert len(await stage.rows("SELECT token FROM unsent")) == 1


async def test_a_facilitator_is_held_up_by_nobody_who_wrote_and_then_left(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    await writes(wim, "Is there a lift?")
    await wim.says("/menu")
    await wim.forges(f"sure:group:leave:{group}")
    assert first_line(await lea.says("/menu")).startswith("Hello")
    assert "Warbler" not in lea.reads
    await lea.says("Who is there?")
    assert "Send to Warbler" not in lea.buttons
    await replies(lea, "lift", "Yes")
    assert "no longer in the group" in lea.reads
    assert not wim.heard("Yes")


async def test_pausing_and_lost_facilitators_are_not_asked_and_a_group_without_any_is_not_offered(stage: Stage) -> None:
    group, wim, (lea, dan) = await house(stage)
    await lea.forges(f"group:rest:{group}:1")
    await writes(wim, "Is there a lift?")
    assert dan.heard("lift")
    assert not lea.heard("lift")
    await dan.forges(f"sure:group:rest:{group}:1")
    assert "Write to facilitators: Riverside" not in (await wim.says("And now?"), *wim.buttons)
    assert "Talk to somebody" in wim.buttons


async def test_a_member_whom_nobody_answers_hears_it_once_and_an_answer_may_still_come(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage)
    await writes(wim, "Is there a lift?")
    await writes(wim, "Please, is there?")
    await stage.passes(OPEN_SECONDS - 1)
    assert not wim.heard("has answered you yet")
    await stage.passes(1)
    assert first_line(wim.reads) == "Nobody who facilitates Riverside has answered you yet."
    assert len(wim.heard("has answered you yet")) == 1
    await replies(lea, "lift", "Sorry, yes")
    assert wim.heard("Sorry, yes")
    await stage.passes(DAY)
    assert len(wim.heard("has answered you yet")) == 1


@leaves("inbox")
async def test_when_the_last_who_could_answer_goes_the_member_is_told(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await writes(wim, "Is there a lift?")
    before = len(wim.chat)
    stage.play.world.block(lea.person)
    await stage.settle()
    assert len(wim.chat) == before
    stage.play.world.block(dan.person)
    await stage.settle()
    assert first_line(wim.reads) == "Your words to those who facilitate Riverside reach nobody at the moment."


@loses("inbox")
async def test_when_telegram_refuses_them_all_the_member_is_told_once(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    for leader in (lea, dan):
        stage.play.faults.add(
            "sendMessage", "400", match=f"chat_id={leader.id} ", times=None, description="Bad Request: chat not found"
        )
    await writes(wim, "Is there a lift?")
    assert len(wim.heard("reach nobody at the moment")) == 1


async def test_one_member_who_wrote_in_two_groups_is_told_apart_by_their_names(stage: Stage) -> None:
    river, wim, (lea, *_) = await house(stage)
    chief = await coordinator_of(stage)
    hill = await make_group(chief, "Hillside")
    for actor in (wim, lea):
        await join(actor, hill)
    await make_facilitator(chief, lea, hill)
    for each in (river, hill):
        await wim.forges(f"inbox:write:{each}")
        await wim.says("Is there a lift?")
        await wim.presses("Yes, send")
    await lea.says("Yes, at the back")
    assert {"Send to Warbler, Riverside", "Send to Warbler, Hillside"} <= set(lea.buttons)
    await lea.says("Warbler")
    assert "Your words: Yes, at the back\n" in lea.reads, "it could be either"
    await lea.presses("Send to Warbler, Hillside")
    assert len(wim.heard("at the back")) == 1


async def test_at_night_they_are_left_in_peace_and_an_answer_of_one_spares_the_others(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await stage.passes(NIGHT)
    await writes(wim, "Is there a lift?")
    assert "They are resting: they will read it tomorrow, 08:00." in wim.reads
    assert not lea.heard("lift")
    stage.play.world.edit(wim.person, next(m for m in wim.chat if m.text == "Is there a lift?"), "Is there a lift now?")
    await dan.says("/settings")  # awake, but not in this conversation
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE letter SET due_at = :now WHERE person_id = (SELECT id FROM person WHERE account = :account)",
                      now=tx.now, account=tx.seal.fingerprint(lea.id, "person.account"))  # fmt: skip
    await stage.passes(1)
    assert lea.heard("Is there a lift now?")
    await replies(lea, "lift", "Yes")
    await stage.passes(10 * 3600)
    assert wim.heard("Yes")
    assert not dan.heard("lift")


async def test_whoever_was_blocked_does_not_hear_of_it(stage: Stage) -> None:
    _, wim, (lea, dan) = await house(stage)
    await writes(wim, "Is there a lift?")
    await replies(lea, "lift", "Yes")
    contact = (await stage.rows("SELECT id FROM contact"))[0]["id"]
    await lea.forges(f"contact:block:{contact}")
    await writes(wim, "And a ramp?")
    assert dan.heard("And a ramp?")
    assert not lea.heard("And a ramp?")


async def test_ten_messages_a_day_and_no_more(stage: Stage) -> None:
    _, wim, (lea, _) = await house(stage, "Linnet", "Dunnock")
    for n in range(11):
        await writes(wim, f"Question {n}.")
    assert "Your words still wait" in wim.reads
    assert lea.heard("Question 9.")
    assert not lea.heard("Question 10.")
    await stage.passes(DAY)
    await writes(wim, "Question again")
    assert lea.heard("Question again")


@pytest.mark.parametrize("who", ["wim", "stranger"])
async def test_nobody_answers_who_was_not_asked(stage: Stage, who: str) -> None:
    _, wim, _ = await house(stage)
    await writes(wim, "Is there a lift?")
    letter = (await stage.rows("SELECT id FROM inbox"))[0]["id"]
    actor = wim if who == "wim" else await stage.member("Zoe", "Zander")
    assert "no longer known" in await actor.forges(f"inbox:answer:{letter}")
    assert await contacts(stage) == 0


async def test_who_facilitates_no_more_does_not_answer(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    await writes(wim, "Is there a lift?")
    await lea.says("/menu")
    assert "Warbler wrote to the facilitators" in lea.reads
    await lea.forges(f"group:rest:{group}:1")
    assert "Warbler" not in await lea.says("/menu")
    await replies(lea, "lift", "Yes")
    assert "not possible" in lea.reads
    assert not wim.heard("Yes")


# From the page of the group

WRITE = "Write to facilitators"


async def at_the_group(actor: Actor, group: str) -> str:
    return await actor.forges(f"group:open:{group}")


async def test_a_member_writes_from_the_page_of_the_group_and_reads_the_words_before_they_leave(stage: Stage) -> None:
    group, wim, (lea, dan) = await house(stage)
    page = await at_the_group(wim, group)
    assert first_line(await wim.presses(WRITE)) == "What would you like to say to those who facilitate Riverside?"
    assert "under your name there, Warbler" in wim.reads
    assert await wim.presses("Back") == page
    await wim.presses(WRITE)
    assert first_line(await wim.says("Is there a lift?")) == "Send these words to those who facilitate Riverside?"
    assert "Is there a lift?" in wim.reads
    assert not lea.heard("lift")
    await wim.presses("Yes, send")
    assert first_line(wim.reads) == "Sent to those who facilitate Riverside."
    assert lea.heard("Is there a lift?")
    assert dan.heard("Is there a lift?")


async def test_what_a_member_goes_on_writing_is_read_to_them_whole_and_leaves_at_once(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    await at_the_group(wim, group)
    await wim.presses(WRITE)
    await wim.says("Hello")
    assert first_line(await wim.says("is there a lift?")) == "Send these words to those who facilitate Riverside?"
    assert "Hello · is there a lift?" in wim.reads
    await wim.says("yes")
    assert first_line(wim.reads) == "Sent to those who facilitate Riverside."
    assert lea.heard("Hello\nis there a lift?")


async def test_ecrire_a_l_animation_depuis_la_page_du_groupe(stage: Stage) -> None:
    group, _, (lea, _) = await house(stage)
    zoe = await stage.member("Zoé", "Mésange", "fr")
    await join(zoe, group)
    await at_the_group(zoe, group)
    assert "Que voulez-vous dire" in await zoe.presses("Écrire à l'animation")
    assert first_line(await zoe.says("Bonjour")) == "Envoyer ces mots aux personnes qui animent Riverside ?"
    await zoe.presses("Oui, envoyer")
    assert lea.heard("Bonjour")


async def test_where_somebody_has_answered_the_button_goes_on_with_them(stage: Stage) -> None:
    group, wim, (lea, dan) = await house(stage)
    await writes(wim, "Is there a lift?")
    await replies(lea, "lift", "Yes")
    await at_the_group(wim, group)
    await wim.presses(WRITE)
    assert "Write to Linnet" in wim.reads
    await wim.says("Thank you")
    assert lea.heard("Thank you")
    assert not dan.heard("Thank you")


async def test_the_button_stands_only_where_somebody_would_read_it(stage: Stage) -> None:
    group, wim, (lea, dan) = await house(stage)
    chief, eve = await coordinator_of(stage), await stage.member("Eve", "Magpie")
    for actor in (lea, chief, eve):
        await at_the_group(actor, group)
        assert WRITE not in actor.buttons
    assert "join" in await eve.forges(f"inbox:write:{group}")
    for actor in (lea, dan):
        stage.play.world.block(actor.person)
    await stage.settle()
    await at_the_group(wim, group)
    assert WRITE not in wim.buttons
    assert first_line(await wim.forges(f"inbox:write:{group}")).startswith(
        "Nobody who facilitates Riverside can be reached"
    )


async def test_words_that_call_for_help_wait_for_the_yes_and_the_lines_come_last(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    await at_the_group(wim, group)
    await wim.presses(WRITE)
    assert "findahelpline.com" in await wim.says("I want to die")
    await wim.presses("Yes, send")
    assert lea.heard("I want to die")


async def test_when_somebody_else_has_written_meanwhile_it_is_asked_for_whom(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    ana = await helper(stage, "Heron")
    contact = await opened(wim, ana)
    await at_the_group(wim, group)
    await wim.presses(WRITE)
    await ana.forges(f"contact:write:{contact}")
    await ana.says("How are you?")
    assert first_line(await wim.says("Well, thank you")) == "Who are these words for?"
    assert not lea.heard("Well")
    assert "Write to facilitators: Riverside" in wim.buttons


async def test_what_is_no_words_goes_to_nobody(stage: Stage) -> None:
    group, wim, (lea, _) = await house(stage)
    before = len(lea.chat)
    await at_the_group(wim, group)
    await wim.presses(WRITE)
    stage.play.world.send_file(wim.person, b"x", "x.jpg", kind="photo")
    await stage.settle()
    assert "words" in wim.reads
    assert len(lea.chat) == before


async def test_an_answer_to_a_reminder_is_offered_to_those_who_run_its_group_first(stage: Stage) -> None:
    garden, house = await group(stage, "Le Jardin"), await group(stage, "Les Voisins")
    fran, ana = await facilitator(stage, house), await member(stage, house, "Ana", "Alouette")
    await belongs(stage, fran, garden, "facilitator")
    await belongs(stage, ana, garden)
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Les Voisins")
    await fran.presses("Yes, that's right")
    (meeting,) = await stage.rows("SELECT id FROM meeting")
    await ana.forges(f"meeting:answer:{meeting['id']}:coming")
    await stage.passes(2 * DAY + 2 * HOUR)
    (reminder,) = ana.heard("A small reminder.")
    await ana.says("/menu")
    await ana.says("I will be late", reply_to=reminder.message_id)
    assert ana.buttons[:2] == ["Write to facilitators: Les Voisins", "Write to facilitators: Le Jardin"]
    await ana.says("I will be late")
    assert ana.buttons[:2] == ["Write to facilitators: Le Jardin", "Write to facilitators: Les Voisins"]


async def test_a_reply_to_news_of_a_meeting_reaches_those_who_run_it_in_one_tap_with_its_name(stage: Stage) -> None:
    garden, house = await group(stage, "Le Jardin"), await group(stage, "Les Voisins")
    fran, ana = await facilitator(stage, house), await member(stage, house, "Ana", "Alouette")
    await belongs(stage, fran, garden, "facilitator")
    await belongs(stage, ana, garden)
    await awake(stage, fran, ana)
    meeting = await schedule(fran, house, int(stage.clock.at) + 3 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("Library")
    await fran.presses(fran.starting("meeting:apply"))
    await is_told(stage)
    (news,) = ana.heard("A meeting has changed.")
    await apart(ana, "group:name:" + house)  # a question waits
    asked = await ana.says("Is there a lift?", reply_to=news.message_id)
    assert "About: Coffee, Thursday 3 December, 12:00." in asked
    assert ana.buttons[:3] == [
        "Write to facilitators: Les Voisins",
        "Write to facilitators: Le Jardin",
        "See the meeting",
    ]
    await ana.presses("Write to facilitators: Les Voisins")
    (read,) = fran.heard("Is there a lift?")
    assert "About: Coffee, Thursday 3 December, 12:00." in read.text
    assert "In Les Voisins." in read.text
    await fran.forges(f"meeting:cancel:{meeting}")
    await fran.presses(fran.starting("meeting:off"))
    await is_told(stage)
    asked = await ana.says("Another day?", reply_to=ana.last.message_id)
    assert "About: Coffee, Thursday 3 December, 12:00." in asked
    assert ana.buttons[0] == "Write to facilitators: Les Voisins"


async def test_a_reply_to_a_letter_that_asks_nothing_any_more_is_about_its_meeting_and_its_button_leads_there(
    stage: Stage,
) -> None:
    garden, house = await group(stage, "Le Jardin"), await group(stage, "Les Voisins")
    fran, ana = await facilitator(stage, house), await member(stage, house, "Ana", "Alouette")
    await belongs(stage, ana, garden)
    await awake(stage, fran, ana)
    meeting = await schedule(fran, house, int(stage.clock.at) + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(DAY + HOUR)
    (reminder,) = ana.heard("A small reminder.")
    await stage.passes(DAY)
    (over,) = (each for each in ana.chat if each.id == reminder.message_id)
    assert "This meeting has begun, or is over." in (over.text or "")
    asked = await ana.says("I forgot my scarf", reply_to=over.id)
    assert "About: Coffee, " in asked
    assert ana.buttons[0] == "Write to facilitators: Les Voisins"
    assert "Coffee" in await ana.presses("See the meeting", over)


async def test_a_yes_that_answers_an_older_letter_presses_nothing_on_the_newest_message(stage: Stage) -> None:
    here = await group(stage, "Les Voisins")
    fran = await facilitator(stage, here)
    await awake(stage, fran)
    meeting = await schedule(fran, here, int(stage.clock.at) + 2 * DAY)
    await fran.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(DAY + HOUR)
    (reminder,) = fran.heard("A small reminder.")
    await fran.says("/newmeeting Thursday 2pm Tea")
    assert "Yes, that's right" in fran.buttons
    assert first_line(await fran.says("yes", reply_to=reminder.message_id)) != "It is planned."
    assert len(await stage.rows("SELECT id FROM meeting")) == 1
    await fran.says("/newmeeting Thursday 2pm Tea")
    await fran.says("yes", reply_to=fran.last.message_id)  # this one it is
    assert len(await stage.rows("SELECT id FROM meeting")) == 2


async def test_the_words_of_a_button_that_answer_its_message_mean_it_and_are_asked_back(stage: Stage) -> None:
    here = await group(stage, "Les Voisins")
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    meetings = [await schedule(fran, here, int(stage.clock.at) + 2 * DAY + n * HOUR) for n in (0, 1)]
    for each in meetings:
        await ana.forges(f"meeting:answer:{each}:coming")
    await stage.passes(DAY + 2 * HOUR)
    first = ana.heard("A small reminder.")[0]
    await ana.says("/menu")
    assert first_line(await ana.says("I can't come!", reply_to=first.message_id)) == "Is this the button you mean?"
    assert ana.buttons[0] == "I can't come"
    await ana.says("yes")
    rows = await stage.rows("SELECT meeting_id, choice FROM answer")
    assert {row["meeting_id"]: row["choice"] for row in rows} == {meetings[0]: "no", meetings[1]: "coming"}
    assert await stage.rows("SELECT * FROM unsent") == []
