"""Requests and answers that come twice, late, at once, or from somebody they do not concern."""

from tests.peers_stage import ask, helper, opened
from tests.stage import Stage

OFFER = "Somebody would like to talk."
DAY = 86400


async def test_two_seekers_and_a_helper_with_one_place(stage: Stage) -> None:
    ana = await helper(stage, "Heron", most=1)
    sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    await opened(sam, ana)
    assert "are busy" in await ask(bob)
    assert len(ana.heard(OFFER)) == len(ana.heard("You can now talk with Tern.")) == 1
    assert "until" not in bob.reads


async def test_two_requests_in_one_moment_and_one_place(stage: Stage) -> None:
    ana = await helper(stage, "Heron", most=1)
    sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    for seeker in (sam, bob):
        await seeker.says("/peer")
    for seeker in (sam, bob, sam):
        stage.play.world.press(seeker.person, seeker.last, "I agree, send it")
    await stage.settle()
    assert len(ana.heard(OFFER)) == 1
    assert sorted(r["state"] for r in await stage.rows("SELECT state FROM request")) == ["nobody", "searching"]


async def test_accepting_twice_in_one_moment_and_again_later_opens_one_contact(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    press = ana.starting("offer:yes")
    for _ in range(2):
        stage.play.world.press(ana.person, ana.last.message_id, press)
    await stage.settle()
    assert len(sam.heard("Somebody is there")) == 1
    start = sam.starting("peer:start")
    for _ in range(2):
        stage.play.world.press(sam.person, sam.last.message_id, start)
    await stage.settle()
    assert len(ana.heard("You can now talk with Tern.")) == 1
    await sam.forges(start)
    assert "Your conversations" in await ana.forges(press)
    assert len(await stage.rows("SELECT * FROM contact")) == 1


async def test_nobody_answers_for_another(stage: Stage) -> None:
    ana, sam, eve = (
        await helper(stage, "Heron"),
        await stage.member("Sam", "Tern"),
        await helper(stage, "Magpie", "music"),
    )
    await ask(sam)
    offer = ana.starting("offer:yes").split(":")[-1]
    for press in (f"offer:yes:{offer}", f"offer:no:{offer}", f"offer:pause:{offer}", "offer:yes", "offer:yes:x"):
        await eve.forges(press)
        assert "no longer" in eve.reads, press
    await ana.presses("Accept")
    for press in (
        f"peer:start:{offer}",
        f"peer:other:{offer}",
        f"peer:again:{offer}",
        "peer:start",
        f"offer:no:{offer}",
    ):
        await eve.forges(press)
        assert "no longer" in eve.reads, press
    assert [r["state"] for r in await stage.rows("SELECT state FROM offer")] == ["accepted"]


async def test_made_up_requests_are_refused(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    presses = (
        "peer:send:zz:en:abcdefghijkl", "peer:send:8:xx:abcdefghijkl", "peer:send:8:en:short", "peer:send:8:en", "peer:send",
        "peer:agree", "peer:agree:fffffff:en:abcdefghijkl", "peer:topics:8:0:xx",
        "peer:topics:-1:0", "peer:topics", "peer:lang:g", "peer:withdraw:x", "peer:again", "peer:change:x:y",
            "peer:topics:8:99999999999",
    )  # fmt: skip
    for press in presses:
        await sam.forges(press)
        assert "no longer works" in sam.reads or "is over" in sam.reads, (press, sam.reads)


async def test_too_many_requests_in_one_day_are_held_back(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    for _ in range(5):
        assert "Nobody is free" in await ask(sam)
    assert "ask again tomorrow" in await ask(sam)
    await stage.passes(DAY)
    assert "Nobody is free" in await ask(sam)
