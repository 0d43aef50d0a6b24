"""Offering to listen: a profile, a coordinator's answer, limits and pauses."""

from tests.peers_stage import ask, coordinator_of, data, helper
from tests.stage import Stage, first_line


async def test_somebody_offers_to_listen_and_a_coordinator_welcomes_them(stage: Stage) -> None:
    chantal = await coordinator_of(stage)
    ana = await stage.member("Ana", "Heron")
    assert "between equals" in await ana.says("/helper")
    assert "do not provide care" in ana.reads
    assert "What can you talk about?" in await ana.presses("I agree, begin")
    assert "Chosen: Work." in await ana.presses("Work")
    assert "✓ Work" in ana.buttons
    await ana.presses("Continue")
    assert first_line(ana.reads) == "Your offer, not sent yet."
    await ana.presses("Languages and status")
    assert "volunteer peer helper" in await ana.presses("French")
    await ana.presses("Done")
    assert "not sent yet" in ana.reads
    assert "your offer is sent" in await ana.presses("Send my offer")
    assert first_line(chantal.reads) == "Heron offers to listen."
    assert "French" in await chantal.presses("See the offer")
    assert "Work" not in chantal.reads
    await chantal.presses("Welcome")
    await chantal.presses("Yes, welcome")
    assert "can now listen" in chantal.reads
    assert first_line(ana.reads) == "The coordinators answered you: yes."


async def test_the_same_in_french(stage: Stage) -> None:
    ana = await stage.member("Ana", "Héron", "fr")
    assert first_line(await ana.says("/aidant")) == "Proposer d'écouter d'autres personnes."
    await ana.presses("J'accepte, commencer")
    assert "Le travail" in await ana.presses("Le travail")
    await ana.presses("Continuer")
    await ana.presses("Régler mes limites")
    await ana.presses("Refuser des sujets")
    await ana.presses("Voir d'autres sujets")
    assert "Le deuil" in await ana.presses("Le deuil")
    assert "Sujets refusés : Le deuil" in await ana.presses("Terminer")
    await ana.presses("Retour")
    await ana.presses("Langues et statut")
    await ana.presses("Choisir le statut salarié")
    assert "salarié" in await ana.presses("Terminer")
    assert "est envoyée" in await ana.presses("Envoyer ma proposition")


async def test_a_topic_is_either_offered_or_refused(stage: Stage) -> None:
    ana = await helper(stage, "Heron", "work", "music")
    await ana.forges("helper:refusal:work:1:0")
    assert "Topics: Music" in await ana.says("/helper")
    assert "Topics refused: Work" in await ana.presses("Set my limits")


async def test_an_offer_without_a_topic_is_not_sent(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/helper")
    await ana.presses("helper:begin")
    assert "At least one topic is missing" in await ana.forges("helper:submit")


async def test_the_last_language_stays(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    assert "at least one language" in await ana.forges("helper:language:en:0")
    await ana.forges("helper:language:fr:1")
    assert "Languages: French" in await ana.forges("helper:language:en:0")


async def test_only_coordinators_see_and_decide_who_waits(stage: Stage) -> None:
    await coordinator_of(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.says("/helper")
    await ana.presses("helper:begin")
    await ana.presses("Work")
    await ana.forges("helper:submit")
    [row] = await stage.rows("SELECT person_id FROM helper")
    eve = await stage.member("Eve", "Magpie")
    for press in ("helper:waiting", f"helper:look:{row['person_id']}", f"helper:approve:{row['person_id']}"):
        assert "not possible" in await eve.forges(press)
    assert "not possible" in await ana.forges(f"sure:helper:approve:{row['person_id']}")
    assert [r["state"] for r in await stage.rows("SELECT state FROM helper")] == ["asked"]


async def test_a_decision_is_made_once_and_a_no_is_kind(stage: Stage) -> None:
    chantal = await coordinator_of(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.says("/helper")
    await ana.presses("helper:begin")
    await ana.presses("Work")
    await ana.forges("helper:submit")
    await ana.forges("helper:submit")
    assert len(chantal.heard("Heron offers to listen")) == 1
    [row] = await stage.rows("SELECT person_id FROM helper")
    await chantal.forges(f"sure:helper:refuse:{row['person_id']}")
    assert "says nothing about your worth" in ana.reads
    assert "answered this person already" in await chantal.forges(f"sure:helper:approve:{row['person_id']}")
    assert "in a few weeks" in await ana.forges("helper:submit")
    await stage.passes(31 * 86400)
    assert "your offer is sent" in await ana.forges("helper:submit")


async def test_made_up_buttons_change_nothing(stage: Stage) -> None:
    eve = await stage.member("Eve", "Magpie")
    presses = (
        "helper:topic:work:1:0", "helper:topic:nonsense:1:0", "helper:topic", "helper:refusal:x:1:0", "helper:language:xx:1",
        "helper:paid:1", "helper:most", "helper:upto:3", "helper:submit", "helper:pause", "helper:rest:monday",
        "helper:rest:x", "helper:resume", "helper:stop", "helper:look:x", "helper:approve:x", "helper:refuse", "helper:topics:99999",
    )  # fmt: skip
    for press in presses:
        await eve.forges(press)
        assert "Something broke" not in eve.reads, press
    await eve.forges("helper:stopnow")
    assert await stage.rows("SELECT * FROM helper") == []


async def test_a_made_up_profile_button_is_refused_to_a_helper(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    before = await ana.says("/helper")
    for press in (
        "helper:topic:nonsense:1:0",
        "helper:upto:99",
        "helper:upto:0",
        "helper:upto:x",
        "helper:rest:400",
        "helper:language:xx:1",
    ):
        assert "no longer works" in await ana.forges(press), press
    await ana.forges("helper:topics:7")
    assert await ana.says("/helper") == before


async def test_before_the_account_nothing_can_be_offered(stage: Stage) -> None:
    nina = await stage.newcomer("Nina")
    assert first_line(await nina.says("/helper")) == "Welcome to Entraide."


async def test_a_pause_lasts_until_its_day_and_can_be_ended(stage: Stage) -> None:
    ana, bob = await helper(stage, "Heron"), await stage.member("Bob", "Tern")
    await ana.says("/helper")
    await ana.presses("Take a break")
    assert "Monday 7 December" in await ana.presses("Pause until Monday")
    assert "are busy" in await ask(bob)
    await ana.presses("Start again")
    assert "You can be asked" in ana.reads
    assert "on its way" in await bob.presses("Wait for somebody")
    assert ana.heard("Somebody would like to talk.")


async def test_pausing_hands_a_waiting_question_to_somebody_else(stage: Stage) -> None:
    ana, ben, sam = await helper(stage, "Heron"), await helper(stage, "Egret"), await stage.member("Sam", "Tern")
    await ask(sam)
    asked, other = (ana, ben) if ana.heard("Somebody would like to talk.") else (ben, ana)
    press = asked.starting("offer:yes")
    await asked.forges("helper:rest:open")
    assert "until you start again" in asked.reads
    assert other.heard("Somebody would like to talk.")
    assert "no longer waits" in await asked.forges(press)


async def test_stopping_is_asked_again_and_frees_who_waits(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses(ana.starting("offer:yes"))
    await ana.says("/helper")
    assert "a break is enough" in await ana.presses("Stop")
    assert "Thank you for all" in await ana.presses("Yes, stop")
    assert "Nobody is free" in sam.reads
    await ana.forges("helper:stopnow")
    assert "not sent yet" in await ana.says("/helper")


async def test_many_who_wait_are_shown_page_by_page(stage: Stage) -> None:
    chantal = await coordinator_of(stage)
    for n in range(7):
        who = await stage.member(f"P{n}", f"Bird {chr(65 + n)}")
        await who.says("/helper")
        await who.presses("helper:begin")
        await who.presses("Work")
        await who.forges("helper:submit")
    await chantal.forges("helper:waiting")
    first = [d for d in data(chantal) if d.startswith("helper:look")]
    await chantal.presses("See more")
    second = [d for d in data(chantal) if d.startswith("helper:look")]
    assert (len(first), len(second)) == (5, 2)
    assert not set(first) & set(second)
