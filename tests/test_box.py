"""A question asked without a name: several who listen answer once, and the answers come together; nobody reads who asked."""

from typing import Any

from bot.domain.box import A_DAY_MOST, ASKED_MOST
from bot.services.keeping import nightly
from tests.lost import leaves, loses
from tests.peers_stage import ask_box, helper, person_of
from tests.stage import Actor, Stage, first_line
from tests.test_reach import REFUSALS, refuses

DAY = 86400
ASKED, ANSWERS = "A question, for you and a few others.", "to your question."
WORDS = "Is there a grant for a scooter?"


async def box(stage: Stage, *names: str) -> tuple[Actor, list[Actor]]:
    """Who asks, and those who listen and were asked."""
    listeners = [await helper(stage, name, "work") for name in names]
    sam = await stage.member("Sam", "Swift")
    await ask_box(sam, WORDS)
    return sam, listeners


async def answers(actor: Actor, words: str) -> str:
    await actor.presses(actor.starting("aside:box:answer"))
    return await actor.keeps(words)


async def kept(stage: Stage) -> list[dict[str, Any]]:
    """Rows with words in them."""
    return [
        *await stage.rows("SELECT id FROM box_question WHERE asked IS NOT NULL"),
        *await stage.rows("SELECT id FROM box_answer WHERE words IS NOT NULL"),
    ]


async def test_the_answers_come_in_one_message_when_all_have_answered_and_nobody_reads_a_name(stage: Stage) -> None:
    sam, (owl, robin, egret) = await box(stage, "Owl", "Robin", "Egret")
    assert first_line(sam.reads) == "Your question is on its way."
    assert "It was put to 3 people who listen." in sam.reads
    assert [first_line(each.reads) for each in (owl, robin, egret)] == [ASKED] * 3
    assert WORDS in owl.reads
    assert owl.last.extra["has_protected_content"]
    assert "without your name" in await answers(owl, "Yes, the town hall gave me one.")
    await robin.presses("Decline")
    assert not sam.heard(ANSWERS)
    await answers(egret, "Ask the fund for <b>mobility</b> 🛵")
    (message,) = sam.heard("2 answers to your question.")
    for words in (WORDS, "Yes, the town hall gave me one.", "Ask the fund for <b>mobility</b> 🛵"):
        assert words in message.text
    everything = [m.text or "" for each in (sam, owl, robin, egret) for m in each.chat if m.from_bot]
    for name in ("Swift", "Owl", "Robin", "Egret"):
        assert sum(name in each for each in everything) <= 2, "only in their own greeting"
        assert name not in message.text
    assert await kept(stage) == [], "no words stay"
    assert await stage.rows("SELECT id FROM occasion WHERE kind = 'box-gather'") == []


async def test_what_is_there_at_the_deadline_is_gathered_and_silence_is_said_kindly(stage: Stage) -> None:
    sam, (owl, _) = await box(stage, "Owl", "Robin")
    await answers(owl, "Yes, I had one.")
    await stage.passes(3 * DAY)
    (message,) = sam.heard("An answer to your question.")
    assert "Yes, I had one." in message.text
    await sam.presses("Ask without my name", message)
    await ask_box(sam, "And a second one?")
    await stage.passes(3 * DAY)
    assert sam.heard("Your question found no answer.")
    assert await kept(stage) == []


async def test_a_reply_to_the_question_is_its_answer_once_it_was_read_back(stage: Stage) -> None:
    sam, [ana, bea] = await box(stage, "Heron", "Egret")
    await ana.says("x" * 601, reply_to=ana.last.id)
    assert "600 characters at most" in ana.reads
    question = ana.heard("A question, for you and a few others.")[0].id
    await ana.says("Ask at the town hall", reply_to=question)
    assert "Ask at the town hall" in ana.reads
    await ana.presses(ana.starting("said:keep"))
    await bea.presses(bea.starting("box:no"))
    assert "Ask at the town hall" in sam.reads
    await ana.says("Once more", reply_to=question)
    assert not sam.heard("Once more")


async def test_plain_words_are_offered_to_each_question_and_read_back_before_they_answer_it(stage: Stage) -> None:
    sam, [ana] = await box(stage, "Heron")
    tim = await stage.member("Tim", "Wren")
    await ask_box(tim, "Who repairs a wheelchair?")
    assert first_line(await ana.says("The town hall")) == "Who are these words for?"
    assert {"Answer: Is there a grant for a…", "Answer: Who repairs a wheelchai…"} <= set(ana.buttons)
    late = ana.starting("box:words")
    await tim.presses(tim.starting("box:withdraw"))
    await ana.presses("Answer: Is there a grant for a…")
    assert "Only the person who asked will read this" in ana.reads
    await ana.presses("Yes, send it")
    assert sam.heard("The town hall")
    assert not tim.heard("The town hall")
    await ana.says("And another thing")
    assert "no longer waits" in await ana.forges(late)


async def test_words_too_long_for_an_answer_are_not_lost(stage: Stage) -> None:
    _, [ana] = await box(stage, "Heron")
    await ana.says("x" * 601)
    await ana.presses(ana.starting("box:words"))
    assert "600 characters at most" in ana.reads
    assert len(await stage.rows("SELECT person_id FROM unsent")) == 1


async def test_an_answer_is_given_once_and_late_or_made_up_buttons_do_nothing(stage: Stage) -> None:
    sam, (owl, robin) = await box(stage, "Owl", "Robin")
    mine, other = (each.starting("aside:box:answer").removeprefix("aside:") for each in (owl, robin))
    await answers(owl, "Yes, I had one.")
    for press in (mine, mine.replace("answer", "no"), mine.replace("answer", "pause"), mine.replace("answer", "see")):
        assert "no longer waits" in await owl.forges(press)
        assert "no longer waits" in await sam.forges(press)
        assert "no longer waits" in await robin.forges(press)
    assert [row["state"] for row in await stage.rows("SELECT state FROM box_answer ORDER BY state")] == [
        "answered",
        "asked",
    ]
    question = sam.starting("box:withdraw")
    assert "no longer works" in owl.toast + await owl.forges(question)
    await sam.presses(question)
    assert not sam.heard("Yes, I had one."), "an answer to what was taken back is read by nobody"
    assert "no longer waits" in await robin.forges(other)
    assert "withdrawn" in await sam.forges(question), "twice is once"
    assert await kept(stage) == []


async def test_one_at_a_time_a_few_a_day_and_never_to_oneself_a_full_or_a_resting_one(stage: Stage) -> None:
    owl, wren = await helper(stage, "Owl", "work"), await helper(stage, "Wren", "work")
    await wren.forges("helper:rest:7")
    other = await helper(stage, "Heron", "family")
    await ask_box(owl, WORDS)
    assert not owl.heard(ASKED)
    assert not wren.heard(ASKED)
    assert not other.heard(ASKED), "another topic"
    assert first_line(owl.reads) == "Somebody is free, in another way."
    assert await stage.rows("SELECT id FROM box_question") == []
    await owl.presses("Ask without topic")
    assert WORDS in owl.reads, "the words were not to be written anew"
    await owl.presses(owl.starting("said:keep"))
    assert first_line(other.reads) == ASKED
    assert "One at a time" in await owl.forges("box:write:0:en")
    for n in range(A_DAY_MOST - 1):
        await owl.presses(owl.starting("box:withdraw"))
        await ask_box(owl, f"Another, {n}?", "0")
    await owl.presses(owl.starting("box:withdraw"))
    assert "questions a day" in await owl.forges("box:write:0:en")


async def test_it_is_put_to_a_few_and_to_nobody_who_has_enough_of_them(stage: Stage) -> None:
    listeners = [await helper(stage, f"Owl {'abcdefg'[n]}", "work") for n in range(ASKED_MOST + 2)]
    askers = [await stage.member(f"Sam {n}", f"Swift {'abc'[n]}") for n in range(3)]
    for each in askers:
        await ask_box(each, WORDS)
    counts = [len(each.heard(ASKED)) for each in listeners]
    assert max(counts) == 2, "no third waits for anybody"
    assert sum(counts) == 2 * ASKED_MOST + 4
    assert "It was put to 4 people" in askers[-1].reads


async def test_words_that_call_for_help_bring_the_lines_at_once_and_are_still_passed_on(stage: Stage) -> None:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await sam.does(":box:agree", ":box:write:8:en")
    await sam.says("I want to die, did anybody find a way out?")
    assert "findahelpline.com" in sam.reads
    await sam.presses(sam.starting("said:keep"))
    assert "I want to die" in owl.reads
    assert "Do these words worry you?" in owl.reads
    assert "See what helps" in owl.buttons


async def test_contact_data_is_asked_about_and_what_is_too_long_or_nothing_is_refused(stage: Stage) -> None:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await sam.does(":box:agree", ":box:write:8:en")
    for words, no in (("x" * 501, "too long"), ("\u200b", "What would you like to ask?"), ("👋" * 251, "too long")):
        assert no in await sam.says(words)
    assert "Take care: this seems to hold" in await sam.says("Call me at 06 12 34 56 78")
    await sam.presses(sam.starting("said:keep"))
    assert "06 12 34 56 78" in owl.reads
    await owl.presses(owl.starting("aside:box:answer"))
    assert "Take care: this seems to hold" in await owl.says("Write to me: owl@example.org")


async def test_who_pauses_stops_or_leaves_is_not_waited_for(stage: Stage) -> None:
    sam, (owl, robin, egret, wren) = await box(stage, "Owl", "Robin", "Egret", "Wren")
    await answers(wren, "Yes, I had one.")
    await owl.presses("Decline, pause until Monday")
    await robin.forges("helper:stopnow")
    assert not sam.heard(ANSWERS)
    await egret.forges("privacy:end:peer:sure")
    assert "Yes, I had one." in sam.reads


async def test_who_answered_and_leaves_is_read_before_their_words_go_with_them(stage: Stage) -> None:
    sam, (owl, _) = await box(stage, "Owl", "Robin")
    await answers(owl, "Yes, I had one.")
    await owl.says("/forgetme")
    await owl.presses(owl.starting("forgetme:yes"))
    assert "Yes, I had one." in sam.reads


@loses("box-asked")
async def test_one_who_will_never_read_it_is_not_waited_for(stage: Stage) -> None:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await sam.does(":box:agree", ":box:write:8:en")
    await sam.says(WORDS)
    refuses(stage, owl, next(iter(REFUSALS)))
    await sam.presses(sam.starting("said:keep"))
    assert sam.heard("Your question found no answer.")


@leaves("box-asked")
async def test_one_who_goes_with_a_question_in_hand_is_not_waited_for(stage: Stage) -> None:
    sam, (owl, robin) = await box(stage, "Owl", "Robin")
    await answers(robin, "Yes, I had one.")
    stage.play.world.block(owl.person)
    await stage.settle()
    assert "Yes, I had one." in sam.reads


async def test_nobody_answers_somebody_who_cannot_be_reached(stage: Stage) -> None:
    sam, (owl,) = await box(stage, "Owl")
    stage.play.world.block(sam.person)
    await stage.settle()
    assert owl.heard(ASKED)[-1].text.startswith(ASKED)
    assert "Answer" not in owl.buttons
    assert await kept(stage) == []


async def test_a_question_and_an_answer_can_be_reported_and_the_coordination_reads_whom_it_is_about(
    stage: Stage,
) -> None:
    sam, (owl,) = await box(stage, "Owl")
    await owl.presses("Report")
    assert first_line(await owl.presses("Report money matters")) == "It is reported. Thank you for saying so."
    await answers(owl, "Buy it from me.")
    await sam.presses("Report an answer")
    await sam.presses("Report answer 1")
    await sam.presses("Report money matters")
    rows = await stage.rows("SELECT made_by, about_id FROM report ORDER BY made_at")
    one, two = (await person_of(owl)).id, (await person_of(sam)).id
    assert {(row["made_by"], row["about_id"]) for row in rows} == {(one, two), (two, one)}
    (answer,) = [row["id"] for row in await stage.rows("SELECT id FROM box_answer")]
    eve = await stage.member("Eve", "Egret")
    assert "no longer works" in await eve.forges(f"box:tell:{answer}:money") + eve.toast


async def test_that_it_was_asked_is_forgotten_after_a_month(stage: Stage) -> None:
    sam, _ = await box(stage, "Owl")
    await sam.presses(sam.starting("box:withdraw"))
    await nightly.tidy(stage.program.database, int(stage.clock.at) + nightly.CONTACTS_SECONDS)
    assert len(await stage.rows("SELECT id FROM box_answer")) == 1
    await nightly.tidy(stage.program.database, int(stage.clock.at) + nightly.CONTACTS_SECONDS + 2)
    assert await stage.rows("SELECT id FROM box_answer") == await stage.rows("SELECT id FROM box_question") == []


async def test_before_the_first_one_it_is_said_what_it_means_and_agreed_to(stage: Stage) -> None:
    sam = await stage.member("Sam", "Swift")
    assert "Asking a question, without your name." in await sam.forges("box")
    assert "I agree, go on" in sam.buttons
    await sam.presses("I agree, go on")
    assert "I agree, go on" not in sam.buttons
    assert await stage.rows("SELECT kind FROM consent WHERE kind = 'peer'") == [{"kind": "peer"}]
