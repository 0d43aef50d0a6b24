"""Whom the coordination has decided to put in contact with nobody is not, knows it, and may ask for another look (SAFE-01)."""

from collections.abc import Awaitable, Callable

import pytest

from tests.peers_stage import also_coordinates, ask, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line
from tests.test_privacy import file_of

Way = Callable[[Stage, Actor], Awaitable[object]]


async def seeker_apart(stage: Stage) -> tuple[Actor, Actor, str]:
    """Ana, who listens, reported Sam, who had asked for her; the coordination stopped Sam's contacts. The report's id."""
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(sam, ana)
    await ana.forges(f"contact:tell:{contact}:intimate")
    return sam, ana, await stopped(stage)


async def stopped(stage: Stage) -> str:
    chief = await coordinator_of(stage)
    [row] = await stage.rows("SELECT id FROM report WHERE state = 'open'")
    await chief.forges(f"sure:reports:decide:{row['id']}:ended")
    return str(row["id"])


async def asks_for_a_peer(_stage: Stage, sam: Actor) -> None:
    await sam.does(":peer:ask", ":peer:topics:8:0:en")
    await sam.forges("peer:send:8:en:abcdefghijkl")


async def asks_by_the_link(_stage: Stage, sam: Actor) -> None:
    await sam.says("/start peer")
    await sam.forges("peer:send:8:en:abcdefghijkl")


async def offers_to_listen(_stage: Stage, sam: Actor) -> None:
    await sam.says("/helper")
    await sam.presses("helper:begin")


@pytest.mark.parametrize("way", [asks_for_a_peer, asks_by_the_link, offers_to_listen])
async def test_who_is_put_in_contact_with_nobody_asks_nobody_and_offers_nothing(stage: Stage, way: Way) -> None:
    sam, ana, _ = await seeker_apart(stage)
    other = await helper(stage, "Owl")
    before = len(ana.chat), len(other.chat)
    await way(stage, sam)
    assert first_line(sam.reads) == "The coordination has stopped your conversations."
    assert (len(ana.chat), len(other.chat)) == before
    assert await stage.rows("SELECT id FROM request WHERE state = 'searching'") == []
    assert await stage.rows("SELECT person_id FROM helper WHERE state = 'asked'") == []


async def test_the_page_of_peers_says_it_before_anything_is_chosen(stage: Stage) -> None:
    sam, _, _ = await seeker_apart(stage)
    assert first_line(await sam.says("/peer")) == "The coordination has stopped your conversations."
    assert "Help lines" in sam.buttons


async def test_a_request_that_waits_is_taken_back(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", "work"), await stage.member("Sam", "Tern")
    contact = await opened(sam, ana)
    owl = await helper(stage, "Owl", "home")
    await ask(sam, "4")
    await owl.presses(owl.starting("offer:yes"))
    begin = sam.starting("peer:start")
    await ana.forges(f"contact:tell:{contact}:intimate")
    await stopped(stage)
    assert await stage.rows("SELECT id FROM request WHERE state IN ('searching', 'found', 'open')") == []
    assert owl.heard("does not go further")
    await sam.forges(begin)
    assert await stage.rows("SELECT id FROM contact WHERE state = 'open'") == []


async def test_an_offer_that_was_begun_before_is_not_sent(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(sam, ana)
    await sam.does(":helper:begin", ":helper:topic:work:1:0")
    await ana.forges(f"contact:tell:{contact}:intimate")
    await stopped(stage)
    assert first_line(await sam.forges("helper:submit")) == "The coordination has stopped your conversations."


async def test_they_read_that_it_was_decided_and_ask_for_another_look_that_ends_it(stage: Stage) -> None:
    sam, ana, report = await seeker_apart(stage)
    assert sam.heard("Your conversations have ended.")
    carol = await stage.member("Carol", "Crane")
    await also_coordinates(stage, carol)
    await sam.presses("Ask to look again")
    await carol.forges(f"sure:reports:decide:{report}:restored")
    assert sam.heard("You may ask for a conversation")
    assert ana.heard("can be put in contact with others again")
    await asks_for_a_peer(stage, sam)
    assert await stage.rows("SELECT id FROM request WHERE state = 'searching'")


async def test_who_listens_and_is_stopped_asks_for_nobody_either(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.forges(f"contact:tell:{await opened(sam, ana)}:money")
    await stopped(stage)
    await helper(stage, "Owl")
    assert ana.heard("Your offer to listen has ended.")
    await ana.forges("peer:agree:8:en:abcdefghijkl")
    assert first_line(ana.reads) == "The coordination has stopped your conversations."


async def test_other_decisions_stop_nobody(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ana.forges(f"contact:tell:{await opened(sam, ana)}:intimate")
    chief = await coordinator_of(stage)
    [row] = await stage.rows("SELECT id FROM report")
    await chief.forges(f"sure:reports:decide:{row['id']}:nothing")
    await helper(stage, "Owl")
    await ask(sam)
    assert await stage.rows("SELECT id FROM request WHERE state = 'searching'")


async def test_il_est_dit_en_francais_pourquoi_on_ne_peut_pas_demander(stage: Stage) -> None:
    sam, _, _ = await seeker_apart(stage)
    await sam.says("/language")
    await sam.presses("Français")
    assert first_line(await sam.says("/pair")) == "La coordination a arrêté vos échanges."


async def test_it_is_among_what_is_kept_about_them(stage: Stage) -> None:
    sam, _, _ = await seeker_apart(stage)
    await sam.says("/mydata")
    assert file_of(sam)["peers"]["ended_by_coordination"] is True
