"""What who reports adds to a report: only with a yes, read only by who decides it, gone with either account and after six months."""

from bot.domain.times import DAY
from bot.services.keeping import nightly
from tests.peers_stage import also_coordinates, coordinator_of
from tests.stage import Actor, Stage, first_line
from tests.test_contacts import pair
from tests.test_threads import message_with


async def reported(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Sam reports Ana, who wrote to him; Chantal coordinates."""
    sam, ana, contact = await pair(stage)
    chantal = await coordinator_of(stage)
    await ana.forges(f"contact:write:{contact}")
    await ana.says("You are worth nothing")
    await sam.forges(f"aside:contact:tell:{contact}:unkind")
    return sam, ana, chantal, contact


async def answers(stage: Stage, actor: Actor, to: str, words: str) -> str:
    stage.play.world.say(actor.person, words, reply_to=message_with(actor, to).id)
    await stage.settle()
    return actor.reads


async def test_an_answered_message_is_added_after_a_yes_and_never_sent_to_who_wrote_it(stage: Stage) -> None:
    sam, ana, chantal, _ = await reported(stage)
    before = len(ana.chat)
    assert "It is not sent to Heron." in await sam.presses("Add words")
    await answers(stage, sam, "You are worth nothing", "this one")
    assert "You are worth nothing" in sam.reads
    assert "never Heron, and not your name" in sam.reads
    assert await stage.rows("SELECT * FROM report_words") == []
    await sam.presses(sam.starting("said:keep"))
    assert first_line(sam.reads) == "It is added to your report."
    await sam.presses("Add more words")
    await sam.keeps("It went on for weeks.")
    assert len(ana.chat) == before
    seen = await chantal.presses("See the report")
    assert "What they were written:\nYou are worth nothing\n\nIn their own words:\nIt went on for weeks." in seen
    assert "Tern" not in seen
    [row] = await stage.rows("SELECT words FROM report_words WHERE n = 0")
    assert b"worth" not in row["words"]


async def test_only_words_of_the_reported_one_are_taken_as_such_also_while_help_is_read(stage: Stage) -> None:
    sam, ana, _, _ = await reported(stage)
    await sam.says("My own words")
    await sam.presses("Add words")
    before = len(ana.chat)
    for mine in ("My own words", "You can now talk"):
        assert "not a message with words of that person" in await answers(stage, sam, mine, "this one")
    await sam.presses("Help lines")
    await answers(stage, sam, "You are worth nothing", "this one")
    assert first_line(sam.reads) == "What would you like to add?"
    stage.play.world.send_file(sam.person, b"x", "x.ogg", kind="voice", reply_to=message_with(sam, "You are worth").id)
    await stage.settle()
    assert "I can only read words" in sam.reads
    assert "1,000 characters at most" in await sam.says("a" * 1001)
    assert len(ana.chat) == before
    assert await stage.rows("SELECT * FROM report_words") == []


async def test_nobody_involved_reads_it_and_nobody_adds_to_what_is_not_theirs(stage: Stage) -> None:
    sam, ana, chantal, contact = await reported(stage)
    await sam.presses("Add words")
    await sam.keeps("It went on for weeks.")
    [report] = await stage.rows("SELECT id FROM report")
    see = f"reports:see:{report['id']}"
    for each in (ana, sam):
        assert "not possible" in await each.forges(see)
        await also_coordinates(stage, each)
        assert "decided already" in await each.forges(see)
    assert "No report of yours waits" in await ana.forges(f"evidence:add:{contact}")
    assert "No report of yours waits" in await ana.forges(f"evidence:drop:{contact}")
    bea = await stage.member("Bea", "Egret")
    assert "is over" in await bea.forges(f"evidence:add:{contact}")
    for n in (2, 3):
        await sam.forges(f"evidence:add:{contact}")
        await sam.keeps(f"{n} " * 500)
    assert "That is all that fits" in await sam.forges(f"evidence:add:{contact}")
    assert "3 3 3" in await chantal.forges(see)
    await sam.forges(f"evidence:drop:{contact}")
    assert "Added by" not in await chantal.forges(see)


async def test_it_goes_with_the_account_of_either_and_after_six_months(stage: Stage) -> None:
    sam, ana, _, contact = await reported(stage)
    await sam.presses("Add words")
    await sam.keeps("It went on for weeks.")
    for months, left in ((5, 1), (7, 0)):
        await nightly.tidy(stage.program.database, int(stage.clock.at) + months * 30 * DAY)
        assert len(await stage.rows("SELECT * FROM report_words")) == left
    assert await stage.rows("SELECT * FROM report_words") == []
    assert len(await stage.rows("SELECT * FROM report")) == 1
    for gone in (ana, sam):
        await sam.forges(f"evidence:add:{contact}")
        await sam.keeps("Again.")
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            account = stage.program.database.seal.fingerprint(gone.id, "person.account")
            await tx.rows("SAVEPOINT here")
            await tx.rows("DELETE FROM person WHERE account = :account", account=account)
            assert await tx.rows("SELECT * FROM report_words") == []
            await tx.rows("ROLLBACK TO here")
