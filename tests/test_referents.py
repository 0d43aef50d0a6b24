"""Who listens can talk a situation through with a referent, whom the coordination names and who said yes (PEER-04)."""

import pytest

from bot.services.keeping import nightly
from bot.services.peers.referents import AGAIN_SECONDS
from tests.group_steps import handle_of, join, make_group
from tests.lost import leaves, loses
from tests.meeting_rows import belongs, facilitator, group, plan
from tests.peers_stage import coordinator_of, helper, opened, person_of
from tests.referent_steps import asked, asks, becomes, referent
from tests.stage import Stage, first_line
from tests.test_kinds import is_for
from tests.test_reach import blocks, refuses

DAY = 86400


async def test_the_coordination_names_a_referent_who_says_yes(stage: Stage) -> None:
    chief, ana, wim = await coordinator_of(stage), await helper(stage, "Heron"), await stage.member("Wim", "Warbler")
    here = await make_group(chief)
    for each in (ana, wim):
        await join(each, here)
    assert "No referent yet" in await chief.forges("team")
    await chief.forges(f"member:open:{await handle_of(wim, here)}")
    assert "Ask as referent" not in chief.buttons
    assert "neither listens nor coordinates" in await chief.forges(f"team:refer:{await handle_of(wim, here)}")
    handle = await handle_of(ana, here)
    await chief.forges(f"member:open:{handle}")
    await chief.presses("Ask as referent")
    await chief.presses("Yes, ask")
    assert "asked to be a referent" in ana.reads
    assert "No referent yet" in await chief.forges("team")
    assert "You are asked to be a referent." in await ana.says("/menu")
    await ana.presses("Answer about being referent")
    assert first_line(await ana.presses("Yes, I will")) == "Thank you: you are a referent now."
    assert "Heron is a referent now." in chief.reads
    assert "Referents: Heron." in await chief.forges("team")
    await chief.forges(f"member:open:{handle}")
    await chief.presses("End as referent")
    assert "no more" in await chief.presses("Yes, end it")
    assert "You are a referent no more." in ana.reads
    for press in (f"team:refer:{handle}", f"team:unrefer:{handle}", "team:referself"):
        assert "not possible" in await wim.forges(f"sure:{press}" if handle in press else press)
    assert await stage.rows("SELECT * FROM referent") == []


async def test_who_coordinates_can_be_one_themselves_and_stops_with_a_word_to_the_others(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    await chief.forges("team")
    assert "Referents: Coline." in await chief.presses("Be a referent")
    await chief.presses("Stop as referent")
    await chief.forges("team:unreferself")
    assert "No referent yet" in await chief.forges("team")
    egret = await referent(stage)
    await egret.forges("situation")
    await egret.presses("Stop as referent")
    assert len(chief.heard("Egret is a referent no more.")) == 1


async def test_a_referent_who_listens_and_coordinates_no_more_is_none(stage: Stage) -> None:
    egret, ana = await asked(stage)
    await egret.forges("helper:stopnow")
    assert await stage.rows("SELECT * FROM referent") == []
    assert "Egret cannot talk with you" in ana.reads


async def test_who_listens_asks_and_both_talk_once_the_referent_says_yes(stage: Stage) -> None:
    egret, ana = await referent(stage), await helper(stage, "Heron")
    await ana.says("/helper")
    await ana.presses("Find support")
    said = await ana.presses("Talk about a situation")
    assert "no name, no story" in said
    assert "Nothing links this talk" in said
    assert first_line(await ana.presses("Egret")) == "It is asked."
    assert first_line(egret.reads) == "Somebody would like to talk with you."
    assert "Heron" not in egret.reads
    assert "Somebody who listens would like to talk" in await egret.says("/menu")
    await egret.presses("Answer this request")
    assert "Do not ask whom it is about" in await egret.presses("Yes, talk")
    assert "You can now talk with Egret." in ana.reads
    assert "Leave out who it is about" in ana.reads
    await ana.says("It was a heavy evening for me")
    assert "It was a heavy evening for me" in egret.reads
    assert "Change person" not in (await ana.says("/peer"), await ana.presses("Egret"), ana.buttons)[-1]
    assert [row["request_id"] for row in await stage.rows("SELECT request_id FROM contact")] == [None]
    assert "talking with Egret already" in await asks(ana, "Egret")


async def test_to_talk_a_situation_through_is_none_of_the_conversations_that_somebody_set_a_limit_to(
    stage: Stage,
) -> None:
    egret, _ = await asked(stage)
    await egret.presses("Yes, talk")
    id_ = (await person_of(egret)).id
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE helper SET most_open = 1 WHERE person_id = :id", id=id_)
        await tx.rows("UPDATE helper SET paused_until = :far WHERE person_id <> :id", far=tx.now + DAY, id=id_)
    assert await opened(await stage.member("Sam", "Tern"), egret), "one at most, and this is the first"


async def test_parler_d_une_situation_en_francais(stage: Stage) -> None:
    await referent(stage, "Aigrette")
    ana = await helper(stage, "Héron", language="fr")
    assert "Laissez de côté de qui il s'agit" in await ana.forges("situation")
    assert first_line(await ana.presses("Aigrette")) == "C'est demandé."


async def test_when_nobody_can_be_asked_it_is_said_with_other_ways(stage: Stage) -> None:
    ana, wim = await helper(stage, "Heron"), await stage.member("Wim", "Warbler")
    said = await ana.forges("situation")
    assert "Nobody can be asked" in said
    assert ana.buttons[:3] == ["See helpers' meetings", "See groups", "Ask to talk"]
    for press in ("situation", "situation:ask:nonsense", "meetings:helpers"):
        assert "not possible" in await wim.forges(press)
    assert "cannot be asked" in await ana.forges("situation:ask:nonsense")
    egret = await referent(stage)
    await egret.forges("helper:breathe:3")
    assert "Nobody can be asked" in await ana.forges("situation"), "who rests is asked nothing new"


@pytest.mark.parametrize("how", ["no", "silence", "stops", "erased"])
async def test_who_asked_is_never_left_without_an_answer_and_reads_no_reason(stage: Stage, how: str) -> None:
    egret, ana = await asked(stage)
    yes = egret.starting("situation:yes")
    if how == "no":
        assert "no reason" in await egret.presses("Not now")
    elif how == "silence":
        await stage.passes(3 * DAY)
    elif how == "stops":
        await egret.forges("team:unreferself")
    else:
        await egret.says("/forgetme")
        await egret.presses(egret.starting("forgetme:yes"))
    assert first_line(ana.reads) == "Egret cannot talk with you at the moment."
    assert "Ask somebody else" in ana.buttons
    if how != "erased":
        assert "no longer waits" in await egret.forges(yes)
    assert await stage.rows("SELECT * FROM contact") == []


@loses("situation-asked")
async def test_a_question_that_never_reached_the_referent_is_told_to_who_asked(stage: Stage) -> None:
    egret, ana = await referent(stage), await helper(stage, "Heron")
    refuses(stage, egret, "unknown")
    await asks(ana, "Egret")
    assert ana.heard("Egret cannot talk with you at the moment.")


@leaves("situation-asked")
async def test_a_referent_who_goes_keeps_nobody_waiting(stage: Stage) -> None:
    egret, ana = await asked(stage)
    await blocks(stage, egret)
    assert "Egret cannot talk with you" in ana.reads


async def test_one_waits_at_a_time_is_taken_back_in_a_tap_and_the_same_is_not_asked_twice_a_day(stage: Stage) -> None:
    egret, ana = await asked(stage)
    await becomes(stage, wren := await helper(stage, "Wren"))
    yes, rows = egret.starting("situation:yes"), await stage.rows("SELECT id FROM referent")
    for row in rows:
        await ana.forges(f"situation:ask:{row['id']}")
    assert not wren.heard("would like to talk")
    assert "Egret is asked" in await ana.forges("situation")
    await ana.presses("Take it back")
    await ana.forges("situation:back")
    assert "no longer waits" in await egret.forges(yes)
    assert "not long ago" in await asks(ana, "Egret")
    assert first_line(await asks(ana, "Wren")) == "It is asked."
    await ana.forges("situation:back")
    await stage.passes(AGAIN_SECONDS + 1)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await stage.rows("SELECT * FROM situation") == []
    assert first_line(await asks(ana, "Egret")) == "It is asked."


async def test_two_who_block_each_other_and_who_is_away_are_not_brought_together(stage: Stage) -> None:
    egret, ana = await referent(stage), await helper(stage, "Heron")
    contact = await opened(ana, egret)
    assert "talking with Egret already" in await asks(ana, "Egret")
    await egret.forges(f"contact:block:{contact}")
    assert "Nobody can be asked" in await ana.forges("situation")
    wren = await referent(stage, "Wren")
    await asks(ana, "Wren")
    yes = wren.starting("situation:yes")
    await blocks(stage, ana)
    assert "no longer waits" in await wren.forges(yes)


async def test_only_the_referent_who_was_asked_answers(stage: Stage) -> None:
    egret, ana = await asked(stage)
    wren = await referent(stage, "Wren")
    for press in (egret.starting("situation:yes"), egret.starting("situation:no")):
        for other in (wren, ana):
            assert "no longer waits" in await other.forges(press)
    assert [row["state"] for row in await stage.rows("SELECT state FROM situation")] == ["asked"]


async def test_who_listens_finds_the_meetings_that_are_for_them(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await helper(stage, "Heron")
    await belongs(stage, ana, here)
    await plan(stage, fran, "2026-12-04 14:00 Tea and talk")
    assert "No meeting among those who listen" in await ana.forges("meetings:helpers")
    await is_for(fran, await plan(stage, fran, "2026-12-03 14:00 Our circle"), "helpers")
    await ana.says("/helper")
    await ana.presses("Find support")
    said = await ana.presses("See helpers' meetings")
    assert "Our circle" in said
    assert "Tea and talk" not in said


# Rest


async def test_a_rest_after_a_hard_contact_is_taken_and_undone_in_a_tap_and_told_to_nobody(stage: Stage) -> None:
    sam, ana = await stage.member("Sam", "Swift"), await helper(stage, "Heron")
    contact = await opened(sam, ana)
    before = len(sam.chat)
    for press in (f"contact:lines:{contact}", f"contact:tell:{contact}:unkind", f"contact:stop:{contact}"):
        await ana.forges(press)
        said = await ana.presses("Rest 3 days")
        assert "On a break until Thursday 3 December" in said, press
        assert "Start again" in ana.buttons
        assert "Choose another length" in ana.buttons
        await ana.forges("helper:breathe:14")
        await ana.presses("Start again")
        assert "You can be asked" in ana.reads
    assert len(sam.chat) == before + 1, "the help lines, and nothing of a rest"
    await ana.forges("helper:rest:open")
    assert "until you start again" in await ana.forges("helper:breathe:3"), "an old button shortens nothing"
    for days in ("0", "15", "x"):
        assert "no longer works" in await ana.forges(f"helper:breathe:{days}")


async def test_a_rest_is_offered_to_who_is_asked_for_conversations_and_to_nobody_else(stage: Stage) -> None:
    sam, ana = await stage.member("Sam", "Swift"), await helper(stage, "Heron")
    contact = await opened(sam, ana)
    await sam.forges(f"contact:tell:{contact}:unkind")
    assert "Rest 3 days" not in sam.buttons
    await ana.forges("helper:breathe:14")
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert "is over" in ana.reads
    assert "Rest 3 days" not in ana.buttons, "they rest already"
