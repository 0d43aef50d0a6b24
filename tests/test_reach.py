"""Somebody who cannot be reached holds up nobody: the next one is asked at once, and who waited is told."""

import pytest

from bot.domain.contacts import UNDO_SECONDS
from bot.services.letters.reach import LEFT_ALONE_SECONDS
from tests import announcement_rows
from tests.group_steps import handle_of, join, make_facilitator, make_group
from tests.lost import leaves, loses
from tests.meeting_rows import plan
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line
from tests.test_contacts import pair
from tests.test_joining import with_facilitator
from tests.test_places import linked_chat

DAY = 86400
NIGHT = 11 * 3600  # from noon to 23:00
ASKED = "Somebody would like to talk."

# What Telegram answers when somebody cannot be reached: (HTTP status, sentence)
REFUSALS = {
    "blocked": ("403", "Forbidden: bot was blocked by the user"),
    "deactivated": ("403", "Forbidden: user is deactivated"),
    "never started": ("403", "Forbidden: bot can't initiate conversation with a user"),
    "unknown": ("400", "Bad Request: chat not found"),
    "gone": ("400", "Bad Request: PEER_ID_INVALID"),
}


def refuses(stage: Stage, actor: Actor, why: str) -> None:
    """From now on Telegram refuses what is sent to them; the bot is not told before it tries."""
    kind, sentence = REFUSALS[why]
    stage.play.faults.add("sendMessage", kind, match=f"chat_id={actor.id} ", times=None, description=sentence)


async def blocks(stage: Stage, actor: Actor) -> None:
    """They block the bot, and it is told."""
    stage.play.world.block(actor.person)
    await stage.settle()


async def reachable(stage: Stage, actor: Actor) -> bool:
    account = stage.program.database.seal.fingerprint(actor.id, "person.account")
    [row] = await stage.rows("SELECT reachable FROM person WHERE account = :account", account=account)
    return bool(row["reachable"])


async def states(stage: Stage, table: str) -> list[str]:
    return sorted(row["state"] for row in await stage.rows(f"SELECT state FROM {table}"))


# A helper


@loses("offer")
@pytest.mark.parametrize("why", REFUSALS)
async def test_a_question_that_cannot_be_delivered_is_put_to_the_next_helper_at_once(stage: Stage, why: str) -> None:
    ben, kim = await helper(stage, "Egret"), await stage.member("Kim", "Wren")
    await opened(kim, ben)  # busier than Heron, so Heron is asked first
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    refuses(stage, ana, why)
    before = stage.clock.at
    assert "on its way" in await ask(sam)
    assert not ana.heard(ASKED)
    assert ben.heard(ASKED)
    assert stage.clock.at == before
    assert not await reachable(stage, ana)


@leaves("offer")
async def test_a_helper_who_blocks_the_bot_while_their_answer_is_awaited_is_replaced_at_once(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    assert ana.heard(ASKED)
    ben = await helper(stage, "Egret")
    await blocks(stage, ana)
    assert ben.heard(ASKED)
    assert await states(stage, "offer") == ["asked", "lapsed"]


async def test_when_the_last_helper_cannot_be_reached_the_seeker_hears_that_nobody_is_free(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await blocks(stage, ana)
    assert first_line(sam.reads) == "Nobody is free at the moment."
    stage.play.world.unblock(ana.person)
    await stage.settle()
    await sam.presses("Wait for somebody")
    assert len(ana.heard(ASKED)) == 2


async def test_a_found_helper_who_cannot_be_reached_any_more_is_replaced_and_the_seeker_is_told(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    yes = sam.starting("peer:start")
    ben = await helper(stage, "Egret")
    await blocks(stage, ana)
    assert first_line(sam.reads) == "The person who had said yes cannot answer any more."
    assert "Heron" not in sam.reads
    assert ben.heard(ASKED)
    assert "no longer stands" in await sam.forges(yes)
    await ben.presses("Accept")
    await sam.presses("Yes, start")
    assert "You can now talk with Egret." in sam.reads


async def test_what_was_not_read_yet_needs_no_taking_back(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await stage.passes(NIGHT)
    await ana.presses("Accept")
    await helper(stage, "Egret")
    await blocks(stage, ana)
    await stage.passes(DAY / 2)
    assert not sam.heard("Somebody is there for you.")
    assert not sam.heard("cannot answer any more")


async def test_people_who_cannot_be_reached_take_no_helpers_place(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", most=1), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    kim = await stage.member("Kim", "Wren")
    assert "are busy" in await ask(kim)
    await blocks(stage, sam)
    await kim.presses("Wait for somebody")
    assert ana.heard(ASKED)


# A seeker


@leaves("peer-found")
async def test_a_seeker_who_cannot_be_reached_frees_the_helper_who_said_yes(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    await blocks(stage, sam)
    assert "The request does not go further" in ana.reads
    assert "Tern" not in ana.reads
    assert await states(stage, "request") == ["withdrawn"]


@loses("peer-found")
@pytest.mark.parametrize("why", REFUSALS)
async def test_the_answer_to_a_seeker_that_cannot_be_delivered_frees_the_helper_too(stage: Stage, why: str) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    refuses(stage, sam, why)
    await ana.presses("Accept")
    assert "The request does not go further" in ana.reads
    assert not await reachable(stage, sam)


async def test_nobody_is_asked_for_somebody_who_cannot_be_reached(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    late = ana.starting("offer:yes")
    await blocks(stage, sam)
    assert "no longer waits for an answer" in ana.heard(ASKED)[-1].text
    assert "no longer waits for an answer" in await ana.forges(late)
    ben = await helper(stage, "Egret")
    await stage.passes(2 * DAY)
    assert not ben.heard(ASKED)


async def test_a_seeker_who_comes_back_reads_that_the_request_has_ended_and_can_ask_again(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await blocks(stage, sam)
    stage.play.world.unblock(sam.person)
    await stage.settle()
    assert first_line(sam.reads) == "Your request has ended meanwhile."
    await sam.says("/menu")
    assert len(sam.heard("Your request has ended meanwhile.")) == 1
    await sam.presses("Ask again")
    assert len(ana.heard(ASKED)) == 2


async def test_going_and_coming_does_not_ask_the_same_helper_over_and_over(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    again = ""
    for _ in range(4):
        await blocks(stage, sam)
        stage.play.world.unblock(sam.person)
        await stage.settle()
        again = again or sam.starting("peer:again")
        await sam.forges(again)
    assert len(ana.heard(ASKED)) == 2
    assert first_line(sam.reads) == "Nobody is free at the moment."


async def test_who_comes_back_much_later_is_not_told_of_what_is_long_over(stage: Stage) -> None:
    await helper(stage, "Heron")
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    await blocks(stage, sam)
    await stage.passes(LEFT_ALONE_SECONDS)
    stage.play.world.unblock(sam.person)
    await stage.settle()
    assert not sam.heard("Your request has ended meanwhile.")
    assert await stage.rows("SELECT id FROM occasion WHERE kind = 'peer-left-alone'") == []


# Two who talk


@leaves("contact-opened")
async def test_the_other_of_two_who_talk_is_told_honestly_and_without_a_reason(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await blocks(stage, ana)
    assert first_line(sam.reads) == "Heron cannot be reached at the moment."
    assert "block" not in sam.reads.lower()
    assert await states(stage, "contact") == ["open"]
    await sam.presses("Pause, stop, report")
    await sam.presses("Stop")
    await stage.passes(UNDO_SECONDS)
    assert await states(stage, "contact") == ["closed"]
    assert "is over" in await sam.forges(f"contact:write:{contact}")


async def test_when_they_come_back_the_conversation_goes_on(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await blocks(stage, ana)
    stage.play.world.unblock(ana.person)
    await stage.settle()
    await sam.forges(f"contact:write:{contact}")
    await sam.says("good to have you back")
    assert "good to have you back" in ana.reads


async def test_nobody_can_make_the_bot_write_to_the_other_by_going_and_coming(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    for _ in range(5):
        await blocks(stage, ana)
        stage.play.world.unblock(ana.person)
        await stage.settle()
    assert len(sam.heard("cannot be reached")) == 1
    await stage.passes(DAY)
    await blocks(stage, ana)
    assert len(sam.heard("cannot be reached")) == 2


@leaves("relay")
async def test_words_that_wait_for_the_morning_come_back_at_once_when_their_reader_blocks_the_bot(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(NIGHT)
    await sam.forges(f"contact:write:{contact}")
    await sam.says("for tomorrow")
    await sam.says("and this")
    assert "will be handed over" in sam.reads
    before = len(sam.chat)
    await blocks(stage, ana)
    assert [m.text for m in sam.chat[before:]] == [sam.reads]
    assert "What you sent last could not reach Heron." in sam.reads
    stage.play.world.unblock(ana.person)
    await stage.passes(DAY / 2)
    assert not ana.heard("for tomorrow")


@loses("relay")
async def test_words_that_telegram_refuses_are_told_once(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    refuses(stage, ana, "unknown")
    await sam.forges(f"contact:write:{contact}")
    before = len(sam.chat)
    await sam.says("are you there?")
    assert [m.text for m in sam.chat[before:] if m.from_bot] == [sam.reads]
    assert "could not reach Heron" in sam.reads


@loses("contact-opened")
async def test_who_starts_to_talk_with_somebody_who_has_just_gone_is_told(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    refuses(stage, ana, "deactivated")
    await sam.presses("Yes, start")
    assert first_line(sam.reads) == "Heron cannot be reached at the moment."


# Help lines that one shows to the other


@loses("crisis-shown")
async def test_a_helper_whose_help_lines_did_not_arrive_is_told(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.says("I want to die")
    refuses(stage, sam, "blocked")
    await ana.forges(f"contact:lines:{contact}")
    assert first_line(ana.reads) == "Tern cannot be reached at the moment."


@leaves("crisis-shown")
async def test_a_helper_whose_seeker_goes_after_reading_the_lines_is_told(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:lines:{contact}")
    await blocks(stage, sam)
    assert first_line(ana.reads) == "Tern cannot be reached at the moment."


# Those who decide


@leaves("join-asked")
async def test_a_request_at_a_door_goes_on_to_the_coordination_when_the_facilitator_cannot_be_reached(
    stage: Stage,
) -> None:
    chief, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    assert not chief.heard("would like to join")
    await blocks(stage, fanny)
    assert chief.heard("Nobody facilitates The Cedars at the moment.")
    await chief.presses("Say yes")
    assert first_line(ana.reads) == "Good news."


@loses("join-asked")
@pytest.mark.parametrize("why", REFUSALS)
async def test_a_request_that_never_reached_the_facilitator_goes_on_too(stage: Stage, why: str) -> None:
    chief, fanny, group = await with_facilitator(stage)
    refuses(stage, fanny, why)
    await join(await stage.member("Ana", "Heron"), group)
    assert len(chief.heard("Heron would like to join The Cedars")) == 1


async def test_while_another_facilitator_can_answer_nobody_else_is_asked(stage: Stage) -> None:
    chief, fanny, group = await with_facilitator(stage)
    gil = await stage.member("Gil", "Gull")
    await join(gil, group)
    await fanny.presses("Say yes")
    await make_facilitator(chief, gil, group)
    await join(await stage.member("Ana", "Heron"), group)
    await blocks(stage, fanny)
    assert not chief.heard("would like to join")
    assert gil.heard("Heron would like to join The Cedars")


async def offers_to_listen(stage: Stage) -> Actor:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/helper")
    await ana.presses("helper:begin")
    await ana.forges("helper:topic:work:1:0")
    await ana.forges("helper:submit")
    return ana


@leaves("helper-new")
async def test_an_offer_to_listen_that_nobody_can_answer_waits_and_says_so(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    ana = await offers_to_listen(stage)
    await blocks(stage, chief)
    assert first_line(ana.reads) == "Your offer to listen waits a little longer."
    kim = await stage.member("Kim", "Wren")
    await kim.says("/helper")
    await kim.presses("helper:begin")
    await kim.forges("helper:topic:work:1:0")
    assert "nobody else coordinates for now" in await kim.forges("helper:submit")


@leaves("report-new")
async def test_a_report_that_nobody_can_look_at_any_more_waits_and_says_so(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chief = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:unkind")
    await blocks(stage, chief)
    assert first_line(sam.reads) == "What you reported waits a little longer."
    assert "Nobody here can look at it for now" in sam.reads


@loses("helper-new")
async def test_an_offer_to_listen_that_never_reached_the_coordination_waits_and_says_so(stage: Stage) -> None:
    refuses(stage, await coordinator_of(stage), "blocked")
    ana = await offers_to_listen(stage)
    assert first_line(ana.reads) == "Your offer to listen waits a little longer."


@loses("report-new")
async def test_a_report_that_never_reached_the_coordination_waits_and_says_so(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    refuses(stage, await coordinator_of(stage), "unknown")
    await sam.forges(f"contact:tell:{contact}:unkind")
    assert first_line(sam.reads) == "What you reported waits a little longer."
    assert len(sam.heard("waits a little longer")) == 1


async def asked_back(stage: Stage, refused: str = "") -> tuple[Actor, Actor, str]:
    """Somebody is asked by the coordination about a report of theirs."""
    sam, _, contact = await pair(stage)
    chief = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:unkind")
    [report] = await stage.rows("SELECT id FROM report")
    await chief.forges(f"inquiry:ask:maker:{report['id']}")
    await chief.says("When was it?")
    if refused:
        refuses(stage, sam, refused)
    await chief.presses("Yes, send")
    return sam, chief, report["id"]


@loses("inquiry")
async def test_a_question_of_the_coordination_that_never_arrived_is_told_to_who_asked(stage: Stage) -> None:
    _, chief, _ = await asked_back(stage, "blocked")
    assert first_line(chief.reads) == "A question of yours could not arrive."
    assert "Tern" not in chief.reads


@leaves("inquiry")
async def test_who_asked_hears_that_no_answer_will_come(stage: Stage) -> None:
    sam, chief, _ = await asked_back(stage)
    await blocks(stage, sam)
    assert first_line(chief.reads) == "A question of yours could not arrive."
    assert len(chief.heard("could not arrive")) == 1


async def answers_back(stage: Stage, refused: str = "") -> tuple[Actor, Actor]:
    sam, chief, _ = await asked_back(stage)
    await sam.presses("Answer")
    await sam.says("Last week")
    if refused:
        refuses(stage, chief, refused)
    await sam.presses("Yes, send")
    return sam, chief


@loses("inquiry-answer")
async def test_an_answer_that_never_reached_the_coordination_is_told_to_who_wrote_it(stage: Stage) -> None:
    sam, _ = await answers_back(stage, "unknown")
    assert sam.heard("Your answer to the coordination could not arrive.")


@leaves("inquiry-answer")
async def test_who_answered_hears_when_who_should_decide_is_gone(stage: Stage) -> None:
    sam, chief = await answers_back(stage)
    await blocks(stage, chief)
    assert sam.heard("waits a little longer")


@loses("team-asked")
async def test_a_question_to_facilitate_that_never_arrived_is_told_to_who_asked(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, "The Cedars")
    await join(ana, group)
    refuses(stage, ana, "unknown")
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    assert "Heron cannot be reached" in chief.reads


@leaves("team-asked")
async def test_who_was_asked_to_coordinate_and_cannot_be_reached_any_more_keeps_nobody_waiting(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, "The Cedars")
    await join(ana, group)
    await chief.forges(f"sure:team:coordinate:{await handle_of(ana, group)}")
    await blocks(stage, ana)
    assert "asked to coordinate cannot be reached" in chief.reads
    assert await stage.rows("SELECT id FROM nomination") == []


async def removed(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """A coordinator, a facilitator, and somebody who was removed from their group."""
    chief, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await fanny.presses("Say yes")
    await fanny.forges(f"sure:member:remove:{await handle_of(ana, group)}")
    return chief, fanny, ana, group


@loses("appeal-asked")
async def test_a_second_look_that_never_reached_the_coordination_goes_on_to_the_facilitators(stage: Stage) -> None:
    chief, fanny, ana, group = await removed(stage)
    refuses(stage, chief, "blocked")
    await ana.forges(f"group:appeal:{group}")
    assert "Heron" in fanny.reads
    assert "look" in fanny.reads


@leaves("appeal-asked")
async def test_a_second_look_goes_on_when_the_coordination_cannot_be_reached_any_more(stage: Stage) -> None:
    chief, fanny, ana, group = await removed(stage)
    await ana.forges(f"group:appeal:{group}")
    assert "Heron" in chief.reads
    before = len(fanny.chat)
    await blocks(stage, chief)
    assert len(fanny.chat) == before + 1
    assert "Heron" in fanny.reads


async def test_who_waits_at_a_door_that_nobody_can_open_hears_it(stage: Stage) -> None:
    chief, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await blocks(stage, chief)
    assert first_line(ana.reads) == "Your request is sent."
    await blocks(stage, fanny)
    assert first_line(ana.reads) == "Your request waits a little longer."
    await join(kim := await stage.member("Kim", "Wren"), group)
    assert first_line(kim.reads) == "Your request waits a little longer."


# Coming back


async def test_who_blocked_the_bot_and_presses_in_a_group_chat_is_not_thought_to_be_back(stage: Stage) -> None:
    home = await announcement_rows.group(stage)
    fran = await announcement_rows.facilitator(stage, home)
    ana = await announcement_rows.member(stage, home, "Ana", "Heron")
    chat = await linked_chat(stage, fran, ana)
    await plan(stage, fran, "2026-12-03 14:00 Tea & talk")
    await blocks(stage, ana)
    stage.play.world.press(ana.person, chat.messages[-1], "Maybe", stage.play.world.live(chat.chat))
    await stage.settle()
    assert not await reachable(stage, ana)
    assert [row["choice"] for row in await stage.rows("SELECT choice FROM answer")] == ["maybe"]
    await ana.says("/menu")
    assert await reachable(stage, ana)


async def test_what_is_not_true_any_more_in_the_morning_is_not_said(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await stage.passes(NIGHT)
    await blocks(stage, ana)
    stage.play.world.unblock(ana.person)
    await stage.settle()
    await stage.passes(DAY / 2)
    assert not sam.heard("cannot be reached")
