"""Whom a meeting is for: who sees it in each list, who may answer, and what becomes of it when that changes."""

import pytest

from bot.domain.errors import Refused
from bot.services.keeping import nightly
from bot.services.meetings import meetings
from tests.meeting_rows import DAY, HOUR, belongs, facilitator, group, is_told, member, plan
from tests.peers_stage import helper, person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_cards import setting as with_chat

LINE = "2026-12-03 14:00 Tea and talk"
THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR


async def is_for(actor: Actor, meeting: str, kind: str) -> str:
    """Who facilitates says whom the meeting is for."""
    await actor.forges(f"meeting:kind:{meeting}:{kind}")
    return await actor.presses(f"meeting:apply:{meeting}")


async def peer_helper(stage: Stage, group_id: str, pseudonym: str = "Hirondelle") -> Actor:
    """Somebody of the group whose offer to listen was approved."""
    actor = await helper(stage, pseudonym, "work")
    await belongs(stage, actor, group_id)
    return actor


async def listed(actor: Actor, group_id: str) -> set[str]:
    """Which lists show the meeting to this person."""
    said = {"mine": await actor.says("/meetings"), "group": await actor.forges(f"meetings:group:{group_id}")}
    said["home"] = await actor.says("/menu")
    return {where for where, words in said.items() if "Tea and talk" in words}


async def test_who_facilitates_says_whom_a_meeting_is_for_and_reads_who_will_see_it(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:edit:{meeting}")
    await fran.presses("More settings")
    asked = await fran.presses("Change who comes")
    assert first_line(asked) == "Whom is this meeting for?"
    assert "Now: everybody, visitors too" in asked
    shown = await fran.presses("The group only")
    assert "After: the people of the group" in shown
    assert "One person, a member of Les Voisins, will read this." in shown
    assert "For: the people of the group" in await fran.presses("Yes, change it")


async def test_une_rencontre_pour_le_groupe_se_dit_en_francais(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Atelier cuisine")
    await fran.forges(f"meeting:more:{meeting}")
    assert first_line(await fran.presses("Changer pour qui")) == "Pour qui est cette rencontre ?"
    assert "Après : les pairs-aidants du groupe" in await fran.presses("Les pairs-aidants")
    assert "Pour : les pairs-aidants du groupe" in await fran.presses("Oui, changer")


async def test_it_can_be_said_while_the_meeting_is_planned(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says(f"/newmeeting {LINE}")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Change who comes")
    shown = await fran.presses("An assembly")
    assert "For: the people of the group, in assembly" in shown
    await fran.presses("Yes, that's right")
    assert [row["kind"] for row in await stage.rows("SELECT kind FROM meeting")] == ["assembly"]


@pytest.mark.parametrize("kind", ["members", "assembly"])
async def test_what_is_for_the_group_is_seen_by_nobody_outside(stage: Stage, kind: str) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    out, vic = await stage.member("Oscar", "Oiseau"), await stage.newcomer("Vic")
    meeting = await plan(stage, fran, LINE)
    for other in (out, vic):
        assert "Tea and talk" in await other.says("/meetings")
    await is_for(fran, meeting, kind)
    for other in (out, vic):
        assert await listed(other, here) == set()
        for way in (f"meeting:{meeting}", f"meeting:come:{meeting}", f"meeting:answer:{meeting}:coming"):
            assert "Tea" not in await other.forges(way)
    assert "This meeting is for the people of its group." in await out.says(f"/start m_{meeting}")
    assert await listed(ana, here) == {"mine", "group", "home"}
    assert "1 person is coming." in await ana.forges(f"meeting:answer:{meeting}:coming")


async def test_a_helpers_meeting_is_seen_and_answered_by_approved_helpers_of_the_group_only(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    hugo, stranger = await peer_helper(stage, here), await helper(stage, "Huppe", "work")
    meeting = await plan(stage, fran, LINE)
    await is_for(fran, meeting, "helpers")
    for other in (ana, stranger):
        assert await listed(other, here) == set()
        said = await other.forges(f"meeting:answer:{meeting}:coming")
        assert first_line(said) == "This meeting is for the peer helpers of its group. The others are here: /meetings"
    assert await listed(hugo, here) == {"mine", "group", "home"}
    assert "1 person is coming." in await hugo.forges(f"meeting:answer:{meeting}:coming")


async def test_who_runs_the_group_looks_after_a_helpers_meeting_and_does_not_answer_it(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await is_for(fran, meeting, "helpers")
    assert await listed(fran, here) == {"mine", "group", "home"}
    await fran.forges(f"meeting:{meeting}")
    assert "I'm coming" not in fran.buttons
    assert "Change or cancel" in fran.buttons
    await fran.forges(f"meeting:answer:{meeting}:coming")
    assert await stage.rows("SELECT * FROM answer") == []


async def test_a_helper_whose_offer_has_ended_sees_it_no_more_and_is_not_reminded(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    hugo, hanna = await peer_helper(stage, here), await peer_helper(stage, here, "Huppe")
    for each in (hugo, hanna):
        await stage.agrees_to_reminders(each)
    meeting = await plan(stage, fran, LINE)
    await is_for(fran, meeting, "helpers")
    for each in (hugo, hanna):
        await each.forges(f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY - HOUR)  # the reminders are written by now
    ended = await person_of(hugo)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE helper SET state = 'stopped' WHERE person_id = :id", id=ended.id)
    await stage.until(THURSDAY_14 - DAY)
    await stage.until(THURSDAY_14 - HOUR)
    assert hugo.heard("A small reminder") == []
    assert len(hanna.heard("A small reminder")) == 2
    await fran.forges(f"meeting:off:{meeting}")
    await is_told(stage)
    assert hugo.heard("A meeting is cancelled") == []
    assert len(hanna.heard("A meeting is cancelled")) == 1
    assert await listed(hugo, here) == set()


async def test_a_meeting_that_others_have_answered_is_not_taken_from_their_sight(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    said = await fran.forges(f"meeting:kind:{meeting}:helpers")  # said at the choice, not after the yes
    assert "People who are not peer helpers have answered already" in said
    assert [row["kind"] for row in await stage.rows("SELECT kind FROM meeting")] == ["open"]
    assert "For: the people of the group" in await is_for(fran, meeting, "members")
    assert "Your answer: I'm coming" in await ana.forges(f"meeting:{meeting}")


async def test_no_group_chat_hears_of_a_helpers_meeting_and_a_card_that_stands_says_nothing_more(stage: Stage) -> None:
    fran, chat, _ = await with_chat(stage)
    first = await plan(stage, fran, LINE)
    assert "Tea and talk" in chat.reads
    await is_for(fran, first, "helpers")
    await stage.passes(2)
    assert "Tea" not in chat.reads
    said = len(chat.messages)
    await fran.says("/newmeeting 2026-12-04 14:00 Talking it over")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Change who comes")
    await fran.presses("Peer helpers only")
    assert "linked Telegram group" not in fran.reads
    await fran.presses("Yes, that's right")
    await stage.passes(2)
    assert len(chat.messages) == said


async def test_the_dates_of_a_series_are_for_whom_the_series_is_for(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    hugo = await peer_helper(stage, here)
    await fran.says(f"/newmeeting {LINE}")
    await fran.presses("Repeat")
    await fran.presses("Every Thursday")
    await fran.presses("Yes, that's right")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await fran.forges(f"meeting:kind:{first}:helpers")
    await fran.presses("This and the following")
    await hugo.forges(f"meeting:always:{first}")
    assert {row["kind"] for row in await stage.rows("SELECT kind FROM meeting")} == {"helpers"}
    stage.clock.at += 14 * DAY
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    later = await stage.rows("SELECT kind FROM meeting WHERE starts_at > :after", after=THURSDAY_14 + 7 * 7 * DAY)
    assert [row["kind"] for row in later] == ["helpers", "helpers"]
    answers = await stage.rows("SELECT count(*) AS n FROM answer")
    assert answers[0]["n"] == 10


async def test_nobody_but_who_runs_the_group_says_whom_a_meeting_is_for(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:kind:{meeting}:members")
    await ana.forges(f"meeting:more:{meeting}")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused, match="not-allowed"):
            await meetings.change(tx, me, meeting, 1, kind="members")
    await fran.forges(f"meeting:kind:{meeting}:everyone")
    assert [row["kind"] for row in await stage.rows("SELECT kind FROM meeting")] == ["open"]


async def test_who_coordinates_and_is_not_in_the_group_does_not_read_that_everybody_may_come(stage: Stage) -> None:
    here = await group(stage)
    chief, fran = await stage.coordinator(), await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    assert "Anybody may come." in await chief.forges(f"meeting:{meeting}")
    await is_for(fran, meeting, "members")
    told = await chief.forges(f"meeting:{meeting}")
    assert "Anybody may come." not in told
    assert "To answer, join the group first." in told
    assert "I'm coming" not in chief.buttons
