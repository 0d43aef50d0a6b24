"""A contact: words go both ways under pseudonyms, and each of the two can rest, end, block or report at any time."""

from bot.domain.peers import REQUESTS_A_DAY
from bot.services.peers import peers
from bot.services.people import people as people_service
from bot.storage import retention
from bot.storage.people import people
from tests.peers_stage import ask, data, helper, opened, person_of
from tests.stage import Actor, Stage, first_line

DAY = 86400
NIGHT = 11 * 3600  # from noon to 23:00


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """A seeker (Tern), a helper (Heron) and their open contact."""
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    return seeker, listener, await opened(seeker, listener)


async def test_everything_one_may_do_is_in_one_screen(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.presses("Pause, stop, report")
    assert sam.buttons[:6] == ["Write or plan", "Take a break", "Stop", "Change person", "Block", "Report"]
    await ana.presses("Pause, stop, report")
    assert "Change person" not in ana.buttons


async def test_the_home_of_talks_lists_open_contacts(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.says("/peer")
    assert sam.buttons[0] == "Heron"
    assert data(sam)[0] == f"contact:home:{contact}"
    await ana.says("/peer")
    assert ana.buttons[0] == "Tern"


async def test_stopping_is_one_tap_and_the_other_reads_a_neutral_text_after_a_minute(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert first_line(sam.reads) == "The conversation ends in a minute."
    assert first_line(ana.reads) == "The conversation with Tern is over. Thank you for what you shared."
    assert "rest for a few days" in ana.reads
    before = len(ana.chat)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert len(ana.chat) == before
    assert "On a break until" in await ana.presses("Rest 3 days")
    assert "On a break until" in (await ana.presses("Choose another length"), await ana.presses("Pause 7 days"))[1]


async def test_after_the_end_words_go_to_nobody(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert "What you sent went to nobody" in await ana.says("are you there?")
    assert "sent to nobody" in await ana.says("anybody?")
    assert not sam.heard("are you there")
    for press in ("rest:{}:3", "pause:{}", "renew:{}"):
        await sam.forges("contact:" + press.format(contact))
        assert first_line(sam.reads) == "This conversation is over. Your conversations are here: /peer"
    assert "is over" in await ana.forges(f"contact:write:{contact}")


async def test_the_helper_can_stop_too_and_the_seeker_can_ask_again(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert "It is not about you" in sam.reads
    assert "Asking to talk to somebody" in await sam.presses("Ask to talk")


async def changes(sam: Actor) -> str:
    """The seeker asks for another person, from the contact; what they read."""
    await sam.presses(sam.starting("aside:contact:more"))
    return await sam.presses("Change person")


async def test_changing_the_person_finds_first_and_ends_then(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    ben = await helper(stage, "Egret")
    assert "Your conversation with Heron goes on until somebody else is there." in await changes(sam)
    assert not ana.heard("Topics:")[1:]
    await ben.presses("Accept")
    assert "Your conversation with Heron then ends. Until you say yes, it goes on." in sam.reads
    await ana.says("Still with you")
    assert sam.heard("Still with you")
    assert not ana.heard("is over")
    await sam.presses(sam.starting("peer:start"))
    assert sam.heard("You can now talk with Egret.")
    assert first_line(ana.reads) == "The conversation with Tern is over. Thank you for what you shared."
    await sam.says("Nice to read you")
    assert ben.heard("Nice to read you")
    assert not ana.heard("Nice to read you")


async def test_where_nobody_else_is_free_the_contact_goes_on(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    assert first_line(await changes(sam)) == "Nobody is free at the moment."
    assert "Your conversation with Heron goes on" in sam.reads
    await ana.says("Good evening")
    assert sam.heard("Good evening")
    ben = await helper(stage, "Egret")
    await sam.presses(sam.starting("peer:wait"))
    await ben.presses("Accept")
    await sam.presses(sam.starting("peer:start"))
    assert "is over" in ana.reads


async def test_who_wants_neither_keeps_the_contact(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    ben = await helper(stage, "Egret")
    press = f"peer:change:{contact}:abcdefghijkl"
    for _ in range(2):  # pressed twice, it is one request
        assert "goes on until somebody else is there" in await sam.forges(press)
    assert len(ben.heard("Somebody would like to talk.")) == 1
    await ben.presses("Accept")
    await sam.presses("Stop")
    assert not ana.heard("is over")
    assert [r["state"] for r in await stage.rows("SELECT state FROM contact")] == ["open"]


async def test_one_of_two_contacts_is_changed_at_a_time(stage: Stage) -> None:
    sam, ana, first = await pair(stage)
    ben = await helper(stage, "Egret")
    second = await opened(sam, ben)
    cleo = await helper(stage, "Robin")
    await sam.forges(f"peer:change:{first}:abcdefghijkl")
    assert "Your conversation with Heron goes on" in await sam.forges(f"peer:change:{second}:mnopqrstuvwx")
    await cleo.presses("Accept")
    await sam.presses(sam.starting("peer:start"))
    assert ana.heard("is over")
    assert not ben.heard("is over")


async def test_a_request_that_waits_already_becomes_the_change(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    ben = await helper(stage, "Egret")
    await ask(sam)
    assert "Your conversation with Heron goes on" in await sam.forges(f"peer:change:{contact}:abcdefghijkl")
    await ben.presses("Accept")
    await sam.presses(sam.starting("peer:start"))
    assert ana.heard("is over")
    assert "is over" in await sam.forges(f"peer:change:{contact}:mnopqrstuvwx")


async def test_the_search_goes_on_where_the_old_contact_has_ended_meanwhile(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    ben = await helper(stage, "Egret")
    await changes(sam)
    await ana.says("/forgetme")
    await ana.presses(ana.starting("forgetme:yes"))
    await ben.presses("Accept")
    assert "then ends" not in sam.reads
    await sam.presses(sam.starting("peer:start"))
    assert first_line(sam.reads) == "You can now talk with Egret."


async def test_a_helper_cannot_change_the_person(stage: Stage) -> None:
    _, ana, contact = await pair(stage)
    assert "no longer works" in await ana.forges(f"peer:change:{contact}:abcdefghijkl")
    assert [r["state"] for r in await stage.rows("SELECT state FROM contact")] == ["open"]


async def test_a_pause_is_told_gently_and_writing_ends_it(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.presses("Pause, stop, report")
    await sam.presses("Take a break")
    assert "on a break until Thursday 3 December" in await sam.presses("Pause 3 days")
    assert "It is not about you" in ana.reads
    assert "Nothing was sent" in await ana.says("hello")
    await sam.says("/peer")
    await sam.presses("Heron")
    assert "Writing ends it" in sam.reads
    await sam.presses("Write")
    await sam.says("I am back")
    assert "I am back" in ana.reads
    await ana.presses("Reply")
    await ana.says("good")
    assert "good" in sam.reads


async def test_a_pause_pressed_twice_is_told_once_and_ends_by_itself(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:rest:{contact}:3")
    await sam.forges(f"contact:rest:{contact}:3")
    assert len(ana.heard("taking a break")) == 1
    assert "no longer works" in await sam.forges(f"contact:rest:{contact}:9999")
    await stage.passes(3 * DAY)
    await ana.says("/peer")
    await ana.presses("Tern")
    await ana.presses("Write")
    await ana.says("welcome back")
    assert "welcome back" in sam.reads


async def test_blocking_is_silent_and_holds_until_it_is_taken_back(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:block:{contact}")
    assert "They do not know" in ana.reads
    assert "blocked" not in sam.reads.lower()
    assert first_line(sam.reads) == "The conversation with Heron is over. Thank you for what you shared."
    await sam.presses("Ask to talk")
    await sam.forges("peer:topics:8:0:en")
    assert "Nobody is free" in await sam.presses(sam.starting("peer:send"))
    assert not ana.heard("Topics:")
    unblock = ana.starting("contact:unblock")
    for each in (sam, await stage.member("Eve", "Magpie")):
        assert "not blocked any more" in await each.forges(unblock)
        assert first_line(await each.forges("contact:blocked:0")) == "You have blocked nobody."
    before = len(sam.chat)
    assert first_line(await ana.presses("Unblock")) == "Done: Tern is unblocked."
    assert "not blocked any more" in await ana.forges(unblock)
    assert len(sam.chat) == before
    assert [row["state"] for row in await stage.rows("SELECT state FROM contact")] == ["closed"]
    await sam.forges("peer:topics:8:0:en")
    await sam.presses(sam.starting("peer:send"))
    assert ana.heard("Topics:")


async def test_whom_one_has_blocked_is_listed_by_the_name_one_knew_and_never_by_a_later_one(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:block:{contact}")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await people_service.choose_pseudonym(tx, me, "Curlew", [], [])
    await sam.says("/privacy")
    await sam.presses("See blocked people")
    assert sam.buttons[0] == "Heron"
    assert not sam.heard("Curlew")
    await sam.forges(f"contact:more:{contact}")
    assert sam.buttons[:2] == ["Unblock", "Report"]
    await sam.forges(f"contact:tell:{contact}:unkind")
    assert sam.buttons[0] == "Add words"
    assert "block" not in sam.reads
    me = await person_of(sam)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        assert [each["with"] for each in (await peers.export(tx, me))["contacts"]] == ["Heron"]
        await retention.forget_contacts(tx, tx.now + 1, 9)
    await sam.says("/privacy")
    await sam.presses("See blocked people")
    assert first_line(await sam.presses("Somebody, 1")) == "Done: this person is unblocked."
    assert first_line(await sam.presses("See blocked people")) == "You have blocked nobody."


async def test_what_one_may_do_about_somebody_who_erased_everything_is_said(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.does("/forgetme", f":forgetme:yes:{int(stage.clock.at)}")
    assert "nothing of it is kept here" in await ana.presses("Block or report")
    for press in ("block", "report", "stop", "pause", "undo"):
        assert "nothing of it is kept here" in await ana.forges(f"contact:{press}:{contact}")


async def test_after_many_requests_nobody_else_is_looked_for_and_the_contact_stays(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(REQUESTS_A_DAY):
            await tx.rows(
                """INSERT INTO request (id, seeker_id, state, wishes, asked_at, closed_at)
                   SELECT :id, seeker_id, 'closed', wishes, asked_at, asked_at FROM request WHERE state = 'open'""",
                id=f"request-{n:04}",
            )
    assert "ask again tomorrow" in await changes(sam)
    assert not ana.heard("is over")
    assert [r["state"] for r in await stage.rows("SELECT state FROM contact")] == ["open"]
    await stage.passes(DAY)
    assert "goes on" in await changes(sam)


async def test_words_that_reach_nobody_do_not_end_the_writers_rest(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:rest:{contact}:7")
    stage.play.world.block(ana.person)
    await stage.settle()
    await sam.forges(f"contact:write:{contact}")
    assert "cannot be reached" in await sam.says("are you there?")
    [row] = await stage.rows("SELECT paused_by, seeker_id FROM contact")
    assert row["paused_by"] == row["seeker_id"]


async def test_a_contact_that_is_over_can_still_be_blocked_or_reported(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    await sam.presses("Block or report")
    assert sam.buttons[:2] == ["Block", "Report"]
    await sam.presses("Block")
    assert len(await stage.rows("SELECT * FROM blocked")) == 1


async def test_nobody_else_can_touch_a_contact(stage: Stage) -> None:
    _, _, contact = await pair(stage)
    eve = await stage.member("Eve", "Magpie")
    presses = ("write", "more", "pause", "stop", "block", "renew", "report")
    for press in [f"contact:{verb}:{contact}" for verb in presses] + [
        f"contact:rest:{contact}:3", f"contact:tell:{contact}:unkind", f"contact:send:{contact}:1", f"peer:change:{contact}:abcdefghijkl",
        "contact:stop", "contact:more:", "contact:sure:0", "contact:sure", "contact:whom:1:1", "contact:tell:x",
    ]:  # fmt: skip
        await eve.forges(press)
        assert any(words in eve.reads for words in ("is over", "no longer", "not sent")), (press, eve.reads)
        assert not eve.heard("Heron")
    await eve.says("who is there")
    assert "sent to nobody" in eve.reads
    assert [r["state"] for r in await stage.rows("SELECT state FROM contact")] == ["open"]
    assert await stage.rows("SELECT * FROM report") == []


async def test_after_six_weeks_both_are_asked_whether_to_go_on(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(42 * DAY - 1)
    assert not sam.heard("for a while")
    await stage.passes(1)
    assert "You have been talking with Heron for a while." in sam.reads
    assert "word of goodbye" in ana.reads
    assert "you go on with Heron" in await sam.presses("Go on")
    await stage.passes(42 * DAY)
    assert "for a while" in sam.reads
    await ana.presses("Stop")
    await stage.passes(61)
    assert "is over" in sam.reads
    await stage.passes(43 * DAY)
    assert sam.heard("is over")
    assert await stage.rows("SELECT * FROM occasion WHERE kind = 'renewal'") == []
    assert "is over" in await sam.forges(f"contact:renew:{contact}")


async def test_leaving_closes_everything_and_says_nothing_of_why(stage: Stage) -> None:
    _, ana, contact = await pair(stage)
    [row] = await stage.rows("SELECT seeker_id FROM contact")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        person = await people.by_id(tx, row["seeker_id"])
        assert person is not None
        kept = await peers.export(tx, person)
        await peers.closing(tx, person)
        await people.erase(tx, person.id)
    await stage.settle()
    assert [(c["with"], c["as"]) for c in kept["contacts"]] == [("Heron", "seeker")]
    assert kept["requests"][0]["topics"] == ["work"]
    assert first_line(ana.reads) == "The conversation with Tern is over. Thank you for what you shared."
    assert "is over" in await ana.forges(f"contact:more:{contact}")
    assert await stage.rows("SELECT * FROM contact") == []
    assert await stage.rows("SELECT * FROM request") == []


async def test_a_helper_who_leaves_frees_the_seeker_for_another(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    ben = await helper(stage, "Egret")
    [row] = await stage.rows("SELECT helper_id FROM offer")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        person = await people.by_id(tx, row["helper_id"])
        assert person is not None
        await peers.closing(tx, person)
        await people.erase(tx, person.id)
    await stage.settle()
    assert ana.heard("Somebody would like to talk.")
    assert ben.heard("Somebody would like to talk.")


async def test_words_to_who_rests_are_not_offered_to_them_again(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await ana.forges(f"contact:rest:{contact}:3")
    await sam.says("Are you there?")
    assert (
        first_line(sam.reads) == "Heron is taking a break. Nothing was sent. Try later, or talk to somebody else: /peer"
    )
    assert "Are you there?" in sam.reads
    assert not [words for words in sam.buttons if "Heron" in words]
    assert {"Talk to somebody", "Do not send"} <= set(sam.buttons)
    await sam.presses("Do not send")
    assert not ana.heard("Are you there?")
