"""One effect of each thing people do, however often and in whatever order it reaches the bot; and the last place goes to one."""

import asyncio
import os
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.storage.people import people as people_store
from bot.storage.rekeying import name_key
from tests.again import Postman, five_times, is_whole, open_group
from tests.announcement_rows import crowd
from tests.crossing import Crossing, Deed, deeds
from tests.meeting_rows import facilitator, group, is_told, member, plan
from tests.peers_stage import helper
from tests.stage import Actor, Stage, open_stage

LINE = "2026-12-03 14:00 Tea and talk"
SEEKERS = 50
MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual


async def test_the_same_update_five_times_at_once_and_again_later_is_one(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.says("/menu")
    postman = Postman(stage)
    stage.play.world.press(ana.person, ana.last.message_id, f"meeting:answer:{meeting}:coming", forged=True)
    stage.play.world.say(ana.person, "/menu")
    updates = await postman.collect()
    await asyncio.gather(*(stage.takes(*updates) for _ in range(5)))
    await stage.takes(*[*reversed(updates)] * 5)
    await stage.settle()
    assert [row["choice"] for row in await stage.rows("SELECT choice FROM answer")] == ["coming"]
    assert postman.sent() == (2, [])
    assert postman.doubled() == []


async def test_one_button_pressed_five_times_does_it_once(stage: Stage) -> None:
    here = await open_group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await fran.says(f"/newmeeting {LINE}")
    await five_times(stage, fran, fran.starting("newmeeting:yes"))
    (meeting,) = await stage.rows("SELECT id FROM meeting")
    await five_times(stage, ana, f"meeting:answer:{meeting['id']}:coming")
    assert "1 person is coming." in ana.reads
    await fran.says("/announce The door is green.")
    await five_times(stage, fran, fran.starting("announce:send"))
    await stage.passes(2)
    assert len(ana.heard("The door is green.")) == 1
    await fran.forges(f"meeting:off:{meeting['id']}")
    await is_told(stage)
    before = len(ana.heard("Tea and talk"))
    await five_times(stage, fran, f"meeting:restore:{meeting['id']}")
    await is_told(stage)
    assert len(ana.heard("Tea and talk")) == before + 1
    await five_times(stage, ana, f"sure:group:leave:{here}")
    assert await stage.rows("SELECT person_id FROM membership WHERE role = 'member'") == []
    assert await stage.rows("SELECT person_id FROM answer") == []
    await five_times(stage, ana, f"group:yes:{here}:1")
    assert len(await stage.rows("SELECT person_id FROM membership WHERE role = 'member'")) == 1
    assert await is_whole(stage)


LETTERS = "abcdefghjkmnopqrstuvwxyz"  # no i, which the eye takes for an l


async def known(stage: Stage, many: int) -> list[Actor]:
    """People with a name, and the consent to peer contact."""
    people = await crowd(stage, await group(stage), many)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for number, actor in enumerate(people):
            name = f"Wren {LETTERS[number // len(LETTERS)]}{LETTERS[number % len(LETTERS)]}"
            who = people_store.account(tx.seal, actor.id)
            row = await tx.row("SELECT id FROM person WHERE account = :who", who=who)
            assert row is not None
            await people_store.rename(tx, row["id"], name, name_key(tx.seal, name))
            await people_store.consent(tx, who, "peer", 1, True)
    return people


async def test_of_fifty_who_ask_at_once_one_gets_the_only_place_of_a_helper(stage: Stage) -> None:
    ana = await helper(stage, "Heron", most=1)
    seekers = await known(stage, SEEKERS)
    for seeker in seekers:
        stage.play.world.say(seeker.person, "/menu")
    await stage.settle()
    postman = Postman(stage)
    for number, seeker in enumerate(seekers):
        data = f"peer:send:8:en:request-{number:04}"
        for _ in range(2):
            stage.play.world.press(seeker.person, seeker.last.message_id, data, forged=True)
    updates = await postman.collect()
    batches = [updates[start : start + 25] for start in range(0, len(updates), 25)]
    await asyncio.gather(*(stage.takes(*batch) for batch in batches))
    await stage.settle()
    states = [row["state"] for row in await stage.rows("SELECT state FROM request ORDER BY state")]
    assert states == ["nobody"] * (SEEKERS - 1) + ["searching"]
    assert len(ana.heard("Somebody would like to talk.")) == 1
    assert postman.doubled() == []


async def test_of_fifty_who_open_the_operators_link_at_once_one_coordinates(stage: Stage) -> None:
    people = await known(stage, 50)
    for actor in people:
        stage.play.world.say(actor.person, "/start " + stage.claim_link.partition("start=")[2])
    await stage.settle()
    assert len(await stage.rows("SELECT id FROM person WHERE coordinator = 1")) == 1
    assert sum("You now coordinate" in actor.reads for actor in people) == 1, people[0].reads


async def test_of_fifty_who_choose_one_name_at_once_one_has_it(stage: Stage) -> None:
    people = await crowd(stage, await group(stage), 50)
    for actor in people:
        stage.play.world.say(actor.person, "/start")
    await stage.settle()
    for actor in people:
        stage.play.world.press(actor.person, actor.last.message_id, "start:yes", forged=True)
    await stage.settle()
    for actor in people:
        stage.play.world.say(actor.person, "Kingfisher")
    await stage.settle()
    for actor in people:
        stage.play.world.press(actor.person, actor.last.message_id, actor.starting("said:keep"))
    await stage.settle()
    assert len(await stage.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL")) == 1
    assert sum("Kingfisher" in actor.reads for actor in people) == 1


@pytest.mark.sqlite  # its model asks in which order rows were written
@settings(max_examples=10 * MORE, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
@given(st.lists(st.lists(deeds, min_size=1, max_size=6), min_size=15, max_size=40), st.integers(0, 2**16))
def test_whatever_people_do_and_however_it_arrives_each_deed_counts_once(days: list[list[Deed]], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_live(Path(folder), days, random.Random(seed)))


async def _live(folder: Path, days: list[list[Deed]], rng: random.Random) -> None:
    async with open_stage(folder) as stage:
        crossing = await Crossing.begin(stage)
        for deeds_of_the_day in days:
            await crossing.goes_on(deeds_of_the_day, rng)
        await crossing.ends(rng)
