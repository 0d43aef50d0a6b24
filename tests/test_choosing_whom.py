"""Who asks may choose among a few who are described without a name, where that is wanted and who listens allows it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import config
from bot.services.peers import helpers, limits
from tests.peers_stage import ask, data, helper, person_of
from tests.stage import Actor, Stage, first_line, open_stage

OFFER = "Somebody would like to talk."


@pytest.fixture
async def choosing(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, peers=config.Peers(strategy="choice")) as stage:
        yield stage


async def described(stage: Stage, pseudonym: str, *topics: str) -> Actor:
    """Somebody who listens and lets people choose them."""
    one = await helper(stage, pseudonym, *topics)
    me = await person_of(one)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await limits.choose(tx, me, "described", True)
    return one


async def chosen_among(sam: Actor, of: dict[str, Actor]) -> tuple[Actor, str]:
    """The one whose topic stands first on the screen, and the button that asks them."""
    topic = min(of, key=lambda each: sam.reads.find(each))
    return of[topic], "Choose 1"


async def test_who_asks_reads_of_a_few_without_a_name_and_the_one_they_choose_is_asked_alone(choosing: Stage) -> None:
    ana, ben = await described(choosing, "Heron", "work", "music"), await described(choosing, "Egret", "work", "sport")
    hidden, resting = (
        await helper(choosing, "Wren", "work", "reading"),
        await described(choosing, "Crane", "work", "games"),
    )
    me = await person_of(resting)
    async with choosing.program.database.write(int(choosing.clock.at)) as tx:
        await helpers.pause_for(tx, me, "3")
    sam = await choosing.member("Sam", "Tern")
    assert first_line(await ask(sam)) == "Whom shall we ask?"
    assert "Work and music" in sam.reads
    assert "Work and sport" in sam.reads
    assert not {"reading", "games", "Heron", "Egret"} & set(sam.reads.split())
    assert await choosing.rows("SELECT 1 FROM request") == [], "nothing is kept before the choice"

    marks = {each.split(":")[5] for each in data(sam) if each.startswith("peer:pick") and ":any" not in each}
    await sam.presses("Back")
    assert "Chosen: Work" in sam.reads
    await sam.presses("Send my request")
    again = {each.split(":")[5] for each in data(sam) if each.startswith("peer:pick") and ":any" not in each}
    assert len(marks) == len(again) == 2
    assert not marks & again, "nobody is known again by a button"

    first, button = await chosen_among(sam, {"Work and music": ana, "Work and sport": ben})
    press = sam.starting("peer:pick")
    assert first_line(await sam.presses(button)) == "Your request is on its way."
    assert [one for one in (ana, ben, hidden, resting) if one.heard(OFFER)] == [first]
    assert first_line(await sam.forges(press)) == "Your request is on its way.", "pressed twice, it is one request"
    await first.presses("Decline")
    asked = [one for one in (ana, ben, hidden, resting) if one is not first and one.heard(OFFER)]
    assert len(asked) == 1, "then whoever fits is asked, one after the other"
    assert resting not in asked
    await sam.presses("Withdraw my request")
    await ask(sam)
    assert len([each for each in data(sam) if each.startswith("peer:pick")]) == 2, "who said no is not shown again"


async def test_whoever_is_free_may_be_asked_and_who_is_gone_meanwhile_is_not(choosing: Stage) -> None:
    ana, sam = await described(choosing, "Heron"), await choosing.member("Sam", "Tern")
    await ask(sam)
    person = await person_of(ana)
    async with choosing.program.database.write(int(choosing.clock.at)) as tx:
        await helpers.pause_for(tx, person, "3")
    assert "not free any more" in await sam.presses("Choose 1")
    await ask(sam)
    assert first_line(sam.reads) == "Those who listen are busy at the moment.", (
        "with nobody to choose, nothing is asked"
    )
    async with choosing.program.database.write(int(choosing.clock.at)) as tx:
        await helpers.pause(tx, person, None)
    await ask(sam)
    for forged in ("ffffffff", "any:any"):
        await sam.forges(f"peer:pick:8:en:abcdefghijkl:{forged}")
        assert not ana.heard(OFFER), forged
    await ask(sam)
    await sam.presses("Ask whoever is free")
    assert ana.heard(OFFER)


async def test_who_listens_reads_what_would_be_shown_allows_it_and_takes_it_back(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ana.says("/helper")
    for press in ("Set my limits", "Say who I am", "Let people choose me"):
        await ana.presses(press)
    assert "Nobody reads it now." in ana.reads
    assert "English · written words" in ana.reads
    assert "Allowed." in await ana.presses("Allow this")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        kept = await helpers.export(tx, me)
    assert kept is not None
    assert kept["described_without_a_name"] is True
    assert "Nobody reads it now." in await ana.presses("Take it back")
    await ana.presses("Allow this")
    assert first_line(await ask(sam)) == "Your request is on its way.", "only where it is wanted so"
    assert "no longer works" in await sam.forges("peer:pick:8:en:abcdefghijkl:ffffffff")


async def test_the_same_in_french(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=config.Peers(strategy="choice")) as stage:
        ana, sam = await helper(stage, "Héron", language="fr"), await stage.member("Sam", "Sterne", "fr")
        await ana.forges("helper:described")
        assert "Permis." in await ana.presses("Permettre")
        assert first_line(await ask(sam, language="fr")) == "À qui demander ?"
        await sam.presses("Choisir 1")
        assert ana.heard("Quelqu'un aimerait parler")
