"""Asking for a peer: both say yes before anybody is named, helpers are asked one after another, nobody waits in vain."""

from bot.domain.peers import STRATEGIES, Wishes
from bot.services.peers import limits, peers, rota
from bot.services.people import people
from bot.storage.database import new_id
from tests.peers_stage import ask, coordinator_of, data, helper, person_of
from tests.rota_steps import SEVEN, planned, promises
from tests.stage import Stage, first_line

OFFER = "Somebody would like to talk."
DAY = 86400
NIGHT = 11 * 3600  # from noon to 23:00


async def test_a_contact_opens_only_when_both_said_yes_and_shows_only_pseudonyms(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    assert first_line(await sam.says("/peer")) == "Talking to somebody, simply."
    assert "not end-to-end encrypted" in sam.reads
    assert "Chosen: Work. Language: English." in await sam.presses("Work")
    assert "on its way" in await sam.presses("I agree, send it")
    assert first_line(ana.reads) == OFFER
    assert "Topics: Work" in ana.reads
    assert "Tern" not in ana.reads
    await ana.presses("Accept")
    assert first_line(sam.reads) == "Somebody is there for you."
    assert not sam.heard("Heron")
    assert not ana.heard("Tern")
    await sam.presses("Yes, start")
    assert first_line(sam.reads) == "You can now talk with Heron."
    assert first_line(ana.reads) == "You can now talk with Tern."
    for reads in (sam.reads, ana.reads):
        assert "no advice on a treatment" in reads
        assert "if a life is in danger" in reads
        assert "You can stop" in reads


async def test_the_same_in_french(stage: Stage) -> None:
    ana = await helper(stage, "Héron", language="fr")
    sam = await stage.member("Sam", "Sterne", "fr")
    assert first_line(await sam.says("/pair")) == "Parler à quelqu'un, simplement."
    assert "N'écrivez ni diagnostic ni traitement" in sam.reads
    assert "Langue : français" in await sam.presses("Le travail")
    assert first_line(await sam.presses("J'accepte, envoyer")) == "Votre demande est partie."
    await ana.presses("Accepter")
    await sam.presses("Oui, commencer")
    assert first_line(ana.reads) == "Vous pouvez maintenant parler avec Sterne."
    assert first_line(sam.reads) == "Vous pouvez maintenant parler avec Héron."


async def test_no_topic_is_a_choice(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("/peer")
    await sam.presses("I agree, send it")
    assert "no topic in particular" in ana.reads


async def test_without_the_consent_nothing_is_sent(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    assert "need your agreement" in await sam.forges("peer:send:8:en:abcdefghijkl")
    assert await stage.rows("SELECT * FROM request") == []


async def test_nobody_free_is_said_with_other_ways(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    assert first_line(await ask(sam)) == "Nobody is free at the moment."
    assert {"meetings", "aside:crisis:lines"} <= set(data(sam))
    ana = await helper(stage, "Heron")
    assert "on its way" in await sam.presses("Wait for somebody")
    assert first_line(ana.reads) == OFFER


async def test_one_request_waits_at_a_time_and_is_withdrawn_in_one_tap(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    button, late = sam.starting("peer:withdraw"), ana.starting("offer:yes")
    await sam.forges("peer:send:8:en:abcdefghijkl")
    assert len(await stage.rows("SELECT * FROM request")) == 1
    await sam.presses(button)
    assert "withdrawn" in sam.reads
    await sam.forges(button)
    assert "withdrawn" in sam.reads
    assert "no longer waits" in ana.heard(OFFER)[-1].text
    assert "no longer waits" in await ana.forges(late)
    assert "button no longer works" in await ana.forges(button)


async def test_a_yes_that_is_not_needed_any_more_is_told_kindly(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    start = sam.starting("peer:start")
    await sam.presses("Stop")
    assert "not about you" in ana.reads
    assert "no longer stands" in await sam.forges(start)


async def test_a_no_needs_no_reason_and_the_next_helper_is_asked(stage: Stage) -> None:
    ana, ben, sam = await helper(stage, "Heron"), await helper(stage, "Egret"), await stage.member("Sam", "Tern")
    await ask(sam)
    asked, other = (ana, ben) if ana.heard(OFFER) else (ben, ana)
    before = sam.reads
    await asked.presses("Decline")
    assert other.heard(OFFER)
    assert sam.reads == before
    await other.presses("Decline")
    assert first_line(sam.reads) == "Nobody is free at the moment."
    assert "keep looking" in await sam.presses("Wait for somebody")  # who said no is not asked twice for one request


async def test_decline_and_pause_until_monday_is_one_tap(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    assert "until Monday" in await ana.presses("Decline, pause until Monday")
    bob = await stage.member("Bob", "Wren")
    assert "are busy" in await ask(bob)
    await stage.passes(7 * DAY)
    assert "on its way" in await bob.presses("Wait for somebody")


async def test_silence_passes_the_question_on_at_the_deadline(stage: Stage) -> None:
    ana, ben, sam = await helper(stage, "Heron"), await helper(stage, "Egret"), await stage.member("Sam", "Tern")
    await ask(sam)
    asked, other = (ana, ben) if ana.heard(OFFER) else (ben, ana)
    late = asked.starting("offer:yes")
    await stage.passes(DAY - 1)
    assert not other.heard(OFFER)
    await stage.passes(1)
    assert other.heard(OFFER)
    assert len(asked.heard(OFFER)) == 1
    assert "no longer waits" in await asked.forges(late)
    assert not sam.heard("Somebody is there")
    await other.presses("Accept")
    assert sam.heard("Somebody is there")


async def test_in_quiet_hours_the_question_waits_and_the_deadline_counts_from_their_end(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await stage.passes(NIGHT)
    await ask(sam)
    assert not ana.heard(OFFER)
    await stage.passes(9 * 3600)
    assert "Wednesday 2 December, 08:00" in ana.reads
    await stage.passes(DAY - 60)
    await ana.presses("Accept")
    await stage.passes(60)
    assert sam.heard("Somebody is there")


async def test_the_seeker_is_not_woken_by_a_yes(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await stage.passes(NIGHT)
    await ana.presses("Accept")
    assert not sam.heard("Somebody is there")
    await stage.passes(9 * 3600)
    assert sam.heard("Somebody is there")
    await stage.passes(DAY - 60)
    await sam.presses("Yes, start")
    assert first_line(sam.reads) == "You can now talk with Heron."


async def test_a_yes_does_not_wait_for_ever_for_the_seeker(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    start = sam.starting("peer:start")
    await stage.passes(DAY)
    assert "That is all right" in sam.reads
    assert "Thank you for saying yes" in ana.reads
    again = sam.starting("peer:again")
    assert "no longer stands" in await sam.forges(start)
    await sam.forges(again)
    assert "Accept" in ana.buttons


async def test_the_seeker_may_prefer_somebody_else_and_the_helper_hears_nothing_of_why(stage: Stage) -> None:
    ana, ben, sam = await helper(stage, "Heron"), await helper(stage, "Egret"), await stage.member("Sam", "Tern")
    await ask(sam)
    asked, other = (ana, ben) if ana.heard(OFFER) else (ben, ana)
    await asked.presses("Accept")
    press = sam.starting("peer:other")
    await sam.presses(press)
    assert "on its way" in sam.reads
    assert "not about you" in asked.reads
    assert other.heard(OFFER)
    await sam.forges(press)
    assert len(other.heard(OFFER)) == 1


async def test_a_helper_may_change_their_mind_before_the_seeker_answers(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    start = sam.starting("peer:start")
    await ana.presses("Change my mind")
    assert first_line(sam.reads) == "Nobody is free at the moment."
    assert "no longer stands" in await sam.forges(start)


async def test_a_helper_can_ask_too_and_is_never_matched_with_themselves(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    assert "Nobody is free" in await ask(ana)
    ben = await helper(stage, "Egret")
    await ana.presses("Wait for somebody")
    assert ben.heard(OFFER)
    assert not ana.heard(OFFER)


async def test_nobody_is_matched_with_themselves_in_any_strategy_while_they_have_promised_to_answer_too(
    stage: Stage,
) -> None:
    (turn,) = await planned(stage)
    ana = await helper(stage, "Heron")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await people.set_consent(tx, me, "peer", True)
        await limits.choose(tx, me, "described", True)
    await promises(ana, turn)
    await stage.until(SEVEN + 3600)
    for strategy in STRATEGIES:
        request_id = new_id()
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            assert await peers.choices(tx, me, request_id, ("work",), "en", "", strategy) == ()
            state, request = await peers.ask(tx, me, request_id, ("work",), "en", DAY, usual=strategy)
            assert await rota.promised(tx, me, Wishes(("work",), "en")) == 0
            await peers.withdraw(tx, me, request)
        assert state == "nobody", strategy
    assert await stage.rows("SELECT 1 FROM offer") == []


async def test_topics_and_languages_decide_who_is_asked(stage: Stage) -> None:
    ana = await helper(stage, "Heron", "music")
    ben = await helper(stage, "Egret", language="fr")
    sam = await stage.member("Sam", "Tern")
    assert "Somebody is free, in another way" in await ask(sam)
    assert not ana.heard(OFFER)
    assert not ben.heard("Quelqu'un aimerait parler.")


async def test_who_cannot_be_reached_is_not_asked(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET reachable = 0 WHERE id = (SELECT person_id FROM helper)")
    assert "Nobody is free" in await ask(sam)
    await ana.says("/menu")
    await sam.presses("Wait for somebody")
    assert ana.heard(OFFER)


async def test_coordinators_hear_nothing_of_answers(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    chantal = await coordinator_of(stage)
    before = len(chantal.chat)
    await ask(sam)
    await ana.presses("Decline")
    assert len(chantal.chat) == before


async def test_saying_no_is_one_tap_and_what_it_does_stands_on_the_question_itself(stage: Stage) -> None:
    first, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    assert "not to answer. Then we ask somebody else, and nobody knows it was you" in first.reads
    await first.presses("Accept")
    assert "You may change yours, too: then we ask somebody else" in first.reads
    assert "they only read that it does not go further: we ask somebody else, or stop" in sam.reads
    await sam.presses("Ask somebody else")
    assert "does not go further" in first.reads
